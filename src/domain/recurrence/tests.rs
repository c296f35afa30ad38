//! Slots by the wall clock, and what people type.

use chrono::{DateTime, TimeDelta, Utc, Weekday};

use super::*;
use crate::domain::calendar::{Instant, WEEKDAYS};

fn utc(text: &str) -> Instant {
    DateTime::parse_from_rfc3339(text).expect("an instant").with_timezone(&Utc)
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn slots(days: &str, time: &str, zone: &str) -> Recurrence {
    let zone = zone.parse().expect("a zone");
    Recurrence::parse_days(days, parse_time(time).expect("a time"), zone, Instant::UNIX_EPOCH).expect("a schedule")
}

/// Without a holiday.
fn always() -> DaysOff {
    DaysOff::default()
}

#[test]
fn slots_follow_the_wall_clock() {
    // Days, time, zone, after, and the next two slots.
    let table = [
        // Plain days; a slot is not after itself.
        ("weekdays", "9", "UTC", "2026-01-09T09:00:00Z", ["2026-01-12T09:00:00Z", "2026-01-13T09:00:00Z"]),
        ("weekdays", "9", "UTC", "2026-01-09T08:59:59.999Z", ["2026-01-09T09:00:00Z", "2026-01-12T09:00:00Z"]),
        ("mon", "0:00", "Pacific/Auckland", "2026-07-01T00:00:00Z", ["2026-07-05T12:00:00Z", "2026-07-12T12:00:00Z"]),
        // Europe/Berlin: forward at 02:00, back at 03:00.
        ("daily", "2:30", "Europe/Berlin", "2026-03-28T02:00:00Z", ["2026-03-29T01:00:00Z", "2026-03-30T00:30:00Z"]),
        ("daily", "2:30", "Europe/Berlin", "2026-10-24T12:00:00Z", ["2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"]),
        ("sun", "9:00", "Europe/Berlin", "2026-03-22T12:00:00Z", ["2026-03-29T07:00:00Z", "2026-04-05T07:00:00Z"]),
        // America/New_York: forward at 02:00, back at 02:00.
        ("daily", "2:15", "America/New_York", "2026-03-07T12:00:00Z", ["2026-03-08T07:00:00Z", "2026-03-09T06:15:00Z"]),
        ("daily", "1:30", "America/New_York", "2026-10-31T12:00:00Z", ["2026-11-01T05:30:00Z", "2026-11-02T06:30:00Z"]),
        // Australia/Lord_Howe: half an hour, forward at 02:00, back at 02:00.
        (
            "daily",
            "2:15",
            "Australia/Lord_Howe",
            "2026-10-03T00:00:00Z",
            ["2026-10-03T15:30:00Z", "2026-10-04T15:15:00Z"],
        ),
        (
            "daily",
            "1:45",
            "Australia/Lord_Howe",
            "2026-04-04T00:00:00Z",
            ["2026-04-04T14:45:00Z", "2026-04-05T15:15:00Z"],
        ),
        // Africa/Casablanca: back for Ramadan, forward after it.
        (
            "daily",
            "2:30",
            "Africa/Casablanca",
            "2026-02-14T12:00:00Z",
            ["2026-02-15T01:30:00Z", "2026-02-16T02:30:00Z"],
        ),
        (
            "daily",
            "2:30",
            "Africa/Casablanca",
            "2026-03-21T12:00:00Z",
            ["2026-03-22T02:00:00Z", "2026-03-23T01:30:00Z"],
        ),
        // America/Nuuk: forward at 23:00, so that the slot comes when the next day begins.
        ("daily", "23:30", "America/Nuuk", "2024-03-31T00:59:59Z", ["2024-03-31T01:00:00Z", "2024-04-01T00:30:00Z"]),
        ("sat", "23:30", "America/Nuuk", "2024-03-30T12:00:00Z", ["2024-03-31T01:00:00Z", "2024-04-07T00:30:00Z"]),
        // A Friday that never was: no slot for a fortnight.
        ("fri", "9:00", "Pacific/Apia", "2011-12-23T20:00:00Z", ["2012-01-05T19:00:00Z", "2012-01-12T19:00:00Z"]),
    ];
    for (days, time, zone, after, expected) in table {
        let slots = slots(days, time, zone);
        let first = slots.next_after(utc(after), &always()).expect("a slot");
        let second = slots.next_after(first, &always()).expect("a slot");
        assert_eq!([first, second], expected.map(utc), "{slots} after {after}");
        assert_eq!(slots.next_dates(utc(after), 2, &always()), [first, second], "{slots}");
        assert_eq!(slots.latest_at_or_before(first, &always()), Some(first), "{slots}");
        let moment = TimeDelta::nanoseconds(1);
        assert_eq!(slots.latest_at_or_before(second - moment, &always()), Some(first), "{slots}");
        assert!(slots.latest_at_or_before(first - moment, &always()).expect("a slot") <= utc(after), "{slots}");
    }
}

#[test]
fn a_pause_ends_with_its_last_date() {
    // The last date, zone, and when it is over.
    let table = [
        (Some("2026-03-28"), "Europe/Berlin", Some("2026-03-28T23:00:00Z")),
        (Some("2026-03-29"), "Europe/Berlin", Some("2026-03-29T22:00:00Z")),
        // Forward at midnight: the next date begins at one.
        (Some("2026-03-07"), "America/Havana", Some("2026-03-08T05:00:00Z")),
        (None, "UTC", None),
    ];
    for (last, zone, ends) in table {
        let pause = Pause { first: date("2026-03-02"), last: last.map(date) };
        let paused = slots("daily", "9", zone).paused(Some(pause)).expect("a schedule");
        assert_eq!(paused.pause_ends(), ends.map(utc), "{last:?} {zone}");
        if let Some(ends) = ends.map(utc) {
            let just_before = ends - TimeDelta::seconds(1);
            let told = |at| paused.clone().forgets_what_is_over(at).pause();
            assert_eq!((told(just_before), told(ends)), (Some(pause), None), "{last:?} {zone}");
        }
    }
    assert_eq!(slots("daily", "9", "UTC").pause_ends(), None);
}

#[test]
fn a_fold_has_one_slot() {
    let slots = slots("daily", "2:30", "Europe/Berlin");
    let second_pass = utc("2026-10-25T01:30:00Z");
    assert_eq!(slots.latest_at_or_before(second_pass, &always()), Some(utc("2026-10-25T00:30:00Z")));
    assert_eq!(slots.next_after(utc("2026-10-25T00:30:00Z"), &always()), Some(utc("2026-10-26T01:30:00Z")));
}

#[test]
fn a_day_may_begin_twice() {
    // America/St_Johns: back from 00:01 to 23:01 of the day before, until 2011.
    let slots = slots("daily", "0:00", "America/St_Johns");
    let midnight = utc("2010-11-07T02:30:00Z");
    assert_eq!(slots.next_after(utc("2010-11-06T12:00:00Z"), &always()), Some(midnight));
    for later in ["2010-11-07T02:30:30Z", "2010-11-07T02:31:00Z", "2010-11-07T03:30:00Z", "2010-11-08T03:29:59Z"] {
        assert_eq!(slots.latest_at_or_before(utc(later), &always()), Some(midnight), "{later}");
        assert_eq!(slots.next_after(utc(later), &always()), Some(utc("2010-11-08T03:30:00Z")), "{later}");
    }
}

#[test]
fn the_ends_of_the_calendar() {
    for days in ["daily", "every 2 weeks on mon", "31st", "fifth fri", "last working day", "every 12 months on the 1st"]
    {
        let slots = slots(days, "9", "Asia/Tokyo");
        for end in [Instant::MAX_UTC, Instant::MIN_UTC, utc("9999-12-31T00:00:00Z"), utc("0001-01-01T00:00:00Z")] {
            let (next, latest) = (slots.next_after(end, &always()), slots.latest_at_or_before(end, &always()));
            assert!(next.is_none_or(|next| next > end) && latest.is_none_or(|latest| latest <= end), "{days} {end}");
        }
        assert_eq!(slots.next_after(Instant::MAX_UTC, &always()), None, "{days}");
        assert_eq!(slots.latest_at_or_before(Instant::MIN_UTC, &always()), None, "{days}");
    }
}

#[test]
fn patterns_give_their_dates() {
    let holidays = ["2026-01-01", "2026-01-30", "2026-03-31", "2026-04-06"].map(date);
    let off = DaysOff::new(DaySet::WEEKDAYS, holidays);
    // In UTC at nine, from the start of 2026.
    let table = [
        ("every 2 weeks on mon, fri from 2026-01-09", ["2026-01-09", "2026-01-19", "2026-01-23"]),
        ("every 2 weeks on mon from 2026-01-09", ["2026-01-12", "2026-01-26", "2026-02-09"]),
        ("every 52 weeks on mon from 2026-01-09", ["2026-01-12", "2027-01-11", "2028-01-10"]),
        ("31st", ["2026-01-31", "2026-02-28", "2026-03-31"]),
        ("30th", ["2026-01-30", "2026-02-28", "2026-03-30"]),
        ("30th except holidays", ["2026-02-28", "2026-03-30", "2026-04-30"]),
        ("fifth fri", ["2026-01-30", "2026-05-29", "2026-07-31"]),
        ("last fri", ["2026-01-30", "2026-02-27", "2026-03-27"]),
        ("last working day", ["2026-01-29", "2026-02-27", "2026-03-30"]),
        ("first working day", ["2026-01-02", "2026-02-02", "2026-03-02"]),
        ("every 3 months on the last working day from 2026-02-10", ["2026-02-27", "2026-05-29", "2026-08-31"]),
        ("every year on 29 february", ["2026-02-28", "2027-02-28", "2028-02-29"]),
        ("mon except holidays from 2026-03-30", ["2026-03-30", "2026-04-13", "2026-04-20"]),
        ("daily not on 2 jan 2026 paused from 4 jan 2026 to 7 jan 2026", ["2026-01-01", "2026-01-03", "2026-01-08"]),
        ("every 5 months on the fifth sun from 2024-02-01", ["2028-10-29", "2030-06-30", "2032-02-29"]),
    ];
    let start = utc("2026-01-01T00:00:00Z");
    for (days, dates) in table {
        let zone = chrono_tz::UTC;
        let nine = NaiveTime::from_hms_opt(9, 0, 0).expect("a time");
        let slots = Recurrence::parse_days(days, nine, zone, start).expect(days);
        let expected = dates.map(|text| date(text).and_time(nine).and_utc());
        assert_eq!(slots.next_dates(start, 3, &off), expected, "{slots}");
        assert_eq!(slots.latest_at_or_before(expected[2] - TimeDelta::seconds(1), &off), Some(expected[1]), "{slots}");
    }
}

#[test]
fn a_schedule_begins_ends_and_pauses() {
    let (next, latest) = (Recurrence::next_after, Recurrence::latest_at_or_before);
    let daily = slots("daily", "9", "UTC").between(Some(date("2026-03-02")), Some(date("2026-03-06"))).expect("days");
    let (first, last) = (utc("2026-03-02T09:00:00Z"), utc("2026-03-06T09:00:00Z"));
    assert_eq!(next(&daily, utc("2020-01-01T00:00:00Z"), &always()), Some(first));
    assert_eq!(latest(&daily, first - TimeDelta::seconds(1), &always()), None);
    assert_eq!(next(&daily, last, &always()), None);
    assert_eq!(latest(&daily, utc("2030-01-01T00:00:00Z"), &always()), Some(last));
    // Until further notice; and it goes on when the pause is taken away.
    let pause = Pause { first: date("2026-03-04"), last: None };
    let paused = daily.clone().paused(Some(pause)).expect("a pause");
    let before = utc("2026-03-03T09:00:00Z");
    assert_eq!(next(&paused, before, &always()), None);
    assert_eq!(latest(&paused, last, &always()), Some(before));
    assert_eq!(paused.paused(None), Ok(daily.clone()));
    // One that is paused from its first day on is still a schedule.
    assert!(daily.clone().paused(Some(Pause { first: date("2026-03-01"), last: None })).is_ok());
    let all = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06"].map(date);
    assert!(daily.clone().skipping(all[1..].to_vec()).is_ok());
    assert_eq!(daily.skipping(all), Err(RecurrenceError::NeverComes));
}

#[test]
fn a_pattern_that_no_calendar_has() {
    let new = |day| Recurrence::new(Pattern::Monthly(MonthDay::Date(day)), NaiveTime::MIN, chrono_tz::UTC);
    assert_eq!(new(0), Err(RecurrenceError::NoSuchDay));
    assert_eq!(new(32), Err(RecurrenceError::NoSuchDay));
    let monthly = new(31).expect("a schedule");
    assert_eq!(monthly.clone().every(13, date("2026-01-01")), Err(RecurrenceError::Interval));
    assert_eq!(monthly.clone().every(0, date("2026-01-01")), Err(RecurrenceError::Interval));
    let every_two = monthly.every(2, date("2026-01-01")).expect("a schedule");
    assert_eq!(every_two.between(None, None), Err(RecurrenceError::NoFirstDay));
    // The fifth Monday of February: in 2044, and not again within the years that are planned for.
    let fifth = Pattern::Monthly(MonthDay::Weekday(Nth::Fifth, Weekday::Mon));
    let fifth = Recurrence::new(fifth, NaiveTime::MIN, chrono_tz::UTC).expect("a schedule");
    let rare = fifth.every(12, date("2044-02-01")).expect("a schedule");
    let found = rare.next_dates(utc("2026-01-01T00:00:00Z"), 2, &always());
    assert_eq!(found, ["2044-02-29T00:00:00Z", "2072-02-29T00:00:00Z"].map(utc));
    // When everybody is off for good, nothing comes, and the search ends.
    let off = DaysOff::new(DaySet::WEEKDAYS, (0..6_000).map(|days| date("2026-01-01") + TimeDelta::days(days)));
    let weekly = slots("mon except holidays", "9", "UTC").between(None, Some(date("2035-01-01"))).expect("a schedule");
    assert_eq!(weekly.next_after(utc("2026-01-01T00:00:00Z"), &off), None);
}

#[test]
fn days_as_people_type_them() {
    let table = [
        ("weekdays", "weekdays"),
        ("Weekday", "weekdays"),
        ("working days", "weekdays"),
        ("daily", "every day"),
        ("every day", "every day"),
        ("weekends", "weekends"),
        ("mon,wed", "Mon, Wed"),
        ("Mon-Fri", "weekdays"),
        ("Mon – Thu", "Mon–Thu"),
        ("mo tu", "Mon, Tue"),
        ("Fri-Mon", "Fri–Mon"),
        ("sunday to thursday", "Sun–Thu"),
        ("every Monday and Friday", "Mon, Fri"),
        ("Tuesdays & thurs.", "Tue, Thu"),
        ("mon-wed, sat", "Mon–Wed, Sat"),
        ("weekdays sat", "Mon–Sat"),
        ("SUN", "Sun"),
        ("Montag", "Mon"),
        ("Mo, Do", "Mon, Thu"),
        ("jeden Tag", "every day"),
        ("werktags", "weekdays"),
        ("lundi et jeudi", "Mon, Thu"),
        ("lun, mar et jeu", "Mon, Tue, Thu"),
        ("du lundi au vendredi", "weekdays"),
        ("lunes a viernes", "weekdays"),
        ("todos los días", "every day"),
        ("segunda-feira e quinta-feira", "Mon, Thu"),
        ("月・木", "Mon, Thu"),
        ("毎週月曜日と木曜日", "Mon, Thu"),
        ("月水金", "Mon, Wed, Fri"),
        ("平日", "weekdays"),
        ("毎日", "every day"),
    ];
    for (text, shown) in table {
        assert_eq!(text.parse::<DaySet>().map(|days| days.to_string()), Ok(shown.to_owned()), "{text}");
    }
    let long = "mon ".repeat(5_000);
    for text in ["", "  ", ",", "mon-", "-fri", "someday", "m", "mon to", "1", "mon tue foo", "۱", &long] {
        let Err(SlotTextError::Days(typed)) = text.parse::<DaySet>() else { panic!("{text}") };
        assert!(typed.chars().count() <= 50, "{typed}");
    }
}

#[test]
fn every_set_is_read_back_from_its_names() {
    for bits in 1_u8..128 {
        let chosen = WEEKDAYS.into_iter().filter(|day| bits & (1 << day.num_days_from_monday()) != 0);
        let days = DaySet::new(chosen).expect("a day");
        assert_eq!(days.to_string().parse(), Ok(days), "{days}");
        assert_eq!(days.names().parse(), Ok(days), "{days}");
        assert_eq!(DaySet::new(days.iter()), Some(days));
    }
    assert_eq!(DaySet::new([]), None);
}

#[test]
fn times_as_people_type_them() {
    let table = [
        ("9:00", "09:00"),
        ("9", "09:00"),
        ("17:30", "17:30"),
        ("5pm", "17:00"),
        ("5 PM", "17:00"),
        ("5:15 p.m.", "17:15"),
        ("12am", "00:00"),
        ("12pm", "12:00"),
        ("9.30", "09:30"),
        ("0900", "09:00"),
        ("930", "09:30"),
        ("9h30", "09:30"),
        ("17h", "17:00"),
        ("noon", "12:00"),
        ("midnight", "00:00"),
        (" 08:05 ", "08:05"),
    ];
    for (text, shown) in table {
        let time = parse_time(text).map(|time| time.format("%H:%M").to_string());
        assert_eq!(time, Ok(shown.to_owned()), "{text}");
    }
    let long = "9".repeat(10_000);
    let wrong = ["", "24:00", "25", "9:60", "13pm", "0am", "9:5", "nine", "9:00:00", "-9", "99999", "9-17", "٩", &long];
    for text in wrong {
        let Err(SlotTextError::Time(typed)) = parse_time(text) else { panic!("{text}") };
        assert!(typed.chars().count() <= 50, "{typed}");
    }
}

#[test]
fn a_schedule_is_stored_as_json() {
    let stored = [
        // As they were stored when there were weekly slots only.
        (
            r#"{"days":["mon","tue","wed","thu","fri"],"time":"09:00:00","zone":"Europe/Berlin"}"#,
            "weekdays at 09:00 (Europe/Berlin)",
        ),
        (r#"{"days":["sun"],"time":"02:30:00","zone":"America/New_York"}"#, "Sun at 02:30 (America/New_York)"),
        // And since.
        (
            r#"{"days":["mon"],"every":2,"time":"10:00:00","zone":"UTC","first":"2026-03-02","last":"2026-12-31"}"#,
            "every 2 weeks on Mon at 10:00 (UTC), from 2 March 2026, until 31 December 2026",
        ),
        (r#"{"month":{"date":15},"time":"09:00:00","zone":"UTC"}"#, "on the 15th of the month at 09:00 (UTC)"),
        (
            r#"{"month":{"weekday":["last","Fri"]},"time":"16:00:00","zone":"UTC"}"#,
            "on the last Fri of the month at 16:00 (UTC)",
        ),
        (
            r#"{"month":"last_working_day","time":"16:00:00","zone":"UTC","paused":{"first":"2026-03-02"}}"#,
            "on the last working day of the month at 16:00 (UTC), paused from 2 March 2026 until further notice",
        ),
        (
            r#"{"days":["fri"],"time":"09:00:00","zone":"UTC","paused":{"first":"2026-03-02","last":"2026-03-08"},"skipped":["2026-04-03"],"except_holidays":true}"#,
            "Fri at 09:00 (UTC), except holidays, not on 3 April 2026, paused from 2 March 2026 to 8 March 2026",
        ),
    ];
    for (json, said) in stored {
        let read: Recurrence = serde_json::from_str(json).expect(json);
        assert_eq!(read.to_string(), said);
        assert_eq!(serde_json::to_string(&read).expect("JSON"), json);
    }
    // Without seconds, as sample rows of the first version have it.
    let short: Recurrence =
        serde_json::from_str(r#"{"days":["mon"],"time":"09:00","zone":"UTC"}"#).expect("a schedule");
    assert_eq!(short, slots("mon", "9", "UTC"));
    let wrong = [
        r#"{"days":[],"time":"09:00:00","zone":"UTC"}"#,
        r#"{"time":"09:00:00","zone":"UTC"}"#,
        r#"{"days":["mon"],"month":{"date":1},"time":"09:00:00","zone":"UTC"}"#,
        r#"{"days":["mon"],"every":2,"time":"09:00:00","zone":"UTC"}"#,
        r#"{"days":["mon"],"every":0,"time":"09:00:00","zone":"UTC"}"#,
        r#"{"days":["mon"],"weekly":true,"time":"09:00:00","zone":"UTC"}"#,
        r#"{"month":{"date":32},"time":"09:00:00","zone":"UTC"}"#,
        r#"{"days":["mon"],"time":"09:00:00","zone":"UTC","first":"2026-03-03","last":"2026-03-08"}"#,
        r#"{"days":["mon"],"time":"09:00:00","zone":"UTC","paused":{"first":"2026-03-03","last":"2026-03-01"}}"#,
    ];
    for json in wrong {
        assert!(serde_json::from_str::<Recurrence>(json).is_err(), "{json}");
    }
}

#[test]
fn slots_are_to_the_minute() {
    let seconds = NaiveTime::from_hms_nano_opt(9, 0, 59, 1_500_000_000).expect("a leap second");
    let slots = slots("mon", "9:00", "UTC");
    assert_eq!(Recurrence::new(slots.pattern(), seconds, slots.zone()), Ok(slots));
}

#[test]
fn a_schedule_is_changed_skipped_once_and_counted() {
    let now = utc("2026-03-25T12:00:00Z"); // Wednesday; summer time begins in Berlin on Sunday 29
    let nine = slots("weekdays", "9:00", "Europe/Berlin");
    let later = nine.clone().at(parse_time("17:30").expect("a time"), chrono_tz::America::New_York).expect("it comes");
    assert_eq!(later.to_string(), "weekdays at 17:30 (America/New_York)");
    assert_eq!(later.next_after(now, &always()), Some(utc("2026-03-25T21:30:00Z")));

    let friday_too = nine.skipping_next(now, &always()).and_then(|one| one.skipping_next(now, &always()));
    let skips = friday_too.expect("it comes");
    assert_eq!(skips.next_dates(now, 2, &always()), [utc("2026-03-30T07:00:00Z"), utc("2026-03-31T07:00:00Z")]);
    assert_eq!(skips.count_within(utc("2026-03-25T08:00:00Z"), utc("2026-03-31T07:00:00Z"), &always()), 2);
    // What was skipped is forgotten when it is over: there is always room for one more.
    let mut one_by_one = skips;
    for week in 1..40 {
        let then = now + TimeDelta::weeks(week);
        one_by_one = one_by_one.skipping_next(then, &always()).expect("there is room");
        assert!(one_by_one.skipped().len() <= 2, "{one_by_one}");
    }
}

#[test]
fn what_is_paused_is_not_over() {
    let (now, off) = (utc("2026-03-25T12:00:00Z"), always());
    let daily = slots("daily", "9:00", "UTC");
    let until_yesterday = daily.clone().between(None, Some(date("2026-03-24"))).expect("it came");
    let paused = daily.clone().paused(Some(Pause { first: date("2026-03-01"), last: None })).expect("a pause");
    let table = [(&daily, true, false), (&until_yesterday, false, true), (&paused, false, false)];
    for (schedule, comes, over) in table {
        assert_eq!(
            (schedule.next_after(now, &off).is_some(), schedule.is_over(now, &off)),
            (comes, over),
            "{schedule}"
        );
    }
    assert_eq!(paused.skipping_next(now, &off), Err(RecurrenceError::NeverComes));
}
