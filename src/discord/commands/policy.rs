//! `/policy`: by when a reply is owed in this server, and which reminders go out.

use super::{Ctx, Done, answer, hours::zone_choices, may_manage, person, server};
use crate::app::{AppError, PolicyChange};
use crate::domain::calendar::Schedule;
use crate::domain::policies::{Rules, Scope};
use crate::domain::policy::Target;
use crate::domain::{hours_text, zones};
use crate::texts;

/// Response time and reminders in this server
#[poise::command(
    slash_command,
    subcommands("set", "show"),
    subcommand_required,
    guild_only,
    default_member_permissions = "MANAGE_GUILD"
)]
#[allow(clippy::unused_async)]
pub async fn policy(_: Ctx<'_>) -> Done {
    Ok(())
}

/// Change the server's policy; what you leave out stays as it is
#[poise::command(slash_command)]
#[allow(clippy::too_many_arguments)]
async fn set(
    ctx: Ctx<'_>,
    #[description = "By when a reply is owed: 4h or 90m of working time, or 2d for working days"] target: Option<
        String,
    >,
    #[description = "A notice when the owner is at work"] notice: Option<bool>,
    #[description = "A nudge when a quarter of the time is left"] nudge: Option<bool>,
    #[rename = "follow-up"]
    #[description = "One more reminder on the working day after the due time"]
    follow_up: Option<bool>,
    #[rename = "tell-asker"]
    #[description = "After that the asker is told and chooses what to do"]
    tell_asker: Option<bool>,
    #[description = "The city or time zone of who has set no working hours"]
    #[autocomplete = "zone_choices"]
    zone: Option<String>,
    #[description = "The working hours of who has set none, such as: Mon-Fri 9-17"] hours: Option<String>,
) -> Done {
    may_manage(ctx)?;
    let server = server(ctx)?;
    let target = target.map(|text| Target::parse(&text)).transpose().map_err(AppError::person)?;
    let schedule = match (&zone, &hours) {
        (None, None) => None,
        _ => {
            let before = ctx.data().app.server(server).await?.schedule;
            let zone = zone.map_or(Ok(before.zone()), |text| zones::parse(&text)).map_err(AppError::person)?;
            let weekly = match hours {
                Some(text) => hours_text::parse(&text).map_err(AppError::person)?.weekly,
                None => before.weekly().clone(),
            };
            Some(Schedule::new(zone, weekly))
        }
    };
    let follow_ups = follow_up.map(u32::from);
    let rules = Rules { target, notice, nudge, follow_ups, tell_asker, ..Rules::default() };
    let change = PolicyChange { rules, schedule };
    let (before, after) = ctx.data().app.set_policy(server, Scope::Server, change, person(ctx)).await?;
    answer(ctx, texts::settings::policy_set(&before, &after)).await
}

/// Show the server's policy
#[poise::command(slash_command)]
async fn show(ctx: Ctx<'_>) -> Done {
    let settings = ctx.data().app.server(server(ctx)?).await?;
    answer(ctx, texts::settings::policy(&settings)).await
}
