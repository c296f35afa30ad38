//! When anything may reach a person: inside their hours, apart from each other, and not too often in a day.

use chrono::{DateTime, NaiveDate, TimeDelta};
use chrono_tz::{TZ_VARIANTS, Tz};
use meantime::domain::calendar::{Instant, Interval, Period, Schedule, WEEKDAYS, Weekly};
use meantime::domain::gate::{BUNDLES_A_DAY, GAP_MINUTES, Hold, Recipient, Verdict, Wish, gate};
use proptest::collection::vec;
use proptest::prelude::*;

fn t(text: &str) -> Instant {
    text.parse().expect("a time")
}

/// Monday to Friday 9:00 to 17:00.
fn office(zone: Tz) -> Schedule {
    Schedule::new(zone, Weekly::standard())
}

fn every_day(zone: Tz, start: &str, end: &str) -> Schedule {
    Schedule::new(zone, Weekly::new(WEEKDAYS.map(|_| vec![Interval::parse(start, end).expect("an interval")])))
}

fn always(zone: Tz) -> Schedule {
    every_day(zone, "00:00", "24:00")
}

fn period(start: &str, end: &str) -> Period {
    Period::new(t(start), t(end)).expect("a period")
}

/// `count` bundles, half an hour apart, the last one at `last`.
fn bundles(count: i32, last: &str) -> Vec<Instant> {
    (0..count).map(|n| t(last) - TimeDelta::minutes(GAP_MINUTES) * n).collect()
}

fn wait(until: &str, hold: Hold) -> Verdict {
    Verdict::Wait { until: t(until), hold }
}

/// What may reach somebody in no focus, if it is not urgent and the policy knows no quiet hours.
fn usual(schedule: &Schedule, sent: &[Instant], now: Instant) -> Verdict {
    gate(&Recipient::new(schedule, sent), &Wish::default(), now)
}

fn check(table: Vec<(&str, Schedule, Vec<Instant>, &str, Verdict)>) {
    for (case, schedule, sent, now, expect) in table {
        assert_eq!(usual(&schedule, &sent, t(now)), expect, "{case}");
        let reversed: Vec<Instant> = sent.iter().rev().copied().collect();
        assert_eq!(usual(&schedule, &reversed, t(now)), expect, "{case}, reversed");
    }
}

#[test]
fn the_limits_are_those_that_people_were_promised() {
    assert_eq!((GAP_MINUTES, BUNDLES_A_DAY), (30, 6));
}

#[test]
fn nothing_arrives_outside_working_hours() {
    let berlin = || office(Tz::Europe__Berlin);
    let away = || office(Tz::UTC).with_away(vec![period("2026-01-14T12:00:00Z", "2026-01-20T00:00:00Z")]);
    let never = || Schedule::new(Tz::UTC, Weekly::default());
    let night = || every_day(Tz::UTC, "22:00", "06:00");
    check(vec![
        ("the opening instant", berlin(), vec![], "2026-01-14T08:00:00Z", Verdict::Open),
        ("a second before", berlin(), vec![], "2026-01-14T07:59:59Z", wait("2026-01-14T08:00:00Z", Hold::NotAtWork)),
        ("the last second", berlin(), vec![], "2026-01-14T15:59:59Z", Verdict::Open),
        (
            "the closing instant",
            berlin(),
            vec![],
            "2026-01-14T16:00:00Z",
            wait("2026-01-15T08:00:00Z", Hold::NotAtWork),
        ),
        ("Friday evening", berlin(), vec![], "2026-01-16T16:00:00Z", wait("2026-01-19T08:00:00Z", Hold::NotAtWork)),
        (
            "over the change of clocks",
            berlin(),
            vec![],
            "2026-03-27T17:00:00Z",
            wait("2026-03-30T07:00:00Z", Hold::NotAtWork),
        ),
        (
            "away in working hours",
            away(),
            vec![],
            "2026-01-14T12:00:00Z",
            wait("2026-01-20T09:00:00Z", Hold::NotAtWork),
        ),
        ("after midnight of a night shift", night(), vec![], "2026-01-14T01:00:00Z", Verdict::Open),
        (
            "at noon of a night shift",
            night(),
            vec![],
            "2026-01-14T12:00:00Z",
            wait("2026-01-14T22:00:00Z", Hold::NotAtWork),
        ),
        ("never at work", never(), vec![], "2026-01-14T12:00:00Z", Verdict::Never),
    ]);
}

#[test]
fn between_two_bundles_lies_half_an_hour() {
    let utc = || office(Tz::UTC);
    let one = |at| vec![t(at)];
    let lunch = || {
        let hours = [("09:00", "12:00"), ("13:00", "17:00")].map(|(a, b)| Interval::parse(a, b).expect("an interval"));
        Schedule::new(Tz::UTC, Weekly::new(WEEKDAYS.map(|_| hours.to_vec())))
    };
    check(vec![
        (
            "just sent",
            utc(),
            one("2026-01-14T10:00:00Z"),
            "2026-01-14T10:00:00Z",
            wait("2026-01-14T10:30:00Z", Hold::Gap),
        ),
        (
            "a second too early",
            utc(),
            one("2026-01-14T10:00:00Z"),
            "2026-01-14T10:29:59Z",
            wait("2026-01-14T10:30:00Z", Hold::Gap),
        ),
        ("half an hour later", utc(), one("2026-01-14T10:00:00Z"), "2026-01-14T10:30:00Z", Verdict::Open),
        (
            "the latest one counts",
            utc(),
            vec![t("2026-01-14T09:00:00Z"), t("2026-01-14T10:20:00Z"), t("2026-01-14T09:40:00Z")],
            "2026-01-14T10:30:00Z",
            wait("2026-01-14T10:50:00Z", Hold::Gap),
        ),
        (
            "over the closing",
            utc(),
            one("2026-01-14T16:45:00Z"),
            "2026-01-14T16:50:00Z",
            wait("2026-01-15T09:00:00Z", Hold::Gap),
        ),
        (
            "over the lunch break",
            lunch(),
            one("2026-01-14T11:45:00Z"),
            "2026-01-14T11:50:00Z",
            wait("2026-01-14T13:00:00Z", Hold::Gap),
        ),
        (
            "in the break, hours count first",
            lunch(),
            one("2026-01-14T11:45:00Z"),
            "2026-01-14T12:05:00Z",
            wait("2026-01-14T13:00:00Z", Hold::NotAtWork),
        ),
        ("from yesterday", utc(), one("2026-01-13T16:59:00Z"), "2026-01-14T09:00:00Z", Verdict::Open),
    ]);
}

#[test]
fn six_bundles_on_a_local_date_are_enough() {
    check(vec![
        ("the sixth", office(Tz::UTC), bundles(5, "2026-01-14T12:00:00Z"), "2026-01-14T13:00:00Z", Verdict::Open),
        (
            "the seventh",
            office(Tz::UTC),
            bundles(6, "2026-01-14T12:00:00Z"),
            "2026-01-14T13:00:00Z",
            wait("2026-01-15T09:00:00Z", Hold::Cap),
        ),
        (
            "on Friday: not before Monday",
            office(Tz::UTC),
            bundles(6, "2026-01-16T12:00:00Z"),
            "2026-01-16T13:00:00Z",
            wait("2026-01-19T09:00:00Z", Hold::Cap),
        ),
        (
            "yesterday's do not count",
            office(Tz::UTC),
            bundles(6, "2026-01-13T16:00:00Z"),
            "2026-01-14T09:00:00Z",
            Verdict::Open,
        ),
        (
            "the cap counts before the gap",
            always(Tz::UTC),
            bundles(6, "2026-01-14T23:40:00Z"),
            "2026-01-14T23:50:00Z",
            wait("2026-01-15T00:00:00Z", Hold::Cap),
        ),
        (
            "then the gap",
            always(Tz::UTC),
            bundles(6, "2026-01-14T23:40:00Z"),
            "2026-01-15T00:00:00Z",
            wait("2026-01-15T00:10:00Z", Hold::Gap),
        ),
    ]);
}

#[test]
fn a_local_date_is_the_persons_own_wherever_they_are() {
    // For each zone the first and the last instant of a local date.
    let table = [
        ("UTC+14", Tz::Pacific__Kiritimati, "2026-01-13T10:00:00Z", "2026-01-14T10:00:00Z"),
        ("UTC-11", Tz::Pacific__Pago_Pago, "2026-01-14T11:00:00Z", "2026-01-15T11:00:00Z"),
        ("UTC+5:45", Tz::Asia__Kathmandu, "2026-01-13T18:15:00Z", "2026-01-14T18:15:00Z"),
        ("23 hours in Berlin", Tz::Europe__Berlin, "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"),
        ("25 hours in Berlin", Tz::Europe__Berlin, "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"),
        ("24.5 hours on Lord Howe", Tz::Australia__Lord_Howe, "2026-04-04T13:00:00Z", "2026-04-05T13:30:00Z"),
        // The clock goes from 0:00 to 1:00: the date begins at 1:00.
        ("a date without midnight in Beirut", Tz::Asia__Beirut, "2026-03-28T22:00:00Z", "2026-03-29T21:00:00Z"),
        // The next date is skipped altogether.
        ("the last date before Samoa's leap", Tz::Pacific__Apia, "2011-12-29T10:00:00Z", "2011-12-30T10:00:00Z"),
    ];
    for (case, zone, begins, ends) in table {
        let schedule = always(zone);
        let six: Vec<Instant> = (0..6).map(|n| t(begins) + TimeDelta::minutes(n)).collect();
        let at = |now| usual(&schedule, &six, now);
        let second = TimeDelta::seconds(1);
        let held = Verdict::Wait { until: t(ends), hold: Hold::Cap };
        // Before and after the clock changes.
        assert_eq!(at(t(begins) + TimeDelta::hours(1)), held, "{case}: early");
        assert_eq!(at(t(begins) + TimeDelta::hours(4)), held, "{case}");
        assert_eq!(at(t(ends) - second), held, "{case}: the last second");
        assert_eq!(at(t(ends)), Verdict::Open, "{case}: the next date");
        // A bundle of the last second of the date before is none of this date's.
        let before = [&[t(begins) - second], &six[1..]].concat();
        let five = usual(&schedule, &before, t(begins) + TimeDelta::hours(4));
        assert_eq!(five, Verdict::Open, "{case}: five");
    }
}

#[test]
fn a_night_shift_has_two_local_dates() {
    let night = || every_day(Tz::UTC, "18:00", "06:00");
    check(vec![
        (
            "six before midnight",
            night(),
            bundles(6, "2026-01-14T22:00:00Z"),
            "2026-01-14T23:00:00Z",
            wait("2026-01-15T00:00:00Z", Hold::Cap),
        ),
        ("after midnight", night(), bundles(6, "2026-01-14T22:00:00Z"), "2026-01-15T00:00:00Z", Verdict::Open),
        (
            "six after midnight hold back the evening as well",
            night(),
            bundles(6, "2026-01-15T05:00:00Z"),
            "2026-01-15T18:00:00Z",
            wait("2026-01-16T00:00:00Z", Hold::Cap),
        ),
    ]);
}

/// Half past nine and noon in an office in UTC on Wednesday, 14 January 2026.
const MORNING: &str = "2026-01-14T09:30:00Z";
const NOON: &str = "2026-01-14T12:00:00Z";

fn quiet(start: &str, end: &str) -> Weekly {
    Weekly::new(WEEKDAYS.map(|_| vec![Interval::parse(start, end).expect("an interval")]))
}

#[test]
fn focus_holds_what_is_not_urgent() {
    let office = office(Tz::UTC);
    let focus = |until: &str, sent: &[Instant], urgent, now| {
        let recipient = Recipient { focus_until: Some(t(until)), ..Recipient::new(&office, sent) };
        gate(&recipient, &Wish { urgent, quiet: None }, t(now))
    };
    let six = bundles(6, NOON);
    let table = [
        ("until it ends", focus("2026-01-14T13:00:00Z", &[], false, NOON), wait("2026-01-14T13:00:00Z", Hold::Focus)),
        ("the last second", focus("2026-01-14T12:00:01Z", &[], false, NOON), wait("2026-01-14T12:00:01Z", Hold::Focus)),
        ("when it ends", focus(NOON, &[], false, NOON), Verdict::Open),
        ("long ago", focus("2026-01-13T12:00:00Z", &[], false, NOON), Verdict::Open),
        ("past closing", focus("2026-01-14T18:00:00Z", &[], false, NOON), wait("2026-01-15T09:00:00Z", Hold::Focus)),
        ("what is urgent passes", focus("2026-01-14T13:00:00Z", &[], true, NOON), Verdict::Open),
        (
            "focus before the gap",
            focus("2026-01-14T12:10:00Z", &[t(NOON)], false, NOON),
            wait("2026-01-14T12:10:00Z", Hold::Focus),
        ),
        (
            "then the gap",
            focus("2026-01-14T12:10:00Z", &[t(NOON)], false, "2026-01-14T12:10:00Z"),
            wait("2026-01-14T12:30:00Z", Hold::Gap),
        ),
        (
            "the cap before focus",
            focus("2026-01-14T13:00:00Z", &six, false, NOON),
            wait("2026-01-15T09:00:00Z", Hold::Cap),
        ),
        (
            "not at work, in focus or not",
            focus("2026-01-14T13:00:00Z", &[], false, "2026-01-14T08:00:00Z"),
            wait("2026-01-14T09:00:00Z", Hold::NotAtWork),
        ),
    ];
    for (case, got, expect) in table {
        assert_eq!(got, expect, "{case}");
    }
}

#[test]
fn quiet_hours_are_those_of_the_recipients_wall_clock() {
    let ask = |schedule: &Schedule, quiet: &Weekly, urgent, now| {
        gate(&Recipient::new(schedule, &[]), &Wish { urgent, quiet: Some(quiet) }, t(now))
    };
    let (utc, berlin, always) = (office(Tz::UTC), office(Tz::Europe__Berlin), always(Tz::UTC));
    let all_night = every_day(Tz::Europe__Berlin, "20:00", "08:00");
    let morning = quiet("09:00", "10:00");
    let night = quiet("22:00", "06:00");
    let monday = Weekly::new([
        vec![Interval::parse("09:00", "12:00").expect("an interval")],
        vec![],
        vec![],
        vec![],
        vec![],
        vec![],
        vec![],
    ]);
    let table = [
        ("until they end", ask(&utc, &morning, false, MORNING), wait("2026-01-14T10:00:00Z", Hold::Quiet)),
        (
            "from the first instant",
            ask(&utc, &morning, false, "2026-01-14T09:00:00Z"),
            wait("2026-01-14T10:00:00Z", Hold::Quiet),
        ),
        ("when they end", ask(&utc, &morning, false, "2026-01-14T10:00:00Z"), Verdict::Open),
        ("what is urgent passes", ask(&utc, &morning, true, MORNING), Verdict::Open),
        // 9:30 UTC is 10:30 in Berlin.
        ("where it is later", ask(&berlin, &morning, false, MORNING), Verdict::Open),
        (
            "where it is that hour",
            ask(&berlin, &morning, false, "2026-01-14T08:30:00Z"),
            wait("2026-01-14T09:00:00Z", Hold::Quiet),
        ),
        ("on that weekday only", ask(&utc, &monday, false, MORNING), Verdict::Open),
        (
            "on that weekday",
            ask(&utc, &monday, false, "2026-01-12T09:30:00Z"),
            wait("2026-01-12T12:00:00Z", Hold::Quiet),
        ),
        (
            "over midnight, before it",
            ask(&always, &night, false, "2026-01-14T23:00:00Z"),
            wait("2026-01-15T06:00:00Z", Hold::Quiet),
        ),
        (
            "over midnight, after it",
            ask(&always, &night, false, "2026-01-15T05:59:59Z"),
            wait("2026-01-15T06:00:00Z", Hold::Quiet),
        ),
        ("over midnight, when they end", ask(&always, &night, false, "2026-01-15T06:00:00Z"), Verdict::Open),
        // The clock goes from 2:00 to 3:00 on Sunday, 29 March 2026: 6:00 is at 4:00 UTC.
        (
            "over the spring change",
            ask(&all_night, &night, false, "2026-03-28T22:00:00Z"),
            wait("2026-03-29T04:00:00Z", Hold::Quiet),
        ),
        // And from 3:00 to 2:00 on 25 October: 6:00 is at 5:00 UTC.
        (
            "over the autumn change",
            ask(&all_night, &night, false, "2026-10-24T22:00:00Z"),
            wait("2026-10-25T05:00:00Z", Hold::Quiet),
        ),
        (
            "past closing",
            ask(&utc, &quiet("16:00", "18:00"), false, "2026-01-14T16:30:00Z"),
            wait("2026-01-15T09:00:00Z", Hold::Quiet),
        ),
        (
            "not at work in quiet hours",
            ask(&utc, &night, false, "2026-01-14T23:00:00Z"),
            wait("2026-01-15T09:00:00Z", Hold::NotAtWork),
        ),
    ];
    for (case, got, expect) in table {
        assert_eq!(got, expect, "{case}");
    }
    // What ends first is no reason to come back early: each hold is judged in its turn.
    let recipient = Recipient { focus_until: Some(t("2026-01-14T09:45:00Z")), ..Recipient::new(&utc, &[]) };
    let wish = Wish { urgent: false, quiet: Some(&morning) };
    assert_eq!(gate(&recipient, &wish, t(MORNING)), wait("2026-01-14T09:45:00Z", Hold::Focus));
    assert_eq!(gate(&recipient, &wish, t("2026-01-14T09:45:00Z")), wait("2026-01-14T10:00:00Z", Hold::Quiet));
}

#[test]
fn a_persons_absences_and_holidays_do_not_break_the_quiet_hours() {
    let noon_off = office(Tz::UTC).with_away(vec![period("2026-01-14T09:40:00Z", "2026-01-14T09:50:00Z")]);
    let wish = Wish { urgent: false, quiet: Some(&quiet("09:00", "10:00")) };
    assert_eq!(gate(&Recipient::new(&noon_off, &[]), &wish, t(MORNING)), wait("2026-01-14T10:00:00Z", Hold::Quiet));
}

#[test]
fn what_is_urgent_passes_the_gap_but_neither_hours_nor_the_cap() {
    let utc = office(Tz::UTC);
    let away = office(Tz::UTC).with_away(vec![period("2026-01-14T11:00:00Z", "2026-01-20T00:00:00Z")]);
    let off = office(Tz::UTC).with_off(["2026-01-14".parse().expect("a date")].into());
    let never = Schedule::new(Tz::UTC, Weekly::default());
    let urgent = |schedule: &Schedule, any_time, sent: &[Instant], now| {
        let recipient = Recipient { urgent_any_time: any_time, ..Recipient::new(schedule, sent) };
        gate(&recipient, &Wish { urgent: true, quiet: None }, t(now))
    };
    let evening = "2026-01-14T20:00:00Z";
    let table = [
        ("just after another", urgent(&utc, false, &[t(NOON)], NOON), Verdict::Open),
        ("the sixth", urgent(&utc, false, &bundles(5, NOON), NOON), Verdict::Open),
        ("the seventh", urgent(&utc, false, &bundles(6, NOON), NOON), wait("2026-01-15T09:00:00Z", Hold::Cap)),
        ("in the evening", urgent(&utc, false, &[], evening), wait("2026-01-15T09:00:00Z", Hold::NotAtWork)),
        ("in the evening, where that is wanted", urgent(&utc, true, &[], evening), Verdict::Open),
        ("just after another, too", urgent(&utc, true, &[t(evening)], evening), Verdict::Open),
        (
            "the seventh is held all the same",
            urgent(&utc, true, &bundles(6, evening), evening),
            wait("2026-01-15T09:00:00Z", Hold::Cap),
        ),
        ("on a day off, where that is wanted", urgent(&off, true, &[], NOON), Verdict::Open),
        ("never while away", urgent(&away, true, &[], NOON), wait("2026-01-20T09:00:00Z", Hold::NotAtWork)),
        (
            "nor on an evening while away",
            urgent(&away, true, &[], evening),
            wait("2026-01-20T09:00:00Z", Hold::NotAtWork),
        ),
        ("to who is never at work", urgent(&never, false, &[], NOON), Verdict::Never),
        ("to who is never at work and wants it", urgent(&never, true, &[], NOON), Verdict::Open),
    ];
    for (case, got, expect) in table {
        assert_eq!(got, expect, "{case}");
    }
    // Who never said so does not want it.
    let unsaid = gate(&Recipient::new(&utc, &[]), &Wish { urgent: true, quiet: None }, t(evening));
    assert_eq!(unsaid, wait("2026-01-15T09:00:00Z", Hold::NotAtWork));
    // That they want what is urgent at any time lets nothing else in.
    let wants = Recipient { urgent_any_time: true, ..Recipient::new(&utc, &[]) };
    assert_eq!(gate(&wants, &Wish::default(), t(evening)), wait("2026-01-15T09:00:00Z", Hold::NotAtWork));
    let wants = Recipient { urgent_any_time: true, ..Recipient::new(&utc, &[]) };
    let quiet = quiet("11:00", "13:00");
    assert_eq!(
        gate(&wants, &Wish { urgent: false, quiet: Some(&quiet) }, t(NOON)),
        wait("2026-01-14T13:00:00Z", Hold::Quiet)
    );
}

// Laws, on random zones and schedules.

/// 1990-01-01 and 2037-12-01, UTC.
const YEARS: std::ops::Range<i64> = 631_152_000..2_143_238_400;
const DAY: i64 = 24 * 3600;

fn at(seconds: i64) -> Instant {
    DateTime::from_timestamp(seconds, 0).expect("a time of these years")
}

fn intervals() -> impl Strategy<Value = Vec<Interval>> {
    let any = (0_u16..1440, 0_u16..=1440).prop_filter_map("empty", |(start, end)| Interval::new(start, end).ok());
    let whole = Just(Interval::new(0, 1440).expect("a whole day"));
    prop_oneof![1 => Just(Vec::new()), 4 => vec(prop_oneof![3 => any, 1 => whole], 1..3)]
}

/// An instant, half of the time shortly before a change of the zone's clock.
fn instant(zone: Tz) -> impl Strategy<Value = Instant> {
    (YEARS, any::<bool>()).prop_map(move |(seconds, near)| {
        let offset = |seconds: i64| at(seconds).with_timezone(&zone).naive_local() - at(seconds).naive_utc();
        let change = (0..400).map(|day| seconds + day * DAY).find(|day| offset(*day) != offset(*day + DAY));
        at(if near { change.map_or(seconds, |day| day - DAY) } else { seconds })
    })
}

fn schedule() -> impl Strategy<Value = (Schedule, Instant)> {
    let weekly = proptest::array::uniform7(intervals()).prop_map(Weekly::new);
    let weekly = prop_oneof![1 => Just(Weekly::new(WEEKDAYS.map(|_| vec![Interval::new(0, 1440).expect("a day")]))), 4 => weekly];
    let zone = (0..TZ_VARIANTS.len()).prop_map(|index| TZ_VARIANTS[index]);
    let away = vec((-3_000_i64..12_000, 1_i64..6_000), 0..3);
    zone.prop_flat_map(|zone| (Just(zone), instant(zone))).prop_flat_map(move |(zone, t)| {
        (weekly.clone(), away.clone()).prop_map(move |(weekly, away)| {
            let away = away.into_iter().map(|(start, length)| {
                let start = t + TimeDelta::minutes(start);
                Period::new(start, start + TimeDelta::minutes(length)).expect("not empty")
            });
            (Schedule::new(zone, weekly).with_away(away.collect()), t)
        })
    })
}

/// Seconds after which something is ready to be sent, each time: often at once.
fn ready() -> impl Strategy<Value = Vec<i64>> {
    vec(prop_oneof![3 => Just(0), 2 => 1_i64..7_200, 1 => 1_i64..90_000], 1..40)
}

fn local_date(schedule: &Schedule, at: Instant) -> NaiveDate {
    at.with_timezone(&schedule.zone()).date_naive()
}

/// What a person and a policy may want besides.
#[derive(Clone, Debug)]
struct Wishes {
    focus_until: Option<Instant>,
    urgent_any_time: bool,
    quiet: Option<Weekly>,
    /// Which of the bundles are urgent.
    urgent: Vec<bool>,
}

fn wishes(now: Instant) -> impl Strategy<Value = Wishes> {
    let focus = proptest::option::of(-2_000_i64..8_000);
    let quiet = proptest::option::of(proptest::array::uniform7(intervals()).prop_map(Weekly::new));
    (focus, any::<bool>(), quiet, vec(any::<bool>(), 40)).prop_map(move |(focus, urgent_any_time, quiet, urgent)| {
        let quiet = quiet.filter(|quiet| !quiet.is_always());
        Wishes { focus_until: focus.map(|minutes| now + TimeDelta::minutes(minutes)), urgent_any_time, quiet, urgent }
    })
}

impl Wishes {
    fn none() -> Self {
        Self { focus_until: None, urgent_any_time: false, quiet: None, urgent: vec![] }
    }

    fn recipient<'a>(&self, schedule: &'a Schedule, sent: &'a [Instant]) -> Recipient<'a> {
        Recipient {
            focus_until: self.focus_until,
            urgent_any_time: self.urgent_any_time,
            ..Recipient::new(schedule, sent)
        }
    }

    fn is_urgent(&self, n: usize) -> bool {
        self.urgent.get(n).copied().unwrap_or_default()
    }

    fn is_quiet(&self, schedule: &Schedule, at: Instant) -> bool {
        self.quiet.as_ref().is_some_and(|quiet| Schedule::new(schedule.zone(), quiet.clone()).is_open(at))
    }
}

/// Asks the gate until it is open. Each time it names a later one, so that nobody asks in circles. None where it never
/// opens, or where all hours of the next months are quiet.
fn opening(
    schedule: &Schedule,
    wishes: &Wishes,
    sent: &[Instant],
    from: Instant,
) -> Result<Option<Instant>, TestCaseError> {
    let (mut now, urgent) = (from, wishes.is_urgent(sent.len()));
    let mut others = 0;
    for _ in 0..200 {
        let wish = Wish { urgent, quiet: wishes.quiet.as_ref() };
        match gate(&wishes.recipient(schedule, sent), &wish, now) {
            Verdict::Open => return Ok(Some(now)),
            Verdict::Never => return Ok(None),
            Verdict::Wait { until, hold } => {
                prop_assert!(until > now, "{hold:?} at {now} until {until}");
                prop_assert!(schedule.is_open(until), "{hold:?} until {until}, which is out of hours");
                let may_be = match hold {
                    Hold::Focus | Hold::Gap => !urgent,
                    Hold::Quiet => !urgent && wishes.is_quiet(schedule, now),
                    Hold::NotAtWork => !schedule.is_open(now),
                    Hold::Cap => true,
                };
                prop_assert!(may_be, "{hold:?} at {now}, urgent: {urgent}");
                others += usize::from(hold != Hold::Quiet);
                prop_assert!(others <= 6, "held for the sixth time at {now}: {hold:?}");
                now = until;
            }
        }
    }
    prop_assert!(wishes.quiet.is_some(), "still not open at {now}");
    Ok(None)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn whatever_is_ready_the_limits_hold_and_waiting_ends(
        ((schedule, start), wishes, ready) in schedule()
            .prop_flat_map(|(schedule, start)| (Just((schedule, start)), wishes(start), ready()))
    ) {
        let (mut now, mut sent) = (start, Vec::<Instant>::new());
        for after in ready {
            let urgent = wishes.is_urgent(sent.len());
            let Some(open) = opening(&schedule, &wishes, &sent, now + TimeDelta::seconds(after))? else {
                prop_assert!(schedule.next_open(now).is_none() || wishes.quiet.is_some());
                break;
            };
            let at_any_time = urgent && wishes.urgent_any_time && schedule.away_at(open).is_none();
            prop_assert!(schedule.is_open(open) || at_any_time);
            prop_assert!(urgent || wishes.focus_until.is_none_or(|until| until <= open), "in focus");
            prop_assert!(urgent || !wishes.is_quiet(&schedule, open), "in quiet hours");
            if let Some(last) = sent.last().filter(|_| !urgent) {
                prop_assert!(open - *last >= TimeDelta::minutes(30), "{last} and {open}");
            }
            sent.push(open);
            let date = local_date(&schedule, open);
            let that_day = sent.iter().filter(|at| local_date(&schedule, **at) == date).count();
            prop_assert!(that_day <= 6, "{that_day} on {date}");
            now = open;
        }
    }

    #[test]
    fn nothing_is_held_back_longer_than_the_rules_say(((schedule, start), ready) in (schedule(), ready())) {
        let (mut now, mut sent) = (start, Vec::<Instant>::new());
        for after in ready {
            let from = now + TimeDelta::seconds(after);
            let Some(open) = opening(&schedule, &Wishes::none(), &sent, from)? else { break };
            // A minute earlier one of the rules forbids it, if that is not before it was ready.
            let earlier = open - TimeDelta::minutes(1);
            if earlier >= from && schedule.is_open(earlier) {
                let that_day = sent.iter().filter(|at| local_date(&schedule, **at) == local_date(&schedule, earlier));
                let too_soon = sent.last().is_some_and(|last| earlier - *last < TimeDelta::minutes(30));
                prop_assert!(too_soon || that_day.count() >= 6, "ready {from}, {earlier} was possible, {open} was said");
            }
            sent.push(open);
            now = open;
        }
    }
}
