//! Channel digests: scheduled, changed, paused; and what one tells.

use std::collections::{BTreeSet, HashSet};

use chrono::{Duration, NaiveDate, SubsecRound};
use chrono_tz::Tz;

use super::hours::{Team, people_of};
use super::keep::refresh_bundle;
use super::tell::by_when;
use super::{App, AppError, Reader, Refused, Result};
use crate::domain::absence::{ByWhen, Presence};
use crate::domain::calendar::Instant;
use crate::domain::digest::{self, AwayPerson, Change, Digest, Scheduled, Section, Tracked, WhenEmpty, compile};
use crate::domain::ids::{AskId, ChannelId, PersonId, ServerId};
use crate::domain::recurrence::{DaysOff, Pause, Recurrence};
use crate::domain::server::Server;
use crate::store::outbox::{self, Key, Kind};
use crate::store::{Connection, absences, asks, bundles, digests, servers};

/// A server has at most this many digests: more nobody reads.
const MOST_DIGESTS: usize = 20;
/// So many slots ahead are said back to whoever sets a schedule.
const SAID_BACK: usize = 3;
/// Who will be away within this time is told.
const AWAY_SOON: Duration = Duration::days(7);
/// Who asked or was asked something within this time belongs to a server's people.
const ACTIVE: Duration = Duration::days(90);

/// A digest to be scheduled.
#[derive(Clone, Debug)]
pub struct ScheduleDigest {
    /// The server.
    pub server: ServerId,
    /// Where it is posted.
    pub channel: ChannelId,
    /// When.
    pub slots: Recurrence,
    /// The sections that it does without.
    pub left_out: BTreeSet<Section>,
    /// What is done when there is nothing to tell.
    pub when_empty: WhenEmpty,
    /// Who schedules it.
    pub by: PersonId,
}

/// A digest as it was set.
#[derive(Clone, Debug)]
pub struct DigestSet {
    /// The digest.
    pub digest: Scheduled,
    /// Its next slots, UTC; none while it is paused until further notice.
    pub next: Vec<Instant>,
}

impl App {
    /// Schedules a digest.
    ///
    /// # Errors
    /// When it would never come or tell nothing, the bot cannot post there, the server has too many, or the store fails.
    pub async fn schedule_digest(&self, new: ScheduleDigest) -> Result<DigestSet> {
        let mut tx = self.store.write().await?;
        let set = self.schedule_digest_in(&mut tx, new).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(set)
    }

    pub(super) async fn schedule_digest_in(&self, conn: &mut Connection, new: ScheduleDigest) -> Result<DigestSet> {
        let now = self.now();
        self.may_be_posted(new.channel)?;
        let off = DaysOff::of(&servers::load(conn, new.server).await?.hours());
        let digest = Scheduled {
            id: 0,
            server: new.server,
            channel: new.channel,
            slots: new.slots,
            left_out: new.left_out,
            when_empty: new.when_empty,
            created_by: new.by,
            next_at: None,
            last_at: now,
            failing_since: None,
            missed: None,
        };
        let mut digest = digest.planned(&off, now)?;
        is_one_more(conn, &digest).await?;
        digest.id = digests::insert(conn, &digest, now).await?;
        self.norms_changed(conn, new.server).await?;
        Ok(set(digest, &off, now))
    }

    /// Changes a digest of this server: what is not said stays.
    ///
    /// # Errors
    /// When there is none of that number, it would never come or tell nothing, the bot cannot post there, or the store
    /// fails.
    pub async fn edit_digest(&self, server: ServerId, id: i64, change: &Change) -> Result<DigestSet> {
        if change.is_empty() {
            return Err(Refused::DigestUnchanged.into());
        }
        change.channel.map_or(Ok(()), |channel| self.may_be_posted(channel))?;
        self.change_digest(server, id, |digest, off, now| Ok(digest.changed(change, off, now)?)).await
    }

    /// Pauses a digest from today on, until the end of a local date or until further notice.
    ///
    /// # Errors
    /// When there is none of that number, that day is over, or the store fails.
    pub async fn pause_digest(&self, server: ServerId, id: i64, last: Option<NaiveDate>) -> Result<DigestSet> {
        self.change_digest(server, id, |digest, off, now| {
            let first = now.with_timezone(&digest.slots.zone()).date_naive();
            let slots = digest.slots.paused(Some(Pause { first, last }))?;
            Ok(Scheduled { slots, ..digest }.planned(off, now)?)
        })
        .await
    }

    /// Ends the pause of a digest; whether there was one that was not over.
    ///
    /// # Errors
    /// When there is none of that number, or the store fails.
    pub async fn resume_digest(&self, server: ServerId, id: i64) -> Result<(DigestSet, bool)> {
        let mut was_paused = false;
        let set = self.change_digest(server, id, |digest, off, now| {
            let slots = digest.slots.forgets_what_is_over(now);
            was_paused = slots.pause().is_some();
            let slots = slots.paused(None)?;
            Ok(Scheduled { slots, ..digest }.planned(off, now)?)
        });
        let set = set.await?;
        Ok((set, was_paused))
    }

    /// Leaves out the next slot of a digest; that slot, UTC.
    ///
    /// # Errors
    /// When there is none of that number, it has no next slot or no other, or the store fails.
    pub async fn skip_digest(&self, server: ServerId, id: i64) -> Result<(DigestSet, Instant)> {
        let mut skipped = self.now();
        let set = self.change_digest(server, id, |digest, off, now| {
            let digest = digest.planned(off, now)?;
            skipped = digest.next_at.ok_or_else(|| AppError::from(Refused::DigestPaused))?;
            let slots = digest.slots.skipping_next(now, off)?;
            Ok(Scheduled { slots, ..digest }.planned(off, now)?)
        });
        let set = set.await?;
        Ok((set, skipped))
    }

    async fn change_digest(
        &self,
        server: ServerId,
        id: i64,
        change: impl FnOnce(Scheduled, &DaysOff, Instant) -> Result<Scheduled>,
    ) -> Result<DigestSet> {
        let mut tx = self.store.write().await?;
        let set = self.change_digest_in(&mut tx, (server, id), change).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(set)
    }

    /// A slot that has come and was not posted yet is looked at when it is: it may not be wanted any more.
    pub(super) async fn change_digest_in(
        &self,
        conn: &mut Connection,
        (server, id): (ServerId, i64),
        change: impl FnOnce(Scheduled, &DaysOff, Instant) -> Result<Scheduled>,
    ) -> Result<DigestSet> {
        let now = self.now();
        let off = DaysOff::of(&servers::load(conn, server).await?.hours());
        let before = load(conn, server, id).await?;
        let digest = change(before.clone(), &off, now)?;
        is_one_more(conn, &digest).await?;
        digests::save(conn, &digest).await?;
        self.norms_changed(conn, server).await?;
        if before.failing_since.is_some() && digest.failing_since.is_none() {
            trouble_is_over(conn, &digest, now).await?;
        }
        if let Some(came) = before.next_at.filter(|next| *next <= now) {
            // Its slot has come, and there is no row for it yet.
            digests::missed(conn, id, 1, came).await?;
        }
        Ok(set(digest, &off, now))
    }

    /// A server's working days are others now: which day of a month is the last one may be another, too. A slot that
    /// has come stays.
    pub(super) async fn plan_digests_anew(&self, conn: &mut Connection, server: &Server, id: ServerId) -> Result<()> {
        let (now, off) = (self.now(), DaysOff::of(&server.hours()));
        for digest in digests::of_server(conn, id).await? {
            if digest.next_at.is_some_and(|next| next > now)
                && let Some(next) = digest.slots.next_after(now, &off)
            {
                digests::advance(conn, digest.id, Some(next)).await?;
            }
        }
        Ok(())
    }

    /// A server's digests, as far as somebody may know of them: those of channels that they see; of one channel alone, where
    /// one is named.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn digests(
        &self,
        server: ServerId,
        reader: Option<&Reader>,
        only: Option<ChannelId>,
    ) -> Result<Vec<Scheduled>> {
        let mut all = digests::of_server(&mut *self.store.read().await?, server).await?;
        all.retain(|digest| only.is_none_or(|only| only == digest.channel));
        all.retain(|digest| reader.is_none_or(|reader| self.sees(reader, digest.channel)));
        let now = self.now();
        Ok(all.into_iter().map(|digest| digest.told_at(now)).collect())
    }

    /// Removes a digest of this server.
    ///
    /// # Errors
    /// When there is none of that number, or the store fails.
    pub async fn remove_digest(&self, server: ServerId, id: i64) -> Result<Scheduled> {
        let mut tx = self.store.write().await?;
        let digest = load(&mut tx, server, id).await?;
        digests::remove(&mut tx, server, id).await?;
        self.norms_changed(&mut tx, server).await?;
        outbox::drop_unwanted(&mut tx, Kind::Digest, id, &[], "the digest was removed", self.now()).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(digest)
    }

    /// The zone in which a digest's days are meant.
    ///
    /// # Errors
    /// When there is none of that number, or the store fails.
    pub async fn digest_zone(&self, server: ServerId, id: i64) -> Result<Tz> {
        Ok(load(&mut *self.store.read().await?, server, id).await?.slots.zone())
    }

    /// Posts a scheduled digest now, beside its slots.
    ///
    /// # Errors
    /// When there is none of that number, the bot cannot post there, or the store fails.
    pub async fn digest_now(&self, server: ServerId, id: i64) -> Result<ChannelId> {
        let mut tx = self.store.write().await?;
        let digest = load(&mut tx, server, id).await?;
        if self.index().channel(digest.channel).is_none() {
            return Err(Refused::DigestChannelGone.into());
        }
        self.can_post(digest.channel)?;
        let slot = format!("now-{}", self.now().timestamp());
        let key = Key { kind: Kind::Digest, subject: id, recipient: digest.channel.0, slot };
        outbox::want(&mut tx, &key, server, self.now()).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(digest.channel)
    }

    /// What a digest would tell now, for one who sees its channel.
    ///
    /// # Errors
    /// When there is none of that number, they do not see its channel, or the store fails.
    pub async fn preview_digest(&self, reader: &Reader, server: ServerId, id: i64) -> Result<(Scheduled, Digest)> {
        let mut conn = self.store.read().await?;
        let digest = load(&mut conn, server, id).await?;
        if !self.sees(reader, digest.channel) {
            // Not even that there is one.
            return Err(no_such_digest());
        }
        let facts = self.digest(&mut conn, &digest).await?;
        Ok((digest, facts))
    }

    /// Whether the bot can post in a channel, and see there what became of it; a person is told what it lacks while they can
    /// still choose another. Of a channel that is so new that the bot has not heard of it no lack is known.
    fn may_be_posted(&self, channel: ChannelId) -> Result<()> {
        match self.index().lacks_to_write_and_look(channel) {
            lacks if lacks.is_empty() => Ok(()),
            lacks => Err(Refused::CannotPost(channel, lacks).into()),
        }
    }

    /// Whether the bot can post in a channel that was chosen before.
    fn can_post(&self, channel: ChannelId) -> Result<()> {
        match self.index().lacks_to_write(channel) {
            lacks if lacks.is_empty() => Ok(()),
            lacks => Err(Refused::CannotPost(channel, lacks).into()),
        }
    }

    /// The facts of a channel's digest: of its own channel and of those that all of its readers may read, so that nobody
    /// reads there about a channel they have no access to.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn digest(&self, conn: &mut Connection, digest: &Scheduled) -> Result<Digest> {
        // To the second, as it is noted up to when a digest told: nothing falls between two, or into both.
        let now = self.now().trunc_subsecs(0);
        let settings = servers::load(conn, digest.server).await?;
        let mut tracked = Vec::new();
        let mut people = Vec::new();
        for logged in asks::open_or_ended_since(conn, digest.server, digest.last_at).await? {
            let listed_under = logged.standing.listed_under;
            if self.index().all_readers_see(digest.channel, listed_under) {
                let state = logged.state();
                let target = settings.policies.at(&logged.place()).target_for(logged.ask.priority);
                people.extend(people_of(&logged.ask, &state));
                tracked.push(Tracked { state, ask: logged.ask, listed_under, target });
            }
        }
        let away = match digest.tells(Section::Away) {
            true => absences::who_shares(conn, digest.server, (now, now + AWAY_SOON), now - ACTIVE).await?,
            false => Vec::new(),
        };
        people.extend(&away);
        let team = Team::load(conn, digest.server, people).await?;
        let schedule_of = |person| team.schedule(person);
        let hours = digest::Hours { of: &schedule_of, server: team.server_hours() };
        let mut compiled = compile(&tracked, &hours, digest.last_at, now);
        let is_kept = |one: &&Tracked| matches!(by_when(&team, one, now), ByWhen::Within(_));
        let kept: HashSet<AskId> = tracked.iter().filter(is_kept).map(|one| one.ask.id).collect();
        compiled.keep_to_themselves(|ask| kept.contains(&ask));
        compiled.away = away.into_iter().filter_map(|person| away_person(&team, person, now)).collect();
        compiled.away.sort_by_key(|one| (one.from, one.until, one.person));
        compiled.keep_sections(|section| digest.tells(section));
        Ok(compiled)
    }
}

/// How somebody is away now, or will be soon, if they let others read until when.
fn away_person(team: &Team, person: PersonId, now: Instant) -> Option<AwayPerson> {
    let hours = team.hours(person)?;
    let away_at = |at, from| match hours.presence(at) {
        Presence::Away(away) => Some(AwayPerson { person, from, until: away.until?, delegate: away.delegate }),
        _ => None,
    };
    let soon = hours.absences.iter().map(|one| one.starts).filter(|at| *at > now && *at < now + AWAY_SOON);
    away_at(now, None).or_else(|| soon.into_iter().find_map(|at| away_at(at, Some(at))))
}

fn set(digest: Scheduled, off: &DaysOff, now: Instant) -> DigestSet {
    let next = digest.slots.next_dates(now, SAID_BACK, off);
    DigestSet { digest, next }
}

async fn load(conn: &mut Connection, server: ServerId, id: i64) -> Result<Scheduled> {
    digests::load(conn, id).await?.filter(|digest| digest.server == server).ok_or_else(no_such_digest)
}

/// Who was told that a digest cannot be posted reads that it is mended.
///
/// # Errors
/// When the store fails.
pub async fn trouble_is_over(conn: &mut Connection, digest: &Scheduled, now: Instant) -> Result<()> {
    for bundle in bundles::sent_of(conn, Kind::DigestTrouble, digest.id).await? {
        refresh_bundle(conn, &bundle, digest.server, now).await?;
    }
    Ok(())
}

fn no_such_digest() -> AppError {
    Refused::NoSuchDigest.into()
}

/// Refuses a digest that is there already, and one more than anybody reads.
async fn is_one_more(conn: &mut Connection, digest: &Scheduled) -> Result<()> {
    let mut others = digests::of_server(conn, digest.server).await?;
    others.retain(|other| other.id != digest.id);
    if others.len() >= MOST_DIGESTS {
        return Err(Refused::TooManyDigests(MOST_DIGESTS).into());
    }
    match others.iter().any(|other| other.channel == digest.channel && other.slots == digest.slots) {
        true => Err(Refused::DigestIsThere.into()),
        false => Ok(()),
    }
}
