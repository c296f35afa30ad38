//! Time off: clocks stop, reminders move, who waits is told and offered the delegate.

use crate::support::{Story, last};
use local_discord::{Person, Server};

/// Ada, Kenji and Maya, all in London, at that time.
async fn in_london(time: &str) -> (Story, Server, [Person; 3]) {
    let mut story = Story::begins(time).await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let people = ["Ada", "Kenji", "Maya"].map(|name| story.person(&acme, name));
    story.bot_starts().await;
    for person in &people {
        story.works(person, "#backend", "Europe/London", 9, 17).await;
    }
    (story, acme, people)
}

/// Half of the eight hours are used on Thursday; the rest counts from Tuesday on.
#[tokio::test]
async fn a_long_weekend_stops_the_clock_and_moves_the_reminders() {
    let (mut story, acme, [ada, kenji, _maya]) = in_london("2026-03-05T13:00:00Z").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    let post = last(&acme, "#backend");
    assert!(post.text().contains("Reply due by 6 March 2026 13:00"), "{}", post.text());

    let told = story.runs(&kenji, "#backend", "/away set from:friday until:monday share:true").await;
    story.is_away(&kenji, "2026-03-06T00:00:00Z", "2026-03-10T00:00:00Z");
    assert_eq!(
        told.replace(&post.url(), "URL"),
        "You are away from 6 March 2026 00:00 until 10 March 2026 00:00.\n\
         - Nothing from me reaches you in that time, and the clocks of what you owe stand still.\n\
         - Who waits for your reply reads that you are away until 10 March 2026 00:00.\n\
         - You owe 1 reply, now with these due times:\n  \
           - #1 to @Ada: 10 March 2026 13:00 URL\n\
         `/away end` ends it earlier."
    );
    assert!(post.text().contains("Reply due by 10 March 2026 13:00"), "{}", post.text());

    // When it begins, who waits learns of it, in her hours.
    story.it_is("2026-03-10T11:30:00Z").await;
    story.heard(
        &ada,
        &[(
            "2026-03-06T09:00:00Z",
            "@Kenji, whose reply you wait for in #backend, is away until 10 March 2026 00:00 and next at work 10 March 2026 \
             09:00.",
        )],
    );
    story.heard(&kenji, &[("2026-03-10T11:00:00Z", "is due soon")]);
    kenji.replies(&post, "created_at");
    story.it_is("2026-03-17T09:00:00Z").await;
    story.ends().await;
}

/// It is told on the day on which it would have been due; then the day becomes time off.
#[tokio::test]
async fn a_reminder_for_a_day_that_becomes_time_off_goes_out_on_return() {
    let (mut story, acme, [ada, kenji, _maya]) = in_london("2026-03-04T09:00:00Z").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    story.it_is("2026-03-05T10:00:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:00:00Z", "is due soon"), ("2026-03-05T09:00:00Z", "was due")]);
    story.runs(&kenji, "#backend", "/away set from:tomorrow until:tomorrow").await;
    story.is_away(&kenji, "2026-03-06T00:00:00Z", "2026-03-07T00:00:00Z");

    story.it_is("2026-03-09T10:00:00Z").await;
    story.heard(&kenji, &[("2026-03-09T09:00:00Z", "@Ada is still waiting for your reply in #backend.")]);
    story.heard(&ada, &[("2026-03-06T09:00:00Z", "@Kenji, whose reply you wait for in #backend, is away.")]);
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.it_is("2026-03-17T09:00:00Z").await;
    story.ends().await;
}

/// What waited for the morning waits on, and is one message on return.
#[tokio::test]
async fn what_waits_for_the_morning_waits_for_the_return() {
    let (mut story, _acme, [ada, kenji, _maya]) = in_london("2026-03-05T18:00:00Z").await;
    for question in ["Which index?", "Which table?"] {
        story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", question).await;
    }
    story.it_is("2026-03-05T20:00:00Z").await;
    story.runs(&kenji, "#backend", "/away set from:friday until:friday share:true").await;
    story.is_away(&kenji, "2026-03-06T00:00:00Z", "2026-03-07T00:00:00Z");

    story.it_is("2026-03-09T09:10:00Z").await;
    story.heard(&kenji, &[("2026-03-09T09:00:00Z", "**2 things wait for you**")]);
    story.heard(&ada, &[("2026-03-06T09:00:00Z", "**2 things wait for you**")]);
    let told = ada.last_dm().text();
    assert_eq!(told.matches("@Kenji, whose reply you wait for in #backend, is away until").count(), 2, "{told}");
    for ask in [1, 2] {
        story.runs(&kenji, "#backend", &format!("/done ask:{ask}")).await;
    }
    story.it_is("2026-03-17T09:00:00Z").await;
    story.ends().await;
}

/// Nothing of the old zone is left: the clock is counted anew from when the question was asked.
#[tokio::test]
async fn a_move_to_another_zone_counts_the_running_clock_anew() {
    let (mut story, acme, [ada, kenji, _maya]) = in_london("2026-03-04T13:00:00Z").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    story.it_is("2026-03-04T14:00:00Z").await;
    story.works(&kenji, "#backend", "Asia/Tokyo", 9, 17).await; // eleven at night there
    let post = last(&acme, "#backend");
    assert!(post.text_for(&ada).contains("Reply due by 5 March 2026 08:00"), "{}", post.text_for(&ada));
    story.it_is("2026-03-05T07:00:00Z").await;
    // The question itself had pinged him, when it was still his afternoon.
    story.heard(&kenji, &[("2026-03-05T06:00:00Z", "is due soon")]);
    kenji.replies(&post, "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

#[tokio::test]
async fn who_asks_somebody_away_is_offered_the_delegate() {
    let (mut story, acme, [ada, kenji, maya]) = in_london("2026-03-04T09:00:00Z").await;
    let told = story.runs(&kenji, "#backend", "/away set until:friday share:true delegate:@Maya").await;
    story.is_away(&kenji, "2026-03-04T09:00:00Z", "2026-03-07T00:00:00Z");
    assert!(told.contains("reads that you are away until 7 March 2026 00:00, and can ask @Maya instead."), "{told}");
    assert!(told.contains("You owe no reply now."), "{told}");

    let made = story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    assert_eq!(
        made.text(),
        "Asked. Your question stands in #backend.\n\
         - @Kenji is away until 7 March 2026 00:00 and next at work 9 March 2026 09:00; meanwhile @Maya answers for them; due \
         9 March 2026 17:00.\n\
         [Ask the delegate instead] [My asks]"
    );
    story.it_is("2026-03-04T09:30:00Z").await;
    story.heard_nothing(&ada); // she has just read it
    let told = story.presses(&ada, &made.view(), "Ask the delegate instead").await;
    assert!(told.text().starts_with("Handed over: @Maya owes the reply now."), "{}", told.text());
    story.heard(&maya, &[("2026-03-04T09:30:00Z", "@Ada handed an ask over to you")]);
    maya.replies(&last(&acme, "#backend"), "created_at");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0);
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// Asked before he went: she hears of it when it begins, and hands it over from there.
#[tokio::test]
async fn who_waits_when_somebody_goes_away_is_offered_the_delegate() {
    let (mut story, acme, [ada, kenji, maya]) = in_london("2026-03-04T09:00:00Z").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    story.it_is("2026-03-04T10:00:00Z").await;
    story.runs(&kenji, "#backend", "/away set until:friday delegate:@Maya").await;
    story.is_away(&kenji, "2026-03-04T10:00:00Z", "2026-03-07T00:00:00Z");
    story.heard(
        &ada,
        &[(
            "2026-03-04T10:00:00Z",
            "@Kenji, whose reply you wait for in #backend, is away. Meanwhile @Maya answers for them.",
        )],
    );
    let told = ada.last_dm();
    assert!(told.button_labels().contains(&"Ask the delegate instead".to_owned()), "{:?}", told.button_labels());
    story.it_is("2026-03-04T11:00:00Z").await;
    story.presses(&ada, &told, "Ask the delegate instead").await;
    story.heard(&maya, &[("2026-03-04T11:00:00Z", "@Ada handed an ask over to you")]);
    let now = ada.last_dm();
    assert!(now.text().contains("Your question in #backend is now for @Maya to answer."), "{}", now.text());
    assert!(!now.button_labels().contains(&"Ask the delegate instead".to_owned()), "{:?}", now.button_labels());
    maya.replies(&last(&acme, "#backend"), "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// Who is away as well, asked it herself, or would take the part of somebody who is there, is not offered.
#[tokio::test]
async fn a_delegate_who_cannot_help_is_not_offered() {
    let (mut story, acme, [ada, kenji, maya]) = in_london("2026-03-04T09:00:00Z").await;
    let ben = story.person(&acme, "Ben");
    story.works(&ben, "#backend", "Europe/London", 9, 17).await;
    story.runs(&kenji, "#backend", "/away set until:friday share:true delegate:@Maya").await;
    story.is_away(&kenji, "2026-03-04T09:00:00Z", "2026-03-07T00:00:00Z");
    let by_delegate = story.asks(&maya, "#backend", "/ask owner:@Kenji", "Mine?").await;
    let of_both = story.asks(&ada, "#backend", "/ask owner:@Kenji owner2:@Ben", "Either?").await;
    let of_each = story.asks(&ada, "#backend", "/ask owner:@Kenji owner2:@Ben from-each:true", "Each?").await;
    story.runs(&maya, "#backend", "/away set until:today").await;
    story.is_away(&maya, "2026-03-04T09:00:00Z", "2026-03-05T00:00:00Z");
    let while_away = story.asks(&ada, "#backend", "/ask owner:@Kenji", "Anybody?").await;
    for made in [by_delegate, of_both, of_each, while_away] {
        assert!(made.text().contains("@Kenji is away until 7 March 2026 00:00"), "{}", made.text());
        assert!(!made.text().contains("meanwhile"), "{}", made.text());
        assert!(made.text().ends_with("\n[My asks]"), "{}", made.text());
    }
    for ask in 1..=4 {
        let asker = if ask == 1 { &maya } else { &ada };
        story.runs(asker, "#backend", &format!("/done ask:{ask}")).await;
    }
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

#[tokio::test]
async fn time_off_is_listed_ended_early_and_removed() {
    let (mut story, acme, [ada, kenji, _maya]) = in_london("2026-03-04T09:00:00Z").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    story.it_is("2026-03-04T10:00:00Z").await;
    story.runs(&kenji, "#backend", "/away set until:friday share:true").await;
    story.is_away(&kenji, "2026-03-04T10:00:00Z", "2026-03-05T11:00:00Z");
    let told = story.runs(&kenji, "#backend", "/away set from:20 March until:22 March delegate:@Maya").await;
    assert!(told.contains("reads that you are away, not until when, and can ask @Maya instead."), "{told}");
    story.heard(
        &ada,
        &[("2026-03-04T10:00:00Z", "@Kenji, whose reply you wait for in #backend, is away until 7 March")],
    );
    assert_eq!(
        story.runs(&kenji, "#backend", "/away list").await,
        "Your time off:\n\
         - **1** (now): 4 March 2026 10:00 to 7 March 2026 00:00; others read until when\n\
         - **2**: 20 March 2026 00:00 to 23 March 2026 00:00; others read that you are away, not until when; @Maya answers \
         meanwhile"
    );
    let shown = story.runs(&kenji, "#backend", "/hours show").await;
    assert!(shown.contains("You are next at work 9 March 2026 09:00."), "{shown}");
    assert!(shown.contains("You are away until 7 March 2026 00:00."), "{shown}");

    // Back on Thursday at eleven: seven of the eight hours are left.
    story.it_is("2026-03-05T11:00:00Z").await;
    let choices = kenji.types("#backend", "/away end absence:").await;
    let names: Vec<&str> = choices.iter().map(|choice| choice.name.as_str()).collect();
    assert_eq!(
        names,
        ["1: Wed 4 Mar 2026, 10:00 to Sat 7 Mar 2026, 00:00", "2: Fri 20 Mar 2026, 00:00 to Mon 23 Mar 2026, 00:00"]
    );
    let told = story.runs(&kenji, "#backend", "/away end absence:1").await;
    assert!(told.starts_with("Welcome back"), "{told}");
    assert!(last(&acme, "#backend").text().contains("Reply due by 6 March 2026 10:00"));
    assert!(ada.last_dm().text().contains("was away and is back."), "{}", ada.last_dm().text());
    let told = story.runs(&kenji, "#backend", "/away end absence:2").await;
    assert_eq!(told, "Removed: your time off from 20 March 2026 00:00 to 23 March 2026 00:00.");
    let told = story.runs(&kenji, "#backend", "/away end absence:2").await;
    assert_eq!(told, "You have no such absence ahead. `/away list` shows what there is.");
    let told = story.runs(&kenji, "#backend", "/away list").await;
    assert_eq!(told, "You have no time off ahead. `/away set` tells me of some.");

    story.it_is("2026-03-06T09:30:00Z").await;
    story.heard(&kenji, &[("2026-03-05T16:00:00Z", "is due soon")]);
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.it_is("2026-03-16T09:00:00Z").await;
    story.ends().await;
}

/// Only their owner ends an absence.
#[tokio::test]
async fn absences_that_overlap_are_one_and_nobody_elses_can_be_ended() {
    let (story, _acme, [ada, kenji, _maya]) = in_london("2026-03-04T09:00:00Z").await;
    story.runs(&kenji, "#backend", "/away set from:monday until:friday share:true").await;
    let told = story.runs(&kenji, "#backend", "/away set from:11 March until:18 March").await;
    assert!(
        told.contains(
            "Together with what you had set before, that is from 9 March 2026 00:00 until 19 March 2026 00:00."
        ),
        "{told}"
    );
    assert!(told.contains("reads that you are away, not until when."), "{told}");
    let told = story.runs(&kenji, "#backend", "/away set from:11 March until:18 March").await;
    assert_eq!(told, "That is set already, and nothing was changed. `/away list` shows what there is.");
    let told = story.runs(&ada, "#backend", "/away end absence:1").await;
    assert_eq!(told, "You have no such absence ahead. `/away list` shows what there is.");

    story.it_is("2026-03-12T09:00:00Z").await;
    let told = story.runs(&kenji, "#backend", "/away end absence:1").await;
    assert_eq!(
        told,
        "Ended, but you are still away until 19 March 2026 00:00: you had set more time off. `/away list` shows it."
    );
    story.ends().await;
}

#[tokio::test]
async fn what_cannot_be_time_off_changes_nothing() {
    let (story, acme, [_ada, kenji, _maya]) = in_london("2026-03-04T09:00:00Z").await;
    acme.bot("Robo");
    for (slip, why) in [
        ("until:soon", "I can't read \"soon\" as a day."),
        ("until:friday from:whenever", "I can't read \"whenever\" as a day."),
        ("until:2026-03-01", "That is over already."),
        ("from:2026-03-20 until:2026-03-18", "That would end before it begins."),
        ("until:2027-06-01", "That lasts more than a year."),
        ("from:2027-06-01 until:2027-06-02", "That begins more than a year ahead."),
        ("until:friday delegate:@Kenji", "You can't answer for yourself while you are away."),
        ("until:friday delegate:@Robo", "robo is a bot and answers for nobody."),
    ] {
        let told = story.runs(&kenji, "#backend", &format!("/away set {slip}")).await;
        assert!(told.starts_with(why), "{slip}: {told}");
    }
    let told = story.runs(&kenji, "#backend", "/away list").await;
    assert_eq!(told, "You have no time off ahead. `/away set` tells me of some.");
    story.ends().await;
}
