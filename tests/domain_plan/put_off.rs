//! Snoozes, promises, and what another's promise holds.

use meantime::domain::plan::role_call_at;

use super::*;

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
        (
            "then the day after",
            vec![past_due],
            &[Notice, Nudge, Snooze(1)],
            Some((FollowUp(1), "2026-01-13T09:00:00Z")),
        ),
        ("past everything", vec![past_all.clone()], &[Notice, Nudge, Due], Some((Snooze(1), "2026-01-14T09:00:00Z"))),
        ("nothing is left", vec![past_all], &[Notice, Nudge, Due, Snooze(1)], None),
        (
            "onto the follow-up itself: one of the two",
            vec![onto_follow_up.clone()],
            &[Notice, Nudge, Due, Snooze(1)],
            None,
        ),
        (
            "a second one",
            vec![to_noon.clone(), again.clone()],
            &[Notice, Snooze(1)],
            Some((Snooze(2), "2026-01-12T15:00:00Z")),
        ),
        (
            "the follow-up went out at that very moment",
            vec![onto_follow_up.clone()],
            &[Notice, Nudge, Due, FollowUp(1)],
            None,
        ),
        (
            "the second one was sent",
            vec![to_noon, again],
            &[Notice, Snooze(1), Snooze(2)],
            Some((FollowUp(1), "2026-01-13T09:00:00Z")),
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
    let follow_up = |at| Planned { slot: FollowUp(1), at: t(at) };
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
fn a_promise_moves_the_reminders_to_its_time() {
    let ask = || ask_at("2026-01-12T10:00:00Z");
    let plan_of = |log: &[Event], policy: &Policy, sent: Plan| {
        remaining_for_owner(&ask(), &part(&ask(), log), policy, &office(), &times(sent))
    };
    let until = |at: &str| vec![promises(BEN, "2026-01-12T10:30:00Z", at)];
    let eyes = || event(BEN, "2026-01-12T10:31:00Z", What::Seen { roles: vec![] });
    let again = || promises(BEN, "2026-01-12T15:30:00Z", "2026-01-14T12:00:00Z");
    let snoozed = || event(BEN, "2026-01-12T15:30:00Z", What::Snoozed { until: t("2026-01-13T12:00:00Z") });
    let one = within(hours(4));
    let three = Policy { follow_ups: 3, ..within(hours(4)) };
    let silent = Policy { due: false, follow_ups: 0, ..within(hours(4)) };
    let notice = [(Notice, "2026-01-12T10:00:00Z")];
    let until_due = [(Notice, "2026-01-12T10:00:00Z"), (Nudge, "2026-01-12T13:00:00Z"), (Due, "2026-01-12T14:00:00Z")];
    let followed = [&until_due[..], &[(FollowUp(1), "2026-01-13T09:00:00Z")]].concat();
    let table: Vec<(&str, Vec<Event>, &Policy, Plan, Plan)> = vec![
        (
            "later than it was due",
            until("2026-01-12T16:00:00Z"),
            &one,
            &notice,
            &[(Promise(1), "2026-01-12T16:00:00Z"), (FollowUp(1), "2026-01-13T09:00:00Z")],
        ),
        (
            "sooner",
            until("2026-01-12T12:00:00Z"),
            &one,
            &notice,
            &[(Promise(1), "2026-01-12T12:00:00Z"), (FollowUp(1), "2026-01-13T09:00:00Z")],
        ),
        (
            "at night: at the next opening, and followed up the day after",
            until("2026-01-12T20:00:00Z"),
            &one,
            &notice,
            &[(Promise(1), "2026-01-13T09:00:00Z"), (FollowUp(1), "2026-01-14T09:00:00Z")],
        ),
        (
            "what is seen is promised all the same",
            [until("2026-01-12T16:00:00Z"), vec![eyes()]].concat(),
            &one,
            &notice,
            &[(Promise(1), "2026-01-12T16:00:00Z"), (FollowUp(1), "2026-01-13T09:00:00Z")],
        ),
        (
            "all follow-ups come after it",
            until("2026-01-14T12:00:00Z"),
            &three,
            &until_due,
            &[
                (Promise(1), "2026-01-14T12:00:00Z"),
                (FollowUp(1), "2026-01-15T09:00:00Z"),
                (FollowUp(2), "2026-01-16T09:00:00Z"),
                (FollowUp(3), "2026-01-19T09:00:00Z"),
            ],
        ),
        ("whose follow-up is out already", vec![again()], &one, &followed, &[(Promise(1), "2026-01-14T12:00:00Z")]),
        (
            "where nothing but a nudge is sent",
            until("2026-01-12T16:00:00Z"),
            &silent,
            &notice,
            &[(Promise(1), "2026-01-12T16:00:00Z")],
        ),
        (
            "a second one",
            [until("2026-01-12T16:00:00Z"), vec![again()]].concat(),
            &one,
            &notice,
            &[(Promise(2), "2026-01-14T12:00:00Z"), (FollowUp(1), "2026-01-15T09:00:00Z")],
        ),
        (
            "a snooze after it: the plan again",
            [until("2026-01-12T16:00:00Z"), vec![snoozed()]].concat(),
            &three,
            &notice,
            &[
                (Snooze(2), "2026-01-13T12:00:00Z"),
                (FollowUp(2), "2026-01-14T09:00:00Z"),
                (FollowUp(3), "2026-01-15T09:00:00Z"),
            ],
        ),
        (
            "it was sent",
            until("2026-01-12T16:00:00Z"),
            &one,
            &[(Notice, "2026-01-12T10:00:00Z"), (Promise(1), "2026-01-12T16:00:00Z")],
            &[(FollowUp(1), "2026-01-13T09:00:00Z")],
        ),
        (
            "something later was sent",
            until("2026-01-12T16:00:00Z"),
            &one,
            &[(FollowUp(1), "2026-01-13T09:00:00Z")],
            &[],
        ),
        (
            "something was sent at that moment",
            until("2026-01-12T16:00:00Z"),
            &one,
            &[(FollowUp(1), "2026-01-12T16:00:00Z")],
            &[],
        ),
        (
            "something earlier was",
            until("2026-01-12T16:00:00Z"),
            &one,
            &[(FollowUp(1), "2026-01-12T15:59:59Z")],
            &[(Promise(1), "2026-01-12T16:00:00Z")],
        ),
    ];
    for (case, log, policy, sent, expect) in table {
        assert_eq!(plan_of(&log, policy, sent), planned(expect), "{case}");
    }
    // Of what was missed while the bot was down the last.
    let log = until("2026-01-12T16:00:00Z");
    let next = |now| next_for_owner(&ask(), &part(&ask(), &log), &one, &office(), &times(&notice), t(now));
    assert_eq!(next("2026-01-12T16:30:00Z"), planned(&[(Promise(1), "2026-01-12T16:00:00Z")]).pop());
    assert_eq!(next("2026-01-13T09:30:00Z"), planned(&[(FollowUp(1), "2026-01-13T09:00:00Z")]).pop());
}

#[test]
fn another_owners_promise_holds_what_would_come_before_its_end() {
    let both = |need| Ask { need, ..of(&[person(BEN), person(CLEO)], ask_at("2026-01-12T10:00:00Z")) };
    let bens = |ask: &Ask, log: &[Event], sent: Plan| {
        remaining_for_owner(ask, &part(ask, log), &within(hours(4)), &office(), &times(sent))
    };
    let cleos = |until: &str| vec![promises(CLEO, "2026-01-12T10:30:00Z", until)];
    let notice = [(Notice, "2026-01-12T10:00:00Z")];
    let usual = [(Nudge, "2026-01-12T13:00:00Z"), (Due, "2026-01-12T14:00:00Z"), (FollowUp(1), "2026-01-13T09:00:00Z")];
    let any = both(Need::Any);
    assert_eq!(bens(&any, &[], &notice), planned(&usual));
    let held = [(Nudge, "2026-01-12T13:30:00Z"), usual[1], usual[2]];
    assert_eq!(bens(&any, &cleos("2026-01-12T13:30:00Z"), &notice), planned(&held), "what comes later stays");
    let at_night = [(Nudge, "2026-01-13T09:00:00Z"), (Due, "2026-01-13T09:00:00Z"), usual[2]];
    assert_eq!(bens(&any, &cleos("2026-01-12T20:00:00Z"), &notice), planned(&at_night), "until they are at work again");
    assert_eq!(bens(&both(Need::All), &cleos("2026-01-12T13:30:00Z"), &notice), planned(&usual), "all must answer");
    let snoozed = [
        cleos("2026-01-12T15:00:00Z"),
        vec![event(BEN, "2026-01-12T10:40:00Z", What::Snoozed { until: t("2026-01-12T12:00:00Z") })],
    ];
    let later = "2026-01-12T15:00:00Z";
    assert_eq!(
        bens(&any, &snoozed.concat(), &notice),
        planned(&[(Snooze(1), later), (Nudge, later), (Due, later), usual[2]])
    );
    // One of them goes out then.
    let ben = part(&any, &cleos("2026-01-12T15:00:00Z"));
    let next = |now| next_for_owner(&any, &ben, &within(hours(4)), &office(), &times(&notice), t(now));
    assert_eq!(next("2026-01-12T14:30:00Z").map(|planned| planned.at), Some(t(later)));
    assert_eq!(next(later), Some(Planned { slot: Due, at: t(later) }));
    // The promise itself is kept.
    let own = remaining_for_owner(&any, &part_of(&any, &cleos(later), person(CLEO)), &within(hours(4)), &office(), &[]);
    assert_eq!(own.first(), Some(&Planned { slot: Promise(1), at: t(later) }));
}

#[test]
fn another_owners_promise_holds_the_call_of_a_role() {
    let call = |need| {
        let ask = Ask { need, ..of(&[person(BEN), Owner::Role(OPS)], ask_at("2026-01-12T10:00:00Z")) };
        let log = [promises(BEN, "2026-01-12T10:30:00Z", "2026-01-13T12:00:00Z")];
        role_call_at(&ask, &part_of(&ask, &log, Owner::Role(OPS)), &within(hours(4)), &office())
    };
    assert_eq!(call(Need::All), Some(t("2026-01-12T13:00:00Z")));
    assert_eq!(call(Need::Any), Some(t("2026-01-13T12:00:00Z")));
}

#[test]
fn what_comes_back_to_somebody_reminds_them_anew() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    // Ben is reminded, puts it off, hands it over; Cleo hands it back.
    let snoozes = |at: &str, until: &str| event(BEN, at, What::Snoozed { until: t(until) });
    let mut log = vec![
        snoozes("2026-01-12T14:05:00Z", "2026-01-12T15:00:00Z"),
        hands_over(BEN, "2026-01-13T09:10:00Z", Some(person(BEN)), CLEO),
        hands_over(CLEO, "2026-01-14T11:00:00Z", Some(person(CLEO)), BEN),
    ];
    let written = ["notice", "due", "snooze-1", "follow-up"];
    let next = |log: &[Event], now| {
        let part = part(&ask, log);
        assert_eq!(part.turn, 1);
        // What reached him before was written for another part.
        let of_this: Vec<_> = written.iter().filter(|text| Slot::turn_of(text) == part.turn).collect();
        assert!(of_this.is_empty());
        next_for_owner(&ask, &part, &within(hours(4)), &office(), &[], t(now)).map(|planned| planned.at)
    };
    assert_eq!(next(&log, "2026-01-14T11:00:00Z"), Some(t("2026-01-14T11:00:00Z")), "he learns that it is his again");
    log.push(snoozes("2026-01-14T11:05:00Z", "2026-01-14T12:00:00Z"));
    assert_eq!(next(&log, "2026-01-14T11:05:00Z"), Some(t("2026-01-14T12:00:00Z")), "his snooze is a new one");
}
