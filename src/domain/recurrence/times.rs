//! Times of day, as people write them.

use chrono::NaiveTime;

use super::{LONGEST_TEXT, SlotTextError, excerpt};

/// A time of day as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::domain) struct WrittenTime {
    /// Minutes after midnight, at most 1440 ("24:00").
    pub minute: u16,
    /// Whether "am" or "pm" (or "noon") says which half of the day is meant.
    pub marked: bool,
    /// Whether it cannot be meant on a clock of twelve hours: "09:00", "13", "0900".
    pub full_clock: bool,
}

/// Reads "9:00", "9", "17:30", "5pm", "9.30", "0900", "9h30", "noon", "midnight", "24:00".
pub(in crate::domain) fn read_time(text: &str) -> Option<WrittenTime> {
    let lower = text.trim().to_lowercase();
    let marked = |minute| Some(WrittenTime { minute, marked: true, full_clock: true });
    match lower.as_str() {
        "noon" | "midday" => return marked(720),
        "midnight" => return marked(0),
        _ => {}
    }
    let compact: String = lower.chars().filter(|c| *c != ' ').collect();
    let (digits, afternoon) = split_half(&compact);
    let (hour, minute) = read_digits(digits)?;
    let Some(afternoon) = afternoon else {
        let full_clock = hour > 12 || digits.starts_with('0') || digits.len() == 5;
        return (hour * 60 + minute <= 1440).then_some(WrittenTime {
            minute: hour * 60 + minute,
            marked: false,
            full_clock,
        });
    };
    if !(1..=12).contains(&hour) {
        return None;
    }
    marked((hour % 12 + if afternoon { 12 } else { 0 }) * 60 + minute)
}

/// Takes "am" or "pm" off; `Some(true)` is the afternoon.
fn split_half(text: &str) -> (&str, Option<bool>) {
    const MARKS: [(&str, bool); 6] =
        [("a.m.", false), ("p.m.", true), ("am", false), ("pm", true), ("a", false), ("p", true)];
    MARKS
        .into_iter()
        .find_map(|(mark, afternoon)| Some((text.strip_suffix(mark)?, Some(afternoon))))
        .unwrap_or((text, None))
}

/// Hour and minute of "9", "9:30", "9.30", "9h", "9h30", "930", "0930".
fn read_digits(text: &str) -> Option<(u16, u16)> {
    let number = |part: &str, lengths: std::ops::RangeInclusive<usize>| {
        let digits = lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        if digits { part.parse::<u16>().ok() } else { None }
    };
    let (hour, minute) = match text.split_once([':', '.', 'h']) {
        Some((hour, "")) if text.ends_with('h') => (number(hour, 1..=2)?, 0),
        Some((hour, minute)) => (number(hour, 1..=2)?, number(minute, 2..=2)?),
        None if text.len() <= 2 => (number(text, 1..=2)?, 0),
        None => {
            let all = number(text, 3..=4)?;
            (all / 100, all % 100)
        }
    };
    (hour <= 24 && minute < 60).then_some((hour, minute))
}

/// Reads a time of day as people type it, see [`WeeklySlots`].
///
/// # Errors
/// What is no time between 0:00 and 23:59.
pub fn parse_time(text: &str) -> Result<NaiveTime, SlotTextError> {
    let wrong = || SlotTextError::Time(excerpt(text));
    if text.len() > LONGEST_TEXT {
        return Err(wrong());
    }
    let minute = u32::from(read_time(text).ok_or_else(wrong)?.minute);
    NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).ok_or_else(wrong)
}
