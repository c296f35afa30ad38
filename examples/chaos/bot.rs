//! The process that is killed: a whole bot, as `meantime run` runs it, at a clock that is told to it.
//!
//! It reads its [`Orders`] as the first line of its input, then the time, a line for each change; when its input ends it
//! ends as well, so that it does not outlive who started it. What it is doing it tells on its output, a line each.

use std::io::{BufRead, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};
use meantime::activity::Activity;
use meantime::discord::{Access, Network};
use meantime::serve::Serving;
use meantime::steps;
use rustix::process::{Signal, getpid, kill_process};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::{Event, Subscriber};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

use super::clock::RunningClock;

/// What the process is told at its start.
#[derive(Debug, Serialize, Deserialize)]
pub struct Orders {
    pub database: PathBuf,
    /// Where Discord is, and the certificate that it shows.
    pub discord: SocketAddr,
    pub certificate: String,
    pub token: String,
    pub now: DateTime<Utc>,
    pub request_timeout_ms: u64,
    /// The step at which it kills itself, and at which time of reaching it.
    pub dies_at: Option<(String, u32)>,
}

/// What the process is doing, as it tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doing {
    /// Gateway events received.
    pub received: u64,
    /// Nothing is under way: whatever is left to do is for later.
    pub idle: bool,
    /// Until when, UTC; none where nothing is due any more.
    pub until: Option<DateTime<Utc>>,
    /// All of that, for whoever looks into a bot that is stuck.
    pub in_words: String,
}

/// Runs the bot until it is killed or its input ends.
pub fn run() -> ExitCode {
    let mut input = std::io::stdin().lock().lines();
    let Some(Ok(first)) = input.next() else {
        eprintln!("this process is started by the chaos run, which tells it what to do");
        return ExitCode::FAILURE;
    };
    drop(input);
    match orders(&first).and_then(|orders| serve(&orders)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the bot ended: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn orders(line: &str) -> anyhow::Result<Orders> {
    Ok(serde_json::from_str(line)?)
}

fn serve(orders: &Orders) -> anyhow::Result<()> {
    let dies = orders.dies_at.clone().map(|(step, nth)| Dies { step, left: AtomicU32::new(nth) });
    let warnings = Targets::new().with_default(LevelFilter::WARN).with_target(steps::TARGET, LevelFilter::OFF);
    let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(std::io::stderr).with_filter(warnings);
    let at_steps = Targets::new().with_target(steps::TARGET, LevelFilter::TRACE);
    tracing_subscriber::registry().with(lines).with(dies.with_filter(at_steps)).init();

    let clock = Arc::new(RunningClock::new(orders.now));
    listen(Arc::clone(&clock));
    let activity = Arc::new(Activity::default());
    let certificate = orders.certificate.clone();
    let network = Network {
        instead: Some((orders.discord, certificate)),
        request_timeout: Duration::from_millis(orders.request_timeout_ms),
        // Judged is what comes, not how soon: a machine under load is slow.
        says_after: Duration::from_secs(3600),
        ..Network::default()
    };
    let access = Access { token: SecretString::from(orders.token.clone()), test_server: None, network };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.spawn(tell(Arc::clone(&activity)));
    // Nobody tells it to stop: it is killed.
    let (_stop, stopping) = tokio::sync::watch::channel(false);
    let serving = Serving { database: orders.database.clone(), metrics: None, clock, activity };
    Ok(runtime.block_on(meantime::serve::serve(serving, &access, stopping))?)
}

/// Sets the clock as it is told, from a thread of its own.
fn listen(clock: Arc<RunningClock>) {
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            let told = line.parse().ok().and_then(DateTime::from_timestamp_millis);
            told.into_iter().for_each(|at| clock.set(at));
        }
        std::process::exit(0);
    });
}

/// Tells what the bot is doing whenever that changes.
async fn tell(activity: Arc<Activity>) {
    let mut picture = activity.watch();
    loop {
        let now = *picture.borrow_and_update();
        let doing = Doing {
            received: now.received,
            idle: now.is_quiet(DateTime::<Utc>::MIN_UTC),
            until: now.until(),
            in_words: format!("{now:?}"),
        };
        let line = serde_json::to_string(&doing).unwrap_or_default();
        say(&line);
        if picture.changed().await.is_err() {
            return;
        }
    }
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    // Nobody may listen any more: then the process ends soon.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Kills the process, as nothing in it can prevent or notice, when it reaches a step for the nth time.
struct Dies {
    step: String,
    left: AtomicU32,
}

impl<S: Subscriber> Layer<S> for Dies {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut reached = Reached { step: &self.step, yes: false };
        event.record(&mut reached);
        if reached.yes && self.left.fetch_sub(1, Ordering::SeqCst) == 1 {
            let _ = kill_process(getpid(), Signal::KILL);
        }
    }
}

struct Reached<'a> {
    step: &'a str,
    yes: bool,
}

impl Visit for Reached<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.yes |= field.name() == "step" && value == self.step;
    }

    fn record_debug(&mut self, _: &Field, _: &dyn std::fmt::Debug) {}
}
