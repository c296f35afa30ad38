//! Writes samples of every message that a person can get into `docs/messages`: `cargo run --example messages`.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

#[path = "messages/mod.rs"]
mod messages;

use messages::pixels;

fn main() -> ExitCode {
    match write(&Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/messages")) {
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

/// Writes the pages and pictures anew; what is no sample any more goes.
fn write(folder: &Path) -> Result<String, String> {
    let in_words = |error: std::io::Error| error.to_string();
    let (pages, pictures) = (messages::pages(), messages::pictures()?);
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(in_words)?;
    }
    fs::create_dir_all(folder.join(messages::PICTURES)).map_err(in_words)?;
    for (name, page) in &pages {
        fs::write(folder.join(name), page).map_err(in_words)?;
    }
    let mut bytes = 0;
    for (name, svg) in &pictures {
        let file = pixels::drawn(svg).and_then(|picture| pixels::png(&picture, svg))?;
        bytes += file.len();
        fs::write(folder.join(messages::PICTURES).join(name), file).map_err(in_words)?;
    }
    Ok(format!("{} pages, {} pictures of {} KB", pages.len(), pictures.len(), bytes / 1024))
}
