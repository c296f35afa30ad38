//! Discord's events as the facts that decisions need.

use serenity::all::{
    ChannelType, ForumTag, Guild, GuildChannel, Message, MessageType, PermissionOverwriteType, Permissions, Reaction,
    ReactionType, Role,
};

use crate::app::{Channel, Thread};
use crate::domain::ask::{Mark, MessageFact, Observation};
use crate::domain::calendar::Instant;
use crate::domain::ids::{ChannelId, MessageId, PersonId, RoleId, ServerId};
use crate::domain::words::Judged;

/// Names of tags that say "solved".
const SOLVED: [&str; 7] = ["solved", "resolved", "answered", "done", "fixed", "closed", "gelöst"];

/// Ours for serenity's number. Discord's ids are never zero; ours come from it.
pub(super) fn channel_id(id: ChannelId) -> serenity::all::ChannelId {
    serenity::all::ChannelId::new(id.0.max(1))
}

/// A message as a fact; none for what nobody wrote (joins, pins, thread notices) and for DMs.
pub(super) fn message(message: &Message, content: bool) -> Option<MessageFact> {
    let written = matches!(message.kind, MessageType::Regular | MessageType::InlineReply);
    let server = ServerId(message.guild_id?.get());
    let replies = message.message_reference.as_ref().and_then(|reference| reference.message_id);
    written.then(|| MessageFact {
        server,
        channel: ChannelId(message.channel_id.get()),
        id: MessageId(message.id.get()),
        author: PersonId(message.author.id.get()),
        author_roles: message.member.as_ref().map(|member| roles(&member.roles)).unwrap_or_default(),
        by_machine: message.author.bot || message.webhook_id.is_some(),
        mentions: message.mentions.iter().filter(|user| !user.bot).map(|user| PersonId(user.id.get())).collect(),
        role_mentions: roles(&message.mention_roles),
        reply_to: replies.map(|id| MessageId(id.get())).filter(|_| message.kind == MessageType::InlineReply),
        words: content.then(|| Judged::of(&message.content)),
        busy: false,
    })
}

/// Role ids.
pub(super) fn roles(ids: &[serenity::all::RoleId]) -> Vec<RoleId> {
    ids.iter().map(|id| RoleId(id.get())).collect()
}

/// A reaction as a fact; none for emoji that mean nothing here.
pub(super) fn reaction(reaction: &Reaction, added: bool, at: Instant) -> Option<Observation> {
    let mark = match &reaction.emoji {
        ReactionType::Unicode(emoji) if emoji == "\u{2705}" => Mark::Check,
        ReactionType::Unicode(emoji) if emoji == "\u{1f440}" => Mark::Eyes,
        _ => return None,
    };
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

/// A channel, as far as it matters here.
pub(super) fn channel(channel: &GuildChannel) -> Channel {
    let everyone = PermissionOverwriteType::Role(serenity::all::RoleId::new(channel.guild_id.get()));
    let overwrite = channel.permission_overwrites.iter().find(|o| o.kind == everyone);
    let everyone_reads = overwrite.and_then(|o| match (o.deny, o.allow) {
        (deny, _) if deny.contains(Permissions::VIEW_CHANNEL) => Some(false),
        (_, allow) if allow.contains(Permissions::VIEW_CHANNEL) => Some(true),
        _ => None,
    });
    Channel {
        server: ServerId(channel.guild_id.get()),
        everyone_reads,
        forum: channel.kind == ChannelType::Forum,
        category: channel.parent_id.map(|id| ChannelId(id.get())),
        solved_tags: channel.available_tags.iter().filter(|tag| says_solved(tag)).map(|tag| tag.id.get()).collect(),
    }
}

fn says_solved(tag: &ForumTag) -> bool {
    let name = tag.name.to_lowercase();
    SOLVED.iter().any(|word| name.split(|c: char| !c.is_alphanumeric()).any(|part| part == *word))
}

/// A thread or forum post; none for a channel that is no thread.
pub(super) fn thread(channel: &GuildChannel) -> Option<Thread> {
    is_thread(channel.kind).then_some(())?;
    Some(Thread {
        server: ServerId(channel.guild_id.get()),
        parent: ChannelId(channel.parent_id?.get()),
        opener: PersonId(channel.owner_id?.get()),
        private: channel.kind == ChannelType::PrivateThread,
        resolved: false,
    })
}

/// Whether a channel is a thread.
pub(super) fn is_thread(kind: ChannelType) -> bool {
    matches!(kind, ChannelType::PublicThread | ChannelType::PrivateThread | ChannelType::NewsThread)
}

/// How a thread stands now: solved, locked.
pub(super) fn thread_stands(thread: &GuildChannel, solved_tags: &[u64], at: Instant) -> Observation {
    let closed = thread.thread_metadata.is_some_and(|meta| meta.archived && meta.locked);
    Observation::ThreadStands {
        thread: ChannelId(thread.id.get()),
        solved: thread.applied_tags.iter().any(|tag| solved_tags.contains(&tag.get())),
        locked: closed,
        at,
    }
}

/// Whether everybody in a server may read its channels, where a channel says nothing else.
pub(super) fn everyone_reads(guild: &Guild) -> bool {
    let everyone = guild.roles.values().find(|role| is_everyone(role));
    everyone.is_some_and(|role| role.permissions.contains(Permissions::VIEW_CHANNEL))
}

/// Discord gives the role of everybody the server's id.
pub(super) fn is_everyone(role: &Role) -> bool {
    role.id.get() == role.guild_id.get()
}
