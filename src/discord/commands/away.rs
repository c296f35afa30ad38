//! `/away`, `/focus`, `/stop`: when somebody wants nothing from the bot.

use chrono_tz::Tz;
use serenity::all::{AutocompleteChoice, CreateAutocompleteResponse, User};

use super::{Ctx, Done, answer, found, language, offer, person, server};
use crate::app::AppError;
use crate::domain::absence::{Absence, absence};
use crate::domain::calendar::Instant;
use crate::domain::focus;
use crate::domain::ids::{PersonId, ServerId};
use crate::texts;

/// Time off: nothing reaches you, and the clocks of what you owe stop
#[poise::command(slash_command, subcommands("set", "list", "end"), subcommand_required)]
#[allow(clippy::unused_async)]
pub async fn away(_: Ctx<'_>) -> Done {
    Ok(())
}

/// Say when you are away
#[poise::command(slash_command)]
async fn set(
    ctx: Ctx<'_>,
    #[autocomplete = "ends"] until: String,
    from: Option<String>,
    delegate: Option<User>,
    share: Option<bool>,
) -> Done {
    let app = &ctx.data().app;
    let period = absence(from.as_deref(), &until, zone(ctx).await?, app.now())?;
    let delegate = delegate.map(|user| delegate_of(ctx, &user)).transpose()?;
    let shared = share == Some(true);
    let new = Absence { id: 0, starts: period.start(), ends: period.end(), shared, delegate, calendar: None };
    let set = app.set_away(person(ctx), new, server(ctx).ok()).await?;
    answer(ctx, texts::away::set(language(ctx), &set, app.now())).await
}

fn delegate_of(ctx: Ctx<'_>, user: &User) -> Result<PersonId, AppError> {
    let delegate = PersonId(user.id.get());
    if user.bot {
        return Err(AppError::person(texts::refused::bot_as_delegate(language(ctx), &texts::plain(&user.name, 40))));
    }
    if delegate == person(ctx) {
        return Err(AppError::person(texts::refused::own_delegate(language(ctx))));
    }
    Ok(delegate)
}

/// Show your time off, and what others read of it
#[poise::command(slash_command)]
async fn list(ctx: Ctx<'_>) -> Done {
    let off = ctx.data().app.time_off(person(ctx), here(ctx)).await?;
    answer(ctx, texts::away::list(language(ctx), &off, ctx.data().app.now())).await
}

/// End your time off now, or remove some that is still to come
#[poise::command(slash_command)]
async fn end(ctx: Ctx<'_>, #[autocomplete = "absences"] absence: i64) -> Done {
    let ended = ctx.data().app.end_away(person(ctx), absence).await?;
    answer(ctx, texts::away::ended(language(ctx), &ended)).await
}

/// What is understood of the text so far, and some common ends.
async fn ends(ctx: Ctx<'_>, partial: &str) -> CreateAutocompleteResponse {
    let Some(zone) = found(ctx, zone(ctx).await) else { return CreateAutocompleteResponse::new() };
    let now = ctx.data().app.now();
    let partial: String = partial.chars().take(60).collect();
    let offers = [partial.as_str(), "today", "tomorrow", "friday", "sunday"];
    let read = offers.into_iter().filter(|text| !text.trim().is_empty()).filter_map(|text| {
        let end: Instant = absence(None, text, zone, now).ok()?.end();
        let name = texts::away::end_choice(language(ctx), text.trim(), end.with_timezone(&zone));
        Some(AutocompleteChoice::new(name, text.to_owned()))
    });
    offer(read)
}

async fn absences(ctx: Ctx<'_>, partial: &str) -> CreateAutocompleteResponse {
    let Some(off) = found(ctx, ctx.data().app.time_off(person(ctx), here(ctx)).await) else {
        return CreateAutocompleteResponse::new();
    };
    let (typed, zone) = (partial.trim().to_lowercase(), off.hours.schedule.zone_at(ctx.data().app.now()));
    let own = off.ahead.iter().filter(|absence| absence.calendar.is_none());
    let lines = own.map(|absence| (absence.id, texts::away::label(language(ctx), absence, zone)));
    let fitting = lines.filter(|(_, line)| typed.is_empty() || line.to_lowercase().contains(&typed));
    offer(fitting.map(|(id, line)| AutocompleteChoice::new(line, id)))
}

/// A pause from my messages inside your working hours; clocks run
#[poise::command(slash_command, rename = "focus", subcommands("lasting", "until", "off"), subcommand_required)]
#[allow(clippy::unused_async)]
pub async fn focus_mode(_: Ctx<'_>) -> Done {
    Ok(())
}

/// Focus for so long
#[poise::command(slash_command, rename = "for")]
async fn lasting(ctx: Ctx<'_>, length: String) -> Done {
    let until = focus::lasting(&length, ctx.data().app.now())?;
    begin(ctx, until).await
}

/// Focus until a time
#[poise::command(slash_command)]
async fn until(ctx: Ctx<'_>, time: Option<String>) -> Done {
    let app = &ctx.data().app;
    zone(ctx).await?;
    let off = app.time_off(person(ctx), here(ctx)).await?;
    let until = focus::until(time.as_deref(), &off.hours.schedule, app.now())?;
    begin(ctx, until).await
}

async fn begin(ctx: Ctx<'_>, until: Instant) -> Done {
    let app = &ctx.data().app;
    app.set_focus(person(ctx), Some(until)).await?;
    let off = app.time_off(person(ctx), here(ctx)).await?;
    answer(ctx, texts::away::focus(language(ctx), until, off.hours.schedule.next_open(until))).await
}

/// End your focus now
#[poise::command(slash_command)]
async fn off(ctx: Ctx<'_>) -> Done {
    let before = ctx.data().app.set_focus(person(ctx), None).await?;
    answer(ctx, texts::away::focus_off(language(ctx), before)).await
}

/// Switch this server's reminders off
#[poise::command(slash_command, guild_only)]
pub async fn stop(ctx: Ctx<'_>) -> Done {
    ctx.data().app.stop(person(ctx), server(ctx)?).await?;
    answer(ctx, texts::away::stopped(language(ctx))).await
}

fn here(ctx: Ctx<'_>) -> Option<ServerId> {
    ctx.interaction.guild_id.map(|id| ServerId(id.get()))
}

/// The zone in which a person's "friday" is read: their own, else the server's.
pub(super) async fn zone(ctx: Ctx<'_>) -> Result<Tz, AppError> {
    let off = ctx.data().app.time_off(person(ctx), here(ctx)).await?;
    if off.hours.is_guess && here(ctx).is_none() {
        return Err(AppError::person(texts::refused::zone_unknown(language(ctx))));
    }
    Ok(off.hours.schedule.zone_at(ctx.data().app.now()))
}
