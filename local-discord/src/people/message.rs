//! A handle on a message.

use super::places::Channel;
use super::view::MessageView;
use super::{Person, Reply};
use crate::server::Shared;
use crate::world::{Id, emoji_named};

/// A handle on a message; what it shows is read anew each time.
#[derive(Debug, Clone)]
pub struct Message {
    pub(crate) shared: Shared,
    pub(crate) id: Id,
}

impl Message {
    pub(crate) fn new(shared: &Shared, id: Id) -> Self {
        Self { shared: shared.clone(), id }
    }

    /// Its id.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// The id of its channel.
    pub fn channel_id(&self) -> u64 {
        self.shared.look(|world| world.messages[&self.id].channel)
    }

    /// Its channel.
    pub fn channel(&self) -> Channel {
        Channel::new(&self.shared, self.channel_id())
    }

    /// The link to it.
    pub fn url(&self) -> String {
        self.shared.look(|world| {
            let message = &world.messages[&self.id];
            let guild = message.guild.map_or_else(|| "@me".to_owned(), |guild| guild.to_string());
            format!("https://discord.com/channels/{guild}/{}/{}", message.channel, self.id)
        })
    }

    /// Whether it has been deleted.
    pub fn is_deleted(&self) -> bool {
        self.shared.look(|world| world.messages[&self.id].deleted)
    }

    /// What it shows now.
    ///
    /// # Panics
    /// If it has been deleted.
    pub fn view(&self) -> MessageView {
        self.shared.look(|world| {
            let message = world.message(self.id).unwrap_or_else(|| panic!("message {} is deleted", self.id));
            MessageView::of(&self.shared, world, message)
        })
    }

    /// What it showed when it was written, however it was changed since or deleted.
    pub fn first_view(&self) -> MessageView {
        self.shared.look(|world| {
            let mut then = world.messages[&self.id].clone();
            if let Some(first) = then.at_first.take() {
                (then.content, then.components) = *first;
            }
            MessageView::of(&self.shared, world, &then)
        })
    }

    /// All that a reader sees of it, in UTC.
    pub fn text(&self) -> String {
        self.view().text()
    }

    /// All that a reader sees of it, with times in the reader's zone.
    pub fn text_for(&self, person: &Person) -> String {
        self.view().text_for(person)
    }

    /// The thread that was started from it.
    pub fn thread(&self) -> Option<Channel> {
        let there = self.shared.look(|world| world.channels.contains_key(&self.id));
        there.then(|| Channel::new(&self.shared, self.id))
    }

    /// Who put this emoji under it.
    pub fn reactors(&self, emoji: &str) -> Vec<String> {
        let emoji = emoji_named(emoji);
        self.view().reactions.into_iter().filter(|(one, _)| one == emoji).flat_map(|(_, names)| names).collect()
    }
}

impl PartialEq for Message {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Message {}

/// A message that somebody acts upon.
#[derive(Debug, Clone, Copy)]
pub struct Target(pub(crate) Id);

impl From<&Message> for Target {
    fn from(message: &Message) -> Self {
        Self(message.id)
    }
}

impl From<&MessageView> for Target {
    fn from(view: &MessageView) -> Self {
        Self(view.id)
    }
}

impl From<&Reply> for Target {
    /// The message that a reply shows.
    fn from(reply: &Reply) -> Self {
        Self(reply.message().id)
    }
}
