//! `/asks`, `/done`, `/why`, `/resume`: what a person owes and waits for.

use serenity::all::{AutocompleteChoice, CreateAutocompleteResponse, GuildChannel};

use super::{Ctx, Done, answer, found, guild_channel_is_here, language, offer, person, server};
use crate::app::AppError;
use crate::discord::authority::Actor;
use crate::discord::hand_over::may_receive;
use crate::domain::ask::Press;
use crate::domain::ids::{AskId, ChannelId, Order, PersonId, RoleId, ServerId};
use crate::domain::listing::{Of, Wanted};
use crate::texts;

/// Which of a person's own asks.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub enum Show {
    /// Their part of others' asks.
    Owed,
    /// Their own.
    Asked,
}

/// What you owe and wait for; or what is open in a channel, or with somebody
#[poise::command(slash_command)]
pub async fn asks(
    ctx: Ctx<'_>,
    show: Option<Show>,
    #[channel_types("Text", "News", "Forum")] channel: Option<GuildChannel>,
    person: Option<serenity::all::User>,
    overdue: Option<bool>,
) -> Done {
    if let Some(channel) = &channel {
        guild_channel_is_here(ctx, channel)?;
    }
    let of = match (show, channel, person) {
        (None, None, None) => Of::Mine,
        (Some(Show::Owed), None, None) => Of::Owed,
        (Some(Show::Asked), None, None) => Of::Asked,
        (None, Some(channel), None) => Of::Channel(ChannelId(channel.id.get())),
        (None, None, Some(person)) => Of::Person(PersonId(person.id.get())),
        _ => return Err(AppError::person(texts::overview::one_of_them(language(ctx)))),
    };
    let wanted = Wanted { of, overdue: overdue.unwrap_or(false) };
    let lines = ctx.data().app.listing(&Actor::from(ctx.interaction).reader(), &wanted).await?;
    answer(ctx, texts::overview::page(language(ctx), &wanted, &lines, 0)).await
}

/// Say that an ask is answered
#[poise::command(slash_command)]
pub async fn done(ctx: Ctx<'_>, #[autocomplete = "open_asks"] ask: i64) -> Done {
    pressed(ctx, AskId(ask), Press::Done).await
}

/// Says what was chosen about an ask.
pub(super) async fn pressed(ctx: Ctx<'_>, ask: AskId, press: Press) -> Done {
    let order = Order(ctx.interaction.id.get());
    let roles = roles_for(ctx, ask).await?;
    let pressed = ctx.data().app.press(ask, person(ctx), &roles, order, press).await?;
    answer(ctx, texts::ask::pressed(language(ctx), &pressed, person(ctx))).await
}

/// Hand an ask over: somebody else shall reply
#[poise::command(slash_command, rename = "hand-over", guild_only)]
pub async fn hand_over(ctx: Ctx<'_>, #[autocomplete = "open_asks"] ask: i64, to: serenity::all::User) -> Done {
    let (ask, to) = (AskId(ask), PersonId(to.id.get()));
    let roles = roles_for(ctx, ask).await?;
    ctx.data().app.may_hand_over(ask, person(ctx), &roles).await?;
    may_receive(language(ctx), ctx.serenity_context(), ctx.data(), ask, to).await?;
    let order = Order(ctx.interaction.id.get());
    let pressed = ctx.data().app.press(ask, person(ctx), &roles, order, Press::HandOver(to)).await?;
    answer(ctx, texts::ask::pressed(language(ctx), &pressed, person(ctx))).await
}

/// Why you are reminded of something, and what comes next
#[poise::command(slash_command)]
pub async fn why(ctx: Ctx<'_>, #[autocomplete = "open_asks"] ask: i64) -> Done {
    let here = ctx.interaction.guild_id.map(|_| ChannelId(ctx.interaction.channel_id.get()));
    explained(ctx, AskId(ask), here).await
}

/// Explains an ask; `here` is the channel in which the person asks, which they read.
pub(super) async fn explained(ctx: Ctx<'_>, ask: AskId, here: Option<ChannelId>) -> Done {
    roles_for(ctx, ask).await?;
    let explanation = ctx.data().app.explain(ask, person(ctx), here).await?;
    answer(ctx, texts::why::why(language(ctx), person(ctx), &explanation)).await
}

/// Switch this server's reminders on again
#[poise::command(slash_command, guild_only)]
pub async fn resume(ctx: Ctx<'_>) -> Done {
    let stopped = ctx.data().app.resume(person(ctx), server(ctx)?).await?;
    answer(ctx, texts::away::resumed(language(ctx), stopped)).await
}

/// The roles of who runs the command in the server of an ask, if they are in it.
async fn roles_for(ctx: Ctx<'_>, ask: AskId) -> Result<Vec<RoleId>, AppError> {
    Actor::from(ctx.interaction).roles_for(ctx.http(), ctx.data(), ask).await
}

async fn open_asks(ctx: Ctx<'_>, partial: &str) -> CreateAutocompleteResponse {
    let here = ctx.interaction.guild_id.map(|id| ServerId(id.get()));
    let Some(overview) = found(ctx, ctx.data().app.overview(person(ctx), here).await) else {
        return CreateAutocompleteResponse::new();
    };
    let typed = partial.trim().trim_start_matches('#').to_lowercase();
    let lines = overview
        .owed
        .iter()
        .chain(&overview.asked)
        .map(|line| (line.ask.id, texts::overview::label(language(ctx), line)));
    let fitting = lines.filter(|(_, label)| typed.is_empty() || label.to_lowercase().contains(&typed));
    offer(fitting.map(|(id, label)| AutocompleteChoice::new(label, id.0)))
}
