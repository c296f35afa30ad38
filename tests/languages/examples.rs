//! Days and hours that are shown as examples: each can be typed as it stands there, in its language.

use chrono_tz::Tz;
use meantime::domain::absence::absence;
use meantime::domain::calendar::Instant;
use meantime::domain::hours_text;
use meantime::domain::language::Language;
use meantime::domain::recurrence::{DaySet, Recurrence, parse_time};
use meantime::domain::when;
use meantime::texts::hours;

use super::texts;

/// Who reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Time off and travel.
    Day,
    /// A need-by, a promise.
    Time,
    Hours,
    /// The days of a digest, without a time.
    Days,
    /// Weekdays alone.
    Weekdays,
    /// A schedule, or a part of one.
    Schedule,
}

use Kind::{Day, Days, Hours, Schedule, Time, Weekdays};

/// Descriptions of options, and examples in forms: what follows "such as".
const LISTED: [(&str, Kind); 20] = [
    ("command-ask--need-by", Time),
    ("command-hours-set--hours", Hours),
    ("command-hours-travel--until", Day),
    ("command-hours-travel--from", Day),
    ("command-hours-travel--hours", Hours),
    ("command-hours-server--hours", Hours),
    ("command-holidays-add--day", Day),
    ("command-overlap--when", Day),
    ("command-away-set--until", Day),
    ("command-away-set--from", Day),
    ("command-policy-set--quiet", Hours),
    ("command-policy-set--hours", Hours),
    ("command-digest-schedule--days", Days),
    ("command-digest-edit--days", Days),
    ("command-digest-pause--until", Day),
    ("command-digest-me-days--days", Weekdays),
    ("hours-form-hours-example", Hours),
    ("setup-form-hours-example", Hours),
    ("ask-promise-form-time-example", Time),
    ("ask-need-by-offers", Time),
];

/// Examples of commands: what follows an option's name.
const TYPED: [(&str, &str, Kind); 6] = [
    ("example-ask", " need-by:", Time),
    ("example-hours-set", " hours:", Hours),
    ("example-away-set", " until:", Day),
    ("example-digest-schedule", " days:", Days),
    ("example-digest-pause", " until:", Day),
    ("example-digest-me-days", " days:", Weekdays),
];

/// Texts with examples in backticks or quotation marks.
const QUOTED: [(&str, Kind); 26] = [
    ("typed-when-unreadable", Time),
    ("typed-when-past", Time),
    ("typed-absence-unreadable", Day),
    ("typed-absence-past", Day),
    ("typed-days", Weekdays),
    ("typed-schedule-unreadable", Schedule),
    ("typed-schedule-days", Schedule),
    ("typed-schedule-no-time", Schedule),
    ("typed-schedule-two-times", Schedule),
    ("typed-schedule-no-day", Schedule),
    ("typed-schedule-which-second", Schedule),
    ("typed-schedule-which-of-the-month", Schedule),
    ("typed-schedule-never", Schedule),
    ("typed-schedule-interval", Schedule),
    ("typed-schedule-no-such-day", Schedule),
    ("typed-schedule-weekly-or-monthly", Schedule),
    ("holidays-unreadable-date", Day),
    ("hours-blank", Hours),
    ("hours-too-long", Hours),
    ("hours-unreadable", Hours),
    ("hours-unreadable-days", Hours),
    ("hours-unpaired", Hours),
    ("hours-same-times", Hours),
    ("hours-days-alone", Hours),
    ("hours-which", Hours),
    ("hours-travel-unreadable", Day),
];

/// Monday.
fn now() -> Instant {
    "2026-03-02T08:00:00Z".parse().expect("a time")
}

/// Whether somebody could type this.
fn is_read(text: &str, kind: Kind) -> bool {
    let nine = parse_time("9:00").expect("a time");
    let days = || Recurrence::parse_days(text, nine, Tz::UTC, now()).is_ok();
    match kind {
        Day => absence(None, text, Tz::UTC, now()).is_ok(),
        Time => when::parse(text, Tz::UTC, now()).is_ok(),
        Hours => hours_text::parse(text).is_ok(),
        Days => days(),
        Weekdays => text.parse::<DaySet>().is_ok(),
        Schedule => days() || Recurrence::parse(text, Tz::UTC, now()).is_ok(),
    }
}

/// What stands in backticks or quotation marks, but for what is said back.
fn quoted(words: &str) -> Vec<&str> {
    const MARKS: [(char, char); 5] = [('`', '`'), ('“', '”'), ('„', '“'), ('«', '»'), ('「', '」')];
    let mut found = Vec::new();
    let mut rest = words;
    while let Some((at, open)) = rest.char_indices().find(|(_, c)| MARKS.iter().any(|(open, _)| open == c)) {
        let close = MARKS.iter().find(|(mark, _)| *mark == open).map_or(open, |(_, close)| *close);
        let Some((inside, after)) = rest[at + open.len_utf8()..].split_once(close) else { break };
        found.push(inside.trim());
        rest = after;
    }
    found.retain(|inside| !inside.is_empty());
    found
}

/// What follows "such as:", one by one.
fn listed(words: &str, kind: Kind) -> Vec<String> {
    let mut text = words.replace('（', "(").replace('）', ")");
    while let Some((before, after)) = text.split_once('(').map(|(before, rest)| (before.to_owned(), rest.to_owned())) {
        text = before + after.split_once(')').map_or("", |(_, after)| after);
    }
    let begins = [": ", "：", "such as ", "etwa ", "par exemple ", "por ejemplo "];
    let start = begins.iter().filter_map(|word| Some(text.rfind(word)? + word.len())).max().unwrap_or_default();
    // What follows is no example any more.
    let of_hours = ["。", "; or", "; oder", "; ou", "; o"];
    let of_others = ["。", "; only", "; es", "; seuls", "; solo", "; só"];
    let ends: &[&str] = if kind == Hours { &of_hours } else { &of_others };
    let end = ends.iter().filter_map(|word| text[start..].find(word)).min().map_or(text.len(), |at| start + at);
    let hours = [", or ", ", oder ", ", ou ", ", o ", "、または ", "、"];
    let others = [", or ", ", oder ", ", ou ", ", o ", " or ", " oder ", " ou ", " o ", ", ", "、", ";"];
    let separators: &[&str] = if kind == Hours { &hours } else { &others };
    let parted = separators.iter().fold(text[start..end].to_owned(), |text, sign| text.replace(sign, "\n"));
    parted.lines().map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect()
}

#[test]
fn what_is_shown_as_an_example_can_be_typed() {
    for language in Language::ALL {
        let texts = texts(language);
        let words = |key: &str| texts.get(key).unwrap_or_else(|| panic!("{}: no {key}", language.tag())).words.as_str();
        let quoted =
            QUOTED.iter().map(|(key, kind)| (*key, *kind, quoted(words(key)).into_iter().map(str::to_owned).collect()));
        let listed = LISTED.iter().map(|(key, kind)| (*key, *kind, listed(words(key), *kind)));
        let typed = TYPED.iter().map(|(key, option, kind)| {
            let (_, value) = words(key).split_once(option).unwrap_or_else(|| panic!("{}: {key}", language.tag()));
            (*key, *kind, vec![value.split(" delegate:").next().unwrap_or_default().to_owned()])
        });
        for (key, kind, examples) in quoted.chain(listed).chain(typed) {
            let examples: Vec<String> = examples;
            assert!(!examples.is_empty(), "{}: {key} has no example", language.tag());
            for example in examples {
                assert!(is_read(&example, kind), "{}: {key}: {example:?} cannot be typed", language.tag());
            }
        }
    }
}

/// Who copies what the bot said of their hours gets these hours.
#[test]
fn hours_can_be_copied_from_an_answer() {
    let weeks = [
        "Mon-Fri 9-17",
        "Mon-Thu 9-12, 13-17:30; Fri 9-13",
        "Sun-Thu 22-6",
        "daily 10-16",
        "Mon, Wed, Sat 8:30-12",
        "Tue 9-17; Thu 12-20; Sun 18-2",
        "off",
    ];
    for language in Language::ALL {
        for week in weeks {
            let weekly = hours_text::parse(week).expect("hours").weekly;
            let said = hours::in_zone(language, &weekly, Tz::Europe__Berlin);
            let read = hours_text::parse(&said).map(|read| read.weekly);
            assert_eq!(read, Ok(weekly), "{}: {said}", language.tag());
        }
    }
}
