//! Buttons, selects and forms: every action, in the channel and from a DM.

use std::collections::BTreeMap;

use chrono::Duration;
use local_discord::{Dm, Forged, Message, Pending, Reply};
use meantime::domain::ask::{Need, Owner, Press, Priority};
use meantime::domain::calendar::Weekly;
use meantime::domain::custom_id::{Action, AskOptions, CustomId};
use meantime::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, ServerId};
use meantime::domain::listing::{Of, Wanted};
use meantime::domain::setup::{How, Move, Step};
use serde_json::{Value, json};

use crate::outcome::{
    ASKERS_CHOICE, Line, NEEDS_MANAGE, NEEDS_MANAGE_ITSELF, NOT_TO_SEE, NOT_YOURS, OUTSIDE, Outcome, Who,
};
use crate::walk::judge;
use crate::world::{World, said};
use Outcome::{Does, Opens, Refuses, Shows};
use Who::{Asker, Lead, OtherOwner, RoleHolder};

const OWNERS: &[Who] = &[Who::Owner, OtherOwner];
const MAY_HAND_OVER: &[Who] = &[Asker, Who::Owner, OtherOwner, RoleHolder, Lead];
const OF_THE_CHANNEL: &[Who] =
    &[Asker, Who::Owner, OtherOwner, RoleHolder, Lead, Who::Manager, Who::InChannel, Who::LostRole];

/// What actions are about.
#[derive(Clone, Copy)]
pub struct About {
    pub ask: AskId,
    pub server: ServerId,
    pub channel: ChannelId,
    pub message: MessageId,
    /// Somebody in the channel whom nothing was asked yet.
    pub somebody: PersonId,
    /// A bundle that went to the owner.
    pub bundle: i64,
}

/// All actions, one after the other: a new one does not compile until it has its place here and its line below.
pub fn after(action: Option<&Action>, about: &About) -> Option<Action> {
    let ask = about.ask;
    let Some(action) = action else { return Some(Action::Done(ask)) };
    Some(match action {
        Action::Done(_) => Action::NotMine(ask),
        Action::NotMine(_) => Action::Undo(ask),
        Action::Undo(_) => Action::Claim(ask),
        Action::Claim(_) => Action::Snooze(ask),
        Action::Snooze(_) => Action::SnoozePick(ask),
        Action::SnoozePick(_) => Action::Promise(ask),
        Action::Promise(_) => Action::PromiseForm(ask),
        Action::PromiseForm(_) => Action::HandOver(ask),
        Action::HandOver(_) => Action::HandPick(ask),
        Action::HandPick(_) => Action::HandTo { ask, person: about.somebody },
        Action::HandTo { .. } => Action::WasAnswer(ask),
        Action::WasAnswer(_) => Action::NotYet(ask),
        Action::NotYet(_) => Action::KeepBetweenUs(ask),
        Action::KeepBetweenUs(_) => Action::MayEscalate(ask),
        Action::MayEscalate(_) => Action::Wait(ask),
        Action::Wait(_) => Action::Withdraw(ask),
        Action::Withdraw(_) => Action::Why(ask),
        Action::Why(_) => Action::PickAsk,
        Action::PickAsk => Action::SetHours(None),
        Action::SetHours(_) => Action::HoursForm,
        Action::HoursForm => Action::HoursClock(None),
        Action::HoursClock(_) => Action::HoursZone(None),
        Action::HoursZone(_) => Action::HoursPick(Weekly::standard()),
        Action::HoursPick(_) => Action::Stop(about.server),
        Action::Stop(_) => Action::MyAsks,
        Action::MyAsks => Action::Asks { wanted: Wanted { of: Of::Channel(about.channel), overdue: false }, page: 0 },
        Action::Asks { .. } => Action::Show,
        Action::Show => Action::OpenDms,
        Action::OpenDms => Action::MarkOwners { channel: about.channel, message: about.message },
        Action::MarkOwners { .. } => {
            let owners = vec![about.somebody];
            Action::MarkThem { channel: about.channel, message: about.message, owners }
        }
        Action::MarkThem { .. } => Action::Setup(Move::all()[0]),
        Action::Setup(one) => match Move::all().into_iter().skip_while(|other| other != one).nth(1) {
            Some(next) => Action::Setup(next),
            None => Action::Norms(about.server),
        },
        Action::Norms(_) => Action::AskForm(AskOptions {
            owners: vec![Owner::Person(about.somebody)],
            need: Need::Any,
            need_by: None,
            thread: false,
            priority: Priority::Normal,
        }),
        Action::AskForm(_) => Action::ForgetServer(about.server),
        Action::ForgetServer(_) => Action::ForgetMe,
        Action::ForgetMe => return None,
    })
}

pub fn all(about: &About) -> Vec<Action> {
    std::iter::successors(after(None, about), |action| after(Some(action), about)).collect()
}

/// The line of an action.
pub fn line(action: &Action) -> Line {
    match action {
        Action::Done(_) => Line::new(
            "button: It's answered, Done",
            vec![(&[Asker, Who::Owner, OtherOwner, RoleHolder], Does("Done.")), (OUTSIDE, NOT_TO_SEE)],
            NOT_YOURS,
        ),
        Action::NotMine(_) => {
            let mine = Does("Noted: it's not yours");
            Line::new("button: Not mine", vec![(OWNERS, mine), (OUTSIDE, NOT_TO_SEE)], NOT_YOURS)
        }
        Action::Undo(_) => Line::new(
            "button: Undo (what the owner said)",
            vec![(&[Asker, Who::Owner], Does("Undone")), (OUTSIDE, NOT_TO_SEE)],
            Refuses("There is nothing to undo here."),
        ),
        Action::Claim(_) => Line::new(
            "button: I'll take it",
            vec![
                (&[RoleHolder, Lead], Does("It's yours")),
                (&[Asker], Refuses("You asked this yourself")),
                (OWNERS, Refuses("Somebody took it already.")),
                (OUTSIDE, NOT_TO_SEE),
            ],
            Refuses("Only people with the role that was asked can take it."),
        ),
        Action::Snooze(_) => Line::new(
            "button: Snooze",
            vec![(OWNERS, Shows("When shall I bring it back?")), (&[Asker, Lead], NOT_YOURS)],
            NOT_TO_SEE,
        ),
        Action::SnoozePick(_) => {
            Line::new("select: until when", vec![(OWNERS, Does("Snoozed.")), (OUTSIDE, NOT_TO_SEE)], NOT_YOURS)
        }
        // It tells nothing; what is sent in it is judged.
        Action::Promise(_) => Line::all("button: I'll reply by\u{2026}", Opens("I'll reply by")),
        Action::PromiseForm(_) => {
            Line::new("form: I'll reply by", vec![(OWNERS, Does("Promised")), (OUTSIDE, NOT_TO_SEE)], NOT_YOURS)
        }
        Action::HandOver(_) => Line::new(
            "button: Hand over",
            vec![(MAY_HAND_OVER, Shows("Who shall reply instead?")), (OUTSIDE, NOT_TO_SEE)],
            NOT_YOURS,
        ),
        Action::HandPick(_) => Line::new(
            "select: to whom it is handed over",
            vec![(MAY_HAND_OVER, Does("Handed over")), (OUTSIDE, NOT_TO_SEE)],
            NOT_YOURS,
        ),
        Action::HandTo { .. } => Line::new(
            "button: Ask the delegate instead",
            vec![(MAY_HAND_OVER, Does("Handed over")), (OUTSIDE, NOT_TO_SEE)],
            NOT_YOURS,
        ),
        Action::WasAnswer(_) => Line::new(
            "button: Yes, that was it",
            vec![
                (&[Who::Owner], Does("Good: noted as your answer")),
                (&[OtherOwner], Refuses("There is no message of yours")),
                (OUTSIDE, NOT_TO_SEE),
            ],
            NOT_YOURS,
        ),
        Action::NotYet(_) => Line::new(
            "button: Not yet",
            vec![(OWNERS, Does("All right, you still owe")), (OUTSIDE, NOT_TO_SEE)],
            NOT_YOURS,
        ),
        Action::KeepBetweenUs(_) => askers("button: Keep it between us", "I tell nobody else"),
        Action::MayEscalate(_) => askers("button: Tell them after all", "if no answer comes, I tell"),
        Action::Wait(_) => askers("button: Keep waiting", "All right, we keep waiting."),
        Action::Withdraw(_) => askers("button: Withdraw", "Withdrawn."),
        Action::Why(_) => Line::new("button: Why?", vec![(OF_THE_CHANNEL, Shows("asked with `/ask`"))], NOT_TO_SEE),
        Action::PickAsk => {
            Line::new("select: one of several asks", vec![(OF_THE_CHANNEL, Shows("Secret"))], NOT_TO_SEE)
        }
        Action::SetHours(_) => Line::all("button: Set my hours", Opens("Working hours")),
        Action::HoursForm => Line::all("form: Working hours", Does("Your working hours are")),
        Action::HoursClock(_) => {
            Line::all("select: what time it is for them", Shows("which of these clocks is yours?"))
        }
        Action::HoursZone(_) => Line::all("select: their city", Does("Your working hours are")),
        Action::HoursPick(_) => Line::all("button: common working hours", Does("Your working hours are")),
        Action::Stop(_) => Line::all("button: Stop these reminders", Does("Stopped")),
        Action::MyAsks => Line::all("button: My asks", Shows("ou ")),
        Action::Asks { .. } => Line::new(
            "button: Next (of a channel's asks)",
            vec![(OF_THE_CHANNEL, Shows("open ask"))],
            Refuses("only to those who see it"),
        ),
        Action::Show => Line::new(
            "button: Show me (the owner's)",
            vec![(&[Who::Owner], Shows("Hello, I'm Meantime."))],
            Refuses("This is for somebody else: only they can open it."),
        ),
        Action::OpenDms => Line::all("button: Write to me directly", Shows("I'll write to you directly")),
        Action::MarkOwners { .. } => {
            let done = Does("Noted: that message needs a reply.");
            Line::new("select: whose reply a message needs", vec![(OF_THE_CHANNEL, done)], OTHER_CHANNEL)
        }
        Action::MarkThem { .. } => {
            let done = Does("Noted: that message needs a reply.");
            Line::new("button: Yes, theirs", vec![(OF_THE_CHANNEL, done)], OTHER_CHANNEL)
        }
        Action::ForgetServer(_) => Line::new(
            "button: Delete everything of this server",
            vec![(&[Who::Manager], Does("Deleted: of this server I store only"))],
            NEEDS_MANAGE_ITSELF,
        ),
        Action::ForgetMe => Line::all("button: Delete everything about me", Does("Deleted: I store nothing about you")),
        Action::Setup(one) => set_up(*one),
        Action::Norms(_) => Line::new(
            "button: How we work here",
            vec![(OUTSIDE, Refuses("You are not in that server any more"))],
            Shows("How we work here"),
        ),
        Action::AskForm(_) => {
            Line::new("form: Ask for a reply", vec![(OUTSIDE, Refuses("is not in this server."))], Does("Asked."))
        }
    }
}

/// The set-up: of their own server, for those who manage one. Channels are of the first server: in another they are refused,
/// though that step is shown from then on.
fn set_up(one: Move) -> Line {
    let (name, here, elsewhere) = match one {
        Move::Open => ("button: Set me up", Shows("Set-up, step"), None),
        Move::Go(Step::Hours) => ("set-up, button: Go through the steps again", Does("step 1 of 5"), None),
        Move::Go(Step::Pace) => ("set-up, button: Skip, Back (to response times)", Shows("step 2 of 5"), None),
        Move::Go(Step::Watches) => ("set-up, button: Back (to watched channels)", Shows("step 3 of 5"), None),
        Move::Go(Step::Digest) => ("set-up, button: Back (to the digest)", Shows("step 4 of 5"), None),
        Move::Go(Step::Reach) => ("set-up, button: Skip (the digest)", Shows("step 5 of 5"), None),
        Move::Go(Step::Done) => ("set-up, to its end", Shows("This server is set up."), None),
        Move::Keep(Step::Hours) => ("set-up, button: Go on (from working hours)", Does("step 2 of 5"), None),
        Move::Keep(Step::Pace) => ("set-up, button: Go on (from response times)", Does("step 3 of 5"), None),
        Move::Keep(Step::Watches) => ("set-up, button: Go on (from watched channels)", Does("step 4 of 5"), None),
        Move::Keep(Step::Digest) => ("set-up, button: Go on (from the digest)", Does("step 5 of 5"), None),
        Move::Keep(Step::Reach) => ("set-up, button: Finish", Does("This server is set up."), None),
        Move::Keep(Step::Done) => ("set-up, on from its end", Shows("This server is set up."), None),
        Move::Zone => ("set-up, select: a time zone", Does("Set: the working hours here"), None),
        Move::Week => ("set-up, select: the hours", Does("Set: the working hours here"), None),
        Move::TypeHours => ("set-up, button: Type them", Opens("The server's working hours"), None),
        Move::HoursForm => ("set-up, form: The server's working hours", Does("Set: the working hours here"), None),
        Move::Pace => ("set-up, select: how fast replies come", Does("Set: a reply is owed within 2"), None),
        Move::How => ("set-up, select: what I listen for", Does("step 3 of 5"), None),
        Move::Watch(How::Mentions) => {
            ("set-up, select: channels, for mentions", Does("Set: I listen in"), Some(Does("I can't listen in")))
        }
        Move::Watch(How::Threads) => {
            ("set-up, select: channels, for threads", Does("Set: I listen in"), Some(Refuses("I can't listen in")))
        }
        Move::Watch(How::Questions) => {
            ("set-up, select: channels, for questions (nobody may read words)", Refuses("I may not read"), None)
        }
        Move::DigestChannel => ("set-up, select: the digest's channel", Does("Set: "), Some(Does("I can't post in"))),
        Move::DigestDays => ("set-up, select: the digest's days", Does("Set: "), Some(Refuses("Nothing was set"))),
        Move::DigestTime => ("set-up, select: the digest's time", Does("Set: "), Some(Refuses("Nothing was set"))),
        Move::Language => ("set-up, select: the language of posts", Does("Set. The language"), None),
        Move::Reach => ("set-up, select: how people are reached", Does("Set. "), None),
        Move::Test => ("set-up, button: Send a test message", Does("On its way"), None),
        Move::PostNorms => {
            ("set-up, select: where our norms are posted", Does("On its way"), Some(Refuses("I can't post in")))
        }
    };
    let elsewhere = elsewhere.unwrap_or(here);
    Line::new(name, vec![(&[Who::Manager], here), (&[Who::Elsewhere], elsewhere)], NEEDS_MANAGE)
}

/// What is chosen in a menu of the set-up.
fn chosen_in_set_up(one: Move, about: &About) -> Option<(u8, String)> {
    let word = |word: &str| Some((3, word.to_owned()));
    match one {
        Move::Zone => word("Asia/Tokyo"),
        Move::Week => word("Mon-Fri 9-18"),
        Move::Pace => word("calm"),
        Move::How => word("threads"),
        Move::DigestDays => word("Mon"),
        Move::DigestTime => word("15:00"),
        Move::Reach => word("nothing"),
        Move::Language => word("de"),
        Move::Watch(_) | Move::DigestChannel | Move::PostNorms => Some((8, about.channel.to_string())),
        _ => None,
    }
}

const OTHER_CHANNEL: Outcome = Refuses("this choice belongs to another channel");

fn askers(name: &'static str, done: &'static str) -> Line {
    Line::new(name, vec![(&[Asker], Does(done)), (OUTSIDE, NOT_TO_SEE)], ASKERS_CHOICE)
}

/// The same from a DM, where nobody reads a channel.
fn outcome_in_dm(action: &Action, who: Who) -> Option<Outcome> {
    let told = [Asker, Who::Owner, OtherOwner, Lead].contains(&who);
    match action {
        Action::Why(_) | Action::PickAsk if !told => Some(NOT_TO_SEE),
        // The lead is told where it stands; the words they read there, if they may.
        Action::PickAsk if who == Lead => Some(Shows("in #backend")),
        Action::MarkOwners { .. } | Action::MarkThem { .. } => Some(OTHER_CHANNEL),
        Action::Asks { .. } | Action::Setup(_) => Some(Refuses("This works in a server only")),
        Action::AskForm(_) => Some(Refuses("Asks live in servers.")),
        Action::ForgetServer(_) => Some(NEEDS_MANAGE_ITSELF),
        // These were used up in the channel.
        Action::HoursForm | Action::HoursZone(_) | Action::HoursPick(_) | Action::Stop(_) => None,
        _ => Some(line(action).outcome(who)),
    }
}

/// What comes of it when somebody uses it.
pub async fn used(world: &World, who: Who, action: &Action, about: &About, under: &Message, in_dm: bool) -> Reply {
    sent(world, who, action, about, under, in_dm).reply().await.expect("an answer")
}

/// Sends what somebody's client sends when they use it.
pub fn sent(world: &World, who: Who, action: &Action, about: &About, under: &Message, in_dm: bool) -> Pending {
    let bundle = (*action == Action::Show).then_some(about.bundle);
    let custom_id = CustomId { action: action.clone(), bundle }.encode();
    let person = world.person(who);
    let form = |fields: Value| json!({"custom_id": custom_id, "components": fields});
    let field =
        |id: &str, value: &str| json!({"type": 1, "components": [{"type": 4, "custom_id": id, "value": value}]});
    let fields = match action {
        Action::PromiseForm(_) => Some(json!([field("time", "in 2h")])),
        Action::HoursForm | Action::Setup(Move::HoursForm) => {
            Some(json!([field("zone", "Berlin"), field("hours", "Mon-Fri 8-16")]))
        }
        Action::AskForm(_) => Some(json!([field("question", "Why?"), field("context", "")])),
        _ => None,
    };
    if let Some(fields) = fields {
        let sent = match in_dm {
            true => person.forges(Dm, Forged::Form, form(fields), |_| ()),
            false => person.forges(world.place(who), Forged::Form, form(fields), |_| ()),
        };
        return sent.expect("it is offered").expect("it can be read");
    }
    let values = match action {
        Action::SnoozePick(_) => Some(json!(["day"])),
        Action::HandPick(_) => Some(json!([about.somebody.to_string()])),
        Action::HoursClock(_) => Some(json!(["1"])),
        Action::HoursZone(_) => Some(json!(["Europe/Lisbon"])),
        Action::PickAsk => Some(json!([about.ask.to_string()])),
        _ => None,
    };
    let data = match (values, action) {
        (Some(values), _) => json!({"id": 1, "custom_id": custom_id, "component_type": 3, "values": values}),
        (None, Action::Setup(one)) if chosen_in_set_up(*one, about).is_some() => {
            let (kind, value) = chosen_in_set_up(*one, about).expect("a choice");
            json!({"id": 1, "custom_id": custom_id, "component_type": kind, "values": [value]})
        }
        (None, Action::MarkOwners { .. }) => chosen(&custom_id, about.somebody),
        (None, _) => json!({"id": 1, "custom_id": custom_id, "component_type": 2}),
    };
    let sent = person.forges_under(under, data, |_| ());
    sent.expect("it is offered").expect("it can be read")
}

/// A choice of a person, as Discord describes them with it.
fn chosen(custom_id: &str, person: PersonId) -> Value {
    let id = person.to_string();
    let user = json!({"id": id, "username": "nia", "discriminator": "0", "global_name": null, "avatar": null});
    let member = json!({"roles": [], "joined_at": "2026-01-01T00:00:00Z", "deaf": false, "mute": false, "flags": 0,
        "permissions": "1024"});
    json!({"id": 1, "custom_id": custom_id, "component_type": 7, "values": [id],
        "resolved": {"users": {&id: user}, "members": {&id: member}}})
}

/// What has to have happened before.
pub async fn prepared(world: &World, action: &Action, ask: AskId) {
    let owner = world.id(Who::Owner);
    if matches!(action, Action::Undo(_)) {
        let order = Order::at(world.app().now());
        world.app().press(ask, owner, &[], order, Press::Done).await.expect("the owner is done");
    }
}

pub async fn about(world: &World) -> About {
    let message = world.nia.says(crate::world::PRIVATE, "hello");
    let bundles = world.state().await.rows("bundles");
    let to_owner = bundles.iter().find(|row| row["recipient"] == world.id(Who::Owner).0 && row["to_person"] == 1);
    About {
        ask: AskId(0),
        server: ServerId(world.acme.id()),
        channel: ChannelId(world.private.id()),
        message: MessageId(message.id()),
        somebody: PersonId(world.nia.id()),
        bundle: to_owner.and_then(|row| row["id"].as_i64()).expect("a reminder to the owner"),
    }
}

async fn walk(in_dm: bool) {
    let world = World::begins().await;
    // Before anybody is at work, so that the owner is told by a message; and somebody else took part.
    world.ask_of(vec![Owner::Person(world.id(Who::Owner))]).await;
    world.ask_of(vec![Owner::Person(PersonId(world.nia.id()))]).await;
    world.story.it_is("2026-03-04T09:10:00Z").await;
    let mut about = about(&world).await;
    let mut messages = BTreeMap::new();
    for who in Who::ALL {
        messages.insert(who, if in_dm { world.carrier_in_dm(who).await } else { world.carrier(who).await });
    }
    for at in 0..all(&about).len() {
        let mut is_used_up = true;
        about.message = MessageId(world.nia.says(crate::world::PRIVATE, "hello").id());
        for who in Who::ALL {
            if is_used_up {
                about.ask = world.ask().await;
                prepared(&world, &all(&about)[at], about.ask).await;
            }
            let action = all(&about).swap_remove(at);
            let outcome = match in_dm {
                true => outcome_in_dm(&action, who),
                false => Some(line(&action).outcome(who)),
            };
            // Whether it was the answer is told by itself: it needs a message of the owner's first.
            // So is that everything goes.
            let by_itself = matches!(action, Action::WasAnswer(_) | Action::ForgetMe);
            let Some(outcome) = outcome.filter(|_| !by_itself) else { continue };
            let before = world.state().await;
            let reply = used(&world, who, &action, &about, &messages[&who], in_dm).await;
            is_used_up = matches!(outcome, Does(_));
            judge(&world, line(&action).name, who, outcome, &said(&reply).await, &before).await;
        }
    }
    world.ends();
}

#[tokio::test]
async fn in_the_channel_everybody_does_what_they_may() {
    walk(false).await;
}

#[tokio::test]
async fn from_a_direct_message_it_is_the_same() {
    walk(true).await;
}

/// "Was this your answer?": the owner wrote something later that was addressed to nobody.
#[tokio::test]
async fn only_who_wrote_it_says_that_it_was_the_answer() {
    let world = World::begins().await;
    world.ask_of(vec![Owner::Person(world.id(Who::Owner))]).await;
    world.story.it_is("2026-03-04T09:10:00Z").await;
    let mut about = about(&world).await;
    let mut hour = world.app().now();
    for who in Who::ALL {
        about.ask = world.ask().await;
        hour += Duration::minutes(20);
        world.story.stage.advance_to(hour).await.expect("time passes");
        world.person(Who::Owner).says(crate::world::PRIVATE, "by the way");
        let action = Action::WasAnswer(about.ask);
        let under = world.carrier(who).await;
        let before = world.state().await;
        let reply = used(&world, who, &action, &about, &under, false).await;
        judge(&world, line(&action).name, who, line(&action).outcome(who), &said(&reply).await, &before).await;
    }
    world.ends();
}

/// What goes is one's own: another's hours and asks stay.
#[tokio::test]
async fn only_ones_own_is_deleted() {
    let world = World::begins().await;
    let ask = world.ask_of(vec![Owner::Person(world.id(Who::Owner))]).await;
    let mut about = about_nothing(&world);
    about.ask = ask;
    let carrier = world.carrier(OtherOwner).await;
    let hours = |state: &crate::state::State| -> Vec<Value> {
        let others = state.rows("people").into_iter().filter(|row| row["id"] != world.id(OtherOwner).0);
        others.map(|row| json!([row["id"], row["schedule"]])).collect()
    };
    let before = world.state().await;
    let reply = used(&world, OtherOwner, &Action::ForgetMe, &about, &carrier, false).await;
    assert!(said(&reply).await.contains("Deleted: I store nothing about you"));
    let after = world.state().await;
    assert_eq!(hours(&before), hours(&after));
    assert_eq!(before.rows("asks").len(), after.rows("asks").len());
    world.ends();
}

fn about_nothing(world: &World) -> About {
    About {
        ask: AskId(0),
        server: ServerId(world.acme.id()),
        channel: ChannelId(world.private.id()),
        message: MessageId(1),
        somebody: PersonId(world.nia.id()),
        bundle: 0,
    }
}
