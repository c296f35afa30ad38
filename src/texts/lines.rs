//! Pieces that several messages share: people, times, links.

use chrono::{DateTime, Datelike, TimeZone, Timelike, Weekday};

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

/// Whole sentences, one after the other as the language parts them; empty ones are left out.
pub fn sentences(language: Language, all: impl IntoIterator<Item = String>) -> String {
    let follow = |before: String, next: String| say!(language, "sentences", before = before, next = next);
    all.into_iter().filter(|one| !one.is_empty()).reduce(follow).unwrap_or_default()
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

/// A day and time of day as the clock there reads, where Discord shows no timestamps: "Monday 2 March, 09:00".
pub fn clock<Z: TimeZone>(language: Language, at: &DateTime<Z>) -> String {
    say!(
        language,
        "clock",
        weekday = weekday(language, at.weekday()),
        day = at.day(),
        month = month(language, at.month()),
        time = time_of_day(at)
    )
}

/// The same in short, with the year: "Mon 2 Mar 2026, 09:00".
pub fn clock_with_year<Z: TimeZone>(language: Language, at: &DateTime<Z>) -> String {
    say!(
        language,
        "clock-with-year",
        weekday = short_weekday(language, at.weekday()),
        day = at.day(),
        month = short_month(language, at.month()),
        year = at.year().to_string(),
        time = time_of_day(at)
    )
}

/// An instant where neither the reader's zone is known nor Discord shows timestamps: "2 Mar, 14:10 UTC".
pub fn clock_utc(language: Language, at: Instant) -> String {
    say!(language, "clock-utc", day = at.day(), month = short_month(language, at.month()), time = time_of_day(&at))
}

/// "09:00".
pub fn time_of_day<Z: TimeZone>(at: &DateTime<Z>) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

fn weekday(language: Language, day: Weekday) -> String {
    say!(language, "weekday", day = of_week(day))
}

pub(super) fn short_weekday(language: Language, day: Weekday) -> String {
    say!(language, "weekday-short", day = of_week(day))
}

/// As the pages of words name it.
pub(super) fn of_week(day: Weekday) -> String {
    day.to_string().to_lowercase()
}

fn month(language: Language, month: u32) -> String {
    say!(language, "month", month = format!("m{month}"))
}

fn short_month(language: Language, month: u32) -> String {
    say!(language, "month-short", month = format!("m{month}"))
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
