//! Answers that are put off, and forms in a DM; the test answers in the bot's place.

mod support;

use chrono::Duration;
use local_discord::{ActError, Dm, LocalDiscord, Pending, Person, ReplyKind};
use serde_json::{Value, json};
use serenity::all::Http;
use support::socket::Socket;
use support::{Clock, INTENTS, discord, http};

struct Scene {
    discord: LocalDiscord,
    clock: Clock,
    ada: Person,
    http: Http,
    socket: Socket,
}

async fn scene() -> Scene {
    let (discord, clock) = discord().await;
    let acme = discord.server("Acme");
    acme.channel("#backend");
    let ada = acme.person("Ada");
    let http = http(&discord);
    http.create_global_commands(&json!([{"name": "ask", "description": "Ask"}])).await.unwrap();
    let socket = Socket::identified(&discord, INTENTS).await;
    Scene { discord, clock, ada, http, socket }
}

impl Scene {
    /// Answers an interaction, and gives back what the bot heard of it.
    async fn answer(&mut self, pending: &Pending, response: Value) -> Value {
        let heard = self.socket.hears_out(&self.discord).await.only("INTERACTION_CREATE").clone();
        let token = token(&heard);
        self.http.create_interaction_response(pending.id().into(), token, &response, vec![]).await.unwrap();
        heard
    }

    async fn edit(&self, heard: &Value, body: Value) {
        self.http.edit_original_interaction_response(token(heard), &body, vec![]).await.unwrap();
    }
}

fn token(heard: &Value) -> &str {
    heard["token"].as_str().unwrap()
}

fn quiet() -> Value {
    json!({"parse": []})
}

/// A message with a button and a menu.
fn controls(text: &str) -> Value {
    json!({"content": text, "allowed_mentions": quiet(), "components": [
        {"type": 1, "components": [{"type": 2, "style": 1, "label": "Next", "custom_id": "next"}]},
        {"type": 1, "components": [{"type": 3, "custom_id": "when", "options": [{"label": "1 hour", "value": "h1"}]}]}
    ]})
}

#[tokio::test]
async fn what_was_put_off_unseen_by_others_can_be_clicked_on_and_on() {
    let mut scene = scene().await;
    let ada = scene.ada.clone();
    let pending = ada.begins("#backend", "/ask").unwrap();
    let command = scene.answer(&pending, json!({"type": 5, "data": {"flags": 64}})).await;
    let reply = pending.reply().await.unwrap();
    assert_eq!((reply.kind(), reply.view().loading), (ReplyKind::Deferred, true));
    scene.clock.passes(Duration::minutes(10));
    scene.edit(&command, controls("First")).await;
    let shown = reply.shown().await;
    assert_eq!((shown.text().as_str(), shown.ephemeral, shown.loading), ("First\n[Next]\n[Choose ▾]", true, false));
    assert_eq!(shown.edited_at, None);

    // A click that is taken (6) and changes its message later, by the click's own token.
    let pending = ada.begins_click(&shown, "Next").unwrap();
    let click = scene.answer(&pending, json!({"type": 6})).await;
    assert_eq!((&click["message"]["id"], &click["message"]["flags"]), (&json!(shown.id.to_string()), &json!(64)));
    let taken = pending.reply().await.unwrap();
    assert_eq!(taken.kind(), ReplyKind::DeferredUpdate);
    scene.edit(&click, controls("Second")).await;
    let second = taken.shown().await;
    assert_eq!((second.id, second.content.as_str()), (shown.id, "Second"));

    // A choice that is answered by a new message, put off again, with a follow-up after it.
    let pending = ada.begins_select(&second, 0, &["1 hour"]).unwrap();
    let choice = scene.answer(&pending, json!({"type": 5, "data": {"flags": 64}})).await;
    let third = pending.reply().await.unwrap();
    let body = json!({"content": "Third", "allowed_mentions": quiet()});
    scene.http.create_followup_message(token(&choice), &body, vec![]).await.unwrap();
    assert_eq!(third.shown().await.content, "Third");
    assert!(third.is_ephemeral(), "the first follow-up takes the place of what was put off");
    assert!(third.followups().is_empty());
    scene.http.create_followup_message(token(&choice), &controls("Fourth"), vec![]).await.unwrap();
    let fourth = third.followup(1).await;
    assert!(!fourth.view().ephemeral);
    let pending = ada.begins_click(&fourth, "Next").unwrap();
    scene.answer(&pending, json!({"type": 7, "data": controls("Fifth")})).await;
    assert_eq!(fourth.view().content, "Fifth");
    scene.discord.assert_no_complaints();
}

#[tokio::test]
#[should_panic(expected = "is deleted")]
async fn what_was_put_off_and_deleted_shows_nothing() {
    let mut scene = scene().await;
    let pending = scene.ada.begins("#backend", "/ask").unwrap();
    let command = scene.answer(&pending, json!({"type": 5, "data": {"flags": 64}})).await;
    scene.http.delete_original_interaction_response(token(&command)).await.unwrap();
    pending.reply().await.unwrap().shown().await;
}

#[tokio::test]
async fn a_form_opened_and_sent_in_a_dm() {
    let mut scene = scene().await;
    let ada = scene.ada.clone();
    ada.says(Dm, "hello");
    let dm = ada.dm_channel_id().unwrap();
    scene.http.send_message(dm.into(), vec![], &controls("Yours?")).await.unwrap();
    let question = ada.last_dm();
    scene.socket.hears_out(&scene.discord).await;
    let pending = ada.begins_click(&question, "Next").unwrap();
    let form = json!({"type": 9, "data": {"title": "Answer", "custom_id": "answer:1", "components": [
        {"type": 18, "label": "Words", "component":
            {"type": 4, "custom_id": "w", "style": 2, "value": "as before", "min_length": 3, "max_length": 10}},
        {"type": 18, "label": "Why", "component": {"type": 4, "custom_id": "y", "style": 1, "required": false}},
        {"type": 18, "label": "Who", "component": {"type": 5, "custom_id": "p", "required": false}}
    ]}});
    scene.answer(&pending, form).await;
    let form = pending.reply().await.unwrap().form();
    assert_eq!(form.text(), "Answer\nWords*: as before\nWhy:\nWho:");
    for (wrong, why) in [("", "this field is required"), ("no", "3 to 10"), ("more than ten", "3 to 10")] {
        match form.begins_submit(&[("Words", wrong)]) {
            Err(ActError::Refused(reason)) => assert!(reason.contains(why), "{wrong}: {reason}"),
            other => panic!("{wrong}: {other:?}"),
        }
    }
    let pending = form.begins_submit(&[("Who", "Ada")]).unwrap();
    let heard = scene.answer(&pending, json!({"type": 7, "data": controls("Thanks")})).await;
    for absent in ["member", "guild_id", "guild"] {
        assert!(heard.get(absent).is_none(), "{absent}");
    }
    assert_eq!(heard["user"]["id"], ada.id().to_string());
    assert_eq!((&heard["channel_id"], &heard["channel"]["type"]), (&json!(dm.to_string()), &json!(1)));
    assert_eq!((&heard["context"], &heard["data"]["custom_id"]), (&json!(1), &json!("answer:1")));
    assert_eq!(heard["message"]["id"], question.id.to_string());
    let sent: Vec<&Value> =
        heard["data"]["components"].as_array().unwrap().iter().map(|row| &row["component"]).collect();
    assert_eq!((&sent[0]["value"], &sent[1]["value"]), (&json!("as before"), &json!("")));
    assert_eq!(sent[2]["values"], json!([ada.id().to_string()]));
    assert_eq!(heard["data"]["resolved"]["users"][ada.id().to_string()]["username"], "ada");
    assert!(heard["data"]["resolved"].get("members").is_none());
    assert_eq!(ada.last_dm().content, "Thanks");
    scene.discord.assert_no_complaints();
}
