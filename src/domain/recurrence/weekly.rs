//! Weekly slots, as digests keep them.

use std::fmt;

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{DaySet, SlotTextError, parse_time};
use crate::domain::calendar::{Instant, date_exists, first_instant_reading};

/// A local time on some days of every week.
///
/// As JSON `{"days": ["mon", "wed"], "time": "09:00:00", "zone": "Europe/Berlin"}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "RawSlots", into = "RawSlots")]
pub struct WeeklySlots {
    days: DaySet,
    time: NaiveTime,
    zone: Tz,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSlots {
    days: DaySet,
    time: NaiveTime,
    zone: Tz,
}

impl WeeklySlots {
    /// Seconds of the time are dropped: slots are to the minute.
    #[must_use]
    pub fn new(days: DaySet, time: NaiveTime, zone: Tz) -> Self {
        let minute = time.with_second(0).and_then(|time| time.with_nanosecond(0)).unwrap_or(time);
        Self { days, time: minute, zone }
    }

    /// From what people type, such as "weekdays" and "9:00".
    ///
    /// # Errors
    /// Days or a time that cannot be read.
    pub fn parse(days: &str, time: &str, zone: Tz) -> Result<Self, SlotTextError> {
        Ok(Self::new(days.parse()?, parse_time(time)?, zone))
    }

    /// The days on which slots are.
    #[must_use]
    pub const fn days(&self) -> DaySet {
        self.days
    }

    /// The local time of the slots.
    #[must_use]
    pub const fn time(&self) -> NaiveTime {
        self.time
    }

    /// The zone of days and time.
    #[must_use]
    pub const fn zone(&self) -> Tz {
        self.zone
    }

    /// The first slot after `t`; `None` only at the end of the calendar.
    #[must_use]
    pub fn next_after(&self, t: Instant) -> Option<Instant> {
        // A day before: a slot in a gap at the end of a date happens on the next one. Two weeks
        // and more after: the only weekday may fall on a date that the zone skips.
        self.slots_around(t, -1..=16).find(|slot| *slot > t)
    }

    /// The last slot that is not after `t`; `None` only at the start of the calendar.
    #[must_use]
    pub fn latest_at_or_before(&self, t: Instant) -> Option<Instant> {
        self.slots_around(t, -16..=1).filter(|slot| *slot <= t).last()
    }

    fn slots_around(&self, t: Instant, days: std::ops::RangeInclusive<i64>) -> impl Iterator<Item = Instant> {
        let today = t.naive_utc().date();
        days.filter_map(move |days| self.slot_on(today.checked_add_signed(TimeDelta::days(days))?))
    }

    /// The slot of a local date, if it has one.
    fn slot_on(&self, date: NaiveDate) -> Option<Instant> {
        let has_slot = self.days.contains(date.weekday()) && date_exists(self.zone, date);
        if has_slot { first_instant_reading(self.zone, date.and_time(self.time)) } else { None }
    }
}

/// "weekdays at 09:00 (Europe/Berlin)"
impl fmt::Display for WeeklySlots {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {} ({})", self.days, self.time.format("%H:%M"), self.zone)
    }
}

impl From<RawSlots> for WeeklySlots {
    fn from(raw: RawSlots) -> Self {
        Self::new(raw.days, raw.time, raw.zone)
    }
}

impl From<WeeklySlots> for RawSlots {
    fn from(slots: WeeklySlots) -> Self {
        Self { days: slots.days, time: slots.time, zone: slots.zone }
    }
}
