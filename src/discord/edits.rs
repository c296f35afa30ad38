//! Edits of messages. An update without an edit (a link unfurled, a pin) changes nothing.

use serenity::all::{Context, MessageUpdateEvent};
use tracing::warn;

use super::handler::Handler;
use super::{incoming, port};
use crate::app::AppError;
use crate::domain::ask::MessageFact;
use crate::domain::ids::{ChannelId, MessageId, ServerId};

impl Handler {
    pub(super) async fn edited(&self, ctx: &Context, event: &MessageUpdateEvent) -> Result<(), AppError> {
        let (Some(at), Some(server)) = (event.edited_timestamp, event.guild_id) else { return Ok(()) };
        let (server, channel) = (ServerId(server.get()), ChannelId(event.channel_id.get()));
        if !self.app.index().matters(channel) {
            return Ok(());
        }
        match self.as_it_stands(ctx, server, event).await {
            Some(message) => self.app.hear_edited(message, at.to_utc()).await,
            None => Ok(()),
        }
    }

    async fn as_it_stands(&self, ctx: &Context, server: ServerId, event: &MessageUpdateEvent) -> Option<MessageFact> {
        let whole = event.author.is_some()
            && event.kind.is_some()
            && event.mentions.is_some()
            && event.mention_roles.is_some()
            && (event.content.is_some() || !self.content);
        if whole {
            return incoming::edited(event, self.content);
        }
        let (channel, message) = (ChannelId(event.channel_id.get()), MessageId(event.id.get()));
        match port::message(&ctx.http, channel, message).await {
            Ok(found) => incoming::message_in(server, &found, self.content),
            Err(failure) => {
                warn!(why = %failure, "an edited message could not be read");
                None
            }
        }
    }
}
