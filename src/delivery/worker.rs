//! The one timer: sleeps until something may be due, then does all that is.

use std::sync::Arc;

use chrono::Duration;
use futures::StreamExt;
use tokio::sync::watch;
use tracing::{error, warn};

use super::port::Discord;
use crate::activity::Who;
use crate::app::{App, AppError};
use crate::domain::calendar::Instant;
use crate::domain::ids::PersonId;
use crate::steps::Step;
use crate::store::outbox::{self, Key, Kind, Row};
use crate::store::{bundles, digests};

/// So many recipients are served at the same time.
const AT_ONCE: usize = 4;
/// So many rows are looked at in one step; the next step takes the rest.
const ROWS_A_STEP: u32 = 500;
/// What failed inside the bot is tried again after this.
const AFTER_TROUBLE: Duration = Duration::seconds(60);

/// The delivery worker.
pub struct Worker {
    pub(super) app: Arc<App>,
    pub(super) discord: Arc<dyn Discord>,
}

/// What a step does for one recipient, independently of the others.
enum Job {
    Person(PersonId),
    Post(Row),
    Errand(Row),
    Unfinished(bundles::Bundle),
}

impl Worker {
    /// A worker for these use cases and that Discord.
    pub fn new(app: Arc<App>, discord: Arc<dyn Discord>) -> Self {
        Self { app, discord }
    }

    /// Works until `stop` turns true; what is being sent then is finished.
    pub async fn run(&self, mut stop: watch::Receiver<bool>) {
        let activity = Arc::clone(self.app.activity());
        while !*stop.borrow() {
            let wakes = activity.awake(Who::Delivery);
            let until = match self.step().await {
                Ok(next) => next,
                Err(trouble) => {
                    error!(error = %trouble, "delivery could not look at the outbox; trying again in a minute");
                    Some(self.app.now() + AFTER_TROUBLE)
                }
            };
            if until.is_some_and(|at| at <= self.app.now()) {
                continue;
            }
            activity.asleep(Who::Delivery, wakes, until);
            tokio::select! {
                () = self.app.clock().sleep_until_some(until) => {}
                () = activity.woken(Who::Delivery, wakes) => {}
                _ = stop.wait_for(|stop| *stop) => {}
            }
        }
    }

    /// Does all that is due; when to look next, UTC.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn step(&self) -> Result<Option<Instant>, AppError> {
        self.digests_due().await?;
        let jobs = self.jobs().await?;
        futures::stream::iter(jobs).for_each_concurrent(AT_ONCE, |job| self.work(job)).await;
        let (mut conn, held) = (self.app.store().read().await?, self.app.held());
        let next = [outbox::earliest(&mut conn, &held).await?, digests::earliest(&mut conn, &held).await?];
        Ok(next.into_iter().flatten().min())
    }

    async fn jobs(&self) -> Result<Vec<Job>, AppError> {
        let (mut conn, now) = (self.app.store().read().await?, self.app.now());
        let mut jobs: Vec<Job> = bundles::unfinished(&mut conn, now).await?.into_iter().map(Job::Unfinished).collect();
        let mut people = Vec::new();
        for row in outbox::ready(&mut conn, now, ROWS_A_STEP, &self.app.held()).await? {
            let person = PersonId(row.key.recipient);
            match row.key.kind {
                kind if kind.is_errand() => jobs.push(Job::Errand(row)),
                kind if !kind.to_person() => jobs.push(Job::Post(row)),
                _ if people.contains(&person) => {}
                _ => people.push(person),
            }
        }
        jobs.extend(people.into_iter().map(Job::Person));
        Ok(jobs)
    }

    /// One that fails does not hold up the others: it is looked at again later.
    async fn work(&self, job: Job) {
        let (what, done) = match &job {
            Job::Person(person) => ("a bundle", self.to_person(*person).await),
            Job::Post(row) => ("a post", self.post(row).await),
            Job::Errand(row) => ("an errand", self.errand(row).await),
            Job::Unfinished(bundle) => ("an unfinished bundle", self.finish(bundle).await),
        };
        if let Err(trouble) = done {
            error!(error = %trouble, what, "delivery failed inside the bot; trying again in a minute");
            if let Err(again) = self.later(&job).await {
                warn!(error = %again, what, "and could not be put off");
            }
        }
    }

    async fn later(&self, job: &Job) -> Result<(), AppError> {
        let until = self.app.now() + AFTER_TROUBLE;
        let mut tx = self.app.store().write().await?;
        match job {
            Job::Person(person) => {
                for row in outbox::ready_for_person(&mut tx, *person, self.app.now(), &self.app.held()).await? {
                    outbox::postpone(&mut tx, row.id, until, "trouble inside the bot").await?;
                }
            }
            Job::Post(row) | Job::Errand(row) => {
                outbox::postpone(&mut tx, row.id, until, "trouble inside the bot").await?
            }
            Job::Unfinished(bundle) => bundles::hold(&mut tx, bundle.id, until).await?,
        }
        Ok(tx.commit().await?)
    }

    /// Slots that have come become rows of the outbox, each once; of several missed ones the last.
    async fn digests_due(&self) -> Result<(), AppError> {
        let (now, held) = (self.app.now(), self.app.held());
        if digests::due(&mut *self.app.store().read().await?, now, &held).await?.is_empty() {
            return Ok(());
        }
        let mut tx = self.app.store().write().await?;
        for digest in digests::due(&mut tx, now, &held).await? {
            let slot = digest.slots.latest_at_or_before(now).unwrap_or(digest.next_at).max(digest.next_at);
            let key = Key {
                kind: Kind::Digest,
                subject: digest.id,
                recipient: digest.channel.0,
                slot: slot.timestamp().to_string(),
            };
            outbox::want(&mut tx, &key, digest.server, slot).await?;
            match digest.slots.next_after(now) {
                Some(next) => digests::advance(&mut tx, digest.id, next).await?,
                None => {
                    digests::remove(&mut tx, digest.server, digest.id).await?;
                }
            }
        }
        Step::SlotDecided.reached();
        tx.commit().await?;
        Step::SlotKept.reached();
        Ok(())
    }
}
