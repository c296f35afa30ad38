//! What the asker is told, and when.

use meantime::domain::ask::Closure;

use super::*;
use Slot::{ClosedDms, NobodyHears, NotPosted, OthersWord, OutOfReach, OwnerAway, PromisedLater};

/// An ask with its log and hours, and when the asker is told.
type Untold<'a> = (&'a str, Ask, Vec<Event>, Policy, Vec<(PersonId, Schedule)>, &'a str);

/// The one thing that Ada is told, with these hours of the owners.
fn tell(
    ask: &Ask,
    log: &[Event],
    policy: &Policy,
    hours: &[(PersonId, Schedule)],
    sent: Plan,
    now: &str,
) -> Option<Planned> {
    let told = World::with(hours).tell(ask, log, policy, sent, now);
    assert!(told.len() <= 1, "{told:?}");
    told.first().copied()
}

#[test]
fn the_asker_is_told_at_the_end_of_the_working_day_after_the_last_reminder() {
    let ask = || ask_at("2026-01-12T10:00:00Z");
    let both = |need| Ask { need, owners: vec![person(BEN), person(CLEO)], ..ask() };
    let of = |owners: &[Owner]| of(owners, ask());
    let policy = || within(hours(4));
    let cleo_never_works = || vec![(CLEO, never())];
    let cleo_is_away = || vec![(CLEO, away("2026-01-12T00:00:00Z", "2026-01-20T00:00:00Z"))];
    let snoozed = event(BEN, "2026-01-13T09:05:00Z", What::Snoozed { until: t("2026-01-15T10:00:00Z") });
    let cleo_declined = event(CLEO, "2026-01-12T11:00:00Z", What::Declined);
    let table: Vec<Untold> = vec![
        ("on the day of the follow-up", ask(), vec![], policy(), vec![], "2026-01-13T17:00:00Z"),
        ("over the weekend", ask_at("2026-01-16T09:00:00Z"), vec![], policy(), vec![], "2026-01-19T17:00:00Z"),
        (
            "without a follow-up on the due day",
            ask(),
            vec![],
            Policy { follow_ups: 0, ..policy() },
            vec![],
            "2026-01-12T17:00:00Z",
        ),
        (
            "without any reminder too",
            ask(),
            vec![],
            Policy { notice: false, nudge: false, due: false, follow_ups: 0, ..policy() },
            vec![],
            "2026-01-12T17:00:00Z",
        ),
        ("not before a snooze is over", ask(), vec![snoozed], policy(), vec![], "2026-01-15T17:00:00Z"),
        ("a night shift ends in the morning", ask(), vec![], policy(), vec![(BEN, nights())], "2026-01-14T06:00:00Z"),
        (
            "of several, when the last was reminded",
            both(Need::Any),
            vec![],
            policy(),
            cleo_is_away(),
            "2026-01-21T17:00:00Z",
        ),
        (
            "who declined delays nothing",
            both(Need::All),
            vec![cleo_declined],
            policy(),
            cleo_is_away(),
            "2026-01-13T17:00:00Z",
        ),
        (
            "a need-by at night",
            needed_by(ask(), "2026-01-14T03:00:00Z"),
            vec![],
            policy(),
            vec![],
            "2026-01-15T17:00:00Z",
        ),
        (
            "who is never at work delays nothing",
            both(Need::All),
            vec![],
            policy(),
            cleo_never_works(),
            "2026-01-13T17:00:00Z",
        ),
        ("a role: on the server's hours", of(&[Owner::Role(OPS)]), vec![], policy(), vec![], "2026-01-13T17:00:00Z"),
        ("the room: the same", of(&[Owner::Room]), vec![], policy(), vec![], "2026-01-13T17:00:00Z"),
        (
            "a person and a role: the last of them",
            of(&[person(BEN), Owner::Role(OPS)]),
            vec![],
            policy(),
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
    let off = Policy { tell_asker: false, ..policy() };
    assert_eq!(tell(&ask(), &[], &off, &[], &[], "2026-01-13T10:00:00Z"), None);
    let nobody_works = vec![(BEN, never())];
    assert_eq!(tell(&ask(), &[], &policy(), &nobody_works, &[], "2026-02-13T10:00:00Z"), None);
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
        let told = tell(&ask, &log[..rounds], &within(hours(4)), &[], &sent[..rounds], "2026-01-15T13:00:00Z");
        assert_eq!(told, expect.map(|(slot, at)| Planned { slot, at: t(at) }), "after {rounds} rounds");
    }
    // At the very moment of being told.
    let told = tell(&ask, &[waits("2026-01-13T17:00:00Z")], &within(hours(4)), &[], &sent[..1], "2026-01-13T17:00:00Z");
    assert_eq!(told, Some(Planned { slot: Unanswered(1), at: t("2026-01-14T13:00:00Z") }));
    // Chosen early, it does not come before the reminders are over.
    let early = [waits("2026-01-12T11:00:00Z")];
    let told = tell(&ask, &early, &within(hours(4)), &[], &[], "2026-01-12T11:00:00Z");
    assert_eq!(told, Some(Planned { slot: Unanswered(0), at: t("2026-01-13T17:00:00Z") }));
    // Chosen twice, it counts once: nothing is skipped, and nothing comes without a new choice.
    let twice = [waits("2026-01-13T18:00:00Z"), waits("2026-01-13T18:01:00Z")];
    let told = tell(&ask, &twice, &within(hours(4)), &[], &sent[..1], "2026-01-13T18:02:00Z");
    assert_eq!(told, Some(Planned { slot: Unanswered(1), at: t("2026-01-14T13:00:00Z") }));
    assert_eq!(tell(&ask, &twice, &within(hours(4)), &[], &sent[..2], "2026-01-14T13:00:01Z"), None);
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
        let told = tell(&ask, &log, &within(hours(4)), &[], &[], "2026-01-13T10:00:00Z");
        assert_eq!(told, Some(Planned { slot: Unanswered(0), at: t("2026-01-16T17:00:00Z") }), "{case}");
    }
}

#[test]
fn nobody_is_told_about_a_thread_or_a_question_to_the_room_that_waits() {
    let said = [says(DAN, "2026-01-12T12:00:00Z"), event(BEN, "2026-01-12T12:00:00Z", What::Declined)];
    for source in [Source::Thread, Source::Question] {
        for owner in [Owner::Room, person(BEN)] {
            let ask = Ask { source, ..of(&[owner], ask_at("2026-01-12T10:00:00Z")) };
            assert_eq!(tell(&ask, &said, &within(hours(4)), &[], &[], "2026-01-20T10:00:00Z"), None, "{source:?}");
        }
    }
}

#[test]
fn when_nobody_is_left_the_asker_is_told_at_once_and_once() {
    let ask = Ask { owners: vec![person(BEN), person(CLEO)], ..ask_at("2026-01-12T10:00:00Z") };
    let declines = |by| event(by, "2026-01-12T11:00:00Z", What::Declined);
    let now = "2026-01-12T11:00:01Z";
    let off = Policy { tell_asker: false, ..Policy::default() };
    let tell = |log: &[Event], sent: &[(Slot, &str)]| tell(&ask, log, &off, &[], sent, now);
    assert_eq!(tell(&[declines(BEN)], &[]), None);
    let both = [declines(BEN), declines(CLEO)];
    assert_eq!(tell(&both, &[]), Some(Planned { slot: NobodyLeft(2), at: t(now) }));
    assert_eq!(tell(&both, &[(NobodyLeft(2), now)]), None);
    let withdrawn = event(ADA, "2026-01-12T11:00:00Z", What::Closed { reason: Closure::Withdrawn });
    assert_eq!(tell(&[declines(BEN), declines(CLEO), withdrawn], &[]), None);
}

#[test]
fn the_asker_of_an_answered_ask_is_told_nothing() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let log = [event(BEN, "2026-01-12T11:00:00Z", What::Done)];
    assert_eq!(tell(&ask, &log, &Policy::default(), &[], &[], "2026-01-20T10:00:00Z"), None);
}

#[test]
fn nobody_left_is_told_anew_whenever_it_becomes_so() {
    let ask = of(&[person(BEN), person(CLEO)], ask_at("2026-01-12T10:00:00Z"));
    let now = "2026-01-12T16:00:00Z";
    let does = |by, minute: u32, what| event(by, &format!("2026-01-12T11:{minute:02}:00Z"), what);
    let log = [
        does(BEN, 0, What::Declined),
        does(CLEO, 1, What::Left),
        does(BEN, 2, What::Undone),
        does(BEN, 3, What::Declined),
        hands_over(ADA, "2026-01-12T11:04:00Z", None, DAN),
        does(DAN, 5, What::Declined),
    ];
    let told = [(NobodyLeft(2), now), (NobodyLeft(3), now), (NobodyLeft(4), now)];
    // After so many lines of the log, when so much was told.
    let table = [
        (1, 0, None),
        (2, 0, Some(2)),
        (2, 1, None),
        (3, 1, None),
        (4, 1, Some(3)),
        (5, 2, None),
        (6, 2, Some(4)),
        (6, 3, None),
    ];
    for (lines, sent, expect) in table {
        let told =
            tell(&ask, &log[..lines], &Policy { tell_asker: false, ..Policy::default() }, &[], &told[..sent], now);
        let expect = expect.map(|gone| Planned { slot: NobodyLeft(gone), at: t(now) });
        assert_eq!(told, expect, "after {lines} lines, told {sent} times");
    }
}

/// Nobody who owes it has reminders switched on since then.
fn hears_not_since(at: &str) -> Slot {
    NobodyHears(t(at).timestamp().unsigned_abs())
}

#[test]
fn who_switched_reminders_off_is_as_good_as_gone() {
    let both = || of(&[person(BEN), person(CLEO)], ask_at("2026-01-12T10:00:00Z"));
    let with_role = || of(&[person(BEN), Owner::Role(OPS)], both());
    let cleo_declined = || vec![event(CLEO, "2026-01-12T11:00:00Z", What::Declined)];
    let now = "2026-01-12T12:00:00Z";
    let since = hears_not_since("2026-01-12T10:05:00Z");
    let table = [
        ("one of two", both(), vec![], vec![BEN], None),
        ("both", both(), vec![], vec![BEN, CLEO], Some(since)),
        ("one, and the other declined", both(), cleo_declined(), vec![BEN], Some(since)),
        ("a role is left", with_role(), vec![], vec![BEN], None),
        ("somebody who owes nothing", both(), vec![], vec![DAN, ADA], None),
    ];
    for (case, ask, log, stopped, expect) in table {
        let told = World::without(&stopped).tell(&ask, &log, &within(hours(4)), &[], now);
        let told: Vec<Slot> = told.iter().map(|planned| planned.slot).filter(|slot| *slot != Unanswered(0)).collect();
        assert_eq!(told, expect.into_iter().collect::<Vec<_>>(), "{case}");
    }
}

#[test]
fn whose_reminders_were_off_was_read_by_who_asked_by_command() {
    let asked = "2026-01-12T10:00:00Z";
    let now = "2026-01-12T12:00:00Z";
    let both = [person(BEN), person(CLEO)];
    let table = [
        ("a form, off before", Source::Form, [asked, asked], None),
        ("a mark, off before", Source::Marked, ["2026-01-01T10:00:00Z", asked], None),
        ("a mention, off before", Source::Mention, [asked, asked], Some(asked)),
        ("a reaction, off before", Source::Reaction, [asked, asked], Some(asked)),
        ("a form, one off since", Source::Form, [asked, "2026-01-12T10:00:01Z"], Some("2026-01-12T10:00:01Z")),
        (
            "a form, both off since",
            Source::Form,
            ["2026-01-12T11:00:00Z", "2026-01-12T10:00:01Z"],
            Some("2026-01-12T11:00:00Z"),
        ),
    ];
    for (case, source, off, expect) in table {
        let ask = Ask { source, ..of(&both, ask_at(asked)) };
        let world = World { stopped: vec![(BEN, t(off[0])), (CLEO, t(off[1]))], ..World::default() };
        let expect: Vec<Planned> =
            expect.iter().map(|since| Planned { slot: hears_not_since(since), at: t(now) }).collect();
        assert_eq!(world.tell(&ask, &[], &within(hours(4)), &[], now), expect, "{case}");
    }
}

#[test]
fn what_others_answer_is_offered_three_times_at_most() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let at = |n: usize| format!("2026-01-12T11:0{n}:00Z");
    let words: Vec<Event> = (0..5).map(|n| says(PersonId(20 + n as u64), &at(n))).collect();
    let off = Policy { tell_asker: false, ..within(hours(4)) };
    let told = |log: &[Event], sent: Plan| World::default().tell(&ask, log, &off, sent, "2026-01-12T12:00:00Z");
    let slot = |n: usize| OthersWord(MessageId(Order::at(t(&at(n))).0));
    let word = |n: usize| Planned { slot: slot(n), at: t(&at(n)) };
    assert_eq!(told(&[], &[]), []);
    assert_eq!(told(&words[..1], &[]), [word(0)]);
    assert_eq!(told(&words, &[]), [word(0), word(1), word(2)]);
    let sent = [(slot(0), "2026-01-12T11:30:00Z"), (slot(2), "2026-01-12T11:30:00Z")];
    assert_eq!(told(&words, &sent), [word(1)]);
    // Also when nobody is left who owes it, and no more once it is answered.
    let declined = [&words[..1], &[event(BEN, "2026-01-12T11:10:00Z", What::Declined)]].concat();
    let nobody = Planned { slot: NobodyLeft(1), at: t("2026-01-12T12:00:00Z") };
    assert_eq!(told(&declined, &[]), [word(0), nobody]);
    assert_eq!(told(&[&words[..], &[says(BEN, "2026-01-12T11:10:00Z")]].concat(), &[]), []);
}

#[test]
fn the_asker_learns_at_once_that_who_owes_it_is_away() {
    let asked = "2026-01-12T10:00:00Z";
    let of_source = |source, owners: &[Owner]| Ask { source, ..of(owners, ask_at(asked)) };
    let (ben, cleo, role) = (person(BEN), person(CLEO), Owner::Role(OPS));
    let mention = |owners: &[Owner]| of_source(Source::Mention, owners);
    let gone = || away("2026-01-12T09:00:00Z", "2026-01-20T00:00:00Z");
    let later = || away("2026-01-12T10:30:00Z", "2026-01-20T00:00:00Z");
    let until = |end: &str| away("2026-01-12T09:00:00Z", end);
    let to_cleo = || vec![hands_over(BEN, "2026-01-12T10:20:00Z", Some(ben), CLEO)];
    let declined = || vec![event(CLEO, "2026-01-12T10:20:00Z", What::Declined)];
    const NOW: &str = "2026-01-12T11:00:00Z";
    type Away<'a> = (&'a str, Ask, Vec<Event>, Vec<(PersonId, Schedule)>, &'a [(PersonId, &'a str)]);
    let table: Vec<Away> = vec![
        ("a mention of somebody away", mention(&[ben]), vec![], vec![(BEN, gone())], &[(BEN, NOW)]),
        ("a reaction", of_source(Source::Reaction, &[ben]), vec![], vec![(BEN, gone())], &[(BEN, NOW)]),
        ("who asked by form read it there", of_source(Source::Form, &[ben]), vec![], vec![(BEN, gone())], &[]),
        ("who marked it too", of_source(Source::Marked, &[ben]), vec![], vec![(BEN, gone())], &[]),
        (
            "also that they went away that moment",
            of_source(Source::Form, &[ben]),
            vec![],
            vec![(BEN, away(asked, "2026-01-20T00:00:00Z"))],
            &[],
        ),
        (
            "but not that they went away later",
            of_source(Source::Form, &[ben]),
            vec![],
            vec![(BEN, later())],
            &[(BEN, NOW)],
        ),
        (
            "nor to whom it was handed over",
            of_source(Source::Form, &[ben]),
            to_cleo(),
            vec![(CLEO, gone())],
            &[(CLEO, NOW)],
        ),
        ("at work", mention(&[ben]), vec![], vec![], &[]),
        (
            "away from tomorrow",
            mention(&[ben]),
            vec![],
            vec![(BEN, away("2026-01-13T00:00:00Z", "2026-01-20T00:00:00Z"))],
            &[(BEN, "2026-01-13T00:00:00Z")],
        ),
        (
            "both, from when both are",
            mention(&[ben, cleo]),
            vec![],
            vec![(BEN, gone()), (CLEO, away("2026-01-15T00:00:00Z", "2026-01-17T00:00:00Z"))],
            &[(BEN, "2026-01-15T00:00:00Z"), (CLEO, "2026-01-15T00:00:00Z")],
        ),
        (
            "both, for less than eight hours",
            mention(&[ben, cleo]),
            vec![],
            vec![(BEN, gone()), (CLEO, away("2026-01-19T16:00:01Z", "2026-01-30T00:00:00Z"))],
            &[],
        ),
        (
            "one after the other",
            mention(&[ben, cleo]),
            vec![],
            vec![(BEN, gone()), (CLEO, away("2026-01-20T00:00:00Z", "2026-01-30T00:00:00Z"))],
            &[],
        ),
        ("back again", mention(&[ben]), vec![], vec![(BEN, until(NOW))], &[]),
        ("back in less than eight hours", mention(&[ben]), vec![], vec![(BEN, until("2026-01-12T18:59:59Z"))], &[]),
        ("back in eight hours", mention(&[ben]), vec![], vec![(BEN, until("2026-01-12T19:00:00Z"))], &[(BEN, NOW)]),
        ("one of two", mention(&[ben, cleo]), vec![], vec![(BEN, gone())], &[]),
        ("both", mention(&[ben, cleo]), vec![], vec![(BEN, gone()), (CLEO, later())], &[(BEN, NOW), (CLEO, NOW)]),
        (
            "both, one read",
            of_source(Source::Form, &[ben, cleo]),
            vec![],
            vec![(BEN, gone()), (CLEO, later())],
            &[(CLEO, NOW)],
        ),
        ("one, and the other declined", mention(&[ben, cleo]), declined(), vec![(BEN, gone())], &[(BEN, NOW)]),
        ("one, and the role is there", mention(&[ben, role]), vec![], vec![(BEN, gone())], &[]),
        ("who has declined it", mention(&[ben, cleo]), declined(), vec![(CLEO, gone())], &[]),
    ];
    let off = Policy { tell_asker: false, ..within(hours(4)) };
    for (case, ask, log, hours, expect) in table {
        let told = |sent: Plan| World::with(&hours).tell(&ask, &log, &off, sent, NOW);
        let expect: Vec<Planned> =
            expect.iter().map(|(who, at)| Planned { slot: OwnerAway(*who), at: t(at) }).collect();
        assert_eq!(told(&[]), expect, "{case}");
        let once: Vec<(Slot, &str)> = expect.iter().map(|planned| (planned.slot, NOW)).collect();
        assert_eq!(told(&once), [], "{case}: once");
    }
}

/// What tells of somebody's promise.
fn promised_later(ask: &Ask, log: &[Event], who: PersonId) -> Slot {
    let until = fold(ask, log).part_of(who).and_then(Obligation::promise).expect("a promise");
    PromisedLater(who, until.timestamp().unsigned_abs())
}

#[test]
fn the_asker_learns_of_a_promise_that_moves_the_time() {
    let both = || of(&[person(BEN), person(CLEO)], ask_at("2026-01-12T10:00:00Z"));
    let until = |by, at: &str| vec![promises(by, "2026-01-12T10:30:00Z", at)];
    let snoozed = vec![event(BEN, "2026-01-12T10:30:00Z", What::Snoozed { until: t("2026-01-13T10:00:00Z") })];
    let answered = || [until(BEN, "2026-01-13T10:00:00Z"), vec![says(BEN, "2026-01-12T10:40:00Z")]].concat();
    let need_all = || Ask { need: Need::All, ..both() };
    let now = "2026-01-12T11:00:00Z";
    let table: Vec<(&str, Ask, Vec<Event>, &[PersonId])> = vec![
        ("none", both(), vec![], &[]),
        ("before it is due", both(), until(BEN, "2026-01-12T13:00:00Z"), &[]),
        ("when it is due", both(), until(BEN, "2026-01-12T14:00:00Z"), &[]),
        ("a second later", both(), until(BEN, "2026-01-12T14:00:01Z"), &[BEN]),
        ("the second owner's", both(), until(CLEO, "2026-01-13T10:00:00Z"), &[CLEO]),
        (
            "of both",
            both(),
            [until(BEN, "2026-01-13T10:00:00Z"), until(CLEO, "2026-01-14T10:00:00Z")].concat(),
            &[BEN, CLEO],
        ),
        ("a snooze is none", both(), snoozed, &[]),
        ("within the need-by", needed_by(both(), "2026-01-15T10:00:00Z"), until(BEN, "2026-01-14T10:00:00Z"), &[]),
        ("after the need-by", needed_by(both(), "2026-01-13T10:00:00Z"), until(BEN, "2026-01-14T10:00:00Z"), &[BEN]),
        ("what is answered since", need_all(), answered(), &[]),
        ("what can wait", Ask { priority: Priority::Low, ..both() }, until(BEN, "2026-01-14T10:00:00Z"), &[]),
    ];
    let off = Policy { tell_asker: false, ..within(hours(4)) };
    for (case, ask, log, expect) in table {
        let told = |sent: Plan| World::default().tell(&ask, &log, &off, sent, now);
        let expect: Vec<Planned> =
            expect.iter().map(|who| Planned { slot: promised_later(&ask, &log, *who), at: t(now) }).collect();
        assert_eq!(told(&[]), expect, "{case}");
        let once: Vec<(Slot, &str)> = expect.iter().map(|planned| (planned.slot, now)).collect();
        assert_eq!(told(&once), [], "{case}: once");
    }
}

#[test]
fn a_promise_moves_the_end_of_waiting() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let log = [promises(BEN, "2026-01-12T10:30:00Z", "2026-01-15T10:00:00Z")];
    let told = World::default().tell(
        &ask,
        &log,
        &within(hours(4)),
        &[(promised_later(&ask, &log, BEN), "2026-01-12T11:00:00Z")],
        "2026-01-12T11:00:00Z",
    );
    // On the day of the follow-up after the promise.
    assert_eq!(told, planned(&[(Unanswered(0), "2026-01-16T17:00:00Z")]));
}

#[test]
fn what_the_bot_could_not_do_is_told_once_whatever_the_policy() {
    let closed = |reason| vec![event(ADA, "2026-01-12T10:05:00Z", What::Closed { reason })];
    let off = Policy { tell_asker: false, ..Policy::default() };
    let now = "2026-01-12T11:00:00Z";
    for (reason, slot) in [
        (Closure::NotPosted, Some(NotPosted)),
        (Closure::OutOfReach, Some(OutOfReach)),
        (Closure::Withdrawn, None),
        (Closure::Deleted, None),
        (Closure::Solved, None),
        (Closure::Locked, None),
        (Closure::Edited, None),
    ] {
        for source in [Source::Form, Source::Mention, Source::Thread] {
            let ask = Ask { source, ..ask_at("2026-01-12T10:00:00Z") };
            let told = |sent: Plan| World::default().tell(&ask, &closed(reason), &off, sent, now);
            let expect = slot.map(|slot| Planned { slot, at: t("2026-01-12T10:05:00Z") });
            assert_eq!(told(&[]), expect.into_iter().collect::<Vec<_>>(), "{reason:?}");
            assert_eq!(told(&[(slot.unwrap_or(NotPosted), now)]), [], "{reason:?}: once");
        }
    }
}

#[test]
fn that_nobody_is_left_is_told_also_when_as_many_were_gone_before() {
    let now = "2026-01-12T12:00:00Z";
    let tell = |world: &World, ask: &Ask, log: &[Event], before: &[Planned]| {
        let sent: Vec<(Slot, &str)> = before.iter().map(|told| (told.slot, "2026-01-12T10:30:00Z")).collect();
        world.tell(ask, log, &Policy::default(), &sent, now)
    };
    // Ben switched reminders off, which Ada was told; he switched them on again, and then declined.
    let ask = ask_at("2026-01-12T10:00:00Z");
    let stopped = tell(&World::without(&[BEN]), &ask, &[], &[]);
    assert_eq!(stopped.len(), 1);
    let declined = [event(BEN, "2026-01-12T11:00:00Z", What::Declined)];
    assert_eq!(tell(&World::default(), &ask, &declined, &stopped).len(), 1);

    // Ben declined and Cleo switched reminders off, which Ada was told; she gave it to Dan, and he declined.
    let both = of(&[person(BEN), person(CLEO)], ask);
    let log = [
        event(BEN, "2026-01-12T10:10:00Z", What::Declined),
        hands_over(ADA, "2026-01-12T10:40:00Z", None, DAN),
        event(DAN, "2026-01-12T11:00:00Z", What::Declined),
    ];
    let world = World::without(&[CLEO]);
    let nobody = tell(&world, &both, &log[..1], &[]);
    assert_eq!(nobody.len(), 1);
    assert_eq!(tell(&world, &both, &log, &nobody).len(), 1);
}

#[test]
fn a_word_about_one_owner_is_not_taken_for_one_about_another() {
    // Ben hands it to Cleo, who promises it for later or is away; Ada gives it back to Ben, who does the same.
    let ask = Ask { source: Source::Mention, ..ask_at("2026-01-12T10:00:00Z") };
    let handed = [
        hands_over(BEN, "2026-01-12T10:10:00Z", Some(person(BEN)), CLEO),
        promises(CLEO, "2026-01-12T10:20:00Z", "2026-01-14T10:00:00Z"),
        hands_over(ADA, "2026-01-12T10:30:00Z", None, BEN),
        promises(BEN, "2026-01-12T10:40:00Z", "2026-01-15T10:00:00Z"),
    ];
    let now = "2026-01-12T11:00:00Z";
    let away = |by| World::with(&[(by, away("2026-01-12T10:00:00Z", "2026-01-20T00:00:00Z"))]);
    let slots = |told: Vec<Planned>| {
        told.into_iter()
            .map(|one| (one.slot, now))
            .filter(|(slot, _)| !matches!(slot, Unanswered(_)))
            .collect::<Vec<_>>()
    };
    let off = Policy { tell_asker: false, ..within(hours(4)) };
    let of_cleo = slots(World::default().tell(&ask, &handed[..2], &off, &[], now));
    assert_eq!(of_cleo.len(), 1, "Cleo promised");
    assert_eq!(slots(World::default().tell(&ask, &handed, &off, &of_cleo, now)).len(), 1, "Ben promised");
    let of_cleo = slots(away(CLEO).tell(&ask, &handed[..1], &off, &[], now));
    assert_eq!(of_cleo.len(), 1, "Cleo is away");
    assert_eq!(slots(away(BEN).tell(&ask, &handed[..3], &off, &of_cleo, now)).len(), 1, "Ben is away");
}

#[test]
fn promising_day_after_day_does_not_hide_an_ask_from_its_asker() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let far = vec![promises(BEN, "2026-01-13T09:05:00Z", "2026-03-16T10:00:00Z")];
    let daily = (13..23)
        .map(|day| promises(BEN, &format!("2026-01-{day}T09:05:00Z"), &format!("2026-01-{}T09:00:00Z", day + 1)));
    for (case, log, latest) in [
        // They were told of the promise when it was made, and know until when they wait.
        ("once, for two months", far, "2026-03-17T17:00:00Z"),
        ("each day to the next", daily.collect::<Vec<Event>>(), "2026-01-22T09:05:00Z"),
    ] {
        let sent = [(promised_later(&ask, &log[..1], BEN), "2026-01-13T09:05:00Z")];
        let told = World::default().tell(&ask, &log, &within(hours(4)), &sent, "2026-01-22T09:05:00Z");
        assert!(told.iter().any(|planned| planned.at <= t(latest)), "{case}: {told:?}");
    }
}

#[test]
fn an_answer_heard_late_is_offered_and_none_is_offered_twice() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let (early, late) = (says(CLEO, "2026-01-12T10:59:59Z"), says(DAN, "2026-01-12T11:00:00Z"));
    let off = Policy { tell_asker: false, ..within(hours(4)) };
    let now = "2026-01-12T12:00:00Z";
    let told = |log: &[Event], sent: Plan| World::default().tell(&ask, log, &off, sent, now);
    let first = told(std::slice::from_ref(&late), &[]);
    assert_eq!(first.iter().map(|planned| planned.at).collect::<Vec<_>>(), [t("2026-01-12T11:00:00Z")]);
    // Then the other one is heard of, which was written a moment before.
    let rest = told(&[late, early], &[(first[0].slot, "2026-01-12T11:00:05Z")]);
    assert_eq!(rest.iter().map(|planned| planned.at).collect::<Vec<_>>(), [t("2026-01-12T10:59:59Z")]);
}

#[test]
fn a_short_absence_does_not_hide_the_long_one_after_it() {
    let ask = Ask { source: Source::Mention, ..ask_at("2026-01-12T10:00:00Z") };
    let period = |start: &str, end: &str| Period::new(t(start), t(end)).expect("a period");
    let dentist = period("2026-01-12T14:00:00Z", "2026-01-12T16:00:00Z");
    let holidays = period("2026-01-14T00:00:00Z", "2026-01-30T00:00:00Z");
    let world = World::with(&[(BEN, office().with_away(vec![dentist, holidays]))]);
    let off = Policy { tell_asker: false, ..within(hours(40)) };
    let told = world.tell(&ask, &[], &off, &[], "2026-01-12T10:00:00Z");
    assert_eq!(told, planned(&[(OwnerAway(BEN), "2026-01-14T00:00:00Z")]));
}

#[test]
fn the_asker_learns_that_it_was_handed_to_somebody_who_hears_nothing() {
    let ask = Ask { source: Source::Form, ..ask_at("2026-01-12T10:00:00Z") };
    let world = World { stopped: vec![(CLEO, t("2026-01-01T10:00:00Z"))], ..World::default() };
    let log = [hands_over(BEN, "2026-01-12T10:30:00Z", Some(person(BEN)), CLEO)];
    let told = world.tell(&ask, &log, &within(hours(4)), &[], "2026-01-12T11:00:00Z");
    assert!(matches!(told[..], [Planned { slot: NobodyLeft(_) | NobodyHears(_), .. }]), "{told:?}");
}

#[test]
fn a_promise_about_what_came_back_is_told_like_the_first() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let log = [
        promises(BEN, "2026-01-12T10:20:00Z", "2026-01-14T10:00:00Z"),
        hands_over(BEN, "2026-01-12T10:30:00Z", Some(person(BEN)), CLEO),
        hands_over(CLEO, "2026-01-12T10:40:00Z", Some(person(CLEO)), BEN),
        promises(BEN, "2026-01-12T10:50:00Z", "2026-01-19T10:00:00Z"),
    ];
    let off = Policy { tell_asker: false, ..within(hours(4)) };
    let told =
        |lines: usize, sent: Plan| World::default().tell(&ask, &log[..lines], &off, sent, "2026-01-12T11:00:00Z");
    let first = told(1, &[]);
    assert_eq!(first.len(), 1);
    assert_eq!(told(4, &[(first[0].slot, "2026-01-12T10:25:00Z")]).len(), 1);
}

#[test]
fn the_asker_learns_once_of_each_owner_who_takes_no_direct_messages() {
    let ask = Ask { owners: vec![person(BEN), person(CLEO)], need: Need::All, ..ask_at("2026-01-12T10:00:00Z") };
    let (now, later) = ("2026-01-12T11:00:00Z", "2026-01-12T11:30:00Z");
    let world = World::without_dms(&[BEN]);
    let off = Policy { tell_asker: false, ..within(hours(4)) };
    assert_eq!(world.tell(&ask, &[], &off, &[], now), planned(&[(ClosedDms(BEN), now)]));
    assert_eq!(world.tell(&ask, &[], &off, &[(ClosedDms(BEN), now)], later), planned(&[]), "told already");
    let both = World::without_dms(&[BEN, CLEO]);
    let told = [(ClosedDms(BEN), now)];
    assert_eq!(both.tell(&ask, &[], &off, &told, later), planned(&[(ClosedDms(CLEO), later)]));
    let answered = [says(BEN, "2026-01-12T11:10:00Z")];
    assert_eq!(world.tell(&ask, &answered, &off, &[], later), planned(&[]), "he has answered");
}
