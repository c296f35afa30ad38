//! Reactions on messages: ✅ and 👀, and the one by which a server marks what needs a reply.

use serenity::all::{GuildId, Reaction, ReactionType};

use super::handler::Handler;
use super::incoming;
use super::reread::Reread;
use crate::app::AppError;
use crate::domain::calendar::Instant;
use crate::domain::ids::{ChannelId, MessageId, PersonId};

impl Handler {
    /// Somebody's reaction changed; what was read counts, else the event.
    pub(super) async fn reaction(&self, reaction: &Reaction, added: bool, read: Reread) -> Result<(), AppError> {
        let Some(user) = reaction.user_id.filter(|user| *user != self.bot) else { return Ok(()) };
        let by = PersonId(user.get());
        let stands = read.people.as_ref().map_or(added, |people| people.contains(&by));
        if let Some(seen) = incoming::reaction(reaction, stands, read.at) {
            self.app.hear(seen).await?;
        }
        let bot = reaction.member.as_ref().is_some_and(|member| member.user.bot);
        if bot || !self.marks(reaction.guild_id, &reaction.emoji) {
            return Ok(());
        }
        let unseen = self.app.index().bot_sees(ChannelId(reaction.channel_id.get())) == Some(false);
        match read.message {
            Some(message) if stands && !unseen => self.app.hear_marked(message, by, read.at).await,
            _ if !stands => self.app.hear_unmarked(MessageId(reaction.message_id.get()), by, read.at).await,
            _ => Ok(()),
        }
    }

    /// Somebody took all reactions away, or all of one emoji.
    pub(super) async fn reactions_gone(
        &self,
        channel: serenity::all::ChannelId,
        message: serenity::all::MessageId,
        only: Option<(Option<GuildId>, &ReactionType)>,
        at: Instant,
    ) -> Result<(), AppError> {
        let (channel, message) = (ChannelId(channel.get()), MessageId(message.get()));
        let mark = only.map(|(_, emoji)| incoming::mark(emoji));
        if mark.is_none_or(|mark| mark.is_some()) {
            self.app.hear_cleared(channel, message, mark.flatten(), at).await?;
        }
        if only.is_none_or(|(server, emoji)| self.marks(server, emoji)) {
            self.app.hear_marks_cleared(message, at).await?;
        }
        Ok(())
    }
}
