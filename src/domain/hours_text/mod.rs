//! Weekly working hours as people type them, and in plain words.
//!
//! [`parse`] reads "9-17", "Mon-Thu 9-12, 13-17:30; Fri 9am-1pm", "22-6", "Wed off"; [`describe`]
//! writes what [`parse`] reads back. Must not know whose hours they are. Texts for people are here,
//! as `Display` of [`HoursError`] and [`Note`].
//!
//! How it reads:
//! - Hours without days are Monday's to Friday's, except for days that are named elsewhere.
//! - Days stand before their hours or after them ("9-17 Mon-Thu, 9-13 Fri"); in between two of them is asked back.
//! - What is said of fewer days replaces what was said of more ("Mon-Fri 9-17; Fri 9-13"); else
//!   several parts for a day add up. "off" always replaces.
//! - Times are on the clock of 24 hours unless "am" or "pm" marks one of the two; then the other
//!   one follows it ("9am-5" and "1-5pm" end at 17:00). "9-5" unmarked is asked back.

pub mod code;
mod languages;
mod normal;
mod order;

use std::fmt;

use chrono::Weekday;

pub use self::normal::normalised;
use self::normal::{across_midnight, normalised_day};
use super::calendar::{Interval, WEEKDAYS, Weekly};
use super::calendar_words::{Meaning, meaning, without_unseen};
use super::recurrence::{DaySet, DayWord, WrittenTime, day_word, excerpt, is_dash, read_days, read_time};
use super::zones;

/// Longer input is refused unread, in characters' bytes.
const LONGEST_TEXT: usize = 600;
const DAY: u16 = 1440;
/// A night shift longer than this is a slip of the pen, unless it is written out in full.
const LONGEST_NIGHT: u16 = 12 * 60;

/// Working hours that were read, and what is worth telling whoever typed them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParsedHours {
    /// As [`normalised`].
    pub weekly: Weekly,
    /// In the order of the text.
    pub notes: Vec<Note>,
}

/// Something about the hours that may surprise; `Display` is one sentence for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Note {
    /// Hours of these days overlapped or touched and were joined.
    Merged(DaySet),
    /// A shift that ends on the following day; it belongs to the day on which it starts.
    NightShift(Interval),
    /// A time without "am" or "pm" was read so.
    ReadAs(Interval),
    /// What was said of more days before does not hold for these.
    Replaced(DaySet),
    /// No day has hours.
    NoHours,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Merged(days) => write!(f, "Hours that overlap or touch were joined ({}).", days.names()),
            Self::NightShift(shift) => {
                write!(f, "{shift} ends on the next day and counts for the day on which it starts.")
            }
            Self::ReadAs(interval) => write!(f, "Read as {interval}."),
            Self::Replaced(days) => write!(f, "{}: the hours given for that day alone count.", days.names()),
            Self::NoHours => f.write_str("There are no working hours, so no reminder will ever come."),
        }
    }
}

/// Why hours could not be read; `Display` is one kind sentence with an example.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HoursError {
    /// Nothing was typed.
    Blank,
    /// More than anybody types.
    TooLong,
    /// A word or time that means nothing here.
    Unreadable(String),
    /// A time that has no second one, such as "9" alone.
    Unpaired(String),
    /// A start without an end in between, such as "9-9".
    SameTimes(String),
    /// "9-5": would be a night of 20 hours.
    Ambiguous(String),
    /// Days with neither hours nor "off".
    DaysAlone(DaySet),
    /// Days between hours that may go with either, or after some of the hours only.
    WhichHours(DaySet),
    /// Days that are no range or list.
    UnreadableDays,
}

impl fmt::Display for HoursError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blank => f.write_str("Please type your hours, for example “Mon-Fri 9-17”."),
            Self::TooLong => {
                f.write_str("That is too long for me; please shorten it to something like “Mon-Thu 9-17; Fri 9-13”.")
            }
            Self::Unreadable(part) => {
                write!(f, "I could not read “{part}”; try something like “Mon-Thu 9-17; Fri 9-13”.")
            }
            Self::Unpaired(part) => {
                write!(f, "“{part}” lacks a start or an end; try something like “9-17” or “9-12, 13-17:30”.")
            }
            Self::SameTimes(part) => {
                write!(f, "“{part}” ends when it starts; for a whole day write “00:00-24:00”, for none “off”.")
            }
            Self::Ambiguous(part) => {
                write!(f, "“{part}” would end on the next day; please write it like “9-17” or “9am-5pm”.")
            }
            Self::DaysAlone(days) => {
                write!(f, "“{}” needs hours or “off”, for example “Sat 10-14” or “Sat off”.", days.names())
            }
            Self::WhichHours(days) => {
                let days = days.names();
                write!(
                    f,
                    "I can't tell which hours “{days}” goes with; put days first, as in “Mon-Thu 9-17; Fri 9-13”."
                )
            }
            Self::UnreadableDays => {
                f.write_str("I could not read “the days”; try something like “Mon-Thu 9-17; Fri 9-13”.")
            }
        }
    }
}

impl std::error::Error for HoursError {}

/// Reads weekly hours; see the module's text for what is understood.
///
/// # Errors
/// The first part that cannot be read.
pub fn parse(text: &str) -> Result<ParsedHours, HoursError> {
    if text.len() > LONGEST_TEXT {
        return Err(HoursError::TooLong);
    }
    let lower = simplified(&without_unseen(text));
    let parts = match lower.trim() {
        "" => return Err(HoursError::Blank),
        "24/7" | "always" | "around the clock" => vec![all_day_every_day()?],
        _ => read_parts(&order::days_first(&tokens(&lower)?)?)?,
    };
    Ok(assemble(&parts))
}

/// Lower case, with phrases of several words turned to one, and without brackets that say no hours.
fn simplified(text: &str) -> String {
    const PHRASES: [(&str, &str); 8] = [
        ("no working hours", "off"),
        ("not working", "off"),
        ("no hours", "off"),
        ("day off", "off"),
        ("all day", "00:00-24:00"),
        ("every day", "daily"),
        ("working day", "workday"),
        ("o'clock", " "),
    ];
    let lower = languages::simplified(&without_brackets(text).to_lowercase());
    PHRASES.iter().fold(lower, |text, (phrase, word)| text.replace(phrase, word))
}

/// Without what our own answers put in brackets: "(next day)", and the zone, which is set apart from the hours.
fn without_brackets(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(['(', '（']) {
        kept.push_str(before);
        let Some((inside, after)) = after.split_once([')', '）']) else { return kept + &rest[before.len()..] };
        if languages::is_next_day(inside.trim()) || zones::is_named(inside) {
            kept.push(' ');
        } else {
            kept.push_str(&rest[before.len()..rest.len() - after.len()]);
        }
        rest = after;
    }
    kept + rest
}

fn all_day_every_day() -> Result<Part, HoursError> {
    let interval = Interval::new(0, DAY).map_err(|_| HoursError::Blank)?;
    Ok(Part { days: Some(DaySet::DAILY), intervals: vec![interval], guessed: Vec::new() })
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Days(DayWord),
    Time(WrittenTime, String),
    Off,
    /// A stroke or "to".
    Dash,
    /// What separates intervals or days: a comma, "and".
    Comma,
    /// What separates parts: a semicolon, a new line.
    Semicolon,
}

fn tokens(text: &str) -> Result<Vec<Token>, HoursError> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    let readable = |error| match error {
        // A sign that nobody sees: what stands around it says where.
        HoursError::Unreadable(part) if part.is_empty() => HoursError::Unreadable(excerpt(text)),
        error => error,
    };
    while let Some(first) = rest.chars().next() {
        let (token, length): (Vec<Token>, usize) = if first.is_ascii_digit() {
            let (time, length) = time_token(rest)?;
            (time.into_iter().collect(), length)
        } else if first.is_alphabetic() {
            word_token(rest)?
        } else {
            (sign_token(first).map_err(readable)?.into_iter().collect(), first.len_utf8())
        };
        found.extend(token);
        rest = &rest[length..];
    }
    Ok(found)
}

fn sign_token(sign: char) -> Result<Option<Token>, HoursError> {
    Ok(match sign {
        ';' | '\n' | '|' => Some(Token::Semicolon),
        ',' | '&' | '+' | '/' => Some(Token::Comma),
        ':' | '.' => None,
        _ if sign.is_whitespace() => None,
        _ if is_dash(sign) => Some(Token::Dash),
        _ => return Err(HoursError::Unreadable(excerpt(&sign.to_string()))),
    })
}

/// What a word of another language stands for.
fn foreign(word: &str) -> Result<Vec<Token>, HoursError> {
    let meanings = meaning(word).ok_or_else(|| HoursError::Unreadable(excerpt(word)))?;
    let token = |meaning| match meaning {
        Meaning::Days(days) => Some(Token::Days(days)),
        Meaning::Dash => Some(Token::Dash),
        Meaning::Comma => Some(Token::Comma),
        Meaning::Off => Some(Token::Off),
        Meaning::Nothing => None,
    };
    Ok(meanings.into_iter().filter_map(token).collect())
}

fn word_token(text: &str) -> Result<(Vec<Token>, usize), HoursError> {
    let length = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let word = &text[..length];
    let token = match word {
        "off" | "none" | "closed" | "free" | "no" => Some(Token::Off),
        "and" => Some(Token::Comma),
        "from" | "on" | "at" | "every" | "uhr" | "h" | "hrs" | "hours" => None,
        "noon" | "midday" | "midnight" => {
            let time = read_time(word).ok_or_else(|| HoursError::Unreadable(excerpt(word)))?;
            Some(Token::Time(time, word.to_owned()))
        }
        _ => match day_word(word) {
            Some(DayWord::Range) => Some(Token::Dash),
            Some(day) => Some(Token::Days(day)),
            None => return Ok((foreign(word)?, length)),
        },
    };
    Ok((token.into_iter().collect(), length))
}

/// A time with an "am" or "pm" that may stand apart from it.
fn time_token(text: &str) -> Result<(Option<Token>, usize), HoursError> {
    let part_of_time = |c: char| c.is_ascii_digit() || matches!(c, ':' | '.' | 'h');
    let digits = text.find(|c: char| !part_of_time(c)).unwrap_or(text.len());
    let after = &text[digits..];
    let spaces = after.len() - after.trim_start_matches(' ').len();
    let mark = ["a.m.", "p.m.", "am", "pm", "a", "p"].into_iter().find(|mark| {
        let follows = after[spaces..].strip_prefix(mark);
        follows.is_some_and(|next| !next.starts_with(char::is_alphabetic))
    });
    let length = digits + mark.map_or(0, |mark| spaces + mark.len());
    let written = text[..length].trim_end_matches([':', '.']).to_owned();
    // "9 p.m." keeps its last stop, which only read_time knows.
    let time = read_time(&text[..length]).or_else(|| read_time(&written));
    let time = time.ok_or_else(|| HoursError::Unreadable(excerpt(&written)))?;
    Ok((Some(Token::Time(time, written)), length))
}

/// What was said of some days; without intervals they are off.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Part {
    /// `None`: no day was named.
    days: Option<DaySet>,
    intervals: Vec<Interval>,
    /// Those of the intervals that were read in a way that may surprise.
    guessed: Vec<Interval>,
}

fn read_parts(tokens: &[Token]) -> Result<Vec<Part>, HoursError> {
    let mut parts: Vec<Part> = Vec::new();
    let mut rest = tokens;
    let mut named = None;
    loop {
        rest = skip_separators(rest);
        if rest.is_empty() {
            break;
        }
        let (days, left) = take_days(rest)?;
        // "Mon 9-12; 13-17": a part without days goes on about the days before it.
        named = days.or(named);
        let (part, left) = take_hours(left, named)?;
        if part.intervals.is_empty() {
            // "Wed off; 9-17" is about the other days.
            named = None;
        }
        parts.push(part);
        rest = left;
    }
    if parts.is_empty() { Err(HoursError::Blank) } else { Ok(parts) }
}

fn skip_separators(tokens: &[Token]) -> &[Token] {
    let first = tokens.iter().position(|token| !matches!(token, Token::Comma | Token::Semicolon));
    &tokens[first.unwrap_or(tokens.len())..]
}

/// The days at the start: all words up to the first time or "off".
fn take_days(tokens: &[Token]) -> Result<(Option<DaySet>, &[Token]), HoursError> {
    if !matches!(tokens.first(), Some(Token::Days(_))) {
        return Ok((None, tokens));
    }
    let is_hours = |token: &Token| matches!(token, Token::Time(..) | Token::Off | Token::Semicolon);
    let (days, rest) = tokens.split_at(tokens.iter().position(is_hours).unwrap_or(tokens.len()));
    let set = days_named(days)?;
    let alone = !matches!(rest.first(), Some(Token::Time(..) | Token::Off));
    if alone { Err(HoursError::DaysAlone(set)) } else { Ok((Some(set), rest)) }
}

/// The days that some words name.
fn days_named(tokens: &[Token]) -> Result<DaySet, HoursError> {
    let mut words: Vec<DayWord> = tokens
        .iter()
        .filter_map(|token| match token {
            Token::Days(day) => Some(*day),
            Token::Dash => Some(DayWord::Range),
            _ => None,
        })
        .collect();
    // "Mon - 9-17": a stroke between days and hours.
    if words.last() == Some(&DayWord::Range) {
        words.pop();
    }
    read_days(&words).ok_or(HoursError::UnreadableDays)
}

/// The intervals, or "off", up to the next part.
fn take_hours(tokens: &[Token], days: Option<DaySet>) -> Result<(Part, &[Token]), HoursError> {
    let mut part = Part { days, ..Part::default() };
    if let [Token::Off, rest @ ..] = tokens {
        return Ok((part, rest));
    }
    let mut rest = tokens;
    loop {
        rest = match rest {
            [Token::Time(start, a), Token::Dash, Token::Time(end, b), left @ ..] => {
                let (interval, guessed) = interval(*start, *end, &format!("{a}-{b}"))?;
                part.intervals.push(interval);
                part.guessed.extend(guessed.then_some(interval));
                left
            }
            [Token::Time(_, written), ..] => return Err(HoursError::Unpaired(excerpt(written))),
            [Token::Comma, left @ ..] if matches!(left.first(), Some(Token::Time(..))) => left,
            [Token::Dash, ..] => return Err(HoursError::Unpaired("-".to_owned())),
            [Token::Off, ..] => return Err(HoursError::Unreadable("off".to_owned())),
            _ => return Ok((part, rest)),
        };
    }
}

/// Two written times as an interval, and whether a time was read otherwise than it was written.
fn interval(start: WrittenTime, end: WrittenTime, written: &str) -> Result<(Interval, bool), HoursError> {
    let (a, b) = match (start.marked, end.marked) {
        (true, false) => (start.minute, end_after(start, end)),
        (false, true) => (start_before(start, end), end.minute),
        _ => (start.minute, end.minute),
    };
    let made = Interval::new(a, b).map_err(|_| {
        let reason = if a == b { HoursError::SameTimes } else { HoursError::Unreadable };
        reason(excerpt(written))
    })?;
    let unmarked = !(start.marked || end.marked || (start.full_clock && end.full_clock));
    if unmarked && made.crosses_midnight() && made.wall_minutes() > LONGEST_NIGHT {
        return Err(HoursError::Ambiguous(excerpt(written)));
    }
    Ok((made, (a, b) != (start.minute, end.minute)))
}

/// "9am-5", "11pm-7": the unmarked end is the first such time after the start.
fn end_after(start: WrittenTime, end: WrittenTime) -> u16 {
    let candidates = halves(end);
    let distance = |minute: u16| (minute + DAY - start.minute - 1) % DAY;
    candidates.into_iter().min_by_key(|minute| distance(*minute % DAY)).unwrap_or(end.minute)
}

/// "1-5pm": the unmarked start is in the same half if that comes before the end ("9-5pm": not).
fn start_before(start: WrittenTime, end: WrittenTime) -> u16 {
    let same_half = halves(start).into_iter().find(|minute| minute / 720 == end.minute / 720);
    same_half.filter(|minute| *minute < end.minute).unwrap_or(start.minute)
}

/// What an unmarked time can mean: both halves of the day, unless it is of a clock of 24 hours.
fn halves(time: WrittenTime) -> Vec<u16> {
    if time.full_clock { vec![time.minute] } else { vec![time.minute % 720, time.minute % 720 + 720] }
}

fn assemble(parts: &[Part]) -> ParsedHours {
    let mut notes = Vec::new();
    let mut weekly = Weekly::default();
    let (mut merged, mut replaced) = (Vec::new(), Vec::new());
    for day in WEEKDAYS {
        let (intervals, other) = hours_of(day, parts);
        let joined = normalised_day(&intervals);
        if joined.len() < intervals.len() {
            merged.push(day);
        }
        if other {
            replaced.push(day);
        }
        weekly.set(day, joined);
    }
    let (weekly, at_night) = across_midnight(&weekly);
    merged.extend(at_night.into_iter().flat_map(DaySet::iter));
    notes.extend(parts.iter().flat_map(|part| part.guessed.iter().copied()).map(Note::ReadAs));
    notes.extend(DaySet::new(replaced).map(Note::Replaced));
    notes.extend(DaySet::new(merged).map(Note::Merged));
    for interval in WEEKDAYS.iter().flat_map(|day| weekly.on(*day)) {
        let note = Note::NightShift(*interval);
        if interval.crosses_midnight() && !notes.contains(&note) {
            notes.push(note);
        }
    }
    if weekly.is_empty() {
        notes.push(Note::NoHours);
    }
    ParsedHours { weekly, notes }
}

/// A day's intervals, and whether hours given for more days were replaced by others.
fn hours_of(day: Weekday, parts: &[Part]) -> (Vec<Interval>, bool) {
    let mut intervals: Vec<Interval> = Vec::new();
    let mut replaced = false;
    // How many days the part was about that the intervals come from.
    let mut width = u32::MAX;
    let named = |part: &&Part| part.days.is_some_and(|days| days.contains(day));
    let unnamed = |part: &&Part| part.days.is_none() && DaySet::WEEKDAYS.contains(day);
    let any_named = parts.iter().any(|part| named(&part));
    let relevant = parts.iter().filter(|part| if any_named { named(part) } else { unnamed(part) });
    for part in relevant {
        let count = part.days.map_or(5, DaySet::count);
        if count < width || part.intervals.is_empty() {
            replaced |= !intervals.is_empty() && !part.intervals.is_empty();
            intervals.clear();
            width = count;
        }
        if count == width || intervals.is_empty() {
            intervals.extend(&part.intervals);
        }
    }
    (intervals, replaced)
}

/// Hours in plain words: "Mon–Thu 09:00–12:00, 13:00–17:30; Fri 09:00–13:00", "Sun–Thu 22:00–06:00
/// (next day)", "no working hours". Days with the same hours are named together.
#[must_use]
pub fn describe(weekly: &Weekly) -> String {
    let weekly = normalised(weekly);
    let mut groups: Vec<(&[Interval], Vec<Weekday>)> = Vec::new();
    for day in WEEKDAYS {
        let intervals = weekly.on(day);
        match groups.iter_mut().find(|(hours, _)| *hours == intervals) {
            _ if intervals.is_empty() => {}
            Some((_, days)) => days.push(day),
            None => groups.push((intervals, vec![day])),
        }
    }
    let texts: Vec<String> = groups
        .into_iter()
        .filter_map(|(hours, days)| Some(format!("{} {}", day_names(DaySet::new(days)?), interval_list(hours))))
        .collect();
    if texts.is_empty() { "no working hours".to_owned() } else { texts.join("; ") }
}

fn day_names(days: DaySet) -> String {
    if days == DaySet::DAILY { "Every day".to_owned() } else { days.names() }
}

fn interval_list(intervals: &[Interval]) -> String {
    let texts: Vec<String> = intervals
        .iter()
        .map(|interval| format!("{interval}{}", if interval.crosses_midnight() { " (next day)" } else { "" }))
        .collect();
    texts.join(", ")
}

#[cfg(test)]
mod tests;
