//! Time zones by the names that people know: cities, countries, abbreviations, old names.
//!
//! [`search`] answers autocomplete, [`parse`] what was sent. Both offer only names in use of the tz
//! database (`table`), never `US/Eastern` or `Etc/GMT+5`. Must not know who asks.

mod by_clock;
mod cities;
mod fold;
mod names;
mod offset;
mod places;
mod table;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::sync::OnceLock;

use chrono_tz::{TZ_VARIANTS, Tz};

use self::by_clock::at_offset;
pub use self::by_clock::{LocalHour, local_hours, zones_at};
use self::cities::{ABBREVIATIONS, ACCENTED, COUNTRIES, POPULAR};
pub(in crate::domain) use self::fold::fold;
use self::offset::{is_same_clock, minutes};
use self::places::{Match, Place, match_of};
use super::calendar::Instant;
use super::recurrence::excerpt;

/// A longer query is cut: no zone has such a name.
const LONGEST_QUERY: usize = 80;
/// How many zones an unknown name is answered with.
const SUGGESTIONS: usize = 5;
/// How many zones the name of several is answered with: those of the United States, each clock once.
const SEVERAL: usize = 8;

/// A zone to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZoneChoice {
    /// The zone, under its name in use.
    pub zone: Tz,
    /// The city by which it is offered.
    pub city: String,
    /// The city's country, in English; empty where it has none.
    pub country: &'static str,
    /// What the clock reads there now: "14:05 (UTC+1)".
    pub clock: String,
}

impl ZoneChoice {
    /// A zone by its own city.
    #[must_use]
    pub fn of(zone: Tz, now: Instant) -> Self {
        let zone = current(zone);
        Self { zone, city: own_city(zone.name()), country: country_of(zone.name()), clock: clock(zone, now) }
    }
}

/// A zone that somebody may have meant, under the name by which it was found: Atlanta is in New York's zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The zone, under its name in use.
    pub zone: Tz,
    /// The city.
    pub name: String,
    /// Its country, in English; empty where it has none.
    country: &'static str,
}

impl Suggestion {
    fn of(zone: Tz, place: Option<&Place>) -> Self {
        match place {
            Some(place) => Self { zone, name: place.name.clone(), country: place.country },
            None => Self { zone, name: own_city(zone.name()), country: country_of(zone.name()) },
        }
    }

    /// "Atlanta, United States": two cities can have one name.
    #[must_use]
    pub fn full_name(&self) -> String {
        full_name(&self.name, self.country)
    }

    /// As [`search`] would offer it.
    #[must_use]
    pub fn choice(&self, now: Instant) -> ZoneChoice {
        let (city, clock) = (self.name.clone(), clock(self.zone, now));
        ZoneChoice { zone: self.zone, city, country: self.country, clock }
    }
}

/// Why a text does not name one zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// It is the name of several.
    Several,
    /// It says how far a clock is from UTC ("UTC+2"), which in many zones is not the same all year. The suggestions are
    /// zones where it is that now.
    Offset,
    /// It is the name of none; the suggestions are merely near.
    Unknown,
}

/// A text that names no zone, or more than one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownZone {
    /// What was typed, cut to a short piece.
    pub text: String,
    /// Why it is not taken for a zone.
    pub doubt: Doubt,
    /// What may be meant, the likeliest first; may be empty.
    pub suggestions: Vec<Suggestion>,
}

impl fmt::Display for UnknownZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "I do not know for certain which time zone “{}” is.", self.text)?;
        let names: Vec<&str> = self.suggestions.iter().map(|one| one.name.as_str()).collect();
        match names.as_slice() {
            [] => f.write_str(" Please choose a big city near you, for example Berlin or São Paulo."),
            names => write!(f, " Did you mean {}?", names.join(", ")),
        }
    }
}

impl std::error::Error for UnknownZone {}

/// What the constant tables come to; computed once, never changed.
struct Index {
    places: Vec<Place>,
    /// The places of each name, by their positions.
    called: HashMap<String, Vec<usize>>,
    /// Every IANA name, folded.
    names: BTreeMap<String, Tz>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let places = places::all();
        let mut called: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, place) in places.iter().enumerate() {
            for name in place.names() {
                called.entry(name.to_owned()).or_default().push(at);
            }
        }
        Index { places, called, names: iana_names() }
    })
}

/// The city in a zone's name: the last part, with spaces, and with its accents where known.
fn own_city(name: &str) -> String {
    match ACCENTED.iter().find(|(zone, _)| *zone == name) {
        Some((_, accented)) => (*accented).to_owned(),
        None => name.rsplit('/').next().unwrap_or(name).replace('_', " "),
    }
}

/// Folding joins names that differ in a sign only ("GMT+5" and "GMT-5"): those are left out.
fn iana_names() -> BTreeMap<String, Tz> {
    let unsigned = |zone: &Tz| !zone.name().contains(['+']) && !zone.name().starts_with("Etc/GMT-");
    TZ_VARIANTS.iter().filter(|zone| unsigned(zone)).map(|zone| (fold(zone.name()), current(*zone))).collect()
}

/// The name in use of a zone: Asia/Kolkata for Asia/Calcutta; the zone itself if it has no other.
#[must_use]
pub fn current(zone: Tz) -> Tz {
    let former = table::FORMER.binary_search_by_key(&zone.name(), |(name, _)| name);
    let name = former.ok().map(|index| table::FORMER[index].1);
    name.and_then(|name| name.parse().ok()).unwrap_or(zone)
}

/// The former name that was typed, as the database wrote it, and the one that zone has now: "Asia/Calcutta" is
/// Asia/Kolkata. None for names in use and for cities. Two names that the database has dropped altogether count, too.
#[must_use]
pub fn renamed(text: &str) -> Option<(&'static str, Tz)> {
    let query = folded_query(text);
    let former = table::FORMER.iter().chain(&DROPPED).find(|(name, _)| name.contains('/') && fold(name) == query);
    former.and_then(|(name, successor)| Some((*name, successor.parse().ok()?)))
}

/// Names that the database once had, and what they became.
const DROPPED: [(&str, &str); 2] =
    [("Canada/East-Saskatchewan", "America/Regina"), ("US/Pacific-New", "America/Los_Angeles")];

/// The city that a zone is named after: "São Paulo", "Ho Chi Minh".
#[must_use]
pub fn city(zone: Tz) -> String {
    own_city(current(zone).name())
}

/// The country of a zone, in English; empty where it has none.
#[must_use]
pub fn country(zone: Tz) -> &'static str {
    country_of(current(zone).name())
}

fn country_of(zone_name: &str) -> &'static str {
    table::CURRENT.iter().find(|(name, _)| *name == zone_name).map_or("", |(_, country)| country)
}

/// What people call a country beside its name in the tables of zones: "USA", "Holland".
pub(in crate::domain) fn other_names(country: &str) -> impl Iterator<Item = &'static str> {
    COUNTRIES.iter().filter(move |(_, known)| *known == country).map(|(name, _)| *name)
}

/// The country that people call so, as the tables of zones do; none for a name that these have themselves.
pub(in crate::domain) fn called(name: &str) -> Option<&'static str> {
    let folded = fold(name);
    COUNTRIES.iter().find(|(other, _)| fold(other) == folded).map(|(_, known)| *known)
}

/// All countries of zones, by their names in the tables; some more than once.
pub(in crate::domain) fn countries() -> impl Iterator<Item = &'static str> {
    table::CURRENT.iter().map(|(_, country)| *country)
}

fn full_name(name: &str, country: &str) -> String {
    if country.is_empty() || country == name { name.to_owned() } else { format!("{name}, {country}") }
}

/// "14:05 (UTC+1)".
fn clock(zone: Tz, now: Instant) -> String {
    let local = now.with_timezone(&zone);
    let minutes = minutes(zone, now);
    let sign = if minutes < 0 { '-' } else { '+' };
    let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
    let part = if rest == 0 { String::new() } else { format!(":{rest:02}") };
    format!("{} (UTC{sign}{hours}{part})", local.format("%H:%M"))
}

/// Zones for what was typed so far, the best first, each once, at most `limit`.
///
/// Reads cities (also many that are no zone names), words of them, countries, regions,
/// abbreviations, offsets and small slips, without regard to case, accents, spaces and underscores. An
/// empty query gives a popular list. `now` (UTC) is for the clocks, and for what an offset means.
#[must_use]
pub fn search(query: &str, now: Instant, limit: usize) -> Vec<ZoneChoice> {
    if let Some(minutes) = offset::read(query) {
        return at_offset(minutes, now, limit).into_iter().map(|zone| ZoneChoice::of(zone, now)).collect();
    }
    let folded = folded_query(query);
    // Signs alone are not an empty query.
    let found = if folded.is_empty() && !query.trim().is_empty() { Vec::new() } else { find(&folded) };
    let offered = |(zone, place): (Tz, Option<&Place>)| match place {
        Some(place) => Suggestion::of(zone, Some(place)).choice(now),
        None => ZoneChoice::of(zone, now),
    };
    found.into_iter().take(limit).map(offered).collect()
}

/// What was typed, cut and folded. What follows a label's dash is not part of the name.
fn folded_query(query: &str) -> String {
    let name = query.split('—').next().unwrap_or(query);
    fold(&name.chars().take(LONGEST_QUERY).collect::<String>())
}

/// Zones for a folded query, best first, each once, with the place that was found.
fn find(query: &str) -> Vec<(Tz, Option<&'static Place>)> {
    let mut seen = HashSet::new();
    let first: Vec<(Tz, Option<&'static Place>)> = match query {
        "" => POPULAR.iter().filter_map(|name| Some((name.parse().ok()?, None))).collect(),
        _ => abbreviated(query).into_iter().chain(index().names.get(query).copied()).map(|zone| (zone, None)).collect(),
    };
    let ranked = if query.is_empty() { Vec::new() } else { ranked(query) };
    first
        .into_iter()
        .chain(ranked.into_iter().map(|place| (place.zone, Some(place))))
        .filter(|(zone, _)| is_offered(*zone) && seen.insert(*zone))
        .collect()
}

/// Fixed offsets such as Etc/GMT+5 are read, but not offered.
fn is_offered(zone: Tz) -> bool {
    !zone.name().starts_with("Etc/")
}

fn ranked(query: &str) -> Vec<&'static Place> {
    let all = || index().places.iter();
    let mut found: Vec<(Match, &'static Place)> =
        all().filter_map(|place| Some((match_of(place, query)?, place))).collect();
    // Slips of the pen are asked for only where nothing else was found.
    if found.is_empty() {
        found = all().filter(|place| place.is_near(query)).map(|place| (Match::Typo, place)).collect();
    }
    found.sort_by_key(|(kind, place)| (*kind, place.rank));
    found.into_iter().map(|(_, place)| place).collect()
}

/// The zones that an abbreviation may mean.
fn abbreviated(query: &str) -> Vec<Tz> {
    let zones = ABBREVIATIONS.iter().find(|(name, _)| name.eq_ignore_ascii_case(query));
    zones.map_or_else(Vec::new, |(_, zones)| zones.iter().filter_map(|zone| zone.parse().ok()).collect())
}

/// The zone that a text names for certain: an IANA name in any case, also an old one (answered
/// with the name in use), a place where clocks read the same from `now` on ("Berlin", "berlin, germany",
/// "Germany"), an abbreviation that means one zone only, or a label of [`search`].
///
/// # Errors
/// Anything else, with suggestions. Abbreviations such as `EST` are no zones, even though the tz
/// database has names of that kind: those zones never have summer time. Neither is `UTC+2`.
pub fn parse(text: &str, now: Instant) -> Result<Tz, UnknownZone> {
    if let Some(fixed) = fixed_offset(text.trim()) {
        return Ok(fixed);
    }
    if let Some(minutes) = offset::read(text) {
        return Err(offset_only(text, minutes, now));
    }
    let query = folded_query(text);
    if let Some((_, successor)) = renamed(text) {
        return Ok(successor);
    }
    let candidates = certain(&query, now);
    match candidates.as_slice() {
        [zone] => Ok(*zone),
        several => {
            let doubt = if several.is_empty() { Doubt::Unknown } else { Doubt::Several };
            Err(UnknownZone { text: excerpt(text), doubt, suggestions: suggestions(&query, several) })
        }
    }
}

/// Whether a text names a zone, though perhaps one of several.
#[must_use]
pub fn is_named(text: &str) -> bool {
    let known = || fixed_offset(text.trim()).is_some() || offset::read(text).is_some() || renamed(text).is_some();
    // When clocks are compared decides only how many it may be.
    known() || !certain(&folded_query(text), Instant::UNIX_EPOCH).is_empty()
}

/// How far a clock is from UTC, with the zones where it is that now; of no zone it is just unknown.
fn offset_only(text: &str, minutes: i32, now: Instant) -> UnknownZone {
    let zones = at_offset(minutes, now, SUGGESTIONS);
    let suggestions: Vec<Suggestion> = zones.into_iter().map(|zone| Suggestion::of(zone, None)).collect();
    let doubt = if suggestions.is_empty() { Doubt::Unknown } else { Doubt::Offset };
    UnknownZone { text: excerpt(text), doubt, suggestions }
}

/// "Etc/GMT+5" in any case: the only names in which a sign counts.
fn fixed_offset(text: &str) -> Option<Tz> {
    let fixed =
        TZ_VARIANTS.iter().find(|zone| zone.name().starts_with("Etc/GMT") && zone.name().eq_ignore_ascii_case(text));
    fixed.map(|zone| current(*zone))
}

/// Every zone that bears this very name, those with one clock once; an abbreviation's all, since it names clocks.
fn certain(query: &str, now: Instant) -> Vec<Tz> {
    if query == "z" {
        return vec![Tz::UTC];
    }
    let abbreviated = abbreviated(query);
    if !abbreviated.is_empty() {
        return abbreviated;
    }
    if let Some(zone) = index().names.get(query) {
        return vec![*zone];
    }
    // A state and a country can have one name: Georgia. But who says França does not mean the town of Franca.
    let of_country = of_country(query);
    let named = called_so(query).filter(|place| of_country.is_empty() || !place.is_lesser()).map(|place| place.zone);
    let mut zones: Vec<Tz> = Vec::new();
    for zone in named.chain(of_country.iter().copied()) {
        if !zones.iter().any(|known| is_same_clock(*known, zone, now)) {
            zones.push(zone);
        }
    }
    zones
}

/// The places that bear this very name, or this name with their country's.
fn called_so(query: &str) -> impl Iterator<Item = &'static Place> {
    let beginnings = query.match_indices(' ').map(|(at, _)| &query[..at]).chain([query]);
    let found = beginnings.filter_map(|name| index().called.get(name)).flatten();
    found.map(|at| &index().places[*at]).filter(move |place| place.is_called(query))
}

/// The zones of the country that bears this very name, popular ones first.
fn of_country(query: &str) -> Vec<Tz> {
    // UTC is of no country, and signs alone name none.
    let is_of = |place: &&Place| !query.is_empty() && place.country_names.iter().any(|name| name == query);
    let mut places: Vec<&Place> = index().places.iter().filter(is_of).collect();
    places.sort_by_key(|place| place.rank);
    let mut seen = HashSet::new();
    places.into_iter().map(|place| place.zone).filter(|zone| seen.insert(*zone)).collect()
}

/// What may be meant by a text: the zones that bear its name, else those whose name is near.
fn suggestions(query: &str, several: &[Tz]) -> Vec<Suggestion> {
    let named = |zone: Tz| Suggestion::of(zone, called_so(query).find(|place| place.zone == zone));
    let near = || find(query).into_iter().map(|(zone, place)| Suggestion::of(zone, place));
    match several {
        [] if query.is_empty() => Vec::new(),
        [] => near().take(SUGGESTIONS).collect(),
        several => several.iter().map(|zone| named(*zone)).take(SEVERAL).collect(),
    }
}

#[cfg(test)]
mod tests;
