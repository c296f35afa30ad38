//! What was not sent: tried again, sent another way, or given up; and what each refusal of Discord leads to.

use std::collections::BTreeSet;

use chrono::Duration;
use tracing::{info, warn};

use super::bundle::{back_off, plan_anew};
use super::port::{Failure, Refusal};
use super::post::missed;
use super::setup::norms_stand;
use super::worker::Worker;
use crate::app::{AppError, keep};
use crate::domain::ask::{Ask, Closure, Event, State, What};
use crate::domain::calendar::Instant;
use crate::domain::closed_dms::Way;
use crate::domain::ids::{AskId, ChannelId, Order, PersonId, ServerId};
use crate::store::bundles::{self, Bundle};
use crate::store::outbox::{self, Key, Kind, Row};
use crate::store::{Connection, asks, digests, people, privacy};

/// A channel that was gone is looked for again after this.
const CHANNEL_ANEW: Duration = Duration::minutes(1);

/// What was not taken is sent in parts after this.
const IN_PARTS_AFTER: Duration = Duration::minutes(1);
/// What failed so often goes without anybody's words: they may be what is not taken.
const WITHOUT_WORDS_FROM: u32 = 2;

/// Whether a row goes without anybody's words.
pub(super) fn goes_without_words(row: &Row) -> bool {
    row.attempts >= WITHOUT_WORDS_FROM
}

/// What a refusal says of the world, beside the message that was refused.
enum News {
    /// Nothing.
    None,
    /// The person is in that server no more.
    Left(PersonId, Vec<ServerId>),
    /// That channel is gone.
    Gone(ChannelId),
}

impl Worker {
    /// Notes that a bundle was not sent, or that it is not known, and what comes of that.
    pub(super) async fn not_sent(&self, bundle: &Bundle, rows: &[Row], failure: Failure) -> Result<(), AppError> {
        let now = self.app.now();
        self.count(&failure);
        let mut news = News::None;
        {
            let _turn = self.app.turn().await;
            let mut changed = Vec::new();
            let mut tx = self.app.store().write().await?;
            match failure {
                Failure::Again { why, after } => {
                    let after = after.and_then(|after| Duration::from_std(after).ok());
                    let wait = after.unwrap_or_else(|| back_off(bundle.attempts, bundle.id));
                    unsure(&mut tx, bundle, now + wait, &why).await?;
                }
                Failure::Limited { why, after } => {
                    let until = self.pause_all(after);
                    unsure(&mut tx, bundle, until, &why).await?;
                }
                Failure::NoNewDms { why, after } => {
                    let until = self.pause_new_dms(after);
                    warn!(bundle = bundle.id, %why, %until, "Discord opens no new conversations; those that are open go on");
                    // Where a conversation was open already, the refusal is of another kind: not at once again.
                    let again = if bundle.channel.is_some() { until } else { now };
                    bundles::give_back(&mut tx, bundle.id, &why, again).await?;
                }
                Failure::Never { refusal, why } => {
                    news = match bundle.to_person {
                        true => to_person_refused(&mut tx, bundle, rows, (refusal, &why), now).await?,
                        false => {
                            let owner = rows.first().and_then(|row| self.app.index().owner_of(row.server));
                            changed = post_refused(&mut tx, bundle, rows, (owner, refusal, &why), now).await?;
                            News::None
                        }
                    };
                }
            }
            tx.commit().await?;
            self.app.index_mut().set_asks(changed);
        }
        self.tell(news).await
    }

    /// Counts what came of a try, for whoever runs the bot.
    pub(super) fn count(&self, failure: &Failure) {
        let counters = self.app.counters();
        match failure {
            Failure::Again { .. } => counters.tries_again(),
            Failure::Limited { .. } | Failure::NoNewDms { .. } => counters.rate_limited(),
            // Both lead to another way.
            Failure::Never { refusal: Refusal::ClosedDms | Refusal::MessageGone, .. } => {}
            Failure::Never { .. } => counters.gave_up(),
        }
    }

    async fn tell(&self, news: News) -> Result<(), AppError> {
        match news {
            News::None => Ok(()),
            News::Gone(channel) => self.app.hear_channel_deleted(channel).await,
            News::Left(person, servers) => {
                for server in servers {
                    self.app.hear_left(server, person).await?;
                }
                Ok(())
            }
        }
    }
}

async fn unsure(conn: &mut Connection, bundle: &Bundle, until: Instant, why: &str) -> Result<(), AppError> {
    warn!(bundle = bundle.id, %why, %until, "not known whether it arrived; looking again");
    Ok(bundles::unsure(conn, bundle.id, until, why).await?)
}

async fn to_person_refused(
    conn: &mut Connection,
    bundle: &Bundle,
    rows: &[Row],
    (refusal, why): (Refusal, &str),
    now: Instant,
) -> Result<News, AppError> {
    let person = PersonId(bundle.recipient);
    match (refusal, bundle.way) {
        (Refusal::ClosedDms, Way::Direct) => {
            info!(bundle = bundle.id, "the person takes no direct messages: sent another way, if the server wants one");
            // Who had all deleted since is not noted again.
            if privacy::is_known(conn, person).await? {
                people::dms_closed(conn, person, now).await?;
            }
            bundles::give_back(conn, bundle.id, why, now).await?;
            return Ok(News::None);
        }
        // Something in it is not taken, perhaps some words: each goes by itself, and at last without words.
        (Refusal::Invalid, _) if rows.iter().any(|row| !goes_without_words(row)) => {
            warn!(bundle = bundle.id, %why, "Discord does not take it: sent in parts");
            bundles::give_back(conn, bundle.id, why, now).await?;
            for row in rows {
                outbox::rests(conn, row.id, now + IN_PARTS_AFTER, why).await?;
            }
            return Ok(News::None);
        }
        (Refusal::ChannelGone, Way::Direct) => {
            people::forget_dm_channel(conn, person).await?;
            bundles::give_back(conn, bundle.id, why, now + CHANNEL_ANEW).await?;
            return Ok(News::None);
        }
        (Refusal::ChannelGone | Refusal::Locked, Way::PrivateThread) if forget_thread(conn, bundle, rows).await? => {
            bundles::give_back(conn, bundle.id, why, now + CHANNEL_ANEW).await?;
            return Ok(News::None);
        }
        _ => {}
    }
    warn!(bundle = bundle.id, %why, "cannot be delivered");
    bundles::failed(conn, bundle.id, why, now).await?;
    for row in rows {
        plan_anew(conn, row, now).await?;
    }
    Ok(match refusal {
        Refusal::PersonGone => News::Left(person, servers_of(rows)),
        Refusal::ChannelGone => bundle.channel.map_or(News::None, News::Gone),
        _ => News::None,
    })
}

/// Forgets the person's private thread, if that is where the bundle went; whether it was.
async fn forget_thread(conn: &mut Connection, bundle: &Bundle, rows: &[Row]) -> Result<bool, AppError> {
    let person = PersonId(bundle.recipient);
    let Some(server) = rows.first().map(|row| row.server) else { return Ok(false) };
    let known = people::private_thread(conn, person, server).await?;
    if known.is_none() || known != bundle.channel {
        return Ok(false);
    }
    people::set_private_thread(conn, person, server, None).await?;
    Ok(true)
}

fn servers_of(rows: &[Row]) -> Vec<ServerId> {
    let mut servers: Vec<ServerId> = rows.iter().map(|row| row.server).collect();
    servers.sort_unstable();
    servers.dedup();
    servers
}

async fn post_refused(
    conn: &mut Connection,
    bundle: &Bundle,
    rows: &[Row],
    (owner, refusal, why): (Option<PersonId>, Refusal, &str),
    now: Instant,
) -> Result<Vec<(Ask, State)>, AppError> {
    warn!(bundle = bundle.id, %why, "cannot be posted");
    bundles::failed(conn, bundle.id, why, now).await?;
    let mut changed = Vec::new();
    for row in rows {
        match row.key.kind {
            Kind::AskPost => changed.extend(ask_not_posted(conn, row, now).await?),
            Kind::Digest => digest_not_posted(conn, row, owner, now).await?,
            Kind::Norms => norms_stand(conn, row, Some(refusal)).await?,
            _ => plan_anew(conn, row, now).await?,
        }
    }
    Ok(changed)
}

/// A question that cannot be posted was never asked: it is closed, and its asker is told.
async fn ask_not_posted(conn: &mut Connection, row: &Row, now: Instant) -> Result<Option<(Ask, State)>, AppError> {
    let Some(mut logged) = asks::load(conn, AskId(row.key.subject)).await? else { return Ok(None) };
    let closed = Event { order: Order::at(now), by: None, what: What::Closed { reason: Closure::NotPosted } };
    asks::append(conn, logged.ask.id, &closed, now).await?;
    logged.events.push(closed);
    let state = keep(conn, &logged, None, now).await?;
    Ok(Some((logged.ask, state)))
}

/// Who scheduled it is told, and who owns the server, once for as long as it lasts.
async fn digest_not_posted(
    conn: &mut Connection,
    row: &Row,
    owner: Option<PersonId>,
    now: Instant,
) -> Result<(), AppError> {
    missed(conn, row).await?;
    let Some(digest) = digests::load(conn, row.key.subject).await? else { return Ok(()) };
    if digest.failing_since.is_some() {
        return Ok(());
    }
    digests::fails_since(conn, digest.id, Some(now)).await?;
    for person in BTreeSet::from_iter(Some(digest.created_by).filter(|by| by.0 != 0).into_iter().chain(owner)) {
        let slot = now.timestamp().to_string();
        let key = Key { kind: Kind::DigestTrouble, subject: digest.id, recipient: person.0, slot };
        outbox::want(conn, &key, digest.server, now).await?;
    }
    Ok(())
}
