//! Names under which zones are found, from all tables, and how well each answers what was typed.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono_tz::Tz;

use super::cities::{CITIES, NAMESAKES, NEXT_KNOWN, POPULAR};
use super::fold::{fold, is_near};
use super::{country_of, names, other_names, own_city, table};
use crate::domain::holidays;

/// A name under which a zone is found.
pub(super) struct Place {
    pub zone: Tz,
    /// As shown, with accents.
    pub name: String,
    pub country: &'static str,
    /// What the country is called, folded.
    pub country_names: Arc<[String]>,
    /// The name folded, and other names under which it is found.
    names: Vec<String>,
    /// The zone's IANA name, folded.
    zone_name: String,
    /// The zone's own city comes before other names of it, popular zones before others.
    pub rank: (usize, Source),
}

/// Where a name comes from, the best known first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Source {
    /// It is in the zone's own name.
    Own,
    /// Chosen by hand, or the zone's own name of old.
    Chosen,
    /// One of the many of the file, or the smaller one of a name.
    Lesser,
}

/// How well a place answers a query; smaller is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Match {
    Exact,
    /// A smaller place of that name, which is shown with more than the name.
    Namesake,
    ExactCountry,
    CityPrefix,
    WordPrefix,
    AllWords,
    Country,
    /// The beginning of a lesser place's name, or of a word of it.
    LesserPrefix,
    Region,
    Inside,
    Typo,
}

/// A name from one of the tables.
struct Row {
    name: String,
    zone: &'static str,
    source: Source,
    found_by: Option<&'static str>,
}

/// All places, of the same rank in the order of the tables.
pub(super) fn all() -> Vec<Place> {
    let mut known: BTreeMap<&'static str, Arc<[String]>> = BTreeMap::new();
    rows().filter_map(|row| place(row, &mut known)).collect()
}

fn rows() -> impl Iterator<Item = Row> {
    let row = |name: &str, zone, source, found_by| Row { name: name.to_owned(), zone, source, found_by };
    let own = table::CURRENT.iter().map(|(zone, _)| *zone).chain(["UTC"]);
    let own = own.map(move |zone| row(&own_city(zone), zone, Source::Own, None));
    let chosen = CITIES.iter().map(move |(city, _, zone)| row(city, zone, Source::Chosen, None));
    let namesakes = NAMESAKES.iter().map(move |(shown, _, zone, name)| row(shown, zone, Source::Lesser, Some(name)));
    let of_old = former_cities().map(move |(name, zone)| row(&name, zone, Source::Chosen, None));
    let of_file = names::all().map(move |one| row(one.shown, one.zone, Source::Lesser, one.found_by));
    own.chain(chosen).chain(namesakes).chain(of_old).chain(of_file)
}

/// Cities as they were called ("Calcutta"). Of the other former names some are regions
/// ("US/Pacific"), and "Pacific/Samoa" is not where Samoa is.
fn former_cities() -> impl Iterator<Item = (String, &'static str)> {
    const REGIONS: [&str; 6] = ["Africa", "America", "Asia", "Atlantic", "Europe", "Pacific"];
    let is_city = |name: &str| {
        name != "Pacific/Samoa" && name.split_once('/').is_some_and(|(region, _)| REGIONS.contains(&region))
    };
    table::FORMER.iter().filter(move |(name, _)| is_city(name)).map(|(name, zone)| (own_city(name), *zone))
}

fn place(row: Row, known: &mut BTreeMap<&'static str, Arc<[String]>>) -> Option<Place> {
    let country = country_of(row.zone);
    let mut known_zones = POPULAR.iter().chain(NEXT_KNOWN);
    let popularity = known_zones.position(|known| *known == row.zone).unwrap_or(POPULAR.len() + NEXT_KNOWN.len());
    Some(Place {
        zone: row.zone.parse().ok()?,
        country,
        country_names: Arc::clone(known.entry(country).or_insert_with(|| country_names(country))),
        names: folded_names(&row),
        name: row.name,
        zone_name: fold(row.zone),
        rank: (popularity, row.source),
    })
}

fn country_names(country: &'static str) -> Arc<[String]> {
    let spoken = holidays::country_named(country).map(holidays::Country::all_names).unwrap_or_default();
    // El Salvador is called so in French: the city of Salvador is meant more often.
    let is_city = |name: &&str| CITIES.iter().any(|(city, of, _)| *of != country && fold(city) == fold(name));
    let spoken = spoken.into_iter().filter(|name| !is_city(name));
    let mut names: Vec<String> = other_names(country).chain(spoken).chain([country]).map(fold).collect();
    names.sort();
    names.dedup();
    names.into()
}

/// The name folded, as it is typed without its dots (Muenchen), and what else it is found by.
fn folded_names(row: &Row) -> Vec<String> {
    let spelt = [('ä', "ae"), ('ö', "oe"), ('ü', "ue"), ('Ä', "ae"), ('Ö', "oe"), ('Ü', "ue")];
    let undotted = spelt.iter().fold(row.name.clone(), |name, (letter, typed)| name.replace(*letter, typed));
    let mut names = vec![fold(&row.name)];
    for name in [Some(fold(&undotted)), row.found_by.map(fold)].into_iter().flatten() {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

impl Place {
    /// Whether a folded text is this place's very name, alone or with its country.
    pub(super) fn is_called(&self, query: &str) -> bool {
        let is_country = |rest: &str| self.country_names.iter().any(|name| name == rest);
        let with_country = || query.strip_prefix(self.names[0].as_str()).and_then(|rest| rest.strip_prefix(' '));
        self.names.iter().any(|name| name == query) || with_country().is_some_and(is_country)
    }

    /// Whether a folded text is, but for a slip, this place's name or its beginning.
    pub(super) fn is_near(&self, query: &str) -> bool {
        is_near(query, &self.names[0])
    }

    /// Whether it is one of many.
    pub(super) fn is_lesser(&self) -> bool {
        self.rank.1 == Source::Lesser
    }

    /// All names under which it is found, folded.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        let names = self.names.iter().chain(self.country_names.iter()).chain([&self.zone_name]);
        names.flat_map(|name| name.split(' '))
    }
}

/// How well a place answers a folded query, slips aside; none where it does not. Of lesser places only the name counts:
/// their zones and countries are found by better known ones.
pub(super) fn match_of(place: &Place, query: &str) -> Option<Match> {
    let starts = |text: &str| text.starts_with(query);
    let is_lesser = place.is_lesser();
    let countries = || place.country_names.iter().map(String::as_str);
    if place.is_called(query) {
        let is_namesake = is_lesser && place.names().skip(1).any(|name| name == query);
        return Some(if is_namesake { Match::Namesake } else { Match::Exact });
    }
    if !is_lesser && countries().any(|name| name == query) {
        return Some(Match::ExactCountry);
    }
    if place.names().any(starts) {
        return Some(if is_lesser { Match::LesserPrefix } else { Match::CityPrefix });
    }
    if place.names().any(|name| name.match_indices(' ').any(|(at, _)| starts(&name[at + 1..]))) {
        return Some(if is_lesser { Match::LesserPrefix } else { Match::WordPrefix });
    }
    if !is_lesser && countries().any(starts) {
        return Some(Match::Country);
    }
    let is_known = |word: &str| place.words().any(|known| known.starts_with(word));
    if query.contains(' ') && query.split(' ').all(is_known) {
        return Some(Match::AllWords);
    }
    if is_lesser { None } else { within(place, query) }
}

/// How well a place answers by its zone's name, or by a part of a name.
fn within(place: &Place, query: &str) -> Option<Match> {
    let countries = place.country_names.iter().flat_map(|name| name.split(' '));
    if place.zone_name.split(' ').chain(countries).any(|word| word.starts_with(query)) {
        return Some(Match::Region);
    }
    let is_inside = |text: &str| query.len() >= 3 && text.contains(query);
    (is_inside(&place.names[0]) || is_inside(&place.zone_name)).then_some(Match::Inside)
}
