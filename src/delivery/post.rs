//! To a channel: the post of an ask, a digest. No gate, since a post pings nobody who is not at work.

use std::collections::BTreeSet;

use chrono::Duration;
use tracing::info;

use super::person::{AN_EARLIER_ONE, SHORTLY};
use super::worker::Worker;
use crate::app::AppError;
use crate::domain::calendar::Instant;
use crate::domain::closed_dms::Way;
use crate::domain::digest::{Scheduled, WhenEmpty};
use crate::domain::ids::ChannelId;
use crate::domain::recurrence::DaysOff;
use crate::store::bundles::{self, To};
use crate::store::outbox::{self, Kind, Row};
use crate::store::{Connection, digests, servers};
use crate::texts::{self, Message};

/// A digest that is later than this does not go any more: the next one tells.
pub(super) const TOO_LATE: Duration = Duration::hours(6);

impl Worker {
    pub(super) async fn post(&self, row: &Row) -> Result<(), AppError> {
        let now = self.app.now();
        let mut tx = self.app.store().write().await?;
        if outbox::pending(&mut tx, row.id).await?.is_none() {
            return Ok(tx.commit().await?);
        }
        // Posts of a channel are read in the order in which they were wanted.
        if let Some(until) = bundles::unfinished_to(&mut tx, To::Channel(row.key.recipient), &self.app.held()).await? {
            outbox::postpone(&mut tx, row.id, until.max(now + SHORTLY), AN_EARLIER_ONE).await?;
            return Ok(tx.commit().await?);
        }
        if let Some(why) = self.not_posted(&mut tx, row, now).await? {
            info!(row = row.id, reason = why.words(), "not posted");
            outbox::end(&mut tx, row.id, false, why.words(), now).await?;
            why.note(&mut tx, row).await?;
            return Ok(tx.commit().await?);
        }
        let bundle = self.claim(&mut tx, std::slice::from_ref(row), Way::Direct, 0).await?;
        tx.commit().await?;
        self.send(bundle).await
    }

    async fn not_posted(&self, conn: &mut Connection, row: &Row, now: Instant) -> Result<Option<Needless>, AppError> {
        if row.key.kind != Kind::Digest {
            return Ok(None);
        }
        if let Some(why) = needless(conn, row, now).await? {
            return Ok(Some(why));
        }
        let digest = digests::load(conn, row.key.subject).await?;
        let skipped_if_empty = |digest: &Scheduled| digest.when_empty == WhenEmpty::Skip && !asked_for(row);
        let empty = match digest.filter(skipped_if_empty) {
            Some(digest) => self.app.digest(conn, &digest).await?.is_empty(),
            None => false,
        };
        Ok(empty.then_some(Needless::NothingToTell))
    }

    /// The post of a digest, from the state as it is now.
    pub(super) async fn digest(&self, row: &Row) -> Result<Message, AppError> {
        let mut conn = self.app.store().read().await?;
        let language = self.app.language_in(&mut conn, row.server).await?;
        let Some(scheduled) = digests::load(&mut conn, row.key.subject).await? else {
            return Ok(texts::digest::removed(language));
        };
        let mut facts = self.app.digest(&mut conn, &scheduled).await?;
        drop(conn);
        let mut members = BTreeSet::new();
        for person in facts.people_away() {
            // Of whom that is not known nothing is told either.
            if self.discord.is_member(row.server, person).await.unwrap_or(false) {
                members.insert(person);
            }
        }
        facts.keep_members(|person| members.contains(&person));
        Ok(texts::digest::post(language, &facts, &scheduled, self.app.now()))
    }
}

/// Why a digest is not posted, though its slot has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Needless {
    /// Somebody removed it, paused it, or wants it elsewhere or at another time.
    Changed,
    /// Its slot is long over.
    TooLate,
    /// There is nothing to tell.
    NothingToTell,
}

impl Needless {
    fn words(self) -> &'static str {
        match self {
            Self::Changed => "the digest was changed",
            Self::TooLate => "too late: the next one tells",
            Self::NothingToTell => "nothing to tell",
        }
    }

    /// What follows from it.
    pub(super) async fn note(self, conn: &mut Connection, row: &Row) -> Result<(), AppError> {
        match self {
            Self::Changed => Ok(()),
            Self::TooLate => missed(conn, row).await,
            Self::NothingToTell => Ok(digests::nothing_missed(conn, row.key.subject).await?),
        }
    }
}

/// The slot of a row was not posted: the next post says so.
pub(super) async fn missed(conn: &mut Connection, row: &Row) -> Result<(), AppError> {
    if !asked_for(row) {
        digests::missed(conn, row.key.subject, 1, row.due_at).await?;
    }
    Ok(())
}

/// Why a digest is not posted, if it is not, whatever there is to tell; its slot has come.
pub(super) async fn needless(conn: &mut Connection, row: &Row, now: Instant) -> Result<Option<Needless>, AppError> {
    let Some(digest) = digests::load(conn, row.key.subject).await? else { return Ok(Some(Needless::Changed)) };
    let channel = ChannelId(row.key.recipient);
    let off = DaysOff::of(&servers::load(conn, digest.server).await?.hours());
    let wanted = if asked_for(row) { channel == digest.channel } else { digest.still_wants(row.due_at, channel, &off) };
    if !wanted {
        return Ok(Some(Needless::Changed));
    }
    let late = now - row.due_at > TOO_LATE && !asked_for(row);
    Ok(late.then_some(Needless::TooLate))
}

/// Whether the posts of a digest, of which a row tells, are still refused as they were then.
pub(super) async fn is_failing(conn: &mut Connection, row: &Row) -> Result<bool, AppError> {
    let digest = digests::load(conn, row.key.subject).await?;
    let since = digest.and_then(|digest| digest.failing_since);
    Ok(since.is_some_and(|since| since.timestamp().to_string() == row.key.slot))
}

/// Whether somebody wanted it now, beside the schedule.
fn asked_for(row: &Row) -> bool {
    row.key.slot.starts_with("now-")
}
