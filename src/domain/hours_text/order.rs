//! Hours before their days: "9-17 Mon-Thu, 9-13 Fri" turned to the order in which everything else is read.

use super::{HoursError, Token, days_named};

/// The same with days before their hours throughout.
///
/// # Errors
/// Where hours stand between days, so that they may go with either, and where only some of the hours have days after them.
pub(super) fn days_first(tokens: &[Token]) -> Result<Vec<Token>, HoursError> {
    let segments: Vec<&[Token]> = tokens.split(|token| *token == Token::Semicolon).map(trimmed).collect();
    let lacks_days = |segment: &&[Token]| matches!(segment, [Token::Time(..), ..]) && !segment.iter().any(is_day);
    let some_lack_days = segments.iter().any(lacks_days);
    let mut ordered = Vec::with_capacity(tokens.len());
    for segment in segments {
        ordered.extend(in_order(segment, some_lack_days)?);
        ordered.push(Token::Semicolon);
    }
    Ok(ordered)
}

/// One part of the text, up to a semicolon.
fn in_order(segment: &[Token], some_lack_days: bool) -> Result<Vec<Token>, HoursError> {
    let runs = runs(segment);
    match runs.as_slice() {
        // "9-17, Fri 9-13": the first hours are those of the other days. "9-17 Fri 9-13": whose?
        [hours, days, _, ..] if begins_with_hours(segment) && runs.len() % 2 == 1 => match hours.last() {
            Some(Token::Comma) => Ok(segment.to_vec()),
            _ => Err(unclear(days)),
        },
        [_, _, ..] if begins_with_hours(segment) => all_moved(&runs, some_lack_days),
        // "Mon-Thu 9-17, 9-13 Fri"
        [.., hours, days] if begins_with_hours(hours) && hours[..hours.len() - 1].contains(&Token::Comma) => {
            Err(unclear(days))
        }
        _ => Ok(segment.to_vec()),
    }
}

/// Hours and days by turns, each pair the other way round.
fn all_moved(runs: &[&[Token]], some_lack_days: bool) -> Result<Vec<Token>, HoursError> {
    let mut moved = Vec::new();
    for pair in runs.chunks(2) {
        let [hours, days] = pair else { continue };
        // "9-17, off Wed": the hours are those of the other days.
        let (others, own) = match trimmed(hours) {
            [others @ .., Token::Comma, Token::Off] if moved.is_empty() => (others, &[Token::Off][..]),
            own => (&[][..], own),
        };
        let comma_before_days = hours.last() == Some(&Token::Comma) && runs.len() > 2;
        let mixed = own.contains(&Token::Off) && own.len() > 1;
        let has_hours = own.first() != Some(&Token::Off);
        if comma_before_days || mixed || (has_hours && some_lack_days) {
            return Err(unclear(days));
        }
        if days.last() == Some(&Token::Dash) {
            return Err(HoursError::UnreadableDays);
        }
        moved.extend([others, &[Token::Semicolon], trimmed(days), own, &[Token::Semicolon]].concat());
    }
    Ok(moved)
}

fn unclear(days: &[Token]) -> HoursError {
    days_named(days).map_or_else(|error| error, HoursError::WhichHours)
}

/// Hours and days by turns; what separates belongs to what is before it.
fn runs(segment: &[Token]) -> Vec<&[Token]> {
    let mut runs = Vec::new();
    let mut start = 0;
    for (at, token) in segment.iter().enumerate() {
        let in_hours = begins_with_hours(&segment[start..]);
        if at > start && if in_hours { is_day(token) } else { is_hours(token) } {
            runs.push(&segment[start..at]);
            start = at;
        }
    }
    if start < segment.len() {
        runs.push(&segment[start..]);
    }
    runs
}

fn begins_with_hours(tokens: &[Token]) -> bool {
    tokens.first().is_some_and(is_hours)
}

const fn is_hours(token: &Token) -> bool {
    matches!(token, Token::Time(..) | Token::Off)
}

const fn is_day(token: &Token) -> bool {
    matches!(token, Token::Days(_))
}

/// Without commas around it, and a stroke between hours and days.
fn trimmed(tokens: &[Token]) -> &[Token] {
    let mut rest = tokens;
    while let [Token::Comma, left @ ..] | [left @ .., Token::Comma] = rest {
        rest = left;
    }
    rest
}
