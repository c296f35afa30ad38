//! What in watched places asks for a reply.
//!
//! A message is judged when it is heard, and once more when something older is heard after it: whether a thread waited
//! already, or what a message answered, may be known later. So the asks that stand are those which hearing everything in
//! its order would have made.

use super::keep::refresh;
use super::recent::KEPT_FOR;
use super::{App, Result, keep};
use crate::domain::ask::{
    Ask, Event, Manner, MessageFact, ObligationState, Observation, Owner, Source, State, What, fold,
};
use crate::domain::calendar::Instant;
use crate::domain::capture::{ThreadPlace, Watch, capture, capture_edited, named_by};
use crate::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId};
use crate::store::Connection;
use crate::store::asks::{self, Logged};
use crate::store::outbox::{self, Kind};

/// How asks come about that a message makes by itself.
const BY_ITSELF: [Source; 3] = [Source::Mention, Source::Question, Source::Thread];

/// What a transaction changed; the index follows when it is committed.
#[derive(Debug, Default)]
pub(super) struct Changed {
    /// Asks and what became of them.
    pub asks: Vec<(Ask, State)>,
    /// Asks that were none.
    pub gone: Vec<AskId>,
}

impl Changed {
    /// The channels and threads in which something changed.
    pub fn channels(&self) -> Vec<ChannelId> {
        let mut all: Vec<ChannelId> = self.asks.iter().map(|(ask, _)| ask.channel).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// What a message asks, by how its place was watched when it was posted.
struct Judged {
    /// The asks that it makes.
    asks: Vec<Ask>,
    /// Whether more than its own words and the settings say so.
    depends: bool,
}

impl App {
    fn judged(&self, message: &MessageFact, has_open_ask: bool) -> Judged {
        let (place, watch) = {
            let index = self.index();
            let at = Order::from(message.id);
            (index.place(message.channel), index.watch_over(message.channel, Some(at)))
        };
        // A tag that was set later says nothing about what was written before.
        let place = place.map(|place| ThreadPlace { has_open_ask, resolved: false, ..place });
        let openers = place.is_some_and(|place| place.opener == message.author) && watch.threads.is_some();
        let hidden = watch.mentions && message.words.is_none() && !message.mentions.is_empty();
        Judged { asks: capture(message, place.as_ref(), &watch), depends: openers || hidden }
    }

    /// Whether a message may make an ask: it needs a look at the store. So does one of which an edit was heard first.
    pub(super) fn may_ask(&self, message: &MessageFact) -> bool {
        !self.judged(message, false).asks.is_empty() || self.recent().was_edited(message.id)
    }

    /// Whether younger messages of its channel were heard before it that may have to be judged anew.
    pub(super) fn is_late(&self, message: &MessageFact) -> bool {
        let younger = self.recent().since(message.channel, Order::from(message.id));
        younger.iter().any(|message| self.judged(message, false).depends)
    }

    /// Makes, mends or takes back the asks of a message.
    pub(super) async fn judge(
        &self,
        conn: &mut Connection,
        message: &MessageFact,
        changed: &mut Changed,
    ) -> Result<()> {
        if message.by_machine {
            return Ok(());
        }
        let waits = self.thread_waits(conn, message).await?;
        let answered = if message.words.is_none() { answered_askers(conn, message).await? } else { Vec::new() };
        let Judged { asks: mut should, depends } = self.judged(message, waits);
        for ask in &mut should {
            // Where words are hidden, who answers somebody by mentioning them is not taken to ask them something.
            ask.owners.retain(|owner| owner.person().is_none_or(|person| !answered.contains(&person)));
        }
        for source in BY_ITSELF {
            let wanted = should.iter().find(|ask| ask.source == source && !ask.owners.is_empty());
            let made = asks::made_by(conn, Order::from(message.id), source).await?;
            match (wanted, made) {
                (Some(ask), None) if !self.is_resolved(ask) => {
                    changed.asks.extend(self.take_up_in(conn, ask.clone()).await?);
                    self.replies_mean_this(conn, message, changed).await?;
                }
                (Some(ask), Some(id)) => self.mend(conn, id, &ask.owners, changed).await?,
                (None, Some(id)) if depends => self.mend(conn, id, &[], changed).await?,
                _ => {}
            }
        }
        Ok(())
    }

    /// What is written in a thread that is solved owes nothing.
    fn is_resolved(&self, ask: &Ask) -> bool {
        ask.source == Source::Thread && self.index().thread(ask.channel).is_some_and(|thread| thread.resolved)
    }

    /// Judges anew what was written in a channel after that place in the order, where it depends on what came before.
    pub(super) async fn judge_since(
        &self,
        conn: &mut Connection,
        channel: ChannelId,
        after: Order,
        changed: &mut Changed,
    ) -> Result<()> {
        let younger = self.recent().since(channel, after);
        for message in younger {
            if self.judged(&message, false).depends {
                self.judge(conn, &message, changed).await?;
            }
        }
        Ok(())
    }

    /// Whether a thread ask waited where a message of its opener was posted, at that moment.
    async fn thread_waits(&self, conn: &mut Connection, message: &MessageFact) -> Result<bool> {
        if self.index().place(message.channel).is_none_or(|place| place.opener != message.author) {
            return Ok(false);
        }
        let at = Order::from(message.id);
        let lately = message.id_instant() - KEPT_FOR;
        let asks = asks::in_thread(conn, message.channel, at, lately).await?;
        let of_thread = asks.iter().filter(|logged| logged.ask.source == Source::Thread);
        Ok(of_thread.map(|logged| as_of(logged, at)).any(|state| state.is_open()))
    }

    /// An ask turns out to have been made with other owners, or not to have been made at all.
    async fn mend(&self, conn: &mut Connection, id: AskId, owners: &[Owner], changed: &mut Changed) -> Result<()> {
        let Some(mut logged) = asks::load(conn, id).await?.filter(|logged| logged.ask.owners != owners) else {
            return Ok(());
        };
        let by_edit = logged.events.iter().any(|event| matches!(event.what, What::Named { .. }));
        let before = logged.state();
        if owners.is_empty() && !by_edit {
            for kind in [Kind::Reminder, Kind::RoleCall, Kind::Asker, Kind::Lead] {
                outbox::drop_unwanted(conn, kind, id.0, &[], "nothing was asked", self.now()).await?;
            }
            refresh(conn, &logged, self.now()).await?;
            asks::remove(conn, id).await?;
            changed.asks.retain(|(ask, _)| ask.id != id);
            changed.gone.push(id);
            return Ok(());
        }
        asks::set_owners(conn, id, owners).await?;
        logged.ask.owners = owners.to_vec();
        self.note_holders(conn, &logged.ask).await?;
        self.catch_up(conn, &mut logged).await?;
        let state = keep(conn, &logged, Some(&before), self.now()).await?;
        changed.asks.push((logged.ask, state));
        Ok(())
    }

    /// A message that might have been an answer was written while others were talking, as it turns out.
    pub(super) async fn belongs_to_others_talk(
        &self,
        conn: &mut Connection,
        message: &MessageFact,
        changed: &mut Changed,
    ) -> Result<()> {
        self.answers_not(conn, message.id, |manner| manner == Manner::Later, changed).await
    }

    /// A question was heard after replies to it: they answer it, and no other question of the same channel, as they seemed
    /// to before.
    async fn replies_mean_this(
        &self,
        conn: &mut Connection,
        question: &MessageFact,
        changed: &mut Changed,
    ) -> Result<()> {
        let mut replies = self.recent().since(question.channel, Order::from(question.id));
        replies.retain(|message| message.reply_to == Some(question.id));
        for reply in replies {
            self.answers_not(conn, reply.id, |manner| !manner.is_direct(), changed).await?;
        }
        Ok(())
    }

    /// A reply that is heard once more, now that its question is known, answers no other question of the same channel, as it
    /// seemed to before.
    pub(super) async fn answers_only_what_it_replies_to(
        &self,
        conn: &mut Connection,
        message: &MessageFact,
        changed: &mut Changed,
    ) -> Result<()> {
        if message.reply_to.is_none_or(|question| !self.index().asks_in(question)) {
            return Ok(());
        }
        self.answers_not(conn, message.id, |manner| !manner.is_direct(), changed).await
    }

    /// Takes a message out of the logs of the asks that it seemed to answer in such a manner.
    async fn answers_not(
        &self,
        conn: &mut Connection,
        message: MessageId,
        manner: impl Fn(Manner) -> bool,
        changed: &mut Changed,
    ) -> Result<()> {
        let seemed = |what: &What| matches!(what, What::Said { message: said, manner: by, .. } if *said == message && manner(*by));
        for id in asks::answered_by(conn, message).await? {
            let Some(mut logged) = asks::load(conn, id).await? else { continue };
            let Some(at) = logged.events.iter().position(|event| seemed(&event.what)) else { continue };
            let before = logged.state();
            asks::take_out(conn, id, &logged.events.remove(at)).await?;
            // What the same person wrote after it may be the first that asks now.
            self.catch_up(conn, &mut logged).await?;
            let state = keep(conn, &logged, Some(&before), self.now()).await?;
            changed.asks.push((logged.ask, state));
        }
        Ok(())
    }

    /// A message was edited at that time, UTC; `message` is how it stands since. Whom it asks now owes from the edit, whom
    /// it asks no longer is excused.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_edited(&self, message: MessageFact, at: Instant) -> Result<()> {
        let owners = if message.by_machine { Vec::new() } else { named_by(&message) };
        self.hear(Observation::Edited { message: message.id, owners, at }).await?;
        let new = self.newly_asked(&message, at);
        if new.is_empty() {
            return Ok(());
        }
        let _turn = self.turn().await;
        let mut tx = self.store.write().await?;
        let mut changed = Changed::default();
        for ask in new {
            // It comes with no owners: the edit, which is kept, names them.
            changed.asks.extend(self.take_up_in(&mut tx, ask).await?);
        }
        tx.commit().await?;
        self.note(changed);
        Ok(())
    }

    fn newly_asked(&self, message: &MessageFact, at: Instant) -> Vec<Ask> {
        let index = self.index();
        let over = |order| index.watch_over(message.channel, Some(order));
        let (then, now): (Watch, Watch) = (over(Order::from(message.id)), over(Order::at(at)));
        capture_edited(message, index.place(message.channel).as_ref(), &then, &now)
    }
}

/// Who asked what a message answers.
async fn answered_askers(conn: &mut Connection, message: &MessageFact) -> Result<Vec<PersonId>> {
    let mut askers = Vec::new();
    for id in asks::answered_by(conn, message.id).await? {
        let Some(logged) = asks::load(conn, id).await? else { continue };
        let by_this = |state: &ObligationState| *state == ObligationState::Answered(message.id_instant());
        let state = as_of(&logged, Order::from(message.id));
        if state.obligations.iter().any(|part| by_this(&part.state)) {
            askers.push(logged.ask.asker);
        }
    }
    Ok(askers)
}

/// What had become of an ask up to that place in the order, that included.
fn as_of(logged: &Logged, order: Order) -> State {
    let until: Vec<Event> = logged.events.iter().filter(|event| event.order <= order).cloned().collect();
    fold(&logged.ask, &until)
}
