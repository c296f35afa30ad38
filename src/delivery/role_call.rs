//! A role was asked and nobody answers for it: some of its holders who are at work are told.

use chrono::Duration;
use tracing::info;

use super::errand::Progress;
use super::port::Failure;
use super::worker::Worker;
use crate::app::{AppError, Team};
use crate::domain::ask::{Owner, State};
use crate::domain::calendar::Instant;
use crate::domain::ids::{AskId, PersonId, RoleId};
use crate::domain::plan::Slot;
use crate::store::asks::Logged;
use crate::store::outbox::{self, Key, Kind, Row};
use crate::store::{Connection, asks, holders};

/// So many holders of a role hear of one ask; the digest tells the rest.
const CALLED_MOST: usize = 10;
/// Nobody waits longer than this to be called: who holds the role may have changed.
const LOOK_AGAIN: Duration = Duration::hours(12);

impl Worker {
    /// Tells holders who are at work now; when none of them is, says when to look again.
    pub(super) async fn call_role(&self, row: &Row) -> Result<Result<Progress, Failure>, AppError> {
        let role = RoleId(row.key.recipient);
        let listed = match self.discord.holders(row.server, role).await {
            Ok(listed) => listed,
            Err(failure) => return Ok(Err(failure)),
        };
        let asked = self.may_be_called(row, role, listed).await?;
        let now = self.app.now();
        let mut at_work = Vec::new();
        for (person, _) in asked.iter().filter(|(_, opens)| *opens <= now) {
            match self.discord.holds(row.server, *person, role).await {
                Ok(true) => at_work.push(*person),
                Ok(false) => self.holds_no_more(row, role, *person).await?,
                Err(failure) => return Ok(Err(failure)),
            }
            if at_work.len() == CALLED_MOST {
                break;
            }
        }
        if at_work.is_empty() {
            let opens = asked.iter().map(|(_, opens)| *opens).filter(|opens| *opens > now).min();
            // Where nobody was seen with the role the digest tells of it.
            return Ok(Ok(opens.map_or(Progress::Done, |at| Progress::Later(at.min(now + LOOK_AGAIN)))));
        }
        self.call(row, &at_work).await?;
        Ok(Ok(Progress::Done))
    }

    /// Holders with the time when they are next at work; nobody once the role owes nothing any more.
    async fn may_be_called(
        &self,
        row: &Row,
        role: RoleId,
        listed: Option<Vec<PersonId>>,
    ) -> Result<Vec<(PersonId, Instant)>, AppError> {
        let mut conn = self.app.store().read().await?;
        let Some(logged) = asks::load(&mut conn, AskId(row.key.subject)).await? else { return Ok(Vec::new()) };
        let state = logged.state();
        if !state.is_open() || !state.owed().any(|part| part.owner == Owner::Role(role)) {
            return Ok(Vec::new());
        }
        let known = match listed {
            Some(listed) => listed,
            None => holders::of(&mut conn, row.server, role).await?,
        };
        let team = Team::load(&mut conn, row.server, known.clone()).await?;
        let fit = known.into_iter().filter(|person| fits(*person, &logged, &state, &team));
        let now = self.app.now();
        Ok(fit.filter_map(|person| Some((person, team.schedule(person).next_open(now)?))).collect())
    }

    async fn holds_no_more(&self, row: &Row, role: RoleId, person: PersonId) -> Result<(), AppError> {
        let mut tx = self.app.store().write().await?;
        holders::gone(&mut tx, row.server, role, person).await?;
        Ok(tx.commit().await?)
    }

    async fn call(&self, row: &Row, people: &[PersonId]) -> Result<(), AppError> {
        let mut tx = self.app.store().write().await?;
        for person in people {
            tell(&mut tx, row, *person, self.app.now()).await?;
        }
        tx.commit().await?;
        info!(row = row.id, called = people.len(), "a role was called");
        Ok(())
    }
}

/// Who neither asked nor owes it themselves, and has reminders switched on.
fn fits(person: PersonId, logged: &Logged, state: &State, team: &Team) -> bool {
    let stopped = team.hours(person).is_some_and(|hours| hours.stopped);
    person != logged.ask.asker && state.part_of(person).is_none() && !stopped
}

async fn tell(conn: &mut Connection, row: &Row, person: PersonId, now: Instant) -> Result<(), AppError> {
    let slot = Slot::RoleCall.to_string();
    let key = Key { kind: Kind::Reminder, subject: row.key.subject, recipient: person.0, slot };
    Ok(outbox::want(conn, &key, row.server, now).await?)
}
