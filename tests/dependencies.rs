//! What the bot is built from: whose code, under which licences, and in how many versions. Read from `cargo metadata`,
//! without a network. `deny.toml` says the same to cargo-deny, which also asks for known advisories.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use serde::Deserialize;

/// The only place that code comes from.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Licences that ask for no more than to be named.
const LICENCES: [&str; 12] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
    // The roots of webpki-roots: data.
    "CDLA-Permissive-2.0",
];

/// What must not be in the program, and why.
const BANNED: [(&str, &str); 4] = [
    ("openssl-sys", "TLS is rustls: see SECURITY.md"),
    ("native-tls", "TLS is rustls: see SECURITY.md"),
    ("aws-lc-sys", "needs more than a C compiler to build; rustls uses ring"),
    ("async-std", "the runtime is tokio"),
];

/// Libraries in C. Each is a risk that Rust does not take away.
const IN_C: [&str; 2] = ["libsqlite3-sys", "ring"];

/// Built twice for a reason: name and reason. Whatever else comes in two versions is looked at.
const TWICE: [(&[&str], &str); 7] = [
    (
        &["rustls", "rustls-webpki", "tokio-rustls", "webpki-roots"],
        "serenity's gateway is bound to tokio-tungstenite 0.21: see SECURITY.md",
    ),
    (&["secrecy"], "serenity 0.12 takes the token as secrecy 0.8"),
    (
        &["thiserror", "thiserror-impl", "rand", "rand_core", "getrandom", "base64"],
        "tokio-tungstenite 0.21, serenity 0.12",
    ),
    (
        &["sha1", "sha2", "digest", "block-buffer", "crypto-common", "cpufeatures"],
        "tokio-tungstenite 0.21 and sqlx 0.9 are of two generations of RustCrypto",
    ),
    (&["hashbrown"], "several of their own maps"),
    (&["miniz_oxide"], "png 0.18 of the pictures is a version ahead of the rest"),
    (&["syn", "synstructure", "bit-vec"], "only at build time or in tests"),
];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    source: Option<String>,
    license: Option<String>,
    links: Option<String>,
}

/// Everything that is built on Linux, tests and all.
static PACKAGES: LazyLock<Vec<Package>> = LazyLock::new(|| {
    let arguments =
        ["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", "x86_64-unknown-linux-gnu"];
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo).args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output().expect("cargo");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Metadata = serde_json::from_slice(&output.stdout).expect("metadata");
    assert!(metadata.packages.len() > 200, "too few packages to be all");
    metadata.packages
});

/// Whether a licence expression can be met with the listed licences. `/` is how OR was written once.
fn may_be_used(expression: &str) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let met = either(&words, &mut at);
    met && at == words.len()
}

fn either(words: &[&str], at: &mut usize) -> bool {
    let mut met = both(words, at);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        met |= both(words, at);
    }
    met
}

fn both(words: &[&str], at: &mut usize) -> bool {
    let mut met = one(words, at);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        met &= one(words, at);
    }
    met
}

fn one(words: &[&str], at: &mut usize) -> bool {
    let Some(word) = words.get(*at) else { return false };
    *at += 1;
    if *word == "(" {
        let met = either(words, at);
        *at += 1;
        return met;
    }
    if words.get(*at) == Some(&"WITH") {
        // An exception only permits more.
        *at += 2;
    }
    LICENCES.contains(word)
}

#[test]
fn licences_are_read_as_they_are_meant() {
    let table = [
        ("MIT", true),
        ("MIT OR Apache-2.0", true),
        ("MIT/Apache-2.0", true),
        ("GPL-3.0", false),
        ("GPL-3.0 OR MIT", true),
        ("MIT AND GPL-3.0", false),
        ("(MIT OR GPL-3.0) AND Unicode-3.0", true),
        ("(MIT OR GPL-3.0) AND MPL-2.0", false),
        ("Apache-2.0 WITH LLVM-exception OR GPL-3.0", true),
        ("MIT OR", true),
        ("MIT )", false),
        ("", false),
    ];
    for (expression, expected) in table {
        assert_eq!(may_be_used(expression), expected, "{expression}");
    }
}

#[test]
fn every_licence_is_one_of_those_we_may_use() {
    let unknown = |package: &&Package| !package.license.as_deref().is_some_and(may_be_used);
    let found: Vec<String> = PACKAGES
        .iter()
        .filter(unknown)
        .map(|package| format!("{} {}: {:?}", package.name, package.version, package.license))
        .collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn all_code_is_ours_or_from_the_registry() {
    let elsewhere = |package: &&Package| package.source.as_deref().is_some_and(|source| source != REGISTRY);
    let found: Vec<&str> = PACKAGES.iter().filter(elsewhere).map(|package| package.name.as_str()).collect();
    assert_eq!(found, Vec::<&str>::new());
    let ours: BTreeSet<&str> = PACKAGES.iter().filter(|p| p.source.is_none()).map(|p| p.name.as_str()).collect();
    assert_eq!(ours, BTreeSet::from(["fresh-database", "local-discord", "meantime"]));
}

#[test]
fn nothing_banned_is_built_and_no_more_c() {
    for (name, why) in BANNED {
        assert!(PACKAGES.iter().all(|package| package.name != name), "{name}: {why}");
    }
    let linked: BTreeSet<&str> =
        PACKAGES.iter().filter(|package| package.links.is_some()).map(|package| package.name.as_str()).collect();
    assert_eq!(linked, BTreeSet::from(IN_C));
}

#[test]
fn what_comes_in_two_versions_has_a_reason() {
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for package in PACKAGES.iter() {
        versions.entry(&package.name).or_default().insert(&package.version);
    }
    let twice: BTreeSet<&str> = versions.iter().filter(|(_, all)| all.len() > 1).map(|(name, _)| *name).collect();
    let expected: BTreeSet<&str> = TWICE.iter().flat_map(|(names, _)| names.iter().copied()).collect();
    let new: Vec<_> = twice.difference(&expected).map(|name| (name, &versions[name])).collect();
    assert!(new.is_empty(), "new in two versions: {new:?}");
    let gone: Vec<_> = expected.difference(&twice).collect();
    assert!(gone.is_empty(), "no longer in two versions: take them out of the list: {gone:?}");
}

/// SECURITY.md speaks of these versions.
#[test]
fn the_advisories_of_the_security_page_are_those_of_the_versions_in_use() {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("SECURITY.md")).expect("the page");
    let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
    for package in PACKAGES.iter().filter(|package| package.name == "rustls-webpki") {
        let named = format!("rustls-webpki {}", package.version);
        assert!(page.contains(&named), "SECURITY.md says nothing about {named}");
    }
}
