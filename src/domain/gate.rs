//! The delivery gate: the one place that decides when anything may reach a person.

use chrono::{Duration, NaiveDate};

use super::calendar::{Instant, Schedule};

/// Between two bundles to one person lie at least this many minutes.
pub const GAP_MINUTES: i64 = 30;
/// A person gets at most this many bundles on one local date.
pub const BUNDLES_A_DAY: usize = 6;

/// What the gate must know of a person, across all servers.
#[derive(Clone, Debug)]
pub struct Recipient<'a> {
    /// Their hours, or their server's where they have set none.
    pub schedule: &'a Schedule,
    /// When the bundles of the last two days were sent, UTC, in any order.
    pub sent: &'a [Instant],
}

/// Why something has to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// The person is not at work.
    NotAtWork,
    /// The last bundle is too recent.
    Gap,
    /// The day's bundles are used up.
    Cap,
}

/// What the gate says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Send now.
    Open,
    /// Ask again at that time, UTC.
    Wait {
        /// When.
        until: Instant,
        /// Why.
        hold: Hold,
    },
    /// The person has no working hours at all: nothing may ever be sent.
    Never,
}

/// Whether a bundle may reach this person now, and otherwise when to ask again.
pub fn gate(recipient: &Recipient<'_>, now: Instant) -> Verdict {
    if !recipient.schedule.is_open(now) {
        return later(recipient.schedule, now, Hold::NotAtWork);
    }
    let today = local_date(recipient.schedule, now);
    let sent_today = recipient.sent.iter().filter(|at| local_date(recipient.schedule, **at) == today).count();
    if sent_today >= BUNDLES_A_DAY {
        return later(recipient.schedule, first_instant_after(recipient.schedule, now, today), Hold::Cap);
    }
    let free_again = recipient.sent.iter().max().map(|last| *last + Duration::minutes(GAP_MINUTES));
    match free_again {
        Some(free) if free > now => later(recipient.schedule, free, Hold::Gap),
        _ => Verdict::Open,
    }
}

fn later(schedule: &Schedule, from: Instant, hold: Hold) -> Verdict {
    schedule.next_open(from).map_or(Verdict::Never, |until| Verdict::Wait { until, hold })
}

fn local_date(schedule: &Schedule, at: Instant) -> NaiveDate {
    at.with_timezone(&schedule.zone()).date_naive()
}

/// An instant at which another local date has begun: found by whole hours, since days last 23 to 25 hours and more
/// where a zone moved over the date line.
fn first_instant_after(schedule: &Schedule, now: Instant, date: NaiveDate) -> Instant {
    let mut at = now;
    while local_date(schedule, at) == date {
        let local = at.with_timezone(&schedule.zone()).time();
        // To the next full local hour: no local date begins in between.
        let seconds = chrono::Timelike::num_seconds_from_midnight(&local);
        at += Duration::seconds(i64::from(3600 - seconds % 3600));
    }
    at
}
