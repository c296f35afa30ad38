//! When somebody works, as a story states it: written without a line of the bot's own calendar, to hold the bot to it.

use std::fmt;

use chrono::{DateTime, Datelike, Days, NaiveDateTime, TimeZone, Timelike, Utc, Weekday};
use chrono_tz::Tz;

/// Monday to Friday, from one full hour to another; a night shift belongs to the day on which it starts.
#[derive(Clone, Copy, Debug)]
pub struct Hours {
    zone: Tz,
    from: u32,
    to: u32,
}

impl Hours {
    /// Of a server that has set none.
    pub const UNSET: Self = Self { zone: Tz::UTC, from: 9, to: 17 };

    pub fn new(zone: &str, from: u32, to: u32) -> Self {
        Self { zone: zone.parse().expect("a zone"), from, to }
    }

    /// Whether an instant is inside them.
    pub fn include(self, at: DateTime<Utc>) -> bool {
        let local = self.zone.from_utc_datetime(&at.naive_utc()).naive_local();
        let hour = local.hour();
        if self.from < self.to {
            return weekday(local) && (self.from..self.to).contains(&hour);
        }
        (weekday(local) && hour >= self.from) || (weekday(local - Days::new(1)) && hour < self.to)
    }
}

fn weekday(local: NaiveDateTime) -> bool {
    !matches!(local.weekday(), Weekday::Sat | Weekday::Sun)
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mon-Fri {}-{} in {}", self.from, self.to, self.zone)
    }
}
