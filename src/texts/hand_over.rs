//! To whom an ask can be handed over.

use chrono_tz::Tz;

use super::{Choice, Message, Row};
use crate::app::Candidate;
use crate::domain::calendar::Instant;
use crate::domain::custom_id::Action;
use crate::domain::ids::AskId;

/// Offers people by name, those at work now first. Times in a choice are in the zone of who chooses.
pub fn offer(ask: AskId, people: &[(Candidate, String)], zone: Tz, now: Instant) -> Message {
    if people.is_empty() {
        return Message::text(
            "I know nobody else in that server yet who could take it. Run `/hand-over` there and name anybody you like.",
        );
    }
    let at_work = people.iter().filter(|(candidate, _)| candidate.at_work_until.is_some()).count();
    let lead = match at_work {
        0 => "Who shall reply instead? Nobody I know there is at work now; who comes next stands first.",
        _ => "Who shall reply instead? Those at work now stand first.",
    };
    let options = people.iter().map(|(candidate, name)| choice(candidate, name, zone, now)).collect();
    Message::text(format!("{lead}\nAnybody else: run `/hand-over` in the server.")).row(Row::Choice {
        action: Action::HandPick(ask),
        placeholder: "Choose somebody".to_owned(),
        options,
    })
}

fn choice(candidate: &Candidate, name: &str, zone: Tz, now: Instant) -> Choice {
    let local = |at: Instant| at.with_timezone(&zone);
    let description = match candidate.at_work_until {
        Some(until) => format!("At work now, until {} your time", local(until).format("%H:%M")),
        None if local(candidate.next_at_work).date_naive() == local(now).date_naive() => {
            format!("Next at work today, {} your time", local(candidate.next_at_work).format("%H:%M"))
        }
        None => format!("Next at work {} your time", local(candidate.next_at_work).format("%A %-d %B, %H:%M")),
    };
    Choice {
        value: candidate.person.to_string(),
        label: name.chars().take(90).collect(),
        description: Some(description),
    }
}
