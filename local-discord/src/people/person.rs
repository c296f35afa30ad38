//! A person: who they are, where they belong, and what their client shows.

use chrono_tz::Tz;

use super::message::{Message, Target};
use super::places::{Dm, Role, Where};
use super::{MessageView, Server};
use crate::server::Shared;
use crate::world::{Id, Upload, User};

/// A handle on a person, who acts on the server by which the handle was got.
#[derive(Debug, Clone)]
pub struct Person {
    pub(crate) shared: Shared,
    pub(crate) id: Id,
    pub(crate) server: Option<Id>,
}

impl Person {
    /// The person of this name, or somebody new.
    pub(crate) fn known_as(shared: &Shared, name: &str) -> Self {
        let id = shared.with(|world| {
            let bot = world.bot();
            let known = world.users.values().find(|u| u.display == name && u.id != bot && !u.webhook);
            if let Some(user) = known {
                return user.id;
            }
            let id = world.next_id();
            world.users.insert(id, User::new(id, name));
            id
        });
        Self { shared: shared.clone(), id, server: None }
    }

    /// Their id.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// Their display name.
    pub fn name(&self) -> String {
        self.shared.look(|world| world.user(self.id).display.clone())
    }

    /// `<@ID>`.
    pub fn mention(&self) -> String {
        format!("<@{}>", self.id)
    }

    /// The same person, acting on another server on which they are.
    pub fn on(&self, server: &Server) -> Self {
        Self { server: Some(server.id), ..self.clone() }
    }

    /// Sets the zone in which their client shows times; UTC until then.
    pub fn lives_in(&self, zone: Tz) -> &Self {
        self.change(|user| user.zone = zone)
    }

    /// Sets the language of their client, such as `de`; `en-US` until then.
    pub fn speaks(&self, locale: &str) -> &Self {
        self.change(|user| locale.clone_into(&mut user.locale))
    }

    /// No longer takes DMs.
    pub fn closes_dms(&self) -> &Self {
        self.change(|user| user.dms_closed = true)
    }

    /// Takes DMs again.
    pub fn opens_dms(&self) -> &Self {
        self.change(|user| user.dms_closed = false)
    }

    fn change(&self, change: impl FnOnce(&mut User)) -> &Self {
        self.shared.with(|world| change(world.user_mut(self.id)));
        self
    }

    /// Has a file at hand, which can be attached to a command by its name: `/import file:absences.ics`.
    pub fn has_file(&self, name: &str, bytes: impl Into<Vec<u8>>) -> &Self {
        let bytes = bytes::Bytes::from(bytes.into());
        self.shared.with(|world| {
            let id = world.next_id();
            world.uploads.push(Upload { id, by: self.id, name: name.to_owned(), bytes });
        });
        self
    }

    /// Joins a server; the handle that comes back acts there.
    pub fn joins(&self, server: &Server) -> Self {
        server.joins(self)
    }

    /// Leaves the server on which this handle acts.
    pub fn leaves(&self) {
        let server = self.server();
        self.shared.with(|world| world.leave(server, self.id));
    }

    /// Is given a role.
    pub fn has(&self, role: &Role) -> &Self {
        let id = role.id;
        self.change_member(|member| {
            if !member.roles.contains(&id) {
                member.roles.push(id);
            }
        })
    }

    /// Loses a role.
    pub fn loses(&self, role: &Role) -> &Self {
        let id = role.id;
        self.change_member(|member| member.roles.retain(|one| *one != id))
    }

    /// Is called something else on this server.
    pub fn is_called(&self, nick: &str) -> &Self {
        self.change_member(|member| member.nick = Some(nick.to_owned()))
    }

    fn change_member(&self, change: impl FnOnce(&mut crate::world::Member)) -> &Self {
        let server = self.server();
        self.shared.with(|world| world.change_member(server, self.id, change));
        self
    }

    pub(crate) fn server(&self) -> Id {
        self.server.unwrap_or_else(|| panic!("{} acts on no server", self.name()))
    }

    /// The id of their DM with the bot, if it has been opened.
    pub fn dm_channel_id(&self) -> Option<u64> {
        self.shared.look(|world| world.dm_of(self.id).map(|channel| channel.id))
    }

    /// Their DM with the bot, oldest first.
    pub fn dms(&self) -> Vec<MessageView> {
        let ids: Vec<Id> = self.shared.look(|world| {
            let channel = world.dm_of(self.id).map(|channel| channel.id);
            channel.into_iter().flat_map(|id| world.messages_in(id)).map(|message| message.id).collect()
        });
        ids.into_iter().map(|id| Message::new(&self.shared, id).view()).collect()
    }

    /// The newest message of the DM with the bot.
    ///
    /// # Panics
    /// If there is none.
    pub fn last_dm(&self) -> MessageView {
        self.dms().pop().unwrap_or_else(|| panic!("{} has no DM from the bot", self.name()))
    }

    /// What a message shows to them.
    ///
    /// # Panics
    /// If they cannot see it.
    pub fn sees(&self, message: impl Into<Target>) -> String {
        let message = self.visible(message.into());
        Message::new(&self.shared, message).text_for(self)
    }

    /// Whether they can see a message.
    pub fn can_see(&self, message: impl Into<Target>) -> bool {
        let Target(id) = message.into();
        self.shared.look(|world| {
            world.message(id).is_some_and(|message| {
                message.ephemeral_to.is_none_or(|user| user == self.id)
                    && world.may(self.id, message.channel).view_channel()
            })
        })
    }

    /// The message, if they can see it.
    pub(crate) fn visible(&self, target: Target) -> Id {
        assert!(self.can_see_id(target.0), "{} cannot see the message {}", self.name(), target.0);
        target.0
    }

    fn can_see_id(&self, id: Id) -> bool {
        self.can_see(Target(id))
    }

    /// What they can read in a place, as text, oldest first.
    pub fn reads(&self, place: impl Into<Where>) -> Vec<String> {
        let place = place.into();
        let ids: Vec<Id> = self.shared.with(|world| {
            let channel = place.find(world, self.server, self.id);
            world.messages_in(channel).map(|message| message.id).collect()
        });
        ids.into_iter().map(|id| Message::new(&self.shared, id).text_for(self)).collect()
    }

    /// The same as [`dms`](Self::dms), as text in their zone.
    pub fn reads_dms(&self) -> Vec<String> {
        self.reads(Dm)
    }
}
