//! What the asker reads by direct message.

use meantime::domain::absence::Away;
use meantime::domain::ask::{Ask, Closure, Manner, Owner, What};
use meantime::domain::ids::{MessageId, Order};
use meantime::domain::language::Language;
use meantime::domain::plan::Slot;
use meantime::texts::reminder::{self, Instead, Item};

use crate::messages::cast::{ADA, BRUNO, KENJI, LENA, MAYA, berlin, event, index_question, instant, item, tokyo};
use crate::messages::sample::{At, Group, Sample};

pub const GROUP: Group = Group {
    file: "for-the-asker",
    title: "To the asker",
    about: "Direct messages to people who wait for a reply, in their own working hours: what happened, and what they can choose.",
    samples,
};

/// Ada's second morning after.
const LATER: At = At(ADA, "2026-03-05 09:00");
/// Ada's next morning.
const NEXT: At = At(ADA, "2026-03-03 09:00");

fn samples(language: Language) -> Vec<Sample> {
    [unanswered(language), away(language), closed_dms(language), words(language), out_of_hand(language)].concat()
}

fn told(
    language: Language,
    file: &'static str,
    title: &'static str,
    when: &'static str,
    at: At,
    item: &Item,
) -> Sample {
    let At(reader, local) = at;
    let now = instant(local, reader.zone);
    let message = reminder::bundle(language, reader.id, std::slice::from_ref(item), &[], None, now);
    Sample::direct(file, title, when, at, message)
}

fn of(slot: Slot) -> Item {
    item(slot, &index_question(), &[])
}

fn unanswered(language: Language) -> Vec<Sample> {
    let declined = event(KENJI, tokyo("2026-03-03 09:30"), What::Declined);
    let undone = event(KENJI, tokyo("2026-03-03 09:50"), What::Undone);
    let both = Ask { owners: vec![Owner::Person(KENJI.id), Owner::Person(BRUNO.id)], ..index_question() };
    let left = event(BRUNO, tokyo("2026-03-03 09:40"), What::Left);
    vec![
        told(
            language,
            "unanswered",
            "No answer yet",
            "Ada, after all reminders to Kenji went unanswered.",
            LATER,
            &of(Slot::Unanswered(0)),
        ),
        told(
            language,
            "unanswered-lead",
            "No answer yet, where a lead is told next",
            "Ada, where the policy names Maya: it is announced, and Ada can stop it.",
            LATER,
            &Item { lead: Some(MAYA.id), ..of(Slot::Unanswered(0)) },
        ),
        told(
            language,
            "nobody-left",
            "Nobody owes it any more",
            "Ada, after Kenji said that it is not his and Bruno left the server.",
            NEXT,
            &item(Slot::NobodyLeft(2), &both, &[declined.clone(), left]),
        ),
        told(
            language,
            "nobody-left-taken-back",
            "Somebody owes it after all",
            "Ada, who looks at that message again after Kenji took it back.",
            NEXT,
            &item(Slot::NobodyLeft(1), &index_question(), &[declined, undone]),
        )
        .without_picture(),
        told(
            language,
            "nobody-hears",
            "Nobody hears the reminders",
            "Ada, after Kenji switched them off.",
            NEXT,
            &Item { stopped: vec![KENJI.id], ..of(Slot::NobodyHears(0)) },
        ),
        told(
            language,
            "nobody-hears-again",
            "Somebody hears them again",
            "Ada, who looks at that message again after Kenji used `/resume`.",
            NEXT,
            &of(Slot::NobodyHears(0)),
        )
        .without_picture(),
    ]
}

fn away(language: Language) -> Vec<Sample> {
    let until = Some(tokyo("2026-03-09 00:00"));
    let at_work = Some(tokyo("2026-03-09 09:00"));
    let shared = Away { until, at_work, delegate: Some(LENA.id) };
    let private = Away { until: None, at_work: None, delegate: None };
    let slot = Slot::OwnerAway(KENJI.id);
    vec![
        told(
            language,
            "owner-away",
            "The owner is away",
            "Ada, when Kenji's time off begins that he shares, with somebody who answers meanwhile.",
            NEXT,
            &Item { away: Some(shared), ..of(slot) },
        ),
        told(
            language,
            "owner-away-private",
            "The owner is away, no dates",
            "Ada, when Kenji does not share until when.",
            NEXT,
            &Item { away: Some(private), ..of(slot) },
        )
        .without_picture(),
        told(
            language,
            "owner-back",
            "The owner is back",
            "Ada, who looks at that message again after Kenji came back.",
            NEXT,
            &of(slot),
        )
        .without_picture(),
    ]
}

fn closed_dms(language: Language) -> Vec<Sample> {
    let slot = Slot::ClosedDms(KENJI.id);
    let by = |instead| Item { instead, ..of(slot) };
    vec![
        told(
            language,
            "asker-closed-dms",
            "The owner takes no direct messages",
            "Ada, after Kenji was mentioned in the channel instead.",
            NEXT,
            &by(Some(Instead::Mention)),
        ),
        told(
            language,
            "asker-closed-dms-thread",
            "The same, in a private thread",
            "Ada, where the server prefers private threads.",
            NEXT,
            &by(Some(Instead::PrivateThread)),
        )
        .without_picture(),
        told(
            language,
            "asker-closed-dms-nothing",
            "The owner cannot be reached at all",
            "Ada, where the bot may not write in the channel either.",
            NEXT,
            &Item { lacks: vec!["Send Messages"], ..by(Some(Instead::Nothing)) },
        )
        .without_picture(),
        told(
            language,
            "asker-closed-dms-not-wanted",
            "The owner is not reminded in this server",
            "Ada, where the server wants no other way.",
            NEXT,
            &by(Some(Instead::Nothing)),
        )
        .without_picture(),
        told(
            language,
            "asker-open-dms",
            "The owner takes direct messages again",
            "Ada, who looks at that message again.",
            NEXT,
            &by(None),
        )
        .without_picture(),
    ]
}

fn words(language: Language) -> Vec<Sample> {
    let said_at = tokyo("2026-03-03 10:00");
    let message = MessageId(Order::at(said_at).0);
    let said = event(LENA, said_at, What::Said { message, manner: Manner::Direct, roles: vec![] });
    let until = berlin("2026-03-05 12:00");
    let promised = event(KENJI, tokyo("2026-03-03 09:05"), What::Promised { until });
    vec![
        told(
            language,
            "others-word",
            "Somebody else may have answered",
            "Ada, after Lena replied to her question, who was not asked.",
            NEXT,
            &item(Slot::OthersWord(message), &index_question(), &[said]),
        ),
        told(
            language,
            "promised-later",
            "A promise that is later than due",
            "Ada, after Kenji promised a reply for Thursday.",
            NEXT,
            &item(Slot::PromisedLater(KENJI.id, until.timestamp().unsigned_abs()), &index_question(), &[promised]),
        ),
    ]
}

fn out_of_hand(language: Language) -> Vec<Sample> {
    let unposted = Ask { message: None, ..index_question() };
    let closed = |reason| event(ADA, berlin("2026-03-02 15:12"), What::Closed { reason });
    let not_posted = |lacks| Item { lacks, ..item(Slot::NotPosted, &unposted, &[closed(Closure::NotPosted)]) };
    let at = At(ADA, "2026-03-02 15:13");
    vec![
        told(
            language,
            "not-posted",
            "The question could not be posted",
            "Ada, right after the form, when the bot lost a permission in between.",
            at,
            &not_posted(vec!["Send Messages"]),
        ),
        told(
            language,
            "not-posted-unknown",
            "It is not known whether it was posted",
            "Ada, when the connection broke while it was posted, and the bot may not look.",
            at,
            &not_posted(vec!["Read Message History"]),
        )
        .without_picture(),
        told(
            language,
            "out-of-reach",
            "The channel is out of sight",
            "Ada, when somebody took the bot's access to the channel.",
            NEXT,
            &item(Slot::OutOfReach, &index_question(), &[closed(Closure::OutOfReach)]),
        ),
    ]
}
