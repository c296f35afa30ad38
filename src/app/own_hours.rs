//! Hours beyond setting them: who may copy them, and travel.

use chrono::SubsecRound;

use super::{App, Result};
use crate::domain::absence::with_absences;
use crate::domain::calendar::{Schedule, Trip};
use crate::domain::ids::PersonId;
use crate::domain::travel::{self, Ended, TravelError};
use crate::store::{Connection, absences, people};

/// What copying a colleague's hours led to.
#[derive(Clone, Debug)]
pub enum Copied {
    /// These hold now.
    Hours {
        /// With their absences.
        schedule: Box<Schedule>,
        /// Whether the zone is the colleague's, too.
        zone_too: bool,
        /// Whether the person had none before.
        had_none: bool,
    },
    /// The colleague does not share theirs.
    NotShared,
    /// The colleague has set none.
    Nothing,
}

/// What saying that one travels led to.
#[derive(Clone, Debug)]
pub enum Travelling {
    /// The hours that hold now, and the trip.
    Set(Box<Schedule>, Trip),
    /// It was not set.
    Refused(TravelError),
    /// The person has set no hours that could count again after it.
    NoHours,
}

/// Where somebody travels to, and what is theirs there.
#[derive(Clone, Debug)]
pub struct TravelPlan<'a> {
    /// The zone.
    pub zone: chrono_tz::Tz,
    /// The hours of a week; those at home where none.
    pub weekly: Option<crate::domain::calendar::Weekly>,
    /// From when, as typed.
    pub from: Option<&'a str>,
    /// Until when, as typed.
    pub until: &'a str,
}

impl App {
    /// Sets whether people of the person's servers may see and copy their hours.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn share_hours(&self, person: PersonId, shared: bool) -> Result<()> {
        let mut tx = self.store.write().await?;
        people::set_hours_shared(&mut tx, person, shared).await?;
        Ok(tx.commit().await?)
    }

    /// Copies a colleague's weekly hours, if they share them, and their zone, too, if wanted or if the person has none.
    /// Never dates off, absences or travel.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn copy_hours(&self, person: PersonId, from: PersonId, zone_too: bool) -> Result<Copied> {
        let mut tx = self.store.write().await?;
        if !people::hours_shared(&mut tx, from).await? {
            return Ok(Copied::NotShared);
        }
        let Some(theirs) = people::load(&mut tx, from).await?.schedule else { return Ok(Copied::Nothing) };
        let own = people::load(&mut tx, person).await?.schedule;
        let zone = own.as_ref().filter(|_| !zone_too).map_or(theirs.zone(), Schedule::zone);
        let copied = Schedule::new(zone, theirs.weekly().clone());
        let schedule = own.as_ref().map_or(copied.clone(), |own| copied.with_exceptions_of(own));
        let schedule = self.hours_are(&mut tx, person, schedule).await?;
        tx.commit().await?;
        self.activity().wake();
        let had_none = own.is_none();
        Ok(Copied::Hours { schedule: Box::new(schedule), zone_too: zone_too || had_none, had_none })
    }

    /// Sets that a person is elsewhere for some time. What they owe and asked is planned anew.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn travel(&self, person: PersonId, plan: TravelPlan<'_>) -> Result<Travelling> {
        let now = self.now().trunc_subsecs(0);
        let mut tx = self.store.write().await?;
        let Some(own) = people::load(&mut tx, person).await?.schedule else { return Ok(Travelling::NoHours) };
        let weekly = plan.weekly.unwrap_or_else(|| own.weekly().clone());
        let set = travel::travel(plan.from, plan.until, (own.zone(), plan.zone), now)
            .map(|period| Trip { period, zone: plan.zone, weekly })
            .and_then(|trip| Ok((travel::with_trip(&own, trip.clone(), now)?, trip)));
        let (schedule, trip) = match set {
            Ok(set) => set,
            Err(why) => return Ok(Travelling::Refused(why)),
        };
        let schedule = self.hours_are(&mut tx, person, schedule).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(Travelling::Set(Box::new(schedule), trip))
    }

    /// Ends the travel that runs, else removes the next one ahead; the hours that hold now, and what was ended. None
    /// where there is none.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn end_travel(&self, person: PersonId) -> Result<Option<(Schedule, Ended)>> {
        let now = self.now().trunc_subsecs(0);
        let mut tx = self.store.write().await?;
        let own = people::load(&mut tx, person).await?.schedule;
        let Some((schedule, ended)) = own.and_then(|own| travel::without_trip(&own, now)) else { return Ok(None) };
        let schedule = self.hours_are(&mut tx, person, schedule).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(Some((schedule, ended)))
    }

    /// Stores a person's hours, and plans anew; with their absences.
    pub(super) async fn hours_are(
        &self,
        conn: &mut Connection,
        person: PersonId,
        schedule: Schedule,
    ) -> Result<Schedule> {
        people::set_schedule(conn, person, &schedule).await?;
        self.hours_changed(conn, person).await?;
        let absences = absences::of(conn, person, self.now()).await?;
        let holidays = people::load(conn, person).await?.holidays;
        Ok(with_absences(&holidays.on(schedule, None, false), &absences))
    }
}
