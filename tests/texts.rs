//! Every text stays within Discord's limits, whatever people typed into it.

use meantime::domain::absence::ByWhen;
use meantime::domain::ask::{Ask, Event, Need, Owner, Priority, Source, What, Words, fold};
use meantime::domain::calendar::{Instant, Schedule, Weekly};
use meantime::domain::custom_id::MAX_LENGTH;
use meantime::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, ServerId};
use meantime::domain::language::Language;
use meantime::domain::plan::Slot;
use meantime::texts::reminder::{Introduction, Item};
use meantime::texts::{self, CHOICE_LIMIT, MESSAGE_LIMIT, Message, Row, Target};

const ADA: PersonId = PersonId(u64::MAX);
const BEN: PersonId = PersonId(u64::MAX - 1);

/// As long as the form lets it be, and nothing but markup.
fn worst_words() -> Words {
    Words { question: "*\n".repeat(texts::ask::QUESTION_MOST / 2), context: "@".repeat(texts::ask::CONTEXT_MOST) }
}

fn ask(number: i64) -> Ask {
    Ask {
        id: AskId(i64::MAX - number),
        server: ServerId(u64::MAX),
        channel: ChannelId(u64::MAX),
        in_thread: false,
        message: Some(MessageId(u64::MAX)),
        asker: ADA,
        owners: vec![
            Owner::Person(BEN),
            Owner::Person(PersonId(7)),
            Owner::Person(PersonId(8)),
            Owner::Person(PersonId(9)),
        ],
        need: Need::All,
        source: Source::Form,
        need_by: None,
        priority: Priority::Normal,
        order: Order::at(now()),
        words: Some(worst_words()),
    }
}

fn now() -> Instant {
    "2026-03-03T10:00:00Z".parse().expect("a time")
}

fn item(number: i64, slot: Slot) -> Item {
    let ask = ask(number);
    Item {
        slot,
        state: fold(&ask, &[]),
        ask,
        due: Some(now()),
        lead: None,
        stopped: Vec::new(),
        away: None,
        instead: None,
        lacks: vec![],
    }
}

fn fits(case: &str, message: &Message) {
    let length = message.text.chars().count();
    assert!(length > 0 && length <= MESSAGE_LIMIT, "{case}: {length} characters");
    assert!(message.rows.len() <= 5, "{case}: {} rows", message.rows.len());
    for row in &message.rows {
        match row {
            Row::Buttons(buttons) => {
                assert!((1..=5).contains(&buttons.len()), "{case}: {} buttons", buttons.len());
                for button in buttons {
                    assert!(button.label.chars().count() <= 80, "{case}: {}", button.label);
                    if let Target::Opens(url) = &button.target {
                        assert!(url.len() <= 512, "{case}: {url}");
                    }
                }
            }
            Row::Choice { options, placeholder, action } => {
                assert!((1..=CHOICE_LIMIT).contains(&options.len()), "{case}: {} options", options.len());
                assert!(placeholder.chars().count() <= 150);
                let id = meantime::domain::custom_id::CustomId { action: action.clone(), bundle: Some(i64::MAX) };
                assert!(id.encode().len() <= MAX_LENGTH, "{case}");
                for option in options {
                    assert!((1..=100).contains(&option.label.chars().count()), "{case}: {:?}", option.label);
                    assert!((1..=100).contains(&option.value.len()), "{case}: {:?}", option.value);
                }
            }
            Row::Owners { most, .. } | Row::Channels { most, .. } => assert!((1..=25).contains(most), "{case}"),
        }
    }
}

#[test]
fn reminders_fit() {
    let schedule = Schedule::new(chrono_tz::Tz::America__Argentina__ComodRivadavia, Weekly::standard());
    let introduction = Introduction { schedule: &schedule, abroad: None, is_guess: true, server: ServerId(1) };
    let slots = [
        Slot::Notice,
        Slot::Nudge,
        Slot::Due,
        Slot::FollowUp(1),
        Slot::FollowUp(5),
        Slot::Promise(1),
        Slot::RoleCall,
        Slot::Escalated,
        Slot::NobodyHears(1),
        Slot::OutOfReach,
        Slot::Snooze(3),
        Slot::Unanswered(2),
        Slot::NobodyLeft(4),
        Slot::ClosedDms(BEN),
    ];
    for slot in slots {
        let to = if slot > Slot::Snooze(9) { ADA } else { BEN };
        for introduction in [None, Some(&introduction)] {
            fits(
                &format!("one, {slot}"),
                &texts::reminder::bundle(Language::English, to, &[item(1, slot)], &[], introduction, now()),
            );
            let notes = vec!["n".repeat(300); 20];
            fits("notes", &texts::reminder::bundle(Language::English, to, &[], &notes, introduction, now()));
            let many: Vec<Item> = (0..200).map(|number| item(number, slot)).collect();
            fits(
                &format!("200, {slot}"),
                &texts::reminder::bundle(Language::English, to, &many, &notes, introduction, now()),
            );
        }
    }
}

#[test]
fn forms_fit_in_every_language() {
    for language in Language::ALL {
        let (ask, promise) = (texts::ask::form(language), texts::ask::promise_form(language));
        let fields = [&ask.question, &ask.context, &promise.time];
        let short = [&ask.title, &promise.title].into_iter().chain(fields.map(|field| &field.label));
        for text in short {
            assert!((1..=45).contains(&text.chars().count()), "{}: {text}", language.tag());
        }
        for text in fields.map(|field| &field.example) {
            assert!((1..=100).contains(&text.chars().count()), "{}: {text}", language.tag());
        }
    }
}

#[test]
fn the_post_of_an_ask_fits_in_every_state() {
    let ask = ask(1);
    let done = |by| Event { order: Order::at(now() + chrono::TimeDelta::minutes(1)), by: Some(by), what: What::Done };
    for log in [vec![], vec![done(BEN)], vec![done(ADA)]] {
        fits(
            "the post",
            &texts::ask::post(Language::English, &ask, &fold(&ask, &log), ByWhen::At(now()), vec![BEN], true),
        );
    }
}

#[test]
fn user_text_of_any_kind_stays_text_in_every_message_that_shows_it() {
    let hostile = "@everyone <@1> <@&2> <#3> [x](https://evil.example) **b** `c` # h";
    let words = Words { question: hostile.to_owned(), context: hostile.to_owned() };
    let ask = Ask { words: Some(words), ..ask(1) };
    let state = fold(&ask, &[]);
    let one = Item {
        slot: Slot::Due,
        ask: ask.clone(),
        state: state.clone(),
        due: Some(now()),
        lead: None,
        stopped: Vec::new(),
        away: None,
        instead: None,
        lacks: vec![],
    };
    let messages = [
        texts::ask::post(Language::English, &ask, &state, ByWhen::At(now()), vec![BEN], true),
        texts::reminder::bundle(Language::English, BEN, std::slice::from_ref(&one), &[], None, now()),
        texts::reminder::bundle(Language::English, BEN, &[one.clone(), item(2, Slot::Due)], &[], None, now()),
    ];
    for message in messages {
        for markup in ["@everyone", "<@1>", "<@&2>", "<#3>", "[x](", "https://evil", "**b**", "`c`"] {
            assert!(!message.text.contains(markup), "{markup} in {}", message.text);
        }
        assert!(message.pings.iter().all(|person| *person == BEN));
    }
}
