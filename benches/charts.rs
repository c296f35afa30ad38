//! What `/overlap` costs: comparing people's hours, and drawing the picture: `cargo bench --bench charts`.

use std::hint::black_box;

use chrono::TimeDelta;
use chrono_tz::Tz;
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use meantime::app::Compared;
use meantime::charts::{png, svg};
use meantime::domain::calendar::{Instant, Schedule, Weekly};
use meantime::domain::ids::PersonId;
use meantime::domain::language::Language;
use meantime::domain::overlap::{Colleague, Wanted, overlap};
use meantime::texts;

const ZONES: [Tz; 4] = [Tz::Europe__Berlin, Tz::America__New_York, Tz::Asia__Tokyo, Tz::Asia__Kathmandu];

fn now() -> Instant {
    "2026-03-05T08:00:00Z".parse().expect("a time")
}

/// So many people of all zones, who share no time: the most there is to do.
fn team(many: u64) -> Vec<Colleague> {
    let zones = ZONES.iter().cycle();
    let colleague = |(number, zone): (u64, &Tz)| Colleague {
        who: PersonId(number),
        schedule: Schedule::new(*zone, Weekly::standard()),
        is_guess: number % 3 == 0,
        is_away: false,
    };
    (1..=many).zip(zones).map(colleague).collect()
}

fn charts(c: &mut Criterion) {
    let wanted = Wanted { date: now().date_naive(), length: TimeDelta::minutes(30) };
    let mut group = c.benchmark_group("overlap");
    for many in [2, 5, 20] {
        let people = team(many);
        group.bench_with_input(BenchmarkId::new("compare", many), &people, |b, people| {
            b.iter(|| overlap(black_box(people), wanted, now()));
        });
        let found = overlap(&people, wanted, now()).expect("a date");
        let names: Vec<String> = people.iter().map(|one| format!("Person {}", one.who)).collect();
        let compared = Compared { people, wanted, found };
        let message = texts::overlap::found(Language::English, &compared, &names, now());
        let chart = message.picture.expect("a picture").chart;
        group.bench_with_input(BenchmarkId::new("svg", many), &chart, |b, chart| b.iter(|| svg(black_box(chart))));
        group.bench_with_input(BenchmarkId::new("png", many), &chart, |b, chart| {
            b.iter(|| png(black_box(chart)).expect("a picture"));
        });
    }
    group.finish();
}

criterion_group!(benches, charts);
criterion_main!(benches);
