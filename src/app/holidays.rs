//! Public holidays of people and servers. A change plans anew what is open, and when digests come.

use chrono::{Duration, NaiveDate};

use super::{App, Result};
use crate::domain::calendar::Schedule;
use crate::domain::holidays::{Choice, DAYS_MOST, DayKind, Listing, Place, Source};
use crate::domain::ids::{PersonId, ServerId};
use crate::domain::policies::Scope;
use crate::domain::server::Server;
use crate::store::{people, servers};

/// What was added or left out is kept for so long after the day: clocks that ran over it are told by it.
const KEPT: Duration = Duration::days(366);

/// A person's holidays as they count where they ask.
#[derive(Clone, Debug)]
pub struct PersonHolidays {
    /// Whose they are, and the days from today on.
    pub listing: Listing,
    /// The person's hours, with them.
    pub schedule: Schedule,
}

/// What became of a day.
#[derive(Clone, Debug)]
pub struct DayChanged {
    /// The day, local.
    pub date: NaiveDate,
    /// How it counted before; none where it was no day off.
    pub before: Option<DayKind>,
    /// How it counts now.
    pub after: Option<DayKind>,
    /// All of them now.
    pub now: PersonHolidays,
    /// Whether it could not be added, as there are too many already.
    pub too_many: bool,
}

impl App {
    /// A person's holidays. `here` is the server whose holidays count for who has set no hours.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn holidays(&self, person: PersonId, here: Option<ServerId>) -> Result<PersonHolidays> {
        let off = self.time_off(person, here).await?;
        let server = match here {
            Some(id) => self.server(id).await?.holidays,
            None => None,
        };
        let counted = off.hours.person.holidays.counted(server.as_ref(), off.hours.is_guess);
        let today = off.hours.schedule.local_date(self.now()).unwrap_or_default();
        let listing = Listing::of(&off.hours.person.holidays, counted, today);
        Ok(PersonHolidays { listing, schedule: off.hours.schedule })
    }

    /// Sets whose public holidays are a person's days off.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_holidays(
        &self,
        person: PersonId,
        here: Option<ServerId>,
        source: Source,
    ) -> Result<PersonHolidays> {
        self.change_holidays(person, |choice| choice.with_source(source)).await?;
        self.holidays(person, here).await
    }

    /// Makes a date a day off of that person.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn add_day_off(&self, person: PersonId, here: Option<ServerId>, date: NaiveDate) -> Result<DayChanged> {
        self.change_day(person, here, date, Choice::adding).await
    }

    /// Lets that person work on a date, though it is a holiday or was added.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn remove_day_off(
        &self,
        person: PersonId,
        here: Option<ServerId>,
        date: NaiveDate,
    ) -> Result<DayChanged> {
        self.change_day(person, here, date, Choice::leaving_out).await
    }

    async fn change_day(
        &self,
        person: PersonId,
        here: Option<ServerId>,
        date: NaiveDate,
        change: impl FnOnce(Choice, NaiveDate, bool) -> Choice,
    ) -> Result<DayChanged> {
        let was = self.holidays(person, here).await?;
        let before = was.listing.on(date).copied();
        let is_holiday = before.is_some_and(|day| day.holiday.is_some());
        let fits = self.change_holidays(person, |choice| change(choice, date, is_holiday)).await?;
        let now = self.holidays(person, here).await?;
        let (before, after) = (before.map(|day| day.kind), now.listing.on(date).map(|day| day.kind));
        Ok(DayChanged { date, before, after, now, too_many: !fits })
    }

    /// Whether it could be changed: there may be too many days already.
    async fn change_holidays(&self, person: PersonId, change: impl FnOnce(Choice) -> Choice) -> Result<bool> {
        let today = self.now().date_naive();
        let mut tx = self.store.write().await?;
        let before = people::load(&mut tx, person).await?.holidays;
        let after = change(before.clone()).since(today - KEPT);
        if after.added.len().max(after.left_out.len()) > DAYS_MOST {
            return Ok(false);
        }
        if after != before {
            people::set_holidays(&mut tx, person, &after).await?;
            self.hours_changed(&mut tx, person).await?;
            tx.commit().await?;
            self.activity().wake();
        }
        Ok(true)
    }

    /// Sets whose public holidays count in a server: for roles, the room, digests, and who has set no hours. Its settings
    /// now.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_server_holidays(&self, id: ServerId, holidays: Option<Place>) -> Result<Server> {
        let mut tx = self.store.write().await?;
        let before = servers::load(&mut tx, id).await?;
        let server = Server { holidays, ..before.clone() };
        servers::save(&mut tx, id, &server).await?;
        self.plan_digests_anew(&mut tx, &server, id).await?;
        self.plan_personal_digests_of(&mut tx, id).await?;
        self.plan_anew_in(&mut tx, id, Scope::Server, (&before, &server)).await?;
        self.norms_changed(&mut tx, id).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(server)
    }
}
