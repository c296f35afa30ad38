//! What people did, and what they were promised: the other side of what Discord's record shows.

use std::collections::BTreeMap;

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
    /// One answer is enough.
    pub owners: Vec<u64>,
    pub way: Way,
    pub at: Time,
    /// The bot said so, or heard it or will read it. Else it may know of it or not, and a post decides.
    pub heard: bool,
    /// Nobody ever answers it.
    pub stubborn: bool,
    pub put_off: Option<PutOff>,
    pub ending: Option<Ending>,
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

    /// Notes that a bot is there, has heard everything and has done all that it had to.
    pub fn settled(&mut self, now: Time) {
        for ending in self.asks.iter_mut().filter_map(|ask| ask.ending.as_mut()) {
            if ending.heard && ending.known.is_none() {
                ending.known = Some(now);
            }
        }
    }
}
