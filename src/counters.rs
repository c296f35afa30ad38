//! What whoever runs the bot counts: how often something happened since the start. No ids, no names, no words.
//!
//! Must not know: which of them are a cause for worry.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::domain::calendar::Instant;

/// So many kinds of unreadable events are told apart; kinds come from outside.
const MOST_KINDS: usize = 32;
/// The kind of all others.
const OTHER_KINDS: &str = "OTHER";

/// The counters, from the start on.
#[derive(Debug, Default)]
pub struct Counters {
    unreadable: Mutex<BTreeMap<String, u64>>,
    panics: AtomicU64,
    sent: AtomicU64,
    given_up: AtomicU64,
    tries_again: AtomicU64,
    rate_limits: AtomicU64,
    reads_back: AtomicU64,
    left_out: AtomicU64,
    identified: AtomicU64,
    resumed: AtomicU64,
    troubles: AtomicU64,
    /// UTC seconds of the worker's last step; 0 before the first.
    stepped: AtomicI64,
}

/// How far all counters are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Gateway events of a kind that the bot uses, in a form that it could not read; by kind.
    pub unreadable: BTreeMap<String, u64>,
    /// Panics that were caught.
    pub panics: u64,
    /// Messages that arrived, DMs and posts.
    pub sent: u64,
    /// Messages and errands that can never succeed.
    pub given_up: u64,
    /// Tries that failed and are followed by another.
    pub tries_again: u64,
    /// Answers of Discord that asked to wait.
    pub rate_limits: u64,
    /// Servers whose missed messages were read.
    pub reads_back: u64,
    /// Readings that left out what fails again and again.
    pub left_out: u64,
    /// Gateway sessions begun anew.
    pub identified: u64,
    /// Gateway sessions that went on after a break.
    pub resumed: u64,
    /// What failed inside the bot: an event, a use case or a delivery that the store refused.
    pub troubles: u64,
}

impl Counters {
    /// An event of a kind that the bot uses could not be read; how many of that kind there were by now.
    pub fn unreadable(&self, kind: &str) -> u64 {
        let mut kinds = self.unreadable.lock().unwrap_or_else(PoisonError::into_inner);
        let kind = if kinds.contains_key(kind) || kinds.len() < MOST_KINDS { kind } else { OTHER_KINDS };
        let count = kinds.entry(kind.to_owned()).or_default();
        *count += 1;
        *count
    }

    /// A panic was caught.
    pub fn panicked(&self) {
        add(&self.panics);
    }

    /// A message arrived.
    pub fn sent(&self) {
        add(&self.sent);
    }

    /// A message or an errand failed for good.
    pub fn gave_up(&self) {
        add(&self.given_up);
    }

    /// A message or an errand failed, and is tried again.
    pub fn tries_again(&self) {
        add(&self.tries_again);
    }

    /// Discord asked to wait.
    pub fn rate_limited(&self) {
        add(&self.rate_limits);
    }

    /// What a server had to tell while the bot did not listen was read.
    pub fn read_back(&self) {
        add(&self.reads_back);
    }

    /// A server was read back but for something that fails again and again.
    pub fn left_out(&self) {
        add(&self.left_out);
    }

    /// A gateway session began anew.
    pub fn identified(&self) {
        add(&self.identified);
    }

    /// A gateway session went on.
    pub fn resumed(&self) {
        add(&self.resumed);
    }

    /// Something failed inside the bot.
    pub fn troubled(&self) {
        add(&self.troubles);
    }

    /// The delivery worker went through all that was due.
    pub fn stepped(&self, now: Instant) {
        self.stepped.store(now.timestamp(), Ordering::Relaxed);
    }

    /// When it last did, UTC; none before the first time.
    pub fn stepped_at(&self) -> Option<Instant> {
        Some(self.stepped.load(Ordering::Relaxed)).filter(|at| *at != 0).and_then(|at| Instant::from_timestamp(at, 0))
    }

    /// How far they are now.
    pub fn counts(&self) -> Counts {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Counts {
            unreadable: self.unreadable.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            panics: read(&self.panics),
            sent: read(&self.sent),
            given_up: read(&self.given_up),
            tries_again: read(&self.tries_again),
            rate_limits: read(&self.rate_limits),
            reads_back: read(&self.reads_back),
            left_out: read(&self.left_out),
            identified: read(&self.identified),
            resumed: read(&self.resumed),
            troubles: read(&self.troubles),
        }
    }
}

/// Counters say how often, not in which order with anything else: no ordering is needed.
fn add(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_counts_what_it_says() {
        let counters = Counters::default();
        assert_eq!(counters.counts(), Counts::default());
        let table: [(fn(&Counters), fn(&Counts) -> u64); 10] = [
            (Counters::panicked, |c| c.panics),
            (Counters::sent, |c| c.sent),
            (Counters::gave_up, |c| c.given_up),
            (Counters::tries_again, |c| c.tries_again),
            (Counters::rate_limited, |c| c.rate_limits),
            (Counters::read_back, |c| c.reads_back),
            (Counters::left_out, |c| c.left_out),
            (Counters::identified, |c| c.identified),
            (Counters::resumed, |c| c.resumed),
            (Counters::troubled, |c| c.troubles),
        ];
        for (times, (count, read)) in (1..).zip(table) {
            for _ in 0..times {
                count(&counters);
            }
            assert_eq!(read(&counters.counts()), times);
        }
    }

    #[test]
    fn unreadable_events_are_told_apart_by_kind_up_to_a_bound() {
        let counters = Counters::default();
        counters.unreadable("MESSAGE_CREATE");
        for number in 0..100 {
            counters.unreadable(&format!("KIND_{number}"));
        }
        counters.unreadable("MESSAGE_CREATE");
        let kinds = counters.counts().unreadable;
        assert_eq!((kinds["MESSAGE_CREATE"], kinds[OTHER_KINDS]), (2, 69));
        assert_eq!((kinds.len(), kinds.values().sum::<u64>()), (MOST_KINDS + 1, 102));
    }
}
