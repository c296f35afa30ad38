//! Zones by what their clocks read now: for "what time is it for you?".

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Duration, NaiveTime};
use chrono_tz::Tz;

use super::cities::POPULAR;
use super::offset::minutes;
use super::{ZoneChoice, own_city, table};
use crate::domain::calendar::Instant;

/// How many cities stand beside a time.
const CITIES_BESIDE: usize = 5;

/// Zones whose clocks read the same but for full days and parts of an hour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalHour {
    /// Which; 0 to 23. It stays the same while time passes, until a zone changes its clocks.
    pub key: u8,
    /// What the clocks read: several where zones differ by a part of an hour, the full hours' first.
    pub times: Vec<NaiveTime>,
    /// Cities where it is one of these times, popular ones first.
    pub cities: Vec<String>,
}

/// What clocks read around the world now, from west to east; 24 at most.
#[must_use]
pub fn local_hours(now: Instant) -> Vec<LocalHour> {
    let mut by_key: BTreeMap<u8, Vec<Tz>> = BTreeMap::new();
    for zone in by_popularity() {
        by_key.entry(key(zone, now)).or_default().push(zone);
    }
    let hour = |(key, zones): (u8, Vec<Tz>)| LocalHour {
        key,
        times: times(&zones, now),
        cities: zones.iter().take(CITIES_BESIDE).map(|zone| own_city(zone.name())).collect(),
    };
    let mut hours: Vec<LocalHour> = by_key.into_iter().map(hour).collect();
    // Keys count from Greenwich east; the Pacific west of the date line comes first.
    hours.sort_by_key(|hour| (hour.key + 11) % 24);
    hours
}

/// The zones whose clocks read one of the times of that hour: popular ones first, and of each kind of clock (its parts of
/// an hour, its changes) at least one, as far as `limit` allows.
#[must_use]
pub fn zones_at(wanted: u8, now: Instant, limit: usize) -> Vec<ZoneChoice> {
    let all: Vec<Tz> = by_popularity().filter(|zone| key(*zone, now) == wanted).collect();
    let mut kinds = BTreeSet::new();
    let (first, others): (Vec<Tz>, Vec<Tz>) = all.iter().partition(|zone| kinds.insert(kind(**zone, now)));
    let kept: Vec<Tz> = first.into_iter().chain(others).take(limit).collect();
    let ordered = all.into_iter().filter(|zone| kept.contains(zone));
    ordered.map(|zone| ZoneChoice::of(zone, now)).collect()
}

/// The zones whose clocks are so many minutes from UTC now, popular ones first, at most `limit`.
pub(super) fn at_offset(wanted: i32, now: Instant, limit: usize) -> Vec<Tz> {
    by_popularity().filter(|zone| minutes(*zone, now) == wanted).take(limit).collect()
}

fn by_popularity() -> impl Iterator<Item = Tz> {
    let popular = POPULAR.iter().copied();
    let others = table::CURRENT.iter().map(|(name, _)| *name).filter(|name| !POPULAR.contains(name));
    popular.chain(others).filter_map(|name| name.parse().ok())
}

fn key(zone: Tz, now: Instant) -> u8 {
    u8::try_from(minutes(zone, now).div_euclid(60).rem_euclid(24)).unwrap_or(0)
}

/// Two zones of one kind read the same now and in half a year.
fn kind(zone: Tz, now: Instant) -> (i32, i32) {
    (minutes(zone, now), minutes(zone, now + Duration::days(182)))
}

fn times(zones: &[Tz], now: Instant) -> Vec<NaiveTime> {
    let mut times: Vec<NaiveTime> = Vec::new();
    let mut zones = zones.to_vec();
    zones.sort_by_key(|zone| minutes(*zone, now).rem_euclid(60));
    for zone in &zones {
        let time = now.with_timezone(zone).time();
        if !times.contains(&time) {
            times.push(time);
        }
    }
    times
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_is_found_by_its_clock() {
        for at in ["2026-01-15T13:05:00Z", "2026-07-15T23:50:00Z"] {
            let now: Instant = at.parse().expect("a time");
            let hours = local_hours(now);
            assert!(hours.len() <= 24, "{}", hours.len());
            let keys: BTreeSet<u8> = hours.iter().map(|hour| hour.key).collect();
            let mut clocks = BTreeSet::new();
            for hour in &hours {
                let found = zones_at(hour.key, now, 25);
                assert!(!found.is_empty() && found.len() <= 25 && !hour.cities.is_empty());
                clocks.extend(found.iter().map(|choice| kind(choice.zone, now)));
            }
            for zone in by_popularity() {
                assert!(keys.contains(&key(zone, now)), "{zone}");
                assert!(clocks.contains(&kind(zone, now)), "no zone with the clock of {zone}");
            }
        }
    }

    #[test]
    fn the_time_that_one_sees_leads_to_ones_zone() {
        let now: Instant = "2026-01-15T13:05:00Z".parse().expect("a time");
        let table = [
            ("14:05", "Europe/Berlin"),
            ("18:35", "Asia/Kolkata"),
            ("18:50", "Asia/Kathmandu"),
            ("08:05", "America/New_York"),
            ("09:35", "America/St_Johns"),
            ("22:05", "Asia/Tokyo"),
            ("02:50", "Pacific/Chatham"),
            ("02:05", "Pacific/Auckland"),
            ("22:35", "Australia/Darwin"),
        ];
        for (time, zone) in table {
            let time = NaiveTime::parse_from_str(time, "%H:%M").expect("a time");
            let hour = local_hours(now).into_iter().find(|hour| hour.times.contains(&time)).expect("an hour");
            let found = zones_at(hour.key, now, 25);
            assert!(found.iter().any(|choice| choice.zone.name() == zone), "{zone} at {time}: {found:?}");
        }
        let berlin = zones_at(1, now, 25);
        let first = &berlin[0];
        assert_eq!((first.city.as_str(), first.country, first.clock.as_str()), ("Berlin", "Germany", "14:05 (UTC+1)"));
    }
}
