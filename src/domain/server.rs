//! What a server agreed on.

use super::calendar::{Schedule, Weekly};
use super::closed_dms::ClosedDms;
use super::language::Language;
use super::policies::Policies;

/// A server's settings.
#[derive(Clone, Debug, PartialEq)]
pub struct Server {
    /// The hours for who has set none, for roles and for the room.
    pub schedule: Schedule,
    /// Whether somebody chose those hours.
    pub schedule_is_set: bool,
    /// What it agreed on, by scope.
    pub policies: Policies,
    /// The reaction that marks a message as an ask: an emoji, or `name:id` of the server's own.
    pub reaction: Option<String>,
    /// How people are reached whose DMs are closed.
    pub closed_dms: ClosedDms,
    /// In which language it is spoken to; none where nobody chose one: that of the server in Discord.
    pub language: Option<Language>,
}

impl Default for Server {
    fn default() -> Self {
        Self {
            schedule: Schedule::new(chrono_tz::UTC, Weekly::standard()),
            schedule_is_set: false,
            policies: Policies::default(),
            reaction: None,
            closed_dms: ClosedDms::default(),
            language: None,
        }
    }
}
