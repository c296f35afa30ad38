//! Setting hours step by step: by command, form, choices and buttons. Each way ends in the same use case.

use chrono_tz::Tz;
use serenity::all::{GuildId, User};

use super::commands::Data;
use super::forms;
use super::reply::Answer;
use crate::app::{App, AppError};
use crate::domain::calendar::{Instant, Weekly};
use crate::domain::holidays::{Counted, Place};
use crate::domain::ids::{PersonId, ServerId};
use crate::domain::language::Language;
use crate::domain::server::HoursChange;
use crate::domain::{hours_text, zones};
use crate::texts::hours::{self as texts, choices, refusals};
use crate::texts::{Message, norms};

/// Who sets their hours.
#[derive(Clone, Copy, Debug)]
pub(super) struct Who {
    pub person: PersonId,
    pub language: Language,
    /// The server in which they are; none in a DM.
    pub here: Option<ServerId>,
}

impl Who {
    pub(super) fn new(person: &User, locale: &str, here: Option<GuildId>) -> Self {
        Self {
            person: PersonId(person.id.get()),
            language: Language::of_locale(locale),
            here: here.map(|id| ServerId(id.get())),
        }
    }
}

/// Hours as they were typed, and what is worth telling of them.
pub(super) struct Typed {
    pub weekly: Weekly,
    pub notes: Vec<String>,
}

/// A zone that was typed, and a word where its name is one of old.
pub(super) fn read_zone(language: Language, text: &str, now: Instant) -> Result<(Tz, Option<String>), AppError> {
    let zone =
        zones::parse(text, now).map_err(|unknown| AppError::person(refusals::unclear_zone(language, &unknown)))?;
    Ok((zone, zones::renamed(text).map(|(old, new)| refusals::renamed(language, old, new.name()))))
}

/// Zone and hours as they were typed, either of which may be left out, and what is worth telling of them.
pub(super) fn read_both(
    language: Language,
    zone: Option<&str>,
    hours: Option<&str>,
    now: Instant,
) -> Result<(HoursChange, Vec<String>), AppError> {
    let (zone, renamed) = match zone.map(|text| read_zone(language, text, now)).transpose()? {
        Some((zone, renamed)) => (Some(zone), renamed),
        None => (None, None),
    };
    let typed = read(language, hours.unwrap_or_default())?;
    let (weekly, odd) = typed.map_or((None, Vec::new()), |typed| (Some(typed.weekly), typed.notes));
    let notes = renamed.into_iter().chain(odd).collect();
    Ok((HoursChange { zone, weekly, guess: None }, notes))
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
pub(super) async fn typed(data: &Data, who: Who, zone: &str, hours: &str) -> Result<Message, AppError> {
    let language = who.language;
    let hours = read(language, hours)?;
    let (own, now) = (data.app.own_hours(who.person).await?, data.app.now());
    let carried = hours.as_ref().map(|typed| &typed.weekly);
    if zone.trim().is_empty() {
        return match (&own, hours) {
            (Some(_), Some(typed)) => set(data, who, None, Some(typed), Vec::new()).await,
            (own, typed) => Ok(choices::panel(language, own.as_ref(), typed.as_ref().map(|typed| &typed.weekly), now)),
        };
    }
    match zones::parse(zone, now) {
        Ok(known) => {
            let renamed = zones::renamed(zone).map(|(old, new)| refusals::renamed(language, old, new.name()));
            set(data, who, Some(known), hours, renamed.into_iter().collect()).await
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

/// Whether who chooses a zone types their hours next: they have none, and typed none before.
pub(super) async fn goes_on_in_form(app: &App, person: PersonId, carried: Option<&Weekly>) -> Result<bool, AppError> {
    let own = app.own_hours(person).await?;
    Ok(carried.is_none() && own.is_none_or(|own| own.weekly().is_empty()))
}

/// A zone was chosen. Who has no hours yet, and typed none, does so now: the form holds that zone.
pub(super) async fn zone(
    data: &Data,
    who: Who,
    chosen: Option<&str>,
    carried: Option<Weekly>,
) -> Result<Answer, AppError> {
    let zone = chosen.and_then(|name| name.parse::<Tz>().ok()).map(zones::current);
    let zone = zone.ok_or_else(|| AppError::person(refusals::no_such_zone(who.language)))?;
    if goes_on_in_form(&data.app, who.person, carried.as_ref()).await? {
        return Ok(Answer::Form(forms::hours_form(who.language, None, Some(zone), None)));
    }
    let typed = carried.map(|weekly| Typed { weekly, notes: Vec::new() });
    set(data, who, Some(zone), typed, Vec::new()).await.map(Answer::Instead)
}

/// Common hours were chosen.
pub(super) async fn pick(data: &Data, who: Who, weekly: Weekly) -> Result<Message, AppError> {
    set(data, who, None, Some(Typed { weekly, notes: Vec::new() }), Vec::new()).await
}

/// Sets zone and hours; what is none stays, and who had no hours gets nine to five, which is said.
async fn set(
    data: &Data,
    who: Who,
    zone: Option<Tz>,
    hours: Option<Typed>,
    mut notes: Vec<String>,
) -> Result<Message, AppError> {
    let newcomer = Newcomer::of(data, who).await?;
    let (weekly, odd) = hours.map_or((None, Vec::new()), |typed| (Some(typed.weekly), typed.notes));
    let set = data.app.set_hours(who.person, zone, weekly).await?;
    let set = set.ok_or_else(|| AppError::person(refusals::zone_first(who.language)))?;
    let show = if set.is_assumed { choices::assumed } else { texts::set };
    notes.extend(odd.into_iter().chain(newcomer.note(who.language)));
    Ok(newcomer.welcome(who.language, show(who.language, &set.schedule, &notes, data.app.now())))
}

/// What somebody hears with their first hours of their own; nothing where they had some.
#[derive(Debug, Default)]
pub(super) struct Newcomer {
    /// The server's holidays, which counted for them as a guess.
    guessed: Option<Place>,
    /// Where it is agreed on how people work together.
    server: Option<ServerId>,
}

impl Newcomer {
    /// Before they set their hours.
    pub(super) async fn of(data: &Data, who: Who) -> Result<Self, AppError> {
        let Some(here) = who.here else { return Ok(Self::default()) };
        if data.app.own_hours(who.person).await?.is_some() {
            return Ok(Self::default());
        }
        let guessed = match data.app.holidays(who.person, Some(here)).await?.listing.counted {
            Counted::Guess(place) => Some(place),
            _ => None,
        };
        Ok(Self { guessed, server: Some(here) })
    }

    /// That a guess is over.
    pub(super) fn note(&self, language: Language) -> Option<String> {
        self.guessed.as_ref().map(|place| refusals::holidays_end(language, place))
    }

    /// With the way to what is agreed on here.
    pub(super) fn welcome(&self, language: Language, message: Message) -> Message {
        match self.server {
            Some(server) => message.buttons(vec![norms::button(language, server)]),
            None => message,
        }
    }
}
