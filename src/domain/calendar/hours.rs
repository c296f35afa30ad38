//! The value objects that working hours are made of; each is valid once it exists.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{NaiveTime, Timelike, Weekday};
use serde::{Deserialize, Serialize};

use super::Instant;

/// The days of the week in the order in which [`Weekly`] keeps them.
pub const WEEKDAYS: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

const DAY_KEYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const MINUTES_OF_DAY: u16 = 24 * 60;

/// Why a value of the calendar was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CalendarError {
    /// A time is not written as `HH:MM` from `00:00` to `23:59` (as an end also `24:00`).
    Time(String),
    /// An interval that starts when it ends: it would be nothing or a whole day.
    EmptyInterval,
    /// A period whose end is not after its start.
    EmptyPeriod,
    /// A key of weekly hours that is no `mon` … `sun`.
    Weekday(String),
}

impl fmt::Display for CalendarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Time(text) => write!(f, "“{text}” is not a time such as 09:00"),
            Self::EmptyInterval => f.write_str("an interval needs an end that differs from its start"),
            Self::EmptyPeriod => f.write_str("a period needs an end after its start"),
            Self::Weekday(text) => write!(f, "“{text}” is not a weekday such as mon"),
        }
    }
}

impl std::error::Error for CalendarError {}

/// A stretch of local wall-clock time `[start, end)` on a date, to the minute.
///
/// An end before the start lies on the following calendar day; the whole stretch then belongs to
/// the date on which it starts (README). The end of the day is `24:00`; `00:00` means the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "(String, String)", into = "(String, String)")]
pub struct Interval {
    start: u16,
    end: u16,
}

impl Interval {
    /// From minutes after local midnight: `start` below 1440, `end` up to 1440 (0 means 1440).
    ///
    /// # Errors
    /// A minute out of range, or an end equal to the start.
    pub fn new(start: u16, end: u16) -> Result<Self, CalendarError> {
        if start >= MINUTES_OF_DAY {
            return Err(CalendarError::Time(clock(start)));
        }
        if end > MINUTES_OF_DAY {
            return Err(CalendarError::Time(clock(end)));
        }
        if start == end {
            return Err(CalendarError::EmptyInterval);
        }
        let end = if end == 0 { MINUTES_OF_DAY } else { end };
        Ok(Self { start, end })
    }

    /// From two times written as `HH:MM`; the end may be `24:00`.
    ///
    /// # Errors
    /// A time that is not written so, or an end equal to the start.
    pub fn parse(start: &str, end: &str) -> Result<Self, CalendarError> {
        Self::new(read_clock(start)?, read_clock(end)?)
    }

    /// From local times of day; seconds are dropped. An end of 00:00 is the end of the day.
    ///
    /// # Errors
    /// An end equal to the start.
    pub fn from_times(start: NaiveTime, end: NaiveTime) -> Result<Self, CalendarError> {
        let minute = |time: NaiveTime| u16::try_from(time.num_seconds_from_midnight() / 60);
        match (minute(start), minute(end)) {
            (Ok(start), Ok(end)) => Self::new(start, end),
            _ => Err(CalendarError::EmptyInterval),
        }
    }

    /// Minutes after local midnight, 0 to 1439.
    #[must_use]
    pub const fn start_minute(self) -> u16 {
        self.start
    }

    /// Minutes after local midnight, 1 to 1440; of the following day if [`Self::crosses_midnight`].
    #[must_use]
    pub const fn end_minute(self) -> u16 {
        self.end
    }

    /// Whether the end lies on the calendar day after the start (a night shift).
    #[must_use]
    pub const fn crosses_midnight(self) -> bool {
        self.end < self.start
    }

    /// Length on the wall clock in minutes; real time differs where the clock changes.
    #[must_use]
    pub const fn wall_minutes(self) -> u16 {
        if self.crosses_midnight() { self.end + MINUTES_OF_DAY - self.start } else { self.end - self.start }
    }
}

/// `09:00–17:00`; the end of the day is `24:00`.
impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}–{}", clock(self.start), clock(self.end))
    }
}

impl TryFrom<(String, String)> for Interval {
    type Error = CalendarError;

    fn try_from((start, end): (String, String)) -> Result<Self, CalendarError> {
        Self::parse(&start, &end)
    }
}

impl From<Interval> for (String, String) {
    fn from(interval: Interval) -> Self {
        (clock(interval.start), clock(interval.end))
    }
}

fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// Reads `HH:MM` strictly (two digits each), `24:00` included.
fn read_clock(text: &str) -> Result<u16, CalendarError> {
    let digits = |part: &str| {
        let two = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        if two { part.parse::<u16>().ok() } else { None }
    };
    let minute = text
        .split_once(':')
        .and_then(|(hour, minute)| Some((digits(hour)?, digits(minute)?)))
        .filter(|(hour, minute)| *minute < 60 && hour * 60 + minute <= MINUTES_OF_DAY)
        .map(|(hour, minute)| hour * 60 + minute);
    minute.ok_or_else(|| CalendarError::Time(text.chars().take(20).collect()))
}

/// Working hours of a week: a list of intervals for each weekday.
///
/// Lists may be unsorted, overlapping or touching: the open time is their union (README). As JSON
/// `{"mon": [["09:00", "17:00"]], …}`; a missing weekday is closed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "BTreeMap<String, Vec<Interval>>", into = "BTreeMap<String, Vec<Interval>>")]
pub struct Weekly {
    /// Monday first.
    days: [Vec<Interval>; 7],
}

impl Weekly {
    /// From seven lists, Monday first.
    #[must_use]
    pub const fn new(days: [Vec<Interval>; 7]) -> Self {
        Self { days }
    }

    /// The hours of whoever has set none: Monday to Friday, 09:00 to 17:00.
    #[must_use]
    pub fn standard() -> Self {
        let nine_to_five = Interval { start: 9 * 60, end: 17 * 60 };
        let mut weekly = Self::default();
        for list in &mut weekly.days[..5] {
            list.push(nine_to_five);
        }
        weekly
    }

    /// The intervals that start on this weekday, in the order in which they were given.
    #[must_use]
    pub fn on(&self, day: Weekday) -> &[Interval] {
        &self.days[day.num_days_from_monday() as usize]
    }

    /// Replaces the intervals that start on this weekday.
    pub fn set(&mut self, day: Weekday, intervals: Vec<Interval>) {
        self.days[day.num_days_from_monday() as usize] = intervals;
    }

    /// Whether no weekday has an interval.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.days.iter().all(Vec::is_empty)
    }

    /// The intervals that start on the n-th day of the week, 0 is Monday.
    pub(super) fn on_index(&self, index: usize) -> &[Interval] {
        &self.days[index % 7]
    }
}

impl TryFrom<BTreeMap<String, Vec<Interval>>> for Weekly {
    type Error = CalendarError;

    fn try_from(map: BTreeMap<String, Vec<Interval>>) -> Result<Self, CalendarError> {
        let mut weekly = Self::default();
        for (key, intervals) in map {
            let index = DAY_KEYS.iter().position(|day| *day == key);
            match index {
                Some(index) => weekly.days[index] = intervals,
                None => return Err(CalendarError::Weekday(key.chars().take(20).collect())),
            }
        }
        Ok(weekly)
    }
}

impl From<Weekly> for BTreeMap<String, Vec<Interval>> {
    fn from(weekly: Weekly) -> Self {
        DAY_KEYS
            .iter()
            .zip(weekly.days)
            .filter(|(_, intervals)| !intervals.is_empty())
            .map(|(key, intervals)| ((*key).to_owned(), intervals))
            .collect()
    }
}

/// A half-open stretch of UTC time `[start, end)`, never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "RawPeriod", into = "RawPeriod")]
pub struct Period {
    start: Instant,
    end: Instant,
}

/// The JSON form of a [`Period`]: RFC 3339 in UTC.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPeriod {
    start: Instant,
    end: Instant,
}

impl Period {
    /// # Errors
    /// An end that is not after the start.
    pub fn new(start: Instant, end: Instant) -> Result<Self, CalendarError> {
        if start < end { Ok(Self { start, end }) } else { Err(CalendarError::EmptyPeriod) }
    }

    /// For spans that are known not to be empty.
    pub(super) fn of(start: Instant, end: Instant) -> Self {
        debug_assert!(start < end, "empty period {start}");
        Self { start, end }
    }

    /// The first instant inside.
    #[must_use]
    pub const fn start(&self) -> Instant {
        self.start
    }

    /// The first instant after it.
    #[must_use]
    pub const fn end(&self) -> Instant {
        self.end
    }

    /// Whether `t` lies in `[start, end)`.
    #[must_use]
    pub fn contains(&self, t: Instant) -> bool {
        self.start <= t && t < self.end
    }

    /// Elapsed time.
    #[must_use]
    pub fn duration(&self) -> chrono::TimeDelta {
        self.end - self.start
    }

    /// What both have in common.
    #[must_use]
    pub fn intersection(&self, other: &Self) -> Option<Self> {
        Self::new(self.start.max(other.start), self.end.min(other.end)).ok()
    }
}

impl TryFrom<RawPeriod> for Period {
    type Error = CalendarError;

    fn try_from(raw: RawPeriod) -> Result<Self, CalendarError> {
        Self::new(raw.start, raw.end)
    }
}

impl From<Period> for RawPeriod {
    fn from(period: Period) -> Self {
        Self { start: period.start, end: period.end }
    }
}
