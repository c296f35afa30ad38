//! What failed inside the bot: whatever is at fault waits by itself, so that it holds up nothing else.

use chrono::Duration;
use tracing::warn;

use super::bundle::is_moot;
use super::person::{judge_rows, plan_again};
use super::render;
use super::worker::{Job, Worker};
use crate::app::AppError;
use crate::domain::ids::PersonId;
use crate::panics::caught;
use crate::store::bundles::{self, Bundle};
use crate::store::outbox::{self, Row};
use crate::store::{Connection, StoreError};

/// What failed inside the bot is tried again after this at first, and twice as much later each time,
pub(super) const AFTER_TROUBLE: Duration = Duration::seconds(60);
/// up to this. There is no end to it: another version may be able to read what this one cannot.
const LONGEST_REST: Duration = Duration::hours(1);
/// Why such a row waits.
const WHY: &str = "trouble inside the bot";

impl Worker {
    /// Puts off a job that failed inside the bot. Of several rows only those that fail by themselves, if there are any.
    pub(super) async fn put_off(&self, job: &Job) -> Result<(), AppError> {
        match job {
            Job::Person(person) => {
                let mut conn = self.app.store().read().await?;
                let ready = outbox::ready_for_person(&mut conn, *person, self.app.now(), &self.app.held()).await?;
                drop(conn);
                let at_fault = self.at_fault(&ready, None).await;
                self.rest(if at_fault.is_empty() { &ready } else { &at_fault }).await
            }
            Job::Post(row) | Job::Errand(row) => self.rest(std::slice::from_ref(row)).await,
            Job::Unfinished(bundle) => self.mend(bundle).await,
        }
    }

    async fn rest(&self, rows: &[Row]) -> Result<(), AppError> {
        let now = self.app.now();
        let mut tx = self.app.store().write().await?;
        for row in rows {
            outbox::rests(&mut tx, row.id, now + rest_after(row.attempts), WHY).await?;
        }
        Ok(tx.commit().await?)
    }

    /// A message that may have arrived waits for nothing that cannot be read: that is given up, the rest goes on.
    async fn mend(&self, bundle: &Bundle) -> Result<(), AppError> {
        let rows = bundles::rows_of(&mut *self.app.store().read().await?, bundle.id).await?;
        let at_fault = self.at_fault(&rows, Some(bundle)).await;
        let now = self.app.now();
        let mut tx = self.app.store().write().await?;
        for row in &at_fault {
            warn!(
                row = row.id,
                kind = row.key.kind.as_str(),
                "given up: it may have arrived, and cannot be read any more"
            );
            bundles::fail_claimed(&mut tx, row.id, "it may have arrived, and cannot be read any more", now).await?;
        }
        match at_fault.len() == rows.len() {
            true => bundles::drop_empty(&mut tx, bundle.id).await?,
            false => bundles::hold(&mut tx, bundle.id, now + AFTER_TROUBLE).await?,
        }
        Ok(tx.commit().await?)
    }

    /// The rows that fail each by itself.
    async fn at_fault(&self, rows: &[Row], bundle: Option<&Bundle>) -> Vec<Row> {
        let mut at_fault = Vec::new();
        for row in rows {
            let tried = match self.app.store().write().await {
                // Never committed.
                Ok(mut tx) => caught(self.try_alone(&mut tx, row, bundle)).await,
                Err(error) => Ok(Err(error.into())),
            };
            if matches!(tried, Err(_) | Ok(Err(AppError::Store(StoreError::Unreadable { .. })))) {
                at_fault.push(row.clone());
            }
        }
        at_fault
    }

    /// All that is done to one row before it is sent.
    async fn try_alone(&self, conn: &mut Connection, row: &Row, bundle: Option<&Bundle>) -> Result<(), AppError> {
        let (now, rows) = (self.app.now(), std::slice::from_ref(row));
        let alone = bundle.cloned().unwrap_or_else(|| Bundle::not_yet(row.key.recipient, now));
        is_moot(conn, row, now).await?;
        plan_again(conn, rows, now).await?;
        if row.key.kind.to_person() {
            judge_rows(conn, PersonId(row.key.recipient), rows, bundle.map(|bundle| bundle.id), now).await?;
        }
        render::bundle(&self.app, conn, &alone, rows).await?;
        Ok(())
    }
}

fn rest_after(attempts: u32) -> Duration {
    (AFTER_TROUBLE * (1 << attempts.min(6))).min(LONGEST_REST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_becomes_longer_up_to_an_hour() {
        let minutes: Vec<i64> = (0..9).map(|attempts| rest_after(attempts).num_minutes()).collect();
        assert_eq!(minutes, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
    }
}
