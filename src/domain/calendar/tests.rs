//! Tables for what the vectors leave open: exceptions, working dates, bounds, the JSON form.
//! Local times are written `2026-03-28 09:00`, UTC ones end in `Z`.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use serde_json::{Value, json};

use super::*;

const BERLIN: Tz = chrono_tz::Europe::Berlin;

fn utc(text: &str) -> Instant {
    DateTime::parse_from_rfc3339(text).expect("an instant").with_timezone(&Utc)
}

fn local(zone: Tz, text: &str) -> Instant {
    let reading = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a local time");
    first_instant_reading(zone, reading).expect("a time of these years")
}

fn shown(zone: Tz, t: Option<Instant>) -> String {
    t.map_or("never".to_owned(), |t| t.with_timezone(&zone).format("%Y-%m-%d %H:%M").to_string())
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn period(start: &str, end: &str) -> Period {
    Period::new(utc(start), utc(end)).expect("a period")
}

fn schedule(value: Value) -> Schedule {
    serde_json::from_value(value).expect("a schedule")
}

fn nine_to_five() -> Schedule {
    Schedule::new(BERLIN, Weekly::standard())
}

/// Sunday to Thursday, 22:00 to 06:00.
fn nights() -> Schedule {
    let shift = json!([["22:00", "06:00"]]);
    schedule(json!({"zone": "Europe/Berlin", "weekly":
        {"sun": shift, "mon": shift, "tue": shift, "wed": shift, "thu": shift}}))
}

fn two_shifts() -> Schedule {
    let day = json!([["13:00", "17:30"], ["09:00", "12:00"]]);
    schedule(json!({"zone": "Europe/Berlin", "weekly":
        {"mon": day, "tue": day, "wed": day, "thu": day, "fri": [["09:00", "13:00"]]}}))
}

fn always() -> Schedule {
    let day = || vec![Interval::new(0, 1440).expect("a day")];
    Schedule::new(BERLIN, Weekly::new(std::array::from_fn(|_| day())))
}

#[test]
fn a_target_in_working_days() {
    let exceptions = nine_to_five().with_off(BTreeSet::from([date("2026-12-25")])).with_overrides(BTreeMap::from([(
        date("2026-12-24"),
        vec![Interval::parse("09:00", "12:00").expect("an interval")],
    )]));
    let friday_away = nine_to_five().with_away(vec![period("2026-01-09T08:00:00Z", "2026-01-09T16:00:00Z")]);
    let table = [
        // The product's own example.
        (nine_to_five(), "2026-01-10 12:00", 1, "2026-01-13 09:00"),
        (nine_to_five(), "2026-01-08 15:30", 1, "2026-01-09 15:30"),
        (nine_to_five(), "2026-01-09 15:30", 1, "2026-01-12 15:30"),
        (nine_to_five(), "2026-01-09 15:30", 5, "2026-01-16 15:30"),
        (nine_to_five(), "2026-01-09 17:00", 1, "2026-01-13 09:00"),
        (nine_to_five(), "2026-01-09 15:30", 0, "2026-01-09 15:30"),
        (nine_to_five(), "2026-01-10 12:00", 0, "2026-01-12 09:00"),
        // Closed at that time: the next opening on that date, else its last closing.
        (two_shifts(), "2026-01-08 15:00", 1, "2026-01-09 13:00"),
        (two_shifts(), "2026-01-09 12:30", 1, "2026-01-12 13:00"),
        // A date cut short, and one off.
        (exceptions.clone(), "2026-12-23 15:00", 1, "2026-12-24 12:00"),
        (exceptions, "2026-12-23 15:00", 2, "2026-12-28 15:00"),
        // Clocks change in between: local time stays.
        (nine_to_five(), "2026-03-27 10:00", 1, "2026-03-30 10:00"),
        (nine_to_five(), "2026-10-23 10:00", 1, "2026-10-26 10:00"),
        // A night shift belongs to its first date, also after midnight.
        (nights(), "2026-01-08 23:00", 1, "2026-01-11 23:00"),
        (nights(), "2026-01-09 02:00", 1, "2026-01-12 02:00"),
        (nights(), "2026-01-05 02:00", 1, "2026-01-06 02:00"),
        (nights(), "2026-03-27 02:30", 1, "2026-03-30 02:30"),
        // 02:30 of the night to the 29th never happens: the first instant after the gap.
        (always(), "2026-03-28 02:30", 1, "2026-03-29 03:00"),
        // Away for a whole date: it does not count.
        (friday_away, "2026-01-08 15:30", 1, "2026-01-12 15:30"),
    ];
    for (schedule, start, days, due) in table {
        let got = shown(BERLIN, schedule.add_working_days(local(BERLIN, start), days));
        assert_eq!(got, due, "{days} working days from {start}");
    }
}

#[test]
fn working_dates() {
    // Schedule, t, working date, closing of it, opening of the next.
    let table = [
        (nine_to_five(), "2026-01-08 10:00", "2026-01-08", "2026-01-08 17:00", "2026-01-09 09:00"),
        (nine_to_five(), "2026-01-09 18:00", "-", "2026-01-09 17:00", "2026-01-12 09:00"),
        (nine_to_five(), "2026-01-10 12:00", "-", "never", "2026-01-12 09:00"),
        (nine_to_five(), "2026-01-12 08:00", "-", "2026-01-12 17:00", "2026-01-12 09:00"),
        (two_shifts(), "2026-01-08 12:30", "-", "2026-01-08 17:30", "2026-01-09 09:00"),
        (two_shifts(), "2026-01-08 09:30", "2026-01-08", "2026-01-08 17:30", "2026-01-09 09:00"),
        (nights(), "2026-01-08 23:00", "2026-01-08", "2026-01-09 06:00", "2026-01-11 22:00"),
        (nights(), "2026-01-09 05:59", "2026-01-08", "2026-01-09 06:00", "2026-01-11 22:00"),
        (nights(), "2026-01-09 06:00", "-", "never", "2026-01-11 22:00"),
        (nights(), "2026-01-07 12:00", "-", "2026-01-08 06:00", "2026-01-07 22:00"),
        (always(), "2026-01-08 00:00", "2026-01-08", "2026-01-09 00:00", "2026-01-09 00:00"),
    ];
    for (schedule, t, date, closing, next) in table {
        let at = local(BERLIN, t);
        let got = schedule.working_date(at).map_or("-".to_owned(), |date| date.to_string());
        assert_eq!(got, date, "working date at {t}");
        assert_eq!(shown(BERLIN, schedule.closing_of_working_date(at)), closing, "closing at {t}");
        assert_eq!(shown(BERLIN, schedule.next_working_date_opening(at)), next, "next at {t}");
    }
}

#[test]
fn the_last_period_before() {
    let started = nine_to_five().with_away(vec![period("2026-01-08T11:00:00Z", "2026-01-08T12:00:00Z")]);
    let table = [
        (nine_to_five(), "2026-01-10 12:00", "2026-01-09 09:00", "2026-01-09 17:00"),
        (nine_to_five(), "2026-01-09 17:00", "2026-01-09 09:00", "2026-01-09 17:00"),
        (nine_to_five(), "2026-01-09 10:00", "2026-01-09 09:00", "2026-01-09 10:00"),
        (nine_to_five(), "2026-01-09 09:00", "2026-01-08 09:00", "2026-01-08 17:00"),
        (started.clone(), "2026-01-08 20:00", "2026-01-08 13:00", "2026-01-08 17:00"),
        (started, "2026-01-08 12:30", "2026-01-08 09:00", "2026-01-08 12:00"),
        // Without an end: cut to the ten years.
        (always(), "2026-01-08 12:00", "2016-01-01 12:00", "2026-01-08 12:00"),
    ];
    for (schedule, t, start, end) in table {
        let last = schedule.last_period_before(local(BERLIN, t)).expect(t);
        assert_eq!(shown(BERLIN, Some(last.start())), start, "before {t}");
        assert_eq!(shown(BERLIN, Some(last.end())), end, "before {t}");
    }
    let long_gone = Schedule::new(BERLIN, Weekly::default())
        .with_overrides(BTreeMap::from([(date("2020-01-01"), vec![Interval::new(0, 60).expect("an hour")])]));
    let last = long_gone.last_period_before(utc("2026-01-01T00:00:00Z")).expect("within ten years");
    assert_eq!(last, period("2019-12-31T23:00:00Z", "2020-01-01T00:00:00Z"));
    assert_eq!(long_gone.last_period_before(utc("2031-01-01T00:00:00Z")), None);
}

#[test]
fn overrides_replace_and_off_wins() {
    let hours = |start, end| vec![Interval::parse(start, end).expect("an interval")];
    let schedule = nine_to_five()
        .with_overrides(BTreeMap::from([
            (date("2026-01-08"), hours("12:00", "14:00")),
            (date("2026-01-09"), Vec::new()),
            (date("2026-01-10"), hours("23:00", "01:00")),
            (date("2026-01-12"), hours("10:00", "11:00")),
        ]))
        .with_off(BTreeSet::from([date("2026-01-12"), date("2026-01-11")]));
    let open: Vec<String> = schedule
        .periods_within(local(BERLIN, "2026-01-08 00:00"), local(BERLIN, "2026-01-13 12:00"))
        .map(|period| format!("{} - {}", shown(BERLIN, Some(period.start())), shown(BERLIN, Some(period.end()))))
        .collect();
    assert_eq!(
        open,
        [
            "2026-01-08 12:00 - 2026-01-08 14:00",
            // The shift's part on the 11th stays open, although no shift may start on that date.
            "2026-01-10 23:00 - 2026-01-11 01:00",
            "2026-01-13 09:00 - 2026-01-13 12:00",
        ]
    );
}

#[test]
fn absences_cut_and_are_merged() {
    let schedule = nine_to_five().with_away(vec![
        period("2026-01-08T12:00:00Z", "2026-01-08T13:00:00Z"),
        period("2026-01-08T09:00:00.500Z", "2026-01-08T10:00:00Z"),
        period("2026-01-08T10:00:00Z", "2026-01-08T11:00:00Z"),
        period("2026-01-08T12:30:00Z", "2026-01-08T12:40:00Z"),
    ]);
    assert_eq!(
        schedule.away(),
        [
            period("2026-01-08T09:00:00.500Z", "2026-01-08T11:00:00Z"),
            period("2026-01-08T12:00:00Z", "2026-01-08T13:00:00Z"),
        ]
    );
    let thursday = schedule.periods_of_working_date(date("2026-01-08"));
    let expected = [
        period("2026-01-08T08:00:00Z", "2026-01-08T09:00:00.500Z"),
        period("2026-01-08T11:00:00Z", "2026-01-08T12:00:00Z"),
        period("2026-01-08T13:00:00Z", "2026-01-08T16:00:00Z"),
    ];
    assert_eq!(thursday, expected);
    let start = utc("2026-01-08T00:00:00Z");
    assert_eq!(schedule.periods_from(start).take(3).collect::<Vec<_>>(), expected);
    assert_eq!(schedule.between(start, utc("2026-01-09T00:00:00Z")), 5 * 3_600);
    assert_eq!(schedule.add(start, 3_600), Some(utc("2026-01-08T09:00:00Z")));
    assert_eq!(schedule.add(start, 3_601), Some(utc("2026-01-08T11:00:00.500Z")));
    assert_eq!(schedule.next_open(utc("2026-01-08T12:10:00Z")), Some(utc("2026-01-08T13:00:00Z")));
    assert_eq!(
        schedule.away_at(utc("2026-01-08T12:10:00Z")),
        Some(period("2026-01-08T12:00:00Z", "2026-01-08T13:00:00Z"))
    );
    assert_eq!(schedule.away_at(utc("2026-01-08T11:00:00Z")), None);
}

#[test]
fn whoever_is_always_there_has_one_period() {
    let t = utc("2026-01-08T12:34:56.789Z");
    let always = always();
    let forever = always.periods_from(t).collect::<Vec<_>>();
    assert_eq!(forever, [Period::new(t, HORIZON).expect("a period")]);
    let off = always.with_off(BTreeSet::from([date("2031-05-01")]));
    let first = off.periods_from(t).next().expect("a period");
    assert_eq!(shown(BERLIN, Some(first.end())), "2031-05-01 00:00");
    assert_eq!(off.add(t, 10), Some(t + TimeDelta::seconds(10)));
}

#[test]
fn what_never_opens_gives_nothing_soon() {
    let t = utc("2026-01-08T12:00:00Z");
    let century = (0..36_524).map(|days| date("2026-01-01") + chrono::Days::new(days)).collect::<BTreeSet<_>>();
    let never = Schedule::new(BERLIN, Weekly::default());
    let only_off = never
        .clone()
        .with_overrides(century.iter().map(|date| (*date, vec![Interval::new(0, 60).expect("an hour")])).collect())
        .with_off(century.clone());
    // The only override is 02:00 to 03:00 of a night in which that hour is skipped.
    let in_gap = never.clone().with_overrides(BTreeMap::from([(
        date("2026-03-29"),
        vec![Interval::parse("02:00", "03:00").expect("an hour")],
    )]));
    let away = nine_to_five().with_away(vec![Period::new(t, HORIZON).expect("a period")]);
    for schedule in [never, only_off, in_gap, away] {
        assert!(!schedule.is_open(t));
        assert_eq!(schedule.next_open(t), None);
        assert_eq!(schedule.add(t, 0), None);
        assert_eq!(schedule.add(t, 1), None);
        assert_eq!(schedule.add(t, u64::MAX), None);
        assert_eq!(schedule.between(t, HORIZON), 0);
        assert_eq!(schedule.periods_from(t).next(), None);
        assert_eq!(schedule.next_working_date_opening(t), None);
        assert_eq!(schedule.add_working_days(t, 3), None);
    }
    // Closed for a century, then open again.
    let later = nine_to_five().with_off(century);
    assert_eq!(shown(BERLIN, later.next_open(t)), "2126-01-01 09:00");
}

#[test]
fn hours_of_a_single_date_are_found_from_every_hour_before_it() {
    let only = json!({"2026-03-05": [["09:00", "17:00"]]});
    for zone in ["Pacific/Pago_Pago", "America/New_York", "UTC", "Europe/Berlin", "Pacific/Kiritimati"] {
        let schedule = schedule(json!({"zone": zone, "weekly": {}, "overrides": only}));
        let opens = local(schedule.zone(), "2026-03-05 09:00");
        for hours in 0..=120 {
            let t = opens - TimeDelta::hours(hours);
            assert_eq!(schedule.next_open(t), Some(opens), "{zone}, {t}");
            assert_eq!(schedule.between(t, opens + TimeDelta::days(7)), 8 * 3_600, "{zone}, {t}");
        }
    }
}

#[test]
fn huge_lengths_are_quick() {
    let t = utc("2026-01-08T12:00:00Z");
    let thirty_years = 30 * 365 * 86_400;
    let due = nine_to_five().add(t, thirty_years).expect("before the horizon");
    assert_eq!(nine_to_five().between(t, due), thirty_years as i64);
    assert_eq!(nine_to_five().add(t, u64::from(u32::MAX) * 1_000), None);
    assert_eq!(nine_to_five().add_working_days(t, u32::MAX), None);
    let distant = [Instant::MIN_UTC, Instant::MAX_UTC];
    for t in distant {
        assert!(!nine_to_five().is_open(t));
        assert_eq!(nine_to_five().last_period_before(t).map(|period| period.end() <= HORIZON), None, "{t}");
    }
    assert_eq!(nine_to_five().next_open(Instant::MAX_UTC), None);
    assert!(nine_to_five().between(Instant::MIN_UTC, Instant::MAX_UTC) > 0);
}

#[test]
fn readings_in_gaps_folds_and_skipped_dates() {
    let table = [
        ("Europe/Berlin", "2026-03-29 02:30", "2026-03-29T01:00:00Z"),
        ("Europe/Berlin", "2026-10-25 02:30", "2026-10-25T00:30:00Z"),
        ("Europe/Berlin", "2026-10-25 03:00", "2026-10-25T02:00:00Z"),
        ("Pacific/Apia", "2011-12-30 12:00", "2011-12-30T10:00:00Z"),
        ("Africa/Monrovia", "1972-01-07 00:00", "1972-01-07T00:44:30Z"),
    ];
    for (zone, reading, expected) in table {
        let zone: Tz = zone.parse().expect("a zone");
        assert_eq!(local(zone, reading), utc(expected), "{reading} in {zone}");
    }
    assert!(!date_exists(chrono_tz::Pacific::Apia, date("2011-12-30")));
    assert!(date_exists(chrono_tz::Pacific::Apia, date("2011-12-29")));
    // Midnight itself is in a gap here.
    assert!(date_exists(chrono_tz::America::Sao_Paulo, date("2018-11-04")));
    assert_eq!(first_instant_reading(BERLIN, NaiveDateTime::MAX), None);
    assert_eq!(first_instant_reading(BERLIN, NaiveDateTime::MIN), None);
}

#[test]
fn offsets_stay_after_the_tables_end() {
    // `zone::offset_change` stops looking there; a zone database that goes on must be noticed.
    for zone in TZ_VARIANTS {
        let end = zone::offset_at(zone, 4_102_444_800);
        for month in 1..600 {
            assert_eq!(zone::offset_at(zone, 4_102_444_800 + month * 30 * DAY), end, "{zone}");
        }
    }
}

#[test]
fn the_json_form() {
    let full = json!({
        "zone": "Europe/Berlin",
        "weekly": {"mon": [["09:00", "17:00"]], "fri": [["22:00", "06:00"], ["00:00", "24:00"]]},
        "overrides": {"2026-12-24": [["09:00", "12:00"]], "2026-12-31": []},
        "off": ["2026-12-25"],
        "away": [{"start": "2026-07-01T00:00:00Z", "end": "2026-07-15T00:00:00Z"}],
    });
    assert_eq!(serde_json::to_value(schedule(full.clone())).expect("JSON"), full);
    let short = json!({"zone": "UTC", "weekly": {}});
    assert_eq!(serde_json::to_value(schedule(short.clone())).expect("JSON"), short);
    let midnight = schedule(json!({"zone": "UTC", "weekly": {"mon": [["22:00", "00:00"]]}}));
    assert!(!midnight.weekly().on(chrono::Weekday::Mon)[0].crosses_midnight());
}

#[test]
fn json_that_is_refused() {
    let weekly = |list: Value| json!({"zone": "UTC", "weekly": {"mon": list}});
    let table = [
        (weekly(json!([["09:00", "09:00"]])), "differs from its start"),
        (weekly(json!([["00:00", "00:00"]])), "differs from its start"),
        (weekly(json!([["24:00", "09:00"]])), "24:00"),
        (weekly(json!([["9:00", "17:00"]])), "“9:00” is not a time"),
        (weekly(json!([["09:00", "24:01"]])), "24:01"),
        (weekly(json!([["09:60", "17:00"]])), "09:60"),
        (weekly(json!([["+9:00", "17:00"]])), "+9:00"),
        (weekly(json!([["09:00"]])), "invalid length 1"),
        (json!({"zone": "UTC", "weekly": {"monday": []}}), "“monday” is not a weekday"),
        (json!({"zone": "Mars/Olympus", "weekly": {}}), "Mars/Olympus"),
        (json!({"zone": "UTC", "weekly": {}, "of": []}), "unknown field"),
        (json!({"zone": "UTC", "weekly": {}, "off": ["2026-02-30"]}), "out of range"),
        (
            json!({"zone": "UTC", "weekly": {},
                "away": [{"start": "2026-01-02T00:00:00Z", "end": "2026-01-02T00:00:00Z"}]}),
            "end after its start",
        ),
    ];
    for (value, part) in table {
        let why = serde_json::from_value::<Schedule>(value.clone()).expect_err("refused").to_string();
        assert!(why.contains(part), "{value}: {why}");
    }
}
