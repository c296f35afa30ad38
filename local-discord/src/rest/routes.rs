//! The table of routes. To widen the API, add a line here and a handler.

use super::call::{Answered, Call};
use super::{channels, commands, guilds, interactions, messages, reactions, threads, users, webhooks};
use crate::world::World;

/// What an answer holds, so that it can be checked by reading it as a client would.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    Nothing,
    Something,
    Message,
    Messages,
    Channel,
    Channels,
    Threads,
    Guild,
    Member,
    Members,
    Roles,
    User,
    Users,
    Commands,
    Command,
}

/// One route.
pub(super) struct Route {
    method: &'static str,
    /// `{}` stands for one part.
    path: &'static str,
    pub(super) handler: fn(&mut World, &Call) -> Answered,
    pub(super) holds: Holds,
    /// Interactions and their webhooks are entitled by the token in the path.
    pub(super) needs_token: bool,
    /// Whether a message is written here, for the rules about those.
    pub(super) writes: Writes,
}

/// What kind of message a route writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writes {
    Nothing,
    /// The body is the message.
    Message,
    /// An edit: the rules hold where it has words.
    Edit,
    /// The message is `data` of an interaction's response.
    Response,
    /// The message is `message` of a forum post.
    Post,
}

const fn route(
    method: &'static str,
    path: &'static str,
    handler: fn(&mut World, &Call) -> Answered,
    holds: Holds,
) -> Route {
    Route { method, path, handler, holds, needs_token: true, writes: Writes::Nothing }
}

impl Route {
    const fn writes(self, writes: Writes) -> Self {
        Self { writes, ..self }
    }

    const fn open(self) -> Self {
        Self { needs_token: false, ..self }
    }
}

/// Finds the route of a request, and what stands for its `{}`. A route with more fixed parts comes first.
pub(super) fn find(method: &str, path: &str) -> Option<(&'static Route, Vec<String>)> {
    let parts: Vec<&str> = path.trim_end_matches('/').split('/').skip(1).collect();
    ROUTES.iter().filter(|route| route.method == method).find_map(|route| {
        let wanted: Vec<&str> = route.path.split('/').skip(1).collect();
        let fits = wanted.len() == parts.len()
            && wanted.iter().zip(&parts).all(|(wanted, part)| *wanted == "{}" || wanted == part);
        let params = wanted.iter().zip(&parts).filter(|(wanted, _)| **wanted == "{}");
        fits.then(|| (route, params.map(|(_, part)| super::decode(part)).collect()))
    })
}

#[rustfmt::skip]
static ROUTES: &[Route] = &[
    route("GET", "/users/@me", users::me, Holds::User),
    route("GET", "/users/@me/guilds", users::guilds, Holds::Something),
    route("POST", "/users/@me/channels", users::open_dm, Holds::Channel),
    route("GET", "/users/{}", users::user, Holds::User),
    route("DELETE", "/users/@me/guilds/{}", users::leave_guild, Holds::Nothing),
    route("GET", "/applications/@me", users::application, Holds::Something),
    route("GET", "/oauth2/applications/@me", users::application, Holds::Something),
    route("GET", "/gateway", users::gateway, Holds::Something),
    route("GET", "/gateway/bot", users::gateway_bot, Holds::Something),

    route("GET", "/guilds/{}", guilds::guild, Holds::Guild),
    route("GET", "/guilds/{}/channels", guilds::channels, Holds::Channels),
    route("POST", "/guilds/{}/channels", guilds::create_channel, Holds::Channel),
    route("GET", "/guilds/{}/roles", guilds::roles, Holds::Roles),
    route("GET", "/guilds/{}/members", guilds::members, Holds::Members),
    route("GET", "/guilds/{}/members/search", guilds::search_members, Holds::Members),
    route("GET", "/guilds/{}/members/{}", guilds::member, Holds::Member),
    route("GET", "/guilds/{}/threads/active", guilds::active_threads, Holds::Threads),

    route("GET", "/channels/{}", channels::channel, Holds::Channel),
    route("PATCH", "/channels/{}", channels::modify, Holds::Channel),
    route("DELETE", "/channels/{}", channels::delete, Holds::Channel),
    route("POST", "/channels/{}/typing", channels::typing, Holds::Nothing),
    route("GET", "/channels/{}/messages", messages::list, Holds::Messages),
    route("POST", "/channels/{}/messages", messages::create, Holds::Message).writes(Writes::Message),
    route("POST", "/channels/{}/messages/bulk-delete", messages::delete_together, Holds::Nothing),
    route("GET", "/channels/{}/messages/{}", messages::one, Holds::Message),
    route("PATCH", "/channels/{}/messages/{}", messages::edit, Holds::Message).writes(Writes::Edit),
    route("DELETE", "/channels/{}/messages/{}", messages::delete, Holds::Nothing),
    route("GET", "/channels/{}/pins", messages::pins, Holds::Messages),
    route("PUT", "/channels/{}/pins/{}", messages::pin, Holds::Nothing),
    route("DELETE", "/channels/{}/pins/{}", messages::unpin, Holds::Nothing),
    route("PUT", "/channels/{}/messages/pins/{}", messages::pin, Holds::Nothing),
    route("DELETE", "/channels/{}/messages/pins/{}", messages::unpin, Holds::Nothing),
    route("GET", "/channels/{}/messages/{}/reactions/{}", reactions::list, Holds::Users),
    route("PUT", "/channels/{}/messages/{}/reactions/{}/@me", reactions::put, Holds::Nothing),
    route("DELETE", "/channels/{}/messages/{}/reactions/{}/@me", reactions::delete_own, Holds::Nothing),
    route("DELETE", "/channels/{}/messages/{}/reactions/{}/{}", reactions::delete_of, Holds::Nothing),
    route("DELETE", "/channels/{}/messages/{}/reactions/{}", reactions::delete_emoji, Holds::Nothing),
    route("DELETE", "/channels/{}/messages/{}/reactions", reactions::delete_all, Holds::Nothing),

    route("POST", "/channels/{}/messages/{}/threads", threads::start_from_message, Holds::Channel),
    route("POST", "/channels/{}/threads", threads::start, Holds::Channel).writes(Writes::Post),
    route("GET", "/channels/{}/threads/archived/public", threads::archived_public, Holds::Threads),
    route("GET", "/channels/{}/threads/archived/private", threads::archived_private, Holds::Threads),
    route("GET", "/channels/{}/users/@me/threads/archived/private", threads::archived_private_joined, Holds::Threads),
    route("GET", "/channels/{}/thread-members", threads::members, Holds::Something),
    route("GET", "/channels/{}/thread-members/{}", threads::member, Holds::Something),
    route("PUT", "/channels/{}/thread-members/@me", threads::join, Holds::Nothing),
    route("DELETE", "/channels/{}/thread-members/@me", threads::leave, Holds::Nothing),
    route("PUT", "/channels/{}/thread-members/{}", threads::add_member, Holds::Nothing),
    route("DELETE", "/channels/{}/thread-members/{}", threads::remove_member, Holds::Nothing),

    route("GET", "/applications/{}/commands", commands::list_global, Holds::Commands),
    route("PUT", "/applications/{}/commands", commands::replace_global, Holds::Commands),
    route("POST", "/applications/{}/commands", commands::create_global, Holds::Command),
    route("GET", "/applications/{}/commands/{}", commands::one_global, Holds::Command),
    route("PATCH", "/applications/{}/commands/{}", commands::edit_global, Holds::Command),
    route("DELETE", "/applications/{}/commands/{}", commands::delete_global, Holds::Nothing),
    route("GET", "/applications/{}/guilds/{}/commands", commands::list_of_guild, Holds::Commands),
    route("PUT", "/applications/{}/guilds/{}/commands", commands::replace_of_guild, Holds::Commands),
    route("POST", "/applications/{}/guilds/{}/commands", commands::create_of_guild, Holds::Command),
    route("DELETE", "/applications/{}/guilds/{}/commands/{}", commands::delete_of_guild, Holds::Nothing),

    route("POST", "/interactions/{}/{}/callback", interactions::callback, Holds::Something).open().writes(Writes::Response),
    route("POST", "/webhooks/{}/{}", webhooks::follow_up, Holds::Message).open().writes(Writes::Message),
    route("GET", "/webhooks/{}/{}/messages/{}", webhooks::one, Holds::Message).open(),
    route("PATCH", "/webhooks/{}/{}/messages/{}", webhooks::edit, Holds::Message).open().writes(Writes::Edit),
    route("DELETE", "/webhooks/{}/{}/messages/{}", webhooks::delete, Holds::Nothing).open(),
];
