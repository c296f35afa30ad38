//! Servers: their hours, their policy, what they watch.

use super::convert::{int, json, parse, snowflake};
use super::{Connection, Result, policies};
use crate::domain::capture::Watch;
use crate::domain::closed_dms::ClosedDms;
use crate::domain::ids::{ChannelId, Order, PersonId, RoleId, ServerId};
use crate::domain::language::Language;
use crate::domain::server::Server;

/// A server's settings; the defaults when it has set nothing.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn load(conn: &mut Connection, server: ServerId) -> Result<Server> {
    let id = int(server.0);
    let row = sqlx::query!(
        "SELECT schedule, schedule_is_set, holidays, reaction, closed_dms, language, managers FROM servers WHERE id = ?",
        id
    )
    .fetch_optional(&mut *conn)
    .await?;
    let policies = policies::load(conn, server).await?;
    let Some(row) = row else { return Ok(Server { policies, ..Server::default() }) };
    Ok(Server {
        schedule: parse("schedule", &row.schedule)?,
        schedule_is_set: row.schedule_is_set != 0,
        holidays: row.holidays.as_deref().map(|text| parse("holidays", text)).transpose()?,
        policies,
        reaction: row.reaction,
        closed_dms: ClosedDms::parse(&row.closed_dms).unwrap_or_default(),
        language: row.language.as_deref().and_then(Language::from_tag),
        managers: row.managers.map(|id| RoleId(snowflake(id))),
    })
}

/// The language that was set for a server; none where none was.
///
/// # Errors
/// When the database fails.
pub async fn language(conn: &mut Connection, server: ServerId) -> Result<Option<Language>> {
    let id = int(server.0);
    let tag = sqlx::query_scalar!("SELECT language FROM servers WHERE id = ?", id).fetch_optional(conn).await?;
    Ok(tag.flatten().as_deref().and_then(Language::from_tag))
}

/// Whose holders may change a server's settings, beside those with Manage Server.
///
/// # Errors
/// When the database fails.
pub async fn managers(conn: &mut Connection, server: ServerId) -> Result<Option<RoleId>> {
    let id = int(server.0);
    let role = sqlx::query_scalar!("SELECT managers FROM servers WHERE id = ?", id).fetch_optional(conn).await?;
    Ok(role.flatten().map(|id| RoleId(snowflake(id))))
}

/// Stores all of a server's settings but its policies, which are stored scope by scope.
///
/// # Errors
/// When the database fails.
pub async fn save(conn: &mut Connection, server: ServerId, settings: &Server) -> Result<()> {
    let (id, schedule, closed_dms) = (int(server.0), json(&settings.schedule), settings.closed_dms.as_str());
    let holidays = settings.holidays.as_ref().map(json);
    let (language, managers) = (settings.language.map(Language::tag), settings.managers.map(|role| int(role.0)));
    sqlx::query!(
        "INSERT INTO servers (id, schedule, schedule_is_set, holidays, reaction, closed_dms, language, managers)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET schedule = excluded.schedule, schedule_is_set = excluded.schedule_is_set,
             holidays = excluded.holidays, reaction = excluded.reaction, closed_dms = excluded.closed_dms,
             language = excluded.language, managers = excluded.managers",
        id,
        schedule,
        settings.schedule_is_set,
        holidays,
        settings.reaction,
        closed_dms,
        language,
        managers
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The reactions that mark a message as an ask, in all servers.
///
/// # Errors
/// When the database fails.
pub async fn all_reactions(conn: &mut Connection) -> Result<Vec<(ServerId, String)>> {
    let rows = sqlx::query!("SELECT id AS \"id!\", reaction AS \"reaction!\" FROM servers WHERE reaction IS NOT NULL")
        .fetch_all(conn)
        .await?;
    Ok(rows.into_iter().map(|row| (ServerId(snowflake(row.id)), row.reaction)).collect())
}

/// How a place is watched, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Watched {
    /// The channel, forum or category.
    pub place: ChannelId,
    /// The server.
    pub server: ServerId,
    /// How.
    pub watch: Watch,
    /// What happened before is not touched.
    pub since: Order,
    /// Who set it; none where that is not known.
    pub set_by: Option<PersonId>,
}

/// What is watched, in all servers.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn all_watches(conn: &mut Connection) -> Result<Vec<Watched>> {
    let rows = sqlx::query_as!(RawWatch, "SELECT channel AS \"channel!\", server, watch, since, set_by FROM watches")
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(RawWatch::into_watched).collect()
}

/// How a place is watched by its own setting.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn watched(conn: &mut Connection, place: ChannelId) -> Result<Option<Watched>> {
    let place = int(place.0);
    let row = sqlx::query_as!(
        RawWatch,
        "SELECT channel AS \"channel!\", server, watch, since, set_by FROM watches WHERE channel = ?",
        place
    )
    .fetch_optional(conn)
    .await?;
    row.map(RawWatch::into_watched).transpose()
}

struct RawWatch {
    channel: i64,
    server: i64,
    watch: String,
    since: i64,
    set_by: i64,
}

impl RawWatch {
    fn into_watched(self) -> Result<Watched> {
        Ok(Watched {
            place: ChannelId(snowflake(self.channel)),
            server: ServerId(snowflake(self.server)),
            watch: parse("watch", &self.watch)?,
            since: Order(snowflake(self.since)),
            set_by: Some(PersonId(snowflake(self.set_by))).filter(|by| by.0 != 0),
        })
    }
}

/// Watches a place; the empty value is kept as well, since a channel may be left out of its category's watch.
///
/// # Errors
/// When the database fails.
pub async fn set_watch(conn: &mut Connection, watched: &Watched) -> Result<()> {
    let (server, id, since) = (int(watched.server.0), int(watched.place.0), int(watched.since.0));
    let (text, by) = (json(&watched.watch), watched.set_by.map_or(0, |by| int(by.0)));
    sqlx::query!(
        "INSERT INTO watches (channel, server, watch, since, set_by) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (channel) DO UPDATE SET
             watch = excluded.watch, since = excluded.since, set_by = excluded.set_by",
        id,
        server,
        text,
        since,
        by
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A place says nothing of its own any more about being watched.
///
/// # Errors
/// When the database fails.
pub async fn remove_watch(conn: &mut Connection, place: ChannelId) -> Result<()> {
    let place = int(place.0);
    sqlx::query!("DELETE FROM watches WHERE channel = ?", place).execute(conn).await?;
    Ok(())
}
