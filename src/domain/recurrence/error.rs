//! Why a schedule could not be understood; the texts are for whoever typed it.

use chrono::NaiveDate;
use thiserror::Error;

use super::words::day_in_words;
use super::{MOST_MONTHS, MOST_SKIPPED, MOST_WEEKS, SlotTextError};

/// Why there is no such schedule. `Display` says what one can type instead.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RecurrenceError {
    /// What was typed is no schedule.
    #[error(
        "I could not read “{0}” as a schedule; try “weekdays 9:00”, “every 2 weeks on Mon at 10:00” or “last working \
         day 16:00”."
    )]
    Unreadable(String),
    /// What was typed says no days; the time was given apart.
    #[error(
        "I could not read the days in “{0}”; try “weekdays”, “Mon, Thu”, “every 2 weeks on Mon” or “last working day”."
    )]
    UnreadableDays(String),
    /// No time of day.
    #[error("“{0}” lacks a time; try “weekdays 9:00” or “first Mon at 5pm”.")]
    NoTime(String),
    /// More than one time of day, or one beside that which was given apart.
    #[error("“{0}” has more than one time; a schedule has one, such as “weekdays 9:00” or “Mon, Thu at 5pm”.")]
    TwoTimes(String),
    /// A time that is none.
    #[error(transparent)]
    Time(#[from] SlotTextError),
    /// A zone that is none, as the reader of zones says it.
    #[error("{0}")]
    Zone(String),
    /// "Weekly" or "monthly" alone.
    #[error("“{0}” does not say on which day; try “every 2 weeks on Mon at 10:00” or “monthly on the 15th 9:00”.")]
    NoDay(String),
    /// "Every second Friday": of the month, or every other one?
    #[error("“{0}” can mean two things; write “every 2 weeks on Fri at 10:00” or “second Fri of the month 10:00”.")]
    WhichSecond(String),
    /// "Monthly on Friday".
    #[error("“{0}” does not say which one of the month; try “first Mon 10:00” or “last Fri of the month 16:00”.")]
    WhichOfTheMonth(String),
    /// No date fits.
    #[error("That schedule never comes; try another day, such as “last day of the month 9:00” or “weekdays 9:00”.")]
    NeverComes,
    /// Counted in steps of nothing, or of more than a year.
    #[error(
        "I count from one to {MOST_WEEKS} weeks or {MOST_MONTHS} months; try “every 2 weeks on Mon at 10:00” or \
         “every 3 months on the 1st at 9:00”."
    )]
    Interval,
    /// A number that no month has.
    #[error("A month has 31 days and at most five of each weekday; try “15th 9:00” or “last Fri 16:00”.")]
    NoSuchDay,
    /// Ends before it begins.
    #[error("That ends on {}, before it begins on {}; turn the two dates around.", day_in_words(*last), day_in_words(*first))]
    EndsBeforeItBegins {
        /// The first day.
        first: NaiveDate,
        /// The last day.
        last: NaiveDate,
    },
    /// A date in a year that nobody plans for.
    #[error("{} is too far off; choose a date from 1970 to 2199, such as “1 March 2030”.", day_in_words(*.0))]
    FarDate(NaiveDate),
    /// Counted in steps, but from nowhere.
    #[error("A schedule of every few weeks or months needs a day from which it counts, such as “from 2 March 2026”.")]
    NoFirstDay,
    /// Stored with both patterns, or with none.
    #[error("A schedule goes by the week or by the month, such as “weekdays 9:00” or “15th 9:00”.")]
    WeeklyOrMonthly,
    /// More exceptions than a schedule can say.
    #[error("A schedule can leave out {MOST_SKIPPED} single dates at most; pause it for longer.")]
    TooManySkipped,
}
