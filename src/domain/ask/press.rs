//! What people say about an ask by button or command: who may, and what it means.

use super::{Ask, Closure, Event, Instant, Order, Owner, PersonId, RoleId, State, Status, What};

/// Something a person chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// It is answered: an owner for their part, the asker for all of it.
    Done,
    /// It is not this owner's to answer.
    NotMine,
    /// Takes back the person's own "done", "not mine" or "withdraw".
    Undo,
    /// Somebody who holds the role takes it.
    Claim,
    /// Remind this owner again at that time, UTC.
    Snooze(Instant),
    /// The asker keeps waiting.
    Wait,
    /// The asker takes it back.
    Withdraw,
}

/// Why a choice is not possible. The text is for the person who made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Neither the asker nor an owner.
    #[error("This ask is between other people, so there is nothing for you to do here.")]
    NotYours,
    /// It is the asker's choice.
    #[error("Only the person who asked can choose that.")]
    AskersChoice,
    /// It was answered already.
    #[error("This was answered already. Nothing more is owed.")]
    AlreadyAnswered,
    /// It was closed already.
    #[error("This ask was closed already. Nothing more is owed.")]
    AlreadyClosed,
    /// Their own part ended already.
    #[error("You have nothing open on this ask any more.")]
    NothingOpen,
    /// There is nothing to take back.
    #[error("There is nothing to undo here.")]
    NothingToUndo,
    /// The person does not hold the role.
    #[error("Only people with the role that was asked can take it.")]
    NotInRole,
    /// The asker cannot owe the reply.
    #[error("You asked this yourself, so somebody else has to take it.")]
    OwnAsk,
    /// Somebody took it already.
    #[error("Somebody took it already.")]
    Taken,
}

/// What a choice means for this ask.
///
/// `order` is the interaction's id.
///
/// # Errors
/// When the person may not choose that, or it is too late.
pub fn press(
    ask: &Ask,
    state: &State,
    by: PersonId,
    roles: &[RoleId],
    order: Order,
    choice: Press,
) -> Result<Event, Refusal> {
    let what = match choice {
        Press::Undo => undo(ask, state, by)?,
        _ => {
            may_still(ask, state, by)?;
            meaning(ask, state, by, roles, choice)?
        }
    };
    Ok(Event { order, by: Some(by), what })
}

fn may_still(ask: &Ask, state: &State, by: PersonId) -> Result<(), Refusal> {
    let concerned = by == ask.asker
        || state.obligations.iter().any(|o| match o.owner {
            Owner::Person(p) => p == by,
            Owner::Role(_) | Owner::Room => true,
        });
    match state.status {
        _ if !concerned => Err(Refusal::NotYours),
        Status::Answered(_) => Err(Refusal::AlreadyAnswered),
        Status::Closed(..) => Err(Refusal::AlreadyClosed),
        Status::Open => Ok(()),
    }
}

fn meaning(ask: &Ask, state: &State, by: PersonId, roles: &[RoleId], choice: Press) -> Result<What, Refusal> {
    let asker = by == ask.asker;
    match choice {
        Press::Done if asker => Ok(What::Done),
        Press::Done => own_part(state, by)
            .map(|()| What::Done)
            .or_else(|refusal| owed_by_role(state, roles).map(|role| What::DoneForRole { role }).ok_or(refusal)),
        Press::NotMine => own_part(state, by).map(|()| What::Declined),
        Press::Snooze(until) => own_part(state, by).map(|()| What::Snoozed { until }),
        Press::Claim if asker => Err(Refusal::OwnAsk),
        Press::Claim => claim(state, by, roles),
        Press::Wait if asker => Ok(What::Waiting),
        Press::Withdraw if asker => Ok(What::Closed { reason: Closure::Withdrawn }),
        Press::Wait | Press::Withdraw => Err(Refusal::AskersChoice),
        Press::Undo => Err(Refusal::NothingToUndo),
    }
}

fn own_part(state: &State, by: PersonId) -> Result<(), Refusal> {
    match state.part_of(by) {
        Some(part) if part.is_owed() => Ok(()),
        Some(_) => Err(Refusal::NothingOpen),
        None => Err(Refusal::NotYours),
    }
}

fn owed_by_role(state: &State, roles: &[RoleId]) -> Option<RoleId> {
    state.obligations.iter().filter(|o| o.is_owed()).find_map(|o| match o.owner {
        Owner::Role(role) if roles.contains(&role) => Some(role),
        _ => None,
    })
}

fn claim(state: &State, by: PersonId, roles: &[RoleId]) -> Result<What, Refusal> {
    let asked = |owed: bool| {
        state.obligations.iter().filter(move |o| o.is_owed() == owed).filter_map(|o| match o.owner {
            Owner::Role(role) => Some(role),
            _ => None,
        })
    };
    if state.part_of(by).is_some_and(|part| part.is_owed()) {
        return Err(Refusal::Taken);
    }
    match asked(true).find(|role| roles.contains(role)) {
        Some(role) => Ok(What::Claimed { role }),
        None if asked(true).next().is_none() => Err(Refusal::Taken),
        None => Err(Refusal::NotInRole),
    }
}

fn undo(ask: &Ask, state: &State, by: PersonId) -> Result<What, Refusal> {
    let own = state.part_of(by).is_some_and(|part| {
        matches!(part.state, super::ObligationState::Answered(_) | super::ObligationState::Declined)
    });
    let askers = by == ask.asker && matches!(state.status, Status::Answered(_) | Status::Closed(Closure::Withdrawn, _));
    if own || askers { Ok(What::Undone) } else { Err(Refusal::NothingToUndo) }
}
