//! `/hours`: a person's zone and weekly hours, travel, sharing; and the server's hours.

use serenity::all::{AutocompleteChoice, CreateAutocompleteResponse, User};

use super::{Ctx, Done, answer, language, offer, person, server};
use crate::app::{AppError, Copied, PolicyOutcome, TravelPlan, Travelling};
use crate::discord::hours as steps;
use crate::discord::setup::Manager;
use crate::domain::ids::{PersonId, ServerId};
use crate::domain::zones;
use crate::texts;
use crate::texts::hours::refusals;

/// Your working hours: nothing reaches you outside of them
#[poise::command(
    slash_command,
    subcommands("set", "show", "copy", "sharing", "travel", "travel_end", "urgent", "of_server"),
    subcommand_required
)]
#[allow(clippy::unused_async)]
pub async fn hours(_: Ctx<'_>) -> Done {
    Ok(())
}

/// Set your time zone and working hours; run it without options to choose step by step
#[poise::command(slash_command)]
async fn set(ctx: Ctx<'_>, #[autocomplete = "zone_choices"] zone: Option<String>, hours: Option<String>) -> Done {
    let (zone, hours) = (zone.unwrap_or_default(), hours.unwrap_or_default());
    let message = steps::typed(ctx.data(), setter(ctx), &zone, &hours).await?;
    answer(ctx, message).await
}

fn setter(ctx: Ctx<'_>) -> steps::Who {
    steps::Who::new(&ctx.interaction.user, &ctx.interaction.locale, ctx.interaction.guild_id)
}

/// Show your working hours and the next seven days, or those of a colleague
#[poise::command(slash_command)]
async fn show(ctx: Ctx<'_>, #[rename = "person"] colleague: Option<User>) -> Done {
    match colleague.filter(|user| PersonId(user.id.get()) != person(ctx)) {
        Some(colleague) => show_colleague(ctx, &colleague).await,
        None => show_own(ctx).await,
    }
}

/// Somebody else's hours, as far as people of the server may know them.
pub(super) async fn show_colleague(ctx: Ctx<'_>, user: &User) -> Done {
    let (here, who) = (server(ctx)?, PersonId(user.id.get()));
    if user.bot {
        return Err(AppError::person(texts::overlap::bot(language(ctx), who)));
    }
    is_here(ctx, user).await?;
    let seen = ctx.data().app.hours_seen(here, who).await?;
    // Kept since it was asked for a moment ago.
    let member = ctx.data().members.member(ctx.http(), here, who).await.ok().flatten();
    let name = member.map_or_else(|| user.name.clone(), |member| member.name);
    answer(ctx, texts::hours::colleague::shown(language(ctx), (who, &name), &seen, ctx.data().app.now())).await
}

async fn show_own(ctx: Ctx<'_>) -> Done {
    let here = ctx.interaction.guild_id.map(|id| ServerId(id.get()));
    let (off, now) = (ctx.data().app.time_off(person(ctx), here).await?, ctx.data().app.now());
    let counts = Some(&off.hours.schedule);
    let (own, server) = if off.hours.is_guess { (None, here.and(counts)) } else { (counts, None) };
    let mut message = texts::hours::show(language(ctx), own, server, now);
    message.text = format!("{}\n{}", message.text, texts::away::standing(language(ctx), &off, now));
    let has_week = off.hours.schedule.next_open(now).is_some() && (here.is_some() || !off.hours.is_guess);
    let picture = has_week.then(|| texts::week::picture(language(ctx), &off, now));
    answer(ctx, picture.into_iter().fold(message, texts::Message::with_picture)).await
}

/// Copy the working hours of a colleague who shares theirs
#[poise::command(slash_command, guild_only)]
async fn copy(ctx: Ctx<'_>, from: User, zone: Option<bool>) -> Done {
    let colleague = PersonId(from.id.get());
    if colleague == person(ctx) {
        return Err(AppError::person(refusals::copy_self(language(ctx))));
    }
    is_here(ctx, &from).await?;
    let newcomer = steps::Newcomer::of(ctx.data(), setter(ctx)).await?;
    let copied = ctx.data().app.copy_hours(person(ctx), colleague, zone == Some(true)).await?;
    let mut message = texts::hours::copied(language(ctx), colleague, &copied, ctx.data().app.now());
    if matches!(copied, Copied::Hours { .. }) {
        let lines = [Some(message.text.clone()), newcomer.note(language(ctx))];
        message.text = lines.into_iter().flatten().collect::<Vec<_>>().join("\n");
        message = newcomer.welcome(language(ctx), message);
    }
    answer(ctx, message).await
}

/// Refuses whose hours are of no server in common: an id can be forged.
pub(super) async fn is_here(ctx: Ctx<'_>, user: &User) -> Done {
    let found = ctx.data().members.member(&ctx.serenity_context().http, server(ctx)?, PersonId(user.id.get())).await;
    match found {
        Ok(Some(_)) => Ok(()),
        Ok(None) => Err(AppError::person(texts::refused::absent(language(ctx), &texts::plain(&user.name, 40)))),
        Err(_) => Err(AppError::person(texts::refused::members_unknown(language(ctx)))),
    }
}

/// Let people in your servers see your whole week and copy it, or not
#[poise::command(slash_command)]
async fn sharing(ctx: Ctx<'_>, share: bool) -> Done {
    ctx.data().app.share_hours(person(ctx), share).await?;
    answer(ctx, texts::hours::sharing(language(ctx), share)).await
}

/// Work in another time zone for some days; then your own hours count again
#[poise::command(slash_command)]
async fn travel(
    ctx: Ctx<'_>,
    #[autocomplete = "zone_choices"] zone: String,
    until: String,
    from: Option<String>,
    hours: Option<String>,
) -> Done {
    let (language, app) = (language(ctx), &ctx.data().app);
    let (zone, renamed) = steps::read_zone(language, &zone, app.now())?;
    let typed = steps::read(language, hours.as_deref().unwrap_or_default())?;
    let (weekly, odd) = typed.map_or((None, Vec::new()), |typed| (Some(typed.weekly), typed.notes));
    let notes: Vec<String> = renamed.into_iter().chain(odd).collect();
    let plan = TravelPlan { zone, weekly, from: from.as_deref(), until: &until };
    match app.travel(person(ctx), plan).await? {
        Travelling::Set(schedule, trip) => {
            answer(ctx, texts::hours::travel_set(language, &schedule, &trip, &notes, app.now())).await
        }
        Travelling::Refused(why) => Err(AppError::person(refusals::travel(language, &why))),
        Travelling::NoHours => Err(AppError::person(refusals::travel_no_hours(language))),
    }
}

/// End your travel now, or remove the next one that is still to come
#[poise::command(slash_command, rename = "travel-end")]
async fn travel_end(ctx: Ctx<'_>) -> Done {
    let (language, app) = (language(ctx), &ctx.data().app);
    let Some((schedule, ended)) = app.end_travel(person(ctx)).await? else {
        return Err(AppError::person(refusals::travel_none(language)));
    };
    answer(ctx, texts::hours::travel_ended(language, &schedule, &ended, app.now())).await
}

/// Whether what is urgent may reach you outside your working hours
#[poise::command(slash_command)]
async fn urgent(ctx: Ctx<'_>, allow: bool) -> Done {
    ctx.data().app.set_urgent_any_time(person(ctx), allow).await?;
    answer(ctx, texts::away::urgent(language(ctx), allow)).await
}

/// See the hours of people here who have set none, or set them (Manage Server)
#[poise::command(slash_command, guild_only, rename = "server")]
async fn of_server(ctx: Ctx<'_>, #[autocomplete = "zone_choices"] zone: Option<String>, hours: Option<String>) -> Done {
    let (language, id) = (language(ctx), server(ctx)?);
    let (change, notes) = steps::read_both(language, zone.as_deref(), hours.as_deref(), ctx.data().app.now())?;
    if change.is_empty() {
        let is = ctx.data().app.server(id).await?;
        return answer(ctx, texts::hours::server_is(language, &is.schedule, is.schedule_is_set)).await;
    }
    let mut message = match manager(ctx).await?.sets_hours(ctx.data(), change).await? {
        PolicyOutcome::Changed(changed) => {
            let (schedule, due) = (&changed.holds.server.schedule, changed.due_otherwise);
            texts::hours::server_set(language, schedule, changed.anything, due)
        }
        PolicyOutcome::Contradicts(_, why) => return Err(AppError::person(texts::setup::contradicts(language, why))),
    };
    for note in notes {
        message.text = format!("{}\n{note}", message.text);
    }
    answer(ctx, message).await
}

/// Who runs a command, if they manage the server.
pub(super) async fn manager(ctx: Ctx<'_>) -> Result<Manager, AppError> {
    let told = ctx.interaction;
    let setting = (told.channel_id, told.id.get(), told.locale.as_str());
    Manager::new(ctx.data(), told.guild_id, told.member.as_deref(), setting).await
}

/// Zones that fit what was typed so far.
pub(super) async fn zone_choices(ctx: Ctx<'_>, partial: &str) -> CreateAutocompleteResponse {
    let found = zones::search(partial, ctx.data().app.now(), texts::CHOICE_LIMIT);
    let language = language(ctx);
    let label = |choice| texts::hours::choices::zone(language, choice);
    offer(found.iter().map(|choice| AutocompleteChoice::new(label(choice), choice.zone.name())))
}
