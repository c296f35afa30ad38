//! What makes a reply owed in a watched channel.

use serde::{Deserialize, Serialize};

use super::ask::{Ask, MessageFact, Need, Owner, Source};
use super::ids::{AskId, ChannelId, MessageId, Order, PersonId, ServerId};
use super::words;

/// Which threads and posts need a first reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trigger {
    /// Every new thread or post.
    EveryPost,
    /// Those that ask; needs message content.
    QuestionsOnly,
}

/// What is watched in a channel. Off unless somebody who may switched it on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watch {
    /// A message that mentions people or a role and asks.
    pub mentions: bool,
    /// A new thread or forum post needs a first reply by somebody else.
    pub threads: Option<Trigger>,
}

/// A thread as far as decisions need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThreadPlace {
    /// The channel or forum it belongs to.
    pub parent: ChannelId,
    /// Who opened it.
    pub opener: PersonId,
    /// Whether a thread ask waits in it already.
    pub has_open_ask: bool,
}

/// The asks that a message makes in a channel watched like this. `thread` is set where it stands in a thread; then
/// `watch` is that of the thread's parent.
pub fn capture(message: &MessageFact, thread: Option<&ThreadPlace>, watch: &Watch) -> Vec<Ask> {
    if message.by_machine {
        return Vec::new();
    }
    let mention = watch.mentions.then(|| mention_ask(message, thread.is_some())).flatten();
    let of_thread = thread.zip(watch.threads).and_then(|(place, trigger)| thread_ask(message, place, trigger));
    mention.into_iter().chain(of_thread).collect()
}

fn mention_ask(message: &MessageFact, in_thread: bool) -> Option<Ask> {
    let people = message.mentions.iter().filter(|p| **p != message.author).map(|p| Owner::Person(*p));
    let roles = message.role_mentions.iter().map(|r| Owner::Role(*r));
    let mut owners: Vec<Owner> = people.chain(roles).collect();
    owners.sort_unstable();
    owners.dedup();
    let asks = match &message.text {
        Some(text) => words::asks(text),
        // Without content every mention counts that is not a reply: a reply mentions whom it answers.
        None => message.reply_to.is_none(),
    };
    (asks && !owners.is_empty()).then(|| Ask { owners, source: Source::Mention, ..ask_of(message, in_thread) })
}

fn thread_ask(message: &MessageFact, place: &ThreadPlace, trigger: Trigger) -> Option<Ask> {
    let asks = match trigger {
        Trigger::EveryPost => !message.text.as_deref().is_some_and(words::owes_nothing),
        Trigger::QuestionsOnly => message.text.as_deref().is_some_and(words::asks),
    };
    let the_openers = message.author == place.opener && !place.has_open_ask;
    (asks && the_openers).then(|| Ask { owners: vec![Owner::Room], source: Source::Thread, ..ask_of(message, true) })
}

fn ask_of(message: &MessageFact, in_thread: bool) -> Ask {
    Ask {
        id: AskId(0),
        server: message.server,
        channel: message.channel,
        in_thread,
        message: Some(message.id),
        asker: message.author,
        owners: Vec::new(),
        need: Need::Any,
        source: Source::Mention,
        need_by: None,
        order: Order::from(message.id),
        words: None,
    }
}

/// The ask that a thread opened from a message makes at once, before its opener writes in it. In a forum the post's
/// first message makes it.
pub fn opened_thread(server: ServerId, thread: ChannelId, opener: PersonId, watch: &Watch) -> Option<Ask> {
    (watch.threads == Some(Trigger::EveryPost)).then(|| Ask {
        id: AskId(0),
        server,
        channel: thread,
        in_thread: true,
        message: Some(MessageId(thread.0)),
        asker: opener,
        owners: vec![Owner::Room],
        need: Need::Any,
        source: Source::Thread,
        need_by: None,
        order: Order(thread.0),
        words: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::RoleId;

    const ADA: PersonId = PersonId(1);
    const KENJI: PersonId = PersonId(2);

    fn message(text: Option<&str>) -> MessageFact {
        MessageFact {
            server: ServerId(9),
            channel: ChannelId(8),
            id: MessageId(100 << 22),
            author: ADA,
            author_roles: vec![],
            by_machine: false,
            mentions: vec![KENJI],
            role_mentions: vec![],
            reply_to: None,
            text: text.map(str::to_owned),
        }
    }

    #[test]
    fn which_mentions_owe_a_reply() {
        let asking = message(Some("is it out?"));
        let reply = Some(MessageId(50));
        let table: Vec<(&str, MessageFact, usize)> = vec![
            ("asks somebody", asking.clone(), 1),
            ("says something", message(Some("thanks!")), 0),
            ("content hidden: every mention", message(None), 1),
            ("content hidden: but no reply", MessageFact { reply_to: reply, ..message(None) }, 0),
            ("a reply that asks", MessageFact { reply_to: reply, ..asking.clone() }, 1),
            ("a bot", MessageFact { by_machine: true, ..asking.clone() }, 0),
            ("oneself", MessageFact { mentions: vec![ADA], ..asking.clone() }, 0),
            ("nobody (@everyone is no mention of people)", MessageFact { mentions: vec![], ..asking.clone() }, 0),
            ("a role", MessageFact { mentions: vec![], role_mentions: vec![RoleId(5)], ..asking }, 1),
        ];
        let watch = Watch { mentions: true, threads: None };
        for (case, message, expect) in table {
            assert_eq!(capture(&message, None, &watch).len(), expect, "{case}");
            assert_eq!(capture(&message, None, &Watch::default()).len(), 0, "not watched: {case}");
        }
    }

    #[test]
    fn which_threads_need_a_reply() {
        let place = ThreadPlace { parent: ChannelId(7), opener: ADA, has_open_ask: false };
        let post = MessageFact { mentions: vec![], ..message(Some("the build is red?")) };
        let told = MessageFact { text: Some("the build is red".into()), ..post.clone() };
        let table: Vec<(&str, &MessageFact, ThreadPlace, Trigger, usize)> = vec![
            ("every post", &told, place, Trigger::EveryPost, 1),
            ("a question", &post, place, Trigger::QuestionsOnly, 1),
            ("no question", &told, place, Trigger::QuestionsOnly, 0),
            ("one waits already", &post, ThreadPlace { has_open_ask: true, ..place }, Trigger::EveryPost, 0),
            ("somebody else writes", &post, ThreadPlace { opener: KENJI, ..place }, Trigger::EveryPost, 0),
        ];
        for (case, message, place, trigger, expect) in table {
            let watch = Watch { mentions: false, threads: Some(trigger) };
            assert_eq!(capture(message, Some(&place), &watch).len(), expect, "{case}");
        }
    }
}
