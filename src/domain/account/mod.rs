//! An owner's clock told stretch by stretch: when it ran, when it stood still, and why.
//!
//! Must not know: who reads it, or in which words. A reason counts only where it takes working time away: a holiday on
//! a Saturday does not stop a clock that stands still on Saturdays anyhow.

use std::collections::VecDeque;

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};

use super::calendar::{HORIZON, Instant, Period, Schedule, date_exists};

/// After so many dates weekly hours repeat.
const DATES_LOOKED_AT: usize = 8;

/// Why a clock stands still, the least telling first: of several reasons for one pause the greatest is told. Dates are
/// those of the owner's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pause {
    /// Before, between or after the hours of dates that have some.
    OffHours,
    /// Over a Saturday or Sunday on which no shift starts.
    Weekend,
    /// Over another date on which no shift starts.
    NoHours,
    /// Over hours that fall away, since their date is off or was emptied.
    DayOff,
    /// Over hours that an absence takes.
    Away,
}

/// What a clock does in a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StretchKind {
    /// The owner is at work.
    Runs,
    /// The owner is not.
    Stands(Pause),
}

/// A stretch of a clock, `[start, end)` in UTC, never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The first instant inside.
    pub start: Instant,
    /// The first instant after it.
    pub end: Instant,
    /// What the clock does in it.
    pub kind: StretchKind,
}

/// A clock over `[from, to)`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// Running and standing by turns, ascending. The first starts with the account, the last ends with it, each starts
    /// where the one before ends; only where some are left out there is one hole.
    pub stretches: Vec<Stretch>,
    /// Working seconds of the whole account, rounded down; also of what is left out.
    pub ran: i64,
    /// Stretches that are not told since there are too many.
    pub left_out: usize,
    /// When the clock runs at or after the account's end, in UTC; none if never again. A pause at the account's end
    /// lasts until then.
    pub resumes: Option<Instant>,
}

/// A clock that stands still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Why it does from now on.
    pub why: Pause,
    /// When it runs again, in UTC; none if never.
    pub until: Option<Instant>,
}

/// What an owner's clock did, or will do, in `[from, to)`. Nothing if `to` is not after `from`.
///
/// At most `most` stretches are told: the first third, which says how it began, and the latest. The others are counted,
/// always exactly: the calendar is walked once from end to end (a step for each local day, absences and empty calendars
/// in one; under a millisecond for ten years), no more than `most` stretches are kept, and only their reasons are
/// sought.
///
/// A pause has one reason, the most telling. It is that of the pause from its start, or `from`, until the clock runs
/// again, so it does not depend on `to`.
pub fn account(schedule: &Schedule, from: Instant, to: Instant, most: usize) -> Account {
    let resumes = schedule.next_open(to);
    let reasons = Reasons::new(schedule);
    let told = |span: Span| {
        let whole_end = if span.end == to { resumes.unwrap_or(HORIZON).max(to) } else { span.end };
        let kind = if span.runs { StretchKind::Runs } else { StretchKind::Stands(reasons.of(span.start, whole_end)) };
        Stretch { start: span.start, end: span.end, kind }
    };
    let (spans, left_out) = ends_of(spans(schedule, from, to), most);
    Account {
        stretches: spans.into_iter().map(told).collect(),
        ran: if from < to { schedule.between(from, to) } else { 0 },
        left_out,
        resumes,
    }
}

/// Why the clock stands still at `now`, and until when; none while it runs.
pub fn standing(schedule: &Schedule, now: Instant) -> Option<Standing> {
    let until = schedule.next_open(now);
    let why = || Reasons::new(schedule).of(now, until.unwrap_or(HORIZON));
    (until != Some(now)).then(|| Standing { why: why(), until })
}

/// A stretch whose reason nobody has asked for yet.
#[derive(Clone, Copy)]
struct Span {
    start: Instant,
    end: Instant,
    runs: bool,
}

/// All stretches of `[from, to)`, lazily.
fn spans(schedule: &Schedule, from: Instant, to: Instant) -> impl Iterator<Item = Span> {
    let mut at = from;
    let mut periods = schedule.periods_within(from, to).peekable();
    std::iter::from_fn(move || {
        let open = periods.next_if(|period| period.start() <= at);
        let end = open.map_or_else(|| periods.peek().map_or(to, Period::start), |period| period.end());
        let span = Span { start: at, end, runs: open.is_some() };
        at = end;
        (span.start < span.end).then_some(span)
    })
}

/// The first third of `most` spans and the latest of the rest, and how many lie between.
fn ends_of(mut spans: impl Iterator<Item = Span>, most: usize) -> (Vec<Span>, usize) {
    let mut kept: Vec<Span> = spans.by_ref().take(most / 3).collect();
    let latest_most = most - most / 3;
    let (mut latest, mut left_out) = (VecDeque::new(), 0);
    for span in spans {
        latest.push_back(span);
        if latest.len() > latest_most {
            latest.pop_front();
            left_out += 1;
        }
    }
    kept.extend(latest);
    (kept, left_out)
}

/// Finds the reason of a pause.
struct Reasons<'a> {
    schedule: &'a Schedule,
    /// The hours as they would be without absences and without dates that were closed.
    planned: Schedule,
}

impl<'a> Reasons<'a> {
    fn new(schedule: &'a Schedule) -> Self {
        let hours = schedule.overrides().iter().filter(|(_, list)| !list.is_empty());
        let planned = Schedule::new(schedule.zone(), schedule.weekly().clone())
            .with_overrides(hours.map(|(date, list)| (*date, list.clone())).collect())
            .with_trips(schedule.trips().to_vec());
        Self { schedule, planned }
    }

    /// Of the pause `[start, end)`.
    fn of(&self, start: Instant, end: Instant) -> Pause {
        let Ok(pause) = Period::new(start, end) else {
            return Pause::OffHours;
        };
        if self.is_away(pause) {
            return Pause::Away;
        }
        let last = end - TimeDelta::nanoseconds(1);
        match (self.schedule.local_date(start), self.schedule.local_date(last)) {
            // A clock that goes back over midnight reads the later date first.
            (Some(a), Some(b)) => self.by_dates(pause, a.min(b), a.max(b)),
            _ => Pause::OffHours,
        }
    }

    fn is_away(&self, pause: Period) -> bool {
        let mut absences = self.schedule.away().iter().filter_map(|away| away.intersection(&pause));
        absences.any(|away| self.planned.periods_within(away.start(), away.end()).next().is_some())
    }

    /// The reason that lies in the dates `first ..= last`, which are those that the pause touches.
    fn by_dates(&self, pause: Period, first: NaiveDate, last: NaiveDate) -> Pause {
        if self.has_day_off(pause, first, last) {
            return Pause::DayOff;
        }
        let dates = first.iter_days().take_while(|date| *date <= last).take(DATES_LOOKED_AT);
        let without_hours = dates.filter(|date| self.starts_no_shift(*date, pause.start()));
        without_hours.map(of_weekday).max().unwrap_or(Pause::OffHours)
    }

    fn has_day_off(&self, pause: Period, first: NaiveDate, last: NaiveDate) -> bool {
        // A shift of the day before would reach past midnight.
        let range = first.pred_opt().unwrap_or(first)..=last;
        let emptied = self.schedule.overrides().range(range.clone()).filter(|(_, list)| list.is_empty());
        let mut closed = self.schedule.off().range(range).chain(emptied.map(|(date, _)| date));
        let fell_away = |date| self.planned.periods_of_working_date(date);
        closed.any(|date| fell_away(*date).iter().any(|hours| hours.intersection(&pause).is_some()))
    }

    /// On the clock that counts at `at`.
    fn starts_no_shift(&self, date: NaiveDate, at: Instant) -> bool {
        let planned = &self.planned;
        let weekly = planned.trip_at(at).map_or(planned.weekly(), |trip| &trip.weekly);
        let has_none = weekly.on(date.weekday()).is_empty() && !planned.overrides().contains_key(&date);
        has_none && date_exists(planned.zone_at(at), date)
    }
}

fn of_weekday(without_hours: NaiveDate) -> Pause {
    match without_hours.weekday() {
        Weekday::Sat | Weekday::Sun => Pause::Weekend,
        _ => Pause::NoHours,
    }
}

#[cfg(test)]
mod tests;
