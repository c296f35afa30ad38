//! Forms (modals): filling them in, and sending them as Discord's client does.

use serde_json::{Value, json};

use super::Person;
use super::clicks::values;
use super::interact::Act;
use super::places::Where;
use super::reply::{ActError, Pending, Reply};
use super::view::{Select, select};
use crate::world::{Id, InteractionKind};

/// A form that the bot opened for a person.
#[derive(Debug, Clone)]
pub struct Form {
    pub(super) person: Person,
    /// The interaction that it answers.
    pub(super) interaction: Id,
    pub(super) data: Value,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// What stands above it.
    pub label: String,
    /// The small print under the label.
    pub description: Option<String>,
    /// What the bot gets back.
    pub custom_id: String,
    /// It must be filled in.
    pub required: bool,
    /// What stands in it from the start.
    pub value: String,
    /// The grey text while it is empty.
    pub placeholder: Option<String>,
    /// The fewest characters.
    pub min_length: u64,
    /// The most characters.
    pub max_length: u64,
    /// It is a menu rather than a text.
    pub select: Option<Select>,
}

impl Form {
    /// What stands above it.
    pub fn title(&self) -> String {
        self.data["title"].as_str().unwrap_or_default().to_owned()
    }

    /// What the bot gets back.
    pub fn custom_id(&self) -> String {
        self.data["custom_id"].as_str().unwrap_or_default().to_owned()
    }

    /// Its fields, from top to bottom.
    pub fn fields(&self) -> Vec<Field> {
        self.rows().iter().filter_map(field).collect()
    }

    fn rows(&self) -> &[Value] {
        self.data["components"].as_array().map(Vec::as_slice).unwrap_or_default()
    }

    /// The form as text: the title, then each field with what stands in it.
    pub fn text(&self) -> String {
        let fields = self.fields().into_iter().map(|field| {
            let star = if field.required { "*" } else { "" };
            format!("{}{star}: {}", field.label, field.value).trim_end().to_owned()
        });
        std::iter::once(self.title()).chain(fields).collect::<Vec<_>>().join("\n")
    }

    /// Fills in fields by their label and sends the form; what is not named stays as it is. In a menu of the
    /// form several choices are divided by commas.
    ///
    /// # Panics
    /// If there is no such field, the client refuses, or the bot does not respond.
    pub async fn submits(&self, values: &[(&str, &str)]) -> Reply {
        self.try_submits(values).await.unwrap_or_else(|error| panic!("the form {:?}: {error}", self.title()))
    }

    /// The same as [`submits`](Self::submits).
    ///
    /// # Errors
    /// If the client refuses what is filled in, or the bot does not respond.
    pub async fn try_submits(&self, values: &[(&str, &str)]) -> Result<Reply, ActError> {
        self.begins_submit(values)?.reply().await
    }

    /// Sends the form without waiting for the answer.
    ///
    /// # Errors
    /// If the client refuses what is filled in.
    pub fn begins_submit(&self, filled: &[(&str, &str)]) -> Result<Pending, ActError> {
        let fields = self.fields();
        for (label, _) in filled {
            let labels = || fields.iter().map(|field| field.label.as_str()).collect::<Vec<_>>().join(", ");
            assert!(
                fields.iter().any(|field| field.label == *label),
                "there is no field {label:?}; there is: {}",
                labels()
            );
        }
        let mut resolved = Value::Null;
        let mut components = Vec::new();
        for row in self.rows() {
            let Some(field) = field(row) else {
                components.push(json!({"type": row["type"], "id": components.len() + 1}));
                continue;
            };
            let typed = filled.iter().find(|(label, _)| *label == field.label);
            let text = typed.map_or(field.value.as_str(), |(_, value)| value);
            let value = self.fill(&field, text, typed.is_some(), &mut resolved)?;
            components.push(wrap(row, value, components.len()));
        }
        let mut data = json!({"custom_id": self.custom_id(), "components": components});
        if !resolved.is_null() {
            data["resolved"] = resolved;
        }
        let (channel, source) = self.person.shared.look(|world| {
            let origin = &world.interactions[&self.interaction];
            (origin.channel, origin.source)
        });
        self.person.sends(Act {
            kind: InteractionKind::ModalSubmit,
            from_menu: false,
            name: Some(self.title()),
            channel,
            source,
            triggered_by: Some(self.interaction),
            data,
        })
    }

    /// What a field sends.
    fn fill(&self, field: &Field, text: &str, typed: bool, resolved: &mut Value) -> Result<Value, ActError> {
        let Some(select) = &field.select else {
            let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
            let label = &field.label;
            if text.is_empty() && field.required {
                return Err(ActError::Refused(format!("{label}: this field is required")));
            }
            if !text.is_empty() && (length < field.min_length || length > field.max_length) {
                let bounds = format!("{} to {} characters, not {length}", field.min_length, field.max_length);
                return Err(ActError::Refused(format!("{label}: {bounds}")));
            }
            return Ok(json!({"type": 4, "custom_id": field.custom_id, "value": text}));
        };
        let preset = select.options.iter().filter(|option| option.default).map(|option| option.value.as_str());
        let chosen: Vec<&str> = if typed {
            text.split(',').map(str::trim).filter(|one| !one.is_empty()).collect()
        } else {
            preset.collect()
        };
        if chosen.is_empty() && !field.required {
            return Ok(json!({"type": select.kind, "custom_id": field.custom_id, "values": []}));
        }
        let values = self.person.shared.look(|world| {
            let channel = world.interactions[&self.interaction].channel;
            values(world, channel, self.person.id, select, &chosen)
        });
        let (values, more) = values?;
        for (kind, entries) in more.0.as_object().into_iter().flatten() {
            for (id, entry) in entries.as_object().into_iter().flatten() {
                resolved[kind][id] = entry.clone();
            }
        }
        Ok(json!({"type": select.kind, "custom_id": field.custom_id, "values": values}))
    }
}

/// What is sent stands in the same frame as what was asked.
fn wrap(row: &Value, mut value: Value, at: usize) -> Value {
    value["id"] = (2 * at + 2).into();
    if row["type"] == 18 {
        json!({"type": 18, "id": 2 * at + 1, "component": value})
    } else {
        json!({"type": 1, "id": 2 * at + 1, "components": [value]})
    }
}

/// The field of a row: a label around a component, or a row around a text input.
fn field(row: &Value) -> Option<Field> {
    let inner = row.get("component").or_else(|| row["components"].get(0))?;
    let text = |key: &str| inner[key].as_str().map(str::to_owned);
    let label = row["label"].as_str().or_else(|| inner["label"].as_str()).unwrap_or_default();
    let kind = inner["type"].as_u64()?;
    if !matches!(kind, 3..=8) {
        return None;
    }
    Some(Field {
        label: label.to_owned(),
        description: row["description"].as_str().map(str::to_owned),
        custom_id: text("custom_id").unwrap_or_default(),
        required: inner["required"].as_bool().unwrap_or(true),
        value: text("value").unwrap_or_default(),
        placeholder: text("placeholder"),
        min_length: inner["min_length"].as_u64().unwrap_or(0),
        max_length: inner["max_length"].as_u64().unwrap_or(4000),
        select: (kind != 4).then(|| select(kind, inner)),
    })
}

impl Person {
    /// Sends a form that the bot never opened, as nobody's client does.
    ///
    /// # Errors
    /// If nothing can be used there, or the bot does not respond.
    pub async fn forges_form(
        &self,
        place: impl Into<Where>,
        custom_id: &str,
        fields: &[(&str, &str)],
    ) -> Result<Reply, ActError> {
        let place = place.into();
        let channel = self.shared.with(|world| place.find(world, self.server, self.id));
        let rows = fields
            .iter()
            .map(|(field, value)| json!({"type": 1, "components": [{"type": 4, "custom_id": field, "value": value}]}));
        let data = json!({"custom_id": custom_id, "components": rows.collect::<Vec<_>>()});
        let kind = InteractionKind::ModalSubmit;
        let name = Some(custom_id.to_owned());
        self.sends(Act { kind, from_menu: false, name, channel, source: None, triggered_by: None, data })?.reply().await
    }
}
