//! The bot's sessions: numbered events, kept for a replay, and what goes wrong with them on demand.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use serenity::model::application::Interaction;
use serenity::model::channel::{GuildChannel, Message, Reaction};
use serenity::model::event::{Event, GatewayEvent, MessageUpdateEvent};
use serenity::model::gateway::{GatewayIntents, Ready};
use serenity::model::guild::Guild;
use tokio::sync::mpsc::UnboundedSender;

use super::event;
use super::gate::{Gate, on_shard};
use super::held::Told;
use crate::world::{World, id};

/// What a socket is told to send.
#[derive(Debug, Clone)]
pub(crate) enum Out {
    /// A payload.
    Text(String),
    /// A close frame.
    Close(u16, &'static str),
    /// Nothing more: the connection breaks.
    Cut,
}

/// One session: it outlives its connection, for a while.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) intents: GatewayIntents,
    pub(crate) shard: (u64, u64),
    /// The number of the last event.
    seq: u64,
    /// All events, numbered from one.
    sent: Vec<String>,
    connection: Option<(u64, UnboundedSender<Out>)>,
    /// False once it has been invalidated or closed for good.
    pub(crate) resumable: bool,
}

impl Session {
    fn push(&mut self, name: &str, data: &Value) {
        self.seq += 1;
        let payload = json!({"op": 0, "t": name, "s": self.seq, "d": data}).to_string();
        if let Some((_, out)) = &self.connection {
            // A connection that has just broken loses it; the replay has it.
            let _ = out.send(Out::Text(payload.clone()));
        }
        self.sent.push(payload);
    }
}

/// How the gateway's port meets who connects.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Door {
    /// As it should.
    #[default]
    Open,
    /// The connection breaks at once.
    Shut,
    /// Nothing is ever said.
    Silent,
}

/// What goes wrong on demand.
#[derive(Debug, Default)]
pub(crate) struct Trouble {
    pub(crate) door: Door,
    /// No session may be begun: each IDENTIFY is told so (op 9).
    pub(crate) refuses_sessions: bool,
    pub(crate) drop_next: u32,
    pub(crate) repeat_next: u32,
    /// How many events are still to be held back, to be sent last first.
    pub(crate) hold_next: u32,
    held: Vec<Told>,
    /// What is withheld until the test releases it, if anything is to be.
    pub(super) withheld: Option<Vec<Told>>,
    /// Heartbeats are no longer acknowledged.
    pub(crate) acks_stopped: bool,
    /// Milliseconds between heartbeats, where a test wants others than Discord's.
    pub(crate) heartbeat: Option<u64>,
}

/// All sessions of the bot.
#[derive(Debug, Default)]
pub(crate) struct Sessions {
    by_id: BTreeMap<String, Session>,
    made: u64,
    connections: u64,
    pub(crate) trouble: Trouble,
    /// Where the gateway listens.
    pub(crate) url: String,
    /// How often the bot has identified, and resumed.
    pub(crate) identified: u64,
    pub(crate) resumed: u64,
}

impl Sessions {
    /// A number for a new connection.
    pub(super) fn number_connection(&mut self) -> u64 {
        self.connections += 1;
        self.connections
    }

    /// Starts a session in place of what its shard had.
    pub(super) fn start(
        &mut self,
        intents: GatewayIntents,
        shard: (u64, u64),
        connection: (u64, UnboundedSender<Out>),
    ) -> String {
        self.by_id.retain(|_, session| session.shard.0 != shard.0);
        self.made += 1;
        self.identified += 1;
        let name = format!("session{:024x}", self.made);
        let session =
            Session { intents, shard, seq: 0, sent: Vec::new(), connection: Some(connection), resumable: true };
        self.by_id.insert(name.clone(), session);
        name
    }

    /// Takes a session up again after the event `seq`. False where that cannot be.
    pub(super) fn resume(&mut self, name: &str, seq: u64, connection: (u64, UnboundedSender<Out>)) -> bool {
        let Some(session) = self.by_id.get_mut(name).filter(|s| s.resumable && seq <= s.seq) else {
            return false;
        };
        self.resumed += 1;
        let missed = session.sent.iter().skip(usize::try_from(seq).unwrap_or(usize::MAX));
        for payload in missed {
            let _ = connection.1.send(Out::Text(payload.clone()));
        }
        session.connection = Some(connection);
        true
    }

    /// A connection is over; `ended` when the client closed it so that the session ends with it.
    pub(super) fn disconnected(&mut self, connection: u64, ended: bool) {
        let held = |session: &Session| session.connection.as_ref().is_some_and(|(held, _)| *held == connection);
        for session in self.by_id.values_mut().filter(|session| held(session)) {
            session.connection = None;
            session.resumable &= !ended;
        }
        self.by_id.retain(|_, session| session.resumable || session.connection.is_some());
    }

    /// Sends an event to one session alone.
    pub(super) fn send_to(&mut self, name: &str, event: &str, data: &Value) {
        if let Some(session) = self.by_id.get_mut(name) {
            session.push(event, data);
        }
    }

    /// Tells every socket something that is no event.
    pub(crate) fn tell_all(&self, out: &Out) {
        for (_, connection) in self.by_id.values().filter_map(|session| session.connection.as_ref()) {
            let _ = connection.send(out.clone());
        }
    }

    /// Ends all sessions, so that none can be resumed.
    pub(crate) fn forget_all(&mut self) {
        for session in self.by_id.values_mut() {
            session.resumable = false;
        }
    }

    /// Events sent to the sessions that live: the sum of their numbers.
    pub(crate) fn events_sent(&self) -> u64 {
        self.by_id.values().map(|session| session.seq).sum()
    }

    /// Whether a socket is open on which the bot has identified.
    pub(crate) fn connected(&self) -> bool {
        self.by_id.values().any(|session| session.connection.is_some())
    }

    fn listeners(&self) -> impl Iterator<Item = (&String, GatewayIntents, (u64, u64))> {
        self.by_id.iter().map(|(name, session)| (name, session.intents, session.shard))
    }

    /// Sends what has been held back, last first.
    fn release_held(&mut self) {
        for (event, by_session) in std::mem::take(&mut self.trouble.held).into_iter().rev() {
            for (session, data) in by_session {
                self.send_to(&session, event, &data);
            }
        }
    }
}

impl World {
    /// Sends an event to every session that may hear it. `data` is made for each, for what it may read
    /// depends on its intents.
    pub(crate) fn emit(&mut self, event: &'static str, gate: Gate, data: impl Fn(&Self, GatewayIntents) -> Value) {
        let by_session: BTreeMap<String, Value> = self
            .sessions
            .listeners()
            .filter(|(_, intents, shard)| gate.lets_through(self, *intents, *shard))
            .map(|(name, intents, _)| (name.clone(), data(self, intents)))
            .collect();
        for complaint in by_session.values().filter_map(|data| unreadable(event, data)) {
            self.journal.complain(complaint);
        }
        if by_session.is_empty() {
            return;
        }
        let trouble = &mut self.sessions.trouble;
        if trouble.drop_next > 0 {
            trouble.drop_next -= 1;
            return;
        }
        if let Some(withheld) = trouble.withheld.as_mut().filter(|_| event != event::INTERACTION_CREATE) {
            withheld.push((event, by_session));
            return;
        }
        if trouble.hold_next > 0 {
            trouble.hold_next -= 1;
            trouble.held.push((event, by_session));
            if trouble.hold_next == 0 {
                self.sessions.release_held();
            }
            return;
        }
        let times = if trouble.repeat_next > 0 {
            trouble.repeat_next -= 1;
            2
        } else {
            1
        };
        for _ in 0..times {
            for (session, data) in &by_session {
                self.sessions.send_to(session, event, data);
            }
        }
    }

    /// Greets a new session: READY with the servers to come, then each of them.
    pub(super) fn greet(&mut self, session: &str, shard: (u64, u64), intents: GatewayIntents) {
        let bot = self.bot();
        let guilds: Vec<_> = self
            .guilds
            .values()
            .filter(|guild| guild.members.contains_key(&bot) && on_shard(Some(guild.id), shard))
            .map(|guild| guild.id)
            .collect();
        let ready = json!({
            "v": 10,
            "user": self.current_user_json(),
            "guilds": guilds.iter().map(|guild| json!({"id": id(*guild), "unavailable": true})).collect::<Vec<_>>(),
            "session_id": session,
            "resume_gateway_url": self.sessions.url,
            "session_type": "normal",
            "shard": [shard.0, shard.1],
            "application": {"id": id(self.application.id), "flags": self.application.flags()},
            "private_channels": [],
            "presences": [],
            "relationships": [],
            "user_settings": {},
            "geo_ordered_rtc_regions": [],
            "_trace": [],
        });
        self.send_checked(session, event::READY, &ready);
        if !intents.contains(GatewayIntents::GUILDS) {
            return;
        }
        for guild in guilds {
            let guild = self.guild(guild);
            let data = if guild.available {
                let with_members = self.application.members && intents.contains(GatewayIntents::GUILD_MEMBERS);
                (event::GUILD_CREATE, self.guild_create_json(guild, with_members))
            } else {
                (event::GUILD_DELETE, json!({"id": id(guild.id), "unavailable": true}))
            };
            self.send_checked(session, data.0, &data.1);
        }
    }

    /// Sends every session an event as it is, without a check or a gate.
    pub(crate) fn tell_as_it_is(&mut self, event: &str, data: &Value) {
        let sessions: Vec<String> = self.sessions.by_id.keys().cloned().collect();
        for session in sessions {
            self.sessions.send_to(&session, event, data);
        }
    }

    /// Sends one session an event, after the check that it can be read.
    pub(super) fn send_checked(&mut self, session: &str, event: &str, data: &Value) {
        if let Some(complaint) = unreadable(event, data) {
            self.journal.complain(complaint);
        }
        self.sessions.send_to(session, event, data);
    }
}

/// What a client makes of an event that was made up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// It understands it.
    Whole,
    /// It has another form than it knows: it reaches the bot as an unknown one, with all that it says.
    Unknown,
    /// It cannot be taken in at all, such as one that is too deep: it was not sent.
    Never,
}

/// What a client makes of an event as it comes over the wire.
pub(crate) fn heard(name: &str, data: &Value) -> Heard {
    let payload = json!({"op": 0, "t": name, "s": 1, "d": data}).to_string();
    // serenity panics at the hash of a picture that is not in ASCII.
    let read = std::panic::catch_unwind(|| serde_json::from_str::<GatewayEvent>(&payload));
    match read {
        Ok(Ok(GatewayEvent::Dispatch(_, Event::Unknown(_)))) => Heard::Unknown,
        Ok(Ok(_)) => Heard::Whole,
        Ok(Err(_)) | Err(_) => Heard::Never,
    }
}

/// Why a client could not read an event, if it could not.
fn unreadable(name: &str, data: &Value) -> Option<String> {
    let mut payload = json!({"op": 0, "t": name, "s": 1, "d": data});
    if name == event::MESSAGE_REACTION_REMOVE_EMOJI {
        // serenity wants two fields that Discord does not send: its users get an unknown event.
        payload["d"]["burst"] = false.into();
        payload["d"]["type"] = 0.into();
    }
    match serde_json::from_value::<GatewayEvent>(payload) {
        Ok(GatewayEvent::Dispatch(_, Event::Unknown(_))) => Some(reason(name, data, &missing(name, data))),
        Ok(_) => None,
        Err(error) => Some(reason(name, data, &error.to_string())),
    }
}

/// What is missing: an event that is not understood passes as an unknown one, without a reason.
fn missing(name: &str, data: &Value) -> String {
    fn error<T: DeserializeOwned>(data: &Value) -> Option<String> {
        T::deserialize(data).err().map(|error| error.to_string())
    }
    let error = match name {
        event::MESSAGE_CREATE => error::<Message>(data),
        event::MESSAGE_UPDATE => error::<MessageUpdateEvent>(data),
        event::INTERACTION_CREATE => error::<Interaction>(data),
        event::GUILD_CREATE => error::<Guild>(data),
        event::READY => error::<Ready>(data),
        event::MESSAGE_REACTION_ADD => error::<Reaction>(data),
        _ => error::<GuildChannel>(data),
    };
    error.unwrap_or_else(|| "it is unknown".to_owned())
}

fn reason(name: &str, data: &Value, why: &str) -> String {
    format!("the local Discord made an event that cannot be read: {name}: {why}: {data}")
}
