//! What becomes of an ask when its thread is solved, locked or opened again, when its message is deleted, and when the
//! bot no longer sees where it stands.

use meantime::domain::ask::Closure;
use meantime::domain::capture::{ThreadPlace, Trigger, Watch, capture};
use meantime::domain::words::Judged;

use super::*;

#[test]
fn a_solved_tag_or_a_lock_closes_and_taking_both_away_reopens() {
    let thread = THREAD;
    let post = || Story::asks_in_thread(&[Owner::Room]);
    let closed = |reason| Status::Closed(reason, t(LATER));
    let table = [
        ("solved", stands(thread, true, false, LATER), closed(Closure::Solved)),
        ("locked", stands(thread, false, true, LATER), closed(Closure::Locked)),
        ("solved and locked", stands(thread, true, true, LATER), closed(Closure::Solved)),
        ("neither", stands(thread, false, false, LATER), Status::Open),
        ("another thread", stands(ELSEWHERE, true, true, LATER), Status::Open),
    ];
    for (case, seen, expect) in table {
        assert_eq!(post().sees(&seen).status(), expect, "{case}");
    }

    let solved = || post().sees(&stands(thread, true, false, LATER));
    assert_eq!(solved().part(Owner::Room), ObligationState::Excused);
    assert_eq!(solved().sees(&stands(thread, false, false, LATER_STILL)).status(), Status::Open);
    // The tag is gone, but it is still locked.
    assert_eq!(solved().sees(&stands(thread, false, true, LATER_STILL)).status(), closed(Closure::Solved));
    // The lock is gone, but the tag is not.
    let locked = post().sees(&stands(thread, false, true, LATER));
    assert_eq!(locked.sees(&stands(thread, true, false, LATER_STILL)).status(), closed(Closure::Locked));

    // The thread opened from a message in a channel counts as its own; the channel itself does not.
    let in_channel = Story::asks(&[person(BEN)]);
    let opened = opened_thread();
    assert_eq!(in_channel.sees(&stands(opened, true, false, LATER)).status(), closed(Closure::Solved));
    assert_eq!(Story::asks(&[person(BEN)]).sees(&stands(CHANNEL, true, false, LATER)).status(), Status::Open);

    // What the asker withdrew is not opened by a thread.
    let withdrawn = post().presses(ADA, Press::Withdraw, LATER);
    assert_eq!(withdrawn.sees(&stands(thread, false, false, LATER_STILL)).status(), closed(Closure::Withdrawn));
}

#[test]
fn a_thread_that_reopens_undoes_only_what_the_thread_did() {
    let table = [
        (Closure::Solved, true),
        (Closure::Locked, true),
        // That is the channel's, not the thread's.
        (Closure::OutOfReach, false),
        (Closure::Withdrawn, false),
        (Closure::Deleted, false),
    ];
    for (reason, opens) in table {
        let event = |at, what| Event { order: Order::at(t(at)), by: None, what };
        let log = [event(LATER, What::Closed { reason }), event(LATER_STILL, What::Reopened)];
        let status = fold(&ask_of(&[person(BEN)]), &log).status;
        assert_eq!(status, if opens { Status::Open } else { Status::Closed(reason, t(LATER)) }, "{reason:?}");
    }
}

#[test]
fn a_deleted_message_or_channel_closes() {
    let gone = Status::Closed(Closure::Deleted, t(LATER));
    let message = |id| Observation::MessageDeleted { message: id, at: t(LATER) };
    let channel = |channel| Observation::ChannelDeleted { channel, at: t(LATER) };
    let table = [
        ("its message", message(message_at(ASKED)), gone),
        ("another message", message(message_at(LATER)), Status::Open),
        ("its channel", channel(CHANNEL), gone),
        ("another channel", channel(ELSEWHERE), Status::Open),
    ];
    for (case, seen, expect) in table {
        assert_eq!(Story::asks(&[person(BEN)]).sees(&seen).status(), expect, "{case}");
    }
    let answered_before = Story::asks(&[person(BEN)]).hears(replies(BEN, SOON)).sees(&message(message_at(ASKED)));
    assert_eq!(answered_before.status(), answered(SOON));
    // An answer from before the deletion, heard of after it.
    let heard_late = Story::asks(&[person(BEN)]).sees(&message(message_at(ASKED))).hears(replies(BEN, SOON));
    assert_eq!(heard_late.status(), answered(SOON));
    let too_late = Story::asks(&[person(BEN)]).sees(&message(message_at(ASKED))).hears(replies(BEN, LATER_STILL));
    assert_eq!(too_late.status(), gone);
    let heard_first = Story::asks(&[person(BEN)]).hears(replies(BEN, LATER_STILL)).sees(&message(message_at(ASKED)));
    assert_eq!(heard_first.status(), gone);
}

#[test]
fn what_was_deleted_stays_so_whatever_is_taken_back() {
    let ask = || Story::asks(&[person(BEN)]);
    let thread = opened_thread();
    let message = Observation::MessageDeleted { message: message_at(ASKED), at: t(LATER) };
    let channel = Observation::ChannelDeleted { channel: CHANNEL, at: t(LATER) };
    let undone = |story: Story, by| story.presses(by, Press::Undo, LATER_STILL);
    let done = || ask().presses(BEN, Press::Done, SOON);
    let solved = ask().sees(&stands(thread, true, false, SOON)).sees(&message);
    let table = [
        ("an owner's done", undone(done().sees(&message), BEN)),
        ("an owner's done, in a channel that is gone", undone(done().sees(&channel), BEN)),
        ("the answer, by the asker", undone(ask().hears(replies(BEN, SOON)).sees(&message), ADA)),
        ("the withdrawal", undone(ask().presses(ADA, Press::Withdraw, SOON).sees(&message), ADA)),
        ("the tag", solved.sees(&stands(thread, false, false, LATER_STILL))),
    ];
    for (case, story) in table {
        assert_eq!(story.status(), Status::Closed(Closure::Deleted, t(LATER)), "{case}");
        assert_eq!(story.part(person(BEN)), ObligationState::Excused, "{case}");
        // Another word about it adds nothing.
        let events = story.log.len();
        assert_eq!(story.sees(&message).sees(&channel).log.len(), events, "{case}");
    }
}

#[test]
fn thanks_and_news_of_a_threads_author_need_no_reply_again() {
    let place = ThreadPlace { parent: CHANNEL, opener: ADA, has_open_ask: false, resolved: false };
    let watch = Watch { threads: Some(Trigger::EveryPost), ..Watch::default() };
    let table = [
        ("Thanks, that helped!", 0),
        ("thx", 0),
        ("FYI: the build is green", 0),
        ("Thanks! Is it in 1.2 as well?", 1),
        ("It is red again", 1),
    ];
    for (text, asks) in table {
        let message = MessageFact { words: Some(Judged::of(text)), ..says(ADA, LATER) };
        assert_eq!(capture(&message, Some(&place), &watch).len(), asks, "{text:?}");
    }
    // Where content is hidden every post counts.
    assert_eq!(capture(&says(ADA, LATER), Some(&place), &watch).len(), 1);
}

#[test]
fn an_answer_counts_up_to_the_moment_of_the_closing() {
    let thread = opened_thread();
    let closings = [
        ("solved", stands(thread, true, false, LATER)),
        ("deleted", Observation::MessageDeleted { message: message_at(ASKED), at: t(LATER) }),
        ("out of reach", Observation::Reachable { channel: CHANNEL, yes: false, at: t(LATER) }),
        ("nobody is asked", edited(&[], LATER)),
    ];
    for (case, closing) in closings {
        let story = || Story::asks(&[person(BEN)]).sees(&closing);
        assert!(matches!(story().status(), Status::Closed(_, at) if at == t(LATER)), "{case}");
        assert_eq!(story().owed_by(), [], "{case}");
        let before = story().hears(replies(BEN, SOON));
        assert_eq!((before.status(), before.part(person(BEN))), (answered(SOON), answered_part(SOON)), "{case}");
        assert_eq!(before.reversed().state(), before.state(), "{case}");
        assert!(matches!(story().hears(replies(BEN, LATER_STILL)).status(), Status::Closed(..)), "{case}: too late");
    }
    // Of several closings the first counts.
    let deleted = Observation::MessageDeleted { message: message_at(ASKED), at: t(LATER) };
    let twice = Story::asks(&[person(BEN)]).sees(&stands(thread, true, false, SOON)).sees(&deleted);
    assert_eq!(twice.status(), Status::Closed(Closure::Solved, t(SOON)));
}

#[test]
fn what_the_bot_sees_no_more_is_closed_until_it_sees_it_again() {
    let reach = |channel, yes, at| Observation::Reachable { channel, yes, at: t(at) };
    let asked = || Story::asks(&[person(BEN)]);
    let out = || asked().sees(&reach(CHANNEL, false, SOON));
    assert_eq!(out().status(), Status::Closed(Closure::OutOfReach, t(SOON)));
    assert!(out().state().is_out_of_our_hands() && !out().state().was_not_posted());
    assert_eq!(out().sees(&reach(CHANNEL, true, LATER)).status(), Status::Open);
    assert_eq!(out().sees(&reach(ELSEWHERE, true, LATER)).status(), out().status());
    assert_eq!(asked().sees(&reach(ELSEWHERE, false, SOON)).log, vec![]);
    assert_eq!(asked().sees(&reach(CHANNEL, true, SOON)).log, vec![], "it was never out of reach");
    assert_eq!(out().sees(&reach(CHANNEL, false, LATER)).log.len(), 1, "once is enough");
    // What ended stays ended.
    let ended = asked().hears(replies(BEN, SOON));
    assert_eq!(ended.sees(&reach(CHANNEL, false, LATER)).status(), answered(SOON));
    let withdrawn = asked().presses(ADA, Press::Withdraw, SOON).sees(&reach(CHANNEL, true, LATER));
    assert_eq!(withdrawn.status(), Status::Closed(Closure::Withdrawn, t(SOON)));
}

#[test]
fn a_tag_that_is_gone_does_not_close_what_is_asked_again() {
    let thread = opened_thread();
    let story = Story::asks(&[person(BEN)])
        .hears(replies(BEN, SOON))
        .sees(&stands(thread, true, false, LATER))
        .sees(&stands(thread, false, false, LATER_STILL));
    assert_eq!(story.status(), answered(SOON));
    assert_eq!(story.presses(ADA, Press::Undo, AT_LAST).status(), Status::Open);
}
