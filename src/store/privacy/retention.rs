//! How long things are kept that nobody deletes: so many days, then they go, a slice at a time.

use super::{Connection, Result, int, seconds};
use crate::domain::calendar::Instant;
use crate::domain::ids::ServerId;

/// So many days after an ask's end its words are kept where a server says nothing else.
pub const WORDS_DAYS: u32 = 90;
/// So many rows go at once: nobody else can write meanwhile.
pub const SLICE: u32 = 200;

const DAY: i64 = 86_400;
/// An ask that ended, with its log and what was told of it; also the other things of long ago.
const LONG: i64 = 400 * DAY;
/// What was sent, or dropped, and is about nothing that still stands.
const SHORT: i64 = 30 * DAY;
/// Who was not seen with a role for so long is not asked for it.
const UNSEEN: i64 = 180 * DAY;

/// What goes by its age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// Words of asks that ended; each server says how long they are kept.
    Words,
    /// What was told of asks that ended long ago, before they go themselves.
    ToldOfAsks,
    /// Policies of single asks that ended long ago.
    PoliciesOfAsks,
    /// Asks that ended long ago.
    Asks,
    /// What was dropped, and what was done about anything but an ask: posts of digests, edits, threads. The post of a
    /// server's norms is still edited.
    Outbox,
    /// Messages of which nothing is left.
    Bundles,
    /// Roles with which somebody was seen.
    Roles,
    /// Time off that is long over, of people who owe nothing.
    Absences,
}

impl Age {
    /// All of it, in the order in which it goes.
    pub const ALL: [Self; 8] = [
        Self::Words,
        Self::ToldOfAsks,
        Self::PoliciesOfAsks,
        Self::Asks,
        Self::Outbox,
        Self::Bundles,
        Self::Roles,
        Self::Absences,
    ];

    /// The statement: `?1` is now, `?2` how long it is kept, `?3` how many rows go at most.
    fn statement(self) -> (&'static str, i64) {
        match self {
            Self::Words => (
                "UPDATE asks SET words = NULL WHERE id IN (
                     SELECT asks.id FROM asks LEFT JOIN servers ON servers.id = asks.server
                     WHERE words IS NOT NULL AND ended_at IS NOT NULL
                     AND ended_at < ?1 - coalesce(servers.words_days, ?2) * 86400 LIMIT ?3)",
                i64::from(WORDS_DAYS),
            ),
            Self::ToldOfAsks => (
                "DELETE FROM outbox WHERE id IN (
                     SELECT outbox.id FROM outbox JOIN asks ON asks.id = outbox.subject
                     WHERE asks.ended_at < ?1 - ?2 AND outbox.state <> 'claimed'
                     AND kind IN ('reminder', 'asker', 'lead', 'listed', 'ask-post', 'thread', 'role-call') LIMIT ?3)",
                LONG,
            ),
            Self::PoliciesOfAsks => (
                "DELETE FROM policies WHERE scope = 'ask' AND id IN (
                     SELECT id FROM asks WHERE ended_at < ?1 - ?2) AND ?3 > 0",
                LONG,
            ),
            Self::Asks => ("DELETE FROM asks WHERE id IN (SELECT id FROM asks WHERE ended_at < ?1 - ?2 LIMIT ?3)", LONG),
            Self::Outbox => (
                "DELETE FROM outbox WHERE id IN (
                     SELECT id FROM outbox WHERE done_at < ?1 - ?2 AND (state = 'dropped' OR (state IN ('sent', 'failed')
                     AND kind NOT IN ('reminder', 'asker', 'lead', 'listed', 'ask-post', 'thread', 'role-call')))
                     AND NOT (kind = 'norms' AND (server, slot) IN (SELECT server, slot FROM norms_posts)) LIMIT ?3)",
                SHORT,
            ),
            Self::Bundles => (
                "DELETE FROM bundles WHERE id IN (
                     SELECT id FROM bundles WHERE created_at < ?1 - ?2 AND state <> 'sending'
                     AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.bundle = bundles.id) LIMIT ?3)",
                SHORT,
            ),
            Self::Roles => (
                "DELETE FROM role_holders WHERE (server, role, person) IN (
                     SELECT server, role, person FROM role_holders WHERE seen_at < ?1 - ?2 LIMIT ?3)",
                UNSEEN,
            ),
            Self::Absences => (
                "DELETE FROM absences WHERE id IN (
                     SELECT id FROM absences WHERE ends < ?1 - ?2 AND NOT EXISTS (
                         SELECT 1 FROM ask_owners JOIN asks ON asks.id = ask_owners.ask
                         WHERE ask_owners.person = absences.person AND asks.ended_at IS NULL) LIMIT ?3)",
                LONG,
            ),
        }
    }
}

/// Removes a slice of what is too old. Whether there may be more of it.
///
/// # Errors
/// When the database fails.
pub async fn slice(conn: &mut Connection, of: Age, now: Instant) -> Result<bool> {
    let (statement, kept) = of.statement();
    let done = sqlx::query(statement).bind(seconds(now)).bind(kept).bind(SLICE).execute(conn).await?;
    Ok(done.rows_affected() >= u64::from(SLICE))
}

/// How many days after an ask's end a server keeps its words.
///
/// # Errors
/// When the database fails.
pub async fn words_days(conn: &mut Connection, server: ServerId) -> Result<u32> {
    let days = sqlx::query_scalar("SELECT words_days FROM servers WHERE id = ?").bind(int(server.0));
    Ok(days.fetch_optional(conn).await?.unwrap_or(WORDS_DAYS))
}

/// Sets that; the server's settings are stored already.
///
/// # Errors
/// When the database fails.
pub async fn set_words_days(conn: &mut Connection, server: ServerId, days: u32) -> Result<()> {
    let set = sqlx::query("UPDATE servers SET words_days = ? WHERE id = ?").bind(days).bind(int(server.0));
    set.execute(conn).await?;
    Ok(())
}
