//! Why a reminder came, or will: the policy and where it comes from, the owner's clock, what is next.

use super::hours::{named, weekly};
use super::lines::{ago, ask_url, channel, person, sentences, target, time};
use super::say::say;
use super::{Message, policy};
use crate::app::Explanation;
use crate::domain::absence::ByWhen;
use crate::domain::ask::{Obligation, Priority, Source, Status};
use crate::domain::calendar::{Instant, Schedule};
use crate::domain::holidays::{Counted, Day};
use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use crate::domain::plan::Slot;
use crate::domain::policies::Setting;
use crate::domain::zones;

/// So many reminders are told one by one.
const SENT_SHOWN: usize = 8;
/// And so many days off.
const DAYS_OFF_SHOWN: usize = 3;

/// The answer to "Why?" for that person.
pub fn why(language: Language, to: PersonId, e: &Explanation) -> Message {
    let part = e.state.part_of(to);
    let mut lines = vec![made(language, to, e), item(by_when(language, e))];
    lines.extend(clock(language, e));
    lines.extend(announced(language, to, e).into_iter().map(item));
    lines.extend(super::away::of_owners(language, e).into_iter().map(item));
    let earlier = e.sent.len().saturating_sub(SENT_SHOWN);
    if earlier > 0 {
        lines.push(item(say!(language, "why-sent-before", count = earlier)));
    }
    let sent = |(slot, at): &(Slot, Instant)| {
        item(say!(language, "why-sent", time = time(*at), what = slot_words(language, *slot)))
    };
    lines.extend(e.sent[earlier..].iter().map(sent));
    lines.push(next(language, e, part));
    Message::text(lines.join("\n"))
}

fn item(text: String) -> String {
    format!("- {text}")
}

fn made(language: Language, to: PersonId, e: &Explanation) -> String {
    let who = if e.ask.asker == to { "you" } else { "other" };
    let (person, channel) = (person(e.ask.asker), channel(e.ask.channel));
    let (time, url) = (time(e.ask.asked_at()), ask_url(&e.ask));
    match e.ask.source {
        Source::Form => {
            say!(language, "why-asked-form", who = who, person = person, channel = channel, time = time, url = url)
        }
        Source::Marked => {
            say!(language, "why-asked-marked", who = who, person = person, channel = channel, time = time, url = url)
        }
        Source::Mention => {
            say!(language, "why-asked-mention", who = who, person = person, channel = channel, time = time, url = url)
        }
        Source::Thread => {
            say!(language, "why-asked-thread", who = who, person = person, channel = channel, time = time, url = url)
        }
        Source::Question => {
            say!(language, "why-asked-question", who = who, person = person, channel = channel, time = time, url = url)
        }
        Source::Reaction => {
            say!(language, "why-asked-reaction", who = who, person = person, channel = channel, time = time, url = url)
        }
    }
}

fn by_when(language: Language, e: &Explanation) -> String {
    if let Some(at) = e.ask.need_by {
        return say!(language, "why-needed-by", time = time(at));
    }
    let within = target(language, e.policy.target_for(e.ask.priority));
    let target = match e.ask.priority {
        Priority::Urgent => {
            say!(language, "why-target-urgent", target = within, source = from(language, e, Setting::Urgent))
        }
        Priority::Normal => say!(language, "why-target", target = within, source = from(language, e, Setting::Target)),
        Priority::Low => say!(language, "why-target-low", target = within, source = from(language, e, Setting::Low)),
    };
    let due = match e.first_due {
        // Who owes it reads more of their clock.
        ByWhen::At(at) if e.hours.is_none() => say!(language, "why-due", time = time(at), ago = ago(at)),
        _ => String::new(),
    };
    sentences(language, [target, due])
}

/// Which scope a setting comes from.
fn from(language: Language, e: &Explanation, setting: Setting) -> String {
    policy::source(language, e.server.policies.source(setting, &e.place))
}

/// What the policy announces while it is open: when reminders wait, and who is told when no answer comes.
fn announced(language: Language, to: PersonId, e: &Explanation) -> Vec<String> {
    let of_the_room = matches!(e.ask.source, Source::Thread | Source::Question);
    if !e.state.is_open() || of_the_room {
        return Vec::new();
    }
    let mut lines = Vec::new();
    if let Some(quiet) = e.policy.quiet.as_ref().filter(|_| e.hours.is_some()) {
        let source = from(language, e, Setting::Quiet);
        lines.push(say!(language, "why-quiet", hours = weekly(language, quiet), source = source));
    }
    if e.policy.tell_asker {
        let source = from(language, e, Setting::TellAsker);
        lines.push(match e.ask.asker == to {
            true => say!(language, "why-tells-you", source = source),
            false => say!(language, "why-tells-asker", asker = person(e.ask.asker), source = source),
        });
        lines.extend(escalation(language, to, e));
    }
    lines
}

fn escalation(language: Language, to: PersonId, e: &Explanation) -> Option<String> {
    let lead = e.policy.lead.filter(|lead| *lead != e.ask.asker && e.state.part_of(*lead).is_none())?;
    let source = from(language, e, Setting::Lead);
    Some(match (e.state.kept_between_us, e.ask.asker == to) {
        (true, _) => say!(language, "why-no-lead"),
        (false, true) => say!(language, "why-lead-to-asker", lead = person(lead), source = source),
        (false, false) => say!(language, "why-lead", lead = person(lead), source = source),
    })
}

fn clock(language: Language, e: &Explanation) -> Vec<String> {
    let Some(set) = e.hours.as_ref() else { return Vec::new() };
    let hours = named(language, &set.schedule);
    let Some(clock) = e.clock else {
        return vec![item(match set.is_guess {
            true => say!(language, "why-clock-never-starts-guess", hours = hours),
            false => say!(language, "why-clock-never-starts", hours = hours),
        })];
    };
    let told: Vec<String> =
        e.account.iter().flat_map(|account| super::account::told(language, account, e.now)).collect();
    let (due, ago) = (time(clock.due), ago(clock.due));
    let runs = match set.is_guess {
        true => say!(language, "why-clock-guess", hours = hours, time = due, ago = ago),
        false => say!(language, "why-clock", hours = hours, time = due, ago = ago),
    };
    let so_far = (!told.is_empty()).then(|| say!(language, "why-clock-so-far"));
    let head = item(sentences(language, [runs, so_far.unwrap_or_default()]));
    let account = told.into_iter().map(|line| format!("  - {line}"));
    let beside = travel(language, &set.schedule, (e.now, clock.due)).into_iter().chain(days_off(language, e));
    [head].into_iter().chain(account).chain(beside.map(item)).collect()
}

/// The clock of a journey, where the reader is on one or begins one before the reply is due.
fn travel(language: Language, schedule: &Schedule, (now, due): (Instant, Instant)) -> Option<String> {
    let trip = schedule.trips().iter().find(|trip| trip.period.end() > now)?;
    let (start, until, city) = (trip.period.start(), time(trip.period.end()), zones::city(trip.zone));
    match start {
        start if start <= now => Some(say!(language, "why-travel", city = city, until = until)),
        start if start < due => {
            Some(say!(language, "why-travel-later", city = city, from = time(start), until = until))
        }
        _ => None,
    }
}

/// The reader's days off in the time of their clock, by name.
fn days_off(language: Language, e: &Explanation) -> Vec<String> {
    let (Some(listing), Some(hours)) = (&e.days_off, &e.hours) else { return Vec::new() };
    let is_guess = matches!(listing.counted, Counted::Guess(_));
    let day = |day: &Day| {
        let named = super::holidays::day(language, day, hours.schedule.zone());
        match is_guess && day.holiday.is_some() {
            true => say!(language, "why-day-off-guess", day = named),
            false => say!(language, "why-day-off", day = named),
        }
    };
    listing.days.iter().take(DAYS_OFF_SHOWN).map(day).collect()
}

fn slot_words(language: Language, slot: Slot) -> String {
    match slot {
        Slot::Notice => say!(language, "why-sent-notice"),
        Slot::Nudge => say!(language, "why-sent-nudge"),
        Slot::Due => say!(language, "why-sent-due"),
        Slot::FollowUp(_) => say!(language, "why-sent-follow-up"),
        Slot::Snooze(_) => say!(language, "why-sent-snooze"),
        Slot::Unanswered(_) => say!(language, "why-sent-unanswered"),
        Slot::NobodyLeft(_) => say!(language, "why-sent-nobody-left"),
        Slot::Promise(_) => say!(language, "why-sent-promise"),
        Slot::RoleCall => say!(language, "why-sent-role-call"),
        Slot::NobodyHears(_) => say!(language, "why-sent-nobody-hears"),
        Slot::OwnerAway(_) => say!(language, "why-sent-owner-away"),
        Slot::ClosedDms(_) => say!(language, "why-sent-closed-dms"),
        Slot::PromisedLater(..) => say!(language, "why-sent-promised-later"),
        Slot::OthersWord(_) => say!(language, "why-sent-others-word"),
        Slot::OutOfReach => say!(language, "why-sent-out-of-reach"),
        Slot::Escalated => say!(language, "why-sent-escalated"),
        Slot::NotPosted => say!(language, "why-sent-not-posted"),
    }
}

fn next(language: Language, e: &Explanation, part: Option<&Obligation>) -> String {
    match e.state.status {
        Status::Answered(at) => return say!(language, "why-over-answered", ago = ago(at)),
        Status::Closed(reason, at) => {
            return say!(language, "why-over-closed", closed = super::ask::closed(language, reason, at));
        }
        Status::Open => {}
    }
    match (e.next, part, &e.hours) {
        (_, _, Some(hours)) if hours.stopped => say!(language, "why-next-stopped"),
        (Some(_), ..) if e.next_is_kept => say!(language, "why-next-if-no-answer"),
        (Some((_, at)), ..) => say!(language, "why-next-not-before", time = time(at)),
        (None, Some(part), _) if part.is_owed() => say!(language, "why-next-none-open"),
        (None, ..) => say!(language, "why-next-none"),
    }
}
