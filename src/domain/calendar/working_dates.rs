//! Working dates: the dates on which shifts start, and counting them (product rule: a target of N
//! working days counts working dates, never N times 24 working hours).

use chrono::{NaiveDate, TimeDelta};

use super::schedule::{date_of, day_of, instant, merged};
use super::trips::Leg;
use super::zone::{Segment, offset_at, segments_around};
use super::{DAY, Instant, Interval, Period, Schedule};

/// How far ahead a working date is looked for: a hundred years.
const LOOK_AHEAD_DAYS: i64 = 36_525;

impl Schedule {
    /// The open periods of the shifts that start on a local date, ascending, without absences.
    ///
    /// A night shift's part after midnight is among them. Empty for a date off, a date that the
    /// zone skips, and one whose hours an absence or a gap takes away.
    #[must_use]
    pub fn periods_of_working_date(&self, date: NaiveDate) -> Vec<Period> {
        self.periods_of_day(day_of(date))
    }

    /// The end of the last period of `t`'s working date; if closed at `t`, of its local date, and
    /// then it may be before `t`. `None` if nothing is open on that date.
    #[must_use]
    pub fn closing_of_working_date(&self, t: Instant) -> Option<Instant> {
        let day = self.working_date(t).map_or_else(|| self.local_day(t), day_of);
        self.periods_of_day(day).last().map(Period::end)
    }

    /// The first opening, after `t`, of the next working date after `t`'s own. If closed at `t`,
    /// its own is that of the last open instant before it: at noon between two shifts of Monday
    /// and on Monday evening that is Tuesday's, on Saturday and early on Monday that is Monday's.
    ///
    /// Dates that had opened by `t` are passed over. `None` if nothing opens in a hundred years.
    #[must_use]
    pub fn next_working_date_opening(&self, t: Instant) -> Option<Instant> {
        let date = self.working_date(t).or_else(|| {
            let before = self.last_period_before(t)?.end() - TimeDelta::nanoseconds(1);
            self.working_date(before)
        });
        // Two days before: a shift of the day before may still open.
        let day = date.map_or_else(|| self.local_day(t) - 2, day_of);
        self.working_days_after(day, t).next().and_then(|(_, periods)| periods.first().map(Period::start))
    }

    /// When a target of `days` working days, started at `start`, is due.
    ///
    /// The clock starts when the person is at work at or after `start`. `days` working dates on
    /// from the working date of that moment it is due at the local time of that moment (after
    /// midnight of a night shift: after midnight again); if that is outside of that date's hours,
    /// at the next opening on it, else at its last closing. With 0 days: the clock's start.
    /// `None` if there are not so many working dates in a hundred years.
    #[must_use]
    pub fn add_working_days(&self, start: Instant, days: u32) -> Option<Instant> {
        let clock = self.next_open(start)?;
        let Some(steps) = usize::try_from(days).ok()?.checked_sub(1) else {
            return Some(clock);
        };
        let first = day_of(self.working_date(clock)?);
        let (day, periods) = self.working_days_after(first, clock).nth(steps)?;
        let local = clock.naive_utc() + TimeDelta::seconds(offset_at(self.zone_at(clock), clock.timestamp()));
        let zone = periods.first().map_or(self.zone_at(clock), |period| self.zone_at(period.start()));
        let target = super::first_instant_reading(zone, local + TimeDelta::days(day - first))?;
        Some(within(&periods, target))
    }

    /// The working dates after `day` that open later than `t`, with their periods.
    fn working_days_after(&self, day: i64, t: Instant) -> impl Iterator<Item = (i64, Vec<Period>)> + '_ {
        let last = day + LOOK_AHEAD_DAYS;
        let mut next = day + 1;
        std::iter::from_fn(move || {
            while next <= last {
                let day = self.skip_closed_days(next)?;
                next = day + 1;
                let periods = self.periods_of_day(day);
                if periods.first().is_some_and(|first| first.start() > t) {
                    return Some((day, periods));
                }
            }
            None
        })
    }

    /// The first day from `day` on that can have open time at all: jumps over absences and, if
    /// there are no weekly hours, to the next override.
    fn skip_closed_days(&self, day: i64) -> Option<i64> {
        // Until the last trip is over each day is looked at.
        if self.trips.last().is_some_and(|last| instant((day - 2) * DAY) < last.period.end()) {
            return Some(day);
        }
        let day = if self.week_open() == 0 { self.next_override(day)? } else { day };
        // A day's shifts lie within these instants, whatever the offset.
        let (start, end) = (instant((day - 1) * DAY), instant((day + 3) * DAY));
        let away = self.away_at(start).filter(|away| end <= away.end());
        Some(away.map_or(day, |away| day.max(away.end().timestamp().div_euclid(DAY) - 3)))
    }

    fn periods_of_day(&self, day: i64) -> Vec<Period> {
        // A day's shifts lie within these instants, whatever the zone.
        let legs = self.legs(instant((day - 1) * DAY), instant((day + 3) * DAY));
        let of_leg = |leg: &Leg<'_>| {
            let stretch = Period::new(leg.from, leg.to).ok();
            let periods = leg.schedule.periods_of_day_at_home(day).into_iter();
            periods.filter_map(|period| period.intersection(&stretch?)).collect::<Vec<_>>()
        };
        merged(legs.iter().flat_map(of_leg).collect())
    }

    fn periods_of_day_at_home(&self, day: i64) -> Vec<Period> {
        let intervals = self.intervals_on(day);
        if intervals.is_empty() {
            return Vec::new();
        }
        let segments = segments_around(self.zone(), day * DAY, (day + 2) * DAY);
        let periods = segments
            .iter()
            .flat_map(|segment| intervals.iter().filter_map(|interval| in_segment(*interval, day, *segment)))
            .collect();
        merged(periods).into_iter().flat_map(|period| self.without_away(period)).collect()
    }

    fn without_away(&self, period: Period) -> Vec<Period> {
        let mut left = Vec::new();
        let mut start = period.start();
        while let Some(away) = self.away_from(start).filter(|away| away.start() < period.end()) {
            left.extend(Period::new(start, away.start()));
            start = away.end();
        }
        left.extend(Period::new(start, period.end()));
        left
    }

    fn local_day(&self, t: Instant) -> i64 {
        (t.timestamp() + offset_at(self.zone_at(t), t.timestamp())).div_euclid(DAY)
    }

    /// The local date that the wall clock which counts then shows at `t`.
    #[must_use]
    pub fn local_date(&self, t: Instant) -> Option<NaiveDate> {
        date_of(self.local_day(t))
    }
}

/// The part of a day's shift that a segment's clock reads.
fn in_segment(interval: Interval, day: i64, segment: Segment) -> Option<Period> {
    let opens = day * DAY + i64::from(interval.start_minute()) * 60 - segment.offset;
    let closes = opens + i64::from(interval.wall_minutes()) * 60;
    Period::new(instant(opens.max(segment.start)), instant(closes.min(segment.end))).ok()
}

/// `target` if one of the periods covers it, else the next start, else the last end.
fn within(periods: &[Period], target: Instant) -> Instant {
    match periods.iter().find(|period| target < period.end()) {
        Some(period) => target.max(period.start()),
        None => periods.last().map_or(target, Period::end),
    }
}
