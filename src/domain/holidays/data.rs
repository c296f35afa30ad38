//! The file of holidays, read once. Its form is told in `data/holidays/README.md`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};

use crate::domain::language::Language;

pub(super) const FILE: &str = include_str!("../../../data/holidays/holidays.txt");

/// The languages in which the file names countries beside English, in its order.
const SPOKEN: [Language; 5] =
    [Language::German, Language::French, Language::Spanish, Language::Portuguese, Language::Japanese];

/// A country and its public holidays.
#[derive(Debug)]
pub struct Country {
    /// Its code by ISO 3166-1.
    pub code: &'static str,
    /// Its name in English.
    pub name: &'static str,
    /// Its name in its own first language; the English one where that is the same.
    pub own_name: &'static str,
    /// That language, by its code of two letters.
    first_language: &'static str,
    /// Its names in [`SPOKEN`].
    names: [&'static str; SPOKEN.len()],
    /// Its regions of which something is known, in the order of their codes.
    pub regions: Vec<Region>,
    days: Vec<Holiday>,
}

/// A region of a country.
#[derive(Debug)]
pub struct Region {
    /// Its code within the country.
    pub code: &'static str,
    /// Its name, as the country writes it.
    pub name: &'static str,
    /// Other names under which it is found.
    pub other_names: Vec<&'static str>,
    /// What the country does not have, or has under another name.
    more: Vec<Holiday>,
    /// On which dates it does not have the country's.
    without: Vec<NaiveDate>,
}

impl Region {
    /// All names under which it is found.
    pub(super) fn all_names(&self) -> impl Iterator<Item = &'static str> {
        [self.name].into_iter().chain(self.other_names.iter().copied())
    }
}

/// A public holiday on a local date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holiday {
    /// When.
    pub date: NaiveDate,
    /// Its name in the country's own language.
    pub name: &'static str,
    /// Its name in English, where that differs.
    pub english: Option<&'static str>,
    /// The country's own language, by its code of two letters.
    language: &'static str,
}

impl Holiday {
    /// Whether its own name is in that language.
    #[must_use]
    pub fn is_named_in(&self, language: Language) -> bool {
        language.tag().split('-').next() == Some(self.language)
    }
}

struct Data {
    version: &'static str,
    first: i32,
    last: i32,
    countries: Vec<Country>,
}

impl Country {
    /// Its name in a language.
    #[must_use]
    pub fn name_in(&self, language: Language) -> &'static str {
        let at = SPOKEN.iter().position(|spoken| *spoken == language);
        at.map(|at| self.names[at]).filter(|name| !name.is_empty()).unwrap_or(self.name)
    }

    /// All names under which it is found.
    #[must_use]
    pub fn all_names(&self) -> Vec<&'static str> {
        self.names.into_iter().filter(|name| !name.is_empty()).chain([self.name, self.own_name]).collect()
    }

    /// The last year of which its holidays are known: some governments announce theirs year by year.
    #[must_use]
    pub fn known_until(&self) -> i32 {
        let of_regions = self.regions.iter().flat_map(|region| &region.more);
        self.days.iter().chain(of_regions).map(|day| day.date.year()).max().unwrap_or_else(known_from)
    }

    /// The region of that code.
    #[must_use]
    pub fn region(&self, code: &str) -> Option<&Region> {
        self.regions.iter().find(|region| region.code == code)
    }

    /// The holidays of the country, or of a region of it, in order, one for each date.
    #[must_use]
    pub fn holidays(&self, region: Option<&Region>) -> Vec<Holiday> {
        let mut days: BTreeMap<NaiveDate, Holiday> = self.days.iter().map(|day| (day.date, *day)).collect();
        if let Some(region) = region {
            days.retain(|date, _| !region.without.contains(date));
            days.extend(region.more.iter().map(|day| (day.date, *day)));
        }
        days.into_values().collect()
    }
}

/// All countries of which holidays are known, in the order of their codes.
#[must_use]
pub fn countries() -> &'static [Country] {
    &DATA.countries
}

/// A country by its code.
pub(super) fn country(code: &str) -> Option<&'static Country> {
    let at = DATA.countries.binary_search_by_key(&code, |country| country.code).ok()?;
    DATA.countries.get(at)
}

/// The version of the source that the data are made of.
#[must_use]
pub fn data_version() -> &'static str {
    DATA.version
}

/// The first year of which holidays are known.
#[must_use]
pub fn known_from() -> i32 {
    DATA.first
}

/// The last year of which the file knows holidays: after it nothing is one. Of a country: [`Country::known_until`].
#[must_use]
pub fn known_until() -> i32 {
    DATA.last
}

static DATA: LazyLock<Data> = LazyLock::new(|| read(FILE));

/// A line that does not fit is passed over; `tests` hold that none of the file does that.
pub(super) fn years(file: &str) -> (i32, i32) {
    let mut parts = file.lines().next().unwrap_or_default().split('\t').skip(2);
    let mut year = || parts.next().and_then(|year| year.parse().ok()).unwrap_or_default();
    (year(), year())
}

fn read(file: &'static str) -> Data {
    let (first, last) = years(file);
    let version = file.split('\t').nth(1).unwrap_or_default();
    let mut countries: Vec<Country> = Vec::new();
    for line in file.lines() {
        let mut parts = line.split('\t');
        match (parts.next(), countries.last_mut()) {
            (Some("C"), _) => countries.extend(country_of(parts)),
            (Some("R"), Some(country)) => country.regions.extend(region_of(parts)),
            (Some("H"), Some(country)) => {
                let holidays = holidays_of(line, country.first_language, (first, last));
                match country.regions.last_mut() {
                    Some(region) => region.more.extend(holidays),
                    None => country.days.extend(holidays),
                }
            }
            (Some("X"), Some(country)) => {
                if let Some(region) = country.regions.last_mut() {
                    region.without.extend(dates_of(line, first, last));
                }
            }
            _ => {}
        }
    }
    countries.sort_by_key(|country| country.code);
    Data { version, first, last, countries }
}

fn country_of(mut parts: impl Iterator<Item = &'static str>) -> Option<Country> {
    let (code, name, own, first_language) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let own_name = if own.is_empty() { name } else { own };
    let names = SPOKEN.map(|_| parts.next().unwrap_or_default());
    Some(Country { code, name, own_name, first_language, names, regions: Vec::new(), days: Vec::new() })
}

fn region_of(mut parts: impl Iterator<Item = &'static str>) -> Option<Region> {
    let (code, name) = (parts.next()?, parts.next()?);
    Some(Region { code, name, other_names: parts.collect(), more: Vec::new(), without: Vec::new() })
}

fn holidays_of(line: &'static str, language: &'static str, (first, last): (i32, i32)) -> Vec<Holiday> {
    let mut parts = line.split('\t').skip(1);
    let (name, english) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let english = Some(english).filter(|english| !english.is_empty());
    dates_of(line, first, last).into_iter().map(|date| Holiday { date, name, english, language }).collect()
}

/// The last part of a line: `*MMDD`, on that day in every year, or `YYMMDD`.
pub(super) fn dates_of(line: &str, first: i32, last: i32) -> Vec<NaiveDate> {
    let written = line.rsplit('\t').next().unwrap_or_default();
    written.split(' ').flat_map(|word| dates(word, first, last)).collect()
}

fn dates(word: &str, first: i32, last: i32) -> Vec<NaiveDate> {
    let number = |text: &str| text.parse::<u32>().ok();
    let date = |year: i32, number: u32| NaiveDate::from_ymd_opt(year, number / 100, number % 100);
    match word.strip_prefix('*') {
        Some(day) => (first..=last).filter_map(|year| date(year, number(day)?)).collect(),
        None => {
            let whole = number(word).unwrap_or_default();
            let year = i32::try_from(whole / 10_000).unwrap_or_default() + first - first.rem_euclid(100);
            date(year, whole % 10_000).filter(|date| date.year() <= last).into_iter().collect()
        }
    }
}
