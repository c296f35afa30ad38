//! What a person's own calendar can be given: what they owe, what they wait for, when they are off.

use chrono::{Duration, NaiveDate};

use super::{App, Listed, Result};
use crate::domain::absence::Absence;
use crate::domain::calendar::Instant;
use crate::domain::holidays::{Day, DayKind};
use crate::domain::ids::{PersonId, ServerId};

/// So far ahead days off are told.
const AHEAD: Duration = Duration::days(366);

/// A person's due times and time off.
#[derive(Clone, Debug)]
pub struct CalendarExport {
    /// What they owe that has a due time, with the words as far as they may read them.
    pub owed: Vec<(Listed, Instant)>,
    /// What they wait for and when it is due, where that may be told to them.
    pub asked: Vec<(Listed, Instant)>,
    /// Absences that are not over.
    pub absences: Vec<Absence>,
    /// Holidays and other days off of the coming year, local.
    pub days: Vec<Day>,
    /// Now, UTC.
    pub now: Instant,
}

impl CalendarExport {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.owed.is_empty() && self.asked.is_empty() && self.absences.is_empty() && self.days.is_empty()
    }
}

impl App {
    /// What a person's own calendar can be given, of all servers. `here` is the server whose hours count for who has set
    /// none.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn calendar_export(&self, person: PersonId, here: Option<ServerId>) -> Result<CalendarExport> {
        let overview = self.overview(person, None).await?;
        let absences = self.time_off(person, here).await?.ahead;
        // What came from a calendar stands there already.
        let absences = absences.into_iter().filter(|one| one.calendar.is_none()).collect();
        let holidays = self.holidays(person, here).await?;
        let until: NaiveDate = (self.now() + AHEAD).date_naive();
        let is_off = |day: &Day| day.kind != DayKind::LeftOut && day.date < until;
        let dated = |lines: Vec<Listed>| lines.into_iter().filter_map(|line| line.due.map(|due| (line, due))).collect();
        Ok(CalendarExport {
            owed: dated(overview.owed),
            asked: dated(overview.asked),
            absences,
            days: holidays.listing.days.into_iter().filter(is_off).collect(),
            now: self.now(),
        })
    }
}
