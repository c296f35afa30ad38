//! How the running bot is, for whoever runs it: a port on this machine for health and metrics, and a line in the log once
//! an hour when something goes wrong. Numbers only: no ids, no names, no words.

mod health;
mod hourly;
mod metrics;
mod port;

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use crate::app::App;
use crate::discord::Gateway;

pub use health::{Health, Signs};
pub use port::{PortError, open};

/// The database answers within this, or is counted as one that does not.
const ANSWERS_WITHIN: Duration = Duration::from_secs(2);

/// What is looked at.
#[derive(Debug)]
pub struct Status {
    app: Arc<App>,
    gateway: OnceLock<Gateway>,
}

impl Status {
    /// Of a bot that is not yet connected.
    pub fn new(app: Arc<App>) -> Self {
        Self { app, gateway: OnceLock::new() }
    }

    /// The gateway is known from now on.
    pub fn connected_by(&self, gateway: Gateway) {
        // Only the first one counts: a process connects once.
        let _ = self.gateway.set(gateway);
    }

    /// What there is to see now.
    pub async fn signs(&self) -> Signs {
        let answers = tokio::time::timeout(ANSWERS_WITHIN, self.app.store().answers()).await;
        let picture = self.app.activity().picture();
        Signs {
            now: self.app.now(),
            gateway: match self.gateway.get() {
                Some(gateway) => gateway.is_connected().await,
                None => false,
            },
            database: matches!(answers, Ok(Ok(()))) && !self.app.store().is_blocked(),
            worker_sleeps: picture.delivery.asleep.is_some(),
            worker_sleeps_until: picture.delivery.until,
            held_back: self.app.held_back(),
            worker_stepped: self.app.counters().stepped_at(),
        }
    }

    /// Warns once an hour of what went wrong in it. Never returns.
    pub async fn warn_hourly(&self) {
        hourly::warn(&self.app).await;
    }
}
