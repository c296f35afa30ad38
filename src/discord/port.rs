//! Delivery's way to Discord.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use serenity::all::{Channel, ChannelType, CreateThread, Message as SentMessage, ReactionType, UserId};
use serenity::http::Http;
use serenity::json::json;

use super::failure::code;
use super::limits::{Limits, within};
use super::members::Members;
use super::messages::{self, Part};
use super::{incoming, outgoing};
use crate::delivery::{Discord, Failure, Refusal};
use crate::domain::calendar::Instant;
use crate::domain::custom_id::CustomId;
use crate::domain::ids::{ChannelId, MessageId, Order, PersonId, RoleId, ServerId};
use crate::texts::Message;

/// One request gives at most so many messages.
const PAGE: u8 = 100;
/// A bundle is looked for on this many pages: in a busy channel many messages were written around it.
const PAGES: usize = 50;
/// Discord's code for "a thread has been created already for this message".
const THREAD_EXISTS: isize = 160_004;

/// serenity waits out a rate limit inside the call, however long it lasts. Nothing may be sent so much later than it was
/// judged: the call is given up, and what it was to do is looked at anew.
const CALL_MOST: Duration = Duration::from_secs(15);

/// Discord through serenity's HTTP client.
pub(super) struct Port {
    http: Arc<Http>,
    bot: UserId,
    members: Arc<Members>,
    limits: Arc<Limits>,
}

impl Port {
    pub(super) fn new(http: Arc<Http>, bot: UserId, members: Arc<Members>, limits: Arc<Limits>) -> Self {
        Self { http, bot, members, limits }
    }

    /// A call, unless Discord wants none now.
    async fn within<T>(&self, call: impl Future<Output = serenity::Result<T>>) -> Result<T, Failure> {
        self.limits.within(CALL_MOST, call).await
    }
}

#[async_trait]
impl Discord for Port {
    async fn is_member(&self, server: ServerId, person: PersonId) -> Result<bool, Failure> {
        Ok(self.members.member(&self.http, server, person).await?.is_some())
    }

    async fn holds(&self, server: ServerId, person: PersonId, role: RoleId) -> Result<bool, Failure> {
        let member = self.members.member(&self.http, server, person).await?;
        Ok(member.is_some_and(|member| !member.bot && member.roles.contains(&role)))
    }

    async fn holders(&self, server: ServerId, role: RoleId) -> Result<Option<Vec<PersonId>>, Failure> {
        self.members.holders(&self.http, server, role).await
    }

    async fn open_dm(&self, person: PersonId) -> Result<ChannelId, Failure> {
        let recipient = json!({ "recipient_id": person.0.to_string() });
        let channel = self.within(self.http.create_private_channel(&recipient)).await?;
        Ok(ChannelId(channel.id.get()))
    }

    async fn send(&self, channel: ChannelId, message: &Message, bundle: i64) -> Result<MessageId, Failure> {
        let message = outgoing::create(message, bundle);
        let sent = self.within(incoming::channel_id(channel).send_message(&self.http, message)).await?;
        Ok(MessageId(sent.id.get()))
    }

    async fn edit(&self, channel: ChannelId, id: MessageId, message: &Message, bundle: i64) -> Result<(), Failure> {
        let edit = outgoing::edit(message, Some(bundle));
        self.within(incoming::channel_id(channel).edit_message(&self.http, id.0, edit)).await.map(|_| ())
    }

    async fn find(
        &self,
        channel: ChannelId,
        bundle: i64,
        (since, until): (Instant, Instant),
    ) -> Result<Option<MessageId>, Failure> {
        let mut after = MessageId(Order::at(since).0);
        let last_place = Order::at(until).0;
        let is_it = |id: &str| CustomId::decode(id).is_some_and(|id| id.bundle == Some(bundle));
        let mut told_of_all = true;
        for _ in 0..PAGES {
            let page = self.within(messages::told(&self.http, channel, Part::After(after), PAGE)).await?;
            for message in &page {
                match (messages::is_own_with(message, self.bot, is_it), messages::id_of(message)) {
                    (Some(true), Some(found)) => return Ok(Some(found)),
                    (Some(false), _) => {}
                    (_, id) => told_of_all &= id.is_some_and(|id| id.0 > last_place),
                }
            }
            match page.iter().filter_map(messages::id_of).max() {
                Some(last) if page.len() == usize::from(PAGE) && last.0 <= last_place => after = last,
                _ if told_of_all => return Ok(None),
                // It may be the one: to send it again would be to send it twice.
                _ => return Err(Failure::Again { why: "a message there has an unknown form".to_owned(), after: None }),
            }
        }
        Err(Failure::Again { why: "too many messages followed to tell whether it arrived".to_owned(), after: None })
    }

    async fn open_private_thread(&self, channel: ChannelId, name: &str) -> Result<ChannelId, Failure> {
        let thread = CreateThread::new(name).kind(ChannelType::PrivateThread).invitable(false);
        let opened = self.within(incoming::channel_id(channel).create_thread(&self.http, thread)).await?;
        Ok(ChannelId(opened.id.get()))
    }

    async fn open_thread(&self, channel: ChannelId, message: MessageId, name: &str) -> Result<(), Failure> {
        let thread = CreateThread::new(name);
        let open = async {
            let opened = incoming::channel_id(channel).create_thread_from_message(&self.http, message.0, thread).await;
            match opened {
                Err(error) if code(&error) == Some(THREAD_EXISTS) => Ok(()),
                opened => opened.map(|_| ()),
            }
        };
        self.within(open).await
    }
}

/// A channel by REST: what an unknown channel of an event is.
pub(super) async fn look_up(http: &Http, channel: ChannelId) -> Result<Channel, Failure> {
    within(CALL_MOST, http.get_channel(incoming::channel_id(channel))).await
}

/// A message by REST.
pub(super) async fn message(http: &Http, channel: ChannelId, message: MessageId) -> Result<SentMessage, Failure> {
    let found = within(CALL_MOST, messages::one(http, channel, message)).await?;
    found.ok_or_else(|| Failure::Again { why: "the message has an unknown form".to_owned(), after: None })
}

/// The last edit of a message of which nothing is stored any more.
pub(super) async fn last_edit(
    http: &Http,
    channel: ChannelId,
    id: MessageId,
    message: &Message,
) -> Result<(), Failure> {
    let edit = outgoing::edit(message, None);
    within(CALL_MOST, incoming::channel_id(channel).edit_message(http, id.0, edit)).await.map(|_| ())
}

/// Deletes a message of the bot's own; what is gone already is no failure.
pub(super) async fn delete(http: &Http, channel: ChannelId, id: MessageId) -> Result<(), Failure> {
    match within(CALL_MOST, incoming::channel_id(channel).delete_message(http, id.0)).await {
        Err(Failure::Never { refusal: Refusal::MessageGone | Refusal::ChannelGone, .. }) => Ok(()),
        done => done,
    }
}

/// Who has a reaction on a message now.
pub(super) async fn who_reacted(
    http: &Http,
    channel: serenity::all::ChannelId,
    message: serenity::all::MessageId,
    emoji: &ReactionType,
) -> Result<Vec<PersonId>, Failure> {
    let all_pages = async {
        let (mut people, mut after) = (Vec::new(), None);
        for _ in 0..PAGES {
            let page = http.get_reaction_users(channel, message, emoji, PAGE, after).await?;
            people.extend(page.iter().filter(|user| !user.bot).map(|user| PersonId(user.id.get())));
            after = page.iter().map(|user| user.id.get()).max();
            if page.len() < usize::from(PAGE) {
                break;
            }
        }
        Ok(people)
    };
    // Reminders wait for it after a break of the connection: all pages together have no longer than one call.
    within(CALL_MOST, all_pages).await
}
