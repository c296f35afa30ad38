//! What the bot sees of servers: channels, roles, threads; and what is out of its sight.

use serenity::all::{Guild, GuildChannel, GuildId, Role};

use super::handler::Handler;
use super::incoming;
use crate::app::AppError;
use crate::domain::calendar::Instant;
use crate::domain::ids::{ChannelId, RoleId, ServerId};

impl Handler {
    /// A server as it stands when the bot comes, or comes back: what changed meanwhile is noticed.
    /// Where that is not the `whole` of it, what is not listed may still be there.
    pub(super) async fn server_came(&self, guild: &Guild, whole: bool, now: Instant) -> Result<(), AppError> {
        let server = ServerId(guild.id.get());
        self.app.index_mut().set_realm(server, incoming::realm(guild, self.bot));
        guild.channels.values().for_each(|channel| self.learn_channel(channel));
        let listed = |id: ChannelId| guild.channels.keys().any(|listed| listed.get() == id.0);
        if whole {
            self.app.hear_unlisted(server, listed).await?;
        }
        self.threads_came(guild.id, &guild.threads, now).await
    }

    /// Threads that the bot sees now.
    pub(super) async fn threads_came(
        &self,
        guild: GuildId,
        threads: &[GuildChannel],
        now: Instant,
    ) -> Result<(), AppError> {
        for thread in threads {
            self.learn_channel(thread);
            if self.app.index().matters(ChannelId(thread.id.get())) {
                self.thread_stands(thread, now).await?;
            }
        }
        self.app.look_around(ServerId(guild.get())).await
    }

    /// A channel is new, or another than before.
    pub(super) async fn channel_changed(&self, channel: &GuildChannel) -> Result<(), AppError> {
        self.learn_channel(channel);
        self.app.look_around(ServerId(channel.guild_id.get())).await
    }

    /// A role is new, or may do something else.
    pub(super) async fn role_changed(&self, role: &Role) -> Result<(), AppError> {
        let (server, id) = (ServerId(role.guild_id.get()), RoleId(role.id.get()));
        let may = incoming::permissions(role.permissions);
        self.app.index_mut().set_role(server, id, Some(may));
        self.app.look_around(server).await?;
        self.app.hear_sight_changed(server).await
    }

    /// A role is gone.
    pub(super) async fn role_gone(&self, guild: GuildId, role: serenity::all::RoleId) -> Result<(), AppError> {
        let server = ServerId(guild.get());
        self.app.index_mut().set_role(server, RoleId(role.get()), None);
        self.app.look_around(server).await?;
        self.app.hear_sight_changed(server).await
    }

    /// The bot was given roles, or lost some.
    pub(super) async fn own_roles_changed(&self, server: ServerId, roles: Vec<RoleId>) -> Result<(), AppError> {
        self.app.index_mut().set_bot_roles(server, roles);
        self.app.look_around(server).await
    }

    /// The bot was taken out of a thread.
    pub(super) async fn taken_out(&self, guild: GuildId, thread: serenity::all::ChannelId) -> Result<(), AppError> {
        self.app.index_mut().set_taken_out(ChannelId(thread.get()), true);
        self.app.look_around(ServerId(guild.get())).await
    }
}
