//! What the bot hears from Discord: answers, reactions, deletions; and what in a watched channel asks for a reply.

use super::judge::Changed;
use super::recent::KEPT_FOR;
use super::{App, Result, keep};
use crate::domain::ask::{Ask, Event, Mark, MessageFact, Observation, State, What, observe};
use crate::domain::capture::opened_thread;
use crate::domain::ids::{AskId, ChannelId, Order, PersonId, ServerId};
use crate::steps::Step;
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
        let turn = self.turn().await;
        let message = self.note_message(&message);
        let seen = Observation::Posted(message.clone());
        let concerned = self.index().concerned(&seen);
        let made_busy = self.recent().made_busy_by(&message);
        let changes_others = !made_busy.is_empty() || self.is_late(&message);
        if concerned.is_empty() && !changes_others && !self.may_ask(&message) {
            return Ok(());
        }
        let mut tx = self.store.write().await?;
        let mut changed = Changed { asks: self.hear_for_all(&mut tx, concerned, &seen).await?, ..Changed::default() };
        self.judge(&mut tx, &message, &mut changed).await?;
        self.answers_only_what_it_replies_to(&mut tx, &message, &mut changed).await?;
        self.hear_checks_on(&mut tx, &message, &mut changed).await?;
        for busy in made_busy {
            self.belongs_to_others_talk(&mut tx, &busy, &mut changed).await?;
        }
        self.judge_since(&mut tx, message.channel, Order::from(message.id), &mut changed).await?;
        Step::MessageDecided.reached();
        tx.commit().await?;
        Step::MessageKept.reached();
        self.note(changed);
        drop(turn);
        Ok(())
    }

    /// Keeps a message that may matter later, and adds what only its surroundings tell.
    fn note_message(&self, message: &MessageFact) -> MessageFact {
        let matters = self.index().matters(message.channel);
        let mut recent = self.recent();
        if matters {
            recent.keep(message, self.now());
        }
        recent.judged(message)
    }

    /// A thread was opened in a text channel.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_thread_opened(&self, server: ServerId, thread: ChannelId, opener: PersonId) -> Result<()> {
        let watch = self.index().watch_over(thread, Some(Order(thread.0)));
        let Some(ask) = opened_thread(server, thread, opener, &watch) else { return Ok(()) };
        let _turn = self.turn().await;
        let mut tx = self.store.write().await?;
        let mut changed = Changed::default();
        changed.asks.extend(self.take_up_in(&mut tx, ask).await?);
        // What its opener wrote there may have been heard first.
        self.judge_since(&mut tx, thread, Order(thread.0), &mut changed).await?;
        tx.commit().await?;
        self.note(changed);
        Ok(())
    }

    /// Something happened that may concern asks.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear(&self, seen: Observation) -> Result<()> {
        let _turn = self.turn().await;
        self.keep_mark(&seen);
        if self.awaits_message(&seen) {
            return Ok(());
        }
        let mut concerned = self.index().concerned(&seen);
        if may_concern_ended(&seen) {
            concerned.extend(self.ended_asks_concerned(&seen).await?);
            concerned.sort_unstable();
            concerned.dedup();
        }
        let reopened = reopened_thread(&seen);
        if concerned.is_empty() && reopened.is_none_or(|thread| self.recent().since(thread, Order(0)).is_empty()) {
            return Ok(());
        }
        let mut tx = self.store.write().await?;
        let asks = self.hear_for_all(&mut tx, concerned, &seen).await?;
        let mut changed = Changed { asks, ..Changed::default() };
        for channel in changed.channels() {
            self.judge_since(&mut tx, channel, order_of(&seen), &mut changed).await?;
        }
        if let Some(thread) = reopened {
            // Discord does not tell when it was: what its opener wrote about then needs a reply as well.
            self.judge_since(&mut tx, thread, Order(0), &mut changed).await?;
        }
        tx.commit().await?;
        self.note(changed);
        Ok(())
    }

    /// Keeps what may concern an ask that is not heard of yet.
    fn keep_mark(&self, seen: &Observation) {
        let keep = match seen {
            Observation::MessageDeleted { .. } | Observation::ChannelDeleted { .. } | Observation::Edited { .. } => {
                true
            }
            Observation::Reacted { channel, .. } => self.index().matters(*channel),
            _ => false,
        };
        if keep {
            self.recent().keep_mark(seen, self.now());
        }
    }

    /// Whether a ✅ stands on a message that was written a moment ago and is not heard of yet: what it answers is known
    /// then. The ✅ is kept and heard with the message.
    fn awaits_message(&self, seen: &Observation) -> bool {
        let Observation::Reacted { channel, message, mark: Mark::Check, .. } = seen else { return false };
        let just_now = Order::from(*message) > Order::at(self.hears_since().max(self.now() - KEPT_FOR));
        just_now
            && self.index().matters(*channel)
            && !self.index().asks_in(*message)
            && self.recent().message(*channel, *message).is_none()
    }

    /// The ✅ on a message that were heard before it.
    async fn hear_checks_on(&self, conn: &mut Connection, message: &MessageFact, changed: &mut Changed) -> Result<()> {
        let checks = self.recent().checks_on(message.id);
        for seen in checks {
            let mut concerned = self.index().concerned(&seen);
            let asker = |ask: &Ask| matches!(&seen, Observation::Reacted { by, .. } if ask.asker == *by);
            concerned.extend(changed.asks.iter().filter(|(ask, _)| asker(ask)).map(|(ask, _)| ask.id));
            concerned.sort_unstable();
            concerned.dedup();
            changed.asks.extend(self.hear_for_all(conn, concerned, &seen).await?);
        }
        Ok(())
    }

    pub(super) async fn hear_for_all(
        &self,
        conn: &mut Connection,
        concerned: Vec<AskId>,
        seen: &Observation,
    ) -> Result<Vec<(Ask, State)>> {
        let named = named_by(conn, seen).await?;
        let mut meant = Vec::new();
        for id in with_named(concerned, &named, seen) {
            // One that cannot be read must not keep an event from all others.
            let logged = asks::load_if_readable(conn, id).await?;
            let Some(logged) = logged.filter(|logged| is_meant(logged, &named, seen)) else { continue };
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
            let changes_who_owes = events.iter().any(|event| changes_who_owes(&event.what));
            self.write_down(conn, &mut logged, events).await?;
            if changes_who_owes {
                // What was heard a moment ago may be by somebody who owes it now, or count again.
                self.catch_up(conn, &mut logged).await?;
            }
            let state = keep(conn, &logged, Some(&before), self.now()).await?;
            changed.push((logged.ask, state));
        }
        Ok(changed)
    }

    pub(super) async fn write_down(
        &self,
        conn: &mut Connection,
        logged: &mut asks::Logged,
        events: Vec<Event>,
    ) -> Result<()> {
        self.words_go(conn, logged.ask.id, &events).await?;
        for event in events {
            if let What::Named { owners } = &event.what {
                for person in owners.iter().filter_map(|owner| owner.person()) {
                    asks::add_owner(conn, logged.ask.id, person).await?;
                }
                self.note_holders(conn, &Ask { owners: owners.clone(), ..logged.ask.clone() }).await?;
            }
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
        let ask = Ask { message: logged.state().message, ..logged.ask.clone() };
        let (messages, marks, checks) = {
            let recent = self.recent();
            (recent.after(&ask), recent.marks_on(&ask), recent.checks(ask.channel, ask.asker))
        };
        // Edits first: they say who is asked, and so whose messages matter.
        for seen in marks.into_iter().chain(messages.into_iter().map(Observation::Posted)).chain(checks) {
            let named = named_by(conn, &seen).await?;
            let of_others = matches!(seen, Observation::Reacted { message, .. } if ask.message != Some(message));
            if !is_meant(logged, &named, &seen) || of_others && named.is_empty() {
                continue;
            }
            let events = observe(&logged.ask, &logged.state(), &seen);
            self.write_down(conn, logged, events).await?;
        }
        Ok(())
    }

    /// After a commit: the index follows, and the worker looks what is due.
    pub(super) fn note_all(&self, changed: impl IntoIterator<Item = (Ask, State)>) {
        self.note(Changed { asks: changed.into_iter().collect(), ..Changed::default() });
    }

    pub(super) fn note(&self, changed: Changed) {
        let mut index = self.index_mut();
        for (ask, _) in &changed.asks {
            let parent = index.parent_of(ask.channel);
            index.set_parent(ask.channel, parent);
        }
        index.set_asks(changed.asks);
        changed.gone.into_iter().for_each(|id| index.forget_ask(id));
        drop(index);
        self.let_go();
        self.activity.wake();
    }

    /// Asks that ended and that this may concern all the same: not in the index, hence asked of the store. Rare.
    async fn ended_asks_concerned(&self, seen: &Observation) -> Result<Vec<AskId>> {
        let mut conn = self.store.read().await?;
        let since = self.now() - chrono::Duration::days(TAKE_BACK_DAYS);
        Ok(match seen {
            Observation::Reacted { by, .. } => asks::ended_of_asker(&mut conn, *by, since).await?,
            Observation::ThreadStands { thread, .. } => asks::ended_in(&mut conn, *thread, since).await?,
            Observation::MessageDeleted { message, .. } | Observation::Edited { message, .. } => {
                asks::of_message(&mut conn, *message).await?
            }
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
            self.words_go_with(gone).await?;
        }
        self.forget_watch(channel).await
    }
}

/// The asks that an observation names: the one to which a Discord reply is made; those of who puts a ✅ on what answered
/// them. Empty where it names none.
async fn named_by(conn: &mut Connection, seen: &Observation) -> Result<Vec<AskId>> {
    match seen {
        Observation::Posted(MessageFact { reply_to: Some(to), .. }) => Ok(asks::of_message(conn, *to).await?),
        Observation::Reacted { message, by, mark: Mark::Check, .. } => {
            let mut theirs = Vec::new();
            for id in asks::answered_by(conn, *message).await? {
                let asker = asks::load(conn, id).await?.map(|logged| logged.ask.asker);
                theirs.extend(Some(id).filter(|_| asker == Some(*by)));
            }
            Ok(theirs)
        }
        _ => Ok(Vec::new()),
    }
}

/// A ✅ on an answer also concerns what it answered where that has ended already.
fn with_named(mut concerned: Vec<AskId>, named: &[AskId], seen: &Observation) -> Vec<AskId> {
    if matches!(seen, Observation::Reacted { .. }) {
        concerned.extend(named);
        concerned.sort_unstable();
        concerned.dedup();
    }
    concerned
}

/// Whether an observation that names some asks also means this one. In an ask's own thread every message does; a reaction
/// always means the ask on which it stands.
fn is_meant(logged: &asks::Logged, named: &[AskId], seen: &Observation) -> bool {
    let on_it = match seen {
        Observation::Posted(message) => logged.ask.in_thread && message.channel == logged.ask.channel,
        Observation::Reacted { message, .. } => logged.state().message == Some(*message),
        _ => false,
    };
    named.is_empty() || named.contains(&logged.ask.id) || on_it
}

/// Whether somebody else may owe the reply from then on, or it may be owed again.
fn changes_who_owes(what: &What) -> bool {
    matches!(what, What::Named { .. } | What::Reopened | What::InReach | What::Unconfirmed { .. })
}

/// The thread that is open, as it was read.
fn reopened_thread(seen: &Observation) -> Option<ChannelId> {
    match seen {
        Observation::ThreadStands { thread, solved: false, locked: false, .. } => Some(*thread),
        _ => None,
    }
}

/// Where something stands in the order of what happened.
fn order_of(seen: &Observation) -> Order {
    match seen {
        Observation::Posted(message) => Order::from(message.id),
        Observation::Edited { at, .. }
        | Observation::MessageDeleted { at, .. }
        | Observation::ChannelDeleted { at, .. }
        | Observation::ThreadStands { at, .. }
        | Observation::Reachable { at, .. }
        | Observation::LeftServer { at, .. }
        | Observation::Reacted { at, .. } => Order::at(*at),
    }
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
        // An answer may be taken back later: then the ask is still gone. What was edited after its end is noted as well, whichever was heard first.
        Observation::MessageDeleted { .. } | Observation::Edited { .. } => true,
        _ => false,
    }
}
