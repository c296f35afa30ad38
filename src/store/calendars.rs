//! Calendars of people's own, from which time off comes.

use secrecy::{ExposeSecret, SecretString};

use super::convert::{instant, int, seconds, snowflake};
use super::{Connection, Result, StoreError};
use crate::domain::calendar::{Instant, Period};
use crate::domain::ics::{Counting, Days, Trouble};
use crate::domain::ids::{PersonId, ServerId};

/// A calendar that was given.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// Its number; ignored when it is stored anew.
    pub id: i64,
    /// Whose it is.
    pub person: PersonId,
    /// Where it was given, if in a server: its zone counts for who has set no hours.
    pub server: Option<ServerId>,
    /// The name of the file, or of the host of its address.
    pub name: String,
    /// Where it is read again; none for a file.
    pub address: Option<SecretString>,
    /// Which events count.
    pub counting: Counting,
    /// When it was given, UTC.
    pub added_at: Instant,
    /// When it was read last, UTC.
    pub read_at: Instant,
    /// So many events made absences then.
    pub counted: usize,
    /// What is wrong since when, where it could not be read.
    pub failing: Option<Failing>,
    /// When it is read again, UTC; none where it is not.
    pub next_at: Option<Instant>,
}

/// A calendar cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failing {
    /// Since when, UTC.
    pub since: Instant,
    /// So often in a row.
    pub times: u32,
    /// Why, the last time.
    pub trouble: Trouble,
}

struct Row {
    id: i64,
    person: i64,
    server: i64,
    name: String,
    url: Option<String>,
    counting: String,
    added_at: i64,
    read_at: i64,
    counted: i64,
    failing_since: Option<i64>,
    failures: i64,
    trouble: Option<String>,
    next_at: Option<i64>,
}

impl Row {
    fn into_calendar(self) -> Result<Calendar> {
        let unknown = || StoreError::Unreadable { what: "calendar", why: "an unknown way of counting".to_owned() };
        let failing = self.failing_since.map(|since| {
            let times = u32::try_from(self.failures).unwrap_or(u32::MAX);
            Ok::<_, StoreError>(Failing {
                since: instant("calendar", since)?,
                times,
                trouble: Trouble::named(self.trouble.as_deref().unwrap_or_default()),
            })
        });
        Ok(Calendar {
            id: self.id,
            person: PersonId(snowflake(self.person)),
            server: Some(ServerId(snowflake(self.server))).filter(|server| server.0 != 0),
            name: self.name,
            address: self.url.map(SecretString::from),
            counting: Counting::named(&self.counting).ok_or_else(unknown)?,
            added_at: instant("calendar", self.added_at)?,
            read_at: instant("calendar", self.read_at)?,
            counted: usize::try_from(self.counted).unwrap_or(0),
            failing: failing.transpose()?,
            next_at: self.next_at.map(|at| instant("calendar", at)).transpose()?,
        })
    }
}

/// Those of a person, in the order in which they were given.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn of(conn: &mut Connection, person: PersonId) -> Result<Vec<Calendar>> {
    let person = int(person.0);
    let rows = sqlx::query_as!(
        Row,
        "SELECT id AS \"id!\", person, server, name, url, counting, added_at, read_at, counted, failing_since, failures,
         trouble, next_at FROM calendars WHERE person = ? ORDER BY id",
        person
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::into_calendar).collect()
}

/// Those that are to be read again, the longest due first.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn due(conn: &mut Connection, now: Instant, most: u32) -> Result<Vec<Calendar>> {
    let now = seconds(now);
    let rows = sqlx::query_as!(
        Row,
        "SELECT id AS \"id!\", person, server, name, url, counting, added_at, read_at, counted, failing_since, failures,
         trouble, next_at FROM calendars WHERE next_at <= ? ORDER BY next_at, id LIMIT ?",
        now,
        most
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::into_calendar).collect()
}

/// A calendar is not read again before then.
///
/// # Errors
/// When the database fails.
pub async fn not_before(conn: &mut Connection, id: i64, at: Instant) -> Result<()> {
    let at = seconds(at);
    sqlx::query!("UPDATE calendars SET next_at = ? WHERE id = ?", at, id).execute(conn).await?;
    Ok(())
}

/// Whose calendars were given in a server and have no hours of their own: its clock is theirs.
///
/// # Errors
/// When the database fails.
pub async fn people_by_the_clock_of(conn: &mut Connection, server: ServerId) -> Result<Vec<PersonId>> {
    let server = int(server.0);
    let people = sqlx::query_scalar!(
        "SELECT DISTINCT calendars.person FROM calendars LEFT JOIN people ON people.id = calendars.person
         WHERE calendars.server = ? AND people.schedule IS NULL ORDER BY calendars.person",
        server
    );
    Ok(people.fetch_all(conn).await?.into_iter().map(|id| PersonId(snowflake(id))).collect())
}

/// When the next one is to be read, UTC.
///
/// # Errors
/// When the database fails.
pub async fn earliest(conn: &mut Connection) -> Result<Option<Instant>> {
    let next = sqlx::query_scalar!("SELECT min(next_at) AS \"next: i64\" FROM calendars").fetch_one(conn).await?;
    next.map(|at| instant("calendar", at)).transpose()
}

/// Stores a calendar; its number.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Connection, calendar: &Calendar) -> Result<i64> {
    let (person, server) = (int(calendar.person.0), calendar.server.map_or(0, |server| int(server.0)));
    let (url, counting) = (calendar.address.as_ref().map(ExposeSecret::expose_secret), calendar.counting.name());
    let (added_at, read_at) = (seconds(calendar.added_at), seconds(calendar.read_at));
    let (counted, next_at) = (i64::try_from(calendar.counted).unwrap_or(0), calendar.next_at.map(seconds));
    let row = sqlx::query!(
        "INSERT INTO calendars (person, server, name, url, counting, added_at, read_at, counted, next_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        person,
        server,
        calendar.name,
        url,
        counting,
        added_at,
        read_at,
        counted,
        next_at
    )
    .execute(conn)
    .await?;
    Ok(row.last_insert_rowid())
}

/// Notes that a calendar was read, and how many events counted.
///
/// # Errors
/// When the database fails.
pub async fn was_read(
    conn: &mut Connection,
    id: i64,
    counted: usize,
    (now, next): (Instant, Option<Instant>),
) -> Result<()> {
    let (counted, now, next) = (i64::try_from(counted).unwrap_or(0), seconds(now), next.map(seconds));
    sqlx::query!(
        "UPDATE calendars SET read_at = ?, counted = ?, failing_since = NULL, failures = 0, trouble = NULL, next_at = ?
         WHERE id = ?",
        now,
        counted,
        next,
        id
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that a calendar could not be read.
///
/// # Errors
/// When the database fails.
pub async fn failed(
    conn: &mut Connection,
    id: i64,
    trouble: Trouble,
    (now, next): (Instant, Option<Instant>),
) -> Result<()> {
    let (now, next, trouble) = (seconds(now), next.map(seconds), trouble.name());
    sqlx::query!(
        "UPDATE calendars SET failing_since = coalesce(failing_since, ?), failures = failures + 1, trouble = ?, next_at = ?
         WHERE id = ?",
        now,
        trouble,
        next,
        id
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Removes a calendar of that person with the absences that it made: what is over stays, and what lasts ends now. Whether
/// there was one.
///
/// # Errors
/// When the database fails.
pub async fn remove(conn: &mut Connection, person: PersonId, id: i64, now: Instant) -> Result<bool> {
    let (person, now) = (int(person.0), seconds(now));
    // What was, was: clocks stood still in that time, and nothing that is over becomes overdue by this.
    sqlx::query!(
        "UPDATE absences SET ends = MIN(ends, ?1), calendar = NULL, first_day = NULL, last_day = NULL \
         WHERE calendar = ?2 AND person = ?3 AND starts < ?1",
        now,
        id,
        person
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!("DELETE FROM absences WHERE calendar = ? AND person = ?", id, person).execute(&mut *conn).await?;
    let removed = sqlx::query!("DELETE FROM calendars WHERE id = ? AND person = ?", id, person).execute(conn).await?;
    Ok(removed.rows_affected() > 0)
}

/// A time off that comes from a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeOff {
    /// When it is now.
    pub period: Period,
    /// The local days that are meant, where it is whole days.
    pub days: Option<Days>,
}

/// What a calendar made that ends after `since`, with its numbers, in order.
///
/// # Errors
/// When the database fails or holds what this version cannot read.
pub async fn time_off(conn: &mut Connection, id: i64, since: Instant) -> Result<Vec<(i64, TimeOff)>> {
    let since = seconds(since);
    let rows = sqlx::query_as!(
        OffRow,
        "SELECT id AS \"id!\", starts, ends, first_day, last_day FROM absences WHERE calendar = ? AND ends > ? ORDER BY starts, id",
        id,
        since
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(OffRow::into_time_off).collect()
}

/// Moves an absence that is whole days to where they are now.
///
/// # Errors
/// When the database fails.
pub async fn move_to(conn: &mut Connection, absence: i64, period: Period) -> Result<()> {
    let (starts, ends) = (seconds(period.start()), seconds(period.end()));
    sqlx::query!("UPDATE absences SET starts = ?, ends = ? WHERE id = ?", starts, ends, absence).execute(conn).await?;
    Ok(())
}

/// Stores an absence that a calendar makes.
///
/// # Errors
/// When the database fails.
pub async fn makes(conn: &mut Connection, (id, person): (i64, PersonId), one: &TimeOff) -> Result<()> {
    let person = int(person.0);
    let (starts, ends) = (seconds(one.period.start()), seconds(one.period.end()));
    let (first, last) = (one.days.map(|days| days.first.to_string()), one.days.map(|days| days.last.to_string()));
    sqlx::query!(
        "INSERT INTO absences (person, starts, ends, shared, calendar, first_day, last_day) VALUES (?, ?, ?, 0, ?, ?, ?)",
        person,
        starts,
        ends,
        id,
        first,
        last
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Removes an absence that a calendar makes no more; one that has begun ends then, UTC, since what was, was.
///
/// # Errors
/// When the database fails.
pub async fn makes_no_more(conn: &mut Connection, absence: i64, ends: Option<Instant>) -> Result<()> {
    match ends.map(seconds) {
        Some(ends) => {
            sqlx::query!("UPDATE absences SET ends = ?, first_day = NULL, last_day = NULL WHERE id = ?", ends, absence)
                .execute(conn)
                .await?
        }
        None => sqlx::query!("DELETE FROM absences WHERE id = ?", absence).execute(conn).await?,
    };
    Ok(())
}

struct OffRow {
    id: i64,
    starts: i64,
    ends: i64,
    first_day: Option<String>,
    last_day: Option<String>,
}

impl OffRow {
    fn into_time_off(self) -> Result<(i64, TimeOff)> {
        let unreadable = || StoreError::Unreadable { what: "time off of a calendar", why: "its dates".to_owned() };
        let date = |text: String| text.parse().map_err(|_| unreadable());
        let period =
            Period::new(instant("time off of a calendar", self.starts)?, instant("time off of a calendar", self.ends)?);
        let days = match (self.first_day, self.last_day) {
            (Some(first), Some(last)) => Some(Days { first: date(first)?, last: date(last)? }),
            _ => None,
        };
        Ok((self.id, TimeOff { period: period.map_err(|_| unreadable())?, days }))
    }
}
