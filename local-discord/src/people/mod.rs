//! Servers and people for tests and the demo: an API that reads like a story. Acts of people are sync; what
//! the bot has to answer is awaited.
//!
//! Misuse by the author of a test (no such button, a person who cannot see the channel) panics and says
//! what there is.

mod acts;
mod clicks;
mod forge;
mod form;
mod interact;
mod marks;
mod message;
mod person;
mod places;
mod reply;
mod server;
mod slash;
mod view;

pub use clicks::Which;
pub use forge::Forged;
pub use form::{Field, Form};
pub use message::{Message, Target};
pub use person::Person;
pub use places::{Channel, Dm, Role, Where};
pub use reply::{ActError, Choice, Pending, Reply, ReplyKind};
pub use server::Server;
pub(crate) use server::new_server;
pub(crate) use view::components_in;
pub use view::{Button, Component, File, MessageView, Select, SelectOption};
