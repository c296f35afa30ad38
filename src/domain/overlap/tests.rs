use chrono_tz::Tz;
use proptest::prelude::*;

use super::*;
use crate::domain::calendar::{Interval, WEEKDAYS, Weekly};

const BERLIN: Tz = Tz::Europe__Berlin;
const NEW_YORK: Tz = Tz::America__New_York;
const TOKYO: Tz = Tz::Asia__Tokyo;
const KATHMANDU: Tz = Tz::Asia__Kathmandu;

fn at(text: &str) -> Instant {
    text.parse().expect("a time")
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn weekdays(intervals: &[(u16, u16)]) -> Weekly {
    let mut weekly = Weekly::default();
    for day in &WEEKDAYS[..5] {
        weekly.set(*day, intervals.iter().map(|(from, to)| Interval::new(*from, *to).expect("hours")).collect());
    }
    weekly
}

/// People numbered from one on, with their zones and the hours from which to which they work on weekdays.
fn people(all: &[(Tz, &[(u16, u16)])]) -> Vec<Colleague> {
    let colleague = |(number, (zone, hours)): (u64, &(Tz, &[(u16, u16)]))| Colleague {
        who: PersonId(number),
        schedule: Schedule::new(*zone, weekdays(hours)),
        is_guess: false,
        is_away: false,
    };
    (1..).zip(all).map(colleague).collect()
}

fn hours(from: u16, to: u16) -> [(u16, u16); 1] {
    [(from * 60, to * 60)]
}

fn half_an_hour(day: &str) -> Wanted {
    Wanted { date: date(day), length: TimeDelta::minutes(30) }
}

fn written(period: &Period) -> String {
    format!("{} to {}", period.start().format("%a %H:%M"), period.end().format("%a %H:%M"))
}

#[test]
fn what_is_shared_is_told_for_the_days_ahead() {
    // Thursday 5 March 2026, 9:00 in Berlin.
    let now = at("2026-03-05T08:00:00Z");
    let nine_to_five = hours(9, 17);
    let team = people(&[(BERLIN, &nine_to_five), (NEW_YORK, &nine_to_five)]);
    let table: [(&str, &[&str], &[&str]); 3] = [
        // On Sunday New York's clocks go forward, so on Monday it is at work an hour earlier.
        ("2026-03-05", &["Thu 14:00 to Thu 16:00"], &["Thu 14:00", "Fri 14:00", "Mon 13:00"]),
        ("2026-03-06", &["Fri 14:00 to Fri 16:00"], &["Fri 14:00", "Mon 13:00", "Tue 13:00"]),
        ("2026-03-07", &[], &["Mon 13:00", "Tue 13:00", "Wed 13:00"]),
    ];
    for (day, shared, next) in table {
        let found = overlap(&team, half_an_hour(day), now).expect("a date");
        assert_eq!(found.shared.iter().map(written).collect::<Vec<_>>(), shared, "{day}");
        let starts: Vec<String> = found.next.iter().map(|one| one.start().format("%a %H:%M").to_string()).collect();
        assert_eq!(starts, next, "{day}");
        assert_eq!((found.near, found.never), (Vec::new(), Vec::new()));
    }
}

#[test]
fn a_stretch_that_runs_is_told_from_now_on_and_one_too_short_is_not() {
    let nine_to_five = hours(9, 17);
    let team = people(&[(BERLIN, &nine_to_five), (NEW_YORK, &nine_to_five)]);
    let next = |now: &str| overlap(&team, half_an_hour("2026-03-05"), at(now)).expect("a date").next.remove(0);
    assert_eq!(written(&next("2026-03-05T14:45:00Z")), "Thu 14:45 to Thu 16:00");
    assert_eq!(written(&next("2026-03-05T15:45:00Z")), "Fri 14:00 to Fri 16:00");
}

#[test]
fn who_shares_nothing_learns_what_is_nearest_and_who_bears_it() {
    let nine_to_five = hours(9, 17);
    let with_lunch: [(u16, u16); 2] = [(9 * 60, 12 * 60), (13 * 60, 17 * 60)];
    let noon: [(u16, u16); 1] = [(12 * 60, 13 * 60)];
    let now = at("2026-03-05T05:00:00Z");
    // Each case: the people, and each near miss with who bears which end and by how many minutes.
    type Case<'a> = (&'a [(Tz, &'a [(u16, u16)])], &'a [(&'a str, &'a [(u64, End, i64)])]);
    let table: [Case<'_>; 4] = [
        // Berlin begins when Tokyo ends: with a quarter each nobody bears more than that, and else one or the other.
        (
            &[(BERLIN, &nine_to_five), (TOKYO, &nine_to_five)],
            &[
                ("Thu 07:45 to Thu 08:15", &[(1, End::Early, 15), (2, End::Late, 15)]),
                ("Thu 07:30 to Thu 08:00", &[(1, End::Early, 30)]),
                ("Thu 08:00 to Thu 08:30", &[(2, End::Late, 30)]),
            ],
        ),
        (
            &[(BERLIN, &nine_to_five), (NEW_YORK, &nine_to_five), (TOKYO, &nine_to_five)],
            // On Monday New York's clocks have gone forward, and less is missing.
            &[("Mon 10:15 to Mon 10:45", &[(2, End::Early, 165), (3, End::Late, 165)])],
        ),
        // Through lunch rather than into somebody's evening.
        (
            &[(BERLIN, &with_lunch), (BERLIN, &noon)],
            &[("Thu 10:45 to Thu 11:15", &[(1, End::Break, 15), (2, End::Early, 15)])],
        ),
        // Noon in Kathmandu is a quarter past seven in Berlin.
        (
            &[(KATHMANDU, &hours(6, 12)), (BERLIN, &hours(8, 17))],
            &[("Thu 06:15 to Thu 06:45", &[(2, End::Early, 45), (1, End::Late, 30)])],
        ),
    ];
    for (team, expected) in table {
        let found = overlap(&people(team), half_an_hour("2026-03-05"), now).expect("a date");
        assert_eq!((found.next, found.shared), (Vec::new(), Vec::new()), "{team:?}");
        for (near, (slot, bearers)) in found.near.iter().zip(expected) {
            let bears = |one: &Outside| (one.who.0, one.end, one.by.num_minutes());
            let told: Vec<(u64, End, i64)> = near.outside.iter().map(bears).collect();
            assert_eq!((written(&near.slot).as_str(), told.as_slice()), (*slot, *bearers), "{team:?}");
        }
        assert!(found.near.len() >= expected.len(), "{team:?}");
    }
}

/// Nobody is asked to work at night or on a day off, unless their own hours are at night.
#[test]
fn what_is_near_may_be_asked_of_people() {
    // Thursday 5 March 2026, 6:00 in Berlin.
    let now = at("2026-03-05T05:00:00Z");
    let (nine_to_five, early, night) = (hours(9, 17), hours(5, 11), [(22 * 60, 6 * 60)]);
    let pacific = Tz::Pacific__Auckland;
    let table: [(&[(Tz, &[(u16, u16)])], &[&str]); 5] = [
        // Nine in Berlin is nine in the evening in Auckland, and later than half past nine nobody begins to talk.
        (&[(BERLIN, &nine_to_five), (pacific, &nine_to_five)], &["Thu 05:45", "Thu 17:45", "Thu 08:00"]),
        // With two more nothing is left that is decent for all.
        (&[(BERLIN, &nine_to_five), (pacific, &nine_to_five), (NEW_YORK, &nine_to_five), (TOKYO, &nine_to_five)], &[]),
        (&[(BERLIN, &early), (BERLIN, &hours(12, 17))], &["Thu 10:15", "Thu 09:30", "Thu 11:00"]),
        // Whoever begins at five may be asked for half past four; not so whoever begins at nine.
        (&[(BERLIN, &early), (BERLIN, &[(2 * 60, 4 * 60 + 45)])], &["Fri 03:30", "Fri 03:15", "Fri 04:00"]),
        // Who works at night is not woken at noon: two hours more are the most.
        (&[(BERLIN, &night), (BERLIN, &hours(12, 17))], &["Thu 19:00", "Thu 06:30"]),
    ];
    for (team, expected) in table {
        let found = overlap(&people(team), half_an_hour("2026-03-05"), now).expect("a date");
        assert_eq!(found.next, Vec::new(), "{team:?}");
        let starts: Vec<String> =
            found.near.iter().map(|one| one.slot.start().format("%a %H:%M").to_string()).collect();
        assert_eq!(starts, expected, "{team:?}");
    }
}

/// On a day abroad the clock there counts: for the asker's day, and for what is said of the others.
#[test]
fn who_travels_is_compared_on_the_clock_there() {
    let nine_to_five = hours(9, 17);
    let mut team = people(&[(TOKYO, &nine_to_five), (BERLIN, &nine_to_five)]);
    let lisbon = Tz::Europe__Lisbon;
    // Monday 9 and Tuesday 10 March, whole on either clock.
    let period = Period::new(at("2026-03-08T15:00:00Z"), at("2026-03-11T00:00:00Z")).expect("a period");
    let trip = calendar::Trip { period, zone: lisbon, weekly: weekdays(&nine_to_five) };
    team[0].schedule = team[0].schedule.clone().with_trips(vec![trip]);
    let now = at("2026-03-06T05:00:00Z");
    let found = |team: &[Colleague], day: &str| overlap(team, half_an_hour(day), now).expect("a date");
    let abroad = found(&team, "2026-03-09");
    assert_eq!((written(&abroad.day), abroad.zones), ("Mon 00:00 to Tue 00:00".to_owned(), vec![lisbon, BERLIN]));
    assert_eq!(abroad.shared.iter().map(written).collect::<Vec<_>>(), ["Mon 09:00 to Mon 16:00"]);
    let home = found(&team, "2026-03-06");
    assert_eq!((written(&home.day), home.zones), ("Thu 15:00 to Fri 15:00".to_owned(), vec![TOKYO, BERLIN]));
    team.reverse();
    assert_eq!(found(&team, "2026-03-09").zones, [BERLIN, lisbon]);
    assert_eq!(found(&team, "2026-03-12").zones, [BERLIN, TOKYO]);
    // Late on Tuesday in Lisbon it is Wednesday in Tokyo.
    assert_eq!(usual_date(&team[1].schedule, at("2026-03-10T16:30:00Z")), date("2026-03-10"));
    // Who only just misses somebody abroad does so on the clock there.
    let long = Period::new(period.start(), at("2026-04-11T00:00:00Z")).expect("a period");
    let trip = calendar::Trip { period: long, zone: lisbon, weekly: weekdays(&nine_to_five) };
    team[1].schedule = team[1].schedule.clone().with_trips(vec![trip]);
    team[0].schedule = Schedule::new(BERLIN, weekdays(&[(6 * 60, 9 * 60)]));
    let near = overlap(&team, half_an_hour("2026-03-09"), at("2026-03-08T23:00:00Z")).expect("a date").near;
    let outside: Vec<_> = near[0].outside.iter().map(|one| (one.who.0, one.zone)).collect();
    assert_eq!(outside, [(1, lisbon), (2, BERLIN)]);
}

#[test]
fn who_is_not_at_work_at_all_does_not_hide_what_the_others_share() {
    let nine_to_five = hours(9, 17);
    let mut team = people(&[(BERLIN, &nine_to_five), (BERLIN, &nine_to_five), (TOKYO, &[])]);
    let now = at("2026-03-05T05:00:00Z");
    let found = overlap(&team, half_an_hour("2026-03-05"), now).expect("a date");
    assert_eq!(found.never, [PersonId(3)]);
    assert_eq!(written(&found.next[0]), "Thu 08:00 to Thu 16:00");
    // Alone nobody shares anything, and nothing is near.
    team.remove(1);
    let found = overlap(&team, half_an_hour("2026-03-05"), now).expect("a date");
    assert_eq!((found.next, found.near, found.shared), (Vec::new(), Vec::new(), Vec::new()));
}

#[test]
fn a_day_is_as_long_as_the_askers_clocks_make_it() {
    let nine_to_five = hours(9, 17);
    let team = people(&[(BERLIN, &nine_to_five), (TOKYO, &nine_to_five)]);
    let now = at("2026-03-05T05:00:00Z");
    for (day, hours) in [("2026-03-28", 24), ("2026-03-29", 23), ("2026-10-25", 25)] {
        let found = overlap(&team, half_an_hour(day), now).expect("a date");
        assert_eq!(found.day.duration().num_hours(), hours, "{day}");
    }
    assert_eq!(overlap(&[], half_an_hour("2026-03-28"), now), None);
}

#[test]
fn today_is_shown_until_the_day_is_over() {
    let schedule = Schedule::new(BERLIN, Weekly::standard());
    let table = [
        ("2026-03-05T05:00:00Z", "2026-03-05"),
        ("2026-03-05T15:59:00Z", "2026-03-05"),
        ("2026-03-05T16:00:00Z", "2026-03-06"),
        ("2026-03-06T20:00:00Z", "2026-03-09"),
    ];
    for (now, expect) in table {
        assert_eq!(usual_date(&schedule, at(now)), date(expect), "{now}");
    }
    let never = Schedule::new(BERLIN, Weekly::default());
    assert_eq!(usual_date(&never, at("2026-03-05T23:30:00Z")), date("2026-03-06"));
}

fn zone() -> impl Strategy<Value = Tz> {
    prop::sample::select(vec![BERLIN, NEW_YORK, TOKYO, KATHMANDU, Tz::Pacific__Apia, Tz::America__Sao_Paulo])
}

fn one() -> impl Strategy<Value = (Tz, Vec<(u16, u16)>)> {
    let interval = (0u16..1440, 30u16..600).prop_map(|(from, length)| (from, (from + length) % 1440));
    (zone(), prop::collection::vec(interval, 0..3))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// Whoever is named as at work is, whoever is not is named, and a near miss costs what is said.
    #[test]
    fn what_is_told_holds(team in prop::collection::vec(one(), 2..6), begin in 0i64..370, minutes in 1i64..180) {
        let now = at("2026-01-01T00:00:00Z") + TimeDelta::hours(begin * 24 + 7);
        let listed: Vec<(Tz, &[(u16, u16)])> = team.iter().map(|(zone, hours)| (*zone, hours.as_slice())).collect();
        let team = people(&listed);
        let date = now.with_timezone(&team[0].schedule.zone()).date_naive();
        let wanted = Wanted { date, length: TimeDelta::minutes(minutes) };
        let found = overlap(&team, wanted, now).expect("a date");
        let there: Vec<&Colleague> = team.iter().filter(|one| !found.never.contains(&one.who)).collect();
        for period in found.next.iter().chain(&found.shared) {
            for instant in [period.start(), period.end() - TimeDelta::seconds(1)] {
                prop_assert!(there.iter().all(|one| one.schedule.is_open(instant)));
            }
        }
        prop_assert!(found.next.iter().all(|one| one.start() >= now && one.duration() >= wanted.length));
        prop_assert!(found.near.is_empty() || found.next.is_empty());
        for near in &found.near {
            prop_assert!(!near.outside.is_empty());
            for one in &there {
                let works = one.schedule.between(near.slot.start(), near.slot.end()) == near.slot.duration().num_seconds();
                let outside = near.outside.iter().find(|outside| outside.who == one.who);
                prop_assert_eq!(works, outside.is_none());
            }
        }
    }
}
