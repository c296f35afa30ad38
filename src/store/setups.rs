//! Servers that were greeted, and how far their set-up is.

use super::convert::{int, seconds};
use super::{Connection, Result};
use crate::domain::calendar::Instant;
use crate::domain::ids::ServerId;
use crate::domain::setup::Step;

/// Whether a server was greeted.
///
/// # Errors
/// When the database fails.
pub async fn was_greeted(conn: &mut Connection, server: ServerId) -> Result<bool> {
    let id = int(server.0);
    let greeted =
        sqlx::query_scalar!("SELECT greeted_at FROM setups WHERE server = ?", id).fetch_optional(conn).await?;
    Ok(greeted.flatten().is_some())
}

/// Notes that a server is greeted.
///
/// # Errors
/// When the database fails.
pub async fn greeted(conn: &mut Connection, server: ServerId, at: Instant) -> Result<()> {
    let (id, at) = (int(server.0), seconds(at));
    sqlx::query!(
        "INSERT INTO setups (server, greeted_at) VALUES (?, ?)
         ON CONFLICT (server) DO UPDATE SET greeted_at = excluded.greeted_at",
        id,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Where the set-up of a server goes on; none where it was not begun.
///
/// # Errors
/// When the database fails.
pub async fn step(conn: &mut Connection, server: ServerId) -> Result<Option<Step>> {
    let id = int(server.0);
    let step = sqlx::query_scalar!("SELECT step FROM setups WHERE server = ?", id).fetch_optional(conn).await?;
    // A step that this version does not know begins anew: what was set is shown there.
    Ok(step.flatten().and_then(|word| Step::parse(&word)))
}

/// Notes where it goes on.
///
/// # Errors
/// When the database fails.
pub async fn goes_on_at(conn: &mut Connection, server: ServerId, step: Step) -> Result<()> {
    let (id, step) = (int(server.0), step.as_str());
    sqlx::query!(
        "INSERT INTO setups (server, step) VALUES (?, ?) ON CONFLICT (server) DO UPDATE SET step = excluded.step",
        id,
        step
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The digest that was scheduled in the set-up of a server.
///
/// # Errors
/// When the database fails.
pub async fn digest(conn: &mut Connection, server: ServerId) -> Result<Option<i64>> {
    let id = int(server.0);
    let digest = sqlx::query_scalar!("SELECT digest FROM setups WHERE server = ?", id).fetch_optional(conn).await?;
    Ok(digest.flatten())
}

/// Notes which digest was scheduled in the set-up of a server.
///
/// # Errors
/// When the database fails.
pub async fn has_digest(conn: &mut Connection, server: ServerId, digest: i64) -> Result<()> {
    let id = int(server.0);
    sqlx::query!(
        "INSERT INTO setups (server, digest) VALUES (?, ?) ON CONFLICT (server) DO UPDATE SET digest = excluded.digest",
        id,
        digest
    )
    .execute(conn)
    .await?;
    Ok(())
}
