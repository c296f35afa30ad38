//! A time as people write it, read in their zone: "tomorrow 15:00", "fri 12:00", "in 4h", "2026-03-05 17:00"; also in the
//! other languages of the bot: "morgen 15 Uhr", "1er mai", "3月30日".
//!
//! How it reads days:
//! - A weekday is the next one to come, "next friday" that of the next week; weeks begin on Monday.
//! - A date without a year is the first one to come. "30.3." is the 30th of March. Of "30/3" and "3/30" only one can be a
//!   date; "3/4" can be two, and is none.
//! - Other words for "next" are no days: "nächsten Freitag" and "el próximo viernes" are this week's to some.

mod dates;
mod simple;

use chrono::{Duration, NaiveDate, NaiveTime};
use chrono_tz::Tz;

pub(super) use self::dates::calendar_date;
use self::dates::{is_perhaps_a_date, one_day};
use self::simple::simplified;
use super::calendar::{Instant, first_instant_reading};
use super::calendar_words::{narrow, without_unseen};
use super::plain::{ECHOED, echo};
use super::recurrence::parse_time;

/// Longer input is refused unread, in bytes.
const LONGEST_TEXT: usize = 90;

/// A day without a time means its end of business.
const END_OF_DAY: NaiveTime = NaiveTime::from_hms_opt(17, 0, 0).expect("a time");
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
    let end_of = |day: NaiveDate| first_instant_reading(zone, day.and_time(END_OF_DAY));
    let at = match moment(text, zone, now, None) {
        Some(Moment::At(at)) => Some(at),
        Some(Moment::Day(day)) => end_of(day),
        None => None,
    };
    let at = at.ok_or_else(|| WhenError::Unreadable(echo(text, ECHOED)))?;
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

/// "in 4h", "dans 90 min", "2 日後": elapsed time.
fn length(text: &str) -> Option<Duration> {
    let ahead = ["in ", "dans ", "en ", "em ", "daqui a "].into_iter().find_map(|word| text.strip_prefix(word));
    let compact: String = ahead.or_else(|| text.strip_suffix('後'))?.chars().filter(|c| !c.is_whitespace()).collect();
    let digits = compact.find(|c: char| !c.is_ascii_digit())?;
    let number: i64 = compact[..digits].parse().ok().filter(|n| *n <= 100_000)?;
    match &compact[digits..] {
        "m" | "min" | "mins" | "minute" | "minutes" | "minuten" | "minutos" | "分" => Some(Duration::minutes(number)),
        "h" | "hr" | "hrs" | "hour" | "hours" | "std" | "stunde" | "stunden" | "heure" | "heures" | "hora"
        | "horas" | "時間" => Some(Duration::hours(number)),
        "d" | "day" | "days" | "tag" | "tage" | "tagen" | "jour" | "jours" | "día" | "días" | "dia" | "dias" | "日" => {
            Some(Duration::days(number))
        }
        "w" | "week" | "weeks" | "woche" | "wochen" | "semaine" | "semaines" | "semana" | "semanas" | "週間" => {
            Some(Duration::weeks(number))
        }
        _ => None,
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
    let text = Some(text).filter(|text| text.len() <= LONGEST_TEXT)?;
    let typed = without_unseen(text).trim().chars().map(narrow).collect::<String>().to_lowercase();
    if matches!(typed.as_str(), "now" | "jetzt" | "maintenant" | "ahora" | "agora" | "今") {
        return Some(Moment::At(now));
    }
    if let Some(length) = length(&typed) {
        return Some(Moment::At(now + length));
    }
    let text = simplified(&typed);
    let local = |at: Instant| at.with_timezone(&zone).naive_local();
    let day = |text: &str| one_day(text, local(now).date(), since.map(|at| local(at).date()));
    if let Some(day) = day(&text) {
        return Some(Moment::Day(day));
    }
    let gaps =
        || text.match_indices(char::is_whitespace).map(|(gap, _)| (text[..gap].trim_end(), text[gap..].trim_start()));
    // "5pm friday". A bare number beside a weekday may be a day of the month: "viernes 20".
    let marked = |text: &&str| !text.bytes().all(|byte| byte.is_ascii_digit());
    let on_a_day = gaps().find_map(|(date, clock)| {
        let clock = Some(clock).filter(|clock| marked(clock) || !dates::is_weekday(date))?;
        Some(day(date)?.and_time(time(clock)?))
    });
    let before_a_day =
        || gaps().find_map(|(clock, date)| Some(day(date)?.and_time(Some(clock).filter(marked).and_then(time)?)));
    let reading = match on_a_day.or_else(before_a_day) {
        Some(reading) => reading,
        None if is_perhaps_a_date(&text) => return None,
        None => {
            let (time, from) = (time(&text)?, local(since.unwrap_or(now)));
            let day = if time > from.time() { from.date() } else { from.date().succ_opt()? };
            day.and_time(time)
        }
    };
    first_instant_reading(zone, reading).map(Moment::At)
}

/// "15:00", "at 3pm", "um 15 Uhr", "à 15h", "a las 15".
fn time(text: &str) -> Option<NaiveTime> {
    let before = ["at ", "um ", "à ", "a las ", "a la ", "às ", "as "];
    let clock = before.into_iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text);
    let after = ["uhr", "heures", "heure", "horas", "hora", "o'clock"];
    let clock = after.into_iter().find_map(|word| clock.strip_suffix(word)).unwrap_or(clock);
    parse_time(clock).ok()
}

#[cfg(test)]
mod tests;
