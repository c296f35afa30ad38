//! Who is at work when.

use std::collections::BTreeMap;

use crate::domain::ask::Owner;
use crate::domain::calendar::Schedule;
use crate::domain::ids::PersonId;

/// Everybody's hours.
#[derive(Clone, Debug)]
pub(super) struct Team {
    /// By the trace's numbers; who is missing has the server's.
    pub(super) people: BTreeMap<u64, Schedule>,
    /// The server's, which are the room's.
    pub(super) server: Schedule,
}

impl Team {
    pub(super) fn of_person(&self, person: PersonId) -> &Schedule {
        self.people.get(&person.0).unwrap_or(&self.server)
    }

    pub(super) fn of(&self, owner: Owner) -> &Schedule {
        owner.person().map_or(&self.server, |person| self.of_person(person))
    }
}
