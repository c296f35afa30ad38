//! One way to say the same weekly hours: sorted, and without overlaps.

use super::DAY;
use crate::domain::calendar::{Interval, WEEKDAYS, Weekly};
use crate::domain::recurrence::DaySet;

/// The same hours with each day's intervals sorted and, where they overlap or touch, joined.
///
/// A night shift stays its day's until the next day's own hours begin: "Sun 22-6; Mon 5-9" is Sunday until 5:00, then
/// Monday.
#[must_use]
pub fn normalised(weekly: &Weekly) -> Weekly {
    across_midnight(&Weekly::new(WEEKDAYS.map(|day| normalised_day(weekly.on(day))))).0
}

/// Hours of which each day is normal, without overlaps of a night with the next day's hours; and the days on which
/// there were such.
pub(super) fn across_midnight(weekly: &Weekly) -> (Weekly, Option<DaySet>) {
    let mut overlapping = Vec::new();
    let days = WEEKDAYS.map(|day| {
        let mut hours = weekly.on(day).to_vec();
        if let Some((start, end)) = overlap(weekly.on(day.pred()), weekly.on(day)) {
            hours.extend(Interval::new(start, end));
            overlapping.extend([day.pred(), day]);
        }
        if let Some((start, _)) = overlap(weekly.on(day), weekly.on(day.succ()))
            && let Some(night) = hours.iter_mut().find(|hours| hours.crosses_midnight())
        {
            let until = if start == 0 { DAY } else { start };
            *night = Interval::new(night.start_minute(), until).unwrap_or(*night);
        }
        normalised_day(&hours)
    });
    (Weekly::new(days), DaySet::new(overlapping))
}

/// From when until when a day's hours and the night before them are both there, or the night lasts on after them.
fn overlap(before: &[Interval], after: &[Interval]) -> Option<(u16, u16)> {
    let night = before.iter().find(|hours| hours.crosses_midnight())?;
    let start = after.iter().map(|hours| hours.start_minute()).min()?;
    (start < night.end_minute()).then_some((start, night.end_minute()))
}

pub(super) fn normalised_day(intervals: &[Interval]) -> Vec<Interval> {
    let mut spans: Vec<(u16, u16)> = intervals
        .iter()
        .map(|interval| (interval.start_minute(), interval.start_minute() + interval.wall_minutes()))
        .collect();
    spans.sort_unstable();
    spans.dedup_by(|later, kept| {
        let joined = later.0 <= kept.1;
        if joined {
            kept.1 = kept.1.max(later.1);
        }
        joined
    });
    spans.into_iter().flat_map(|span| as_intervals(span, intervals)).collect()
}

/// A span of minutes from midnight as one interval; as two if it is longer than one can be: then
/// the second starts with the day's last night shift, which is later than the span's end on the
/// following day (each night shift ends before it starts).
fn as_intervals((start, end): (u16, u16), given: &[Interval]) -> Vec<Interval> {
    let fits = end <= DAY || end - DAY < start;
    let night = given.iter().filter(|interval| interval.crosses_midnight()).map(|night| night.start_minute()).max();
    let bounds = match night {
        Some(night) if !fits => vec![(start, night), (night, end - DAY)],
        _ if end > DAY => vec![(start, end - DAY)],
        _ => vec![(start, end)],
    };
    bounds.into_iter().filter_map(|(start, end)| Interval::new(start, end).ok()).collect()
}
