//! What holds for all schedules, policies and asks.

use chrono::TimeDelta;
use meantime::domain::ask::PutOff;
use meantime::domain::clock::owner_clock;
use meantime::domain::gate::{Recipient, Verdict, Wish, gate};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use proptest::sample::select;

use super::*;

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
    (target, mostly(), mostly(), mostly(), 0_u32..=5, mostly()).prop_map(
        |(target, notice, nudge, due, follow_ups, tell_asker)| Policy {
            target,
            notice,
            nudge,
            due,
            follow_ups,
            tell_asker,
            ..Policy::default()
        },
    )
}

fn any_ask() -> impl Strategy<Value = Ask> {
    let all = [Source::Form, Source::Marked, Source::Mention, Source::Thread, Source::Question, Source::Reaction];
    let source = select(all.to_vec());
    let need_by = proptest::option::of(1_i64..20_000);
    (0_i64..20_000, source, need_by).prop_map(|(minutes, source, need_by)| {
        let asked = t("2026-03-16T00:00:00Z") + TimeDelta::minutes(minutes);
        let need_by = need_by.map(|minutes| asked + TimeDelta::minutes(minutes));
        Ask { source, need_by, ..ask_at(&asked.to_rfc3339()) }
    })
}

/// After the n-th reminder the owner puts it off by so many minutes, by a snooze or a promise, or not; the bot may sleep
/// for a while before.
type Behaviour = Vec<(Option<(i64, bool)>, i64)>;

fn behaviour() -> impl Strategy<Value = Behaviour> {
    let put_off = (1_i64..6000, proptest::bool::weighted(0.3));
    vec((proptest::option::weighted(0.3, put_off), prop_oneof![4 => Just(0), 1 => 0_i64..6000]), 12)
}

/// Sends what is planned as the worker does: at its time, if the gate is open then, planned anew at that moment.
fn send_all(
    ask: &Ask,
    mut part: Obligation,
    policy: &Policy,
    schedule: &Schedule,
    behaviour: &Behaviour,
) -> Vec<(Slot, Instant)> {
    let mut now = ask.asked_at();
    let mut sent: Vec<(Slot, Instant)> = Vec::new();
    for _ in 0..600 {
        let times: Vec<Instant> = sent.iter().map(|(_, at)| *at).collect();
        let Some(next) = next_for_owner(ask, &part, policy, schedule, &sent, now) else { return sent };
        if next.at > now {
            let (_, asleep) = behaviour.get(sent.len()).copied().unwrap_or_default();
            now = next.at + TimeDelta::minutes(asleep);
            continue;
        }
        match gate(&Recipient::new(schedule, &times), &Wish::default(), now) {
            Verdict::Wait { until, .. } => now = until,
            Verdict::Open => {
                sent.push((next.slot, now));
                // Of what was missed one goes out, and the rest not at all.
                let rest = next_for_owner(ask, &part, policy, schedule, &sent, now);
                assert!(rest.is_none_or(|planned| planned.at > now), "{sent:?}, and at once {rest:?}");
                if let Some((Some((minutes, promised)), _)) = behaviour.get(sent.len()) {
                    part.put_offs.push(PutOff { until: now + TimeDelta::minutes(*minutes), promised: *promised });
                }
            }
            Verdict::Never => return sent,
        }
    }
    panic!("it does not end: {sent:?}");
}

fn is_put_off(slot: Slot) -> bool {
    matches!(slot, Snooze(_) | Promise(_))
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
            let days = pair.iter().map(|planned| schedule.working_date(planned.at)).collect::<Vec<_>>();
            prop_assert!(!matches!(pair[1].slot, FollowUp(_)) || days[0] < days[1], "two on one day: {plan:?}");
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
                FollowUp(n) => {
                    let due = schedule.next_open(clock.due).expect("it was due");
                    prop_assert!(schedule.working_date(planned.at) > schedule.working_date(due), "{plan:?}");
                    prop_assert!((1..=policy.follow_ups).contains(&n));
                }
                _ => prop_assert!(!seen),
            }
        }
    }

    #[test]
    fn sending_ends_inside_hours_in_order_and_nothing_twice(
        (ask, policy, schedule, behaviour) in (any_ask(), policy(), schedule(), behaviour())
    ) {
        let sent = send_all(&ask, part(&ask, &[]), &policy, &schedule, &behaviour);
        for (slot, at) in &sent {
            prop_assert!(schedule.is_open(*at), "{slot} at {at} is out of hours");
            prop_assert!(*at >= ask.asked_at());
        }
        let slots: BTreeSet<Slot> = sent.iter().map(|(slot, _)| *slot).collect();
        prop_assert_eq!(slots.len(), sent.len(), "twice: {:?}", sent);
        let by_plan: Vec<Slot> = sent.iter().map(|(slot, _)| *slot).filter(|slot| !is_put_off(*slot)).collect();
        prop_assert!(by_plan.is_sorted(), "{sent:?}");
    }

    #[test]
    fn without_a_snooze_nobody_gets_more_than_the_plan((ask, policy, schedule) in (any_ask(), policy(), schedule())) {
        let plan: Vec<Slot> = slots(&ask, &part(&ask, &[]), &policy, &schedule).iter().map(|p| p.slot).collect();
        let sent = send_all(&ask, part(&ask, &[]), &policy, &schedule, &vec![]);
        prop_assert!(sent.iter().all(|(slot, _)| plan.contains(slot)), "{sent:?} of {plan:?}");
        // What the plan ends with is never lost, however others were held back.
        prop_assert_eq!(sent.last().map(|(slot, _)| *slot), plan.last().copied());
    }

    #[test]
    fn anothers_promise_only_delays_and_loses_nothing(
        (ask, policy, schedule, minutes) in (any_ask(), policy(), schedule(), 1_i64..20_000)
    ) {
        let free = part(&ask, &[]);
        let until = ask.asked_at() + TimeDelta::minutes(minutes);
        let held = Obligation { held_until: Some(until), ..free.clone() };
        let plan_of = |part: &Obligation| remaining_for_owner(&ask, part, &policy, &schedule, &[]);
        let (by_plan, later) = (plan_of(&free), plan_of(&held));
        prop_assert_eq!(by_plan.len(), later.len());
        for (free, held) in by_plan.iter().zip(&later) {
            prop_assert!(free.slot == held.slot && schedule.is_open(held.at), "{held:?}");
            prop_assert!(held.at == free.at || Some(held.at) == schedule.next_open(until), "{free:?} and {held:?}");
            prop_assert!(held.at >= free.at && (held.at >= until || schedule.next_open(until).is_none()));
        }
        let sent = send_all(&ask, held, &policy, &schedule, &vec![]);
        prop_assert_eq!(sent.last().map(|(slot, _)| *slot), by_plan.last().map(|planned| planned.slot));
    }

    #[test]
    fn nothing_is_planned_for_a_part_that_is_not_owed(
        (ask, policy, schedule, put_off, ended) in (any_ask(), policy(), schedule(), any::<bool>(), 0_usize..5)
    ) {
        let at = ask.asked_at() + TimeDelta::hours(1);
        let states = [
            ObligationState::Answered(at),
            ObligationState::Excused,
            ObligationState::Declined,
            ObligationState::HandedOver,
            ObligationState::Left,
        ];
        let put_offs = put_off.then_some(PutOff { until: at, promised: false }).into_iter().collect();
        let part = Obligation { state: states[ended], put_offs, ..part(&ask, &[]) };
        prop_assert_eq!(remaining_for_owner(&ask, &part, &policy, &schedule, &[]), vec![]);
        prop_assert_eq!(next_for_owner(&ask, &part, &policy, &schedule, &[], at), None);
    }

    #[test]
    fn an_asker_who_always_waits_is_told_three_times((ask, policy, schedule) in (any_ask(), policy(), schedule())) {
        let (mut log, mut told, mut now) = (Vec::new(), Vec::new(), ask.asked_at());
        let world = World::with(&[(BEN, schedule.clone())]);
        let next = |log: &[Event], told: &[(Slot, Instant)], now| {
            let plan = world.around(|around| for_asker(&ask, &fold(&ask, log), &policy, around, told, now));
            plan.into_iter().find(|planned| matches!(planned.slot, Unanswered(_)))
        };
        while let Some(next) = next(&log, &told, now) {
            prop_assert!(told.len() < 3, "{told:?} and {next:?}");
            let due = owner_clock(&schedule, ask.asked_at(), policy.target, ask.need_by).expect("somebody works").due;
            prop_assert!(next.at >= due && next.at > now, "{next:?} at {now}");
            told.push((next.slot, next.at));
            now = next.at + TimeDelta::minutes(1);
            log.push(event(ADA, &now.to_rfc3339(), What::Waiting));
        }
        let of_the_room = matches!(ask.source, Source::Thread | Source::Question);
        let tells = policy.tell_asker && !of_the_room && schedule.next_open(now).is_some();
        prop_assert_eq!(told.len(), if tells { 3 } else { 0 });
    }

    #[test]
    fn the_lead_is_told_after_the_asker_and_inside_the_askers_hours(
        (ask, schedule, minutes) in (any_ask(), schedule(), 0_i64..20_000)
    ) {
        let policy = Policy { lead: Some(LEA), ..Policy::default() };
        let told = [(Unanswered(0), ask.asked_at() + TimeDelta::minutes(minutes))];
        let world = World::with(&[(ADA, schedule.clone())]);
        let lead = world.around(|around| for_lead(&ask, &fold(&ask, &[]), &policy, around, &told, &[]));
        let of_the_room = matches!(ask.source, Source::Thread | Source::Question);
        prop_assert_eq!(lead.is_some(), !of_the_room && schedule.add_working_days(told[0].1, 1).is_some());
        if let Some((lead, planned)) = lead {
            prop_assert_eq!((lead, planned.slot), (LEA, Slot::Escalated));
            // A working day ends with its last closing.
            let last = planned.at - TimeDelta::nanoseconds(1);
            prop_assert!(planned.at > told[0].1 && (schedule.is_open(planned.at) || schedule.is_open(last)), "{planned:?}");
        }
    }
}
