//! `/help`, made of the commands as they are registered: it cannot tell of others.

use serenity::all::{AutocompleteChoice, CreateAutocompleteResponse};

use super::{Ctx, Data, Done, answer, is_manager, language, offer, person, server};
use crate::app::AppError;
use crate::domain::language::Language;
use crate::domain::next_steps::next_steps;
use crate::texts::commands::{menu_key, words};
use crate::texts::help::{self as texts, Command, CommandOption, Group, Menu, Subject};
use crate::texts::plain;

/// Which command belongs to which group, in the order in which they are told.
const GROUPS: [(Group, &[&str]); 4] = [
    (
        Group::Asks,
        &["ask", "needs_a_reply", "ask_them", "asks", "done", "answered", "hand-over", "why", "what_is_owed"],
    ),
    (Group::Time, &["hours", "holidays", "calendar", "away", "focus", "overlap", "at_work", "stop", "resume"]),
    (Group::Server, &["setup", "norms", "policy", "watch", "digest"]),
    (Group::Bot, &["help", "privacy"]),
];
/// A topic that is longer is none.
const TOPIC_MOST: usize = 60;

/// The group of a command or an entry of a menu, by its name; none where nobody has put it into one.
pub fn group_of(name: &str) -> Option<Group> {
    GROUPS.iter().find(|(_, names)| names.contains(&name)).map(|(group, _)| *group)
}

/// What to do next, and what the commands do
#[poise::command(slash_command)]
pub async fn help(ctx: Ctx<'_>, #[autocomplete = "topics"] topic: Option<String>) -> Done {
    let language = language(ctx);
    let commands = &ctx.framework.options.commands;
    let Some(topic) = topic else {
        let manages = is_manager(ctx).await?;
        let here = server(ctx).ok().map(|server| (server, manages));
        let standing = ctx.data().app.standing_of(person(ctx), here).await?;
        let groups = groups(commands, language, here.is_some(), manages);
        return answer(ctx, texts::overview(language, &next_steps(&standing), &groups)).await;
    };
    if let Some(subject) = Subject::ALL.into_iter().find(|subject| is_meant(*subject, language, &topic)) {
        return answer(ctx, texts::subject(language, subject)).await;
    }
    let typed = topic.trim().trim_start_matches('/').to_lowercase();
    match described(commands, language).into_iter().find(|command| command.path.to_lowercase() == typed) {
        Some(command) => answer(ctx, texts::command(language, &command)).await,
        None => Err(AppError::person(texts::unknown(language, &plain(&topic, TOPIC_MOST)))),
    }
}

fn is_meant(subject: Subject, language: Language, typed: &str) -> bool {
    subject.value() == typed || subject.title(language).to_lowercase() == typed.trim().to_lowercase()
}

/// The commands that somebody can use, by group.
fn groups(
    commands: &[poise::Command<Data, AppError>],
    language: Language,
    in_server: bool,
    manages: bool,
) -> Vec<(Group, Vec<Command>)> {
    let usable = |command: &&poise::Command<Data, AppError>| {
        let for_managers = !command.default_member_permissions.is_empty();
        (in_server || !command.guild_only) && (manages || !for_managers)
    };
    let of_group = |names: &&[&str]| {
        let named = names.iter().filter_map(|name| commands.iter().find(|command| command.name == *name));
        named.filter(usable).map(|command| shown(command, language)).collect()
    };
    GROUPS.iter().map(|(group, names)| (*group, of_group(names))).collect()
}

/// All commands, with every subcommand by itself.
fn described(commands: &[poise::Command<Data, AppError>], language: Language) -> Vec<Command> {
    let deeper = |command: &poise::Command<Data, AppError>| {
        let mut all = vec![shown(command, language)];
        all.extend(described(&command.subcommands, language));
        all
    };
    commands.iter().flat_map(deeper).collect()
}

/// A command as its reader's Discord shows it.
fn shown(command: &poise::Command<Data, AppError>, language: Language) -> Command {
    let menu = command.context_menu_action.map(|action| match action {
        poise::ContextMenuCommandAction::User(_) => Menu::Person,
        _ => Menu::Message,
    });
    let options = command.parameters.iter().filter(|_| menu.is_none()).map(|option| CommandOption {
        name: option.name.to_string(),
        description: in_language(&option.description_localizations, option.description.as_deref(), language),
        required: option.required,
        choices: option.choices.iter().map(|one| in_language(&one.localizations, Some(&one.name), language)).collect(),
    });
    Command {
        path: if menu.is_some() { entry(command, language) } else { command.qualified_name.to_string() },
        description: in_language(&command.description_localizations, command.description.as_deref(), language),
        options: options.collect(),
        subcommands: command.subcommands.iter().map(|sub| shown(sub, language)).collect(),
        for_managers: !command.default_member_permissions.is_empty(),
        menu,
    }
}

/// How an entry of a menu is called.
fn entry(command: &poise::Command<Data, AppError>, language: Language) -> String {
    let english = || command.context_menu_name.as_deref().unwrap_or(&command.name).to_owned();
    words(language, &menu_key(&command.name)).unwrap_or_else(english)
}

/// What is registered for a language, else in English.
fn in_language(
    translated: &[(std::borrow::Cow<'_, str>, std::borrow::Cow<'_, str>)],
    english: Option<&str>,
    language: Language,
) -> String {
    let own = translated.iter().find(|(locale, _)| language.discord().contains(&locale.as_ref()));
    own.map_or_else(|| english.unwrap_or_default().to_owned(), |(_, words)| words.to_string())
}

/// Subjects, and commands by what they do.
async fn topics(ctx: Ctx<'_>, partial: &str) -> CreateAutocompleteResponse {
    let (language, typed) = (language(ctx), partial.trim().trim_start_matches('/').to_lowercase());
    let subjects = Subject::ALL.into_iter().map(|subject| (subject.title(language), subject.value().to_owned()));
    let commands = described(&ctx.framework.options.commands, language).into_iter();
    let commands = commands.map(|command| {
        let label =
            format!("{}{}: {}", if command.menu.is_some() { "" } else { "/" }, command.path, command.description);
        (label.chars().take(100).collect::<String>(), command.path)
    });
    let fitting = subjects.chain(commands).filter(|(label, _)| label.to_lowercase().contains(&typed));
    offer(fitting.map(|(label, value)| AutocompleteChoice::new(label, value)))
}
