//! Ten years of many schedules, against `tests/data/recurrence/vectors.jsonl` (dateutil and zoneinfo; `make.py` beside it).

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use meantime::domain::recurrence::{DaySet, DaysOff, Recurrence};
use serde::Deserialize;

const VECTORS: &str = include_str!("../data/recurrence/vectors.jsonl");
const CASES: usize = 649;
const ZONES: usize = 50;
const PRIME: i128 = (1 << 61) - 1;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    schedule: Recurrence,
    start: DateTime<Utc>,
    end: DateTime<Utc>,
    #[serde(default)]
    holidays: BTreeSet<NaiveDate>,
    count: usize,
    /// The first slots.
    shown: Vec<DateTime<Utc>>,
    /// Of all slots, number times seconds.
    sum: i128,
}

impl Case {
    fn off(&self) -> DaysOff {
        DaysOff::new(DaySet::WEEKDAYS, self.holidays.iter().copied())
    }

    /// What the schedule says of the stretch, one slot after the other.
    fn forwards(&self) -> Vec<DateTime<Utc>> {
        let off = self.off();
        let first = self.start - TimeDelta::nanoseconds(1);
        let slots =
            std::iter::successors(self.schedule.next_after(first, &off), |at| self.schedule.next_after(*at, &off));
        slots.take_while(|at| *at < self.end).collect()
    }

    fn backwards(&self) -> Vec<DateTime<Utc>> {
        let off = self.off();
        let latest =
            |before: DateTime<Utc>| self.schedule.latest_at_or_before(before - TimeDelta::nanoseconds(1), &off);
        let slots = std::iter::successors(latest(self.end), |at| latest(*at));
        let mut slots: Vec<_> = slots.take_while(|at| *at >= self.start).collect();
        slots.reverse();
        slots
    }

    /// What differs from the other implementation.
    fn complaint(&self, slots: &[DateTime<Utc>]) -> Option<String> {
        let sum: i128 = slots.iter().zip(1..).map(|(at, number): (_, i128)| number * i128::from(at.timestamp())).sum();
        let shown: Vec<_> = slots.iter().take(self.shown.len().max(1)).copied().collect();
        let same = slots.len() == self.count && shown == self.shown && sum % PRIME == self.sum;
        let schedule = &self.schedule;
        (!same).then(|| {
            format!("{schedule}: {} slots, not {}, from {shown:?}, not {:?}", slots.len(), self.count, self.shown)
        })
    }
}

fn cases() -> Vec<Case> {
    let read = |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    VECTORS.lines().map(read).collect()
}

#[test]
fn ten_years_agree_with_another_implementation() {
    let cases = cases();
    let zones: BTreeSet<&str> = cases.iter().map(|case| case.schedule.zone().name()).collect();
    assert!(zones.len() >= ZONES, "{} zones", zones.len());
    assert_eq!(cases.len(), CASES);
    let complaints: Vec<String> = cases.iter().filter_map(|case| case.complaint(&case.forwards())).collect();
    // Another tz database may differ in good faith: then `make.py` is run with the tzdata of that version.
    let ours = chrono_tz::IANA_TZDB_VERSION;
    let differ = complaints.len();
    assert!(
        complaints.is_empty(),
        "{differ} differ; vectors by 2025b, chrono-tz has {ours}:\n{}",
        complaints.join("\n")
    );
}

#[test]
fn backwards_are_the_same_slots() {
    let complaints: Vec<String> = cases().iter().filter_map(|case| case.complaint(&case.backwards())).collect();
    assert!(complaints.is_empty(), "{} schedules differ:\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn a_wrong_slot_is_noticed() {
    let mut cases = cases();
    let case = cases.iter_mut().find(|case| case.count > 5).expect("a case");
    let mut slots = case.forwards();
    assert_eq!(case.complaint(&slots), None);
    slots[4] += TimeDelta::seconds(1);
    assert!(case.complaint(&slots).is_some());
    slots.pop();
    assert!(case.complaint(&slots).is_some());
}
