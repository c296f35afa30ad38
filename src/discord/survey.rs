//! How the bot stands in servers, asked over HTTP without the gateway: what it may do in each channel, and the commands.

use std::collections::{BTreeMap, BTreeSet};

use serenity::all::{ApplicationId, GuildId, UserId};
use serenity::http::Http;

use super::commands;
use super::connect::{Access, ConnectError, http, refused};
use super::incoming;
use super::registration::{self, Difference, Scope};
use crate::domain::access::{self, Member, Permissions};
use crate::domain::ids::{ChannelId, PersonId, RoleId, ServerId};

/// Each server costs four requests.
const SERVERS_MOST: usize = 100;

/// How the bot stands.
#[derive(Clone, Debug)]
pub struct Survey {
    /// What Discord has of the commands, where they are to be registered.
    pub commands: Difference,
    /// The servers that were asked about.
    pub servers: Vec<SeenServer>,
    /// How many more there are.
    pub unasked: usize,
}

/// A server.
#[derive(Clone, Debug)]
pub struct SeenServer {
    /// Its number.
    pub id: ServerId,
    /// How it is called.
    pub name: String,
    /// How many commands are registered for it alone, though ours are for everybody.
    pub own_commands: usize,
    /// Its channels; none where Discord does not tell.
    pub channels: Option<BTreeMap<ChannelId, SeenChannel>>,
}

/// A channel.
#[derive(Clone, Debug)]
pub struct SeenChannel {
    /// How it is called.
    pub name: String,
    /// What the bot may do there.
    pub may: Permissions,
    /// The category it is in.
    pub category: Option<ChannelId>,
    /// Whether it is a category.
    pub is_category: bool,
    /// Whether it is a forum.
    pub is_forum: bool,
}

impl Survey {
    /// Asks Discord about these servers, the first hundred of them.
    ///
    /// # Errors
    /// When the token is refused, the test server is none that the bot is in, or Discord does not answer.
    pub async fn look(access: &Access, servers: &BTreeSet<ServerId>) -> Result<Self, ConnectError> {
        let http = http(access)?;
        let application = http.get_current_application_info().await.map_err(|e| refused(&e))?;
        http.set_application_id(ApplicationId::new(application.id.get()));
        let bot = http.get_current_user().await.map_err(|e| refused(&e))?.id;
        let scope = Scope::new(access.test_server);
        let there = registration::there(&http, scope).await.map_err(|e| registration::not_told(&e, scope))?;
        let commands = registration::difference(&commands::registered(), &there, scope);
        let mut seen = Vec::new();
        for server in servers.iter().take(SERVERS_MOST) {
            seen.push(look_at(&http, bot, *server, scope).await);
        }
        Ok(Self { commands, unasked: servers.len() - seen.len(), servers: seen })
    }
}

async fn look_at(http: &Http, bot: UserId, server: ServerId, scope: Scope) -> SeenServer {
    let guild = GuildId::new(server.0.max(1));
    let own = Scope::Server(guild);
    let left_over = if own == scope { Vec::new() } else { registration::there(http, own).await.unwrap_or_default() };
    let (name, channels) = match channels_of(http, bot, guild).await {
        Ok((name, channels)) => (name, Some(channels)),
        Err(_) => (format!("the server {server}"), None),
    };
    SeenServer { id: server, name, own_commands: left_over.len(), channels }
}

async fn channels_of(
    http: &Http,
    bot: UserId,
    id: GuildId,
) -> serenity::Result<(String, BTreeMap<ChannelId, SeenChannel>)> {
    let guild = http.get_guild(id).await?;
    let held = incoming::roles(&http.get_member(id, bot).await?.roles);
    let channels = http.get_channels(id).await?;
    let of_role = |role: RoleId| {
        let known = guild.roles.values().find(|known| known.id.get() == role.0);
        known.map(|known| incoming::permissions(known.permissions)).unwrap_or_default()
    };
    let seen = channels.iter().map(|channel| {
        let known = incoming::channel(channel);
        let member = Member { person: Some(PersonId(bot.get())), roles: &held };
        let may = access::in_channel(RoleId(id.get()), member, of_role, &known.overwrites);
        let (name, category, is_category, is_forum) = (known.name, known.category, known.is_category, known.forum);
        (ChannelId(channel.id.get()), SeenChannel { name, may, category, is_category, is_forum })
    });
    Ok((guild.name.clone(), seen.collect()))
}
