//! `/asks`: what a person owes and waits for.

use super::lines::{ago, ask_url, channel, count, owners, person};
use super::reminder::Item;
use super::{Choice, Message, Row, fit, plain};
use crate::app::{Explanation, Listed, Overview};
use crate::domain::custom_id::Action;
use crate::domain::ids::PersonId;
use crate::domain::plan::Slot;

/// The answer to `/asks`.
pub fn asks(overview: &Overview) -> Message {
    if overview.owed.is_empty() && overview.asked.is_empty() {
        return Message::text("Nothing waits for you, and you wait for nobody. `/ask` asks somebody something.");
    }
    let mut lines = Vec::new();
    if overview.owed.is_empty() {
        lines.push("**You owe no reply.**".to_owned());
    } else {
        lines.push(format!("**You owe {}**", count(overview.owed.len(), "reply", "replies")));
        lines.extend(overview.owed.iter().map(owed_line));
    }
    if !overview.asked.is_empty() {
        lines.push(format!("**You wait for {}**", count(overview.asked.len(), "answer", "answers")));
        lines.extend(overview.asked.iter().map(asked_line));
    }
    let message = Message::text(fit("", &lines, |n| format!("\u{2026} and {}", count(n, "more line", "more lines"))));
    let options: Vec<Choice> =
        overview.owed.iter().chain(&overview.asked).take(super::CHOICE_LIMIT).map(choice).collect();
    message.row(Row::Choice { action: Action::PickAsk, placeholder: "Choose one to act on".to_owned(), options })
}

fn subject(listed: &Listed) -> String {
    let words = listed.ask.words.as_ref().map(|w| format!("\u{201c}{}\u{201d} ", plain(&w.question, 60)));
    format!("{}{}", words.unwrap_or_default(), ask_url(&listed.ask))
}

fn owed_line(listed: &Listed) -> String {
    let due = listed.due.map_or_else(|| "no due time".to_owned(), |due| format!("due {}", ago(due)));
    format!(
        "- #{} to {} in {}, {due}: {}",
        listed.ask.id,
        person(listed.ask.asker),
        channel(listed.ask.channel),
        subject(listed)
    )
}

fn asked_line(listed: &Listed) -> String {
    let whom = if listed.owed_by.is_empty() { "nobody any more".to_owned() } else { owners(&listed.owed_by, "and") };
    let due = listed.due.map(|due| format!(", due {}", ago(due))).unwrap_or_default();
    format!("- #{} from {whom} in {}{due}: {}", listed.ask.id, channel(listed.ask.channel), subject(listed))
}

fn choice(listed: &Listed) -> Choice {
    Choice { value: listed.ask.id.to_string(), label: label(listed), description: None }
}

/// One ask in a list to choose from. Discord shows it as it is: nothing to escape.
pub fn label(listed: &Listed) -> String {
    let words = listed.ask.words.as_ref().map(|w| w.question.split_whitespace().collect::<Vec<_>>().join(" "));
    let words = words.unwrap_or_else(|| format!("of {}", listed.ask.asked_at().format("%-d %b, %H:%M UTC")));
    format!("#{} {words}", listed.ask.id).chars().take(90).collect()
}

/// One ask, chosen from several, with what one can do about it.
pub fn one(to: PersonId, e: &Explanation) -> Message {
    let slot = if e.ask.asker == to { Slot::Unanswered(0) } else { Slot::Due };
    let item = Item {
        slot,
        ask: e.ask.clone(),
        state: e.state.clone(),
        due: e.clock.map(|clock| clock.due),
        lead: e.policy.lead,
        stopped: Vec::new(),
        away: None,
        instead: None,
        lacks: Vec::new(),
    };
    super::reminder::chosen(to, &item)
}
