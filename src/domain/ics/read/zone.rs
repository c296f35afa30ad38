//! In which zone a time of a calendar file is: by name, as Windows calls it, or by the rules that the file brings along.

use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz as Known;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarParameterName, ICalendarProperty, ICalendarValue,
};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use chrono_tz::Tz;

use super::rule::{Budget, Rule, days_later};
use crate::domain::calendar::{Instant, first_instant_reading};

/// From one change of the clocks on: how far they are ahead of UTC, in seconds, before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    at: NaiveDateTime,
    before: i64,
    after: i64,
}

/// How a wall clock reads.
#[derive(Clone, Debug)]
pub enum Zone {
    /// A zone of the database.
    Named(Tz),
    /// So many seconds ahead of UTC.
    Ahead(i64),
    /// As the file says: its changes, ascending, never none.
    Rules(Arc<[Change]>),
}

impl Zone {
    /// The instant at which the clock reads that, for the first time.
    pub fn instant(&self, local: NaiveDateTime) -> Option<Instant> {
        let ahead = |seconds: i64| local.checked_sub_signed(TimeDelta::try_seconds(seconds)?).map(|utc| utc.and_utc());
        match self {
            Self::Named(tz) => named(*tz, local),
            Self::Ahead(seconds) => ahead(*seconds),
            Self::Rules(changes) => {
                let last = changes.partition_point(|change| change.at <= local).checked_sub(1);
                ahead(last.and_then(|last| changes.get(last)).map_or(changes.first()?.before, |change| change.after))
            }
        }
    }

    /// What the clock reads at an instant.
    pub fn reading(&self, at: Instant) -> Option<NaiveDateTime> {
        let ahead = |seconds: i64| at.naive_utc().checked_add_signed(TimeDelta::try_seconds(seconds)?);
        match self {
            Self::Named(tz) => Some(at.with_timezone(tz).naive_local()),
            Self::Ahead(seconds) => ahead(*seconds),
            Self::Rules(changes) => {
                let began = |change: &Change| {
                    change
                        .at
                        .checked_sub_signed(TimeDelta::seconds(change.before))
                        .is_some_and(|at_utc| at_utc <= at.naive_utc())
                };
                let last = changes.iter().rev().find(|change| began(change));
                ahead(last.map_or(changes.first()?.before, |change| change.after))
            }
        }
    }
}

/// Of a reading that is skipped the instant at which it would have been without the change (RFC 5545, 3.3.5).
fn named(tz: Tz, local: NaiveDateTime) -> Option<Instant> {
    let at = first_instant_reading(tz, local)?;
    let (read, before) = (at.with_timezone(&tz).naive_local(), at - TimeDelta::seconds(1));
    match read == local {
        true => Some(at),
        false => Some(before + (local - before.with_timezone(&tz).naive_local())),
    }
}

/// The zones of a file.
#[derive(Debug)]
pub struct Zones<'a> {
    of_file: HashMap<&'a str, Zone>,
    /// In which a time is that says nothing.
    floating: Tz,
}

impl<'a> Zones<'a> {
    /// What the file says of zones; rules are followed within the dates.
    pub fn of(file: &'a ICalendar, floating: Tz, within: &RangeInclusive<NaiveDate>, budget: &mut Budget) -> Self {
        let zones = file.components.iter().filter(|one| one.component_type == ICalendarComponentType::VTimezone);
        let of_file = zones.filter_map(|zone| described(file, zone, within, budget)).collect();
        Self { of_file, floating }
    }

    /// By the name that stands at a time, if any does. None where nobody knows that zone.
    pub fn named(&self, name: Option<&str>) -> Option<Zone> {
        let Some(name) = name else { return Some(Zone::Named(self.floating)) };
        known(name).or_else(|| self.of_file.get(name).cloned())
    }
}

/// A zone by its name in the database, behind whatever prefix, or by that which Windows gives it.
fn known(name: &str) -> Option<Zone> {
    let name = name.trim().trim_matches('"');
    if let Ok(Known::Tz(tz)) = name.parse::<Known>() {
        // A name like "(UTC+01:00) Somewhere" that nobody knows would become a fixed offset: that is a guess.
        let is_guess = name.starts_with('(') && tz.name().starts_with("Etc/");
        return (!is_guess).then_some(Zone::Named(tz));
    }
    let ends = name.match_indices('/').map(|(at, _)| &name[at + 1..]);
    ends.filter_map(|end| end.parse::<Tz>().ok()).next().map(Zone::Named)
}

/// What a file says of a zone: another name for it, else its rules.
fn described<'a>(
    file: &ICalendar,
    zone: &'a ICalendarComponent,
    within: &RangeInclusive<NaiveDate>,
    budget: &mut Budget,
) -> Option<(&'a str, Zone)> {
    let name = text(zone, "TZID")?;
    if let Some(known) = text(zone, "X-LIC-LOCATION").and_then(known) {
        return Some((name, known));
    }
    // The last change before them counts, too.
    let within = days_later(*within.start(), -800)?..=*within.end();
    let parts = zone.component_ids.iter().filter_map(|id| file.components.get(*id as usize));
    let mut changes: Vec<Change> = parts.filter_map(|part| changes_of(part, &within, budget)).flatten().collect();
    changes.sort_unstable_by_key(|change| change.at);
    match changes.as_slice() {
        [] => None,
        [first, rest @ ..] if rest.iter().all(|change| change.after == first.after) && first.before == first.after => {
            Some((name, Zone::Ahead(first.after)))
        }
        _ => Some((name, Zone::Rules(changes.into()))),
    }
}

fn changes_of(
    part: &ICalendarComponent,
    within: &RangeInclusive<NaiveDate>,
    budget: &mut Budget,
) -> Option<Vec<Change>> {
    let start = local(part.property(&ICalendarProperty::Dtstart)?.values.first()?)?;
    let before = offset(part.property(&ICalendarProperty::Tzoffsetfrom)?.values.first()?)?;
    let after = offset(part.property(&ICalendarProperty::Tzoffsetto)?.values.first()?)?;
    let change = |at: NaiveDateTime| Change { at, before, after };
    let mut all = vec![change(start)];
    for entry in &part.entries {
        for value in &entry.values {
            match value {
                ICalendarValue::RecurrenceRule(rule) => {
                    let until = rule.until.as_ref().and_then(date_of).unwrap_or(*within.end());
                    let within = *within.start()..=(*within.end()).min(until);
                    let dates = Rule::of(rule, start)?.dates(start.date(), &within, budget);
                    all.extend(dates.into_iter().map(|date| change(date.and_time(start.time()))));
                }
                value if entry.name == ICalendarProperty::Rdate => all.extend(local(value).map(change)),
                _ => {}
            }
        }
    }
    Some(all)
}

fn offset(value: &ICalendarValue) -> Option<i64> {
    let ICalendarValue::PartialDateTime(time) = value else { return None };
    let seconds = i64::from(time.tz_hour?) * 3600 + i64::from(time.tz_minute.unwrap_or(0)) * 60;
    Some(if time.tz_minus { -seconds } else { seconds })
}

fn date_of(time: &PartialDateTime) -> Option<NaiveDate> {
    time.to_date_time().map(|read| read.date_time.date())
}

/// What a value says as a reading.
fn local(value: &ICalendarValue) -> Option<NaiveDateTime> {
    let ICalendarValue::PartialDateTime(time) = value else { return None };
    Some(time.to_date_time()?.date_time)
}

/// A text of a part by the name of its property.
pub fn text<'a>(part: &'a ICalendarComponent, name: &str) -> Option<&'a str> {
    let entry = part.entries.iter().find(|entry| entry.name.as_str().eq_ignore_ascii_case(name))?;
    entry.values.first()?.as_text()
}

/// A time as it stands in a file.
#[derive(Clone, Debug)]
pub struct Time {
    /// What the clock reads.
    pub local: NaiveDateTime,
    /// Which clock.
    pub zone: Zone,
    /// A whole day is meant: the local one, wherever it is read.
    pub is_day: bool,
}

impl Time {
    /// What a value means that has this name of a zone beside it. None where the zone is unknown, or it is no time.
    pub fn of(value: &PartialDateTime, zone: Option<&str>, zones: &Zones<'_>) -> Option<Self> {
        let read = value.to_date_time()?;
        if !value.has_time() {
            return Some(Self { local: read.date_time, zone: zones.named(None)?, is_day: true });
        }
        let zone = match read.offset {
            Some(offset) => Zone::Ahead(i64::from(offset.local_minus_utc())),
            None => zones.named(zone)?,
        };
        Some(Self { local: read.date_time, zone, is_day: false })
    }

    /// When it is.
    pub fn instant(&self) -> Option<Instant> {
        self.zone.instant(self.local)
    }

    /// Its date as it is written.
    pub fn date(&self) -> NaiveDate {
        self.local.date()
    }
}

/// The name of a zone beside a value.
pub fn zone_beside(entry: &calcard::icalendar::ICalendarEntry) -> Option<&str> {
    entry.parameters(&ICalendarParameterName::Tzid).find_map(|value| value.as_text())
}
