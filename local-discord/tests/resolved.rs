//! What an interaction says of those whom it names, and of who uses it.

mod support;

use local_discord::{Dm, LocalDiscord, Permissions, Person, Server};
use serde_json::{Value, json};
use serenity::all::Http;
use support::socket::Socket;
use support::{INTENTS, discord, http};

struct Scene {
    discord: LocalDiscord,
    acme: Server,
    ada: Person,
    kenji: Person,
    http: Http,
    socket: Socket,
}

/// Kenji may not see #backend, nobody may react there, and the bot may attach no files.
async fn scene() -> Scene {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    let backend = acme.channel("#backend");
    let (ada, kenji) = (acme.person("Ada"), acme.person("Kenji"));
    backend.deny(&acme.everyone(), Permissions::ADD_REACTIONS);
    backend.deny_person(&kenji, Permissions::VIEW_CHANNEL);
    backend.deny_bot(Permissions::ATTACH_FILES);
    let http = http(&discord);
    let commands = json!([{"name": "ask", "description": "Ask", "options": [
        {"name": "owner", "description": "Who", "type": 6},
        {"name": "backup", "description": "Who or which", "type": 9}
    ]}, {"name": "Whose turn", "type": 2}]);
    http.create_global_commands(&commands).await.unwrap();
    let socket = Socket::identified(&discord, INTENTS).await;
    Scene { discord, acme, ada, kenji, http, socket }
}

fn bits(value: &Value) -> Permissions {
    Permissions::from_bits_truncate(value.as_str().unwrap().parse().unwrap())
}

/// A message of the bot with these select menus.
async fn menus(http: &Http, channel: u64, kinds: &[u8]) {
    let menu = |kind| json!({"type": 1, "components": [{"type": kind, "custom_id": format!("m{kind}")}]});
    let rows: Vec<Value> = kinds.iter().map(menu).collect();
    let body = json!({"content": "Who?", "components": rows, "allowed_mentions": {"parse": []}});
    http.send_message(channel.into(), vec![], &body).await.unwrap();
}

#[tokio::test]
async fn who_is_named_comes_with_their_permissions_in_the_channel() {
    let Scene { discord, acme, ada, kenji, http, mut socket } = scene().await;
    let backend = acme.find_channel("#backend");
    menus(&http, backend.id(), &[5, 7]).await;
    let question = backend.last_message();
    socket.hears_out(&discord).await;
    let command = ada.begins("#backend", "/ask owner:@Kenji backup:@Ada").unwrap();
    let payload = socket.hears_out(&discord).await.only("INTERACTION_CREATE").clone();
    let members = &payload["data"]["resolved"]["members"];
    assert!(!bits(&members[kenji.id().to_string()]["permissions"]).view_channel());
    let of_ada = bits(&members[ada.id().to_string()]["permissions"]);
    assert!(of_ada.view_channel() && !of_ada.add_reactions(), "{of_ada}");
    assert_eq!(of_ada, bits(&payload["member"]["permissions"]));
    let of_app = bits(&payload["app_permissions"]);
    assert!(of_app.view_channel() && !of_app.attach_files() && !of_app.add_reactions(), "{of_app}");
    assert!(!command.is_answered());
    for (nth, name) in [(0, "Kenji"), (1, "Kenji")] {
        let _ = ada.begins_select(&question, nth, &[name]).unwrap();
        let events = socket.hears_out(&discord).await;
        let members = &events.only("INTERACTION_CREATE")["data"]["resolved"]["members"];
        assert!(!bits(&members[kenji.id().to_string()]["permissions"]).view_channel(), "menu {nth}");
    }
    discord.assert_no_complaints();
}

#[tokio::test]
async fn in_a_dm_there_is_the_person_and_the_bot_and_nobody_else() {
    let Scene { discord, ada, kenji, http, mut socket, .. } = scene().await;
    ada.says_in_dm("hello");
    menus(&http, ada.dm_channel_id().unwrap(), &[5]).await;
    let question = ada.last_dm();
    socket.hears_out(&discord).await;
    let _ = ada.begins_select(&question, 0, &["Ada"]).unwrap();
    let payload = socket.hears_out(&discord).await.only("INTERACTION_CREATE").clone();
    assert_eq!(payload["data"]["values"], json!([ada.id().to_string()]));
    assert_eq!(payload["user"]["id"], ada.id().to_string());
    for absent in ["member", "guild_id", "guild_locale"] {
        assert!(payload.get(absent).is_none(), "{absent}");
    }
    assert!(payload["data"]["resolved"].get("members").is_none());
    let _ = ada.begins_select(&question, 0, &["Meantime"]).unwrap();
    let _ = ada.begins(Dm, "/ask owner:@Ada").unwrap();
    for name in ["Kenji".to_owned(), kenji.id().to_string()] {
        let choosing = std::panic::AssertUnwindSafe(|| ada.begins_select(&question, 0, &[&name]));
        assert!(std::panic::catch_unwind(choosing).is_err(), "{name} is not in this DM");
    }
    discord.assert_no_complaints();
}
