//! A stage: a local Discord, a clock set by hand, and the whole bot, in one process. The demo plays on it, and the tests.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use local_discord::LocalDiscord;
use secrecy::SecretString;
use tokio::runtime::Runtime;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::activity::Activity;
use crate::app::App;
use crate::clock::{Clock, ManualClock};
use crate::discord::{Access, Bot, ConnectError, Network, Patience};
use crate::domain::calendar::Instant;
use crate::fetch::{Fetch, Web};
use crate::store::Store;

/// Real time after which something is stuck.
const STUCK: Duration = Duration::from_secs(30);
/// Longer than anything takes.
const UNHURRIED: Duration = Duration::from_secs(3600);

/// The stage. Time stands still unless it is moved.
pub struct Stage {
    /// The local Discord.
    pub discord: LocalDiscord,
    /// How long the bot bears trouble with the gateway.
    pub patience: Patience,
    /// An answer that takes longer begins with word that it is worked on. Nobody here waits, however slow the machine is:
    /// an hour by default.
    pub says_after: Duration,
    /// The server for which alone the commands are registered, if not for all.
    pub test_server: Option<u64>,
    /// Where people's calendars lie.
    pub calendars: Arc<dyn Fetch>,
    clock: Arc<ManualClock>,
    database: PathBuf,
    bot: Option<Running>,
}

struct Running {
    app: Arc<App>,
    stop: watch::Sender<bool>,
    task: JoinHandle<Result<(), ConnectError>>,
    /// The bot has a runtime of its own, so that it can be killed at once with all that it does.
    runtime: Own,
    /// What the bot had received before its session began.
    heard_before: u64,
}

/// A runtime that may be dropped within another, as when a story fails half-way: the drop waits for nothing.
struct Own(Option<Runtime>);

impl Own {
    /// A runtime that logs where its maker's thread does.
    fn new() -> std::io::Result<Self> {
        let log = tracing::dispatcher::get_default(Clone::clone);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            // Never undone: the thread ends with the runtime.
            .on_thread_start(move || std::mem::forget(tracing::dispatcher::set_default(&log)))
            .build()?;
        Ok(Self(Some(runtime)))
    }

    fn spawn<F>(&self, future: F) -> Result<JoinHandle<F::Output>>
    where
        F: Future<Output: Send> + Send + 'static,
    {
        Ok(self.0.as_ref().context("the runtime has ended")?.spawn(future))
    }

    /// Ends all that runs on it, and waits for that.
    fn end(mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_timeout(STUCK);
        }
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl Stage {
    /// A stage at that time, UTC, without a bot. The database file need not exist.
    pub async fn new(at: Instant, database: &Path) -> Self {
        let clock = Arc::new(ManualClock::new(at));
        let now = Arc::clone(&clock);
        let discord = LocalDiscord::start(Arc::new(move || now.now())).await;
        Self {
            discord,
            patience: Patience::default(),
            says_after: UNHURRIED,
            test_server: None,
            calendars: Arc::new(Web::default()),
            clock,
            database: database.to_owned(),
            bot: None,
        }
    }

    /// Now, UTC.
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// The running bot's use cases.
    pub fn app(&self) -> Option<&Arc<App>> {
        self.bot.as_ref().map(|bot| &bot.app)
    }

    /// Starts the bot and waits until it is quiet.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn start_bot(&mut self) -> Result<()> {
        self.connect_bot().await?;
        self.settle().await
    }

    /// Starts the bot and waits until it is connected.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn connect_bot(&mut self) -> Result<()> {
        self.bot = Some(self.connects().await?);
        self.discord.bot_is_connected().await;
        Ok(())
    }

    async fn connects(&self) -> Result<Running> {
        let runtime = Own::new()?;
        let (access, patience) = (self.access(), self.patience);
        let (clock, database) = (Arc::clone(&self.clock), self.database.clone());
        let connecting = runtime.spawn(async move {
            let store = Store::open(&database).await?;
            let app = Arc::new(App::new(store, clock, Arc::new(Activity::default())).await?);
            let bot = Bot::connect(Arc::clone(&app), &access).await?.with_patience(patience);
            anyhow::Ok((app, bot))
        })?;
        let (app, bot) = connecting.await??;
        let (stop, stopping) = watch::channel(false);
        let task = runtime.spawn(bot.run(stopping))?;
        Ok(Running { app, stop, task, runtime, heard_before: 0 })
    }

    fn access(&self) -> Access {
        let certificate = self.discord.certificate_pem().to_owned();
        let instead = Some((self.discord.rest_addr(), certificate));
        let calendars = Arc::clone(&self.calendars);
        let network = Network { instead, calendars, says_after: self.says_after, ..Network::default() };
        Access { token: SecretString::from(self.discord.token()), test_server: self.test_server, network }
    }

    /// Stops the bot as SIGTERM does.
    ///
    /// # Errors
    /// When it does not stop.
    pub async fn stop_bot(&mut self) -> Result<()> {
        let Some(bot) = self.bot.take() else { return Ok(()) };
        let _ = bot.stop.send(true);
        tokio::time::timeout(STUCK, bot.task).await.context("the bot does not stop")???;
        bot.app.store().close().await;
        Ok(())
    }

    /// Lets the bot lose its session by what `loses` does, and waits until it has begun another.
    ///
    /// # Errors
    /// When the bot is stuck.
    pub async fn begins_session(&mut self, loses: impl FnOnce(&LocalDiscord)) -> Result<()> {
        let sessions = self.loses_session(loses).await?;
        self.is_back(sessions).await
    }

    /// The same, and lets time pass while the bot knows that it hears nothing; it begins another session after what
    /// `mends` does.
    ///
    /// # Errors
    /// When the bot is stuck.
    pub async fn is_deaf_until(
        &mut self,
        loses: impl FnOnce(&LocalDiscord),
        to: Instant,
        mends: impl FnOnce(&LocalDiscord),
    ) -> Result<()> {
        let sessions = self.loses_session(loses).await?;
        let Some(app) = self.app() else { return Ok(()) };
        let mut picture = app.activity().watch();
        let deaf = picture.wait_for(|picture| picture.deaf);
        tokio::time::timeout(STUCK, deaf).await.context("the bot does not notice that it is deaf")??;
        while let Some(next) = self.next_due().filter(|next| *next <= to) {
            self.clock.set(next);
            self.settle().await?;
        }
        self.clock.set(to);
        mends(&self.discord);
        self.is_back(sessions).await
    }

    async fn loses_session(&mut self, loses: impl FnOnce(&LocalDiscord)) -> Result<u64> {
        self.settle().await?;
        let sessions = self.discord.identified();
        if let Some(bot) = &mut self.bot {
            bot.heard_before = bot.app.activity().picture().received;
        }
        loses(&self.discord);
        Ok(sessions)
    }

    async fn is_back(&self, sessions: u64) -> Result<()> {
        self.discord
            .until("the bot begins a new session", || (self.discord.identified() > sessions).then_some(()))
            .await;
        self.settle().await
    }

    /// Waits until the bot ends by itself; how it ended.
    ///
    /// # Errors
    /// When there is none, or it does not end.
    pub async fn bot_ends(&mut self) -> Result<Result<(), ConnectError>> {
        let bot = self.bot.take().context("there is no bot")?;
        Ok(tokio::time::timeout(STUCK, bot.task).await.context("the bot does not end")??)
    }

    /// Starts a bot that will not get far; how it ended.
    ///
    /// # Errors
    /// When it does not start, or does not end.
    pub async fn tries_to_listen(&mut self) -> Result<Result<(), ConnectError>> {
        self.bot = Some(self.connects().await?);
        self.bot_ends().await
    }

    /// Kills the bot as it is: nothing is finished, nothing is written any more.
    ///
    /// # Errors
    /// When its runtime does not end.
    pub async fn kill_bot(&mut self) -> Result<()> {
        let Some(Running { app, runtime, task, .. }) = self.bot.take() else { return Ok(()) };
        task.abort();
        tokio::task::spawn_blocking(move || runtime.end()).await?;
        // The last holder of the store, and so of its lock.
        drop(app);
        Ok(())
    }

    /// Waits until everything that was begun is done: every event handled, every request answered, nothing due.
    ///
    /// # Errors
    /// When the bot is stuck, or ended.
    pub async fn settle(&self) -> Result<()> {
        let Some(bot) = &self.bot else { return Ok(()) };
        let mut picture = bot.app.activity().watch();
        let mut discord = self.discord.changed();
        let quiet = async {
            loop {
                let seen = *picture.borrow_and_update();
                discord.borrow_and_update();
                let all_heard = seen.received >= bot.heard_before + self.discord.events_sent();
                if all_heard && self.discord.requests_in_flight() == 0 && seen.is_quiet(self.clock.now()) {
                    return Ok(());
                }
                if bot.task.is_finished() {
                    bail!("the bot ended");
                }
                tokio::select! {
                    changed = picture.changed() => changed?,
                    changed = discord.changed() => changed?,
                }
            }
        };
        let stuck = || {
            format!(
                "the bot is stuck: {:?}, {} events sent, {} requests in flight",
                bot.app.activity().picture(),
                self.discord.events_sent(),
                self.discord.requests_in_flight()
            )
        };
        tokio::time::timeout(STUCK, quiet).await.with_context(stuck)?
    }

    /// Lets time pass until `to`, UTC: everything that becomes due on the way happens at its time.
    ///
    /// # Errors
    /// When the bot is stuck.
    pub async fn advance_to(&self, to: Instant) -> Result<()> {
        self.settle().await?;
        while let Some(next) = self.next_due().filter(|next| *next <= to) {
            self.clock.set(next);
            self.settle().await?;
        }
        self.clock.set(to);
        self.settle().await
    }

    fn next_due(&self) -> Option<Instant> {
        self.bot.as_ref().and_then(|bot| bot.app.activity().picture().until())
    }
}
