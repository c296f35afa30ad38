//! What Discord's picker shows: every command, option, choice and entry of a menu has its words on the page `commands`, in
//! every language within Discord's limits, and the page has no others. A snapshot for each command shows it as a whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use meantime::discord::{commands_as_registered, help_group_of};
use meantime::domain::language::Language;
use serde_json::Value;

use super::{OF_COMMANDS, files, root, texts};

/// Discord's limits, in characters and numbers: documentation, "Application Commands".
const NAME: usize = 32;
const DESCRIPTION: usize = 100;
const CHOICE: usize = 100;
const OPTIONS: usize = 25;
const CHOICES: usize = 25;
const WHOLE: usize = 8000;
const OF_A_KIND: [(u64, usize); 3] = [(SLASH, 100), (USER, 15), (MESSAGE, 15)];

const SLASH: u64 = 1;
const USER: u64 = 2;
const MESSAGE: u64 = 3;
/// Kinds of options: a subcommand, and a group of them.
const SUBCOMMANDS: [u64; 2] = [1, 2];

/// A piece of text that the picker shows.
struct Shown<'v> {
    key: String,
    /// What is said, by Discord's name for the language; English is `None`.
    said: BTreeMap<Option<&'v str>, &'v str>,
    most: usize,
}

impl<'v> Shown<'v> {
    fn new(key: String, of: &'v Value, field: &str, most: usize) -> Self {
        let mut said = BTreeMap::from([(None, text(of, field))]);
        let translated = of[format!("{field}_localizations")].as_object();
        let translated = translated.into_iter().flatten();
        said.extend(translated.map(|(locale, words)| (Some(locale.as_str()), words.as_str().expect("words"))));
        Self { key, said, most }
    }
}

fn text<'v>(of: &'v Value, field: &str) -> &'v str {
    of[field].as_str().unwrap_or_default()
}

fn list<'v>(of: &'v Value, field: &str) -> &'v [Value] {
    of[field].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn kind(command: &Value) -> u64 {
    command["type"].as_u64().unwrap_or(SLASH)
}

fn is_subcommand(option: &Value) -> bool {
    option["type"].as_u64().is_some_and(|kind| SUBCOMMANDS.contains(&kind))
}

/// Everything that the picker shows of a command, with the keys that it should have. A choice and a menu's entry are known
/// by their words alone: which key these have is told by the page.
fn shown(command: &Value) -> Vec<Shown<'_>> {
    let name = text(command, "name");
    match kind(command) {
        SLASH => {
            let mut all = Vec::new();
            of_command(command, name, &mut all);
            all
        }
        _ => vec![Shown::new(key_of("menu-", name), command, "name", NAME)],
    }
}

fn of_command<'v>(command: &'v Value, path: &str, all: &mut Vec<Shown<'v>>) {
    let key = format!("command-{}", path.replace(' ', "-"));
    all.push(Shown::new(key.clone(), command, "description", DESCRIPTION));
    for option in list(command, "options") {
        let name = text(option, "name");
        if is_subcommand(option) {
            of_command(option, &format!("{path} {name}"), all);
            continue;
        }
        all.push(Shown::new(format!("{key}--{name}"), option, "description", DESCRIPTION));
        for choice in list(option, "choices") {
            let key = key_of(&format!("choice-{name}--"), text(choice, "name"));
            all.push(Shown::new(key, choice, "name", CHOICE));
        }
    }
}

/// The key under which the page says these words; what it should be made of where it does not.
fn key_of(start: &str, words: &str) -> String {
    let page = english();
    let found = page.iter().find(|(key, said)| key.starts_with(start) && said.as_str() == words);
    found.map_or_else(|| format!("{start}{}", made_of(words)), |(key, _)| key.clone())
}

/// `CanWait` and `can wait` as `can-wait`.
fn made_of(words: &str) -> String {
    let mut made = String::new();
    for (at, letter) in words.char_indices() {
        let begins = letter.is_uppercase() && at > 0;
        made.push_str(if begins { "-" } else { "" });
        made.extend(letter.to_lowercase().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }));
    }
    made
}

/// The page in English: its texts have no placeholders.
fn english() -> BTreeMap<String, String> {
    page(Language::English)
}

fn page(language: Language) -> BTreeMap<String, String> {
    let path = super::folder(language).join(format!("{OF_COMMANDS}.ftl"));
    let source = fs::read_to_string(path).expect("the page");
    let lines = source.lines().filter(|line| !line.starts_with('#'));
    let said = lines.filter_map(|line| line.split_once(" = "));
    said.map(|(key, words)| (key.to_owned(), words.trim().to_owned())).collect()
}

#[test]
fn every_command_has_its_words_and_every_word_its_command() {
    let commands = commands_as_registered();
    let all: Vec<Shown<'_>> = commands.iter().flat_map(shown).collect();
    let page = english();
    let lacks: BTreeSet<String> = all
        .iter()
        .filter(|shown| !page.contains_key(&shown.key))
        .map(|shown| format!("{} = {}", shown.key, shown.said[&None]))
        .collect();
    let lacks: Vec<String> = lacks.into_iter().collect();
    assert!(
        lacks.is_empty(),
        "locales/en/{OF_COMMANDS}.ftl lacks words of commands, options, choices or entries of menus. Add these lines, \
         with words that read well in Discord's picker (a verb first, at most {DESCRIPTION} characters):\n\n{}\n",
        lacks.join("\n")
    );
    let used: BTreeSet<&String> = all.iter().map(|shown| &shown.key).collect();
    let is_used = |key: &String| {
        // What help tells beside it.
        let about = key.strip_suffix("--about").filter(|key| key.starts_with("menu-"));
        let example = key.strip_prefix("example-").map(|path| format!("command-{path}"));
        used.contains(&about.map(str::to_owned).or(example).unwrap_or_else(|| key.clone()))
    };
    let unused: Vec<&String> = page.keys().filter(|key| !is_used(key)).collect();
    assert!(unused.is_empty(), "no command, option or choice has the words of {unused:?}: remove these lines");
    for shown in &all {
        assert_eq!(shown.said[&None], page[&shown.key], "{}", shown.key);
    }
}

/// `/help` tells of all of them, and of entries of menus what they do.
#[test]
fn every_command_is_in_one_group_of_the_help() {
    let page = english();
    for command in commands_as_registered() {
        let name = text(&command, "name");
        let own = match kind(&command) {
            SLASH => name.to_owned(),
            _ => {
                let key = key_of("menu-", name);
                let about = format!("{key}--about");
                assert!(
                    page.contains_key(&about),
                    "locales/en/{OF_COMMANDS}.ftl lacks what {name:?} does: {about} = …"
                );
                key.trim_start_matches("menu-").replace('-', "_")
            }
        };
        assert!(
            help_group_of(&own).is_some(),
            "{own} is in no group of `/help`: put it into one, in GROUPS of src/discord/commands/help.rs"
        );
    }
}

/// An example is one that can be typed: a command that there is, with its options, and all that it needs.
#[test]
fn examples_can_be_typed() {
    let commands = commands_as_registered();
    for language in Language::ALL {
        let page = page(language);
        for (key, example) in page.iter().filter(|(key, _)| key.starts_with("example-")) {
            let typed = example.strip_prefix('/').unwrap_or_else(|| panic!("{key}: starts with no slash"));
            let mut words = typed.split_whitespace().peekable();
            let first = words.next().expect("a command");
            let mut at = commands.iter().find(|one| kind(one) == SLASH && text(one, "name") == first).expect(key);
            while let Some(sub) = words.peek().and_then(|word| list(at, "options").iter().find(|o| o["name"] == **word))
            {
                (at, _) = (sub, words.next());
            }
            let given: BTreeSet<&str> = words.filter_map(|word| Some(word.split_once(':')?.0)).collect();
            let has = |name: &str| list(at, "options").iter().any(|option| option["name"] == name);
            let starts_like_an_option = |name: &&&str| name.chars().all(|c| c.is_lowercase() || c == '-');
            let unknown: Vec<_> = given.iter().filter(starts_like_an_option).filter(|name| !has(name)).collect();
            assert!(unknown.is_empty(), "{} {key}: no options {unknown:?}", language.tag());
            let needed = list(at, "options").iter().filter(|option| option["required"] == true);
            let missing: Vec<&str> = needed.map(|o| text(o, "name")).filter(|name| !given.contains(name)).collect();
            assert!(missing.is_empty(), "{} {key}: lacks {missing:?}", language.tag());
        }
    }
}

#[test]
fn the_words_stand_on_the_page_alone() {
    for path in files(&root().join("src/discord/commands"), "rs") {
        let source = fs::read_to_string(&path).expect("a source");
        for (attribute, instead) in [
            ("#[description", "`command-…--option`"),
            ("#[name", "`choice-option--variant`"),
            ("description_localized", "the pages of the languages"),
            ("name_localized(\"", "the pages of the languages"),
        ] {
            assert!(
                !source.contains(attribute),
                "{}: take {attribute} away; the words stand in locales/en/{OF_COMMANDS}.ftl, under {instead}",
                path.display()
            );
        }
    }
}

#[test]
fn every_language_keeps_within_discords_limits() {
    let commands = commands_as_registered();
    for (wanted, most) in OF_A_KIND {
        let count = commands.iter().filter(|command| kind(command) == wanted).count();
        assert!(count <= most, "{count} commands of kind {wanted}");
    }
    for command in &commands {
        let name = text(command, "name");
        for Shown { key, said, most } in shown(command) {
            for (locale, words) in said {
                let length = words.chars().count();
                assert!((1..=most).contains(&length), "{locale:?} {key}: {length} characters, at most {most}");
            }
        }
        let in_all = [None].into_iter().chain(translated().into_iter().map(Some)).map(|locale| whole(command, locale));
        let longest = in_all.max().unwrap_or_default();
        assert!(longest <= WHOLE, "/{name}: {longest} characters");
        keeps_within_numbers(command, name);
    }
}

fn keeps_within_numbers(owner: &Value, path: &str) {
    let options = list(owner, "options");
    assert!(options.len() <= OPTIONS, "/{path}: {} options", options.len());
    for option in options {
        let name = text(option, "name");
        let signs = |c: char| c.is_lowercase() || c.is_numeric() || matches!(c, '-' | '_');
        let length = name.chars().count();
        assert!((1..=NAME).contains(&length) && name.chars().all(signs), "/{path} {name}: no name for an option");
        assert!(list(option, "choices").len() <= CHOICES, "/{path} {name}: too many choices");
        keeps_within_numbers(option, &format!("{path} {name}"));
    }
}

/// The characters that Discord counts of a command: of translated texts, one language's, else English.
fn whole(owner: &Value, locale: Option<&str>) -> usize {
    let of = |field: &str| {
        let translated = locale.and_then(|locale| owner[format!("{field}_localizations")][locale].as_str());
        translated.unwrap_or_else(|| text(owner, field)).chars().count()
    };
    let deeper = ["options", "choices"].into_iter().flat_map(|field| list(owner, field));
    let value = if owner["value"].is_null() { 0 } else { owner["value"].to_string().len() };
    of("name") + of("description") + value + deeper.map(|one| whole(one, locale)).sum::<usize>()
}

/// Discord's names for the languages into which the commands are translated.
fn translated() -> Vec<&'static str> {
    let others = Language::ALL.into_iter().filter(|language| *language != Language::English);
    others.flat_map(|language| language.discord().iter().copied()).collect()
}

/// Every language that has a page is registered under each of Discord's names for it; no other is.
#[test]
fn what_is_translated_is_registered_so() {
    let pages = Language::ALL.into_iter().filter(|language| *language != Language::English);
    let pages: Vec<(Language, BTreeMap<String, String>)> = pages.map(|language| (language, page(language))).collect();
    let commands = commands_as_registered();
    for Shown { key, said, .. } in commands.iter().flat_map(shown) {
        let mut expected = BTreeMap::from([(None, said[&None])]);
        for (language, page) in &pages {
            expected.extend(language.discord().iter().map(|locale| (Some(*locale), page[&key].as_str())));
        }
        assert_eq!(said, expected, "{key}");
    }
}

#[test]
fn the_page_says_each_thing_in_one_line() {
    for language in Language::ALL {
        let all = texts(language);
        let of_commands: BTreeSet<&String> =
            all.iter().filter(|(_, text)| text.page == OF_COMMANDS).map(|(key, _)| key).collect();
        let page = page(language);
        assert_eq!(of_commands, page.keys().collect(), "{}", language.tag());
        assert!(all.values().all(|text| text.page != OF_COMMANDS || text.placeholders.is_empty()));
    }
}

/// What the picker shows, a snapshot for each command: a change of it is a change for everybody, and is seen here first.
#[test]
fn the_picker_shows_this() {
    let mut pages: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for command in commands_as_registered() {
        let name = match kind(&command) {
            SLASH => text(&command, "name").to_owned(),
            _ => "menus".to_owned(),
        };
        picture(&command, pages.entry(name).or_default());
    }
    let there = files(&root().join("tests/languages/snapshots"), "snap");
    let named = |path: &std::path::PathBuf| path.file_stem().and_then(|s| s.to_str()).unwrap_or_default().to_owned();
    let there: BTreeSet<String> = there.iter().map(named).collect();
    for (name, lines) in &pages {
        insta::with_settings!({prepend_module_to_snapshot => false, snapshot_path => "snapshots", omit_expression => true}, {
            insta::assert_snapshot!(name.clone(), lines.join("\n"));
        });
    }
    let left: Vec<&String> = there.iter().filter(|name| !pages.contains_key(*name)).collect();
    assert!(left.is_empty(), "tests/languages/snapshots shows commands that there are no more: {left:?}");
}

fn picture(command: &Value, lines: &mut Vec<String>) {
    let manages = command["default_member_permissions"].as_str().is_some_and(|bits| bits != "0");
    let who = if manages { " (Manage Server)" } else { "" };
    let kind = match kind(command) {
        SLASH => "/",
        USER => "menu of a person: ",
        MESSAGE => "menu of a message: ",
        other => panic!("a command of kind {other}"),
    };
    let contexts = list(command, "contexts").iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    let place = if contexts == "0" { " (servers only)" } else { "" };
    lines.push(line(&format!("{kind}{}{who}{place}", text(command, "name")), command));
    of_options(command, 1, lines);
}

/// The options of a command, one a line, deeper ones further in.
fn of_options(owner: &Value, depth: usize, lines: &mut Vec<String>) {
    for option in list(owner, "options") {
        let needed = if option["required"] == true { "!" } else { "" };
        lines.push(line(&format!("{}{}{needed}", "  ".repeat(depth), text(option, "name")), option));
        let choices = list(option, "choices").iter().map(|choice| text(choice, "name"));
        lines.extend(choices.map(|choice| format!("{}- {choice}", "  ".repeat(depth + 1))));
        of_options(option, depth + 1, lines);
    }
}

fn line(name: &str, of: &Value) -> String {
    match text(of, "description") {
        "" => name.to_owned(),
        description => format!("{name}: {description}"),
    }
}
