//! Keeps what is planned in step with what is true: after every change of an ask, its reminders are planned anew.

use super::hours::{Hours, Team};
use crate::domain::ask::{Ask, Obligation, Owner, Priority, Source, State};
use crate::domain::calendar::Instant;
use crate::domain::ids::{PersonId, ServerId};
use crate::domain::plan::{Around, Planned, Slot, for_asker, for_lead, next_for_owner, role_call_at};
use crate::domain::policy::Policy;
use crate::store::asks::Logged;
use crate::store::bundles::Bundle;
use crate::store::outbox::{Key, Kind, Sent};
use crate::store::{Connection, Result, asks, bundles, outbox};

/// What a plan is made from.
struct Planning<'a> {
    ask: Ask,
    state: &'a State,
    team: &'a Team,
    policy: &'a Policy,
    sent: &'a [Sent],
    now: Instant,
}

/// A person or role and the slot that is wanted for them, as it is written, with its time (UTC).
type Wanted = (u64, String, Instant);

/// Brings the projection and the outbox in step with an ask's log, in the transaction that changed it (or that is about
/// to send): what is wanted is planned, what is no longer wanted is dropped. With `before`, sent messages that no longer
/// tell the truth are edited.
///
/// # Errors
/// When the store fails.
pub async fn keep(conn: &mut Connection, logged: &Logged, before: Option<&State>, now: Instant) -> Result<State> {
    let state = logged.state();
    asks::project(conn, logged.ask.id, &state).await?;
    let team = Team::around(conn, &logged.ask, &state).await?;
    let sent = outbox::slots_sent(conn, logged.ask.id).await?;
    let policy = team.policy(&logged.place());
    let ask = Ask { message: state.message, ..logged.ask.clone() };
    let planning = Planning { ask, state: &state, team: &team, policy: &policy, sent: &sent, now };
    planning.keep(conn, Kind::Reminder, &planning.reminders()).await?;
    planning.keep(conn, Kind::RoleCall, &planning.role_calls()).await?;
    planning.keep(conn, Kind::Asker, &planning.for_asker()).await?;
    planning.keep(conn, Kind::Lead, &planning.for_lead()).await?;
    if before.is_some_and(|before| tells_otherwise(before, &state)) {
        refresh(conn, logged, now).await?;
    }
    Ok(state)
}

impl Planning<'_> {
    /// Each owner's next reminder. What holders of a role were called to do stays until it is sent or moot.
    fn reminders(&self) -> Vec<Wanted> {
        let mut wanted = Vec::new();
        for part in self.state.obligations.iter().filter(|_| self.stands()) {
            let Some(person) = part.owner.person() else { continue };
            let Some(hours) = self.team.hours(person).filter(|hours| !hours.stopped) else { continue };
            let slots = self.told(person, part.turn);
            let next = next_for_owner(&self.ask, part, self.policy, &hours.schedule, &slots, self.now);
            let at = |planned| at_once_if_urgent(planned, &self.ask, part, hours);
            wanted.extend(next.map(|planned| (person.0, planned.slot.of_turn(part.turn), at(planned))));
        }
        wanted
    }

    fn role_calls(&self) -> Vec<Wanted> {
        let schedule = self.team.server_hours();
        let call = |part| role_call_at(&self.ask, part, self.policy, schedule);
        let role = |owner| match owner {
            Owner::Role(role) => Some(role.0),
            _ => None,
        };
        let parts = self.state.obligations.iter().filter(|_| self.state.is_open() && self.stands());
        parts.filter_map(|part| Some((role(part.owner)?, Slot::RoleCall.to_string(), call(part)?))).collect()
    }

    fn for_asker(&self) -> Vec<Wanted> {
        let asker = self.ask.asker;
        if !self.is_reachable(asker) {
            return Vec::new();
        }
        let plan = self.with_around(|around| {
            for_asker(&self.ask, self.state, self.policy, around, &self.told(asker, 0), self.now)
        });
        plan.into_iter().map(|planned| (asker.0, planned.slot.to_string(), planned.at)).collect()
    }

    fn for_lead(&self) -> Vec<Wanted> {
        let Some(lead) = self.policy.lead else { return Vec::new() };
        let plan = self.with_around(|around| {
            for_lead(&self.ask, self.state, self.policy, around, &self.told(self.ask.asker, 0), &self.told(lead, 0))
        });
        plan.into_iter().map(|(lead, planned)| (lead.0, planned.slot.to_string(), planned.at)).collect()
    }

    fn with_around<T>(&self, tell: impl FnOnce(&Around<'_>) -> T) -> T {
        let schedule_of = |owner| self.team.schedule_of(owner);
        let stopped_at = |person| self.team.hours(person).and_then(|hours| hours.stopped_at);
        let no_dm = |person| self.took_no_dm(person);
        let asker = self.team.schedule(self.ask.asker);
        tell(&Around { schedule_of: &schedule_of, stopped_at: &stopped_at, no_dm: &no_dm, asker })
    }

    /// Whether a person takes no DMs, and something of this ask was to reach them since that was found.
    fn took_no_dm(&self, person: PersonId) -> bool {
        let closed_at = self.team.hours(person).and_then(|hours| hours.person.dm_closed_at);
        let tried = |since| self.sent.iter().any(|sent| sent.to == person && sent.at.is_none_or(|at| at >= since));
        closed_at.is_some_and(tried)
    }

    /// Whether a person's reminders are switched on in this server.
    fn is_reachable(&self, person: PersonId) -> bool {
        self.team.hours(person).is_none_or(|hours| !hours.stopped)
    }

    /// What reached a person about that part of theirs, and when; what is on its way reaches them now.
    fn told(&self, person: PersonId, turn: u32) -> Vec<(Slot, Instant)> {
        let theirs = self.sent.iter().filter(|sent| sent.to == person && sent.turn == turn);
        theirs.map(|sent| (sent.slot, sent.at.unwrap_or(self.now))).collect()
    }

    async fn keep(&self, conn: &mut Connection, kind: Kind, wanted: &[Wanted]) -> Result<()> {
        let mut kept = Vec::with_capacity(wanted.len());
        for (recipient, slot, at) in wanted {
            let key = Key { kind, subject: self.ask.id.0, recipient: *recipient, slot: slot.clone() };
            kept.push((*recipient, key.slot.clone()));
            outbox::want(conn, &key, self.ask.server, *at).await?;
        }
        if kind == Kind::Reminder && self.role_is_owed() {
            for row in outbox::pending_of_ask(conn, self.ask.id).await? {
                let call = row.key.slot == Slot::RoleCall.to_string();
                kept.extend(call.then_some((row.key.recipient, row.key.slot)));
            }
        }
        let why = if self.state.is_open() { "no longer planned" } else { "answered or closed before it was sent" };
        outbox::drop_unwanted(conn, kind, self.ask.id.0, &kept, why, self.now).await
    }

    /// Whether the question can be read: nobody is reminded of one that is still to be posted.
    fn stands(&self) -> bool {
        self.ask.source != Source::Form || self.ask.message.is_some()
    }

    fn role_is_owed(&self) -> bool {
        self.state.is_open() && self.state.owed().any(|part| matches!(part.owner, Owner::Role(_)))
    }
}

/// Who let urgent asks reach them at any time hears of one at once, though their clock has not started.
fn at_once_if_urgent(planned: Planned, ask: &Ask, part: &Obligation, hours: &Hours) -> Instant {
    let at_once = ask.priority == Priority::Urgent && hours.person.urgent_any_time && planned.slot == Slot::Notice;
    if at_once { part.since } else { planned.at }
}

fn tells_otherwise(before: &State, after: &State) -> bool {
    let parts = |state: &State| {
        let told = |o: &crate::domain::ask::Obligation| (o.owner, o.state, o.promise(), o.unsure);
        state.obligations.iter().map(told).collect::<Vec<_>>()
    };
    before.status != after.status || parts(before) != parts(after)
}

/// Edits every sent message about an ask to say what is true now.
///
/// # Errors
/// When the store fails.
pub(super) async fn refresh(conn: &mut Connection, logged: &Logged, now: Instant) -> Result<()> {
    for bundle in bundles::sent_about(conn, logged.ask.id).await? {
        refresh_bundle(conn, &bundle, logged.ask.server, now).await?;
    }
    Ok(())
}

/// Edits a sent message to say what is true now.
///
/// # Errors
/// When the store fails.
pub(super) async fn refresh_bundle(
    conn: &mut Connection,
    bundle: &Bundle,
    server: ServerId,
    now: Instant,
) -> Result<()> {
    let Some(channel) = bundle.channel else { return Ok(()) };
    let key = Key { kind: Kind::Refresh, subject: bundle.id, recipient: channel.0, slot: "state".to_owned() };
    outbox::want_again(conn, &key, server, now).await
}
