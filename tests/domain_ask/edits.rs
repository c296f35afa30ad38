//! Whom a message asks as it is edited.

use meantime::domain::ask::Closure;

use super::*;

#[test]
fn who_is_named_by_an_edit_owes_from_then_on() {
    let story = Story::asks(&[person(BEN)]).sees(&edited(&[person(BEN), person(CLEO), role()], LATER));
    assert_eq!(story.obligation(person(BEN)), owed_since(BEN, ASKED, Came::Asked));
    assert_eq!(story.obligation(person(CLEO)), owed_since(CLEO, LATER, Came::Asked));
    assert_eq!(story.obligation(role()), Obligation::owed(role(), t(LATER), Came::Asked));
    // What they wrote before is another's word; what they write then answers.
    let early = story.clone().hears(replies(CLEO, SOON));
    assert_eq!((early.part(person(CLEO)), early.state().others.len()), (ObligationState::Owed, 1));
    assert_eq!(story.hears(replies(CLEO, LATER_STILL)).status(), answered(LATER_STILL));
}

#[test]
fn an_answer_heard_before_the_edit_that_names_its_author_counts() {
    let edit = edited(&[person(BEN), person(CLEO)], SOON);
    let story = Story::asks(&[person(BEN)]).hears(replies(CLEO, LATER)).sees(&edit);
    assert_eq!((story.status(), story.state().others.len()), (answered(LATER), 0));
    let in_order = Story::asks(&[person(BEN)]).sees(&edit).hears(replies(CLEO, LATER));
    assert_eq!(story.state(), in_order.state());
}

#[test]
fn who_is_named_no_more_is_excused_until_they_are_named_again() {
    let both = [person(BEN), person(CLEO)];
    let one = || Story::asks(&both).sees(&edited(&[person(CLEO)], SOON));
    assert_eq!((one().part(person(BEN)), one().owed_by()), (ObligationState::Excused, vec![person(CLEO)]));
    assert_eq!(one().status(), Status::Open);
    assert_eq!(one().state().gone, 0, "they did not say that it is not theirs");
    assert_eq!(one().tries(BEN, &[], Press::Done, LATER), Err(Refusal::NothingOpen));
    // What they write then is no answer of an owner.
    assert_eq!(one().hears(replies(BEN, LATER)).status(), Status::Open);

    let again = one().sees(&edited(&both, LATER));
    let asked_again = Obligation { turn: 1, ..owed_since(BEN, LATER, Came::Asked) };
    assert_eq!(again.obligation(person(BEN)), asked_again);
    assert_eq!(again.obligation(person(CLEO)).since, t(ASKED), "who was asked all the time is so since then");
    assert_eq!(again.hears(replies(BEN, LATER_STILL)).status(), answered(LATER_STILL));
    // Of all, who is named no more is not waited for.
    let all = Story::asks_all(&both).hears(replies(CLEO, SOON)).sees(&edited(&[person(CLEO)], LATER));
    assert_eq!(all.status(), answered(SOON));
}

#[test]
fn an_edit_changes_nothing_for_who_answered_declined_or_handed_over() {
    let both = [person(BEN), person(CLEO)];
    let without_ben = edited(&[person(CLEO)], LATER);
    let with_ben = edited(&both, LATER_STILL);
    let table = [
        ("answered", Story::asks_all(&both).hears(replies(BEN, SOON)), answered_part(SOON)),
        ("declined", Story::asks(&both).presses(BEN, Press::NotMine, SOON), ObligationState::Declined),
        ("handed over", Story::asks(&both).presses(BEN, Press::HandOver(DAN), SOON), ObligationState::HandedOver),
        ("left", Story::asks(&both).sees(&leaves(BEN, SOON)), ObligationState::Left),
    ];
    for (case, story, part) in table {
        let state = story.state();
        let story = story.sees(&without_ben);
        assert_eq!(story.state(), state, "{case}, named no more");
        assert_eq!(story.part(person(BEN)), part, "{case}");
        assert_eq!(story.sees(&with_ben).part(person(BEN)), part, "{case}, named again");
    }
    // Who took it over was never named, and goes on owing it.
    let handed = Story::asks(&[person(BEN)]).presses(BEN, Press::HandOver(DAN), SOON);
    assert_eq!(handed.sees(&edited(&[person(CLEO)], LATER)).owed_by(), [person(DAN), person(CLEO)]);
}

#[test]
fn a_message_that_names_nobody_any_more_asks_nothing() {
    let none = || Story::asks(&[person(BEN), person(CLEO)]).sees(&edited(&[], LATER));
    assert_eq!(none().status(), Status::Closed(Closure::Edited, t(LATER)));
    assert_eq!(none().part(person(BEN)), ObligationState::Excused);
    assert_eq!(none().tries(BEN, &[], Press::Done, LATER_STILL), Err(Refusal::AlreadyClosed));
    assert!(!none().state().nobody_is_left() && !none().state().is_out_of_our_hands());
    // The answer came before.
    let before = Story::asks(&[person(BEN)]).hears(replies(BEN, SOON)).sees(&edited(&[], LATER));
    assert_eq!(before.status(), answered(SOON));
    // Asked again.
    let again = none().sees(&edited(&[person(BEN)], LATER_STILL));
    assert_eq!((again.status(), again.owed_by()), (Status::Open, vec![person(BEN)]));
    assert_eq!(again.obligation(person(BEN)).since, t(LATER_STILL));
    assert_eq!(again.reversed().state(), again.state());
    // Withdrawn is withdrawn.
    let withdrawn =
        Story::asks(&[person(BEN)]).presses(ADA, Press::Withdraw, SOON).sees(&edited(&[person(BEN)], LATER));
    assert_eq!(withdrawn.status(), Status::Closed(Closure::Withdrawn, t(SOON)));
}

#[test]
fn only_what_a_message_asks_by_its_words_changes_with_them() {
    let of = |source, owners: &[Owner]| Story::of(Ask { source, ..ask_of(owners) });
    let ben = [person(BEN)];
    for source in [Source::Form, Source::Marked, Source::Thread, Source::Reaction] {
        assert_eq!(of(source, &ben).sees(&edited(&[person(CLEO)], LATER)).log, vec![], "{source:?}");
    }
    let elsewhere = Observation::Edited { message: message_at(LATER), owners: vec![], at: t(LATER) };
    assert_eq!(of(Source::Mention, &ben).sees(&elsewhere).log, vec![], "another message");
    // A question to the room that names somebody now is a mention's ask, and a mention that asks the room is none.
    let question = of(Source::Question, &[Owner::Room]);
    assert_eq!(question.clone().sees(&edited(&[Owner::Room], LATER)).owed_by(), [Owner::Room]);
    assert_eq!(question.sees(&edited(&[person(BEN)], LATER)).status(), Status::Closed(Closure::Edited, t(LATER)));
    let mention = of(Source::Mention, &ben).sees(&edited(&[Owner::Room], LATER));
    assert_eq!(mention.status(), Status::Closed(Closure::Edited, t(LATER)));
}

#[test]
fn edits_count_in_the_order_of_the_edits() {
    let both = [person(BEN), person(CLEO)];
    let edits = [edited(&[person(CLEO)], SOON), edited(&both, LATER), edited(&[person(BEN)], LATER_STILL)];
    let in_order = edits.iter().fold(Story::asks(&both), |story, edit| story.sees(edit));
    assert_eq!((in_order.owed_by(), in_order.obligation(person(BEN)).since), (vec![person(BEN)], t(LATER)));
    let reversed = edits.iter().rev().fold(Story::asks(&both), |story, edit| story.sees(edit));
    assert_eq!(reversed.state(), in_order.state());
}

#[test]
fn a_holders_answer_and_eyes_heard_before_the_edit_that_asks_the_role_count() {
    let edit = edited(&[person(BEN), role()], SOON);
    let eyes = Observation::Reacted {
        channel: CHANNEL,
        message: message_at(ASKED),
        author: Some(ADA),
        by: DAN,
        by_roles: vec![OPS],
        mark: Mark::Eyes,
        added: true,
        at: t(LATER),
    };
    let heard_first = Story::asks(&[person(BEN)]).sees(&eyes).sees(&edit);
    assert_eq!(heard_first.part(role()), ObligationState::Acknowledged);
    let answer = holder_replies(DAN, LATER);
    let answered_first = Story::asks_all(&[person(BEN)]).hears(answer.clone()).sees(&edit);
    assert_eq!(answered_first.part(role()), answered_part(LATER));
    // And is not offered as another's word as well, once the bot has looked again.
    assert_eq!(answered_first.hears(answer).state().others, []);
}

#[test]
fn who_was_named_no_more_and_got_it_handed_over_keeps_their_answer_when_named_again() {
    let both = [person(BEN), person(CLEO), person(DAN)];
    let handed = Story::asks_all(&both)
        .sees(&edited(&[person(CLEO), person(DAN)], SOON))
        .presses(CLEO, Press::HandOver(BEN), LATER)
        .hears(replies(BEN, LATER_STILL));
    assert_eq!((handed.part(person(BEN)), handed.owed_by()), (answered_part(LATER_STILL), vec![person(DAN)]));
    let named_again = handed.sees(&edited(&both, AT_LAST));
    assert_eq!(named_again.part(person(BEN)), answered_part(LATER_STILL));
}

#[test]
fn a_message_asks_nobody_since_the_first_edit_that_says_so() {
    let closed = Status::Closed(Closure::Edited, t(SOON));
    let twice = Story::asks(&[person(BEN)]).sees(&edited(&[], SOON)).sees(&edited(&[], LATER));
    assert_eq!(twice.status(), closed);
    let deleted = Observation::MessageDeleted { message: message_at(ASKED), at: t(LATER) };
    assert_eq!(Story::asks(&[person(BEN)]).sees(&edited(&[], SOON)).sees(&deleted).status(), closed);
}
