//! What became of an ask: where it stands as a whole, and each owner's part of it.

use std::collections::BTreeSet;

use super::{Closure, Instant, MessageId, Owner, PersonId, RoleId};

/// Where one owner's part stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObligationState {
    /// A reply is owed.
    Owed,
    /// The owner has seen it; a reply is still owed.
    Acknowledged,
    /// Answered at that time.
    Answered(Instant),
    /// Another's answer was enough, they are asked no longer, or the ask was closed.
    Excused,
    /// The owner said that it is not theirs.
    Declined,
    /// Somebody else took it over.
    HandedOver,
    /// The owner left the server.
    Left,
}

/// How a part came to its owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// They were asked.
    Asked,
    /// They took it for a role.
    Claimed(RoleId),
    /// It was handed over.
    HandedOver {
        /// Who did it.
        by: Option<PersonId>,
        /// Whose part it was; none where it was all that was owed.
        from: Option<Owner>,
    },
}

/// A time to which an owner put their part off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PutOff {
    /// Until when, UTC.
    pub until: Instant,
    /// Whether they promised a reply by then; else they snoozed.
    pub promised: bool,
}

/// One owner's part of an ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Obligation {
    /// Whose part it is.
    pub owner: Owner,
    /// Since when it is theirs, UTC.
    pub since: Instant,
    /// How it came to them.
    pub came: Came,
    /// Where it stands.
    pub state: ObligationState,
    /// Snoozes and promises, in order; the last one counts.
    pub put_offs: Vec<PutOff>,
    /// Until when another owner's promise holds this owner's reminders, UTC.
    pub held_until: Option<Instant>,
    /// What the owner wrote later, addressed to nobody: perhaps the answer.
    pub unsure: Option<MessageId>,
    /// How many parts of this ask the owner had before this one: what was handed back to them, or asked of them again, is
    /// another part, with reminders of its own.
    pub turn: u32,
    /// Whether the post pinged the owner; none where that is not known.
    pub pinged: Option<bool>,
}

impl Obligation {
    /// A part that is owed since then.
    pub fn owed(owner: Owner, since: Instant, came: Came) -> Self {
        let state = ObligationState::Owed;
        Self { owner, since, came, state, put_offs: Vec::new(), held_until: None, unsure: None, turn: 0, pinged: None }
    }

    /// Whether a reply is still owed.
    pub fn is_owed(&self) -> bool {
        matches!(self.state, ObligationState::Owed | ObligationState::Acknowledged)
    }

    /// By when the owner promised a reply, UTC.
    pub fn promise(&self) -> Option<Instant> {
        self.put_offs.last().filter(|last| last.promised).map(|last| last.until)
    }
}

/// An answer by somebody who does not owe one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OthersWord {
    /// Who wrote it.
    pub by: PersonId,
    /// The message.
    pub message: MessageId,
    /// When, UTC.
    pub at: Instant,
    /// Whether it stands in the ask's own thread; else in its channel.
    pub in_thread: bool,
}

/// Where the whole ask stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// A reply is owed, or nobody is left who owes one and the asker has not closed it.
    Open,
    /// Answered at that time.
    Answered(Instant),
    /// Closed at that time.
    Closed(Closure, Instant),
}

/// What became of an ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The message that asks, once there is one.
    pub message: Option<MessageId>,
    /// Where it stands.
    pub status: Status,
    /// Each owner's part.
    pub obligations: Vec<Obligation>,
    /// Whoever was asked at any time, also by what came after its end: what they wrote may turn out to be the answer.
    pub ever_asked: BTreeSet<Owner>,
    /// When the asker chose to keep waiting, in order.
    pub waited: Vec<Instant>,
    /// What others answered, in order, one a person.
    pub others: Vec<OthersWord>,
    /// How often an owner said that it is not theirs, or left.
    pub gone: u32,
    /// The asker wants nobody else to be told of it.
    pub kept_between_us: bool,
    /// Who said for which role that it is answered.
    pub done_for: Vec<(PersonId, RoleId)>,
    /// Its thread was marked as solved or closed, and is so still; an answered ask ends by its answer all the same.
    pub thread_is_closed: bool,
}

impl State {
    /// Whether it still waits for a reply.
    pub fn is_open(&self) -> bool {
        self.status == Status::Open
    }

    /// Whether it is open, but nobody owes a reply any more.
    pub fn nobody_is_left(&self) -> bool {
        self.is_open() && self.owed().next().is_none()
    }

    /// The parts of which a reply is owed.
    pub fn owed(&self) -> impl Iterator<Item = &Obligation> {
        self.obligations.iter().filter(|part| part.is_owed())
    }

    /// Whether it ended because the bot could not post it.
    pub fn was_not_posted(&self) -> bool {
        matches!(self.status, Status::Closed(Closure::NotPosted, _))
    }

    /// Whether it ended since the bot could not do its part: then its asker is told.
    pub fn is_out_of_our_hands(&self) -> bool {
        matches!(self.status, Status::Closed(Closure::NotPosted | Closure::OutOfReach, _))
    }

    /// It is over: nobody owes anything any more.
    pub(super) fn ended(&mut self) {
        for part in self.obligations.iter_mut().filter(|part| part.is_owed()) {
            (part.state, part.unsure, part.held_until) = (ObligationState::Excused, None, None);
        }
    }

    /// Whether somebody with these roles was asked at any time.
    pub(super) fn ever_asked(&self, person: PersonId, roles: &[RoleId]) -> bool {
        self.ever_asked.iter().any(|owner| match owner {
            Owner::Person(asked) => *asked == person,
            Owner::Role(asked) => roles.contains(asked),
            Owner::Room => false,
        })
    }

    /// That person's own part.
    pub fn part_of(&self, person: PersonId) -> Option<&Obligation> {
        self.obligations.iter().find(|o| o.owner == Owner::Person(person))
    }
}
