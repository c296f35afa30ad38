//! How slots are written, and their order.

use super::*;
use Slot::{Escalated, NotPosted, OthersWord, OutOfReach, OwnerAway, PromisedLater, RoleCall};

#[test]
fn slots_are_read_as_they_are_written() {
    let table = [
        (Notice, "notice"),
        (Nudge, "nudge"),
        (Due, "due"),
        // As it was written when there was but one.
        (FollowUp(1), "follow-up"),
        (FollowUp(2), "follow-up-2"),
        (FollowUp(5), "follow-up-5"),
        (Snooze(12), "snooze-12"),
        (Promise(1), "promise-1"),
        (RoleCall, "role-call"),
        (Unanswered(0), "unanswered-0"),
        (NobodyLeft(2), "nobody-left-2"),
        (OwnerAway(0), "owner-away-0"),
        (PromisedLater(3), "promised-later-3"),
        (OthersWord(2), "others-word-2"),
        (NotPosted, "not-posted"),
        (OutOfReach, "out-of-reach"),
        (Escalated, "escalated"),
        (Snooze(u32::MAX), "snooze-4294967295"),
    ];
    for (slot, text) in table {
        assert_eq!(slot.to_string(), text);
        assert_eq!(text.parse(), Ok(slot));
    }
    for text in [
        "",
        "Notice",
        "snooze",
        "snooze-",
        "snooze-x",
        "snooze--1",
        "promised-1",
        "promise-later-1",
        "unanswered",
        "unanswered-99999999999",
        "escalated-1",
    ] {
        assert!(text.parse::<Slot>().is_err(), "{text:?}");
    }
    let long = "x".repeat(1000);
    assert_eq!(long.parse::<Slot>().expect_err("no slot").to_string().len(), "\"\" is no reminder slot".len() + 40);
}

#[test]
fn the_plan_goes_through_the_slots_in_their_order() {
    let order = [Notice, Nudge, Due, FollowUp(1), FollowUp(2), FollowUp(5)];
    assert!(order.is_sorted_by(|a, b| a < b));
    // What is no step of the plan comes after it: it makes no step moot.
    for other in [Snooze(1), Promise(1), RoleCall, Unanswered(0), NobodyLeft(1), OwnerAway(0), OthersWord(0), Escalated]
    {
        assert!(other > FollowUp(u32::MAX), "{other}");
    }
}

#[test]
fn what_the_asker_is_told_is_for_the_asker() {
    let table = [
        (
            true,
            vec![Unanswered(0), NobodyLeft(1), OwnerAway(0), PromisedLater(0), OthersWord(0), NotPosted, OutOfReach],
        ),
        (false, vec![Notice, Nudge, Due, FollowUp(1), Snooze(1), Promise(1), RoleCall, Escalated]),
    ];
    for (asker, slots) in table {
        for slot in slots {
            assert_eq!(slot.is_for_asker(), asker, "{slot}");
        }
    }
}
