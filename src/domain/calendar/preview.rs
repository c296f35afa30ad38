//! The days ahead, each with its hours: what somebody looks at to see whether their hours are right.

use std::ops::Range;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use chrono_tz::Tz;

use super::zone::{offset_at, offset_change};
use super::{Instant, Period, Schedule, first_instant_reading};

/// A local date and what is open of the shifts that start on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// The date, of the wall clock that counts then.
    pub date: NaiveDate,
    /// The zone of that clock.
    pub zone: Tz,
    /// Whether it is a trip's.
    pub is_trip: bool,
    /// From when to when on that clock; an end may be on the day after.
    pub hours: Vec<Range<NaiveDateTime>>,
    /// Why hours of an ordinary week are missing.
    pub closed: Option<Closed>,
    /// How the clock changes on that date.
    pub change: Option<ClockChange>,
}

/// Why hours that a week would have are missing on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// The date is off, as a holiday.
    Off,
    /// An absence takes all of it.
    Away,
    /// An absence takes some of it.
    PartlyAway,
}

/// A change of the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClockChange {
    /// What the clock read just before.
    pub at: NaiveTime,
    /// By how many minutes it goes forward; back, where negative.
    pub minutes: i64,
}

impl Schedule {
    /// The `count` days from `t`'s local date on.
    #[must_use]
    pub fn days_from(&self, t: Instant, count: usize) -> Vec<Day> {
        let first = self.local_date(t).unwrap_or_default();
        first.iter_days().take(count).map(|date| self.day(date)).collect()
    }

    /// The zone whose clock counts on a date. Where a trip begins or ends on it, that of its first hours.
    #[must_use]
    pub fn zone_on(&self, date: NaiveDate) -> Tz {
        self.zone_at(self.start_of_work(date, &self.periods_of_working_date(date)))
    }

    /// The first of a date's open periods, or else noon at home.
    fn start_of_work(&self, date: NaiveDate, periods: &[Period]) -> Instant {
        let noon = first_instant_reading(self.zone(), date.and_time(NOON)).unwrap_or_default();
        periods.first().map_or(noon, Period::start)
    }

    fn day(&self, date: NaiveDate) -> Day {
        let periods = self.periods_of_working_date(date);
        let at = self.start_of_work(date, &periods);
        let zone = self.zone_at(at);
        let local = |at: Instant| at.with_timezone(&zone).naive_local();
        Day {
            date,
            zone,
            is_trip: self.trip_at(at).is_some(),
            hours: periods.iter().map(|period| local(period.start())..local(period.end())).collect(),
            closed: self.closed(date, at, &periods),
            change: change_on(zone, date),
        }
    }

    fn closed(&self, date: NaiveDate, at: Instant, periods: &[Period]) -> Option<Closed> {
        let here = self.at(at);
        let is_off = here.off().contains(&date) || here.overrides().get(&date).is_some_and(Vec::is_empty);
        if is_off {
            let would = !here.weekly().on(date.weekday()).is_empty();
            return would.then_some(Closed::Off);
        }
        let planned = self.clone().with_away(Vec::new()).periods_of_working_date(date);
        match (planned == periods, periods.is_empty()) {
            (true, _) => None,
            (false, true) => Some(Closed::Away),
            (false, false) => Some(Closed::PartlyAway),
        }
    }
}

const NOON: NaiveTime = match NaiveTime::from_hms_opt(12, 0, 0) {
    Some(noon) => noon,
    None => NaiveTime::MIN,
};

/// How a zone's clock changes on a local date, if it does.
fn change_on(zone: Tz, date: NaiveDate) -> Option<ClockChange> {
    let start = first_instant_reading(zone, date.and_time(NaiveTime::MIN))?;
    let end = first_instant_reading(zone, date.succ_opt()?.and_time(NaiveTime::MIN))?;
    // A change at midnight belongs to the date that begins with it.
    let (from, to) = (start.timestamp() - 1, end.timestamp() - 1);
    let at = offset_change(zone, from, to)?;
    let (before, after) = (offset_at(zone, at - 1), offset_at(zone, at));
    let read = chrono::DateTime::from_timestamp(at, 0)?.naive_utc() + TimeDelta::seconds(before);
    Some(ClockChange { at: read.time(), minutes: (after - before) / 60 })
}
