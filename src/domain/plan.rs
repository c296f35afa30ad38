//! The reminder plan: which reminder an owner gets next and when, and when the asker is told.
//!
//! The plan is made anew from the ask's state whenever anything changes; what was sent already is an argument. So
//! nothing drifts, and a reminder that became moot is simply no longer planned.

use std::fmt;
use std::str::FromStr;

use chrono::Duration;

use super::ask::{Ask, Came, Obligation, ObligationState, Owner, Source, State};
use super::calendar::{Instant, Period, Schedule};
use super::clock::{OwnerClock, owner_clock};
use super::ids::{MessageId, Order, PersonId};
use super::policy::{Policy, Target};

/// Targets under this many seconds of working time get no nudge.
pub const NUDGE_FROM_SECONDS: i64 = 2 * 3600;
/// Snoozes of the owner put the word to the asker off by at most this many working days.
const SNOOZED_MOST_DAYS: u32 = 3;
/// The asker is told this often at most about one ask.
const TELL_ASKER_MOST: u32 = 3;

/// The asker is offered so many answers of others about one ask: more would be a transcript.
const OFFERS_MOST: usize = 3;
/// After the asker was told, the lead is told this many of the asker's working days later.
const LEAD_AFTER_DAYS: u32 = 1;

/// A place in the plan. Each is sent to a person at most once for an ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// The owner's clock started.
    Notice,
    /// A quarter of the time is left.
    Nudge,
    /// The reply is due.
    Due,
    /// The n-th working day after that (from 1).
    FollowUp(u32),
    /// The owner's own n-th snooze or promise is over (from 1), and it was a snooze.
    Snooze(u32),
    /// The same, and it was a promise.
    Promise(u32),
    /// To a holder of a role: nobody has taken it yet.
    RoleCall,
    /// To the asker: no answer after all reminders, for the n-th time (from 0).
    Unanswered(u32),
    /// To the asker: nobody owes it any more, after so many said that it is not theirs or left.
    NobodyLeft(u32),
    /// To the asker: nobody who owes it has reminders switched on, since that time (UTC, in seconds).
    NobodyHears(u64),
    /// To the asker: that owner is away.
    OwnerAway(PersonId),
    /// To the asker: that owner takes no direct messages.
    ClosedDms(PersonId),
    /// To the asker: that owner promised a reply by that time (UTC, in seconds), later than it was due.
    PromisedLater(PersonId, u64),
    /// To the asker: somebody else wrote that message, which may be the answer.
    OthersWord(MessageId),
    /// To the asker: the bot could not post the question.
    NotPosted,
    /// To the asker: the bot no longer sees where the question stands.
    OutOfReach,
    /// To the lead: the asker was told, and still there is no answer.
    Escalated,
}

impl Slot {
    /// The slot as it is written for an owner's part of that turn: what came to them again has slots of its own.
    pub fn of_turn(self, turn: u32) -> String {
        if turn == 0 { self.to_string() } else { format!("{self}@{turn}") }
    }

    /// The turn with which a slot was written.
    pub fn turn_of(text: &str) -> u32 {
        text.split_once('@').and_then(|(_, turn)| turn.parse().ok()).unwrap_or(0)
    }

    /// Whether no list tells what it tells: somebody is asked to decide something, or wanted to hear of it just then. Other
    /// reminders say what `/asks` shows, too, and may be counted where there are too many.
    pub fn must_be_told(self) -> bool {
        let asks = matches!(self, Self::RoleCall | Self::Escalated | Self::Snooze(_) | Self::Promise(_));
        asks || self.is_for_asker()
    }

    /// Whether it is for the asker; else for an owner, a holder of a role, or the lead.
    pub fn is_for_asker(self) -> bool {
        match self {
            Self::Unanswered(_)
            | Self::NobodyLeft(_)
            | Self::NobodyHears(_)
            | Self::OwnerAway(_)
            | Self::ClosedDms(_)
            | Self::PromisedLater(..)
            | Self::OthersWord(_)
            | Self::NotPosted
            | Self::OutOfReach => true,
            Self::Notice
            | Self::Nudge
            | Self::Due
            | Self::FollowUp(_)
            | Self::Snooze(_)
            | Self::Promise(_)
            | Self::RoleCall
            | Self::Escalated => false,
        }
    }
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Notice => f.write_str("notice"),
            Self::Nudge => f.write_str("nudge"),
            Self::Due => f.write_str("due"),
            // So the first was written when there was but one.
            Self::FollowUp(1) => f.write_str("follow-up"),
            Self::FollowUp(n) => write!(f, "follow-up-{n}"),
            Self::Snooze(n) => write!(f, "snooze-{n}"),
            Self::Promise(n) => write!(f, "promise-{n}"),
            Self::RoleCall => f.write_str("role-call"),
            Self::Unanswered(n) => write!(f, "unanswered-{n}"),
            Self::NobodyLeft(n) => write!(f, "nobody-left-{n}"),
            Self::NobodyHears(since) => write!(f, "nobody-hears-{since}"),
            Self::OwnerAway(person) => write!(f, "owner-away-{person}"),
            Self::ClosedDms(person) => write!(f, "closed-dms-{person}"),
            Self::PromisedLater(person, n) => write!(f, "promised-later-{person}-{n}"),
            Self::OthersWord(message) => write!(f, "others-word-{message}"),
            Self::NotPosted => f.write_str("not-posted"),
            Self::OutOfReach => f.write_str("out-of-reach"),
            Self::Escalated => f.write_str("escalated"),
        }
    }
}

/// The text is no slot.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is no reminder slot")]
pub struct NoSlot(String);

impl FromStr for Slot {
    type Err = NoSlot;

    /// Reads a slot of any turn.
    fn from_str(text: &str) -> Result<Self, NoSlot> {
        let text = text.split('@').next().unwrap_or_default();
        let numbered = |prefix: &str| text.strip_prefix(prefix).and_then(|n| n.parse().ok());
        let families: [(&str, fn(u32) -> Self); 5] = [
            ("follow-up-", Self::FollowUp),
            ("snooze-", Self::Snooze),
            ("promise-", Self::Promise),
            ("unanswered-", Self::Unanswered),
            ("nobody-left-", Self::NobodyLeft),
        ];
        match text {
            "notice" => Some(Self::Notice),
            "nudge" => Some(Self::Nudge),
            "due" => Some(Self::Due),
            "follow-up" => Some(Self::FollowUp(1)),
            "role-call" => Some(Self::RoleCall),
            "not-posted" => Some(Self::NotPosted),
            "out-of-reach" => Some(Self::OutOfReach),
            "escalated" => Some(Self::Escalated),
            _ => families.iter().find_map(|(prefix, slot)| numbered(prefix).map(slot)).or_else(|| named(text)),
        }
        .ok_or_else(|| NoSlot(text.chars().take(40).collect()))
    }
}

/// The slots that are told apart by a person or message.
fn named(text: &str) -> Option<Slot> {
    let after = |prefix: &str| text.strip_prefix(prefix);
    let id = |text: &str| text.parse().ok();
    if let Some((person, n)) = after("promised-later-").and_then(|rest| rest.split_once('-')) {
        return Some(Slot::PromisedLater(PersonId(id(person)?), n.parse().ok()?));
    }
    after("nobody-hears-")
        .and_then(id)
        .map(Slot::NobodyHears)
        .or_else(|| after("owner-away-").and_then(id).map(|person| Slot::OwnerAway(PersonId(person))))
        .or_else(|| after("closed-dms-").and_then(id).map(|person| Slot::ClosedDms(PersonId(person))))
        .or_else(|| after("others-word-").and_then(id).map(|message| Slot::OthersWord(MessageId(message))))
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
/// Discord now, also where the bot posted it. After a promise the reply is due at its time.
pub fn slots(ask: &Ask, part: &Obligation, policy: &Policy, schedule: &Schedule) -> Vec<Planned> {
    let target = policy.target_for(ask.priority);
    let Some(clock) = owner_clock(schedule, part.since, target, ask.need_by) else {
        return Vec::new();
    };
    let mut plan = Vec::new();
    let mut add = |wanted: bool, slot, at: Option<Instant>| {
        plan.extend(at.filter(|_| wanted).map(|at| Planned { slot, at }));
    };
    let due = match part.promise() {
        Some(promise) => {
            let due = schedule.next_open(promise);
            add(true, Slot::Promise(count_of(part)), due);
            due
        }
        None => {
            let unseen = part.state != ObligationState::Acknowledged;
            add(policy.notice && unseen && !reached_by_ask(ask, part, schedule), Slot::Notice, Some(clock.starts));
            add(policy.nudge && unseen, Slot::Nudge, nudge_at(ask, target, schedule, clock));
            let due = schedule.next_open(clock.due);
            add(policy.due, Slot::Due, due);
            due
        }
    };
    let mut at = due;
    for n in 1..=policy.follow_ups {
        at = at.and_then(|at| schedule.next_working_date_opening(at));
        add(true, Slot::FollowUp(n), at);
    }
    plan
}

/// How often an owner put it off.
fn count_of(part: &Obligation) -> u32 {
    u32::try_from(part.put_offs.len()).unwrap_or(u32::MAX)
}

/// Whether the ask itself pinged this owner inside their hours: a mention does, and a form's post does where the owner
/// is at work when it appears, which after a failure is later than it was asked.
fn reached_by_ask(ask: &Ask, part: &Obligation, schedule: &Schedule) -> bool {
    match part.came {
        // Who took it knows of it; to whom it was handed over does not.
        Came::Claimed(_) => return true,
        Came::HandedOver { by, .. } => return by == part.owner.person(),
        Came::Asked => {}
    }
    if part.since > ask.asked_at() {
        // An edit pings nobody.
        return false;
    }
    if let Some(pinged) = part.pinged {
        return pinged;
    }
    let pinged_at = match (ask.source, ask.message) {
        (Source::Form, Some(post)) => Order::from(post).instant(),
        (Source::Form | Source::Mention, _) => ask.asked_at(),
        (Source::Marked | Source::Thread | Source::Question | Source::Reaction, _) => return false,
    };
    schedule.is_open(pinged_at)
}

fn nudge_at(ask: &Ask, target: Target, schedule: &Schedule, clock: OwnerClock) -> Option<Instant> {
    if ask.need_by == Some(clock.due) && !schedule.is_open(clock.due) {
        return last_open_hour(schedule, clock);
    }
    let working = schedule.between(clock.starts, clock.due);
    let short = match (ask.need_by, target) {
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

/// The owner's next reminder. `sent` are the slots that reached them already, and when. `now` decides which of several
/// missed ones is worth sending: the last.
pub fn next_for_owner(
    ask: &Ask,
    part: &Obligation,
    policy: &Policy,
    schedule: &Schedule,
    sent: &[(Slot, Instant)],
    now: Instant,
) -> Option<Planned> {
    latest_missed_or_next(remaining_for_owner(ask, part, policy, schedule, sent), now)
}

/// All reminders that the owner has not had yet, in order; none where nothing is owed. A snooze that was missed is moot
/// once something later went out; what lies before a snooze's or promise's end is not sent any more; another's promise
/// holds what would come before its end.
pub fn remaining_for_owner(
    ask: &Ask,
    part: &Obligation,
    policy: &Policy,
    schedule: &Schedule,
    sent: &[(Slot, Instant)],
) -> Vec<Planned> {
    if !part.is_owed() {
        return Vec::new();
    }
    let snooze = part
        .put_offs
        .last()
        .filter(|last| !last.promised)
        .and_then(|last| Some(Planned { slot: Slot::Snooze(count_of(part)), at: schedule.next_open(last.until)? }));
    let put_off = snooze.filter(|s| !sent.iter().any(|(slot, at)| *slot == s.slot || *at >= s.at));
    let last_sent = sent.iter().map(|(slot, _)| *slot).filter(|slot| *slot <= Slot::FollowUp(u32::MAX)).max();
    let unsent = |planned: &Planned| match planned.slot {
        Slot::Promise(_) => !sent.iter().any(|(slot, at)| *slot == planned.slot || *at >= planned.at),
        slot => last_sent.is_none_or(|last| slot > last),
    };
    let by_plan = slots(ask, part, policy, schedule)
        .into_iter()
        .filter(|planned| unsent(planned) && snooze.is_none_or(|s| planned.at > s.at));
    let hold = part.held_until.and_then(|until| schedule.next_open(until));
    let held = |planned: Planned| Planned { at: hold.map_or(planned.at, |hold| planned.at.max(hold)), ..planned };
    put_off.into_iter().chain(by_plan).map(held).collect()
}

/// Of several that should have gone out by now only the last is worth sending; else the first to come.
fn latest_missed_or_next(planned: Vec<Planned>, now: Instant) -> Option<Planned> {
    let (missed, ahead): (Vec<_>, Vec<_>) = planned.into_iter().partition(|p| p.at <= now);
    missed.last().or(ahead.first()).copied()
}

/// When a role that was asked, and that nobody answers for, is called: some of its holders hear of it, before it is late
/// if the plan has a nudge. None for what needs no call.
pub fn role_call_at(ask: &Ask, part: &Obligation, policy: &Policy, server: &Schedule) -> Option<Instant> {
    let asked = matches!(part.owner, Owner::Role(_)) && part.state == ObligationState::Owed;
    let plan = slots(ask, part, policy, server);
    let at = |wanted: Slot| plan.iter().find(|planned| planned.slot == wanted).map(|planned| planned.at);
    let called = at(Slot::Nudge).or(at(Slot::Due)).filter(|_| asked)?;
    // Another owner's promise holds this as it holds reminders.
    Some(part.held_until.map_or(called, |until| called.max(until)))
}

/// What must be known of the people around an ask to tell its asker and lead.
pub struct Around<'a> {
    /// The hours of an owner; for a role and the room the server's.
    pub schedule_of: &'a dyn Fn(Owner) -> &'a Schedule,
    /// Since when that person's reminders are switched off, UTC; none where they are on.
    pub stopped_at: &'a dyn Fn(PersonId) -> Option<Instant>,
    /// Whether that person was to be reminded of this ask and takes no direct messages.
    pub no_dm: &'a dyn Fn(PersonId) -> bool,
    /// The asker's hours.
    pub asker: &'a Schedule,
}

/// What the asker is told, and when: that no answer came, that nobody is left who owes one, that an owner is away or takes
/// no direct messages, that somebody else may have answered. `sent` is what they were told already about this ask.
pub fn for_asker(
    ask: &Ask,
    state: &State,
    policy: &Policy,
    around: &Around<'_>,
    sent: &[(Slot, Instant)],
    now: Instant,
) -> Vec<Planned> {
    let told = |slot: Slot| sent.iter().any(|(one, _)| *one == slot);
    let mut plan: Vec<Planned> = match state.status {
        super::ask::Status::Closed(super::ask::Closure::NotPosted, at) => vec![Planned { slot: Slot::NotPosted, at }],
        super::ask::Status::Closed(super::ask::Closure::OutOfReach, at) => vec![Planned { slot: Slot::OutOfReach, at }],
        // The room's asks are owed by nobody in particular: they belong in digests and remind nobody.
        _ if !state.is_open() || is_of_the_room(ask) => Vec::new(),
        _ => open_for_asker(ask, state, policy, around, sent, now),
    };
    plan.retain(|planned| !told(planned.slot));
    plan
}

fn is_of_the_room(ask: &Ask) -> bool {
    matches!(ask.source, Source::Thread | Source::Question)
}

fn open_for_asker(
    ask: &Ask,
    state: &State,
    policy: &Policy,
    around: &Around<'_>,
    sent: &[(Slot, Instant)],
    now: Instant,
) -> Vec<Planned> {
    let others = state.others.iter().take(OFFERS_MOST);
    let mut plan: Vec<Planned> =
        others.map(|word| Planned { slot: Slot::OthersWord(word.message), at: word.at }).collect();
    if state.nobody_is_left() {
        plan.push(Planned { slot: Slot::NobodyLeft(state.gone), at: now });
        return plan;
    }
    if let Some(since) = nobody_hears(state, around) {
        // Whose reminders were off already was said when it was asked by command.
        let as_asked = |part: &Obligation| part.came == Came::Asked && part.since <= ask.asked_at();
        let news = !read_when_asked(ask) || since > ask.asked_at() || !state.owed().all(as_asked);
        let seconds = u64::try_from(since.timestamp()).unwrap_or(0);
        plan.extend(news.then_some(Planned { slot: Slot::NobodyHears(seconds), at: now }));
        return plan;
    }
    plan.extend(away_owners(ask, state, around, now));
    let unreached = state.owed().filter_map(|part| part.owner.person()).filter(|person| (around.no_dm)(*person));
    plan.extend(unreached.map(|person| Planned { slot: Slot::ClosedDms(person), at: now }));
    plan.extend(late_promises(ask, state, policy, around, now));
    plan.extend(no_answer(ask, state, policy, around, sent));
    plan
}

/// Where everybody who owes it has reminders switched off: since when that is so, UTC.
fn nobody_hears(state: &State, around: &Around<'_>) -> Option<Instant> {
    let stops: Option<Vec<Instant>> =
        state.owed().map(|part| part.owner.person().and_then(around.stopped_at)).collect();
    stops?.into_iter().max()
}

/// Whether the asker read at once what holds for the owners.
fn read_when_asked(ask: &Ask) -> bool {
    matches!(ask.source, Source::Form | Source::Marked)
}

/// An absence that ends sooner than this is not worth a word to the asker.
const AWAY_WORTH_A_WORD: Duration = Duration::hours(8);

/// Owners who are away, or will be: told from when nobody else who owes it is there, and unless the asker read it when
/// they asked.
fn away_owners(ask: &Ask, state: &State, around: &Around<'_>, now: Instant) -> Vec<Planned> {
    let absence = |part: &Obligation| {
        let schedule = part.owner.person().map(|_| (around.schedule_of)(part.owner))?;
        schedule.away().iter().copied().find(|away| away.end() - away.start().max(now) >= AWAY_WORTH_A_WORD)
    };
    let Some(absences) = state.owed().map(absence).collect::<Option<Vec<Period>>>() else { return Vec::new() };
    let at = absences.iter().map(|away| away.start().max(now)).max().unwrap_or(now);
    if absences.iter().any(|away| !away.contains(at) || away.end() - at < AWAY_WORTH_A_WORD) {
        return Vec::new();
    }
    let was_read = |part: &Obligation| {
        let by_command = read_when_asked(ask) && part.came == Came::Asked;
        by_command && absence(part).is_some_and(|away| away.start() <= part.since)
    };
    let news = state.owed().filter(|part| !was_read(part)).filter_map(|part| part.owner.person());
    news.map(|person| Planned { slot: Slot::OwnerAway(person), at }).collect()
}

/// A promise within the agreed time needs no word; one that moves it does.
fn late_promises(ask: &Ask, state: &State, policy: &Policy, around: &Around<'_>, now: Instant) -> Vec<Planned> {
    let target = policy.target_for(ask.priority);
    let late = |part: &Obligation| {
        let due = owner_clock((around.schedule_of)(part.owner), part.since, target, ask.need_by)?.due;
        let promised = part.promise().filter(|promise| *promise > due);
        let until = u64::try_from(promised?.timestamp()).ok()?;
        part.owner.person().map(|person| Slot::PromisedLater(person, until))
    };
    state.owed().filter_map(late).map(|slot| Planned { slot, at: now }).collect()
}

fn no_answer(
    ask: &Ask,
    state: &State,
    policy: &Policy,
    around: &Around<'_>,
    sent: &[(Slot, Instant)],
) -> Option<Planned> {
    let slot = next_round(state, sent).filter(|_| policy.tell_asker)?;
    Some(Planned { slot, at: silence_at(ask, state, policy, around)? })
}

/// When the silence is worth a word to the asker. Who is never at work delays nothing.
fn silence_at(ask: &Ask, state: &State, policy: &Policy, around: &Around<'_>) -> Option<Instant> {
    state.owed().filter_map(|part| unanswered_at(ask, state, part, policy, (around.schedule_of)(part.owner))).max()
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
    let target = policy.target_for(ask.priority);
    let by_plan = {
        let last = slots(ask, part, policy, schedule).last().copied();
        let due = owner_clock(schedule, part.since, target, ask.need_by)?.due;
        let reminded = last.map_or(due, |planned| planned.at.max(due));
        // Putting it off again and again must not hide it from who asked.
        let longest = schedule.add_working_days(reminded, SNOOZED_MOST_DAYS)?;
        let put_off = part.put_offs.last().map_or(reminded, |last| last.until.min(longest));
        schedule.closing_of_working_date(schedule.next_open(reminded.max(put_off))?)?
    };
    match state.waited.last() {
        None => Some(by_plan),
        Some(waited) => {
            let again = owner_clock(schedule, *waited, target, None)?.due;
            Some(again.max(by_plan))
        }
    }
}

/// When the lead is told: once, a working day of the asker's after the asker was told and chose nothing, unless the
/// asker keeps it between themselves and who owes it. `told_asker` is what the asker was told, `sent` what the lead was.
pub fn for_lead(
    ask: &Ask,
    state: &State,
    policy: &Policy,
    around: &Around<'_>,
    told_asker: &[(Slot, Instant)],
    sent: &[(Slot, Instant)],
) -> Option<(PersonId, Planned)> {
    let lead = policy.lead.filter(|_| policy.tell_asker && !state.kept_between_us)?;
    let concerned = lead == ask.asker || state.part_of(lead).is_some();
    let told = sent.iter().any(|(slot, _)| *slot == Slot::Escalated);
    if !state.is_open() || is_of_the_room(ask) || concerned || told || state.owed().next().is_none() {
        return None;
    }
    let last_told = told_asker.iter().filter(|(slot, _)| matches!(slot, Slot::Unanswered(_))).map(|(_, at)| *at).max();
    // Who switched reminders off is not told, and delays nothing.
    let from = match last_told {
        Some(at) => at,
        None if (around.stopped_at)(ask.asker).is_some() => silence_at(ask, state, policy, around)?,
        None => return None,
    };
    if state.waited.last().is_some_and(|waited| *waited >= from) {
        return None;
    }
    let at = around.asker.add_working_days(from, LEAD_AFTER_DAYS)?;
    Some((lead, Planned { slot: Slot::Escalated, at }))
}
