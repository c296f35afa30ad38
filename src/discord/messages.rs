//! Messages, read as far as the bot uses them. serenity drops a whole message for an embed, a component or a sticker of a
//! form that it does not know: such a one is read once more without all that the bot never looks at.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serenity::all::{Event, GuildChannel, Message, MessageReaction, MessageReference, UserId};
use serenity::http::{Http, LightMethod, Request, Route};
use serenity::json::{Value, json};

use super::incoming;
use crate::domain::ids::{ChannelId, MessageId};

/// What is kept of a message as it is.
const KEPT: [&str; 13] = [
    "id",
    "channel_id",
    "guild_id",
    "content",
    "timestamp",
    "edited_timestamp",
    "tts",
    "mention_everyone",
    "mention_roles",
    "pinned",
    "webhook_id",
    "type",
    "flags",
];
/// What is kept of a person.
const OF_A_PERSON: [&str; 4] = ["id", "username", "bot", "system"];

/// Messages of a channel, as one request gave them.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// Those that can be read.
    pub(super) messages: Vec<Message>,
    /// The numbers of all, whether they can be read or not.
    pub(super) ids: Vec<MessageId>,
    /// How many cannot be read.
    pub(super) unreadable: usize,
}

/// Which messages of a channel are asked for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part {
    /// The newest.
    Newest,
    /// The newest of those before this one.
    Before(MessageId),
    /// The oldest of those after this one.
    After(MessageId),
}

/// Up to so many messages of a channel.
pub(super) async fn page(http: &Http, channel: ChannelId, part: Part, most: u8) -> serenity::Result<Page> {
    told(http, channel, part, most).await.map(read_all)
}

/// The same as Discord tells them.
pub(super) async fn told(http: &Http, channel: ChannelId, part: Part, most: u8) -> serenity::Result<Vec<Value>> {
    let mut params = vec![("limit", most.to_string())];
    match part {
        Part::Newest => {}
        Part::Before(id) => params.push(("before", id.to_string())),
        Part::After(id) => params.push(("after", id.to_string())),
    }
    let route = Route::ChannelMessages { channel_id: incoming::channel_id(channel) };
    http.fire(Request::new(route, LightMethod::Get).params(Some(params))).await
}

/// The number of a message, whatever else it is.
pub(super) fn id_of(told: &Value) -> Option<MessageId> {
    told["id"].as_str().and_then(|id| id.parse().ok()).map(MessageId)
}

/// Whether this is a message of the bot with one of its components, whatever form the rest has; none where that cannot be
/// told.
pub(super) fn is_own_with(told: &Value, bot: UserId, is_it: impl Fn(&str) -> bool) -> Option<bool> {
    let author: u64 = told["author"]["id"].as_str()?.parse().ok()?;
    if author != bot.get() {
        return Some(false);
    }
    id_of(told)?;
    match &told["components"] {
        Value::Null => Some(false),
        Value::Array(all) => Some(all.iter().any(|one| has_component(one, &is_it))),
        _ => None,
    }
}

fn has_component(told: &Value, is_it: &impl Fn(&str) -> bool) -> bool {
    match told {
        Value::Array(all) => all.iter().any(|inner| has_component(inner, is_it)),
        Value::Object(all) => {
            let own = all.get("custom_id").and_then(Value::as_str);
            own.is_some_and(is_it) || all.values().any(|inner| has_component(inner, is_it))
        }
        _ => false,
    }
}

/// A message; none where it cannot be read.
pub(super) async fn one(http: &Http, channel: ChannelId, message: MessageId) -> serenity::Result<Option<Message>> {
    let message_id = serenity::all::MessageId::new(message.0.max(1));
    let route = Route::ChannelMessage { channel_id: incoming::channel_id(channel), message_id };
    http.fire::<Value>(Request::new(route, LightMethod::Get)).await.map(|told| read(&told))
}

/// An event as it came, or that of a message which could not be read at first.
pub(super) fn read_again(event: Event) -> Event {
    let Event::Unknown(unknown) = event else { return event };
    let again = match unknown.kind.as_str() {
        "MESSAGE_CREATE" => from(whole(&unknown.value)).map(Event::MessageCreate),
        "MESSAGE_UPDATE" => from(bare(&unknown.value)).map(Event::MessageUpdate),
        _ => None,
    };
    again.unwrap_or(Event::Unknown(unknown))
}

fn read_all(told: Vec<Value>) -> Page {
    let mut page = Page::default();
    for message in told {
        page.ids.extend(id_of(&message));
        match read(&message) {
            Some(message) => page.messages.push(message),
            None => page.unreadable += 1,
        }
    }
    page
}

fn read(told: &Value) -> Option<Message> {
    Message::deserialize(told).ok().or_else(|| from(whole(told)))
}

/// A message with what serenity wants of every one, and nothing else that the bot does not use.
fn whole(told: &Value) -> Value {
    let mut message = bare(told);
    for (key, otherwise) in [("tts", json!(false)), ("mention_everyone", json!(false)), ("pinned", json!(false))] {
        if !message[key].is_boolean() {
            message[key] = otherwise;
        }
    }
    for key in ["attachments", "embeds"] {
        message[key] = json!([]);
    }
    message
}

/// What the bot uses of a message, as far as it was told.
fn bare(told: &Value) -> Value {
    let mut message = only(told, &KEPT);
    if told["author"].is_object() {
        message["author"] = person(&told["author"]);
    }
    if let Some(mentions) = told["mentions"].as_array() {
        message["mentions"] = mentions.iter().map(person).collect();
    }
    if told["member"]["roles"].is_array() {
        message["member"] = only(&told["member"], &["roles"]);
    }
    if let Some(reactions) = told["reactions"].as_array() {
        let read = reactions.iter().map(reaction);
        message["reactions"] = read.filter(is_readable::<MessageReaction>).collect();
    }
    let reference = only(&told["message_reference"], &["type", "message_id", "channel_id", "guild_id"]);
    if is_readable::<MessageReference>(&reference) {
        message["message_reference"] = reference;
    }
    if is_readable::<GuildChannel>(&told["thread"]) {
        message["thread"] = told["thread"].clone();
    }
    message
}

fn person(told: &Value) -> Value {
    let mut person = only(told, &OF_A_PERSON);
    if !person["username"].is_string() {
        person["username"] = json!("");
    }
    person
}

fn reaction(told: &Value) -> Value {
    json!({
        "count": 1, "count_details": {"burst": 0, "normal": 1}, "me": false, "me_burst": false, "burst_colors": [],
        "emoji": only(&told["emoji"], &["id", "name", "animated"]),
    })
}

/// A part of what was told.
pub(super) fn only(told: &Value, keys: &[&str]) -> Value {
    let kept = keys.iter().filter_map(|key| Some(((*key).to_owned(), told.get(*key)?.clone())));
    Value::Object(kept.collect())
}

/// Whether serenity can read it.
pub(super) fn is_readable<T: DeserializeOwned>(told: &Value) -> bool {
    T::deserialize(told).is_ok()
}

/// What serenity reads in it.
pub(super) fn from<T: DeserializeOwned>(told: Value) -> Option<T> {
    serenity::json::from_value(told).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A message of which the bot uses everything that it ever uses.
    fn message() -> Value {
        json!({
            "id": "70", "channel_id": "2", "guild_id": "3", "content": "<@5> <@&6> is it out?", "type": 19, "tts": false,
            "author": {"id": "4", "username": "ada", "discriminator": "0", "bot": false},
            "timestamp": "2026-03-04T09:00:00Z", "edited_timestamp": "2026-03-04T09:01:00Z", "mention_everyone": false,
            "mentions": [{"id": "5", "username": "kenji", "discriminator": "0"}], "mention_roles": ["6"],
            "member": {"roles": ["8"], "deaf": false, "mute": false, "joined_at": "2026-01-01T00:00:00Z"},
            "attachments": [], "embeds": [], "components": [], "pinned": false, "flags": 2, "webhook_id": "9",
            "message_reference": {"type": 0, "message_id": "60", "channel_id": "2", "guild_id": "3"},
            "reactions": [{
                "count": 1, "count_details": {"burst": 0, "normal": 1}, "me": false, "me_burst": false,
                "emoji": {"id": null, "name": "\u{2705}"}, "burst_colors": [],
            }],
        })
    }

    /// What no version of serenity that this one is built with can read: one thing at a time.
    fn unknown_forms() -> Vec<(&'static str, Value)> {
        let picture = json!({"id": "5", "username": "kenji", "discriminator": "0", "avatar": "none"});
        vec![
            ("embeds", json!([{"fields": "two"}])),
            ("attachments", json!([{"id": 7}])),
            ("components", json!([{"type": 1, "components": "none"}])),
            ("sticker_items", json!({"id": "7"})),
            ("poll", json!({"question": 7})),
            ("message_snapshots", json!([7])),
            ("referenced_message", json!({"id": "60"})),
            ("interaction_metadata", json!(7)),
            ("activity", json!(7)),
            ("thread", json!({"id": "70", "type": "?"})),
            ("member", json!({"roles": ["8"], "joined_at": 7})),
            ("mentions", json!([picture])),
            ("reactions", json!([{"emoji": {"id": null, "name": "\u{2705}"}, "burst_colors": 7}])),
        ]
    }

    #[test]
    fn a_message_of_an_unknown_form_says_what_it_would_say_otherwise() {
        let expected = incoming::message(&read(&message()).expect("it is read"), true);
        assert!(expected.is_some());
        for (key, form) in unknown_forms() {
            let mut told = message();
            told[key] = form;
            assert!(Message::deserialize(&told).is_err(), "{key}: serenity can read it");
            let found = read(&told).unwrap_or_else(|| panic!("{key}: it is not read"));
            assert_eq!(incoming::message(&found, true), expected, "{key}");
            assert_eq!(found.edited_timestamp, read(&message()).and_then(|message| message.edited_timestamp), "{key}");
            let marks: Vec<_> = found.reactions.iter().map(|one| incoming::mark(&one.reaction_type)).collect();
            assert_eq!(marks, [Some(crate::domain::ask::Mark::Check)], "{key}");
        }
    }

    #[test]
    fn events_of_an_unknown_form_are_read_again() {
        for kind in ["MESSAGE_CREATE", "MESSAGE_UPDATE"] {
            for (key, form) in unknown_forms() {
                let mut told = message();
                told[key] = form;
                let payload = json!({"op": 0, "s": 1, "t": kind, "d": told});
                let event = serenity::json::from_value(payload);
                let Ok(serenity::all::GatewayEvent::Dispatch(_, event)) = event else { panic!("{key}: no event") };
                let said = match read_again(event) {
                    Event::MessageCreate(event) => incoming::message(&event.message, true),
                    Event::MessageUpdate(event) => incoming::edited(&event, true),
                    event => panic!("{kind} {key}: {event:?}"),
                };
                let mut expected = incoming::message(&read(&message()).expect("it is read"), true).expect("words");
                if kind == "MESSAGE_UPDATE" {
                    expected.author_roles = Vec::new();
                }
                assert_eq!(said, Some(expected), "{kind} {key}");
            }
        }
    }

    #[test]
    fn an_own_message_is_known_in_any_form() {
        let row = |components: Value| json!([{"type": 1, "components": components}]);
        let ours = json!({"type": 2, "style": 1, "label": "Done", "custom_id": "ours"});
        let by = |author: Value, components: Value| {
            let mut told = message();
            (told["author"], told["components"]) = (author, components);
            told
        };
        let (bot, other) = (json!({"id": "9", "username": "m"}), json!({"id": "4", "username": "ada"}));
        let odd = json!({"type": 2, "style": "?", "custom_id": "ours"});
        let container = json!([{"type": 17, "accent_color": "?", "components": row(ours.clone())}]);
        for (case, told, expected) in [
            ("as it was sent", by(bot.clone(), row(json!([ours.clone()]))), Some(true)),
            ("a button of a new form", by(bot.clone(), row(json!([odd]))), Some(true)),
            ("a container", by(bot.clone(), container), Some(true)),
            ("no components", by(bot.clone(), json!([])), Some(false)),
            ("other components", by(bot.clone(), row(json!([{"type": 2, "custom_id": "theirs"}]))), Some(false)),
            ("of somebody else", by(other, row(json!([ours]))), Some(false)),
            ("components of a new form", by(bot, json!({"1": "?"})), None),
            ("nobody's", by(json!("nobody"), json!([])), None),
            ("no message", json!(7), None),
        ] {
            assert_eq!(is_own_with(&told, UserId::new(9), |id| id == "ours"), expected, "{case}");
        }
    }

    #[test]
    fn one_that_cannot_be_read_spoils_no_page() {
        let mut odd = message();
        (odd["id"], odd["embeds"]) = (json!("71"), json!(7));
        let mut lost = message();
        (lost["id"], lost["author"]) = (json!("72"), json!("nobody"));
        let page = read_all(vec![message(), odd, lost, json!(7)]);
        assert_eq!(page.messages.iter().map(|message| message.id.get()).collect::<Vec<_>>(), [70, 71]);
        assert_eq!(page.ids, [70, 71, 72].map(MessageId));
        assert_eq!(page.unreadable, 2);
    }
}
