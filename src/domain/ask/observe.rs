//! What the bot sees in Discord, and what it means for an ask. Needs no message content.

use super::{
    Ask, ChannelId, Closure, Event, Instant, Manner, MessageId, Order, Owner, PersonId, RoleId, ServerId, State,
    Status, What,
};
use crate::domain::words::Judged;

/// A message of an owner in the ask's channel, addressed to nobody, answers when it follows within this many seconds.
/// Measured on annotated logs of a busy public channel: `docs/answer-detection.md` has the table of other limits.
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
    /// What its words amount to, where content may be read.
    pub words: Option<Judged>,
    /// Others wrote much in its channel just before ([`super::is_busy`]); no where that is not known.
    pub busy: bool,
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
    /// A message was edited, or stands edited when it is first heard of: whom it asks now.
    Edited {
        /// Which.
        message: MessageId,
        /// Whom it asks as it stands; nobody where it asks nothing.
        owners: Vec<Owner>,
        /// When it was edited, UTC.
        at: Instant,
    },
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
    /// The bot sees a channel or thread no more, or again.
    Reachable {
        /// Which.
        channel: ChannelId,
        /// Whether it sees it.
        yes: bool,
        /// When that was known, UTC.
        at: Instant,
    },
    /// Somebody left the server.
    LeftServer {
        /// Which server.
        server: ServerId,
        /// Who.
        person: PersonId,
        /// When, UTC.
        at: Instant,
    },
    /// A reaction stands, or does not, as it was read then.
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
        /// Whether it stands.
        added: bool,
        /// When that was so, UTC.
        at: Instant,
    },
}

/// What an observation means for this ask: none, one or more lines for its log.
///
/// The state only spares lines that change nothing: what is written does not depend on what was heard before.
pub fn observe(ask: &Ask, state: &State, seen: &Observation) -> Vec<Event> {
    let one = match seen {
        Observation::Posted(message) => said(ask, state, message),
        Observation::Edited { message, owners, at } => edited(ask, state, *message, owners, *at),
        Observation::MessageDeleted { message, at } => {
            let gone = state.message == Some(*message) && !is_deleted(state);
            gone.then(|| close(*at, Closure::Deleted))
        }
        Observation::ChannelDeleted { channel, at } => {
            let gone = ask.channel == *channel && !is_deleted(state);
            gone.then(|| close(*at, Closure::Deleted))
        }
        Observation::ThreadStands { thread, solved, locked, at } => {
            thread_stands(ask, state, *thread, *solved, *locked, *at)
        }
        Observation::Reachable { channel, yes, at } => reachable(ask, state, *channel, *yes, *at),
        Observation::LeftServer { server, person, at } => {
            let asked = ask.server == *server && state.part_of(*person).is_some();
            asked.then(|| Event { order: Order::at(*at), by: Some(*person), what: What::Left })
        }
        Observation::Reacted { .. } => reacted(ask, state, seen),
    };
    one.into_iter().collect()
}

/// A deletion is noted on an answered ask as well: when the answer is taken back, the ask is still gone.
fn is_deleted(state: &State) -> bool {
    matches!(state.status, Status::Closed(Closure::Deleted, _))
}

fn close(at: Instant, reason: Closure) -> Event {
    Event { order: Order::at(at), by: None, what: What::Closed { reason } }
}

/// Only asks that a message makes by its words change with them.
fn edited(ask: &Ask, state: &State, message: MessageId, owners: &[Owner], at: Instant) -> Option<Event> {
    let by_words = matches!(ask.source, super::Source::Mention | super::Source::Question);
    let of_kind = |owner: &&Owner| (**owner == Owner::Room) == (ask.source == super::Source::Question);
    let owners: Vec<Owner> = owners.iter().filter(of_kind).copied().collect();
    (by_words && state.message == Some(message)).then(|| Event {
        order: Order::at(at),
        by: None,
        what: What::Named { owners },
    })
}

fn reachable(ask: &Ask, state: &State, channel: ChannelId, yes: bool, at: Instant) -> Option<Event> {
    if ask.channel != channel {
        return None;
    }
    let out = matches!(state.status, Status::Closed(Closure::OutOfReach, _));
    match yes {
        true if out => Some(Event { order: Order::at(at), by: None, what: What::InReach }),
        false if state.is_open() => Some(close(at, Closure::OutOfReach)),
        _ => None,
    }
}

/// Also what was answered already is noted as solved: when the answer is taken back, the thread still is.
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
    let closed = matches!(state.status, Status::Closed(..));
    match (solved, locked) {
        (true, _) if !closed && !state.thread_is_closed => Some(close(at, Closure::Solved)),
        (false, true) if !closed && !state.thread_is_closed => Some(close(at, Closure::Locked)),
        (false, false) if state.thread_is_closed => {
            Some(Event { order: Order::at(at), by: None, what: What::Reopened })
        }
        _ => None,
    }
}

/// Whether a channel is the ask's own thread: the one it stands in, or one opened from its message (such a thread has
/// the message's id).
fn is_thread_of(ask: &Ask, state: &State, channel: ChannelId) -> bool {
    (ask.in_thread && ask.channel == channel) || state.message.is_some_and(|m| m.0 == channel.0)
}

/// Whoever writes directly to the ask is noted: they may turn out to owe it. Of others only what an owner writes.
fn said(ask: &Ask, state: &State, message: &MessageFact) -> Option<Event> {
    let order = Order::from(message.id);
    if order <= ask.order || message.by_machine || message.author == ask.asker {
        return None;
    }
    let manner = manner(ask, state, message)?;
    let owner = state.ever_asked(message.author, &message.author_roles);
    // Whoever answers what was asked of the room names who asked; not with another question.
    let asks_back = message.words.is_some_and(|words| words.asks);
    let to_room = manner == Manner::ToAsker && !asks_back && state.ever_asked.contains(&Owner::Room);
    let first_unsure = manner != Manner::Later || is_first_unsure(state, message.author, message.id);
    ((owner && first_unsure) || manner.is_direct() || to_room).then(|| Event {
        order,
        by: Some(message.author),
        // All of them: which were asked may become known later.
        what: What::Said { message: message.id, manner, roles: sorted(&message.author_roles) },
    })
}

/// Of what an owner writes later only the first is asked about.
fn is_first_unsure(state: &State, author: PersonId, message: MessageId) -> bool {
    state.part_of(author).is_some_and(|part| part.is_owed() && part.unsure.is_none_or(|first| message < first))
}

fn sorted(roles: &[RoleId]) -> Vec<RoleId> {
    let mut roles = roles.to_vec();
    roles.sort_unstable();
    roles
}

/// How a message relates to an ask; none where it has nothing to do with it.
///
/// What somebody writes later, addressed to nobody, may be the answer to anything: where the channel is quiet perhaps to
/// this ask, where others are talking most likely to them.
pub fn manner(ask: &Ask, state: &State, message: &MessageFact) -> Option<Manner> {
    if is_thread_of(ask, state, message.channel) {
        return Some(Manner::Thread);
    }
    if state.message.is_some() && message.reply_to == state.message {
        return Some(Manner::Direct);
    }
    if message.channel != ask.channel {
        return None;
    }
    if message.mentions.contains(&ask.asker) {
        return Some(Manner::ToAsker);
    }
    let to_nobody = message.mentions.is_empty() && message.role_mentions.is_empty() && message.reply_to.is_none();
    let close_by = (message.id_instant() - ask.asked_at()).num_seconds() <= CLOSE_BY_SECONDS;
    match close_by {
        _ if !to_nobody => None,
        true => Some(Manner::CloseBy),
        false => (!message.busy).then_some(Manner::Later),
    }
}

impl MessageFact {
    /// When it was posted, UTC.
    pub fn id_instant(&self) -> Instant {
        Order::from(self.id).instant()
    }
}

fn reacted(ask: &Ask, state: &State, seen: &Observation) -> Option<Event> {
    let Observation::Reacted { channel, message, author, by, by_roles, mark, added, at } = seen else {
        return None;
    };
    let on_ask = state.message == Some(*message);
    let event = |what| Event { order: Order::at(*at), by: Some(*by), what };
    match mark {
        Mark::Check if *by == ask.asker => {
            let in_thread = is_thread_of(ask, state, *channel);
            let there = in_thread || ask.channel == *channel;
            // Discord does not tell the author when a reaction is taken back.
            let on_answer = Order::from(*message) > ask.order
                && there
                && (!*added || author.is_some_and(|author| author != ask.asker));
            // Outside the ask's thread a message may be about anything: it counts where somebody who was asked wrote it.
            let author = author.filter(|_| !on_ask && !in_thread);
            let what =
                if *added { What::Confirmed { on: *message, author } } else { What::Unconfirmed { on: *message } };
            (on_ask || on_answer).then(|| event(what))
        }
        Mark::Eyes if on_ask && *by != ask.asker => {
            Some(event(if *added { What::Seen { roles: sorted(by_roles) } } else { What::Unseen }))
        }
        _ => None,
    }
}
