//! What people ask the bot: what do I owe, what do I wait for, and why this reminder.

use chrono::{Datelike, NaiveDate};

use super::hours::{Team, people_of};
use super::{App, AppError, Hours, Result};
use crate::domain::absence::{ByWhen, Presence};
use crate::domain::account::{Account, account};
use crate::domain::ask::{Ask, Came, Owner, Refusal, State};
use crate::domain::calendar::Instant;
use crate::domain::clock::{OwnerClock, owner_clock};
use crate::domain::digest::{self, Tracked, Waiting};
use crate::domain::holidays::{Day, DayKind, Listing};
use crate::domain::ids::{AskId, ChannelId, MessageId, PersonId, ServerId};
use crate::domain::plan::Slot;
use crate::domain::policies::Place;
use crate::domain::policy::Policy;
use crate::domain::server::Server;
use crate::store::{asks, outbox};

/// So many stretches of a clock are looked at to tell it in a few lines.
const STRETCHES_MOST: usize = 100;

/// One line of `/asks`.
pub type Listed = Waiting;

/// What a person owes and waits for.
#[derive(Clone, Debug, Default)]
pub struct Overview {
    /// Owed by the person, soonest due first.
    pub owed: Vec<Listed>,
    /// Asked by the person, longest waiting first.
    pub asked: Vec<Listed>,
}

/// Why a reminder came, or will.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The ask.
    pub ask: Ask,
    /// What became of it.
    pub state: State,
    /// The server's settings: where the policy comes from.
    pub server: Server,
    /// What holds for this ask.
    pub policy: Policy,
    /// Where it stands, to tell which scope a setting comes from.
    pub place: Place,
    /// The person's hours; none where they own no part.
    pub hours: Option<Hours>,
    /// The person's clock.
    pub clock: Option<OwnerClock>,
    /// By when the first reply is due, as others than the owners read it.
    pub first_due: ByWhen,
    /// The person's clock stretch by stretch, up to when the reply is due or, if that is past, to now.
    pub account: Option<Account>,
    /// Now, UTC.
    pub now: Instant,
    /// What reached the person already: which slot, when (UTC).
    pub sent: Vec<(Slot, Instant)>,
    /// What comes next for them: which slot, when at the earliest (UTC).
    pub next: Option<(Slot, Instant)>,
    /// Whether that time would tell what somebody else keeps to themselves.
    pub next_is_kept: bool,
    /// The days off that fall on the person's working days in the time of that clock, and whose they are.
    pub days_off: Option<Listing>,
    /// For its asker: how those stand who owe it.
    pub standing: Vec<(PersonId, Presence)>,
}

impl App {
    /// What a person owes and waits for; within one server, or in all where `server` is none (asked in a DM).
    ///
    /// # Errors
    /// When the store fails.
    pub async fn overview(&self, person: PersonId, server: Option<ServerId>) -> Result<Overview> {
        let mut conn = self.store.read().await?;
        let here = |ask: &Ask| server.is_none_or(|server| ask.server == server);
        let mut overview = Overview::default();
        for logged in asks::open_of_owner(&mut conn, person).await?.into_iter().filter(|l| here(&l.ask)) {
            let owes = logged.state().part_of(person).is_some_and(|part| part.is_owed());
            if owes {
                let team = Team::around(&mut conn, &logged.ask, &logged.state()).await?;
                overview.owed.push(self.line(&team, logged, Some(person)));
            }
        }
        for logged in asks::open_of_asker(&mut conn, person).await?.into_iter().filter(|l| here(&l.ask)) {
            let team = Team::around(&mut conn, &logged.ask, &logged.state()).await?;
            overview.asked.push(self.line(&team, logged, None));
        }
        overview.owed.sort_by_key(|line| (line.due.is_none(), line.due, line.ask.id));
        overview.asked.sort_by_key(|line| (std::cmp::Reverse(line.age), line.ask.id));
        Ok(overview)
    }

    /// One open ask as a line; with `only`, on that owner's clock.
    pub(super) fn line(&self, team: &Team, mut logged: asks::Logged, only: Option<PersonId>) -> Listed {
        let mut state = logged.state();
        if let Some(person) = only {
            let may_read = self.may_read_words(&logged, &state, person);
            logged.ask.words = logged.ask.words.filter(|_| may_read);
            state.obligations.retain(|o| o.owner == Owner::Person(person));
        }
        let target = team.policy(&logged.place()).target_for(logged.ask.priority);
        let tracked = Tracked { ask: logged.ask, state, listed_under: logged.standing.listed_under, target };
        let schedule_of = |person| team.schedule(person);
        let hours = digest::Hours { of: &schedule_of, server: team.server_hours() };
        let line = digest::waiting(&tracked, &hours, self.now());
        match only {
            Some(_) => line,
            None => Listed { due: told_due(team, &tracked, self.now()), ..line },
        }
    }

    /// Whether somebody may read the words of an ask wherever they are: who asked it and whom it was asked of; others only
    /// where everybody may read them anyway.
    pub fn may_read_words(&self, logged: &asks::Logged, state: &State, person: PersonId) -> bool {
        let asked = logged.ask.asker == person || state.part_of(person).is_some_and(|part| part.came == Came::Asked);
        asked || self.index().is_public(logged.standing.listed_under)
    }

    /// The ask in a message, or in whose thread the message stands; none where there is none, or it is over for long. Of
    /// several, one that concerns the person, an open one first.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn ask_at(&self, channel: ChannelId, message: MessageId, person: PersonId) -> Result<Option<AskId>> {
        let there = self.index().asks_at(channel, message);
        let mut conn = self.store.read().await?;
        let mut found = Vec::new();
        for id in there {
            let Some(logged) = asks::load(&mut conn, id).await? else { continue };
            let state = logged.state();
            let concerns = people_of(&logged.ask, &state).contains(&person);
            found.push((!concerns, !state.is_open(), id));
        }
        Ok(found.into_iter().min().map(|(_, _, id)| id))
    }

    /// Explains an ask to one who is concerned by it, was told of it, or reads it where they ask (`here`).
    ///
    /// # Errors
    /// When the person is not concerned, the ask is gone, or the store fails.
    pub async fn explain(&self, id: AskId, person: PersonId, here: Option<ChannelId>) -> Result<Explanation> {
        let not_yours = || AppError::from(Refusal::NotToSee);
        let mut conn = self.store.read().await?;
        let logged = asks::load(&mut conn, id).await?.ok_or_else(not_yours)?;
        let state = logged.state();
        let team = Team::load(&mut conn, logged.ask.server, people_of(&logged.ask, &state)).await?;
        let part = state.part_of(person);
        let standing = state.owed().filter_map(|o| o.owner.person()).filter(|_| part.is_none());
        let standing = standing.filter_map(|owner| Some((owner, team.presence(owner, self.now())?)));
        let place = logged.place();
        let policy = team.policy(&place);
        let clock = part.and_then(|part| {
            owner_clock(team.schedule(person), part.since, policy.target_for(logged.ask.priority), logged.ask.need_by)
        });
        let sent = outbox::slots_sent(&mut conn, id).await?;
        let sent: Vec<(Slot, Instant)> =
            sent.into_iter().filter(|sent| sent.to == person).filter_map(|sent| Some((sent.slot, sent.at?))).collect();
        let reads_it = here.is_some_and(|here| here == logged.ask.channel || here == logged.standing.listed_under);
        let concerned = people_of(&logged.ask, &state).contains(&person) || policy.lead == Some(person);
        if !concerned && sent.is_empty() && !reads_it {
            return Err(not_yours());
        }
        let may_read = reads_it || self.may_read_words(&logged, &state, person);
        let account = part
            .zip(clock)
            .map(|(part, clock)| account(team.schedule(person), part.since, clock.due.max(self.now()), STRETCHES_MOST));
        let hours = part.and_then(|_| team.hours(person));
        let days_off = hours.zip(account.as_ref()).map(|(hours, clock)| days_off(hours, &team.server, clock));
        let pending = outbox::pending_of_ask(&mut conn, id).await?;
        let next = pending.into_iter().find(|row| row.key.recipient == person.0);
        Ok(Explanation {
            next: next.and_then(|row| Some((row.key.slot.parse().ok()?, row.ready_at.max(row.due_at)))),
            hours: hours.cloned(),
            days_off,
            next_is_kept: part.is_none() && team.keeps_dates(&state, self.now()),
            standing: standing.collect(),
            sent,
            account,
            first_due: team.by_when(&logged.ask, state.owed(), policy.target_for(logged.ask.priority), self.now()),
            now: self.now(),
            server: team.server,
            policy,
            place,
            ask: Ask { message: state.message, words: logged.ask.words.filter(|_| may_read), ..logged.ask },
            clock,
            state,
        })
    }
}

/// The days off that somebody would work on, from when their clock starts to where its account ends.
fn days_off(hours: &Hours, server: &Server, clock: &Account) -> Listing {
    let counted = hours.person.holidays.counted(server.holidays.as_ref(), hours.is_guess);
    let local = |at: Instant| at.with_timezone(&hours.schedule.zone_at(at)).date_naive();
    let (first, last) = (clock.stretches.first(), clock.stretches.last());
    let from = first.map_or(NaiveDate::MAX, |stretch| local(stretch.start));
    let until = last.map(|stretch| local(stretch.end));
    let listing = Listing::of(&hours.person.holidays, counted, from);
    let is_told = |day: &Day| {
        let works = !hours.base.weekly().on(day.date.weekday()).is_empty();
        works && day.kind != DayKind::LeftOut && until.is_some_and(|until| day.date <= until)
    };
    Listing { days: listing.days.into_iter().filter(is_told).collect(), ..listing }
}

pub(super) fn by_when(team: &Team, one: &Tracked, now: Instant) -> ByWhen {
    team.by_when(&one.ask, one.state.owed(), one.target, now)
}

/// The due time in a list that is not the owner's own.
fn told_due(team: &Team, one: &Tracked, now: Instant) -> Option<Instant> {
    by_when(team, one, now).at()
}
