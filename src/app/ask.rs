//! Asks that people make on purpose, and what they choose about them.

use super::hours::{Hours, Team};
use super::others::{Told, away_from};
use super::{App, Refused, Result, keep};
use crate::domain::absence::{ByWhen, Presence};
use crate::domain::ask::{
    Ask, Need, Obligation, Owner, Press, Presser, Priority, Refusal, Source, State, What, Words, fold, press,
};
use crate::domain::calendar::Instant;
use crate::domain::custom_id::AskOptions;
use crate::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, RoleId, ServerId};
use crate::domain::policies::Place;
use crate::domain::policy::Target;
use crate::domain::snooze::Snooze;
use crate::domain::when;
use crate::steps::Step;
use crate::store::outbox::{self, Key, Kind};
use crate::store::{Connection, asks, servers};

/// The slot of a form's post under which a thread is opened.
pub const POST_AND_THREAD: &str = "post-and-thread";

/// Where and by whom something was asked for.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The server.
    pub server: ServerId,
    /// The channel or thread.
    pub channel: ChannelId,
    /// Whether that is a thread.
    pub in_thread: bool,
    /// Who asks.
    pub asker: PersonId,
    /// The interaction's id.
    pub order: Order,
}

/// What an ask means for one of its owners: shown to the asker at once.
#[derive(Clone, Debug)]
pub struct Consequence {
    /// Who owes the reply.
    pub owner: Owner,
    /// How they stand, as the asker may read it; none for a role and the room.
    pub presence: Option<Presence>,
    /// When the reply is due, as the asker may read it.
    pub due: ByWhen,
    /// Whether their hours are a guess.
    pub is_guess: bool,
    /// Whether they stopped the server's reminders.
    pub stopped: bool,
}

/// An ask that was made, and what it means.
#[derive(Clone, Debug)]
pub struct Made {
    /// Its number; none where it is over already and forgotten.
    pub ask: Option<AskId>,
    /// What it means for each owner.
    pub consequences: Vec<Consequence>,
}

/// What a choice led to.
#[derive(Clone, Debug)]
pub struct Pressed {
    /// The ask.
    pub ask: Ask,
    /// What became of it.
    pub state: State,
    /// What was written into its log.
    pub what: What,
    /// For a hand-over, when who owes it now is next at work (UTC); none where that is not known or not told.
    pub next_at_work: Option<Instant>,
    /// Whom the policy names to turn to.
    pub lead: Option<PersonId>,
}

impl App {
    /// A form's ask: stored together with the post that the bot owes. Answers the same for the same interaction.
    ///
    /// # Errors
    /// When nobody but the asker owes it, the time is past, or the store fails.
    pub async fn ask(&self, from: Asked, options: &AskOptions, words: Words) -> Result<Made> {
        if words.question.trim().is_empty() {
            return Err(Refused::NoQuestion.into());
        }
        let ask = Ask {
            words: Some(words),
            need: options.need,
            need_by: options.need_by,
            priority: options.priority,
            ..bare(from, &options.owners, Source::Form)
        };
        self.check_new(&ask)?;
        let _turn = self.turn().await;
        let mut tx = self.store.write().await?;
        let consequences = self.consequences(&mut tx, &ask).await?;
        let mut made = asks::made_by(&mut tx, ask.order, ask.source).await?;
        if let Some((ask, state)) = self.take_up_in(&mut tx, ask).await? {
            made = Some(ask.id);
            let slot = if options.thread && !from.in_thread { POST_AND_THREAD } else { "post" };
            let key = Key { kind: Kind::AskPost, subject: ask.id.0, recipient: from.channel.0, slot: slot.to_owned() };
            outbox::want(&mut tx, &key, from.server, self.now()).await?;
            Step::AskDecided.reached();
            tx.commit().await?;
            Step::AskKept.reached();
            self.note_all([(ask, state)]);
        }
        Ok(Made { ask: made, consequences })
    }

    /// "Needs a reply" on a message.
    ///
    /// # Errors
    /// When nobody but the asker owes it, or the store fails.
    pub async fn mark(&self, from: Asked, message: MessageId, owners: &[Owner]) -> Result<Made> {
        let ask = Ask { message: Some(message), ..bare(from, owners, Source::Marked) };
        self.check_new(&ask)?;
        let mut conn = self.store.read().await?;
        if asks::is_marked(&mut conn, message, from.asker).await? {
            return Err(Refused::MarkedAlready.into());
        }
        let consequences = self.consequences(&mut conn, &ask).await?;
        drop(conn);
        self.take_up(ask).await?;
        let made = asks::made_by(&mut *self.store.read().await?, from.order, Source::Marked).await?;
        Ok(Made { ask: made, consequences })
    }

    /// What an ask means for each of its owners, as its asker may read it.
    async fn consequences(&self, conn: &mut Connection, ask: &Ask) -> Result<Vec<Consequence>> {
        let (standing, now, state) = (self.standing(ask.channel), self.now(), fold(ask, &[]));
        let team = Team::load(conn, ask.server, ask.owners.iter().filter_map(|o| o.person()).collect()).await?;
        let policy = team.policy(&Place::of(ask, standing.parent, standing.category));
        let mut all = Vec::with_capacity(state.obligations.len());
        for part in &state.obligations {
            let mut one = consequence(ask, part, &team, policy.target_for(ask.priority), now);
            if let Some(owner) = part.owner.person() {
                let away = away_from(conn, &team, Told { ask, state: &state, owner }, now).await?;
                one.presence = away.map(Presence::Away).or(one.presence);
            }
            all.push(one);
        }
        Ok(all)
    }

    fn check_new(&self, ask: &Ask) -> Result<()> {
        if ask.owners.is_empty() || ask.owners.contains(&Owner::Person(ask.asker)) {
            return Err(Refused::OwnReply.into());
        }
        Ok(ask.need_by.map_or(Ok(()), |at| when::in_reach(at, self.now()))?)
    }

    /// A person's choice about an ask: authorised, written to the log, and everything planned anew.
    ///
    /// # Errors
    /// When the person may not choose that or it is too late (the text says what is true now), or the store fails.
    pub async fn press(
        &self,
        id: AskId,
        by: PersonId,
        roles: &[RoleId],
        order: Order,
        choice: Press,
    ) -> Result<Pressed> {
        let _turn = self.turn().await;
        let mut tx = self.store.write().await?;
        let Some(mut logged) = asks::load(&mut tx, id).await? else {
            return Err(Refusal::NotToSee.into());
        };
        let before = logged.state();
        let settings = servers::load(&mut tx, logged.ask.server).await?;
        let lead = settings.policies.at(&logged.place()).lead;
        let presser = Presser { person: by, roles, is_lead: lead == Some(by) };
        let event = press(&logged.ask, &before, presser, order, choice)?;
        if let What::HandedOver { to, .. } = event.what {
            asks::add_owner(&mut tx, id, to).await?;
        }
        if matches!(event.what, What::Claimed { .. }) {
            asks::add_owner(&mut tx, id, by).await?;
        }
        asks::append(&mut tx, id, &event, self.now()).await?;
        logged.events.push(event.clone());
        // Who owes what has changed: what was heard a moment ago may be by somebody who owes it now, or count again.
        self.catch_up(&mut tx, &mut logged).await?;
        let state = keep(&mut tx, &logged, Some(&before), self.now()).await?;
        Step::PressDecided.reached();
        tx.commit().await?;
        Step::PressKept.reached();
        self.note_all([(logged.ask.clone(), state.clone())]);
        let next_at_work = match event.what {
            What::HandedOver { to, .. } => self.next_at_work(to, logged.ask.server).await?,
            _ => None,
        };
        Ok(Pressed { ask: logged.ask, state, what: event.what, next_at_work, lead })
    }

    /// When somebody is next at work, UTC; none for who never is, who is away, and where it may not be told.
    async fn next_at_work(&self, person: PersonId, server: ServerId) -> Result<Option<Instant>> {
        let team = Team::load(&mut *self.store.read().await?, server, vec![person]).await?;
        let now = self.now();
        Ok(match team.presence(person, now) {
            Some(Presence::AtWork) => Some(now),
            Some(Presence::Closed { at_work }) => at_work,
            _ => None,
        })
    }

    /// Whether a person may hand an ask over at all; said before they choose to whom.
    ///
    /// # Errors
    /// When they may not (the text says why), the ask is gone, or the store fails.
    pub async fn may_hand_over(&self, id: AskId, by: PersonId, roles: &[RoleId]) -> Result<()> {
        let mut conn = self.store.read().await?;
        let Some(logged) = asks::load(&mut conn, id).await? else {
            return Err(Refusal::NotToSee.into());
        };
        let settings = servers::load(&mut conn, logged.ask.server).await?;
        let is_lead = settings.policies.at(&logged.place()).lead == Some(by);
        let state = logged.state();
        // Nobody has the number 0.
        let presser = Presser { person: by, roles, is_lead };
        let tried = press(&logged.ask, &state, presser, Order(0), Press::HandOver(PersonId(0)));
        Ok(tried.map(|_| ())?)
    }

    /// The zone in which a person reads times: their own, else the server's.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn zone_in(&self, person: PersonId, server: ServerId) -> Result<chrono_tz::Tz> {
        let team = Team::load(&mut *self.store.read().await?, server, vec![person]).await?;
        Ok(team.schedule(person).zone_at(self.now()))
    }

    /// The snoozes that make sense for a person now, each with the time of the next reminder, UTC.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn snoozes(&self, id: AskId, person: PersonId) -> Result<Vec<(Snooze, Instant)>> {
        let mut conn = self.store.read().await?;
        let Some(logged) = asks::load(&mut conn, id).await? else { return Ok(Vec::new()) };
        let team = Team::load(&mut conn, logged.ask.server, vec![person]).await?;
        let (schedule, now) = (team.schedule(person), self.now());
        Ok(Snooze::ALL.into_iter().filter_map(|choice| Some((choice, choice.until(schedule, now)?))).collect())
    }
}

fn bare(from: Asked, owners: &[Owner], source: Source) -> Ask {
    let mut owners = owners.to_vec();
    owners.sort_unstable();
    owners.dedup();
    Ask {
        id: AskId(0),
        server: from.server,
        channel: from.channel,
        in_thread: from.in_thread,
        message: None,
        asker: from.asker,
        owners,
        need: Need::Any,
        source,
        need_by: None,
        priority: Priority::Normal,
        order: from.order,
        words: None,
    }
}

fn consequence(ask: &Ask, part: &Obligation, team: &Team, target: Target, now: Instant) -> Consequence {
    let hours: Option<&Hours> = part.owner.person().and_then(|person| team.hours(person));
    Consequence {
        owner: part.owner,
        presence: hours.map(|h| h.presence(now)),
        due: team.by_when(ask, [part], target, now),
        is_guess: hours.is_some_and(|h| h.is_guess),
        stopped: hours.is_some_and(|h| h.stopped),
    }
}
