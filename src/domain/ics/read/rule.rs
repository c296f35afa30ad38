//! Recurrence rules (RFC 5545, 3.3.10), as far as whole days repeat: on which local dates something happens.
//!
//! What repeats several times a day is no absence and is not read. Each date that is looked at costs of a budget, so a
//! rule made to cost much costs little.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use calcard::icalendar::{ICalendarDay, ICalendarFrequency, ICalendarRecurrenceRule};
use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Weekday};

/// How much may still be looked at. One unit is a date held against one part of a rule.
#[derive(Debug)]
pub struct Budget(u32);

impl Budget {
    /// So many units.
    pub const fn new(units: u32) -> Self {
        Self(units)
    }

    /// Whether there was enough for it.
    pub fn spend(&mut self, units: u32) -> bool {
        let left = self.0.checked_sub(units);
        self.0 = left.unwrap_or(0);
        left.is_some()
    }

    /// Whether nothing is left.
    pub const fn is_spent(&self) -> bool {
        self.0 == 0
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Every {
    Year,
    Month,
    Week,
    Day,
}

/// A rule that repeats on dates.
#[derive(Clone, Debug)]
pub struct Rule {
    every: Every,
    interval: u32,
    /// How often at most.
    count: Option<u32>,
    week_starts: Weekday,
    months: BTreeSet<u32>,
    weeks: BTreeSet<i32>,
    year_days: BTreeSet<i32>,
    month_days: BTreeSet<i32>,
    /// Weekdays, with which one of the month or year; 0 is each.
    week_days: BTreeSet<(i32, u8)>,
    positions: BTreeSet<i32>,
}

impl Rule {
    /// The rule of something that begins at this local time; none where it does not repeat on dates alone.
    pub fn of(read: &ICalendarRecurrenceRule, start: NaiveDateTime) -> Option<Self> {
        let every = match read.freq {
            ICalendarFrequency::Yearly => Every::Year,
            ICalendarFrequency::Monthly => Every::Month,
            ICalendarFrequency::Weekly => Every::Week,
            ICalendarFrequency::Daily => Every::Day,
            _ => return None,
        };
        let is_gregorian = read.rscale.is_none();
        let at_its_time = same(&read.byhour, start.hour())
            && same(&read.byminute, start.minute())
            && same(&read.bysecond, start.second());
        if !is_gregorian || !at_its_time {
            return None;
        }
        let mut rule = Self {
            every,
            interval: u32::from(read.interval.unwrap_or(1).max(1)),
            count: read.count,
            week_starts: read.wkst.map_or(Weekday::Mon, Into::into),
            months: read.bymonth.iter().map(|month| u32::from(month.month())).collect(),
            weeks: read.byweekno.iter().map(|week| i32::from(*week)).collect(),
            year_days: read.byyearday.iter().map(|day| i32::from(*day)).collect(),
            month_days: read.bymonthday.iter().map(|day| i32::from(*day)).collect(),
            week_days: read.byday.iter().map(week_day).collect(),
            positions: read.bysetpos.iter().copied().filter(|at| (-366..=366).contains(at)).collect(),
        };
        rule.default_to(start.date());
        Some(rule)
    }

    /// What the rule does not say is as in its start.
    fn default_to(&mut self, start: NaiveDate) {
        if !(self.year_days.is_empty() && self.month_days.is_empty() && self.week_days.is_empty()) {
            return;
        }
        match self.every {
            Every::Year if self.weeks.is_empty() => {
                if self.months.is_empty() {
                    self.months.insert(start.month());
                }
                self.month_days.insert(day_of_month(start));
            }
            Every::Month => {
                self.month_days.insert(day_of_month(start));
            }
            Every::Year | Every::Week => {
                self.week_days.insert((0, number(start.weekday())));
            }
            Every::Day => {}
        }
    }

    /// The dates in `within` on which it happens, ascending, of a rule that begins on `start`; what the budget allows.
    pub fn dates(&self, start: NaiveDate, within: &RangeInclusive<NaiveDate>, budget: &mut Budget) -> Vec<NaiveDate> {
        let mut found = Vec::new();
        let mut left = self.count;
        let mut nth = if left.is_some() { 0 } else { self.first_near(start, *within.start()) };
        while let Some(period) = self.period(start, nth).filter(|period| period.start() <= within.end()) {
            for date in self.dates_of(&period, budget).into_iter().filter(|date| *date >= start) {
                if left == Some(0) || date > *within.end() {
                    return found;
                }
                left = left.map(|left| left - 1);
                if date >= *within.start() {
                    found.push(date);
                }
            }
            if left == Some(0) || budget.is_spent() {
                return found;
            }
            nth += 1;
        }
        found
    }

    /// A period of the rule not after `date`, and not long before it: counted from the one of `start`.
    fn first_near(&self, start: NaiveDate, date: NaiveDate) -> u32 {
        let days = (date - start).num_days().max(0);
        let longest = match self.every {
            Every::Year => 366,
            Every::Month => 31,
            Every::Week => 7,
            Every::Day => 1,
        };
        u32::try_from(days / (longest * i64::from(self.interval))).unwrap_or(u32::MAX).saturating_sub(1)
    }

    /// The dates of the period that is the nth after that of `start`, by its interval. None beyond what dates there are.
    fn period(&self, start: NaiveDate, nth: u32) -> Option<RangeInclusive<NaiveDate>> {
        let steps = nth.checked_mul(self.interval)?;
        let (first, next) = match self.every {
            Every::Year => {
                let year = start.year().checked_add(i32::try_from(steps).ok()?)?;
                (NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year.checked_add(1)?, 1, 1)?)
            }
            Every::Month => {
                let first = start.with_day(1)?.checked_add_months(Months::new(steps))?;
                (first, first.checked_add_months(Months::new(1))?)
            }
            Every::Week => {
                let first = start.week(self.week_starts).checked_first_day()?;
                let first = first.checked_add_days(Days::new(7 * u64::from(steps)))?;
                (first, first.checked_add_days(Days::new(7))?)
            }
            Every::Day => {
                let first = start.checked_add_days(Days::new(u64::from(steps)))?;
                (first, first.succ_opt()?)
            }
        };
        Some(first..=next.pred_opt()?)
    }

    fn dates_of(&self, period: &RangeInclusive<NaiveDate>, budget: &mut Budget) -> Vec<NaiveDate> {
        let days = u32::try_from((*period.end() - *period.start()).num_days() + 1).unwrap_or(u32::MAX);
        if !budget.spend(days.saturating_mul(self.parts())) {
            return Vec::new();
        }
        let all: Vec<NaiveDate> = period.start().iter_days().take(days as usize).filter(|d| self.fits(*d)).collect();
        if self.positions.is_empty() {
            return all;
        }
        let place = |at: &i32| match usize::try_from(*at) {
            Ok(at) => at.checked_sub(1),
            Err(_) => all.len().checked_sub(at.unsigned_abs() as usize),
        };
        let chosen: BTreeSet<usize> = self.positions.iter().filter_map(place).collect();
        chosen.into_iter().filter_map(|at| all.get(at).copied()).collect()
    }

    /// How many parts a date is held against, at least one.
    fn parts(&self) -> u32 {
        let lists = [self.weeks.len(), self.year_days.len(), self.month_days.len(), self.week_days.len()];
        let parts = 1 + self.positions.len() / 8 + lists.iter().sum::<usize>();
        u32::try_from(parts).unwrap_or(u32::MAX)
    }

    fn fits(&self, date: NaiveDate) -> bool {
        let days = days_in_month(date);
        let year = if date.leap_year() { 366 } else { 365 };
        let of_year = i32::try_from(date.ordinal()).unwrap_or(0);
        (self.months.is_empty() || self.months.contains(&date.month()))
            && among(&self.year_days, of_year, year)
            && among(&self.month_days, day_of_month(date), days)
            && (self.weeks.is_empty() || self.is_in_week(date))
            && (self.week_days.is_empty() || self.week_days.iter().any(|one| self.is_week_day(date, *one)))
    }

    fn is_in_week(&self, date: NaiveDate) -> bool {
        let Some((week, weeks)) = week_of_year(date, self.week_starts) else { return false };
        among(&self.weeks, week, weeks)
    }

    fn is_week_day(&self, date: NaiveDate, (nth, day): (i32, u8)) -> bool {
        if number(date.weekday()) != day {
            return false;
        }
        let by_month = self.every == Every::Month || !self.months.is_empty();
        let (at, length) = match (self.every, by_month) {
            (Every::Month | Every::Year, true) => (day_of_month(date), days_in_month(date)),
            (Every::Year, false) => {
                (i32::try_from(date.ordinal()).unwrap_or(0), if date.leap_year() { 366 } else { 365 })
            }
            // A number means nothing there.
            _ => return true,
        };
        match nth {
            0 => true,
            nth if nth > 0 => (at - 1) / 7 + 1 == nth,
            nth => -((length - at) / 7 + 1) == nth,
        }
    }
}

/// Whether a time of day that a rule names is the one at which its event begins anyway.
fn same(named: &[u8], begins: u32) -> bool {
    named.is_empty() || named.iter().all(|one| u32::from(*one) == begins)
}

/// Whether a place counted from the start, of so many, is in a list that also counts from the end.
fn among(list: &BTreeSet<i32>, place: i32, of: i32) -> bool {
    list.is_empty() || list.contains(&place) || list.contains(&(place - of - 1))
}

fn week_day(day: &ICalendarDay) -> (i32, u8) {
    (i32::from(day.ordwk.unwrap_or(0)), number(day.weekday.into()))
}

fn number(day: Weekday) -> u8 {
    u8::try_from(day.num_days_from_monday()).unwrap_or(0)
}

fn day_of_month(date: NaiveDate) -> i32 {
    i32::try_from(date.day()).unwrap_or(0)
}

fn days_in_month(date: NaiveDate) -> i32 {
    i32::from(date.num_days_in_month())
}

/// The week of its calendar year in which a date is, and how many that year has. The first is the first with four days in
/// the year; dates before it and after the last are in none of this year.
fn week_of_year(date: NaiveDate, starts: Weekday) -> Option<(i32, i32)> {
    let first_of = |year: i32| {
        // The week with the fourth of January.
        NaiveDate::from_ymd_opt(year, 1, 4)?.week(starts).checked_first_day()
    };
    let (first, next) = (first_of(date.year())?, first_of(date.year() + 1)?);
    let weeks_since = |day: NaiveDate| i32::try_from((day - first).num_days().div_euclid(7)).ok();
    let (week, weeks) = (weeks_since(date)? + 1, weeks_since(next)?);
    (1..=weeks).contains(&week).then_some((week, weeks))
}

/// So many days later.
pub fn days_later(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    date.checked_add_signed(TimeDelta::try_days(days)?)
}
