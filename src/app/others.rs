//! What others may read of a person's time: never why somebody is not there, and no time that would tell what they keep
//! to themselves.

use super::App;
use super::hours::{Hours, Team};
use crate::domain::absence::{Away, ByWhen, Presence};
use crate::domain::ask::{Ask, Need, Obligation, State};
use crate::domain::calendar::{Instant, Schedule};
use crate::domain::clock::owner_clock;
use crate::domain::ids::{PersonId, ServerId};
use crate::domain::policy::Target;
use crate::store::{Connection, Result, people, servers};

/// When somebody works, as others may read it.
#[derive(Clone, Debug)]
pub struct SeenHours {
    /// How they stand now.
    pub presence: Presence,
    /// The hours that count for them: their own where they share those, the server's where they have set none.
    pub hours: Option<Schedule>,
    /// Whether those are the server's.
    pub is_guess: bool,
}

impl App {
    /// When somebody of a server works, as others there may read it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hours_seen(&self, id: ServerId, person: PersonId) -> super::Result<SeenHours> {
        let mut conn = self.store.read().await?;
        let server = servers::load(&mut conn, id).await?;
        let hours = Hours::load(&mut conn, person, id, &server).await?;
        let is_told = hours.is_guess || people::hours_shared(&mut conn, person).await?;
        let now = self.now();
        Ok(SeenHours { presence: hours.presence(now), hours: is_told.then(|| hours.shown()), is_guess: hours.is_guess })
    }
}

impl Team {
    /// By when the first reply to an ask is due, of those that are owed, as others than the owners read it.
    pub fn by_when<'a>(
        &self,
        ask: &Ask,
        parts: impl IntoIterator<Item = &'a Obligation>,
        target: Target,
        now: Instant,
    ) -> ByWhen {
        let due = |schedule: &Schedule, part: &Obligation| {
            owner_clock(schedule, part.since, target, ask.need_by).map(|clock| clock.due)
        };
        let earliest = |one: Option<Instant>, other: Option<Instant>| one.into_iter().chain(other).min();
        let (mut first, mut known) = (None, None);
        for part in parts {
            let public = part.owner.person().and_then(|person| self.hours(person)).map(|hours| hours.public(now));
            first = earliest(first, due(self.schedule_of(part.owner), part));
            known = earliest(known, due(public.as_ref().unwrap_or(self.schedule_of(part.owner)), part));
        }
        ByWhen::new(first, known, target)
    }

    /// Whether somebody who owes a reply keeps the dates of an absence to themselves that is not over.
    pub fn keeps_dates(&self, state: &State, now: Instant) -> bool {
        let people = state.owed().filter_map(|part| part.owner.person());
        let hours = people.filter_map(|person| self.hours(person));
        hours.flat_map(|hours| &hours.absences).any(|one| !one.shared && one.ends > now)
    }

    /// How a person stands who was loaded.
    pub fn presence(&self, person: PersonId, now: Instant) -> Option<Presence> {
        self.hours(person).map(|hours| hours.presence(now))
    }
}

/// What the asker is told of an owner who is away, with the delegate only where handing over to them makes sense: they
/// neither asked nor owe it, are not away themselves, and nobody's part would be taken who is there.
///
/// # Errors
/// When the store fails.
pub async fn away_from(conn: &mut Connection, team: &Team, told: Told<'_>, now: Instant) -> Result<Option<Away>> {
    let Some(Presence::Away(away)) = team.presence(told.owner, now) else { return Ok(None) };
    let owed: Vec<_> = told.state.owed().collect();
    let is_away = |part: &&Obligation| {
        let presence = part.owner.person().and_then(|person| team.presence(person, now));
        matches!(presence, Some(Presence::Away(_)))
    };
    let all_away = (told.ask.need == Need::Any || owed.len() == 1) && owed.iter().all(is_away);
    let concerned = |person| person == told.ask.asker || told.state.part_of(person).is_some_and(Obligation::is_owed);
    let Some(delegate) = away.delegate.filter(|person| all_away && !concerned(*person)) else {
        return Ok(Some(Away { delegate: None, ..away }));
    };
    let hours = Hours::load(conn, delegate, told.ask.server, &team.server).await?;
    let is_there = !hours.stopped && matches!(hours.presence(now), Presence::AtWork | Presence::Closed { .. });
    Ok(Some(Away { delegate: away.delegate.filter(|_| is_there), ..away }))
}

/// Of which ask and owner the asker is told.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// The ask.
    pub ask: &'a Ask,
    /// What became of it.
    pub state: &'a State,
    /// The owner.
    pub owner: PersonId,
}
