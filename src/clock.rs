//! What time it is: the system's, or one set by hand (demo and tests).

use std::fmt::Debug;
use std::time::Duration;

use async_trait::async_trait;
use tokio::sync::watch;

use crate::domain::calendar::Instant;

/// The time, UTC.
#[async_trait]
pub trait Clock: Debug + Send + Sync + 'static {
    /// Now.
    fn now(&self) -> Instant;

    /// Returns when `now` is at or past `at`.
    async fn sleep_until(&self, at: Instant);

    /// The same, or never where there is no such time.
    async fn sleep_until_some(&self, at: Option<Instant>) {
        match at {
            Some(at) => self.sleep_until(at).await,
            None => std::future::pending().await,
        }
    }
}

/// The system's clock.
#[derive(Debug)]
pub struct SystemClock;

/// A sleep looks at the clock this often: the machine may be suspended, or its clock be set.
const LOOK_EVERY: Duration = Duration::from_secs(30);

#[async_trait]
impl Clock for SystemClock {
    fn now(&self) -> Instant {
        chrono::Utc::now()
    }

    async fn sleep_until(&self, at: Instant) {
        loop {
            match (at - self.now()).to_std() {
                Ok(left) if !left.is_zero() => tokio::time::sleep(left.min(LOOK_EVERY)).await,
                _ => return,
            }
        }
    }
}

/// A clock that stands still until it is set.
#[derive(Debug)]
pub struct ManualClock {
    now: watch::Sender<Instant>,
}

impl ManualClock {
    /// A clock that shows `at`.
    pub fn new(at: Instant) -> Self {
        Self { now: watch::Sender::new(at) }
    }

    /// Sets the clock forward; an earlier time changes nothing.
    pub fn set(&self, at: Instant) {
        self.now.send_if_modified(|now| {
            let forward = at > *now;
            *now = (*now).max(at);
            forward
        });
    }
}

#[async_trait]
impl Clock for ManualClock {
    fn now(&self) -> Instant {
        *self.now.borrow()
    }

    async fn sleep_until(&self, at: Instant) {
        // The sender lives as long as self: waiting cannot fail.
        let _ = self.now.subscribe().wait_for(|now| *now >= at).await;
    }
}
