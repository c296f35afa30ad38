//! What holds for every schedule: judged day by day by a predicate of its own.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};
use chrono_tz::{TZ_VARIANTS, Tz};
use meantime::domain::calendar::{date_exists, first_instant_reading};
use meantime::domain::language::Language;
use meantime::domain::recurrence::{DaySet, DaysOff, MonthDay, Nth, Pattern, Pause, Recurrence};
use meantime::texts;
use proptest::collection::btree_set;
use proptest::option;
use proptest::prelude::*;

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// Days of the years 2008 to 2030.
fn date() -> impl Strategy<Value = NaiveDate> {
    (733_042..741_442_i32).prop_map(|day| NaiveDate::from_num_days_from_ce_opt(day).expect("a date"))
}

fn instant() -> impl Strategy<Value = DateTime<Utc>> {
    (date(), 0..86_400_u32, 0..2_u32).prop_map(|(date, second, nano)| {
        date.and_time(NaiveTime::from_num_seconds_from_midnight_opt(second, nano).expect("a time")).and_utc()
    })
}

fn zone() -> impl Strategy<Value = Tz> {
    let odd =
        ["Pacific/Apia", "America/St_Johns", "America/Sao_Paulo", "Africa/Cairo", "Asia/Tehran", "Antarctica/Troll"];
    let odd = odd.map(|name| name.parse::<Tz>().expect("a zone"));
    prop_oneof![proptest::sample::select(&TZ_VARIANTS[..]), proptest::sample::select(odd.to_vec())]
}

fn days() -> impl Strategy<Value = DaySet> {
    btree_set(0..7_usize, 1..=7).prop_map(|days| DaySet::new(days.into_iter().map(|day| WEEK[day])).expect("a day"))
}

fn pattern() -> impl Strategy<Value = Pattern> {
    let nth = prop_oneof![proptest::sample::select(&Nth::COUNTED[..]), Just(Nth::Last)];
    let month = prop_oneof![
        (1..=31_u8).prop_map(MonthDay::Date),
        (nth, 0..7_usize).prop_map(|(nth, day)| MonthDay::Weekday(nth, WEEK[day])),
        Just(MonthDay::FirstWorkingDay),
        Just(MonthDay::LastWorkingDay),
    ];
    prop_oneof![days().prop_map(Pattern::Weekly), month.prop_map(Pattern::Monthly)]
}

fn pause() -> impl Strategy<Value = Pause> {
    (date(), option::of(0..400_i64))
        .prop_map(|(first, days)| Pause { first, last: days.map(|days| first + TimeDelta::days(days)) })
}

prop_compose! {
    /// Any schedule that can be made; `None` for those that cannot.
    fn schedule()(
        pattern in pattern(), minute in 0..1440_u32, zone in zone(), every in prop_oneof![Just(1), 1..=12_u8],
        first in date(), has_first in any::<bool>(), last in option::of(0..5000_i64), pause in option::weighted(0.3, pause()),
        skipped in btree_set(date(), 0..=12), except_holidays in any::<bool>(),
    ) -> Option<Recurrence> {
        let time = NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0)?;
        let new = Recurrence::new(pattern, time, zone).ok()?;
        let new = if every > 1 { new.every(every, first).ok()? } else { new.between(has_first.then_some(first), None).ok()? };
        let last = last.map(|days| first + TimeDelta::days(days));
        let first = new.first_day();
        let new = new.between(first, last).ok()?.skipping(skipped).ok()?.paused(pause).ok()?;
        Some(new.except_holidays(except_holidays))
    }
}

/// Some holidays, and which weekdays work.
fn days_off() -> impl Strategy<Value = DaysOff> {
    (days(), btree_set(date(), 0..400)).prop_map(|(working, holidays)| DaysOff::new(working, holidays))
}

fn monday(date: NaiveDate) -> NaiveDate {
    date - TimeDelta::days(date.weekday().num_days_from_monday().into())
}

fn is_in_step(of: &Recurrence, date: NaiveDate) -> bool {
    let Some(first) = of.first_day() else { return true };
    let steps = match of.pattern() {
        Pattern::Weekly(_) => (monday(date) - monday(first)).num_weeks(),
        Pattern::Monthly(_) => {
            i64::from((date.year() - first.year()) * 12) + i64::from(date.month()) - i64::from(first.month())
        }
    };
    steps % i64::from(of.interval()) == 0
}

fn is_of_the_pattern(pattern: Pattern, date: NaiveDate, off: &DaysOff) -> bool {
    let of_the_month = |from: NaiveDate, by: i64| {
        std::iter::successors(Some(from), move |day| Some(*day + TimeDelta::days(by)))
            .skip(1)
            .take_while(move |day| day.month() == date.month())
    };
    let (before, after) = (of_the_month(date, -1), of_the_month(date, 1));
    match pattern {
        Pattern::Weekly(days) => days.contains(date.weekday()),
        Pattern::Monthly(MonthDay::Date(day)) => {
            let number = u32::from(day);
            date.day() == number || (date.day() < number && after.count() == 0)
        }
        Pattern::Monthly(MonthDay::Weekday(Nth::Last, day)) => {
            date.weekday() == day && after.filter(|other| other.weekday() == day).count() == 0
        }
        Pattern::Monthly(MonthDay::Weekday(nth, day)) => {
            let earlier = before.filter(|other| other.weekday() == day).count();
            date.weekday() == day && Nth::COUNTED.get(earlier) == Some(&nth)
        }
        Pattern::Monthly(MonthDay::FirstWorkingDay) => {
            off.is_working_day(date) && before.filter(|other| off.is_working_day(*other)).count() == 0
        }
        Pattern::Monthly(MonthDay::LastWorkingDay) => {
            off.is_working_day(date) && after.filter(|other| off.is_working_day(*other)).count() == 0
        }
    }
}

/// The slot of one date, by the words of the rules.
fn slot(of: &Recurrence, date: NaiveDate, off: &DaysOff) -> Option<DateTime<Utc>> {
    let comes = is_of_the_pattern(of.pattern(), date, off)
        && is_in_step(of, date)
        && of.first_day().is_none_or(|first| date >= first)
        && of.last_day().is_none_or(|last| date <= last)
        && !of.skipped().contains(&date)
        && !of.pause().is_some_and(|pause| date >= pause.first && pause.last.is_none_or(|last| date <= last))
        && !(of.leaves_out_holidays() && off.is_holiday(date))
        && date_exists(of.zone(), date);
    if comes { first_instant_reading(of.zone(), date.and_time(of.time())) } else { None }
}

/// All slots within some days of an instant.
fn around(of: &Recurrence, t: DateTime<Utc>, days: i64, off: &DaysOff) -> BTreeSet<DateTime<Utc>> {
    let today = t.date_naive();
    (-days..=days).filter_map(|day| slot(of, today + TimeDelta::days(day), off)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, max_global_rejects: 100_000, ..ProptestConfig::default() })]

    #[test]
    fn the_next_slot_is_the_first_after_and_the_latest_the_last_before(
        schedule in schedule(), t in instant(), off in days_off(),
    ) {
        prop_assume!(schedule.is_some());
        let schedule = schedule.expect("a schedule");
        let (next, latest) = (schedule.next_after(t, &off), schedule.latest_at_or_before(t, &off));
        prop_assert!(next.is_none_or(|next| next > t) && latest.is_none_or(|latest| latest <= t));
        // What is found within 800 days is what is there; what is found beyond is not there.
        const REACH: i64 = 800;
        let there = around(&schedule, t, REACH, &off);
        let within = |at: &DateTime<Utc>| (*at - t).num_days().abs() < REACH - 3;
        let first_there = there.iter().copied().find(|at| *at > t).filter(within);
        let last_there = there.iter().copied().rev().find(|at| *at <= t).filter(within);
        prop_assert_eq!(next.filter(within), first_there, "{} after {}", schedule, t);
        prop_assert_eq!(latest.filter(within), last_there, "{} before {}", schedule, t);
    }

    #[test]
    fn to_go_on_and_to_go_back_are_inverse(schedule in schedule(), t in instant(), off in days_off()) {
        prop_assume!(schedule.is_some());
        let schedule = schedule.expect("a schedule");
        let slots = schedule.next_dates(t, 6, &off);
        let moment = TimeDelta::nanoseconds(1);
        prop_assert!(slots.is_sorted_by(|a, b| a < b));
        for pair in slots.windows(2) {
            prop_assert_eq!(schedule.next_after(pair[0], &off), Some(pair[1]), "{}", schedule);
            prop_assert_eq!(schedule.latest_at_or_before(pair[0], &off), Some(pair[0]), "{}", schedule);
            prop_assert_eq!(schedule.latest_at_or_before(pair[1] - moment, &off), Some(pair[0]), "{}", schedule);
        }
    }

    #[test]
    fn what_is_said_and_what_is_stored_is_the_same_schedule(schedule in schedule(), t in instant(), zone in zone()) {
        prop_assume!(schedule.is_some());
        let schedule = schedule.expect("a schedule");
        let said = schedule.to_string();
        prop_assert!(said.chars().count() <= 500, "{}", said);
        prop_assert_eq!(Recurrence::parse(&said, zone, t), Ok(schedule.clone()), "{}", said);
        prop_assert_eq!(texts::schedules::in_words(Language::English, &schedule), said, "people read what they can type");
        let stored = serde_json::to_string(&schedule).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Recurrence>(&stored).ok(), Some(schedule), "{}", stored);
    }
}
