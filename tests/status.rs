//! Health and metrics, as a monitor reads them.

use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use local_discord::LocalDiscord;
use meantime::activity::Activity;
use meantime::app::App;
use meantime::clock::{Clock, ManualClock};
use meantime::discord::{Access, Bot, Network};
use meantime::domain::calendar::Instant;
use meantime::status::{Status, open};
use meantime::store::Store;
use secrecy::SecretString;
use sqlx::Executor;
use tempfile::TempDir;
use tokio::sync::watch;

async fn app(folder: &TempDir, clock: Arc<dyn Clock>) -> Arc<App> {
    let store = Store::open(&folder.path().join("meantime.sqlite")).await.expect("a store");
    Arc::new(App::new(store, clock, Arc::new(Activity::default())).await.expect("an app"))
}

fn nine() -> Instant {
    "2026-03-04T09:00:00Z".parse().expect("a time")
}

/// The port of a bot that is not connected yet.
async fn listens(app: &Arc<App>) -> (Arc<Status>, SocketAddr) {
    let listener = open("127.0.0.1:0".parse().expect("an address")).await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let status = Arc::new(Status::new(Arc::clone(app)));
    tokio::spawn(Arc::clone(&status).answer(listener));
    (status, address)
}

async fn reads(address: SocketAddr, path: &str) -> (u16, String) {
    let answer = reqwest::get(format!("http://{address}{path}")).await.expect("an answer");
    (answer.status().as_u16(), answer.text().await.expect("a text"))
}

#[tokio::test(flavor = "multi_thread")]
async fn health_follows_the_gateway_and_the_database() {
    let folder = TempDir::new().expect("a folder");
    let clock = Arc::new(ManualClock::new(nine()));
    let now = Arc::clone(&clock);
    let discord = LocalDiscord::start(Arc::new(move || now.now())).await;
    let acme = discord.server("Acme");
    acme.channel("#backend");
    let app = app(&folder, clock).await;
    let (status, address) = listens(&app).await;
    let not_connected = (503, "not connected to Discord's gateway\n".to_owned());
    assert_eq!(reads(address, "/health").await, not_connected);

    let instead = Some((discord.rest_addr(), discord.certificate_pem().to_owned()));
    let token = SecretString::from(discord.token());
    let access = Access { token, test_server: None, network: Network { instead, ..Network::default() } };
    let bot = Bot::connect(Arc::clone(&app), &access).await.expect("it connects");
    status.connected_by(bot.gateway());
    assert_eq!(reads(address, "/health").await, not_connected);
    let (stop, stopping) = watch::channel(false);
    let bot = tokio::spawn(bot.run(stopping));
    discord.bot_is_connected().await;
    // serenity notes how the connection stands, and the bot that it began, a moment later.
    let expected = ["meantime_up 1", "meantime_gateway_sessions_total{how=\"identified\"} 1"];
    let connected = async {
        let all_told = |text: &str| expected.iter().all(|line| text.lines().any(|found| found == *line));
        while !all_told(&reads(address, "/metrics").await.1) {}
    };
    tokio::time::timeout(Duration::from_secs(10), connected).await.expect("it is well");
    assert_eq!(reads(address, "/health").await, (200, "well\n".to_owned()));

    // The disk is full for one write.
    let mut tx = app.store().write().await.expect("a transaction");
    (&mut *tx).execute("PRAGMA max_page_count = 1").await.expect("no room");
    let full = (&mut *tx).execute("INSERT INTO people (id, schedule) VALUES (1, hex(zeroblob(99999)))").await;
    drop(tx);
    assert!(app.store().is_in_the_way(&full.expect_err("no room").into()));
    assert_eq!(reads(address, "/health").await, (503, "the database cannot be used\n".to_owned()));
    let mut tx = app.store().write().await.expect("a transaction");
    (&mut *tx).execute("INSERT INTO people (id) VALUES (1)").await.expect("room");
    tx.commit().await.expect("there is room");
    assert_eq!(reads(address, "/health").await.0, 200);

    stop.send(true).expect("it runs");
    bot.await.expect("it runs").expect("it ends well");
    discord.assert_no_complaints();
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_else_is_answered_and_a_silent_visitor_holds_nothing_up() {
    let folder = TempDir::new().expect("a folder");
    let app = app(&folder, Arc::new(ManualClock::new(nine()))).await;
    let (_, address) = listens(&app).await;
    let _silent = tokio::net::TcpStream::connect(address).await.expect("a connection");
    assert_eq!(reads(address, "/").await.0, 404);
    let posted = reqwest::Client::new().post(format!("http://{address}/metrics")).send().await.expect("an answer");
    assert_eq!(posted.status().as_u16(), 405);
    app.counters().unreadable("MESSAGE_CREATE");
    assert!(reads(address, "/metrics").await.1.contains("{kind=\"MESSAGE_CREATE\"} 1"));
}

fn meantime(discord: &LocalDiscord, folder: &Path, address: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_meantime"));
    let proxy = format!("http://{}", discord.plain_rest_addr());
    command.env_clear().current_dir(folder).arg("run").stdout(Stdio::piped()).stderr(Stdio::piped());
    command.env("DISCORD_TOKEN", discord.token()).env("DISCORD_HTTP_PROXY", proxy).env("METRICS_ADDRESS", address);
    command
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_opens_the_port_and_says_when_it_cannot() {
    let discord = LocalDiscord::start(Arc::new(nine)).await;
    discord.server("Acme");
    let (first, second) = (TempDir::new().expect("a folder"), TempDir::new().expect("a folder"));
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address");
    let mut refused = meantime(&discord, second.path(), &address.to_string());
    let output = tokio::task::spawn_blocking(move || refused.output()).await.expect("waiting").expect("output");
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!((output.status.code(), text.lines().count()), (Some(2), 1), "{text}");
    assert!(text.contains("METRICS_ADDRESS"), "{text}");
    assert!(!second.path().join("meantime.sqlite").exists());

    drop(taken);
    let mut bot = meantime(&discord, first.path(), &address.to_string()).spawn().expect("it starts");
    discord.bot_is_connected().await;
    assert!(reads(address, "/metrics").await.1.contains("meantime_panics_total 0"));
    assert!(Command::new("kill").arg(bot.id().to_string()).status().expect("kill").success());
    let ended = tokio::task::spawn_blocking(move || bot.wait()).await.expect("waiting").expect("it ends");
    assert_eq!(ended.code(), Some(0));
}
