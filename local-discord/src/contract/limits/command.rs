//! Application commands: names, descriptions, options, and how many there may be.
//!
//! Source: Discord's documentation, "Application Commands".

use serde_json::Value;

use super::findings::{Findings, length, list, note_crossed, note_repeated, text};

/// Types of commands.
const SLASH: u64 = 1;
const USER: u64 = 2;
const MESSAGE: u64 = 3;

/// Types of options.
const SUBCOMMAND: u64 = 1;
const SUBCOMMAND_GROUP: u64 = 2;

/// How many commands of a type one list may hold.
const MOST: [(u64, &str, usize); 3] = [(SLASH, "slash", 100), (USER, "user", 15), (MESSAGE, "message", 15)];
/// Names, descriptions and values of a command, its options and choices together.
const TOTAL: usize = 8000;
const NAME: usize = 32;
const DESCRIPTION: usize = 100;

/// How much of a command a body holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// All of it.
    Whole,
    /// Fields of an existing command, whose type is not known here.
    Partial,
}

/// Checks the list that replaces all commands.
pub(super) fn check_list(body: &Value, findings: &mut Findings) {
    let commands = body.as_array().map(Vec::as_slice).unwrap_or_default();
    for (kind, called, most) in MOST {
        let of_kind = commands.iter().enumerate().filter(|(_, command)| kind_of(command) == kind);
        if of_kind.clone().count() > most {
            findings.add("body", format!("more than {most} {called} commands"));
        }
        let names = of_kind.map(|(index, command)| (format!("body[{index}].name"), command["name"].as_str()));
        note_repeated(names, findings);
    }
    for (index, command) in commands.iter().enumerate() {
        check(command, &format!("body[{index}]"), Stage::Whole, findings);
    }
}

/// Checks one command at `place`.
pub(super) fn check(command: &Value, place: &str, stage: Stage, findings: &mut Findings) {
    let kind = kind_of(command);
    if stage == Stage::Whole && kind == SLASH {
        check_name(command, place, findings);
        check_description(command, place, findings);
    }
    if kind == USER || kind == MESSAGE {
        for key in ["description", "options"] {
            let value = &command[key];
            let is_empty = value.is_null() || value == "" || value.as_array().is_some_and(Vec::is_empty);
            if !is_empty {
                findings.add(&format!("{place}.{key}"), "a context-menu command has none");
            }
        }
    }
    check_locales(command, place, findings);
    check_options(command, place, findings);
    if total(command) > TOTAL {
        findings.add(place, format!("more than {TOTAL} characters in all"));
    }
}

/// Discord takes a command without a type as a slash command.
fn kind_of(command: &Value) -> u64 {
    command["type"].as_u64().unwrap_or(SLASH)
}

fn check_name(owner: &Value, place: &str, findings: &mut Findings) {
    note_bad_name(text(owner, "name"), &format!("{place}.name"), findings);
    for (locale, name) in localizations(owner, "name") {
        note_bad_name(name, &format!("{place}.name_localizations.{locale}"), findings);
    }
}

/// `^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$`, in lower case where there is one.
fn note_bad_name(name: &str, place: &str, findings: &mut Findings) {
    // Length is the schema's business.
    if name.is_empty() || length(name) > NAME {
        return;
    }
    let allowed = |letter: char| {
        letter.is_alphanumeric() || matches!(letter, '-' | '_' | '\'' | '\u{900}'..='\u{97f}' | '\u{e00}'..='\u{e7f}')
    };
    if !name.chars().all(allowed) {
        findings.add(place, format!("{name:?} holds more than letters, digits, - and _"));
    } else if name.to_lowercase() != name {
        findings.add(place, format!("{name:?} is not lower-case"));
    }
}

fn check_description(command: &Value, place: &str, findings: &mut Findings) {
    let place = format!("{place}.description");
    // Longer than a hundred characters is the schema's business.
    if text(command, "description").trim().is_empty() {
        findings.add(&place, format!("missing: 1 to {DESCRIPTION} characters"));
    }
}

fn check_locales(owner: &Value, place: &str, findings: &mut Findings) {
    for field in ["name", "description"] {
        for (locale, _) in localizations(owner, field) {
            if !LOCALES.contains(&locale) {
                findings.add(&format!("{place}.{field}_localizations.{locale}"), "no locale of Discord's");
            }
        }
    }
}

fn check_options(owner: &Value, place: &str, findings: &mut Findings) {
    let options = list(owner, "options");
    let is_subcommand = |option: &Value| matches!(option["type"].as_u64(), Some(SUBCOMMAND | SUBCOMMAND_GROUP));
    let subcommands = options.iter().filter(|option| is_subcommand(option)).count();
    if subcommands > 0 && subcommands < options.len() {
        findings.add(&format!("{place}.options"), "mixes subcommands with other options");
    }
    let names = options
        .iter()
        .enumerate()
        .map(|(index, option)| (format!("{place}.options[{index}].name"), option["name"].as_str()));
    note_repeated(names, findings);
    let mut optional_before = false;
    for (index, option) in options.iter().enumerate() {
        let place = format!("{place}.options[{index}]");
        let required = option["required"] == true;
        if required && optional_before && !is_subcommand(option) {
            findings.add(&place, "required, but comes after an optional one");
        }
        optional_before |= !required;
        check_option(option, &place, findings);
    }
}

fn check_option(option: &Value, place: &str, findings: &mut Findings) {
    check_name(option, place, findings);
    check_locales(option, place, findings);
    note_crossed(option, place, "min_value", "max_value", findings);
    note_crossed(option, place, "min_length", "max_length", findings);
    let choices = list(option, "choices");
    if option["autocomplete"] == true && !choices.is_empty() {
        findings.add(&format!("{place}.choices"), "not together with autocomplete");
    }
    let names = choices
        .iter()
        .enumerate()
        .map(|(index, choice)| (format!("{place}.choices[{index}].name"), choice["name"].as_str()));
    note_repeated(names, findings);
    for (index, choice) in choices.iter().enumerate() {
        check_locales(choice, &format!("{place}.choices[{index}]"), findings);
    }
    check_options(option, place, findings);
}

/// The characters that Discord counts; of translated texts the longest.
fn total(owner: &Value) -> usize {
    let longest = |field| {
        let translated = localizations(owner, field).map(|(_, text)| length(text));
        translated.chain([length(text(owner, field))]).max().unwrap_or_default()
    };
    let value = match &owner["value"] {
        Value::Null => 0,
        Value::String(value) => length(value),
        other => other.to_string().len(),
    };
    let held: usize = ["options", "choices"].iter().flat_map(|key| list(owner, key)).map(total).sum();
    longest("name") + longest("description") + value + held
}

/// The translations of a field, by locale.
fn localizations<'v>(owner: &'v Value, field: &str) -> impl Iterator<Item = (&'v str, &'v str)> {
    let key = format!("{field}_localizations");
    let translated = owner.get(&key).and_then(Value::as_object);
    translated.into_iter().flatten().filter_map(|(locale, text)| Some((locale.as_str(), text.as_str()?)))
}

/// The locales that Discord knows.
const LOCALES: [&str; 34] = [
    "ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr", "he", "hi", "hr", "hu", "id",
    "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru", "sv-SE", "th", "tr", "uk", "vi", "zh-CN", "zh-TW",
];
