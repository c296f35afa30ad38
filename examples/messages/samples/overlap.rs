//! Who is at work when: the pictures of `/hours show` and `/overlap`.

use std::collections::BTreeSet;

use chrono::{NaiveDate, TimeDelta};
use meantime::app::{Compared, Hours, SeenHours, TimeOff};
use meantime::domain::absence::{self, Absence, Presence};
use meantime::domain::calendar::{Period, Schedule, Trip, Weekly};
use meantime::domain::hours_text;
use meantime::domain::ids::RoleId;
use meantime::domain::language::Language;
use meantime::domain::overlap::{Colleague, Wanted, overlap};
use meantime::store::people::Person;
use meantime::texts::{self, Message};

use crate::messages::cast::{ADA, BRUNO, KENJI, LARGE_TEAM, LENA, MAYA, ON_CALL, berlin, hours, instant, tokyo};
use crate::messages::sample::{At, Group, Reader, Sample};

pub const GROUP: Group = Group {
    file: "overlap",
    title: "Who is at work when",
    about: "The pictures of `/hours show` and `/overlap`.",
    samples,
};

fn samples(language: Language) -> Vec<Sample> {
    [weeks(language), of_colleagues(language), found(language), not_found(language), refused(language)].concat()
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn works(zone: Reader, typed: &str) -> Schedule {
    Schedule::new(zone.zone, hours_text::parse(typed).expect("hours").weekly)
}

fn week(language: Language, schedule: Schedule, is_guess: bool, (ahead, at): (Vec<Absence>, At)) -> Message {
    let hours = Hours {
        schedule: absence::with_absences(&schedule, &ahead),
        base: schedule,
        absences: ahead.clone(),
        is_guess,
        stopped: false,
        stopped_at: None,
        person: Person::default(),
    };
    let now = instant(at.1, at.0.zone);
    let own = (!is_guess).then_some(&hours.schedule);
    let message = texts::hours::show(language, own, Some(&hours.base), now);
    let off = TimeOff { hours: hours.clone(), ahead, focus_until: None, stale_calendars: Vec::new() };
    message.with_picture(texts::week::picture(language, &off, now))
}

fn weeks(language: Language) -> Vec<Sample> {
    let plain = At(KENJI, "2026-03-03 10:20");
    let busy = At(ADA, "2026-03-25 14:40");
    let night = At(LENA, "2026-10-23 23:10");
    let typed = "mon-thu 9-12, 13-17:30; fri 9-13";
    let off = works(ADA, typed).with_off(BTreeSet::from([day("2026-03-27")]));
    let away = Absence {
        id: 1,
        starts: berlin("2026-03-30 15:00"),
        ends: berlin("2026-04-01 00:00"),
        shared: false,
        delegate: None,
        calendar: None,
    };
    vec![
        Sample::private(
            "week-plain",
            "Your week",
            "Kenji, at work on Tuesday morning.",
            plain,
            week(language, hours(KENJI), false, (Vec::new(), plain)),
        )
        .to("/hours show"),
        Sample::private(
            "week-busy",
            "Your week, with a day off, time off, and a change of the clocks",
            "Ada, who has lunch at noon, a holiday on Friday, and time off from Monday afternoon on.",
            busy,
            week(language, off, false, (vec![away], busy)),
        )
        .to("/hours show"),
        Sample::private(
            "week-night",
            "A night shift",
            "Lena, who works at night; clocks go back on Sunday.",
            night,
            week(language, works(LENA, "mon-sun 22:00-6:00"), false, (Vec::new(), night)),
        )
        .to("/hours show"),
        Sample::private(
            "week-travel",
            "A week with travel",
            "Kenji of Tokyo, who works in Lisbon from Monday on.",
            At(KENJI, "2026-03-06 10:20"),
            week(language, in_lisbon(), false, (Vec::new(), At(KENJI, "2026-03-06 10:20"))),
        )
        .to("/hours show"),
        Sample::private(
            "week-guess",
            "A week that is a guess",
            "Maya, who has set no hours.",
            At(MAYA, "2026-03-03 10:20"),
            week(language, hours(ADA), true, (Vec::new(), At(MAYA, "2026-03-03 10:20"))),
        )
        .to("/hours show"),
    ]
}

/// Kenji's hours, who works in Lisbon from the Monday on until the Wednesday.
fn in_lisbon() -> Schedule {
    let period = Period::new(tokyo("2026-03-09 00:00"), tokyo("2026-03-12 09:00")).expect("a period");
    let zone = "Europe/Lisbon".parse().expect("a zone");
    hours(KENJI).with_trips(vec![Trip { period, zone, weekly: Weekly::standard() }])
}

/// What `/hours show` tells of a colleague.
fn of_colleagues(language: Language) -> Vec<Sample> {
    let at = At(ADA, "2026-03-05 11:20");
    let now = instant(at.1, at.0.zone);
    let week = in_lisbon().with_off(BTreeSet::from([day("2026-03-06")]));
    let told = |who: Reader, presence, is_guess, hours: Option<Schedule>| {
        let seen = SeenHours { presence, hours, is_guess };
        texts::hours::colleague::shown(language, (who.id, called(who)), &seen, now)
    };
    let closed = Presence::Closed { at_work: week.next_open(now) };
    vec![
        Sample::private(
            "colleague-week",
            "A colleague's week",
            "Ada, who asks about Kenji. He shares his hours, has a holiday on Friday, and works in Lisbon from Monday on.",
            at,
            told(KENJI, closed, false, Some(week)),
        )
        .to("/hours show"),
        Sample::private(
            "colleague-not-shared",
            "A colleague who does not share their week",
            "Ada, who asks about Maya.",
            at,
            told(MAYA, Presence::Closed { at_work: hours(MAYA).next_open(now) }, false, None),
        )
        .to("/hours show")
        .without_picture(),
        Sample::private(
            "colleague-guess",
            "A colleague who has set no hours",
            "Ada, who asks about Lena.",
            at,
            told(LENA, Presence::AtWork, true, Some(hours(ADA))),
        )
        .to("/hours show")
        .without_picture(),
    ]
}

fn colleague(of: Reader, schedule: Schedule) -> Colleague {
    Colleague { who: of.id, schedule, is_guess: false, is_away: false }
}

fn answer(language: Language, people: &[(Reader, Colleague)], date: &str, (at, minutes): (At, i64)) -> Message {
    let colleagues: Vec<Colleague> = people.iter().map(|(_, one)| one.clone()).collect();
    let names: Vec<String> = people.iter().map(|(reader, _)| called(*reader).to_owned()).collect();
    let wanted = Wanted { date: day(date), length: TimeDelta::minutes(minutes) };
    let now = instant(at.1, at.0.zone);
    let found = overlap(&colleagues, wanted, now).expect("a date");
    texts::overlap::found(language, &Compared { people: colleagues, wanted, found }, &names, now)
}

/// What somebody is called in the server. Not every name has letters in our fonts.
fn called(reader: Reader) -> &'static str {
    match reader.name {
        "Hiro" => "\u{5065}\u{4e8c}",
        "Farah" => "\u{641}\u{631}\u{62d}",
        "Olga" => "\u{41e}\u{43b}\u{44c}\u{433}\u{430}",
        name => name,
    }
}

fn nine_to_five(all: &[Reader]) -> Vec<(Reader, Colleague)> {
    all.iter().map(|one| (*one, colleague(*one, hours(*one)))).collect()
}

fn found(language: Language) -> Vec<Sample> {
    let at = At(ADA, "2026-03-04 11:20");
    let mut five = nine_to_five(&[ADA, LENA, BRUNO, MAYA]);
    five.push((KENJI, colleague(KENJI, works(KENJI, "mon-fri 14-18, 20:00-23:30"))));
    five[2].1.is_guess = true;
    five[2].1.schedule = hours(LENA);
    let spring = At(ADA, "2026-03-27 16:00");
    let support =
        [(ADA, "mon-sun 8-16"), (MAYA, "mon-sun 6-14")].map(|(one, typed)| (one, colleague(one, works(one, typed))));
    let all: Vec<Reader> = [ADA, LENA, BRUNO, MAYA, KENJI].into_iter().chain(LARGE_TEAM).collect();
    let mut twenty = nine_to_five(&all);
    twenty[3].1.schedule = works(MAYA, "mon-fri 6-14");
    twenty[4].1.schedule = works(KENJI, "mon-fri 13-21:30");
    twenty[12].1.schedule = works(KENJI, "mon-fri 12-16, 17:30-21:30");
    for guess in [7, 15] {
        twenty[guess].1.is_guess = true;
        twenty[guess].1.schedule = hours(ADA);
    }
    let mut abroad = nine_to_five(&[ADA, KENJI]);
    abroad[1].1.schedule = in_lisbon();
    vec![
        Sample::private(
            "overlap-travel",
            "With somebody who travels",
            "Ada, who asks about Kenji of Tokyo, on a day on which he is in Lisbon.",
            at,
            answer(language, &abroad, "2026-03-10", (at, 30)),
        )
        .to("/overlap"),
        Sample::private(
            "overlap-two",
            "Two people",
            "Ada, who wants to talk to Maya.",
            at,
            answer(language, &nine_to_five(&[ADA, MAYA]), "2026-03-04", (at, 30)),
        )
        .to("/overlap"),
        Sample::private(
            "overlap-five",
            "Five people, one of them a guess",
            "Ada, who asks about her team.",
            at,
            answer(language, &five, "2026-03-04", (at, 15)),
        )
        .to("/overlap"),
        Sample::private(
            "overlap-change",
            "On the day on which the clocks change",
            "Ada, who works at weekends too: on Sunday at two her clocks go forward.",
            spring,
            answer(language, &support, "2026-03-29", (spring, 60)),
        )
        .to("/overlap"),
        Sample::private(
            "overlap-twenty",
            "Twenty people",
            "Ada, who asks about a large team.",
            at,
            answer(language, &twenty, "2026-03-05", (at, 30)),
        )
        .to("/overlap"),
    ]
}

fn not_found(language: Language) -> Vec<Sample> {
    let at = At(ADA, "2026-03-04 11:20");
    let mut apart = nine_to_five(&[ADA, KENJI, MAYA]);
    apart[1].1.is_away = true;
    let mut with_one_away = nine_to_five(&[ADA, LENA, BRUNO]);
    with_one_away[2].1.schedule = Schedule::new(BRUNO.zone, Weekly::default());
    let alone = with_one_away.iter().enumerate().filter(|(nth, _)| *nth != 1).map(|(_, one)| one.clone());
    let alone: Vec<(Reader, Colleague)> = alone.collect();
    vec![
        Sample::private(
            "overlap-near",
            "Two who only just miss each other",
            "Ada, who asks about Kenji.",
            at,
            answer(language, &nine_to_five(&[ADA, KENJI]), "2026-03-05", (at, 30)),
        )
        .to("/overlap"),
        Sample::private(
            "overlap-nothing",
            "Nobody shares time, and no time is decent for all",
            "Ada, who asks about Kenji and Maya, on three continents. Kenji is away, and does not say until when.",
            at,
            answer(language, &apart, "2026-03-05", (at, 30)),
        )
        .to("/overlap"),
        Sample::private(
            "overlap-weekend",
            "A day without shared time, and somebody without hours",
            "Ada, who asks about Saturday.",
            at,
            answer(language, &with_one_away, "2026-03-07", (at, 30)),
        )
        .to("/overlap")
        .without_picture(),
        Sample::private(
            "overlap-alone",
            "Nobody else is at work",
            "Ada, who asks about Bruno, who has no working hours.",
            at,
            answer(language, &alone, "2026-03-05", (at, 30)),
        )
        .to("/overlap")
        .without_picture(),
    ]
}

fn refused(language: Language) -> Vec<Sample> {
    let at = At(ADA, "2026-03-04 11:20");
    let all = [
        ("overlap-whom", "Nobody named", texts::overlap::whom(language)),
        ("overlap-only-you", "Only you", texts::overlap::alone(language)),
        ("overlap-too-many", "Too many", texts::overlap::too_many(language, 34)),
        ("overlap-bot", "A bot", texts::overlap::bot(language, BRUNO.id)),
        ("overlap-absent", "Somebody of another server", texts::overlap::absent(language, BRUNO.id)),
        ("overlap-everybody", "Everybody", texts::overlap::everybody(language)),
        ("overlap-role-unknown", "A role whose holders are not known", texts::overlap::role_unknown(language, ON_CALL)),
        ("overlap-role-empty", "A role that nobody holds", texts::overlap::role_empty(language, RoleId(ON_CALL.0))),
        ("overlap-no-such-day", "A date that her zone skips", texts::overlap::no_such_day(language)),
    ];
    let sample = |(file, title, text)| {
        Sample::private(file, title, "Ada, who asks so.", at, Message::text(text)).to("/overlap").without_picture()
    };
    all.map(sample).into()
}
