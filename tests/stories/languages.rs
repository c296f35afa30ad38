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
