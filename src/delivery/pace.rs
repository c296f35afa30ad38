//! How fast: a pause that Discord asks of everything, and the pace at which conversations are begun with people whom the
//! bot has never written to. Who begins many in a short time is taken for a spammer, and quarantined.

use chrono::Duration;

use crate::domain::calendar::Instant;

/// So many new conversations within so long. Discord names no figures; these stay far under what was seen to lead to a
/// quarantine, and a team of fifty is greeted within ten minutes.
const NEW_DMS: [(usize, Duration); 2] = [(10, Duration::minutes(2)), (100, Duration::hours(1))];

/// How far back openings count.
pub(super) const LOOK_BACK: Duration = NEW_DMS[1].1;

/// When the next conversation may be begun, after those that were begun at these times. UTC.
pub(super) fn next_opening(opened: &[Instant], now: Instant) -> Instant {
    let mut latest_first = opened.to_vec();
    latest_first.sort_unstable_by(|a, b| b.cmp(a));
    let free_at = |(most, within): (usize, Duration)| latest_first.get(most - 1).map(|at| *at + within);
    NEW_DMS.into_iter().filter_map(free_at).max().map_or(now, |at| at.max(now))
}

/// What Discord asked to wait for. Instants are UTC.
#[derive(Debug, Default)]
pub(super) struct Pace {
    /// No request at all until then.
    pub(super) all_from: Option<Instant>,
    /// No new conversation until then.
    pub(super) new_dms_from: Option<Instant>,
}

impl Pace {
    /// Until when everything waits, if it does.
    pub(super) fn pause(&self, now: Instant) -> Option<Instant> {
        self.all_from.filter(|from| *from > now)
    }

    /// Until when no conversation is begun, if that is so.
    pub(super) fn no_new_dms(&self, now: Instant) -> Option<Instant> {
        self.new_dms_from.filter(|from| *from > now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn t(seconds: i64) -> Instant {
        Instant::from_timestamp(1_800_000_000 + seconds, 0).expect("a time")
    }

    #[test]
    fn new_conversations_are_spread() {
        let burst = |n: usize, at: i64| vec![t(at); n];
        let each_minute: Vec<Instant> = (0..100).map(|n| t(n * 30)).collect();
        for (case, opened, now, expect) in [
            ("nobody yet", vec![], 0, 0),
            ("nine at once", burst(9, 0), 0, 0),
            ("ten at once: after two minutes", burst(10, 0), 30, 120),
            ("long ago", burst(10, 0), 500, 500),
            ("a hundred within the hour: an hour after the first", each_minute.clone(), 3000, 3600),
            ("their order does not matter", each_minute.into_iter().rev().collect(), 3000, 3600),
        ] {
            assert_eq!(next_opening(&opened, t(now)), t(expect), "{case}");
        }
    }

    #[test]
    fn a_pause_ends() {
        let pace = Pace { all_from: Some(t(10)), new_dms_from: None };
        assert_eq!((pace.pause(t(9)), pace.pause(t(10))), (Some(t(10)), None));
        assert_eq!(pace.no_new_dms(t(9)), None);
    }
}
