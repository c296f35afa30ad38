//! Buttons and selects. What one means is in its custom id; who uses it is authorised each time.

use serenity::all::{ComponentInteraction, ComponentInteractionDataKind, Context, Interaction};

use super::authority::Actor;
use super::commands::{Data, privacy};
use super::owners::{Chosen, can_owe, somebody_holds};
use super::reply::{self, Answer};
use super::{forms, hand_over, handler, hours, setup};
use crate::app::{App, AppError, Asked, Explanation};
use crate::delivery;
use crate::domain::ask::{Owner, Press, Refusal};
use crate::domain::custom_id::{Action, CustomId};
use crate::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, ServerId};
use crate::domain::language::Language;
use crate::domain::listing::{Of, Wanted};
use crate::domain::setup::Move;
use crate::domain::snooze::Snooze;
use crate::texts::{self, Message};

pub(super) async fn answer(ctx: &Context, data: &Data, interaction: &ComponentInteraction) {
    let outcome = match CustomId::decode(&interaction.data.custom_id) {
        Some(CustomId { action: Action::Show, bundle }) => {
            let by = PersonId(interaction.user.id.get());
            delivery::shown(&data.app, bundle, by, language(interaction)).await.map(Answer::Private)
        }
        Some(id) => act(ctx, data, interaction, id.action).await,
        None => Err(AppError::person(texts::refused::old_button(language(interaction)))),
    };
    let answer = outcome.unwrap_or_else(|error| {
        Answer::Private(reply::trouble(&data.app, &error, language(interaction), interaction.id.get()))
    });
    data.answering.give(answer).await;
}

/// Whether a button leads to a form. Where that cannot be told, it does not: what takes long is better said.
pub(super) async fn opens_form(app: &App, interaction: &ComponentInteraction) -> bool {
    match CustomId::decode(&interaction.data.custom_id).map(|id| id.action) {
        Some(Action::Promise(_) | Action::SetHours(_) | Action::Setup(Move::TypeHours)) => true,
        Some(Action::HoursZone(carried)) => {
            hours::goes_on_in_form(app, PersonId(interaction.user.id.get()), carried.as_ref()).await.unwrap_or(false)
        }
        _ => false,
    }
}

/// Whether what somebody used is answered in the place of the message that it stands under.
pub(super) fn takes_place(interaction: &Interaction) -> bool {
    let id = match interaction {
        Interaction::Component(component) => &component.data.custom_id,
        Interaction::Modal(form) => &form.data.custom_id,
        _ => return false,
    };
    matches!(
        CustomId::decode(id).map(|id| id.action),
        Some(
            Action::MayEscalate(_)
                | Action::Undo(_)
                | Action::SnoozePick(_)
                | Action::HoursClock(_)
                | Action::HoursZone(_)
                | Action::HoursPick(_)
                | Action::Asks { .. }
                | Action::MarkOwners { .. }
                | Action::MarkThem { .. }
                | Action::Setup(_)
                | Action::ForgetMe
                | Action::ForgetServer(_)
        )
    )
}

/// The language of who acts, as their Discord tells it.
pub(super) fn language(interaction: &ComponentInteraction) -> Language {
    Language::of_locale(&interaction.locale)
}

async fn act(
    ctx: &Context,
    data: &Data,
    interaction: &ComponentInteraction,
    action: Action,
) -> Result<Answer, AppError> {
    let (by, language) = (PersonId(interaction.user.id.get()), language(interaction));
    let said = |press, ask| async move { pressed(ctx, data, interaction, ask, press).await.map(Answer::Private) };
    match action {
        Action::Done(ask) => said(Press::Done, ask).await,
        Action::NotMine(ask) => said(Press::NotMine, ask).await,
        Action::Claim(ask) => said(Press::Claim, ask).await,
        Action::Wait(ask) => said(Press::Wait, ask).await,
        Action::Withdraw(ask) => said(Press::Withdraw, ask).await,
        Action::WasAnswer(ask) => said(Press::WasAnswer, ask).await,
        Action::NotYet(ask) => said(Press::NotYet, ask).await,
        Action::KeepBetweenUs(ask) => said(Press::KeepBetweenUs, ask).await,
        Action::MayEscalate(ask) => pressed(ctx, data, interaction, ask, Press::MayEscalate).await.map(Answer::Instead),
        Action::Undo(ask) => pressed(ctx, data, interaction, ask, Press::Undo).await.map(Answer::Instead),
        Action::Snooze(ask) => offer_snoozes(ctx, data, interaction, ask).await,
        Action::SnoozePick(ask) => snooze(ctx, data, interaction, ask, by).await,
        Action::Promise(ask) => Ok(Answer::Form(forms::promise(language, ask))),
        Action::HandOver(ask) => hand_over::offer(ctx, data, interaction, ask).await.map(Answer::Private),
        Action::HandTo { ask, person } => hand_over::to(ctx, data, interaction, ask, person).await,
        Action::HandPick(ask) => match chosen(interaction).and_then(|value| value.parse().ok()).map(PersonId) {
            Some(person) => hand_over::to(ctx, data, interaction, ask, person).await,
            None => Err(AppError::person(texts::refused::whom(language))),
        },
        Action::Why(ask) => {
            let explanation = explained(ctx, data, interaction, ask, here(interaction)).await?;
            Ok(Answer::Private(texts::why::why(language, by, &explanation)))
        }
        Action::PickAsk => pick(ctx, data, interaction).await,
        Action::SetHours(carried) => {
            let own = data.app.own_hours(by).await?;
            Ok(Answer::Form(forms::hours_form(language, own.as_ref(), None, carried)))
        }
        Action::HoursClock(carried) => {
            hours::clock(data, language, chosen(interaction), carried.as_ref()).map(Answer::Instead)
        }
        Action::HoursZone(carried) => hours::zone(data, setter(interaction), chosen(interaction), carried).await,
        Action::HoursPick(weekly) => hours::pick(data, setter(interaction), weekly).await.map(Answer::Instead),
        Action::Stop(server) => {
            data.app.stop(by, server).await?;
            Ok(Answer::Private(texts::away::stopped_there(language)))
        }
        Action::MyAsks => {
            let wanted = Wanted { of: Of::Mine, overdue: false };
            let lines = data.app.listing(&Actor::from(interaction).reader(), &wanted).await?;
            Ok(Answer::Private(texts::overview::page(language, &wanted, &lines, 0)))
        }
        Action::Asks { wanted, page } => {
            let lines = data.app.listing(&Actor::from(interaction).reader(), &wanted).await?;
            Ok(Answer::Instead(texts::overview::page(language, &wanted, &lines, page)))
        }
        Action::MarkOwners { channel, message } => {
            let owners = owners(interaction)?;
            if let Some(server) = interaction.guild_id {
                somebody_holds(language, ctx, data, ServerId(server.get()), &owners).await?;
            }
            mark(ctx, data, interaction, (channel, message), &owners).await
        }
        Action::MarkThem { channel, message, owners } => {
            let owners: Vec<Owner> = owners.into_iter().map(Owner::Person).collect();
            mark(ctx, data, interaction, (channel, message), &owners).await
        }
        Action::Setup(one) => setup::moved(data, interaction, one).await,
        Action::Norms(server) => {
            let reader = Actor::from(interaction).reader_in(&ctx.http, data, server).await?;
            let language = Language::of_locale(&interaction.locale);
            let reader = reader.ok_or_else(|| AppError::person(texts::norms::not_there(language)))?;
            Ok(Answer::Private(texts::norms::show(language, &data.app.norms(server, &reader).await?)))
        }
        Action::OpenDms => {
            data.app.dms_may_be_open(by).await?;
            Ok(Answer::Private(texts::instead::opened(language)))
        }
        Action::ForgetMe => privacy::forget_me(data, interaction).await,
        Action::ForgetServer(server) => privacy::forget_server(&ctx.http, data, interaction, server).await,
        Action::Show | Action::PromiseForm(_) | Action::HoursForm | Action::AskForm(_) => {
            Err(AppError::person(texts::refused::form_is_over(language)))
        }
    }
}

/// Who sets their hours.
fn setter(interaction: &ComponentInteraction) -> hours::Who {
    hours::Who::new(&interaction.user, &interaction.locale, interaction.guild_id)
}

/// Whether it deletes everything about who uses it.
pub(super) fn forgets(interaction: &Interaction) -> bool {
    let id = interaction.as_message_component().map(|component| component.data.custom_id.as_str());
    id.and_then(CustomId::decode).is_some_and(|id| id.action == Action::ForgetMe)
}

pub(super) async fn pressed(
    ctx: &Context,
    data: &Data,
    interaction: &ComponentInteraction,
    ask: AskId,
    choice: Press,
) -> Result<Message, AppError> {
    let actor = Actor::from(interaction);
    let order = Order(interaction.id.get());
    let roles = actor.roles_for(&ctx.http, data, ask).await?;
    let pressed = data.app.press(ask, actor.person, &roles, order, choice).await?;
    Ok(texts::ask::pressed(language(interaction), &pressed, actor.person))
}

/// An ask as the person may have it explained, if they are in its server.
async fn explained(
    ctx: &Context,
    data: &Data,
    interaction: &ComponentInteraction,
    ask: AskId,
    here: Option<ChannelId>,
) -> Result<Explanation, AppError> {
    let actor = Actor::from(interaction);
    actor.roles_for(&ctx.http, data, ask).await?;
    data.app.explain(ask, actor.person, here).await
}

/// The channel in which a person pressed, which they read; none in a DM.
fn here(interaction: &ComponentInteraction) -> Option<ChannelId> {
    interaction.guild_id.map(|_| ChannelId(interaction.channel_id.get()))
}

async fn offer_snoozes(
    ctx: &Context,
    data: &Data,
    interaction: &ComponentInteraction,
    ask: AskId,
) -> Result<Answer, AppError> {
    let explanation = explained(ctx, data, interaction, ask, None).await?;
    let Some(hours) = explanation.hours else { return Err(Refusal::NotYours.into()) };
    let zone = hours.schedule.zone_at(data.app.now());
    let choices = data.app.snoozes(ask, PersonId(interaction.user.id.get())).await?;
    Ok(Answer::Private(texts::ask::snooze(language(interaction), ask, &choices, zone)))
}

async fn snooze(
    ctx: &Context,
    data: &Data,
    interaction: &ComponentInteraction,
    ask: AskId,
    by: PersonId,
) -> Result<Answer, AppError> {
    let choice = chosen(interaction).and_then(Snooze::parse);
    let offered = data.app.snoozes(ask, by).await?;
    let Some((_, until)) = offered.into_iter().find(|(offer, _)| Some(*offer) == choice) else {
        return Err(AppError::person(texts::refused::time_not_on_offer(language(interaction))));
    };
    pressed(ctx, data, interaction, ask, Press::Snooze(until)).await.map(Answer::Instead)
}

async fn pick(ctx: &Context, data: &Data, interaction: &ComponentInteraction) -> Result<Answer, AppError> {
    let Some(ask) = chosen(interaction).and_then(|value| value.parse().ok()).map(AskId) else {
        return Err(AppError::person(texts::refused::which(language(interaction))));
    };
    let explanation = explained(ctx, data, interaction, ask, here(interaction)).await?;
    Ok(Answer::Private(texts::overview::one(language(interaction), PersonId(interaction.user.id.get()), &explanation)))
}

fn chosen(interaction: &ComponentInteraction) -> Option<&str> {
    match &interaction.data.kind {
        ComponentInteractionDataKind::StringSelect { values } => values.first().map(String::as_str),
        _ => None,
    }
}

async fn mark(
    ctx: &Context,
    data: &Data,
    interaction: &ComponentInteraction,
    (channel, message): (ChannelId, MessageId),
    owners: &[Owner],
) -> Result<Answer, AppError> {
    let Some(server) = interaction.guild_id.filter(|_| interaction.channel_id.get() == channel.0) else {
        return Err(AppError::person(texts::refused::menu_of_another_channel(language(interaction))));
    };
    let from = Asked {
        server: ServerId(server.get()),
        channel,
        in_thread: handler::in_thread(interaction.channel.as_ref()),
        asker: PersonId(interaction.user.id.get()),
        order: Order(interaction.id.get()),
    };
    can_owe(language(interaction), ctx, data, &from, owners).await?;
    let made = data.app.mark(from, message, owners).await?;
    let text = texts::ask::made(language(interaction), crate::domain::ask::Source::Marked, channel, &made);
    Ok(Answer::Instead(text))
}

fn owners(interaction: &ComponentInteraction) -> Result<Vec<Owner>, AppError> {
    let resolved = &interaction.data.resolved;
    let people = resolved.users.iter().map(|(id, user)| Chosen::person(user, resolved.members.get(id)));
    let roles = resolved.roles.values().map(Chosen::role);
    people.chain(roles).map(|chosen| chosen.owner(language(interaction))).collect()
}
