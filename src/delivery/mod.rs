//! Delivery: what the outbox holds becomes messages. Claim, gate, send, record.
//!
//! A crash at any point loses nothing and sends nothing twice: before a claim the row is still pending; after it the
//! bundle is looked for in Discord before it is sent again; the record plans what comes next in the same transaction.

mod bundle;
mod errand;
mod person;
mod port;
mod post;
mod render;
mod role_call;
mod worker;

pub use port::{Discord, Failure};
pub use worker::Worker;
