//! The days ahead, a line each.

use chrono::{Datelike, NaiveDateTime, Timelike};

use super::super::say::say;
use super::key;
use crate::domain::calendar::{Closed, Day, Instant, Schedule};
use crate::domain::language::Language;
use crate::domain::zones;

/// So many days are shown.
const DAYS: usize = 7;

/// The next seven days: their hours on the clock that counts, days off, absences, travel, changes of the clock.
pub fn week(language: Language, schedule: &Schedule, now: Instant) -> String {
    days(language, say!(language, "hours-preview"), &schedule.days_from(now, DAYS))
}

/// Those of a colleague: not why they are not at work.
pub fn of_colleague(language: Language, schedule: &Schedule, now: Instant) -> String {
    let told = schedule.days_from(now, DAYS).into_iter().map(|day| Day { closed: None, ..day });
    days(language, say!(language, "hours-of-preview"), &told.collect::<Vec<_>>())
}

fn days(language: Language, head: String, days: &[Day]) -> String {
    let lines = days.iter().map(|day| line(language, day));
    std::iter::once(head).chain(lines).collect::<Vec<_>>().join("\n")
}

fn line(language: Language, day: &Day) -> String {
    let date = say!(language, "hours-date", weekday = key(day.date.weekday()), day = day.date.day());
    let hours: Vec<String> = day.hours.iter().map(|hours| span(language, hours.start, hours.end)).collect();
    let hours = hours.into_iter().reduce(|before, next| say!(language, "list-comma", before = before, next = next));
    let mut line = match (hours, day.closed) {
        (Some(hours), Some(Closed::PartlyAway)) => {
            say!(language, "hours-day-partly-away", date = date, hours = hours)
        }
        (Some(hours), _) => say!(language, "hours-day", date = date, hours = hours),
        (None, Some(Closed::Off)) => say!(language, "hours-day-off", date = date),
        (None, Some(_)) => say!(language, "hours-day-away", date = date),
        (None, None) => say!(language, "hours-day-closed", date = date),
    };
    if day.is_trip {
        line = say!(language, "hours-day-trip", line = line, city = zones::city(day.zone));
    }
    match day.change {
        Some(change) if change.minutes > 0 => {
            let time = change.at.format("%H:%M").to_string();
            say!(language, "hours-day-forward", line = line, minutes = change.minutes, time = time)
        }
        Some(change) => {
            let time = change.at.format("%H:%M").to_string();
            say!(language, "hours-day-back", line = line, minutes = -change.minutes, time = time)
        }
        None => line,
    }
}

/// "09:00–17:00", "22:00–06:00 (next day)".
pub(in crate::texts) fn span(language: Language, start: NaiveDateTime, end: NaiveDateTime) -> String {
    let is_midnight = end.num_seconds_from_midnight() == 0;
    let closes = if is_midnight { "24:00".to_owned() } else { end.format("%H:%M").to_string() };
    let hours = format!("{}–{closes}", start.format("%H:%M"));
    let next_day = start.date() < end.date() && !is_midnight;
    if next_day { say!(language, "hours-night-shift", hours = hours) } else { hours }
}
