//! What ✅ and 👀 mean, and for whom.

use super::*;

#[test]
fn only_the_askers_check_counts_on_the_ask_or_on_an_answer() {
    let ask = Some(ADA);
    let answer = message_at(LATER);
    let earlier = message_at("2026-03-03T09:00:00Z");
    let table = [
        ("the asker's on the ask", message_at(ASKED), ask, ADA, Mark::Check, true),
        ("where the author is not known", message_at(ASKED), None, ADA, Mark::Check, true),
        ("on an owner's message", answer, Some(BEN), ADA, Mark::Check, true),
        ("on her own message", answer, ask, ADA, Mark::Check, false),
        ("on a stranger's message", answer, Some(DAN), ADA, Mark::Check, false),
        ("on a message of nobody knows whom", answer, None, ADA, Mark::Check, false),
        ("on an owner's message from before", earlier, Some(BEN), ADA, Mark::Check, false),
        ("an owner's on the ask", message_at(ASKED), ask, BEN, Mark::Check, false),
        ("somebody else's on the ask", message_at(ASKED), ask, DAN, Mark::Check, false),
        ("an owner's on the answer", answer, Some(BEN), BEN, Mark::Check, false),
        ("the asker's eyes", message_at(ASKED), ask, ADA, Mark::Eyes, false),
    ];
    for (case, on, author, by, mark, expect) in table {
        let story = Story::asks(&[person(BEN)]).sees(&reacts_on(on, author, by, mark, true, LATER_STILL));
        let status = if expect { answered(LATER_STILL) } else { Status::Open };
        assert_eq!(story.status(), status, "{case}");
        let part = if expect { ObligationState::Excused } else { ObligationState::Owed };
        assert_eq!(story.part(person(BEN)), part, "{case}");
    }
    let elsewhere = Observation::Reacted {
        channel: ELSEWHERE,
        message: answer,
        author: Some(BEN),
        by: ADA,
        by_roles: vec![],
        mark: Mark::Check,
        added: true,
        at: t(LATER_STILL),
    };
    assert_eq!(Story::asks(&[person(BEN)]).sees(&elsewhere).status(), Status::Open);
}

#[test]
fn outside_the_thread_a_check_counts_on_who_was_asked_and_inside_on_anybody_but_the_asker() {
    let (thread, opened) = (THREAD, opened_thread());
    let in_channel = |owner| Story::asks(&[owner]);
    let in_thread = |owner| Story::asks_in_thread(&[owner]);
    let (ben, role, room) = (person(BEN), Owner::Role(OPS), Owner::Room);
    let claimed = || in_channel(role).presses_as(DAN, &[OPS], Press::Claim, SOON);
    let table = [
        ("who was asked", in_channel(ben), CHANNEL, BEN, true),
        ("somebody else", in_channel(ben), CHANNEL, DAN, false),
        ("anybody, about what nobody knows, for the room", in_channel(room), CHANNEL, DAN, false),
        ("anybody, for a role", in_channel(role), CHANNEL, DAN, false),
        ("who took the role's ask", claimed(), CHANNEL, DAN, true),
        ("another one after that", claimed(), CHANNEL, CLEO, false),
        ("in its thread: who was asked", in_thread(ben), thread, BEN, true),
        ("in its thread: somebody else", in_thread(ben), thread, DAN, true),
        ("in its thread: anybody, for the room", in_thread(room), thread, DAN, true),
        ("in its thread: anybody, for a role", in_thread(role), thread, DAN, true),
        ("in its thread: the asker", in_thread(room), thread, ADA, false),
        ("in the thread opened from it: somebody else", in_channel(ben), opened, DAN, true),
        ("in the thread opened from it: the asker", in_channel(ben), opened, ADA, false),
    ];
    for (case, story, channel, author, expect) in table {
        let check = Observation::Reacted {
            channel,
            message: message_at(LATER),
            author: Some(author),
            by: ADA,
            by_roles: vec![],
            mark: Mark::Check,
            added: true,
            at: t(LATER_STILL),
        };
        let status = if expect { answered(LATER_STILL) } else { Status::Open };
        assert_eq!(story.sees(&check).status(), status, "{case}");
    }
}

#[test]
fn a_check_taken_back_counts_no_more_but_another_one_stands() {
    let on_ask = |added, at| reacts(ADA, Mark::Check, added, at);
    // Discord tells who wrote the message only when the reaction is added.
    let on_answer = |added: bool, at| reacts_on(message_at(LATER), added.then_some(BEN), ADA, Mark::Check, added, at);

    let story = Story::asks(&[person(BEN)]).sees(&on_ask(true, LATER)).sees(&on_ask(false, LATER_STILL));
    assert_eq!(story.status(), Status::Open);
    assert_eq!(story.part(person(BEN)), ObligationState::Owed);

    let both = Story::asks(&[person(BEN)]).sees(&on_ask(true, LATER)).sees(&on_answer(true, LATER_STILL));
    assert_eq!(both.status(), answered(LATER));
    let on_answer_only = both.sees(&on_ask(false, AT_LAST));
    assert_eq!(on_answer_only.status(), answered(LATER_STILL));
    assert_eq!(on_answer_only.sees(&on_answer(false, AT_LAST)).status(), Status::Open);

    // Of ✅ and answer the first counts.
    let check_first = Story::asks(&[person(BEN)]).sees(&on_ask(true, SOON)).hears(replies(BEN, LATER));
    assert_eq!(check_first.status(), answered(SOON));
    let answer_first = Story::asks(&[person(BEN)]).sees(&on_ask(true, LATER)).hears(replies(BEN, SOON));
    assert_eq!(answer_first.status(), answered(SOON));
    // An answer stands whatever becomes of the check.
    let replied = Story::asks(&[person(BEN)]).sees(&on_ask(true, SOON)).hears(replies(BEN, LATER));
    assert_eq!(replied.sees(&on_ask(false, LATER_STILL)).status(), answered(LATER));
}

#[test]
fn eyes_of_an_owner_acknowledge_and_can_be_taken_back() {
    let seen = |by, roles: &[RoleId], added, at| Observation::Reacted {
        channel: CHANNEL,
        message: message_at(ASKED),
        author: Some(ADA),
        by,
        by_roles: roles.to_vec(),
        mark: Mark::Eyes,
        added,
        at: t(at),
    };
    let story = Story::asks(&[person(BEN), person(CLEO)]).sees(&seen(BEN, &[], true, SOON));
    assert_eq!(story.status(), Status::Open);
    assert_eq!(story.part(person(BEN)), ObligationState::Acknowledged);
    assert_eq!(story.part(person(CLEO)), ObligationState::Owed);
    assert!(story.state().part_of(BEN).is_some_and(Obligation::is_owed));
    let story = story.sees(&seen(BEN, &[], false, LATER));
    assert_eq!(story.part(person(BEN)), ObligationState::Owed);

    let role = |roles: &[RoleId]| Story::asks(&[Owner::Role(OPS)]).sees(&seen(DAN, roles, true, SOON));
    assert_eq!(role(&[OPS]).part(Owner::Role(OPS)), ObligationState::Acknowledged);
    assert_eq!(role(&[SALES]).part(Owner::Role(OPS)), ObligationState::Owed);
    // Discord does not tell the roles of who takes it back; of two holders the other's eyes stand.
    let two = role(&[OPS]).sees(&seen(CLEO, &[OPS], true, SOON)).sees(&seen(DAN, &[], false, LATER));
    assert_eq!(two.part(Owner::Role(OPS)), ObligationState::Acknowledged);
    let none = two.sees(&seen(CLEO, &[], false, LATER_STILL));
    assert_eq!(none.part(Owner::Role(OPS)), ObligationState::Owed);
    let strangers = role(&[OPS]).sees(&seen(CLEO, &[], false, LATER));
    assert_eq!(strangers.part(Owner::Role(OPS)), ObligationState::Acknowledged);
    // The room has nobody who could see it for all.
    let room = Story::asks(&[Owner::Room]).sees(&seen(DAN, &[], true, SOON));
    assert_eq!(room.part(Owner::Room), ObligationState::Owed);
    // On an answer they mean nothing.
    let elsewhere = reacts_on(message_at(LATER), Some(DAN), BEN, Mark::Eyes, true, LATER);
    assert_eq!(Story::asks(&[person(BEN)]).sees(&elsewhere).log, vec![]);
    // The asker's own mean nothing either.
    assert_eq!(Story::asks(&[person(BEN)]).sees(&reacts(ADA, Mark::Eyes, true, SOON)).log, vec![]);
}

#[test]
fn a_check_on_what_somebody_wrote_counts_once_it_is_known_that_they_owe_it() {
    let check = reacts_on(message_at(LATER), Some(DAN), ADA, Mark::Check, true, LATER_STILL);
    let asked = |owner| Story::asks(&[owner]).sees(&check);
    for owner in [person(BEN), role()] {
        assert_eq!(asked(owner).status(), Status::Open);
    }
    let hand_over = Press::HandOver(DAN);
    let holder_says = || MessageFact { author_roles: vec![OPS], ..says(DAN, SOON) };
    let table = [
        ("handed over to them", asked(person(BEN)).presses(BEN, hand_over, SOON), LATER_STILL),
        ("handed over by the asker", asked(person(BEN)).presses(ADA, hand_over, SOON), LATER_STILL),
        ("handed over only after the ✅", asked(person(BEN)).presses(BEN, hand_over, AT_LAST), LATER_STILL),
        ("claimed for the role", asked(role()).presses_as(DAN, &[OPS], Press::Claim, SOON), LATER_STILL),
        ("named by an edit", asked(person(BEN)).sees(&edited(&[person(BEN), person(DAN)], SOON)), LATER_STILL),
        (
            "who spoke for the role",
            Story::asks_all(&[role(), person(BEN)]).sees(&check).hears(holder_says()),
            LATER_STILL,
        ),
    ];
    for (case, story, at) in table {
        assert_eq!(story.status(), answered(at), "{case}");
        assert_eq!(story.reversed().state(), story.state(), "{case}, heard the other way round");
    }
    // On the ask itself nobody asks who wrote it: somebody else's message may have been marked.
    let marked = reacts_on(message_at(ASKED), Some(DAN), ADA, Mark::Check, true, LATER);
    assert_eq!(Story::asks(&[person(BEN)]).sees(&marked).status(), answered(LATER));
}

#[test]
fn eyes_count_whenever_they_were_put_there() {
    let eyes = |by, roles: &[RoleId], added, at| Observation::Reacted {
        channel: CHANNEL,
        message: message_at(ASKED),
        author: Some(ADA),
        by,
        by_roles: roles.to_vec(),
        mark: Mark::Eyes,
        added,
        at: t(at),
    };
    let claimed = |story: Story, at| story.presses_as(DAN, &[OPS], Press::Claim, at);
    let role_asked = || Story::asks(&[role()]);
    let before = claimed(role_asked().sees(&eyes(DAN, &[OPS], true, SOON)), LATER);
    assert_eq!(before.part(person(DAN)), ObligationState::Acknowledged, "👀 before the claim");
    assert_eq!(before.part(role()), ObligationState::HandedOver);
    let after = claimed(role_asked(), SOON).sees(&eyes(DAN, &[], true, LATER));
    assert_eq!(after.part(person(DAN)), ObligationState::Acknowledged, "👀 after the claim");
    let others = claimed(role_asked().sees(&eyes(CLEO, &[OPS], true, SOON)), LATER);
    assert_eq!(others.part(person(DAN)), ObligationState::Owed, "another holder's 👀");
    let back = before.sees(&eyes(DAN, &[], false, LATER_STILL));
    assert_eq!(back.part(person(DAN)), ObligationState::Owed, "taken back");

    // A stranger's stand when it is handed over to them.
    let stranger = Story::asks(&[person(BEN)]).sees(&eyes(DAN, &[], true, SOON));
    assert_eq!(stranger.part(person(BEN)), ObligationState::Owed);
    let handed = stranger.presses(BEN, Press::HandOver(DAN), LATER);
    assert_eq!(handed.part(person(DAN)), ObligationState::Acknowledged);
    // And what was declined is declined, with or without eyes.
    let declined = Story::asks(&[person(BEN), person(CLEO)]).presses(BEN, Press::NotMine, SOON);
    assert_eq!(declined.sees(&eyes(BEN, &[], true, LATER)).part(person(BEN)), ObligationState::Declined);
}

#[test]
fn the_askers_check_on_anothers_answer_says_that_this_answers_it() {
    let check = |on| reacts_on(message_at(on), Some(DAN), ADA, Mark::Check, true, LATER_STILL);
    let offered = Story::asks(&[person(BEN)]).hears(replies(DAN, LATER));
    assert_eq!(offered.clone().sees(&check(LATER)).status(), answered(LATER_STILL));
    // Not on anything else that they write.
    assert_eq!(offered.sees(&check(SOON)).status(), Status::Open);
}

/// The bot's post of a question is looked at before it is noted for one: its asker's ✅ there ends the ask all the same.
#[test]
fn the_askers_check_on_a_post_that_was_not_noted_yet_counts() {
    let ask = Ask { source: Source::Form, message: None, ..ask_of(&[person(BEN)]) };
    let post = message_at("2026-03-02T10:00:30Z");
    let bot = PersonId(999);
    let event = |at: &str, by, what| Event { order: Order::at(t(at)), by, what };
    let log = [
        event("2026-03-02T10:05:00Z", Some(ask.asker), What::Confirmed { on: post, author: Some(bot) }),
        Event { order: Order::from(post), by: None, what: What::Posted { message: post } },
    ];
    assert_eq!(fold(&ask, &log).status, Status::Answered(t("2026-03-02T10:05:00Z")));
    let elsewhere = [
        event(
            "2026-03-02T10:05:00Z",
            Some(ask.asker),
            What::Confirmed { on: MessageId(post.0 + 1), author: Some(bot) },
        ),
        log[1].clone(),
    ];
    assert!(fold(&ask, &elsewhere).is_open(), "another message of the bot answers nothing");
}
