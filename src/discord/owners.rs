//! Who was chosen to owe a reply: everything may be chosen, so that the person hears what is wrong with it.

use std::time::Duration;

use serenity::all::{Context, PartialMember, Permissions, Role, User};
use tracing::warn;

use super::commands::Data;
use super::incoming;
use crate::app::{AppError, Asked};
use crate::domain::ask::Owner;
use crate::domain::ids::{PersonId, RoleId, ServerId};
use crate::domain::language::Language;
use crate::texts;

/// Whether somebody holds a role is asked of Discord for so long; then it is taken to be so.
const ASK_FOR: Duration = Duration::from_millis(1_200);

/// A person or role that was chosen.
#[derive(Clone, Debug)]
pub enum Chosen {
    /// It can owe a reply.
    Fits(Owner),
    /// A bot, by name.
    Bot(String),
    /// Somebody who is not in the server, by name.
    Absent(String),
    /// Somebody who cannot see the channel.
    Blind(PersonId),
    /// The role of everybody.
    Everyone,
    /// A role that belongs to a bot or an integration, by name.
    Managed(String),
    /// A role that the server does not have.
    Foreign,
}

impl Chosen {
    /// A person, as Discord describes them with a choice.
    pub fn person(user: &User, member: Option<&PartialMember>) -> Self {
        let person = PersonId(user.id.get());
        let name = || texts::plain(&user.name, 40);
        match member {
            _ if user.bot => Self::Bot(name()),
            None => Self::Absent(name()),
            Some(member) if member.permissions.is_some_and(|may| !may.contains(Permissions::VIEW_CHANNEL)) => {
                Self::Blind(person)
            }
            Some(_) => Self::Fits(Owner::Person(person)),
        }
    }

    /// A role, as Discord describes it with a choice.
    pub fn role(role: &Role) -> Self {
        match role {
            role if incoming::is_everyone(role) => Self::Everyone,
            role if role.tags.bot_id.is_some() || role.tags.integration_id.is_some() => {
                Self::Managed(texts::plain(&role.name, 60))
            }
            role => Self::Fits(Owner::Role(RoleId(role.id.get()))),
        }
    }

    /// The owner.
    ///
    /// # Errors
    /// When it can owe nobody a reply; the text says why, and what to do.
    pub fn owner(self, language: Language) -> Result<Owner, AppError> {
        let why = match self {
            Self::Fits(owner) => return Ok(owner),
            Self::Bot(name) => texts::refused::bot_owes_nothing(language, &name),
            Self::Absent(name) => texts::refused::absent(language, &name),
            Self::Blind(person) => texts::refused::blind(language, person),
            Self::Everyone => texts::refused::everyone(language),
            Self::Foreign => texts::settings::foreign_role(language),
            Self::Managed(name) => texts::refused::managed(language, &name),
        };
        Err(AppError::person(why))
    }
}

/// Refuses whom an id names who could not answer there: it may be forged, and people leave. Of whom Discord does not tell
/// in time it was told when they were chosen.
///
/// # Errors
/// When one is not in the server, does not see the channel, is a bot, or is a role of another server or of everybody.
pub(super) async fn can_owe(
    language: Language,
    ctx: &Context,
    data: &Data,
    from: &Asked,
    owners: &[Owner],
) -> Result<(), AppError> {
    let looked_up = owners.iter().map(|owner| async move {
        let chosen = match *owner {
            Owner::Person(person) => as_member(ctx, data, from, person).await,
            Owner::Role(role) if role.0 == from.server.0 => Chosen::Everyone,
            Owner::Role(role) if data.app.index().has_role(from.server, role) == Some(false) => Chosen::Foreign,
            fits => Chosen::Fits(fits),
        };
        chosen.owner(language)
    });
    futures::future::try_join_all(looked_up).await.map(|_| ())
}

async fn as_member(ctx: &Context, data: &Data, from: &Asked, person: PersonId) -> Chosen {
    let looked_up = tokio::time::timeout(ASK_FOR, data.members.member(&ctx.http, from.server, person)).await;
    match looked_up {
        Ok(Ok(None)) => Chosen::Absent(texts::lines::person(person)),
        Ok(Ok(Some(member))) if member.bot => Chosen::Bot(texts::plain(&member.name, 40)),
        Ok(Ok(Some(member))) if data.app.index().person_sees(from.channel, person, &member.roles) == Some(false) => {
            Chosen::Blind(person)
        }
        Ok(Err(failure)) => {
            warn!(why = %failure, "a member could not be looked up");
            Chosen::Fits(Owner::Person(person))
        }
        _ => Chosen::Fits(Owner::Person(person)),
    }
}

/// Refuses a role that nobody holds, where Discord tells who does.
///
/// # Errors
/// When nobody holds one of the roles.
pub(super) async fn somebody_holds(
    language: Language,
    ctx: &Context,
    data: &Data,
    server: ServerId,
    owners: &[Owner],
) -> Result<(), AppError> {
    for role in owners.iter().filter_map(|owner| owner.role()) {
        let listed = tokio::time::timeout(ASK_FOR, data.members.holders(&ctx.http, server, role)).await;
        match listed {
            Ok(Ok(Some(holders))) if holders.is_empty() => {
                return Err(AppError::person(texts::refused::nobody_holds(language, role)));
            }
            Ok(Err(failure)) => warn!(why = %failure, "who holds a role could not be looked up"),
            _ => {}
        }
    }
    Ok(())
}
