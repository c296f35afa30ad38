//! Who may know whom, and what no source file contains: read from the sources under `src/`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

#[path = "architecture/norms.rs"]
mod norms;

/// What the domain may use from outside.
const OF_THE_DOMAIN: [&str; 6] = ["std", "calcard", "chrono", "chrono_tz", "serde", "thiserror"];
/// And what its tests may use besides.
const OF_ITS_TESTS: [&str; 2] = ["proptest", "serde_json"];
/// Parts of `std` that reach out of a pure function.
const IMPURE: [&str; 6] = ["env", "fs", "net", "process", "thread", "time"];
/// What puts the parts together, and so may know the store. Paths under `src/`; a folder ends with a slash.
const KNOW_THE_STORE: [&str; 10] =
    ["app/", "check/", "delivery/", "store/", "serve.rs", "main.rs", "lib.rs", "cli.rs", "cli/", "demo/"];
const MOST_LINES: usize = 600;

/// A piece of source text: a word, `::`, or a single sign.
#[derive(Clone, Debug, PartialEq)]
struct Token {
    line: usize,
    text: String,
}

/// Something named by a path, in a `use` or elsewhere; from the crate's root where it is the crate's own.
#[derive(Debug)]
struct Named {
    line: usize,
    path: Vec<String>,
}

impl Named {
    fn starts_with(&self, path: &[&str]) -> bool {
        self.path.len() >= path.len() && self.path.iter().zip(path).all(|(a, b)| a == b)
    }

    fn contains(&self, pair: [&str; 2]) -> bool {
        self.path.windows(2).any(|two| two == pair)
    }
}

/// A source file; `path` is relative to `src/`.
struct File {
    path: String,
    lines: usize,
    /// All of it, without comments and the contents of literals.
    tokens: Vec<Token>,
    /// What is compiled into the program.
    code: Vec<Token>,
    /// What is compiled for tests only.
    tests: Vec<Token>,
}

impl File {
    fn new(path: &str, text: &str) -> Self {
        let tokens = tokens(&blanked(text));
        let (code, tests) = if path.ends_with("/tests.rs") { (Vec::new(), tokens.clone()) } else { split(&tokens) };
        Self { path: path.to_owned(), lines: text.lines().count(), tokens, code, tests }
    }

    fn is_in(&self, place: &str) -> bool {
        if place.ends_with('/') { self.path.starts_with(place) } else { self.path == place }
    }

    fn names(&self) -> Vec<Named> {
        names(&self.code, &self.module())
    }

    /// The module that the file is, from the crate's root.
    fn module(&self) -> Vec<String> {
        let stem = self.path.trim_end_matches(".rs");
        let stem = stem.strip_suffix("/mod").unwrap_or(stem);
        let inside = stem.split('/').filter(|part| !["main", "lib"].contains(part));
        std::iter::once("crate").chain(inside).map(str::to_owned).collect()
    }
}

/// The text with comments and the contents of literals replaced by spaces; every line stays where it is.
fn blanked(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut i = 0;
    while i < chars.len() {
        let end = match (chars[i], chars.get(i + 1)) {
            ('/', Some('/')) => chars[i..].iter().position(|c| *c == '\n').map_or(chars.len(), |n| i + n),
            ('/', Some('*')) => end_of_comment(&chars, i),
            ('"', _) => end_of_text(&chars, i),
            ('r', Some('"' | '#')) if !is_word(chars.get(i.wrapping_sub(1))) => end_of_raw(&chars, i).unwrap_or(i + 1),
            ('b', Some('r')) if !is_word(chars.get(i.wrapping_sub(1))) => end_of_raw(&chars, i + 1).unwrap_or(i + 1),
            ('\'', Some('\\')) => chars[i + 3..].iter().position(|c| *c == '\'').map_or(chars.len(), |n| i + n + 4),
            ('\'', Some(_)) if chars.get(i + 2) == Some(&'\'') => i + 3,
            _ => {
                out.push(chars[i]);
                i += 1;
                continue;
            }
        };
        if end == i + 1 && chars[i] != '"' {
            out.push(chars[i]);
        } else {
            out.extend(chars[i..end].iter().map(|c| if *c == '\n' { '\n' } else { ' ' }));
        }
        i = end;
    }
    out
}

fn is_word(c: Option<&char>) -> bool {
    c.is_some_and(|c| c.is_alphanumeric() || *c == '_')
}

fn end_of_comment(chars: &[char], start: usize) -> usize {
    let (mut depth, mut i) = (0, start);
    while i < chars.len() {
        match (chars[i], chars.get(i + 1)) {
            ('/', Some('*')) => (depth, i) = (depth + 1, i + 2),
            ('*', Some('/')) => (depth, i) = (depth - 1, i + 2),
            _ => i += 1,
        }
        if depth == 0 {
            return i;
        }
    }
    i
}

fn end_of_text(chars: &[char], start: usize) -> usize {
    let mut i = start + 1;
    while i < chars.len() && chars[i] != '"' {
        i += if chars[i] == '\\' { 2 } else { 1 };
    }
    (i + 1).min(chars.len())
}

/// `start` is at the `r`; none where no literal follows, as in `r#type`.
fn end_of_raw(chars: &[char], start: usize) -> Option<usize> {
    let hashes = chars[start + 1..].iter().take_while(|c| **c == '#').count();
    let open = start + 1 + hashes;
    (chars.get(open) == Some(&'"')).then_some(())?;
    let closes = |i: &usize| chars[*i] == '"' && chars[i + 1..].iter().take_while(|c| **c == '#').count() >= hashes;
    Some((open + 1..chars.len()).find(closes).map_or(chars.len(), |i| i + 1 + hashes))
}

fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let mut rest = line.trim_start();
        while let Some(first) = rest.chars().next() {
            let length = match first {
                c if is_word(Some(&c)) => rest.find(|c| !is_word(Some(&c))).unwrap_or(rest.len()),
                ':' if rest.starts_with("::") => 2,
                c => c.len_utf8(),
            };
            found.push(Token { line: index + 1, text: rest[..length].to_owned() });
            rest = rest[length..].trim_start();
        }
    }
    found
}

fn is_at(tokens: &[Token], i: usize, texts: &[&str]) -> bool {
    tokens.get(i..i + texts.len()).is_some_and(|some| some.iter().zip(texts).all(|(token, text)| token.text == *text))
}

const TEST_MODULE: [&str; 9] = ["#", "[", "cfg", "(", "test", ")", "]", "mod", "tests"];

/// Takes `#[cfg(test)] mod tests` out.
fn split(tokens: &[Token]) -> (Vec<Token>, Vec<Token>) {
    let (mut code, mut tests) = (Vec::new(), Vec::new());
    let mut i = 0;
    while i < tokens.len() {
        if !is_at(tokens, i, &TEST_MODULE) {
            code.push(tokens[i].clone());
            i += 1;
            continue;
        }
        let mut depth = 0;
        while let Some(token) = tokens.get(i) {
            tests.push(token.clone());
            i += 1;
            match token.text.as_str() {
                "{" => depth += 1,
                "}" if depth == 1 => break,
                "}" => depth -= 1,
                ";" if depth == 0 => break,
                _ => {}
            }
        }
    }
    (code, tests)
}

/// Everything that is named by a path: `use a::{b, c::d}` names `a::b` and `a::c::d`.
fn names(tokens: &[Token], module: &[String]) -> Vec<Named> {
    let (mut found, mut i) = (Vec::new(), 0);
    while let Some(token) = tokens.get(i) {
        let is_path = is_at(tokens, i + 1, &["::"]) && is_word(token.text.chars().next().as_ref());
        if token.text == "use" && !is_at(tokens, i + 1, &["<"]) {
            i = use_tree(tokens, i + 1, &[], &mut found);
        } else if is_path {
            let mut path = vec![token.text.clone()];
            while is_at(tokens, i + 1, &["::"])
                && is_word(tokens.get(i + 2).and_then(|t| t.text.chars().next()).as_ref())
            {
                path.push(tokens[i + 2].text.clone());
                i += 2;
            }
            found.push(Named { line: token.line, path });
            i += 1;
        } else {
            i += 1;
        }
    }
    for named in &mut found {
        named.path = from_root(&named.path, module);
    }
    found
}

/// Reads one branch of a `use` tree, and says where it ends.
fn use_tree(tokens: &[Token], mut i: usize, prefix: &[String], found: &mut Vec<Named>) -> usize {
    let mut path = prefix.to_vec();
    let line = tokens.get(i).map_or(0, |token| token.line);
    while let Some(token) = tokens.get(i) {
        match token.text.as_str() {
            "::" => i += 1,
            "as" => i += 2,
            "{" => {
                i += 1;
                while tokens.get(i).is_some_and(|token| token.text != "}") {
                    i = use_tree(tokens, i, &path, found);
                    i += usize::from(is_at(tokens, i, &[","]));
                }
                return i + 1;
            }
            "," | "}" | ";" => break,
            text => {
                path.push(text.to_owned());
                i += 1;
            }
        }
    }
    found.push(Named { line, path });
    i
}

fn from_root(path: &[String], module: &[String]) -> Vec<String> {
    let supers = path.iter().take_while(|part| *part == "super").count();
    match path.first().map(String::as_str) {
        // The program's own library.
        Some("meantime") => [&["crate".to_owned()], &path[1..]].concat(),
        Some("self") => [module, &path[1..]].concat(),
        Some("super") => [&module[..module.len().saturating_sub(supers)], &path[supers..]].concat(),
        _ => path.to_vec(),
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

static SOURCES: LazyLock<Vec<File>> = LazyLock::new(sources);
/// Every crate that `Cargo.toml` lists, as sources name it.
static DEPENDENCIES: LazyLock<BTreeSet<String>> = LazyLock::new(dependencies);

fn sources() -> Vec<File> {
    let (src, mut files) = (root().join("src"), Vec::new());
    let mut folders: Vec<PathBuf> = vec![src.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a readable folder") {
            let path = entry.expect("a readable entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(&src).expect("under src").to_string_lossy().replace('\\', "/");
                files.push(File::new(&name, &fs::read_to_string(&path).expect("a readable file")));
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn dependencies() -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("Cargo.toml")).expect("a manifest");
    let (mut listed, mut found) = (false, BTreeSet::new());
    for line in text.lines() {
        if line.starts_with('[') {
            listed = line.trim_end_matches(']').ends_with("dependencies");
        } else if let Some(name) =
            line.split(['=', '.', ' ']).next().filter(|name| listed && is_word(name.chars().next().as_ref()))
        {
            found.insert(name.replace('-', "_"));
        }
    }
    found
}

// The rules. Each says which lines of a file break it.

type Rule = fn(&File) -> Vec<(usize, String)>;

fn broken_by(names: &[Named], breaks: impl Fn(&Named) -> bool, why: &str) -> Vec<(usize, String)> {
    names
        .iter()
        .filter(|name| breaks(name))
        .map(|name| (name.line, format!("`{}` {why}", name.path.join("::"))))
        .collect()
}

fn the_domain_knows_only_itself(file: &File) -> Vec<(usize, String)> {
    if !file.is_in("domain/") && file.path != "domain.rs" {
        return Vec::new();
    }
    let is_foreign = |name: &Named, more: &[&str]| {
        let of = name.path.first().map_or("", String::as_str);
        DEPENDENCIES.contains(of) && !OF_THE_DOMAIN.contains(&of) && !more.contains(&of)
    };
    let is_outside =
        |name: &Named| name.path.first().is_some_and(|root| root == "crate") && !name.starts_with(&["crate", "domain"]);
    let is_impure = |name: &Named| IMPURE.iter().any(|part| name.starts_with(&["std", part]));
    let tells_time = |name: &Named| name.contains(["Utc", "now"]) || name.contains(["Local", "now"]);
    let code = file.names();
    let tests = names(&file.tests, &[file.module(), vec!["tests".to_owned()]].concat());
    let words =
        file.code.iter().filter(|token| ["async", "await", "SystemTime", "unsafe"].contains(&token.text.as_str()));
    [
        broken_by(&code, |name| is_foreign(name, &[]), "is not for the domain"),
        broken_by(&tests, |name| is_foreign(name, &OF_ITS_TESTS), "is not for the domain's tests"),
        broken_by(&code, is_outside, "is outside of the domain"),
        broken_by(&code, is_impure, "reaches out of the domain"),
        broken_by(&code, tells_time, "reads the clock; pass the time in"),
        words.map(|token| (token.line, format!("`{}` is not for the domain", token.text))).collect(),
    ]
    .concat()
}

fn the_store_knows_only_the_domain(file: &File) -> Vec<(usize, String)> {
    if !file.is_in("store/") {
        return Vec::new();
    }
    let own = [["crate", "domain"], ["crate", "store"]];
    let is_other = |name: &Named| {
        name.path.len() > 1 && name.path[0] == "crate" && !own.iter().any(|allowed| name.starts_with(allowed))
    };
    broken_by(&file.names(), is_other, "is not for the store, which knows the domain only")
}

fn the_store_is_known_to_few(file: &File) -> Vec<(usize, String)> {
    if KNOW_THE_STORE.iter().any(|place| file.is_in(place)) {
        return Vec::new();
    }
    let why = "is for the app and delivery only";
    broken_by(&file.names(), |name| name.starts_with(&["crate", "store"]), why)
}

fn a_replay_knows_only_the_domain(file: &File) -> Vec<(usize, String)> {
    let own: &[[&str; 2]] = match file {
        file if file.is_in("replay/") => &[["crate", "domain"], ["crate", "trace"], ["crate", "replay"]],
        file if file.is_in("trace/") => &[["crate", "domain"], ["crate", "trace"]],
        _ => return Vec::new(),
    };
    let is_other = |name: &Named| {
        name.path.len() > 1 && name.path[0] == "crate" && !own.iter().any(|allowed| name.starts_with(allowed))
    };
    broken_by(&file.names(), is_other, "is not for a replay, which needs recorded facts and the domain only")
}

fn the_charts_know_nobody(file: &File) -> Vec<(usize, String)> {
    if !file.is_in("charts/") {
        return Vec::new();
    }
    let is_other =
        |name: &Named| name.path.len() > 1 && name.path[0] == "crate" && !name.starts_with(&["crate", "charts"]);
    broken_by(&file.names(), is_other, "is not for a chart, which is data with all its words")
}

fn discords_libraries_stay_in_discord(file: &File) -> Vec<(usize, String)> {
    if file.is_in("discord/") {
        return Vec::new();
    }
    let is_library = |name: &Named| ["serenity", "poise"].iter().any(|library| name.starts_with(&[library]));
    broken_by(&file.names(), is_library, "is for src/discord only")
}

fn sql_stays_in_the_store(file: &File) -> Vec<(usize, String)> {
    if file.is_in("store/") {
        return Vec::new();
    }
    // An error of the store becomes one of the app.
    let is_converted = |name: &Named| file.is_in("app/mod.rs") && name.path == ["sqlx", "Error"];
    broken_by(&file.names(), |name| name.starts_with(&["sqlx"]) && !is_converted(name), "is for src/store only")
}

fn one_place_reads_the_clock(file: &File) -> Vec<(usize, String)> {
    if file.is_in("clock.rs") {
        return Vec::new();
    }
    broken_by(&file.names(), |name| name.contains(["Utc", "now"]), "is for src/clock.rs only; ask the clock")
}

fn tests_are_modules(file: &File) -> Vec<(usize, String)> {
    let tokens = &file.tokens;
    let mut broken = Vec::new();
    for i in 0..tokens.len() {
        let is_cfg = ["cfg", "cfg_attr"].contains(&tokens[i].text.as_str());
        let inside = tokens[i..].iter().take_while(|token| token.text != "]" && token.line <= tokens[i].line + 3);
        let of_test = is_cfg && inside.clone().any(|token| token.text == "test");
        if of_test && !(i >= 2 && is_at(tokens, i - 2, &TEST_MODULE)) {
            broken.push((tokens[i].line, "only `#[cfg(test)] mod tests` may depend on `cfg(test)`".to_owned()));
        }
    }
    broken
}

fn files_are_short(file: &File) -> Vec<(usize, String)> {
    let long = file.lines > MOST_LINES;
    long.then(|| (file.lines, format!("{} lines; {MOST_LINES} are enough", file.lines))).into_iter().collect()
}

fn nothing_is_left_undone(file: &File) -> Vec<(usize, String)> {
    let left = |i: &usize| ["todo", "unimplemented", "dbg"].iter().any(|name| is_at(&file.tokens, *i, &[name, "!"]));
    let found = (0..file.tokens.len()).filter(left);
    found.map(|i| (file.tokens[i].line, format!("`{}!` is left over", file.tokens[i].text))).collect()
}

/// What people read is said by `texts`, in their language: no error's own words, and no date as a library writes it.
fn words_are_said_by_the_texts(file: &File) -> Vec<(usize, String)> {
    // What reads back what was missed speaks to the log alone.
    if !file.is_in("discord/") || file.is_in("discord/reading/") {
        return Vec::new();
    }
    let is_error = |text: &str| ["error", "why", "unknown", "refused", "failure"].contains(&text);
    let starts = |i: &usize| {
        is_error(&file.code[*i].text) && is_at(&file.code, i + 1, &[".", "to_string", "("])
            || is_at(&file.code, *i, &[".", "format", "("])
    };
    let found = (0..file.code.len()).filter(starts);
    found.map(|i| (file.code[i].line, "a text for a person is made in `texts`".to_owned())).collect()
}

fn nothing_is_unwrapped(file: &File) -> Vec<(usize, String)> {
    let found = (0..file.code.len()).filter(|i| is_at(&file.code, *i, &[".", "unwrap", "(", ")"]));
    found.map(|i| (file.code[i].line, "`.unwrap()`: say what is expected, or return the error".to_owned())).collect()
}

fn check(rule: Rule) {
    let files = &SOURCES;
    assert!(files.iter().any(|file| file.is_in("domain/")), "no sources found");
    let broken: Vec<String> = files
        .iter()
        .flat_map(|file| rule(file).into_iter().map(|(line, why)| format!("src/{}:{line}: {why}", file.path)))
        .collect();
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

macro_rules! rules {
    ($($rule:ident),* $(,)?) => {
        const RULES: &[(&str, Rule)] = &[$((stringify!($rule), super::$rule)),*];
        $(#[test] fn $rule() { super::check(super::$rule); })*
    };
}

mod src {
    use super::Rule;

    rules! {
        the_domain_knows_only_itself,
        the_store_knows_only_the_domain,
        the_store_is_known_to_few,
        a_replay_knows_only_the_domain,
        the_charts_know_nobody,
        discords_libraries_stay_in_discord,
        sql_stays_in_the_store,
        one_place_reads_the_clock,
        tests_are_modules,
        files_are_short,
        nothing_is_left_undone,
        nothing_is_unwrapped,
        words_are_said_by_the_texts,
    }

    /// The rules that a file breaks.
    fn broken(path: &str, text: &str) -> Vec<&'static str> {
        let file = super::File::new(path, text);
        RULES.iter().filter(|(_, rule)| !rule(&file).is_empty()).map(|(name, _)| *name).collect()
    }

    #[test]
    fn the_rules_see_what_breaks_them() {
        let long = "\n".repeat(601);
        let table: Vec<(&str, &str, &[&str])> = vec![
            ("domain/x.rs", "use tokio::sync;", &["the_domain_knows_only_itself"]),
            ("domain/x.rs", "fn f() { tracing::info!(\"f\") }", &["the_domain_knows_only_itself"]),
            ("domain/x.rs", "use crate::app::App;", &["the_domain_knows_only_itself"]),
            ("domain/x.rs", "use super::super::app::App;", &["the_domain_knows_only_itself"]),
            ("domain/a/mod.rs", "use super::{b, super::texts};", &["the_domain_knows_only_itself"]),
            ("domain/x.rs", "use crate::{\n    domain::ids,\n    clock,\n};", &["the_domain_knows_only_itself"]),
            ("domain/x.rs", "use std::{fmt, time::SystemTime};", &["the_domain_knows_only_itself"]),
            ("domain/x.rs", "async fn f() {}", &["the_domain_knows_only_itself"]),
            ("domain/x.rs", "fn f() { Utc::now(); }", &["the_domain_knows_only_itself", "one_place_reads_the_clock"]),
            ("domain/x.rs", "use sqlx::Row;", &["the_domain_knows_only_itself", "sql_stays_in_the_store"]),
            ("domain/x.rs", "use crate::store;", &["the_domain_knows_only_itself", "the_store_is_known_to_few"]),
            ("domain/x.rs", "#[cfg(test)]\nmod tests { use tokio::test; }", &["the_domain_knows_only_itself"]),
            ("store/x.rs", "use crate::app::App;", &["the_store_knows_only_the_domain"]),
            ("store/x.rs", "use super::super::discord;", &["the_store_knows_only_the_domain"]),
            ("discord/x.rs", "use crate::{domain, store::Store};", &["the_store_is_known_to_few"]),
            ("discord.rs", "fn f(s: meantime::store::Store) {}", &["the_store_is_known_to_few"]),
            ("replay/x.rs", "use crate::app::App;", &["a_replay_knows_only_the_domain"]),
            ("replay/x.rs", "use super::super::delivery;", &["a_replay_knows_only_the_domain"]),
            ("trace/x.rs", "use crate::replay;", &["a_replay_knows_only_the_domain"]),
            ("charts/x.rs", "use crate::domain::ids;", &["the_charts_know_nobody"]),
            ("app/x.rs", "fn f(m: serenity::all::Message) {}", &["discords_libraries_stay_in_discord"]),
            ("main.rs", "use ::poise::Command;", &["discords_libraries_stay_in_discord"]),
            ("app/mod.rs", "use sqlx::Sqlite;", &["sql_stays_in_the_store"]),
            ("app/x.rs", "use sqlx::Error;", &["sql_stays_in_the_store"]),
            ("app/x.rs", "let now = chrono::Utc::now();", &["one_place_reads_the_clock"]),
            ("app/x.rs", "#[cfg(test)]\npub fn f() {}", &["tests_are_modules"]),
            ("app/x.rs", "#[cfg(any(test, unix))]\nmod tests {}", &["tests_are_modules"]),
            ("app/x.rs", "#[cfg_attr(test, derive(Eq))] struct X;", &["tests_are_modules"]),
            ("app/x.rs", "if cfg!(test) {}", &["tests_are_modules"]),
            ("app/x.rs", &long, &["files_are_short"]),
            ("app/x.rs", "fn f() { todo!() }", &["nothing_is_left_undone"]),
            ("app/x.rs", "#[cfg(test)]\nmod tests { fn f() { dbg!(1); } }", &["nothing_is_left_undone"]),
            ("app/x.rs", "let x = '\"'; f()\n    .unwrap();", &["nothing_is_unwrapped"]),
            ("app/x.rs", "#[cfg(test)]\nmod tests {}\nfn f() { g().unwrap() }", &["nothing_is_unwrapped"]),
            ("discord/x.rs", "plain(&why.to_string(), 40)", &["words_are_said_by_the_texts"]),
            ("discord/commands/x.rs", "at.format(\"%a\")", &["words_are_said_by_the_texts"]),
        ];
        for (path, text, expect) in table {
            assert_eq!(broken(path, text), expect, "{path}: {text}");
        }
    }

    #[test]
    fn the_rules_let_the_rest_pass() {
        let fits = "\n".repeat(600);
        let table = [
            ("domain/x.rs", "use std::fmt;\nuse super::super::domain::ids;\nuse crate::domain::{ask, plan::Slot};"),
            ("domain/x.rs", "// tokio::sync, async and .unwrap()\n/* todo!() /* nested */ Utc::now() */"),
            ("domain/x.rs", "const T: &str = \"use sqlx::Row; \\\" .unwrap() todo!()\";"),
            ("domain/x.rs", "const T: &str = r#\"\"async\" Utc::now()\"#; const C: char = '\\'';"),
            ("domain/x.rs", "fn f<'a>(x: &'a str) -> &'a str { x }"),
            ("domain/x.rs", "#[cfg(test)]\nmod tests { use proptest::prelude::*; fn f() { g().unwrap(); } }"),
            ("domain/tests.rs", "use proptest::prelude::*; fn f() { g().unwrap(); }"),
            ("store/x.rs", "use sqlx::Row;\nuse crate::domain::ids;\nuse super::convert;"),
            ("replay/x.rs", "use super::team::Team;\nuse crate::{domain::ids, trace::Thread};"),
            ("discord/x.rs", "use poise::serenity_prelude as serenity;\nuse crate::domain::ids;"),
            ("app/mod.rs", "impl From<sqlx::Error> for AppError {}\nuse crate::store::Store;"),
            ("clock.rs", "fn now() { chrono::Utc::now() }"),
            ("app/x.rs", "#[cfg(test)]\nmod tests;\n#[cfg(feature = \"demo\")]\nmod demo;"),
            ("app/x.rs", "let x = f().unwrap_or_default(); let tested = cfg(x);"),
            ("app/x.rs", &fits),
        ];
        for (path, text) in table {
            assert_eq!(broken(path, text), [""; 0], "{path}: {text}");
        }
    }

    #[test]
    fn a_complaint_names_the_line() {
        let text = "//! Two lines\n//! of words.\n\nuse crate::{\n    domain::ids,\n    store::Store,\n};\n";
        let found = super::the_store_is_known_to_few(&super::File::new("texts/x.rs", text));
        assert_eq!(found, [(6, "`crate::store::Store` is for the app and delivery only".to_owned())]);
    }
}
