//! What Discord's picker shows: the words of the commands, from the page `commands` of every language, put in place of what
//! the code says about itself. Names of commands and options stay as they are in every language: texts speak of them, and
//! people tell each other.

use std::borrow::Cow;

use serenity::all::{CreateCommand, InstallationContext, InteractionContext};

use super::Data;
use crate::app::AppError;
use crate::domain::language::Language;
use crate::texts::commands::{choice_key, command_key, menu_about_key, menu_key, option_key, words};

type Command = poise::Command<Data, AppError>;
type Translations = Vec<(Cow<'static, str>, Cow<'static, str>)>;

/// Puts the words of the pages into the commands, whose full names are set already.
pub(super) fn describe(commands: &mut [Command]) {
    for command in commands {
        let key = match command.context_menu_action {
            None => command_key(&command.qualified_name),
            Some(_) => {
                command.context_menu_name = Some(english(&menu_key(&command.name), &command.name));
                menu_about_key(&command.name)
            }
        };
        command.description = Some(english(&key, command.description.as_deref().unwrap_or_default()));
        command.description_localizations = Cow::Owned(translations(&key));
        for option in &mut command.parameters {
            let key = option_key(&command.qualified_name, &option.name);
            option.description = Some(english(&key, option.description.as_deref().unwrap_or_default()));
            option.description_localizations = Cow::Owned(translations(&key));
            for choice in option.choices.to_mut() {
                let key = choice_key(&option.name, &choice.name);
                choice.localizations = Cow::Owned(translations(&key));
                choice.name = english(&key, &choice.name);
            }
        }
        describe(&mut command.subcommands);
    }
}

/// The commands as Discord registers them. Where each can be used is said for all: what it would take for granted is said in
/// no document, and could not be compared.
pub(super) fn for_discord(commands: &[Command]) -> Vec<CreateCommand> {
    let slash = commands.iter().filter_map(|command| Some(placed(command, command.create_as_slash_command()?)));
    let menus = commands.iter().filter_map(|command| {
        let translated = translations(&menu_key(&command.name)).into_iter();
        let entry = command.create_as_context_menu_command()?;
        let entry = translated.fold(entry, |entry, (locale, name)| entry.name_localized(locale, name));
        Some(placed(command, entry))
    });
    slash.chain(menus).collect()
}

fn placed(command: &Command, created: CreateCommand) -> CreateCommand {
    let everywhere = vec![InteractionContext::Guild, InteractionContext::BotDm];
    let here = if command.guild_only { vec![InteractionContext::Guild] } else { everywhere };
    created.contexts(here).integration_types(vec![InstallationContext::Guild])
}

/// What the page says in English. Where it lacks something, which `tests/languages.rs` rules out, the code's own name for it.
fn english(key: &str, own: &str) -> Cow<'static, str> {
    Cow::Owned(words(Language::English, key).unwrap_or_else(|| own.to_owned()))
}

/// What the other languages say, by Discord's names for them.
fn translations(key: &str) -> Translations {
    let others = Language::ALL.into_iter().filter(|language| *language != Language::English);
    let said = others.filter_map(|language| Some((language, words(language, key)?)));
    said.flat_map(|(language, words)| {
        language.discord().iter().map(move |locale| (Cow::Borrowed(*locale), Cow::Owned(words.clone())))
    })
    .collect()
}
