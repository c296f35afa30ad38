//! Whole traces, held against a judge that shares no code with the replay.

use std::path::{Path, PathBuf};

use proptest::prelude::*;
use serde_json::json;

use super::judge::{Bundle, Item, Record, broken_rules, bundles, judge};
use super::run::Files;

fn slice() -> (PathBuf, PathBuf) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data");
    (folder.join("threads-slice.jsonl"), folder.join("threads-people.json"))
}

#[test]
fn a_real_slice_keeps_every_rule() {
    let (trace, people) = slice();
    let files = Files::of(&trace, &people, "");
    let replayed = files.replay();
    let (broken, sent) = judge(&trace, &people, &files.events, &files.figures);
    assert_eq!(broken, [""; 0]);
    // The figures are the judge's own; these pin that there is something to judge.
    assert_eq!(sent.len(), 24);
    assert_eq!(replayed.figures["mentions"]["asks"], 63);
    assert_eq!(replayed.figures["threads"]["asks"], 208);
}

/// One message: seconds after the one before in its thread, author, mentioned, whether it asks.
type Drawn = (i64, u64, Vec<u64>, bool);

/// Few people who ask each other much, so that gaps and caps are felt.
fn traces() -> impl Strategy<Value = Vec<(i64, Vec<Drawn>)>> {
    let pause = prop_oneof![3 => 0_i64..3, 5 => 3_i64..7_200, 2 => 7_200_i64..300_000];
    let message = (pause, 1_u64..6, prop::collection::vec(1_u64..6, 0..3), prop::bool::weighted(0.7));
    // Within a week in which clocks change in Europe.
    let thread = (0_i64..7 * 86_400, prop::collection::vec(message, 1..8));
    prop::collection::vec(thread, 1..60)
}

fn written(threads: &[(i64, Vec<Drawn>)]) -> String {
    let line = |(number, (begins, messages)): (usize, &(i64, Vec<Drawn>))| {
        let mut at = 1_774_483_200 + begins;
        let messages: Vec<_> = messages
            .iter()
            .map(|(pause, author, mentioned, asks)| {
                at += pause;
                json!([at, author, mentioned, u8::from(*asks), 7])
            })
            .collect();
        json!({ "thread": number, "channel": 1, "messages": messages }).to_string() + "\n"
    };
    threads.iter().enumerate().map(line).collect()
}

/// The fifth person is unknown.
const PEOPLE: &str = r#"{"1":"Europe/Berlin","2":"America/New_York","3":"Asia/Kolkata","4":"Pacific/Auckland"}"#;

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_traces_keep_every_rule(threads in traces()) {
        let files = Files::new(&written(&threads), PEOPLE, "");
        files.replay();
        let (broken, _) = judge(&files.trace, &files.people, &files.events, &files.figures);
        prop_assert_eq!(broken, Vec::<String>::new());
    }
}

/// One owner, seven asks that fall due one after the other on one day, and one that was answered.
fn busy_day() -> Files {
    let ask = |thread: u64, minute: i64| {
        let at = 1_772_442_000 + minute * 60;
        json!({ "thread": thread, "channel": 1, "messages": [[at, 1, [2], 1, 9]] }).to_string() + "\n"
    };
    let mut trace: String = (0_i64..7).map(|n| ask(n.unsigned_abs(), n * 31)).collect();
    let end = 1_772_442_000 + 30 * 86_400;
    let answered = json!([[1_772_442_000, 1, [2], 1, 9], [1_772_445_600, 2, [], 0, 9], [end, 3, [], 0, 9]]);
    trace += &json!({ "thread": 9, "channel": 1, "messages": answered }).to_string();
    Files::new(&trace, r#"{"2":"UTC"}"#, "")
}

#[test]
fn the_judge_names_what_is_wrong() {
    let files = busy_day();
    files.replay();
    let record = Record::read(&files.trace, &files.people);
    let sent = bundles(&files.events);
    assert_eq!(broken_rules(&record, &sent), [""; 0]);
    let answered = Item { thread: 9, message: 0, slot: 1 };
    type Change = Box<dyn Fn(&mut Vec<Bundle>)>;
    let table: [(&str, Change, &str); 10] = [
        ("one is missing", Box::new(|sent| drop(sent.remove(0))), "is missing"),
        ("late by a second", Box::new(|sent| sent[0].at += 1), "should not be sent"),
        ("early by a second", Box::new(|sent| sent[0].at -= 1), "should not be sent"),
        ("at night", Box::new(|sent| sent[0].at -= 6 * 3600), "outside of working hours"),
        ("on Saturday", Box::new(|sent| sent[0].at -= 2 * 86_400), "outside of working hours"),
        ("too soon after another", Box::new(|sent| sent[1].at = sent[0].at + 1799), "two bundles at"),
        ("a seventh on one day", Box::new(|sent| sent[6].at = sent[5].at + 1800), "bundle 7 of one day"),
        ("twice", Box::new(|sent| sent[1].items = sent[0].items.clone()), "twice"),
        ("answered", Box::new(move |sent| sent[0].items.push(answered.clone())), "was answered before"),
        ("to somebody else", Box::new(|sent| sent[0].person = 3), "was not asked of them"),
    ];
    for (case, change, expect) in table {
        let mut changed = sent.clone();
        change(&mut changed);
        let broken = broken_rules(&record, &changed);
        assert!(broken.iter().any(|words| words.contains(expect)), "{case}: {broken:?}");
    }
}

#[test]
fn the_judge_counts_by_itself() {
    let files = busy_day();
    files.replay();
    let told = std::fs::read_to_string(&files.figures).expect("figures");
    let changes =
        [("\"asks\": 8", "\"asks\": 7"), ("\"answered_in_time\": 1", "\"answered_in_time\": 0"), ("3600", "3599")];
    for (from, to) in changes {
        assert!(told.contains(from), "{told}");
        std::fs::write(&files.figures, told.replacen(from, to, 1)).expect("a file");
        let (broken, _) = judge(&files.trace, &files.people, &files.events, &files.figures);
        assert!(broken.len() == 1 && broken[0].starts_with("the figures should be "), "{from}: {broken:?}");
    }
}
