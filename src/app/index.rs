//! What is in memory: which channels are watched and which asks are open. A message that concerns nobody costs no query.

use std::collections::{BTreeSet, HashMap};

use crate::domain::ask::{Ask, MessageFact, Observation, Source, State};
use crate::domain::capture::{ThreadPlace, Watch};
use crate::domain::ids::{AskId, ChannelId, MessageId, PersonId, ServerId};

/// A channel as Discord describes it, as far as it matters here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// The server.
    pub server: ServerId,
    /// What the channel itself says about whether everybody may read it; none where the server's setting counts.
    pub everyone_reads: Option<bool>,
    /// Whether it holds posts instead of messages.
    pub forum: bool,
    /// Of a forum, the tags that say "solved".
    pub solved_tags: Vec<u64>,
    /// The category it is in.
    pub category: Option<ChannelId>,
}

/// A thread or forum post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thread {
    /// The server.
    pub server: ServerId,
    /// The channel or forum it belongs to.
    pub parent: ChannelId,
    /// Who opened it.
    pub opener: PersonId,
    /// Whether only those who were added can read it.
    pub private: bool,
    /// It has a tag that says "solved", or is closed and locked.
    pub resolved: bool,
}

#[derive(Clone, Copy, Debug)]
struct OpenAsk {
    channel: ChannelId,
    message: Option<MessageId>,
    asker: PersonId,
    of_thread: bool,
}

/// The index. Its watches and asks mirror the store; its channels and threads what Discord told.
#[derive(Debug, Default)]
pub struct Index {
    watches: HashMap<ChannelId, (ServerId, Watch)>,
    channels: HashMap<ChannelId, Channel>,
    everyone_reads: HashMap<ServerId, bool>,
    threads: HashMap<ChannelId, Thread>,
    open: HashMap<AskId, OpenAsk>,
    by_channel: HashMap<ChannelId, BTreeSet<AskId>>,
    by_message: HashMap<MessageId, BTreeSet<AskId>>,
}

impl Index {
    /// Notes how a channel is watched.
    pub fn set_watch(&mut self, server: ServerId, channel: ChannelId, watch: Watch) {
        if watch == Watch::default() {
            self.watches.remove(&channel);
        } else {
            self.watches.insert(channel, (server, watch));
        }
    }

    /// What is watched in a server.
    pub fn watches_of(&self, server: ServerId) -> Vec<(ChannelId, Watch)> {
        let of_server = self.watches.iter().filter(|(_, (s, _))| *s == server);
        let mut all: Vec<_> = of_server.map(|(channel, (_, watch))| (*channel, *watch)).collect();
        all.sort_by_key(|(channel, _)| *channel);
        all
    }

    /// How a channel is watched; of a thread, its parent.
    pub fn watch_over(&self, channel: ChannelId) -> Watch {
        let place = self.threads.get(&channel).map_or(channel, |thread| thread.parent);
        self.watches.get(&place).map(|(_, watch)| *watch).unwrap_or_default()
    }

    /// Whether anything is watched in a server.
    pub fn watches_anything(&self, server: ServerId) -> bool {
        self.watches.values().any(|(s, _)| *s == server)
    }

    /// Notes a channel.
    pub fn set_channel(&mut self, id: ChannelId, channel: Channel) {
        self.channels.insert(id, channel);
    }

    /// Notes a thread.
    pub fn set_thread(&mut self, id: ChannelId, thread: Thread) {
        self.threads.insert(id, thread);
    }

    /// Forgets a channel or thread that is gone.
    pub fn forget_channel(&mut self, id: ChannelId) {
        self.channels.remove(&id);
        self.threads.remove(&id);
    }

    /// The channel, where it is known.
    pub fn channel(&self, id: ChannelId) -> Option<&Channel> {
        self.channels.get(&id)
    }

    /// Whether the channel or thread is known.
    pub fn knows(&self, id: ChannelId) -> bool {
        self.channels.contains_key(&id) || self.threads.contains_key(&id)
    }

    /// Notes whether everybody in a server may read its channels, where a channel says nothing else.
    pub fn set_everyone_reads(&mut self, server: ServerId, reads: bool) {
        self.everyone_reads.insert(server, reads);
    }

    /// Whether everybody in the server may read this channel; no where that is not known.
    pub fn is_public(&self, id: ChannelId) -> bool {
        self.channels.get(&id).is_some_and(|channel| {
            let of_server = || self.everyone_reads.get(&channel.server).copied().unwrap_or(false);
            channel.everyone_reads.unwrap_or_else(of_server)
        })
    }

    /// The thread, where it is known.
    pub fn thread(&self, id: ChannelId) -> Option<Thread> {
        self.threads.get(&id).copied()
    }

    /// The channel under which something there is listed: of a thread, its parent. A private thread is listed under
    /// itself, which nobody reads about elsewhere.
    pub fn listed_under(&self, channel: ChannelId) -> ChannelId {
        self.threads.get(&channel).filter(|thread| !thread.private).map_or(channel, |thread| thread.parent)
    }

    /// The parent of a thread; of a channel, itself.
    pub fn parent_of(&self, channel: ChannelId) -> ChannelId {
        self.threads.get(&channel).map_or(channel, |thread| thread.parent)
    }

    /// The category of a channel.
    pub fn category_of(&self, channel: ChannelId) -> Option<ChannelId> {
        self.channels.get(&channel).and_then(|channel| channel.category)
    }

    /// The threads of a channel that are known.
    pub fn threads_of(&self, channel: ChannelId) -> Vec<ChannelId> {
        self.threads.iter().filter(|(_, thread)| thread.parent == channel).map(|(id, _)| *id).collect()
    }

    /// The thread a message stands in, for [`crate::domain::capture::capture`].
    pub fn place(&self, channel: ChannelId) -> Option<ThreadPlace> {
        let thread = self.threads.get(&channel)?;
        let waiting = self.by_channel.get(&channel).into_iter().flatten();
        let has_open_ask = waiting.filter_map(|id| self.open.get(id)).any(|ask| ask.of_thread);
        Some(ThreadPlace { parent: thread.parent, opener: thread.opener, has_open_ask, resolved: thread.resolved })
    }

    /// Notes what became of an ask.
    pub fn set_ask(&mut self, ask: &Ask, state: &State) {
        self.forget_ask(ask.id);
        if !state.is_open() {
            return;
        }
        let of_thread = ask.source == Source::Thread;
        let open = OpenAsk { channel: ask.channel, message: state.message, asker: ask.asker, of_thread };
        self.open.insert(ask.id, open);
        self.by_channel.entry(ask.channel).or_default().insert(ask.id);
        if let Some(message) = state.message {
            self.by_message.entry(message).or_default().insert(ask.id);
        }
    }

    /// Notes what became of several asks.
    pub fn set_asks(&mut self, asks: impl IntoIterator<Item = (Ask, State)>) {
        for (ask, state) in asks {
            self.set_ask(&ask, &state);
        }
    }

    fn forget_ask(&mut self, id: AskId) {
        let Some(open) = self.open.remove(&id) else { return };
        remove(&mut self.by_channel, open.channel, id);
        if let Some(message) = open.message {
            remove(&mut self.by_message, message, id);
        }
    }

    /// Whether an ask in that channel has no message yet, as far as is known: its post is on its way.
    pub fn awaits_post(&self, channel: ChannelId) -> bool {
        let asks = self.by_channel.get(&channel).into_iter().flatten();
        asks.filter_map(|id| self.open.get(id)).any(|ask| ask.message.is_none())
    }

    /// How many asks are open.
    pub fn open_asks(&self) -> usize {
        self.open.len()
    }

    /// The open asks that an observation may concern.
    pub fn concerned(&self, seen: &Observation) -> Vec<AskId> {
        let in_channel = |channel: &ChannelId| self.by_channel.get(channel).into_iter().flatten().copied();
        let of_message = |message: &MessageId| self.by_message.get(message).into_iter().flatten().copied();
        let mut asks: Vec<AskId> = match seen {
            Observation::Posted(message) => self.answered_by(message),
            Observation::MessageDeleted { message, .. } | Observation::Edited { message, .. } => {
                of_message(message).collect()
            }
            Observation::ChannelDeleted { channel, .. } | Observation::Reachable { channel, .. } => {
                in_channel(channel).collect()
            }
            // Who owes what is the store's to say.
            Observation::LeftServer { .. } => Vec::new(),
            Observation::ThreadStands { thread, .. } => {
                in_channel(thread).chain(of_message(&MessageId(thread.0))).collect()
            }
            Observation::Reacted { channel, message, by, .. } => {
                let askers = |id: &AskId| self.open.get(id).is_some_and(|ask| ask.asker == *by);
                let opened_from = MessageId(channel.0);
                let around = in_channel(channel).chain(of_message(&opened_from)).filter(askers);
                of_message(message).chain(around.collect::<Vec<_>>()).collect()
            }
        };
        asks.sort_unstable();
        asks.dedup();
        asks
    }

    fn answered_by(&self, message: &MessageFact) -> Vec<AskId> {
        let in_channel = self.by_channel.get(&message.channel).into_iter().flatten();
        // A thread opened from a message has the message's id.
        let in_thread = self.by_message.get(&MessageId(message.channel.0)).into_iter().flatten();
        let of_others = |id: &&AskId| self.open.get(id).is_some_and(|ask| ask.asker != message.author);
        in_channel.chain(in_thread).filter(of_others).copied().collect()
    }
}

fn remove<K: std::hash::Hash + Eq>(map: &mut HashMap<K, BTreeSet<AskId>>, key: K, id: AskId) {
    if let Some(set) = map.get_mut(&key) {
        set.remove(&id);
        if set.is_empty() {
            map.remove(&key);
        }
    }
}
