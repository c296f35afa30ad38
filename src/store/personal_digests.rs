//! Who wants a digest of their own at the start of their day.

use chrono::NaiveDate;

use super::convert::{instant, int, json, parse, seconds, snowflake};
use super::{Connection, Result, StoreError};
use crate::domain::calendar::Instant;
use crate::domain::ids::{PersonId, ServerId};
use crate::domain::personal_digest::PersonalDigest;

/// A person's digest, also where it is off; none where they never had one.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn of(conn: &mut Connection, person: PersonId) -> Result<Option<PersonalDigest>> {
    let person = int(person.0);
    let row = sqlx::query_as!(
        Row,
        "SELECT person, is_on, server, days, left_out, last_on, told_until, next_at FROM personal_digests WHERE person = ?",
        person
    )
    .fetch_optional(conn)
    .await?;
    row.map(Row::into_digest).transpose()
}

/// The digests that were switched on in a server.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn of_server(conn: &mut Connection, server: ServerId) -> Result<Vec<PersonalDigest>> {
    let server = int(server.0);
    let rows = sqlx::query_as!(
        Row,
        "SELECT person, is_on, server, days, left_out, last_on, told_until, next_at FROM personal_digests WHERE server = ? ORDER BY person",
        server
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::into_digest).collect()
}

/// Those whose time has come.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn due(conn: &mut Connection, now: Instant) -> Result<Vec<PersonalDigest>> {
    let now = seconds(now);
    let rows = sqlx::query_as!(
        Row,
        "SELECT person, is_on, server, days, left_out, last_on, told_until, next_at FROM personal_digests WHERE next_at <= ? ORDER BY next_at, person",
        now
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::into_digest).collect()
}

/// When the next one comes, UTC.
///
/// # Errors
/// When the database fails.
pub async fn earliest(conn: &mut Connection) -> Result<Option<Instant>> {
    let next =
        sqlx::query_scalar!("SELECT min(next_at) AS \"next: i64\" FROM personal_digests").fetch_one(conn).await?;
    next.map(|at| instant("personal digest", at)).transpose()
}

/// Stores somebody's digest in place of what they had.
///
/// # Errors
/// When the database fails.
pub async fn save(conn: &mut Connection, digest: &PersonalDigest) -> Result<()> {
    let (person, server) = (int(digest.person.0), int(digest.server.0));
    let (days, left_out, next) = (json(&digest.days), json(&digest.left_out), digest.next_at.map(seconds));
    let last_on = digest.last_on.map(|date| date.to_string());
    let told_until = digest.told_until.map(seconds);
    sqlx::query!(
        "INSERT INTO personal_digests (person, is_on, server, days, left_out, last_on, told_until, next_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (person) DO UPDATE SET is_on = excluded.is_on, server = excluded.server, days = excluded.days, left_out = excluded.left_out,
             last_on = excluded.last_on, told_until = excluded.told_until, next_at = excluded.next_at",
        person,
        digest.is_on,
        server,
        days,
        left_out,
        last_on,
        told_until,
        next
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes up to when a person's digest told what changed.
///
/// # Errors
/// When the database fails.
pub async fn told_until(conn: &mut Connection, person: PersonId, at: Instant) -> Result<()> {
    let (person, at) = (int(person.0), seconds(at));
    sqlx::query!(
        "UPDATE personal_digests SET told_until = max(coalesce(told_until, ?), ?) WHERE person = ?",
        at,
        at,
        person
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The servers in which something open concerns a person, in order.
///
/// # Errors
/// When the database fails.
pub async fn servers_of(conn: &mut Connection, person: PersonId) -> Result<Vec<ServerId>> {
    let person = int(person.0);
    let servers = sqlx::query_scalar!(
        "SELECT server AS \"server!: i64\" FROM asks WHERE asker = ? AND ended_at IS NULL
         UNION
         SELECT server FROM asks JOIN ask_owners ON ask_owners.ask = asks.id WHERE person = ? AND ended_at IS NULL
         ORDER BY 1",
        person,
        person
    )
    .fetch_all(conn)
    .await?;
    Ok(servers.into_iter().map(|id| ServerId(snowflake(id))).collect())
}

struct Row {
    person: i64,
    is_on: i64,
    server: i64,
    days: String,
    left_out: String,
    last_on: Option<String>,
    told_until: Option<i64>,
    next_at: Option<i64>,
}

impl Row {
    fn into_digest(self) -> Result<PersonalDigest> {
        Ok(PersonalDigest {
            person: PersonId(snowflake(self.person)),
            is_on: self.is_on != 0,
            server: ServerId(snowflake(self.server)),
            days: parse("days", &self.days)?,
            left_out: parse("sections", &self.left_out)?,
            last_on: self.last_on.map(date).transpose()?,
            told_until: self.told_until.map(|at| instant("personal digest", at)).transpose()?,
            next_at: self.next_at.map(|at| instant("personal digest", at)).transpose()?,
        })
    }
}

fn date(text: String) -> Result<NaiveDate> {
    text.parse().map_err(|_| StoreError::Unreadable { what: "date of a personal digest", why: text })
}
