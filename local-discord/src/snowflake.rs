//! Ids as Discord makes them: milliseconds since 2015 in the upper bits, a counter below. Unique and
//! ascending, whatever the clock does.

use chrono::{DateTime, TimeZone, Utc};

/// The first millisecond of 2015, where Discord's ids begin.
const EPOCH_MS: i64 = 1_420_070_400_000;

/// Makes ids; each is greater than the one before.
#[derive(Debug, Default)]
pub(crate) struct Snowflakes {
    last: u64,
}

impl Snowflakes {
    /// The next id, made at `now`.
    pub(crate) fn next(&mut self, now: DateTime<Utc>) -> u64 {
        let ms = u64::try_from(now.timestamp_millis() - EPOCH_MS).unwrap_or(0).max(1);
        self.last = (ms << 22).max(self.last + 1);
        self.last
    }
}

/// When an id was made.
pub(crate) fn made_at(id: u64) -> DateTime<Utc> {
    let ms = i64::try_from(id >> 22).unwrap_or(0) + EPOCH_MS;
    Utc.timestamp_millis_opt(ms).single().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_ascend_while_the_clock_stands_still_or_goes_back() {
        let mut snowflakes = Snowflakes::default();
        let noon = Utc.with_ymd_and_hms(2026, 3, 2, 12, 0, 0).unwrap();
        let ids = [noon, noon, noon - chrono::Duration::hours(1), noon + chrono::Duration::seconds(1)]
            .map(|now| snowflakes.next(now));
        assert!(ids.windows(2).all(|pair| pair[0] < pair[1]), "{ids:?}");
        assert_eq!(made_at(ids[0]), noon);
        assert_eq!(made_at(ids[3]), noon + chrono::Duration::seconds(1));
    }
}
