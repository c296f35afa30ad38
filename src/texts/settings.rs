//! Settings of a server in words: watched channels, digests.

use super::Message;
use super::lines::{ago, channel, list, person, time};
use crate::app::DigestSet;
use crate::domain::calendar::Instant;
use crate::domain::digest::{Scheduled, Section, WhenEmpty};
use crate::domain::ids::{ChannelId, PersonId};
use crate::domain::language::Language;
use crate::texts::lines::Last;

/// A channel that was named from elsewhere.
pub const FOREIGN_CHANNEL: &str = "That channel belongs to another server. Choose one of this server's.";
/// A role that was named from elsewhere.
pub const FOREIGN_ROLE: &str = "This server has no such role. Choose one that it has.";

/// The answer to `/digest schedule`.
pub fn digest_scheduled(set: &DigestSet) -> Message {
    let digest = &set.digest;
    Message::text(format!(
        "Scheduled: {} gets a digest, {}.\n{}\n{SILENT} `/digest preview` shows what it would tell now.",
        channel(digest.channel),
        digest.slots,
        [next(&set.next), contents(digest)].join("\n"),
    ))
}

/// The answer to `/digest edit`.
pub fn digest_changed(set: &DigestSet) -> Message {
    let digest = &set.digest;
    let changed = format!("Changed: {} gets a digest, {}.", channel(digest.channel), digest.slots);
    Message::text([changed, next(&set.next), contents(digest)].join("\n"))
}

/// The answer to `/digest pause`.
pub fn digest_paused(set: &DigestSet) -> Message {
    let place = channel(set.digest.channel);
    Message::text(match set.next.first() {
        Some(first) => format!(
            "Paused: the next digest in {place} comes {}. `/digest resume` ends the pause earlier.",
            time(*first)
        ),
        None => format!("Paused: no digest comes in {place} until you use `/digest resume`."),
    })
}

/// The answer to `/digest resume`.
pub fn digest_resumed(set: &DigestSet, was_paused: bool) -> Message {
    let done = if was_paused { "On again" } else { "It was not paused" };
    let (place, slots) = (channel(set.digest.channel), &set.digest.slots);
    Message::text(format!("{done}: {place} gets a digest, {slots}.\n{}", next(&set.next)))
}

/// The answer to `/digest skip`.
pub fn digest_skipped(set: &DigestSet, skipped: Instant) -> Message {
    let place = channel(set.digest.channel);
    Message::text(format!("Skipped: {place} gets no digest on {}.\n{}", time(skipped), next(&set.next)))
}

/// The next slots, each in the reader's own time.
fn next(slots: &[Instant]) -> String {
    match slots {
        [] => "It is paused; `/digest resume` ends that.".to_owned(),
        [only] => format!("It comes once more: {} ({}).", time(*only), ago(*only)),
        [first, rest @ ..] => {
            let rest: Vec<String> = rest.iter().map(|at| time(*at)).collect();
            format!("It comes {} ({}), then {}.", time(*first), ago(*first), list(Language::English, &rest, Last::And))
        }
    }
}

/// A digest as it is posted disturbs nobody.
const SILENT: &str = "It arrives without a sound and pings nobody.";

/// What it tells, where that is not what every digest does.
fn contents(digest: &Scheduled) -> String {
    let left_out: Vec<String> = digest.left_out.iter().map(|section| section_name(*section).to_owned()).collect();
    let sections =
        (!left_out.is_empty()).then(|| format!("It leaves out {}.", list(Language::English, &left_out, Last::And)));
    let empty = match digest.when_empty {
        WhenEmpty::Skip => "When there is nothing to tell, it is skipped.",
        WhenEmpty::SayIt => "When there is nothing to tell, it says so in one line.",
    };
    sections.into_iter().chain([empty.to_owned()]).collect::<Vec<_>>().join(" ")
}

fn section_name(section: Section) -> &'static str {
    match section {
        Section::Waiting => "what waits longest",
        Section::DueSoon => "what is due soon",
        Section::Answered => "what was answered",
        Section::Away => "who is away",
    }
}

/// The answer to `/digest now`.
pub fn digest_posted_now(to: ChannelId) -> Message {
    Message::text(format!("On its way to {}.", channel(to)))
}

/// The answer to `/digest remove`.
pub fn digest_removed(digest: &Scheduled) -> Message {
    Message::text(format!(
        "Removed: the digest in {}, {}. It is posted no more.",
        channel(digest.channel),
        digest.slots
    ))
}

/// A digest in a choice that Discord offers while one types; `place` is how its channel is called, where that is known.
pub fn digest_label(digest: &Scheduled, place: Option<&str>) -> String {
    let place = place.filter(|name| !name.is_empty());
    let place = place.map_or_else(|| "a channel that I can't see".to_owned(), |name| format!("#{name}"));
    format!("{}: {place}, {}", digest.id, digest.slots).chars().take(100).collect()
}

/// The answer to `/digest list`.
pub fn digests(all: &[Scheduled]) -> Message {
    if all.is_empty() {
        return Message::text("No digest is scheduled here. `/digest schedule` adds one.");
    }
    let failing = |since| {
        let when = time(since);
        format!(" \u{b7} \u{26a0} not posted since {when}: let me post there, or move it with `/digest edit`")
    };
    let line = |d: &Scheduled| {
        let failing = d.failing_since.map(failing).unwrap_or_default();
        let next = match (d.next_at, d.slots.pause()) {
            (Some(next), _) => format!("next {}", ago(next)),
            (None, Some(_)) => "`/digest resume` ends the pause".to_owned(),
            (None, None) => "over: `/digest edit` gives it other days, `/digest remove` removes it".to_owned(),
        };
        let left_out: Vec<String> = d.left_out.iter().map(|section| section_name(*section).to_owned()).collect();
        let without = match left_out.is_empty() {
            true => String::new(),
            false => format!(" \u{b7} without {}", list(Language::English, &left_out, Last::And)),
        };
        let empty = match d.when_empty {
            WhenEmpty::Skip => "",
            WhenEmpty::SayIt => " \u{b7} also when empty",
        };
        format!("- {}: {}, {}, {next}{without}{empty}{failing}", d.id, channel(d.channel), d.slots)
    };
    let lines: Vec<String> = all.iter().map(line).collect();
    Message::text(super::fit("Digests here:", &lines, |n| {
        format!("\u{2026} and {n} more: `/digest list channel:` shows those of one")
    }))
}

/// Why a digest cannot be posted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Whether the bot knows of the channel.
    pub known: bool,
    /// The permissions that it lacks there, as Discord names them.
    pub lacks: Vec<&'static str>,
}

/// The word to who scheduled a digest, or owns its server, that it cannot be posted; without trouble, that it is again.
pub fn digest_trouble(to: PersonId, digest: &Scheduled, trouble: Option<&Trouble>) -> String {
    let place = channel(digest.channel);
    let Some(Trouble { known, lacks }) = trouble else {
        return format!("\u{2705} This is mended: the digest goes to {place}.");
    };
    let whose = if to == digest.created_by { "you".to_owned() } else { person(digest.created_by) };
    let lead = format!("I could not post the digest that {whose} scheduled in {place}, {}", digest.slots);
    let again = "I try again at each of its times.";
    match lacks.as_slice() {
        _ if !known => format!(
            "{lead}: the channel is gone, or I can't see it. Let me see it, or use `/digest edit` to choose another one or \
             `/digest remove`. {again}"
        ),
        [] => format!("{lead}: Discord refuses it. {again} `/digest edit` can move it, `/digest remove` ends it."),
        some => format!(
            "{lead}: I lack \"{}\" there. Give me that permission in the channel's settings. {again} `/digest edit` can move \
             it, `/digest remove` ends it.",
            some.join("\" and \"")
        ),
    }
}
