//! An ask that waits for its answer.

use super::policy::Capture;
use super::team::Team;
use crate::domain::ask::{Ask, Event, ObligationState, Observation, Owner, State, Status, fold, observe};
use crate::domain::calendar::Instant;
use crate::domain::clock::owner_clock;
use crate::domain::ids::PersonId;
use crate::domain::plan::{Planned, Slot, remaining_for_owner};
use crate::domain::policy::Policy;

/// An ask, its log, and what reached whom.
#[derive(Debug)]
pub(super) struct Waiting {
    pub(super) ask: Ask,
    /// The trace's numbers of its thread and of its message there.
    pub(super) stands: (u64, usize),
    log: Vec<Event>,
    state: State,
    sent: Vec<(PersonId, Slot, Instant)>,
}

/// An answer, and what is told of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Answer {
    /// In the clock of whoever answered; of the room's ask, the server's.
    pub(super) working_seconds: i64,
    /// Not after the earliest time at which it was due for any of its owners.
    pub(super) in_time: bool,
}

impl Waiting {
    pub(super) fn new(ask: Ask, stands: (u64, usize)) -> Self {
        let state = fold(&ask, &[]);
        Self { ask, stands, log: Vec::new(), state, sent: Vec::new() }
    }

    pub(super) fn capture(&self) -> Capture {
        Capture::of(&self.ask)
    }

    /// Notes what was seen; whether that may have changed what is owed.
    pub(super) fn hear(&mut self, seen: &Observation) -> bool {
        let events = observe(&self.ask, &self.state, seen);
        // A long thread writes a long log. What others say in it changes nothing for the owners, so it is read together
        // with the next word of an owner.
        let concerns = events.iter().any(|event| self.may_fulfil(event.by));
        self.log.extend(events);
        if concerns {
            self.state = fold(&self.ask, &self.log);
        }
        concerns
    }

    fn may_fulfil(&self, by: Option<PersonId>) -> bool {
        self.state.owed().any(|part| part.owner.person().is_none_or(|owner| Some(owner) == by))
    }

    pub(super) fn is_open(&self) -> bool {
        self.state.is_open()
    }

    /// The reminders that each owner has not had yet.
    pub(super) fn plans(&self, policy: &Policy, team: &Team) -> Vec<(PersonId, Vec<Planned>)> {
        let parts = self.state.obligations.iter().filter_map(|part| Some((part.owner.person()?, part)));
        let plan = |(person, part)| {
            let sent: Vec<(Slot, Instant)> =
                self.sent.iter().filter(|(to, ..)| *to == person).map(|(_, slot, at)| (*slot, *at)).collect();
            (person, remaining_for_owner(&self.ask, part, policy, team.of_person(person), &sent))
        };
        parts.map(plan).collect()
    }

    /// Notes that a reminder reached somebody.
    pub(super) fn note_sent(&mut self, person: PersonId, slot: Slot, at: Instant) {
        self.sent.push((person, slot, at));
    }

    /// How it was answered; none where it was not.
    pub(super) fn answer(&self, policy: &Policy, team: &Team) -> Option<Answer> {
        let Status::Answered(at) = self.state.status else { return None };
        let by = self.state.obligations.iter().find(|part| part.state == ObligationState::Answered(at))?;
        let working_seconds = team.of(by.owner).between(self.ask.asked_at(), at);
        let in_time = self.earliest_due(policy, team).is_none_or(|due| at <= due);
        Some(Answer { working_seconds, in_time })
    }

    /// When the reply is due for the first of its owners, UTC; none where all of them are never at work.
    pub(super) fn earliest_due(&self, policy: &Policy, team: &Team) -> Option<Instant> {
        let target = policy.target_for(self.ask.priority);
        let due = |owner: &Owner| owner_clock(team.of(*owner), self.ask.asked_at(), target, self.ask.need_by);
        self.ask.owners.iter().filter_map(due).map(|clock| clock.due).min()
    }
}
