//! What a channel digest tells: which asks wait longest, what is due soon, what was answered since the last one, and who
//! is away.

mod scheduled;

use std::collections::BTreeSet;

use chrono::Duration;

use super::ask::{Ask, Owner, State, Status};
use super::calendar::{Instant, Schedule};
use super::clock::owner_clock;
use super::ids::{AskId, ChannelId, PersonId};
use super::policy::Target;

pub(super) use scheduled::choose;
pub use scheduled::{Change, DigestError, Missed, Scheduled, Section, WhenEmpty};

/// Of so many who are away it is looked whether they are still in the server; further ones are not told of.
const AWAY_LOOKED_AT: usize = 25;
/// What is due within this time counts as soon.
const SOON: Duration = Duration::hours(24);

/// An ask with what became of it and the clock it runs on.
#[derive(Clone, Debug)]
pub struct Tracked {
    /// The ask.
    pub ask: Ask,
    /// What became of it.
    pub state: State,
    /// The channel under which it is listed: of a thread, its parent.
    pub listed_under: ChannelId,
    /// By when a reply is owed.
    pub target: Target,
}

/// One line about an ask that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The ask.
    pub ask: Ask,
    /// The channel under which it is listed.
    pub listed_under: ChannelId,
    /// Who still owes a reply.
    pub owed_by: Vec<Owner>,
    /// Working seconds on the clock of the owner who has had it longest.
    pub age: i64,
    /// The earliest due time among those who owe it, UTC.
    pub due: Option<Instant>,
}

/// One line about an ask that was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The ask.
    pub ask: Ask,
    /// The channel under which it is listed.
    pub listed_under: ChannelId,
    /// Working seconds that it took, on the owner's clock.
    pub took: i64,
    /// When, UTC.
    pub at: Instant,
}

/// A channel digest's facts; how many are shown is the text's matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Digest {
    /// Everything due later or overdue, longest waiting first.
    pub waiting: Vec<Waiting>,
    /// What is due within a day, soonest first.
    pub due_soon: Vec<Waiting>,
    /// Answered since the last digest, latest first.
    pub answered: Vec<Answered>,
    /// Who is away now or soon, and shares it; who is back first comes first.
    pub away: Vec<AwayPerson>,
}

/// Somebody who is away, or will be soon, and lets others know. Instants are UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AwayPerson {
    /// Who.
    pub person: PersonId,
    /// From when; none where they are away already.
    pub from: Option<Instant>,
    /// Until when.
    pub until: Instant,
    /// Who answers meanwhile.
    pub delegate: Option<PersonId>,
}

impl Digest {
    /// Without the sections that are not wanted. What is due soon waits, too: without a section of its own it is among that.
    pub fn keep_sections(&mut self, wanted: impl Fn(Section) -> bool) {
        if !wanted(Section::DueSoon) {
            self.waiting.append(&mut self.due_soon);
            self.waiting.sort_by_key(longest_first);
        }
        for section in Section::ALL.into_iter().filter(|section| !wanted(*section)) {
            match section {
                Section::Waiting => self.waiting.clear(),
                Section::DueSoon => self.due_soon.clear(),
                Section::Answered => self.answered.clear(),
                Section::Away => self.away.clear(),
            }
        }
    }

    /// Whom the digest would name as away, or as who answers meanwhile: of the first so many.
    pub fn people_away(&self) -> BTreeSet<PersonId> {
        let first = self.away.iter().take(AWAY_LOOKED_AT);
        first.flat_map(|one| [Some(one.person), one.delegate]).flatten().collect()
    }

    /// Names only those as away, and as who answers meanwhile, who are in the server.
    pub fn keep_members(&mut self, is_member: impl Fn(PersonId) -> bool) {
        self.away.retain(|one| is_member(one.person));
        for one in &mut self.away {
            one.delegate = one.delegate.filter(|delegate| is_member(*delegate));
        }
    }

    /// Whether there is nothing to tell of asks. Who is away is told beside them: alone it would be the same every day.
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty() && self.due_soon.is_empty() && self.answered.is_empty()
    }

    /// Tells no due time of those asks of which it would tell what an owner keeps to themselves: they just wait.
    pub fn keep_to_themselves(&mut self, kept: impl Fn(AskId) -> bool) {
        let (kept_soon, due_soon) = std::mem::take(&mut self.due_soon).into_iter().partition(|line| kept(line.ask.id));
        self.due_soon = due_soon;
        self.waiting.extend::<Vec<Waiting>>(kept_soon);
        for line in self.waiting.iter_mut().filter(|line| kept(line.ask.id)) {
            line.due = None;
        }
        self.waiting.sort_by_key(longest_first);
    }
}

fn longest_first(line: &Waiting) -> (std::cmp::Reverse<i64>, AskId) {
    (std::cmp::Reverse(line.age), line.ask.id)
}

/// Whose hours a digest counts in.
pub struct Hours<'s> {
    /// The hours of a person.
    pub of: &'s dyn Fn(PersonId) -> &'s Schedule,
    /// The server's, for a role and the room.
    pub server: &'s Schedule,
}

impl<'s> Hours<'s> {
    fn of_owner(&self, owner: Owner) -> &'s Schedule {
        owner.person().map_or(self.server, |person| (self.of)(person))
    }
}

/// Sorts what is tracked into the sections of a digest. `since` is the last digest, UTC.
pub fn compile(tracked: &[Tracked], hours: &Hours<'_>, since: Instant, now: Instant) -> Digest {
    let mut digest = Digest::default();
    for one in tracked {
        match one.state.status {
            Status::Open => {
                let line = waiting(one, hours, now);
                let soon = line.due.is_some_and(|due| due > now && due <= now + SOON);
                if soon { digest.due_soon.push(line) } else { digest.waiting.push(line) }
            }
            Status::Answered(at) if at > since && at <= now => digest.answered.push(answered(one, hours, at)),
            Status::Answered(_) | Status::Closed(..) => {}
        }
    }
    digest.waiting.sort_by_key(longest_first);
    digest.due_soon.sort_by_key(|line| (line.due, line.ask.id));
    digest.answered.sort_by_key(|line| (std::cmp::Reverse(line.at), line.ask.id));
    digest
}

/// One open ask as a line: who owes it, how long, by when.
pub fn waiting(one: &Tracked, hours: &Hours<'_>, now: Instant) -> Waiting {
    let owed: Vec<_> = one.state.obligations.iter().filter(|o| o.is_owed()).collect();
    // Of who owes it; when nobody is left, of who was asked.
    let clocks: Vec<Owner> = owed.iter().map(|o| o.owner).collect();
    let clocks = if clocks.is_empty() { &one.ask.owners } else { &clocks };
    let ages = clocks.iter().map(|owner| hours.of_owner(*owner).between(one.ask.asked_at(), now));
    let due = owed.iter().filter_map(|o| {
        owner_clock(hours.of_owner(o.owner), o.since, one.target, one.ask.need_by).map(|clock| clock.due)
    });
    Waiting {
        ask: Ask { message: one.state.message, ..one.ask.clone() },
        listed_under: one.listed_under,
        owed_by: owed.iter().map(|o| o.owner).collect(),
        age: ages.max().unwrap_or(0),
        due: due.min(),
    }
}

fn answered(one: &Tracked, hours: &Hours<'_>, at: Instant) -> Answered {
    let times = one.state.obligations.iter().filter(|o| matches!(o.state, super::ask::ObligationState::Answered(_)));
    let took = times.map(|o| hours.of_owner(o.owner).between(one.ask.asked_at(), at)).min();
    Answered {
        at,
        ask: Ask { message: one.state.message, ..one.ask.clone() },
        listed_under: one.listed_under,
        // Answered by the asker's own ✅: counted on the first owner's clock.
        took: took.unwrap_or_else(|| {
            one.ask.owners.first().map_or(0, |owner| hours.of_owner(*owner).between(one.ask.asked_at(), at))
        }),
    }
}
