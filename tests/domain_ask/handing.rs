//! Who takes a part over, from whom, and what becomes of who had it before.

use super::*;

#[test]
fn who_claims_a_roles_ask_owes_it_from_then_on() {
    let story = Story::asks(&[Owner::Role(OPS)]).presses_as(DAN, &[OPS], Press::Claim, SOON);
    assert_eq!(story.status(), Status::Open);
    assert_eq!(story.part(Owner::Role(OPS)), ObligationState::HandedOver);
    let expect = owed_since(DAN, SOON, Came::Claimed(OPS));
    assert_eq!(story.state().part_of(DAN), Some(&expect));
    assert_eq!(story.tries(CLEO, &[OPS], Press::Claim, LATER), Err(Refusal::Taken));
    assert_eq!(story.hears(replies(DAN, LATER)).status(), answered(LATER));
}

#[test]
fn an_answer_heard_before_the_claim_it_belongs_to_counts() {
    let answer = || MessageFact { author_roles: vec![OPS], ..replies(DAN, LATER) };
    let asked = || Story::asks(&[Owner::Role(OPS)]);
    let claim = asked().tries(DAN, &[OPS], Press::Claim, SOON).expect("may claim it");
    let in_order = asked().presses_as(DAN, &[OPS], Press::Claim, SOON).hears(answer());
    let mut answer_first = asked().hears(answer());
    answer_first.log.push(claim);
    assert_eq!(answer_first.state(), in_order.state());
    assert_eq!(answer_first.status(), answered(LATER));
}

#[test]
fn what_a_holder_claimed_and_declines_is_the_roles_again() {
    let role = Owner::Role(OPS);
    let declined =
        || Story::asks(&[role]).presses_as(DAN, &[OPS], Press::Claim, SOON).presses(DAN, Press::NotMine, LATER);
    assert_eq!(declined().part(person(DAN)), ObligationState::Declined);
    assert_eq!(declined().part(role), ObligationState::Owed);
    assert!(!declined().state().nobody_is_left());

    let taken = declined().presses_as(CLEO, &[OPS], Press::Claim, LATER_STILL);
    assert_eq!(taken.part(role), ObligationState::HandedOver);
    assert_eq!(taken.part(person(CLEO)), ObligationState::Owed);

    let theirs_again = declined().presses(DAN, Press::Undo, LATER_STILL);
    assert_eq!(theirs_again.part(person(DAN)), ObligationState::Owed);
    assert_eq!(theirs_again.part(role), ObligationState::HandedOver);
}

#[test]
fn what_a_holder_declines_is_the_roles_again_and_nobody_elses() {
    let story = Story::asks_all(&[person(BEN), Owner::Role(SALES), role()])
        .presses(BEN, Press::HandOver(EVE), SOON)
        .presses_as(CLEO, &[SALES], Press::Claim, LATER)
        .presses_as(DAN, &[OPS], Press::Claim, LATER)
        .presses(DAN, Press::NotMine, LATER_STILL);
    assert_eq!(story.owed_by(), [role(), person(EVE), person(CLEO)]);
}

#[test]
fn who_takes_back_another_word_does_not_take_the_roles_part_again() {
    let story = Story::asks_all(&[person(BEN), role()])
        .presses_as(DAN, &[OPS], Press::Claim, SOON)
        .presses(DAN, Press::NotMine, LATER)
        .presses(BEN, Press::HandOver(DAN), LATER_STILL)
        .presses(DAN, Press::Done, AT_LAST)
        .presses(DAN, Press::Undo, THE_END);
    assert_eq!(story.owed_by(), [role(), person(DAN)]);
}

#[test]
fn who_declined_for_themselves_may_take_it_for_the_role() {
    let story = Story::asks(&[person(BEN), Owner::Role(OPS)]).presses(BEN, Press::NotMine, SOON).presses_as(
        BEN,
        &[OPS],
        Press::Claim,
        LATER,
    );
    let bens: Vec<_> = story.state().obligations.into_iter().filter(|part| part.owner == person(BEN)).collect();
    let expect = Obligation { turn: 1, ..owed_since(BEN, LATER, Came::Claimed(OPS)) };
    assert_eq!(bens, [expect]);
    assert_eq!(story.presses(BEN, Press::Done, LATER_STILL).status(), answered(LATER_STILL));
}

#[test]
fn an_owner_hands_over_their_own_part_and_the_asker_and_the_lead_all_that_is_owed() {
    let both = [person(BEN), person(CLEO)];
    let to_dan = Press::HandOver(DAN);
    let handed = |by, from| owed_since(DAN, LATER, Came::HandedOver { by: Some(by), from });
    let table = [
        ("an owner", BEN, Some(person(BEN)), vec![person(CLEO), person(DAN)]),
        ("the asker", ADA, None, vec![person(DAN)]),
        ("the lead", LEA, None, vec![person(DAN)]),
    ];
    for (case, by, from, owed) in table {
        for asked in [Story::asks(&both), Story::asks_all(&both)] {
            let story = asked.presses(by, to_dan, LATER);
            assert_eq!(
                (story.status(), story.part(person(BEN))),
                (Status::Open, ObligationState::HandedOver),
                "{case}"
            );
            assert_eq!(story.state().part_of(DAN), Some(&handed(by, from)), "{case}");
            assert_eq!(story.owed_by(), owed, "{case}");
            assert_eq!(story.state().gone, 0, "{case}: nobody said that it is not theirs");
        }
    }
    // Who answered keeps their answer.
    let half = Story::asks_all(&both).hears(replies(BEN, SOON)).presses(ADA, to_dan, LATER);
    assert_eq!((half.part(person(BEN)), half.part(person(CLEO))), (answered_part(SOON), ObligationState::HandedOver));
    assert_eq!(half.hears(replies(DAN, LATER_STILL)).status(), answered(LATER_STILL));
}

#[test]
fn a_holder_hands_over_the_roles_part_and_the_asker_the_rooms() {
    let by_holder = Story::asks(&[role()]).presses_as(DAN, &[SALES, OPS], Press::HandOver(EVE), LATER);
    assert_eq!(by_holder.owed_by(), [person(EVE)]);
    assert_eq!(by_holder.obligation(person(EVE)).came, Came::HandedOver { by: Some(DAN), from: Some(role()) });
    let rooms = Story::asks(&[Owner::Room]).presses(ADA, Press::HandOver(EVE), LATER);
    assert_eq!((rooms.owed_by(), rooms.part(Owner::Room)), (vec![person(EVE)], ObligationState::HandedOver));
    // Who has a part of their own speaks for that.
    let own = Story::asks(&[person(BEN), role()]).presses_as(BEN, &[OPS], Press::HandOver(EVE), LATER);
    assert_eq!(own.owed_by(), [role(), person(EVE)]);
}

#[test]
fn what_is_handed_over_may_be_handed_on_and_back() {
    let on = Story::asks(&[person(BEN)]).presses(BEN, Press::HandOver(CLEO), SOON).presses(
        CLEO,
        Press::HandOver(DAN),
        LATER,
    );
    assert_eq!(on.owed_by(), [person(DAN)]);
    let back = on.presses(DAN, Press::HandOver(BEN), LATER_STILL);
    assert_eq!(back.owed_by(), [person(BEN)]);
    let came = Came::HandedOver { by: Some(DAN), from: Some(person(DAN)) };
    let again = Obligation { turn: 1, ..owed_since(BEN, LATER_STILL, came) };
    assert_eq!(back.obligation(person(BEN)), again);
    assert_eq!(back.state().obligations.iter().filter(|part| part.owner == person(BEN)).count(), 1);
    assert_eq!(back.hears(replies(BEN, AT_LAST)).status(), answered(AT_LAST));
    // Snoozes and promises are not taken along.
    let promised = Story::asks(&[person(BEN)])
        .presses(BEN, Press::Promise(t(THE_END)), SOON)
        .presses(BEN, Press::HandOver(CLEO), LATER)
        .presses(CLEO, Press::HandOver(BEN), LATER_STILL);
    assert_eq!(promised.obligation(person(BEN)).put_offs, []);
}

#[test]
fn what_is_handed_to_who_owes_it_already_changes_nothing_for_them() {
    let both = [person(BEN), person(CLEO)];
    assert_eq!(Story::asks(&both).tries(BEN, &[], Press::HandOver(CLEO), LATER), Err(Refusal::OwesAlready));
    assert_eq!(Story::asks(&both).tries(BEN, &[], Press::HandOver(BEN), LATER), Err(Refusal::OwesAlready));
    // At the same moment both hand over to the same person.
    for asked in [Story::asks(&both), Story::asks_all(&both)] {
        let first = asked.tries(BEN, &[], Press::HandOver(DAN), LATER).expect("may hand over");
        let mut story = asked.presses(CLEO, Press::HandOver(DAN), LATER_STILL);
        story.log.push(first);
        assert_eq!(story.owed_by(), [person(DAN)]);
        assert_eq!(story.obligation(person(DAN)).since, t(LATER), "it is theirs since the first");
        assert_eq!(story.reversed().state(), story.state());
        assert_eq!(story.hears(replies(DAN, AT_LAST)).status(), answered(AT_LAST));
    }
    // All that is owed goes to one who owes a part of it.
    let mut to_cleo = Story::asks_all(&both);
    to_cleo.log.push(Event {
        order: Order::at(t(LATER)),
        by: Some(ADA),
        what: What::HandedOver { from: None, to: CLEO },
    });
    assert_eq!(to_cleo.owed_by(), [person(CLEO)]);
    assert_eq!(to_cleo.obligation(person(CLEO)), owed_since(CLEO, ASKED, Came::Asked));
}

#[test]
fn who_gets_it_handed_over_may_decline_and_then_the_asker_chooses() {
    let handed = || Story::asks(&[person(BEN)]).presses(BEN, Press::HandOver(DAN), SOON);
    let declined = handed().presses(DAN, Press::NotMine, LATER);
    assert!(declined.state().nobody_is_left());
    assert_eq!((declined.part(person(BEN)), declined.state().gone), (ObligationState::HandedOver, 1));
    assert_eq!(declined.tries(BEN, &[], Press::Done, LATER_STILL), Err(Refusal::NothingOpen));
    // Nobody owes it, and the asker gives it to somebody anew; also to who declined before.
    for to in [EVE, BEN, DAN] {
        let anew = declined.clone().presses(ADA, Press::HandOver(to), LATER_STILL);
        assert_eq!(anew.owed_by(), [person(to)]);
        assert_eq!(anew.hears(replies(to, AT_LAST)).status(), answered(AT_LAST));
    }
    let thought_better = declined.presses(DAN, Press::Undo, LATER_STILL);
    assert_eq!(thought_better.owed_by(), [person(DAN)]);
}

#[test]
fn who_handed_it_over_may_answer_all_the_same() {
    for asked in [Story::asks(&[person(BEN)]), Story::asks_all(&[person(BEN)])] {
        let story = asked.presses(BEN, Press::HandOver(DAN), SOON).hears(replies(BEN, LATER));
        assert_eq!((story.status(), story.part(person(DAN))), (answered(LATER), ObligationState::Excused));
        assert_eq!(story.reversed().state(), story.state());
    }
    // Of all, who took over owes no more, and the others still do.
    let all = Story::asks_all(&[person(BEN), person(CLEO)]).presses(BEN, Press::HandOver(DAN), SOON);
    let answers = all.clone().hears(replies(BEN, LATER));
    assert_eq!((answers.part(person(DAN)), answers.owed_by()), (ObligationState::Excused, vec![person(CLEO)]));
    assert_eq!(answers.hears(replies(CLEO, LATER_STILL)).status(), answered(LATER_STILL));
    // What the other one answers is not theirs.
    let others = all.hears(replies(CLEO, LATER));
    assert_eq!(others.owed_by(), [person(DAN)]);
    // Another holder answers what somebody took for the role.
    let claimed = Story::asks_all(&[role(), person(CLEO)])
        .presses_as(DAN, &[OPS], Press::Claim, SOON)
        .hears(holder_replies(EVE, LATER));
    assert_eq!((claimed.part(role()), claimed.part(person(DAN))), (answered_part(LATER), ObligationState::Excused));
    assert_eq!(claimed.owed_by(), [person(CLEO)]);
}

#[test]
fn an_answer_heard_before_the_hand_over_it_belongs_to_counts() {
    let asked = || Story::asks_all(&[person(BEN), person(CLEO)]);
    let hands_over = |by| asked().tries(by, &[], Press::HandOver(DAN), SOON).expect("may hand over");
    for by in [BEN, ADA] {
        let mut story = asked().hears(replies(DAN, LATER));
        assert_eq!(story.state().others.len(), 1, "nobody knows yet that it is Dan's");
        story.log.push(hands_over(by));
        assert_eq!(story.part(person(DAN)), answered_part(LATER), "handed over by {by}");
        assert_eq!(story.state().others, []);
    }
    // What they wrote before it was theirs is another's word.
    let early = asked().hears(replies(DAN, SOON)).presses(BEN, Press::HandOver(DAN), LATER);
    assert_eq!((early.part(person(DAN)), early.state().others.len()), (ObligationState::Owed, 1));
}

#[test]
fn what_was_answered_a_moment_before_cannot_be_handed_over() {
    let asked = || Story::asks_all(&[person(BEN), person(CLEO)]);
    let hands_over = asked().tries(BEN, &[], Press::HandOver(DAN), LATER).expect("may hand over");
    let mut story = asked().hears(replies(BEN, SOON));
    story.log.push(hands_over);
    assert_eq!((story.part(person(BEN)), story.owed_by()), (answered_part(SOON), vec![person(CLEO)]));
    assert_eq!(story.state().part_of(DAN), None);
    // Nor can a role's part be claimed then.
    let claim = Story::asks(&[role()]).tries(DAN, &[OPS], Press::Claim, LATER).expect("may claim it");
    let mut story = Story::asks_all(&[role(), person(BEN)]).hears(holder_replies(EVE, SOON));
    story.log.push(claim);
    assert_eq!((story.part(role()), story.state().part_of(DAN)), (answered_part(SOON), None));
}

#[test]
fn of_two_who_claim_it_the_first_has_it() {
    let asked = || Story::asks(&[role()]);
    let claim = |by, at| asked().tries(by, &[OPS], Press::Claim, at).expect("may claim it");
    let (first, second) = (claim(DAN, SOON), claim(EVE, LATER));
    for log in [vec![first.clone(), second.clone()], vec![second, first]] {
        let story = Story { log, ..asked() };
        assert_eq!(story.owed_by(), [person(DAN)]);
        assert_eq!(story.state().part_of(EVE), None);
    }
}

#[test]
fn the_lead_may_take_what_is_owed_or_what_nobody_owes_any_more() {
    let taken = Story::asks(&[person(BEN), role()]).presses(LEA, Press::Claim, LATER);
    assert_eq!(taken.owed_by(), [person(LEA)]);
    assert_eq!(taken.obligation(person(LEA)).came, Came::HandedOver { by: Some(LEA), from: None });
    let left = Story::asks(&[person(BEN)]).presses(BEN, Press::NotMine, SOON).presses(LEA, Press::Claim, LATER);
    assert_eq!(left.owed_by(), [person(LEA)]);
    // A lead who holds the role takes the role's part.
    let holds = Story::asks(&[person(BEN), role()]).presses_as(LEA, &[OPS], Press::Claim, LATER);
    assert_eq!(holds.owed_by(), [person(BEN), person(LEA)]);
}

#[test]
fn who_took_over_what_was_handed_on_owes_no_more_when_the_first_answers() {
    let on = Story::asks_all(&[person(BEN), person(CLEO)])
        .presses(BEN, Press::HandOver(DAN), SOON)
        .presses(DAN, Press::HandOver(EVE), LATER)
        .hears(replies(BEN, LATER_STILL));
    assert_eq!(on.owed_by(), [person(CLEO)], "handed on twice");
    let claimed = Story::asks_all(&[role(), person(CLEO)])
        .presses_as(DAN, &[OPS], Press::Claim, SOON)
        .presses(DAN, Press::HandOver(EVE), LATER)
        .hears(holder_replies(LEA, LATER_STILL));
    assert_eq!(claimed.owed_by(), [person(CLEO)], "claimed and handed on");
}

#[test]
fn what_the_asker_handed_over_is_answered_when_all_whose_it_was_answer() {
    let handed = Story::asks_all(&[person(BEN), person(CLEO)])
        .hears(replies(CLEO, SOON))
        .presses(ADA, Press::HandOver(DAN), LATER)
        .hears(replies(BEN, LATER_STILL));
    assert_eq!((handed.owed_by(), handed.status()), (vec![], answered(LATER_STILL)));
}

#[test]
fn what_another_holder_took_in_the_meantime_is_not_the_roles_again() {
    let declined_twice = Story::asks(&[role()])
        .presses_as(DAN, &[OPS], Press::Claim, SOON)
        .presses(DAN, Press::NotMine, LATER)
        .presses_as(CLEO, &[OPS], Press::Claim, LATER)
        .presses(DAN, Press::Undo, LATER_STILL)
        .presses(DAN, Press::NotMine, AT_LAST);
    assert_eq!(
        (declined_twice.owed_by(), declined_twice.part(role())),
        (vec![person(CLEO)], ObligationState::HandedOver)
    );
}

#[test]
fn who_answered_their_own_part_and_declines_anothers_has_answered() {
    let all = Story::asks_all(&[person(BEN), person(CLEO)])
        .hears(replies(BEN, SOON))
        .presses(CLEO, Press::HandOver(BEN), LATER)
        .presses(BEN, Press::NotMine, LATER_STILL);
    // As when Cleo had declined herself.
    assert_eq!(all.status(), answered(SOON));
}
