//! To a person: everything that is ready becomes one message, if the gate lets it through now.

use chrono::Duration;
use tracing::info;

use super::bundle::plan_anew;
use super::membership::Membership;
use super::port::Failure;
use super::route::Route;
use super::worker::Worker;
use crate::app::{AppError, Team, keep};
use crate::domain::ask::Priority;
use crate::domain::calendar::Instant;
use crate::domain::closed_dms::Way;
use crate::domain::gate::{Hold, Recipient, Verdict, Wish, gate};
use crate::domain::ids::{AskId, PersonId};
use crate::domain::plan::Slot;
use crate::store::bundles::{self, To};
use crate::store::outbox::{self, Kind, Row};
use crate::store::{Connection, asks};

/// A row is looked at again no sooner than this.
pub(super) const SHORTLY: Duration = Duration::seconds(1);
/// Where Discord did not tell something, it is asked again after this.
const ASKED_AGAIN: Duration = Duration::seconds(60);
/// So many lines fit into a message, whatever else is in it.
const MUST_BE_TOLD_MOST: usize = 6;
/// Why a row waits for another message.
pub(super) const AN_EARLIER_ONE: &str = "an earlier message is on its way";
/// The gate looks back this far: a local date and the gap are covered in every zone.
const LOOK_BACK: Duration = Duration::hours(50);

impl Worker {
    /// Sends what is ready for a person and may go now; sending it failed so often before.
    pub(super) async fn to_person(&self, person: PersonId, failed: u32) -> Result<(), AppError> {
        let left = match self.looks_who_left(person).await? {
            Membership::Known { left } => left,
            Membership::Unknown(failure) => return self.asks_later(person, &failure).await,
        };
        let (now, held) = (self.app.now(), self.app.held());
        let mut tx = self.app.store().write().await?;
        // What may have reached them comes first, and is not yet known: order is kept, and the gap.
        if let Some(until) = bundles::unfinished_to(&mut tx, To::Person(person), &held).await? {
            for row in outbox::ready_for_person(&mut tx, person, now, &held).await? {
                outbox::postpone(&mut tx, row.id, until.max(now + SHORTLY), AN_EARLIER_ONE).await?;
            }
            return Ok(tx.commit().await?);
        }
        // The next digest lists what is true then.
        outbox::drop_for(&mut tx, person, Kind::Listed, "its digest did not go", now).await?;
        let planned = outbox::ready_for_person(&mut tx, person, now, &held).await?;
        plan_again(&mut tx, &planned, now).await?;
        let ready = outbox::ready_for_person(&mut tx, person, now, &held).await?;
        let verdicts = judge_rows(&mut tx, person, &ready, None, now).await?;
        let goes = verdicts.contains(&Verdict::Open);
        let mut rows = Vec::new();
        for (row, verdict) in ready.into_iter().zip(verdicts) {
            match verdict {
                Verdict::Open => rows.push(row),
                verdict if goes && comes_along(&verdict) => rows.push(row),
                Verdict::Wait { until, hold } => {
                    outbox::postpone(&mut tx, row.id, until, hold_words(hold)).await?;
                    info!(row = row.id, hold = hold_words(hold), "held back by the gate");
                }
                Verdict::Never => {
                    outbox::end(&mut tx, row.id, false, "the person has no working hours", now).await?;
                }
            }
        }
        if rows.is_empty() {
            return Ok(tx.commit().await?);
        }
        leave_out_failed(&mut rows);
        leave_room(&mut rows);
        let Some(way) = self.way_of(&mut tx, person, &mut rows).await? else { return Ok(tx.commit().await?) };
        self.list(&mut tx, person, &mut rows, &left).await?;
        if rows.is_empty() {
            return Ok(tx.commit().await?);
        }
        let bundle = self.claim(&mut tx, &rows, way, failed).await?;
        tx.commit().await?;
        self.send(bundle).await
    }

    /// Discord did not tell whether they are in the servers: it is asked again when it may.
    async fn asks_later(&self, person: PersonId, failure: &Failure) -> Result<(), AppError> {
        self.count(failure);
        let now = self.app.now();
        let until = match failure {
            Failure::Limited { after, .. } => self.pause_all(*after),
            _ => now + ASKED_AGAIN,
        };
        info!(why = %failure, %until, "not known whether somebody is still in a server; looking again");
        let mut tx = self.app.store().write().await?;
        for row in outbox::ready_for_person(&mut tx, person, now, &self.app.held()).await? {
            outbox::postpone(&mut tx, row.id, until, "not known whether they are in the server").await?;
        }
        Ok(tx.commit().await?)
    }

    /// Of rows that go by a mention: those of the first one's place. The others are for other places, each for itself.
    /// What is about no ask has no place.
    async fn keep_one_place(&self, conn: &mut Connection, rows: &mut Vec<Row>) -> Result<(), AppError> {
        let (about, other): (Vec<Row>, Vec<Row>) = rows.drain(..).partition(|row| row.key.kind.is_about_an_ask());
        for row in other {
            let why = match row.key.kind {
                Kind::WatchTrouble => "takes no direct messages; `/watch list` tells it",
                Kind::PersonalDigest => "takes no direct messages; `/asks` tells it",
                _ => "takes no direct messages; `/digest list` tells it",
            };
            // A digest of one's own is wanted again each day.
            let given_up = row.key.kind != Kind::PersonalDigest;
            outbox::end(conn, row.id, given_up, why, self.app.now()).await?;
        }
        let mut place = None;
        for row in about {
            let stands = (row.server, self.place_of_row(conn, &row).await?);
            if *place.get_or_insert(stands) == stands {
                rows.push(row);
            }
        }
        Ok(())
    }

    /// The way by which these rows go now, those of one server if it is not by DM; none where they do not go now.
    async fn way_of(
        &self,
        conn: &mut Connection,
        person: PersonId,
        rows: &mut Vec<Row>,
    ) -> Result<Option<Way>, AppError> {
        let Some(first) = rows.first().cloned() else { return Ok(None) };
        let route = self.route(conn, person, &first).await?;
        if let Route::By(Way::Mention | Way::PrivateThread) = route {
            self.keep_one_place(conn, rows).await?;
            if rows.is_empty() {
                return Ok(None);
            }
        }
        match route {
            Route::By(way) => return Ok(Some(way)),
            Route::Later(until, why) => {
                for row in rows {
                    outbox::postpone(conn, row.id, until, why).await?;
                    info!(row = row.id, why, %until, "waits");
                }
            }
            Route::None(why) => {
                let now = self.app.now();
                for row in rows {
                    info!(row = row.id, why, "cannot be delivered");
                    outbox::end(conn, row.id, true, why, now).await?;
                    plan_anew(conn, row, now).await?;
                }
            }
        }
        Ok(None)
    }
}

/// One message disturbs as much as the next line in it: what only keeps a distance comes along with what goes anyway.
pub(super) fn comes_along(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Open | Verdict::Wait { hold: Hold::Gap | Hold::Focus, .. })
}

/// What no list tells is told, and not only counted: where it is too much for one message, the rest comes with the next.
fn leave_room(rows: &mut Vec<Row>) {
    let mut told = 0;
    rows.retain(|row| {
        let must_be_told = row.key.slot.parse().is_ok_and(Slot::must_be_told);
        told += usize::from(must_be_told);
        !must_be_told || told <= MUST_BE_TOLD_MOST
    });
}

/// What failed before goes alone, after the others: it may be at fault.
fn leave_out_failed(rows: &mut Vec<Row>) {
    match rows.iter().any(|row| row.attempts == 0) {
        true => rows.retain(|row| row.attempts == 0),
        false => rows.truncate(1),
    }
}

/// The state is checked again at the moment of sending: what became moot is dropped, what is due instead takes its
/// place.
pub(super) async fn plan_again(conn: &mut Connection, rows: &[Row], now: Instant) -> Result<(), AppError> {
    let about = rows.iter().filter(|row| row.key.kind.is_about_an_ask());
    let mut asks: Vec<i64> = about.map(|row| row.key.subject).collect();
    asks.sort_unstable();
    asks.dedup();
    for id in asks {
        if let Some(logged) = asks::load(conn, AskId(id)).await? {
            keep(conn, &logged, None, now).await?;
        }
    }
    Ok(())
}

/// What the gate says about each row now: in the person's own hours, where they have none in those of the row's server.
pub(super) async fn judge_rows(
    conn: &mut Connection,
    person: PersonId,
    rows: &[Row],
    but: Option<i64>,
    now: Instant,
) -> Result<Vec<Verdict>, AppError> {
    let sent = bundles::sent_to_person_since(conn, person, now - LOOK_BACK, but).await?;
    let mut verdicts = Vec::with_capacity(rows.len());
    for row in rows {
        let team = Team::load(conn, row.server, vec![person]).await?;
        let Some(hours) = team.hours(person) else {
            // It was just loaded; a row without a verdict would get another's.
            verdicts.push(Verdict::Never);
            continue;
        };
        let logged = match row.key.kind.is_about_an_ask() {
            true => asks::load(conn, AskId(row.key.subject)).await?,
            false => None,
        };
        let quiet = logged.as_ref().and_then(|logged| team.policy(&logged.place()).quiet);
        let urgent = logged.is_some_and(|logged| logged.ask.priority == Priority::Urgent);
        let recipient = Recipient {
            schedule: &hours.schedule,
            sent: &sent,
            focus_until: hours.person.focus_until,
            urgent_any_time: hours.person.urgent_any_time,
        };
        verdicts.push(gate(&recipient, &Wish { urgent, quiet: quiet.as_ref() }, now));
    }
    Ok(verdicts)
}

pub(super) fn hold_words(hold: Hold) -> &'static str {
    match hold {
        Hold::NotAtWork => "not at work",
        Hold::Focus => "in focus",
        Hold::Quiet => "quiet hours",
        Hold::Gap => "too soon after the last message",
        Hold::Cap => "enough messages for one day",
    }
}
