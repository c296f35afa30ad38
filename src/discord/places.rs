//! What Discord tells of channels and roles that move or go, as far as a server's agreements follow.

use serenity::all::{Guild, GuildChannel};

use super::incoming;
use crate::app::{App, AppError};
use crate::domain::ids::{ChannelId, RoleId, ServerId};

/// A server appears: at the start, or after an outage.
pub(super) async fn server(app: &App, guild: &Guild) -> Result<(), AppError> {
    let category = |channel: &GuildChannel| channel.parent_id.map(|id| ChannelId(id.get()));
    let channels: Vec<_> = guild.channels.values().map(|one| (ChannelId(one.id.get()), category(one))).collect();
    let roles: Vec<RoleId> = guild.roles.keys().map(|id| RoleId(id.get())).collect();
    app.hear_server(ServerId(guild.id.get()), &channels, &roles).await
}

/// A channel was changed, perhaps moved.
pub(super) async fn changed(app: &App, channel: &GuildChannel) -> Result<(), AppError> {
    if incoming::is_thread(channel.kind) {
        return Ok(());
    }
    let (server, category) = (ServerId(channel.guild_id.get()), channel.parent_id.map(|id| ChannelId(id.get())));
    app.hear_category(server, ChannelId(channel.id.get()), category).await?;
    app.hear_sight_changed(server).await
}

/// A channel or category is gone.
pub(super) async fn gone(app: &App, channel: &GuildChannel) -> Result<(), AppError> {
    let server = ServerId(channel.guild_id.get());
    app.hear_place_gone(server, ChannelId(channel.id.get())).await?;
    app.hear_sight_changed(server).await
}
