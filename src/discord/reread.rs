//! Reactions and threads as they stand now: Discord is asked, since its events come in any order. Only about what may
//! concern an ask.

use serenity::all::{Channel, Context, Event, GuildChannel, GuildId, Reaction, ReactionType};
use tracing::warn;

use super::handler::Handler;
use super::{incoming, port};
use crate::domain::ask::MessageFact;
use crate::domain::calendar::Instant;
use crate::domain::ids::{ChannelId, MessageId, PersonId, ServerId};

/// What Discord said, and when (UTC). What could not be read is none: then the event counts.
pub(super) struct Reread {
    /// Who has a reaction on a message.
    pub(super) people: Option<Vec<PersonId>>,
    /// The message that is marked as an ask.
    pub(super) message: Option<MessageFact>,
    /// A thread.
    pub(super) channel: Option<Box<GuildChannel>>,
    /// When Discord was asked: what happened later may not be in it, and has an event of its own.
    pub(super) at: Instant,
}

impl Handler {
    /// Asks Discord how that stands of which an event tells.
    pub(super) async fn reread(&self, ctx: &Context, event: &Event) -> Reread {
        let mut read = Reread { people: None, message: None, channel: None, at: self.app.now() };
        match event {
            Event::ReactionAdd(event) => {
                let marks = self.marks(event.reaction.guild_id, &event.reaction.emoji);
                if marks || self.concerns_an_ask(&event.reaction, true) {
                    read.people = self.who_reacted(ctx, &event.reaction).await;
                }
                if marks {
                    read.message = self.marked_message(ctx, &event.reaction).await;
                }
            }
            Event::ReactionRemove(event)
                if self.marks(event.reaction.guild_id, &event.reaction.emoji)
                    || self.concerns_an_ask(&event.reaction, false) =>
            {
                read.people = self.who_reacted(ctx, &event.reaction).await;
            }
            Event::ThreadUpdate(event) if self.app.index().matters(ChannelId(event.thread.id.get())) => {
                read.channel = self.thread_now(ctx, ChannelId(event.thread.id.get())).await;
            }
            _ => {}
        }
        read
    }

    /// Whether this is the reaction by which a server marks messages.
    pub(super) fn marks(&self, server: Option<GuildId>, emoji: &ReactionType) -> bool {
        let Some(server) = server else { return false };
        let emoji = incoming::emoji(emoji);
        let index = self.app.index();
        let marking = index.reaction(ServerId(server.get()));
        marking.zip(emoji).is_some_and(|(marking, emoji)| marking.is(&emoji))
    }

    fn concerns_an_ask(&self, reaction: &Reaction, added: bool) -> bool {
        let seen = incoming::reaction(reaction, added, self.app.now());
        reaction.user_id != Some(self.bot) && seen.is_some_and(|seen| !self.app.index().concerned(&seen).is_empty())
    }

    async fn who_reacted(&self, ctx: &Context, reaction: &Reaction) -> Option<Vec<PersonId>> {
        let (channel, message) = (reaction.channel_id, reaction.message_id);
        let emoji: &ReactionType = &reaction.emoji;
        match port::who_reacted(&ctx.http, channel, message, emoji).await {
            Ok(people) => Some(people),
            Err(failure) => {
                warn!(why = %failure, "reactions could not be read anew; the event counts");
                None
            }
        }
    }

    async fn marked_message(&self, ctx: &Context, reaction: &Reaction) -> Option<MessageFact> {
        let (channel, message) = (ChannelId(reaction.channel_id.get()), MessageId(reaction.message_id.get()));
        let heard = self.app.heard_lately(channel, message);
        if heard.is_some() {
            return heard;
        }
        let server = ServerId(reaction.guild_id?.get());
        match port::message(&ctx.http, channel, message).await {
            Ok(found) => incoming::message_in(server, &found, self.content),
            Err(failure) => {
                warn!(why = %failure, "a message that was marked could not be read");
                None
            }
        }
    }

    async fn thread_now(&self, ctx: &Context, thread: ChannelId) -> Option<Box<GuildChannel>> {
        match port::look_up(&ctx.http, thread).await {
            Ok(Channel::Guild(found)) => Some(Box::new(found)),
            Ok(_) => None,
            Err(failure) => {
                warn!(why = %failure, "a thread could not be read anew; the event counts");
                None
            }
        }
    }
}
