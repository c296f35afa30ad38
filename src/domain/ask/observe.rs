//! What the bot sees in Discord, and what it means for an ask. Needs no message content.

use super::{
    Ask, ChannelId, Closure, Event, Instant, MessageId, Order, Owner, PersonId, RoleId, ServerId, State, What,
};

/// A message of an owner in the ask's channel, addressed to nobody, answers when it follows within this many seconds.
/// On 153 annotated logs of a busy public channel (Kummerfeld et al., ACL 2019) ten minutes gave reminders with a
/// precision of 0.97: nearly all went to questions that really were unanswered.
pub const CLOSE_BY_SECONDS: i64 = 600;

/// A message, reduced to what decisions need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageFact {
    /// The server.
    pub server: ServerId,
    /// The channel or thread it stands in.
    pub channel: ChannelId,
    /// The message; orders it among what else happened.
    pub id: MessageId,
    /// Who wrote it.
    pub author: PersonId,
    /// The author's roles.
    pub author_roles: Vec<RoleId>,
    /// Written by a bot or a webhook.
    pub by_machine: bool,
    /// People it mentions; bots left out.
    pub mentions: Vec<PersonId>,
    /// Roles it mentions.
    pub role_mentions: Vec<RoleId>,
    /// The message that it replies to.
    pub reply_to: Option<MessageId>,
    /// Its text, where content may be read.
    pub text: Option<String>,
}

/// The two reactions that mean something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// ✅
    Check,
    /// 👀
    Eyes,
}

/// Something that happened in Discord.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Observation {
    /// A message was posted.
    Posted(MessageFact),
    /// A message was deleted.
    MessageDeleted {
        /// Which.
        message: MessageId,
        /// When, UTC.
        at: Instant,
    },
    /// A thread or channel is gone.
    ChannelDeleted {
        /// Which.
        channel: ChannelId,
        /// When, UTC.
        at: Instant,
    },
    /// A thread's tags or locks changed; this is how it stands now.
    ThreadStands {
        /// Which.
        thread: ChannelId,
        /// It has a tag that says "solved".
        solved: bool,
        /// It is closed and locked.
        locked: bool,
        /// When, UTC.
        at: Instant,
    },
    /// A reaction was added or taken back.
    Reacted {
        /// The channel of the message.
        channel: ChannelId,
        /// On which message.
        message: MessageId,
        /// Who wrote that message, where Discord tells.
        author: Option<PersonId>,
        /// Who reacted.
        by: PersonId,
        /// The roles of who reacted, where Discord tells.
        by_roles: Vec<RoleId>,
        /// Which reaction.
        mark: Mark,
        /// Added, or taken back.
        added: bool,
        /// When, UTC.
        at: Instant,
    },
}

/// What an observation means for this ask: none, one or more lines for its log.
pub fn observe(ask: &Ask, state: &State, seen: &Observation) -> Vec<Event> {
    match seen {
        Observation::Posted(message) => replied(ask, state, message),
        Observation::MessageDeleted { message, at } => {
            let gone = state.message == Some(*message) && !is_deleted(state);
            gone.then(|| close(*at, Closure::Deleted)).into_iter().collect()
        }
        Observation::ChannelDeleted { channel, at } => {
            let gone = ask.channel == *channel && !is_deleted(state);
            gone.then(|| close(*at, Closure::Deleted)).into_iter().collect()
        }
        Observation::ThreadStands { thread, solved, locked, at } => {
            thread_stands(ask, state, *thread, *solved, *locked, *at).into_iter().collect()
        }
        Observation::Reacted { .. } => reacted(ask, state, seen),
    }
}

/// A deletion is noted on an answered ask as well: when the answer is taken back, the ask is still gone.
fn is_deleted(state: &State) -> bool {
    matches!(state.status, super::Status::Closed(Closure::Deleted, _))
}

fn close(at: Instant, reason: Closure) -> Event {
    Event { order: Order::at(at), by: None, what: What::Closed { reason } }
}

fn thread_stands(
    ask: &Ask,
    state: &State,
    thread: ChannelId,
    solved: bool,
    locked: bool,
    at: Instant,
) -> Option<Event> {
    if !(is_thread_of(ask, state, thread)) {
        return None;
    }
    let closed_by_thread = matches!(state.status, super::Status::Closed(Closure::Solved | Closure::Locked, _));
    match (solved, locked) {
        (true, _) if state.is_open() => Some(close(at, Closure::Solved)),
        (false, true) if state.is_open() => Some(close(at, Closure::Locked)),
        (false, false) if closed_by_thread => Some(Event { order: Order::at(at), by: None, what: What::Reopened }),
        _ => None,
    }
}

/// Whether a channel is the ask's own thread: the one it stands in, or one opened from its message (such a thread has
/// the message's id).
fn is_thread_of(ask: &Ask, state: &State, channel: ChannelId) -> bool {
    (ask.in_thread && ask.channel == channel) || state.message.is_some_and(|m| m.0 == channel.0)
}

fn replied(ask: &Ask, state: &State, message: &MessageFact) -> Vec<Event> {
    let order = Order::from(message.id);
    let concerns = order > ask.order && !message.by_machine && message.author != ask.asker;
    if !concerns || !answers(ask, state, message) {
        return Vec::new();
    }
    parts_of(state, message.author, &message.author_roles)
        .filter(|owner| *owner != Owner::Room || is_direct(ask, state, message))
        .map(|owner| Event { order, by: Some(message.author), what: What::Replied { message: message.id, owner } })
        .collect()
}

/// The owners' parts that this person can fulfil.
fn parts_of<'a>(state: &'a State, person: PersonId, roles: &'a [RoleId]) -> impl Iterator<Item = Owner> + 'a {
    state.obligations.iter().map(|o| o.owner).filter(move |owner| match owner {
        Owner::Person(p) => *p == person,
        Owner::Role(role) => roles.contains(role),
        Owner::Room => true,
    })
}

/// In the ask's thread, or a Discord reply to it.
fn is_direct(ask: &Ask, state: &State, message: &MessageFact) -> bool {
    is_thread_of(ask, state, message.channel) || (state.message.is_some() && message.reply_to == state.message)
}

fn answers(ask: &Ask, state: &State, message: &MessageFact) -> bool {
    if is_direct(ask, state, message) {
        return true;
    }
    if message.channel != ask.channel {
        return false;
    }
    let close_by = (message.id_instant() - ask.asked_at()).num_seconds() <= CLOSE_BY_SECONDS;
    let to_nobody_else = message.mentions.is_empty() && message.role_mentions.is_empty() && message.reply_to.is_none();
    message.mentions.contains(&ask.asker) || (close_by && to_nobody_else)
}

impl MessageFact {
    /// When it was posted, UTC.
    pub fn id_instant(&self) -> Instant {
        Order::from(self.id).instant()
    }
}

fn reacted(ask: &Ask, state: &State, seen: &Observation) -> Vec<Event> {
    let Observation::Reacted { channel, message, author, by, by_roles, mark, added, at } = seen else {
        return Vec::new();
    };
    let on_ask = state.message == Some(*message);
    let order = Order::at(*at);
    let event = |what| Event { order, by: Some(*by), what };
    match mark {
        Mark::Check if *by == ask.asker => {
            let in_thread = is_thread_of(ask, state, *channel);
            // Outside the ask's thread a message may be about anything: it counts where a person who was asked wrote it.
            let of_owner = |a: PersonId| match in_thread {
                true => a != ask.asker,
                false => state.part_of(a).is_some(),
            };
            // Discord does not tell the author when a reaction is taken back.
            let on_answer = (!*added || author.is_some_and(of_owner))
                && Order::from(*message) > ask.order
                && (in_thread || ask.channel == *channel);
            let what = if *added { What::Confirmed { on: *message } } else { What::Unconfirmed { on: *message } };
            (on_ask || on_answer).then(|| event(what)).into_iter().collect()
        }
        // Nor the roles: whose 👀 it was is known from the log.
        Mark::Eyes if on_ask && *by != ask.asker => state
            .obligations
            .iter()
            .map(|o| o.owner)
            .filter(|owner| match owner {
                Owner::Person(person) => person == by,
                Owner::Role(role) => by_roles.contains(role) || !*added,
                Owner::Room => false,
            })
            .map(|owner| if *added { What::Acknowledged { owner } } else { What::Unacknowledged { owner } })
            .map(event)
            .collect(),
        _ => Vec::new(),
    }
}
