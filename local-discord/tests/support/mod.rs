//! A small real bot on serenity, and a clock set by hand.
#![allow(dead_code)]

pub mod socket;

use std::sync::{Arc, Mutex};

use chrono::{DateTime, Duration, TimeZone as _, Utc};
use local_discord::LocalDiscord;
use serenity::all::{
    Context, EventHandler, GatewayIntents, Http, HttpBuilder, Interaction, Message, Ready, ResumedEvent,
};
use serenity::async_trait;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// A clock that stands still until it is moved.
#[derive(Clone)]
pub struct Clock(Arc<Mutex<DateTime<Utc>>>);

impl Clock {
    pub fn new() -> Self {
        Self(Arc::new(Mutex::new(Utc.with_ymd_and_hms(2026, 3, 2, 9, 0, 0).unwrap())))
    }

    pub fn passes(&self, time: Duration) {
        *self.0.lock().unwrap() += time;
    }

    pub fn now(&self) -> Arc<dyn Fn() -> DateTime<Utc> + Send + Sync> {
        let clock = self.0.clone();
        Arc::new(move || *clock.lock().unwrap())
    }
}

pub async fn discord() -> (LocalDiscord, Clock) {
    let clock = Clock::new();
    (LocalDiscord::start(clock.now()).await, clock)
}

pub const INTENTS: GatewayIntents = GatewayIntents::GUILDS
    .union(GatewayIntents::GUILD_MESSAGES)
    .union(GatewayIntents::GUILD_MESSAGE_REACTIONS)
    .union(GatewayIntents::DIRECT_MESSAGES);

/// serenity's own HTTP client, over TLS as to the real Discord.
pub fn http(discord: &LocalDiscord) -> Http {
    let certificate = reqwest::Certificate::from_pem(discord.certificate_pem().as_bytes()).unwrap();
    let client = reqwest::Client::builder()
        .resolve("discord.com", discord.rest_addr())
        .add_root_certificate(certificate)
        .build()
        .unwrap();
    HttpBuilder::new(discord.token()).client(client).application_id(discord.bot_id().into()).build()
}

type Answer = Arc<dyn Fn(Context, Interaction) -> futures::future::BoxFuture<'static, ()> + Send + Sync>;

/// What the bot heard, as lines.
#[derive(Clone)]
pub struct Heard(watch::Sender<Vec<String>>);

impl Heard {
    fn note(&self, line: String) {
        self.0.send_modify(|lines| lines.push(line));
    }

    pub fn lines(&self) -> Vec<String> {
        self.0.borrow().clone()
    }

    /// Waits until the bot has heard this.
    pub async fn hears(&self, line: &str) {
        let mut changes = self.0.subscribe();
        let heard = changes.wait_for(|lines| lines.iter().any(|one| one == line));
        if tokio::time::timeout(std::time::Duration::from_secs(15), heard).await.is_err() {
            panic!("the bot never heard {line:?}; it heard {:#?}", self.lines());
        }
    }
}

struct Handler {
    heard: Heard,
    answer: Answer,
}

#[async_trait]
impl EventHandler for Handler {
    async fn ready(&self, _: Context, ready: Ready) {
        self.heard.note(format!("ready as {}", ready.user.name));
    }

    async fn resume(&self, _: Context, _: ResumedEvent) {
        self.heard.note("resumed".to_owned());
    }

    async fn message(&self, _: Context, message: Message) {
        self.heard.note(format!("{}: {}", message.author.name, message.content));
    }

    async fn interaction_create(&self, context: Context, interaction: Interaction) {
        (self.answer)(context, interaction).await;
    }
}

/// A running bot; it stops when this is dropped.
pub struct Bot {
    pub heard: Heard,
    task: JoinHandle<Result<(), serenity::Error>>,
}

impl Drop for Bot {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Bot {
    pub async fn silent(discord: &LocalDiscord) -> Self {
        Self::with_intents(discord, INTENTS).await
    }

    pub async fn with_intents(discord: &LocalDiscord, intents: GatewayIntents) -> Self {
        Self::answering(discord, intents, |_, _| async {}).await
    }

    pub async fn answering<F: Future<Output = ()> + Send + 'static>(
        discord: &LocalDiscord,
        intents: GatewayIntents,
        answer: impl Fn(Context, Interaction) -> F + Send + Sync + 'static,
    ) -> Self {
        let heard = Heard(watch::Sender::new(Vec::new()));
        let answer: Answer = Arc::new(move |context, interaction| Box::pin(answer(context, interaction)));
        let handler = Handler { heard: heard.clone(), answer };
        let mut client = serenity::client::ClientBuilder::new_with_http(http(discord), intents)
            .event_handler(handler)
            .await
            .unwrap();
        let task = tokio::spawn(async move { client.start().await });
        Self { heard, task }
    }

    /// How the client ended.
    pub async fn ends(mut self) -> Result<(), serenity::Error> {
        (&mut self.task).await.unwrap()
    }
}
