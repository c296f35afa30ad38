//! Whose clock runs when: weekends, night shifts.

use crate::support::{Story, last};

/// Asked on Friday evening: the weekend is silent and does not count.
#[tokio::test]
async fn from_friday_evening_to_monday_morning_nothing_happens() {
    let mut story = Story::begins("2026-03-06T16:30:00Z").await; // Friday 17:30 in Berlin
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, ben) = (story.person(&acme, "Ada"), story.person(&acme, "Ben"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/Berlin", 9, 17).await;
    story.works(&ben, "#backend", "Europe/Berlin", 9, 17).await;

    let reply = story.asks(&ada, "#backend", "/ask owner:@Ben", "Which index?").await;
    assert!(
        reply.text().contains("@Ben is next at work 9 March 2026 09:00; due 9 March 2026 17:00."),
        "{}",
        reply.text()
    );
    assert_eq!(last(&acme, "#backend").view().pinged, Vec::<String>::new());

    story.it_is("2026-03-09T07:59:59Z").await;
    story.heard_nothing(&ben);
    story.it_is("2026-03-10T12:00:00Z").await;
    story.heard(
        &ben,
        &[
            ("2026-03-09T08:00:00Z", "@Ada needs a reply from you"),
            ("2026-03-09T14:00:00Z", "is due soon"),
            ("2026-03-10T08:00:00Z", "was due"),
        ],
    );
    // One more on the next working day, then it is Ada's turn to decide: at the start of her day.
    story.it_is("2026-03-12T12:00:00Z").await;
    story.heard(&ben, &[("2026-03-11T08:00:00Z", "@Ada is still waiting for your reply")]);
    story.heard(&ada, &[("2026-03-12T08:00:00Z", "No answer yet: you still wait for a reply from @Ben in #backend")]);

    // And that was all.
    story.it_is("2026-03-26T12:00:00Z").await;
    story.ends().await;
}

/// Begun on Friday afternoon: two hours of the eight are used, the rest is counted on Monday.
#[tokio::test]
async fn a_friday_afternoons_question_is_due_on_monday_afternoon() {
    let mut story = Story::begins("2026-03-06T14:00:00Z").await; // Friday 15:00 in Berlin
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, ben) = (story.person(&acme, "Ada"), story.person(&acme, "Ben"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/Berlin", 9, 17).await;
    story.works(&ben, "#backend", "Europe/Berlin", 9, 17).await;

    story.asks(&ada, "#backend", "/ask owner:@Ben", "Which index?").await;
    let post = last(&acme, "#backend");
    assert_eq!(post.view().pinged, ["@Ben"]);
    assert!(post.text_for(&ben).contains("Reply due by 9 March 2026 15:00"), "{}", post.text_for(&ben));

    story.it_is("2026-03-09T14:10:00Z").await;
    story.heard(&ben, &[("2026-03-09T12:00:00Z", "is due soon"), ("2026-03-09T14:00:00Z", "is due now")]);
    ben.replies(&post, "created_at");
    story.it_is("2026-03-16T14:10:00Z").await;
    story.ends().await;
}

/// Who works at night is reminded at night, and left alone by day.
#[tokio::test]
async fn a_night_shift_is_reminded_at_night_only() {
    let mut story = Story::begins("2026-03-04T12:00:00Z").await; // Wednesday 13:00 in Berlin
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, nia) = (story.person(&acme, "Ada"), story.person(&acme, "Nia"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/Berlin", 9, 17).await;
    story.works(&nia, "#backend", "Europe/Berlin", 22, 6).await;

    story.asks(&ada, "#backend", "/ask owner:@Nia", "Did the backup run?").await;
    let post = last(&acme, "#backend");
    assert_eq!(post.view().pinged, Vec::<String>::new(), "Nia sleeps");
    assert!(post.text_for(&nia).contains("Reply due by 5 March 2026 06:00"), "{}", post.text_for(&nia));

    story.it_is("2026-03-05T20:59:59Z").await;
    story.heard(&nia, &[("2026-03-04T21:00:00Z", "needs a reply"), ("2026-03-05T03:00:00Z", "is due soon")]);
    // The shift that starts on Friday ends on Saturday morning; Ada hears of it on Monday.
    story.it_is("2026-03-09T12:00:00Z").await;
    story.heard(&nia, &[("2026-03-05T21:00:00Z", "was due"), ("2026-03-06T21:00:00Z", "is still waiting")]);
    story.heard(&ada, &[("2026-03-09T08:00:00Z", "No answer yet: you still wait for a reply from @Nia")]);
    story.ends().await;
}
