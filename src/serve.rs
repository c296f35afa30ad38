//! One whole bot: its database, its connection, until it is told to stop. What `meantime run` does, and every process that
//! stands in for it.

use std::path::Path;
use std::sync::Arc;

use tokio::sync::watch;
use tracing::info;

use crate::activity::Activity;
use crate::app::{App, AppError};
use crate::clock::Clock;
use crate::discord::{Access, Bot, ConnectError};
use crate::store::{Store, StoreError};

/// Why the bot could not start or go on.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
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
/// When the database or Discord refuses the bot.
pub async fn serve(
    database: &Path,
    access: &Access,
    clock: Arc<dyn Clock>,
    activity: Arc<Activity>,
    stop: watch::Receiver<bool>,
) -> Result<(), ServeError> {
    let store = Store::open(database).await?;
    let app = Arc::new(App::new(store, clock, activity).await?);
    let mut stopped = stop.clone();
    let connected = tokio::select! {
        connected = Bot::connect(Arc::clone(&app), access) => connected.map(Some),
        _ = stopped.wait_for(|stop| *stop) => Ok(None),
    };
    let ended = match connected {
        Ok(Some(bot)) => bot.run(stop).await,
        Ok(None) => Ok(()),
        Err(error) => Err(error),
    };
    app.store().close().await;
    info!("the database is closed");
    Ok(ended?)
}
