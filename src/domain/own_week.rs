//! A person's own next seven days, as their wall clock shows them: what the picture of `/hours show` is drawn from.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta, Timelike};
use chrono_tz::Tz;

use super::calendar::{Instant, Period, Schedule, clock_change, first_instant_reading};

/// So many days are shown, today first.
pub const DAYS: u64 = 7;
/// The end of a day on the wall clock.
const MIDNIGHT: u16 = 24 * 60;

/// A stretch of a day, in minutes of the wall clock after midnight: 0 to 1440, `from` before `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// From when.
    pub from: u16,
    /// Until when.
    pub to: u16,
}

/// One day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// Its local date.
    pub date: NaiveDate,
    /// At work.
    pub open: Vec<Stretch>,
    /// Would be at work, but for time off.
    pub away: Vec<Stretch>,
    /// Whether it was taken off as a whole, as a holiday is.
    pub is_off: bool,
    /// Where the clocks change.
    pub change: Option<Change>,
}

/// A change of the clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The reading at which they are changed, in minutes after midnight.
    pub at: u16,
    /// By how much: forward is positive.
    pub by: TimeDelta,
}

/// The seven days from the local date of `now` on. `base` are the same hours without time off.
#[must_use]
pub fn own_week(schedule: &Schedule, base: &Schedule, now: Instant) -> Vec<Day> {
    let zone = schedule.zone();
    let today = now.with_timezone(&zone).date_naive();
    (0..DAYS).filter_map(|ahead| day(schedule, base, today.checked_add_days(Days::new(ahead))?)).collect()
}

/// What the wall clock reads at an instant, in minutes after midnight.
#[must_use]
pub fn minute_of_day(at: Instant, zone: Tz) -> u16 {
    u16::try_from(at.with_timezone(&zone).num_seconds_from_midnight() / 60).unwrap_or(MIDNIGHT)
}

fn day(schedule: &Schedule, base: &Schedule, date: NaiveDate) -> Option<Day> {
    let zone = schedule.zone();
    let midnight = |date: NaiveDate| first_instant_reading(zone, date.and_time(NaiveTime::MIN));
    let whole = Period::new(midnight(date)?, midnight(date.succ_opt()?)?).ok()?;
    let within = |hours: &Schedule| hours.periods_within(whole.start(), whole.end()).collect::<Vec<_>>();
    let (open, usual) = (within(schedule), within(base));
    let away = usual.iter().flat_map(|period| without(*period, &open));
    let change = clock_change(zone, whole.start(), whole.end());
    Some(Day {
        date,
        away: away.filter_map(|period| stretch(period, whole, zone)).collect(),
        open: open.into_iter().filter_map(|period| stretch(period, whole, zone)).collect(),
        is_off: schedule.off().contains(&date),
        change: change.map(|(at, by)| Change { at: reading_before(at, by, zone), by }),
    })
}

/// What the clock would read at a change if it were not changed.
fn reading_before(at: Instant, by: TimeDelta, zone: Tz) -> u16 {
    let minute = (i64::from(minute_of_day(at, zone)) - by.num_minutes()).rem_euclid(i64::from(MIDNIGHT));
    u16::try_from(minute).unwrap_or(0)
}

/// What is left of a period without others, which are ascending.
fn without(period: Period, others: &[Period]) -> Vec<Period> {
    let mut left = Vec::new();
    let mut from = period.start();
    for other in others.iter().filter(|other| other.intersection(&period).is_some()) {
        left.extend(Period::new(from, other.start()));
        from = other.end();
    }
    left.extend(Period::new(from, period.end()));
    left
}

/// A period of a day as its wall clock reads it; `None` where a fold leaves nothing of it.
fn stretch(period: Period, day: Period, zone: Tz) -> Option<Stretch> {
    let from = minute_of_day(period.start(), zone);
    let to = if period.end() == day.end() { MIDNIGHT } else { minute_of_day(period.end(), zone) };
    (from < to).then_some(Stretch { from, to })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::{Interval, Weekly};

    fn at(text: &str) -> Instant {
        text.parse().expect("a time")
    }

    /// "Thu 09:00-12:00, 13:00-17:00; away 15:00-17:00".
    fn written(day: &Day) -> String {
        let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
        let all = |stretches: &[Stretch]| {
            stretches.iter().map(|one| format!("{}-{}", clock(one.from), clock(one.to))).collect::<Vec<_>>().join(", ")
        };
        let mut text = format!("{} {}", day.date.format("%a"), all(&day.open));
        if !day.away.is_empty() {
            text += &format!("; away {}", all(&day.away));
        }
        if day.is_off {
            text += "; off";
        }
        if let Some(change) = day.change {
            text += &format!("; {:+} min at {}", change.by.num_minutes(), clock(change.at));
        }
        text
    }

    #[test]
    fn a_week_as_its_wall_clock_shows_it() {
        let berlin = Tz::Europe__Berlin;
        let off = [NaiveDate::from_ymd_opt(2026, 3, 27).expect("a date")];
        let base = Schedule::new(berlin, Weekly::standard()).with_off(off.into());
        let away = Period::new(at("2026-03-30T13:00:00Z"), at("2026-04-01T10:00:00Z")).expect("a period");
        let schedule = base.clone().with_away(vec![away]);
        let week = own_week(&schedule, &base, at("2026-03-25T23:30:00Z"));
        assert_eq!(
            week.iter().map(written).collect::<Vec<_>>(),
            [
                "Thu 09:00-17:00",
                "Fri ; off",
                "Sat ",
                "Sun ; +60 min at 02:00",
                "Mon 09:00-15:00; away 15:00-17:00",
                "Tue ; away 09:00-17:00",
                "Wed 12:00-17:00; away 09:00-12:00",
            ]
        );
    }

    #[test]
    fn a_night_shift_lies_on_two_days_and_a_fold_takes_nothing_away() {
        let mut weekly = Weekly::default();
        weekly.set(chrono::Weekday::Sat, vec![Interval::new(22 * 60, 6 * 60).expect("hours")]);
        let schedule = Schedule::new(Tz::Europe__Berlin, weekly);
        let week = own_week(&schedule, &schedule, at("2026-10-24T10:00:00Z"));
        assert_eq!(written(&week[0]), "Sat 22:00-24:00");
        assert_eq!(written(&week[1]), "Sun 00:00-06:00; -60 min at 03:00");
        assert_eq!(week.len(), 7);
    }
}
