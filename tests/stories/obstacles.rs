//! What stands in the way: permissions, closed DMs, events that come twice or in another order.

use crate::support::{Story, last};
use local_discord::{Fault, Permissions};

/// Where the bot may not write it says so before anybody has typed a question.
#[tokio::test]
async fn where_the_bot_may_not_write_the_asker_hears_so_at_once() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    let (quiet, open) = (acme.channel("#quiet"), acme.channel("#open"));
    quiet.deny_bot(Permissions::SEND_MESSAGES);
    open.deny_bot(Permissions::CREATE_PUBLIC_THREADS);
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#open", "Europe/London", 9, 17).await;
    let told = story.runs(&ada, "#quiet", "/ask owner:@Kenji").await;
    assert_eq!(
        told,
        "I can't post your question here: in this channel I lack the permission \"Send Messages\". Ask somebody who \
         manages the server to give it to me, or ask in another channel."
    );
    // Who wants a thread hears that there can be none; else it is asked all the same.
    let told = story.runs(&ada, "#open", "/ask owner:@Kenji thread:true").await;
    assert!(
        told.starts_with("I can't open a thread here: in this channel I lack the permission \"Create Public"),
        "{told}"
    );
    story.asks(&ada, "#open", "/ask owner:@Kenji", "Which index?").await;
    let post = last(&acme, "#open");
    assert!(post.thread().is_none() && post.text().contains(". Reply to this message.\n"), "{}", post.text());
    kenji.replies(&post, "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// What the bot could not read back it would remind of in vain: said at the choice, for both ways to ask.
#[tokio::test]
async fn where_answers_would_be_missed_nothing_is_asked() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#team");
    acme.channel("#fleeting").deny_bot(Permissions::READ_MESSAGE_HISTORY);
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    let misses = "I would miss answers here: in this channel I lack the permission \"Read Message History\".";
    let told = story.runs(&ada, "#fleeting", "/ask owner:@Kenji").await;
    assert!(told.starts_with(misses), "{told}");
    let message = kenji.says("#fleeting", "the figures are in");
    let told = ada.uses_menu("Needs a reply", &message).await.text();
    assert!(told.starts_with(misses), "{told}");

    // Nobody has taken the bot into this thread yet; a mention does.
    let secret = ada.starts_private_thread("#team", "salaries");
    let told = ada.runs(&secret, "/ask owner:@Kenji").await.text();
    assert!(told.starts_with("I am not in this private thread"), "{told}");
    ada.adds_bot_to(&secret);
    story.settles().await;
    assert_eq!(
        ada.runs(&secret, "/ask owner:@Ada").await.text(),
        "You can't owe yourself a reply. Choose somebody else."
    );
    story.ends().await;
}

/// A channel that is named with a command is asked of Discord first.
#[tokio::test]
async fn a_channel_of_which_discord_tells_nothing_is_said_to_be_so() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#team");
    let mia = story.manager(&acme, "Mia");
    story.bot_starts().await;
    for (fault, words) in [
        (Fault::Status(503), "Discord does not tell me about that channel just now. Please try again in a moment."),
        (Fault::Error { status: 404, code: 10003 }, "That channel is gone. Choose another one."),
        (Fault::Error { status: 403, code: 50001 }, "I can't see that channel. Give me the permission"),
    ] {
        story.discord().fail(fault).on("GET", "/channels/*").once();
        let told = story.runs(&mia, "#team", "/watch add channel:#team mentions:true").await;
        assert!(told.starts_with(words), "{told}");
    }
    story.ends().await;
}

/// Events that come twice make one ask and one answer; so do those that a resumed session repeats.
#[tokio::test]
async fn events_that_come_twice_count_once() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    story.discord().application().enable_message_content();
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    acme.forum("#help", &[]);
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.runs(&mia, "#backend", "/watch add channel:#backend mentions:true").await;
    story.runs(&mia, "#backend", "/watch add channel:#help threads:every new thread or post").await;
    story.discord().repeat_events(3);
    let ask = ada.says("#backend", "@Kenji is it out?");
    let post = ada.posts("#help", "Red build", "Why?", &[]);
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 1);
    let told = story.runs(&ada, "#backend", "/asks").await;
    assert!(told.contains("**You wait for 2 answers**"), "{told}");
    story.it_is("2026-03-04T15:10:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:00:00Z", "is due soon")]);
    story.discord().repeat_events(2);
    kenji.replies(&ask, "yes");
    kenji.says_in(&post, "the cache");
    story.settles().await;
    let told = story.runs(&ada, "#backend", "/asks").await;
    assert!(told.starts_with("Nothing waits for you"), "{told}");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// The answer is heard before the question: what counts is when they were written.
#[tokio::test]
async fn an_answer_heard_before_its_question_counts() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    story.discord().application().enable_message_content();
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.runs(&mia, "#backend", "/watch add channel:#backend mentions:true").await;
    story.discord().reorder_next(2);
    let ask = ada.says("#backend", "@Kenji is it out?");
    kenji.replies(&ask, "yes");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0);
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// A question arrives, but the bot does not hear so at once; its owner answers meanwhile.
#[tokio::test]
async fn an_answer_to_a_post_that_is_not_known_yet_counts() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.expects_warning("not known whether it arrived");
    let lost = story.discord().fail(Fault::CutAfter).on("POST", "/channels/*/messages").once();
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    assert_eq!(lost.hits(), 1);
    story.it_is("2026-03-04T09:00:10Z").await;
    let post = last(&acme, "#backend");
    kenji.replies(&post, "created_at");
    story.it_is("2026-03-04T09:02:00Z").await;
    assert!(post.text().contains("\u{2705} Answered by @Kenji 1 minute ago"), "{}", post.text());
    assert_eq!(story.owes(&kenji, "#backend").await, 0);
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}
