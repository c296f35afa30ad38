//! The gateway: what is sent to which session ([`sessions`]), who may hear it ([`gate`]), and the
//! conversation on one socket ([`connection`]); [`held`] is for tests that want disorder.

mod connection;
mod gate;
mod held;
mod sessions;

pub(crate) use connection::converse;
pub(crate) use gate::Gate;
pub use held::{HeldEvent, ReleaseOrder};
pub use sessions::{Door, Heard};
pub(crate) use sessions::{Out, Sessions, heard};

/// The names of the events that are sent.
pub(crate) mod event {
    pub(crate) const READY: &str = "READY";
    pub(crate) const RESUMED: &str = "RESUMED";
    pub(crate) const GUILD_CREATE: &str = "GUILD_CREATE";
    pub(crate) const GUILD_UPDATE: &str = "GUILD_UPDATE";
    pub(crate) const GUILD_DELETE: &str = "GUILD_DELETE";
    pub(crate) const GUILD_MEMBER_ADD: &str = "GUILD_MEMBER_ADD";
    pub(crate) const GUILD_MEMBER_UPDATE: &str = "GUILD_MEMBER_UPDATE";
    pub(crate) const GUILD_MEMBER_REMOVE: &str = "GUILD_MEMBER_REMOVE";
    pub(crate) const GUILD_MEMBERS_CHUNK: &str = "GUILD_MEMBERS_CHUNK";
    pub(crate) const GUILD_ROLE_CREATE: &str = "GUILD_ROLE_CREATE";
    pub(crate) const GUILD_ROLE_UPDATE: &str = "GUILD_ROLE_UPDATE";
    pub(crate) const GUILD_ROLE_DELETE: &str = "GUILD_ROLE_DELETE";
    pub(crate) const CHANNEL_CREATE: &str = "CHANNEL_CREATE";
    pub(crate) const CHANNEL_UPDATE: &str = "CHANNEL_UPDATE";
    pub(crate) const CHANNEL_DELETE: &str = "CHANNEL_DELETE";
    pub(crate) const CHANNEL_PINS_UPDATE: &str = "CHANNEL_PINS_UPDATE";
    pub(crate) const THREAD_CREATE: &str = "THREAD_CREATE";
    pub(crate) const THREAD_UPDATE: &str = "THREAD_UPDATE";
    pub(crate) const THREAD_DELETE: &str = "THREAD_DELETE";
    pub(crate) const THREAD_LIST_SYNC: &str = "THREAD_LIST_SYNC";
    pub(crate) const THREAD_MEMBERS_UPDATE: &str = "THREAD_MEMBERS_UPDATE";
    pub(crate) const MESSAGE_CREATE: &str = "MESSAGE_CREATE";
    pub(crate) const MESSAGE_UPDATE: &str = "MESSAGE_UPDATE";
    pub(crate) const MESSAGE_DELETE: &str = "MESSAGE_DELETE";
    pub(crate) const MESSAGE_DELETE_BULK: &str = "MESSAGE_DELETE_BULK";
    pub(crate) const MESSAGE_REACTION_ADD: &str = "MESSAGE_REACTION_ADD";
    pub(crate) const MESSAGE_REACTION_REMOVE: &str = "MESSAGE_REACTION_REMOVE";
    pub(crate) const MESSAGE_REACTION_REMOVE_ALL: &str = "MESSAGE_REACTION_REMOVE_ALL";
    pub(crate) const MESSAGE_REACTION_REMOVE_EMOJI: &str = "MESSAGE_REACTION_REMOVE_EMOJI";
    pub(crate) const TYPING_START: &str = "TYPING_START";
    pub(crate) const INTERACTION_CREATE: &str = "INTERACTION_CREATE";
}
