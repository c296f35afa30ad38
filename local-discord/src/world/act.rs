//! What happens on a server, and what the bot hears of it: one method for each happening.

use serde_json::{Value, json};
use serenity::model::gateway::GatewayIntents;

use super::json::{Reading, without_nulls};
use super::{Channel, Guild, Id, Kind, Member, Role, World, id, iso};
use crate::gateway::{Gate, event};

impl World {
    /// How a session of the bot reads messages.
    pub(crate) fn reading(&self, intents: GatewayIntents) -> Reading {
        Reading {
            content: self.application.message_content && intents.contains(GatewayIntents::MESSAGE_CONTENT),
            gateway: true,
            targeted: false,
        }
    }

    /// How the bot reads messages by REST.
    pub(crate) fn reading_by_rest(&self) -> Reading {
        Reading { content: self.application.message_content, gateway: false, targeted: false }
    }

    pub(super) fn tell_message_created(&mut self, message: Id) {
        self.tell_message(event::MESSAGE_CREATE, message);
    }

    pub(crate) fn tell_message_updated(&mut self, message: Id) {
        self.tell_message(event::MESSAGE_UPDATE, message);
    }

    fn tell_message(&mut self, name: &'static str, message: Id) {
        let Some(channel) = self.message(message).map(|message| message.channel) else { return };
        self.emit(name, Gate::MessagesIn(channel), |world, intents| {
            world.message(message).map_or(Value::Null, |message| {
                let mut json = world.message_json(message, world.reading(intents));
                let channel = world.channel(message.channel);
                json["channel_type"] = channel.kind.number().into();
                json
            })
        });
    }

    pub(super) fn tell_message_deleted(&mut self, channel: Id, message: Id) {
        self.emit(event::MESSAGE_DELETE, Gate::MessagesIn(channel), |world, _| {
            let guild = world.channel(channel).guild;
            without_nulls(json!({"id": id(message), "channel_id": id(channel), "guild_id": guild.map(id)}))
        });
    }

    /// Deletes several messages of a channel at once.
    pub(crate) fn delete_together(&mut self, channel: Id, messages: &[Id]) {
        for message in messages {
            if let Some(message) = self.messages.get_mut(message) {
                message.deleted = true;
            }
        }
        self.emit(event::MESSAGE_DELETE_BULK, Gate::MessagesIn(channel), |world, _| {
            let guild = world.channel(channel).guild;
            let ids: Vec<Value> = messages.iter().map(|message| id(*message)).collect();
            without_nulls(json!({"ids": ids, "channel_id": id(channel), "guild_id": guild.map(id)}))
        });
    }

    pub(super) fn tell_thread_created(&mut self, thread: Id, newly: bool) {
        self.emit(event::THREAD_CREATE, Gate::ThreadsOf(thread), |world, _| {
            let mut json = world.channel_json(world.channel(thread));
            if newly {
                json["newly_created"] = true.into();
            }
            json
        });
    }

    pub(super) fn tell_thread_updated(&mut self, thread: Id) {
        self.emit(event::THREAD_UPDATE, Gate::ThreadsOf(thread), |world, _| world.channel_json(world.channel(thread)));
    }

    /// Without the members intent the bot hears of its own comings and goings only.
    pub(super) fn tell_thread_members(&mut self, thread: Id, added: &[Id], removed: &[Id]) {
        let own = added.iter().chain(removed).any(|user| *user == self.bot());
        self.emit(event::THREAD_MEMBERS_UPDATE, Gate::ThreadMembersOf { thread, own }, |world, intents| {
            let channel = world.channel(thread);
            let guild = channel.guild.and_then(|id| world.guilds.get(&id));
            let added: Vec<Value> = added
                .iter()
                .filter_map(|user| {
                    let mut json = world.thread_member_json(channel, *user)?;
                    if intents.contains(GatewayIntents::GUILD_MEMBERS) {
                        json["member"] = world.member_json(guild?.members.get(user)?);
                        json["presence"] = Value::Null;
                    }
                    Some(json)
                })
                .collect();
            json!({
                "id": id(thread),
                "guild_id": channel.guild.map(id),
                "member_count": channel.thread.as_ref().map_or(0, |thread| thread.members.len().min(50)),
                "added_members": added,
                "removed_member_ids": removed.iter().map(|user| id(*user)).collect::<Vec<_>>(),
            })
        });
    }

    /// Adds a channel to its server.
    pub(crate) fn add_channel(&mut self, channel: Channel) {
        let new = channel.id;
        self.channels.insert(new, channel);
        self.tell_channel(event::CHANNEL_CREATE, new);
    }

    /// Changes a channel; if the bot comes to see it, it is told of the threads in it.
    pub(crate) fn change_channel(&mut self, channel: Id, change: impl FnOnce(&mut Channel)) {
        if self.channel(channel).thread.is_some() {
            change(self.channel_mut(channel));
            self.tell_thread_updated(channel);
            return;
        }
        let Some(guild) = self.channel(channel).guild else { return };
        self.with_sight(guild, |world| {
            change(world.channel_mut(channel));
            world.tell_channel(event::CHANNEL_UPDATE, channel);
        });
    }

    /// Deletes a channel with its threads and messages; a category leaves its channels behind.
    pub(crate) fn delete_channel(&mut self, channel: Id) {
        if self.channel(channel).kind.is_thread() {
            self.delete_thread(channel);
            return;
        }
        let children: Vec<Id> =
            self.channels.values().filter(|child| child.parent == Some(channel)).map(|child| child.id).collect();
        let is_category = self.channel(channel).kind == Kind::Category;
        for child in children {
            if is_category {
                self.change_channel(child, |child| child.parent = None);
            } else {
                self.delete_thread(child);
            }
        }
        self.tell_channel(event::CHANNEL_DELETE, channel);
        self.channels.remove(&channel);
        for guild in self.guilds.values_mut().filter(|guild| guild.system_channel == Some(channel)) {
            guild.system_channel = None;
        }
        for message in self.messages.values_mut().filter(|message| message.channel == channel) {
            message.deleted = true;
        }
    }

    fn tell_channel(&mut self, name: &'static str, channel: Id) {
        let Some(guild) = self.channel(channel).guild else { return };
        self.emit(name, Gate::Guild(guild), |world, _| world.channel_json(world.channel(channel)));
    }

    /// Adds or changes a role.
    pub(crate) fn put_role(&mut self, guild: Id, role: Role) {
        let role_id = role.id;
        self.with_sight(guild, |world| {
            let new = world.guild_mut(guild).roles.insert(role_id, role).is_none();
            let name = if new { event::GUILD_ROLE_CREATE } else { event::GUILD_ROLE_UPDATE };
            world.emit(
                name,
                Gate::Guild(guild),
                |world, _| json!({"guild_id": id(guild), "role": world.role_json(&world.guild(guild).roles[&role_id])}),
            );
        });
    }

    pub(crate) fn delete_role(&mut self, guild: Id, role: Id) {
        self.with_sight(guild, |world| {
            world.guild_mut(guild).roles.remove(&role);
            for member in world.guild_mut(guild).members.values_mut() {
                member.roles.retain(|one| *one != role);
            }
            world.emit(
                event::GUILD_ROLE_DELETE,
                Gate::Guild(guild),
                |_, _| json!({"guild_id": id(guild), "role_id": id(role)}),
            );
        });
    }

    /// Somebody joins a server. If it is the bot, the server appears to it.
    pub(crate) fn join(&mut self, guild: Id, user: Id) {
        if self.guild(guild).members.contains_key(&user) {
            return;
        }
        let member = Member { user, nick: None, roles: Vec::new(), joined_at: self.now() };
        self.guild_mut(guild).members.insert(user, member);
        if user == self.bot() {
            self.tell_guild_created(guild);
            return;
        }
        self.emit(event::GUILD_MEMBER_ADD, Gate::MembersOf(guild), |world, _| {
            let mut json = world.member_json(&world.guild(guild).members[&user]);
            json["guild_id"] = id(guild);
            json
        });
    }

    /// Somebody leaves a server. If it is the bot, the server is gone for it.
    pub(crate) fn leave(&mut self, guild: Id, user: Id) {
        if user == self.bot() {
            self.emit(event::GUILD_DELETE, Gate::Guild(guild), |_, _| json!({"id": id(guild)}));
            self.guild_mut(guild).members.remove(&user);
            return;
        }
        if self.guild_mut(guild).members.remove(&user).is_none() {
            return;
        }
        for thread in self.channels.values_mut().filter(|c| c.guild == Some(guild)).filter_map(|c| c.thread.as_mut()) {
            thread.members.remove(&user);
        }
        self.emit(
            event::GUILD_MEMBER_REMOVE,
            Gate::MembersOf(guild),
            |world, _| json!({"guild_id": id(guild), "user": world.user_json(world.user(user))}),
        );
    }

    /// Changes a member. The bot always hears of changes to itself.
    pub(crate) fn change_member(&mut self, guild: Id, user: Id, change: impl FnOnce(&mut Member)) {
        let gate = if user == self.bot() { Gate::Own(guild) } else { Gate::MembersOf(guild) };
        self.with_sight(guild, |world| {
            let Some(member) = world.guild_mut(guild).members.get_mut(&user) else { return };
            change(member);
            world.emit(event::GUILD_MEMBER_UPDATE, gate, |world, _| {
                let mut json = world.member_json(&world.guild(guild).members[&user]);
                json["guild_id"] = id(guild);
                json
            });
        });
    }

    pub(crate) fn change_guild(&mut self, guild: Id, change: impl FnOnce(&mut Guild)) {
        change(self.guild_mut(guild));
        self.emit(event::GUILD_UPDATE, Gate::Guild(guild), |world, _| world.guild_json(world.guild(guild)));
    }

    /// The server goes away for a while, and comes back whole.
    pub(crate) fn set_outage(&mut self, guild: Id, outage: bool) {
        if outage {
            self.emit(event::GUILD_DELETE, Gate::Guild(guild), |_, _| json!({"id": id(guild), "unavailable": true}));
            self.guild_mut(guild).available = false;
        } else {
            self.guild_mut(guild).available = true;
            self.tell_guild_created(guild);
        }
    }

    pub(crate) fn tell_guild_created(&mut self, guild: Id) {
        self.emit(event::GUILD_CREATE, Gate::Guild(guild), |world, intents| {
            let with_members = world.application.members && intents.contains(GatewayIntents::GUILD_MEMBERS);
            world.guild_create_json(world.guild(guild), with_members)
        });
    }

    /// Somebody is typing.
    pub(crate) fn tell_typing(&mut self, user: Id, channel: Id) {
        let at = self.now().timestamp();
        self.emit(event::TYPING_START, Gate::TypingIn(channel), |world, _| {
            let guild = world.channel(channel).guild;
            let member = guild.and_then(|guild| world.guild(guild).members.get(&user));
            without_nulls(json!({
                "channel_id": id(channel),
                "guild_id": guild.map(id),
                "user_id": id(user),
                "timestamp": at,
                "member": member.map(|member| world.member_json(member)),
            }))
        });
    }

    /// The bot's thread membership, as `GET …/thread-members` lists it.
    pub(crate) fn thread_members_json(&self, channel: &Channel) -> Value {
        let thread = channel.thread.as_ref();
        thread
            .into_iter()
            .flat_map(|thread| &thread.members)
            .map(|(user, joined)| {
                json!({"id": id(channel.id), "user_id": id(*user), "join_timestamp": iso(*joined), "flags": 0})
            })
            .collect()
    }
}
