//! Settings of a server in words: watched channels, digests.

use super::Message;
use super::lines::{ago, channel, time};
use crate::domain::capture::{Trigger, Watch};
use crate::domain::digest::Scheduled;
use crate::domain::ids::ChannelId;

/// The answer to `/watch`.
pub fn watch_set(place: ChannelId, watch: &Watch, content: bool) -> Message {
    let place = channel(place);
    if *watch == Watch::default() {
        return Message::text(format!("I no longer watch {place}. What is open there stays open."));
    }
    let hidden = if content {
        ""
    } else {
        "\nI may not read what messages say here, so I cannot tell a question from a remark: every mention that is not a \
         reply counts, and every thread or post. The Message Content intent changes that."
    };
    Message::text(format!("From now on in {place}: {}.{hidden}", watched(watch)))
}

/// The answer to `/watch list`.
pub fn watches(all: &[(ChannelId, Watch)]) -> Message {
    if all.is_empty() {
        return Message::text("I watch no channel here. `/watch add` lets me track mentions or threads in one.");
    }
    let lines: Vec<String> =
        all.iter().map(|(place, watch)| format!("- {}: {}", channel(*place), watched(watch))).collect();
    Message::text(super::fit("I watch:", &lines, |n| format!("\u{2026} and {n} more")))
}

fn watched(watch: &Watch) -> String {
    let threads = watch.threads.map(|trigger| match trigger {
        Trigger::EveryPost => "every new thread or post needs a first reply",
        Trigger::QuestionsOnly => "a new thread or post that asks something needs a first reply",
    });
    let mentions = watch.mentions.then_some("a message that mentions people and asks something needs their reply");
    let all: Vec<String> = mentions.into_iter().chain(threads).map(str::to_owned).collect();
    super::lines::list(&all, "and")
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
