//! The last messages in watched places. Events come in any order: an answer may be heard before the question, and must
//! count all the same.

use std::collections::VecDeque;

use chrono::Duration;

use crate::domain::ask::{Ask, MessageFact};
use crate::domain::ids::Order;

/// So long a message is kept: events are seconds apart at most, but for a gateway that was away.
const KEPT_FOR: Duration = Duration::minutes(10);
/// And so many at most, in all servers.
const KEPT_MOST: usize = 2000;

/// The messages, in the order of hearing of them.
#[derive(Debug, Default)]
pub(super) struct Recent {
    messages: VecDeque<MessageFact>,
}

impl Recent {
    /// Keeps a message, without its words, and lets go of old ones.
    pub(super) fn keep(&mut self, message: &MessageFact) {
        let oldest = message.id_instant() - KEPT_FOR;
        self.messages.retain(|kept| kept.id_instant() >= oldest && kept.id != message.id);
        if self.messages.len() >= KEPT_MOST {
            self.messages.pop_front();
        }
        self.messages.push_back(MessageFact { words: None, ..message.clone() });
    }

    /// What was written after an ask, and may be its answer.
    pub(super) fn after(&self, ask: &Ask) -> Vec<MessageFact> {
        let thread_of = |m: &MessageFact| ask.message.is_some_and(|message| message.0 == m.channel.0);
        let there = |m: &&MessageFact| m.channel == ask.channel || thread_of(m);
        self.messages.iter().filter(there).filter(|m| Order::from(m.id) > ask.order).cloned().collect()
    }
}
