//! What a bundle says, from the state as it is now.

use crate::app::{App, AppError, Hours, POST_AND_THREAD, Team, Told, away_from};
use crate::domain::absence::Away;
use crate::domain::ask::{Ask, Came, Obligation, Priority, State};
use crate::domain::calendar::Instant;
use crate::domain::clock::owner_clock;
use crate::domain::ids::{AskId, PersonId, ServerId};
use crate::domain::plan::Slot;
use crate::domain::policy::Target;
use crate::store::asks::Logged;
use crate::store::bundles::Bundle;
use crate::store::outbox::{Kind, Row};
use crate::store::{Connection, asks, digests};
use crate::texts::{self, Message, reminder};

/// Discord's limit on a thread's name is 100 characters.
const THREAD_NAME_MOST: usize = 90;

/// The message of a bundle.
pub(super) async fn bundle(
    app: &App,
    conn: &mut Connection,
    bundle: &Bundle,
    rows: &[Row],
) -> Result<Message, AppError> {
    match rows.first() {
        Some(row) if row.key.kind == Kind::AskPost => ask_post(app, conn, row).await,
        Some(row) if row.key.kind == Kind::Digest => digest(app, conn, row).await,
        _ => reminders(app, conn, bundle, rows).await,
    }
}

async fn reminders(app: &App, conn: &mut Connection, bundle: &Bundle, rows: &[Row]) -> Result<Message, AppError> {
    let person = PersonId(bundle.recipient);
    let mut items = Vec::new();
    for row in rows {
        items.extend(item(app, conn, row, person).await?);
    }
    let server = rows.first().map_or(ServerId(0), |row| row.server);
    let team = Team::load(conn, server, vec![person]).await?;
    // The message that introduced the bot keeps its introduction when it is edited.
    let is_first = |h: &&Hours| h.person.introduced_at.is_none_or(|at| bundle.sent_at == Some(at));
    let first = team.hours(person).filter(is_first);
    let introduction = first.map(|h| reminder::Introduction { schedule: &h.schedule, is_guess: h.is_guess });
    Ok(reminder::bundle(person, &items, introduction.as_ref(), app.now()))
}

/// What a row tells that person, from the state as it is now.
async fn item(
    app: &App,
    conn: &mut Connection,
    row: &Row,
    person: PersonId,
) -> Result<Option<reminder::Item>, AppError> {
    let Some(logged) = asks::load(conn, AskId(row.key.subject)).await? else { return Ok(None) };
    let Ok(slot) = row.key.slot.parse() else { return Ok(None) };
    let state = logged.state();
    let team = Team::around(conn, &logged.ask, &state).await?;
    let policy = team.policy(&logged.place());
    let target = policy.target_for(logged.ask.priority);
    let due = match state.part_of(person) {
        Some(_) => due_of(&logged.ask, &state, &team, target, person),
        None => team.by_when(&logged.ask, state.owed(), target, app.now()).at(),
    };
    let stopped = |part: &Obligation| part.owner.person().filter(|p| team.hours(*p).is_some_and(|h| h.stopped));
    let stopped = state.owed().filter_map(stopped).collect();
    let away = owner_away(app, conn, &logged, &state, &team, slot).await?;
    // The words go to those whom the asker asked; to others only where everybody may read them anyway.
    let asked = logged.ask.asker == person || state.part_of(person).is_some_and(|part| part.came == Came::Asked);
    let may_read = asked || app.index().is_public(logged.standing.listed_under);
    let words = logged.ask.words.clone().filter(|_| may_read);
    let ask = Ask { message: state.message, words, ..logged.ask };
    Ok(Some(reminder::Item { slot, due, ask, state, lead: policy.lead, stopped, away }))
}

/// How the owner stands of whom a slot tells that they are away; none where they are back.
async fn owner_away(
    app: &App,
    conn: &mut Connection,
    logged: &Logged,
    state: &State,
    team: &Team,
    slot: Slot,
) -> Result<Option<Away>, AppError> {
    let Slot::OwnerAway(owner) = slot else { return Ok(None) };
    Ok(away_from(conn, team, Told { ask: &logged.ask, state, owner }, app.now()).await?)
}

fn due_of(ask: &Ask, state: &State, team: &Team, target: Target, person: PersonId) -> Option<Instant> {
    let part = state.part_of(person)?;
    owner_clock(team.schedule(person), part.since, target, ask.need_by).map(|clock| clock.due)
}

async fn ask_post(app: &App, conn: &mut Connection, row: &Row) -> Result<Message, AppError> {
    let Some(logged) = asks::load(conn, AskId(row.key.subject)).await? else {
        return Ok(Message::text("This ask is gone."));
    };
    let state = logged.state();
    let owners: Vec<PersonId> = state.obligations.iter().filter_map(|o| o.owner.person()).collect();
    let team = Team::load(conn, row.server, owners.clone()).await?;
    let now = app.now();
    let urgent = logged.ask.priority == Priority::Urgent;
    let may_be_pinged = |person: &PersonId| {
        team.hours(*person).is_some_and(|h| {
            let in_focus = h.person.focus_until.is_some_and(|until| until > now);
            !h.stopped && h.schedule.is_open(now) && (urgent || !in_focus)
        })
    };
    let pings = owners.into_iter().filter(may_be_pinged).collect();
    let target = team.policy(&logged.place()).target_for(logged.ask.priority);
    let due = team.by_when(&logged.ask, state.owed(), target, now);
    Ok(texts::ask::post(&logged.ask, &state, due, pings, row.key.slot == POST_AND_THREAD))
}

async fn digest(app: &App, conn: &mut Connection, row: &Row) -> Result<Message, AppError> {
    let Some(scheduled) = digests::load(conn, row.key.subject).await? else {
        return Ok(Message::text("This digest was removed."));
    };
    let digest = app.digest(conn, &scheduled).await?;
    Ok(texts::digest::post(&digest, app.now()))
}

/// The name of the thread under an ask: its question, on one line.
pub(super) fn thread_name(question: &str, id: AskId) -> String {
    let line: String =
        question.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(THREAD_NAME_MOST).collect();
    if line.is_empty() { format!("Ask #{id}") } else { line }
}
