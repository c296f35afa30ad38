//! What Meantime decides, as pure functions over plain data.
//!
//! Must not know: Discord, SQL, the clock, logging, async. Time comes in as an argument
//! (`tests/architecture.rs` holds the rule).

pub mod absence;
pub mod access;
pub mod account;
pub mod agreement;
pub mod ask;
pub mod calendar;
mod calendar_words;
pub mod capture;
pub mod clock;
pub mod closed_dms;
pub mod custom_id;
pub mod digest;
pub mod emoji;
pub mod focus;
pub mod gate;
pub mod holidays;
pub mod hours_text;
pub mod ics;
pub mod ids;
pub mod language;
pub mod listing;
pub mod needs;
pub mod next_steps;
pub mod norms;
pub mod overlap;
pub mod own_week;
pub mod personal_digest;
pub mod plain;
pub mod plan;
pub mod policies;
pub mod policy;
pub mod recurrence;
pub mod server;
pub mod setup;
pub mod snooze;
pub mod travel;
pub mod when;
pub mod words;
pub mod zones;
