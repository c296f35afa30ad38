//! What the bot hears from Discord: answers, reactions, deletions; and what in a watched channel asks for a reply.

use super::{App, Result, keep};
use crate::domain::ask::{Ask, Event, Mark, MessageFact, Observation, Owner, State, observe};
use crate::domain::capture::{Watch, capture, opened_thread};
use crate::domain::ids::{AskId, ChannelId, PersonId, ServerId};
use crate::store::{Connection, asks};

/// For so many days a ✅ can be taken back from an ask that it ended.
const TAKE_BACK_DAYS: i64 = 7;

impl App {
    /// A message was posted: it may answer asks, and may be one. Both are committed together.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_message(&self, message: MessageFact) -> Result<()> {
        if !message.by_machine {
            self.see_roles(message.server, message.author, &message.author_roles).await?;
        }
        let (place, watch, awaits_post) = {
            let index = self.index();
            let channel = message.channel;
            (index.place(channel), index.watch_over(channel), index.awaits_post(channel))
        };
        let new = capture(&message, place.as_ref(), &watch);
        if watch != Watch::default() || awaits_post {
            self.recent().keep(&message);
        }
        let words_hidden = message.words.is_none();
        let seen = Observation::Posted(message);
        let concerned = self.index().concerned(&seen);
        if concerned.is_empty() && new.is_empty() {
            return Ok(());
        }
        let _turn = self.turn().await;
        let mut tx = self.store.write().await?;
        let mut changed = self.hear_for_all(&mut tx, concerned, &seen).await?;
        let answered: Vec<PersonId> = changed.iter().map(|(ask, _)| ask.asker).collect();
        for ask in new {
            // Where words are hidden, who answers somebody by mentioning them is not taken to ask them something.
            let fits = |owner: &Owner| !words_hidden || owner.person().is_none_or(|p| !answered.contains(&p));
            let owners: Vec<Owner> = ask.owners.iter().copied().filter(fits).collect();
            if !owners.is_empty() {
                changed.extend(self.take_up_in(&mut tx, Ask { owners, ..ask }).await?);
            }
        }
        tx.commit().await?;
        self.note_all(changed);
        Ok(())
    }

    /// A thread was opened in a text channel.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_thread_opened(&self, server: ServerId, thread: ChannelId, opener: PersonId) -> Result<()> {
        let watch = self.index().watch_over(thread);
        match opened_thread(server, thread, opener, &watch) {
            Some(ask) => self.take_up(ask).await,
            None => Ok(()),
        }
    }

    /// Something happened that may concern asks.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear(&self, seen: Observation) -> Result<()> {
        let mut concerned = self.index().concerned(&seen);
        if may_concern_ended(&seen) {
            concerned.extend(self.ended_asks_concerned(&seen).await?);
        }
        if concerned.is_empty() {
            return Ok(());
        }
        let _turn = self.turn().await;
        let mut tx = self.store.write().await?;
        let changed = self.hear_for_all(&mut tx, concerned, &seen).await?;
        tx.commit().await?;
        self.note_all(changed);
        Ok(())
    }

    async fn hear_for_all(
        &self,
        conn: &mut Connection,
        concerned: Vec<AskId>,
        seen: &Observation,
    ) -> Result<Vec<(Ask, State)>> {
        let named = named_by(conn, seen).await?;
        let mut meant = Vec::new();
        for id in with_named(concerned, &named, seen) {
            let logged = asks::load(conn, id).await?;
            let Some(logged) = logged.filter(|logged| is_meant(&logged.ask, &named, seen)) else { continue };
            let before = logged.state();
            let events = observe(&logged.ask, &before, seen);
            if !events.is_empty() {
                meant.push((logged, before, events));
            }
        }
        if confirms_an_unknown_message(seen, &meant) {
            // One ✅ means one answer: that to the last question.
            meant.sort_by_key(|(logged, ..)| std::cmp::Reverse(logged.ask.order));
            meant.truncate(1);
        }
        let mut changed = Vec::new();
        for (mut logged, before, events) in meant {
            self.write_down(conn, &mut logged, events).await?;
            let state = keep(conn, &logged, Some(&before), self.now()).await?;
            changed.push((logged.ask, state));
        }
        Ok(changed)
    }

    async fn write_down(&self, conn: &mut Connection, logged: &mut asks::Logged, events: Vec<Event>) -> Result<()> {
        for event in events {
            asks::append(conn, logged.ask.id, &event, self.now()).await?;
            logged.events.push(event);
        }
        Ok(())
    }

    /// Stores a new ask and plans its reminders; nothing when the same event made it before.
    pub(super) async fn take_up(&self, ask: Ask) -> Result<()> {
        let _turn = self.turn().await;
        let mut tx = self.store.write().await?;
        let taken = self.take_up_in(&mut tx, ask).await?;
        tx.commit().await?;
        self.note_all(taken);
        Ok(())
    }

    /// The same within a transaction.
    pub(super) async fn take_up_in(&self, conn: &mut Connection, ask: Ask) -> Result<Option<(Ask, State)>> {
        let standing = self.standing(ask.channel);
        let Some(id) = asks::insert(conn, &ask, standing).await? else { return Ok(None) };
        let mut logged = asks::Logged { ask: Ask { id, ..ask }, events: Vec::new(), standing };
        self.note_holders(conn, &logged.ask).await?;
        self.catch_up(conn, &mut logged).await?;
        let state = keep(conn, &logged, None, self.now()).await?;
        Ok(Some((logged.ask, state)))
    }

    /// Where an ask in that channel or thread stands.
    pub(super) fn standing(&self, channel: ChannelId) -> asks::Standing {
        let index = self.index();
        let parent = index.parent_of(channel);
        asks::Standing { listed_under: index.listed_under(channel), parent, category: index.category_of(parent) }
    }

    /// Takes into an ask's log what was heard before it was known what it answers: the ask is new, or where its post
    /// stands.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn catch_up(&self, conn: &mut Connection, logged: &mut asks::Logged) -> Result<()> {
        let heard_before = self.recent().after(&Ask { message: logged.state().message, ..logged.ask.clone() });
        for message in heard_before {
            let seen = Observation::Posted(message);
            if !is_meant(&logged.ask, &named_by(conn, &seen).await?, &seen) {
                continue;
            }
            let events = observe(&logged.ask, &logged.state(), &seen);
            self.write_down(conn, logged, events).await?;
        }
        Ok(())
    }

    /// After a commit: the index follows, and the worker looks what is due.
    pub(super) fn note_all(&self, changed: impl IntoIterator<Item = (Ask, State)>) {
        self.index_mut().set_asks(changed);
        self.activity.wake();
    }

    /// Asks that ended and that this may concern all the same: not in the index, hence asked of the store. Rare.
    async fn ended_asks_concerned(&self, seen: &Observation) -> Result<Vec<AskId>> {
        let mut conn = self.store.read().await?;
        let since = self.now() - chrono::Duration::days(TAKE_BACK_DAYS);
        Ok(match seen {
            Observation::Reacted { by, .. } => asks::ended_of_asker(&mut conn, *by, since).await?,
            Observation::ThreadStands { thread, .. } => asks::ended_in(&mut conn, *thread, since).await?,
            Observation::MessageDeleted { message, .. } => asks::of_message(&mut conn, *message).await?,
            _ => Vec::new(),
        })
    }

    /// Forgets and closes what stood in a channel that is gone.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_channel_deleted(&self, channel: ChannelId) -> Result<()> {
        let threads = self.index().threads_of(channel);
        // Discord says nothing of the threads that go with a channel.
        for gone in threads.into_iter().chain([channel]) {
            self.hear(Observation::ChannelDeleted { channel: gone, at: self.now() }).await?;
            self.index_mut().forget_channel(gone);
        }
        Ok(())
    }
}

/// The asks that an observation names: the one to which a Discord reply is made, those that a message answered which gets
/// a ✅. Empty where it names none.
async fn named_by(conn: &mut Connection, seen: &Observation) -> Result<Vec<AskId>> {
    Ok(match seen {
        Observation::Posted(MessageFact { reply_to: Some(to), .. }) => asks::of_message(conn, *to).await?,
        Observation::Reacted { message, mark: Mark::Check, .. } => asks::answered_by(conn, *message).await?,
        _ => Vec::new(),
    })
}

/// A ✅ on an answer also concerns what it answered where that has ended already.
fn with_named(concerned: Vec<AskId>, named: &[AskId], seen: &Observation) -> Vec<AskId> {
    match seen {
        Observation::Reacted { .. } if !named.is_empty() => named.to_vec(),
        _ => concerned,
    }
}

/// Whether an observation that names some asks also means this one. In an ask's own thread every message does.
fn is_meant(ask: &Ask, named: &[AskId], seen: &Observation) -> bool {
    let in_its_thread = matches!(seen, Observation::Posted(message) if ask.in_thread && message.channel == ask.channel);
    named.is_empty() || named.contains(&ask.id) || in_its_thread
}

/// Whether this is a new ✅ that several asks would take for themselves.
fn confirms_an_unknown_message(seen: &Observation, meant: &[(asks::Logged, State, Vec<Event>)]) -> bool {
    match seen {
        Observation::Reacted { mark: Mark::Check, added: true, message, .. } => {
            meant.len() > 1 && !meant.iter().any(|(_, state, _)| state.message == Some(*message))
        }
        _ => false,
    }
}

fn may_concern_ended(seen: &Observation) -> bool {
    match seen {
        Observation::Reacted { mark, added, .. } => *mark == Mark::Check && !added,
        Observation::ThreadStands { solved, locked, .. } => !solved && !locked,
        // An answer may be taken back later: then the ask is still gone.
        Observation::MessageDeleted { .. } => true,
        _ => false,
    }
}
