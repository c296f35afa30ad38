//! What is in memory: which channels are watched and which asks are open. A message that concerns nobody costs no query.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::recent::KEPT_FOR;
use super::sight::Sight;
use super::watches::Watches;
use crate::domain::access::Overwrite;
use crate::domain::ask::{Ask, Closure, MessageFact, Observation, State, Status};
use crate::domain::calendar::Instant;
use crate::domain::capture::{Lack, ThreadPlace, Watch};
use crate::domain::emoji::Emoji;
use crate::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, ServerId};
use crate::store::unheard::Unheard;

/// A channel as Discord describes it, as far as it matters here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// The server.
    pub server: ServerId,
    /// How it is called.
    pub name: String,
    /// What it gives and takes.
    pub overwrites: Vec<Overwrite>,
    /// Whether it is a category.
    pub is_category: bool,
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

/// An ask that is open, ended a moment ago, or waits for the bot to see its channel again.
#[derive(Clone, Copy, Debug)]
struct Known {
    server: ServerId,
    channel: ChannelId,
    in_thread: bool,
    message: Option<MessageId>,
    asker: PersonId,
    /// When it ended, UTC; none while it is open.
    ended: Option<Instant>,
    out_of_reach: bool,
}

impl Known {
    /// From when on nothing that happened before its end is still to be heard, UTC.
    fn lets_go_at(&self) -> Option<Instant> {
        self.ended.filter(|_| !self.out_of_reach).map(|at| at + KEPT_FOR)
    }
}

/// An ask whose channel the bot may see, or no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standpoint {
    /// The channel or thread.
    pub channel: ChannelId,
    /// Whether it is a thread.
    pub in_thread: bool,
    /// Whether the ask was closed since the bot saw it no more.
    pub out_of_reach: bool,
}

/// The index. Its watches and asks mirror the store; its channels and threads what Discord told.
#[derive(Debug, Default)]
pub struct Index {
    pub(super) watches: Watches,
    pub(super) sight: Sight,
    /// What is noted of watched channels that are not heard, or not whole.
    pub(super) unheard: HashMap<ChannelId, Unheard>,
    channels: HashMap<ChannelId, Channel>,
    threads: HashMap<ChannelId, Thread>,
    /// Of threads of which Discord does not tell, since they are archived or out of reach.
    parents: HashMap<ChannelId, ChannelId>,
    reactions: HashMap<ServerId, Emoji>,
    asks: HashMap<AskId, Known>,
    /// Those that ended, by when.
    ended: BTreeSet<(Instant, AskId)>,
    by_channel: HashMap<ChannelId, BTreeSet<AskId>>,
    by_message: HashMap<MessageId, BTreeSet<AskId>>,
    reads_content: bool,
}

impl Index {
    /// Whether the bot may read what messages say: Discord's Message Content intent.
    pub fn reads_content(&self) -> bool {
        self.reads_content
    }

    /// Notes that.
    pub fn set_reads_content(&mut self, reads: bool) {
        self.reads_content = reads;
    }

    /// How a channel is watched, or was at that place in the order; of a thread, its parent.
    pub fn watch_over(&self, channel: ChannelId, at: Option<Order>) -> Watch {
        let place = self.parent_of(channel);
        self.watches.over(place, self.category_of(place), at)
    }

    /// Whether anything is watched in a server.
    pub fn watches_anything(&self, server: ServerId) -> bool {
        self.watches.any(server)
    }

    /// What places of a server say of their own about being watched.
    pub fn watches_of(&self, server: ServerId) -> Vec<(ChannelId, Watch)> {
        self.watches.of_server(server)
    }

    /// What a place says of its own about being watched.
    pub fn own_watch(&self, place: ChannelId) -> Option<Watch> {
        self.watches.own(place)
    }

    /// What the bot lacks in the channels of a server that a watch holds for, with the place of that watch. Of a channel
    /// that is not known there is nothing to say.
    pub fn lacks_of_watched(&self, server: ServerId) -> BTreeMap<ChannelId, (ChannelId, Lack)> {
        let channels = self.channels.iter().filter(|(_, channel)| channel.server == server && !channel.is_category);
        let lacking = channels.filter_map(|(id, channel)| {
            let watch = self.watches.holds_for(*id, channel.category)?;
            Some((*id, (watch, Lack::of(self.bot_may(*id)?)?)))
        });
        lacking.collect()
    }

    /// Notes the reaction that marks a message as an ask in a server.
    pub fn set_reaction(&mut self, server: ServerId, reaction: Option<Emoji>) {
        match reaction {
            Some(reaction) => self.reactions.insert(server, reaction),
            None => self.reactions.remove(&server),
        };
    }

    /// The reaction that marks a message as an ask in a server.
    pub fn reaction(&self, server: ServerId) -> Option<&Emoji> {
        self.reactions.get(&server)
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
        self.parents.remove(&id);
    }

    /// Forgets the channels and threads of a server that the bot is in no more.
    pub fn forget_server(&mut self, server: ServerId) {
        self.channels.retain(|_, channel| channel.server != server);
        self.threads.retain(|_, thread| thread.server != server);
        self.forget_realm(server);
    }

    /// Forgets what a server set: nothing is watched there any more, from that place in the order on.
    pub(super) fn forget_settings(&mut self, server: ServerId, since: Order) {
        for (place, _) in self.watches.of_server(server) {
            self.watches.set(server, place, None, since);
        }
        self.unheard.retain(|_, noted| noted.server != server);
        self.reactions.remove(&server);
    }

    /// The channel, where it is known.
    pub fn channel(&self, id: ChannelId) -> Option<&Channel> {
        self.channels.get(&id)
    }

    /// Whether the channel or thread is known.
    pub fn knows(&self, id: ChannelId) -> bool {
        self.channels.contains_key(&id) || self.threads.contains_key(&id)
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
        let known = self.threads.get(&channel).map(|thread| thread.parent);
        known.or_else(|| self.parents.get(&channel).copied()).unwrap_or(channel)
    }

    /// Notes the parent of a thread of which Discord may not tell.
    pub fn set_parent(&mut self, thread: ChannelId, parent: ChannelId) {
        if thread != parent {
            self.parents.insert(thread, parent);
        }
    }

    /// The category of a channel.
    pub fn category_of(&self, channel: ChannelId) -> Option<ChannelId> {
        self.channels.get(&channel).and_then(|channel| channel.category)
    }

    /// The threads of a channel that are known.
    pub fn threads_of(&self, channel: ChannelId) -> Vec<ChannelId> {
        self.threads.iter().filter(|(_, thread)| thread.parent == channel).map(|(id, _)| *id).collect()
    }

    /// The thread a message stands in, for [`crate::domain::capture::capture`]; whether a thread ask waits there is the
    /// store's to say.
    pub fn place(&self, channel: ChannelId) -> Option<ThreadPlace> {
        let thread = self.threads.get(&channel)?;
        Some(ThreadPlace {
            parent: thread.parent,
            opener: thread.opener,
            has_open_ask: false,
            resolved: thread.resolved,
        })
    }

    /// Notes what became of an ask.
    pub fn set_ask(&mut self, ask: &Ask, state: &State) {
        self.forget_ask(ask.id);
        let ended = match state.status {
            Status::Open => None,
            Status::Answered(at) | Status::Closed(_, at) => Some(at),
        };
        let known = Known {
            server: ask.server,
            channel: ask.channel,
            in_thread: ask.in_thread,
            message: state.message,
            asker: ask.asker,
            ended,
            out_of_reach: matches!(state.status, Status::Closed(Closure::OutOfReach, _)),
        };
        self.asks.insert(ask.id, known);
        self.ended.extend(known.lets_go_at().map(|at| (at, ask.id)));
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

    /// Lets go of what ended so long ago that nothing older can still be heard.
    pub fn let_go(&mut self, now: Instant) {
        while let Some((_, id)) = self.ended.first().copied().filter(|(at, _)| *at < now) {
            self.forget_ask(id);
        }
    }

    /// Forgets an ask.
    pub fn forget_ask(&mut self, id: AskId) {
        let Some(known) = self.asks.remove(&id) else { return };
        if let Some(at) = known.lets_go_at() {
            self.ended.remove(&(at, id));
        }
        remove(&mut self.by_channel, known.channel, id);
        if let Some(message) = known.message {
            remove(&mut self.by_message, message, id);
        }
    }

    /// Whether what happens in a channel or thread may matter: it is watched, or an ask stands there, or waits to.
    pub fn matters(&self, channel: ChannelId) -> bool {
        self.has_asks(channel) || !self.watch_over(channel, None).is_empty()
    }

    /// The channels and threads of a server that are known and matter.
    pub fn that_matter(&self, server: ServerId) -> Vec<ChannelId> {
        let channels = self.channels.iter().filter(|(_, channel)| channel.server == server).map(|(id, _)| *id);
        let threads = self.threads.iter().filter(|(_, thread)| thread.server == server).map(|(id, _)| *id);
        channels.chain(threads).filter(|id| self.matters(*id)).collect()
    }

    /// The channels of a server that the bot sees and that hold messages: no categories, and no forums.
    pub fn channels_with_messages(&self, server: ServerId) -> Vec<ChannelId> {
        let holds = |channel: &Channel| channel.server == server && !channel.is_category && !channel.forum;
        let all = self.channels.iter().filter(|(_, channel)| holds(channel)).map(|(id, _)| *id);
        let mut seen: Vec<ChannelId> = all.filter(|id| self.bot_sees(*id) == Some(true)).collect();
        seen.sort_unstable();
        seen
    }

    /// How many asks are open.
    pub fn open_asks(&self) -> usize {
        self.asks.values().filter(|known| known.ended.is_none()).count()
    }

    /// Where the asks of a server stand that are open, or out of reach.
    pub fn standpoints(&self, server: ServerId) -> Vec<Standpoint> {
        let here = self.asks.values().filter(|known| known.server == server);
        let mut all: Vec<Standpoint> = here
            .filter(|known| known.ended.is_none() || known.out_of_reach)
            .map(|known| Standpoint {
                channel: known.channel,
                in_thread: known.in_thread,
                out_of_reach: known.out_of_reach,
            })
            .collect();
        all.sort_by_key(|standpoint| (standpoint.channel, standpoint.out_of_reach));
        all.dedup();
        all
    }

    /// Whether asks stand in a channel or thread, or in the message from which the thread was opened.
    pub fn has_asks(&self, channel: ChannelId) -> bool {
        self.by_channel.contains_key(&channel) || self.by_message.contains_key(&MessageId(channel.0))
    }

    /// Those asks.
    pub fn asks_around(&self, channel: ChannelId) -> Vec<AskId> {
        let there = self.by_channel.get(&channel).into_iter().chain(self.by_message.get(&MessageId(channel.0)));
        there.flatten().copied().collect()
    }

    /// The asks in a message, else those from whose message the thread was opened in which it stands.
    pub fn asks_at(&self, channel: ChannelId, message: MessageId) -> Vec<AskId> {
        let there = self.by_message.get(&message).or_else(|| self.by_message.get(&MessageId(channel.0)));
        there.into_iter().flatten().copied().collect()
    }

    /// Whether an ask stands in that message.
    pub fn asks_in(&self, message: MessageId) -> bool {
        self.by_message.contains_key(&message)
    }

    /// The asks that an observation may concern: those that are open, or were when it happened.
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
                let askers = |id: &AskId| self.asks.get(id).is_some_and(|ask| ask.asker == *by);
                let opened_from = MessageId(channel.0);
                let around = in_channel(channel).chain(of_message(&opened_from)).filter(askers);
                of_message(message).chain(around.collect::<Vec<_>>()).collect()
            }
        };
        asks.sort_unstable();
        asks.dedup();
        asks.retain(|id| self.asks.get(id).is_some_and(|known| lived(known, seen)));
        asks
    }

    fn answered_by(&self, message: &MessageFact) -> Vec<AskId> {
        let in_channel = self.by_channel.get(&message.channel).into_iter().flatten();
        // A thread opened from a message has the message's id.
        let in_thread = self.by_message.get(&MessageId(message.channel.0)).into_iter().flatten();
        let of_others = |id: &&AskId| self.asks.get(id).is_some_and(|ask| ask.asker != message.author);
        in_channel.chain(in_thread).filter(of_others).copied().collect()
    }
}

/// Whether an ask was open when something happened, or waits for just that.
fn lived(known: &Known, seen: &Observation) -> bool {
    let at = match seen {
        Observation::Posted(message) => message.id_instant(),
        Observation::Reachable { yes: true, .. } => return known.ended.is_none() || known.out_of_reach,
        Observation::MessageDeleted { at, .. }
        | Observation::ChannelDeleted { at, .. }
        | Observation::Edited { at, .. }
        | Observation::ThreadStands { at, .. }
        | Observation::Reachable { at, .. }
        | Observation::LeftServer { at, .. }
        | Observation::Reacted { at, .. } => *at,
    };
    known.ended.is_none_or(|ended| ended > at)
}

fn remove<K: std::hash::Hash + Eq>(map: &mut HashMap<K, BTreeSet<AskId>>, key: K, id: AskId) {
    if let Some(set) = map.get_mut(&key) {
        set.remove(&id);
        if set.is_empty() {
            map.remove(&key);
        }
    }
}
