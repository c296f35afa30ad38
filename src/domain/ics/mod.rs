//! Calendar files (RFC 5545).
//!
//! Must not know: who reads them, and in which words.

mod write;

pub use write::{Entry, When, write};
