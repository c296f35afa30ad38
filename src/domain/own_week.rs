//! A person's own next seven days, as the wall clocks show them that count then: what the picture of `/hours show` is drawn
//! from. A day is on the clock of the place where its hours are; so on the day of a journey that of its first hours.

use std::ops::Range;

use chrono::{NaiveDateTime, NaiveTime, Timelike};
use chrono_tz::Tz;

use super::calendar::{self, Instant, Period, Schedule, first_instant_reading};

/// So many days are shown, today first.
pub const DAYS: usize = 7;
/// The end of a day on the wall clock.
pub const MIDNIGHT: u16 = 24 * 60;

/// A stretch of a day, in minutes of the wall clock after midnight: 0 to 1440, `from` before `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// From when.
    pub from: u16,
    /// Until when.
    pub to: u16,
    /// The whole shift that it belongs to: it may begin on the day before, or end on the day after.
    pub shift: (u16, u16),
}

/// One day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// What is told of it in words, by the shifts that begin on it.
    pub told: calendar::Day,
    /// From midnight to midnight on its clock.
    pub whole: Period,
    /// At work, also in a shift that began on the day before.
    pub open: Vec<Stretch>,
    /// Would be at work, but for time off.
    pub away: Vec<Stretch>,
    /// The same of the shifts that begin on it, as its clock reads it.
    pub time_off: Vec<Range<NaiveDateTime>>,
}

/// The seven days from the local date of `now` on. `base` are the same hours without time off.
#[must_use]
pub fn own_week(schedule: &Schedule, base: &Schedule, now: Instant) -> Vec<Day> {
    schedule.days_from(now, DAYS).into_iter().filter_map(|told| day(schedule, base, told)).collect()
}

/// What the wall clock reads at an instant, in minutes after midnight.
#[must_use]
pub fn minute_of_day(at: Instant, zone: Tz) -> u16 {
    u16::try_from(at.with_timezone(&zone).num_seconds_from_midnight() / 60).unwrap_or(MIDNIGHT)
}

/// The same of the end of something: midnight is 1440.
#[must_use]
pub fn closing_minute(at: Instant, zone: Tz) -> u16 {
    match minute_of_day(at, zone) {
        0 => MIDNIGHT,
        minute => minute,
    }
}

fn day(schedule: &Schedule, base: &Schedule, told: calendar::Day) -> Option<Day> {
    let (date, zone) = (told.date, told.zone);
    let midnight = |zone: Tz| first_instant_reading(zone, date.and_time(NaiveTime::MIN));
    let whole = Period::new(midnight(zone)?, first_instant_reading(zone, date.succ_opt()?.and_time(NaiveTime::MIN))?);
    let whole = whole.ok()?;
    let yesterday = date.pred_opt()?;
    // Yesterday may have been on another clock, and longer than until this midnight: what it showed is not shown again.
    let night = Period::new(midnight(schedule.zone_on(yesterday))?.max(whole.start()), whole.end()).ok();
    let shown = |hours: &Schedule| {
        let before = hours.periods_of_working_date(yesterday).into_iter().map(|shift| (shift, night));
        let on_it = hours.periods_of_working_date(date).into_iter().map(|shift| (shift, Some(whole)));
        let part = |(shift, shown): (Period, Option<Period>)| Some((shift.intersection(&shown?)?, shift));
        before.chain(on_it).filter_map(part).collect::<Vec<_>>()
    };
    let (open, usual) = (shown(schedule), shown(base));
    let at_work: Vec<Period> = open.iter().map(|(part, _)| *part).collect();
    let away =
        usual.into_iter().flat_map(|(part, shift)| without(part, &at_work).into_iter().map(move |one| (one, shift)));
    let stretch = |(part, shift): (Period, Period)| stretch(part, shift, (whole, zone));
    let local = |at: Instant| at.with_timezone(&zone).naive_local();
    let shifts = schedule.periods_of_working_date(date);
    let time_off = base.periods_of_working_date(date).into_iter().flat_map(|shift| without(shift, &shifts));
    Some(Day {
        away: away.filter_map(stretch).collect(),
        open: open.into_iter().filter_map(stretch).collect(),
        time_off: time_off.map(|period| local(period.start())..local(period.end())).collect(),
        told,
        whole,
    })
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

/// A part of a shift as the wall clock of its day reads it; `None` where a fold leaves nothing of it.
fn stretch(part: Period, shift: Period, (day, zone): (Period, Tz)) -> Option<Stretch> {
    let from = minute_of_day(part.start(), zone);
    let to = if part.end() == day.end() { MIDNIGHT } else { minute_of_day(part.end(), zone) };
    let shift = (minute_of_day(shift.start(), zone), closing_minute(shift.end(), zone));
    (from < to).then_some(Stretch { from, to, shift })
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    use crate::domain::calendar::{Closed, Interval, Trip, Weekly};

    fn at(text: &str) -> Instant {
        text.parse().expect("a time")
    }

    /// "Thu 09:00-12:00, 13:00-17:00; away 15:00-17:00".
    fn written(day: &Day) -> String {
        let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
        let all = |stretches: &[Stretch]| {
            stretches.iter().map(|one| format!("{}-{}", clock(one.from), clock(one.to))).collect::<Vec<_>>().join(", ")
        };
        let mut text = format!("{} {}", day.told.date.format("%a"), all(&day.open));
        if !day.away.is_empty() {
            text += &format!("; away {}", all(&day.away));
        }
        if day.told.closed == Some(Closed::Off) {
            text += "; off";
        }
        if let Some(change) = day.told.change {
            text += &format!("; {:+} min at {}", change.minutes, change.at.format("%H:%M"));
        }
        if day.told.is_trip {
            text += &format!("; in {}", day.told.zone.name());
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

    #[test]
    fn a_shift_is_told_whole_on_either_of_its_days() {
        let mut weekly = Weekly::default();
        weekly.set(chrono::Weekday::Fri, vec![Interval::new(22 * 60, 6 * 60).expect("hours")]);
        let base = Schedule::new(Tz::UTC, weekly);
        let away = Period::new(at("2026-03-07T02:00:00Z"), at("2026-03-08T00:00:00Z")).expect("a period");
        let schedule = base.clone().with_away(vec![away]);
        let week = own_week(&schedule, &base, at("2026-03-06T10:00:00Z"));
        assert_eq!(written(&week[0]), "Fri 22:00-24:00");
        assert_eq!(written(&week[1]), "Sat 00:00-02:00; away 02:00-06:00");
        assert_eq!((week[0].open[0].shift, week[1].open[0].shift), ((1320, 120), (1320, 120)));
        let told =
            |day: &Day| day.time_off.iter().map(|off| off.start.format("%a %H:%M").to_string()).collect::<Vec<_>>();
        assert_eq!((told(&week[0]), told(&week[1])), (vec!["Sat 02:00".to_owned()], Vec::new()));
    }

    /// Each day is on the clock of the place where its hours are, and nothing is shown twice.
    #[test]
    fn days_abroad_are_on_the_clock_there() {
        let (tokyo, lisbon) = (Tz::Asia__Tokyo, Tz::Europe__Lisbon);
        let trip = |start: &str, end: &str, zone| {
            let period = Period::new(at(start), at(end)).expect("a period");
            Trip { period, zone, weekly: Weekly::standard() }
        };
        let home = |zone| Schedule::new(zone, Weekly::standard());
        // Whole dates: Monday 9 and Tuesday 10 March.
        let westwards = home(tokyo).with_trips(vec![trip("2026-03-08T15:00:00Z", "2026-03-11T00:00:00Z", lisbon)]);
        // He leaves on Monday at noon of Tokyo, which is three in the morning in Lisbon.
        let at_noon = home(tokyo).with_trips(vec![trip("2026-03-09T03:00:00Z", "2026-03-11T00:00:00Z", lisbon)]);
        let always = || {
            let mut weekly = Weekly::default();
            for day in calendar::WEEKDAYS {
                weekly.set(day, vec![Interval::new(0, 24 * 60).expect("hours")]);
            }
            weekly
        };
        let eastwards = Schedule::new(lisbon, always())
            .with_trips(vec![Trip { weekly: always(), ..trip("2026-03-08T15:00:00Z", "2026-03-11T00:00:00Z", tokyo) }]);
        let table: [(&Schedule, [&str; 4]); 3] = [
            (
                &westwards,
                ["Sun ", "Mon 09:00-17:00; in Europe/Lisbon", "Tue 09:00-17:00; in Europe/Lisbon", "Wed 09:00-17:00"],
            ),
            (
                &at_noon,
                ["Sun ", "Mon 09:00-12:00, 18:00-24:00", "Tue 09:00-17:00; in Europe/Lisbon", "Wed 09:00-17:00"],
            ),
            (
                &eastwards,
                [
                    "Sun 00:00-15:00",
                    "Mon 00:00-24:00; in Asia/Tokyo",
                    "Tue 00:00-24:00; in Asia/Tokyo",
                    // The day of the journey is on the clock of its first hours.
                    "Wed 00:00-24:00; in Asia/Tokyo",
                ],
            ),
        ];
        for (schedule, days) in table {
            let week = own_week(schedule, schedule, at("2026-03-08T03:00:00Z"));
            assert_eq!(week[..4].iter().map(written).collect::<Vec<_>>(), days);
        }
    }
}
