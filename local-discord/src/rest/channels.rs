//! Channels: who may do what in them, and reading, changing, deleting them.

use serenity::model::Permissions;

use super::call::{Answer, Answered, Call, id_in};
use super::error::ApiError;
use crate::world::{Channel, Id, Kind, Thread, World};

/// A channel that the bot may see, and what else it may do there.
pub(super) fn seen(world: &World, channel: Id) -> Result<(&Channel, Permissions), ApiError> {
    let found = world.channels.get(&channel).ok_or_else(ApiError::unknown_channel)?;
    let permissions = world.may(world.bot(), channel);
    if permissions.view_channel() { Ok((found, permissions)) } else { Err(ApiError::missing_access()) }
}

/// A channel whose messages the bot may read.
pub(super) fn readable(world: &World, channel: Id) -> Result<&Channel, ApiError> {
    let (channel, _) = seen(world, channel)?;
    if channel.kind.holds_messages() { Ok(channel) } else { Err(ApiError::not_in_voice()) }
}

/// A channel to which the bot may send.
pub(super) fn writable(world: &World, channel: Id) -> Result<Permissions, ApiError> {
    let (channel, permissions) = seen(world, channel)?;
    if !channel.kind.holds_messages() {
        return Err(ApiError::not_in_voice());
    }
    if let Some(recipient) = channel.recipient {
        if !world.shares_a_server(recipient) {
            return Err(ApiError::no_mutual_server());
        }
        if world.user(recipient).dms_closed {
            return Err(ApiError::cannot_message_user());
        }
        return Ok(permissions);
    }
    let needed = match &channel.thread {
        Some(thread) if thread.locked && !permissions.manage_threads() => return Err(ApiError::thread_locked()),
        Some(_) => Permissions::SEND_MESSAGES_IN_THREADS,
        None => Permissions::SEND_MESSAGES,
    };
    if permissions.contains(needed) { Ok(permissions) } else { Err(ApiError::missing_permissions()) }
}

/// Nothing changes in an archived thread.
pub(super) fn not_archived(channel: &Channel) -> Result<(), ApiError> {
    let archived = channel.thread.as_ref().is_some_and(|thread| thread.archived);
    if archived { Err(ApiError::archived()) } else { Ok(()) }
}

pub(super) fn channel(world: &mut World, call: &Call) -> Answered {
    let (channel, _) = seen(world, call.id(0)?)?;
    Ok(Answer::ok(world.channel_json(channel)))
}

pub(super) fn typing(world: &mut World, call: &Call) -> Answered {
    let channel = call.id(0)?;
    writable(world, channel)?;
    world.journal.typing.push(channel);
    Ok(Answer::empty())
}

pub(super) fn delete(world: &mut World, call: &Call) -> Answered {
    let (channel, permissions) = seen(world, call.id(0)?)?;
    let id = channel.id;
    let json = world.channel_json(channel);
    if channel.kind == Kind::Dm {
        return Ok(Answer::ok(json));
    }
    let needed = if channel.thread.is_some() { Permissions::MANAGE_THREADS } else { Permissions::MANAGE_CHANNELS };
    if !permissions.contains(needed) {
        return Err(ApiError::missing_permissions());
    }
    world.delete_channel(id);
    Ok(Answer::ok(json))
}

pub(super) fn modify(world: &mut World, call: &Call) -> Answered {
    let (channel, permissions) = seen(world, call.id(0)?)?;
    let id = channel.id;
    match &channel.thread {
        Some(thread) => modify_thread(world, call, id, thread.clone(), permissions)?,
        None if channel.kind == Kind::Dm => return Err(ApiError::wrong_channel_type()),
        None if !permissions.manage_channels() => return Err(ApiError::missing_permissions()),
        None => {
            let body = &call.body;
            world.change_channel(id, |channel| {
                if let Some(name) = body["name"].as_str() {
                    name.clone_into(&mut channel.name);
                }
                if let Some(topic) = body.get("topic") {
                    channel.topic = topic.as_str().map(str::to_owned);
                }
            });
        }
    }
    Ok(Answer::ok(world.channel_json(world.channel(id))))
}

fn modify_thread(
    world: &mut World,
    call: &Call,
    id: Id,
    thread: Thread,
    permissions: Permissions,
) -> Result<(), ApiError> {
    let body = &call.body;
    let manages = permissions.manage_threads();
    let own = thread.owner == world.bot();
    let opens = body["archived"] == false;
    if thread.archived && !opens {
        return Err(ApiError::archived());
    }
    // Whoever may write in it may wake it, unless it is locked; the rest is for its owner and for managers.
    let only_opens = opens && body.as_object().is_some_and(|body| body.len() == 1);
    let may = manages
        || (own && !thread.locked && body.get("locked").is_none())
        || (only_opens && !thread.locked && permissions.send_messages_in_threads());
    if !may {
        return Err(ApiError::missing_permissions());
    }
    let tags = body["applied_tags"].as_array().map(|tags| tags.iter().filter_map(id_in).collect::<Vec<_>>());
    if let Some(tags) = &tags {
        let forum = world.channel(id).parent.map(|parent| world.channel(parent));
        let known = |tag: &Id| forum.is_some_and(|forum| forum.available_tags.iter().any(|one| one.id == *tag));
        if let Some(unknown) = tags.iter().find(|tag| !known(tag)) {
            return Err(ApiError::invalid_form(vec![format!("applied_tags: the forum has no tag {unknown}.")]));
        }
    }
    world.change_thread(id, |channel| {
        if let Some(name) = body["name"].as_str() {
            name.clone_into(&mut channel.name);
        }
        let Some(thread) = channel.thread.as_mut() else { return };
        thread.archived = body["archived"].as_bool().unwrap_or(thread.archived);
        thread.locked = body["locked"].as_bool().unwrap_or(thread.locked);
        thread.auto_archive = body["auto_archive_duration"].as_u64().unwrap_or(thread.auto_archive);
        thread.tags = tags.unwrap_or_else(|| thread.tags.clone());
    });
    Ok(())
}
