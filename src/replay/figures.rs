//! What a replay counts.

use std::collections::BTreeSet;

use serde::Serialize;

use super::waiting::Answer;
use crate::domain::ids::PersonId;

/// What is counted for one capture while a trace is replayed.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    pub(super) asks: usize,
    /// Of those without an answer, how many were due when the trace ended.
    pub(super) overdue: usize,
    answered_in_time: usize,
    /// Working seconds of each answer.
    took: Vec<i64>,
    reminders: usize,
    bundles: usize,
    people: BTreeSet<PersonId>,
}

/// The figures of one capture, as `--json` shows them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Figures {
    pub(super) asks: usize,
    pub(super) answered: usize,
    /// Not after the earliest time at which it was due for any of the owners.
    pub(super) answered_in_time: usize,
    /// Each ask in each bundle.
    pub(super) reminders: usize,
    /// Messages that carried them.
    pub(super) bundles: usize,
    pub(super) people_reminded: usize,
    pub(super) median_working_seconds_to_answer: Option<i64>,
    pub(super) p90_working_seconds_to_answer: Option<i64>,
    /// Answered too late, or without an answer and due when the trace ended. For people only.
    #[serde(skip)]
    pub(super) late: usize,
}

impl Tally {
    pub(super) fn answered(&mut self, answer: Answer) {
        self.took.push(answer.working_seconds);
        self.answered_in_time += usize::from(answer.in_time);
    }

    /// A bundle with so many reminders of this capture.
    pub(super) fn reminded(&mut self, person: PersonId, reminders: usize) {
        self.reminders += reminders;
        self.bundles += 1;
        self.people.insert(person);
    }

    pub(super) fn figures(mut self) -> Figures {
        self.took.sort_unstable();
        let answered = self.took.len();
        Figures {
            asks: self.asks,
            answered,
            answered_in_time: self.answered_in_time,
            reminders: self.reminders,
            bundles: self.bundles,
            people_reminded: self.people.len(),
            median_working_seconds_to_answer: nearest_rank(&self.took, 50),
            p90_working_seconds_to_answer: nearest_rank(&self.took, 90),
            late: answered - self.answered_in_time + self.overdue,
        }
    }
}

/// The smallest value that so many percent of the values do not exceed. `ascending` is sorted.
fn nearest_rank(ascending: &[i64], percent: usize) -> Option<i64> {
    let rank = (ascending.len() * percent).div_ceil(100);
    ascending.get(rank.checked_sub(1)?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_are_values_that_were_seen() {
        let table: [(&[i64], usize, Option<i64>); 7] = [
            (&[], 50, None),
            (&[7], 50, Some(7)),
            (&[7], 90, Some(7)),
            (&[1, 2], 50, Some(1)),
            (&[1, 2, 3], 50, Some(2)),
            (&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 90, Some(9)),
            (&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 90, Some(10)),
        ];
        for (values, percent, expect) in table {
            assert_eq!(nearest_rank(values, percent), expect, "{percent} % of {values:?}");
        }
    }
}
