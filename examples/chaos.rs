//! Kills a whole bot again and again while people use it, lets requests fail and the gateway break, and counts what was
//! lost, what came twice and who was disturbed: from the record of the local Discord, never from the bot's database.
//!
//! `cargo run --release --example chaos -- --kills 500 --seed 1`. The last line is
//! `kills 500, asks …, messages …: events lost 0, duplicates 0, …`; the exit code is 1 where anything is not 0.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};

#[path = "chaos/mod.rs"]
mod chaos;

use chaos::{Plan, Program};

/// Kills the bot while people use it, and counts what was lost, came twice, or disturbed somebody.
#[derive(Debug, Parser)]
struct Cli {
    /// How often the bot's process is killed by SIGKILL: anywhere, at each step between decision and record, and with a
    /// request on its way. 0: nobody is killed, there is bad weather only.
    #[arg(long, default_value_t = 500)]
    kills: u32,
    /// Of a hundred requests so many fail in bad weather, in every way that the local Discord knows, while the gateway
    /// breaks and events come twice and in another order. 0: good weather always.
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u8).range(0..=60))]
    faults: u8,
    /// Where the choices come from: who does what, where the bot dies, what fails.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Leaves the database and the bot's log in this folder, which must exist and be empty.
    #[arg(long)]
    keep: Option<PathBuf>,
    #[command(subcommand)]
    part: Option<Part>,
}

#[derive(Debug, Subcommand)]
enum Part {
    /// The process that is killed; started by the run itself.
    #[command(hide = true)]
    Bot,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    if let Some(Part::Bot) = cli.part {
        return chaos::bot::run();
    }
    match play(&cli) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("chaos: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn play(cli: &Cli) -> Result<bool> {
    let program = Program { file: std::env::current_exe().context("this program")?, arguments: vec!["bot".to_owned()] };
    let plan = Plan {
        seed: cli.seed,
        kills: cli.kills,
        kills_a_round: 20,
        rounds_without_kills: 12,
        faults: (cli.faults > 0).then(|| f64::from(cli.faults) / 100.0),
        weather: Duration::from_secs(if cli.kills == 0 { 12 } else { 5 }),
        servers: 4,
        people: 24,
        last_days: 8,
        excused_most: 33,
    };
    let own = tempfile::tempdir().context("a folder")?;
    let folder = cli.keep.as_deref().unwrap_or(own.path());
    let started = Instant::now();
    let summary =
        chaos::run(&plan, program, folder, |line| eprintln!("{:>4} s  {line}", started.elapsed().as_secs())).await?;
    println!("{summary}");
    Ok(summary.is_good())
}
