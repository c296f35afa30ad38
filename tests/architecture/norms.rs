//! Whatever changes what a server's norms tell also says so: each function that writes such a setting calls
//! `norms_changed`, or stands below with the reason why not.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The tables of which norms tell.
const TOLD: [&str; 4] = ["servers", "policies", "watches", "digests"];

/// Functions of the store that write these tables, but nothing of what norms tell.
const NOT_TOLD: [(&str, &str); 7] = [
    ("digests::advance", "when a digest comes next is no setting"),
    ("digests::missed", "nor is what it missed"),
    ("digests::nothing_missed", "nor that it missed nothing"),
    ("digests::told_up_to", "nor up to when it told"),
    ("digests::fails_since", "nor since when it fails"),
    ("privacy::set_words_days", "how long words are kept is told by `/privacy`"),
    ("privacy::statement", "policies of single asks are no norm"),
];

/// Functions that write settings and leave the word to others.
const LEFT_TO_OTHERS: [(&str, &str); 4] = [
    ("set_policy_in", "settle_policy says it where anything is another"),
    ("remove_policy", "the same"),
    ("set_words_days", "it saves the settings as they are"),
    ("forget_server", "then there are no norms; the last message with them is edited"),
];

/// The sources, each with its path under `src/`.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut folders, mut found) = (vec![root.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a readable folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let inside = path.strip_prefix(&root).expect("inside").to_string_lossy().replace('\\', "/");
            found.push((inside, fs::read_to_string(&path).expect("text")));
        }
    }
    found
}

/// Each function of a source, by its name, with its text up to the next one; likewise each constant.
fn items(source: &str) -> Vec<(String, String)> {
    let starts = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().filter(|word| !word.starts_with("pub")).collect();
        let at = words.iter().position(|word| !["async", "in"].contains(word))?;
        let name = ["fn", "const"].contains(&words[at]).then(|| words.get(at + 1)).flatten()?;
        Some(name.split(|c: char| !c.is_alphanumeric() && c != '_').next()?.to_owned())
    };
    let code = source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let mut found: Vec<(String, String)> = Vec::new();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        match starts(line) {
            Some(name) => found.push((name, line.to_owned())),
            None => found.iter_mut().last().into_iter().for_each(|(_, text)| *text += &format!("\n{line}")),
        }
    }
    found
}

fn writes(sql: &str) -> bool {
    let words = sql.split_whitespace().collect::<Vec<_>>().join(" ").replace('"', " ");
    let before = ["INSERT INTO ", "INSERT OR REPLACE INTO ", "UPDATE ", "DELETE FROM "];
    let told = |(one, table): (&&str, &str)| {
        words.match_indices(&format!("{one}{table}")).any(|(at, found)| {
            words[at + found.len()..].chars().next().is_none_or(|next| !next.is_alphanumeric() && next != '_')
        })
    };
    before.iter().any(|one| TOLD.iter().any(|table| told((one, table))))
}

/// The functions of the store that change what norms tell, as their callers name them.
fn setters() -> BTreeSet<String> {
    let mut by_module: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for (path, text) in sources().into_iter().filter(|(path, _)| path.starts_with("store/")) {
        let module = path.trim_start_matches("store/").split(['/', '.']).next().unwrap_or_default().to_owned();
        by_module.entry(module).or_default().extend(items(&text));
    }
    let mut found = BTreeSet::new();
    for (module, items) in by_module {
        let (consts, functions): (Vec<_>, Vec<_>) =
            items.into_iter().partition(|(name, _)| name.chars().all(|c| c.is_uppercase() || c == '_'));
        let lists: Vec<String> = consts.into_iter().filter(|(_, text)| writes(text)).map(|(name, _)| name).collect();
        let names_a_list = |text: &str| {
            text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| lists.iter().any(|list| list == word))
        };
        let own = functions.into_iter().filter(|(_, text)| writes(text) || names_a_list(text));
        found.extend(own.map(|(name, _)| format!("{module}::{name}")));
    }
    found
}

#[test]
fn whatever_changes_a_setting_says_that_the_norms_changed() {
    let mut setters = setters();
    for known in ["servers::save", "servers::set_watch", "policies::set", "digests::save", "privacy::remove_person"] {
        assert!(setters.contains(known), "{known} writes settings: this test reads the store wrong: {setters:?}");
    }
    for (name, why) in NOT_TOLD {
        assert!(setters.remove(name), "{name} writes no settings any more; take it out ({why})");
    }
    let mut silent = BTreeSet::new();
    for (_, text) in sources().into_iter().filter(|(path, _)| path.starts_with("app/") || path.starts_with("delivery/"))
    {
        for (name, text) in items(&text) {
            let sets = setters.iter().any(|setter| {
                text.match_indices(&format!("{setter}("))
                    .any(|(at, _)| !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
            });
            if sets && !text.contains("norms_changed(") {
                silent.insert(name);
            }
        }
    }
    let known: BTreeSet<String> = LEFT_TO_OTHERS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(
        silent, known,
        "left: functions that change settings and do not call `norms_changed`; right: those that need not"
    );
}
