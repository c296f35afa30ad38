//! When a calendar is read again.

use chrono::Duration;

use crate::domain::calendar::Instant;

/// A calendar is read about once a day; not all at the same time.
const EVERY: Duration = Duration::hours(22);
/// So many minutes lie between two calendars with numbers that follow each other.
const APART: i64 = 10;
/// After so many hours it is tried again: after the first failure, the second, and so on; the last counts for all more.
const TRIES: [i64; 4] = [1, 4, 12, 24];
/// Who looks at their time off is told of a calendar that could not be read for so long.
const TOLD_AFTER: Duration = Duration::days(7);
/// After so long without success it is not read any more.
const GIVEN_UP_AFTER: Duration = Duration::days(30);

/// When a calendar of that number is read again that was read now.
pub fn next_read(id: i64, now: Instant) -> Instant {
    now + EVERY + Duration::minutes(id.rem_euclid(24) * APART)
}

/// When a calendar is tried again that could not be read `failed` times, this one included, since then. None where it is
/// given up.
pub fn next_try(failed: u32, since: Instant, now: Instant) -> Option<Instant> {
    let index = usize::try_from(failed.saturating_sub(1)).unwrap_or(usize::MAX).min(TRIES.len() - 1);
    let next = now + Duration::hours(TRIES[index]);
    (now - since < GIVEN_UP_AFTER).then_some(next)
}

/// Whether who looks at their time off is told that a calendar could not be read since then.
pub fn is_stale(since: Instant, now: Instant) -> bool {
    now - since >= TOLD_AFTER
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        text.parse().expect("a time")
    }

    #[test]
    fn calendars_are_read_once_a_day_and_tried_less_and_less() {
        let now = at("2026-03-02T09:00:00Z");
        assert_eq!(next_read(1, now), at("2026-03-03T07:10:00Z"));
        assert_eq!(next_read(24, now), at("2026-03-03T07:00:00Z"));
        let since = at("2026-03-02T09:00:00Z");
        let table = [
            (1, "2026-03-02T09:00:00Z", Some("2026-03-02T10:00:00Z")),
            (2, "2026-03-02T10:00:00Z", Some("2026-03-02T14:00:00Z")),
            (3, "2026-03-02T14:00:00Z", Some("2026-03-03T02:00:00Z")),
            (4, "2026-03-03T02:00:00Z", Some("2026-03-04T02:00:00Z")),
            (20, "2026-03-19T02:00:00Z", Some("2026-03-20T02:00:00Z")),
            (31, "2026-04-01T09:00:00Z", None),
        ];
        for (failed, now, expected) in table {
            assert_eq!(next_try(failed, since, at(now)), expected.map(at), "{failed} failures, at {now}");
        }
        assert!(!is_stale(since, at("2026-03-09T08:59:59Z")) && is_stale(since, at("2026-03-09T09:00:00Z")));
    }
}
