//! An ask whose log cannot be read: it waits, whoever runs the bot hears of it, and nothing else waits with it.

use crate::support::{Story, last, posted};
use local_discord::{Fault, Person, Server};
use sqlx::{ConnectOptions, Connection};

/// Writes over what is stored.
async fn writes_over(story: &Story, statement: &'static str) {
    let file = sqlx::sqlite::SqliteConnectOptions::new().filename(story.database());
    let mut conn = file.connect().await.expect("the database");
    sqlx::query(statement).execute(&mut conn).await.expect("a statement");
    conn.close().await.expect("it is closed");
}

const SPOILS: &str = "UPDATE ask_events SET what = '{\"kind\":\"of-a-later-version\"}' || what WHERE ask = 1";
const MENDS: &str = "UPDATE ask_events SET what = replace(what, '{\"kind\":\"of-a-later-version\"}', '') WHERE ask = 1";

async fn two_questions_to_kenji() -> (Story, Server, Person, Person, Person) {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, ben) = (story.person(&acme, "Ada"), story.person(&acme, "Ben"));
    let kenji = story.person(&acme, "Kenji");
    story.bot_starts().await;
    for person in [&ada, &ben, &kenji] {
        story.works(person, "#backend", "Europe/London", 9, 17).await;
    }
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which region?").await;
    (story, acme, ada, ben, kenji)
}

#[tokio::test]
async fn an_ask_that_cannot_be_read_holds_up_no_other_and_goes_when_it_can() {
    let (mut story, acme, ada, ben, kenji) = two_questions_to_kenji().await;
    story.expects_warning("of-a-later-version");
    story.expects_warning("delivery failed inside the bot");
    writes_over(&story, SPOILS).await;
    // The other reminder comes at its time; to hear of anything else goes on.
    story.it_is("2026-03-04T15:20:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:00:00Z", "Which region?")]);
    let dm = kenji.last_dm().text();
    assert!(!dm.contains("Which index?"), "{dm}");
    kenji.replies(&last(&acme, "#backend"), "eu-west-1");
    story.settles().await;
    assert!(kenji.last_dm().text().contains("\u{2705} Answered"), "{}", kenji.last_dm().text());

    // A restart changes nothing about that.
    story.bot_stops().await;
    story.bot_starts().await;
    story.asks(&ada, "#backend", "/ask owner:@Ben thread:false need-by:tomorrow 10:00", "Who is on call?").await;
    story.it_is("2026-03-05T10:10:00Z").await;
    assert!(story.warnings().iter().any(|line| line.contains("an ask cannot be read")), "{:?}", story.warnings());
    story.heard(&ben, &[("2026-03-05T09:20:00Z", "is due soon"), ("2026-03-05T10:00:00Z", "is due now")]);

    // Another version can read it.
    writes_over(&story, MENDS).await;
    story.it_is("2026-03-05T11:20:00Z").await;
    story.heard(&kenji, &[("2026-03-05T11:03:00Z", "Which index?")]);
    story.ends().await;
}

/// It may have arrived: it is looked for, and what cannot be read is given up, so that the rest goes on.
#[tokio::test]
async fn what_cannot_be_read_is_taken_out_of_a_message_that_may_have_arrived() {
    let (mut story, _acme, _ada, _ben, kenji) = two_questions_to_kenji().await;
    for warning in ["not known whether it arrived", "of-a-later-version", "cannot be read any more"] {
        story.expects_warning(warning);
    }
    story.expects_warning("delivery failed inside the bot");
    story.expects_failure("reminder");
    let cut = story.discord().fail(Fault::CutBefore).on("POST", "/channels/*/messages").once();
    story.it_is("2026-03-04T15:00:00Z").await;
    assert_eq!(cut.hits(), 1);
    writes_over(&story, SPOILS).await;
    story.it_is("2026-03-04T15:10:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:01:23Z", "Which region?")]);
    assert!(!kenji.last_dm().text().contains("Which index?"), "{}", kenji.last_dm().text());
    story.ends().await;
}

/// The second question waits until it is known what became of the first.
#[tokio::test]
async fn posts_of_a_channel_keep_their_order() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.expects_warning("not known whether it arrived");
    story.discord().fail(Fault::CutBefore).on("POST", "/channels/*/messages").once();
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "And which region?").await;
    story.it_is("2026-03-04T09:02:00Z").await;
    let texts: Vec<String> = acme.find_channel("#backend").messages().iter().map(|message| message.text()).collect();
    assert!(texts.len() == 2 && texts[0].contains("Which index?") && texts[1].contains("which region?"), "{texts:#?}");
    assert_eq!(posted(&story, "#backend").len(), 2);
    story.it_is("2026-03-04T09:03:00Z").await;
    story.ends().await;
}
