//! Which messages answer, which perhaps do, and what others write.

use meantime::domain::ask::{Manner, OthersWord, manner};
use meantime::domain::ids::PersonId;

use super::*;

#[test]
fn a_message_in_the_channel_answers_when_it_follows_closely_or_mentions_the_asker() {
    let ask = Story::asks(&[person(BEN)]);
    let soon = says(BEN, SOON);
    let later = says(BEN, LATER);
    let to_ada = MessageFact { mentions: vec![ADA], ..later.clone() };
    let table = [
        ("close by, to nobody", soon.clone(), true),
        ("ten minutes to the second", says(BEN, "2026-03-03T10:10:00Z"), true),
        ("a second more", says(BEN, "2026-03-03T10:10:01Z"), false),
        ("hours later, to nobody", later.clone(), false),
        ("hours later, mentions the asker", to_ada.clone(), true),
        ("mentions the asker and others", MessageFact { mentions: vec![DAN, ADA], ..later.clone() }, true),
        ("close by, to somebody else", MessageFact { mentions: vec![DAN], ..soon.clone() }, false),
        ("close by, to a role", MessageFact { role_mentions: vec![OPS], ..soon.clone() }, false),
        ("close by, a reply to another message", MessageFact { reply_to: Some(MessageId(7)), ..soon.clone() }, false),
        ("close by, in another channel", MessageFact { channel: ELSEWHERE, ..soon.clone() }, false),
        ("mentions the asker in another channel", MessageFact { channel: ELSEWHERE, ..to_ada.clone() }, false),
        ("before the ask", MessageFact { mentions: vec![ADA], ..says(BEN, "2026-03-03T09:59:59Z") }, false),
        ("somebody else, close by", says(DAN, SOON), false),
        ("somebody else mentions the asker", MessageFact { author: DAN, ..to_ada }, false),
        ("the asker, close by", says(ADA, SOON), false),
        ("a machine in an owner's name", MessageFact { by_machine: true, ..soon }, false),
    ];
    for (case, message, expect) in table {
        let owners = fulfilled(&ask, &message);
        assert_eq!(owners, if expect { vec![person(BEN)] } else { vec![] }, "{case}");
    }
}

#[test]
fn a_discord_reply_answers_however_late_and_whomever_else_it_mentions() {
    let table = [
        ("an owner", replies(BEN, LATER), true),
        ("an owner who mentions others", MessageFact { mentions: vec![DAN], ..replies(BEN, LATER) }, true),
        ("somebody else", replies(DAN, LATER), false),
        ("the asker", replies(ADA, LATER), false),
        ("a machine", MessageFact { by_machine: true, ..replies(BEN, LATER) }, false),
    ];
    for (case, message, expect) in table {
        assert_eq!(!fulfilled(&Story::asks(&[person(BEN)]), &message).is_empty(), expect, "{case}");
    }
}

#[test]
fn an_owners_message_in_the_asks_thread_answers() {
    let thread = THREAD;
    let in_thread = Story::asks_in_thread(&[person(BEN)]);
    let in_channel = Story::asks(&[person(BEN)]);
    let opened = opened_thread();
    let table = [
        ("the thread it stands in", &in_thread, thread, BEN, true),
        ("there, by somebody else", &in_thread, thread, DAN, false),
        ("there, by the asker", &in_thread, thread, ADA, false),
        ("the thread opened from its message", &in_channel, opened, BEN, true),
        ("there, by somebody else", &in_channel, opened, DAN, false),
        ("another thread", &in_channel, thread, BEN, false),
    ];
    for (case, story, channel, author, expect) in table {
        // To somebody else: in the thread that makes no difference.
        let message = MessageFact { channel, mentions: vec![DAN], ..says(author, LATER) };
        assert_eq!(!fulfilled(story, &message).is_empty(), expect, "{case}");
    }
}

#[test]
fn a_forms_ask_is_answered_at_the_message_that_the_bot_posted() {
    let posted = "2026-03-03T10:00:02Z";
    let form = Ask { message: None, source: Source::Form, ..ask_of(&[person(BEN)]) };
    let mut story = Story::of(form);
    assert_eq!(story.state().message, None);
    let reply = MessageFact { reply_to: Some(message_at(posted)), ..says(BEN, LATER) };
    assert_eq!(fulfilled(&story, &reply), vec![]);

    story.log.push(Event {
        order: message_at(posted).into(),
        by: None,
        what: What::Posted { message: message_at(posted) },
    });
    assert_eq!(story.state().message, Some(message_at(posted)));
    assert_eq!(fulfilled(&story, &reply), vec![person(BEN)]);
    assert_eq!(story.hears(reply).status(), answered(LATER));
}

#[test]
fn for_a_role_answers_who_holds_it_and_for_the_room_anybody_who_replies() {
    let ops = [OPS];
    let holds = |message: MessageFact| MessageFact { author_roles: ops.to_vec(), ..message };
    let thread = ChannelId(message_at(ASKED).0);
    let (role, room) = (Owner::Role(OPS), Owner::Room);
    let table = [
        ("a holder replies", role, holds(replies(DAN, LATER)), true),
        ("a holder, close by", role, holds(says(DAN, SOON)), true),
        ("somebody without the role replies", role, replies(DAN, LATER), false),
        ("a holder of another role", role, MessageFact { author_roles: vec![SALES], ..replies(DAN, LATER) }, false),
        ("the asker holds it too", role, holds(replies(ADA, LATER)), false),
        ("anybody replies to the room's", room, replies(DAN, LATER), true),
        ("anybody in the room's thread", room, MessageFact { channel: thread, ..says(DAN, LATER) }, true),
        ("anybody just talks on", room, says(DAN, SOON), false),
        ("the asker herself", room, replies(ADA, LATER), false),
    ];
    for (case, owner, message, expect) in table {
        let story = Story::asks(&[owner]);
        assert_eq!(fulfilled(&story, &message), if expect { vec![owner] } else { vec![] }, "{case}");
        let status = story.hears(message).status();
        assert_eq!(matches!(status, Status::Answered(_)), expect, "{case}: {status:?}");
    }
}

#[test]
fn any_needs_one_and_all_needs_everybody_who_did_not_decline() {
    let both = [person(BEN), person(CLEO)];

    let any = Story::asks(&both).hears(replies(BEN, LATER));
    assert_eq!(any.status(), answered(LATER));
    assert_eq!(any.part(person(CLEO)), ObligationState::Excused);
    // A second answer changes nothing, whether it is heard before the first or after it.
    let any = any.hears(replies(CLEO, LATER_STILL));
    assert_eq!(any.status(), answered(LATER));
    assert_eq!(any.part(person(CLEO)), ObligationState::Excused);

    let all = Story::asks_all(&both).hears(replies(BEN, LATER));
    assert_eq!(all.status(), Status::Open);
    assert_eq!(all.part(person(BEN)), ObligationState::Answered(t(LATER)));
    assert_eq!(all.part(person(CLEO)), ObligationState::Owed);
    assert_eq!(all.hears(replies(CLEO, LATER_STILL)).status(), answered(LATER_STILL));

    let one_declined = Story::asks_all(&both).hears(replies(BEN, LATER)).presses(CLEO, Press::NotMine, LATER_STILL);
    assert_eq!(one_declined.status(), answered(LATER));

    // One person may hold two parts.
    let twice = Story::asks_all(&[person(BEN), Owner::Role(OPS)]);
    assert_eq!(twice.hears(MessageFact { author_roles: vec![OPS], ..replies(BEN, LATER) }).status(), answered(LATER));
}

#[test]
fn a_later_message_does_not_move_the_time_of_the_answer() {
    let story = Story::asks(&[person(BEN)]).hears(replies(BEN, LATER)).hears(replies(BEN, LATER_STILL));
    assert_eq!(story.status(), answered(LATER));
    let story = story.sees(&reacts(BEN, Mark::Eyes, true, LATER_STILL));
    assert_eq!(story.part(person(BEN)), ObligationState::Answered(t(LATER)));
}

#[test]
fn of_a_role_anybodys_answer_is_enough_also_after_somebody_took_it() {
    let answered = Story::asks(&[Owner::Role(OPS)])
        .presses_as(DAN, &[OPS], Press::Claim, SOON)
        .hears(MessageFact { author_roles: vec![OPS], ..replies(CLEO, LATER) });
    assert_eq!(answered.status(), Status::Answered(t(LATER)));
}

/// A message, and how it relates to Ada's ask.
type Reading = (&'static str, MessageFact, Option<Manner>);

#[test]
fn how_a_message_relates_to_an_ask() {
    let soon = says(BEN, SOON);
    let later = says(BEN, LATER);
    let to_dan = |message: MessageFact| MessageFact { mentions: vec![DAN], ..message };
    let busy = |message: MessageFact| MessageFact { busy: true, ..message };
    let other_reply = |message: MessageFact| MessageFact { reply_to: Some(MessageId(7)), ..message };
    let table: Vec<Reading> = vec![
        ("a reply to it", replies(BEN, LATER), Some(Manner::Direct)),
        ("a reply to it that mentions others", to_dan(replies(BEN, LATER)), Some(Manner::Direct)),
        ("a reply to it in a busy channel", busy(replies(BEN, LATER)), Some(Manner::Direct)),
        (
            "in the thread opened from it, to others",
            to_dan(MessageFact { channel: opened_thread(), ..later.clone() }),
            Some(Manner::Thread),
        ),
        ("mentions the asker", MessageFact { mentions: vec![ADA], ..later.clone() }, Some(Manner::ToAsker)),
        ("mentions the asker, soon", MessageFact { mentions: vec![ADA], ..soon.clone() }, Some(Manner::ToAsker)),
        (
            "mentions the asker in a reply to another message",
            other_reply(MessageFact { mentions: vec![ADA], ..later.clone() }),
            Some(Manner::ToAsker),
        ),
        (
            "mentions the asker where much is written",
            busy(MessageFact { mentions: vec![ADA], ..later.clone() }),
            Some(Manner::ToAsker),
        ),
        ("close by", soon.clone(), Some(Manner::CloseBy)),
        ("close by, in the midst of others' talk", busy(soon.clone()), Some(Manner::CloseBy)),
        ("close by, to others", to_dan(soon.clone()), None),
        ("close by, to a role", MessageFact { role_mentions: vec![SALES], ..soon.clone() }, None),
        ("close by, a reply to another message", other_reply(soon.clone()), None),
        ("later", later.clone(), Some(Manner::Later)),
        ("later, in the midst of others' talk", busy(later.clone()), None),
        ("later, to others", to_dan(later.clone()), None),
        ("later, to a role", MessageFact { role_mentions: vec![SALES], ..later.clone() }, None),
        ("later, a reply to another message", other_reply(later.clone()), None),
        ("elsewhere", MessageFact { channel: ELSEWHERE, ..soon }, None),
        ("elsewhere, mentions the asker", MessageFact { channel: ELSEWHERE, mentions: vec![ADA], ..later }, None),
    ];
    let story = Story::asks(&[person(BEN)]);
    for (case, message, expect) in table {
        assert_eq!(manner(&story.ask, &story.state(), &message), expect, "{case}");
        // Of who was asked everything is noted that relates to it; of others what is addressed to it.
        let lines = |author: PersonId| {
            let message = MessageFact { author, ..message.clone() };
            story.clone().hears(message).log
        };
        let theirs = |author| {
            expect.map(|manner| {
                vec![Event {
                    order: message.id.into(),
                    by: Some(author),
                    what: What::Said { message: message.id, manner, roles: vec![] },
                }]
            })
        };
        assert_eq!(lines(BEN), theirs(BEN).unwrap_or_default(), "{case}");
        let dans = theirs(DAN).filter(|_| expect.is_some_and(Manner::is_direct));
        assert_eq!(lines(DAN), dans.unwrap_or_default(), "{case}: by somebody else");
    }
}

#[test]
fn the_roles_of_an_author_count_in_whatever_order_discord_tells_them() {
    let (one, two) = (RoleId(60), RoleId(40));
    let story = Story::asks_all(&[Owner::Role(one), Owner::Role(two)]);
    let by = |roles: [RoleId; 3]| MessageFact { author_roles: roles.to_vec(), ..replies(DAN, LATER) };
    let heard = story.clone().hears(by([one, SALES, two]));
    assert_eq!(fulfilled(&story, &by([one, SALES, two])), [Owner::Role(one), Owner::Role(two)]);
    assert_eq!(heard.log, story.hears(by([two, one, SALES])).log);
}

#[test]
fn what_an_owner_writes_hours_later_to_nobody_is_asked_about_once() {
    let unsure = |story: &Story| story.obligation(person(BEN)).unsure;
    let first = Story::asks(&[person(BEN), person(CLEO)]).hears(says(BEN, LATER));
    assert_eq!((first.status(), first.part(person(BEN))), (Status::Open, ObligationState::Owed));
    assert_eq!(unsure(&first), Some(message_at(LATER)));
    assert_eq!(first.obligation(person(CLEO)).unsure, None);

    let second = first.clone().hears(says(BEN, LATER_STILL));
    assert_eq!((unsure(&second), second.log.len()), (Some(message_at(LATER)), 1), "of two the first");
    let late = Story::asks(&[person(BEN)]).hears(says(BEN, LATER_STILL)).hears(says(BEN, LATER));
    assert_eq!(unsure(&late), Some(message_at(LATER)), "of two, heard the other way round");
    assert_eq!(unsure(&late.reversed()), Some(message_at(LATER)));

    let not_yet = second.presses(BEN, Press::NotYet, AT_LAST);
    assert_eq!(unsure(&not_yet), None);
    assert_eq!(not_yet.tries(BEN, &[], Press::WasAnswer, THE_END), Err(Refusal::NothingUnsure));
    let next = not_yet.hears(says(BEN, THE_END));
    assert_eq!(unsure(&next), Some(message_at(THE_END)), "what comes after \"not yet\" is asked about again");

    for (case, story) in [
        ("somebody else", Story::asks(&[person(BEN)]).hears(says(DAN, LATER))),
        (
            "a holder of the role",
            Story::asks(&[role()]).hears(MessageFact { author_roles: vec![OPS], ..says(DAN, LATER) }),
        ),
        (
            "who declined",
            Story::asks(&[person(BEN), person(CLEO)]).presses(BEN, Press::NotMine, SOON).hears(says(BEN, LATER)),
        ),
        (
            "who answered",
            Story::asks_all(&[person(BEN), person(CLEO)]).hears(replies(BEN, SOON)).hears(says(BEN, LATER)),
        ),
    ] {
        assert!(story.state().obligations.iter().all(|part| part.unsure.is_none()), "{case}");
        assert_eq!(story.status(), Status::Open, "{case}");
    }
}

#[test]
fn what_was_the_answer_is_as_old_as_the_message() {
    let unsure =
        || Story::asks_all(&[person(BEN), role()]).hears(MessageFact { author_roles: vec![OPS], ..says(BEN, LATER) });
    let event = unsure().tries(BEN, &[OPS], Press::WasAnswer, AT_LAST).expect("it was the answer");
    let what = What::Said { message: message_at(LATER), manner: Manner::Direct, roles: vec![] };
    assert_eq!(event, Event { order: Order::at(t(LATER)), by: Some(BEN), what });

    let story = unsure().presses(BEN, Press::WasAnswer, AT_LAST);
    assert_eq!(story.part(person(BEN)), answered_part(LATER));
    assert_eq!(story.part(role()), ObligationState::Owed, "who speaks for themselves does not speak for the role");
    assert_eq!(story.reversed().state(), story.state());

    let alone = Story::asks(&[person(BEN)]).hears(says(BEN, LATER)).presses(BEN, Press::WasAnswer, AT_LAST);
    assert_eq!(alone.status(), answered(LATER));
    assert_eq!(alone.presses(BEN, Press::Undo, THE_END).status(), Status::Open, "and can be taken back");
}

#[test]
fn what_others_answer_is_kept_once_a_person_and_ends_nothing() {
    let word = |by, at| OthersWord { by, message: message_at(at), at: t(at), in_thread: false };
    let dans = Story::asks(&[person(BEN)]).hears(replies(DAN, LATER));
    assert_eq!((dans.status(), dans.state().others), (Status::Open, vec![word(DAN, LATER)]));

    let more = dans.clone().hears(replies(DAN, LATER_STILL)).hears(replies(EVE, SOON));
    assert_eq!(more.state().others, [word(EVE, SOON), word(DAN, LATER)], "in the order of what happened");
    assert_eq!(more.reversed().state(), more.state());

    let in_thread = MessageFact { channel: opened_thread(), ..says(DAN, LATER) };
    let words = Story::asks(&[person(BEN)]).hears(in_thread).state().others;
    assert_eq!(words, [OthersWord { in_thread: true, ..word(DAN, LATER) }]);

    let none = |story: Story| assert_eq!(story.state().others, []);
    none(Story::asks(&[person(BEN)]).hears(says(DAN, SOON)));
    none(Story::asks(&[person(BEN)]).hears(MessageFact { mentions: vec![ADA], ..says(DAN, LATER) }));
    none(Story::asks(&[person(BEN)]).hears(replies(ADA, LATER)));
    none(Story::asks(&[person(BEN)]).hears(MessageFact { by_machine: true, ..replies(DAN, LATER) }));
    none(Story::asks(&[person(BEN)]).hears(replies(BEN, LATER)));
    none(Story::asks(&[role()]).hears(holder_replies(DAN, LATER)));
    none(Story::asks(&[Owner::Room]).hears(replies(DAN, LATER)));
}

#[test]
fn only_a_person_is_asked_whether_that_was_the_answer() {
    let holder = MessageFact { author_roles: vec![OPS], ..says(BEN, LATER) };
    let story = Story::asks_all(&[person(BEN), role()]).hears(holder);
    assert_eq!(story.obligation(person(BEN)).unsure, Some(message_at(LATER)));
    assert_eq!(story.obligation(role()).unsure, None);
}

#[test]
fn an_answer_by_who_owes_it_no_more_is_offered_to_the_asker() {
    let both = [person(BEN), person(CLEO)];
    let table = [
        ("declined", Story::asks(&both).presses(BEN, Press::NotMine, SOON)),
        ("named no more", Story::asks(&both).sees(&edited(&[person(CLEO)], SOON))),
        ("left, and came back", Story::asks(&both).sees(&leaves(BEN, SOON))),
    ];
    for (case, story) in table {
        let words = story.hears(replies(BEN, LATER)).state().others;
        assert_eq!(
            words,
            [OthersWord { by: BEN, message: message_at(LATER), at: t(LATER), in_thread: false }],
            "{case}"
        );
    }
}
