//! Slots by the wall clock, and what people type.

use chrono::{DateTime, Utc};

use super::*;
use crate::domain::calendar::WEEKDAYS;

fn utc(text: &str) -> Instant {
    DateTime::parse_from_rfc3339(text).expect("an instant").with_timezone(&Utc)
}

fn slots(days: &str, time: &str, zone: &str) -> WeeklySlots {
    WeeklySlots::parse(days, time, zone.parse().expect("a zone")).expect("slots")
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
        // A Friday that never was: no slot for a fortnight.
        ("fri", "9:00", "Pacific/Apia", "2011-12-23T20:00:00Z", ["2012-01-05T19:00:00Z", "2012-01-12T19:00:00Z"]),
    ];
    for (days, time, zone, after, expected) in table {
        let slots = slots(days, time, zone);
        let first = slots.next_after(utc(after)).expect("a slot");
        let second = slots.next_after(first).expect("a slot");
        assert_eq!([first, second], expected.map(utc), "{slots} after {after}");
        assert_eq!(slots.latest_at_or_before(first), Some(first), "{slots}");
        let moment = TimeDelta::nanoseconds(1);
        assert_eq!(slots.latest_at_or_before(second - moment), Some(first), "{slots}");
        assert!(slots.latest_at_or_before(first - moment).expect("a slot") <= utc(after), "{slots}");
    }
}

#[test]
fn a_fold_has_one_slot() {
    let slots = slots("daily", "2:30", "Europe/Berlin");
    let second_pass = utc("2026-10-25T01:30:00Z");
    assert_eq!(slots.latest_at_or_before(second_pass), Some(utc("2026-10-25T00:30:00Z")));
    assert_eq!(slots.next_after(utc("2026-10-25T00:30:00Z")), Some(utc("2026-10-26T01:30:00Z")));
}

#[test]
fn the_ends_of_the_calendar() {
    let slots = slots("daily", "9", "Asia/Tokyo");
    assert_eq!(slots.next_after(Instant::MAX_UTC), None);
    assert_eq!(slots.latest_at_or_before(Instant::MIN_UTC), None);
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
    ];
    for (text, shown) in table {
        assert_eq!(text.parse::<DaySet>().map(|days| days.to_string()), Ok(shown.to_owned()), "{text}");
    }
    let long = "mon ".repeat(5_000);
    for text in ["", "  ", ",", "mon-", "-fri", "someday", "m", "mon to", "1", "mon tue foo", "۱", &long] {
        let why = text.parse::<DaySet>().expect_err(text).to_string();
        assert!(why.starts_with("I could not read the days in “") && why.contains("weekdays"), "{why}");
        assert!(why.chars().count() < 160, "{why}");
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
        let why = parse_time(text).expect_err(text).to_string();
        assert!(why.starts_with("I could not read the time “") && why.contains("17:30"), "{why}");
        assert!(why.chars().count() < 160, "{why}");
    }
}

#[test]
fn plain_words_and_json() {
    let slots = slots("weekdays", "9:00", "Europe/Berlin");
    assert_eq!(slots.to_string(), "weekdays at 09:00 (Europe/Berlin)");
    let json = serde_json::json!({
        "days": ["mon", "tue", "wed", "thu", "fri"], "time": "09:00:00", "zone": "Europe/Berlin"
    });
    assert_eq!(serde_json::to_value(slots).expect("JSON"), json);
    assert_eq!(serde_json::from_value::<WeeklySlots>(json).expect("slots"), slots);
    let empty = serde_json::json!({"days": [], "time": "09:00:00", "zone": "Europe/Berlin"});
    assert!(serde_json::from_value::<WeeklySlots>(empty).is_err());
    let seconds = NaiveTime::from_hms_nano_opt(9, 0, 59, 1_500_000_000).expect("a leap second");
    assert_eq!(WeeklySlots::new(slots.days(), seconds, slots.zone()), slots);
}
