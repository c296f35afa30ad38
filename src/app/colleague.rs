//! What a colleague's hours tell somebody else of their server: how they stand now, and their week where they share it.

use super::hours::Team;
use super::{App, Result};
use crate::domain::absence::Presence;
use crate::domain::calendar::Schedule;
use crate::domain::ids::{PersonId, ServerId};
use crate::store::people;

/// A colleague's hours, as others may know them.
#[derive(Clone, Debug)]
pub struct ColleagueHours {
    /// Whose.
    pub who: PersonId,
    /// How they stand now.
    pub presence: Presence,
    /// Whether they have set no hours, so that the server's count.
    pub is_guess: bool,
    /// Their hours with the time off of which they share the dates, where they have set hours and share them.
    pub week: Option<Schedule>,
}

impl App {
    /// What somebody in the same server may know of a person's hours. That both are in it the caller knows.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn colleague_hours(&self, server: ServerId, who: PersonId) -> Result<Option<ColleagueHours>> {
        let now = self.now();
        let mut conn = self.store.read().await?;
        let is_shared = people::hours_shared(&mut conn, who).await?;
        let team = Team::load(&mut conn, server, vec![who]).await?;
        Ok(team.hours(who).map(|hours| ColleagueHours {
            who,
            presence: hours.presence(now),
            is_guess: hours.is_guess,
            week: (is_shared && !hours.is_guess).then(|| hours.public(now)),
        }))
    }
}
