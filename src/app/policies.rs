//! What servers agree on, scope by scope. A change plans anew what is open there.

use super::hours::{Team, people_of};
use super::keep::refresh;
use super::{App, Refused, Result, keep};
use crate::domain::agreement::{Around, disagreement};
use crate::domain::ask::{Ask, State};
use crate::domain::calendar::Instant;
use crate::domain::clock::owner_clock;
use crate::domain::ids::{AskId, ChannelId, PersonId, ServerId};
use crate::domain::policies::{Contradiction, Place, Rules, Scope};
use crate::domain::policy::Policy;
use crate::domain::server::{HoursChange, Server};
use crate::store::asks::Logged;
use crate::store::{Connection, asks, outbox, policies, servers};

/// What `/policy set` changes; what is none stays as it is.
#[derive(Clone, Debug, Default)]
pub struct PolicyChange {
    /// What the scope says from now on.
    pub rules: Rules,
    /// The hours for who has set none; the server's, whatever the scope.
    pub hours: HoursChange,
}

/// What a change of a policy led to.
#[derive(Clone, Debug)]
pub enum PolicyOutcome {
    /// It holds now.
    Changed(Box<PolicyChanged>),
    /// Nothing was changed: at that place the policy would contradict itself.
    Contradicts(Place, Contradiction),
}

/// A change of a policy.
#[derive(Clone, Debug)]
pub struct PolicyChanged {
    /// Whether anything is other than it was.
    pub anything: bool,
    /// What holds now where it was changed.
    pub holds: Holds,
    /// How many open asks are due at another time than before.
    pub due_otherwise: usize,
}

/// What holds at a place.
#[derive(Clone, Debug)]
pub struct Holds {
    /// The server's settings: what holds, and where it comes from.
    pub server: Server,
    /// The place.
    pub place: Place,
    /// The ask, where it is one's.
    pub ask: Option<Ask>,
}

impl Holds {
    /// The policy.
    pub fn policy(&self) -> Policy {
        self.server.policies.at(&self.place)
    }
}

/// Who looks at a server's asks, and from where.
#[derive(Clone, Copy, Debug)]
pub struct Viewer {
    /// The person.
    pub person: PersonId,
    /// The channel or thread in which they are.
    pub channel: ChannelId,
    /// Whether nothing in the server is hidden from them.
    pub sees_all: bool,
}

/// The settings and place of an ask, before or after a change.
type Stand<'a> = (&'a Server, &'a Place);

impl App {
    /// What holds where these scopes meet: a channel or category, a role, or one ask.
    ///
    /// # Errors
    /// When the ask is not open or not for this person to see, or the store fails.
    pub async fn holds(&self, id: ServerId, scopes: &[Scope], viewer: &Viewer) -> Result<Holds> {
        let mut conn = self.store.read().await?;
        let (place, ask) = self.place_of(&mut conn, id, scopes, Some(viewer)).await?;
        Ok(Holds { server: servers::load(&mut conn, id).await?, place, ask })
    }

    /// All that is set in a server, with the open asks that have a policy of their own.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn agreements(&self, id: ServerId) -> Result<(Server, Vec<Ask>)> {
        let mut conn = self.store.read().await?;
        let server = servers::load(&mut conn, id).await?;
        let asks = open_asks_with_policy(&mut conn, &server).await?;
        Ok((server, asks.into_iter().map(|logged| logged.ask).collect()))
    }

    /// The open asks of a server that somebody may know of: they are concerned, or can read where it stands.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn visible_asks(&self, id: ServerId, viewer: &Viewer) -> Result<Vec<Ask>> {
        let mut conn = self.store.read().await?;
        let open = asks::open_or_ended_since(&mut conn, id, Instant::MAX_UTC).await?;
        Ok(open
            .into_iter()
            .filter(|logged| self.may_see(logged, viewer))
            .map(|logged| self.seen(logged, viewer))
            .collect())
    }

    /// An ask as somebody may see it, who may know of it: with its words only where they may read those.
    fn seen(&self, logged: Logged, viewer: &Viewer) -> Ask {
        let may_read =
            self.reads_there(&logged, viewer) || self.may_read_words(&logged, &logged.state(), viewer.person);
        Ask { words: logged.ask.words.filter(|_| may_read), ..logged.ask }
    }

    fn reads_there(&self, logged: &Logged, viewer: &Viewer) -> bool {
        viewer.sees_all || self.index().listed_under(viewer.channel) == logged.standing.listed_under
    }

    fn may_see(&self, logged: &Logged, viewer: &Viewer) -> bool {
        self.reads_there(logged, viewer)
            || self.index().is_public(logged.standing.listed_under)
            || people_of(&logged.ask, &logged.state()).contains(&viewer.person)
    }

    /// Changes what a scope of a server says and plans anew what is open there. Where that would contradict itself,
    /// nothing is changed.
    ///
    /// # Errors
    /// When the ask is not open or not for this person to see, the server would have no hours, or the store fails.
    pub async fn set_policy(
        &self,
        id: ServerId,
        scope: Scope,
        change: PolicyChange,
        by: &Viewer,
    ) -> Result<PolicyOutcome> {
        let mut tx = self.store.write().await?;
        let outcome = self.set_policy_in(&mut tx, id, scope, change, by).await?;
        if matches!(outcome, PolicyOutcome::Changed(_)) {
            tx.commit().await?;
            self.activity().wake();
        }
        Ok(outcome)
    }

    /// The same, within what else is written: nothing of that may stay where it contradicts.
    pub(super) async fn set_policy_in(
        &self,
        conn: &mut Connection,
        id: ServerId,
        scope: Scope,
        change: PolicyChange,
        by: &Viewer,
    ) -> Result<PolicyOutcome> {
        let (place, ask) = self.place_of(conn, id, &[scope], Some(by)).await?;
        let before = servers::load(conn, id).await?;
        let zone = before.schedule.zone();
        let said = before.policies.of(scope).cloned().unwrap_or_default();
        policies::set(conn, id, scope, &change.rules.over(said), Some(by.person), self.now()).await?;
        if !change.hours.is_empty() {
            let server = before.clone().with_hours(&change.hours).map_err(|_| Refused::ServerWithoutHours)?;
            servers::save(conn, id, &server).await?;
            self.plan_digests_anew(conn, &server, id).await?;
            self.plan_personal_digests_of(conn, id).await?;
        }
        let outcome = self.settle_policy(conn, id, scope, before, (place, ask)).await?;
        if let PolicyOutcome::Changed(changed) = &outcome
            && changed.holds.server.schedule.zone() != zone
        {
            self.clock_of_server_changed(conn, id).await?;
        }
        Ok(outcome)
    }

    /// Removes what a scope says; none where it said nothing.
    ///
    /// # Errors
    /// When the ask is not open or not for this person to see, or the store fails.
    pub async fn remove_policy(&self, id: ServerId, scope: Scope, by: &Viewer) -> Result<Option<PolicyOutcome>> {
        let mut tx = self.store.write().await?;
        let (place, ask) = self.place_of(&mut tx, id, &[scope], Some(by)).await?;
        let before = servers::load(&mut tx, id).await?;
        if before.policies.of(scope).is_none() {
            return Ok(None);
        }
        policies::set(&mut tx, id, scope, &Rules::default(), Some(by.person), self.now()).await?;
        let outcome = self.settle_policy(&mut tx, id, scope, before, (place, ask)).await?;
        if matches!(outcome, PolicyOutcome::Changed(_)) {
            tx.commit().await?;
            self.activity().wake();
        }
        Ok(Some(outcome))
    }

    /// Judges what was just written of a scope; where it fits together, plans anew what is open there.
    async fn settle_policy(
        &self,
        conn: &mut Connection,
        id: ServerId,
        scope: Scope,
        before: Server,
        (place, ask): (Place, Option<Ask>),
    ) -> Result<PolicyOutcome> {
        let server = servers::load(conn, id).await?;
        let with_own: Vec<Place> =
            open_asks_with_policy(conn, &server).await?.into_iter().map(|logged| logged.place()).collect();
        let found = {
            let index = self.index();
            let around = Around { category_of: &|channel| index.category_of(channel), asks: &with_own };
            disagreement(&before.policies, &server.policies, scope, &around)
        };
        if let Some((place, contradiction)) = found {
            return Ok(PolicyOutcome::Contradicts(place, contradiction));
        }
        let due_otherwise = self.plan_anew_in(conn, id, scope, (&before, &server)).await?;
        let anything = server != before;
        if anything {
            self.norms_changed(conn, id).await?;
        }
        let holds = Holds { server, place, ask };
        Ok(PolicyOutcome::Changed(Box::new(PolicyChanged { anything, holds, due_otherwise })))
    }

    /// Plans anew what is open in a scope; how many of those asks are due at another time.
    pub(super) async fn plan_anew_in(
        &self,
        conn: &mut Connection,
        id: ServerId,
        scope: Scope,
        (before, after): (&Server, &Server),
    ) -> Result<usize> {
        let mut due_otherwise = 0;
        for ask in policies::open_asks_in(conn, id, scope).await? {
            let Some(logged) = asks::load(conn, ask).await? else { continue };
            let place = logged.place();
            due_otherwise +=
                usize::from(plan_anew(conn, &logged, (before, &place), (after, &place), self.now()).await?);
        }
        Ok(due_otherwise)
    }

    /// The place of which scopes speak, and the ask where they speak of one. With a viewer, only an ask that they may
    /// know of.
    async fn place_of(
        &self,
        conn: &mut Connection,
        id: ServerId,
        scopes: &[Scope],
        viewer: Option<&Viewer>,
    ) -> Result<(Place, Option<Ask>)> {
        let mut place = Place::default();
        for scope in scopes {
            match *scope {
                Scope::Server => {}
                Scope::Category(id) => place.category = Some(id),
                Scope::Channel(id) => {
                    place.channel = Some(id);
                    place.category = self.index().category_of(id);
                }
                Scope::Role(role) => place.roles.push(role),
                Scope::Ask(ask) => {
                    let logged = self.open_ask(conn, id, ask, viewer).await?;
                    return Ok((logged.place(), Some(logged.ask)));
                }
            }
        }
        Ok((place, None))
    }

    async fn open_ask(
        &self,
        conn: &mut Connection,
        id: ServerId,
        ask: AskId,
        viewer: Option<&Viewer>,
    ) -> Result<Logged> {
        let logged = asks::load(conn, ask).await?;
        let fits = |logged: &Logged| {
            let visible = viewer.is_none_or(|viewer| self.may_see(logged, viewer));
            logged.ask.server == id && visible && logged.state().is_open()
        };
        logged.filter(fits).ok_or_else(|| Refused::AskNotOpen.into())
    }
}

async fn open_asks_with_policy(conn: &mut Connection, server: &Server) -> Result<Vec<Logged>> {
    let mut open = Vec::new();
    for (scope, _) in server.policies.all() {
        let Scope::Ask(id) = scope else { continue };
        open.extend(asks::load(conn, *id).await?.filter(|logged| logged.state().is_open()));
    }
    Ok(open)
}

/// Plans an ask anew after what holds for it has changed, if it has; whether it is due at another time. What was sent
/// and says when it is due is edited.
pub(super) async fn plan_anew(
    conn: &mut Connection,
    logged: &Logged,
    before: Stand<'_>,
    after: Stand<'_>,
    now: Instant,
) -> Result<bool> {
    let policy = |(server, place): Stand<'_>| server.policies.at(place);
    let (was, is) = (policy(before), policy(after));
    if was == is && before.0.hours() == after.0.hours() {
        return Ok(false);
    }
    let state = keep(conn, logged, None, now).await?;
    // What waits for the end of quiet hours may have to wait no longer, or longer.
    for person in people_of(&logged.ask, &state).into_iter().chain(was.lead).chain(is.lead) {
        outbox::look_again(conn, person).await?;
    }
    let due_otherwise = dues(conn, logged, &state, before).await? != dues(conn, logged, &state, after).await?;
    if due_otherwise {
        refresh(conn, logged, now).await?;
    }
    Ok(due_otherwise)
}

/// When the replies are due that are owed.
async fn dues(
    conn: &mut Connection,
    logged: &Logged,
    state: &State,
    (server, place): Stand<'_>,
) -> Result<Vec<Option<Instant>>> {
    let ask = &logged.ask;
    let team = Team::with(conn, ask.server, server.clone(), people_of(ask, state)).await?;
    let target = team.policy(place).target_for(ask.priority);
    let due = |owner, since| owner_clock(team.schedule_of(owner), since, target, ask.need_by).map(|clock| clock.due);
    Ok(state.owed().map(|part| due(part.owner, part.since)).collect())
}
