//! Settings of a server in words: its digests, and channels and roles that are not its own.

use super::Message;
use super::lines::{Last, ago, channel, list, person, sentences, time};
use super::permissions::named;
use super::say::say;
use super::schedules::in_words;
use crate::app::DigestSet;
use crate::domain::calendar::Instant;
use crate::domain::digest::{Scheduled, Section, WhenEmpty};
use crate::domain::ids::{ChannelId, PersonId};
use crate::domain::language::Language;

/// A channel that was named from elsewhere.
pub fn foreign_channel(language: Language) -> String {
    say!(language, "settings-foreign-channel")
}

/// A role that was named from elsewhere.
pub fn foreign_role(language: Language) -> String {
    say!(language, "settings-foreign-role")
}

/// The answer to `/digest schedule`.
pub fn digest_scheduled(language: Language, set: &DigestSet) -> Message {
    let (channel, slots) = place_and_slots(language, &set.digest);
    lines([
        say!(language, "settings-digest-scheduled", channel = channel, slots = slots),
        next(language, &set.next),
        contents(language, &set.digest),
        // A digest as it is posted disturbs nobody.
        say!(language, "settings-digest-silent"),
    ])
}

/// The answer to `/digest edit`.
pub fn digest_changed(language: Language, set: &DigestSet) -> Message {
    let (channel, slots) = place_and_slots(language, &set.digest);
    let changed = say!(language, "settings-digest-changed", channel = channel, slots = slots);
    lines([changed, next(language, &set.next), contents(language, &set.digest)])
}

/// The answer to `/digest pause`.
pub fn digest_paused(language: Language, set: &DigestSet) -> Message {
    let place = channel(set.digest.channel);
    Message::text(match set.next.first() {
        Some(first) => say!(language, "settings-digest-paused-until", channel = place, time = time(*first)),
        None => say!(language, "settings-digest-paused", channel = place),
    })
}

/// The answer to `/digest resume`.
pub fn digest_resumed(language: Language, set: &DigestSet, was_paused: bool) -> Message {
    let (channel, slots) = place_and_slots(language, &set.digest);
    let done = match was_paused {
        true => say!(language, "settings-digest-resumed", channel = channel, slots = slots),
        false => say!(language, "settings-digest-not-paused", channel = channel, slots = slots),
    };
    lines([done, next(language, &set.next)])
}

/// The answer to `/digest skip`.
pub fn digest_skipped(language: Language, set: &DigestSet, skipped: Instant) -> Message {
    let place = channel(set.digest.channel);
    let done = say!(language, "settings-digest-skipped", channel = place, time = time(skipped));
    lines([done, next(language, &set.next)])
}

fn place_and_slots(language: Language, digest: &Scheduled) -> (String, String) {
    (channel(digest.channel), in_words(language, &digest.slots))
}

fn lines<const N: usize>(all: [String; N]) -> Message {
    Message::text(all.join("\n"))
}

/// The next slots, each in the reader's own time.
fn next(language: Language, slots: &[Instant]) -> String {
    match slots {
        [] => say!(language, "settings-next-none"),
        [only] => say!(language, "settings-next-last", time = time(*only), ago = ago(*only)),
        [first, rest @ ..] => {
            let rest: Vec<String> = rest.iter().map(|at| time(*at)).collect();
            let more = list(language, &rest, Last::And);
            say!(language, "settings-next", time = time(*first), ago = ago(*first), more = more)
        }
    }
}

/// What it tells, where that is not what every digest does.
fn contents(language: Language, digest: &Scheduled) -> String {
    let sections =
        left_out(language, digest).map(|sections| say!(language, "settings-leaves-out", sections = sections));
    let empty = match digest.when_empty {
        WhenEmpty::Skip => say!(language, "settings-empty-skipped"),
        WhenEmpty::SayIt => say!(language, "settings-empty-said"),
    };
    sentences(language, sections.into_iter().chain([empty]))
}

/// The sections that it does without, if any.
fn left_out(language: Language, digest: &Scheduled) -> Option<String> {
    let names: Vec<String> = digest.left_out.iter().map(|section| section_name(language, *section)).collect();
    (!names.is_empty()).then(|| list(language, &names, Last::And))
}

fn section_name(language: Language, section: Section) -> String {
    match section {
        Section::Waiting => say!(language, "settings-section-waiting"),
        Section::DueSoon => say!(language, "settings-section-due-soon"),
        Section::Answered => say!(language, "settings-section-answered"),
        Section::Away => say!(language, "settings-section-away"),
    }
}

/// The answer to `/digest now`.
pub fn digest_posted_now(language: Language, to: ChannelId) -> Message {
    Message::text(say!(language, "settings-digest-posted-now", channel = channel(to)))
}

/// The answer to `/digest remove`.
pub fn digest_removed(language: Language, digest: &Scheduled) -> Message {
    let (channel, slots) = place_and_slots(language, digest);
    Message::text(say!(language, "settings-digest-removed", channel = channel, slots = slots))
}

/// A digest in a choice that Discord offers while one types; `place` is how its channel is called, where that is known.
pub fn digest_label(language: Language, digest: &Scheduled, place: Option<&str>) -> String {
    let (number, slots) = (digest.id, in_words(language, &digest.slots));
    let label = match place.filter(|name| !name.is_empty()) {
        Some(name) => say!(language, "settings-label", number = number, channel = name, slots = slots),
        None => say!(language, "settings-label-unseen", number = number, slots = slots),
    };
    label.chars().take(100).collect()
}

/// The answer to `/digest list`.
pub fn digests(language: Language, all: &[Scheduled]) -> Message {
    if all.is_empty() {
        return Message::text(say!(language, "settings-list-none"));
    }
    let lines: Vec<String> = all.iter().map(|digest| line(language, digest)).collect();
    let rest = |count: usize| say!(language, "settings-list-rest", count = count);
    Message::text(super::fit(&say!(language, "settings-list"), &lines, rest))
}

fn line(language: Language, digest: &Scheduled) -> String {
    let (number, (channel, slots)) = (digest.id, place_and_slots(language, digest));
    let stands = match (digest.next_at, digest.slots.pause()) {
        (Some(next), _) => {
            let ago = ago(next);
            say!(language, "settings-list-next", number = number, channel = channel, slots = slots, ago = ago)
        }
        (None, Some(_)) => {
            say!(language, "settings-list-paused", number = number, channel = channel, slots = slots)
        }
        (None, None) => say!(language, "settings-list-over", number = number, channel = channel, slots = slots),
    };
    let without =
        left_out(language, digest).map(|sections| say!(language, "settings-list-without", sections = sections));
    let empty = (digest.when_empty == WhenEmpty::SayIt).then(|| say!(language, "settings-list-also-empty"));
    let failing = digest.failing_since.map(|since| say!(language, "settings-list-failing", time = time(since)));
    [Some(stands), without, empty, failing].into_iter().flatten().collect::<Vec<_>>().join(" \u{b7} ")
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
pub fn digest_trouble(language: Language, to: PersonId, digest: &Scheduled, trouble: Option<&Trouble>) -> String {
    let (place, slots) = place_and_slots(language, digest);
    let Some(Trouble { known, lacks }) = trouble else {
        return say!(language, "settings-mended", channel = place);
    };
    let what = match digest.created_by {
        own if own == to => say!(language, "settings-not-posted-yours", channel = place, slots = slots),
        other => {
            say!(language, "settings-not-posted-theirs", person = person(other), channel = place, slots = slots)
        }
    };
    let why = match lacks.as_slice() {
        _ if !known => say!(language, "settings-why-gone"),
        [] => say!(language, "settings-why-refused"),
        some => {
            say!(language, "settings-why-lacks", permissions = named(language, some), count = some.len())
        }
    };
    say!(language, "settings-not-posted", what = what, why = why)
}
