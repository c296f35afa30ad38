//! Channels that move or go, and roles that go: what was agreed on for them follows.

use super::policies::plan_anew;
use super::{App, Result};
use crate::domain::ids::{ChannelId, RoleId, ServerId};
use crate::domain::policies::{Place, Rules, Scope};
use crate::store::{asks, norms, policies, servers};

impl App {
    /// A channel, forum or category is gone: what was set for it goes with it. What stood there is closed elsewhere.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_place_gone(&self, server: ServerId, place: ChannelId) -> Result<()> {
        self.norms_go_with(server, |channel| channel == place).await?;
        // One id, whichever of the two it was.
        self.forget(server, |scope| scope == Scope::Channel(place) || scope == Scope::Category(place)).await
    }

    /// A role is gone: what was set for it goes with it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_role_gone(&self, server: ServerId, role: RoleId) -> Result<()> {
        self.managers_go_with(server, |managers| managers == role).await?;
        self.forget(server, |scope| scope == Scope::Role(role)).await
    }

    /// Whose holders may change settings: nobody's, where that role is gone.
    async fn managers_go_with(&self, server: ServerId, gone: impl Fn(RoleId) -> bool) -> Result<()> {
        match self.managers(server).await?.filter(|role| gone(*role)) {
            Some(_) => self.set_managers(server, None).await,
            None => Ok(()),
        }
    }

    /// A channel or forum is in that category now, or in none.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_category(&self, server: ServerId, channel: ChannelId, category: Option<ChannelId>) -> Result<()> {
        let grounds = policies::grounds(&mut *self.store.read().await?, server).await?;
        let moved = grounds.iter().any(|(parent, was)| *parent == channel && *was != category);
        if moved { self.channel_moved(server, channel, category).await } else { Ok(()) }
    }

    /// A server as it is now, after a time in which nothing was heard of it: its channels with their categories, and its
    /// roles.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_server(
        &self,
        server: ServerId,
        channels: &[(ChannelId, Option<ChannelId>)],
        roles: &[RoleId],
    ) -> Result<()> {
        let there = |id: ChannelId| channels.iter().any(|(channel, _)| *channel == id);
        self.norms_go_with(server, |channel| !there(channel)).await?;
        self.managers_go_with(server, |role| !roles.contains(&role)).await?;
        self.forget(server, |scope| match scope {
            Scope::Server | Scope::Ask(_) => false,
            Scope::Category(id) | Scope::Channel(id) => !there(id),
            Scope::Role(id) => !roles.contains(&id),
        })
        .await?;
        let grounds = policies::grounds(&mut *self.store.read().await?, server).await?;
        for (parent, was) in grounds {
            let is = channels.iter().find(|(channel, _)| *channel == parent).map(|(_, category)| *category);
            if let Some(category) = is.filter(|category| *category != was) {
                self.channel_moved(server, parent, category).await?;
            }
        }
        Ok(())
    }

    /// A channel or role is new or another than before, or may be since the server was heard last: what readers may be told
    /// of may be, too. So may be the language in which they are told. A post that says the same as before is not edited.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_sight_changed(&self, server: ServerId) -> Result<()> {
        if norms::load(&mut *self.store.read().await?, server).await?.is_none() {
            return Ok(());
        }
        let mut tx = self.store.write().await?;
        self.norms_changed(&mut tx, server).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(())
    }

    async fn channel_moved(&self, server: ServerId, channel: ChannelId, category: Option<ChannelId>) -> Result<()> {
        let mut tx = self.store.write().await?;
        let settings = servers::load(&mut tx, server).await?;
        let mut open = Vec::new();
        for ask in policies::open_asks_in(&mut tx, server, Scope::Channel(channel)).await? {
            open.extend(asks::load(&mut tx, ask).await?);
        }
        asks::moved(&mut tx, channel, category).await?;
        for mut logged in open {
            let before = logged.place();
            logged.standing.category = category;
            let after = Place { category, ..before.clone() };
            plan_anew(&mut tx, &logged, (&settings, &before), (&settings, &after), self.now()).await?;
        }
        tx.commit().await?;
        self.activity().wake();
        Ok(())
    }

    async fn forget(&self, server: ServerId, gone: impl Fn(Scope) -> bool) -> Result<()> {
        let known = policies::load(&mut *self.store.read().await?, server).await?;
        let gone: Vec<Scope> = known.all().iter().map(|(scope, _)| *scope).filter(|scope| gone(*scope)).collect();
        for scope in gone {
            let mut tx = self.store.write().await?;
            let before = servers::load(&mut tx, server).await?;
            policies::set(&mut tx, server, scope, &Rules::default(), None, self.now()).await?;
            let after = servers::load(&mut tx, server).await?;
            self.plan_anew_in(&mut tx, server, scope, (&before, &after)).await?;
            self.norms_changed(&mut tx, server).await?;
            tx.commit().await?;
            self.activity().wake();
        }
        Ok(())
    }
}
