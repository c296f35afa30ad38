//! When somebody works, and the arithmetic on it: wall clocks and a list of open times, written without a line of the
//! bot's own calendar.

use chrono::{DateTime, Datelike, Duration, NaiveDate, TimeZone, Utc, Weekday};
use chrono_tz::Tz;

/// All instants are UTC.
pub type Instant = DateTime<Utc>;

/// Nobody's plan reaches beyond these dates.
const FIRST: (i32, u32, u32) = (2026, 2, 27);
const DAYS: usize = 75;

/// Working hours: on these weekdays, from and to in minutes of the wall clock. One that ends before it begins ends on
/// the next day, and belongs to the date on which it begins.
pub type Week = &'static [(&'static [Weekday], &'static [(i64, i64)])];

/// Somebody's hours for the whole month, without the time off that is known of.
#[derive(Clone, Debug)]
pub struct Hours {
    zone: Tz,
    open: Vec<Open>,
}

#[derive(Clone, Copy, Debug)]
struct Open {
    date: NaiveDate,
    from: Instant,
    to: Instant,
}

/// An instant, from RFC 3339.
pub fn at(text: &str) -> Instant {
    text.parse().unwrap_or_else(|_| panic!("{text} is no time"))
}

/// The instant at which a zone's clocks show that time of a date; nothing in this month happens while they change.
pub fn local(zone: Tz, date: NaiveDate, minutes: i64) -> Instant {
    let reading = date.and_time(chrono::NaiveTime::MIN) + Duration::minutes(minutes);
    zone.from_local_datetime(&reading).single().unwrap_or_else(|| panic!("{reading} is not once in {zone}")).to_utc()
}

/// All dates that are looked at.
pub fn dates() -> impl Iterator<Item = NaiveDate> {
    let (year, month, day) = FIRST;
    NaiveDate::from_ymd_opt(year, month, day).expect("a date").iter_days().take(DAYS)
}

impl Hours {
    pub fn new(zone: Tz, week: Week, away: &[(Instant, Instant)]) -> Self {
        let mut open: Vec<Open> = dates().flat_map(|date| shifts(zone, week, date)).collect();
        for (from, until) in away {
            open = open.into_iter().flat_map(|one| without(one, *from, *until)).collect();
        }
        open.sort_by_key(|one| one.from);
        Self { zone, open }
    }

    /// Whether they are at work.
    pub fn include(&self, at: Instant) -> bool {
        self.shift(at).is_some()
    }

    /// That instant, or the next one at which they are at work.
    pub fn next(&self, at: Instant) -> Instant {
        self.open[self.open.partition_point(|one| one.to <= at)].from.max(at)
    }

    /// When so much working time is over.
    pub fn add(&self, at: Instant, time: Duration) -> Instant {
        let mut left = time;
        for one in self.open.iter().skip_while(|one| one.to <= at) {
            let from = one.from.max(at);
            if one.to - from >= left {
                return from + left;
            }
            left -= one.to - from;
        }
        unreachable!("the month is longer")
    }

    /// Working time from one instant to another.
    pub fn between(&self, from: Instant, to: Instant) -> Duration {
        let worked = self.open.iter().map(|one| (one.to.min(to) - one.from.max(from)).max(Duration::zero()));
        worked.sum()
    }

    /// When they are first at work on a working date after that of `at`.
    pub fn next_day(&self, at: Instant) -> Instant {
        self.openings_after(at).next().expect("the month is longer").1
    }

    /// So many working dates on, at the local time of `start`; closed then, the next opening of that date, else its end.
    pub fn add_days(&self, start: Instant, days: usize) -> Instant {
        let shift = self.shift(start).expect("a clock starts at work");
        let (date, _) = self.openings_after(start).nth(days - 1).expect("the month is longer");
        let reading = start.with_timezone(&self.zone).naive_local() + (date - shift.date);
        let wanted = self.zone.from_local_datetime(&reading).single().expect("no clock changes just then").to_utc();
        let of_date: Vec<&Open> = self.open.iter().filter(|one| one.date == date).collect();
        match of_date.iter().find(|one| wanted < one.to) {
            Some(one) => one.from.max(wanted),
            None => of_date.last().expect("a working date").to,
        }
    }

    /// The end of the working date of an instant at which they are at work.
    pub fn closing(&self, at: Instant) -> Instant {
        let date = self.shift(at).expect("they are at work").date;
        self.open.iter().filter(|one| one.date == date).map(|one| one.to).max().expect("a shift")
    }

    /// When they were last at work before.
    pub fn closing_before(&self, at: Instant) -> Instant {
        self.open.iter().map(|one| one.to).filter(|to| *to <= at).max().unwrap_or(Instant::MIN_UTC)
    }

    /// The first opening of each working date, in order.
    pub fn openings(&self) -> Vec<(NaiveDate, Instant)> {
        let mut first: Vec<(NaiveDate, Instant)> = Vec::new();
        let mut by_date: Vec<&Open> = self.open.iter().collect();
        by_date.sort_by_key(|one| (one.date, one.from));
        for one in by_date {
            if first.last().is_none_or(|(date, _)| *date != one.date) {
                first.push((one.date, one.from));
            }
        }
        first
    }

    /// The first instant of the local date after that of `at`.
    pub fn midnight_after(&self, at: Instant) -> Instant {
        local(self.zone, self.date(at).succ_opt().expect("a date"), 0)
    }

    /// What date their wall calendar shows.
    pub fn date(&self, at: Instant) -> NaiveDate {
        at.with_timezone(&self.zone).date_naive()
    }

    fn shift(&self, at: Instant) -> Option<&Open> {
        self.open.iter().find(|one| one.from <= at && at < one.to)
    }

    fn openings_after(&self, at: Instant) -> impl Iterator<Item = (NaiveDate, Instant)> {
        let own = self.open.iter().rev().find(|one| one.from <= at).map(|one| one.date);
        self.openings().into_iter().filter(move |(date, from)| *from > at && own.is_none_or(|own| *date > own))
    }
}

fn shifts(zone: Tz, week: Week, date: NaiveDate) -> Vec<Open> {
    let of_day = week.iter().filter(|(days, _)| days.contains(&date.weekday())).flat_map(|(_, shifts)| *shifts);
    let open = |(from, to): &(i64, i64)| {
        let to = if to > from { *to } else { to + 24 * 60 };
        Open { date, from: local(zone, date, *from), to: local(zone, date, to) }
    };
    of_day.map(open).collect()
}

fn without(one: Open, from: Instant, until: Instant) -> Vec<Open> {
    let before = Open { to: one.to.min(from), ..one };
    let after = Open { from: one.from.max(until), ..one };
    [before, after].into_iter().filter(|part| part.from < part.to).collect()
}
