//! What is said beside the pattern: from when, until when, what is left out.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::recurrence::Pause;
use crate::domain::when::calendar_date;

/// What was said of the schedule as a whole.
#[derive(Debug, Default)]
pub(super) struct Clauses {
    pub first: Option<NaiveDate>,
    pub last: Option<NaiveDate>,
    pub paused: Option<Pause>,
    pub skipped: BTreeSet<NaiveDate>,
    pub except_holidays: bool,
}

/// Takes the clauses out of the words. "Until" and "from" are clauses only before a date: in "Mon until Fri" they are
/// not. `None` if something is said twice, or a word that begins a clause begins none.
pub(super) fn take(words: &mut Vec<String>, today: NaiveDate) -> Option<Clauses> {
    let mut clauses = Clauses::default();
    let mut left = Vec::new();
    let mut rest = words.as_slice();
    while let [word, tail @ ..] = rest {
        rest = match clause(&mut clauses, word, tail, today)? {
            Some(after) => after,
            None => {
                left.push(word.clone());
                tail
            }
        };
    }
    *words = left;
    Some(clauses)
}

/// Reads the clause that a word begins: the words after it, or `Some(None)` if it begins none.
fn clause<'w>(clauses: &mut Clauses, word: &str, tail: &'w [String], today: NaiveDate) -> Option<Option<&'w [String]>> {
    match word {
        "from" | "starting" | "starts" | "start" | "beginning" | "since" => once(&mut clauses.first, tail, today),
        "until" | "till" | "through" | "ending" | "ends" => once(&mut clauses.last, tail, today),
        "except" | "excluding" | "without" | "not" | "no" | "skip" | "skipping" => {
            left_out(clauses, tail, today).map(Some)
        }
        "paused" => pause(clauses, tail, today).map(Some),
        _ => Some(None),
    }
}

fn once<'w>(slot: &mut Option<NaiveDate>, tail: &'w [String], today: NaiveDate) -> Option<Option<&'w [String]>> {
    let Some((date, after)) = date(without(tail, &["on"]), today) else { return Some(None) };
    let is_new = slot.replace(date).is_none();
    is_new.then_some(Some(after))
}

/// "holidays", "on 9 March 2026, 16 March 2026".
fn left_out<'w>(clauses: &mut Clauses, tail: &'w [String], today: NaiveDate) -> Option<&'w [String]> {
    let mut rest = without(tail, &["on", "for", "the", "public", "bank"]);
    if let [word, after @ ..] = rest
        && matches!(word.as_str(), "holiday" | "holidays")
    {
        clauses.except_holidays = true;
        return Some(after);
    }
    let mut found = false;
    while let Some((day, after)) = date(without(rest, &["and"]), today) {
        clauses.skipped.insert(day);
        (found, rest) = (true, after);
    }
    found.then_some(rest)
}

/// "from 2 March 2026 to 8 March 2026", "from 2 March until further notice", "until 9 March" (from today on).
fn pause<'w>(clauses: &mut Clauses, tail: &'w [String], today: NaiveDate) -> Option<&'w [String]> {
    let rest = without(tail, &["from", "since"]);
    let (first, rest) = if rest.len() < tail.len() { date(rest, today)? } else { (today, tail) };
    let (last, rest) = match rest {
        [until, further, notice, after @ ..] if until == "until" && further == "further" && notice == "notice" => {
            (None, after)
        }
        [until, after @ ..] if matches!(until.as_str(), "to" | "until" | "till" | "through") => {
            let (last, after) = date(after, today)?;
            (Some(last), after)
        }
        _ => (None, rest),
    };
    let is_new = clauses.paused.replace(Pause { first, last }).is_none();
    is_new.then_some(rest)
}

fn without<'w>(words: &'w [String], fillers: &[&str]) -> &'w [String] {
    let fillers = words.iter().take_while(|word| fillers.contains(&word.as_str())).count();
    &words[fillers..]
}

/// A date at the start, in as many words as it takes, and the words after it.
fn date(words: &[String], today: NaiveDate) -> Option<(NaiveDate, &[String])> {
    (1..=words.len().min(3)).rev().find_map(|length| {
        let (date, after) = words.split_at(length);
        Some((calendar_date(&date.join(" "), today)?, after))
    })
}
