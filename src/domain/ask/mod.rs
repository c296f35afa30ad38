//! An ask: a message, thread or forum post that needs a reply, and the log of what happened to it.
//!
//! `observe` and `press` turn what happened into events, `fold` turns the log of events into the state. The log is
//! ordered by [`Order`], never by arrival, so the same events in any order give the same state.

mod busy;
mod fold;
mod observe;
mod press;
mod rename;
mod state;

use serde::{Deserialize, Serialize};

use super::calendar::Instant;
use super::ids::{AskId, ChannelId, MessageId, Order, PersonId, RoleId, ServerId};

pub use busy::{BUSY_MESSAGES, BUSY_SECONDS, is_busy};
pub use fold::fold;
pub use observe::{CLOSE_BY_SECONDS, Mark, MessageFact, Observation, manner, observe};
pub use press::{Press, Presser, Refusal, press};
pub use rename::forget;
pub use state::{Came, Obligation, ObligationState, OthersWord, PutOff, State, Status};

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

    /// The role, where the owner is one.
    pub fn role(self) -> Option<RoleId> {
        match self {
            Self::Role(role) => Some(role),
            Self::Person(_) | Self::Room => None,
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
    /// A question to the room in a watched channel.
    Question,
    /// The server's reaction on a message.
    Reaction,
}

/// How much haste there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// It can wait.
    Low,
    /// The usual.
    #[default]
    Normal,
    /// It cannot wait: its reminders pass focus and the gap, never working hours unless the owner allowed it.
    Urgent,
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
    /// How much haste there is: the policy has a target for each.
    pub priority: Priority,
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

/// How a message relates to an ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// A Discord reply to it.
    Direct,
    /// In the ask's own thread.
    Thread,
    /// In its channel, mentioning who asked.
    ToAsker,
    /// In its channel, close by, addressed to nobody else.
    CloseBy,
    /// In its channel, later, addressed to nobody, while the channel was not busy: perhaps the answer.
    Later,
}

impl Manner {
    /// Whether it is meant for the ask, whoever writes it.
    pub fn is_direct(self) -> bool {
        matches!(self, Self::Direct | Self::Thread)
    }
}

/// What can happen to an ask.
///
/// Facts, not conclusions: whose part a message fulfils is the fold's to say, since who owed what at that moment may
/// become known later.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum What {
    /// The bot posted a form's ask.
    Posted {
        /// The bot's message.
        message: MessageId,
    },
    /// The post pinged exactly these owners.
    Pinged {
        /// Who.
        people: Vec<PersonId>,
    },
    /// Its message, as posted or edited then, asks exactly these; nobody where it no longer asks.
    Named {
        /// Who is asked.
        owners: Vec<Owner>,
    },
    /// Somebody wrote a message that may answer.
    Said {
        /// The message.
        message: MessageId,
        /// How it relates to the ask.
        manner: Manner,
        /// The roles of who wrote it.
        roles: Vec<RoleId>,
    },
    /// Somebody's 👀 stands on the ask.
    Seen {
        /// The roles of who put it there.
        roles: Vec<RoleId>,
    },
    /// They took it back.
    Unseen,
    /// The asker's ✅ on the ask or on an answer.
    Confirmed {
        /// Where the ✅ stands.
        on: MessageId,
        /// Who wrote that message, where it counts only if they were asked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        author: Option<PersonId>,
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
    /// It was handed over to somebody.
    HandedOver {
        /// Whose part; none for all that was owed.
        from: Option<Owner>,
        /// To whom.
        to: PersonId,
    },
    /// An owner wants to hear of it again at that time, UTC.
    Snoozed {
        /// When.
        until: Instant,
    },
    /// An owner promised a reply by that time, UTC.
    Promised {
        /// By when.
        until: Instant,
    },
    /// An owner said that what they wrote up to then was not the answer.
    NotYet,
    /// An owner left the server.
    Left,
    /// The asker keeps waiting.
    Waiting,
    /// The asker wants nobody else to be told of it.
    KeptBetweenUs,
    /// The asker took that back.
    MayEscalate,
    /// It ended without an answer, or by a sign that ends it.
    Closed {
        /// How.
        reason: Closure,
    },
    /// A thread or post that was closed is open again.
    Reopened,
    /// The bot sees again where it stands.
    InReach,
}

impl What {
    /// Whether it takes back something that was said or done before.
    fn takes_back(&self) -> bool {
        match self {
            Self::Undone | Self::Unseen | Self::Unconfirmed { .. } | Self::Reopened | Self::InReach => true,
            Self::Posted { .. }
            | Self::Pinged { .. }
            | Self::Named { .. }
            | Self::Said { .. }
            | Self::Seen { .. }
            | Self::Confirmed { .. }
            | Self::Done
            | Self::DoneForRole { .. }
            | Self::Declined
            | Self::Claimed { .. }
            | Self::HandedOver { .. }
            | Self::Snoozed { .. }
            | Self::Promised { .. }
            | Self::NotYet
            | Self::Left
            | Self::Waiting
            | Self::KeptBetweenUs
            | Self::MayEscalate
            | Self::Closed { .. } => false,
        }
    }
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
    /// Its message was edited and asks nobody any more.
    Edited,
    /// It stands where the bot sees nothing any more: it would never hear the answer.
    OutOfReach,
}
