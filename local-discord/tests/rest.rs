//! serenity's HTTP client against the local REST API.

mod support;

use chrono::Duration;
use local_discord::{Fault, LocalDiscord, Permissions};
use serde_json::{Value, json};
use serenity::all::{
    ChannelId, CreateAllowedMentions, CreateMessage, EditMessage, GetMessages, Http, HttpError, MessageId, UserId,
};
use support::{discord, http};

/// Discord's code of an error, or a panic.
fn code<T: std::fmt::Debug>(result: serenity::Result<T>) -> isize {
    match result {
        Err(serenity::Error::Http(HttpError::UnsuccessfulRequest(response))) => response.error.code,
        other => panic!("this is no refusal: {other:?}"),
    }
}

fn quiet(text: &str) -> CreateMessage {
    CreateMessage::new().content(text).allowed_mentions(CreateAllowedMentions::new())
}

async fn send(http: &Http, channel: u64, text: &str) -> serenity::Result<serenity::all::Message> {
    ChannelId::new(channel).send_message(http, quiet(text)).await
}

#[tokio::test]
async fn the_bot_writes_reads_edits_and_deletes() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    let backend = acme.channel("#backend");
    let http = http(&discord);
    let mut message = send(&http, backend.id(), "one").await.unwrap();
    send(&http, backend.id(), "two").await.unwrap();
    let edit = EditMessage::new().content("uno").allowed_mentions(CreateAllowedMentions::new());
    message.edit(&http, edit).await.unwrap();
    let read = ChannelId::new(backend.id()).messages(&http, GetMessages::new().limit(10)).await.unwrap();
    assert_eq!(read.iter().map(|m| m.content.as_str()).collect::<Vec<_>>(), ["two", "uno"]);
    let after = GetMessages::new().after(message.id);
    assert_eq!(ChannelId::new(backend.id()).messages(&http, after).await.unwrap().len(), 1);
    message.delete(&http).await.unwrap();
    let sent: Vec<_> = discord.messages_by_bot().into_iter().map(|m| (m.content, m.deleted)).collect();
    assert_eq!(sent, [("uno".to_owned(), true), ("two".to_owned(), false)]);
    discord.assert_no_complaints();
}

#[tokio::test]
async fn a_guild_is_read_in_all_its_parts() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    let backend = acme.channel("#backend");
    let ada = acme.person("Ada");
    let thread = ada.opens_thread(&ada.says("#backend", "hello"), "a thread");
    let http = http(&discord);
    let guild = acme.id().into();
    assert_eq!(http.get_guild(guild).await.unwrap().name, "Acme");
    assert_eq!(http.get_channels(guild).await.unwrap().len(), 1);
    assert_eq!(http.get_guild_roles(guild).await.unwrap().len(), 2);
    assert_eq!(http.get_member(guild, ada.id().into()).await.unwrap().user.global_name.as_deref(), Some("Ada"));
    assert_eq!(code(http.get_guild_members(guild, None, None).await), 50001);
    discord.application().enable_members();
    assert_eq!(http.get_guild_members(guild, Some(100), None).await.unwrap().len(), 3);
    assert_eq!(http.get_guild_active_threads(guild).await.unwrap().threads.len(), 1);
    assert_eq!(http.get_channel(thread.id().into()).await.unwrap().id().get(), thread.id());
    assert_eq!(http.get_user(ada.id().into()).await.unwrap().name, "ada");
    assert_eq!(http.get_current_user().await.unwrap().id.get(), discord.bot_id());
    assert_eq!(http.get_current_application_info().await.unwrap().id.get(), discord.bot_id());
    assert_eq!(http.get_bot_gateway().await.unwrap().url, discord.gateway_url());
    ada.closes(&thread);
    let archived = http.get_channel_archived_public_threads(backend.id().into(), None, None).await.unwrap();
    assert_eq!(archived.threads.len(), 1);
    assert_eq!(http.get_guild_active_threads(guild).await.unwrap().threads.len(), 0);
    discord.assert_no_complaints();
}

#[tokio::test]
async fn words_are_private_without_the_intent() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    let backend = acme.channel("#backend");
    let ada = acme.person("Ada");
    ada.says("#backend", "nobody's business");
    ada.says("#backend", "@Meantime, listen");
    let http = http(&discord);
    send(&http, backend.id(), "mine").await.unwrap();
    let read = || async {
        let messages = ChannelId::new(backend.id()).messages(&http, GetMessages::new()).await.unwrap();
        messages.into_iter().rev().map(|m| m.content).collect::<Vec<_>>()
    };
    let listen = format!("<@{}>, listen", discord.bot_id());
    assert_eq!(read().await, ["", listen.as_str(), "mine"]);
    discord.application().enable_message_content();
    assert_eq!(read().await, ["nobody's business", listen.as_str(), "mine"]);
    discord.assert_no_complaints();
}

#[tokio::test]
async fn a_nonce_guards_for_five_minutes() {
    let (discord, clock) = discord().await;
    let backend = discord.server("Acme").channel("#backend");
    let http = http(&discord);
    let send = || async {
        let message = quiet("once").nonce(serenity::all::Nonce::String("ask-1".into())).enforce_nonce(true);
        ChannelId::new(backend.id()).send_message(&http, message).await.unwrap().id
    };
    let first = send().await;
    assert_eq!(send().await, first);
    clock.passes(Duration::minutes(6));
    assert_ne!(send().await, first);
    discord.assert_no_complaints();
}

#[tokio::test]
async fn a_dm_is_opened_once_and_may_be_refused() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    let (ada, kenji) = (acme.person("Ada"), acme.person("Kenji"));
    let http = http(&discord);
    let open = async |id: u64| UserId::new(id).create_dm_channel(&http).await.map(|channel| channel.id.get());
    let with_ada = open(ada.id()).await.unwrap();
    assert_eq!(open(ada.id()).await.unwrap(), with_ada);
    send(&http, with_ada, "hello").await.unwrap();
    assert_eq!(ada.last_dm().text(), "hello");
    assert_eq!(discord.pings().len(), 1);
    ada.closes_dms();
    assert_eq!(code(send(&http, with_ada, "hello?").await), 50007);
    ada.opens_dms();
    ada.leaves();
    assert_eq!(code(send(&http, with_ada, "hello?").await), 50278);
    discord.application().quarantine();
    assert_eq!(code(open(kenji.id()).await), 20026);
    assert_eq!(open(ada.id()).await.unwrap(), with_ada);
    discord.application().end_quarantine();
    discord.application().limit_new_dms(Some(0));
    assert_eq!(code(open(kenji.id()).await), 40003);
    assert_eq!(code(open(4321).await), 10013);
    discord.assert_no_complaints();
}

#[tokio::test]
async fn permissions_are_asked() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    let backend = acme.channel("#backend");
    let ada = acme.person("Ada");
    let message = ada.says("#backend", "hello");
    let http = http(&discord);
    let id = backend.id();
    let react = async || {
        let check = serenity::all::ReactionType::Unicode("✅".into());
        http.create_reaction(id.into(), MessageId::new(message.id()), &check).await
    };
    react().await.unwrap();
    assert_eq!(message.reactors("✅"), ["Meantime"]);

    backend.deny_bot(Permissions::SEND_MESSAGES);
    assert_eq!(code(send(&http, id, "hello").await), 50013);
    backend.deny_bot(Permissions::VIEW_CHANNEL);
    assert_eq!(code(send(&http, id, "hello").await), 50001);
    backend.allow_bot(Permissions::VIEW_CHANNEL | Permissions::SEND_MESSAGES);
    backend.deny_bot(Permissions::EMBED_LINKS);
    let embed = quiet("with").embed(serenity::all::CreateEmbed::new().title("a picture"));
    assert_eq!(code(ChannelId::new(id).send_message(&http, embed).await), 50013);
    assert_eq!(code(send(&http, 1234, "hello").await), 10003);
    assert_eq!(code(http.get_message(id.into(), MessageId::new(99)).await), 10008);
    assert_eq!(code(http.get_member(acme.id().into(), UserId::new(99)).await), 10013);
    assert_eq!(code(http.get_guild(99.into()).await), 10004);
    assert_eq!(code(http.get_guild(discord.server_without_bot("Globex").id().into()).await), 50001);
    discord.assert_no_complaints();
}

#[tokio::test]
async fn threads_follow_their_own_rules() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    let backend = acme.channel("#backend");
    let mona = acme.person_with("Mona", Permissions::MANAGE_THREADS);
    let message = mona.says("#backend", "hello");
    let http = http(&discord);
    let start = async || {
        let body = json!({"name": "a thread", "auto_archive_duration": 1440});
        http.create_thread_from_message(backend.id().into(), MessageId::new(message.id()), &body, None).await
    };
    let thread = start().await.unwrap();
    assert_eq!(thread.id.get(), message.id());
    assert_eq!(code(start().await), 160_004);
    let handle = message.thread().unwrap();
    let first = mona.says_in(&handle, "in it");
    mona.closes(&handle);
    let check = serenity::all::ReactionType::Unicode("✅".into());
    assert_eq!(code(http.create_reaction(thread.id, MessageId::new(first.id()), &check).await), 50083);
    send(&http, thread.id.get(), "wakes it").await.unwrap();
    assert!(!handle.is_archived());
    mona.locks(&handle);
    assert_eq!(code(send(&http, thread.id.get(), "no").await), 160_005);
    discord.assert_no_complaints();
}

#[tokio::test]
async fn a_rate_limit_is_obeyed_by_its_headers_and_other_faults_reach_the_bot() {
    let (discord, _) = discord().await;
    let backend = discord.server("Acme").channel("#backend");
    let http = http(&discord);
    let path = "/channels/*/messages";
    let limited = Fault::RateLimited { retry_after: 0.01, global: false, headers: true };
    discord.fail(limited).on("POST", path).once();
    send(&http, backend.id(), "patience").await.unwrap();
    let statuses = |discord: &LocalDiscord| discord.requests().into_iter().map(|r| r.status).collect::<Vec<_>>();
    assert_eq!(statuses(&discord), [Some(429), Some(200)]);

    let fault = discord.fail(Fault::Error { status: 403, code: 50007 }).on("POST", path).times(1);
    assert_eq!(code(send(&http, backend.id(), "refused").await), 50007);
    assert_eq!(fault.hits(), 1);
    for (fault, done) in [(Fault::Status(503), false), (Fault::CutBefore, false), (Fault::CutAfter, true)] {
        let before = backend.messages().len();
        discord.fail(fault.clone()).on("POST", path).once();
        assert!(send(&http, backend.id(), "gone?").await.is_err(), "{fault:?}");
        assert_eq!(backend.messages().len() > before, done, "{fault:?}");
    }
    let hangs = discord.fail(Fault::Timeout).on("POST", path).once();
    let sending = send(&http, backend.id(), "hangs");
    let ending = async {
        discord.until("the request hangs", || (hangs.hits() == 1).then_some(())).await;
        assert_eq!(discord.requests_in_flight(), 1);
        hangs.end();
    };
    let (sent, ()) = tokio::join!(sending, ending);
    assert!(sent.is_err());

    let before = backend.messages().len();
    let hangs = discord.fail(Fault::TimeoutAfter).on("POST", path).once();
    let sending = send(&http, backend.id(), "done, and not answered");
    let ending = async {
        discord.until("it is done", || (backend.messages().len() > before).then_some(())).await;
        assert_eq!(discord.requests_in_flight(), 1);
        hangs.end();
    };
    let (sent, ()) = tokio::join!(sending, ending);
    assert!(sent.is_ok(), "{sent:?}");
    discord.assert_no_complaints();
}

#[tokio::test]
async fn in_bad_weather_a_share_of_all_requests_fails_until_it_clears() {
    let (discord, _) = discord().await;
    let backend = discord.server("Acme").channel("#backend");
    let http = http(&discord);
    let weather = discord.fail_some(7, 0.5, &[Fault::Status(503), Fault::CutAfter]);
    let mut failed = 0;
    for n in 0..40 {
        failed += u32::from(send(&http, backend.id(), &format!("message {n}")).await.is_err());
    }
    assert_eq!(failed, weather.hits());
    assert!((10..30).contains(&failed), "{failed}");
    // What was cut off after it was done stands there all the same.
    let there = backend.messages().len();
    assert!(there > 40 - usize::try_from(failed).unwrap() && there < 40, "{there} of 40, {failed} failed");
    weather.end();
    for n in 0..10 {
        send(&http, backend.id(), &format!("after it {n}")).await.unwrap();
    }
    assert_eq!(weather.hits(), failed);
    discord.assert_no_complaints();
}

#[tokio::test]
async fn what_a_message_first_said_is_remembered() {
    let (discord, _) = discord().await;
    let backend = discord.server("Acme").channel("#backend");
    let http = http(&discord);
    let mut sent = send(&http, backend.id(), "first").await.unwrap();
    assert_eq!(backend.last_message().first_view().content, "first");
    for words in ["second", "third"] {
        sent.edit(&http, EditMessage::new().content(words).allowed_mentions(CreateAllowedMentions::new()))
            .await
            .unwrap();
    }
    let message = backend.last_message();
    assert_eq!((message.first_view().content.as_str(), message.view().content.as_str()), ("first", "third"));
    sent.delete(&http).await.unwrap();
    assert_eq!(message.first_view().content, "first");
    discord.assert_no_complaints();
}

#[tokio::test]
async fn what_breaks_the_contract_is_refused_and_remembered() {
    let (discord, _) = discord().await;
    let backend = discord.server("Acme").channel("#backend");
    let path = format!("/channels/{}/messages", backend.id());
    let quiet = json!({"parse": []});
    let client = reqwest::Client::new();
    for (what, method, path, body) in [
        ("too long", "POST", path.as_str(), json!({"content": "x".repeat(2001), "allowed_mentions": quiet})),
        ("no allowed_mentions", "POST", &path, json!({"content": "hello"})),
        ("an unknown key", "POST", &path, json!({"content": "hello", "allowed_mentions": quiet, "colour": 1})),
        ("an unknown route", "POST", "/channels/1/nonsense", Value::Null),
    ] {
        let url = format!("http://{}/api/v10{path}", discord.plain_rest_addr());
        let request = client
            .request(method.parse().unwrap(), url)
            .header("authorization", format!("Bot {}", discord.token()))
            .header("content-type", "application/json")
            .body(body.to_string());
        let status = request.send().await.unwrap().status().as_u16();
        assert!(matches!(status, 400 | 404), "{what}: {status}");
        assert_eq!(discord.take_complaints().len(), 1, "{what}");
    }
    let http = serenity::all::HttpBuilder::new("a.b.c").proxy(format!("http://{}", discord.plain_rest_addr()));
    let http = http.ratelimiter_disabled(true).build();
    assert_eq!(code(http.get_current_user().await), 0);
    assert_eq!(discord.requests().last().unwrap().status, Some(401));
}

#[tokio::test]
async fn files_reach_the_reader() {
    let (discord, _) = discord().await;
    let backend = discord.server("Acme").channel("#backend");
    let http = http(&discord);
    let file = serenity::all::CreateAttachment::bytes(&b"BEGIN:VCALENDAR"[..], "meeting.ics").description("the slot");
    let sent = ChannelId::new(backend.id()).send_message(&http, quiet("Here").add_file(file)).await.unwrap();
    assert_eq!(sent.attachments[0].filename, "meeting.ics");
    let view = backend.last_message().view();
    assert_eq!(view.text(), "Here\n📎 meeting.ics");
    assert_eq!(&view.files[0].bytes[..], b"BEGIN:VCALENDAR");
    assert_eq!(view.files[0].description.as_deref(), Some("the slot"));
    discord.assert_no_complaints();
}

#[tokio::test]
async fn what_discord_would_not_take_of_files_is_refused() {
    let (discord, _) = discord().await;
    let backend = discord.server("Acme").channel("#backend");
    let http = http(&discord);
    let file = |bytes: usize| serenity::all::CreateAttachment::bytes(vec![b'a'; bytes], "a.csv");
    let send = |message| ChannelId::new(backend.id()).send_message(&http, message);
    assert_eq!(code(send(quiet("Big").add_file(file((10 << 20) + 1))).await), 40005);
    assert_eq!(code(send(quiet("Many").files((0..11).map(|_| file(1)))).await), 50035);
    discord.take_complaints();
}

#[tokio::test]
async fn nothing_panics_when_a_place_is_gone() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    let backend = acme.channel("#backend");
    let http = http(&discord);
    let message = send(&http, backend.id(), "hello").await.unwrap();
    backend.delete();
    assert_eq!(code(send(&http, backend.id(), "hello").await), 10003);
    assert_eq!(code(http.delete_message(backend.id().into(), message.id, None).await), 10003);
    acme.bot_leaves();
    assert_eq!(code(http.get_channels(acme.id().into()).await), 50001);
    discord.assert_no_complaints();
}
