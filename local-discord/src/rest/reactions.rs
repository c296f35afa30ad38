//! Reactions.

use super::call::{Answer, Answered, Call};
use super::channels::{not_archived, readable, seen};
use super::error::ApiError;
use super::messages::found;
use crate::world::{Id, MOST_REACTIONS, World, is_of_a_server};

pub(super) fn list(world: &mut World, call: &Call) -> Answered {
    let channel = readable(world, call.id(0)?)?;
    if !world.may(world.bot(), channel.id).read_message_history() {
        return Err(ApiError::missing_permissions());
    }
    let message = found(world, channel.id, call.id(1)?)?;
    let emoji = emoji(call)?;
    let after = call.query_id("after").unwrap_or(0);
    // Nobody here puts bursts (type 1).
    let bursts = call.query.get("type").is_some_and(|kind| kind == "1");
    let mut users: Vec<Id> = message
        .reactions
        .iter()
        .filter(|reaction| reaction.emoji == emoji && !bursts)
        .flat_map(|reaction| reaction.users.iter().copied())
        .filter(|user| *user > after)
        .collect();
    users.sort_unstable();
    users.truncate(call.limit(25, 100));
    Ok(Answer::ok(users.into_iter().map(|user| world.user_json(world.user(user))).collect()))
}

pub(super) fn put(world: &mut World, call: &Call) -> Answered {
    let (channel, permissions) = seen(world, call.id(0)?)?;
    let message = found(world, channel.id, call.id(1)?)?;
    let emoji = emoji(call)?;
    not_archived(channel)?;
    let new = !message.reactions.iter().any(|reaction| reaction.emoji == emoji);
    // No server here has emojis of its own: the bot can join in one of elsewhere, not bring it.
    if new && is_of_a_server(&emoji) {
        return Err(ApiError::unknown_emoji());
    }
    if !permissions.read_message_history() || (new && !permissions.add_reactions()) {
        return Err(ApiError::missing_permissions());
    }
    if new && message.reactions.len() >= MOST_REACTIONS {
        return Err(ApiError::too_many_reactions());
    }
    let (message, bot) = (message.id, world.bot());
    world.react(bot, message, &emoji);
    Ok(Answer::empty())
}

pub(super) fn delete_own(world: &mut World, call: &Call) -> Answered {
    let bot = world.bot();
    take_away(world, call, Some(bot))
}

pub(super) fn delete_of(world: &mut World, call: &Call) -> Answered {
    let user = call.id(3)?;
    take_away(world, call, Some(user))
}

pub(super) fn delete_emoji(world: &mut World, call: &Call) -> Answered {
    take_away(world, call, None)
}

pub(super) fn delete_all(world: &mut World, call: &Call) -> Answered {
    let (channel, permissions) = seen(world, call.id(0)?)?;
    let message = found(world, channel.id, call.id(1)?)?.id;
    not_archived(channel)?;
    if !permissions.manage_messages() {
        return Err(ApiError::missing_permissions());
    }
    world.clear_reactions(message, None);
    Ok(Answer::empty())
}

fn take_away(world: &mut World, call: &Call, of: Option<Id>) -> Answered {
    let (channel, permissions) = seen(world, call.id(0)?)?;
    let message = found(world, channel.id, call.id(1)?)?.id;
    not_archived(channel)?;
    let emoji = emoji(call)?;
    if of != Some(world.bot()) && !permissions.manage_messages() {
        return Err(ApiError::missing_permissions());
    }
    match of {
        Some(user) => world.unreact(user, message, &emoji),
        None => world.clear_reactions(message, Some(&emoji)),
    }
    Ok(Answer::empty())
}

/// The emoji of the path: a character, or `name:id`. A word alone is none.
fn emoji(call: &Call) -> Result<String, ApiError> {
    let emoji = &call.params[2];
    let plain = !emoji.is_empty() && !emoji.chars().any(|c| c.is_ascii_alphabetic() || c == ':');
    if is_of_a_server(emoji) || plain { Ok(emoji.clone()) } else { Err(ApiError::unknown_emoji()) }
}
