//! One message on its way: claimed, sent, recorded; and found again when it is not known whether it arrived.

use chrono::{Duration, SubsecRound};
use tracing::info;

use super::person::{comes_along, hold_words, judge_rows};
use super::personal::{NOTHING_TO_TELL, is_over, listed_in};
use super::port::{Failure, Refusal};
use super::post::{is_failing, needless};
use super::render;
use super::setup;
use super::worker::Worker;
use crate::activity::Who;
use crate::app::{App, AppError, POST_AND_THREAD, keep, trouble_is_over};
use crate::domain::access::Permissions;
use crate::domain::ask::{Event, Obligation, Owner, What};
use crate::domain::calendar::Instant;
use crate::domain::closed_dms::Way;
use crate::domain::gate::Verdict;
use crate::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId};
use crate::domain::personal_digest::Section;
use crate::domain::plan::Slot;
use crate::steps::Step;
use crate::store::bundles::{self, Bundle};
use crate::store::outbox::{self, Key, Kind, Row};
use crate::store::unheard::{self, Unheard};
use crate::store::{Connection, asks, digests, people, personal_digests};

/// After a claim it is looked for this much later, should nothing be recorded: a request takes less.
const LOOK_AFTER: Duration = Duration::seconds(60);
/// So much may this machine's clock and Discord's be apart.
const CLOCKS_DIFFER: Duration = Duration::hours(1);
/// The longest wait between two tries, but for the spread.
const LONGEST_WAIT: Duration = Duration::minutes(10);
/// For so long after it was sent, the same message sent again is known by its nonce: Discord says "a few minutes".
const NONCE_KNOWN: Duration = Duration::minutes(2);

/// A bundle that is in Discord. Instants are UTC.
struct Arrived {
    channel: ChannelId,
    message: MessageId,
    at: Instant,
    /// What happened after that it does not tell.
    tells_up_to: Instant,
    /// Whom it pinged; none where that is not known.
    pinged: Option<Vec<PersonId>>,
    /// What it says, as the norms' post notes it; none where that is not known.
    said: Option<i64>,
}

impl Worker {
    /// Claims rows for one message, of which the sending failed so often before.
    pub(super) async fn claim(
        &self,
        conn: &mut Connection,
        rows: &[Row],
        way: Way,
        failed: u32,
    ) -> Result<i64, AppError> {
        let now = self.app.now();
        let bundle = bundles::claim(conn, rows, way, now, now + LOOK_AFTER).await?;
        bundles::failed_before(conn, bundle, failed).await?;
        Step::ClaimDecided.reached();
        Ok(bundle)
    }

    /// Sends a claimed bundle and records what came of it.
    pub(super) async fn send(&self, bundle: i64) -> Result<(), AppError> {
        Step::ClaimKept.reached();
        let mut conn = self.app.store().read().await?;
        let Some(mut claimed) = bundles::bundle(&mut conn, bundle).await? else { return Ok(()) };
        let rows = bundles::rows_of(&mut conn, bundle).await?;
        drop(conn);
        // Something may have ended since the rows were claimed: nobody is told of that.
        let rows = self.without_moot(bundle, rows).await?;
        if rows.is_empty() {
            return Ok(());
        }
        let mut conn = self.app.store().read().await?;
        // To the second, as changes are noted: what changes in this one is told once more rather than never.
        let tells_up_to = self.app.now().trunc_subsecs(0);
        let message = match rows.first().filter(|row| row.key.kind == Kind::Digest) {
            Some(row) => self.digest(row).await?,
            None => render::bundle(&self.app, &mut conn, &claimed, &rows).await?,
        };
        drop(conn);
        let outcome = match self.channel_of(&claimed, &rows).await? {
            Err(failure) => Err(failure),
            Ok(channel) => {
                claimed.channel = Some(channel);
                Step::Sending.reached();
                self.discord.send(channel, &message, bundle).await.map(|id| (channel, id))
            }
        };
        match outcome {
            Ok((channel, id)) => {
                Step::Sent.reached();
                let said = Some(setup::print(&message)).filter(|_| rows.iter().any(|row| row.key.kind == Kind::Norms));
                let pinged = Some(message.pings);
                let arrived = Arrived { channel, message: id, at: self.app.now(), tells_up_to, pinged, said };
                self.record(&claimed, &rows, arrived).await
            }
            Err(failure) => self.not_sent(&claimed, &rows, failure).await,
        }
    }

    /// It arrived: recorded together with what comes next.
    async fn record(&self, bundle: &Bundle, rows: &[Row], arrived: Arrived) -> Result<(), AppError> {
        let Arrived { channel, message, at, tells_up_to, pinged, said } = arrived;
        let now = self.app.now();
        let _turn = self.app.turn().await;
        let mut tx = self.app.store().write().await?;
        bundles::sent(&mut tx, bundle.id, channel, message, at).await?;
        if bundle.to_person {
            reached(&mut tx, bundle, at).await?;
        }
        let mut changed = Vec::new();
        for row in rows {
            match row.key.kind {
                Kind::Reminder | Kind::Asker | Kind::Lead | Kind::Listed => {
                    changed.extend(after_reminder(&mut tx, row, bundle, channel, now).await?);
                }
                Kind::AskPost => {
                    let posted = after_post(&self.app, &mut tx, row, message, pinged.clone()).await?;
                    if pinged.is_none() {
                        // It stood there before it was known.
                        self.app.hear_again_since(&mut tx, row.server, bundle.created_at).await?;
                    }
                    if let Some((kept, already)) = posted {
                        if already {
                            says_how_it_stands(&mut tx, bundle, channel, row, now).await?;
                        }
                        changed.push(kept);
                    }
                }
                Kind::Digest => {
                    let before = digests::load(&mut tx, row.key.subject).await?;
                    digests::told_up_to(&mut tx, row.key.subject, tells_up_to).await?;
                    if let Some(digest) = before.filter(|digest| digest.failing_since.is_some()) {
                        trouble_is_over(&mut tx, &digest, now).await?;
                    }
                }
                Kind::PersonalDigest => {
                    personal_digests::told_until(&mut tx, PersonId(bundle.recipient), row.due_at).await?;
                }
                Kind::Norms => setup::norms_posted(&mut tx, row, (bundle.id, channel), said, tells_up_to).await?,
                Kind::DigestTrouble | Kind::WatchTrouble | Kind::Welcome | Kind::SetupTest => {}
                Kind::Thread | Kind::Refresh | Kind::RoleCall => {}
            }
        }
        Step::RecordDecided.reached();
        tx.commit().await?;
        Step::RecordKept.reached();
        self.app.index_mut().set_asks(changed);
        info!(bundle = bundle.id, items = rows.len(), to_person = bundle.to_person, "sent");
        self.app.counters().sent();
        self.app.activity().wake_up(Who::Reader);
        Ok(())
    }

    /// A bundle of which it is not known whether it arrived: looked for, and only if it is not there judged and sent
    /// again.
    pub(super) async fn finish(&self, bundle: &Bundle) -> Result<(), AppError> {
        let mut conn = self.app.store().read().await?;
        let rows = bundles::rows_of(&mut conn, bundle.id).await?;
        drop(conn);
        let channel = match self.channel_of(bundle, &rows).await? {
            Ok(channel) => channel,
            Err(failure) => return self.not_sent(bundle, &rows, failure).await,
        };
        if self.cannot_be_looked_for(bundle, channel) {
            return self.unseen(bundle, rows).await;
        }
        Step::LookingFor.reached();
        match self.discord.find(channel, bundle.id, written_between(bundle)).await {
            Ok(Some(message)) => {
                let at = Order::from(message).instant();
                // When it was written down is not known: rather told twice than never.
                let arrived =
                    Arrived { channel, message, at, tells_up_to: bundle.created_at, pinged: None, said: None };
                self.record(bundle, &rows, arrived).await
            }
            Ok(None) => {
                Step::NotFound.reached();
                self.send_again(bundle, rows).await
            }
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
                if row.key.kind == Kind::Digest
                    && let Some(why) = needless(&mut tx, &row, now).await?
                {
                    why.note(&mut tx, &row).await?;
                }
                plan_anew(&mut tx, &row, now).await?;
            } else {
                left.push(row);
            }
        }
        // What a digest lists goes with it or not at all; nor does a digest go that lists nothing any more.
        let has_digest = left.iter().any(|row| row.key.kind == Kind::PersonalDigest);
        let says_nothing = left.iter().all(|row| row.key.kind == Kind::PersonalDigest);
        let goes = |row: &Row| !says_nothing && (has_digest || row.key.kind != Kind::Listed);
        let (left, without): (Vec<Row>, Vec<Row>) = left.into_iter().partition(goes);
        for row in without {
            bundles::drop_claimed(&mut tx, row.id, NOTHING_TO_TELL, now).await?;
        }
        if left.is_empty() {
            bundles::drop_empty(&mut tx, bundle).await?;
        }
        tx.commit().await?;
        Ok(left)
    }

    /// Whether the bot lacks the permission to read what it may have written there.
    fn cannot_be_looked_for(&self, bundle: &Bundle, channel: ChannelId) -> bool {
        let direct = bundle.to_person && bundle.way == Way::Direct;
        let may = self.app.index().bot_may(channel);
        !direct && may.is_some_and(|may| !may.has(Permissions::READ_MESSAGE_HISTORY))
    }

    /// It cannot be looked for: while Discord knows its nonce it is sent again, after that it might come twice.
    async fn unseen(&self, bundle: &Bundle, rows: Vec<Row>) -> Result<(), AppError> {
        if self.app.now() - bundle.created_at <= NONCE_KNOWN {
            return self.send_again(bundle, rows).await;
        }
        let why = "it may have arrived, and I lack \"Read Message History\" to see whether it has".to_owned();
        self.not_sent(bundle, &rows, Failure::Never { refusal: Refusal::NotAllowed, why }).await
    }

    /// Takes the rows of servers that are not heard now out of a bundle of which it is certain that it was not sent: they
    /// may be moot. They wait as if they had never been claimed.
    async fn without_held(&self, bundle: i64, rows: Vec<Row>) -> Result<Vec<Row>, AppError> {
        let (waiting, left): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|row| self.app.waits(row));
        if waiting.is_empty() {
            return Ok(left);
        }
        let mut tx = self.app.store().write().await?;
        for row in &waiting {
            bundles::release(&mut tx, row.id).await?;
        }
        if left.is_empty() {
            bundles::drop_empty(&mut tx, bundle).await?;
        }
        tx.commit().await?;
        Ok(left)
    }

    /// A message to a person that certainly did not arrive and that Discord knows no more: what it was to say may not be
    /// true by now, and there may be more to say.
    async fn make_anew(&self, bundle: &Bundle) -> Result<(), AppError> {
        let mut tx = self.app.store().write().await?;
        bundles::give_back(&mut tx, bundle.id, "not sent, and made anew", self.app.now()).await?;
        tx.commit().await?;
        self.to_person(PersonId(bundle.recipient), bundle.attempts).await
    }

    async fn send_again(&self, bundle: &Bundle, rows: Vec<Row>) -> Result<(), AppError> {
        let now = self.app.now();
        let rows = self.without_held(bundle.id, rows).await?;
        if bundle.to_person && now - bundle.attempted_at > NONCE_KNOWN {
            return self.make_anew(bundle).await;
        }
        let left = self.without_moot(bundle.id, rows).await?;
        if left.is_empty() {
            return Ok(());
        }
        let mut tx = self.app.store().write().await?;
        let verdict = match bundle.to_person {
            true => {
                let verdicts = judge_rows(&mut tx, PersonId(bundle.recipient), &left, Some(bundle.id), now).await?;
                let verdict = together(&verdicts);
                if verdict == Verdict::Open {
                    parts(&mut tx, &left, &verdicts, now).await?;
                }
                verdict
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
                // It is certain that it was not sent: what it says waits for itself, and holds up nothing else.
                bundles::give_back(&mut tx, bundle.id, "not sent, and not now", until).await?;
                Ok(tx.commit().await?)
            }
            Verdict::Never => {
                bundles::failed(&mut tx, bundle.id, "the person has no working hours", now).await?;
                Ok(tx.commit().await?)
            }
        }
    }
}

/// It reached a person: what is known of them by that.
async fn reached(conn: &mut Connection, bundle: &Bundle, at: Instant) -> Result<(), AppError> {
    let person = PersonId(bundle.recipient);
    // Who had all deleted while it was on its way is not noted again.
    if bundles::bundle(conn, bundle.id).await?.is_none() {
        return Ok(());
    }
    match bundle.way {
        Way::Direct => {
            people::set_introduced(conn, person, at).await?;
            people::dms_open(conn, person).await?;
        }
        Way::Mention | Way::PrivateThread => people::told_of_closed_dms(conn, person).await?,
    }
    Ok(())
}

/// Between which times it was written, if it was, as Discord dates messages: this machine's clock may be wrong.
fn written_between(bundle: &Bundle) -> (Instant, Instant) {
    (bundle.created_at - CLOCKS_DIFFER, bundle.attempted_at + CLOCKS_DIFFER)
}

/// What may not go now stays behind: it is certain that nothing of it was sent.
async fn parts(conn: &mut Connection, rows: &[Row], verdicts: &[Verdict], now: Instant) -> Result<(), AppError> {
    for (row, verdict) in rows.iter().zip(verdicts).filter(|(_, verdict)| !comes_along(verdict)) {
        match verdict {
            Verdict::Wait { until, hold } => {
                bundles::release(conn, row.id).await?;
                outbox::postpone(conn, row.id, *until, hold_words(*hold)).await?;
            }
            _ => bundles::drop_claimed(conn, row.id, "the person has no working hours", now).await?,
        }
    }
    Ok(())
}

/// What holds for a message as a whole: it goes when something in it may.
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
    let wait = Duration::seconds(20 << attempts.min(6)).min(LONGEST_WAIT);
    wait + Duration::seconds(id.rem_euclid(10))
}

/// Whether a claimed row tells of something that is over, or that its recipient no longer wants to hear now.
pub(super) async fn is_moot(conn: &mut Connection, row: &Row, now: Instant) -> Result<bool, AppError> {
    match row.key.kind {
        Kind::Digest => return Ok(needless(conn, row, now).await?.is_some()),
        Kind::DigestTrouble => return Ok(!is_failing(conn, row).await?),
        Kind::WatchTrouble => return Ok(unheard_of(conn, row).await?.is_empty()),
        Kind::PersonalDigest => return is_over(conn, row, now).await,
        kind if setup::is_of_a_set_up(kind) => return setup::is_moot(conn, row).await,
        _ => {}
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
        Kind::Listed => match listed_in(row) {
            Some(Section::Owed) => !state.part_of(person).is_some_and(Obligation::is_owed),
            Some(Section::Waiting) => !state.is_open(),
            Some(Section::Changed) => false,
            None => true,
        },
        _ => !state.is_open() && !state.is_out_of_our_hands(),
    })
}

/// The watched channels of which a row tells that are still not heard.
pub(super) async fn unheard_of(conn: &mut Connection, row: &Row) -> Result<Vec<Unheard>, AppError> {
    let since = row.key.slot.parse().ok().and_then(|seconds| Instant::from_timestamp(seconds, 0));
    Ok(unheard::under(conn, watched_by(row), since.unwrap_or_default()).await?)
}

/// The watched place of which a row tells.
pub(super) fn watched_by(row: &Row) -> ChannelId {
    ChannelId(u64::try_from(row.key.subject).unwrap_or_default())
}

/// What comes in place of a row that was dropped.
pub(super) async fn plan_anew(conn: &mut Connection, row: &Row, now: Instant) -> Result<(), AppError> {
    if row.key.kind.is_about_an_ask()
        && let Some(logged) = asks::load(conn, AskId(row.key.subject)).await?
    {
        keep(conn, &logged, None, now).await?;
    }
    Ok(())
}

type Kept = (crate::domain::ask::Ask, crate::domain::ask::State);
type Changed = Option<Kept>;

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
        says_how_it_stands(conn, bundle, channel, row, now).await?;
    }
    Ok(Some((logged.ask, state)))
}

/// Something happened that a message does not tell, since it was on its way: it is edited.
async fn says_how_it_stands(
    conn: &mut Connection,
    bundle: &Bundle,
    channel: ChannelId,
    row: &Row,
    now: Instant,
) -> Result<(), AppError> {
    let key = Key { kind: Kind::Refresh, subject: bundle.id, recipient: channel.0, slot: "state".to_owned() };
    Ok(outbox::want_again(conn, &key, row.server, now).await?)
}

/// The post stands; with whether something had happened to its ask already, on the post itself before it was noted.
async fn after_post(
    app: &App,
    conn: &mut Connection,
    row: &Row,
    message: MessageId,
    pinged: Option<Vec<PersonId>>,
) -> Result<Option<(Kept, bool)>, AppError> {
    let now = app.now();
    let Some(mut logged) = asks::load(conn, AskId(row.key.subject)).await? else { return Ok(None) };
    let already = !logged.events.is_empty();
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
    Ok(Some(((logged.ask, state), already)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_and_is_spread_also_at_its_longest() {
        let seconds = |id| (0..8).map(move |attempts| back_off(attempts, id).num_seconds());
        assert_eq!(seconds(10).collect::<Vec<_>>(), [20, 40, 80, 160, 320, 600, 600, 600]);
        assert_eq!(seconds(19).collect::<Vec<_>>(), [29, 49, 89, 169, 329, 609, 609, 609]);
    }
}
