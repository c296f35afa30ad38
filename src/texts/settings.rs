//! Settings of a server in words: watched channels, digests.

use super::Message;
use super::lines::{ago, channel, time};
use crate::domain::digest::Scheduled;

/// A channel that was named from elsewhere.
pub const FOREIGN_CHANNEL: &str = "That channel belongs to another server. Choose one of this server's.";
/// A role that was named from elsewhere.
pub const FOREIGN_ROLE: &str = "This server has no such role. Choose one that it has.";

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
    let failing = |since| format!(" \u{b7} \u{26a0} not posted since {}: Discord refuses it", ago(since));
    let line = |d: &Scheduled| {
        let failing = d.failing_since.map(failing).unwrap_or_default();
        format!("- {}: {}, next {}{failing}", channel(d.channel), d.slots, ago(d.next_at))
    };
    let lines: Vec<String> = all.iter().map(line).collect();
    Message::text(super::fit("Digests here:", &lines, |n| format!("\u{2026} and {n} more")))
}

/// The word to who scheduled a digest that cannot be posted. `known` is whether the bot knows of the channel, `lacks` the
/// permissions that it lacks there.
pub fn digest_trouble(digest: &Scheduled, failing: bool, known: bool, lacks: &[&str]) -> String {
    let place = channel(digest.channel);
    if !failing {
        return format!("\u{2705} The digest in {place} is posted again.");
    }
    let why = match lacks {
        _ if !known => "the channel is gone, or I can't see it".to_owned(),
        [] => "Discord refuses it".to_owned(),
        some => format!("I lack the permission \"{}\" there", some.join("\" and \"")),
    };
    format!(
        "I could not post the digest that you scheduled in {place} ({}): {why}. I try again at each of its times; \
         `/digest remove` ends it.",
        digest.slots
    )
}
