//! Events that are being taken in: what is known for sure waits for those that came before.

use std::sync::{Mutex, PoisonError};

use tokio::sync::watch;

/// Those that are under way. Each holds a receiver; who waits takes the sender away, so that what comes later is not
/// waited for.
#[derive(Debug, Default)]
pub(super) struct UnderWay {
    events: Mutex<watch::Sender<()>>,
    waits: tokio::sync::Mutex<()>,
}

/// An event that is being taken in, until this is dropped.
#[derive(Debug)]
pub struct TakingIn {
    _receiver: watch::Receiver<()>,
}

impl UnderWay {
    /// An event begins to be taken in.
    pub(super) fn begins(&self) -> TakingIn {
        TakingIn { _receiver: self.events.lock().unwrap_or_else(PoisonError::into_inner).subscribe() }
    }

    /// Returns when all that began before is taken in.
    pub(super) async fn all_before(&self) {
        // One after the other: what the first waits for, the second would not see.
        let _wait = self.waits.lock().await;
        let before = std::mem::take(&mut *self.events.lock().unwrap_or_else(PoisonError::into_inner));
        before.closed().await;
    }
}

#[cfg(test)]
mod tests {
    use futures::FutureExt;

    use super::*;

    #[tokio::test]
    async fn what_began_before_is_waited_for_and_nothing_else() {
        let under_way = UnderWay::default();
        assert!(under_way.all_before().now_or_never().is_some(), "nothing is under way");
        let (first, second) = (under_way.begins(), under_way.begins());
        let mut waits = Box::pin(under_way.all_before());
        assert!(waits.as_mut().now_or_never().is_none());
        let later = under_way.begins();
        let mut also_waits = Box::pin(under_way.all_before());
        assert!(also_waits.as_mut().now_or_never().is_none());
        drop(later);
        assert!(also_waits.as_mut().now_or_never().is_none(), "the first two are still under way");
        drop((first, second));
        let _later_still = under_way.begins();
        assert!(waits.as_mut().now_or_never().is_some());
        drop(waits);
    }

    #[tokio::test]
    async fn who_waits_second_waits_for_the_first_ones_too() {
        let under_way = UnderWay::default();
        let event = under_way.begins();
        let mut first = Box::pin(under_way.all_before());
        assert!(first.as_mut().now_or_never().is_none());
        let mut second = Box::pin(under_way.all_before());
        assert!(second.as_mut().now_or_never().is_none());
        drop(event);
        let (_, ()) = (first.await, second.await);
    }
}
