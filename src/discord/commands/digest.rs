//! `/digest`: posts on a schedule that tell what waits. Changing them needs Manage Server; who sees a digest's channel can
//! look at it.

use std::collections::BTreeSet;

use chrono_tz::Tz;
use serenity::all::{AutocompleteChoice, CreateAutocompleteResponse, GuildChannel};

use super::digest_me::me;
use super::{
    Ctx, Done, answer, found, guild_channel_is_here, hours::zone_choices, is_manager, language, may_manage, offer,
    person, reader, server,
};
use crate::app::{AppError, ScheduleDigest};
use crate::domain::absence;
use crate::domain::digest::{Change, Scheduled, Section, WhenEmpty};
use crate::domain::ids::ChannelId;
use crate::domain::recurrence::{Recurrence, parse_time};
use crate::domain::zones;
use crate::texts;

/// What is done when there is nothing to tell.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub enum Empty {
    /// It is not posted.
    Skip,
    /// It is one line.
    SayIt,
}

impl From<Empty> for WhenEmpty {
    fn from(empty: Empty) -> Self {
        match empty {
            Empty::Skip => Self::Skip,
            Empty::SayIt => Self::SayIt,
        }
    }
}

/// Scheduled posts that tell what waits for a reply
#[poise::command(
    slash_command,
    subcommands("schedule", "edit", "pause", "resume", "skip", "list", "preview", "now", "remove", "me"),
    subcommand_required
)]
#[allow(clippy::unused_async)]
pub async fn digest(_: Ctx<'_>) -> Done {
    Ok(())
}

/// Post a digest to a channel on a schedule
#[poise::command(slash_command)]
#[allow(clippy::too_many_arguments)]
async fn schedule(
    ctx: Ctx<'_>,
    #[channel_types("Text", "News")] channel: GuildChannel,
    time: String,
    days: Option<String>,
    #[autocomplete = "zone_choices"] zone: Option<String>,
    empty: Option<Empty>,
    waiting: Option<bool>,
    due: Option<bool>,
    answered: Option<bool>,
    away: Option<bool>,
) -> Done {
    may_manage(ctx).await?;
    let server = server(ctx)?;
    guild_channel_is_here(ctx, &channel)?;
    let zone = match zone {
        Some(text) => zones::parse(&text, ctx.data().app.now())?,
        None => own_zone(ctx).await?,
    };
    let time = parse_time(&time)?;
    let days = days.as_deref().unwrap_or("weekdays");
    let slots = Recurrence::parse_days(days, time, zone, ctx.data().app.now())?;
    let sections = sections([waiting, due, answered, away]);
    let new = ScheduleDigest {
        server,
        channel: ChannelId(channel.id.get()),
        slots,
        left_out: sections.into_iter().filter(|(_, told)| !told).map(|(section, _)| section).collect(),
        when_empty: empty.map(WhenEmpty::from).unwrap_or_default(),
        by: person(ctx),
    };
    let set = ctx.data().app.schedule_digest(new).await?;
    answer(ctx, texts::settings::digest_scheduled(language(ctx), &set)).await
}

/// Change a digest; what you leave out stays as it is
#[poise::command(slash_command)]
#[allow(clippy::too_many_arguments)]
async fn edit(
    ctx: Ctx<'_>,
    #[autocomplete = "digest_choices"] digest: i64,
    #[channel_types("Text", "News")] channel: Option<GuildChannel>,
    time: Option<String>,
    days: Option<String>,
    #[autocomplete = "zone_choices"] zone: Option<String>,
    empty: Option<Empty>,
    waiting: Option<bool>,
    due: Option<bool>,
    answered: Option<bool>,
    away: Option<bool>,
) -> Done {
    may_manage(ctx).await?;
    let server = server(ctx)?;
    if let Some(channel) = &channel {
        guild_channel_is_here(ctx, channel)?;
    }
    let change = Change {
        channel: channel.map(|channel| ChannelId(channel.id.get())),
        days,
        time: time.map(|text| parse_time(&text)).transpose()?,
        zone: zone.map(|text| zones::parse(&text, ctx.data().app.now())).transpose()?,
        when_empty: empty.map(WhenEmpty::from),
        sections: sections([waiting, due, answered, away]),
    };
    let set = ctx.data().app.edit_digest(server, digest, &change).await?;
    answer(ctx, texts::settings::digest_changed(language(ctx), &set)).await
}

/// Post a digest no more for a while
#[poise::command(slash_command)]
async fn pause(ctx: Ctx<'_>, #[autocomplete = "digest_choices"] digest: i64, until: Option<String>) -> Done {
    may_manage(ctx).await?;
    let (app, server) = (&ctx.data().app, server(ctx)?);
    let zone = app.digest_zone(server, digest).await?;
    let last = until.map(|text| absence::last_day(&text, zone, app.now())).transpose()?;
    let set = app.pause_digest(server, digest, last).await?;
    answer(ctx, texts::settings::digest_paused(language(ctx), &set)).await
}

/// Post a digest again that was paused
#[poise::command(slash_command)]
async fn resume(ctx: Ctx<'_>, #[autocomplete = "digest_choices"] digest: i64) -> Done {
    may_manage(ctx).await?;
    let (set, was_paused) = ctx.data().app.resume_digest(server(ctx)?, digest).await?;
    answer(ctx, texts::settings::digest_resumed(language(ctx), &set, was_paused)).await
}

/// Leave out a digest once: the next one
#[poise::command(slash_command)]
async fn skip(ctx: Ctx<'_>, #[autocomplete = "digest_choices"] digest: i64) -> Done {
    may_manage(ctx).await?;
    let (set, skipped) = ctx.data().app.skip_digest(server(ctx)?, digest).await?;
    answer(ctx, texts::settings::digest_skipped(language(ctx), &set, skipped)).await
}

/// Show the digests of this server
#[poise::command(slash_command)]
async fn list(ctx: Ctx<'_>, #[channel_types("Text", "News")] channel: Option<GuildChannel>) -> Done {
    if let Some(channel) = &channel {
        guild_channel_is_here(ctx, channel)?;
    }
    let reader = (!is_manager(ctx).await?).then(|| reader(ctx));
    let only = channel.map(|channel| ChannelId(channel.id.get()));
    let digests = ctx.data().app.digests(server(ctx)?, reader.as_ref(), only).await?;
    answer(ctx, texts::settings::digests(language(ctx), &digests)).await
}

/// Show what a digest would tell now, to you only
#[poise::command(slash_command)]
async fn preview(ctx: Ctx<'_>, #[autocomplete = "digest_choices"] digest: i64) -> Done {
    let app = &ctx.data().app;
    let server = server(ctx)?;
    let (scheduled, mut facts) = app.preview_digest(&reader(ctx), server, digest).await?;
    let mut members = BTreeSet::new();
    for person in facts.people_away() {
        let member = ctx.data().members.member(ctx.http(), server, person).await;
        members.extend(member.ok().flatten().map(|_| person));
    }
    facts.keep_members(|person| members.contains(&person));
    answer(ctx, texts::digest::preview(language(ctx), &facts, &scheduled, app.now())).await
}

/// Post a digest now, beside its schedule
#[poise::command(slash_command)]
async fn now(ctx: Ctx<'_>, #[autocomplete = "digest_choices"] digest: i64) -> Done {
    may_manage(ctx).await?;
    let channel = ctx.data().app.digest_now(server(ctx)?, digest).await?;
    answer(ctx, texts::settings::digest_posted_now(language(ctx), channel)).await
}

/// Remove a digest
#[poise::command(slash_command)]
async fn remove(ctx: Ctx<'_>, #[autocomplete = "digest_choices"] digest: i64) -> Done {
    may_manage(ctx).await?;
    let removed = ctx.data().app.remove_digest(server(ctx)?, digest).await?;
    answer(ctx, texts::settings::digest_removed(language(ctx), &removed)).await
}

/// The zone of who runs the command, else the server's.
async fn own_zone(ctx: Ctx<'_>) -> Result<Tz, AppError> {
    let app = &ctx.data().app;
    Ok(match app.own_hours(person(ctx)).await? {
        Some(own) => own.zone(),
        None => app.server(server(ctx)?).await?.schedule.zone(),
    })
}

/// What was said of the sections, in their order.
fn sections(said: [Option<bool>; Section::ALL.len()]) -> Vec<(Section, bool)> {
    Section::ALL.into_iter().zip(said).filter_map(|(section, told)| Some((section, told?))).collect()
}

async fn digest_choices(ctx: Ctx<'_>, partial: &str) -> CreateAutocompleteResponse {
    let Ok(server) = server(ctx) else { return CreateAutocompleteResponse::new() };
    let Some(manages) = found(ctx, is_manager(ctx).await) else { return CreateAutocompleteResponse::new() };
    let reader = (!manages).then(|| reader(ctx));
    let app = &ctx.data().app;
    let Some(digests) = found(ctx, app.digests(server, reader.as_ref(), None).await) else {
        return CreateAutocompleteResponse::new();
    };
    let typed = partial.trim().to_lowercase();
    let index = app.index();
    let place = |digest: &Scheduled| index.channel(digest.channel).map(|channel| channel.name.clone());
    let lines = digests.iter().map(|d| (d.id, texts::settings::digest_label(language(ctx), d, place(d).as_deref())));
    let fitting = lines.filter(|(_, line)| typed.is_empty() || line.to_lowercase().contains(&typed));
    offer(fitting.map(|(id, line)| AutocompleteChoice::new(line, id)))
}
