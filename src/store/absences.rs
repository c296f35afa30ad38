//! When people are away, who may know it, and who answers meanwhile.

use super::convert::{instant, int, seconds, snowflake};
use super::{Connection, Result};
use crate::domain::absence::Absence;
use crate::domain::calendar::Instant;
use crate::domain::ids::{Order, PersonId, ServerId};

/// A person's absences that end after `since`, in order.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn of(conn: &mut Connection, person: PersonId, since: Instant) -> Result<Vec<Absence>> {
    let (person, since) = (int(person.0), seconds(since));
    let rows = sqlx::query!(
        "SELECT id AS \"id!\", starts, ends, shared, delegate, calendar FROM absences WHERE person = ? AND ends > ? ORDER BY starts, id",
        person,
        since
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Absence {
                id: row.id,
                starts: instant("start of an absence", row.starts)?,
                ends: instant("end of an absence", row.ends)?,
                shared: row.shared != 0,
                delegate: row.delegate.map(|id| PersonId(snowflake(id))),
                calendar: row.calendar,
            })
        })
        .collect()
}

/// Stores an absence, and in which server it was said, if in any; its `id` is ignored. Its number.
///
/// # Errors
/// When the database fails.
pub async fn insert(
    conn: &mut Connection,
    person: PersonId,
    absence: &Absence,
    said_in: Option<ServerId>,
) -> Result<i64> {
    let (person, starts, ends) = (int(person.0), seconds(absence.starts), seconds(absence.ends));
    let delegate = absence.delegate.map(|p| int(p.0));
    let server = said_in.map_or(0, |server| int(server.0));
    let row = sqlx::query!(
        "INSERT INTO absences (person, starts, ends, shared, delegate, server) VALUES (?, ?, ?, ?, ?, ?)",
        person,
        starts,
        ends,
        absence.shared,
        delegate,
        server
    )
    .execute(conn)
    .await?;
    Ok(row.last_insert_rowid())
}

/// Who shares an absence that is not over and begins before `until`, of those who asked or were asked something in a
/// server since then, or said there that they are away.
///
/// # Errors
/// When the database fails.
pub async fn who_shares(
    conn: &mut Connection,
    server: ServerId,
    (now, until): (Instant, Instant),
    active_since: Instant,
) -> Result<Vec<PersonId>> {
    // A place in the order carries its time.
    let (server, active_since) = (int(server.0), int(Order::at(active_since).0));
    let (now, until) = (seconds(now), seconds(until));
    let people = sqlx::query_scalar!(
        "SELECT DISTINCT person FROM absences WHERE shared AND ends > ? AND starts < ? AND (
             server = ?
             OR EXISTS (SELECT 1 FROM asks WHERE asks.asker = absences.person AND server = ? AND order_key >= ?)
             OR EXISTS (SELECT 1 FROM ask_owners JOIN asks ON asks.id = ask_owners.ask
                        WHERE ask_owners.person = absences.person AND asks.server = ? AND order_key >= ?)
         ) ORDER BY person",
        now,
        until,
        server,
        server,
        active_since,
        server,
        active_since
    )
    .fetch_all(conn)
    .await?;
    Ok(people.into_iter().map(|id| PersonId(snowflake(id))).collect())
}

/// Ends an absence of that person earlier, at `ends`; one that had not begun then is removed. Whether there was one.
///
/// # Errors
/// When the database fails.
pub async fn end(conn: &mut Connection, person: PersonId, id: i64, ends: Instant) -> Result<bool> {
    let (person, ends) = (int(person.0), seconds(ends));
    let removed = sqlx::query!("DELETE FROM absences WHERE id = ? AND person = ? AND starts >= ?", id, person, ends)
        .execute(&mut *conn)
        .await?;
    let cut =
        sqlx::query!("UPDATE absences SET ends = ? WHERE id = ? AND person = ? AND ends > ?", ends, id, person, ends)
            .execute(conn)
            .await?;
    Ok(removed.rows_affected() + cut.rows_affected() > 0)
}
