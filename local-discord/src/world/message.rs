//! Messages: their data, how one is posted, edited and deleted, and whom it notifies.

use chrono::{DateTime, Duration, Utc};
use serde_json::Value;

use super::mentions::Mentions;
use super::{Id, Kind, PingRecord, World};
use crate::permissions;
use crate::snowflake::made_at;

/// The flags that are used here.
pub(crate) mod flags {
    /// Someone started a thread from it.
    pub(crate) const HAS_THREAD: u64 = 1 << 5;
    /// Only the one who used the interaction sees it.
    pub(crate) const EPHEMERAL: u64 = 1 << 6;
    /// The bot is thinking.
    pub(crate) const LOADING: u64 = 1 << 7;
    /// Embeds of links are not shown.
    pub(crate) const SUPPRESS_EMBEDS: u64 = 1 << 2;
    /// No push notification.
    pub(crate) const SUPPRESS_NOTIFICATIONS: u64 = 1 << 12;
    /// Laid out by components alone.
    pub(crate) const COMPONENTS_V2: u64 = 1 << 15;
}

/// Discord's numbers for the kinds of message.
pub(crate) mod kinds {
    pub(crate) const DEFAULT: u8 = 0;
    pub(crate) const CHANNEL_PINNED_MESSAGE: u8 = 6;
    pub(crate) const THREAD_CREATED: u8 = 18;
    pub(crate) const REPLY: u8 = 19;
    pub(crate) const CHAT_INPUT_COMMAND: u8 = 20;
    pub(crate) const THREAD_STARTER_MESSAGE: u8 = 21;
    pub(crate) const CONTEXT_MENU_COMMAND: u8 = 23;
}

/// A file of a message.
#[derive(Debug, Clone)]
pub(crate) struct Attachment {
    pub(crate) id: Id,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) content_type: String,
    pub(crate) bytes: bytes::Bytes,
}

/// One emoji under a message, and who put it there.
#[derive(Debug, Clone)]
pub(crate) struct Reaction {
    pub(crate) emoji: String,
    pub(crate) users: Vec<Id>,
}

/// Who wrote a message.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Author {
    User(Id),
    /// A webhook writes under its own id, as no member.
    Webhook(Id),
}

impl Author {
    pub(crate) fn id(self) -> Id {
        match self {
            Self::User(id) | Self::Webhook(id) => id,
        }
    }
}

/// Whom a message names so that they are told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Pinged {
    pub(crate) users: Vec<Id>,
    pub(crate) roles: Vec<Id>,
    pub(crate) everyone: bool,
}

#[derive(Debug, Clone)]
pub(crate) struct Message {
    pub(crate) id: Id,
    pub(crate) channel: Id,
    pub(crate) guild: Option<Id>,
    pub(crate) author: Id,
    pub(crate) webhook: Option<Id>,
    pub(crate) kind: u8,
    pub(crate) content: String,
    pub(crate) embeds: Vec<Value>,
    pub(crate) components: Vec<Value>,
    pub(crate) attachments: Vec<Attachment>,
    pub(crate) poll: Option<Value>,
    pub(crate) pinged: Pinged,
    pub(crate) reactions: Vec<Reaction>,
    /// The message that this one answers, or starts a thread from.
    pub(crate) refers_to: Option<(Id, Id)>,
    pub(crate) flags: u64,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) edited_at: Option<DateTime<Utc>>,
    /// How often it was changed.
    pub(crate) edits: u32,
    /// What it said and offered before that: words and components.
    pub(crate) at_first: Option<Box<(String, Vec<Value>)>>,
    pub(crate) nonce: Option<Value>,
    pub(crate) nonce_enforced: bool,
    pub(crate) pinned: bool,
    pub(crate) ephemeral_to: Option<Id>,
    /// The interaction that it answers.
    pub(crate) interaction: Option<Id>,
    pub(crate) deleted: bool,
}

impl Message {
    /// Whether it is what its thread was started with, which is not counted there.
    pub(super) fn starts_its_thread(&self) -> bool {
        self.channel == self.id || self.kind == kinds::THREAD_STARTER_MESSAGE
    }
}

/// A message that is about to be posted.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) id: Option<Id>,
    pub(crate) kind: u8,
    pub(crate) content: String,
    pub(crate) embeds: Vec<Value>,
    pub(crate) components: Vec<Value>,
    pub(crate) attachments: Vec<Attachment>,
    pub(crate) poll: Option<Value>,
    pub(crate) allowed_mentions: Option<Value>,
    pub(crate) refers_to: Option<(Id, Id)>,
    pub(crate) flags: u64,
    pub(crate) nonce: Option<Value>,
    pub(crate) nonce_enforced: bool,
    pub(crate) ephemeral_to: Option<Id>,
    pub(crate) interaction: Option<Id>,
}

/// How long Discord remembers a nonce.
const NONCE_WINDOW: Duration = Duration::minutes(5);

impl World {
    /// Posts a message that has passed every check: it stands in the channel, its thread lives, those whom
    /// it names are told, and the bot hears of it.
    pub(crate) fn post(&mut self, author: Author, channel: Id, draft: Draft) -> Id {
        let id = draft.id.unwrap_or_else(|| self.next_id());
        let now = self.now();
        let guild = self.channel(channel).guild;
        let mentions = Mentions::of(&draft.content, draft.allowed_mentions.as_ref());
        let replied = draft
            .refers_to
            .filter(|_| draft.kind == kinds::REPLY && mentions.replied_user)
            .and_then(|(_, id)| self.message(id))
            .map(|message| message.author);
        let pinged = self.pinged(author.id(), channel, mentions, replied);
        let message = Message {
            id,
            channel,
            guild,
            author: author.id(),
            webhook: match author {
                Author::Webhook(id) => Some(id),
                Author::User(_) => draft.interaction.map(|_| self.application.id),
            },
            kind: draft.kind,
            content: draft.content,
            embeds: draft.embeds,
            components: draft.components,
            attachments: draft.attachments,
            poll: draft.poll,
            pinged,
            reactions: Vec::new(),
            refers_to: draft.refers_to,
            flags: draft.flags,
            created_at: now,
            edited_at: None,
            edits: 0,
            at_first: None,
            nonce: draft.nonce,
            nonce_enforced: draft.nonce_enforced,
            pinned: false,
            ephemeral_to: draft.ephemeral_to,
            interaction: draft.interaction,
            deleted: false,
        };
        let ephemeral = message.ephemeral_to.is_some();
        let loading = message.flags & flags::LOADING != 0;
        self.messages.insert(id, message);
        if ephemeral {
            return id;
        }
        self.channel_mut(channel).last_message = Some(id);
        self.wake_thread(channel, author.id(), id);
        if !loading {
            self.note_pings(id);
        }
        self.tell_message_created(id);
        id
    }

    /// The earlier message with the same nonce, if Discord still remembers it.
    pub(crate) fn earlier_with_nonce(&self, author: Id, channel: Id, nonce: &Value) -> Option<Id> {
        let since = self.now() - NONCE_WINDOW;
        // Ids ascend with time: what is older need not be looked at.
        let text = |nonce: &Value| nonce.as_str().map_or_else(|| nonce.to_string(), str::to_owned);
        self.messages
            .values()
            .rev()
            .take_while(|m| made_at(m.id) >= since - Duration::seconds(1))
            .filter(|m| m.channel == channel && m.author == author && m.created_at > since)
            .find(|m| m.nonce_enforced && m.nonce.as_ref().map(text) == Some(text(nonce)))
            .map(|m| m.id)
    }

    /// Changes a message, and tells the bot. Editing pings nobody, but the mentions follow the words. To fill
    /// what was put off is no edit: it appears only now.
    pub(crate) fn edit(&mut self, id: Id, change: impl FnOnce(&mut Message), allowed_mentions: Option<&Value>) {
        let now = self.now();
        let Some(message) = self.messages.get_mut(&id) else { return };
        let before = message.content.clone();
        let thinking = message.flags & flags::LOADING != 0;
        let now_first = || Box::new((before.clone(), message.components.clone()));
        let at_first = message.at_first.clone().or_else(|| (!thinking).then(now_first));
        change(message);
        message.at_first = at_first;
        if thinking {
            message.created_at = now;
        } else {
            message.edited_at = Some(now);
        }
        message.edits += 1;
        let (author, channel, content, ephemeral) =
            (message.author, message.channel, message.content.clone(), message.ephemeral_to.is_some());
        if before != content {
            let replied = message
                .pinged
                .users
                .iter()
                .copied()
                .find(|user| message.kind == kinds::REPLY && !before.contains(&user.to_string()));
            let mentions = Mentions::of(&content, allowed_mentions);
            let pinged = self.pinged(author, channel, mentions, replied);
            if let Some(message) = self.messages.get_mut(&id) {
                message.pinged = pinged;
            }
        }
        if !ephemeral {
            self.tell_message_updated(id);
        }
    }

    /// Deletes a message; the record of it stays.
    pub(crate) fn delete(&mut self, id: Id) {
        let Some(message) = self.messages.get_mut(&id) else { return };
        if std::mem::replace(&mut message.deleted, true) || message.ephemeral_to.is_some() {
            return;
        }
        let (channel, first) = (message.channel, message.starts_its_thread());
        if let Some(thread) = self.channel_mut(channel).thread.as_mut().filter(|_| !first) {
            thread.messages = thread.messages.saturating_sub(1);
        }
        self.tell_message_deleted(channel, id);
    }

    /// Whom a text notifies in a channel: who is named, may be named, and exists.
    fn pinged(&self, author: Id, channel: Id, mentions: Mentions, replied: Option<Id>) -> Pinged {
        let channel = self.channel(channel);
        let mut users: Vec<Id> = mentions.users.into_iter().filter(|id| self.users.contains_key(id)).collect();
        users.extend(replied.filter(|id| self.users.contains_key(id)));
        users.sort_unstable();
        users.dedup();
        let Some(guild) = channel.guild.and_then(|guild| self.guilds.get(&guild)) else {
            return Pinged { users, ..Pinged::default() };
        };
        let everyone_allowed = permissions::in_channel(self, author, channel).mention_everyone();
        let roles = mentions
            .roles
            .into_iter()
            .filter_map(|role| guild.roles.get(&role))
            .filter(|role| role.mentionable || everyone_allowed)
            .map(|role| role.id)
            .collect();
        Pinged { users, roles, everyone: mentions.everyone && everyone_allowed }
    }

    /// Records whom a message of the bot notifies.
    pub(crate) fn note_pings(&mut self, id: Id) {
        let Some(message) = self.message(id) else { return };
        if message.author != self.bot() || message.flags & flags::SUPPRESS_NOTIFICATIONS != 0 {
            return;
        }
        let channel = self.channel(message.channel);
        let told: Vec<Id> = if channel.kind == Kind::Dm {
            channel.recipient.into_iter().collect()
        } else {
            let members = message.guild.and_then(|id| self.guilds.get(&id)).map(|guild| &guild.members);
            members
                .into_iter()
                .flatten()
                .filter(|(id, member)| {
                    message.pinged.everyone
                        || message.pinged.users.contains(id)
                        || message.pinged.roles.iter().any(|role| member.roles.contains(role))
                })
                .map(|(id, _)| *id)
                .filter(|user| permissions::in_channel(self, *user, channel).view_channel())
                .collect()
        };
        let actor = message.interaction.and_then(|id| self.interactions.get(&id)).map(|i| i.user);
        let at = self.now();
        let pings = told
            .into_iter()
            .filter(|user| !self.user(*user).bot)
            .map(|user| PingRecord { user, at, message: id, in_response: actor == Some(user) })
            .collect::<Vec<_>>();
        self.journal.pings.extend(pings);
    }
}
