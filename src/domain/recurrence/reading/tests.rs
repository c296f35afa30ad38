//! What people type, and what is said back.

use chrono::DateTime;

use super::*;

/// A Sunday evening in Berlin, where it is 18:30.
const NOW: &str = "2026-11-22T17:30:00Z";

fn now() -> Instant {
    DateTime::parse_from_rfc3339(NOW).expect("an instant").to_utc()
}

fn parse(text: &str) -> Result<Recurrence, RecurrenceError> {
    Recurrence::parse(text, chrono_tz::Europe::Berlin, now())
}

#[test]
fn schedules_as_people_type_them() {
    // Without the zone, which is Berlin in all of them.
    let table = [
        ("weekdays 9:00", "weekdays at 09:00"),
        ("Weekdays at 9", "weekdays at 09:00"),
        ("weekdays 9", "weekdays at 09:00"),
        ("9am weekdays", "weekdays at 09:00"),
        ("mon,thu at 9am", "Mon, Thu at 09:00"),
        ("Mondays and Thursdays at 5 p.m.", "Mon, Thu at 17:00"),
        ("mon – fri 0900", "weekdays at 09:00"),
        ("from mon to fri 9:00", "weekdays at 09:00"),
        ("Mon until Thu at noon", "Mon–Thu at 12:00"),
        ("every day 17:30", "every day at 17:30"),
        ("daily at 9 o'clock", "every day at 09:00"),
        ("every monday 10.30", "Mon at 10:30"),
        ("weekly on Mon 10:00", "Mon at 10:00"),
        ("every week on tue at 8", "Tue at 08:00"),
        ("weekends at midnight", "weekends at 00:00"),
        // The first one to come is where counting begins.
        ("every 2 weeks on Mon at 10", "every 2 weeks on Mon at 10:00, from 23 November 2026"),
        ("every two weeks on sun 19:00", "every 2 weeks on Sun at 19:00, from 22 November 2026"),
        ("every 2 weeks on sun 18:00", "every 2 weeks on Sun at 18:00, from 29 November 2026"),
        ("every other friday 15:00", "every 2 weeks on Fri at 15:00, from 27 November 2026"),
        ("every 3 fridays 15:00", "every 3 weeks on Fri at 15:00, from 27 November 2026"),
        ("biweekly on tue and thu 9:00", "every 2 weeks on Tue, Thu at 09:00, from 24 November 2026"),
        ("Fortnightly, Wed 9:00", "every 2 weeks on Wed at 09:00, from 25 November 2026"),
        ("every second week on mon 9:00", "every 2 weeks on Mon at 09:00, from 23 November 2026"),
        ("every 4 weeks every day 9:00", "every 4 weeks on Mon–Sun at 09:00, from 23 November 2026"),
        ("every 1 week on Mon 9:00", "Mon at 09:00"),
        // Days of the month.
        ("1st of the month 9:00", "on the 1st of the month at 09:00"),
        ("on the 15th at 8", "on the 15th of the month at 08:00"),
        ("on the 15 at 8", "on the 15th of the month at 08:00"),
        ("day 15 of each month 9:00", "on the 15th of the month at 09:00"),
        ("every month on the 2nd 9:00", "on the 2nd of the month at 09:00"),
        ("monthly on the 31st 9:00", "on the last day of the month at 09:00"),
        ("last day of the month 9:00", "on the last day of the month at 09:00"),
        ("30th 9:00", "on the 30th of the month, in a shorter month on its last day, at 09:00"),
        ("first monday 10:00", "on the first Mon of the month at 10:00"),
        ("every first monday 10:00", "on the first Mon of the month at 10:00"),
        ("2nd tue of every month at 10", "on the second Tue of the month at 10:00"),
        ("every second tue of the month at 10", "on the second Tue of the month at 10:00"),
        ("last friday of the month 16:00", "on the last Fri of the month at 16:00"),
        ("fifth fri 16:00", "on the fifth Fri of the month, if there is one, at 16:00"),
        ("last working day 16:00", "on the last working day of the month at 16:00"),
        ("last weekday of the month at 4pm", "on the last working day of the month at 16:00"),
        ("first business day of each month 9:00", "on the first working day of the month at 09:00"),
        ("quarterly on the 1st 9:00", "every 3 months on the 1st at 09:00, from 1 January 2027"),
        (
            "every quarter on the last working day 16:00",
            "every 3 months on the last working day at 16:00, from 1 January 2027",
        ),
        ("every 3 months on the 1st 9:00", "every 3 months on the 1st at 09:00, from 1 December 2026"),
        ("every other month, first mon, 9:00", "every 2 months on the first Mon at 09:00, from 7 December 2026"),
        ("every year on 1 March at 9:00", "every 12 months on the 1st at 09:00, from 1 March 2027"),
        (
            "yearly on 29 feb at 9:00",
            "every 12 months on the 29th, in a shorter month on its last day, at 09:00, from 28 February 2027",
        ),
        // What is said beside the pattern, wherever it stands.
        ("weekdays 9:00 from 1 March until 30 June 2027", "weekdays at 09:00, from 1 March 2027, until 30 June 2027"),
        ("weekdays except public holidays at 9", "weekdays at 09:00, except holidays"),
        ("last working day 16:00 except holidays", "on the last working day of the month at 16:00"),
        ("every 2 weeks from 2027-03-03 on mon 9:00", "every 2 weeks on Mon at 09:00, from 8 March 2027"),
        ("quarterly on the 15th 9:00 starting 20 jan", "every 3 months on the 15th at 09:00, from 15 April 2027"),
        ("daily 9:00, not on 24 Dec and 25 Dec", "every day at 09:00, not on 24 December 2026, 25 December 2026"),
        ("fri 9:00 skipping tomorrow", "Fri at 09:00, not on 23 November 2026"),
        ("fri 9:00 paused until 1 dec", "Fri at 09:00, paused from 22 November 2026 to 1 December 2026"),
        ("fri 9:00 paused", "Fri at 09:00, paused from 22 November 2026 until further notice"),
    ];
    for (text, said) in table {
        let read = parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        let shown = read.to_string();
        assert_eq!(shown.replace(" (Europe/Berlin)", ""), said, "{text}");
        assert_eq!(Recurrence::parse(&shown, chrono_tz::UTC, Instant::UNIX_EPOCH), Ok(read), "{shown}");
    }
}

#[test]
fn schedules_in_other_languages() {
    let table = [
        ("Montag 9:00", "Mon at 09:00"),
        ("jeden Montag 9 Uhr", "Mon at 09:00"),
        ("Montag um 9 Uhr", "Mon at 09:00"),
        ("Mo bis Do 9:00", "Mon–Thu at 09:00"),
        ("werktags 9:00", "weekdays at 09:00"),
        ("täglich 9:00", "every day at 09:00"),
        ("alle 2 Wochen am Freitag 9:00", "every 2 weeks on Fri at 09:00, from 27 November 2026"),
        ("letzter Arbeitstag 9:00", "on the last working day of the month at 09:00"),
        ("letzter Freitag 9:00", "on the last Fri of the month at 09:00"),
        ("Mo, Do außer an Feiertagen 9:00", "Mon, Thu at 09:00, except holidays"),
        ("lun, mar et jeu 9:00", "Mon, Tue, Thu at 09:00"),
        ("jours ouvrés 9:00", "weekdays at 09:00"),
        ("toutes les 2 semaines le vendredi 9h00", "every 2 weeks on Fri at 09:00, from 27 November 2026"),
        ("dernier jour ouvré 9:00 sauf jours fériés", "on the last working day of the month at 09:00"),
        ("lunes a viernes 9:00", "weekdays at 09:00"),
        ("todos los lunes 9:00", "Mon at 09:00"),
        ("cada 2 semanas el viernes 9:00", "every 2 weeks on Fri at 09:00, from 27 November 2026"),
        ("seg e qui 9:00", "Mon, Thu at 09:00"),
        ("último dia útil 9:00 exceto feriados", "on the last working day of the month at 09:00"),
        ("平日 9:00", "weekdays at 09:00"),
        ("毎週月曜日 9時30分", "Mon at 09:30"),
        ("月・木 9:00", "Mon, Thu at 09:00"),
        ("隔週金曜日 9:00", "every 2 weeks on Fri at 09:00, from 27 November 2026"),
        ("最終営業日 9:00", "on the last working day of the month at 09:00"),
        ("1 mar 9:00", "every 12 months on the 1st at 09:00, from 1 March 2027"),
    ];
    for (text, said) in table {
        let read = parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(read.to_string().replace(" (Europe/Berlin)", ""), said, "{text}");
    }
    for text in ["ab 1 märz 9:00", "Mo frei 9:00", "nächsten montag 9:00"] {
        assert!(parse(text).is_err(), "{text}");
    }
}

#[test]
fn a_zone_may_stand_in_parentheses() {
    for text in ["weekdays 9:00 (Asia/Tokyo)", "weekdays (tokyo) at 9", "(ASIA/TOKYO) weekdays 9am"] {
        assert_eq!(parse(text).map(|read| read.to_string()), Ok("weekdays at 09:00 (Asia/Tokyo)".to_owned()), "{text}");
    }
    assert!(matches!(parse("weekdays 9:00 (Atlantis)"), Err(RecurrenceError::Zone(_))));
    // What comes next is judged by the clock of that zone: in Tokyo it is Monday, 2:30.
    let tokyo = parse("every 2 weeks on mon 2:00 (Asia/Tokyo)").expect("a schedule");
    assert_eq!(tokyo.first_day(), NaiveDate::from_ymd_opt(2026, 11, 30));
}

#[test]
fn what_cannot_be_read_is_said_with_examples() {
    use RecurrenceError as E;
    let typed = |text: &str| text.to_owned();
    let date = |text: &str| text.parse::<NaiveDate>().expect("a date");
    let table = [
        ("", E::Unreadable(typed(""))),
        ("sometimes", E::Unreadable(typed("sometimes"))),
        ("sometimes 9:00", E::Unreadable(typed("sometimes 9:00"))),
        ("weekdays 9:00 or so", E::Unreadable(typed("weekdays 9:00 or so"))),
        ("every 2 days 9:00", E::Unreadable(typed("every 2 days 9:00"))),
        ("every other day 9:00", E::Unreadable(typed("every other day 9:00"))),
        ("1st and 15th 9:00", E::Unreadable(typed("1st and 15th 9:00"))),
        ("every 2 weeks on the 15th 9:00", E::Unreadable(typed("every 2 weeks on the 15th 9:00"))),
        ("every 2 weeks every 3 weeks mon 9:00", E::Unreadable(typed("every 2 weeks every 3 weeks mon 9:00"))),
        ("mon to 9:00", E::Unreadable(typed("mon to 9:00"))),
        ("mon 9:00 from 1 dec from 2 dec", E::Unreadable(typed("mon 9:00 from 1 dec from 2 dec"))),
        ("mon 9:00 except when it rains", E::Unreadable(typed("mon 9:00 except when it rains"))),
        ("weekdays", E::NoTime(typed("weekdays"))),
        ("monthly on the 15", E::NoTime(typed("monthly on the 15"))),
        ("weekdays 9:00 and 17:00", E::TwoTimes(typed("weekdays 9:00 and 17:00"))),
        ("weekdays 9-17", E::Unreadable(typed("weekdays 9-17"))),
        ("weekdays at 25:00", E::Time(crate::domain::recurrence::SlotTextError::Time(typed("25:00")))),
        ("weekdays 25:00", E::Time(crate::domain::recurrence::SlotTextError::Time(typed("25:00")))),
        ("weekdays at dawn", E::Time(crate::domain::recurrence::SlotTextError::Time(typed("dawn")))),
        ("weekly 9:00", E::NoDay(typed("weekly 9:00"))),
        ("every 2 weeks at 9", E::NoDay(typed("every 2 weeks at 9"))),
        ("every second friday 9:00", E::WhichSecond(typed("every second friday 9:00"))),
        ("every 3rd fri 9:00", E::WhichSecond(typed("every 3rd fri 9:00"))),
        ("monthly on friday 9:00", E::WhichOfTheMonth(typed("monthly on friday 9:00"))),
        ("31 February 9:00", E::NeverComes),
        ("every year on april 31st 9:00", E::NeverComes),
        ("15th 9:00 from 1 Dec until 10 Dec", E::NeverComes),
        ("mon 9:00 from 23 nov until 29 nov not on 23 nov", E::NeverComes),
        ("every 60 weeks on mon 9:00", E::Interval),
        ("every 100 weeks on mon 9:00", E::Interval),
        ("every 0 weeks on mon 9:00", E::Interval),
        ("every 2 years on 1 march 9:00", E::Unreadable(typed("every 2 years on 1 march 9:00"))),
        ("every 13 months on the 1st 9:00", E::Interval),
        ("32nd 9:00", E::NoSuchDay),
        ("0th 9:00", E::NoSuchDay),
        ("6th monday 9:00", E::NoSuchDay),
        (
            "mon 9:00 from 2027-02-01 until 2027-01-01",
            E::EndsBeforeItBegins { first: date("2027-02-01"), last: date("2027-01-01") },
        ),
        ("mon 9:00 from 2500-01-01", E::FarDate(date("2500-01-01"))),
    ];
    for (text, error) in table {
        assert_eq!(parse(text), Err(error), "{text}");
    }
    let long = "mon ".repeat(5_000);
    assert!(matches!(parse(&long), Err(E::Unreadable(text)) if text.chars().count() <= 50));
    let many: String = (1..=13).map(|day| format!(" {day} dec")).collect();
    assert_eq!(parse(&format!("daily 9:00 not on{many}")), Err(E::TooManySkipped));
}

#[test]
fn the_time_may_be_given_apart() {
    let read = |text: &str| Recurrence::parse_days(text, NaiveTime::MIN, chrono_tz::UTC, now());
    let table = [
        ("weekdays", "weekdays at 00:00 (UTC)"),
        ("mon,thu", "Mon, Thu at 00:00 (UTC)"),
        ("on the 15", "on the 15th of the month at 00:00 (UTC)"),
        ("last working day", "on the last working day of the month at 00:00 (UTC)"),
    ];
    for (text, said) in table {
        assert_eq!(read(text).map(|read| read.to_string()), Ok(said.to_owned()), "{text}");
    }
    assert_eq!(read("someday"), Err(RecurrenceError::UnreadableDays("someday".to_owned())));
    assert_eq!(read("weekdays 9:00"), Err(RecurrenceError::TwoTimes("weekdays 9:00".to_owned())));
}
