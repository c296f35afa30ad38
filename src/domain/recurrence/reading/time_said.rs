//! The time of day in a schedule.

use chrono::NaiveTime;

use crate::domain::recurrence::{RecurrenceError, excerpt, parse_time, read_time};

/// Takes the time out of the words; `None` if there is none.
///
/// A time is what follows "at", what looks like nothing else ("9:00", "5pm", "noon", "0900") and, where `is_wanted`, a
/// bare number at the end ("weekdays 9"). A bare number elsewhere counts days, weeks or months.
pub(super) fn take(words: &mut Vec<String>, is_wanted: bool, text: &str) -> Result<Option<NaiveTime>, RecurrenceError> {
    words.retain(|word| !matches!(word.as_str(), "o'clock" | "o’clock" | "sharp" | "uhr"));
    let mut found: Vec<(usize, usize, String)> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let counts = at > 0 && words[at - 1] == "every" && is_number(&words[at]);
        let length = if counts { 0 } else { length_of_time(&words[at..]) };
        if length > 0 {
            let said: Vec<&str> =
                words[at..at + length].iter().map(String::as_str).filter(|word| *word != "at").collect();
            found.push((at, length, said.join(" ")));
        }
        at += length.max(1);
    }
    // "On the 15" is a day.
    if let ([], [.., before, number]) = (found.as_slice(), words.as_slice())
        && is_wanted
        && before != "the"
        && is_number(number)
    {
        found.push((words.len() - 1, 1, number.clone()));
    }
    match found.as_slice() {
        [] => Ok(None),
        [(at, length, said)] => {
            let time = parse_time(said)?;
            words.drain(*at..at + length);
            Ok(Some(time))
        }
        _ => Err(RecurrenceError::TwoTimes(excerpt(text))),
    }
}

/// How many words from the start are a time.
fn length_of_time(words: &[String]) -> usize {
    match words {
        // "at 9 am", "at nine": what follows is meant as a time, even if it is none.
        [at, _, half, ..] if at == "at" && is_half(half) => 3,
        [at, _, ..] if at == "at" => 2,
        [number, half, ..] if is_half(half) && read_time(&format!("{number} {half}")).is_some() => 2,
        [word, ..] if looks_like_time(word) => 1,
        _ => 0,
    }
}

fn is_half(word: &str) -> bool {
    matches!(word, "am" | "pm" | "a.m." | "p.m.")
}

fn looks_like_time(word: &str) -> bool {
    // "25:00" is a wrong time, not a wrong day.
    let has_colon = word.contains(':') && word.starts_with(|c: char| c.is_ascii_digit());
    has_colon || (read_time(word).is_some() && !(is_number(word) && word.len() <= 2))
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}
