//! Countries and regions by what people type.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono_tz::Tz;

use super::data::{Country, Region, countries};
use super::{Place, data};
use crate::domain::plain::{ECHOED, echo};
use crate::domain::zones::{self, fold};

/// A longer query is cut: no place has such a name.
const LONGEST_QUERY: usize = 80;

/// What was typed names no country or region that is known.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnknownPlace {
    /// No country.
    #[error("no country is known by the name {0:?}")]
    Country(String),
    /// No region of that country.
    #[error("no region of {country} is known by the name {text:?}")]
    Region {
        /// The country's code.
        country: &'static str,
        /// What was typed, cut short.
        text: String,
    },
    /// That country has no regions of its own here.
    #[error("{0} has no regions")]
    NoRegions(&'static str),
}

/// How well a name answers a query; smaller is better.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    Code,
    Exact,
    Beginning,
    Word,
    Inside,
}

/// Countries for what was typed so far, the best first, at most `limit`. Without anything typed that of `zone` comes
/// first, then all by name.
#[must_use]
pub fn search_countries(query: &str, zone: Option<Tz>, limit: usize) -> Vec<&'static Country> {
    let own = zone.map(zones::country).filter(|name| !name.is_empty());
    let is_own = |country: &Country| own.is_some_and(|own| zone_name(country) == own);
    let mut found = ranked(query, countries(), country_names);
    found.sort_by(|(a, one), (b, other)| match a.cmp(b) {
        Ordering::Equal => is_own(other).cmp(&is_own(one)).then_with(|| fold(one.name).cmp(&fold(other.name))),
        other => other,
    });
    found.into_iter().map(|(_, country)| country).take(limit).collect()
}

/// Regions of a country for what was typed so far, the best first, at most `limit`.
#[must_use]
pub fn search_regions(country: &'static Country, query: &str, limit: usize) -> Vec<&'static Region> {
    let mut found = ranked(within(country, query), &country.regions, region_names);
    found.sort_by_key(|(kind, region)| (*kind, fold(region.name)));
    found.into_iter().map(|(_, region)| region).take(limit).collect()
}

/// The place that two texts mean: codes, whole names, or what means one place only. Who names a part of a country in its
/// place ("Scotland"), and no region, means that region.
///
/// # Errors
/// When a text names none, or more than one.
pub fn read(country: &str, region: Option<&str>) -> Result<Place, UnknownPlace> {
    let unknown = || UnknownPlace::Country(echo(country, ECHOED));
    let of = only(ranked(country, countries(), country_names)).or_else(|| by_code(country)).ok_or_else(unknown)?;
    let Some(text) = region.filter(|text| !text.trim().is_empty()) else {
        let found = only(ranked(within(of, country), &of.regions, region_names).into_iter().filter(is_whole).collect());
        // A country that is called like a part of itself is meant as a whole.
        let part = found.filter(|_| !of.all_names().into_iter().any(|name| fold(name) == fold(country)));
        return Ok(place(of, part));
    };
    if of.regions.is_empty() {
        return Err(UnknownPlace::NoRegions(of.code));
    }
    let region = only(ranked(within(of, text), &of.regions, region_names));
    let region = region.ok_or_else(|| UnknownPlace::Region { country: of.code, text: echo(text, ECHOED) })?;
    Ok(place(of, Some(region)))
}

fn place(country: &Country, region: Option<&Region>) -> Place {
    Place { country: country.code.to_owned(), region: region.map(|region| region.code.to_owned()) }
}

/// The country of a code of a region by ISO 3166-2: `DE-BY`.
fn by_code(text: &str) -> Option<&'static Country> {
    let country = data::country(&text.trim().split_once('-')?.0.to_uppercase())?;
    let code = fold(within(country, text));
    country.regions.iter().any(|region| fold(region.code) == code).then_some(country)
}

/// A region's code by ISO 3166-2 without that of its country; any other text as it is.
fn within<'a>(country: &Country, text: &'a str) -> &'a str {
    match text.trim().split_once('-') {
        Some((before, code)) if before.eq_ignore_ascii_case(country.code) => code,
        _ => text,
    }
}

fn is_whole<T>((kind, _): &(Match, T)) -> bool {
    matches!(kind, Match::Code | Match::Exact)
}

/// A country's code, and all names under which it is found: what people call it, beside what the data do.
fn country_names(country: &'static Country) -> (&'static str, Vec<&'static str>) {
    (country.code, country.all_names().into_iter().chain(zones::other_names(zone_name(country))).collect())
}

fn region_names(region: &'static Region) -> (&'static str, Vec<&'static str>) {
    (region.code, region.all_names().collect())
}

/// The country of a zone, where the zone is of one.
#[must_use]
pub fn country_of_zone(zone: Tz) -> Option<&'static Country> {
    country_named(zones::country(zone))
}

/// The country that the zones' tables call so in English.
#[must_use]
pub fn country_named(name: &str) -> Option<&'static Country> {
    let at = countries().iter().position(|country| !name.is_empty() && zone_name(country) == name)?;
    countries().get(at)
}

/// What the zones' tables call a country: the two sources write a few names differently.
fn zone_name(country: &Country) -> &'static str {
    static NAMES: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
        let known: BTreeMap<String, &'static str> = zones::countries().map(|name| (spelt(name), name)).collect();
        let names = |country: &Country| [spelt(country.name), spelt(country.own_name)];
        let zone_name = |country: &'static Country| {
            let same = names(country).iter().find_map(|name| known.get(name).copied());
            Some((country.code, same.or_else(|| zones::called(country.name))?))
        };
        countries().iter().filter_map(zone_name).collect()
    });
    NAMES.get(country.code).copied().unwrap_or_default()
}

/// A name folded, as both sources spell it out.
fn spelt(name: &str) -> String {
    fold(&name.replace('&', "and").replace("St. ", "Saint "))
}

/// The best, where no other is as good.
fn only<T>(mut found: Vec<(Match, &'static T)>) -> Option<&'static T> {
    found.sort_by_key(|(kind, _)| *kind);
    match found.as_slice() {
        [(_, one)] => Some(one),
        [(first, one), (second, _), ..] if first < second => Some(one),
        _ => None,
    }
}

fn ranked<T>(
    query: &str,
    all: &'static [T],
    names: impl Fn(&'static T) -> (&'static str, Vec<&'static str>),
) -> Vec<(Match, &'static T)> {
    let typed: String = query.chars().take(LONGEST_QUERY).collect();
    let folded = fold(&typed);
    // Signs alone are not an empty query.
    if folded.is_empty() && !typed.trim().is_empty() {
        return Vec::new();
    }
    let found = all.iter().filter_map(|one| {
        let (code, names) = names(one);
        if fold(code) == folded {
            return Some((Match::Code, one));
        }
        let best = names.into_iter().filter_map(|name| match_of(&fold(name), &folded)).min();
        best.map(|kind| (kind, one))
    });
    found.collect()
}

fn match_of(name: &str, query: &str) -> Option<Match> {
    match () {
        () if name == query => Some(Match::Exact),
        () if name.starts_with(query) => Some(Match::Beginning),
        () if name.split(' ').any(|word| word.starts_with(query)) => Some(Match::Word),
        () if name.contains(query) && query.chars().count() >= 3 => Some(Match::Inside),
        () => None,
    }
}
