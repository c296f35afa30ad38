//! Monday to Friday, 9:00 to 17:00 on a zone's wall clock. All instants are UNIX seconds.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeZone, Weekday};
use chrono_tz::Tz;

/// Somebody's working hours.
#[derive(Clone, Copy, Debug)]
pub struct Hours(pub Tz);

impl Hours {
    /// The local date at that instant.
    pub fn date(self, at: i64) -> NaiveDate {
        DateTime::from_timestamp(at, 0).expect("a time").with_timezone(&self.0).date_naive()
    }

    /// Opening and closing of a date, where it is a working date.
    fn day(self, date: NaiveDate) -> Option<(i64, i64)> {
        let at = |hour| {
            let local = date.and_time(NaiveTime::from_hms_opt(hour, 0, 0).expect("a full hour"));
            self.0.from_local_datetime(&local).single().expect("no clock changes at work").timestamp()
        };
        (!matches!(date.weekday(), Weekday::Sat | Weekday::Sun)).then(|| (at(9), at(17)))
    }

    /// Openings and closings from a date on.
    fn days_from(self, date: NaiveDate) -> impl Iterator<Item = (i64, i64)> {
        (0..).filter_map(move |n| self.day(date.checked_add_days(Days::new(n)).expect("a date")))
    }

    /// Whether somebody is at work.
    pub fn is_open(self, at: i64) -> bool {
        self.day(self.date(at)).is_some_and(|(opens, closes)| opens <= at && at < closes)
    }

    /// That instant, or the next one at which somebody is at work.
    pub fn next_open(self, at: i64) -> i64 {
        let (opens, _) = self.days_from(self.date(at)).find(|(_, closes)| at < *closes).expect("a working day");
        opens.max(at)
    }

    /// When so much working time is over.
    pub fn add(self, at: i64, seconds: i64) -> i64 {
        let mut left = seconds;
        for (opens, closes) in self.days_from(self.date(at)) {
            let from = opens.max(at);
            if closes - from >= left {
                return from + left;
            }
            left -= (closes - from).max(0);
        }
        unreachable!("days never end")
    }

    /// Working time from one instant to another.
    pub fn between(self, from: i64, to: i64) -> i64 {
        let days = self.days_from(self.date(from)).take_while(|(opens, _)| *opens < to);
        days.map(|(opens, closes)| (closes.min(to) - opens.max(from)).max(0)).sum()
    }

    /// When the next working date after that instant's opens.
    pub fn next_opening(self, at: i64) -> i64 {
        let tomorrow = self.date(at).checked_add_days(Days::new(1)).expect("a date");
        self.days_from(tomorrow).next().expect("a working day").0
    }
}
