//! Calendars of people's own from which their time off comes: given once, or read again each day. What one makes is put in
//! place of what it made before; only where that differs, plans are made anew.

use std::sync::PoisonError;

use chrono::{Duration, SubsecRound};
use chrono_tz::Tz;
use secrecy::{ExposeSecret, SecretString};

use super::{App, AppError, Refused, Result};
use crate::domain::absence::whole_days;
use crate::domain::calendar::{Instant, Period, Schedule};
use crate::domain::ics::{self, Counting, Read, Span, Trouble, Unreadable};
use crate::domain::ids::{PersonId, ServerId};
use crate::store::calendars::{self, Calendar, Failing, TimeOff};
use crate::store::{Connection, people, servers};

/// So many calendars a person can have.
pub const MOST_CALENDARS: usize = 5;
/// So many are read in one step.
const AT_A_TIME: u32 = 20;
/// So long one that is being read is not taken again.
const TAKEN_FOR: Duration = Duration::hours(1);

/// A calendar that somebody gives.
#[derive(Clone, Debug)]
pub struct NewCalendar {
    /// The name of the file, or of the host of its address.
    pub name: String,
    /// Where it is read again; none for a file.
    pub address: Option<SecretString>,
    /// Which events count.
    pub counting: Counting,
}

/// A calendar that was read.
#[derive(Clone, Debug)]
pub struct CalendarRead {
    /// It.
    pub calendar: Calendar,
    /// What was read; its times are in `ahead`.
    pub read: Read,
    /// The absences that it makes and that are not over, in order.
    pub ahead: Vec<Period>,
    /// Whether they are others than before.
    pub is_news: bool,
    /// The one of the same name or address that went for it.
    pub in_place_of: Option<Calendar>,
}

/// A calendar, for its owner.
#[derive(Clone, Debug)]
pub struct CalendarNow {
    /// It.
    pub calendar: Calendar,
    /// The absences that it makes and that are not over, in order.
    pub ahead: Vec<Period>,
}

impl App {
    /// Takes time off from a file that somebody gives; one of the same name or address goes. `here` is the server whose
    /// zone counts for who has set no hours.
    ///
    /// # Errors
    /// When it is no calendar, there are too many already, or the store fails.
    pub async fn add_calendar(
        &self,
        person: PersonId,
        here: Option<ServerId>,
        new: NewCalendar,
        bytes: Vec<u8>,
    ) -> Result<CalendarRead> {
        let now = self.now().trunc_subsecs(0);
        let zone = clock(&mut *self.store.read().await?, person, here).await?.zone();
        let read = read(bytes, new.counting, zone, now).await?.map_err(|why| Refused::Calendar(why.into()))?;
        let mut tx = self.store.write().await?;
        let before = calendars::of(&mut tx, person).await?;
        let is_full = before.len() >= MOST_CALENDARS;
        let same = before.into_iter().find(|one| is_same(one, &new));
        if let Some(same) = &same {
            calendars::remove(&mut tx, person, same.id, now).await?;
        } else if is_full {
            return Err(Refused::TooManyCalendars(MOST_CALENDARS).into());
        }
        let mut calendar = Calendar {
            id: 0,
            person,
            server: here,
            name: new.name,
            address: new.address,
            counting: new.counting,
            added_at: now,
            read_at: now,
            counted: read.counted,
            failing: None,
            next_at: None,
        };
        calendar.id = calendars::insert(&mut tx, &calendar).await?;
        let since = if same.is_some() { now } else { ics::window_starts(zone, now).unwrap_or(now) };
        let done = self.takes(&mut tx, calendar, read, (since, now)).await?;
        self.hours_changed(&mut tx, person).await?;
        tx.commit().await?;
        self.activity().wake();
        self.activity().wake_up(crate::activity::Who::Calendars);
        Ok(CalendarRead { in_place_of: same, ..done })
    }

    /// A person's calendars.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn calendars(&self, person: PersonId) -> Result<Vec<CalendarNow>> {
        let mut conn = self.store.read().await?;
        let mut all = Vec::new();
        for calendar in calendars::of(&mut conn, person).await? {
            let ahead = ahead(&mut conn, &calendar, self.now()).await?;
            all.push(CalendarNow { calendar, ahead });
        }
        Ok(all)
    }

    /// Removes a calendar with the absences that come from it.
    ///
    /// # Errors
    /// When the person has none of that number, or the store fails.
    pub async fn remove_calendar(&self, person: PersonId, id: i64) -> Result<CalendarNow> {
        let mut tx = self.store.write().await?;
        let found = calendars::of(&mut tx, person).await?.into_iter().find(|one| one.id == id);
        let calendar = found.ok_or(Refused::NoSuchCalendar)?;
        let ahead = ahead(&mut tx, &calendar, self.now()).await?;
        calendars::remove(&mut tx, person, id, self.now()).await?;
        self.hours_changed(&mut tx, person).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(CalendarNow { calendar, ahead })
    }

    /// Takes those that are to be read again now. What becomes of one is noted later; should it not be (a crash, a full
    /// disk), it is read an hour later, not at once again and again.
    ///
    /// # Errors
    /// When the store fails, also when it can write nothing.
    pub async fn takes_due_calendars(&self) -> Result<Vec<Calendar>> {
        let now = self.now();
        if self.next_calendar().await?.is_none_or(|next| next > now) {
            return Ok(Vec::new());
        }
        let mut tx = self.store.write().await?;
        let due = calendars::due(&mut tx, now, AT_A_TIME).await?;
        for calendar in &due {
            calendars::not_before(&mut tx, calendar.id, now + TAKEN_FOR).await?;
        }
        tx.commit().await?;
        Ok(due)
    }

    /// Somebody wants to have so many addresses asked by hand.
    ///
    /// # Errors
    /// When they had that done too often just now.
    pub fn asks_elsewhere(&self, person: PersonId, addresses: usize) -> Result<()> {
        let now = self.now();
        let mut all = self.by_hand.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, asked| !ics::is_forgotten(asked, now));
        let asked = all.entry(person).or_default();
        ics::asks_by_hand(asked, addresses, now).map_err(|again| Refused::CalendarsTooOften(again).into())
    }

    /// When the next one is to be read again, UTC.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn next_calendar(&self) -> Result<Option<Instant>> {
        Ok(calendars::earliest(&mut *self.store.read().await?).await?)
    }

    /// Takes what a calendar holds now in place of what it held; none where it was removed meanwhile.
    ///
    /// # Errors
    /// When it is no calendar, or the store fails.
    pub async fn calendar_came(&self, calendar: &Calendar, bytes: Vec<u8>) -> Result<Option<CalendarRead>> {
        let now = self.now().trunc_subsecs(0);
        let zone = clock(&mut *self.store.read().await?, calendar.person, calendar.server).await?.zone();
        let read = read(bytes, calendar.counting, zone, now).await?.map_err(|why| Refused::Calendar(why.into()))?;
        let mut tx = self.store.write().await?;
        let found = calendars::of(&mut tx, calendar.person).await?.into_iter().find(|one| one.id == calendar.id);
        let Some(calendar) = found else { return Ok(None) };
        // What is over stays as it was known: many calendars drop it, and nothing becomes overdue by that.
        let done = self.takes(&mut tx, calendar, read, (now, now)).await?;
        if done.is_news {
            self.hours_changed(&mut tx, done.calendar.person).await?;
        }
        tx.commit().await?;
        if done.is_news {
            self.activity().wake();
        }
        self.activity().wake_up(crate::activity::Who::Calendars);
        Ok(Some(done))
    }

    /// Notes that a calendar could not be read when it was its time; what it made stays.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn calendar_failed(&self, calendar: &Calendar, trouble: Trouble) -> Result<()> {
        let now = self.now().trunc_subsecs(0);
        let (since, times) =
            calendar.failing.as_ref().map_or((now, 1), |failing| (failing.since, failing.times.saturating_add(1)));
        let mut tx = self.store.write().await?;
        calendars::failed(&mut tx, calendar.id, trouble, (now, ics::next_try(times, since, now))).await?;
        tx.commit().await?;
        self.activity().wake_up(crate::activity::Who::Calendars);
        Ok(())
    }

    async fn takes(
        &self,
        conn: &mut Connection,
        mut calendar: Calendar,
        mut read: Read,
        (since, now): (Instant, Instant),
    ) -> Result<CalendarRead> {
        let schedule = clock(conn, calendar.person, calendar.server).await?;
        let (before, made) =
            (calendars::time_off(conn, calendar.id, since).await?, made(&read.spans, &schedule, since));
        let is_news = !before.iter().map(|(_, one)| one).eq(&made);
        let kept = |one: &TimeOff| before.iter().any(|(_, other)| other == one);
        for one in made.iter().filter(|one| !kept(one)) {
            calendars::makes(conn, (calendar.id, calendar.person), one).await?;
        }
        for (id, gone) in before.iter().filter(|(_, one)| !made.contains(one)) {
            calendars::makes_no_more(conn, *id, was_until(gone, &made, now)).await?;
        }
        let next = calendar.address.as_ref().map(|_| ics::next_read(calendar.id, now));
        calendars::was_read(conn, calendar.id, read.counted, (now, next)).await?;
        (calendar.read_at, calendar.counted, calendar.failing, calendar.next_at) = (now, read.counted, None, next);
        read.spans.clear();
        let ahead = made.iter().map(|one| one.period).filter(|period| period.end() > now).collect();
        Ok(CalendarRead { calendar, read, ahead, is_news, in_place_of: None })
    }

    /// After a person's hours changed: the whole days of their calendars that are not over are those of where they are now.
    pub(super) async fn whole_days_anew(&self, conn: &mut Connection, person: PersonId) -> Result<()> {
        for calendar in calendars::of(conn, person).await? {
            let schedule = clock(conn, person, calendar.server).await?;
            for (id, one) in calendars::time_off(conn, calendar.id, self.now()).await? {
                let period = one.days.and_then(|days| whole_days(&schedule, days.first, days.last));
                if let Some(period) = period.filter(|period| *period != one.period) {
                    calendars::move_to(conn, id, period).await?;
                }
            }
        }
        Ok(())
    }

    /// After a server's zone changed: whose days are by its clock have other hours now.
    pub(super) async fn clock_of_server_changed(&self, conn: &mut Connection, server: ServerId) -> Result<()> {
        for person in calendars::people_by_the_clock_of(conn, server).await? {
            self.hours_changed(conn, person).await?;
        }
        Ok(())
    }
}

/// Reads a file, off the threads on which others wait.
async fn read(bytes: Vec<u8>, counting: Counting, zone: Tz, now: Instant) -> Result<Result<Read, Unreadable>> {
    let reading = tokio::task::spawn_blocking(move || ics::read(&bytes, counting, zone, now)).await;
    // A file at which the reader breaks is none that it can read.
    Ok(reading.unwrap_or(Err(Unreadable::NotACalendar)))
}

/// Whether somebody gives again what they gave: the same address, or a file of the same name.
fn is_same(one: &Calendar, new: &NewCalendar) -> bool {
    match (&one.address, &new.address) {
        (Some(old), Some(new)) => old.expose_secret() == new.expose_secret(),
        (None, None) => one.name == new.name,
        _ => false,
    }
}

/// The hours by whose clock somebody's days are: their own, else those of the server where they said it.
async fn clock(conn: &mut Connection, person: PersonId, said_in: Option<ServerId>) -> Result<Schedule, AppError> {
    match people::load(conn, person).await?.schedule {
        Some(own) => Ok(own),
        None => Ok(servers::load(conn, said_in.unwrap_or(ServerId(0))).await?.schedule),
    }
}

async fn ahead(conn: &mut Connection, calendar: &Calendar, now: Instant) -> Result<Vec<Period>> {
    let all = calendars::time_off(conn, calendar.id, now).await?;
    Ok(all.into_iter().map(|(_, one)| one.period).collect())
}

/// Until when an absence stays that a calendar does not hold any more: what was, was, and nothing that waited meanwhile is
/// overdue by that. None where nothing of it was, or another one covers that.
fn was_until(gone: &TimeOff, made: &[TimeOff], now: Instant) -> Option<Instant> {
    let start = gone.period.start();
    let covers = |one: &TimeOff| one.period.start() <= start && one.period.end() >= now;
    (start < now && !made.iter().any(covers)).then_some(now)
}

/// What is read as absences, to the second, in order.
fn made(spans: &[Span], schedule: &Schedule, since: Instant) -> Vec<TimeOff> {
    let of = |span: &Span| match span {
        Span::Days(days) => Some(TimeOff { period: whole_days(schedule, days.first, days.last)?, days: Some(*days) }),
        Span::Time(period) => Some(TimeOff { period: *period, days: None }),
    };
    let mut all: Vec<TimeOff> = spans.iter().filter_map(of).filter(|one| one.period.end() > since).collect();
    all.sort_by_key(|one| (one.period.start(), one.days.is_none()));
    all
}

/// Whether a calendar could not be read for so long that its owner is told.
pub fn is_stale(calendar: &Calendar, now: Instant) -> bool {
    calendar.failing.as_ref().is_some_and(|Failing { since, .. }| ics::is_stale(*since, now))
}
