//! Who is forgotten: what they asked and did stays in the log of an ask, by somebody who cannot be told any more.
//!
//! The state stays as it was, since a fold knows people only by being the same or another.

use std::collections::BTreeSet;

use super::{Ask, Event, Owner, PersonId, What, Words};

/// What stands in others' words where somebody was mentioned who is forgotten.
const SOMEBODY: &str = "@\u{2026}";

/// Forgets a person in an ask and its log: whoever they were is a small number from now on, another one than that of
/// anybody forgotten there before. Their own words go; in others' words nobody is mentioned any more.
pub fn forget(ask: &mut Ask, events: &mut [Event], person: PersonId) -> PersonId {
    let mut known = BTreeSet::new();
    of_ask(ask, &mut |found| {
        known.insert(*found);
    });
    events.iter_mut().for_each(|event| {
        of_event(event, &mut |found| {
            known.insert(*found);
        });
    });
    let nobody = (1..).map(PersonId).find(|free| !known.contains(free)).unwrap_or(PersonId(u64::MAX));
    ask.words = ask.words.take().filter(|_| ask.asker != person).map(|words| without(words, person));
    let mut rename = |found: &mut PersonId| {
        if *found == person {
            *found = nobody;
        }
    };
    of_ask(ask, &mut rename);
    events.iter_mut().for_each(|event| of_event(event, &mut rename));
    nobody
}

fn without(words: Words, person: PersonId) -> Words {
    let clean = |text: String| {
        let text = text.replace(&format!("<@{person}>"), SOMEBODY).replace(&format!("<@!{person}>"), SOMEBODY);
        text.replace(&person.to_string(), "\u{2026}")
    };
    Words { question: clean(words.question), context: clean(words.context) }
}

fn of_ask(ask: &mut Ask, each: &mut impl FnMut(&mut PersonId)) {
    each(&mut ask.asker);
    ask.owners.iter_mut().for_each(|owner| of_owner(owner, each));
}

fn of_owner(owner: &mut Owner, each: &mut impl FnMut(&mut PersonId)) {
    match owner {
        Owner::Person(person) => each(person),
        Owner::Role(_) | Owner::Room => {}
    }
}

fn of_event(event: &mut Event, each: &mut impl FnMut(&mut PersonId)) {
    event.by.iter_mut().for_each(&mut *each);
    match &mut event.what {
        What::Pinged { people } => people.iter_mut().for_each(each),
        What::Named { owners } => owners.iter_mut().for_each(|owner| of_owner(owner, each)),
        What::Confirmed { author, .. } => author.iter_mut().for_each(each),
        What::HandedOver { from, to } => {
            from.iter_mut().for_each(|owner| of_owner(owner, each));
            each(to);
        }
        What::Posted { .. }
        | What::Said { .. }
        | What::Seen { .. }
        | What::Unseen
        | What::Unconfirmed { .. }
        | What::Done
        | What::DoneForRole { .. }
        | What::Undone
        | What::Declined
        | What::Claimed { .. }
        | What::Snoozed { .. }
        | What::Promised { .. }
        | What::NotYet
        | What::Left
        | What::Waiting
        | What::KeptBetweenUs
        | What::MayEscalate
        | What::Closed { .. }
        | What::Reopened
        | What::InReach => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Manner, Need, Priority, Source, Status, fold};
    use super::*;
    use crate::domain::ids::{AskId, ChannelId, MessageId, Order, ServerId};

    const ADA: PersonId = PersonId(9_000_001);
    const KENJI: PersonId = PersonId(9_000_002);
    const MIA: PersonId = PersonId(9_000_003);

    fn answered() -> (Ask, Vec<Event>) {
        let words = Words { question: format!("<@{KENJI}>, which index?"), context: String::new() };
        let ask = Ask {
            id: AskId(1),
            server: ServerId(10),
            channel: ChannelId(40),
            in_thread: false,
            message: Some(MessageId(1 << 30)),
            asker: ADA,
            owners: vec![Owner::Person(KENJI)],
            need: Need::Any,
            source: Source::Form,
            need_by: None,
            priority: Priority::Normal,
            order: Order(1 << 30),
            words: Some(words),
        };
        let at = |n: u64, by, what| Event { order: Order((1 << 30) + n), by: Some(by), what };
        let from = Some(Owner::Person(KENJI));
        let said = What::Said { message: MessageId((1 << 30) + 3), manner: Manner::Direct, roles: Vec::new() };
        let events = vec![
            at(1, ADA, What::Pinged { people: vec![KENJI] }),
            at(2, KENJI, What::HandedOver { from, to: MIA }),
            at(3, MIA, said),
        ];
        (ask, events)
    }

    #[test]
    fn the_state_stays_and_nobody_is_found() {
        for person in [ADA, KENJI, MIA] {
            let (mut ask, mut events) = answered();
            let before = fold(&ask, &events);
            assert!(matches!(before.status, Status::Answered(_)));
            let nobody = forget(&mut ask, &mut events, person);
            let after = fold(&ask, &events);
            assert_eq!((after.status, after.obligations.len()), (before.status, before.obligations.len()));
            let all = serde_json::to_string(&(&ask, &events)).expect("json");
            assert!(!all.contains(&person.to_string()), "{all}");
            assert_eq!(nobody, PersonId(1));
        }
    }

    #[test]
    fn who_is_forgotten_after_another_is_not_taken_for_them() {
        let (mut ask, mut events) = answered();
        assert_eq!(forget(&mut ask, &mut events, MIA), PersonId(1));
        assert_eq!(forget(&mut ask, &mut events, KENJI), PersonId(2));
        assert_eq!(ask.words.as_ref().map(|words| words.question.as_str()), Some("@\u{2026}, which index?"));
        assert_eq!(forget(&mut ask, &mut events, ADA), PersonId(3));
        assert_eq!(ask.words, None);
    }
}
