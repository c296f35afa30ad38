//! What becomes of an ask: what ends it, who may say so, who owes it; and that it depends on what happened, not on the
//! order of hearing of it.

mod answers;
mod done;
mod edits;
mod handing;
mod laws;
mod presses;
mod promises;
mod reactions;
mod threads;

use meantime::domain::ask::{
    Ask, Came, Event, Mark, MessageFact, Need, Obligation, ObligationState, Observation, Owner, Press, Presser,
    Priority, Refusal, Source, State, Status, What, fold, observe, press,
};
use meantime::domain::calendar::Instant;
use meantime::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, RoleId, ServerId};

/// Asks.
const ADA: PersonId = PersonId(1);
/// Are asked.
const BEN: PersonId = PersonId(2);
const CLEO: PersonId = PersonId(3);
/// Are neither.
const DAN: PersonId = PersonId(4);
const EVE: PersonId = PersonId(5);
/// Whom the policy names to turn to.
const LEA: PersonId = PersonId(6);
const OPS: RoleId = RoleId(50);
const SALES: RoleId = RoleId(51);

const SERVER: ServerId = ServerId(90);
const CHANNEL: ChannelId = ChannelId(91);
const ELSEWHERE: ChannelId = ChannelId(92);
const THREAD: ChannelId = ChannelId(93);

const ASKED: &str = "2026-03-03T10:00:00Z";
/// Within ten minutes of the ask.
const SOON: &str = "2026-03-03T10:05:00Z";
/// Hours after it.
const LATER: &str = "2026-03-03T14:00:00Z";
const LATER_STILL: &str = "2026-03-03T15:00:00Z";
const AT_LAST: &str = "2026-03-03T16:00:00Z";
const THE_END: &str = "2026-03-03T17:00:00Z";

fn t(text: &str) -> Instant {
    text.parse().expect("a time")
}

fn message_at(text: &str) -> MessageId {
    MessageId(Order::at(t(text)).0)
}

/// A thread that was opened from the message that asks has the message's id.
fn opened_thread() -> ChannelId {
    ChannelId(message_at(ASKED).0)
}

fn person(person: PersonId) -> Owner {
    Owner::Person(person)
}

const fn role() -> Owner {
    Owner::Role(OPS)
}

/// A message of Ada's that asks these.
fn ask_of(owners: &[Owner]) -> Ask {
    Ask {
        id: AskId(1),
        server: SERVER,
        channel: CHANNEL,
        in_thread: false,
        message: Some(message_at(ASKED)),
        asker: ADA,
        owners: owners.to_vec(),
        need: Need::Any,
        source: Source::Mention,
        need_by: None,
        priority: Priority::Normal,
        order: Order::at(t(ASKED)),
        words: None,
    }
}

/// A message in the ask's channel, to nobody.
fn says(author: PersonId, at: &str) -> MessageFact {
    MessageFact {
        server: SERVER,
        channel: CHANNEL,
        id: message_at(at),
        author,
        author_roles: vec![],
        by_machine: false,
        mentions: vec![],
        role_mentions: vec![],
        reply_to: None,
        words: None,
        busy: false,
    }
}

/// A Discord reply to the ask.
fn replies(author: PersonId, at: &str) -> MessageFact {
    MessageFact { reply_to: Some(message_at(ASKED)), ..says(author, at) }
}

/// The same by somebody who holds the role.
fn holder_replies(author: PersonId, at: &str) -> MessageFact {
    MessageFact { author_roles: vec![OPS], ..replies(author, at) }
}

fn reacts(by: PersonId, mark: Mark, added: bool, at: &str) -> Observation {
    reacts_on(message_at(ASKED), None, by, mark, added, at)
}

fn reacts_on(
    message: MessageId,
    author: Option<PersonId>,
    by: PersonId,
    mark: Mark,
    added: bool,
    at: &str,
) -> Observation {
    Observation::Reacted { channel: CHANNEL, message, author, by, by_roles: vec![], mark, added, at: t(at) }
}

fn stands(thread: ChannelId, solved: bool, locked: bool, at: &str) -> Observation {
    Observation::ThreadStands { thread, solved, locked, at: t(at) }
}

fn edited(owners: &[Owner], at: &str) -> Observation {
    Observation::Edited { message: message_at(ASKED), owners: owners.to_vec(), at: t(at) }
}

fn leaves(person: PersonId, at: &str) -> Observation {
    Observation::LeftServer { server: SERVER, person, at: t(at) }
}

fn answered(at: &str) -> Status {
    Status::Answered(t(at))
}

fn answered_part(at: &str) -> ObligationState {
    ObligationState::Answered(t(at))
}

/// An ask and its log, as it grows.
#[derive(Clone)]
struct Story {
    ask: Ask,
    log: Vec<Event>,
}

impl Story {
    fn of(ask: Ask) -> Self {
        Self { ask, log: Vec::new() }
    }

    fn asks(owners: &[Owner]) -> Self {
        Self::of(ask_of(owners))
    }

    fn asks_all(owners: &[Owner]) -> Self {
        Self::of(Ask { need: Need::All, ..ask_of(owners) })
    }

    fn asks_in_thread(owners: &[Owner]) -> Self {
        Self::of(Ask { channel: THREAD, in_thread: true, ..ask_of(owners) })
    }

    fn sees(mut self, seen: &Observation) -> Self {
        let events = observe(&self.ask, &self.state(), seen);
        self.log.extend(events);
        self
    }

    fn hears(self, message: MessageFact) -> Self {
        self.sees(&Observation::Posted(message))
    }

    fn presses(self, by: PersonId, choice: Press, at: &str) -> Self {
        self.presses_as(by, &[], choice, at)
    }

    /// Lea presses as whom the policy names.
    fn presses_as(mut self, by: PersonId, roles: &[RoleId], choice: Press, at: &str) -> Self {
        let event = self.tries(by, roles, choice, at).expect("may choose that");
        self.log.push(event);
        self
    }

    fn tries(&self, by: PersonId, roles: &[RoleId], choice: Press, at: &str) -> Result<Event, Refusal> {
        let presser = Presser { person: by, roles, is_lead: by == LEA };
        press(&self.ask, &self.state(), presser, Order::at(t(at)), choice)
    }

    /// The same heard the other way round.
    fn reversed(&self) -> Self {
        Self { ask: self.ask.clone(), log: self.log.iter().rev().cloned().collect() }
    }

    fn state(&self) -> State {
        fold(&self.ask, &self.log)
    }

    fn status(&self) -> Status {
        self.state().status
    }

    fn part(&self, owner: Owner) -> ObligationState {
        self.obligation(owner).state
    }

    fn obligation(&self, owner: Owner) -> Obligation {
        let state = self.state();
        state.obligations.iter().find(|o| o.owner == owner).cloned().expect("an owner")
    }

    /// Who owes a reply.
    fn owed_by(&self) -> Vec<Owner> {
        self.state().owed().map(|part| part.owner).collect()
    }
}

/// The owners whose parts a message fulfils.
fn fulfilled(story: &Story, message: &MessageFact) -> Vec<Owner> {
    let heard = story.clone().hears(message.clone());
    for event in &heard.log[story.log.len()..] {
        let What::Said { message: said, .. } = event.what else { panic!("a message led to {:?}", event.what) };
        assert_eq!((said, event.by, event.order), (message.id, Some(message.author), message.id.into()));
    }
    let answers = ObligationState::Answered(message.id_instant());
    heard.state().obligations.iter().filter(|part| part.state == answers).map(|part| part.owner).collect()
}

/// A part as it is when it comes to somebody.
fn owed_since(owner: PersonId, at: &str, came: Came) -> Obligation {
    Obligation::owed(person(owner), t(at), came)
}
