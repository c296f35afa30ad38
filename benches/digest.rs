//! What a channel digest costs with many open asks: `cargo bench --bench digest`.

use std::hint::black_box;

use chrono::{DateTime, TimeDelta};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use meantime::domain::ask::{Ask, Need, Owner, Priority, Source, fold};
use meantime::domain::calendar::{Instant, Schedule, Weekly};
use meantime::domain::digest::{Hours, Tracked, compile};
use meantime::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, ServerId};
use meantime::domain::policy::Target;

/// 2026-03-26T12:34:56Z.
fn now() -> Instant {
    DateTime::from_timestamp(1_774_528_496, 0).expect("a valid time")
}

/// One every ten minutes before now, to one of fifty people in one of five channels.
fn open(n: u64) -> Tracked {
    let order = Order::at(now() - TimeDelta::minutes(10 * i64::try_from(n).expect("few")));
    let ask = Ask {
        id: AskId(i64::try_from(n).expect("few")),
        server: ServerId(1),
        channel: ChannelId(100 + n % 5),
        in_thread: false,
        message: Some(MessageId(order.0)),
        asker: PersonId(1),
        owners: vec![Owner::Person(PersonId(2 + n % 50))],
        need: Need::Any,
        source: Source::Mention,
        need_by: None,
        priority: Priority::Normal,
        order,
        words: None,
    };
    let target = Target::WorkingSeconds(4 * 3600);
    Tracked { state: fold(&ask, &[]), listed_under: ask.channel, target, ask }
}

fn digest(c: &mut Criterion) {
    let berlin = Schedule::new(chrono_tz::Europe::Berlin, Weekly::standard());
    let of = |_| &berlin;
    let hours = Hours { of: &of, server: &berlin };
    let mut group = c.benchmark_group("compile a digest");
    for many in [100, 1_000, 10_000] {
        let tracked: Vec<Tracked> = (1..=many).map(open).collect();
        group.bench_with_input(BenchmarkId::from_parameter(many), &tracked, |b, tracked| {
            b.iter(|| compile(black_box(tracked), &hours, now(), now()));
        });
    }
    group.finish();
}

criterion_group!(benches, digest);
criterion_main!(benches);
