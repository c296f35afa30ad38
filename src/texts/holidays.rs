//! Public holidays: whose they are, which come next, what was changed.

use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;

use super::lines::date;
use super::say::say;
use super::{Message, fit, plain};
use crate::app::{DayChanged, PersonHolidays};
use crate::domain::calendar::first_instant_reading;
use crate::domain::holidays::{
    Counted, Country, DAYS_MOST, Day, DayKind, Holiday, Listing, Place, Region, UnknownPlace, known_until,
};
use crate::domain::language::Language;

/// So many days are shown when they are set, and when they are asked for.
const FIRST: usize = 3;
const SHOWN: usize = 15;
/// The longest name of a holiday that is told whole, and the longest choice of Discord's autocomplete, in characters.
const NAME_MOST: usize = 90;
const CHOICE_MOST: usize = 100;

/// A country or region by name; by its code where it is known no more.
pub fn place(language: Language, place: &Place) -> String {
    match (place.country(), place.region()) {
        (Some(country), Some(region)) => {
            say!(language, "holidays-place", region = region.name, country = country.name_in(language))
        }
        (Some(country), None) => country.name_in(language).to_owned(),
        (None, _) => plain(&place.country, CHOICE_MOST),
    }
}

/// A country in autocomplete.
pub fn country_choice(language: Language, country: &Country) -> String {
    let name = country.name_in(language);
    let text = match name == country.own_name {
        true => name.to_owned(),
        false => say!(language, "holidays-choice-country", name = name, own = country.own_name),
    };
    text.chars().take(CHOICE_MOST).collect()
}

/// A region in autocomplete.
pub fn region_choice(region: &Region) -> String {
    region.name.chars().take(CHOICE_MOST).collect()
}

/// A day off in autocomplete, such as "2026-12-25: Christmas Day".
pub fn day_choice(language: Language, one: &Day) -> String {
    let written = one.date.format("%Y-%m-%d").to_string();
    in_words(language, one, written).chars().take(CHOICE_MOST).collect()
}

/// No holidays at all, in autocomplete.
pub fn no_holidays_choice(language: Language) -> String {
    say!(language, "holidays-choice-none")
}

/// The answer to `/holidays set`.
pub fn set(language: Language, chosen: &Place, holidays: &PersonHolidays) -> Message {
    let mut lines = vec![say!(language, "holidays-set", place = place(language, chosen))];
    if chosen.region.is_none() && chosen.country().is_some_and(|country| !country.regions.is_empty()) {
        lines.push(say!(language, "holidays-no-region"));
    }
    lines.push(next(language, holidays, FIRST));
    lines.push(say!(language, "holidays-mend"));
    Message::text(lines.join("\n"))
}

/// The answer to `/holidays off`.
pub fn off(language: Language, holidays: &PersonHolidays) -> Message {
    let mut text = say!(language, "holidays-off");
    if !holidays.listing.days.is_empty() {
        text.push('\n');
        text.push_str(&say!(language, "holidays-off-added"));
    }
    Message::text(text)
}

/// The answer to `/holidays show`.
pub fn show(language: Language, holidays: &PersonHolidays) -> Message {
    let named = |of: &Place| place(language, of);
    let head = match &holidays.listing.counted {
        Counted::Own(of) | Counted::Guess(of) if of.country().is_none() => {
            say!(language, "holidays-show-gone", place = named(of))
        }
        Counted::Own(of) => say!(language, "holidays-show-own", place = named(of)),
        Counted::Guess(of) => say!(language, "holidays-show-guess", place = named(of)),
        Counted::Nowhere => say!(language, "holidays-show-nowhere"),
        Counted::Unset(Some(server)) => say!(language, "holidays-show-unset-server", place = named(server)),
        Counted::Unset(None) => say!(language, "holidays-show-unset"),
    };
    if holidays.listing.days.is_empty() && holidays.listing.counted.place().is_none() {
        return Message::text(head);
    }
    let mut lines = vec![head, next(language, holidays, SHOWN)];
    if holidays.listing.counted.place().is_some() {
        lines.push(say!(language, "holidays-known-until", year = known(&holidays.listing)));
    }
    Message::text(fit("", &lines, |_| String::new()))
}

/// The answer to `/holidays add`.
pub fn added(language: Language, changed: &DayChanged) -> Message {
    let on = shown(changed.date, changed.now.schedule.zone_on(changed.date));
    Message::text(match changed.before {
        _ if changed.too_many => say!(language, "holidays-too-many", most = DAYS_MOST),
        Some(DayKind::LeftOut) => say!(language, "holidays-added-again", date = on),
        Some(DayKind::Holiday | DayKind::Added) => say!(language, "holidays-added-already", date = on),
        None => say!(language, "holidays-added", date = on),
    })
}

/// The answer to `/holidays remove`.
pub fn removed(language: Language, changed: &DayChanged) -> Message {
    let on = shown(changed.date, changed.now.schedule.zone_on(changed.date));
    Message::text(match changed.before {
        _ if changed.too_many => say!(language, "holidays-too-many", most = DAYS_MOST),
        Some(DayKind::Holiday | DayKind::Added) => say!(language, "holidays-removed", date = on),
        Some(DayKind::LeftOut) | None => say!(language, "holidays-removed-already", date = on),
    })
}

/// The answer to `/holidays server`.
pub fn server(language: Language, chosen: Option<&Place>) -> Message {
    Message::text(match chosen {
        Some(of) => say!(language, "holidays-server-set", place = place(language, of)),
        None => say!(language, "holidays-server-off"),
    })
}

/// A country or region that could not be read.
pub fn unknown(language: Language, error: &UnknownPlace) -> String {
    let name = |code: &str| place(language, &Place { country: code.to_owned(), region: None });
    match error {
        UnknownPlace::Country(typed) => say!(language, "holidays-unknown-country", typed = typed.as_str()),
        UnknownPlace::Region { country, text } => {
            say!(language, "holidays-unknown-region", country = name(country), typed = text.as_str())
        }
        UnknownPlace::NoRegions(country) => say!(language, "holidays-no-regions", country = name(country)),
    }
}

/// A day that could not be read; `typed` is made harmless already.
pub fn unreadable_date(language: Language, typed: &str) -> String {
    say!(language, "holidays-unreadable-date", typed = typed)
}

/// A day that is over.
pub fn past_date(language: Language) -> String {
    say!(language, "holidays-past-date")
}

fn next(language: Language, holidays: &PersonHolidays, most: usize) -> String {
    let (days, schedule) = (&holidays.listing.days, &holidays.schedule);
    if days.is_empty() {
        return say!(language, "holidays-none-next");
    }
    let mut lines = vec![say!(language, "holidays-next")];
    lines.extend(
        days.iter()
            .take(most)
            .map(|day| format!("- {}", in_words(language, day, shown(day.date, schedule.zone_on(day.date))))),
    );
    if days.len() > most {
        let year = known(&holidays.listing);
        lines.push(format!("- {}", say!(language, "holidays-more", count = days.len() - most, year = year)));
    }
    lines.join("\n")
}

/// The last year of which holidays are known there.
fn known(listing: &Listing) -> String {
    let country = listing.counted.place().and_then(Place::country);
    country.map_or_else(known_until, Country::known_until).to_string()
}

/// A day off as its reader sees it: "25 December 2026: Christmas Day".
pub(super) fn day(language: Language, one: &Day, zone: Tz) -> String {
    in_words(language, one, shown(one.date, zone))
}

fn in_words(language: Language, one: &Day, date: String) -> String {
    let name = one.holiday.map(|holiday| name(language, &holiday));
    match (one.kind, name) {
        (DayKind::Holiday, Some(name)) => say!(language, "holidays-day", date = date, name = name),
        (DayKind::LeftOut, Some(name)) => say!(language, "holidays-day-left-out", date = date, name = name),
        (_, _) => say!(language, "holidays-day-added", date = date),
    }
}

fn name(language: Language, holiday: &Holiday) -> String {
    let own = plain(holiday.name, NAME_MOST);
    match holiday.english.filter(|_| !holiday.is_named_in(language)) {
        Some(english) => say!(language, "holidays-name", name = own, english = plain(english, NAME_MOST)),
        None => own,
    }
}

/// A local date, which its reader sees as that date wherever their Discord is not half a day away: by its noon.
fn shown(on: NaiveDate, zone: Tz) -> String {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    first_instant_reading(zone, on.and_time(noon)).map_or_else(|| on.to_string(), date)
}
