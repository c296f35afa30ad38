//! Interactions: what a person asked of the bot, and what it has answered so far.

use chrono::{DateTime, Duration, Utc};
use serde_json::Value;

use super::Id;

/// Discord's numbers for the kinds of interaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum InteractionKind {
    Command,
    Component,
    Autocomplete,
    ModalSubmit,
}

impl InteractionKind {
    pub(crate) fn number(self) -> u8 {
        match self {
            Self::Command => 2,
            Self::Component => 3,
            Self::Autocomplete => 4,
            Self::ModalSubmit => 5,
        }
    }
}

/// The first response of the bot.
#[derive(Debug, Clone)]
pub(crate) enum Response {
    /// Type 4, with the message that it made.
    Message(Id),
    /// Type 5: "is thinking", with the message to be filled.
    Deferred(Id),
    /// Type 6.
    DeferredUpdate,
    /// Type 7: the message of the component was changed.
    Update(Id),
    /// Type 8.
    Choices(Vec<Value>),
    /// Type 9: the `data` of the form.
    Form(Value),
}

#[derive(Debug, Clone)]
pub(crate) struct Interaction {
    pub(crate) id: Id,
    pub(crate) token: String,
    pub(crate) kind: InteractionKind,
    /// A message menu rather than a slash command.
    pub(crate) from_menu: bool,
    /// The command's name.
    pub(crate) name: Option<String>,
    pub(crate) user: Id,
    pub(crate) guild: Option<Id>,
    pub(crate) channel: Id,
    /// The message under which the component stands.
    pub(crate) source: Option<Id>,
    /// How often that message had been changed before.
    pub(crate) source_edits: u32,
    /// The interaction that opened the form which this one sends.
    pub(crate) triggered_by: Option<Id>,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) response: Option<Response>,
    /// The follow-ups, in order.
    pub(crate) followups: Vec<Id>,
}

/// How long the bot may take for its first response.
const FIRST_RESPONSE: Duration = Duration::seconds(3);
/// How long the interaction's token lives.
const TOKEN: Duration = Duration::minutes(15);

impl Interaction {
    pub(crate) fn too_late_to_respond(&self, now: DateTime<Utc>) -> bool {
        now - self.created_at > FIRST_RESPONSE
    }

    pub(crate) fn token_expired(&self, now: DateTime<Utc>) -> bool {
        now - self.created_at > TOKEN
    }

    /// The message that `@original` stands for.
    pub(crate) fn original(&self) -> Option<Id> {
        match self.response.as_ref()? {
            Response::Message(id) | Response::Deferred(id) | Response::Update(id) => Some(*id),
            Response::DeferredUpdate => self.source,
            Response::Choices(_) | Response::Form(_) => None,
        }
    }
}
