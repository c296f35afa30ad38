//! Buttons and selects. What one means is in its custom id; who uses it is authorised each time.

use serenity::all::{ComponentInteraction, ComponentInteractionDataKind, Context};

use super::commands::Data;
use super::reply::{self, Answer};
use super::{forms, handler, incoming};
use crate::app::{AppError, Asked};
use crate::domain::ask::{Owner, Press};
use crate::domain::custom_id::{Action, CustomId};
use crate::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, RoleId, ServerId};
use crate::domain::snooze::Snooze;
use crate::texts::{self, Message};

pub(super) async fn answer(ctx: &Context, data: &Data, interaction: &ComponentInteraction) {
    let outcome = match CustomId::decode(&interaction.data.custom_id) {
        Some(id) => act(data, interaction, id.action).await,
        None => Err(AppError::person(
            "This button is of another version of me and does nothing any more. `/asks` shows what is open.",
        )),
    };
    let answer = outcome.unwrap_or_else(|error| Answer::Private(reply::trouble(&error, interaction.id.get())));
    reply::component(ctx, interaction, answer).await;
}

async fn act(data: &Data, interaction: &ComponentInteraction, action: Action) -> Result<Answer, AppError> {
    let by = PersonId(interaction.user.id.get());
    match action {
        Action::Done(ask) => pressed(data, interaction, ask, Press::Done).await.map(Answer::Private),
        Action::NotMine(ask) => pressed(data, interaction, ask, Press::NotMine).await.map(Answer::Private),
        Action::Claim(ask) => pressed(data, interaction, ask, Press::Claim).await.map(Answer::Private),
        Action::Wait(ask) => pressed(data, interaction, ask, Press::Wait).await.map(Answer::Private),
        Action::Withdraw(ask) => pressed(data, interaction, ask, Press::Withdraw).await.map(Answer::Private),
        Action::Undo(ask) => pressed(data, interaction, ask, Press::Undo).await.map(Answer::Instead),
        Action::Snooze(ask) => offer_snoozes(data, ask, by).await,
        Action::SnoozePick(ask) => snooze(data, interaction, ask, by).await,
        Action::Why(ask) => {
            let explanation = data.app.explain(ask, by).await?;
            Ok(Answer::Private(texts::why::why(by, &explanation)))
        }
        Action::PickAsk => pick(data, interaction, by).await,
        Action::SetHours => {
            let own = data.app.own_hours(by).await?;
            Ok(Answer::Form(forms::hours(own.as_ref())))
        }
        Action::Stop(server) => {
            data.app.stop(by, server).await?;
            Ok(Answer::Private(Message::text(
                "Stopped: no more reminders from that server. `/resume` there switches them on again.",
            )))
        }
        Action::MyAsks => {
            let overview = data.app.overview(by, interaction.guild_id.map(|id| ServerId(id.get()))).await?;
            Ok(Answer::Private(texts::overview::asks(&overview)))
        }
        Action::MarkOwners { channel, message } => {
            let owners = owners(interaction)?;
            mark(data, interaction, channel, message, &owners).await
        }
        Action::MarkThem { channel, message, owners } => {
            let owners: Vec<Owner> = owners.into_iter().map(Owner::Person).collect();
            mark(data, interaction, channel, message, &owners).await
        }
        Action::HoursForm | Action::AskForm(_) => Err(AppError::person("That form is over. Run the command again.")),
    }
}

async fn pressed(
    data: &Data,
    interaction: &ComponentInteraction,
    ask: AskId,
    choice: Press,
) -> Result<Message, AppError> {
    let by = PersonId(interaction.user.id.get());
    let order = Order(interaction.id.get());
    let pressed = data.app.press(ask, by, &roles(interaction), order, choice).await?;
    Ok(texts::ask::pressed(&pressed.ask, &pressed.state, &pressed.what))
}

fn roles(interaction: &ComponentInteraction) -> Vec<RoleId> {
    interaction.member.as_ref().map(|member| incoming::roles(&member.roles)).unwrap_or_default()
}

async fn offer_snoozes(data: &Data, ask: AskId, by: PersonId) -> Result<Answer, AppError> {
    let explanation = data.app.explain(ask, by).await?;
    let zone = explanation.hours.map_or(chrono_tz::UTC, |hours| hours.schedule.zone());
    let choices = data.app.snoozes(ask, by).await?;
    Ok(Answer::Private(texts::ask::snooze(ask, &choices, zone)))
}

async fn snooze(data: &Data, interaction: &ComponentInteraction, ask: AskId, by: PersonId) -> Result<Answer, AppError> {
    let choice = chosen(interaction).and_then(Snooze::parse);
    let offered = data.app.snoozes(ask, by).await?;
    let Some((_, until)) = offered.into_iter().find(|(offer, _)| Some(*offer) == choice) else {
        return Err(AppError::person("That time is not on offer any more. Press Snooze again to see what is."));
    };
    pressed(data, interaction, ask, Press::Snooze(until)).await.map(Answer::Instead)
}

async fn pick(data: &Data, interaction: &ComponentInteraction, by: PersonId) -> Result<Answer, AppError> {
    let Some(ask) = chosen(interaction).and_then(|value| value.parse().ok()).map(AskId) else {
        return Err(AppError::person("I could not tell which one you chose. Please choose again."));
    };
    let explanation = data.app.explain(ask, by).await?;
    Ok(Answer::Private(texts::overview::one(by, &explanation)))
}

fn chosen(interaction: &ComponentInteraction) -> Option<&str> {
    match &interaction.data.kind {
        ComponentInteractionDataKind::StringSelect { values } => values.first().map(String::as_str),
        _ => None,
    }
}

async fn mark(
    data: &Data,
    interaction: &ComponentInteraction,
    channel: ChannelId,
    message: MessageId,
    owners: &[Owner],
) -> Result<Answer, AppError> {
    let Some(server) = interaction.guild_id.filter(|_| interaction.channel_id.get() == channel.0) else {
        return Err(AppError::person("Use the menu of the message again: this choice belongs to another channel."));
    };
    let from = Asked {
        server: ServerId(server.get()),
        channel,
        in_thread: handler::in_thread(interaction.channel.as_ref()),
        asker: PersonId(interaction.user.id.get()),
        order: Order(interaction.id.get()),
    };
    let made = data.app.mark(from, message, owners).await?;
    let text = texts::ask::made(crate::domain::ask::Source::Marked, channel, &made);
    Ok(Answer::Instead(text))
}

fn owners(interaction: &ComponentInteraction) -> Result<Vec<Owner>, AppError> {
    let resolved = &interaction.data.resolved;
    if let Some(bot) = resolved.users.values().find(|user| user.bot) {
        return Err(AppError::person(format!(
            "{} is a bot and owes nobody a reply. Choose people or roles.",
            texts::plain(&bot.name, 40)
        )));
    }
    if interaction.guild_id.is_some_and(|server| resolved.roles.keys().any(|role| role.get() == server.get())) {
        return Err(AppError::person("@everyone can't owe a reply: then nobody feels asked. Choose people or roles."));
    }
    let people = resolved.users.keys().map(|id| Owner::Person(PersonId(id.get())));
    let roles = resolved.roles.keys().map(|id| Owner::Role(RoleId(id.get())));
    Ok(people.chain(roles).collect())
}
