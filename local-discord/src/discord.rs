//! The handle on the whole Discord: where it listens, what it remembers, and what it does wrong on demand.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serenity::model::Permissions;
use tokio::sync::watch;

use crate::faults::{ArmedFault, Fault, FaultBuilder};
use crate::gateway::{Door, Heard, HeldEvent, Out, ReleaseOrder, heard};
use crate::people::{Message, Person, Server, new_server};
use crate::server::{Listeners, Shared, listen};
use crate::world::{RequestRecord, flags};

/// How long an expectation may stay unmet, in real time, before it counts as failed.
pub(crate) const GUARD: Duration = Duration::from_secs(10);

/// A Discord on 127.0.0.1. Clones are handles on the same one; it stops with the last.
#[derive(Clone)]
pub struct LocalDiscord {
    pub(crate) shared: Shared,
    listeners: Arc<Listeners>,
}

/// A notification that a message of the bot caused.
#[derive(Debug, Clone)]
pub struct Ping {
    /// The display name of who was notified.
    pub person: String,
    /// Their id.
    pub person_id: u64,
    /// When, by the clock of the test.
    pub at: DateTime<Utc>,
    /// By what.
    pub message: Message,
    /// Whether the message answers an interaction of this very person, who is therefore there.
    pub in_response: bool,
}

/// A message that the bot wrote, whatever became of it.
#[derive(Debug, Clone)]
pub struct BotMessage {
    /// The message.
    pub message: Message,
    /// When it was written, by the clock of the test.
    pub at: DateTime<Utc>,
    /// The channel's id.
    pub channel_id: u64,
    /// `#backend`, the name of a thread, or `DM with Ada`.
    pub channel: String,
    /// Its words as they are now, in Discord's notation.
    pub content: String,
    /// Whether it has been deleted since.
    pub deleted: bool,
    /// The display name of the only one who sees it, if so.
    pub only_for: Option<String>,
}

impl LocalDiscord {
    /// Starts a Discord without servers. All its times, and the ids made of them, come from `now`.
    pub async fn start(now: Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>) -> Self {
        let (shared, listeners) = listen(now).await;
        Self { shared, listeners: Arc::new(listeners) }
    }

    /// The TLS listener: what `discord.com` has to resolve to.
    pub fn rest_addr(&self) -> SocketAddr {
        self.listeners.rest
    }

    /// The same REST API over plain HTTP, as a proxy offers it.
    pub fn plain_rest_addr(&self) -> SocketAddr {
        self.listeners.plain_rest
    }

    /// The certificate of the TLS listener, for the client's roots.
    pub fn certificate_pem(&self) -> &str {
        &self.listeners.certificate
    }

    /// `ws://127.0.0.1:PORT`.
    pub fn gateway_url(&self) -> String {
        self.shared.look(|world| world.sessions.url.clone())
    }

    /// The bot's token.
    pub fn token(&self) -> String {
        self.shared.look(|world| world.application.token.clone())
    }

    /// The bot's user id, which is the application's id too.
    pub fn bot_id(&self) -> u64 {
        self.shared.look(|world| world.bot())
    }

    /// The time, by the clock that was given at the start.
    pub fn now(&self) -> DateTime<Utc> {
        self.shared.look(|world| world.now())
    }

    /// A new server with an owner, the bot as a member, and no channels.
    pub fn server(&self, name: &str) -> Server {
        new_server(&self.shared, name, true)
    }

    /// A new server to which the bot has not been added.
    pub fn server_without_bot(&self, name: &str) -> Server {
        new_server(&self.shared, name, false)
    }

    /// Somebody who is on no server.
    pub fn stranger(&self, name: &str) -> Person {
        Person::known_as(&self.shared, name)
    }

    /// The application as the developer portal shows it.
    pub fn application(&self) -> Application {
        Application { shared: self.shared.clone() }
    }

    /// Events written to the bot's sessions since they identified, replays included: the client has heard
    /// everything when it has counted as many.
    pub fn events_sent(&self) -> u64 {
        self.shared.look(|world| world.sessions.events_sent())
    }

    /// Requests that are being answered right now, those that hang on demand included.
    pub fn requests_in_flight(&self) -> usize {
        self.shared.look(|world| world.journal.in_flight)
    }

    /// Requests that are over.
    pub fn requests_served(&self) -> u64 {
        self.shared.look(|world| world.journal.served)
    }

    /// Ticks whenever anything changes here.
    pub fn changed(&self) -> watch::Receiver<u64> {
        self.shared.changed()
    }

    /// Waits until `check` gives something; it is asked again whenever anything changes.
    ///
    /// # Panics
    /// After ten seconds of real time, saying that `what` did not happen.
    pub async fn until<T>(&self, what: &str, mut check: impl FnMut() -> Option<T>) -> T {
        self.shared.until(|_| (), |()| check()).await.unwrap_or_else(|| panic!("did not happen: {what}"))
    }

    /// Whether the bot has a socket open on which it has identified.
    pub fn connected(&self) -> bool {
        self.shared.look(|world| world.sessions.connected())
    }

    /// Waits until the bot is connected.
    pub async fn bot_is_connected(&self) {
        self.until("the bot connects", || self.connected().then_some(())).await;
    }

    /// How often the bot has identified.
    pub fn identified(&self) -> u64 {
        self.shared.look(|world| world.sessions.identified)
    }

    /// How often the bot has resumed.
    pub fn resumed(&self) -> u64 {
        self.shared.look(|world| world.sessions.resumed)
    }

    /// All requests of the bot, in order.
    pub fn requests(&self) -> Vec<RequestRecord> {
        self.shared.look(|world| world.journal.requests.clone())
    }

    /// What is wrong with what the bot did, or with this Discord itself: empty in a good test.
    pub fn complaints(&self) -> Vec<String> {
        self.shared.look(|world| world.journal.complaints.clone())
    }

    /// # Panics
    /// If there are complaints, with all of them.
    pub fn assert_no_complaints(&self) {
        let complaints = self.complaints();
        assert!(complaints.is_empty(), "Discord complains:\n{}", complaints.join("\n"));
    }

    /// Takes the complaints, where a test provokes them.
    pub fn take_complaints(&self) -> Vec<String> {
        self.shared.with(|world| std::mem::take(&mut world.journal.complaints))
    }

    /// Every notification that the bot caused, in order. Edits cause none.
    pub fn pings(&self) -> Vec<Ping> {
        self.shared.look(|world| {
            let of = |ping: &crate::world::PingRecord| Ping {
                person: world.user(ping.user).display.clone(),
                person_id: ping.user,
                at: ping.at,
                message: Message::new(&self.shared, ping.message),
                in_response: ping.in_response,
            };
            world.journal.pings.iter().map(of).collect()
        })
    }

    /// A message by its id.
    pub fn message(&self, id: u64) -> Message {
        Message::new(&self.shared, id)
    }

    /// Everything that the bot ever wrote, in order; what was deleted stays in the record.
    pub fn messages_by_bot(&self) -> Vec<BotMessage> {
        self.shared.look(|world| {
            let mut all: Vec<_> = world
                .messages
                .values()
                .filter(|message| message.author == world.bot() && message.flags & flags::LOADING == 0)
                .collect();
            all.sort_by_key(|message| (message.created_at, message.id));
            all.into_iter()
                .map(|message| BotMessage {
                    message: Message::new(&self.shared, message.id),
                    at: message.created_at,
                    channel_id: message.channel,
                    channel: crate::render::place(world, message.channel),
                    content: message.content.clone(),
                    deleted: message.deleted,
                    only_for: message.ephemeral_to.map(|user| world.user(user).display.clone()),
                })
                .collect()
        })
    }

    /// In how many channels, one for each time, the bot showed that it is typing.
    pub fn times_typing(&self) -> usize {
        self.shared.look(|world| world.journal.typing.len())
    }

    /// The registered global commands, and those of all servers, as JSON.
    pub fn commands(&self) -> Vec<serde_json::Value> {
        self.shared.look(|world| {
            let application = &world.application;
            application.global_commands.iter().chain(application.guild_commands.values().flatten()).cloned().collect()
        })
    }

    /// Changes the global commands as Discord keeps them: an older version of the bot left others.
    pub fn keeps_commands(&self, change: impl FnOnce(&mut Vec<serde_json::Value>)) {
        self.shared.with(|world| change(&mut world.application.global_commands));
    }

    /// Makes requests fail: say which, and how often.
    pub fn fail(&self, fault: Fault) -> FaultBuilder {
        FaultBuilder {
            shared: self.shared.clone(),
            fault,
            method: "*".to_owned(),
            pattern: "**".to_owned(),
            body_has: None,
            skip: 0,
        }
    }

    /// Lets a share of all requests fail until it is ended, each in one of these ways, drawn by a seed. The same requests
    /// in the same order fail alike for the same seed. Faults that are armed for a request come first.
    ///
    /// # Panics
    /// If the share is none between 0 and 1, or there is no fault.
    pub fn fail_some(&self, seed: u64, share: f64, faults: &[Fault]) -> ArmedFault {
        let number = self.shared.with(|world| world.faults.some(seed, share, faults));
        ArmedFault { shared: self.shared.clone(), number }
    }

    /// Breaks the gateway's connections without a word; the sessions can be resumed.
    pub fn cut_gateway(&self) {
        self.shared.with(|world| world.sessions.tell_all(&Out::Cut));
    }

    /// Asks the bot to connect again and resume (op 7).
    pub fn ask_to_reconnect(&self) {
        self.tell(r#"{"op":7,"d":null,"s":null,"t":null}"#);
    }

    /// Says that the session is not valid (op 9).
    pub fn invalidate_session(&self, resumable: bool) {
        if !resumable {
            self.shared.with(|world| world.sessions.forget_all());
        }
        self.tell(&format!(r#"{{"op":9,"d":{resumable},"s":null,"t":null}}"#));
    }

    /// Sends the bot something that no Discord would send.
    pub fn sends_nonsense(&self, payload: &str) {
        self.tell(payload);
    }

    /// Closes the gateway's connections with a code.
    pub fn close_gateway(&self, code: u16) {
        self.shared.with(|world| world.sessions.tell_all(&Out::Close(code, "")));
    }

    fn tell(&self, payload: &str) {
        self.shared.with(|world| world.sessions.tell_all(&Out::Text(payload.to_owned())));
    }

    /// Asks the bot for a heartbeat now (op 1).
    pub fn ask_for_heartbeat(&self) {
        self.tell(r#"{"op":1,"d":null,"s":null,"t":null}"#);
    }

    /// Asks for a heartbeat each so many milliseconds of real time, from the next connection on; Discord's are
    /// 41,250.
    pub fn heartbeat_every(&self, milliseconds: u64) {
        self.shared.with(|world| world.sessions.trouble.heartbeat = Some(milliseconds));
    }

    /// Meets who connects to the gateway like this from now on.
    pub fn gateway_door(&self, door: Door) {
        self.shared.with(|world| world.sessions.trouble.door = door);
    }

    /// Whether each IDENTIFY is told that its session is not valid.
    pub fn refuse_sessions(&self, refuse: bool) {
        self.shared.with(|world| world.sessions.trouble.refuses_sessions = refuse);
    }

    /// No longer acknowledges heartbeats.
    pub fn stop_acks(&self) {
        self.shared.with(|world| world.sessions.trouble.acks_stopped = true);
    }

    /// Acknowledges heartbeats again.
    pub fn resume_acks(&self) {
        self.shared.with(|world| world.sessions.trouble.acks_stopped = false);
    }

    /// Loses the next `n` events for good: not even a replay has them.
    pub fn drop_events(&self, n: u32) {
        self.shared.with(|world| world.sessions.trouble.drop_next = n);
    }

    /// Sends each of the next `n` events twice.
    pub fn repeat_events(&self, n: u32) {
        self.shared.with(|world| world.sessions.trouble.repeat_next = n);
    }

    /// Holds the next `n` events back, and sends them last first.
    pub fn reorder_next(&self, n: u32) {
        self.shared.with(|world| world.sessions.trouble.hold_next = n);
    }

    /// Sends the bot an event that nobody caused, as it is; what its client library makes of it. One that would break the
    /// library itself is not sent.
    pub fn tells(&self, event: &str, data: &serde_json::Value) -> Heard {
        let heard = heard(event, data);
        if heard != Heard::Never {
            self.shared.with(|world| world.tell_as_it_is(event, data));
        }
        heard
    }

    /// Withholds all events from now on, but interactions.
    pub fn hold_events(&self) {
        self.shared.with(|world| world.sessions.hold());
    }

    /// The events that are withheld, in the order in which they happened.
    pub fn events_held(&self) -> Vec<HeldEvent> {
        self.shared.look(|world| world.sessions.held())
    }

    /// Releases the events that are withheld, and withholds no more: in a given order (`&[2, 0, 1]`; one that is
    /// named twice comes twice, one that is not named is lost), or shuffled by a seed (`7`).
    ///
    /// # Panics
    /// If the order names an event that is not there.
    pub fn release_events(&self, order: impl Into<ReleaseOrder>) {
        let order = order.into();
        self.release_events_with(|events| order.of(events.len()));
    }

    /// The same, in an order that depends on what is withheld.
    ///
    /// # Panics
    /// If the order names an event that is not there.
    pub fn release_events_with(&self, order: impl FnOnce(&[HeldEvent]) -> Vec<usize>) {
        let order = order(&self.events_held());
        self.shared.with(|world| world.sessions.release(&order));
    }

    /// A server goes away for a while.
    pub fn server_outage(&self, server: &Server) {
        self.shared.with(|world| world.set_outage(server.id(), true));
    }

    /// It comes back.
    pub fn server_outage_ends(&self, server: &Server) {
        self.shared.with(|world| world.set_outage(server.id(), false));
    }
}

/// The switches of the developer portal, and Discord's judgement of the bot.
pub struct Application {
    shared: Shared,
}

impl Application {
    /// Switches the privileged Message Content intent on.
    pub fn enable_message_content(&self) {
        self.shared.with(|world| world.application.message_content = true);
    }

    /// Switches it off; it takes effect at once by REST, and for what the gateway sends.
    pub fn disable_message_content(&self) {
        self.shared.with(|world| world.application.message_content = false);
    }

    /// Switches the privileged Server Members intent on.
    pub fn enable_members(&self) {
        self.shared.with(|world| world.application.members = true);
    }

    /// Switches it off.
    pub fn disable_members(&self) {
        self.shared.with(|world| world.application.members = false);
    }

    /// The bot may open no new DMs (20026).
    pub fn quarantine(&self) {
        self.shared.with(|world| world.application.quarantined = true);
    }

    /// It may again.
    pub fn end_quarantine(&self) {
        self.shared.with(|world| world.application.quarantined = false);
    }

    /// After `n` more new DMs it is too fast (40003); `None` for no limit.
    pub fn limit_new_dms(&self, n: Option<u32>) {
        self.shared.with(|world| world.application.new_dms_left = n);
    }

    /// How often the bot may still identify today.
    pub fn limit_identifies(&self, n: u32) {
        self.shared.with(|world| world.application.identifies_left = n);
    }

    /// The permissions that the bot has on a server by its own role.
    pub fn set_permissions(&self, server: &Server, permissions: Permissions) {
        server.bot_permissions(permissions);
    }
}
