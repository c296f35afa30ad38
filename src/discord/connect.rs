//! Connects the bot to Discord: the HTTP client, what the application may do, the commands, the gateway.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use serenity::Client;
use serenity::all::{ApplicationFlags, ApplicationId, ConnectionStage, GatewayIntents, ShardManager};
use serenity::client::ClientBuilder;
use serenity::gateway::GatewayError;
use serenity::http::{Http, HttpBuilder};
use tokio::sync::watch;
use tracing::{info, warn};

use super::attachments;
use super::handler::{Events, Handler};
use super::limits::{Hears, Limits};
use super::members::Members;
use super::port::Port;
use super::reading::Reader;
use super::registration::{self, Scope};
use super::watchman::{self, Patience};
use super::{commands, failure};
use crate::again::Verdict;
use crate::app::App;
use crate::delivery::{Calendars, Worker};
use crate::fetch::{Fetch, Web};

/// A request that takes longer has failed, unless it is said otherwise; serenity itself would wait for ever.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);
/// People take what comes within a second for at once.
const SAYS_AFTER: Duration = Duration::from_secs(1);
/// What was begun has this long to end when the bot stops: ten seconds are promised, the database closes after it.
const STOP_WITHIN: Duration = Duration::from_secs(9);

/// How Discord is reached.
#[derive(Clone, Debug)]
pub struct Network {
    /// Another address for `discord.com`, with the certificate that it shows, as PEM: a local Discord.
    pub instead: Option<(SocketAddr, String)>,
    /// A rate-limiting REST proxy, such as `http://127.0.0.1:3000`.
    pub proxy: Option<String>,
    /// How long a request may take before it has failed; ten seconds by default.
    pub request_timeout: Duration,
    /// Where people's calendars lie: the internet.
    pub calendars: Arc<dyn Fetch>,
    /// An answer to what a person used that takes longer begins with word that it is worked on; one second by default.
    /// Discord wants to hear something within three.
    pub says_after: Duration,
}

impl Default for Network {
    fn default() -> Self {
        let calendars = Arc::new(Web::default());
        Self { instead: None, proxy: None, request_timeout: REQUEST_TIMEOUT, calendars, says_after: SAYS_AFTER }
    }
}

/// What the bot needs to get in.
#[derive(Clone, Debug)]
pub struct Access {
    /// The bot's token; it shows in no log and no error.
    pub token: SecretString,
    /// Registers the commands in this server only, at once visible there; none registers them everywhere.
    pub test_server: Option<u64>,
    /// How Discord is reached.
    pub network: Network,
}

/// Why the bot could not start or go on.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// The HTTP client cannot be made.
    #[error("the HTTP client could not be set up: {0}")]
    Client(String),
    /// Discord refused the token.
    #[error(
        "Discord does not accept the token: copy it anew from the Developer Portal (Bot > Reset Token) into DISCORD_TOKEN"
    )]
    Token,
    /// Discord refused a token that it took before.
    #[error(
        "Discord no longer accepts the token, which it did before: where that lasts, copy it anew from the Developer Portal \
         (Bot > Reset Token) into DISCORD_TOKEN, and start the bot again"
    )]
    TokenNoLonger,
    /// The bot is not in the server where the commands should be registered.
    #[error(
        "DISCORD_TEST_SERVER names a server that the bot is not in, or that does not exist: invite it, or mend the id"
    )]
    TestServer,
    /// Discord did not answer as it should.
    #[error("Discord could not be reached: {0}")]
    Unreachable(String),
    /// The gateway ended for good.
    #[error("the connection to Discord ended: {0}")]
    Gateway(String),
    /// Discord refuses what the bot wants to hear.
    #[error(
        "Discord refuses the bot's intents: switch Message Content and Server Members on or off in the Developer Portal \
         (Bot > Privileged Gateway Intents), and start the bot again"
    )]
    Intents,
    /// The gateway is not heard, and that does not mend by itself.
    #[error("Discord's gateway is not heard: {0}")]
    Deaf(&'static str),
    /// Discord lets the bot begin no more sessions for a while.
    #[error("Discord lets the bot begin no more sessions today; {} minutes are left", .0.as_secs() / 60)]
    NoSessions(Duration),
}

impl ConnectError {
    /// The same of a bot that was let in before. Discord has refused good tokens for a while, and nobody watches a bot
    /// that runs: it does not end for that.
    #[must_use]
    pub fn of_one_let_in(self) -> Self {
        if matches!(self, Self::Token) { Self::TokenNoLonger } else { self }
    }

    /// Whether it passes by itself.
    pub fn verdict(&self) -> Verdict {
        match self {
            // Which intents are on is asked anew.
            Self::Unreachable(_) | Self::Deaf(_) | Self::Intents | Self::TokenNoLonger => {
                Verdict::Passes(Duration::ZERO)
            }
            Self::NoSessions(wait) => Verdict::Passes(*wait),
            Self::Client(_) | Self::Token | Self::TestServer | Self::Gateway(_) => Verdict::ForGood,
        }
    }
}

/// The bot, connected and ready to run.
pub struct Bot {
    client: Client,
    worker: Worker,
    reader: Reader,
    calendars: Calendars,
    app: Arc<App>,
    patience: Patience,
}

/// The bot's gateway, to look at.
#[derive(Clone, Debug)]
pub struct Gateway(Arc<ShardManager>);

impl Gateway {
    /// Whether every shard is connected. One that begins anew is not among them for that while.
    pub async fn is_connected(&self) -> bool {
        let shards = self.0.runners.lock().await;
        !shards.is_empty() && shards.values().all(|shard| shard.stage == ConnectionStage::Connected)
    }
}

impl Bot {
    /// Asks Discord who we are and what we may, registers the commands, and prepares the gateway.
    ///
    /// # Errors
    /// When the token is refused or Discord does not answer.
    pub async fn connect(app: Arc<App>, access: &Access) -> Result<Self, ConnectError> {
        let limits = Arc::new(Limits::default());
        let http = http(access)?;
        let application = http.get_current_application_info().await.map_err(|e| refused(&e))?;
        let user = http.get_current_user().await.map_err(|e| refused(&e))?;
        let gateway = http.get_gateway().await.map_err(|e| refused(&e))?;
        http.set_application_id(ApplicationId::new(application.id.get()));
        let (content, lists_members) = (has_content(application.flags), has_members(application.flags));
        app.index_mut().set_reads_content(content);
        let members = Arc::new(Members::new(Arc::clone(app.clock()), lists_members, Arc::clone(&limits)));
        let handler = Handler::new(Arc::clone(&app), (user.id, content), Arc::clone(&members), access)?;
        let handler = Arc::new(handler);
        let commands = commands::for_discord(handler.commands());
        registration::register(&http, &commands, Scope::new(access.test_server)).await?;
        let client = ClientBuilder::new_with_http(http, intents(content, lists_members))
            .event_handler(Hears { limits: Arc::clone(&limits), app: Arc::clone(&app) })
            .raw_event_handler(Events(Arc::clone(&handler)))
            .await
            .map_err(|e| refused(&e))?;
        // serenity asks as well while it builds the client, and would go to the real gateway where that fails.
        *client.ws_url.lock().await = gateway.url;
        handler.set_shards(Arc::clone(&client.shard_manager));
        let port = Port::new(Arc::clone(&client.http), user.id, members, Arc::clone(&limits));
        let worker = Worker::new(Arc::clone(&app), Arc::new(port));
        let calendars = Calendars::new(Arc::clone(&app), Arc::clone(&access.network.calendars));
        let reader = Reader { handler, http: Arc::clone(&client.http), limits };
        info!(content, "connected to Discord's API");
        Ok(Self { client, worker, reader, calendars, app, patience: Patience::default() })
    }

    /// Bears trouble with the gateway for another while.
    pub fn with_patience(self, patience: Patience) -> Self {
        Self { patience, ..self }
    }

    /// The gateway, to look at.
    pub fn gateway(&self) -> Gateway {
        Gateway(Arc::clone(&self.client.shard_manager))
    }

    /// Runs until `stop` turns true, or the gateway ends for good. What was begun is finished first.
    ///
    /// # Errors
    /// When the gateway ends for good.
    pub async fn run(mut self, mut stop: watch::Receiver<bool>) -> Result<(), ConnectError> {
        let shards = Arc::clone(&self.client.shard_manager);
        let (end, ending) = watch::channel(false);
        let (reader_ending, calendars_ending) = (ending.clone(), ending.clone());
        let worker = tokio::spawn(async move { self.worker.run(ending).await });
        let reader = tokio::spawn(async move { self.reader.run(reader_ending).await });
        let calendars = tokio::spawn(async move { self.calendars.run(calendars_ending).await });
        let ended = tokio::select! {
            ended = listen(&mut self.client, &self.app, self.patience) => ended,
            _ = stop.wait_for(|stop| *stop) => Ok(()),
        };
        let finish = async {
            wind_down(&self.app, &shards).await;
            let _ = end.send(true);
            let _ = worker.await;
            let _ = reader.await;
            let _ = calendars.await;
            if let Err(error) = self.app.write_hearing().await {
                warn!(%error, "how far servers were heard could not be written down: more is read back at the start");
            }
        };
        let finished = tokio::time::timeout(STOP_WITHIN, finish).await.is_ok();
        info!(finished, "stopped");
        ended
    }
}

/// Listens to the gateway, for as long as that is not in vain.
async fn listen(client: &mut Client, app: &Arc<App>, patience: Patience) -> Result<(), ConnectError> {
    let gateway = client.http.get_bot_gateway().await.map_err(|e| refused(&e))?;
    let (shards, left) = (gateway.shards.max(1), gateway.session_start_limit);
    if left.remaining < u64::from(shards) {
        return Err(ConnectError::NoSessions(Duration::from_millis(left.reset_after)));
    }
    let manager = Arc::clone(&client.shard_manager);
    tokio::select! {
        ended = client.start_shards(shards) => ended.map_err(|e| ended_by(&e)),
        why = watchman::watch(app, &manager, shards, patience) => Err(ConnectError::Deaf(why)),
    }
}

fn ended_by(error: &serenity::Error) -> ConnectError {
    match error {
        serenity::Error::Gateway(GatewayError::InvalidAuthentication) => ConnectError::Token,
        serenity::Error::Gateway(GatewayError::DisallowedGatewayIntents) => ConnectError::Intents,
        _ => ConnectError::Gateway(failure::words(error)),
    }
}

/// No new events; those under way end.
async fn wind_down(app: &App, shards: &Arc<ShardManager>) {
    shards.shutdown_all().await;
    // The sender lives as long as the app: waiting cannot fail.
    let _ = app.activity().watch().wait_for(|p| p.received == p.handled).await;
}

pub(super) fn http(access: &Access) -> Result<Http, ConnectError> {
    let token = access.token.expose_secret();
    let mut builder = HttpBuilder::new(token).client(client(&access.network)?);
    if let Some(proxy) = &access.network.proxy {
        // The proxy knows the buckets of all who share it: serenity's own limiter would only know ours.
        builder = builder.proxy(proxy.clone()).ratelimiter_disabled(true);
    }
    Ok(builder.build())
}

pub(super) fn client(network: &Network) -> Result<reqwest::Client, ConnectError> {
    built(builder(network)?)
}

/// The client itself.
pub(super) fn built(builder: reqwest::ClientBuilder) -> Result<reqwest::Client, ConnectError> {
    builder.build().map_err(|e| ConnectError::Client(e.to_string()))
}

/// A client that reaches Discord by that network.
pub(super) fn builder(network: &Network) -> Result<reqwest::ClientBuilder, ConnectError> {
    let builder = reqwest::Client::builder().use_rustls_tls().timeout(network.request_timeout);
    let Some((address, certificate)) = &network.instead else { return Ok(builder) };
    let certificate = reqwest::Certificate::from_pem(certificate.as_bytes());
    let certificate = certificate.map_err(|e| ConnectError::Client(e.to_string()))?;
    let hosts = attachments::HOSTS.into_iter().chain(["discord.com"]);
    let builder = hosts.fold(builder, |builder, host| builder.resolve(host, *address));
    Ok(builder.add_root_certificate(certificate))
}

pub(super) fn refused(error: &serenity::Error) -> ConnectError {
    match failure::status(error) {
        Some(401) => ConnectError::Token,
        _ => ConnectError::Unreachable(failure::words(error)),
    }
}

/// Whether messages' content may be read.
pub(super) fn has_content(flags: Option<ApplicationFlags>) -> bool {
    has_intent(flags, ApplicationFlags::GATEWAY_MESSAGE_CONTENT, 1 << 19)
}

/// Whether the bot hears of members.
pub(super) fn has_members(flags: Option<ApplicationFlags>) -> bool {
    has_intent(flags, ApplicationFlags::GATEWAY_GUILD_MEMBERS, 1 << 15)
}

/// Whether a privileged intent is switched on for the application; Discord tells that by one flag for verified bots, and by
/// another, `limited`, for all others.
fn has_intent(flags: Option<ApplicationFlags>, full: ApplicationFlags, limited: u64) -> bool {
    let on = full | ApplicationFlags::from_bits_retain(limited);
    flags.is_some_and(|flags| flags.intersects(on))
}

fn intents(content: bool, members: bool) -> GatewayIntents {
    let always = GatewayIntents::GUILDS
        | GatewayIntents::GUILD_MESSAGES
        | GatewayIntents::GUILD_MESSAGE_REACTIONS
        | GatewayIntents::DIRECT_MESSAGES;
    let content = if content { GatewayIntents::MESSAGE_CONTENT } else { GatewayIntents::empty() };
    let members = if members { GatewayIntents::GUILD_MEMBERS } else { GatewayIntents::empty() };
    always | content | members
}
