//! What the bot is doing right now: events under way, and whether the delivery worker, the reader and the reader of calendars sleep. By it a stop
//! waits for what was begun.

use tokio::sync::watch;

use crate::domain::calendar::Instant;

/// Something that works until nothing is due, then sleeps until the next of it or until it is woken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sleeper {
    /// How often it was woken.
    pub wakes: u64,
    /// How many of those it has seen, while it sleeps; none while it works.
    pub asleep: Option<u64>,
    /// Until when it sleeps, UTC; none while there is nothing to wait for.
    pub until: Option<Instant>,
}

impl Sleeper {
    fn is_quiet(&self, now: Instant) -> bool {
        self.asleep == Some(self.wakes) && self.until.is_none_or(|until| until > now)
    }
}

/// Who sleeps between what is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Who sends what the outbox holds.
    Delivery,
    /// Who reads back what was missed.
    Reader,
    /// Who reads people's calendars again.
    Calendars,
}

/// A moment's picture of what the bot is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// Whether the connection to Discord is lost, as far as is known.
    pub deaf: bool,
    /// Gateway events received since the start.
    pub received: u64,
    /// Those that were handled to their end.
    pub handled: u64,
    /// The delivery worker.
    pub delivery: Sleeper,
    /// The reader.
    pub reader: Sleeper,
    /// Who reads people's calendars again.
    pub calendars: Sleeper,
}

impl Picture {
    /// Whether nothing is under way and nothing is due by `now`.
    pub fn is_quiet(&self, now: Instant) -> bool {
        let sleepers = [self.delivery, self.reader, self.calendars];
        self.received == self.handled && sleepers.iter().all(|one| one.is_quiet(now))
    }

    /// When something is due next, UTC.
    pub fn until(&self) -> Option<Instant> {
        [self.delivery.until, self.reader.until, self.calendars.until].into_iter().flatten().min()
    }

    /// One of those who sleep.
    pub fn of(&self, who: Who) -> Sleeper {
        match who {
            Who::Delivery => self.delivery,
            Who::Reader => self.reader,
            Who::Calendars => self.calendars,
        }
    }

    fn of_mut(&mut self, who: Who) -> &mut Sleeper {
        match who {
            Who::Delivery => &mut self.delivery,
            Who::Reader => &mut self.reader,
            Who::Calendars => &mut self.calendars,
        }
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

    /// Notes whether the connection is lost.
    pub fn deaf(&self, deaf: bool) {
        self.picture.send_if_modified(|p| std::mem::replace(&mut p.deaf, deaf) != deaf);
    }

    /// Wakes the delivery worker: something may be due earlier than it knows.
    pub fn wake(&self) {
        self.wake_up(Who::Delivery);
    }

    /// Wakes one of those who sleep.
    pub fn wake_up(&self, who: Who) {
        self.picture.send_modify(|p| p.of_mut(who).wakes += 1);
    }

    /// Notes that one of them sleeps, having seen so many wakes.
    pub fn asleep(&self, who: Who, wakes: u64, until: Option<Instant>) {
        self.picture.send_modify(|p| {
            let sleeper = p.of_mut(who);
            (sleeper.asleep, sleeper.until) = (Some(wakes), until);
        });
    }

    /// Notes that one of them works; how often it was woken.
    pub fn awake(&self, who: Who) -> u64 {
        self.picture.send_modify(|p| p.of_mut(who).asleep = None);
        self.picture().of(who).wakes
    }

    /// Returns when one of them was woken more often than that.
    pub async fn woken(&self, who: Who, seen: u64) {
        // The sender lives as long as self: waiting cannot fail.
        let _ = self.watch().wait_for(|p| p.of(who).wakes > seen).await;
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
