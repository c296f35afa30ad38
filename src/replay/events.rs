//! What `--events` writes: one line of JSON for every bundle.

use std::io::Write;

use anyhow::Result;
use serde::Serialize;

use super::policy::Capture;
use super::waiting::Waiting;
use crate::domain::calendar::Instant;
use crate::domain::ids::PersonId;
use crate::domain::plan::Slot;

/// A bundle, in the trace's numbers.
#[derive(Debug, Serialize)]
pub(super) struct Sent {
    person: u64,
    /// UNIX seconds, UTC.
    at: i64,
    items: Vec<Item>,
}

#[derive(Debug, Serialize)]
struct Item {
    thread: u64,
    /// The message's index in its thread.
    message: usize,
    capture: Capture,
    slot: Place,
}

/// 1 for the reminder at the due time, then 2 and so on; those before it by their names.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
enum Place {
    Number(u32),
    Name(String),
}

impl From<Slot> for Place {
    fn from(slot: Slot) -> Self {
        match slot {
            Slot::Due => Self::Number(1),
            Slot::FollowUp(n) => Self::Number(n.saturating_add(1)),
            other => Self::Name(other.to_string()),
        }
    }
}

impl Sent {
    pub(super) fn new(person: PersonId, at: Instant) -> Self {
        Self { person: person.0, at: at.timestamp(), items: Vec::new() }
    }

    pub(super) fn add(&mut self, waiting: &Waiting, slot: Slot) {
        let (thread, message) = waiting.stands;
        self.items.push(Item { thread, message, capture: waiting.capture(), slot: slot.into() });
    }

    /// Writes it as one line.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn write(&self, out: &mut dyn Write) -> Result<()> {
        serde_json::to_writer(&mut *out, self)?;
        Ok(out.write_all(b"\n")?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reminders_are_numbered_from_the_due_time() {
        let table = [
            (Slot::Due, Place::Number(1)),
            (Slot::FollowUp(1), Place::Number(2)),
            (Slot::FollowUp(2), Place::Number(3)),
            (Slot::Notice, Place::Name("notice".to_owned())),
            (Slot::Nudge, Place::Name("nudge".to_owned())),
        ];
        for (slot, expect) in table {
            assert_eq!(Place::from(slot), expect);
        }
    }
}
