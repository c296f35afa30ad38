//! Starts the bot's process, tells it the time, kills it.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use local_discord::LocalDiscord;
use meantime::clock::Clock;
use meantime::steps::Step;
use tokio::sync::watch;

use super::book::Time;
use super::bot::{Doing, Orders};
use super::clock::RunningClock;

/// The database's name in its folder.
const DATABASE: &str = "meantime.sqlite";

/// The program that [`super::bot::run`]s, and the arguments that make it do so.
#[derive(Clone, Debug)]
pub struct Program {
    pub file: PathBuf,
    pub arguments: Vec<String>,
}

/// Keeps one bot, its database and its clock.
pub struct Keeper {
    pub discord: LocalDiscord,
    clock: Arc<RunningClock>,
    program: Program,
    folder: PathBuf,
    request_timeout: Duration,
}

impl Keeper {
    /// A keeper with a Discord of its own at that time. In the folder come the database and the bot's log.
    ///
    /// # Errors
    /// When there is a database already: it knows of another Discord.
    pub async fn new(program: Program, folder: PathBuf, at: Time, request_timeout: Duration) -> Result<Self> {
        ensure!(!folder.join(DATABASE).exists(), "{} holds the database of another run", folder.display());
        let clock = Arc::new(RunningClock::new(at));
        let now = Arc::clone(&clock);
        let discord = LocalDiscord::start(Arc::new(move || now.now())).await;
        Ok(Self { discord, clock, program, folder, request_timeout })
    }

    pub fn now(&self) -> Time {
        self.clock.now()
    }

    /// What all bots so far warned of, and how those ended that were not killed.
    pub fn log(&self) -> Result<String> {
        std::fs::read_to_string(self.log_file()).context("the bot's log")
    }

    fn log_file(&self) -> PathBuf {
        self.folder.join("bot.log")
    }

    /// Starts the bot; it kills itself at that step, when it reaches it for the nth time.
    pub fn start(&self, dies_at: Option<(Step, u32)>) -> Result<Bot> {
        let log = File::options().create(true).append(true).open(self.log_file()).context("the bot's log")?;
        let mut child = Command::new(&self.program.file)
            .args(&self.program.arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .context("the bot's process")?;
        let mut input = child.stdin.take().context("the bot's input")?;
        let output = child.stdout.take().context("the bot's output")?;
        let orders = Orders {
            database: self.folder.join(DATABASE),
            discord: self.discord.rest_addr(),
            certificate: self.discord.certificate_pem().to_owned(),
            token: self.discord.token(),
            now: self.now(),
            request_timeout_ms: u64::try_from(self.request_timeout.as_millis()).unwrap_or(u64::MAX),
            dies_at: dies_at.map(|(step, nth)| (step.word().to_owned(), nth)),
        };
        writeln!(input, "{}", serde_json::to_string(&orders)?).context("the bot's orders")?;
        let (told, doing) = watch::channel(None);
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if let Ok(doing) = serde_json::from_str(&line) {
                    told.send_replace(Some(doing));
                }
            }
        });
        Ok(Bot { child, input, doing, sessions_before: self.discord.identified() })
    }

    /// Sets the clock of Discord, and of the bot. Discord's first: nothing reaches anybody before its time.
    pub fn set_clock(&self, to: Time, bot: Option<&Bot>) {
        self.clock.set(to);
        if let Some(bot) = bot {
            // A bot that is dead does not listen.
            let _ = writeln!(&bot.input, "{}", to.timestamp_millis());
        }
    }

    /// Whether this very bot is in Discord's gateway.
    pub fn is_connected(&self, bot: &Bot) -> bool {
        self.discord.identified() > bot.sessions_before && self.discord.connected()
    }

    /// Whether the bot is connected, has heard everything and has nothing to do at this time.
    pub fn is_quiet(&self, bot: &Bot) -> bool {
        let now = self.now();
        let quiet = |doing: Doing| {
            let all_heard = doing.received >= self.discord.events_sent();
            all_heard && doing.idle && doing.until.is_none_or(|until| until > now)
        };
        self.is_connected(bot) && self.discord.requests_in_flight() == 0 && bot.doing().is_some_and(quiet)
    }
}

/// A bot's process.
pub struct Bot {
    child: Child,
    input: ChildStdin,
    doing: watch::Receiver<Option<Doing>>,
    /// How often bots had identified before it was started.
    sessions_before: u64,
}

impl Bot {
    pub fn doing(&self) -> Option<Doing> {
        self.doing.borrow().clone()
    }

    /// Until when it sleeps, by its own account.
    pub fn due(&self) -> Option<Time> {
        self.doing().and_then(|doing| doing.until)
    }

    /// Follows what it does; ends with it.
    pub fn follow(&self) -> watch::Receiver<Option<Doing>> {
        self.doing.clone()
    }

    /// Returns when the process is dead.
    pub async fn dead(&self) {
        let mut doing = self.doing.clone();
        while doing.changed().await.is_ok() {}
    }

    pub fn is_dead(&self) -> bool {
        self.doing.has_changed().is_err()
    }

    /// Kills it, if it is not dead yet, and tells how it ended.
    pub fn kill(mut self) -> Result<End> {
        // It may have died just now.
        let _ = self.child.kill();
        Ok(End::of(self.child.wait().context("the bot's end")?))
    }
}

/// How a process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// By SIGKILL: its own or ours.
    Killed,
    /// By itself: it could not start, or Discord ended the connection.
    GaveUp,
}

impl End {
    fn of(status: ExitStatus) -> Self {
        if status.signal() == Some(rustix::process::Signal::KILL.as_raw()) { Self::Killed } else { Self::GaveUp }
    }
}
