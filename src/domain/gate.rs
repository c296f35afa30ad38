//! The delivery gate: the one place that decides when anything may reach a person.

use chrono::{Duration, NaiveDate};

use super::calendar::{Instant, Schedule, Weekly};

/// Between two bundles to one person lie at least this many minutes.
pub const GAP_MINUTES: i64 = 30;
/// A person gets at most this many bundles on one local date.
pub const BUNDLES_A_DAY: usize = 6;

/// What the gate must know of a person, across all servers. Instants are UTC.
#[derive(Clone, Debug)]
pub struct Recipient<'a> {
    /// Their hours, or their server's where they have set none; with their absences.
    pub schedule: &'a Schedule,
    /// When the bundles of the last two days were sent, in any order.
    pub sent: &'a [Instant],
    /// Until when they do not want to be disturbed, though they are at work.
    pub focus_until: Option<Instant>,
    /// Whether what is urgent may reach them outside their hours.
    pub urgent_any_time: bool,
}

impl<'a> Recipient<'a> {
    /// Somebody of whom only hours and bundles are known.
    pub fn new(schedule: &'a Schedule, sent: &'a [Instant]) -> Self {
        Self { schedule, sent, focus_until: None, urgent_any_time: false }
    }
}

/// What would reach them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wish<'a> {
    /// It passes focus, quiet hours and the gap.
    pub urgent: bool,
    /// Weekly hours, on the recipient's wall clock, in which the policy wants it to wait.
    pub quiet: Option<&'a Weekly>,
}

/// Why something has to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// The person is not at work.
    NotAtWork,
    /// They do not want to be disturbed.
    Focus,
    /// The policy's quiet hours.
    Quiet,
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
pub fn gate(recipient: &Recipient<'_>, wish: &Wish<'_>, now: Instant) -> Verdict {
    let schedule = recipient.schedule;
    let at_any_time = wish.urgent && recipient.urgent_any_time && schedule.away_at(now).is_none();
    if !schedule.is_open(now) && !at_any_time {
        return later(schedule, now, Hold::NotAtWork);
    }
    let today = local_date(schedule, now);
    let sent_today = recipient.sent.iter().filter(|at| local_date(schedule, **at) == today).count();
    if sent_today >= BUNDLES_A_DAY {
        return later(schedule, first_instant_after(schedule, now, today), Hold::Cap);
    }
    if wish.urgent {
        return Verdict::Open;
    }
    match not_now(recipient, wish, now) {
        Some((until, hold)) => later(schedule, until, hold),
        None => Verdict::Open,
    }
}

/// What holds back all that is not urgent.
fn not_now(recipient: &Recipient<'_>, wish: &Wish<'_>, now: Instant) -> Option<(Instant, Hold)> {
    let free_again = recipient.sent.iter().max().map(|last| *last + Duration::minutes(GAP_MINUTES));
    let holds = [
        (recipient.focus_until, Hold::Focus),
        (wish.quiet.and_then(|quiet| quiet_until(recipient.schedule, quiet, now)), Hold::Quiet),
        (free_again, Hold::Gap),
    ];
    holds.into_iter().find_map(|(until, hold)| Some((until.filter(|until| *until > now)?, hold)))
}

/// Whether it is quiet now, by weekly hours on the wall clock of that schedule.
pub fn is_quiet(schedule: &Schedule, quiet: Option<&Weekly>, now: Instant) -> bool {
    quiet.is_some_and(|quiet| quiet_until(schedule, quiet, now).is_some())
}

/// When the quiet hours end in which `now` lies.
fn quiet_until(schedule: &Schedule, quiet: &Weekly, now: Instant) -> Option<Instant> {
    let quiet = Schedule::new(schedule.zone_at(now), quiet.clone());
    if !quiet.is_open(now) {
        return None;
    }
    quiet.periods_from(now).next().map(|period| period.end())
}

fn later(schedule: &Schedule, from: Instant, hold: Hold) -> Verdict {
    schedule.next_open(from).map_or(Verdict::Never, |until| Verdict::Wait { until, hold })
}

fn local_date(schedule: &Schedule, at: Instant) -> NaiveDate {
    at.with_timezone(&schedule.zone_at(at)).date_naive()
}

/// An instant at which another local date has begun: found by whole hours, since days last 23 to 25 hours and more
/// where a zone moved over the date line.
fn first_instant_after(schedule: &Schedule, now: Instant, date: NaiveDate) -> Instant {
    let mut at = now;
    while local_date(schedule, at) == date {
        let local = at.with_timezone(&schedule.zone_at(at)).time();
        // To the next full local hour: no local date begins in between.
        let seconds = chrono::Timelike::num_seconds_from_midnight(&local);
        at += Duration::seconds(i64::from(3600 - seconds % 3600));
    }
    at
}
