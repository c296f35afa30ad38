//! Users, servers, members, roles and channels as plain data.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serenity::model::Permissions;

use super::Id;

/// An account: a person, a bot, or the face of a webhook.
#[derive(Debug, Clone)]
pub(crate) struct User {
    pub(crate) id: Id,
    pub(crate) name: String,
    pub(crate) display: String,
    pub(crate) bot: bool,
    pub(crate) webhook: bool,
    pub(crate) locale: String,
    /// The zone in which this person's client shows times.
    pub(crate) zone: Tz,
    pub(crate) dms_closed: bool,
}

impl User {
    pub(crate) fn new(id: Id, display: &str) -> Self {
        let name: String =
            display.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
        Self {
            id,
            name,
            display: display.to_owned(),
            bot: false,
            webhook: false,
            locale: "en-US".to_owned(),
            zone: Tz::UTC,
            dms_closed: false,
        }
    }
}

/// A server.
#[derive(Debug, Clone)]
pub(crate) struct Guild {
    pub(crate) id: Id,
    pub(crate) name: String,
    pub(crate) owner: Id,
    /// Where Discord writes who joins.
    pub(crate) system_channel: Option<Id>,
    pub(crate) locale: String,
    pub(crate) roles: BTreeMap<Id, Role>,
    pub(crate) members: BTreeMap<Id, Member>,
    /// False during an outage.
    pub(crate) available: bool,
    /// Commands that the server's settings let everybody use, whatever permission they ask for.
    pub(crate) commands_for_all: BTreeSet<String>,
}

#[derive(Debug, Clone)]
pub(crate) struct Role {
    pub(crate) id: Id,
    pub(crate) name: String,
    pub(crate) permissions: Permissions,
    pub(crate) position: u16,
    pub(crate) mentionable: bool,
    /// The role that comes with a bot.
    pub(crate) managed_by: Option<Id>,
}

#[derive(Debug, Clone)]
pub(crate) struct Member {
    pub(crate) user: Id,
    pub(crate) nick: Option<String>,
    pub(crate) roles: Vec<Id>,
    pub(crate) joined_at: DateTime<Utc>,
}

/// The kinds of channel that are told apart here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Dm,
    Voice,
    Category,
    News,
    NewsThread,
    PublicThread,
    PrivateThread,
    Forum,
}

impl Kind {
    /// Discord's number for it.
    pub(crate) fn number(self) -> u8 {
        match self {
            Self::Text => 0,
            Self::Dm => 1,
            Self::Voice => 2,
            Self::Category => 4,
            Self::News => 5,
            Self::NewsThread => 10,
            Self::PublicThread => 11,
            Self::PrivateThread => 12,
            Self::Forum => 15,
        }
    }

    pub(crate) fn is_thread(self) -> bool {
        matches!(self, Self::NewsThread | Self::PublicThread | Self::PrivateThread)
    }

    /// Whether messages can stand in it.
    pub(crate) fn holds_messages(self) -> bool {
        !matches!(self, Self::Category | Self::Forum)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OverwriteKind {
    Role(Id),
    Member(Id),
}

#[derive(Debug, Clone)]
pub(crate) struct Overwrite {
    pub(crate) of: OverwriteKind,
    pub(crate) allow: Permissions,
    pub(crate) deny: Permissions,
}

/// A tag that a forum offers.
#[derive(Debug, Clone)]
pub(crate) struct Tag {
    pub(crate) id: Id,
    pub(crate) name: String,
}

/// A channel, a category, a thread, or a DM.
#[derive(Debug, Clone)]
pub(crate) struct Channel {
    pub(crate) id: Id,
    pub(crate) guild: Option<Id>,
    pub(crate) kind: Kind,
    pub(crate) name: String,
    pub(crate) parent: Option<Id>,
    pub(crate) position: u16,
    pub(crate) topic: Option<String>,
    pub(crate) overwrites: Vec<Overwrite>,
    pub(crate) last_message: Option<Id>,
    pub(crate) available_tags: Vec<Tag>,
    pub(crate) tag_required: bool,
    pub(crate) thread: Option<Thread>,
    /// Of a DM: the other one.
    pub(crate) recipient: Option<Id>,
}

impl Channel {
    pub(crate) fn new(id: Id, kind: Kind, name: &str) -> Self {
        Self {
            id,
            guild: None,
            kind,
            name: name.to_owned(),
            parent: None,
            position: 0,
            topic: None,
            overwrites: Vec::new(),
            last_message: None,
            available_tags: Vec::new(),
            tag_required: false,
            thread: None,
            recipient: None,
        }
    }

    pub(crate) fn is_private_thread(&self) -> bool {
        self.kind == Kind::PrivateThread
    }

    /// The overwrite for somebody, made if there is none.
    pub(crate) fn overwrite(&mut self, of: OverwriteKind) -> &mut Overwrite {
        let at = self.overwrites.iter().position(|overwrite| overwrite.of == of);
        let at = at.unwrap_or_else(|| {
            self.overwrites.push(Overwrite { of, allow: Permissions::empty(), deny: Permissions::empty() });
            self.overwrites.len() - 1
        });
        &mut self.overwrites[at]
    }
}

/// What a thread has beyond a channel.
#[derive(Debug, Clone)]
pub(crate) struct Thread {
    pub(crate) owner: Id,
    pub(crate) archived: bool,
    pub(crate) locked: bool,
    /// Minutes.
    pub(crate) auto_archive: u64,
    pub(crate) archive_changed_at: DateTime<Utc>,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) members: BTreeMap<Id, DateTime<Utc>>,
    pub(crate) tags: Vec<Id>,
    pub(crate) messages: u32,
    pub(crate) messages_ever: u64,
    pub(crate) invitable: bool,
}
