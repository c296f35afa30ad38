//! What people and servers set. A change plans anew what is still open.

use super::keep::refresh;
use super::{App, Result, keep};
use crate::domain::absence::with_absences;
use crate::domain::calendar::{Instant, Schedule};
use crate::domain::closed_dms::ClosedDms;
use crate::domain::ids::{PersonId, ServerId};
use crate::domain::server::Server;
use crate::store::asks::Logged;
use crate::store::{Connection, absences, asks, outbox, people, servers};

impl App {
    /// A person's own hours, none where they have set none.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn own_hours(&self, person: PersonId) -> Result<Option<Schedule>> {
        Ok(people::load(&mut *self.store.read().await?, person).await?.schedule)
    }

    /// Sets a person's zone and weekly hours; dates off and absences they had stay. Clocks that run are counted anew. The
    /// hours that hold now, with their absences.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_hours(&self, person: PersonId, schedule: Schedule) -> Result<Schedule> {
        let mut tx = self.store.write().await?;
        let schedule = match people::load(&mut tx, person).await?.schedule {
            Some(old) => schedule.with_exceptions_of(&old),
            None => schedule,
        };
        people::set_schedule(&mut tx, person, &schedule).await?;
        self.hours_changed(&mut tx, person).await?;
        let absences = absences::of(&mut tx, person, self.now()).await?;
        let holidays = people::load(&mut tx, person).await?.holidays;
        tx.commit().await?;
        self.activity().wake();
        Ok(with_absences(&holidays.on(schedule, None, false), &absences))
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
