//! The state of an ask: a fold over its log.

use super::{Ask, Closure, Event, Instant, MessageId, Need, Owner, PersonId, What};

/// Where one owner's part stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObligationState {
    /// A reply is owed.
    Owed,
    /// The owner has seen it; a reply is still owed.
    Acknowledged,
    /// Answered at that time.
    Answered(Instant),
    /// Another's answer was enough, or the ask was closed.
    Excused,
    /// The owner said that it is not theirs.
    Declined,
    /// Somebody else took it over.
    HandedOver,
}

/// One owner's part of an ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Obligation {
    /// Whose part it is.
    pub owner: Owner,
    /// Since when it is theirs, UTC.
    pub since: Instant,
    /// Where it stands.
    pub state: ObligationState,
    /// The times to which its owner put it off, in order.
    pub snoozes: Vec<Instant>,
}

impl Obligation {
    /// Whether a reply is still owed.
    pub fn is_owed(&self) -> bool {
        matches!(self.state, ObligationState::Owed | ObligationState::Acknowledged)
    }
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
    /// When the asker chose to keep waiting, in order.
    pub waited: Vec<Instant>,
}

impl State {
    /// Whether it still waits for a reply.
    pub fn is_open(&self) -> bool {
        self.status == Status::Open
    }

    /// Whether it is open, but everybody who owed a reply declined.
    pub fn nobody_is_left(&self) -> bool {
        self.is_open() && !self.obligations.iter().any(Obligation::is_owed)
    }

    /// Whether it ended because the bot could not post it.
    pub fn was_not_posted(&self) -> bool {
        matches!(self.status, Status::Closed(Closure::NotPosted, _))
    }

    /// That person's own part.
    pub fn part_of(&self, person: PersonId) -> Option<&Obligation> {
        self.obligations.iter().find(|o| o.owner == Owner::Person(person))
    }
}

/// The state to which a log leads. The events may come in any order and more than once.
pub fn fold(ask: &Ask, events: &[Event]) -> State {
    let mut log: Vec<&Event> = events.iter().collect();
    log.sort_by(|a, b| (a.order, &a.what, a.by).cmp(&(b.order, &b.what, b.by)));
    log.dedup();
    let mut folding = Folding::new(ask);
    for event in log {
        folding.apply(event);
    }
    folding.finish()
}

struct Folding<'a> {
    ask: &'a Ask,
    state: State,
    /// The asker's standing ✅s and "done", with their times.
    confirmed: Vec<(Option<MessageId>, Instant)>,
    /// What closes it, with the times, in order.
    closed: Vec<(Closure, Instant)>,
    /// Whose 👀 stand for which part.
    seen: Vec<(Owner, Option<PersonId>)>,
    /// Who took which role's part over.
    claims: Vec<(PersonId, Owner)>,
}

impl<'a> Folding<'a> {
    fn new(ask: &'a Ask) -> Self {
        let obligations = ask.owners.iter().map(|&owner| owed(owner, ask.asked_at())).collect();
        let state = State { message: ask.message, status: Status::Open, obligations, waited: Vec::new() };
        Self { ask, state, confirmed: Vec::new(), closed: Vec::new(), seen: Vec::new(), claims: Vec::new() }
    }

    fn apply(&mut self, event: &Event) {
        let at = event.order.instant();
        match &event.what {
            What::Posted { message } => self.state.message = Some(*message),
            What::Replied { owner, .. } => self.replied(*owner, event.by, at),
            What::Acknowledged { owner } => self.acknowledge(*owner, event.by),
            What::Unacknowledged { owner } => self.unacknowledge(*owner, event.by),
            What::Confirmed { on } => self.confirmed.push((Some(*on), at)),
            What::Unconfirmed { on } => self.confirmed.retain(|(place, _)| *place != Some(*on)),
            What::Done => self.done(event.by, at),
            What::DoneForRole { role } => self.set(Owner::Role(*role), ObligationState::Answered(at)),
            What::Declined => self.declined(event.by),
            What::Undone => self.undone(event.by),
            What::Claimed { role } => self.claimed(Owner::Role(*role), event.by, at),
            What::Snoozed { until } => self.snoozed(event.by, *until),
            What::Waiting => self.state.waited.push(at),
            What::Closed { reason } => self.closed.push((*reason, at)),
            What::Reopened => self.reopened(),
        }
    }

    /// Sets an owner's state while a reply is owed; what came later than the answer changes nothing.
    fn set(&mut self, owner: Owner, to: ObligationState) {
        if let Some(obligation) = self.state.obligations.iter_mut().find(|o| o.owner == owner && o.is_owed()) {
            obligation.state = to;
        }
    }

    /// A holder of a role may have claimed it just before: then the answer was heard of before the claim.
    fn replied(&mut self, owner: Owner, by: Option<PersonId>, at: Instant) {
        self.set(owner, ObligationState::Answered(at));
        // Of a role anybody's answer is enough, also after somebody took it over.
        self.answered_beside_claimant(owner, at);
        if let Some(person) = by {
            self.set(Owner::Person(person), ObligationState::Answered(at));
        }
    }

    fn answered_beside_claimant(&mut self, owner: Owner, at: Instant) {
        let taken = |o: &&mut Obligation| o.owner == owner && o.state == ObligationState::HandedOver;
        if let Some(part) = self.state.obligations.iter_mut().find(taken) {
            part.state = ObligationState::Answered(at);
        }
    }

    fn acknowledge(&mut self, owner: Owner, by: Option<PersonId>) {
        self.seen.push((owner, by));
        self.set(owner, ObligationState::Acknowledged);
    }

    fn unacknowledge(&mut self, owner: Owner, by: Option<PersonId>) {
        self.seen.retain(|seen| *seen != (owner, by));
        if self.seen.iter().any(|(seen, _)| *seen == owner) {
            return;
        }
        for obligation in &mut self.state.obligations {
            if obligation.owner == owner && obligation.state == ObligationState::Acknowledged {
                obligation.state = ObligationState::Owed;
            }
        }
    }

    /// A thread can be opened again; what was withdrawn or deleted stays so.
    fn reopened(&mut self) {
        self.closed.retain(|(reason, _)| matches!(reason, Closure::Withdrawn | Closure::Deleted));
    }

    fn done(&mut self, by: Option<PersonId>, at: Instant) {
        match by {
            Some(person) if person == self.ask.asker => self.confirmed.push((None, at)),
            Some(person) => self.set(Owner::Person(person), ObligationState::Answered(at)),
            None => {}
        }
    }

    fn declined(&mut self, by: Option<PersonId>) {
        let Some(person) = by else { return };
        self.set(Owner::Person(person), ObligationState::Declined);
        self.pass_back(person, ObligationState::HandedOver, ObligationState::Owed);
    }

    /// What somebody claimed is the role's again when they decline it, and theirs again when they take that back.
    fn pass_back(&mut self, person: PersonId, from: ObligationState, to: ObligationState) {
        let Some((_, role)) = self.claims.iter().rev().find(|(by, _)| *by == person) else { return };
        if let Some(part) = self.state.obligations.iter_mut().find(|o| o.owner == *role && o.state == from) {
            part.state = to;
        }
    }

    fn undone(&mut self, by: Option<PersonId>) {
        let Some(person) = by else { return };
        let asker = person == self.ask.asker;
        let mut again = false;
        if asker {
            self.confirmed.clear();
            self.closed.retain(|(reason, _)| *reason != Closure::Withdrawn);
        }
        for obligation in &mut self.state.obligations {
            let answered = matches!(obligation.state, ObligationState::Answered(_));
            let declined = obligation.state == ObligationState::Declined;
            let own = obligation.owner == Owner::Person(person);
            if own && (answered || declined) || asker && answered {
                obligation.state = ObligationState::Owed;
            }
            again |= own && declined;
        }
        if again {
            self.pass_back(person, ObligationState::Owed, ObligationState::HandedOver);
        }
    }

    fn claimed(&mut self, role: Owner, by: Option<PersonId>, at: Instant) {
        let Some(person) = by else { return };
        let owed_by_role = self.state.obligations.iter().any(|o| o.owner == role && o.is_owed());
        if owed_by_role {
            self.set(role, ObligationState::HandedOver);
            self.claims.push((person, role));
            // Who declined their own part may still take the role's.
            self.state.obligations.retain(|o| o.owner != Owner::Person(person) || o.is_owed());
            if self.state.part_of(person).is_none() {
                self.state.obligations.push(owed(Owner::Person(person), at));
            }
        }
    }

    fn snoozed(&mut self, by: Option<PersonId>, until: Instant) {
        let Some(person) = by else { return };
        for obligation in &mut self.state.obligations {
            if obligation.owner == Owner::Person(person) && obligation.is_owed() {
                obligation.snoozes.push(until);
            }
        }
    }

    fn finish(mut self) -> State {
        self.state.status = match (self.closed.first().copied(), self.answered_at()) {
            (Some((_, closed)), Some(answered)) if answered <= closed => Status::Answered(answered),
            (Some((reason, at)), _) => Status::Closed(reason, at),
            (None, Some(at)) => Status::Answered(at),
            (None, None) => Status::Open,
        };
        if !self.state.is_open() {
            for obligation in self.state.obligations.iter_mut().filter(|o| o.is_owed()) {
                obligation.state = ObligationState::Excused;
            }
        }
        self.state
    }

    /// When the ask got what it needed: the asker's word, or the owners' answers.
    fn answered_at(&self) -> Option<Instant> {
        let confirmed = self.confirmed.iter().map(|(_, at)| *at).min();
        let answers = self.state.obligations.iter().filter_map(|o| match o.state {
            ObligationState::Answered(at) => Some(at),
            _ => None,
        });
        let by_owners = match self.ask.need {
            Need::Any => answers.min(),
            Need::All if self.state.obligations.iter().any(Obligation::is_owed) => None,
            Need::All => answers.max(),
        };
        [confirmed, by_owners].into_iter().flatten().min()
    }
}

fn owed(owner: Owner, since: Instant) -> Obligation {
    Obligation { owner, since, state: ObligationState::Owed, snoozes: Vec::new() }
}
