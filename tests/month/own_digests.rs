//! Digests of one's own: at the first opening of each working date, when there is anything to tell; and what they tell.

use chrono::Duration;

use crate::hours::Instant;
use crate::ledger::{Ask, Way};
use crate::plan::World;
use crate::seen::{Dm, OwnDigest};

/// A digest that would be later than this is not sent any more.
const LATE_MOST: Duration = Duration::hours(6);
/// One in so many people wants one.
const ONE_IN: usize = 3;

/// Who wants one: among them are people who move, who go away at once, and the one who is asked the most.
pub fn is_wanted_by(person: usize) -> bool {
    person % ONE_IN == 1
}

/// What is wrong with them, in words; and how many came.
pub fn judged(world: &World<'_>, asks: &[Ask], dms: &[Dm]) -> (Vec<String>, usize) {
    let (mut broken, mut came) = (Vec::new(), 0);
    for person in 0..world.played.cast.len() {
        let name = &world.played.cast[person].name;
        let mut found: Vec<(Instant, &OwnDigest)> =
            dms.iter().filter(|dm| dm.person == person).filter_map(|dm| Some((dm.at, dm.own.as_ref()?))).collect();
        came += found.len();
        let days = if is_wanted_by(person) { days(world, person) } else { Vec::new() };
        let mut told = None;
        for (day, at) in days {
            let there = there_is(world, asks, person, (day, at), told.replace(day));
            match found.iter().position(|(when, _)| *when == at) {
                Some(index) => {
                    let (_, own) = found.swap_remove(index);
                    broken.extend(untrue(own, &there).map(|what| format!("the digest of {name} at {at}: {what}")));
                }
                None if there.iter().all(Vec::is_empty) => {}
                None => broken.push(format!("{name} has no digest at {at}, but there is {there:?}")),
            }
        }
        broken.extend(found.iter().map(|(at, _)| format!("{name} has a digest at {at} that starts no day of theirs")));
    }
    (broken, came)
}

/// What it tells that was not so.
fn untrue(own: &OwnDigest, there: &[Vec<u64>; 3]) -> impl Iterator<Item = String> {
    let sections = [("owed", &own.owed), ("waited for", &own.waiting), ("changed", &own.changed)];
    sections.into_iter().zip(there).filter_map(|((name, section), there)| {
        let counted = section.len() == there.len() && section.title.is_none_or(|title| title == there.len());
        let listed = section.listed.iter().all(|ask| there.contains(ask));
        (!counted || !listed).then(|| format!("of what is {name} it tells {section:?}, but there is {there:?}"))
    })
}

/// When their days started, and when the digest for each came at the latest moment that makes sense.
fn days(world: &World<'_>, person: usize) -> Vec<(Instant, Instant)> {
    let (one, played) = (&world.played.cast[person], world.played);
    let mut openings: Vec<(Instant, Instant)> = Vec::new();
    for (n, (since, hours)) in one.known.iter().enumerate() {
        let until = one.known.get(n + 1).map_or(played.ends, |(until, _)| *until);
        let from = (*since).max(played.began);
        let here = hours.openings().into_iter().map(|(_, at)| at);
        openings.extend(here.filter(|at| from < *at && *at <= until).map(|at| (at, *since)));
    }
    let sent = |(day, known): &(Instant, Instant)| (*day, world.open(person, *day, *known));
    let all: Vec<(Instant, Instant)> = openings.iter().map(sent).collect();
    let last = |day: Instant, at: Instant| all.iter().all(|(other, _)| *other <= day || *other > at);
    let wanted = all.iter().filter(|(day, at)| *at <= played.ends && *at - *day <= LATE_MOST && last(*day, *at));
    wanted.copied().collect()
}

/// What there is to tell: what they owe, what they wait for, and what changed up to the start of their day, since the last one
/// that could come, while they were not at work.
fn there_is(
    world: &World<'_>,
    asks: &[Ask],
    person: usize,
    (day, at): (Instant, Instant),
    told: Option<Instant>,
) -> [Vec<u64>; 3] {
    let hours = world.played.cast[person].at(at);
    let closing = hours.closing_before(day);
    let since = told.map_or(closing, |told| told.min(closing));
    let away = |at: Instant| at > closing || !hours.include(at);
    let ids = |wanted: &dyn Fn(&&Ask) -> bool| asks.iter().filter(wanted).map(|ask| ask.id).collect::<Vec<_>>();
    let owed = ids(&|ask| ask.is_open(at) && ask.owed_by(at).any(|owner| owner == person));
    let waiting = ids(&|ask| ask.asker == person && ask.is_open(at));
    let settled = |ask: &Ask| {
        let own = ask.answers.get(&person).is_some_and(|when| ask.over().is_none_or(|over| *when <= over));
        ask.way != Way::Thread && ask.owners.contains(&person) && !own
    };
    let over = |ask: &Ask| ask.over().is_some_and(|over| since < over && over <= day && away(over));
    let changed = ids(&|ask| over(ask) && (ask.asker == person || settled(ask)));
    [owed, waiting, changed]
}
