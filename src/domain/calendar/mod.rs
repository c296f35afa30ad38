//! Working time: when somebody is at work, and arithmetic on it.
//!
//! The rules, and 599 cases that define them, are in `tests/data/calendar/README.md`; comments
//! below cite it as "README". In one sentence: an instant is open if its local wall-clock reading
//! lies in an interval, so everything here is elapsed UTC time while a wall clock is inside hours.
//!
//! This module must not know who asks or why, what time it is now, or how anything is stored. All
//! instants are UTC; all rules are local to the [`Schedule`]'s zone.
//!
//! Bounds. Nothing is computed past [`HORIZON`] (year 9999) and nothing scans minute by minute:
//! time is walked in pieces of at most one local day, whole weeks without any peculiarity are
//! skipped by arithmetic, and a schedule without weekly hours jumps from override to override.
//! What looks back ([`Schedule::last_period_before`]) looks back ten years; what counts working
//! dates looks a hundred years ahead. Beyond these bounds the answer is `None`.

mod hours;
mod preview;
mod schedule;
mod trips;
mod walk;
mod work;
mod working_dates;
mod zone;

pub use hours::{CalendarError, Interval, Period, WEEKDAYS, Weekly};
pub use preview::{ClockChange, Closed, Day};
pub use schedule::Schedule;
pub use trips::{Trip, dates_abroad};
pub use walk::Periods;
pub use work::overlap;
pub use zone::{clock_change, date_exists, first_instant_reading};

/// A point in time, always UTC.
pub type Instant = chrono::DateTime<chrono::Utc>;

/// Nothing is open, and no search goes, past this instant: 9999-12-31T00:00:00Z.
pub const HORIZON: Instant = match chrono::DateTime::from_timestamp(HORIZON_SECONDS, 0) {
    Some(instant) => instant,
    None => unreachable!(),
};

const HORIZON_SECONDS: i64 = 253_402_214_400;

/// Nor before this one: 0001-01-01T00:00:00Z.
const EARLIEST_SECONDS: i64 = -62_135_596_800;

const DAY: i64 = 86_400;
const WEEK: i64 = 7 * DAY;

#[cfg(test)]
mod tests;
