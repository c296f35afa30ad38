//! The edge: the only place that knows serenity and poise. Events in; commands, components, forms; messages out.

mod account;
mod authority;
mod commands;
mod components;
mod connect;
mod edits;
mod failure;
mod forms;
mod hand_over;
mod handler;
mod hours;
mod incoming;
mod limits;
mod members;
mod messages;
mod outgoing;
mod owners;
mod pictures;
mod places;
mod port;
mod reactions;
mod reading;
mod registration;
mod reply;
mod reread;
mod servers;
mod sessions;
mod setup;
mod sight;
mod unreadable;
mod watchman;

pub use account::Account;
pub use commands::registered as commands_as_registered;
pub use connect::{Access, Bot, ConnectError, Gateway, Network};
pub use watchman::Patience;
