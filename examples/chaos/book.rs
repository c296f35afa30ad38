//! What people did, and what they were promised: the other side of what Discord's record shows.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Timelike, Utc, Weekday};
use chrono_tz::Tz;

/// An instant, UTC.
pub type Time = DateTime<Utc>;

/// When somebody works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hours {
    /// Around the clock, by the server's hours.
    Always,
    /// Monday to Friday, nine to five, there.
    Office(Tz),
}

impl Hours {
    pub fn hold(self, at: Time) -> bool {
        match self {
            Self::Always => true,
            Self::Office(zone) => {
                let local = at.with_timezone(&zone);
                !matches!(local.weekday(), Weekday::Sat | Weekday::Sun) && (9..17).contains(&local.hour())
            }
        }
    }
}

/// Whether somebody takes direct messages. Who does not is reached as the server wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dms {
    /// Never.
    Closed,
    /// They open theirs and close them again.
    NowAndThen,
}

/// How somebody was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By `/ask` and its form: the bot posts the question.
    Form {
        /// With a thread under it.
        thread: bool,
    },
    /// By a message that mentions the owner in a watched channel.
    Mention(u64),
}

/// A question that somebody asked.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Its word, which stands in its text and in no other.
    pub word: String,
    /// The server's number.
    pub server: usize,
    /// The channel's name.
    pub channel: &'static str,
    pub asker: u64,
    /// One answer is enough. Of a role: who took it.
    pub owners: Vec<u64>,
    /// Who holds the role that was asked; nobody where people were.
    pub holders: Vec<u64>,
    /// Of a role: that somebody takes it.
    pub claim: Option<Claim>,
    pub way: Way,
    pub at: Time,
    /// The bot said so, or heard it or will read it. Else it may know of it or not, and a post decides.
    pub heard: bool,
    /// Nobody ever answers it.
    pub stubborn: bool,
    pub put_off: Option<PutOff>,
    pub ending: Option<Ending>,
}

impl Ask {
    /// From when on its owners' clocks run: since it was asked, or since somebody took it.
    pub fn base(&self) -> Time {
        self.claim.filter(|claim| claim.heard).map_or(self.at, |claim| claim.at)
    }

    /// Whether a role was asked, and nobody had taken it by then, for all that is known.
    pub fn waits_for_a_role(&self) -> bool {
        !self.holders.is_empty() && self.claim.is_none()
    }

    /// Whose answer ends it.
    pub fn answerers(&self) -> Vec<u64> {
        let holders = self.holders.iter().filter(|holder| **holder != self.asker);
        self.owners.iter().chain(holders).copied().collect()
    }
}

/// A holder of the role takes it.
#[derive(Clone, Copy, Debug)]
pub struct Claim {
    pub by: u64,
    pub at: Time,
    /// The bot said so.
    pub heard: bool,
    /// From then on a living bot knew it.
    pub known: Option<Time>,
}

/// What stands behind a mention, as its recipient was shown it.
#[derive(Clone, Debug)]
pub struct Shown {
    pub text: String,
    /// The message that its button "Open" leads to.
    pub opens: Option<u64>,
}

/// Somebody switched the reminders off.
#[derive(Clone, Copy, Debug)]
pub struct Pause {
    pub from: Time,
    /// The bot said so.
    pub heard: bool,
    /// From then on a living bot knew it.
    pub known: Option<Time>,
    /// When they switched them on again, or first tried to.
    pub to: Option<Time>,
    /// The bot said so.
    pub over: bool,
}

/// An owner put it off, by button.
#[derive(Clone, Copy, Debug)]
pub struct PutOff {
    /// By a promise; else a snooze.
    pub promise: bool,
    pub at: Time,
    pub until: Time,
    /// The bot said so.
    pub heard: bool,
}

/// Somebody answered it, or took it back.
#[derive(Clone, Copy, Debug)]
pub struct Ending {
    pub begun: Time,
    /// By what, in words.
    pub how: &'static str,
    /// The bot said so, or heard it or will read it.
    pub heard: bool,
    /// From then on a living bot knew it.
    pub known: Option<Time>,
}

/// A digest that is posted once a day to a channel of its own.
#[derive(Clone, Copy, Debug)]
pub struct Digest {
    pub channel: u64,
    /// The hour of the day, UTC.
    pub hour: u32,
}

/// All of it.
#[derive(Clone, Debug, Default)]
pub struct Book {
    pub asks: Vec<Ask>,
    pub hours: BTreeMap<u64, Hours>,
    pub names: BTreeMap<u64, String>,
    /// In which server each is.
    pub servers: BTreeMap<u64, usize>,
    /// Who does not always take direct messages.
    pub dms: BTreeMap<u64, Dms>,
    /// The servers that want a private thread for those.
    pub private_threads: BTreeSet<usize>,
    /// What was behind mentions, by message.
    pub shown: BTreeMap<u64, Shown>,
    pub pauses: BTreeMap<u64, Vec<Pause>>,
    /// Server outages.
    pub outages: usize,
    pub digests: Vec<Digest>,
    /// From when on every digest has something to tell.
    pub digests_from: Time,
    /// When nothing went wrong and the bot was left alone: from, to.
    pub calm: Vec<(Time, Time)>,
    /// The end.
    pub ends: Time,
}

impl Book {
    pub fn name(&self, person: u64) -> &str {
        self.names.get(&person).map_or("somebody", String::as_str)
    }

    /// In which server somebody is.
    pub fn server_of(&self, person: u64) -> usize {
        self.servers.get(&person).copied().unwrap_or_default()
    }

    /// Notes that a bot is there, has heard everything and has done all that it had to.
    pub fn settled(&mut self, now: Time) {
        for ending in self.asks.iter_mut().filter_map(|ask| ask.ending.as_mut()) {
            if ending.heard && ending.known.is_none() {
                ending.known = Some(now);
            }
        }
        for claim in self.asks.iter_mut().filter_map(|ask| ask.claim.as_mut()) {
            if claim.heard && claim.known.is_none() {
                claim.known = Some(now);
            }
        }
        for pause in self.pauses.values_mut().flatten() {
            if pause.heard && pause.known.is_none() {
                pause.known = Some(now);
            }
        }
    }
}
