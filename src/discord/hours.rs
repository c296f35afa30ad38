//! Setting hours step by step: by command, form, choices and buttons. Each way ends in the same use case.

use chrono_tz::Tz;

use super::commands::Data;
use crate::app::AppError;
use crate::domain::calendar::{Schedule, Weekly};
use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use crate::domain::{hours_text, zones};
use crate::texts::Message;
use crate::texts::hours::{self as texts, choices, refusals};

/// Hours as they were typed, and what is worth telling of them.
pub(super) struct Typed {
    pub weekly: Weekly,
    pub notes: Vec<String>,
}

/// Reads hours; none where nothing was typed.
pub(super) fn read(language: Language, hours: &str) -> Result<Option<Typed>, AppError> {
    if hours.trim().is_empty() {
        return Ok(None);
    }
    let read = hours_text::parse(hours).map_err(|why| AppError::person(refusals::unreadable(language, &why)))?;
    let notes = read.notes.iter().map(|note| refusals::note(language, note)).collect();
    Ok(Some(Typed { weekly: read.weekly, notes }))
}

/// What somebody typed, by command or form. Without a zone they choose it by their clock; hours that were typed are kept
/// meanwhile.
pub(super) async fn typed(
    data: &Data,
    (person, language): (PersonId, Language),
    zone: &str,
    hours: &str,
) -> Result<Message, AppError> {
    let hours = read(language, hours)?;
    let (own, now) = (data.app.own_hours(person).await?, data.app.now());
    let carried = hours.as_ref().map(|typed| &typed.weekly);
    if zone.trim().is_empty() {
        return match (&own, hours) {
            (Some(own), Some(typed)) => set(data, person, language, own.zone(), Some(typed), Vec::new()).await,
            (own, typed) => Ok(choices::panel(language, own.as_ref(), typed.as_ref().map(|typed| &typed.weekly), now)),
        };
    }
    match zones::parse(zone) {
        Ok(known) => {
            let renamed = zones::renamed(zone).map(|(old, new)| refusals::renamed(language, old, new.name()));
            set(data, person, language, known, hours, renamed.into_iter().collect()).await
        }
        Err(unknown) => Ok(choices::which(language, &unknown, carried, now)),
    }
}

/// A time was chosen: the zones where it is that time.
pub(super) fn clock(
    data: &Data,
    language: Language,
    chosen: Option<&str>,
    carried: Option<&Weekly>,
) -> Result<Message, AppError> {
    let hour = chosen.and_then(|value| value.parse().ok());
    let cities = hour.and_then(|hour| choices::cities(language, hour, carried, data.app.now()));
    cities.ok_or_else(|| AppError::person(refusals::no_such_time(language)))
}

/// A zone was chosen.
pub(super) async fn zone(
    data: &Data,
    (person, language): (PersonId, Language),
    chosen: Option<&str>,
    carried: Option<Weekly>,
) -> Result<Message, AppError> {
    let zone = chosen.and_then(|name| name.parse::<Tz>().ok());
    let zone = zone.ok_or_else(|| AppError::person(refusals::no_such_zone(language)))?;
    let typed = carried.map(|weekly| Typed { weekly, notes: Vec::new() });
    set(data, person, language, zones::current(zone), typed, Vec::new()).await
}

/// Common hours were chosen.
pub(super) async fn pick(
    data: &Data,
    (person, language): (PersonId, Language),
    weekly: Weekly,
) -> Result<Message, AppError> {
    let own = data.app.own_hours(person).await?;
    let own = own.ok_or_else(|| AppError::person(refusals::zone_first(language)))?;
    set(data, person, language, own.zone(), Some(Typed { weekly, notes: Vec::new() }), Vec::new()).await
}

/// Sets zone and hours; without hours those that the person has stay, or else nine to five is assumed and said.
async fn set(
    data: &Data,
    person: PersonId,
    language: Language,
    zone: Tz,
    hours: Option<Typed>,
    mut notes: Vec<String>,
) -> Result<Message, AppError> {
    let own = data.app.own_hours(person).await?;
    let is_assumed = hours.is_none() && own.is_none();
    let kept = || own.map_or_else(Weekly::standard, |own| own.weekly().clone());
    let weekly = match hours {
        Some(typed) => {
            notes.extend(typed.notes);
            typed.weekly
        }
        None => kept(),
    };
    let set = data.app.set_hours(person, Schedule::new(zone, weekly)).await?;
    let show = if is_assumed { choices::assumed } else { texts::set };
    Ok(show(language, &set, &notes, data.app.now()))
}
