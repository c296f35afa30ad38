//! The cases that define working time (`tests/data/calendar/README.md`).

/// One reader and judge for the test and for the tool that people run.
#[path = "../examples/calendar_vectors/judge.rs"]
mod judge;

use judge::judge;

const VECTORS: &str = include_str!("data/calendar/vectors.jsonl");

#[test]
fn every_vector_gives_its_answer() {
    let report = judge(VECTORS).expect("the vectors can be read");
    let failures: Vec<String> = report.failures.iter().map(ToString::to_string).collect();
    assert!(failures.is_empty(), "{} cases fail:\n{}", failures.len(), failures.join("\n"));
    assert_eq!(report.passed, 599);
}

#[test]
fn a_wrong_answer_is_named() {
    let first = VECTORS.lines().next().expect("a first line");
    let wrong = first.replace("2020-03-02T19:00:00Z", "2020-03-02T19:00:01Z");
    let report = judge(&wrong).expect("the case can be read");
    assert_eq!(report.passed, 0);
    let failure = &report.failures[0];
    assert_eq!(failure.id, "p0001");
    assert_eq!(failure.to_string(), r#"p0001: expected "2020-03-02T19:00:01Z", got "2020-03-02T19:00:00Z""#);
}

#[test]
fn what_is_no_case_is_refused() {
    let table = [
        ("nonsense", "line 1: expected"),
        ("\n{}", "line 2: missing field"),
        (r#"{"id":"x","t":"2020-01-01T00:00:00Z","expect":1,"op":"guess"}"#, "line 1: unknown variant"),
    ];
    for (lines, start) in table {
        let why = judge(lines).expect_err(lines);
        assert!(why.starts_with(start), "{why}");
    }
}
