//! Policies: by when a reply is owed, and which reminders go out on the way.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::ask::Priority;
use super::calendar::Weekly;
use super::ids::PersonId;
use super::plain::{ECHOED, echo};

/// By when a reply is owed, counted on the owner's own clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// Seconds of working time after the owner is first at work.
    WorkingSeconds(u32),
    /// Working dates after the one on which the owner's clock starts, at that start's local time.
    WorkingDays(u32),
}

/// The longest target that is accepted: nobody plans replies by the year.
pub const MOST_HOURS: u32 = 500;
/// The same in working days.
pub const MOST_DAYS: u32 = 60;

/// Why a target could not be read; `Display` is for logs and files.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TargetError {
    /// Not a number with a unit.
    #[error("\"{0}\" is no response time; write one such as 4h, 90m or 2d (working days)")]
    Unreadable(String),
    /// Zero, or more than anybody waits.
    #[error("a response time is 1 minute to {MOST_HOURS} hours, or 1 to {MOST_DAYS} working days")]
    OutOfRange,
}

impl Target {
    /// Reads `4h`, `90m`, `1h30m`, `2d`, `1 day`; hours and minutes are working time, days are working days.
    ///
    /// # Errors
    /// When it is no such text, or out of range.
    pub fn parse(text: &str) -> Result<Self, TargetError> {
        let unreadable = || TargetError::Unreadable(echo(text, ECHOED));
        let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
        let mut rest = compact.as_str();
        let (mut minutes, mut days) = (0_u32, 0_u32);
        if rest.is_empty() || rest.len() > 20 {
            return Err(unreadable());
        }
        while !rest.is_empty() {
            let digits = rest.find(|c: char| !c.is_ascii_digit()).ok_or_else(unreadable)?;
            let number: u32 = rest[..digits].parse().map_err(|_| unreadable())?;
            let unit_end = rest[digits..].find(|c: char| c.is_ascii_digit()).map_or(rest.len(), |i| digits + i);
            match &rest[digits..unit_end] {
                "m" | "min" | "mins" | "minute" | "minutes" => minutes = minutes.saturating_add(number),
                "h" | "hr" | "hrs" | "hour" | "hours" => minutes = minutes.saturating_add(number.saturating_mul(60)),
                "d" | "day" | "days" | "workingday" | "workingdays" => days = days.saturating_add(number),
                _ => return Err(unreadable()),
            }
            rest = &rest[unit_end..];
        }
        match (days, minutes) {
            (0, m) if (1..=MOST_HOURS * 60).contains(&m) => Ok(Self::WorkingSeconds(m * 60)),
            (d, 0) if (1..=MOST_DAYS).contains(&d) => Ok(Self::WorkingDays(d)),
            (d, m) if d > 0 && m > 0 => Err(unreadable()),
            _ => Err(TargetError::OutOfRange),
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::WorkingDays(1) => f.write_str("1 working day"),
            Self::WorkingDays(n) => write!(f, "{n} working days"),
            Self::WorkingSeconds(s) => write!(f, "{} of working time", duration_words(u64::from(s))),
        }
    }
}

/// A length in plain words: `45 min`, `4 h`, `1 h 30 min`. Seconds are rounded down to minutes.
pub fn duration_words(seconds: u64) -> String {
    match (seconds / 3600, seconds / 60 % 60) {
        (0, 0) => "under a minute".to_owned(),
        (0, m) => format!("{m} min"),
        (h, 0) => format!("{h} h"),
        (h, m) => format!("{h} h {m} min"),
    }
}

/// Reminders that are sent after the due time at most: more would be nagging.
pub const MOST_FOLLOW_UPS: u32 = 5;

/// What holds for an ask: the response targets, which reminders go out, and who else is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// By when a reply is owed.
    pub target: Target,
    /// By when an urgent one is.
    pub urgent: Target,
    /// By when one is that can wait.
    pub low: Target,
    /// A notice when the owner's clock starts, unless the ask itself reached them inside their hours.
    pub notice: bool,
    /// A nudge when a quarter of the time is left (not for targets under two hours).
    pub nudge: bool,
    /// A reminder at the due time.
    pub due: bool,
    /// So many more, each on the next working day.
    pub follow_ups: u32,
    /// After those the asker is told and chooses what to do.
    pub tell_asker: bool,
    /// Who is told after the asker, when nothing came of that.
    pub lead: Option<PersonId>,
    /// Weekly hours, on the wall clock of whoever would be reminded, in which reminders wait; clocks run.
    pub quiet: Option<Weekly>,
}

impl Policy {
    /// The target for an ask of that priority.
    pub fn target_for(&self, priority: Priority) -> Target {
        match priority {
            Priority::Urgent => self.urgent,
            Priority::Normal => self.target,
            Priority::Low => self.low,
        }
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            target: Target::WorkingSeconds(8 * 3600),
            urgent: Target::WorkingSeconds(2 * 3600),
            low: Target::WorkingDays(3),
            notice: true,
            nudge: true,
            due: true,
            follow_ups: 1,
            tell_asker: true,
            lead: None,
            quiet: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_read_as_people_write_them() {
        let working = |m: u32| Ok(Target::WorkingSeconds(m * 60));
        let table = [
            ("4h", working(240)),
            ("90m", working(90)),
            ("1h30m", working(90)),
            (" 2 Hours ", working(120)),
            ("2d", Ok(Target::WorkingDays(2))),
            ("1 day", Ok(Target::WorkingDays(1))),
            ("0h", Err(TargetError::OutOfRange)),
            ("501h", Err(TargetError::OutOfRange)),
            ("61d", Err(TargetError::OutOfRange)),
            ("4294967295h", Err(TargetError::OutOfRange)),
        ];
        for (text, expect) in table {
            assert_eq!(Target::parse(text), expect, "{text:?}");
        }
        for text in ["", "soon", "4", "h", "4x", "1d2h", "-3h", "९h", &"9".repeat(500)] {
            assert!(matches!(Target::parse(text), Err(TargetError::Unreadable(_))), "{text:?}");
        }
    }

    #[test]
    fn targets_are_said_in_plain_words() {
        assert_eq!(Target::WorkingSeconds(5400).to_string(), "1 h 30 min of working time");
        assert_eq!(Target::WorkingDays(2).to_string(), "2 working days");
    }
}
