//! The bot's application: what is switched on for it in the developer portal, and its commands.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use super::Id;

/// The application behind the bot.
pub(crate) struct Application {
    pub(crate) id: Id,
    pub(crate) bot: Id,
    pub(crate) name: String,
    pub(crate) token: String,
    /// The privileged Message Content intent.
    pub(crate) message_content: bool,
    /// The privileged Server Members intent.
    pub(crate) members: bool,
    /// No new DMs may be opened.
    pub(crate) quarantined: bool,
    /// How many DMs may still be opened before Discord finds it too fast.
    pub(crate) new_dms_left: Option<u32>,
    pub(crate) global_commands: Vec<Value>,
    pub(crate) guild_commands: BTreeMap<Id, Vec<Value>>,
    /// How often it may still identify.
    pub(crate) identifies_left: u32,
}

impl Application {
    pub(crate) fn new(id: Id, name: String) -> Self {
        let token =
            format!("{}.Local0.{}", URL_SAFE_NO_PAD.encode(id.to_string()), "local-discord-has-no-secrets-0000000000");
        Self {
            id,
            bot: id,
            name,
            token,
            message_content: false,
            members: false,
            quarantined: false,
            new_dms_left: None,
            global_commands: Vec::new(),
            guild_commands: BTreeMap::new(),
            identifies_left: 1000,
        }
    }

    /// The application's flags, as the bot reads them: limited or unlimited use is told apart by size, and
    /// a small bot has the limited ones.
    pub(crate) fn flags(&self) -> u64 {
        u64::from(self.message_content) << 19 | u64::from(self.members) << 15
    }

    /// The commands that can be used in a server, or in the bot's DM for none: a server's own before those for everybody.
    pub(crate) fn commands(&self, guild: Option<Id>) -> impl Iterator<Item = &Value> {
        let own = guild.and_then(|guild| self.guild_commands.get(&guild));
        own.into_iter().flatten().chain(&self.global_commands)
    }
}
