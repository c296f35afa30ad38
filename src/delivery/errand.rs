//! Errands: what makes no message, and may be done twice without harm.

use chrono::Duration;
use tracing::warn;

use super::bundle::back_off;
use super::port::{Failure, Refusal};
use super::render;
use super::setup::{is_news, norms_follow, norms_stand, print};
use super::worker::Worker;
use crate::app::AppError;
use crate::domain::calendar::Instant;
use crate::domain::ids::{AskId, ChannelId};
use crate::steps::Step;
use crate::store::outbox::{self, Key, Kind, Row};
use crate::store::{Connection, asks, bundles, norms};

/// After so many tries a thread is not opened any more. What people wait for is tried until Discord takes or refuses it.
const TRIES: u32 = 8;

/// How far an errand is, if nothing failed.
pub(super) enum Progress {
    /// Nothing is left to do.
    Done,
    /// It is not yet the time; to be looked at then, UTC.
    Later(Instant),
}

impl Worker {
    pub(super) async fn errand(&self, row: &Row) -> Result<(), AppError> {
        let mut tx = self.app.store().write().await?;
        outbox::errand_begun(&mut tx, row.id).await?;
        tx.commit().await?;
        Step::ErrandBegun.reached();
        let done = match row.key.kind {
            Kind::Thread => self.open_thread(row).await?.map(|()| Progress::Done),
            Kind::RoleCall => self.call_role(row).await?,
            _ => self.refresh(row).await?.map(|()| Progress::Done),
        };
        Step::ErrandDone.reached();
        let now = self.app.now();
        let mut tx = self.app.store().write().await?;
        match done {
            Ok(Progress::Done) => {
                outbox::errand_done(&mut tx, row.id, now).await?;
                norms_stand(&mut tx, row, self.is_unseen(row).then_some(Refusal::NotAllowed)).await?;
                norms_follow(&mut tx, row, now).await?;
            }
            Ok(Progress::Later(at)) => outbox::postpone(&mut tx, row.id, at, "nobody is at work").await?,
            Err(failure) => self.errand_failed(&mut tx, row, failure).await?,
        }
        Ok(tx.commit().await?)
    }

    async fn errand_failed(&self, conn: &mut Connection, row: &Row, failure: Failure) -> Result<(), AppError> {
        let now = self.app.now();
        self.count(&failure);
        let kind = row.key.kind.as_str();
        let wait = match &failure {
            Failure::Limited { after, .. } => Some(self.pause_all(*after) - now),
            Failure::NoNewDms { .. } | Failure::Again { .. } if row.attempts >= TRIES && !is_promise(row) => None,
            Failure::Again { after: Some(after), .. } | Failure::NoNewDms { after, .. } => {
                Duration::from_std(*after).ok()
            }
            Failure::Again { after: None, .. } => Some(back_off(row.attempts, row.id)),
            Failure::Never { .. } => None,
        };
        match (wait, &failure) {
            (Some(wait), _) => {
                warn!(row = row.id, kind, why = %failure, "an errand failed; trying again");
                outbox::rests(conn, row.id, now + wait, &failure.to_string()).await?;
            }
            // What was to be edited is gone: somebody removed it.
            (None, Failure::Never { refusal: Refusal::MessageGone | Refusal::ChannelGone, why }) => {
                outbox::end(conn, row.id, false, why, now).await?;
                norms_stand(conn, row, Some(Refusal::MessageGone)).await?;
            }
            (None, failure) => {
                if let Failure::Never { refusal, .. } = failure {
                    norms_stand(conn, row, Some(*refusal)).await?;
                }
                warn!(row = row.id, kind, why = %failure, "an errand was given up");
                outbox::end(conn, row.id, true, &failure.to_string(), now).await?;
                if row.key.kind == Kind::Thread {
                    says_without_thread(conn, row, now).await?;
                }
            }
        }
        Ok(())
    }

    async fn open_thread(&self, row: &Row) -> Result<Result<(), Failure>, AppError> {
        let mut conn = self.app.store().read().await?;
        let logged = asks::load(&mut conn, AskId(row.key.subject)).await?;
        let language = self.app.language_in(&mut conn, row.server).await?;
        drop(conn);
        let Some((logged, message)) = logged.and_then(|l| l.state().message.map(|m| (l, m))) else {
            return Ok(Ok(()));
        };
        let question = logged.ask.words.as_ref().map_or("", |words| words.question.as_str());
        let name = render::thread_name(language, question, logged.ask.id);
        Ok(self.discord.open_thread(ChannelId(row.key.recipient), message, &name).await)
    }

    /// Whether the bot sees nothing there that it could edit.
    fn is_unseen(&self, row: &Row) -> bool {
        row.key.kind == Kind::Refresh && self.app.index().bot_sees(ChannelId(row.key.recipient)) == Some(false)
    }

    /// Edits a sent message to say what is true now.
    async fn refresh(&self, row: &Row) -> Result<Result<(), Failure>, AppError> {
        // Where the bot sees nothing any more nothing can be edited; when it sees it again, that is done.
        if self.is_unseen(row) {
            return Ok(Ok(()));
        }
        let mut conn = self.app.store().read().await?;
        let bundle = bundles::bundle(&mut conn, row.key.subject).await?;
        let Some((bundle, message)) = bundle.and_then(|b| b.message.map(|m| (b, m))) else { return Ok(Ok(())) };
        let rows = bundles::rows_of(&mut conn, bundle.id).await?;
        let text = render::bundle(&self.app, &mut conn, &bundle, &rows).await?;
        let norms = rows.iter().find(|row| row.key.kind == Kind::Norms);
        let is_news = match norms {
            Some(norms) => is_news(&mut conn, norms, &text).await?,
            None => true,
        };
        drop(conn);
        if !is_news {
            return Ok(Ok(()));
        }
        // Until it is known that the edit arrived, it is not known what stands there.
        self.norms_say(norms, None).await?;
        let edited = self.discord.edit(ChannelId(row.key.recipient), message, &text, bundle.id).await;
        if edited.is_ok() {
            self.norms_say(norms, Some(print(&text))).await?;
        }
        Ok(edited)
    }

    /// Notes what the norms' post says, where it is one.
    async fn norms_say(&self, post: Option<&Row>, said: Option<i64>) -> Result<(), AppError> {
        let Some(post) = post else { return Ok(()) };
        let mut tx = self.app.store().write().await?;
        norms::says(&mut tx, post.server, &post.key.slot, said).await?;
        Ok(tx.commit().await?)
    }
}

/// Whether somebody would never hear of something, or go on reading what is not true, if it was given up.
fn is_promise(row: &Row) -> bool {
    matches!(row.key.kind, Kind::RoleCall | Kind::Refresh)
}

/// The post of an ask promises no thread that cannot be opened: it is edited to ask for a reply to itself.
async fn says_without_thread(conn: &mut Connection, row: &Row, now: Instant) -> Result<(), AppError> {
    for bundle in bundles::sent_about(conn, AskId(row.key.subject)).await?.into_iter().filter(|b| !b.to_person) {
        let Some(channel) = bundle.channel else { continue };
        let key = Key { kind: Kind::Refresh, subject: bundle.id, recipient: channel.0, slot: "state".to_owned() };
        outbox::want_again(conn, &key, row.server, now).await?;
    }
    Ok(())
}
