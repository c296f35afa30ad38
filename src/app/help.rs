//! How somebody stands who asks for help.

use super::{App, Result};
use crate::domain::ids::{PersonId, ServerId};
use crate::domain::next_steps::{ServerStanding, Standing};

impl App {
    /// How somebody stands, in the server in which they are, if in any; and whether they manage that.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn standing_of(&self, person: PersonId, here: Option<(ServerId, bool)>) -> Result<Standing> {
        let server = here.map(|(server, _)| server);
        let (off, overview) = (self.time_off(person, server).await?, self.overview(person, server).await?);
        let now = self.now();
        let overdue = overview.owed.iter().filter(|line| line.due.is_some_and(|due| due < now));
        Ok(Standing {
            has_hours: !off.hours.is_guess,
            stopped: off.hours.stopped,
            dms_closed: off.hours.person.dm_closed_at.is_some(),
            owes: overview.owed.len(),
            overdue: overdue.count(),
            waits_for: overview.asked.len(),
            server: match here {
                Some((server, manages)) => Some(self.server_standing(server, manages).await?),
                None => None,
            },
        })
    }

    async fn server_standing(&self, server: ServerId, manages: bool) -> Result<ServerStanding> {
        let has_hours = self.server(server).await?.schedule_is_set;
        let has_digest = !self.digests(server, None, None).await?.is_empty();
        Ok(ServerStanding { manages, has_hours, watches: self.index().watches_anything(server), has_digest })
    }
}
