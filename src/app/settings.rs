//! What people and servers set. A change plans anew what is still open.

use super::keep::refresh;
use super::{App, AppError, Result, keep};
use crate::domain::calendar::{Instant, Schedule};
use crate::domain::digest::Scheduled;
use crate::domain::ids::{ChannelId, PersonId, ServerId};
use crate::domain::policies::{Place, Rules, Scope, contradiction};
use crate::domain::recurrence::WeeklySlots;
use crate::domain::server::Server;
use crate::store::asks::Logged;
use crate::store::digests;
use crate::store::outbox::{self, Key, Kind};
use crate::store::servers;
use crate::store::{Connection, asks, people, policies};

/// A server has at most this many digests: more nobody reads.
const MOST_DIGESTS: usize = 20;

/// What `/policy set` changes; what is none stays as it is.
#[derive(Clone, Debug, Default)]
pub struct PolicyChange {
    /// What the scope says from now on.
    pub rules: Rules,
    /// The hours for who has set none; the server's, whatever the scope.
    pub schedule: Option<Schedule>,
}

/// A digest to be scheduled.
#[derive(Clone, Debug)]
pub struct ScheduleDigest {
    /// The server.
    pub server: ServerId,
    /// Where it is posted.
    pub channel: ChannelId,
    /// When.
    pub slots: WeeklySlots,
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

    /// Sets a person's zone and weekly hours; dates off and absences they had stay. Clocks that run are counted anew.
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
        self.plan_anew_for(&mut tx, person).await?;
        // What was sent says when the reply is due.
        for logged in asks::open_of_owner(&mut tx, person).await? {
            refresh(&mut tx, &logged, self.now()).await?;
        }
        tx.commit().await?;
        self.activity().wake();
        Ok(schedule)
    }

    async fn plan_anew_for(&self, conn: &mut Connection, person: PersonId) -> Result<()> {
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

    /// A server's settings.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn server(&self, server: ServerId) -> Result<Server> {
        Ok(servers::load(&mut *self.store.read().await?, server).await?)
    }

    /// Changes what a scope of a server says and plans anew what is open; the settings before and after.
    ///
    /// # Errors
    /// When the settings would contradict each other, or the store fails; then nothing is changed.
    pub async fn set_policy(
        &self,
        id: ServerId,
        scope: Scope,
        change: PolicyChange,
        by: PersonId,
    ) -> Result<(Server, Server)> {
        let mut tx = self.store.write().await?;
        let before = servers::load(&mut tx, id).await?;
        let said = before.policies.of(scope).cloned().unwrap_or_default();
        policies::set(&mut tx, id, scope, &change.rules.over(said), Some(by), self.now()).await?;
        if let Some(schedule) = change.schedule {
            servers::save(&mut tx, id, &Server { schedule, schedule_is_set: true, ..before.clone() }).await?;
        }
        let after = servers::load(&mut tx, id).await?;
        if let Some(contradiction) = contradiction(&after.policies.at(&self.place_of(scope))) {
            return Err(AppError::person(contradiction));
        }
        self.plan_anew_in(&mut tx, id, (&before, &after)).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok((before, after))
    }

    /// Removes what a scope says; the settings before and after, none where it said nothing.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn remove_policy(&self, id: ServerId, scope: Scope, by: PersonId) -> Result<Option<(Server, Server)>> {
        let mut tx = self.store.write().await?;
        let before = servers::load(&mut tx, id).await?;
        if before.policies.of(scope).is_none() {
            return Ok(None);
        }
        policies::set(&mut tx, id, scope, &Rules::default(), Some(by), self.now()).await?;
        let after = servers::load(&mut tx, id).await?;
        self.plan_anew_in(&mut tx, id, (&before, &after)).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(Some((before, after)))
    }

    /// The place that a scope speaks of.
    pub fn place_of(&self, scope: Scope) -> Place {
        let place = Place::default();
        match scope {
            Scope::Server => place,
            Scope::Category(id) => Place { category: Some(id), ..place },
            Scope::Channel(id) => Place { channel: Some(id), category: self.index().category_of(id), ..place },
            Scope::Role(id) => Place { roles: vec![id], ..place },
            Scope::Ask(id) => Place { ask: Some(id), ..place },
        }
    }

    async fn plan_anew_in(&self, conn: &mut Connection, id: ServerId, change: (&Server, &Server)) -> Result<()> {
        let open = asks::open_or_ended_since(conn, id, Instant::MAX_UTC).await?;
        plan_anew(conn, &open, self.now()).await?;
        for logged in &open {
            for person in super::hours::people_of(&logged.ask, &logged.state()) {
                outbox::look_again(conn, person).await?;
            }
            if tells_other_times(change, logged) {
                refresh(conn, logged, self.now()).await?;
            }
        }
        Ok(())
    }

    /// Schedules a digest; its number and first slot.
    ///
    /// # Errors
    /// When the schedule has no slot, the server has too many, or the store fails.
    pub async fn schedule_digest(&self, new: ScheduleDigest) -> Result<Scheduled> {
        let now = self.now();
        let Some(next_at) = new.slots.next_after(now) else {
            return Err(AppError::person("That schedule never comes. Choose other days."));
        };
        let mut tx = self.store.write().await?;
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
        };
        digest.id = digests::insert(&mut tx, &digest, now).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(digest)
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

/// Whether what was sent may say other due times than those that hold now.
fn tells_other_times((before, after): (&Server, &Server), logged: &Logged) -> bool {
    let target = |server: &Server| server.policies.at(&logged.place()).target_for(logged.ask.priority);
    target(before) != target(after) || before.schedule != after.schedule
}
