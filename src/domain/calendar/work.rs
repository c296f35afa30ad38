//! Arithmetic with working time: the operations of README.

use chrono::TimeDelta;

use super::schedule::instant;
use super::walk::Pieces;
use super::{HORIZON, Instant, Period, Schedule, WEEK};

/// How far [`Schedule::last_period_before`] looks back, in days, in ever larger steps.
const LOOK_BACK_DAYS: [i64; 4] = [8, 64, 512, 3_660];

impl Schedule {
    /// `t` if open at `t`, else the earliest later open instant; `None` if nothing opens any more.
    #[must_use]
    pub fn next_open(&self, t: Instant) -> Option<Instant> {
        let mut legs = self.legs(t, HORIZON).into_iter();
        legs.find_map(|leg| Pieces::new(leg.schedule, leg.from, leg.to).next().map(|piece| piece.start()))
    }

    /// The earliest instant `r >= t` with exactly `seconds` of working time in `[t, r)`: where they
    /// run out at an interval's end that end, which is closed. With 0 seconds [`Self::next_open`].
    /// `None` if not so much working time is left up to [`HORIZON`].
    #[must_use]
    pub fn add(&self, t: Instant, seconds: u64) -> Option<Instant> {
        if seconds == 0 {
            return self.next_open(t);
        }
        let mut left = i64::try_from(seconds).ok().and_then(TimeDelta::try_seconds)?;
        let legs = self.legs(t.max(instant(i64::MIN)), HORIZON);
        let (last, before) = legs.split_last()?;
        for leg in before {
            let open = leg.schedule.open_within(leg.from, leg.to);
            if left <= open {
                return leg.schedule.add_at_home(leg.from, left);
            }
            left -= open;
        }
        last.schedule.add_at_home(last.from, left)
    }

    /// The same trips aside; `left` is positive.
    fn add_at_home(&self, t: Instant, mut left: TimeDelta) -> Option<Instant> {
        let mut at = t;
        while at < HORIZON {
            at = self.away_at(at).map_or(at, |away| away.end());
            // At least a moment is left over, so that the last week is walked.
            let whole = (left - TimeDelta::nanoseconds(1)).num_seconds().checked_div(self.week_open());
            let weeks = self.steady_weeks(at, whole.unwrap_or(0));
            at += TimeDelta::seconds(weeks * WEEK);
            left -= TimeDelta::seconds(weeks * self.week_open());
            let to = self.walk_to(at, HORIZON);
            for period in self.at_home(at, to) {
                if left <= period.duration() {
                    return Some(period.start() + left);
                }
                left -= period.duration();
            }
            at = to;
        }
        None
    }

    /// Working seconds in `[from, to)`, rounded down; if `to` is before `from`, minus those of the
    /// swapped pair.
    #[must_use]
    pub fn between(&self, from: Instant, to: Instant) -> i64 {
        if to < from {
            return -self.between(to, from);
        }
        let legs = self.legs(from.max(instant(i64::MIN)), to);
        legs.iter().map(|leg| leg.schedule.open_within(leg.from, leg.to)).sum::<TimeDelta>().num_seconds()
    }

    /// Working time in `[from, to)`, trips aside.
    fn open_within(&self, from: Instant, to: Instant) -> TimeDelta {
        let mut open = TimeDelta::zero();
        let mut at = from;
        while at < to {
            at = self.away_at(at).map_or(at, |away| away.end().min(to));
            let weeks = self.steady_weeks(at, (to - at).num_seconds() / WEEK);
            at += TimeDelta::seconds(weeks * WEEK);
            open += TimeDelta::seconds(weeks * self.week_open());
            let next = self.walk_to(at, to);
            open += self.at_home(at, next).map(|period| period.duration()).sum::<TimeDelta>();
            at = next;
        }
        open
    }

    /// How far to walk before it is worth asking for steady weeks again.
    fn walk_to(&self, at: Instant, to: Instant) -> Instant {
        if self.week_open() == 0 { to } else { to.min(at + TimeDelta::seconds(WEEK)) }
    }

    /// The latest maximal open period that ends at or before `t`; of one that is in progress the
    /// part before `t`.
    ///
    /// For "the last open hour before an instant that lies outside of hours". Looks back ten
    /// years: `None` if nothing was open in them, and a longer period is cut to them.
    #[must_use]
    pub fn last_period_before(&self, t: Instant) -> Option<Period> {
        let mut best = None;
        for days in LOOK_BACK_DAYS {
            let from = t.checked_sub_signed(TimeDelta::days(days))?;
            best = self.periods_within(from, t).last();
            // One that starts with the window may have begun before it.
            if best.is_some_and(|period: Period| period.start() > from) {
                return best;
            }
        }
        best
    }
}

/// The maximal periods within `[from, to)` in which everybody is open, ascending, clipped to the
/// window. Empty for an empty list of people: nobody meets nobody.
#[must_use]
pub fn overlap(people: &[&Schedule], from: Instant, to: Instant) -> Vec<Period> {
    let mut everybody = people.iter().map(|person| person.periods_within(from, to).collect::<Vec<_>>());
    let Some(first) = everybody.next() else {
        return Vec::new();
    };
    everybody.fold(first, |common, person| intersection(&common, &person))
}

/// What two ascending lists of maximal periods have in common; maximal again.
fn intersection(left: &[Period], right: &[Period]) -> Vec<Period> {
    let (mut i, mut j) = (0, 0);
    let mut common = Vec::new();
    while let (Some(a), Some(b)) = (left.get(i), right.get(j)) {
        common.extend(a.intersection(b));
        if a.end() <= b.end() {
            i += 1;
        } else {
            j += 1;
        }
    }
    common
}
