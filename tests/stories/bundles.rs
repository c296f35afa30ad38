//! Several things for one person are one message; between messages there is a pause; a day has room for six.

use crate::support::{Story, dms_to, last};

#[tokio::test]
async fn five_questions_due_together_are_one_message() {
    let mut story = Story::begins("2026-03-04T15:30:00Z").await; // Wednesday; half past midnight in Tokyo
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/Berlin", 9, 17).await;
    story.works(&kenji, "#backend", "Asia/Tokyo", 9, 17).await;
    for n in 1..=5 {
        story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", &format!("Question {n}?")).await;
    }
    story.it_is("2026-03-05T00:10:00Z").await;
    story.heard(&kenji, &[("2026-03-05T00:00:00Z", "**5 things wait for you**")]);
    let bundle = kenji.last_dm();
    assert_eq!(bundle.text().matches("- @Ada needs a reply from you in #backend: ").count(), 5, "{}", bundle.text());
    let options: Vec<String> = bundle.selects().flat_map(|s| s.options.iter().map(|o| o.label.clone())).collect();
    assert_eq!(options, ["Question 1?", "Question 2?", "Question 3?", "Question 4?", "Question 5?"]);
    assert_eq!(bundle.button_labels(), ["Set my hours", "Stop these reminders", "How we work here"]);

    // Chosen, it has its own buttons; what is done is crossed out in the bundle.
    let chosen = kenji.selects(&bundle, 0, &["Question 3?"]).await;
    assert_eq!(
        chosen.view().button_labels(),
        ["Open", "Done", "I'll reply by\u{2026}", "Snooze", "Hand over", "Not mine", "Why?"]
    );
    assert_eq!(
        chosen.text(),
        "@Ada waits for your reply in #backend.\n\
         > Question 3?\n\
         Asked 8 hours ago \u{b7} due 5 March 2026 17:00 (in 7 hours)\n\
         [Open] [Done] [I'll reply by\u{2026}] [Snooze]\n[Hand over] [Not mine] [Why?]"
    );
    story.presses(&kenji, &chosen.view(), "Done").await;
    let bundle = kenji.last_dm();
    assert!(bundle.text().contains("**4 things wait for you**"), "{}", bundle.text());
    assert!(bundle.text().contains("\u{2705} Answered"), "{}", bundle.text());
    assert_eq!(bundle.selects().map(|s| s.options.len()).sum::<usize>(), 4);

    story.it_is("2026-03-05T06:10:00Z").await;
    story.heard(&kenji, &[("2026-03-05T06:00:00Z", "**4 things wait for you**")]);
    for n in [1, 2, 4, 5] {
        story.runs(&ada, "#backend", &format!("/done ask:{n}")).await;
    }
    assert!(
        kenji.last_dm().text().starts_with("**Nothing is waiting for you any more**"),
        "{}",
        kenji.last_dm().text()
    );
    assert!(dms_to(&kenji)[0].text().contains("**Nothing is waiting for you any more**"));
    story.it_is("2026-03-12T00:00:00Z").await;
    story.ends().await;
}

/// Half an hour lies between two messages, and the seventh of a day waits for the next.
#[tokio::test]
async fn there_is_a_pause_between_messages_and_a_day_has_six() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ada) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"));
    let (ben, kenji) = (story.person(&acme, "Ben"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/London", 9, 17).await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.runs(&mia, "#backend", "/policy set target:2d nudge:false").await;

    // A mark pings nobody: each is a message. The second one waits for the pause, and takes the third along.
    for (time, n) in [("2026-03-04T09:00:00Z", 1), ("2026-03-04T09:10:00Z", 2), ("2026-03-04T09:20:00Z", 3)] {
        story.it_is(time).await;
        mark(&ada, &ben, &story, n).await;
    }
    story.it_is("2026-03-04T09:35:00Z").await;
    story.heard(
        &kenji,
        &[("2026-03-04T09:00:00Z", "@Ada needs a reply"), ("2026-03-04T09:30:00Z", "**2 things wait for you**")],
    );
    let later = ["10:10", "10:50", "11:30", "12:10", "12:50"];
    for (n, time) in (4..).zip(later) {
        story.it_is(&format!("2026-03-04T{time}:00Z")).await;
        mark(&ada, &ben, &story, n).await;
    }
    story.it_is("2026-03-04T16:00:00Z").await;
    story.heard(
        &kenji,
        &[
            ("2026-03-04T10:10:00Z", "@Ada needs a reply"),
            ("2026-03-04T10:50:00Z", "@Ada needs a reply"),
            ("2026-03-04T11:30:00Z", "@Ada needs a reply"),
            ("2026-03-04T12:10:00Z", "@Ada needs a reply"),
        ],
    );
    for n in 1..=7 {
        story.runs(&kenji, "#backend", &format!("/done ask:{n}")).await;
    }
    story.it_is("2026-03-05T10:00:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "@Ada needs a reply")]);
    kenji.replies(&last(&acme, "#backend"), "yes");
    story.it_is("2026-03-12T10:00:00Z").await;
    story.ends().await;
}

async fn mark(ada: &local_discord::Person, ben: &local_discord::Person, story: &Story, n: u32) {
    let message = ben.says("#backend", &format!("remark {n}"));
    let offer = ada.uses_menu("Needs a reply", &message).await;
    ada.selects(&offer, 0, &["Kenji"]).await;
    story.settles().await;
}
