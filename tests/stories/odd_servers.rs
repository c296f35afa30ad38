//! A server of which something has a form that no client knows: the bot hears it all the same.

use crate::support::Story;
use local_discord::{Fault, Heard, Person, Server};
use serde_json::{Value, json};

/// Wednesday, 9:00. Two questions to Kenji.
async fn begins() -> (Story, Server, Person) {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    for person in [&ada, &kenji] {
        story.works(person, "#backend", "Europe/London", 9, 17).await;
    }
    for question in ["Which index?", "Which host?"] {
        story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", question).await;
    }
    (story, acme, kenji)
}

/// The server is out of order; something happens; it comes back in another form than it has.
async fn comes_back(story: &Story, acme: &Server, meanwhile: impl FnOnce(), changed: impl FnOnce(&mut Value)) {
    let discord = story.discord();
    discord.server_outage(acme);
    story.settles().await;
    meanwhile();
    discord.hold_events();
    discord.server_outage_ends(acme);
    let came = discord.events_held().into_iter().find(|event| event.name == "GUILD_CREATE");
    let mut told = came.expect("it comes back").data;
    discord.release_events_with(|_| Vec::new());
    changed(&mut told);
    assert_eq!(discord.tells("GUILD_CREATE", &told), Heard::Unknown);
    story.settles().await;
}

/// After an outage: what was answered meanwhile is found, and the rest goes on at its time.
async fn goes_on_after(changed: impl FnOnce(&mut Value), warned: bool) {
    let (mut story, acme, kenji) = begins().await;
    let posts = acme.find_channel("#backend").messages();
    if warned {
        story.expects_warning("an event of Discord could not be read");
    }
    story.it_is("2026-03-04T10:00:00Z").await;
    comes_back(&story, &acme, || drop(kenji.replies(&posts[0], "created_at")), changed).await;
    assert!(last_with(&acme, "Which index?").contains("\u{2705} Answered"), "{}", last_with(&acme, "Which index?"));
    assert_eq!(story.stage.app().expect("a bot").held_back().not_heard, 0);
    story.it_is("2026-03-04T16:30:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:00:00Z", "Which host?")]);
    assert!(!kenji.last_dm().text().contains("Which index?"), "{}", kenji.last_dm().text());
    kenji.replies(&posts[1], "db1");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

fn last_with(acme: &Server, words: &str) -> String {
    let texts = acme.find_channel("#backend").messages().into_iter().map(|message| message.text());
    texts.filter(|text| text.contains(words)).last().unwrap_or_default()
}

#[tokio::test]
async fn a_server_with_an_odd_picture_is_heard() {
    goes_on_after(|told| told["icon"] = json!(7), false).await;
}

/// Its other channels are read; it is not gone, so nothing there is closed.
#[tokio::test]
async fn a_server_with_an_odd_channel_is_heard() {
    let odd = |told: &mut Value| {
        told["icon"] = json!(7);
        told["channels"][0]["permission_overwrites"] = json!([{"id": "1", "type": 7}]);
    };
    goes_on_after(odd, true).await;
}

/// Not even its roles can be read: it is read back with what is known of it.
#[tokio::test]
async fn a_server_of_which_nothing_can_be_read_but_its_number_is_heard() {
    goes_on_after(|told| told["roles"] = json!("none"), true).await;
}

/// Discord does not list the channels for hours: after a while the server goes on with those that are known.
#[tokio::test]
async fn a_server_whose_channels_cannot_be_listed_for_hours_goes_on() {
    let (mut story, acme, kenji) = begins().await;
    let posts = acme.find_channel("#backend").messages();
    story.bot_stops().await;
    story.it_is("2026-03-04T15:50:00Z").await;
    kenji.replies(&posts[0], "created_at");
    let down = story.discord().fail(Fault::Status(500)).on("GET", "/guilds/*/channels").always();
    story.expects_warning("what was missed could not be read back");
    story.expects_warning("what is in this server cannot be listed");
    story.bot_starts().await;
    story.it_is("2026-03-04T16:15:00Z").await;
    story.heard_nothing(&kenji);
    assert_eq!(story.stage.app().expect("a bot").not_heard().len(), 1);
    story.it_is("2026-03-04T16:50:00Z").await;
    story.heard(&kenji, &[("2026-03-04T16:19:11Z", "Which host?")]);
    assert!(!kenji.last_dm().text().contains("Which index?"), "{}", kenji.last_dm().text());
    assert!(story.stage.app().expect("a bot").not_heard().is_empty());
    // An outage holds it no longer than one reading takes.
    story.discord().server_outage(&acme);
    story.discord().server_outage_ends(&acme);
    story.settles().await;
    assert!(story.stage.app().expect("a bot").not_heard().is_empty());
    down.end();
    kenji.replies(&posts[1], "db1");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}
