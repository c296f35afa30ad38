//! What people and servers set. A change plans anew what is still open.

use chrono_tz::Tz;

use super::keep::refresh;
use super::{App, Result, keep};
use crate::domain::calendar::{Instant, Schedule, Weekly};
use crate::domain::closed_dms::ClosedDms;
use crate::domain::ids::{PersonId, RoleId, ServerId};
use crate::domain::server::Server;
use crate::store::asks::Logged;
use crate::store::{Connection, asks, outbox, people, servers};

/// Hours that a person set.
#[derive(Clone, Debug)]
pub struct HoursSet {
    /// What holds now, with their absences.
    pub schedule: Schedule,
    /// Whether the hours of the week were assumed.
    pub is_assumed: bool,
}

impl App {
    /// A person's own hours, none where they have set none.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn own_hours(&self, person: PersonId) -> Result<Option<Schedule>> {
        Ok(people::load(&mut *self.store.read().await?, person).await?.schedule)
    }

    /// Sets a person's zone, weekly hours or both: what is not said stays, and so do dates off and absences they had. Who had
    /// no hours gets nine to five where only the zone is said. Clocks that run are counted anew. None where no zone is known.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_hours(
        &self,
        person: PersonId,
        zone: Option<Tz>,
        weekly: Option<Weekly>,
    ) -> Result<Option<HoursSet>> {
        let mut tx = self.store.write().await?;
        let own = people::load(&mut tx, person).await?.schedule;
        let Some(zone) = zone.or(own.as_ref().map(Schedule::zone)) else { return Ok(None) };
        let is_assumed = own.is_none() && weekly.is_none();
        let kept = || own.as_ref().map_or_else(Weekly::standard, |own| own.weekly().clone());
        let schedule = Schedule::new(zone, weekly.unwrap_or_else(kept));
        let schedule = own.as_ref().map_or(schedule.clone(), |own| schedule.with_exceptions_of(own));
        let schedule = self.hours_are(&mut tx, person, schedule).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(Some(HoursSet { schedule, is_assumed }))
    }

    /// After a person's hours or absences changed: what is open is planned anew, and what was sent says the new times.
    pub(super) async fn hours_changed(&self, conn: &mut Connection, person: PersonId) -> Result<()> {
        self.whole_days_anew(conn, person).await?;
        self.plan_anew_for(conn, person).await?;
        self.plan_personal_digest(conn, person).await?;
        for logged in asks::open_of_owner(conn, person).await? {
            refresh(conn, &logged, self.now()).await?;
        }
        Ok(())
    }

    pub(super) async fn plan_anew_for(&self, conn: &mut Connection, person: PersonId) -> Result<()> {
        let mut open = asks::open_of_owner(conn, person).await?;
        open.extend(asks::open_of_asker(conn, person).await?);
        plan_anew(conn, &open, self.now()).await?;
        Ok(outbox::look_again(conn, person).await?)
    }

    /// Stops a server's reminders to a person.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn stop(&self, person: PersonId, server: ServerId) -> Result<()> {
        let mut tx = self.store.write().await?;
        people::stop(&mut tx, person, server, self.now()).await?;
        self.plan_anew_for(&mut tx, person).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(())
    }

    /// Lets a server's reminders reach a person again; whether they had been stopped.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn resume(&self, person: PersonId, server: ServerId) -> Result<bool> {
        let mut tx = self.store.write().await?;
        let stopped = people::resume(&mut tx, person, server).await?;
        self.plan_anew_for(&mut tx, person).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(stopped)
    }

    /// A person says that they take direct messages again: the next reminder tries one.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn dms_may_be_open(&self, person: PersonId) -> Result<()> {
        let mut tx = self.store.write().await?;
        people::dms_open(&mut tx, person).await?;
        self.plan_anew_for(&mut tx, person).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(())
    }

    /// Sets how people are reached here whose direct messages are closed.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_closed_dms(&self, server: ServerId, wanted: ClosedDms) -> Result<()> {
        let mut tx = self.store.write().await?;
        let settings = Server { closed_dms: wanted, ..servers::load(&mut tx, server).await? };
        servers::save(&mut tx, server, &settings).await?;
        self.norms_changed(&mut tx, server).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(())
    }

    /// Sets whose holders may change a server's settings, beside those with Manage Server; with none, only these.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_managers(&self, server: ServerId, role: Option<RoleId>) -> Result<()> {
        let mut tx = self.store.write().await?;
        let settings = Server { managers: role, ..servers::load(&mut tx, server).await? };
        servers::save(&mut tx, server, &settings).await?;
        self.norms_changed(&mut tx, server).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(())
    }

    /// Whose holders may change a server's settings, beside those with Manage Server.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn managers(&self, server: ServerId) -> Result<Option<RoleId>> {
        Ok(servers::managers(&mut *self.store.read().await?, server).await?)
    }

    /// A server's settings.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn server(&self, server: ServerId) -> Result<Server> {
        Ok(servers::load(&mut *self.store.read().await?, server).await?)
    }
}

async fn plan_anew(conn: &mut Connection, open: &[Logged], now: Instant) -> Result<()> {
    for logged in open {
        keep(conn, logged, None, now).await?;
    }
    Ok(())
}
