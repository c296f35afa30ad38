//! Who may hear an event: a session hears what its intents ask for, in the servers of its shard, in the
//! channels that the bot may see.

use serenity::model::gateway::GatewayIntents;

use crate::world::{Id, World};

/// What an event is about, which decides who hears it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Gate {
    /// The server itself, its channels and roles.
    Guild(Id),
    /// The comings and goings of members: privileged.
    MembersOf(Id),
    /// What the bot is on a server: it needs no intent.
    Own(Id),
    MessagesIn(Id),
    ReactionsIn(Id),
    TypingIn(Id),
    /// A thread itself.
    ThreadsOf(Id),
    /// Who takes part in a thread; `own` when the bot is among them.
    ThreadMembersOf {
        thread: Id,
        own: bool,
    },
    /// An interaction needs no intent.
    Interaction {
        guild: Option<Id>,
    },
}

impl Gate {
    /// Whether a session with these intents, as this shard of so many, hears it.
    pub(super) fn lets_through(self, world: &World, intents: GatewayIntents, shard: (u64, u64)) -> bool {
        let guild = match self {
            Self::Guild(guild) | Self::MembersOf(guild) | Self::Own(guild) => Some(guild),
            Self::Interaction { guild } => guild,
            Self::MessagesIn(channel)
            | Self::ReactionsIn(channel)
            | Self::TypingIn(channel)
            | Self::ThreadsOf(channel)
            | Self::ThreadMembersOf { thread: channel, .. } => world.channel(channel).guild,
        };
        on_shard(guild, shard)
            && guild.is_none_or(|guild| is_there(world, guild))
            && self.asked_for(world, intents, guild.is_some())
    }

    fn asked_for(self, world: &World, intents: GatewayIntents, in_guild: bool) -> bool {
        let sees = |channel: Id| world.may(world.bot(), channel).view_channel();
        let asked = |by_server: GatewayIntents, by_dm: GatewayIntents| {
            intents.contains(if in_guild { by_server } else { by_dm })
        };
        match self {
            Self::Guild(_) => intents.contains(GatewayIntents::GUILDS),
            Self::MembersOf(_) => intents.contains(GatewayIntents::GUILD_MEMBERS),
            Self::MessagesIn(channel) => {
                asked(GatewayIntents::GUILD_MESSAGES, GatewayIntents::DIRECT_MESSAGES) && sees(channel)
            }
            Self::ReactionsIn(channel) => {
                asked(GatewayIntents::GUILD_MESSAGE_REACTIONS, GatewayIntents::DIRECT_MESSAGE_REACTIONS)
                    && sees(channel)
            }
            Self::TypingIn(channel) => {
                asked(GatewayIntents::GUILD_MESSAGE_TYPING, GatewayIntents::DIRECT_MESSAGE_TYPING) && sees(channel)
            }
            Self::ThreadsOf(thread) => intents.contains(GatewayIntents::GUILDS) && sees(thread),
            Self::ThreadMembersOf { thread, own } => {
                // Who has just been taken out of a private thread hears of it, and sees it no more.
                if own {
                    return intents.contains(GatewayIntents::GUILDS);
                }
                intents.contains(GatewayIntents::GUILD_MEMBERS) && sees(thread)
            }
            Self::Own(_) | Self::Interaction { .. } => true,
        }
    }
}

/// DMs come on the first shard.
pub(super) fn on_shard(guild: Option<Id>, (shard, shards): (u64, u64)) -> bool {
    guild.map_or(0, |guild| (guild >> 22) % shards.max(1)) == shard
}

fn is_there(world: &World, guild: Id) -> bool {
    world.guilds.get(&guild).is_some_and(|guild| guild.available && guild.members.contains_key(&world.bot()))
}
