//! Where something may have been missed, and what was written there.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use serenity::all::{ChannelType, GuildChannel, Message};
use tracing::warn;

use super::fetch::{Answer, Fetch, Later};
use super::{Reader, Trouble};
use crate::app::{AppError, ToRead};
use crate::discord::incoming;
use crate::domain::access::Permissions;
use crate::domain::calendar::Instant;
use crate::domain::ids::{ChannelId, Order, PersonId, RoleId};

/// Channels and threads that matter, and when that was read.
pub(super) struct Places {
    pub(super) all: HashMap<ChannelId, GuildChannel>,
    /// Those that were out of sight for longer, UTC.
    pub(super) unseen_since: HashMap<ChannelId, Instant>,
    pub(super) at: Instant,
}

/// Something that happened, in its place in the order.
enum Old<'a> {
    Opened(&'a GuildChannel),
    Written(&'a Message),
}

impl Reader {
    /// The channels and threads in which something may have been missed.
    pub(super) async fn places(&self, fetch: &Fetch<'_>, read: &ToRead) -> Result<Places, Trouble> {
        let since = Order::at(read.since);
        let mut places = Places { all: HashMap::new(), unseen_since: HashMap::new(), at: self.app().now() };
        let listed = fetch.places().await?;
        let (threads, channels): (Vec<_>, Vec<_>) =
            listed.all.into_iter().partition(|channel| incoming::is_thread(channel.kind));
        for channel in &channels {
            let id = ChannelId(channel.id.get());
            let watched = !self.app().index().watch_over(id, None).is_empty();
            if watched && has_threads(channel.kind) && self.is_readable(id) {
                for thread in fetch.archived(id, since).await? {
                    self.keep(&mut places, thread);
                }
            }
        }
        channels.into_iter().chain(threads).for_each(|channel| self.keep(&mut places, channel));
        if !listed.whole {
            let known = self.app().index().that_matter(read.server);
            for place in known {
                self.look_up(fetch, &mut places, place).await?;
            }
        }
        Ok(places)
    }

    /// Keeps a place where it matters and can be read.
    pub(super) fn keep(&self, places: &mut Places, channel: GuildChannel) {
        self.handler.learn_channel(&channel);
        let id = ChannelId(channel.id.get());
        let matters = {
            let index = self.app().index();
            let marks_anywhere =
                index.channel(index.parent_of(id)).is_some_and(|parent| index.reaction(parent.server).is_some());
            index.matters(id) || marks_anywhere
        };
        if matters && self.is_readable(id) {
            places.all.insert(id, channel);
        }
    }

    /// A place that is known and not listed: a thread is archived since, or it is gone, or there is no list.
    pub(super) async fn look_up(
        &self,
        fetch: &Fetch<'_>,
        places: &mut Places,
        place: ChannelId,
    ) -> Result<(), Trouble> {
        if places.all.contains_key(&place) {
            return Ok(());
        }
        match fetch.place(place).await? {
            Answer::Is(found) => self.keep(places, found),
            Answer::Gone => self.app().hear_channel_deleted(place).await?,
            Answer::Refused(why) => warn!(channel = %place, %why, "what was missed there cannot be read back"),
        }
        Ok(())
    }

    /// Whether the bot sees a place and what was written there before. Where it is not known what it may do, Discord says so.
    fn is_readable(&self, id: ChannelId) -> bool {
        let index = self.app().index();
        let sees = index.bot_sees(id) != Some(false);
        let reads = index.bot_may(id).is_none_or(|may| may.has(Permissions::READ_MESSAGE_HISTORY));
        if sees && !reads && index.matters(id) {
            warn!(channel = %id, "the bot lacks Read Message History there: what was missed cannot be read back");
        }
        sees && reads
    }

    /// What was written in those places since then, oldest first.
    pub(super) async fn messages(
        &self,
        fetch: &Fetch<'_>,
        read: &ToRead,
        places: &Places,
    ) -> Result<Vec<Message>, Trouble> {
        let mut all = Vec::new();
        for (id, channel) in &places.all {
            let since = Order::at(places.unseen_since.get(id).map_or(read.around, |unseen| read.around.min(*unseen)));
            let written_since = channel.last_message_id.is_some_and(|last| last.get() > since.0);
            if written_since && holds_messages(channel.kind) {
                all.extend(fetch.messages(*id, since).await?);
            }
        }
        all.sort_by_key(|message| message.id);
        Ok(all)
    }

    /// Hears what was written, and which threads were opened, in the order in which it happened.
    pub(super) async fn hear_messages(
        &self,
        fetch: &Fetch<'_>,
        read: &ToRead,
        places: &Places,
        messages: &[Message],
    ) -> Result<(), Trouble> {
        let roles = self.roles(fetch, read, messages).await?;
        let opened = places.all.values().filter(|channel| self.was_opened_since(channel, read.since));
        let mut old: Vec<(u64, Old<'_>)> = opened.map(|thread| (thread.id.get(), Old::Opened(thread))).collect();
        old.extend(messages.iter().map(|message| (message.id.get(), Old::Written(message))));
        // A thread has the number of the message that it was opened from.
        old.sort_by_key(|(id, old)| (*id, matches!(old, Old::Opened(_))));
        for (_, old) in old {
            let _turn = self.handler.line.lock().await;
            match old {
                Old::Opened(thread) => self.hear_opened(read, thread).await?,
                Old::Written(message) => self.hear_written(read, places, message, &roles).await?,
            }
        }
        Ok(())
    }

    fn was_opened_since(&self, channel: &GuildChannel, since: Instant) -> bool {
        let of_forum = {
            let index = self.app().index();
            index.channel(index.parent_of(ChannelId(channel.id.get()))).is_some_and(|parent| parent.forum)
        };
        let opened = channel.thread_metadata.and_then(|meta| meta.create_timestamp);
        incoming::is_thread(channel.kind) && !of_forum && opened.is_some_and(|at| at.to_utc() > since)
    }

    async fn hear_opened(&self, read: &ToRead, thread: &GuildChannel) -> Result<(), AppError> {
        let Some(opener) = thread.owner_id.filter(|opener| *opener != self.handler.bot) else { return Ok(()) };
        let (id, opener) = (ChannelId(thread.id.get()), PersonId(opener.get()));
        self.app().hear_thread_opened(read.server, id, opener).await
    }

    async fn hear_written(
        &self,
        read: &ToRead,
        places: &Places,
        message: &Message,
        roles: &HashMap<PersonId, Vec<RoleId>>,
    ) -> Result<(), AppError> {
        let Some(mut fact) = incoming::message_in(read.server, message, self.handler.content) else {
            return Ok(());
        };
        let since = places.unseen_since.get(&fact.channel).map_or(read.since, |unseen| read.since.min(*unseen));
        if fact.id_instant() < since {
            self.app().remember(&fact);
            return Ok(());
        }
        fact.author_roles = roles.get(&fact.author).cloned().unwrap_or_default();
        self.app().hear_old_message(fact, message.edited_timestamp.map(|at| at.to_utc())).await
    }

    /// The roles of who wrote something, which Discord tells by event only; asked for where a role is asked.
    async fn roles(
        &self,
        fetch: &Fetch<'_>,
        read: &ToRead,
        messages: &[Message],
    ) -> Result<HashMap<PersonId, Vec<RoleId>>, Later> {
        let mut roles = HashMap::new();
        let matter =
            self.app().asks_roles(read.server) || messages.iter().any(|message| !message.mention_roles.is_empty());
        for message in messages.iter().filter(|message| matter && !message.author.bot && message.webhook_id.is_none()) {
            let person = PersonId(message.author.id.get());
            if let Entry::Vacant(unknown) = roles.entry(person) {
                unknown.insert(fetch.roles_of(&self.handler.members, person).await?);
            }
        }
        Ok(roles)
    }
}

fn has_threads(kind: ChannelType) -> bool {
    matches!(kind, ChannelType::Text | ChannelType::News | ChannelType::Forum)
}

fn holds_messages(kind: ChannelType) -> bool {
    !matches!(kind, ChannelType::Category | ChannelType::Forum)
}
