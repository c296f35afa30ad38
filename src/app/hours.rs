//! Whose hours count: a person's own, else the server's, marked as a guess.

use std::collections::HashMap;

use crate::domain::absence::{self, Absence, Presence};
use crate::domain::ask::{Ask, Owner};
use crate::domain::calendar::{Instant, Schedule};
use crate::domain::ids::{PersonId, ServerId};
use crate::domain::policies::Place;
use crate::domain::policy::Policy;
use crate::domain::server::Server;
use crate::store::absences;
use crate::store::people::{self, Person};
use crate::store::servers;
use crate::store::{Connection, Result};

/// A person's hours as they count in a server.
#[derive(Clone, Debug)]
pub struct Hours {
    /// The schedule, with their holidays and absences.
    pub schedule: Schedule,
    /// The schedule without absences.
    pub base: Schedule,
    /// The absences, past ones too, in order.
    pub absences: Vec<Absence>,
    /// Whether it is the server's, since the person has set none.
    pub is_guess: bool,
    /// Whether the person stopped the server's reminders.
    pub stopped: bool,
    /// Since when, UTC.
    pub stopped_at: Option<Instant>,
    /// What is stored of the person.
    pub person: Person,
}

impl Hours {
    /// A person's hours in a server with these settings.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn load(conn: &mut Connection, person: PersonId, id: ServerId, server: &Server) -> Result<Self> {
        let stored = people::load(conn, person).await?;
        let stopped_at = people::stopped_at(conn, person, id).await?;
        let absences = absences::of(conn, person, Instant::UNIX_EPOCH).await?;
        let (is_guess, holidays) = (stored.schedule.is_none(), server.holidays.as_ref());
        let base = stored.schedule.clone().unwrap_or_else(|| server.schedule.clone());
        let base = stored.holidays.on(base, holidays, is_guess);
        Ok(Self {
            schedule: absence::with_absences(&base, &absences),
            base,
            absences,
            is_guess,
            stopped: stopped_at.is_some(),
            stopped_at,
            person: stored,
        })
    }

    /// The schedule as others are shown it, in a week or a picture.
    pub fn shown(&self) -> Schedule {
        absence::shown(&self.base, &self.absences)
    }

    /// The schedule by which others may be told one time.
    pub fn public(&self, now: Instant) -> Schedule {
        absence::public(&self.base, &self.absences, now)
    }

    /// How the person stands, as others may read it.
    pub fn presence(&self, now: Instant) -> Presence {
        absence::presence(&self.base, &self.absences, now)
    }
}

/// A server's settings and the hours of some of its people.
#[derive(Clone, Debug)]
pub struct Team {
    /// The settings.
    pub server: Server,
    /// The server's hours, with its holidays.
    hours: Schedule,
    people: HashMap<PersonId, Hours>,
}

impl Team {
    /// The settings of a server, and the hours of those whom the asks concern.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn load(conn: &mut Connection, id: ServerId, people: Vec<PersonId>) -> Result<Self> {
        let server = servers::load(conn, id).await?;
        Self::with(conn, id, server, people).await
    }

    /// The same, if the settings were these.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn with(conn: &mut Connection, id: ServerId, server: Server, people: Vec<PersonId>) -> Result<Self> {
        let mut hours = HashMap::new();
        for person in people {
            if let std::collections::hash_map::Entry::Vacant(place) = hours.entry(person) {
                place.insert(Hours::load(conn, person, id, &server).await?);
            }
        }
        Ok(Self { hours: server.hours(), server, people: hours })
    }

    /// The settings, and the hours of everybody whom an ask in that state concerns.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn around(conn: &mut Connection, ask: &Ask, state: &crate::domain::ask::State) -> Result<Self> {
        Self::load(conn, ask.server, people_of(ask, state)).await
    }

    /// What the server agreed on for an ask at that place.
    pub fn policy(&self, place: &Place) -> Policy {
        self.server.policies.at(place)
    }

    /// The hours of one who was loaded.
    pub fn hours(&self, person: PersonId) -> Option<&Hours> {
        self.people.get(&person)
    }

    /// The server's hours, with its holidays: those of roles and the room.
    pub fn server_hours(&self) -> &Schedule {
        &self.hours
    }

    /// The schedule of a person; the server's for one who was not loaded.
    pub fn schedule(&self, person: PersonId) -> &Schedule {
        self.people.get(&person).map_or(&self.hours, |hours| &hours.schedule)
    }

    /// The schedule that counts for an owner: a person's, for a role and the room the server's.
    pub fn schedule_of(&self, owner: Owner) -> &Schedule {
        owner.person().map_or(&self.hours, |person| self.schedule(person))
    }
}

/// Everybody whose hours matter for an ask.
pub(super) fn people_of(ask: &Ask, state: &crate::domain::ask::State) -> Vec<PersonId> {
    let owners = state.obligations.iter().filter_map(|o| o.owner.person());
    owners.chain([ask.asker]).collect()
}
