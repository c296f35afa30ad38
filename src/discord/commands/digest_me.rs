//! `/digest me`: a digest of one's own, for everybody.

use super::{Ctx, Done, answer, language, person, server};
use crate::domain::personal_digest::Section;
use crate::domain::recurrence::DaySet;
use crate::texts::personal_digest as texts;

/// A digest of your own, by DM, at the start of your day
#[poise::command(slash_command, subcommands("on", "off", "days", "sections"), subcommand_required)]
#[allow(clippy::unused_async)]
pub async fn me(_: Ctx<'_>) -> Done {
    Ok(())
}

/// Get one message at the start of your working day: what you owe, what you wait for, what changed
#[poise::command(slash_command)]
async fn on(ctx: Ctx<'_>) -> Done {
    let set = ctx.data().app.personal_digest_on(person(ctx), server(ctx)?).await?;
    answer(ctx, texts::on(language(ctx), &set)).await
}

/// Get no digest of your own any more; reminders come as before
#[poise::command(slash_command)]
async fn off(ctx: Ctx<'_>) -> Done {
    let was_on = ctx.data().app.personal_digest_off(person(ctx)).await?;
    answer(ctx, texts::off(language(ctx), was_on)).await
}

/// Choose the days on which your digest comes
#[poise::command(slash_command)]
async fn days(ctx: Ctx<'_>, days: String) -> Done {
    let days: DaySet = days.parse()?;
    let set = ctx.data().app.personal_digest_days(person(ctx), days).await?;
    answer(ctx, texts::days(language(ctx), &set)).await
}

/// Choose what your digest tells; what you leave out stays as it is
#[poise::command(slash_command)]
async fn sections(ctx: Ctx<'_>, owed: Option<bool>, waiting: Option<bool>, changes: Option<bool>) -> Done {
    let said = Section::ALL.into_iter().zip([owed, waiting, changes]);
    let said: Vec<(Section, bool)> = said.filter_map(|(section, told)| Some((section, told?))).collect();
    let set = ctx.data().app.personal_digest_sections(person(ctx), &said).await?;
    answer(ctx, texts::sections(language(ctx), &set)).await
}
