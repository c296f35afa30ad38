//! One message on its way: claimed, sent, recorded; and found again when it is not known whether it arrived.

use chrono::Duration;
use tracing::{info, warn};

use super::person::judge_rows;
use super::port::Failure;
use super::post::needless;
use super::render;
use super::worker::Worker;
use crate::app::{App, AppError, POST_AND_THREAD, keep};
use crate::domain::ask::{Closure, Event, Owner, What};
use crate::domain::calendar::Instant;
use crate::domain::gate::Verdict;
use crate::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId};
use crate::domain::plan::Slot;
use crate::store::bundles::{self, Bundle};
use crate::store::outbox::{self, Key, Kind, Row};
use crate::store::{Connection, asks, digests, people};

/// After a claim it is looked for this much later, should nothing be recorded: a request takes less.
const LOOK_AFTER: Duration = Duration::seconds(60);
/// The longest wait between two tries.
const LONGEST_WAIT: Duration = Duration::minutes(10);

/// A bundle that is in Discord. Instants are UTC.
struct Arrived {
    channel: ChannelId,
    message: MessageId,
    at: Instant,
    /// What happened after that it does not tell.
    tells_up_to: Instant,
    /// Whom it pinged; none where that is not known.
    pinged: Option<Vec<PersonId>>,
}

impl Worker {
    pub(super) async fn claim(&self, conn: &mut Connection, rows: &[Row]) -> Result<i64, AppError> {
        let now = self.app.now();
        Ok(bundles::claim(conn, rows, now, now + LOOK_AFTER).await?)
    }

    /// Sends a claimed bundle and records what came of it.
    pub(super) async fn send(&self, bundle: i64) -> Result<(), AppError> {
        let mut conn = self.app.store().read().await?;
        let Some(claimed) = bundles::bundle(&mut conn, bundle).await? else { return Ok(()) };
        let rows = bundles::rows_of(&mut conn, bundle).await?;
        drop(conn);
        // Something may have ended since the rows were claimed: nobody is told of that.
        let rows = self.without_moot(bundle, rows).await?;
        if rows.is_empty() {
            return Ok(());
        }
        let mut conn = self.app.store().read().await?;
        let tells_up_to = self.app.now();
        let message = render::bundle(&self.app, &mut conn, &claimed, &rows).await?;
        drop(conn);
        let outcome = match self.channel_of(&claimed).await? {
            Err(failure) => Err(failure),
            Ok(channel) => self.discord.send(channel, &message, bundle).await.map(|id| (channel, id)),
        };
        match outcome {
            Ok((channel, id)) => {
                let pinged = Some(message.pings);
                let arrived = Arrived { channel, message: id, at: self.app.now(), tells_up_to, pinged };
                self.record(&claimed, &rows, arrived).await
            }
            Err(failure) => self.not_sent(&claimed, &rows, failure).await,
        }
    }

    /// Where a bundle goes; a DM is opened when it is the first, and remembered before anything is sent.
    async fn channel_of(&self, bundle: &Bundle) -> Result<Result<ChannelId, Failure>, AppError> {
        if !bundle.to_person {
            return Ok(Ok(ChannelId(bundle.recipient)));
        }
        let person = PersonId(bundle.recipient);
        let known = people::load(&mut *self.app.store().read().await?, person).await?.dm_channel;
        let channel = match known {
            Some(channel) => channel,
            None => match self.discord.open_dm(person).await {
                Ok(channel) => channel,
                Err(failure) => return Ok(Err(failure)),
            },
        };
        let mut tx = self.app.store().write().await?;
        people::set_dm_channel(&mut tx, person, channel).await?;
        bundles::goes_to(&mut tx, bundle.id, channel).await?;
        tx.commit().await?;
        Ok(Ok(channel))
    }

    /// It arrived: recorded together with what comes next.
    async fn record(&self, bundle: &Bundle, rows: &[Row], arrived: Arrived) -> Result<(), AppError> {
        let Arrived { channel, message, at, tells_up_to, pinged } = arrived;
        let now = self.app.now();
        let _turn = self.app.turn().await;
        let mut tx = self.app.store().write().await?;
        bundles::sent(&mut tx, bundle.id, channel, message, at).await?;
        if bundle.to_person {
            people::set_introduced(&mut tx, PersonId(bundle.recipient), at).await?;
        }
        let mut changed = Vec::new();
        for row in rows {
            match row.key.kind {
                Kind::Reminder | Kind::Asker | Kind::Lead => {
                    changed.extend(after_reminder(&mut tx, row, bundle, channel, now).await?);
                }
                Kind::AskPost => changed.extend(after_post(&self.app, &mut tx, row, message, pinged.clone()).await?),
                Kind::Digest => digests::told_up_to(&mut tx, row.key.subject, tells_up_to).await?,
                Kind::Thread | Kind::Refresh | Kind::RoleCall => {}
            }
        }
        tx.commit().await?;
        self.app.index_mut().set_asks(changed);
        info!(bundle = bundle.id, items = rows.len(), to_person = bundle.to_person, "sent");
        self.app.counters().sent();
        Ok(())
    }

    async fn not_sent(&self, bundle: &Bundle, rows: &[Row], failure: Failure) -> Result<(), AppError> {
        let now = self.app.now();
        let _turn = self.app.turn().await;
        let mut changed = Vec::new();
        let mut tx = self.app.store().write().await?;
        match failure {
            Failure::Again { why, after } => {
                let wait = after
                    .and_then(|after| Duration::from_std(after).ok())
                    .unwrap_or_else(|| back_off(bundle.attempts, bundle.id));
                warn!(bundle = bundle.id, %why, seconds = wait.num_seconds(), "not known whether it arrived; looking again");
                bundles::unsure(&mut tx, bundle.id, now + wait, &why).await?;
            }
            Failure::Never { why } => {
                warn!(bundle = bundle.id, %why, "cannot be delivered");
                bundles::failed(&mut tx, bundle.id, &why, now).await?;
                for row in rows {
                    match row.key.kind {
                        Kind::AskPost => changed.extend(post_failed(&mut tx, row, now).await?),
                        _ => plan_anew(&mut tx, row, now).await?,
                    }
                }
            }
        }
        tx.commit().await?;
        self.app.index_mut().set_asks(changed);
        Ok(())
    }

    /// A bundle of which it is not known whether it arrived: looked for, and only if it is not there judged and sent
    /// again.
    pub(super) async fn finish(&self, bundle: &Bundle) -> Result<(), AppError> {
        let mut conn = self.app.store().read().await?;
        let rows = bundles::rows_of(&mut conn, bundle.id).await?;
        drop(conn);
        let channel = match self.channel_of(bundle).await? {
            Ok(channel) => channel,
            Err(failure) => return self.not_sent(bundle, &rows, failure).await,
        };
        match self.discord.find(channel, bundle.id, bundle.created_at - LOOK_AFTER).await {
            Ok(Some(message)) => {
                let at = Order::from(message).instant();
                // When it was written down is not known: rather told twice than never.
                let arrived = Arrived { channel, message, at, tells_up_to: bundle.created_at, pinged: None };
                self.record(bundle, &rows, arrived).await
            }
            Ok(None) => self.send_again(bundle, rows).await,
            Err(failure) => self.not_sent(bundle, &rows, failure).await,
        }
    }

    /// Drops the rows that tell of something that is over, from a bundle of which it is certain that it was not sent.
    async fn without_moot(&self, bundle: i64, rows: Vec<Row>) -> Result<Vec<Row>, AppError> {
        let now = self.app.now();
        let mut tx = self.app.store().write().await?;
        let mut left = Vec::new();
        for row in rows {
            if is_moot(&mut tx, &row, now).await? {
                bundles::drop_claimed(&mut tx, row.id, "over before it was sent", now).await?;
                plan_anew(&mut tx, &row, now).await?;
            } else {
                left.push(row);
            }
        }
        if left.is_empty() {
            bundles::drop_empty(&mut tx, bundle).await?;
        }
        tx.commit().await?;
        Ok(left)
    }

    async fn send_again(&self, bundle: &Bundle, rows: Vec<Row>) -> Result<(), AppError> {
        let now = self.app.now();
        let left = self.without_moot(bundle.id, rows).await?;
        if left.is_empty() {
            return Ok(());
        }
        let mut tx = self.app.store().write().await?;
        let verdict = match bundle.to_person {
            true => {
                let verdicts = judge_rows(&mut tx, PersonId(bundle.recipient), &left, Some(bundle.id), now).await?;
                together(&verdicts)
            }
            false => Verdict::Open,
        };
        match verdict {
            Verdict::Open => {
                bundles::attempt(&mut tx, bundle.id, now, now + LOOK_AFTER).await?;
                tx.commit().await?;
                self.send(bundle.id).await
            }
            Verdict::Wait { until, .. } => {
                bundles::hold(&mut tx, bundle.id, until).await?;
                Ok(tx.commit().await?)
            }
            Verdict::Never => {
                bundles::failed(&mut tx, bundle.id, "the person has no working hours", now).await?;
                Ok(tx.commit().await?)
            }
        }
    }
}

/// One message cannot be parted any more: it goes when something in it may.
fn together(verdicts: &[Verdict]) -> Verdict {
    let soonest = |verdict: &Verdict| match verdict {
        Verdict::Open => (0, None),
        Verdict::Wait { until, .. } => (1, Some(*until)),
        Verdict::Never => (2, None),
    };
    verdicts.iter().copied().min_by_key(soonest).unwrap_or(Verdict::Never)
}

/// Twenty seconds, doubled with every try; spread a little, so that what failed together does not return together.
pub(super) fn back_off(attempts: u32, id: i64) -> Duration {
    let seconds = 20_i64.saturating_mul(1 << attempts.min(6)) + id.rem_euclid(10);
    Duration::seconds(seconds).min(LONGEST_WAIT)
}

/// Whether a claimed row tells of something that is over, or that its recipient no longer wants to hear now.
async fn is_moot(conn: &mut Connection, row: &Row, now: Instant) -> Result<bool, AppError> {
    if row.key.kind == Kind::Digest {
        return Ok(needless(conn, row, now).await?.is_some());
    }
    let Some(logged) = asks::load(conn, AskId(row.key.subject)).await? else { return Ok(true) };
    let (state, person) = (logged.state(), PersonId(row.key.recipient));
    if row.key.kind.to_person() && people::stopped_at(conn, person, row.server).await?.is_some() {
        return Ok(true);
    }
    let role_call = row.key.slot == Slot::RoleCall.to_string();
    Ok(match row.key.kind {
        Kind::Reminder if role_call => !state.owed().any(|part| matches!(part.owner, Owner::Role(_))),
        Kind::Reminder => !state.part_of(person).is_some_and(|part| {
            let put_off = part.put_offs.last().is_some_and(|last| last.until > now);
            part.is_owed() && !put_off
        }),
        _ => !state.is_open() && !state.is_out_of_our_hands(),
    })
}

/// What comes in place of a row that was dropped.
async fn plan_anew(conn: &mut Connection, row: &Row, now: Instant) -> Result<(), AppError> {
    if row.key.kind.to_person()
        && let Some(logged) = asks::load(conn, AskId(row.key.subject)).await?
    {
        keep(conn, &logged, None, now).await?;
    }
    Ok(())
}

/// A question that cannot be posted was never asked: it is closed, and its asker is told.
async fn post_failed(conn: &mut Connection, row: &Row, now: Instant) -> Result<Changed, AppError> {
    let Some(mut logged) = asks::load(conn, AskId(row.key.subject)).await? else { return Ok(None) };
    let closed = Event { order: Order::at(now), by: None, what: What::Closed { reason: Closure::NotPosted } };
    asks::append(conn, logged.ask.id, &closed, now).await?;
    logged.events.push(closed);
    let state = keep(conn, &logged, None, now).await?;
    Ok(Some((logged.ask, state)))
}

type Changed = Option<(crate::domain::ask::Ask, crate::domain::ask::State)>;

async fn after_reminder(
    conn: &mut Connection,
    row: &Row,
    bundle: &Bundle,
    channel: ChannelId,
    now: Instant,
) -> Result<Changed, AppError> {
    let Some(logged) = asks::load(conn, AskId(row.key.subject)).await? else { return Ok(None) };
    let state = keep(conn, &logged, None, now).await?;
    if is_moot(conn, row, now).await? {
        // Answered while it was on its way: the message says so at once.
        let key = Key { kind: Kind::Refresh, subject: bundle.id, recipient: channel.0, slot: "state".to_owned() };
        outbox::want_again(conn, &key, row.server, now).await?;
    }
    Ok(Some((logged.ask, state)))
}

async fn after_post(
    app: &App,
    conn: &mut Connection,
    row: &Row,
    message: MessageId,
    pinged: Option<Vec<PersonId>>,
) -> Result<Changed, AppError> {
    let now = app.now();
    let Some(mut logged) = asks::load(conn, AskId(row.key.subject)).await? else { return Ok(None) };
    let pinged = pinged.map(|people| What::Pinged { people });
    for what in [What::Posted { message }].into_iter().chain(pinged) {
        let event = Event { order: Order::from(message), by: None, what };
        asks::append(conn, logged.ask.id, &event, now).await?;
        logged.events.push(event);
    }
    let before = logged.state();
    app.catch_up(conn, &mut logged).await?;
    let state = keep(conn, &logged, Some(&before), now).await?;
    if row.key.slot == POST_AND_THREAD {
        let key = Key {
            kind: Kind::Thread,
            subject: row.key.subject,
            recipient: row.key.recipient,
            slot: "thread".to_owned(),
        };
        outbox::want(conn, &key, row.server, now).await?;
    }
    Ok(Some((logged.ask, state)))
}
