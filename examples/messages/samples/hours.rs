//! One's own time: hours, time off, focus, stop.

use local_discord::Tz;
use meantime::app::{AwayEnded, AwaySet, Copied, Hours, SeenHours, TimeOff};
use meantime::domain::absence::{Absence, Away, Presence};
use meantime::domain::ask::fold;
use meantime::domain::calendar::{Period, Schedule, Trip, Weekly};
use meantime::domain::digest::Waiting;
use meantime::domain::hours_text;
use meantime::domain::language::Language;
use meantime::domain::travel::Ended;
use meantime::domain::zones;
use meantime::store::people::Person;
use meantime::texts::hours::{choices, refusals};
use meantime::texts::{self, Message};

use crate::messages::cast::{ADA, KENJI, LENA, ask, berlin, hours, index_question, tokyo};
use crate::messages::sample::{At, Group, Sample};

pub const GROUP: Group = Group {
    file: "own-time",
    title: "Your own time",
    about: "`/hours`, `/away`, `/focus`, `/stop`: what holds from now on.",
    samples,
};

const READ: At = At(KENJI, "2026-03-03 09:10");

fn samples(language: Language) -> Vec<Sample> {
    [of_hours(language), shown(language), choosing(language), travel(language), away(language), focus(language)]
        .concat()
}

fn of_hours(language: Language) -> Vec<Sample> {
    let now = tokyo("2026-03-03 09:10");
    let parsed = hours_text::parse("mon-thu 9-12, 13-18; fri 22:00-4:00").expect("hours");
    let notes: Vec<String> = parsed.notes.iter().map(|note| refusals::note(language, note)).collect();
    let never = Schedule::new(KENJI.zone, Weekly::default());
    vec![
        Sample::private(
            "hours-set",
            "Hours were set",
            "Kenji, who typed `mon-thu 9-12, 13-18; fri 22:00-4:00`.",
            READ,
            texts::hours::set(language, &Schedule::new(KENJI.zone, parsed.weekly), &notes, now),
        )
        .to("/hours set"),
        Sample::private(
            "hours-none",
            "No hours at all",
            "Kenji, who typed `off`.",
            READ,
            texts::hours::set(language, &never, &[], now),
        )
        .to("/hours set")
        .without_picture(),
        Sample::private(
            "hours-guess",
            "Hours that are a guess",
            "Kenji, who has set none, when he runs `/hours show` in the server.",
            READ,
            texts::hours::show(language, None, Some(&hours(ADA)), now),
        )
        .to("/hours show")
        .without_picture(),
        Sample::private(
            "hours-unknown",
            "No hours, in a direct message",
            "Kenji, who has set none, when he runs `/hours show` where no server's hours count.",
            READ,
            texts::hours::show(language, None, None, now),
        )
        .to("/hours show")
        .without_picture(),
        Sample::private(
            "hours-urgent",
            "Urgent asks at any time",
            "Kenji, who allows it.",
            READ,
            texts::away::urgent(language, true),
        )
        .to("/hours urgent")
        .without_picture(),
        Sample::private(
            "hours-not-urgent",
            "No urgent asks outside of hours",
            "Kenji, who takes it back.",
            READ,
            texts::away::urgent(language, false),
        )
        .to("/hours urgent")
        .without_picture(),
    ]
}

fn absence(id: i64, from: &str, until: &str) -> Absence {
    Absence { id, starts: tokyo(from), ends: tokyo(until), shared: true, delegate: None, calendar: None }
}

fn time_off(ahead: Vec<Absence>) -> TimeOff {
    let schedule = hours(KENJI);
    let hours = Hours {
        schedule: schedule.clone(),
        base: schedule,
        absences: ahead.clone(),
        is_guess: false,
        stopped: false,
        stopped_at: None,
        person: Person::default(),
    };
    TimeOff { hours, ahead, focus_until: Some(tokyo("2026-03-03 11:00")), stale_calendars: Vec::new() }
}

/// As `/hours show` puts it together.
fn shown(language: Language) -> Vec<Sample> {
    let now = tokyo("2026-03-03 09:10");
    let off = time_off(vec![
        absence(7, "2026-03-20 00:00", "2026-03-24 00:00"),
        absence(8, "2026-04-29 00:00", "2026-05-07 00:00"),
    ]);
    let own = texts::hours::show(language, Some(&hours(KENJI)), None, now);
    let text = format!("{}\n{}", own.text, texts::away::standing(language, &off, now));
    vec![
        Sample::private(
            "hours-show",
            "Your hours",
            "Kenji, who is in focus and has time off ahead.",
            READ,
            Message { text, ..own },
        )
        .to("/hours show"),
    ]
}

/// From nothing to hours, step by step.
fn choosing(language: Language) -> Vec<Sample> {
    // Clocks go forward in Europe within the week.
    let now = berlin("2026-03-27 14:05");
    let read = At(LENA, "2026-03-27 14:05");
    let typed = hours_text::parse("9-12, 13-17:30").expect("hours").weekly;
    let own = Schedule::new(LENA.zone, Weekly::standard());
    let ist = zones::parse("IST", now).expect_err("several");
    let [near, nowhere, offset] =
        ["Atlantis", "Xyzzy", "UTC+1"].map(|text| zones::parse(text, now).expect_err("no zone"));
    let sample = |id, title, what, message: Message| Sample::private(id, title, what, read, message).to("/hours set");
    let [panel, carried, known] = [(None, None), (None, Some(&typed)), (Some(&own), None)]
        .map(|(own, typed)| choices::panel(language, own, typed, now));
    let cities = choices::cities(language, 0, None, now).expect("zones");
    vec![
        sample("hours-panel", "What time is it for you?", "Lena, who typed `/hours set` and nothing else.", panel),
        sample("hours-panel-carried", "Hours without a zone", "Lena, who typed her hours and no zone.", carried)
            .without_picture(),
        sample("hours-panel-known", "Set before", "Lena, who has hours already.", known).without_picture(),
        sample("hours-cities", "Which city?", "Lena, who chose five past one.", cities),
        sample("hours-which", "An abbreviation", "Lena, who typed `IST`.", choices::which(language, &ist, None, now))
            .without_picture(),
        sample(
            "hours-which-offset",
            "How far from UTC",
            "Lena, who typed `UTC+1`.",
            choices::which(language, &offset, None, now),
        )
        .without_picture(),
        sample(
            "hours-which-none",
            "No such city",
            "Lena, who typed `Xyzzy`.",
            choices::which(language, &nowhere, None, now),
        )
        .without_picture(),
        sample(
            "hours-which-near",
            "No such city, but one with nearly that name",
            "Lena, who typed `Atlantis`.",
            choices::which(language, &near, None, now),
        )
        .without_picture(),
        sample(
            "hours-assumed",
            "A city alone",
            "Lena, who typed Lisbon and had no hours.",
            choices::assumed(language, &own, &[], now),
        ),
    ]
}

/// Travel, hours of colleagues, those of the server.
fn travel(language: Language) -> Vec<Sample> {
    let now = tokyo("2026-03-03 09:10");
    let period = Period::new(berlin("2026-03-05 00:00"), berlin("2026-03-14 00:00")).expect("a period");
    let trip = Trip { period, zone: LENA.zone, weekly: Weekly::standard() };
    let (home, travelling) = (hours(KENJI), hours(KENJI).with_trips(vec![trip.clone()]));
    let ended = |later| Ended { trip: trip.clone(), later };
    let aside = Period::new(berlin("2026-03-14 00:00"), berlin("2026-03-17 00:00")).expect("a period");
    let side =
        hours(KENJI).with_trips(vec![Trip { period: aside, zone: Tz::America__Lima, weekly: Weekly::standard() }]);
    let copied = |zone_too, had_none| Copied::Hours { schedule: Box::new(home.clone()), zone_too, had_none };
    let copies = [
        ("hours-copied", "Hours of a colleague", copied(false, false)),
        ("hours-copied-zone", "Hours and zone", copied(true, false)),
        ("hours-copied-first", "By who had none", copied(true, true)),
        ("hours-not-shared", "A colleague who does not share", Copied::NotShared),
        ("hours-nothing-shared", "A colleague without hours", Copied::Nothing),
    ];
    let sample = |id, title, command, message: Message| Sample::private(id, title, "Kenji.", READ, message).to(command);
    let mut all: Vec<Sample> = copies
        .iter()
        .map(|(id, title, copied)| {
            let message = texts::hours::copied(language, LENA.id, copied, now);
            sample(id, title, "/hours copy", message).without_picture()
        })
        .collect();
    let seen = |presence, hours, is_guess| {
        texts::hours::of_colleague(language, LENA.id, &SeenHours { presence, hours, is_guess })
    };
    let back = Some(berlin("2026-03-03 09:00"));
    let looked_at = [
        ("hours-of-other", "A colleague who shares their hours", seen(Presence::AtWork, Some(hours(LENA)), false)),
        ("hours-of-other-kept", "A colleague who does not", seen(Presence::Closed { at_work: back }, None, false)),
        ("hours-of-other-guess", "A colleague without hours", seen(Presence::AtWork, Some(hours(LENA)), true)),
        ("hours-of-other-never", "A colleague who never works", seen(Presence::Never, None, false)),
    ];
    let menu = "Apps > When are they at work";
    all.extend(looked_at.into_iter().map(|(id, title, message)| sample(id, title, menu, message).without_picture()));
    all.push(sample(
        "hours-travel",
        "Travel",
        "/hours travel",
        texts::hours::travel_set(language, &travelling, &trip, &[], now),
    ));
    let rest = [
        (
            "hours-travel-shown",
            "Hours with travel ahead",
            "/hours show",
            texts::hours::show(language, Some(&travelling), None, now),
        ),
        (
            "hours-travelling",
            "Hours abroad",
            "/hours show",
            texts::hours::show(language, Some(&travelling), None, berlin("2026-03-09 10:00")),
        ),
        (
            "hours-travel-ended",
            "Travel that ran",
            "/hours travel-end",
            texts::hours::travel_ended(language, &home, &ended(None), berlin("2026-03-09 10:00")),
        ),
        (
            "hours-travel-ended-side-trip",
            "Travel with a side trip that is still ahead",
            "/hours travel-end",
            texts::hours::travel_ended(
                language,
                &side,
                &ended(Some(berlin("2026-03-28 00:00"))),
                berlin("2026-03-09 10:00"),
            ),
        ),
        (
            "hours-travel-removed",
            "Travel ahead",
            "/hours travel-end",
            texts::hours::travel_ended(language, &home, &ended(None), now),
        ),
        ("hours-sharing", "Shared", "/hours sharing", texts::hours::sharing(language, true)),
        ("hours-sharing-off", "Shared no more", "/hours sharing", texts::hours::sharing(language, false)),
        ("hours-server", "The server's hours", "/hours server", texts::hours::server_set(language, &home, true, 3)),
        ("hours-server-same", "As they were", "/hours server", texts::hours::server_set(language, &home, false, 0)),
        ("hours-server-is", "Looked at", "/hours server", texts::hours::server_is(language, &home, true)),
        ("hours-server-guess", "Set by nobody", "/hours server", texts::hours::server_is(language, &home, false)),
    ];
    all.extend(rest.map(|(id, title, command, message)| sample(id, title, command, message).without_picture()));
    all
}

fn owed() -> Vec<Waiting> {
    let waits = |ask: meantime::domain::ask::Ask, due| {
        let owed_by = fold(&ask, &[]).owed().map(|part| part.owner).collect();
        Waiting { listed_under: ask.channel, owed_by, age: 8 * 3600, due: Some(due), ask }
    };
    let review = meantime::domain::ask::Ask { asker: LENA.id, ..ask(42, "Is the new empty state fine for you?") };
    vec![waits(index_question(), tokyo("2026-03-03 17:00")), waits(review, tokyo("2026-03-10 11:00"))]
}

/// One that was set, one that comes from a calendar and runs, and many more of those.
fn of_calendars(set: &Absence) -> TimeOff {
    let of_calendar =
        Absence { shared: false, calendar: Some(2), ..absence(8, "2026-03-02 00:00", "2026-03-04 00:00") };
    let more = (0..12).map(|days| {
        let later = chrono::Duration::days(30 + days * 9);
        Absence { id: 9 + days, starts: of_calendar.starts + later, ends: of_calendar.ends + later, ..of_calendar }
    });
    let off = time_off([of_calendar, *set].into_iter().chain(more).collect());
    TimeOff { stale_calendars: vec!["outlook.office365.com".to_owned()], ..off }
}

fn away(language: Language) -> Vec<Sample> {
    let now = tokyo("2026-03-03 09:10");
    let private = Absence { shared: false, ..absence(7, "2026-03-04 00:00", "2026-03-09 00:00") };
    let shared = Absence { shared: true, delegate: Some(LENA.id), ..private };
    let whole = |one: &Absence| Period::new(one.starts, one.ends).expect("a period");
    let told = Away { until: Some(shared.ends), at_work: None, delegate: shared.delegate };
    let set = AwaySet { absence: shared, whole: whole(&shared), told, owed: owed() };
    let told = Away { until: None, at_work: None, delegate: None };
    let nothing = AwaySet { absence: private, whole: whole(&private), told, owed: vec![] };
    let ended = |was_running, still_until| {
        texts::away::ended(language, &AwayEnded { absence: shared, was_running, still_until })
    };
    vec![
        Sample::private(
            "away-set",
            "Time off was set",
            "Kenji, who shares until when and names Lena, and still owes two replies.",
            READ,
            texts::away::set(language, &set, now),
        )
        .to("/away set"),
        Sample::private(
            "away-set-private",
            "Time off was set, without sharing it",
            "Kenji, who owes nothing.",
            READ,
            texts::away::set(language, &nothing, now),
        )
        .to("/away set")
        .without_picture(),
        Sample::private(
            "away-list-calendar",
            "Time off from a calendar",
            "Kenji, whose calendar could not be read for a while.",
            READ,
            texts::away::list(language, &of_calendars(&private), now),
        )
        .to("/away list")
        .without_picture(),
        Sample::private(
            "away-list",
            "Your time off",
            "Kenji, who looks at what he has set.",
            At(KENJI, "2026-03-04 09:10"),
            texts::away::list(
                language,
                &time_off(vec![shared, absence(8, "2026-04-29 00:00", "2026-05-07 00:00")]),
                tokyo("2026-03-04 09:10"),
            ),
        )
        .to("/away list")
        .without_picture(),
        Sample::private(
            "away-list-none",
            "No time off",
            "Kenji, who has set none.",
            READ,
            texts::away::list(language, &time_off(vec![]), now),
        )
        .to("/away list")
        .without_picture(),
        Sample::private("away-ended", "Back earlier", "Kenji, who is back.", READ, ended(true, None))
            .to("/away end")
            .without_picture(),
        Sample::private("away-removed", "Time off was removed", "Kenji, before it begins.", READ, ended(false, None))
            .to("/away end")
            .without_picture(),
        Sample::private(
            "away-still",
            "Ended, but away all the same",
            "Kenji, who had set two that overlap.",
            READ,
            ended(true, Some(tokyo("2026-03-11 00:00"))),
        )
        .to("/away end")
        .without_picture(),
    ]
}

fn focus(language: Language) -> Vec<Sample> {
    let until = tokyo("2026-03-03 11:00");
    let evening = tokyo("2026-03-03 17:00");
    vec![
        Sample::private(
            "focus",
            "Focus",
            "Kenji, who does not want to be disturbed until eleven.",
            READ,
            texts::away::focus(language, until, Some(until)),
        )
        .to("/focus for")
        .without_picture(),
        Sample::private(
            "focus-evening",
            "Focus until the end of the day",
            "Kenji, who focuses for the rest of his day.",
            READ,
            texts::away::focus(language, evening, Some(tokyo("2026-03-04 09:00"))),
        )
        .to("/focus until")
        .without_picture(),
        Sample::private(
            "focus-off",
            "Focus ended",
            "Kenji, who is done sooner.",
            READ,
            texts::away::focus_off(language, Some(until)),
        )
        .to("/focus off")
        .without_picture(),
        Sample::private(
            "focus-was-off",
            "There was no focus",
            "Kenji, who was not in focus.",
            READ,
            texts::away::focus_off(language, None),
        )
        .to("/focus off")
        .without_picture(),
        Sample::private("stopped", "Stopped", "Kenji, who wants no reminders.", READ, texts::away::stopped(language))
            .to("/stop")
            .without_picture(),
        Sample::private(
            "stopped-there",
            "Stopped by the button",
            "Kenji, who pressed \"Stop these reminders\" under his first message.",
            READ,
            texts::away::stopped_there(language),
        )
        .without_picture(),
        Sample::private(
            "resumed",
            "On again",
            "Kenji, who wants reminders again.",
            READ,
            texts::away::resumed(language, true),
        )
        .to("/resume")
        .without_picture(),
        Sample::private(
            "were-on",
            "They were on",
            "Kenji, who had not stopped them.",
            READ,
            texts::away::resumed(language, false),
        )
        .to("/resume")
        .without_picture(),
    ]
}
