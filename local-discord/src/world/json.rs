//! The world as Discord writes it in JSON.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value, json};

use super::message::{Attachment, flags, kinds};
use super::reactions::emoji_json;
use super::{
    Channel, Guild, Id, Interaction, InteractionKind, Kind, Member, Message, OverwriteKind, Role, User, World,
};

/// A snowflake as JSON.
pub(crate) fn id(id: Id) -> Value {
    Value::String(id.to_string())
}

/// An instant as JSON.
pub(crate) fn iso(at: DateTime<Utc>) -> Value {
    Value::String(at.to_rfc3339_opts(SecondsFormat::Micros, false))
}

fn ids<'a>(list: impl IntoIterator<Item = &'a Id>) -> Value {
    list.into_iter().map(|one| id(*one)).collect()
}

/// Whether the reader may see what a message says, and whether it reads it by the gateway.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reading {
    /// The Message Content intent counts for the reader.
    pub(crate) content: bool,
    /// By the gateway a message carries its server and its author's membership.
    pub(crate) gateway: bool,
    /// The target of a message command: its content is always shown.
    pub(crate) targeted: bool,
}

impl World {
    pub(crate) fn user_json(&self, user: &User) -> Value {
        json!({
            "id": id(user.id),
            "username": user.name,
            "discriminator": if user.bot { "0001" } else { "0" },
            "global_name": if user.bot { Value::Null } else { user.display.clone().into() },
            "avatar": null,
            "avatar_decoration_data": null,
            "public_flags": 0,
            "flags": 0,
            "bot": user.bot,
            "system": false,
            "banner": null,
            "accent_color": null,
            "collectibles": null,
            "primary_guild": null,
        })
    }

    /// The bot's own user, with what only it may read.
    pub(crate) fn current_user_json(&self) -> Value {
        let mut user = self.user_json(self.user(self.bot()));
        user["mfa_enabled"] = true.into();
        user["verified"] = true.into();
        user["email"] = Value::Null;
        user["locale"] = "en-US".into();
        user
    }

    pub(crate) fn member_json(&self, member: &Member) -> Value {
        let mut json = self.member_without_user_json(member);
        json["user"] = self.user_json(self.user(member.user));
        json
    }

    pub(crate) fn member_without_user_json(&self, member: &Member) -> Value {
        json!({
            "nick": member.nick,
            "avatar": null,
            "banner": null,
            "roles": ids(&member.roles),
            "joined_at": iso(member.joined_at),
            "premium_since": null,
            "deaf": false,
            "mute": false,
            "flags": 0,
            "pending": false,
            "communication_disabled_until": null,
        })
    }

    pub(crate) fn role_json(&self, role: &Role) -> Value {
        let tags = role.managed_by.map_or_else(|| json!({}), |bot| json!({ "bot_id": id(bot) }));
        json!({
            "id": id(role.id),
            "name": role.name,
            "description": null,
            "permissions": role.permissions.bits().to_string(),
            "position": role.position,
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": null, "tertiary_color": null},
            "hoist": false,
            "managed": role.managed_by.is_some(),
            "mentionable": role.mentionable,
            "icon": null,
            "unicode_emoji": null,
            "flags": 0,
            "tags": tags,
        })
    }

    /// A channel as the bot reads it.
    pub(crate) fn channel_json(&self, channel: &Channel) -> Value {
        if channel.kind == Kind::Dm {
            return json!({
                "id": id(channel.id),
                "type": 1,
                "flags": 0,
                "last_message_id": channel.last_message.map(id),
                "recipients": channel.recipient.map(|user| self.user_json(self.user(user))).into_iter().collect::<Vec<_>>(),
            });
        }
        let mut json = json!({
            "id": id(channel.id),
            "type": channel.kind.number(),
            "guild_id": channel.guild.map(id),
            "name": channel.name,
            "parent_id": channel.parent.map(id),
            "flags": u8::from(channel.tag_required) << 4,
        });
        if channel.kind != Kind::Category {
            json["last_message_id"] = channel.last_message.map_or(Value::Null, id);
            json["rate_limit_per_user"] = 0.into();
        }
        match &channel.thread {
            Some(_) => self.add_thread(&mut json, channel),
            None => {
                json["position"] = channel.position.into();
                json["permission_overwrites"] = overwrites_json(channel);
                json["nsfw"] = false.into();
                json["topic"] = channel.topic.clone().into();
            }
        }
        if channel.kind == Kind::Forum {
            json["available_tags"] = channel
                .available_tags
                .iter()
                .map(|tag| {
                    json!({"id": id(tag.id), "name": tag.name, "moderated": false, "emoji_id": null, "emoji_name": null})
                })
                .collect();
            json["default_reaction_emoji"] = Value::Null;
            json["default_sort_order"] = Value::Null;
            json["default_forum_layout"] = 0.into();
        }
        json
    }

    fn add_thread(&self, json: &mut Value, channel: &Channel) {
        let Some(thread) = &channel.thread else { return };
        json["owner_id"] = id(thread.owner);
        json["message_count"] = thread.messages.into();
        json["total_message_sent"] = thread.messages_ever.into();
        json["member_count"] = thread.members.len().min(50).into();
        json["thread_metadata"] = json!({
            "archived": thread.archived,
            "auto_archive_duration": thread.auto_archive,
            "archive_timestamp": iso(thread.archive_changed_at),
            "create_timestamp": iso(thread.created_at),
            "locked": thread.locked,
        });
        if channel.is_private_thread() {
            json["thread_metadata"]["invitable"] = thread.invitable.into();
        }
        let parent = channel.parent.and_then(|parent| self.channels.get(&parent));
        if parent.is_some_and(|parent| parent.kind == Kind::Forum) {
            json["applied_tags"] = ids(&thread.tags);
        }
        if let Some(joined) = thread.members.get(&self.bot()) {
            json["member"] = json!({
                "id": id(channel.id),
                "user_id": id(self.bot()),
                "join_timestamp": iso(*joined),
                "flags": 0,
            });
        }
    }

    pub(crate) fn thread_member_json(&self, channel: &Channel, user: Id) -> Option<Value> {
        let joined = channel.thread.as_ref()?.members.get(&user)?;
        Some(json!({"id": id(channel.id), "user_id": id(user), "join_timestamp": iso(*joined), "flags": 0}))
    }

    /// The server as REST gives it.
    pub(crate) fn guild_json(&self, guild: &Guild) -> Value {
        json!({
            "id": id(guild.id),
            "name": guild.name,
            "icon": null,
            "description": null,
            "home_header": null,
            "splash": null,
            "discovery_splash": null,
            "banner": null,
            "features": [],
            "owner_id": id(guild.owner),
            "application_id": null,
            "region": "deprecated",
            "afk_channel_id": null,
            "afk_timeout": 300,
            "system_channel_id": guild.system_channel.map(id),
            "system_channel_flags": 0,
            "widget_enabled": false,
            "widget_channel_id": null,
            "verification_level": 0,
            "roles": guild.roles.values().map(|role| self.role_json(role)).collect::<Vec<_>>(),
            "default_message_notifications": 1,
            "mfa_level": 0,
            "explicit_content_filter": 0,
            "max_presences": null,
            "max_members": 500_000,
            "max_stage_video_channel_users": 50,
            "max_video_channel_users": 25,
            "vanity_url_code": null,
            "premium_tier": 0,
            "premium_subscription_count": 0,
            "preferred_locale": guild.locale,
            "rules_channel_id": null,
            "safety_alerts_channel_id": null,
            "public_updates_channel_id": null,
            "premium_progress_bar_enabled": false,
            "nsfw": false,
            "nsfw_level": 0,
            "emojis": [],
            "stickers": [],
            "incidents_data": null,
        })
    }

    /// The server as `GUILD_CREATE` gives it. Without the members intent only the bot is listed.
    pub(crate) fn guild_create_json(&self, guild: &Guild, with_members: bool) -> Value {
        let mut json = self.guild_json(guild);
        let bot = self.bot();
        let joined = guild.members.get(&bot).map_or(Value::Null, |member| iso(member.joined_at));
        let channels = self.channels.values().filter(|channel| channel.guild == Some(guild.id));
        let (threads, channels): (Vec<_>, Vec<_>) = channels.partition(|channel| channel.kind.is_thread());
        let threads = threads.into_iter().filter(|channel| {
            channel.thread.as_ref().is_some_and(|thread| !thread.archived) && self.may(bot, channel.id).view_channel()
        });
        let members = guild.members.values().filter(|member| with_members || member.user == bot);
        json["joined_at"] = joined;
        json["large"] = (guild.members.len() > 250).into();
        json["unavailable"] = false.into();
        json["member_count"] = guild.members.len().into();
        json["voice_states"] = json!([]);
        json["members"] = members.map(|member| self.member_json(member)).collect();
        json["channels"] = channels.into_iter().map(|channel| self.channel_json(channel)).collect();
        json["threads"] = threads.map(|channel| self.channel_json(channel)).collect();
        json["presences"] = json!([]);
        json["stage_instances"] = json!([]);
        json["guild_scheduled_events"] = json!([]);
        json["soundboard_sounds"] = json!([]);
        json
    }

    /// Whether the bot sees what a message says.
    pub(crate) fn content_is_visible(&self, message: &Message, reading: Reading) -> bool {
        let bot = self.bot();
        reading.content
            || reading.targeted
            || message.author == bot
            || message.guild.is_none()
            || message.pinged.users.contains(&bot)
    }

    /// A message as the bot reads it.
    pub(crate) fn message_json(&self, message: &Message, reading: Reading) -> Value {
        let mut json = self.lone_message_json(message, reading);
        if matches!(message.kind, kinds::REPLY | kinds::THREAD_STARTER_MESSAGE)
            && let Some((_, earlier)) = message.refers_to
        {
            let earlier = self.message(earlier);
            json["referenced_message"] = earlier.map_or(Value::Null, |m| self.lone_message_json(m, reading));
        }
        json
    }

    fn lone_message_json(&self, message: &Message, reading: Reading) -> Value {
        let visible = self.content_is_visible(message, reading);
        let shown = |list: &[Value]| if visible { Value::from(list.to_vec()) } else { json!([]) };
        let author = self.user(message.author);
        let mut json = json!({
            "id": id(message.id),
            "channel_id": id(message.channel),
            "author": self.user_json(author),
            "content": if visible { message.content.as_str() } else { "" },
            "timestamp": iso(message.created_at),
            "edited_timestamp": message.edited_at.map(iso),
            "tts": false,
            "mention_everyone": message.pinged.everyone,
            "mentions": message.pinged.users.iter().map(|user| self.mentioned_json(message, *user, reading)).collect::<Vec<_>>(),
            "mention_roles": ids(&message.pinged.roles),
            "attachments": if visible { self.attachments_json(message) } else { json!([]) },
            "embeds": shown(&message.embeds),
            "components": shown(&message.components),
            "pinned": message.pinned,
            "type": message.kind,
            "flags": message.flags,
        });
        if !message.reactions.is_empty() {
            json["reactions"] = message.reactions.iter().map(|reaction| self.reaction_json(reaction)).collect();
        }
        if let Some(poll) = message.poll.as_ref().filter(|_| visible) {
            json["poll"] = poll.clone();
        }
        if let Some(nonce) = &message.nonce {
            json["nonce"] = nonce.clone();
        }
        if let Some((channel, earlier)) = message.refers_to {
            json["message_reference"] = json!({"type": 0, "channel_id": id(channel)});
            if let Some(guild) = message.guild {
                json["message_reference"]["guild_id"] = id(guild);
            }
            if message.kind != kinds::THREAD_CREATED {
                json["message_reference"]["message_id"] = id(earlier);
            }
        }
        if let Some(webhook) = message.webhook {
            json["webhook_id"] = id(webhook);
        }
        if message.author == self.bot() {
            json["application_id"] = id(self.application.id);
        }
        if message.flags & flags::HAS_THREAD != 0
            && let Some(thread) = self.channels.get(&message.id)
        {
            json["thread"] = self.channel_json(thread);
        }
        self.add_interaction(&mut json, message);
        if reading.gateway {
            self.add_membership(&mut json, message);
        }
        json
    }

    fn add_interaction(&self, json: &mut Value, message: &Message) {
        let interaction = message.interaction.and_then(|id| self.interactions.get(&id));
        let Some(interaction) = interaction else { return };
        json["interaction_metadata"] = self.interaction_metadata_json(interaction);
        if let Some(first) = interaction.original().filter(|first| *first != message.id) {
            json["interaction_metadata"]["original_response_message_id"] = id(first);
        }
    }

    fn interaction_metadata_json(&self, interaction: &Interaction) -> Value {
        let mut json = json!({
            "id": id(interaction.id),
            "type": interaction.kind.number(),
            "user": self.user_json(self.user(interaction.user)),
            "authorizing_integration_owners": {"0": interaction.guild.map_or_else(|| Value::from("0"), id)},
        });
        match interaction.kind {
            InteractionKind::Component => json["interacted_message_id"] = interaction.source.map_or(Value::Null, id),
            InteractionKind::ModalSubmit => {
                let trigger = interaction.triggered_by.and_then(|id| self.interactions.get(&id));
                json["triggering_interaction_metadata"] = match trigger {
                    Some(trigger) => self.interaction_metadata_json(trigger),
                    // A forged form was opened by nothing: Discord would not let it through.
                    None => json!({
                        "id": json["id"],
                        "type": InteractionKind::Command.number(),
                        "user": json["user"],
                        "authorizing_integration_owners": json["authorizing_integration_owners"],
                    }),
                };
            }
            InteractionKind::Command | InteractionKind::Autocomplete => {}
        }
        json
    }

    fn add_membership(&self, json: &mut Value, message: &Message) {
        let Some(guild) = message.guild.and_then(|id| self.guilds.get(&id)) else { return };
        json["guild_id"] = id(guild.id);
        if message.webhook.is_none()
            && let Some(member) = guild.members.get(&message.author)
        {
            json["member"] = self.member_without_user_json(member);
        }
    }

    fn mentioned_json(&self, message: &Message, user: Id, reading: Reading) -> Value {
        let mut json = self.user_json(self.user(user));
        let guild = message.guild.and_then(|id| self.guilds.get(&id)).filter(|_| reading.gateway);
        if let Some(member) = guild.and_then(|guild| guild.members.get(&user)) {
            json["member"] = self.member_without_user_json(member);
        }
        json
    }

    fn reaction_json(&self, reaction: &super::Reaction) -> Value {
        json!({
            "emoji": emoji_json(&reaction.emoji),
            "count": reaction.users.len(),
            "count_details": {"burst": 0, "normal": reaction.users.len()},
            "me": reaction.users.contains(&self.bot()),
            "me_burst": false,
            "burst_colors": [],
        })
    }

    fn attachments_json(&self, message: &Message) -> Value {
        let of = |attachment: &Attachment| {
            let url = format!(
                "https://cdn.discordapp.com/attachments/{}/{}/{}",
                message.channel, attachment.id, attachment.name
            );
            let mut json = json!({
                "id": id(attachment.id),
                "filename": attachment.name,
                "size": attachment.bytes.len(),
                "url": url,
                "proxy_url": url.replace("cdn.discordapp.com", "media.discordapp.net"),
                "content_type": attachment.content_type,
            });
            if let Some(description) = &attachment.description {
                json["description"] = description.clone().into();
            }
            if message.flags & flags::EPHEMERAL != 0 {
                json["ephemeral"] = true.into();
            }
            json
        };
        message.attachments.iter().map(of).collect()
    }
}

fn overwrites_json(channel: &Channel) -> Value {
    let of = |overwrite: &super::Overwrite| {
        let (kind, of) = match overwrite.of {
            OverwriteKind::Role(role) => (0, role),
            OverwriteKind::Member(member) => (1, member),
        };
        json!({
            "id": id(of),
            "type": kind,
            "allow": overwrite.allow.bits().to_string(),
            "deny": overwrite.deny.bits().to_string(),
        })
    };
    channel.overwrites.iter().map(of).collect()
}

/// Leaves out the keys that are null, for the few places where Discord omits them.
pub(crate) fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            Value::Object(map.into_iter().filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>())
        }
        other => other,
    }
}
