//! `/watch` in words: watched places and the reaction that marks a message.

use super::Message;
use super::lines::{channel, list as listed};
use crate::domain::capture::{Lack, Trigger, Watch};
use crate::domain::emoji::Emoji;
use crate::domain::ids::ChannelId;
use crate::domain::language::Language;
use crate::texts::lines::Last;

/// A place that can be watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its number.
    pub id: ChannelId,
    /// Whether it is a category: then its channels are meant.
    pub is_category: bool,
    /// Whether it holds posts instead of messages.
    pub is_forum: bool,
}

/// Nothing was chosen.
pub const NOTHING_CHOSEN: &str =
    "Say what to watch for: set `mentions` or `questions` to True, or choose which `threads`.";
/// Which posts ask something cannot be told.
pub const POSTS_NEED_CONTENT: &str = "I may not read what messages say here, so I cannot tell which posts ask something. \
    Choose every new thread or post, or have the Message Content intent switched on.";
/// Which messages are questions cannot be told.
pub const QUESTIONS_NEED_CONTENT: &str = "I may not read what messages say here, so I cannot tell which of them are \
    questions. Choose `mentions` or `threads`, or have the Message Content intent switched on.";
/// A forum holds posts.
pub const NO_QUESTIONS_IN_FORUMS: &str =
    "A forum holds posts, not messages to everybody. Choose `threads` there: those that ask something.";
/// There is nothing to remove.
pub const WAS_NOT: &str = "I do not watch that channel. `/watch list` shows which I do.";
/// That text is no emoji.
pub const NO_EMOJI: &str =
    "That is no emoji that I can use. Choose one of Discord's or one of this server's own, or `off`.";
/// ✅ and 👀 are taken.
pub const HAS_A_MEANING: &str = "That one has a meaning already: \u{2705} says that something is answered, \u{1f440} that \
    somebody has seen it. Choose another.";
/// An emoji that others here cannot use.
pub const EMOJI_OF_ANOTHER_SERVER: &str =
    "That emoji belongs to another server. Choose one of Discord's or one of this server's own.";
/// Discord did not tell.
pub const EMOJI_UNKNOWN: &str = "I could not look up this server's emojis just now. Try again in a minute.";

/// The answer to `/watch add`.
pub fn set(place: &Place, watch: &Watch, content: bool) -> Message {
    let hidden = if content {
        ""
    } else {
        "\nI may not read what messages say here, so I cannot tell a question from a remark: every mention that is not a \
         reply counts, and every thread or post. The Message Content intent changes that."
    };
    let own = if place.is_category { "\nA channel there that is watched in a way of its own stays so." } else { "" };
    Message::text(format!("From now on in {}: {}.{own}{hidden}", name(place), watched(watch)))
}

fn name(place: &Place) -> String {
    let name = channel(place.id);
    if place.is_category { format!("every channel of {name}") } else { name }
}

/// The answer to `/watch remove`.
pub fn removed(place: &Place) -> Message {
    let (what, own) = match place.is_category {
        true => ("the channels of ", " A channel there that is watched in a way of its own stays so."),
        false => ("", ""),
    };
    Message::text(format!("I no longer watch {what}{}. What is open there stays open.{own}", channel(place.id)))
}

/// The same where the channel's category is watched.
pub fn left_out(place: ChannelId, category: ChannelId) -> Message {
    Message::text(format!(
        "I no longer watch {place}. {category}, its category, is still watched; {place} is left out of that. What is open \
         there stays open.",
        place = channel(place),
        category = channel(category)
    ))
}

/// So many channels are named in one sentence.
const NAMED_MOST: usize = 3;

/// The word to who watches a place that its channels, or some of them, are not heard, or not whole; none of them where all
/// is heard again.
pub fn unheard(watch: ChannelId, unheard: &[(ChannelId, Lack)]) -> String {
    let place = channel(watch);
    if unheard.is_empty() {
        return format!("\u{2705} I hear all of {place} again, and track what is asked there.");
    }
    let own = unheard.iter().all(|(id, _)| *id == watch);
    let whole = if own { place } else { format!("every channel of {place}") };
    let troubles = [
        (Lack::Sight, "I can't see", "any more: what is asked there reaches nobody through me"),
        (
            Lack::History,
            "I can't read back what was written in",
            "any more: what is asked there while I am away is lost",
        ),
    ];
    let told = troubles.into_iter().filter_map(|(lack, cannot, so)| {
        let which = named(unheard, lack)?;
        let which = if own { "it".to_owned() } else { which };
        Some(format!("{cannot} {which} {so}. Give me the permission \"{}\" there", permission(lack)))
    });
    let told: Vec<String> = told.collect();
    format!("You had me watch {whole}, and {}, or end it by `/watch remove`.", told.join(". And "))
}

/// Those that lack this, the first by name.
fn named(unheard: &[(ChannelId, Lack)], lack: Lack) -> Option<String> {
    let all: Vec<ChannelId> = unheard.iter().filter(|(_, found)| *found == lack).map(|(id, _)| *id).collect();
    let mut names: Vec<String> = all.iter().take(NAMED_MOST).map(|id| channel(*id)).collect();
    let more = all.len().saturating_sub(NAMED_MOST);
    names.extend((more > 0).then(|| format!("{more} more")));
    (!all.is_empty()).then(|| listed(Language::English, &names, Last::And))
}

fn permission(lack: Lack) -> &'static str {
    match lack {
        Lack::Sight => "View Channel",
        Lack::History => "Read Message History",
    }
}

/// The answer to `/watch list`; each place with its channels that are not heard, or not whole.
pub fn list(all: &[(Place, Watch, Vec<(ChannelId, Lack)>)], reaction: Option<&Emoji>) -> Message {
    let marks = reaction.map(|emoji| format!("{} on a message marks it as needing a reply.", shown(emoji)));
    if all.is_empty() {
        let none = "I watch no channel here. `/watch add` lets me track mentions or threads in one.";
        return Message::text(marks.map_or(none.to_owned(), |marks| format!("{none}\n{marks}")));
    }
    let line = |(place, watch, unheard): &(Place, Watch, Vec<(ChannelId, Lack)>)| {
        let what = match unheard.as_slice() {
            _ if watch.is_empty() => "nothing; it is left out of its category".to_owned(),
            [(id, Lack::Sight)] if *id == place.id => {
                "nothing, for I can't see it; I need \"View Channel\" there".to_owned()
            }
            unheard => format!("{}{}", watched(watch), but(place, unheard)),
        };
        format!("- {}: {what}", name(place))
    };
    let lines: Vec<String> = all.iter().map(line).chain(marks).collect();
    Message::text(super::fit("I watch:", &lines, |n| format!("\u{2026} and {n} more")))
}

fn but(place: &Place, unheard: &[(ChannelId, Lack)]) -> String {
    let lost = [(Lack::Sight, "nothing"), (Lack::History, "nothing that was written while I was away")];
    let told = lost.into_iter().filter_map(|(lack, what)| {
        let which = named(unheard, lack)?;
        let there = if place.is_category { format!("in {which}") } else { "there".to_owned() };
        Some(format!("; but {what} {there}: I need \"{}\"", permission(lack)))
    });
    told.collect()
}

fn watched(watch: &Watch) -> String {
    let threads = watch.threads.map(|trigger| match trigger {
        Trigger::EveryPost => "every new thread or post needs a first reply",
        Trigger::QuestionsOnly => "a new thread or post that asks something needs a first reply",
    });
    let mentions = watch.mentions.then_some("a message that mentions people and asks something needs their reply");
    let questions = watch.questions.then_some("a question that is addressed to nobody needs an answer by anybody else");
    let all: Vec<String> = mentions.into_iter().chain(threads).chain(questions).map(str::to_owned).collect();
    listed(Language::English, &all, Last::And)
}

/// What a channel needs before it can be watched.
pub fn lacks(place: ChannelId, permissions: &[&str]) -> String {
    let names: Vec<String> = permissions.iter().map(|name| format!("\"{name}\"")).collect();
    let (permission, it) = if names.len() == 1 { ("permission", "it to me") } else { ("permissions", "them to me") };
    format!(
        "I can't watch {place}: there I lack the {permission} {}. Ask somebody who manages the server to give {it}, then \
         try again.",
        listed(Language::English, &names, Last::And),
        place = channel(place)
    )
}

/// The answer to `/watch reaction`.
pub fn reaction(emoji: &Emoji) -> Message {
    Message::text(format!(
        "From now on {} on a message marks it as needing a reply. Who adds it is the asker; asked are the people and roles \
         whom the message mentions, else anybody here. Taking it back withdraws the question.",
        shown(emoji)
    ))
}

/// The answer to `/watch reaction emoji:off`.
pub fn no_reaction(was: bool) -> Message {
    Message::text(match was {
        true => "No reaction marks messages any more. What is open stays open.",
        false => "No reaction marked messages here. `/watch reaction` chooses one.",
    })
}

fn shown(emoji: &Emoji) -> String {
    match emoji {
        Emoji::Plain(text) => text.clone(),
        Emoji::Own { name, id } => format!("<:{name}:{id}>"),
    }
}
