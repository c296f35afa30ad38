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

/// Somebody can have so many addresses asked by hand within that time: who asks is the bot, and whom it asks is chosen by
/// people.
const BY_HAND: (usize, Duration) = (10, Duration::minutes(10));

/// Notes that somebody has so many addresses asked by hand, where they may; `asked` is when they had that done lately, UTC.
///
/// # Errors
/// From when on they may again, UTC.
pub fn asks_by_hand(asked: &mut Vec<Instant>, addresses: usize, now: Instant) -> Result<(), Instant> {
    let (most, within) = BY_HAND;
    asked.retain(|at| *at + within > now);
    // Those who want more at once than anybody may have to wait until all before are forgotten.
    let over = (asked.len() + addresses).saturating_sub(most).min(asked.len());
    if let Some(last) = over.checked_sub(1).and_then(|last| asked.get(last)) {
        return Err(*last + within);
    }
    asked.extend(std::iter::repeat_n(now, addresses));
    Ok(())
}

/// Whether what somebody had asked by hand counts no more.
pub fn is_forgotten(asked: &[Instant], now: Instant) -> bool {
    asked.last().is_none_or(|last| *last + BY_HAND.1 <= now)
}

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

    #[test]
    fn by_hand_ten_addresses_in_ten_minutes() {
        let mut asked = Vec::new();
        let mut table = |time: &str, addresses, expected: Result<(), &str>| {
            let done = asks_by_hand(&mut asked, addresses, at(time));
            assert_eq!(done, expected.map_err(at), "{addresses} at {time}");
        };
        table("2026-03-02T09:00:00Z", 5, Ok(()));
        table("2026-03-02T09:01:00Z", 4, Ok(()));
        table("2026-03-02T09:02:00Z", 2, Err("2026-03-02T09:10:00Z"));
        table("2026-03-02T09:02:00Z", 1, Ok(()));
        table("2026-03-02T09:03:00Z", 6, Err("2026-03-02T09:11:00Z"));
        table("2026-03-02T09:10:00Z", 5, Ok(()));
        table("2026-03-02T09:10:00Z", 1, Err("2026-03-02T09:11:00Z"));
        assert!(!is_forgotten(&asked, at("2026-03-02T09:19:59Z")) && is_forgotten(&asked, at("2026-03-02T09:20:00Z")));
    }
}
