//! Bundles: messages on their way to one recipient, and what became of them.
//!
//! Claimed in one transaction, then sent, then recorded. One that was claimed and not recorded may have arrived: it is
//! looked for before it is sent again.

use super::convert::{instant, int, seconds, snowflake};
use super::hearing::Held;
use super::outbox::{Kind, Raw, Row};
use super::{Connection, Result, StoreError};
use crate::domain::calendar::Instant;
use crate::domain::closed_dms::Way;
use crate::domain::ids::{AskId, ChannelId, MessageId, PersonId};

/// A message on its way or sent. Instants are UTC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// Its number; the nonce and the buttons' ids hold it.
    pub id: i64,
    /// The person or channel.
    pub recipient: u64,
    /// Whether it goes to a person.
    pub to_person: bool,
    /// How often sending it was tried without knowing that it arrived.
    pub attempts: u32,
    /// When it was claimed.
    pub created_at: Instant,
    /// The channel it was sent to, once known.
    pub channel: Option<ChannelId>,
    /// The message, once sent.
    pub message: Option<MessageId>,
    /// When it was sent.
    pub sent_at: Option<Instant>,
    /// To a person, by which way.
    pub way: Way,
    /// When sending it was last begun.
    pub attempted_at: Instant,
}

impl Bundle {
    /// One that is not claimed yet, by DM.
    pub fn not_yet(recipient: u64, now: Instant) -> Self {
        let (created_at, attempted_at) = (now, now);
        let (channel, message, sent_at) = (None, None, None);
        let (to_person, way) = (true, Way::Direct);
        Self { id: 0, recipient, to_person, attempts: 0, created_at, channel, message, sent_at, way, attempted_at }
    }
}

/// Claims rows for one message, which goes by that way.
///
/// # Errors
/// When the database fails.
pub async fn claim(conn: &mut Connection, rows: &[Row], way: Way, now: Instant, look_at: Instant) -> Result<i64> {
    let Some(first) = rows.first() else {
        return Err(StoreError::Unreadable { what: "bundle", why: "a bundle of nothing".to_owned() });
    };
    let (recipient, to_person) = (int(first.key.recipient), first.key.kind.to_person());
    let (now, look_at, way) = (seconds(now), seconds(look_at), way.as_str());
    let bundle = sqlx::query_scalar!(
        "INSERT INTO bundles (recipient, to_person, way, state, created_at, attempted_at, next_attempt_at)
         VALUES (?, ?, ?, 'sending', ?, ?, ?) RETURNING id",
        recipient,
        to_person,
        way,
        now,
        now,
        look_at
    )
    .fetch_one(&mut *conn)
    .await?;
    for row in rows {
        sqlx::query!(
            "UPDATE outbox SET state = 'claimed', bundle = ?, reason = NULL WHERE id = ? AND state = 'pending'",
            bundle,
            row.id
        )
        .execute(&mut *conn)
        .await?;
    }
    Ok(bundle)
}

/// Notes how often what a bundle says was tried before: the next wait is as long as it would have been.
///
/// # Errors
/// When the database fails.
pub async fn failed_before(conn: &mut Connection, bundle: i64, attempts: u32) -> Result<()> {
    sqlx::query!("UPDATE bundles SET attempts = ? WHERE id = ?", attempts, bundle).execute(conn).await?;
    Ok(())
}

/// Bundles that were claimed and of which it is not known whether they arrived, to be looked at by now. What would be in a
/// channel of a server that is not heard now is left out: whether it can be looked for there is not known.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn unfinished(conn: &mut Connection, now: Instant, held: &Held) -> Result<Vec<Bundle>> {
    let (now, held) = (seconds(now), held.as_json());
    let rows = sqlx::query_as!(
        RawBundle,
        "SELECT id AS \"id!\", recipient, to_person, attempts, created_at, channel, message, sent_at, way, attempted_at FROM bundles
         WHERE state = 'sending' AND next_attempt_at <= ? AND ((to_person AND way = 'direct') OR NOT EXISTS (
             SELECT 1 FROM outbox WHERE outbox.bundle = bundles.id AND server IN (SELECT value FROM json_each(?))
         )) ORDER BY id",
        now,
        held
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(RawBundle::into_bundle).collect()
}

/// One bundle.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn bundle(conn: &mut Connection, id: i64) -> Result<Option<Bundle>> {
    let row = sqlx::query_as!(RawBundle, "SELECT id AS \"id!\", recipient, to_person, attempts, created_at, channel, message, sent_at, way, attempted_at FROM bundles WHERE id = ?", id)
        .fetch_optional(conn)
        .await?;
    row.map(RawBundle::into_bundle).transpose()
}

/// The rows that a bundle says, in the order in which they were planned.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn rows_of(conn: &mut Connection, bundle: i64) -> Result<Vec<Row>> {
    let rows = sqlx::query_as!(Raw, "SELECT id AS \"id!\", kind, subject, recipient, slot, server, due_at, ready_at, attempts FROM outbox WHERE bundle = ? AND state IN ('claimed', 'sent') ORDER BY due_at, id", bundle)
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(Raw::into_row).collect()
}

/// Sent bundles that tell of an ask: what is to be edited when it is answered. Of the digests that listed it for somebody, the
/// last one: those of other days told what was true then.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn sent_about(conn: &mut Connection, ask: AskId) -> Result<Vec<Bundle>> {
    let rows = sqlx::query_as!(RawBundle, "SELECT DISTINCT bundles.id AS \"id!\", bundles.recipient, to_person, bundles.attempts, created_at, channel, message, sent_at, way, attempted_at FROM bundles JOIN outbox ON outbox.bundle = bundles.id WHERE outbox.subject = ? AND bundles.state = 'sent' AND (outbox.kind IN ('reminder', 'asker', 'lead', 'ask-post') OR (outbox.kind = 'listed' AND NOT EXISTS (SELECT 1 FROM outbox AS later WHERE later.kind = 'listed' AND later.subject = outbox.subject AND later.recipient = outbox.recipient AND later.state = 'sent' AND later.id > outbox.id)))", ask.0)
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(RawBundle::into_bundle).collect()
}

/// Sent bundles that tell of that subject by rows of that kind.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn sent_of(conn: &mut Connection, kind: Kind, subject: i64) -> Result<Vec<Bundle>> {
    let kind = kind.as_str();
    let rows = sqlx::query_as!(RawBundle, "SELECT DISTINCT bundles.id AS \"id!\", bundles.recipient, to_person, bundles.attempts, created_at, channel, message, sent_at, way, attempted_at FROM bundles JOIN outbox ON outbox.bundle = bundles.id WHERE outbox.subject = ? AND outbox.kind = ? AND bundles.state = 'sent'", subject, kind)
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(RawBundle::into_bundle).collect()
}

/// Notes where a bundle goes, before it is sent.
///
/// # Errors
/// When the database fails.
pub async fn goes_to(conn: &mut Connection, bundle: i64, channel: ChannelId) -> Result<()> {
    let channel = int(channel.0);
    sqlx::query!("UPDATE bundles SET channel = ? WHERE id = ?", channel, bundle).execute(conn).await?;
    Ok(())
}

/// Notes that a bundle arrived.
///
/// # Errors
/// When the database fails.
pub async fn sent(
    conn: &mut Connection,
    bundle: i64,
    channel: ChannelId,
    message: MessageId,
    at: Instant,
) -> Result<()> {
    let (channel, message, at) = (int(channel.0), int(message.0), seconds(at));
    sqlx::query!(
        "UPDATE bundles SET state = 'sent', next_attempt_at = NULL, channel = ?, message = ?, sent_at = ?, error = NULL WHERE id = ?",
        channel, message, at, bundle
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!("UPDATE outbox SET state = 'sent', done_at = ? WHERE bundle = ? AND state = 'claimed'", at, bundle)
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes that it is not known whether a bundle arrived, and when to look.
///
/// # Errors
/// When the database fails.
pub async fn unsure(conn: &mut Connection, bundle: i64, look_at: Instant, error: &str) -> Result<()> {
    let look_at = seconds(look_at);
    sqlx::query!(
        "UPDATE bundles SET next_attempt_at = ?, error = ?, attempts = attempts + 1 WHERE id = ?",
        look_at,
        error,
        bundle
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes a row that became moot out of a bundle of which it is certain that it was not sent.
///
/// # Errors
/// When the database fails.
pub async fn drop_claimed(conn: &mut Connection, row: i64, reason: &str, now: Instant) -> Result<()> {
    let now = seconds(now);
    sqlx::query!(
        "UPDATE outbox SET state = 'dropped', bundle = NULL, reason = ?, done_at = ? WHERE id = ? AND state = 'claimed'",
        reason, now, row
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes a row out of a bundle that may have arrived, and gives it up.
///
/// # Errors
/// When the database fails.
pub async fn fail_claimed(conn: &mut Connection, row: i64, reason: &str, now: Instant) -> Result<()> {
    let now = seconds(now);
    sqlx::query!(
        "UPDATE outbox SET state = 'failed', reason = ?, done_at = ? WHERE id = ? AND state = 'claimed'",
        reason,
        now,
        row
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes a row out of a bundle of which it is certain that it was not sent, to be looked at anew.
///
/// # Errors
/// When the database fails.
pub async fn release(conn: &mut Connection, row: i64) -> Result<()> {
    sqlx::query!("UPDATE outbox SET state = 'pending', bundle = NULL WHERE id = ? AND state = 'claimed'", row)
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends a bundle that was not sent and of which nothing is left to say.
///
/// # Errors
/// When the database fails.
pub async fn drop_empty(conn: &mut Connection, bundle: i64) -> Result<()> {
    sqlx::query!(
        "UPDATE bundles SET state = 'dropped', next_attempt_at = NULL WHERE id = ? AND state = 'sending'",
        bundle
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that sending a bundle is begun once more, and when to look for it should nothing be recorded.
///
/// # Errors
/// When the database fails.
pub async fn attempt(conn: &mut Connection, bundle: i64, now: Instant, look_at: Instant) -> Result<()> {
    let (now, look_at) = (seconds(now), seconds(look_at));
    sqlx::query!(
        "UPDATE bundles SET attempted_at = ?, next_attempt_at = ? WHERE id = ? AND state = 'sending'",
        now,
        look_at,
        bundle
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Whom a bundle goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// A person, by whatever way.
    Person(PersonId),
    /// A channel.
    Channel(u64),
}

/// When the bundle is looked at of which it is not known whether it arrived there; none where there is none. One that
/// cannot be looked for now, since its server is not heard, holds up nothing of other servers.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn unfinished_to(conn: &mut Connection, to: To, held: &Held) -> Result<Option<Instant>> {
    let (recipient, to_person) = match to {
        To::Person(person) => (int(person.0), true),
        To::Channel(channel) => (int(channel), false),
    };
    let held = held.as_json();
    let at = sqlx::query_scalar!(
        "SELECT max(next_attempt_at) AS \"at: i64\" FROM bundles
         WHERE recipient = ? AND to_person = ? AND state = 'sending' AND ((to_person AND way = 'direct') OR NOT EXISTS (
             SELECT 1 FROM outbox WHERE outbox.bundle = bundles.id AND server IN (SELECT value FROM json_each(?))
         ))",
        recipient,
        to_person,
        held
    )
    .fetch_one(conn)
    .await?;
    at.map(|at| instant("next attempt", at)).transpose()
}

/// Looks at an unsent bundle again later: its recipient must not be disturbed now.
///
/// # Errors
/// When the database fails.
pub async fn hold(conn: &mut Connection, bundle: i64, until: Instant) -> Result<()> {
    let until = seconds(until);
    sqlx::query!("UPDATE bundles SET next_attempt_at = ? WHERE id = ? AND state = 'sending'", until, bundle)
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends a bundle that can never arrive, with its rows.
///
/// # Errors
/// When the database fails.
pub async fn failed(conn: &mut Connection, bundle: i64, error: &str, now: Instant) -> Result<()> {
    let now = seconds(now);
    sqlx::query!("UPDATE bundles SET state = 'failed', next_attempt_at = NULL, error = ? WHERE id = ?", error, bundle)
        .execute(&mut *conn)
        .await?;
    sqlx::query!(
        "UPDATE outbox SET state = 'failed', reason = ?, done_at = ? WHERE bundle = ? AND state = 'claimed'",
        error,
        now,
        bundle
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives up a bundle that certainly did not arrive; its rows wait again, to be sent another way at that time.
///
/// # Errors
/// When the database fails.
pub async fn give_back(conn: &mut Connection, bundle: i64, error: &str, ready_at: Instant) -> Result<()> {
    let ready_at = seconds(ready_at);
    sqlx::query!("UPDATE bundles SET state = 'failed', next_attempt_at = NULL, error = ? WHERE id = ?", error, bundle)
        .execute(&mut *conn)
        .await?;
    sqlx::query!(
        "UPDATE outbox SET state = 'pending', bundle = NULL, reason = ?, ready_at = ? WHERE bundle = ? AND state = 'claimed'",
        error,
        ready_at,
        bundle
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// When bundles were sent to a person, or may have been, since a time: what gap and cap are counted from. One bundle can
/// be left out, for judging it again.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn sent_to_person_since(
    conn: &mut Connection,
    person: PersonId,
    since: Instant,
    but: Option<i64>,
) -> Result<Vec<Instant>> {
    let (person, since, but) = (int(person.0), seconds(since), but.unwrap_or(0));
    let rows = sqlx::query_scalar!(
        "SELECT coalesce(sent_at, attempted_at) AS \"at!: i64\" FROM bundles
         WHERE recipient = ? AND to_person = 1 AND state IN ('sending', 'sent') AND coalesce(sent_at, attempted_at) >= ? AND id <> ?",
        person,
        since,
        but
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(|at| instant("sending", at)).collect()
}

struct RawBundle {
    id: i64,
    recipient: i64,
    to_person: i64,
    attempts: i64,
    created_at: i64,
    channel: Option<i64>,
    message: Option<i64>,
    sent_at: Option<i64>,
    way: String,
    attempted_at: i64,
}

impl RawBundle {
    fn into_bundle(self) -> Result<Bundle> {
        Ok(Bundle {
            id: self.id,
            recipient: snowflake(self.recipient),
            to_person: self.to_person != 0,
            attempts: u32::try_from(self.attempts).unwrap_or(u32::MAX),
            created_at: instant("bundle", self.created_at)?,
            channel: self.channel.map(|id| ChannelId(snowflake(id))),
            message: self.message.map(|id| MessageId(snowflake(id))),
            sent_at: self.sent_at.map(|at| instant("sending", at)).transpose()?,
            attempted_at: instant("sending", self.attempted_at)?,
            way: Way::parse(&self.way).ok_or_else(|| StoreError::Unreadable { what: "way", why: self.way })?,
        })
    }
}
