//! The global rate limit: Discord's word that the whole bot sends too much. serenity makes only the call wait that hit it;
//! here all others hear of it too.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use serenity::all::EventHandler;
use serenity::http::RatelimitInfo;

use crate::app::App;

/// Until when no request may be made.
#[derive(Debug, Default)]
pub(super) struct Limits(Mutex<Option<Instant>>);

/// Hears of rate limits: serenity tells the client's event handlers, and nobody else once there is a client.
pub(super) struct Hears {
    /// What is noted.
    pub(super) limits: Arc<Limits>,
    /// Counts them.
    pub(super) app: Arc<App>,
}

#[async_trait]
impl EventHandler for Hears {
    async fn ratelimit(&self, limit: RatelimitInfo) {
        if limit.global {
            self.app.counters().rate_limited();
            self.limits.pause(limit.timeout);
        }
    }
}

impl Limits {
    fn pause(&self, lasts: Duration) {
        // A wait too long to be counted is as good as for ever: until it is asked again, a day later.
        let until = Instant::now().checked_add(lasts.min(Duration::from_secs(86_400)));
        let mut limited = self.until();
        *limited = (*limited).max(until);
    }

    /// How long no request may be made, if that is so.
    pub(super) fn left(&self) -> Option<Duration> {
        let until = (*self.until())?;
        until.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())
    }

    fn until(&self) -> MutexGuard<'_, Option<Instant>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_pause_counts() {
        let limits = Limits::default();
        assert_eq!(limits.left(), None);
        limits.pause(Duration::ZERO);
        assert_eq!(limits.left(), None);
        limits.pause(Duration::from_secs(3600));
        limits.pause(Duration::from_secs(60));
        assert!(limits.left().is_some_and(|left| left > Duration::from_secs(3500)), "{:?}", limits.left());
        limits.pause(Duration::MAX);
        assert!(limits.left().is_some_and(|left| left <= Duration::from_secs(86_400)));
    }
}
