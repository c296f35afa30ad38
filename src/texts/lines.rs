//! Pieces that several messages share: people, times, links.

use super::plain;
use super::say::say;
use crate::domain::ask::{Ask, Owner, Source};
use crate::domain::calendar::Instant;
use crate::domain::ids::{ChannelId, MessageId, PersonId, ServerId};
use crate::domain::language::Language;
use crate::domain::policy::Target;

/// A time that every reader sees in their own zone: date and time.
pub fn time(at: Instant) -> String {
    format!("<t:{}:f>", at.timestamp())
}

/// A day that every reader sees in their own zone.
pub fn date(at: Instant) -> String {
    format!("<t:{}:D>", at.timestamp())
}

/// The same as "in two hours" or "three days ago".
pub fn ago(at: Instant) -> String {
    format!("<t:{}:R>", at.timestamp())
}

/// A person by name.
pub fn person(id: PersonId) -> String {
    format!("<@{id}>")
}

/// A channel by name.
pub fn channel(id: ChannelId) -> String {
    format!("<#{id}>")
}

/// An owner by name.
pub fn owner(language: Language, owner: Owner) -> String {
    match owner {
        Owner::Person(id) => person(id),
        Owner::Role(id) => format!("<@&{id}>"),
        Owner::Room => say!(language, "owner-room"),
    }
}

/// What stands before the last of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Last {
    /// "A and B".
    And,
    /// "A or B".
    Or,
}

/// "A", "A and B", "A, B and C".
pub fn list(language: Language, names: &[String], last: Last) -> String {
    let Some((end, rest)) = names.split_last() else { return say!(language, "list-nobody") };
    let comma = |before: String, next: &String| say!(language, "list-comma", before = before, next = next);
    match (rest.iter().cloned().reduce(|before, next| comma(before, &next)), last) {
        (None, _) => end.clone(),
        (Some(rest), Last::And) => say!(language, "list-and", rest = rest, last = end),
        (Some(rest), Last::Or) => say!(language, "list-or", rest = rest, last = end),
    }
}

/// The owners by name.
pub fn owners(language: Language, all: &[Owner], last: Last) -> String {
    list(language, &all.iter().map(|o| owner(language, *o)).collect::<Vec<_>>(), last)
}

/// The address of a message.
pub fn message_url(server: ServerId, channel: ChannelId, message: MessageId) -> String {
    format!("https://discord.com/channels/{server}/{channel}/{message}")
}

/// The address of an ask; of one that is not posted yet, its channel.
pub fn ask_url(ask: &Ask) -> String {
    match ask.message {
        // A thread opened from a message has the message's id, and the message stands in the parent: opening the
        // thread shows it on top.
        Some(message) if ask.in_thread && message.0 == ask.channel.0 => {
            format!("https://discord.com/channels/{}/{}", ask.server, ask.channel)
        }
        Some(message) => message_url(ask.server, ask.channel, message),
        None => format!("https://discord.com/channels/{}/{}", ask.server, ask.channel),
    }
}

/// An ask in a line of a digest: its words as a link, as far as they are known.
pub fn subject(language: Language, ask: &Ask) -> String {
    match (&ask.words, ask.source) {
        (Some(words), _) => format!("[{}]({})", plain(&words.question, 70), ask_url(ask)),
        (None, Source::Thread) => ask_url(ask),
        (None, _) => say!(language, "subject-message", url = ask_url(ask), date = date(ask.asked_at())),
    }
}

/// A length in plain words: "45 min", "4 h", "1 h 30 min". Seconds are rounded down to minutes.
pub fn length(language: Language, seconds: u64) -> String {
    match (seconds / 3600, seconds / 60 % 60) {
        (0, 0) => say!(language, "length-short"),
        (0, minutes) => say!(language, "length-minutes", minutes = minutes),
        (hours, 0) => say!(language, "length-hours", hours = hours),
        (hours, minutes) => say!(language, "length", hours = hours, minutes = minutes),
    }
}

/// A response time: "4 h of working time", "2 working days".
pub fn target(language: Language, target: Target) -> String {
    match target {
        Target::WorkingDays(days) => say!(language, "target-days", days = days),
        Target::WorkingSeconds(seconds) => {
            say!(language, "target", length = length(language, u64::from(seconds)))
        }
    }
}

/// Number and noun: "1 reply", "3 replies". In English only: `say!` counts in every language.
pub fn count(n: usize, one: &str, many: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {many}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_and_targets_are_said_in_plain_words() {
        let table = [(59, "under a minute"), (60, "1 min"), (2_700, "45 min"), (14_400, "4 h"), (5_459, "1 h 30 min")];
        for (seconds, said) in table {
            assert_eq!(length(Language::English, seconds), said);
        }
        let table = [
            (Target::WorkingSeconds(5_400), "1 h 30 min of working time"),
            (Target::WorkingDays(1), "1 working day"),
            (Target::WorkingDays(2), "2 working days"),
        ];
        for (wanted, said) in table {
            assert_eq!(target(Language::English, wanted), said);
        }
    }
}
