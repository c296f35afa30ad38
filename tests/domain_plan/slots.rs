//! How slots are written, and their order.

use super::*;
use Slot::{ClosedDms, Escalated, NobodyHears, NotPosted, OthersWord, OutOfReach, OwnerAway, PromisedLater, RoleCall};

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
        (NobodyHears(1_768_212_000), "nobody-hears-1768212000"),
        (OwnerAway(BEN), "owner-away-2"),
        (ClosedDms(BEN), "closed-dms-2"),
        (PromisedLater(BEN, 3), "promised-later-2-3"),
        (OthersWord(MessageId(1_478_391_496_704_000_000)), "others-word-1478391496704000000"),
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
        "promised-later-2",
        "promised-later-2-x",
        "owner-away-",
        "closed-dms-x",
        "nobody-hears-soon",
        "others-word--1",
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
    for other in [
        Snooze(1),
        Promise(1),
        RoleCall,
        Unanswered(0),
        NobodyLeft(1),
        NobodyHears(0),
        OwnerAway(BEN),
        ClosedDms(BEN),
        OthersWord(MessageId(1)),
        Escalated,
    ] {
        assert!(other > FollowUp(u32::MAX), "{other}");
    }
}

#[test]
fn what_the_asker_is_told_is_for_the_asker() {
    let table = [
        (
            true,
            vec![
                Unanswered(0),
                NobodyLeft(1),
                NobodyHears(0),
                OwnerAway(BEN),
                ClosedDms(BEN),
                PromisedLater(BEN, 1),
                OthersWord(MessageId(1)),
                NotPosted,
                OutOfReach,
            ],
        ),
        (false, vec![Notice, Nudge, Due, FollowUp(1), Snooze(1), Promise(1), RoleCall, Escalated]),
    ];
    for (asker, slots) in table {
        for slot in slots {
            assert_eq!(slot.is_for_asker(), asker, "{slot}");
        }
    }
}

#[test]
fn what_comes_to_somebody_again_has_slots_of_its_own() {
    for slot in [Notice, FollowUp(1), FollowUp(3), Snooze(1), Promise(2)] {
        let texts = [0, 1, 12].map(|turn| slot.of_turn(turn));
        assert_eq!(texts[0], slot.to_string(), "as it was written when there was but one");
        assert_eq!(texts.iter().collect::<BTreeSet<_>>().len(), 3);
        for (text, turn) in texts.iter().zip([0, 1, 12]) {
            assert_eq!((text.parse(), Slot::turn_of(text)), (Ok(slot), turn), "{text}");
        }
    }
}
