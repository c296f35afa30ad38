//! Who was seen with a role that was asked something.

use super::convert::{int, seconds, snowflake};
use super::{Connection, Result};
use crate::domain::calendar::Instant;
use crate::domain::ids::{PersonId, RoleId, ServerId};

/// Notes that a person was seen with a role.
///
/// # Errors
/// When the database fails.
pub async fn seen(conn: &mut Connection, server: ServerId, role: RoleId, person: PersonId, at: Instant) -> Result<()> {
    let (server, role, person, at) = (int(server.0), int(role.0), int(person.0), seconds(at));
    sqlx::query!(
        "INSERT INTO role_holders (server, role, person, seen_at) VALUES (?, ?, ?, ?)
         ON CONFLICT (server, role, person) DO UPDATE SET seen_at = excluded.seen_at",
        server,
        role,
        person,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that a person holds a role no more.
///
/// # Errors
/// When the database fails.
pub async fn gone(conn: &mut Connection, server: ServerId, role: RoleId, person: PersonId) -> Result<()> {
    let (server, role, person) = (int(server.0), int(role.0), int(person.0));
    sqlx::query!("DELETE FROM role_holders WHERE server = ? AND role = ? AND person = ?", server, role, person)
        .execute(conn)
        .await?;
    Ok(())
}

/// The roles with which somebody was seen, of those that were asked something.
///
/// # Errors
/// When the database fails.
pub async fn roles_of(conn: &mut Connection, server: ServerId, person: PersonId) -> Result<Vec<RoleId>> {
    let (server, person) = (int(server.0), int(person.0));
    let roles = sqlx::query_scalar!("SELECT role FROM role_holders WHERE server = ? AND person = ?", server, person)
        .fetch_all(conn)
        .await?;
    Ok(roles.into_iter().map(|id| RoleId(snowflake(id))).collect())
}

/// Who was seen with a role, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn of(conn: &mut Connection, server: ServerId, role: RoleId) -> Result<Vec<PersonId>> {
    let (server, role) = (int(server.0), int(role.0));
    let people = sqlx::query_scalar!(
        "SELECT person FROM role_holders WHERE server = ? AND role = ? ORDER BY seen_at DESC, person",
        server,
        role
    )
    .fetch_all(conn)
    .await?;
    Ok(people.into_iter().map(|id| PersonId(snowflake(id))).collect())
}

/// The roles that were ever asked something, in all servers.
///
/// # Errors
/// When the database fails.
pub async fn roles_asked(conn: &mut Connection) -> Result<Vec<RoleId>> {
    let rows = sqlx::query_scalar!("SELECT DISTINCT role FROM role_holders").fetch_all(conn).await?;
    Ok(rows.into_iter().map(|id| RoleId(snowflake(id))).collect())
}
