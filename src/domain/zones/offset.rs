//! Clocks by how far they are from UTC: "UTC+2" as people type it, and whether two zones read the same.

use chrono::{Duration, Offset, TimeZone};
use chrono_tz::Tz;

use crate::domain::calendar::Instant;

/// No clock is farther from UTC, in minutes.
const FARTHEST: i32 = 14 * 60;
/// For so many days two clocks are compared: rules are seldom known for longer.
const DAYS_COMPARED: i64 = 4 * 365;

/// How far a zone's clock is from UTC, in minutes; east is positive.
pub(super) fn minutes(zone: Tz, at: Instant) -> i32 {
    zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc() / 60
}

/// Whether two zones' clocks read the same from now on.
pub(super) fn is_same_clock(one: Tz, other: Tz, now: Instant) -> bool {
    let mut days = (0..DAYS_COMPARED).map(|day| now + Duration::days(day));
    one == other || days.all(|at| minutes(one, at) == minutes(other, at))
}

/// The minutes of "UTC+2", "GMT+1", "+9", "UTC+05:30", "-0330"; none for anything else. A name that the tz database has
/// with the sign turned round ("Etc/GMT+5" is west) is no such text.
pub(super) fn read(text: &str) -> Option<i32> {
    let typed: String = text.chars().map(typed_as).filter(|c| !c.is_whitespace()).collect();
    let named = ["UTC", "GMT"].into_iter().find_map(|name| typed.strip_prefix(name));
    let signed = named.unwrap_or(&typed);
    let (sign, digits) = match signed.strip_prefix('+') {
        Some(digits) => (1, digits),
        None => (-1, signed.strip_prefix('-')?),
    };
    let minutes = sign * of_digits(digits)?;
    (minutes.abs() <= FARTHEST).then_some(minutes)
}

/// Upper case; signs and digits as keyboards of other scripts write them.
fn typed_as(c: char) -> char {
    match c {
        '−' | '–' => '-',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c).to_ascii_uppercase(),
        c => c.to_ascii_uppercase(),
    }
}

/// "5", "05", "5:30", "0530".
fn of_digits(digits: &str) -> Option<i32> {
    let (hours, minutes) = match (digits.split_once(':'), digits.len()) {
        (Some((hours, minutes)), _) => (hours, minutes),
        (None, 1 | 2) => (digits, "00"),
        (None, 3 | 4) if digits.is_ascii() => digits.split_at(digits.len() - 2),
        _ => return None,
    };
    let number = |text: &str, lengths: [usize; 2]| {
        let is_number = lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse::<i32>().ok()).flatten()
    };
    let (hours, minutes) = (number(hours, [1, 2])?, number(minutes, [2, 2])?);
    (minutes < 60).then_some(hours * 60 + minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_as_people_type_them() {
        let table = [
            ("UTC+2", Some(120)),
            ("utc + 2", Some(120)),
            ("GMT+1", Some(60)),
            ("gmt-3", Some(-180)),
            ("+9", Some(540)),
            ("UTC+05:30", Some(330)),
            ("+5:45", Some(345)),
            ("-0330", Some(-210)),
            ("+930", Some(570)),
            ("UTC−5", Some(-300)),
            ("ＵＴＣ＋９", Some(540)),
            ("UTC+0", Some(0)),
            ("+14", Some(840)),
            ("+15", None),
            ("+5:60", None),
            ("+5:3", None),
            ("+", None),
            ("UTC", None),
            ("9", None),
            ("+9am", None),
            ("+٣", None),
            ("+é1", None),
            ("Etc/GMT+5", None),
            ("", None),
        ];
        for (text, expect) in table {
            assert_eq!(read(text), expect, "{text}");
        }
    }

    #[test]
    fn clocks_that_read_the_same() {
        let now: Instant = "2026-01-15T13:05:00Z".parse().expect("a time");
        let table = [
            ("Europe/Berlin", "Europe/Busingen", true),
            ("Europe/Berlin", "Africa/Lagos", false),
            ("America/Denver", "America/Phoenix", false),
            ("America/New_York", "America/Toronto", true),
            ("Pacific/Auckland", "Pacific/Chatham", false),
        ];
        for (one, other, expect) in table {
            let zone = |name: &str| name.parse::<Tz>().expect("a zone");
            assert_eq!(is_same_clock(zone(one), zone(other), now), expect, "{one}, {other}");
        }
    }
}
