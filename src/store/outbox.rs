//! The outbox: what was decided to be said or done, and how far that is.
//!
//! A row is written in the transaction that changed the state. Rows for one recipient that are ready together become one
//! message, a bundle: claimed, then sent, then recorded.
//!
//! Of servers that are not heard now nothing is ready, but for the posts of questions, which depend on nothing else that
//! may have happened there.

use super::convert::{instant, int, seconds, snowflake};
use super::hearing::Held;
use super::{Connection, Result, StoreError};
use crate::domain::calendar::Instant;
use crate::domain::ids::{AskId, PersonId, ServerId};
use crate::domain::plan::Slot;

/// What a row says or does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A reminder to an owner; the subject is an ask, the recipient a person.
    Reminder,
    /// Word to the asker about an ask without an answer; the recipient a person.
    Asker,
    /// Word to the lead, after the asker; the recipient a person.
    Lead,
    /// The post of a form's ask; the recipient a channel.
    AskPost,
    /// A digest post; the subject is a digest, the recipient a channel.
    Digest,
    /// Word to who scheduled a digest that it cannot be posted; the subject is the digest, the recipient a person.
    DigestTrouble,
    /// Word to who watches a channel that the bot sees it no more; the subject is the channel, the recipient a person.
    WatchTrouble,
    /// Somebody's own digest; the subject is 0, the recipient a person.
    PersonalDigest,
    /// An ask that a personal digest lists beside the reminders in it; the subject is an ask, the recipient a person. It goes
    /// with its digest or not at all.
    Listed,
    /// The greeting of a server that the bot was added to; the subject is the server, the recipient a channel.
    Welcome,
    /// A message that shows a manager that the bot can write in a channel; the subject is who asked for it, the recipient the
    /// channel.
    SetupTest,
    /// The post of a server's norms; the subject is the server, the recipient a channel.
    Norms,
    /// Opens a thread under the ask's post; an errand.
    Thread,
    /// Edits a sent message to say what is true now; the subject is its bundle; an errand.
    Refresh,
    /// Calls holders of a role that was asked: the subject is an ask, the recipient the role; an errand.
    RoleCall,
}

impl Kind {
    const ALL: [(Self, &'static str); 15] = [
        (Self::Reminder, "reminder"),
        (Self::Asker, "asker"),
        (Self::Lead, "lead"),
        (Self::AskPost, "ask-post"),
        (Self::Digest, "digest"),
        (Self::DigestTrouble, "digest-trouble"),
        (Self::WatchTrouble, "watch-trouble"),
        (Self::PersonalDigest, "personal-digest"),
        (Self::Listed, "listed"),
        (Self::Welcome, "welcome"),
        (Self::SetupTest, "setup-test"),
        (Self::Norms, "norms"),
        (Self::Thread, "thread"),
        (Self::Refresh, "refresh"),
        (Self::RoleCall, "role-call"),
    ];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, word)| word)
    }

    fn parse(word: &str) -> Result<Self> {
        Self::ALL
            .iter()
            .find(|(_, name)| *name == word)
            .map(|(kind, _)| *kind)
            .ok_or_else(|| StoreError::Unreadable { what: "outbox kind", why: word.to_owned() })
    }

    /// Whether it goes to a person, through the gate.
    pub fn to_person(self) -> bool {
        self.is_about_an_ask() || matches!(self, Self::DigestTrouble | Self::WatchTrouble | Self::PersonalDigest)
    }

    /// Whether it tells a person of an ask.
    pub fn is_about_an_ask(self) -> bool {
        matches!(self, Self::Reminder | Self::Asker | Self::Lead | Self::Listed)
    }

    /// Whether doing it twice is the same as once: no message is made.
    pub fn is_errand(self) -> bool {
        matches!(self, Self::Thread | Self::Refresh | Self::RoleCall)
    }
}

/// What identifies a row: the same thing is said to the same recipient once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// What it says or does.
    pub kind: Kind,
    /// The ask, digest or bundle.
    pub subject: i64,
    /// The person or channel, by kind.
    pub recipient: u64,
    /// Which of several for the same subject.
    pub slot: String,
}

/// One thing to say or do. Instants are UTC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number.
    pub id: i64,
    /// What identifies it.
    pub key: Key,
    /// The server it is about.
    pub server: ServerId,
    /// When it was planned for.
    pub due_at: Instant,
    /// When to look at it next.
    pub ready_at: Instant,
    /// How often it failed; for errands.
    pub attempts: u32,
}

/// Wants something said or done at `due_at`. A row that is pending is moved there; one that was dropped is wanted again;
/// one that is on its way or done stays as it is.
///
/// # Errors
/// When the database fails.
pub async fn want(conn: &mut Connection, key: &Key, server: ServerId, due_at: Instant) -> Result<()> {
    let (kind, recipient, server, due) = (key.kind.as_str(), int(key.recipient), int(server.0), seconds(due_at));
    sqlx::query!(
        "INSERT INTO outbox (kind, subject, recipient, slot, server, due_at, ready_at, state)
         VALUES (?, ?, ?, ?, ?, ?, ?, 'pending')
         ON CONFLICT (kind, subject, recipient, slot) DO UPDATE SET
             ready_at = CASE WHEN outbox.state = 'pending' AND outbox.due_at = excluded.due_at
                        THEN outbox.ready_at ELSE excluded.ready_at END,
             due_at = excluded.due_at, state = 'pending', reason = NULL, done_at = NULL
         WHERE outbox.state IN ('pending', 'dropped')",
        kind,
        key.subject,
        recipient,
        key.slot,
        server,
        due,
        due
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether something of a kind about a subject is still to be told to somebody.
///
/// # Errors
/// When the database fails.
pub async fn is_pending(conn: &mut Connection, kind: Kind, subject: i64, recipient: u64) -> Result<bool> {
    let (kind, recipient) = (kind.as_str(), int(recipient));
    let found = sqlx::query_scalar!(
        "SELECT EXISTS (SELECT 1 FROM outbox WHERE kind = ? AND subject = ? AND recipient = ? AND state = 'pending') AS \"found!: bool\"",
        kind,
        subject,
        recipient
    )
    .fetch_one(conn)
    .await?;
    Ok(found)
}

/// Wants an errand done again, also where it was done before.
///
/// # Errors
/// When the database fails.
pub async fn want_again(conn: &mut Connection, key: &Key, server: ServerId, due_at: Instant) -> Result<()> {
    let (kind, recipient, server, due) = (key.kind.as_str(), int(key.recipient), int(server.0), seconds(due_at));
    sqlx::query!(
        "INSERT INTO outbox (kind, subject, recipient, slot, server, due_at, ready_at, state)
         VALUES (?, ?, ?, ?, ?, ?, ?, 'pending')
         ON CONFLICT (kind, subject, recipient, slot) DO UPDATE SET
             ready_at = excluded.ready_at, due_at = excluded.due_at, state = 'pending', reason = NULL, done_at = NULL, attempts = 0",
        kind, key.subject, recipient, key.slot, server, due, due
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Drops what is pending of a kind about a subject, but for the slots that are still wanted: (recipient, slot).
///
/// # Errors
/// When the database fails.
pub async fn drop_unwanted(
    conn: &mut Connection,
    kind: Kind,
    subject: i64,
    wanted: &[(u64, String)],
    reason: &str,
    now: Instant,
) -> Result<()> {
    let (word, now) = (kind.as_str(), seconds(now));
    let rows = sqlx::query!(
        "SELECT id AS \"id!\", recipient, slot FROM outbox WHERE kind = ? AND subject = ? AND state = 'pending'",
        word,
        subject
    )
    .fetch_all(&mut *conn)
    .await?;
    for row in rows {
        let kept = wanted.iter().any(|(recipient, slot)| int(*recipient) == row.recipient && *slot == row.slot);
        if !kept {
            sqlx::query!(
                "UPDATE outbox SET state = 'dropped', reason = ?, done_at = ? WHERE id = ?",
                reason,
                now,
                row.id
            )
            .execute(&mut *conn)
            .await?;
        }
    }
    Ok(())
}

/// A slot of an ask that reached somebody, or is on its way to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Whom.
    pub to: PersonId,
    /// Which.
    pub slot: Slot,
    /// Of which of that owner's parts.
    pub turn: u32,
    /// When, UTC; none while it is on its way.
    pub at: Option<Instant>,
}

/// The slots of an ask that reached somebody, or are on their way to them.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn slots_sent(conn: &mut Connection, ask: AskId) -> Result<Vec<Sent>> {
    let rows = sqlx::query!(
        "SELECT recipient, slot, done_at FROM outbox
         WHERE kind IN ('reminder', 'asker', 'lead') AND subject = ? AND state IN ('claimed', 'sent', 'failed') ORDER BY done_at",
        ask.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            let slot = row.slot.parse().map_err(|error: crate::domain::plan::NoSlot| StoreError::Unreadable {
                what: "slot",
                why: error.to_string(),
            })?;
            let at = row.done_at.map(|at| instant("sending", at)).transpose()?;
            Ok(Sent { to: PersonId(snowflake(row.recipient)), turn: Slot::turn_of(&row.slot), slot, at })
        })
        .collect()
}

/// What is pending about an ask: slot, person, planned time, the time of the next look.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn pending_of_ask(conn: &mut Connection, ask: AskId) -> Result<Vec<Row>> {
    let rows = sqlx::query_as!(Raw, "SELECT id AS \"id!\", kind, subject, recipient, slot, server, due_at, ready_at, attempts FROM outbox WHERE subject = ? AND kind IN ('reminder', 'asker', 'lead') AND state = 'pending'", ask.0)
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(Raw::into_row).collect()
}

/// What is ready, oldest first, at most `most` rows.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn ready(conn: &mut Connection, now: Instant, most: u32, held: &Held) -> Result<Vec<Row>> {
    let (now, held) = (seconds(now), held.as_json());
    let rows = sqlx::query_as!(Raw, "SELECT id AS \"id!\", kind, subject, recipient, slot, server, due_at, ready_at, attempts FROM outbox WHERE state = 'pending' AND ready_at <= ? AND (kind IN ('ask-post', 'thread') OR server NOT IN (SELECT value FROM json_each(?))) ORDER BY ready_at, id LIMIT ?", now, held, most)
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(Raw::into_row).collect()
}

/// What is ready for one person, oldest first.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn ready_for_person(conn: &mut Connection, person: PersonId, now: Instant, held: &Held) -> Result<Vec<Row>> {
    let (person, now, held) = (int(person.0), seconds(now), held.as_json());
    let rows = sqlx::query_as!(Raw, "SELECT id AS \"id!\", kind, subject, recipient, slot, server, due_at, ready_at, attempts FROM outbox WHERE state = 'pending' AND recipient = ? AND ready_at <= ? AND kind IN ('reminder', 'asker', 'lead', 'digest-trouble', 'watch-trouble', 'personal-digest', 'listed') AND server NOT IN (SELECT value FROM json_each(?)) ORDER BY due_at, id", person, now, held)
        .fetch_all(conn)
        .await?;
    rows.into_iter().map(Raw::into_row).collect()
}

/// One pending row.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn pending(conn: &mut Connection, id: i64) -> Result<Option<Row>> {
    let row = sqlx::query_as!(Raw, "SELECT id AS \"id!\", kind, subject, recipient, slot, server, due_at, ready_at, attempts FROM outbox WHERE state = 'pending' AND id = ?", id)
        .fetch_optional(conn)
        .await?;
    row.map(Raw::into_row).transpose()
}

/// When something is to be looked at next.
///
/// # Errors
/// When the database fails.
pub async fn earliest(conn: &mut Connection, held: &Held) -> Result<Option<Instant>> {
    let held = held.as_json();
    let row = sqlx::query!(
        "SELECT (SELECT min(ready_at) FROM outbox WHERE state = 'pending'
                 AND (kind IN ('ask-post', 'thread') OR server NOT IN (SELECT value FROM json_each(?)))) AS \"ready: i64\",
                (SELECT min(next_attempt_at) FROM bundles WHERE state = 'sending'
                 AND ((to_person AND way = 'direct') OR NOT EXISTS (
                     SELECT 1 FROM outbox WHERE outbox.bundle = bundles.id AND server IN (SELECT value FROM json_each(?))
                 ))) AS \"retry: i64\"",
        held,
        held
    )
    .fetch_one(conn)
    .await?;
    let earliest = [row.ready, row.retry].into_iter().flatten().min();
    earliest.map(|at| instant("time of readiness", at)).transpose()
}

/// Notes that a row belongs to another server.
///
/// # Errors
/// When the database fails.
pub async fn set_server(conn: &mut Connection, id: i64, server: ServerId) -> Result<()> {
    let server = int(server.0);
    sqlx::query!("UPDATE outbox SET server = ? WHERE id = ? AND state = 'pending'", server, id).execute(conn).await?;
    Ok(())
}

/// Looks at a row again later, and why.
///
/// # Errors
/// When the database fails.
pub async fn postpone(conn: &mut Connection, id: i64, until: Instant, reason: &str) -> Result<()> {
    let until = seconds(until);
    sqlx::query!("UPDATE outbox SET ready_at = ?, reason = ? WHERE id = ? AND state = 'pending'", until, reason, id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Looks at a row again later, since it failed.
///
/// # Errors
/// When the database fails.
pub async fn rests(conn: &mut Connection, id: i64, until: Instant, reason: &str) -> Result<()> {
    let until = seconds(until);
    sqlx::query!(
        "UPDATE outbox SET ready_at = ?, reason = ?, attempts = attempts + 1 WHERE id = ? AND state = 'pending'",
        until,
        reason,
        id
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Looks at all that is pending for a person when it was planned: what held it may have changed.
///
/// # Errors
/// When the database fails.
pub async fn look_again(conn: &mut Connection, person: PersonId) -> Result<()> {
    let person = int(person.0);
    sqlx::query!(
        "UPDATE outbox SET ready_at = due_at WHERE state = 'pending' AND recipient = ? AND kind IN ('reminder', 'asker', 'lead', 'digest-trouble', 'watch-trouble', 'personal-digest', 'listed')",
        person
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Drops what is pending of a kind for a person.
///
/// # Errors
/// When the database fails.
pub async fn drop_for(conn: &mut Connection, person: PersonId, kind: Kind, reason: &str, now: Instant) -> Result<()> {
    let (person, kind, now) = (int(person.0), kind.as_str(), seconds(now));
    sqlx::query!(
        "UPDATE outbox SET state = 'dropped', reason = ?, done_at = ? WHERE state = 'pending' AND recipient = ? AND kind = ?",
        reason,
        now,
        person,
        kind
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether something of that kind about a subject was given up.
///
/// # Errors
/// When the database fails.
pub async fn was_given_up(conn: &mut Connection, kind: Kind, subject: i64) -> Result<bool> {
    let kind = kind.as_str();
    let count = sqlx::query_scalar!(
        "SELECT count(*) FROM outbox WHERE subject = ? AND kind = ? AND state = 'failed'",
        subject,
        kind
    )
    .fetch_one(conn)
    .await?;
    Ok(count > 0)
}

/// Whether a reminder of an ask to that person was given up: nothing reached them.
///
/// # Errors
/// When the database fails.
pub async fn did_not_reach(conn: &mut Connection, ask: AskId, person: PersonId) -> Result<bool> {
    let person = int(person.0);
    let count = sqlx::query_scalar!(
        "SELECT count(*) FROM outbox WHERE subject = ? AND kind = 'reminder' AND recipient = ? AND state = 'failed'",
        ask.0,
        person
    )
    .fetch_one(conn)
    .await?;
    Ok(count > 0)
}

/// Ends a pending row that will not be sent or done.
///
/// # Errors
/// When the database fails.
pub async fn end(conn: &mut Connection, id: i64, failed: bool, reason: &str, now: Instant) -> Result<()> {
    let (state, now) = (if failed { "failed" } else { "dropped" }, seconds(now));
    sqlx::query!(
        "UPDATE outbox SET state = ?, reason = ?, done_at = ? WHERE id = ? AND state = 'pending'",
        state,
        reason,
        now,
        id
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The reason of an errand that is being done. [`want_again`] takes it away: then what was done is not the last word.
const UNDER_WAY: &str = "under way";

/// Notes that an errand is begun.
///
/// # Errors
/// When the database fails.
pub async fn errand_begun(conn: &mut Connection, id: i64) -> Result<()> {
    sqlx::query!("UPDATE outbox SET reason = ? WHERE id = ? AND state = 'pending'", UNDER_WAY, id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes that an errand was done, unless it has been wanted again since it was begun.
///
/// # Errors
/// When the database fails.
pub async fn errand_done(conn: &mut Connection, id: i64, now: Instant) -> Result<()> {
    let now = seconds(now);
    sqlx::query!(
        "UPDATE outbox SET state = 'sent', reason = NULL, done_at = ? WHERE id = ? AND reason = ?",
        now,
        id,
        UNDER_WAY
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) struct Raw {
    pub(super) id: i64,
    pub(super) kind: String,
    pub(super) subject: i64,
    pub(super) recipient: i64,
    pub(super) slot: String,
    pub(super) server: i64,
    pub(super) due_at: i64,
    pub(super) ready_at: i64,
    pub(super) attempts: i64,
}

impl Raw {
    pub(super) fn into_row(self) -> Result<Row> {
        Ok(Row {
            id: self.id,
            key: Key {
                kind: Kind::parse(&self.kind)?,
                subject: self.subject,
                recipient: snowflake(self.recipient),
                slot: self.slot,
            },
            server: ServerId(snowflake(self.server)),
            due_at: instant("planned time", self.due_at)?,
            ready_at: instant("time of readiness", self.ready_at)?,
            attempts: u32::try_from(self.attempts).unwrap_or(u32::MAX),
        })
    }
}
