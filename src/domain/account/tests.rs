//! Tables that read like the specification, and laws on random schedules. Times are local to the owner unless they end
//! in `Z`.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDateTime};
use chrono_tz::Tz;
use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::calendar::{Interval, Weekly, first_instant_reading};
use super::*;

const BERLIN: Tz = chrono_tz::Europe::Berlin;
const NO_LIMIT: usize = usize::MAX;

fn local(zone: Tz, text: &str) -> Instant {
    let reading = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a local time");
    first_instant_reading(zone, reading).expect("a time of these years")
}

fn schedule(value: Value) -> Schedule {
    serde_json::from_value(value).expect("a schedule")
}

/// Monday to Friday, in Berlin, with these exceptions (absences in UTC).
fn working(hours: [&str; 2], exceptions: Value) -> Schedule {
    let day = json!([hours]);
    let mut value = json!({"zone": "Europe/Berlin", "weekly":
        {"mon": day, "tue": day, "wed": day, "thu": day, "fri": day}});
    for (key, exception) in exceptions.as_object().expect("exceptions by kind") {
        value[key] = exception.clone();
    }
    schedule(value)
}

fn nine_to_five(exceptions: Value) -> Schedule {
    working(["09:00", "17:00"], exceptions)
}

fn away(start: &str, end: &str) -> Schedule {
    nine_to_five(json!({"away": [{"start": start, "end": end}]}))
}

fn kind(kind: StretchKind) -> String {
    match kind {
        StretchKind::Runs => "runs".to_owned(),
        StretchKind::Stands(why) => format!("{why:?}"),
    }
}

/// What begins when on the owner's wall clock; then the end, the minutes that ran, and when the clock runs next.
fn shown(schedule: &Schedule, account: &Account) -> String {
    let show = |t: Instant| t.with_timezone(&schedule.zone()).format("%a %d %H:%M").to_string();
    let mut lines: Vec<String> =
        account.stretches.iter().map(|told| format!("{} {}", show(told.start), kind(told.kind))).collect();
    let end = account.stretches.last().map_or("nothing".to_owned(), |told| format!("{} end", show(told.end)));
    let resumes = account.resumes.map_or("never".to_owned(), show);
    lines.push(format!("{end}: ran {} min, runs next {resumes}", account.ran / 60));
    lines.join("\n")
}

fn check(schedule: &Schedule, from: &str, to: &str, expect: &[&str]) {
    let zone = schedule.zone();
    let account = account(schedule, local(zone, from), local(zone, to), NO_LIMIT);
    assert_eq!(shown(schedule, &account), expect.join("\n"), "{from} to {to}");
}

#[test]
fn nights_and_weekends() {
    let plain = nine_to_five(json!({}));
    let table: [(&str, &str, &[&str]); 6] = [
        (
            "2026-01-09 16:00",
            "2026-01-12 12:00",
            &[
                "Fri 09 16:00 runs",
                "Fri 09 17:00 Weekend",
                "Mon 12 09:00 runs",
                "Mon 12 12:00 end: ran 240 min, runs next Mon 12 12:00",
            ],
        ),
        (
            "2026-01-07 16:00",
            "2026-01-08 09:30",
            &[
                "Wed 07 16:00 runs",
                "Wed 07 17:00 OffHours",
                "Thu 08 09:00 runs",
                "Thu 08 09:30 end: ran 90 min, runs next Thu 08 09:30",
            ],
        ),
        // Before the clock starts: what holds it up from the ask on.
        ("2026-01-12 06:00", "2026-01-12 09:00", &["Mon 12 06:00 OffHours", MONDAY]),
        ("2026-01-11 06:00", "2026-01-12 09:00", &["Sun 11 06:00 Weekend", MONDAY]),
        // A pause that goes on after the end has the reason that it will have had.
        (
            "2026-01-09 17:00",
            "2026-01-09 18:00",
            &["Fri 09 17:00 Weekend", "Fri 09 18:00 end: ran 0 min, runs next Mon 12 09:00"],
        ),
        (
            "2026-01-09 16:00",
            "2026-01-09 17:00",
            &["Fri 09 16:00 runs", "Fri 09 17:00 end: ran 60 min, runs next Mon 12 09:00"],
        ),
    ];
    for (from, to, expect) in table {
        check(&plain, from, to, expect);
    }
}

const MONDAY: &str = "Mon 12 09:00 end: ran 0 min, runs next Mon 12 09:00";

#[test]
fn a_span_of_nothing() {
    let plain = nine_to_five(json!({}));
    let nothing = "nothing: ran 0 min, runs next Mon 12 09:00";
    check(&plain, "2026-01-10 12:00", "2026-01-10 12:00", &[nothing]);
    check(&plain, "2026-01-16 12:00", "2026-01-10 12:00", &[nothing]);
    check(&plain, "2026-01-09 12:00", "2026-01-09 12:00", &["nothing: ran 0 min, runs next Fri 09 12:00"]);
}

/// Wednesday 17:00 to Friday or Monday 9:00, with what was between.
#[test]
fn a_pause_has_the_most_telling_of_the_reasons_that_take_hours_away() {
    let over_thursday = "2026-01-09 09:00";
    let over_the_weekend = "2026-01-12 09:00";
    let thursday = ["2026-01-08T00:00:00Z", "2026-01-08T20:00:00Z"];
    let absent = |[start, end]: [&str; 2]| json!([{"start": start, "end": end}]);
    let table = [
        (json!({"off": ["2026-01-08"]}), over_thursday, Pause::DayOff),
        (json!({"overrides": {"2026-01-08": []}}), over_thursday, Pause::DayOff),
        (json!({"off": ["2026-01-08", "2026-01-09"]}), over_the_weekend, Pause::DayOff),
        (json!({"away": absent(thursday)}), over_thursday, Pause::Away),
        (json!({"away": absent(thursday), "off": ["2026-01-08"]}), over_thursday, Pause::Away),
        (json!({"away": absent(thursday), "off": ["2026-01-09"]}), over_the_weekend, Pause::Away),
        (
            json!({"away": absent(["2026-01-08T08:00:00Z", "2026-01-11T08:00:00Z"]), "off": ["2026-01-09"]}),
            over_the_weekend,
            Pause::Away,
        ),
        // An override that closes a date, and a date off that has an override.
        (
            json!({"overrides": {"2026-01-08": [["12:00", "13:00"]]}, "off": ["2026-01-08"]}),
            over_thursday,
            Pause::DayOff,
        ),
    ];
    for (exceptions, to, why) in table {
        let schedule = nine_to_five(exceptions.clone());
        let zone = schedule.zone();
        let account = account(&schedule, local(zone, "2026-01-07 17:00"), local(zone, to), NO_LIMIT);
        let kinds: Vec<_> = account.stretches.iter().map(|told| told.kind).collect();
        assert_eq!(kinds, [StretchKind::Stands(why)], "{exceptions}");
    }
}

/// Friday 17:00 to Monday 9:00: what would have been a weekend anyhow is one.
#[test]
fn what_takes_no_hours_away_is_no_reason() {
    let away = |start: &str, end: &str| json!({"away": [{"start": start, "end": end}]});
    let table = [
        (away("2026-01-10T00:00:00Z", "2026-01-11T20:00:00Z"), Pause::Weekend),
        (away("2026-01-09T16:00:00Z", "2026-01-12T08:00:00Z"), Pause::Weekend),
        (json!({"off": ["2026-01-10"]}), Pause::Weekend),
        (json!({"overrides": {"2026-01-11": []}}), Pause::Weekend),
        (json!({"off": ["2026-01-08", "2026-01-13"]}), Pause::Weekend),
    ];
    for (exceptions, why) in table {
        let schedule = nine_to_five(exceptions.clone());
        let got = standing(&schedule, local(schedule.zone(), "2026-01-09 17:00"));
        let until = Some(local(schedule.zone(), "2026-01-12 09:00"));
        assert_eq!(got, Some(Standing { why, until }), "{exceptions}");
    }
}

#[test]
fn an_absence_over_a_weekend() {
    // Friday noon to Monday noon.
    let schedule = away("2026-01-09T11:00:00Z", "2026-01-12T11:00:00Z");
    check(
        &schedule,
        "2026-01-09 10:00",
        "2026-01-12 13:00",
        &[
            "Fri 09 10:00 runs",
            "Fri 09 12:00 Away",
            "Mon 12 12:00 runs",
            "Mon 12 13:00 end: ran 180 min, runs next Mon 12 13:00",
        ],
    );
    // It starts inside of hours and ends before them: the night before it is a night.
    let schedule = away("2026-01-08T11:00:00Z", "2026-01-09T06:00:00Z");
    check(
        &schedule,
        "2026-01-07 17:00",
        "2026-01-09 17:00",
        &[
            "Wed 07 17:00 OffHours",
            "Thu 08 09:00 runs",
            "Thu 08 12:00 Away",
            "Fri 09 09:00 runs",
            "Fri 09 17:00 end: ran 660 min, runs next Mon 12 09:00",
        ],
    );
}

#[test]
fn a_date_cut_short_and_a_holiday() {
    let exceptions = json!({"overrides": {"2026-12-24": [["09:00", "12:00"]]}, "off": ["2026-12-25"]});
    check(
        &nine_to_five(exceptions),
        "2026-12-23 16:00",
        "2026-12-28 10:00",
        &[
            "Wed 23 16:00 runs",
            "Wed 23 17:00 OffHours",
            "Thu 24 09:00 runs",
            "Thu 24 12:00 DayOff",
            "Mon 28 09:00 runs",
            "Mon 28 10:00 end: ran 300 min, runs next Mon 28 10:00",
        ],
    );
}

#[test]
fn a_free_day_in_the_week() {
    let day = json!([["09:00", "17:00"]]);
    let schedule =
        schedule(json!({"zone": "Europe/Berlin", "weekly": {"mon": day, "tue": day, "thu": day, "sat": day}}));
    check(
        &schedule,
        "2026-01-06 16:00",
        "2026-01-11 10:00",
        &[
            "Tue 06 16:00 runs",
            "Tue 06 17:00 NoHours",
            "Thu 08 09:00 runs",
            "Thu 08 17:00 NoHours",
            "Sat 10 09:00 runs",
            "Sat 10 17:00 Weekend",
            "Sun 11 10:00 end: ran 1020 min, runs next Mon 12 09:00",
        ],
    );
}

#[test]
fn a_weekend_made_longer_by_a_free_day() {
    let day = json!([["09:00", "17:00"]]);
    let schedule =
        schedule(json!({"zone": "Europe/Berlin", "weekly": {"tue": day, "wed": day, "thu": day, "fri": day}}));
    let until = Some(local(BERLIN, "2026-01-13 09:00"));
    assert_eq!(standing(&schedule, local(BERLIN, "2026-01-09 17:00")), Some(Standing { why: Pause::NoHours, until }));
}

#[test]
fn night_shifts_belong_to_the_date_on_which_they_start() {
    let nights = |exceptions| working(["22:00", "06:00"], exceptions);
    check(
        &nights(json!({})),
        "2026-01-08 23:00",
        "2026-01-13 00:00",
        &[
            "Thu 08 23:00 runs",
            "Fri 09 06:00 OffHours",
            "Fri 09 22:00 runs",
            "Sat 10 06:00 Weekend",
            "Mon 12 22:00 runs",
            "Tue 13 00:00 end: ran 1020 min, runs next Tue 13 00:00",
        ],
    );
    // The part after midnight of the night before a date off is worked; that of its own night is not.
    check(
        &nights(json!({"off": ["2026-01-07"]})),
        "2026-01-07 05:00",
        "2026-01-08 23:00",
        &[
            "Wed 07 05:00 runs",
            "Wed 07 06:00 DayOff",
            "Thu 08 22:00 runs",
            "Thu 08 23:00 end: ran 120 min, runs next Thu 08 23:00",
        ],
    );
    // From within the night that fell away.
    let after_midnight = standing(&nights(json!({"off": ["2026-01-07"]})), local(BERLIN, "2026-01-08 02:00"));
    assert_eq!(after_midnight, Some(Standing { why: Pause::DayOff, until: Some(local(BERLIN, "2026-01-08 22:00")) }));
}

#[test]
fn the_clock_changes() {
    let sundays =
        |start: &str, end: &str| schedule(json!({"zone": "Europe/Berlin", "weekly": {"sun": [[start, end]]}}));
    // Forward from 2:00 to 3:00: an hour less; hours inside the gap do not happen.
    check(
        &sundays("01:00", "04:00"),
        "2026-03-29 00:00",
        "2026-03-29 04:00",
        &["Sun 29 00:00 OffHours", "Sun 29 01:00 runs", "Sun 29 04:00 end: ran 120 min, runs next Sun 05 01:00"],
    );
    check(
        &sundays("02:00", "02:30"),
        "2026-03-29 00:00",
        "2026-03-29 04:00",
        &["Sun 29 00:00 NoHours", "Sun 29 04:00 end: ran 0 min, runs next Sun 05 02:00"],
    );
    // Back from 3:00 to 2:00: an hour more; what starts inside the fold happens twice.
    check(
        &sundays("01:00", "04:00"),
        "2026-10-25 01:00",
        "2026-10-25 04:00",
        &["Sun 25 01:00 runs", "Sun 25 04:00 end: ran 240 min, runs next Sun 01 01:00"],
    );
    check(
        &sundays("02:15", "02:45"),
        "2026-10-25 02:00",
        "2026-10-25 03:00",
        &[
            "Sun 25 02:00 OffHours",
            "Sun 25 02:15 runs",
            "Sun 25 02:45 OffHours",
            "Sun 25 02:15 runs",
            "Sun 25 02:45 NoHours",
            "Sun 25 03:00 end: ran 60 min, runs next Sun 01 02:15",
        ],
    );
}

#[test]
fn a_clock_that_goes_back_over_midnight() {
    // At 00:01 of the 7th, a Sunday, it was 23:01 of the 6th once more.
    let newfoundland = schedule(json!({"zone": "America/St_Johns", "weekly": {"sat": [["23:30", "24:00"]]}}));
    check(
        &newfoundland,
        "2010-11-06 23:30",
        "2010-11-07 01:00",
        &[
            "Sat 06 23:30 runs",
            "Sun 07 00:00 Weekend",
            "Sat 06 23:30 runs",
            "Sun 07 00:00 NoHours",
            "Sun 07 01:00 end: ran 60 min, runs next Sat 13 23:30",
        ],
    );
}

#[test]
fn a_date_that_the_zone_skips_is_no_reason() {
    // 2011-12-30, a Friday, was not in Samoa. Nobody works on Fridays there, in this test.
    let day = json!([["09:00", "17:00"]]);
    let samoa = schedule(json!({"zone": "Pacific/Apia", "weekly": {"thu": day, "sat": day}}));
    check(
        &samoa,
        "2011-12-29 16:00",
        "2011-12-31 10:00",
        &[
            "Thu 29 16:00 runs",
            "Thu 29 17:00 OffHours",
            "Sat 31 09:00 runs",
            "Sat 31 10:00 end: ran 120 min, runs next Sat 31 10:00",
        ],
    );
}

#[test]
fn who_never_works_and_who_always_does() {
    let never = Schedule::new(BERLIN, Weekly::default());
    let (from, to) = ("2026-01-09 12:00", "2031-01-12 12:00");
    check(&never, from, to, &["Fri 09 12:00 NoHours", "Sun 12 12:00 end: ran 0 min, runs next never"]);
    let all_day = || vec![Interval::new(0, 1440).expect("a day")];
    let always = Schedule::new(BERLIN, Weekly::new(std::array::from_fn(|_| all_day())));
    let minutes = 1829 * 24 * 60;
    let end = format!("Sun 12 12:00 end: ran {minutes} min, runs next Sun 12 12:00");
    check(&always, from, to, &["Fri 09 12:00 runs", &end]);
    // Gone for good.
    let gone = away("2026-01-09T16:00:00Z", "9999-12-31T00:00:00Z");
    check(
        &gone,
        from,
        to,
        &["Fri 09 12:00 runs", "Fri 09 17:00 Away", "Sun 12 12:00 end: ran 300 min, runs next never"],
    );
}

#[test]
fn what_is_left_out_is_counted() {
    let plain = nine_to_five(json!({}));
    // Nine weeks: a weekend before the start, then 45 days and the 44 pauses between them.
    let (from, to) = (local(BERLIN, "2026-01-03 12:00"), local(BERLIN, "2026-03-06 17:00"));
    let all = account(&plain, from, to, NO_LIMIT);
    assert_eq!((all.stretches.len(), all.left_out, all.ran), (90, 0, 45 * 8 * 3_600));
    for (most, first, last) in [(0, 0, 0), (1, 0, 1), (2, 0, 2), (3, 1, 2), (6, 2, 4), (89, 29, 60), (90, 90, 0)] {
        let some = account(&plain, from, to, most);
        let expect = [&all.stretches[..first], &all.stretches[90 - last..]].concat();
        assert_eq!(some, Account { stretches: expect, left_out: 90 - first - last, ..all.clone() }, "{most}");
    }
}

#[test]
fn who_stands_still_now() {
    let plain = nine_to_five(json!({}));
    let away = away("2026-01-12T08:00:00Z", "2026-01-14T20:00:00Z");
    let never = Schedule::new(BERLIN, Weekly::default());
    let table = [
        (&plain, "2026-01-09 16:59", None),
        (&plain, "2026-01-09 17:00", Some((Pause::Weekend, Some("2026-01-12 09:00")))),
        (&plain, "2026-01-12 08:59", Some((Pause::OffHours, Some("2026-01-12 09:00")))),
        (&plain, "2026-01-12 09:00", None),
        (&away, "2026-01-08 18:00", Some((Pause::OffHours, Some("2026-01-09 09:00")))),
        // The absence has not begun, but it is why this pause lasts so long.
        (&away, "2026-01-10 12:00", Some((Pause::Away, Some("2026-01-15 09:00")))),
        (&away, "2026-01-13 12:00", Some((Pause::Away, Some("2026-01-15 09:00")))),
        (&away, "2026-01-15 08:00", Some((Pause::OffHours, Some("2026-01-15 09:00")))),
        (&never, "2026-01-13 12:00", Some((Pause::NoHours, None))),
    ];
    for (schedule, now, expect) in table {
        let expect = expect.map(|(why, until)| Standing { why, until: until.map(|t| local(BERLIN, t)) });
        assert_eq!(standing(schedule, local(BERLIN, now)), expect, "{now}");
    }
}

// Laws, on zones and years full of changes of the clock.

fn at(seconds: i64) -> Instant {
    DateTime::from_timestamp(seconds, 0).expect("a time of these years")
}

fn intervals() -> impl Strategy<Value = Vec<Interval>> {
    // Mostly by the half hour, so that shifts meet each other, absences and changes of the clock.
    let minute = || prop_oneof![3 => (0_u16..48).prop_map(|half| half * 30), 1 => 0_u16..1440];
    let one = (minute(), minute()).prop_filter_map("empty", |(start, end)| Interval::new(start, end).ok());
    prop_oneof![1 => Just(Vec::new()), 2 => vec(one, 1..3)]
}

fn some_zone() -> impl Strategy<Value = Tz> {
    use chrono_tz::{America, Asia, Atlantic, Australia, Pacific};
    let known = [
        BERLIN,
        Tz::UTC,
        America::New_York,
        America::St_Johns,
        Asia::Kathmandu,
        Asia::Gaza,
        Atlantic::Azores,
        Australia::Lord_Howe,
        Pacific::Apia,
        Pacific::Kwajalein,
    ];
    proptest::sample::select(known.to_vec())
}

/// A schedule whose exceptions lie in the weeks after an instant, and that instant.
fn case() -> impl Strategy<Value = (Schedule, Instant)> {
    // Weeks in which a clock changes in Europe, America, Australia, Samoa, and any.
    let weeks = [1_774_310_400, 1_792_540_800, 1_772_755_200, 1_793_404_800, 1_325_030_400, 1_290_000_000];
    let from = (proptest::sample::select(weeks.to_vec()), -400_i64..400).prop_map(|(week, by)| at(week + by * 1_800));
    let weekly = proptest::array::uniform7(intervals()).prop_map(Weekly::new);
    let off = btree_set(-2_i64..20, 0..5);
    let overrides = btree_map(-2_i64..20, intervals(), 0..4);
    let away = vec((-96_i64..960, 1_i64..200), 0..4);
    (some_zone(), from, weekly, off, overrides, away).prop_map(|(zone, from, weekly, off, overrides, away)| {
        let date = |days: i64| (from + TimeDelta::days(days)).date_naive();
        let off: BTreeSet<_> = off.into_iter().map(date).collect();
        let overrides: BTreeMap<_, _> = overrides.into_iter().map(|(days, list)| (date(days), list)).collect();
        let half_hours = |n: i64| TimeDelta::minutes(30 * n);
        let period = |(start, length)| {
            let start = from + half_hours(start);
            Period::new(start, start + half_hours(length)).expect("not empty")
        };
        let away = away.into_iter().map(period).collect();
        (Schedule::new(zone, weekly).with_off(off).with_overrides(overrides).with_away(away), from)
    })
}

fn without_exceptions(schedule: &Schedule) -> Schedule {
    let overrides = schedule.overrides().clone().into_iter().filter(|(_, list)| !list.is_empty()).collect();
    Schedule::new(schedule.zone(), schedule.weekly().clone()).with_overrides(overrides)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn stretches_cover_the_account_by_turns((schedule, from) in case(), seconds in 0_i64..2_000_000) {
        let to = from + TimeDelta::seconds(seconds);
        let told = account(&schedule, from, to, NO_LIMIT);
        let mut reached = from;
        for (index, stretch) in told.stretches.iter().enumerate() {
            prop_assert!(stretch.start == reached && stretch.start < stretch.end);
            let runs = stretch.kind == StretchKind::Runs;
            prop_assert_eq!(schedule.is_open(stretch.start), runs);
            let expect = if runs { (stretch.end - stretch.start).num_seconds() } else { 0 };
            prop_assert_eq!(schedule.between(stretch.start, stretch.end), expect);
            let next = told.stretches.get(index + 1);
            prop_assert!(next.is_none_or(|next| (next.kind == StretchKind::Runs) != runs));
            reached = stretch.end;
        }
        prop_assert_eq!(reached, to);
    }

    #[test]
    fn what_ran_is_the_working_time((schedule, from) in case(), millis in 0_i64..2_000_000_000) {
        let to = from + TimeDelta::milliseconds(millis);
        let told = account(&schedule, from, to, NO_LIMIT);
        let runs = told.stretches.iter().filter(|stretch| stretch.kind == StretchKind::Runs);
        let sum: TimeDelta = runs.map(|stretch| stretch.end - stretch.start).sum();
        prop_assert_eq!(told.ran, schedule.between(from, to));
        prop_assert_eq!(sum.num_seconds(), told.ran);
    }

    /// What is told of the past stays as it was told.
    #[test]
    fn reasons_do_not_depend_on_the_end((schedule, from) in case(), a in 0_i64..1_000_000, b in 0_i64..1_000_000) {
        let end = from + TimeDelta::seconds(a);
        let early = account(&schedule, from, end, NO_LIMIT).stretches;
        let late = account(&schedule, from, end + TimeDelta::seconds(b), NO_LIMIT).stretches;
        for (index, (early, late)) in early.iter().zip(&late).enumerate() {
            prop_assert_eq!((early.start, early.kind), (late.start, late.kind), "stretch {}", index);
        }
    }

    /// Absences and dates off are the reason where the clock would have run without them, and only there.
    #[test]
    fn exceptions_are_told_where_they_took_hours((schedule, from) in case(), seconds in 0_i64..2_000_000) {
        let to = from + TimeDelta::seconds(seconds);
        let planned = without_exceptions(&schedule);
        let told = account(&schedule, from, to, NO_LIMIT);
        let last = told.resumes.unwrap_or(to + TimeDelta::days(60)).max(to);
        for stretch in &told.stretches {
            let StretchKind::Stands(why) = stretch.kind else { continue };
            let end = if stretch.end == to { last } else { stretch.end };
            let would_run = planned.between(stretch.start, end) > 0;
            prop_assert_eq!(would_run, why >= Pause::DayOff, "{:?} {:?}", why, stretch);
        }
    }

    #[test]
    fn no_more_is_told_than_was_asked_for((schedule, from) in case(), most in 0_usize..40) {
        let to = from + TimeDelta::days(20);
        let all = account(&schedule, from, to, NO_LIMIT);
        let some = account(&schedule, from, to, most);
        prop_assert_eq!(some.stretches.len(), most.min(all.stretches.len()));
        prop_assert_eq!(some.stretches.len() + some.left_out, all.stretches.len());
        prop_assert!(some.stretches.iter().all(|stretch| all.stretches.contains(stretch)));
        prop_assert_eq!((some.ran, some.resumes), (all.ran, all.resumes));
    }

    /// What stands still at an instant is the last stretch of every account up to a moment after it.
    #[test]
    fn standing_is_the_account_of_a_moment((schedule, now) in case()) {
        let told = account(&schedule, now, now + TimeDelta::seconds(1), NO_LIMIT);
        let stands = standing(&schedule, now);
        let kind = stands.map_or(StretchKind::Runs, |stands| StretchKind::Stands(stands.why));
        prop_assert_eq!(told.stretches.first().map(|stretch| stretch.kind), Some(kind));
        prop_assert_eq!(stands.and_then(|stands| stands.until).unwrap_or(now), schedule.next_open(now).unwrap_or(now));
    }
}
