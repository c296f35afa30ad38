//! Runs the bot again where it ended by trouble that passes: with a back-off, and on a runtime of its own, so that nothing
//! of the run before is left over.

use std::fmt::Display;
use std::future::Future;
use std::time::Duration;

use tokio::sync::watch;
use tracing::warn;

/// What a run left over has this long to end.
const LEFT_OVER: Duration = Duration::from_millis(500);

/// How often the bot is begun anew.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// A run that lasted so long did well: the next failure is the first again.
    pub did_well: Duration,
    /// The wait after a first failure, doubled with each that follows,
    pub first_wait: Duration,
    /// but for no longer than this.
    pub longest_wait: Duration,
    /// A number of this bot's own: by it each wait is up to a quarter shorter, so that bots that lost Discord together do
    /// not return together.
    pub number: u64,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            did_well: Duration::from_secs(1200),
            first_wait: Duration::from_secs(30),
            longest_wait: Duration::from_secs(1800),
            number: 0,
        }
    }
}

/// What an end means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Somebody has to mend something.
    ForGood,
    /// It passes: again after the back-off, and no sooner than this.
    Passes(Duration),
}

impl Pace {
    /// How long to wait after so many failures in a row, counted from one.
    pub fn back_off(&self, failures: u32) -> Duration {
        let wait = self.first_wait.saturating_mul(1 << failures.saturating_sub(1).min(10)).min(self.longest_wait);
        let sixteenths = u32::try_from(self.number % 17).unwrap_or_default();
        wait - wait / 4 * sixteenths / 16
    }

    /// Runs until it ends well, for good, or `stop` turns true; none where it was stopped between two runs. The first
    /// run is no other than the rest: a machine may be up before its network.
    ///
    /// # Errors
    /// What ended it for good.
    pub async fn again<T, E, F>(
        &self,
        mut stop: watch::Receiver<bool>,
        judge: impl Fn(&E) -> Verdict,
        run: impl Fn(watch::Receiver<bool>) -> F,
    ) -> Result<Option<T>, E>
    where
        T: Send + 'static,
        E: Display + Send + 'static,
        F: Future<Output = Result<T, E>> + Send + 'static,
    {
        let mut failures = 0;
        loop {
            let began = tokio::time::Instant::now();
            let error = match on_its_own(run(stop.clone())).await {
                Ok(done) => return Ok(Some(done)),
                Err(error) => error,
            };
            let lasted = began.elapsed();
            let Verdict::Passes(at_least) = judge(&error) else { return Err(error) };
            failures = if lasted >= self.did_well { 1 } else { failures + 1 };
            let wait = self.back_off(failures).max(at_least);
            warn!(%error, seconds = wait.as_secs(), "the bot begins anew");
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                _ = stop.wait_for(|stop| *stop) => return Ok(None),
            }
        }
    }
}

/// Runs it on a runtime that ends with it.
async fn on_its_own<T, E, F>(run: F) -> Result<T, E>
where
    T: Send + 'static,
    E: Send + 'static,
    F: Future<Output = Result<T, E>> + Send + 'static,
{
    // Where there is no other runtime, this one has to do.
    let Ok(own) = tokio::runtime::Runtime::new() else { return run.await };
    let ended = own.spawn(run).await;
    // From within another runtime one may not wait for its end.
    let _ = tokio::task::spawn_blocking(move || own.shutdown_timeout(LEFT_OVER)).await;
    match ended {
        Ok(ended) => ended,
        Err(broken) => std::panic::resume_unwind(broken.into_panic()),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    const HASTY: Pace =
        Pace { did_well: Duration::from_secs(60), first_wait: Duration::ZERO, longest_wait: Duration::ZERO, number: 0 };

    #[test]
    fn the_wait_doubles_up_to_half_an_hour() {
        let pace = Pace::default();
        let seconds: Vec<u64> = (1..9).map(|failures| pace.back_off(failures).as_secs()).collect();
        assert_eq!(seconds, [30, 60, 120, 240, 480, 960, 1800, 1800]);
        assert_eq!(pace.back_off(u32::MAX), pace.longest_wait);
        let other = Pace { number: 16, ..pace };
        let seconds: Vec<f64> = (1..9).map(|failures| other.back_off(failures).as_secs_f64()).collect();
        assert_eq!(seconds, [22.5, 45.0, 90.0, 180.0, 360.0, 720.0, 1350.0, 1350.0], "not together with others");
    }

    /// Runs that fail until the third, with that verdict; how it ended, and how often it ran.
    async fn third_time_lucky(pace: Pace, verdict: Verdict, stopped: bool) -> (Result<Option<u32>, String>, u32) {
        let runs = Arc::new(AtomicU32::new(0));
        let (_stop, stopping) = watch::channel(stopped);
        let run = |_| {
            let runs = Arc::clone(&runs);
            async move {
                let run = runs.fetch_add(1, Ordering::SeqCst) + 1;
                if run < 3 { Err(format!("run {run} failed")) } else { Ok(run) }
            }
        };
        let ended = pace.again(stopping, |_: &String| verdict, run).await;
        (ended, runs.load(Ordering::SeqCst))
    }

    #[tokio::test]
    async fn what_passes_is_tried_again_and_what_does_not_ends_it() {
        let passes = Verdict::Passes(Duration::ZERO);
        assert_eq!(third_time_lucky(HASTY, passes, false).await, (Ok(Some(3)), 3));
        let failed = Err("run 1 failed".to_owned());
        assert_eq!(third_time_lucky(HASTY, Verdict::ForGood, false).await, (failed, 1));
        let pace = Pace { first_wait: Duration::from_millis(1), ..HASTY };
        assert_eq!(third_time_lucky(pace, passes, false).await, (Ok(Some(3)), 3), "from the very start");
        let wait = Verdict::Passes(Duration::from_secs(3600));
        assert_eq!(third_time_lucky(HASTY, wait, true).await, (Ok(None), 1), "stopped while it waits");
    }
}
