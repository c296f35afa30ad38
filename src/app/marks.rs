//! Reactions: the server's own, which marks a message as an ask, and all of them being taken away at once.

use super::judge::Changed;
use super::{App, Result, keep};
use crate::domain::ask::{Closure, Event, Mark, MessageFact, Observation, Source, Status, What};
use crate::domain::calendar::Instant;
use crate::domain::capture::marked;
use crate::domain::ids::{ChannelId, MessageId, Order, PersonId};
use crate::store::Connection;
use crate::store::asks::{self, Logged};

impl App {
    /// A message of the last minutes, where it was heard and kept.
    pub fn heard_lately(&self, channel: ChannelId, message: MessageId) -> Option<MessageFact> {
        self.recent().message(channel, message)
    }

    /// Somebody's reaction that marks a message as an ask stands on it, as it was read then. One such ask of a message is
    /// enough: who adds the reaction to that of another adds nothing. Who took it back and adds it again asks again.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_marked(&self, message: MessageFact, by: PersonId, at: Instant) -> Result<()> {
        let in_thread = self.index().thread(message.channel).is_some();
        let Some(ask) = marked(&message, in_thread, by, at) else { return Ok(()) };
        let _turn = self.turn().await;
        let mut tx = self.store.write().await?;
        let mut changed = Changed::default();
        let mut made = marks_of(&mut tx, message.id).await?;
        let own = made.iter().position(|logged| logged.ask.asker == by);
        match own.map(|own| made.swap_remove(own)) {
            Some(logged) if is_withdrawn(&logged) => self.say(&mut tx, logged, What::Undone, at, &mut changed).await?,
            Some(_) => {}
            None if made.iter().all(is_withdrawn) => changed.asks.extend(self.take_up_in(&mut tx, ask).await?),
            None => {}
        }
        tx.commit().await?;
        self.note(changed);
        Ok(())
    }

    /// Who marked a message took the reaction back, as it was read then.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_unmarked(&self, message: MessageId, by: PersonId, at: Instant) -> Result<()> {
        let _turn = self.turn().await;
        let mut tx = self.store.write().await?;
        let mut changed = Changed::default();
        let theirs = marks_of(&mut tx, message).await?.into_iter().filter(|logged| logged.ask.asker == by);
        for logged in theirs.filter(|logged| logged.state().is_open()).collect::<Vec<_>>() {
            let what = What::Closed { reason: Closure::Withdrawn };
            self.say(&mut tx, logged, what, at, &mut changed).await?;
        }
        tx.commit().await?;
        self.note(changed);
        Ok(())
    }

    async fn say(
        &self,
        conn: &mut Connection,
        mut logged: Logged,
        what: What,
        at: Instant,
        changed: &mut Changed,
    ) -> Result<()> {
        let before = logged.state();
        let event = Event { order: Order::at(at), by: Some(logged.ask.asker), what };
        self.write_down(conn, &mut logged, vec![event]).await?;
        self.catch_up(conn, &mut logged).await?;
        let state = keep(conn, &logged, Some(&before), self.now()).await?;
        changed.asks.push((logged.ask, state));
        Ok(())
    }

    /// All reactions were taken away from a message at once, or all of one kind.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_cleared(
        &self,
        channel: ChannelId,
        message: MessageId,
        only: Option<Mark>,
        at: Instant,
    ) -> Result<()> {
        for (by, mark) in self.standing_marks(channel, message).await? {
            if only.is_none_or(|only| only == mark) {
                let (author, by_roles) = (None, Vec::new());
                self.hear(Observation::Reacted { channel, message, author, by, by_roles, mark, added: false, at })
                    .await?;
            }
        }
        Ok(())
    }

    /// Nobody's reaction marks a message any more.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_marks_cleared(&self, message: MessageId, at: Instant) -> Result<()> {
        let made = marks_of(&mut *self.store.read().await?, message).await?;
        for logged in made {
            self.hear_unmarked(message, logged.ask.asker, at).await?;
        }
        Ok(())
    }

    /// Whose ✅ and 👀 stand on a message by some ask's log.
    pub(super) async fn standing_marks(&self, channel: ChannelId, message: MessageId) -> Result<Vec<(PersonId, Mark)>> {
        let mut ids = self.index().asks_around(channel);
        let mut conn = self.store.read().await?;
        ids.extend(asks::of_message(&mut conn, message).await?);
        ids.extend(asks::answered_by(&mut conn, message).await?);
        ids.sort_unstable();
        ids.dedup();
        let mut marks = Vec::new();
        for id in ids {
            let Some(logged) = asks::load(&mut conn, id).await? else { continue };
            marks.extend(standing_by(&logged, message));
        }
        marks.sort_unstable_by_key(|(by, mark)| (*by, *mark == Mark::Eyes));
        marks.dedup();
        Ok(marks)
    }
}

/// Whose ✅ and 👀 stand on a message by an ask's log, which is in order.
fn standing_by(logged: &Logged, message: MessageId) -> Vec<(PersonId, Mark)> {
    let on_it = logged.state().message == Some(message);
    let mut standing = Vec::new();
    for event in &logged.events {
        let (mark, stands) = match event.what {
            What::Seen { .. } if on_it => (Mark::Eyes, true),
            What::Unseen if on_it => (Mark::Eyes, false),
            What::Confirmed { on, .. } if on == message => (Mark::Check, true),
            What::Unconfirmed { on } if on == message => (Mark::Check, false),
            _ => continue,
        };
        let Some(by) = event.by else { continue };
        standing.retain(|known| *known != (by, mark));
        if stands {
            standing.push((by, mark));
        }
    }
    standing
}

/// The asks that somebody's reaction made of a message.
pub(super) async fn marks_of(conn: &mut Connection, message: MessageId) -> Result<Vec<Logged>> {
    let mut all = Vec::new();
    for id in asks::of_message(conn, message).await? {
        all.extend(asks::load(conn, id).await?.filter(|logged| logged.ask.source == Source::Reaction));
    }
    Ok(all)
}

fn is_withdrawn(logged: &Logged) -> bool {
    matches!(logged.state().status, Status::Closed(Closure::Withdrawn, _))
}
