//! Who acts on an ask: somebody who is in its server now, with the roles that they hold there. A number of an ask opens
//! nothing from another server, nor to somebody who has left.

use std::time::Duration;

use serenity::all::{CommandInteraction, ComponentInteraction, GuildId, Interaction, Member, ModalInteraction, User};
use serenity::http::Http;
use tracing::warn;

use super::commands::Data;
use super::incoming;
use crate::app::{AppError, Reader};
use crate::domain::ask::Refusal;
use crate::domain::ids::{AskId, PersonId, RoleId, ServerId};
use crate::domain::language::Language;
use crate::texts::refused;

/// Discord is asked for so long: an interaction has to be answered within three seconds.
const ASK_FOR: Duration = Duration::from_secs(2);

/// Whether somebody has Discord's own permission to manage their server.
pub(super) fn has_manage_server(member: Option<&Member>) -> bool {
    let may = member.and_then(|member| member.permissions);
    may.is_some_and(|may| may.manage_guild() || may.administrator())
}

/// Whether somebody may change the settings of the server in which they are: by that permission, or by the role that the
/// server has set for it.
pub(super) async fn manages(data: &Data, server: Option<GuildId>, member: Option<&Member>) -> Result<bool, AppError> {
    let Some((server, member)) = server.zip(member) else { return Ok(false) };
    if has_manage_server(Some(member)) {
        return Ok(true);
    }
    let role = data.app.managers(ServerId(server.get())).await?;
    Ok(role.is_some_and(|role| member.roles.iter().any(|held| held.get() == role.0)))
}

/// Who may not change settings reads whom to ask.
pub(super) async fn needs_to_manage(data: &Data, server: Option<GuildId>, language: Language) -> AppError {
    let role = match server {
        Some(server) => data.app.managers(ServerId(server.get())).await,
        None => Ok(None),
    };
    match role {
        Ok(Some(role)) => AppError::person(refused::needs_manage_server_or(language, role)),
        Ok(None) => AppError::person(refused::needs_manage_server(language)),
        Err(error) => error,
    }
}

/// Who sent an interaction, and from where.
#[derive(Clone, Debug)]
pub(super) struct Actor {
    /// The person.
    pub(super) person: PersonId,
    /// The server in which they are, with their roles there; none in a DM.
    here: Option<(ServerId, Vec<RoleId>)>,
    /// The language in which they read.
    pub(super) language: Language,
}

impl Actor {
    fn new(user: &User, server: Option<GuildId>, member: Option<&Member>, locale: &str) -> Self {
        let here = server.zip(member).map(|(id, member)| (ServerId(id.get()), incoming::roles(&member.roles)));
        Self { person: PersonId(user.id.get()), here, language: Language::of_locale(locale) }
    }

    /// Who uses a command, a button or a form; none who only types.
    pub(super) fn of(interaction: &Interaction) -> Option<Self> {
        match interaction {
            Interaction::Command(command) => Some(command.into()),
            Interaction::Component(component) => Some(component.into()),
            Interaction::Modal(form) => Some(form.into()),
            _ => None,
        }
    }

    /// Who they are, the server in which they are, and their roles there.
    pub(super) fn seen_with(self) -> Option<(PersonId, ServerId, Vec<RoleId>)> {
        self.here.map(|(server, roles)| (self.person, server, roles))
    }

    /// Who reads a list.
    pub(super) fn reader(self) -> Reader {
        Reader { person: self.person, here: self.here }
    }

    /// Who reads what is of a server: none where they are not in it. Where they are elsewhere Discord is asked.
    ///
    /// # Errors
    /// When Discord does not tell.
    pub(super) async fn reader_in(
        self,
        http: &Http,
        data: &Data,
        server: ServerId,
    ) -> Result<Option<Reader>, AppError> {
        let roles = self.roles_in(http, data, server).await?;
        Ok(roles.map(|roles| Reader { person: self.person, here: Some((server, roles)) }))
    }

    /// Their roles in the server of an ask. Where they are elsewhere Discord is asked.
    ///
    /// # Errors
    /// When they are not in that server, there is no such ask, or Discord does not tell.
    pub(super) async fn roles_for(&self, http: &Http, data: &Data, ask: AskId) -> Result<Vec<RoleId>, AppError> {
        let server = data.app.ask_of(ask).await?.server;
        self.roles_in(http, data, server).await?.ok_or_else(|| Refusal::NotToSee.into())
    }

    /// Their roles in a server; none where they are not in it.
    async fn roles_in(&self, http: &Http, data: &Data, server: ServerId) -> Result<Option<Vec<RoleId>>, AppError> {
        if let Some((_, roles)) = self.here.as_ref().filter(|(here, _)| *here == server) {
            return Ok(Some(roles.clone()));
        }
        match tokio::time::timeout(ASK_FOR, data.members.member(http, server, self.person)).await {
            Ok(Ok(member)) => Ok(member.map(|member| member.roles)),
            Ok(Err(failure)) => {
                warn!(why = %failure, "a member could not be looked up");
                Err(not_told(self.language))
            }
            Err(_) => Err(not_told(self.language)),
        }
    }
}

fn not_told(language: Language) -> AppError {
    AppError::person(refused::membership_unknown(language))
}

impl From<&ComponentInteraction> for Actor {
    fn from(interaction: &ComponentInteraction) -> Self {
        Self::new(&interaction.user, interaction.guild_id, interaction.member.as_ref(), &interaction.locale)
    }
}

impl From<&ModalInteraction> for Actor {
    fn from(interaction: &ModalInteraction) -> Self {
        Self::new(&interaction.user, interaction.guild_id, interaction.member.as_ref(), &interaction.locale)
    }
}

impl From<&CommandInteraction> for Actor {
    fn from(interaction: &CommandInteraction) -> Self {
        Self::new(&interaction.user, interaction.guild_id, interaction.member.as_deref(), &interaction.locale)
    }
}
