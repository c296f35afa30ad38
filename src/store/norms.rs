//! Where servers' norms are posted.

use super::convert::{instant, int, seconds, snowflake};
use super::{Connection, Result, StoreError};
use crate::domain::calendar::Instant;
use crate::domain::ids::{ChannelId, ServerId};
use crate::domain::norms::Trouble;

/// The post of a server's norms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NormsPost {
    /// Where it stands.
    pub channel: ChannelId,
    /// The slot of the row of the outbox that posts it.
    pub slot: String,
    /// The bundle that it is; none until it is posted.
    pub bundle: Option<i64>,
    /// When something that it says was last changed since it is wanted, UTC.
    pub changed_at: Instant,
    /// What keeps it from being kept up to date.
    pub trouble: Option<Trouble>,
    /// What it says, as a number that is another for another text; none where that is not known.
    pub said: Option<i64>,
}

/// The post of a server's norms.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn load(conn: &mut Connection, server: ServerId) -> Result<Option<NormsPost>> {
    let id = int(server.0);
    let row =
        sqlx::query!("SELECT channel, slot, bundle, changed_at, trouble, said FROM norms_posts WHERE server = ?", id)
            .fetch_optional(conn)
            .await?;
    let trouble =
        |word: String| Trouble::parse(&word).ok_or(StoreError::Unreadable { what: "trouble of the norms", why: word });
    row.map(|row| {
        Ok(NormsPost {
            channel: ChannelId(snowflake(row.channel)),
            slot: row.slot,
            bundle: row.bundle,
            changed_at: instant("change of the norms", row.changed_at)?,
            trouble: row.trouble.map(trouble).transpose()?,
            said: row.said,
        })
    })
    .transpose()
}

/// The norms are to be posted, in place of where they stand.
///
/// # Errors
/// When the database fails.
pub async fn is_wanted(conn: &mut Connection, server: ServerId, channel: ChannelId, slot: &str) -> Result<()> {
    let (id, channel) = (int(server.0), int(channel.0));
    sqlx::query!(
        "INSERT INTO norms_posts (server, channel, slot, changed_at) VALUES (?, ?, ?, 0)
         ON CONFLICT (server) DO UPDATE SET channel = excluded.channel, slot = excluded.slot, bundle = NULL,
             changed_at = excluded.changed_at, trouble = NULL, said = NULL",
        id,
        channel,
        slot
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes which bundle a post is; what it says is not known yet.
///
/// # Errors
/// When the database fails.
pub async fn is_posted(conn: &mut Connection, server: ServerId, slot: &str, bundle: i64) -> Result<()> {
    let id = int(server.0);
    sqlx::query!(
        "UPDATE norms_posts SET bundle = ?, trouble = NULL, said = NULL WHERE server = ? AND slot = ?",
        bundle,
        id,
        slot
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that something changed which the post says.
///
/// # Errors
/// When the database fails.
pub async fn changed(conn: &mut Connection, server: ServerId, at: Instant) -> Result<()> {
    let (id, at) = (int(server.0), seconds(at));
    sqlx::query!("UPDATE norms_posts SET changed_at = ? WHERE server = ?", at, id).execute(conn).await?;
    Ok(())
}

/// Notes what keeps a post from being made or kept up to date; none where nothing does.
///
/// # Errors
/// When the database fails.
pub async fn set_trouble(conn: &mut Connection, server: ServerId, slot: &str, trouble: Option<Trouble>) -> Result<()> {
    let (id, trouble) = (int(server.0), trouble.map(Trouble::as_str));
    sqlx::query!("UPDATE norms_posts SET trouble = ? WHERE server = ? AND slot = ?", trouble, id, slot)
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes what a post says, as a number that is another for another text; none where that is not known.
///
/// # Errors
/// When the database fails.
pub async fn says(conn: &mut Connection, server: ServerId, slot: &str, said: Option<i64>) -> Result<()> {
    let id = int(server.0);
    sqlx::query!("UPDATE norms_posts SET said = ? WHERE server = ? AND slot = ?", said, id, slot).execute(conn).await?;
    Ok(())
}

/// Forgets a server's post: it is kept up to date no more.
///
/// # Errors
/// When the database fails.
pub async fn forget(conn: &mut Connection, server: ServerId) -> Result<()> {
    let id = int(server.0);
    sqlx::query!("DELETE FROM norms_posts WHERE server = ?", id).execute(conn).await?;
    Ok(())
}
