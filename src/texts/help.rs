//! `/help`: what somebody can do next, and what the commands do. Made of the commands as they are registered.

use super::commands::words;
use super::lines::{Last, list};
use super::say::say;
use super::{Button, MESSAGE_LIMIT, Message};
use crate::domain::custom_id::Action;
use crate::domain::language::Language;
use crate::domain::next_steps::Step;

/// A command as people see it, in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Command {
    /// What is typed after the slash.
    pub path: String,
    /// What it does.
    pub description: String,
    /// What it takes.
    pub options: Vec<CommandOption>,
    /// Its subcommands.
    pub subcommands: Vec<Command>,
    /// Whether Discord offers it to who manages the server only.
    pub for_managers: bool,
    /// In which menu it is an entry, if it is none that is typed.
    pub menu: Option<Menu>,
}

/// Whose menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    /// That of a message.
    Message,
    /// That of a person.
    Person,
}

/// What a command takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommandOption {
    /// How it is called.
    pub name: String,
    /// What it is for.
    pub description: String,
    /// Whether it must be there.
    pub required: bool,
    /// What can be chosen, where that is fixed.
    pub choices: Vec<String>,
}

/// What commands are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Asks.
    Asks,
    /// One's own time.
    Time,
    /// The server's settings.
    Server,
    /// The bot itself.
    Bot,
}

/// What can be asked about that is no command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// What ends an ask.
    Answers,
    /// When reminders come.
    Reminders,
    /// How to get fewer messages.
    Quiet,
}

impl Subject {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Answers, Self::Reminders, Self::Quiet];

    /// How it is named in a choice of topics.
    pub fn title(self, language: Language) -> String {
        match self {
            Self::Answers => say!(language, "help-title-answers"),
            Self::Reminders => say!(language, "help-title-reminders"),
            Self::Quiet => say!(language, "help-title-quiet"),
        }
    }

    /// What is sent when it is chosen; the same in every language.
    pub fn value(self) -> &'static str {
        match self {
            Self::Answers => "about:answers",
            Self::Reminders => "about:reminders",
            Self::Quiet => "about:quiet",
        }
    }
}

/// The answer to `/help`: what comes next, then the commands by group. Where that is too much, the last groups tell the names
/// of their commands only; `/help` explains each by its name.
pub fn overview(language: Language, steps: &[Step], groups: &[(Group, Vec<Command>)]) -> Message {
    let mut head: Vec<String> = steps.iter().map(|step| format!("- {}", step_in_words(language, *step))).collect();
    if !head.is_empty() {
        head.insert(0, say!(language, "help-next"));
    }
    let groups: Vec<&(Group, Vec<Command>)> = groups.iter().filter(|(_, commands)| !commands.is_empty()).collect();
    let told = |in_full: usize| {
        let line = |(at, (group, commands)): (usize, &&(Group, Vec<Command>))| match at < in_full {
            true => explained(language, *group, commands),
            false => by_name(language, *group, commands),
        };
        let lines = groups.iter().enumerate().map(line);
        head.iter().cloned().chain(lines).chain([say!(language, "help-more")]).collect::<Vec<_>>().join("\n")
    };
    let mut texts = (0..=groups.len()).rev().map(told);
    let text = texts.find(|text| text.chars().count() <= MESSAGE_LIMIT).unwrap_or_else(|| told(0));
    let buttons: Vec<Button> = steps.iter().filter_map(|step| button(language, *step)).collect();
    match buttons.is_empty() {
        true => Message::text(text),
        false => Message::text(text).buttons(buttons),
    }
}

/// The commands of a group, a line each.
fn explained(language: Language, group: Group, commands: &[Command]) -> String {
    let about =
        |one: &Command| say!(language, "help-command", command = name(language, one), about = one.description.as_str());
    let lines = commands.iter().filter(|command| command.menu.is_none()).map(about);
    let lines = std::iter::once(title(language, group)).chain(lines).chain(entries(language, commands));
    lines.collect::<Vec<_>>().join("\n")
}

/// The same in one line.
fn by_name(language: Language, group: Group, commands: &[Command]) -> String {
    let typed = commands.iter().filter(|command| command.menu.is_none());
    let names: Vec<String> = typed.map(|command| name(language, command)).collect();
    let lines = [title(language, group), names.join(" ")];
    lines.into_iter().chain(entries(language, commands)).collect::<Vec<_>>().join("\n")
}

/// The entries of menus among commands, a line for each kind of menu: their names say what they do.
fn entries(language: Language, commands: &[Command]) -> Vec<String> {
    let of = |menu: Menu| -> Vec<String> {
        let entries = commands.iter().filter(|command| command.menu == Some(menu));
        entries.map(|command| format!("**{}**", command.path)).collect()
    };
    let (message, person) = (of(Menu::Message), of(Menu::Person));
    let message = (!message.is_empty())
        .then(|| say!(language, "help-entries-message", entries = list(language, &message, Last::Or)));
    let person = (!person.is_empty())
        .then(|| say!(language, "help-entries-person", entries = list(language, &person, Last::Or)));
    message.into_iter().chain(person).collect()
}

fn title(language: Language, group: Group) -> String {
    match group {
        Group::Asks => say!(language, "help-group-asks"),
        Group::Time => say!(language, "help-group-time"),
        Group::Server => say!(language, "help-group-server"),
        Group::Bot => say!(language, "help-group-bot"),
    }
}

/// How a command is named in a line.
fn name(language: Language, command: &Command) -> String {
    match command.menu {
        Some(Menu::Message) => say!(language, "help-menu", entry = command.path.as_str()),
        Some(Menu::Person) => say!(language, "help-menu-person", entry = command.path.as_str()),
        None => format!("`/{}`", command.path),
    }
}

fn step_in_words(language: Language, step: Step) -> String {
    match step {
        Step::Resume => say!(language, "help-step-resume"),
        Step::OpenDms => say!(language, "help-step-open-dms"),
        Step::Answer { owes, overdue: 0 } => say!(language, "help-step-answer", owes = owes),
        Step::Answer { owes, overdue } => say!(language, "help-step-answer-late", owes = owes, overdue = overdue),
        Step::SetHours => say!(language, "help-step-hours"),
        Step::SetUpServer => say!(language, "help-step-server", command = "/setup"),
        Step::Watch => say!(language, "help-step-watch"),
        Step::Digest => say!(language, "help-step-digest"),
        Step::LookAfter { waits_for } => say!(language, "help-step-look-after", count = waits_for),
        Step::Ask => say!(language, "help-step-ask"),
    }
}

fn button(language: Language, step: Step) -> Option<Button> {
    match step {
        Step::SetHours => Some(Button::primary(say!(language, "help-button-hours"), Action::SetHours(None))),
        Step::Answer { .. } => Some(Button::primary(say!(language, "help-button-asks"), Action::MyAsks)),
        Step::OpenDms => Some(Button::secondary(say!(language, "help-button-dms"), Action::OpenDms)),
        _ => None,
    }
}

/// The answer to `/help topic:` for a command: what it does, what it takes, an example.
pub fn command(language: Language, command: &Command) -> Message {
    let mut lines = vec![format!("**{}**: {}", typed(language, command), command.description)];
    lines.extend(command.options.iter().map(|option| option_in_words(language, option)));
    lines.extend(command.subcommands.iter().map(|sub| format!("`/{}`: {}", sub.path, sub.description)));
    if let Some(example) = words(language, &example_key(&command.path)) {
        lines.push(say!(language, "help-example", example = example));
    }
    if command.for_managers {
        lines.push(say!(language, "help-for-managers"));
    }
    if !command.subcommands.is_empty() {
        lines.push(say!(language, "help-more"));
    }
    Message::text(lines.join("\n"))
}

/// The key of an example of a command.
pub(crate) fn example_key(path: &str) -> String {
    format!("example-{}", path.replace(' ', "-"))
}

/// A command with what must be given: "/done ask:…".
fn typed(language: Language, command: &Command) -> String {
    let required = command.options.iter().filter(|option| option.required);
    let options: String = required.map(|option| format!(" {}:\u{2026}", option.name)).collect();
    match command.menu {
        Some(_) => name(language, command),
        None => format!("`/{}{options}`", command.path),
    }
}

fn option_in_words(language: Language, option: &CommandOption) -> String {
    let (name, description) = (option.name.as_str(), option.description.as_str());
    let choices = option.choices.join(" \u{b7} ");
    match (option.required, choices.is_empty()) {
        (true, true) => say!(language, "help-option-required", name = name, description = description),
        (false, true) => say!(language, "help-option", name = name, description = description),
        (_, false) => say!(language, "help-option-choices", name = name, description = description, choices = choices),
    }
}

/// The answer to `/help topic:` for a subject.
pub fn subject(language: Language, subject: Subject) -> Message {
    Message::text(match subject {
        Subject::Answers => say!(language, "help-subject-answers"),
        Subject::Reminders => say!(language, "help-subject-reminders"),
        Subject::Quiet => say!(language, "help-subject-quiet"),
    })
}

/// A topic that there is not; `typed` is made harmless already.
pub fn unknown(language: Language, typed: &str) -> String {
    say!(language, "help-unknown", typed = typed)
}
