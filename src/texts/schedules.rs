//! When something comes again and again, and dates, in words.

use chrono::{Datelike, NaiveDate, Weekday};

use super::lines::{of_week, short_weekday};
use super::say::say;
use crate::domain::language::Language;
use crate::domain::recurrence::{DaySet, MonthDay, Nth, Pattern, Recurrence};

/// "every 2 weeks on Mon at 10:00 (Europe/Berlin), from 2 March 2026, except holidays".
pub fn in_words(language: Language, schedule: &Recurrence) -> String {
    let mut said = at(language, schedule);
    if let Some(first) = schedule.first_day() {
        said = say!(language, "schedules-from", schedule = said, date = date(language, first));
    }
    if let Some(last) = schedule.last_day() {
        said = say!(language, "schedules-until", schedule = said, date = date(language, last));
    }
    if schedule.leaves_out_holidays() {
        said = say!(language, "schedules-except-holidays", schedule = said);
    }
    if !schedule.skipped().is_empty() {
        let dates = schedule.skipped().iter().map(|skipped| date(language, *skipped));
        said = say!(language, "schedules-not-on", schedule = said, dates = commas(language, dates));
    }
    let Some(pause) = schedule.pause() else { return said };
    let first = date(language, pause.first);
    match pause.last {
        None => say!(language, "schedules-paused", schedule = said, date = first),
        Some(last) => {
            say!(language, "schedules-paused-to", schedule = said, first = first, last = date(language, last))
        }
    }
}

/// The days and the time.
fn at(language: Language, schedule: &Recurrence) -> String {
    let days = on(language, schedule);
    let (time, zone) = (schedule.time().format("%H:%M").to_string(), schedule.zone().name());
    match schedule.pattern() {
        Pattern::Monthly(MonthDay::Date(29 | 30)) => {
            say!(language, "schedules-at-shorter-month", days = days, time = time, zone = zone)
        }
        Pattern::Monthly(MonthDay::Weekday(Nth::Fifth, _)) => {
            say!(language, "schedules-at-if-there-is-one", days = days, time = time, zone = zone)
        }
        _ => say!(language, "schedules-at", days = days, time = time, zone = zone),
    }
}

fn on(language: Language, schedule: &Recurrence) -> String {
    let every = schedule.interval();
    match schedule.pattern() {
        Pattern::Weekly(set) if every == 1 => days(language, set),
        Pattern::Weekly(set) => {
            let set =
                if set == DaySet::DAILY { range(language, Weekday::Mon, Weekday::Sun) } else { days(language, set) };
            say!(language, "schedules-every-weeks", weeks = every, days = set)
        }
        Pattern::Monthly(day) if every == 1 => {
            say!(language, "schedules-monthly", day = day_of_month(language, day))
        }
        Pattern::Monthly(day) => {
            say!(language, "schedules-every-months", months = every, day = day_of_month(language, day))
        }
    }
}

fn day_of_month(language: Language, day: MonthDay) -> String {
    match day {
        MonthDay::Date(31) => say!(language, "schedules-last-day"),
        MonthDay::Date(day) => say!(language, "schedules-day-by-number", day = day),
        MonthDay::Weekday(nth, day) => {
            say!(language, "schedules-day-by-weekday", nth = nth_key(nth), day = of_week(day))
        }
        MonthDay::FirstWorkingDay => say!(language, "schedules-first-working-day"),
        MonthDay::LastWorkingDay => say!(language, "schedules-last-working-day"),
    }
}

const fn nth_key(nth: Nth) -> &'static str {
    match nth {
        Nth::First => "first",
        Nth::Second => "second",
        Nth::Third => "third",
        Nth::Fourth => "fourth",
        Nth::Fifth => "fifth",
        Nth::Last => "last",
    }
}

/// "weekdays", "Mon–Thu", "Mon, Wed", "every day".
pub(super) fn days(language: Language, set: DaySet) -> String {
    match set {
        DaySet::WEEKDAYS => say!(language, "schedules-weekdays"),
        DaySet::WEEKEND => say!(language, "schedules-weekends"),
        set => day_names(language, set),
    }
}

/// The same by their names alone: "Mon–Fri".
fn day_names(language: Language, set: DaySet) -> String {
    if set == DaySet::DAILY {
        return say!(language, "schedules-every-day");
    }
    let runs = set.runs();
    let names = runs.iter().flat_map(|run| match run.as_slice() {
        [first, _, .., last] => vec![range(language, *first, *last)],
        days => days.iter().map(|day| short_weekday(language, *day)).collect(),
    });
    commas(language, names)
}

fn range(language: Language, first: Weekday, last: Weekday) -> String {
    say!(
        language,
        "schedules-weekday-range",
        first = short_weekday(language, first),
        last = short_weekday(language, last)
    )
}

/// "2 March 2026".
pub(super) fn date(language: Language, date: NaiveDate) -> String {
    say!(language, "schedules-date", day = date.day(), month = date.month(), year = date.year())
}

fn commas(language: Language, names: impl Iterator<Item = String>) -> String {
    let joined = names.reduce(|before, next| say!(language, "list-comma", before = before, next = next));
    joined.unwrap_or_default()
}
