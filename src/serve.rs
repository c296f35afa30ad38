//! One whole bot: its database, its connection, until it is told to stop. What `meantime run` does, and every process that
//! stands in for it.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use tokio::sync::watch;
use tokio::task::JoinSet;
use tracing::info;

use crate::activity::Activity;
use crate::app::{App, AppError};
use crate::clock::Clock;
use crate::discord::{Access, Bot, ConnectError};
use crate::status::{self, PortError, Status};
use crate::store::{Store, StoreError};

/// Of what a bot is made, beside its access to Discord.
#[derive(Debug)]
pub struct Serving {
    /// The database file; it need not exist.
    pub database: PathBuf,
    /// Where health and metrics are told, if anywhere.
    pub metrics: Option<SocketAddr>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Keeps what the bot is doing.
    pub activity: Arc<Activity>,
}

/// Why the bot could not start or go on.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The port for health and metrics cannot be opened.
    #[error(transparent)]
    Port(#[from] PortError),
    /// The database cannot be opened.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What it holds cannot be taken up.
    #[error(transparent)]
    App(#[from] AppError),
    /// Discord did not let it in, or ended the connection.
    #[error(transparent)]
    Connect(#[from] ConnectError),
}

/// Runs the bot until `stop` turns true or the gateway ends for good; the database is closed then.
///
/// # Errors
/// When the database, the port or Discord refuses the bot.
pub async fn serve(serving: Serving, access: &Access, stop: watch::Receiver<bool>) -> Result<(), ServeError> {
    let port = match serving.metrics {
        Some(address) => Some(status::open(address).await?),
        None => None,
    };
    let store = Store::open(&serving.database).await?;
    let app = Arc::new(App::new(store, serving.clock, serving.activity).await?);
    let status = Arc::new(Status::new(Arc::clone(&app)));
    let mut beside = JoinSet::new();
    let hourly = Arc::clone(&status);
    beside.spawn(async move { hourly.warn_hourly().await });
    if let Some(port) = port {
        beside.spawn(Arc::clone(&status).answer(port));
    }
    let mut stopped = stop.clone();
    let connected = tokio::select! {
        connected = Bot::connect(Arc::clone(&app), access) => connected.map(Some),
        _ = stopped.wait_for(|stop| *stop) => Ok(None),
    };
    let ended = match connected {
        Ok(Some(bot)) => {
            status.connected_by(bot.gateway());
            bot.run(stop).await
        }
        Ok(None) => Ok(()),
        Err(error) => Err(error),
    };
    let ended = ended.map_err(|error| if app.has_heard() { error.of_one_let_in() } else { error });
    beside.shutdown().await;
    app.store().close().await;
    info!("the database is closed");
    Ok(ended?)
}
