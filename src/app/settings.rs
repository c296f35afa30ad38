//! What people and servers set. A change plans anew what is still open.

use super::keep::refresh;
use super::{App, AppError, Result, keep};
use crate::domain::absence::with_absences;
use crate::domain::calendar::{Instant, Schedule};
use crate::domain::closed_dms::ClosedDms;
use crate::domain::digest::Scheduled;
use crate::domain::ids::{ChannelId, PersonId, ServerId};
use crate::domain::recurrence::{DaysOff, Recurrence};
use crate::domain::server::Server;
use crate::store::asks::Logged;
use crate::store::digests;
use crate::store::outbox::{self, Key, Kind};
use crate::store::servers;
use crate::store::{Connection, absences, asks, people};

/// A server has at most this many digests: more nobody reads.
const MOST_DIGESTS: usize = 20;

/// A digest to be scheduled.
#[derive(Clone, Debug)]
pub struct ScheduleDigest {
    /// The server.
    pub server: ServerId,
    /// Where it is posted.
    pub channel: ChannelId,
    /// When.
    pub slots: Recurrence,
    /// Who schedules it.
    pub by: PersonId,
}

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
            Some(old) => schedule
                .with_overrides(old.overrides().clone())
                .with_off(old.off().clone())
                .with_away(old.away().to_vec()),
            None => schedule,
        };
        people::set_schedule(&mut tx, person, &schedule).await?;
        self.hours_changed(&mut tx, person).await?;
        let absences = absences::of(&mut tx, person, self.now()).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(with_absences(&schedule, &absences))
    }

    /// After a person's hours or absences changed: what is open is planned anew, and what was sent says the new times.
    pub(super) async fn hours_changed(&self, conn: &mut Connection, person: PersonId) -> Result<()> {
        self.plan_anew_for(conn, person).await?;
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
        Ok(tx.commit().await?)
    }

    /// A server's settings.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn server(&self, server: ServerId) -> Result<Server> {
        Ok(servers::load(&mut *self.store.read().await?, server).await?)
    }

    /// Schedules a digest; its number and first slot.
    ///
    /// # Errors
    /// When the schedule has no slot, the server has too many, or the store fails.
    pub async fn schedule_digest(&self, new: ScheduleDigest) -> Result<Scheduled> {
        let now = self.now();
        let mut tx = self.store.write().await?;
        let off = DaysOff::of(&servers::load(&mut tx, new.server).await?.schedule);
        let Some(next_at) = new.slots.next_after(now, &off) else {
            return Err(AppError::person("That schedule does not come any more. Choose later days."));
        };
        let others = digests::of_server(&mut tx, new.server).await?;
        if others.len() >= MOST_DIGESTS {
            return Err(AppError::person(format!(
                "This server has {MOST_DIGESTS} digests already. Remove one with `/digest remove` first."
            )));
        }
        if others.iter().any(|other| other.channel == new.channel && other.slots == new.slots) {
            return Err(AppError::person("That channel has a digest at these times already. `/digest list` shows it."));
        }
        let mut digest = Scheduled {
            id: 0,
            server: new.server,
            channel: new.channel,
            slots: new.slots,
            created_by: new.by,
            next_at,
            last_at: now,
            failing_since: None,
        };
        digest.id = digests::insert(&mut tx, &digest, now).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(digest)
    }

    /// A server's working days are others now: which day of a month is the last one may be another, too. A slot that
    /// has come stays.
    pub(super) async fn plan_digests_anew(&self, conn: &mut Connection, server: &Server, id: ServerId) -> Result<()> {
        let (now, off) = (self.now(), DaysOff::of(&server.schedule));
        for digest in digests::of_server(conn, id).await?.into_iter().filter(|digest| digest.next_at > now) {
            if let Some(next) = digest.slots.next_after(now, &off) {
                digests::advance(conn, digest.id, next).await?;
            }
        }
        Ok(())
    }

    /// A server's digests.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn digests(&self, server: ServerId) -> Result<Vec<Scheduled>> {
        Ok(digests::of_server(&mut *self.store.read().await?, server).await?)
    }

    /// Removes a digest of this server.
    ///
    /// # Errors
    /// When there is none of that number, or the store fails.
    pub async fn remove_digest(&self, server: ServerId, id: i64) -> Result<()> {
        let mut tx = self.store.write().await?;
        if !digests::remove(&mut tx, server, id).await? {
            return Err(AppError::person("There is no such digest here. `/digest list` shows what there is."));
        }
        outbox::drop_unwanted(&mut tx, Kind::Digest, id, &[], "the digest was removed", self.now()).await?;
        Ok(tx.commit().await?)
    }

    /// Posts a scheduled digest now, beside its slots.
    ///
    /// # Errors
    /// When there is none of that number, or the store fails.
    pub async fn digest_now(&self, server: ServerId, id: i64) -> Result<ChannelId> {
        let mut tx = self.store.write().await?;
        let Some(digest) = digests::load(&mut tx, id).await?.filter(|d| d.server == server) else {
            return Err(AppError::person("There is no such digest here. `/digest list` shows what there is."));
        };
        let slot = format!("now-{}", self.now().timestamp());
        let key = Key { kind: Kind::Digest, subject: id, recipient: digest.channel.0, slot };
        outbox::want(&mut tx, &key, server, self.now()).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(digest.channel)
    }
}

async fn plan_anew(conn: &mut Connection, open: &[Logged], now: Instant) -> Result<()> {
    for logged in open {
        keep(conn, logged, None, now).await?;
    }
    Ok(())
}
