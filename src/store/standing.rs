//! How delivery stands, in numbers: for whoever runs the bot. No names, no words.

use std::collections::BTreeSet;

use super::convert::{instant, int, json, seconds, snowflake};
use super::{Connection, Result};
use crate::domain::calendar::Instant;
use crate::domain::ids::ServerId;

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

/// Servers for which something waits though the bot is not in them, and how much.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Elsewhere {
    /// Which.
    pub servers: Vec<ServerId>,
    /// How many rows wait for them.
    pub waiting: i64,
}

/// What waits for servers that the bot is not in: not sent yet, or perhaps sent where only they could tell.
///
/// # Errors
/// When the database fails.
pub async fn elsewhere(conn: &mut Connection, is_in: &BTreeSet<ServerId>) -> Result<Elsewhere> {
    let rows = sqlx::query!(
        "SELECT server AS \"server!\", count(*) AS \"waiting!: i64\"
         FROM outbox LEFT JOIN bundles ON bundles.id = outbox.bundle
         WHERE outbox.state = 'pending'
             OR outbox.state = 'claimed' AND bundles.state = 'sending' AND NOT (to_person AND way = 'direct')
         GROUP BY server"
    )
    .fetch_all(conn)
    .await?;
    let mut all = Elsewhere::default();
    for row in rows {
        let server = ServerId(snowflake(row.server));
        if !is_in.contains(&server) {
            all.servers.push(server);
            all.waiting += row.waiting;
        }
    }
    Ok(all)
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

/// How delivery stands, but for rows that wait for servers elsewhere, with what failed for good since a time, UTC.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn of(conn: &mut Connection, now: Instant, failed_since: Instant, elsewhere: &Elsewhere) -> Result<Standing> {
    let elsewhere = json(&elsewhere.servers.iter().map(|server| int(server.0)).collect::<Vec<_>>());
    let (now, since) = (seconds(now), seconds(failed_since));
    let row = sqlx::query!(
        "WITH elsewhere AS (SELECT value FROM json_each(?)),
         waiting AS (SELECT ready_at FROM outbox WHERE state = 'pending' AND server NOT IN elsewhere),
         unsure AS (
             SELECT created_at FROM bundles WHERE state = 'sending' AND ((to_person AND way = 'direct') OR NOT EXISTS (
                 SELECT 1 FROM outbox WHERE outbox.bundle = bundles.id AND server IN elsewhere
             ))
         )
         SELECT (SELECT count(*) FROM waiting WHERE ready_at > ?) AS \"planned!: i64\",
                (SELECT count(*) FROM waiting WHERE ready_at <= ?) AS \"due!: i64\",
                (SELECT min(ready_at) FROM waiting WHERE ready_at <= ?) AS \"due_since: i64\",
                (SELECT count(*) FROM unsure) AS \"unsure!: i64\",
                (SELECT min(created_at) FROM unsure) AS \"unsure_since: i64\"",
        elsewhere,
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
