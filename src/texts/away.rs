//! Time off and focus: for who is away, and for who waits for them.

use chrono_tz::Tz;

use super::lines::{ago, ask_url, channel, count, owner, person, time};
use super::reminder::Item;
use super::{Button, Message, fit};
use crate::app::{AwayEnded, AwaySet, Explanation, Listed, TimeOff};
use crate::domain::absence::{Absence, Away, Presence};
use crate::domain::calendar::Instant;
use crate::domain::custom_id::Action;
use crate::domain::ids::{AskId, PersonId};
use crate::domain::language::Language;
use crate::texts::lines::Last;

/// So many of the replies that somebody owes are listed when they go away.
const OWED_SHOWN: usize = 8;

/// The answer to `/away set`.
pub fn set(set: &AwaySet, now: Instant) -> Message {
    let (absence, whole) = (&set.absence, &set.whole);
    let begins = if absence.starts <= now { "now".to_owned() } else { time(absence.starts) };
    let mut lines = vec![format!("You are away from {begins} until {}.", time(absence.ends))];
    if whole.start() < absence.starts || whole.end() > absence.ends {
        lines.push(format!(
            "Together with what you had set before, that is from {} until {}.",
            time(whole.start()),
            time(whole.end())
        ));
    }
    lines.push("- Nothing from me reaches you in that time, and the clocks of what you owe stand still.".to_owned());
    lines.push(who_reads(&set.told));
    lines.extend(owed(&set.owed));
    lines.push("`/away end` ends it earlier.".to_owned());
    Message::text(fit("", &lines, |n| format!("\u{2026} and {}", count(n, "more line", "more lines"))))
}

fn who_reads(told: &Away) -> String {
    let dates = match told.until {
        Some(until) => format!("that you are away until {}", time(until)),
        None => "that you are away, not until when".to_owned(),
    };
    let delegate = match told.delegate {
        Some(delegate) => format!(", and can ask {} instead", person(delegate)),
        None => String::new(),
    };
    format!("- Who waits for your reply reads {dates}{delegate}.")
}

fn owed(owed: &[Listed]) -> Vec<String> {
    if owed.is_empty() {
        return vec!["- You owe no reply now.".to_owned()];
    }
    let mut lines = vec![format!("- You owe {}, now with these due times:", count(owed.len(), "reply", "replies"))];
    lines.extend(owed.iter().take(OWED_SHOWN).map(|line| {
        let due = line.due.map_or_else(|| "no due time".to_owned(), time);
        format!("  - #{} to {}: {due} {}", line.ask.id, person(line.ask.asker), ask_url(&line.ask))
    }));
    if owed.len() > OWED_SHOWN {
        lines.push(format!("  - \u{2026} and {} more: `/asks` shows all.", owed.len() - OWED_SHOWN));
    }
    lines
}

/// The answer to `/away list`.
pub fn list(off: &TimeOff, now: Instant) -> Message {
    if off.ahead.is_empty() {
        return Message::text("You have no time off ahead. `/away set` tells me of some.");
    }
    let lines: Vec<String> = off.ahead.iter().map(|absence| line(absence, now)).collect();
    Message::text(fit("Your time off:", &lines, |n| format!("\u{2026} and {n} more")))
}

fn line(absence: &Absence, now: Instant) -> String {
    let reads = if absence.shared { "others read until when" } else { "others read that you are away, not until when" };
    let delegate = absence.delegate.map(|id| format!("; {} answers meanwhile", person(id))).unwrap_or_default();
    let running = if absence.starts <= now { " (now)" } else { "" };
    format!("- **{}**{running}: {} to {}; {reads}{delegate}", absence.id, time(absence.starts), time(absence.ends))
}

/// An absence in a list to choose from, in its owner's zone.
pub fn label(absence: &Absence, zone: Tz) -> String {
    let local = |at: Instant| at.with_timezone(&zone).format("%a %-d %b %Y, %H:%M");
    format!("{}: {} to {}", absence.id, local(absence.starts), local(absence.ends))
}

/// The answer to `/away end`.
pub fn ended(ended: &AwayEnded) -> Message {
    let absence = &ended.absence;
    let first = match ended.was_running {
        true => {
            "Welcome back: you are away no longer, and the clocks of what you owe run again in your hours.".to_owned()
        }
        false => format!("Removed: your time off from {} to {}.", time(absence.starts), time(absence.ends)),
    };
    Message::text(match ended.still_until {
        Some(until) if ended.was_running => {
            format!(
                "Ended, but you are still away until {}: you had set more time off. `/away list` shows it.",
                time(until)
            )
        }
        _ => first,
    })
}

/// The answer to `/focus`. `next_open` is when they are at work at or after its end.
pub fn focus(until: Instant, next_open: Option<Instant>) -> Message {
    let comes = match next_open {
        Some(at) if at > until => {
            format!("You are not at work then, so what waits comes {}, in one message.", time(at))
        }
        _ => "What waits comes then, in one message.".to_owned(),
    };
    Message::text(format!(
        "Focus until {} ({}). My messages to you wait, except about what is urgent; the clocks of what you owe run on.\n\
         It ends by itself. {comes} `/focus off` ends it sooner.",
        time(until),
        ago(until)
    ))
}

/// The answer to `/focus off`. `before` is until when it would have lasted.
pub fn focus_off(before: Option<Instant>) -> Message {
    Message::text(match before {
        Some(_) => "Focus is over. What waited comes now, in one message, if you are at work.",
        None => "You were not in focus, so nothing was changed.",
    })
}

/// The answer to `/hours urgent`.
pub fn urgent(allowed: bool) -> Message {
    Message::text(match allowed {
        true => {
            "Allowed: what somebody asks you as urgent reaches you at once, also at night and on days off; never while you \
             are away. Everything else waits for your hours. `/hours urgent allow:false` takes it back."
        }
        false => "Not allowed: outside your working hours nothing reaches you, not even what is urgent.",
    })
}

/// What `/hours show` says besides the hours.
pub fn standing(off: &TimeOff, now: Instant) -> String {
    let mut lines = Vec::new();
    lines.extend(off.focus_until.map(|until| format!("You are in focus until {}. `/focus off` ends it.", time(until))));
    match off.ahead.first() {
        Some(first) if first.starts <= now => lines.push(format!("You are away until {}.", time(first.ends))),
        Some(first) => lines.push(format!("Your next time off: {} to {}.", time(first.starts), time(first.ends))),
        None => {}
    }
    if off.ahead.len() > 1 {
        lines.push("`/away list` shows all of your time off.".to_owned());
    }
    lines.push(match off.hours.person.urgent_any_time {
        true => {
            "What is urgent may reach you at any time but while you are away: `/hours urgent` changes that.".to_owned()
        }
        false => "Outside of these hours nothing reaches you, not even what is urgent: `/hours urgent` changes that."
            .to_owned(),
    });
    lines.join("\n")
}

/// The answer to `/stop`.
pub fn stopped() -> Message {
    Message::text(
        "Stopped: no more reminders from this server. What you owe stays owed, and who asks you reads that my reminders \
         are off. `/resume` switches them on again.",
    )
}

/// The answer to "Stop these reminders", which is pressed outside of the server.
pub fn stopped_there() -> Message {
    Message::text("Stopped: no more reminders from that server. `/resume` there switches them on again.")
}

/// The answer to `/resume`.
pub fn resumed(were_stopped: bool) -> Message {
    Message::text(match were_stopped {
        true => "On again: you get this server's reminders, in your working hours.",
        false => "They were on already: you get this server's reminders, in your working hours.",
    })
}

/// To the asker: that owner is away.
pub fn owner_away(item: &Item, who: PersonId) -> String {
    let place = channel(item.ask.channel);
    let Some(part) = item.state.part_of(who).filter(|part| part.is_owed()) else {
        let owing: Vec<String> = item.state.owed().map(|part| owner(Language::English, part.owner)).collect();
        return format!(
            "Your question in {place} is now for {} to answer.",
            super::lines::list(Language::English, &owing, Last::And)
        );
    };
    let name = owner(Language::English, part.owner);
    match &item.away {
        None => format!("{name}, whose reply you wait for in {place}, was away and is back."),
        Some(away) => format!("{name}, whose reply you wait for in {place}, {}.{}", is_away(away), offers(away)),
    }
}

/// "is away until ..."; without a time where the dates are not shared.
pub fn is_away(away: &Away) -> String {
    let until = away.until.map(|until| format!(" until {}", time(until))).unwrap_or_default();
    let at_work = away.at_work.filter(|_| away.until.is_some());
    let at_work = at_work.map(|at| format!(" and next at work {}", time(at))).unwrap_or_default();
    format!("is away{until}{at_work}")
}

fn offers(away: &Away) -> String {
    match away.delegate {
        Some(delegate) => format!(" Meanwhile {} answers for them.", person(delegate)),
        None => " Wait for them, or hand it over to somebody else.".to_owned(),
    }
}

/// Of an owner when something is asked: "is away until ...; meanwhile Maya answers for them".
pub fn is_away_with_delegate(away: &Away) -> String {
    let delegate = away.delegate.map(|id| format!("; meanwhile {} answers for them", person(id))).unwrap_or_default();
    format!("{}{delegate}", is_away(away))
}

/// Hands the ask over to whom the owner named.
pub fn to_delegate(ask: AskId, away: Option<&Away>) -> Option<Button> {
    let person = away?.delegate?;
    Some(Button::primary("Ask the delegate instead", Action::HandTo { ask, person }))
}

/// For `/why`: how those stand whose reply the asker waits for.
pub fn of_owners(e: &Explanation) -> Vec<String> {
    e.standing.iter().filter_map(|(who, presence)| Some(format!("- {} {}.", person(*who), stands(presence)?))).collect()
}

fn stands(presence: &Presence) -> Option<String> {
    Some(match presence {
        Presence::AtWork => "is at work now".to_owned(),
        Presence::Closed { at_work: Some(at) } => format!("is not at work until {}", time(*at)),
        Presence::Closed { at_work: None } => "is not at work now".to_owned(),
        Presence::Away(away) => is_away(away),
        Presence::Never => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ask::{Ask, Need, Priority, Source, Words};
    use crate::domain::calendar::Period;
    use crate::domain::ids::{ChannelId, MessageId, Order, PersonId, ServerId};
    use crate::texts::MESSAGE_LIMIT;

    fn at(text: &str) -> Instant {
        text.parse().expect("a time")
    }

    fn owed(n: i64) -> Listed {
        let words = Words { question: "*".repeat(900), context: String::new() };
        let ask = Ask {
            id: AskId(i64::MAX - n),
            server: ServerId(u64::MAX),
            channel: ChannelId(u64::MAX),
            in_thread: false,
            message: Some(MessageId(u64::MAX)),
            asker: PersonId(u64::MAX),
            owners: Vec::new(),
            need: Need::Any,
            source: Source::Form,
            need_by: None,
            priority: Priority::Normal,
            order: Order(0),
            words: Some(words),
        };
        let due = Some(at("2026-03-10T13:00:00Z"));
        Listed { ask, listed_under: ChannelId(u64::MAX), owed_by: Vec::new(), age: 0, due }
    }

    #[test]
    fn time_off_fits_into_a_message_whatever_is_owed() {
        let (starts, ends) = (at("2026-03-06T00:00:00Z"), at("2026-03-10T00:00:00Z"));
        let delegate = Some(PersonId(u64::MAX));
        let absence = Absence { id: i64::MAX, starts, ends, shared: true, delegate };
        let told = Away { until: Some(ends), at_work: None, delegate };
        let whole = Period::new(starts, at("2026-04-01T00:00:00Z")).expect("a period");
        for (n, last) in [(0, "`/away end` ends it earlier."), (500, "`/away end` ends it earlier.")] {
            let done = AwaySet { absence, whole, told, owed: (0..n).map(owed).collect() };
            let text = set(&done, starts).text;
            assert!(text.chars().count() <= MESSAGE_LIMIT && text.ends_with(last), "{n}: {text}");
        }
        assert!(label(&absence, Tz::America__Argentina__ComodRivadavia).chars().count() <= 100);
    }
}
