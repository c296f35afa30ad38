//! The digests: which are scheduled, when each should have been posted, and what it may tell.

use std::collections::BTreeMap;

use chrono::{Datelike, Duration, NaiveDate, Weekday};
use chrono_tz::Tz;

use crate::cast::next_up;
use crate::hours::{Instant, dates, local};
use crate::ledger::Ask;
use crate::play::Played;
use crate::seen::Digest;
use crate::summary::counted;
use crate::traffic::Place;

/// A digest that would be later than this is not posted any more.
const LATE_MOST: Duration = Duration::hours(6);

/// A digest as it is typed, and the same by hand.
pub struct Scheduled {
    pub channel: &'static str,
    pub typed: &'static str,
    zone: &'static str,
    minutes: i64,
    on: fn(NaiveDate) -> bool,
}

fn weekday(date: NaiveDate) -> bool {
    !matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The Tuesdays from 10 March on, every second one.
fn every_other_tuesday(date: NaiveDate) -> bool {
    let first = NaiveDate::from_ymd_opt(2026, 3, 10).expect("a date");
    (date - first).num_days().rem_euclid(14) == 0
}

fn last_working_day(date: NaiveDate) -> bool {
    weekday(date)
        && date.iter_days().skip(1).take_while(|later| later.month() == date.month()).all(|later| !weekday(later))
}

/// All of them, each in a channel of its own but the last two, which never come on the same day.
pub const SCHEDULED: [Scheduled; 5] = [
    Scheduled {
        channel: "#design",
        typed: "time:9:00 zone:Europe/Berlin",
        zone: "Europe/Berlin",
        minutes: 540,
        on: weekday,
    },
    Scheduled {
        channel: "#core",
        typed: "time:9:00 zone:America/New_York",
        zone: "America/New_York",
        minutes: 540,
        on: weekday,
    },
    Scheduled {
        channel: "#general",
        typed: "time:9:00 days:daily zone:Australia/Sydney",
        zone: "Australia/Sydney",
        minutes: 540,
        on: |_| true,
    },
    Scheduled {
        channel: "#leads",
        typed: "time:8:30 days:every other tuesday zone:Asia/Kolkata",
        zone: "Asia/Kolkata",
        minutes: 510,
        on: every_other_tuesday,
    },
    Scheduled {
        channel: "#leads",
        typed: "time:16:00 days:last working day zone:Europe/London",
        zone: "Europe/London",
        minutes: 960,
        on: last_working_day,
    },
];

/// What came of the digests in channels.
pub struct Judged {
    /// What is wrong with them, in words.
    pub broken: Vec<String>,
    /// Posted after their slot, since the bot did not run then.
    pub late: usize,
    /// Too late for their slot.
    pub left_out: usize,
    /// How many each channel has.
    pub posted: BTreeMap<String, usize>,
}

/// Holds the digests against their slots, and what they tell against what was so.
pub fn judged(played: &Played, asks: &[Ask], digests: &[Digest]) -> Judged {
    let (mut broken, mut late, mut left_out) = (Vec::new(), 0, 0);
    let mut expected: Vec<(String, Instant)> = Vec::new();
    for scheduled in SCHEDULED {
        let (mut told, mut missed): (Option<Instant>, usize) = (None, 0);
        for slot in slots(&scheduled, played) {
            let at = next_up(&played.downs, slot);
            // Of several that were missed the last.
            let is_last =
                slots(&scheduled, played).iter().all(|other| *other <= slot || next_up(&played.downs, *other) > at);
            if at - slot > LATE_MOST || !is_last {
                left_out += 1;
                missed += 1;
                continue;
            }
            late += usize::from(at > slot);
            let since = told.unwrap_or(played.began);
            let found = digests.iter().find(|digest| digest.channel == scheduled.channel && digest.at == at);
            let Some(found) = found else {
                if tells(asks, scheduled.channel, since, at) {
                    broken.push(format!("{} has no digest at {at}, whose slot was {slot}", scheduled.channel));
                }
                continue;
            };
            expected.push((scheduled.channel.to_owned(), at));
            broken.extend(untrue(asks, found, since));
            if found.missed != missed {
                let (channel, said) = (scheduled.channel, found.missed);
                broken.push(format!("{channel} says at {at} that {said} were not posted, but it were {missed}"));
            }
            (told, missed) = (Some(at), 0);
        }
    }
    for digest in digests {
        let here = (digest.channel.clone(), digest.at);
        match expected.iter().position(|one| *one == here) {
            Some(index) => drop(expected.swap_remove(index)),
            None => broken.push(format!("{} has a digest at {} that belongs to no slot", digest.channel, digest.at)),
        }
    }
    Judged { broken, late, left_out, posted: counted(digests.iter().map(|digest| digest.channel.clone())) }
}

/// When it should have come, from when it was scheduled to the end.
fn slots(scheduled: &Scheduled, played: &Played) -> Vec<Instant> {
    let zone: Tz = scheduled.zone.parse().expect("a zone");
    let all = dates().filter(|date| (scheduled.on)(*date)).map(|date| local(zone, date, scheduled.minutes));
    all.filter(|slot| played.began < *slot && *slot <= played.ends).collect()
}

/// Whether everybody who reads a channel may read of an ask: the one that not all see tells of itself alone there.
fn readable(ask: &Ask, channel: &str) -> bool {
    ask.place != Place::Core || channel == Place::Core.name()
}

fn tells(asks: &[Ask], channel: &str, since: Instant, at: Instant) -> bool {
    let here = asks.iter().filter(|ask| readable(ask, channel));
    here.into_iter().any(|ask| ask.is_open(at) || answered_between(ask, since, at))
}

fn answered_between(ask: &Ask, since: Instant, at: Instant) -> bool {
    ask.over().is_some_and(|over| since < over && over <= at)
}

/// What a digest says that was not so, or keeps to itself.
fn untrue(asks: &[Ask], digest: &Digest, since: Instant) -> Vec<String> {
    let mut broken = Vec::new();
    // Of the same second is what was asked after it.
    let before = asks.iter().filter(|ask| ask.id < digest.id);
    let here: Vec<&Ask> = before.filter(|ask| readable(ask, &digest.channel)).collect();
    let place = format!("the digest of {} at {}", digest.channel, digest.at);
    for link in &digest.waiting {
        if !here.iter().any(|ask| ask.id == *link && ask.is_open(digest.at)) {
            broken.push(format!("{place} says that {link} waits"));
        }
    }
    for link in &digest.answered {
        if !here.iter().any(|ask| ask.id == *link && answered_between(ask, since, digest.at)) {
            broken.push(format!("{place} says that {link} was answered since {since}"));
        }
    }
    if digest.cut {
        return broken;
    }
    let waiting = here.iter().filter(|ask| ask.is_open(digest.at)).count();
    let answered = here.iter().filter(|ask| answered_between(ask, since, digest.at)).count();
    let told = (digest.waiting.len() + digest.more.0, digest.answered.len() + digest.more.1);
    if told != (waiting, answered) {
        broken.push(format!("{place} counts {told:?} of {:?} that wait and were answered", (waiting, answered)));
    }
    broken
}
