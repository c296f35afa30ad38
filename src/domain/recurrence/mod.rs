//! Things that happen every week at a local time: digests, check-ins.
//!
//! Also reads days of the week and times of day as people type them. Must not know what recurs.
//! Rules (product): a slot inside a DST gap happens at the first instant after it; a slot in a fold
//! happens once, in the first pass; on a date that the zone skips nothing happens.

mod days;
mod times;

use std::fmt;

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::calendar::{Instant, date_exists, first_instant_reading};
use super::plain::{ECHOED, echo};

pub use days::DaySet;
pub(super) use days::{DayWord, day_word, is_dash, read_days};
pub use times::parse_time;
pub(super) use times::{WrittenTime, read_time};

/// Longer input than anybody types for days or a time is not looked at.
const LONGEST_TEXT: usize = 200;

/// Why days or a time could not be read; the text is for people.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SlotTextError {
    /// What was typed is no set of weekdays.
    Days(String),
    /// What was typed is no time of day.
    Time(String),
}

impl fmt::Display for SlotTextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Days(text) => {
                write!(f, "I could not read the days in “{text}”; try “weekdays”, “daily” or “Mon, Wed, Fri”.")
            }
            Self::Time(text) => {
                write!(f, "I could not read the time “{text}”; try “9:00”, “17:30” or “5pm”.")
            }
        }
    }
}

impl std::error::Error for SlotTextError {}

/// A short piece of what somebody typed, fit to be shown to them again.
pub(super) fn excerpt(text: &str) -> String {
    echo(text, ECHOED)
}

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

#[cfg(test)]
mod tests;
