//! What the bot hears of messages, reactions and members, as it stands on the wire.

mod support;

use chrono::Duration;
use local_discord::{Dm, LocalDiscord, Permissions, Person, Server};
use serde_json::{Value, json};
use serenity::all::GatewayIntents;
use support::socket::{Events, Socket};
use support::{Clock, INTENTS, discord, http};

struct Scene {
    discord: LocalDiscord,
    clock: Clock,
    acme: Server,
    ada: Person,
    kenji: Person,
    socket: Socket,
}

impl Scene {
    async fn heard(&mut self) -> Events {
        self.socket.hears_out(&self.discord).await
    }
}

async fn scene(intents: GatewayIntents) -> Scene {
    let (discord, clock) = discord().await;
    let acme = discord.server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (acme.person("Ada"), acme.person("Kenji"));
    discord.application().enable_message_content();
    discord.application().enable_members();
    let socket = Socket::identified(&discord, intents).await;
    Scene { discord, clock, acme, ada, kenji, socket }
}

#[tokio::test]
async fn an_edit_is_told_whole_and_as_private_as_the_message() {
    let mut scene = scene(INTENTS).await;
    let role = scene.acme.mentionable_role("Platform");
    let message = scene.ada.says("#backend", "hello");
    scene.clock.passes(Duration::minutes(1));
    scene.heard().await;
    scene.ada.edits(&message, "@Kenji and @Platform, hello");
    let event = scene.heard().await.only("MESSAGE_UPDATE").clone();
    assert_eq!(event["content"], "");
    assert_eq!(event["edited_timestamp"], "2026-03-02T09:01:00.000000+00:00");
    assert_eq!(event["timestamp"], "2026-03-02T09:00:00.000000+00:00");
    assert_eq!(event["mentions"][0]["id"], scene.kenji.id().to_string());
    assert!(event["mentions"][0]["member"].is_object());
    assert_eq!(event["mention_roles"], json!([role.id().to_string()]));
    assert_eq!(event["author"]["id"], scene.ada.id().to_string());
    assert!(event["member"]["joined_at"].is_string());
    assert_eq!(event["guild_id"], scene.acme.id().to_string());

    scene.ada.edits(&message, "@Meantime, hello");
    let event = scene.heard().await.only("MESSAGE_UPDATE").clone();
    assert_eq!(event["content"], format!("<@{}>, hello", scene.discord.bot_id()));
    assert_eq!(event["mention_roles"], json!([]));
    scene.discord.assert_no_complaints();
}

#[tokio::test]
async fn what_is_no_edit_has_no_time_of_one() {
    for (intents, embeds) in [(INTENTS, 0), (INTENTS | GatewayIntents::MESSAGE_CONTENT, 1)] {
        let mut scene = scene(intents).await;
        let mona = scene.acme.person_with("Mona", Permissions::MANAGE_MESSAGES);
        let message = scene.ada.says("#backend", "see https://example.com/plan, please");
        scene.heard().await;
        scene.acme.unfurls(&message);
        let events = scene.heard().await;
        let event = events.only("MESSAGE_UPDATE");
        assert_eq!((&event["edited_timestamp"], &event["pinned"]), (&Value::Null, &json!(false)));
        assert_eq!(event["embeds"].as_array().map(Vec::len), Some(embeds));

        mona.pins(&message);
        let events = scene.heard().await;
        assert_eq!(events.names(), ["MESSAGE_UPDATE", "CHANNEL_PINS_UPDATE", "MESSAGE_CREATE"]);
        let event = events.only("MESSAGE_UPDATE");
        assert_eq!((&event["edited_timestamp"], &event["pinned"]), (&Value::Null, &json!(true)));
        let note = events.only("MESSAGE_CREATE");
        assert_eq!((&note["type"], &note["author"]["username"]), (&json!(6), &json!("mona")));
        assert_eq!(note["message_reference"]["message_id"], message.id().to_string());
        mona.unpins(&message);
        assert_eq!(scene.heard().await.names(), ["MESSAGE_UPDATE", "CHANNEL_PINS_UPDATE"]);
        scene.discord.assert_no_complaints();
    }
}

#[tokio::test]
async fn a_link_is_unfurled_once_and_shows_what_it_leads_to() {
    let scene = scene(INTENTS).await;
    let message = scene.ada.says("#backend", "see https://example.com/plan");
    scene.acme.unfurls(&message);
    scene.acme.unfurls(&message);
    assert_eq!(message.text(), "see https://example.com/plan\nexample.com");
    assert_eq!(message.view().edited_at, None);
    let wordless = scene.ada.says("#backend", "see there");
    let unfurling = std::panic::AssertUnwindSafe(|| scene.acme.unfurls(&wordless));
    assert!(std::panic::catch_unwind(unfurling).is_err());
}

#[tokio::test]
async fn reactions_are_told_with_who_and_whose_message() {
    let mut scene = scene(INTENTS).await;
    let mona = scene.acme.admin("Mona");
    let message = scene.ada.says("#backend", "Who is in?");
    scene.heard().await;
    scene.kenji.reacts(&message, "<:eyes2:123>");
    let event = scene.heard().await.only("MESSAGE_REACTION_ADD").clone();
    assert_eq!(event["emoji"], json!({"id": "123", "name": "eyes2", "animated": false}));
    assert_eq!(event["member"]["user"]["id"], scene.kenji.id().to_string());
    assert_eq!(event["message_author_id"], scene.ada.id().to_string());
    assert_eq!(message.reactors("<:eyes2:123>"), ["Kenji"]);
    scene.kenji.unreacts(&message, "<:eyes2:123>");
    let event = scene.heard().await.only("MESSAGE_REACTION_REMOVE").clone();
    assert_eq!((&event["emoji"]["id"], event.get("member")), (&json!("123"), None));

    scene.kenji.reacts(&message, "👀");
    scene.kenji.reacts(&message, "✅");
    scene.heard().await;
    mona.clears_reaction(&message, "👀");
    let place = json!({
        "channel_id": message.channel_id().to_string(),
        "guild_id": scene.acme.id().to_string(),
        "message_id": message.id().to_string(),
    });
    let mut of_one = place.clone();
    of_one["emoji"] = json!({"id": null, "name": "👀"});
    assert_eq!(*scene.heard().await.only("MESSAGE_REACTION_REMOVE_EMOJI"), of_one);
    mona.clears_reactions(&message);
    assert_eq!(*scene.heard().await.only("MESSAGE_REACTION_REMOVE_ALL"), place);
    mona.clears_reactions(&message);
    mona.clears_reaction(&message, "👀");
    assert!(scene.heard().await.names().is_empty(), "there was nothing to take away");
    let clearing = std::panic::AssertUnwindSafe(|| scene.kenji.clears_reactions(&message));
    assert!(std::panic::catch_unwind(clearing).is_err(), "that takes Manage Messages");
    scene.discord.assert_no_complaints();
}

#[tokio::test]
async fn the_bot_joins_in_an_emoji_of_elsewhere_but_does_not_bring_it() {
    let scene = scene(INTENTS).await;
    let message = scene.ada.says("#backend", "Who is in?");
    let http = http(&scene.discord);
    let eyes = serenity::all::ReactionType::try_from("<:eyes2:123>").unwrap();
    let react = async || http.create_reaction(message.channel_id().into(), message.id().into(), &eyes).await;
    assert!(react().await.unwrap_err().to_string().contains("Unknown Emoji"));
    scene.kenji.reacts(&message, "<:eyes2:123>");
    react().await.unwrap();
    assert_eq!(message.reactors("<:eyes2:123>"), ["Kenji", "Meantime"]);
    scene.discord.assert_no_complaints();
}

#[tokio::test]
async fn members_come_and_go_unheard_without_the_intent_but_the_bot_hears_of_itself() {
    for (intents, heard) in [
        (GatewayIntents::GUILD_MESSAGES, vec![]),
        (GatewayIntents::GUILD_MEMBERS, vec!["GUILD_MEMBER_ADD", "GUILD_MEMBER_UPDATE", "GUILD_MEMBER_REMOVE"]),
    ] {
        let mut scene = scene(intents).await;
        let role = scene.acme.role("Platform");
        let zoe = scene.acme.person("Zoe");
        zoe.has(&role);
        zoe.leaves();
        assert_eq!(scene.heard().await.names(), heard);
        role.give_to_bot();
        let event = scene.heard().await.only("GUILD_MEMBER_UPDATE").clone();
        assert_eq!(event["user"]["id"], scene.discord.bot_id().to_string());
        assert_eq!(event["roles"].as_array().map(Vec::len), Some(2), "its own and the new one");
        role.take_from_bot();
        let event = scene.heard().await.only("GUILD_MEMBER_UPDATE").clone();
        assert_eq!(event["roles"].as_array().map(Vec::len), Some(1));
        scene.discord.assert_no_complaints();
    }
}

/// "Is thinking…" that is filled is no edit either: nobody reads "(edited)" under it.
#[tokio::test]
async fn an_answer_that_was_put_off_comes_unedited() {
    let mut scene = scene(INTENTS).await;
    let http = http(&scene.discord);
    http.create_global_commands(&json!([{"name": "ask", "description": "Ask"}])).await.unwrap();
    let pending = scene.ada.begins("#backend", "/ask").unwrap();
    let token = scene.heard().await.only("INTERACTION_CREATE")["token"].as_str().unwrap().to_owned();
    http.create_interaction_response(pending.id().into(), &token, &json!({"type": 5}), vec![]).await.unwrap();
    let body = json!({"content": "There", "allowed_mentions": {"parse": []}});
    http.edit_original_interaction_response(&token, &body, vec![]).await.unwrap();
    let events = scene.heard().await;
    assert_eq!(events.only("MESSAGE_CREATE")["flags"], 1 << 7);
    let event = events.only("MESSAGE_UPDATE");
    assert_eq!((&event["flags"], &event["edited_timestamp"]), (&json!(0), &Value::Null));
    http.edit_original_interaction_response(&token, &body, vec![]).await.unwrap();
    assert!(scene.heard().await.only("MESSAGE_UPDATE")["edited_timestamp"].is_string());
    scene.ada.says(Dm, "bye");
    scene.discord.assert_no_complaints();
}
