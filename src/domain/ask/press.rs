//! What people say about an ask by button or command: who may, and what it means.

use super::{
    Ask, Closure, Event, Instant, Manner, Obligation, ObligationState, Order, Owner, PersonId, RoleId, State, Status,
    What,
};

/// Something a person chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// It is answered: an owner for their part, the asker for all of it.
    Done,
    /// It is not this owner's to answer.
    NotMine,
    /// Takes back the person's own "done", "not mine" or "withdraw".
    Undo,
    /// Somebody who holds the role, or whom the policy names, takes it.
    Claim,
    /// Remind this owner again at that time, UTC.
    Snooze(Instant),
    /// This owner replies by that time, UTC.
    Promise(Instant),
    /// That person shall reply instead: an owner's own part; for the asker and the lead all that is owed.
    HandOver(PersonId),
    /// What the owner wrote later was the answer.
    WasAnswer,
    /// It was not.
    NotYet,
    /// The asker keeps waiting.
    Wait,
    /// The asker wants nobody else to be told.
    KeepBetweenUs,
    /// The asker takes that back.
    MayEscalate,
    /// The asker takes it back.
    Withdraw,
}

/// Who chose it.
#[derive(Clone, Copy, Debug)]
pub struct Presser<'a> {
    /// The person.
    pub person: PersonId,
    /// Their roles in the ask's server.
    pub roles: &'a [RoleId],
    /// Whether they are whom the policy names to turn to.
    pub is_lead: bool,
}

/// Why a choice is not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such ask, or not for this person to know of.
    NotToSee,
    /// Neither the asker nor an owner.
    NotYours,
    /// It is the asker's choice.
    AskersChoice,
    /// It was answered already.
    AlreadyAnswered,
    /// It was closed already.
    AlreadyClosed,
    /// Their own part ended already.
    NothingOpen,
    /// There is nothing to take back.
    NothingToUndo,
    /// The person does not hold the role.
    NotInRole,
    /// The asker cannot owe the reply.
    OwnAsk,
    /// Somebody took it already.
    Taken,
    /// Nobody can owe a reply to themselves.
    ToAsker,
    /// They owe it already.
    OwesAlready,
    /// There is no message to say that of.
    NothingUnsure,
}

/// What a choice means for this ask.
///
/// `order` is the interaction's id.
///
/// # Errors
/// When the person may not choose that, or it is too late.
pub fn press(ask: &Ask, state: &State, by: Presser<'_>, order: Order, choice: Press) -> Result<Event, Refusal> {
    let person = Some(by.person);
    if choice == Press::Undo {
        return Ok(Event { order, by: person, what: undo(ask, state, by.person)? });
    }
    may_still(ask, state, by)?;
    if choice == Press::WasAnswer {
        return was_answer(state, by.person);
    }
    Ok(Event { order, by: person, what: meaning(ask, state, by, choice)? })
}

fn may_still(ask: &Ask, state: &State, by: Presser<'_>) -> Result<(), Refusal> {
    let concerned = by.person == ask.asker
        || by.is_lead
        || state.obligations.iter().any(|o| match o.owner {
            Owner::Person(p) => p == by.person,
            Owner::Role(_) | Owner::Room => true,
        });
    match state.status {
        _ if !concerned => Err(Refusal::NotYours),
        Status::Answered(_) => Err(Refusal::AlreadyAnswered),
        Status::Closed(..) => Err(Refusal::AlreadyClosed),
        Status::Open => Ok(()),
    }
}

fn meaning(ask: &Ask, state: &State, by: Presser<'_>, choice: Press) -> Result<What, Refusal> {
    let asker = by.person == ask.asker;
    let own = || own_part(state, by.person);
    match choice {
        Press::Done if asker => Ok(What::Done),
        Press::Done => own()
            .map(|()| What::Done)
            .or_else(|refusal| owed_by_role(state, by.roles).map(|role| What::DoneForRole { role }).ok_or(refusal)),
        Press::NotMine => own().map(|()| What::Declined),
        Press::Snooze(until) => own().map(|()| What::Snoozed { until }),
        Press::Promise(until) => own().map(|()| What::Promised { until }),
        Press::NotYet => own().map(|()| What::NotYet),
        Press::HandOver(to) => hand_over(ask, state, by, to),
        Press::Claim if asker => Err(Refusal::OwnAsk),
        Press::Claim => claim(state, by),
        Press::Wait if asker => Ok(What::Waiting),
        Press::KeepBetweenUs if asker => Ok(What::KeptBetweenUs),
        Press::MayEscalate if asker => Ok(What::MayEscalate),
        Press::Withdraw if asker => Ok(What::Closed { reason: Closure::Withdrawn }),
        Press::Wait | Press::Withdraw | Press::KeepBetweenUs | Press::MayEscalate => Err(Refusal::AskersChoice),
        Press::WasAnswer | Press::Undo => Err(Refusal::NothingUnsure),
    }
}

fn own_part(state: &State, by: PersonId) -> Result<(), Refusal> {
    match state.part_of(by) {
        Some(part) if part.is_owed() => Ok(()),
        Some(_) => Err(Refusal::NothingOpen),
        None => Err(Refusal::NotYours),
    }
}

/// The answer is as old as the message.
fn was_answer(state: &State, by: PersonId) -> Result<Event, Refusal> {
    own_part(state, by)?;
    let message = state.part_of(by).and_then(|part| part.unsure).ok_or(Refusal::NothingUnsure)?;
    let what = What::Said { message, manner: Manner::Direct, roles: Vec::new() };
    Ok(Event { order: Order::from(message), by: Some(by), what })
}

fn owed_by_role(state: &State, roles: &[RoleId]) -> Option<RoleId> {
    state.owed().find_map(|o| match o.owner {
        Owner::Role(role) if roles.contains(&role) => Some(role),
        _ => None,
    })
}

/// An owner hands over their own part; the asker and the lead everything that is owed.
fn hand_over(ask: &Ask, state: &State, by: Presser<'_>, to: PersonId) -> Result<What, Refusal> {
    if to == ask.asker {
        return Err(if by.person == ask.asker { Refusal::OwnAsk } else { Refusal::ToAsker });
    }
    if state.part_of(to).is_some_and(Obligation::is_owed) {
        return Err(Refusal::OwesAlready);
    }
    if by.person == ask.asker || by.is_lead {
        return Ok(What::HandedOver { from: None, to });
    }
    let from = match own_part(state, by.person) {
        Ok(()) => Owner::Person(by.person),
        Err(refusal) => Owner::Role(owed_by_role(state, by.roles).ok_or(refusal)?),
    };
    Ok(What::HandedOver { from: Some(from), to })
}

fn claim(state: &State, by: Presser<'_>) -> Result<What, Refusal> {
    let asked = |owed: bool| {
        state.obligations.iter().filter(move |o| o.is_owed() == owed).filter_map(|o| match o.owner {
            Owner::Role(role) => Some(role),
            _ => None,
        })
    };
    if state.part_of(by.person).is_some_and(Obligation::is_owed) {
        return Err(Refusal::Taken);
    }
    match asked(true).find(|role| by.roles.contains(role)) {
        Some(role) => Ok(What::Claimed { role }),
        None if by.is_lead => Ok(What::HandedOver { from: None, to: by.person }),
        None if asked(true).next().is_none() => Err(Refusal::Taken),
        None => Err(Refusal::NotInRole),
    }
}

fn undo(ask: &Ask, state: &State, by: PersonId) -> Result<What, Refusal> {
    let own = state
        .part_of(by)
        .is_some_and(|part| matches!(part.state, ObligationState::Answered(_) | ObligationState::Declined));
    let askers = by == ask.asker && matches!(state.status, Status::Answered(_) | Status::Closed(Closure::Withdrawn, _));
    let for_role = state.done_for.iter().any(|(person, _)| *person == by);
    if own || askers || for_role { Ok(What::Undone) } else { Err(Refusal::NothingToUndo) }
}
