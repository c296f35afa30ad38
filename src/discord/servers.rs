//! Servers with their channels, threads and roles, read as far as the bot uses them. serenity drops a whole server for one
//! part of a form that it does not know: such a one is read once more without all that the bot never looks at.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serenity::all::{Event, ForumTag, ForumTagId, Guild, GuildChannel, GuildCreateEvent, Role, UserId};
use serenity::json::{Value, json};

use super::incoming::UNKNOWN_OWNER;
use super::messages::{from, is_readable, only};

/// What is kept of a channel or thread as it is. Without one of these it would be taken for what it is not: in sight of
/// people who do not see it, or of another parent.
const OF_A_CHANNEL: [&str; 7] =
    ["id", "guild_id", "type", "parent_id", "owner_id", "last_message_id", "permission_overwrites"];

/// A server of an unknown form.
#[derive(Debug)]
pub(super) struct Odd {
    /// What can be read of it.
    pub(super) guild: Guild,
    /// How many of its channels, threads and roles cannot be read.
    pub(super) left_out: usize,
}

/// A channel or thread of a server; none where it cannot be read.
pub(super) fn channel(told: &Value) -> Option<GuildChannel> {
    // A DM is no channel of a server.
    told["guild_id"].as_str()?;
    GuildChannel::deserialize(told).ok().or_else(|| from(bare_channel(told)))
}

/// A server; none where not even that can be told what the bot may do in it.
pub(super) fn server(told: &Value, bot: UserId) -> Option<Odd> {
    let id = told["id"].as_str()?;
    let here = |one: &Value| {
        let mut channel = bare_channel(one);
        channel["guild_id"] = json!(id);
        channel
    };
    let (channels, no_channels) = each::<GuildChannel>(&told["channels"], here)?;
    let (threads, no_threads) = each::<GuildChannel>(&told["threads"], here)?;
    let (roles, no_roles) = each::<Role>(&told["roles"], bare_role)?;
    let bot = bot.to_string();
    let own = told["members"].as_array()?.iter().find(|member| member["user"]["id"] == bot)?;
    let own_roles = own["roles"].as_array()?;
    let is_there = |id: &Value| roles.iter().any(|role| role["id"] == *id);
    if !is_there(&told["id"]) || !own_roles.iter().all(is_there) {
        return None;
    }
    let own = json!({
        "user": {"id": bot, "username": ""}, "roles": own_roles, "deaf": false, "mute": false, "joined_at": null, "flags": 0,
    });
    let owner = told["owner_id"].as_str().and_then(|id| id.parse().ok()).unwrap_or(UNKNOWN_OWNER).to_string();
    let locale = told["preferred_locale"].as_str().unwrap_or("en-US");
    let guild = json!({
        "id": id, "name": "", "owner_id": owner, "roles": roles, "members": [own], "channels": channels, "threads": threads,
        "verification_level": 0, "default_message_notifications": 0, "explicit_content_filter": 0, "mfa_level": 0,
        "nsfw_level": 0, "premium_tier": 0, "premium_progress_bar_enabled": false, "system_channel_flags": 0,
        "preferred_locale": locale, "joined_at": "2015-01-01T00:00:00Z", "large": false, "member_count": 1,
        "features": [], "emojis": [], "stickers": [], "voice_states": [], "presences": [], "stage_instances": [],
        "guild_scheduled_events": [],
    });
    let guild = from::<GuildCreateEvent>(guild)?.guild;
    Some(Odd { guild, left_out: no_channels + no_threads + no_roles })
}

/// An event as it came, or that of a channel, thread or role which could not be read at first.
pub(super) fn read_again(event: Event) -> Event {
    let Event::Unknown(unknown) = event else { return event };
    let told = &unknown.value;
    let again = match unknown.kind.as_str() {
        _ if !told["guild_id"].is_string() => None,
        "CHANNEL_CREATE" => from(bare_channel(told)).map(Event::ChannelCreate),
        "CHANNEL_UPDATE" => from(bare_channel(told)).map(Event::ChannelUpdate),
        "CHANNEL_DELETE" => from(gone(told)).map(Event::ChannelDelete),
        "THREAD_CREATE" => from(bare_channel(told)).map(Event::ThreadCreate),
        "THREAD_UPDATE" => from(bare_channel(told)).map(Event::ThreadUpdate),
        "THREAD_DELETE" => from(gone(told)).map(Event::ThreadDelete),
        "THREAD_LIST_SYNC" => from(threads(told)).map(Event::ThreadListSync),
        "THREAD_MEMBERS_UPDATE" => from(members(told)).map(Event::ThreadMembersUpdate),
        "GUILD_ROLE_CREATE" => from(with_role(told)).map(Event::GuildRoleCreate),
        "GUILD_ROLE_UPDATE" => from(with_role(told)).map(Event::GuildRoleUpdate),
        _ => None,
    };
    again.unwrap_or(Event::Unknown(unknown))
}

/// Those of a list that can be read, and how many cannot; none where it is no list.
fn each<T: DeserializeOwned>(told: &Value, bare: impl Fn(&Value) -> Value) -> Option<(Vec<Value>, usize)> {
    let all = told.as_array()?;
    let read: Vec<Value> = all.iter().map(bare).filter(is_readable::<T>).collect();
    let left_out = all.len() - read.len();
    Some((read, left_out))
}

fn bare_channel(told: &Value) -> Value {
    let mut channel = only(told, &OF_A_CHANNEL);
    channel["name"] = json!(told["name"].as_str().unwrap_or_default());
    if told["thread_metadata"].is_object() {
        let mut meta = only(&told["thread_metadata"], &["archived", "locked", "archive_timestamp", "create_timestamp"]);
        meta["auto_archive_duration"] = json!(1440);
        channel["thread_metadata"] = meta;
    }
    let tag = |told: &Value| {
        let mut tag = only(told, &["id", "name"]);
        tag["moderated"] = json!(false);
        tag
    };
    if let Some((tags, _)) = each::<ForumTag>(&told["available_tags"], tag) {
        channel["available_tags"] = Value::Array(tags);
    }
    if let Some((tags, _)) = each::<ForumTagId>(&told["applied_tags"], Value::clone) {
        channel["applied_tags"] = Value::Array(tags);
    }
    channel
}

fn bare_role(told: &Value) -> Value {
    let mut role = only(told, &["id", "permissions"]);
    role["name"] = json!("");
    role["color"] = json!(0);
    role["colors"] = json!({"primary_color": 0, "secondary_color": null, "tertiary_color": null});
    role["hoist"] = json!(false);
    role["managed"] = json!(false);
    role["position"] = json!(0);
    role
}

fn with_role(told: &Value) -> Value {
    json!({"guild_id": told["guild_id"], "role": bare_role(&told["role"])})
}

/// Of what is gone only the number matters.
fn gone(told: &Value) -> Value {
    let parent = if told["parent_id"].is_string() { &told["parent_id"] } else { &told["id"] };
    json!({"id": told["id"], "guild_id": told["guild_id"], "parent_id": parent, "type": 0, "name": ""})
}

fn threads(told: &Value) -> Value {
    let threads = each::<GuildChannel>(&told["threads"], bare_channel).map(|(threads, _)| threads);
    json!({"guild_id": told["guild_id"], "threads": threads, "members": []})
}

fn members(told: &Value) -> Value {
    let removed = &told["removed_member_ids"];
    let removed = if removed.is_array() { removed.clone() } else { json!([]) };
    json!({"guild_id": told["guild_id"], "id": told["id"], "member_count": 0, "removed_member_ids": removed})
}

#[cfg(test)]
mod tests {
    use serenity::all::GatewayEvent;

    use super::*;
    use crate::discord::incoming;
    use crate::domain::ids::RoleId;
    use crate::domain::language::Language;

    const BOT: UserId = UserId::new(9);

    fn text_channel() -> Value {
        json!({
            "id": "20", "guild_id": "3", "type": 0, "name": "backend", "parent_id": "19", "last_message_id": "70",
            "permission_overwrites": [{"id": "3", "type": 0, "allow": "0", "deny": "1024"}], "position": 0,
        })
    }

    fn thread() -> Value {
        json!({
            "id": "70", "guild_id": "3", "type": 11, "name": "out", "parent_id": "20", "owner_id": "4",
            "thread_metadata": {
                "archived": true, "locked": true, "auto_archive_duration": 60,
                "archive_timestamp": "2026-03-04T09:00:00Z", "create_timestamp": "2026-03-04T08:00:00Z",
            },
            "applied_tags": ["8"],
        })
    }

    fn guild() -> Value {
        json!({
            "id": "3", "name": "Acme", "icon": 7, "preferred_locale": "de", "channels": [text_channel()], "threads": [thread()],
            "roles": [{"id": "3", "permissions": "1024"}, {"id": "6", "permissions": "8"}],
            "members": [{"user": {"id": "9"}, "roles": ["6"]}],
        })
    }

    fn with(mut told: Value, changes: &[(&str, Value)]) -> Value {
        for (pointer, change) in changes {
            *told.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = change.clone();
        }
        told
    }

    #[test]
    fn a_channel_of_an_unknown_form_is_what_it_would_be_otherwise() {
        let (channel_is, thread_is) =
            (channel(&text_channel()).expect("a channel"), channel(&thread()).expect("a thread"));
        for (key, form) in [
            ("name", json!(7)),
            ("position", json!("first")),
            ("flags", json!("many")),
            ("nsfw", json!(7)),
            ("default_reaction_emoji", json!(7)),
            ("member", json!(7)),
            ("rate_limit_per_user", json!(1_000_000)),
            ("member_count", json!(300)),
        ] {
            for (told, is) in [(text_channel(), &channel_is), (thread(), &thread_is)] {
                let mut told = told;
                told[key] = form.clone();
                assert!(GuildChannel::deserialize(&told).is_err(), "{key}: serenity can read it");
                let found = channel(&told).unwrap_or_else(|| panic!("{key}: it is not read"));
                // A name that cannot be read is none: it only helps people to choose.
                let name = incoming::channel(is).name;
                assert_eq!(crate::app::Channel { name, ..incoming::channel(&found) }, incoming::channel(is), "{key}");
                assert_eq!(incoming::thread(&found, &[8]), incoming::thread(is, &[8]), "{key}");
                assert_eq!(found.last_message_id, is.last_message_id, "{key}");
            }
        }
        let hidden = with(text_channel(), &[("/permission_overwrites/0/type", json!(7))]);
        assert!(channel(&hidden).is_none(), "nobody knows who sees it");
        assert!(channel(&json!({"id": "20", "type": 1, "recipients": []})).is_none(), "a DM");
    }

    #[test]
    fn of_a_server_all_is_read_that_can_be_read() {
        let odd = server(&guild(), BOT).expect("a server");
        assert_eq!((odd.left_out, odd.guild.channels.len(), odd.guild.threads.len()), (0, 1, 1));
        assert!(odd.guild.channels.values().all(|channel| channel.guild_id.get() == 3));
        let realm = incoming::realm(&odd.guild, BOT);
        assert_eq!((realm.bot_roles, realm.roles.len()), (vec![RoleId(6)], 2));
        assert_eq!(realm.language, Language::German);

        let odd =
            server(&with(guild(), &[("/channels/0", json!({"id": "20"})), ("/threads/0/parent_id", json!("?"))]), BOT);
        let odd = odd.expect("a server");
        assert_eq!((odd.left_out, odd.guild.channels.len(), odd.guild.threads.len()), (2, 0, 0));
        // What the bot may do would be less than it is: what it does not see any more would be closed.
        for (pointer, form) in [
            ("/roles/0/permissions", json!("all")),
            ("/roles/1", json!(7)),
            ("/members/0/roles", json!("6")),
            ("/members", json!([])),
            ("/channels", json!("none")),
            ("/id", json!(3)),
        ] {
            assert!(server(&with(guild(), &[(pointer, form)]), BOT).is_none(), "{pointer}");
        }
    }

    #[test]
    fn events_of_an_unknown_form_are_read_again() {
        let role = json!({"guild_id": "3", "role": {"id": "6", "permissions": "8", "tags": 7}});
        let gone = json!({"guild_id": "3", "id": "20", "type": "?"});
        let synced = json!({"guild_id": "3", "threads": [thread(), 7], "members": 7});
        let taken_out = json!({"guild_id": "3", "id": "70", "member_count": "?", "removed_member_ids": ["9"]});
        for (kind, told) in [
            ("CHANNEL_CREATE", with(text_channel(), &[("/position", json!(-1))])),
            ("CHANNEL_UPDATE", with(text_channel(), &[("/position", json!(-1))])),
            ("CHANNEL_DELETE", gone.clone()),
            ("THREAD_CREATE", with(thread(), &[("/name", json!(7))])),
            ("THREAD_UPDATE", with(thread(), &[("/name", json!(7))])),
            ("THREAD_DELETE", gone),
            ("THREAD_LIST_SYNC", synced),
            ("THREAD_MEMBERS_UPDATE", taken_out),
            ("GUILD_ROLE_CREATE", role.clone()),
            ("GUILD_ROLE_UPDATE", role),
        ] {
            let event = from(json!({"op": 0, "s": 1, "t": kind, "d": told}));
            let Some(GatewayEvent::Dispatch(_, event)) = event else { panic!("{kind}: no event") };
            assert!(matches!(event, Event::Unknown(_)), "{kind}: serenity can read it");
            let again = read_again(event);
            assert_eq!(again.name().as_deref(), Some(kind), "{again:?}");
            assert!(!matches!(again, Event::Unknown(_)), "{kind}");
        }
    }
}
