//! Keeps what is planned in step with what is true: after every change of an ask, its reminders are planned anew.

use super::hours::{Team, people_of};
use crate::domain::ask::{Ask, State};
use crate::domain::calendar::Instant;
use crate::domain::ids::PersonId;
use crate::domain::plan::{Slot, next_for_asker, next_for_owner};
use crate::store::asks::Logged;
use crate::store::outbox::{Key, Kind};
use crate::store::{Connection, Result, asks, bundles, outbox};

/// A slot that reached a person: whom, which, when (UTC; none while it is on its way).
type Sent = (PersonId, Slot, Option<Instant>);

/// Brings the projection and the outbox in step with an ask's log, in the transaction that changed it (or that is about
/// to send): what is wanted is planned, what is no longer wanted is dropped. With `before`, sent messages that no longer
/// tell the truth are edited.
///
/// # Errors
/// When the store fails.
pub async fn keep(conn: &mut Connection, logged: &Logged, before: Option<&State>, now: Instant) -> Result<State> {
    let state = logged.state();
    asks::project(conn, logged.ask.id, &state).await?;
    let team = Team::load(conn, logged.ask.server, people_of(&logged.ask, &state)).await?;
    let sent = outbox::slots_sent(conn, logged.ask.id).await?;
    keep_reminders(conn, logged, &state, &team, &sent, now).await?;
    keep_asker(conn, logged, &state, &team, &sent, now).await?;
    if before.is_some_and(|before| tells_otherwise(before, &state)) {
        refresh(conn, logged, now).await?;
    }
    Ok(state)
}

async fn keep_reminders(
    conn: &mut Connection,
    logged: &Logged,
    state: &State,
    team: &Team,
    sent: &[Sent],
    now: Instant,
) -> Result<()> {
    let ask = &Ask { message: state.message, ..logged.ask.clone() };
    let mut wanted = Vec::new();
    for part in &state.obligations {
        let Some(person) = part.owner.person() else { continue };
        let Some(hours) = team.hours(person).filter(|hours| !hours.stopped) else { continue };
        let slots = slots_of(sent, person, now);
        let next = next_for_owner(ask, part, &team.server.policy, &hours.schedule, &slots, now);
        if let Some(planned) = next {
            wanted.push((person.0, planned.slot.to_string()));
            let key = key(Kind::Reminder, ask.id.0, person, planned.slot);
            outbox::want(conn, &key, ask.server, planned.at).await?;
        }
    }
    outbox::drop_unwanted(conn, Kind::Reminder, ask.id.0, &wanted, why_dropped(state), now).await
}

async fn keep_asker(
    conn: &mut Connection,
    logged: &Logged,
    state: &State,
    team: &Team,
    sent: &[Sent],
    now: Instant,
) -> Result<()> {
    let ask = &logged.ask;
    let stopped = team.hours(ask.asker).is_some_and(|hours| hours.stopped);
    let slots = slots_of(sent, ask.asker, now);
    let next = next_for_asker(ask, state, &team.server.policy, |owner| team.schedule_of(owner), &slots, now);
    let mut wanted = Vec::new();
    if let Some(planned) = next.filter(|_| !stopped) {
        wanted.push((ask.asker.0, planned.slot.to_string()));
        let key = key(Kind::Asker, ask.id.0, ask.asker, planned.slot);
        outbox::want(conn, &key, ask.server, planned.at).await?;
    }
    outbox::drop_unwanted(conn, Kind::Asker, ask.id.0, &wanted, why_dropped(state), now).await
}

fn key(kind: Kind, subject: i64, person: PersonId, slot: Slot) -> Key {
    Key { kind, subject, recipient: person.0, slot: slot.to_string() }
}

/// What reached a person, and when; what is on its way reaches them now.
fn slots_of(sent: &[Sent], person: PersonId, now: Instant) -> Vec<(Slot, Instant)> {
    sent.iter().filter(|(to, ..)| *to == person).map(|(_, slot, at)| (*slot, at.unwrap_or(now))).collect()
}

fn why_dropped(state: &State) -> &'static str {
    if state.is_open() { "no longer planned" } else { "answered or closed before it was sent" }
}

fn tells_otherwise(before: &State, after: &State) -> bool {
    let parts = |state: &State| state.obligations.iter().map(|o| (o.owner, o.state)).collect::<Vec<_>>();
    before.status != after.status || parts(before) != parts(after)
}

/// Edits every sent message about an ask to say what is true now.
///
/// # Errors
/// When the store fails.
pub(super) async fn refresh(conn: &mut Connection, logged: &Logged, now: Instant) -> Result<()> {
    for bundle in bundles::sent_about(conn, logged.ask.id).await? {
        let Some(channel) = bundle.channel else { continue };
        let key = Key { kind: Kind::Refresh, subject: bundle.id, recipient: channel.0, slot: "state".to_owned() };
        outbox::want_again(conn, &key, logged.ask.server, now).await?;
    }
    Ok(())
}
