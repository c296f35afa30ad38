//! What a server wants captured: watched places and the reaction that marks a message.

use super::{App, Result};
use crate::domain::capture::Watch;
use crate::domain::emoji::Emoji;
use crate::domain::ids::{ChannelId, Order, ServerId};
use crate::domain::server::Server;
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
    pub async fn set_watch(&self, server: ServerId, place: ChannelId, watch: Watch) -> Result<()> {
        self.change_watch(server, place, Some(watch)).await
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
        self.change_watch(server, place, by_category.then(Watch::default)).await?;
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

    async fn change_watch(&self, server: ServerId, place: ChannelId, watch: Option<Watch>) -> Result<()> {
        let _turn = self.turn().await;
        let since = Order::at(self.now());
        let mut tx = self.store.write().await?;
        match watch {
            Some(watch) => servers::set_watch(&mut tx, &Watched { place, server, watch, since }).await?,
            None => servers::remove_watch(&mut tx, place).await?,
        }
        tx.commit().await?;
        self.index_mut().watches.set(server, place, watch, since);
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
