//! `/watch` in words: watched places and the reaction that marks a message.

use super::Message;
use super::lines::{Last, channel, list as listed};
use super::permissions::named as permissions_named;
use super::say::say;
use crate::domain::capture::{Lack, Trigger, Watch};
use crate::domain::emoji::Emoji;
use crate::domain::ids::ChannelId;
use crate::domain::language::Language;

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
pub fn nothing_chosen(language: Language) -> String {
    say!(language, "watch-nothing-chosen")
}

/// Which posts ask something cannot be told.
pub fn posts_need_content(language: Language) -> String {
    say!(language, "watch-posts-need-content")
}

/// Which messages are questions cannot be told.
pub fn questions_need_content(language: Language) -> String {
    say!(language, "watch-questions-need-content")
}

/// A forum holds posts.
pub fn no_questions_in_forums(language: Language) -> String {
    say!(language, "watch-no-questions-in-forums")
}

/// There is nothing to remove.
pub fn was_not(language: Language) -> String {
    say!(language, "watch-was-not")
}

/// That text is no emoji.
pub fn no_emoji(language: Language) -> String {
    say!(language, "watch-no-emoji")
}

/// ✅ and 👀 are taken.
pub fn has_a_meaning(language: Language) -> String {
    say!(language, "watch-has-a-meaning")
}

/// An emoji that others here cannot use.
pub fn emoji_of_another_server(language: Language) -> String {
    say!(language, "watch-emoji-of-another-server")
}

/// Discord did not tell.
pub fn emoji_unknown(language: Language) -> String {
    say!(language, "watch-emoji-unknown")
}

/// The answer to `/watch add`; with the channels of a category that are not heard, or not whole.
pub fn set(language: Language, place: &Place, watch: &Watch, unheard: &[(ChannelId, Lack)], content: bool) -> Message {
    let (name, what) = (channel(place.id), watched(language, watch, content));
    let done = match place.is_category {
        true => say!(language, "watch-set-category", channel = name, what = what),
        false => say!(language, "watch-set", channel = name, what = what),
    };
    let own = place.is_category.then(|| say!(language, "watch-set-category-own"));
    let lines = [Some(done), own].into_iter().flatten().chain(is_lost(language, unheard));
    let hidden = (!content).then(|| without_content(language));
    Message::text(lines.chain(hidden).collect::<Vec<_>>().join("\n"))
}

/// What counts where messages cannot be read.
pub(super) fn without_content(language: Language) -> String {
    say!(language, "watch-set-without-content")
}

/// What is lost in channels that are not heard, or not whole, a line for each permission that is missing.
pub(super) fn is_lost(language: Language, unheard: &[(ChannelId, Lack)]) -> Vec<String> {
    let unseen = named(language, unheard, Lack::Sight);
    let unread = named(language, unheard, Lack::History);
    let lines = [
        unseen.map(|channels| say!(language, "watch-set-unseen", channels = channels)),
        unread.map(|channels| say!(language, "watch-set-unread", channels = channels)),
    ];
    lines.into_iter().flatten().collect()
}

/// The answer to `/watch remove`.
pub fn removed(language: Language, place: &Place) -> Message {
    let name = channel(place.id);
    Message::text(match place.is_category {
        true => say!(language, "watch-removed-category", channel = name),
        false => say!(language, "watch-removed", channel = name),
    })
}

/// The same where the channel's category is watched.
pub fn left_out(language: Language, place: ChannelId, category: ChannelId) -> Message {
    Message::text(say!(language, "watch-left-out", channel = channel(place), category = channel(category)))
}

/// So many channels are named in one sentence.
const NAMED_MOST: usize = 3;

/// The word to who watches a place that its channels, or some of them, are not heard, or not whole; none of them where all
/// is heard again.
pub fn unheard(language: Language, watch: ChannelId, unheard: &[(ChannelId, Lack)]) -> String {
    let place = channel(watch);
    let (unseen, unread) = (named(language, unheard, Lack::Sight), named(language, unheard, Lack::History));
    let own = unheard.iter().all(|(id, _)| *id == watch);
    match (unseen, unread) {
        (None, None) => say!(language, "watch-heard-again", channel = place),
        (Some(_), _) if own => say!(language, "watch-unseen", channel = place),
        (None, Some(_)) if own => say!(language, "watch-unread", channel = place),
        (Some(unseen), None) => say!(language, "watch-category-unseen", channel = place, unseen = unseen),
        (None, Some(unread)) => say!(language, "watch-category-unread", channel = place, unread = unread),
        (Some(unseen), Some(unread)) => {
            say!(language, "watch-category-unseen-and-unread", channel = place, unseen = unseen, unread = unread)
        }
    }
}

/// Those that lack this, the first by name.
fn named(language: Language, unheard: &[(ChannelId, Lack)], lack: Lack) -> Option<String> {
    let all: Vec<ChannelId> = unheard.iter().filter(|(_, found)| *found == lack).map(|(id, _)| *id).collect();
    let mut names: Vec<String> = all.iter().take(NAMED_MOST).map(|id| channel(*id)).collect();
    let more = all.len().saturating_sub(NAMED_MOST);
    names.extend((more > 0).then(|| say!(language, "watch-more-channels", count = more)));
    (!all.is_empty()).then(|| listed(language, &names, Last::And))
}

/// The answer to `/watch list`; each place with its channels that are not heard, or not whole.
pub fn list(
    language: Language,
    all: &[(Place, Watch, Vec<(ChannelId, Lack)>)],
    reaction: Option<&Emoji>,
    content: bool,
) -> Message {
    let marks = reaction.map(|emoji| say!(language, "watch-marks", emoji = shown(emoji)));
    if all.is_empty() {
        let none = [Some(say!(language, "watch-list-none")), marks];
        return Message::text(none.into_iter().flatten().collect::<Vec<_>>().join("\n"));
    }
    let line = |(place, watch, unheard): &(Place, Watch, Vec<(ChannelId, Lack)>)| {
        let (name, what) = (channel(place.id), what(language, place, watch, unheard, content));
        match place.is_category {
            true => say!(language, "watch-list-line-category", channel = name, what = what),
            false => say!(language, "watch-list-line", channel = name, what = what),
        }
    };
    let lines: Vec<String> = all.iter().map(line).chain(marks).collect();
    let rest = |count: usize| say!(language, "watch-list-rest", count = count);
    Message::text(super::fit(&say!(language, "watch-list"), &lines, rest))
}

/// What is watched in a place, and what of it is lost.
fn what(language: Language, place: &Place, watch: &Watch, unheard: &[(ChannelId, Lack)], content: bool) -> String {
    if watch.is_empty() {
        return say!(language, "watch-list-left-out");
    }
    if matches!(unheard, [(id, Lack::Sight)] if *id == place.id) {
        return say!(language, "watch-list-unseen");
    }
    let all = watched(language, watch, content);
    let unseen = match (named(language, unheard, Lack::Sight), place.is_category) {
        (None, _) => all,
        (Some(_), false) => say!(language, "watch-list-but-unseen", what = all),
        (Some(channels), true) => say!(language, "watch-list-but-unseen-in", what = all, channels = channels),
    };
    match (named(language, unheard, Lack::History), place.is_category) {
        (None, _) => unseen,
        (Some(_), false) => say!(language, "watch-list-but-unread", what = unseen),
        (Some(channels), true) => say!(language, "watch-list-but-unread-in", what = unseen, channels = channels),
    }
}

/// What is looked for in a watched place; where content may not be read nothing is known to be a question.
fn watched(language: Language, watch: &Watch, content: bool) -> String {
    if !content {
        return watched_unread(language, watch);
    }
    let mentions = watch.mentions.then(|| say!(language, "watch-what-mentions"));
    let threads = watch.threads.map(|trigger| match trigger {
        Trigger::EveryPost => say!(language, "watch-what-every-post"),
        Trigger::QuestionsOnly => say!(language, "watch-what-asking-posts"),
    });
    let questions = watch.questions.then(|| say!(language, "watch-what-questions"));
    listed(language, &[mentions, threads, questions].into_iter().flatten().collect::<Vec<_>>(), Last::And)
}

fn watched_unread(language: Language, watch: &Watch) -> String {
    let mentions = watch.mentions.then(|| say!(language, "watch-what-all-mentions"));
    let posts = watch.threads == Some(Trigger::EveryPost);
    let threads = posts.then(|| say!(language, "watch-what-every-post"));
    match [mentions, threads].into_iter().flatten().collect::<Vec<_>>().as_slice() {
        [] => say!(language, "watch-what-nothing"),
        all => listed(language, all, Last::And),
    }
}

/// What a channel needs before it can be watched; the permissions as Discord names them.
pub fn lacks(language: Language, place: ChannelId, permissions: &[&str]) -> String {
    let (place, count) = (channel(place), permissions.len());
    let permissions = permissions_named(language, permissions);
    say!(language, "watch-lacks", channel = place, permissions = permissions, count = count)
}

/// The answer to `/watch reaction`.
pub fn reaction(language: Language, emoji: &Emoji) -> Message {
    Message::text(say!(language, "watch-reaction", emoji = shown(emoji)))
}

/// The answer to `/watch reaction emoji:off`.
pub fn no_reaction(language: Language, was: bool) -> Message {
    Message::text(match was {
        true => say!(language, "watch-reaction-off"),
        false => say!(language, "watch-reaction-was-off"),
    })
}

fn shown(emoji: &Emoji) -> String {
    match emoji {
        Emoji::Plain(text) => text.clone(),
        Emoji::Own { name, id } => format!("<:{name}:{id}>"),
    }
}
