//! Threads: how they start, wake, are joined, and change.

use serde_json::json;

use super::message::{Author, Draft, flags, kinds};
use super::{Channel, Id, Kind, Thread, World};
use crate::gateway::{Gate, event};

/// A thread that is about to start.
#[derive(Debug, Clone)]
pub(crate) struct NewThread<'a> {
    /// The channel or forum that it belongs to.
    pub(crate) parent: Id,
    pub(crate) name: &'a str,
    pub(crate) kind: Kind,
    pub(crate) owner: Id,
    /// The message that it starts from.
    pub(crate) from: Option<Id>,
    pub(crate) tags: Vec<Id>,
    pub(crate) auto_archive: u64,
    pub(crate) invitable: bool,
}

impl World {
    /// Starts a thread and tells the bot: a message's thread has the message's id.
    pub(crate) fn start_thread(&mut self, new: NewThread<'_>) -> Id {
        let id = new.from.unwrap_or_else(|| self.next_id());
        let now = self.now();
        let guild = self.channel(new.parent).guild;
        let in_forum = self.channel(new.parent).kind == Kind::Forum;
        let mut channel = Channel::new(id, new.kind, new.name);
        channel.guild = guild;
        channel.parent = Some(new.parent);
        channel.thread = Some(Thread {
            owner: new.owner,
            archived: false,
            locked: false,
            auto_archive: new.auto_archive,
            archive_changed_at: now,
            created_at: now,
            members: [(new.owner, now)].into(),
            tags: new.tags,
            messages: 0,
            messages_ever: 0,
            invitable: new.invitable,
        });
        self.channels.insert(id, channel);
        self.tell_thread_created(id, true);
        if let Some(from) = new.from {
            if let Some(message) = self.messages.get_mut(&from) {
                message.flags |= flags::HAS_THREAD;
            }
            self.tell_message_updated(from);
            let starter =
                Draft { kind: kinds::THREAD_STARTER_MESSAGE, refers_to: Some((new.parent, from)), ..Draft::default() };
            self.post(Author::User(new.owner), id, starter);
        } else if !in_forum && new.kind != Kind::PrivateThread {
            let note = Draft {
                kind: kinds::THREAD_CREATED,
                content: new.name.to_owned(),
                refers_to: Some((id, id)),
                ..Draft::default()
            };
            self.post(Author::User(new.owner), new.parent, note);
        }
        id
    }

    /// A message in a thread wakes it, counts, and makes its author (and whom it names) take part.
    pub(super) fn wake_thread(&mut self, channel: Id, author: Id, message: Id) {
        let now = self.now();
        let Some(said) = self.messages.get(&message) else { return };
        let (counts, pinged) = (!said.starts_its_thread(), said.pinged.users.clone());
        // A mention brings in who may see the channel, also into a private thread.
        let parent = self.channel(channel).parent.unwrap_or(channel);
        let is_member = |world: &Self, user: Id| {
            let guild = world.channel(channel).guild.and_then(|id| world.guilds.get(&id));
            guild.is_some_and(|guild| guild.members.contains_key(&user)) && world.may(user, parent).view_channel()
        };
        let joining: Vec<Id> = std::iter::once(author).chain(pinged).filter(|user| is_member(self, *user)).collect();
        let Some(thread) = self.channel_mut(channel).thread.as_mut() else { return };
        if counts {
            thread.messages += 1;
            thread.messages_ever += 1;
        }
        let woken = std::mem::replace(&mut thread.archived, false);
        if woken {
            thread.archive_changed_at = now;
            self.tell_thread_updated(channel);
        }
        for user in joining {
            self.join_thread(channel, user);
        }
    }

    /// Makes somebody take part in a thread.
    pub(crate) fn join_thread(&mut self, channel: Id, user: Id) {
        let now = self.now();
        let Some(thread) = self.channel_mut(channel).thread.as_mut() else { return };
        if thread.members.contains_key(&user) {
            return;
        }
        thread.members.insert(user, now);
        if user == self.bot() {
            self.tell_thread_created(channel, false);
        }
        self.tell_thread_members(channel, &[user], &[]);
    }

    /// Somebody leaves a thread, or is taken out of it.
    pub(crate) fn leave_thread(&mut self, channel: Id, user: Id) {
        let Some(thread) = self.channel_mut(channel).thread.as_mut() else { return };
        if thread.members.remove(&user).is_some() {
            self.tell_thread_members(channel, &[], &[user]);
        }
    }

    /// Changes a thread and tells the bot.
    pub(crate) fn change_thread(&mut self, id: Id, change: impl FnOnce(&mut Channel)) {
        let now = self.now();
        let channel = self.channel_mut(id);
        let archived = |channel: &Channel| channel.thread.as_ref().is_some_and(|t| t.archived);
        let before = archived(channel);
        change(channel);
        if archived(channel) != before
            && let Some(thread) = channel.thread.as_mut()
        {
            thread.archive_changed_at = now;
        }
        self.tell_thread_updated(id);
    }

    /// Deletes a thread with all that is in it.
    pub(crate) fn delete_thread(&mut self, id: Id) {
        self.emit(event::THREAD_DELETE, Gate::ThreadsOf(id), |world, _| {
            let channel = world.channel(id);
            json!({
                "id": super::id(id),
                "guild_id": channel.guild.map(super::id),
                "parent_id": channel.parent.map(super::id),
                "type": channel.kind.number(),
            })
        });
        self.channels.remove(&id);
        for message in self.messages.values_mut().filter(|message| message.channel == id) {
            message.deleted = true;
        }
    }
}
