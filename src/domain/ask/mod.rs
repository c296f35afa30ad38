//! An ask: a message, thread or forum post that needs a reply, and the log of what happened to it.
//!
//! `observe` and `press` turn what happened into events, `fold` turns the log of events into the state. The log is
//! ordered by [`Order`], never by arrival, so the same events in any order give the same state.

mod fold;
mod observe;
mod press;

use serde::{Deserialize, Serialize};

use super::calendar::Instant;
use super::ids::{AskId, ChannelId, MessageId, Order, PersonId, RoleId, ServerId};

pub use fold::{Obligation, ObligationState, State, Status, fold};
pub use observe::{CLOSE_BY_SECONDS, Mark, MessageFact, Observation, observe};
pub use press::{Press, Refusal, press};

/// Who owes the reply, or one part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    /// One person.
    Person(PersonId),
    /// Anybody who holds the role when answering.
    Role(RoleId),
    /// Anybody but the asker.
    Room,
}

impl Owner {
    /// The person, where the owner is one.
    pub fn person(self) -> Option<PersonId> {
        match self {
            Self::Person(person) => Some(person),
            Self::Role(_) | Self::Room => None,
        }
    }
}

/// How many of several owners must answer. Of a role or the room one is always enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// One is enough.
    Any,
    /// Every one of them.
    All,
}

/// How the ask came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// `/ask` and its form; the bot posts it.
    Form,
    /// The message menu "Needs a reply".
    Marked,
    /// A mention in a watched channel.
    Mention,
    /// A thread or forum post in a watched channel.
    Thread,
}

/// What a person typed into the form of `/ask`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The question itself.
    pub question: String,
    /// What one needs to know to answer it; may be empty.
    pub context: String,
}

/// An ask as it was made; what became of it is in its log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// Our number for it.
    pub id: AskId,
    /// The server it stands in.
    pub server: ServerId,
    /// The channel or thread it stands in.
    pub channel: ChannelId,
    /// Whether `channel` is a thread: then any message of an owner there answers.
    pub in_thread: bool,
    /// The message that asks; none for a form's ask until the bot has posted it.
    pub message: Option<MessageId>,
    /// Who asked; for a marked message, who marked it.
    pub asker: PersonId,
    /// Who owes the reply.
    pub owners: Vec<Owner>,
    /// How many of them must answer.
    pub need: Need,
    /// How it came about.
    pub source: Source,
    /// An instant by which the asker needs the reply, instead of the policy's target.
    pub need_by: Option<Instant>,
    /// Its place in the order of what happened; its time is the time of asking.
    pub order: Order,
    /// The form's words; none where the words are in Discord only.
    pub words: Option<Words>,
}

impl Ask {
    /// When it was asked, UTC.
    pub fn asked_at(&self) -> Instant {
        self.order.instant()
    }
}

/// One line of an ask's log: what happened, when, and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its place among the others.
    pub order: Order,
    /// Who did it; none for what nobody in particular did.
    pub by: Option<PersonId>,
    /// What happened.
    pub what: What,
}

/// What can happen to an ask.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum What {
    /// The bot posted a form's ask.
    Posted {
        /// The bot's message.
        message: MessageId,
    },
    /// A message that answers, by somebody for whom an owner's part counts.
    Replied {
        /// The answer.
        message: MessageId,
        /// Whose part it fulfils.
        owner: Owner,
    },
    /// An owner has seen it.
    Acknowledged {
        /// Whose part.
        owner: Owner,
    },
    /// The owner took the 👀 back.
    Unacknowledged {
        /// Whose part.
        owner: Owner,
    },
    /// The asker's ✅ on the ask or on an answer.
    Confirmed {
        /// Where the ✅ stands.
        on: MessageId,
    },
    /// The asker took that ✅ back.
    Unconfirmed {
        /// Where it stood.
        on: MessageId,
    },
    /// Somebody said that it is answered: an owner for their part, the asker for all of it.
    Done,
    /// Somebody who holds the role said that it is answered.
    DoneForRole {
        /// The role that owed it.
        role: RoleId,
    },
    /// An owner said that it is not theirs.
    Declined,
    /// Takes back what the same person said by `Done` or `Declined`.
    Undone,
    /// Somebody who holds the role took it over.
    Claimed {
        /// The role that owed it.
        role: RoleId,
    },
    /// An owner wants to hear of it again at that time, UTC.
    Snoozed {
        /// When.
        until: Instant,
    },
    /// The asker keeps waiting.
    Waiting,
    /// It ended without an answer, or by a sign that ends it.
    Closed {
        /// How.
        reason: Closure,
    },
    /// A thread or post that was closed is open again.
    Reopened,
}

/// How an ask was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Closure {
    /// The asker took it back.
    Withdrawn,
    /// The message, thread or channel that asked was deleted.
    Deleted,
    /// The thread got a "solved" tag.
    Solved,
    /// The thread was closed and locked.
    Locked,
    /// The bot could not post it: nobody was asked.
    NotPosted,
}
