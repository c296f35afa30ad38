//! Watched channels that the bot does not hear, or not whole.

use super::convert::{instant, int, seconds, snowflake};
use super::{Connection, Result, StoreError};
use crate::domain::calendar::Instant;
use crate::domain::capture::Lack;
use crate::domain::ids::{ChannelId, ServerId};

/// A watched channel that the bot does not hear, or not whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unheard {
    /// The channel or forum.
    pub channel: ChannelId,
    /// Its server.
    pub server: ServerId,
    /// The watched place: the channel itself, or its category.
    pub watch: ChannelId,
    /// What is missing.
    pub lack: Lack,
    /// Since when, UTC.
    pub since: Instant,
}

/// All of them.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn all(conn: &mut Connection) -> Result<Vec<Unheard>> {
    let rows = sqlx::query!(
        "SELECT channel AS \"channel!\", server, watch, lack, since FROM unheard_channels ORDER BY channel"
    )
    .fetch_all(conn)
    .await?;
    let read = |lack: &str| {
        Lack::parse(lack).ok_or_else(|| StoreError::Unreadable { what: "lack", why: format!("{lack:?} is none") })
    };
    rows.into_iter()
        .map(|row| {
            Ok(Unheard {
                channel: ChannelId(snowflake(row.channel)),
                server: ServerId(snowflake(row.server)),
                watch: ChannelId(snowflake(row.watch)),
                lack: read(&row.lack)?,
                since: instant("unheard channel", row.since)?,
            })
        })
        .collect()
}

/// Those under one watch since then, UTC.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn under(conn: &mut Connection, watch: ChannelId, since: Instant) -> Result<Vec<Unheard>> {
    let all = all(conn).await?.into_iter();
    Ok(all.filter(|unheard| unheard.watch == watch && unheard.since >= since).collect())
}

/// Notes one.
///
/// # Errors
/// When the database fails.
pub async fn note(conn: &mut Connection, unheard: &Unheard) -> Result<()> {
    let (channel, server, watch) = (int(unheard.channel.0), int(unheard.server.0), int(unheard.watch.0));
    let (lack, since) = (unheard.lack.as_str(), seconds(unheard.since));
    sqlx::query!(
        "INSERT OR REPLACE INTO unheard_channels (channel, server, watch, lack, since) VALUES (?, ?, ?, ?, ?)",
        channel,
        server,
        watch,
        lack,
        since
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets a place: it is heard again, gone, or watched no more as it was; of a category, all in it.
///
/// # Errors
/// When the database fails.
pub async fn forget(conn: &mut Connection, place: ChannelId) -> Result<()> {
    let place = int(place.0);
    sqlx::query!("DELETE FROM unheard_channels WHERE channel = ? OR watch = ?", place, place).execute(conn).await?;
    Ok(())
}
