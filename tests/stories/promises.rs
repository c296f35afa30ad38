//! "I'll reply by …", and what may have been an answer.

use crate::support::{Story, last};
use local_discord::{Person, Server};

const BY: &str = "By when will you reply?";

/// Ada asks with that command on Wednesday at nine; all are in London. The nudge has come at three.
async fn a_nudge_at_three(command: &str) -> (Story, Server, Person, Person, Person) {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji, tom) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"), story.person(&acme, "Tom"));
    story.bot_starts().await;
    for person in [&ada, &kenji, &tom] {
        story.works(person, "#backend", "Europe/London", 9, 17).await;
    }
    story.asks(&ada, "#backend", command, "Which index?").await;
    story.it_is("2026-03-04T15:00:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:00:00Z", "Your reply to @Ada in #backend is due soon.")]);
    (story, acme, ada, kenji, tom)
}

/// A promise moves the reminders to its time. Where it is later than the due time, the asker is told.
#[tokio::test]
async fn a_promise_moves_the_reminders_to_its_time() {
    let (mut story, acme, ada, kenji, _) = a_nudge_at_three("/ask owner:@Kenji").await;
    let form = kenji.clicks(&kenji.last_dm(), "I'll reply by\u{2026}").await.form();
    let told = form.submits(&[(BY, "fri 12:00")]).await;
    assert_eq!(
        told.text(),
        "Promised: @Ada sees that you reply by 6 March 2026 12:00 (in 1 day). I remind you then, and not before."
    );
    story.settles().await;
    let post = last(&acme, "#backend");
    assert!(post.text().contains("@Kenji replies by 6 March 2026 12:00."), "{}", post.text());
    story.heard(
        &ada,
        &[(
            "2026-03-04T15:00:00Z",
            "@Kenji replies to your question in #backend by 6 March 2026 12:00, later than it was due.",
        )],
    );
    story.it_is("2026-03-06T11:59:00Z").await;
    story.heard_nothing(&kenji);
    story.it_is("2026-03-09T09:00:00Z").await;
    story.heard(
        &kenji,
        &[
            ("2026-03-06T12:00:00Z", "You promised @Ada a reply in #backend by now."),
            ("2026-03-09T09:00:00Z", "@Ada is still waiting for your reply in #backend."),
        ],
    );
    kenji.replies(&post, "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// Of two of whom one is enough, one's promise holds the other's reminders until its time.
#[tokio::test]
async fn a_promise_holds_the_others_reminders() {
    let (mut story, acme, ada, kenji, tom) = a_nudge_at_three("/ask owner:@Kenji owner2:@Tom").await;
    story.heard(&tom, &[("2026-03-04T15:00:00Z", "is due soon")]);
    let told =
        kenji.clicks(&kenji.last_dm(), "I'll reply by\u{2026}").await.form().submits(&[(BY, "tomorrow 12:00")]).await;
    assert!(told.text().ends_with("Nor are the others reminded before."), "{}", told.text());
    story.it_is("2026-03-05T11:59:00Z").await;
    story.heard(&ada, &[("2026-03-04T15:00:00Z", "@Kenji replies to your question in #backend by 5 March 2026 12:00")]);
    story.heard_nothing(&tom);
    story.it_is("2026-03-05T12:30:00Z").await;
    story.heard(&kenji, &[("2026-03-05T12:00:00Z", "You promised @Ada a reply in #backend by now.")]);
    story.heard(&tom, &[("2026-03-05T12:00:00Z", "Your reply to @Ada in #backend was due.")]);
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// What cannot be read, is past, or too far off changes nothing and says what can be written.
#[tokio::test]
async fn a_promise_that_cannot_be_read_changes_nothing() {
    let (mut story, acme, _, kenji, _) = a_nudge_at_three("/ask owner:@Kenji").await;
    let table = [
        ("soon", "I can't read \"soon\" as a time. Try `tomorrow 15:00`"),
        ("2026-03-03 12:00", "That time is past."),
        ("2026-06-01", "That is more than 30 days ahead."),
    ];
    for (text, refused) in table {
        let form = kenji.clicks(&kenji.last_dm(), "I'll reply by\u{2026}").await.form();
        let told = form.submits(&[(BY, text)]).await;
        assert!(told.text().starts_with(refused), "{text}: {}", told.text());
    }
    story.it_is("2026-03-05T09:00:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "Your reply to @Ada in #backend was due.")]);
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// Hours later the owner writes something there, to nobody: perhaps the answer. The reminder asks.
#[tokio::test]
async fn a_later_message_to_nobody_makes_the_reminder_a_question() {
    let (mut story, acme, _, kenji, _) = a_nudge_at_three("/ask owner:@Kenji thread:false").await;
    let post = last(&acme, "#backend");
    story.it_is("2026-03-04T15:30:00Z").await;
    let word = kenji.says("#backend", "It's the one on created_at");
    story.it_is("2026-03-05T09:00:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "Was this your answer to @Ada in #backend?")]);
    let question = kenji.last_dm();
    assert!(question.text().contains(&word.url()), "{}", question.text());
    assert!(question.text().contains("[Yes, that was it] [Not yet]"), "{}", question.text());

    let told = story.presses(&kenji, &question, "Yes, that was it").await;
    assert_eq!(told.text(), "Good: noted as your answer. No more reminders about it.\n[Undo]");
    assert!(post.text().contains("\u{2705} Answered by @Kenji 17 hours ago"), "as old as the message: {}", post.text());
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// In the midst of others' talk the same words belong to that: the reminder does not ask.
#[tokio::test]
async fn a_later_message_where_others_are_talking_changes_nothing() {
    let (mut story, acme, _, kenji, tom) = a_nudge_at_three("/ask owner:@Kenji thread:false").await;
    let post = last(&acme, "#backend");
    story.it_is("2026-03-04T15:30:00Z").await;
    for n in 1..=11 {
        tom.says("#backend", &format!("Step {n} went well"));
    }
    story.settles().await;
    kenji.says("#backend", "It's the one on created_at");
    story.it_is("2026-03-05T09:00:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "Your reply to @Ada in #backend was due.")]);
    kenji.replies(&post, "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// "Not yet": the reminders go on as before.
#[tokio::test]
async fn it_was_not_the_answer() {
    let (mut story, acme, _, kenji, _) = a_nudge_at_three("/ask owner:@Kenji thread:false").await;
    let post = last(&acme, "#backend");
    story.it_is("2026-03-04T15:30:00Z").await;
    kenji.says("#backend", "Lunch was good");
    story.it_is("2026-03-05T09:00:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "Was this your answer")]);
    let told = story.presses(&kenji, &kenji.last_dm(), "Not yet").await;
    assert_eq!(told.text(), "All right, you still owe @Ada the reply. I'll go on reminding you.");
    story.it_is("2026-03-06T09:00:00Z").await;
    story.heard(&kenji, &[("2026-03-06T09:00:00Z", "@Ada is still waiting for your reply in #backend.")]);
    kenji.replies(&post, "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// Somebody else answers: the asker says whether that answers it.
#[tokio::test]
async fn an_answer_by_somebody_else_is_offered_to_the_asker() {
    let (mut story, acme, ada, kenji, tom) = a_nudge_at_three("/ask owner:@Kenji").await;
    let post = last(&acme, "#backend");
    let word = tom.says_in(&post.thread().expect("a thread"), "I believe created_at");
    story.settles().await;
    story.heard(&ada, &[("2026-03-04T15:00:00Z", "@Tom may have answered your question in #backend")]);
    assert!(ada.last_dm().text().contains(&word.url()), "{}\n{}", ada.last_dm().text(), word.url());
    story.presses(&ada, &ada.last_dm(), "That answers it").await;
    assert!(post.text().contains("\u{2705} Answered"), "{}", post.text());
    story.it_is("2026-03-12T09:00:00Z").await;
    story.heard_nothing(&kenji);
    story.ends().await;
}
