//! Events that say how something is now: a channel, a role, the bot's own roles. serenity starts a task for each event, and
//! the tasks of a burst (what was missed comes in one) may begin in any order; then what a channel was like before would
//! stand, and what nobody may read would be named. So it is noted in the order in which it comes, before the tasks, what is
//! newest; each task takes that in.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serenity::all::{ChannelId, Context, Event, GuildId, RoleId, UserId};
use serenity::gateway::CollectorCallback;

use super::servers;

/// What an event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Thing {
    Channel(ChannelId),
    Role(RoleId),
    /// The bot as a member.
    Own(GuildId),
}

impl Thing {
    /// None for what is no state, or has an order of its own.
    fn of(event: &Event, bot: UserId) -> Option<Self> {
        Some(match event {
            Event::ChannelCreate(event) => Self::Channel(event.channel.id),
            Event::ChannelUpdate(event) => Self::Channel(event.channel.id),
            Event::ChannelDelete(event) => Self::Channel(event.channel.id),
            Event::GuildRoleCreate(event) => Self::Role(event.role.id),
            Event::GuildRoleUpdate(event) => Self::Role(event.role.id),
            Event::GuildRoleDelete(event) => Self::Role(event.role_id),
            Event::GuildMemberUpdate(event) if event.user.id == bot => Self::Own(event.guild_id),
            _ => return None,
        })
    }
}

/// The newest of what is not taken in yet.
#[derive(Debug, Default)]
struct Waiting {
    /// By what it is about: the newest event, and how many tasks are to take it in.
    events: HashMap<Thing, (Event, usize)>,
    /// Of each shard, which session is listened to.
    sessions: HashMap<u32, u64>,
}

/// The newest events, of all shards.
#[derive(Clone, Debug, Default)]
pub(super) struct Newest(Arc<Mutex<Waiting>>);

impl Newest {
    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A session began: its events are noted from here on, those of the one before no more.
    pub(super) fn listens(&self, ctx: &Context, bot: UserId) {
        let (newest, shard) = (self.clone(), ctx.shard_id.0);
        let session = {
            let mut waiting = self.waiting();
            let session = waiting.sessions.entry(shard).or_default();
            *session += 1;
            *session
        };
        ctx.shard.add_collector(CollectorCallback(Box::new(move |event| {
            let listens = newest.waiting().sessions.get(&shard) == Some(&session);
            match event {
                _ if !listens => {}
                // Its task reads it once more, too.
                Event::Unknown(_) => newest.comes(&servers::read_again(event.clone()), bot),
                _ => newest.comes(event, bot),
            }
            listens
        })));
    }

    /// An event comes, before its task begins.
    fn comes(&self, event: &Event, bot: UserId) {
        let Some(thing) = Thing::of(event, bot) else { return };
        let mut waiting = self.waiting();
        let tasks = waiting.events.get(&thing).map_or(0, |(_, tasks)| *tasks);
        waiting.events.insert(thing, (event.clone(), tasks + 1));
    }

    /// What is to be taken in in place of an event: the newest of the same, if there is one.
    pub(super) fn instead_of(&self, event: Event, bot: UserId) -> Event {
        let Some(thing) = Thing::of(&event, bot) else { return event };
        let mut waiting = self.waiting();
        let Some((newest, tasks)) = waiting.events.get_mut(&thing) else { return event };
        let newest = newest.clone();
        *tasks -= 1;
        if *tasks == 0 {
            waiting.events.remove(&thing);
        }
        newest
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const BOT: UserId = UserId::new(9);

    fn event(kind: &str, data: Value) -> Event {
        serde_json::from_value(json!({"t": kind, "s": 1, "op": 0, "d": data}))
            .map(|event: serenity::all::GatewayEvent| match event {
                serenity::all::GatewayEvent::Dispatch(_, event) => event,
                other => panic!("no dispatch: {other:?}"),
            })
            .expect("an event")
    }

    fn channel(kind: &str, id: u64, name: &str) -> Event {
        event(
            kind,
            json!({"id": id.to_string(), "guild_id": "1", "type": 0, "name": name, "position": 0,
            "permission_overwrites": []}),
        )
    }

    fn name(event: &Event) -> String {
        match event {
            Event::ChannelCreate(event) => format!("new {}", event.channel.name),
            Event::ChannelUpdate(event) => event.channel.name.clone(),
            Event::ChannelDelete(event) => format!("no {}", event.channel.name),
            other => panic!("{other:?}"),
        }
    }

    /// Whichever task begins first, and however many there are: each takes in what is newest, and then nothing is kept.
    #[test]
    fn each_task_takes_in_what_is_newest() {
        let came = [
            channel("CHANNEL_CREATE", 1, "board"),
            channel("CHANNEL_UPDATE", 1, "closed board"),
            channel("CHANNEL_UPDATE", 2, "lobby"),
            channel("CHANNEL_UPDATE", 3, "old"),
            channel("CHANNEL_DELETE", 3, "old"),
        ];
        let taken = ["closed board", "closed board", "lobby", "no old", "no old"];
        for order in [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [1, 0, 4, 2, 3]] {
            let newest = Newest::default();
            came.iter().for_each(|event| newest.comes(event, BOT));
            for at in order {
                assert_eq!(name(&newest.instead_of(came[at].clone(), BOT)), taken[at], "{order:?}");
            }
            assert!(newest.waiting().events.is_empty());
            // What was not noted stands for itself.
            assert_eq!(name(&newest.instead_of(came[0].clone(), BOT)), "new board");
        }
    }

    #[test]
    fn what_has_an_order_of_its_own_is_left_alone() {
        let member = |id: u64| {
            event(
                "GUILD_MEMBER_UPDATE",
                json!({"guild_id": "1", "user": {"id": id.to_string(), "username": "somebody"}, "roles": ["4"],
                    "joined_at": "2026-03-04T09:00:00Z"}),
            )
        };
        let newest = Newest::default();
        newest.comes(&member(9), BOT);
        newest.comes(&member(10), BOT);
        assert_eq!(newest.waiting().events.keys().copied().collect::<Vec<_>>(), [Thing::Own(GuildId::new(1))]);
    }
}
