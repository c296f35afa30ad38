//! What puts an answer off: snoozes, promises, and an asker who keeps waiting.

use meantime::domain::ask::PutOff;

use super::*;

fn snooze(until: &str) -> PutOff {
    PutOff { until: t(until), promised: false }
}

fn promise(until: &str) -> PutOff {
    PutOff { until: t(until), promised: true }
}

#[test]
fn snoozes_promises_and_waiting_are_kept_in_order() {
    let story = Story::asks(&[person(BEN), person(CLEO)])
        .presses(BEN, Press::Snooze(t(AT_LAST)), SOON)
        .presses(BEN, Press::Promise(t(LATER_STILL)), LATER)
        .presses(ADA, Press::Wait, LATER)
        .presses(ADA, Press::Wait, LATER_STILL);
    let state = story.state();
    assert_eq!(story.obligation(person(BEN)).put_offs, [snooze(AT_LAST), promise(LATER_STILL)]);
    assert_eq!(story.obligation(person(CLEO)).put_offs, []);
    assert_eq!(state.waited, vec![t(LATER), t(LATER_STILL)]);
    assert_eq!(state.status, Status::Open);
    assert_eq!(story.reversed().state(), state);
}

#[test]
fn of_snoozes_and_promises_the_last_one_counts() {
    let ben = || Story::asks(&[person(BEN)]);
    let promised = |story: &Story| story.obligation(person(BEN)).promise();
    assert_eq!(promised(&ben()), None);
    assert_eq!(promised(&ben().presses(BEN, Press::Snooze(t(AT_LAST)), SOON)), None);
    let one = ben().presses(BEN, Press::Promise(t(AT_LAST)), SOON);
    assert_eq!(promised(&one), Some(t(AT_LAST)));
    assert_eq!(promised(&one.clone().presses(BEN, Press::Promise(t(LATER_STILL)), LATER)), Some(t(LATER_STILL)));
    assert_eq!(promised(&one.clone().presses(BEN, Press::Snooze(t(THE_END)), LATER)), None);
    // A promise is no answer, and does not acknowledge.
    assert_eq!((one.status(), one.part(person(BEN))), (Status::Open, ObligationState::Owed));
}

#[test]
fn a_promise_of_one_holds_the_others_where_one_answer_is_enough() {
    let three = [person(BEN), person(CLEO), role()];
    let held = |story: &Story| three.map(|owner| story.obligation(owner).held_until);
    let promise = Press::Promise(t(AT_LAST));

    let any = Story::asks(&three).presses(BEN, promise, SOON);
    assert_eq!(held(&any), [None, Some(t(AT_LAST)), Some(t(AT_LAST))]);
    let all = Story::asks_all(&three).presses(BEN, promise, SOON);
    assert_eq!(held(&all), [None, None, None]);
    let snoozed = Story::asks(&three).presses(BEN, Press::Snooze(t(AT_LAST)), SOON);
    assert_eq!(held(&snoozed), [None, None, None], "a snooze is no promise");

    // Of two the earlier one holds the third, and neither holds the other: each is reminded of their own.
    let two = any.clone().presses(CLEO, Press::Promise(t(THE_END)), LATER);
    assert_eq!(held(&two), [None, None, Some(t(AT_LAST))]);

    // It holds as long as it stands.
    for (case, story) in [
        ("put off since", any.clone().presses(BEN, Press::Snooze(t(THE_END)), LATER)),
        ("declined", any.clone().presses(BEN, Press::NotMine, LATER)),
        ("handed over", any.clone().presses(BEN, Press::HandOver(DAN), LATER)),
        ("named no more", any.clone().sees(&edited(&[person(CLEO), role()], LATER))),
        ("answered", any.clone().presses(ADA, Press::Done, LATER)),
        ("left", any.sees(&leaves(BEN, LATER))),
    ] {
        assert_eq!(held(&story), [None, None, None], "{case}");
    }
}

#[test]
fn what_is_put_off_when_nothing_is_owed_counts_nothing() {
    let until = What::Promised { until: t(AT_LAST) };
    let event = |by, at, what| Event { order: Order::at(t(at)), by: Some(by), what };
    let mut answered = Story::asks_all(&[person(BEN), person(CLEO)]).hears(replies(BEN, SOON));
    answered.log.push(event(BEN, LATER, until.clone()));
    assert_eq!(answered.obligation(person(BEN)).put_offs, []);
    let mut strangers = Story::asks(&[person(BEN)]);
    strangers.log.push(event(DAN, LATER, until));
    assert_eq!(strangers.state(), Story::asks(&[person(BEN)]).state());
}
