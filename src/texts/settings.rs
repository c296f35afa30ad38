//! Settings of a server in words: watched channels, digests.

use super::Message;
use super::lines::{ago, channel, time};
use crate::domain::digest::Scheduled;

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
