//! Travel as people say it: another zone from a day until a day.

use chrono::Duration;
use chrono_tz::Tz;

use super::calendar::{Instant, Period, Schedule, Trip, dates_abroad};
use super::plain::{ECHOED, echo};
use super::when::{Moment, moment};

/// Longer than this nobody travels by one command, and further ahead none begins.
const DAYS_MOST: i64 = 366;
/// So much of what is over is kept: clocks that ran then are still counted by it.
const DAYS_KEPT: i64 = 2 * 366;
/// So many trips somebody can have ahead.
pub const MOST_AHEAD: usize = 20;

/// Why travel cannot be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TravelError {
    /// Not a day or time; what was typed, made harmless.
    Unreadable(String),
    /// Its end is not after its start.
    EndsFirst,
    /// It is over.
    Past,
    /// It begins more than a year ahead.
    TooFar,
    /// It would last more than a year.
    TooLong,
    /// There are [`MOST_AHEAD`] already.
    TooMany,
}

/// The time that two texts mean for somebody who is at home in `home` and travels to `abroad`. Days are read on the clock
/// at home and belong to the travel on either clock (`dates_abroad`); without `from` it begins now, and nothing begins
/// earlier.
///
/// # Errors
/// When a text is no day or time, it would end before it begins or is over, or it is too far ahead or too long.
pub fn travel(from: Option<&str>, until: &str, (home, abroad): (Tz, Tz), now: Instant) -> Result<Period, TravelError> {
    let unreadable = |text: &str| TravelError::Unreadable(echo(text, ECHOED));
    let days = |text: &str, day| dates_abroad(home, abroad, day, day).ok_or_else(|| unreadable(text));
    let begins = from.map(|text| moment(text, home, now, None).ok_or_else(|| unreadable(text))).transpose()?;
    let start = match begins {
        None => now,
        Some(Moment::At(at)) => at,
        Some(Moment::Day(day)) => days(from.unwrap_or_default(), day)?.start(),
    };
    let since = begins.map(|_| start.max(now));
    let end = match moment(until, home, now, since).ok_or_else(|| unreadable(until))? {
        Moment::At(at) => at,
        // Its end on one clock may be after the start of a later date on the other.
        Moment::Day(day) if matches!(begins, Some(Moment::Day(first)) if day < first) => {
            return Err(TravelError::EndsFirst);
        }
        Moment::Day(day) => days(until, day)?.end(),
    };
    if end <= start {
        return Err(if end <= now { TravelError::Past } else { TravelError::EndsFirst });
    }
    let start = start.max(now);
    let period = Period::new(start, end).map_err(|_| TravelError::Past)?;
    match () {
        () if start - now > Duration::days(DAYS_MOST) => Err(TravelError::TooFar),
        () if end - start > Duration::days(DAYS_MOST) => Err(TravelError::TooLong),
        () => Ok(period),
    }
}

/// A schedule with one more trip, which counts in place of earlier ones where they overlap; what is long over is let go. A
/// trip to where an earlier one leads that it overlaps is the same travel, told anew: nobody who says that they come home
/// sooner stays abroad.
///
/// # Errors
/// When there are too many.
pub fn with_trip(schedule: &Schedule, trip: Trip, now: Instant) -> Result<Schedule, TravelError> {
    let mut trips: Vec<Trip> = schedule.trips().to_vec();
    trips.retain(|trip| now - trip.period.end() < Duration::days(DAYS_KEPT));
    let mut trips = before_it_is_told_anew(trips, &trip);
    if trips.iter().filter(|trip| trip.period.end() > now).count() >= MOST_AHEAD {
        return Err(TravelError::TooMany);
    }
    trips.push(trip);
    Ok(schedule.clone().with_trips(trips))
}

/// Of the travel that a trip tells anew stays what lies before it; also its parts after a side trip go. Some days of it with
/// other hours are a part of it, which changes nothing else.
fn before_it_is_told_anew(all: Vec<Trip>, trip: &Trip) -> Vec<Trip> {
    let (starts, ends) = (trip.period.start(), trip.period.end());
    let is_part = |one: &Trip| one.period.start() < starts && ends < one.period.end() && one.weekly != trip.weekly;
    let meets = |one: &Trip| one.period.start() < ends && starts < one.period.end();
    let told = |one: &Trip| one.zone == trip.zone && meets(one) && !is_part(one);
    let told: Vec<usize> = (0..all.len()).filter(|at| told(&all[*at])).collect();
    let gone: Vec<usize> = told.iter().flat_map(|at| later_parts(&all, *at)).chain(told.iter().copied()).collect();
    let stays = |(at, one): (usize, Trip)| match gone.contains(&at) {
        true => Some(Trip { period: Period::new(one.period.start(), starts).ok()?, ..one }),
        false => Some(one),
    };
    all.into_iter().enumerate().filter_map(stays).collect()
}

/// Travel that was ended, or removed before it began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// The trip, or the part of it, that ran or was the next one.
    pub trip: Trip,
    /// When its last part would have ended, UTC, where a side trip had cut it.
    pub later: Option<Instant>,
}

/// A schedule without the travel that runs, from now on, else without the next one ahead; and what was ended. A trip that
/// another one cut is one travel: it goes with all its parts, so that nobody is abroad again by itself. A side trip that is
/// still to come stays.
#[must_use]
pub fn without_trip(schedule: &Schedule, now: Instant) -> Option<(Schedule, Ended)> {
    let all = schedule.trips();
    let index = all.iter().position(|trip| trip.period.end() > now)?;
    let later = later_parts(all, index);
    let kept = all.iter().enumerate().filter(|(at, _)| *at != index && !later.contains(at));
    let mut trips: Vec<Trip> = kept.map(|(_, trip)| trip.clone()).collect();
    let trip = all[index].clone();
    trips.extend(Period::new(trip.period.start(), now).ok().map(|period| Trip { period, ..trip.clone() }));
    let later = later.last().map(|at| all[*at].period.end());
    Some((schedule.clone().with_trips(trips), Ended { trip, later }))
}

/// Of trips that follow each other without a gap, those after one that go on with it, or with one that it interrupts.
fn later_parts(all: &[Trip], index: usize) -> Vec<usize> {
    let touch = |pair: &[Trip]| pair[0].period.end() == pair[1].period.start();
    let before = all[..=index].windows(2).rev().take_while(|pair| touch(pair)).count();
    let after = all[index..].windows(2).take_while(|pair| touch(pair)).count();
    let begun = &all[index - before..=index];
    let goes_on = |at: &usize| begun.iter().any(|trip| (trip.zone, &trip.weekly) == (all[*at].zone, &all[*at].weekly));
    (index + 1..=index + after).filter(goes_on).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::Weekly;

    const BERLIN: Tz = Tz::Europe__Berlin;
    const TOKYO: Tz = Tz::Asia__Tokyo;
    const NEW_YORK: Tz = Tz::America__New_York;

    fn at(text: &str) -> Instant {
        text.parse().expect("a time")
    }

    #[test]
    fn travel_as_people_say_it() {
        // Wednesday 14 January 2026, 10:00 in Berlin.
        let now = at("2026-01-14T09:00:00Z");
        let table = [
            // Eastwards a day begins earlier there, and ends later here.
            (Some("monday"), "friday", TOKYO, Ok(("2026-01-18T15:00:00Z", "2026-01-23T23:00:00Z"))),
            // Westwards it begins earlier here, and ends later there.
            (Some("monday"), "friday", NEW_YORK, Ok(("2026-01-18T23:00:00Z", "2026-01-24T05:00:00Z"))),
            (None, "friday", TOKYO, Ok(("2026-01-14T09:00:00Z", "2026-01-16T23:00:00Z"))),
            (Some("today"), "friday", TOKYO, Ok(("2026-01-14T09:00:00Z", "2026-01-16T23:00:00Z"))),
            (Some("fri 12:00"), "mon 9:00", TOKYO, Ok(("2026-01-16T11:00:00Z", "2026-01-19T08:00:00Z"))),
            (Some("friday"), "2026-01-15", TOKYO, Err(TravelError::EndsFirst)),
            (None, "2026-01-13", TOKYO, Err(TravelError::Past)),
            (Some("2027-06-01"), "2027-06-02", TOKYO, Err(TravelError::TooFar)),
            (None, "2027-06-02", TOKYO, Err(TravelError::TooLong)),
            (None, "when I feel like it", TOKYO, Err(TravelError::Unreadable("when I feel like it".to_owned()))),
        ];
        for (from, until, abroad, expect) in table {
            let expect = expect.map(|(start, end)| Period::new(at(start), at(end)).expect("a period"));
            assert_eq!(travel(from, until, (BERLIN, abroad), now), expect, "{from:?} to {until:?} in {abroad}");
        }
    }

    /// Each of these dates is worked once: in Tokyo, and not again when the clock at home comes to nine.
    #[test]
    fn no_date_is_worked_twice() {
        let home = Schedule::new(BERLIN, Weekly::standard());
        let now = at("2026-01-14T09:00:00Z");
        for abroad in [TOKYO, NEW_YORK, Tz::Pacific__Kiritimati, Tz::Pacific__Pago_Pago] {
            let period = travel(Some("monday"), "friday", (BERLIN, abroad), now).expect("a time");
            let away = with_trip(&home, Trip { period, zone: abroad, weekly: Weekly::standard() }, now).expect("few");
            let (from, to) = (at("2026-01-17T12:00:00Z"), at("2026-01-25T12:00:00Z"));
            assert_eq!(away.between(from, to), 40 * 3600, "{abroad}");
            let dates: Vec<_> = away.days_from(at("2026-01-19T20:00:00Z"), 4);
            assert!(dates.iter().all(|day| day.is_trip && day.zone == abroad && day.hours.len() == 1), "{dates:?}");
        }
    }

    #[test]
    fn the_last_word_counts_and_an_end_lets_what_was_stand() {
        let now = at("2026-01-14T09:00:00Z");
        let trip = |start: &str, end: &str, zone| {
            let period = Period::new(at(start), at(end)).expect("a period");
            Trip { period, zone, weekly: Weekly::standard() }
        };
        let home = Schedule::new(BERLIN, Weekly::standard());
        let long = with_trip(&home, trip("2026-01-14T00:00:00Z", "2026-01-30T00:00:00Z", TOKYO), now).expect("few");
        let both = with_trip(&long, trip("2026-01-20T00:00:00Z", "2026-01-22T00:00:00Z", NEW_YORK), now).expect("few");
        let zone = |schedule: &Schedule, time: &str| schedule.zone_at(at(time));
        assert_eq!(both.trips().len(), 3);
        assert_eq!(zone(&both, "2026-01-19T12:00:00Z"), TOKYO);
        assert_eq!(zone(&both, "2026-01-21T12:00:00Z"), NEW_YORK);
        assert_eq!(zone(&both, "2026-01-22T00:00:00Z"), TOKYO);
        assert_eq!(zone(&both, "2026-01-30T00:00:00Z"), BERLIN);
        let (ended, was) = without_trip(&both, now).expect("one runs");
        assert_eq!((was.trip.zone, was.later), (TOKYO, Some(at("2026-01-30T00:00:00Z"))));
        assert_eq!(zone(&ended, "2026-01-14T08:00:00Z"), TOKYO, "what was stays");
        assert_eq!(zone(&ended, "2026-01-14T09:00:00Z"), BERLIN);
        assert_eq!(zone(&ended, "2026-01-21T12:00:00Z"), NEW_YORK, "the others stay");
        assert_eq!(zone(&ended, "2026-01-25T12:00:00Z"), BERLIN, "nobody is abroad again by itself");
        let (ended, was) = without_trip(&both, at("2026-01-21T12:00:00Z")).expect("one runs");
        assert_eq!((was.trip.zone, was.later), (NEW_YORK, Some(at("2026-01-30T00:00:00Z"))));
        assert_eq!(zone(&ended, "2026-01-19T12:00:00Z"), TOKYO, "what was stays");
        assert_eq!(zone(&ended, "2026-01-25T12:00:00Z"), BERLIN);
        // Trips with time at home in between are two.
        let apart = with_trip(&long, trip("2026-02-03T00:00:00Z", "2026-02-09T00:00:00Z", TOKYO), now).expect("few");
        let (ended, was) = without_trip(&apart, now).expect("one runs");
        assert_eq!((was.later, zone(&ended, "2026-02-05T12:00:00Z")), (None, TOKYO));
        assert_eq!(without_trip(&home, now), None);
    }

    /// Berlin is home; the travel is told as stretches of January, and told anew.
    #[test]
    fn travel_that_is_told_anew_counts_as_it_was_told_last() {
        let now = at("2026-01-14T09:00:00Z");
        let day = |day: u32| at(&format!("2026-01-{day:02}T00:00:00Z"));
        let trip = |(zone, first, end): (Tz, u32, u32)| {
            let period = Period::new(day(first), day(end)).expect("a period");
            Trip { period, zone, weekly: Weekly::standard() }
        };
        let table: [(&[(Tz, u32, u32)], &[(Tz, u32, u32)]); 8] = [
            // Home sooner, or later.
            (&[(TOKYO, 14, 25), (TOKYO, 14, 18)], &[(TOKYO, 14, 18)]),
            (&[(TOKYO, 14, 18), (TOKYO, 16, 25)], &[(TOKYO, 14, 16), (TOKYO, 16, 25)]),
            (&[(TOKYO, 20, 30), (TOKYO, 18, 22)], &[(TOKYO, 18, 22)]),
            // Another stay there is another travel.
            (&[(TOKYO, 14, 16), (TOKYO, 20, 22)], &[(TOKYO, 14, 16), (TOKYO, 20, 22)]),
            // A side trip stays one, also where the travel around it is told anew before it.
            (&[(TOKYO, 14, 30), (NEW_YORK, 20, 22)], &[(TOKYO, 14, 20), (NEW_YORK, 20, 22), (TOKYO, 22, 30)]),
            (&[(TOKYO, 14, 30), (NEW_YORK, 20, 22), (TOKYO, 14, 18)], &[(TOKYO, 14, 18), (NEW_YORK, 20, 22)]),
            (&[(TOKYO, 14, 30), (NEW_YORK, 20, 22), (TOKYO, 14, 28)], &[(TOKYO, 14, 28)]),
            // Two stays become one, and nothing of either is left over.
            (
                &[(TOKYO, 14, 16), (TOKYO, 18, 30), (NEW_YORK, 20, 22), (TOKYO, 15, 19)],
                &[(TOKYO, 14, 15), (TOKYO, 15, 19), (NEW_YORK, 20, 22)],
            ),
        ];
        for (told, expected) in table {
            let home = Schedule::new(BERLIN, Weekly::standard());
            let set = told.iter().fold(home, |all, one| with_trip(&all, trip(*one), now).expect("few"));
            let expected: Vec<Trip> = expected.iter().map(|one| trip(*one)).collect();
            assert_eq!(set.trips(), expected, "{told:?}");
        }
    }

    #[test]
    fn some_days_of_a_travel_can_have_other_hours() {
        let (now, day) = (at("2026-01-14T09:00:00Z"), |day: u32| at(&format!("2026-01-{day:02}T00:00:00Z")));
        let trip = |first, end, weekly| {
            let period = Period::new(day(first), day(end)).expect("a period");
            Trip { period, zone: TOKYO, weekly }
        };
        let short = crate::domain::hours_text::parse("Mon-Fri 12-16").expect("hours").weekly;
        let home = Schedule::new(BERLIN, Weekly::standard());
        let set = with_trip(&home, trip(14, 25, Weekly::standard()), now).expect("few");
        let set = with_trip(&set, trip(20, 21, short.clone()), now).expect("few");
        let parts = [trip(14, 20, Weekly::standard()), trip(20, 21, short), trip(21, 25, Weekly::standard())];
        assert_eq!(set.trips(), parts);
    }
}
