//! `/holidays`: public holidays as days off, of a person and of a server.

use chrono::NaiveDate;
use serenity::all::{AutocompleteChoice, CreateAutocompleteResponse, ResolvedOption, ResolvedValue};

use super::{Ctx, Done, answer, language, may_manage, offer, person, server};
use crate::app::AppError;
use crate::domain::absence::{AbsenceError, last_day};
use crate::domain::holidays::{self, Place, Source};
use crate::domain::ids::ServerId;
use crate::domain::plain::{ECHOED, echo};
use crate::texts;

/// What stands for no holidays at all, in place of a country.
const NONE: &str = "none";

/// Public holidays as your days off
#[poise::command(slash_command, subcommands("set", "show", "add", "remove", "off", "of_server"), subcommand_required)]
#[allow(clippy::unused_async)]
pub async fn holidays(_: Ctx<'_>) -> Done {
    Ok(())
}

/// Choose whose public holidays are your days off
#[poise::command(slash_command)]
async fn set(
    ctx: Ctx<'_>,
    #[autocomplete = "countries"] country: String,
    #[autocomplete = "regions"] region: Option<String>,
) -> Done {
    let place = read(ctx, &country, region.as_deref())?;
    let set = ctx.data().app.set_holidays(person(ctx), here(ctx), Source::Of(place.clone())).await?;
    answer(ctx, texts::holidays::set(language(ctx), &place, &set)).await
}

/// Show your public holidays: whose they are, and which come next
#[poise::command(slash_command)]
async fn show(ctx: Ctx<'_>) -> Done {
    let holidays = ctx.data().app.holidays(person(ctx), here(ctx)).await?;
    answer(ctx, texts::holidays::show(language(ctx), &holidays)).await
}

/// Make one more day a day off
#[poise::command(slash_command)]
async fn add(ctx: Ctx<'_>, day: String) -> Done {
    let date = read_date(ctx, &day).await?;
    let added = ctx.data().app.add_day_off(person(ctx), here(ctx), date).await?;
    answer(ctx, texts::holidays::added(language(ctx), &added)).await
}

/// Work on a public holiday, or on a day that you added
#[poise::command(slash_command)]
async fn remove(ctx: Ctx<'_>, #[autocomplete = "days"] day: String) -> Done {
    let date = read_date(ctx, &day).await?;
    let removed = ctx.data().app.remove_day_off(person(ctx), here(ctx), date).await?;
    answer(ctx, texts::holidays::removed(language(ctx), &removed)).await
}

/// Have no public holidays: they are ordinary working days
#[poise::command(slash_command)]
async fn off(ctx: Ctx<'_>) -> Done {
    let now = ctx.data().app.set_holidays(person(ctx), here(ctx), Source::Nowhere).await?;
    answer(ctx, texts::holidays::off(language(ctx), &now)).await
}

/// For managers: this server's public holidays, which count for who has set no hours
#[poise::command(slash_command, guild_only, rename = "server")]
async fn of_server(
    ctx: Ctx<'_>,
    #[autocomplete = "countries_or_none"] country: String,
    #[autocomplete = "regions"] region: Option<String>,
) -> Done {
    may_manage(ctx).await?;
    let place = match country.trim() == NONE {
        true => None,
        false => Some(read(ctx, &country, region.as_deref())?),
    };
    let set = ctx.data().app.set_server_holidays(server(ctx)?, place).await?;
    answer(ctx, texts::holidays::server(language(ctx), set.holidays.as_ref())).await
}

fn here(ctx: Ctx<'_>) -> Option<ServerId> {
    ctx.interaction.guild_id.map(|id| ServerId(id.get()))
}

fn read(ctx: Ctx<'_>, country: &str, region: Option<&str>) -> Result<Place, AppError> {
    let unknown = |error| AppError::person(texts::holidays::unknown(language(ctx), &error));
    holidays::read(country, region).map_err(unknown)
}

/// A date from today on, on the person's own calendar. Autocomplete sends it as `2026-12-24`.
async fn read_date(ctx: Ctx<'_>, typed: &str) -> Result<NaiveDate, AppError> {
    let app = &ctx.data().app;
    let zone = app.time_off(person(ctx), here(ctx)).await?.hours.schedule.zone_at(app.now());
    last_day(typed, zone, app.now()).map_err(|error| {
        AppError::person(match error {
            AbsenceError::Past => texts::holidays::past_date(language(ctx)),
            _ => texts::holidays::unreadable_date(language(ctx), &echo(typed, ECHOED)),
        })
    })
}

async fn countries(ctx: Ctx<'_>, partial: &str) -> CreateAutocompleteResponse {
    offer(country_choices(ctx, partial).await.into_iter())
}

/// The same, with "none" first.
async fn countries_or_none(ctx: Ctx<'_>, partial: &str) -> CreateAutocompleteResponse {
    let none = AutocompleteChoice::new(texts::holidays::no_holidays_choice(language(ctx)), NONE.to_owned());
    let none = Some(none).filter(|_| NONE.starts_with(&partial.trim().to_lowercase()));
    offer(none.into_iter().chain(country_choices(ctx, partial).await))
}

async fn country_choices(ctx: Ctx<'_>, partial: &str) -> Vec<AutocompleteChoice> {
    let off = ctx.data().app.time_off(person(ctx), here(ctx)).await;
    let zone = off.ok().map(|off| off.hours.schedule.zone());
    let found = holidays::search_countries(partial, zone, texts::CHOICE_LIMIT).into_iter();
    let choice = |country| texts::holidays::country_choice(language(ctx), country);
    found.map(|country| AutocompleteChoice::new(choice(country), country.code.to_owned())).collect()
}

/// The regions of the country that was chosen before.
async fn regions(ctx: Ctx<'_>, partial: &str) -> CreateAutocompleteResponse {
    let chosen = typed_country(&ctx.interaction.data.options()).map(str::to_owned);
    let country = chosen.and_then(|typed| holidays::read(&typed, None).ok()).and_then(|place| place.country());
    let Some(country) = country else { return CreateAutocompleteResponse::new() };
    let found = holidays::search_regions(country, partial, texts::CHOICE_LIMIT).into_iter();
    offer(found.map(|region| AutocompleteChoice::new(texts::holidays::region_choice(region), region.code.to_owned())))
}

fn typed_country<'a>(options: &[ResolvedOption<'a>]) -> Option<&'a str> {
    options.iter().find_map(|option| match &option.value {
        ResolvedValue::SubCommand(within) => typed_country(within),
        ResolvedValue::String(typed) if option.name == "country" => Some(typed),
        _ => None,
    })
}

/// The person's days off ahead.
async fn days(ctx: Ctx<'_>, partial: &str) -> CreateAutocompleteResponse {
    let Ok(holidays) = ctx.data().app.holidays(person(ctx), here(ctx)).await else {
        return CreateAutocompleteResponse::new();
    };
    let typed = partial.trim().to_lowercase();
    let off = holidays.listing.days.iter().filter(|day| day.kind != holidays::DayKind::LeftOut);
    let lines = off.map(|day| (day.date.to_string(), texts::holidays::day_choice(language(ctx), day)));
    let fitting = lines.filter(|(_, line)| typed.is_empty() || line.to_lowercase().contains(&typed));
    offer(fitting.map(|(date, line)| AutocompleteChoice::new(line, date)))
}
