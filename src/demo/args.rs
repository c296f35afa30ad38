//! What `meantime demo` takes on the command line.

use std::io::{IsTerminal, Write};
use std::path::PathBuf;

use anyhow::Result;
use chrono::NaiveDate;

use super::print::Pace;
use super::{TraceOptions, story, trace};

/// Plays the story, or with `--trace` a recorded trace, through the whole bot against a Discord on this machine.
#[derive(Debug, Default, clap::Args)]
pub struct DemoArgs {
    /// Replay recorded threads instead: a `.jsonl` or `.jsonl.gz` file, such as examples/data/threads-slice.jsonl
    #[arg(long, value_name = "FILE")]
    pub trace: Option<PathBuf>,
    /// Who lives in which time zone, as JSON (else a file `threads-people.json` or `people.json` beside the trace, else
    /// everybody lives in UTC)
    #[arg(long, value_name = "FILE", requires = "trace")]
    pub people: Option<PathBuf>,
    /// First day to replay, such as 2018-10-22 (UTC)
    #[arg(long, value_name = "DATE", requires = "trace")]
    pub from: Option<NaiveDate>,
    /// Last day to replay (UTC), included
    #[arg(long, value_name = "DATE", requires = "trace")]
    pub to: Option<NaiveDate>,
    /// Only this channel of the trace; may be given several times
    #[arg(long, value_name = "N", requires = "trace")]
    pub channel: Vec<u64>,
    /// No pauses for reading
    #[arg(long)]
    pub fast: bool,
}

/// Runs what was asked for; whether every figure that must be zero is.
///
/// # Errors
/// When a file cannot be read, the window is empty, or the bot does not do its part.
pub async fn run(args: DemoArgs, out: &mut (dyn Write + Send)) -> Result<bool> {
    let DemoArgs { trace: file, people, from, to, channel, fast } = args;
    if let Some(file) = file {
        return trace(out, &TraceOptions { file, people, from, to, channels: channel }).await;
    }
    let terminal = std::io::stdout().is_terminal();
    // https://no-color.org: any value that is not empty switches colour off.
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    story(out, Pace { pauses: terminal && !fast, colour: terminal && !plain }).await
}
