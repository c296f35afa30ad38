//! What recurring schedules cost: `cargo bench --bench recurrence`.

use std::hint::black_box;

use chrono::{DateTime, NaiveDate, TimeDelta};
use criterion::{Criterion, criterion_group, criterion_main};
use meantime::domain::calendar::Instant;
use meantime::domain::recurrence::{DaySet, DaysOff, Recurrence};

/// 2026-03-26T12:34:56Z: a Thursday before Europe's change of clocks.
fn start() -> Instant {
    DateTime::from_timestamp(1_774_528_496, 0).expect("a valid time")
}

/// Ten holidays in each of thirty years.
fn days_off() -> DaysOff {
    let holidays =
        (2026..2056).flat_map(|year| (1..=10).filter_map(move |month| NaiveDate::from_ymd_opt(year, month, 7)));
    DaysOff::new(DaySet::WEEKDAYS, holidays)
}

fn recurrence(c: &mut Criterion) {
    let off = days_off();
    let schedules = [
        "weekdays 9:00",
        "weekdays except holidays 9:00",
        "every 2 weeks on mon 10:00",
        "31st 9:00",
        "last fri 16:00",
        "last working day 16:00",
        "quarterly on the first working day 9:00",
        "every 12 months on the fifth mon 9:00 from 1 feb 2044",
        "weekdays 9:00 until 1 april 2026",
    ];
    for text in schedules {
        let schedule = Recurrence::parse(text, chrono_tz::Europe::Berlin, start()).expect(text);
        c.bench_function(&format!("next_after, {text}"), |b| b.iter(|| schedule.next_after(black_box(start()), &off)));
        let later = start() + TimeDelta::days(3_650);
        c.bench_function(&format!("latest_at_or_before, {text}"), |b| {
            b.iter(|| schedule.latest_at_or_before(black_box(later), &off));
        });
    }
    c.bench_function("read a schedule", |b| {
        b.iter(|| Recurrence::parse(black_box(schedules[2]), chrono_tz::Europe::Berlin, start()));
    });
}

criterion_group!(benches, recurrence);
criterion_main!(benches);
