//! Why a reminder came, or will: the policy and where it comes from, the owner's clock, what is next.

use super::hours::in_words;
use super::lines::{ago, ask_url, channel, count, person, time};
use super::{Message, policy};
use crate::app::Explanation;
use crate::domain::absence::ByWhen;
use crate::domain::ask::{Obligation, Priority, Source, Status};
use crate::domain::hours_text::describe;
use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use crate::domain::plan::Slot;
use crate::domain::policies::Setting;

/// So many reminders are told one by one.
const SENT_SHOWN: usize = 8;

/// The answer to "Why?" for that person.
pub fn why(to: PersonId, e: &Explanation) -> Message {
    let part = e.state.part_of(to);
    let mut lines = vec![made(to, e)];
    lines.push(by_when(e));
    lines.extend(clock(e));
    lines.extend(announced(to, e));
    lines.extend(super::away::of_owners(e));
    let earlier = e.sent.len().saturating_sub(SENT_SHOWN);
    if earlier > 0 {
        lines.push(format!("- {} before that", count(earlier, "reminder", "reminders")));
    }
    lines.extend(e.sent[earlier..].iter().map(|(slot, at)| format!("- {}: {}", time(*at), slot_words(*slot))));
    lines.push(next(e, part));
    Message::text(lines.join("\n"))
}

fn made(to: PersonId, e: &Explanation) -> String {
    let how = match e.ask.source {
        Source::Form => "asked with `/ask`",
        Source::Marked => "marked a message with \"Needs a reply\"",
        Source::Mention => "mentioned people in a watched channel",
        Source::Thread => "opened a thread in a watched channel",
        Source::Question => "asked the room in a watched channel",
        Source::Reaction => "marked a message with a reaction",
    };
    let who = if e.ask.asker == to { "You".to_owned() } else { person(e.ask.asker) };
    format!("{who} {how} in {} on {}: {}", channel(e.ask.channel), time(e.ask.asked_at()), ask_url(&e.ask))
}

fn by_when(e: &Explanation) -> String {
    match e.ask.need_by {
        Some(at) => format!("- A reply is needed by {}: the asker chose that time.", time(at)),
        None => {
            let (haste, setting) = match e.ask.priority {
                Priority::Urgent => ("It is urgent: a", Setting::Urgent),
                Priority::Normal => ("A", Setting::Target),
                Priority::Low => ("It can wait: a", Setting::Low),
            };
            let target = e.policy.target_for(e.ask.priority);
            let due = match e.first_due {
                // Who owes it reads more of their clock.
                ByWhen::At(at) if e.hours.is_none() => format!(" That is {} ({}).", time(at), ago(at)),
                _ => String::new(),
            };
            format!("- {haste} reply is owed within {target} ({}).{due}", from(e, setting))
        }
    }
}

/// Which scope a setting comes from.
fn from(e: &Explanation, setting: Setting) -> String {
    policy::source(Language::English, e.server.policies.source(setting, &e.place))
}

/// What the policy announces while it is open: when reminders wait, and who is told when no answer comes.
fn announced(to: PersonId, e: &Explanation) -> Vec<String> {
    let of_the_room = matches!(e.ask.source, Source::Thread | Source::Question);
    if !e.state.is_open() || of_the_room {
        return Vec::new();
    }
    let mut lines = Vec::new();
    if let Some(quiet) = e.policy.quiet.as_ref().filter(|_| e.hours.is_some()) {
        let quiet = describe(quiet);
        lines.push(format!("- In the quiet hours {quiet} on your clock reminders wait ({}).", from(e, Setting::Quiet)));
    }
    if e.policy.tell_asker {
        let asker = match e.ask.asker == to {
            true => "you, and you choose".to_owned(),
            false => format!("{}, who chooses", person(e.ask.asker)),
        };
        lines.push(format!("- If no answer comes, I tell {asker} what to do ({}).", from(e, Setting::TellAsker)));
        lines.extend(escalation(to, e));
    }
    lines
}

fn escalation(to: PersonId, e: &Explanation) -> Option<String> {
    let lead = e.policy.lead.filter(|lead| *lead != e.ask.asker && e.state.part_of(*lead).is_none())?;
    let whose = if e.ask.asker == to { "of yours" } else { "of theirs" };
    Some(match e.state.kept_between_us {
        true => "- No lead is told: the asker keeps it between you.".to_owned(),
        false => format!(
            "- If nothing comes of that, I tell {} a working day {whose} later ({}).",
            person(lead),
            from(e, Setting::Lead)
        ),
    })
}

fn clock(e: &Explanation) -> Vec<String> {
    let Some(hours) = e.hours.as_ref() else { return Vec::new() };
    let words = in_words(&hours.schedule);
    let source = if hours.is_guess { "the server's hours, since you have set none" } else { "your hours" };
    let Some(clock) = e.clock else {
        return vec![format!("- Your clock never starts: {words} ({source}).")];
    };
    let told: Vec<String> = e.account.iter().flat_map(|account| super::account::told(account, e.now)).collect();
    let so_far = if told.is_empty() { "" } else { " It:" };
    let head = format!(
        "- Your clock runs only in {words} ({source}). So the reply is due {} ({}).{so_far}",
        time(clock.due),
        ago(clock.due)
    );
    [head].into_iter().chain(told.into_iter().map(|line| format!("  - {line}"))).collect()
}

fn slot_words(slot: Slot) -> &'static str {
    match slot {
        Slot::Notice => "I told you of it",
        Slot::Nudge => "I reminded you: a quarter of the time was left",
        Slot::Due => "I reminded you at the due time",
        Slot::FollowUp(_) => "I reminded you once more on the working day after",
        Slot::Snooze(_) => "I reminded you after your snooze",
        Slot::Unanswered(_) => "I told you that no answer came",
        Slot::NobodyLeft(_) => "I told you that nobody is left who owes the reply",
        Slot::Promise(_) => "I reminded you when the time came that you had promised",
        Slot::RoleCall => "I asked whether you take it, since nobody of the role had",
        Slot::NobodyHears(_) => "I told you that nobody who owes it has my reminders on",
        Slot::OwnerAway(_) => "I told you that the owner is away",
        Slot::ClosedDms(_) => "I told you that the owner takes no direct messages",
        Slot::PromisedLater(..) => "I told you of a promise that is later than the due time",
        Slot::OthersWord(_) => "I told you that somebody else may have answered",
        Slot::OutOfReach => "I told you that I no longer see it",
        Slot::Escalated => "I told you, since no answer had come",
        Slot::NotPosted => "I told you that I could not post it",
    }
}

fn next(e: &Explanation, part: Option<&Obligation>) -> String {
    let status = match e.state.status {
        Status::Answered(at) => Some(format!("It was answered {}, so nothing more comes.", ago(at))),
        Status::Closed(reason, at) => {
            Some(format!("{} {}, so nothing more comes.", super::ask::closure(reason), ago(at)))
        }
        Status::Open => None,
    };
    status.unwrap_or_else(|| match (e.next, part, &e.hours) {
        (_, _, Some(hours)) if hours.stopped => {
            "You switched this server's reminders off. `/resume` switches them on.".to_owned()
        }
        (Some(_), ..) if e.next_is_kept => {
            "Next: I tell you if no answer comes, once it is due and you are at work.".to_owned()
        }
        (Some((_, at)), ..) => {
            format!("Next: a reminder not before {}, if it is still open then and you are at work.", time(at))
        }
        (None, Some(part), _) if part.is_owed() => {
            "No more reminders come; it stays open until somebody answers.".to_owned()
        }
        (None, ..) => "Nothing more comes to you about it.".to_owned(),
    })
}
