//! Delivery: what the outbox holds becomes messages. Claim, gate, send, record.
//!
//! A crash at any point loses nothing and sends nothing twice: before a claim the row is still pending; after it the
//! bundle is looked for in Discord before it is sent again; the record plans what comes next in the same transaction.

mod bundle;
mod calendars;
mod errand;
mod membership;
mod pace;
mod person;
mod personal;
mod port;
mod post;
mod refused;
mod render;
mod role_call;
mod route;
mod setup;
mod show;
mod troubled;
mod upkeep;
mod worker;

pub use calendars::Calendars;
pub use port::{Discord, Failure, Refusal};
pub use show::shown;
pub use worker::Worker;
