//! The command line.

use std::future::Future;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Parser, Subcommand};
use meantime::again::{Pace, Verdict};
use meantime::clock::{Clock, SystemClock};
use meantime::config::{Config, Log, database_of};
use meantime::discord::{Access, ConnectError, Network};
use meantime::panics;
use meantime::serve::{ServeError, Serving};
use meantime::store::backup::backup;
use meantime::store::{Obstacle, StoreError};
use tokio::sync::watch;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

/// A wrong configuration: the exit code that says "mend it and start again".
const WRONG_CONFIGURATION: u8 = 2;

/// A Discord bot that keeps the promises of teams that work asynchronously.
#[derive(Debug, Parser)]
#[command(version, after_help = "City names: GeoNames (https://www.geonames.org), CC BY 4.0, and Unicode CLDR.")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the bot. Configured by environment and `.env`; `.env.example` lists every variable.
    Run,
    /// Look at the configuration, the database and Discord: what is wrong, and how to mend it. Also while the bot runs.
    Check {
        /// As one JSON object.
        #[arg(long)]
        json: bool,
    },
    /// Copy the database to a new file, while the bot runs or not. DATABASE_URL says which; docs/backup.md how to restore it.
    Backup {
        /// The copy, which must not be there yet.
        file: PathBuf,
    },
    /// Play the whole bot against a Discord on this machine: no account, no network.
    #[cfg(feature = "demo")]
    Demo(meantime::demo::DemoArgs),
    /// Try a policy against recorded history: how many reminders, to how many people, how many answers would be late.
    /// Without Discord; nothing is sent.
    Replay(meantime::replay::ReplayArgs),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error),
    };
    match cli.command {
        Command::Run => runtime.block_on(run()),
        Command::Check { json } => runtime.block_on(check(json)),
        Command::Backup { file } => runtime.block_on(back_up(&file)),
        #[cfg(feature = "demo")]
        Command::Demo(args) => runtime.block_on(demo(args)),
        Command::Replay(args) => replay(&args),
    }
}

/// One line on standard error.
fn failed(error: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("meantime: {error}");
    ExitCode::FAILURE
}

async fn run() -> ExitCode {
    let config = match configuration() {
        Ok(config) => config,
        Err(problem) => {
            eprintln!("meantime: {problem}");
            return ExitCode::from(WRONG_CONFIGURATION);
        }
    };
    log(&config.log);
    panics::keep_words_out_of_the_log();
    // Listened for before anything is begun: a stop during the start is a stop as well.
    let stop = match stop_signal() {
        Ok(stop) => stop,
        Err(error) => return failed(&error),
    };
    let pace = Pace { number: config.bot(), ..Pace::default() };
    match pace.again(stop, passes, |stop| serve(config.clone(), stop)).await {
        Ok(_) => ExitCode::SUCCESS,
        Err(error) if names_a_variable(&error) => {
            eprintln!("meantime: {error}");
            ExitCode::from(WRONG_CONFIGURATION)
        }
        Err(error) => failed(&error),
    }
}

/// Whether a variable turned out to be wrong only when it was used.
fn names_a_variable(error: &ServeError) -> bool {
    match error {
        ServeError::Port(_) => true,
        ServeError::Connect(error) => matches!(error, ConnectError::Token | ConnectError::TestServer),
        ServeError::Store(StoreError::Lock { .. } | StoreError::Folder(_) | StoreError::Foreign(_)) => true,
        ServeError::Store(StoreError::Obstacle { obstacle, .. }) => {
            matches!(obstacle, Obstacle::ReadOnly | Obstacle::Closed | Obstacle::NoDatabase)
        }
        _ => false,
    }
}

/// Whether it passes by itself.
fn passes(error: &ServeError) -> Verdict {
    match error {
        ServeError::Connect(error) => error.verdict(),
        _ => Verdict::ForGood,
    }
}

fn configuration() -> Result<Config, String> {
    dot_env()?;
    Config::read(variable).map_err(|problem| problem.to_string())
}

fn dot_env() -> Result<(), String> {
    match dotenvy::dotenv() {
        Ok(_) => Ok(()),
        Err(error) if error.not_found() => Ok(()),
        // Its own text would show the line, and the line may hold the token.
        Err(_) => Err(".env cannot be read: each line must be NAME=value".to_owned()),
    }
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

async fn check(json: bool) -> ExitCode {
    if let Err(problem) = dot_env() {
        return failed(&problem);
    }
    let report = meantime::check::run(variable, None, &SystemClock).await;
    match json {
        true => println!("{}", report.json()),
        false => print!("{}", report.lines()),
    }
    if report.is_fine() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn back_up(file: &Path) -> ExitCode {
    let database = dot_env().and_then(|()| database_of(variable).map_err(|problem| problem.to_string()));
    let database = match database {
        Ok(database) => database,
        Err(problem) => {
            eprintln!("meantime: {problem}");
            return ExitCode::from(WRONG_CONFIGURATION);
        }
    };
    match backup(&database, file, SystemClock.now()).await {
        Ok(bytes) => {
            println!("Copied {} to {} ({bytes} bytes).", database.display(), file.display());
            println!(
                "To restore it: stop the bot, move {0}, {0}-wal and {0}-shm away, copy the file to {0}, start the bot.",
                database.display()
            );
            ExitCode::SUCCESS
        }
        Err(error) => failed(&error),
    }
}

fn log(log: &Log) {
    let level = LevelFilter::from_level(log.level);
    let libraries = level.min(LevelFilter::WARN);
    let filter = Targets::new()
        .with_default(libraries)
        // What it cannot read it would print, with all that people wrote.
        .with_target("serenity::gateway::ws", LevelFilter::OFF)
        .with_target("serenity::gateway::shard", level.min(LevelFilter::ERROR))
        .with_target("meantime", level);
    let lines =
        tracing_subscriber::fmt::layer().with_ansi(std::io::stderr().is_terminal()).with_writer(std::io::stderr);
    let lines = if log.json { lines.json().boxed() } else { lines.boxed() };
    tracing_subscriber::registry().with(lines.with_filter(filter)).init();
}

async fn serve(config: Config, stop: watch::Receiver<bool>) -> Result<(), ServeError> {
    let network = Network { proxy: config.proxy, ..Network::default() };
    let access = Access { token: config.token, test_server: config.test_server, network };
    let serving = Serving {
        database: config.database,
        metrics: config.metrics,
        clock: Arc::new(SystemClock),
        activity: Arc::default(),
    };
    meantime::serve::serve(serving, &access, stop).await
}

/// Turns true at SIGTERM, or Ctrl-C.
fn stop_signal() -> std::io::Result<watch::Receiver<bool>> {
    let (stop, stopping) = watch::channel(false);
    let asked = asked_to_stop()?;
    tokio::spawn(async move {
        asked.await;
        let _ = stop.send(true);
    });
    Ok(stopping)
}

#[cfg(unix)]
fn asked_to_stop() -> std::io::Result<impl Future<Output = ()> + Send + 'static> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn asked_to_stop() -> std::io::Result<impl Future<Output = ()> + Send + 'static> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

#[cfg(feature = "demo")]
async fn demo(args: meantime::demo::DemoArgs) -> ExitCode {
    log(&Log { level: tracing::Level::WARN, json: false });
    let mut out = std::io::stdout();
    match meantime::demo::run(args, &mut out).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => failed(&format!("{error:#}")),
    }
}

fn replay(args: &meantime::replay::ReplayArgs) -> ExitCode {
    match meantime::replay::run(args, &mut std::io::stdout(), &mut std::io::stderr()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(&format!("{error:#}")),
    }
}
