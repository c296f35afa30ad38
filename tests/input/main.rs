//! Bad input: whatever comes in, nothing panics, no database error comes of it, every answer is one that Discord takes,
//! and nothing that people typed reads as markup.
//!
//! `CASES` says how many cases each target has; what goes through the whole bot has fewer. `SEED` makes others.
//! `CASES=100000 cargo test --release --test input -- --nocapture` prints how many there were.

// A story has more words than are needed here.
#[allow(dead_code)]
#[path = "../support/mod.rs"]
mod support;

mod bench;
mod files;
mod gateway;
mod hostile;
mod injection;
mod interactions;
mod json;
mod markup;
mod pings;
mod stored;
mod texts;
