//! Writes samples of every message that a person can get into `docs/messages`: `cargo run --example messages`.
//!
//! For who translates: `cargo run --example messages -- de FOLDER` writes the same in German into a folder, with its charts.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

#[path = "messages/mod.rs"]
mod messages;

use meantime::charts;
use meantime::domain::language::Language;
use messages::pixels;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.as_slice() {
        [] => write(&Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/messages")),
        [tag, folder] => Language::from_tag(tag)
            .ok_or_else(|| format!("{tag}: no language of mine"))
            .and_then(|language| translated(language, Path::new(folder))),
        _ => Err("messages [LANGUAGE FOLDER]".to_owned()),
    };
    match done {
        Ok(told) => {
            println!("{told}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the pages in a language into a folder of their own, and the charts of their messages.
fn translated(language: Language, folder: &Path) -> Result<String, String> {
    let pages = messages::pages(language);
    for (name, page) in &pages {
        put(&folder.join(name), page.as_bytes())?;
    }
    for sample in messages::samples(language) {
        let Some(picture) = sample.message.picture else { continue };
        let chart = charts::png(&picture.chart).map_err(|error| error.to_string())?;
        put(&folder.join(format!("{}.png", sample.file)), &chart)?;
    }
    Ok(format!("{} pages", pages.len()))
}

/// Writes what changed, and removes what is no sample any more. A picture that shows the same stays as it is: another
/// machine would round some edges otherwise.
fn write(folder: &Path) -> Result<String, String> {
    let (pages, pictures) = (messages::pages(Language::English), messages::pictures()?);
    let mut changed = 0;
    for (name, page) in &pages {
        let path = folder.join(name);
        if fs::read_to_string(&path).is_ok_and(|kept| kept == *page) {
            continue;
        }
        changed += 1;
        put(&path, page.as_bytes())?;
    }
    for (name, svg) in &pictures {
        let path = folder.join(messages::PICTURES).join(name);
        if fs::read(&path).is_ok_and(|file| pixels::shows(&file, svg).is_ok()) {
            continue;
        }
        changed += 1;
        put(&path, &pixels::png(&pixels::drawn(svg)?, svg)?)?;
    }
    changed += keep_only(folder, "md", |name| pages.contains_key(name))?;
    changed += keep_only(&folder.join(messages::PICTURES), "png", |name| pictures.contains_key(name))?;
    Ok(format!("{} pages and {} pictures; {changed} of them changed", pages.len(), pictures.len()))
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let in_words = |error: std::io::Error| format!("{}: {error}", path.display());
    fs::create_dir_all(path.parent().unwrap_or(path)).map_err(in_words)?;
    fs::write(path, bytes).map_err(in_words)
}

/// Removes the files with that ending that are not wanted any more, and counts them.
fn keep_only(folder: &Path, ending: &str, wanted: impl Fn(&str) -> bool) -> Result<usize, String> {
    let in_words = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut removed = 0;
    for entry in fs::read_dir(folder).map_err(in_words)? {
        let path = entry.map_err(in_words)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.extension().is_some_and(|one| one == ending) && !wanted(&name) {
            fs::remove_file(&path).map_err(in_words)?;
            removed += 1;
        }
    }
    Ok(removed)
}
