//! Public holidays by country and region: which there are, how they are found by name, and whose days off they are.
//!
//! The facts are a file of data that the program carries along (`data/holidays/README.md` tells its source). Dates are
//! local: a holiday is the whole local day, and a night shift belongs to the date on which it starts. Must not know who
//! asks, or what day it is.

mod choice;
mod data;
mod search;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use choice::{Choice, Counted, DAYS_MOST, Day, DayKind, Listing, Source};
pub use data::{Country, Holiday, Region, countries, data_version, known_from, known_until};
pub use search::{UnknownPlace, country_named, country_of_zone, read, search_countries, search_regions};

/// Whose public holidays: a country's, or a region's of it, which has those of the country, too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The country's code, such as `DE`.
    pub country: String,
    /// The region's code within it, such as `BY`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

impl Place {
    /// The country; none where the data know it no more.
    #[must_use]
    pub fn country(&self) -> Option<&'static Country> {
        data::country(&self.country)
    }

    /// The region; none for the country alone, and where the data know it no more.
    #[must_use]
    pub fn region(&self) -> Option<&'static Region> {
        self.country()?.region(self.region.as_deref()?)
    }

    /// The holidays, in order. Of a region that is known no more those of its country, of such a country none.
    #[must_use]
    pub fn holidays(&self) -> Vec<Holiday> {
        self.country().map_or_else(Vec::new, |country| country.holidays(self.region()))
    }

    /// Their dates.
    #[must_use]
    pub fn dates(&self) -> BTreeSet<NaiveDate> {
        self.holidays().into_iter().map(|holiday| holiday.date).collect()
    }
}

#[cfg(test)]
mod tests;
