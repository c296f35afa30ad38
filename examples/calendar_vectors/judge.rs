//! Reads and judges cases of working time; see `tests/data/calendar/README.md`.
//!
//! Included by the example beside this folder and by `tests/calendar_vectors.rs`, so that the tool
//! and the test judge alike without a reader of test data in the library.

use std::collections::BTreeSet;
use std::fmt;

use chrono::{NaiveDate, SecondsFormat};
use chrono_tz::Tz;
use meantime::domain::calendar::{Instant, Schedule, Weekly, overlap};
use serde::Deserialize;
use serde_json::{Value, json};

/// A case whose answer is not the expected one.
#[derive(Debug)]
pub struct Failure {
    /// The case's id.
    pub id: String,
    expected: Value,
    got: Value,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}, got {}", self.id, self.expected, self.got)
    }
}

/// What became of a file's cases.
#[derive(Debug)]
pub struct Report {
    /// How many cases gave the expected answer.
    pub passed: usize,
    /// Those that did not.
    pub failures: Vec<Failure>,
}

#[derive(Deserialize)]
struct Hours {
    tz: Tz,
    weekly: Weekly,
    #[serde(default)]
    off: BTreeSet<NaiveDate>,
}

impl Hours {
    fn schedule(self) -> Schedule {
        Schedule::new(self.tz, self.weekly).with_off(self.off)
    }
}

#[derive(Deserialize)]
struct Case {
    id: String,
    t: Instant,
    expect: Value,
    #[serde(flatten)]
    question: Question,
}

#[derive(Deserialize)]
#[serde(tag = "op", rename_all = "snake_case")]
enum Question {
    IsOpen(Hours),
    NextOpen(Hours),
    AddBusinessDuration {
        d: u64,
        #[serde(flatten)]
        hours: Hours,
    },
    BusinessTimeBetween {
        t2: Instant,
        #[serde(flatten)]
        hours: Hours,
    },
    Overlap {
        t2: Instant,
        people: Vec<Hours>,
    },
}

fn answer(t: Instant, question: Question) -> Value {
    match question {
        Question::IsOpen(hours) => json!(hours.schedule().is_open(t)),
        Question::NextOpen(hours) => moment(hours.schedule().next_open(t)),
        Question::AddBusinessDuration { d, hours } => moment(hours.schedule().add(t, d)),
        Question::BusinessTimeBetween { t2, hours } => json!(hours.schedule().between(t, t2)),
        Question::Overlap { t2, people } => {
            let schedules: Vec<Schedule> = people.into_iter().map(Hours::schedule).collect();
            let periods = overlap(&schedules.iter().collect::<Vec<_>>(), t, t2);
            periods.iter().map(|period| json!([text(period.start()), text(period.end())])).collect()
        }
    }
}

fn moment(instant: Option<Instant>) -> Value {
    instant.map_or(Value::Null, |instant| json!(text(instant)))
}

fn text(instant: Instant) -> String {
    instant.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// Judges every case of a text of one JSON object a line; empty lines are passed over.
///
/// # Errors
/// The first line that is no case, with its number and why.
pub fn judge(lines: &str) -> Result<Report, String> {
    let mut report = Report { passed: 0, failures: Vec::new() };
    for (index, line) in lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let case: Case = serde_json::from_str(line).map_err(|why| format!("line {}: {why}", index + 1))?;
        let got = answer(case.t, case.question);
        if got == case.expect {
            report.passed += 1;
        } else {
            report.failures.push(Failure { id: case.id, expected: case.expect, got });
        }
    }
    Ok(report)
}
