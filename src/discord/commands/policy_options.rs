//! What the options of `/policy` take: places, roles and people as Discord names them.

use serenity::all::{ChannelType, CommandInteraction, CommandOptionType, Context, CreateCommandOption, ResolvedValue};

use crate::app::AppError;
use crate::discord::incoming;
use crate::domain::ids::{ChannelId, PersonId, RoleId};
use crate::domain::language::Language;
use crate::domain::policies::Scope;
use crate::texts;

/// A channel, forum or category; of a thread, its parent.
#[derive(Clone, Copy, Debug)]
pub struct ChannelOption(pub Scope);

/// A role. That of everybody is accepted here, so that the person hears what is wrong with it.
#[derive(Clone, Copy, Debug)]
pub enum RoleOption {
    /// One that some have.
    Some(RoleId),
    /// The role of everybody.
    Everyone,
}

/// A person who may be told. Everybody is accepted here, for the same reason.
#[derive(Clone, Debug)]
pub enum LeadOption {
    /// A person of this server.
    Fits(PersonId),
    /// A bot, by name.
    Bot(String),
    /// Somebody who is not in this server, by name.
    Stranger(String),
}

impl RoleOption {
    pub(super) fn scope(self, language: Language) -> Result<Scope, AppError> {
        match self {
            Self::Some(role) => Ok(Scope::Role(role)),
            Self::Everyone => Err(AppError::person(texts::policy::everyone_is_the_server(language))),
        }
    }
}

impl LeadOption {
    pub(super) fn person(self, language: Language) -> Result<PersonId, AppError> {
        let name = |name: &str| texts::plain(name, 40);
        match self {
            Self::Fits(person) => Ok(person),
            Self::Bot(bot) => Err(AppError::person(texts::refused::bot_as_lead(language, &name(&bot)))),
            Self::Stranger(person) => Err(AppError::person(texts::refused::absent_lead(language, &name(&person)))),
        }
    }
}

#[async_trait::async_trait]
impl poise::SlashArgument for ChannelOption {
    async fn extract(
        _: &Context,
        _: &CommandInteraction,
        value: &ResolvedValue<'_>,
    ) -> Result<Self, poise::SlashArgError> {
        let ResolvedValue::Channel(channel) = value else {
            return Err(poise::SlashArgError::new_command_structure_mismatch("expected a channel"));
        };
        let parent = channel.parent_id.filter(|_| incoming::is_thread(channel.kind));
        let id = ChannelId(parent.unwrap_or(channel.id).get());
        Ok(Self(if channel.kind == ChannelType::Category { Scope::Category(id) } else { Scope::Channel(id) }))
    }

    fn create(builder: CreateCommandOption) -> CreateCommandOption {
        builder.kind(CommandOptionType::Channel)
    }
}

#[async_trait::async_trait]
impl poise::SlashArgument for RoleOption {
    async fn extract(
        _: &Context,
        _: &CommandInteraction,
        value: &ResolvedValue<'_>,
    ) -> Result<Self, poise::SlashArgError> {
        match value {
            ResolvedValue::Role(role) if incoming::is_everyone(role) => Ok(Self::Everyone),
            ResolvedValue::Role(role) => Ok(Self::Some(RoleId(role.id.get()))),
            _ => Err(poise::SlashArgError::new_command_structure_mismatch("expected a role")),
        }
    }

    fn create(builder: CreateCommandOption) -> CreateCommandOption {
        builder.kind(CommandOptionType::Role)
    }
}

#[async_trait::async_trait]
impl poise::SlashArgument for LeadOption {
    async fn extract(
        _: &Context,
        _: &CommandInteraction,
        value: &ResolvedValue<'_>,
    ) -> Result<Self, poise::SlashArgError> {
        match value {
            ResolvedValue::User(user, _) if user.bot => Ok(Self::Bot(user.display_name().to_owned())),
            ResolvedValue::User(user, None) => Ok(Self::Stranger(user.display_name().to_owned())),
            ResolvedValue::User(user, Some(_)) => Ok(Self::Fits(PersonId(user.id.get()))),
            _ => Err(poise::SlashArgError::new_command_structure_mismatch("expected a person")),
        }
    }

    fn create(builder: CreateCommandOption) -> CreateCommandOption {
        builder.kind(CommandOptionType::User)
    }
}
