//! Threads: starting, listing, joining.

use serenity::model::Permissions;

use super::call::{Answer, Answered, Call, id_in};
use super::channels::{not_archived, seen};
use super::error::ApiError;
use super::guilds::thread_list;
use super::messages::{compose, found, own_json};
use crate::world::{Author, Channel, Id, Kind, NewThread, World};

/// Minutes, where the body does not say.
const AUTO_ARCHIVE: u64 = 4320;

pub(super) fn start_from_message(world: &mut World, call: &Call) -> Answered {
    let (channel, permissions) = seen(world, call.id(0)?)?;
    let kind = match channel.kind {
        Kind::Text => Kind::PublicThread,
        Kind::News => Kind::NewsThread,
        _ => return Err(ApiError::wrong_channel_type()),
    };
    let message = found(world, channel.id, call.id(1)?)?.id;
    if !permissions.contains(Permissions::CREATE_PUBLIC_THREADS | Permissions::READ_MESSAGE_HISTORY) {
        return Err(ApiError::missing_permissions());
    }
    if world.channels.contains_key(&message) {
        return Err(ApiError::thread_exists());
    }
    let new = NewThread {
        parent: channel.id,
        name: call.body["name"].as_str().unwrap_or_default(),
        kind,
        owner: world.bot(),
        from: Some(message),
        tags: Vec::new(),
        auto_archive: call.body["auto_archive_duration"].as_u64().unwrap_or(AUTO_ARCHIVE),
        invitable: true,
    };
    let thread = world.start_thread(new);
    Ok(Answer::created(world.channel_json(world.channel(thread))))
}

/// A thread by itself, or a forum post with its first message.
pub(super) fn start(world: &mut World, call: &Call) -> Answered {
    let (channel, permissions) = seen(world, call.id(0)?)?;
    let parent = channel.id;
    if channel.kind == Kind::Forum {
        return post_in_forum(world, call, parent, permissions);
    }
    if !matches!(channel.kind, Kind::Text | Kind::News) {
        return Err(ApiError::wrong_channel_type());
    }
    if call.body.get("message").is_some() {
        return Err(ApiError::invalid_form(vec!["message: only a post in a forum has one.".to_owned()]));
    }
    // Without a type it is private: so says the documentation.
    let (kind, needed) = match call.body["type"].as_u64().unwrap_or(12) {
        10 | 11 => (Kind::PublicThread, Permissions::CREATE_PUBLIC_THREADS),
        _ => (Kind::PrivateThread, Permissions::CREATE_PRIVATE_THREADS),
    };
    if !permissions.contains(needed) {
        return Err(ApiError::missing_permissions());
    }
    let new = NewThread {
        parent,
        name: call.body["name"].as_str().unwrap_or_default(),
        kind,
        owner: world.bot(),
        from: None,
        tags: Vec::new(),
        auto_archive: call.body["auto_archive_duration"].as_u64().unwrap_or(AUTO_ARCHIVE),
        invitable: call.body["invitable"].as_bool().unwrap_or(true),
    };
    let thread = world.start_thread(new);
    Ok(Answer::created(world.channel_json(world.channel(thread))))
}

fn post_in_forum(world: &mut World, call: &Call, forum: Id, permissions: Permissions) -> Answered {
    if !permissions.contains(Permissions::SEND_MESSAGES) {
        return Err(ApiError::missing_permissions());
    }
    let Some(message) = call.body.get("message").filter(|message| message.is_object()) else {
        return Err(ApiError::invalid_form(vec!["message: This field is required in a forum.".to_owned()]));
    };
    let mut draft = compose(world, message, &call.files)?;
    let tags: Vec<Id> = call.body["applied_tags"].as_array().into_iter().flatten().filter_map(id_in).collect();
    let known = |tag: &Id| world.channel(forum).available_tags.iter().any(|one| one.id == *tag);
    if !tags.iter().all(known) || (tags.is_empty() && world.channel(forum).tag_required) {
        return Err(ApiError::invalid_form(vec!["applied_tags: not tags of this forum.".to_owned()]));
    }
    let bot = world.bot();
    let new = NewThread {
        parent: forum,
        name: call.body["name"].as_str().unwrap_or_default(),
        kind: Kind::PublicThread,
        owner: bot,
        from: None,
        tags,
        auto_archive: call.body["auto_archive_duration"].as_u64().unwrap_or(AUTO_ARCHIVE),
        invitable: true,
    };
    let thread = world.start_thread(new);
    draft.id = Some(thread);
    world.post(Author::User(bot), thread, draft);
    let mut json = world.channel_json(world.channel(thread));
    json["message"] = own_json(world, thread);
    Ok(Answer::created(json))
}

pub(super) fn archived_public(world: &mut World, call: &Call) -> Answered {
    archived(world, call, |thread, _| !thread.is_private_thread(), Permissions::empty())
}

pub(super) fn archived_private(world: &mut World, call: &Call) -> Answered {
    archived(world, call, |thread, _| thread.is_private_thread(), Permissions::MANAGE_THREADS)
}

pub(super) fn archived_private_joined(world: &mut World, call: &Call) -> Answered {
    let joined = |thread: &Channel, bot: Id| {
        thread.is_private_thread() && thread.thread.as_ref().is_some_and(|thread| thread.members.contains_key(&bot))
    };
    archived(world, call, joined, Permissions::empty())
}

fn archived(world: &World, call: &Call, wanted: fn(&Channel, Id) -> bool, needed: Permissions) -> Answered {
    let (parent, permissions) = seen(world, call.id(0)?)?;
    if !permissions.contains(needed | Permissions::READ_MESSAGE_HISTORY) {
        return Err(ApiError::missing_permissions());
    }
    let before = call.query.get("before");
    let before = before.and_then(|before| chrono::DateTime::parse_from_rfc3339(before).ok());
    let mut threads: Vec<&Channel> = world
        .channels
        .values()
        .filter(|channel| channel.parent == Some(parent.id) && wanted(channel, world.bot()))
        .filter(|channel| {
            channel
                .thread
                .as_ref()
                .is_some_and(|thread| thread.archived && before.is_none_or(|before| thread.archive_changed_at < before))
        })
        .collect();
    threads.sort_by_key(|channel| {
        std::cmp::Reverse(channel.thread.as_ref().map(|thread| (thread.archive_changed_at, channel.id)))
    });
    let limit = call.limit(50, 100);
    let more = threads.len() > limit;
    threads.truncate(limit);
    Ok(Answer::ok(thread_list(world, &threads, Some(more))))
}

fn thread(world: &World, call: &Call) -> Result<(Id, Permissions), ApiError> {
    let (channel, permissions) = seen(world, call.id(0)?)?;
    if channel.thread.is_some() { Ok((channel.id, permissions)) } else { Err(ApiError::wrong_channel_type()) }
}

pub(super) fn members(world: &mut World, call: &Call) -> Answered {
    let (id, _) = thread(world, call)?;
    if !world.application.members {
        return Err(ApiError::missing_access());
    }
    Ok(Answer::ok(world.thread_members_json(world.channel(id))))
}

pub(super) fn member(world: &mut World, call: &Call) -> Answered {
    let (id, _) = thread(world, call)?;
    let user = if call.params[1] == "@me" { world.bot() } else { call.id(1)? };
    let member = world.thread_member_json(world.channel(id), user).ok_or_else(ApiError::unknown_member)?;
    Ok(Answer::ok(member))
}

pub(super) fn join(world: &mut World, call: &Call) -> Answered {
    let (id, _) = thread(world, call)?;
    not_archived(world.channel(id))?;
    let bot = world.bot();
    world.join_thread(id, bot);
    Ok(Answer::empty())
}

pub(super) fn leave(world: &mut World, call: &Call) -> Answered {
    let (id, _) = thread(world, call)?;
    not_archived(world.channel(id))?;
    let bot = world.bot();
    world.leave_thread(id, bot);
    Ok(Answer::empty())
}

pub(super) fn add_member(world: &mut World, call: &Call) -> Answered {
    let (id, permissions) = thread(world, call)?;
    let user = call.id(1)?;
    not_archived(world.channel(id))?;
    let guild = world.channel(id).guild.map(|guild| world.guild(guild));
    if !guild.is_some_and(|guild| guild.members.contains_key(&user)) {
        return Err(ApiError::unknown_member());
    }
    if !permissions.send_messages_in_threads() {
        return Err(ApiError::missing_permissions());
    }
    world.join_thread(id, user);
    Ok(Answer::empty())
}

pub(super) fn remove_member(world: &mut World, call: &Call) -> Answered {
    let (id, permissions) = thread(world, call)?;
    let user = call.id(1)?;
    let owns_it = world.channel(id).is_private_thread()
        && world.channel(id).thread.as_ref().is_some_and(|thread| thread.owner == world.bot());
    not_archived(world.channel(id))?;
    if !permissions.manage_threads() && !owns_it {
        return Err(ApiError::missing_permissions());
    }
    world.leave_thread(id, user);
    Ok(Answer::empty())
}
