//! How far each server was heard, and what is held until it is heard again.

use std::collections::BTreeMap;

use super::convert::{instant, int, json, seconds, snowflake};
use super::{Connection, Result};
use crate::domain::calendar::Instant;
use crate::domain::ids::ServerId;

/// The servers of which nothing is sent now, since something may have happened there that is not heard of yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held(String);

impl Held {
    /// These servers.
    pub fn of(servers: impl IntoIterator<Item = ServerId>) -> Self {
        Self(json(&servers.into_iter().map(|server| int(server.0)).collect::<Vec<_>>()))
    }

    /// As a query takes them: a JSON array.
    pub(super) fn as_json(&self) -> &str {
        &self.0
    }
}

/// Up to when each server was heard, UTC.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn all(conn: &mut Connection) -> Result<BTreeMap<ServerId, Instant>> {
    let rows = sqlx::query!("SELECT server AS \"server!\", heard_until FROM hearing").fetch_all(conn).await?;
    let read = rows.into_iter();
    read.map(|row| Ok((ServerId(snowflake(row.server)), instant("time of hearing", row.heard_until)?))).collect()
}

/// Notes that of what a server told after that, UTC, something is to be read once more.
///
/// # Errors
/// When the database fails.
pub async fn heard_only(conn: &mut Connection, server: ServerId, until: Instant) -> Result<()> {
    let (server, until) = (int(server.0), seconds(until));
    sqlx::query!("UPDATE hearing SET heard_until = min(heard_until, ?) WHERE server = ?", until, server)
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes up to when a server was heard.
///
/// # Errors
/// When the database fails.
pub async fn heard(conn: &mut Connection, server: ServerId, until: Instant) -> Result<()> {
    let (server, until) = (int(server.0), seconds(until));
    sqlx::query!(
        "INSERT INTO hearing (server, heard_until) VALUES (?, ?)
         ON CONFLICT (server) DO UPDATE SET heard_until = max(heard_until, excluded.heard_until)",
        server,
        until
    )
    .execute(conn)
    .await?;
    Ok(())
}
