//! To a channel: the post of an ask, a digest. No gate, since a post pings nobody who is not at work.

use chrono::Duration;
use tracing::info;

use super::worker::Worker;
use crate::app::AppError;
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
        if let Some(reason) = self.needless(&mut tx, row).await? {
            info!(row = row.id, reason, "not posted");
            outbox::end(&mut tx, row.id, false, reason, now).await?;
            return Ok(tx.commit().await?);
        }
        let bundle = self.claim(&mut tx, std::slice::from_ref(row)).await?;
        tx.commit().await?;
        self.send(bundle).await
    }

    /// Why a post is not made, if it is not.
    async fn needless(&self, conn: &mut Connection, row: &Row) -> Result<Option<&'static str>, AppError> {
        if row.key.kind != Kind::Digest {
            return Ok(None);
        }
        let Some(digest) = digests::load(conn, row.key.subject).await? else {
            return Ok(Some("the digest was removed"));
        };
        if row.key.slot.starts_with("now-") {
            return Ok(None);
        }
        if self.app.now() - row.due_at > TOO_LATE {
            return Ok(Some("too late: the next one tells"));
        }
        let empty = self.app.digest(conn, &digest).await?.is_empty();
        Ok(empty.then_some("nothing to tell"))
    }
}
