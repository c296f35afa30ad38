//! What follows the first response: the interaction's token is a webhook for fifteen minutes.

use super::call::{Answer, Answered, Call};
use super::error::ApiError;
use super::interactions::{speak, still_there};
use super::messages::{apply_edit, own_json};
use crate::world::{Id, Interaction, Response, World, flags};

/// The interaction whose token this is.
fn interaction(world: &World, call: &Call) -> Result<Interaction, ApiError> {
    if call.id(0)? != world.application.id {
        return Err(ApiError::unknown_webhook());
    }
    let found = world.interactions.values().find(|found| found.token == call.params[1]);
    let found = found.filter(|found| !found.token_expired(world.now())).ok_or_else(ApiError::invalid_webhook_token)?;
    // Before the first response there is nothing to follow up.
    if found.response.is_some() { Ok(found.clone()) } else { Err(ApiError::unknown_webhook()) }
}

/// The message of the path: `@original` or one of the follow-ups.
fn message(world: &World, call: &Call, interaction: &Interaction) -> Result<Id, ApiError> {
    let message = if call.params[2] == "@original" {
        interaction.original()
    } else {
        let id = call.id(2)?;
        (interaction.original() == Some(id) || interaction.followups.contains(&id)).then_some(id)
    };
    message.filter(|id| world.message(*id).is_some()).ok_or_else(ApiError::unknown_message)
}

pub(super) fn follow_up(world: &mut World, call: &Call) -> Answered {
    let interaction = interaction(world, call)?;
    still_there(world, &interaction)?;
    // The first follow-up of a response that was put off takes its place.
    if let Some(Response::Deferred(waiting)) = interaction.response
        && world.message(waiting).is_some_and(|message| message.flags & flags::LOADING != 0)
    {
        apply_edit(world, waiting, call)?;
        return Ok(Answer::ok(own_json(world, waiting)));
    }
    let message = speak(world, &interaction, &call.body, call)?;
    if let Some(interaction) = world.interactions.get_mut(&interaction.id) {
        interaction.followups.push(message);
    }
    Ok(Answer::ok(own_json(world, message)))
}

pub(super) fn one(world: &mut World, call: &Call) -> Answered {
    let interaction = interaction(world, call)?;
    let message = message(world, call, &interaction)?;
    Ok(Answer::ok(own_json(world, message)))
}

pub(super) fn edit(world: &mut World, call: &Call) -> Answered {
    let interaction = interaction(world, call)?;
    let message = message(world, call, &interaction)?;
    apply_edit(world, message, call)?;
    Ok(Answer::ok(own_json(world, message)))
}

pub(super) fn delete(world: &mut World, call: &Call) -> Answered {
    let interaction = interaction(world, call)?;
    let message = message(world, call, &interaction)?;
    world.delete(message);
    Ok(Answer::empty())
}
