//! From dates to instants: the slots of a schedule, forwards and backwards.
//!
//! Nothing searches for ever: weeks and months are counted, and after 400 years the calendar repeats.

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use super::{DaysOff, Recurrence};
use crate::domain::calendar::{Instant, date_exists, first_instant_reading};

impl Recurrence {
    /// The first slot after `t`; `None` if there is none any more: it is over, or paused until further notice.
    #[must_use]
    pub fn next_after(&self, t: Instant, off: &DaysOff) -> Option<Instant> {
        self.slots_after(t, off).next()
    }

    /// The last slot that is not after `t`; `None` if there was none yet.
    #[must_use]
    pub fn latest_at_or_before(&self, t: Instant, off: &DaysOff) -> Option<Instant> {
        // A slot of tomorrow may be over where the clock was set back around midnight.
        let tomorrow = self.local_date(t).checked_add_signed(TimeDelta::days(1)).unwrap_or(NaiveDate::MAX);
        let mut slots = self.dates_back_from(tomorrow, off).filter_map(|date| self.slot_on(date));
        slots.find(|slot| *slot <= t)
    }

    /// The first `n` slots after `t`, ascending: what is said back to whoever made the schedule.
    #[must_use]
    pub fn next_dates(&self, t: Instant, n: usize, off: &DaysOff) -> Vec<Instant> {
        self.slots_after(t, off).take(n).collect()
    }

    /// When its pause is over, UTC: the end of its last date. `None` where there is none, or until further notice.
    #[must_use]
    pub fn pause_ends(&self) -> Option<Instant> {
        let after = self.paused?.last?.succ_opt()?;
        first_instant_reading(self.zone, after.and_time(NaiveTime::MIN))
    }

    /// How many slots there are from one instant, which is included, until another, which is not.
    #[must_use]
    pub fn count_within(&self, from: Instant, until: Instant, off: &DaysOff) -> usize {
        let just_before = from.checked_sub_signed(TimeDelta::nanoseconds(1)).unwrap_or(from);
        self.slots_after(just_before, off).take_while(|slot| *slot < until).count()
    }

    fn slots_after(&self, t: Instant, off: &DaysOff) -> impl Iterator<Item = Instant> {
        // A clock that is set forward never shows an earlier date before a later one: slots of yesterday are over.
        let slots = self.dates_from(self.local_date(t), off).filter_map(|date| self.slot_on(date));
        slots.skip_while(move |slot| *slot <= t)
    }

    /// The date that the zone's clock shows; that of UTC at the very ends of the calendar.
    fn local_date(&self, t: Instant) -> NaiveDate {
        let utc = t.naive_utc();
        let is_at_an_end = utc.checked_add_signed(TimeDelta::days(1)).and(utc.checked_sub_signed(TimeDelta::days(1)));
        if is_at_an_end.is_none() { utc.date() } else { t.with_timezone(&self.zone).date_naive() }
    }

    /// The slot of a local date; `None` where the zone skips that date.
    pub(super) fn slot_on(&self, date: NaiveDate) -> Option<Instant> {
        let slot = first_instant_reading(self.zone, date.and_time(self.time))?;
        // On another date is also a slot in a gap at midnight, of a date that the clock did show.
        let exists = self.local_date(slot) == date || date_exists(self.zone, date);
        exists.then_some(slot)
    }

    /// The dates from one on, ascending, as the calendar has them: whether the zone skips one is not asked.
    pub(super) fn dates_from(&self, date: NaiveDate, off: &DaysOff) -> impl Iterator<Item = NaiveDate> {
        let date = self.first.map_or(date, |first| first.max(date));
        let (every, start) = (i64::from(self.every), self.pattern.period_of(date));
        let start = start + (self.phase() - start).rem_euclid(every);
        let last = self.end();
        (0..self.pattern.cycle(every))
            .flat_map(move |steps| self.pattern.dates_in(start + steps * every, off))
            .skip_while(move |one| *one < date)
            .take_while(move |one| last.is_none_or(|last| *one <= last))
            .filter(move |one| self.comes_on(*one, off))
    }

    /// The dates up to one, descending.
    fn dates_back_from(&self, date: NaiveDate, off: &DaysOff) -> impl Iterator<Item = NaiveDate> {
        let date = self.end().map_or(date, |end| end.min(date));
        let (every, start) = (i64::from(self.every), self.pattern.period_of(date));
        let start = start - (start - self.phase()).rem_euclid(every);
        (0..self.pattern.cycle(every))
            .flat_map(move |steps| self.pattern.dates_in(start - steps * every, off).into_iter().rev())
            .skip_while(move |one| *one > date)
            .take_while(move |one| self.first.is_none_or(|first| first <= *one))
            .filter(move |one| self.comes_on(*one, off))
    }

    /// A week or month that counts.
    fn phase(&self) -> i64 {
        self.first.map_or(0, |first| self.pattern.period_of(first))
    }

    /// The last date at all: a pause until further notice is one, too.
    fn end(&self) -> Option<NaiveDate> {
        let endless = self.paused.filter(|pause| pause.last.is_none());
        let before_pause = endless.map(|pause| pause.first.pred_opt().unwrap_or(pause.first));
        self.last.into_iter().chain(before_pause).min()
    }

    fn comes_on(&self, date: NaiveDate, off: &DaysOff) -> bool {
        let is_paused = self.paused.is_some_and(|pause| pause.covers(date));
        let is_left_out = self.except_holidays && off.is_holiday(date);
        !is_paused && !is_left_out && !self.skipped.contains(&date)
    }
}
