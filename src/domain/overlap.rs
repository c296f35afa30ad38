//! When several people are all at work: what they share, and where they share nothing, how little is missing and who would
//! bear it.
//!
//! Of each person this needs a schedule as the asker may know it; who that is and how it was found it does not know.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use chrono_tz::Tz;

use super::calendar::{self, Instant, Period, Schedule, first_instant_reading};
use super::ids::PersonId;

/// So many people are compared at most, whoever asks among them.
pub const PEOPLE_MOST: usize = 20;
/// Shared time is looked for so many days ahead.
pub const DAYS_AHEAD: i64 = 14;
/// So many shared stretches are told.
pub const NEXT_MOST: usize = 3;
/// Near misses are looked for so many days ahead: after a week they come again.
const NEAR_DAYS: i64 = 7;
/// So many of them are told: with each other people bear the early or late end.
pub const NEAR_MOST: usize = 3;
/// What asks somebody for more than twice as much as the best one, and this, is told no more.
const MUCH_WORSE: TimeDelta = TimeDelta::minutes(30);
/// Near misses begin at every quarter of an hour: there are zones that are off by 45 minutes.
const STEP: i64 = 15 * 60;
/// Nobody is asked to begin before this hour of their clock, or to stay after that one, unless their own hours do.
const MORNING: NaiveTime = hour(6);
const EVENING: NaiveTime = hour(22);
/// Who works at night by their own hours is asked for at most so much more of it.
const NIGHT_MOST: TimeDelta = TimeDelta::hours(2);
/// Closed for less than this is a break within a day at work.
const BREAK_MOST: TimeDelta = TimeDelta::hours(5);

const fn hour(hour: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, 0, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    }
}

/// Somebody whose hours are compared.
#[derive(Clone, Debug)]
pub struct Colleague {
    /// Who.
    pub who: PersonId,
    /// When they are at work, as the asker may know it.
    pub schedule: Schedule,
    /// Whether these are the server's hours, since they have set none.
    pub is_guess: bool,
    /// Whether they are away now, and until when is not told.
    pub is_away: bool,
}

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The date that is shown, in the asker's zone.
    pub date: NaiveDate,
    /// How long they want to be at work together.
    pub length: TimeDelta,
}

/// When these people are at work together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// The asker's local day, on the clock of where they are then: 23 or 25 hours where the clocks change.
    pub day: Period,
    /// Whose clock each of the people reads on that day, in their order: at their first hours on it, else at its noon.
    pub zones: Vec<Tz>,
    /// When each is at work on that day, in the order of the people.
    pub open: Vec<Vec<Period>>,
    /// When all are, on that day, however short.
    pub shared: Vec<Period>,
    /// The next stretches that are long enough, from that day on.
    pub next: Vec<Period>,
    /// Where there is none: what is nearest, and may be asked of people at all.
    pub near: Vec<Near>,
    /// Who is not at work at all in [`DAYS_AHEAD`] days: the others are compared without them.
    pub never: Vec<PersonId>,
}

/// A time that only some would have to stretch their day for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    /// From when to when.
    pub slot: Period,
    /// Who is not at work then, whoever bears most first.
    pub outside: Vec<Outside>,
}

/// Somebody who is not at work at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outside {
    /// Who.
    pub who: PersonId,
    /// The zone in which they are then.
    pub zone: Tz,
    /// At which end of their day.
    pub end: End,
    /// How far it reaches out of their hours.
    pub by: TimeDelta,
}

/// An end of somebody's day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// They would begin early.
    Early,
    /// They would stay late.
    Late,
    /// They would give up a break.
    Break,
}

/// Compares people's hours, the asker first. What is over by `now` counts no more.
///
/// `None` where the asker's zone has no such date.
#[must_use]
pub fn overlap(people: &[Colleague], wanted: Wanted, now: Instant) -> Option<Overlap> {
    let asker = &people.first()?.schedule;
    let day = local_day(asker.zone_on(wanted.date), wanted.date)?;
    let from = day.start().max(now);
    let until = from + TimeDelta::days(DAYS_AHEAD);
    let is_there = |one: &&Colleague| one.schedule.periods_within(from, until).next().is_some();
    let (there, never): (Vec<&Colleague>, Vec<&Colleague>) = people.iter().partition(|one| is_there(one));
    let schedules: Vec<&Schedule> = there.iter().map(|one| &one.schedule).collect();
    let together = |from, until| if there.len() < 2 { Vec::new() } else { calendar::overlap(&schedules, from, until) };
    let long_enough = |period: &Period| period.duration() >= wanted.length;
    let next: Vec<Period> = together(from, until).into_iter().filter(long_enough).take(NEXT_MOST).collect();
    let near = if next.is_empty() && there.len() > 1 { nearest(&there, wanted.length, from) } else { Vec::new() };
    let others = people.iter().skip(1).map(|one| zone_within(&one.schedule, day));
    Some(Overlap {
        day,
        zones: std::iter::once(asker.zone_on(wanted.date)).chain(others).collect(),
        open: people.iter().map(|one| one.schedule.periods_within(day.start(), day.end()).collect()).collect(),
        shared: together(day.start(), day.end()),
        next,
        near,
        never: never.into_iter().map(|one| one.who).collect(),
    })
}

/// The date to show where none is named: today while the person is still at work or will be, else when they next are.
#[must_use]
pub fn usual_date(schedule: &Schedule, now: Instant) -> NaiveDate {
    let at = schedule.next_open(now).filter(|at| *at - now < TimeDelta::days(DAYS_AHEAD)).unwrap_or(now);
    at.with_timezone(&schedule.zone_at(at)).date_naive()
}

/// The zone whose clock somebody reads at their first hours on a day, or else in the middle of it.
fn zone_within(schedule: &Schedule, day: Period) -> Tz {
    let first = schedule.periods_within(day.start(), day.end()).next();
    schedule.zone_at(first.map_or(day.start() + day.duration() / 2, |period| period.start()))
}

fn local_day(zone: Tz, date: NaiveDate) -> Option<Period> {
    let midnight = |date: NaiveDate| first_instant_reading(zone, date.and_time(NaiveTime::MIN));
    Period::new(midnight(date)?, midnight(date.succ_opt()?)?).ok()
}

/// The times at which the one who bears most bears least; of each set of people that bear it the best one.
fn nearest(people: &[&Colleague], length: TimeDelta, from: Instant) -> Vec<Near> {
    let until = from + TimeDelta::days(NEAR_DAYS);
    let margin = TimeDelta::days(NEAR_DAYS);
    let open: Vec<(&Colleague, Vec<Period>)> =
        people.iter().map(|one| (*one, one.schedule.periods_within(from - margin, until + margin).collect())).collect();
    let first = from.timestamp() + (-from.timestamp()).rem_euclid(STEP);
    let starts = (first..until.timestamp()).step_by(usize::try_from(STEP).unwrap_or(1));
    let mut best: BTreeMap<Vec<(PersonId, End)>, ((TimeDelta, TimeDelta), Near)> = BTreeMap::new();
    for start in starts.filter_map(|seconds| Instant::from_timestamp(seconds, 0)) {
        let Some(near) = miss(&open, start, length) else { continue };
        let mut bearers: Vec<(PersonId, End)> = near.outside.iter().map(|one| (one.who, one.end)).collect();
        bearers.sort_unstable();
        let burden = burden(&near);
        if best.get(&bearers).is_none_or(|(least, _)| burden < *least) {
            best.insert(bearers, (burden, near));
        }
    }
    let mut all: Vec<_> = best.into_values().collect();
    all.sort_by_key(|(burden, near)| (*burden, near.slot));
    let most = all.first().map_or(MUCH_WORSE, |((worst, _), _)| *worst * 2 + MUCH_WORSE);
    all.into_iter().take_while(|((worst, _), _)| *worst <= most).take(NEAR_MOST).map(|(_, near)| near).collect()
}

/// What whoever bears most bears, and what all do together.
fn burden(near: &Near) -> (TimeDelta, TimeDelta) {
    let all = near.outside.iter().map(|one| one.by);
    (all.clone().max().unwrap_or_default(), all.sum())
}

/// Who is outside their hours at a time; `None` where that cannot be told of somebody, or asked of them.
fn miss(open: &[(&Colleague, Vec<Period>)], start: Instant, length: TimeDelta) -> Option<Near> {
    let slot = Period::new(start, start + length).ok()?;
    let mut outside = Vec::new();
    for (one, periods) in open {
        let zone = one.schedule.zone_at(start);
        let (end, by) = reach(periods, slot, zone)?;
        if by > TimeDelta::zero() {
            outside.push(Outside { who: one.who, zone, end, by });
        }
    }
    outside.sort_by_key(|one| (std::cmp::Reverse(one.by), one.who));
    Some(Near { slot, outside })
}

/// By how much a time reaches out of the period that is nearest to it, and at which end; `None` where that would be too
/// early, too late, or on another day.
fn reach(periods: &[Period], slot: Period, zone: Tz) -> Option<(End, TimeDelta)> {
    let out = |period: &Period| (period.start() - slot.start()).max(slot.end() - period.end());
    let nearest = periods.iter().min_by_key(|period| out(period))?;
    let by = out(nearest).max(TimeDelta::zero());
    let before = periods.iter().rfind(|period| period.end() < slot.end());
    let after = periods.iter().find(|period| period.start() > slot.start());
    let in_a_break = before.zip(after).is_some_and(|(before, after)| {
        let gap = after.start() - before.end();
        TimeDelta::zero() < gap && gap < BREAK_MOST
    });
    let end = match () {
        () if in_a_break => End::Break,
        () if slot.start() < nearest.start() => End::Early,
        () => End::Late,
    };
    (end == End::Break || may_be_asked(*nearest, slot, by, zone)).then_some((end, by))
}

/// Whether somebody may be asked to stretch a period of work to a time: on the same day, and not at night.
fn may_be_asked(work: Period, slot: Period, by: TimeDelta, zone: Tz) -> bool {
    let local = |at: Instant| at.with_timezone(&zone).naive_local();
    let (opens, closes) = (local(work.start()), local(work.end()));
    let (begins, ends) = (local(slot.start()), local(slot.end()));
    let is_decent = |from: NaiveDateTime, to: NaiveDateTime| {
        from.date() == to.date() && from.time() >= MORNING && to.time() <= EVENING
    };
    if !is_decent(opens, closes) {
        return by <= NIGHT_MOST;
    }
    is_decent(begins.min(opens), ends.max(closes))
}

#[cfg(test)]
mod tests;
