//! Whether others write much in a channel just before a message: what it addresses to nobody then belongs to that.

use chrono::TimeDelta;

use super::MessageFact;

/// A channel is busy where others wrote more messages than this,
pub const BUSY_MESSAGES: usize = 10;
/// within so many seconds before a message.
pub const BUSY_SECONDS: i64 = 600;

/// Whether the message's channel was busy when it was written, as far as these messages tell; they may come in any
/// order, more than once and from any channel. What machines post is no talk.
///
/// To have heard too little only makes a reminder ask whether something was the answer.
pub fn is_busy<'a>(message: &MessageFact, heard: impl IntoIterator<Item = &'a MessageFact>) -> bool {
    let since = message.id_instant() - TimeDelta::seconds(BUSY_SECONDS);
    let by_others =
        |other: &&MessageFact| other.channel == message.channel && other.author != message.author && !other.by_machine;
    let just_before = |other: &&MessageFact| other.id < message.id && other.id_instant() >= since;
    let mut ids: Vec<_> = heard.into_iter().filter(by_others).filter(just_before).map(|other| other.id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.len() > BUSY_MESSAGES
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{ChannelId, MessageId, Order, PersonId, ServerId};

    const OWNER: PersonId = PersonId(1);
    const OTHER: PersonId = PersonId(2);

    /// So many seconds before noon; `number` tells messages of the same second apart.
    fn message(author: PersonId, seconds_before: i64, number: u64) -> MessageFact {
        let noon: crate::domain::calendar::Instant = "2026-03-03T12:00:00Z".parse().expect("a time");
        MessageFact {
            server: ServerId(90),
            channel: ChannelId(91),
            id: MessageId(Order::at(noon - TimeDelta::seconds(seconds_before)).0 + number),
            author,
            author_roles: vec![],
            by_machine: false,
            mentions: vec![],
            role_mentions: vec![],
            reply_to: None,
            words: None,
            busy: false,
        }
    }

    fn by_other(count: u64, seconds_before: i64) -> Vec<MessageFact> {
        (0..count).map(|number| message(OTHER, seconds_before, number)).collect()
    }

    fn changed(messages: Vec<MessageFact>, change: impl Fn(&mut MessageFact)) -> Vec<MessageFact> {
        let mut messages = messages;
        messages.iter_mut().for_each(change);
        messages
    }

    #[test]
    fn more_than_ten_messages_by_others_in_ten_minutes_are_busy() {
        let table = [
            ("nothing heard", vec![], false),
            ("ten", by_other(10, 60), false),
            ("eleven", by_other(11, 60), true),
            ("eleven, the first of them ten minutes before", by_other(11, 600), true),
            ("eleven, a second earlier", by_other(11, 601), false),
            ("ten, and one earlier", [by_other(10, 60), by_other(1, 601)].concat(), false),
            ("eleven afterwards", by_other(11, -60), false),
            ("ten, each heard twice", [by_other(10, 60), by_other(10, 60)].concat(), false),
            ("the last heard first", by_other(11, 60).into_iter().rev().collect(), true),
            ("by the same person", changed(by_other(11, 60), |m| m.author = OWNER), false),
            ("by several others", changed(by_other(11, 60), |m| m.author = PersonId(3 + m.id.0 % 2)), true),
            ("by machines", changed(by_other(11, 60), |m| m.by_machine = true), false),
            ("elsewhere", changed(by_other(11, 60), |m| m.channel = ChannelId(92)), false),
        ];
        for (what, heard, expect) in table {
            assert_eq!(is_busy(&message(OWNER, 0, 0), &heard), expect, "{what}");
        }
    }
}
