//! Channels, threads and roles of a server, and how a test names them.

use serenity::model::Permissions;

use super::{Message, MessageView, Person};
use crate::server::Shared;
use crate::world::{Id, Kind, OverwriteKind, World};

/// A handle on a channel, a category, a forum, or a thread.
#[derive(Debug, Clone)]
pub struct Channel {
    pub(crate) shared: Shared,
    pub(crate) id: Id,
}

/// The DM with the bot, where a place is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dm;

/// A place where somebody acts: `"#backend"`, a channel or thread, or the [`Dm`].
#[derive(Debug, Clone)]
pub struct Where(pub(crate) Place);

#[derive(Debug, Clone)]
pub(crate) enum Place {
    Named(String),
    Id(Id),
    Dm,
}

impl From<&str> for Where {
    fn from(name: &str) -> Self {
        Self(Place::Named(name.to_owned()))
    }
}

impl From<&Channel> for Where {
    fn from(channel: &Channel) -> Self {
        Self(Place::Id(channel.id))
    }
}

impl From<Channel> for Where {
    fn from(channel: Channel) -> Self {
        Self(Place::Id(channel.id))
    }
}

impl From<Dm> for Where {
    fn from(_: Dm) -> Self {
        Self(Place::Dm)
    }
}

impl Where {
    /// The channel that is meant by a person on a server.
    pub(crate) fn find(&self, world: &mut World, server: Option<Id>, person: Id) -> Id {
        match &self.0 {
            Place::Id(id) => *id,
            Place::Dm => world.open_dm(person),
            Place::Named(name) => {
                let server = server.unwrap_or_else(|| panic!("{name:?} is on no server"));
                named(world, server, name)
            }
        }
    }
}

/// A channel by its name; a thread where there is no such channel.
pub(crate) fn named(world: &World, server: Id, name: &str) -> Id {
    let wanted = name.trim_start_matches('#');
    let mut fitting: Vec<_> = world.channels.values().filter(|c| c.guild == Some(server) && c.name == wanted).collect();
    fitting.sort_by_key(|channel| (channel.kind.is_thread(), channel.kind == Kind::Category, channel.id));
    fitting.first().map_or_else(
        || {
            let names = world.channels.values().filter(|c| c.guild == Some(server)).map(|c| c.name.as_str());
            panic!("there is no channel {name:?}; there is {}", names.collect::<Vec<_>>().join(", "))
        },
        |channel| channel.id,
    )
}

impl Channel {
    pub(crate) fn new(shared: &Shared, id: Id) -> Self {
        Self { shared: shared.clone(), id }
    }

    /// Its id; for a thread started from a message, that of the message.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// Its name, without `#`.
    pub fn name(&self) -> String {
        self.shared.look(|world| world.channel(self.id).name.clone())
    }

    /// Whether it has not been deleted.
    pub fn exists(&self) -> bool {
        self.shared.look(|world| world.channels.contains_key(&self.id))
    }

    /// What everybody sees in it, oldest first; system messages included.
    pub fn messages(&self) -> Vec<MessageView> {
        let ids: Vec<Id> = self.shared.look(|world| world.messages_in(self.id).map(|message| message.id).collect());
        ids.into_iter().map(|id| Message::new(&self.shared, id).view()).collect()
    }

    /// The newest message in it.
    ///
    /// # Panics
    /// If it is empty.
    pub fn last_message(&self) -> Message {
        let id = self.shared.look(|world| world.messages_in(self.id).next_back().map(|message| message.id));
        Message::new(&self.shared, id.unwrap_or_else(|| panic!("#{} is empty", self.name())))
    }

    /// The threads of it, archived ones too, oldest first.
    pub fn threads(&self) -> Vec<Channel> {
        let ids: Vec<Id> = self.shared.look(|world| {
            let threads = world.channels.values().filter(|channel| channel.parent == Some(self.id));
            threads.map(|channel| channel.id).collect()
        });
        ids.into_iter().map(|id| Channel::new(&self.shared, id)).collect()
    }

    /// Renames it.
    pub fn rename(&self, name: &str) {
        self.change(|channel| name.trim_start_matches('#').clone_into(&mut channel.name));
    }

    /// Sets its topic.
    pub fn set_topic(&self, topic: &str) {
        self.change(|channel| channel.topic = Some(topic.to_owned()));
    }

    /// Moves it into a category.
    pub fn move_to(&self, category: &Channel) {
        self.change(|channel| channel.parent = Some(category.id));
    }

    /// A forum that takes only posts with a tag.
    pub fn require_tag(&self) {
        self.change(|channel| channel.tag_required = true);
    }

    /// Deletes it.
    pub fn delete(&self) {
        self.shared.with(|world| world.delete_channel(self.id));
    }

    fn change(&self, change: impl FnOnce(&mut crate::world::Channel)) {
        self.shared.with(|world| world.change_channel(self.id, change));
    }

    fn overwrite(&self, of: OverwriteKind, allow: Permissions, deny: Permissions) {
        self.change(|channel| {
            let overwrite = channel.overwrite(of);
            overwrite.allow = (overwrite.allow | allow) - deny;
            overwrite.deny = (overwrite.deny | deny) - allow;
        });
    }

    /// Allows the bot something here.
    pub fn allow_bot(&self, permissions: Permissions) {
        let bot = self.shared.look(World::bot);
        self.overwrite(OverwriteKind::Member(bot), permissions, Permissions::empty());
    }

    /// Denies the bot something here.
    pub fn deny_bot(&self, permissions: Permissions) {
        let bot = self.shared.look(World::bot);
        self.overwrite(OverwriteKind::Member(bot), Permissions::empty(), permissions);
    }

    /// Allows a role something here.
    pub fn allow(&self, role: &Role, permissions: Permissions) {
        self.overwrite(OverwriteKind::Role(role.id), permissions, Permissions::empty());
    }

    /// Denies a role something here.
    pub fn deny(&self, role: &Role, permissions: Permissions) {
        self.overwrite(OverwriteKind::Role(role.id), Permissions::empty(), permissions);
    }

    /// Allows one person something here.
    pub fn allow_person(&self, person: &Person, permissions: Permissions) {
        self.overwrite(OverwriteKind::Member(person.id), permissions, Permissions::empty());
    }

    /// Denies one person something here.
    pub fn deny_person(&self, person: &Person, permissions: Permissions) {
        self.overwrite(OverwriteKind::Member(person.id), Permissions::empty(), permissions);
    }

    /// Whether it is a thread that is archived.
    pub fn is_archived(&self) -> bool {
        self.shared.look(|world| world.channel(self.id).thread.as_ref().is_some_and(|thread| thread.archived))
    }

    /// Whether it is a thread that is locked.
    pub fn is_locked(&self) -> bool {
        self.shared.look(|world| world.channel(self.id).thread.as_ref().is_some_and(|thread| thread.locked))
    }

    /// Whether it is a private thread.
    pub fn is_private(&self) -> bool {
        self.shared.look(|world| world.channel(self.id).is_private_thread())
    }

    /// The names of the tags of a forum post.
    pub fn tags(&self) -> Vec<String> {
        self.shared.look(|world| {
            let channel = world.channel(self.id);
            let forum = channel.parent.map(|parent| world.channel(parent));
            let applied = channel.thread.as_ref().map(|thread| thread.tags.as_slice()).unwrap_or_default();
            let tags = forum.into_iter().flat_map(|forum| &forum.available_tags);
            tags.filter(|tag| applied.contains(&tag.id)).map(|tag| tag.name.clone()).collect()
        })
    }

    /// The display names of who takes part in a thread.
    pub fn participants(&self) -> Vec<String> {
        self.shared.look(|world| {
            let thread = world.channel(self.id).thread.as_ref();
            let members = thread.into_iter().flat_map(|thread| thread.members.keys());
            members.map(|id| world.user(*id).display.clone()).collect()
        })
    }

    /// Archives a thread as time does: nobody did it.
    pub fn archives_itself(&self) {
        self.set_thread(|thread| thread.archived = true);
    }

    pub(crate) fn set_thread(&self, change: impl FnOnce(&mut crate::world::Thread)) {
        self.shared.with(|world| {
            world.change_thread(self.id, |channel| {
                let name = channel.name.clone();
                change(channel.thread.as_mut().unwrap_or_else(|| panic!("#{name} is not a thread")));
            });
        });
    }
}

/// A handle on a role.
#[derive(Debug, Clone)]
pub struct Role {
    pub(crate) shared: Shared,
    pub(crate) server: Id,
    pub(crate) id: Id,
}

impl Role {
    /// Its id.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// Sets what it allows.
    pub fn set_permissions(&self, permissions: Permissions) {
        self.change(|role| role.permissions = permissions);
    }

    /// Whether everybody can mention it.
    pub fn set_mentionable(&self, mentionable: bool) {
        self.change(|role| role.mentionable = mentionable);
    }

    /// Renames it.
    pub fn rename(&self, name: &str) {
        self.change(|role| name.clone_into(&mut role.name));
    }

    /// The display names of who has it, the bot among them.
    pub fn holders(&self) -> Vec<String> {
        self.shared.look(|world| {
            let members = world.guild(self.server).members.values();
            let has = |roles: &[Id]| self.id == self.server || roles.contains(&self.id);
            let holders = members.filter(|member| has(&member.roles));
            holders.map(|member| world.user(member.user).display.clone()).collect()
        })
    }

    /// Gives it to the bot.
    pub fn give_to_bot(&self) {
        self.change_bot(|roles| roles.push(self.id));
    }

    /// Takes it from the bot.
    pub fn take_from_bot(&self) {
        self.change_bot(|_| ());
    }

    fn change_bot(&self, change: impl FnOnce(&mut Vec<Id>)) {
        self.shared.with(|world| {
            let bot = world.bot();
            world.change_member(self.server, bot, |member| {
                member.roles.retain(|role| *role != self.id);
                change(&mut member.roles);
            });
        });
    }

    /// Deletes it; nobody has it any more.
    pub fn delete(&self) {
        self.shared.with(|world| world.delete_role(self.server, self.id));
    }

    fn change(&self, change: impl FnOnce(&mut crate::world::Role)) {
        self.shared.with(|world| {
            let role = world.guild(self.server).roles.get(&self.id).cloned();
            let mut role = role.unwrap_or_else(|| panic!("the role {} is gone", self.id));
            change(&mut role);
            world.put_role(self.server, role);
        });
    }
}
