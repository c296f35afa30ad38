//! To whom an ask can be handed over: people of its server, those at work now first.

use super::hours::{Team, people_of};
use super::{App, Refused, Result};
use crate::domain::absence::Presence;
use crate::domain::ask::{Ask, Refusal};
use crate::domain::calendar::Instant;
use crate::domain::ids::{AskId, PersonId, ServerId};
use crate::domain::when;
use crate::store::asks;

/// Who took part in a server's asks within so many days is offered.
const ACTIVE_WITHIN_DAYS: i64 = 90;
/// A promise is kept within so many days, or it is none.
const PROMISE_MOST_DAYS: i64 = 30;

/// Somebody to whom an ask can be handed over. Instants are UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub person: PersonId,
    /// Until when they are at work today, where they are at work now.
    pub at_work_until: Option<Instant>,
    /// When they are next at work; now where they are.
    pub next_at_work: Instant,
}

impl App {
    /// To whom an ask can be handed over, those at work now first, the longest of them first; then who comes to work next.
    /// Who is away, or has stopped reminders, is not offered.
    ///
    /// # Errors
    /// When the ask is gone, or the store fails.
    pub async fn candidates(&self, id: AskId) -> Result<(ServerId, Vec<Candidate>)> {
        let mut conn = self.store.read().await?;
        let Some(logged) = asks::load(&mut conn, id).await? else {
            return Err(Refusal::NotToSee.into());
        };
        let (now, server, state) = (self.now(), logged.ask.server, logged.state());
        let since = now - chrono::Duration::days(ACTIVE_WITHIN_DAYS);
        let active = asks::people_active_since(&mut conn, server, since).await?;
        let concerned = people_of(&logged.ask, &state);
        let owes = |person: &PersonId| state.part_of(*person).is_some_and(|part| part.is_owed());
        let others: Vec<PersonId> =
            active.into_iter().filter(|person| *person != logged.ask.asker && !owes(person)).collect();
        let team = Team::load(&mut conn, server, others.iter().chain(&concerned).copied().collect()).await?;
        let mut candidates: Vec<Candidate> =
            others.into_iter().filter_map(|person| candidate(person, &team, now)).collect();
        let rank = |c: &Candidate| (c.next_at_work.max(now), std::cmp::Reverse(c.at_work_until), c.person);
        candidates.sort_by_key(rank);
        Ok((server, candidates))
    }

    /// An ask as it was made.
    ///
    /// # Errors
    /// When the ask is gone, or the store fails.
    pub async fn ask_of(&self, id: AskId) -> Result<Ask> {
        let logged = asks::load(&mut *self.store.read().await?, id).await?;
        logged.map(|logged| logged.ask).ok_or_else(|| Refusal::NotToSee.into())
    }

    /// By when somebody promises a reply, read from what they typed, in their own zone.
    ///
    /// # Errors
    /// When it is no time, past or far off (the text says what can be typed), or the store fails.
    pub async fn promised_time(&self, id: AskId, person: PersonId, text: &str) -> Result<Instant> {
        let server = self.ask_of(id).await?.server;
        let team = Team::load(&mut *self.store.read().await?, server, vec![person]).await?;
        let now = self.now();
        let until = when::parse(text, team.schedule(person).zone_at(now), now)?;
        if until - now > chrono::Duration::days(PROMISE_MOST_DAYS) {
            return Err(Refused::PromiseTooFar(PROMISE_MOST_DAYS).into());
        }
        Ok(until)
    }
}

fn candidate(person: PersonId, team: &Team, now: Instant) -> Option<Candidate> {
    let hours = team.hours(person).filter(|hours| !hours.stopped)?;
    let next_at_work = match hours.presence(now) {
        Presence::AtWork => now,
        Presence::Closed { at_work } => at_work?,
        Presence::Away(_) | Presence::Never => return None,
    };
    let known = hours.public(now);
    let today = known.is_open(now).then(|| known.closing_of_working_date(now)).flatten();
    Some(Candidate { person, at_work_until: today, next_at_work })
}
