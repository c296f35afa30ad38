//! What of a server is heard, held and read again.

use super::*;

const ACME: ServerId = ServerId(1 << 22);
const GLOBEX: ServerId = ServerId(2 << 22);
const EVEN: Shard = Shard { number: 0, of: 2 };

fn at(minutes: i64) -> Instant {
    Instant::from_timestamp(1_767_225_600, 0).unwrap_or_default() + Duration::minutes(minutes)
}

#[test]
fn a_server_is_held_until_it_was_read_back() {
    let mut hearing = Hearing::left_at([(ACME, at(0))].into());
    assert!(hearing.is_held(ACME), "not heard yet");
    assert!(!hearing.comes(ACME, at(60)), "it was known");
    assert!(hearing.is_held(ACME), "not read yet");
    let (_, read) = hearing.to_read().next().expect("something to read");
    assert_eq!((read.server, read.since), (ACME, at(-10)));
    assert!(hearing.read(&read));
    assert!(!hearing.is_held(ACME));
    assert_eq!(hearing.take_unwritten(at(60)), [(ACME, at(60))]);

    hearing.goes(ACME);
    assert!(hearing.is_held(ACME), "an outage");
    assert_eq!(hearing.held_back(), HeldBack { not_heard: 1, removed: 0 });
    hearing.is_removed_from(ACME);
    assert_eq!(hearing.held_back(), HeldBack { not_heard: 0, removed: 1 });
    hearing.heard(ACME, at(70));
    assert_eq!(hearing.take_unwritten(at(70)), [], "what comes before it is read is no measure");
    hearing.comes(ACME, at(80));
    assert!(!hearing.read(&read), "an older reading says nothing about the new one");
    assert!(hearing.is_held(ACME));

    assert!(hearing.comes(GLOBEX, at(90)), "a new one");
    assert!(!hearing.is_held(GLOBEX), "nothing was missed of it");
    hearing.shards = EVEN.of;
    let (first, second) = (hearing.doubt(EVEN.number), hearing.doubt(EVEN.number));
    assert!(hearing.is_held(GLOBEX), "its connection may be lost");
    assert!(!hearing.doubt_ends(first), "there is another doubt since");
    assert!(hearing.is_held(GLOBEX));
    assert!(hearing.doubt_ends(second));
    assert!(!hearing.is_held(GLOBEX));
}

#[test]
fn what_was_left_out_is_read_later_and_holds_nothing() {
    let mut hearing = Hearing::left_at([(ACME, at(0))].into());
    hearing.comes(ACME, at(60));
    let (_, read) = hearing.to_read().next().expect("something to read");
    hearing.partly_read(&read, at(61));
    assert!(!hearing.is_held(ACME), "it goes on");
    hearing.heard(ACME, at(70));
    assert_eq!(hearing.take_unwritten(at(70)), [], "what is missing is from before: it is still to be read");
    let next = hearing.to_read().next().expect("something to read");
    assert_eq!(next, (at(121), read), "an hour later, from the same time on");
    hearing.reads_again(ACME, at(80));
    let (when, again) = hearing.to_read().next().expect("something to read");
    assert_eq!((when, again.since), (at(80), at(-10)));
    assert!(!hearing.is_held(ACME), "something else is to be read now: that holds up nothing either");
    assert!(!hearing.read(&read), "this one is over");
    assert!(hearing.read(&again));
    assert_eq!(hearing.take_unwritten(at(80)), [(ACME, at(60))]);
}

#[test]
fn what_is_not_taken_in_while_a_second_try_is_under_way_is_read_by_a_third() {
    let failed_once = || {
        let mut hearing = Hearing::left_at([(ACME, at(60))].into());
        hearing.comes(ACME, at(61));
        let (_, first) = hearing.to_read().next().expect("something to read");
        hearing.not_read(&first, at(61));
        let (_, second) = hearing.to_read().next().expect("something to read");
        (hearing, second)
    };
    let (mut hearing, second) = failed_once();
    hearing.reads_again(ACME, at(62));
    assert!(!hearing.read(&second), "an event would be forgotten");
    let (mut hearing, second) = failed_once();
    hearing.heard_only(ACME, at(0), at(62));
    assert!(!hearing.read(&second), "what was heard of a question since would be forgotten");
    assert!(hearing.is_held(ACME));
}

#[test]
fn what_failed_for_hours_is_not_waited_for_again_in_another_session() {
    let mut hearing = Hearing::left_at([(ACME, at(0))].into());
    hearing.comes(ACME, at(60));
    for _ in 0..12 {
        let (_, read) = hearing.to_read().next().expect("something to read");
        hearing.not_read(&read, at(60));
    }
    let (_, read) = hearing.to_read().next().expect("something to read");
    hearing.partly_read(&read, at(90));
    hearing.goes(ACME);
    hearing.comes(ACME, at(100));
    assert!(hearing.is_held(ACME), "what was missed elsewhere is read first");
    let (when, read) = hearing.to_read().next().expect("something to read");
    assert_eq!((when, read.failed), (at(100), 12), "but it is patient at once");
    hearing.read(&read);
    hearing.goes(ACME);
    hearing.comes(ACME, at(200));
    assert_eq!(hearing.to_read().next().expect("something to read").1.failed, 0, "nothing is missing any more");
}

#[test]
fn a_reading_that_fails_is_tried_again_ever_later() {
    let seconds = |server| (0..9).map(move |failed| wait_after(failed, ServerId(server)).num_seconds());
    assert_eq!(seconds(17).collect::<Vec<_>>(), [5, 10, 20, 40, 80, 160, 300, 300, 300]);
    assert_eq!(seconds(16).collect::<Vec<_>>(), [3, 7, 15, 30, 60, 120, 225, 225, 225], "not all at once");
    let mut hearing = Hearing::left_at([(ACME, at(0))].into());
    hearing.comes(ACME, at(60));
    let (_, read) = hearing.to_read().next().expect("something to read");
    hearing.not_read(&read, at(60));
    let (next, again) = hearing.to_read().next().expect("something to read");
    assert_eq!((next, again), (at(60) + wait_after(0, ACME), ToRead { failed: 1, ..read }));
}
