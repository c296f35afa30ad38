//! `meantime demo`: the story, and a replayed trace, both as functions that write into memory.
#![cfg(feature = "demo")]

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use meantime::demo::{Pace, TraceOptions, story, trace};

fn slice() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/threads-slice.jsonl")
}

fn day(text: &str) -> Option<NaiveDate> {
    Some(text.parse().unwrap_or_else(|_| panic!("{text} is no date")))
}

async fn replayed(options: TraceOptions) -> (anyhow::Result<bool>, String) {
    let mut out = Vec::new();
    let ended = trace(&mut out, &options).await;
    (ended, String::from_utf8(out).expect("text"))
}

/// The value behind a label of the summary.
fn value<'a>(text: &'a str, label: &str) -> &'a str {
    let line = text.lines().find_map(|line| line.strip_prefix(label)?.strip_prefix(':'));
    line.unwrap_or_else(|| panic!("no {label:?} in:\n{text}")).trim()
}

#[tokio::test]
async fn the_story_is_told_to_its_end() {
    let mut out = Vec::new();
    let good = story(&mut out, Pace::default()).await.expect("the story ends");
    let told = String::from_utf8(out).expect("text");
    assert!(good, "{told}");
    assert_eq!(told.lines().last(), Some("reminders outside working hours: 0"));
    assert!(!told.contains('\u{1b}'), "no colour unless it is asked for");
    let long: Vec<&str> = told.lines().filter(|line| line.chars().count() > 100).collect();
    assert_eq!(long, [""; 0], "lines for a terminal of 100 columns");
    for seen in ["Kenji's DM from Meantime, Thu 09:00:", "Back from snooze:", "2 things wait for you", "edited now:"] {
        assert!(told.contains(seen), "nobody sees {seen:?} in:\n{told}");
    }
}

#[tokio::test]
async fn a_trace_is_replayed() {
    let window = TraceOptions { file: slice(), to: day("2018-10-29"), ..TraceOptions::default() };
    let (ended, text) = replayed(window).await;
    assert!(ended.expect("the replay ends"), "{text}");
    assert_eq!(text.lines().last(), Some("reminders outside working hours: 0"));
    assert_eq!(value(&text, "reminders after the answer"), "0");
    assert_eq!(value(&text, "reminders of nothing asked"), "0");
    let open = value(&text, "open at the end");
    let by_the_bot = open.split_once(" (by the bot's own record: ").expect("both records");
    assert_eq!(by_the_bot.1, format!("{})", by_the_bot.0), "the bot knows of the same open asks");
    assert!(!value(&text, "reminders").starts_with("0 "), "somebody was reminded");
}

#[tokio::test]
async fn bad_input_is_one_line_and_nothing_is_half_done() {
    let table = [
        (TraceOptions { file: "nowhere.jsonl".into(), ..TraceOptions::default() }, "cannot open nowhere.jsonl: "),
        (
            TraceOptions { file: slice(), channels: vec![999], ..TraceOptions::default() },
            "the trace has no channel 999; ",
        ),
        (
            TraceOptions { file: slice(), from: day("2030-01-01"), ..TraceOptions::default() },
            "the trace has no message ",
        ),
        (
            TraceOptions { file: slice(), from: day("2018-10-29"), to: day("2018-10-28"), ..TraceOptions::default() },
            "--from is after --to",
        ),
        (
            TraceOptions { file: slice(), people: Some("nobody.json".into()), ..TraceOptions::default() },
            "cannot read nobody.json: ",
        ),
    ];
    for (options, expect) in table {
        let (ended, text) = replayed(options).await;
        let error = format!("{:#}", ended.expect_err("an error"));
        assert!(error.starts_with(expect), "{error}");
        assert_eq!(error.lines().count(), 1);
        assert_eq!(text, "");
    }
}
