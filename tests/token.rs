//! The token is in no log, no error and nothing that a type prints of itself, whatever fails.

use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use local_discord::{Fault, LocalDiscord};
use meantime::activity::Activity;
use meantime::app::App;
use meantime::clock::ManualClock;
use meantime::config::Config;
use meantime::discord::{Access, Account, Bot, Network};
use meantime::domain::calendar::Instant;
use meantime::store::Store;
use secrecy::SecretString;
use tempfile::TempDir;
use tokio::sync::watch;
use tracing::Level;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;

/// Long enough for a time-out that is wanted.
const SOON: Duration = Duration::from_millis(200);
/// Long enough for a busy machine, where the rest has to work.
const LATER: Duration = Duration::from_secs(2);

/// All that was written anywhere.
#[derive(Clone, Default)]
struct Paper(Arc<Mutex<Vec<u8>>>);

impl Paper {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }

    fn writes(&self, what: impl std::fmt::Display) {
        let _ = writeln!(self.clone(), "{what}");
    }
}

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The bot at its most talkative, and its libraries as the program lets them talk.
fn listens(paper: &Paper) -> tracing::subscriber::DefaultGuard {
    let heard = Targets::new().with_default(Level::WARN).with_target("meantime", Level::TRACE);
    let paper = paper.clone();
    let written = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(move || paper.clone());
    tracing::subscriber::set_default(tracing_subscriber::registry().with(written.with_filter(heard)))
}

struct Stage {
    discord: LocalDiscord,
    clock: Arc<ManualClock>,
    folder: TempDir,
    paper: Paper,
}

impl Stage {
    async fn new() -> Self {
        let nine: Instant = "2026-03-04T09:00:00Z".parse().expect("a time");
        let clock = Arc::new(ManualClock::new(nine));
        let discord = LocalDiscord::start(Arc::new(move || nine)).await;
        let acme = discord.server("Acme");
        acme.channel("#backend");
        Self { discord, clock, folder: TempDir::new().expect("a folder"), paper: Paper::default() }
    }

    /// A request that takes longer has failed.
    fn access(&self, request_timeout: Duration) -> Access {
        let instead = Some((self.discord.rest_addr(), self.discord.certificate_pem().to_owned()));
        let network = Network { instead, request_timeout, ..Network::default() };
        Access { token: SecretString::from(self.discord.token()), test_server: None, network }
    }

    async fn app(&self) -> Arc<App> {
        let store = Store::open(&self.folder.path().join("meantime.sqlite")).await.expect("a store");
        Arc::new(App::new(store, self.clock.clone(), Arc::new(Activity::default())).await.expect("an app"))
    }

    /// Neither the token nor the part of it that is a secret. (The first part is the bot's public id.)
    fn token_is_nowhere(&self) {
        let (text, token) = (self.paper.text(), self.discord.token());
        assert!(text.len() > 1000, "nothing was written:\n{text}");
        for secret in [token.as_str(), token.rsplit('.').next().expect("a part")] {
            assert!(!text.contains(secret), "the token is written:\n{text}");
        }
    }
}

/// Every way in which a request can fail.
fn faults() -> Vec<Fault> {
    vec![
        Fault::Error { status: 401, code: 0 },
        Fault::Error { status: 403, code: 50_001 },
        Fault::Error { status: 400, code: 50_035 },
        Fault::RateLimited { retry_after: 0.01, global: false, headers: false },
        Fault::RateLimited { retry_after: 0.01, global: true, headers: false },
        Fault::Status(404),
        Fault::Status(500),
        Fault::Status(502),
        Fault::Status(503),
        Fault::Timeout,
        Fault::CutBefore,
        Fault::CutAfter,
    ]
}

/// Whatever way each of the requests fails with which the bot begins.
#[tokio::test]
async fn what_fails_at_the_start_does_not_tell_it() {
    let stage = Stage::new().await;
    let _listening = listens(&stage.paper);
    let app = stage.app().await;
    let paths = [
        ("GET", "/oauth2/applications/@me"),
        ("GET", "/users/@me"),
        ("GET", "/gateway"),
        ("GET", "/applications/*/commands"),
        ("PUT", "/applications/*/commands"),
        ("GET", "/gateway/bot"),
    ];
    let mut failed = 0;
    for (method, path) in paths {
        for fault in faults() {
            let armed = stage.discord.fail(fault).on(method, path).always();
            if let Err(error) = Bot::connect(Arc::clone(&app), &stage.access(SOON)).await {
                stage.paper.writes(format!("{error} {error:?} {error:#?}"));
                failed += 1;
            }
            if let Err(error) = Account::look(&stage.access(SOON), &*stage.clock).await {
                stage.paper.writes(format!("{error} {error:?} {error:#?}"));
                failed += 1;
            }
            armed.end();
        }
    }
    assert!(failed >= 70, "only {failed} starts failed");
    let mut access = stage.access(SOON);
    access.token = SecretString::from(format!("{}x", stage.discord.token()));
    let error = Bot::connect(app, &access).await.err().expect("refused");
    stage.paper.writes(format!("{error} {error:?}"));
    stage.token_is_nowhere();
}

/// Whatever way requests fail while it runs, and however its gateway is closed.
#[tokio::test]
async fn what_fails_on_the_way_does_not_tell_it() {
    let stage = Stage::new().await;
    let _listening = listens(&stage.paper);
    let app = stage.app().await;
    let bot = Bot::connect(Arc::clone(&app), &stage.access(LATER)).await.expect("it connects");
    let (stop, stopping) = watch::channel(false);
    let running = tokio::spawn(bot.run(stopping));
    stage.discord.bot_is_connected().await;
    let acme = stage.discord.server("Beta");
    let ada = acme.person("Ada");
    acme.person("Kenji");
    // After a limit that does not say how long it lasts the bot asks nothing for half a minute, by a clock that nobody sets.
    let says_how_long = |fault: &Fault| !matches!(fault, Fault::RateLimited { headers: false, .. });
    for (nth, fault) in faults().into_iter().filter(says_how_long).enumerate() {
        // Posts of a channel keep their order: behind one that failed the next would wait, by that clock.
        let place = format!("#place-{nth}");
        acme.channel(&place);
        let armed = stage.discord.fail(fault.clone()).on("POST", "/interactions/*/*/callback").once();
        let _unanswered = ada.begins(place.as_str(), "/asks").expect("it is offered");
        stage.discord.until("the answer fails", || (armed.hits() == 1).then_some(())).await;
        let posts = stage.discord.fail(fault).on("POST", "/channels/*/messages").once();
        let form = ada.runs(place.as_str(), "/ask owner:@Kenji").await.form();
        form.submits(&[("What do you need to know?", "Which index?")]).await;
        stage.discord.until("the post fails", || (posts.hits() == 1).then_some(())).await;
    }
    for code in [4000, 4009] {
        stage.discord.close_gateway(code);
        stage.discord.bot_is_connected().await;
    }
    // The token is reset while it runs.
    stage.discord.close_gateway(4004);
    stop.send(true).expect("it runs");
    let ended = running.await.expect("it ends");
    stage.paper.writes(format!("{ended:?}"));
    stage.paper.writes(format!("{app:?}"));
    stage.discord.take_complaints();
    stage.token_is_nowhere();
}

#[tokio::test]
async fn what_holds_it_does_not_print_it() {
    let stage = Stage::new().await;
    let access = stage.access(SOON);
    let config =
        Config::read(|name| (name == "DISCORD_TOKEN").then(|| stage.discord.token())).expect("a configuration");
    stage.paper.writes(format!("{access:?} {access:#?} {config:?} {config:#?}").repeat(3));
    let _listening = listens(&stage.paper);
    tracing::error!(?access, ?config, "as somebody might write it some day");
    stage.token_is_nowhere();
}
