//! `/calendar`: files to and from a person's own calendar.

use super::{Ctx, Done, answer, language, person};
use crate::domain::ids::ServerId;
use crate::texts;

/// Your own calendar: take your due times and time off there
#[poise::command(slash_command, subcommands("export"), subcommand_required)]
#[allow(clippy::unused_async)]
pub async fn calendar(_: Ctx<'_>) -> Done {
    Ok(())
}

/// Get a file for your calendar: what is due, and when you are off
#[poise::command(slash_command)]
async fn export(ctx: Ctx<'_>) -> Done {
    let here = ctx.interaction.guild_id.map(|id| ServerId(id.get()));
    let export = ctx.data().app.calendar_export(person(ctx), here).await?;
    answer(ctx, texts::calendar::exported(language(ctx), &export)).await
}
