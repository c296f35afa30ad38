//! What the bot is doing right now: events under way, and whether the delivery worker sleeps. By it a stop waits for
//! what was begun.

use tokio::sync::watch;

use crate::domain::calendar::Instant;

/// A moment's picture of what the bot is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// Gateway events received since the start.
    pub received: u64,
    /// Those that were handled to their end.
    pub handled: u64,
    /// How often the worker was woken.
    pub wakes: u64,
    /// How many of those the worker has seen, while it sleeps; none while it works.
    pub asleep: Option<u64>,
    /// Until when it sleeps, UTC; none while there is nothing to wait for.
    pub until: Option<Instant>,
}

impl Picture {
    /// Whether nothing is under way and nothing is due by `now`.
    pub fn is_quiet(&self, now: Instant) -> bool {
        self.received == self.handled && self.asleep == Some(self.wakes) && self.until.is_none_or(|until| until > now)
    }
}

/// Keeps the picture.
#[derive(Debug, Default)]
pub struct Activity {
    picture: watch::Sender<Picture>,
}

impl Activity {
    /// Follows the picture.
    pub fn watch(&self) -> watch::Receiver<Picture> {
        self.picture.subscribe()
    }

    /// The picture now.
    pub fn picture(&self) -> Picture {
        *self.picture.borrow()
    }

    /// Counts an event until the guard is dropped, also by a panic.
    pub fn event(&self) -> Handling<'_> {
        self.picture.send_modify(|p| p.received += 1);
        Handling(self)
    }

    /// Wakes the worker: something may be due earlier than it knows.
    pub fn wake(&self) {
        self.picture.send_modify(|p| p.wakes += 1);
    }

    /// Notes that the worker sleeps, having seen so many wakes.
    pub fn asleep(&self, wakes: u64, until: Option<Instant>) {
        self.picture.send_modify(|p| (p.asleep, p.until) = (Some(wakes), until));
    }

    /// Notes that the worker works.
    pub fn awake(&self) {
        self.picture.send_modify(|p| p.asleep = None);
    }

    /// Returns when the worker was woken more often than that.
    pub async fn woken(&self, seen: u64) {
        // The sender lives as long as self: waiting cannot fail.
        let _ = self.watch().wait_for(|p| p.wakes > seen).await;
    }
}

/// An event under way.
#[derive(Debug)]
pub struct Handling<'a>(&'a Activity);

impl Drop for Handling<'_> {
    fn drop(&mut self) {
        self.0.picture.send_modify(|p| p.handled += 1);
    }
}
