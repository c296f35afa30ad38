//! Reactions: who puts which under a message, and takes it away.

use serde_json::{Value, json};

use super::json::without_nulls;
use super::{Id, Reaction, World, id};
use crate::gateway::{Gate, event};

/// How many different emojis stand under one message.
pub(crate) const MOST_REACTIONS: usize = 20;

impl World {
    /// Puts a reaction under a message; one of each emoji for each person.
    pub(crate) fn react(&mut self, user: Id, message: Id, emoji: &str) {
        let Some(found) = self.messages.get_mut(&message) else { return };
        let at = found.reactions.iter().position(|reaction| reaction.emoji == emoji);
        let at = at.unwrap_or_else(|| {
            found.reactions.push(Reaction { emoji: emoji.to_owned(), users: Vec::new() });
            found.reactions.len() - 1
        });
        if found.reactions[at].users.contains(&user) {
            return;
        }
        found.reactions[at].users.push(user);
        let (channel, author) = (found.channel, found.author);
        self.emit(event::MESSAGE_REACTION_ADD, Gate::ReactionsIn(channel), |world, _| {
            let guild = world.channel(channel).guild.and_then(|id| world.guilds.get(&id));
            let member = guild.and_then(|guild| guild.members.get(&user));
            let mut json = world.reaction_event(channel, message, emoji);
            json["user_id"] = id(user);
            json["message_author_id"] = id(author);
            json["burst"] = false.into();
            json["type"] = 0.into();
            if let Some(member) = member {
                json["member"] = world.member_json(member);
            }
            json
        });
    }

    /// Takes a reaction away.
    pub(crate) fn unreact(&mut self, user: Id, message: Id, emoji: &str) {
        let Some(found) = self.messages.get_mut(&message) else { return };
        let channel = found.channel;
        let mut gone = false;
        for reaction in found.reactions.iter_mut().filter(|reaction| reaction.emoji == emoji) {
            gone |= reaction.users.contains(&user);
            reaction.users.retain(|one| *one != user);
        }
        found.reactions.retain(|reaction| !reaction.users.is_empty());
        if gone {
            self.emit(event::MESSAGE_REACTION_REMOVE, Gate::ReactionsIn(channel), |world, _| {
                let mut json = world.reaction_event(channel, message, emoji);
                json["user_id"] = id(user);
                json["burst"] = false.into();
                json["type"] = 0.into();
                json
            });
        }
    }

    /// Takes all reactions of one emoji away, or all there are.
    pub(crate) fn clear_reactions(&mut self, message: Id, emoji: Option<&str>) {
        let Some(found) = self.messages.get_mut(&message) else { return };
        let (channel, before) = (found.channel, found.reactions.len());
        found.reactions.retain(|reaction| emoji.is_some_and(|emoji| reaction.emoji != emoji));
        if found.reactions.len() == before {
            return;
        }
        match emoji {
            Some(emoji) => self.emit(event::MESSAGE_REACTION_REMOVE_EMOJI, Gate::ReactionsIn(channel), |world, _| {
                world.reaction_event(channel, message, emoji)
            }),
            None => self.emit(event::MESSAGE_REACTION_REMOVE_ALL, Gate::ReactionsIn(channel), |world, _| {
                let mut json = world.reaction_event(channel, message, "");
                json.as_object_mut().map(|map| map.remove("emoji"));
                json
            }),
        }
    }

    fn reaction_event(&self, channel: Id, message: Id, emoji: &str) -> Value {
        let guild = self.channel(channel).guild;
        without_nulls(json!({
            "channel_id": id(channel),
            "message_id": id(message),
            "guild_id": guild.map(id),
            "emoji": emoji_json(emoji),
        }))
    }
}

/// An emoji as it is kept: a plain one by itself, a server's own as `name:id`, however it was written.
pub(crate) fn emoji_named(written: &str) -> &str {
    let inside = written.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
    inside.map_or(written, |inside| inside.strip_prefix("a:").unwrap_or(inside).trim_start_matches(':'))
}

/// Whether it is a server's own.
pub(crate) fn is_of_a_server(emoji: &str) -> bool {
    emoji.split_once(':').is_some_and(|(name, id)| !name.is_empty() && id.parse::<Id>().is_ok())
}

/// An emoji as JSON.
pub(super) fn emoji_json(emoji: &str) -> Value {
    match emoji.split_once(':') {
        Some((name, own)) if !name.is_empty() => json!({"id": own, "name": name, "animated": false}),
        _ => json!({"id": null, "name": emoji}),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_emoji_is_one_however_it_is_written() {
        for (written, kept) in
            [("✅", "✅"), ("<:eyes2:123>", "eyes2:123"), ("<a:eyes2:123>", "eyes2:123"), ("eyes2:123", "eyes2:123")]
        {
            assert_eq!(emoji_named(written), kept);
            assert_eq!(is_of_a_server(kept), kept.contains("123"));
        }
    }
}
