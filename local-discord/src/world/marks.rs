//! What happens to a message without an edit: it is pinned, its links are unfurled.

use serde_json::{Value, json};

use super::json::without_nulls;
use super::message::{Author, Draft, kinds};
use super::{Id, World, id, iso};
use crate::gateway::{Gate, event};

impl World {
    /// Pins a message, which the channel is told of by a message, or takes the pin off.
    pub(crate) fn set_pinned(&mut self, user: Id, message: Id, pinned: bool) {
        let at = self.now();
        let Some(found) = self.messages.get_mut(&message).filter(|found| found.pinned != pinned) else { return };
        found.pinned = pinned;
        let channel = found.channel;
        self.tell_message_updated(message);
        let in_guild = self.channel(channel).guild;
        let gate = in_guild.map_or(Gate::MessagesIn(channel), Gate::Guild);
        self.emit(event::CHANNEL_PINS_UPDATE, gate, |_, _| {
            without_nulls(json!({
                "guild_id": in_guild.map(id),
                "channel_id": id(channel),
                "last_pin_timestamp": iso(at),
            }))
        });
        if pinned {
            let kind = kinds::CHANNEL_PINNED_MESSAGE;
            self.post(
                Author::User(user),
                channel,
                Draft { kind, refers_to: Some((channel, message)), ..Draft::default() },
            );
        }
    }

    /// Shows what the links of a message lead to, as Discord does some moments after it was written. False where
    /// it has no link.
    pub(crate) fn unfurl(&mut self, message: Id) -> bool {
        let Some(found) = self.messages.get_mut(&message) else { return false };
        let links = found.content.split_whitespace().map(|word| word.trim_end_matches([',', '.', ')', '!', '?']));
        let links: Vec<&str> = links.filter(|word| word.starts_with("https://")).collect();
        if links.is_empty() {
            return false;
        }
        let embeds: Vec<Value> = links.into_iter().map(unfurled).collect();
        found.embeds.retain(|embed| embed["type"] == "rich");
        found.embeds.extend(embeds);
        self.tell_message_updated(message);
        true
    }
}

/// What is shown of a page; its title is its host.
fn unfurled(link: &str) -> Value {
    let host = link.trim_start_matches("https://").split('/').next().unwrap_or_default();
    json!({"type": "link", "url": link, "title": host})
}
