//! The digests, and what happens around them.

use meantime::domain::ask::{Ask, Owner, Source, fold};
use meantime::domain::digest::{Answered, Digest, Scheduled, Waiting};
use meantime::domain::recurrence::{Recurrence, parse_time};
use meantime::texts::{self, reminder};

use crate::messages::cast::{
    ACME, ADA, BACKEND, BRUNO, HELP, LENA, MAYA, ON_CALL, OPERATIONS, ask, berlin, index_question,
};
use crate::messages::sample::{At, Group, Sample};

pub const GROUP: Group = Group {
    file: "digests",
    title: "Digests",
    about: "Posts to a channel on a schedule, and what those read who set them up.",
    samples,
};

/// The slot of the samples.
const SLOT: &str = "2026-03-04 09:00";

fn samples() -> Vec<Sample> {
    [posts(), settings(), trouble()].concat()
}

fn waits(ask: Ask, hours_waited: i64) -> Waiting {
    let owed_by = fold(&ask, &[]).owed().map(|part| part.owner).collect();
    let due = Some(berlin("2026-03-04 16:00"));
    Waiting { listed_under: ask.channel, owed_by, age: hours_waited * 3600, due, ask }
}

fn full() -> Digest {
    let on_call =
        Ask { channel: OPERATIONS, owners: vec![Owner::Role(ON_CALL)], ..ask(42, "Who rotates the signing keys?") };
    let post = Ask { channel: HELP, owners: vec![Owner::Room], source: Source::Thread, words: None, ..ask(43, "") };
    let both = Ask {
        asker: MAYA.id,
        owners: vec![Owner::Person(BRUNO.id), Owner::Person(LENA.id)],
        ..ask(44, "Is the migration plan fine for you?")
    };
    let answered =
        |ask: Ask, minutes: i64| Answered { listed_under: ask.channel, took: minutes * 60, at: berlin(SLOT), ask };
    Digest {
        waiting: vec![waits(index_question(), 9), waits(on_call, 7), waits(post, 5)],
        due_soon: vec![waits(both, 2)],
        answered: vec![
            answered(ask(45, "Can the staging database be reset on Friday?"), 95),
            answered(Ask { channel: HELP, words: None, source: Source::Mention, ..ask(46, "") }, 20),
        ],
    }
}

fn over_full() -> Digest {
    let many = |from: i64| {
        (from..from + 30).map(|n| ask(n, &format!("Question {n}: may this go out today, or does it wait?")))
    };
    let answered = |ask: Ask| Answered { listed_under: ask.channel, took: 3600, at: berlin(SLOT), ask };
    Digest {
        waiting: many(100).map(|ask| waits(ask, 9)).collect(),
        due_soon: many(200).map(|ask| waits(ask, 9)).collect(),
        answered: many(300).map(answered).collect(),
    }
}

fn posts() -> Vec<Sample> {
    let at = At(ADA, SLOT);
    let post = |digest: &Digest| (BACKEND, texts::digest::post(digest, berlin(SLOT)));
    vec![
        Sample::in_channel("digest", "A digest", "Everybody in #backend, each working day at nine.", at, post(&full())),
        Sample::in_channel(
            "digest-over-full",
            "A digest of very much",
            "Everybody in #backend, where ninety things are to be told: one message within Discord's limits.",
            at,
            post(&over_full()),
        ),
        Sample::in_channel(
            "digest-empty",
            "A digest of nothing",
            "Everybody in #backend, on a quiet day.",
            at,
            post(&Digest { waiting: vec![], due_soon: vec![], answered: vec![] }),
        ),
    ]
}

fn scheduled() -> Scheduled {
    let time = parse_time("9:00").expect("a time");
    let slots = Recurrence::parse_days("weekdays", time, ADA.zone, berlin("2026-03-02 12:00")).expect("days");
    Scheduled {
        id: 3,
        server: ACME,
        channel: BACKEND,
        slots,
        created_by: LENA.id,
        next_at: berlin("2026-03-03 09:00"),
        last_at: berlin("2026-03-02 12:00"),
        failing_since: None,
    }
}

fn settings() -> Vec<Sample> {
    let at = At(LENA, "2026-03-02 11:00");
    let failing = Scheduled { channel: HELP, failing_since: Some(berlin("2026-03-02 09:00")), ..scheduled() };
    vec![
        Sample::private(
            "digest-scheduled",
            "A digest was scheduled",
            "Lena, who set it up.",
            at,
            texts::settings::digest_scheduled(&scheduled()),
        )
        .to("/digest schedule")
        .without_picture(),
        Sample::private(
            "digest-list",
            "The digests of a server",
            "Lena, who looks at what there is; one of them cannot be posted.",
            at,
            texts::settings::digests(&[scheduled(), failing]),
        )
        .to("/digest list"),
    ]
}

fn trouble() -> Vec<Sample> {
    let at = At(LENA, "2026-03-03 09:00");
    let now = berlin("2026-03-03 10:00");
    let told = |failing, lacks: &[&str]| {
        let note = texts::settings::digest_trouble(&scheduled(), failing, true, lacks);
        reminder::bundle(LENA.id, &[], &[note], None, now)
    };
    vec![
        Sample::direct(
            "digest-trouble",
            "A digest could not be posted",
            "Lena, who scheduled it, at the start of her day.",
            at,
            told(true, &["Send Messages"]),
        ),
        Sample::direct(
            "digest-trouble-over",
            "A digest is posted again",
            "Lena, who looks at that message again.",
            at,
            told(false, &[]),
        )
        .without_picture(),
    ]
}
