//! To a person: everything that is ready becomes one message, if the gate lets it through now.

use chrono::Duration;
use tracing::info;

use super::worker::Worker;
use crate::app::{AppError, Hours, keep};
use crate::domain::calendar::Instant;
use crate::domain::gate::{Hold, Recipient, Verdict, gate};
use crate::domain::ids::{AskId, PersonId, ServerId};
use crate::store::outbox::{self, Row};
use crate::store::{Connection, asks, bundles, servers};

/// A row is looked at again no sooner than this.
const SHORTLY: Duration = Duration::seconds(1);
/// The gate looks back this far: a local date and the gap are covered in every zone.
const LOOK_BACK: Duration = Duration::hours(50);

impl Worker {
    pub(super) async fn to_person(&self, person: PersonId) -> Result<(), AppError> {
        let now = self.app.now();
        let mut tx = self.app.store().write().await?;
        // What may have reached them comes first, and is not yet known: order is kept, and the gap.
        if let Some(until) = bundles::unfinished_to(&mut tx, person).await? {
            for row in outbox::ready_for_person(&mut tx, person, now).await? {
                outbox::postpone(&mut tx, row.id, until.max(now + SHORTLY), "an earlier message is on its way").await?;
            }
            return Ok(tx.commit().await?);
        }
        let planned = outbox::ready_for_person(&mut tx, person, now).await?;
        plan_again(&mut tx, &planned, now).await?;
        let ready = outbox::ready_for_person(&mut tx, person, now).await?;
        let rows = of_one_clock(&mut tx, person, ready).await?;
        let Some(first) = rows.first() else { return Ok(tx.commit().await?) };
        match judge(&mut tx, person, first.server, None, now).await? {
            Verdict::Open => {
                let bundle = self.claim(&mut tx, &rows).await?;
                tx.commit().await?;
                self.send(bundle).await
            }
            Verdict::Wait { until, hold } => {
                for row in &rows {
                    outbox::postpone(&mut tx, row.id, until, hold_words(hold)).await?;
                }
                info!(rows = rows.len(), hold = hold_words(hold), "held back by the gate");
                Ok(tx.commit().await?)
            }
            Verdict::Never => {
                for row in &rows {
                    outbox::end(&mut tx, row.id, false, "the person has no working hours", now).await?;
                }
                Ok(tx.commit().await?)
            }
        }
    }
}

/// The state is checked again at the moment of sending: what became moot is dropped, what is due instead takes its
/// place.
async fn plan_again(conn: &mut Connection, rows: &[Row], now: Instant) -> Result<(), AppError> {
    let mut asks: Vec<i64> = rows.iter().map(|row| row.key.subject).collect();
    asks.sort_unstable();
    asks.dedup();
    for id in asks {
        if let Some(logged) = asks::load(conn, AskId(id)).await? {
            keep(conn, &logged, None, now).await?;
        }
    }
    Ok(())
}

/// The rows that one clock decides about: all, where the person has hours of their own; else those of the first row's
/// server, whose hours stand in.
async fn of_one_clock(conn: &mut Connection, person: PersonId, rows: Vec<Row>) -> Result<Vec<Row>, AppError> {
    let own = crate::store::people::load(conn, person).await?.schedule.is_some();
    let server = rows.first().map(|row| row.server);
    Ok(rows.into_iter().filter(|row| own || Some(row.server) == server).collect())
}

/// What the gate says about a person now.
pub(super) async fn judge(
    conn: &mut Connection,
    person: PersonId,
    server: ServerId,
    but: Option<i64>,
    now: Instant,
) -> Result<Verdict, AppError> {
    let settings = servers::load(conn, server).await?;
    let hours = Hours::load(conn, person, server, &settings).await?;
    let sent = bundles::sent_to_person_since(conn, person, now - LOOK_BACK, but).await?;
    Ok(gate(&Recipient { schedule: &hours.schedule, sent: &sent }, now))
}

fn hold_words(hold: Hold) -> &'static str {
    match hold {
        Hold::NotAtWork => "not at work",
        Hold::Gap => "too soon after the last message",
        Hold::Cap => "enough messages for one day",
    }
}
