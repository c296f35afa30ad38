//! Which dates of a week or a month: arithmetic on dates alone, without zones and clocks.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::{DaySet, DaysOff};

/// After this many years the calendar repeats, weekdays included: what has not come by then never does.
const CYCLE_YEARS: i64 = 400;
/// 146 097 days are whole weeks.
const CYCLE_WEEKS: i64 = 20_871;
const MONTHS: i64 = 12;

/// On which dates something happens, week by week or month by month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pattern {
    /// On some days of a week; weeks begin on Monday.
    Weekly(DaySet),
    /// On one day of a month.
    Monthly(MonthDay),
}

/// A day of a month. As JSON `{"date": 15}`, `{"weekday": ["last", "Fri"]}`, `"last_working_day"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MonthDay {
    /// By its number, 1 to 31. A shorter month has it on its last day: what is said to come every
    /// month must not stay out of five of them unnoticed. So 31 is the last day.
    Date(u8),
    /// Such as the first Monday. Months without a fifth one are left out: nobody who means every
    /// month says so, and the last one can be had by its name.
    Weekday(Nth, Weekday),
    /// The first day on which the server works.
    FirstWorkingDay,
    /// The last one; the one before it where that is a holiday.
    LastWorkingDay,
}

/// Which of a weekday's dates in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Nth {
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Last,
}

impl Nth {
    /// In the order of the month, so that the index is one less than the number.
    pub const COUNTED: [Self; 5] = [Self::First, Self::Second, Self::Third, Self::Fourth, Self::Fifth];
}

impl Pattern {
    /// Whether its dates depend on the days on which the server works.
    pub(super) const fn counts_working_days(self) -> bool {
        matches!(self, Self::Monthly(MonthDay::FirstWorkingDay | MonthDay::LastWorkingDay))
    }

    /// The week or month of a date, counted from the year 1.
    pub(super) fn period_of(self, date: NaiveDate) -> i64 {
        match self {
            Self::Weekly(_) => (i64::from(date.num_days_from_ce()) - 1).div_euclid(7),
            Self::Monthly(_) => i64::from(date.year()) * MONTHS + i64::from(date.month0()),
        }
    }

    /// How many periods to look at, of which every `every`th counts, before it is certain that no date ever comes.
    pub(super) fn cycle(self, every: i64) -> i64 {
        let cycle = match self {
            Self::Weekly(_) => CYCLE_WEEKS,
            Self::Monthly(_) => CYCLE_YEARS * MONTHS,
        };
        cycle / every + 2
    }

    /// The dates of a period, ascending.
    pub(super) fn dates_in(self, period: i64, off: &DaysOff) -> Vec<NaiveDate> {
        match self {
            Self::Weekly(days) => days.iter().filter_map(|day| day_of_week(period, day)).collect(),
            Self::Monthly(day) => day.date_in(period, off).into_iter().collect(),
        }
    }
}

impl MonthDay {
    fn date_in(self, period: i64, off: &DaysOff) -> Option<NaiveDate> {
        let year = i32::try_from(period.div_euclid(MONTHS)).ok()?;
        let month = u32::try_from(period.rem_euclid(MONTHS)).ok()? + 1;
        let date = |day: u32| NaiveDate::from_ymd_opt(year, month, day);
        let weekday = |day, nth| NaiveDate::from_weekday_of_month_opt(year, month, day, nth);
        match self {
            Self::Date(day) => (1..=u32::from(day)).rev().find_map(date),
            Self::Weekday(Nth::Last, day) => weekday(day, 5).or_else(|| weekday(day, 4)),
            Self::Weekday(nth, day) => weekday(day, nth as u8 + 1),
            Self::FirstWorkingDay => (1..=31).filter_map(date).find(|date| off.is_working_day(*date)),
            Self::LastWorkingDay => (1..=31).rev().filter_map(date).find(|date| off.is_working_day(*date)),
        }
    }
}

fn day_of_week(week: i64, day: Weekday) -> Option<NaiveDate> {
    let monday = week.checked_mul(7)?.checked_add(1)?;
    let day = monday + i64::from(day.num_days_from_monday());
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(day).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn days_of_a_month() {
        let easter = DaysOff::new(DaySet::WEEKDAYS, ["2026-04-03", "2026-04-06", "2026-12-31"].map(date));
        let table = [
            (MonthDay::Date(15), "2026-02", "2026-02-15"),
            (MonthDay::Date(31), "2026-01", "2026-01-31"),
            (MonthDay::Date(31), "2026-04", "2026-04-30"),
            (MonthDay::Date(31), "2026-02", "2026-02-28"),
            (MonthDay::Date(30), "2028-02", "2028-02-29"),
            (MonthDay::Date(29), "2026-02", "2026-02-28"),
            (MonthDay::Weekday(Nth::First, Weekday::Mon), "2026-06", "2026-06-01"),
            (MonthDay::Weekday(Nth::First, Weekday::Sun), "2026-06", "2026-06-07"),
            (MonthDay::Weekday(Nth::Third, Weekday::Thu), "2026-01", "2026-01-15"),
            (MonthDay::Weekday(Nth::Last, Weekday::Fri), "2026-01", "2026-01-30"),
            (MonthDay::Weekday(Nth::Last, Weekday::Fri), "2026-02", "2026-02-27"),
            (MonthDay::Weekday(Nth::Fifth, Weekday::Fri), "2026-01", "2026-01-30"),
            (MonthDay::FirstWorkingDay, "2026-03", "2026-03-02"),
            (MonthDay::LastWorkingDay, "2026-05", "2026-05-29"),
            // The 31st, a Thursday, is a holiday.
            (MonthDay::LastWorkingDay, "2026-12", "2026-12-30"),
        ];
        for (day, month, expected) in table {
            let pattern = Pattern::Monthly(day);
            let period = pattern.period_of(date(&format!("{month}-10")));
            assert_eq!(pattern.dates_in(period, &easter), [date(expected)], "{day:?} of {month}");
        }
        let fifth = Pattern::Monthly(MonthDay::Weekday(Nth::Fifth, Weekday::Fri));
        assert_eq!(fifth.dates_in(fifth.period_of(date("2026-02-01")), &easter), []);
    }

    #[test]
    fn days_of_a_week() {
        let pattern = Pattern::Weekly(DaySet::WEEKEND);
        let week = pattern.period_of(date("2026-03-02"));
        assert_eq!(pattern.dates_in(week, &DaysOff::default()), ["2026-03-07", "2026-03-08"].map(date));
        assert_eq!(pattern.period_of(date("2026-03-08")), week);
        assert_eq!(pattern.period_of(date("2026-03-09")), week + 1);
        assert_eq!(pattern.dates_in(i64::MAX, &DaysOff::default()), []);
    }
}
