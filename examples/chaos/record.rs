//! What the bot said, as the local Discord recorded it.

use std::collections::{BTreeMap, BTreeSet};

use local_discord::{BotMessage, LocalDiscord, MessageView, Person};

use super::book::{Shown, Time};

/// A message of the bot that not only one person sees for a moment.
#[derive(Clone, Debug)]
pub struct Said {
    pub id: u64,
    pub channel: u64,
    /// Whom, where it is a DM or stands in place of one.
    pub to: Option<u64>,
    /// It stands in place of a DM.
    pub instead: Option<Instead>,
    pub at: Time,
    /// Its words when it was written; of what stands in place of a DM those behind its button.
    pub text: String,
    /// The message that its button "Open" leads to.
    pub opens: Option<u64>,
    /// Its words at the end.
    pub now: String,
    /// A thread was opened under it.
    pub has_thread: bool,
}

/// How a message stands in place of a DM.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instead {
    /// What everybody there reads of it.
    pub text: String,
    /// In a thread that only its recipient reads.
    pub private: bool,
    /// Its recipient has opened it.
    pub read: bool,
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
    pub fn of(discord: &LocalDiscord, people: &[Person], log: &str, shown: &BTreeMap<u64, Shown>) -> Self {
        let dms: BTreeMap<u64, u64> = people.iter().filter_map(|p| Some((p.dm_channel_id()?, p.id()))).collect();
        let messages = discord.messages_by_bot().into_iter().filter(|message| message.only_for.is_none());
        let said: Vec<Said> = messages.map(|message| said(&message, &dms, shown)).collect();
        let is_dm = |one: &&Said| one.to.is_some() && one.instead.is_none();
        let dm_messages: BTreeSet<u64> = said.iter().filter(is_dm).map(|one| one.id).collect();
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

fn said(message: &BotMessage, dms: &BTreeMap<u64, u64>, shown: &BTreeMap<u64, Shown>) -> Said {
    let first = message.message.first_view();
    let id = message.message.id();
    let said = Said {
        id,
        channel: message.channel_id,
        to: dms.get(&message.channel_id).copied(),
        instead: None,
        at: message.at,
        opens: opens(&first),
        text: first.content.clone(),
        now: message.content.clone(),
        has_thread: message.message.thread().is_some(),
    };
    let Some(recipient) = mentions(&first) else { return said };
    let behind = shown.get(&id);
    let private = message.message.channel().is_private();
    let instead = Instead { text: first.content, private, read: behind.is_some() };
    let behind = behind.cloned().unwrap_or(Shown { text: String::new(), opens: None });
    Said { to: Some(recipient), instead: Some(instead), text: behind.text, opens: behind.opens, ..said }
}

/// Whom a message mentions in place of a DM to them; none of any other message.
pub fn mentions(view: &MessageView) -> Option<u64> {
    view.buttons().find(|button| button.label == "Show me")?;
    let after = &view.content[view.content.find("<@")? + 2..];
    after[..after.find('>')?].parse().ok()
}

/// The message that the button "Open" leads to.
pub fn opens(view: &MessageView) -> Option<u64> {
    let open = view.buttons().find(|button| button.label == "Open").and_then(|button| button.url.clone());
    open.as_deref().and_then(last_number)
}

/// The message of an address: the last of its numbers.
pub fn last_number(address: &str) -> Option<u64> {
    let digits = |c: char| !c.is_ascii_digit();
    address.rsplit(digits).find(|part| !part.is_empty())?.parse().ok()
}
