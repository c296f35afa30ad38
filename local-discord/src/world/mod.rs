//! What is true on this Discord: servers, members, channels, messages, interactions. It knows no HTTP and
//! no sockets; what the bot shall hear goes to [`Sessions`](crate::gateway::Sessions), which sends it.

mod act;
mod application;
mod interaction;
mod journal;
mod json;
mod marks;
mod mentions;
mod message;
mod places;
mod reactions;
mod sight;
mod threads;
mod uploads;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use serenity::model::Permissions;

pub(crate) use application::Application;
pub(crate) use interaction::{Interaction, InteractionKind, Response};
pub use journal::RequestRecord;
pub(crate) use journal::{Journal, PingRecord};
pub(crate) use json::{Reading, id, iso};
pub(crate) use mentions::resolve_names;
pub(crate) use message::{Attachment, Author, Draft, Message, Reaction, flags, kinds};
pub(crate) use places::{Channel, Guild, Kind, Member, Overwrite, OverwriteKind, Role, Tag, Thread, User};
pub(crate) use reactions::{MOST_REACTIONS, emoji_named, is_of_a_server};
pub(crate) use threads::NewThread;
pub(crate) use uploads::Upload;

use crate::faults::Faults;
use crate::gateway::Sessions;
use crate::permissions;
use crate::snowflake::Snowflakes;

/// A snowflake.
pub(crate) type Id = u64;

/// Where the time comes from.
pub(crate) type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// Everything there is.
pub(crate) struct World {
    clock: Clock,
    snowflakes: Snowflakes,
    pub(crate) application: Application,
    pub(crate) users: BTreeMap<Id, User>,
    pub(crate) guilds: BTreeMap<Id, Guild>,
    pub(crate) channels: BTreeMap<Id, Channel>,
    /// Of all channels; deleted ones stay, marked.
    pub(crate) messages: BTreeMap<Id, Message>,
    pub(crate) interactions: BTreeMap<Id, Interaction>,
    /// Files that people attach to commands.
    pub(crate) uploads: Vec<Upload>,
    pub(crate) sessions: Sessions,
    pub(crate) faults: Faults,
    pub(crate) journal: Journal,
}

impl World {
    /// An empty Discord that knows one application.
    pub(crate) fn new(clock: Clock) -> Self {
        let now = clock();
        let mut snowflakes = Snowflakes::default();
        let application = snowflakes.next(now);
        let mut bot = User::new(application, "Meantime");
        bot.bot = true;
        Self {
            application: Application::new(application, bot.display.clone()),
            users: BTreeMap::from([(application, bot)]),
            clock,
            snowflakes,
            guilds: BTreeMap::new(),
            channels: BTreeMap::new(),
            messages: BTreeMap::new(),
            interactions: BTreeMap::new(),
            uploads: Vec::new(),
            sessions: Sessions::default(),
            faults: Faults::default(),
            journal: Journal::default(),
        }
    }

    /// The time by the clock that was given at the start.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// A fresh id, made now.
    pub(crate) fn next_id(&mut self) -> Id {
        let now = self.now();
        self.snowflakes.next(now)
    }

    /// The bot's user id.
    pub(crate) fn bot(&self) -> Id {
        self.application.bot
    }

    pub(crate) fn user(&self, id: Id) -> &User {
        self.users.get(&id).unwrap_or_else(|| panic!("there is no user {id}"))
    }

    pub(crate) fn user_mut(&mut self, id: Id) -> &mut User {
        self.users.get_mut(&id).unwrap_or_else(|| panic!("there is no user {id}"))
    }

    pub(crate) fn guild(&self, id: Id) -> &Guild {
        self.guilds.get(&id).unwrap_or_else(|| panic!("there is no server {id}"))
    }

    pub(crate) fn guild_mut(&mut self, id: Id) -> &mut Guild {
        self.guilds.get_mut(&id).unwrap_or_else(|| panic!("there is no server {id}"))
    }

    pub(crate) fn channel(&self, id: Id) -> &Channel {
        self.channels.get(&id).unwrap_or_else(|| panic!("there is no channel {id}"))
    }

    pub(crate) fn channel_mut(&mut self, id: Id) -> &mut Channel {
        self.channels.get_mut(&id).unwrap_or_else(|| panic!("there is no channel {id}"))
    }

    /// A message that has not been deleted.
    pub(crate) fn message(&self, id: Id) -> Option<&Message> {
        self.messages.get(&id).filter(|message| !message.deleted)
    }

    /// The messages of a channel that are not deleted and not ephemeral, oldest first.
    pub(crate) fn messages_in(&self, channel: Id) -> impl DoubleEndedIterator<Item = &Message> {
        self.messages.values().filter(move |m| m.channel == channel && !m.deleted && m.ephemeral_to.is_none())
    }

    /// What a user may do in a channel; nothing where there is no such channel.
    pub(crate) fn may(&self, user: Id, channel: Id) -> Permissions {
        self.channels.get(&channel).map_or(Permissions::empty(), |channel| permissions::in_channel(self, user, channel))
    }

    /// The DM channel of the bot with a user, if it has been opened.
    pub(crate) fn dm_of(&self, user: Id) -> Option<&Channel> {
        self.channels.values().find(|channel| channel.recipient == Some(user))
    }

    /// Opens the DM of the bot with a user, or finds it.
    pub(crate) fn open_dm(&mut self, user: Id) -> Id {
        if let Some(channel) = self.dm_of(user) {
            return channel.id;
        }
        let id = self.next_id();
        let mut channel = Channel::new(id, Kind::Dm, "");
        channel.recipient = Some(user);
        self.channels.insert(id, channel);
        id
    }

    /// Whether the bot and a user are on one server.
    pub(crate) fn shares_a_server(&self, user: Id) -> bool {
        let bot = self.bot();
        self.guilds.values().any(|guild| guild.members.contains_key(&bot) && guild.members.contains_key(&user))
    }
}
