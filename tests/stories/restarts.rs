//! The bot stops, or dies, in the middle of everything: nothing is lost, nothing comes twice.

use crate::support::{Story, dms_to, last, posted};
use local_discord::{Fault, Person, Server};

async fn ada_and_kenji(time: &str) -> (Story, Server, Person, Person) {
    let mut story = Story::begins(time).await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/London", 9, 17).await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    (story, acme, ada, kenji)
}

/// A form that is open while the bot restarts is taken; the thread's answer counts after another restart.
#[tokio::test]
async fn a_form_open_over_a_restart_is_taken() {
    let (mut story, acme, ada, kenji) = ada_and_kenji("2026-03-04T09:00:00Z").await;
    let form = ada.runs("#backend", "/ask owner:@Kenji need-by:tomorrow 12:00").await.form();
    story.bot_is_killed().await;
    story.it_is("2026-03-04T09:10:00Z").await;
    story.bot_starts().await;
    form.submits(&[("What do you need to know?", "Which index?")]).await;
    story.settles().await;
    assert_eq!(posted(&story, "#backend"), ["2026-03-04T09:10:00Z"]);
    let post = last(&acme, "#backend");
    assert!(post.text().contains("Needed by 5 March 2026 12:00"), "{}", post.text());

    story.bot_stops().await;
    story.it_is("2026-03-05T09:00:00Z").await;
    story.bot_starts().await;
    story.it_is("2026-03-05T09:40:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:17:30Z", "is due soon")]);
    kenji.says_in(&post.thread().expect("a thread"), "created_at");
    story.settles().await;
    assert!(kenji.last_dm().text().contains("\u{2705} Answered"), "{}", kenji.last_dm().text());
    assert!(post.text().contains("\u{2705} Answered"), "{}", post.text());
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// It dies while the question is on its way; the request never arrived.
#[tokio::test]
async fn it_dies_before_the_question_is_posted() {
    let (mut story, acme, ada, kenji) = ada_and_kenji("2026-03-04T09:00:00Z").await;
    let form = ada.runs("#backend", "/ask owner:@Kenji").await.form();
    let hangs = story.discord().fail(Fault::Timeout).on("POST", "/channels/*/messages").once();
    form.submits(&[("What do you need to know?", "Which index?")]).await;
    story.discord().until("the post is on its way", || (hangs.hits() == 1).then_some(())).await;
    story.bot_is_killed().await;
    hangs.end();
    assert_eq!(posted(&story, "#backend"), Vec::<String>::new());

    story.it_is("2026-03-04T09:00:30Z").await;
    story.bot_starts().await;
    story.it_is("2026-03-04T09:05:00Z").await;
    assert_eq!(posted(&story, "#backend"), ["2026-03-04T09:01:00Z"]);
    assert_eq!(last(&acme, "#backend").view().pinged, ["@Kenji"]);
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// It dies while the question is on its way and starts again only when its owner has gone home: the post pings nobody,
/// so he hears of it in the morning.
#[tokio::test]
async fn a_question_that_is_posted_late_is_told_in_the_morning() {
    let (mut story, acme, ada, kenji) = ada_and_kenji("2026-03-04T16:30:00Z").await;
    let form = ada.runs("#backend", "/ask owner:@Kenji").await.form();
    let hangs = story.discord().fail(Fault::Timeout).on("POST", "/channels/*/messages").once();
    form.submits(&[("What do you need to know?", "Which index?")]).await;
    story.discord().until("the post is on its way", || (hangs.hits() == 1).then_some(())).await;
    story.bot_is_killed().await;
    hangs.end();
    story.it_is("2026-03-04T18:00:00Z").await;
    story.bot_starts().await;
    story.it_is("2026-03-05T10:00:00Z").await;
    assert_eq!(posted(&story, "#backend"), ["2026-03-04T18:00:00Z"]);
    assert_eq!(last(&acme, "#backend").view().pinged, Vec::<String>::new());
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "@Ada needs a reply from you in #backend.")]);
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// It dies after the message arrived and before it could note so: found again, and not sent twice.
#[tokio::test]
async fn it_dies_before_it_can_note_what_arrived() {
    let (mut story, acme, ada, kenji) = ada_and_kenji("2026-03-04T09:00:00Z").await;
    story.expects_warning("not known whether it arrived");
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    let lost = story.discord().fail(Fault::CutAfter).on("POST", "/channels/*/messages").once();
    story.it_is("2026-03-04T15:00:00Z").await;
    assert_eq!(lost.hits(), 1);
    story.bot_is_killed().await;
    story.it_is("2026-03-04T15:10:00Z").await;
    story.bot_starts().await;
    story.it_is("2026-03-04T16:59:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:00:00Z", "is due soon")]);
    // It knows its own message again: the answer changes it.
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.settles().await;
    assert!(kenji.last_dm().text().contains("\u{2705} Answered"), "{}", kenji.last_dm().text());
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// The question stands there, and its asker says on it that it is answered, before the bot could note that it arrived:
/// once it is found, it says so.
#[tokio::test]
async fn a_post_that_was_answered_before_it_was_noted_says_so() {
    let (mut story, acme, ada, kenji) = ada_and_kenji("2026-03-04T09:00:00Z").await;
    story.expects_warning("not known whether it arrived");
    let form = ada.runs("#backend", "/ask owner:@Kenji thread:false").await.form();
    let lost = story.discord().fail(Fault::CutAfter).on("POST", "/channels/*/messages").once();
    form.submits(&[("What do you need to know?", "Which index?")]).await;
    story.settles().await;
    assert_eq!(lost.hits(), 1);
    story.bot_is_killed().await;
    story.bot_starts().await;
    let post = last(&acme, "#backend");
    let told = story.presses(&ada, &post.view(), "It's answered").await;
    assert!(told.text().starts_with("Done."), "{}", told.text());
    assert!(post.text().contains("Reply due by"), "{}", post.text());
    story.it_is("2026-03-04T09:05:00Z").await;
    assert_eq!(posted(&story, "#backend"), ["2026-03-04T09:00:00Z"]);
    assert!(post.text().contains("\u{2705} Answered"), "{}", post.text());
    story.it_is("2026-03-12T09:00:00Z").await;
    story.heard_nothing(&kenji);
    story.ends().await;
}

/// Discord takes no question for hours: nobody is reminded of what they cannot read yet.
#[tokio::test]
async fn nobody_is_reminded_of_a_question_that_does_not_stand_yet() {
    let (mut story, acme, ada, kenji) = ada_and_kenji("2026-03-04T09:00:00Z").await;
    story.expects_warning("not known whether it arrived");
    let channel = format!("/channels/{}/messages", acme.find_channel("#backend").id());
    let down = story.discord().fail(Fault::Status(503)).on("POST", &channel).always();
    story.asks(&ada, "#backend", "/ask owner:@Kenji need-by:today 12:00", "Which index?").await;
    story.it_is("2026-03-04T13:00:00Z").await;
    story.heard_nothing(&kenji);
    down.end();
    story.it_is("2026-03-04T13:30:00Z").await;
    assert_eq!(posted(&story, "#backend").len(), 1);
    story.heard(&kenji, &[("2026-03-04T13:00:48Z", "was due")]);
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// It is not known for long whether the question stands, and it is answered meanwhile: that counts once it is found,
/// though what was heard then is long forgotten; also where the bot dies before that.
#[tokio::test]
async fn an_answer_to_a_post_that_was_not_noted_counts_once_it_is_found() {
    for dies in [false, true] {
        let (mut story, acme, ada, kenji) = ada_and_kenji("2026-03-04T09:00:00Z").await;
        story.expects_warning("not known whether it arrived");
        let form = ada.runs("#backend", "/ask owner:@Kenji thread:false").await.form();
        let lost = story.discord().fail(Fault::CutAfter).on("POST", "/channels/*/messages").once();
        let blind = story.discord().fail(Fault::Status(500)).on("GET", "/channels/*/messages").always();
        form.submits(&[("What do you need to know?", "Which index?")]).await;
        story.settles().await;
        assert_eq!(lost.hits(), 1);
        let post = last(&acme, "#backend");
        kenji.replies(&post, "created_at");
        story.it_is("2026-03-04T09:40:00Z").await;
        ada.says("#backend", "Thank you");
        story.settles().await;
        if dies {
            story.expects_warning("could not be read back");
            story.bot_is_killed().await;
            story.bot_starts().await;
        }
        blind.end();
        story.it_is("2026-03-04T10:00:00Z").await;
        assert_eq!(posted(&story, "#backend"), ["2026-03-04T09:00:00Z"]);
        assert!(post.text().contains("\u{2705} Answered"), "{}", post.text());
        story.it_is("2026-03-12T09:00:00Z").await;
        story.heard_nothing(&kenji);
        story.ends().await;
    }
}

/// What became due while it was down is sent once after the start, inside the hours of its owner; of several the last.
#[tokio::test]
async fn what_became_due_while_it_was_down_is_sent_once_and_in_hours() {
    let (mut story, acme, ada, kenji) = ada_and_kenji("2026-03-04T08:00:00Z").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    story.it_is("2026-03-04T14:00:00Z").await;
    story.heard(&kenji, &[("2026-03-04T09:00:00Z", "needs a reply")]);
    story.bot_stops().await;
    story.it_is("2026-03-04T19:30:00Z").await;
    story.bot_starts().await;
    story.heard_nothing(&kenji);
    story.it_is("2026-03-05T09:30:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "was due")]);

    // The same while he is at work: at once.
    story.bot_is_killed().await;
    story.it_is("2026-03-06T13:00:00Z").await;
    story.bot_starts().await;
    story.heard(&kenji, &[("2026-03-06T13:00:00Z", "is still waiting")]);
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.it_is("2026-03-13T09:00:00Z").await;
    story.ends().await;
}

/// Buttons of before a restart work, and a snooze that runs comes back.
#[tokio::test]
async fn buttons_and_snoozes_outlive_a_restart() {
    let (mut story, _, ada, kenji) = ada_and_kenji("2026-03-04T09:00:00Z").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    story.it_is("2026-03-04T15:00:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:00:00Z", "is due soon")]);
    let offer = kenji.clicks(&kenji.last_dm(), "Snooze").await;
    story.bot_is_killed().await;
    story.bot_starts().await;
    let told = kenji.selects(&offer, 0, &["In 1 hour of working time"]).await;
    story.settles().await;
    assert!(told.text().starts_with("Snoozed. I'll bring it back"), "{}", told.text());
    story.bot_is_killed().await;
    story.it_is("2026-03-04T15:30:00Z").await;
    story.bot_starts().await;
    story.it_is("2026-03-04T16:10:00Z").await;
    story.heard(&kenji, &[("2026-03-04T16:00:00Z", "Back from snooze")]);
    story.bot_stops().await;
    story.bot_starts().await;
    let told = story.presses(&kenji, &dms_to(&kenji)[0], "Done").await;
    assert!(told.text().starts_with("Done."), "{}", told.text());
    story.bot_stops().await;
    story.bot_starts().await;
    story.presses(&kenji, &told.view(), "Undo").await;
    story.it_is("2026-03-05T09:30:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "was due")]);
    story.presses(&ada, &last_post(&story), "It's answered").await;
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

fn last_post(story: &Story) -> local_discord::MessageView {
    let posts =
        story.discord().messages_by_bot().into_iter().filter(|m| m.channel == "#backend" && m.only_for.is_none());
    posts.last().expect("a post").message.view()
}

/// The gateway breaks, and some events come twice: the answer counts once it is replayed, and counts once.
#[tokio::test]
async fn a_broken_gateway_loses_no_answer() {
    let (mut story, acme, ada, kenji) = ada_and_kenji("2026-03-04T09:00:00Z").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    story.discord().cut_gateway();
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.discord().bot_is_connected().await;
    story.settles().await;
    let post = last_post(&story);
    assert!(post.text().contains("\u{2705} Answered"), "{}", post.text());
    story.it_is("2026-03-12T09:00:00Z").await;
    story.heard_nothing(&kenji);
    story.ends().await;
}

/// Two bots on one database would each remind of everything: the second one is refused, and says how to mend it.
#[tokio::test]
async fn a_second_bot_on_the_same_database_is_refused() {
    let (story, ..) = ada_and_kenji("2026-03-04T09:00:00Z").await;
    let database = story.database();
    let refused = meantime::store::Store::open(&database).await.expect_err("the first one has it");
    assert_eq!(
        refused.to_string(),
        format!(
            "another bot is running on {}: stop it first, or set DATABASE_URL to a different file",
            database.display()
        )
    );
    story.ends().await;
}
