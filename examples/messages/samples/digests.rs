//! The digests, and what happens around them.

use meantime::app::DigestSet;
use meantime::domain::ask::{Ask, Owner, Source, fold};
use meantime::domain::digest::{Answered, AwayPerson, Digest, Missed, Scheduled, Section, Waiting, WhenEmpty};
use meantime::domain::language::Language;
use meantime::domain::recurrence::{DaysOff, Pause, Recurrence, parse_time};
use meantime::texts::settings::Trouble;
use meantime::texts::{self, reminder};

use crate::messages::cast::{
    ACME, ADA, BACKEND, BRUNO, HELP, KENJI, LENA, MAYA, ON_CALL, OPERATIONS, ask, berlin, index_question,
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

fn samples(language: Language) -> Vec<Sample> {
    [posts(language), settings(language), trouble(language)].concat()
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
    let until = berlin("2026-03-07 00:00");
    Digest {
        waiting: vec![waits(index_question(), 9), waits(on_call, 7), waits(post, 5)],
        due_soon: vec![waits(both, 2)],
        answered: vec![
            answered(ask(45, "Can the staging database be reset on Friday?"), 95),
            answered(Ask { channel: HELP, words: None, source: Source::Mention, ..ask(46, "") }, 20),
        ],
        away: vec![
            AwayPerson { person: BRUNO.id, from: None, until, delegate: Some(MAYA.id) },
            AwayPerson { person: KENJI.id, from: Some(berlin("2026-03-05 16:00")), until, delegate: None },
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
        away: Vec::new(),
    }
}

fn posts(language: Language) -> Vec<Sample> {
    let at = At(ADA, SLOT);
    let of = |digest: &Digest, scheduled: &Scheduled| {
        (BACKEND, texts::digest::post(language, digest, scheduled, berlin(SLOT)))
    };
    let post = |digest: &Digest| of(digest, &scheduled());
    let missed = |slots| Scheduled { missed: Some(Missed { slots, since: berlin("2026-03-02 09:00") }), ..scheduled() };
    let one = Digest { waiting: vec![waits(index_question(), 9)], ..Digest::default() };
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
            "Everybody in #backend, on a quiet day, where the team wants to read that.",
            at,
            post(&Digest::default()),
        ),
        Sample::in_channel(
            "digest-after-downtime",
            "A digest after others could not be posted",
            "Everybody in #backend, when I was not running for two days.",
            at,
            of(&one, &missed(2)),
        ),
        Sample::in_channel(
            "digest-after-one",
            "The same after a single one",
            "Everybody in #backend.",
            at,
            of(&one, &missed(1)),
        )
        .without_picture(),
        Sample::private(
            "digest-preview",
            "What a digest would tell now",
            "Ada, who wants to know before it is posted.",
            at,
            texts::digest::preview(language, &one, &scheduled(), berlin(SLOT)),
        )
        .to("/digest preview")
        .without_picture(),
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
        left_out: [].into(),
        when_empty: WhenEmpty::Skip,
        created_by: LENA.id,
        next_at: Some(berlin("2026-03-03 09:00")),
        last_at: berlin("2026-03-02 12:00"),
        failing_since: None,
        missed: None,
    }
}

fn paused() -> Scheduled {
    let first = chrono::NaiveDate::from_ymd_opt(2026, 3, 2).expect("a date");
    let slots = scheduled().slots.paused(Some(Pause { first, last: None })).expect("a pause");
    Scheduled { channel: OPERATIONS, slots, next_at: None, left_out: [Section::Away].into(), ..scheduled() }
}

fn set(digest: Scheduled) -> DigestSet {
    let next = digest.slots.next_dates(berlin("2026-03-02 12:00"), 3, &DaysOff::default());
    DigestSet { digest, next }
}

fn settings(language: Language) -> Vec<Sample> {
    use texts::settings;
    let at = At(LENA, "2026-03-02 11:00");
    let failing = Scheduled { channel: HELP, failing_since: Some(berlin("2026-03-02 09:00")), ..scheduled() };
    let over = Scheduled { channel: HELP, next_at: None, ..scheduled() };
    let other = Scheduled { left_out: [Section::DueSoon].into(), when_empty: WhenEmpty::SayIt, ..scheduled() };
    let skipped = berlin("2026-03-03 09:00");
    let answer = |file, title, when, command, message| {
        Sample::private(file, title, when, at, message).to(command).without_picture()
    };
    vec![
        Sample::private(
            "digest-scheduled",
            "A digest was scheduled",
            "Lena, who set it up.",
            at,
            settings::digest_scheduled(language, &set(scheduled())),
        )
        .to("/digest schedule"),
        answer(
            "digest-changed",
            "A digest was changed",
            "Lena, who wants other sections.",
            "/digest edit",
            settings::digest_changed(language, &set(other)),
        ),
        answer(
            "digest-paused",
            "A digest was paused",
            "Lena, before a holiday of no certain length.",
            "/digest pause",
            settings::digest_paused(language, &set(paused())),
        ),
        answer(
            "digest-resumed",
            "It goes on",
            "Lena, after it.",
            "/digest resume",
            settings::digest_resumed(language, &set(scheduled()), true),
        ),
        answer(
            "digest-skipped",
            "A digest is left out once",
            "Lena, before a day off of the whole team.",
            "/digest skip",
            settings::digest_skipped(
                language,
                &set(Scheduled {
                    slots: scheduled()
                        .slots
                        .skipping_next(berlin("2026-03-02 12:00"), &DaysOff::default())
                        .expect("it comes"),
                    ..scheduled()
                }),
                skipped,
            ),
        ),
        Sample::private(
            "digest-list",
            "The digests of a server",
            "Lena, who looks at what there is; one cannot be posted, one is paused, one is over.",
            at,
            settings::digests(language, &[scheduled(), failing, paused(), over]),
        )
        .to("/digest list"),
        answer(
            "digest-none",
            "A server without digests",
            "Lena, before she has set one up.",
            "/digest list",
            settings::digests(language, &[]),
        ),
        answer(
            "digest-now",
            "A digest beside its schedule",
            "Lena.",
            "/digest now",
            settings::digest_posted_now(language, BACKEND),
        ),
        answer(
            "digest-removed",
            "A digest was removed",
            "Lena.",
            "/digest remove",
            settings::digest_removed(language, &scheduled()),
        ),
    ]
}

fn trouble(language: Language) -> Vec<Sample> {
    let at = At(LENA, "2026-03-03 09:00");
    let now = berlin("2026-03-03 10:00");
    let told = |to: At, trouble: Option<Trouble>| {
        let note = texts::settings::digest_trouble(language, to.0.id, &scheduled(), trouble.as_ref());
        reminder::bundle(language, to.0.id, &[], &[note], None, now)
    };
    let lacks = || Some(Trouble { known: true, lacks: vec!["Send Messages"] });
    let owner = At(MAYA, "2026-03-03 09:00");
    vec![
        Sample::direct(
            "digest-trouble",
            "A digest could not be posted",
            "Lena, who scheduled it, at the start of her day.",
            at,
            told(at, lacks()),
        ),
        Sample::direct(
            "digest-trouble-owner",
            "The same, to who owns the server",
            "Maya, at the start of her day.",
            owner,
            told(owner, lacks()),
        )
        .without_picture(),
        Sample::direct(
            "digest-trouble-gone",
            "The channel of a digest is gone",
            "Lena, who scheduled it.",
            at,
            told(at, Some(Trouble { known: false, lacks: Vec::new() })),
        )
        .without_picture(),
        Sample::direct(
            "digest-trouble-over",
            "A digest is posted again",
            "Lena, who looks at that message again.",
            at,
            told(at, None),
        )
        .without_picture(),
    ]
}
