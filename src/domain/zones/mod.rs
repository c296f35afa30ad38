//! Time zones by the names that people know: cities, countries, abbreviations, old names.
//!
//! [`search`] answers autocomplete, [`parse`] what was sent. Both offer only names in use of the tz
//! database (`table`), never `US/Eastern` or `Etc/GMT+5`. Must not know who asks.

mod by_clock;
mod cities;
mod fold;
mod table;

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::sync::OnceLock;

use chrono::{Offset, TimeZone};
use chrono_tz::{TZ_VARIANTS, Tz};

pub use self::by_clock::{LocalHour, local_hours, zones_at};
use self::cities::{ABBREVIATIONS, ACCENTED, CITIES, COUNTRIES, POPULAR};
pub(in crate::domain) use self::fold::fold;
use self::fold::is_near;
use super::calendar::Instant;
use super::recurrence::excerpt;

/// A longer query is cut: no zone has such a name.
const LONGEST_QUERY: usize = 80;
/// How many zones an unknown name is answered with.
const SUGGESTIONS: usize = 5;

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

/// A text that names no zone, or more than one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownZone {
    /// What was typed, cut to a short piece.
    pub text: String,
    /// Whether it is the name of several zones; else of none, and the suggestions are merely near.
    pub is_several: bool,
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

/// A name under which a zone is found.
struct Place {
    zone: Tz,
    /// As shown, with accents.
    name: String,
    country: &'static str,
    /// The name folded.
    folded: String,
    /// The words of the name, the country with its other names, and the zone's own name, folded.
    words: Vec<String>,
    country_names: Vec<String>,
    /// The zone's IANA name, folded.
    zone_name: String,
    /// The zone's own city comes before other names of it, popular zones before others.
    rank: (usize, bool),
}

/// What the constant tables come to; computed once, never changed.
struct Index {
    places: Vec<Place>,
    /// Every IANA name, folded.
    names: BTreeMap<String, Tz>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| Index { places: places(), names: iana_names() })
}

fn places() -> Vec<Place> {
    let own = table::CURRENT.iter().map(|(name, country)| (own_city(name), *country, *name, false));
    let utc = std::iter::once(("UTC".to_owned(), "", "UTC", false));
    let others = CITIES.iter().map(|(city, country, zone)| ((*city).to_owned(), *country, *zone, true));
    own.chain(utc)
        .chain(others)
        .chain(former_cities())
        .filter_map(|(name, country, zone, other)| place(name, country, zone, other))
        .collect()
}

/// Cities as they were called ("Calcutta"). Of the other former names some are regions
/// ("US/Pacific"), and "Pacific/Samoa" is not where Samoa is.
fn former_cities() -> impl Iterator<Item = (String, &'static str, &'static str, bool)> {
    const REGIONS: [&str; 6] = ["Africa", "America", "Asia", "Atlantic", "Europe", "Pacific"];
    let is_city = |name: &str| {
        name != "Pacific/Samoa" && name.split_once('/').is_some_and(|(region, _)| REGIONS.contains(&region))
    };
    table::FORMER
        .iter()
        .filter(move |(name, _)| is_city(name))
        .map(|(name, zone)| (own_city(name), country_of(zone), *zone, true))
}

fn country_of(zone_name: &str) -> &'static str {
    table::CURRENT.iter().find(|(name, _)| *name == zone_name).map_or("", |(_, country)| country)
}

fn place(name: String, country: &'static str, zone_name: &str, other: bool) -> Option<Place> {
    let synonyms = COUNTRIES.iter().filter(|(_, known)| *known == country).map(|(name, _)| *name);
    let country_names: Vec<String> = synonyms.chain([country]).map(fold).collect();
    let folded = fold(&name);
    let mut words = words_of(&folded);
    words.extend(country_names.iter().flat_map(|name| words_of(name)));
    let folded_zone = fold(zone_name);
    words.extend(words_of(&folded_zone));
    let popularity = POPULAR.iter().position(|popular| *popular == zone_name).unwrap_or(POPULAR.len());
    Some(Place {
        zone: zone_name.parse().ok()?,
        name,
        country,
        folded,
        words,
        country_names,
        zone_name: folded_zone,
        rank: (popularity, other),
    })
}

fn words_of(folded: &str) -> Vec<String> {
    folded.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
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

fn full_name(name: &str, country: &str) -> String {
    if country.is_empty() || country == name { name.to_owned() } else { format!("{name}, {country}") }
}

/// "14:05 (UTC+1)".
fn clock(zone: Tz, now: Instant) -> String {
    let local = now.with_timezone(&zone);
    let minutes = zone.offset_from_utc_datetime(&now.naive_utc()).fix().local_minus_utc() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
    let part = if rest == 0 { String::new() } else { format!(":{rest:02}") };
    format!("{} (UTC{sign}{hours}{part})", local.format("%H:%M"))
}

/// How well a place answers a query; smaller is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    Exact,
    ExactCountry,
    CityPrefix,
    WordPrefix,
    AllWords,
    Country,
    Region,
    Inside,
    Typo,
}

fn match_of(place: &Place, query: &str) -> Option<Match> {
    let folded = place.folded.as_str();
    let starts = |text: &str| text.starts_with(query);
    if folded == query {
        return Some(Match::Exact);
    }
    if place.country_names.iter().any(|name| name == query) {
        return Some(Match::ExactCountry);
    }
    if starts(folded) {
        return Some(Match::CityPrefix);
    }
    if folded.split(' ').any(starts) || folded.match_indices(' ').any(|(at, _)| starts(&folded[at + 1..])) {
        return Some(Match::WordPrefix);
    }
    if place.country_names.iter().any(|name| starts(name)) {
        return Some(Match::Country);
    }
    let words = words_of(query);
    let known = |word: &String| place.words.iter().any(|known| known.starts_with(word.as_str()));
    if words.len() > 1 && words.iter().all(known) {
        return Some(Match::AllWords);
    }
    if place.zone_name.split(' ').chain(place.country_names.iter().flat_map(|name| name.split(' '))).any(starts) {
        return Some(Match::Region);
    }
    let inside = |text: &str| query.len() >= 3 && text.contains(query);
    if inside(folded) || inside(&place.zone_name) {
        return Some(Match::Inside);
    }
    is_near(query, folded).then_some(Match::Typo)
}

/// Zones for what was typed so far, the best first, each once, at most `limit`.
///
/// Reads cities (also many that are no zone names), words of them, countries, regions,
/// abbreviations and small slips, without regard to case, accents, spaces and underscores. An
/// empty query gives a popular list. `now` (UTC) is only for the clocks.
#[must_use]
pub fn search(query: &str, now: Instant, limit: usize) -> Vec<ZoneChoice> {
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
    let mut found: Vec<(Match, &'static Place)> =
        index().places.iter().filter_map(|place| Some((match_of(place, query)?, place))).collect();
    // Slips of the pen are asked for only where nothing else was found.
    if found.iter().any(|(kind, _)| *kind < Match::Typo) {
        found.retain(|(kind, _)| *kind < Match::Typo);
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
/// with the name in use), a city that is in one zone only ("Berlin", "berlin, germany"), an
/// abbreviation that means one zone only, or a label of [`search`].
///
/// # Errors
/// Anything else, with suggestions. Abbreviations such as `EST` are no zones, even though the tz
/// database has names of that kind: those zones never have summer time.
pub fn parse(text: &str) -> Result<Tz, UnknownZone> {
    if let Some(fixed) = fixed_offset(text.trim()) {
        return Ok(fixed);
    }
    let query = folded_query(text);
    if let Some((_, successor)) = renamed(text) {
        return Ok(successor);
    }
    let candidates = certain(&query);
    match candidates.as_slice() {
        [zone] => Ok(*zone),
        several => {
            let suggestions = suggestions(&query, several);
            Err(UnknownZone { text: excerpt(text), is_several: !several.is_empty(), suggestions })
        }
    }
}

/// "Etc/GMT+5" in any case: the only names in which a sign counts.
fn fixed_offset(text: &str) -> Option<Tz> {
    let fixed =
        TZ_VARIANTS.iter().find(|zone| zone.name().starts_with("Etc/GMT") && zone.name().eq_ignore_ascii_case(text));
    fixed.map(|zone| current(*zone))
}

/// Every zone that bears this very name.
fn certain(query: &str) -> Vec<Tz> {
    // "GMT" is also said in London, but it is a zone by itself.
    if matches!(query, "utc" | "gmt" | "z") {
        return vec![Tz::UTC];
    }
    let abbreviated = abbreviated(query);
    if !abbreviated.is_empty() {
        return abbreviated;
    }
    if let Some(zone) = index().names.get(query) {
        return vec![*zone];
    }
    let mut zones: Vec<Tz> = Vec::new();
    for place in &index().places {
        let full = || place.country_names.iter().any(|country| format!("{} {country}", place.folded) == query);
        if (place.folded == query || full()) && !zones.contains(&place.zone) {
            zones.push(place.zone);
        }
    }
    if zones.is_empty() { of_country(query) } else { zones }
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
    let bears = |place: &&Place, zone: Tz| place.zone == zone && place.folded == query;
    let named = |zone: Tz| Suggestion::of(zone, index().places.iter().find(|place| bears(place, zone)));
    let near = || find(query).into_iter().map(|(zone, place)| Suggestion::of(zone, place));
    match several {
        [] if query.is_empty() => Vec::new(),
        [] => near().take(SUGGESTIONS).collect(),
        several => several.iter().map(|zone| named(*zone)).take(SUGGESTIONS).collect(),
    }
}

#[cfg(test)]
mod tests;
