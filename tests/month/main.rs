//! A month of sixty people: the whole bot against the local Discord, from Friday 6 March to Tuesday 7 April 2026, while
//! clocks change in five of eight zones. What reached people and channels is judged from the local Discord's record by a
//! model of its own: hours, plan, gate and digests are worked out anew here, without a line of the bot's.

mod cast;
mod digests;
mod hours;
mod ledger;
mod plan;
mod play;
mod seen;
mod traffic;

use std::collections::{BTreeMap, BTreeSet};

use plan::{Expected, World};
use play::Played;
use seen::{Dm, Kind};

#[tokio::test]
async fn sixty_people_for_a_month() {
    let started = std::time::Instant::now();
    let mut played = play::play().await;
    let took = started.elapsed();
    let asks = ledger::asks(&played.posted, std::mem::take(&mut played.by_command));
    let dms = seen::dms(&played);
    let digests = seen::digests(&played);
    let world = World::new(&played, &dms);
    let expected = world.expected(&asks);

    let mut broken = disturbed(&played, &dms);
    broken.extend(too_much(&played, &dms));
    let (wrong, excused) = held_against(&expected, &dms);
    broken.extend(wrong);
    let (wrong, late, left_out) = digests::judged(&played, &asks, &digests);
    broken.extend(wrong);
    played.stage.stop_bot().await.expect("the bot stops");
    println!("{} messages in {took:?}, judged after {:?}", played.posted.len(), started.elapsed());
    println!(
        "{} asks, {} dms, {} expected, {excused} excused, {} digests, {late} late, {left_out} out",
        asks.len(),
        dms.len(),
        expected.len(),
        digests.len()
    );
    let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
    for item in dms.iter().flat_map(|dm| &dm.items) {
        *kinds.entry(item.kind).or_default() += 1;
    }
    println!("{kinds:?}");
    played.stage.discord.assert_no_complaints();
    let shown: Vec<&String> = broken.iter().take(40).collect();
    assert!(broken.is_empty(), "{} are broken:\n{shown:#?}", broken.len());
}

/// Nobody outside of their hours: no DM, no ping.
fn disturbed(played: &Played, dms: &[Dm]) -> Vec<String> {
    let index = |id: u64| played.people.iter().position(|person| person.id() == id);
    let pings = played.stage.discord.pings().into_iter().filter(|ping| !ping.in_response);
    let pings = pings.filter_map(|ping| Some((index(ping.person_id)?, ping.at)));
    let reached: BTreeSet<_> = dms.iter().map(|dm| (dm.person, dm.at)).chain(pings).collect();
    let wrong = reached.into_iter().filter(|(person, at)| !played.cast[*person].may_be_reached(*at));
    wrong.map(|(person, at)| format!("{} is disturbed at {at}", played.cast[person].name)).collect()
}

/// Nobody twice, nobody too often.
fn too_much(played: &Played, dms: &[Dm]) -> Vec<String> {
    let mut broken = Vec::new();
    for (person, one) in played.cast.iter().enumerate() {
        let own: Vec<&Dm> = dms.iter().filter(|dm| dm.person == person).collect();
        let gaps = own.windows(2).filter(|two| two[1].at - two[0].at < plan::GAP);
        broken.extend(gaps.map(|two| format!("{} gets DMs at {} and {}", one.name, two[0].at, two[1].at)));
        let mut a_day: BTreeMap<_, usize> = BTreeMap::new();
        for dm in &own {
            *a_day.entry(one.at(dm.at).date(dm.at)).or_default() += 1;
        }
        let many = a_day.into_iter().filter(|(_, count)| *count > plan::MOST_A_DAY);
        broken.extend(many.map(|(date, count)| format!("{} gets {count} DMs on {date}", one.name)));
        let mut told = BTreeSet::new();
        for (dm, item) in own.iter().flat_map(|dm| dm.items.iter().map(move |item| (dm, item))) {
            if !told.insert(item) {
                broken.push(format!("{} is told {item:?} twice, at {}", one.name, dm.at));
            }
        }
    }
    broken
}

/// Nobody missing, and nothing else: each at the very moment that the plan says. What a full message counts only is
/// excused.
fn held_against(expected: &[Expected], dms: &[Dm]) -> (Vec<String>, usize) {
    let cut: BTreeSet<_> = dms.iter().filter(|dm| dm.cut).map(|dm| (dm.person, dm.at)).collect();
    let all: BTreeSet<Expected> = expected.iter().cloned().collect();
    let item = |dm: &Dm, item: &seen::Item| Expected { person: dm.person, at: dm.at, item: item.clone() };
    let found: BTreeSet<Expected> = dms.iter().flat_map(|dm| dm.items.iter().map(move |one| item(dm, one))).collect();
    let (excused, missing): (Vec<_>, Vec<_>) =
        all.difference(&found).partition(|one| cut.contains(&(one.person, one.at)));
    let missing = missing.into_iter().map(|one| format!("missing: {one:?}"));
    let surplus = found.difference(&all).map(|one| format!("not planned: {one:?}"));
    (missing.chain(surplus).collect(), excused.len())
}
