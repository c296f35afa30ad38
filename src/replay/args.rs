//! What `meantime replay` takes on the command line, and what it does with it.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Instant as RealTime;

use anyhow::{Context, Result, ensure};
use serde::Serialize;

use super::figures::Figures;
use super::policy::{Capture, Policies};
use super::simulation::replay;
use super::summary;
use super::team::Team;
use crate::trace::{self, BadLines, Skipped, Trace};

/// Replays recorded threads under a policy and says what it would have meant.
#[derive(Clone, Debug, clap::Args)]
pub struct ReplayArgs {
    /// Recorded threads: a `.jsonl` or `.jsonl.gz` file, such as examples/data/threads-slice.jsonl
    #[arg(long, value_name = "FILE")]
    pub trace: PathBuf,
    /// Who lives in which time zone and works when, as JSON, such as examples/data/threads-people.json; who is missing
    /// has the server's hours
    #[arg(long, value_name = "FILE")]
    pub people: PathBuf,
    /// The policy, as TOML; docs/replay.md lists what it may hold, and an empty file is one
    #[arg(long, value_name = "FILE.toml")]
    pub policy: PathBuf,
    /// Print the figures as JSON
    #[arg(long)]
    pub json: bool,
    /// Write every bundle that would have been sent, as one line of JSON each
    #[arg(long, value_name = "FILE")]
    pub events: Option<PathBuf>,
    /// What to do about a line of the trace that is no thread
    #[arg(long, value_name = "WHAT", value_enum, default_value_t)]
    pub bad_lines: BadLines,
}

/// Replays what was asked for: figures go to `out`, a word about lines that were left out to `notes`.
///
/// # Errors
/// When a file cannot be read, is not what it should be, or cannot be written. Each error is one line.
pub fn run(args: &ReplayArgs, out: &mut dyn Write, notes: &mut dyn Write) -> Result<()> {
    let policies = Policies::read(&args.policy)?;
    let team = Team { people: trace::people(&args.people)?, server: policies.server.clone() };
    let trace = trace::read(&args.trace, args.bad_lines)?;
    tell_skipped(&trace.skipped, notes)?;
    let messages: usize = trace.threads.iter().map(|thread| thread.messages.len()).sum();
    ensure!(messages > 0, "{}: no message in it", args.trace.display());
    let started = RealTime::now();
    let figures = replayed(args, &trace, &team, &policies)?;
    if args.json {
        let events_per_second = (messages as f64 / started.elapsed().as_secs_f64().max(1e-6)) as u64;
        serde_json::to_writer_pretty(&mut *out, &Report { events_per_second, captures: figures })?;
        writeln!(out)?;
    } else {
        for line in summary::lines(&trace, &policies, &figures) {
            writeln!(out, "{line}")?;
        }
    }
    Ok(out.flush()?)
}

fn replayed(args: &ReplayArgs, trace: &Trace, team: &Team, policies: &Policies) -> Result<BTreeMap<Capture, Figures>> {
    let Some(path) = &args.events else {
        return replay(&trace.threads, team, policies, &mut std::io::sink());
    };
    let cannot = || format!("cannot write {}", path.display());
    ensure!(!is_one_of(path, [&args.trace, &args.people, &args.policy]), "{} is read; write elsewhere", path.display());
    let mut events = BufWriter::new(File::create(path).with_context(cannot)?);
    let figures = replay(&trace.threads, team, policies, &mut events).with_context(cannot)?;
    events.flush().with_context(cannot)?;
    Ok(figures)
}

/// Whether a file that is to be written is one of those that were read.
fn is_one_of(path: &Path, read: [&PathBuf; 3]) -> bool {
    let place = |path: &Path| path.canonicalize().ok();
    place(path).is_some_and(|written| read.iter().any(|read| place(read).is_some_and(|read| read == written)))
}

/// The figures as `--json` shows them.
#[derive(Debug, Serialize)]
struct Report {
    /// Messages replayed in a second of real time, reading left out.
    events_per_second: u64,
    #[serde(flatten)]
    captures: BTreeMap<Capture, Figures>,
}

fn tell_skipped(skipped: &Skipped, notes: &mut dyn Write) -> Result<()> {
    if skipped.lines == 0 {
        return Ok(());
    }
    let lines = if skipped.lines == 1 { "1 line was" } else { &format!("{} lines were", skipped.lines) };
    writeln!(notes, "{lines} left out of the trace:")?;
    for (number, why) in &skipped.first {
        writeln!(notes, "  line {number}: {why}")?;
    }
    let more = skipped.lines - skipped.first.len();
    if more > 0 {
        writeln!(notes, "  and {more} more")?;
    }
    Ok(())
}
