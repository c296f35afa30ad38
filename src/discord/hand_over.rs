//! Handing an ask over: to whom, and that they are there.

use serenity::all::{ComponentInteraction, Context};
use tracing::warn;

use super::authority::Actor;
use super::commands::Data;
use super::components::{language, pressed};
use super::reply::Answer;
use crate::app::AppError;
use crate::domain::ask::Press;
use crate::domain::ids::{AskId, ChannelId, PersonId, RoleId, ServerId};
use crate::domain::language::Language;
use crate::texts::{self, CHOICE_LIMIT, Message};

/// Offers people.
pub(super) async fn offer(
    ctx: &Context,
    data: &Data,
    interaction: &ComponentInteraction,
    ask: AskId,
) -> Result<Message, AppError> {
    let actor = Actor::from(interaction);
    let by = actor.person;
    let roles = actor.roles_for(&ctx.http, data, ask).await?;
    data.app.may_hand_over(ask, by, &roles).await?;
    let (server, candidates) = data.app.candidates(ask).await?;
    let mut named = Vec::new();
    for candidate in candidates.into_iter().filter(|candidate| candidate.person != by) {
        if named.len() == CHOICE_LIMIT {
            break;
        }
        named.extend(name(ctx, data, server, candidate.person).await.map(|name| (candidate, name)));
    }
    let zone = data.app.zone_in(by, server).await?;
    Ok(texts::hand_over::offer(language(interaction), ask, &named, zone, data.app.now()))
}

/// What somebody is called in the server; none for who is not there, and for bots.
async fn name(ctx: &Context, data: &Data, server: ServerId, person: PersonId) -> Option<String> {
    match data.members.member(&ctx.http, server, person).await {
        Ok(member) => member.filter(|member| !member.bot).map(|member| member.name),
        Err(failure) => {
            warn!(why = %failure, "a member could not be looked up");
            None
        }
    }
}

/// Hands an ask over to somebody who is in its server and no bot.
pub(super) async fn to(
    ctx: &Context,
    data: &Data,
    interaction: &ComponentInteraction,
    ask: AskId,
    person: PersonId,
) -> Result<Answer, AppError> {
    let actor = Actor::from(interaction);
    let roles = actor.roles_for(&ctx.http, data, ask).await?;
    data.app.may_hand_over(ask, actor.person, &roles).await?;
    may_receive(language(interaction), ctx, data, ask, person).await?;
    pressed(ctx, data, interaction, ask, Press::HandOver(person)).await.map(Answer::Private)
}

fn sees(
    language: Language,
    data: &Data,
    channel: ChannelId,
    person: PersonId,
    roles: &[RoleId],
) -> Result<(), AppError> {
    match data.app.index().person_sees(channel, person, roles) {
        Some(false) => Err(AppError::person(texts::refused::to_who_sees_nothing(language))),
        _ => Ok(()),
    }
}

/// # Errors
/// When that person is a bot, not in the ask's server, or cannot see its channel.
pub(super) async fn may_receive(
    language: Language,
    ctx: &Context,
    data: &Data,
    ask: AskId,
    person: PersonId,
) -> Result<(), AppError> {
    let asked = data.app.ask_of(ask).await?;
    match data.members.member(&ctx.http, asked.server, person).await {
        Ok(Some(member)) if !member.bot => sees(language, data, asked.channel, person, &member.roles),
        Ok(Some(_)) => Err(AppError::person(texts::refused::to_a_bot(language))),
        Ok(None) => Err(AppError::person(texts::refused::to_who_left(language))),
        Err(failure) => {
            warn!(why = %failure, "a member could not be looked up");
            Err(AppError::person(texts::refused::members_unknown(language)))
        }
    }
}
