//! Judges the calendar by a file of cases (format and semantics: `tests/data/calendar/README.md`).
//!
//! `cargo run --example calendar_vectors -- FILE` prints each case that fails with what was
//! expected and got, then `N passed, N failed`. It exits with 1 if a case fails, and with 2 and one
//! line if the file cannot be read.

use std::process::ExitCode;

#[path = "calendar_vectors/judge.rs"]
mod judge;

use judge::{Report, judge};

fn judge_file(path: &str) -> Result<Report, String> {
    let lines = std::fs::read_to_string(path).map_err(|why| format!("cannot read {path}: {why}"))?;
    judge(&lines).map_err(|why| format!("cannot read {path}: {why}"))
}

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: calendar_vectors FILE (such as tests/data/calendar/vectors.jsonl)");
        return ExitCode::from(2);
    };
    match judge_file(&path) {
        Ok(report) => {
            for failure in &report.failures {
                println!("{failure}");
            }
            println!("{} passed, {} failed", report.passed, report.failures.len());
            ExitCode::from(u8::from(!report.failures.is_empty()))
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}
