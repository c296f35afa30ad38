//! Judges a whole `meantime replay` under the empty policy, with code of its own.
//!
//! `cargo run --release --example replay_check -- TRACE PEOPLE EVENTS FIGURES` reads the trace, its people (zones only),
//! what `--events` wrote and what `--json` printed. It prints each rule that is broken, then `N bundles, N rules broken`, and
//! exits with 1 if there is one.

use std::path::PathBuf;
use std::process::ExitCode;

#[path = "replay_check/judge.rs"]
mod judge;

fn main() -> ExitCode {
    let files: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [trace, people, events, figures] = files.as_slice() else {
        eprintln!("usage: replay_check TRACE PEOPLE EVENTS FIGURES");
        return ExitCode::from(2);
    };
    let (broken, sent) = judge::judge(trace, people, events, figures);
    for words in &broken {
        println!("{words}");
    }
    println!("{} bundles, {} rules broken", sent.len(), broken.len());
    ExitCode::from(u8::from(!broken.is_empty()))
}
