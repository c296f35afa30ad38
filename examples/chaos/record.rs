//! What the bot said, as the local Discord recorded it.

use std::collections::{BTreeMap, BTreeSet};

use local_discord::{BotMessage, LocalDiscord, Person};

use super::book::Time;

/// A message of the bot that not only one person sees for a moment.
#[derive(Clone, Debug)]
pub struct Said {
    pub id: u64,
    pub channel: u64,
    /// Whom, where it is a DM.
    pub to: Option<u64>,
    pub at: Time,
    /// Its words when it was written.
    pub text: String,
    /// The message that its button "Open" leads to.
    pub opens: Option<u64>,
    /// Its words at the end.
    pub now: String,
    /// A thread was opened under it.
    pub has_thread: bool,
}

/// The record.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// In the order in which it was said.
    pub said: Vec<Said>,
    /// Whom a message outside of DMs notified, and when.
    pub pinged: Vec<(u64, Time)>,
    pub complaints: Vec<String>,
    /// Errors and panics in the bot's log.
    pub errors: Vec<String>,
}

impl Record {
    /// Reads it. `people` are those who may have got DMs.
    pub fn of(discord: &LocalDiscord, people: &[Person], log: &str) -> Self {
        let dms: BTreeMap<u64, u64> = people.iter().filter_map(|p| Some((p.dm_channel_id()?, p.id()))).collect();
        let messages = discord.messages_by_bot().into_iter().filter(|message| message.only_for.is_none());
        let said: Vec<Said> = messages.map(|message| said(&message, &dms)).collect();
        let dm_messages: BTreeSet<u64> = said.iter().filter(|one| one.to.is_some()).map(|one| one.id).collect();
        let pings = discord.pings().into_iter().filter(|ping| !ping.in_response);
        let pinged =
            pings.filter(|ping| !dm_messages.contains(&ping.message.id())).map(|p| (p.person_id, p.at)).collect();
        Self {
            said,
            pinged,
            complaints: discord.complaints(),
            errors: log.lines().filter(|line| is_error(line)).map(str::to_owned).collect(),
        }
    }
}

fn is_error(line: &str) -> bool {
    line.contains(" ERROR ") || line.contains("panicked at")
}

fn said(message: &BotMessage, dms: &BTreeMap<u64, u64>) -> Said {
    let first = message.message.first_view();
    let open = first.buttons().find(|button| button.label == "Open").and_then(|button| button.url.clone());
    Said {
        id: message.message.id(),
        channel: message.channel_id,
        to: dms.get(&message.channel_id).copied(),
        at: message.at,
        opens: open.as_deref().and_then(last_number),
        text: first.content,
        now: message.content.clone(),
        has_thread: message.message.thread().is_some(),
    }
}

/// The message of an address: the last of its numbers.
pub fn last_number(address: &str) -> Option<u64> {
    let digits = |c: char| !c.is_ascii_digit();
    address.rsplit(digits).find(|part| !part.is_empty())?.parse().ok()
}
