//! Who is named and who is told; reactions of the bot; what opens a thread.

mod support;

use local_discord::Permissions;
use serde_json::{Value, json};
use serenity::all::{HttpError, ReactionType};
use support::socket::Socket;
use support::{INTENTS, discord, http};

#[tokio::test]
async fn a_role_is_named_by_who_may_name_it() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    let backend = acme.channel("#backend");
    let (ada, kenji) = (acme.person("Ada"), acme.person("Kenji"));
    let (quiet, loud) = (acme.role("Quiet"), acme.mentionable_role("Loud"));
    kenji.has(&quiet).has(&loud);
    acme.everyone().set_permissions(Permissions::VIEW_CHANNEL | Permissions::SEND_MESSAGES);
    assert_eq!((loud.holders(), acme.everyone().holders().len()), (vec!["Kenji".to_owned()], 4));
    kenji.loses(&loud);
    assert!(loud.holders().is_empty());
    kenji.has(&loud);
    assert_eq!(acme.bot_role().holders(), ["Meantime"]);

    let mut socket = Socket::identified(&discord, INTENTS).await;
    let roles = |event: &Value| event["mention_roles"].as_array().map(Vec::len);
    ada.says("#backend", "@Quiet and @Loud, @everyone");
    let event = socket.hears_out(&discord).await.only("MESSAGE_CREATE").clone();
    assert_eq!((&event["mention_roles"], &event["mention_everyone"]), (&json!([loud.id().to_string()]), &json!(false)));
    backend.allow_person(&ada, Permissions::MENTION_EVERYONE);
    ada.says("#backend", "@Quiet and @Loud, @everyone");
    let events = socket.hears_out(&discord).await;
    assert_eq!(roles(events.only("MESSAGE_CREATE")), Some(2));
    assert_eq!(events.only("MESSAGE_CREATE")["mention_everyone"], true);

    let body = json!({"content": format!("<@&{}>", quiet.id()), "allowed_mentions": {"parse": ["roles"]}});
    let http = http(&discord);
    for (allowed, told) in [(Permissions::empty(), 0), (Permissions::MENTION_EVERYONE, 1)] {
        backend.allow_bot(allowed);
        http.send_message(backend.id().into(), vec![], &body).await.unwrap();
        assert_eq!(discord.pings().len(), told);
    }
    discord.assert_no_complaints();
}

#[tokio::test]
async fn who_is_named_by_an_edit_is_named_but_not_told() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    let backend = acme.channel("#backend");
    let kenji = acme.person("Kenji");
    let mut socket = Socket::identified(&discord, INTENTS).await;
    let http = http(&discord);
    let body = json!({"content": "Who leads?", "allowed_mentions": {"parse": []}});
    let message = http.send_message(backend.id().into(), vec![], &body).await.unwrap();
    let body = json!({"content": format!("{} leads", kenji.mention()), "allowed_mentions": {"parse": ["users"]}});
    http.edit_message(backend.id().into(), message.id, &body, vec![]).await.unwrap();
    let events = socket.hears_out(&discord).await;
    assert_eq!(events.only("MESSAGE_UPDATE")["mentions"][0]["id"], kenji.id().to_string());
    assert_eq!(backend.last_message().view().pinged, ["@Kenji"]);
    assert!(discord.pings().is_empty());
    discord.assert_no_complaints();
}

#[tokio::test]
async fn a_thread_begins_with_what_it_was_started_from() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    acme.channel("#backend");
    let ada = acme.person("Ada");
    let message = ada.says("#backend", "nobody's business");
    let mut socket = Socket::identified(&discord, INTENTS).await;
    let thread = ada.opens_thread(&message, "a thread");
    let events = socket.hears_out(&discord).await;
    assert_eq!(events.names()[..3], ["THREAD_CREATE", "MESSAGE_UPDATE", "MESSAGE_CREATE"]);
    assert_eq!(events.only("MESSAGE_UPDATE")["edited_timestamp"], Value::Null);
    let starter = events.only("MESSAGE_CREATE");
    assert_eq!((&starter["type"], &starter["channel_id"]), (&json!(21), &json!(thread.id().to_string())));
    assert_eq!(starter["referenced_message"]["id"], message.id().to_string());
    assert_eq!(starter["referenced_message"]["content"], "", "it is as private there");
    ada.says_in(&thread, "the first answer");
    let read = http(&discord).get_channel(thread.id().into()).await.unwrap().guild().unwrap();
    assert_eq!(read.message_count, Some(1), "what it was started from is not counted");
    discord.assert_no_complaints();
}

#[tokio::test]
async fn a_reaction_of_the_bot_is_heard_and_has_its_limits() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    let backend = acme.channel("#backend");
    let ada = acme.person("Ada");
    let message = ada.says("#backend", "Who is in?");
    let mut socket = Socket::identified(&discord, INTENTS).await;
    let http = http(&discord);
    let react = async |emoji: char| {
        let emoji = ReactionType::Unicode(emoji.to_string());
        http.create_reaction(backend.id().into(), message.id().into(), &emoji).await
    };
    let code = |result: serenity::Result<()>| match result {
        Err(serenity::Error::Http(HttpError::UnsuccessfulRequest(response))) => response.error.code,
        other => panic!("{other:?}"),
    };
    react('✅').await.unwrap();
    react('✅').await.unwrap();
    let events = socket.hears_out(&discord).await;
    assert_eq!(events.only("MESSAGE_REACTION_ADD")["user_id"], discord.bot_id().to_string());

    backend.deny(&acme.everyone(), Permissions::ADD_REACTIONS);
    assert_eq!(code(react('👀').await), 50013);
    ada.reacts(&message, "✅");
    backend.allow(&acme.everyone(), Permissions::ADD_REACTIONS);
    for emoji in ('🐀'..).take(19) {
        ada.reacts(&message, &emoji.to_string());
    }
    assert_eq!(code(react('👀').await), 30010);
    react('🐀').await.unwrap();
    discord.assert_no_complaints();
}
