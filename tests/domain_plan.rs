//! Which reminders go out and when: to the owner, and to the asker when no answer came.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;
use meantime::domain::ask::{Ask, Event, Need, Obligation, ObligationState, Owner, Source, What, fold};
use meantime::domain::calendar::{Instant, Interval, Period, Schedule, WEEKDAYS, Weekly};
use meantime::domain::clock::owner_clock;
use meantime::domain::gate::{Recipient, Verdict, gate};
use meantime::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, RoleId, ServerId};
use meantime::domain::plan::{Planned, Slot, next_for_asker, next_for_owner, slots};
use meantime::domain::policy::{Policy, Target};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use proptest::sample::select;

use Slot::{Due, FollowUp, NobodyLeft, Notice, Nudge, Snooze, Unanswered};

const ADA: PersonId = PersonId(1);
const BEN: PersonId = PersonId(2);
const CLEO: PersonId = PersonId(3);
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
        owners: vec![Owner::Person(BEN)],
        need: Need::Any,
        source: Source::Marked,
        need_by: None,
        order,
        words: None,
    }
}

fn needed_by(ask: Ask, at: &str) -> Ask {
    Ask { need_by: Some(t(at)), ..ask }
}

fn event(by: PersonId, at: &str, what: What) -> Event {
    Event { order: Order::at(t(at)), by: Some(by), what }
}

fn part(ask: &Ask, log: &[Event]) -> Obligation {
    fold(ask, log).part_of(BEN).cloned().expect("Ben owes it")
}

fn plan(ask: &Ask, log: &[Event], target: Target, schedule: &Schedule) -> Vec<Planned> {
    slots(ask, &part(ask, log), &within(target), schedule)
}

fn planned(expect: Plan) -> Vec<Planned> {
    expect.iter().map(|(slot, at)| Planned { slot: *slot, at: t(at) }).collect()
}

#[test]
fn the_plan_by_default() {
    let from = |source, at| Ask { source, ..ask_at(at) };
    let table: Vec<(&str, Ask, Target, Schedule, Plan)> = vec![
        (
            "a mark inside hours",
            ask_at("2026-01-12T10:00:00Z"),
            hours(4),
            office(),
            &[
                (Notice, "2026-01-12T10:00:00Z"),
                (Nudge, "2026-01-12T13:00:00Z"),
                (Due, "2026-01-12T14:00:00Z"),
                (FollowUp, "2026-01-13T09:00:00Z"),
            ],
        ),
        (
            "a mention inside hours reached the owner itself",
            from(Source::Mention, "2026-01-12T10:00:00Z"),
            hours(4),
            office(),
            &[(Nudge, "2026-01-12T13:00:00Z"), (Due, "2026-01-12T14:00:00Z"), (FollowUp, "2026-01-13T09:00:00Z")],
        ),
        (
            "so did a form's post; the due time is a closing one: at the next opening, and the day after",
            from(Source::Form, "2026-01-12T09:00:00Z"),
            hours(8),
            office(),
            &[(Nudge, "2026-01-12T15:00:00Z"), (Due, "2026-01-13T09:00:00Z"), (FollowUp, "2026-01-14T09:00:00Z")],
        ),
        (
            "a thread pings nobody",
            from(Source::Thread, "2026-01-12T16:00:00Z"),
            hours(2),
            office(),
            &[
                (Notice, "2026-01-12T16:00:00Z"),
                (Nudge, "2026-01-13T09:30:00Z"),
                (Due, "2026-01-13T10:00:00Z"),
                (FollowUp, "2026-01-14T09:00:00Z"),
            ],
        ),
        (
            "a mention on Friday evening: the clock starts on Monday",
            from(Source::Mention, "2026-01-16T18:00:00Z"),
            hours(4),
            office(),
            &[
                (Notice, "2026-01-19T09:00:00Z"),
                (Nudge, "2026-01-19T12:00:00Z"),
                (Due, "2026-01-19T13:00:00Z"),
                (FollowUp, "2026-01-20T09:00:00Z"),
            ],
        ),
        (
            "asked at the closing instant",
            from(Source::Mention, "2026-01-16T17:00:00Z"),
            hours(1),
            office(),
            &[(Notice, "2026-01-19T09:00:00Z"), (Due, "2026-01-19T10:00:00Z"), (FollowUp, "2026-01-20T09:00:00Z")],
        ),
        (
            "three quarters are reached at the closing on Friday: at the next opening",
            ask_at("2026-01-16T14:00:00Z"),
            hours(4),
            office(),
            &[
                (Notice, "2026-01-16T14:00:00Z"),
                (Nudge, "2026-01-19T09:00:00Z"),
                (Due, "2026-01-19T10:00:00Z"),
                (FollowUp, "2026-01-20T09:00:00Z"),
            ],
        ),
        (
            "due on Friday: followed up on Monday",
            ask_at("2026-01-16T09:00:00Z"),
            hours(4),
            office(),
            &[
                (Notice, "2026-01-16T09:00:00Z"),
                (Nudge, "2026-01-16T12:00:00Z"),
                (Due, "2026-01-16T13:00:00Z"),
                (FollowUp, "2026-01-19T09:00:00Z"),
            ],
        ),
        (
            "under two hours there is no nudge",
            ask_at("2026-01-12T10:00:00Z"),
            Target::WorkingSeconds(2 * 3600 - 60),
            office(),
            &[(Notice, "2026-01-12T10:00:00Z"), (Due, "2026-01-12T11:59:00Z"), (FollowUp, "2026-01-13T09:00:00Z")],
        ),
        (
            "from two hours on there is one",
            ask_at("2026-01-12T10:00:00Z"),
            hours(2),
            office(),
            &[
                (Notice, "2026-01-12T10:00:00Z"),
                (Nudge, "2026-01-12T11:30:00Z"),
                (Due, "2026-01-12T12:00:00Z"),
                (FollowUp, "2026-01-13T09:00:00Z"),
            ],
        ),
        (
            "a night shift: the next working date is the next evening, not after midnight",
            ask_at("2026-01-12T20:00:00Z"),
            hours(4),
            nights(),
            &[
                (Notice, "2026-01-12T22:00:00Z"),
                (Nudge, "2026-01-13T01:00:00Z"),
                (Due, "2026-01-13T02:00:00Z"),
                (FollowUp, "2026-01-13T22:00:00Z"),
            ],
        ),
        (
            "one working day, asked on Saturday",
            ask_at("2026-01-17T12:00:00Z"),
            Target::WorkingDays(1),
            office(),
            &[
                (Notice, "2026-01-19T09:00:00Z"),
                (Nudge, "2026-01-19T15:00:00Z"),
                (Due, "2026-01-20T09:00:00Z"),
                (FollowUp, "2026-01-21T09:00:00Z"),
            ],
        ),
        (
            "two working days over a weekend keep the time of day",
            ask_at("2026-01-15T11:00:00Z"),
            Target::WorkingDays(2),
            office(),
            &[
                (Notice, "2026-01-15T11:00:00Z"),
                // 12 of 16 working hours: 6 on Thursday, 6 on Friday.
                (Nudge, "2026-01-16T15:00:00Z"),
                (Due, "2026-01-19T11:00:00Z"),
                (FollowUp, "2026-01-20T09:00:00Z"),
            ],
        ),
        ("nobody who is never at work is reminded", ask_at("2026-01-12T10:00:00Z"), hours(4), never(), &[]),
    ];
    for (case, ask, target, schedule, expect) in table {
        assert_eq!(plan(&ask, &[], target, &schedule), planned(expect), "{case}");
    }
}

#[test]
fn a_need_by_takes_the_place_of_the_target() {
    let monday = || ask_at("2026-01-12T10:00:00Z");
    let table: Vec<(&str, Ask, Schedule, Plan)> = vec![
        (
            "inside hours: three quarters of the working time up to it",
            needed_by(monday(), "2026-01-13T10:00:00Z"),
            office(),
            &[
                (Notice, "2026-01-12T10:00:00Z"),
                (Nudge, "2026-01-12T16:00:00Z"),
                (Due, "2026-01-13T10:00:00Z"),
                (FollowUp, "2026-01-14T09:00:00Z"),
            ],
        ),
        (
            "at night: the nudge in the last open hour before, due at the opening",
            needed_by(monday(), "2026-01-14T03:00:00Z"),
            office(),
            &[
                (Notice, "2026-01-12T10:00:00Z"),
                (Nudge, "2026-01-13T16:00:00Z"),
                (Due, "2026-01-14T09:00:00Z"),
                (FollowUp, "2026-01-15T09:00:00Z"),
            ],
        ),
        (
            "on Sunday: in the last hour of Friday",
            needed_by(monday(), "2026-01-18T12:00:00Z"),
            office(),
            &[
                (Notice, "2026-01-12T10:00:00Z"),
                (Nudge, "2026-01-16T16:00:00Z"),
                (Due, "2026-01-19T09:00:00Z"),
                (FollowUp, "2026-01-20T09:00:00Z"),
            ],
        ),
        (
            "at the closing instant, which is closed",
            needed_by(monday(), "2026-01-12T17:00:00Z"),
            office(),
            &[
                (Notice, "2026-01-12T10:00:00Z"),
                (Nudge, "2026-01-12T16:00:00Z"),
                (Due, "2026-01-13T09:00:00Z"),
                (FollowUp, "2026-01-14T09:00:00Z"),
            ],
        ),
        (
            "after a shift of half an hour: at its opening",
            needed_by(monday(), "2026-01-14T03:00:00Z"),
            office().with_overrides(BTreeMap::from([(
                date("2026-01-13"),
                vec![Interval::parse("09:00", "09:30").expect("half an hour")],
            )])),
            &[
                (Notice, "2026-01-12T10:00:00Z"),
                (Nudge, "2026-01-13T09:00:00Z"),
                (Due, "2026-01-14T09:00:00Z"),
                (FollowUp, "2026-01-15T09:00:00Z"),
            ],
        ),
        (
            "less than two working hours ahead: no nudge",
            needed_by(monday(), "2026-01-12T11:59:00Z"),
            office(),
            &[(Notice, "2026-01-12T10:00:00Z"), (Due, "2026-01-12T11:59:00Z"), (FollowUp, "2026-01-13T09:00:00Z")],
        ),
    ];
    for (case, ask, schedule, expect) in table {
        assert_eq!(plan(&ask, &[], hours(1), &schedule), planned(expect), "{case}");
    }
}

#[test]
fn what_the_policy_leaves_out_is_not_planned() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let of = |policy: Policy| -> Vec<Slot> {
        slots(&ask, &part(&ask, &[]), &policy, &office()).iter().map(|planned| planned.slot).collect()
    };
    let all = Policy::default();
    assert_eq!(of(Policy { notice: false, ..all }), [Nudge, Due, FollowUp]);
    assert_eq!(of(Policy { nudge: false, ..all }), [Notice, Due, FollowUp]);
    assert_eq!(of(Policy { due: false, ..all }), [Notice, Nudge, FollowUp]);
    assert_eq!(of(Policy { follow_up: false, ..all }), [Notice, Nudge, Due]);
    // The day after the due time it is, whether or not the due time is reminded of.
    let late = |policy| slots(&ask, &part(&ask, &[]), &policy, &office()).last().map(|planned| planned.at);
    assert_eq!(late(Policy { due: false, ..all }), late(all));
}

#[test]
fn who_acknowledged_gets_neither_notice_nor_nudge() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let owner = Owner::Person(BEN);
    let seen = event(BEN, "2026-01-12T10:05:00Z", What::Acknowledged { owner });
    let back = event(BEN, "2026-01-12T10:10:00Z", What::Unacknowledged { owner });
    let rest = [(Due, "2026-01-12T14:00:00Z"), (FollowUp, "2026-01-13T09:00:00Z")];
    assert_eq!(plan(&ask, std::slice::from_ref(&seen), hours(4), &office()), planned(&rest));
    let all = [
        (Notice, "2026-01-12T10:00:00Z"),
        (Nudge, "2026-01-12T13:00:00Z"),
        (Due, "2026-01-12T14:00:00Z"),
        (FollowUp, "2026-01-13T09:00:00Z"),
    ];
    assert_eq!(plan(&ask, &[seen, back], hours(4), &office()), planned(&all));
}

#[test]
fn who_takes_a_roles_ask_knows_of_it_and_gets_the_plan_from_then_on() {
    let asked = || Ask { owners: vec![Owner::Role(OPS)], ..ask_at("2026-01-12T10:00:00Z") };
    let table: Vec<(&str, Ask, &str, Plan)> = vec![
        (
            "an hour after it was asked: no notice",
            asked(),
            "2026-01-12T11:00:00Z",
            &[(Nudge, "2026-01-12T14:00:00Z"), (Due, "2026-01-12T15:00:00Z"), (FollowUp, "2026-01-13T09:00:00Z")],
        ),
        (
            "nor out of hours",
            asked(),
            "2026-01-12T18:00:00Z",
            &[(Nudge, "2026-01-13T12:00:00Z"), (Due, "2026-01-13T13:00:00Z"), (FollowUp, "2026-01-14T09:00:00Z")],
        ),
        (
            "a need-by that is still ahead stays",
            needed_by(asked(), "2026-01-13T10:00:00Z"),
            "2026-01-12T13:00:00Z",
            &[(Nudge, "2026-01-12T16:45:00Z"), (Due, "2026-01-13T10:00:00Z"), (FollowUp, "2026-01-14T09:00:00Z")],
        ),
        (
            "one that is past: the target from then, nothing at once",
            needed_by(asked(), "2026-01-12T12:00:00Z"),
            "2026-01-12T12:00:00Z",
            &[(Nudge, "2026-01-12T15:00:00Z"), (Due, "2026-01-12T16:00:00Z"), (FollowUp, "2026-01-13T09:00:00Z")],
        ),
    ];
    for (case, ask, at, expect) in table {
        let log = [event(BEN, at, What::Claimed { role: OPS })];
        assert_eq!(plan(&ask, &log, hours(4), &office()), planned(expect), "{case}");
        let next = next_for_owner(&ask, &part(&ask, &log), &within(hours(4)), &office(), &[], t(at));
        assert_eq!(next, planned(expect).first().copied(), "{case}");
    }
}

#[test]
fn away_and_holidays_stop_the_clock_and_a_change_of_hours_plans_anew() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let berlin = Schedule::new(Tz::Europe__Berlin, Weekly::standard());
    let table: Vec<(&str, Schedule, Plan)> = vec![
        (
            "away from noon until Thursday",
            away("2026-01-12T12:00:00Z", "2026-01-15T00:00:00Z"),
            &[
                (Notice, "2026-01-12T10:00:00Z"),
                (Nudge, "2026-01-15T10:00:00Z"),
                (Due, "2026-01-15T11:00:00Z"),
                (FollowUp, "2026-01-16T09:00:00Z"),
            ],
        ),
        (
            "away when asked: the clock starts on return",
            away("2026-01-12T09:30:00Z", "2026-01-14T11:00:00Z"),
            &[
                (Notice, "2026-01-14T11:00:00Z"),
                (Nudge, "2026-01-14T14:00:00Z"),
                (Due, "2026-01-14T15:00:00Z"),
                (FollowUp, "2026-01-15T09:00:00Z"),
            ],
        ),
        (
            "the day of the follow-up is a holiday",
            office().with_off(BTreeSet::from([date("2026-01-13")])),
            &[
                (Notice, "2026-01-12T10:00:00Z"),
                (Nudge, "2026-01-12T13:00:00Z"),
                (Due, "2026-01-12T14:00:00Z"),
                (FollowUp, "2026-01-14T09:00:00Z"),
            ],
        ),
        (
            "an hour further east",
            berlin,
            &[
                (Notice, "2026-01-12T10:00:00Z"),
                (Nudge, "2026-01-12T13:00:00Z"),
                (Due, "2026-01-12T14:00:00Z"),
                (FollowUp, "2026-01-13T08:00:00Z"),
            ],
        ),
        (
            "afternoons only",
            Schedule::new(Tz::UTC, every_day("13:00", "17:00")),
            &[
                (Notice, "2026-01-12T13:00:00Z"),
                (Nudge, "2026-01-12T16:00:00Z"),
                (Due, "2026-01-13T13:00:00Z"),
                (FollowUp, "2026-01-14T13:00:00Z"),
            ],
        ),
    ];
    for (case, schedule, expect) in table {
        assert_eq!(plan(&ask, &[], hours(4), &schedule), planned(expect), "{case}");
    }
}

#[test]
fn clocks_that_change_over_the_weekend_keep_local_time() {
    // Berlin goes to summer time on Sunday, 29 March 2026.
    let berlin = Schedule::new(Tz::Europe__Berlin, Weekly::standard());
    let ask = ask_at("2026-03-27T14:00:00Z");
    let expect = [
        (Notice, "2026-03-27T14:00:00Z"),
        (Nudge, "2026-03-30T08:00:00Z"),
        (Due, "2026-03-30T09:00:00Z"),
        (FollowUp, "2026-03-31T07:00:00Z"),
    ];
    assert_eq!(plan(&ask, &[], hours(4), &berlin), planned(&expect));
}

/// Ben's next reminder about an ask of Monday 10:00 with four hours, or nothing.
fn next(log: &[Event], schedule: &Schedule, sent: &[Slot], now: &str) -> Option<Planned> {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let part = part(&ask, log);
    // Each went out when it was planned.
    let plan = slots(&ask, &Obligation { state: ObligationState::Owed, ..part.clone() }, &within(hours(4)), schedule);
    let time = |slot: &Slot| match slot {
        Snooze(n) => part.snoozes[*n as usize - 1],
        slot => plan.iter().find(|planned| planned.slot == *slot).map_or(t(now), |planned| planned.at),
    };
    let sent: Vec<(Slot, Instant)> = sent.iter().map(|slot| (*slot, time(slot))).collect();
    next_for_owner(&ask, &part, &within(hours(4)), schedule, &sent, t(now))
}

#[test]
fn the_next_reminder_is_the_first_to_come_or_of_the_missed_ones_the_last() {
    let table: Vec<(&str, &[Slot], &str, Next)> = vec![
        ("at once", &[], "2026-01-12T10:00:00Z", Some((Notice, "2026-01-12T10:00:00Z"))),
        ("the notice is out", &[Notice], "2026-01-12T10:00:00Z", Some((Nudge, "2026-01-12T13:00:00Z"))),
        ("the nudge is out", &[Notice, Nudge], "2026-01-12T13:00:00Z", Some((Due, "2026-01-12T14:00:00Z"))),
        ("then", &[Notice, Nudge, Due], "2026-01-12T14:00:00Z", Some((FollowUp, "2026-01-13T09:00:00Z"))),
        ("all are out", &[Notice, Nudge, Due, FollowUp], "2026-01-13T09:00:00Z", None),
        ("down since the morning: only the last", &[], "2026-01-12T14:30:00Z", Some((Due, "2026-01-12T14:00:00Z"))),
        ("down for days", &[Notice], "2026-01-16T09:00:00Z", Some((FollowUp, "2026-01-13T09:00:00Z"))),
        (
            "what was passed over is not made up for",
            &[Due],
            "2026-01-12T14:30:00Z",
            Some((FollowUp, "2026-01-13T09:00:00Z")),
        ),
        ("nothing after the last", &[FollowUp], "2026-01-16T09:00:00Z", None),
        ("a notice that waits is one reminder", &[], "2026-01-12T12:59:59Z", Some((Notice, "2026-01-12T10:00:00Z"))),
    ];
    for (case, sent, now, expect) in table {
        let expect = expect.map(|(slot, at)| Planned { slot, at: t(at) });
        assert_eq!(next(&[], &office(), sent, now), expect, "{case}");
    }
    assert_eq!(next(&[], &never(), &[], "2026-01-12T10:00:00Z"), None);
}

#[test]
fn nothing_is_planned_for_who_owes_nothing() {
    let owner = Owner::Person(BEN);
    let message = MessageId(Order::at(t("2026-01-12T10:05:00Z")).0);
    for (case, what) in [
        ("answered", What::Replied { message, owner }),
        ("done", What::Done),
        ("declined", What::Declined),
        ("deleted", What::Closed { reason: meantime::domain::ask::Closure::Deleted }),
    ] {
        let log = [event(BEN, "2026-01-12T10:05:00Z", what)];
        assert_eq!(next(&log, &office(), &[], "2026-01-12T10:10:00Z"), None, "{case}");
    }
}

#[test]
fn a_snooze_supersedes_what_comes_before_it_and_the_plan_goes_on_after_it() {
    let snooze = |pressed: &str, until: &str| event(BEN, pressed, What::Snoozed { until: t(until) });
    let to_noon = snooze("2026-01-12T10:10:00Z", "2026-01-12T12:00:00Z");
    let past_nudge = snooze("2026-01-12T10:10:00Z", "2026-01-12T13:30:00Z");
    let past_due = snooze("2026-01-12T13:05:00Z", "2026-01-12T16:00:00Z");
    let past_all = snooze("2026-01-12T14:05:00Z", "2026-01-14T09:00:00Z");
    let onto_follow_up = snooze("2026-01-12T14:05:00Z", "2026-01-13T09:00:00Z");
    let again = snooze("2026-01-12T12:05:00Z", "2026-01-12T15:00:00Z");
    let table: Vec<(&str, Vec<Event>, &[Slot], Next)> = vec![
        ("after the notice", vec![to_noon.clone()], &[Notice], Some((Snooze(1), "2026-01-12T12:00:00Z"))),
        ("it was sent", vec![to_noon.clone()], &[Notice, Snooze(1)], Some((Nudge, "2026-01-12T13:00:00Z"))),
        ("past the nudge", vec![past_nudge.clone()], &[Notice], Some((Snooze(1), "2026-01-12T13:30:00Z"))),
        ("the nudge is superseded", vec![past_nudge], &[Notice, Snooze(1)], Some((Due, "2026-01-12T14:00:00Z"))),
        ("past the due time", vec![past_due.clone()], &[Notice, Nudge], Some((Snooze(1), "2026-01-12T16:00:00Z"))),
        ("then the day after", vec![past_due], &[Notice, Nudge, Snooze(1)], Some((FollowUp, "2026-01-13T09:00:00Z"))),
        ("past everything", vec![past_all.clone()], &[Notice, Nudge, Due], Some((Snooze(1), "2026-01-14T09:00:00Z"))),
        ("nothing is left", vec![past_all], &[Notice, Nudge, Due, Snooze(1)], None),
        ("onto the follow-up itself: one of the two", vec![onto_follow_up], &[Notice, Nudge, Due, Snooze(1)], None),
        (
            "a second one",
            vec![to_noon.clone(), again.clone()],
            &[Notice, Snooze(1)],
            Some((Snooze(2), "2026-01-12T15:00:00Z")),
        ),
        (
            "the second one was sent",
            vec![to_noon, again],
            &[Notice, Snooze(1), Snooze(2)],
            Some((FollowUp, "2026-01-13T09:00:00Z")),
        ),
    ];
    for (case, log, sent, expect) in table {
        let expect = expect.map(|(slot, at)| Planned { slot, at: t(at) });
        assert_eq!(next(&log, &office(), sent, "2026-01-12T10:30:00Z"), expect, "{case}");
    }
    // Hours that changed since: at the next opening.
    let log = [snooze("2026-01-12T10:10:00Z", "2026-01-12T12:00:00Z")];
    let schedule = away("2026-01-12T11:00:00Z", "2026-01-14T00:00:00Z");
    let expect = Some(Planned { slot: Snooze(1), at: t("2026-01-14T09:00:00Z") });
    assert_eq!(next(&log, &schedule, &[Notice], "2026-01-12T10:30:00Z"), expect);
}

#[test]
fn of_a_snooze_and_the_plan_missed_together_one_is_sent() {
    let snoozed = |until: &str| vec![event(BEN, "2026-01-12T10:10:00Z", What::Snoozed { until: t(until) })];
    let monday = || ask_at("2026-01-12T10:00:00Z");
    // Needed by the opening to which a snooze out of hours comes down.
    let by_wednesday = || needed_by(monday(), "2026-01-14T09:00:00Z");
    let follow_up = |at| Planned { slot: FollowUp, at: t(at) };
    let table = [
        (
            "the snooze before the due time, both while down",
            monday(),
            snoozed("2026-01-12T12:00:00Z"),
            "2026-01-12T16:00:00Z",
            Due,
            follow_up("2026-01-13T09:00:00Z"),
        ),
        (
            "the snooze after the due time, both while down",
            monday(),
            snoozed("2026-01-12T15:00:00Z"),
            "2026-01-12T16:00:00Z",
            Snooze(1),
            follow_up("2026-01-13T09:00:00Z"),
        ),
        (
            "both at the same opening",
            by_wednesday(),
            snoozed("2026-01-13T18:00:00Z"),
            "2026-01-14T09:00:00Z",
            Snooze(1),
            follow_up("2026-01-15T09:00:00Z"),
        ),
    ];
    for (case, ask, log, now, slot, after) in table {
        let mut sent = vec![(Notice, ask.asked_at())];
        let mut next = || {
            let planned = next_for_owner(&ask, &part(&ask, &log), &within(hours(4)), &office(), &sent, t(now));
            sent.extend(planned.map(|planned| (planned.slot, t(now))));
            planned
        };
        let first = next().unwrap_or_else(|| panic!("{case}: nothing"));
        assert!(first.slot == slot && first.at <= t(now), "{case}: {first:?}");
        assert_eq!(next(), Some(after), "{case}");
    }
}

#[test]
fn slots_are_read_as_they_are_written() {
    let table = [
        (Notice, "notice"),
        (Nudge, "nudge"),
        (Due, "due"),
        (FollowUp, "follow-up"),
        (Snooze(12), "snooze-12"),
        (Unanswered(0), "unanswered-0"),
        (NobodyLeft(2), "nobody-left-2"),
    ];
    for (slot, text) in table {
        assert_eq!(slot.to_string(), text);
        assert_eq!(text.parse(), Ok(slot));
    }
    for text in ["", "Notice", "snooze", "snooze-", "snooze-x", "snooze--1", "unanswered-99999999999"] {
        assert!(text.parse::<Slot>().is_err(), "{text:?}");
    }
}

// The asker.

/// Who works when; everybody else in the office.
type Hours = Vec<(PersonId, Schedule)>;
/// An ask with its log and hours, and when the asker is told.
type Untold<'a> = (&'a str, Ask, Vec<Event>, Policy, Hours, &'a str);

fn tell(ask: &Ask, log: &[Event], policy: &Policy, hours: &Hours, sent: &[(Slot, &str)], now: &str) -> Option<Planned> {
    let sent: Vec<(Slot, Instant)> = sent.iter().map(|(slot, at)| (*slot, t(at))).collect();
    let (office, state) = (office(), fold(ask, log));
    let of =
        |owner: Owner| hours.iter().find(|(p, _)| Owner::Person(*p) == owner).map_or(&office, |(_, schedule)| schedule);
    next_for_asker(ask, &state, policy, of, &sent, t(now))
}

#[test]
fn the_asker_is_told_at_the_end_of_the_working_day_after_the_last_reminder() {
    let ask = || ask_at("2026-01-12T10:00:00Z");
    let both = |need| Ask { need, owners: vec![Owner::Person(BEN), Owner::Person(CLEO)], ..ask() };
    let of = |owners: &[Owner]| Ask { owners: owners.to_vec(), ..ask() };
    let policy = within(hours(4));
    let cleo_never_works = || vec![(CLEO, never())];
    let cleo_is_away = || vec![(CLEO, away("2026-01-12T00:00:00Z", "2026-01-20T00:00:00Z"))];
    let snoozed = event(BEN, "2026-01-13T09:05:00Z", What::Snoozed { until: t("2026-01-15T10:00:00Z") });
    let cleo_declined = event(CLEO, "2026-01-12T11:00:00Z", What::Declined);
    let table: Vec<Untold> = vec![
        ("on the day of the follow-up", ask(), vec![], policy, vec![], "2026-01-13T17:00:00Z"),
        ("over the weekend", ask_at("2026-01-16T09:00:00Z"), vec![], policy, vec![], "2026-01-19T17:00:00Z"),
        (
            "without a follow-up on the due day",
            ask(),
            vec![],
            Policy { follow_up: false, ..policy },
            vec![],
            "2026-01-12T17:00:00Z",
        ),
        (
            "without any reminder too",
            ask(),
            vec![],
            Policy { notice: false, nudge: false, due: false, follow_up: false, ..policy },
            vec![],
            "2026-01-12T17:00:00Z",
        ),
        ("not before a snooze is over", ask(), vec![snoozed], policy, vec![], "2026-01-15T17:00:00Z"),
        ("a night shift ends in the morning", ask(), vec![], policy, vec![(BEN, nights())], "2026-01-14T06:00:00Z"),
        (
            "of several, when the last was reminded",
            both(Need::Any),
            vec![],
            policy,
            cleo_is_away(),
            "2026-01-21T17:00:00Z",
        ),
        (
            "who declined delays nothing",
            both(Need::All),
            vec![cleo_declined],
            policy,
            cleo_is_away(),
            "2026-01-13T17:00:00Z",
        ),
        (
            "a need-by at night",
            needed_by(ask(), "2026-01-14T03:00:00Z"),
            vec![],
            policy,
            vec![],
            "2026-01-15T17:00:00Z",
        ),
        (
            "who is never at work delays nothing",
            both(Need::All),
            vec![],
            policy,
            cleo_never_works(),
            "2026-01-13T17:00:00Z",
        ),
        ("a role: on the server's hours", of(&[Owner::Role(OPS)]), vec![], policy, vec![], "2026-01-13T17:00:00Z"),
        ("the room: the same", of(&[Owner::Room]), vec![], policy, vec![], "2026-01-13T17:00:00Z"),
        (
            "a person and a role: the last of them",
            of(&[Owner::Person(BEN), Owner::Role(OPS)]),
            vec![],
            policy,
            vec![(BEN, nights())],
            "2026-01-14T06:00:00Z",
        ),
    ];
    for (case, ask, log, policy, hours, expect) in table {
        let told = tell(&ask, &log, &policy, &hours, &[], "2026-01-13T10:00:00Z");
        assert_eq!(told, Some(Planned { slot: Unanswered(0), at: t(expect) }), "{case}");
        let once = [(Unanswered(0), expect)];
        assert_eq!(tell(&ask, &log, &policy, &hours, &once, "2026-01-22T10:00:00Z"), None, "{case}: twice");
    }
    let off = Policy { tell_asker: false, ..policy };
    assert_eq!(tell(&ask(), &[], &off, &vec![], &[], "2026-01-13T10:00:00Z"), None);
    let nobody_works = vec![(BEN, never())];
    assert_eq!(tell(&ask(), &[], &policy, &nobody_works, &[], "2026-02-13T10:00:00Z"), None);
}

#[test]
fn an_asker_who_keeps_waiting_is_told_again_after_one_more_target_and_three_times_at_most() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let waits = |at: &str| event(ADA, at, What::Waiting);
    // Ada works in the evening: four hours more on Ben's clock.
    let log = [waits("2026-01-13T18:00:00Z"), waits("2026-01-14T14:00:00Z"), waits("2026-01-15T12:00:00Z")];
    let sent = [
        (Unanswered(0), "2026-01-13T17:00:00Z"),
        (Unanswered(1), "2026-01-14T13:00:00Z"),
        (Unanswered(2), "2026-01-15T10:00:00Z"),
    ];
    let table = [
        (1, Some((Unanswered(1), "2026-01-14T13:00:00Z"))),
        (2, Some((Unanswered(2), "2026-01-15T10:00:00Z"))),
        (3, None),
    ];
    for (rounds, expect) in table {
        let told = tell(&ask, &log[..rounds], &within(hours(4)), &vec![], &sent[..rounds], "2026-01-15T13:00:00Z");
        assert_eq!(told, expect.map(|(slot, at)| Planned { slot, at: t(at) }), "after {rounds} rounds");
    }
    // Chosen early, it does not come before the reminders are over.
    let early = [waits("2026-01-12T11:00:00Z")];
    let told = tell(&ask, &early, &within(hours(4)), &vec![], &[], "2026-01-12T11:00:00Z");
    assert_eq!(told, Some(Planned { slot: Unanswered(0), at: t("2026-01-13T17:00:00Z") }));
    // Chosen twice, it counts once: nothing is skipped, and nothing comes without a new choice.
    let twice = [waits("2026-01-13T18:00:00Z"), waits("2026-01-13T18:01:00Z")];
    let told = tell(&ask, &twice, &within(hours(4)), &vec![], &sent[..1], "2026-01-13T18:02:00Z");
    assert_eq!(told, Some(Planned { slot: Unanswered(1), at: t("2026-01-14T13:00:00Z") }));
    assert_eq!(tell(&ask, &twice, &within(hours(4)), &vec![], &sent[..2], "2026-01-14T13:00:01Z"), None);
}

#[test]
fn snoozing_day_after_day_does_not_hide_an_ask_from_its_asker() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let far = vec![event(BEN, "2026-01-13T09:05:00Z", What::Snoozed { until: t("2026-03-16T10:00:00Z") })];
    let daily = (13..23).map(|day| {
        let until = t(&format!("2026-01-{}T09:00:00Z", day + 1));
        event(BEN, &format!("2026-01-{day}T09:05:00Z"), What::Snoozed { until })
    });
    for (case, log) in [("once, for two months", far), ("each day to the next", daily.collect())] {
        let told = tell(&ask, &log, &within(hours(4)), &vec![], &[], "2026-01-13T10:00:00Z");
        assert_eq!(told, Some(Planned { slot: Unanswered(0), at: t("2026-01-16T17:00:00Z") }), "{case}");
    }
}

#[test]
fn nobody_is_told_about_a_thread_that_waits() {
    let ask = Ask { owners: vec![Owner::Room], source: Source::Thread, ..ask_at("2026-01-12T10:00:00Z") };
    assert_eq!(tell(&ask, &[], &within(hours(4)), &vec![], &[], "2026-01-20T10:00:00Z"), None);
}

#[test]
fn when_nobody_is_left_the_asker_is_told_at_once_and_once() {
    let ask = Ask { owners: vec![Owner::Person(BEN), Owner::Person(CLEO)], ..ask_at("2026-01-12T10:00:00Z") };
    let declines = |by| event(by, "2026-01-12T11:00:00Z", What::Declined);
    let now = "2026-01-12T11:00:01Z";
    let off = Policy { tell_asker: false, ..Policy::default() };
    let tell = |log: &[Event], sent: &[(Slot, &str)]| tell(&ask, log, &off, &vec![], sent, now);
    assert_eq!(tell(&[declines(BEN)], &[]), None);
    let both = [declines(BEN), declines(CLEO)];
    assert_eq!(tell(&both, &[]), Some(Planned { slot: NobodyLeft(2), at: t(now) }));
    assert_eq!(tell(&both, &[(NobodyLeft(2), now)]), None);
    let withdrawn =
        event(ADA, "2026-01-12T11:00:00Z", What::Closed { reason: meantime::domain::ask::Closure::Withdrawn });
    assert_eq!(tell(&[declines(BEN), declines(CLEO), withdrawn], &[]), None);
}

#[test]
fn the_asker_of_an_answered_ask_is_told_nothing() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let log = [event(BEN, "2026-01-12T11:00:00Z", What::Done)];
    assert_eq!(tell(&ask, &log, &Policy::default(), &vec![], &[], "2026-01-20T10:00:00Z"), None);
}

// Laws, on random schedules, policies and asks.

fn intervals() -> impl Strategy<Value = Vec<Interval>> {
    let any = (0_u16..1440, 0_u16..=1440).prop_filter_map("empty", |(start, end)| Interval::new(start, end).ok());
    prop_oneof![1 => Just(Vec::new()), 3 => vec(any, 1..3)]
}

fn zone() -> impl Strategy<Value = Tz> {
    let far = [Tz::Pacific__Kiritimati, Tz::Pacific__Pago_Pago, Tz::Australia__Lord_Howe, Tz::Asia__Kathmandu];
    let usual = [Tz::UTC, Tz::Europe__Berlin, Tz::America__New_York, Tz::Asia__Tokyo];
    select([far, usual].concat())
}

/// Hours with holidays and absences around March 2026, when many clocks change.
fn schedule() -> impl Strategy<Value = Schedule> {
    let weekly =
        prop_oneof![1 => Just(Weekly::standard()), 3 => proptest::array::uniform7(intervals()).prop_map(Weekly::new)];
    let away = vec((0_i64..60_000, 1_i64..20_000), 0..3);
    (zone(), weekly, btree_set(0_u64..45, 0..5), away).prop_map(|(zone, weekly, off, away)| {
        let off = off.into_iter().map(|days| date("2026-03-10") + chrono::Days::new(days)).collect();
        let away = away.into_iter().map(|(start, length)| {
            let start = t("2026-03-10T00:00:00Z") + TimeDelta::minutes(start);
            Period::new(start, start + TimeDelta::minutes(length)).expect("not empty")
        });
        Schedule::new(zone, weekly).with_off(off).with_away(away.collect())
    })
}

fn policy() -> impl Strategy<Value = Policy> {
    let target = prop_oneof![
        (1_u32..3000).prop_map(|minutes| Target::WorkingSeconds(minutes * 60)),
        (1_u32..5).prop_map(Target::WorkingDays),
    ];
    let mostly = || proptest::bool::weighted(0.75);
    (target, mostly(), mostly(), mostly(), mostly(), mostly()).prop_map(
        |(target, notice, nudge, due, follow_up, tell_asker)| Policy {
            target,
            notice,
            nudge,
            due,
            follow_up,
            tell_asker,
        },
    )
}

fn any_ask() -> impl Strategy<Value = Ask> {
    let source = select(vec![Source::Form, Source::Marked, Source::Mention, Source::Thread]);
    let need_by = proptest::option::of(1_i64..20_000);
    (0_i64..20_000, source, need_by).prop_map(|(minutes, source, need_by)| {
        let asked = t("2026-03-16T00:00:00Z") + TimeDelta::minutes(minutes);
        let need_by = need_by.map(|minutes| asked + TimeDelta::minutes(minutes));
        Ask { source, need_by, ..ask_at(&asked.to_rfc3339()) }
    })
}

/// After the n-th reminder the owner puts it off by so many minutes, or not; the bot may sleep for a while before.
type Behaviour = Vec<(Option<i64>, i64)>;

fn behaviour() -> impl Strategy<Value = Behaviour> {
    vec((proptest::option::weighted(0.3, 1_i64..6000), prop_oneof![4 => Just(0), 1 => 0_i64..6000]), 12)
}

/// Sends what is planned as the worker does: at its time, if the gate is open then, planned anew at that moment.
fn send_all(ask: &Ask, policy: &Policy, schedule: &Schedule, behaviour: &Behaviour) -> Vec<(Slot, Instant)> {
    let mut part = part(ask, &[]);
    let mut now = ask.asked_at();
    let mut sent: Vec<(Slot, Instant)> = Vec::new();
    for _ in 0..400 {
        let times: Vec<Instant> = sent.iter().map(|(_, at)| *at).collect();
        let Some(next) = next_for_owner(ask, &part, policy, schedule, &sent, now) else { return sent };
        if next.at > now {
            let (_, asleep) = behaviour.get(sent.len()).copied().unwrap_or_default();
            now = next.at + TimeDelta::minutes(asleep);
            continue;
        }
        match gate(&Recipient { schedule, sent: &times }, now) {
            Verdict::Wait { until, .. } => now = until,
            Verdict::Open => {
                sent.push((next.slot, now));
                // Of what was missed one goes out, and the rest not at all.
                let rest = next_for_owner(ask, &part, policy, schedule, &sent, now);
                assert!(rest.is_none_or(|planned| planned.at > now), "{sent:?}, and at once {rest:?}");
                if let Some((Some(minutes), _)) = behaviour.get(sent.len()) {
                    part.snoozes.push(now + TimeDelta::minutes(*minutes));
                }
            }
            Verdict::Never => return sent,
        }
    }
    panic!("it does not end: {sent:?}");
}

fn is_snooze(slot: Slot) -> bool {
    matches!(slot, Snooze(_))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_plan_is_in_order_and_inside_hours(
        (ask, policy, schedule, seen) in (any_ask(), policy(), schedule(), any::<bool>())
    ) {
        let state = if seen { ObligationState::Acknowledged } else { ObligationState::Owed };
        let part = Obligation { state, ..part(&ask, &[]) };
        let plan = slots(&ask, &part, &policy, &schedule);
        let Some(clock) = owner_clock(&schedule, ask.asked_at(), policy.target, ask.need_by) else {
            prop_assert_eq!(plan, vec![]);
            return Ok(());
        };
        for pair in plan.windows(2) {
            prop_assert!(pair[0].slot < pair[1].slot && pair[0].at <= pair[1].at, "{plan:?}");
        }
        for planned in &plan {
            prop_assert!(schedule.is_open(planned.at), "{planned:?} is out of hours");
            prop_assert!(planned.at >= clock.starts, "{planned:?} is before the clock starts");
            match planned.slot {
                Nudge => {
                    let working = schedule.between(clock.starts, clock.due);
                    let left = schedule.between(planned.at, clock.due);
                    prop_assert!(!seen && planned.at < clock.due);
                    if ask.need_by.is_some() && !schedule.is_open(clock.due) {
                        prop_assert!(left <= 3600, "{left} s before a need-by out of hours");
                    } else {
                        prop_assert!(working >= 2 * 3600, "{working} s are too short for a nudge");
                        prop_assert!((left - working / 4).abs() <= 1, "{left} s of {working} s are left");
                    }
                }
                Due => prop_assert_eq!(Some(planned.at), schedule.next_open(clock.due)),
                FollowUp => {
                    let due = schedule.next_open(clock.due).expect("it was due");
                    prop_assert!(schedule.working_date(planned.at) > schedule.working_date(due), "{plan:?}");
                }
                _ => prop_assert!(!seen),
            }
        }
    }

    #[test]
    fn sending_ends_inside_hours_in_order_and_nothing_twice(
        (ask, policy, schedule, behaviour) in (any_ask(), policy(), schedule(), behaviour())
    ) {
        let sent = send_all(&ask, &policy, &schedule, &behaviour);
        for (slot, at) in &sent {
            prop_assert!(schedule.is_open(*at), "{slot} at {at} is out of hours");
            prop_assert!(*at >= ask.asked_at());
        }
        let slots: BTreeSet<Slot> = sent.iter().map(|(slot, _)| *slot).collect();
        prop_assert_eq!(slots.len(), sent.len(), "twice: {:?}", sent);
        let by_plan: Vec<Slot> = sent.iter().map(|(slot, _)| *slot).filter(|slot| !is_snooze(*slot)).collect();
        prop_assert!(by_plan.is_sorted(), "{sent:?}");
    }

    #[test]
    fn without_a_snooze_nobody_gets_more_than_the_plan((ask, policy, schedule) in (any_ask(), policy(), schedule())) {
        let plan: Vec<Slot> = slots(&ask, &part(&ask, &[]), &policy, &schedule).iter().map(|p| p.slot).collect();
        let sent = send_all(&ask, &policy, &schedule, &vec![]);
        prop_assert!(sent.iter().all(|(slot, _)| plan.contains(slot)), "{sent:?} of {plan:?}");
        // What the plan ends with is never lost, however others were held back.
        prop_assert_eq!(sent.last().map(|(slot, _)| *slot), plan.last().copied());
    }

    #[test]
    fn an_asker_who_always_waits_is_told_three_times((ask, policy, schedule) in (any_ask(), policy(), schedule())) {
        let (mut log, mut told, mut now) = (Vec::new(), Vec::new(), ask.asked_at());
        while let Some(next) = next_for_asker(&ask, &fold(&ask, &log), &policy, |_| &schedule, &told, now) {
            prop_assert!(told.len() < 3, "{told:?} and {next:?}");
            let due = owner_clock(&schedule, ask.asked_at(), policy.target, ask.need_by).expect("somebody works").due;
            prop_assert!(next.at >= due && next.at > now, "{next:?} at {now}");
            told.push((next.slot, next.at));
            now = next.at + TimeDelta::minutes(1);
            log.push(event(ADA, &now.to_rfc3339(), What::Waiting));
        }
        let tells = policy.tell_asker && ask.source != Source::Thread && schedule.next_open(now).is_some();
        prop_assert_eq!(told.len(), if tells { 3 } else { 0 });
    }
}

#[test]
fn a_need_by_after_closing_is_nudged_in_the_last_open_hour_also_when_little_time_is_left() {
    let table = [
        // Asked at 15:30 for 18:00, closing at 17:00.
        ("2026-01-12T15:30:00Z", "2026-01-12T18:00:00Z", Some("2026-01-12T16:00:00Z")),
        // Asked within that hour: just now is soon enough.
        ("2026-01-12T16:30:00Z", "2026-01-12T18:00:00Z", None),
        ("2026-01-12T09:30:00Z", "2026-01-13T03:00:00Z", Some("2026-01-12T16:00:00Z")),
    ];
    for (asked, need_by, expect) in table {
        let ask = needed_by(ask_at(asked), need_by);
        let plan = slots(&ask, &part(&ask, &[]), &within(hours(4)), &office());
        let nudge = plan.iter().find(|planned| planned.slot == Nudge).map(|planned| planned.at);
        assert_eq!(nudge, expect.map(t), "asked {asked}, needed by {need_by}");
    }
}
