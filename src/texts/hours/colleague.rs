//! What is told of a colleague's hours.

use super::super::lines::person;
use super::super::say::say;
use super::super::{Message, ask, week};
use super::{named, preview};
use crate::app::ColleagueHours;
use crate::domain::calendar::Instant;
use crate::domain::language::Language;

/// The answer to `/hours show` with a person: how they stand, and their week as text and picture where they share it.
/// `name` is what they are called in the server.
pub fn shown(language: Language, found: &ColleagueHours, name: &str, now: Instant) -> Message {
    let who = person(found.who);
    let stands = ask::stands_now(language, &who, &found.presence, found.is_guess);
    let mut lines = vec![say!(language, "hours-of-stands", stands = stands)];
    let Some(hours) = &found.week else {
        lines.push(match found.is_guess {
            true => say!(language, "hours-of-guess"),
            false => say!(language, "hours-of-not-shared"),
        });
        return Message::text(lines.join("\n"));
    };
    lines.push(say!(language, "hours-of-week", hours = named(language, hours)));
    lines.push(preview::of_colleague(language, hours, now));
    lines.push(say!(language, "hours-of-next"));
    let message = Message::text(lines.join("\n"));
    match hours.next_open(now) {
        Some(_) => message.with_picture(week::of_colleague(language, name, hours, now)),
        None => message,
    }
}
