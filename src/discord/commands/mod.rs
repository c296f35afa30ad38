//! Slash commands, the message menu, autocomplete: through poise.

mod ask;
mod away;
mod calendar;
mod digest;
mod digest_me;
pub mod help;
mod holidays;
pub(super) mod hours;
mod menus;
mod overlap;
mod overview;
mod picker;
mod policy;
mod policy_options;
pub(super) mod privacy;
mod setup;
mod watch;

use std::sync::Arc;
use std::time::Duration;

use serenity::all::{
    AutocompleteChoice, CommandData, CommandType, CreateAllowedMentions, CreateAutocompleteResponse, CreateCommand,
    GuildChannel, ResolvedOption, ResolvedValue,
};
use tracing::warn;

use super::attachments::Files;
use super::authority::{self, Actor};
use super::members::Members;
use super::reply::{self, Answer, Answering};
use super::{failure, registration};
use crate::app::{App, AppError, Reader};
use crate::domain::ids::{ChannelId, PersonId, RoleId, ServerId};
use crate::domain::language::Language;
use crate::fetch::Fetch;
use crate::texts::{self, Message};

/// What everything is given that a person uses: a command, a button, a form.
#[derive(Debug)]
pub struct Data {
    /// The use cases.
    pub app: Arc<App>,
    /// Whether messages' content may be read.
    pub content: bool,
    /// Who is in a server.
    pub(super) members: Arc<Members>,
    /// Where calendars lie.
    pub(super) calendars: Arc<dyn Fetch>,
    /// Where attached files lie.
    pub(super) files: Files,
    /// Gives the answer.
    pub(super) answering: Answering,
    /// How long what leads to a form may ask Discord: word that it is worked on cannot come before a form.
    pub(super) form_within: Duration,
}

type Ctx<'a> = poise::ApplicationContext<'a, Data, AppError>;
type Done = Result<(), AppError>;

/// All commands, with how errors are told.
pub(super) fn options() -> poise::FrameworkOptions<Data, AppError> {
    let mut commands = vec![
        ask::ask(),
        ask::needs_a_reply(),
        menus::what_is_owed(),
        menus::answered(),
        menus::ask_them(),
        menus::at_work(),
        overview::asks(),
        overview::done(),
        overview::hand_over(),
        overview::why(),
        overview::resume(),
        away::stop(),
        hours::hours(),
        holidays::holidays(),
        away::away(),
        calendar::calendar(),
        away::focus_mode(),
        overlap::overlap(),
        watch::watch(),
        policy::policy(),
        digest::digest(),
        privacy::privacy(),
        help::help(),
        setup::set_up(),
        setup::norms(),
    ];
    poise::framework::set_qualified_names(&mut commands);
    picker::describe(&mut commands);
    poise::FrameworkOptions {
        commands,
        on_error: |error| Box::pin(tell(error)),
        allowed_mentions: Some(CreateAllowedMentions::new()),
        ..Default::default()
    }
}

/// Whether there is such a command, by the rules by which poise looks for it: a client may still show older ones. poise
/// leaves the others without an answer, and panics at kinds that it does not know.
pub(super) fn knows(commands: &[poise::Command<Data, AppError>], data: &CommandData) -> bool {
    is_among(commands, data.kind, &data.name, &data.options())
}

fn is_among(
    commands: &[poise::Command<Data, AppError>],
    kind: CommandType,
    name: &str,
    options: &[ResolvedOption<'_>],
) -> bool {
    let is_it = |command: &&poise::Command<Data, AppError>| {
        let named = command.name == name || command.context_menu_name.as_deref() == Some(name);
        named
            && match kind {
                CommandType::ChatInput => command.slash_action.is_some(),
                _ => command.context_menu_action.map(CommandType::from) == Some(kind),
            }
    };
    let within = options.iter().find_map(|option| match &option.value {
        ResolvedValue::SubCommand(options) | ResolvedValue::SubCommandGroup(options) => Some((option.name, options)),
        _ => None,
    });
    commands.iter().filter(is_it).any(|command| match within {
        Some((name, options)) => is_among(&command.subcommands, kind, name, options),
        None => command.subcommands.is_empty(),
    })
}

/// What somebody reads who used a command that there is no more, or not yet.
pub(super) fn of_another_version(language: Language) -> Message {
    Message::text(texts::refused::old_command(language))
}

/// Whether a command or an entry of a menu leads to a form.
pub(super) fn opens_form(commands: &[poise::Command<Data, AppError>], data: &CommandData) -> bool {
    let is_it = |command: &&poise::Command<Data, AppError>| {
        command.name == data.name || command.context_menu_name.as_ref().is_some_and(|name| *name == data.name)
    };
    commands.iter().find(is_it).is_some_and(|command| ["ask", "ask_them"].contains(&command.name.as_ref()))
}

/// The commands as Discord registers them.
pub(super) fn for_discord(commands: &[poise::Command<Data, AppError>]) -> Vec<CreateCommand> {
    picker::for_discord(commands)
}

/// The same as JSON, as Discord is told them: what its picker shows of this version.
pub fn registered() -> Vec<serde_json::Value> {
    registration::as_json(&for_discord(&options().commands))
}

/// Answers with what only the person sees.
async fn answer(ctx: Ctx<'_>, message: Message) -> Done {
    ctx.data().answering.give(Answer::Private(message)).await;
    Ok(())
}

/// At most as many choices as Discord shows.
fn offer(choices: impl Iterator<Item = AutocompleteChoice>) -> CreateAutocompleteResponse {
    CreateAutocompleteResponse::new().set_choices(choices.take(crate::texts::CHOICE_LIMIT).collect())
}

/// The server in which a command was run.
fn server(ctx: Ctx<'_>) -> Result<ServerId, AppError> {
    let here = ctx.interaction.guild_id.map(|id| ServerId(id.get()));
    here.ok_or_else(|| AppError::person(texts::refused::server_only(language(ctx))))
}

/// The language of who runs a command, as their Discord tells it.
fn language(ctx: Ctx<'_>) -> Language {
    Language::of_locale(&ctx.interaction.locale)
}

fn person(ctx: Ctx<'_>) -> PersonId {
    PersonId(ctx.interaction.user.id.get())
}

/// Refuses a channel of another server: an id can be forged.
fn channel_is_here(ctx: Ctx<'_>, channel: ChannelId) -> Done {
    let (here, of) = (server(ctx)?, ctx.data().app.index().channel(channel).map(|channel| channel.server));
    match of.is_none_or(|of| of == here) {
        true => Ok(()),
        false => Err(AppError::person(texts::settings::foreign_channel(language(ctx)))),
    }
}

/// The same for a channel as Discord describes it.
fn guild_channel_is_here(ctx: Ctx<'_>, channel: &GuildChannel) -> Done {
    match channel.guild_id.get() == server(ctx)?.0 {
        true => Ok(()),
        false => Err(AppError::person(texts::settings::foreign_channel(language(ctx)))),
    }
}

/// Refuses a role of another server, for the same reason.
fn role_is_here(ctx: Ctx<'_>, role: RoleId) -> Done {
    match ctx.data().app.index().has_role(server(ctx)?, role) {
        Some(false) => Err(AppError::person(texts::settings::foreign_role(language(ctx)))),
        _ => Ok(()),
    }
}

/// Settings need Manage Server, or the role that is set for it. Discord hides some commands from others; a server may have
/// changed that, so it is looked at each time.
async fn may_manage(ctx: Ctx<'_>) -> Done {
    match is_manager(ctx).await? {
        true => Ok(()),
        false => Err(authority::needs_to_manage(ctx.data(), ctx.interaction.guild_id, language(ctx)).await),
    }
}

/// Whether who runs a command may change settings.
async fn is_manager(ctx: Ctx<'_>) -> Result<bool, AppError> {
    authority::manages(ctx.data(), ctx.interaction.guild_id, ctx.interaction.member.as_deref()).await
}

/// What is not left to a role: to delete all of a server, and to say which role may change settings.
fn has_manage_server(ctx: Ctx<'_>) -> Done {
    match authority::has_manage_server(ctx.interaction.member.as_deref()) {
        true => Ok(()),
        false => Err(AppError::person(texts::refused::needs_manage_server_itself(language(ctx)))),
    }
}

/// Who runs a command, as one who reads a list.
fn reader(ctx: Ctx<'_>) -> Reader {
    Actor::from(ctx.interaction).reader()
}

/// Why an option could not be read. Of a channel that was chosen Discord is asked.
fn unread(language: Language, asked: Option<&serenity::Error>) -> String {
    let Some(asked) = asked else { return texts::refused::unreadable_option(language) };
    match failure::status(asked) {
        Some(403) => texts::refused::unseen_channel(language),
        Some(404) => texts::refused::channel_gone(language),
        _ => texts::refused::channel_unknown(language),
    }
}

/// What a list of suggestions is made of; none, and a word in the log, where the bot itself failed: who types reads
/// nothing but that there is nothing to choose.
fn found<T>(ctx: Ctx<'_>, looked_up: Result<T, AppError>) -> Option<T> {
    let found = looked_up.inspect_err(|error| {
        if matches!(error, AppError::Store(_)) && ctx.data().app.is_news(error) {
            tracing::error!(%error, "a list of suggestions failed inside the bot");
        }
    });
    found.ok()
}

async fn tell(error: poise::FrameworkError<'_, Data, AppError>) {
    use poise::{Context, FrameworkError};
    let (ctx, message) = match error {
        FrameworkError::Command { error, ctx: Context::Application(ctx), .. } => {
            (ctx, reply::trouble(&ctx.data().app, &error, language(ctx), ctx.interaction.id.get()))
        }
        FrameworkError::ArgumentParse { error, ctx: Context::Application(ctx), .. } => {
            (ctx, Message::text(unread(language(ctx), error.downcast_ref())))
        }
        FrameworkError::GuildOnly { ctx: Context::Application(ctx), .. } => {
            (ctx, Message::text(texts::refused::server_only(language(ctx))))
        }
        FrameworkError::UnknownInteraction { interaction, .. } => {
            warn!(command = interaction.data.name, "a command that this version does not know");
            return;
        }
        other => {
            warn!(error = %other, "a command did not run");
            let Some(Context::Application(ctx)) = other.ctx() else { return };
            (ctx, of_another_version(language(ctx)))
        }
    };
    // Telling is the last thing that can be done here.
    let _ = answer(ctx, message).await;
}
