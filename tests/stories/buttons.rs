//! What a person can do with a reminder, and the asker when no answer comes.

use crate::support::{Story, dms_to, last};
use local_discord::{Person, Server};

/// Ada asks Kenji, both in London, on Wednesday at nine; the nudge has come at three.
async fn a_nudge_at_three() -> (Story, Server, Person, Person) {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/London", 9, 17).await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    story.it_is("2026-03-04T15:00:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:00:00Z", "Your reply to @Ada in #backend is due soon.")]);
    (story, acme, ada, kenji)
}

#[tokio::test]
async fn each_snooze_comes_back_when_it_says() {
    let choices = [
        ("In 1 hour of working time", "2026-03-04T16:00:00Z"),
        ("Later today", "2026-03-04T16:00:00Z"),
        ("Next working morning", "2026-03-05T09:00:00Z"),
        ("In a working day, at this time", "2026-03-05T15:00:00Z"),
    ];
    for (choice, back) in choices {
        let (mut story, acme, _, kenji) = a_nudge_at_three().await;
        let told = story.snoozes(&kenji, &kenji.last_dm(), choice).await;
        assert!(told.text().starts_with("Snoozed. I'll bring it back"), "{}", told.text());
        story.it_is(back).await;
        story.heard(&kenji, &[(back, "Back from snooze: @Ada waits for your reply in #backend.")]);
        kenji.replies(&last(&acme, "#backend"), "created_at");
        story.it_is("2026-03-12T15:00:00Z").await;
        story.ends().await;
    }
}

/// A snooze over the due time takes the due time's reminder with it; the day after, the plan goes on.
#[tokio::test]
async fn after_a_snooze_the_plan_goes_on() {
    let (mut story, _, ada, kenji) = a_nudge_at_three().await;
    story.snoozes(&kenji, &kenji.last_dm(), "In 1 hour of working time").await;
    story.it_is("2026-03-04T16:00:00Z").await;
    story.heard(&kenji, &[("2026-03-04T16:00:00Z", "Back from snooze")]);
    let told = story.snoozes(&kenji, &kenji.last_dm(), "Next working morning").await;
    assert!(told.text().contains("5 March 2026 09:00"), "{}", told.text());
    story.it_is("2026-03-09T12:00:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "Back from snooze"), ("2026-03-06T09:00:00Z", "is still waiting")]);
    story.heard(&ada, &[("2026-03-09T09:00:00Z", "No answer yet: you still wait for a reply from @Kenji in #backend")]);
    story.ends().await;
}

/// "Not mine": the asker learns at once, in her hours, that nobody is left.
#[tokio::test]
async fn not_mine_goes_back_to_the_asker() {
    let (mut story, acme, ada, kenji) = a_nudge_at_three().await;
    let told = story.presses(&kenji, &kenji.last_dm(), "Not mine").await;
    assert!(told.text().starts_with("Noted: it's not yours, and I won't remind you of it."), "{}", told.text());
    assert!(kenji.last_dm().text().contains("You said that it is not yours"), "{}", kenji.last_dm().text());
    story.heard(
        &ada,
        &[("2026-03-04T15:00:00Z", "Nobody owes you a reply in #backend any more: @Kenji said that it is not theirs.")],
    );
    let post = last(&acme, "#backend");
    assert!(post.text().contains("Nobody owes a reply any more."), "{}", post.text());

    // He was mistaken, and takes it back: everything is as it was, and nobody reads what is not true.
    story.it_is("2026-03-04T15:10:00Z").await;
    let undone = story.presses(&kenji, &told.view(), "Undo").await;
    assert!(undone.text().starts_with("Undone"), "{}", undone.text());
    assert!(post.text().contains("Reply due by"), "{}", post.text());
    let to_ada = dms_to(&ada)[0].text();
    assert!(to_ada.contains("the reply in #backend is owed to you after all, by @Kenji"), "{to_ada}");
    story.it_is("2026-03-05T09:10:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "was due")]);

    // Not his after all; now Ada takes it back.
    story.presses(&kenji, &kenji.last_dm(), "Not mine").await;
    story.heard(&ada, &[("2026-03-05T09:10:00Z", "Nobody owes you a reply in #backend any more")]);
    let to_ada = dms_to(&ada)[0].text();
    assert!(
        to_ada.contains("Nobody owes you a reply in #backend any more: @Kenji said that it is not theirs."),
        "{to_ada}"
    );
    let told = story.presses(&ada, &dms_to(&ada)[0], "Withdraw").await;
    assert!(told.text().starts_with("Withdrawn. Nobody will be reminded of it."), "{}", told.text());
    assert!(post.text().contains("Withdrawn"), "{}", post.text());
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// Of two owners one says that it is not theirs: the other one still owes it, and the asker is left in peace.
#[tokio::test]
async fn not_mine_of_one_leaves_it_to_the_other() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let ada = story.person(&acme, "Ada");
    let (kenji, grace) = (story.person(&acme, "Kenji"), story.person(&acme, "Grace"));
    story.bot_starts().await;
    for person in [&ada, &kenji, &grace] {
        story.works(person, "#backend", "Europe/London", 9, 17).await;
    }
    story.asks(&ada, "#backend", "/ask owner:@Kenji owner2:@Grace", "Which index?").await;
    let post = last(&acme, "#backend");
    let told = story.presses(&kenji, &post.view(), "Not mine").await;
    assert!(
        told.is_ephemeral() && told.text().starts_with("Noted: it's not yours, and I won't remind you of it."),
        "{}",
        told.text()
    );
    story.it_is("2026-03-04T15:30:00Z").await;
    story.heard(&grace, &[("2026-03-04T15:00:00Z", "is due soon")]);
    grace.replies(&post, "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

#[tokio::test]
async fn done_ends_it_and_can_be_undone() {
    let (mut story, acme, _, kenji) = a_nudge_at_three().await;
    let told = story.presses(&kenji, &kenji.last_dm(), "Done").await;
    assert!(told.text().starts_with("Done. No more reminders about it."), "{}", told.text());
    let post = last(&acme, "#backend");
    assert!(post.text().contains("\u{2705} Answered"), "{}", post.text());
    // The buttons that are gone can still be pressed on a phone that was not looked at.
    let stale = kenji.clicks_custom_id(&kenji.last_dm(), "m1:nm:1:").await.expect("an answer");
    assert_eq!(stale.text(), "This was answered already. Nothing more is owed.");

    story.it_is("2026-03-04T16:00:00Z").await;
    story.presses(&kenji, &told.view(), "Undo").await;
    assert!(post.text().contains("Reply due by"), "{}", post.text());
    let again = kenji.clicks_custom_id(&kenji.last_dm(), "m1:un:1:").await.expect("an answer");
    assert_eq!(again.text(), "There is nothing to undo here.");
    story.it_is("2026-03-05T09:30:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "was due")]);
    kenji.says_in(&post.thread().expect("a thread"), "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

#[tokio::test]
async fn why_explains_policy_hours_and_what_is_next() {
    let (story, acme, _, kenji) = a_nudge_at_three().await;
    let told = story.presses(&kenji, &kenji.last_dm(), "Why?").await;
    let lines: Vec<String> = told.text().lines().map(str::to_owned).collect();
    assert!(lines[0].starts_with("@Ada asked with `/ask` in #backend on 4 March 2026 09:00: https://"), "{lines:#?}");
    assert_eq!(
        lines[1..],
        [
            "- A reply is owed within 8 h of working time (by default).",
            "- Your clock runs only in Mon\u{2013}Fri 09:00\u{2013}17:00 (Europe/London) (your hours). So the reply is due \
             4 March 2026 17:00 (in 2 hours). It:",
            "  - runs from 4 March 2026 09:00 to 17:00: 8 h",
            "- If no answer comes, I tell @Ada, who chooses what to do (by default).",
            "- 4 March 2026 15:00: I reminded you: a quarter of the time was left",
            "Next: a reminder not before 5 March 2026 09:00, if it is still open then and you are at work.",
        ]
    );
    assert_eq!(story.runs(&kenji, "#backend", "/why ask:1").await, told.text());
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.it_is("2026-03-05T12:00:00Z").await;
    let told = story.runs(&kenji, "#backend", "/why ask:1").await;
    assert!(told.ends_with("It was answered 21 hours ago, so nothing more comes."), "{told}");
    story.ends().await;
}

/// One button stops all reminders of a server; `/resume` brings back what is still true.
#[tokio::test]
async fn stop_and_resume() {
    let (mut story, acme, ada, kenji) = a_nudge_at_three().await;
    let told = story.presses(&kenji, &kenji.last_dm(), "Stop these reminders").await;
    assert!(told.text().contains("`/resume`"), "{}", told.text());
    let why = story.runs(&kenji, "#backend", "/why ask:1").await;
    assert!(why.ends_with("You switched this server's reminders off. `/resume` switches them on."), "{why}");
    story.it_is("2026-03-05T10:00:00Z").await;
    story.heard_nothing(&kenji);
    story
        .heard(&ada, &[("2026-03-04T15:00:00Z", "Nobody hears my reminders about your question in #backend any more")]);
    let reply = story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "And which table?").await;
    assert!(reply.text().contains("@Kenji has switched my reminders off"), "{}", reply.text());
    assert_eq!(last(&acme, "#backend").view().pinged, Vec::<String>::new());
    kenji.replies(&last(&acme, "#backend"), "the first");

    story.it_is("2026-03-05T10:30:00Z").await;
    let told = story.runs(&kenji, "#backend", "/resume").await;
    assert_eq!(told, "On again: you get this server's reminders, in your working hours.");
    story.heard(&kenji, &[("2026-03-05T10:30:00Z", "Your reply to @Ada in #backend was due.")]);
    story.presses(&kenji, &kenji.last_dm(), "Done").await;
    story.it_is("2026-03-12T10:30:00Z").await;
    story.ends().await;
}

/// No answer came: the asker decides, and decides again.
#[tokio::test]
async fn the_asker_keeps_waiting_and_then_withdraws() {
    let (mut story, acme, ada, kenji) = a_nudge_at_three().await;
    story.it_is("2026-03-09T09:30:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "was due"), ("2026-03-06T09:00:00Z", "is still waiting")]);
    story.heard(&ada, &[("2026-03-09T09:00:00Z", "No answer yet: you still wait for a reply from @Kenji in #backend")]);
    assert_eq!(
        ada.last_dm().button_labels(),
        [
            "Open",
            "Keep waiting",
            "Hand over",
            "It's answered",
            "Withdraw",
            "Set my hours",
            "Stop these reminders",
            "How we work here"
        ]
    );
    let told = story.presses(&ada, &ada.last_dm(), "Keep waiting").await;
    assert!(told.text().starts_with("All right, we keep waiting."), "{}", told.text());
    let not_hers = story.presses(&kenji, &last(&acme, "#backend").view(), "Withdraw").await;
    assert_eq!(not_hers.text(), "Only the person who asked can choose that.");

    // One more response time on Kenji's clock, then she is asked again.
    story.it_is("2026-03-10T10:00:00Z").await;
    story.heard_nothing(&kenji);
    story.heard(&ada, &[("2026-03-10T09:30:00Z", "No answer yet: you still wait for a reply from @Kenji")]);
    story.presses(&ada, &ada.last_dm(), "Withdraw").await;
    let to_kenji = kenji.last_dm().text();
    assert!(to_kenji.contains("Withdrawn") && to_kenji.contains("You owe @Ada nothing more"), "{to_kenji}");
    let to_ada = ada.last_dm().text();
    assert!(
        to_ada.contains("Withdrawn") && to_ada.contains("Your question in #backend needs nothing more."),
        "{to_ada}"
    );
    story.it_is("2026-03-20T09:00:00Z").await;
    story.ends().await;
}
