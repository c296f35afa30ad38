//! The reminder plan: which reminder an owner gets next and when, and when the asker is told.
//!
//! The plan is made anew from the ask's state whenever anything changes; what was sent already is an argument. So
//! nothing drifts, and a reminder that became moot is simply no longer planned.

use std::fmt;
use std::str::FromStr;

use chrono::Duration;

use super::ask::{Ask, Obligation, ObligationState, Owner, Source, State};
use super::calendar::{Instant, Schedule};
use super::clock::{OwnerClock, owner_clock};
use super::ids::Order;
use super::policy::{Policy, Target};

/// Targets under this many seconds of working time get no nudge.
pub const NUDGE_FROM_SECONDS: i64 = 2 * 3600;
/// Snoozes of the owner put the word to the asker off by at most this many working days.
const SNOOZED_MOST_DAYS: u32 = 3;
/// The asker is told this often at most about one ask.
const TELL_ASKER_MOST: u32 = 3;

/// A place in the plan. Each is sent to a person at most once for an ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// The owner's clock started.
    Notice,
    /// A quarter of the time is left.
    Nudge,
    /// The reply is due.
    Due,
    /// The working day after that.
    FollowUp,
    /// The owner's own n-th snooze is over (from 1).
    Snooze(u32),
    /// To the asker: no answer after all reminders, for the n-th time (from 0).
    Unanswered(u32),
    /// To the asker: everybody declined, after n had (from 1).
    NobodyLeft(u32),
    /// To the asker: the bot could not post the question.
    NotPosted,
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Notice => f.write_str("notice"),
            Self::Nudge => f.write_str("nudge"),
            Self::Due => f.write_str("due"),
            Self::FollowUp => f.write_str("follow-up"),
            Self::Snooze(n) => write!(f, "snooze-{n}"),
            Self::Unanswered(n) => write!(f, "unanswered-{n}"),
            Self::NobodyLeft(n) => write!(f, "nobody-left-{n}"),
            Self::NotPosted => f.write_str("not-posted"),
        }
    }
}

/// The text is no slot.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is no reminder slot")]
pub struct NoSlot(String);

impl FromStr for Slot {
    type Err = NoSlot;

    fn from_str(text: &str) -> Result<Self, NoSlot> {
        let numbered = |prefix: &str| text.strip_prefix(prefix).and_then(|n| n.parse().ok());
        match text {
            "notice" => Some(Self::Notice),
            "nudge" => Some(Self::Nudge),
            "due" => Some(Self::Due),
            "follow-up" => Some(Self::FollowUp),
            "not-posted" => Some(Self::NotPosted),
            _ => numbered("snooze-")
                .map(Self::Snooze)
                .or_else(|| numbered("unanswered-").map(Self::Unanswered))
                .or_else(|| numbered("nobody-left-").map(Self::NobodyLeft)),
        }
        .ok_or_else(|| NoSlot(text.chars().take(40).collect()))
    }
}

/// A slot with its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Which.
    pub slot: Slot,
    /// When it becomes due, UTC; inside the recipient's hours except for the asker's slots, which the gate holds.
    pub at: Instant,
}

/// All slots of one owner's part by the policy, in order; snoozes left out. The ask's message is the one that stands in
/// Discord now, also where the bot posted it.
pub fn slots(ask: &Ask, part: &Obligation, policy: &Policy, schedule: &Schedule) -> Vec<Planned> {
    let Some(clock) = owner_clock(schedule, part.since, policy.target, ask.need_by) else {
        return Vec::new();
    };
    let acknowledged = part.state == ObligationState::Acknowledged;
    let mut plan = Vec::new();
    let mut add = |wanted: bool, slot, at: Option<Instant>| {
        plan.extend(at.filter(|_| wanted).map(|at| Planned { slot, at }));
    };
    add(policy.notice && !acknowledged && !reached_by_ask(ask, part, schedule), Slot::Notice, Some(clock.starts));
    add(policy.nudge && !acknowledged, Slot::Nudge, nudge_at(ask, policy, schedule, clock));
    let due = schedule.next_open(clock.due);
    add(policy.due, Slot::Due, due);
    add(policy.follow_up, Slot::FollowUp, due.and_then(|due| schedule.next_working_date_opening(due)));
    plan
}

/// Whether the ask itself pinged this owner inside their hours: a mention does, and a form's post does where the owner
/// is at work when it appears, which after a failure is later than it was asked.
fn reached_by_ask(ask: &Ask, part: &Obligation, schedule: &Schedule) -> bool {
    if part.since > ask.asked_at() {
        // Who took it knows of it.
        return true;
    }
    let pinged_at = match (ask.source, ask.message) {
        (Source::Form, Some(post)) => Order::from(post).instant(),
        (Source::Form | Source::Mention, _) => ask.asked_at(),
        (Source::Marked | Source::Thread, _) => return false,
    };
    schedule.is_open(pinged_at)
}

fn nudge_at(ask: &Ask, policy: &Policy, schedule: &Schedule, clock: OwnerClock) -> Option<Instant> {
    if ask.need_by == Some(clock.due) && !schedule.is_open(clock.due) {
        return last_open_hour(schedule, clock);
    }
    let working = schedule.between(clock.starts, clock.due);
    let short = match (ask.need_by, policy.target) {
        (None, Target::WorkingSeconds(seconds)) => i64::from(seconds) < NUDGE_FROM_SECONDS,
        _ => working < NUDGE_FROM_SECONDS,
    };
    if short {
        return None;
    }
    let three_quarters = u64::try_from(working - working / 4).ok()?;
    schedule.next_open(schedule.add(clock.starts, three_quarters)?)
}

/// Before a need-by outside the owner's hours: when their last open hour before it begins. None for who has only just
/// got the ask by then.
fn last_open_hour(schedule: &Schedule, clock: OwnerClock) -> Option<Instant> {
    let last = schedule.last_period_before(clock.due)?;
    let begins = last.start().max(last.end() - Duration::hours(1));
    (begins > clock.starts).then_some(begins)
}

/// The owner's next reminder. `sent` are the slots that reached them already, and when: a snooze that was missed is moot
/// once something later went out. `now` decides which of several missed ones is worth sending: the last.
pub fn next_for_owner(
    ask: &Ask,
    part: &Obligation,
    policy: &Policy,
    schedule: &Schedule,
    sent: &[(Slot, Instant)],
    now: Instant,
) -> Option<Planned> {
    if !part.is_owed() {
        return None;
    }
    let snooze = part.snoozes.last().and_then(|until| {
        let slot = Slot::Snooze(u32::try_from(part.snoozes.len()).unwrap_or(u32::MAX));
        Some(Planned { slot, at: schedule.next_open(*until)? })
    });
    let last_sent = sent.iter().map(|(slot, _)| *slot).filter(|slot| *slot <= Slot::FollowUp).max();
    let by_plan = slots(ask, part, policy, schedule)
        .into_iter()
        .filter(|planned| last_sent.is_none_or(|last| planned.slot > last) && snooze.is_none_or(|s| planned.at > s.at));
    let put_off = snooze.filter(|s| !sent.iter().any(|(slot, at)| *slot == s.slot || *at >= s.at));
    latest_missed_or_next(put_off.into_iter().chain(by_plan), now)
}

/// Of several that should have gone out by now only the last is worth sending; else the first to come.
fn latest_missed_or_next(planned: impl Iterator<Item = Planned>, now: Instant) -> Option<Planned> {
    let (missed, ahead): (Vec<_>, Vec<_>) = planned.partition(|p| p.at <= now);
    missed.last().or(ahead.first()).copied()
}

/// When the asker is told that no answer came, or that nobody is left who owes one. `schedules` are those of the
/// owners, for a role and the room the server's; `sent` what the asker was told already about this ask.
pub fn next_for_asker<'s>(
    ask: &Ask,
    state: &State,
    policy: &Policy,
    schedules: impl Fn(Owner) -> &'s Schedule,
    sent: &[(Slot, Instant)],
    now: Instant,
) -> Option<Planned> {
    if state.was_not_posted() {
        let told = sent.iter().any(|(told, _)| *told == Slot::NotPosted);
        return (!told).then_some(Planned { slot: Slot::NotPosted, at: now });
    }
    // A thread's first reply is owed by nobody in particular: it belongs in digests and reminds nobody.
    if !state.is_open() || ask.source == Source::Thread {
        return None;
    }
    if state.nobody_is_left() {
        let declined = state.obligations.iter().filter(|o| o.state == ObligationState::Declined).count();
        let slot = Slot::NobodyLeft(u32::try_from(declined).unwrap_or(u32::MAX));
        let told = sent.iter().any(|(told, _)| *told == slot);
        return (declined > 0 && !told).then_some(Planned { slot, at: now });
    }
    let slot = next_round(state, sent).filter(|_| policy.tell_asker)?;
    let owed = state.obligations.iter().filter(|o| o.is_owed());
    // Who is never at work delays nothing.
    let times = owed.filter_map(|part| unanswered_at(ask, state, part, policy, schedules(part.owner)));
    times.max().map(|at| Planned { slot, at })
}

/// The next time that the asker is told of no answer: once, and once more whenever they then chose to keep waiting.
fn next_round(state: &State, sent: &[(Slot, Instant)]) -> Option<Slot> {
    let told = || sent.iter().filter(|(slot, _)| matches!(slot, Slot::Unanswered(_)));
    let round = u32::try_from(told().count()).unwrap_or(u32::MAX);
    let last = told().map(|(_, at)| *at).max();
    let waits = last.is_none_or(|last| state.waited.last().is_some_and(|waited| *waited >= last));
    (waits && round < TELL_ASKER_MOST).then_some(Slot::Unanswered(round))
}

/// For one owner: the end of the working day of the last reminder; after the asker chose to wait, one more target from
/// then.
fn unanswered_at(ask: &Ask, state: &State, part: &Obligation, policy: &Policy, schedule: &Schedule) -> Option<Instant> {
    let by_plan = {
        let last = slots(ask, part, policy, schedule).last().copied();
        let due = owner_clock(schedule, part.since, policy.target, ask.need_by)?.due;
        let reminded = last.map_or(due, |planned| planned.at.max(due));
        // Putting it off again and again must not hide it from who asked.
        let longest = schedule.add_working_days(reminded, SNOOZED_MOST_DAYS)?;
        let snoozed = part.snoozes.last().map_or(reminded, |until| (*until).min(longest));
        schedule.closing_of_working_date(schedule.next_open(reminded.max(snoozed))?)?
    };
    match state.waited.last() {
        None => Some(by_plan),
        Some(waited) => {
            let again = owner_clock(schedule, *waited, policy.target, None)?.due;
            Some(again.max(by_plan))
        }
    }
}
