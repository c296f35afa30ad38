//! Until when a person may put a reminder off, on their own clock.

use chrono::Duration;

use super::calendar::{Instant, Schedule};

/// "Later today" is offered while at least this much of the day's working time is left.
const WORTH_LATER_SECONDS: i64 = 3600;

/// What a person can choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Snooze {
    /// An hour of working time.
    Hour,
    /// Half of what is left of the working day.
    LaterToday,
    /// The opening of the next working day.
    NextMorning,
    /// The next working day, at this time.
    Day,
}

impl Snooze {
    /// All choices, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Hour, Self::LaterToday, Self::NextMorning, Self::Day];

    /// The choice in a select's value.
    pub fn word(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::LaterToday => "today",
            Self::NextMorning => "morning",
            Self::Day => "day",
        }
    }

    /// Reads [`Snooze::word`].
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.word() == word)
    }

    /// When the reminder comes back, UTC, inside the person's hours. None where the choice makes no sense: nothing is
    /// left of today, or they are never at work.
    pub fn until(self, schedule: &Schedule, now: Instant) -> Option<Instant> {
        let until = match self {
            Self::Hour => schedule.next_open(schedule.add(now, 3600)?)?,
            Self::LaterToday => later_today(schedule, now)?,
            Self::NextMorning => schedule.next_working_date_opening(now)?,
            Self::Day => schedule.next_open(schedule.add_working_days(now, 1)?)?,
        };
        (until > now).then_some(until)
    }
}

fn later_today(schedule: &Schedule, now: Instant) -> Option<Instant> {
    let closing = schedule.closing_of_working_date(now)?;
    let left = schedule.between(now, closing);
    if left < WORTH_LATER_SECONDS {
        return None;
    }
    let half = schedule.add(now, u64::try_from(left / 2).ok()?)?;
    schedule.next_open(half).filter(|at| *at < closing && *at - now >= Duration::minutes(10))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::Weekly;

    #[test]
    fn choices_on_a_clock_of_nine_to_five_in_berlin() {
        let schedule = Schedule::new(chrono_tz::Europe::Berlin, Weekly::standard());
        let table = [
            // Wednesday 10:00 local (UTC+1).
            ("2026-01-14T09:00:00Z", Snooze::Hour, Some("2026-01-14T10:00:00Z")),
            ("2026-01-14T09:00:00Z", Snooze::LaterToday, Some("2026-01-14T12:30:00Z")),
            ("2026-01-14T09:00:00Z", Snooze::NextMorning, Some("2026-01-15T08:00:00Z")),
            ("2026-01-14T09:00:00Z", Snooze::Day, Some("2026-01-15T09:00:00Z")),
            // Friday 16:30 local.
            ("2026-01-16T15:30:00Z", Snooze::Hour, Some("2026-01-19T08:30:00Z")),
            ("2026-01-16T15:30:00Z", Snooze::LaterToday, None),
            ("2026-01-16T15:30:00Z", Snooze::NextMorning, Some("2026-01-19T08:00:00Z")),
            ("2026-01-16T15:30:00Z", Snooze::Day, Some("2026-01-19T15:30:00Z")),
            // Exactly one hour before closing: that hour ends at a closed instant.
            ("2026-01-16T15:00:00Z", Snooze::Hour, Some("2026-01-19T08:00:00Z")),
        ];
        for (now, choice, expect) in table {
            let parse = |text: &str| text.parse::<Instant>().expect("a time");
            assert_eq!(choice.until(&schedule, parse(now)), expect.map(parse), "{choice:?} at {now}");
        }
    }
}
