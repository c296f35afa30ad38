//! Sets of weekdays, and how people write them.

use std::fmt;
use std::str::FromStr;

use chrono::Weekday;
use serde::{Deserialize, Serialize};

use super::{LONGEST_TEXT, SlotTextError, excerpt};
use crate::domain::calendar::WEEKDAYS;
use crate::domain::calendar_words::{Meaning, meaning, simplified, weekday, without_unseen};

/// A set of weekdays, never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Vec<String>", into = "Vec<String>")]
pub struct DaySet(u8);

impl DaySet {
    /// Monday to Friday.
    pub const WEEKDAYS: Self = Self(0b001_1111);
    /// Saturday and Sunday.
    pub const WEEKEND: Self = Self(0b110_0000);
    /// Monday to Sunday.
    pub const DAILY: Self = Self(0b111_1111);

    /// `None` if there is no day.
    #[must_use]
    pub fn new(days: impl IntoIterator<Item = Weekday>) -> Option<Self> {
        let bits = days.into_iter().fold(0, |bits, day| bits | bit(day));
        (bits != 0).then_some(Self(bits))
    }

    /// Whether this day is in the set.
    #[must_use]
    pub const fn contains(self, day: Weekday) -> bool {
        self.0 & (1 << day.num_days_from_monday()) != 0
    }

    /// The days, Monday first.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        WEEKDAYS.into_iter().filter(move |day| self.contains(*day))
    }

    /// How many days, 1 to 7.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// The days of either.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// From one day to another; `Fri` to `Mon` goes over the weekend.
    #[must_use]
    pub fn range(first: Weekday, last: Weekday) -> Self {
        let mut day = first;
        let mut bits = bit(day);
        while day != last {
            day = day.succ();
            bits |= bit(day);
        }
        Self(bits)
    }

    /// Short names with ranges: `Mon–Fri`, `Sun–Thu`, `Mon, Wed`, `every day`.
    #[must_use]
    pub fn names(self) -> String {
        if self == Self::DAILY {
            return "every day".to_owned();
        }
        let names: Vec<String> = self.runs().iter().map(|run| run_name(run)).collect();
        names.join(", ")
    }

    /// Days that follow each other, each run from its first day on. Runs go around the weekend, so that Sunday to Thursday
    /// is one; all seven days are none.
    #[must_use]
    pub fn runs(self) -> Vec<Vec<Weekday>> {
        // A run's first day is one whose day before is not in the set.
        let firsts = self.iter().filter(|day| !self.contains(day.pred()));
        let mut runs: Vec<Vec<Weekday>> = firsts.map(|first| self.run_from(first)).collect();
        runs.sort_by_key(|run| run.first().map(Weekday::num_days_from_monday));
        runs
    }

    fn run_from(self, first: Weekday) -> Vec<Weekday> {
        std::iter::successors(Some(first), |day| Some(day.succ()).filter(|next| self.contains(*next))).take(7).collect()
    }
}

fn run_name(run: &[Weekday]) -> String {
    match run {
        [first, _, .., last] => format!("{first}–{last}"),
        days => days.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
    }
}

fn bit(day: Weekday) -> u8 {
    1 << day.num_days_from_monday()
}

/// `weekdays`, `weekends`, `every day`, else as [`DaySet::names`].
impl fmt::Display for DaySet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::WEEKDAYS => f.write_str("weekdays"),
            Self::WEEKEND => f.write_str("weekends"),
            days => f.write_str(&days.names()),
        }
    }
}

/// Reads "weekdays", "daily", "mon,wed", "Mon-Fri", "mo tu", "every Monday and Friday".
impl FromStr for DaySet {
    type Err = SlotTextError;

    fn from_str(text: &str) -> Result<Self, SlotTextError> {
        let wrong = || SlotTextError::Days(excerpt(text));
        if text.len() > LONGEST_TEXT {
            return Err(wrong());
        }
        let words = day_words(text).ok_or_else(wrong)?;
        read_days(&words).ok_or_else(wrong)
    }
}

impl TryFrom<Vec<String>> for DaySet {
    type Error = SlotTextError;

    fn try_from(names: Vec<String>) -> Result<Self, SlotTextError> {
        names.join(",").parse()
    }
}

impl From<DaySet> for Vec<String> {
    fn from(days: DaySet) -> Self {
        days.iter().map(|day| day.to_string().to_lowercase()).collect()
    }
}

/// A word of a text about days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::domain) enum DayWord {
    Day(Weekday),
    Set(DaySet),
    /// "-", "to": from the day before to the day after.
    Range,
}

/// The words of a text about days, without what separates them; `None` for any other word.
fn day_words(text: &str) -> Option<Vec<DayWord>> {
    let lower = simplified(&without_unseen(text).to_lowercase());
    let lower = lower.replace("every day", "daily").replace("working day", "workday");
    let spaced: String = lower.chars().map(|c| if is_dash(c) { " - ".to_owned() } else { c.to_string() }).collect();
    spaced
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '&' | '+' | '/' | '.'))
        .filter(|word| !matches!(*word, "" | "and" | "every" | "on" | "jeden" | "chaque" | "cada" | "todos" | "toda"))
        .map(|word| if word == "-" { Some(vec![DayWord::Range]) } else { said_of_days(word) })
        .collect::<Option<Vec<_>>>()
        .map(|words| words.concat())
}

/// What a word of any language says about days; nothing where it only joins them.
fn said_of_days(word: &str) -> Option<Vec<DayWord>> {
    if let Some(word) = day_word(word) {
        return Some(vec![word]);
    }
    let mut days = Vec::new();
    for meaning in meaning(word)? {
        match meaning {
            Meaning::Days(word) => days.push(word),
            Meaning::Dash => days.push(DayWord::Range),
            Meaning::Comma | Meaning::Nothing => {}
            Meaning::Off => return None,
        }
    }
    Some(days)
}

/// Any of the strokes that people put between two ends.
pub(in crate::domain) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '~' | '→')
}

/// What a word, in lower case, says about days.
pub(in crate::domain) fn day_word(word: &str) -> Option<DayWord> {
    let word = word.strip_suffix('.').unwrap_or(word);
    Some(match word {
        "weekday" | "weekdays" | "workday" | "workdays" => DayWord::Set(DaySet::WEEKDAYS),
        "weekend" | "weekends" => DayWord::Set(DaySet::WEEKEND),
        "daily" | "everyday" => DayWord::Set(DaySet::DAILY),
        "to" | "through" | "thru" | "till" | "until" => DayWord::Range,
        _ => DayWord::Day(weekday(word)?),
    })
}

/// Joins words to a set; `None` if there is none, or a range lacks an end.
pub(in crate::domain) fn read_days(words: &[DayWord]) -> Option<DaySet> {
    let mut days: Option<DaySet> = None;
    let mut rest = words;
    while !rest.is_empty() {
        let (found, left) = match rest {
            [DayWord::Day(first), DayWord::Range, DayWord::Day(last), left @ ..] => {
                (DaySet::range(*first, *last), left)
            }
            [DayWord::Day(day), left @ ..] => (DaySet(bit(*day)), left),
            [DayWord::Set(set), left @ ..] => (*set, left),
            _ => return None,
        };
        days = Some(days.map_or(found, |days| days.union(found)));
        rest = left;
    }
    days
}
