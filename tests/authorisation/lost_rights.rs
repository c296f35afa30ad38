//! Rights that were lost: they are asked for each time, not remembered.

use local_discord::{Dm, Permissions};
use meantime::domain::ask::{Need, Owner, Priority};
use meantime::domain::custom_id::{Action, AskOptions, CustomId};
use meantime::domain::ids::{AskId, PersonId, RoleId};

use crate::outcome::Who;
use crate::support::Story;
use crate::world::{LOBBY, PRIVATE, World};

const GONE: &str = "That ask is not yours to see, or it is gone.";

fn id(action: Action) -> String {
    CustomId { action, bundle: None }.encode()
}

#[tokio::test]
async fn who_lost_manage_server_changes_no_settings() {
    let world = World::begins().await;
    let manager = world.person(Who::Manager);
    world.story.runs(manager, LOBBY, "/policy set target:4h").await;
    world.managers_role.set_permissions(Permissions::empty());
    let before = world.state().await;
    let said = world.story.runs(manager, LOBBY, "/policy set target:5h").await;
    assert!(said.contains("Settings need the permission \"Manage Server\"."), "{said}");
    assert_eq!(before.difference(&world.state().await), Vec::<String>::new());
    world.ends();
}

/// Who held the role a moment ago presses what was offered to the role, there and in a DM.
#[tokio::test]
async fn who_lost_the_role_takes_nothing_for_it() {
    let world = World::begins().await;
    let ask = world.ask_of(vec![Owner::Role(RoleId(world.ops.id()))]).await;
    let holder = world.person(Who::RoleHolder);
    let (here, dm) = (world.carrier(Who::RoleHolder).await, world.carrier_in_dm(Who::RoleHolder).await);
    // In the DM the bot asks Discord for their roles, and hears when they change.
    let offer = holder.clicks_custom_id(&dm, &id(Action::HandOver(ask))).await.expect("an answer");
    assert!(!offer.shown().await.text().contains("between other people"), "they hold it still");
    holder.loses(&world.ops);
    let before = world.state().await;
    for (under, action, expect) in [
        (&here, Action::Claim(ask), "Only people with the role"),
        (&dm, Action::Claim(ask), "Only people with the role"),
        (&here, Action::Done(ask), "This ask is between other people"),
        (&dm, Action::Done(ask), "This ask is between other people"),
        (&dm, Action::HandOver(ask), "This ask is between other people"),
    ] {
        let reply = holder.clicks_custom_id(under, &id(action.clone())).await.expect("an answer");
        let said = reply.shown().await.text();
        assert!(said.contains(expect), "{action:?}: {said}");
    }
    assert_eq!(before.difference(&world.state().await), Vec::<String>::new());
    world.ends();
}

/// Without the Server Members intent nobody tells the bot that somebody has left: it asks.
#[tokio::test]
async fn who_left_unheard_does_nothing_any_more() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    let nia = story.person(&acme, "Nia");
    story.bot_starts().await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    story.asks(&ada, "#backend", "/ask owner:@Nia thread:false", "Which table?").await;
    let dm = kenji.runs(Dm, "/asks").await;
    assert!(dm.text().contains("You owe 1 reply"), "{}", dm.text());
    kenji.leaves();
    ada.leaves();
    story.it_is("2026-03-04T09:10:00Z").await;
    let post = acme.find_channel("#backend").messages();
    for (person, action) in [
        (&kenji, Action::Done(AskId(1))),
        (&kenji, Action::NotMine(AskId(1))),
        (&kenji, Action::Why(AskId(1))),
        (&kenji, Action::HandOver(AskId(1))),
        (&kenji, Action::Snooze(AskId(1))),
        (&ada, Action::Withdraw(AskId(1))),
        (&ada, Action::HandTo { ask: AskId(2), person: PersonId(nia.id()) }),
    ] {
        let under = person.runs(Dm, "/hours show").await.message();
        let reply = person.clicks_custom_id(&under, &id(action.clone())).await.expect("an answer");
        assert_eq!(reply.shown().await.text(), GONE, "{action:?}");
    }
    story.settles().await;
    let texts = |messages: Vec<local_discord::MessageView>| messages.iter().map(|m| m.text()).collect::<Vec<_>>();
    assert_eq!(texts(acme.find_channel("#backend").messages()), texts(post), "nothing has changed");
    story.discord().assert_no_complaints();
}

/// Who was shut out of a channel knows what was asked of them, and nothing else of it.
#[tokio::test]
async fn who_lost_sight_of_the_channel_reads_nothing_new_there() {
    let world = World::begins().await;
    let reader = world.person(Who::InChannel);
    let ask = world.ask().await;
    let said = world.story.runs(reader, PRIVATE, &format!("/why ask:{ask}")).await;
    assert!(said.contains("asked with `/ask`"), "{said}");
    reader.loses(&world.team);
    world.story.settles().await;
    for command in ["/why ask:", "/policy show ask:"] {
        let said = world.story.runs(reader, LOBBY, &format!("{command}{ask}")).await;
        assert!(!said.contains("Secret") && said.contains("not"), "{command}: {said}");
        assert!(said == GONE || said.starts_with("That ask is not open here"), "{command}: {said}");
    }
    assert!(reader.types(LOBBY, "/policy show ask:").await.is_empty());
    world.ends();
}

/// The words of a question go to those who were asked, not to whom it was handed over and who cannot read them there.
#[tokio::test]
async fn words_do_not_travel_with_a_hand_over() {
    let world = World::begins().await;
    let ask = world.ask().await;
    let (owner, nia) = (world.person(Who::Owner), &world.nia);
    let said = world.story.runs(owner, PRIVATE, &format!("/hand-over ask:{ask} to:@Nia")).await;
    assert!(said.contains("Handed over"), "{said}");
    nia.loses(&world.team);
    world.story.settles().await;
    let told = nia.runs(LOBBY, "/asks").await;
    assert!(told.text().contains(&format!("#{ask}")) && !told.text().contains("Secret"), "{}", told.text());
    assert!(!format!("{:?}", told.view().components).contains("Secret"), "{:?}", told.view().components);
    let one = nia.selects(&told, 0, &[&ask.to_string()]).await;
    assert!(one.text().contains("waits for your reply") && !one.text().contains("Secret"), "{}", one.text());
    for typed in ["/done ask:", "/policy show ask:"] {
        let choices = nia.types(LOBBY, typed).await;
        assert!(!format!("{choices:?}").contains("Secret"), "{typed}: {choices:?}");
    }
    // In the channel itself, who reads it reads it.
    let there = world.person(Who::OtherOwner).runs(PRIVATE, "/asks").await;
    assert!(there.text().contains("Secret"), "{}", there.text());
    world.ends();
}

/// Who may not write in a channel has nothing posted there by the bot.
#[tokio::test]
async fn who_may_not_write_does_not_ask_through_the_bot() {
    let world = World::begins().await;
    let lobby = world.acme.find_channel(LOBBY);
    lobby.deny(&world.acme.everyone(), Permissions::SEND_MESSAGES);
    lobby.allow_bot(Permissions::SEND_MESSAGES);
    world.story.settles().await;
    let reader = world.person(Who::InChannel);
    let before = world.state().await;
    let said = world.story.runs(reader, LOBBY, "/ask owner:@Nia").await;
    assert!(said.starts_with("You can't write in this channel"), "{said}");
    let owners = vec![Owner::Person(PersonId(world.nia.id()))];
    let form = id(Action::AskForm(AskOptions {
        owners,
        need: Need::Any,
        need_by: None,
        thread: false,
        priority: Priority::Normal,
    }));
    let said = reader.forges_form(LOBBY, &form, &[("question", "Why?")]).await.expect("an answer").text();
    assert!(said.starts_with("You can't write in this channel"), "{said}");
    assert_eq!(before.difference(&world.state().await), Vec::<String>::new());
    world.ends();
}
