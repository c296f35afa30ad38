//! The clock of a run: it goes on by itself, and is set forward.

use std::time::Instant;

use async_trait::async_trait;
use meantime::clock::Clock;
use tokio::sync::watch;

use super::book::Time;

/// A clock that goes with real time from when it was last set.
#[derive(Debug)]
pub struct RunningClock {
    /// What it showed, and when that was.
    set: watch::Sender<(Time, Instant)>,
}

impl RunningClock {
    /// A clock that shows `at` now.
    pub fn new(at: Time) -> Self {
        Self { set: watch::Sender::new((at, Instant::now())) }
    }

    /// Sets the clock forward; an earlier time changes nothing.
    pub fn set(&self, to: Time) {
        self.set.send_if_modified(|set| {
            let forward = to > shows(*set);
            if forward {
                *set = (to, Instant::now());
            }
            forward
        });
    }
}

fn shows((at, since): (Time, Instant)) -> Time {
    at + since.elapsed()
}

#[async_trait]
impl Clock for RunningClock {
    fn now(&self) -> Time {
        shows(*self.set.borrow())
    }

    async fn sleep_until(&self, at: Time) {
        let mut set = self.set.subscribe();
        while let Ok(left) = (at - self.now()).to_std() {
            if left.is_zero() {
                return;
            }
            // The sender lives as long as self.
            let _ = tokio::time::timeout(left, set.changed()).await;
        }
    }
}
