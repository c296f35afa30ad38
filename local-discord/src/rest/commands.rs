//! The application's commands: global, and of one server.

use serde_json::{Value, json};

use super::call::{Answer, Answered, Call};
use super::error::ApiError;
use super::guilds::own;
use crate::world::{Id, World, id};

fn own_application(world: &World, call: &Call) -> Result<(), ApiError> {
    if call.id(0)? == world.application.id { Ok(()) } else { Err(ApiError::missing_access()) }
}

fn of_guild(world: &World, call: &Call) -> Result<Option<Id>, ApiError> {
    own_application(world, call)?;
    Ok(Some(own(world, call.id(1)?)?.id))
}

fn commands(world: &mut World, guild: Option<Id>) -> &mut Vec<Value> {
    match guild {
        Some(guild) => world.application.guild_commands.entry(guild).or_default(),
        None => &mut world.application.global_commands,
    }
}

fn same(a: &Value, b: &Value) -> bool {
    let kind = |command: &Value| command["type"].as_u64().unwrap_or(1);
    kind(a) == kind(b) && a["name"] == b["name"]
}

/// Discord keeps no bound that was sent as null, and no option's `false`.
fn without_null_bounds(options: &mut Value) {
    for option in options.as_array_mut().into_iter().flatten() {
        if let Some(fields) = option.as_object_mut() {
            fields.retain(|key, value| !(value.is_null() && (key.starts_with("min_") || key.starts_with("max_"))));
            fields.retain(|key, value| !(*value == false && (key == "required" || key == "autocomplete")));
            if let Some(deeper) = fields.get_mut("options") {
                without_null_bounds(deeper);
            }
        }
    }
}

/// A command as Discord keeps it; one of the same name and type keeps its id.
fn registered(world: &mut World, guild: Option<Id>, body: &Value) -> Value {
    let earlier = commands(world, guild).iter().find(|command| same(command, body)).map(|c| c["id"].clone());
    let mut command = body.clone();
    if let Some(options) = command.get_mut("options") {
        without_null_bounds(options);
    }
    let kept = earlier.unwrap_or_else(|| id(world.next_id()));
    command["id"] = kept;
    command["application_id"] = id(world.application.id);
    command["version"] = id(world.next_id());
    if let Some(guild) = guild {
        command["guild_id"] = id(guild);
        // Where they can be used means something for commands of all servers only.
        command["contexts"] = Value::Null;
    }
    let defaults = json!({
        "type": 1,
        "description": "",
        "default_member_permissions": null,
        "nsfw": false,
        "name_localizations": null,
        "description_localizations": null,
        "integration_types": [0],
        "contexts": null,
    });
    for (key, value) in defaults.as_object().into_iter().flatten() {
        if command.get(key).is_none() {
            command[key] = value.clone();
        }
    }
    command
}

fn replace(world: &mut World, guild: Option<Id>, body: &Value) -> Answer {
    let new: Vec<Value> =
        body.as_array().into_iter().flatten().map(|command| registered(world, guild, command)).collect();
    commands(world, guild).clone_from(&new);
    Answer::ok(new.into())
}

fn create(world: &mut World, guild: Option<Id>, body: &Value) -> Answer {
    let command = registered(world, guild, body);
    let all = commands(world, guild);
    let before = all.len();
    all.retain(|earlier| !same(earlier, &command));
    let new = all.len() == before;
    all.push(command.clone());
    if new { Answer::created(command) } else { Answer::ok(command) }
}

fn position(world: &mut World, guild: Option<Id>, command: Id) -> Result<usize, ApiError> {
    let at = commands(world, guild).iter().position(|one| one["id"] == id(command));
    at.ok_or_else(ApiError::unknown_command)
}

/// Commands as they are listed: with the words of every language only where that is asked for.
fn listed(commands: &[Value], call: &Call) -> Answer {
    let mut commands = commands.to_vec();
    if !call.asks_for("with_localizations") {
        commands.iter_mut().for_each(without_languages);
    }
    Answer::ok(commands.into())
}

fn without_languages(owner: &mut Value) {
    let Some(fields) = owner.as_object_mut() else { return };
    fields.retain(|key, _| !key.ends_with("_localizations"));
    for key in ["options", "choices"] {
        let deeper = fields.get_mut(key).and_then(Value::as_array_mut);
        deeper.into_iter().flatten().for_each(without_languages);
    }
}

pub(super) fn list_global(world: &mut World, call: &Call) -> Answered {
    own_application(world, call)?;
    Ok(listed(&world.application.global_commands, call))
}

pub(super) fn replace_global(world: &mut World, call: &Call) -> Answered {
    own_application(world, call)?;
    Ok(replace(world, None, &call.body))
}

pub(super) fn create_global(world: &mut World, call: &Call) -> Answered {
    own_application(world, call)?;
    Ok(create(world, None, &call.body))
}

pub(super) fn one_global(world: &mut World, call: &Call) -> Answered {
    own_application(world, call)?;
    let at = position(world, None, call.id(1)?)?;
    Ok(Answer::ok(world.application.global_commands[at].clone()))
}

pub(super) fn edit_global(world: &mut World, call: &Call) -> Answered {
    own_application(world, call)?;
    let at = position(world, None, call.id(1)?)?;
    let version = world.next_id();
    let command = &mut world.application.global_commands[at];
    for (key, value) in call.body.as_object().into_iter().flatten() {
        command[key] = value.clone();
    }
    command["version"] = id(version);
    Ok(Answer::ok(command.clone()))
}

pub(super) fn delete_global(world: &mut World, call: &Call) -> Answered {
    own_application(world, call)?;
    let at = position(world, None, call.id(1)?)?;
    world.application.global_commands.remove(at);
    Ok(Answer::empty())
}

pub(super) fn list_of_guild(world: &mut World, call: &Call) -> Answered {
    let guild = of_guild(world, call)?;
    Ok(listed(commands(world, guild), call))
}

pub(super) fn replace_of_guild(world: &mut World, call: &Call) -> Answered {
    let guild = of_guild(world, call)?;
    Ok(replace(world, guild, &call.body))
}

pub(super) fn create_of_guild(world: &mut World, call: &Call) -> Answered {
    let guild = of_guild(world, call)?;
    Ok(create(world, guild, &call.body))
}

pub(super) fn delete_of_guild(world: &mut World, call: &Call) -> Answered {
    let guild = of_guild(world, call)?;
    let at = position(world, guild, call.id(2)?)?;
    commands(world, guild).remove(at);
    Ok(Answer::empty())
}
