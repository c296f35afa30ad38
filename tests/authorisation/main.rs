//! Who may use what: a table of every command, button, select and form, walked through the whole bot with each kind of
//! person, and what is forged. What is refused changes nothing, anywhere in the database.
//!
//! `docs/authorisation.md` is the table in words; `WRITE_DOCS=1 cargo test --test authorisation` writes it anew.

// A story has more words than are needed here.
#[allow(dead_code)]
#[path = "../support/mod.rs"]
mod support;

mod actions;
mod by_role;
mod commands;
mod document;
mod foreign_ids;
mod forged;
mod lost_rights;
mod outcome;
mod patience;
mod state;
mod walk;
mod world;
