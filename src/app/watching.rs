//! What a server wants captured: watched places and the reaction that marks a message.

use tracing::warn;

use super::{App, Result};
use crate::domain::capture::Watch;
use crate::domain::emoji::Emoji;
use crate::domain::ids::{ChannelId, Order, PersonId, ServerId};
use crate::domain::server::Server;
use crate::store::outbox::{self, Key, Kind};
use crate::store::servers::{self, Watched};

/// What became of a place that is to be watched no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unwatched {
    /// It was not watched.
    WasNot,
    /// It says nothing of its own any more, and nothing watches it.
    Done,
    /// Its category is watched; it is left out.
    LeftOut,
}

impl App {
    /// Sets how a place is watched: what is written from now on.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_watch(&self, server: ServerId, place: ChannelId, watch: Watch, by: PersonId) -> Result<()> {
        self.change_watch(server, place, Some((watch, Some(by)))).await
    }

    /// Watches a place no more. A channel whose category is watched is left out of that.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn unwatch(&self, server: ServerId, place: ChannelId) -> Result<Unwatched> {
        let (is_watched, by_category) = {
            let index = self.index();
            let category = index.category_of(place).and_then(|category| index.own_watch(category));
            (!index.watch_over(place, None).is_empty(), category.is_some_and(|watch| !watch.is_empty()))
        };
        if !is_watched {
            return Ok(Unwatched::WasNot);
        }
        let left_out = by_category.then(|| (Watch::default(), None));
        self.change_watch(server, place, left_out).await?;
        Ok(if by_category { Unwatched::LeftOut } else { Unwatched::Done })
    }

    /// A place is gone, and how it was watched with it.
    pub(super) async fn forget_watch(&self, place: ChannelId) -> Result<()> {
        let server = self.index().watches.server_of(place);
        match server {
            Some(server) => self.change_watch(server, place, None).await,
            None => Ok(()),
        }
    }

    async fn change_watch(
        &self,
        server: ServerId,
        place: ChannelId,
        watch: Option<(Watch, Option<PersonId>)>,
    ) -> Result<()> {
        let _turn = self.turn().await;
        let since = Order::at(self.now());
        let mut tx = self.store.write().await?;
        match watch {
            Some((watch, set_by)) => {
                servers::set_watch(&mut tx, &Watched { place, server, watch, since, set_by, unseen_since: None })
                    .await?;
            }
            None => servers::remove_watch(&mut tx, place).await?,
        }
        tx.commit().await?;
        self.index_mut().watches.set(server, place, watch.map(|(watch, _)| watch), since);
        Ok(())
    }

    /// Looks whether the bot sees the watched channels of a server, after something changed about that. Who watches one that
    /// it sees no more is told, once for as long as it lasts. A category has no sight of its own.
    pub(super) async fn look_at_watches(&self, server: ServerId) -> Result<()> {
        let changed: Vec<(ChannelId, bool)> = {
            let index = self.index();
            let own =
                index.watches_of(server).into_iter().filter(|(_, watch)| !watch.is_empty()).map(|(place, _)| place);
            let channels = own.filter(|place| index.channel(*place).is_some_and(|channel| !channel.is_category));
            let seen = channels.filter_map(|place| Some((place, index.bot_sees(place)?)));
            seen.filter(|(place, sees)| index.watches.is_unseen(*place) == *sees).collect()
        };
        for (place, sees) in changed {
            self.watch_is_seen(place, sees).await?;
        }
        Ok(())
    }

    async fn watch_is_seen(&self, place: ChannelId, sees: bool) -> Result<()> {
        let (_turn, now) = (self.turn().await, self.now());
        let mut tx = self.store.write().await?;
        let Some(watched) = servers::watched(&mut tx, place).await? else { return Ok(()) };
        let unseen_since = (!sees).then(|| watched.unseen_since.unwrap_or(now));
        servers::unseen_since(&mut tx, place, unseen_since).await?;
        if let (Some(since), Some(by)) = (unseen_since, watched.set_by) {
            let subject = i64::try_from(place.0).unwrap_or(i64::MAX);
            let slot = since.timestamp().to_string();
            let key = Key { kind: Kind::WatchTrouble, subject, recipient: by.0, slot };
            outbox::want(&mut tx, &key, watched.server, now).await?;
        }
        tx.commit().await?;
        self.index_mut().watches.set_unseen(place, !sees);
        if !sees {
            warn!(channel = %place, "a watched channel is out of sight");
        }
        Ok(())
    }

    /// Sets the reaction that marks a message as an ask; none switches it off.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_reaction(&self, server: ServerId, reaction: Option<Emoji>) -> Result<()> {
        let mut tx = self.store.write().await?;
        let settings = servers::load(&mut tx, server).await?;
        let settings = Server { reaction: reaction.as_ref().map(Emoji::to_string), ..settings };
        servers::save(&mut tx, server, &settings).await?;
        tx.commit().await?;
        self.index_mut().set_reaction(server, reaction);
        Ok(())
    }
}
