//! The words of `locales/`: each key is used, each use has its key, and every language says the same with the same
//! placeholders.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use meantime::domain::language::Language;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

#[path = "languages/commands.rs"]
mod commands;
#[path = "languages/examples.rs"]
mod examples;

/// The page of names and descriptions of commands: its keys come from the commands themselves.
const OF_COMMANDS: &str = "commands";

/// What is said under a key: the page, the placeholders in it, and the words around them.
#[derive(Debug)]
struct Text {
    page: String,
    placeholders: BTreeSet<String>,
    words: String,
}

/// A use of a key: where, and with which values.
#[derive(Debug)]
struct Use {
    file: String,
    key: String,
    values: BTreeSet<String>,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn folder(language: Language) -> PathBuf {
    root().join("locales").join(language.tag())
}

fn files(folder: &Path, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display())) {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path, end));
        } else if path.extension().is_some_and(|is| is == end) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// All texts of a language, by key.
fn texts(language: Language) -> BTreeMap<String, Text> {
    let mut all = BTreeMap::new();
    for path in files(&folder(language), "ftl") {
        let page = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let source = fs::read_to_string(&path).expect("a page");
        let resource = fluent_syntax::parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let key = message.id.name.to_owned();
                    assert!(message.attributes.is_empty(), "{key}: a text has no attributes");
                    let mut text = Text { page: page.clone(), placeholders: BTreeSet::new(), words: String::new() };
                    of_pattern(message.value.as_ref().expect("words"), &mut text);
                    assert!(all.insert(key.clone(), text).is_none(), "{}: {key} is there twice", language.tag());
                }
                Entry::Term(term) => panic!("-{}: a text is whole, it has no terms", term.id.name),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                Entry::Junk { content } => panic!("{}: {content}", path.display()),
            }
        }
    }
    all
}

fn of_pattern(pattern: &Pattern<&str>, found: &mut Text) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression } => of_expression(expression, found),
            PatternElement::TextElement { value } => found.words.push_str(value),
        }
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut Text) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            variants.iter().for_each(|variant| of_pattern(&variant.value, found));
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut Text) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.placeholders.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("{other:?}: a text refers to nothing but its values"),
    }
}

/// Every `say!(…)` in the sources, also within other macros.
fn uses() -> Vec<Use> {
    let mut all = Vec::new();
    for path in files(&root().join("src"), "rs") {
        let tokens: TokenStream = fs::read_to_string(&path).expect("a source").parse().expect("tokens");
        let file = path.strip_prefix(root()).expect("within").display().to_string();
        within(&tokens.into_iter().collect::<Vec<_>>(), &file, &mut all);
    }
    all
}

fn within(tokens: &[TokenTree], file: &str, all: &mut Vec<Use>) {
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let inside: Vec<TokenTree> = group.stream().into_iter().collect();
        let called = at >= 2 && tokens[at - 2].to_string() == "say" && tokens[at - 1].to_string() == "!";
        if called && group.delimiter() == Delimiter::Parenthesis {
            all.push(one_use(&inside, file));
        }
        within(&inside, file, all);
    }
}

fn one_use(inside: &[TokenTree], file: &str) -> Use {
    let mut parts = inside.split(|token| matches!(token, TokenTree::Punct(sign) if sign.as_char() == ','));
    let _language = parts.next();
    let key = parts.next().and_then(<[_]>::first).map(ToString::to_string).unwrap_or_default();
    let key = key.trim_matches('"').to_owned();
    // Between `<` and `>` a comma parts no values: only what begins like a value is one.
    let value = |part: &[TokenTree]| match part {
        [TokenTree::Ident(name), TokenTree::Punct(sign), ..] if sign.as_char() == '=' => Some(name.to_string()),
        _ => None,
    };
    Use { file: file.to_owned(), key, values: parts.filter_map(value).collect() }
}

#[test]
fn every_use_has_its_key_and_gives_what_the_text_needs() {
    let english = texts(Language::English);
    for Use { file, key, values } in uses() {
        let text = english.get(&key).unwrap_or_else(|| panic!("{file}: nobody says {key:?}"));
        assert_eq!(values, text.placeholders, "{file}: {key}");
    }
}

#[test]
fn every_key_is_used() {
    let used: BTreeSet<String> = uses().into_iter().map(|one| one.key).collect();
    let texts = texts(Language::English);
    let unused: Vec<&String> = texts
        .iter()
        .filter(|(key, text)| text.page != OF_COMMANDS && !used.contains(*key))
        .map(|(key, _)| key)
        .collect();
    assert!(unused.is_empty(), "nobody reads {unused:?}");
}

#[test]
fn every_language_says_everything_with_the_same_placeholders() {
    let english = texts(Language::English);
    for language in Language::ALL {
        let own = texts(language);
        for (key, text) in &english {
            let said = own.get(key).unwrap_or_else(|| panic!("{}: {key} is missing", language.tag()));
            assert_eq!(said.page, text.page, "{}: {key}", language.tag());
            assert_eq!(said.placeholders, text.placeholders, "{}: {key}", language.tag());
        }
        let more: Vec<&String> = own.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(more.is_empty(), "{}: English lacks {more:?}", language.tag());
    }
}

/// What is just as in English was forgotten, unless it is an example of what one types.
#[test]
fn nothing_was_left_in_english() {
    let english = texts(Language::English);
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        let own = texts(language);
        let same = |key: &String, text: &Text| own[key].words == text.words && is_a_sentence(&text.words);
        let same: Vec<&String> = english
            .iter()
            .filter(|(key, text)| !key.ends_with("-example") && same(key, text))
            .map(|(key, _)| key)
            .collect();
        assert!(same.is_empty(), "{}: just as in English: {same:?}", language.tag());
    }
}

/// Whether there are several words, longer than units, outside of backticks: what stands in these is typed, in every
/// language alike.
fn is_a_sentence(words: &str) -> bool {
    let plain = words.split('`').step_by(2).flat_map(str::split_whitespace);
    plain.filter(|word| word.chars().count() > 3 && word.chars().all(char::is_alphabetic)).count() > 1
}

#[test]
fn every_page_is_compiled_in() {
    let source = fs::read_to_string(root().join("src/texts/say.rs")).expect("a source");
    let (_, list) = source.split_once("pages!($folder:\n").expect("the pages");
    let (list, _) = list.split_once(')').expect("their end");
    let listed: BTreeSet<&str> = list.split(',').map(|name| name.trim().trim_matches('"')).collect();
    let listed: BTreeSet<String> = listed.into_iter().filter(|name| !name.is_empty()).map(str::to_owned).collect();
    for language in Language::ALL {
        let there: BTreeSet<String> = files(&folder(language), "ftl")
            .iter()
            .map(|p| p.file_stem().expect("a name").to_string_lossy().into())
            .collect();
        assert_eq!(there, listed, "{}", language.tag());
    }
}
