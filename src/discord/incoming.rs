//! Discord's events as the facts that decisions need.

use serenity::all::{
    ChannelType, ForumTag, Guild, GuildChannel, Message, MessageFlags, MessageReferenceKind, MessageType,
    MessageUpdateEvent, PermissionOverwrite, PermissionOverwriteType, Reaction, ReactionType, Role, User, UserId,
};

use crate::app::{Channel, Realm, Thread};
use crate::domain::access::{Overwrite, Permissions, Whom};
use crate::domain::ask::{Mark, MessageFact, Observation};
use crate::domain::calendar::Instant;
use crate::domain::emoji::Emoji;
use crate::domain::ids::{ChannelId, MessageId, PersonId, RoleId, ServerId};
use crate::domain::language::Language;
use crate::domain::words::Judged;

/// Names of tags that say "solved".
const SOLVED: [&str; 7] = ["solved", "resolved", "answered", "done", "fixed", "closed", "gelöst"];

/// Ours for serenity's number. Discord's ids are never zero; ours come from it.
pub(super) fn channel_id(id: ChannelId) -> serenity::all::ChannelId {
    serenity::all::ChannelId::new(id.0.max(1))
}

/// A message as a fact; none for what nobody wrote (joins, pins, thread notices) and for DMs.
pub(super) fn message(message: &Message, content: bool) -> Option<MessageFact> {
    message.guild_id.and_then(|server| message_in(ServerId(server.get()), message, content))
}

/// The same of a message that was asked for: Discord then leaves the server out.
pub(super) fn message_in(server: ServerId, message: &Message, content: bool) -> Option<MessageFact> {
    let reference = message.message_reference.as_ref();
    // What somebody forwards may answer, but its words are another's.
    let forwarded = reference.is_some_and(|reference| reference.kind == MessageReferenceKind::Forward);
    let replies = reference.and_then(|reference| reference.message_id);
    let crosspost = message.flags.is_some_and(|flags| flags.contains(MessageFlags::IS_CROSSPOST));
    is_written(message.kind).then(|| MessageFact {
        server,
        channel: ChannelId(message.channel_id.get()),
        id: MessageId(message.id.get()),
        author: PersonId(message.author.id.get()),
        author_roles: message.member.as_ref().map(|member| roles(&member.roles)).unwrap_or_default(),
        by_machine: is_machine(&message.author) || message.webhook_id.is_some() || crosspost,
        mentions: people(&message.mentions),
        role_mentions: roles(&message.mention_roles),
        reply_to: replies.map(|id| MessageId(id.get())).filter(|_| message.kind == MessageType::InlineReply),
        words: if forwarded { Some(Judged::FORWARDED) } else { content.then(|| Judged::of(&message.content)) },
        busy: false,
    })
}

/// How a message stands after an edit, where the event tells all of it: Discord may send a part.
pub(super) fn edited(event: &MessageUpdateEvent, content: bool) -> Option<MessageFact> {
    let (author, kind) = (event.author.as_ref()?, event.kind?);
    let text = if content { Some(event.content.as_deref()?) } else { None };
    let (mentions, mention_roles) = (event.mentions.as_ref()?, event.mention_roles.as_ref()?);
    let reference = event.message_reference.as_ref().and_then(Option::as_ref);
    let forwarded = reference.is_some_and(|reference| reference.kind == MessageReferenceKind::Forward);
    (is_written(kind) && !forwarded).then(|| MessageFact {
        server: ServerId(event.guild_id.map_or(0, serenity::all::GuildId::get)),
        channel: ChannelId(event.channel_id.get()),
        id: MessageId(event.id.get()),
        author: PersonId(author.id.get()),
        author_roles: Vec::new(),
        by_machine: is_machine(author) || event.webhook_id.flatten().is_some(),
        mentions: people(mentions),
        role_mentions: roles(mention_roles),
        reply_to: reference
            .and_then(|reference| reference.message_id)
            .map(|id| MessageId(id.get()))
            .filter(|_| kind == MessageType::InlineReply),
        words: text.map(Judged::of),
        busy: false,
    })
}

fn is_written(kind: MessageType) -> bool {
    matches!(kind, MessageType::Regular | MessageType::InlineReply)
}

fn is_machine(user: &User) -> bool {
    user.bot || user.system
}

fn people(users: &[User]) -> Vec<PersonId> {
    users.iter().filter(|user| !user.bot).map(|user| PersonId(user.id.get())).collect()
}

/// Role ids.
pub(super) fn roles(ids: &[serenity::all::RoleId]) -> Vec<RoleId> {
    ids.iter().map(|id| RoleId(id.get())).collect()
}

/// What a reaction means to an ask; none for emojis that mean nothing here.
pub(super) fn mark(emoji: &ReactionType) -> Option<Mark> {
    match emoji {
        ReactionType::Unicode(emoji) if emoji == "\u{2705}" => Some(Mark::Check),
        ReactionType::Unicode(emoji) if emoji == "\u{1f440}" => Some(Mark::Eyes),
        _ => None,
    }
}

/// A reaction as a fact; none for emojis that mean nothing here, and in DMs.
pub(super) fn reaction(reaction: &Reaction, added: bool, at: Instant) -> Option<Observation> {
    let mark = mark(&reaction.emoji)?;
    reaction.guild_id?;
    Some(Observation::Reacted {
        channel: ChannelId(reaction.channel_id.get()),
        message: MessageId(reaction.message_id.get()),
        author: reaction.message_author_id.map(|id| PersonId(id.get())),
        by: PersonId(reaction.user_id?.get()),
        by_roles: reaction.member.as_ref().map(|member| roles(&member.roles)).unwrap_or_default(),
        mark,
        added,
        at,
    })
}

/// A reaction's emoji.
pub(super) fn emoji(emoji: &ReactionType) -> Option<Emoji> {
    match emoji {
        ReactionType::Unicode(text) => Some(Emoji::Plain(text.clone())),
        ReactionType::Custom { id, name, .. } => {
            Some(Emoji::Own { name: name.clone().unwrap_or_default(), id: id.get() })
        }
        _ => None,
    }
}

/// A channel, as far as it matters here.
pub(super) fn channel(channel: &GuildChannel) -> Channel {
    Channel {
        name: channel.name.clone(),
        server: ServerId(channel.guild_id.get()),
        overwrites: channel.permission_overwrites.iter().filter_map(overwrite).collect(),
        is_category: channel.kind == ChannelType::Category,
        forum: channel.kind == ChannelType::Forum,
        category: channel.parent_id.map(|id| ChannelId(id.get())),
        solved_tags: channel.available_tags.iter().filter(|tag| says_solved(tag)).map(|tag| tag.id.get()).collect(),
    }
}

/// Where a server can be greeted, the best first: where Discord greets those who join, then the channels that everybody
/// sees, from top to bottom.
pub(super) fn places_to_greet(guild: &Guild) -> Vec<ChannelId> {
    let everyone = PermissionOverwriteType::Role(guild.id.everyone_role());
    let hidden = |channel: &GuildChannel| {
        let own = channel.permission_overwrites.iter().find(|one| one.kind == everyone);
        own.is_some_and(|own| own.deny.view_channel())
    };
    let position = |id: serenity::all::ChannelId| guild.channels.get(&id).map(|channel| channel.position);
    let mut open: Vec<&GuildChannel> =
        guild.channels.values().filter(|channel| channel.kind == ChannelType::Text && !hidden(channel)).collect();
    // Those without a category stand on top.
    open.sort_by_key(|channel| (channel.parent_id.map(position), channel.position, channel.id));
    let own = guild.system_channel_id.into_iter();
    own.chain(open.into_iter().map(|channel| channel.id)).map(|id| ChannelId(id.get())).collect()
}

fn overwrite(overwrite: &PermissionOverwrite) -> Option<Overwrite> {
    let whom = match overwrite.kind {
        PermissionOverwriteType::Role(role) => Whom::Role(RoleId(role.get())),
        PermissionOverwriteType::Member(person) => Whom::Person(PersonId(person.get())),
        _ => return None,
    };
    Some(Overwrite { whom, allow: permissions(overwrite.allow), deny: permissions(overwrite.deny) })
}

/// Permissions as the domain has them.
pub(super) fn permissions(permissions: serenity::all::Permissions) -> Permissions {
    Permissions(permissions.bits())
}

/// What stands for the owner of a server of whom Discord told nothing readable.
pub(super) const UNKNOWN_OWNER: u64 = 1;

/// A server's roles, its owner, and the bot's part in it.
pub(super) fn realm(guild: &Guild, bot: UserId) -> Realm {
    Realm {
        owner: Some(PersonId(guild.owner_id.get())).filter(|owner| owner.0 != UNKNOWN_OWNER),
        bot: Some(PersonId(bot.get())),
        bot_roles: guild.members.get(&bot).map(|member| roles(&member.roles)).unwrap_or_default(),
        roles: guild.roles.values().map(|role| (RoleId(role.id.get()), permissions(role.permissions))).collect(),
        language: Language::of_locale(&guild.preferred_locale),
    }
}

fn says_solved(tag: &ForumTag) -> bool {
    let name = tag.name.to_lowercase();
    SOLVED.iter().any(|word| name.split(|c: char| !c.is_alphanumeric()).any(|part| part == *word))
}

/// A thread or forum post of a channel with these "solved" tags; none for a channel that is no thread.
pub(super) fn thread(channel: &GuildChannel, solved_tags: &[u64]) -> Option<Thread> {
    is_thread(channel.kind).then_some(())?;
    Some(Thread {
        server: ServerId(channel.guild_id.get()),
        parent: ChannelId(channel.parent_id?.get()),
        opener: PersonId(channel.owner_id?.get()),
        private: channel.kind == ChannelType::PrivateThread,
        resolved: has_solved_tag(channel, solved_tags) || is_locked(channel),
    })
}

/// Whether a channel is a thread.
pub(super) fn is_thread(kind: ChannelType) -> bool {
    matches!(kind, ChannelType::PublicThread | ChannelType::PrivateThread | ChannelType::NewsThread)
}

/// How a thread stands now: solved, locked.
pub(super) fn thread_stands(thread: &GuildChannel, solved_tags: &[u64], at: Instant) -> Observation {
    Observation::ThreadStands {
        thread: ChannelId(thread.id.get()),
        solved: has_solved_tag(thread, solved_tags),
        locked: is_locked(thread),
        at,
    }
}

fn has_solved_tag(thread: &GuildChannel, solved_tags: &[u64]) -> bool {
    thread.applied_tags.iter().any(|tag| solved_tags.contains(&tag.get()))
}

fn is_locked(thread: &GuildChannel) -> bool {
    thread.thread_metadata.is_some_and(|meta| meta.archived && meta.locked)
}

/// Discord gives the role of everybody the server's id.
pub(super) fn is_everyone(role: &Role) -> bool {
    role.id.get() == role.guild_id.get()
}

#[cfg(test)]
mod tests {
    use serenity::json::json;

    use super::*;
    use crate::domain::capture::{Trigger, Watch, capture};

    /// A message as the gateway tells it, with what a case changes.
    fn told(change: serenity::json::Value) -> Message {
        let user = |id: &str, bot: bool| json!({ "id": id, "username": "x", "discriminator": "0", "bot": bot });
        let mut message = json!({
            "id": "1200000000000000000", "channel_id": "2", "guild_id": "3", "author": user("4", false),
            "content": "<@5> is it out?", "timestamp": "2026-03-04T09:00:00Z", "edited_timestamp": null, "tts": false,
            "mention_everyone": false, "mentions": [user("5", false)], "mention_roles": [], "attachments": [],
            "embeds": [], "pinned": false, "type": 0,
        });
        for (key, value) in change.as_object().expect("an object") {
            message[key] = value.clone();
        }
        serenity::json::from_value(message).expect("a message")
    }

    #[test]
    fn what_never_makes_a_reply_owed() {
        let user = |id: &str, bot: bool| json!({ "id": id, "username": "x", "discriminator": "0", "bot": bot });
        let table = [
            ("somebody is asked", json!({}), 1),
            ("a bot asks", json!({ "author": user("4", true) }), 0),
            ("a webhook asks", json!({ "webhook_id": "9" }), 0),
            ("a message of another server's channel", json!({ "flags": 2 }), 0),
            ("a published message is one's own", json!({ "flags": 1 }), 1),
            ("a bot is asked", json!({ "mentions": [user("5", true)] }), 0),
            ("everyone is asked", json!({ "mention_everyone": true, "mentions": [], "content": "@everyone ok?" }), 0),
            ("oneself is asked", json!({ "mentions": [user("4", false)] }), 0),
            ("thanks", json!({ "content": "<@5> thanks!" }), 0),
            ("an FYI", json!({ "content": "FYI <@5>: it is out, ok?" }), 0),
            ("a remark", json!({ "content": "<@5> it is out" }), 0),
            ("a question in a quote", json!({ "content": "> is it out?\n<@5> it is" }), 0),
            ("a question in code", json!({ "content": "<@5> see `a ? b : c`" }), 0),
            (
                "something forwarded",
                json!({ "message_reference": { "type": 1, "channel_id": "2", "message_id": "7" } }),
                0,
            ),
            ("somebody joins", json!({ "type": 7 }), 0),
            ("a pin", json!({ "type": 6 }), 0),
            ("a thread is opened", json!({ "type": 18 }), 0),
            ("a DM", json!({ "guild_id": null }), 0),
        ];
        let watch = Watch { mentions: true, threads: Some(Trigger::EveryPost), questions: false };
        for (case, change, expect) in table {
            let fact = message(&told(change), true);
            let asks = fact.map_or(0, |fact| capture(&fact, None, &watch).len());
            assert_eq!(asks, expect, "{case}");
        }
    }
}
