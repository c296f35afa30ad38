//! The gateway spoken by hand: what is sent is seen as JSON, as it is.

use futures::{SinkExt as _, StreamExt as _};
use local_discord::LocalDiscord;
use serde_json::{Value, json};
use serenity::all::GatewayIntents;
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

pub struct Socket(WebSocketStream<MaybeTlsStream<TcpStream>>);

pub fn identify(discord: &LocalDiscord, intents: u64) -> Value {
    let properties = json!({"os": "linux", "browser": "test", "device": "test"});
    json!({"op": 2, "d": {"token": discord.token(), "intents": intents, "properties": properties}})
}

impl Socket {
    pub async fn open(discord: &LocalDiscord) -> Self {
        let (socket, _) = connect_async(discord.gateway_url()).await.unwrap();
        let mut socket = Self(socket);
        assert_eq!(socket.hears().await["op"], 10);
        socket
    }

    /// A session with these intents that has been greeted.
    pub async fn identified(discord: &LocalDiscord, intents: GatewayIntents) -> Self {
        let mut socket = Self::open(discord).await;
        socket.says(identify(discord, intents.bits())).await;
        assert_eq!(socket.hears().await["t"], "READY");
        socket.hears_out(discord).await;
        socket
    }

    pub async fn says(&mut self, payload: Value) {
        self.0.send(Message::Text(payload.to_string())).await.unwrap();
    }

    /// The next payload, or the code of the close frame.
    pub async fn hears(&mut self) -> Value {
        match self.0.next().await.unwrap().unwrap() {
            Message::Text(text) => serde_json::from_str(&text).unwrap(),
            Message::Close(Some(frame)) => json!({"closed": u16::from(frame.code)}),
            other => panic!("{other:?}"),
        }
    }

    /// All events that were sent and not heard yet, in order, for the only session there is.
    pub async fn hears_out(&mut self, discord: &LocalDiscord) -> Events {
        self.says(json!({"op": 1, "d": null})).await;
        let mut events = Vec::new();
        loop {
            let payload = self.hears().await;
            if payload["op"] == 11 {
                assert!(events.last().is_none_or(|event: &Value| event["s"] == discord.events_sent()));
                return Events(events);
            }
            events.push(payload);
        }
    }
}

/// Events as they were heard.
#[derive(Debug)]
pub struct Events(pub Vec<Value>);

impl Events {
    /// Their names.
    pub fn names(&self) -> Vec<&str> {
        self.0.iter().filter_map(|event| event["t"].as_str()).collect()
    }

    /// The data of the only event of this name.
    #[track_caller]
    pub fn only(&self, name: &str) -> &Value {
        let mut named = self.0.iter().filter(|event| event["t"] == name);
        match (named.next(), named.next()) {
            (Some(event), None) => &event["d"],
            _ => panic!("not one {name}: {:?}", self.names()),
        }
    }
}
