//! A server: building it, and what happens to it.

use serenity::model::Permissions;

use super::places::{Channel, Role};
use super::{Message, Person};
use crate::permissions::{bot_when_added, everyone_on_a_fresh_server};
use crate::server::Shared;
use crate::world::{self, Author, Draft, Guild, Id, Kind, Tag, User, World};

/// So many days ago the bot was added to a server that begins with it.
const BOT_SINCE: i64 = 365;

/// A handle on a server.
#[derive(Debug, Clone)]
pub struct Server {
    pub(crate) shared: Shared,
    pub(crate) id: Id,
}

pub(crate) fn new_server(shared: &Shared, name: &str, with_bot: bool) -> Server {
    let id = shared.with(|world| {
        let id = world.next_id();
        let owner = world.next_id();
        let mut user = User::new(owner, &format!("{name}'s owner"));
        user.name = format!("owner_{owner}");
        world.users.insert(owner, user);
        let everyone = role(id, "@everyone", everyone_on_a_fresh_server(), 0);
        let guild = Guild {
            id,
            name: name.to_owned(),
            owner,
            system_channel: None,
            locale: "en-US".to_owned(),
            roles: [(id, everyone)].into(),
            members: std::collections::BTreeMap::new(),
            available: true,
            commands_for_all: std::collections::BTreeSet::new(),
        };
        world.guilds.insert(id, guild);
        world.join(id, owner);
        id
    });
    let server = Server { shared: shared.clone(), id };
    if with_bot {
        server.bot_joined(chrono::Duration::days(BOT_SINCE));
    }
    server
}

fn role(id: Id, name: &str, permissions: Permissions, position: u16) -> world::Role {
    world::Role { id, name: name.to_owned(), permissions, position, mentionable: false, managed_by: None }
}

impl Server {
    /// Its id.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// Its name.
    pub fn name(&self) -> String {
        self.shared.look(|world| world.guild(self.id).name.clone())
    }

    /// Renames it.
    pub fn rename(&self, name: &str) {
        self.shared.with(|world| world.change_guild(self.id, |guild| name.clone_into(&mut guild.name)));
    }

    /// Discord writes in that channel who joins.
    pub fn has_system_channel(&self, channel: &Channel) {
        self.shared.with(|world| world.change_guild(self.id, |guild| guild.system_channel = Some(channel.id)));
    }

    /// Sets its language, such as `de`; `en-US` until then.
    pub fn speaks(&self, locale: &str) {
        self.shared.with(|world| world.change_guild(self.id, |guild| locale.clone_into(&mut guild.locale)));
    }

    fn add(&self, kind: Kind, name: &str, parent: Option<Id>) -> Channel {
        self.add_with(kind, name, parent, |_, _| ())
    }

    fn add_with(
        &self,
        kind: Kind,
        name: &str,
        parent: Option<Id>,
        more: impl FnOnce(&mut World, &mut world::Channel),
    ) -> Channel {
        let id = self.shared.with(|world| {
            let id = world.next_id();
            let mut channel = world::Channel::new(id, kind, name.trim_start_matches('#'));
            channel.guild = Some(self.id);
            channel.parent = parent;
            channel.position =
                world.channels.values().filter(|one| one.guild == Some(self.id)).count().try_into().unwrap_or(u16::MAX);
            // A channel starts out with what its category allows.
            if let Some(parent) = parent {
                channel.overwrites.clone_from(&world.channel(parent).overwrites);
            }
            more(world, &mut channel);
            world.add_channel(channel);
            id
        });
        Channel::new(&self.shared, id)
    }

    /// Adds a text channel.
    pub fn channel(&self, name: &str) -> Channel {
        self.add(Kind::Text, name, None)
    }

    /// Adds a text channel to a category.
    pub fn channel_in(&self, category: &Channel, name: &str) -> Channel {
        self.add(Kind::Text, name, Some(category.id))
    }

    /// Adds an announcement channel.
    pub fn announcement_channel(&self, name: &str) -> Channel {
        self.add(Kind::News, name, None)
    }

    /// Adds a voice channel.
    pub fn voice_channel(&self, name: &str) -> Channel {
        self.add(Kind::Voice, name, None)
    }

    /// Adds a category.
    pub fn category(&self, name: &str) -> Channel {
        self.add(Kind::Category, name, None)
    }

    /// Adds a forum that offers these tags.
    pub fn forum(&self, name: &str, tags: &[&str]) -> Channel {
        self.add_with(Kind::Forum, name, None, |world, channel| {
            channel.available_tags =
                tags.iter().map(|name| Tag { id: world.next_id(), name: (*name).to_owned() }).collect();
        })
    }

    /// A channel or thread of this server by its name, with or without `#`.
    ///
    /// # Panics
    /// If there is none.
    pub fn find_channel(&self, name: &str) -> Channel {
        let id = self.shared.look(|world| super::places::named(world, self.id, name));
        Channel::new(&self.shared, id)
    }

    /// Adds a role that members cannot mention.
    pub fn role(&self, name: &str) -> Role {
        let id = self.shared.with(|world| {
            let id = world.next_id();
            let position = world.guild(self.id).roles.len().try_into().unwrap_or(u16::MAX);
            world.put_role(self.id, role(id, name, Permissions::empty(), position));
            id
        });
        Role { shared: self.shared.clone(), server: self.id, id }
    }

    /// Adds a role that everybody can mention.
    pub fn mentionable_role(&self, name: &str) -> Role {
        let role = self.role(name);
        role.set_mentionable(true);
        role
    }

    /// The role that everybody has.
    pub fn everyone(&self) -> Role {
        Role { shared: self.shared.clone(), server: self.id, id: self.id }
    }

    /// Somebody of this name joins: the one whom this Discord knows already, or somebody new.
    pub fn person(&self, name: &str) -> Person {
        self.joins(&Person::known_as(&self.shared, name))
    }

    /// Somebody joins this server. The handle that comes back acts here.
    pub fn joins(&self, person: &Person) -> Person {
        self.shared.with(|world| world.join(self.id, person.id));
        Person { server: Some(self.id), ..person.clone() }
    }

    /// Somebody joins who has a role with Manage Server.
    pub fn manager(&self, name: &str) -> Person {
        self.person_with(name, Permissions::MANAGE_GUILD)
    }

    /// Somebody joins who has a role with Administrator.
    pub fn admin(&self, name: &str) -> Person {
        self.person_with(name, Permissions::ADMINISTRATOR)
    }

    /// Somebody joins who has a role of their own with these permissions.
    pub fn person_with(&self, name: &str, permissions: Permissions) -> Person {
        let person = self.person(name);
        let role = self.role(&format!("{name}'s role"));
        role.set_permissions(permissions);
        person.has(&role);
        person
    }

    /// Another bot joins. It acts like a person, and is marked as a bot.
    pub fn bot(&self, name: &str) -> Person {
        let bot = Person::known_as(&self.shared, name);
        self.shared.with(|world| world.user_mut(bot.id).bot = true);
        self.joins(&bot)
    }

    /// A webhook writes to a channel.
    pub fn webhook_says(&self, channel: &Channel, name: &str, text: &str) -> Message {
        let id = self.shared.with(|world| {
            let known = world.users.values().find(|user| user.webhook && user.display == name).map(|user| user.id);
            let author = known.unwrap_or_else(|| {
                let id = world.next_id();
                let mut user = User::new(id, name);
                (user.bot, user.webhook) = (true, true);
                world.users.insert(id, user);
                id
            });
            let content = world::resolve_names(world, Some(world.guild(self.id)), text);
            world.post(Author::Webhook(author), channel.id, Draft { content, ..Draft::default() })
        });
        Message::new(&self.shared, id)
    }

    /// The owner of the server.
    pub fn owner(&self) -> Person {
        let id = self.shared.look(|world| world.guild(self.id).owner);
        Person { shared: self.shared.clone(), id, server: Some(self.id) }
    }

    /// The bot is added now, with a role of its own.
    pub fn bot_joins(&self) {
        self.bot_joined(chrono::Duration::zero());
    }

    fn bot_joined(&self, ago: chrono::Duration) {
        let there = self.shared.with(|world| {
            let bot = world.bot();
            let there = world.guild(self.id).members.contains_key(&bot);
            if !there {
                let id = world.next_id();
                let name = world.application.name.clone();
                let position = world.guild(self.id).roles.len().try_into().unwrap_or(u16::MAX);
                let own = world::Role { managed_by: Some(bot), ..role(id, &name, bot_when_added(), position) };
                world.guild_mut(self.id).roles.insert(id, own);
                let joined_at = world.now() - ago;
                let member = world::Member { user: bot, nick: None, roles: vec![id], joined_at };
                world.guild_mut(self.id).members.insert(bot, member);
                world.tell_guild_created(self.id);
            }
            there
        });
        assert!(!there, "the bot is on this server already");
    }

    /// The bot is removed; its role goes with it.
    pub fn bot_leaves(&self) {
        self.shared.with(|world| {
            let bot = world.bot();
            world.leave(self.id, bot);
            world.guild_mut(self.id).roles.retain(|_, role| role.managed_by != Some(bot));
        });
    }

    /// The role that came with the bot.
    ///
    /// # Panics
    /// If the bot is not on the server.
    pub fn bot_role(&self) -> Role {
        let id = self.shared.look(|world| {
            let bot = world.bot();
            let own = world.guild(self.id).roles.values().find(|role| role.managed_by == Some(bot));
            own.unwrap_or_else(|| panic!("the bot is not on this server")).id
        });
        Role { shared: self.shared.clone(), server: self.id, id }
    }

    /// Sets what the bot's own role allows. What @everyone may do it may do all the same.
    pub fn bot_permissions(&self, permissions: Permissions) {
        self.bot_role().set_permissions(permissions);
    }

    /// In the server's settings (Integrations) everybody is allowed a command, whatever permission it asks for.
    pub fn opens_command(&self, name: &str) {
        self.shared.with(|world| {
            world.guild_mut(self.id).commands_for_all.insert(name.to_owned());
        });
    }

    /// Deletes several messages of a channel at once, as a moderator's bot does.
    pub fn bulk_delete(&self, messages: &[&Message]) {
        self.shared.with(|world| {
            let ids: Vec<Id> = messages.iter().map(|message| message.id).collect();
            let channel = ids.first().and_then(|id| world.message(*id)).map(|message| message.channel);
            if let Some(channel) = channel {
                world.delete_together(channel, &ids);
            }
        });
    }

    /// Discord shows what the links of a message lead to: an update of the message that is no edit.
    ///
    /// # Panics
    /// If it has no link (`https://…`).
    pub fn unfurls(&self, message: &Message) {
        let unfurled = self.shared.with(|world| world.unfurl(message.id));
        assert!(unfurled, "there is no link in {:?}", message.text());
    }

    /// The display names of the members, the bot left out.
    pub fn members(&self) -> Vec<String> {
        self.shared.look(|world| {
            let members = world.guild(self.id).members.keys().filter(|id| **id != world.bot());
            members.map(|id| world.user(*id).display.clone()).collect()
        })
    }
}
