//! What a server agreed on.

use super::calendar::{Schedule, Weekly};
use super::closed_dms::ClosedDms;
use super::holidays::Place;
use super::language::Language;
use super::policies::Policies;

/// A server's settings.
#[derive(Clone, Debug, PartialEq)]
pub struct Server {
    /// The hours for who has set none, for roles and for the room.
    pub schedule: Schedule,
    /// Whether somebody chose those hours.
    pub schedule_is_set: bool,
    /// Whose public holidays are days off here; none where it has none.
    pub holidays: Option<Place>,
    /// What it agreed on, by scope.
    pub policies: Policies,
    /// The reaction that marks a message as an ask: an emoji, or `name:id` of the server's own.
    pub reaction: Option<String>,
    /// How people are reached whose DMs are closed.
    pub closed_dms: ClosedDms,
    /// In which language it is spoken to; none where nobody chose one: that of the server in Discord.
    pub language: Option<Language>,
}

impl Server {
    /// The hours for roles, the room, and the days of digests: with the server's holidays.
    #[must_use]
    pub fn hours(&self) -> Schedule {
        let schedule = self.schedule.clone();
        let Some(place) = &self.holidays else { return schedule };
        let off = schedule.off().iter().copied().chain(place.dates()).collect();
        schedule.with_off(off)
    }
}

impl Default for Server {
    fn default() -> Self {
        Self {
            schedule: Schedule::new(chrono_tz::UTC, Weekly::standard()),
            schedule_is_set: false,
            holidays: None,
            policies: Policies::default(),
            reaction: None,
            closed_dms: ClosedDms::default(),
            language: None,
        }
    }
}
