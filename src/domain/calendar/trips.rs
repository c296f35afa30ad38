//! Trips: stretches of time in which another zone and other weekly hours count.
//!
//! At each instant one schedule counts: that of the trip which covers it, else the person's own. The wall clock that is
//! read is that schedule's, so a shift under way when a trip begins or ends is cut there: what is left of it counts only
//! as far as the other clock reads working hours, too. Open time is the union of what each schedule opens in its own
//! stretches; so nothing is counted twice, and working time adds up across a border. Dates off, dates with other hours,
//! and absences hold in either zone; a date is that of the clock that is read.

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{HORIZON, Instant, Period, Schedule, Weekly, first_instant_reading};

/// A stretch of time elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawTrip", into = "RawTrip")]
pub struct Trip {
    /// When, UTC.
    pub period: Period,
    /// The zone whose clock counts.
    pub zone: Tz,
    /// The hours of a week there.
    pub weekly: Weekly,
}

/// The JSON form of a [`Trip`].
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTrip {
    start: Instant,
    end: Instant,
    zone: Tz,
    weekly: Weekly,
}

impl TryFrom<RawTrip> for Trip {
    type Error = super::CalendarError;

    fn try_from(raw: RawTrip) -> Result<Self, Self::Error> {
        Ok(Self { period: Period::new(raw.start, raw.end)?, zone: raw.zone, weekly: raw.weekly })
    }
}

impl From<Trip> for RawTrip {
    fn from(trip: Trip) -> Self {
        Self { start: trip.period.start(), end: trip.period.end(), zone: trip.zone, weekly: trip.weekly }
    }
}

/// The time in which these local dates, both included, belong to somebody who is at home in one zone and abroad in the
/// other: whole on either clock, from the earlier first midnight to the later last one. So no date is worked twice.
#[must_use]
pub fn dates_abroad(home: Tz, abroad: Tz, first: NaiveDate, last: NaiveDate) -> Option<Period> {
    let midnights = |date: NaiveDate| {
        let midnight = |zone| first_instant_reading(zone, date.and_time(chrono::NaiveTime::MIN));
        Some((midnight(home)?, midnight(abroad)?))
    };
    let (starts, ends) = (midnights(first)?, midnights(last.succ_opt()?)?);
    Period::new(starts.0.min(starts.1), ends.0.max(ends.1)).ok()
}

/// A stretch and the schedule that counts in it, which has no trips.
#[derive(Debug, Clone, Copy)]
pub(super) struct Leg<'a> {
    pub from: Instant,
    pub to: Instant,
    pub schedule: &'a Schedule,
}

impl Schedule {
    /// Replaces the trips; they may come in any order. Where two overlap the later in the list counts.
    #[must_use]
    pub fn with_trips(mut self, trips: Vec<Trip>) -> Self {
        let mut apart: Vec<Trip> = Vec::with_capacity(trips.len());
        for trip in trips {
            let rests = apart.iter().flat_map(|earlier| without(earlier, trip.period)).collect();
            apart = rests;
            apart.push(trip);
        }
        apart.sort_unstable_by_key(|trip| trip.period);
        self.trips = apart;
        self.with_abroad()
    }

    /// The trips, ascending, apart from each other; past ones too.
    #[must_use]
    pub fn trips(&self) -> &[Trip] {
        &self.trips
    }

    /// The trip that covers `t`.
    #[must_use]
    pub fn trip_at(&self, t: Instant) -> Option<&Trip> {
        self.trips.iter().find(|trip| trip.period.contains(t))
    }

    /// The zone whose wall clock counts at `t`.
    #[must_use]
    pub fn zone_at(&self, t: Instant) -> Tz {
        self.at(t).zone()
    }

    /// The schedule that counts at `t`, without trips: of a trip there, else this one as it is at home.
    pub(super) fn at(&self, t: Instant) -> &Self {
        let index = self.trips.iter().position(|trip| trip.period.contains(t));
        index.and_then(|index| self.abroad.get(index)).unwrap_or(self)
    }

    /// What is derived from the trips and all that holds during them.
    pub(super) fn with_abroad(mut self) -> Self {
        let there = |trip: &Trip| {
            let dated = Self::new(trip.zone, trip.weekly.clone()).with_overrides(self.overrides().clone());
            dated.with_off(self.off().clone()).with_away(self.away().to_vec())
        };
        self.abroad = self.trips.iter().map(there).collect();
        self
    }

    /// The stretches of `[from, to)`, ascending, without holes, each with what counts in it.
    pub(super) fn legs(&self, from: Instant, to: Instant) -> Vec<Leg<'_>> {
        let to = to.min(HORIZON);
        let mut legs = Vec::with_capacity(1);
        let mut at = from;
        for (trip, there) in self.trips.iter().zip(&self.abroad) {
            let (start, end) = (trip.period.start().max(at), trip.period.end().min(to));
            if start >= end {
                continue;
            }
            legs.extend((at < start).then_some(Leg { from: at, to: start, schedule: self }));
            legs.push(Leg { from: start, to: end, schedule: there });
            at = end;
        }
        legs.extend((at < to).then_some(Leg { from: at, to, schedule: self }));
        legs
    }
}

/// What is left of a trip without a stretch of time.
fn without(trip: &Trip, taken: Period) -> Vec<Trip> {
    let rests = [
        (trip.period.start(), trip.period.end().min(taken.start())),
        (trip.period.start().max(taken.end()), trip.period.end()),
    ];
    let periods = rests.into_iter().filter_map(|(start, end)| Period::new(start, end).ok());
    periods.map(|period| Trip { period, ..trip.clone() }).collect()
}
