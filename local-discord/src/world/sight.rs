//! What the bot comes to see: Discord lists the threads of the channels that it gains.

use serde_json::{Value, json};

use super::{Channel, Id, Kind, World, id};
use crate::gateway::{Gate, event};

impl World {
    /// Does what may change what the bot sees of a server. It is told of the threads in the channels that it
    /// gains; of those that it loses it is told nothing.
    pub(super) fn with_sight(&mut self, guild: Id, change: impl FnOnce(&mut Self)) {
        let before = self.seen_in(guild);
        change(self);
        let gained: Vec<Id> = self.seen_in(guild).into_iter().filter(|channel| !before.contains(channel)).collect();
        if !gained.is_empty() {
            self.tell_threads_of(guild, &gained);
        }
    }

    /// The channels with threads that the bot sees.
    fn seen_in(&self, guild: Id) -> Vec<Id> {
        let holds_threads = |channel: &&Channel| matches!(channel.kind, Kind::Text | Kind::News | Kind::Forum);
        let channels = self.channels.values().filter(|channel| channel.guild == Some(guild)).filter(holds_threads);
        let seen = channels.filter(|channel| self.may(self.bot(), channel.id).view_channel());
        seen.map(|channel| channel.id).collect()
    }

    fn tell_threads_of(&mut self, guild: Id, parents: &[Id]) {
        self.emit(event::THREAD_LIST_SYNC, Gate::Guild(guild), |world, _| {
            let threads: Vec<&Channel> = world
                .channels
                .values()
                .filter(|channel| channel.parent.is_some_and(|parent| parents.contains(&parent)))
                .filter(|channel| channel.thread.as_ref().is_some_and(|thread| !thread.archived))
                .filter(|channel| world.may(world.bot(), channel.id).view_channel())
                .collect();
            let members: Vec<Value> =
                threads.iter().filter_map(|thread| world.thread_member_json(thread, world.bot())).collect();
            json!({
                "guild_id": id(guild),
                "channel_ids": parents.iter().map(|parent| id(*parent)).collect::<Vec<_>>(),
                "threads": threads.iter().map(|thread| world.channel_json(thread)).collect::<Vec<_>>(),
                "members": members,
            })
        });
    }
}
