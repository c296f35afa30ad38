//! What ends an ask, who may say so, and that the state depends on what happened, not on the order of hearing of it.

use chrono::TimeDelta;
use meantime::domain::ask::{
    Ask, Closure, Event, Mark, MessageFact, Need, Obligation, ObligationState, Observation, Owner, Press, Refusal,
    Source, State, Status, What, fold, observe, press,
};
use meantime::domain::calendar::Instant;
use meantime::domain::capture::{ThreadPlace, Trigger, Watch, capture};
use meantime::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, RoleId, ServerId};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// Asks.
const ADA: PersonId = PersonId(1);
/// Are asked.
const BEN: PersonId = PersonId(2);
const CLEO: PersonId = PersonId(3);
/// Is neither.
const DAN: PersonId = PersonId(4);
const OPS: RoleId = RoleId(50);
const SALES: RoleId = RoleId(51);

const SERVER: ServerId = ServerId(90);
const CHANNEL: ChannelId = ChannelId(91);
const ELSEWHERE: ChannelId = ChannelId(92);

const ASKED: &str = "2026-03-03T10:00:00Z";
/// Within ten minutes of the ask.
const SOON: &str = "2026-03-03T10:05:00Z";
/// Hours after it.
const LATER: &str = "2026-03-03T14:00:00Z";
const LATER_STILL: &str = "2026-03-03T15:00:00Z";
const AT_LAST: &str = "2026-03-03T16:00:00Z";

fn t(text: &str) -> Instant {
    text.parse().expect("a time")
}

fn message_at(text: &str) -> MessageId {
    MessageId(Order::at(t(text)).0)
}

fn person(person: PersonId) -> Owner {
    Owner::Person(person)
}

/// A message of Ada's that asks these.
fn ask_of(owners: &[Owner]) -> Ask {
    Ask {
        id: AskId(1),
        server: SERVER,
        channel: CHANNEL,
        in_thread: false,
        message: Some(message_at(ASKED)),
        asker: ADA,
        owners: owners.to_vec(),
        need: Need::Any,
        source: Source::Mention,
        need_by: None,
        order: Order::at(t(ASKED)),
        words: None,
    }
}

fn says(author: PersonId, at: &str) -> MessageFact {
    MessageFact {
        server: SERVER,
        channel: CHANNEL,
        id: message_at(at),
        author,
        author_roles: vec![],
        by_machine: false,
        mentions: vec![],
        role_mentions: vec![],
        reply_to: None,
        text: None,
    }
}

/// A message that closely follows nothing and mentions nobody, but replies to the ask.
fn replies(author: PersonId, at: &str) -> MessageFact {
    MessageFact { reply_to: Some(message_at(ASKED)), ..says(author, at) }
}

fn reacts(by: PersonId, mark: Mark, added: bool, at: &str) -> Observation {
    reacts_on(message_at(ASKED), None, by, mark, added, at)
}

fn reacts_on(
    message: MessageId,
    author: Option<PersonId>,
    by: PersonId,
    mark: Mark,
    added: bool,
    at: &str,
) -> Observation {
    Observation::Reacted { channel: CHANNEL, message, author, by, by_roles: vec![], mark, added, at: t(at) }
}

fn stands(thread: ChannelId, solved: bool, locked: bool, at: &str) -> Observation {
    Observation::ThreadStands { thread, solved, locked, at: t(at) }
}

/// An ask and its log, as it grows.
struct Story {
    ask: Ask,
    log: Vec<Event>,
}

impl Story {
    fn of(ask: Ask) -> Self {
        Self { ask, log: Vec::new() }
    }

    fn asks(owners: &[Owner]) -> Self {
        Self::of(ask_of(owners))
    }

    fn asks_all(owners: &[Owner]) -> Self {
        Self::of(Ask { need: Need::All, ..ask_of(owners) })
    }

    fn sees(mut self, seen: &Observation) -> Self {
        let events = observe(&self.ask, &self.state(), seen);
        self.log.extend(events);
        self
    }

    fn hears(self, message: MessageFact) -> Self {
        self.sees(&Observation::Posted(message))
    }

    fn presses(self, by: PersonId, choice: Press, at: &str) -> Self {
        self.presses_as(by, &[], choice, at)
    }

    fn presses_as(mut self, by: PersonId, roles: &[RoleId], choice: Press, at: &str) -> Self {
        let event = self.tries(by, roles, choice, at).expect("may choose that");
        self.log.push(event);
        self
    }

    fn tries(&self, by: PersonId, roles: &[RoleId], choice: Press, at: &str) -> Result<Event, Refusal> {
        press(&self.ask, &self.state(), by, roles, Order::at(t(at)), choice)
    }

    fn state(&self) -> State {
        fold(&self.ask, &self.log)
    }

    fn status(&self) -> Status {
        self.state().status
    }

    fn part(&self, owner: Owner) -> ObligationState {
        let state = self.state();
        state.obligations.iter().find(|o| o.owner == owner).map(|o| o.state).expect("an owner")
    }
}

/// Who chooses what in which situation, with which roles, and what comes of it.
type Choice<'a> = (&'a str, Story, PersonId, &'a [RoleId], Press, Result<What, Refusal>);

fn answered(at: &str) -> Status {
    Status::Answered(t(at))
}

/// The owners whose parts a message fulfils.
fn fulfilled(story: &Story, message: &MessageFact) -> Vec<Owner> {
    let events = observe(&story.ask, &story.state(), &Observation::Posted(message.clone()));
    events
        .into_iter()
        .map(|event| match event.what {
            What::Replied { owner, message: answer } => {
                assert_eq!((answer, event.by, event.order), (message.id, Some(message.author), message.id.into()));
                owner
            }
            other => panic!("a message led to {other:?}"),
        })
        .collect()
}

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
    let thread = ChannelId(93);
    let in_thread = Story::of(Ask { channel: thread, in_thread: true, ..ask_of(&[person(BEN)]) });
    let in_channel = Story::asks(&[person(BEN)]);
    // A thread opened from a message has the message's id.
    let opened = ChannelId(message_at(ASKED).0);
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
    // A second answer is kept with its own time; the ask was answered by the first.
    let any = any.hears(replies(CLEO, LATER_STILL));
    assert_eq!(any.status(), answered(LATER));
    assert_eq!(any.part(person(CLEO)), ObligationState::Answered(t(LATER_STILL)));

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
    let thread = ChannelId(93);
    let opened = ChannelId(message_at(ASKED).0);
    let in_channel = |owner| Story::asks(&[owner]);
    let in_thread = |owner| Story::of(Ask { channel: thread, in_thread: true, ..ask_of(&[owner]) });
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
}

#[test]
fn done_by_an_owner_ends_their_part_and_by_the_asker_all_of_it() {
    let both = [person(BEN), person(CLEO)];
    let owner = Story::asks_all(&both).presses(BEN, Press::Done, LATER);
    assert_eq!(owner.status(), Status::Open);
    assert_eq!(owner.part(person(BEN)), ObligationState::Answered(t(LATER)));

    let asker = Story::asks_all(&both).presses(ADA, Press::Done, LATER);
    assert_eq!(asker.status(), answered(LATER));
    assert_eq!(asker.part(person(BEN)), ObligationState::Excused);
}

#[test]
fn done_by_a_holder_ends_the_roles_part() {
    let alone = Story::asks(&[Owner::Role(OPS)]).presses_as(DAN, &[SALES, OPS], Press::Done, LATER);
    assert_eq!(alone.part(Owner::Role(OPS)), ObligationState::Answered(t(LATER)));
    assert_eq!(alone.status(), answered(LATER));

    // Of all: an owner who holds the role too speaks for themselves first.
    let own = Story::asks_all(&[person(BEN), Owner::Role(OPS)]).presses_as(BEN, &[OPS], Press::Done, LATER);
    assert_eq!(own.part(person(BEN)), ObligationState::Answered(t(LATER)));
    assert_eq!(own.part(Owner::Role(OPS)), ObligationState::Owed);
    assert_eq!(own.presses_as(BEN, &[OPS], Press::Done, LATER_STILL).status(), answered(LATER_STILL));
}

#[test]
fn when_everybody_declined_nobody_is_left_until_one_thinks_better_of_it() {
    let story = Story::asks(&[person(BEN), person(CLEO)]).presses(BEN, Press::NotMine, SOON);
    assert_eq!(story.part(person(BEN)), ObligationState::Declined);
    assert!(!story.state().nobody_is_left());
    let story = story.presses(CLEO, Press::NotMine, LATER);
    assert!(story.state().nobody_is_left());
    assert_eq!(story.status(), Status::Open);
    let story = story.presses(BEN, Press::Undo, LATER_STILL);
    assert!(!story.state().nobody_is_left());
    assert_eq!(story.part(person(BEN)), ObligationState::Owed);
    // What is closed has nobody left who matters.
    assert!(!story.presses(ADA, Press::Withdraw, AT_LAST).state().nobody_is_left());
}

#[test]
fn a_solved_tag_or_a_lock_closes_and_taking_both_away_reopens() {
    let thread = ChannelId(93);
    let post = || Story::of(Ask { channel: thread, in_thread: true, ..ask_of(&[Owner::Room]) });
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
    let opened = ChannelId(message_at(ASKED).0);
    assert_eq!(in_channel.sees(&stands(opened, true, false, LATER)).status(), closed(Closure::Solved));
    assert_eq!(Story::asks(&[person(BEN)]).sees(&stands(CHANNEL, true, false, LATER)).status(), Status::Open);

    // What the asker withdrew is not opened by a thread.
    let withdrawn = post().presses(ADA, Press::Withdraw, LATER);
    assert_eq!(withdrawn.sees(&stands(thread, false, false, LATER_STILL)).status(), closed(Closure::Withdrawn));
}

#[test]
fn a_thread_that_reopens_undoes_only_what_the_thread_did() {
    let table =
        [(Closure::Solved, true), (Closure::Locked, true), (Closure::Withdrawn, false), (Closure::Deleted, false)];
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
    let thread = ChannelId(message_at(ASKED).0);
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
fn what_a_person_said_they_can_take_back() {
    let ask = || Story::asks(&[person(BEN)]);
    let table = [
        ("an owner's done", ask().presses(BEN, Press::Done, LATER), BEN),
        ("an owner's not mine", ask().presses(BEN, Press::NotMine, LATER), BEN),
        ("an answer that was none", ask().hears(replies(BEN, LATER)), BEN),
        ("an answer that was none, says the asker", ask().hears(replies(BEN, LATER)), ADA),
        ("an owner's done that was none", ask().presses(BEN, Press::Done, LATER), ADA),
        ("the asker's done", ask().presses(ADA, Press::Done, LATER), ADA),
        ("the asker's mistaken check", ask().sees(&reacts(ADA, Mark::Check, true, LATER)), ADA),
        ("the asker's withdrawal", ask().presses(ADA, Press::Withdraw, LATER), ADA),
    ];
    for (case, story, by) in table {
        let story = story.presses(by, Press::Undo, LATER_STILL);
        assert_eq!(story.status(), Status::Open, "{case}");
        assert_eq!(story.part(person(BEN)), ObligationState::Owed, "{case}");
        // And say it again.
        assert_eq!(story.presses(BEN, Press::Done, AT_LAST).status(), answered(AT_LAST), "{case}");
    }
    // Of two answers the other one stands.
    let two = Story::asks(&[person(BEN), person(CLEO)]).presses(BEN, Press::Done, SOON).hears(replies(CLEO, LATER));
    assert_eq!(two.presses(BEN, Press::Undo, LATER_STILL).status(), answered(LATER));
    // The asker takes back both, and the answer for a role as well.
    let two = Story::asks_all(&[person(BEN), Owner::Role(OPS)])
        .presses(BEN, Press::Done, SOON)
        .presses_as(DAN, &[OPS], Press::Done, LATER)
        .presses(ADA, Press::Undo, LATER_STILL);
    assert_eq!(two.status(), Status::Open);
    assert_eq!((two.part(person(BEN)), two.part(Owner::Role(OPS))), (ObligationState::Owed, ObligationState::Owed));
    // Who declined goes on declining.
    let declined = Story::asks(&[person(BEN), person(CLEO)])
        .presses(CLEO, Press::NotMine, SOON)
        .hears(replies(BEN, LATER))
        .presses(ADA, Press::Undo, LATER_STILL);
    assert_eq!(declined.part(person(CLEO)), ObligationState::Declined);
}

#[test]
fn who_claims_a_roles_ask_owes_it_from_then_on() {
    let story = Story::asks(&[Owner::Role(OPS)]).presses_as(DAN, &[OPS], Press::Claim, SOON);
    assert_eq!(story.status(), Status::Open);
    assert_eq!(story.part(Owner::Role(OPS)), ObligationState::HandedOver);
    let expect = Obligation { owner: person(DAN), since: t(SOON), state: ObligationState::Owed, snoozes: vec![] };
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
fn who_declined_for_themselves_may_take_it_for_the_role() {
    let story = Story::asks(&[person(BEN), Owner::Role(OPS)]).presses(BEN, Press::NotMine, SOON).presses_as(
        BEN,
        &[OPS],
        Press::Claim,
        LATER,
    );
    let bens: Vec<_> = story.state().obligations.into_iter().filter(|part| part.owner == person(BEN)).collect();
    let expect = Obligation { owner: person(BEN), since: t(LATER), state: ObligationState::Owed, snoozes: vec![] };
    assert_eq!(bens, [expect]);
    assert_eq!(story.presses(BEN, Press::Done, LATER_STILL).status(), answered(LATER_STILL));
}

#[test]
fn thanks_and_news_of_a_threads_author_need_no_reply_again() {
    let place = ThreadPlace { parent: CHANNEL, opener: ADA, has_open_ask: false };
    let watch = Watch { mentions: false, threads: Some(Trigger::EveryPost) };
    let table = [
        ("Thanks, that helped!", 0),
        ("thx", 0),
        ("FYI: the build is green", 0),
        ("Thanks! Is it in 1.2 as well?", 1),
        ("It is red again", 1),
    ];
    for (text, asks) in table {
        let message = MessageFact { text: Some(text.to_owned()), ..says(ADA, LATER) };
        assert_eq!(capture(&message, Some(&place), &watch).len(), asks, "{text:?}");
    }
    // Where content is hidden every post counts.
    assert_eq!(capture(&says(ADA, LATER), Some(&place), &watch).len(), 1);
}

#[test]
fn snoozes_and_waiting_are_kept_in_order() {
    let story = Story::asks(&[person(BEN), person(CLEO)])
        .presses(BEN, Press::Snooze(t(AT_LAST)), SOON)
        .presses(BEN, Press::Snooze(t(LATER_STILL)), LATER)
        .presses(ADA, Press::Wait, LATER)
        .presses(ADA, Press::Wait, LATER_STILL);
    let state = story.state();
    assert_eq!(state.part_of(BEN).map(|part| part.snoozes.clone()), Some(vec![t(AT_LAST), t(LATER_STILL)]));
    assert_eq!(state.part_of(CLEO).map(|part| part.snoozes.clone()), Some(vec![]));
    assert_eq!(state.waited, vec![t(LATER), t(LATER_STILL)]);
    assert_eq!(state.status, Status::Open);
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
    let solved = || open().sees(&stands(ChannelId(message_at(ASKED).0), true, false, SOON));
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

// Laws, on random logs.

/// Something that somebody does.
#[derive(Clone, Debug)]
enum Act {
    Seen(Observation),
    Pressed(PersonId, Vec<RoleId>, Press),
}

fn any_ask() -> impl Strategy<Value = Ask> {
    let owners = vec![person(BEN), person(CLEO), Owner::Role(OPS), Owner::Room];
    let owners = proptest::sample::subsequence(owners, 1..=4);
    (owners, any::<bool>(), any::<bool>()).prop_map(|(owners, all, in_thread)| Ask {
        need: if all { Need::All } else { Need::Any },
        in_thread,
        ..ask_of(&owners)
    })
}

/// Minutes after the ask: so few that some things happen at the same moment.
fn moment() -> impl Strategy<Value = Instant> {
    (1_i64..20).prop_map(|minutes| t(ASKED) + TimeDelta::minutes(minutes))
}

fn anybody() -> impl Strategy<Value = PersonId> {
    select(vec![ADA, BEN, CLEO, DAN])
}

fn some_roles() -> impl Strategy<Value = Vec<RoleId>> {
    select(vec![vec![], vec![OPS]])
}

fn message() -> impl Strategy<Value = Observation> {
    let words = (any::<bool>(), any::<bool>(), 0_u64..1000);
    (anybody(), some_roles(), moment(), words).prop_map(|(author, author_roles, at, (mentions, replies, sequence))| {
        Observation::Posted(MessageFact {
            id: MessageId(Order::at(at).0 + sequence),
            author_roles,
            mentions: if mentions { vec![ADA] } else { vec![] },
            reply_to: replies.then(|| message_at(ASKED)),
            ..says(author, ASKED)
        })
    })
}

fn reaction() -> impl Strategy<Value = Observation> {
    let on = prop_oneof![
        Just((message_at(ASKED), Some(ADA))),
        (select(vec![BEN, DAN])).prop_map(|author| { (message_at(SOON), Some(author)) })
    ];
    let mark = select(vec![Mark::Check, Mark::Eyes]);
    // What is taken back comes without the author and the roles.
    (on, anybody(), some_roles(), mark, any::<bool>(), moment()).prop_map(
        |((message, author), by, roles, mark, added, at)| Observation::Reacted {
            channel: CHANNEL,
            message,
            author: author.filter(|_| added),
            by,
            by_roles: if added { roles } else { vec![] },
            mark,
            added,
            at,
        },
    )
}

fn end_of_thread() -> impl Strategy<Value = Observation> {
    let thread = ChannelId(message_at(ASKED).0);
    prop_oneof![
        4 => (any::<bool>(), any::<bool>(), moment())
            .prop_map(move |(solved, locked, at)| Observation::ThreadStands { thread, solved, locked, at }),
        1 => deletion(),
    ]
}

fn deletion() -> impl Strategy<Value = Observation> {
    moment().prop_map(|at| Observation::MessageDeleted { message: message_at(ASKED), at })
}

fn choice() -> impl Strategy<Value = Press> {
    let plain = [Press::Done, Press::NotMine, Press::Undo, Press::Claim, Press::Wait, Press::Withdraw];
    prop_oneof![6 => select(plain.to_vec()), 1 => moment().prop_map(Press::Snooze)]
}

fn act() -> impl Strategy<Value = (Instant, Act)> {
    let seen = prop_oneof![3 => message(), 3 => reaction(), 1 => end_of_thread()];
    prop_oneof![
        (moment(), seen).prop_map(|(at, seen)| (at, Act::Seen(seen))),
        (moment(), anybody(), some_roles(), choice()).prop_map(|(at, by, roles, c)| (at, Act::Pressed(by, roles, c))),
    ]
}

/// What the bot writes down while these things happen one after the other.
fn log_of(ask: &Ask, mut acts: Vec<(Instant, Act)>) -> Vec<Event> {
    acts.sort_by_key(|(at, _)| *at);
    let mut log = Vec::new();
    for (at, act) in acts {
        let state = fold(ask, &log);
        match act {
            Act::Seen(seen) => log.extend(observe(ask, &state, &seen)),
            Act::Pressed(by, roles, choice) => log.extend(press(ask, &state, by, &roles, Order::at(at), choice)),
        }
    }
    log
}

/// A log, and the same events in another order, some of them more than once.
fn log_and_another() -> impl Strategy<Value = (Ask, Vec<Event>, Vec<Event>)> {
    (any_ask(), vec(act(), 0..16))
        .prop_map(|(ask, acts)| (log_of(&ask, acts), ask))
        .prop_flat_map(|(log, ask)| {
            let twice = vec(any::<prop::sample::Index>(), 0..6);
            (Just(ask), Just(log), twice)
        })
        .prop_flat_map(|(ask, log, twice)| {
            let mut other = log.clone();
            if !log.is_empty() {
                other.extend(twice.iter().map(|index| index.get(&log).clone()));
            }
            (Just(ask), Just(log), Just(other).prop_shuffle())
        })
}

fn heard(ask: &Ask, seen: &[Observation]) -> State {
    seen.iter().fold(Story::of(ask.clone()), |story, one| story.sees(one)).state()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn the_state_depends_on_what_happened_and_not_on_the_order_of_the_log((ask, log, other) in log_and_another()) {
        let state = fold(&ask, &log);
        prop_assert_eq!(&fold(&ask, &other), &state);
        let twice = [log.clone(), log].concat();
        prop_assert_eq!(&fold(&ask, &twice), &state);
    }

    #[test]
    fn who_owes_and_what_is_open_agree((ask, log, _) in log_and_another()) {
        let state = fold(&ask, &log);
        let owed = state.obligations.iter().filter(|part| part.is_owed()).count();
        prop_assert!(state.is_open() || owed == 0, "{state:?}");
        prop_assert_eq!(state.nobody_is_left(), state.is_open() && owed == 0);
        match state.status {
            Status::Answered(at) | Status::Closed(_, at) => {
                prop_assert!(log.iter().any(|event| event.order.instant() == at), "{at} is no event's");
            }
            Status::Open => {
                let answers = state.obligations.iter().filter(|p| matches!(p.state, ObligationState::Answered(_)));
                prop_assert!(answers.count() == 0 || (ask.need == Need::All && owed > 0), "{state:?}");
            }
        }
    }

    #[test]
    fn messages_reactions_and_the_deletion_may_be_heard_in_any_order(
        (ask, seen, other) in (any_ask(), vec(prop_oneof![message(), reaction()], 0..12), option::of(deletion()))
            .prop_map(|(ask, seen, deleted)| (ask, seen.into_iter().chain(deleted).collect::<Vec<_>>()))
            .prop_flat_map(|(ask, seen)| (Just(ask), Just(seen.clone()), Just(seen).prop_shuffle()))
    ) {
        prop_assert_eq!(heard(&ask, &other), heard(&ask, &seen));
    }
}

#[test]
fn of_a_role_anybodys_answer_is_enough_also_after_somebody_took_it() {
    let answered = Story::asks(&[Owner::Role(OPS)])
        .presses_as(DAN, &[OPS], Press::Claim, SOON)
        .hears(MessageFact { author_roles: vec![OPS], ..replies(CLEO, LATER) });
    assert_eq!(answered.status(), Status::Answered(t(LATER)));
}
