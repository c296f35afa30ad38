//! A schedule as people type it: "weekdays 9:00", "every 2 weeks on Mon at 10", "last working day
//! 16:00 except holidays", "quarterly on the 1st at 9am from 1 April".
//!
//! The text is taken apart in steps, each of which removes what it understood: the zone in
//! parentheses, what is left out ([`clauses`]), the time ([`time_said`]); what remains is the
//! pattern ([`pattern_said`]). What nobody understood makes the text unreadable: a schedule that is
//! half understood would come on the wrong days for months.

mod clauses;
mod languages;
mod pattern_said;
mod time_said;

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta};
use chrono_tz::Tz;

use self::clauses::Clauses;
use self::pattern_said::{Said, Step};
use super::{DaysOff, Recurrence, RecurrenceError, excerpt};
use crate::domain::calendar::Instant;
use crate::domain::zones;

/// Longer input is refused unread, in bytes; what `Display` writes is shorter.
const LONGEST_TEXT: usize = 600;

impl Recurrence {
    /// Reads a whole schedule in one text. `zone` is meant where the text names none in parentheses; `now` says where
    /// "every 2 weeks" begins to count, and which year a date without one is in.
    ///
    /// # Errors
    /// What cannot be read, or can be read in two ways, or never comes.
    pub fn parse(text: &str, zone: Tz, now: Instant) -> Result<Self, RecurrenceError> {
        read(text, None, zone, now)
    }

    /// The same where the time was given apart from the days.
    ///
    /// # Errors
    /// As above, and when the text has a time, too.
    pub fn parse_days(text: &str, time: NaiveTime, zone: Tz, now: Instant) -> Result<Self, RecurrenceError> {
        read(text, Some(time), zone, now).map_err(|error| match error {
            RecurrenceError::Unreadable(text) => RecurrenceError::UnreadableDays(text),
            error => error,
        })
    }
}

fn read(text: &str, time: Option<NaiveTime>, zone: Tz, now: Instant) -> Result<Recurrence, RecurrenceError> {
    let unreadable = || RecurrenceError::Unreadable(excerpt(text));
    if text.len() > LONGEST_TEXT {
        return Err(unreadable());
    }
    let (rest, zone) = without_zone(text, zone, now)?;
    let mut words = words(&languages::simplified(&rest));
    let today = now.with_timezone(&zone).date_naive();
    let clauses = clauses::take(&mut words, today).ok_or_else(unreadable)?;
    let time = match (time_said::take(&mut words, time.is_none(), text)?, time) {
        (Some(time), None) | (None, Some(time)) => time,
        (Some(_), Some(_)) => return Err(RecurrenceError::TwoTimes(excerpt(text))),
        (None, None) if words.is_empty() => return Err(unreadable()),
        // Words that mean nothing are what is wrong, not that a time is missing.
        (None, None) => {
            return Err(pattern_said::read(&words, text)
                .err()
                .unwrap_or_else(|| RecurrenceError::NoTime(excerpt(text))));
        }
    };
    let said = pattern_said::read(&words, text)?;
    assemble(&said, clauses, Recurrence::new(said.pattern, time, zone)?, now)
}

fn assemble(said: &Said, clauses: Clauses, base: Recurrence, now: Instant) -> Result<Recurrence, RecurrenceError> {
    let counted = match said.every {
        1 => base.between(clauses.first, clauses.last)?,
        every => {
            let first = first_date(&base, said.step, clauses.first, now).ok_or(RecurrenceError::NeverComes)?;
            base.every(every, first)?.between(Some(first), clauses.last)?
        }
    };
    let whole = counted.skipping(clauses.skipped)?.paused(clauses.paused)?;
    Ok(whole.except_holidays(clauses.except_holidays))
}

/// Where counting begins: with the first date to come, or the first from the day that was named.
fn first_date(base: &Recurrence, step: Step, named: Option<NaiveDate>, now: Instant) -> Option<NaiveDate> {
    let off = DaysOff::default();
    let today = now.with_timezone(&base.zone()).date_naive();
    let yesterday = today - TimeDelta::days(1);
    let fits = |date: &NaiveDate| {
        let is_to_come = named.is_some() || base.slot_on(*date).is_some_and(|slot| slot > now);
        is_to_come && step.may_begin_in(date.month())
    };
    let found = base.dates_from(named.unwrap_or(yesterday), &off).find(fits)?;
    Some(base.counts_from(found).max(named.unwrap_or(today.min(found))))
}

/// Takes "(Europe/Berlin)" out.
fn without_zone(text: &str, zone: Tz, now: Instant) -> Result<(String, Tz), RecurrenceError> {
    let Some((before, inside, after)) = text
        .split_once('(')
        .and_then(|(before, rest)| rest.split_once(')').map(|(inside, after)| (before, inside, after)))
    else {
        return Ok((text.to_owned(), zone));
    };
    let named = inside.trim().parse().or_else(|_| zones::parse(inside, now));
    let zone = named.map_err(RecurrenceError::Zone)?;
    Ok((format!("{before} {after}"), zone))
}

/// Words in lower case, without what separates them.
fn words(text: &str) -> Vec<String> {
    let separates = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '&' | '+' | '/');
    text.to_lowercase().split(separates).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests;
