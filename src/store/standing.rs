//! How delivery stands, in numbers: for whoever runs the bot. No names, no words.

use super::convert::{instant, seconds};
use super::{Connection, Result};
use crate::domain::calendar::Instant;

/// What failed for good, and how often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failed {
    /// What kind of thing.
    pub kind: String,
    /// Why, as it was noted.
    pub reason: String,
    /// How many.
    pub count: i64,
}

/// How delivery stands at a moment. Instants are UTC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Planned for later.
    pub planned: i64,
    /// To be looked at by now.
    pub due: i64,
    /// Since when the oldest of those.
    pub due_since: Option<Instant>,
    /// Messages of which it is not known whether they arrived.
    pub unsure: i64,
    /// Since when the oldest of those.
    pub unsure_since: Option<Instant>,
    /// What failed for good lately, the most frequent first.
    pub failed: Vec<Failed>,
}

/// So many kinds of failures are told apart.
const FAILURES_MOST: i64 = 20;

/// How delivery stands, with what failed for good since a time, UTC.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn of(conn: &mut Connection, now: Instant, failed_since: Instant) -> Result<Standing> {
    let (now, since) = (seconds(now), seconds(failed_since));
    let row = sqlx::query!(
        "SELECT (SELECT count(*) FROM outbox WHERE state = 'pending' AND ready_at > ?) AS \"planned!: i64\",
                (SELECT count(*) FROM outbox WHERE state = 'pending' AND ready_at <= ?) AS \"due!: i64\",
                (SELECT min(ready_at) FROM outbox WHERE state = 'pending' AND ready_at <= ?) AS \"due_since: i64\",
                (SELECT count(*) FROM bundles WHERE state = 'sending') AS \"unsure!: i64\",
                (SELECT min(created_at) FROM bundles WHERE state = 'sending') AS \"unsure_since: i64\"",
        now,
        now,
        now
    )
    .fetch_one(&mut *conn)
    .await?;
    let failed = sqlx::query_as!(
        Failed,
        "SELECT kind, coalesce(reason, '') AS \"reason!: String\", count(*) AS \"count!: i64\" FROM outbox
         WHERE state = 'failed' AND done_at >= ? GROUP BY kind, reason ORDER BY count(*) DESC, kind LIMIT ?",
        since,
        FAILURES_MOST
    )
    .fetch_all(conn)
    .await?;
    Ok(Standing {
        planned: row.planned,
        due: row.due,
        due_since: row.due_since.map(|at| instant("time of readiness", at)).transpose()?,
        unsure: row.unsure,
        unsure_since: row.unsure_since.map(|at| instant("bundle", at)).transpose()?,
        failed,
    })
}
