//! `docs/messages` shows every message as the code makes it now, and every text of `src/texts` has a sample there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use meantime::charts;
use meantime::domain::language::Language;
use meantime::texts::{ALT_LIMIT, CHOICE_LIMIT, Field, MESSAGE_LIMIT, ROW_LIMIT, Row, ask, hours, setup};

#[path = "../examples/messages/mod.rs"]
mod messages;

use messages::pixels;

const AGAIN: &str = "run `cargo run --example messages`, look at what changed, and commit it";

/// What is no whole message, and why. The rest of the public functions and constants of `src/texts` has a sample.
const PIECES: &[(&str, &str)] = &[
    ("account::told", "lines of `/why`"),
    ("account::told_to_others", "a clause"),
    ("ask::CONTEXT_MOST", "a limit"),
    ("ask::QUESTION_MOST", "a limit"),
    ("ask::form", "a form"),
    ("ask::gone", "in the place of a post that never goes without its ask"),
    ("ask::need_by_choice", "a line of a choice that Discord offers while one types"),
    ("ask::need_by_offers", "the lines that it offers before anything is typed"),
    ("ask::promise_form", "a form"),
    ("ask::thread_name", "the name of a thread"),
    ("away::end_choice", "a line of a choice that Discord offers while one types"),
    ("away::label", "a line of a choice that Discord offers while one types"),
    ("away::of_owners", "lines of `/why`"),
    ("away::owner_away", "the lead of a reminder: the slot's samples show it"),
    ("away::to_delegate", "a button"),
    ("holidays::country_choice", "a line of a choice that Discord offers while one types"),
    ("holidays::day_choice", "a line of a choice that Discord offers while one types"),
    ("holidays::no_holidays_choice", "a line of a choice that Discord offers while one types"),
    ("holidays::place", "a name"),
    ("holidays::region_choice", "a line of a choice that Discord offers while one types"),
    ("hours::in_zone", "a clause"),
    ("hours::named", "a clause"),
    ("hours::weekly", "a clause"),
    ("norms::button", "a button"),
    ("overview::label", "a line of a choice that Discord offers while one types"),
    ("policy::ask_label", "a line of a choice that Discord offers while one types"),
    ("policy::source", "a clause"),
    ("reminder::waiting", "a number"),
    ("settings::digest_label", "a line of a choice that Discord offers while one types"),
    ("schedules::in_words", "a clause"),
    ("setup::form", "the words of a form, which Discord shows by itself"),
    ("sections::LINES_MOST", "a limit"),
    ("sections::compose", "what digests are made with"),
    ("trouble::without_working", "a page as it stood, of another text"),
    ("week::of_colleague", "the picture of `hours::colleague::shown`"),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn committed(folder: &Path, end: &str) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}; {AGAIN}", folder.display()));
    let files = entries.map(|entry| entry.expect("an entry").path());
    let named = files.filter(|path| path.extension().is_some_and(|ext| ext == end));
    named
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, fs::read(&path).expect("a file that can be read"))
        })
        .collect()
}

#[test]
fn the_pages_say_what_the_code_says() {
    let (now, there) = (messages::pages(Language::English), committed(&root().join("docs/messages"), "md"));
    assert_eq!(now.keys().collect::<Vec<_>>(), there.keys().collect::<Vec<_>>(), "{AGAIN}");
    for (name, page) in now {
        let kept = String::from_utf8_lossy(&there[&name]).into_owned();
        let differs = page.lines().zip(kept.lines()).find(|(now, then)| now != then);
        assert!(page == kept, "{name} differs: {differs:?}; {AGAIN}");
    }
}

#[test]
fn the_pictures_show_what_the_code_says() {
    let now = messages::pictures().expect("a letter for every sign");
    let there = committed(&root().join("docs/messages").join(messages::PICTURES), "png");
    assert_eq!(now.keys().collect::<Vec<_>>(), there.keys().collect::<Vec<_>>(), "{AGAIN}");
    let size: usize = there.values().map(Vec::len).sum();
    assert!(size < 5_000_000, "{size} bytes of pictures are too many for a repository");
    let all: Vec<_> = now.iter().collect();
    // Drawing is most of the work.
    std::thread::scope(|threads| {
        for part in all.chunks(all.len().div_ceil(2)) {
            threads.spawn(|| part.iter().for_each(|(name, svg)| shows(name, svg, &there[*name])));
        }
    });
}

fn shows(name: &str, svg: &str, file: &[u8]) {
    pixels::shows(file, svg).unwrap_or_else(|why| panic!("{name}: {why}; {AGAIN}"));
}

#[test]
fn a_picture_of_something_else_is_noticed() {
    let pictures = messages::pictures().expect("pictures");
    let (one, other) = (&pictures["done.png"], &pictures["not-mine.png"]);
    let drawn = pixels::drawn(one).expect("a drawing");
    let file = pixels::png(&drawn, one).expect("a file");
    pixels::shows(&file, one).expect("few colours are enough");
    assert_eq!(pixels::shows(&file, other).expect_err("another picture"), "it shows something else");
    // Who says that it is this picture, and draws a button of another style, is not believed.
    let primary = pixels::drawn(&one.replace("#4e5058", "#5865f2")).expect("a drawing");
    let file = pixels::png(&primary, one).expect("a file");
    assert!(pixels::shows(&file, one).expect_err("a button of another style").contains("pixels are others"));
}

#[test]
fn a_sign_without_a_letter_is_an_error() {
    let sample = messages::samples(Language::English).into_iter().next().expect("a sample");
    let message = meantime::texts::Message::text("\u{c2dc}");
    let why = messages::picture_of(&messages::sample::Sample { message, ..sample }).expect_err("no letter");
    assert!(why.contains("U+C2DC"), "{why}");
}

#[test]
fn samples_are_what_discord_takes_and_have_names_of_their_own() {
    for language in Language::ALL {
        take(messages::samples(language), language);
    }
}

fn take(samples: Vec<messages::sample::Sample>, language: Language) {
    let mut names = BTreeSet::new();
    for sample in samples {
        let (name, message) = (format!("{} {}", language.tag(), sample.file), &sample.message);
        assert!(names.insert(sample.file), "{name}: twice");
        assert!(sample.when.ends_with('.') && !sample.title.ends_with('.'), "{name}");
        let length = message.text.chars().count();
        assert!((1..=MESSAGE_LIMIT).contains(&length), "{name}: {length} characters");
        assert!(message.rows.len() <= ROW_LIMIT, "{name}: {} rows", message.rows.len());
        message.rows.iter().for_each(|row| takes_row(&name, row));
        if let Some(picture) = &message.picture {
            within(&name, &picture.alt, ALT_LIMIT);
        }
    }
}

/// What Discord takes of buttons and selects: documentation, "Component Reference".
fn takes_row(name: &str, row: &Row) {
    match row {
        Row::Buttons(buttons) => {
            assert!((1..=5).contains(&buttons.len()), "{name}: {} buttons", buttons.len());
            buttons.iter().for_each(|button| within(name, &button.label, 80));
        }
        Row::Owners { placeholder, .. } | Row::Channels { placeholder, .. } => within(name, placeholder, 150),
        Row::Choice { placeholder, options, .. } => {
            within(name, placeholder, 150);
            assert!((1..=CHOICE_LIMIT).contains(&options.len()), "{name}: {} options", options.len());
            for option in options {
                within(name, &option.label, 100);
                option.description.iter().for_each(|description| within(name, description, 100));
            }
        }
    }
}

fn within(name: &str, words: &str, most: usize) {
    let length = words.chars().count();
    assert!((1..=most).contains(&length), "{name}: {words:?} has {length} characters, at most {most}");
}

#[test]
fn forms_are_what_discord_takes() {
    for language in Language::ALL {
        let (asks, promises) = (ask::form(language), ask::promise_form(language));
        let (own, servers) = (hours::choices::form(language), setup::form(language));
        let field = |[label, example]: [String; 2]| Field { label, example };
        let all = [
            (asks.title, vec![asks.question, asks.context]),
            (promises.title, vec![promises.time]),
            (own.title, vec![field([own.zone, own.zone_example]), field([own.hours, own.hours_example])]),
            (servers.title, vec![field(servers.zone), field(servers.hours)]),
        ];
        for (title, fields) in all {
            within(language.tag(), &title, 45);
            for Field { label, example } in fields {
                within(&title, &label, 45);
                within(&title, &example, 100);
            }
        }
    }
}

#[test]
fn pictures_have_letters_for_every_language() {
    for language in Language::ALL {
        for sample in messages::samples(language) {
            let Some(picture) = sample.message.picture else { continue };
            let svg = charts::svg(&picture.chart);
            let words = svg.split('>').filter_map(|part| part.split_once("</text").map(|(words, _)| words));
            let lost: Vec<&str> = words.filter(|words| !charts::can_write(words)).collect();
            assert!(lost.is_empty(), "{} {}: no letters for {lost:?}", language.tag(), sample.file);
        }
    }
}

/// The public functions and constants of a file of texts.
fn of_texts(module: &str, source: &str) -> Vec<String> {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let name = |line: &str, start: &str| {
        let rest = line.strip_prefix(start)?;
        let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
        Some(format!("{module}::{name}"))
    };
    code.lines().filter_map(|line| name(line, "pub fn ").or_else(|| name(line, "pub const "))).collect()
}

fn sources(folder: &str) -> BTreeMap<String, String> {
    let files = committed(&root().join(folder), "rs");
    files
        .into_iter()
        .map(|(name, file)| (name.trim_end_matches(".rs").to_owned(), String::from_utf8(file).expect("text")))
        .collect()
}

#[test]
fn every_text_has_a_sample() {
    let samples: String = sources("examples/messages/samples").into_values().collect();
    // `lines`, `say` and the module itself hold pieces that all share.
    let texts =
        sources("src/texts").into_iter().filter(|(module, _)| !["mod", "lines", "say"].contains(&module.as_str()));
    let all: Vec<String> = texts.flat_map(|(module, source)| of_texts(&module, &source)).collect();
    assert!(all.len() > 60, "too few texts to be all");
    let pieces: BTreeSet<&str> = PIECES.iter().map(|(name, _)| *name).collect();
    let used = |name: &str| {
        let after =
            |at: usize| samples[at + name.len()..].chars().next().is_some_and(|c| !c.is_alphanumeric() && c != '_');
        samples.match_indices(name).any(|(at, _)| after(at))
    };
    let missing: Vec<&String> = all.iter().filter(|name| !pieces.contains(name.as_str()) && !used(name)).collect();
    assert!(missing.is_empty(), "no sample, and no reason why in this file: {missing:?}");
    let gone: Vec<&&str> = pieces.iter().filter(|piece| !all.iter().any(|name| name == *piece)).collect();
    assert!(gone.is_empty(), "no longer there: {gone:?}");
    let both: Vec<&&str> = pieces.iter().filter(|piece| used(piece)).collect();
    assert!(both.is_empty(), "has a sample: take it out of the list: {both:?}");
}

/// The variants of an enum in a source file.
fn variants(source: &str, name: &str) -> Vec<String> {
    let (_, inside) = source.split_once(&format!("pub enum {name} {{\n")).expect("the enum");
    let (inside, _) = inside.split_once("\n}").expect("its end");
    let lines = inside.lines().filter(|line| line.starts_with("    ") && !line.starts_with("     "));
    let names = lines.map(|line| line.trim().chars().take_while(|c| c.is_ascii_alphanumeric()).collect::<String>());
    names.filter(|name| !name.is_empty()).collect()
}

#[test]
fn every_kind_of_reminder_and_refusal_has_a_sample() {
    let samples: String = sources("examples/messages/samples").into_values().collect();
    for (file, name, most) in [
        ("src/domain/plan.rs", "Slot", 17),
        ("src/domain/ask/press.rs", "Refusal", 13),
        ("src/domain/policies.rs", "Contradiction", 6),
        ("src/app/refused.rs", "Refused", 34),
    ] {
        let source = fs::read_to_string(root().join(file)).expect("a source");
        let all = variants(&source, name);
        assert!(all.len() >= most, "{name}: only {all:?} found");
        let missing: Vec<_> = all.iter().filter(|variant| !samples.contains(&format!("{name}::{variant}"))).collect();
        assert!(missing.is_empty(), "{name}: no sample of {missing:?}");
    }
}

/// What a person reads is made in `src/texts`, where it is read as a whole and has a sample. Use cases and the domain say
/// what was wrong as data; what the domain says by `Display` is for logs.
#[test]
fn nobody_else_makes_texts() {
    let starts = ["AppError::person(\"", "AppError::person(format!", "Message::text(\"", "Message::text(format!"];
    for folder in ["src/discord", "src/app", "src/delivery", "src/domain"] {
        let of_discord = folder == "src/discord";
        for (name, code) in sources_within(&root().join(folder)) {
            for start in starts.into_iter().chain((!of_discord).then_some("AppError::person(")) {
                assert!(!code.contains(start), "{name}: {start}…: texts for people are in src/texts");
            }
            // A sentence for people begins with a capital, what is for logs does not. Discord's side has those for who runs
            // the bot.
            for said in code.split("#[error(\"").skip(1).filter(|_| folder == "src/domain") {
                assert!(
                    !said.starts_with(char::is_uppercase),
                    "{name}: {said:.40}…: texts for people are in src/texts"
                );
            }
        }
    }
}

/// All sources of a folder, without what is between words, and without tests.
fn sources_within(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display())) {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources_within(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            let source = fs::read_to_string(&path).expect("a source");
            let code = source.split("#[cfg(test)]").next().unwrap_or_default();
            found.insert(path.display().to_string(), code.split_whitespace().collect());
        }
    }
    found
}
