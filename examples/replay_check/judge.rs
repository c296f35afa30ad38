//! Judges what `meantime replay` says and sends under the empty policy, from its files alone: with working hours, asks
//! and answers of its own. Nothing here asks Meantime's code.

#[path = "hours.rs"]
mod hours;
#[path = "record.rs"]
mod record;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Value, json};

use hours::Hours;
pub use record::{Ask, Bundle, Item, Record, bundles};

/// Four hours of working time.
const TARGET: i64 = 4 * 3600;
/// Between two bundles to one person.
const GAP: i64 = 30 * 60;
/// On one local date.
const MOST_A_DAY: usize = 6;

/// Every rule that the bundles break, in words.
pub fn broken_rules(record: &Record, bundles: &[Bundle]) -> Vec<String> {
    let mut by_person: BTreeMap<u64, Vec<&Bundle>> = BTreeMap::new();
    for bundle in bundles {
        by_person.entry(bundle.person).or_default().push(bundle);
    }
    let mut owed: BTreeMap<u64, Vec<&Ask>> = BTreeMap::new();
    for ask in &record.asks {
        for owner in &ask.owners {
            owed.entry(*owner).or_default().push(ask);
        }
    }
    let people: BTreeSet<u64> = by_person.keys().chain(owed.keys()).copied().collect();
    let none = (Vec::new(), Vec::new());
    let of = |person: &u64| {
        let (sent, asks) = (by_person.get(person).unwrap_or(&none.0), owed.get(person).unwrap_or(&none.1));
        let hours = record.hours(*person);
        let broken = [in_itself(hours, sent), of_asks(asks, sent), nothing_else(record, hours, asks, sent)].concat();
        broken.into_iter().map(|words| format!("person {person}: {words}")).collect::<Vec<_>>()
    };
    let in_order = bundles.windows(2).all(|two| two[0].at <= two[1].at);
    let order = (!in_order).then(|| "bundles are not in the order of their time".to_owned());
    people.iter().flat_map(of).chain(order).collect()
}

/// Hours, gap and cap.
fn in_itself(hours: Hours, sent: &[&Bundle]) -> Vec<String> {
    let mut broken = Vec::new();
    let mut a_day: BTreeMap<_, usize> = BTreeMap::new();
    for bundle in sent {
        let at = bundle.at;
        if !hours.is_open(at) {
            broken.push(format!("a bundle outside of working hours, at {at}"));
        }
        if bundle.items.is_empty() {
            broken.push(format!("a bundle of nothing, at {at}"));
        }
        let of_day = a_day.entry(hours.date(at)).or_default();
        *of_day += 1;
        if *of_day > MOST_A_DAY {
            broken.push(format!("bundle {of_day} of one day, at {at}"));
        }
    }
    for two in sent.windows(2) {
        if two[1].at - two[0].at < GAP {
            broken.push(format!("two bundles at {} and {}", two[0].at, two[1].at));
        }
    }
    broken
}

/// Nothing twice, nothing after the answer, nothing that was not asked of them.
fn of_asks(asks: &[&Ask], sent: &[&Bundle]) -> Vec<String> {
    let (mut broken, mut told) = (Vec::new(), BTreeSet::new());
    let asks: BTreeMap<(u64, u64), &Ask> = asks.iter().map(|ask| ((ask.thread, ask.message), *ask)).collect();
    for (bundle, item) in sent.iter().flat_map(|bundle| bundle.items.iter().map(move |item| (bundle, item))) {
        let at = bundle.at;
        if !told.insert(item) {
            broken.push(format!("{item:?} twice, at {at}"));
        }
        match asks.get(&(item.thread, item.message)) {
            None => broken.push(format!("{item:?} was not asked of them, at {at}")),
            Some(ask) if ask.answer.is_some_and(|(answered, _)| answered <= at) => {
                broken.push(format!("{item:?} was answered before {at}"));
            }
            Some(_) => {}
        }
    }
    broken
}

/// Each reminder went out at the very first moment that hours, gap and cap left open, and none else did.
fn nothing_else(record: &Record, hours: Hours, asks: &[&Ask], sent: &[&Bundle]) -> Vec<String> {
    let mut expected: BTreeSet<(i64, Item)> = BTreeSet::new();
    for ask in asks {
        let first = hours.next_open(due(hours, ask));
        let second = hours.next_opening(first);
        for (slot, planned) in [(1, first), (2, second), (3, hours.next_opening(second))] {
            let at = first_moment(hours, sent, planned);
            if at <= record.ends && ask.answer.is_none_or(|(answered, _)| at < answered) {
                expected.insert((at, Item { thread: ask.thread, message: ask.message, slot }));
            }
        }
    }
    let found: BTreeSet<(i64, Item)> =
        sent.iter().flat_map(|bundle| bundle.items.iter().map(|item| (bundle.at, item.clone()))).collect();
    let missing = expected.difference(&found).map(|(at, item)| format!("{item:?} is missing at {at}"));
    let surplus = found.difference(&expected).map(|(at, item)| format!("{item:?} should not be sent at {at}"));
    missing.chain(surplus).collect()
}

/// The first moment from `planned` on at which a bundle may go out, given those before it.
fn first_moment(hours: Hours, sent: &[&Bundle], planned: i64) -> i64 {
    let before = &sent[..sent.partition_point(|bundle| bundle.at < planned)];
    let free = before.last().map_or(planned, |last| planned.max(last.at + GAP));
    let at = hours.next_open(free);
    let of_day = before.iter().rev().take_while(|bundle| hours.date(bundle.at) == hours.date(at)).count();
    if of_day >= MOST_A_DAY { hours.next_opening(at) } else { at }
}

fn due(hours: Hours, ask: &Ask) -> i64 {
    hours.add(hours.next_open(ask.at), TARGET)
}

/// The figures that `--json` should show, without the speed.
pub fn figures(record: &Record, bundles: &[Bundle]) -> Value {
    let (threads, mentions): (Vec<&Ask>, Vec<&Ask>) = record.asks.iter().partition(|ask| ask.owners.is_empty());
    json!({ "mentions": of_capture(record, &mentions, bundles), "threads": of_capture(record, &threads, &[]) })
}

fn of_capture(record: &Record, asks: &[&Ask], bundles: &[Bundle]) -> Value {
    let server = Hours(chrono_tz::Tz::UTC);
    let earliest_due = |ask: &Ask| match ask.owners.is_empty() {
        true => due(server, ask),
        false => ask.owners.iter().map(|owner| due(record.hours(*owner), ask)).min().expect("an owner"),
    };
    let clock = |ask: &Ask, by: u64| if ask.owners.is_empty() { server } else { record.hours(by) };
    let answers: Vec<(&Ask, i64, u64)> =
        asks.iter().filter_map(|ask| ask.answer.map(|(at, by)| (*ask, at, by))).collect();
    let mut took: Vec<i64> = answers.iter().map(|(ask, at, by)| clock(ask, *by).between(ask.at, *at)).collect();
    took.sort_unstable();
    // Nearest rank: the smallest value that so many of a hundred do not exceed.
    let rank = |percent: usize| (!took.is_empty()).then(|| took[(took.len() * percent).div_ceil(100) - 1]);
    json!({
        "asks": asks.len(),
        "answered": answers.len(),
        "answered_in_time": answers.iter().filter(|(ask, at, _)| *at <= earliest_due(ask)).count(),
        "reminders": bundles.iter().map(|bundle| bundle.items.len()).sum::<usize>(),
        "bundles": bundles.len(),
        "people_reminded": bundles.iter().map(|bundle| bundle.person).collect::<BTreeSet<_>>().len(),
        "median_working_seconds_to_answer": rank(50),
        "p90_working_seconds_to_answer": rank(90),
    })
}

/// Reads all files and judges them: what is broken, and the bundles that were judged. `figures_file` is what `--json`
/// printed. Panics where a file is not of its format.
pub fn judge(trace: &Path, people: &Path, events: &Path, figures_file: &Path) -> (Vec<String>, Vec<Bundle>) {
    let (record, sent) = (Record::read(trace, people), bundles(events));
    let mut broken = broken_rules(&record, &sent);
    let text = std::fs::read_to_string(figures_file).expect("figures");
    let mut told: Value = serde_json::from_str(&text).expect("JSON");
    let speed = told.as_object_mut().and_then(|told| told.remove("events_per_second"));
    if !speed.as_ref().and_then(Value::as_f64).is_some_and(|speed| speed > 0.0) {
        broken.push(format!("events_per_second is {speed:?}"));
    }
    let expected = figures(&record, &sent);
    if told != expected {
        broken.push(format!("the figures should be {expected}, not {told}"));
    }
    (broken, sent)
}
