//! Done, not mine, and what is taken back; who leaves.

use super::*;

#[test]
fn done_by_an_owner_ends_their_part_and_by_the_asker_all_of_it() {
    let both = [person(BEN), person(CLEO)];
    let owner = Story::asks_all(&both).presses(BEN, Press::Done, LATER);
    assert_eq!(owner.status(), Status::Open);
    assert_eq!(owner.part(person(BEN)), ObligationState::Answered(t(LATER)));

    let asker = Story::asks_all(&both).presses(ADA, Press::Done, LATER);
    assert_eq!(asker.status(), answered(LATER));
    assert_eq!(asker.part(person(BEN)), ObligationState::Excused);
}

#[test]
fn done_by_a_holder_ends_the_roles_part() {
    let alone = Story::asks(&[Owner::Role(OPS)]).presses_as(DAN, &[SALES, OPS], Press::Done, LATER);
    assert_eq!(alone.part(Owner::Role(OPS)), ObligationState::Answered(t(LATER)));
    assert_eq!(alone.status(), answered(LATER));

    // Of all: an owner who holds the role too speaks for themselves first.
    let own = Story::asks_all(&[person(BEN), Owner::Role(OPS)]).presses_as(BEN, &[OPS], Press::Done, LATER);
    assert_eq!(own.part(person(BEN)), ObligationState::Answered(t(LATER)));
    assert_eq!(own.part(Owner::Role(OPS)), ObligationState::Owed);
    assert_eq!(own.presses_as(BEN, &[OPS], Press::Done, LATER_STILL).status(), answered(LATER_STILL));
}

#[test]
fn when_everybody_declined_nobody_is_left_until_one_thinks_better_of_it() {
    let story = Story::asks(&[person(BEN), person(CLEO)]).presses(BEN, Press::NotMine, SOON);
    assert_eq!(story.part(person(BEN)), ObligationState::Declined);
    assert!(!story.state().nobody_is_left());
    let story = story.presses(CLEO, Press::NotMine, LATER);
    assert!(story.state().nobody_is_left());
    assert_eq!(story.status(), Status::Open);
    let story = story.presses(BEN, Press::Undo, LATER_STILL);
    assert!(!story.state().nobody_is_left());
    assert_eq!(story.part(person(BEN)), ObligationState::Owed);
    // What is closed has nobody left who matters.
    assert!(!story.presses(ADA, Press::Withdraw, AT_LAST).state().nobody_is_left());
}

#[test]
fn what_a_person_said_they_can_take_back() {
    let ask = || Story::asks(&[person(BEN)]);
    let table = [
        ("an owner's done", ask().presses(BEN, Press::Done, LATER), BEN),
        ("an owner's not mine", ask().presses(BEN, Press::NotMine, LATER), BEN),
        ("an answer that was none", ask().hears(replies(BEN, LATER)), BEN),
        ("an answer that was none, says the asker", ask().hears(replies(BEN, LATER)), ADA),
        ("an owner's done that was none", ask().presses(BEN, Press::Done, LATER), ADA),
        ("the asker's done", ask().presses(ADA, Press::Done, LATER), ADA),
        ("the asker's mistaken check", ask().sees(&reacts(ADA, Mark::Check, true, LATER)), ADA),
        ("the asker's withdrawal", ask().presses(ADA, Press::Withdraw, LATER), ADA),
    ];
    for (case, story, by) in table {
        let story = story.presses(by, Press::Undo, LATER_STILL);
        assert_eq!(story.status(), Status::Open, "{case}");
        assert_eq!(story.part(person(BEN)), ObligationState::Owed, "{case}");
        // And say it again.
        assert_eq!(story.presses(BEN, Press::Done, AT_LAST).status(), answered(AT_LAST), "{case}");
    }
    // Of two answers the other one stands.
    let two = Story::asks(&[person(BEN), person(CLEO)]).presses(BEN, Press::Done, SOON).hears(replies(CLEO, LATER));
    assert_eq!(two.presses(BEN, Press::Undo, LATER_STILL).status(), answered(LATER));
    // The asker takes back both, and the answer for a role as well.
    let two = Story::asks_all(&[person(BEN), Owner::Role(OPS)])
        .presses(BEN, Press::Done, SOON)
        .presses_as(DAN, &[OPS], Press::Done, LATER)
        .presses(ADA, Press::Undo, LATER_STILL);
    assert_eq!(two.status(), Status::Open);
    assert_eq!((two.part(person(BEN)), two.part(Owner::Role(OPS))), (ObligationState::Owed, ObligationState::Owed));
    // Who declined goes on declining.
    let declined = Story::asks(&[person(BEN), person(CLEO)])
        .presses(CLEO, Press::NotMine, SOON)
        .hears(replies(BEN, LATER))
        .presses(ADA, Press::Undo, LATER_STILL);
    assert_eq!(declined.part(person(CLEO)), ObligationState::Declined);
}

#[test]
fn done_for_a_role_is_taken_back_by_who_said_it() {
    let done = || Story::asks(&[role()]).presses_as(DAN, &[OPS], Press::Done, LATER);
    assert_eq!(done().state().done_for, [(DAN, OPS)]);
    assert_eq!(done().tries(CLEO, &[OPS], Press::Undo, LATER_STILL), Err(Refusal::NothingToUndo));

    // Also without the role by now.
    let undone = done().presses(DAN, Press::Undo, LATER_STILL);
    assert_eq!((undone.status(), undone.part(role())), (Status::Open, ObligationState::Owed));
    assert_eq!(undone.state().done_for, []);
    assert_eq!(undone.tries(DAN, &[OPS], Press::Undo, AT_LAST), Err(Refusal::NothingToUndo));
    let again = undone.presses_as(CLEO, &[OPS], Press::Done, AT_LAST);
    assert_eq!((again.status(), again.state().done_for), (answered(AT_LAST), vec![(CLEO, OPS)]));

    let by_asker = done().presses(ADA, Press::Undo, LATER_STILL);
    assert_eq!(by_asker.part(role()), ObligationState::Owed);
    // Another role's stands.
    let two = Story::asks_all(&[role(), Owner::Role(SALES)])
        .presses_as(DAN, &[OPS], Press::Done, SOON)
        .presses_as(CLEO, &[SALES], Press::Done, LATER)
        .presses(DAN, Press::Undo, LATER_STILL);
    assert_eq!((two.part(role()), two.part(Owner::Role(SALES))), (ObligationState::Owed, answered_part(LATER)));
}

#[test]
fn who_leaves_owes_nothing_more_and_that_counts_as_one_less() {
    let both = || Story::asks(&[person(BEN), person(CLEO)]);
    let one = both().sees(&leaves(BEN, SOON));
    assert_eq!(one.part(person(BEN)), ObligationState::Left);
    assert_eq!((one.owed_by(), one.state().gone), (vec![person(CLEO)], 1));
    let none = one.presses(CLEO, Press::NotMine, LATER);
    assert!(none.state().nobody_is_left());
    assert_eq!(none.state().gone, 2);

    let table = [
        ("another server", Observation::LeftServer { server: ServerId(1), person: BEN, at: t(SOON) }),
        ("who owes nothing", leaves(DAN, SOON)),
        ("the asker", leaves(ADA, SOON)),
    ];
    for (case, seen) in table {
        assert_eq!(both().sees(&seen).log, vec![], "{case}");
    }
    let answered_before =
        Story::asks_all(&[person(BEN), person(CLEO)]).hears(replies(BEN, SOON)).sees(&leaves(BEN, LATER));
    assert_eq!(answered_before.part(person(BEN)), answered_part(SOON));
    assert_eq!(answered_before.state().gone, 0);
    // Of all, who left is not waited for.
    let rest = Story::asks_all(&[person(BEN), person(CLEO)]).sees(&leaves(BEN, SOON)).hears(replies(CLEO, LATER));
    assert_eq!(rest.status(), answered(LATER));
}

#[test]
fn who_claimed_and_leaves_gives_it_back_to_the_role() {
    let left = Story::asks(&[role()]).presses_as(DAN, &[OPS], Press::Claim, SOON).sees(&leaves(DAN, LATER));
    assert_eq!((left.part(person(DAN)), left.part(role())), (ObligationState::Left, ObligationState::Owed));
    assert!(!left.state().nobody_is_left());
}

#[test]
fn each_time_somebody_says_that_it_is_not_theirs_counts() {
    let story = Story::asks(&[person(BEN)]).presses(BEN, Press::NotMine, SOON);
    assert_eq!(story.state().gone, 1);
    let again = story.presses(BEN, Press::Undo, LATER).presses(BEN, Press::NotMine, LATER_STILL);
    assert_eq!(again.state().gone, 2);
    assert!(again.state().nobody_is_left());
}

#[test]
fn a_word_of_who_was_never_asked_counts_nothing() {
    for what in [What::Declined, What::Left, What::Done, What::Undone, What::NotYet] {
        let mut story = Story::asks(&[person(BEN), role()]);
        story.log.push(Event { order: Order::at(t(SOON)), by: Some(DAN), what: what.clone() });
        assert_eq!(story.state(), Story::asks(&[person(BEN), role()]).state(), "{what:?}");
        story.log[0].by = None;
        assert_eq!(story.state(), Story::asks(&[person(BEN), role()]).state(), "{what:?} by nobody");
    }
}

#[test]
fn the_asker_may_keep_it_between_themselves_and_who_owes_it() {
    let story = Story::asks(&[person(BEN)]);
    assert!(!story.state().kept_between_us);
    let kept = story.presses(ADA, Press::KeepBetweenUs, SOON);
    assert!(kept.state().kept_between_us);
    assert_eq!(kept.status(), Status::Open);
    let told = kept.presses(ADA, Press::MayEscalate, LATER);
    assert!(!told.state().kept_between_us);
    assert!(!told.reversed().state().kept_between_us);
}

#[test]
fn an_answer_that_was_none_leaves_it_with_who_took_it_over() {
    let handed = Story::asks(&[person(BEN)]).presses(BEN, Press::HandOver(DAN), SOON).hears(replies(BEN, LATER));
    for by in [BEN, ADA] {
        let undone = handed.clone().presses(by, Press::Undo, LATER_STILL);
        assert_eq!((undone.owed_by(), undone.part(person(BEN))), (vec![person(DAN)], ObligationState::HandedOver));
    }
    let claimed = Story::asks(&[role()]).presses_as(DAN, &[OPS], Press::Claim, SOON).hears(holder_replies(EVE, LATER));
    let undone = claimed.presses(ADA, Press::Undo, LATER_STILL);
    assert_eq!((undone.owed_by(), undone.part(role())), (vec![person(DAN)], ObligationState::HandedOver));
}

#[test]
fn another_holders_answer_stands_when_a_done_for_the_role_is_taken_back() {
    for (done, replied) in [(SOON, LATER), (LATER, SOON)] {
        let mut story =
            Story::asks(&[role()]).presses_as(DAN, &[OPS], Press::Done, done).hears(holder_replies(CLEO, replied));
        story = story.presses(DAN, Press::Undo, LATER_STILL);
        assert_eq!(
            (story.status(), story.part(role())),
            (answered(replied), answered_part(replied)),
            "replied at {replied}"
        );
    }
}

#[test]
fn who_left_while_it_was_closed_owes_nothing_when_it_is_open_again() {
    let undone = |story: Story| story.sees(&leaves(BEN, LATER)).presses(ADA, Press::Undo, LATER_STILL);
    let withdrawn = undone(Story::asks(&[person(BEN)]).presses(ADA, Press::Withdraw, SOON));
    assert_eq!(withdrawn.part(person(BEN)), ObligationState::Left);
    assert!(withdrawn.state().nobody_is_left());
}

#[test]
fn who_takes_back_their_answer_takes_it_back_for_the_role_too() {
    let claimed = Story::asks(&[role()]).presses_as(DAN, &[OPS], Press::Claim, SOON).hears(holder_replies(DAN, LATER));
    assert_eq!(claimed.status(), answered(LATER));
    let undone = claimed.presses_as(DAN, &[OPS], Press::Undo, LATER_STILL);
    assert_eq!((undone.status(), undone.owed_by()), (Status::Open, vec![person(DAN)]));

    let both =
        Story::asks(&[person(BEN), role()]).hears(holder_replies(BEN, LATER)).presses(BEN, Press::Undo, LATER_STILL);
    assert_eq!(both.status(), Status::Open);
}

#[test]
fn who_answered_and_left_owes_nothing_when_the_answer_was_none() {
    let story = Story::asks(&[person(BEN)]).hears(replies(BEN, SOON)).sees(&leaves(BEN, LATER)).presses(
        ADA,
        Press::Undo,
        LATER_STILL,
    );
    assert_eq!(story.part(person(BEN)), ObligationState::Left);
    assert!(story.state().nobody_is_left());
}
