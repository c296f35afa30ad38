//! The gateway's rules, spoken by hand.

mod support;

use serde_json::{Value, json};
use support::discord;
use support::socket::{Socket, identify};

#[tokio::test]
async fn what_is_wrong_closes_the_connection() {
    let (discord, _) = discord().await;
    let with = |key: &str, value: Value| {
        let mut payload = identify(&discord, 1);
        payload["d"][key] = value;
        payload
    };
    let resume = |seq: u64| json!({"op": 6, "d": {"token": discord.token(), "session_id": "nobody's", "seq": seq}});
    for (payload, answer) in [
        (with("token", "a.b.c".into()), json!(4004)),
        (with("intents", (1u64 << 60).into()), json!(4013)),
        (with("intents", (1 << 15).into()), json!(4014)),
        (with("intents", (1 << 1).into()), json!(4014)),
        (with("shard", json!([1, 1])), json!(4010)),
        (with("properties", Value::Null), json!(4002)),
        (json!({"op": 3, "d": {}}), json!(4003)),
        (json!({"op": 99}), json!(4001)),
        (resume(1), Value::Null),
    ] {
        let mut socket = Socket::open(&discord).await;
        socket.says(payload.clone()).await;
        let heard = socket.hears().await;
        match answer {
            Value::Null => assert_eq!((&heard["op"], &heard["d"]), (&json!(9), &json!(false))),
            code => assert_eq!(heard["closed"], code, "{payload}"),
        }
    }
    discord.application().limit_identifies(0);
    let mut socket = Socket::open(&discord).await;
    socket.says(identify(&discord, 1)).await;
    assert_eq!(socket.hears().await["closed"], 4004);
}

#[tokio::test]
async fn a_session_greets_acknowledges_and_counts() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    let mut socket = Socket::open(&discord).await;
    socket.says(identify(&discord, 1)).await;
    let ready = socket.hears().await;
    assert_eq!((&ready["t"], &ready["s"]), (&json!("READY"), &json!(1)));
    assert_eq!(ready["d"]["guilds"][0]["unavailable"], true);
    assert_eq!(ready["d"]["resume_gateway_url"], discord.gateway_url());
    let guild = socket.hears().await;
    assert_eq!((&guild["t"], &guild["d"]["name"]), (&json!("GUILD_CREATE"), &json!("Acme")));
    assert_eq!(guild["d"]["members"].as_array().unwrap().len(), 1, "only the bot, without the members intent");
    assert_eq!(discord.events_sent(), 2);

    socket.says(json!({"op": 1, "d": 2})).await;
    assert_eq!(socket.hears().await["op"], 11);
    discord.stop_acks();
    socket.says(json!({"op": 1, "d": 2})).await;
    acme.channel("#backend");
    assert_eq!(socket.hears().await["t"], "CHANNEL_CREATE");
    socket.says(identify(&discord, 1)).await;
    assert_eq!(socket.hears().await["closed"], 4005);

    let mut again = Socket::open(&discord).await;
    let session = ready["d"]["session_id"].clone();
    again.says(json!({"op": 6, "d": {"token": discord.token(), "session_id": session, "seq": 1}})).await;
    let replayed = [again.hears().await, again.hears().await, again.hears().await].map(|event| event["t"].clone());
    assert_eq!(replayed, ["GUILD_CREATE", "CHANNEL_CREATE", "RESUMED"]);
    discord.assert_no_complaints();
}
