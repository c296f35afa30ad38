//! The detection of answers, judged by a log of real chat; `docs/answer-detection.md` has the figures of all logs.

use std::path::Path;

use meantime::domain::ids::RoleId;

#[path = "../examples/answer_detection/judge.rs"]
mod judge;

use judge::{Log, Message, Tally, read_folder, read_log};

fn chat() -> Log {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/chat");
    let mut logs = read_folder(&folder).expect("the logs");
    assert_eq!(logs.len(), 1);
    logs.remove(0).1
}

fn changed(change: impl Fn(&mut Message)) -> Tally {
    let mut log = chat();
    log.messages.iter_mut().for_each(change);
    log.judge()
}

#[test]
fn no_reminder_for_what_was_answered_and_most_of_what_was_not_gets_one() {
    let tally = chat().judge();
    let expect = Tally { asks: 33, unanswered: 7, reminders: 5, wrong: 0, unsure: 0, unsure_unanswered: 0 };
    assert_eq!(tally, expect);
    assert!(tally.precision() >= 0.95 && tally.recall() >= 0.60, "{tally:?}");
}

/// What the rule hears decides: the log tells a rule that leaves a part of it out from one that does not.
#[test]
fn each_part_of_the_rule_counts() {
    let without_busy = changed(|message| message.fact.busy = false);
    assert_eq!((without_busy.reminders, without_busy.unsure), (1, 4), "every later message to nobody is asked about");
    let to_a_role = changed(|message| message.fact.role_mentions.push(RoleId(3)));
    assert_eq!((to_a_role.reminders, to_a_role.wrong), (14, 7), "only who mentions the asker answers");
    let by_machines = changed(|message| message.fact.by_machine = true);
    assert_eq!((by_machines.reminders, by_machines.wrong), (33, 26), "a machine answers nothing");
}

/// A small log: `minute`, author, whom it mentions, text, what it replies to.
type Line<'a> = (u16, &'a str, &'a [&'a str], &'a str, Option<&'a [u64]>);

fn written(lines: &[Line<'_>]) -> Log {
    let line = |(n, (minute, author, mentions, text, replies_to)): (usize, &Line<'_>)| {
        let mut line =
            serde_json::json!({ "n": n, "minute": minute, "author": author, "mentions": mentions, "text": text });
        if let Some(replies_to) = replies_to {
            line["replies_to"] = serde_json::json!(replies_to);
        }
        line.to_string()
    };
    let text: Vec<String> = lines.iter().enumerate().map(line).collect();
    read_log("small.jsonl", &text.join("\n")).expect("a log")
}

const ASK: Line<'_> = (700, "ada", &["ben"], "ben: is it out?", Some(&[]));

#[test]
fn what_counts_as_an_ask_and_as_answered() {
    let asked = |unanswered| Tally { asks: 1, unanswered, ..Tally::default() };
    let reminded = |tally| Tally { reminders: 1, ..tally };
    let table: [(&str, Vec<Line<'_>>, Tally); 9] = [
        ("nothing follows", vec![ASK], reminded(asked(1))),
        ("not annotated", vec![(700, "ada", &["ben"], "ben: is it out?", None)], Tally::default()),
        ("no question mark", vec![(700, "ada", &["ben"], "ben: tell me", Some(&[]))], Tally::default()),
        ("two are asked", vec![(700, "ada", &["ben", "dan"], "is it out?", Some(&[]))], Tally::default()),
        ("answered, to nobody", vec![ASK, (701, "ben", &[], "yes", Some(&[0]))], asked(0)),
        (
            "answered in words to another",
            vec![ASK, (701, "ben", &["dan"], "yes", Some(&[0]))],
            Tally { wrong: 1, ..reminded(asked(0)) },
        ),
        (
            "by way of the asker's own words",
            vec![ASK, (701, "ada", &[], "1.2", Some(&[0])), (702, "ben", &[], "yes", Some(&[1]))],
            asked(0),
        ),
        (
            "by way of somebody else's words",
            vec![ASK, (701, "dan", &[], "1.2?", Some(&[0])), (702, "ben", &[], "yes", Some(&[1]))],
            asked(1),
        ),
        (
            "hours later, to nobody",
            vec![ASK, (60, "ben", &[], "yes", Some(&[]))],
            Tally { unsure: 1, unsure_unanswered: 1, ..asked(1) },
        ),
    ];
    for (what, lines, expect) in table {
        assert_eq!(written(&lines).judge(), expect, "{what}");
    }
}

#[test]
fn a_clock_that_starts_again_goes_on() {
    let lines: Vec<Line<'_>> = [719, 0, 779, 60, 1439, 0].map(|minute| (minute, "ada", &[][..], "", None)).to_vec();
    let log = written(&lines);
    let minutes = |two: &[Message]| (two[1].fact.id_instant() - two[0].fact.id_instant()).num_minutes();
    let passed: Vec<i64> = log.messages.windows(2).map(minutes).collect();
    assert_eq!(passed, [1, 59, 1, 659, 1]);
}

#[test]
fn shares_of_nothing_are_whole() {
    let nothing = Tally::default();
    assert!((nothing.precision() - 1.0).abs() < f64::EPSILON && (nothing.recall() - 1.0).abs() < f64::EPSILON);
}

#[test]
fn what_cannot_be_read_is_named() {
    let good = r#"{"n": 1, "minute": 2, "author": "ada", "mentions": [], "text": ""}"#;
    let table = [
        (format!("{good}\n{{"), "a.jsonl, line 2: EOF while parsing an object"),
        (format!("{good}\n{good}"), "a.jsonl, line 2: there is a message 1 already"),
        (good.replace("\"author\": \"ada\", ", ""), "a.jsonl, line 1: missing field `author`"),
        (good.replace(": 2", ": -2"), "a.jsonl, line 1: invalid value: integer `-2`, expected u16"),
        (format!("{good}\n\n"), "a.jsonl, line 2: EOF while parsing a value"),
    ];
    for (text, expect) in table {
        assert_eq!(read_log("a.jsonl", &text).err().as_deref(), Some(expect));
    }
    let missing = read_folder(Path::new("no such folder")).err().expect("no such folder");
    assert!(missing.starts_with("cannot read no such folder: "), "{missing}");
    let empty = tempfile::tempdir().expect("a folder");
    let none = read_folder(empty.path()).err().expect("no log");
    assert!(none.starts_with("no .jsonl file in "), "{none}");
}
