//! What a person reads who typed something that could not be used: what is wrong with it, and examples that can be read.

use super::hours::refusals::unclear_zone;
use super::say::say;
use super::schedules::date;
use crate::domain::absence::AbsenceError;
use crate::domain::digest::DigestError;
use crate::domain::focus::{self, FocusError};
use crate::domain::language::Language;
use crate::domain::policy::{MOST_DAYS, MOST_HOURS, TargetError};
use crate::domain::recurrence::{MOST_MONTHS, MOST_SKIPPED, MOST_WEEKS, RecurrenceError, SlotTextError};
use crate::domain::when::WhenError;

/// A time by which a reply is needed or promised.
pub(super) fn when(language: Language, error: &WhenError) -> String {
    match error {
        WhenError::Unreadable(text) => say!(language, "typed-when-unreadable", text = text),
        WhenError::Past => say!(language, "typed-when-past"),
        WhenError::TooFar => say!(language, "typed-when-too-far"),
    }
}

/// Time off.
pub(super) fn absence(language: Language, error: &AbsenceError) -> String {
    match error {
        AbsenceError::Unreadable(text) => say!(language, "typed-absence-unreadable", text = text),
        AbsenceError::EndsFirst => say!(language, "typed-absence-ends-first"),
        AbsenceError::Past => say!(language, "typed-absence-past"),
        AbsenceError::TooFar => say!(language, "typed-absence-too-far"),
        AbsenceError::TooLong => say!(language, "typed-absence-too-long"),
    }
}

/// Focus.
pub(super) fn focus(language: Language, error: &FocusError) -> String {
    match error {
        FocusError::Length(text) => say!(language, "typed-focus-length", text = text),
        FocusError::Time(text) => say!(language, "typed-focus-time", text = text),
        FocusError::Past => say!(language, "typed-focus-past"),
        FocusError::TooLong => say!(language, "typed-focus-too-long", hours = focus::HOURS_MOST),
        FocusError::NotAtWork => say!(language, "typed-focus-not-at-work"),
    }
}

/// A response time.
pub(super) fn target(language: Language, error: &TargetError) -> String {
    match error {
        TargetError::Unreadable(text) => say!(language, "typed-target-unreadable", text = text),
        TargetError::OutOfRange => say!(language, "typed-target-out-of-range", hours = MOST_HOURS, days = MOST_DAYS),
    }
}

/// Weekdays, or a time of day.
pub(super) fn slot(language: Language, error: &SlotTextError) -> String {
    match error {
        SlotTextError::Days(text) => say!(language, "typed-days", text = text),
        SlotTextError::Time(text) => say!(language, "typed-time", text = text),
    }
}

/// A schedule.
pub(super) fn schedule(language: Language, error: &RecurrenceError) -> String {
    use RecurrenceError as E;
    match error {
        E::Unreadable(text) => say!(language, "typed-schedule-unreadable", text = text),
        E::UnreadableDays(text) => say!(language, "typed-schedule-days", text = text),
        E::NoTime(text) => say!(language, "typed-schedule-no-time", text = text),
        E::TwoTimes(text) => say!(language, "typed-schedule-two-times", text = text),
        E::Time(error) => slot(language, error),
        E::Zone(error) => unclear_zone(language, error),
        E::NoDay(text) => say!(language, "typed-schedule-no-day", text = text),
        E::WhichSecond(text) => say!(language, "typed-schedule-which-second", text = text),
        E::WhichOfTheMonth(text) => say!(language, "typed-schedule-which-of-the-month", text = text),
        E::NeverComes => say!(language, "typed-schedule-never"),
        E::Interval => say!(language, "typed-schedule-interval", weeks = MOST_WEEKS, months = MOST_MONTHS),
        E::NoSuchDay => say!(language, "typed-schedule-no-such-day"),
        E::EndsBeforeItBegins { first, last } => {
            let (first, last) = (date(language, *first), date(language, *last));
            say!(language, "typed-schedule-ends-first", first = first, last = last)
        }
        E::FarDate(far) => say!(language, "typed-schedule-far-date", date = date(language, *far)),
        E::NoFirstDay => say!(language, "typed-schedule-no-first-day"),
        E::WeeklyOrMonthly => say!(language, "typed-schedule-weekly-or-monthly"),
        E::TooManySkipped => say!(language, "typed-schedule-too-many-skipped", most = MOST_SKIPPED),
    }
}

/// A digest that cannot be like that.
pub(super) fn digest(language: Language, error: &DigestError) -> String {
    match error {
        DigestError::Schedule(error) => schedule(language, error),
        DigestError::Over => say!(language, "typed-digest-over"),
        DigestError::TellsNothing => say!(language, "typed-digest-tells-nothing"),
    }
}
