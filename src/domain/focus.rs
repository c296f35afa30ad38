//! Focus: for how long somebody does not want to be disturbed though they are at work.

use chrono::Duration;

use super::calendar::{Instant, Schedule};
use super::plain::{ECHOED, echo};
use super::when::{self, WhenError};

/// Longer than this nobody is in focus: that is time off.
pub const HOURS_MOST: i64 = 12;

/// Why focus cannot begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FocusError {
    /// Not a length.
    Length(String),
    /// Not a time.
    Time(String),
    /// It is over.
    Past,
    /// Too long.
    TooLong,
    /// There is no end of working hours to last until.
    NotAtWork,
}

/// Until when focus lasts that is begun for a length: "90m", "2h", "1h30", or minutes alone.
///
/// # Errors
/// When it is no such text, nothing, or too long.
pub fn lasting(text: &str, now: Instant) -> Result<Instant, FocusError> {
    let minutes = minutes(text).filter(|minutes| *minutes > 0);
    let minutes = minutes.ok_or_else(|| FocusError::Length(echo(text, ECHOED)))?;
    within_limit(now + Duration::minutes(minutes), now)
}

/// Until when focus lasts that is begun until a time; without one, until the last closing of the working day.
///
/// # Errors
/// When it is no time, past, too long, or left out by somebody who is not at work.
pub fn until(text: Option<&str>, schedule: &Schedule, now: Instant) -> Result<Instant, FocusError> {
    match text {
        Some(text) => {
            let at = when::parse(text, schedule.zone_at(now), now).map_err(|error| match error {
                WhenError::Unreadable(text) => FocusError::Time(text),
                WhenError::Past => FocusError::Past,
                WhenError::TooFar => FocusError::TooLong,
            })?;
            within_limit(at, now)
        }
        None => {
            let closing = schedule.closing_of_working_date(now).filter(|_| schedule.is_open(now));
            Ok(closing.ok_or(FocusError::NotAtWork)?.min(now + Duration::hours(HOURS_MOST)))
        }
    }
}

fn within_limit(at: Instant, now: Instant) -> Result<Instant, FocusError> {
    if at - now > Duration::hours(HOURS_MOST) { Err(FocusError::TooLong) } else { Ok(at) }
}

fn minutes(text: &str) -> Option<i64> {
    let compact: String = text.trim().to_lowercase().chars().filter(|c| !c.is_whitespace()).take(20).collect();
    let (hours, rest) = match compact.find('h') {
        Some(end) => (number(&compact[..end])?, compact[end..].trim_start_matches(|c: char| "hours".contains(c))),
        None => (0, compact.as_str()),
    };
    let rest =
        ["minutes", "minute", "mins", "min", "m"].iter().find_map(|unit| rest.strip_suffix(unit)).unwrap_or(rest);
    let more = if rest.is_empty() && compact.contains('h') { 0 } else { number(rest)? };
    Some(hours * 60 + more)
}

fn number(digits: &str) -> Option<i64> {
    digits.parse().ok().filter(|n| (0..=10_000).contains(n) && digits.len() <= 5)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::Weekly;

    fn at(text: &str) -> Instant {
        text.parse().expect("a time")
    }

    #[test]
    fn lengths_as_people_write_them() {
        let now = at("2026-01-14T09:00:00Z");
        let table = [
            ("90m", Ok("2026-01-14T10:30:00Z")),
            ("90", Ok("2026-01-14T10:30:00Z")),
            ("90 min", Ok("2026-01-14T10:30:00Z")),
            ("2h", Ok("2026-01-14T11:00:00Z")),
            ("2 hours", Ok("2026-01-14T11:00:00Z")),
            ("1h30", Ok("2026-01-14T10:30:00Z")),
            ("1h 30m", Ok("2026-01-14T10:30:00Z")),
            ("12h", Ok("2026-01-14T21:00:00Z")),
            ("13h", Err(FocusError::TooLong)),
            ("12h1", Err(FocusError::TooLong)),
            ("0", Err(FocusError::Length("0".to_owned()))),
            ("-5m", Err(FocusError::Length("-5m".to_owned()))),
            ("", Err(FocusError::Length(String::new()))),
            ("h", Err(FocusError::Length("h".to_owned()))),
            ("a while", Err(FocusError::Length("a while".to_owned()))),
            ("999999999999", Err(FocusError::Length("999999999999".to_owned()))),
        ];
        for (text, expect) in table {
            assert_eq!(lasting(text, now), expect.map(at), "{text:?}");
        }
    }

    #[test]
    fn until_a_time_or_the_end_of_the_working_day() {
        let schedule = Schedule::new(chrono_tz::Europe::Berlin, Weekly::standard());
        // Wednesday 10:00, and 18:00, in Berlin.
        let (morning, evening) = ("2026-01-14T09:00:00Z", "2026-01-14T17:00:00Z");
        let table = [
            (Some("15:00"), morning, Ok("2026-01-14T14:00:00Z")),
            (None, morning, Ok("2026-01-14T16:00:00Z")),
            (None, evening, Err(FocusError::NotAtWork)),
            (Some("20:00"), evening, Ok("2026-01-14T19:00:00Z")),
            (Some("9:00"), morning, Err(FocusError::TooLong)),
            (Some("today 9:00"), morning, Err(FocusError::Past)),
            (Some("friday"), morning, Err(FocusError::TooLong)),
            (Some("later"), morning, Err(FocusError::Time("later".to_owned()))),
        ];
        for (text, now, expect) in table {
            assert_eq!(until(text, &schedule, at(now)), expect.map(at), "{text:?} at {now}");
        }
    }
}
