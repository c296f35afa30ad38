//! Connects the bot to Discord: the HTTP client, what the application may do, the commands, the gateway.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use serenity::Client;
use serenity::all::{ApplicationFlags, ApplicationId, GatewayIntents, GuildId, ShardManager};
use serenity::client::ClientBuilder;
use serenity::http::{Http, HttpBuilder};
use tokio::sync::watch;
use tracing::{info, warn};

use super::commands::Data;
use super::handler::{Events, Handler};
use super::members::Members;
use super::port::Port;
use super::reading::Reader;
use super::{commands, failure};
use crate::app::App;
use crate::delivery::Worker;

/// A request that takes longer has failed, unless it is said otherwise; serenity itself would wait for ever.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);
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
}

impl Default for Network {
    fn default() -> Self {
        Self { instead: None, proxy: None, request_timeout: REQUEST_TIMEOUT }
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
}

/// The bot, connected and ready to run.
pub struct Bot {
    client: Client,
    worker: Worker,
    reader: Reader,
    app: Arc<App>,
}

impl Bot {
    /// Asks Discord who we are and what we may, registers the commands, and prepares the gateway.
    ///
    /// # Errors
    /// When the token is refused or Discord does not answer.
    pub async fn connect(app: Arc<App>, access: &Access) -> Result<Self, ConnectError> {
        let http = http(access)?;
        let application = http.get_current_application_info().await.map_err(|e| refused(&e))?;
        let user = http.get_current_user().await.map_err(|e| refused(&e))?;
        let gateway = http.get_gateway().await.map_err(|e| refused(&e))?;
        http.set_application_id(ApplicationId::new(application.id.get()));
        let content = has_intent(application.flags, ApplicationFlags::GATEWAY_MESSAGE_CONTENT, 1 << 19);
        let lists_members = has_intent(application.flags, ApplicationFlags::GATEWAY_GUILD_MEMBERS, 1 << 15);
        let members = Arc::new(Members::new(Arc::clone(app.clock()), lists_members));
        let data = Data { app: Arc::clone(&app), content, members: Arc::clone(&members) };
        let handler = Arc::new(Handler::new(data, user.id));
        register(&http, &handler, access.test_server).await?;
        let client = ClientBuilder::new_with_http(http, intents(content, lists_members))
            .raw_event_handler(Events(Arc::clone(&handler)))
            .await
            .map_err(|e| refused(&e))?;
        // serenity asks as well while it builds the client, and would go to the real gateway where that fails.
        *client.ws_url.lock().await = gateway.url;
        handler.set_shards(Arc::clone(&client.shard_manager));
        let worker = Worker::new(Arc::clone(&app), Arc::new(Port::new(Arc::clone(&client.http), user.id, members)));
        let reader = Reader { handler, http: Arc::clone(&client.http) };
        info!(content, "connected to Discord's API");
        Ok(Self { client, worker, reader, app })
    }

    /// Runs until `stop` turns true, or the gateway ends for good. What was begun is finished first.
    ///
    /// # Errors
    /// When the gateway ends for good.
    pub async fn run(mut self, mut stop: watch::Receiver<bool>) -> Result<(), ConnectError> {
        let shards = Arc::clone(&self.client.shard_manager);
        let (end, ending) = watch::channel(false);
        let reader_ending = ending.clone();
        let worker = tokio::spawn(async move { self.worker.run(ending).await });
        let reader = tokio::spawn(async move { self.reader.run(reader_ending).await });
        let ended = tokio::select! {
            ended = self.client.start_autosharded() => ended.map_err(|e| ConnectError::Gateway(failure::words(&e))),
            _ = stop.wait_for(|stop| *stop) => Ok(()),
        };
        let finish = async {
            wind_down(&self.app, &shards).await;
            let _ = end.send(true);
            let _ = worker.await;
            let _ = reader.await;
            if let Err(error) = self.app.write_hearing().await {
                warn!(%error, "how far servers were heard could not be written down: more is read back at the start");
            }
        };
        let finished = tokio::time::timeout(STOP_WITHIN, finish).await.is_ok();
        info!(finished, "stopped");
        ended
    }
}

/// No new events; those under way end.
async fn wind_down(app: &App, shards: &Arc<ShardManager>) {
    shards.shutdown_all().await;
    // The sender lives as long as the app: waiting cannot fail.
    let _ = app.activity().watch().wait_for(|p| p.received == p.handled).await;
}

fn http(access: &Access) -> Result<Http, ConnectError> {
    let token = access.token.expose_secret();
    let mut builder = HttpBuilder::new(token).client(client(&access.network)?);
    if let Some(proxy) = &access.network.proxy {
        // The proxy knows the buckets of all who share it: serenity's own limiter would only know ours.
        builder = builder.proxy(proxy.clone()).ratelimiter_disabled(true);
    }
    Ok(builder.build())
}

fn client(network: &Network) -> Result<reqwest::Client, ConnectError> {
    let mut builder = reqwest::Client::builder().use_rustls_tls().timeout(network.request_timeout);
    if let Some((address, certificate)) = &network.instead {
        let certificate = reqwest::Certificate::from_pem(certificate.as_bytes());
        let certificate = certificate.map_err(|e| ConnectError::Client(e.to_string()))?;
        builder = builder.resolve("discord.com", *address).add_root_certificate(certificate);
    }
    builder.build().map_err(|e| ConnectError::Client(e.to_string()))
}

fn refused(error: &serenity::Error) -> ConnectError {
    match failure::status(error) {
        Some(401) => ConnectError::Token,
        _ => ConnectError::Unreachable(failure::words(error)),
    }
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

async fn register(http: &Http, handler: &Handler, test_server: Option<u64>) -> Result<(), ConnectError> {
    let commands = commands::for_discord(handler.commands());
    let done = match test_server {
        Some(server) => http.create_guild_commands(GuildId::new(server), &commands).await,
        None => http.create_global_commands(&commands).await,
    };
    done.map(|_| ()).map_err(|e| match (test_server, failure::status(&e)) {
        (Some(_), Some(403 | 404)) => ConnectError::TestServer,
        _ => refused(&e),
    })
}
