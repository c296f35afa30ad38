//! What was set for a server, its categories, channels and roles, and for single asks.

use super::convert::{int, json, parse, seconds, snowflake};
use super::{Connection, Result, StoreError};
use crate::domain::calendar::Instant;
use crate::domain::ids::{AskId, ChannelId, PersonId, RoleId, ServerId};
use crate::domain::policies::{Policies, Rules, Scope};

/// All that is set in a server.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn load(conn: &mut Connection, server: ServerId) -> Result<Policies> {
    let id = int(server.0);
    let rows = sqlx::query!("SELECT scope, id, rules FROM policies WHERE server = ? ORDER BY scope, id", id)
        .fetch_all(conn)
        .await?;
    let all: Result<Vec<(Scope, Rules)>> =
        rows.into_iter().map(|row| Ok((scope(&row.scope, row.id)?, parse("policy", &row.rules)?))).collect();
    Ok(Policies::new(all?))
}

/// Sets what one scope says; nothing any more where the rules are empty.
///
/// # Errors
/// When the database fails.
pub async fn set(
    conn: &mut Connection,
    server: ServerId,
    scope: Scope,
    rules: &Rules,
    by: Option<PersonId>,
    at: Instant,
) -> Result<()> {
    let (server, (word, id), text) = (int(server.0), key(scope), json(rules));
    let (by, at) = (by.map_or(0, |p| int(p.0)), seconds(at));
    if rules.is_empty() {
        sqlx::query!("DELETE FROM policies WHERE server = ? AND scope = ? AND id = ?", server, word, id)
            .execute(conn)
            .await?;
        return Ok(());
    }
    sqlx::query!(
        "INSERT INTO policies (server, scope, id, rules, set_by, set_at) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (server, scope, id) DO UPDATE
         SET rules = excluded.rules, set_by = excluded.set_by, set_at = excluded.set_at",
        server,
        word,
        id,
        text,
        by,
        at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The open asks of a server for which a scope speaks.
///
/// # Errors
/// When the database fails.
pub async fn open_asks_in(conn: &mut Connection, server: ServerId, scope: Scope) -> Result<Vec<AskId>> {
    let (server, (word, id)) = (int(server.0), key(scope));
    let ids = sqlx::query_scalar!(
        "SELECT id AS \"id!\" FROM asks WHERE server = ?1 AND ended_at IS NULL AND CASE ?2
             WHEN 'server' THEN 1
             WHEN 'category' THEN category = ?3
             WHEN 'channel' THEN parent = ?3
             WHEN 'ask' THEN id = ?3
             ELSE EXISTS (SELECT 1 FROM json_each(owners) AS one WHERE json_extract(owners, one.fullkey || '.role') = ?3)
         END",
        server,
        word,
        id
    )
    .fetch_all(conn)
    .await?;
    Ok(ids.into_iter().map(AskId).collect())
}

/// The channels of a server (of threads, the parents) in which something is open, with the category that was last known.
///
/// # Errors
/// When the database fails.
pub async fn grounds(conn: &mut Connection, server: ServerId) -> Result<Vec<(ChannelId, Option<ChannelId>)>> {
    let server = int(server.0);
    let rows = sqlx::query!("SELECT DISTINCT parent, category FROM asks WHERE server = ? AND ended_at IS NULL", server)
        .fetch_all(conn)
        .await?;
    let category = |id: i64| Some(ChannelId(snowflake(id))).filter(|id| id.0 != 0);
    Ok(rows.into_iter().map(|row| (ChannelId(snowflake(row.parent)), category(row.category))).collect())
}

fn key(scope: Scope) -> (&'static str, i64) {
    match scope {
        Scope::Server => ("server", 0),
        Scope::Category(id) => ("category", int(id.0)),
        Scope::Channel(id) => ("channel", int(id.0)),
        Scope::Role(id) => ("role", int(id.0)),
        Scope::Ask(id) => ("ask", id.0),
    }
}

fn scope(word: &str, id: i64) -> Result<Scope> {
    Ok(match word {
        "server" => Scope::Server,
        "category" => Scope::Category(ChannelId(snowflake(id))),
        "channel" => Scope::Channel(ChannelId(snowflake(id))),
        "role" => Scope::Role(RoleId(snowflake(id))),
        "ask" => Scope::Ask(AskId(id)),
        _ => return Err(StoreError::Unreadable { what: "scope", why: format!("\"{word}\" is none") }),
    })
}
