//! What is planned for whom, and when each person is looked at next. One entry a person is enough: what is ready goes out
//! together.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap, HashMap};

use chrono::Duration;

use crate::domain::calendar::{Instant, Schedule};
use crate::domain::gate::{Recipient, Verdict, Wish, gate};
use crate::domain::ids::{AskId, PersonId};
use crate::domain::plan::{Planned, Slot};

/// The gate looks back so far.
const LOOKS_BACK: Duration = Duration::days(2);

/// One message to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Bundle {
    /// To whom.
    pub(super) person: PersonId,
    /// When, UTC.
    pub(super) at: Instant,
    /// What it reminds of, in the order in which it was to be sent.
    pub(super) items: Vec<(AskId, Slot)>,
}

#[derive(Debug, Default)]
struct Person {
    planned: BTreeSet<(Instant, AskId, Slot)>,
    /// When bundles were sent, as far back as the gate looks.
    sent: Vec<Instant>,
    /// When they are looked at; entries of the heap for another time are stale.
    next: Option<Instant>,
}

/// The timers of all people.
#[derive(Debug, Default)]
pub(super) struct Timers {
    people: HashMap<PersonId, Person>,
    heap: BinaryHeap<Reverse<(Instant, PersonId)>>,
}

impl Timers {
    /// Puts the plan for a person and an ask in the place of the one before.
    pub(super) fn plan(&mut self, person: PersonId, ask: AskId, plan: &[Planned]) {
        let own = self.people.entry(person).or_default();
        own.planned.retain(|(_, of, _)| *of != ask);
        own.planned.extend(plan.iter().map(|planned| (planned.at, ask, planned.slot)));
        if let Some(first) =
            plan.iter().map(|planned| planned.at).min().filter(|at| own.next.is_none_or(|next| *at < next))
        {
            self.look_at(person, first);
        }
    }

    fn look_at(&mut self, person: PersonId, at: Instant) {
        self.people.entry(person).or_default().next = Some(at);
        self.heap.push(Reverse((at, person)));
    }

    /// Who is looked at next, and when (UTC).
    pub(super) fn next(&mut self) -> Option<(Instant, PersonId)> {
        while let Some(Reverse((at, person))) = self.heap.peek().copied() {
            if self.people.get(&person).is_some_and(|own| own.next == Some(at)) {
                return Some((at, person));
            }
            self.heap.pop();
        }
        None
    }

    /// Looks at a person: what is ready goes out if the gate is open, and else waits.
    pub(super) fn look(&mut self, person: PersonId, schedule: &Schedule, now: Instant) -> Option<Bundle> {
        let own = self.people.get_mut(&person)?;
        own.next = None;
        let ahead = own.planned.split_off(&(now + Duration::nanoseconds(1), AskId(i64::MIN), Slot::Notice));
        let ready = std::mem::replace(&mut own.planned, ahead);
        let mut next = own.planned.first().map(|(at, ..)| *at);
        let mut bundle = None;
        if !ready.is_empty() {
            own.sent.retain(|at| *at > now - LOOKS_BACK);
            match gate(&Recipient::new(schedule, &own.sent), &Wish::default(), now) {
                Verdict::Open => {
                    own.sent.push(now);
                    let items = ready.into_iter().map(|(_, ask, slot)| (ask, slot)).collect();
                    bundle = Some(Bundle { person, at: now, items });
                }
                Verdict::Wait { until, .. } => {
                    own.planned.extend(ready);
                    next = Some(until);
                }
                Verdict::Never => {}
            }
        }
        if let Some(next) = next {
            self.look_at(person, next);
        }
        bundle
    }
}
