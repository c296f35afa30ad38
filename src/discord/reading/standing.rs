//! How open asks stand in Discord now: their messages, the reactions on them, their threads.

use std::collections::BTreeMap;

use serenity::all::{Message, ReactionType};
use tracing::warn;

use super::fetch::{Answer, Fetch};
use super::places::Places;
use super::{Reader, Trouble};
use crate::app::{Marks, Standing, ToRead};
use crate::discord::incoming;
use crate::domain::ask::{Mark, Observation};
use crate::domain::calendar::Instant;
use crate::domain::ids::{ChannelId, MessageId, PersonId, RoleId};

/// The messages of so many asks of a server are looked at, the newest.
const MOST_ASKS: usize = 1_000;

/// The message of open asks as it stands now; none where it is gone.
pub(super) struct Stands {
    id: MessageId,
    message: Option<Message>,
    /// Who made an ask of it by a reaction.
    marked_by: Vec<PersonId>,
    /// When it was read, UTC.
    at: Instant,
}

impl Reader {
    /// The messages of the open asks, and the threads in which they stand or that were opened from them.
    pub(super) async fn asks(
        &self,
        fetch: &Fetch<'_>,
        read: &ToRead,
        places: &mut Places,
    ) -> Result<Vec<Stands>, Trouble> {
        let mut by_message: BTreeMap<MessageId, (ChannelId, Vec<PersonId>)> = BTreeMap::new();
        for Standing { channel, message, marked_by, unseen_since } in self.app().standing_asks(read).await? {
            for place in [channel, ChannelId(message.0)] {
                places.unseen_since.extend(unseen_since.map(|since| (place, since)));
            }
            by_message.entry(message).or_insert((channel, Vec::new())).1.extend(marked_by);
        }
        if by_message.len() > MOST_ASKS {
            warn!(server = %read.server, asks = by_message.len(), "more asks are open than are looked at: the oldest are not");
        }
        let mut all = Vec::new();
        for (id, (channel, marked_by)) in by_message.into_iter().rev().take(MOST_ASKS) {
            if self.app().index().thread(channel).is_some() || self.app().index().parent_of(channel) != channel {
                self.look_up(fetch, places, channel).await?;
            }
            let at = self.app().now();
            let (place, opens_a_thread) = self.place_of(channel, id);
            let message = match fetch.message(place, id).await? {
                Answer::Is(message) => Some(message),
                // Such a thread may have been opened from no message at all.
                Answer::Gone if opens_a_thread => continue,
                Answer::Gone => None,
                Answer::Refused(why) => {
                    warn!(%channel, %why, "what became of an ask there cannot be read back");
                    continue;
                }
            };
            if let Some(thread) = message.as_ref().and_then(|message| message.thread.as_ref()) {
                self.look_up(fetch, places, ChannelId(thread.id.get())).await?;
            }
            all.push(Stands { id, message, marked_by, at });
        }
        Ok(all)
    }

    /// Where the message of an ask stands: a text channel's thread has the number of the message that it was opened from,
    /// which stands in the channel. Whether it is such a one.
    fn place_of(&self, channel: ChannelId, message: MessageId) -> (ChannelId, bool) {
        let index = self.app().index();
        let parent = index.parent_of(channel);
        let of_forum = index.channel(parent).is_some_and(|parent| parent.forum);
        match channel.0 == message.0 && !of_forum {
            true => (parent, true),
            false => (channel, false),
        }
    }

    /// Hears what became of the messages of asks.
    pub(super) async fn hear_asks(&self, fetch: &Fetch<'_>, read: &ToRead, asks: Vec<Stands>) -> Result<(), Trouble> {
        for ask in asks {
            let Some(message) = &ask.message else {
                let _turn = self.handler.line.lock().await;
                self.app().hear(Observation::MessageDeleted { message: ask.id, at: ask.at }).await?;
                continue;
            };
            let edited = message.edited_timestamp.map(|at| at.to_utc()).filter(|at| *at > read.since);
            let fact = incoming::message_in(read.server, message, self.handler.content);
            if let Some((at, fact)) = edited.zip(fact).filter(|(_, fact)| !fact.by_machine) {
                let _turn = self.handler.line.lock().await;
                self.app().hear_edited(fact, at).await?;
            }
            for mark in [Mark::Check, Mark::Eyes] {
                self.hear_mark(fetch, message, mark, ask.at).await?;
            }
            for by in &ask.marked_by {
                self.hear_marking(fetch, read, message, Some((*by, ask.at))).await?;
            }
        }
        Ok(())
    }

    /// Hears the reactions on messages that were read: ✅ and 👀 where something is asked, and those that mark an ask.
    pub(super) async fn hear_reactions(
        &self,
        fetch: &Fetch<'_>,
        read: &ToRead,
        messages: &[Message],
    ) -> Result<(), Trouble> {
        for message in messages.iter().filter(|message| !message.reactions.is_empty()) {
            let (channel, id) = (ChannelId(message.channel_id.get()), MessageId(message.id.get()));
            let (on_ask, around) = {
                let index = self.app().index();
                (index.asks_in(id), index.has_asks(channel))
            };
            let wanted = |mark| match mark {
                Mark::Eyes => on_ask,
                Mark::Check => on_ask || around,
            };
            let there = message.reactions.iter().filter_map(|reaction| incoming::mark(&reaction.reaction_type));
            for mark in there.filter(|mark| wanted(*mark)) {
                let at = self.app().now();
                self.hear_mark(fetch, message, mark, at).await?;
            }
            self.hear_marking(fetch, read, message, None).await?;
        }
        Ok(())
    }

    /// Who has ✅ or 👀 on a message, which was read at that time, UTC: that there is none held then, and perhaps not now.
    async fn hear_mark(
        &self,
        fetch: &Fetch<'_>,
        message: &Message,
        mark: Mark,
        read_at: Instant,
    ) -> Result<(), Trouble> {
        let (channel, id) = (ChannelId(message.channel_id.get()), MessageId(message.id.get()));
        let emoji = message.reactions.iter().map(|reaction| &reaction.reaction_type);
        let emoji = emoji.filter(|emoji| incoming::mark(emoji) == Some(mark)).collect::<Vec<&ReactionType>>();
        let at = if emoji.is_empty() { read_at } else { self.app().now() };
        let people = match emoji.first() {
            Some(emoji) => fetch.who_reacted(channel, id, emoji).await?,
            None => Some(Vec::new()),
        };
        let Some(people) = people else { return Ok(()) };
        let mut by = Vec::new();
        for person in people {
            by.push((person, self.roles_of_who_reacted(fetch, person, mark).await?));
        }
        let author = PersonId(message.author.id.get());
        let _turn = self.handler.line.lock().await;
        Ok(self.app().hear_marks(Marks { channel, message: id, author, mark, by, at }).await?)
    }

    /// 👀 by somebody who holds a role that was asked means that role.
    async fn roles_of_who_reacted(
        &self,
        fetch: &Fetch<'_>,
        person: PersonId,
        mark: Mark,
    ) -> Result<Vec<RoleId>, Trouble> {
        match mark == Mark::Eyes && self.app().asks_roles(fetch.server) {
            true => Ok(fetch.roles_of(&self.handler.members, person).await?),
            false => Ok(Vec::new()),
        }
    }

    /// Who has the reaction on a message that marks it as an ask; `was` who had it there, and when
    /// the message was read, UTC.
    async fn hear_marking(
        &self,
        fetch: &Fetch<'_>,
        read: &ToRead,
        message: &Message,
        was: Option<(PersonId, Instant)>,
    ) -> Result<(), Trouble> {
        let (channel, id, now) = (ChannelId(message.channel_id.get()), MessageId(message.id.get()), self.app().now());
        let server = Some(serenity::all::GuildId::new(read.server.0.max(1)));
        let mut emoji = message.reactions.iter().map(|reaction| &reaction.reaction_type);
        let marking = emoji.find(|emoji| self.handler.marks(server, emoji));
        // That nobody has it was read with the message.
        let at = was.filter(|_| marking.is_none()).map_or(now, |(_, read_at)| read_at);
        let people = match marking {
            Some(emoji) => fetch.who_reacted(channel, id, emoji).await?,
            None => Some(Vec::new()),
        };
        let (Some(people), Some(fact)) = (people, incoming::message_in(read.server, message, self.handler.content))
        else {
            return Ok(());
        };
        let _turn = self.handler.line.lock().await;
        if let Some((by, _)) = was.filter(|(by, _)| !people.contains(by)) {
            self.app().hear_unmarked(id, by, at).await?;
        }
        for by in people {
            self.app().hear_old_marking(fact.clone(), by, at).await?;
        }
        Ok(())
    }

    /// How the threads of asks stand.
    pub(super) async fn hear_threads(&self, places: &Places) -> Result<(), Trouble> {
        let threads = places.all.values().filter(|channel| incoming::is_thread(channel.kind));
        for thread in threads {
            let _turn = self.handler.line.lock().await;
            self.handler.thread_stands(thread, places.at).await?;
        }
        Ok(())
    }
}
