//! The bot's first response to an interaction: once, in time, and of a kind that fits.

use serde_json::{Value, json};

use super::call::{Answer, Answered, Call};
use super::error::ApiError;
use super::messages::{apply_edit, compose, own_json};
use crate::world::{Author, Draft, Id, Interaction, InteractionKind, Response, World, flags, id, kinds};

pub(super) fn callback(world: &mut World, call: &Call) -> Answered {
    let interaction = call.id(0)?;
    let now = world.now();
    let found = world
        .interactions
        .get(&interaction)
        .filter(|found| found.token == call.params[1])
        .ok_or_else(ApiError::unknown_interaction)?;
    if found.response.is_some() {
        return Err(ApiError::already_acknowledged());
    }
    if found.too_late_to_respond(now) {
        return Err(ApiError::unknown_interaction());
    }
    let found = found.clone();
    still_there(world, &found)?;
    let kind = call.body["type"].as_u64().unwrap_or(0);
    if let Some(violation) = misfit(&found, kind) {
        return Err(ApiError::invalid_form(vec![violation]));
    }
    let response = respond(world, &found, kind, call)?;
    if let Some(found) = world.interactions.get_mut(&interaction) {
        found.response = Some(response.clone());
    }
    if call.asks_for("with_response") {
        return Ok(Answer::ok(callback_json(world, &found, kind, &response)));
    }
    Ok(Answer::empty())
}

/// The channel may have been deleted since.
pub(super) fn still_there(world: &World, interaction: &Interaction) -> Result<(), ApiError> {
    if world.channels.contains_key(&interaction.channel) { Ok(()) } else { Err(ApiError::unknown_channel()) }
}

/// Why a kind of response does not fit an interaction, if it does not.
fn misfit(interaction: &Interaction, kind: u64) -> Option<String> {
    let fits = match interaction.kind {
        InteractionKind::Autocomplete => kind == 8,
        InteractionKind::Command => matches!(kind, 4 | 5 | 9),
        InteractionKind::Component => matches!(kind, 4..=7 | 9),
        InteractionKind::ModalSubmit if interaction.source.is_some() => matches!(kind, 4..=7),
        InteractionKind::ModalSubmit => matches!(kind, 4 | 5),
    };
    (!fits).then(|| format!("type: {kind} is no response to {:?}.", interaction.kind))
}

fn respond(world: &mut World, interaction: &Interaction, kind: u64, call: &Call) -> Result<Response, ApiError> {
    let data = &call.body["data"];
    Ok(match kind {
        4 => Response::Message(speak(world, interaction, data, call)?),
        5 => {
            let flags = flags::LOADING | (data["flags"].as_u64().unwrap_or(0) & flags::EPHEMERAL);
            let draft = Draft { flags, ..Draft::default() };
            Response::Deferred(place(world, interaction, draft))
        }
        6 => Response::DeferredUpdate,
        7 => {
            let source = interaction.source.ok_or_else(ApiError::unknown_message)?;
            let edit =
                Call { body: data.clone(), files: call.files.clone(), params: Vec::new(), query: call.query.clone() };
            apply_edit(world, source, &edit)?;
            Response::Update(source)
        }
        8 => Response::Choices(data["choices"].as_array().cloned().unwrap_or_default()),
        _ => Response::Form(data.clone()),
    })
}

/// Posts a message that answers an interaction.
pub(super) fn speak(world: &mut World, interaction: &Interaction, body: &Value, call: &Call) -> Result<Id, ApiError> {
    let draft = compose(world, body, &call.files)?;
    Ok(place(world, interaction, draft))
}

fn place(world: &mut World, interaction: &Interaction, mut draft: Draft) -> Id {
    draft.interaction = Some(interaction.id);
    if draft.flags & flags::EPHEMERAL != 0 {
        draft.ephemeral_to = Some(interaction.user);
    }
    let first = interaction.response.is_none();
    (draft.kind, draft.refers_to) = match (interaction.kind, interaction.source) {
        (InteractionKind::Command, _) if first && interaction.from_menu => (kinds::CONTEXT_MENU_COMMAND, None),
        (InteractionKind::Command, _) if first => (kinds::CHAT_INPUT_COMMAND, None),
        (_, Some(source)) => (kinds::REPLY, Some((interaction.channel, source))),
        _ => (kinds::DEFAULT, None),
    };
    let bot = world.bot();
    world.post(Author::User(bot), interaction.channel, draft)
}

fn callback_json(world: &World, interaction: &Interaction, kind: u64, response: &Response) -> Value {
    let mut json = json!({
        "interaction": {"id": id(interaction.id), "type": interaction.kind.number()},
        "resource": {"type": kind},
    });
    if let Response::Message(message) | Response::Deferred(message) | Response::Update(message) = response {
        let flags = world.message(*message).map_or(0, |message| message.flags);
        json["interaction"]["response_message_id"] = id(*message);
        json["interaction"]["response_message_loading"] = (flags & flags::LOADING != 0).into();
        json["interaction"]["response_message_ephemeral"] = (flags & flags::EPHEMERAL != 0).into();
        json["resource"]["message"] = own_json(world, *message);
    }
    json
}
