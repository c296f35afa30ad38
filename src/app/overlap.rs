//! When several people of a server are all at work, as the asker may know it.

use chrono_tz::Tz;

use super::hours::Team;
use super::{App, Result};
use crate::domain::absence::Presence;
use crate::domain::calendar::Schedule;
use crate::domain::ids::{PersonId, ServerId};
use crate::domain::overlap::{Colleague, Overlap, Wanted, overlap};

/// People's hours, compared.
#[derive(Clone, Debug)]
pub struct Compared {
    /// Who, the asker first.
    pub people: Vec<Colleague>,
    /// What was looked for.
    pub wanted: Wanted,
    /// What was found.
    pub found: Overlap,
}

impl Compared {
    /// The zone whose clock one of the people reads on the day that is shown, the asker being the first.
    #[must_use]
    pub fn zone(&self, nth: usize) -> Tz {
        self.found.zones.get(nth).copied().unwrap_or_default()
    }
}

impl App {
    /// The hours of people in a server, the asker's own first. Of the others only what they share: an absence whose dates
    /// they keep to themselves does not show, but that they are away now does.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn colleagues(&self, server: ServerId, asker: PersonId, others: &[PersonId]) -> Result<Vec<Colleague>> {
        let now = self.now();
        let mut conn = self.store.read().await?;
        let people: Vec<PersonId> = std::iter::once(asker).chain(others.iter().copied()).collect();
        let team = Team::load(&mut conn, server, people.clone()).await?;
        let colleague = |who: PersonId| {
            let hours = team.hours(who)?;
            let schedule: Schedule = if who == asker { hours.schedule.clone() } else { hours.shown() };
            let hides_it = matches!(hours.presence(now), Presence::Away(away) if away.until.is_none());
            Some(Colleague { who, schedule, is_guess: hours.is_guess, is_away: who != asker && hides_it })
        };
        Ok(people.into_iter().filter_map(colleague).collect())
    }

    /// Compares them; `None` where the asker's zone has no such date.
    #[must_use]
    pub fn compare(&self, people: Vec<Colleague>, wanted: Wanted) -> Option<Compared> {
        let found = overlap(&people, wanted, self.now())?;
        Some(Compared { people, wanted, found })
    }
}
