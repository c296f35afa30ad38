//! What is told of a colleague's hours where their week is asked for.

use super::super::say::say;
use super::super::{Message, week};
use super::{of_colleague, preview};
use crate::app::SeenHours;
use crate::domain::absence::Presence;
use crate::domain::calendar::Instant;
use crate::domain::ids::PersonId;
use crate::domain::language::Language;

/// How somebody stands, and their week as text and picture where they share it. `who` comes with what they are called in the
/// server.
pub fn shown(language: Language, (who, name): (PersonId, &str), seen: &SeenHours, now: Instant) -> Message {
    let head = of_colleague(language, who, seen).text;
    // Days ahead would not be true of somebody who is away and does not say until when.
    let is_hidden = seen.is_guess || matches!(seen.presence, Presence::Away(away) if away.until.is_none());
    let Some(hours) = seen.hours.as_ref().filter(|hours| !is_hidden && hours.next_open(now).is_some()) else {
        return Message::text([head, say!(language, "hours-of-overlap")].join("\n"));
    };
    let lines = [head, preview::of_colleague(language, hours, now), say!(language, "hours-of-next")];
    Message::text(lines.join("\n")).with_picture(week::of_colleague(language, name, hours, now))
}
