//! Events that serenity could not read. Two of them are read here; of the others that are used it is counted how many there
//! were, and the log says so once, without a word of what they hold.

use serde::Deserialize;
use serenity::all::{ChannelId, GuildId, MessageId, ReactionType, UnknownEvent};
use serenity::json::Value;
use tracing::warn;

use super::handler::Handler;
use super::servers;
use crate::app::AppError;
use crate::domain::calendar::Instant;
use crate::domain::ids::ServerId;

/// serenity wants two fields of it that Discord does not send.
const EMOJI_GONE: &str = "MESSAGE_REACTION_REMOVE_EMOJI";
/// Without it nothing is said about a server.
const SERVER_CAME: &str = "GUILD_CREATE";

/// What the bot listens to.
const USED: [&str; 26] = [
    "READY",
    "RESUMED",
    SERVER_CAME,
    "GUILD_DELETE",
    "GUILD_ROLE_CREATE",
    "GUILD_ROLE_UPDATE",
    "GUILD_ROLE_DELETE",
    "GUILD_MEMBER_UPDATE",
    "GUILD_MEMBER_REMOVE",
    "CHANNEL_CREATE",
    "CHANNEL_UPDATE",
    "CHANNEL_DELETE",
    "THREAD_CREATE",
    "THREAD_UPDATE",
    "THREAD_DELETE",
    "THREAD_LIST_SYNC",
    "THREAD_MEMBERS_UPDATE",
    "MESSAGE_CREATE",
    "MESSAGE_UPDATE",
    "MESSAGE_DELETE",
    "MESSAGE_DELETE_BULK",
    "MESSAGE_REACTION_ADD",
    "MESSAGE_REACTION_REMOVE",
    "MESSAGE_REACTION_REMOVE_ALL",
    EMOJI_GONE,
    "INTERACTION_CREATE",
];

/// All reactions of one emoji were taken from a message.
#[derive(Deserialize)]
struct EmojiGone {
    channel_id: ChannelId,
    message_id: MessageId,
    guild_id: Option<GuildId>,
    emoji: ReactionType,
}

impl Handler {
    pub(super) async fn unreadable(&self, event: UnknownEvent, now: Instant) -> Result<(), AppError> {
        let Some(kind) = USED.into_iter().find(|kind| *kind == event.kind) else { return Ok(()) };
        if kind == EMOJI_GONE
            && let Ok(gone) = EmojiGone::deserialize(&event.value)
        {
            let only = Some((gone.guild_id, &gone.emoji));
            return self.reactions_gone(gone.channel_id, gone.message_id, only, now).await;
        }
        if kind == SERVER_CAME
            && let Some(server) = event.value["id"].as_str().and_then(|id| id.parse().ok())
        {
            return self.odd_server(ServerId(server), &event.value, now).await;
        }
        self.count_unreadable(kind);
        Ok(())
    }

    fn count_unreadable(&self, kind: &str) {
        if self.app.counters().unreadable(kind) == 1 {
            warn!(kind, "an event of Discord could not be read; more of this kind are only counted");
        }
    }

    /// A server came in an unknown form. It is heard in any case: what it is like is read over HTTP then, or stays as it
    /// was known.
    async fn odd_server(&self, server: ServerId, told: &Value, now: Instant) -> Result<(), AppError> {
        let odd = servers::server(told, self.bot);
        if odd.as_ref().is_none_or(|odd| odd.left_out > 0) {
            self.count_unreadable(SERVER_CAME);
        }
        let known = match odd {
            Some(odd) => self.know_server(&odd.guild, odd.left_out == 0, now).await,
            None => Ok(()),
        };
        self.came(server).await?;
        known
    }
}
