//! The global rate limit: Discord's word that the whole bot sends too much. serenity makes only the call wait that hit it;
//! here all others hear of it too.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use serenity::all::EventHandler;
use serenity::http::RatelimitInfo;

use super::failure::failure;
use crate::app::App;
use crate::delivery::Failure;

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
    /// Nothing is asked for so long.
    pub(super) fn pause(&self, lasts: Duration) {
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

    /// A call, unless Discord wants none now; given up when it takes too long.
    ///
    /// # Errors
    /// When it fails, is given up, or is not to be made.
    pub(super) async fn within<T>(
        &self,
        most: Duration,
        call: impl Future<Output = serenity::Result<T>>,
    ) -> Result<T, Failure> {
        match self.left() {
            Some(after) => Err(Failure::Limited { why: "Discord wants no requests for a while".to_owned(), after }),
            None => within(most, call).await,
        }
    }

    fn until(&self) -> MutexGuard<'_, Option<Instant>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call to Discord, given up when it takes too long: serenity waits out a rate limit inside it, however long that lasts.
///
/// # Errors
/// When it fails or is given up.
pub(super) async fn within<T>(most: Duration, call: impl Future<Output = serenity::Result<T>>) -> Result<T, Failure> {
    match tokio::time::timeout(most, call).await {
        Ok(done) => done.map_err(|error| failure(&error)),
        Err(_) => Err(Failure::Again { why: "Discord made us wait too long".to_owned(), after: None }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_call_that_waits_too_long_is_given_up_and_looked_at_again() {
        let waits = within(Duration::ZERO, std::future::pending::<serenity::Result<()>>()).await;
        assert!(matches!(waits, Err(Failure::Again { .. })), "{waits:?}");
        let answers = within(Duration::ZERO, async { Ok(7) }).await;
        assert_eq!(answers, Ok(7));
    }

    #[tokio::test]
    async fn no_call_is_made_while_a_limit_lasts() {
        let limits = Limits::default();
        assert_eq!(limits.within(Duration::ZERO, async { Ok(7) }).await, Ok(7));
        limits.pause(Duration::from_secs(3600));
        let refused = limits.within::<()>(Duration::ZERO, async { panic!("the call is made") }).await;
        assert!(matches!(refused, Err(Failure::Limited { .. })), "{refused:?}");
    }

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
