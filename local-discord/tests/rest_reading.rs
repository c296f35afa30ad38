//! What the bot may read of members, messages, reactions and threads, and how it pages through them.

mod support;

use local_discord::{Dm, LocalDiscord, Permissions};
use serde_json::{Value, json};
use support::discord;

/// A raw request: the status, and the body.
async fn get(discord: &LocalDiscord, path: &str) -> (u16, Value) {
    let url = format!("http://{}/api/v10{path}", discord.plain_rest_addr());
    let request = reqwest::Client::new().get(url).header("authorization", format!("Bot {}", discord.token()));
    let answer = request.send().await.unwrap();
    (answer.status().as_u16(), serde_json::from_str(&answer.text().await.unwrap()).unwrap())
}

/// The ids of what is listed, or the code of the refusal.
async fn listed(discord: &LocalDiscord, path: &str) -> Vec<u64> {
    let id = |one: &Value| one.get("user").unwrap_or(one)["id"].as_str().unwrap().parse().unwrap();
    match get(discord, path).await.1 {
        Value::Array(list) => list.iter().map(id).collect(),
        error => vec![error["code"].as_u64().unwrap()],
    }
}

async fn code(discord: &LocalDiscord, path: &str) -> (u16, u64) {
    let (status, body) = get(discord, path).await;
    (status, body["code"].as_u64().unwrap_or_default())
}

#[tokio::test]
async fn members_are_read_one_by_one_or_in_pages_with_the_intent() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    let (ada, kenji) = (acme.person("Ada"), acme.person("Kenji"));
    let stranger = discord.stranger("Zoe");
    let members = format!("/guilds/{}/members", acme.id());
    let (status, body) = get(&discord, &format!("{members}/{}", ada.id())).await;
    assert_eq!((status, &body["user"]["global_name"]), (200, &json!("Ada")));
    kenji.leaves();
    for gone in [kenji.id(), stranger.id()] {
        assert_eq!(code(&discord, &format!("{members}/{gone}")).await, (404, 10007));
    }
    assert_eq!(code(&discord, &format!("{members}?limit=10")).await, (403, 50001));

    discord.application().enable_members();
    let all = listed(&discord, &format!("{members}?limit=1000")).await;
    assert_eq!(all.len(), 3, "the owner, the bot, and Ada");
    assert!(all.is_sorted());
    assert_eq!(listed(&discord, &members).await, all[..1], "one, where the bot does not say how many");
    assert_eq!(listed(&discord, &format!("{members}?limit=2&after={}", all[0])).await, all[1..]);
    assert!(listed(&discord, &format!("{members}?limit=2&after={}", all[2])).await.is_empty());
    discord.assert_no_complaints();
    assert_eq!(code(&discord, &format!("{members}?limit=1001")).await, (400, 50035));
    assert_eq!(discord.take_complaints().len(), 1);
}

#[tokio::test]
async fn who_reacted_is_read_in_pages_by_who_may_see_the_history() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    let backend = acme.channel("#backend");
    let people = ["Ada", "Kenji", "Zoe"].map(|name| acme.person(name));
    let message = people[0].says("#backend", "Who is in?");
    people.iter().rev().for_each(|person| person.reacts(&message, "✅"));
    people[1].reacts(&message, "👀");
    let ids = people.map(|person| person.id());
    let path = format!("/channels/{}/messages/{}/reactions/%E2%9C%85", backend.id(), message.id());
    assert_eq!(listed(&discord, &path).await, ids);
    assert_eq!(listed(&discord, &format!("{path}?limit=2")).await, ids[..2]);
    assert_eq!(listed(&discord, &format!("{path}?limit=2&after={}", ids[1])).await, ids[2..]);
    assert!(listed(&discord, &format!("{path}?type=1")).await.is_empty(), "none of them is a burst");
    let of_none = format!("/channels/{}/messages/{}/reactions/%F0%9F%8E%89", backend.id(), message.id());
    assert!(listed(&discord, &of_none).await.is_empty());

    backend.deny_bot(Permissions::READ_MESSAGE_HISTORY);
    assert_eq!(code(&discord, &path).await, (403, 50013));
    backend.deny_bot(Permissions::VIEW_CHANNEL);
    assert_eq!(code(&discord, &path).await, (403, 50001));
    discord.assert_no_complaints();
}

#[tokio::test]
async fn a_message_read_by_itself_is_as_private_as_one_that_is_heard() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    let backend = acme.channel("#backend");
    let (ada, kenji) = (acme.person("Ada"), acme.person("Kenji"));
    let private = ada.says("#backend", "@Kenji, nobody's business");
    let path =
        |message: &local_discord::Message| format!("/channels/{}/messages/{}", message.channel_id(), message.id());
    let (_, body) = get(&discord, &path(&private)).await;
    assert_eq!((&body["content"], &body["mentions"][0]["id"]), (&json!(""), &json!(kenji.id().to_string())));
    assert!(body.get("member").is_none() && body.get("guild_id").is_none(), "only the gateway has these");
    for told in [ada.says("#backend", "@Meantime, listen"), ada.says(Dm, "listen")] {
        assert_ne!(get(&discord, &path(&told)).await.1["content"], "");
    }
    ada.edits(&private, "@Meantime, everybody's business");
    assert_ne!(get(&discord, &path(&private)).await.1["content"], "");
    discord.application().enable_message_content();
    ada.edits(&private, "anybody's business");
    assert_eq!(get(&discord, &path(&private)).await.1["content"], "anybody's business");
    backend.deny_bot(Permissions::VIEW_CHANNEL);
    assert_eq!(code(&discord, &path(&private)).await, (403, 50001));
    discord.assert_no_complaints();
}

#[tokio::test]
async fn a_thread_that_the_bot_cannot_see_is_refused() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    let backend = acme.channel("#backend");
    let ada = acme.person("Ada");
    let open = ada.starts_thread("#backend", "open");
    let secret = ada.starts_private_thread("#backend", "secret");
    let path = |thread: &local_discord::Channel| format!("/channels/{}", thread.id());
    assert_eq!(get(&discord, &path(&open)).await.0, 200);
    assert_eq!(code(&discord, &path(&secret)).await, (403, 50001));
    assert_eq!(code(&discord, &format!("{}/messages", path(&secret))).await, (403, 50001));
    ada.adds_bot_to(&secret);
    assert_eq!(get(&discord, &path(&secret)).await.0, 200);
    backend.deny_bot(Permissions::VIEW_CHANNEL);
    for thread in [&open, &secret] {
        assert_eq!(code(&discord, &path(thread)).await, (403, 50001));
    }
    assert_eq!(code(&discord, "/channels/1234").await, (404, 10003));
    discord.assert_no_complaints();
}
