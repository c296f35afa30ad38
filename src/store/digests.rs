//! Scheduled digests.

use super::convert::{instant, int, json, parse, seconds, snowflake};
use super::hearing::Held;
use super::{Connection, Result, StoreError};
use crate::domain::calendar::Instant;
use crate::domain::digest::{Missed, Scheduled, WhenEmpty};
use crate::domain::ids::{ChannelId, PersonId, ServerId};

/// Schedules a digest; its `id` is ignored.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Connection, digest: &Scheduled, now: Instant) -> Result<i64> {
    let (server, channel, by) = (int(digest.server.0), int(digest.channel.0), int(digest.created_by.0));
    let (slots, left_out, when_empty) = (json(&digest.slots), json(&digest.left_out), digest.when_empty.as_str());
    let (next, last, now) = (digest.next_at.map(seconds), seconds(digest.last_at), seconds(now));
    Ok(sqlx::query_scalar!(
        "INSERT INTO digests (server, channel, slots, left_out, when_empty, created_by, created_at, next_at, last_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        server,
        channel,
        slots,
        left_out,
        when_empty,
        by,
        now,
        next,
        last
    )
    .fetch_one(conn)
    .await?)
}

/// Stores what can be changed about a digest: where, when and of what it is, and when it comes next.
///
/// # Errors
/// When the database fails.
pub async fn save(conn: &mut Connection, digest: &Scheduled) -> Result<()> {
    let (channel, slots, left_out) = (int(digest.channel.0), json(&digest.slots), json(&digest.left_out));
    let (when_empty, next) = (digest.when_empty.as_str(), digest.next_at.map(seconds));
    let failing_since = digest.failing_since.map(seconds);
    sqlx::query!(
        "UPDATE digests SET channel = ?, slots = ?, left_out = ?, when_empty = ?, next_at = ?, failing_since = ? WHERE id = ?",
        channel,
        slots,
        left_out,
        when_empty,
        next,
        failing_since,
        digest.id
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A server's digests.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn of_server(conn: &mut Connection, server: ServerId) -> Result<Vec<Scheduled>> {
    let server = int(server.0);
    let rows = sqlx::query_as!(Row, "SELECT id AS \"id!\", server, channel, slots, left_out, when_empty, created_by, next_at, last_at, failing_since, missed, missed_since FROM digests WHERE server = ? ORDER BY id", server)
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(Row::into_digest).collect()
}

/// One digest.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn load(conn: &mut Connection, id: i64) -> Result<Option<Scheduled>> {
    let row = sqlx::query_as!(
        Row,
        "SELECT id AS \"id!\", server, channel, slots, left_out, when_empty, created_by, next_at, last_at, failing_since, missed, missed_since FROM digests WHERE id = ?",
        id
    )
    .fetch_optional(conn)
    .await?;
    row.map(Row::into_digest).transpose()
}

/// Digests whose slot has come, but for servers that are not heard now.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn due(conn: &mut Connection, now: Instant, held: &Held) -> Result<Vec<Scheduled>> {
    let (now, held) = (seconds(now), held.as_json());
    let rows = sqlx::query_as!(Row, "SELECT id AS \"id!\", server, channel, slots, left_out, when_empty, created_by, next_at, last_at, failing_since, missed, missed_since FROM digests WHERE next_at <= ? AND server NOT IN (SELECT value FROM json_each(?)) ORDER BY next_at", now, held)
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(Row::into_digest).collect()
}

/// The next slot of all digests, but for servers that are not heard now.
///
/// # Errors
/// When the database fails.
pub async fn earliest(conn: &mut Connection, held: &Held) -> Result<Option<Instant>> {
    let held = held.as_json();
    let next = sqlx::query_scalar!(
        "SELECT min(next_at) AS \"next: i64\" FROM digests WHERE server NOT IN (SELECT value FROM json_each(?))",
        held
    )
    .fetch_one(conn)
    .await?;
    next.map(|at| instant("digest slot", at)).transpose()
}

/// Moves a digest on to its next slot; none while it is paused, or where it is over.
///
/// # Errors
/// When the database fails.
pub async fn advance(conn: &mut Connection, id: i64, next: Option<Instant>) -> Result<()> {
    let next = next.map(seconds);
    sqlx::query!("UPDATE digests SET next_at = ? WHERE id = ?", next, id).execute(conn).await?;
    Ok(())
}

/// Notes slots that are not posted, the first of them then: the next post tells of it.
///
/// # Errors
/// When the database fails.
pub async fn missed(conn: &mut Connection, id: i64, slots: usize, since: Instant) -> Result<()> {
    let (slots, since) = (i64::try_from(slots).unwrap_or(i64::MAX), seconds(since));
    sqlx::query!(
        "UPDATE digests SET missed = missed + ?, missed_since = coalesce(missed_since, ?) WHERE id = ?",
        slots,
        since,
        id
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that there is nothing to tell: nobody misses what was not posted.
///
/// # Errors
/// When the database fails.
pub async fn nothing_missed(conn: &mut Connection, id: i64) -> Result<()> {
    sqlx::query!("UPDATE digests SET missed = 0, missed_since = NULL WHERE id = ?", id).execute(conn).await?;
    Ok(())
}

/// Notes up to when a digest has told what was answered: it was posted.
///
/// # Errors
/// When the database fails.
pub async fn told_up_to(conn: &mut Connection, id: i64, at: Instant) -> Result<()> {
    let at = seconds(at);
    sqlx::query!(
        "UPDATE digests SET last_at = max(last_at, ?), failing_since = NULL, missed = 0, missed_since = NULL WHERE id = ?",
        at,
        id
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes since when a digest's posts are refused, UTC.
///
/// # Errors
/// When the database fails.
pub async fn fails_since(conn: &mut Connection, id: i64, since: Option<Instant>) -> Result<()> {
    let since = since.map(seconds);
    sqlx::query!("UPDATE digests SET failing_since = ? WHERE id = ?", since, id).execute(conn).await?;
    Ok(())
}

/// Removes a digest of a server; whether it was there.
///
/// # Errors
/// When the database fails.
pub async fn remove(conn: &mut Connection, server: ServerId, id: i64) -> Result<bool> {
    let server = int(server.0);
    let done = sqlx::query!("DELETE FROM digests WHERE id = ? AND server = ?", id, server).execute(conn).await?;
    Ok(done.rows_affected() > 0)
}

struct Row {
    id: i64,
    server: i64,
    channel: i64,
    slots: String,
    left_out: String,
    when_empty: String,
    created_by: i64,
    next_at: Option<i64>,
    last_at: i64,
    failing_since: Option<i64>,
    missed: i64,
    missed_since: Option<i64>,
}

impl Row {
    fn into_digest(self) -> Result<Scheduled> {
        let slot = |at| instant("digest slot", at);
        let when_empty = WhenEmpty::parse(&self.when_empty);
        let since = self.missed_since.map(slot).transpose()?;
        let slots = u32::try_from(self.missed).unwrap_or(u32::MAX);
        Ok(Scheduled {
            id: self.id,
            server: ServerId(snowflake(self.server)),
            channel: ChannelId(snowflake(self.channel)),
            slots: parse("digest schedule", &self.slots)?,
            left_out: parse("sections", &self.left_out)?,
            when_empty: when_empty.ok_or(StoreError::Unreadable { what: "digest", why: self.when_empty })?,
            created_by: PersonId(snowflake(self.created_by)),
            next_at: self.next_at.map(slot).transpose()?,
            last_at: slot(self.last_at)?,
            failing_since: self.failing_since.map(slot).transpose()?,
            missed: since.map(|since| Missed { slots, since }),
        })
    }
}
