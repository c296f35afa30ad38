//! What is printed: for people, and about input that is no good.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use meantime::replay::ReplayArgs;
use meantime::trace::BadLines;

use super::run::{ADA, Files, KENJI, Printed, Written, printed, trace};

const ASKED: &[Written] = &[("2026-03-02T10:00:00Z", ADA, &[KENJI], true), ("2026-03-04T10:00:00Z", KENJI, &[], false)];

fn files() -> Files {
    Files::new(&trace(&[ASKED]), r#"{"2":"UTC"}"#, "")
}

#[test]
fn people_read_a_short_summary() {
    let files = files();
    let Printed { out, notes } = printed(&ReplayArgs { json: false, events: None, ..files.args() }).expect("a summary");
    let expect = "\
Replayed 2 messages in 1 thread by 2 people, 2026-03-02 to 2026-03-04 (UTC).

Mentions: somebody asks, and mentions who is to answer.
  A reply is due after 4 h of working time.
  1 ask: 1 answered, 0 of them in time; 1 late, or due and without an answer at the end.
  Half of the answers came within 16 h of working time, nine of ten within 16 h of working time.
  Reminders: when the reply is due, on each of the next 2 working days.
  That makes 3 reminders in 3 messages to 1 person.

Threads: their author asks whoever knows.
  A reply is due after 4 h of working time.
  1 ask: 1 answered, 0 of them in time; 1 late, or due and without an answer at the end.
  Half of the answers came within 16 h of working time, nine of ten within 16 h of working time.
  Nobody in particular owes these: they stand in digests and remind nobody.

Nothing was sent: this is what would have been.
";
    assert_eq!(out, expect);
    assert_eq!(notes, "");
    assert!(!files.events.exists());
}

#[test]
fn the_example_of_the_readme_is_what_it_prints() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data");
    let files = Files::of(&data.join("threads-slice.jsonl"), &data.join("threads-people.json"), "");
    let out = printed(&ReplayArgs { json: false, events: None, ..files.args() }).expect("a summary").out;
    let mentions = out.split("\n\nThreads:").next().expect("the first part");
    let indent = |line: &str| if line.is_empty() { String::new() } else { format!("    {line}") };
    let shown = mentions.lines().map(indent).collect::<Vec<_>>().join("\n");
    assert!(include_str!("../../README.md").contains(&shown), "{shown}");
}

#[test]
fn a_bad_line_stops_it_or_is_left_out() {
    let files = files();
    let good = fs::read_to_string(&files.trace).expect("a trace");
    fs::write(&files.trace, format!("nonsense\n{good}{{}}\n{good}")).expect("a file");
    let error = printed(&files.args()).expect_err("a bad line");
    assert!(error.ends_with("trace.jsonl: line 1: no thread of a trace: expected ident"), "{error}");
    assert!(!files.events.exists(), "nothing is half done");

    let Printed { out, notes } = printed(&ReplayArgs { bad_lines: BadLines::Skip, ..files.args() }).expect("the rest");
    let expect = "\
3 lines were left out of the trace:
  line 1: no thread of a trace: expected ident
  line 3: no thread of a trace: missing field `thread`
  line 4: thread 1 stands in line 2 already
";
    assert_eq!(notes, expect);
    assert!(out.contains("\"asks\": 1,"), "{out}");
}

#[test]
fn a_packed_trace_is_read_as_well() {
    let files = files();
    let plain = printed(&ReplayArgs { json: false, ..files.args() }).expect("a summary").out;
    let path = files.folder().join("trace.jsonl.gz");
    let mut packing =
        flate2::write::GzEncoder::new(fs::File::create(&path).expect("a file"), flate2::Compression::fast());
    packing.write_all(&fs::read(&files.trace).expect("a trace")).expect("packed");
    packing.finish().expect("packed");
    let packed = printed(&ReplayArgs { json: false, trace: path, ..files.args() }).expect("a summary").out;
    assert_eq!(packed, plain);
}

#[test]
fn bad_input_is_one_line_that_names_the_file() {
    type Change = fn(&Files);
    let table: [(Change, &str); 6] = [
        (
            |files| fs::write(&files.policy, "targets = 1").expect("a file"),
            "policy.toml: line 1: unknown field `targets`",
        ),
        (|files| fs::remove_file(&files.policy).expect("it is there"), "cannot read "),
        (
            |files| fs::write(&files.people, r#"{"2":"Mars"}"#).expect("a file"),
            "people.json: person 2: \"Mars\" is no time",
        ),
        (|files| fs::remove_file(&files.trace).expect("it is there"), "cannot open "),
        (|files| fs::write(&files.trace, "\n").expect("a file"), "trace.jsonl: no message in it"),
        (|files| fs::create_dir(&files.events).expect("a folder"), "cannot write "),
    ];
    let onto_itself = files();
    let args = ReplayArgs { events: Some(onto_itself.folder().join(".").join("trace.jsonl")), ..onto_itself.args() };
    assert!(printed(&args).expect_err("it would be lost").ends_with("trace.jsonl is read; write elsewhere"));
    for (change, expect) in table {
        let files = files();
        change(&files);
        let error = printed(&files.args()).expect_err(expect);
        assert!(error.contains(expect), "{error}");
        assert_eq!(error.lines().count(), 1, "{error}");
    }
}

#[test]
fn the_program_takes_it_from_the_command_line() {
    let files = files();
    let replay = |more: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_meantime"));
        command.env_clear().current_dir(files.folder());
        command.args(["replay", "--trace", "trace.jsonl", "--people", "people.json", "--policy", "policy.toml"]);
        command.args(more).output().expect("it runs")
    };
    let good = replay(&["--json", "--events", "events.jsonl"]);
    assert!(good.status.success(), "{good:?}");
    let figures: serde_json::Value = serde_json::from_slice(&good.stdout).expect("JSON");
    assert_eq!(figures["mentions"]["reminders"], 3);
    let events = fs::read_to_string(&files.events).expect("events");
    let first = r#"{"person":2,"at":1772460000,"items":[{"thread":1,"message":0,"capture":"mentions","slot":1}]}"#;
    assert_eq!(events.lines().next(), Some(first));

    fs::write(&files.trace, "nonsense").expect("a file");
    let bad = replay(&[]);
    assert_eq!(bad.status.code(), Some(1));
    let error = String::from_utf8_lossy(&bad.stderr).into_owned();
    assert_eq!(error, "meantime: trace.jsonl: line 1: no thread of a trace: expected ident\n");
    assert_eq!(replay(&["--bad-lines", "perhaps"]).status.code(), Some(2));
}
