//! Countries and regions by what people type.

use std::cmp::Ordering;

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
    let is_own = |country: &Country| own.is_some_and(|own| is_of(country, own));
    let mut found = ranked(query, countries(), |country| (country.code, country.all_names()));
    found.sort_by(|(a, one), (b, other)| match a.cmp(b) {
        Ordering::Equal => is_own(other).cmp(&is_own(one)).then_with(|| fold(one.name).cmp(&fold(other.name))),
        other => other,
    });
    found.into_iter().map(|(_, country)| country).take(limit).collect()
}

/// Regions of a country for what was typed so far, the best first, at most `limit`.
#[must_use]
pub fn search_regions(country: &'static Country, query: &str, limit: usize) -> Vec<&'static Region> {
    let names = |region: &'static Region| (region.code, [vec![region.name], region.other_names.clone()].concat());
    let mut found = ranked(query, &country.regions, names);
    found.sort_by_key(|(kind, region)| (*kind, fold(region.name)));
    found.into_iter().map(|(_, region)| region).take(limit).collect()
}

/// The place that two texts mean: codes, whole names, or what means one place only.
///
/// # Errors
/// When a text names none, or more than one.
pub fn read(country: &str, region: Option<&str>) -> Result<Place, UnknownPlace> {
    let unknown = || UnknownPlace::Country(echo(country, ECHOED));
    let of = only(ranked(country, countries(), |one| (one.code, one.all_names()))).ok_or_else(unknown)?;
    let Some(text) = region.filter(|text| !text.trim().is_empty()) else {
        return Ok(Place { country: of.code.to_owned(), region: None });
    };
    if of.regions.is_empty() {
        return Err(UnknownPlace::NoRegions(of.code));
    }
    let names = |region: &'static Region| (region.code, [vec![region.name], region.other_names.clone()].concat());
    let region = only(ranked(text, &of.regions, names))
        .ok_or_else(|| UnknownPlace::Region { country: of.code, text: echo(text, ECHOED) })?;
    Ok(Place { country: of.code.to_owned(), region: Some(region.code.to_owned()) })
}

/// The country of a zone, where the zone is of one.
#[must_use]
pub fn country_of_zone(zone: Tz) -> Option<&'static Country> {
    country_named(zones::country(zone))
}

/// The country that the zones' tables call so in English.
#[must_use]
pub fn country_named(name: &str) -> Option<&'static Country> {
    data::countries().iter().find(|country| !name.is_empty() && is_of(country, name))
}

/// Whether a zone's country is this one: the two sources write a few names differently.
fn is_of(country: &Country, of_zone: &str) -> bool {
    fold(country.name) == fold(of_zone) || fold(country.own_name) == fold(of_zone)
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
