//! Ids that were never put on anything: of other asks, other people's messages, other kinds, and huge ones.

use local_discord::Forged;
use meantime::domain::ask::{Need, Owner, Priority};
use meantime::domain::custom_id::Action;
use meantime::domain::custom_id::AskOptions;
use meantime::domain::custom_id::CustomId;
use meantime::domain::ids::{AskId, PersonId, RoleId, ServerId};
use meantime::domain::setup::Move;
use serde_json::{Value, json};

use crate::actions;
use crate::outcome::Who;
use crate::world::{LOBBY, PRIVATE, World, said};

const OVER: &str = "That form is over.";
const OTHER_VERSION: &str = "of another version of me";
const GONE: &str = "That ask is not yours to see, or it is gone.";

fn id(action: Action) -> String {
    CustomId { action, bundle: None }.encode()
}

fn form_of(owners: Vec<Owner>, need_by: Option<&str>) -> String {
    let need_by = need_by.map(|text| text.parse().expect("a time"));
    id(Action::AskForm(AskOptions { owners, need: Need::Any, need_by, thread: false, priority: Priority::Normal }))
}

/// Nobody in particular presses what was never there: a form's id under a button, an ask that does not exist.
#[tokio::test]
async fn buttons_that_were_never_there_do_nothing() {
    let world = World::begins().await;
    let ask = world.ask().await;
    let eve = world.person(Who::InChannel);
    let huge = AskId(i64::MAX);
    let person = PersonId(world.nia.id());
    let mut table = vec![
        (form_of(vec![Owner::Person(person)], None), OVER),
        (id(Action::HoursForm), OVER),
        (id(Action::PromiseForm(ask)), OVER),
        ("m1:dn:zzzzzzzzzzzzzzzzzzzz:".to_owned(), OTHER_VERSION),
        ("m1:st:0:".to_owned(), OTHER_VERSION),
        ("m2:dn:1:".to_owned(), OTHER_VERSION),
        ("\u{202e}\u{0}".to_owned(), OTHER_VERSION),
        (CustomId { action: Action::Show, bundle: Some(i64::MAX) }.encode(), "That is gone."),
        (CustomId { action: Action::Show, bundle: Some(0) }.encode(), "That is gone."),
        (id(Action::Show), "That is gone."),
        (id(Action::PickAsk), "I could not tell which one you chose."),
        (id(Action::HandPick(ask)), "I could not tell whom you chose."),
        (id(Action::SnoozePick(ask)), "That time is not on offer any more."),
    ];
    let of_a_missing_ask = [
        Action::Done(huge),
        Action::NotMine(huge),
        Action::Undo(huge),
        Action::Claim(huge),
        Action::Snooze(huge),
        Action::HandOver(huge),
        Action::HandTo { ask: huge, person: PersonId(u64::MAX) },
        Action::WasAnswer(huge),
        Action::NotYet(huge),
        Action::KeepBetweenUs(huge),
        Action::MayEscalate(huge),
        Action::Wait(huge),
        Action::Withdraw(huge),
        Action::Why(huge),
    ];
    table.extend(of_a_missing_ask.map(|action| (id(action), GONE)));
    for (custom_id, expect) in table {
        let under = world.carrier(Who::InChannel).await;
        let before = world.state().await;
        let reply = eve.clicks_custom_id(&under, &custom_id).await.expect("an answer");
        let said = said(&reply).await;
        assert!(said.contains(expect), "{custom_id}: expected {expect:?}, but: {said}");
        assert_eq!(before.difference(&world.state().await), Vec::<String>::new(), "{custom_id}");
    }
    world.ends();
}

#[tokio::test]
async fn forms_that_were_never_opened_ask_nobody_who_could_not_be_asked() {
    let world = World::begins().await;
    let asker = world.person(Who::InChannel);
    let somebody = |person: &local_discord::Person| vec![Owner::Person(PersonId(person.id()))];
    let machine = world.acme.bot("Builder");
    let (elsewhere, gone) = (world.person(Who::Elsewhere), world.person(Who::Gone));
    let night = world.other.role("Night");
    let far = "2030-01-01T00:00:00Z";
    let table = [
        (form_of(somebody(elsewhere), None), "is not in this server."),
        (form_of(somebody(gone), None), "is not in this server."),
        (form_of(vec![Owner::Person(PersonId(u64::MAX))], None), "is not in this server."),
        (form_of(somebody(&machine), None), "is a bot and owes nobody a reply."),
        (form_of(somebody(world.person(Who::NoSight)), None), "can't see this channel"),
        (form_of(vec![Owner::Role(RoleId(night.id()))], None), "This server has no such role."),
        (form_of(vec![Owner::Role(RoleId(world.acme.id()))], None), "@everyone can't owe a reply"),
        (form_of(somebody(asker), None), "You can't owe yourself a reply."),
        (form_of(somebody(&world.nia), Some("2026-03-04T08:00:00Z")), "That time is past."),
        (form_of(somebody(&world.nia), Some(far)), "That is more than a year ahead."),
        (form_of(somebody(&world.nia), Some("9000-01-01T00:00:00Z")), "That is more than a year ahead."),
        (id(Action::Done(AskId(1))), OTHER_VERSION),
        (id(Action::Stop(ServerId(world.acme.id()))), OTHER_VERSION),
        (id(Action::PromiseForm(AskId(i64::MAX))), GONE),
    ];
    for (custom_id, expect) in table {
        let before = world.state().await;
        let fields = [("question", "Why?"), ("time", "in 2h")];
        let said = asker.forges_form(PRIVATE, &custom_id, &fields).await.expect("an answer").text();
        assert!(said.contains(expect), "{custom_id}: expected {expect:?}, but: {said}");
        assert_eq!(before.difference(&world.state().await), Vec::<String>::new(), "{custom_id}");
    }
    world.ends();
}

/// A message suggests whom it mentions; who could not answer there is refused all the same.
#[tokio::test]
async fn marks_name_only_those_who_could_answer() {
    let world = World::begins().await;
    let message = world.nia.says(PRIVATE, "hello");
    let machine = world.acme.bot("Builder");
    let channel = meantime::domain::ids::ChannelId(world.private.id());
    let message = meantime::domain::ids::MessageId(message.id());
    let table = [
        (world.id(Who::Elsewhere), "is not in this server."),
        (world.id(Who::Gone), "is not in this server."),
        (world.id(Who::NoSight), "can't see this channel"),
        (PersonId(machine.id()), "is a bot and owes nobody a reply."),
    ];
    for (person, expect) in table {
        let custom_id = id(Action::MarkThem { channel, message, owners: vec![person] });
        let under = world.carrier(Who::InChannel).await;
        let before = world.state().await;
        let said = world.person(Who::InChannel).clicks_custom_id(&under, &custom_id).await.expect("an answer").text();
        assert!(said.contains(expect), "expected {expect:?}, but: {said}");
        assert_eq!(before.difference(&world.state().await), Vec::<String>::new(), "{expect}");
    }
    world.ends();
}

/// What is chosen in a menu may be anything.
#[tokio::test]
async fn values_that_were_never_on_offer_do_nothing() {
    let world = World::begins().await;
    let (ask, owner) = (world.ask().await, world.person(Who::Owner));
    let cases: [(Action, Value, &str); 10] = [
        (Action::PickAsk, json!(["9223372036854775807"]), GONE),
        (Action::PickAsk, json!(["-1"]), GONE),
        (Action::PickAsk, json!(["99999999999999999999999"]), "I could not tell which one you chose."),
        (Action::PickAsk, json!(["1; DROP TABLE asks"]), "I could not tell which one you chose."),
        (Action::PickAsk, json!([]), "I could not tell which one you chose."),
        (Action::HandPick(ask), json!(["0"]), "They are not in that server any more."),
        (Action::HandPick(ask), json!(["18446744073709551615"]), "They are not in that server any more."),
        (Action::HandPick(ask), json!(["@everyone"]), "I could not tell whom you chose."),
        (Action::SnoozePick(ask), json!(["forever"]), "That time is not on offer any more."),
        (Action::SnoozePick(ask), json!([""]), "That time is not on offer any more."),
    ];
    for (action, values, expect) in cases {
        let under = world.carrier(Who::Owner).await;
        let before = world.state().await;
        let data = json!({"id": 1, "custom_id": id(action.clone()), "component_type": 3, "values": values});
        let sent = owner.forges_under(&under, data, |_| ()).expect("it is offered").expect("it can be read");
        let said = said(&sent.reply().await.expect("an answer")).await;
        assert!(said.contains(expect), "{action:?} {values}: expected {expect:?}, but: {said}");
        assert_eq!(before.difference(&world.state().await), Vec::<String>::new(), "{action:?} {values}");
    }
    world.ends();
}

/// Everybody else's number of an ask in another server: the same words as for a number that does not exist.
#[tokio::test]
async fn a_number_of_another_server_is_as_good_as_none() {
    let world = World::begins().await;
    let stranger = world.person(Who::Elsewhere);
    // No client sends a greater number.
    for number in [world.ask().await, AskId(9_007_199_254_740_991)] {
        for command in ["/done ask:", "/why ask:"] {
            let said = world.story.runs(stranger, LOBBY, &format!("{command}{number}")).await;
            assert_eq!(said, GONE, "{command}{number}");
        }
        let form = id(Action::PromiseForm(number));
        let said = stranger.forges_form(LOBBY, &form, &[("time", "in 2h")]).await.expect("an answer").text();
        assert_eq!(said, GONE);
    }
    // No suggestion tells of it either.
    for typed in ["/done ask:", "/why ask:", "/policy show ask:"] {
        assert!(stranger.types(LOBBY, typed).await.is_empty(), "{typed}");
    }
    let data = json!({"custom_id": id(Action::PickAsk), "component_type": 3, "values": ["1"], "id": 1});
    let under = world.carrier(Who::Elsewhere).await;
    let sent = stranger.forges_under(&under, data, |_| ()).expect("it is offered").expect("it can be read");
    assert_eq!(sent.reply().await.expect("an answer").text(), GONE);
    world.ends();
}

/// Every action as a form, and every action without a message of ours under it.
#[tokio::test]
async fn no_action_is_a_form_that_is_not_one() {
    let world = World::begins().await;
    let about = actions::About {
        ask: world.ask().await,
        server: ServerId(world.acme.id()),
        channel: meantime::domain::ids::ChannelId(world.private.id()),
        message: meantime::domain::ids::MessageId(1),
        somebody: PersonId(world.nia.id()),
        bundle: 1,
    };
    for action in actions::all(&about) {
        if matches!(
            action,
            Action::AskForm(_) | Action::PromiseForm(_) | Action::HoursForm | Action::Setup(Move::HoursForm)
        ) {
            continue;
        }
        let before = world.state().await;
        let data = json!({"custom_id": id(action.clone()), "components": []});
        let sent = world.person(Who::Owner).forges(PRIVATE, Forged::Form, data, |_| ());
        let reply = sent.expect("it is offered").expect("it can be read").reply().await.expect("an answer");
        assert!(reply.text().contains(OTHER_VERSION), "{action:?}: {}", reply.text());
        assert_eq!(before.difference(&world.state().await), Vec::<String>::new(), "{action:?}");
    }
    world.ends();
}
