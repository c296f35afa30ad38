//! What delivery needs of Discord. `discord` implements it.

use std::time::Duration;

use async_trait::async_trait;

use crate::domain::calendar::Instant;
use crate::domain::ids::{ChannelId, MessageId, PersonId, RoleId, ServerId};
use crate::texts::Message;

/// Why something could not be sent or done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// It may work later; it is not known whether it happened.
    #[error("{why}")]
    Again {
        /// What Discord or the network said.
        why: String,
        /// How long Discord asked to wait.
        after: Option<Duration>,
    },
    /// Discord wants no request at all for so long.
    #[error("{why}")]
    Limited {
        /// What Discord said.
        why: String,
        /// How long.
        after: Duration,
    },
    /// Discord opens no new conversations for a while; those that are open go on.
    #[error("{why}")]
    NoNewDms {
        /// What Discord said.
        why: String,
        /// How long to leave it.
        after: Duration,
    },
    /// It can never work as it is.
    #[error("{why}")]
    Never {
        /// What is in the way.
        refusal: Refusal,
        /// What Discord said, in words for a log.
        why: String,
    },
}

/// What is in the way of something that Discord refused for good. Each has its own consequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The person takes no direct messages from the bot.
    ClosedDms,
    /// The person is in no server with the bot any more, or their account is gone.
    PersonGone,
    /// The channel or thread is gone.
    ChannelGone,
    /// The message is gone.
    MessageGone,
    /// The server is gone, or the bot was removed from it.
    ServerGone,
    /// The bot lacks a permission there.
    NotAllowed,
    /// The thread is locked.
    Locked,
    /// Discord does not take what was sent: a fault of this bot.
    Invalid,
}

/// Discord, as far as delivery goes.
#[async_trait]
pub trait Discord: Send + Sync {
    /// Whether a person is in a server, or was a few minutes ago.
    async fn is_member(&self, server: ServerId, person: PersonId) -> Result<bool, Failure>;

    /// Whether a person holds a role, or held it a few minutes ago.
    async fn holds(&self, server: ServerId, person: PersonId, role: RoleId) -> Result<bool, Failure>;

    /// Who holds a role, or held it a few minutes ago; none where Discord does not tell.
    async fn holders(&self, server: ServerId, role: RoleId) -> Result<Option<Vec<PersonId>>, Failure>;

    /// The DM channel with a person; opening it again gives the same.
    async fn open_dm(&self, person: PersonId) -> Result<ChannelId, Failure>;

    /// Sends a message. The same bundle sent again within Discord's nonce window gives the earlier message.
    async fn send(&self, channel: ChannelId, message: &Message, bundle: i64) -> Result<MessageId, Failure>;

    /// Edits a message that was sent as that bundle.
    async fn edit(&self, channel: ChannelId, id: MessageId, message: &Message, bundle: i64) -> Result<(), Failure>;

    /// Looks for a bundle among the bot's own messages between two times, UTC.
    async fn find(
        &self,
        channel: ChannelId,
        bundle: i64,
        between: (Instant, Instant),
    ) -> Result<Option<MessageId>, Failure>;

    /// Opens a private thread in a channel, without anybody in it but the bot.
    async fn open_private_thread(&self, channel: ChannelId, name: &str) -> Result<ChannelId, Failure>;

    /// Opens a thread under a message; one that is there already is fine.
    async fn open_thread(&self, channel: ChannelId, message: MessageId, name: &str) -> Result<(), Failure>;
}
