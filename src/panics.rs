//! Panics stop at a boundary: what was being done is given up, the bot goes on.
//!
//! What a panic says may hold what somebody wrote, so only the place where it happened is told.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::pin::pin;
use std::sync::Once;
use std::task::Poll;

/// A panic that was caught: where it happened, as file:line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panicked(String);

impl fmt::Display for Panicked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a panic at {}", self.0)
    }
}

thread_local! {
    /// How many boundaries this thread is inside of.
    static INSIDE: Cell<u32> = const { Cell::new(0) };
    /// Where the last panic inside a boundary happened.
    static WHERE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Does something, and catches a panic in it. What it held is let go of, as with an early return.
///
/// # Errors
/// When it panicked.
pub async fn caught<F: Future>(work: F) -> Result<F::Output, Panicked> {
    listen();
    let mut work = pin!(work);
    std::future::poll_fn(|cx| {
        INSIDE.with(|inside| inside.set(inside.get() + 1));
        // What the bot keeps across calls is behind locks, which are let go of, and in transactions, which are undone.
        let polled = catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(cx)));
        INSIDE.with(|inside| inside.set(inside.get() - 1));
        match polled {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(done)) => Poll::Ready(Ok(done)),
            Err(_) => Poll::Ready(Err(Panicked(WHERE.take().unwrap_or_else(|| "an unknown place".to_owned())))),
        }
    })
    .await
}

/// Inside a boundary a panic notes where it is and prints nothing; elsewhere it goes the way it went before.
fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| match INSIDE.with(Cell::get) {
            0 => before(info),
            _ => WHERE.set(Some(place(info))),
        }));
    });
}

/// Panics outside of every boundary, such as in a library's own task, are logged with their place only. For the program;
/// to be called before anything is begun.
pub fn keep_words_out_of_the_log() {
    std::panic::set_hook(Box::new(|info| tracing::error!(at = place(info), "a panic outside of every boundary")));
}

fn place(info: &PanicHookInfo<'_>) -> String {
    info.location().map_or_else(|| "an unknown place".to_owned(), |at| format!("{}:{}", at.file(), at.line()))
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn breaks(words: &str) -> u32 {
        tokio::task::yield_now().await;
        panic!("{words}")
    }

    #[tokio::test]
    async fn a_panic_is_told_by_its_place_and_never_by_its_words() {
        let panicked = caught(breaks("what somebody wrote")).await.expect_err("it panics");
        let told = format!("{panicked} {panicked:?}");
        assert!(told.contains("src/panics.rs:"), "{told}");
        assert!(!told.contains("somebody"), "{told}");
        assert_eq!(caught(async { 7 }).await, Ok(7));
    }

    #[tokio::test]
    async fn each_panic_is_caught_by_its_own_boundary() {
        let outer = caught(async {
            let inner = caught(breaks("inside")).await;
            assert!(inner.is_err());
            tokio::join!(caught(breaks("one")), caught(async { 2 }))
        });
        let (one, two) = outer.await.expect("the outer one goes on");
        assert!(one.is_err());
        assert_eq!(two, Ok(2));
    }

    #[tokio::test]
    async fn what_was_held_is_let_go_of() {
        let lock = tokio::sync::Mutex::new(());
        let held = caught(async {
            let _turn = lock.lock().await;
            breaks("while it is held").await
        });
        assert!(held.await.is_err());
        assert!(lock.try_lock().is_ok());
    }
}
