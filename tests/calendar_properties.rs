//! Laws of working time, tried on random zones, hours, absences and instants.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Timelike};
use chrono_tz::{TZ_VARIANTS, Tz};
use meantime::domain::calendar::{Instant, Interval, Period, Schedule, Trip, WEEKDAYS, Weekly, overlap};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;
/// 1990-01-01 and 2037-12-01, UTC.
const YEARS: std::ops::Range<i64> = 631_152_000..2_143_238_400;

fn at(seconds: i64) -> Instant {
    DateTime::from_timestamp(seconds, 0).expect("a time of these years")
}

fn zone() -> impl Strategy<Value = Tz> {
    (0..TZ_VARIANTS.len()).prop_map(|index| TZ_VARIANTS[index])
}

/// Day shifts, night shifts and whole days, to the minute.
fn interval() -> impl Strategy<Value = Interval> {
    let any = (0_u16..1440, 0_u16..=1440).prop_filter_map("empty", |(start, end)| Interval::new(start, end).ok());
    let whole = Just(Interval::new(0, 1440).expect("a whole day"));
    prop_oneof![9 => any, 1 => whole]
}

fn intervals() -> impl Strategy<Value = Vec<Interval>> {
    prop_oneof![1 => Just(Vec::new()), 3 => vec(interval(), 1..4)]
}

fn weekly() -> impl Strategy<Value = Weekly> {
    proptest::array::uniform7(intervals()).prop_map(Weekly::new)
}

/// An instant, more often than by chance near a change of some zone's clock.
fn instant(zone: Tz) -> impl Strategy<Value = Instant> {
    (YEARS, any::<bool>()).prop_map(move |(seconds, near)| {
        let offset = |seconds: i64| at(seconds).with_timezone(&zone).naive_local() - at(seconds).naive_utc();
        let change = (0..400).map(|day| seconds + day * DAY).find(|day| offset(*day) != offset(*day + DAY));
        at(if near { change.map_or(seconds, |day| day + seconds % DAY) } else { seconds })
    })
}

fn date_near(t: Instant, days: i64) -> NaiveDate {
    (t + TimeDelta::days(days)).date_naive()
}

/// A schedule whose exceptions lie around an instant.
fn schedule_at(zone: Tz, t: Instant) -> impl Strategy<Value = Schedule> {
    let dates = btree_set(-5_i64..30, 0..6);
    let replaced = btree_map(-5_i64..30, intervals(), 0..3);
    // To the minute, so that sampling by the minute misses nothing.
    let away = vec((-7200_i64..43_200, 1_i64..5_760), 0..3);
    (weekly(), dates, replaced, away).prop_map(move |(weekly, dates, replaced, away)| {
        let off: BTreeSet<NaiveDate> = dates.into_iter().map(|days| date_near(t, days)).collect();
        let overrides: BTreeMap<_, _> = replaced.into_iter().map(|(days, list)| (date_near(t, days), list)).collect();
        let away = away.into_iter().map(|(start, length)| {
            let start = at(t.timestamp().div_euclid(60) * 60) + TimeDelta::minutes(start);
            Period::new(start, start + TimeDelta::minutes(length)).expect("not empty")
        });
        Schedule::new(zone, weekly).with_off(off).with_overrides(overrides).with_away(away.collect())
    })
}

fn schedule() -> impl Strategy<Value = (Schedule, Instant)> {
    zone().prop_flat_map(|zone| (Just(zone), instant(zone))).prop_flat_map(|(zone, t)| (schedule_at(zone, t), Just(t)))
}

fn people() -> impl Strategy<Value = (Vec<Schedule>, Instant)> {
    zone()
        .prop_flat_map(instant)
        .prop_flat_map(|t| (vec(zone().prop_flat_map(move |zone| schedule_at(zone, t)), 1..4), Just(t)))
}

/// README's definition word for word, in terms of chrono's local reading alone: the dates whose
/// shifts cover `t`, the latest first.
fn naive_working_dates(schedule: &Schedule, t: Instant) -> Vec<NaiveDate> {
    if schedule.away().iter().any(|away| away.start() <= t && t < away.end()) {
        return Vec::new();
    }
    let local = t.with_timezone(&schedule.zone()).naive_local();
    let time = local.num_seconds_from_midnight();
    let hours = |date: NaiveDate| -> Vec<(u32, u32)> {
        if schedule.off().contains(&date) {
            return Vec::new();
        }
        let weekday = WEEKDAYS[date.weekday().num_days_from_monday() as usize];
        let list = schedule.overrides().get(&date).map_or(schedule.weekly().on(weekday), Vec::as_slice);
        list.iter().map(|i| (u32::from(i.start_minute()) * 60, u32::from(i.end_minute()) * 60)).collect()
    };
    let (today, yesterday) = (local.date(), local.date() - Days::new(1));
    let starts_today = |(a, b): &(u32, u32)| if b > a { *a <= time && time < *b } else { time >= *a };
    let still_open = |(a, b): &(u32, u32)| b < a && time < *b;
    let covers = [(today, hours(today).iter().any(starts_today)), (yesterday, hours(yesterday).iter().any(still_open))];
    covers.into_iter().filter(|(_, covered)| *covered).map(|(date, _)| date).collect()
}

fn naive_working_date(schedule: &Schedule, t: Instant) -> Option<NaiveDate> {
    naive_working_dates(schedule, t).first().copied()
}

fn naive_is_open(schedule: &Schedule, t: Instant) -> bool {
    naive_working_date(schedule, t).is_some()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Judged at each minute and second around it of two days (clocks change at whole seconds).
    #[test]
    fn is_open_is_the_definition((schedule, t) in schedule()) {
        for minute in 0..2 * 24 * 60 {
            let sample = t + TimeDelta::minutes(minute);
            prop_assert_eq!(schedule.working_date(sample), naive_working_date(&schedule, sample), "{}", sample);
        }
    }

    /// The edges of the periods are exact to the second, and each minute of four days is in a
    /// period just when it is open.
    #[test]
    fn periods_are_where_it_is_open((schedule, t) in schedule()) {
        let end = t + TimeDelta::days(4);
        let periods: Vec<Period> = schedule.periods_within(t, end).collect();
        for period in &periods {
            let second = TimeDelta::seconds(1);
            prop_assert!(naive_is_open(&schedule, period.start()));
            prop_assert!(naive_is_open(&schedule, period.end() - second));
            prop_assert!(period.start() == t || !naive_is_open(&schedule, period.start() - second));
            prop_assert!(period.end() == end || !naive_is_open(&schedule, period.end()));
        }
        for minute in 0..4 * 24 * 60 {
            let sample = t + TimeDelta::minutes(minute);
            let covered = periods.iter().any(|period| period.contains(sample));
            prop_assert_eq!(covered, naive_is_open(&schedule, sample), "{}", sample);
        }
    }

    #[test]
    fn what_is_added_is_measured((schedule, t) in schedule(), seconds in 1_u64..3_000_000) {
        match schedule.add(t, seconds) {
            Some(due) => {
                prop_assert_eq!(schedule.between(t, due), seconds as i64);
                prop_assert_eq!(schedule.between(due, t), -(seconds as i64));
                let before = schedule.between(t, due - TimeDelta::seconds(1));
                prop_assert_eq!(before, seconds as i64 - 1, "an earlier instant would do");
            }
            None => prop_assert!(schedule.next_open(t + TimeDelta::days(400)).is_none()),
        }
    }

    /// Also over the short cut by whole weeks: it is taken between the ends, by some pieces only, and
    /// never where periods are walked.
    #[test]
    fn pieces_sum_up(
        (schedule, t) in schedule(),
        cuts in vec(prop_oneof![1_i64..5 * DAY, DAY..90 * DAY], 1..25),
    ) {
        let mut end = t;
        let mut sum = 0;
        for cut in cuts {
            let next = end + TimeDelta::seconds(cut);
            sum += schedule.between(end, next);
            end = next;
        }
        prop_assert_eq!(schedule.between(t, end), sum);
        let walked: TimeDelta = schedule.periods_within(t, end).map(|period| period.duration()).sum();
        prop_assert_eq!(walked.num_seconds(), sum);
    }

    #[test]
    fn next_open_is_the_first((schedule, t) in schedule()) {
        let limit = t + TimeDelta::days(6);
        let next = schedule.next_open(t);
        if let Some(next) = next {
            prop_assert!(next >= t && naive_is_open(&schedule, next));
            prop_assert_eq!(schedule.add(t, 0), Some(next));
            prop_assert!(next == t || !naive_is_open(&schedule, next - TimeDelta::seconds(1)));
        }
        let mut sample = t;
        while sample < next.unwrap_or(limit).min(limit) {
            prop_assert!(!naive_is_open(&schedule, sample), "{} is open before {:?}", sample, next);
            sample += TimeDelta::minutes(1);
        }
    }

    #[test]
    fn the_last_period_is_the_last((schedule, t) in schedule()) {
        if let Some(last) = schedule.last_period_before(t) {
            prop_assert!(last.end() <= t);
            prop_assert_eq!(schedule.between(last.end(), t), 0);
            let second = TimeDelta::seconds(1);
            let whole = last.duration() > TimeDelta::days(3_000);
            prop_assert!(whole || !naive_is_open(&schedule, last.start() - second));
            prop_assert_eq!(schedule.between(last.start(), last.end()), last.duration().num_seconds());
        } else {
            prop_assert_eq!(schedule.between(t - TimeDelta::days(300), t), 0);
        }
    }

    #[test]
    fn overlap_is_common_time((people, t) in people(), turn in 0_usize..4) {
        let end = t + TimeDelta::days(3);
        let mut order: Vec<&Schedule> = people.iter().collect();
        let common = overlap(&order, t, end);
        let turn = turn % order.len();
        order.rotate_left(turn);
        prop_assert_eq!(&overlap(&order, t, end), &common);
        for minute in 0..3 * 24 * 60 {
            let sample = t + TimeDelta::minutes(minute);
            let everybody = people.iter().all(|person| naive_is_open(person, sample));
            prop_assert_eq!(common.iter().any(|period| period.contains(sample)), everybody, "{}", sample);
        }
        prop_assert!(common.windows(2).all(|pair| pair[0].end() < pair[1].start()), "not maximal");
    }

    /// Counts working dates with the naive definition, minute by minute, and compares.
    #[test]
    fn working_days_land_on_their_date((schedule, t) in schedule(), days in 1_u32..5) {
        let Some(start) = schedule.next_open(t) else { return Ok(()) };
        let first = naive_working_date(&schedule, start).expect("open");
        let Some(due) = schedule.add_working_days(t, days) else { return Ok(()) };
        prop_assert!(due > start);
        prop_assume!(due - start < TimeDelta::days(40));
        let mut firsts: BTreeMap<NaiveDate, Instant> = BTreeMap::new();
        let mut sample = start - TimeDelta::days(3);
        while sample < due + TimeDelta::days(3) {
            for date in naive_working_dates(&schedule, sample) {
                firsts.entry(date).or_insert(sample);
            }
            sample += TimeDelta::seconds(30);
        }
        // A date that had opened by the clock's start does not count any more.
        let later: Vec<NaiveDate> =
            firsts.iter().filter(|(date, opened)| **date > first && **opened > start).map(|(date, _)| *date).collect();
        let expected = later[days as usize - 1];
        let periods = schedule.periods_of_working_date(expected);
        let on_date = periods.iter().any(|period| period.start() <= due && due <= period.end());
        prop_assert!(on_date, "{} is not on {}", due, expected);
    }

    #[test]
    fn json_gives_the_schedule_back((schedule, _) in schedule()) {
        let text = serde_json::to_string(&schedule).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Schedule>(&text).expect("a schedule"), schedule);
    }
}

/// A schedule with trips around an instant.
fn travelling() -> impl Strategy<Value = (Schedule, Instant)> {
    schedule().prop_flat_map(|(schedule, t)| {
        let trip = (-4_i64 * 24 * 60..20 * 24 * 60, 1_i64..12 * 24 * 60, zone(), weekly());
        let trips = vec(trip, 1..4).prop_map(move |trips| {
            let trips = trips.into_iter().map(|(start, length, zone, weekly)| {
                let start = at(t.timestamp().div_euclid(60) * 60) + TimeDelta::minutes(start);
                Trip {
                    period: Period::new(start, start + TimeDelta::minutes(length)).expect("not empty"),
                    zone,
                    weekly,
                }
            });
            trips.collect()
        });
        trips.prop_map(move |trips: Vec<Trip>| (schedule.clone().with_trips(trips), t))
    })
}

/// What counts at an instant: the last trip that covers it, else the schedule at home.
fn counting_at(schedule: &Schedule, t: Instant) -> Schedule {
    let (zone, weekly) = match schedule.trips().iter().find(|trip| trip.period.contains(t)) {
        Some(trip) => (trip.zone, trip.weekly.clone()),
        None => (schedule.zone(), schedule.weekly().clone()),
    };
    let dated = Schedule::new(zone, weekly).with_overrides(schedule.overrides().clone());
    dated.with_off(schedule.off().clone()).with_away(schedule.away().to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn on_a_trip_the_clock_there_counts((schedule, t) in travelling()) {
        for step in 0..10 * 24 * 4 {
            let sample = t + TimeDelta::minutes(15 * step);
            let expect = naive_working_date(&counting_at(&schedule, sample), sample);
            prop_assert_eq!(schedule.working_date(sample), expect, "{}", sample);
        }
    }

    #[test]
    fn periods_run_over_the_borders_of_trips((schedule, t) in travelling()) {
        let end = t + TimeDelta::days(10);
        let periods: Vec<Period> = schedule.periods_within(t, end).collect();
        prop_assert!(periods.windows(2).all(|two| two[0].end() < two[1].start()), "{:?}", periods);
        for minute in 0..10 * 24 * 60 {
            let sample = t + TimeDelta::minutes(minute);
            let covered = periods.iter().any(|period| period.contains(sample));
            prop_assert_eq!(covered, schedule.is_open(sample), "{}", sample);
        }
        let open: i64 = periods.iter().map(|period| period.duration().num_seconds()).sum();
        prop_assert_eq!(schedule.between(t, end), open);
        prop_assert_eq!(schedule.next_open(t).filter(|open| *open < end), periods.first().map(Period::start));
    }

    #[test]
    fn working_time_adds_up_across_a_trip((schedule, t) in travelling(), seconds in 1_u64..3_000_000, part in 0_i64..30) {
        let (middle, end) = (t + TimeDelta::days(part), t + TimeDelta::days(30));
        prop_assert_eq!(schedule.between(t, middle) + schedule.between(middle, end), schedule.between(t, end));
        if let Some(due) = schedule.add(t, seconds) {
            prop_assert_eq!(schedule.between(t, due), seconds as i64);
            prop_assert_eq!(schedule.between(t, due - TimeDelta::seconds(1)), seconds as i64 - 1);
        }
    }

    /// A trip to where one is, with the hours that one has, changes nothing; nor does one that is over for what follows.
    #[test]
    fn a_trip_home_changes_nothing((schedule, t) in schedule(), days in 1_i64..20, seconds in 0_u64..2_000_000, count in 0_u32..8) {
        let trip = |start: Instant, zone, weekly| {
            vec![Trip { period: Period::new(start, start + TimeDelta::days(days)).expect("not empty"), zone, weekly }]
        };
        let home = schedule.clone().with_trips(trip(t + TimeDelta::days(1), schedule.zone(), schedule.weekly().clone()));
        let over = schedule.clone().with_trips(trip(t - TimeDelta::days(days + 5), Tz::Asia__Tokyo, Weekly::standard()));
        for other in [home, over] {
            prop_assert_eq!(other.add(t, seconds), schedule.add(t, seconds));
            prop_assert_eq!(other.add_working_days(t, count), schedule.add_working_days(t, count));
            let end = t + TimeDelta::days(9);
            prop_assert_eq!(other.periods_within(t, end).collect::<Vec<_>>(), schedule.periods_within(t, end).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_schedule_with_trips_is_stored_whole((schedule, _) in travelling()) {
        let text = serde_json::to_string(&schedule).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Schedule>(&text).expect("a schedule"), schedule);
    }
}
