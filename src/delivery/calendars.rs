//! Reads people's calendars again when it is time, beside the worker: a slow server elsewhere holds up no reminder.

use std::sync::Arc;

use futures::StreamExt;
use tokio::sync::watch;
use tracing::{error, info};

use super::troubled::AFTER_TROUBLE;
use crate::activity::Who;
use crate::app::{App, AppError, Refused};
use crate::domain::calendar::Instant;
use crate::domain::ics::Trouble;
use crate::fetch::{Address, Fetch};
use crate::panics::caught;
use crate::store::calendars::Calendar;

/// So many are read at the same time.
const AT_ONCE: usize = 4;

/// Who reads calendars again.
#[derive(Debug)]
pub struct Calendars {
    app: Arc<App>,
    fetch: Arc<dyn Fetch>,
}

impl Calendars {
    /// For these use cases, from there.
    pub fn new(app: Arc<App>, fetch: Arc<dyn Fetch>) -> Self {
        Self { app, fetch }
    }

    /// Works until `stop` turns true; what is being read then is read an hour later.
    pub async fn run(&self, mut stop: watch::Receiver<bool>) {
        let activity = Arc::clone(self.app.activity());
        while !*stop.borrow() {
            let wakes = activity.awake(Who::Calendars);
            let worked = tokio::select! {
                worked = caught(self.step()) => worked,
                _ = stop.wait_for(|stop| *stop) => return,
            };
            let until = match worked {
                Ok(Ok(next)) => next,
                Ok(Err(trouble)) => {
                    if self.app.is_news(&trouble) {
                        error!(error = %trouble, "calendars could not be looked at; trying again in a minute");
                    }
                    Some(self.app.now() + AFTER_TROUBLE)
                }
                Err(panic) => {
                    self.app.counters().panicked();
                    error!(at = %panic, "reading calendars panicked; trying again in a minute");
                    Some(self.app.now() + AFTER_TROUBLE)
                }
            };
            if until.is_some_and(|at| at <= self.app.now()) {
                continue;
            }
            activity.asleep(Who::Calendars, wakes, until);
            tokio::select! {
                () = self.app.clock().sleep_until_some(until) => {}
                () = activity.woken(Who::Calendars, wakes) => {}
                _ = stop.wait_for(|stop| *stop) => {}
            }
        }
    }

    /// Reads those whose time has come; when to look next, UTC.
    async fn step(&self) -> Result<Option<Instant>, AppError> {
        let due = self.app.takes_due_calendars().await?;
        let work = futures::stream::iter(due).map(|calendar| async move { self.read(&calendar).await });
        let done: Vec<Result<(), AppError>> = work.buffer_unordered(AT_ONCE).collect().await;
        done.into_iter().collect::<Result<(), _>>()?;
        self.app.next_calendar().await
    }

    async fn read(&self, calendar: &Calendar) -> Result<(), AppError> {
        let address = calendar.address.as_ref().map(Address::stored);
        let came = match address {
            Some(Ok(address)) => self.fetch.get(&address).await,
            _ => Err(Trouble::NotPublic),
        };
        let done = match came {
            Ok(bytes) => self.app.calendar_came(calendar, bytes).await.map(|_| ()),
            Err(trouble) => Err(Refused::Calendar(trouble).into()),
        };
        match done {
            Err(AppError::Refused(Refused::Calendar(trouble))) => {
                // Neither whose it is nor where it lies is for the log.
                let why = trouble.name();
                info!(calendar = calendar.id, why, "a calendar could not be read; it is tried again later");
                self.app.calendar_failed(calendar, trouble).await
            }
            done => done,
        }
    }
}
