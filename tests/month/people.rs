//! What each person must be able to count on: nobody outside their hours, nobody twice or too often, nobody missing.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Duration;

use crate::ledger::{Ask, Way};
use crate::plan::{Expected, GAP, MOST_A_DAY};
use crate::play::Played;
use crate::seen::{Dm, Item, Kind};

/// Whoever owes a reply for longer than this has been told that it is due: eight hours of work of a part-time week, a
/// weekend, a night, and the day after.
const LONG: Duration = Duration::days(10);

/// Nobody outside of their hours: no DM, no ping.
pub fn disturbed(played: &Played, dms: &[Dm]) -> Vec<String> {
    let reached: BTreeSet<_> = dms.iter().map(|dm| (dm.person, dm.at)).chain(pings(played)).collect();
    let wrong = reached.into_iter().filter(|(person, at)| !played.cast[*person].may_be_reached(*at));
    wrong.map(|(person, at)| format!("{} is disturbed at {at}", played.cast[person].name)).collect()
}

/// Whom the bot pinged when, by itself.
pub fn pings(played: &Played) -> Vec<(usize, crate::hours::Instant)> {
    let index = |id: u64| played.people.iter().position(|person| person.id() == id);
    let pings = played.stage.discord.pings().into_iter().filter(|ping| !ping.in_response);
    pings.filter_map(|ping| Some((index(ping.person_id)?, ping.at))).collect()
}

/// Nobody is told the same twice, nor two things within half an hour, nor more than six a day.
pub fn twice_or_too_often(played: &Played, dms: &[Dm]) -> Vec<String> {
    let mut broken = Vec::new();
    for (person, one) in played.cast.iter().enumerate() {
        let own: Vec<&Dm> = dms.iter().filter(|dm| dm.person == person).collect();
        let gaps = own.windows(2).filter(|two| two[1].at - two[0].at < GAP);
        broken.extend(gaps.map(|two| format!("{} gets DMs at {} and {}", one.name, two[0].at, two[1].at)));
        let many = a_day(played, &own).into_values().filter(|count| *count > MOST_A_DAY);
        broken.extend(many.map(|count| format!("{} gets {count} DMs on a day", one.name)));
        let mut told = BTreeSet::new();
        for (dm, item) in own.iter().flat_map(|dm| dm.items.iter().map(move |item| (dm, item))) {
            if !told.insert(item) {
                broken.push(format!("{} is told {item:?} twice, at {}", one.name, dm.at));
            }
        }
    }
    broken
}

/// How many DMs came on each of a person's local dates.
pub fn a_day(played: &Played, own: &[&Dm]) -> BTreeMap<chrono::NaiveDate, usize> {
    let mut a_day = BTreeMap::new();
    for dm in own {
        *a_day.entry(played.cast[dm.person].at(dm.at).date(dm.at)).or_default() += 1;
    }
    a_day
}

/// Nobody missing, and nothing else: each at the very moment that the plan says; and how many are excused, since a full
/// message counts them only.
pub fn held_against(expected: &[Expected], dms: &[Dm]) -> (Vec<String>, usize) {
    let sent = |one: &Expected| dms.iter().find(|dm| (dm.person, dm.at) == (one.person, one.at));
    // In a digest of one's own what one owes stands in place of its reminder.
    let stands = |one: &&Expected| {
        let own = sent(one).and_then(|dm| dm.own.as_ref()).filter(|_| !one.item.kind.is_for_asker());
        own.is_some_and(|own| own.owed.listed.contains(&one.item.ask))
    };
    let all: BTreeSet<Expected> = expected.iter().filter(|one| !stands(one)).cloned().collect();
    let item = |dm: &Dm, item: &Item| Expected { person: dm.person, at: dm.at, item: item.clone() };
    let found: BTreeSet<Expected> = dms.iter().flat_map(|dm| dm.items.iter().map(move |one| item(dm, one))).collect();
    let room = |one: &&Expected| match sent(one) {
        Some(Dm { own: Some(own), .. }) if one.item.kind.is_for_asker() => own.waiting.more > 0,
        Some(Dm { own: Some(own), .. }) => own.owed.more > 0,
        Some(dm) => dm.more > 0,
        None => false,
    };
    let (excused, missing): (Vec<&Expected>, Vec<&Expected>) = all.difference(&found).partition(room);
    let missing = missing.into_iter().map(|one| format!("missing: {one:?}"));
    let surplus = found.difference(&all).map(|one| format!("not planned: {one:?}"));
    (missing.chain(surplus).collect(), excused.len())
}

/// Whoever owed a reply for long and was never told that it is due, whatever the plan says; and how many are excused
/// since they said that they are away meanwhile.
pub fn unreached(played: &Played, asks: &[Ask], dms: &[Dm]) -> (Vec<String>, usize) {
    let told = |owner: usize, ask: &Ask| {
        let items = dms.iter().filter(|dm| dm.person == owner).flat_map(|dm| &dm.items);
        items
            .into_iter()
            .any(|item| item.ask == ask.id && matches!(item.kind, Kind::Nudge | Kind::Due | Kind::FollowUp))
    };
    let long = |(ask, owner): &(&Ask, usize)| ask.over_for(*owner).unwrap_or(played.ends) - ask.at > LONG;
    let reminding = asks.iter().filter(|ask| ask.way != Way::Thread);
    let owed = reminding.flat_map(|ask| ask.owners.iter().map(move |owner| (ask, *owner))).filter(long);
    let (excused, wrong): (Vec<_>, Vec<_>) =
        owed.filter(|(ask, owner)| !told(*owner, ask)).partition(|(ask, owner)| {
            let over = ask.over_for(*owner).unwrap_or(played.ends);
            played.cast[*owner].away.iter().any(|away| away.from < over && ask.at < away.until)
        });
    let words = |(ask, owner): &(&Ask, usize)| format!("{} never hears of {}", played.cast[*owner].name, ask.id);
    (wrong.iter().map(words).collect(), excused.len())
}
