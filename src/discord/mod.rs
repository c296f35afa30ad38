//! The edge: the only place that knows serenity and poise. Events in; commands, components, forms; messages out.

mod commands;
mod components;
mod connect;
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
mod reply;

pub use connect::{Access, Bot, ConnectError, Network};
