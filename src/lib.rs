//! Meantime: a Discord bot that keeps the promises of teams that work asynchronously.
//!
//! `ARCHITECTURE.md` is the map; `tests/architecture.rs` holds its import rules.
#![warn(missing_docs)]

pub mod activity;
pub mod again;
pub mod app;
pub mod charts;
pub mod check;
pub mod clock;
pub mod config;
pub mod counters;
pub mod delivery;
#[cfg(feature = "demo")]
pub mod demo;
pub mod discord;
pub mod domain;
pub mod fetch;
pub mod panics;
pub mod replay;
pub mod serve;
pub mod status;
pub mod steps;
pub mod store;
pub mod texts;
pub mod trace;
