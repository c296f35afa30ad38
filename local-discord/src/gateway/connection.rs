//! The conversation on one gateway socket: hello, identify or resume, heartbeats, and the rules that
//! Discord closes a connection for.

use std::borrow::Cow;

use futures::stream::{SplitSink, SplitStream};
use futures::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use serenity::model::gateway::GatewayIntents;
use tokio::net::TcpStream;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;

use super::event;
use super::sessions::{Door, Out};
use crate::server::Shared;
use crate::world::{World, id};

/// Milliseconds between heartbeats: as Discord has it.
const HEARTBEAT: u64 = 41_250;
/// The longest payload that a client may send.
const LONGEST_PAYLOAD: usize = 4096;

type Reader = SplitStream<WebSocketStream<TcpStream>>;
type Writer = SplitSink<WebSocketStream<TcpStream>, Message>;

/// Serves one socket until it closes.
pub(crate) async fn converse(shared: Shared, stream: TcpStream) {
    let mut changed = shared.changed();
    match shared.look(|world| world.sessions.trouble.door) {
        Door::Open => {}
        Door::Shut => return,
        Door::Silent => {
            while shared.look(|world| world.sessions.trouble.door) == Door::Silent && changed.changed().await.is_ok() {}
            return;
        }
    }
    let Ok(socket) = tokio_tungstenite::accept_async(stream).await else { return };
    let (writer, reader) = socket.split();
    let (out, queue) = unbounded_channel();
    let (number, heartbeat) = shared
        .with(|world| (world.sessions.number_connection(), world.sessions.trouble.heartbeat.unwrap_or(HEARTBEAT)));
    let hello = json!({"op": 10, "s": null, "t": null, "d": {"heartbeat_interval": heartbeat, "_trace": []}});
    let _ = out.send(Out::Text(hello.to_string()));
    let mut talk = Talk { shared: shared.clone(), out, number, session: None };
    let ended = tokio::select! {
        ended = talk.listen(reader) => ended,
        () = write(writer, queue) => false,
    };
    shared.with(|world| world.sessions.disconnected(number, ended));
}

async fn write(mut writer: Writer, mut queue: UnboundedReceiver<Out>) {
    while let Some(out) = queue.recv().await {
        let message = match out {
            Out::Text(text) => Message::Text(text),
            Out::Close(code, reason) => {
                let frame = CloseFrame { code: CloseCode::from(code), reason: Cow::Borrowed(reason) };
                let _ = writer.send(Message::Close(Some(frame))).await;
                return;
            }
            Out::Cut => return,
        };
        if writer.send(message).await.is_err() {
            return;
        }
    }
}

/// One side of a conversation.
struct Talk {
    shared: Shared,
    out: UnboundedSender<Out>,
    number: u64,
    session: Option<String>,
}

impl Talk {
    /// Hears the client out. True when it closed so that the session ends with it.
    async fn listen(&mut self, mut reader: Reader) -> bool {
        while let Some(message) = reader.next().await {
            match message {
                Ok(Message::Text(text)) => self.hear(&text),
                Ok(Message::Binary(bytes)) => match String::from_utf8(bytes) {
                    Ok(text) => self.hear(&text),
                    Err(_) => self.close(4002, "Decode error."),
                },
                Ok(Message::Close(frame)) => {
                    // The answer to a close frame leaves with the next read.
                    let _ = reader.next().await;
                    return frame.is_some_and(|frame| matches!(u16::from(frame.code), 1000 | 1001));
                }
                Ok(_) => {}
                Err(_) => return false,
            }
        }
        false
    }

    fn hear(&mut self, text: &str) {
        if text.len() > LONGEST_PAYLOAD {
            return self.close(4002, "Payload too long.");
        }
        let Ok(payload) = serde_json::from_str::<Value>(text) else {
            return self.close(4002, "Decode error.");
        };
        let data = &payload["d"];
        match payload["op"].as_u64() {
            Some(1) => self.heartbeat(),
            Some(2) => self.identify(data),
            Some(6) => self.resume(data),
            Some(3 | 4 | 31 | 43) if self.session.is_some() => {}
            Some(8) if self.session.is_some() => self.request_members(data),
            Some(3 | 4 | 8 | 31 | 43) => self.close(4003, "Not authenticated."),
            _ => self.close(4001, "Unknown opcode."),
        }
    }

    fn heartbeat(&self) {
        if !self.shared.with(|world| world.sessions.trouble.acks_stopped) {
            let _ = self.out.send(Out::Text(json!({"op": 11, "d": null, "s": null, "t": null}).to_string()));
        }
    }

    fn identify(&mut self, data: &Value) {
        if self.session.is_some() {
            return self.close(4005, "Already authenticated.");
        }
        let connection = (self.number, self.out.clone());
        let outcome = self.shared.with(|world| {
            let (intents, shard) = admit(world, data)?;
            world.application.identifies_left -= 1;
            if world.sessions.trouble.refuses_sessions {
                world.sessions.identified += 1;
                return Ok(None);
            }
            let session = world.sessions.start(intents, shard, connection);
            world.greet(&session, shard, intents);
            Ok(Some(session))
        });
        match outcome {
            Ok(Some(session)) => self.session = Some(session),
            Ok(None) => self.no_session(),
            Err((code, reason)) => self.close(code, reason),
        }
    }

    fn resume(&mut self, data: &Value) {
        if self.session.is_some() {
            return self.close(4005, "Already authenticated.");
        }
        let (Some(name), Some(seq)) = (data["session_id"].as_str(), data["seq"].as_u64()) else {
            return self.close(4002, "Decode error.");
        };
        let connection = (self.number, self.out.clone());
        let resumed = self.shared.with(|world| {
            if !token_fits(world, data) {
                return Err((4004, "Authentication failed."));
            }
            let resumed = world.sessions.resume(name, seq, connection);
            if resumed {
                world.send_checked(name, event::RESUMED, &json!({"_trace": []}));
            }
            Ok(resumed)
        });
        match resumed {
            Ok(true) => self.session = Some(name.to_owned()),
            Ok(false) => self.no_session(),
            Err((code, reason)) => self.close(code, reason),
        }
    }

    /// Members on request: all of them only with the privileged intent.
    fn request_members(&self, data: &Value) {
        let Some(session) = &self.session else { return };
        self.shared.with(|world| {
            let guild = data["guild_id"].as_str().and_then(|id| id.parse().ok());
            let Some(guild) = guild.and_then(|id| world.guilds.get(&id)) else { return };
            let wanted: Vec<&str> = match &data["user_ids"] {
                Value::Array(ids) => ids.iter().filter_map(Value::as_str).collect(),
                Value::String(id) => vec![id],
                _ => Vec::new(),
            };
            let by_name = data["query"].as_str().map(str::to_lowercase);
            let everybody = wanted.is_empty() && by_name.as_deref().is_some_and(str::is_empty);
            if everybody && !world.application.members {
                let complaint = "the bot asks for all members without the Server Members intent";
                return world.journal.complain(complaint);
            }
            let members: Vec<Value> = guild
                .members
                .values()
                .filter(|member| {
                    let user = world.user(member.user);
                    wanted.contains(&member.user.to_string().as_str())
                        || by_name.as_ref().is_some_and(|name| user.display.to_lowercase().starts_with(name))
                })
                .map(|member| world.member_json(member))
                .collect();
            let chunk = json!({
                "guild_id": id(guild.id),
                "members": members,
                "chunk_index": 0,
                "chunk_count": 1,
                "nonce": data["nonce"],
            });
            world.send_checked(session, event::GUILD_MEMBERS_CHUNK, &chunk);
        });
    }

    fn no_session(&self) {
        let _ = self.out.send(Out::Text(json!({"op": 9, "d": false, "s": null, "t": null}).to_string()));
    }

    fn close(&self, code: u16, reason: &'static str) {
        let _ = self.out.send(Out::Close(code, reason));
    }
}

type Refusal = (u16, &'static str);

fn token_fits(world: &World, data: &Value) -> bool {
    data["token"].as_str().is_some_and(|token| token.trim_start_matches("Bot ") == world.application.token)
}

/// Whether a client may identify: its token, intents and shard are in order.
fn admit(world: &World, data: &Value) -> Result<(GatewayIntents, (u64, u64)), Refusal> {
    if !token_fits(world, data) {
        return Err((4004, "Authentication failed."));
    }
    if world.application.identifies_left == 0 {
        return Err((4004, "Authentication failed: too many sessions today."));
    }
    if !data["properties"]["os"].is_string() {
        return Err((4002, "Decode error."));
    }
    let intents = data["intents"].as_u64().and_then(GatewayIntents::from_bits).ok_or((4013, "Invalid intent(s)."))?;
    let refused = [
        (GatewayIntents::MESSAGE_CONTENT, world.application.message_content),
        (GatewayIntents::GUILD_MEMBERS, world.application.members),
        (GatewayIntents::GUILD_PRESENCES, false),
    ]
    .into_iter()
    .any(|(intent, enabled)| intents.contains(intent) && !enabled);
    if refused {
        return Err((4014, "Disallowed intent(s)."));
    }
    let shard = match data["shard"].as_array().map(Vec::as_slice) {
        None => (0, 1),
        Some([Value::Number(shard), Value::Number(shards)]) => {
            (shard.as_u64().unwrap_or(u64::MAX), shards.as_u64().unwrap_or(0))
        }
        Some(_) => return Err((4010, "Invalid shard.")),
    };
    if shard.0 >= shard.1 {
        return Err((4010, "Invalid shard."));
    }
    Ok((intents, shard))
}
