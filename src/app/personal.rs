//! The personal digest: who wants one, and what concerns them across all their servers.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::hours::Hours;
use super::{App, AppError, Refused, Result};
use crate::domain::ask::Priority;
use crate::domain::calendar::{Instant, Schedule};
use crate::domain::clock::owner_clock;
use crate::domain::gate::is_quiet;
use crate::domain::ids::{AskId, PersonId, ServerId};
use crate::domain::personal_digest::{Changes, PersonalDigest, Section, news};
use crate::domain::recurrence::DaySet;
use crate::domain::server::Server;
use crate::store::asks::Logged;
use crate::store::outbox::{self, Kind};
use crate::store::{Connection, asks, people, personal_digests, servers};

/// A personal digest as it was set.
#[derive(Clone, Debug)]
pub struct PersonalDigestSet {
    /// The digest.
    pub digest: PersonalDigest,
    /// The hours by which it comes.
    pub schedule: Schedule,
    /// Whether they are the server's, since the person has set none.
    pub is_guess: bool,
    /// Whether the last direct message to them was refused.
    pub dms_closed: bool,
    /// Whether they stopped the reminders of that server: it tells nothing of it.
    pub stopped: bool,
}

/// What concerns somebody, each section in the order in which it is read.
#[derive(Clone, Debug, Default)]
pub struct PersonalAsks {
    sections: BTreeMap<Section, Vec<(AskId, ServerId)>>,
    /// Of which time it tells what changed; none where they never worked before.
    pub changes: Option<Changes>,
    /// Of so many servers nothing is told, since the bot does not hear them now.
    pub not_heard: usize,
}

impl PersonalAsks {
    /// All of it, section by section.
    pub fn all(&self) -> impl Iterator<Item = (Section, AskId, ServerId)> {
        let of = |(section, asks): (&Section, &Vec<(AskId, ServerId)>)| {
            let section = *section;
            asks.iter().map(move |(ask, server)| (section, *ask, *server)).collect::<Vec<_>>()
        };
        self.sections.iter().flat_map(of)
    }

    /// How many there are in each section beside those that are shown.
    pub fn counts_without(&self, shown: impl Fn(AskId) -> bool) -> BTreeMap<Section, usize> {
        let others = |asks: &Vec<(AskId, ServerId)>| asks.iter().filter(|(ask, _)| !shown(*ask)).count();
        self.sections.iter().map(|(section, asks)| (*section, others(asks))).collect()
    }
}

impl App {
    /// Switches a person's digest on, as it was before where they had one; `here` they want it.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn personal_digest_on(&self, person: PersonId, here: ServerId) -> Result<PersonalDigestSet> {
        let new = PersonalDigest {
            person,
            is_on: true,
            server: here,
            days: DaySet::DAILY,
            left_out: BTreeSet::new(),
            last_on: None,
            told_until: None,
            next_at: None,
        };
        self.set_personal_digest(person, |old| Ok(PersonalDigest { is_on: true, server: here, ..old.unwrap_or(new) }))
            .await
    }

    /// Switches a person's digest off; whether it was on.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn personal_digest_off(&self, person: PersonId) -> Result<bool> {
        let mut tx = self.store.write().await?;
        let Some(digest) = personal_digests::of(&mut tx, person).await?.filter(|digest| digest.is_on) else {
            return Ok(false);
        };
        personal_digests::save(&mut tx, &PersonalDigest { is_on: false, next_at: None, ..digest }).await?;
        outbox::drop_for(&mut tx, person, Kind::PersonalDigest, "switched off", self.now()).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Sets the weekdays on which a person's digest comes.
    ///
    /// # Errors
    /// When it is off, or the store fails.
    pub async fn personal_digest_days(&self, person: PersonId, days: DaySet) -> Result<PersonalDigestSet> {
        self.set_personal_digest(person, |old| Ok(PersonalDigest { days, ..old.ok_or_else(is_off)? })).await
    }

    /// Sets which sections a person's digest has; what is not said stays.
    ///
    /// # Errors
    /// When it is off, nothing is said, it would have none, or the store fails.
    pub async fn personal_digest_sections(
        &self,
        person: PersonId,
        said: &[(Section, bool)],
    ) -> Result<PersonalDigestSet> {
        if said.is_empty() {
            return Err(Refused::OwnDigestUnchanged.into());
        }
        self.set_personal_digest(person, |old| {
            old.ok_or_else(is_off)?.with_sections(said).ok_or_else(|| Refused::OwnDigestEmpty.into())
        })
        .await
    }

    async fn set_personal_digest(
        &self,
        person: PersonId,
        set: impl FnOnce(Option<PersonalDigest>) -> Result<PersonalDigest>,
    ) -> Result<PersonalDigestSet> {
        let mut tx = self.store.write().await?;
        let digest = set(personal_digests::of(&mut tx, person).await?)?;
        if !digest.is_on {
            return Err(is_off());
        }
        let server = servers::load(&mut tx, digest.server).await?;
        let hours = Hours::load(&mut tx, person, digest.server, &server).await?;
        let digest = digest.planned(&hours.schedule, self.now());
        personal_digests::save(&mut tx, &digest).await?;
        tx.commit().await?;
        self.activity().wake();
        let dms_closed = hours.person.dm_closed_at.is_some();
        let (is_guess, stopped) = (hours.is_guess, hours.stopped);
        Ok(PersonalDigestSet { digest, schedule: hours.schedule, is_guess, dms_closed, stopped })
    }

    /// The hours by which a person's digest comes.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn personal_schedule(&self, conn: &mut Connection, digest: &PersonalDigest) -> Result<Schedule> {
        let server = servers::load(conn, digest.server).await?;
        Ok(Hours::load(conn, digest.person, digest.server, &server).await?.schedule)
    }

    /// A person's hours or absences are others now: so is when their digest comes.
    pub(super) async fn plan_personal_digest(&self, conn: &mut Connection, person: PersonId) -> Result<()> {
        let Some(digest) = personal_digests::of(conn, person).await? else { return Ok(()) };
        let schedule = self.personal_schedule(conn, &digest).await?;
        Ok(personal_digests::save(conn, &digest.planned(&schedule, self.now())).await?)
    }

    /// The same for all whose digests come by a server's hours.
    pub(super) async fn plan_personal_digests_of(&self, conn: &mut Connection, server: ServerId) -> Result<()> {
        for digest in personal_digests::of_server(conn, server).await? {
            self.plan_personal_digest(conn, digest.person).await?;
        }
        Ok(())
    }

    /// A person is in a server no more: their digest belongs to another one of theirs, if there is any.
    pub(super) async fn move_personal_digest(
        &self,
        conn: &mut Connection,
        person: PersonId,
        left: ServerId,
    ) -> Result<()> {
        let Some(digest) = personal_digests::of(conn, person).await?.filter(|digest| digest.server == left) else {
            return Ok(());
        };
        match personal_digests::servers_of(conn, person).await?.into_iter().find(|server| *server != left) {
            Some(server) => {
                personal_digests::save(conn, &PersonalDigest { server, ..digest }).await?;
                self.plan_personal_digest(conn, person).await
            }
            None => Ok(personal_digests::save(conn, &PersonalDigest { is_on: false, next_at: None, ..digest }).await?),
        }
    }

    /// What concerns a person whose day began at `start`: what they owe, soonest first; what they wait for, longest first;
    /// what became of asks while they were away, latest first. Of servers that are not heard, that they have `left`, and
    /// whose reminders they stopped nothing is told.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn personal_asks(
        &self,
        conn: &mut Connection,
        person: PersonId,
        start: Instant,
        left: &BTreeSet<ServerId>,
    ) -> Result<PersonalAsks> {
        let Some(digest) = personal_digests::of(conn, person).await? else { return Ok(PersonalAsks::default()) };
        let schedule = self.personal_schedule(conn, &digest).await?;
        let changes = digest.changes(&schedule, start);
        let (stopped, servers, not_heard) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
        let mut told = Told { app: self, conn, person, schedule, left, stopped, servers, not_heard };
        let mut sections = BTreeMap::new();
        for section in Section::ALL.into_iter().filter(|section| digest.tells(*section)) {
            let asks = match section {
                Section::Owed => told.owed().await?,
                Section::Waiting => told.waiting().await?,
                Section::Changed => told.changed(changes).await?,
            };
            sections.insert(section, asks);
        }
        Ok(PersonalAsks { sections, changes, not_heard: told.not_heard.len() })
    }
}

fn is_off() -> AppError {
    Refused::OwnDigestOff.into()
}

/// What may be told to a person.
struct Told<'a> {
    app: &'a App,
    conn: &'a mut Connection,
    person: PersonId,
    schedule: Schedule,
    left: &'a BTreeSet<ServerId>,
    stopped: BTreeMap<ServerId, bool>,
    servers: BTreeMap<ServerId, Server>,
    not_heard: BTreeSet<ServerId>,
}

type Asks = Vec<(AskId, ServerId)>;

impl Told<'_> {
    /// What the person owes, but for what a policy wants to be quiet about now.
    async fn owed(&mut self) -> Result<Asks> {
        let mut owed = Vec::new();
        for logged in asks::open_of_owner(self.conn, self.person).await? {
            let state = logged.state();
            let Some(part) = state.part_of(self.person).filter(|part| part.is_owed()) else { continue };
            if self.may_tell(logged.ask.server).await? {
                let policy = self.server(logged.ask.server).await?.policies.at(&logged.place());
                let target = policy.target_for(logged.ask.priority);
                let due = owner_clock(&self.schedule, part.since, target, logged.ask.need_by).map(|clock| clock.due);
                let urgent = logged.ask.priority == Priority::Urgent;
                if urgent || !is_quiet(&self.schedule, policy.quiet.as_ref(), self.app.now()) {
                    owed.push(((due.is_none(), due, logged.ask.id), logged));
                }
            }
        }
        owed.sort_by_key(|(key, _)| *key);
        Ok(owed.into_iter().map(|(_, logged)| of(&logged)).collect())
    }

    async fn waiting(&mut self) -> Result<Asks> {
        let mut waiting = Vec::new();
        for logged in asks::open_of_asker(self.conn, self.person).await? {
            if self.may_tell(logged.ask.server).await? {
                waiting.push((logged.ask.order, logged));
            }
        }
        waiting.sort_by_key(|(order, _)| *order);
        Ok(waiting.into_iter().map(|(_, logged)| of(&logged)).collect())
    }

    async fn changed(&mut self, changes: Option<Changes>) -> Result<Asks> {
        let Some(changes) = changes else { return Ok(Vec::new()) };
        let since = changes.from;
        let mut ended: BTreeSet<AskId> =
            asks::ended_of_asker(self.conn, self.person, since).await?.into_iter().collect();
        ended.extend(asks::ended_of_owner(self.conn, self.person, since).await?);
        let mut changed = Vec::new();
        for id in ended {
            let Some(logged) = asks::load_if_readable(self.conn, id).await? else { continue };
            let news = news(&logged.ask, &logged.events, &logged.state(), self.person);
            if let Some(news) = news.filter(|news| changes.missed(&self.schedule, news.at()))
                && self.may_tell(logged.ask.server).await?
            {
                changed.push((std::cmp::Reverse(news.at()), logged.ask.id, logged));
            }
        }
        changed.sort_by_key(|(at, id, _)| (*at, *id));
        Ok(changed.into_iter().map(|(_, _, logged)| of(&logged)).collect())
    }

    /// The settings of a server, read once.
    async fn server(&mut self, id: ServerId) -> Result<&Server> {
        Ok(match self.servers.entry(id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(servers::load(self.conn, id).await?),
        })
    }

    async fn may_tell(&mut self, server: ServerId) -> Result<bool> {
        if self.left.contains(&server) {
            return Ok(false);
        }
        if self.app.is_held(server) {
            self.not_heard.insert(server);
            return Ok(false);
        }
        if let Some(stopped) = self.stopped.get(&server) {
            return Ok(!stopped);
        }
        let stopped = people::stopped_at(self.conn, self.person, server).await?.is_some();
        self.stopped.insert(server, stopped);
        Ok(!stopped)
    }
}

fn of(logged: &Logged) -> (AskId, ServerId) {
    (logged.ask.id, logged.ask.server)
}
