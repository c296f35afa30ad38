//! The pattern in a schedule: the words that are left when time and clauses are taken out.

use chrono::NaiveDate;

use super::languages::in_english;
use crate::domain::calendar_words::{Meaning, english_month, meaning};
use crate::domain::recurrence::words::{IF_THERE_IS_ONE, IN_A_SHORTER_MONTH};
use crate::domain::recurrence::{
    DaySet, DayWord, MonthDay, Nth, Pattern, RecurrenceError, day_word, excerpt, is_dash, read_days,
};

/// What was said.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said {
    pub pattern: Pattern,
    /// Every so many weeks or months.
    pub every: u8,
    pub step: Step,
}

/// In which months counting may begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Any,
    /// January, April, July, October.
    Quarter,
    /// In this month of the year.
    Yearly(u32),
}

impl Step {
    pub(super) const fn may_begin_in(self, month: u32) -> bool {
        match self {
            Self::Any => true,
            Self::Quarter => month % 3 == 1,
            Self::Yearly(named) => month == named,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Weeks,
    Months,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Every,
    Number(u16),
    Ordinal(u16),
    Last,
    Days(DayWord),
    /// The word "day".
    Day,
    /// "week", "months", "year": so many of the unit.
    Unit(u16, Unit),
    /// "monthly", "biweekly": the same with "every".
    Adverb(u16, Unit),
    Quarterly,
    Month(u32),
}

/// What was said of the interval, and the words beside it.
#[derive(Default)]
struct Parts {
    interval: Option<(u16, Unit)>,
    is_quarterly: bool,
    rest: Vec<Word>,
}

/// Reads the pattern; `text` is what was typed, to be said back.
pub(super) fn read(words: &[String], text: &str) -> Result<Said, RecurrenceError> {
    let unreadable = || RecurrenceError::Unreadable(excerpt(text));
    let words = classified(words).ok_or_else(unreadable)?;
    // "of the month", "day 15": what tells a day of the month from a bare number.
    let is_unit = |word: &Word| matches!(word, Word::Unit(_, Unit::Months) | Word::Adverb(_, Unit::Months));
    let of_the_month = words.iter().any(|word| is_unit(word) || *word == Word::Quarterly);
    let has_day = words.contains(&Word::Day);
    if words.windows(3).any(|w| matches!(w, [Word::Every, Word::Ordinal(2..), Word::Days(_)])) && !of_the_month {
        return Err(RecurrenceError::WhichSecond(excerpt(text)));
    }
    let parts = parts(&words).ok_or_else(unreadable)?;
    let said = match parts.rest.as_slice() {
        [] if parts.interval.is_some() => return Err(RecurrenceError::NoDay(excerpt(text))),
        [Word::Number(day) | Word::Ordinal(day), Word::Month(month)]
        | [Word::Month(month), Word::Number(day) | Word::Ordinal(day)] => return yearly(*day, *month, &parts, text),
        [Word::Days(_), ..] => {
            let days: Option<Vec<DayWord>> = parts.rest.iter().map(|word| day_said(*word)).collect();
            let days = days.and_then(|days| read_days(&days)).ok_or_else(unreadable)?;
            if of_the_month {
                return Err(RecurrenceError::WhichOfTheMonth(excerpt(text)));
            }
            Pattern::Weekly(days)
        }
        rest => Pattern::Monthly(month_day(rest, of_the_month, has_day).ok_or_else(unreadable)??),
    };
    let unit = if matches!(said, Pattern::Weekly(_)) { Unit::Weeks } else { Unit::Months };
    let (every, of) = parts.interval.unwrap_or((1, unit));
    if of != unit {
        return Err(unreadable());
    }
    let step = if parts.is_quarterly { Step::Quarter } else { Step::Any };
    let every = u8::try_from(every).ok().filter(|every| *every > 0).ok_or(RecurrenceError::Interval)?;
    Ok(Said { pattern: said, every, step })
}

fn day_said(word: Word) -> Option<DayWord> {
    if let Word::Days(day) = word { Some(day) } else { None }
}

/// "1 March", every year.
fn yearly(day: u16, month: u32, parts: &Parts, text: &str) -> Result<Said, RecurrenceError> {
    // A leap year: 29 February comes, on the 28th of other years.
    if NaiveDate::from_ymd_opt(2024, month, day.into()).is_none() {
        return Err(RecurrenceError::NeverComes);
    }
    let day = u8::try_from(day).map_err(|_| RecurrenceError::NeverComes)?;
    match parts.interval {
        None | Some((12, Unit::Months)) => {
            Ok(Said { pattern: Pattern::Monthly(MonthDay::Date(day)), every: 12, step: Step::Yearly(month) })
        }
        Some(_) => Err(RecurrenceError::Unreadable(excerpt(text))),
    }
}

/// The day of the month that some words say; `None` if they say none.
fn month_day(words: &[Word], of_the_month: bool, has_day: bool) -> Option<Result<MonthDay, RecurrenceError>> {
    const WORKING: Word = Word::Days(DayWord::Set(DaySet::WEEKDAYS));
    Some(match *words {
        [Word::Ordinal(1), WORKING] => Ok(MonthDay::FirstWorkingDay),
        [Word::Last, WORKING] => Ok(MonthDay::LastWorkingDay),
        [Word::Last, Word::Days(DayWord::Day(day))] => Ok(MonthDay::Weekday(Nth::Last, day)),
        [Word::Ordinal(nth), Word::Days(DayWord::Day(day))] => {
            let counted = usize::from(nth).checked_sub(1).and_then(|index| Nth::COUNTED.get(index));
            counted.map(|nth| MonthDay::Weekday(*nth, day)).ok_or(RecurrenceError::NoSuchDay)
        }
        [Word::Last] if of_the_month || has_day => Ok(MonthDay::Date(31)),
        [Word::Number(day)] if of_the_month || has_day => date(day),
        [Word::Ordinal(day)] => date(day),
        _ => return None,
    })
}

fn date(day: u16) -> Result<MonthDay, RecurrenceError> {
    let day = u8::try_from(day).ok().filter(|day| (1..=31).contains(day));
    day.map(MonthDay::Date).ok_or(RecurrenceError::NoSuchDay)
}

/// Takes the interval out; `None` if there are two, or "every" counts nothing.
fn parts(words: &[Word]) -> Option<Parts> {
    let mut parts = Parts::default();
    let mut rest = words;
    while let [word, tail @ ..] = rest {
        let (interval, after) = match rest {
            [Word::Every, Word::Number(n) | Word::Ordinal(n), Word::Unit(of, unit), after @ ..] => {
                (Some((n.checked_mul(*of)?, *unit)), after)
            }
            [Word::Every, Word::Unit(n, unit), after @ ..] | [Word::Adverb(n, unit), after @ ..] => {
                (Some((*n, *unit)), after)
            }
            // "every 2 Fridays"
            [Word::Every, Word::Number(n), Word::Days(_), ..] => (Some((*n, Unit::Weeks)), &rest[2..]),
            [Word::Every, Word::Number(_), ..] => return None,
            [Word::Quarterly, after @ ..] => {
                parts.is_quarterly = true;
                (Some((3, Unit::Months)), after)
            }
            // "of the month": no interval, but a sign that the month counts.
            [Word::Every | Word::Day | Word::Unit(1, _), after @ ..] => (None, after),
            _ => {
                parts.rest.push(*word);
                (None, tail)
            }
        };
        if interval.is_some() && parts.interval.is_some() {
            return None;
        }
        parts.interval = parts.interval.or(interval);
        rest = after;
    }
    Some(parts)
}

/// What the words mean; `None` if one of them means nothing here.
fn classified(words: &[String]) -> Option<Vec<Word>> {
    let text = words.join(" ").replace(IN_A_SHORTER_MONTH, "").replace(IF_THERE_IS_ONE, "");
    // Several words that mean one.
    let text = [
        ("every day", "daily"),
        ("each day", "daily"),
        ("working day", "workday"),
        ("business day", "workday"),
        ("every other", "every 2"),
        ("bi-weekly", "biweekly"),
        ("every fortnight", "biweekly"),
    ]
    .into_iter()
    .fold(text, |text, (said, word)| text.replace(said, word));
    let spaced: String = text.chars().map(|c| if is_dash(c) { " - ".to_owned() } else { c.to_string() }).collect();
    let is_filler = |word: &&str| matches!(*word, "on" | "the" | "of" | "in" | "a" | "and" | "from" | "once" | "per");
    let words: Vec<&str> = spaced.split_whitespace().map(|word| in_english(word).unwrap_or(word)).collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let before = at.checked_sub(1).map_or("", |before| words[before]);
        let after = words.get(at + 1).copied().unwrap_or_default();
        // "lunes a viernes", not "once a week".
        if *word == "a" && [before, after].iter().all(|word| matches!(day_word(word), Some(DayWord::Day(_)))) {
            found.push(Word::Days(DayWord::Range));
        } else if word.is_empty() || is_filler(word) {
        } else if let Some(word) = classify(word, before, after) {
            found.push(word);
        } else {
            found.extend(meaning(word)?.into_iter().filter_map(foreign).collect::<Option<Vec<Word>>>()?);
        }
    }
    Some(found)
}

/// What a word of another language says; inside none where it says nothing by itself.
fn foreign(meaning: Meaning) -> Option<Option<Word>> {
    match meaning {
        Meaning::Days(days) => Some(Some(Word::Days(days))),
        Meaning::Dash => Some(Some(Word::Days(DayWord::Range))),
        Meaning::Off => Some(None),
        Meaning::Comma | Meaning::Nothing => None,
    }
}

fn classify(word: &str, before: &str, after: &str) -> Option<Word> {
    Some(match word {
        "-" => Word::Days(DayWord::Range),
        "every" | "each" => Word::Every,
        "last" => Word::Last,
        "day" | "days" => Word::Day,
        "week" | "weeks" => Word::Unit(1, Unit::Weeks),
        "month" | "months" => Word::Unit(1, Unit::Months),
        "quarter" | "quarterly" => Word::Quarterly,
        "year" | "years" => Word::Unit(12, Unit::Months),
        "weekly" => Word::Adverb(1, Unit::Weeks),
        "biweekly" | "fortnightly" => Word::Adverb(2, Unit::Weeks),
        "monthly" => Word::Adverb(1, Unit::Months),
        "yearly" | "annually" => Word::Adverb(12, Unit::Months),
        word => {
            let number = number(word);
            let day = || day_word(word).map(Word::Days);
            let month = || english_month(word).map(Word::Month);
            // "1 mar" is in March; "mar" alone is a day of French and Spanish.
            let of_a_month = [before, after].iter().any(|beside| digits(beside).or_else(|| ordinal(beside)).is_some());
            match number {
                // "on the 15" is the 15th.
                Some(number) if before == "the" => Word::Ordinal(number),
                Some(number) => Word::Number(number),
                None if of_a_month => ordinal(word).map(Word::Ordinal).or_else(month).or_else(day)?,
                None => ordinal(word).map(Word::Ordinal).or_else(day).or_else(month)?,
            }
        }
    })
}

fn number(word: &str) -> Option<u16> {
    const NAMES: [&str; 12] =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let named = NAMES.iter().position(|name| *name == word).and_then(|index| u16::try_from(index + 1).ok());
    named.or_else(|| digits(word))
}

fn ordinal(word: &str) -> Option<u16> {
    let named = Nth::COUNTED.iter().position(|nth| nth.name() == word).and_then(|index| u16::try_from(index + 1).ok());
    named.or_else(|| ["st", "nd", "rd", "th"].iter().find_map(|end| digits(word.strip_suffix(end)?)))
}

fn digits(word: &str) -> Option<u16> {
    let is_short = (1..=3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit());
    if is_short { word.parse().ok() } else { None }
}
