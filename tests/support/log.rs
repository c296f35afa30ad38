//! What the bot warns of, collected for each story: its threads log to where the story listens.

use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

use tracing::Level;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;

/// Warnings and errors, one a line.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// Listens to what is started on this thread until the guard is dropped.
    pub fn listens(&self) -> DefaultGuard {
        let log = self.clone();
        // serenity warns of what is no trouble, such as a socket that was closed first.
        let heard = Targets::new().with_target("meantime", Level::WARN).with_target("serenity", Level::ERROR);
        let written = tracing_subscriber::fmt::layer().with_ansi(false).without_time().with_writer(move || log.clone());
        tracing::subscriber::set_default(tracing_subscriber::registry().with(written.with_filter(heard)))
    }

    pub fn lines(&self) -> Vec<String> {
        let written = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&written).lines().map(|line| line.trim().to_owned()).collect()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
