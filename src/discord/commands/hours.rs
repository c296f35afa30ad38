//! `/hours`: a person's zone and weekly hours.

use serenity::all::{AutocompleteChoice, CreateAutocompleteResponse};

use super::{Ctx, Data, Done, answer, language, offer, person};
use crate::app::AppError;
use crate::domain::calendar::{Schedule, Weekly};
use crate::domain::ids::{PersonId, ServerId};
use crate::domain::language::Language;
use crate::domain::{hours_text, zones};
use crate::texts::{self, Message};

/// Your working hours: nothing reaches you outside of them
#[poise::command(slash_command, subcommands("set", "show", "urgent"), subcommand_required)]
#[allow(clippy::unused_async)]
pub async fn hours(_: Ctx<'_>) -> Done {
    Ok(())
}

/// Set your time zone and working hours
#[poise::command(slash_command)]
async fn set(ctx: Ctx<'_>, #[autocomplete = "zone_choices"] zone: String, hours: Option<String>) -> Done {
    let message = apply(language(ctx), ctx.data(), person(ctx), &zone, hours.as_deref().unwrap_or_default()).await?;
    answer(ctx, message).await
}

/// Show your working hours
#[poise::command(slash_command)]
async fn show(ctx: Ctx<'_>) -> Done {
    let here = ctx.interaction.guild_id.map(|id| ServerId(id.get()));
    let (off, now) = (ctx.data().app.time_off(person(ctx), here).await?, ctx.data().app.now());
    let counts = Some(&off.hours.schedule);
    let (own, server) = if off.hours.is_guess { (None, here.and(counts)) } else { (counts, None) };
    let mut message = texts::hours::show(own, server, now);
    message.text = format!("{}\n{}", message.text, texts::away::standing(language(ctx), &off, now));
    let has_week = off.hours.schedule.next_open(now).is_some() && (here.is_some() || !off.hours.is_guess);
    let picture = has_week.then(|| texts::week::picture(language(ctx), &off, now));
    answer(ctx, picture.into_iter().fold(message, Message::with_picture)).await
}

/// Whether what is urgent may reach you outside your working hours
#[poise::command(slash_command)]
async fn urgent(ctx: Ctx<'_>, allow: bool) -> Done {
    ctx.data().app.set_urgent_any_time(person(ctx), allow).await?;
    answer(ctx, texts::away::urgent(language(ctx), allow)).await
}

/// Sets what a person typed, by command or form. Empty hours keep those they have, else mean Monday to Friday nine to
/// five.
pub(in crate::discord) async fn apply(
    language: Language,
    data: &Data,
    person: PersonId,
    zone: &str,
    hours: &str,
) -> Result<Message, AppError> {
    let zone = zones::parse(zone)?;
    let (weekly, notes) = match hours.trim() {
        "" => (data.app.own_hours(person).await?.map_or_else(Weekly::standard, |own| own.weekly().clone()), Vec::new()),
        text => {
            let parsed = hours_text::parse(text)?;
            (parsed.weekly, parsed.notes.iter().map(|note| texts::typed::note(language, *note)).collect())
        }
    };
    let set = data.app.set_hours(person, Schedule::new(zone, weekly)).await?;
    Ok(texts::hours::set(&set, &notes, data.app.now()))
}

/// Zones that fit what was typed so far.
pub(super) async fn zone_choices(ctx: Ctx<'_>, partial: &str) -> CreateAutocompleteResponse {
    let found = zones::search(partial, ctx.data().app.now(), texts::CHOICE_LIMIT);
    offer(found.into_iter().map(|choice| AutocompleteChoice::new(choice.label, choice.zone.name())))
}
