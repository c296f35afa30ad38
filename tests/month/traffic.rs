//! What people write: the repository's slice of a trace, with its order, gaps, and who answers whom. Its Monday is Monday
//! 9 March. From the second week on other people have those conversations beside it in which somebody is asked, so that
//! four weeks are busy. Its four channels become three.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::Duration;
use meantime::trace::{BadLines, Thread, read};

use crate::cast::PEOPLE;
use crate::hours::{Instant, at};

/// The Monday with which the trace begins.
const ITS_MONDAY: &str = "2018-10-22T00:00:00Z";
/// The Mondays with which it begins here, and by how many places people are others.
const MONDAYS: [(&str, usize); 2] = [("2026-03-09T00:00:00Z", 0), ("2026-03-16T00:00:00Z", 23)];

/// A place where people write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A forum that all see.
    Help,
    /// A channel with threads that all see.
    Design,
    /// The same, and some do not see it.
    Core,
    /// A channel in which nothing is watched.
    General,
}

impl Place {
    pub fn name(self) -> &'static str {
        match self {
            Self::Help => "#help",
            Self::Design => "#design",
            Self::Core => "#core",
            Self::General => "#general",
        }
    }

    /// Channel 4 is the smallest one in which people mention each other.
    fn of(channel: u64) -> Self {
        match channel {
            1 => Self::Help,
            4 => Self::Core,
            _ => Self::Design,
        }
    }
}

/// Something that somebody writes into a thread.
#[derive(Clone, Debug)]
pub struct Said {
    pub at: Instant,
    /// Told apart by the conversation.
    pub thread: (usize, u64),
    pub place: Place,
    /// People by their place among the sixty.
    pub author: usize,
    pub mentioned: Vec<usize>,
    pub asks: bool,
    pub characters: usize,
}

/// All of it, in the order of time.
pub fn traffic() -> Vec<Said> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/threads-slice.jsonl");
    let threads = read(&file, BadLines::Stop).expect("the slice").threads;
    let numbers: BTreeSet<u64> = threads.iter().flat_map(people_of).collect();
    let of: BTreeMap<u64, usize> = numbers.into_iter().zip(0..).collect();
    let mut all: Vec<Said> = Vec::new();
    for (times, (monday, others)) in MONDAYS.iter().enumerate() {
        let shift = at(monday) - at(ITS_MONDAY);
        let who = |number: &u64| (of[number] + others) % PEOPLE;
        let heard = threads.iter().filter(|thread| times == 0 || asks_somebody(thread));
        all.extend(heard.flat_map(|thread| said(thread, times, shift, &who)));
    }
    // Of one second in the order of the trace.
    all.sort_by_key(|one| one.at);
    all
}

fn people_of(thread: &Thread) -> Vec<u64> {
    thread.messages.iter().flat_map(|message| message.mentioned.iter().copied().chain([message.author])).collect()
}

fn asks_somebody(thread: &Thread) -> bool {
    thread.messages.iter().any(|message| message.asks && message.mentioned.iter().any(|who| *who != message.author))
}

fn said(thread: &Thread, times: usize, shift: Duration, who: &dyn Fn(&u64) -> usize) -> Vec<Said> {
    let of = |message: &meantime::trace::Recorded| Said {
        at: message.at + shift,
        thread: (times, thread.number),
        place: Place::of(thread.channel),
        author: who(&message.author),
        mentioned: message.mentioned.iter().map(who).collect(),
        asks: message.asks,
        characters: message.characters,
    };
    thread.messages.iter().map(of).collect()
}

/// Who writes in the channel that not all see, or is mentioned there.
pub fn insiders(all: &[Said]) -> BTreeSet<usize> {
    let there = all.iter().filter(|said| said.place == Place::Core);
    there.flat_map(|said| said.mentioned.iter().copied().chain([said.author])).collect()
}

/// Words in place of those that the trace does not have: as long, with the same mentions, asking or not.
pub fn words(said: &Said, mentions: &[String]) -> String {
    let mentions = mentions.iter().map(|mention| format!("{mention} ")).collect::<String>();
    let length = said.characters.clamp(2, 1500);
    let filler: String = "words that nobody kept ".chars().cycle().take(length).collect();
    format!("{mentions}{}{}", filler.trim_end(), if said.asks { '?' } else { '.' })
}
