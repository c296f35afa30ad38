//! Servers, their channels, roles and members.

use serde_json::{Value, json};
use serenity::model::Permissions;

use super::call::{Answer, Answered, Call, id_in};
use super::error::ApiError;
use crate::permissions;
use crate::world::{Channel, Guild, Id, Kind, World};

/// The server, if the bot is in it.
pub(super) fn own(world: &World, guild: Id) -> Result<&Guild, ApiError> {
    let guild = world.guilds.get(&guild).ok_or_else(ApiError::unknown_guild)?;
    if guild.members.contains_key(&world.bot()) { Ok(guild) } else { Err(ApiError::missing_access()) }
}

pub(super) fn guild(world: &mut World, call: &Call) -> Answered {
    let guild = own(world, call.id(0)?)?;
    let mut json = world.guild_json(guild);
    if call.asks_for("with_counts") {
        json["approximate_member_count"] = guild.members.len().into();
        json["approximate_presence_count"] = guild.members.len().into();
    }
    Ok(Answer::ok(json))
}

/// All channels, also those that the bot may not see; no threads.
pub(super) fn channels(world: &mut World, call: &Call) -> Answered {
    let guild = own(world, call.id(0)?)?.id;
    let channels = world.channels.values().filter(|channel| channel.guild == Some(guild));
    let channels = channels.filter(|channel| !channel.kind.is_thread());
    Ok(Answer::ok(channels.map(|channel| world.channel_json(channel)).collect()))
}

pub(super) fn create_channel(world: &mut World, call: &Call) -> Answered {
    let guild = own(world, call.id(0)?)?;
    if !permissions::on_server(guild, world.bot()).contains(Permissions::MANAGE_CHANNELS) {
        return Err(ApiError::missing_permissions());
    }
    let guild = guild.id;
    let kind = match call.body["type"].as_u64().unwrap_or(0) {
        0 => Kind::Text,
        2 => Kind::Voice,
        4 => Kind::Category,
        5 => Kind::News,
        15 => Kind::Forum,
        _ => return Err(ApiError::wrong_channel_type()),
    };
    let mut channel = Channel::new(world.next_id(), kind, call.body["name"].as_str().unwrap_or_default());
    channel.guild = Some(guild);
    channel.parent = id_in(&call.body["parent_id"]);
    channel.topic = call.body["topic"].as_str().map(str::to_owned);
    let id = channel.id;
    world.add_channel(channel);
    Ok(Answer::created(world.channel_json(world.channel(id))))
}

pub(super) fn roles(world: &mut World, call: &Call) -> Answered {
    let guild = own(world, call.id(0)?)?;
    Ok(Answer::ok(guild.roles.values().map(|role| world.role_json(role)).collect()))
}

pub(super) fn member(world: &mut World, call: &Call) -> Answered {
    let guild = own(world, call.id(0)?)?;
    let user = call.id(1)?;
    match guild.members.get(&user) {
        Some(member) => Ok(Answer::ok(world.member_json(member))),
        None if world.users.contains_key(&user) => Err(ApiError::unknown_member()),
        None => Err(ApiError::unknown_user()),
    }
}

/// All members: only with the privileged intent.
pub(super) fn members(world: &mut World, call: &Call) -> Answered {
    let guild = own(world, call.id(0)?)?;
    if !world.application.members {
        return Err(ApiError::missing_access());
    }
    let after = call.query_id("after").unwrap_or(0);
    let members = guild.members.values().filter(|member| member.user > after).take(call.limit(1, 1000));
    Ok(Answer::ok(members.map(|member| world.member_json(member)).collect()))
}

pub(super) fn search_members(world: &mut World, call: &Call) -> Answered {
    let guild = own(world, call.id(0)?)?;
    let start = call.query.get("query").map(|query| query.to_lowercase()).unwrap_or_default();
    let members = guild.members.values().filter(|member| {
        let user = world.user(member.user);
        [Some(&user.name), Some(&user.display), member.nick.as_ref()]
            .into_iter()
            .flatten()
            .any(|name| name.to_lowercase().starts_with(&start))
    });
    Ok(Answer::ok(members.take(call.limit(1, 1000)).map(|member| world.member_json(member)).collect()))
}

pub(super) fn active_threads(world: &mut World, call: &Call) -> Answered {
    let guild = own(world, call.id(0)?)?.id;
    let bot = world.bot();
    let threads: Vec<&Channel> = world
        .channels
        .values()
        .filter(|channel| channel.guild == Some(guild))
        .filter(|channel| channel.thread.as_ref().is_some_and(|thread| !thread.archived))
        .filter(|channel| permissions::in_channel(world, bot, channel).view_channel())
        .collect();
    Ok(Answer::ok(thread_list(world, &threads, None)))
}

/// Threads with the bot's memberships, as the listings give them.
pub(super) fn thread_list(world: &World, threads: &[&Channel], has_more: Option<bool>) -> Value {
    let members: Vec<Value> =
        threads.iter().filter_map(|thread| world.thread_member_json(thread, world.bot())).collect();
    let mut list = json!({
        "threads": threads.iter().map(|thread| world.channel_json(thread)).collect::<Vec<_>>(),
        "members": members,
    });
    list["has_more"] = has_more.unwrap_or(false).into();
    list
}
