//! `/digest`: posts on a schedule that tell what waits.

use serenity::all::{AutocompleteChoice, CreateAutocompleteResponse, GuildChannel};

use super::{Ctx, Done, answer, guild_channel_is_here, hours::zone_choices, may_manage, offer, person, server};
use crate::app::{AppError, ScheduleDigest};
use crate::domain::ids::ChannelId;
use crate::domain::recurrence::{Recurrence, parse_time};
use crate::domain::zones;
use crate::texts::{self, Message};

/// Scheduled posts that tell what waits for a reply
#[poise::command(
    slash_command,
    subcommands("schedule", "list", "remove", "now"),
    subcommand_required,
    guild_only,
    default_member_permissions = "MANAGE_GUILD"
)]
#[allow(clippy::unused_async)]
pub async fn digest(_: Ctx<'_>) -> Done {
    Ok(())
}

/// Post a digest to a channel on a schedule
#[poise::command(slash_command)]
async fn schedule(
    ctx: Ctx<'_>,
    #[description = "Where it is posted; it tells of that channel and of all that everybody here can read"]
    #[channel_types("Text", "News")]
    channel: GuildChannel,
    #[description = "At what time, such as 9:00"] time: String,
    #[description = "On which days: weekdays (if left out), mon,thu, every 2 weeks on Fri, last working day"]
    days: Option<String>,
    #[description = "In which city or time zone (yours, else the server's, if left out)"]
    #[autocomplete = "zone_choices"]
    zone: Option<String>,
) -> Done {
    may_manage(ctx)?;
    let server = server(ctx)?;
    guild_channel_is_here(ctx, &channel)?;
    let zone = match zone {
        Some(text) => zones::parse(&text).map_err(AppError::person)?,
        None => match ctx.data().app.own_hours(person(ctx)).await? {
            Some(own) => own.zone(),
            None => ctx.data().app.server(server).await?.schedule.zone(),
        },
    };
    let time = parse_time(&time).map_err(AppError::person)?;
    let days = days.as_deref().unwrap_or("weekdays");
    let slots = Recurrence::parse_days(days, time, zone, ctx.data().app.now()).map_err(AppError::person)?;
    let new = ScheduleDigest { server, channel: ChannelId(channel.id.get()), slots, by: person(ctx) };
    let digest = ctx.data().app.schedule_digest(new).await?;
    answer(ctx, texts::settings::digest_scheduled(&digest)).await
}

/// Show the digests of this server
#[poise::command(slash_command)]
async fn list(ctx: Ctx<'_>) -> Done {
    let digests = ctx.data().app.digests(server(ctx)?).await?;
    answer(ctx, texts::settings::digests(&digests)).await
}

/// Remove a digest
#[poise::command(slash_command)]
async fn remove(
    ctx: Ctx<'_>,
    #[description = "Which one"]
    #[autocomplete = "digest_choices"]
    digest: i64,
) -> Done {
    may_manage(ctx)?;
    ctx.data().app.remove_digest(server(ctx)?, digest).await?;
    answer(ctx, Message::text("Removed. That digest is posted no more.")).await
}

/// Post a digest now, beside its schedule
#[poise::command(slash_command)]
async fn now(
    ctx: Ctx<'_>,
    #[description = "Which one"]
    #[autocomplete = "digest_choices"]
    digest: i64,
) -> Done {
    may_manage(ctx)?;
    let channel = ctx.data().app.digest_now(server(ctx)?, digest).await?;
    answer(ctx, Message::text(format!("On its way to {}.", texts::lines::channel(channel)))).await
}

async fn digest_choices(ctx: Ctx<'_>, partial: &str) -> CreateAutocompleteResponse {
    let Ok(server) = server(ctx) else { return CreateAutocompleteResponse::new() };
    let Ok(digests) = ctx.data().app.digests(server).await else { return CreateAutocompleteResponse::new() };
    let typed = partial.trim().to_lowercase();
    let lines = digests.iter().map(|d| (d.id, format!("Digest {}: {}", d.id, d.slots)));
    let fitting = lines.filter(|(_, line)| typed.is_empty() || line.to_lowercase().contains(&typed));
    let short = fitting.map(|(id, line)| (id, line.chars().take(100).collect::<String>()));
    offer(short.map(|(id, line)| AutocompleteChoice::new(line, id)))
}
