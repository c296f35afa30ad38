//! What working time costs: `cargo bench --bench calendar`.

use std::collections::BTreeSet;
use std::hint::black_box;

use chrono::{DateTime, NaiveDate, TimeDelta};
use chrono_tz::Tz;
use criterion::{Criterion, criterion_group, criterion_main};
use meantime::domain::calendar::{Instant, Schedule, Weekly, overlap};

const HOUR: u64 = 3_600;
const ZONES: [Tz; 5] = [
    chrono_tz::Europe::Berlin,
    chrono_tz::America::New_York,
    chrono_tz::Asia::Kolkata,
    chrono_tz::Australia::Lord_Howe,
    chrono_tz::Africa::Casablanca,
];

/// 2026-03-26T12:34:56Z: a Thursday before Europe's change of clocks.
fn start() -> Instant {
    DateTime::from_timestamp(1_774_528_496, 0).expect("a valid time")
}

/// Monday to Friday, nine to five, with ten holidays in each of thirty years.
fn person(zone: Tz) -> Schedule {
    let holidays: BTreeSet<NaiveDate> = (2026..2056)
        .flat_map(|year| (1..=10).filter_map(move |month| NaiveDate::from_ymd_opt(year, month, 7)))
        .collect();
    Schedule::new(zone, Weekly::standard()).with_off(holidays)
}

fn calendar(c: &mut Criterion) {
    let berlin = person(chrono_tz::Europe::Berlin);
    let people: Vec<Schedule> = (0..20).map(|index| person(ZONES[index % ZONES.len()])).collect();
    let people: Vec<&Schedule> = people.iter().collect();
    let t = start();
    let year = t + TimeDelta::days(365);
    let week = t + TimeDelta::days(7);
    c.bench_function("is_open", |b| b.iter(|| berlin.is_open(black_box(t))));
    c.bench_function("next_open", |b| b.iter(|| berlin.next_open(black_box(t) + TimeDelta::hours(9))));
    c.bench_function("add 4 h", |b| b.iter(|| berlin.add(black_box(t), 4 * HOUR)));
    c.bench_function("add 1000 h", |b| b.iter(|| berlin.add(black_box(t), 1_000 * HOUR)));
    c.bench_function("add 30 years of working time", |b| {
        b.iter(|| berlin.add(black_box(t), 30 * 365 * 24 * HOUR));
    });
    c.bench_function("between, one year", |b| b.iter(|| berlin.between(black_box(t), year)));
    c.bench_function("add 3 working days", |b| b.iter(|| berlin.add_working_days(black_box(t), 3)));
    c.bench_function("overlap of 20 people, one week", |b| b.iter(|| overlap(black_box(&people), t, week)));
}

criterion_group!(benches, calendar);
criterion_main!(benches);
