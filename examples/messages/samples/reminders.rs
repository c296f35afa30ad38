//! What who is asked reads: reminders by direct message.

use meantime::domain::ask::{Ask, Manner, Owner, Priority, Source, What};
use meantime::domain::ids::MessageId;
use meantime::domain::language::Language;
use meantime::domain::plan::Slot;
use meantime::texts::Message;
use meantime::texts::reminder::{self, Introduction, Item};

use crate::messages::cast::{
    ACME, ADA, BRUNO, DESIGN, HELP, KENJI, LENA, MAYA, ON_CALL, OPERATIONS, QUESTIONS, ask, berlin, event, hours,
    index_question, instant, item, tokyo,
};
use crate::messages::sample::{At, Group, Reader, Sample};

pub const GROUP: Group = Group {
    file: "reminders",
    title: "Reminders",
    about: "Direct messages to people who owe a reply, in their own working hours.",
    samples,
};

fn samples(language: Language) -> Vec<Sample> {
    [
        first(language),
        by_time(language),
        after_a_choice(language),
        unsure(language),
        others(language),
        bundles(language),
        over(language),
    ]
    .concat()
}

fn told(language: Language, to: At, item: &Item) -> Message {
    let At(reader, local) = to;
    let now = instant(local, reader.zone);
    reminder::bundle(language, reader.id, std::slice::from_ref(item), &[], None, now)
}

fn of(slot: Slot) -> Item {
    item(slot, &index_question(), &[])
}

fn single(
    language: Language,
    file: &'static str,
    title: &'static str,
    when: &'static str,
    at: At,
    item: &Item,
) -> Sample {
    Sample::direct(file, title, when, at, told(language, at, item))
}

fn first(language: Language) -> Vec<Sample> {
    let at = At(KENJI, "2026-03-03 09:00");
    let introduction = |is_guess| {
        let schedule = hours(if is_guess { ADA } else { KENJI });
        let introduction = Introduction { schedule: &schedule, abroad: None, is_guess, server: ACME };
        // On the server's hours it is due when their day ends.
        let due = if is_guess { berlin("2026-03-03 17:00") } else { tokyo("2026-03-03 17:00") };
        let item = Item { due: Some(due), ..of(Slot::Notice) };
        reminder::bundle(language, KENJI.id, &[item], &[], Some(&introduction), tokyo("2026-03-03 09:00"))
    };
    vec![
        Sample::direct(
            "first-reminder",
            "The very first message",
            "Kenji, who has set no hours, when the server's hours say that he is at work.",
            At(KENJI, "2026-03-03 17:00"),
            introduction(true),
        ),
        Sample::direct(
            "first-reminder-own-hours",
            "The very first message to somebody who has set their hours",
            "Kenji, at the start of his day.",
            at,
            introduction(false),
        )
        .without_picture(),
    ]
}

fn by_time(language: Language) -> Vec<Sample> {
    let urgent = Ask { priority: Priority::Urgent, ..index_question() };
    let without_words = Ask { words: None, source: Source::Mention, ..index_question() };
    vec![
        single(
            language,
            "reminder-notice",
            "Somebody asks you",
            "Kenji, at the start of his day: the question was asked while he was asleep.",
            At(KENJI, "2026-03-03 09:00"),
            &of(Slot::Notice),
        ),
        single(
            language,
            "reminder-without-words",
            "The same where the words may not be read",
            "Kenji, of a message in a watched channel that mentions him: the bot knows that it asks, not what.",
            At(KENJI, "2026-03-03 09:00"),
            &item(Slot::Notice, &without_words, &[]),
        )
        .without_picture(),
        single(
            language,
            "reminder-nudge",
            "Due soon",
            "Kenji, when a quarter of the time is left.",
            At(KENJI, "2026-03-03 15:00"),
            &of(Slot::Nudge),
        ),
        single(
            language,
            "reminder-due",
            "Due now",
            "Kenji, at the due time.",
            At(KENJI, "2026-03-03 17:00"),
            &of(Slot::Due),
        ),
        single(
            language,
            "reminder-was-due",
            "Was due",
            "Kenji, where the reminder at the due time had to wait, as for a meeting in focus.",
            At(KENJI, "2026-03-03 17:40"),
            &of(Slot::Due),
        )
        .without_picture(),
        single(
            language,
            "reminder-urgent",
            "Urgent",
            "Kenji, at the start of his day: it is due in two hours.",
            At(KENJI, "2026-03-03 09:00"),
            &item(Slot::Notice, &urgent, &[]),
        )
        .without_picture(),
        single(
            language,
            "reminder-follow-up",
            "The day after",
            "Kenji, on the working day after it was due: the last reminder before Ada is asked what to do.",
            At(KENJI, "2026-03-04 09:00"),
            &of(Slot::FollowUp(1)),
        ),
    ]
}

fn after_a_choice(language: Language) -> Vec<Sample> {
    let handed_over = Ask { owners: vec![Owner::Person(LENA.id)], ..index_question() };
    let to_kenji = event(LENA, berlin("2026-03-02 16:00"), What::HandedOver { from: None, to: KENJI.id });
    let seen = tokyo("2026-03-03 09:05");
    let snoozed = event(KENJI, seen, What::Snoozed { until: tokyo("2026-03-03 13:00") });
    let promised = event(KENJI, seen, What::Promised { until: tokyo("2026-03-03 16:00") });
    vec![
        single(
            language,
            "reminder-handed-over",
            "Handed over to you",
            "Kenji, at the start of his day, after Lena named him.",
            At(KENJI, "2026-03-03 09:00"),
            &Item { due: Some(tokyo("2026-03-03 17:00")), ..item(Slot::Notice, &handed_over, &[to_kenji]) },
        )
        .without_picture(),
        single(
            language,
            "reminder-snooze",
            "Back from snooze",
            "Kenji, when the time comes to which he put it off.",
            At(KENJI, "2026-03-03 13:00"),
            &item(Slot::Snooze(1), &index_question(), &[snoozed]),
        ),
        single(
            language,
            "reminder-promise",
            "The time that you promised",
            "Kenji, when the time comes by which he wanted to reply.",
            At(KENJI, "2026-03-03 16:00"),
            &item(Slot::Promise(1), &index_question(), &[promised]),
        ),
    ]
}

fn unsure(language: Language) -> Vec<Sample> {
    let message = MessageId(meantime::domain::ids::Order::at(tokyo("2026-03-03 11:20")).0);
    let said = What::Said { message, manner: Manner::Later, roles: vec![] };
    let later = event(KENJI, tokyo("2026-03-03 11:20"), said);
    vec![single(
        language,
        "reminder-unsure",
        "Was this your answer?",
        "Kenji, in place of the nudge: he wrote something in the channel, addressed to nobody.",
        At(KENJI, "2026-03-03 15:00"),
        &item(Slot::Nudge, &index_question(), &[later]),
    )]
}

fn others(language: Language) -> Vec<Sample> {
    let for_the_role = Ask { channel: OPERATIONS, owners: vec![Owner::Role(ON_CALL)], ..index_question() };
    let due = Some(berlin("2026-03-03 15:10"));
    vec![
        single(
            language,
            "role-call",
            "Will you take it?",
            "Bruno, who is on call and at work: the role was asked, and nobody has taken it.",
            At(BRUNO, "2026-03-02 15:30"),
            &Item { due, ..item(Slot::RoleCall, &for_the_role, &[]) },
        ),
        single(
            language,
            "escalation",
            "To the lead",
            "Maya, whom the policy names, a working day after Ada was told and chose nothing.",
            At(MAYA, "2026-03-05 09:00"),
            &of(Slot::Escalated),
        ),
    ]
}

/// Things that wait for Kenji.
fn several() -> Vec<Item> {
    let review = Ask { channel: DESIGN, asker: LENA.id, ..ask(42, "Is the new empty state fine for you?") };
    let in_help = Ask { channel: HELP, words: None, source: Source::Mention, ..ask(43, "") };
    let post = Ask { channel: QUESTIONS, asker: BRUNO.id, ..ask(44, "How do we rotate the signing keys?") };
    let own = Ask { asker: KENJI.id, owners: vec![Owner::Person(BRUNO.id)], ..ask(40, "May I merge the retry queue?") };
    let today = Some(tokyo("2026-03-04 17:00"));
    vec![
        item(Slot::FollowUp(1), &index_question(), &[]),
        item(Slot::Due, &review, &[]),
        Item { due: today, ..item(Slot::Notice, &in_help, &[]) },
        Item { due: today, ..item(Slot::Notice, &post, &[]) },
        item(Slot::Unanswered(0), &own, &[]),
    ]
}

fn bundles(language: Language) -> Vec<Sample> {
    let at = At(KENJI, "2026-03-04 09:00");
    let now = tokyo("2026-03-04 09:00");
    let many: Vec<Item> = (50..90)
        .map(|number| Item {
            due: Some(tokyo("2026-03-04 17:00")),
            ..item(Slot::Notice, &ask(number, &format!("Question {number}: may this go out today?")), &[])
        })
        .collect();
    vec![
        Sample::direct(
            "bundle",
            "Several at once",
            "Kenji, at the start of his day, when more than one thing is ready for him.",
            at,
            reminder::bundle(language, KENJI.id, &several(), &[], None, now),
        ),
        Sample::direct(
            "bundle-large",
            "Forty at once",
            "Kenji, after a holiday: one message that stays within Discord's limits.",
            at,
            reminder::bundle(language, KENJI.id, &many, &[], None, now),
        ),
        chosen(
            language,
            at,
            "bundle-chosen",
            "One chosen from several",
            "Kenji, when he chose a line of a bundle or of `/asks`.",
        )
        .without_picture(),
    ]
}

fn chosen(language: Language, at: At, file: &'static str, title: &'static str, when: &'static str) -> Sample {
    let At(Reader { id, .. }, _) = at;
    Sample::private(file, title, when, at, reminder::chosen(language, id, &of(Slot::Due)))
}

fn over(language: Language) -> Vec<Sample> {
    let said = What::Said { message: MessageId(7), manner: Manner::Direct, roles: vec![] };
    let answered = event(KENJI, tokyo("2026-03-03 09:40"), said);
    let done: Vec<Item> =
        several().into_iter().take(2).map(|one| item(one.slot, &one.ask, std::slice::from_ref(&answered))).collect();
    let at = At(KENJI, "2026-03-03 10:00");
    let now = tokyo("2026-03-03 10:00");
    let taken = Ask { channel: OPERATIONS, owners: vec![Owner::Role(ON_CALL)], ..index_question() };
    let claimed = event(LENA, berlin("2026-03-02 16:00"), What::Claimed { role: ON_CALL });
    vec![
        single(
            language,
            "reminder-over",
            "A reminder after the answer",
            "Kenji, who looks at the message again: it was edited when he replied.",
            at,
            &item(Slot::Notice, &index_question(), std::slice::from_ref(&answered)),
        ),
        Sample::direct(
            "bundle-over",
            "Several, after all were answered",
            "Kenji, who looks at the bundle again.",
            at,
            reminder::bundle(language, KENJI.id, &done, &[], None, now),
        )
        .without_picture(),
        single(
            language,
            "role-call-over",
            "Somebody took it",
            "Bruno, who looks at the message again.",
            At(BRUNO, "2026-03-02 16:30"),
            &item(Slot::RoleCall, &taken, &[claimed]),
        )
        .without_picture(),
    ]
}
