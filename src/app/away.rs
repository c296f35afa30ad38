//! Time off, focus, and what may reach somebody outside their hours. A change plans anew what they owe and asked.

use chrono::SubsecRound;

use super::hours::{Hours, Team};
use super::{App, Listed, Refused, Result, is_stale};
use crate::domain::absence::{self, Absence, Away, Presence};
use crate::domain::calendar::{Instant, Period};
use crate::domain::ids::{PersonId, ServerId};
use crate::store::{Connection, absences, asks, calendars, people, servers};

/// So many absences a person can have ahead: more nobody plans by hand.
const MOST_AHEAD: usize = 50;

/// An absence that was set.
#[derive(Clone, Debug)]
pub struct AwaySet {
    /// It.
    pub absence: Absence,
    /// The whole time off that it is part of.
    pub whole: Period,
    /// How the person is away at its beginning, as others read it.
    pub told: Away,
    /// What the person owes, with the due times that hold now.
    pub owed: Vec<Listed>,
}

/// An absence that was ended or removed.
#[derive(Clone, Copy, Debug)]
pub struct AwayEnded {
    /// As it was.
    pub absence: Absence,
    /// Whether it was running.
    pub was_running: bool,
    /// Until when the person is away all the same, UTC: by another absence.
    pub still_until: Option<Instant>,
}

/// What is set of a person's time, for themselves.
#[derive(Clone, Debug)]
pub struct TimeOff {
    /// Their hours as they count here, with absences.
    pub hours: Hours,
    /// Absences that are not over, in order.
    pub ahead: Vec<Absence>,
    /// Until when they are in focus, UTC.
    pub focus_until: Option<Instant>,
    /// The names of their calendars that could not be read for long.
    pub stale_calendars: Vec<String>,
}

impl App {
    /// What is set of a person's time. `here` are the server's hours that count where they have set none.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn time_off(&self, person: PersonId, here: Option<ServerId>) -> Result<TimeOff> {
        let mut conn = self.store.read().await?;
        let now = self.now();
        let id = here.unwrap_or(ServerId(0));
        let server = servers::load(&mut conn, id).await?;
        let hours = Hours::load(&mut conn, person, id, &server).await?;
        let ahead = hours.absences.iter().filter(|one| one.ends > now).copied().collect();
        let focus_until = hours.person.focus_until.filter(|until| *until > now);
        let calendars = calendars::of(&mut conn, person).await?;
        let stale = calendars.into_iter().filter(|one| is_stale(one, now)).map(|one| one.name);
        Ok(TimeOff { hours, ahead, focus_until, stale_calendars: stale.collect() })
    }

    /// Sets time off, which was said in that server, if in any: the clocks of what the person owes stop for it.
    ///
    /// # Errors
    /// When it is set so already, the person has too many ahead, or the store fails.
    pub async fn set_away(&self, person: PersonId, new: Absence, said_in: Option<ServerId>) -> Result<AwaySet> {
        let now = self.now();
        // Stored to the second.
        let mut new = Absence { starts: new.starts.trunc_subsecs(0), ends: new.ends.trunc_subsecs(0), ..new };
        let mut tx = self.store.write().await?;
        let before = absences::of(&mut tx, person, now).await?;
        if before.iter().any(|one| Absence { id: new.id, starts: one.starts.max(new.starts), ..*one } == new) {
            return Err(Refused::AwayAlready.into());
        }
        if before.iter().filter(|one| one.calendar.is_none()).count() >= MOST_AHEAD {
            return Err(Refused::TooManyAbsences(MOST_AHEAD).into());
        }
        new.id = absences::insert(&mut tx, person, &new, said_in).await?;
        self.hours_changed(&mut tx, person).await?;
        let all = absences::of(&mut tx, person, now).await?;
        let owed = self.owed_by(&mut tx, person).await?;
        tx.commit().await?;
        self.activity().wake();
        let whole = absence::stretch(&all, new.starts).or(new.period()).ok_or(Refused::AwayOver)?;
        Ok(AwaySet { absence: new, whole, told: told(&all, new.starts), owed })
    }

    /// Ends an absence that runs, or removes one that is still to come.
    ///
    /// # Errors
    /// When the person has none of that number that is not over, or the store fails.
    pub async fn end_away(&self, person: PersonId, id: i64) -> Result<AwayEnded> {
        let now = self.now().trunc_subsecs(0);
        let mut tx = self.store.write().await?;
        let before = absences::of(&mut tx, person, now).await?;
        let Some(absence) = before.into_iter().find(|one| one.id == id) else {
            return Err(Refused::NoSuchAbsence.into());
        };
        if absence.calendar.is_some() {
            return Err(Refused::AbsenceOfCalendar.into());
        }
        absences::end(&mut tx, person, id, now).await?;
        self.hours_changed(&mut tx, person).await?;
        let left = absences::of(&mut tx, person, now).await?;
        tx.commit().await?;
        self.activity().wake();
        let still_until = absence::stretch(&left, now).map(|period| period.end());
        Ok(AwayEnded { absence, was_running: absence.starts <= now, still_until })
    }

    /// Sets until when the person does not want to be disturbed, or ends that; until when it was set before, UTC.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_focus(&self, person: PersonId, until: Option<Instant>) -> Result<Option<Instant>> {
        let mut tx = self.store.write().await?;
        let before = people::load(&mut tx, person).await?.focus_until;
        people::set_focus(&mut tx, person, until).await?;
        self.plan_anew_for(&mut tx, person).await?;
        tx.commit().await?;
        self.activity().wake();
        let now = self.now();
        Ok(before.filter(|until| *until > now))
    }

    /// Sets whether urgent asks may reach the person outside their hours.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_urgent_any_time(&self, person: PersonId, allowed: bool) -> Result<()> {
        let mut tx = self.store.write().await?;
        people::set_urgent_any_time(&mut tx, person, allowed).await?;
        self.plan_anew_for(&mut tx, person).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(())
    }

    async fn owed_by(&self, conn: &mut Connection, person: PersonId) -> Result<Vec<Listed>> {
        let mut owed = Vec::new();
        for logged in asks::open_of_owner(conn, person).await? {
            if logged.state().part_of(person).is_some_and(|part| part.is_owed()) {
                let team = Team::around(conn, &logged.ask, &logged.state()).await?;
                owed.push(self.line(&team, logged, Some(person)));
            }
        }
        owed.sort_by_key(|line| (line.due.is_none(), line.due, line.ask.id));
        Ok(owed)
    }
}

/// How somebody with these absences is away at that time, as others read it; the hours do not matter for it.
fn told(absences: &[Absence], at: Instant) -> Away {
    let base = crate::domain::server::Server::default().schedule;
    match absence::presence(&base, absences, at) {
        Presence::Away(away) => away,
        _ => Away { until: None, at_work: None, delegate: None },
    }
}
