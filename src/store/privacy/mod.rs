//! What is stored about somebody, and how it goes: with a person, with a server, by its age.
//!
//! Which statements those are is data: `docs/privacy.md` says the same in words, and tests hold both to the schema.

mod holdings;
mod retention;

use sqlx::AssertSqlSafe;

use super::asks::Logged;
use super::convert::{int, json, seconds, snowflake};
use super::{Connection, Result};
use crate::domain::calendar::Instant;
use crate::domain::ids::{AskId, ChannelId, PersonId, ServerId};

pub use holdings::{Holding, OF_A_PERSON, OF_A_SERVER, SETTINGS_OF_A_PERSON, count, rows};
pub use retention::{Age, SLICE, WORDS_DAYS, set_words_days, slice, words_days};

/// What a person is told: the kinds of rows of the outbox whose recipient is a person.
macro_rules! to_a_person {
    () => {
        "('reminder', 'asker', 'lead', 'digest-trouble', 'watch-trouble', 'personal-digest', 'listed')"
    };
}
use to_a_person;

/// Whether anything is stored that goes when a person (`?2`) is in a server (`?1`) no more, or in none.
macro_rules! stands {
    () => {
        "EXISTS (SELECT 1 FROM people WHERE id = ?2)
         OR EXISTS (SELECT 1 FROM absences WHERE person = ?2 OR delegate = ?2)
         OR EXISTS (SELECT 1 FROM personal_digests WHERE person = ?2)
         OR EXISTS (SELECT 1 FROM bundles WHERE to_person = 1 AND recipient = ?2)
         OR EXISTS (SELECT 1 FROM role_holders WHERE server = ?1 AND person = ?2)
         OR EXISTS (SELECT 1 FROM private_threads WHERE server = ?1 AND person = ?2)
         OR EXISTS (SELECT 1 FROM stops WHERE server = ?1 AND person = ?2)
         OR EXISTS (SELECT 1 FROM watches WHERE server = ?1 AND set_by = ?2)
         OR EXISTS (SELECT 1 FROM digests WHERE server = ?1 AND created_by = ?2)
         OR EXISTS (SELECT 1 FROM policies WHERE server = ?1 AND (set_by = ?2 OR json_extract(rules, '$.lead.some') = ?2))
         OR EXISTS (SELECT 1 FROM outbox WHERE kind = 'setup-test' AND subject = ?2 AND server = ?1)
         OR EXISTS (SELECT 1 FROM asks WHERE asker = ?2 AND server = ?1)
         OR EXISTS (SELECT 1 FROM ask_owners JOIN asks ON asks.id = ask_owners.ask WHERE ask_owners.person = ?2 AND server = ?1)
         OR EXISTS (SELECT 1 FROM asks JOIN ask_events ON ask_events.ask = asks.id
                    WHERE server = ?1 AND (by = ?2 OR instr(what, ?2) > 0))"
    };
}

/// Removes all that is about a person (`?1`) and stands in no ask, but for their stops: nobody who wants no reminders gets
/// them again. What others set stays, without them.
const PERSON: &[&str] = &[
    "DELETE FROM outbox WHERE kind = 'refresh' AND subject IN (SELECT id FROM bundles WHERE to_person = 1 AND recipient = ?1)",
    concat!("DELETE FROM outbox WHERE recipient = ?1 AND kind IN ", to_a_person!()),
    "DELETE FROM bundles WHERE to_person = 1 AND recipient = ?1",
    "DELETE FROM people WHERE id = ?1",
    "DELETE FROM absences WHERE person = ?1",
    "DELETE FROM calendars WHERE person = ?1",
    "DELETE FROM personal_digests WHERE person = ?1",
    "DELETE FROM private_threads WHERE person = ?1",
    "DELETE FROM role_holders WHERE person = ?1",
    // By these their stops go, where they have some.
    "DELETE FROM leavings WHERE person = ?1 AND server NOT IN (SELECT server FROM stops WHERE person = ?1)",
    "DELETE FROM ask_owners WHERE person = ?1",
    "UPDATE outbox SET subject = 0 WHERE kind = 'setup-test' AND subject = ?1",
    "UPDATE absences SET delegate = NULL WHERE delegate = ?1",
    "UPDATE watches SET set_by = 0 WHERE set_by = ?1",
    "UPDATE digests SET created_by = 0 WHERE created_by = ?1",
    "UPDATE policies SET set_by = 0 WHERE set_by = ?1",
    "UPDATE policies SET rules = json_remove(rules, '$.lead') WHERE json_extract(rules, '$.lead.some') = ?1",
    "DELETE FROM policies WHERE rules = '{}'",
];

/// The same of what is about a person (`?1`) in one server (`?2`): there they are not any more, nor is what they stopped.
const PERSON_IN_SERVER: &[&str] = &[
    concat!("DELETE FROM outbox WHERE recipient = ?1 AND server = ?2 AND kind IN ", to_a_person!()),
    "DELETE FROM stops WHERE person = ?1 AND server = ?2",
    "DELETE FROM private_threads WHERE person = ?1 AND server = ?2",
    "DELETE FROM role_holders WHERE person = ?1 AND server = ?2",
    "DELETE FROM leavings WHERE person = ?1 AND server = ?2",
    "DELETE FROM ask_owners WHERE person = ?1 AND ask IN (SELECT id FROM asks WHERE server = ?2)",
    "UPDATE outbox SET subject = 0 WHERE kind = 'setup-test' AND subject = ?1 AND server = ?2",
    "UPDATE absences SET server = 0 WHERE person = ?1 AND server = ?2",
    "UPDATE absences SET delegate = NULL WHERE delegate = ?1 AND server = ?2",
    "UPDATE calendars SET server = 0 WHERE person = ?1 AND server = ?2",
    "UPDATE watches SET set_by = 0 WHERE set_by = ?1 AND server = ?2",
    "UPDATE digests SET created_by = 0 WHERE created_by = ?1 AND server = ?2",
    "UPDATE policies SET set_by = 0 WHERE set_by = ?1 AND server = ?2",
    "UPDATE policies SET rules = json_remove(rules, '$.lead') WHERE server = ?2 AND json_extract(rules, '$.lead.some') = ?1",
    "DELETE FROM policies WHERE server = ?2 AND rules = '{}'",
];

/// Removes all of a server (`?1`) but what the bot needs while it is there: people's stops, who left, how far it was heard,
/// and that it was greeted.
const SERVER: &[&str] = &[
    "DELETE FROM policies WHERE server = ?1",
    "DELETE FROM watches WHERE server = ?1",
    "DELETE FROM unheard_channels WHERE server = ?1",
    "DELETE FROM digests WHERE server = ?1",
    "DELETE FROM private_threads WHERE server = ?1",
    "DELETE FROM role_holders WHERE server = ?1",
    "DELETE FROM outbox WHERE server = ?1",
    "DELETE FROM bundles WHERE to_person = 0 AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.bundle = bundles.id)",
    "DELETE FROM asks WHERE server = ?1",
    "DELETE FROM servers WHERE id = ?1",
    "DELETE FROM norms_posts WHERE server = ?1",
    "UPDATE absences SET server = 0 WHERE server = ?1",
    "UPDATE calendars SET server = 0 WHERE server = ?1",
    // That it was greeted stays: it is not greeted again.
    "UPDATE setups SET step = NULL WHERE server = ?1",
];

/// And that, where the bot is in the server no more.
const SERVER_LEFT: &[&str] = &[
    "DELETE FROM stops WHERE server = ?1",
    "DELETE FROM hearing WHERE server = ?1",
    "DELETE FROM setups WHERE server = ?1",
    "DELETE FROM leavings WHERE server = ?1",
];

async fn run(conn: &mut Connection, statements: &[&'static str], values: &[i64]) -> Result<()> {
    for statement in statements {
        let mut query = sqlx::query(*statement);
        for value in values {
            query = query.bind(*value);
        }
        query.execute(&mut *conn).await?;
    }
    Ok(())
}

/// Removes what is about a person, everywhere or in one server; in asks they are to be forgotten before ([`forget_in`]).
///
/// # Errors
/// When the database fails.
pub async fn remove_person(conn: &mut Connection, person: PersonId, server: Option<ServerId>) -> Result<()> {
    match server {
        None => run(conn, PERSON, &[int(person.0)]).await,
        Some(server) => run(conn, PERSON_IN_SERVER, &[int(person.0), int(server.0)]).await,
    }
}

/// In place of a server: somebody was in one of which nothing is stored any more, and may be in none now.
pub const NOWHERE: ServerId = ServerId(0);

/// The people of whom something is stored, and of whom no server that is left shows that they are in it.
const MAY_BE_NOWHERE: &str = "INSERT OR IGNORE INTO leavings (server, person, left_at)
     SELECT 0, one.person, coalesce((SELECT left_at FROM leavings WHERE server = ?1 AND person = 0), 0) FROM (
         SELECT id AS person FROM people UNION SELECT person FROM absences UNION SELECT person FROM calendars
         UNION SELECT person FROM personal_digests UNION SELECT recipient FROM bundles WHERE to_person = 1) AS one
     WHERE NOT EXISTS (SELECT 1 FROM role_holders WHERE role_holders.person = one.person)
         AND NOT EXISTS (SELECT 1 FROM ask_owners WHERE ask_owners.person = one.person)
         AND NOT EXISTS (SELECT 1 FROM asks WHERE asks.asker = one.person)";

/// Removes what is a server's. `left` says that the bot is in it no more: then nothing at all stays, and it is looked whether
/// its people are in any other.
///
/// # Errors
/// When the database fails.
pub async fn remove_server(conn: &mut Connection, server: ServerId, left: bool) -> Result<()> {
    run(conn, SERVER, &[int(server.0)]).await?;
    if left {
        // They are due when the server was, not before others.
        run(conn, &[MAY_BE_NOWHERE], &[int(server.0)]).await?;
        run(conn, SERVER_LEFT, &[int(server.0)]).await?;
    }
    Ok(())
}

/// The asks in which a person stands, in whatever way; of one server, where it is given. Reads all logs.
///
/// # Errors
/// When the database fails.
pub async fn asks_with(conn: &mut Connection, person: PersonId, server: Option<ServerId>) -> Result<Vec<AskId>> {
    let ids: Vec<i64> = sqlx::query_scalar(
        "SELECT id FROM asks WHERE (?2 = 0 OR server = ?2) AND (
             asker = ?1 OR instr(owners, ?1) > 0 OR instr(coalesce(words, ''), ?1) > 0
             OR EXISTS (SELECT 1 FROM ask_owners WHERE ask_owners.ask = asks.id AND person = ?1)
             OR EXISTS (SELECT 1 FROM ask_events WHERE ask_events.ask = asks.id AND (by = ?1 OR instr(what, ?1) > 0)))
         ORDER BY id",
    )
    .bind(int(person.0))
    .bind(server.map_or(0, |server| int(server.0)))
    .fetch_all(conn)
    .await?;
    Ok(ids.into_iter().map(AskId).collect())
}

/// The servers whose policies name a person as the lead; only one, where it is given.
///
/// # Errors
/// When the database fails.
pub async fn led_by(conn: &mut Connection, person: PersonId, server: Option<ServerId>) -> Result<Vec<ServerId>> {
    let ids: Vec<i64> = sqlx::query_scalar(
        "SELECT DISTINCT server FROM policies
         WHERE (?2 = 0 OR server = ?2) AND json_extract(rules, '$.lead.some') = ?1 ORDER BY server",
    )
    .bind(int(person.0))
    .bind(server.map_or(0, |server| int(server.0)))
    .fetch_all(conn)
    .await?;
    Ok(ids.into_iter().map(|id| ServerId(snowflake(id))).collect())
}

/// Stores an ask in which somebody was forgotten: `before` and `after` have the same lines in the same order. Slots that
/// name them name whoever stands in their place.
///
/// # Errors
/// When the database fails.
pub async fn forget_in(conn: &mut Connection, before: &Logged, after: &Logged, who: [PersonId; 2]) -> Result<()> {
    let id = after.ask.id.0;
    sqlx::query("UPDATE asks SET asker = ?, owners = ?, words = ? WHERE id = ?")
        .bind(int(after.ask.asker.0))
        .bind(json(&after.ask.owners))
        .bind(after.ask.words.as_ref().map(json))
        .bind(id)
        .execute(&mut *conn)
        .await?;
    for (old, new) in before.events.iter().zip(&after.events).filter(|(old, new)| old != new) {
        let by = |event: &crate::domain::ask::Event| event.by.map_or(0, |by| int(by.0));
        sqlx::query(
            "UPDATE OR REPLACE ask_events SET by = ?, what = ? WHERE ask = ? AND order_key = ? AND by = ? AND what = ?",
        )
        .bind(by(new))
        .bind(json(&new.what))
        .bind(id)
        .bind(int(old.order.0))
        .bind(by(old))
        .bind(json(&old.what))
        .execute(&mut *conn)
        .await?;
    }
    let statement = concat!(
        "UPDATE OR REPLACE outbox SET slot = replace(slot, ?1, ?2) WHERE subject = ?3 AND instr(slot, ?1) > 0 AND kind IN ",
        to_a_person!()
    );
    sqlx::query(statement).bind(int(who[0].0)).bind(int(who[1].0)).bind(id).execute(&mut *conn).await?;
    let owner = sqlx::query("DELETE FROM ask_owners WHERE person = ? AND ask = ?").bind(int(who[0].0)).bind(id);
    owner.execute(conn).await?;
    Ok(())
}

/// Whether anything of a person's own is stored: after a deletion nothing is noted of what was under way.
///
/// # Errors
/// When the database fails.
pub async fn is_known(conn: &mut Connection, person: PersonId) -> Result<bool> {
    let known = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM people WHERE id = ?)").bind(int(person.0));
    Ok(known.fetch_one(conn).await?)
}

/// Removes the words of asks whose message is gone: of one, or of all in a channel or thread.
///
/// # Errors
/// When the database fails.
pub async fn forget_words(conn: &mut Connection, of: Gone) -> Result<()> {
    let (statement, value) = match of {
        Gone::Ask(id) => ("UPDATE asks SET words = NULL WHERE id = ? AND words IS NOT NULL", id.0),
        Gone::Channel(id) => ("UPDATE asks SET words = NULL WHERE channel = ? AND words IS NOT NULL", int(id.0)),
    };
    sqlx::query(statement).bind(value).execute(conn).await?;
    Ok(())
}

/// What is gone in Discord.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// The message of an ask.
    Ask(AskId),
    /// A channel or thread.
    Channel(ChannelId),
}

/// Somebody of whom something is stored is in a server no more; with no person, the bot itself. The first time counts.
///
/// # Errors
/// When the database fails.
pub async fn left(conn: &mut Connection, server: ServerId, person: Option<PersonId>, at: Instant) -> Result<()> {
    sqlx::query(concat!(
        "INSERT INTO leavings (server, person, left_at) SELECT ?1, ?2, ?3
         WHERE (?2 = 0 AND EXISTS (SELECT 1 FROM hearing WHERE server = ?1)) OR (?2 <> 0 AND (",
        stands!(),
        ")) ON CONFLICT DO NOTHING"
    ))
    .bind(int(server.0))
    .bind(person.map_or(0, |person| int(person.0)))
    .bind(seconds(at))
    .execute(conn)
    .await?;
    Ok(())
}

/// They are there again. Whether they were thought gone.
///
/// # Errors
/// When the database fails.
pub async fn is_back(conn: &mut Connection, server: ServerId, person: Option<PersonId>) -> Result<bool> {
    let done = sqlx::query("DELETE FROM leavings WHERE server = ? AND person = ?")
        .bind(int(server.0))
        .bind(person.map_or(0, |person| int(person.0)))
        .execute(conn)
        .await?;
    Ok(done.rows_affected() > 0)
}

/// Whether the bot was thought to be in a server no more.
///
/// # Errors
/// When the database fails.
pub async fn is_gone(conn: &mut Connection, server: ServerId) -> Result<bool> {
    let gone = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM leavings WHERE server = ? AND person = 0)");
    Ok(gone.bind(int(server.0)).fetch_one(conn).await?)
}

/// Who left which server before a time, UTC, the longest gone first; with no person, the bot itself.
///
/// # Errors
/// When the database fails.
pub async fn left_before(
    conn: &mut Connection,
    before: Instant,
    most: u32,
) -> Result<Vec<(ServerId, Option<PersonId>)>> {
    let rows: Vec<(i64, i64)> =
        sqlx::query_as("SELECT server, person FROM leavings WHERE left_at < ? ORDER BY left_at LIMIT ?")
            .bind(seconds(before))
            .bind(most)
            .fetch_all(conn)
            .await?;
    let person = |id| Some(PersonId(snowflake(id))).filter(|person| person.0 != 0);
    Ok(rows.into_iter().map(|(server, id)| (ServerId(snowflake(server)), person(id))).collect())
}

/// Looks at somebody who may have left a server again when others were looked at.
///
/// # Errors
/// When the database fails.
pub async fn look_again(
    conn: &mut Connection,
    server: ServerId,
    person: Option<PersonId>,
    left_at: Instant,
) -> Result<()> {
    sqlx::query("UPDATE leavings SET left_at = ? WHERE server = ? AND person = ?")
        .bind(seconds(left_at))
        .bind(int(server.0))
        .bind(person.map_or(0, |person| int(person.0)))
        .execute(conn)
        .await?;
    Ok(())
}

/// The servers of which anything is stored, in order.
///
/// # Errors
/// When the database fails.
pub async fn servers(conn: &mut Connection) -> Result<Vec<ServerId>> {
    let ids: Vec<i64> = sqlx::query_scalar("SELECT server FROM hearing ORDER BY server").fetch_all(conn).await?;
    Ok(ids.into_iter().map(|id| ServerId(snowflake(id))).collect())
}

/// Runs a statement that is made of our own names only.
async fn texts(conn: &mut Connection, sql: String, id: u64) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(AssertSqlSafe(sql)).bind(int(id)).fetch_all(conn).await?)
}
