//! To a channel: the post of an ask, a digest. No gate, since a post pings nobody who is not at work.

use chrono::Duration;
use tracing::info;

use super::person::{AN_EARLIER_ONE, SHORTLY};
use super::worker::Worker;
use crate::app::AppError;
use crate::domain::calendar::Instant;
use crate::domain::closed_dms::Way;
use crate::store::bundles::{self, To};
use crate::store::outbox::{self, Kind, Row};
use crate::store::{Connection, digests};

/// A digest that is later than this is not posted any more: the next one tells.
const TOO_LATE: Duration = Duration::hours(6);

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
        if let Some(reason) = self.not_posted(&mut tx, row, now).await? {
            info!(row = row.id, reason, "not posted");
            outbox::end(&mut tx, row.id, false, reason, now).await?;
            return Ok(tx.commit().await?);
        }
        let bundle = self.claim(&mut tx, std::slice::from_ref(row), Way::Direct, 0).await?;
        tx.commit().await?;
        self.send(bundle).await
    }

    async fn not_posted(
        &self,
        conn: &mut Connection,
        row: &Row,
        now: Instant,
    ) -> Result<Option<&'static str>, AppError> {
        if row.key.kind != Kind::Digest {
            return Ok(None);
        }
        if let Some(reason) = needless(conn, row, now).await? {
            return Ok(Some(reason));
        }
        let digest = digests::load(conn, row.key.subject).await?;
        let empty = match digest.filter(|_| !asked_for(row)) {
            Some(digest) => self.app.digest(conn, &digest).await?.is_empty(),
            None => false,
        };
        Ok(empty.then_some("nothing to tell"))
    }
}

/// Why a digest is not posted, if it is not; its slot has come.
pub(super) async fn needless(conn: &mut Connection, row: &Row, now: Instant) -> Result<Option<&'static str>, AppError> {
    if digests::load(conn, row.key.subject).await?.is_none() {
        return Ok(Some("the digest was removed"));
    }
    let late = now - row.due_at > TOO_LATE && !asked_for(row);
    Ok(late.then_some("too late: the next one tells"))
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
