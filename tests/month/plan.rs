//! When something should have reached whom: the plan as it is told to people, worked out anew from who asked what of whom,
//! from hours, time off, focus, and the times at which the bot did not run. What else went to a person counts only as the
//! times of their DMs.

use std::collections::BTreeMap;

use chrono::Duration;

use crate::cast::next_up;
use crate::hours::{Hours, Instant};
use crate::ledger::{Ask, Way};
use crate::play::Played;
use crate::seen::{Dm, Item, Kind};
use crate::traffic::Place;

/// Between two DMs to one person.
pub const GAP: Duration = Duration::minutes(30);
/// On one local date.
pub const MOST_A_DAY: usize = 6;
/// Of working time, where it is not a working day.
const TARGET: Duration = Duration::hours(8);
/// Time off that is shorter than this when the asker could hear of it is not worth a word.
const WORTH_A_WORD: Duration = Duration::hours(8);
/// So many words of others are told of an ask.
const OTHERS_MOST: usize = 3;

/// Something that should have reached a person just then.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expected {
    pub person: usize,
    pub at: Instant,
    pub item: Item,
}

/// What there is to know.
pub struct World<'a> {
    pub played: &'a Played,
    /// When each person got a DM, in order.
    sent: BTreeMap<usize, Vec<Instant>>,
}

/// One owner's clock for one ask.
struct Clock {
    plan: Vec<(Kind, Instant)>,
    /// When the owner's last reminder was due, at the end of that working date of theirs.
    silence: Instant,
}

impl<'a> World<'a> {
    pub fn new(played: &'a Played, dms: &[Dm]) -> Self {
        let mut sent: BTreeMap<usize, Vec<Instant>> = BTreeMap::new();
        for dm in dms {
            sent.entry(dm.person).or_default().push(dm.at);
        }
        Self { played, sent }
    }

    /// All that should have gone out.
    pub fn expected(&self, asks: &[Ask]) -> Vec<Expected> {
        let reminding = asks.iter().filter(|ask| ask.way != Way::Thread);
        let of = |ask: &Ask| {
            let owners = ask.owners.iter().flat_map(|owner| self.for_owner(ask, *owner));
            let told = [self.no_answer(ask), self.owner_away(ask), self.others_words(ask)].concat();
            owners.chain(told).collect::<Vec<_>>()
        };
        let mut all: Vec<Expected> = reminding.flat_map(of).filter(|one| one.at <= self.played.ends).collect();
        all.sort();
        all
    }

    /// Reminders: at the first moment that is open the latest of what is due by then, for as long as it is owed.
    fn for_owner(&self, ask: &Ask, owner: usize) -> Vec<Expected> {
        let (mut all, mut last): (Vec<Expected>, Option<Kind>) = (Vec::new(), None);
        let over = ask.over_for(owner);
        let plan = |known: Instant| {
            let mut plan = self.clock(ask, owner, known).plan;
            plan.retain(|(kind, _)| last.is_none_or(|last| *kind > last));
            plan
        };
        let mut found = self.first(ask, ask.at, &[owner], |known| plan(known).first().map(|(_, at)| *at), owner);
        while let Some((at, known)) = found.filter(|(at, _)| over.is_none_or(|over| *at <= over)) {
            let mut due = self.clock(ask, owner, known).plan;
            due.retain(|(kind, when)| *when <= at && last.is_none_or(|last| *kind > last));
            let kind = due.last().expect("it was due").0;
            all.push(expected(owner, at, kind, ask, None));
            last = Some(kind);
            let plan = |known: Instant| {
                let mut plan = self.clock(ask, owner, known).plan;
                plan.retain(|(one, _)| *one > kind);
                plan.first().map(|(_, at)| *at)
            };
            found = self.first(ask, at, &[owner], plan, owner);
        }
        all
    }

    /// The asker is told once when all reminders were of no use.
    fn no_answer(&self, ask: &Ask) -> Vec<Expected> {
        let silent = |known: Instant| {
            let owed: Vec<usize> = ask.owed_by(known).collect();
            owed.into_iter().map(|owner| self.clock(ask, owner, known).silence).max()
        };
        let found = self.told(ask, silent);
        found.map(|(at, _)| expected(ask.asker, at, Kind::NoAnswer, ask, None)).into_iter().collect()
    }

    /// The asker is told that everybody who owes it is away for long.
    fn owner_away(&self, ask: &Ask) -> Vec<Expected> {
        // What is asked by command tells it at once.
        let away = |owner: usize, known: Instant| {
            let mut all = self.played.cast[owner].away.iter().filter(move |away| away.told <= known);
            all.find(|away| away.until - away.from.max(known) >= WORTH_A_WORD).copied()
        };
        let from = |known: Instant| {
            let all: Option<Vec<_>> = ask.owed_by(known).map(|owner| away(owner, known)).collect();
            let from = all.as_ref()?.iter().map(|away| away.from.max(known)).max()?;
            all?.iter().all(|away| away.until - from >= WORTH_A_WORD).then_some(from)
        };
        let Some((at, _)) = self.told(ask, from) else { return Vec::new() };
        let read = |owner: usize| ask.way == Way::Command && away(owner, ask.at).is_some_and(|a| a.from <= ask.at);
        let long = |owner: usize| {
            let away = away(owner, at);
            away.is_some_and(|away| away.from <= at && away.until - at >= WORTH_A_WORD)
        };
        if !ask.owed_by(at).all(long) {
            return Vec::new();
        }
        let news = ask.owed_by(at).filter(|owner| !read(*owner));
        news.map(|_| expected(ask.asker, at, Kind::OwnerAway, ask, None)).collect()
    }

    /// The asker is asked whether what others wrote answers it.
    fn others_words(&self, ask: &Ask) -> Vec<Expected> {
        let words = ask.others.iter().take(OTHERS_MOST);
        let told = |(_, word, when): &(usize, u64, Instant)| {
            let (at, _) = self.told(ask, |known| Some((*when).max(known)))?;
            Some(expected(ask.asker, at, Kind::OthersWord, ask, Some(*word)))
        };
        words.filter_map(told).collect()
    }

    /// When the asker is told something that is due from then on, while it is open.
    fn told(&self, ask: &Ask, due: impl Fn(Instant) -> Option<Instant>) -> Option<(Instant, Instant)> {
        let people: Vec<usize> = ask.owners.iter().copied().chain([ask.asker]).collect();
        let found = self.first(ask, ask.at, &people, due, ask.asker)?;
        ask.over().is_none_or(|over| found.0 <= over).then_some(found)
    }

    /// The first moment at which something may reach a person that is due by what is known then; and since when that is
    /// known. What is known changes when one of these people says something about their hours, and when one of several who
    /// must answer each does.
    fn first(
        &self,
        ask: &Ask,
        from: Instant,
        people: &[usize],
        due: impl Fn(Instant) -> Option<Instant>,
        to: usize,
    ) -> Option<(Instant, Instant)> {
        let said = people.iter().flat_map(|one| self.played.cast[*one].known.iter().map(|(since, _)| *since));
        let answered = ask.answers.values().copied().filter(|_| ask.of_each);
        let later = said.chain(answered).filter(|since| *since > from);
        let mut changes: Vec<Instant> = later.chain([from]).collect();
        changes.sort_unstable();
        changes.iter().enumerate().find_map(|(n, known)| {
            let at = self.open(to, due(*known)?.max(*known), *known);
            changes.get(n + 1).is_none_or(|next| at < *next).then_some((at, *known))
        })
    }

    /// The first moment from then on at which a DM may reach somebody, by what is known of their hours.
    pub fn open(&self, person: usize, from: Instant, known: Instant) -> Instant {
        let (one, none) = (&self.played.cast[person], Vec::new());
        let (hours, sent) = (one.at(known), self.sent.get(&person).unwrap_or(&none));
        let mut at = from;
        loop {
            let mut later = hours.next(next_up(&self.played.downs, at));
            later = one.in_focus_until(later).unwrap_or(later);
            let before = &sent[..sent.partition_point(|when| *when < later)];
            later = before.last().map_or(later, |last| later.max(*last + GAP));
            let of_day = before.iter().filter(|when| hours.date(**when) == hours.date(later)).count();
            if of_day >= MOST_A_DAY {
                later = hours.midnight_after(later);
            }
            if later == at {
                return at;
            }
            at = later;
        }
    }

    fn clock(&self, ask: &Ask, owner: usize, known: Instant) -> Clock {
        let one = &self.played.cast[owner];
        let hours = one.at(known);
        let starts = hours.next(ask.at);
        let due = if ask.place == Place::Core { hours.add_days(starts, 1) } else { hours.add(starts, TARGET) };
        let mut plan = Vec::new();
        if !self.was_pinged(ask, owner, hours) {
            plan.push((Kind::Notice, starts));
        }
        let working = hours.between(starts, due);
        if working >= Duration::hours(2) {
            plan.push((
                Kind::Nudge,
                hours.next(hours.add(starts, working - Duration::seconds(working.num_seconds() / 4))),
            ));
        }
        let at_work = hours.next(due);
        let follow_up = hours.next_day(at_work);
        plan.extend([(Kind::Due, at_work), (Kind::FollowUp, follow_up)]);
        Clock { plan, silence: hours.closing(follow_up) }
    }

    /// Whether the ask itself reached them at work: who writes pings, and so does the bot where the owner may be reached.
    fn was_pinged(&self, ask: &Ask, owner: usize, hours: &Hours) -> bool {
        match ask.way {
            Way::Command => self.played.cast[owner].may_be_reached(ask.at),
            _ => hours.include(ask.at),
        }
    }
}

fn expected(person: usize, at: Instant, kind: Kind, ask: &Ask, word: Option<u64>) -> Expected {
    Expected { person, at, item: Item { kind, ask: ask.id, word } }
}
