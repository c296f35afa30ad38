//! Who is spoken to in which language: a person in that of their Discord, a channel in its server's.

use meantime::domain::ids::{PersonId, ServerId};
use meantime::domain::language::Language;

use crate::support::Story;

/// The language of what would be sent to a person about a server, and of what would be posted there.
async fn languages(story: &Story, person: u64, server: u64) -> (Language, Language) {
    let app = story.stage.app().expect("a bot");
    let mut conn = app.store().read().await.expect("the store");
    let (person, server) = (PersonId(person), ServerId(server));
    let own = app.language_of(&mut conn, person, server).await.expect("readable");
    (own, app.language_in(&mut conn, server).await.expect("readable"))
}

/// Kenji's Discord is Japanese; Ada's is English, in a German server; Lena has not used the bot yet.
#[tokio::test]
async fn each_person_has_the_language_of_their_discord_and_a_channel_that_of_its_server() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    acme.speaks("de");
    let (ada, kenji, lena) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"), story.person(&acme, "Lena"));
    kenji.speaks("ja");
    story.bot_starts().await;
    let of = async |story: &Story, person: u64| languages(story, person, acme.id()).await;

    // Nothing is known of them: the server's language is the best guess.
    assert_eq!(of(&story, kenji.id()).await, (Language::German, Language::German));

    kenji.runs("#backend", "/asks").await;
    ada.runs("#backend", "/asks").await;
    story.settles().await;
    assert_eq!(of(&story, kenji.id()).await, (Language::Japanese, Language::German));
    assert_eq!(of(&story, ada.id()).await, (Language::English, Language::German));
    assert_eq!(of(&story, lena.id()).await, (Language::German, Language::German));

    // Kenji's Discord speaks a language that the bot does not: English, whatever the server speaks. It outlives the bot.
    kenji.speaks("nl");
    kenji.runs("#backend", "/asks").await;
    story.settles().await;
    story.bot_stops().await;
    story.bot_starts().await;
    assert_eq!(of(&story, kenji.id()).await, (Language::English, Language::German));

    // The server changes its own.
    acme.speaks("fr");
    story.settles().await;
    assert_eq!(of(&story, lena.id()).await, (Language::French, Language::French));
    story.ends().await;
}

/// Ada asks in English, in an English server; Kenji's Discord is Japanese. He reads of it in Japanese, and so is everything
/// that he presses and gets wrong; what stands in the channel, and what Ada reads, stays English.
#[tokio::test]
async fn one_question_is_told_in_two_languages() {
    let mut story = Story::begins("2026-03-03T23:30:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    kenji.speaks("ja");
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/Berlin", 9, 17).await;
    let told = story.runs(&kenji, "#backend", "/hours set zone:Asia/Tokyo hours:Mon-Fri 9-17").await;
    assert!(told.starts_with("勤務時間：月〜金 09:00–17:00 (Asia/Tokyo)"), "{told}");
    story.holds_to(&kenji, "Asia/Tokyo", 9, 17);
    let told = story.runs(&kenji, "#backend", "/hours set hours:whenever").await;
    assert!(told.starts_with("何も変更していません。「whenever」を読み取れませんでした。"), "{told}");

    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index shall the import use?").await;
    let post = crate::support::last(&acme, "#backend");
    assert!(post.text().starts_with("@Ada asks @Kenji:"), "{}", post.text());
    story.it_is("2026-03-04T00:00:00Z").await;
    story.heard(&kenji, &[("2026-03-04T00:00:00Z", "@Ada さんから #backend で返信の依頼があります。")]);
    let [first] = &crate::support::dms_to(&kenji)[..] else { panic!("one message") };
    assert!(first.text().starts_with("はじめまして、Meantimeです。"), "{}", first.text());

    // Ada reads the same state in English.
    let open = story.runs(&ada, "#backend", "/asks").await;
    assert!(open.contains("**You wait for 1 answer**"), "{open}");
    let why = story.presses(&kenji, first, "理由を見る").await.text();
    assert!(why.contains("勤務時間") && !why.contains("working"), "{why}");

    let done = story.presses(&kenji, first, "完了").await;
    assert!(done.text().starts_with("完了"), "{}", done.text());
    assert!(post.text().contains("Answered by @Kenji"), "{}", post.text());
    let edited = &crate::support::dms_to(&kenji)[0];
    assert!(edited.text().contains("回答がありました"), "{}", edited.text());
    story.ends().await;
}

/// The same server, set to German: its posts and digests are German, whoever asks; Ada's own answers stay English.
#[tokio::test]
async fn a_servers_posts_speak_its_language() {
    let mut story = Story::begins("2026-03-04T08:30:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    acme.speaks("de");
    let (ada, ben) = (story.manager(&acme, "Ada"), story.person(&acme, "Ben"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/Berlin", 9, 17).await;
    story.holds_to(&ben, "Europe/Berlin", 9, 17);
    story.runs(&ada, "#backend", "/hours server zone:Europe/Berlin").await;
    let told = story.runs(&ada, "#backend", "/digest schedule channel:#backend days:weekdays time:10:00").await;
    assert!(told.contains("#backend"), "{told}");

    let reply = story.asks(&ada, "#backend", "/ask owner:@Ben thread:false", "Which index?").await;
    assert!(reply.text().starts_with("Asked."), "{}", reply.text());
    let post = crate::support::last(&acme, "#backend");
    assert!(post.text().starts_with("@Ada fragt @Ben:"), "{}", post.text());
    story.it_is("2026-03-04T09:00:00Z").await;
    let digest = crate::support::last(&acme, "#backend");
    assert!(digest.text().contains("**Fällig innerhalb eines Tages**"), "{}", digest.text());
    story.is_over_for(&[&ben, &ada]);
    story.ends().await;
}
