//! A digest of one's own, and its settings.

use std::collections::BTreeMap;

use meantime::app::PersonalDigestSet;
use meantime::domain::absence::Presence;
use meantime::domain::ask::{Ask, Closure, Manner, Owner, What};
use meantime::domain::ids::{MessageId, Order};
use meantime::domain::language::Language;
use meantime::domain::personal_digest::{News, PersonalDigest, Section};
use meantime::domain::plan::Slot;
use meantime::domain::recurrence::DaySet;
use meantime::texts::personal_digest::{self, Changed, Digest, Line};
use meantime::texts::reminder::Introduction;

use crate::messages::cast::{
    ACME, ADA, BRUNO, HELP, KENJI, MAYA, ask, berlin, event, hours, index_question, item, tokyo,
};
use crate::messages::sample::{At, Group, Sample};

pub const GROUP: Group = Group {
    file: "personal-digests",
    title: "A digest of your own",
    about: "One message at the start of your day, for who wants it.",
    samples,
};

const DAY: &str = "2026-03-03 09:00";

fn samples(language: Language) -> Vec<Sample> {
    [mornings(language), settings(language)].concat()
}

fn line(slot: Slot, ask: &Ask) -> Line {
    Line { item: item(slot, ask, &[]), standing: Vec::new(), is_new: false, is_reminder: false }
}

/// Kenji's Tuesday: two questions of the night, one answer, one that he waits for.
fn tuesday() -> Digest {
    let of_kenji =
        |number, question| Ask { asker: KENJI.id, owners: vec![Owner::Person(ADA.id)], ..ask(number, question) };
    let on_call = of_kenji(62, "Who is on call next week?");
    let merged = of_kenji(63, "Can I merge the new index?");
    let port = Ask { asker: BRUNO.id, channel: HELP, ..ask(61, "Which port does the staging database use?") };
    let waiting = Line {
        standing: vec![(ADA.id, Presence::Closed { at_work: Some(berlin(DAY)) })],
        ..line(Slot::Unanswered(0), &on_call)
    };
    Digest {
        at: tokyo(DAY),
        owed: vec![
            Line { is_new: true, is_reminder: true, ..line(Slot::Notice, &index_question()) },
            Line { is_new: true, ..line(Slot::Due, &port) },
        ],
        waiting: vec![waiting],
        changed: vec![Changed {
            item: item(Slot::Due, &merged, &[]),
            news: News::Answered(berlin("2026-03-02 16:40")),
        }],
        ..Digest::default()
    }
}

fn many() -> Digest {
    let owed = (0..8).map(|n| line(Slot::Due, &ask(70 + n, &format!("Question {n}: may this go out today, or not?"))));
    Digest {
        at: tokyo(DAY),
        owed: owed.collect(),
        more: BTreeMap::from([(Section::Owed, 31), (Section::Waiting, 0)]),
        silent_servers: 1,
        ..Digest::default()
    }
}

fn weekend() -> Digest {
    let withdrawn = ask(64, "Does the report still need the old column?");
    let gone = Ask { asker: KENJI.id, owners: vec![Owner::Person(MAYA.id)], ..ask(65, "Is the build red for you?") };
    let changed = |ask: &Ask, news| Changed { item: item(Slot::Due, ask, &[]), news };
    Digest {
        at: tokyo(DAY),
        changed: vec![
            changed(&withdrawn, News::Settled(berlin("2026-03-02 18:00"))),
            changed(&gone, News::Closed(Closure::Solved, berlin("2026-03-02 16:00"))),
        ],
        ..Digest::default()
    }
}

fn mornings(language: Language) -> Vec<Sample> {
    let at = At(KENJI, DAY);
    let told = |digest: &Digest| personal_digest::message(language, KENJI.id, digest, &[], None, tokyo(DAY));
    let schedule = hours(KENJI);
    let introduction = Introduction { schedule: &schedule, abroad: None, is_guess: false, server: ACME };
    let one = Digest { waiting: Vec::new(), changed: Vec::new(), owed: tuesday().owed[..1].to_vec(), ..tuesday() };
    vec![
        Sample::direct("personal-digest", "Your day", "Kenji, at the start of his day.", at, told(&tuesday())),
        Sample::direct(
            "personal-digest-one",
            "A single question",
            "Kenji, of whom one thing is asked: its buttons are there at once.",
            at,
            told(&one),
        ),
        Sample::direct(
            "personal-digest-first",
            "The same as the very first message",
            "Kenji, to whom I have never written.",
            at,
            personal_digest::message(language, KENJI.id, &one, &[], Some(&introduction), tokyo(DAY)),
        )
        .without_picture(),
        Sample::direct(
            "personal-digest-weekend",
            "What changed while you were away",
            "Kenji, who owes nothing and waits for nothing.",
            at,
            told(&weekend()),
        ),
        Sample::direct(
            "personal-digest-many",
            "Very much, and a server that is not heard",
            "Kenji, after two weeks: one message within Discord's limits.",
            at,
            told(&many()),
        ),
        Sample::direct(
            "personal-digest-edited",
            "Edited, after one was answered",
            "Kenji, who looks at it again at noon.",
            At(KENJI, "2026-03-03 12:00"),
            {
                let mut digest = tuesday();
                let at = tokyo("2026-03-03 10:00");
                let message = MessageId(Order::at(at).0);
                let said = What::Said { message, manner: Manner::Direct, roles: Vec::new() };
                digest.owed[0].item = item(Slot::Notice, &index_question(), &[event(KENJI, at, said)]);
                personal_digest::message(language, KENJI.id, &digest, &[], None, tokyo("2026-03-03 12:00"))
            },
        )
        .without_picture(),
    ]
}

fn set() -> PersonalDigestSet {
    let digest = PersonalDigest {
        person: KENJI.id,
        is_on: true,
        server: ACME,
        days: DaySet::DAILY,
        left_out: [].into(),
        last_on: None,
        told_until: None,
        next_at: Some(tokyo(DAY)),
    };
    PersonalDigestSet { digest, schedule: hours(KENJI), is_guess: false, dms_closed: false, stopped: false }
}

fn settings(language: Language) -> Vec<Sample> {
    let at = At(KENJI, "2026-03-02 15:00");
    let answer = |file, title, when, command, message| {
        Sample::private(file, title, when, at, message).to(command).without_picture()
    };
    let guess = PersonalDigestSet { schedule: hours(ADA), is_guess: true, ..set() };
    let fridays =
        PersonalDigestSet { digest: PersonalDigest { days: "fri".parse().expect("a day"), ..set().digest }, ..set() };
    let never =
        PersonalDigestSet { digest: PersonalDigest { days: DaySet::WEEKEND, next_at: None, ..set().digest }, ..set() };
    let fewer =
        PersonalDigestSet { digest: PersonalDigest { left_out: [Section::Waiting].into(), ..set().digest }, ..set() };
    vec![
        Sample::private(
            "personal-digest-on",
            "Switched on",
            "Kenji, who wants one.",
            at,
            personal_digest::on(language, &set()),
        )
        .to("/digest me on"),
        answer(
            "personal-digest-on-guess",
            "Switched on by who has set no hours",
            "Kenji, whose hours are the server's.",
            "/digest me on",
            personal_digest::on(language, &guess),
        ),
        answer(
            "personal-digest-on-closed",
            "Switched on by who takes no direct messages",
            "Kenji, who learns that it can't reach him.",
            "/digest me on",
            personal_digest::on(language, &PersonalDigestSet { dms_closed: true, ..set() }),
        ),
        answer(
            "personal-digest-on-stopped",
            "Switched on by who stopped this server's reminders",
            "Kenji, who had forgotten that.",
            "/digest me on",
            personal_digest::on(language, &PersonalDigestSet { stopped: true, ..set() }),
        ),
        answer("personal-digest-off", "Switched off", "Kenji.", "/digest me off", personal_digest::off(language, true)),
        answer(
            "personal-digest-was-off",
            "It was off",
            "Kenji.",
            "/digest me off",
            personal_digest::off(language, false),
        ),
        answer(
            "personal-digest-days",
            "On other days",
            "Kenji.",
            "/digest me days",
            personal_digest::days(language, &fridays),
        ),
        answer(
            "personal-digest-never",
            "On days on which he does not work",
            "Kenji, who learns that none will come.",
            "/digest me days",
            personal_digest::days(language, &never),
        ),
        answer(
            "personal-digest-sections",
            "Fewer sections",
            "Kenji.",
            "/digest me sections",
            personal_digest::sections(language, &fewer),
        ),
    ]
}
