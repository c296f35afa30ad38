//! A person's whole calendar, and questions about one instant of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::trips::Trip;
use super::zone::{offset_at, offset_change};
use super::{DAY, EARLIEST_SECONDS, HORIZON, HORIZON_SECONDS, Instant, Interval, Period, WEEK, Weekly};

/// When somebody is at work: weekly hours in a zone, what differs on single dates, and absences.
///
/// As JSON: `{"zone": "Europe/Berlin", "weekly": {"mon": [["09:00", "17:00"]]}, "overrides":
/// {"2026-12-24": [["09:00", "12:00"]]}, "off": ["2026-12-25"], "away": [{"start": "…Z", "end":
/// "…Z"}], "trips": [{"start": "…Z", "end": "…Z", "zone": "Asia/Tokyo", "weekly": {…}}]}`; the last four may be missing.
///
/// During a trip its zone and weekly hours count in place of the others (`trips`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "RawSchedule", into = "RawSchedule")]
pub struct Schedule {
    zone: Tz,
    weekly: Weekly,
    overrides: BTreeMap<NaiveDate, Vec<Interval>>,
    off: BTreeSet<NaiveDate>,
    /// Sorted, apart from each other.
    away: Vec<Period>,
    /// Ascending, apart from each other.
    pub(super) trips: Vec<Trip>,
    /// What counts during each of the trips, derived: the schedule in that zone, without trips.
    pub(super) abroad: Vec<Schedule>,
    /// Open seconds of a week in which no clock changes, derived from `weekly`.
    week_open: i64,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSchedule {
    zone: Tz,
    weekly: Weekly,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    overrides: BTreeMap<NaiveDate, Vec<Interval>>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    off: BTreeSet<NaiveDate>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    away: Vec<Period>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    trips: Vec<Trip>,
}

impl Schedule {
    /// Weekly hours in a zone, without exceptions.
    #[must_use]
    pub fn new(zone: Tz, weekly: Weekly) -> Self {
        let week_open = open_seconds_of_week(&weekly);
        Self {
            zone,
            weekly,
            overrides: BTreeMap::new(),
            off: BTreeSet::new(),
            away: Vec::new(),
            trips: Vec::new(),
            abroad: Vec::new(),
            week_open,
        }
    }

    /// Replaces the intervals that start on these local dates; an empty list closes the date.
    #[must_use]
    pub fn with_overrides(mut self, overrides: BTreeMap<NaiveDate, Vec<Interval>>) -> Self {
        self.overrides = overrides;
        self.with_abroad()
    }

    /// Local dates on which no shift starts. A date off wins over an override of that date.
    #[must_use]
    pub fn with_off(mut self, off: BTreeSet<NaiveDate>) -> Self {
        self.off = off;
        self.with_abroad()
    }

    /// UTC spans in which the person is not there; they may come in any order and overlap.
    #[must_use]
    pub fn with_away(mut self, away: Vec<Period>) -> Self {
        self.away = merged(away);
        self.with_abroad()
    }

    /// The exceptions of another schedule in place of its own: dates, absences, trips.
    #[must_use]
    pub fn with_exceptions_of(self, other: &Self) -> Self {
        let dated = self.with_overrides(other.overrides.clone()).with_off(other.off.clone());
        dated.with_away(other.away.clone()).with_trips(other.trips.clone())
    }

    /// The zone in which the wall clock is read, trips aside: [`Self::zone_at`] is that of an instant.
    #[must_use]
    pub const fn zone(&self) -> Tz {
        self.zone
    }

    /// The hours of an ordinary week, trips aside.
    #[must_use]
    pub const fn weekly(&self) -> &Weekly {
        &self.weekly
    }

    /// The intervals that replace the weekly ones, by local date.
    #[must_use]
    pub const fn overrides(&self) -> &BTreeMap<NaiveDate, Vec<Interval>> {
        &self.overrides
    }

    /// The local dates on which no shift starts.
    #[must_use]
    pub const fn off(&self) -> &BTreeSet<NaiveDate> {
        &self.off
    }

    /// The absences, ascending, merged.
    #[must_use]
    pub fn away(&self) -> &[Period] {
        &self.away
    }

    /// The absence that covers `t`.
    #[must_use]
    pub fn away_at(&self, t: Instant) -> Option<Period> {
        self.away_from(t).filter(|period| period.start() <= t)
    }

    /// Whether the person is at work at `t` (README, "When a person is open").
    #[must_use]
    pub fn is_open(&self, t: Instant) -> bool {
        self.working_date(t).is_some()
    }

    /// The local date on which the shift that covers `t` starts; `None` if closed at `t`.
    ///
    /// After midnight of a night shift that is the day before. Where shifts of two dates overlap,
    /// the one that started last counts.
    #[must_use]
    pub fn working_date(&self, t: Instant) -> Option<NaiveDate> {
        self.at(t).own_working_date(t)
    }

    /// The same in its own zone, trips aside.
    fn own_working_date(&self, t: Instant) -> Option<NaiveDate> {
        if !(EARLIEST_SECONDS..HORIZON_SECONDS).contains(&t.timestamp()) || self.away_at(t).is_some() {
            return None;
        }
        let local = t.timestamp() + offset_at(self.zone, t.timestamp());
        let (day, second) = (local.div_euclid(DAY), local.rem_euclid(DAY));
        if self.intervals_on(day).iter().any(|interval| own_part(*interval).contains(second)) {
            return date_of(day);
        }
        let tails = self.intervals_on(day - 1);
        if tails.iter().filter_map(|interval| tail(*interval)).any(|part| part.contains(second)) {
            return date_of(day - 1);
        }
        None
    }

    /// The intervals that start on a day (counted from 1970-01-01).
    pub(super) fn intervals_on(&self, day: i64) -> &[Interval] {
        if let Some(date) = self.peculiar(day) {
            if self.off.contains(&date) {
                return &[];
            }
            if let Some(list) = self.overrides.get(&date) {
                return list;
            }
        }
        // 1970-01-01 was a Thursday.
        self.weekly.on_index((day + 3).rem_euclid(7) as usize)
    }

    /// The date, if it is worth looking for exceptions at all.
    fn peculiar(&self, day: i64) -> Option<NaiveDate> {
        if self.off.is_empty() && self.overrides.is_empty() { None } else { date_of(day) }
    }

    /// The first day at or after `day` that a schedule without weekly hours can have hours on.
    pub(super) fn next_override(&self, day: i64) -> Option<i64> {
        let date = date_of(day)?;
        self.overrides.range(date..).find(|(_, list)| !list.is_empty()).map(|(date, _)| day_of(*date))
    }

    /// The first absence that ends after `t`.
    pub(super) fn away_from(&self, t: Instant) -> Option<Period> {
        let index = self.away.partition_point(|period| period.end() <= t);
        self.away.get(index).copied()
    }

    /// Open seconds of a week without exceptions and clock changes.
    pub(super) const fn week_open(&self) -> i64 {
        self.week_open
    }

    /// How many whole weeks from `from` on, at most `max`, have no exception and no clock change,
    /// so that each is open for exactly [`Self::week_open`] seconds.
    pub(super) fn steady_weeks(&self, from: Instant, max: i64) -> i64 {
        let start = from.timestamp();
        let max = max.min((HORIZON_SECONDS - start) / WEEK);
        if max <= 0 {
            return 0;
        }
        let offset = offset_at(self.zone, start);
        let mut limit = start + max * WEEK;
        // The shift of the day before may reach into this one.
        if let Some(day) = self.first_exception((start + offset).div_euclid(DAY) - 1) {
            limit = limit.min(day * DAY - offset);
        }
        if let Some(away) = self.away_from(from) {
            limit = limit.min(away.start().timestamp());
        }
        let weeks = (limit - start).div_euclid(WEEK);
        if weeks <= 0 {
            return 0;
        }
        offset_change(self.zone, start, start + weeks * WEEK).map_or(weeks, |change| (change - start) / WEEK)
    }

    fn first_exception(&self, day: i64) -> Option<i64> {
        let date = self.peculiar(day)?;
        let off = self.off.range(date..).next();
        let replaced = self.overrides.range(date..).next().map(|(date, _)| date);
        off.into_iter().chain(replaced).min().map(|date| day_of(*date))
    }
}

impl From<RawSchedule> for Schedule {
    fn from(raw: RawSchedule) -> Self {
        let dated = Self::new(raw.zone, raw.weekly).with_overrides(raw.overrides).with_off(raw.off);
        dated.with_away(raw.away).with_trips(raw.trips)
    }
}

impl From<Schedule> for RawSchedule {
    fn from(schedule: Schedule) -> Self {
        Self {
            zone: schedule.zone,
            weekly: schedule.weekly,
            overrides: schedule.overrides,
            off: schedule.off,
            away: schedule.away,
            trips: schedule.trips,
        }
    }
}

/// Seconds `[start, end)` of a local day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    pub start: i64,
    pub end: i64,
}

impl Part {
    const fn contains(self, second: i64) -> bool {
        self.start <= second && second < self.end
    }
}

/// What an interval covers of the date on which it starts.
pub(super) fn own_part(interval: Interval) -> Part {
    let end = if interval.crosses_midnight() { DAY } else { i64::from(interval.end_minute()) * 60 };
    Part { start: i64::from(interval.start_minute()) * 60, end }
}

/// What an interval covers of the calendar day after the date on which it starts.
pub(super) fn tail(interval: Interval) -> Option<Part> {
    let end = i64::from(interval.end_minute()) * 60;
    interval.crosses_midnight().then_some(Part { start: 0, end })
}

/// The date of a day counted from 1970-01-01.
pub(super) fn date_of(day: i64) -> Option<NaiveDate> {
    DateTime::from_timestamp(day.checked_mul(DAY)?, 0).map(|instant| instant.date_naive())
}

/// The day, counted from 1970-01-01, of a date.
pub(super) fn day_of(date: NaiveDate) -> i64 {
    const EPOCH_FROM_CE: i64 = 719_163;
    i64::from(date.num_days_from_ce()) - EPOCH_FROM_CE
}

/// An instant of whole seconds; times past the ends of the calendar become its ends.
pub(super) fn instant(utc: i64) -> Instant {
    DateTime::from_timestamp(utc.clamp(EARLIEST_SECONDS, HORIZON_SECONDS), 0).unwrap_or(HORIZON)
}

/// Sorts periods and joins those that overlap or touch.
pub(super) fn merged(mut periods: Vec<Period>) -> Vec<Period> {
    periods.sort_unstable();
    let mut joined: Vec<Period> = Vec::with_capacity(periods.len());
    for period in periods {
        match joined.last_mut() {
            Some(last) if period.start() <= last.end() => {
                *last = Period::of(last.start(), last.end().max(period.end()));
            }
            _ => joined.push(period),
        }
    }
    joined
}

impl Weekly {
    /// Whether every hour of the week is in it.
    #[must_use]
    pub fn is_always(&self) -> bool {
        open_seconds_of_week(self) >= WEEK
    }
}

/// The union of the weekly intervals on a circle of one week.
fn open_seconds_of_week(weekly: &Weekly) -> i64 {
    let mut parts = Vec::new();
    for index in 0..7 {
        for interval in weekly.on_index(index) {
            parts.push((index as i64 * DAY, own_part(*interval)));
            let next_day = (index as i64 + 1) % 7;
            parts.extend(tail(*interval).map(|part| (next_day * DAY, part)));
        }
    }
    let mut spans: Vec<_> = parts.iter().map(|(day, part)| (day + part.start, day + part.end)).collect();
    spans.sort_unstable();
    let (mut open, mut reached) = (0, 0);
    for (start, end) in spans {
        open += (end - start.max(reached)).max(0);
        reached = reached.max(end);
    }
    open
}
