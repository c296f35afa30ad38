//! Settings of a server in words: policy, watched channels, digests.

use super::Message;
use super::hours::in_words;
use super::lines::{ago, channel, time};
use crate::domain::digest::Scheduled;
use crate::domain::policies::Place;
use crate::domain::policy::Policy;
use crate::domain::server::Server;

/// The answer to `/policy show`.
pub fn policy(server: &Server) -> Message {
    Message::text(format!("In this server:\n{}", policy_lines(server)))
}

/// The answer to `/policy set`.
pub fn policy_set(before: &Server, after: &Server) -> Message {
    if before == after {
        return Message::text(format!("Nothing changed: it was so already.\n{}", policy_lines(after)));
    }
    Message::text(format!("Set, also for what is open now.\n{}", policy_lines(after)))
}

fn policy_lines(server: &Server) -> String {
    let policy = server.policies.at(&Place::default());
    let source = if server.schedule_is_set { "" } else { " (a guess: nobody has set them; `/policy set zone:` does)" };
    format!(
        "- A reply is owed within **{}**, counted on the owner's own clock.\n\
         - Reminders: {}.\n\
         - Working hours of who has set none: {}{source}.",
        policy.target,
        reminders(&policy),
        in_words(&server.schedule),
    )
}

fn reminders(policy: &Policy) -> String {
    let all = [
        (policy.notice, "a notice when the owner is at work"),
        (policy.nudge, "a nudge when a quarter of the time is left"),
        (policy.due, "one at the due time"),
        (policy.follow_ups > 0, "one on the next working day"),
        (policy.tell_asker, "then the asker chooses what to do"),
    ];
    let on: Vec<String> = all.iter().filter(|(on, _)| *on).map(|(_, what)| (*what).to_owned()).collect();
    super::lines::list(&on, "and")
}

/// The answer to `/digest schedule`.
pub fn digest_scheduled(digest: &Scheduled) -> Message {
    Message::text(format!(
        "Scheduled: {} gets a digest {}. The first one comes {} ({}).",
        channel(digest.channel),
        digest.slots,
        time(digest.next_at),
        ago(digest.next_at)
    ))
}

/// The answer to `/digest list`.
pub fn digests(all: &[Scheduled]) -> Message {
    if all.is_empty() {
        return Message::text("No digest is scheduled here. `/digest schedule` adds one.");
    }
    let line = |d: &Scheduled| format!("- {}: {}, next {}", channel(d.channel), d.slots, ago(d.next_at));
    let lines: Vec<String> = all.iter().map(line).collect();
    Message::text(super::fit("Digests here:", &lines, |n| format!("\u{2026} and {n} more")))
}
