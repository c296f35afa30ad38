//! What a careful reader feared: each is told here as it must not happen.

use local_discord::{Fault, Permissions};

use crate::support::{Story, last};

/// One ✅ ends the question that was answered, and no other.
#[tokio::test]
async fn a_check_on_an_answer_ends_what_it_answered_and_nothing_else() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.runs(&mia, "#backend", "/watch add channel:#backend mentions:true").await;

    ada.says("#backend", "@Kenji is it out?");
    let second = ada.says("#backend", "@Kenji and is it fast?");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 2);
    let answer = kenji.replies(&second, "yes, fast");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 1, "the reply answers the second question only");
    ada.reacts(&answer, "\u{2705}");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 1, "the first question still waits");

    // A second word to the question that has ended does not end the first either.
    kenji.replies(&second, "and small");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 1, "the first question still waits");

    let word = kenji.says("#backend", "@Mia lunch?");
    story.settles().await;
    ada.reacts(&word, "\u{2705}");
    story.settles().await;
    assert_eq!(
        story.owes(&kenji, "#backend").await,
        0,
        "said of Kenji's latest message, it ends the last open question"
    );
    mia.replies(&word, "yes");
    story.ends().await;
}

/// What is asked in a private thread is in no digest.
#[tokio::test]
async fn a_private_thread_is_in_no_digest() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#team");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#team", "Europe/London", 9, 17).await;
    let secret = ada.starts_private_thread("#team", "salaries");
    ada.adds_bot_to(&secret);
    // A mention takes him into the thread.
    ada.says_in(&secret, &format!("{} have a look", kenji.mention()));
    story.settles().await;
    let form = ada.runs(&secret, "/ask owner:@Kenji").await.form();
    form.submits(&[("What do you need to know?", "Shall we raise them?")]).await;
    story.settles().await;
    story.asks(&ada, "#team", "/ask owner:@Kenji thread:false", "Where do we meet?").await;

    story.runs(&mia, "#team", "/digest schedule channel:#team time:17:30").await;
    story.runs(&mia, "#team", "/digest now digest:1").await;
    story.settles().await;
    let digest = last(&acme, "#team").text();
    assert!(digest.contains("Where do we meet"), "{digest}");
    assert!(!digest.contains("Shall we raise them"), "{digest}");
    story.ends().await;
}

/// A question that can never be posted was not asked: its asker hears so, in their own hours.
#[tokio::test]
async fn a_question_that_cannot_be_posted_is_given_back_to_its_asker() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    let channel = acme.channel("#backend");
    acme.channel("#other");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&ada, "#other", "Europe/London", 9, 17).await;
    story.works(&kenji, "#other", "Europe/London", 9, 17).await;
    let form = ada.runs("#backend", "/ask owner:@Kenji").await.form();
    channel.deny_bot(Permissions::SEND_MESSAGES);
    form.submits(&[("What do you need to know?", "Which index?")]).await;
    story.expects_warning("cannot be posted");
    story.expects_failure("ask-post");
    story.settles().await;
    let told = ada.last_dm().text();
    assert!(told.contains("I could not post your question in #backend"), "{told}");
    assert!(told.contains("Which index?"), "{told}");
    story.heard(&ada, &[("2026-03-04T09:00:00Z", "I could not post your question")]);
    assert_eq!(story.owes(&kenji, "#other").await, 0);
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// A message that concerns nobody costs no query: it is not noticed that the database is closed.
#[tokio::test]
async fn chatter_costs_no_query() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    acme.channel("#random");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    story.stage.app().expect("a bot").store().close().await;
    for _ in 0..20 {
        kenji.says("#random", "@Ada did you see the game?");
        ada.says("#backend", "by the way");
    }
    story.settles().await;
    assert_eq!(story.warnings(), Vec::<String>::new());

    kenji.says("#backend", "@Ada the one on created_at");
    story.settles().await;
    assert!(!story.warnings().is_empty(), "one that does concern somebody needs the database");
    story.bot_is_killed().await;
}

/// What could not be sent before closing is judged anew in the morning: by then its owner has stopped reminders.
#[tokio::test]
async fn who_stops_reminders_does_not_get_the_one_that_was_on_its_way() {
    let mut story = Story::begins("2026-03-03T18:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/London", 9, 17).await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    story.it_is("2026-03-04T14:59:00Z").await;
    story.heard(&kenji, &[("2026-03-04T09:00:00Z", "@Ada needs a reply from you")]);

    let down = story.discord().fail(Fault::Status(503)).on("POST", "/channels/*/messages").always();
    story.expects_warning("not known whether it arrived");
    story.it_is("2026-03-04T17:30:00Z").await;
    assert!(down.hits() > 1, "the nudge was tried");
    down.end();
    let told = story.presses(&kenji, &kenji.last_dm(), "Stop these reminders").await;
    assert!(told.text().starts_with("Stopped"), "{}", told.text());
    story.it_is("2026-03-05T16:00:00Z").await;
    story.heard(&kenji, &[]);
    story
        .heard(&ada, &[("2026-03-05T09:00:00Z", "Nobody hears my reminders about your question in #backend any more")]);
    let form = acme.find_channel("#backend").last_message();
    kenji.replies(&form, "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// What did not arrive and what came due while that was not known come as one message.
#[tokio::test]
async fn after_an_outage_what_waited_is_one_message() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    story.it_is("2026-03-04T09:40:00Z").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which host?").await;

    let down = story.discord().fail(Fault::Status(503)).on("POST", "/channels/*/messages").always();
    story.expects_warning("not known whether it arrived");
    // The nudges are due at 15:00 and 15:40; the bot dies in between, and comes back.
    story.it_is("2026-03-04T15:45:00Z").await;
    story.bot_is_killed().await;
    down.end();
    story.bot_starts().await;
    story.it_is("2026-03-04T16:59:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:51:02Z", "**2 things wait for you**")]);
    story.ends().await;
}
