//! Small traces, and what each must lead to.

use serde_json::{Value, json};

use super::run::{ADA, Files, KENJI, MARIA, Written, seconds, trace};

/// In Berlin, in UTC, and in New York.
const PEOPLE: &str = r#"{"1":"Europe/Berlin","2":"UTC","3":"America/New_York"}"#;
/// Somebody says something at the end, so that timers run until then. Number 9 is nobody else.
const LATER: &[Written] = &[("2026-04-30T12:00:00Z", 9, &[], false)];

/// A bundle: to whom, when, and thread, message and slot of each item.
type Expect<'a> = (u64, &'a str, &'a [(u64, u64, u64)]);

fn sent(bundles: &[Expect]) -> Vec<Value> {
    let item = |(thread, message, slot): &(u64, u64, u64)| json!({ "thread": thread, "message": message, "capture": "mentions", "slot": slot });
    let line = |(person, at, items): &Expect| json!({ "person": person, "at": seconds(at), "items": items.iter().map(item).collect::<Vec<_>>() });
    bundles.iter().map(line).collect()
}

fn check(case: &str, threads: &[&[Written]], people: &str, policy: &str, expect: &[Expect]) {
    let threads = [threads, &[LATER]].concat();
    let replayed = Files::new(&trace(&threads), people, policy).replay();
    assert_eq!(replayed.events, sent(expect), "{case}");
}

/// What is sent for one thread under the empty policy.
fn checked(table: &[(&str, &[Written], &[Expect])]) {
    for (case, thread, expect) in table {
        check(case, &[thread], PEOPLE, "", expect);
    }
}

// 2 March 2026 is a Monday.

#[test]
fn reminders_come_when_it_is_due_and_on_the_next_two_working_dates() {
    checked(&[
        (
            "asked in the morning",
            &[("2026-03-02T10:00:00Z", ADA, &[KENJI], true)],
            &[
                (KENJI, "2026-03-02T14:00:00Z", &[(1, 0, 1)]),
                (KENJI, "2026-03-03T09:00:00Z", &[(1, 0, 2)]),
                (KENJI, "2026-03-04T09:00:00Z", &[(1, 0, 3)]),
            ],
        ),
        (
            "asked in the afternoon, due after the weekend",
            &[("2026-03-06T15:30:00Z", ADA, &[KENJI], true)],
            &[
                (KENJI, "2026-03-09T11:30:00Z", &[(1, 0, 1)]),
                (KENJI, "2026-03-10T09:00:00Z", &[(1, 0, 2)]),
                (KENJI, "2026-03-11T09:00:00Z", &[(1, 0, 3)]),
            ],
        ),
        (
            "asked at night",
            &[("2026-03-02T23:00:00Z", ADA, &[KENJI], true)],
            &[
                (KENJI, "2026-03-03T13:00:00Z", &[(1, 0, 1)]),
                (KENJI, "2026-03-04T09:00:00Z", &[(1, 0, 2)]),
                (KENJI, "2026-03-05T09:00:00Z", &[(1, 0, 3)]),
            ],
        ),
        (
            "due exactly when work ends: at the next opening",
            &[("2026-03-02T13:00:00Z", ADA, &[KENJI], true)],
            &[
                (KENJI, "2026-03-03T09:00:00Z", &[(1, 0, 1)]),
                (KENJI, "2026-03-04T09:00:00Z", &[(1, 0, 2)]),
                (KENJI, "2026-03-05T09:00:00Z", &[(1, 0, 3)]),
            ],
        ),
        (
            "over a weekend in which Berlin's clocks change",
            &[("2026-03-27T14:00:00Z", KENJI, &[ADA], true)],
            &[
                (ADA, "2026-03-30T09:00:00Z", &[(1, 0, 1)]),
                (ADA, "2026-03-31T07:00:00Z", &[(1, 0, 2)]),
                (ADA, "2026-04-01T07:00:00Z", &[(1, 0, 3)]),
            ],
        ),
        (
            "New York's clocks change three weeks before",
            &[("2026-03-06T20:00:00Z", ADA, &[MARIA], true)],
            &[
                (MARIA, "2026-03-09T15:00:00Z", &[(1, 0, 1)]),
                (MARIA, "2026-03-10T13:00:00Z", &[(1, 0, 2)]),
                (MARIA, "2026-03-11T13:00:00Z", &[(1, 0, 3)]),
            ],
        ),
    ]);
}

#[test]
fn what_is_owed_and_what_ends_it() {
    let asked = "2026-03-02T10:00:00Z";
    let first: Expect = (KENJI, "2026-03-02T14:00:00Z", &[(1, 0, 1)]);
    let rest = |message: u64| [(1, message, 2), (1, message, 3)];
    let [second, third] = rest(0);
    let none: &[Expect] = &[];
    checked(&[
        ("oneself is nobody", &[(asked, ADA, &[ADA], true)], none),
        ("a mention that does not ask", &[(asked, ADA, &[KENJI], false)], none),
        ("a question to nobody", &[(asked, ADA, &[], true)], none),
        (
            "oneself and somebody else",
            &[(asked, KENJI, &[KENJI, ADA, KENJI], true)],
            &[
                (ADA, "2026-03-02T14:00:00Z", &[(1, 0, 1)]),
                (ADA, "2026-03-03T08:00:00Z", &[(1, 0, 2)]),
                (ADA, "2026-03-04T08:00:00Z", &[(1, 0, 3)]),
            ],
        ),
        ("answered", &[(asked, ADA, &[KENJI], true), ("2026-03-02T13:59:59Z", KENJI, &[], false)], none),
        (
            "answered in the second in which it is due: messages come first",
            &[(asked, ADA, &[KENJI], true), ("2026-03-02T14:00:00Z", KENJI, &[], false)],
            none,
        ),
        (
            "answered a second after that",
            &[(asked, ADA, &[KENJI], true), ("2026-03-02T14:00:01Z", KENJI, &[], false)],
            &[first],
        ),
        ("answered in the second of the question", &[(asked, ADA, &[KENJI], true), (asked, KENJI, &[], false)], none),
        (
            "what stands before the question in its second is no answer",
            &[(asked, KENJI, &[], false), (asked, ADA, &[KENJI], true), ("2026-03-02T14:00:01Z", KENJI, &[], false)],
            &[(KENJI, "2026-03-02T14:00:00Z", &[(1, 1, 1)])],
        ),
        (
            "a word of the asker, or of somebody else, is no answer",
            &[
                (asked, ADA, &[KENJI], true),
                ("2026-03-02T10:01:00Z", ADA, &[], false),
                ("2026-03-02T10:02:00Z", MARIA, &[], false),
                ("2026-03-03T09:00:00Z", KENJI, &[], false),
            ],
            &[first],
        ),
        (
            "of two one is enough",
            &[(asked, ADA, &[KENJI, MARIA], true), ("2026-03-02T16:00:00Z", MARIA, &[], false)],
            &[first],
        ),
        (
            "two who do not answer are both reminded, each in their hours",
            &[(asked, ADA, &[MARIA, KENJI], true)],
            &[
                first,
                (MARIA, "2026-03-02T18:00:00Z", &[(1, 0, 1)]),
                (KENJI, "2026-03-03T09:00:00Z", &[second]),
                (MARIA, "2026-03-03T14:00:00Z", &[second]),
                (KENJI, "2026-03-04T09:00:00Z", &[third]),
                (MARIA, "2026-03-04T14:00:00Z", &[third]),
            ],
        ),
        (
            "one message answers all that somebody owes there",
            &[
                (asked, ADA, &[KENJI], true),
                ("2026-03-02T10:01:00Z", MARIA, &[KENJI, ADA], true),
                ("2026-03-02T10:02:00Z", KENJI, &[], false),
            ],
            none,
        ),
        (
            "an answer that asks back",
            &[(asked, ADA, &[KENJI], true), ("2026-03-02T11:00:00Z", KENJI, &[ADA], true)],
            &[
                (ADA, "2026-03-02T15:00:00Z", &[(1, 1, 1)]),
                (ADA, "2026-03-03T08:00:00Z", &[(1, 1, 2)]),
                (ADA, "2026-03-04T08:00:00Z", &[(1, 1, 3)]),
            ],
        ),
    ]);
}

#[test]
fn an_answer_counts_in_its_own_thread_only() {
    let threads: [&[Written]; 2] = [
        &[("2026-03-02T10:00:00Z", ADA, &[KENJI], true), ("2026-03-02T11:00:00Z", KENJI, &[], false)],
        &[("2026-03-02T10:00:00Z", ADA, &[KENJI], true), ("2026-03-02T15:00:00Z", KENJI, &[], false)],
    ];
    check("two threads", &threads, PEOPLE, "", &[(KENJI, "2026-03-02T14:00:00Z", &[(2, 0, 1)])]);
}

#[test]
fn a_gap_delays_and_bundles() {
    let threads: [&[Written]; 3] = [
        &[("2026-03-02T10:00:00Z", ADA, &[KENJI], true)],
        &[("2026-03-02T10:10:00Z", ADA, &[KENJI], true)],
        &[("2026-03-02T10:29:59Z", ADA, &[KENJI], true)],
    ];
    let expect: [Expect; 4] = [
        (KENJI, "2026-03-02T14:00:00Z", &[(1, 0, 1)]),
        (KENJI, "2026-03-02T14:30:00Z", &[(2, 0, 1), (3, 0, 1)]),
        (KENJI, "2026-03-03T09:00:00Z", &[(1, 0, 2), (2, 0, 2), (3, 0, 2)]),
        (KENJI, "2026-03-04T09:00:00Z", &[(1, 0, 3), (2, 0, 3), (3, 0, 3)]),
    ];
    check("three in half an hour", &threads, PEOPLE, "", &expect);
    let late: [&[Written]; 2] =
        [&[("2026-03-02T12:45:00Z", ADA, &[KENJI], true)], &[("2026-03-02T12:50:00Z", ADA, &[KENJI], true)]];
    let expect: [Expect; 3] = [
        (KENJI, "2026-03-02T16:45:00Z", &[(1, 0, 1)]),
        (KENJI, "2026-03-03T09:00:00Z", &[(2, 0, 1), (1, 0, 2), (2, 0, 2)]),
        (KENJI, "2026-03-04T09:00:00Z", &[(1, 0, 3), (2, 0, 3)]),
    ];
    check("the gap ends after work", &late, PEOPLE, "", &expect);
}

#[test]
fn a_cap_delays_to_the_next_day_and_drops_nothing() {
    let times: Vec<String> = (0..7).map(|n| format!("2026-03-02T{:02}:{:02}:00Z", 9 + n / 2, n % 2 * 30)).collect();
    let asks: Vec<[Written; 1]> = times.iter().map(|time| [(time.as_str(), ADA, &[KENJI] as &[u64], true)]).collect();
    let threads: Vec<&[Written]> = asks.iter().map(|ask| ask.as_slice()).collect();
    let second: Vec<(u64, u64, u64)> = [(7, 0, 1)].into_iter().chain((1..=7).map(|thread| (thread, 0, 2))).collect();
    let third: Vec<(u64, u64, u64)> = (1..=7).map(|thread| (thread, 0, 3)).collect();
    let expect: [Expect; 8] = [
        (KENJI, "2026-03-02T13:00:00Z", &[(1, 0, 1)]),
        (KENJI, "2026-03-02T13:30:00Z", &[(2, 0, 1)]),
        (KENJI, "2026-03-02T14:00:00Z", &[(3, 0, 1)]),
        (KENJI, "2026-03-02T14:30:00Z", &[(4, 0, 1)]),
        (KENJI, "2026-03-02T15:00:00Z", &[(5, 0, 1)]),
        (KENJI, "2026-03-02T15:30:00Z", &[(6, 0, 1)]),
        (KENJI, "2026-03-03T09:00:00Z", &second),
        (KENJI, "2026-03-04T09:00:00Z", &third),
    ];
    check("seven in an afternoon", &threads, PEOPLE, "", &expect);
}

#[test]
fn timers_run_through_the_second_of_the_last_message() {
    let ask: &[Written] = &[("2026-03-02T10:00:00Z", ADA, &[KENJI], true)];
    for (last, bundles) in [("2026-03-02T13:59:59Z", 0), ("2026-03-02T14:00:00Z", 1), ("2026-03-03T08:59:59Z", 1)] {
        let files = Files::new(&trace(&[ask, &[(last, MARIA, &[], false)]]), PEOPLE, "");
        assert_eq!(files.replay().events.len(), bundles, "{last}");
    }
}

#[test]
fn people_may_have_hours_of_their_own() {
    let thread: &[Written] = &[("2026-03-05T11:00:00Z", ADA, &[KENJI], true)];
    let people = r#"{"2":{"zone":"UTC","hours":"Mon-Thu 9-12"}}"#;
    let expect: [Expect; 3] = [
        (KENJI, "2026-03-10T09:00:00Z", &[(1, 0, 1)]),
        (KENJI, "2026-03-11T09:00:00Z", &[(1, 0, 2)]),
        (KENJI, "2026-03-12T09:00:00Z", &[(1, 0, 3)]),
    ];
    check("three hours a day", &[thread], people, "", &expect);
    check("never at work", &[thread], r#"{"2":{"zone":"UTC","hours":"off"}}"#, "", &[]);
    let server = "zone = \"Asia/Tokyo\"\nhours = \"10-18\"\nfollow_ups = 0\ntarget = \"1m\"";
    let early: Expect = (KENJI, "2026-03-06T01:01:00Z", &[(1, 0, 1)]);
    check("of whom nothing is known", &[thread], "{}", server, &[early]);
}

#[test]
fn the_policy_decides_what_is_sent() {
    let thread: &[Written] = &[("2026-03-02T04:00:00Z", ADA, &[KENJI], true)];
    let names = |policy: &str| {
        let replayed = Files::new(&trace(&[thread, LATER]), PEOPLE, policy).replay();
        let line = |line: &Value| format!("{} {}", line["at"], line["items"][0]["slot"]);
        replayed.events.iter().map(line).collect::<Vec<_>>()
    };
    let table: [(&str, &[(&str, &str)]); 7] = [
        (
            "notice = true\nnudge = true\nfollow_ups = 0",
            &[
                ("2026-03-02T09:00:00Z", "\"notice\""),
                ("2026-03-02T12:00:00Z", "\"nudge\""),
                ("2026-03-02T13:00:00Z", "1"),
            ],
        ),
        ("target = \"1h\"\nfollow_ups = 0", &[("2026-03-02T10:00:00Z", "1")]),
        ("target = \"2d\"\nfollow_ups = 1", &[("2026-03-04T09:00:00Z", "1"), ("2026-03-05T09:00:00Z", "2")]),
        ("target = { mentions = \"1h\", threads = \"1d\" }\nfollow_ups = 0", &[("2026-03-02T10:00:00Z", "1")]),
        ("due = false\nfollow_ups = 1", &[("2026-03-03T09:00:00Z", "2")]),
        ("due = false\nfollow_ups = 0", &[]),
        ("captures = [\"threads\"]", &[]),
    ];
    for (policy, expect) in table {
        let expect: Vec<String> = expect.iter().map(|(at, slot)| format!("{} {slot}", seconds(at))).collect();
        assert_eq!(names(policy), expect, "{policy}");
    }
}

/// The figures of a capture: asks, answered, in time, median and p90.
fn figures(threads: &[&[Written]], policy: &str, capture: &str) -> Value {
    let replayed = Files::new(&trace(&[threads, &[LATER]].concat()), PEOPLE, policy).replay();
    let of = &replayed.figures[capture];
    let keys =
        ["asks", "answered", "answered_in_time", "median_working_seconds_to_answer", "p90_working_seconds_to_answer"];
    Value::Array(keys.iter().map(|key| of[key].clone()).collect())
}

#[test]
fn a_thread_waits_for_anybody_else() {
    let (nine, ten, noon) = ("2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z", "2026-03-02T12:00:00Z");
    let table: [(&str, &[Written], Value); 8] = [
        ("nobody answers", &[(nine, ADA, &[], true)], json!([1, 0, 0, null, null])),
        ("anybody's word answers", &[(nine, ADA, &[], true), (ten, MARIA, &[], false)], json!([1, 1, 1, 3600, 3600])),
        ("its author's does not", &[(nine, ADA, &[], true), (ten, ADA, &[], false)], json!([1, 0, 0, null, null])),
        ("one at a time", &[(nine, ADA, &[], true), (ten, ADA, &[], true)], json!([1, 0, 0, null, null])),
        (
            "again after an answer",
            &[(nine, ADA, &[], true), (ten, KENJI, &[], false), (noon, ADA, &[], true)],
            json!([2, 1, 1, 3600, 3600]),
        ),
        ("others ask nobody", &[(nine, ADA, &[], false), (ten, KENJI, &[], true)], json!([0, 0, 0, null, null])),
        (
            "a later question of the author",
            &[(nine, ADA, &[], false), (ten, ADA, &[], true), (noon, KENJI, &[], false)],
            json!([1, 1, 1, 7200, 7200]),
        ),
        (
            "a mention does not keep it from asking",
            &[(nine, ADA, &[], false), (nine, KENJI, &[MARIA], true), (ten, ADA, &[], true), (noon, KENJI, &[], false)],
            json!([1, 1, 1, 7200, 7200]),
        ),
    ];
    for (case, thread, expect) in table {
        assert_eq!(figures(&[thread], "", "threads"), expect, "{case}");
    }
}

#[test]
fn answers_are_timed_by_the_clock_of_who_answered() {
    let asked = "2026-03-02T10:00:00Z";
    let by = |time: &'static str, person: u64| (time, person, &[] as &[u64], false);
    let table: [(&str, Written, &str, Value); 6] = [
        ("by Kenji, in UTC", by("2026-03-02T12:00:00Z", KENJI), "mentions", json!([1, 1, 1, 7200, 7200])),
        ("by Maria, who was asleep", by("2026-03-02T13:59:00Z", MARIA), "mentions", json!([1, 1, 1, 0, 0])),
        (
            "by Maria: in time for her, but it was due for Kenji at 14:00",
            by("2026-03-02T14:00:01Z", MARIA),
            "mentions",
            json!([1, 1, 0, 1, 1]),
        ),
        ("in the second when it is due", by("2026-03-02T14:00:00Z", KENJI), "mentions", json!([1, 1, 1, 14400, 14400])),
        ("the thread goes by the server", by("2026-03-02T14:00:00Z", MARIA), "threads", json!([1, 1, 1, 14400, 14400])),
        (
            "after two years",
            by("2028-03-06T10:00:00Z", KENJI),
            "mentions",
            json!([1, 1, 0, 525 * 8 * 3600, 525 * 8 * 3600]),
        ),
    ];
    for (case, answer, capture, expect) in table {
        let thread: &[Written] = &[(asked, ADA, &[KENJI, MARIA], true), answer];
        assert_eq!(figures(&[thread], "", capture), expect, "{case}");
    }
}

#[test]
fn only_what_is_captured_is_counted() {
    let thread: &[Written] = &[("2026-03-02T10:00:00Z", ADA, &[KENJI], true)];
    for (policy, expect) in [
        ("", vec!["events_per_second", "mentions", "threads"]),
        ("captures = [\"mentions\"]", vec!["events_per_second", "mentions"]),
        ("captures = [\"threads\"]", vec!["events_per_second", "threads"]),
    ] {
        let figures = Files::new(&trace(&[thread]), PEOPLE, policy).replay().figures;
        let mut keys: Vec<&str> = figures.as_object().expect("an object").keys().map(String::as_str).collect();
        keys.sort_unstable();
        assert_eq!(keys, expect, "{policy}");
    }
}
