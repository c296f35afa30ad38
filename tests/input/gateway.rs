//! Events of the gateway, spoilt: those that a client library can still read, and those that it passes on as unknown.

use std::collections::BTreeMap;

use local_discord::{Channel, Heard, HeldEvent, Permissions, Person, Server};
use serde_json::{Value, json};

use crate::bench::{Chance, listens_for_panics, report, slow_cases, went_wrong};
use crate::json::spoil;
use crate::support::{Story, last};

/// So many events are sent before it is looked at what came of them.
const AT_ONCE: usize = 10;

struct Place {
    story: Story,
    acme: Server,
    help: Channel,
    ada: Person,
    kenji: Person,
}

/// A server in which everything is watched, and a bot that may read everything.
async fn begins() -> Place {
    listens_for_panics();
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    story.discord().application().enable_message_content();
    story.discord().application().enable_members();
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let help = acme.forum("#help", &["solved"]);
    let (mia, ada, kenji) = (acme.manager("Mia"), acme.person("Ada"), acme.person("Kenji"));
    story.bot_starts().await;
    for command in [
        "/watch add channel:#backend mentions:true questions:true threads:every new thread or post",
        "/watch add channel:#help threads:those that ask something",
        "/watch reaction emoji:\u{1f64b}",
        "/digest schedule channel:#backend time:12:00",
    ] {
        story.runs(&mia, "#backend", command).await;
    }
    Place { story, acme, help, ada, kenji }
}

/// One of everything that can happen.
fn happens(place: &Place) -> Vec<HeldEvent> {
    let Place { story, acme, help, ada, kenji } = place;
    story.discord().hold_events();
    let ops = acme.mentionable_role("Ops");
    kenji.has(&ops);
    let ask = ada.says("#backend", "@Kenji is it out?");
    ada.says("#backend", "@Ops who is on call?");
    ada.says("#backend", "does anybody know?");
    kenji.replies(&ask, "yes");
    ada.edits(&ask, "@Kenji is it out now?");
    for emoji in ["\u{2705}", "\u{1f440}", "\u{1f64b}"] {
        ada.reacts(&ask, emoji);
    }
    ada.unreacts(&ask, "\u{2705}");
    let other = kenji.says("#backend", "@Ada and this?");
    ada.reacts(&other, "\u{1f64b}");
    place.acme.person("Grace").reacts(&other, "\u{1f440}");
    let thread = ada.opens_thread(&ask, "out");
    kenji.says_in(&thread, "it is");
    let post = ada.posts(help, "Red build", "Why is it red?", &[]);
    kenji.says_in(&post, "the cache");
    ada.tags(&post, &["solved"]);
    ada.closes(&post);
    acme.webhook_says(&acme.find_channel("#backend"), "CI", "@Kenji red?");
    let extra = acme.channel("#extra");
    extra.deny_bot(Permissions::VIEW_CHANNEL);
    extra.allow_bot(Permissions::VIEW_CHANNEL);
    extra.rename("more");
    ops.set_permissions(Permissions::MANAGE_THREADS);
    kenji.loses(&ops);
    ops.delete();
    let gone = acme.person("Zoe");
    gone.leaves();
    kenji.deletes(&other);
    extra.delete();
    acme.rename("Acme Inc.");
    let events = story.discord().events_held();
    story.discord().release_events_with(|events| (0..events.len()).collect());
    events
}

/// What Discord tells when the server comes back.
fn comes_back(place: &Place) -> HeldEvent {
    place.story.discord().hold_events();
    place.story.discord().server_outage(&place.acme);
    place.story.discord().server_outage_ends(&place.acme);
    let events = place.story.discord().events_held();
    place.story.discord().release_events_with(|events| (0..events.len()).collect());
    let came = events.into_iter().find(|event| event.name == "GUILD_CREATE");
    came.expect("the server comes back")
}

/// The server comes back in a form that no client knows; the bot hears it all the same.
fn comes_in_another_form(place: &Place, came: &HeldEvent) {
    let mut odd = came.data.clone();
    odd["icon"] = json!(7);
    assert_eq!(place.story.discord().tells(&came.name, &odd), Heard::Unknown);
}

/// What one event says, without what is in another one.
fn spoilt(event: &HeldEvent, chance: &mut Chance) -> Value {
    let mut data = event.data.clone();
    spoil(&mut data, chance);
    data
}

#[tokio::test]
async fn spoilt_events_do_no_harm() {
    let place = begins().await;
    let mut events = happens(&place);
    place.story.settles().await;
    let came = comes_back(&place);
    events.push(came.clone());
    events.push(HeldEvent {
        name: "GUILD_DELETE".to_owned(),
        data: json!({"id": place.acme.id().to_string(), "unavailable": true}),
    });
    let mut chance = Chance::new(11);
    let (mut read, mut unknown, mut unreadable) = (BTreeMap::<String, u32>::new(), BTreeMap::<String, u32>::new(), 0);
    for round in 0..slow_cases().div_ceil(u32::try_from(AT_ONCE).expect("a few")) {
        let mut sent = Vec::new();
        while sent.len() < AT_ONCE {
            let event = chance.one(&events);
            let data = spoilt(event, &mut chance);
            let counts = match place.story.discord().tells(&event.name, &data) {
                Heard::Whole => &mut read,
                Heard::Unknown => &mut unknown,
                Heard::Never => {
                    unreadable += 1;
                    continue;
                }
            };
            *counts.entry(event.name.clone()).or_default() += 1;
            sent.push((event.name.clone(), data));
        }
        let told = || sent.iter().map(|(name, data)| format!("{name} {data}")).collect::<Vec<_>>().join("\n");
        if let Err(error) = place.story.stage.settle().await {
            panic!("round {round}: {error:#}\nafter:\n{}", told());
        }
        let wrong = went_wrong(&place.story);
        assert!(wrong.is_empty(), "round {round}: {wrong:#?}\nafter:\n{}", told());
        if round % 50 == 49 {
            // As it is, again; and something is asked, so that there is something to spoil.
            comes_in_another_form(&place, &came);
            place.ada.says("#backend", "@Kenji is it fast?");
        }
    }
    // The bot goes on, also after an outage that ends in another form.
    let outage = json!({"id": place.acme.id().to_string(), "unavailable": true});
    assert_eq!(place.story.discord().tells("GUILD_DELETE", &outage), Heard::Whole);
    place.story.settles().await;
    comes_in_another_form(&place, &came);
    place.story.settles().await;
    place.story.asks(&place.ada, "#backend", "/ask owner:@Kenji", "Still there?").await;
    let post = last(&place.acme, "#backend");
    place.kenji.replies(&post, "yes");
    place.story.settles().await;
    assert!(post.text().contains("Answered"), "{}", post.text());
    let (all, others): (u32, u32) = (read.values().sum(), unknown.values().sum());
    let words = format!("{all} read and taken in, {others} of an unknown form, {unreadable} that break any client");
    report("gateway events", &format!("{words}: {read:?}; unknown: {unknown:?}"));
}
