//! What a server wants captured: watched places and the reaction that marks a message.

use std::collections::BTreeSet;

use tracing::{info, warn};

use super::{App, Result};
use crate::domain::capture::{Lack, Watch};
use crate::domain::emoji::Emoji;
use crate::domain::ids::{ChannelId, Order, PersonId, ServerId};
use crate::domain::server::Server;
use crate::store::Connection;
use crate::store::outbox::{self, Key, Kind};
use crate::store::servers::{self, Watched};
use crate::store::unheard::{self, Unheard};

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

/// How a place is watched from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WatchSet {
    /// What is watched.
    pub watch: Watch,
    /// The channels of it that the bot does not hear, or not whole.
    pub unheard: Vec<(ChannelId, Lack)>,
}

impl App {
    /// Changes how a place is watched, from how it is now: what is written from now on. Of two who change it at once neither
    /// undoes what the other did. What of it the bot does not hear is for who changes it: no message tells them once more.
    ///
    /// # Errors
    /// When the store fails; the inner error is `change`'s, and then nothing is changed.
    pub async fn watch<E>(
        &self,
        server: ServerId,
        place: ChannelId,
        by: PersonId,
        change: impl FnOnce(Watch) -> std::result::Result<Watch, E>,
    ) -> Result<std::result::Result<WatchSet, E>> {
        let _turn = self.turn().await;
        let before = self.index().watch_over(place, None);
        let watch = match change(before) {
            Ok(watch) => watch,
            Err(why) => return Ok(Err(why)),
        };
        self.write_watch(server, place, Some((watch, Some(by)))).await?;
        self.note_hearing(server, Some(place)).await?;
        let lacks = self.index().lacks_of_watched(server).into_iter();
        let unheard = lacks.filter(|(_, (by, _))| *by == place).map(|(channel, (_, lack))| (channel, lack)).collect();
        Ok(Ok(WatchSet { watch, unheard }))
    }

    /// Watches a place no more. A channel whose category is watched is left out of that.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn unwatch(&self, server: ServerId, place: ChannelId) -> Result<Unwatched> {
        let _turn = self.turn().await;
        let (is_watched, by_category) = {
            let index = self.index();
            let category = index.category_of(place).and_then(|category| index.own_watch(category));
            (!index.watch_over(place, None).is_empty(), category.is_some_and(|watch| !watch.is_empty()))
        };
        if !is_watched {
            return Ok(Unwatched::WasNot);
        }
        let left_out = by_category.then(|| (Watch::default(), None));
        self.write_watch(server, place, left_out).await?;
        Ok(if by_category { Unwatched::LeftOut } else { Unwatched::Done })
    }

    /// A place is gone, and how it was watched with it.
    pub(super) async fn forget_watch(&self, place: ChannelId) -> Result<()> {
        let server = {
            let index = self.index();
            index.watches.server_of(place).or_else(|| index.unheard.get(&place).map(|noted| noted.server))
        };
        match server {
            Some(server) => {
                let _turn = self.turn().await;
                self.write_watch(server, place, None).await
            }
            None => Ok(()),
        }
    }

    /// By who has the turn.
    async fn write_watch(
        &self,
        server: ServerId,
        place: ChannelId,
        watch: Option<(Watch, Option<PersonId>)>,
    ) -> Result<()> {
        let since = Order::at(self.now());
        let mut tx = self.store.write().await?;
        match watch {
            Some((watch, set_by)) => {
                servers::set_watch(&mut tx, &Watched { place, server, watch, since, set_by }).await?;
            }
            None => servers::remove_watch(&mut tx, place).await?,
        }
        unheard::forget(&mut tx, place).await?;
        self.norms_changed(&mut tx, server).await?;
        tx.commit().await?;
        self.activity().wake();
        let mut index = self.index_mut();
        index.watches.set(server, place, watch.map(|(watch, _)| watch), since);
        index.unheard.retain(|channel, noted| *channel != place && noted.watch != place);
        Ok(())
    }

    /// Looks whether the bot hears all of the watched channels of a server, after something changed about that. Who watches
    /// them is told of those that it does not, once for as long as it lasts.
    pub(super) async fn look_at_watches(&self, server: ServerId) -> Result<()> {
        let _turn = self.turn().await;
        self.note_hearing(server, None).await
    }

    /// The same by who has the turn. Of what lies under the watch of `told` somebody is told in another way.
    async fn note_hearing(&self, server: ServerId, told: Option<ChannelId>) -> Result<()> {
        let (heard, unheard) = self.changes_of_hearing(server);
        if heard.is_empty() && unheard.is_empty() {
            return Ok(());
        }
        let mut tx = self.store.write().await?;
        for channel in &heard {
            unheard::forget(&mut tx, *channel).await?;
        }
        for new in &unheard {
            unheard::note(&mut tx, new).await?;
        }
        let watches: BTreeSet<ChannelId> = unheard.iter().map(|new| new.watch).collect();
        for watch in watches.into_iter().filter(|watch| Some(*watch) != told) {
            self.want_told(&mut tx, watch).await?;
        }
        tx.commit().await?;
        self.activity().wake();
        let mut index = self.index_mut();
        index.unheard.retain(|channel, _| !heard.contains(channel));
        for new in unheard {
            let (channel, lacks) = (new.channel, new.lack.as_str());
            match Some(new.watch) == told {
                true => info!(%channel, lacks, "a channel is watched that is not heard, or not whole"),
                false => warn!(%channel, lacks, "a watched channel is not heard, or not whole"),
            }
            index.unheard.insert(new.channel, new);
        }
        Ok(())
    }

    /// The watched channels that are heard again, or watched no more, and those that are not heard since now.
    fn changes_of_hearing(&self, server: ServerId) -> (Vec<ChannelId>, Vec<Unheard>) {
        let (index, since) = (self.index(), self.now());
        let lacks = index.lacks_of_watched(server);
        let noted = index.unheard.values().filter(|noted| noted.server == server);
        // What is not known of a channel now, such as in an outage, says nothing.
        let heard = noted.filter(|noted| !lacks.contains_key(&noted.channel) && index.bot_may(noted.channel).is_some());
        let is_new = |new: &Unheard| {
            index.unheard.get(&new.channel).is_none_or(|old| (old.watch, old.lack) != (new.watch, new.lack))
        };
        let unheard = lacks.iter().map(|(channel, (watch, lack))| Unheard {
            channel: *channel,
            server,
            watch: *watch,
            lack: *lack,
            since,
        });
        (heard.map(|noted| noted.channel).collect(), unheard.filter(is_new).collect())
    }

    /// Who set a watch is to be told what it does not reach; a word that still waits tells it all.
    async fn want_told(&self, conn: &mut Connection, watch: ChannelId) -> Result<()> {
        let Some(watched) = servers::watched(conn, watch).await? else { return Ok(()) };
        let Some(by) = watched.set_by else { return Ok(()) };
        let subject = i64::try_from(watch.0).unwrap_or(i64::MAX);
        if !outbox::is_pending(conn, Kind::WatchTrouble, subject, by.0).await? {
            let slot = self.now().timestamp().to_string();
            let key = Key { kind: Kind::WatchTrouble, subject, recipient: by.0, slot };
            outbox::want(conn, &key, watched.server, self.now()).await?;
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
        self.norms_changed(&mut tx, server).await?;
        tx.commit().await?;
        self.activity().wake();
        self.index_mut().set_reaction(server, reaction);
        Ok(())
    }
}
