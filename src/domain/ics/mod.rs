//! Calendar files (RFC 5545).
//!
//! Must not know: who reads them, and in which words.

mod read;
mod write;

pub use read::{
    Counting, DAYS_AHEAD, Days, MOST_BYTES, MOST_EVENTS, MOST_SPANS, PassedOver, Read, Span, Unreadable, read,
    window_starts,
};
pub use write::{Entry, When, write};
