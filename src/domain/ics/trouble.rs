//! Why a calendar cannot be had or read.

use super::Unreadable;

/// Why a calendar cannot be had or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// A page for a browser is there instead.
    WebPage,
    /// Something else is there.
    NotACalendar,
    /// It is too large.
    TooLarge,
    /// It has too many events.
    TooManyEvents,
    /// The address leads to a place that is not on the public internet, or not by a safe way.
    NotPublic,
    /// The address leads on and on.
    LeadsOn,
    /// It took too long.
    TooSlow,
    /// Nobody answered.
    Unreachable,
    /// It is not given to who has only the address.
    Forbidden,
    /// It is not there.
    Gone,
    /// The server failed.
    ServerFailed,
}

impl Trouble {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::WebPage,
        Self::NotACalendar,
        Self::TooLarge,
        Self::TooManyEvents,
        Self::NotPublic,
        Self::LeadsOn,
        Self::TooSlow,
        Self::Unreachable,
        Self::Forbidden,
        Self::Gone,
        Self::ServerFailed,
    ];

    /// Its name in the store and in the log.
    pub const fn name(self) -> &'static str {
        match self {
            Self::WebPage => "web page",
            Self::NotACalendar => "no calendar",
            Self::TooLarge => "too large",
            Self::TooManyEvents => "too many events",
            Self::NotPublic => "not public",
            Self::LeadsOn => "leads on",
            Self::TooSlow => "too slow",
            Self::Unreachable => "unreachable",
            Self::Forbidden => "forbidden",
            Self::Gone => "gone",
            Self::ServerFailed => "server failed",
        }
    }

    /// The one of that name; of a name that this version does not know, what says least.
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|one| one.name() == name).unwrap_or(Self::ServerFailed)
    }
}

impl From<Unreadable> for Trouble {
    fn from(why: Unreadable) -> Self {
        match why {
            Unreadable::WebPage => Self::WebPage,
            Unreadable::NotACalendar => Self::NotACalendar,
            Unreadable::TooLarge => Self::TooLarge,
            Unreadable::TooManyEvents => Self::TooManyEvents,
        }
    }
}
