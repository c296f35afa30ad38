//! The channel digest: what waits, what is due soon, what was answered. Links and ages; never a ranking of people.

use super::lines::{ago, ask_url, channel, count, owners, person};
use super::{Button, Message, fit, plain};
use crate::domain::ask::{Ask, Source};
use crate::domain::custom_id::Action;
use crate::domain::digest::{Answered, Digest, Waiting};
use crate::domain::ids::ChannelId;
use crate::domain::policy::duration_words;

/// So many lines a section shows; the rest is counted.
const LINES_MOST: usize = 8;

/// The post. `now` is the slot for the title, UTC.
pub fn post(digest: &Digest, now: crate::domain::calendar::Instant) -> Message {
    let title = format!("**What waits for a reply** \u{b7} <t:{}:D>", now.timestamp());
    let mut lines = Vec::new();
    if digest.is_empty() {
        lines.push("Nothing waits, nothing is due. Enjoy the quiet.".to_owned());
    }
    section(&mut lines, "Waiting longest", &digest.waiting, |w| w.listed_under, waiting_line);
    section(&mut lines, "Due within a day", &digest.due_soon, |w| w.listed_under, due_line);
    section(&mut lines, "Answered since the last digest", &digest.answered, |a| a.listed_under, answered_line);
    let text = fit(&title, &lines, |_| "\u{2026} `/asks` shows yours.".to_owned());
    // It is there for those who look; for some of its readers it is night.
    let message = Message { silent: true, ..Message::text(text) };
    message.buttons(vec![Button::secondary("My asks", Action::MyAsks)])
}

/// Adds a section, grouped by channel: channels in the order of their first line.
fn section<T>(
    lines: &mut Vec<String>,
    title: &str,
    all: &[T],
    place: impl Fn(&T) -> ChannelId,
    line: impl Fn(&T) -> String,
) {
    if all.is_empty() {
        return;
    }
    lines.push(format!("**{title}**"));
    let shown = &all[..all.len().min(LINES_MOST)];
    let mut places: Vec<ChannelId> = Vec::new();
    for one in shown {
        if !places.contains(&place(one)) {
            places.push(place(one));
        }
    }
    for under in places {
        lines.push(channel(under));
        lines.extend(shown.iter().filter(|one| place(one) == under).map(|one| format!("- {}", line(one))));
    }
    if all.len() > shown.len() {
        lines.push(format!("\u{2026} and {}", count(all.len() - shown.len(), "more", "more")));
    }
}

fn subject(ask: &Ask) -> String {
    match (&ask.words, ask.source) {
        (Some(words), _) => format!("[{}]({})", plain(&words.question, 70), ask_url(ask)),
        (None, Source::Thread) => ask_url(ask),
        (None, _) => format!("[a message of {}]({})", ask.asked_at().format("%-d %b"), ask_url(ask)),
    }
}

fn waiting_line(w: &Waiting) -> String {
    let age = duration_words(w.age.unsigned_abs());
    match w.ask.source {
        Source::Thread => format!("{} by {}: no reply for {age} of working time", subject(&w.ask), person(w.ask.asker)),
        _ if w.owed_by.is_empty() => {
            format!("{} by {}: nobody owes a reply any more", subject(&w.ask), person(w.ask.asker))
        }
        _ => format!("{} from {} to {}: waits {age}", subject(&w.ask), person(w.ask.asker), owners(&w.owed_by, "and")),
    }
}

fn due_line(w: &Waiting) -> String {
    let due = w.due.map(ago).unwrap_or_default();
    match w.ask.source {
        Source::Thread => format!("{} by {}: first reply due {due}", subject(&w.ask), person(w.ask.asker)),
        _ => format!("{} from {} to {}: due {due}", subject(&w.ask), person(w.ask.asker), owners(&w.owed_by, "and")),
    }
}

fn answered_line(a: &Answered) -> String {
    format!(
        "{} by {}: answered in {} of working time",
        subject(&a.ask),
        person(a.ask.asker),
        duration_words(a.took.unsigned_abs())
    )
}
