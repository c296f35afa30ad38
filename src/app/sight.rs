//! What the bot sees, and what everybody does: servers' roles and channels' overwrites, as Discord tells them.

use std::collections::{HashMap, HashSet};

use super::index::{Channel, Index, Thread};
use crate::domain::access::{Member, Permissions, in_channel};
use crate::domain::ids::{ChannelId, PersonId, RoleId, ServerId};
use crate::domain::language::Language;
use crate::domain::needs::{Need, Use, named};

/// A server's roles and the bot's part in it.
#[derive(Clone, Debug, Default)]
pub struct Realm {
    /// Who owns the server; none where that is not known.
    pub owner: Option<PersonId>,
    /// The bot itself.
    pub bot: Option<PersonId>,
    /// Its roles, without everybody's.
    pub bot_roles: Vec<RoleId>,
    /// What each role may do; everybody's role has the server's number.
    pub roles: HashMap<RoleId, Permissions>,
    /// The language that the server has in Discord; English where the bot does not speak it.
    pub language: Language,
}

impl Realm {
    fn of_role(&self, role: RoleId) -> Permissions {
        self.roles.get(&role).copied().unwrap_or_default()
    }
}

/// The servers, and the private threads that the bot was taken out of.
#[derive(Debug, Default)]
pub(super) struct Sight {
    realms: HashMap<ServerId, Realm>,
    taken_out_of: HashSet<ChannelId>,
}

impl Sight {
    fn in_channel(&self, channel: &Channel, member: Member<'_>) -> Option<Permissions> {
        let realm = self.realms.get(&channel.server)?;
        let everyone = RoleId(channel.server.0);
        Some(in_channel(everyone, member, |role| realm.of_role(role), &channel.overwrites))
    }

    fn of_bot(&self, channel: &Channel) -> Option<Permissions> {
        let realm = self.realms.get(&channel.server)?;
        self.in_channel(channel, Member { person: realm.bot, roles: &realm.bot_roles })
    }

    fn sees_thread(&self, id: ChannelId, thread: &Thread, of_parent: Permissions) -> bool {
        let shut_out = thread.private && self.taken_out_of.contains(&id);
        of_parent.has(Permissions::VIEW_CHANNEL) && (!shut_out || of_parent.has(Permissions::MANAGE_THREADS))
    }
}

impl Index {
    /// Notes a server's roles, and the bot's.
    pub fn set_realm(&mut self, server: ServerId, realm: Realm) {
        self.sight.realms.insert(server, realm);
    }

    /// Who owns a server; none where that is not known.
    pub fn owner_of(&self, server: ServerId) -> Option<PersonId> {
        self.sight.realms.get(&server).and_then(|realm| realm.owner)
    }

    /// The language that a server has in Discord; none where the server is not known.
    pub fn language_of(&self, server: ServerId) -> Option<Language> {
        self.sight.realms.get(&server).map(|realm| realm.language)
    }

    /// Notes it.
    pub fn set_language(&mut self, server: ServerId, language: Language) {
        if let Some(realm) = self.sight.realms.get_mut(&server) {
            realm.language = language;
        }
    }

    /// The roles of a server.
    pub(super) fn roles_of(&self, server: ServerId) -> Vec<RoleId> {
        self.sight.realms.get(&server).map(|realm| realm.roles.keys().copied().collect()).unwrap_or_default()
    }

    /// Forgets a server that the bot is in no more.
    pub(super) fn forget_realm(&mut self, server: ServerId) {
        self.sight.realms.remove(&server);
    }

    /// Notes what a role may do; nothing where it is gone.
    pub fn set_role(&mut self, server: ServerId, role: RoleId, may: Option<Permissions>) {
        // Of a server that is not known yet all comes together.
        let Some(realm) = self.sight.realms.get_mut(&server) else { return };
        match may {
            Some(may) => realm.roles.insert(role, may),
            None => realm.roles.remove(&role),
        };
    }

    /// Whether a server has that role; none where the server is not known.
    pub fn has_role(&self, server: ServerId, role: RoleId) -> Option<bool> {
        self.sight.realms.get(&server).map(|realm| realm.roles.contains_key(&role))
    }

    /// Notes which roles the bot has.
    pub fn set_bot_roles(&mut self, server: ServerId, roles: Vec<RoleId>) {
        if let Some(realm) = self.sight.realms.get_mut(&server) {
            realm.bot_roles = roles;
        }
    }

    /// Notes whether the bot was taken out of a private thread.
    pub fn set_taken_out(&mut self, thread: ChannelId, out: bool) {
        match out {
            true => self.sight.taken_out_of.insert(thread),
            false => self.sight.taken_out_of.remove(&thread),
        };
    }

    /// Whether the bot is in a private thread: Discord tells of no other, and when it is taken out of one.
    pub fn is_in_thread(&self, thread: ChannelId) -> bool {
        self.knows(thread) && !self.sight.taken_out_of.contains(&thread)
    }

    /// What the bot may do in a channel; of a thread, in its parent. None where that is not known.
    pub fn bot_may(&self, channel: ChannelId) -> Option<Permissions> {
        self.channel(self.parent_of(channel)).and_then(|channel| self.sight.of_bot(channel))
    }

    /// The permissions that the bot lacks to write in a channel or thread, as Discord names them; none where it knows of no
    /// lack.
    pub fn lacks_to_write(&self, channel: ChannelId) -> Vec<&'static str> {
        let vital: Vec<Need> = self.needs_to_post(channel).into_iter().filter(|need| need.vital).collect();
        named(&vital)
    }

    /// The same to write there and to look at what was written.
    pub fn lacks_to_write_and_look(&self, channel: ChannelId) -> Vec<&'static str> {
        named(&self.needs_to_post(channel))
    }

    /// What it lacks for a post there, whichever it is.
    fn needs_to_post(&self, channel: ChannelId) -> Vec<Need> {
        let what = if self.thread(channel).is_some() { Use::PostInThread } else { Use::Digest };
        self.bot_may(channel).map(|may| what.lacks(may)).unwrap_or_default()
    }

    /// Whether the bot sees a channel or thread; none where that is not known.
    pub fn bot_sees(&self, id: ChannelId) -> Option<bool> {
        let may = self.bot_may(id)?;
        Some(match self.thread(id) {
            Some(thread) => self.sight.sees_thread(id, &thread, may),
            None => may.has(Permissions::VIEW_CHANNEL),
        })
    }

    /// Whether somebody with these roles sees a channel, or a thread's parent; none where that is not known.
    pub fn person_sees(&self, id: ChannelId, person: PersonId, roles: &[RoleId]) -> Option<bool> {
        let channel = self.channel(self.parent_of(id))?;
        let may = self.sight.in_channel(channel, Member { person: Some(person), roles })?;
        Some(may.has(Permissions::VIEW_CHANNEL))
    }

    /// Whether everybody in the server may read this channel: by everybody's role, and nobody is kept out. No where that is
    /// not known.
    pub fn is_public(&self, id: ChannelId) -> bool {
        let everybody = Member { person: None, roles: &[] };
        let Some(channel) = self.channel(id) else { return false };
        let may = self.sight.in_channel(channel, everybody);
        let keeps_out = channel.overwrites.iter().any(|one| one.deny.has(Permissions::VIEW_CHANNEL));
        may.is_some_and(|may| may.has(Permissions::VIEW_CHANNEL)) && !keeps_out
    }

    /// Whether whoever reads one channel may also read another: everybody may, or both let in the same people. No where that
    /// is not known.
    pub fn all_readers_see(&self, channel: ChannelId, other: ChannelId) -> bool {
        let lets_in = |id: ChannelId| {
            let mut all = self.channel(id)?.overwrites.clone();
            all.sort_by_key(|one| one.whom);
            Some(all)
        };
        let same_people = lets_in(channel).is_some_and(|all| Some(all) == lets_in(other));
        channel == other || self.is_public(other) || same_people
    }
}
