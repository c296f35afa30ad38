//! What people type, and what it means.

use super::*;

#[test]
fn times_as_people_write_them() {
    // Wednesday 14 January 2026, 10:00 in Berlin.
    let now: Instant = "2026-01-14T09:00:00Z".parse().expect("a time");
    let table = [
        ("in 4h", Ok("2026-01-14T13:00:00Z")),
        ("in 2 days", Ok("2026-01-16T09:00:00Z")),
        ("17:00", Ok("2026-01-14T16:00:00Z")),
        ("9:00", Ok("2026-01-15T08:00:00Z")),
        ("5pm", Ok("2026-01-14T16:00:00Z")),
        ("tomorrow 15:00", Ok("2026-01-15T14:00:00Z")),
        ("Tomorrow", Ok("2026-01-15T16:00:00Z")),
        ("fri 12:00", Ok("2026-01-16T11:00:00Z")),
        ("wednesday", Ok("2026-01-21T16:00:00Z")),
        ("2026-03-29 02:30", Ok("2026-03-29T01:00:00Z")),
        ("2026-03-05", Ok("2026-03-05T16:00:00Z")),
        ("today 9:00", Err(WhenError::Past)),
        ("2026-01-01", Err(WhenError::Past)),
        ("2030-01-01", Err(WhenError::TooFar)),
    ];
    for (text, expect) in table {
        let expect = expect.map(|at| at.parse::<Instant>().expect("a time"));
        assert_eq!(parse(text, chrono_tz::Europe::Berlin, now), expect, "{text:?}");
    }
    for text in ["", "soon", "in a while", "in 99999999999h", "2026-02-30", "25:00", "mo\u{301}n", &"1".repeat(500)] {
        let read = parse(text, chrono_tz::Europe::Berlin, now);
        assert!(matches!(read, Err(WhenError::Unreadable(_))), "{text:?}: {read:?}");
    }
}

#[test]
fn days_as_people_write_them() {
    // Wednesday 14 January 2026, 10:00 in Berlin.
    let now: Instant = "2026-01-14T09:00:00Z".parse().expect("a time");
    let table = [
        ("friday", "2026-01-16"),
        ("Fri.", "2026-01-16"),
        ("on friday", "2026-01-16"),
        ("this friday", "2026-01-16"),
        ("next friday", "2026-01-23"),
        ("next monday", "2026-01-19"),
        ("next wednesday", "2026-01-21"),
        ("Friday, 16 January", "2026-01-16"),
        ("fri 23 jan", "2026-01-23"),
        ("day after tomorrow", "2026-01-16"),
        ("20 March", "2026-03-20"),
        ("Mar 20th, 2027", "2027-03-20"),
        ("1st of May", "2026-05-01"),
        ("the 1st of may", "2026-05-01"),
        ("May 1st", "2026-05-01"),
        ("1 january", "2027-01-01"),
        ("2026/05/01", "2026-05-01"),
        ("2026-5-1", "2026-05-01"),
        ("30/3", "2026-03-30"),
        ("3/30", "2026-03-30"),
        ("3/30/2026", "2026-03-30"),
        ("3/3", "2026-03-03"),
        ("30.3.", "2026-03-30"),
        ("30. 3.", "2026-03-30"),
        ("1.2.", "2026-02-01"),
        ("30.03.2026", "2026-03-30"),
        ("30.03.26", "2026-03-30"),
        ("end of april", "2026-04-30"),
        ("end of february 2028", "2028-02-29"),
        ("end of month", "2026-01-31"),
        ("the end of the month", "2026-01-31"),
        ("fri\u{200b}day", "2026-01-16"),
        // German
        ("Montag", "2026-01-19"),
        ("am Fr.", "2026-01-16"),
        ("kommenden Freitag", "2026-01-16"),
        ("heute", "2026-01-14"),
        ("morgen", "2026-01-15"),
        ("übermorgen", "2026-01-16"),
        ("24. Dezember", "2026-12-24"),
        ("1. Mai", "2026-05-01"),
        ("am 1. März 2027", "2027-03-01"),
        ("Freitag, 16. Januar", "2026-01-16"),
        ("Ende April", "2026-04-30"),
        ("Ende des Monats", "2026-01-31"),
        // French
        ("vendredi", "2026-01-16"),
        ("demain", "2026-01-15"),
        ("aujourd’hui", "2026-01-14"),
        ("après-demain", "2026-01-16"),
        ("1er mai", "2026-05-01"),
        ("le 14 juillet", "2026-07-14"),
        ("ven. 16 janv.", "2026-01-16"),
        ("fin avril", "2026-04-30"),
        ("fin du mois", "2026-01-31"),
        // Spanish
        ("viernes", "2026-01-16"),
        ("mañana", "2026-01-15"),
        ("pasado mañana", "2026-01-16"),
        ("20 de marzo de 2027", "2027-03-20"),
        ("el 3 de abril", "2026-04-03"),
        ("fin de mes", "2026-01-31"),
        // Portuguese
        ("sexta-feira", "2026-01-16"),
        ("segunda", "2026-01-19"),
        ("amanhã", "2026-01-15"),
        ("depois de amanhã", "2026-01-16"),
        ("1º de maio", "2026-05-01"),
        ("fim do mês", "2026-01-31"),
        // Japanese
        ("明日", "2026-01-15"),
        ("明後日", "2026-01-16"),
        ("金曜日", "2026-01-16"),
        ("月", "2026-01-19"),
        ("来週の金曜日", "2026-01-23"),
        ("3月30日", "2026-03-30"),
        ("２０２７年３月３日", "2027-03-03"),
        ("月末", "2026-01-31"),
        ("4月末", "2026-04-30"),
        // A day of French and Spanish, but with a number a month.
        ("mar", "2026-01-20"),
        ("mar 20", "2026-03-20"),
    ];
    let read = |text: &str| moment(text, chrono_tz::Europe::Berlin, now, None);
    for (text, day) in table {
        assert_eq!(read(text), Some(Moment::Day(day.parse().expect("a date"))), "{text}");
    }
    // Which of two is meant nobody can tell; and dates that are none.
    for text in
        ["3/4", "3/4/2026", "3-4-2026", "30/30", "31.4.", "30-3", "9.10", "20.12", "fri 20 jan", "nächsten Freitag"]
    {
        assert_eq!(read(text), None, "{text}");
    }
    for text in [
        "el próximo viernes",
        "vendredi prochain",
        "next",
        "next week",
        "end of",
        "the",
        "13月1日",
        "1月32日",
        "20日",
        "20日まで",
        "20日15時",
        "1日午後2時",
        "金曜日 20日",
        "vendredi 20",
        "viernes 20",
        "friday 20",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}

#[test]
fn the_week_after_begins_on_monday() {
    let table = [
        ("2026-01-18T09:00:00Z", "next monday", "2026-01-19"),
        ("2026-01-18T09:00:00Z", "next sunday", "2026-01-25"),
        ("2026-01-19T09:00:00Z", "next monday", "2026-01-26"),
        ("2026-01-31T09:00:00Z", "end of month", "2026-01-31"),
        ("2026-01-31T23:30:00Z", "end of january", "2027-01-31"),
    ];
    for (now, text, day) in table {
        let read = moment(text, chrono_tz::Europe::Berlin, now.parse().expect("a time"), None);
        assert_eq!(read, Some(Moment::Day(day.parse().expect("a date"))), "{text} at {now}");
    }
}

#[test]
fn times_as_people_write_them_in_other_languages() {
    let now: Instant = "2026-01-14T09:00:00Z".parse().expect("a time");
    let table = [
        ("20 march 17:00", "2026-03-20T16:00:00Z"),
        ("tomorrow at 3pm", "2026-01-15T14:00:00Z"),
        ("5pm friday", "2026-01-16T16:00:00Z"),
        ("mar 15:00", "2026-01-20T14:00:00Z"),
        ("next friday 9.30", "2026-01-23T08:30:00Z"),
        ("30.3. 15:00", "2026-03-30T13:00:00Z"),
        ("17.30", "2026-01-14T16:30:00Z"),
        ("morgen 15 Uhr", "2026-01-15T14:00:00Z"),
        ("Freitag, 16. Januar, 17:00", "2026-01-16T16:00:00Z"),
        ("Freitag um 12", "2026-01-16T11:00:00Z"),
        ("in 2 Stunden", "2026-01-14T11:00:00Z"),
        ("in 3 Tagen", "2026-01-17T09:00:00Z"),
        ("demain à 15h30", "2026-01-15T14:30:00Z"),
        ("dans 2 heures", "2026-01-14T11:00:00Z"),
        ("mañana a las 15:00", "2026-01-15T14:00:00Z"),
        ("en 4 h", "2026-01-14T13:00:00Z"),
        ("amanhã às 15h", "2026-01-15T14:00:00Z"),
        ("daqui a 2 dias", "2026-01-16T09:00:00Z"),
        ("明日15時", "2026-01-15T14:00:00Z"),
        ("明日 午後3時30分", "2026-01-15T14:30:00Z"),
        ("金曜15時半", "2026-01-16T14:30:00Z"),
        ("3月30日 15:00", "2026-03-30T13:00:00Z"),
        ("４時間後", "2026-01-14T13:00:00Z"),
        ("Montag", "2026-01-19T16:00:00Z"),
    ];
    for (text, at) in table {
        let at: Instant = at.parse().expect("a time");
        assert_eq!(parse(text, chrono_tz::Europe::Berlin, now), Ok(at), "{text}");
    }
    for text in ["12 friday", "mañana 25:00", "in 2 lunes", "午後15時"] {
        assert!(parse(text, chrono_tz::Europe::Berlin, now).is_err(), "{text}");
    }
}
