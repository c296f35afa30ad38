//! A real serenity client on the local gateway.

mod support;

use local_discord::Permissions;
use serenity::all::{GatewayError, GatewayIntents};
use support::{Bot, INTENTS, discord};

#[tokio::test]
async fn a_bot_identifies_and_hears_messages_without_their_words() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    acme.channel("#backend");
    let ada = acme.person("Ada");
    let bot = Bot::silent(&discord).await;
    bot.heard.hears("ready as meantime").await;

    ada.says("#backend", "nobody's business");
    ada.says("#backend", "@Meantime hello");
    ada.says_in_dm("hello in private");
    bot.heard.hears("ada: ").await;
    bot.heard.hears(&format!("ada: <@{}> hello", discord.bot_id())).await;
    bot.heard.hears("ada: hello in private").await;
    discord.assert_no_complaints();
}

#[tokio::test]
async fn with_the_privileged_intent_the_words_arrive() {
    let (discord, _) = discord().await;
    discord.application().enable_message_content();
    let acme = discord.server("Acme");
    acme.channel("#backend");
    let bot = Bot::with_intents(&discord, INTENTS | GatewayIntents::MESSAGE_CONTENT).await;
    discord.bot_is_connected().await;
    acme.person("Ada").says("#backend", "hello");
    bot.heard.hears("ada: hello").await;
    discord.assert_no_complaints();
}

#[tokio::test]
async fn an_intent_that_is_not_enabled_ends_the_bot() {
    let (discord, _) = discord().await;
    let bot = Bot::with_intents(&discord, INTENTS | GatewayIntents::MESSAGE_CONTENT).await;
    let error = bot.ends().await.unwrap_err();
    assert!(matches!(error, serenity::Error::Gateway(GatewayError::DisallowedGatewayIntents)), "{error:?}");
}

#[tokio::test]
async fn a_broken_connection_is_resumed_and_what_was_missed_is_replayed() {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    acme.channel("#backend");
    let ada = acme.person("Ada");
    let bot = Bot::silent(&discord).await;
    bot.heard.hears("ready as meantime").await;

    discord.cut_gateway();
    ada.says_in_dm("while it was away");
    bot.heard.hears("ada: while it was away").await;
    bot.heard.hears("resumed").await;
    discord.ask_to_reconnect();
    discord.until("the bot resumes again", || (discord.resumed() == 2).then_some(())).await;
    discord.invalidate_session(true);
    discord.until("the bot resumes once more", || (discord.resumed() == 3).then_some(())).await;
    ada.says_in_dm("and now");
    bot.heard.hears("ada: and now").await;
    assert_eq!(discord.identified(), 1);
    discord.assert_no_complaints();
}

#[tokio::test]
async fn events_can_be_lost_repeated_and_reordered() {
    let (discord, _) = discord().await;
    discord.application().enable_message_content();
    let acme = discord.server("Acme");
    acme.channel("#backend");
    let ada = acme.person("Ada");
    let bot = Bot::silent(&discord).await;
    bot.heard.hears("ready as meantime").await;

    let sent = discord.events_sent();
    discord.drop_events(1);
    ada.says_in_dm("lost");
    assert_eq!(discord.events_sent(), sent);
    discord.repeat_events(1);
    ada.says_in_dm("twice");
    assert_eq!(discord.events_sent(), sent + 2);
    discord.reorder_next(2);
    ada.says_in_dm("first");
    assert_eq!(discord.events_sent(), sent + 2);
    ada.says_in_dm("second");
    assert_eq!(discord.events_sent(), sent + 4);
    bot.heard.hears("ada: first").await;
    bot.heard.hears("ada: second").await;
    assert!(!bot.heard.lines().contains(&"ada: lost".to_owned()));
    discord.assert_no_complaints();
}

#[tokio::test]
async fn everything_that_can_happen_makes_a_readable_event() {
    let (discord, _) = discord().await;
    discord.application().enable_members();
    let acme = discord.server("Acme");
    let backend = acme.channel("#backend");
    let ada = acme.admin("Ada");
    let bot = Bot::with_intents(&discord, GatewayIntents::non_privileged() | GatewayIntents::GUILD_MEMBERS).await;
    bot.heard.hears("ready as meantime").await;
    let before = discord.events_sent();

    let kenji = acme.person("Kenji");
    let role = acme.mentionable_role("Backend");
    kenji.has(&role).is_called("Ken");
    let message = ada.says("#backend", "@Ken and @Backend, @everyone");
    kenji.reacts(&message, "✅");
    kenji.unreacts(&message, "✅");
    kenji.reacts(&message, "👀");
    ada.clears_reaction(&message, "👀");
    ada.clears_reactions(&message);
    ada.edits(&message, "never mind");
    kenji.replies(&message, "fine");
    let thread = ada.opens_thread(&message, "a thread");
    kenji.says_in(&thread, "in it, @Meantime");
    ada.tags(&ada.posts(acme.forum("#help", &["solved"]), "How?", "Like so?", &[]), &["solved"]);
    ada.closes(&thread);
    kenji.says_in(&thread, "once more");
    ada.locks(&thread);
    ada.unlocks(&thread);
    backend.deny_bot(Permissions::VIEW_CHANNEL);
    backend.allow_bot(Permissions::VIEW_CHANNEL);
    thread.delete();
    acme.webhook_says(&backend, "CI", "green");
    let a = ada.says("#backend", "one");
    let b = ada.says("#backend", "two");
    acme.bulk_delete(&[&a, &b]);
    ada.deletes(&message);
    ada.types_in("#backend");
    ada.starts_thread("#backend", "from nothing");
    ada.starts_private_thread("#backend", "secret");
    backend.rename("platform");
    kenji.leaves();
    role.delete();
    acme.rename("Acme Ltd");
    backend.delete();
    discord.server_outage(&acme);
    discord.server_outage_ends(&acme);
    acme.bot_leaves();
    discord.server("Globex").channel("#general");
    assert!(discord.events_sent() > before + 35, "{}", discord.events_sent());
    discord.assert_no_complaints();
}
