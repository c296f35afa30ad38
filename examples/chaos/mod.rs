//! A whole bot, killed again and again while people use it, and judged by what Discord's record shows.
//!
//! [`bot`] is the process that is killed: what `meantime run` runs. [`keeper`] starts and kills it, [`people`] use it and
//! [`book`] notes what they did and what they were promised, [`storm`] decides what goes wrong when, [`aims`] where a bot
//! dies, and [`judge`] holds the book against the [`record`]. Neither of the two asks the bot or its database.

mod aims;
mod book;
pub mod bot;
mod clock;
mod dice;
mod judge;
mod keeper;
mod people;
mod record;
mod storm;
mod summary;

pub use keeper::Program;
pub use storm::{Plan, run};
