//! Recorded threads, and who lives where: the two files that `meantime replay` and `meantime demo --trace` read.
//!
//! A trace has one thread a line (`examples/data/README.md` is its format), plain or packed with gzip. Every error names
//! the file, and the line if there is one.

mod people;

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail, ensure};
use chrono::DateTime;
use flate2::bufread::MultiGzDecoder;
use serde::Deserialize;

use crate::domain::calendar::Instant;

pub use people::people;

/// Discord's ids begin in 2015; nothing can have been written before.
const FIRST_SECOND: i64 = 1_420_070_400;
/// The year 2100.
const LAST_SECOND: i64 = 4_102_444_800;
/// So many skipped lines are described; the rest is counted.
const DESCRIBED: usize = 5;

/// A recorded thread. Channels and people are numbers of the trace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// Its number; no two threads of a trace have the same.
    pub number: u64,
    /// The channel it belongs to.
    pub channel: u64,
    /// In the order of their time.
    pub messages: Vec<Recorded>,
}

/// A recorded message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// When, UTC, a whole second of the years 2015 to 2099.
    pub at: Instant,
    /// Who wrote it.
    pub author: u64,
    /// Whom it mentions, each once; the author may be among them.
    pub mentioned: Vec<u64>,
    /// Whether the text has a question.
    pub asks: bool,
    /// The length of the text.
    pub characters: usize,
}

/// What to do about a line that is no thread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum BadLines {
    /// Stop, and say which line it is and what is wrong with it.
    #[default]
    Stop,
    /// Leave it out, and say so.
    Skip,
}

/// The lines that were left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Skipped {
    /// How many.
    pub lines: usize,
    /// The first of them: their numbers, from 1, and what is wrong.
    pub first: Vec<(usize, String)>,
}

/// What a trace holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    /// In the order of the file.
    pub threads: Vec<Thread>,
    /// What was left out of it.
    pub skipped: Skipped,
}

/// Reads a `.jsonl` or `.jsonl.gz` file.
///
/// # Errors
/// When the file cannot be read, or a line is no thread and lines are not to be skipped.
pub fn read(path: &Path, bad_lines: BadLines) -> Result<Trace> {
    let open = BufReader::new(File::open(path).with_context(|| format!("cannot open {}", path.display()))?);
    let packed = path.extension().is_some_and(|extension| extension == "gz");
    let lines: Box<dyn BufRead> =
        if packed { Box::new(BufReader::new(MultiGzDecoder::new(open))) } else { Box::new(open) };
    read_lines(lines, bad_lines).with_context(|| path.display().to_string())
}

fn read_lines(mut lines: impl BufRead, bad_lines: BadLines) -> Result<Trace> {
    let (mut trace, mut known) = (Trace::default(), HashMap::new());
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        let place = || format!("line {number}");
        // A file that ends in the middle is no bad line: what follows is lost.
        if lines.read_until(b'\n', &mut line).with_context(place)? == 0 {
            break;
        }
        match new_thread(&line, number, &mut known) {
            Ok(thread) => trace.threads.extend(thread),
            Err(error) if bad_lines == BadLines::Stop => return Err(error.context(place())),
            Err(error) => trace.skipped.add(number, &error),
        }
    }
    Ok(trace)
}

impl Skipped {
    fn add(&mut self, number: usize, error: &anyhow::Error) {
        self.lines += 1;
        if self.first.len() < DESCRIBED {
            self.first.push((number, format!("{error:#}")));
        }
    }
}

/// The thread of a line; none of a blank one. `known` are the lines of the threads before it.
fn new_thread(line: &[u8], number: usize, known: &mut HashMap<u64, usize>) -> Result<Option<Thread>> {
    let text = std::str::from_utf8(line).map_err(|_| anyhow!("no text in UTF-8"))?;
    if text.trim().is_empty() {
        return Ok(None);
    }
    let thread = thread(text)?;
    if let Some(before) = known.get(&thread.number) {
        bail!("thread {} stands in line {before} already", thread.number);
    }
    known.insert(thread.number, number);
    Ok(Some(thread))
}

#[derive(Deserialize)]
struct Line {
    thread: u64,
    channel: u64,
    messages: Vec<(i64, u64, Vec<u64>, u8, u64)>,
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
    for person in mentioned {
        if !mentions.contains(&person) {
            mentions.push(person);
        }
    }
    let characters = usize::try_from(characters).unwrap_or(usize::MAX);
    Ok(Recorded { at, author, mentioned: mentions, asks: asks == 1, characters })
}

/// All messages in the order of their time; of one second, in the order of the file: thread and message, by their place
/// in the slices.
pub fn in_order(threads: &[Thread]) -> Vec<(usize, usize)> {
    let all = threads.iter().enumerate();
    let mut order: Vec<(usize, usize)> =
        all.flat_map(|(thread, found)| (0..found.messages.len()).map(move |message| (thread, message))).collect();
    order.sort_by_key(|(thread, message)| threads[*thread].messages[*message].at);
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &[u8], bad_lines: BadLines) -> Result<Trace, String> {
        read_lines(text, bad_lines).map_err(|error| format!("{error:#}"))
    }

    const GOOD: &str = r#"{"thread":7,"channel":2,"messages":[[1540175273,55,[],1,156]]}"#;

    #[test]
    fn threads_are_read_line_by_line() {
        let two = r#"{"thread":7,"channel":2,"resolved":false,"messages":[[1540175273,55,[4,4],1,156]]}

{"thread":8,"channel":3,"resolved":true,"messages":[[1540175273,1,[],0,5],[1540261673,2,[],0,5]]}"#;
        let found = read(two.as_bytes(), BadLines::Stop).unwrap().threads;
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
        let table = [
            ("nonsense", "line 1: no thread of a trace"),
            (&format!("{GOOD}\n{{}}"), "line 2: no thread of a trace: missing field `thread`"),
            (&format!("{GOOD}\n\n{GOOD}"), "line 3: thread 7 stands in line 1 already"),
            (&GOOD.replace("1540175273", "12"), "line 1: 12 is no time between 2015 and 2100"),
            (&GOOD.replace(",1,156", ",2,156"), "line 1: a message asks (1) or not (0), but here it is 2"),
            (&GOOD.replace("]]", "],[1540175272,1,[],0,1]]"), "line 1: the messages of thread 7 are not in the order"),
            (&GOOD.replace("[]", "-1"), "line 1: no thread of a trace"),
        ];
        for (text, expect) in table {
            let error = read(text.as_bytes(), BadLines::Stop).unwrap_err();
            assert!(error.starts_with(expect), "{text}: {error}");
        }
        assert_eq!(read(b"\xff\n", BadLines::Stop).unwrap_err(), "line 1: no text in UTF-8");
    }

    #[test]
    fn bad_lines_are_left_out_where_that_is_asked_for() {
        let text = [GOOD.as_bytes(), b"\n\xff\n", GOOD.as_bytes(), &b"\nnonsense".repeat(5)].concat();
        let trace = read(&text, BadLines::Skip).unwrap();
        assert_eq!(trace.threads.len(), 1);
        assert_eq!(trace.skipped.lines, 7);
        let numbers: Vec<usize> = trace.skipped.first.iter().map(|(number, _)| *number).collect();
        assert_eq!(numbers, [2, 3, 4, 5, 6]);
        assert_eq!(trace.skipped.first[1].1, "thread 7 stands in line 1 already");
    }

    #[test]
    fn a_file_that_ends_in_the_middle_is_never_skipped() {
        use std::io::Write;
        let mut packing = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::none());
        packing.write_all(format!("{GOOD}\n{GOOD}\n").as_bytes()).unwrap();
        let packed = packing.finish().unwrap();
        let half = BufReader::new(MultiGzDecoder::new(&packed[..packed.len() - 40]));
        let error = read_lines(half, BadLines::Skip).unwrap_err();
        assert!(format!("{error:#}").starts_with("line "), "{error:#}");
    }

    #[test]
    fn messages_come_in_the_order_of_time() {
        let thread = |times: &[i64]| Thread {
            number: 1,
            channel: 1,
            messages: times.iter().map(|t| recorded((1_540_000_000 + t, 1, vec![], 0, 1)).unwrap()).collect(),
        };
        let table: [(&[&[i64]], &[(usize, usize)]); 3] =
            [(&[], &[]), (&[&[1, 5], &[2]], &[(0, 0), (1, 0), (0, 1)]), (&[&[3, 3], &[3]], &[(0, 0), (0, 1), (1, 0)])];
        for (times, expect) in table {
            let threads: Vec<Thread> = times.iter().map(|times| thread(times)).collect();
            assert_eq!(in_order(&threads), expect, "{times:?}");
        }
    }
}
