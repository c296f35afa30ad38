//! Settings by a role: who holds the one that is set for it may do what the table says of Manage Server, but for what is not
//! left to a role; and only as long as they hold it.

use meantime::domain::ask::Owner;
use meantime::domain::custom_id::Action;

use crate::actions::{about, all, line, prepared, used};
use crate::commands::{self, Named, is_about_ask};
use crate::outcome::{NEEDS_MANAGE_ITSELF, Outcome, Who};
use crate::walk::judge;
use crate::world::{LOBBY, World, said};

/// The manager has the role, and Manage Server no more.
async fn begins() -> (World, Named) {
    let world = World::begins().await;
    let named = Named::begins(&world, Who::Owner).await;
    let manager = world.person(Who::Manager);
    said(&manager.runs(LOBBY, "/policy managers role:@Leads").await).await;
    manager.loses(&world.managers_role);
    manager.has(&world.leads);
    world.story.settles().await;
    (world, named)
}

fn expected(of: Outcome, is_left_to_nobody: bool) -> Outcome {
    if is_left_to_nobody { NEEDS_MANAGE_ITSELF } else { of }
}

#[tokio::test]
async fn who_holds_it_runs_every_settings_command() {
    let (world, named) = begins().await;
    let mut with_policy = None;
    for (typed, line) in commands::settings() {
        let ask = match typed {
            "/policy remove ask:{ask}" => with_policy.expect("an ask with a policy"),
            _ => world.ask().await,
        };
        let message = match is_about_ask(typed) {
            true => world.post_of(ask).await,
            false => world.nia.says(LOBBY, "hello"),
        };
        let before = world.state().await;
        let sent = commands::sent(&world, Who::Manager, typed, &named.filled(&world, typed, ask), &message);
        let reply = sent.reply().await.unwrap_or_else(|why| panic!("{typed}: {why}"));
        let itself = typed.starts_with("/policy managers") || typed == "/privacy server delete";
        let expect = expected(line.outcome(Who::Manager), itself);
        judge(&world, typed, Who::Manager, expect, &said(&reply).await, &before).await;
        if typed.starts_with("/policy set ask") {
            with_policy = Some(ask);
        }
    }
    world.ends();
}

#[tokio::test]
async fn who_holds_it_goes_through_the_whole_set_up() {
    let (world, _named) = begins().await;
    world.ask_of(vec![Owner::Person(world.id(Who::Owner))]).await;
    world.story.it_is("2026-03-04T09:10:00Z").await;
    let (about, under) = (about(&world).await, world.carrier(Who::Manager).await);
    for action in all(&about) {
        let itself = matches!(action, Action::ForgetServer(_));
        if !itself && !matches!(action, Action::Setup(_)) {
            continue;
        }
        prepared(&world, &action, about.ask).await;
        let before = world.state().await;
        let reply = used(&world, Who::Manager, &action, &about, &under, false).await;
        let (name, of) = (line(&action).name, line(&action).outcome(Who::Manager));
        judge(&world, name, Who::Manager, expected(of, itself), &said(&reply).await, &before).await;
    }
    world.ends();
}

/// Nobody else may, and they read whose help they need; when the role is lost, or set no more, it opens nothing.
#[tokio::test]
async fn it_counts_as_long_as_it_is_held_and_set() {
    let (world, _named) = begins().await;
    let (manager, other) = (world.person(Who::Manager), world.person(Who::InChannel));
    let refused = world.story.runs(other, LOBBY, "/policy set target:5h").await;
    assert!(
        refused.starts_with("Settings need the permission \"Manage Server\" or the role @Leads. Ask somebody"),
        "{refused}"
    );
    let listed = world.story.runs(manager, LOBBY, "/policy list").await;
    assert!(listed.contains("- @Leads may change these settings, too."), "{listed}");
    manager.loses(&world.leads);
    let refused = world.story.runs(manager, LOBBY, "/policy set target:5h").await;
    assert!(refused.starts_with("Settings need the permission"), "{refused}");

    manager.has(&world.managers_role);
    let everybody = world.story.runs(manager, LOBBY, "/policy managers role:@everyone").await;
    assert!(everybody.starts_with("That is everybody."), "{everybody}");
    let set = world.story.runs(manager, LOBBY, "/policy managers").await;
    assert!(set.starts_with("Set: only those with \"Manage Server\""), "{set}");
    manager.loses(&world.managers_role);
    manager.has(&world.leads);
    let refused = world.story.runs(manager, LOBBY, "/policy set target:5h").await;
    assert!(refused.starts_with("Settings need the permission \"Manage Server\". Ask"), "{refused}");
    let before = world.state().await;
    world.story.runs(manager, LOBBY, "/setup").await;
    assert_eq!(before.difference(&world.state().await), Vec::<String>::new());
    world.ends();
}

/// With the role goes what was set for it.
#[tokio::test]
async fn a_role_that_is_gone_is_nobodys() {
    let (world, _named) = begins().await;
    let (manager, other) = (world.person(Who::Manager), world.person(Who::InChannel));
    world.leads.delete();
    world.story.settles().await;
    for person in [manager, other] {
        let refused = world.story.runs(person, LOBBY, "/policy set target:5h").await;
        assert!(refused.starts_with("Settings need the permission \"Manage Server\". Ask"), "{refused}");
    }
    manager.has(&world.managers_role);
    let listed = world.story.runs(manager, LOBBY, "/policy list").await;
    assert!(!listed.contains("may change these settings, too"), "{listed}");
    world.ends();
}
