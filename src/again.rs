//! Runs the bot again where it ended by trouble that passes: with a back-off, and on a runtime of its own, so that nothing
//! of the run before is left over.

use std::fmt::Display;
use std::future::Future;
use std::time::Duration;

use tokio::sync::watch;
use tracing::warn;

/// A run that lasted so long did well: the next failure is the first again.
const DID_WELL: Duration = Duration::from_secs(1200);
/// The wait after a first failure, doubled with each that follows,
const FIRST_WAIT: Duration = Duration::from_secs(30);
/// but for no longer than this.
const LONGEST_WAIT: Duration = Duration::from_secs(1800);
/// What a run left over has this long to end.
const LEFT_OVER: Duration = Duration::from_millis(500);

/// What an end means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Somebody has to mend something.
    ForGood,
    /// It passes: again after the back-off, and no sooner than this.
    Passes(Duration),
}

/// How long to wait after so many failures in a row, counted from one.
pub fn back_off(failures: u32) -> Duration {
    FIRST_WAIT.saturating_mul(1 << failures.saturating_sub(1).min(10)).min(LONGEST_WAIT)
}

/// Runs until it ends well, for good, or `stop` turns true. At the first start nothing passes: whoever starts it is there
/// to read why it failed.
///
/// # Errors
/// What ended it for good.
pub async fn again<T, E, F>(
    mut stop: watch::Receiver<bool>,
    judge: impl Fn(&E) -> Verdict,
    run: impl Fn(watch::Receiver<bool>) -> F,
) -> Result<Option<T>, E>
where
    T: Send + 'static,
    E: Display + Send + 'static,
    F: Future<Output = Result<T, E>> + Send + 'static,
{
    let (mut failures, mut first) = (0, true);
    loop {
        let began = tokio::time::Instant::now();
        let error = match on_its_own(run(stop.clone())).await {
            Ok(done) => return Ok(Some(done)),
            Err(error) => error,
        };
        let Verdict::Passes(at_least) = judge(&error) else { return Err(error) };
        let lasted = began.elapsed();
        if first && lasted < FIRST_WAIT {
            return Err(error);
        }
        first = false;
        failures = if lasted >= DID_WELL { 1 } else { failures + 1 };
        let wait = back_off(failures).max(at_least);
        warn!(%error, seconds = wait.as_secs(), "the bot begins anew");
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            _ = stop.wait_for(|stop| *stop) => return Ok(None),
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
    use super::*;

    #[test]
    fn the_wait_doubles_up_to_half_an_hour() {
        let seconds: Vec<u64> = (1..9).map(|failures| back_off(failures).as_secs()).collect();
        assert_eq!(seconds, [30, 60, 120, 240, 480, 960, 1800, 1800]);
        assert_eq!(back_off(u32::MAX), LONGEST_WAIT);
    }
}
