//! The days on which a server does not work.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::DaySet;
use crate::domain::calendar::{Schedule, WEEKDAYS};

/// Which weekdays are working days, and which dates are holidays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DaysOff {
    working: DaySet,
    holidays: BTreeSet<NaiveDate>,
}

/// Monday to Friday, without holidays.
impl Default for DaysOff {
    fn default() -> Self {
        Self::new(DaySet::WEEKDAYS, [])
    }
}

impl DaysOff {
    /// Working weekdays, and local dates on which nobody works.
    #[must_use]
    pub fn new(working: DaySet, holidays: impl IntoIterator<Item = NaiveDate>) -> Self {
        Self { working, holidays: holidays.into_iter().collect() }
    }

    /// Those of a schedule: weekdays with hours work, dates off and dates whose hours were taken away are holidays.
    /// Without any hours, Monday to Friday work: a month must have a last working day.
    #[must_use]
    pub fn of(schedule: &Schedule) -> Self {
        let with_hours = WEEKDAYS.into_iter().filter(|day| !schedule.weekly().on(*day).is_empty());
        let closed = schedule.overrides().iter().filter(|(_, hours)| hours.is_empty()).map(|(date, _)| *date);
        let holidays = schedule.off().iter().copied().chain(closed);
        Self::new(DaySet::new(with_hours).unwrap_or(DaySet::WEEKDAYS), holidays)
    }

    /// Whether nobody works on this date, though it may be a working weekday.
    #[must_use]
    pub fn is_holiday(&self, date: NaiveDate) -> bool {
        self.holidays.contains(&date)
    }

    /// Whether the server works on this date.
    #[must_use]
    pub fn is_working_day(&self, date: NaiveDate) -> bool {
        self.working.contains(date.weekday()) && !self.is_holiday(date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schedule_says_which_days_are_off() {
        let json = r#"{"zone": "Asia/Dubai", "weekly": {"sun": [["09:00", "17:00"]], "mon": [["09:00", "17:00"]]},
            "overrides": {"2026-03-01": [], "2026-03-02": [["10:00", "12:00"]]}, "off": ["2026-03-08"]}"#;
        let off = DaysOff::of(&serde_json::from_str(json).expect("a schedule"));
        let table = [
            ("2026-03-01", true, false),
            ("2026-03-02", false, true),
            ("2026-03-03", false, false),
            ("2026-03-08", true, false),
            ("2026-03-15", false, true),
        ];
        for (date, holiday, working) in table {
            let date: NaiveDate = date.parse().expect("a date");
            assert_eq!((off.is_holiday(date), off.is_working_day(date)), (holiday, working), "{date}");
        }
        let nothing = DaysOff::of(&serde_json::from_str(r#"{"zone": "UTC", "weekly": {}}"#).expect("a schedule"));
        assert_eq!(nothing, DaysOff::default());
    }
}
