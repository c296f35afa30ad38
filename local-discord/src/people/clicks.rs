//! Buttons and menus under a message.

use serde_json::{Value, json};

use super::Person;
use super::interact::{Act, Resolved, channel_named, person_of, role_named};
use super::message::Target;
use super::reply::{ActError, Pending, Reply};
use super::view::{Button, Component, Select, components_in};
use crate::world::{Id, InteractionKind, World};

/// A menu of a message: by its placeholder, or by its number from zero.
#[derive(Debug, Clone)]
pub enum Which {
    /// By placeholder.
    Placeholder(String),
    /// The nth from the top, counted from zero.
    Nth(usize),
}

impl From<&str> for Which {
    fn from(placeholder: &str) -> Self {
        Self::Placeholder(placeholder.to_owned())
    }
}

impl From<usize> for Which {
    fn from(nth: usize) -> Self {
        Self::Nth(nth)
    }
}

impl Person {
    /// Clicks a button by its label, with or without its emoji.
    ///
    /// # Panics
    /// If there is no such button or more than one, if it is disabled or a link, if they cannot see the
    /// message, or if the bot does not respond.
    pub async fn clicks(&self, message: impl Into<Target>, label: &str) -> Reply {
        self.try_clicks(message, label).await.unwrap_or_else(|error| panic!("clicking {label:?}: {error}"))
    }

    /// The same as [`clicks`](Self::clicks).
    ///
    /// # Errors
    /// If nothing can be used there, or the bot does not respond.
    pub async fn try_clicks(&self, message: impl Into<Target>, label: &str) -> Result<Reply, ActError> {
        self.begins_click(message, label)?.reply().await
    }

    /// Clicks a button without waiting for the answer.
    ///
    /// # Errors
    /// If nothing can be used there.
    pub fn begins_click(&self, message: impl Into<Target>, label: &str) -> Result<Pending, ActError> {
        let message = self.visible(message.into());
        let custom_id = self.shared.look(|world| button(world, message, label));
        self.sends_component(message, json!({"custom_id": custom_id, "component_type": 2}))
    }

    /// Sends a click with a `custom_id` that no button of the message needs to have, as nobody's client does.
    ///
    /// # Errors
    /// If nothing can be used there, or the bot does not respond.
    pub async fn clicks_custom_id(&self, message: impl Into<Target>, custom_id: &str) -> Result<Reply, ActError> {
        let Target(message) = message.into();
        self.sends_component(message, json!({"custom_id": custom_id, "component_type": 2}))?.reply().await
    }

    /// Chooses raw values in a menu of texts that the message need not have any more: as a client does that has not heard
    /// of an edit yet.
    ///
    /// # Errors
    /// If nothing can be used there, or the bot does not respond.
    pub async fn chooses_raw(
        &self,
        message: impl Into<Target>,
        custom_id: &str,
        values: &[&str],
    ) -> Result<Reply, ActError> {
        let Target(message) = message.into();
        let data = json!({"custom_id": custom_id, "component_type": 3, "values": values});
        self.sends_component(message, data)?.reply().await
    }

    /// Chooses in a menu: texts by their label or value, people, roles and channels by their name.
    ///
    /// # Panics
    /// If there is no such menu or choice, if it is disabled, if it takes more or fewer, or if the bot does
    /// not respond.
    pub async fn selects(&self, message: impl Into<Target>, which: impl Into<Which>, choices: &[&str]) -> Reply {
        self.try_selects(message, which, choices).await.unwrap_or_else(|error| panic!("choosing {choices:?}: {error}"))
    }

    /// The same as [`selects`](Self::selects).
    ///
    /// # Errors
    /// If nothing can be used there, it takes more or fewer, or the bot does not respond.
    pub async fn try_selects(
        &self,
        message: impl Into<Target>,
        which: impl Into<Which>,
        choices: &[&str],
    ) -> Result<Reply, ActError> {
        self.begins_select(message, which, choices)?.reply().await
    }

    /// Chooses in a menu without waiting for the answer.
    ///
    /// # Errors
    /// If nothing can be used there, or it takes more or fewer.
    pub fn begins_select(
        &self,
        message: impl Into<Target>,
        which: impl Into<Which>,
        choices: &[&str],
    ) -> Result<Pending, ActError> {
        let message = self.visible(message.into());
        let which = which.into();
        let data = self.shared.look(|world| {
            let select = menu(world, message, &which);
            let channel = world.messages[&message].channel;
            values(world, channel, self.id, &select, choices).map(|(values, resolved)| {
                let mut data = json!({"custom_id": select.custom_id, "component_type": select.kind, "values": values});
                if !resolved.0.is_null() {
                    data["resolved"] = resolved.0;
                }
                data
            })
        })?;
        self.sends_component(message, data)
    }

    fn sends_component(&self, message: Id, mut data: Value) -> Result<Pending, ActError> {
        data["id"] = 1.into();
        let (channel, name) =
            self.shared.look(|world| (world.messages[&message].channel, data["custom_id"].to_string()));
        self.sends(Act {
            kind: InteractionKind::Component,
            from_menu: false,
            name: Some(name),
            channel,
            source: Some(message),
            triggered_by: None,
            data,
        })
    }
}

/// The `custom_id` of the one button with this label that can be clicked.
fn button(world: &World, message: Id, label: &str) -> String {
    let components = components_in(&world.messages[&message].components);
    let buttons: Vec<&Button> = components
        .iter()
        .filter_map(|component| match component {
            Component::Button(button) => Some(button),
            Component::Select(_) => None,
        })
        .collect();
    let there = || {
        let labels = buttons.iter().map(|b| if b.disabled { format!("({})", b.text()) } else { b.text() });
        labels.collect::<Vec<_>>().join(", ")
    };
    let fitting: Vec<_> = buttons.iter().filter(|b| b.label == label || b.text() == label).collect();
    match fitting.as_slice() {
        [] => panic!("there is no button {label:?}; there is: {}", there()),
        [button] if button.disabled => panic!("the button {label:?} is disabled; there is: {}", there()),
        [button] => button.custom_id.clone().unwrap_or_else(|| panic!("{label:?} is a link to {:?}", button.url)),
        _ => panic!("there is more than one button {label:?}; there is: {}", there()),
    }
}

fn menu(world: &World, message: Id, which: &Which) -> Select {
    let menus: Vec<Select> = components_in(&world.messages[&message].components)
        .into_iter()
        .filter_map(|component| match component {
            Component::Select(select) => Some(select),
            Component::Button(_) => None,
        })
        .collect();
    let found = match which {
        Which::Nth(nth) => menus.get(*nth),
        Which::Placeholder(wanted) => menus.iter().find(|menu| menu.placeholder == *wanted),
    };
    let found = found.unwrap_or_else(|| {
        let there: Vec<_> = menus.iter().map(|menu| menu.placeholder.as_str()).collect();
        panic!("there is no menu {which:?}; there is: {}", there.join(", "))
    });
    assert!(!found.disabled, "the menu {which:?} is disabled");
    found.clone()
}

/// What the bot gets for choices in a menu.
pub(super) fn values(
    world: &World,
    channel: Id,
    user: Id,
    select: &Select,
    choices: &[&str],
) -> Result<(Vec<String>, Resolved), ActError> {
    let count = u64::try_from(choices.len()).unwrap_or(u64::MAX);
    if count < select.min || count > select.max {
        return Err(ActError::Refused(format!("the menu takes {} to {} choices", select.min, select.max)));
    }
    let mut resolved = Resolved::default();
    let values = choices.iter().map(|choice| value(world, channel, user, select, choice, &mut resolved)).collect();
    Ok((values, resolved))
}

fn value(world: &World, here: Id, user: Id, select: &Select, choice: &str, resolved: &mut Resolved) -> String {
    if select.kind == 3 {
        let option = select.options.iter().find(|option| option.label == choice || option.value == choice);
        return option
            .unwrap_or_else(|| {
                let there: Vec<_> = select.options.iter().map(|option| option.label.as_str()).collect();
                panic!("there is no choice {choice:?}; there is: {}", there.join(", "))
            })
            .value
            .clone();
    }
    let guild = world.channel(here).guild;
    let person = person_of(world, here, choice).filter(|_| matches!(select.kind, 5 | 7));
    let role = role_named(world, guild, choice).filter(|_| matches!(select.kind, 6 | 7));
    let channel = channel_named(world, guild, choice).filter(|_| select.kind == 8);
    let id = match (person, role, channel, guild) {
        (Some(person), ..) => {
            resolved.add_user(world, here, person);
            person
        }
        (_, Some(role), _, Some(guild)) => {
            resolved.add_role(world, guild, role);
            role
        }
        (_, _, Some(channel), _) => {
            resolved.add_channel(world, channel, user);
            channel
        }
        _ => panic!("there is nothing called {choice:?} to choose here"),
    };
    id.to_string()
}
