//! What a server agreed on.

use chrono_tz::Tz;

use super::calendar::{Schedule, Weekly};
use super::closed_dms::ClosedDms;
use super::holidays::Place;
use super::ids::RoleId;
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
    /// Whose holders may change the settings, beside those with Manage Server.
    pub managers: Option<RoleId>,
}

/// What is changed of a server's hours; what is none stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HoursChange {
    /// The zone.
    pub zone: Option<Tz>,
    /// The hours of a week.
    pub weekly: Option<Weekly>,
    /// The zone of a server for which nobody has chosen one, where none is named here.
    pub guess: Option<Tz>,
}

impl HoursChange {
    /// Whether nothing is changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self { zone, weekly, guess: _ } = self;
        zone.is_none() && weekly.is_none()
    }
}

/// A server's week is empty: who has set no hours there could never be reminded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WithoutHours;

impl Server {
    /// These settings with other hours, which somebody chose; dates off and the like stay.
    ///
    /// # Errors
    /// When the hours that are given are none.
    pub fn with_hours(self, change: &HoursChange) -> Result<Self, WithoutHours> {
        if change.weekly.as_ref().is_some_and(Weekly::is_empty) {
            return Err(WithoutHours);
        }
        let known = change.guess.filter(|_| !self.schedule_is_set).unwrap_or_else(|| self.schedule.zone());
        let weekly = change.weekly.clone().unwrap_or_else(|| self.schedule.weekly().clone());
        let schedule = Schedule::new(change.zone.unwrap_or(known), weekly).with_exceptions_of(&self.schedule);
        Ok(Self { schedule, schedule_is_set: true, ..self })
    }

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
            managers: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_of_hours_stays() {
        let (tokyo, lima) = (Tz::Asia__Tokyo, Tz::America__Lima);
        let some = crate::domain::hours_text::parse("Mon-Thu 8-16").expect("hours").weekly;
        let set = Server::default().with_hours(&HoursChange { zone: Some(tokyo), ..HoursChange::default() });
        let set = set.expect("hours");
        let table = [
            (Server::default(), HoursChange { weekly: Some(some.clone()), ..HoursChange::default() }, Tz::UTC, true),
            (Server::default(), HoursChange { guess: Some(lima), ..HoursChange::default() }, lima, false),
            (set.clone(), HoursChange { guess: Some(lima), ..HoursChange::default() }, tokyo, false),
            (set.clone(), HoursChange { zone: Some(lima), ..HoursChange::default() }, lima, false),
            (set.clone(), HoursChange { weekly: Some(some.clone()), ..HoursChange::default() }, tokyo, true),
        ];
        for (server, change, zone, is_some) in table {
            let with = server.with_hours(&change).expect("hours");
            let weekly = if is_some { some.clone() } else { Weekly::standard() };
            assert_eq!((with.schedule, with.schedule_is_set), (Schedule::new(zone, weekly), true), "{change:?}");
        }
        let none = HoursChange { weekly: Some(Weekly::default()), zone: Some(lima), guess: None };
        assert_eq!(set.with_hours(&none), Err(WithoutHours));
    }
}
