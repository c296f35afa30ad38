//! Walking through a schedule in UTC order.
//!
//! Time is cut into chunks in which the offset and the local date are constant. In a chunk the
//! wall clock runs straight, so README's two conditions become plain ranges; gaps, folds and
//! skipped dates need no case of their own, since a chunk only knows the readings that happen.

use std::iter::FusedIterator;

use super::schedule::{instant, own_part, tail};
use super::trips::Leg;
use super::zone::{offset_at, offset_change};
use super::{DAY, HORIZON, HORIZON_SECONDS, Instant, Period, Schedule, WEEK};

/// For how long an offset is looked up in advance.
const LOOK_AHEAD: i64 = WEEK / 2;

/// Open pieces in UTC order, disjoint; pieces that touch are not joined.
#[derive(Debug, Clone)]
pub(super) struct Pieces<'a> {
    schedule: &'a Schedule,
    from: Instant,
    until: Instant,
    /// The second up to which chunks were cut, and the one at which cutting ends.
    cut: i64,
    stop: i64,
    offset: i64,
    /// The second up to which `offset` holds.
    offset_until: i64,
    /// Pieces of the last chunk, latest first.
    chunk: Vec<(i64, i64)>,
    /// What is left of the piece that absences are being taken from.
    rest: Option<(Instant, Instant)>,
}

impl<'a> Pieces<'a> {
    pub(super) fn new(schedule: &'a Schedule, from: Instant, until: Instant) -> Self {
        let from = from.max(instant(i64::MIN));
        let until = until.min(HORIZON);
        let stop = until.timestamp() + i64::from(until.timestamp_subsec_nanos() > 0);
        let cut = from.timestamp();
        Self { schedule, from, until, cut, stop, offset: 0, offset_until: cut, chunk: Vec::new(), rest: None }
    }

    /// The instant up to which everything was handed out, if nothing is pending.
    fn handed_out(&self) -> Option<Instant> {
        (self.rest.is_none() && self.chunk.is_empty()).then(|| instant(self.cut))
    }

    /// Leaves out everything before `utc`.
    fn jump(&mut self, utc: i64) {
        if utc > self.cut {
            self.cut = utc;
            self.offset_until = utc;
            self.chunk.clear();
        }
    }

    fn next_of_hours(&mut self) -> Option<(i64, i64)> {
        loop {
            if let Some(piece) = self.chunk.pop() {
                return Some(piece);
            }
            if self.cut >= self.stop {
                return None;
            }
            self.cut_chunk();
        }
    }

    fn cut_chunk(&mut self) {
        self.look_up_offset();
        let local = self.cut + self.offset;
        let day = local.div_euclid(DAY);
        if self.jump_to_override(day) {
            return;
        }
        let midnight = day * DAY - self.offset;
        let end = (midnight + DAY).min(self.offset_until).min(self.stop);
        self.fill(day, midnight, end);
        self.cut = end;
    }

    fn look_up_offset(&mut self) {
        if self.cut >= self.offset_until {
            let zone = self.schedule.zone();
            let ahead = self.cut + LOOK_AHEAD;
            self.offset = offset_at(zone, self.cut);
            self.offset_until = offset_change(zone, self.cut, ahead).unwrap_or(ahead);
        }
    }

    /// Without weekly hours only overrides open anything: goes to the next one at once.
    fn jump_to_override(&mut self, day: i64) -> bool {
        if self.schedule.week_open() > 0 {
            return false;
        }
        // A shift of the day before may still run; offsets are below a day.
        let target = match self.schedule.next_override(day - 1) {
            Some(next) if next <= day + 1 => return false,
            Some(next) => (next - 1) * DAY,
            None => HORIZON_SECONDS,
        };
        // West of Greenwich the evening of a day is in UTC's next one: the target may be behind.
        let is_ahead = target > self.cut;
        self.jump(target);
        is_ahead
    }

    /// Collects the open pieces of `[self.cut, end)`, which reads `day` only.
    fn fill(&mut self, day: i64, midnight: i64, end: i64) {
        let schedule = self.schedule;
        let own = schedule.intervals_on(day).iter().map(|interval| own_part(*interval));
        let tails = schedule.intervals_on(day - 1).iter().filter_map(|interval| tail(*interval));
        for part in own.chain(tails) {
            let piece = ((midnight + part.start).max(self.cut), (midnight + part.end).min(end));
            if piece.0 < piece.1 {
                self.chunk.push(piece);
            }
        }
        join_latest_first(&mut self.chunk);
    }

    /// The next piece of `rest` that no absence covers.
    fn next_of_rest(&mut self) -> Option<Period> {
        let (start, end) = self.rest.take()?;
        let Some(away) = self.schedule.away_from(start).filter(|away| away.start() < end) else {
            return Some(Period::of(start, end));
        };
        if away.end() < end {
            self.rest = Some((away.end(), end));
        } else {
            self.jump(away.end().timestamp());
        }
        (start < away.start()).then(|| Period::of(start, away.start()))
    }
}

impl Iterator for Pieces<'_> {
    type Item = Period;

    fn next(&mut self) -> Option<Period> {
        loop {
            while self.rest.is_some() {
                if let Some(period) = self.next_of_rest() {
                    return Some(period);
                }
            }
            let (start, end) = self.next_of_hours()?;
            let (start, end) = (instant(start).max(self.from), instant(end).min(self.until));
            self.rest = (start < end).then_some((start, end));
        }
    }
}

/// Joins what overlaps or touches, and leaves the latest piece first.
fn join_latest_first(pieces: &mut Vec<(i64, i64)>) {
    pieces.sort_unstable();
    pieces.dedup_by(|later, kept| {
        let joined = later.0 <= kept.1;
        if joined {
            kept.1 = kept.1.max(later.1);
        }
        joined
    });
    pieces.reverse();
}

/// Maximal open periods in ascending order; see [`Schedule::periods_from`].
#[derive(Debug, Clone)]
pub struct Periods<'a> {
    legs: std::vec::IntoIter<Leg<'a>>,
    leg: Option<OfLeg<'a>>,
    ahead: Option<Period>,
}

impl Periods<'_> {
    fn next_of_legs(&mut self) -> Option<Period> {
        loop {
            if let Some(period) = self.leg.as_mut().and_then(Iterator::next) {
                return Some(period);
            }
            let leg = self.legs.next()?;
            self.leg = Some(OfLeg { pieces: Pieces::new(leg.schedule, leg.from, leg.to), ahead: None });
        }
    }
}

impl Iterator for Periods<'_> {
    type Item = Period;

    fn next(&mut self) -> Option<Period> {
        let mut whole = self.ahead.take().or_else(|| self.next_of_legs())?;
        loop {
            match self.next_of_legs() {
                // Open on both sides of a trip's border.
                Some(next) if next.start() == whole.end() => whole = Period::of(whole.start(), next.end()),
                next => {
                    self.ahead = next;
                    return Some(whole);
                }
            }
        }
    }
}

/// Maximal open periods of a stretch in which one schedule counts.
#[derive(Debug, Clone)]
struct OfLeg<'a> {
    pieces: Pieces<'a>,
    ahead: Option<Period>,
}

impl Iterator for OfLeg<'_> {
    type Item = Period;

    fn next(&mut self) -> Option<Period> {
        let first = self.ahead.take().or_else(|| self.pieces.next())?;
        let (start, mut end) = (first.start(), first.end());
        loop {
            end = self.skip_always_open(end);
            match self.pieces.next() {
                Some(piece) if piece.start() == end => end = piece.end(),
                piece => {
                    self.ahead = piece;
                    return Some(Period::of(start, end));
                }
            }
        }
    }
}

impl FusedIterator for Periods<'_> {}

impl OfLeg<'_> {
    /// Somebody who is always at work has one period without an end: takes it by the week.
    fn skip_always_open(&mut self, end: Instant) -> Instant {
        let pieces = &mut self.pieces;
        if pieces.schedule.week_open() < WEEK || pieces.handed_out() != Some(end) {
            return end;
        }
        let weeks = pieces.schedule.steady_weeks(end, (pieces.stop - pieces.cut) / WEEK);
        // One week is left to the pieces, which know how to end.
        let skipped = (weeks - 1).max(0) * WEEK;
        pieces.jump(pieces.cut + skipped);
        instant(end.timestamp() + skipped)
    }
}

impl Schedule {
    /// The maximal open periods from `t` on, ascending, lazily; the first is clipped to start at
    /// `t`. Ends when nothing opens any more, at the latest at [`HORIZON`]. Finding the next one
    /// costs a step for each local day that is closed for it, absences and a lack of weekly hours
    /// excepted, which are jumped over.
    #[must_use]
    pub fn periods_from(&self, t: Instant) -> Periods<'_> {
        self.periods_within(t, HORIZON)
    }

    /// The same of this schedule alone, trips aside, within `[from, to)`.
    pub(super) fn at_home(&self, from: Instant, to: Instant) -> impl Iterator<Item = Period> + '_ {
        OfLeg { pieces: Pieces::new(self, from, to), ahead: None }
    }

    /// The maximal open periods within `[from, to)`, clipped to it.
    #[must_use]
    pub fn periods_within(&self, from: Instant, to: Instant) -> Periods<'_> {
        Periods { legs: self.legs(from, to).into_iter(), leg: None, ahead: None }
    }
}
