//! What a message shows to a person.

use bytes::Bytes;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde_json::Value;

use super::Person;
use crate::render;
use crate::server::Shared;
use crate::world::{self, Id, World, flags};

/// A message as it was shown at one moment.
#[derive(Debug, Clone)]
pub struct MessageView {
    /// Its id.
    pub id: u64,
    /// The id of its channel.
    pub channel_id: u64,
    /// The display name of its author.
    pub author: String,
    /// Its words in Discord's notation.
    pub content: String,
    /// Its embeds as JSON.
    pub embeds: Vec<Value>,
    /// Its buttons and menus, from top to bottom.
    pub components: Vec<Component>,
    /// Its files.
    pub files: Vec<File>,
    /// Whom it notifies: `@Kenji`, `@Backend`, `@everyone`; of what `allowed_mentions` lets through.
    pub pinged: Vec<String>,
    /// Only one person sees it.
    pub ephemeral: bool,
    /// "is thinking…"
    pub loading: bool,
    /// It makes no sound.
    pub silent: bool,
    /// The emojis under it, and who put them there.
    pub reactions: Vec<(String, Vec<String>)>,
    /// The id of the message that it answers.
    pub replies_to: Option<u64>,
    /// When it was written, by the clock of the test.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub edited_at: Option<DateTime<Utc>>,
    shared: Shared,
}

/// A button or a menu.
#[derive(Debug, Clone, PartialEq)]
pub enum Component {
    /// A button.
    Button(Button),
    /// A select menu.
    Select(Select),
}

/// A button.
#[derive(Debug, Clone, PartialEq)]
pub struct Button {
    /// What stands on it.
    pub label: String,
    /// The emoji before the label.
    pub emoji: Option<String>,
    /// What the bot gets back.
    pub custom_id: Option<String>,
    /// Where a link button leads.
    pub url: Option<String>,
    /// It cannot be clicked.
    pub disabled: bool,
    /// 1 primary, 2 secondary, 3 success, 4 danger, 5 link.
    pub style: u64,
}

/// A select menu.
#[derive(Debug, Clone, PartialEq)]
pub struct Select {
    /// Discord's number: 3 texts, 5 people, 6 roles, 7 people and roles, 8 channels.
    pub kind: u64,
    /// What the bot gets back.
    pub custom_id: String,
    /// What stands in it while nothing is chosen.
    pub placeholder: String,
    /// The texts to choose from.
    pub options: Vec<SelectOption>,
    /// How many have to be chosen.
    pub min: u64,
    /// How many may be chosen.
    pub max: u64,
    /// It cannot be used.
    pub disabled: bool,
}

/// A text of a select menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelectOption {
    /// What stands there.
    pub label: String,
    /// What the bot gets back.
    pub value: String,
    /// The small print.
    pub description: Option<String>,
    /// Chosen from the start.
    pub default: bool,
}

/// A file of a message.
#[derive(Debug, Clone)]
pub struct File {
    /// Its name.
    pub name: String,
    /// The text for those who do not see it.
    pub description: Option<String>,
    /// Such as `image/png`.
    pub content_type: String,
    /// What is in it.
    pub bytes: Bytes,
}

impl MessageView {
    pub(crate) fn of(shared: &Shared, world: &World, message: &world::Message) -> Self {
        let name = |user: &Id| world.user(*user).display.clone();
        let reactions = message.reactions.iter();
        Self {
            id: message.id,
            channel_id: message.channel,
            author: name(&message.author),
            content: message.content.clone(),
            embeds: message.embeds.clone(),
            components: components_in(&message.components),
            files: message
                .attachments
                .iter()
                .map(|file| File {
                    name: file.name.clone(),
                    description: file.description.clone(),
                    content_type: file.content_type.clone(),
                    bytes: file.bytes.clone(),
                })
                .collect(),
            pinged: pinged(world, message),
            ephemeral: message.ephemeral_to.is_some(),
            loading: message.flags & flags::LOADING != 0,
            silent: message.flags & flags::SUPPRESS_NOTIFICATIONS != 0,
            reactions: reactions.map(|r| (r.emoji.clone(), r.users.iter().map(name).collect())).collect(),
            replies_to: message.refers_to.map(|(_, id)| id),
            created_at: message.created_at,
            edited_at: message.edited_at,
            shared: shared.clone(),
        }
    }

    /// All that a reader sees: words, embeds, and buttons as `[Snooze]`; names instead of ids, times in UTC.
    pub fn text(&self) -> String {
        self.rendered(Tz::UTC)
    }

    /// The same, with times in the reader's own zone.
    pub fn text_for(&self, person: &Person) -> String {
        self.rendered(self.shared.look(|world| world.user(person.id).zone))
    }

    fn rendered(&self, zone: Tz) -> String {
        self.shared.look(|world| {
            world.messages.get(&self.id).map_or_else(String::new, |message| {
                // What it shows now may differ from what it showed then.
                let mut then = message.clone();
                then.content.clone_from(&self.content);
                then.embeds.clone_from(&self.embeds);
                render::message(world, &then, zone)
            })
        })
    }

    /// The buttons.
    pub fn buttons(&self) -> impl Iterator<Item = &Button> {
        self.components.iter().filter_map(|component| match component {
            Component::Button(button) => Some(button),
            Component::Select(_) => None,
        })
    }

    /// The menus.
    pub fn selects(&self) -> impl Iterator<Item = &Select> {
        self.components.iter().filter_map(|component| match component {
            Component::Select(select) => Some(select),
            Component::Button(_) => None,
        })
    }

    /// What stands on the buttons, in order.
    pub fn button_labels(&self) -> Vec<String> {
        self.buttons().map(Button::text).collect()
    }
}

impl Button {
    /// The emoji and the label.
    pub fn text(&self) -> String {
        let parts = [self.emoji.as_deref().unwrap_or_default(), &self.label];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

fn pinged(world: &World, message: &world::Message) -> Vec<String> {
    let users = message.pinged.users.iter().map(|user| format!("@{}", world.user(*user).display));
    let guild = message.guild.and_then(|guild| world.guilds.get(&guild));
    let roles = message.pinged.roles.iter().filter_map(|role| guild?.roles.get(role));
    let roles = roles.map(|role| format!("@{}", role.name));
    let everyone = message.pinged.everyone.then(|| "@everyone".to_owned());
    users.chain(roles).chain(everyone).collect()
}

/// All buttons and menus, however they are nested.
pub(crate) fn components_in(components: &[Value]) -> Vec<Component> {
    let mut found = Vec::new();
    components.iter().for_each(|component| collect(component, &mut found));
    found
}

fn collect(component: &Value, found: &mut Vec<Component>) {
    let text = |key: &str| component[key].as_str().map(str::to_owned);
    match component["type"].as_u64() {
        Some(2) => found.push(Component::Button(Button {
            label: text("label").unwrap_or_default(),
            emoji: component["emoji"]["name"].as_str().map(str::to_owned),
            custom_id: text("custom_id"),
            url: text("url"),
            disabled: component["disabled"] == true,
            style: component["style"].as_u64().unwrap_or(0),
        })),
        Some(kind @ (3 | 5..=8)) => found.push(Component::Select(select(kind, component))),
        _ => {
            for inner in component["components"].as_array().into_iter().flatten() {
                collect(inner, found);
            }
            for key in ["accessory", "component"] {
                if let Some(inner) = component.get(key) {
                    collect(inner, found);
                }
            }
        }
    }
}

pub(crate) fn select(kind: u64, component: &Value) -> Select {
    let options = component["options"].as_array().into_iter().flatten();
    Select {
        kind,
        custom_id: component["custom_id"].as_str().unwrap_or_default().to_owned(),
        placeholder: component["placeholder"].as_str().unwrap_or_default().to_owned(),
        options: options
            .map(|option| SelectOption {
                label: option["label"].as_str().unwrap_or_default().to_owned(),
                value: option["value"].as_str().unwrap_or_default().to_owned(),
                description: option["description"].as_str().map(str::to_owned),
                default: option["default"] == true,
            })
            .collect(),
        min: component["min_values"].as_u64().unwrap_or(1),
        max: component["max_values"].as_u64().unwrap_or(1),
        disabled: component["disabled"] == true,
    }
}
