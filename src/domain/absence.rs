//! Time off: when it is, and what others may read of it.
//!
//! An absence is a span of instants. Others read that somebody is away; until when only where its dates are shared, and
//! no other time that would tell it.

use chrono::{Duration, NaiveDate, NaiveTime};
use chrono_tz::Tz;

use super::calendar::{Instant, Period, Schedule, first_instant_reading};
use super::ids::PersonId;
use super::plain::{ECHOED, echo};
use super::policy::Target;
use super::when::{Moment, moment};

/// Longer than this nobody is away by one command, and further ahead none begins.
const DAYS_MOST: i64 = 366;

/// A stretch of time off. Instants are UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    /// Its number.
    pub id: i64,
    /// From when.
    pub starts: Instant,
    /// Until when.
    pub ends: Instant,
    /// Whether others may read until when.
    pub shared: bool,
    /// Who answers meanwhile.
    pub delegate: Option<PersonId>,
    /// The number of the calendar that it comes from; none where it was said by command.
    pub calendar: Option<i64>,
}

impl Absence {
    /// Its span.
    pub fn period(&self) -> Option<Period> {
        Period::new(self.starts, self.ends).ok()
    }

    fn covers(&self, at: Instant) -> bool {
        self.starts <= at && at < self.ends
    }
}

/// Why an absence cannot be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AbsenceError {
    /// Not a day or time.
    Unreadable(String),
    /// Its end is not after its start.
    EndsFirst,
    /// It is over.
    Past,
    /// It begins more than a year ahead.
    TooFar,
    /// It would last more than a year.
    TooLong,
}

/// The time off that two texts mean for somebody in `zone`. A day alone is the whole day: from its first instant, until
/// its end. Without `from` it begins now, and nothing begins earlier: what has happened stays. A weekday or a time as the
/// end is the first one from the beginning on that was typed.
///
/// # Errors
/// When a text is no day or time, it would end before it begins or is over, or it is too far ahead or too long.
pub fn absence(from: Option<&str>, until: &str, zone: Tz, now: Instant) -> Result<Period, AbsenceError> {
    let unreadable = |text: &str| AbsenceError::Unreadable(echo(text, ECHOED));
    let begins = from.map(|text| moment(text, zone, now, None).ok_or_else(|| unreadable(text))).transpose()?;
    let start = match begins {
        None => now,
        Some(Moment::At(at)) => at,
        Some(Moment::Day(day)) => midnight(zone, Some(day)).ok_or_else(|| unreadable(from.unwrap_or_default()))?,
    };
    let since = begins.map(|_| start);
    let end = match moment(until, zone, now, since).ok_or_else(|| unreadable(until))? {
        Moment::At(at) => Some(at),
        Moment::Day(day) => midnight(zone, day.succ_opt()),
    };
    checked(start, end.ok_or_else(|| unreadable(until))?, now)
}

/// The local date that a text means as the last day of something, in `zone`: today or later.
///
/// # Errors
/// When the text is no day, or that day is over.
pub fn last_day(text: &str, zone: Tz, now: Instant) -> Result<NaiveDate, AbsenceError> {
    let local = |at: Instant| at.with_timezone(&zone).date_naive();
    let day = match moment(text, zone, now, None) {
        Some(Moment::Day(day)) => day,
        Some(Moment::At(at)) => local(at),
        None => return Err(AbsenceError::Unreadable(echo(text, ECHOED))),
    };
    if day < local(now) { Err(AbsenceError::Past) } else { Ok(day) }
}

/// Whole local days of somebody: those of the place where they are then.
pub fn whole_days(schedule: &Schedule, first: NaiveDate, last: NaiveDate) -> Option<Period> {
    let noon = |date: NaiveDate| first_instant_reading(schedule.zone(), date.and_hms_opt(12, 0, 0)?);
    let zone_on = |date: NaiveDate| noon(date).map(|noon| schedule.zone_at(noon));
    Period::new(midnight(zone_on(first)?, Some(first))?, midnight(zone_on(last)?, last.succ_opt())?).ok()
}

fn midnight(zone: Tz, day: Option<NaiveDate>) -> Option<Instant> {
    first_instant_reading(zone, day?.and_time(NaiveTime::MIN))
}

fn checked(start: Instant, end: Instant, now: Instant) -> Result<Period, AbsenceError> {
    if end <= start {
        return Err(if end <= now { AbsenceError::Past } else { AbsenceError::EndsFirst });
    }
    let start = start.max(now);
    let period = Period::new(start, end).map_err(|_| AbsenceError::Past)?;
    match () {
        () if start - now > Duration::days(DAYS_MOST) => Err(AbsenceError::TooFar),
        () if end - start > Duration::days(DAYS_MOST) => Err(AbsenceError::TooLong),
        () => Ok(period),
    }
}

/// The whole time off around `at`: absences that overlap or touch are one.
pub fn stretch<'a>(absences: impl IntoIterator<Item = &'a Absence>, at: Instant) -> Option<Period> {
    let mut all: Vec<&Absence> = absences.into_iter().collect();
    all.sort_unstable_by_key(|one| one.starts);
    let mut whole: Option<Period> = None;
    for period in all.into_iter().filter_map(Absence::period) {
        whole = match whole {
            Some(so_far) if period.start() <= so_far.end() => {
                Period::new(so_far.start(), so_far.end().max(period.end())).ok()
            }
            Some(so_far) if so_far.contains(at) => return whole,
            _ => Some(period),
        };
    }
    whole.filter(|period| period.contains(at))
}

/// Somebody who is away, as others may read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Away {
    /// Until when, UTC; none where the dates are not shared.
    pub until: Option<Instant>,
    /// When they are next at work, UTC, where that may be told.
    pub at_work: Option<Instant>,
    /// Who answers meanwhile.
    pub delegate: Option<PersonId>,
}

/// How somebody stands, as others may read it: never why, and no time that would tell an absence whose dates are not
/// shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// At work now.
    AtWork,
    /// Not at work.
    Closed {
        /// When next, UTC, where that may be told.
        at_work: Option<Instant>,
    },
    /// Away.
    Away(Away),
    /// They have no working hours ahead.
    Never,
}

/// How somebody stands now. `base` are their hours without `absences`.
pub fn presence(base: &Schedule, absences: &[Absence], now: Instant) -> Presence {
    let next = |schedule: &Schedule| schedule.next_open(now);
    let at_work = for_others(base, absences, now, next);
    if let Some(whole) = stretch(absences, now) {
        let shared = stretch(absences.iter().filter(|one| one.shared), now);
        let until = shared.map(|period| period.end()).filter(|end| *end == whole.end());
        let named = absences.iter().filter(|one| one.covers(now) && one.delegate.is_some());
        // Of several the last word counts.
        let delegate = named.max_by_key(|one| one.id).and_then(|one| one.delegate);
        return Presence::Away(Away { until, at_work, delegate });
    }
    match next(&with_absences(base, absences)) {
        None => Presence::Never,
        Some(at) if at <= now => Presence::AtWork,
        Some(_) => Presence::Closed { at_work },
    }
}

/// A schedule with absences.
pub fn with_absences<'a>(base: &Schedule, absences: impl IntoIterator<Item = &'a Absence>) -> Schedule {
    let mut away = base.away().to_vec();
    away.extend(absences.into_iter().filter_map(Absence::period));
    base.clone().with_away(away)
}

/// A schedule as others are shown it: with those absences only whose dates are shared. One that is over shows no more than
/// one ahead: it would tell when somebody was away this morning.
pub fn shown(base: &Schedule, absences: &[Absence]) -> Schedule {
    with_absences(base, absences.iter().filter(|one| one.shared))
}

/// A schedule by which others may be told one time, as when something is due: with those absences that are shared, or over
/// (clocks stood still in them).
pub fn public(base: &Schedule, absences: &[Absence], now: Instant) -> Schedule {
    with_absences(base, absences.iter().filter(|one| one.shared || one.ends <= now))
}

/// A time that follows from somebody's hours, where it may be told: where it does not depend on what they keep to
/// themselves.
pub fn for_others(
    base: &Schedule,
    absences: &[Absence],
    now: Instant,
    of: impl Fn(&Schedule) -> Option<Instant>,
) -> Option<Instant> {
    let known = of(&public(base, absences, now));
    of(&with_absences(base, absences)).filter(|at| known == Some(*at))
}

/// By when a reply is due, as somebody else than the owner reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByWhen {
    /// Then, UTC.
    At(Instant),
    /// Within so much of the owner's working time: the instant would tell what they keep to themselves.
    Within(Target),
    /// Never: nobody who owes it has working hours.
    Never,
}

impl ByWhen {
    /// `due` is the truth, `known` what follows from what others may know.
    pub fn new(due: Option<Instant>, known: Option<Instant>, target: Target) -> Self {
        match due {
            Some(at) if known == due => Self::At(at),
            None if known.is_none() => Self::Never,
            _ => Self::Within(target),
        }
    }

    /// The instant, where it may be told.
    pub fn at(self) -> Option<Instant> {
        match self {
            Self::At(at) => Some(at),
            Self::Within(_) | Self::Never => None,
        }
    }
}

impl From<Option<Instant>> for ByWhen {
    fn from(due: Option<Instant>) -> Self {
        due.map_or(Self::Never, Self::At)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::Weekly;

    const BERLIN: Tz = Tz::Europe__Berlin;

    fn at(text: &str) -> Instant {
        text.parse().expect("a time")
    }

    #[test]
    fn time_off_as_people_write_it() {
        // Wednesday 14 January 2026, 10:00 in Berlin (UTC+1).
        let now = at("2026-01-14T09:00:00Z");
        let table = [
            // A day alone is all of it.
            (Some("friday"), "monday", Ok(("2026-01-15T23:00:00Z", "2026-01-19T23:00:00Z"))),
            (Some("friday"), "friday", Ok(("2026-01-15T23:00:00Z", "2026-01-16T23:00:00Z"))),
            (Some("tomorrow"), "tomorrow", Ok(("2026-01-14T23:00:00Z", "2026-01-15T23:00:00Z"))),
            (Some("2026-01-20"), "2026-01-22", Ok(("2026-01-19T23:00:00Z", "2026-01-22T23:00:00Z"))),
            (Some("20 January"), "Feb 3rd", Ok(("2026-01-19T23:00:00Z", "2026-02-03T23:00:00Z"))),
            (Some("3 Jan"), "5 Jan", Ok(("2027-01-02T23:00:00Z", "2027-01-05T23:00:00Z"))),
            (Some("30 dec"), "4 jan", Ok(("2026-12-29T23:00:00Z", "2027-01-04T23:00:00Z"))),
            // With a time it is that time.
            (Some("fri 12:00"), "mon 9:00", Ok(("2026-01-16T11:00:00Z", "2026-01-19T08:00:00Z"))),
            (Some("friday at 12:00"), "15:00", Ok(("2026-01-16T11:00:00Z", "2026-01-16T14:00:00Z"))),
            (Some("friday"), "5 pm", Ok(("2026-01-15T23:00:00Z", "2026-01-16T16:00:00Z"))),
            // The end is sought from the beginning on: on Wednesday, "tuesday" is before the next Wednesday.
            (Some("wednesday"), "tuesday", Ok(("2026-01-20T23:00:00Z", "2026-01-27T23:00:00Z"))),
            // Left out it begins now; today, too, does not begin before now.
            (None, "friday", Ok(("2026-01-14T09:00:00Z", "2026-01-16T23:00:00Z"))),
            (None, "today", Ok(("2026-01-14T09:00:00Z", "2026-01-14T23:00:00Z"))),
            (None, "in 2 weeks", Ok(("2026-01-14T09:00:00Z", "2026-01-28T09:00:00Z"))),
            (None, "13:00", Ok(("2026-01-14T09:00:00Z", "2026-01-14T12:00:00Z"))),
            (Some("today"), "today", Ok(("2026-01-14T09:00:00Z", "2026-01-14T23:00:00Z"))),
            (Some("now"), "tomorrow", Ok(("2026-01-14T09:00:00Z", "2026-01-15T23:00:00Z"))),
            (Some("2026-01-12"), "friday", Ok(("2026-01-14T09:00:00Z", "2026-01-16T23:00:00Z"))),
            // Over a change of the clocks: days begin and end at local midnight.
            (Some("2026-03-28"), "2026-03-29", Ok(("2026-03-27T23:00:00Z", "2026-03-29T22:00:00Z"))),
            (Some("2026-10-25"), "2026-10-25", Ok(("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"))),
            // What cannot be.
            (Some("2026-01-22"), "2026-01-20", Err(AbsenceError::EndsFirst)),
            (Some("fri 12:00"), "2026-01-16 11:00", Err(AbsenceError::EndsFirst)),
            (None, "2026-01-13", Err(AbsenceError::Past)),
            (None, "today 9:00", Err(AbsenceError::Past)),
            (Some("2026-01-05"), "2026-01-09", Err(AbsenceError::Past)),
            (Some("2027-06-01"), "2027-06-02", Err(AbsenceError::TooFar)),
            (Some("tomorrow"), "2027-02-01", Err(AbsenceError::TooLong)),
            (Some("soon"), "friday", Err(AbsenceError::Unreadable("soon".to_owned()))),
            (None, "2026-02-30", Err(AbsenceError::Unreadable("2026-02-30".to_owned()))),
            (None, "31 february", Err(AbsenceError::Unreadable("31 february".to_owned()))),
            (None, "", Err(AbsenceError::Unreadable(String::new()))),
        ];
        for (from, until, expect) in table {
            let expect = expect.map(|(start, end)| Period::new(at(start), at(end)).expect("a period"));
            assert_eq!(absence(from, until, BERLIN, now), expect, "{from:?} to {until:?}");
        }
        // A day that begins later than at midnight: in Cairo clocks went from 0:00 to 1:00 on 24 April 2026.
        let cairo = absence(Some("2026-04-24"), "2026-04-24", Tz::Africa__Cairo, now);
        let expect = Period::new(at("2026-04-23T22:00:00Z"), at("2026-04-24T21:00:00Z")).expect("a period");
        assert_eq!(cairo, Ok(expect));
    }

    fn off(id: i64, starts: &str, ends: &str, shared: bool, delegate: Option<u64>) -> Absence {
        let delegate = delegate.map(PersonId);
        Absence { id, starts: at(starts), ends: at(ends), shared, delegate, calendar: None }
    }

    #[test]
    fn what_others_read_of_it() {
        let nine_to_five = Schedule::new(Tz::UTC, Weekly::standard());
        // Wednesday noon.
        let noon = at("2026-01-14T12:00:00Z");
        let evening = at("2026-01-14T18:00:00Z");
        let away = |until: Option<&str>, at_work: Option<&str>, delegate: Option<u64>| {
            Presence::Away(Away { until: until.map(at), at_work: at_work.map(at), delegate: delegate.map(PersonId) })
        };
        let to_friday = |shared| off(1, "2026-01-14T00:00:00Z", "2026-01-16T00:00:00Z", shared, Some(7));
        let then_on = |shared| off(2, "2026-01-16T00:00:00Z", "2026-01-19T00:00:00Z", shared, None);
        let from_thursday = |shared| off(3, "2026-01-15T00:00:00Z", "2026-01-16T00:00:00Z", shared, None);
        let past = off(4, "2026-01-12T00:00:00Z", "2026-01-13T00:00:00Z", false, None);
        let friday = Some("2026-01-16T09:00:00Z");
        let table = [
            (vec![], noon, Presence::AtWork),
            (vec![past], noon, Presence::AtWork),
            (vec![], evening, Presence::Closed { at_work: Some(at("2026-01-15T09:00:00Z")) }),
            (vec![to_friday(true)], noon, away(Some("2026-01-16T00:00:00Z"), friday, Some(7))),
            (vec![to_friday(false)], noon, away(None, None, Some(7))),
            // What is not shared hides the end of what it prolongs; what is shared around it tells it.
            (vec![to_friday(true), then_on(false)], noon, away(None, None, Some(7))),
            (
                vec![to_friday(true), then_on(true)],
                noon,
                away(Some("2026-01-19T00:00:00Z"), Some("2026-01-19T09:00:00Z"), Some(7)),
            ),
            (vec![to_friday(true), from_thursday(false)], noon, away(Some("2026-01-16T00:00:00Z"), friday, Some(7))),
            // Of two who could answer the one named last.
            (
                vec![to_friday(true), off(9, "2026-01-14T09:00:00Z", "2026-01-15T00:00:00Z", true, Some(8))],
                noon,
                away(Some("2026-01-16T00:00:00Z"), friday, Some(8)),
            ),
            // Time off ahead: at work until then. In the evening before, the next time at work would tell it.
            (vec![from_thursday(false)], noon, Presence::AtWork),
            (vec![from_thursday(false)], evening, Presence::Closed { at_work: None }),
            (vec![from_thursday(true)], evening, Presence::Closed { at_work: friday.map(at) }),
        ];
        for (absences, now, expect) in table {
            assert_eq!(presence(&nine_to_five, &absences, now), expect, "{absences:?} at {now}");
        }
        assert_eq!(presence(&Schedule::new(Tz::UTC, Weekly::default()), &[], noon), Presence::Never);
    }

    #[test]
    fn absences_that_touch_are_one() {
        let all = [
            off(1, "2026-01-05T00:00:00Z", "2026-01-07T00:00:00Z", true, None),
            off(2, "2026-01-09T00:00:00Z", "2026-01-12T00:00:00Z", true, None),
            off(3, "2026-01-12T00:00:00Z", "2026-01-13T00:00:00Z", true, None),
            off(4, "2026-01-08T12:00:00Z", "2026-01-10T00:00:00Z", true, None),
        ];
        let table = [
            ("2026-01-06T00:00:00Z", Some(("2026-01-05T00:00:00Z", "2026-01-07T00:00:00Z"))),
            ("2026-01-07T00:00:00Z", None),
            ("2026-01-11T00:00:00Z", Some(("2026-01-08T12:00:00Z", "2026-01-13T00:00:00Z"))),
            ("2026-01-13T00:00:00Z", None),
        ];
        for (when, expect) in table {
            let expect = expect.map(|(start, end)| Period::new(at(start), at(end)).expect("a period"));
            assert_eq!(stretch(&all, at(when)), expect, "{when}");
        }
    }

    #[test]
    fn a_due_time_that_would_tell_an_absence_is_a_length() {
        let (day, later) = (Some(at("2026-01-14T12:00:00Z")), Some(at("2026-01-19T12:00:00Z")));
        let target = Target::WorkingDays(1);
        assert_eq!(ByWhen::new(day, day, target), ByWhen::At(at("2026-01-14T12:00:00Z")));
        assert_eq!(ByWhen::new(later, day, target), ByWhen::Within(target));
        assert_eq!(ByWhen::new(None, day, target), ByWhen::Within(target));
        assert_eq!(ByWhen::new(None, None, target), ByWhen::Never);
    }
}
