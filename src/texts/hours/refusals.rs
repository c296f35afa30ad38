//! What somebody reads whose hours, zone or travel could not be set, and what is worth telling of what was read.

use super::super::lines::{Last, list};
use super::super::plain;
use super::super::say::say;
use super::day_names;
use crate::domain::holidays::Place;
use crate::domain::hours_text::{HoursError, Note};
use crate::domain::language::Language;
use crate::domain::travel::{MOST_AHEAD, TravelError};
use crate::domain::zones::{Doubt, UnknownZone};

/// So much of what was typed is said back.
const ECHOED: usize = 50;

/// Hours that could not be read: what was not understood, and an example.
pub fn unreadable(language: Language, why: &HoursError) -> String {
    let part = |part: &str| plain(part, ECHOED);
    match why {
        HoursError::WhichHours(days) => {
            let days: Vec<_> = days.iter().collect();
            say!(language, "hours-which", part = day_names(language, &days))
        }
        HoursError::Blank => say!(language, "hours-blank"),
        HoursError::TooLong => say!(language, "hours-too-long"),
        HoursError::UnreadableDays => say!(language, "hours-unreadable-days"),
        HoursError::Unreadable(text) => say!(language, "hours-unreadable", part = part(text)),
        HoursError::Unpaired(text) => say!(language, "hours-unpaired", part = part(text)),
        HoursError::SameTimes(text) => say!(language, "hours-same-times", part = part(text)),
        HoursError::Ambiguous(text) => say!(language, "hours-ambiguous", part = part(text)),
        HoursError::DaysAlone(days) => {
            let days: Vec<_> = days.iter().collect();
            say!(language, "hours-days-alone", part = day_names(language, &days))
        }
    }
}

/// Something about hours that may surprise.
pub fn note(language: Language, note: &Note) -> String {
    let names = |days: crate::domain::recurrence::DaySet| day_names(language, &days.iter().collect::<Vec<_>>());
    match note {
        Note::Merged(days) => say!(language, "hours-note-merged", days = names(*days)),
        Note::NightShift(hours) => say!(language, "hours-note-night", hours = hours.to_string()),
        Note::ReadAs(hours) => say!(language, "hours-note-read", hours = hours.to_string()),
        Note::Replaced(days) => say!(language, "hours-note-replaced", days = names(*days)),
        Note::NoHours => say!(language, "hours-note-none"),
    }
}

/// A zone that has another name now.
pub fn renamed(language: Language, old: &str, new: &str) -> String {
    say!(language, "hours-zone-renamed", old = old, new = new)
}

/// A server's holidays that counted for somebody as a guess, until they set hours of their own.
pub fn holidays_end(language: Language, place: &Place) -> String {
    say!(language, "hours-holidays-end", place = super::super::holidays::place(language, place))
}

/// Travel that could not be set.
pub fn travel(language: Language, why: &TravelError) -> String {
    match why {
        TravelError::Unreadable(text) => say!(language, "hours-travel-unreadable", text = plain(text, ECHOED)),
        TravelError::EndsFirst => say!(language, "hours-travel-ends-first"),
        TravelError::Past => say!(language, "hours-travel-past"),
        TravelError::TooFar => say!(language, "hours-travel-too-far"),
        TravelError::TooLong => say!(language, "hours-travel-too-long"),
        TravelError::TooMany => say!(language, "hours-travel-too-many", count = MOST_AHEAD),
    }
}

/// Travel of somebody who has no hours at home.
pub fn travel_no_hours(language: Language) -> String {
    say!(language, "hours-travel-no-hours")
}

/// Nothing to end.
pub fn travel_none(language: Language) -> String {
    say!(language, "hours-travel-none")
}

/// Hours from oneself.
pub fn copy_self(language: Language) -> String {
    say!(language, "hours-copy-self")
}

/// A server cannot be without hours.
pub fn server_none(language: Language) -> String {
    say!(language, "hours-server-none")
}

/// A time that was offered once.
pub fn no_such_time(language: Language) -> String {
    say!(language, "hours-no-such-time")
}

/// A zone that was not offered.
pub fn no_such_zone(language: Language) -> String {
    say!(language, "hours-no-such-zone")
}

/// Hours for a zone that is not known.
pub fn zone_first(language: Language) -> String {
    say!(language, "hours-zone-first")
}

/// A zone that can be several, or none, where only one can be typed.
pub fn unclear_zone(language: Language, unknown: &UnknownZone) -> String {
    let text = plain(&unknown.text, ECHOED);
    // Set apart, since there is a comma in most of them; and as they can be typed.
    let names: Vec<String> = unknown.suggestions.iter().map(|one| format!("`{}`", one.full_name())).collect();
    let last = if unknown.doubt == Doubt::Offset { Last::And } else { Last::Or };
    let cities = list(language, &names, last);
    match (unknown.doubt, names.is_empty()) {
        (Doubt::Several, _) => say!(language, "hours-zone-typed-unclear", text = text, cities = cities),
        (Doubt::Offset, _) => say!(language, "hours-zone-typed-offset", text = text, cities = cities),
        (Doubt::Unknown, false) => say!(language, "hours-zone-typed-near", text = text, cities = cities),
        (Doubt::Unknown, true) => say!(language, "hours-zone-typed-unknown", text = text),
    }
}
