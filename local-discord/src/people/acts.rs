//! What people do without asking the bot: write, reply, open threads, tidy up.

use serenity::model::Permissions;

use super::Person;
use super::message::{Message, Target};
use super::places::{Channel, Dm, Where};
use crate::world::{Author, Draft, Id, Kind, NewThread, World, kinds, resolve_names};

/// Minutes.
const A_DAY: u64 = 1440;

impl Person {
    /// Writes a message. Names after `@` and `#` become mentions, as the client makes them.
    ///
    /// # Panics
    /// If they may not write there.
    pub fn says(&self, place: impl Into<Where>, text: &str) -> Message {
        self.writes(place.into(), text, None, true)
    }

    /// The same as [`says`](Self::says), for a thread.
    pub fn says_in(&self, thread: &Channel, text: &str) -> Message {
        self.says(thread, text)
    }

    /// The same as [`says`](Self::says), with a preview that Discord adds, in any form: also one that no client library
    /// knows yet, of which this Discord complains.
    pub fn says_with_preview(&self, place: impl Into<Where>, text: &str, preview: serde_json::Value) -> Message {
        self.posts_draft(place.into(), text, Draft { embeds: vec![preview], ..Draft::default() }, true)
    }

    /// Writes to the bot.
    pub fn says_in_dm(&self, text: &str) -> Message {
        self.says(Dm, text)
    }

    /// Replies to a message and notifies its author.
    pub fn replies(&self, message: impl Into<Target>, text: &str) -> Message {
        self.replies_with(message.into(), text, true)
    }

    /// Replies to a message without notifying its author.
    pub fn replies_quietly(&self, message: impl Into<Target>, text: &str) -> Message {
        self.replies_with(message.into(), text, false)
    }

    fn replies_with(&self, target: Target, text: &str, ping: bool) -> Message {
        let target = self.visible(target);
        let channel = self.shared.look(|world| world.messages[&target].channel);
        self.writes(Where::from(Channel::new(&self.shared, channel)), text, Some((channel, target)), ping)
    }

    fn writes(&self, place: Where, text: &str, refers_to: Option<(Id, Id)>, ping: bool) -> Message {
        let kind = if refers_to.is_some() { kinds::REPLY } else { kinds::DEFAULT };
        self.posts_draft(place, text, Draft { kind, refers_to, ..Draft::default() }, ping)
    }

    fn posts_draft(&self, place: Where, text: &str, draft: Draft, ping: bool) -> Message {
        let id = self.shared.with(|world| {
            let channel = place.find(world, self.server, self.id);
            self.must_be_able_to_write(world, channel);
            let content = self.typed(world, channel, text);
            let allowed = serde_json::json!({"parse": ["users", "roles", "everyone"], "replied_user": ping});
            let draft = Draft { content, allowed_mentions: Some(allowed), ..draft };
            world.post(Author::User(self.id), channel, draft)
        });
        Message::new(&self.shared, id)
    }

    fn typed(&self, world: &World, channel: Id, text: &str) -> String {
        let guild = world.channel(channel).guild.map(|guild| world.guild(guild));
        resolve_names(world, guild, text)
    }

    fn must_be_able_to_write(&self, world: &World, channel: Id) {
        let name = &world.user(self.id).display;
        let place = crate::render::place(world, channel);
        let found = world.channel(channel);
        let permissions = world.may(self.id, channel);
        assert!(permissions.view_channel(), "{name} cannot see {place}");
        assert!(found.kind.holds_messages(), "nobody writes to {place}: it holds no messages of its own");
        if found.kind == Kind::Dm {
            return;
        }
        let needed = match &found.thread {
            Some(thread) => {
                assert!(!thread.locked || permissions.manage_threads(), "{name} cannot write to {place}: it is locked");
                Permissions::SEND_MESSAGES_IN_THREADS
            }
            None => Permissions::SEND_MESSAGES,
        };
        assert!(permissions.contains(needed), "{name} may not write to {place}");
    }

    /// Changes the words of a message of their own.
    pub fn edits(&self, message: impl Into<Target>, text: &str) {
        let id = self.visible(message.into());
        self.shared.with(|world| {
            let found = &world.messages[&id];
            assert_eq!(found.author, self.id, "people edit only their own messages");
            let content = self.typed(world, found.channel, text);
            world.edit(id, |message| message.content = content, None);
        });
    }

    /// Deletes a message: their own, or any with Manage Messages.
    pub fn deletes(&self, message: impl Into<Target>) {
        let id = self.visible(message.into());
        self.shared.with(|world| {
            let found = &world.messages[&id];
            let may = found.author == self.id || world.may(self.id, found.channel).manage_messages();
            assert!(may, "{} may not delete the message of somebody else", world.user(self.id).display);
            world.delete(id);
        });
    }

    /// Dismisses an ephemeral message of the bot.
    pub fn dismisses(&self, message: impl Into<Target>) {
        let id = self.visible(message.into());
        self.shared.with(|world| world.delete(id));
    }

    /// Starts a thread from a message.
    pub fn opens_thread(&self, message: impl Into<Target>, name: &str) -> Channel {
        let id = self.visible(message.into());
        let thread = self.shared.with(|world| {
            assert!(!world.channels.contains_key(&id), "the message has a thread already");
            let parent = world.messages[&id].channel;
            self.start(world, parent, name, Some(id), Kind::PublicThread, Vec::new())
        });
        Channel::new(&self.shared, thread)
    }

    /// Starts a thread in a channel, from no message.
    pub fn starts_thread(&self, place: impl Into<Where>, name: &str) -> Channel {
        self.starts(place.into(), name, Kind::PublicThread)
    }

    /// Starts a private thread in a channel. The bot is not in it until somebody names it there.
    pub fn starts_private_thread(&self, place: impl Into<Where>, name: &str) -> Channel {
        self.starts(place.into(), name, Kind::PrivateThread)
    }

    fn starts(&self, place: Where, name: &str, kind: Kind) -> Channel {
        let thread = self.shared.with(|world| {
            let parent = place.find(world, self.server, self.id);
            self.start(world, parent, name, None, kind, Vec::new())
        });
        Channel::new(&self.shared, thread)
    }

    fn start(&self, world: &mut World, parent: Id, name: &str, from: Option<Id>, kind: Kind, tags: Vec<Id>) -> Id {
        let needed = match kind {
            Kind::PrivateThread => Permissions::CREATE_PRIVATE_THREADS,
            _ if world.channel(parent).kind == Kind::Forum => Permissions::SEND_MESSAGES,
            _ => Permissions::CREATE_PUBLIC_THREADS,
        };
        assert!(
            world.may(self.id, parent).contains(needed),
            "{} may not start a thread in {}",
            world.user(self.id).display,
            crate::render::place(world, parent)
        );
        let kind = if world.channel(parent).kind == Kind::News { Kind::NewsThread } else { kind };
        world.start_thread(NewThread {
            parent,
            name,
            kind,
            owner: self.id,
            from,
            tags,
            auto_archive: A_DAY,
            invitable: true,
        })
    }

    /// Posts in a forum: a thread and its first message, which have the same id.
    pub fn posts(&self, forum: impl Into<Where>, title: &str, text: &str, tags: &[&str]) -> Channel {
        let forum = forum.into();
        let thread = self.shared.with(|world| {
            let parent = forum.find(world, self.server, self.id);
            let place = crate::render::place(world, parent);
            assert_eq!(world.channel(parent).kind, Kind::Forum, "{place} is not a forum");
            let tags = tag_ids(world, parent, tags);
            let thread = self.start(world, parent, title, None, Kind::PublicThread, tags);
            let content = self.typed(world, thread, text);
            let draft = Draft { id: Some(thread), content, ..Draft::default() };
            world.post(Author::User(self.id), thread, draft)
        });
        Channel::new(&self.shared, thread)
    }

    /// Takes part in a thread.
    pub fn joins_thread(&self, thread: &Channel) {
        self.shared.with(|world| world.join_thread(thread.id, self.id));
    }

    /// Leaves a thread.
    pub fn leaves_thread(&self, thread: &Channel) {
        self.shared.with(|world| world.leave_thread(thread.id, self.id));
    }

    /// Takes the bot into a thread.
    pub fn adds_bot_to(&self, thread: &Channel) {
        self.shared.with(|world| {
            let bot = world.bot();
            world.join_thread(thread.id, bot);
        });
    }

    /// Takes the bot out of a thread: who manages threads, or whose private thread it is.
    pub fn removes_bot_from(&self, thread: &Channel) {
        self.shared.with(|world| {
            if !world.channel(thread.id).is_private_thread() {
                self.must_manage(world, thread.id);
            }
            self.must_own_or_manage(world, thread.id);
            let bot = world.bot();
            world.leave_thread(thread.id, bot);
        });
    }

    /// Sets the tags of a forum post to these.
    pub fn tags(&self, post: &Channel, tags: &[&str]) {
        let ids = self.shared.look(|world| {
            self.must_own_or_manage(world, post.id);
            let forum = world.channel(post.id).parent.unwrap_or(post.id);
            tag_ids(world, forum, tags)
        });
        post.set_thread(|thread| thread.tags = ids);
    }

    /// Closes (archives) a thread.
    pub fn closes(&self, thread: &Channel) {
        self.shared.look(|world| self.must_own_or_manage(world, thread.id));
        thread.set_thread(|thread| thread.archived = true);
    }

    /// Opens a closed thread again.
    pub fn reopens(&self, thread: &Channel) {
        thread.set_thread(|thread| thread.archived = false);
    }

    /// Closes and locks a thread, which takes Manage Threads.
    pub fn locks(&self, thread: &Channel) {
        self.shared.look(|world| self.must_manage(world, thread.id));
        thread.set_thread(|thread| (thread.archived, thread.locked) = (true, true));
    }

    /// Unlocks and opens a thread.
    pub fn unlocks(&self, thread: &Channel) {
        self.shared.look(|world| self.must_manage(world, thread.id));
        thread.set_thread(|thread| (thread.archived, thread.locked) = (false, false));
    }

    /// Gives a thread another name.
    pub fn renames(&self, thread: &Channel, name: &str) {
        self.shared.look(|world| self.must_own_or_manage(world, thread.id));
        thread.rename(name);
    }

    fn must_manage(&self, world: &World, thread: Id) {
        let name = &world.user(self.id).display;
        assert!(world.may(self.id, thread).manage_threads(), "{name} may not manage threads");
    }

    fn must_own_or_manage(&self, world: &World, thread: Id) {
        if world.channel(thread).thread.as_ref().is_none_or(|thread| thread.owner != self.id) {
            self.must_manage(world, thread);
        }
    }

    /// Is typing in a place.
    pub fn types_in(&self, place: impl Into<Where>) {
        let place = place.into();
        self.shared.with(|world| {
            let channel = place.find(world, self.server, self.id);
            world.tell_typing(self.id, channel);
        });
    }
}

fn tag_ids(world: &World, forum: Id, names: &[&str]) -> Vec<Id> {
    let offered = &world.channel(forum).available_tags;
    names
        .iter()
        .map(|name| {
            let tag = offered.iter().find(|tag| tag.name == *name);
            tag.unwrap_or_else(|| {
                let names: Vec<_> = offered.iter().map(|tag| tag.name.as_str()).collect();
                panic!("the forum has no tag {name:?}; it has {}", names.join(", "))
            })
            .id
        })
        .collect()
}
