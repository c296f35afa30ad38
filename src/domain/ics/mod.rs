//! Calendar files (RFC 5545).
//!
//! Must not know: who reads them, and in which words.

mod again;
mod read;
mod trouble;
mod write;

pub use again::{asks_by_hand, is_forgotten, is_stale, next_read, next_try};
pub use read::{
    Counting, DAYS_AHEAD, Days, MOST_BYTES, MOST_EVENTS, MOST_SPANS, PassedOver, Read, Span, Unreadable, read,
    window_starts,
};
pub use trouble::Trouble;
pub use write::{Entry, When, write};
