//! The kinds of people, and what may come out when one of them uses something.

/// A kind of person, as they stand to an ask in a channel that not everybody sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    Asker,
    Owner,
    OtherOwner,
    RoleHolder,
    Lead,
    Manager,
    InChannel,
    LostRole,
    NoSight,
    Gone,
    Elsewhere,
}

impl Who {
    pub const ALL: [Self; 11] = [
        Self::Asker,
        Self::Owner,
        Self::OtherOwner,
        Self::RoleHolder,
        Self::Lead,
        Self::Manager,
        Self::InChannel,
        Self::LostRole,
        Self::NoSight,
        Self::Gone,
        Self::Elsewhere,
    ];

    /// Who reads the channel in which they act, and the ask there.
    pub fn reads_it(self) -> bool {
        !matches!(self, Self::NoSight | Self::Gone | Self::Elsewhere)
    }

    pub fn title(self) -> &'static str {
        match self {
            Self::Asker => "asker",
            Self::Owner => "owner",
            Self::OtherOwner => "other owner",
            Self::RoleHolder => "holds the role",
            Self::Lead => "lead",
            Self::Manager => "Manage Server",
            Self::InChannel => "in the channel",
            Self::LostRole => "lost the role",
            Self::NoSight => "can't see the channel",
            Self::Gone => "left the server",
            Self::Elsewhere => "manages another server",
        }
    }
}

/// What comes out; the words are how the answer begins, or a part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is done.
    Does(&'static str),
    /// Something is shown, and nothing changes.
    Shows(&'static str),
    /// A form opens, and nothing changes.
    Opens(&'static str),
    /// It is refused, and nothing changes.
    Refuses(&'static str),
}

/// A line of the table.
pub struct Line {
    /// What stands on it, or how it is typed.
    pub name: &'static str,
    /// For whom it has which outcome.
    pub for_some: Vec<(&'static [Who], Outcome)>,
    /// For everybody else.
    pub for_others: Outcome,
}

impl Line {
    pub fn new(name: &'static str, for_some: Vec<(&'static [Who], Outcome)>, for_others: Outcome) -> Self {
        Self { name, for_some, for_others }
    }

    /// The same for everybody.
    pub fn all(name: &'static str, outcome: Outcome) -> Self {
        Self::new(name, Vec::new(), outcome)
    }

    pub fn outcome(&self, who: Who) -> Outcome {
        let found = self.for_some.iter().find(|(some, _)| some.contains(&who));
        found.map_or(self.for_others, |(_, outcome)| *outcome)
    }
}

/// Those who are outside of the ask's server.
pub const OUTSIDE: &[Who] = &[Who::Gone, Who::Elsewhere];

pub const NOT_TO_SEE: Outcome = Outcome::Refuses("That ask is not yours to see, or it is gone.");
pub const NOT_YOURS: Outcome = Outcome::Refuses("This ask is between other people");
pub const ASKERS_CHOICE: Outcome = Outcome::Refuses("Only the person who asked can choose that.");
pub const NEEDS_MANAGE: Outcome = Outcome::Refuses("Settings need the permission \"Manage Server\"");
pub const NEEDS_MANAGE_ITSELF: Outcome = Outcome::Refuses("That needs the permission \"Manage Server\" itself");
