//! People: their hours, their DM channel, and where they stopped reminders. Across all servers.

use super::convert::{instant, int, json, parse, seconds, snowflake};
use super::{Connection, Result};
use crate::domain::calendar::{Instant, Schedule};
use crate::domain::holidays::Choice;
use crate::domain::ids::{ChannelId, PersonId, ServerId};
use crate::domain::language::Language;

/// What is stored of a person.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Person {
    /// Their hours; none where they have set none.
    pub schedule: Option<Schedule>,
    /// Their public holidays, and what they changed of them.
    pub holidays: Choice,
    /// Their DM channel with the bot.
    pub dm_channel: Option<ChannelId>,
    /// When the last DM to them was refused, UTC; none where DMs arrive.
    pub dm_closed_at: Option<Instant>,
    /// Whether they have read since what that means.
    pub closed_dms_told: bool,
    /// When the first reminder reached them, UTC.
    pub introduced_at: Option<Instant>,
    /// Until when they do not want to be disturbed, UTC.
    pub focus_until: Option<Instant>,
    /// Whether what is urgent may reach them outside their hours.
    pub urgent_any_time: bool,
    /// That of their Discord, when they last used the bot; none where that is not known.
    pub language: Option<Language>,
}

/// What is stored of a person; the empty value when nothing is.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn load(conn: &mut Connection, person: PersonId) -> Result<Person> {
    let id = int(person.0);
    let row = sqlx::query!(
        "SELECT schedule, holidays, dm_channel, dm_closed_at, closed_dms_told, introduced_at, focus_until, urgent_any_time,
             language
         FROM people WHERE id = ?",
        id
    )
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else { return Ok(Person::default()) };
    Ok(Person {
        schedule: row.schedule.as_deref().map(|text| parse("schedule", text)).transpose()?,
        holidays: row.holidays.as_deref().map(|text| parse("holidays", text)).transpose()?.unwrap_or_default(),
        dm_channel: row.dm_channel.map(|id| ChannelId(snowflake(id))),
        dm_closed_at: row.dm_closed_at.map(|at| instant("refused DM", at)).transpose()?,
        closed_dms_told: row.closed_dms_told != 0,
        introduced_at: row.introduced_at.map(|at| instant("introduction", at)).transpose()?,
        focus_until: row.focus_until.map(|at| instant("end of focus", at)).transpose()?,
        urgent_any_time: row.urgent_any_time != 0,
        language: row.language.as_deref().and_then(Language::from_tag),
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

/// Sets what a person chose of public holidays.
///
/// # Errors
/// When the database fails.
pub async fn set_holidays(conn: &mut Connection, person: PersonId, choice: &Choice) -> Result<()> {
    let (id, choice) = (int(person.0), json(choice));
    sqlx::query!(
        "INSERT INTO people (id, holidays) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET holidays = excluded.holidays",
        id,
        choice
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Sets until when a person does not want to be disturbed.
///
/// # Errors
/// When the database fails.
pub async fn set_focus(conn: &mut Connection, person: PersonId, until: Option<Instant>) -> Result<()> {
    let (id, until) = (int(person.0), until.map(seconds));
    sqlx::query!(
        "INSERT INTO people (id, focus_until) VALUES (?, ?)
         ON CONFLICT (id) DO UPDATE SET focus_until = excluded.focus_until",
        id,
        until
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The language of a person's Discord, when they last used the bot; none where that is not known.
///
/// # Errors
/// When the database fails.
pub async fn language(conn: &mut Connection, person: PersonId) -> Result<Option<Language>> {
    let id = int(person.0);
    let tag = sqlx::query_scalar!("SELECT language FROM people WHERE id = ?", id).fetch_optional(conn).await?;
    Ok(tag.flatten().as_deref().and_then(Language::from_tag))
}

/// Notes the language of a person's Discord.
///
/// # Errors
/// When the database fails.
pub async fn set_language(conn: &mut Connection, person: PersonId, language: Language) -> Result<()> {
    let (id, tag) = (int(person.0), language.tag());
    sqlx::query!(
        "INSERT INTO people (id, language) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET language = excluded.language",
        id,
        tag
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Sets whether what is urgent may reach a person outside their hours.
///
/// # Errors
/// When the database fails.
pub async fn set_urgent_any_time(conn: &mut Connection, person: PersonId, allowed: bool) -> Result<()> {
    let id = int(person.0);
    sqlx::query!(
        "INSERT INTO people (id, urgent_any_time) VALUES (?, ?)
         ON CONFLICT (id) DO UPDATE SET urgent_any_time = excluded.urgent_any_time",
        id,
        allowed
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

/// Forgets a person's DM channel, and that they were written to.
///
/// # Errors
/// When the database fails.
pub async fn forget_dm_channel(conn: &mut Connection, person: PersonId) -> Result<()> {
    let id = int(person.0);
    sqlx::query!("UPDATE people SET dm_channel = NULL WHERE id = ?", id).execute(conn).await?;
    Ok(())
}

/// Notes that a conversation is begun with a person now.
///
/// # Errors
/// When the database fails.
pub async fn opens_dm(conn: &mut Connection, person: PersonId, at: Instant) -> Result<()> {
    let (id, at) = (int(person.0), seconds(at));
    sqlx::query!(
        "INSERT INTO people (id, dm_opened_at) VALUES (?, ?)
         ON CONFLICT (id) DO UPDATE SET dm_opened_at = excluded.dm_opened_at",
        id,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// When conversations were begun since a time, UTC.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn dms_opened_since(conn: &mut Connection, since: Instant) -> Result<Vec<Instant>> {
    let since = seconds(since);
    let rows = sqlx::query_scalar!("SELECT dm_opened_at AS \"at!\" FROM people WHERE dm_opened_at >= ?", since)
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(|at| instant("opening of a DM", at)).collect()
}

/// Notes that a person takes no DMs, as one was refused.
///
/// # Errors
/// When the database fails.
pub async fn dms_closed(conn: &mut Connection, person: PersonId, at: Instant) -> Result<()> {
    let (id, at) = (int(person.0), seconds(at));
    sqlx::query!(
        "INSERT INTO people (id, dm_closed_at) VALUES (?, ?)
         ON CONFLICT (id) DO UPDATE SET dm_closed_at = excluded.dm_closed_at",
        id,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that DMs reach a person, or may again. Whether they were thought closed.
///
/// # Errors
/// When the database fails.
pub async fn dms_open(conn: &mut Connection, person: PersonId) -> Result<bool> {
    let id = int(person.0);
    let done = sqlx::query!(
        "UPDATE people SET dm_closed_at = NULL, closed_dms_told = 0 WHERE id = ? AND dm_closed_at IS NOT NULL",
        id
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Notes that a person has read what it means that their DMs are closed.
///
/// # Errors
/// When the database fails.
pub async fn told_of_closed_dms(conn: &mut Connection, person: PersonId) -> Result<()> {
    let id = int(person.0);
    sqlx::query!("UPDATE people SET closed_dms_told = 1 WHERE id = ? AND dm_closed_at IS NOT NULL", id)
        .execute(conn)
        .await?;
    Ok(())
}

/// The private thread in which a person of a server hears what no DM can tell them.
///
/// # Errors
/// When the database fails.
pub async fn private_thread(conn: &mut Connection, person: PersonId, server: ServerId) -> Result<Option<ChannelId>> {
    let (person, server) = (int(person.0), int(server.0));
    let thread =
        sqlx::query_scalar!("SELECT thread FROM private_threads WHERE server = ? AND person = ?", server, person)
            .fetch_optional(conn)
            .await?;
    Ok(thread.map(|id| ChannelId(snowflake(id))))
}

/// Remembers that thread, or with none forgets it.
///
/// # Errors
/// When the database fails.
pub async fn set_private_thread(
    conn: &mut Connection,
    person: PersonId,
    server: ServerId,
    thread: Option<ChannelId>,
) -> Result<()> {
    let (person, server, thread) = (int(person.0), int(server.0), thread.map(|id| int(id.0)));
    match thread {
        Some(thread) => {
            sqlx::query!(
                "INSERT INTO private_threads (server, person, thread) VALUES (?, ?, ?)
                 ON CONFLICT (server, person) DO UPDATE SET thread = excluded.thread",
                server,
                person,
                thread
            )
            .execute(conn)
            .await?
        }
        None => {
            sqlx::query!("DELETE FROM private_threads WHERE server = ? AND person = ?", server, person)
                .execute(conn)
                .await?
        }
    };
    Ok(())
}

/// Notes that the first reminder reached a person.
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

/// Since when a person has a server's reminders switched off, UTC; none where they are on.
///
/// # Errors
/// When the database fails.
pub async fn stopped_at(conn: &mut Connection, person: PersonId, server: ServerId) -> Result<Option<Instant>> {
    let (person, server) = (int(person.0), int(server.0));
    let row = sqlx::query_scalar!("SELECT stopped_at FROM stops WHERE person = ? AND server = ?", person, server)
        .fetch_optional(conn)
        .await?;
    row.map(|at| instant("stop", at)).transpose()
}

/// Whether a person lets others copy their hours.
///
/// # Errors
/// When the database fails.
pub async fn hours_shared(conn: &mut Connection, person: PersonId) -> Result<bool> {
    let id = int(person.0);
    let shared = sqlx::query_scalar!("SELECT hours_shared FROM people WHERE id = ?", id).fetch_optional(conn).await?;
    Ok(shared.is_some_and(|shared| shared != 0))
}

/// Sets whether a person lets others copy their hours.
///
/// # Errors
/// When the database fails.
pub async fn set_hours_shared(conn: &mut Connection, person: PersonId, shared: bool) -> Result<()> {
    let id = int(person.0);
    sqlx::query!(
        "INSERT INTO people (id, hours_shared) VALUES (?, ?)
         ON CONFLICT (id) DO UPDATE SET hours_shared = excluded.hours_shared",
        id,
        shared
    )
    .execute(conn)
    .await?;
    Ok(())
}
