//! Scheduled digests.

use super::convert::{instant, int, json, parse, seconds, snowflake};
use super::hearing::Held;
use super::{Connection, Result};
use crate::domain::calendar::Instant;
use crate::domain::digest::Scheduled;
use crate::domain::ids::{ChannelId, PersonId, ServerId};

/// Schedules a digest; its `id` is ignored.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Connection, digest: &Scheduled, now: Instant) -> Result<i64> {
    let (server, channel, by) = (int(digest.server.0), int(digest.channel.0), int(digest.created_by.0));
    let (slots, next, last, now) =
        (json(&digest.slots), seconds(digest.next_at), seconds(digest.last_at), seconds(now));
    Ok(sqlx::query_scalar!(
        "INSERT INTO digests (server, channel, slots, created_by, created_at, next_at, last_at) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
        server, channel, slots, by, now, next, last
    )
    .fetch_one(conn)
    .await?)
}

/// A server's digests.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn of_server(conn: &mut Connection, server: ServerId) -> Result<Vec<Scheduled>> {
    let server = int(server.0);
    let rows = sqlx::query_as!(Row, "SELECT id AS \"id!\", server, channel, slots, created_by, next_at, last_at FROM digests WHERE server = ? ORDER BY id", server)
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
        "SELECT id AS \"id!\", server, channel, slots, created_by, next_at, last_at FROM digests WHERE id = ?",
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
    let rows = sqlx::query_as!(Row, "SELECT id AS \"id!\", server, channel, slots, created_by, next_at, last_at FROM digests WHERE next_at <= ? AND server NOT IN (SELECT value FROM json_each(?)) ORDER BY next_at", now, held)
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

/// Moves a digest on to its next slot.
///
/// # Errors
/// When the database fails.
pub async fn advance(conn: &mut Connection, id: i64, next: Instant) -> Result<()> {
    let next = seconds(next);
    sqlx::query!("UPDATE digests SET next_at = ? WHERE id = ?", next, id).execute(conn).await?;
    Ok(())
}

/// Notes up to when a digest has told what was answered.
///
/// # Errors
/// When the database fails.
pub async fn told_up_to(conn: &mut Connection, id: i64, at: Instant) -> Result<()> {
    let at = seconds(at);
    sqlx::query!("UPDATE digests SET last_at = max(last_at, ?) WHERE id = ?", at, id).execute(conn).await?;
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
    created_by: i64,
    next_at: i64,
    last_at: i64,
}

impl Row {
    fn into_digest(self) -> Result<Scheduled> {
        Ok(Scheduled {
            id: self.id,
            server: ServerId(snowflake(self.server)),
            channel: ChannelId(snowflake(self.channel)),
            slots: parse("digest schedule", &self.slots)?,
            created_by: PersonId(snowflake(self.created_by)),
            next_at: instant("digest slot", self.next_at)?,
            last_at: instant("digest slot", self.last_at)?,
        })
    }
}
