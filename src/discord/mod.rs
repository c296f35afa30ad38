//! The edge: the only place that knows serenity and poise. Events in; commands, components, forms; messages out.

mod commands;
mod components;
mod connect;
mod edits;
mod failure;
mod forms;
mod hand_over;
mod handler;
mod incoming;
mod members;
mod outgoing;
mod owners;
mod places;
mod port;
mod reactions;
mod reading;
mod reply;
mod reread;
mod sessions;
mod sight;
mod unreadable;

pub use connect::{Access, Bot, ConnectError, Network};
