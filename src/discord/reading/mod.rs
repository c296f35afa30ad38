//! Reads back what was missed while a server was not heard: new messages where something is watched or asked, and how
//! open asks stand. All of it is heard like events that come late.
//!
//! Not found are: who edited or deleted a message that made no ask, in time for what it answered; a ✅ on a message from
//! before, put there or taken away meanwhile, where the message is no ask's own; what was written in private threads
//! without an ask that are archived since.

mod fetch;
mod places;
mod standing;

use std::sync::Arc;

use futures::StreamExt;
use serenity::http::Http;
use tokio::sync::watch;
use tracing::{error, info, warn};

use self::fetch::{Fetch, Later};
use super::handler::Handler;
use super::limits::Limits;
use crate::activity::Who;
use crate::app::{App, AppError, ToRead};
use crate::panics::caught;

/// So many servers are read at the same time.
const AT_ONCE: usize = 4;
/// After so many panics in a row the server goes on without what was missed: it is not held for ever.
const PANICS: u32 = 3;
/// After so many failures it goes on without the places that still fail.
const TRIES: u32 = 12;

/// Who reads back.
pub(super) struct Reader {
    pub(super) handler: Arc<Handler>,
    pub(super) http: Arc<Http>,
    pub(super) limits: Arc<Limits>,
}

/// How much of what was missed could be read.
enum Read {
    All,
    /// All but what fails again and again.
    Part,
}

/// Why a reading came to no end.
enum Trouble {
    Discord(Later),
    App(AppError),
    Panic(String),
}

impl From<Later> for Trouble {
    fn from(later: Later) -> Self {
        Self::Discord(later)
    }
}

impl From<AppError> for Trouble {
    fn from(error: AppError) -> Self {
        Self::App(error)
    }
}

impl Reader {
    fn app(&self) -> &App {
        &self.handler.app
    }

    /// Reads what is to be read until `stop` turns true; what it was reading then is read at the next start.
    pub(super) async fn run(&self, mut stop: watch::Receiver<bool>) {
        let activity = self.app().activity();
        loop {
            let wakes = activity.awake(Who::Reader);
            let (due, next) = self.app().to_read();
            let some_due = !due.is_empty();
            let work = futures::stream::iter(due).for_each_concurrent(AT_ONCE, |read| self.read(read));
            tokio::select! {
                () = work => {}
                _ = stop.wait_for(|stop| *stop) => return,
            }
            if some_due {
                continue;
            }
            activity.asleep(Who::Reader, wakes, next);
            tokio::select! {
                () = self.app().clock().sleep_until_some(next) => {}
                () = activity.woken(Who::Reader, wakes) => {}
                _ = stop.wait_for(|stop| *stop) => return,
            }
        }
    }

    /// One that fails does not hold up the others.
    async fn read(&self, read: ToRead) {
        let done = match caught(self.read_all(&read)).await {
            Ok(Ok(Read::All)) => self.app().hear_read(&read).await.map_err(Trouble::App),
            Ok(Ok(Read::Part)) => return self.goes_on_without(&read),
            Ok(Err(trouble)) => Err(trouble),
            Err(panic) => Err(Trouble::Panic(panic.to_string())),
        };
        match done {
            Ok(()) => self.app().counters().read_back(),
            Err(Trouble::Panic(at)) if read.failed >= PANICS => {
                self.app().counters().panicked();
                error!(server = %read.server, at, "reading back panics again and again: the server goes on without");
                self.goes_on_without(&read);
            }
            Err(trouble) => self.not_read(&read, trouble),
        }
    }

    /// What is missing is tried again every hour; the server waits no longer for it.
    fn goes_on_without(&self, read: &ToRead) {
        self.app().counters().left_out();
        self.app().hear_partly_read(read);
    }

    fn not_read(&self, read: &ToRead, trouble: Trouble) {
        let seconds = self.app().hear_not_read(read).num_seconds();
        match trouble {
            Trouble::Panic(at) => {
                self.app().counters().panicked();
                error!(server = %read.server, at, seconds, "reading back panicked; trying again");
            }
            Trouble::Discord(Later { why, .. }) => {
                warn!(server = %read.server, %why, seconds, "what was missed could not be read back; trying again");
            }
            Trouble::App(error) => {
                error!(server = %read.server, %error, seconds, "what was missed could not be taken in; trying again");
            }
        }
    }

    async fn read_all(&self, read: &ToRead) -> Result<Read, Trouble> {
        if !self.app().is_worth_reading(read.server) {
            return Ok(Read::All);
        }
        let (patient, counters) = (read.failed >= TRIES, self.app().counters());
        let fetch = Fetch::new(&self.http, read.server, &self.limits, counters, patient);
        self.app().begin_reading(read).await?;
        let mut places = self.places(&fetch, read).await?;
        let asks = self.asks(&fetch, read, &mut places).await?;
        let messages = self.messages(&fetch, read, &places).await?;
        let count = messages.len();
        self.hear_messages(&fetch, read, &places, &messages).await?;
        self.hear_asks(&fetch, read, asks).await?;
        self.hear_reactions(&fetch, read, &messages).await?;
        self.hear_threads(&places).await?;
        info!(server = %read.server, messages = count, places = places.all.len(), "what was missed is read back");
        Ok(if fetch.is_incomplete() { Read::Part } else { Read::All })
    }
}
