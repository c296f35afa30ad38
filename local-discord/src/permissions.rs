//! Who may do what where: roles, then the channel's overwrites, as Discord computes it.

use serenity::model::Permissions;

use crate::world::{Channel, Guild, Id, OverwriteKind, World};

/// What a new member may do on a server that nobody has configured: Discord's own default for @everyone.
pub(crate) fn everyone_on_a_fresh_server() -> Permissions {
    Permissions::VIEW_CHANNEL
        | Permissions::CREATE_INSTANT_INVITE
        | Permissions::CHANGE_NICKNAME
        | Permissions::SEND_MESSAGES
        | Permissions::SEND_MESSAGES_IN_THREADS
        | Permissions::CREATE_PUBLIC_THREADS
        | Permissions::CREATE_PRIVATE_THREADS
        | Permissions::EMBED_LINKS
        | Permissions::ATTACH_FILES
        | Permissions::ADD_REACTIONS
        | Permissions::USE_EXTERNAL_EMOJIS
        | Permissions::MENTION_EVERYONE
        | Permissions::READ_MESSAGE_HISTORY
        | Permissions::USE_APPLICATION_COMMANDS
        | Permissions::CONNECT
        | Permissions::SPEAK
        | Permissions::STREAM
        | Permissions::USE_VAD
}

/// What the bot is given when it is added to a server: what a bot of this kind asks for, and no more.
pub(crate) fn bot_when_added() -> Permissions {
    Permissions::VIEW_CHANNEL
        | Permissions::SEND_MESSAGES
        | Permissions::SEND_MESSAGES_IN_THREADS
        | Permissions::CREATE_PUBLIC_THREADS
        | Permissions::CREATE_PRIVATE_THREADS
        | Permissions::EMBED_LINKS
        | Permissions::ATTACH_FILES
        | Permissions::ADD_REACTIONS
        | Permissions::READ_MESSAGE_HISTORY
}

/// What everybody may do in a DM with the bot.
fn in_a_dm() -> Permissions {
    Permissions::VIEW_CHANNEL
        | Permissions::SEND_MESSAGES
        | Permissions::EMBED_LINKS
        | Permissions::ATTACH_FILES
        | Permissions::ADD_REACTIONS
        | Permissions::READ_MESSAGE_HISTORY
        | Permissions::USE_APPLICATION_COMMANDS
}

/// A member's permissions on the server, before any channel has its say.
pub(crate) fn on_server(guild: &Guild, user: Id) -> Permissions {
    if guild.owner == user {
        return Permissions::all();
    }
    let Some(member) = guild.members.get(&user) else {
        return Permissions::empty();
    };
    let permissions = std::iter::once(&guild.id)
        .chain(&member.roles)
        .filter_map(|role| guild.roles.get(role))
        .fold(Permissions::empty(), |sum, role| sum | role.permissions);
    if permissions.administrator() { Permissions::all() } else { permissions }
}

/// A person's permissions in a channel, a thread, or a DM. Nothing at all without `VIEW_CHANNEL`.
pub(crate) fn in_channel(world: &World, user: Id, channel: &Channel) -> Permissions {
    let Some(guild) = channel.guild.and_then(|id| world.guilds.get(&id)) else {
        return if channel.recipient == Some(user) || world.application.bot == user {
            in_a_dm()
        } else {
            Permissions::empty()
        };
    };
    let mut permissions = on_server(guild, user);
    if permissions.administrator() || !guild.members.contains_key(&user) {
        return permissions;
    }
    // A thread has no overwrites of its own.
    let ruling = match &channel.thread {
        Some(_) => channel.parent.and_then(|id| world.channels.get(&id)).unwrap_or(channel),
        None => channel,
    };
    apply_overwrites(&mut permissions, guild, user, ruling);
    if let Some(thread) = &channel.thread
        && channel.is_private_thread()
        && !thread.members.contains_key(&user)
        && !permissions.manage_threads()
    {
        return Permissions::empty();
    }
    if permissions.view_channel() { permissions } else { Permissions::empty() }
}

fn apply_overwrites(permissions: &mut Permissions, guild: &Guild, user: Id, channel: &Channel) {
    let roles = guild.members.get(&user).map(|member| member.roles.as_slice()).unwrap_or_default();
    let find = |wanted: fn(&OverwriteKind, Id, Id, &[Id]) -> bool| {
        channel
            .overwrites
            .iter()
            .filter(|overwrite| wanted(&overwrite.of, guild.id, user, roles))
            .fold((Permissions::empty(), Permissions::empty()), |(allow, deny), overwrite| {
                (allow | overwrite.allow, deny | overwrite.deny)
            })
    };
    let layers = [
        find(|of, guild, _, _| *of == OverwriteKind::Role(guild)),
        find(|of, guild, _, roles| matches!(of, OverwriteKind::Role(role) if *role != guild && roles.contains(role))),
        find(|of, _, user, _| *of == OverwriteKind::Member(user)),
    ];
    for (allow, deny) in layers {
        permissions.remove(deny);
        permissions.insert(allow);
    }
}
