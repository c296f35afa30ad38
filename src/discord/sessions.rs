//! Sessions of the gateway: which servers come, go, or are out of order; and how far each was heard.

use std::collections::HashMap;
use std::sync::PoisonError;
use std::time::Duration;

use serenity::all::{Event, Ready, UnavailableGuild};
use tokio::time::Instant;
use tracing::info;

use super::handler::Handler;
use crate::app::{AppError, Shard};
use crate::domain::ids::ServerId;

/// serenity gives each event its own task, so a server may be handled before the READY that announced it; a session does
/// not begin within so much real time after another.
const SAME_SESSION: Duration = Duration::from_secs(4);

/// For the same reason what Discord repeats after a break may begin to be handled so much later than the word that the
/// session goes on, which comes after it.
const TASKS_BEGIN: Duration = Duration::from_millis(100);

/// When servers came, in real time.
pub(super) type Came = std::sync::Mutex<HashMap<ServerId, Instant>>;

impl Handler {
    /// A new session: whatever came before it is to be read back.
    pub(super) async fn session_began(&self, ready: &Ready) -> Result<(), AppError> {
        self.app.counters().identified();
        info!(servers = ready.guilds.len(), "connected to the gateway");
        let shard =
            ready.shard.map_or(Shard { number: 0, of: 1 }, |shard| Shard { number: shard.id.0, of: shard.total });
        let listed: Vec<ServerId> = ready.guilds.iter().map(|guild| ServerId(guild.id.get())).collect();
        let to_come: Vec<ServerId> = {
            let came = self.came.lock().unwrap_or_else(PoisonError::into_inner);
            let just_now = |server: &ServerId| came.get(server).is_some_and(|at| at.elapsed() < SAME_SESSION);
            listed.iter().copied().filter(|server| !just_now(server)).collect()
        };
        self.app.hear_session(shard, &listed, &to_come).await
    }

    /// A session goes on: nothing is sent before all that came in it is taken in, also where Discord is asked about it first.
    pub(super) async fn resumed(&self, shard: u32) {
        let doubt = self.app.doubt(shard);
        self.app.counters().resumed();
        tokio::time::sleep(TASKS_BEGIN).await;
        self.app.doubt_ends(doubt).await;
    }

    /// A server came, and what it is like has been heard.
    pub(super) async fn came(&self, server: ServerId) -> Result<(), AppError> {
        self.came.lock().unwrap_or_else(PoisonError::into_inner).insert(server, Instant::now());
        self.app.hear_server_comes(server).await
    }

    /// A server went: it is out of order, or the bot was removed.
    pub(super) async fn went(&self, guild: &UnavailableGuild) -> Result<(), AppError> {
        let server = ServerId(guild.id.get());
        match guild.unavailable {
            true => {
                info!(%server, "a server is out of order");
                self.app.hear_outage(server);
                Ok(())
            }
            false => {
                info!(%server, "the bot was removed from a server");
                self.app.hear_removed(server).await
            }
        }
    }
}

/// The server of which an event tells.
pub(super) fn server_of(event: &Event) -> Option<ServerId> {
    let guild = match event {
        Event::GuildRoleCreate(event) => Some(event.role.guild_id),
        Event::GuildRoleUpdate(event) => Some(event.role.guild_id),
        Event::GuildRoleDelete(event) => Some(event.guild_id),
        Event::GuildMemberUpdate(event) => Some(event.guild_id),
        Event::GuildMemberRemove(event) => Some(event.guild_id),
        Event::ChannelCreate(event) => Some(event.channel.guild_id),
        Event::ChannelUpdate(event) => Some(event.channel.guild_id),
        Event::ChannelDelete(event) => Some(event.channel.guild_id),
        Event::ThreadCreate(event) => Some(event.thread.guild_id),
        Event::ThreadUpdate(event) => Some(event.thread.guild_id),
        Event::ThreadDelete(event) => Some(event.thread.guild_id),
        Event::MessageCreate(event) => event.message.guild_id,
        Event::MessageUpdate(event) => event.guild_id,
        Event::MessageDelete(event) => event.guild_id,
        Event::MessageDeleteBulk(event) => event.guild_id,
        Event::ReactionAdd(event) => event.reaction.guild_id,
        Event::ReactionRemove(event) => event.reaction.guild_id,
        Event::ReactionRemoveAll(event) => event.guild_id,
        Event::ReactionRemoveEmoji(event) => event.reaction.guild_id,
        Event::ThreadListSync(event) => Some(event.guild_id),
        Event::ThreadMembersUpdate(event) => Some(event.guild_id),
        Event::GuildDelete(event) => Some(event.guild.id),
        // What serenity cannot read may still be taken in.
        Event::Unknown(event) => event.value["guild_id"].as_str().and_then(|id| id.parse().ok()),
        _ => None,
    };
    guild.map(|id| ServerId(id.get()))
}

#[cfg(test)]
mod tests {
    use serenity::all::GatewayEvent;
    use serenity::json::{from_value, json};

    use super::*;

    /// What cannot be taken in is read back: so of each event it is known where.
    #[test]
    fn the_server_of_an_event_is_known() {
        let reaction = json!({
            "guild_id": "3", "channel_id": "2", "message_id": "7", "user_id": "4", "burst": false, "type": 0,
            "emoji": {"id": null, "name": "\u{2705}"},
        });
        for (kind, told) in [
            ("GUILD_DELETE", json!({"id": "3", "unavailable": true})),
            ("THREAD_LIST_SYNC", json!({"guild_id": "3", "threads": [], "members": []})),
            ("THREAD_MEMBERS_UPDATE", json!({"guild_id": "3", "id": "2", "member_count": 1})),
            ("MESSAGE_DELETE", json!({"guild_id": "3", "channel_id": "2", "id": "7"})),
            ("MESSAGE_REACTION_REMOVE", reaction.clone()),
            ("MESSAGE_REACTION_REMOVE_EMOJI", reaction),
            (
                "MESSAGE_REACTION_REMOVE_EMOJI",
                json!({"guild_id": "3", "channel_id": "2", "message_id": "7", "emoji": {"id": null, "name": "x"}}),
            ),
            ("MESSAGE_REACTION_REMOVE_ALL", json!({"guild_id": "3", "channel_id": "2", "message_id": "7"})),
        ] {
            let event = from_value(json!({"op": 0, "s": 1, "t": kind, "d": told}));
            let Ok(GatewayEvent::Dispatch(_, event)) = event else { panic!("{kind}: no event") };
            assert_eq!(server_of(&event), Some(ServerId(3)), "{kind}");
        }
    }
}
