//! The files of `meantime replay`: policies, traces, people. Whatever is in them, an error is one line.

use std::fs;

use meantime::replay::{ReplayArgs, run};
use meantime::trace::BadLines;
use serde_json::{Value, json};

use crate::bench::{Chance, cases, report};
use crate::hostile::HOSTILE;
use crate::json::spoil;

const KEYS: [&str; 9] =
    ["captures", "target", "notice", "nudge", "due", "follow_ups", "zone", "hours", "target.mentions"];
const VALUES: [&str; 22] = [
    "[\"mentions\"]",
    "[\"mentions\", \"threads\", \"mentions\"]",
    "[]",
    "\"4h\"",
    "\"2d\"",
    "\"0h\"",
    "\"999999999999h\"",
    "{ mentions = \"4h\", threads = \"1d\" }",
    "{}",
    "true",
    "false",
    "0",
    "5",
    "6",
    "-1",
    "9223372036854775807",
    "1e400",
    "nan",
    "2026-03-29T02:30:00",
    "\"Europe/Berlin\"",
    "\"Mon-Fri 9-17\"",
    "'''\n'''",
];
/// Replayed together with each file that is right.
const TRACE: &str = "{\"thread\":1,\"channel\":6,\"resolved\":false,\"messages\":[[1540175273,55,[],1,156],\
    [1540175373,55,[56],1,15],[1540185273,56,[],0,15]]}\n";
const PEOPLE: &str = "{\"55\":\"Europe/Berlin\",\"56\":{\"zone\":\"Asia/Tokyo\",\"hours\":\"Mon-Thu 9-12\"}}";

fn policy(chance: &mut Chance) -> String {
    let line = |chance: &mut Chance| {
        let value = match chance.below(3) {
            0 => format!("{:?}", chance.one(HOSTILE)),
            1 => (*chance.one(HOSTILE)).to_owned(),
            _ => (*chance.one(&VALUES)).to_owned(),
        };
        format!("{} = {value}\n", chance.one(&KEYS))
    };
    let lines: String = (0..chance.below(4)).map(|_| line(chance)).collect();
    let mut chars: Vec<char> = lines.chars().collect();
    if chance.below(4) == 0 && !chars.is_empty() {
        let at = chance.below(chars.len());
        chars[at] = *chance.one(&['\u{0}', '"', '[', '=', '\n', '\u{202e}', 'x']);
    }
    chars.into_iter().collect()
}

fn spoilt(text: &str, chance: &mut Chance) -> String {
    let mut value: Value = serde_json::from_str(text).unwrap_or_else(|_| json!({}));
    spoil(&mut value, chance);
    let mut text = value.to_string();
    if chance.below(8) == 0 {
        let cut = (0..text.len()).rev().find(|at| text.is_char_boundary(*at) && chance.below(9) == 0);
        text.truncate(cut.unwrap_or(0));
    }
    text
}

#[test]
fn files_that_are_no_good_are_one_line_of_error() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    let args = ReplayArgs {
        trace: path("trace.jsonl"),
        people: path("people.json"),
        policy: path("policy.toml"),
        json: true,
        events: None,
        bad_lines: BadLines::Stop,
    };
    let mut chance = Chance::new(13);
    let (mut replayed, mut refused) = (0_u32, 0_u32);
    for case in 0..cases() {
        let (mut trace, mut people, mut toml) = (TRACE.to_owned(), PEOPLE.to_owned(), String::new());
        match case % 3 {
            0 => toml = policy(&mut chance),
            1 => people = spoilt(PEOPLE, &mut chance),
            _ => trace = format!("{TRACE}{}\n", spoilt(&TRACE.replace("\"thread\":1", "\"thread\":2"), &mut chance)),
        }
        for (path, text) in [(&args.trace, &trace), (&args.people, &people), (&args.policy, &toml)] {
            fs::write(path, text).expect("a file");
        }
        match run(&args, &mut Vec::new(), &mut Vec::new()) {
            Ok(()) => replayed += 1,
            Err(error) => {
                let said = format!("{error:#}");
                assert!(
                    !said.trim().is_empty() && !said.contains('\n'),
                    "{said:?}\nof {toml:?}\n{people:?}\n{trace:?}"
                );
                refused += 1;
            }
        }
    }
    report("policy, people and trace files", &format!("{replayed} replayed, {refused} refused in one line"));
}
