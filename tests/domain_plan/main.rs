//! Which reminders go out and when: to an owner, to the holders of a role, to the asker when no answer came, and to the
//! lead after that.

mod asker;
mod laws;
mod lead;
mod owner;
mod put_off;
mod slots;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use chrono_tz::Tz;
use meantime::domain::ask::{
    Ask, Event, Manner, Need, Obligation, ObligationState, Owner, Priority, Source, What, fold,
};
use meantime::domain::calendar::{Instant, Interval, Period, Schedule, WEEKDAYS, Weekly};
use meantime::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, RoleId, ServerId};
use meantime::domain::plan::{Around, Planned, Slot, for_asker, for_lead, next_for_owner, remaining_for_owner, slots};
use meantime::domain::policy::{Policy, Target};

use Slot::{Due, FollowUp, NobodyLeft, Notice, Nudge, Promise, Snooze, Unanswered};

/// Asks.
const ADA: PersonId = PersonId(1);
/// Are asked.
const BEN: PersonId = PersonId(2);
const CLEO: PersonId = PersonId(3);
/// Is neither.
const DAN: PersonId = PersonId(4);
/// Whom the policy names to turn to.
const LEA: PersonId = PersonId(6);
const OPS: RoleId = RoleId(50);

/// Slots with their times, as a table says them.
type Plan<'a> = &'a [(Slot, &'a str)];
type Next<'a> = Option<(Slot, &'a str)>;

fn t(text: &str) -> Instant {
    text.parse().expect("a time")
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// Monday to Friday 9:00 to 17:00, UTC. 12 January 2026 is a Monday.
fn office() -> Schedule {
    Schedule::new(Tz::UTC, Weekly::standard())
}

fn every_day(start: &str, end: &str) -> Weekly {
    Weekly::new(WEEKDAYS.map(|_| vec![Interval::parse(start, end).expect("an interval")]))
}

/// Every night from 22:00 to 6:00, UTC.
fn nights() -> Schedule {
    Schedule::new(Tz::UTC, every_day("22:00", "06:00"))
}

fn never() -> Schedule {
    Schedule::new(Tz::UTC, Weekly::default())
}

fn away(start: &str, end: &str) -> Schedule {
    office().with_away(vec![Period::new(t(start), t(end)).expect("a period")])
}

const fn hours(n: u32) -> Target {
    Target::WorkingSeconds(n * 3600)
}

fn within(target: Target) -> Policy {
    Policy { target, ..Policy::default() }
}

fn person(person: PersonId) -> Owner {
    Owner::Person(person)
}

/// Ada asks Ben at that time, with a mark, which pings nobody.
fn ask_at(at: &str) -> Ask {
    let order = Order::at(t(at));
    Ask {
        id: AskId(1),
        server: ServerId(90),
        channel: ChannelId(91),
        in_thread: false,
        message: Some(MessageId(order.0)),
        asker: ADA,
        owners: vec![person(BEN)],
        need: Need::Any,
        source: Source::Marked,
        need_by: None,
        priority: Priority::Normal,
        order,
        words: None,
    }
}

fn of(owners: &[Owner], ask: Ask) -> Ask {
    Ask { owners: owners.to_vec(), ..ask }
}

fn needed_by(ask: Ask, at: &str) -> Ask {
    Ask { need_by: Some(t(at)), ..ask }
}

fn event(by: PersonId, at: &str, what: What) -> Event {
    Event { order: Order::at(t(at)), by: Some(by), what }
}

/// A reply to the ask.
fn says(by: PersonId, at: &str) -> Event {
    let order = Order::at(t(at));
    event(by, at, What::Said { message: MessageId(order.0), manner: Manner::Direct, roles: vec![] })
}

fn promises(by: PersonId, at: &str, until: &str) -> Event {
    event(by, at, What::Promised { until: t(until) })
}

fn hands_over(by: PersonId, at: &str, from: Option<Owner>, to: PersonId) -> Event {
    event(by, at, What::HandedOver { from, to })
}

fn part_of(ask: &Ask, log: &[Event], owner: Owner) -> Obligation {
    let state = fold(ask, log);
    state.obligations.iter().find(|part| part.owner == owner).cloned().expect("they were asked")
}

/// Ben's part.
fn part(ask: &Ask, log: &[Event]) -> Obligation {
    part_of(ask, log, person(BEN))
}

fn plan(ask: &Ask, log: &[Event], target: Target, schedule: &Schedule) -> Vec<Planned> {
    slots(ask, &part(ask, log), &within(target), schedule)
}

fn planned(expect: Plan) -> Vec<Planned> {
    expect.iter().map(|(slot, at)| Planned { slot: *slot, at: t(at) }).collect()
}

fn times(sent: Plan) -> Vec<(Slot, Instant)> {
    sent.iter().map(|(slot, at)| (*slot, t(at))).collect()
}

/// Who works when and who switched reminders off; everybody else is in the office.
#[derive(Clone, Default)]
struct World {
    hours: Vec<(PersonId, Schedule)>,
    stopped: Vec<(PersonId, Instant)>,
    no_dm: Vec<PersonId>,
}

impl World {
    fn with(hours: &[(PersonId, Schedule)]) -> Self {
        Self { hours: hours.to_vec(), ..Self::default() }
    }

    /// They switched reminders off a moment after the ask of Monday, ten o'clock.
    fn without(stopped: &[PersonId]) -> Self {
        let at = t("2026-01-12T10:05:00Z");
        Self { stopped: stopped.iter().map(|person| (*person, at)).collect(), ..Self::default() }
    }

    /// They were to be reminded, and take no direct messages.
    fn without_dms(people: &[PersonId]) -> Self {
        Self { no_dm: people.to_vec(), ..Self::default() }
    }

    fn around<T>(&self, tell: impl FnOnce(&Around<'_>) -> T) -> T {
        let office = office();
        let hours_of =
            |person: PersonId| self.hours.iter().find(|(p, _)| *p == person).map_or(&office, |(_, hours)| hours);
        let schedule_of = |owner: Owner| owner.person().map_or(&office, hours_of);
        let stopped_at = |person| self.stopped.iter().find(|(p, _)| *p == person).map(|(_, at)| *at);
        let no_dm = |person| self.no_dm.contains(&person);
        tell(&Around { schedule_of: &schedule_of, stopped_at: &stopped_at, no_dm: &no_dm, asker: hours_of(ADA) })
    }

    /// What Ada is told.
    fn tell(&self, ask: &Ask, log: &[Event], policy: &Policy, sent: Plan, now: &str) -> Vec<Planned> {
        self.around(|around| for_asker(ask, &fold(ask, log), policy, around, &times(sent), t(now)))
    }

    /// What the lead is told, given what Ada and the lead were told.
    fn tell_lead(
        &self,
        ask: &Ask,
        log: &[Event],
        policy: &Policy,
        asker: Plan,
        lead: Plan,
    ) -> Option<(PersonId, Planned)> {
        self.around(|around| for_lead(ask, &fold(ask, log), policy, around, &times(asker), &times(lead)))
    }
}

/// Ben's next reminder about an ask of Monday 10:00 with four hours, or nothing.
fn next(log: &[Event], schedule: &Schedule, sent: &[Slot], now: &str) -> Option<Planned> {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let part = part(&ask, log);
    // Each went out when it was planned.
    let plan = slots(&ask, &Obligation { state: ObligationState::Owed, ..part.clone() }, &within(hours(4)), schedule);
    let time = |slot: &Slot| match slot {
        Snooze(n) | Promise(n) => part.put_offs[*n as usize - 1].until,
        slot => plan.iter().find(|planned| planned.slot == *slot).map_or(t(now), |planned| planned.at),
    };
    let sent: Vec<(Slot, Instant)> = sent.iter().map(|slot| (*slot, time(slot))).collect();
    next_for_owner(&ask, &part, &within(hours(4)), schedule, &sent, t(now))
}
