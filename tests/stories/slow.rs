//! Discord is slow: whoever used something hears at once that it is worked on, and then reads the answer in that place.

use std::time::Duration;

use local_discord::{ArmedFault, Fault, ReplyKind};

use crate::support::Story;

/// What Discord answers is not heard before this is ended.
fn is_slow(story: &Story, pattern: &str) -> ArmedFault {
    story.discord().fail(Fault::TimeoutAfter).on("GET", pattern).always()
}

#[tokio::test]
async fn a_command_says_that_it_works_on_it_and_then_answers_there() {
    let mut story = Story::begins("2026-03-04T10:20:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let (ada, _maya) = (story.person(&acme, "Ada"), story.person(&acme, "Maya"));
    story.stage.says_after = Duration::ZERO;
    story.bot_starts().await;

    let slow = is_slow(&story, "/guilds/*/members/*");
    let reply = ada.runs("#general", "/overlap people:@Maya").await;
    assert_eq!(reply.kind(), ReplyKind::Deferred);
    assert!(reply.is_ephemeral(), "from the first word on only she sees it");
    slow.end();
    let found = reply.shown().await;
    assert!(found.ephemeral && found.text().starts_with("You are both at work"), "{}", found.text());
    assert_eq!(found.files.len(), 1, "the picture comes with it");
    assert_eq!(reply.followups().len(), 0, "it is one message");
    story.ends().await;
}

#[tokio::test]
async fn what_is_refused_late_is_read_in_the_same_place() {
    let mut story = Story::begins("2026-03-04T10:20:00Z").await;
    let (acme, other) = (story.discord().server("Acme"), story.discord().server("Other"));
    acme.channel("#general");
    let (ada, zoe) = (story.person(&acme, "Ada"), story.person(&other, "Zoe"));
    story.stage.says_after = Duration::ZERO;
    story.bot_starts().await;

    let slow = is_slow(&story, "/guilds/*/members/*");
    let reply = ada.runs("#general", &format!("/overlap people:<@{}>", zoe.id())).await;
    assert_eq!(reply.kind(), ReplyKind::Deferred);
    slow.end();
    let refused = reply.shown().await;
    assert!(refused.ephemeral && refused.text().contains("is not in this server"), "{}", refused.text());
    story.ends().await;
}

/// A form cannot come after another word: what Discord does not tell in time is taken to be in order, and is looked at
/// again when the form is sent.
#[tokio::test]
async fn a_form_opens_without_waiting_and_what_is_sent_in_it_is_answered() {
    let mut story = Story::begins("2026-03-04T10:20:00Z").await;
    story.discord().application().enable_members();
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    let ops = acme.role("Ops");
    kenji.has(&ops);
    story.stage.says_after = Duration::ZERO;
    story.bot_starts().await;

    let slow = is_slow(&story, "/guilds/*/members");
    let form = ada.runs("#general", "/ask owner:@Ops").await.form();
    slow.end();
    let sent = form.submits(&[("What do you need to know?", "Which index?")]).await;
    let text = sent.shown().await.text();
    assert!(text.starts_with("Asked."), "{text}");
    story.settles().await;

    let form = ada.runs("#general", "/ask owner:@Kenji").await.form();
    let slow = is_slow(&story, "/guilds/*/members/*");
    let sent = form.submits(&[("What do you need to know?", "And which table?")]).await;
    assert_eq!(sent.kind(), ReplyKind::Deferred);
    slow.end();
    let text = sent.shown().await.text();
    assert!(text.starts_with("Asked."), "{text}");
    story.settles().await;
    story.is_over_for(&[&kenji]);
    story.ends().await;
}

/// From a direct message Discord is asked whether somebody is still in the server of an ask.
#[tokio::test]
async fn a_button_says_that_it_works_on_it() {
    let mut story = Story::begins("2026-03-04T10:20:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.stage.says_after = Duration::ZERO;
    story.bot_starts().await;
    let form = ada.runs("#general", "/ask owner:@Kenji").await.form();
    form.submits(&[("What do you need to know?", "Which index?")]).await.shown().await;
    // After what is known of him is asked for anew.
    story.it_is("2026-03-04T16:30:00Z").await;
    story.is_over_for(&[&kenji]);

    let slow = is_slow(&story, "/guilds/*/members/*");
    let reply = kenji.clicks(&kenji.last_dm(), "Why?").await;
    assert_eq!(reply.kind(), ReplyKind::Deferred);
    slow.end();
    let told = reply.shown().await.text();
    assert!(told.contains("asked with `/ask`"), "{told}");
    story.settles().await;
    story.ends().await;
}

/// Where it takes no time nothing is said before the answer.
#[tokio::test]
async fn what_is_quick_is_answered_at_once() {
    let mut story = Story::begins("2026-03-04T10:20:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let (ada, _maya) = (story.person(&acme, "Ada"), story.person(&acme, "Maya"));
    story.bot_starts().await;
    for command in ["/overlap people:@Maya", "/hours show", "/asks", "/privacy export"] {
        assert_eq!(ada.runs("#general", command).await.kind(), ReplyKind::Message, "{command}");
    }
    story.ends().await;
}

/// Above a page that is replaced it says that it is worked on, and the next one comes in its place; what is refused is said
/// beside it. The database is busy here.
#[tokio::test]
async fn a_page_says_in_its_place_that_it_is_worked_on() {
    let mut story = Story::begins("2026-03-04T10:20:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let mia = story.manager(&acme, "Mia");
    mia.speaks("en-GB");
    story.stage.says_after = Duration::ZERO;
    story.bot_starts().await;
    let setup = mia.runs("#general", "/setup").await;
    setup.shown().await;
    let busy = story.stage.app().expect("a bot").store().write().await.expect("a transaction");
    let pressed = mia.begins_click(&setup, "Take this").expect("a button");
    let first = pressed.reply().await.expect("a word");
    assert_eq!(first.kind(), ReplyKind::Update);
    let word = "One moment: I am working on it \u{2026}";
    let shown = first.view().text();
    assert!(shown.starts_with(word) && shown.contains("Set-up, step 1 of 5"), "{shown}");
    drop(busy);
    story.settles().await;
    let page = first.view().text();
    assert!(page.starts_with("Set: the working hours here are"), "{page}");
    assert_eq!(first.followups().len(), 0, "it is one message");
    story.ends().await;
}

/// What is refused is said beside the page, which stays as it was.
#[tokio::test]
async fn what_is_refused_late_leaves_the_page_as_it_was() {
    let mut story = Story::begins("2026-03-04T10:20:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&ada, "#general", "Europe/London", 9, 17).await;
    story.works(&kenji, "#general", "Europe/London", 9, 17).await;
    story.asks(&ada, "#general", "/ask owner:@Kenji thread:false", "Which index?").await;
    let done = kenji.runs("#general", "/done ask:1").await;
    let undo = done.view().buttons().next().expect("a way back").custom_id.clone().expect("an id");
    kenji.clicks(&done, "Undo").await;
    story.bot_stops().await;
    story.stage.says_after = Duration::ZERO;
    story.bot_starts().await;

    let page = done.view().text();
    let busy = story.stage.app().expect("a bot").store().write().await.expect("a transaction");
    let again = kenji.clicks_custom_id(&done, &undo).await.expect("a word");
    assert!(done.view().text().starts_with("One moment: I am working on it"), "{}", done.view().text());
    drop(busy);
    story.settles().await;
    assert_eq!(done.view().text(), page);
    let said = again.followups();
    assert_eq!(said.len(), 1, "{said:?}");
    assert_eq!(said[0].text(), "There is nothing to undo here.");
    story.is_over_for(&[&ada, &kenji]);
    story.ends().await;
}

/// Two presses while the database is slow: each has its answer, and no word that it is worked on stays.
#[tokio::test]
async fn a_second_press_takes_nothing_back() {
    let mut story = Story::begins("2026-03-04T10:20:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    for person in [&ada, &kenji] {
        story.works(person, "#general", "Europe/London", 9, 17).await;
    }
    story.bot_stops().await;
    story.stage.says_after = Duration::ZERO;
    story.bot_starts().await;
    let form = ada.runs("#general", "/ask owner:@Kenji thread:false").await.form();
    form.submits(&[("What do you need to know?", "Which index?")]).await.shown().await;
    story.settles().await;
    let done = kenji.runs("#general", "/done ask:1").await;
    done.shown().await;
    story.settles().await;
    let busy = story.stage.app().expect("a bot").store().write().await.expect("a transaction");
    let first = kenji.clicks(&done, "Undo").await;
    let second = kenji.clicks(&done, "Undo").await;
    assert!(done.view().text().starts_with("One moment"), "{}", done.view().text());
    drop(busy);
    story.settles().await;
    let page = done.view().text();
    assert!(page.starts_with("Undone"), "{page}");
    let said: Vec<String> = [&first, &second].iter().flat_map(|reply| reply.followups()).map(|m| m.text()).collect();
    assert_eq!(said, ["There is nothing to undo here."]);
    story.is_over_for(&[&ada, &kenji]);
    story.ends().await;
}

/// Discord fails for a moment when the answer is given, or takes nothing of it: nobody is left without a word.
#[tokio::test]
async fn an_answer_that_does_not_arrive_is_given_once_more() {
    let mut story = Story::begins("2026-03-04T10:20:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let (ada, _maya) = (story.person(&acme, "Ada"), story.person(&acme, "Maya"));
    story.bot_starts().await;
    let first = ("POST", "/interactions/**");
    for (fault, expected) in [
        (Fault::Status(503), "You are both at work"),
        (Fault::CutAfter, "You are both at work"),
        (Fault::Error { status: 400, code: 50035 }, "Something broke on my side"),
    ] {
        story.discord().fail(fault.clone()).on(first.0, first.1).once();
        let told = ada.runs("#general", "/overlap people:@Maya").await.shown().await.text();
        assert!(told.starts_with(expected), "{fault:?}: {told}");
        story.settles().await;
    }
    story.bot_stops().await;

    // The same, of what takes longer.
    story.stage.says_after = Duration::ZERO;
    story.bot_starts().await;
    let slow = is_slow(&story, "/guilds/*/members/*");
    let reply = ada.runs("#general", "/overlap people:@Maya").await;
    assert_eq!(reply.kind(), ReplyKind::Deferred);
    story.discord().fail(Fault::Status(503)).on("PATCH", "/webhooks/**").once();
    slow.end();
    let told = reply.shown().await.text();
    assert!(told.starts_with("You are both at work"), "{told}");
    story.expects_warning("an answer did not arrive; it is given once more");
    story.expects_warning("Discord does not take an answer");
    story.ends().await;
}
