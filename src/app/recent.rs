//! What was heard in the last minutes. Events come in any order: an answer may be heard before its question, a deletion
//! before the message, and must count all the same. Keeps facts, no words.

use std::collections::{BTreeMap, HashMap, VecDeque};

use chrono::Duration;

use crate::domain::ask::{Ask, BUSY_SECONDS, Mark, MessageFact, Observation, is_busy};
use crate::domain::calendar::Instant;
use crate::domain::ids::{ChannelId, MessageId, Order, PersonId};

/// So long after it happened something may be heard: events are seconds apart at most, but for a gateway that was away.
pub(super) const KEPT_FOR: Duration = Duration::minutes(10);
/// What was written so long before a message tells whether its channel was busy; so messages are kept as much longer.
const BUSY_WITHIN: Duration = Duration::seconds(BUSY_SECONDS);
/// So many messages at most, of one channel and of all.
const OF_A_CHANNEL: usize = 300;
const OF_ALL: usize = 5_000;
/// So many edits, deletions and reactions.
const MARKS: usize = 2_000;

/// The memory. Times are when something was heard, UTC.
#[derive(Debug, Default)]
pub(super) struct Recent {
    channels: HashMap<ChannelId, BTreeMap<MessageId, (Instant, MessageFact)>>,
    /// In the order of hearing of them, to let go of the oldest.
    heard: VecDeque<(Instant, ChannelId, MessageId)>,
    /// Edits, deletions and reactions.
    marks: VecDeque<(Instant, Observation)>,
}

impl Recent {
    /// Keeps a message and lets go of old ones.
    pub(super) fn keep(&mut self, message: &MessageFact, now: Instant) {
        self.let_go(now);
        let channel = self.channels.entry(message.channel).or_default();
        let again = channel.insert(message.id, (now, message.clone())).is_some();
        let too_many = channel.len() > OF_A_CHANNEL;
        if too_many {
            channel.pop_first();
        }
        if !again {
            self.heard.push_back((now, message.channel, message.id));
        }
        while self.heard.len() > OF_ALL {
            self.forget_oldest();
        }
    }

    /// Forgets what a person wrote and did.
    pub(super) fn forget(&mut self, person: PersonId) {
        for channel in self.channels.values_mut() {
            channel.retain(|_, (_, message)| message.author != person);
        }
        self.marks.retain(|(_, seen)| !matches!(seen, Observation::Reacted { by, .. } if *by == person));
    }

    /// Keeps an edit, deletion or reaction.
    pub(super) fn keep_mark(&mut self, seen: &Observation, now: Instant) {
        self.let_go(now);
        if self.marks.len() >= MARKS {
            self.marks.pop_front();
        }
        self.marks.push_back((now, seen.clone()));
    }

    fn let_go(&mut self, now: Instant) {
        let oldest = now - KEPT_FOR;
        while self.heard.front().is_some_and(|(at, ..)| *at < oldest - BUSY_WITHIN) {
            self.forget_oldest();
        }
        while self.marks.front().is_some_and(|(at, _)| *at < oldest) {
            self.marks.pop_front();
        }
    }

    fn forget_oldest(&mut self) {
        let Some((_, channel, message)) = self.heard.pop_front() else { return };
        if let Some(messages) = self.channels.get_mut(&channel) {
            messages.remove(&message);
            if messages.is_empty() {
                self.channels.remove(&channel);
            }
        }
    }

    /// The message, where it was heard.
    pub(super) fn message(&self, channel: ChannelId, message: MessageId) -> Option<MessageFact> {
        self.channels.get(&channel)?.get(&message).map(|(_, fact)| self.judged(fact))
    }

    /// What was written in a channel after that place in the order, in order.
    pub(super) fn since(&self, channel: ChannelId, after: Order) -> Vec<MessageFact> {
        let messages = self.channels.get(&channel).into_iter().flat_map(|all| all.range(MessageId(after.0)..));
        let younger = messages.filter(|(id, _)| Order::from(**id) > after);
        younger.map(|(_, (_, fact))| self.judged(fact)).collect()
    }

    /// What was written after an ask, in its channel or in a thread opened from it, and may be its answer; in order.
    pub(super) fn after(&self, ask: &Ask) -> Vec<MessageFact> {
        let thread = ask.message.map(|message| ChannelId(message.0)).filter(|thread| *thread != ask.channel);
        let mut all = self.since(ask.channel, ask.order);
        all.extend(thread.into_iter().flat_map(|thread| self.since(thread, ask.order)));
        all.sort_by_key(|message| message.id);
        all
    }

    /// A message with what only its surroundings tell.
    pub(super) fn judged(&self, message: &MessageFact) -> MessageFact {
        let busy = is_busy(message, self.heard_in(message.channel));
        MessageFact { busy, ..message.clone() }
    }

    fn heard_in(&self, channel: ChannelId) -> impl Iterator<Item = &MessageFact> {
        self.channels.get(&channel).into_iter().flatten().map(|(_, (_, heard))| heard)
    }

    /// The messages that are known to have been written in a busy channel since this one was heard of as well.
    pub(super) fn made_busy_by(&self, message: &MessageFact) -> Vec<MessageFact> {
        let until = message.id_instant() + BUSY_WITHIN;
        let younger = self.since(message.channel, Order::from(message.id)).into_iter();
        let within = younger.take_while(|other| other.id_instant() <= until);
        let others = |other: &MessageFact| self.heard_in(other.channel).filter(|heard| heard.id != message.id);
        within.filter(|other| is_busy(other, self.heard_in(other.channel)) && !is_busy(other, others(other))).collect()
    }

    /// Edits, deletions and reactions that concern an ask with that message: what stands on it, or befell its channel.
    pub(super) fn marks_on(&self, ask: &Ask) -> Vec<Observation> {
        let on_it = |seen: &&Observation| match seen {
            Observation::Edited { message, .. }
            | Observation::MessageDeleted { message, .. }
            | Observation::Reacted { message, .. } => ask.message == Some(*message),
            Observation::ChannelDeleted { channel, .. } => ask.channel == *channel,
            _ => false,
        };
        self.marks.iter().map(|(_, seen)| seen).filter(on_it).cloned().collect()
    }

    /// The asker's ✅ on messages in that channel.
    pub(super) fn checks(&self, of: ChannelId, asker: PersonId) -> Vec<Observation> {
        let theirs = |seen: &&Observation| matches!(seen, Observation::Reacted { channel, by, mark: Mark::Check, .. } if *channel == of && *by == asker);
        self.marks.iter().map(|(_, seen)| seen).filter(theirs).cloned().collect()
    }

    /// The ✅ that stand, or stood, on a message.
    pub(super) fn checks_on(&self, on: MessageId) -> Vec<Observation> {
        let there = |seen: &&Observation| matches!(seen, Observation::Reacted { message, mark: Mark::Check, .. } if *message == on);
        self.marks.iter().map(|(_, seen)| seen).filter(there).cloned().collect()
    }

    /// Whether an edit of that message was heard.
    pub(super) fn was_edited(&self, id: MessageId) -> bool {
        self.marks.iter().any(|(_, seen)| matches!(seen, Observation::Edited { message, .. } if *message == id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::ServerId;

    fn at(minutes: i64) -> Instant {
        Instant::from_timestamp(1_767_225_600, 0).unwrap_or_default() + Duration::minutes(minutes)
    }

    fn message(channel: u64, minutes: i64, author: u64) -> MessageFact {
        MessageFact {
            server: ServerId(1),
            channel: ChannelId(channel),
            id: MessageId(Order::at(at(minutes)).0 + author),
            author: PersonId(author),
            author_roles: vec![],
            by_machine: false,
            mentions: vec![],
            role_mentions: vec![],
            reply_to: None,
            words: None,
            busy: false,
        }
    }

    #[test]
    fn a_channel_is_busy_where_others_wrote_more_than_ten_messages_in_ten_minutes() {
        let mut recent = Recent::default();
        let last = message(7, 10, 1);
        let table: Vec<(&str, Vec<MessageFact>, bool)> = vec![
            ("nobody else", vec![message(7, 9, 1)], false),
            ("ten others", (2..12).map(|author| message(7, 9, author)).collect(), false),
            ("too long ago", vec![message(7, -1, 20)], false),
            ("later", vec![message(7, 11, 21)], false),
            ("elsewhere", vec![message(8, 9, 22)], false),
            ("oneself", vec![message(7, 8, 1)], false),
            ("one more", vec![message(7, 0, 23)], true),
        ];
        for (case, heard, busy) in table {
            heard.iter().for_each(|message| recent.keep(message, at(11)));
            assert_eq!(recent.judged(&last).busy, busy, "{case}");
        }
    }

    #[test]
    fn it_is_bounded_by_time_by_channel_and_in_all() {
        let mut recent = Recent::default();
        for n in 0..400 {
            recent.keep(&message(7, 0, n), at(0));
        }
        assert_eq!(recent.since(ChannelId(7), Order(0)).len(), OF_A_CHANNEL);
        for n in 0..6_000 {
            recent.keep(&message(100 + n % 50, 1, n), at(1));
        }
        let all: usize = recent.channels.values().map(BTreeMap::len).sum();
        assert!(all <= OF_ALL, "{all}");
        recent.keep(&message(7, 30, 1), at(30));
        assert_eq!(recent.channels.len(), 1);
    }
}
