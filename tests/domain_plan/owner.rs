//! What reminds an owner, and when.

use meantime::domain::ask::Closure;
use meantime::domain::plan::role_call_at;

use super::*;

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
                (FollowUp(1), "2026-01-13T09:00:00Z"),
            ],
        ),
        (
            "a mention inside hours reached the owner itself",
            from(Source::Mention, "2026-01-12T10:00:00Z"),
            hours(4),
            office(),
            &[(Nudge, "2026-01-12T13:00:00Z"), (Due, "2026-01-12T14:00:00Z"), (FollowUp(1), "2026-01-13T09:00:00Z")],
        ),
        (
            "so did a form's post; the due time is a closing one: at the next opening, and the day after",
            from(Source::Form, "2026-01-12T09:00:00Z"),
            hours(8),
            office(),
            &[(Nudge, "2026-01-12T15:00:00Z"), (Due, "2026-01-13T09:00:00Z"), (FollowUp(1), "2026-01-14T09:00:00Z")],
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
                (FollowUp(1), "2026-01-14T09:00:00Z"),
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
                (FollowUp(1), "2026-01-20T09:00:00Z"),
            ],
        ),
        (
            "asked at the closing instant",
            from(Source::Mention, "2026-01-16T17:00:00Z"),
            hours(1),
            office(),
            &[(Notice, "2026-01-19T09:00:00Z"), (Due, "2026-01-19T10:00:00Z"), (FollowUp(1), "2026-01-20T09:00:00Z")],
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
                (FollowUp(1), "2026-01-20T09:00:00Z"),
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
                (FollowUp(1), "2026-01-19T09:00:00Z"),
            ],
        ),
        (
            "under two hours there is no nudge",
            ask_at("2026-01-12T10:00:00Z"),
            Target::WorkingSeconds(2 * 3600 - 60),
            office(),
            &[(Notice, "2026-01-12T10:00:00Z"), (Due, "2026-01-12T11:59:00Z"), (FollowUp(1), "2026-01-13T09:00:00Z")],
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
                (FollowUp(1), "2026-01-13T09:00:00Z"),
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
                (FollowUp(1), "2026-01-13T22:00:00Z"),
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
                (FollowUp(1), "2026-01-21T09:00:00Z"),
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
                (FollowUp(1), "2026-01-20T09:00:00Z"),
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
                (FollowUp(1), "2026-01-14T09:00:00Z"),
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
                (FollowUp(1), "2026-01-15T09:00:00Z"),
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
                (FollowUp(1), "2026-01-20T09:00:00Z"),
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
                (FollowUp(1), "2026-01-14T09:00:00Z"),
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
                (FollowUp(1), "2026-01-15T09:00:00Z"),
            ],
        ),
        (
            "two working hours ahead",
            needed_by(monday(), "2026-01-12T12:00:00Z"),
            office(),
            &[
                (Notice, "2026-01-12T10:00:00Z"),
                (Nudge, "2026-01-12T11:30:00Z"),
                (Due, "2026-01-12T12:00:00Z"),
                (FollowUp(1), "2026-01-13T09:00:00Z"),
            ],
        ),
        (
            "less than two working hours ahead: no nudge",
            needed_by(monday(), "2026-01-12T11:59:00Z"),
            office(),
            &[(Notice, "2026-01-12T10:00:00Z"), (Due, "2026-01-12T11:59:00Z"), (FollowUp(1), "2026-01-13T09:00:00Z")],
        ),
    ];
    for (case, ask, schedule, expect) in table {
        assert_eq!(plan(&ask, &[], hours(1), &schedule), planned(expect), "{case}");
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

#[test]
fn what_the_policy_leaves_out_is_not_planned() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let of = |policy: Policy| -> Vec<Slot> {
        slots(&ask, &part(&ask, &[]), &policy, &office()).iter().map(|planned| planned.slot).collect()
    };
    let all = Policy::default();
    assert_eq!(of(Policy { notice: false, ..all.clone() }), [Nudge, Due, FollowUp(1)]);
    assert_eq!(of(Policy { nudge: false, ..all.clone() }), [Notice, Due, FollowUp(1)]);
    assert_eq!(of(Policy { due: false, ..all.clone() }), [Notice, Nudge, FollowUp(1)]);
    assert_eq!(of(Policy { follow_ups: 0, ..all.clone() }), [Notice, Nudge, Due]);
    // The day after the due time it is, whether or not the due time is reminded of.
    let late = |policy: &Policy| slots(&ask, &part(&ask, &[]), policy, &office()).last().map(|planned| planned.at);
    assert_eq!(late(&Policy { due: false, ..all.clone() }), late(&all));
}

#[test]
fn who_acknowledged_gets_neither_notice_nor_nudge() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let seen = event(BEN, "2026-01-12T10:05:00Z", What::Seen { roles: vec![] });
    let back = event(BEN, "2026-01-12T10:10:00Z", What::Unseen);
    let rest = [(Due, "2026-01-12T14:00:00Z"), (FollowUp(1), "2026-01-13T09:00:00Z")];
    assert_eq!(plan(&ask, std::slice::from_ref(&seen), hours(4), &office()), planned(&rest));
    let all = [
        (Notice, "2026-01-12T10:00:00Z"),
        (Nudge, "2026-01-12T13:00:00Z"),
        (Due, "2026-01-12T14:00:00Z"),
        (FollowUp(1), "2026-01-13T09:00:00Z"),
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
            &[(Nudge, "2026-01-12T14:00:00Z"), (Due, "2026-01-12T15:00:00Z"), (FollowUp(1), "2026-01-13T09:00:00Z")],
        ),
        (
            "nor out of hours",
            asked(),
            "2026-01-12T18:00:00Z",
            &[(Nudge, "2026-01-13T12:00:00Z"), (Due, "2026-01-13T13:00:00Z"), (FollowUp(1), "2026-01-14T09:00:00Z")],
        ),
        (
            "a need-by that is still ahead stays",
            needed_by(asked(), "2026-01-13T10:00:00Z"),
            "2026-01-12T13:00:00Z",
            &[(Nudge, "2026-01-12T16:45:00Z"), (Due, "2026-01-13T10:00:00Z"), (FollowUp(1), "2026-01-14T09:00:00Z")],
        ),
        (
            "one that is past: the target from then, nothing at once",
            needed_by(asked(), "2026-01-12T12:00:00Z"),
            "2026-01-12T12:00:00Z",
            &[(Nudge, "2026-01-12T15:00:00Z"), (Due, "2026-01-12T16:00:00Z"), (FollowUp(1), "2026-01-13T09:00:00Z")],
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
                (FollowUp(1), "2026-01-16T09:00:00Z"),
            ],
        ),
        (
            "away when asked: the clock starts on return",
            away("2026-01-12T09:30:00Z", "2026-01-14T11:00:00Z"),
            &[
                (Notice, "2026-01-14T11:00:00Z"),
                (Nudge, "2026-01-14T14:00:00Z"),
                (Due, "2026-01-14T15:00:00Z"),
                (FollowUp(1), "2026-01-15T09:00:00Z"),
            ],
        ),
        (
            "the day of the follow-up is a holiday",
            office().with_off(BTreeSet::from([date("2026-01-13")])),
            &[
                (Notice, "2026-01-12T10:00:00Z"),
                (Nudge, "2026-01-12T13:00:00Z"),
                (Due, "2026-01-12T14:00:00Z"),
                (FollowUp(1), "2026-01-14T09:00:00Z"),
            ],
        ),
        (
            "an hour further east",
            berlin,
            &[
                (Notice, "2026-01-12T10:00:00Z"),
                (Nudge, "2026-01-12T13:00:00Z"),
                (Due, "2026-01-12T14:00:00Z"),
                (FollowUp(1), "2026-01-13T08:00:00Z"),
            ],
        ),
        (
            "afternoons only",
            Schedule::new(Tz::UTC, every_day("13:00", "17:00")),
            &[
                (Notice, "2026-01-12T13:00:00Z"),
                (Nudge, "2026-01-12T16:00:00Z"),
                (Due, "2026-01-13T13:00:00Z"),
                (FollowUp(1), "2026-01-14T13:00:00Z"),
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
        (FollowUp(1), "2026-03-31T07:00:00Z"),
    ];
    assert_eq!(plan(&ask, &[], hours(4), &berlin), planned(&expect));
}

#[test]
fn the_next_reminder_is_the_first_to_come_or_of_the_missed_ones_the_last() {
    let table: Vec<(&str, &[Slot], &str, Next)> = vec![
        ("at once", &[], "2026-01-12T10:00:00Z", Some((Notice, "2026-01-12T10:00:00Z"))),
        ("the notice is out", &[Notice], "2026-01-12T10:00:00Z", Some((Nudge, "2026-01-12T13:00:00Z"))),
        ("the nudge is out", &[Notice, Nudge], "2026-01-12T13:00:00Z", Some((Due, "2026-01-12T14:00:00Z"))),
        ("then", &[Notice, Nudge, Due], "2026-01-12T14:00:00Z", Some((FollowUp(1), "2026-01-13T09:00:00Z"))),
        ("all are out", &[Notice, Nudge, Due, FollowUp(1)], "2026-01-13T09:00:00Z", None),
        ("down since the morning: only the last", &[], "2026-01-12T14:30:00Z", Some((Due, "2026-01-12T14:00:00Z"))),
        ("down for days", &[Notice], "2026-01-16T09:00:00Z", Some((FollowUp(1), "2026-01-13T09:00:00Z"))),
        (
            "what was passed over is not made up for",
            &[Due],
            "2026-01-12T14:30:00Z",
            Some((FollowUp(1), "2026-01-13T09:00:00Z")),
        ),
        ("nothing after the last", &[FollowUp(1)], "2026-01-16T09:00:00Z", None),
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
    let message = MessageId(Order::at(t("2026-01-12T10:05:00Z")).0);
    for (case, what) in [
        ("answered", What::Said { message, manner: Manner::Direct, roles: vec![] }),
        ("done", What::Done),
        ("declined", What::Declined),
        ("left", What::Left),
        ("handed over", What::HandedOver { from: Some(person(BEN)), to: DAN }),
        ("named no more", What::Named { owners: vec![person(CLEO)] }),
        ("deleted", What::Closed { reason: Closure::Deleted }),
    ] {
        let log = [event(BEN, "2026-01-12T10:05:00Z", what)];
        assert_eq!(next(&log, &office(), &[], "2026-01-12T10:10:00Z"), None, "{case}");
    }
}

#[test]
fn so_many_follow_ups_as_the_policy_says_each_on_the_next_working_day() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let days = ["2026-01-13", "2026-01-14", "2026-01-15", "2026-01-16", "2026-01-19"];
    for follow_ups in 0..=5 {
        let policy = Policy { notice: false, nudge: false, follow_ups, ..within(hours(4)) };
        let mut expect = vec![(Due, "2026-01-12T14:00:00Z".to_owned())];
        expect.extend(
            (1..).zip(days).take(follow_ups as usize).map(|(n, day)| (FollowUp(n), format!("{day}T09:00:00Z"))),
        );
        let expect: Vec<(Slot, &str)> = expect.iter().map(|(slot, at)| (*slot, at.as_str())).collect();
        assert_eq!(slots(&ask, &part(&ask, &[]), &policy, &office()), planned(&expect), "{follow_ups}");
        // One after the other.
        for sent in 0..expect.len() {
            let next =
                next_for_owner(&ask, &part(&ask, &[]), &policy, &office(), &times(&expect[..sent]), t(expect[sent].1));
            assert_eq!(next, planned(&expect).get(sent).copied(), "{follow_ups}, {sent} are out");
        }
        let after =
            next_for_owner(&ask, &part(&ask, &[]), &policy, &office(), &times(&expect), t("2026-02-12T10:00:00Z"));
        assert_eq!(after, None);
    }
}

#[test]
fn the_target_is_that_of_the_priority() {
    let of = |priority| Ask { priority, ..ask_at("2026-01-12T10:00:00Z") };
    let due = |ask: &Ask| {
        slots(ask, &part(ask, &[]), &Policy::default(), &office()).iter().find(|p| p.slot == Due).map(|p| p.at)
    };
    let table = [
        (Priority::Urgent, "2026-01-12T12:00:00Z"),
        (Priority::Normal, "2026-01-13T10:00:00Z"),
        (Priority::Low, "2026-01-15T10:00:00Z"),
    ];
    for (priority, at) in table {
        assert_eq!(due(&of(priority)), Some(t(at)), "{priority:?}");
        let by = needed_by(of(priority), "2026-01-14T11:00:00Z");
        assert_eq!(due(&by), Some(t("2026-01-14T11:00:00Z")), "a need-by goes before {priority:?}");
    }
    // Whether there is a nudge is the target's matter.
    let nudged =
        |ask: &Ask, policy: &Policy| slots(ask, &part(ask, &[]), policy, &office()).iter().any(|p| p.slot == Nudge);
    let short = Policy { urgent: Target::WorkingSeconds(3600), ..Policy::default() };
    assert_eq!((nudged(&of(Priority::Urgent), &short), nudged(&of(Priority::Normal), &short)), (false, true));
}

#[test]
fn who_was_not_reached_by_the_ask_itself_gets_a_notice() {
    let asked = "2026-01-12T10:00:00Z";
    let mention = |at| Ask { source: Source::Mention, ..ask_at(at) };
    let form =
        |at, posted: &str| Ask { source: Source::Form, message: Some(MessageId(Order::at(t(posted)).0)), ..ask_at(at) };
    let named = |at| vec![event(ADA, at, What::Named { owners: vec![person(BEN), person(CLEO)] })];
    let handed = |by, from| vec![hands_over(by, "2026-01-12T11:00:00Z", from, CLEO)];
    let claimed = || vec![event(CLEO, "2026-01-12T11:00:00Z", What::Claimed { role: OPS })];
    let role = || of(&[Owner::Role(OPS)], ask_at(asked));
    let table: Vec<(&str, Ask, Vec<Event>, PersonId, Option<&str>)> = vec![
        ("a mention inside hours", mention(asked), vec![], BEN, None),
        ("a mention at night", mention("2026-01-12T20:00:00Z"), vec![], BEN, Some("2026-01-13T09:00:00Z")),
        ("a reaction", Ask { source: Source::Reaction, ..ask_at(asked) }, vec![], BEN, Some(asked)),
        ("a mark", ask_at(asked), vec![], BEN, Some(asked)),
        ("a question", Ask { source: Source::Question, ..ask_at(asked) }, vec![], BEN, Some(asked)),
        ("a form's post inside hours", form(asked, asked), vec![], BEN, None),
        ("a form's post that came at night", form(asked, "2026-01-12T17:30:00Z"), vec![], BEN, Some(asked)),
        (
            "a form at night, posted inside hours",
            form("2026-01-12T08:59:00Z", "2026-01-12T09:01:00Z"),
            vec![],
            BEN,
            None,
        ),
        ("named by an edit", mention(asked), named("2026-01-12T12:00:00Z"), CLEO, Some("2026-01-12T12:00:00Z")),
        ("who was named before the edit", mention(asked), named("2026-01-12T12:00:00Z"), BEN, None),
        ("handed over by an owner", mention(asked), handed(BEN, Some(person(BEN))), CLEO, Some("2026-01-12T11:00:00Z")),
        ("handed over by the asker", mention(asked), handed(ADA, None), CLEO, Some("2026-01-12T11:00:00Z")),
        ("who took it themselves", mention(asked), handed(CLEO, None), CLEO, None),
        ("who claimed it", role(), claimed(), CLEO, None),
    ];
    for (case, ask, log, owner, expect) in table {
        let plan = slots(&ask, &part_of(&ask, &log, person(owner)), &within(hours(4)), &office());
        let notice = plan.iter().find(|planned| planned.slot == Notice).map(|planned| planned.at);
        assert_eq!(notice, expect.map(t), "{case}");
    }
}

#[test]
fn all_that_is_to_come_is_listed_in_order() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let remaining = |log: &[Event], sent: Plan| {
        remaining_for_owner(&ask, &part(&ask, log), &within(hours(4)), &office(), &times(sent))
    };
    let all = [
        (Notice, "2026-01-12T10:00:00Z"),
        (Nudge, "2026-01-12T13:00:00Z"),
        (Due, "2026-01-12T14:00:00Z"),
        (FollowUp(1), "2026-01-13T09:00:00Z"),
    ];
    for sent in 0..=all.len() {
        assert_eq!(remaining(&[], &all[..sent]), planned(&all[sent..]), "{sent} are out");
    }
    // What was passed over does not come again.
    assert_eq!(remaining(&[], &all[2..3]), planned(&all[3..]));
    let snoozed = [event(BEN, "2026-01-12T10:10:00Z", What::Snoozed { until: t("2026-01-12T13:30:00Z") })];
    assert_eq!(remaining(&snoozed, &all[..1]), planned(&[(Snooze(1), "2026-01-12T13:30:00Z"), all[2], all[3]]));
    assert_eq!(remaining(&[says(BEN, "2026-01-12T10:05:00Z")], &[]), []);
}

#[test]
fn a_role_that_nobody_answers_for_is_called_before_it_is_late() {
    let asked = || of(&[Owner::Role(OPS), person(BEN)], ask_at("2026-01-12T10:00:00Z"));
    let eyes = vec![event(DAN, "2026-01-12T10:05:00Z", What::Seen { roles: vec![OPS] })];
    let claimed = vec![event(DAN, "2026-01-12T10:05:00Z", What::Claimed { role: OPS })];
    let answered = vec![event(DAN, "2026-01-12T10:05:00Z", What::DoneForRole { role: OPS })];
    let policy = || within(hours(4));
    let table: Vec<(&str, Ask, Vec<Event>, Policy, Owner, Option<&str>)> = vec![
        ("at the nudge", asked(), vec![], policy(), Owner::Role(OPS), Some("2026-01-12T13:00:00Z")),
        (
            "without a nudge when it is due",
            asked(),
            vec![],
            Policy { nudge: false, ..policy() },
            Owner::Role(OPS),
            Some("2026-01-12T14:00:00Z"),
        ),
        (
            "a target too short for a nudge",
            asked(),
            vec![],
            within(hours(1)),
            Owner::Role(OPS),
            Some("2026-01-12T11:00:00Z"),
        ),
        (
            "without either not at all",
            asked(),
            vec![],
            Policy { nudge: false, due: false, ..policy() },
            Owner::Role(OPS),
            None,
        ),
        ("a holder has seen it", asked(), eyes, policy(), Owner::Role(OPS), None),
        ("a holder took it", asked(), claimed, policy(), Owner::Role(OPS), None),
        ("it is answered", asked(), answered, policy(), Owner::Role(OPS), None),
        ("a person is reminded", asked(), vec![], policy(), person(BEN), None),
        ("the room is not", of(&[Owner::Room], asked()), vec![], policy(), Owner::Room, None),
    ];
    for (case, ask, log, policy, owner, expect) in table {
        let at = role_call_at(&ask, &part_of(&ask, &log, owner), &policy, &office());
        assert_eq!(at, expect.map(t), "{case}");
    }
}
