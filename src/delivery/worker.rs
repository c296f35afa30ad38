//! The one timer: sleeps until something may be due, then does all that is.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::Duration;
use futures::StreamExt;
use tokio::sync::watch;
use tracing::{error, info, warn};

use super::pace::Pace;
use super::port::Discord;
use super::troubled::AFTER_TROUBLE;
use crate::activity::Who;
use crate::app::{App, AppError};
use crate::domain::calendar::Instant;
use crate::domain::digest::Scheduled;
use crate::domain::ids::PersonId;
use crate::domain::recurrence::DaysOff;
use crate::panics::caught;
use crate::steps::Step;
use crate::store::outbox::{self, Key, Kind, Row};
use crate::store::{Connection, bundles, digests, personal_digests, servers};

/// So many recipients are served at the same time.
const AT_ONCE: usize = 4;
/// So many rows are looked at in one step; the next step takes the rest.
const ROWS_A_STEP: u32 = 500;

/// The delivery worker.
pub struct Worker {
    pub(super) app: Arc<App>,
    pub(super) discord: Arc<dyn Discord>,
    pace: Mutex<Pace>,
    /// When it is looked next what is to be deleted, UTC; none before the first time.
    upkeep_at: Mutex<Option<Instant>>,
}

/// What a step does for one recipient.
pub(super) enum Job {
    Person(PersonId),
    Post(Row),
    Errand(Row),
    Unfinished(bundles::Bundle),
}

impl Job {
    fn what(&self) -> &'static str {
        match self {
            Self::Person(_) => "a bundle",
            Self::Post(_) => "a post",
            Self::Errand(_) => "an errand",
            Self::Unfinished(_) => "an unfinished bundle",
        }
    }
}

impl Worker {
    /// A worker for these use cases and that Discord.
    pub fn new(app: Arc<App>, discord: Arc<dyn Discord>) -> Self {
        Self { app, discord, pace: Mutex::default(), upkeep_at: Mutex::default() }
    }

    /// Works until `stop` turns true; what is being sent then is finished.
    pub async fn run(&self, mut stop: watch::Receiver<bool>) {
        let activity = Arc::clone(self.app.activity());
        while !*stop.borrow() {
            let wakes = activity.awake(Who::Delivery);
            let until = match caught(self.step()).await {
                Ok(Ok(next)) => next,
                Ok(Err(trouble)) => {
                    if self.app.is_news(&trouble) {
                        error!(error = %trouble, "delivery could not look at the outbox; trying again in a minute");
                    }
                    Some(self.app.now() + AFTER_TROUBLE)
                }
                Err(panic) => {
                    self.app.counters().panicked();
                    error!(at = %panic, "delivery panicked; trying again in a minute");
                    Some(self.app.now() + AFTER_TROUBLE)
                }
            };
            self.app.counters().stepped(self.app.now());
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
        if let Some(until) = self.pace().pause(self.app.now()) {
            return Ok(Some(until));
        }
        self.digests_due().await?;
        self.personal_digests_due().await?;
        let lines = self.lines().await?;
        let work = futures::stream::iter(lines).map(|line| self.one_by_one(line)).buffer_unordered(AT_ONCE);
        let as_it_should_be = work.fold(true, |all, one| async move { all && one }).await;
        if !as_it_should_be {
            // What could not even be put off is still due: without a rest it would be tried without end.
            return Ok(Some(self.app.now() + AFTER_TROUBLE));
        }
        let upkeep = self.upkeep().await?;
        let (mut conn, held) = (self.app.store().read().await?, self.app.held());
        let posts = [outbox::earliest(&mut conn, &held).await?, digests::earliest(&mut conn, &held).await?];
        let next = posts.into_iter().chain([personal_digests::earliest(&mut conn).await?, Some(upkeep)]);
        Ok(next.flatten().min())
    }

    /// What is to be done, in lines: what goes to one recipient goes one after the other, since its order is read.
    async fn lines(&self) -> Result<Vec<Vec<Job>>, AppError> {
        let (mut conn, now) = (self.app.store().read().await?, self.app.now());
        let (mut errands, mut to) = (Vec::new(), BTreeMap::<(bool, u64), Vec<Job>>::new());
        for bundle in bundles::unfinished(&mut conn, now, &self.app.held()).await? {
            to.entry((bundle.to_person, bundle.recipient)).or_default().push(Job::Unfinished(bundle));
        }
        let mut people = BTreeSet::new();
        for row in outbox::ready(&mut conn, now, ROWS_A_STEP, &self.app.held()).await? {
            match row.key.kind {
                kind if kind.is_errand() => errands.push(vec![Job::Errand(row)]),
                kind if !kind.to_person() => to.entry((false, row.key.recipient)).or_default().push(Job::Post(row)),
                _ => {
                    people.insert(PersonId(row.key.recipient));
                }
            }
        }
        for person in people {
            to.entry((true, person.0)).or_default().push(Job::Person(person));
        }
        Ok(to.into_values().chain(errands).collect())
    }

    fn pace(&self) -> MutexGuard<'_, Pace> {
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// When it is looked next what is to be deleted, UTC.
    pub(super) fn next_upkeep(&self) -> Option<Instant> {
        *self.upkeep_at.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn set_next_upkeep(&self, at: Instant) {
        *self.upkeep_at.lock().unwrap_or_else(PoisonError::into_inner) = Some(at);
    }

    /// Makes no request for so long; until when, UTC.
    pub(super) fn pause_all(&self, after: std::time::Duration) -> Instant {
        let until = self.app.now() + whole_seconds(after);
        info!(%until, "Discord wants no requests for a while");
        let mut pace = self.pace();
        // The longest counts.
        pace.all_from = pace.all_from.max(Some(until));
        until
    }

    /// Begins no conversation for so long; until when, UTC.
    pub(super) fn pause_new_dms(&self, after: std::time::Duration) -> Instant {
        let until = self.app.now() + whole_seconds(after);
        let mut pace = self.pace();
        pace.new_dms_from = pace.new_dms_from.max(Some(until));
        until
    }

    /// Until when no conversation is begun, if that is so.
    pub(super) fn no_new_dms(&self, now: Instant) -> Option<Instant> {
        self.pace().no_new_dms(now)
    }

    /// Whether all were done, or put off.
    async fn one_by_one(&self, line: Vec<Job>) -> bool {
        let mut all = true;
        for job in line {
            all &= self.work(job).await;
        }
        all
    }

    /// One that fails does not hold up the others: it is looked at again later. Whether it was done, or put off.
    async fn work(&self, job: Job) -> bool {
        if self.pace().pause(self.app.now()).is_some() {
            // What waits is still there after it.
            return true;
        }
        let what = job.what();
        match caught(self.begin(&job)).await {
            Ok(Ok(())) => return true,
            Ok(Err(trouble)) => {
                if self.app.is_news(&trouble) {
                    error!(error = %trouble, what, "delivery failed inside the bot; trying again later");
                }
            }
            Err(panic) => {
                self.app.counters().panicked();
                error!(at = %panic, what, "delivery panicked; trying again later");
            }
        }
        let put_off = self.put_off(&job).await;
        if let Err(again) = &put_off
            && self.app.is_news(again)
        {
            warn!(error = %again, what, "and could not be put off");
        }
        put_off.is_ok()
    }

    async fn begin(&self, job: &Job) -> Result<(), AppError> {
        match job {
            Job::Person(person) => self.to_person(*person, 0).await,
            Job::Post(row) => self.post(row).await,
            Job::Errand(row) => self.errand(row).await,
            Job::Unfinished(bundle) => self.finish(bundle).await,
        }
    }

    /// The last slot of a digest that has come becomes a row of the outbox; those before it were missed.
    async fn slot_came(&self, conn: &mut Connection, digest: &Scheduled, now: Instant) -> Result<(), AppError> {
        let Some(first) = digest.next_at else { return Ok(()) };
        let off = DaysOff::of(&servers::load(conn, digest.server).await?.hours());
        let slot = digest.slots.latest_at_or_before(now, &off).unwrap_or(first).max(first);
        let missed = digest.slots.count_within(first, slot, &off);
        if missed > 0 {
            digests::missed(conn, digest.id, missed, first).await?;
        }
        let key = Key {
            kind: Kind::Digest,
            subject: digest.id,
            recipient: digest.channel.0,
            slot: slot.timestamp().to_string(),
        };
        outbox::want(conn, &key, digest.server, slot).await?;
        Ok(digests::advance(conn, digest.id, digest.slots.next_after(now, &off)).await?)
    }

    /// Slots that have come become rows of the outbox, each once; of several missed ones the last.
    async fn digests_due(&self) -> Result<(), AppError> {
        let (now, held) = (self.app.now(), self.app.held());
        if digests::due(&mut *self.app.store().read().await?, now, &held).await?.is_empty() {
            return Ok(());
        }
        let mut tx = self.app.store().write().await?;
        for digest in digests::due(&mut tx, now, &held).await? {
            self.slot_came(&mut tx, &digest, now).await?;
        }
        Step::SlotDecided.reached();
        tx.commit().await?;
        Step::SlotKept.reached();
        Ok(())
    }
}

/// Not a moment too early.
fn whole_seconds(wait: std::time::Duration) -> Duration {
    let whole = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
    i64::try_from(whole).ok().and_then(Duration::try_seconds).unwrap_or(AFTER_TROUBLE)
}
