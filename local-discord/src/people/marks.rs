//! What people put on messages: reactions and pins.

use super::Person;
use super::message::Target;
use crate::world::{Id, MOST_REACTIONS, World, emoji_named};

impl Person {
    /// Puts a reaction under a message, or joins in one: an emoji, or one of a server's own as `<:name:id>`.
    pub fn reacts(&self, message: impl Into<Target>, emoji: &str) {
        let id = self.visible(message.into());
        self.shared.with(|world| {
            let channel = world.channel(world.messages[&id].channel);
            let archived = channel.thread.as_ref().is_some_and(|thread| thread.archived);
            assert!(!archived, "nobody reacts in an archived thread");
            let (emoji, there) = (emoji_named(emoji), &world.messages[&id].reactions);
            if there.iter().all(|reaction| reaction.emoji != emoji) {
                let name = &world.user(self.id).display;
                assert!(world.may(self.id, channel.id).add_reactions(), "{name} may only join in reactions");
                assert!(there.len() < MOST_REACTIONS, "there is no room for one more emoji");
            }
            world.react(self.id, id, emoji);
        });
    }

    /// Takes their reaction away.
    pub fn unreacts(&self, message: impl Into<Target>, emoji: &str) {
        let id = self.visible(message.into());
        self.shared.with(|world| world.unreact(self.id, id, emoji_named(emoji)));
    }

    /// Takes everybody's reactions from a message, which takes Manage Messages.
    pub fn clears_reactions(&self, message: impl Into<Target>) {
        let id = self.visible(message.into());
        self.shared.with(|world| {
            self.must_manage_messages(world, id);
            world.clear_reactions(id, None);
        });
    }

    /// Takes everybody's reactions of one emoji from a message, which takes Manage Messages.
    pub fn clears_reaction(&self, message: impl Into<Target>, emoji: &str) {
        let id = self.visible(message.into());
        self.shared.with(|world| {
            self.must_manage_messages(world, id);
            world.clear_reactions(id, Some(emoji_named(emoji)));
        });
    }

    /// Pins a message: anybody in a DM, elsewhere who manages messages.
    pub fn pins(&self, message: impl Into<Target>) {
        self.sets_pinned(message.into(), true);
    }

    /// Takes the pin off a message.
    pub fn unpins(&self, message: impl Into<Target>) {
        self.sets_pinned(message.into(), false);
    }

    fn sets_pinned(&self, message: Target, pinned: bool) {
        let id = self.visible(message);
        self.shared.with(|world| {
            if world.messages[&id].guild.is_some() {
                self.must_manage_messages(world, id);
            }
            world.set_pinned(self.id, id, pinned);
        });
    }

    fn must_manage_messages(&self, world: &World, message: Id) {
        let may = world.may(self.id, world.messages[&message].channel).manage_messages();
        assert!(may, "{} may not manage messages", world.user(self.id).display);
    }
}
