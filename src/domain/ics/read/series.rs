//! When the events of a file happen: each time of a series, with what was changed of single ones.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::RangeInclusive;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::event::{Event, Length, Until};
use super::rule::{Budget, days_later};
use super::zone::Time;
use super::{Days, Span};
use crate::domain::calendar::{Instant, Period};

/// The dates that matter, and the instants of their beginning and end for whoever reads.
#[derive(Clone, Debug)]
pub struct Window {
    /// The dates.
    pub days: RangeInclusive<NaiveDate>,
    /// The same as a period.
    pub period: Period,
}

impl Window {
    fn holds(&self, span: &Span) -> bool {
        match span {
            Span::Days(days) => days.first <= *self.days.end() && days.last >= *self.days.start(),
            Span::Time(period) => period.start() < self.period.end() && period.end() > self.period.start(),
        }
    }
}

/// A time at which an event happens.
#[derive(Clone, Debug)]
pub struct Occurrence<'a> {
    /// Which event says how.
    pub event: &'a Event,
    /// When.
    pub span: Span,
}

/// All times within the window, at most so many; what the budget allows.
pub fn occurrences<'a>(events: &'a [Event], window: &Window, most: usize, budget: &mut Budget) -> Vec<Occurrence<'a>> {
    let mut changes: HashMap<&str, Changes<'a>> = HashMap::new();
    for event in events {
        if let Some(replaced) = &event.replaces {
            changes.entry(&event.uid).or_default().add(event, replaced);
        }
    }
    changes.values_mut().for_each(Changes::sort);
    let none = Changes::default();
    let mut all = Vec::new();
    for event in events {
        let room = most.saturating_sub(all.len());
        if room == 0 || budget.is_spent() {
            break;
        }
        let changes = changes.get(event.uid.as_str()).unwrap_or(&none);
        let times = match &event.replaces {
            Some(replaced) => single(event, replaced, changes),
            None => series(event, changes, window, budget),
        };
        all.extend(times.into_iter().filter(|one| window.holds(&one.span)).take(room));
    }
    all
}

/// What was changed of single times of a series.
#[derive(Default)]
struct Changes<'a> {
    /// The dates of the times that are changed, and of those that were said as a date.
    dates: HashSet<NaiveDate>,
    said_as_date: HashSet<NaiveDate>,
    /// Those times, with the highest version of each change.
    versions: HashMap<Instant, i64>,
    /// What changes all that follows, by from when.
    following: Vec<(Instant, &'a Event)>,
}

impl<'a> Changes<'a> {
    fn add(&mut self, event: &'a Event, replaced: &Time) {
        self.dates.insert(replaced.date());
        if replaced.is_day {
            self.said_as_date.insert(replaced.date());
        }
        let Some(at) = replaced.instant() else { return };
        let version = self.versions.entry(at).or_insert(event.sequence);
        *version = event.sequence.max(*version);
        if event.and_following {
            self.following.push((at, event));
        }
    }

    fn sort(&mut self) {
        self.following.sort_by_key(|(at, _)| *at);
    }

    /// What changes all that follows, at a time.
    fn since(&self, at: Instant) -> Option<&'a Event> {
        let last = self.following.partition_point(|(from, _)| *from <= at).checked_sub(1)?;
        self.following.get(last).map(|(_, event)| *event)
    }
}

/// What stands in place of one time of a series, unless a later version of it does.
fn single<'a>(event: &'a Event, replaced: &Time, changes: &Changes<'_>) -> Vec<Occurrence<'a>> {
    let newest = replaced.instant().and_then(|at| changes.versions.get(&at));
    if newest.is_some_and(|newest| *newest > event.sequence) {
        return Vec::new();
    }
    span(&event.start, event.start.local, event.length).map(|span| Occurrence { event, span }).into_iter().collect()
}

fn series<'a>(event: &'a Event, changes: &Changes<'a>, window: &Window, budget: &mut Budget) -> Vec<Occurrence<'a>> {
    let left_out = LeftOut::of(event);
    let own = own_readings(event, window, budget).into_iter().map(|local| Time { local, ..event.start.clone() });
    let besides = event.also.iter().cloned().map(|time| Time { is_day: event.start.is_day, ..time });
    let happens = own.chain(besides).filter(|time| !left_out.has(time) && !is_changed(event, changes, time));
    let found = happens.filter_map(|time| match time.instant().and_then(|at| changes.since(at)) {
        Some(change) => moved(change, &time).map(|span| Occurrence { event: change, span }),
        None => span(&time, time.local, event.length).map(|span| Occurrence { event, span }),
    });
    found.collect()
}

/// Whether something else stands in place of that time of a series.
fn is_changed(event: &Event, changes: &Changes<'_>, time: &Time) -> bool {
    let dates = if event.start.is_day { &changes.dates } else { &changes.said_as_date };
    dates.contains(&time.date()) || time.instant().is_some_and(|at| changes.versions.contains_key(&at))
}

/// The readings at which a series happens by its rule, from the beginning of the window on, and at its very start.
fn own_readings(event: &Event, window: &Window, budget: &mut Budget) -> BTreeSet<NaiveDateTime> {
    let (start, clock) = (event.start.date(), event.start.local.time());
    let mut readings = BTreeSet::from([event.start.local]);
    let Some(rule) = &event.rule else { return readings };
    let Some(first) = days_later(*window.days.start(), -(event.length.days().min(MOST_DAYS) + 1)) else {
        return readings;
    };
    let within = first..=*window.days.end();
    let dates = rule.dates(start, &within, budget).into_iter().map(|date| date.and_time(clock));
    readings.extend(dates.filter(|reading| {
        let time = Time { local: *reading, ..event.start.clone() };
        match event.until {
            None => true,
            Some(Until::Day(last)) => reading.date() <= last,
            Some(Until::Reading(last)) => *reading <= last,
            Some(Until::At(last)) => time.instant().is_some_and(|at| at <= last),
        }
    }));
    readings
}

/// Longer than this no event lasts that repeats, in days.
const MOST_DAYS: i64 = 366;

/// A time of a series as a change of it and all that follow it says.
fn moved(change: &Event, time: &Time) -> Option<Span> {
    let replaced = change.replaces.as_ref()?;
    let local = time.local.checked_add_signed(change.start.local - replaced.local)?;
    span(&change.start, local, change.length)
}

fn span(like: &Time, local: NaiveDateTime, length: Length) -> Option<Span> {
    match length {
        Length::Days(days) => {
            let first = local.date();
            Some(Span::Days(Days { first, last: days_later(first, days - 1)? }))
        }
        Length::Lasting(length) => {
            // What has no length is looked at all the same, to be told.
            let end = local.checked_add_signed(length.max(TimeDelta::seconds(1)))?;
            Some(Span::Time(Period::new(like.zone.instant(local)?, like.zone.instant(end)?).ok()?))
        }
    }
}

/// When a series does not happen.
struct LeftOut {
    dates: HashSet<NaiveDate>,
    instants: HashSet<Instant>,
}

impl LeftOut {
    fn of(event: &Event) -> Self {
        let (dates, times): (Vec<&Time>, Vec<&Time>) =
            event.except.iter().partition(|time| event.start.is_day || time.is_day);
        Self {
            dates: dates.into_iter().map(Time::date).collect(),
            instants: times.into_iter().filter_map(Time::instant).collect(),
        }
    }

    fn has(&self, time: &Time) -> bool {
        self.dates.contains(&time.date()) || time.instant().is_some_and(|at| self.instants.contains(&at))
    }
}
