//! The files as they are written, and which messages ask and answer.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use chrono_tz::Tz;
use serde::Deserialize;
use serde_json::Value;

use super::hours::Hours;

/// A thread of the trace, as it is written.
#[derive(Deserialize)]
struct Thread {
    thread: u64,
    /// Time, author, mentioned people, whether it asks, length.
    messages: Vec<(i64, u64, BTreeSet<u64>, u8, u64)>,
}

/// Something asked.
#[derive(Debug)]
pub struct Ask {
    pub thread: u64,
    pub message: u64,
    pub at: i64,
    /// Empty where a thread waits for whoever knows.
    pub owners: BTreeSet<u64>,
    /// When, and by whom.
    pub answer: Option<(i64, u64)>,
}

/// What was recorded.
pub struct Record {
    pub asks: Vec<Ask>,
    /// The last message.
    pub ends: i64,
    zones: BTreeMap<u64, Tz>,
}

impl Record {
    /// Reads a trace and its people. Panics where they are not of their formats.
    pub fn read(trace: &Path, people: &Path) -> Self {
        let mut text = String::new();
        let file = File::open(trace).expect("a trace");
        match trace.extension().is_some_and(|extension| extension == "gz") {
            true => flate2::read::MultiGzDecoder::new(file).read_to_string(&mut text).expect("a packed trace"),
            false => BufReader::new(file).read_to_string(&mut text).expect("a trace in UTF-8"),
        };
        let threads: Vec<Thread> = text.lines().map(|line| serde_json::from_str(line).expect("a thread")).collect();
        let people = std::fs::read_to_string(people).expect("people");
        let zones: BTreeMap<String, String> = serde_json::from_str(&people).expect("people and zones, no hours");
        let zone = |(person, zone): (String, String)| {
            (person.parse().expect("a person's number"), zone.parse().expect("a time zone"))
        };
        Self {
            ends: threads.iter().flat_map(|thread| &thread.messages).map(|message| message.0).max().expect("a message"),
            asks: threads.iter().flat_map(asks_of).collect(),
            zones: zones.into_iter().map(zone).collect(),
        }
    }

    /// When somebody is at work; in UTC where no zone is known.
    pub fn hours(&self, person: u64) -> Hours {
        Hours(self.zones.get(&person).copied().unwrap_or(Tz::UTC))
    }
}

fn asks_of(thread: &Thread) -> Vec<Ask> {
    let mut asks: Vec<Ask> = Vec::new();
    let Some((_, opener, ..)) = thread.messages.first() else { return asks };
    for (message, (at, author, mentioned, question, _)) in (0..).zip(&thread.messages) {
        for ask in asks.iter_mut().filter(|ask| ask.answer.is_none()) {
            let by_room = ask.owners.is_empty() && author != opener;
            if by_room || ask.owners.contains(author) {
                ask.answer = Some((*at, *author));
            }
        }
        let ask = |owners| Ask { thread: thread.thread, message, at: *at, owners, answer: None };
        let others: BTreeSet<u64> = mentioned.iter().copied().filter(|person| person != author).collect();
        if *question == 1 && !others.is_empty() {
            asks.push(ask(others));
        }
        let waits = asks.iter().any(|ask| ask.owners.is_empty() && ask.answer.is_none());
        if *question == 1 && author == opener && !waits {
            asks.push(ask(BTreeSet::new()));
        }
    }
    asks
}

/// One reminder in a bundle: of which ask, and the how-manieth.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    pub thread: u64,
    pub message: u64,
    pub slot: u64,
}

/// A bundle that was sent.
#[derive(Clone, Debug)]
pub struct Bundle {
    pub person: u64,
    pub at: i64,
    pub items: Vec<Item>,
}

/// Reads what `--events` wrote. Panics where a line is not of its format.
pub fn bundles(events: &Path) -> Vec<Bundle> {
    let lines = BufReader::new(File::open(events).expect("events")).lines();
    lines.map(|line| bundle(&serde_json::from_str(&line.expect("a line")).expect("JSON"))).collect()
}

fn bundle(line: &Value) -> Bundle {
    let number = |value: &Value, key: &str| value[key].as_u64().unwrap_or_else(|| panic!("{key} of {value}"));
    let item = |value: &Value| {
        assert_eq!(value["capture"], "mentions", "nobody in particular owes a thread's reply: {line}");
        Item { thread: number(value, "thread"), message: number(value, "message"), slot: number(value, "slot") }
    };
    Bundle {
        person: number(line, "person"),
        at: line["at"].as_i64().expect("a time"),
        items: line["items"].as_array().expect("items").iter().map(item).collect(),
    }
}
