//! To whom an ask can be handed over.

use chrono_tz::Tz;

use super::lines::{clock, time_of_day};
use super::say::say;
use super::{Choice, Message, Row};
use crate::app::Candidate;
use crate::domain::calendar::Instant;
use crate::domain::custom_id::Action;
use crate::domain::ids::AskId;
use crate::domain::language::Language;

/// Offers people by name, those at work now first. Times in a choice are in the zone of who chooses.
pub fn offer(language: Language, ask: AskId, people: &[(Candidate, String)], zone: Tz, now: Instant) -> Message {
    if people.is_empty() {
        return Message::text(say!(language, "hand-over-nobody-known"));
    }
    let at_work = people.iter().filter(|(candidate, _)| candidate.at_work_until.is_some()).count();
    let lead = match at_work {
        0 => say!(language, "hand-over-who-next"),
        _ => say!(language, "hand-over-who-now"),
    };
    let options = people.iter().map(|(candidate, name)| choice(language, candidate, name, zone, now)).collect();
    Message::text(format!("{lead}\n{}", say!(language, "hand-over-anybody-else"))).row(Row::Choice {
        action: Action::HandPick(ask),
        placeholder: say!(language, "hand-over-placeholder"),
        options,
    })
}

fn choice(language: Language, candidate: &Candidate, name: &str, zone: Tz, now: Instant) -> Choice {
    let local = |at: Instant| at.with_timezone(&zone);
    let description = match candidate.at_work_until {
        Some(until) => say!(language, "hand-over-at-work", time = time_of_day(&local(until))),
        None if local(candidate.next_at_work).date_naive() == local(now).date_naive() => {
            say!(language, "hand-over-today", time = time_of_day(&local(candidate.next_at_work)))
        }
        None => say!(language, "hand-over-later", day = clock(language, &local(candidate.next_at_work))),
    };
    Choice {
        value: candidate.person.to_string(),
        label: name.chars().take(90).collect(),
        description: Some(description),
    }
}
