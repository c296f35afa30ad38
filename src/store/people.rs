//! People: their hours, their DM channel, and where they stopped reminders. Across all servers.

use super::convert::{instant, int, json, parse, seconds, snowflake};
use super::{Connection, Result};
use crate::domain::calendar::{Instant, Schedule};
use crate::domain::ids::{ChannelId, PersonId, ServerId};

/// What is stored of a person.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Person {
    /// Their hours; none where they have set none.
    pub schedule: Option<Schedule>,
    /// Their DM channel with the bot.
    pub dm_channel: Option<ChannelId>,
    /// When the first DM reached them, UTC.
    pub introduced_at: Option<Instant>,
}

/// What is stored of a person; the empty value when nothing is.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn load(conn: &mut Connection, person: PersonId) -> Result<Person> {
    let id = int(person.0);
    let row = sqlx::query!("SELECT schedule, dm_channel, introduced_at FROM people WHERE id = ?", id)
        .fetch_optional(conn)
        .await?;
    let Some(row) = row else { return Ok(Person::default()) };
    Ok(Person {
        schedule: row.schedule.as_deref().map(|text| parse("schedule", text)).transpose()?,
        dm_channel: row.dm_channel.map(|id| ChannelId(snowflake(id))),
        introduced_at: row.introduced_at.map(|at| instant("introduction", at)).transpose()?,
    })
}

/// Sets a person's hours.
///
/// # Errors
/// When the database fails.
pub async fn set_schedule(conn: &mut Connection, person: PersonId, schedule: &Schedule) -> Result<()> {
    let (id, schedule) = (int(person.0), json(schedule));
    sqlx::query!(
        "INSERT INTO people (id, schedule) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET schedule = excluded.schedule",
        id,
        schedule
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Remembers a person's DM channel.
///
/// # Errors
/// When the database fails.
pub async fn set_dm_channel(conn: &mut Connection, person: PersonId, channel: ChannelId) -> Result<()> {
    let (id, channel) = (int(person.0), int(channel.0));
    sqlx::query!(
        "INSERT INTO people (id, dm_channel) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET dm_channel = excluded.dm_channel",
        id, channel
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that the first DM reached a person.
///
/// # Errors
/// When the database fails.
pub async fn set_introduced(conn: &mut Connection, person: PersonId, at: Instant) -> Result<()> {
    let (id, at) = (int(person.0), seconds(at));
    sqlx::query!(
        "INSERT INTO people (id, introduced_at) VALUES (?, ?)
         ON CONFLICT (id) DO UPDATE SET introduced_at = coalesce(introduced_at, excluded.introduced_at)",
        id,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Stops a server's reminders to a person.
///
/// # Errors
/// When the database fails.
pub async fn stop(conn: &mut Connection, person: PersonId, server: ServerId, at: Instant) -> Result<()> {
    let (person, server, at) = (int(person.0), int(server.0), seconds(at));
    sqlx::query!(
        "INSERT INTO stops (person, server, stopped_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        person,
        server,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Lets a server's reminders reach a person again; whether they had been stopped.
///
/// # Errors
/// When the database fails.
pub async fn resume(conn: &mut Connection, person: PersonId, server: ServerId) -> Result<bool> {
    let (person, server) = (int(person.0), int(server.0));
    let done = sqlx::query!("DELETE FROM stops WHERE person = ? AND server = ?", person, server).execute(conn).await?;
    Ok(done.rows_affected() > 0)
}

/// Whether a person stopped a server's reminders.
///
/// # Errors
/// When the database fails.
pub async fn has_stopped(conn: &mut Connection, person: PersonId, server: ServerId) -> Result<bool> {
    let (person, server) = (int(person.0), int(server.0));
    let row = sqlx::query_scalar!("SELECT stopped_at FROM stops WHERE person = ? AND server = ?", person, server)
        .fetch_optional(conn)
        .await?;
    Ok(row.is_some())
}
