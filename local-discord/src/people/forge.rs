//! What nobody's client sends: interactions made up by hand, to see what a bot does with them.

use serde_json::Value;

use super::Person;
use super::interact::Act;
use super::message::Target;
use super::places::Where;
use super::reply::{ActError, Pending};
use crate::world::InteractionKind;

/// The kind of an interaction that is made up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forged {
    /// A slash command or an item of a menu.
    Command,
    /// Suggestions for what is typed into a command.
    Autocomplete,
    /// A button or menu under a message.
    Component,
    /// A form.
    Form,
}

impl From<Forged> for InteractionKind {
    fn from(kind: Forged) -> Self {
        match kind {
            Forged::Command => Self::Command,
            Forged::Autocomplete => Self::Autocomplete,
            Forged::Component => Self::Component,
            Forged::Form => Self::ModalSubmit,
        }
    }
}

impl Person {
    /// The `data` of a slash command as the client would send it, to be changed and sent by [`forges`](Self::forges).
    ///
    /// # Errors
    /// If they may not use the command.
    ///
    /// # Panics
    /// As [`runs`](Self::runs) does, for a command that cannot be typed.
    pub fn command_data(&self, place: impl Into<Where>, text: &str) -> Result<Value, ActError> {
        self.command(place.into(), text, false).map(|act| act.data)
    }

    /// Sends an interaction with any `data`; `change` may spoil the rest of the payload, but for its id and token. None,
    /// and nothing is sent, where a client library could not read it: then it reaches no bot.
    ///
    /// # Errors
    /// If nothing can be used there.
    pub fn forges(
        &self,
        place: impl Into<Where>,
        kind: Forged,
        data: Value,
        change: impl FnOnce(&mut Value),
    ) -> Result<Option<Pending>, ActError> {
        let place = place.into();
        let channel = self.shared.with(|world| place.find(world, self.server, self.id));
        self.sends_changed(made_up(kind, channel, None, data), change)
    }

    /// The same for something under a message.
    ///
    /// # Errors
    /// If nothing can be used there.
    pub fn forges_under(
        &self,
        message: impl Into<Target>,
        data: Value,
        change: impl FnOnce(&mut Value),
    ) -> Result<Option<Pending>, ActError> {
        let Target(message) = message.into();
        let channel = self.shared.look(|world| world.messages[&message].channel);
        self.sends_changed(made_up(Forged::Component, channel, Some(message), data), change)
    }
}

fn made_up(kind: Forged, channel: u64, source: Option<u64>, data: Value) -> Act {
    let name = data["custom_id"].as_str().or(data["name"].as_str()).map(str::to_owned);
    Act { kind: kind.into(), from_menu: false, name, channel, source, triggered_by: None, data }
}
