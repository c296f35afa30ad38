//! The question where it is asked, and what the asker hears at once.

use meantime::app::{Consequence, Made};
use meantime::domain::absence::{Away, ByWhen, Presence};
use meantime::domain::ask::{Ask, Closure, Manner, Need, Owner, Priority, Source, What, Words, fold};
use meantime::domain::calendar::Instant;
use meantime::domain::ids::{AskId, MessageId};
use meantime::domain::language::Language;
use meantime::domain::policy::Target;
use meantime::texts;

use crate::messages::cast::{
    ADA, BACKEND, BRUNO, HELP, KENJI, LENA, MAYA, ON_CALL, OPERATIONS, berlin, event, index_question, tokyo,
};
use crate::messages::sample::{At, Group, Sample};

pub const GROUP: Group = Group {
    file: "asks",
    title: "Questions in their channel",
    about: "The post of a question, as everybody in the channel reads it, and what its asker hears at once.",
    samples,
};

fn samples(language: Language) -> Vec<Sample> {
    [posts(language), posts_that_changed(language), made(language), choices(language)].concat()
}

fn due() -> Instant {
    tokyo("2026-03-03 17:00")
}

fn with_context() -> Ask {
    let words = Words {
        question: "Which index shall the invoice import use?".to_owned(),
        context: "The slow query is in the ticket. I'd take (customer, month), but then the monthly report scans the \
                  whole table.\nIt blocks the release on Thursday."
            .to_owned(),
    };
    Ask { words: Some(words), ..index_question() }
}

fn for_the_role() -> Ask {
    let words = Words {
        question: "Payments fail since 14:20: who can look at the gateway?".to_owned(),
        context: String::new(),
    };
    Ask {
        channel: OPERATIONS,
        owners: vec![Owner::Role(ON_CALL)],
        priority: Priority::Urgent,
        words: Some(words),
        ..index_question()
    }
}

fn of_several() -> Ask {
    let words = Words { question: "Do you agree with dropping the old import?".to_owned(), context: String::new() };
    Ask {
        owners: vec![Owner::Person(KENJI.id), Owner::Person(BRUNO.id), Owner::Person(LENA.id)],
        need: Need::All,
        need_by: Some(berlin("2026-03-05 12:00")),
        words: Some(words),
        ..index_question()
    }
}

fn posts(language: Language) -> Vec<Sample> {
    let (ask, role) = (with_context(), for_the_role());
    let asked = At(ADA, "2026-03-02 15:11");
    vec![
        Sample::in_channel(
            "ask-post",
            "A question",
            "Everybody in #backend reads it right after Ada sent the form of `/ask`; Kenji is asleep and is not pinged.",
            asked,
            (BACKEND, texts::ask::post(language, &ask, &fold(&ask, &[]), ByWhen::At(due()), vec![], true)),
        ),
        Sample::in_channel(
            "ask-post-pinged",
            "A question to somebody who is at work",
            "Lena, who is at work when it is asked and is pinged.",
            At(LENA, "2026-03-02 14:11"),
            (BACKEND, {
                let ask = Ask { owners: vec![Owner::Person(LENA.id)], ..ask.clone() };
                texts::ask::post(
                    language,
                    &ask,
                    &fold(&ask, &[]),
                    ByWhen::At(berlin("2026-03-03 15:11")),
                    vec![LENA.id],
                    false,
                )
            }),
        ),
        Sample::in_channel(
            "ask-post-role",
            "An urgent question to a role",
            "Whoever is in #operations when Ada asks the people on call.",
            asked,
            (
                OPERATIONS,
                texts::ask::post(
                    language,
                    &role,
                    &fold(&role, &[]),
                    ByWhen::At(berlin("2026-03-02 17:00")),
                    vec![],
                    false,
                ),
            ),
        ),
        Sample::in_channel(
            "ask-post-low",
            "A question that can wait, to either of two",
            "Everybody in #backend; when the two are at work is theirs to know, so no time is told.",
            asked,
            (BACKEND, {
                let owners = vec![Owner::Person(KENJI.id), Owner::Person(BRUNO.id)];
                let ask = Ask { owners, priority: Priority::Low, ..index_question() };
                texts::ask::post(
                    language,
                    &ask,
                    &fold(&ask, &[]),
                    ByWhen::Within(Target::WorkingDays(3)),
                    vec![],
                    false,
                )
            }),
        )
        .without_picture(),
    ]
}

fn posts_that_changed(language: Language) -> Vec<Sample> {
    let (ask, several) = (with_context(), of_several());
    let message = MessageId(7);
    let answered =
        |by| event(by, tokyo("2026-03-03 09:40"), What::Said { message, manner: Manner::Direct, roles: vec![] });
    let promised = event(LENA, berlin("2026-03-03 10:00"), What::Promised { until: berlin("2026-03-04 18:00") });
    let withdrawn = event(ADA, berlin("2026-03-03 09:30"), What::Closed { reason: Closure::Withdrawn });
    let declined = event(KENJI, tokyo("2026-03-03 09:40"), What::Declined);
    let read = At(ADA, "2026-03-03 10:05");
    let post = |ask: &Ask, log: &[_]| texts::ask::post(language, ask, &fold(ask, log), ByWhen::At(due()), vec![], true);
    vec![
        Sample::in_channel(
            "ask-post-partly",
            "A question to each of several, one of whom answered",
            "The same post on the next morning: it is edited as things happen.",
            read,
            (BACKEND, post(&several, &[answered(KENJI), promised])),
        ),
        Sample::in_channel(
            "ask-post-answered",
            "A question that was answered",
            "Whoever scrolls past it after Kenji replied.",
            read,
            (BACKEND, post(&ask, &[answered(KENJI)])),
        ),
        Sample::in_channel(
            "ask-post-withdrawn",
            "A question that was withdrawn",
            "Whoever scrolls past it after Ada withdrew it.",
            read,
            (BACKEND, post(&ask, &[withdrawn])),
        )
        .without_picture(),
        Sample::in_channel(
            "ask-post-nobody-left",
            "A question that nobody owes a reply to any more",
            "Everybody in #backend after Kenji said that it is not his.",
            read,
            (BACKEND, post(&ask, &[declined])),
        ),
    ]
}

fn consequence(owner: Owner, presence: Option<Presence>, due: Instant) -> Consequence {
    Consequence { owner, presence, due: ByWhen::At(due), is_guess: false, stopped: false }
}

fn made(language: Language) -> Vec<Sample> {
    let kenji = Owner::Person(KENJI.id);
    let closed = Presence::Closed { at_work: Some(tokyo("2026-03-03 09:00")) };
    let until = Some(tokyo("2026-03-09 09:00"));
    let away = Presence::Away(Away { until, at_work: None, delegate: Some(LENA.id) });
    let just_kenji = vec![consequence(kenji, Some(closed), due())];
    let of_all = vec![
        Consequence { is_guess: true, ..consequence(kenji, Some(closed), due()) },
        consequence(Owner::Person(BRUNO.id), Some(Presence::AtWork), berlin("2026-03-03 15:10")),
        Consequence {
            stopped: true,
            ..consequence(Owner::Person(LENA.id), Some(Presence::AtWork), berlin("2026-03-03 15:10"))
        },
        Consequence { due: ByWhen::Never, ..consequence(Owner::Person(MAYA.id), Some(Presence::Never), due()) },
        consequence(Owner::Role(ON_CALL), None, berlin("2026-03-03 15:10")),
        consequence(Owner::Room, None, berlin("2026-03-03 15:10")),
    ];
    let asked = At(ADA, "2026-03-02 15:10");
    let made = |source, consequences| {
        texts::ask::made(language, source, BACKEND, &Made { ask: Some(AskId(41)), consequences })
    };
    vec![
        Sample::private(
            "ask-made",
            "Asked",
            "Ada, when she sent the form: what follows from it, before anybody wonders.",
            asked,
            made(Source::Form, just_kenji.clone()),
        )
        .to("/ask"),
        Sample::private(
            "ask-made-away",
            "Asked, but the owner is away",
            "Ada, when Kenji is away and shares until when: she can ask his delegate at once.",
            asked,
            made(Source::Form, vec![consequence(kenji, Some(away), tokyo("2026-03-09 17:00"))]),
        )
        .to("/ask"),
        Sample::private(
            "ask-made-marked",
            "A message was marked, with every kind of owner",
            "Ada, when she used the message menu \"Needs a reply\".",
            asked,
            made(Source::Marked, of_all),
        )
        .to("Needs a reply"),
    ]
}

fn choices(language: Language) -> Vec<Sample> {
    let read = At(ADA, "2026-03-02 15:10");
    let message = MessageId(7);
    vec![
        Sample::private(
            "choose-owners",
            "Whose reply does a message need?",
            "Ada, when she used the message menu \"Needs a reply\" on a message that mentions Kenji and Lena.",
            read,
            texts::ask::choose_owners(language, HELP, message, vec![KENJI.id, LENA.id]),
        )
        .to("Needs a reply"),
        Sample::private(
            "choose-owners-nobody",
            "The same of a message that mentions nobody",
            "Ada, when nothing in the message says who might reply.",
            read,
            texts::ask::choose_owners(language, HELP, message, vec![]),
        )
        .to("Needs a reply")
        .without_picture(),
    ]
}
