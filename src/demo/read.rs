//! Reads a trace of recorded threads, and who lives where. Every error names the file, and the line if there is one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail, ensure};
use chrono::{DateTime, Days, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use flate2::read::MultiGzDecoder;
use serde::Deserialize;

use crate::domain::calendar::Instant;

/// Discord's ids begin in 2015; nothing can have been written before.
const FIRST_SECOND: i64 = 1_420_070_400;
/// The year 2100.
const LAST_SECOND: i64 = 4_102_444_800;
/// So many mentions fit into a message.
const MOST_MENTIONS: usize = 80;
/// What a people file beside the trace may be called.
const PEOPLE_FILES: [&str; 2] = ["threads-people.json", "people.json"];

/// A recorded thread. Channels and people are numbers of the trace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Thread {
    pub(super) number: u64,
    pub(super) channel: u64,
    pub(super) messages: Vec<Recorded>,
}

/// A recorded message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Recorded {
    /// When, UTC.
    pub(super) at: Instant,
    pub(super) author: u64,
    /// Whom it mentions, each once.
    pub(super) mentioned: Vec<u64>,
    /// Whether the text has a question.
    pub(super) asks: bool,
    /// The length of the text.
    pub(super) characters: usize,
}

#[derive(Deserialize)]
struct Line {
    thread: u64,
    channel: u64,
    messages: Vec<(i64, u64, Vec<u64>, u8, u64)>,
}

/// Which part of a trace is replayed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Window {
    /// The first day, UTC.
    pub(super) from: Option<NaiveDate>,
    /// The last day, UTC.
    pub(super) to: Option<NaiveDate>,
    /// Only these channels; all where there is none.
    pub(super) channels: Vec<u64>,
}

/// The threads of a `.jsonl` or `.jsonl.gz` file.
///
/// # Errors
/// When the file or one of its lines cannot be read.
pub(super) fn file(path: &Path) -> Result<Vec<Thread>> {
    let open = File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
    let packed = path.extension().is_some_and(|extension| extension == "gz");
    let lines: Box<dyn BufRead> =
        if packed { Box::new(BufReader::new(MultiGzDecoder::new(open))) } else { Box::new(BufReader::new(open)) };
    threads(lines).with_context(|| path.display().to_string())
}

/// The threads, one a line.
fn threads(lines: impl BufRead) -> Result<Vec<Thread>> {
    let mut threads = Vec::new();
    for (index, line) in lines.lines().enumerate() {
        let place = || format!("line {}", index + 1);
        let line = line.with_context(place)?;
        if !line.trim().is_empty() {
            threads.push(thread(&line).with_context(place)?);
        }
    }
    Ok(threads)
}

fn thread(line: &str) -> Result<Thread> {
    let line: Line = serde_json::from_str(line).map_err(|error| anyhow!("no thread of a trace: {}", cause(&error)))?;
    let messages: Vec<Recorded> = line.messages.into_iter().map(recorded).collect::<Result<_>>()?;
    let ascend = messages.windows(2).all(|pair| pair[0].at <= pair[1].at);
    ensure!(ascend, "the messages of thread {} are not in the order of their time", line.thread);
    Ok(Thread { number: line.thread, channel: line.channel, messages })
}

/// The cause without serde's "at line 1", which would read like a place in the file.
fn cause(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rsplit_once(" at line ").map_or(text.clone(), |(cause, _)| cause.to_owned())
}

fn recorded((t, author, mentioned, asks, characters): (i64, u64, Vec<u64>, u8, u64)) -> Result<Recorded> {
    ensure!((FIRST_SECOND..LAST_SECOND).contains(&t), "{t} is no time between 2015 and 2100");
    ensure!(asks < 2, "a message asks (1) or not (0), but here it is {asks}");
    let at = DateTime::from_timestamp(t, 0).context("no time")?;
    let mut mentions = Vec::new();
    for person in mentioned.into_iter().take(MOST_MENTIONS) {
        if !mentions.contains(&person) {
            mentions.push(person);
        }
    }
    let characters = usize::try_from(characters).unwrap_or(usize::MAX);
    Ok(Recorded { at, author, mentioned: mentions, asks: asks == 1, characters })
}

/// The part of a trace inside a window; threads of which nothing is left are gone.
///
/// # Errors
/// When a channel is unknown, or nothing is left at all.
pub(super) fn cut(threads: Vec<Thread>, window: &Window) -> Result<Vec<Thread>> {
    let known: BTreeSet<u64> = threads.iter().map(|thread| thread.channel).collect();
    if let Some(unknown) = window.channels.iter().find(|channel| !known.contains(channel)) {
        let known: Vec<String> = known.iter().map(u64::to_string).collect();
        bail!("the trace has no channel {unknown}; it has {}", known.join(", "));
    }
    let start = |day: NaiveDate| day.and_time(NaiveTime::MIN).and_utc();
    let from = window.from.map(start);
    let until = window.to.and_then(|day| day.checked_add_days(Days::new(1))).map(start);
    let inside = |at: Instant| from.is_none_or(|from| from <= at) && until.is_none_or(|until| at < until);
    let mut left = Vec::new();
    for mut thread in threads {
        thread.messages.retain(|message| inside(message.at));
        let wanted = window.channels.is_empty() || window.channels.contains(&thread.channel);
        if wanted && !thread.messages.is_empty() {
            left.push(thread);
        }
    }
    ensure!(!left.is_empty(), "the trace has no message in that time and those channels");
    Ok(left)
}

/// The people file that counts for a trace: the one that was named, else one beside it.
pub(super) fn people_file(named: Option<&Path>, trace: &Path) -> Option<PathBuf> {
    let beside = || PEOPLE_FILES.iter().map(|name| trace.with_file_name(name)).find(|path| path.is_file());
    named.map(Path::to_owned).or_else(beside)
}

/// Who lives in which zone.
///
/// # Errors
/// When the file cannot be read, or is not what it should be.
pub(super) fn people(path: &Path) -> Result<BTreeMap<u64, Tz>> {
    let name = || path.display().to_string();
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    zones(&text).with_context(name)
}

fn zones(text: &str) -> Result<BTreeMap<u64, Tz>> {
    let read: BTreeMap<u64, String> =
        serde_json::from_str(text).map_err(|error| anyhow!("no table of people and zones: {}", cause(&error)))?;
    let zone = |name: String| name.parse::<Tz>().map_err(|_| anyhow!("\"{name}\" is no time zone"));
    read.into_iter().map(|(person, name)| Ok((person, zone(name)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<Thread>, String> {
        threads(text.as_bytes()).map_err(|error| format!("{error:#}"))
    }

    const TWO: &str = r#"{"thread":7,"channel":2,"resolved":false,"messages":[[1540175273,55,[4,4],1,156]]}

{"thread":8,"channel":3,"resolved":true,"messages":[[1540175273,1,[],0,5],[1540261673,2,[],0,5]]}"#;

    #[test]
    fn threads_are_read_line_by_line() {
        let found = read(TWO).unwrap();
        assert_eq!(
            found.iter().map(|t| (t.number, t.channel, t.messages.len())).collect::<Vec<_>>(),
            [(7, 2, 1), (8, 3, 2)]
        );
        let first = &found[0].messages[0];
        assert_eq!((first.author, &first.mentioned, first.asks, first.characters), (55, &vec![4], true, 156));
        assert_eq!(first.at.to_rfc3339(), "2018-10-22T02:27:53+00:00");
    }

    #[test]
    fn a_bad_line_is_named() {
        let good = r#"{"thread":7,"channel":2,"messages":[[1540175273,55,[],1,156]]}"#;
        let table = [
            ("nonsense", "line 1: no thread of a trace"),
            (&format!("{good}\n{{}}"), "line 2: no thread of a trace: missing field `thread`"),
            (&good.replace("1540175273", "12"), "line 1: 12 is no time between 2015 and 2100"),
            (&good.replace(",1,156", ",2,156"), "line 1: a message asks (1) or not (0), but here it is 2"),
            (&good.replace("]]", "],[1540175272,1,[],0,1]]"), "line 1: the messages of thread 7 are not in the order"),
            (&good.replace("[]", "-1"), "line 1: no thread of a trace"),
        ];
        for (text, expect) in table {
            let error = read(text).unwrap_err();
            assert!(error.starts_with(expect), "{text}: {error}");
        }
    }

    #[test]
    fn a_window_cuts_messages_and_threads() {
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        let window = |from: &str, to: &str, channels: &[u64]| Window {
            from: day(from),
            to: day(to),
            channels: channels.to_vec(),
        };
        let table: [(Window, Result<&[(u64, usize)], &str>); 7] = [
            (window("", "", &[]), Ok(&[(7, 1), (8, 2)])),
            (window("2018-10-22", "2018-10-22", &[]), Ok(&[(7, 1), (8, 1)])),
            (window("2018-10-23", "", &[]), Ok(&[(8, 1)])),
            (window("", "", &[2]), Ok(&[(7, 1)])),
            (window("", "", &[3, 2]), Ok(&[(7, 1), (8, 2)])),
            (window("", "", &[9]), Err("the trace has no channel 9; it has 2, 3")),
            (window("2019-01-01", "", &[]), Err("the trace has no message in that time and those channels")),
        ];
        for (window, expect) in table {
            let left = cut(read(TWO).unwrap(), &window).map_err(|error| error.to_string());
            let left = left.map(|left| left.iter().map(|t| (t.number, t.messages.len())).collect::<Vec<_>>());
            assert_eq!(left, expect.map(<[_]>::to_vec).map_err(str::to_owned), "{window:?}");
        }
    }

    #[test]
    fn zones_are_read() {
        assert_eq!(zones(r#"{"2":"Asia/Tokyo"}"#).unwrap(), BTreeMap::from([(2, Tz::Asia__Tokyo)]));
        for text in [r#"{"2":"Mars/Olympus"}"#, r#"{"x":"UTC"}"#, "[]"] {
            assert!(zones(text).is_err(), "{text}");
        }
    }
}
