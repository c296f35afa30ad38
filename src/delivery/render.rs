//! What a bundle says, from the state as it is now.

use super::bundle::{unheard_of, watched_by};
use super::personal;
use super::post::is_failing;
use super::refused::goes_without_words;
use super::setup;
use crate::app::{self, App, AppError, Hours, POST_AND_THREAD, Team, away_from};
use crate::domain::absence::Away;
use crate::domain::ask::{Ask, Obligation, Priority, State};
use crate::domain::calendar::Instant;
use crate::domain::clock::owner_clock;
use crate::domain::closed_dms::{ClosedDms, Way};
use crate::domain::ids::{AskId, PersonId, ServerId};
use crate::domain::language::Language;
use crate::domain::plan::Slot;
use crate::domain::policy::Target;
use crate::store::asks::Logged;
use crate::store::bundles::Bundle;
use crate::store::outbox::{self, Kind, Row};
use crate::store::{Connection, asks, digests, people};
use crate::texts::reminder::Instead;
use crate::texts::settings::Trouble;
use crate::texts::{self, Message, instead, reminder};

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
        Some(row) if setup::is_of_a_set_up(row.key.kind) => setup::post(app, conn, row).await,
        _ => reminders(app, conn, bundle, rows).await,
    }
}

async fn reminders(app: &App, conn: &mut Connection, bundle: &Bundle, rows: &[Row]) -> Result<Message, AppError> {
    let (person, server) = (PersonId(bundle.recipient), rows.first().map_or(ServerId(0), |row| row.server));
    // A mention stands in a channel, among what others write there.
    let language = match bundle.way {
        Way::Mention => app.language_in(conn, server).await?,
        Way::Direct | Way::PrivateThread => app.language_of(conn, person, server).await?,
    };
    if bundle.way == Way::Direct {
        return contents(app, conn, bundle, rows, language).await;
    }
    let items = items(app, conn, person, rows).await?;
    let waiting = reminder::waiting(person, &items) + notes(app, conn, language, rows).await?.len();
    let stored = people::load(conn, person).await?;
    // Under quarantine their DMs may well be open.
    let first = stored.dm_closed_at.is_some() && !stored.closed_dms_told;
    Ok(instead::mention(language, person, waiting, first))
}

/// What a bundle says, as only its recipient may read it, in that language.
pub(super) async fn contents(
    app: &App,
    conn: &mut Connection,
    bundle: &Bundle,
    rows: &[Row],
    language: Language,
) -> Result<Message, AppError> {
    let person = PersonId(bundle.recipient);
    let server = rows.first().map_or(ServerId(0), |row| row.server);
    let team = Team::load(conn, server, vec![person]).await?;
    // The message that introduced the bot keeps its introduction when it is edited.
    let is_first = |h: &&Hours| h.person.introduced_at.is_none_or(|at| bundle.sent_at == Some(at));
    let first = team.hours(person).filter(is_first);
    let told_at = bundle.sent_at.unwrap_or_else(|| app.now());
    let introduction = first.map(|h| reminder::Introduction {
        schedule: &h.schedule,
        abroad: h.schedule.trip_at(told_at),
        is_guess: h.is_guess,
        server,
    });
    let notes = notes(app, conn, language, rows).await?;
    if let Some(digest) = personal::digest(app, conn, person, rows).await? {
        return Ok(texts::personal_digest::message(
            language,
            person,
            &digest,
            &notes,
            introduction.as_ref(),
            app.now(),
        ));
    }
    let items = items(app, conn, person, rows).await?;
    Ok(reminder::bundle(language, person, &items, &notes, introduction.as_ref(), app.now()))
}

/// What rows tell somebody of asks.
async fn items(
    app: &App,
    conn: &mut Connection,
    person: PersonId,
    rows: &[Row],
) -> Result<Vec<reminder::Item>, AppError> {
    let mut items = Vec::new();
    for row in rows.iter().filter(|row| row.key.kind.is_about_an_ask()) {
        let Some(logged) = asks::load(conn, AskId(row.key.subject)).await? else { continue };
        let Ok(slot) = row.key.slot.parse() else { continue };
        let told = Told { slot, words: !goes_without_words(row) };
        items.push(item(app, conn, logged, told, person).await?);
    }
    Ok(items)
}

/// What rows tell somebody of other things.
async fn notes(app: &App, conn: &mut Connection, language: Language, rows: &[Row]) -> Result<Vec<String>, AppError> {
    let mut notes = Vec::new();
    for row in rows {
        match row.key.kind {
            Kind::DigestTrouble => notes.extend(digest_trouble(app, conn, language, row).await?),
            Kind::WatchTrouble => {
                let unheard: Vec<_> = unheard_of(conn, row).await?.iter().map(|u| (u.channel, u.lack)).collect();
                notes.push(texts::watch::unheard(language, watched_by(row), &unheard));
            }
            _ => {}
        }
    }
    Ok(notes)
}

async fn digest_trouble(
    app: &App,
    conn: &mut Connection,
    language: Language,
    row: &Row,
) -> Result<Option<String>, AppError> {
    let Some(digest) = digests::load(conn, row.key.subject).await? else { return Ok(None) };
    let failing = is_failing(conn, row).await?;
    let known = app.index().channel(digest.channel).is_some();
    let lacks = app.index().lacks_to_write(digest.channel);
    let to = PersonId(row.key.recipient);
    Ok(Some(texts::settings::digest_trouble(
        language,
        to,
        &digest,
        failing.then_some(Trouble { known, lacks }).as_ref(),
    )))
}

/// Which slot of an ask is told, and whether with its words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told {
    pub(super) slot: Slot,
    pub(super) words: bool,
}

/// What a slot of an ask tells that person, from the state as it is now.
pub(super) async fn item(
    app: &App,
    conn: &mut Connection,
    logged: Logged,
    Told { slot, words }: Told,
    person: PersonId,
) -> Result<reminder::Item, AppError> {
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
    let instead = reached_instead(conn, &logged, &team, slot).await?;
    let lacks = match slot {
        Slot::NotPosted => app.index().lacks_to_write_and_look(logged.ask.channel),
        _ => app.index().lacks_to_write(logged.ask.channel),
    };
    let may_read = words && app.may_read_words(&logged, &state, person);
    let words = logged.ask.words.clone().filter(|_| may_read);
    let ask = Ask { message: state.message, words, ..logged.ask };
    Ok(reminder::Item { slot, due, ask, state, lead: policy.lead, stopped, away, instead, lacks })
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
    Ok(away_from(conn, team, app::Told { ask: &logged.ask, state, owner }, app.now()).await?)
}

/// How an owner is reached of whom a slot tells that they take no DMs; none where they do again.
async fn reached_instead(
    conn: &mut Connection,
    logged: &Logged,
    team: &Team,
    slot: Slot,
) -> Result<Option<Instead>, AppError> {
    let Slot::ClosedDms(owner) = slot else { return Ok(None) };
    if team.hours(owner).is_none_or(|hours| hours.person.dm_closed_at.is_none()) {
        return Ok(None);
    }
    if outbox::did_not_reach(conn, logged.ask.id, owner).await? {
        return Ok(Some(Instead::Nothing));
    }
    Ok(Some(match team.server.closed_dms {
        ClosedDms::Mention => Instead::Mention,
        ClosedDms::PrivateThread => match people::private_thread(conn, owner, logged.ask.server).await? {
            Some(_) => Instead::PrivateThread,
            None => Instead::Mention,
        },
        ClosedDms::Nothing => Instead::Nothing,
    }))
}

fn due_of(ask: &Ask, state: &State, team: &Team, target: Target, person: PersonId) -> Option<Instant> {
    let part = state.part_of(person)?;
    owner_clock(team.schedule(person), part.since, target, ask.need_by).map(|clock| clock.due)
}

async fn ask_post(app: &App, conn: &mut Connection, row: &Row) -> Result<Message, AppError> {
    let language = app.language_in(conn, row.server).await?;
    let Some(logged) = asks::load(conn, AskId(row.key.subject)).await? else {
        return Ok(texts::ask::gone(language));
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
    let thread = row.key.slot == POST_AND_THREAD && !outbox::was_given_up(conn, Kind::Thread, row.key.subject).await?;
    Ok(texts::ask::post(language, &logged.ask, &state, due, pings, thread))
}

/// The name of the thread under an ask: its question, on one line.
pub(super) fn thread_name(language: Language, question: &str, id: AskId) -> String {
    let line: String =
        question.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(THREAD_NAME_MOST).collect();
    if line.is_empty() { texts::ask::thread_name(language, id) } else { line }
}
