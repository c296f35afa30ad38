//! A digest of one's own: one message at the start of one's day, with what one owes, what others owe, and what changed.

use crate::support::{Story, dms_to, last};
use local_discord::{Fault, Person, Server};

struct Team {
    acme: Server,
    ada: Person,
    kenji: Person,
}

/// Kenji in Tokyo wants a digest; it is Wednesday noon in Berlin, where Ada works, and evening in Tokyo.
async fn begins() -> (Story, Team) {
    let mut story = Story::begins("2026-03-04T11:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/Berlin", 9, 17).await;
    story.works(&kenji, "#backend", "Asia/Tokyo", 9, 17).await;
    let told = story.runs(&kenji, "#backend", "/digest me on").await;
    assert!(told.starts_with("On: at the start of your working day I send you one message"), "{told}");
    assert!(told.ends_with("The next one comes 5 March 2026 09:00 (in 13 hours)."), "{told}");
    (story, Team { acme, ada, kenji })
}

/// What came over night, what is waited for, and what was answered meanwhile: one message, in place of the reminders.
#[tokio::test]
async fn the_day_begins_with_one_message() {
    let (mut story, Team { acme, ada, kenji }) = begins().await;
    for question in ["Which index?", "Which port?"] {
        story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", question).await;
    }
    story.asks(&kenji, "#backend", "/ask owner:@Ada thread:false", "Can I merge?").await;
    let merge = last(&acme, "#backend");
    story.asks(&kenji, "#backend", "/ask owner:@Ada thread:false", "Who is on call?").await;
    ada.replies(&merge, "Yes, please.");
    story.it_is("2026-03-05T00:10:00Z").await;
    story.heard(&kenji, &[("2026-03-05T00:00:00Z", "**Your day** \u{b7} 5 March 2026")]);
    let digest = kenji.last_dm();
    let text = digest.text();
    for part in [
        "Hello, I'm Meantime.",
        "**You owe 2 replies**\n- [Which index?](",
        ") from @Ada in #backend: due in 7 hours \u{b7} new\n- [Which port?](",
        "**You wait for 1 reply**\n- [Who is on call?](",
        ") to @Ada in #backend: due in 10 hours \u{b7} @Ada is next at work 5 March 2026 08:00",
        "**While you were away**\n- \u{2705} [Can I merge?](",
        ") in #backend: answered 13 hours ago",
    ] {
        assert!(text.contains(part), "no {part:?} in:\n{text}");
    }
    let options: Vec<String> = digest.selects().flat_map(|s| s.options.iter().map(|o| o.label.clone())).collect();
    assert_eq!(options, ["Which index?", "Which port?", "Who is on call?"]);
    let chosen = kenji.selects(&digest, 0, &["Which port?"]).await;
    assert!(chosen.view().button_labels().contains(&"I'll reply by\u{2026}".to_owned()), "{}", chosen.text());

    // What is answered is crossed out, also what no reminder had told.
    story.presses(&kenji, &chosen.view(), "Done").await;
    story.it_is("2026-03-05T00:20:00Z").await;
    let text = kenji.last_dm().text();
    assert!(text.contains("**You owe 1 reply**") && text.contains("\u{2705} Answered"), "{text}");
    ada.says("#backend", "<@kenji> never mind");
    story.ends().await;
}

/// After a weekend it tells of all since Friday evening; where there is nothing to tell, nothing comes.
#[tokio::test]
async fn it_tells_of_the_weekend_and_is_silent_when_there_is_nothing() {
    let (mut story, Team { acme, ada, kenji }) = begins().await;
    story.it_is("2026-03-06T09:00:00Z").await; // Friday, 18:00 in Tokyo: Thursday and Friday had nothing to tell
    story.heard_nothing(&kenji);
    story.asks(&kenji, "#backend", "/ask owner:@Ada thread:false", "Can I merge?").await;
    story.it_is("2026-03-06T15:30:00Z").await;
    ada.replies(&last(&acme, "#backend"), "Yes, please.");
    story.it_is("2026-03-09T03:00:00Z").await;
    story.heard(&kenji, &[("2026-03-09T00:00:00Z", "**While you were away**")]);
    let text = kenji.last_dm().text();
    assert!(text.contains("answered 2 days ago") && !text.contains("You owe"), "{text}");
    assert!(text.contains("[My asks]"), "{text}");
    story.it_is("2026-03-10T03:00:00Z").await;
    story.heard_nothing(&kenji);
    story.heard(&ada, &[("2026-03-06T15:00:00Z", "Answered")]);
    story.ends().await;
}

/// Days, sections, on and off.
#[tokio::test]
async fn it_comes_on_the_days_and_with_the_sections_that_are_wanted() {
    let (mut story, Team { acme, ada, kenji }) = begins().await;
    let told = story.runs(&ada, "#backend", "/digest me days days:mon").await;
    assert_eq!(told, "Your digest is off. `/digest me on` switches it on.");
    let told = story.runs(&kenji, "#backend", "/digest me days days:fri-mon").await;
    assert!(
        told.starts_with("Set: it comes on Fri\u{2013}Mon, if you work then.\nThe next one comes 6 March"),
        "{told}"
    );
    let told = story.runs(&kenji, "#backend", "/digest me days days:sat, sun").await;
    assert!(told.contains("By your hours you work on none of these days, so none will come."), "{told}");
    let told = story.runs(&kenji, "#backend", "/digest me days days:someday").await;
    assert!(told.starts_with("I could not read the days in “someday”"), "{told}");
    story.runs(&kenji, "#backend", "/digest me days days:every day").await;
    let told = story.runs(&kenji, "#backend", "/digest me sections owed:false changes:false").await;
    assert!(told.starts_with("Set: it tells what you wait for.\n"), "{told}");
    for (wrong, says) in [(" waiting:false", "Without any section it would tell nothing"), ("", "Nothing to change")] {
        let told = story.runs(&kenji, "#backend", &format!("/digest me sections{wrong}")).await;
        assert!(told.starts_with(says), "{told}");
    }
    // What is owed is not told by itself, but a reminder that goes anyway is part of it.
    story.asks(&kenji, "#backend", "/ask owner:@Ada thread:false", "Can I merge?").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    story.it_is("2026-03-05T00:10:00Z").await;
    story.heard(&kenji, &[("2026-03-05T00:00:00Z", "**You owe 1 reply**\n- [Which index?]")]);
    kenji.replies(&last(&acme, "#backend"), "created_at");
    let told = story.runs(&kenji, "#backend", "/digest me off").await;
    assert!(told.starts_with("Off: you get no digest of your own any more. Reminders come as before."), "{told}");
    let told = story.runs(&kenji, "#backend", "/digest me off").await;
    assert!(told.starts_with("It was off already."), "{told}");
    story.it_is("2026-03-06T00:10:00Z").await;
    story.heard_nothing(&kenji);
    story.heard(&ada, &[("2026-03-05T09:00:00Z", "is due soon"), ("2026-03-05T11:00:00Z", "is due now")]);
    story.ends().await;
}

/// It waits for who is not there: on a day off none comes, and the next one tells of it; hours that change move it, and it
/// comes once a day.
#[tokio::test]
async fn it_follows_the_hours_of_the_person() {
    let (mut story, Team { ada, kenji, .. }) = begins().await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false priority:can wait", "Which index?").await;
    story.runs(&kenji, "#backend", "/away set until:thursday").await;
    story.is_away(&kenji, "2026-03-04T11:00:00Z", "2026-03-05T15:00:00Z");
    story.it_is("2026-03-06T00:30:00Z").await; // Friday 9:30 in Tokyo
    story.heard(&kenji, &[("2026-03-06T00:00:00Z", "**Your day** \u{b7} 6 March 2026")]);
    // Later hours on the same day make no second one.
    story.works(&kenji, "#backend", "Asia/Tokyo", 11, 19).await;
    story.it_is("2026-03-06T03:00:00Z").await;
    story.heard_nothing(&kenji);
    story.it_is("2026-03-09T02:10:00Z").await;
    story.heard(&kenji, &[("2026-03-09T02:00:00Z", "**You owe 1 reply**")]);
    story.runs(&kenji, "#backend", "/digest me off").await;
    story.runs(&kenji, "#backend", "/stop").await;
    story.it_is("2026-03-10T00:00:00Z").await;
    story.heard(&ada, &[("2026-03-09T08:00:00Z", "@Kenji switched them off")]);
    story.ends().await;
}

/// Whatever fails, and with a kill after it, it comes once.
#[tokio::test]
async fn it_comes_once_whatever_happens() {
    let faults = [Fault::CutBefore, Fault::CutAfter, Fault::Timeout, Fault::TimeoutAfter, Fault::Status(502)];
    for fault in faults {
        let (mut story, Team { ada, kenji, .. }) = begins().await;
        story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false priority:can wait", "Which index?").await;
        story.asks(&kenji, "#backend", "/ask owner:@Ada thread:false priority:can wait", "Which port?").await;
        let armed = story.discord().fail(fault.clone()).on("POST", "/channels/*/messages").once();
        story.expects_warning("not known whether it arrived");
        story.it_is("2026-03-05T00:00:16Z").await;
        assert_eq!(armed.hits(), 1, "{fault:?}");
        story.bot_is_killed().await;
        story.bot_starts().await;
        story.it_is("2026-03-05T04:00:00Z").await;
        let digests = dms_to(&kenji).into_iter().filter(|dm| dm.text().contains("**Your day** \u{b7} 5 March 2026"));
        assert_eq!((digests.count(), dms_to(&kenji).len()), (1, 1), "{fault:?}: {}", kenji.last_dm().text());
        let text = kenji.last_dm().text();
        assert!(text.contains("**You owe 1 reply**") && text.contains("**You wait for 1 reply**"), "{fault:?}: {text}");
        story.is_over_for(&[&ada, &kenji]);
        story.ends().await;
    }
}

/// Down from the evening until the afternoon: too late for a digest, not for what is due; the next one tells.
#[tokio::test]
async fn a_day_that_is_long_begun_has_no_digest() {
    let (mut story, Team { ada, kenji, .. }) = begins().await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false priority:can wait", "Which index?").await;
    story.bot_stops().await;
    story.it_is("2026-03-05T07:00:00Z").await;
    story.bot_starts().await;
    story.it_is("2026-03-05T07:30:00Z").await;
    story.heard(&kenji, &[("2026-03-05T07:00:00Z", "@Ada needs a reply from you")]);
    story.it_is("2026-03-06T00:10:00Z").await;
    story.heard(&kenji, &[("2026-03-06T00:00:00Z", "**Your day** \u{b7} 6 March 2026")]);
    story.ends().await;
}

/// Two others may have answered the same question over night: that is one reply that is waited for, not two.
#[tokio::test]
async fn several_words_about_one_question_are_one_reply_that_is_waited_for() {
    let (mut story, Team { acme, ada, kenji }) = begins().await;
    story.asks(&kenji, "#backend", "/ask owner:@Ada", "Can I merge?").await;
    let thread = last(&acme, "#backend").thread().expect("a thread");
    for name in ["Ben", "Eve"] {
        story.person(&acme, name).says_in(&thread, "I would.");
    }
    story.it_is("2026-03-05T00:10:00Z").await;
    story.heard(&kenji, &[("2026-03-05T00:00:00Z", "**You wait for 1 reply**")]);
    ada.says_in(&thread, "Yes, please.");
    story.runs(&kenji, "#backend", "/digest me off").await;
    story.it_is("2026-03-06T12:00:00Z").await;
    story.ends().await;
}
