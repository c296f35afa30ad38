//! `/calendar`: files to a person's own calendar, and time off from it.

use chrono::Duration;
use serenity::all::{Attachment, AutocompleteChoice, CreateAutocompleteResponse};

use super::{Ctx, Done, answer, away, found, language, offer, person};
use crate::app::{App, AppError, Calendar, NewCalendar, Refused};
use crate::domain::ics::{Counting, Trouble};
use crate::domain::ids::ServerId;
use crate::fetch::Address;
use crate::texts;
use crate::texts::imports::Refreshed;

/// A calendar that was read so lately is not asked again.
const JUST_NOW: Duration = Duration::minutes(1);
/// More of a file's name is not kept, in characters.
const NAME_MOST: usize = 100;

/// Which events count as time off.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub enum Count {
    /// Those of whole days.
    WholeDays,
    /// The same, also where one is free.
    AlsoFree,
    /// All that make busy.
    Busy,
}

impl Count {
    fn counting(chosen: Option<Self>) -> Counting {
        match chosen {
            None | Some(Self::WholeDays) => Counting::WholeDays,
            Some(Self::AlsoFree) => Counting::AlsoFree,
            Some(Self::Busy) => Counting::Busy,
        }
    }
}

/// Your own calendar: take your due times there, and your time off from it
#[poise::command(
    slash_command,
    subcommands("export", "import", "subscribe", "list", "refresh", "remove"),
    subcommand_required
)]
#[allow(clippy::unused_async)]
pub async fn calendar(_: Ctx<'_>) -> Done {
    Ok(())
}

/// Get a file for your calendar: what is due, and when you are off
#[poise::command(slash_command)]
async fn export(ctx: Ctx<'_>) -> Done {
    let export = ctx.data().app.calendar_export(person(ctx), here(ctx)).await?;
    answer(ctx, texts::calendar::exported(language(ctx), &export)).await
}

/// Take your time off from a calendar file
#[poise::command(slash_command)]
async fn import(ctx: Ctx<'_>, file: Attachment, count: Option<Count>) -> Done {
    away::zone(ctx).await?;
    let bytes = ctx.data().files.get(&file).await.map_err(Refused::Calendar)?;
    let name = file.filename.chars().take(NAME_MOST).collect();
    let new = NewCalendar { name, address: None, counting: Count::counting(count) };
    let done = ctx.data().app.add_calendar(person(ctx), here(ctx), new, bytes).await?;
    answer(ctx, texts::imports::taken(language(ctx), &done)).await
}

/// Take your time off from a calendar at an address, which is read each day
#[poise::command(slash_command)]
async fn subscribe(ctx: Ctx<'_>, url: String, count: Option<Count>) -> Done {
    away::zone(ctx).await?;
    let unreadable = |why| AppError::person(texts::imports::no_address(language(ctx), why));
    let address = Address::parse(&url).map_err(unreadable)?;
    ctx.data().app.asks_elsewhere(person(ctx), 1)?;
    let bytes = ctx.data().calendars.get(&address).await.map_err(Refused::Calendar)?;
    let new = NewCalendar { name: address.host(), address: Some(address.secret()), counting: Count::counting(count) };
    let done = ctx.data().app.add_calendar(person(ctx), here(ctx), new, bytes).await?;
    answer(ctx, texts::imports::taken(language(ctx), &done)).await
}

/// Show the calendars from which your time off comes
#[poise::command(slash_command)]
async fn list(ctx: Ctx<'_>) -> Done {
    let all = ctx.data().app.calendars(person(ctx)).await?;
    answer(ctx, texts::imports::listed(language(ctx), &all)).await
}

/// Read your calendars again now
#[poise::command(slash_command)]
async fn refresh(ctx: Ctx<'_>) -> Done {
    let app = &ctx.data().app;
    let all = app.calendars(person(ctx)).await?.into_iter().map(|one| one.calendar);
    let with_address: Vec<Calendar> = all.filter(|calendar| calendar.address.is_some()).collect();
    app.asks_elsewhere(person(ctx), with_address.iter().filter(|calendar| !is_fresh(app, calendar)).count())?;
    let mut done = Vec::new();
    for calendar in with_address {
        done.extend(read_again(ctx, calendar).await?);
    }
    answer(ctx, texts::imports::refreshed(language(ctx), &done)).await
}

fn is_fresh(app: &App, calendar: &Calendar) -> bool {
    calendar.failing.is_none() && app.now() - calendar.read_at < JUST_NOW
}

/// None where it has no address, or was removed meanwhile. That it could not be read is told, and changes nothing: it is
/// tried again by itself when it would have been.
async fn read_again(ctx: Ctx<'_>, calendar: Calendar) -> Result<Option<Refreshed>, AppError> {
    let app = &ctx.data().app;
    if is_fresh(app, &calendar) {
        return Ok(Some(Refreshed::JustNow(calendar)));
    }
    let came = match calendar.address.as_ref().map(Address::stored) {
        Some(Ok(address)) => ctx.data().calendars.get(&address).await,
        Some(Err(_)) => Err(Trouble::NotPublic),
        None => return Ok(None),
    };
    let read = match came {
        Ok(bytes) => app.calendar_came(&calendar, bytes).await,
        Err(why) => Err(Refused::Calendar(why).into()),
    };
    match read {
        Ok(read) => Ok(read.map(|read| Refreshed::Read(Box::new(read)))),
        Err(AppError::Refused(Refused::Calendar(why))) => Ok(Some(Refreshed::Failed(calendar, why))),
        Err(error) => Err(error),
    }
}

/// Remove a calendar, with the time off that comes from it
#[poise::command(slash_command)]
async fn remove(ctx: Ctx<'_>, #[autocomplete = "calendars"] calendar: i64) -> Done {
    let removed = ctx.data().app.remove_calendar(person(ctx), calendar).await?;
    answer(ctx, texts::imports::removed(language(ctx), &removed)).await
}

async fn calendars(ctx: Ctx<'_>, partial: &str) -> CreateAutocompleteResponse {
    let Some(all) = found(ctx, ctx.data().app.calendars(person(ctx)).await) else {
        return CreateAutocompleteResponse::new();
    };
    let typed = partial.trim().to_lowercase();
    let lines = all.iter().map(|one| (one.calendar.id, texts::imports::label(language(ctx), &one.calendar)));
    let fitting = lines.filter(|(_, line)| typed.is_empty() || line.to_lowercase().contains(&typed));
    offer(fitting.map(|(id, line)| AutocompleteChoice::new(line, id)))
}

fn here(ctx: Ctx<'_>) -> Option<ServerId> {
    ctx.interaction.guild_id.map(|id| ServerId(id.get()))
}
