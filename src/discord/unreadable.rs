//! Events that serenity could not read. One of them is read here; of the others that are used it is counted how many there
//! were, and the log says so once, without a word of what they hold.

use serde::Deserialize;
use serenity::all::{ChannelId, GuildId, MessageId, ReactionType, UnknownEvent};
use tracing::warn;

use super::handler::Handler;
use crate::app::AppError;
use crate::domain::calendar::Instant;

/// serenity wants two fields of it that Discord does not send.
const EMOJI_GONE: &str = "MESSAGE_REACTION_REMOVE_EMOJI";

/// What the bot listens to.
const USED: [&str; 26] = [
    "READY",
    "RESUMED",
    "GUILD_CREATE",
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
            && let Ok(gone) = serenity::json::from_value::<EmojiGone>(event.value)
        {
            let only = Some((gone.guild_id, &gone.emoji));
            return self.reactions_gone(gone.channel_id, gone.message_id, only, now).await;
        }
        if self.app.counters().unreadable(kind) == 1 {
            warn!(kind, "an event of Discord could not be read; more of this kind are only counted");
        }
        Ok(())
    }
}
