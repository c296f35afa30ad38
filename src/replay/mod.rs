//! `meantime replay`: a policy against recorded history, in simulated time and without Discord.
//!
//! Messages become the same facts as those of the gateway, and the domain decides about them: what asks, what answers,
//! which reminders are planned, when the gate lets them through. Here is only what the bot has its store, its timer and
//! its outbox for. `docs/replay.md` says what the policy file may hold and what the figures mean.

mod args;
mod events;
mod figures;
mod policy;
mod simulation;
pub(crate) mod summary;
mod team;
mod timers;
mod waiting;

pub use args::{ReplayArgs, run};
