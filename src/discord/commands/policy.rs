//! `/policy`: by when a reply is owed, which reminders go out and who else is told; for the server, a category, a
//! channel, a role or one ask.

use serenity::all::{AutocompleteChoice, CreateAutocompleteResponse};

use super::policy_options::{ChannelOption, LeadOption, RoleOption};
use super::{
    Ctx, Done, answer, channel_is_here, has_manage_server,
    hours::{manager, zone_choices},
    language, may_manage, offer, person, role_is_here, server,
};
use crate::app::{AppError, PolicyChange, PolicyOutcome, Viewer};
use crate::discord::hours as steps;
use crate::discord::incoming;
use crate::domain::calendar::Weekly;
use crate::domain::closed_dms::ClosedDms;
use crate::domain::hours_text;
use crate::domain::ids::{AskId, ChannelId, PersonId, ServerId};
use crate::domain::policies::{Choice, Rules, Scope};
use crate::domain::policy::Target;
use crate::texts;

/// What this server agreed on: response times, reminders, escalation
///
/// No permission is asked of who uses it, so that everybody can read what was agreed on; who changes it needs one.
#[poise::command(
    slash_command,
    subcommands("set", "show", "list", "remove", "closed_dms", "managers"),
    subcommand_required,
    guild_only
)]
#[allow(clippy::unused_async)]
pub async fn policy(_: Ctx<'_>) -> Done {
    Ok(())
}

/// Change the policy of the server, or of one channel, role or ask; what you leave out stays
#[poise::command(slash_command)]
#[allow(clippy::too_many_arguments)]
async fn set(
    ctx: Ctx<'_>,
    target: Option<String>,
    urgent: Option<String>,
    low: Option<String>,
    notice: Option<bool>,
    nudge: Option<bool>,
    due: Option<bool>,
    #[rename = "follow-ups"]
    #[min = 0]
    #[max = 5]
    follow_ups: Option<u32>,
    #[rename = "tell-asker"] tell_asker: Option<bool>,
    lead: Option<LeadOption>,
    #[rename = "no-lead"] no_lead: Option<bool>,
    quiet: Option<String>,
    #[channel_types("Text", "News", "Forum", "Category")] channel: Option<ChannelOption>,
    role: Option<RoleOption>,
    #[autocomplete = "ask_choices"] ask: Option<i64>,
    #[autocomplete = "zone_choices"] zone: Option<String>,
    hours: Option<String>,
) -> Done {
    may_manage(ctx).await?;
    let scope = one_of(ctx, channel, role, ask)?.unwrap_or(Scope::Server);
    if scope != Scope::Server && (zone.is_some() || hours.is_some()) {
        return Err(AppError::person(texts::policy::hours_are_the_servers(language(ctx))));
    }
    let rules = Rules {
        target: read_target(target)?,
        urgent: read_target(urgent)?,
        low: read_target(low)?,
        notice,
        nudge,
        due,
        follow_ups,
        tell_asker,
        lead: read_lead(ctx, lead, no_lead)?,
        quiet: quiet.map(|text| read_quiet(&text)).transpose()?,
    };
    let (hours, notes) = steps::read_both(language(ctx), zone.as_deref(), hours.as_deref(), ctx.data().app.now())?;
    if rules.is_empty() && hours.is_empty() {
        return Err(AppError::person(texts::policy::nothing_to_set(language(ctx))));
    }
    let change = PolicyChange { rules, hours: manager(ctx).await?.with_guess(ctx.data(), hours).await? };
    let outcome = ctx.data().app.set_policy(server(ctx)?, scope, change, &viewer(ctx)).await?;
    let told = texts::policy::set(language(ctx), &outcome);
    let notes = notes.into_iter().filter(|_| matches!(outcome, PolicyOutcome::Changed(_)));
    let text = std::iter::once(told.text.clone()).chain(notes).collect::<Vec<_>>().join("\n");
    answer(ctx, texts::Message { text, ..told }).await
}

/// Show what holds here, or at another place, and where it comes from
#[poise::command(slash_command)]
async fn show(
    ctx: Ctx<'_>,
    #[channel_types("Text", "News", "Forum", "Category")] channel: Option<ChannelOption>,
    role: Option<RoleOption>,
    #[autocomplete = "ask_choices"] ask: Option<i64>,
) -> Done {
    let ground = is_here(ctx, channel.map_or_else(|| here(ctx), |channel| channel.0))?;
    let scopes: Vec<Scope> = match (ask, role) {
        (Some(ask), _) => vec![Scope::Ask(AskId(ask))],
        (None, Some(role)) => vec![ground, is_here(ctx, role.scope(language(ctx))?)?],
        (None, None) => vec![ground],
    };
    let holds = ctx.data().app.holds(server(ctx)?, &scopes, &viewer(ctx)).await?;
    answer(ctx, texts::policy::show(language(ctx), &holds)).await
}

/// List all that is set in this server
#[poise::command(slash_command)]
async fn list(ctx: Ctx<'_>) -> Done {
    may_manage(ctx).await?;
    let (settings, asks) = ctx.data().app.agreements(server(ctx)?).await?;
    answer(ctx, texts::policy::all(language(ctx), &settings, &asks)).await
}

/// Remove what was set for a channel, a role, an ask or the server
#[poise::command(slash_command)]
async fn remove(
    ctx: Ctx<'_>,
    #[channel_types("Text", "News", "Forum", "Category")] channel: Option<ChannelOption>,
    role: Option<RoleOption>,
    #[autocomplete = "ask_choices"] ask: Option<i64>,
    #[rename = "server"] whole: Option<bool>,
) -> Done {
    may_manage(ctx).await?;
    let scope = match (one_of(ctx, channel, role, ask)?, whole == Some(true)) {
        (Some(_), true) => return Err(AppError::person(texts::policy::one_scope(language(ctx)))),
        (None, false) => return Err(AppError::person(texts::policy::nothing_to_remove(language(ctx)))),
        (Some(scope), false) => scope,
        (None, true) => Scope::Server,
    };
    match ctx.data().app.remove_policy(server(ctx)?, scope, &viewer(ctx)).await? {
        Some(outcome) => answer(ctx, texts::policy::removed(language(ctx), &outcome)).await,
        None => Err(AppError::person(texts::policy::was_not_set(language(ctx), scope))),
    }
}

/// What holds for people whose direct messages are closed.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
enum ClosedDmsChoice {
    /// The usual.
    Mention,
    /// A thread that only they read.
    PrivateThread,
    /// Nothing.
    Nothing,
}

/// Choose how people are reminded who take no direct messages from me
#[poise::command(slash_command, rename = "closed-dms")]
async fn closed_dms(ctx: Ctx<'_>, how: ClosedDmsChoice) -> Done {
    may_manage(ctx).await?;
    let wanted = match how {
        ClosedDmsChoice::Mention => ClosedDms::Mention,
        ClosedDmsChoice::PrivateThread => ClosedDms::PrivateThread,
        ClosedDmsChoice::Nothing => ClosedDms::Nothing,
    };
    ctx.data().app.set_closed_dms(server(ctx)?, wanted).await?;
    let told = texts::policy::closed_dms_set(language(ctx), wanted);
    let threads = Some(server(ctx)?).filter(|_| wanted == ClosedDms::PrivateThread);
    let lacks = threads.and_then(|server| ctx.data().app.cannot_open_private_threads(server));
    let lacks = lacks.map(|lacks| texts::setup::cannot_open(language(ctx), &lacks));
    let text = std::iter::once(told.text.clone()).chain(lacks).collect::<Vec<_>>().join("\n");
    answer(ctx, texts::Message { text, ..told }).await
}

/// Let a role change my settings here, too; without one, only those with Manage Server
#[poise::command(slash_command)]
async fn managers(ctx: Ctx<'_>, role: Option<RoleOption>) -> Done {
    has_manage_server(ctx)?;
    let role = match role {
        Some(RoleOption::Everyone) => return Err(AppError::person(texts::policy::not_everyone(language(ctx)))),
        Some(RoleOption::Some(role)) => Some(role),
        None => None,
    };
    role.map_or(Ok(()), |role| role_is_here(ctx, role))?;
    ctx.data().app.set_managers(server(ctx)?, role).await?;
    answer(ctx, texts::policy::managers_set(language(ctx), role)).await
}

/// The scope that was chosen, if one was.
fn one_of(
    ctx: Ctx<'_>,
    channel: Option<ChannelOption>,
    role: Option<RoleOption>,
    ask: Option<i64>,
) -> Result<Option<Scope>, AppError> {
    let role = role.map(|role| role.scope(language(ctx))).transpose()?;
    let chosen = [channel.map(|channel| channel.0), role, ask.map(|ask| Scope::Ask(AskId(ask)))];
    let mut chosen = chosen.into_iter().flatten();
    match (chosen.next(), chosen.next()) {
        (_, Some(_)) => Err(AppError::person(texts::policy::one_scope(language(ctx)))),
        (one, None) => one.map(|scope| is_here(ctx, scope)).transpose(),
    }
}

/// Refuses what another server calls its own.
fn is_here(ctx: Ctx<'_>, scope: Scope) -> Result<Scope, AppError> {
    match scope {
        Scope::Category(id) | Scope::Channel(id) => channel_is_here(ctx, id)?,
        Scope::Role(role) => role_is_here(ctx, role)?,
        Scope::Server | Scope::Ask(_) => {}
    }
    Ok(scope)
}

/// The channel in which the command was run; of a thread, its parent.
fn here(ctx: Ctx<'_>) -> Scope {
    let id = ctx.interaction.channel_id;
    let parent = ctx.interaction.channel.as_ref().filter(|channel| incoming::is_thread(channel.kind));
    let id = parent.and_then(|thread| thread.parent_id).unwrap_or(id);
    Scope::Channel(ChannelId(id.get()))
}

fn viewer(ctx: Ctx<'_>) -> Viewer {
    let permissions = ctx.interaction.member.as_ref().and_then(|member| member.permissions);
    Viewer {
        person: person(ctx),
        channel: ChannelId(ctx.interaction.channel_id.get()),
        sees_all: permissions.is_some_and(|permissions| permissions.administrator()),
    }
}

fn read_target(text: Option<String>) -> Result<Option<Target>, AppError> {
    Ok(text.map(|text| Target::parse(&text)).transpose()?)
}

fn read_lead(ctx: Ctx<'_>, lead: Option<LeadOption>, none: Option<bool>) -> Result<Option<Choice<PersonId>>, AppError> {
    match (lead, none == Some(true)) {
        (Some(_), true) => Err(AppError::person(texts::refused::lead_and_no_lead(language(ctx)))),
        (Some(lead), false) => Ok(Some(Choice::Some(lead.person(language(ctx))?))),
        (None, true) => Ok(Some(Choice::Nothing)),
        (None, false) => Ok(None),
    }
}

/// Hours as for work; "none" is none.
fn read_quiet(text: &str) -> Result<Choice<Weekly>, AppError> {
    let weekly = match text.trim().to_lowercase().as_str() {
        "none" | "off" | "no" => return Ok(Choice::Nothing),
        _ => hours_text::parse(text)?.weekly,
    };
    Ok(if weekly.is_empty() { Choice::Nothing } else { Choice::Some(weekly) })
}

/// Open asks of this server that the person may know of.
async fn ask_choices(ctx: Ctx<'_>, partial: &str) -> CreateAutocompleteResponse {
    let Some(server) = ctx.interaction.guild_id.map(|id| ServerId(id.get())) else {
        return CreateAutocompleteResponse::new();
    };
    let Ok(asks) = ctx.data().app.visible_asks(server, &viewer(ctx)).await else {
        return CreateAutocompleteResponse::new();
    };
    let typed = partial.trim().trim_start_matches('#').to_lowercase();
    let labels = asks.iter().map(|ask| (ask.id, texts::policy::ask_label(language(ctx), ask)));
    let fitting = labels.filter(|(_, label)| typed.is_empty() || label.to_lowercase().contains(&typed));
    offer(fitting.map(|(id, label)| AutocompleteChoice::new(label, id.0)))
}
