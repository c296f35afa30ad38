//! What the bot hears and may read as channels, threads and roles change around it.

mod support;

use local_discord::{LocalDiscord, Permissions, Person, Server};
use serde_json::{Value, json};
use serenity::all::{Http, HttpError};
use support::socket::{Events, Socket};
use support::{INTENTS, discord, http};

struct Scene {
    discord: LocalDiscord,
    acme: Server,
    ada: Person,
    http: Http,
    socket: Socket,
}

impl Scene {
    async fn heard(&mut self) -> Events {
        self.socket.hears_out(&self.discord).await
    }

    /// The code of the refusal to read a channel; 0 where it can be read.
    async fn code(&self, channel: u64) -> isize {
        match self.http.get_channel(channel.into()).await {
            Ok(_) => 0,
            Err(serenity::Error::Http(HttpError::UnsuccessfulRequest(response))) => response.error.code,
            Err(other) => panic!("{other:?}"),
        }
    }
}

async fn scene() -> Scene {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    acme.channel("#backend");
    let ada = acme.admin("Ada");
    let http = http(&discord);
    let socket = Socket::identified(&discord, INTENTS).await;
    Scene { discord, acme, ada, http, socket }
}

#[tokio::test]
async fn a_channel_that_the_bot_no_longer_sees_goes_silent_after_its_update() {
    let mut scene = scene().await;
    let backend = scene.acme.find_channel("#backend");
    let message = scene.ada.says("#backend", "@Meantime, still here?");
    let thread = scene.ada.opens_thread(&message, "a thread");
    scene.heard().await;
    backend.deny_bot(Permissions::VIEW_CHANNEL);
    let events = scene.heard().await;
    assert_eq!(events.names(), ["CHANNEL_UPDATE"], "no THREAD_DELETE, nothing else");
    let denied = Permissions::VIEW_CHANNEL.bits().to_string();
    let overwrite = json!({"id": scene.discord.bot_id().to_string(), "type": 1, "allow": "0", "deny": denied});
    assert_eq!(events.only("CHANNEL_UPDATE")["permission_overwrites"], json!([overwrite]));

    scene.ada.says("#backend", "@Meantime?");
    scene.ada.says_in(&thread, "@Meantime?");
    scene.ada.edits(&message, "never mind");
    scene.ada.reacts(&message, "✅");
    scene.ada.closes(&thread);
    scene.ada.reopens(&thread);
    assert_eq!(scene.heard().await.names(), Vec::<&str>::new());
    assert_eq!([scene.code(backend.id()).await, scene.code(thread.id()).await], [50001, 50001]);

    backend.allow_bot(Permissions::VIEW_CHANNEL);
    let events = scene.heard().await;
    assert_eq!(events.names(), ["CHANNEL_UPDATE", "THREAD_LIST_SYNC"]);
    assert_eq!(events.only("THREAD_LIST_SYNC")["threads"][0]["id"], thread.id().to_string());
    scene.discord.assert_no_complaints();
}

#[tokio::test]
async fn sight_comes_and_goes_with_roles_too() {
    let mut scene = scene().await;
    let (acme, backend) = (scene.acme.clone(), scene.acme.find_channel("#backend"));
    let thread = scene.ada.starts_thread("#backend", "a thread");
    let watchers = acme.role("Watchers");
    backend.deny(&acme.everyone(), Permissions::VIEW_CHANNEL);
    backend.allow(&watchers, Permissions::VIEW_CHANNEL);
    scene.heard().await;
    assert_eq!(scene.code(backend.id()).await, 50001);

    watchers.give_to_bot();
    let events = scene.heard().await;
    assert_eq!(events.names(), ["GUILD_MEMBER_UPDATE", "THREAD_LIST_SYNC"]);
    assert_eq!(events.only("THREAD_LIST_SYNC")["threads"][0]["id"], thread.id().to_string());
    assert_eq!(scene.code(thread.id()).await, 0);
    watchers.take_from_bot();
    assert_eq!(scene.heard().await.names(), ["GUILD_MEMBER_UPDATE"]);

    acme.bot_permissions(Permissions::ADMINISTRATOR);
    let events = scene.heard().await;
    assert_eq!(events.names(), ["GUILD_ROLE_UPDATE", "THREAD_LIST_SYNC"]);
    let role = &events.only("GUILD_ROLE_UPDATE")["role"];
    assert_eq!(role["permissions"], Permissions::ADMINISTRATOR.bits().to_string());
    assert_eq!(role["tags"]["bot_id"], scene.discord.bot_id().to_string());
    acme.bot_permissions(Permissions::SEND_MESSAGES);
    assert_eq!(scene.heard().await.names(), ["GUILD_ROLE_UPDATE"]);
    assert_eq!(scene.code(backend.id()).await, 50001);

    watchers.give_to_bot();
    scene.heard().await;
    watchers.delete();
    assert_eq!(scene.heard().await.names(), ["GUILD_ROLE_DELETE"]);
    assert_eq!(scene.code(backend.id()).await, 50001);
    scene.discord.assert_no_complaints();
}

#[tokio::test]
async fn the_greeting_holds_all_that_sight_is_made_of() {
    let mut scene = scene().await;
    let backend = scene.acme.find_channel("#backend");
    let role = scene.acme.role("Watchers");
    role.set_permissions(Permissions::KICK_MEMBERS);
    backend.deny(&role, Permissions::VIEW_CHANNEL);
    role.give_to_bot();
    scene.heard().await;
    scene.discord.server_outage(&scene.acme);
    scene.discord.server_outage_ends(&scene.acme);
    let events = scene.heard().await;
    let guild = events.only("GUILD_CREATE");
    let named = |list: &Value, key: &str, wanted: String| -> Value {
        list.as_array().unwrap().iter().find(|one| one[key] == wanted).unwrap().clone()
    };
    assert_eq!(guild["members"].as_array().map(Vec::len), Some(1));
    assert_eq!(guild["members"][0]["user"]["id"], scene.discord.bot_id().to_string());
    assert!(guild["members"][0]["roles"].as_array().unwrap().contains(&json!(role.id().to_string())));
    let read = named(&guild["roles"], "id", role.id().to_string());
    assert_eq!(read["permissions"], Permissions::KICK_MEMBERS.bits().to_string());
    assert_eq!(guild["roles"].as_array().map(Vec::len), Some(4), "everyone's, the bot's, Ada's, and this one");
    let read = named(&guild["channels"], "id", backend.id().to_string());
    assert_eq!(read["permission_overwrites"][0]["id"], role.id().to_string(), "of a channel that it cannot see");
    scene.discord.assert_no_complaints();
}

#[tokio::test]
async fn who_takes_the_bot_out_of_a_private_thread_tells_it() {
    let mut scene = scene().await;
    let thread = scene.ada.starts_private_thread("#backend", "secret");
    assert_eq!(scene.heard().await.names(), Vec::<&str>::new());
    scene.ada.adds_bot_to(&thread);
    let events = scene.heard().await;
    assert_eq!(events.names(), ["THREAD_CREATE", "THREAD_MEMBERS_UPDATE"]);
    assert_eq!(events.only("THREAD_CREATE").get("newly_created"), None);
    assert_eq!(scene.code(thread.id()).await, 0);
    scene.ada.removes_bot_from(&thread);
    let events = scene.heard().await;
    let event = events.only("THREAD_MEMBERS_UPDATE");
    assert_eq!(event["removed_member_ids"], json!([scene.discord.bot_id().to_string()]));
    assert_eq!((&event["id"], &event["added_members"]), (&json!(thread.id().to_string()), &json!([])));
    assert_eq!(scene.code(thread.id()).await, 50001);
    scene.ada.says_in(&thread, "among ourselves");
    assert_eq!(scene.heard().await.names(), Vec::<&str>::new());
    scene.discord.assert_no_complaints();
}

#[tokio::test]
async fn threads_and_channels_tell_of_each_change() {
    let mut scene = scene().await;
    let acme = scene.acme.clone();
    let help = acme.forum("#help", &["solved"]);
    let post = scene.ada.posts(&help, "How?", "Like so?", &[]);
    scene.heard().await;
    let meta = |event: &Value, key: &str| event["thread_metadata"][key] == true;
    scene.ada.closes(&post);
    let event = scene.heard().await.only("THREAD_UPDATE").clone();
    assert!(meta(&event, "archived") && !meta(&event, "locked"));
    scene.ada.locks(&post);
    assert!(meta(scene.heard().await.only("THREAD_UPDATE"), "locked"));
    scene.ada.unlocks(&post);
    scene.heard().await;
    scene.ada.tags(&post, &["solved"]);
    let event = scene.heard().await.only("THREAD_UPDATE").clone();
    assert_eq!(event["applied_tags"].as_array().map(Vec::len), Some(1));

    let backend = acme.find_channel("#backend");
    let (team, archive) = (acme.category("Team"), acme.category("Archive"));
    for category in [&team, &archive] {
        scene.heard().await;
        backend.move_to(category);
        let event = scene.heard().await.only("CHANNEL_UPDATE").clone();
        assert_eq!(
            (&event["id"], &event["parent_id"]),
            (&json!(backend.id().to_string()), &json!(category.id().to_string()))
        );
    }
    archive.delete();
    let events = scene.heard().await;
    assert_eq!(events.names(), ["CHANNEL_UPDATE", "CHANNEL_DELETE"]);
    assert_eq!(events.only("CHANNEL_UPDATE")["parent_id"], Value::Null);
    scene.discord.assert_no_complaints();
}
