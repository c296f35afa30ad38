//! A role was asked and nobody answers for it: some of its holders who are at work are told.

use tracing::info;

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

impl Worker {
    /// Tells holders who are at work now; when none of them is, again when the first one will be.
    pub(super) async fn call_role(&self, row: &Row) -> Result<Result<(), Failure>, AppError> {
        let (role, now) = (RoleId(row.key.recipient), self.app.now());
        let mut tx = self.app.store().write().await?;
        let Some(logged) = asks::load(&mut tx, AskId(row.key.subject)).await? else { return Ok(Ok(())) };
        let state = logged.state();
        let owed = state.is_open() && state.owed().any(|part| part.owner == Owner::Role(role));
        let known = if owed { holders::of(&mut tx, row.server, role).await? } else { Vec::new() };
        let team = Team::load(&mut tx, row.server, known.clone()).await?;
        let asked = may_be_called(&logged, &state, &team, known);
        let at_work: Vec<PersonId> =
            asked.iter().copied().filter(|person| team.schedule(*person).is_open(now)).take(CALLED_MOST).collect();
        if at_work.is_empty() {
            let opens = asked.iter().filter_map(|person| team.schedule(*person).next_open(now)).min();
            tx.commit().await?;
            return Ok(wait_until(opens, now));
        }
        for person in &at_work {
            call(&mut tx, row, *person, now).await?;
        }
        info!(row = row.id, called = at_work.len(), "a role was called");
        Ok(Ok(tx.commit().await?))
    }
}

/// Holders who neither asked nor owe it themselves, and who have reminders switched on.
fn may_be_called(logged: &Logged, state: &State, team: &Team, known: Vec<PersonId>) -> Vec<PersonId> {
    let fits = |person: &PersonId| {
        let stopped = team.hours(*person).is_some_and(|hours| hours.stopped);
        *person != logged.ask.asker && state.part_of(*person).is_none() && !stopped
    };
    known.into_iter().filter(fits).collect()
}

fn wait_until(opens: Option<Instant>, now: Instant) -> Result<(), Failure> {
    match opens.and_then(|at| (at - now).to_std().ok()) {
        Some(after) => Err(Failure::Again { why: "no holder is at work".to_owned(), after: Some(after) }),
        // Nobody was seen with the role: the digest tells of it.
        None => Ok(()),
    }
}

async fn call(conn: &mut Connection, row: &Row, person: PersonId, now: Instant) -> Result<(), AppError> {
    let slot = Slot::RoleCall.to_string();
    let key = Key { kind: Kind::Reminder, subject: row.key.subject, recipient: person.0, slot };
    Ok(outbox::want(conn, &key, row.server, now).await?)
}
