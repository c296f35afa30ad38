//! Something breaks where nobody expected it: it is caught, counted and logged once, without what anybody wrote; who
//! waits for an answer gets one; the bot goes on.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use local_discord::{LocalDiscord, Person};
use meantime::activity::Activity;
use meantime::app::{App, Asked};
use meantime::clock::{Clock, ManualClock};
use meantime::delivery::{Discord, Failure, Worker};
use meantime::discord::{Access, Bot, ConnectError, Network};
use meantime::domain::ask::{Need, Owner, Priority, Words};
use meantime::domain::calendar::Instant;
use meantime::domain::custom_id::{Action, AskOptions, CustomId};
use meantime::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, RoleId, ServerId};
use meantime::store::Store;
use meantime::texts::Message;
use secrecy::SecretString;
use tempfile::TempDir;
use tokio::sync::watch;
use tokio::task::JoinHandle;

#[path = "support/log.rs"]
mod log;
use log::Log;

/// What must not come out of a panic.
const WORDS: &str = "what somebody wrote";

/// A clock that breaks when it is set to.
#[derive(Debug)]
struct Brittle {
    clock: ManualClock,
    breaks: AtomicBool,
}

#[async_trait]
impl Clock for Brittle {
    fn now(&self) -> Instant {
        assert!(!self.breaks.swap(false, Ordering::Relaxed), "{WORDS}");
        self.clock.now()
    }

    async fn sleep_until(&self, at: Instant) {
        self.clock.sleep_until(at).await;
    }
}

fn brittle() -> Arc<Brittle> {
    let nine = "2026-03-04T09:00:00Z".parse().expect("a time");
    Arc::new(Brittle { clock: ManualClock::new(nine), breaks: AtomicBool::new(false) })
}

/// The whole bot with a brittle clock, and somebody to talk with it.
struct Scene {
    discord: LocalDiscord,
    clock: Arc<Brittle>,
    app: Arc<App>,
    ada: Person,
    stop: watch::Sender<bool>,
    bot: JoinHandle<Result<(), ConnectError>>,
    _folder: TempDir,
}

impl Scene {
    async fn opens() -> Self {
        let (folder, clock) = (TempDir::new().expect("a folder"), brittle());
        let now = Arc::clone(&clock);
        let discord = LocalDiscord::start(Arc::new(move || now.clock.now())).await;
        let acme = discord.server("Acme");
        acme.channel("#backend");
        let ada = acme.person("Ada");
        acme.person("Kenji");
        let store = Store::open(&folder.path().join("meantime.sqlite")).await.expect("a store");
        let app = App::new(store, clock.clone(), Arc::new(Activity::default())).await.expect("an app");
        let app = Arc::new(app);
        let instead = Some((discord.rest_addr(), discord.certificate_pem().to_owned()));
        let access = Access {
            token: SecretString::from(discord.token()),
            test_server: None,
            network: Network { instead, says_after: Duration::from_secs(3600), ..Network::default() },
        };
        let bot = Bot::connect(Arc::clone(&app), &access).await.expect("it connects");
        let (stop, stopping) = watch::channel(false);
        let bot = tokio::spawn(bot.run(stopping));
        discord.bot_is_connected().await;
        let scene = Self { discord, clock, app, ada, stop, bot, _folder: folder };
        scene.settles().await;
        scene
    }

    async fn settles(&self) {
        let (sent, now) = (self.discord.events_sent(), self.clock.clock.now());
        let mut picture = self.app.activity().watch();
        picture.wait_for(|p| p.received >= sent && p.is_quiet(now)).await.expect("the bot lives");
    }

    fn breaks(&self) {
        self.clock.breaks.store(true, Ordering::Relaxed);
    }

    /// What was broken is told once, by its place; nothing of its words is anywhere; the bot goes on.
    async fn ends(self, log: &Log, what: &str) {
        let lines = log.lines();
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert!(lines[0].contains(what) && lines[0].contains("tests/panics.rs:"), "{lines:?}");
        assert!(!lines[0].contains(WORDS), "{lines:?}");
        assert_eq!(self.app.counters().counts().panics, 1);
        let told = self.ada.runs("#backend", "/focus for length:90m").await;
        assert!(!told.text().contains("broke"), "{}", told.text());
        self.stop.send(true).expect("it runs");
        self.bot.await.expect("it runs").expect("it ends well");
        self.app.store().close().await;
    }
}

fn apologises(text: &str, log: &Log) {
    assert!(text.starts_with("Something broke on my side"), "{text}");
    let reference = text.rsplit(' ').next().expect("a word").trim_end_matches('.');
    assert!(log.lines()[0].contains(&format!("reference={reference}")), "{text}\n{:?}", log.lines());
}

#[tokio::test]
async fn a_command_that_panics_is_answered() {
    let log = Log::default();
    let _listening = log.listens();
    let scene = Scene::opens().await;
    scene.settles().await;
    scene.breaks();
    let told = scene.ada.runs("#backend", "/focus for length:90m").await;
    assert!(told.is_ephemeral());
    apologises(&told.text(), &log);
    scene.ends(&log, "an interaction panicked").await;
}

#[tokio::test]
async fn a_form_that_panics_is_answered() {
    let log = Log::default();
    let _listening = log.listens();
    let scene = Scene::opens().await;
    let form = scene.ada.runs("#backend", "/ask owner:@Kenji").await.form();
    scene.settles().await;
    scene.breaks();
    let told = form.submits(&[("What do you need to know?", "Which index?")]).await;
    assert!(told.is_ephemeral());
    apologises(&told.text(), &log);
    scene.ends(&log, "an interaction panicked").await;
}

#[tokio::test]
async fn a_button_that_panics_is_answered() {
    let log = Log::default();
    let _listening = log.listens();
    let scene = Scene::opens().await;
    let asks = scene.ada.runs("#backend", "/asks").await;
    let button = CustomId { action: Action::Why(AskId(1)), bundle: None };
    scene
        .ada
        .runs("#backend", "/ask owner:@Kenji")
        .await
        .form()
        .submits(&[("What do you need to know?", "Why?")])
        .await;
    scene.settles().await;
    scene.settles().await;
    scene.breaks();
    let told = scene.ada.clicks_custom_id(&asks, &button.encode()).await.expect("an answer");
    assert!(told.is_ephemeral());
    apologises(&told.text(), &log);
    scene.ends(&log, "an interaction panicked").await;
}

#[tokio::test]
async fn an_event_that_panics_is_passed_over() {
    let log = Log::default();
    let _listening = log.listens();
    let scene = Scene::opens().await;
    scene.settles().await;
    scene.breaks();
    scene.ada.says("#backend", "Good morning");
    scene.settles().await;
    scene.ends(&log, "an event panicked").await;
}

/// A Discord that breaks at one channel, a few times.
struct Trap {
    channel: ChannelId,
    times: AtomicU32,
    posted: std::sync::Mutex<Vec<ChannelId>>,
}

#[async_trait]
impl Discord for Trap {
    async fn send(&self, channel: ChannelId, _: &Message, bundle: i64) -> Result<MessageId, Failure> {
        let left = self.times.load(Ordering::Relaxed);
        if channel == self.channel && left > 0 {
            self.times.store(left - 1, Ordering::Relaxed);
            panic!("{WORDS}");
        }
        self.posted.lock().expect("no panic here").push(channel);
        Ok(MessageId(
            Order::at("2026-03-04T09:00:00Z".parse().expect("a time")).0 + u64::try_from(bundle).expect("a number"),
        ))
    }

    async fn find(&self, _: ChannelId, _: i64, _: (Instant, Instant)) -> Result<Option<MessageId>, Failure> {
        Ok(None)
    }

    async fn is_member(&self, _: ServerId, _: PersonId) -> Result<bool, Failure> {
        Ok(true)
    }

    async fn holds(&self, _: ServerId, _: PersonId, _: RoleId) -> Result<bool, Failure> {
        Ok(false)
    }

    async fn holders(&self, _: ServerId, _: RoleId) -> Result<Option<Vec<PersonId>>, Failure> {
        Ok(None)
    }

    async fn open_dm(&self, person: PersonId) -> Result<ChannelId, Failure> {
        Ok(ChannelId(person.0))
    }

    async fn edit(&self, _: ChannelId, _: MessageId, _: &Message, _: i64) -> Result<(), Failure> {
        Ok(())
    }

    async fn open_private_thread(&self, channel: ChannelId, _: &str) -> Result<ChannelId, Failure> {
        Ok(channel)
    }

    async fn open_thread(&self, _: ChannelId, _: MessageId, _: &str) -> Result<(), Failure> {
        Ok(())
    }
}

async fn asks_in(app: &App, channel: ChannelId) {
    let order = Order(Order::at(app.now()).0 + channel.0);
    let from = Asked { server: ServerId(1), channel, in_thread: false, asker: PersonId(10), order };
    let options = AskOptions {
        owners: vec![Owner::Person(PersonId(11))],
        need: Need::Any,
        need_by: None,
        thread: false,
        priority: Priority::Normal,
    };
    let words = Words { question: "Which index?".to_owned(), context: String::new() };
    app.ask(from, &options, words).await.expect("it is taken");
}

/// One post breaks the worker twice: the other one goes out at once, and this one when it works again, after rests.
#[tokio::test]
async fn a_delivery_that_panics_is_put_off_and_holds_up_no_other() {
    let log = Log::default();
    let _listening = log.listens();
    let (folder, clock) = (TempDir::new().expect("a folder"), brittle());
    let store = Store::open(&folder.path().join("meantime.sqlite")).await.expect("a store");
    let app = App::new(store, clock.clone(), Arc::new(Activity::default())).await.expect("an app");
    let app = Arc::new(app);
    let (bad, good) = (ChannelId(5), ChannelId(6));
    let trap = Arc::new(Trap { channel: bad, times: AtomicU32::new(2), posted: std::sync::Mutex::default() });
    let worker = Worker::new(Arc::clone(&app), trap.clone());
    let posted = || trap.posted.lock().expect("no panic here").clone();
    asks_in(&app, bad).await;
    asks_in(&app, good).await;
    for (panics, expected) in [(1, vec![good]), (2, vec![good]), (2, vec![good, bad])] {
        let next = worker.step().await.expect("the step ends").expect("something is left to do");
        assert_eq!(posted(), expected);
        assert_eq!(app.counters().counts().panics, panics);
        assert_eq!(log.lines().len() as u64, panics, "{:?}", log.lines());
        assert!(next >= app.now() + chrono::Duration::seconds(60), "no rest: {next}");
        clock.clock.set(next);
    }
    assert!(log.lines().iter().all(|line| line.contains("delivery panicked") && !line.contains(WORDS)));
}
