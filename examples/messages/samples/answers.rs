//! Answers to buttons, selects and the commands that do the same.

use meantime::app::{Candidate, Pressed};
use meantime::domain::ask::{Ask, Closure, Event, Manner, Need, Owner, What, fold};
use meantime::domain::calendar::Instant;
use meantime::domain::ids::{AskId, MessageId, PersonId};
use meantime::domain::language::Language;
use meantime::domain::snooze::Snooze;
use meantime::texts::{self, Message};

use crate::messages::cast::{ADA, BRUNO, KENJI, LENA, MAYA, ON_CALL, berlin, event, index_question, instant, tokyo};
use crate::messages::sample::{At, Group, Reader, Sample};

pub const GROUP: Group = Group {
    file: "answers",
    title: "Answers to buttons",
    about: "What one reads after pressing a button or choosing from a select; only that person sees it.",
    samples,
};

/// Kenji, in his morning.
const MORNING: At = At(KENJI, "2026-03-03 09:05");
/// Ada, when nobody has answered.
const LATER: At = At(ADA, "2026-03-05 09:05");

fn samples(language: Language) -> Vec<Sample> {
    [by_owner(language), put_off(language), handed_over(language), by_asker(language)].concat()
}

/// What a choice leads to that somebody makes now.
fn pressed(language: Language, ask: &Ask, At(by, local): At, what: What, next_at_work: Option<Instant>) -> Message {
    let now = instant(local, by.zone);
    let log: Vec<Event> = vec![event(by, now, what.clone())];
    let state = fold(ask, &log);
    let pressed = Pressed { ask: ask.clone(), state, what, next_at_work, lead: Some(MAYA.id) };
    texts::ask::pressed(language, &pressed, by.id)
}

fn one(language: Language, file: &'static str, title: &'static str, when: &'static str, at: At, what: What) -> Sample {
    Sample::private(file, title, when, at, pressed(language, &index_question(), at, what, None))
}

fn of_both() -> Ask {
    let owners = vec![Owner::Person(KENJI.id), Owner::Person(LENA.id)];
    Ask { owners, need: Need::All, ..index_question() }
}

fn by_owner(language: Language) -> Vec<Sample> {
    let said = What::Said { message: MessageId(7), manner: Manner::Direct, roles: vec![] };
    let either = Ask { need: Need::Any, ..of_both() };
    vec![
        one(language, "done", "Done", "Kenji, when he pressed \"Done\".", MORNING, What::Done),
        Sample::private(
            "done-others-owe",
            "Done, but others still owe it",
            "Kenji, where each of two is asked.",
            MORNING,
            pressed(language, &of_both(), MORNING, What::Done, None),
        )
        .without_picture(),
        one(language, "was-answer", "That was it", "Kenji, when he pressed \"Yes, that was it\".", MORNING, said)
            .without_picture(),
        one(language, "not-yet", "Not yet", "Kenji, when he pressed \"Not yet\".", MORNING, What::NotYet)
            .without_picture(),
        one(
            language,
            "not-mine",
            "Not mine",
            "Kenji, when he pressed \"Not mine\" and nobody else is asked.",
            MORNING,
            What::Declined,
        ),
        Sample::private(
            "not-mine-others-owe",
            "Not mine, but others owe it",
            "Kenji, where either of two is asked.",
            MORNING,
            pressed(language, &either, MORNING, What::Declined, None),
        )
        .without_picture(),
        one(language, "undone", "Undone", "Kenji, when he pressed \"Undo\".", MORNING, What::Undone).without_picture(),
        one(
            language,
            "withdrawn",
            "Withdrawn",
            "Ada, when she pressed \"Withdraw\".",
            LATER,
            What::Closed { reason: Closure::Withdrawn },
        )
        .without_picture(),
    ]
}

fn put_off(language: Language) -> Vec<Sample> {
    let choices = [
        (Snooze::Hour, tokyo("2026-03-03 10:05")),
        (Snooze::LaterToday, tokyo("2026-03-03 13:02")),
        (Snooze::NextMorning, tokyo("2026-03-04 09:00")),
        (Snooze::Day, tokyo("2026-03-04 09:05")),
    ];
    let either = Ask { need: Need::Any, ..of_both() };
    let until = tokyo("2026-03-03 16:00");
    vec![
        Sample::private(
            "snooze",
            "Until when?",
            "Kenji, when he pressed \"Snooze\": times are in his own zone.",
            MORNING,
            texts::ask::snooze(language, AskId(41), &choices, KENJI.zone),
        ),
        Sample::private(
            "snooze-never",
            "Nothing to put off",
            "Somebody without working hours who pressed \"Snooze\".",
            MORNING,
            texts::ask::snooze(language, AskId(41), &[], KENJI.zone),
        )
        .without_picture(),
        one(
            language,
            "snoozed",
            "Snoozed",
            "Kenji, when he chose a time.",
            MORNING,
            What::Snoozed { until: tokyo("2026-03-03 13:02") },
        )
        .without_picture(),
        one(
            language,
            "promised",
            "Promised",
            "Kenji, when he sent the form of \"I'll reply by…\".",
            MORNING,
            What::Promised { until },
        )
        .without_picture(),
        Sample::private(
            "promised-others-wait",
            "Promised, where another could answer too",
            "Kenji, where either of two is asked.",
            MORNING,
            pressed(language, &either, MORNING, What::Promised { until }, None),
        )
        .without_picture(),
    ]
}

fn candidate(reader: Reader, at_work_until: Option<Instant>, next_at_work: Instant) -> (Candidate, String) {
    (Candidate { person: reader.id, at_work_until, next_at_work }, reader.name.to_owned())
}

fn handed_over(language: Language) -> Vec<Sample> {
    let now = tokyo("2026-03-03 16:30");
    let at = At(KENJI, "2026-03-03 16:30");
    let people = [
        candidate(LENA, Some(berlin("2026-03-03 18:00")), now),
        candidate(ADA, None, berlin("2026-03-03 09:00")),
        candidate(MAYA, None, berlin("2026-03-03 15:00")),
    ];
    let to = |to: PersonId| What::HandedOver { from: None, to };
    let to_lena = |next_at_work| pressed(language, &index_question(), at, to(LENA.id), next_at_work);
    vec![
        Sample::private(
            "hand-over",
            "To whom?",
            "Kenji, when he pressed \"Hand over\": who is at work now stands first.",
            at,
            texts::hand_over::offer(language, AskId(41), &people, KENJI.zone, now),
        ),
        Sample::private(
            "hand-over-nobody",
            "Nobody to choose from",
            "Kenji, in a server where the bot has seen nobody else yet.",
            at,
            texts::hand_over::offer(language, AskId(41), &[], KENJI.zone, now),
        )
        .without_picture(),
        Sample::private(
            "handed-over",
            "Handed over",
            "Kenji, when he chose Lena, who is next at work in the morning.",
            at,
            to_lena(Some(berlin("2026-03-03 10:00"))),
        )
        .without_picture(),
        Sample::private(
            "handed-over-away",
            "Handed over to somebody who does not share when they are back",
            "Kenji, when he chose Lena, who is away.",
            at,
            to_lena(None),
        )
        .without_picture(),
        one(
            language,
            "claimed",
            "It's yours",
            "Kenji, when he pressed \"I'll take it\".",
            at,
            What::Claimed { role: ON_CALL },
        )
        .without_picture(),
    ]
}

fn by_asker(language: Language) -> Vec<Sample> {
    vec![
        one(language, "waiting", "Keep waiting", "Ada, when she pressed \"Keep waiting\".", LATER, What::Waiting)
            .without_picture(),
        one(
            language,
            "between-us",
            "Between us",
            "Ada, when she pressed \"Keep it between us\".",
            LATER,
            What::KeptBetweenUs,
        )
        .without_picture(),
        one(
            language,
            "may-escalate",
            "Tell them after all",
            "Ada, when she changed her mind.",
            LATER,
            What::MayEscalate,
        )
        .without_picture(),
        Sample::private(
            "handed-over-by-asker",
            "Handed over by the asker",
            "Ada, when she chose Bruno, who is next at work in the afternoon.",
            LATER,
            pressed(
                language,
                &index_question(),
                LATER,
                What::HandedOver { from: None, to: BRUNO.id },
                Some(berlin("2026-03-05 13:00")),
            ),
        )
        .without_picture(),
    ]
}
