//! Samples of every message that a person can get, as pages and pictures for `docs/messages`.
//!
//! To add a sample: write it in the file of its group in `samples/` (or add a group to [`GROUPS`]), with a file name of its
//! own, what it is, who reads it and when, and the message, made by the function of `src/texts` that the bot calls. Then
//! `cargo run --example messages`, look at the picture, and read it as its reader would at nine in the morning. A letter
//! that the fonts lack is an error: `fonts/README.md` says how they were made, `letters.rs` draws the emoji.

pub mod cast;
mod flow;
mod letters;
pub mod markup;
mod page;
mod picture;
pub mod pixels;
pub mod sample;
mod samples;

use std::collections::BTreeMap;

use meantime::domain::language::Language;
pub use page::PICTURES;
use sample::{Group, Sample};

/// All samples, by who reads them and when.
pub const GROUPS: &[Group] = samples::GROUPS;

/// The pages by their names, with the messages in a language.
pub fn pages(language: Language) -> BTreeMap<String, String> {
    let pages = GROUPS.iter().map(|group| (format!("{}.md", group.file), page::page(group, language)));
    pages.chain([("README.md".to_owned(), page::index(GROUPS))]).collect()
}

/// All samples, in a language.
pub fn samples(language: Language) -> Vec<Sample> {
    GROUPS.iter().flat_map(|group| (group.samples)(language)).collect()
}

/// The pictures by the names of their files, as SVG.
///
/// # Errors
/// When there is no letter for a sign in one.
pub fn pictures() -> Result<BTreeMap<String, String>, String> {
    let all = samples(Language::English)
        .into_iter()
        .filter(|sample| sample.pictured)
        .map(|sample| Ok((format!("{}.png", sample.file), picture_of(&sample)?)));
    all.collect()
}

/// The picture of one sample.
///
/// # Errors
/// When there is no letter for a sign in it.
pub fn picture_of(sample: &Sample) -> Result<String, String> {
    picture::svg(sample).map_err(|why| format!("{}: {why}", sample.file))
}
