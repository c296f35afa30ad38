//! What makes a reply owed in a watched channel.

use serde::{Deserialize, Serialize};

use super::access::Permissions;
use super::ask::{Ask, MessageFact, Need, Owner, Priority, Source};
use super::calendar::Instant;
use super::ids::{AskId, ChannelId, MessageId, Order, PersonId, ServerId};
use super::needs::Use;

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
    /// A question to the room; needs message content.
    #[serde(default)]
    pub questions: bool,
}

impl Watch {
    /// Whether nothing is watched.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What both of two watches want.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self {
            mentions: self.mentions && other.mentions,
            threads: self.threads.filter(|_| self.threads == other.threads),
            questions: self.questions && other.questions,
        }
    }
}

/// What the bot lacks to hear all of a watched channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// It does not see it.
    Sight,
    /// It cannot read what was written while it was away.
    History,
}

impl Lack {
    /// What is lacking, if anything, with these permissions there.
    pub fn of(may: Permissions) -> Option<Self> {
        let lacking = Use::Watched.lacks(may);
        let first = lacking.first()?;
        Some(if first.permission == Permissions::VIEW_CHANNEL { Self::Sight } else { Self::History })
    }

    /// As it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sight => "sight",
            Self::History => "history",
        }
    }

    /// From what is stored.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Sight, Self::History].into_iter().find(|lack| lack.as_str() == text)
    }
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
    /// It has a tag that says "solved", or is closed and locked: nothing in it needs a reply.
    pub resolved: bool,
}

/// The asks that a message makes in a channel watched like this. `thread` is set where it stands in a thread; then
/// `watch` is that of the thread's parent.
pub fn capture(message: &MessageFact, thread: Option<&ThreadPlace>, watch: &Watch) -> Vec<Ask> {
    if message.by_machine {
        return Vec::new();
    }
    let mention = watch.mentions.then(|| mention_ask(message, thread.is_some())).flatten();
    let of_thread = thread.zip(watch.threads).and_then(|(place, trigger)| thread_ask(message, place, trigger));
    let of_room = (watch.questions && thread.is_none()).then(|| room_ask(message)).flatten();
    mention.into_iter().chain(of_thread).chain(of_room).collect()
}

/// The asks that an edited message makes as it stands, with no owners: whom it asks owes from the edit, which its log
/// tells. `then` is how the place was watched when the message was posted, `now` when it was edited: an old message of
/// which only a letter was mended asks nobody anew.
pub fn capture_edited(message: &MessageFact, thread: Option<&ThreadPlace>, then: &Watch, now: &Watch) -> Vec<Ask> {
    let by_words = Watch { threads: None, ..then.and(now) };
    capture(message, thread, &by_words).into_iter().map(|ask| Ask { owners: Vec::new(), ..ask }).collect()
}

/// A message that somebody marked with the server's reaction, as an ask of theirs: of the people and roles whom it
/// mentions, else of the room. None where nobody could owe the reply.
///
/// Discord tells of no reaction when it was made: its place is the time at which it was read, told apart by the message
/// from what else was read then.
pub fn marked(message: &MessageFact, in_thread: bool, by: PersonId, at: Instant) -> Option<Ask> {
    let people = message.mentions.iter().filter(|person| **person != by).map(|person| Owner::Person(*person));
    let mut owners: Vec<Owner> = people.chain(message.role_mentions.iter().map(|role| Owner::Role(*role))).collect();
    owners.sort_unstable();
    owners.dedup();
    let only_themselves = owners.is_empty() && !message.mentions.is_empty();
    if owners.is_empty() {
        owners.push(Owner::Room);
    }
    (!message.by_machine && !only_themselves).then(|| Ask {
        owners,
        asker: by,
        source: Source::Reaction,
        order: Order(Order::at(at).0 | (message.id.0 & TOLD_APART)),
        ..ask_of(message, in_thread)
    })
}

/// The bits of a snowflake below its time.
const TOLD_APART: u64 = (1 << 22) - 1;

/// Whom a message asks by its words and mentions, as it stands: people and roles, or the room; nobody where it asks
/// nothing.
pub fn named_by(message: &MessageFact) -> Vec<Owner> {
    let mention = mentioned(message);
    if mention.is_empty() && is_to_the_room(message) { vec![Owner::Room] } else { mention }
}

fn mentioned(message: &MessageFact) -> Vec<Owner> {
    let people = message.mentions.iter().filter(|p| **p != message.author).map(|p| Owner::Person(*p));
    let roles = message.role_mentions.iter().map(|r| Owner::Role(*r));
    let mut owners: Vec<Owner> = people.chain(roles).collect();
    owners.sort_unstable();
    owners.dedup();
    let asks = match message.words {
        Some(words) => words.asks,
        // Without content every mention counts that is not a reply: a reply mentions whom it answers.
        None => message.reply_to.is_none(),
    };
    if asks { owners } else { Vec::new() }
}

fn is_to_the_room(message: &MessageFact) -> bool {
    let to_nobody = message.mentions.is_empty() && message.role_mentions.is_empty() && message.reply_to.is_none();
    to_nobody && message.words.is_some_and(|words| words.asks)
}

fn mention_ask(message: &MessageFact, in_thread: bool) -> Option<Ask> {
    let owners = mentioned(message);
    (!owners.is_empty()).then(|| Ask { owners, source: Source::Mention, ..ask_of(message, in_thread) })
}

fn room_ask(message: &MessageFact) -> Option<Ask> {
    let asks = is_to_the_room(message);
    asks.then(|| Ask { owners: vec![Owner::Room], source: Source::Question, ..ask_of(message, false) })
}

fn thread_ask(message: &MessageFact, place: &ThreadPlace, trigger: Trigger) -> Option<Ask> {
    let asks = match trigger {
        Trigger::EveryPost => !message.words.is_some_and(|words| words.owes_nothing),
        Trigger::QuestionsOnly => message.words.is_some_and(|words| words.asks),
    };
    let the_openers = message.author == place.opener && !place.has_open_ask && !place.resolved;
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
        priority: Priority::Normal,
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
        priority: Priority::Normal,
        order: Order(thread.0),
        words: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::RoleId;
    use crate::domain::words::Judged;

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
            words: text.map(Judged::of),
            busy: false,
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
        let watch = Watch { mentions: true, ..Watch::default() };
        for (case, message, expect) in table {
            assert_eq!(capture(&message, None, &watch).len(), expect, "{case}");
            assert_eq!(capture(&message, None, &Watch::default()).len(), 0, "not watched: {case}");
        }
    }

    #[test]
    fn which_threads_need_a_reply() {
        let place = ThreadPlace { parent: ChannelId(7), opener: ADA, has_open_ask: false, resolved: false };
        let post = MessageFact { mentions: vec![], ..message(Some("the build is red?")) };
        let told = MessageFact { words: Some(Judged::of("the build is red")), ..post.clone() };
        let table: Vec<(&str, &MessageFact, ThreadPlace, Trigger, usize)> = vec![
            ("every post", &told, place, Trigger::EveryPost, 1),
            ("a question", &post, place, Trigger::QuestionsOnly, 1),
            ("no question", &told, place, Trigger::QuestionsOnly, 0),
            ("one waits already", &post, ThreadPlace { has_open_ask: true, ..place }, Trigger::EveryPost, 0),
            ("it is solved", &post, ThreadPlace { resolved: true, ..place }, Trigger::EveryPost, 0),
            ("somebody else writes", &post, ThreadPlace { opener: KENJI, ..place }, Trigger::EveryPost, 0),
        ];
        for (case, message, place, trigger, expect) in table {
            let watch = Watch { threads: Some(trigger), ..Watch::default() };
            assert_eq!(capture(message, Some(&place), &watch).len(), expect, "{case}");
        }
    }
}
