//! When the lead is told.

use super::*;
use Slot::Escalated;

const TOLD: &str = "2026-01-14T09:00:00Z";

/// Whether the lead is told, and when, if Ada was told on Wednesday at nine.
type Told<'a> = (&'a str, Ask, Vec<Event>, Policy, World, Option<&'a str>);

fn with_lead() -> Policy {
    Policy { lead: Some(LEA), ..within(hours(4)) }
}

fn escalated(at: &str) -> (PersonId, Planned) {
    (LEA, Planned { slot: Escalated, at: t(at) })
}

#[test]
fn the_lead_is_told_a_working_day_of_the_askers_after_the_asker() {
    let ask = || ask_at("2026-01-12T10:00:00Z");
    let does = |by, at: &str, what| vec![event(by, at, what)];
    let early = "2026-01-13T10:00:00Z";
    let late = "2026-01-14T10:00:00Z";
    let office = World::default;
    let kept = || does(ADA, early, What::KeptBetweenUs);
    let told_again = || [kept(), does(ADA, late, What::MayEscalate)].concat();
    let handed = |to| vec![hands_over(BEN, early, Some(person(BEN)), to)];
    let lead_declined =
        || [handed(LEA), does(LEA, late, What::Declined), vec![hands_over(ADA, late, None, DAN)]].concat();
    let table: Vec<Told> = vec![
        ("the next day at that time", ask(), vec![], with_lead(), office(), Some("2026-01-15T09:00:00Z")),
        (
            "in the asker's hours",
            ask(),
            vec![],
            with_lead(),
            World::with(&[(ADA, nights())]),
            Some("2026-01-15T22:00:00Z"),
        ),
        (
            "when the asker is back",
            ask(),
            vec![],
            with_lead(),
            World::with(&[(ADA, away("2026-01-14T12:00:00Z", "2026-01-20T00:00:00Z"))]),
            Some("2026-01-20T09:00:00Z"),
        ),
        (
            "whatever the owner's hours",
            ask(),
            vec![],
            with_lead(),
            World::with(&[(BEN, nights())]),
            Some("2026-01-15T09:00:00Z"),
        ),
        ("nobody is named", ask(), vec![], within(hours(4)), office(), None),
        ("the asker is not told either", ask(), vec![], Policy { tell_asker: false, ..with_lead() }, office(), None),
        ("the asker chose to wait", ask(), does(ADA, late, What::Waiting), with_lead(), office(), None),
        ("at that very moment", ask(), does(ADA, TOLD, What::Waiting), with_lead(), office(), None),
        (
            "that was before",
            ask(),
            does(ADA, early, What::Waiting),
            with_lead(),
            office(),
            Some("2026-01-15T09:00:00Z"),
        ),
        ("the asker keeps it between them", ask(), kept(), with_lead(), office(), None),
        ("and thinks better of it", ask(), told_again(), with_lead(), office(), Some("2026-01-15T09:00:00Z")),
        ("the lead owes it", of(&[person(LEA)], ask()), vec![], with_lead(), office(), None),
        ("the lead owes a part of it", of(&[person(BEN), person(LEA)], ask()), vec![], with_lead(), office(), None),
        ("the lead got it", ask(), handed(LEA), with_lead(), office(), None),
        ("the lead had it and declined", ask(), lead_declined(), with_lead(), office(), None),
        ("somebody else got it", ask(), handed(DAN), with_lead(), office(), Some("2026-01-15T09:00:00Z")),
        ("the lead asks", ask(), vec![], Policy { lead: Some(ADA), ..with_lead() }, office(), None),
        ("it is answered", ask(), vec![says(BEN, late)], with_lead(), office(), None),
        ("nobody is left", ask(), does(BEN, late, What::Declined), with_lead(), office(), None),
        ("a thread", Ask { source: Source::Thread, ..ask() }, vec![], with_lead(), office(), None),
        ("a question", Ask { source: Source::Question, ..ask() }, vec![], with_lead(), office(), None),
        (
            "a role is asked",
            of(&[Owner::Role(OPS)], ask()),
            vec![],
            with_lead(),
            office(),
            Some("2026-01-15T09:00:00Z"),
        ),
        ("an asker who is never at work", ask(), vec![], with_lead(), World::with(&[(ADA, never())]), None),
    ];
    for (case, ask, log, policy, world, expect) in table {
        let told = |lead: Plan| world.tell_lead(&ask, &log, &policy, &[(Unanswered(0), TOLD)], lead);
        assert_eq!(told(&[]), expect.map(escalated), "{case}");
        assert_eq!(told(&[(Escalated, "2026-01-15T09:00:00Z")]), None, "{case}: once");
        // What else the lead was told does not count.
        assert_eq!(told(&[(NobodyLeft(1), TOLD), (Due, TOLD)]), expect.map(escalated), "{case}");
    }
}

#[test]
fn the_lead_is_not_told_before_the_asker() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let told = |asker: Plan| World::default().tell_lead(&ask, &[], &with_lead(), asker, &[]);
    assert_eq!(told(&[]), None);
    assert_eq!(told(&[(NobodyLeft(1), TOLD), (Slot::OthersWord(MessageId(1)), TOLD)]), None);
    // A Friday's word is told on.
    assert_eq!(told(&[(Unanswered(0), "2026-01-16T09:00:00Z")]), Some(escalated("2026-01-19T09:00:00Z")));
    // Of several the last.
    let twice = [(Unanswered(0), TOLD), (Unanswered(1), "2026-01-15T14:00:00Z")];
    assert_eq!(told(&twice), Some(escalated("2026-01-16T14:00:00Z")));
}

#[test]
fn after_waiting_once_more_the_lead_is_told_once_more_later() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let log = [event(ADA, "2026-01-14T10:00:00Z", What::Waiting)];
    let told = |asker: Plan| World::default().tell_lead(&ask, &log, &with_lead(), asker, &[]);
    assert_eq!(told(&[(Unanswered(0), TOLD)]), None);
    let twice = [(Unanswered(0), TOLD), (Unanswered(1), "2026-01-15T09:00:00Z")];
    assert_eq!(told(&twice), Some(escalated("2026-01-16T09:00:00Z")));
}

#[test]
fn an_asker_who_switched_reminders_off_delays_nothing() {
    let ask = ask_at("2026-01-12T10:00:00Z");
    let world = World::without(&[ADA]);
    let told = |log: &[Event]| world.tell_lead(&ask, log, &with_lead(), &[], &[]);
    // Told on Tuesday at 17:00, that would be; the office opens on Wednesday.
    assert_eq!(told(&[]), Some(escalated("2026-01-15T09:00:00Z")));
    assert_eq!(told(&[event(ADA, "2026-01-13T18:00:00Z", What::Waiting)]), Some(escalated("2026-01-15T13:00:00Z")));
    assert_eq!(told(&[event(ADA, "2026-01-13T18:00:00Z", What::KeptBetweenUs)]), None);
    // Nobody is ever at work who owes it.
    let nobody = World { hours: vec![(BEN, never())], ..world.clone() };
    assert_eq!(nobody.tell_lead(&ask, &[], &with_lead(), &[], &[]), None);
    // Who was told before that counts from there.
    let before = world.tell_lead(&ask, &[], &with_lead(), &[(Unanswered(0), TOLD)], &[]);
    assert_eq!(before, Some(escalated("2026-01-15T09:00:00Z")));
}
