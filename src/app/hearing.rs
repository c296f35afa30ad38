//! How far each server is heard, and what waits until it is heard again.
//!
//! Nothing is sent about a server in which something may have happened that the bot does not know of: before it has read
//! back what it missed, during the server's outage, and while the connection to its shard is lost.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{MutexGuard, PoisonError};

use chrono::Duration;
use tracing::info;

use super::shard::Shard;
use super::under_way::TakingIn;
use super::{App, Result};
use crate::activity::Who;
use crate::domain::ask::{BUSY_SECONDS, Observation};
use crate::domain::calendar::Instant;
use crate::domain::ids::ServerId;
use crate::store::hearing::{self, Held};
use crate::store::outbox::{Kind, Row};
use crate::store::{Connection, privacy};

/// What was heard so shortly before may still have been under way when the bot ended: it is read once more.
const MARGIN: Duration = Duration::minutes(10);
/// So long before a message others' messages tell whether its channel was busy.
const BUSY_WITHIN: Duration = Duration::seconds(BUSY_SECONDS);
/// How far servers were heard is written down so often at most: after a crash a little is read twice.
const WRITE_EVERY: Duration = Duration::minutes(1);
/// A reading that failed is tried again after this, and then after twice as long each time,
const FIRST_WAIT: Duration = Duration::seconds(5);
/// but for no more than this.
const LONGEST_WAIT: Duration = Duration::minutes(5);
/// What was left out of a reading is tried again after this, for as long as it takes.
const ONCE_MORE: Duration = Duration::hours(1);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ear {
    /// Nothing comes: not yet, or during an outage.
    Deaf,
    /// Nothing comes since the bot was removed.
    Removed,
    /// Events come; what was missed before is read back.
    Reading {
        /// Which reading it is.
        number: u64,
        /// Since when it comes, UTC: up to then it is read.
        from: Instant,
        /// When to try, or try again, UTC.
        at: Instant,
        failed: u32,
        /// Only what fails again and again is missing: nothing waits for that.
        goes_on: bool,
    },
    /// All is heard.
    Open,
}

impl Ear {
    fn hears(self) -> bool {
        matches!(self, Self::Open | Self::Reading { goes_on: true, .. })
    }
}

#[derive(Clone, Copy, Debug)]
struct Heard {
    /// All up to then was taken in, UTC.
    until: Instant,
    ear: Ear,
    /// How often reading it had failed when it went on without what is still missing; zero where nothing is.
    went_on_after: u32,
}

/// A server of which something is to be read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToRead {
    /// Which.
    pub server: ServerId,
    /// What happened after that, UTC.
    pub since: Instant,
    /// What was written from then on, UTC, tells how busy its channels were.
    pub around: Instant,
    /// How often it could not be read before.
    pub failed: u32,
    /// Which reading it is.
    number: u64,
    /// When it began to be heard again, UTC.
    from: Instant,
}

/// That a shard's connection may be lost: only the last doubt, when it ends, ends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubt {
    shard: u32,
    number: u64,
}

/// How many servers nothing is sent about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HeldBack {
    /// In an outage, or what was missed is not read back yet.
    pub not_heard: usize,
    /// They removed the bot.
    pub removed: usize,
}

/// What is heard.
#[derive(Debug, Default)]
pub(super) struct Hearing {
    servers: HashMap<ServerId, Heard>,
    /// How many readings were begun.
    readings: u64,
    /// How many shards there are; none before the first session.
    shards: u32,
    /// The numbers of those whose connection may be lost, with the number of the last doubt.
    lost: BTreeMap<u32, u64>,
    /// How often there was doubt.
    doubts: u64,
    /// Heard further than is written down.
    unwritten: BTreeSet<ServerId>,
    written_at: Option<Instant>,
}

impl Hearing {
    /// As it was left: nothing is heard yet.
    pub(super) fn left_at(heard: BTreeMap<ServerId, Instant>) -> Self {
        let servers =
            heard.into_iter().map(|(server, until)| (server, Heard { until, ear: Ear::Deaf, went_on_after: 0 }));
        Self { servers: servers.collect(), ..Self::default() }
    }

    fn is_held(&self, server: ServerId) -> bool {
        let heard = self.servers.get(&server).is_none_or(|heard| heard.ear.hears());
        let lost = |number: &u32| Shard { number: *number, of: self.shards }.has(server);
        !heard || self.lost.keys().any(lost)
    }

    fn doubt(&mut self, shard: u32) -> Doubt {
        self.doubts += 1;
        self.lost.insert(shard, self.doubts);
        Doubt { shard, number: self.doubts }
    }

    fn doubt_ends(&mut self, doubt: Doubt) -> bool {
        let is_it = self.lost.get(&doubt.shard) == Some(&doubt.number);
        is_it && self.lost.remove(&doubt.shard).is_some()
    }

    fn held(&self) -> Held {
        Held::of(self.servers.keys().copied().filter(|server| self.is_held(*server)))
    }

    /// A server comes: what was missed of one that was heard before is to be read. Whether it is new.
    fn comes(&mut self, server: ServerId, now: Instant) -> bool {
        // What failed for hours is not tried for long again: the rest is read once, and the server goes on.
        let before = self.servers.get(&server).map(|heard| heard.went_on_after);
        let mut ear = before.map_or(Ear::Open, |_| self.reading(now));
        if let (Ear::Reading { failed, .. }, Some(before)) = (&mut ear, before) {
            *failed = before;
        }
        self.servers.entry(server).or_insert(Heard { until: now, ear, went_on_after: 0 }).ear = ear;
        before.is_none()
    }

    fn reading(&mut self, now: Instant) -> Ear {
        self.readings += 1;
        Ear::Reading { number: self.readings, from: now, at: now, failed: 0, goes_on: false }
    }

    fn reads_again(&mut self, server: ServerId, now: Instant) {
        let ear = self.reading(now);
        let number = self.readings;
        if let Some(heard) =
            self.servers.get_mut(&server).filter(|heard| !matches!(heard.ear, Ear::Deaf | Ear::Removed))
        {
            heard.ear = match heard.ear {
                Ear::Reading { from, failed, goes_on: true, .. } => {
                    Ear::Reading { number, from, at: now, failed, goes_on: true }
                }
                // What failed before goes on counting, and waits as long: it may be this that fails. It is another reading:
                // one that is under way may have looked before this happened.
                Ear::Reading { from, at, failed, goes_on, .. } if failed > 0 => {
                    Ear::Reading { number, from, at, failed, goes_on }
                }
                _ => ear,
            };
        }
    }

    /// What was heard after that, UTC, is to be read once more.
    fn heard_only(&mut self, server: ServerId, until: Instant, now: Instant) {
        if let Some(heard) = self.servers.get_mut(&server) {
            heard.until = heard.until.min(until);
        }
        self.reads_again(server, now);
    }

    fn goes(&mut self, server: ServerId) {
        if let Some(heard) = self.servers.get_mut(&server) {
            heard.ear = Ear::Deaf;
        }
    }

    fn is_removed_from(&mut self, server: ServerId) {
        if let Some(heard) = self.servers.get_mut(&server) {
            heard.ear = Ear::Removed;
        }
    }

    fn held_back(&self) -> HeldBack {
        let removed = self.servers.values().filter(|heard| heard.ear == Ear::Removed).count();
        HeldBack { not_heard: self.not_heard().len(), removed }
    }

    fn not_heard(&self) -> BTreeSet<ServerId> {
        let there = self.servers.iter().filter(|(_, heard)| heard.ear != Ear::Removed).map(|(server, _)| *server);
        there.filter(|server| self.is_held(*server)).collect()
    }

    fn heard(&mut self, server: ServerId, at: Instant) {
        let open = self.servers.get_mut(&server).filter(|heard| heard.ear == Ear::Open && heard.until < at);
        if let Some(heard) = open {
            heard.until = at;
            self.unwritten.insert(server);
        }
    }

    /// What is to be written down now.
    fn take_unwritten(&mut self, now: Instant) -> Vec<(ServerId, Instant)> {
        self.written_at = Some(now);
        let unwritten = std::mem::take(&mut self.unwritten).into_iter();
        unwritten.filter_map(|server| Some((server, self.servers.get(&server)?.until))).collect()
    }

    fn to_read(&self) -> impl Iterator<Item = (Instant, ToRead)> {
        self.servers.iter().filter_map(|(server, heard)| match heard.ear {
            Ear::Reading { number, from, at, failed, .. } => {
                let since = heard.until - MARGIN;
                Some((at, ToRead { server: *server, since, around: since - BUSY_WITHIN, failed, number, from }))
            }
            _ => None,
        })
    }

    /// It was read; nothing where it has gone or come again since.
    fn read(&mut self, done: &ToRead) -> bool {
        let reading = self.servers.get_mut(&done.server);
        let reading = reading.filter(|heard| matches!(heard.ear, Ear::Reading { number, .. } if number == done.number));
        let is_it = reading.is_some();
        if let Some(heard) = reading {
            *heard = Heard { until: heard.until.max(done.from), ear: Ear::Open, went_on_after: 0 };
            self.unwritten.insert(done.server);
        }
        is_it
    }

    /// It was read but for what fails again and again. Up to when it was heard stays as it was: what is missing is read
    /// then, also by a bot that was started anew.
    fn partly_read(&mut self, done: &ToRead, now: Instant) {
        let Some(heard) = self.servers.get_mut(&done.server) else { return };
        if let Ear::Reading { number, at, goes_on, .. } = &mut heard.ear
            && *number == done.number
        {
            (*at, *goes_on) = (now + ONCE_MORE, true);
            heard.went_on_after = done.failed;
        }
    }

    fn not_read(&mut self, tried: &ToRead, now: Instant) -> Duration {
        let Some(heard) = self.servers.get_mut(&tried.server) else { return FIRST_WAIT };
        let Ear::Reading { number, at, failed, .. } = &mut heard.ear else { return FIRST_WAIT };
        let wait = wait_after(*failed, tried.server);
        if *number == tried.number {
            (*failed, *at) = (*failed + 1, now + wait);
        }
        wait
    }
}

/// How long to wait after so many failures before; up to a quarter less, by the server, so that what failed together
/// does not return together.
fn wait_after(failed: u32, server: ServerId) -> Duration {
    let wait = (FIRST_WAIT * (1 << failed.min(10))).min(LONGEST_WAIT);
    let sixteenths = i32::try_from(server.0 % 17).unwrap_or_default();
    wait - wait / 4 * sixteenths / 16
}

impl App {
    fn hearing(&self) -> MutexGuard<'_, Hearing> {
        self.hearing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The servers of which nothing is sent now.
    pub fn held(&self) -> Held {
        self.hearing().held()
    }

    /// Whether any server was ever heard: this bot has run before, or runs.
    pub fn has_heard(&self) -> bool {
        !self.hearing().servers.is_empty()
    }

    /// How many servers nothing is sent about now, and why.
    pub fn held_back(&self) -> HeldBack {
        self.hearing().held_back()
    }

    /// The servers that nothing is sent about now, though the bot is in them.
    pub fn not_heard(&self) -> BTreeSet<ServerId> {
        self.hearing().not_heard()
    }

    /// Whether nothing is sent about a server now.
    pub fn is_held(&self, server: ServerId) -> bool {
        self.hearing().is_held(server)
    }

    /// Whether a row of the outbox waits until its server is heard again.
    pub fn waits(&self, row: &Row) -> bool {
        let posts = matches!(row.key.kind, Kind::AskPost | Kind::Thread);
        !posts && self.hearing().is_held(row.server)
    }

    /// A new session of a shard begins, in which these servers are. Those `to_come` are not heard until they do; in others
    /// that were heard before the bot is no more.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_session(&self, shard: Shard, listed: &[ServerId], to_come: &[ServerId]) -> Result<()> {
        let gone: Vec<ServerId> = {
            let mut hearing = self.hearing();
            hearing.shards = shard.of;
            hearing.lost.remove(&shard.number);
            to_come.iter().for_each(|server| hearing.goes(*server));
            let known = hearing.servers.keys().copied();
            known.filter(|server| shard.has(*server) && !listed.contains(server)).collect()
        };
        self.activity().deaf(false);
        for server in gone {
            self.hear_removed(server).await?;
        }
        Ok(())
    }

    /// The connection to a shard may be lost: nothing is sent about its servers until that doubt ends.
    pub fn doubt(&self, shard: u32) -> Doubt {
        self.hearing().doubt(shard)
    }

    /// A session goes on where it was broken off, and nothing was missed: what came before is taken in first. A doubt that
    /// came up since stays.
    pub async fn doubt_ends(&self, doubt: Doubt) {
        self.under_way.all_before().await;
        if self.hearing().doubt_ends(doubt) {
            self.activity().wake();
        }
    }

    /// An event begins to be taken in.
    pub fn takes_in(&self) -> TakingIn {
        self.under_way.begins()
    }

    /// The session of a shard is lost: nothing is heard of its servers until they come in another.
    pub fn lose_session(&self, shard: Shard) {
        let mut hearing = self.hearing();
        hearing.shards = shard.of;
        let servers = hearing.servers.iter_mut().filter(|(server, _)| shard.has(**server));
        servers.for_each(|(_, heard)| heard.ear = Ear::Deaf);
        drop(hearing);
        self.activity().deaf(true);
    }

    /// A server comes: at the start of a session, after an outage, or because the bot was added.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_server_comes(&self, server: ServerId) -> Result<()> {
        let now = self.now();
        let new = self.hearing().comes(server, now);
        if new {
            // From now on what happens there is missed while the bot is away.
            let mut tx = self.store.write().await?;
            hearing::heard(&mut tx, server, now).await?;
            privacy::is_back(&mut tx, server, None).await?;
            tx.commit().await?;
        } else if privacy::is_gone(&mut *self.store.read().await?, server).await? {
            let mut tx = self.store.write().await?;
            privacy::is_back(&mut tx, server, None).await?;
            tx.commit().await?;
        }
        self.activity().wake_up(Who::Reader);
        Ok(())
    }

    /// Something of a server is seen again, or was not taken in: what was missed there is to be read. A reading that is
    /// under way is begun anew.
    pub fn read_again(&self, server: ServerId) {
        let mut hearing = self.hearing();
        hearing.reads_again(server, self.now());
        drop(hearing);
        self.activity().wake_up(Who::Reader);
    }

    /// A question was posted at about that time, UTC, and is noted only now: what was heard since may be about it, and was
    /// not understood. It is read once more; also after a crash, if the transaction is committed.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_again_since(&self, conn: &mut Connection, server: ServerId, since: Instant) -> Result<()> {
        hearing::heard_only(conn, server, since).await?;
        self.hearing().heard_only(server, since, self.now());
        Ok(())
    }

    /// A server is out of order for a while: nothing is closed, nothing is sent.
    pub fn hear_outage(&self, server: ServerId) {
        self.hearing().goes(server);
    }

    /// The bot was removed from a server: its asks are out of reach, until the bot is added again.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_removed(&self, server: ServerId) -> Result<()> {
        self.hearing().is_removed_from(server);
        let standpoints = self.index().standpoints(server);
        let open = standpoints.into_iter().filter(|place| !place.out_of_reach);
        for place in open {
            self.hear(Observation::Reachable { channel: place.channel, yes: false, at: self.now() }).await?;
        }
        self.index_mut().forget_server(server);
        let mut tx = self.store.write().await?;
        privacy::left(&mut tx, server, None, self.now()).await?;
        Ok(tx.commit().await?)
    }

    /// Whether the bot was removed from a server, as far as Discord told.
    pub fn is_removed(&self, server: ServerId) -> bool {
        self.hearing().servers.get(&server).is_some_and(|heard| heard.ear == Ear::Removed)
    }

    /// What a server's events told up to then, UTC, is taken in.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn heard_until(&self, server: ServerId, at: Instant) -> Result<()> {
        let due = {
            let mut hearing = self.hearing();
            hearing.heard(server, at);
            let now = self.now();
            !hearing.unwritten.is_empty() && hearing.written_at.is_none_or(|last| now - last >= WRITE_EVERY)
        };
        if due { self.write_hearing().await } else { Ok(()) }
    }

    /// Writes down how far all servers were heard.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn write_hearing(&self) -> Result<()> {
        if self.hearing().unwritten.is_empty() {
            return Ok(());
        }
        let mut tx = self.store.write().await?;
        // Taken by the only writer: what is to be heard again meanwhile is not written over.
        let unwritten = self.hearing().take_unwritten(self.now());
        for (server, until) in unwritten {
            hearing::heard(&mut tx, server, until).await?;
        }
        Ok(tx.commit().await?)
    }

    /// The servers of which something is to be read back now; and when the next is to be tried again, UTC.
    pub fn to_read(&self) -> (Vec<ToRead>, Option<Instant>) {
        let now = self.now();
        let hearing = self.hearing();
        let next = hearing.to_read().map(|(at, _)| at).filter(|at| *at > now).min();
        let mut due: Vec<(Instant, ToRead)> = hearing.to_read().filter(|(at, _)| *at <= now).collect();
        due.sort_by_key(|(at, read)| (*at, read.server));
        (due.into_iter().map(|(_, read)| read).collect(), next)
    }

    /// A server was read back: what is owed there is told from now on.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_read(&self, done: &ToRead) -> Result<()> {
        self.under_way.all_before().await;
        if self.hearing().read(done) {
            self.write_hearing().await?;
            self.let_go();
            self.activity().wake();
        }
        Ok(())
    }

    /// A server was read back but for what fails again and again: it is held no longer, and read once more in an hour.
    pub fn hear_partly_read(&self, done: &ToRead) {
        let now = self.now();
        self.hearing().partly_read(done, now);
        self.activity().wake();
    }

    /// A server could not be read back; how long to wait before it is tried again.
    pub fn hear_not_read(&self, tried: &ToRead) -> Duration {
        let now = self.now();
        self.hearing().not_read(tried, now)
    }

    /// Lets go of what ended so long ago that nothing older can still be heard.
    pub(super) fn let_go(&self) {
        let read_since = self.hearing().to_read().map(|(_, read)| read.since).min();
        let now = self.now();
        self.index_mut().let_go(read_since.map_or(now, |since| since.min(now)));
    }

    /// Takes up again, for a reading, the asks that ended since what was missed began: what is older may still be found.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn begin_reading(&self, read: &ToRead) -> Result<()> {
        info!(server = %read.server, since = %read.since, "reading back what was missed");
        let _turn = self.turn().await;
        let mut conn = self.store.read().await?;
        let asks = crate::store::asks::open_or_ended_since(&mut conn, read.server, read.since).await?;
        let mut index = self.index_mut();
        for logged in asks {
            index.set_parent(logged.ask.channel, logged.standing.parent);
            index.set_ask(&logged.ask, &logged.state());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
