//! Why a schedule could not be understood.

use chrono::NaiveDate;
use thiserror::Error;

use super::{MOST_MONTHS, MOST_SKIPPED, MOST_WEEKS, SlotTextError};
use crate::domain::zones::UnknownZone;

/// Why there is no such schedule. `Display` is for logs.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RecurrenceError {
    /// What was typed is no schedule.
    #[error("“{0}” is no schedule")]
    Unreadable(String),
    /// What was typed says no days; the time was given apart.
    #[error("“{0}” are no days of a schedule")]
    UnreadableDays(String),
    /// No time of day.
    #[error("“{0}” lacks a time")]
    NoTime(String),
    /// More than one time of day, or one beside that which was given apart.
    #[error("“{0}” has more than one time")]
    TwoTimes(String),
    /// A time that is none.
    #[error(transparent)]
    Time(#[from] SlotTextError),
    /// A zone that is none.
    #[error("“{}” is no zone", .0.text)]
    Zone(UnknownZone),
    /// "Weekly" or "monthly" alone.
    #[error("“{0}” does not say on which day")]
    NoDay(String),
    /// "Every second Friday": of the month, or every other one?
    #[error("“{0}” can mean two things")]
    WhichSecond(String),
    /// "Monthly on Friday".
    #[error("“{0}” does not say which one of the month")]
    WhichOfTheMonth(String),
    /// No date fits.
    #[error("the schedule never comes")]
    NeverComes,
    /// Counted in steps of nothing, or of more than a year.
    #[error("not in steps of 1 to {MOST_WEEKS} weeks or {MOST_MONTHS} months")]
    Interval,
    /// A number that no month has.
    #[error("no month has that day")]
    NoSuchDay,
    /// Ends before it begins.
    #[error("ends on {last}, before it begins on {first}")]
    EndsBeforeItBegins {
        /// The first day.
        first: NaiveDate,
        /// The last day.
        last: NaiveDate,
    },
    /// A date in a year that nobody plans for.
    #[error("{0} is too far off")]
    FarDate(NaiveDate),
    /// Counted in steps, but from nowhere.
    #[error("every few weeks or months, but from no day on")]
    NoFirstDay,
    /// Stored with both patterns, or with none.
    #[error("neither by the week nor by the month, or both")]
    WeeklyOrMonthly,
    /// More exceptions than a schedule can say.
    #[error("more than {MOST_SKIPPED} single dates are left out")]
    TooManySkipped,
}
