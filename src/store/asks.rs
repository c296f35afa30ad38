//! Asks and their logs.

use std::collections::HashMap;

use tracing::error;

use super::convert::{instant, int, json, parse, seconds, snowflake};
use super::{Connection, Result, StoreError};
use crate::domain::ask::{Ask, Closure, Event, Need, Owner, Source, State, Status, What, fold};
use crate::domain::calendar::Instant;
use crate::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, ServerId};
use crate::domain::policies::Place;

/// An ask, its log and the channel under which it is listed.
#[derive(Clone, Debug)]
pub struct Logged {
    /// The ask as it was made.
    pub ask: Ask,
    /// What happened to it, by order.
    pub events: Vec<Event>,
    /// Where it stands.
    pub standing: Standing,
}

/// Where an ask stands among the server's channels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The channel under which it is listed: of a thread its parent, of a private thread itself.
    pub listed_under: ChannelId,
    /// Its channel; of any thread, the parent.
    pub parent: ChannelId,
    /// The category of that channel.
    pub category: Option<ChannelId>,
}

impl Logged {
    /// What became of it.
    pub fn state(&self) -> State {
        fold(&self.ask, &self.events)
    }

    /// Its place, for finding its policy.
    pub fn place(&self) -> Place {
        Place::of(&self.ask, self.standing.parent, self.standing.category)
    }
}

/// Stores a new ask; its `id` is ignored. None when the same event made it before.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Connection, ask: &Ask, standing: Standing) -> Result<Option<AskId>> {
    let (server, channel, listed_under) = (int(ask.server.0), int(ask.channel.0), int(standing.listed_under.0));
    let (parent, category) = (int(standing.parent.0), standing.category.map_or(0, |id| int(id.0)));
    let priority = json(&ask.priority);
    let (message, asker, order) = (ask.message.map(|m| int(m.0)), int(ask.asker.0), int(ask.order.0));
    let (owners, need, source) = (json(&ask.owners), json(&ask.need), json(&ask.source));
    let (need_by, words) = (ask.need_by.map(seconds), ask.words.as_ref().map(json));
    let id = sqlx::query_scalar!(
        "INSERT INTO asks (server, channel, listed_under, in_thread, message, asker, owners, need, source, need_by, order_key, words, priority, parent, category)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id",
        server, channel, listed_under, ask.in_thread, message, asker, owners, need, source, need_by, order, words, priority, parent, category
    )
    .fetch_optional(&mut *conn)
    .await?;
    let Some(id) = id else { return Ok(None) };
    for person in ask.owners.iter().filter_map(|o| o.person()) {
        add_owner(conn, AskId(id), person).await?;
    }
    Ok(Some(AskId(id)))
}

/// The ask that the same event made before.
///
/// # Errors
/// When the database fails.
pub async fn made_by(conn: &mut Connection, order: Order, source: Source) -> Result<Option<AskId>> {
    let (order, source) = (int(order.0), json(&source));
    let id = sqlx::query_scalar!("SELECT id AS \"id!\" FROM asks WHERE order_key = ? AND source = ?", order, source)
        .fetch_optional(conn)
        .await?;
    Ok(id.map(AskId))
}

/// The asks in a thread that were made before that place in the order, and were open then or ended at `since` or later.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn in_thread(conn: &mut Connection, thread: ChannelId, before: Order, since: Instant) -> Result<Vec<Logged>> {
    let (thread, before, since) = (int(thread.0), int(before.0), seconds(since));
    let rows = sqlx::query_as!(Row, "SELECT id AS \"id!\", server, channel, listed_under, in_thread, message, asker, owners, need, source, need_by, order_key, words, priority, parent, category FROM asks WHERE channel = ? AND order_key < ? AND (ended_at IS NULL OR ended_at >= ?)", thread, before, since)
        .fetch_all(&mut *conn)
        .await?;
    with_logs(conn, rows).await
}

/// The asks of all servers that ended since the bot saw their channel no more, or may have been opened again since.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn out_of_reach(conn: &mut Connection) -> Result<Vec<Logged>> {
    let what = json(&What::Closed { reason: Closure::OutOfReach });
    let rows = sqlx::query_as!(Row, "SELECT id AS \"id!\", server, channel, listed_under, in_thread, message, asker, owners, need, source, need_by, order_key, words, priority, parent, category FROM asks WHERE ended_at IS NOT NULL AND EXISTS (SELECT 1 FROM ask_events WHERE ask_events.ask = asks.id AND ask_events.what = ?)", what)
        .fetch_all(&mut *conn)
        .await?;
    with_logs(conn, rows).await
}

/// Corrects whom an ask was made for: it turned out later.
///
/// # Errors
/// When the database fails.
pub async fn set_owners(conn: &mut Connection, ask: AskId, owners: &[Owner]) -> Result<()> {
    let text = json(&owners);
    sqlx::query!("UPDATE asks SET owners = ? WHERE id = ?", text, ask.0).execute(&mut *conn).await?;
    for person in owners.iter().filter_map(|owner| owner.person()) {
        add_owner(conn, ask, person).await?;
    }
    Ok(())
}

/// Removes an ask and its log: it turned out to be none.
///
/// # Errors
/// When the database fails.
pub async fn remove(conn: &mut Connection, ask: AskId) -> Result<()> {
    sqlx::query!("DELETE FROM asks WHERE id = ?", ask.0).execute(conn).await?;
    Ok(())
}

/// Notes that a channel (of threads, the parent) is in another category now; the open asks there.
///
/// # Errors
/// When the database fails.
pub async fn moved(conn: &mut Connection, parent: ChannelId, category: Option<ChannelId>) -> Result<Vec<AskId>> {
    let (parent, category) = (int(parent.0), category.map_or(0, |id| int(id.0)));
    let ids = sqlx::query_scalar!(
        "UPDATE asks SET category = ? WHERE parent = ? AND category <> ? AND ended_at IS NULL RETURNING id AS \"id!\"",
        category,
        parent,
        category
    )
    .fetch_all(conn)
    .await?;
    Ok(ids.into_iter().map(AskId).collect())
}

/// Who asked or was asked something in a server since then.
///
/// # Errors
/// When the database fails.
pub async fn people_active_since(conn: &mut Connection, server: ServerId, since: Instant) -> Result<Vec<PersonId>> {
    // A place in the order carries its time.
    let (server, since) = (int(server.0), int(Order::at(since).0));
    let people = sqlx::query_scalar!(
        "SELECT asker AS \"person!: i64\" FROM asks WHERE server = ? AND order_key >= ?
         UNION
         SELECT person FROM ask_owners JOIN asks ON asks.id = ask_owners.ask WHERE server = ? AND order_key >= ?",
        server,
        since,
        server,
        since
    )
    .fetch_all(conn)
    .await?;
    Ok(people.into_iter().map(|id| PersonId(snowflake(id))).collect())
}

/// Notes that a person owns a part of an ask.
///
/// # Errors
/// When the database fails.
pub async fn add_owner(conn: &mut Connection, ask: AskId, person: PersonId) -> Result<()> {
    let person = int(person.0);
    sqlx::query!("INSERT INTO ask_owners (person, ask) VALUES (?, ?) ON CONFLICT DO NOTHING", person, ask.0)
        .execute(conn)
        .await?;
    Ok(())
}

/// Adds to an ask's log; what it holds already is not added again.
///
/// # Errors
/// When the database fails.
pub async fn append(conn: &mut Connection, ask: AskId, event: &Event, now: Instant) -> Result<()> {
    let (order, by) = (int(event.order.0), event.by.map_or(0, |p| int(p.0)));
    let (what, now) = (json(&event.what), seconds(now));
    sqlx::query!(
        "INSERT INTO ask_events (ask, order_key, by, what, recorded_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        ask.0,
        order,
        by,
        what,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes a line out of an ask's log: it turned out to be none.
///
/// # Errors
/// When the database fails.
pub async fn take_out(conn: &mut Connection, ask: AskId, event: &Event) -> Result<()> {
    let (order, by, what) = (int(event.order.0), event.by.map_or(0, |p| int(p.0)), json(&event.what));
    sqlx::query!(
        "DELETE FROM ask_events WHERE ask = ? AND order_key = ? AND by = ? AND what = ?",
        ask.0,
        order,
        by,
        what
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Brings the columns up to date that the indices use.
///
/// # Errors
/// When the database fails.
pub async fn project(conn: &mut Connection, ask: AskId, state: &State) -> Result<()> {
    let message = state.message.map(|m| int(m.0));
    let ended = match state.status {
        Status::Open => None,
        Status::Answered(at) | Status::Closed(_, at) => Some(seconds(at)),
    };
    sqlx::query!("UPDATE asks SET message = ?, ended_at = ? WHERE id = ?", message, ended, ask.0).execute(conn).await?;
    Ok(())
}

/// An ask with its log.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn load(conn: &mut Connection, id: AskId) -> Result<Option<Logged>> {
    let row = sqlx::query_as!(Row, "SELECT id AS \"id!\", server, channel, listed_under, in_thread, message, asker, owners, need, source, need_by, order_key, words, priority, parent, category FROM asks WHERE id = ?", id.0)
        .fetch_optional(&mut *conn)
        .await?;
    match row {
        None => Ok(None),
        Some(row) => {
            let lines = lines_of(conn, &[row.id]).await?;
            Ok(Some(row.with_log(lines)?))
        }
    }
}

/// Loads an ask; none where there is none, or none that can be read, which the log tells.
///
/// # Errors
/// When the database fails.
pub async fn load_if_readable(conn: &mut Connection, id: AskId) -> Result<Option<Logged>> {
    match load(conn, id).await {
        Ok(found) => Ok(found),
        Err(error) => if_readable(id.0, Err(error)),
    }
}

/// All open asks that can be read, in all servers: what the index is built from.
///
/// # Errors
/// When the database fails.
pub async fn all_open(conn: &mut Connection) -> Result<Vec<Logged>> {
    let rows = sqlx::query_as!(Row, "SELECT id AS \"id!\", server, channel, listed_under, in_thread, message, asker, owners, need, source, need_by, order_key, words, priority, parent, category FROM asks WHERE ended_at IS NULL")
        .fetch_all(&mut *conn)
        .await?;
    with_logs(conn, rows).await
}

/// A server's asks that are open, or ended after `since`.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn open_or_ended_since(conn: &mut Connection, server: ServerId, since: Instant) -> Result<Vec<Logged>> {
    let (server, since) = (int(server.0), seconds(since));
    let rows = sqlx::query_as!(Row, "SELECT id AS \"id!\", server, channel, listed_under, in_thread, message, asker, owners, need, source, need_by, order_key, words, priority, parent, category FROM asks WHERE server = ? AND (ended_at IS NULL OR ended_at >= ?)", server, since)
        .fetch_all(&mut *conn)
        .await?;
    with_logs(conn, rows).await
}

/// A server's open asks that are listed under a channel.
///
/// # Errors
/// When the database fails.
pub async fn open_in(conn: &mut Connection, server: ServerId, listed_under: ChannelId) -> Result<Vec<Logged>> {
    let (server, channel) = (int(server.0), int(listed_under.0));
    let rows = sqlx::query_as!(Row, "SELECT id AS \"id!\", server, channel, listed_under, in_thread, message, asker, owners, need, source, need_by, order_key, words, priority, parent, category FROM asks WHERE server = ? AND listed_under = ? AND ended_at IS NULL", server, channel)
        .fetch_all(&mut *conn)
        .await?;
    with_logs(conn, rows).await
}

/// Open asks of which the person owns a part, in all servers.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn open_of_owner(conn: &mut Connection, person: PersonId) -> Result<Vec<Logged>> {
    let person = int(person.0);
    let rows = sqlx::query_as!(Row, "SELECT id AS \"id!\", server, channel, listed_under, in_thread, message, asker, owners, need, source, need_by, order_key, words, priority, parent, category FROM asks JOIN ask_owners ON ask_owners.ask = asks.id WHERE ask_owners.person = ? AND ended_at IS NULL", person)
        .fetch_all(&mut *conn)
        .await?;
    with_logs(conn, rows).await
}

/// Open asks that the person made, in all servers.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn open_of_asker(conn: &mut Connection, person: PersonId) -> Result<Vec<Logged>> {
    let person = int(person.0);
    let rows = sqlx::query_as!(Row, "SELECT id AS \"id!\", server, channel, listed_under, in_thread, message, asker, owners, need, source, need_by, order_key, words, priority, parent, category FROM asks WHERE asker = ? AND ended_at IS NULL", person)
        .fetch_all(&mut *conn)
        .await?;
    with_logs(conn, rows).await
}

/// The asks that a message answered.
///
/// # Errors
/// When the database fails.
pub async fn answered_by(conn: &mut Connection, message: MessageId) -> Result<Vec<AskId>> {
    // A reply's place in the log is the message's own.
    let order = int(message.0);
    let ids = sqlx::query_scalar!("SELECT DISTINCT ask AS \"ask!\" FROM ask_events WHERE order_key = ?", order)
        .fetch_all(conn)
        .await?;
    Ok(ids.into_iter().map(AskId).collect())
}

/// The asks, open or ended, that stand in that message.
///
/// # Errors
/// When the database fails.
pub async fn of_message(conn: &mut Connection, message: MessageId) -> Result<Vec<AskId>> {
    let message = int(message.0);
    let ids = sqlx::query_scalar!("SELECT id AS \"id!\" FROM asks WHERE message = ?", message).fetch_all(conn).await?;
    Ok(ids.into_iter().map(AskId).collect())
}

/// Whether that person marked that message and still waits.
///
/// # Errors
/// When the database fails.
pub async fn is_marked(conn: &mut Connection, message: MessageId, asker: PersonId) -> Result<bool> {
    let (message, asker, source) = (int(message.0), int(asker.0), json(&Source::Marked));
    let row = sqlx::query_scalar!(
        "SELECT id FROM asks WHERE message = ? AND asker = ? AND source = ? AND ended_at IS NULL",
        message,
        asker,
        source
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}

/// Asks of that asker that ended after `since`.
///
/// # Errors
/// When the database fails.
pub async fn ended_of_asker(conn: &mut Connection, asker: PersonId, since: Instant) -> Result<Vec<AskId>> {
    let (asker, since) = (int(asker.0), seconds(since));
    let ids = sqlx::query_scalar!("SELECT id AS \"id!\" FROM asks WHERE asker = ? AND ended_at >= ?", asker, since)
        .fetch_all(conn)
        .await?;
    Ok(ids.into_iter().map(AskId).collect())
}

/// Asks of which that person owned a part that ended after `since`.
///
/// # Errors
/// When the database fails.
pub async fn ended_of_owner(conn: &mut Connection, owner: PersonId, since: Instant) -> Result<Vec<AskId>> {
    let (owner, since) = (int(owner.0), seconds(since));
    let ids = sqlx::query_scalar!(
        "SELECT id AS \"id!\" FROM asks JOIN ask_owners ON ask_owners.ask = asks.id WHERE person = ? AND ended_at >= ?",
        owner,
        since
    )
    .fetch_all(conn)
    .await?;
    Ok(ids.into_iter().map(AskId).collect())
}

/// Asks in that thread, or under whose message it was opened, that ended after `since`.
///
/// # Errors
/// When the database fails.
pub async fn ended_in(conn: &mut Connection, thread: ChannelId, since: Instant) -> Result<Vec<AskId>> {
    let (thread, since) = (int(thread.0), seconds(since));
    let ids = sqlx::query_scalar!(
        "SELECT id AS \"id!\" FROM asks WHERE (channel = ? OR message = ?) AND ended_at >= ?",
        thread,
        thread,
        since
    )
    .fetch_all(conn)
    .await?;
    Ok(ids.into_iter().map(AskId).collect())
}

/// One that cannot be read is left out, and said so: it must not hide the others.
async fn with_logs(conn: &mut Connection, rows: Vec<Row>) -> Result<Vec<Logged>> {
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let mut lines: HashMap<i64, Vec<Line>> = HashMap::with_capacity(ids.len());
    for line in lines_of(conn, &ids).await? {
        lines.entry(line.ask).or_default().push(line);
    }
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let id = row.id;
        all.extend(if_readable(id, row.with_log(lines.remove(&id).unwrap_or_default()))?);
    }
    Ok(all)
}

fn if_readable(ask: i64, loaded: Result<Logged>) -> Result<Option<Logged>> {
    match loaded {
        Ok(logged) => Ok(Some(logged)),
        Err(error @ StoreError::Unreadable { .. }) => {
            error!(ask, %error, "an ask cannot be read: it waits as it is");
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// The lines of several logs, each in its order.
async fn lines_of(conn: &mut Connection, asks: &[i64]) -> Result<Vec<Line>> {
    let asks = json(&asks);
    let lines = sqlx::query_as!(
        Line,
        "SELECT ask, order_key, by, what FROM ask_events WHERE ask IN (SELECT value FROM json_each(?)) ORDER BY ask, order_key",
        asks
    )
    .fetch_all(conn)
    .await?;
    Ok(lines)
}

/// A line of the log of an ask.
struct Line {
    ask: i64,
    order_key: i64,
    by: i64,
    what: String,
}

impl Line {
    fn into_event(self) -> Result<Event> {
        Ok(Event {
            order: Order(snowflake(self.order_key)),
            by: Some(snowflake(self.by)).filter(|id| *id != 0).map(PersonId),
            what: parse("event", &self.what)?,
        })
    }
}

struct Row {
    id: i64,
    server: i64,
    channel: i64,
    listed_under: i64,
    in_thread: i64,
    message: Option<i64>,
    asker: i64,
    owners: String,
    need: String,
    source: String,
    need_by: Option<i64>,
    order_key: i64,
    words: Option<String>,
    priority: String,
    parent: i64,
    category: i64,
}

impl Row {
    fn with_log(self, lines: Vec<Line>) -> Result<Logged> {
        let standing = Standing {
            listed_under: ChannelId(snowflake(self.listed_under)),
            parent: ChannelId(snowflake(self.parent)),
            category: Some(ChannelId(snowflake(self.category))).filter(|id| id.0 != 0),
        };
        let events = lines.into_iter().map(Line::into_event).collect::<Result<_>>()?;
        Ok(Logged { standing, ask: self.into_ask()?, events })
    }

    fn into_ask(self) -> Result<Ask> {
        Ok(Ask {
            id: AskId(self.id),
            server: ServerId(snowflake(self.server)),
            channel: ChannelId(snowflake(self.channel)),
            in_thread: self.in_thread != 0,
            message: self.message.map(|m| MessageId(snowflake(m))),
            asker: PersonId(snowflake(self.asker)),
            owners: parse::<Vec<Owner>>("owner", &self.owners)?,
            need: parse::<Need>("need", &self.need)?,
            source: parse::<Source>("source", &self.source)?,
            need_by: self.need_by.map(|at| instant("need-by", at)).transpose()?,
            priority: parse("priority", &self.priority)?,
            order: Order(snowflake(self.order_key)),
            words: self.words.as_deref().map(|words| parse("words", words)).transpose()?,
        })
    }
}
