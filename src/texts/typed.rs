//! What a person reads who typed something that could not be used: what is wrong with it, and examples that can be read.

use super::say::say;
use super::schedules::{date, day_names};
use crate::domain::absence::AbsenceError;
use crate::domain::digest::DigestError;
use crate::domain::focus::{self, FocusError};
use crate::domain::hours_text::{HoursError, Note};
use crate::domain::language::Language;
use crate::domain::policy::{MOST_DAYS, MOST_HOURS, TargetError};
use crate::domain::recurrence::{MOST_MONTHS, MOST_SKIPPED, MOST_WEEKS, RecurrenceError, SlotTextError};
use crate::domain::when::WhenError;
use crate::domain::zones::{UnknownZone, city};

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
        E::Zone(error) => zone(language, error),
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

/// A zone.
pub(super) fn zone(language: Language, error: &UnknownZone) -> String {
    let comma = |before: String, next: String| say!(language, "list-comma", before = before, next = next);
    match error.suggestions.iter().map(|zone| city(*zone)).reduce(comma) {
        None => say!(language, "typed-zone-unknown", text = &error.text),
        Some(cities) => say!(language, "typed-zone-did-you-mean", text = &error.text, cities = cities),
    }
}

/// Working hours.
pub(super) fn hours(language: Language, error: &HoursError) -> String {
    match error {
        HoursError::Blank => say!(language, "typed-hours-blank"),
        HoursError::TooLong => say!(language, "typed-hours-too-long"),
        HoursError::Unreadable(text) => say!(language, "typed-hours-unreadable", text = text),
        HoursError::Unpaired(text) => say!(language, "typed-hours-unpaired", text = text),
        HoursError::SameTimes(text) => say!(language, "typed-hours-same-times", text = text),
        HoursError::Ambiguous(text) => say!(language, "typed-hours-ambiguous", text = text),
        HoursError::DaysAlone(text) => say!(language, "typed-hours-days-alone", text = text),
    }
}

/// What may surprise in hours that were read.
pub fn note(language: Language, note: Note) -> String {
    match note {
        Note::Merged(days) => say!(language, "typed-note-merged", days = day_names(language, days)),
        Note::NightShift(shift) => say!(language, "typed-note-night-shift", hours = shift.to_string()),
        Note::ReadAs(interval) => say!(language, "typed-note-read-as", hours = interval.to_string()),
        Note::Replaced(days) => say!(language, "typed-note-replaced", days = day_names(language, days)),
        Note::NoHours => say!(language, "typed-note-no-hours"),
    }
}
