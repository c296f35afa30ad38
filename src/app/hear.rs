//! What the bot hears from Discord: answers, reactions, deletions; and what in a watched channel asks for a reply.

use super::{App, Result, keep};
use crate::domain::ask::{Ask, Mark, MessageFact, Observation, observe};
use crate::domain::capture::{capture, opened_thread};
use crate::domain::ids::{AskId, ChannelId, PersonId, ServerId};
use crate::store::{Connection, asks};

/// For so many days a ✅ can be taken back from an ask that it ended.
const TAKE_BACK_DAYS: i64 = 7;

impl App {
    /// A message was posted: it may answer asks, and may be one.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_message(&self, message: MessageFact) -> Result<()> {
        let (place, watch) = {
            let index = self.index();
            (index.place(message.channel), index.watch_over(message.channel))
        };
        let new = capture(&message, place.as_ref(), &watch);
        self.hear(Observation::Posted(message)).await?;
        for ask in new {
            self.take_up(ask).await?;
        }
        Ok(())
    }

    /// A thread was opened in a text channel.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_thread_opened(&self, server: ServerId, thread: ChannelId, opener: PersonId) -> Result<()> {
        let watch = self.index().watch_over(thread);
        match opened_thread(server, thread, opener, &watch) {
            Some(ask) => self.take_up(ask).await.map(|_| ()),
            None => Ok(()),
        }
    }

    /// Something happened that may concern asks.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear(&self, seen: Observation) -> Result<()> {
        let mut concerned = self.index().concerned(&seen);
        if may_reopen(&seen) {
            concerned.extend(self.ended_asks_concerned(&seen).await?);
        }
        if concerned.is_empty() {
            return Ok(());
        }
        let now = self.now();
        let mut tx = self.store.write().await?;
        let mut changed = Vec::new();
        for id in concerned {
            changed.extend(hear_for(&mut tx, id, &seen, now).await?);
        }
        tx.commit().await?;
        self.note_all(changed);
        Ok(())
    }

    /// Stores a new ask and plans its reminders; nothing when the same event made it before.
    pub(super) async fn take_up(&self, ask: Ask) -> Result<Option<AskId>> {
        let listed_under = self.index().listed_under(ask.channel);
        let mut tx = self.store.write().await?;
        let Some(id) = asks::insert(&mut tx, &ask, listed_under).await? else { return Ok(None) };
        let logged = asks::Logged { ask: Ask { id, ..ask }, events: Vec::new(), listed_under };
        let state = keep(&mut tx, &logged, None, self.now()).await?;
        tx.commit().await?;
        self.note_all([(logged.ask, state)]);
        Ok(Some(id))
    }

    /// After a commit: the index follows, and the worker looks what is due.
    pub(super) fn note_all(&self, changed: impl IntoIterator<Item = (Ask, crate::domain::ask::State)>) {
        self.index_mut().set_asks(changed);
        self.activity.wake();
    }

    /// Asks that ended and may be open again by this: not in the index, hence asked of the store. Rare.
    async fn ended_asks_concerned(&self, seen: &Observation) -> Result<Vec<AskId>> {
        let mut conn = self.store.read().await?;
        let since = self.now() - chrono::Duration::days(TAKE_BACK_DAYS);
        Ok(match seen {
            Observation::Reacted { by, .. } => asks::ended_of_asker(&mut conn, *by, since).await?,
            Observation::ThreadStands { thread, .. } => asks::ended_in(&mut conn, *thread, since).await?,
            _ => Vec::new(),
        })
    }

    /// Forgets and closes what stood in a channel that is gone.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_channel_deleted(&self, channel: ChannelId) -> Result<()> {
        self.hear(Observation::ChannelDeleted { channel, at: self.now() }).await?;
        self.index_mut().forget_channel(channel);
        Ok(())
    }
}

fn may_reopen(seen: &Observation) -> bool {
    match seen {
        Observation::Reacted { mark, added, .. } => *mark == Mark::Check && !added,
        Observation::ThreadStands { solved, locked, .. } => !solved && !locked,
        _ => false,
    }
}

async fn hear_for(
    conn: &mut Connection,
    id: AskId,
    seen: &Observation,
    now: crate::domain::calendar::Instant,
) -> Result<Option<(Ask, crate::domain::ask::State)>> {
    let Some(mut logged) = asks::load(conn, id).await? else { return Ok(None) };
    let before = logged.state();
    let events = observe(&logged.ask, &before, seen);
    if events.is_empty() {
        return Ok(None);
    }
    for event in events {
        asks::append(conn, id, &event, now).await?;
        logged.events.push(event);
    }
    let state = keep(conn, &logged, Some(&before), now).await?;
    Ok(Some((logged.ask, state)))
}
