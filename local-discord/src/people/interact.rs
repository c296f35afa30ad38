//! How an interaction of a person reaches the bot.

use serde_json::{Value, json};
use serenity::model::Permissions;

use super::Person;
use super::reply::{ActError, Pending};
use crate::gateway::{Gate, Heard, event, heard};
use crate::permissions;
use crate::world::{Id, Interaction, InteractionKind, Upload, World, id};

/// An interaction in the making.
pub(super) struct Act {
    pub(super) kind: InteractionKind,
    pub(super) from_menu: bool,
    pub(super) name: Option<String>,
    pub(super) channel: Id,
    pub(super) source: Option<Id>,
    pub(super) triggered_by: Option<Id>,
    pub(super) data: Value,
}

/// Bytes that an upload to this person's interaction may have.
pub(super) const ATTACHMENT_LIMIT: u64 = 10 * 1024 * 1024;

impl Person {
    /// Sends an interaction to the bot.
    pub(super) fn sends(&self, act: Act) -> Result<Pending, ActError> {
        let sent = self.deliver(act, |_| true)?;
        Ok(sent.unwrap_or_else(|| unreachable!("what is sent as it should be is always sent")))
    }

    /// The same with a payload that was changed at will; none, and nothing is sent, where no client could read that.
    pub(super) fn sends_changed(&self, act: Act, change: impl FnOnce(&mut Value)) -> Result<Option<Pending>, ActError> {
        self.deliver(act, |payload| {
            let genuine = payload.clone();
            change(payload);
            // By these the answer finds back.
            for key in ["id", "token", "application_id"] {
                payload[key] = genuine[key].clone();
            }
            heard(event::INTERACTION_CREATE, payload) == Heard::Whole
        })
    }

    /// Sends an interaction if its payload is `fit`.
    fn deliver(&self, act: Act, fit: impl FnOnce(&mut Value) -> bool) -> Result<Option<Pending>, ActError> {
        let id = self.shared.with(|world| {
            self.may_interact(world, act.channel)?;
            let id = world.next_id();
            let channel = world.channel(act.channel);
            let interaction = Interaction {
                id,
                token: format!("aW50ZXJhY3Rpb246{id}{}", "x".repeat(40)),
                kind: act.kind,
                from_menu: act.from_menu,
                name: act.name,
                user: self.id,
                guild: channel.guild,
                channel: act.channel,
                source: act.source,
                source_edits: act.source.and_then(|id| world.messages.get(&id)).map_or(0, |message| message.edits),
                triggered_by: act.triggered_by,
                created_at: world.now(),
                response: None,
                followups: Vec::new(),
            };
            let mut payload = payload(world, &interaction, &act.data);
            if !fit(&mut payload) {
                return Ok(None);
            }
            world.interactions.insert(id, interaction);
            let guild = world.channel(act.channel).guild;
            world.emit(event::INTERACTION_CREATE, Gate::Interaction { guild }, |_, _| payload.clone());
            Ok(Some(id))
        })?;
        Ok(id.map(|id| Pending { person: self.clone(), interaction: id }))
    }

    fn may_interact(&self, world: &World, channel: Id) -> Result<(), ActError> {
        let name = &world.user(self.id).display;
        let place = crate::render::place(world, channel);
        let permissions = world.may(self.id, channel);
        if !permissions.view_channel() {
            return Err(ActError::NotAllowed(format!("{name} cannot see {place}")));
        }
        let archived = world.channel(channel).thread.as_ref().is_some_and(|thread| thread.archived);
        if archived {
            return Err(ActError::NotAllowed(format!("{place} is archived: nothing can be used there")));
        }
        Ok(())
    }
}

fn payload(world: &World, interaction: &Interaction, data: &Value) -> Value {
    let user = world.user(interaction.user);
    let channel = world.channel(interaction.channel);
    let guild = interaction.guild.map(|guild| world.guild(guild));
    let mut payload = json!({
        "id": id(interaction.id),
        "application_id": id(world.application.id),
        "type": interaction.kind.number(),
        "data": data,
        "channel": channel_for(world, interaction.channel, interaction.user),
        "channel_id": id(channel.id),
        "token": interaction.token,
        "version": 1,
        "app_permissions": permissions::in_channel(world, world.bot(), channel).bits().to_string(),
        "locale": user.locale,
        "entitlements": [],
        "entitlement_sku_ids": [],
        "authorizing_integration_owners": {"0": guild.map_or_else(|| Value::from("0"), |guild| id(guild.id))},
        "context": u8::from(guild.is_none()),
        "attachment_size_limit": ATTACHMENT_LIMIT,
    });
    match guild {
        Some(guild) => {
            payload["guild_id"] = id(guild.id);
            payload["guild_locale"] = guild.locale.clone().into();
            payload["guild"] = json!({"id": id(guild.id), "locale": guild.locale, "features": []});
            let member = guild.members.get(&user.id).unwrap_or_else(|| panic!("{} has left", user.display));
            payload["member"] = world.member_json(member);
            payload["member"]["permissions"] =
                permissions::in_channel(world, user.id, channel).bits().to_string().into();
        }
        None => payload["user"] = world.user_json(user),
    }
    if let Some(source) = interaction.source.and_then(|source| world.message(source)) {
        payload["message"] = world.message_json(source, world.reading_by_rest());
    }
    payload
}

/// A channel with what somebody may do in it, as interactions carry it.
pub(super) fn channel_for(world: &World, channel: Id, user: Id) -> Value {
    let mut json = world.channel_json(world.channel(channel));
    json["permissions"] = world.may(user, channel).bits().to_string().into();
    json
}

/// What an interaction refers to by id.
#[derive(Default)]
pub(super) struct Resolved(pub(super) Value);

impl Resolved {
    /// Somebody, with what they may do in the channel of the interaction.
    pub(super) fn add_user(&mut self, world: &World, channel: Id, user: Id) {
        self.0["users"][user.to_string()] = world.user_json(world.user(user));
        let guild = world.channel(channel).guild.map(|guild| world.guild(guild));
        if let Some(member) = guild.and_then(|guild| guild.members.get(&user)) {
            let mut json = world.member_without_user_json(member);
            json["permissions"] = world.may(user, channel).bits().to_string().into();
            self.0["members"][user.to_string()] = json;
        }
    }

    pub(super) fn add_role(&mut self, world: &World, guild: Id, role: Id) {
        self.0["roles"][role.to_string()] = world.role_json(&world.guild(guild).roles[&role]);
    }

    pub(super) fn add_attachment(&mut self, world: &World, upload: &Upload) {
        self.0["attachments"][upload.id.to_string()] = upload.json(world);
    }

    pub(super) fn add_channel(&mut self, world: &World, channel: Id, user: Id) {
        self.0["channels"][channel.to_string()] = channel_for(world, channel, user);
    }
}

/// Who can be chosen in a channel: the members of its server; in a DM the person and the bot.
fn people_of(world: &World, channel: Id) -> Vec<Id> {
    let channel = world.channel(channel);
    match channel.guild {
        Some(guild) => world.guild(guild).members.keys().copied().collect(),
        None => channel.recipient.into_iter().chain([world.bot()]).collect(),
    }
}

/// Somebody who can be chosen in a channel, by display name, nickname or raw id, with or without `@`.
pub(super) fn person_of(world: &World, channel: Id, name: &str) -> Option<Id> {
    user_named(world, channel, name).filter(|user| people_of(world, channel).contains(user))
}

/// Somebody by display name or nickname, with or without `@`; a raw id works too, also of those who are not there.
pub(super) fn user_named(world: &World, channel: Id, name: &str) -> Option<Id> {
    let wanted = name.trim_start_matches('@');
    let guild = world.channel(channel).guild;
    let named = |user: Id| {
        let nick = guild.and_then(|guild| world.guild(guild).members.get(&user)?.nick.as_deref());
        nick == Some(wanted) || world.user(user).display == wanted
    };
    let raw = wanted.trim_matches(['<', '>', '@', '!']).parse().ok().filter(|id| world.users.contains_key(id));
    people_of(world, channel).into_iter().find(|user| named(*user)).or(raw)
}

/// A role by name, with or without `@`; a raw id works too.
pub(super) fn role_named(world: &World, guild: Option<Id>, name: &str) -> Option<Id> {
    let guild = world.guild(guild?);
    let wanted = name.trim_start_matches('@');
    let named = guild.roles.values().find(|role| role.name.trim_start_matches('@') == wanted).map(|role| role.id);
    let raw = wanted.trim_matches(['<', '>', '@', '&']).parse().ok().filter(|id| guild.roles.contains_key(id));
    named.or(raw)
}

/// A channel or thread by name, with or without `#`; a raw id works too.
pub(super) fn channel_named(world: &World, guild: Option<Id>, name: &str) -> Option<Id> {
    let wanted = name.trim_start_matches('#');
    let mut here: Vec<_> = world.channels.values().filter(|c| c.guild == guild && c.name == wanted).collect();
    here.sort_by_key(|channel| (channel.kind.is_thread(), channel.id));
    let raw = wanted.trim_matches(['<', '>', '#']).parse().ok();
    here.first().map(|channel| channel.id).or(raw.filter(|id| world.channels.contains_key(id)))
}

/// Whether a command shows in somebody's client.
pub(super) fn may_use_command(world: &World, user: Id, channel: Id, command: &Value) -> bool {
    let permissions = world.may(user, channel);
    if world.channel(channel).guild.is_none() {
        return true;
    }
    let needed = command["default_member_permissions"].as_str().and_then(|bits| bits.parse::<u64>().ok());
    let for_all = world.channel(channel).guild.is_some_and(|guild| {
        command["name"].as_str().is_some_and(|name| world.guild(guild).commands_for_all.contains(name))
    });
    let enough = match needed.filter(|_| !for_all) {
        None => true,
        // Zero is for administrators only.
        Some(0) => permissions.administrator(),
        Some(bits) => permissions.contains(Permissions::from_bits_truncate(bits)),
    };
    permissions.use_application_commands() && (enough || permissions.administrator())
}
