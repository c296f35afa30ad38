//! What is read back of a server after a time in which it was not heard: messages, and how asks stand in Discord now.

use super::marks::marks_of;
use super::{App, Result, ToRead};
use crate::domain::ask::{Closure, Event, Mark, MessageFact, Observation, Source, What};
use crate::domain::calendar::Instant;
use crate::domain::ids::{ChannelId, MessageId, Order, PersonId, RoleId, ServerId};
use crate::store::asks;

/// An open ask whose message is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The channel or thread it stands in.
    pub channel: ChannelId,
    /// Its message.
    pub message: MessageId,
    /// Who made it by a reaction; none where it came about otherwise.
    pub marked_by: Option<PersonId>,
    /// Since when its channel was out of sight until lately, UTC; none where it was not.
    pub unseen_since: Option<Instant>,
}

/// Who has ✅ or 👀 on a message.
#[derive(Clone, Debug)]
pub struct Marks {
    /// The channel of the message.
    pub channel: ChannelId,
    /// The message.
    pub message: MessageId,
    /// Who wrote it.
    pub author: PersonId,
    /// Which of the two.
    pub mark: Mark,
    /// Who has it there, with their roles where those matter.
    pub by: Vec<(PersonId, Vec<RoleId>)>,
    /// When that was read, UTC.
    pub at: Instant,
}

impl App {
    /// Whether anything of a server can have been missed that matters: something is watched there, or asked.
    pub fn is_worth_reading(&self, server: ServerId) -> bool {
        let index = self.index();
        index.watches_anything(server) || index.reaction(server).is_some() || !index.standpoints(server).is_empty()
    }

    /// A message that was read back, as it stands now; `edited` when it was last edited, UTC.
    ///
    /// What it said before is not known: one that made an ask already is taken as edited, any other as posted like this.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_old_message(&self, message: MessageFact, edited: Option<Instant>) -> Result<()> {
        let Some(at) = edited else { return self.hear_message(message).await };
        if asks::of_message(&mut *self.store.read().await?, message.id).await?.is_empty() {
            self.hear_message(message.clone()).await?;
        }
        self.hear_edited(message, at).await
    }

    /// A message that was heard long ago, and tells how busy its channel was.
    pub fn remember(&self, message: &MessageFact) {
        if self.index().matters(message.channel) {
            self.recent().keep(message, self.now());
        }
    }

    /// The open asks of a server that stand in a message, each message once.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn standing_asks(&self, read: &ToRead) -> Result<Vec<Standing>> {
        let now = self.now();
        let open = asks::open_or_ended_since(&mut *self.store.read().await?, read.server, now).await?;
        let standing = open.into_iter().filter(|logged| logged.state().is_open()).filter_map(|logged| {
            let marked_by = (logged.ask.source == Source::Reaction).then_some(logged.ask.asker);
            let unseen_since = unseen_since(&logged.events, Order::at(read.since));
            Some(Standing { channel: logged.ask.channel, message: logged.state().message?, marked_by, unseen_since })
        });
        let mut standing: Vec<Standing> = standing.collect();
        standing.sort_by_key(|one| (one.message, one.marked_by));
        Ok(standing)
    }

    /// Who has ✅ or 👀 on a message, as it was read: who has added or taken away one since it was last known.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_marks(&self, read: Marks) -> Result<()> {
        let known = self.standing_marks(read.channel, read.message).await?;
        let known: Vec<PersonId> = known.into_iter().filter(|(_, mark)| *mark == read.mark).map(|(by, _)| by).collect();
        let stands = |person: &PersonId| read.by.iter().any(|(by, _)| by == person);
        let added = read.by.iter().filter(|(by, _)| !known.contains(by)).map(|(by, roles)| (*by, roles.clone(), true));
        let gone = known.iter().filter(|by| !stands(by)).map(|by| (*by, Vec::new(), false));
        for (by, by_roles, added) in added.chain(gone) {
            let Marks { channel, message, author, mark, at, .. } = read;
            let author = Some(author);
            self.hear(Observation::Reacted { channel, message, author, by, by_roles, mark, added, at }).await?;
        }
        Ok(())
    }

    /// Somebody's reaction that marks a message as an ask was found on it. Who has marked it before is not asked anew: they
    /// may have withdrawn it otherwise.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_old_marking(&self, message: MessageFact, by: PersonId, at: Instant) -> Result<()> {
        let made = marks_of(&mut *self.store.read().await?, message.id).await?;
        match made.iter().any(|logged| logged.ask.asker == by) {
            true => Ok(()),
            false => self.hear_marked(message, by, at).await,
        }
    }

    /// Whether it matters of a server's people which roles they have: a role was asked there.
    pub fn asks_roles(&self, server: ServerId) -> bool {
        let roles = self.index().roles_of(server);
        let seen = self.seen_roles();
        roles.iter().any(|role| seen.was_asked(*role))
    }
}

/// From when on an ask's channel was out of sight that is seen again since that place in the order, UTC.
fn unseen_since(log: &[Event], lately: Order) -> Option<Instant> {
    let seen_again = log.iter().rfind(|event| event.what == What::InReach && event.order >= lately)?;
    let out =
        |event: &&Event| event.what == What::Closed { reason: Closure::OutOfReach } && event.order < seen_again.order;
    log.iter().rfind(out).map(|event| event.order.instant())
}
