//! A time as people write it, read in their zone: "tomorrow 15:00", "fri 12:00", "in 4h", "2026-03-05 17:00".

use chrono::{Datelike, Duration, NaiveDate, NaiveTime, Weekday};
use chrono_tz::Tz;

use super::calendar::{Instant, first_instant_reading};
use super::plain::{ECHOED, echo};
use super::recurrence::parse_time;

/// A day without a time means its end of business.
const END_OF_DAY: (u32, u32) = (17, 0);
/// Further ahead nobody needs a reply.
const DAYS_AHEAD: i64 = 366;

/// Why a time could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhenError {
    /// Not a time.
    Unreadable(String),
    /// It is over.
    Past,
    /// More than a year ahead.
    TooFar,
}

/// The instant that a text means for somebody in `zone` at `now`. A time in a DST gap is the first instant after it, one
/// in a fold the first pass.
///
/// # Errors
/// When it is no time, past, or more than a year ahead.
pub fn parse(text: &str, zone: Tz, now: Instant) -> Result<Instant, WhenError> {
    let unreadable = || WhenError::Unreadable(echo(text, ECHOED));
    if text.len() > 60 {
        return Err(unreadable());
    }
    let lower = text.trim().to_lowercase();
    let at = match lower.strip_prefix("in ") {
        Some(rest) => now + length(rest).ok_or_else(unreadable)?,
        None => local(&lower, zone, now).ok_or_else(unreadable)?,
    };
    in_reach(at, now).map(|()| at)
}

/// Whether a time is still to come and not too far off to be waited for.
///
/// # Errors
/// When it is past, or more than a year ahead.
pub fn in_reach(at: Instant, now: Instant) -> Result<(), WhenError> {
    match at {
        at if at <= now => Err(WhenError::Past),
        at if at - now > Duration::days(DAYS_AHEAD) => Err(WhenError::TooFar),
        _ => Ok(()),
    }
}

/// "4h", "90 min", "2 days": elapsed time.
fn length(text: &str) -> Option<Duration> {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let digits = compact.find(|c: char| !c.is_ascii_digit())?;
    let number: i64 = compact[..digits].parse().ok().filter(|n| *n <= 100_000)?;
    match &compact[digits..] {
        "m" | "min" | "mins" | "minute" | "minutes" => Some(Duration::minutes(number)),
        "h" | "hr" | "hrs" | "hour" | "hours" => Some(Duration::hours(number)),
        "d" | "day" | "days" => Some(Duration::days(number)),
        "w" | "week" | "weeks" => Some(Duration::weeks(number)),
        _ => None,
    }
}

fn local(text: &str, zone: Tz, now: Instant) -> Option<Instant> {
    let here = now.with_timezone(&zone).naive_local();
    let today = here.date();
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let rest = rest.trim().trim_start_matches("at ");
    let time =
        || if rest.is_empty() { NaiveTime::from_hms_opt(END_OF_DAY.0, END_OF_DAY.1, 0) } else { parse_time(rest).ok() };
    let day = match first {
        "today" => Some(today),
        "tomorrow" => today.succ_opt(),
        word => weekday(word).and_then(|day| next_weekday(today, day)).or_else(|| date(word)),
    };
    match day {
        Some(day) => first_instant_reading(zone, day.and_time(time()?)),
        None => {
            // A time alone: today if it is still to come, else tomorrow.
            let time = parse_time(text).ok()?;
            let day = if time > here.time() { today } else { today.succ_opt()? };
            first_instant_reading(zone, day.and_time(time))
        }
    }
}

/// A day, or a time on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    /// The whole day.
    Day(NaiveDate),
    /// An instant, UTC.
    At(Instant),
}

/// What a text means as the edge of a stretch of days: "friday", "20 March", "2026-03-20", each also with a time; "today",
/// "in 3 days", "now", "15:00". With `since` weekdays, dates without a year and times alone are the first ones from there
/// on, else the first ones to come.
pub(super) fn moment(text: &str, zone: Tz, now: Instant, since: Option<Instant>) -> Option<Moment> {
    let lower = Some(text).filter(|text| text.len() <= 60)?.trim().to_lowercase();
    if lower == "now" {
        return Some(Moment::At(now));
    }
    if let Some(rest) = lower.strip_prefix("in ") {
        return Some(Moment::At(now + length(rest)?));
    }
    let local = |at: Instant| at.with_timezone(&zone).naive_local();
    let day = |text: &str| one_day(text, local(now).date(), since.map(|at| local(at).date()));
    if let Some(day) = day(&lower) {
        return Some(Moment::Day(day));
    }
    let on_a_day = lower.match_indices(char::is_whitespace).find_map(|(gap, _)| {
        let time = lower[gap..].trim_start().trim_start_matches("at ");
        Some(day(lower[..gap].trim_end())?.and_time(parse_time(time).ok()?))
    });
    let reading = match on_a_day {
        Some(reading) => reading,
        None => {
            let (time, from) = (parse_time(&lower).ok()?, local(since.unwrap_or(now)));
            let day = if time > from.time() { from.date() } else { from.date().succ_opt()? };
            day.and_time(time)
        }
    };
    first_instant_reading(zone, reading).map(Moment::At)
}

fn one_day(text: &str, today: NaiveDate, since: Option<NaiveDate>) -> Option<NaiveDate> {
    let by_weekday = |day: Weekday| match since.and_then(|since| since.pred_opt()) {
        Some(before) => next_weekday(before, day),
        None => next_weekday(today, day),
    };
    match text {
        "today" => Some(today),
        "tomorrow" => today.succ_opt(),
        word => {
            weekday(word).and_then(by_weekday).or_else(|| date(word)).or_else(|| named(word, since.unwrap_or(today)))
        }
    }
}

/// A date by the calendar, in lower case: "2026-03-20", "20 march", "march 20th 2026", "today", "tomorrow"; without a year
/// the first one from today on.
pub(super) fn calendar_date(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    match text {
        "today" => Some(today),
        "tomorrow" => today.succ_opt(),
        text => date(text).or_else(|| named(text, today)),
    }
}

/// "20 March", "Mar 20th", "20 march 2026"; without a year the first one from that date on.
fn named(text: &str, from: NaiveDate) -> Option<NaiveDate> {
    let words: Vec<&str> = text.split([' ', ',', '.']).filter(|word| !word.is_empty()).collect();
    let (first, second, year) = match words[..] {
        [first, second] => (first, second, None),
        [first, second, year] => (first, second, Some(year.parse::<i32>().ok().filter(|_| year.len() == 4)?)),
        _ => return None,
    };
    let (month, day) = match month(first) {
        Some(month) => (month, day_of_month(second)?),
        None => (month(second)?, day_of_month(first)?),
    };
    match year {
        Some(year) => NaiveDate::from_ymd_opt(year, month, day),
        // A leap day comes within eight years.
        None => {
            let years = (0..=8).filter_map(|more| NaiveDate::from_ymd_opt(from.year() + more, month, day));
            years.into_iter().find(|date| *date >= from)
        }
    }
}

/// The number of a month that is named by three letters or more, in lower case.
pub(super) fn month(word: &str) -> Option<u32> {
    (word.len() >= 3 && word.is_ascii()).then_some(())?;
    let names = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let found = names.iter().position(|name| name.starts_with(word))?;
    u32::try_from(found + 1).ok()
}

fn day_of_month(word: &str) -> Option<u32> {
    let digits = ["st", "nd", "rd", "th"].iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
    digits.parse().ok().filter(|day| digits.len() <= 2 && (1..=31).contains(day))
}

fn weekday(word: &str) -> Option<Weekday> {
    (word.len() >= 2 && word.is_ascii()).then_some(())?;
    let named = |name: &&str| name.starts_with(word);
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let found = names.iter().position(named)?;
    Weekday::try_from(u8::try_from(found).ok()?).ok()
}

/// The next such day after today.
fn next_weekday(today: NaiveDate, day: Weekday) -> Option<NaiveDate> {
    let ahead = (7 + day.num_days_from_monday() - today.weekday().num_days_from_monday() - 1) % 7 + 1;
    today.checked_add_days(chrono::Days::new(u64::from(ahead)))
}

fn date(word: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(word, "%Y-%m-%d").ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_as_people_write_them() {
        // Wednesday 14 January 2026, 10:00 in Berlin.
        let now: Instant = "2026-01-14T09:00:00Z".parse().expect("a time");
        let table = [
            ("in 4h", Ok("2026-01-14T13:00:00Z")),
            ("in 2 days", Ok("2026-01-16T09:00:00Z")),
            ("17:00", Ok("2026-01-14T16:00:00Z")),
            ("9:00", Ok("2026-01-15T08:00:00Z")),
            ("5pm", Ok("2026-01-14T16:00:00Z")),
            ("tomorrow 15:00", Ok("2026-01-15T14:00:00Z")),
            ("Tomorrow", Ok("2026-01-15T16:00:00Z")),
            ("fri 12:00", Ok("2026-01-16T11:00:00Z")),
            ("wednesday", Ok("2026-01-21T16:00:00Z")),
            ("2026-03-29 02:30", Ok("2026-03-29T01:00:00Z")),
            ("2026-03-05", Ok("2026-03-05T16:00:00Z")),
            ("today 9:00", Err(WhenError::Past)),
            ("2026-01-01", Err(WhenError::Past)),
            ("2030-01-01", Err(WhenError::TooFar)),
        ];
        for (text, expect) in table {
            let expect = expect.map(|at| at.parse::<Instant>().expect("a time"));
            assert_eq!(parse(text, chrono_tz::Europe::Berlin, now), expect, "{text:?}");
        }
        for text in ["", "soon", "in a while", "in 99999999999h", "2026-02-30", "25:00", "mo\u{301}n", &"1".repeat(500)]
        {
            let read = parse(text, chrono_tz::Europe::Berlin, now);
            assert!(matches!(read, Err(WhenError::Unreadable(_))), "{text:?}: {read:?}");
        }
    }
}
