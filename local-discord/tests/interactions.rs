//! Commands, buttons, menus and forms between people and a real serenity bot.

mod support;

use std::panic::AssertUnwindSafe;

use chrono::Duration;
use futures::FutureExt as _;
use local_discord::{ActError, Dm, LocalDiscord, Permissions, ReplyKind, Server, Tz};
use serde_json::{Value, json};
use serenity::all::{Context, Http, HttpError, Interaction};
use support::{Bot, Clock, INTENTS, discord, http};

fn commands() -> Value {
    json!([
        {"name": "ask", "description": "Ask", "options": [
            {"name": "owner", "description": "Who", "type": 6, "required": true},
            {"name": "need-by", "description": "When", "type": 3},
            {"name": "thread", "description": "Whether", "type": 5}
        ]},
        {"name": "hours", "description": "Hours", "options": [
            {"name": "set", "description": "Set", "type": 1, "options": [
                {"name": "zone", "description": "Zone", "type": 3, "autocomplete": true, "required": true}
            ]}
        ]},
        {"name": "policy", "description": "Policy", "default_member_permissions": "32", "contexts": [0]},
        {"name": "Needs a reply", "type": 3}
    ])
}

/// The whole bot: what it answers depends on what it gets.
async fn answer(context: Context, interaction: Interaction) {
    let http = context.http.clone();
    let quiet = json!({"parse": []});
    let buttons = json!([{"type": 1, "components": [
        {"type": 2, "style": 1, "label": "Snooze", "custom_id": "snooze"},
        {"type": 2, "style": 2, "label": "Done", "custom_id": "done", "disabled": true},
        {"type": 2, "style": 5, "label": "Open", "url": "https://example.com"}
    ]}]);
    let response = match &interaction {
        Interaction::Autocomplete(_) => {
            json!({"type": 8, "data": {"choices": [{"name": "Berlin", "value": "Europe/Berlin"}]}})
        }
        Interaction::Command(command) if command.data.name == "ask" => json!({"type": 9, "data": {
            "title": "Ask", "custom_id": "ask:1", "components": [
                {"type": 18, "label": "Question", "component": {"type": 4, "custom_id": "q", "style": 1, "min_length": 5, "max_length": 100}},
                {"type": 18, "label": "Context", "component": {"type": 4, "custom_id": "c", "style": 2, "required": false, "value": "none"}}
            ]
        }}),
        Interaction::Command(command) if command.data.name == "hours" => {
            let later = json!({"type": 5, "data": {"flags": 64}});
            respond(&http, &interaction, &later).await.unwrap();
            let body = json!({"content": "Set, <t:1772445600:t>", "allowed_mentions": quiet});
            http.edit_original_interaction_response(&command.token, &body, vec![]).await.unwrap();
            return;
        }
        Interaction::Command(command) if command.data.name == "policy" => json!({"type": 4, "data": {
            "content": "Choose", "flags": 64, "allowed_mentions": quiet, "components": [
                {"type": 1, "components": [{"type": 5, "custom_id": "who", "placeholder": "Who leads?", "max_values": 2}]},
                {"type": 1, "components": [{"type": 3, "custom_id": "when", "options": [{"label": "1 hour", "value": "h1"}]}]}
            ]
        }}),
        Interaction::Command(command) => {
            let target = command.data.resolved.messages.values().next().unwrap();
            json!({"type": 4, "data": {"content": format!("Marked: {}", target.content), "allowed_mentions": quiet}})
        }
        Interaction::Modal(modal) => json!({"type": 4, "data": {
            "content": format!("<@{}> asks, <@1>", modal.user.id),
            "embeds": [{"title": "A \\*question\\*"}],
            "components": buttons,
            "allowed_mentions": {"users": [modal.user.id.to_string()]}
        }}),
        Interaction::Component(component) if component.data.custom_id == "snooze" => {
            json!({"type": 7, "data": {"content": "Snoozed", "components": [], "allowed_mentions": quiet}})
        }
        Interaction::Component(component) => json!({"type": 4, "data": {
            "content": format!("{} {:?}", component.data.custom_id, component.data.kind), "flags": 64, "allowed_mentions": quiet
        }}),
        _ => return,
    };
    respond(&http, &interaction, &response).await.unwrap();
}

async fn respond(http: &Http, interaction: &Interaction, response: &Value) -> serenity::Result<()> {
    http.create_interaction_response(interaction.id(), interaction.token(), response, vec![]).await
}

struct Scene {
    discord: LocalDiscord,
    acme: Server,
    bot: Bot,
}

async fn scene() -> Scene {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    acme.channel("#backend");
    http(&discord).create_global_commands(&commands()).await.unwrap();
    let bot = Bot::answering(&discord, INTENTS, answer).await;
    bot.heard.hears("ready as meantime").await;
    Scene { discord, acme, bot }
}

#[tokio::test]
async fn a_command_opens_a_form_whose_answer_has_buttons() {
    let Scene { discord, acme, bot } = scene().await;
    let (ada, _kenji) = (acme.person("Ada"), acme.person("Kenji Tanaka"));
    let form = ada.runs("#backend", "/ask owner:@Kenji Tanaka need-by:friday 17:00 thread:true").await.form();
    assert_eq!(form.text(), "Ask\nQuestion*:\nContext: none");
    for (wrong, why) in [("", "Question: this field is required"), ("Hm", "Question: 5 to 100 characters, not 2")] {
        let refused = form.try_submits(&[("Question", wrong)]).await.unwrap_err();
        assert_eq!(refused, ActError::Refused(why.to_owned()));
    }
    let reply = form.submits(&[("Question", "Which index?")]).await;
    assert_eq!(reply.kind(), ReplyKind::Message);
    assert_eq!(reply.text(), "@Ada asks, @unknown-user\nA *question*\n[Snooze] (Done) [Open]");
    assert_eq!(reply.view().pinged, ["@Ada"]);
    let pings: Vec<_> = discord.pings().into_iter().map(|ping| (ping.person, ping.in_response)).collect();
    assert_eq!(pings, [("Ada".to_owned(), true)]);

    for (label, why) in [
        ("Snoooze", "there is: Snooze, (Done), Open"),
        ("Done", "the button \"Done\" is disabled"),
        ("Open", "is a link"),
    ] {
        let clicked = AssertUnwindSafe(ada.clicks(&reply, label)).catch_unwind().await.unwrap_err();
        let message = clicked.downcast_ref::<String>().unwrap();
        assert!(message.contains(why), "{message}");
    }
    let message = reply.message();
    let update = ada.clicks(&reply, "Snooze").await;
    assert_eq!(update.kind(), ReplyKind::Update);
    assert_eq!(message.text(), "Snoozed\nA *question*");
    assert_eq!(discord.pings().len(), 1, "an edit pings nobody");
    drop(bot);
    discord.assert_no_complaints();
}

#[tokio::test]
async fn suggestions_deferred_answers_and_local_times() {
    let Scene { discord, acme, bot } = scene().await;
    let ada = acme.person("Ada");
    ada.lives_in(Tz::Asia__Tokyo);
    assert_eq!(ada.types("#backend", "/hours set zone:ber").await[0].name, "Berlin");
    for place in [local_discord::Where::from("#backend"), Dm.into()] {
        let reply = ada.runs(place, "/hours set zone:Europe/Berlin").await;
        assert_eq!(reply.kind(), ReplyKind::Deferred);
        assert!(reply.shown().await.ephemeral);
        assert_eq!(reply.text(), "Set, 19:00");
        assert!(!acme.person("Kenji").can_see(&reply));
    }
    drop(bot);
    discord.assert_no_complaints();
}

#[tokio::test]
async fn who_may_use_what() {
    let Scene { discord, acme, bot } = scene().await;
    let (ada, mona) = (acme.person("Ada"), acme.manager("Mona"));
    let refused = ada.try_runs("#backend", "/policy").await.unwrap_err();
    assert!(matches!(refused, ActError::NotAllowed(_)), "{refused}");
    assert_eq!(ada.offered_commands("#backend"), ["ask", "hours"]);
    assert_eq!(mona.offered_commands("#backend"), ["ask", "hours", "policy"]);
    assert_eq!(mona.offered_commands(Dm), ["ask", "hours"]);

    let reply = mona.runs("#backend", "/policy").await;
    assert_eq!(reply.text(), "Choose\n[Who leads? ▾]\n[Choose ▾]");
    let chosen = mona.selects(&reply, "Who leads?", &["Ada", "Mona"]).await;
    assert!(chosen.text().contains("UserSelect"), "{}", chosen.text());
    let chosen = mona.selects(&reply, 1, &["1 hour"]).await;
    assert!(chosen.text().contains("h1"), "{}", chosen.text());
    let forged = ada.clicks_custom_id(&reply, "made up").await.unwrap();
    assert_eq!(forged.text(), "made up Button");
    let stale = mona.chooses_raw(&reply, "when", &["a choice of before"]).await.unwrap();
    assert!(stale.text().contains("a choice of before"), "{}", stale.text());
    drop(bot);
    discord.assert_no_complaints();
}

#[tokio::test]
async fn the_target_of_a_menu_is_not_private() {
    let Scene { discord, acme, bot } = scene().await;
    let ada = acme.person("Ada");
    let message = ada.says("#backend", "Who knows?");
    let reply = ada.uses_menu("Needs a reply", &message).await;
    assert_eq!(reply.text(), "Marked: Who knows?");
    let thread = ada.opens_thread(&message, "a thread");
    ada.closes(&thread);
    let refused = ada.try_runs(&thread, "/hours set zone:x").await.unwrap_err();
    assert!(matches!(refused, ActError::NotAllowed(_)));
    drop(bot);
    discord.assert_no_complaints();
}

/// An interaction that the test answers itself, and the client to do it with.
async fn unanswered() -> (LocalDiscord, Clock, Http, u64, String) {
    let (discord, clock) = discord().await;
    let acme = discord.server("Acme");
    acme.channel("#backend");
    let http = http(&discord);
    http.create_global_commands(&commands()).await.unwrap();
    let caught = tokio::sync::watch::Sender::new((0, String::new()));
    let sender = caught.clone();
    let bot = Bot::answering(&discord, INTENTS, move |_, interaction| {
        sender.send_replace((interaction.id().get(), interaction.token().to_owned()));
        async {}
    })
    .await;
    bot.heard.hears("ready as meantime").await;
    let pending = acme.admin("Ada").begins("#backend", "/policy").unwrap();
    let mut changes = caught.subscribe();
    let (id, token) = changes.wait_for(|(id, _)| *id == pending.id()).await.unwrap().clone();
    (discord, clock, http, id, token)
}

fn code<T: std::fmt::Debug>(result: serenity::Result<T>) -> isize {
    match result {
        Err(serenity::Error::Http(HttpError::UnsuccessfulRequest(response))) => response.error.code,
        other => panic!("this is no refusal: {other:?}"),
    }
}

#[tokio::test]
async fn an_interaction_is_answered_once_in_time_and_followed_up_for_fifteen_minutes() {
    let (discord, clock, http, id, token) = unanswered().await;
    let hello = json!({"type": 4, "data": {"content": "hello", "flags": 64, "allowed_mentions": {"parse": []}}});
    let more = json!({"content": "more", "flags": 64, "allowed_mentions": {"parse": []}});
    let respond = async || http.create_interaction_response(id.into(), &token, &hello, vec![]).await;
    let follow = async || http.create_followup_message(&token, &more, vec![]).await;
    assert_eq!(code(follow().await), 10015);
    respond().await.unwrap();
    assert_eq!(code(respond().await), 40060);
    assert_eq!(code(http.create_interaction_response(1.into(), &token, &hello, vec![]).await), 10062);
    assert_eq!(http.get_original_interaction_response(&token).await.unwrap().content, "hello");
    clock.passes(Duration::minutes(14));
    follow().await.unwrap();
    http.delete_original_interaction_response(&token).await.unwrap();
    assert_eq!(code(http.get_original_interaction_response(&token).await), 10008);
    clock.passes(Duration::minutes(2));
    assert_eq!(code(follow().await), 50027);
    discord.assert_no_complaints();
}

#[tokio::test]
async fn a_late_answer_is_too_late_and_a_kind_that_does_not_fit_is_wrong() {
    let (discord, clock, http, id, token) = unanswered().await;
    let update = json!({"type": 6});
    assert_eq!(code(http.create_interaction_response(id.into(), &token, &update, vec![]).await), 50035);
    assert_eq!(discord.take_complaints().len(), 1);
    clock.passes(Duration::seconds(4));
    let later = json!({"type": 5});
    assert_eq!(code(http.create_interaction_response(id.into(), &token, &later, vec![]).await), 10062);
    discord.assert_no_complaints();
}

#[tokio::test]
async fn pings_reach_those_who_are_named_and_can_see() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    let backend = acme.channel("#backend");
    let role = acme.mentionable_role("Backend");
    let (ada, kenji, zoe) = (acme.person("Ada"), acme.person("Kenji"), acme.person("Zoe"));
    ada.has(&role);
    kenji.has(&role);
    backend.deny_person(&kenji, Permissions::VIEW_CHANNEL);
    let http = http(&discord);
    let text = format!("<@&{}> {} {}", role.id(), zoe.mention(), kenji.mention());
    for (allowed, flags, told) in [
        (json!({"parse": []}), 0, vec![]),
        (json!({"parse": ["roles"]}), 0, vec!["Ada"]),
        (json!({"parse": ["roles", "users"]}), 0, vec!["Ada", "Zoe"]),
        (json!({"users": [zoe.id().to_string()]}), 0, vec!["Zoe"]),
        (json!({"parse": ["roles", "users"]}), 1 << 12, vec![]),
    ] {
        let before = discord.pings().len();
        let body = json!({"content": text, "allowed_mentions": allowed, "flags": flags});
        http.send_message(backend.id().into(), vec![], &body).await.unwrap();
        let pings: Vec<_> = discord.pings().split_off(before).into_iter().map(|ping| ping.person).collect();
        assert_eq!(pings, told, "{allowed}");
    }
    assert_eq!(ada.reads("#backend")[0], "@Backend @Zoe @Kenji");
    discord.assert_no_complaints();
}
