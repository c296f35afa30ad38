//! Servers: their hours, their policy, what they watch.

use super::convert::{int, json, parse, snowflake};
use super::{Connection, Result};
use crate::domain::capture::Watch;
use crate::domain::ids::{ChannelId, ServerId};
use crate::domain::server::Server;

/// A server's settings; the defaults when it has set nothing.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn load(conn: &mut Connection, server: ServerId) -> Result<Server> {
    let id = int(server.0);
    let row = sqlx::query!("SELECT schedule, schedule_is_set, policy FROM servers WHERE id = ?", id)
        .fetch_optional(conn)
        .await?;
    let Some(row) = row else { return Ok(Server::default()) };
    Ok(Server {
        schedule: parse("schedule", &row.schedule)?,
        schedule_is_set: row.schedule_is_set != 0,
        policy: parse("policy", &row.policy)?,
    })
}

/// Stores a server's settings.
///
/// # Errors
/// When the database fails.
pub async fn save(conn: &mut Connection, server: ServerId, settings: &Server) -> Result<()> {
    let (id, schedule, policy) = (int(server.0), json(&settings.schedule), json(&settings.policy));
    sqlx::query!(
        "INSERT INTO servers (id, schedule, schedule_is_set, policy) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
         SET schedule = excluded.schedule, schedule_is_set = excluded.schedule_is_set, policy = excluded.policy",
        id,
        schedule,
        settings.schedule_is_set,
        policy
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// What is watched, in all servers: channel, server, how.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn all_watches(conn: &mut Connection) -> Result<Vec<(ChannelId, ServerId, Watch)>> {
    let rows = sqlx::query!("SELECT channel AS \"channel!\", server, watch FROM watches").fetch_all(conn).await?;
    rows.into_iter()
        .map(|row| {
            Ok((ChannelId(snowflake(row.channel)), ServerId(snowflake(row.server)), parse("watch", &row.watch)?))
        })
        .collect()
}

/// Watches a channel, or no more where `watch` is the empty value.
///
/// # Errors
/// When the database fails.
pub async fn set_watch(conn: &mut Connection, server: ServerId, channel: ChannelId, watch: &Watch) -> Result<()> {
    let (server, id, text) = (int(server.0), int(channel.0), json(watch));
    if *watch == Watch::default() {
        sqlx::query!("DELETE FROM watches WHERE channel = ?", id).execute(conn).await?;
    } else {
        sqlx::query!(
            "INSERT INTO watches (channel, server, watch) VALUES (?, ?, ?) ON CONFLICT (channel) DO UPDATE SET watch = excluded.watch",
            id, server, text
        )
        .execute(conn)
        .await?;
    }
    Ok(())
}
