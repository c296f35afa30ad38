//! Who may choose what, and what it means.

use std::fmt::Debug;

use meantime::domain::ask::Closure;
use meantime::domain::ids::PersonId;
use meantime::domain::language::Language;
use meantime::texts::refused;

use super::*;

/// Who chooses what in which situation, with which roles, and what comes of it.
type Choice<'a> = (&'a str, Story, PersonId, &'a [RoleId], Press, Result<What, Refusal>);

/// Somebody who chooses, with their roles.
type Who = (PersonId, &'static [RoleId]);

/// The asker, an owner, who declined, who holds the role, the lead, a stranger.
const PEOPLE: [Who; 6] = [(ADA, &[]), (BEN, &[]), (CLEO, &[]), (DAN, &[SALES, OPS]), (LEA, &[]), (EVE, &[SALES])];

const CHOICES: [&str; 14] = [
    "Done",
    "NotMine",
    "Undo",
    "Claim",
    "Snooze",
    "Promise",
    "HandOver",
    "WasAnswer",
    "NotYet",
    "Wait",
    "KeepBetweenUs",
    "MayEscalate",
    "Withdraw",
    "HandBack",
];

fn named(choice: &str) -> Press {
    let time = t("2026-03-04T09:00:00Z");
    match choice {
        "Done" => Press::Done,
        "NotMine" => Press::NotMine,
        "Undo" => Press::Undo,
        "Claim" => Press::Claim,
        "Snooze" => Press::Snooze(time),
        "Promise" => Press::Promise(time),
        "HandOver" => Press::HandOver(PersonId(77)),
        "HandBack" => Press::HandOver(ADA),
        "WasAnswer" => Press::WasAnswer,
        "NotYet" => Press::NotYet,
        "Wait" => Press::Wait,
        "KeepBetweenUs" => Press::KeepBetweenUs,
        "MayEscalate" => Press::MayEscalate,
        "Withdraw" => Press::Withdraw,
        other => panic!("{other} is no choice"),
    }
}

/// The word that something begins with, as it is written in code.
fn word(of: &impl Debug) -> String {
    format!("{of:?}").chars().take_while(|c| c.is_alphanumeric()).collect()
}

/// What is written down for each of the people, or with a "-" why not.
fn said(story: &Story, choice: &str) -> Vec<String> {
    let said = |(person, roles): &Who| match story.tries(*person, roles, named(choice), LATER_STILL) {
        Ok(event) => {
            let by_interaction = choice != "WasAnswer";
            assert_eq!(
                (event.by, event.order == Order::at(t(LATER_STILL))),
                (Some(*person), by_interaction),
                "{choice}"
            );
            word(&event.what)
        }
        Err(refusal) => format!("-{}", word(&refusal)),
    };
    PEOPLE.iter().map(said).collect()
}

/// Under a headline a row for each choice, with a column for each of the people.
fn check(story: &Story, table: &str) {
    let lines = table.trim().lines().skip(1);
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split('|').map(str::trim).collect()).collect();
    assert_eq!(rows.len(), CHOICES.len(), "a row for each choice");
    for (row, choice) in rows.iter().zip(CHOICES) {
        assert_eq!((row[0], row[1..].to_vec()), (choice, said(story, choice).iter().map(String::as_str).collect()));
    }
}

/// All that is left is to take something back: the asker, the owner, and who declined.
fn check_ended(story: &Story, refusal: &str, undo: [&str; 3]) {
    for choice in CHOICES.into_iter().filter(|choice| *choice != "Undo") {
        let expect = [refusal, refusal, refusal, "-NotYours", refusal, "-NotYours"];
        assert_eq!(said(story, choice), expect, "{choice}");
    }
    assert_eq!(said(story, "Undo"), [&undo[..], &["-NothingToUndo"; 3]].concat());
}

/// Ben wrote something to nobody, Cleo declined, and a stranger answered.
fn of_people() -> Story {
    Story::asks_all(&[person(BEN), person(CLEO)])
        .presses(CLEO, Press::NotMine, SOON)
        .hears(says(BEN, LATER))
        .hears(replies(EVE, LATER))
}

#[test]
fn who_may_choose_what_while_people_owe_it() {
    check(
        &of_people(),
        "
        choice       | asker         | owner         | declined     | role          | lead          | stranger
        Done         | Done          | Done          | -NothingOpen | -NotYours     | -NotYours     | -NotYours
        NotMine      | -NotYours     | Declined      | -NothingOpen | -NotYours     | -NotYours     | -NotYours
        Undo         | -NothingToUndo| -NothingToUndo| Undone       | -NothingToUndo| -NothingToUndo| -NothingToUndo
        Claim        | -OwnAsk       | -Taken        | -Taken       | -NotYours     | HandedOver    | -NotYours
        Snooze       | -NotYours     | Snoozed       | -NothingOpen | -NotYours     | -NotYours     | -NotYours
        Promise      | -NotYours     | Promised      | -NothingOpen | -NotYours     | -NotYours     | -NotYours
        HandOver     | HandedOver    | HandedOver    | -NothingOpen | -NotYours     | HandedOver    | -NotYours
        WasAnswer    | -NotYours     | Said          | -NothingOpen | -NotYours     | -NotYours     | -NotYours
        NotYet       | -NotYours     | NotYet        | -NothingOpen | -NotYours     | -NotYours     | -NotYours
        Wait         | Waiting       | -AskersChoice | -AskersChoice| -NotYours     | -AskersChoice | -NotYours
        KeepBetweenUs| KeptBetweenUs | -AskersChoice | -AskersChoice| -NotYours     | -AskersChoice | -NotYours
        MayEscalate  | MayEscalate   | -AskersChoice | -AskersChoice| -NotYours     | -AskersChoice | -NotYours
        Withdraw     | Closed        | -AskersChoice | -AskersChoice| -NotYours     | -AskersChoice | -NotYours
        HandBack     | -OwnAsk       | -ToAsker      | -ToAsker     | -NotYours     | -ToAsker      | -NotYours
    ",
    );
}

#[test]
fn who_may_choose_what_while_a_role_owes_it_too() {
    let story = Story::asks_all(&[person(BEN), person(CLEO), role()])
        .presses(CLEO, Press::NotMine, SOON)
        .hears(says(BEN, LATER));
    check(
        &story,
        "
        choice       | asker         | owner         | declined     | role          | lead          | stranger
        Done         | Done          | Done          | -NothingOpen | DoneForRole   | -NotYours     | -NotYours
        NotMine      | -NotYours     | Declined      | -NothingOpen | -NotYours     | -NotYours     | -NotYours
        Undo         | -NothingToUndo| -NothingToUndo| Undone       | -NothingToUndo| -NothingToUndo| -NothingToUndo
        Claim        | -OwnAsk       | -Taken        | -NotInRole   | Claimed       | HandedOver    | -NotInRole
        Snooze       | -NotYours     | Snoozed       | -NothingOpen | -NotYours     | -NotYours     | -NotYours
        Promise      | -NotYours     | Promised      | -NothingOpen | -NotYours     | -NotYours     | -NotYours
        HandOver     | HandedOver    | HandedOver    | -NothingOpen | HandedOver    | HandedOver    | -NotYours
        WasAnswer    | -NotYours     | Said          | -NothingOpen | -NotYours     | -NotYours     | -NotYours
        NotYet       | -NotYours     | NotYet        | -NothingOpen | -NotYours     | -NotYours     | -NotYours
        Wait         | Waiting       | -AskersChoice | -AskersChoice| -AskersChoice | -AskersChoice | -AskersChoice
        KeepBetweenUs| KeptBetweenUs | -AskersChoice | -AskersChoice| -AskersChoice | -AskersChoice | -AskersChoice
        MayEscalate  | MayEscalate   | -AskersChoice | -AskersChoice| -AskersChoice | -AskersChoice | -AskersChoice
        Withdraw     | Closed        | -AskersChoice | -AskersChoice| -AskersChoice | -AskersChoice | -AskersChoice
        HandBack     | -OwnAsk       | -ToAsker      | -ToAsker     | -ToAsker      | -ToAsker      | -ToAsker
    ",
    );
}

#[test]
fn who_may_choose_what_once_it_is_answered() {
    let story = of_people().hears(replies(BEN, LATER));
    check_ended(&story, "-AlreadyAnswered", ["Undone", "Undone", "Undone"]);
}

#[test]
fn who_may_choose_what_once_it_is_closed() {
    let withdrawn = of_people().presses(ADA, Press::Withdraw, LATER);
    check_ended(&withdrawn, "-AlreadyClosed", ["Undone", "-NothingToUndo", "Undone"]);
    let deleted = of_people().sees(&Observation::MessageDeleted { message: message_at(ASKED), at: t(LATER) });
    check_ended(&deleted, "-AlreadyClosed", ["-NothingToUndo", "-NothingToUndo", "Undone"]);
}

#[test]
fn who_may_choose_what_when_nobody_is_left() {
    let story = of_people().presses(BEN, Press::NotMine, LATER);
    assert!(story.state().nobody_is_left());
    check(
        &story,
        "
        choice       | asker         | owner        | declined     | role          | lead          | stranger
        Done         | Done          | -NothingOpen | -NothingOpen | -NotYours     | -NotYours     | -NotYours
        NotMine      | -NotYours     | -NothingOpen | -NothingOpen | -NotYours     | -NotYours     | -NotYours
        Undo         | -NothingToUndo| Undone       | Undone       | -NothingToUndo| -NothingToUndo| -NothingToUndo
        Claim        | -OwnAsk       | -Taken       | -Taken       | -NotYours     | HandedOver    | -NotYours
        Snooze       | -NotYours     | -NothingOpen | -NothingOpen | -NotYours     | -NotYours     | -NotYours
        Promise      | -NotYours     | -NothingOpen | -NothingOpen | -NotYours     | -NotYours     | -NotYours
        HandOver     | HandedOver    | -NothingOpen | -NothingOpen | -NotYours     | HandedOver    | -NotYours
        WasAnswer    | -NotYours     | -NothingOpen | -NothingOpen | -NotYours     | -NotYours     | -NotYours
        NotYet       | -NotYours     | -NothingOpen | -NothingOpen | -NotYours     | -NotYours     | -NotYours
        Wait         | Waiting       | -AskersChoice| -AskersChoice| -NotYours     | -AskersChoice | -NotYours
        KeepBetweenUs| KeptBetweenUs | -AskersChoice| -AskersChoice| -NotYours     | -AskersChoice | -NotYours
        MayEscalate  | MayEscalate   | -AskersChoice| -AskersChoice| -NotYours     | -AskersChoice | -NotYours
        Withdraw     | Closed        | -AskersChoice| -AskersChoice| -NotYours     | -AskersChoice | -NotYours
        HandBack     | -OwnAsk       | -ToAsker     | -ToAsker     | -NotYours     | -ToAsker      | -NotYours
    ",
    );
}

#[test]
fn a_refusal_says_in_plain_words_what_is_true() {
    let table = [
        (Refusal::NotYours, "between other people"),
        (Refusal::AskersChoice, "Only the person who asked"),
        (Refusal::AlreadyAnswered, "answered already"),
        (Refusal::AlreadyClosed, "closed already"),
        (Refusal::NothingOpen, "nothing open"),
        (Refusal::NothingToUndo, "nothing to undo"),
        (Refusal::NotInRole, "Only people with the role"),
        (Refusal::OwnAsk, "You asked this yourself"),
        (Refusal::Taken, "took it already"),
        (Refusal::ToAsker, "They asked this themselves"),
        (Refusal::OwesAlready, "owe the reply already"),
        (Refusal::NothingUnsure, "no message of yours"),
    ];
    for (refusal, words) in table {
        let said = refused::said(Language::English, &refusal.into());
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn to_whom_it_may_be_handed_over() {
    let asked = || Story::asks_all(&[person(BEN), person(CLEO), role()]);
    let half = || asked().presses(BEN, Press::Done, SOON);
    let tries = |story: Story, by, to| story.tries(by, &[], Press::HandOver(to), LATER).map(|event| event.what);
    let over = |from, to| Ok(What::HandedOver { from, to });
    let table = [
        ("an owner to somebody", tries(asked(), BEN, DAN), over(Some(person(BEN)), DAN)),
        ("an owner to themselves", tries(asked(), BEN, BEN), Err(Refusal::OwesAlready)),
        ("an owner to another owner", tries(asked(), BEN, CLEO), Err(Refusal::OwesAlready)),
        ("an owner to one whose part has ended", tries(half(), CLEO, BEN), over(Some(person(CLEO)), BEN)),
        ("an owner to the asker", tries(asked(), BEN, ADA), Err(Refusal::ToAsker)),
        ("an owner to the lead", tries(asked(), BEN, LEA), over(Some(person(BEN)), LEA)),
        ("whose part has ended", tries(half(), BEN, DAN), Err(Refusal::NothingOpen)),
        ("the asker to somebody", tries(asked(), ADA, DAN), over(None, DAN)),
        ("the asker to themselves", tries(asked(), ADA, ADA), Err(Refusal::OwnAsk)),
        ("the asker to an owner", tries(asked(), ADA, CLEO), Err(Refusal::OwesAlready)),
        ("the lead to somebody", tries(asked(), LEA, DAN), over(None, DAN)),
        ("the lead to themselves", tries(asked(), LEA, LEA), over(None, LEA)),
        ("the lead to the asker", tries(asked(), LEA, ADA), Err(Refusal::ToAsker)),
        ("a stranger", tries(asked(), EVE, DAN), Err(Refusal::NotYours)),
    ];
    for (case, got, expect) in table {
        assert_eq!(got, expect, "{case}");
    }
}

#[test]
fn who_may_choose_what() {
    let open = || Story::asks(&[person(BEN), person(CLEO)]);
    let all = || Story::asks_all(&[person(BEN), person(CLEO)]);
    let role = || Story::asks(&[Owner::Role(OPS)]);
    let taken = || role().presses_as(CLEO, &[OPS], Press::Claim, SOON);
    let ended = || open().hears(replies(BEN, SOON));
    let deleted = || ended().sees(&Observation::MessageDeleted { message: message_at(ASKED), at: t(SOON) });
    let withdrawn = || open().presses(ADA, Press::Withdraw, SOON);
    let solved = || open().sees(&stands(opened_thread(), true, false, SOON));
    let declined = || open().presses(BEN, Press::NotMine, SOON);
    let later = t("2026-03-04T09:00:00Z");
    let snooze = Press::Snooze(later);
    let closes = What::Closed { reason: Closure::Withdrawn };
    let no: &[RoleId] = &[];
    let table: Vec<Choice> = vec![
        ("an owner is done", open(), BEN, no, Press::Done, Ok(What::Done)),
        ("the asker is done", open(), ADA, no, Press::Done, Ok(What::Done)),
        ("a stranger is not", open(), DAN, no, Press::Done, Err(Refusal::NotYours)),
        ("done twice, of all", all().presses(BEN, Press::Done, SOON), BEN, no, Press::Done, Err(Refusal::NothingOpen)),
        ("done when it is answered", ended(), CLEO, no, Press::Done, Err(Refusal::AlreadyAnswered)),
        ("done when it is withdrawn", withdrawn(), BEN, no, Press::Done, Err(Refusal::AlreadyClosed)),
        ("a stranger learns nothing of it", withdrawn(), DAN, no, Press::Done, Err(Refusal::NotYours)),
        ("an owner declines", open(), BEN, no, Press::NotMine, Ok(What::Declined)),
        ("the asker has nothing to decline", open(), ADA, no, Press::NotMine, Err(Refusal::NotYours)),
        ("a stranger neither", open(), DAN, no, Press::NotMine, Err(Refusal::NotYours)),
        ("declines twice", declined(), BEN, no, Press::NotMine, Err(Refusal::NothingOpen)),
        ("declines when answered", ended(), CLEO, no, Press::NotMine, Err(Refusal::AlreadyAnswered)),
        ("an owner snoozes", open(), BEN, no, snooze, Ok(What::Snoozed { until: later })),
        ("a stranger does not", open(), DAN, no, snooze, Err(Refusal::NotYours)),
        ("snoozes what is declined", declined(), BEN, no, snooze, Err(Refusal::NothingOpen)),
        ("snoozes what is answered", ended(), BEN, no, snooze, Err(Refusal::AlreadyAnswered)),
        ("the asker waits", open(), ADA, no, Press::Wait, Ok(What::Waiting)),
        ("an owner does not choose that", open(), BEN, no, Press::Wait, Err(Refusal::AskersChoice)),
        ("the asker withdraws", open(), ADA, no, Press::Withdraw, Ok(closes)),
        ("an owner does not", open(), BEN, no, Press::Withdraw, Err(Refusal::AskersChoice)),
        ("withdraws twice", withdrawn(), ADA, no, Press::Withdraw, Err(Refusal::AlreadyClosed)),
        ("a holder claims", role(), DAN, &[SALES, OPS], Press::Claim, Ok(What::Claimed { role: OPS })),
        ("who lacks the role does not", role(), DAN, &[SALES], Press::Claim, Err(Refusal::NotInRole)),
        ("the asker takes nothing of her own", role(), ADA, &[OPS], Press::Claim, Err(Refusal::OwnAsk)),
        ("a holder is done", role(), DAN, &[SALES, OPS], Press::Done, Ok(What::DoneForRole { role: OPS })),
        ("without the role one is not", role(), DAN, &[SALES], Press::Done, Err(Refusal::NotYours)),
        ("a holder, when another took it", taken(), DAN, &[OPS], Press::Done, Err(Refusal::NotYours)),
        ("who took it is done for themselves", taken(), CLEO, &[OPS], Press::Done, Ok(What::Done)),
        ("nothing done, nothing undone", open(), BEN, no, Press::Undo, Err(Refusal::NothingToUndo)),
        ("the asker neither", open(), ADA, no, Press::Undo, Err(Refusal::NothingToUndo)),
        ("a stranger neither", ended(), DAN, no, Press::Undo, Err(Refusal::NothingToUndo)),
        ("another's answer", ended(), CLEO, no, Press::Undo, Err(Refusal::NothingToUndo)),
        ("one's own answer", ended(), BEN, no, Press::Undo, Ok(What::Undone)),
        ("the asker, an answer that was none", ended(), ADA, no, Press::Undo, Ok(What::Undone)),
        ("the same of what is deleted", deleted(), ADA, no, Press::Undo, Ok(What::Undone)),
        ("twice", deleted().presses(ADA, Press::Undo, LATER), ADA, no, Press::Undo, Err(Refusal::NothingToUndo)),
        ("one's own decline", declined(), BEN, no, Press::Undo, Ok(What::Undone)),
        ("another's withdrawal", withdrawn(), BEN, no, Press::Undo, Err(Refusal::NothingToUndo)),
        ("a tag is not undone by a button", solved(), ADA, no, Press::Undo, Err(Refusal::NothingToUndo)),
    ];
    for (case, story, by, roles, choice, expect) in table {
        let got = story.tries(by, roles, choice, LATER);
        assert_eq!(got.clone().map(|event| event.what), expect, "{case}");
        if let Ok(event) = got {
            assert_eq!((event.by, event.order), (Some(by), Order::at(t(LATER))), "{case}");
        }
    }
}
