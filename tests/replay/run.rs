//! Runs a replay on files of its own.

use std::fs;
use std::path::{Path, PathBuf};

use meantime::domain::calendar::Instant;
use meantime::replay::{ReplayArgs, run};
use meantime::trace::BadLines;
use serde_json::{Value, json};
use tempfile::TempDir;

/// Who may write in a trace that is written by hand.
pub const ADA: u64 = 1;
pub const KENJI: u64 = 2;
pub const MARIA: u64 = 3;

/// A message: when, by whom, whom it mentions, whether it asks.
pub type Written<'a> = (&'a str, u64, &'a [u64], bool);

/// The files of one replay, in a folder that is gone with it.
pub struct Files {
    folder: TempDir,
    pub trace: PathBuf,
    pub people: PathBuf,
    pub policy: PathBuf,
    pub events: PathBuf,
    pub figures: PathBuf,
}

/// What a replay printed.
#[derive(Debug)]
pub struct Printed {
    pub out: String,
    pub notes: String,
}

impl Files {
    pub fn new(trace: &str, people: &str, policy: &str) -> Self {
        let folder = TempDir::new().expect("a folder");
        let file = |name: &str| folder.path().join(name);
        let (trace_file, people_file) = (file("trace.jsonl"), file("people.json"));
        let (policy_file, events, figures) = (file("policy.toml"), file("events.jsonl"), file("figures.json"));
        for (path, text) in [(&trace_file, trace), (&people_file, people), (&policy_file, policy)] {
            fs::write(path, text).expect("a file");
        }
        Self { folder, trace: trace_file, people: people_file, policy: policy_file, events, figures }
    }

    /// A trace and its people that are there already.
    pub fn of(trace: &Path, people: &Path, policy: &str) -> Self {
        Self { trace: trace.to_owned(), people: people.to_owned(), ..Self::new("", "", policy) }
    }

    pub fn args(&self) -> ReplayArgs {
        ReplayArgs {
            trace: self.trace.clone(),
            people: self.people.clone(),
            policy: self.policy.clone(),
            json: true,
            events: Some(self.events.clone()),
            bad_lines: BadLines::Stop,
        }
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Replays, with the figures as JSON in their file.
    pub fn replay(&self) -> Replayed {
        let printed = printed(&self.args()).expect("a good replay");
        fs::write(&self.figures, &printed.out).expect("a file");
        let lines = fs::read_to_string(&self.events).expect("events");
        Replayed {
            figures: serde_json::from_str(&printed.out).expect("JSON"),
            events: lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect(),
        }
    }
}

/// What came out of a replay.
pub struct Replayed {
    pub figures: Value,
    pub events: Vec<Value>,
}

/// Replays; the error as it is printed.
pub fn printed(args: &ReplayArgs) -> Result<Printed, String> {
    let (mut out, mut notes) = (Vec::new(), Vec::new());
    run(args, &mut out, &mut notes).map_err(|error| format!("{error:#}"))?;
    let text = |bytes| String::from_utf8(bytes).expect("text");
    Ok(Printed { out: text(out), notes: text(notes) })
}

/// UNIX seconds of a time such as `2026-03-02T09:00:00Z`.
pub fn seconds(time: &str) -> i64 {
    time.parse::<Instant>().unwrap_or_else(|_| panic!("{time} is no time")).timestamp()
}

/// A trace of these threads, numbered from 1.
pub fn trace(threads: &[&[Written]]) -> String {
    let message =
        |(time, author, mentioned, asks): &Written| json!([seconds(time), author, mentioned, u8::from(*asks), 9]);
    let line = |(number, messages): (usize, &&[Written])| {
        let messages: Vec<Value> = messages.iter().map(message).collect();
        json!({ "thread": number, "channel": 1, "resolved": false, "messages": messages }).to_string() + "\n"
    };
    (1..).zip(threads).map(line).collect()
}
