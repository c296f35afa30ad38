//! What is read of calendar files: by files as programs write them, by a second opinion, and by files made to do harm.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono_tz::Tz;
use meantime::domain::calendar::Instant;
use meantime::domain::ics::{Counting, MOST_BYTES, MOST_EVENTS, MOST_SPANS, PassedOver, Read, Span, Unreadable, read};

const BERLIN: Tz = Tz::Europe__Berlin;

fn at(text: &str) -> Instant {
    text.parse().expect("a time")
}

/// The Monday that the expected times were made for.
fn now() -> Instant {
    at("2026-03-02T09:00:00Z")
}

fn file(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/ics");
    std::fs::read(folder.join(name)).expect("a file of tests/data/ics")
}

fn written(read: &Read) -> Vec<String> {
    let utc = |at: Instant| at.format("%Y-%m-%dT%H:%M:%SZ");
    let span = |span: &Span| match span {
        Span::Days(days) => format!("{}/{}", days.first, days.last),
        Span::Time(period) => format!("{}/{}", utc(period.start()), utc(period.end())),
    };
    read.spans.iter().map(span).collect()
}

/// `tests/data/ics/expected.py` says what other libraries make of the same files.
#[test]
fn files_are_read_as_others_read_them() {
    let expected: BTreeMap<String, BTreeMap<String, Vec<String>>> =
        serde_json::from_slice(&file("expected.json")).expect("what is expected");
    assert!(expected.len() >= 8);
    let mut compared = 0;
    for (name, by_counting) in &expected {
        for (counting, spans) in by_counting {
            let counting = Counting::named(counting).expect("a way of counting");
            let read = read(&file(name), counting, BERLIN, now()).expect("a calendar");
            assert_eq!(&written(&read), spans, "{name}, {counting:?}");
            assert!(!read.is_cut, "{name}");
            compared += spans.len();
        }
    }
    assert!(compared > 200, "only {compared} times were compared");
}

/// Taken, then: free, tentative, cancelled, too short, outside, not understood.
#[test]
fn each_event_is_taken_or_passed_over_for_a_reason() {
    let table = [
        ("google.ics", Counting::WholeDays, [2, 1, 1, 0, 2, 0, 0]),
        ("google.ics", Counting::AlsoFree, [3, 0, 1, 0, 2, 0, 0]),
        ("google.ics", Counting::Busy, [4, 1, 1, 0, 0, 0, 0]),
        ("outlook.ics", Counting::WholeDays, [4, 1, 0, 1, 0, 0, 0]),
        ("outlook.ics", Counting::AlsoFree, [4, 1, 0, 1, 0, 0, 0]),
        ("outlook_custom_zone.ics", Counting::WholeDays, [2, 0, 0, 0, 0, 0, 0]),
        ("apple.ics", Counting::WholeDays, [5, 0, 0, 0, 0, 0, 0]),
        ("nextcloud.ics", Counting::WholeDays, [3, 0, 0, 1, 0, 0, 0]),
        ("hr_tool.ics", Counting::WholeDays, [0, 4, 0, 0, 0, 1, 0]),
        ("hr_tool.ics", Counting::AlsoFree, [3, 1, 0, 0, 0, 1, 0]),
        ("empty.ics", Counting::Busy, [0, 0, 0, 0, 0, 0, 0]),
        ("latin1.ics", Counting::WholeDays, [1, 0, 0, 0, 0, 0, 0]),
        ("unknown_zone.ics", Counting::WholeDays, [1, 0, 0, 0, 0, 0, 4]),
    ];
    for (name, counting, [counted, free, tentative, cancelled, short, outside, unread]) in table {
        let passed_over = PassedOver { free, tentative, cancelled, short, outside, unread };
        let read = read(&file(name), counting, BERLIN, now()).expect("a calendar");
        assert_eq!((read.counted, read.passed_over), (counted, passed_over), "{name}, {counting:?}");
    }
}

fn calendar(lines: &str) -> Vec<u8> {
    format!("BEGIN:VCALENDAR\nVERSION:2.0\n{lines}\nEND:VCALENDAR\n").into_bytes()
}

fn event(lines: &str) -> Vec<u8> {
    calendar(&format!("BEGIN:VEVENT\nUID:1\n{lines}\nEND:VEVENT"))
}

/// The zone of an event by the name that stands beside it.
#[test]
fn zones_are_found_by_whatever_name() {
    let table = [
        ("DTSTART;TZID=America/New_York:20260601T000000", Some("2026-06-01T04:00:00Z")),
        ("DTSTART;TZID=\"America/New_York\":20260601T000000", Some("2026-06-01T04:00:00Z")),
        (
            "DTSTART;TZID=/softwarestudio.org/Olson_20011030_5/America/New_York:20260601T000000",
            Some("2026-06-01T04:00:00Z"),
        ),
        ("DTSTART;TZID=/mozilla.org/20070129_1/Europe/London:20260601T000000", Some("2026-05-31T23:00:00Z")),
        ("DTSTART;TZID=Tokyo Standard Time:20260601T000000", Some("2026-05-31T15:00:00Z")),
        ("DTSTART;TZID=India Standard Time:20260601T000000", Some("2026-05-31T18:30:00Z")),
        ("DTSTART;TZID=US/Pacific:20260601T000000", Some("2026-06-01T07:00:00Z")),
        ("DTSTART;TZID=Europe/Kiev:20260601T000000", Some("2026-05-31T21:00:00Z")),
        ("DTSTART:20260601T000000Z", Some("2026-06-01T00:00:00Z")),
        ("DTSTART:20260601T000000", Some("2026-05-31T22:00:00Z")),
        ("DTSTART;TZID=Atlantis/Capital:20260601T000000", None),
        ("DTSTART;TZID=(UTC+01:00) Somewhere new:20260601T000000", None),
    ];
    for (start, expected) in table {
        let read =
            read(&event(&format!("{start}\nDURATION:P2D")), Counting::WholeDays, BERLIN, now()).expect("a calendar");
        let begins = read.spans.first().map(|span| match span {
            Span::Time(period) => period.start(),
            Span::Days(days) => panic!("{start}: {days:?}"),
        });
        assert_eq!(begins, expected.map(at), "{start}");
        assert_eq!(read.passed_over.unread, usize::from(expected.is_none()), "{start}");
    }
}

/// What lasts how long, in whatever way that is said.
#[test]
fn lengths_are_read_in_every_way() {
    let table = [
        ("DTSTART;VALUE=DATE:20260601", "2026-06-01/2026-06-01"),
        ("DTSTART:20260601", "2026-06-01/2026-06-01"),
        ("DTSTART;VALUE=DATE:20260601\nDTEND;VALUE=DATE:20260603", "2026-06-01/2026-06-02"),
        ("DTSTART;VALUE=DATE:20260601\nDTEND;VALUE=DATE:20260520", "2026-06-01/2026-06-01"),
        ("DTSTART;VALUE=DATE:20260601\nDURATION:P3D", "2026-06-01/2026-06-03"),
        ("DTSTART;VALUE=DATE:20260601\nDURATION:PT36H", "2026-06-01/2026-06-02"),
        ("DTSTART;VALUE=DATE:20260601\nDURATION:-P3D", "2026-06-01/2026-06-01"),
        ("DTSTART:20260601T060000Z\nDURATION:P1DT2H", "2026-06-01T06:00:00Z/2026-06-02T08:00:00Z"),
        // A day on the wall clock on which it is changed: 23 hours.
        (
            "DTSTART;TZID=Europe/Berlin:20260329T000000\nDTEND;TZID=Europe/Berlin:20260330T000000",
            "2026-03-28T23:00:00Z/2026-03-29T22:00:00Z",
        ),
    ];
    for (lines, expected) in table {
        let read = read(&event(lines), Counting::WholeDays, BERLIN, now()).expect("a calendar");
        assert_eq!(written(&read), [expected], "{lines}");
    }
    for lines in ["DTSTART:20260601T060000Z", "DTSTART:20260601T060000Z\nDTEND:20260531T060000Z"] {
        let read = read(&event(lines), Counting::WholeDays, BERLIN, now()).expect("a calendar");
        assert_eq!((read.spans.len(), read.passed_over.short), (0, 1), "{lines}");
    }
}

/// Whose local day a whole day is shows when it is used; what has no zone is in the reader's.
#[test]
fn what_has_no_zone_is_local_wherever_it_is_read() {
    let days = event("DTSTART;VALUE=DATE:20260601");
    let floating = event("DTSTART:20260601T000000\nDURATION:P1D");
    for (zone, begins) in
        [(Tz::Asia__Tokyo, "2026-05-31T15:00:00Z"), (Tz::America__Los_Angeles, "2026-06-01T07:00:00Z")]
    {
        let whole = read(&days, Counting::WholeDays, zone, now()).expect("a calendar");
        assert_eq!(written(&whole), ["2026-06-01/2026-06-01"]);
        let Span::Time(period) = read(&floating, Counting::WholeDays, zone, now()).expect("a calendar").spans[0] else {
            panic!("a time")
        };
        assert_eq!(period.start(), at(begins), "{zone}");
    }
}

#[test]
fn what_is_no_calendar_is_told_apart() {
    let table: [(&[u8], Unreadable); 7] = [
        (b"", Unreadable::NotACalendar),
        (b"<!DOCTYPE html>\n<html><head><title>Sign in</title>", Unreadable::WebPage),
        (b"\xef\xbb\xbf\n  <html>", Unreadable::WebPage),
        (b"%PDF-1.7", Unreadable::NotACalendar),
        (b"\x1f\x8b\x08\x00\x00\x00\x00\x00", Unreadable::NotACalendar),
        (b"BEGIN:VCARD\nEND:VCARD\n", Unreadable::NotACalendar),
        (b"BEGIN:VEVENT\nDTSTART:20260601\nEND:VEVENT\n", Unreadable::NotACalendar),
    ];
    for (bytes, why) in table {
        assert_eq!(read(bytes, Counting::WholeDays, BERLIN, now()), Err(why), "{}", String::from_utf8_lossy(bytes));
    }
    let mut large = event("DTSTART:20260601");
    large.resize(MOST_BYTES + 1, b'\n');
    assert_eq!(read(&large, Counting::WholeDays, BERLIN, now()), Err(Unreadable::TooLarge));
    let many = calendar(&"BEGIN:VEVENT\nDTSTART:20260601\nEND:VEVENT\n".repeat(MOST_EVENTS + 1));
    assert_eq!(read(&many, Counting::WholeDays, BERLIN, now()), Err(Unreadable::TooManyEvents));
}

/// The same file as others write it: lines that end anyhow, another encoding, cut off in the middle.
#[test]
fn how_a_file_is_written_does_not_matter() {
    let plain = String::from_utf8(event("DTSTART;VALUE=DATE:20260601\nDTEND;VALUE=DATE:20260603")).expect("text");
    let wide = |text: &str| -> Vec<u8> {
        [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
    };
    let cut = plain.split("END:VEVENT").next().expect("its beginning").to_owned();
    let folded = plain.replace("20260603", "2026\n 0603");
    let files = [
        plain.replace('\n', "\r\n").into_bytes(),
        wide(&plain),
        cut.into_bytes(),
        folded.into_bytes(),
        plain.replace("VEVENT", "vevent").replace("DTSTART", "DtStart").into_bytes(),
        [plain.as_bytes(), &calendar("")].concat(),
    ];
    for bytes in files {
        let read = read(&bytes, Counting::WholeDays, BERLIN, now()).expect("a calendar");
        assert_eq!(written(&read), ["2026-06-01/2026-06-02"], "{}", String::from_utf8_lossy(&bytes));
    }
}

/// Each costs bounded time; nothing but what is plain is promised of what is read.
#[test]
fn files_made_to_cost_much_cost_little() {
    let within = |bytes: &[u8]| read(&bytes[..bytes.len().min(MOST_BYTES)], Counting::Busy, BERLIN, now());
    let daily = "BEGIN:VEVENT\nDTSTART;VALUE=DATE:00010101\nRRULE:FREQ=DAILY;COUNT=4000000\nEND:VEVENT\n";
    let never = "BEGIN:VEVENT\nDTSTART:00010101\nRRULE:FREQ=YEARLY;COUNT=9;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n";
    let lists = format!(
        "DTSTART;VALUE=DATE:00010101\nRRULE:FREQ=YEARLY;COUNT=99;BYYEARDAY={};BYDAY={}",
        vec!["-366"; 100_000].join(","),
        vec!["53MO"; 50_000].join(",")
    );
    let cut: [Vec<u8>; 3] = [calendar(&daily.repeat(MOST_EVENTS)), calendar(&never.repeat(MOST_EVENTS)), {
        let hour = "BEGIN:VEVENT\nDTSTART:20200101T000000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY\nEND:VEVENT\n";
        calendar(&hour.repeat(MOST_EVENTS))
    }];
    for bytes in &cut {
        let read = within(bytes).expect("a calendar");
        assert!(read.is_cut && read.spans.len() <= MOST_SPANS);
    }
    let exceptions = format!("DTSTART:20260302\nRRULE:FREQ=DAILY\nEXDATE:{}", vec!["20260303"; 100_000].join(","));
    let whole: [Vec<u8>; 9] = [
        event("DTSTART:20260302T000000Z\nRRULE:FREQ=SECONDLY"),
        event(&lists),
        event(&exceptions),
        event("DTSTART;VALUE=DATE:20260302\nRRULE:FREQ=YEARLY;INTERVAL=65535"),
        event("DTSTART;VALUE=DATE:99991231\nDURATION:P4294967295W\nRRULE:FREQ=DAILY"),
        event("DTSTART:20260302T000000Z\nDURATION:P4294967295DT4294967295H\nRRULE:FREQ=WEEKLY"),
        "BEGIN:VCALENDAR\n".repeat(60_000).into_bytes(),
        calendar(
            &"BEGIN:VTIMEZONE\nTZID:x\nBEGIN:STANDARD\nDTSTART:00010101T000000\nTZOFFSETFROM:+9959\nTZOFFSETTO:-9959\n\
                   RRULE:FREQ=DAILY;COUNT=9999999\nEND:STANDARD\nEND:VTIMEZONE\n"
                .repeat(6_000),
        ),
        calendar(&"BEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20260302\nDTSTART:20260302\nEND:VEVENT\n".repeat(4_000)),
    ];
    for bytes in &whole {
        let read = within(bytes);
        assert!(read.is_ok_and(|read| read.spans.len() <= MOST_SPANS), "{:?}", &bytes[..60]);
    }
}

/// No file brings the reader down, however it was spoilt.
#[test]
fn spoilt_files_are_read_or_refused() {
    let names = ["google.ics", "outlook.ics", "outlook_custom_zone.ics", "apple.ics", "nextcloud.ics", "rules.ics"];
    let mut seed = 1_u64;
    let mut random = |most: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).expect("31 bits") % most
    };
    let (mut read_all, rounds) = (0, 300);
    for _ in 0..rounds {
        let mut bytes = file(names[random(names.len())]);
        for _ in 0..=random(12) {
            let place = random(bytes.len());
            let other = random(bytes.len());
            match random(5) {
                0 => bytes[place] = b"0123456789;:=,-\n\"\\TZ\xff"[random(21)],
                1 => drop(bytes.remove(place)),
                2 => bytes.insert(place, b"9;:,\n"[random(5)]),
                3 => bytes.swap(place, other),
                _ => bytes.truncate(bytes.len().max(200) - random(100)),
            }
        }
        read_all += usize::from(read(&bytes, Counting::Busy, BERLIN, now()).is_ok());
    }
    assert!(read_all > rounds / 2, "most are still calendars: {read_all}");
}
