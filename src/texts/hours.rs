//! Working hours in words.

use super::lines::time;
use super::{Button, Message};
use crate::domain::calendar::{Instant, Schedule};
use crate::domain::custom_id::Action;
use crate::domain::hours_text::describe;

/// "Mon–Fri 09:00–17:00 (Europe/Berlin)".
pub fn in_words(schedule: &Schedule) -> String {
    format!("{} ({})", describe(schedule.weekly()), schedule.zone().name())
}

/// The answer to `/hours set`.
pub fn set(schedule: &Schedule, notes: &[String], now: Instant) -> Message {
    if schedule.weekly().is_empty() {
        return Message::text(none());
    }
    let mut text = format!("Your working hours are {}.", in_words(schedule));
    for note in notes {
        text.push('\n');
        text.push_str(note);
    }
    text.push('\n');
    text.push_str(&next(schedule, now));
    Message::text(text)
}

/// The answer to `/hours show`. `server` are the hours that count where the person has set none.
pub fn show(own: Option<&Schedule>, server: Option<&Schedule>, now: Instant) -> Message {
    let set = || vec![Button::secondary("Set my hours", Action::SetHours)];
    match (own, server) {
        (Some(own), _) if own.weekly().is_empty() => Message::text(none()).buttons(set()),
        (Some(own), _) => {
            Message::text(format!("Your working hours are {}.\n{}", in_words(own), next(own, now))).buttons(set())
        }
        (None, Some(server)) => Message::text(format!(
            "You have set no working hours, so I guess the server's: {}.\n{}",
            in_words(server),
            next(server, now)
        ))
        .buttons(set()),
        (None, None) => {
            Message::text("You have set no working hours, so in each server I guess that server's.").buttons(set())
        }
    }
}

/// Of who has set that they have none.
fn none() -> &'static str {
    "You have no working hours, so I never send you anything. Should that not be what you want, run `/hours set` again."
}

fn next(schedule: &Schedule, now: Instant) -> String {
    match schedule.periods_from(now).next() {
        Some(period) if period.start() <= now => {
            format!("You are at work now, until {}. I stay silent outside of these hours.", time(period.end()))
        }
        Some(period) => format!("You are next at work {}. Until then I stay silent.", time(period.start())),
        None => "So I never send you anything. Should that not be what you want, run `/hours set` again.".to_owned(),
    }
}
