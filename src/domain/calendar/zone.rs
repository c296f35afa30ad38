//! What a zone's wall clock reads: offsets, where they change, and which instant reads a time.
//!
//! chrono answers "no instant" for wall times in a gap and leaves open where the gap lies. Here
//! everything is asked in the other direction, from UTC to local, which is always defined.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone};
use chrono_tz::Tz;

use super::{DAY, EARLIEST_SECONDS, HORIZON_SECONDS, Instant, WEEK};

/// How far apart offsets are compared when a change is looked for. In the tz database no zone goes
/// to another offset and back within less than 6.9 days (2000-10-08 in America/Recife, 2040-10-20
/// in Asia/Gaza), so no change hides between two equal offsets half a week apart.
const PROBE: i64 = WEEK / 2;

/// chrono-tz's tables end here (its rules are unrolled up to 2099); offsets are constant after it.
const TABLES_END: i64 = 4_102_444_800;

/// A stretch of UTC seconds `[start, end)` with one offset.
#[derive(Debug, Clone, Copy)]
pub(super) struct Segment {
    pub start: i64,
    pub end: i64,
    /// Local time minus UTC, in seconds.
    pub offset: i64,
}

/// Local time minus UTC at an instant, both in seconds.
pub(super) fn offset_at(zone: Tz, utc: i64) -> i64 {
    let utc = utc.clamp(EARLIEST_SECONDS, HORIZON_SECONDS);
    DateTime::from_timestamp(utc, 0)
        .map_or(0, |instant| i64::from(zone.offset_from_utc_datetime(&instant.naive_utc()).fix().local_minus_utc()))
}

/// The first second in `(from, to]` whose offset is not that of `from`.
pub(super) fn offset_change(zone: Tz, from: i64, to: i64) -> Option<i64> {
    let offset = offset_at(zone, from);
    let to = to.min(TABLES_END);
    let mut known = from;
    while known < to {
        let probe = (known + PROBE).min(to);
        if offset_at(zone, probe) != offset {
            return Some(first_change(zone, offset, known, probe));
        }
        known = probe;
    }
    None
}

/// Halves `(same, other]`, where the offset has changed by `other`.
fn first_change(zone: Tz, offset: i64, mut same: i64, mut other: i64) -> i64 {
    while other - same > 1 {
        let middle = same + (other - same) / 2;
        if offset_at(zone, middle) == offset {
            same = middle;
        } else {
            other = middle;
        }
    }
    other
}

/// The segments of `[from, to)`, ascending and without holes.
pub(super) fn segments(zone: Tz, from: i64, to: i64) -> Vec<Segment> {
    let mut found = Vec::with_capacity(2);
    let mut start = from;
    while start < to {
        let end = offset_change(zone, start, to).unwrap_or(to);
        found.push(Segment { start, end, offset: offset_at(zone, start) });
        start = end;
    }
    found
}

/// The segments in which a clock can read anything in `[start, end)` (local seconds).
pub(super) fn segments_around(zone: Tz, start: i64, end: i64) -> Vec<Segment> {
    // No offset of the tz database reaches 24 hours.
    segments(zone, start - DAY, end + DAY)
}

/// The first instant at which the zone's wall clock reads `local` or, where it skips that reading
/// (a gap), the first instant after the gap. A reading that happens twice (a fold) gives the first
/// pass. `None` outside of the years 1 to 9999.
#[must_use]
pub fn first_instant_reading(zone: Tz, local: NaiveDateTime) -> Option<Instant> {
    let reading = local.and_utc();
    let seconds = reading.timestamp();
    if !(EARLIEST_SECONDS + DAY..HORIZON_SECONDS - DAY).contains(&seconds) {
        return None;
    }
    let utc = segments_around(zone, seconds, seconds)
        .into_iter()
        .find(|segment| seconds - segment.offset < segment.end)
        .map(|segment| (segment.start, seconds - segment.offset))?;
    let (start, exact) = utc;
    if exact < start {
        return DateTime::from_timestamp(start, 0);
    }
    DateTime::from_timestamp(exact, reading.timestamp_subsec_nanos())
}

/// The first change of a zone's clocks in `(from, to]`: when, and by how much they go forward (back is negative).
#[must_use]
pub fn clock_change(zone: Tz, from: Instant, to: Instant) -> Option<(Instant, TimeDelta)> {
    let at = offset_change(zone, from.timestamp(), to.timestamp())?;
    let by = offset_at(zone, at) - offset_at(zone, at - 1);
    Some((DateTime::from_timestamp(at, 0)?, TimeDelta::seconds(by)))
}

/// Whether the zone's wall clock ever shows this date; Pacific/Apia skipped 2011-12-30.
#[must_use]
pub fn date_exists(zone: Tz, date: NaiveDate) -> bool {
    let midnight = date.and_time(NaiveTime::MIN);
    first_instant_reading(zone, midnight).is_some_and(|instant| instant.with_timezone(&zone).date_naive() == date)
}
