//! Messages: reading, sending, editing, deleting, pinning.

use chrono::Duration;
use serde_json::{Value, json};
use serenity::model::Permissions;

use super::call::{Answer, Answered, Call, Upload, id_in};
use super::channels::{not_archived, readable, seen, writable};
use super::error::ApiError;
use crate::snowflake::made_at;
use crate::world::{Attachment, Author, Draft, Id, Message, World, flags, kinds};

/// A message of a channel, as far as the bot can know of it.
pub(super) fn found(world: &World, channel: Id, message: Id) -> Result<&Message, ApiError> {
    world
        .message(message)
        .filter(|found| found.channel == channel && found.ephemeral_to.is_none())
        .ok_or_else(ApiError::unknown_message)
}

pub(super) fn list(world: &mut World, call: &Call) -> Answered {
    let channel = readable(world, call.id(0)?)?;
    // Without the permission to read the history Discord answers with nothing, not with an error.
    if !world.may(world.bot(), channel.id).read_message_history() {
        return Ok(Answer::ok(json!([])));
    }
    let limit = call.limit(50, 100);
    let all = world.messages_in(channel.id);
    let mut messages: Vec<&Message> = if let Some(before) = call.query_id("before") {
        all.rev().filter(|m| m.id < before).take(limit).collect()
    } else if let Some(after) = call.query_id("after") {
        all.filter(|m| m.id > after).take(limit).collect()
    } else if let Some(around) = call.query_id("around") {
        let (earlier, later): (Vec<_>, Vec<_>) = all.partition(|m| m.id <= around);
        let earlier = earlier.into_iter().rev().take(limit / 2 + 1);
        earlier.chain(later.into_iter().take(limit / 2)).take(limit).collect()
    } else {
        all.rev().take(limit).collect()
    };
    messages.sort_by_key(|message| std::cmp::Reverse(message.id));
    let reading = world.reading_by_rest();
    Ok(Answer::ok(messages.into_iter().map(|message| world.message_json(message, reading)).collect()))
}

pub(super) fn one(world: &mut World, call: &Call) -> Answered {
    let channel = readable(world, call.id(0)?)?;
    if !world.may(world.bot(), channel.id).read_message_history() {
        return Err(ApiError::missing_permissions());
    }
    let message = found(world, channel.id, call.id(1)?)?;
    Ok(Answer::ok(world.message_json(message, world.reading_by_rest())))
}

pub(super) fn create(world: &mut World, call: &Call) -> Answered {
    let channel = call.id(0)?;
    let permissions = writable(world, channel)?;
    let bot = world.bot();
    let mut draft = compose(world, &call.body, &call.files)?;
    let lacks = |needed: Permissions, used: bool| used && !permissions.contains(needed);
    if lacks(Permissions::EMBED_LINKS, !draft.embeds.is_empty())
        || lacks(Permissions::ATTACH_FILES, !draft.attachments.is_empty())
    {
        return Err(ApiError::missing_permissions());
    }
    draft.refers_to = answered(world, channel, &call.body["message_reference"], permissions)?;
    draft.kind = if draft.refers_to.is_some() { kinds::REPLY } else { kinds::DEFAULT };
    draft.nonce = call.body.get("nonce").filter(|nonce| !nonce.is_null()).cloned();
    draft.nonce_enforced = call.body["enforce_nonce"] == true;
    if draft.nonce_enforced
        && let Some(nonce) = &draft.nonce
        && let Some(earlier) = world.earlier_with_nonce(bot, channel, nonce)
    {
        return Ok(Answer::ok(own_json(world, earlier)));
    }
    let message = world.post(Author::User(bot), channel, draft);
    Ok(Answer::ok(own_json(world, message)))
}

/// The message that a new one answers.
fn answered(
    world: &World,
    channel: Id,
    reference: &Value,
    permissions: Permissions,
) -> Result<Option<(Id, Id)>, ApiError> {
    let Some(message) = id_in(&reference["message_id"]) else { return Ok(None) };
    if !permissions.read_message_history() {
        return Err(ApiError::missing_permissions());
    }
    match found(world, channel, message) {
        Ok(found) if matches!(found.kind, kinds::THREAD_CREATED | kinds::THREAD_STARTER_MESSAGE) => {
            Err(ApiError::invalid_form(vec!["message_reference: cannot reply to a system message.".to_owned()]))
        }
        Ok(_) => Ok(Some((channel, message))),
        Err(_) if reference["fail_if_not_exists"] == false => Ok(None),
        Err(_) => Err(ApiError::invalid_form(vec!["message_reference: Unknown message.".to_owned()])),
    }
}

/// A message of the bot as it gets it back.
pub(super) fn own_json(world: &World, message: Id) -> Value {
    world.message(message).map_or(Value::Null, |message| world.message_json(message, world.reading_by_rest()))
}

/// Makes a draft of a body, in whichever way it is sent.
pub(super) fn compose(world: &mut World, body: &Value, files: &[Upload]) -> Result<Draft, ApiError> {
    let draft = Draft {
        kind: kinds::DEFAULT,
        content: body["content"].as_str().unwrap_or_default().trim().to_owned(),
        embeds: embeds_of(&body["embeds"]),
        components: components_of(&body["components"]),
        attachments: attachments_of(world, &body["attachments"], files)?,
        poll: body.get("poll").filter(|poll| poll.is_object()).map(|poll| poll_of(world, poll)),
        allowed_mentions: body.get("allowed_mentions").cloned(),
        flags: body["flags"].as_u64().unwrap_or(0) & allowed_flags(),
        ..Draft::default()
    };
    let stickers = body["sticker_ids"].as_array().is_some_and(|stickers| !stickers.is_empty());
    let empty = draft.content.is_empty()
        && draft.embeds.is_empty()
        && draft.components.is_empty()
        && draft.attachments.is_empty()
        && draft.poll.is_none()
        && !stickers;
    if empty { Err(ApiError::empty_message()) } else { Ok(draft) }
}

fn allowed_flags() -> u64 {
    flags::SUPPRESS_EMBEDS | flags::EPHEMERAL | flags::SUPPRESS_NOTIFICATIONS | flags::COMPONENTS_V2
}

fn embeds_of(embeds: &Value) -> Vec<Value> {
    let mut embeds = embeds.as_array().cloned().unwrap_or_default();
    for embed in &mut embeds {
        embed["type"] = "rich".into();
    }
    embeds
}

/// Discord numbers the components of a message, and fills in what was left out.
fn components_of(components: &Value) -> Vec<Value> {
    fn number(component: &mut Value, next: &mut u64) {
        if component.get("id").is_none_or(Value::is_null) {
            component["id"] = (*next).into();
        }
        *next += 1;
        if matches!(component["type"].as_u64(), Some(2 | 3 | 5..=8)) && component.get("disabled").is_none() {
            component["disabled"] = false.into();
        }
        if matches!(component["type"].as_u64(), Some(3 | 5..=8)) {
            for key in ["min_values", "max_values"] {
                if component.get(key).is_none() {
                    component[key] = 1.into();
                }
            }
        }
        for key in ["components", "accessory"] {
            match component.get_mut(key) {
                Some(Value::Array(inner)) => inner.iter_mut().for_each(|inner| number(inner, next)),
                Some(inner @ Value::Object(_)) => number(inner, next),
                _ => {}
            }
        }
    }
    let mut components = components.as_array().cloned().unwrap_or_default();
    let mut next = 1;
    components.iter_mut().for_each(|component| number(component, &mut next));
    components
}

/// What a bot may upload with one message: so many files, each of so many bytes.
const FILES_MOST: usize = 10;
const FILE_BYTES_MOST: usize = 10 << 20;

fn attachments_of(world: &mut World, described: &Value, files: &[Upload]) -> Result<Vec<Attachment>, ApiError> {
    let of = |file: &Upload, entry: &Value| id_in(&entry["id"]) == u64::try_from(file.number).ok();
    let described = described.as_array().map(Vec::as_slice).unwrap_or_default();
    if files.iter().any(|file| file.bytes.len() > FILE_BYTES_MOST) {
        return Err(ApiError::too_large());
    }
    // What is a small number names a file of this request, what is a snowflake one that is there already.
    let missing = described.iter().filter_map(|entry| id_in(&entry["id"])).find(|number| {
        *number < SMALLEST_SNOWFLAKE && !files.iter().any(|file| u64::try_from(file.number).ok() == Some(*number))
    });
    if let Some(number) = missing {
        return Err(ApiError::invalid_form(vec![format!("attachments: there is no files[{number}].")]));
    }
    if files.len() > FILES_MOST {
        return Err(ApiError::invalid_form(vec![format!("attachments: must be {FILES_MOST} or fewer in length.")]));
    }
    let mut made = Vec::with_capacity(files.len());
    for file in files {
        let entry = described.iter().find(|entry| of(file, entry));
        made.push(Attachment {
            id: world.next_id(),
            name: entry.and_then(|e| e["filename"].as_str()).unwrap_or(&file.name).to_owned(),
            description: entry.and_then(|e| e["description"].as_str()).map(str::to_owned),
            content_type: file.content_type.clone(),
            bytes: file.bytes.clone(),
        });
    }
    Ok(made)
}

/// Ids below were never given out: the first millisecond's.
const SMALLEST_SNOWFLAKE: u64 = 1 << 22;

fn poll_of(world: &World, poll: &Value) -> Value {
    let hours = poll["duration"].as_i64().unwrap_or(24).clamp(1, 32 * 24);
    let answers: Vec<Value> = poll["answers"]
        .as_array()
        .into_iter()
        .flatten()
        .zip(1..)
        .map(|(answer, number)| json!({"answer_id": number, "poll_media": answer["poll_media"]}))
        .collect();
    json!({
        "question": poll["question"],
        "answers": answers,
        "expiry": crate::world::iso(world.now() + Duration::hours(hours)),
        "allow_multiselect": poll["allow_multiselect"] == true,
        "layout_type": 1,
        "results": {"answer_counts": [], "is_finalized": false},
    })
}

pub(super) fn edit(world: &mut World, call: &Call) -> Answered {
    let channel = readable(world, call.id(0)?)?;
    let message = found(world, channel.id, call.id(1)?)?;
    if message.author != world.bot() {
        return Err(ApiError::cannot_edit_of_others());
    }
    not_archived(channel)?;
    let id = message.id;
    apply_edit(world, id, call)?;
    Ok(Answer::ok(own_json(world, id)))
}

/// Changes a message of the bot by what the body names.
pub(super) fn apply_edit(world: &mut World, id: Id, call: &Call) -> Result<(), ApiError> {
    let body = &call.body;
    let Some(before) = world.message(id) else { return Err(ApiError::unknown_message()) };
    let mut after = before.clone();
    if let Some(content) = body.get("content") {
        content.as_str().unwrap_or_default().trim().clone_into(&mut after.content);
    }
    if let Some(embeds) = body.get("embeds") {
        after.embeds = embeds_of(embeds);
    }
    if let Some(components) = body.get("components") {
        after.components = components_of(components);
    }
    if let Some(kept) = body.get("attachments") {
        let kept: Vec<Id> = kept.as_array().into_iter().flatten().filter_map(|entry| id_in(&entry["id"])).collect();
        after.attachments.retain(|attachment| kept.contains(&attachment.id));
    }
    after.attachments.extend(attachments_of(world, &body["attachments"], &call.files)?);
    if let Some(changed) = body["flags"].as_u64() {
        let settable = flags::SUPPRESS_EMBEDS | flags::COMPONENTS_V2;
        after.flags = (after.flags & !settable) | (changed & settable);
    }
    let empty = after.content.is_empty()
        && after.embeds.is_empty()
        && after.components.is_empty()
        && after.attachments.is_empty()
        && after.poll.is_none();
    if empty {
        return Err(ApiError::empty_message());
    }
    let allowed = body.get("allowed_mentions").cloned();
    let filled = after.flags & flags::LOADING != 0;
    after.flags &= !flags::LOADING;
    world.edit(id, |message| *message = after, allowed.as_ref());
    if filled && world.message(id).is_some_and(|message| message.ephemeral_to.is_none()) {
        world.note_pings(id);
    }
    Ok(())
}

pub(super) fn delete(world: &mut World, call: &Call) -> Answered {
    let (channel, permissions) = seen(world, call.id(0)?)?;
    let message = found(world, channel.id, call.id(1)?)?;
    if message.author != world.bot() && !permissions.manage_messages() {
        return Err(if channel.guild.is_none() {
            ApiError::cannot_edit_of_others()
        } else {
            ApiError::missing_permissions()
        });
    }
    let id = message.id;
    world.delete(id);
    Ok(Answer::empty())
}

pub(super) fn delete_together(world: &mut World, call: &Call) -> Answered {
    let (channel, permissions) = seen(world, call.id(0)?)?;
    let channel = channel.id;
    if !permissions.manage_messages() {
        return Err(ApiError::missing_permissions());
    }
    let ids: Vec<Id> = call.body["messages"].as_array().into_iter().flatten().filter_map(id_in).collect();
    let oldest = world.now() - Duration::days(14);
    if ids.iter().any(|id| made_at(*id) < oldest) {
        return Err(ApiError::too_old_to_delete());
    }
    let there: Vec<Id> = ids.into_iter().filter(|id| found(world, channel, *id).is_ok()).collect();
    world.delete_together(channel, &there);
    Ok(Answer::empty())
}

pub(super) fn pins(world: &mut World, call: &Call) -> Answered {
    let channel = readable(world, call.id(0)?)?;
    let reading = world.reading_by_rest();
    let pinned = world.messages_in(channel.id).rev().filter(|message| message.pinned);
    Ok(Answer::ok(pinned.map(|message| world.message_json(message, reading)).collect()))
}

pub(super) fn pin(world: &mut World, call: &Call) -> Answered {
    set_pinned(world, call, true)
}

pub(super) fn unpin(world: &mut World, call: &Call) -> Answered {
    set_pinned(world, call, false)
}

fn set_pinned(world: &mut World, call: &Call, pinned: bool) -> Answered {
    let (channel, permissions) = seen(world, call.id(0)?)?;
    let in_dm = channel.recipient.is_some();
    let message = found(world, channel.id, call.id(1)?)?.id;
    if !in_dm && !permissions.manage_messages() {
        return Err(ApiError::missing_permissions());
    }
    let bot = world.bot();
    world.set_pinned(bot, message, pinned);
    Ok(Answer::empty())
}
