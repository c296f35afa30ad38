//! A Discord on 127.0.0.1: REST over TLS, the gateway, and people that act. It judges a bot in tests, and it
//! carries a demo. The guide is in `README.md` beside this crate's manifest.
//!
//! The map:
//!
//! - [`contract`]: what Discord accepts, by its own description and by the rules that this leaves out;
//! - `world`: what is true: servers, channels, messages, interactions; no HTTP, no sockets;
//! - `rest` and `gateway`: how the bot reads and changes the world, and what it hears of it;
//! - `people`: how tests and the demo act in it, and what people see;
//! - [`notation`]: texts as a client shows them;
//! - `faults`: what goes wrong on demand.
//!
//! Invariants: time comes from the clock that was given at the start, never from the system; every payload
//! is read with serenity's types before it is sent; whatever the bot does wrong is a complaint, never a panic;
//! a panic is for the author of a test.

pub mod contract;
mod discord;
mod faults;
mod gateway;
pub mod notation;
mod people;
mod permissions;
mod render;
mod rest;
mod server;
mod snowflake;
mod tls;
mod world;

pub use chrono_tz::Tz;
pub use discord::{Application, BotMessage, LocalDiscord, Ping};
pub use faults::{ArmedFault, Fault, FaultBuilder};
pub use gateway::{Door, Heard, HeldEvent, ReleaseOrder};
pub use people::{
    ActError, Button, Channel, Choice, Component, Dm, Field, File, Forged, Form, Message, MessageView, Pending, Person,
    Reply, ReplyKind, Role, Select, SelectOption, Server, Target, Where, Which,
};
pub use serenity::model::Permissions;
pub use world::RequestRecord;
