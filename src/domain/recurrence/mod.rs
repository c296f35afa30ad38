//! Things that happen again and again at a local time: digests, check-ins, prompts.
//!
//! [`Recurrence`] is the one model of it: a [`Pattern`] of dates, a time and a zone, and what is
//! left out. It is read from what people type (`reading`), and its `Display` is the notation
//! that reads as the same schedule. Also reads days of the week and times of day. Must not know what
//! recurs.
//!
//! Rules (product): a slot inside a DST gap happens at the first instant after it; a slot in a fold
//! happens once, in the first pass; on a date that the zone skips nothing happens.

mod days;
mod days_off;
mod error;
mod json;
mod pattern;
mod reading;
mod slots;
mod times;
mod words;

use std::collections::BTreeSet;
use std::fmt;

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::calendar::Instant;
use super::plain::{ECHOED, echo};

pub use days::DaySet;
pub(super) use days::{DayWord, day_word, is_dash, read_days};
pub use days_off::DaysOff;
pub use error::RecurrenceError;
pub use pattern::{MonthDay, Nth, Pattern};
pub use times::parse_time;
pub(super) use times::{WrittenTime, read_time};

/// Longer input than anybody types for days or a time is not looked at.
const LONGEST_TEXT: usize = 200;
/// A year, so that "every N weeks" comes at least once in it.
pub const MOST_WEEKS: u8 = 52;
/// A year.
pub const MOST_MONTHS: u8 = 12;
/// So many dates are said in one line; who leaves out more means a pause.
pub const MOST_SKIPPED: usize = 12;
/// Dates beyond these years are slips of the pen.
const YEARS: std::ops::RangeInclusive<i32> = 1970..=2199;

/// Why days or a time could not be read; `Display` is for logs.
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
            Self::Days(text) => write!(f, "“{text}” are no days"),
            Self::Time(text) => write!(f, "“{text}” is no time of day"),
        }
    }
}

impl std::error::Error for SlotTextError {}

/// A short piece of what somebody typed, fit to be shown to them again.
pub(super) fn excerpt(text: &str) -> String {
    echo(text, ECHOED)
}

/// A local time on dates that follow a pattern, less what is left out.
///
/// As JSON `{"days": ["mon"], "time": "09:00:00", "zone": "Europe/Berlin"}` or `{"month": {"date":
/// 15}, "time": …, "zone": …}`, with what else there is: `"every": 2` weeks or months, `"first"` and
/// `"last"` day, `"paused": {"first": …, "last": …}`, `"skipped": ["2026-03-09"]`,
/// `"except_holidays": true`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "json::Raw", into = "json::Raw")]
pub struct Recurrence {
    pattern: Pattern,
    /// Every so many weeks or months, counted from that of `first`.
    every: u8,
    time: NaiveTime,
    zone: Tz,
    first: Option<NaiveDate>,
    last: Option<NaiveDate>,
    paused: Option<Pause>,
    skipped: BTreeSet<NaiveDate>,
    except_holidays: bool,
}

/// Local dates on which nothing comes, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pause {
    /// The first date without a slot.
    pub first: NaiveDate,
    /// The last one; `None` is until further notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<NaiveDate>,
}

impl Pause {
    fn covers(self, date: NaiveDate) -> bool {
        self.first <= date && self.last.is_none_or(|last| date <= last)
    }
}

impl Recurrence {
    /// Every week or month, without end. Seconds of the time are dropped: slots are to the minute.
    ///
    /// # Errors
    /// A day that no month has.
    pub fn new(pattern: Pattern, time: NaiveTime, zone: Tz) -> Result<Self, RecurrenceError> {
        let time = time.with_second(0).and_then(|time| time.with_nanosecond(0)).unwrap_or(time);
        let (first, last, paused, skipped) = (None, None, None, BTreeSet::new());
        Self { pattern, every: 1, time, zone, first, last, paused, skipped, except_holidays: false }.checked()
    }

    /// Only every `every`th week (up to [`MOST_WEEKS`]) or month (up to [`MOST_MONTHS`]), beginning with the first date
    /// of the pattern that is not before `first`. Weeks begin on Monday.
    ///
    /// # Errors
    /// When that is out of bounds, or leaves no date.
    pub fn every(self, every: u8, first: NaiveDate) -> Result<Self, RecurrenceError> {
        Self { every, first: Some(first), ..self }.checked()
    }

    /// Only from a local date on, and only until one, which is included. What comes every few weeks or months is counted
    /// from its first day, so it must keep one.
    ///
    /// # Errors
    /// When that leaves no date, or the first day is missing.
    pub fn between(self, first: Option<NaiveDate>, last: Option<NaiveDate>) -> Result<Self, RecurrenceError> {
        Self { first, last, ..self }.checked()
    }

    /// Not while it is paused; `None` ends a pause.
    ///
    /// # Errors
    /// When the pause ends before it begins.
    pub fn paused(self, paused: Option<Pause>) -> Result<Self, RecurrenceError> {
        Self { paused, ..self }.checked()
    }

    /// Not on these local dates; replaces those that were skipped before.
    ///
    /// # Errors
    /// When that leaves no date, or they are more than [`MOST_SKIPPED`].
    pub fn skipping(self, dates: impl IntoIterator<Item = NaiveDate>) -> Result<Self, RecurrenceError> {
        Self { skipped: dates.into_iter().collect(), ..self }.checked()
    }

    /// Whether holidays of the server are left out; slots on them are dropped, not moved. What comes on working days
    /// does without them anyway.
    #[must_use]
    pub fn except_holidays(self, except: bool) -> Self {
        Self { except_holidays: except && !self.pattern.counts_working_days(), ..self }
    }

    /// The same dates at another local time, in another zone.
    ///
    /// # Errors
    /// When that leaves no date.
    pub fn at(self, time: NaiveTime, zone: Tz) -> Result<Self, RecurrenceError> {
        let time = Self::new(self.pattern, time, zone)?.time;
        Self { time, zone, ..self }.checked()
    }

    /// Also not on the local date of its next slot; dates that are over are forgotten.
    ///
    /// # Errors
    /// When there is no next slot, that leaves no date, or they are more than [`MOST_SKIPPED`].
    pub fn skipping_next(self, now: Instant, off: &DaysOff) -> Result<Self, RecurrenceError> {
        let next = self.next_after(now, off).ok_or(RecurrenceError::NeverComes)?;
        let today = now.with_timezone(&self.zone).date_naive();
        let date = self.dates_from(today, off).find(|date| self.slot_on(*date) == Some(next));
        let ahead = self.forgets_what_is_over(now);
        let skipped: BTreeSet<NaiveDate> = ahead.skipped.iter().copied().chain(date).collect();
        ahead.skipping(skipped)
    }

    /// Without dates that were skipped, and a pause, that are over.
    #[must_use]
    pub fn forgets_what_is_over(mut self, now: Instant) -> Self {
        let today = now.with_timezone(&self.zone).date_naive();
        self.skipped.retain(|date| *date >= today);
        self.paused = self.paused.filter(|pause| pause.last.is_none_or(|last| today <= last));
        self
    }

    /// Without single dates that are left out: what comes again and again.
    #[must_use]
    pub fn without_skipped(self) -> Self {
        Self { skipped: BTreeSet::new(), ..self }
    }

    /// Whether it has no slot any more after `t`, even if its pause were ended.
    #[must_use]
    pub fn is_over(&self, t: Instant, off: &DaysOff) -> bool {
        Self { paused: None, ..self.clone() }.next_after(t, off).is_none()
    }

    /// The pattern of its dates.
    #[must_use]
    pub const fn pattern(&self) -> Pattern {
        self.pattern
    }

    /// Every how many weeks or months.
    #[must_use]
    pub const fn interval(&self) -> u8 {
        self.every
    }

    /// The local time of its slots.
    #[must_use]
    pub const fn time(&self) -> NaiveTime {
        self.time
    }

    /// The zone of dates and time.
    #[must_use]
    pub const fn zone(&self) -> Tz {
        self.zone
    }

    /// The first local date on which a slot may be.
    #[must_use]
    pub const fn first_day(&self) -> Option<NaiveDate> {
        self.first
    }

    /// The last local date on which a slot may be.
    #[must_use]
    pub const fn last_day(&self) -> Option<NaiveDate> {
        self.last
    }

    /// When it is paused.
    #[must_use]
    pub const fn pause(&self) -> Option<Pause> {
        self.paused
    }

    /// Local dates that are left out.
    #[must_use]
    pub const fn skipped(&self) -> &BTreeSet<NaiveDate> {
        &self.skipped
    }

    /// Whether holidays are left out.
    #[must_use]
    pub const fn leaves_out_holidays(&self) -> bool {
        self.except_holidays
    }

    /// The one judge of what a schedule may be, however it was made.
    fn checked(self) -> Result<Self, RecurrenceError> {
        let most = match self.pattern {
            Pattern::Weekly(_) => MOST_WEEKS,
            Pattern::Monthly(MonthDay::Date(day)) if !(1..=31).contains(&day) => {
                return Err(RecurrenceError::NoSuchDay);
            }
            Pattern::Monthly(_) => MOST_MONTHS,
        };
        if !(1..=most).contains(&self.every) {
            return Err(RecurrenceError::Interval);
        }
        if self.skipped.len() > MOST_SKIPPED {
            return Err(RecurrenceError::TooManySkipped);
        }
        let pause = self.paused.map(|pause| (Some(pause.first), pause.last));
        let spans = [Some((self.first, self.last)), pause];
        for (first, last) in spans.into_iter().flatten() {
            in_order(first, last)?;
        }
        self.counted_from_a_slot()?.comes_at_all()
    }

    /// Weeks and months are counted from the first date that fits: "every 2 weeks on Mon, from Wed 4 March" begins on
    /// Monday the 9th, not a week later because the week of the 4th has no Monday left.
    fn counted_from_a_slot(mut self) -> Result<Self, RecurrenceError> {
        if self.every > 1 {
            let first = self.first.ok_or(RecurrenceError::NoFirstDay)?;
            let every_one = Self { every: 1, skipped: BTreeSet::new(), paused: None, ..self.clone() };
            let date = every_one.dates_from(first, &DaysOff::default()).next().ok_or(RecurrenceError::NeverComes)?;
            self.first = Some(self.counts_from(date).max(first));
        }
        Ok(self)
    }

    /// Which days are working days only the server knows: there the month of the date counts, else the date itself.
    fn counts_from(&self, date: NaiveDate) -> NaiveDate {
        if self.pattern.counts_working_days() { date.with_day(1).unwrap_or(date) } else { date }
    }

    /// A pause can end, so it is not looked at; nor are holidays, which are the server's.
    fn comes_at_all(self) -> Result<Self, RecurrenceError> {
        let running = Self { paused: None, except_holidays: false, ..self.clone() };
        let start = self.first.or_else(|| NaiveDate::from_ymd_opt(*YEARS.start(), 1, 1)).unwrap_or_default();
        let comes = running.dates_from(start, &DaysOff::default()).any(|date| running.slot_on(date).is_some());
        if comes { Ok(self) } else { Err(RecurrenceError::NeverComes) }
    }
}

fn in_order(first: Option<NaiveDate>, last: Option<NaiveDate>) -> Result<(), RecurrenceError> {
    if let Some(far) = first.into_iter().chain(last).find(|date| !YEARS.contains(&date.year())) {
        return Err(RecurrenceError::FarDate(far));
    }
    match (first, last) {
        (Some(first), Some(last)) if last < first => Err(RecurrenceError::EndsBeforeItBegins { first, last }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
