//! What in a watched channel asks for a reply, and of whom.

use meantime::domain::ask::{MessageFact, Owner, Source};
use meantime::domain::capture::{ThreadPlace, Trigger, Watch, capture, named_by, opened_thread};
use meantime::domain::ids::{ChannelId, MessageId, Order, PersonId, RoleId, ServerId};
use meantime::domain::words::Judged;

const ADA: PersonId = PersonId(1);
const BEN: PersonId = PersonId(2);
const CLEO: PersonId = PersonId(3);
const OPS: RoleId = RoleId(50);
const SERVER: ServerId = ServerId(90);
const CHANNEL: ChannelId = ChannelId(91);

const ASKS: Option<&str> = Some("is it out?");
const TELLS: Option<&str> = Some("it is out");

/// A message of Ada's; without words where content may not be read.
fn says(words: Option<&str>) -> MessageFact {
    MessageFact {
        server: SERVER,
        channel: CHANNEL,
        id: MessageId(100 << 22),
        author: ADA,
        author_roles: vec![],
        by_machine: false,
        mentions: vec![],
        role_mentions: vec![],
        reply_to: None,
        words: words.map(Judged::of),
        busy: false,
    }
}

fn to(people: &[PersonId], words: Option<&str>) -> MessageFact {
    MessageFact { mentions: people.to_vec(), ..says(words) }
}

fn to_ops(words: Option<&str>) -> MessageFact {
    MessageFact { role_mentions: vec![OPS], ..says(words) }
}

fn in_reply(message: MessageFact) -> MessageFact {
    MessageFact { reply_to: Some(MessageId(7)), ..message }
}

#[test]
fn whom_a_message_asks_by_its_words_and_mentions() {
    let (ben, cleo, ops) = (Owner::Person(BEN), Owner::Person(CLEO), Owner::Role(OPS));
    let table: Vec<(&str, MessageFact, Vec<Owner>)> = vec![
        ("people", to(&[CLEO, BEN], ASKS), vec![ben, cleo]),
        ("the same one twice", to(&[BEN, BEN], ASKS), vec![ben]),
        ("a role", to_ops(ASKS), vec![ops]),
        ("a person and a role", MessageFact { mentions: vec![BEN], ..to_ops(ASKS) }, vec![ben, ops]),
        ("herself", to(&[ADA], ASKS), vec![]),
        ("herself and somebody", to(&[ADA, BEN], ASKS), vec![ben]),
        ("somebody in a reply", in_reply(to(&[BEN], ASKS)), vec![ben]),
        ("nobody: the room", says(ASKS), vec![Owner::Room]),
        ("nobody, in a reply", in_reply(says(ASKS)), vec![]),
        ("asks nothing", to(&[BEN], TELLS), vec![]),
        ("asks nothing of nobody", says(TELLS), vec![]),
        ("hidden words, to somebody", to(&[BEN], None), vec![ben]),
        ("hidden words, in a reply", in_reply(to(&[BEN], None)), vec![]),
        ("hidden words, to nobody", says(None), vec![]),
    ];
    let mentions = Watch { mentions: true, ..Watch::default() };
    let questions = Watch { questions: true, ..Watch::default() };
    for (case, message, expect) in table {
        assert_eq!(named_by(&message), expect, "{case}");
        // What is taken up is what an edit is compared with.
        let taken = |watch: &Watch| -> Vec<(Source, Vec<Owner>)> {
            capture(&message, None, watch).into_iter().map(|ask| (ask.source, ask.owners)).collect()
        };
        let of_room = expect == [Owner::Room];
        let some = |source, wanted: bool| if wanted { vec![(source, expect.clone())] } else { vec![] };
        assert_eq!(taken(&mentions), some(Source::Mention, !expect.is_empty() && !of_room), "{case}: mentions");
        assert_eq!(taken(&questions), some(Source::Question, of_room), "{case}: questions");
        assert_eq!(taken(&Watch::default()), [], "{case}: not watched");
        let machine = MessageFact { by_machine: true, ..message.clone() };
        assert_eq!(capture(&machine, None, &Watch { mentions: true, ..questions }), [], "{case}: by a machine");
    }
}

#[test]
fn a_question_in_a_thread_is_not_the_rooms() {
    let place = ThreadPlace { parent: ChannelId(7), opener: BEN, has_open_ask: false, resolved: false };
    let watch = Watch { mentions: true, threads: Some(Trigger::EveryPost), questions: true };
    assert_eq!(capture(&says(ASKS), Some(&place), &watch), []);
    // A mention is a mention, wherever it stands.
    let mention = capture(&to(&[BEN], ASKS), Some(&place), &watch);
    assert_eq!(mention.iter().map(|ask| (ask.source, ask.in_thread)).collect::<Vec<_>>(), [(Source::Mention, true)]);
    // The opener's post may be both.
    let opener = ThreadPlace { opener: ADA, ..place };
    let both = capture(&to(&[BEN], ASKS), Some(&opener), &watch);
    assert_eq!(both.iter().map(|ask| ask.source).collect::<Vec<_>>(), [Source::Mention, Source::Thread]);
}

#[test]
fn an_ask_is_as_old_as_its_message_and_stands_where_it_stands() {
    let watch = Watch { mentions: true, ..Watch::default() };
    let ask = capture(&to(&[BEN], ASKS), None, &watch).pop().expect("it asks");
    assert_eq!((ask.server, ask.channel, ask.in_thread), (SERVER, CHANNEL, false));
    assert_eq!((ask.message, ask.order, ask.asker), (Some(MessageId(100 << 22)), Order(100 << 22), ADA));
    assert_eq!((ask.need_by, ask.words), (None, None));
}

#[test]
fn a_thread_opened_from_a_message_asks_at_once_where_every_post_does() {
    let thread = ChannelId(100 << 22);
    let opened = |threads| opened_thread(SERVER, thread, ADA, &Watch { threads, ..Watch::default() });
    let ask = opened(Some(Trigger::EveryPost)).expect("it asks");
    assert_eq!((ask.channel, ask.in_thread, ask.owners, ask.source), (thread, true, vec![Owner::Room], Source::Thread));
    assert_eq!((ask.message, ask.order, ask.asker), (Some(MessageId(thread.0)), Order(thread.0), ADA));
    assert_eq!(opened(Some(Trigger::QuestionsOnly)), None);
    assert_eq!(opened(None), None);
}
