//! Focus, urgent asks, stopping and resuming.

use crate::support::{Story, last};
use local_discord::{Person, Server};

/// Ada and Kenji, both in London, on Wednesday at nine; Ben works there too, and only writes.
async fn on_wednesday() -> (Story, Server, Person, Person, Person) {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji, ben) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"), story.person(&acme, "Ben"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/London", 9, 17).await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    (story, acme, ada, kenji, ben)
}

/// Ada marks a remark of Ben's as something that Kenji shall answer: it pings nobody.
async fn marks(story: &Story, ada: &Person, ben: &Person) {
    let message = ben.says("#backend", "a remark");
    let offer = ada.uses_menu("Needs a reply", &message).await;
    ada.selects(&offer, 0, &["Kenji"]).await;
    story.settles().await;
}

#[tokio::test]
async fn focus_holds_messages_while_clocks_run_and_then_there_is_one() {
    let (mut story, _acme, ada, kenji, ben) = on_wednesday().await;
    let told = story.runs(&kenji, "#backend", "/focus until time:15:30").await;
    assert_eq!(
        told,
        "Focus until 4 March 2026 15:30 (in 6 hours). My messages to you wait, except about what is urgent; the clocks of what \
         you owe run on.\n\
         It ends by itself. What waits comes then, in one message. `/focus off` ends it sooner."
    );
    let shown = story.runs(&kenji, "#backend", "/hours show").await;
    assert!(shown.contains("You are in focus until 4 March 2026 15:30. `/focus off` ends it."), "{shown}");
    for time in ["2026-03-04T09:10:00Z", "2026-03-04T09:20:00Z", "2026-03-04T09:30:00Z"] {
        story.it_is(time).await;
        marks(&story, &ada, &ben).await;
    }
    story.it_is("2026-03-04T15:29:59Z").await;
    story.heard_nothing(&kenji);
    // The notices have become nudges: the clocks ran.
    story.it_is("2026-03-04T15:40:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:30:00Z", "**3 things wait for you**")]);
    let bundle = kenji.last_dm().text();
    assert_eq!(bundle.matches("is due soon").count(), 3, "{bundle}");
    for ask in 1..=3 {
        story.runs(&kenji, "#backend", &format!("/done ask:{ask}")).await;
    }
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

#[tokio::test]
async fn focus_lasts_as_said_and_ends_when_one_says_so() {
    let (mut story, _acme, ada, kenji, ben) = on_wednesday().await;
    let told = story.runs(&kenji, "#backend", "/focus until").await;
    assert!(told.starts_with("Focus until 4 March 2026 17:00"), "{told}");
    assert!(
        told.contains("You are not at work then, so what waits comes 5 March 2026 09:00, in one message."),
        "{told}"
    );
    story.it_is("2026-03-04T10:00:00Z").await;
    marks(&story, &ada, &ben).await;
    story.heard_nothing(&kenji);
    // Made shorter, it ends sooner.
    let told = story.runs(&kenji, "#backend", "/focus for length:30m").await;
    assert!(told.starts_with("Focus until 4 March 2026 10:30"), "{told}");
    story.it_is("2026-03-04T10:31:00Z").await;
    story.heard(&kenji, &[("2026-03-04T10:30:00Z", "@Ada needs a reply")]);

    story.runs(&kenji, "#backend", "/focus for length:2h").await;
    story.it_is("2026-03-04T11:30:00Z").await;
    marks(&story, &ada, &ben).await;
    story.heard_nothing(&kenji);
    let told = story.runs(&kenji, "#backend", "/focus off").await;
    assert_eq!(told, "Focus is over. What waited comes now, in one message, if you are at work.");
    story.heard(&kenji, &[("2026-03-04T11:30:00Z", "@Ada needs a reply")]);
    let told = story.runs(&kenji, "#backend", "/focus off").await;
    assert_eq!(told, "You were not in focus, so nothing was changed.");

    for (slip, why) in [
        ("for length:a while", "I can't read \"a while\" as a length of time."),
        ("for length:13h", "Focus lasts 12 hours at most."),
        ("until time:later", "I can't read \"later\" as a time."),
        ("until time:today 9:00", "That time is past."),
        ("until time:tomorrow", "Focus lasts 12 hours at most."),
    ] {
        let told = story.runs(&kenji, "#backend", &format!("/focus {slip}")).await;
        assert!(told.starts_with(why), "{slip}: {told}");
    }
    let shown = story.runs(&kenji, "#backend", "/hours show").await;
    assert!(!shown.contains("focus"), "{shown}");
    for ask in 1..=2 {
        story.runs(&kenji, "#backend", &format!("/done ask:{ask}")).await;
    }
    story.it_is("2026-03-04T18:00:00Z").await;
    let told = story.runs(&kenji, "#backend", "/focus until").await;
    assert!(told.starts_with("You are not at work now"), "{told}");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

#[tokio::test]
async fn what_is_urgent_passes_focus_but_not_the_closing_hour() {
    let (mut story, _acme, ada, kenji, ben) = on_wednesday().await;
    story.runs(&kenji, "#backend", "/focus until").await;
    story.it_is("2026-03-04T10:00:00Z").await;
    marks(&story, &ada, &ben).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji priority:urgent thread:false", "Is it down?").await;
    // The urgent one's nudge passes; the other waits on.
    story.it_is("2026-03-04T11:40:00Z").await;
    story.heard(&kenji, &[("2026-03-04T11:30:00Z", "Urgent: Your reply to @Ada in #backend is due soon.")]);
    story.runs(&kenji, "#backend", "/done ask:2").await;
    let told = story.runs(&kenji, "#backend", "/hours urgent allow:false").await;
    assert_eq!(told, "Not allowed: outside your working hours nothing reaches you, not even what is urgent.");
    story.it_is("2026-03-04T17:30:00Z").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji priority:urgent thread:false", "Is it down?").await;
    story.it_is("2026-03-05T09:10:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "**2 things wait for you**")]);
    assert!(kenji.last_dm().text().contains("- Urgent: @Ada needs a reply"), "{}", kenji.last_dm().text());
    for ask in [1, 3] {
        story.runs(&kenji, "#backend", &format!("/done ask:{ask}")).await;
    }
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

#[tokio::test]
async fn what_is_urgent_reaches_at_night_who_allowed_it_and_never_who_is_away() {
    let (mut story, _acme, ada, kenji, ben) = on_wednesday().await;
    let told = story.runs(&kenji, "#backend", "/hours urgent allow:true").await;
    assert_eq!(
        told,
        "Allowed: what somebody asks you as urgent reaches you at once, also at night and on days off; never while you are away. \
         Everything else waits for your hours. `/hours urgent allow:false` takes it back."
    );
    let shown = story.runs(&kenji, "#backend", "/hours show").await;
    assert!(shown.contains("What is urgent may reach you at any time but while you are away"), "{shown}");
    story.it_is("2026-03-04T21:00:00Z").await;
    marks(&story, &ada, &ben).await;
    story.heard_nothing(&kenji);
    story.asks(&ada, "#backend", "/ask owner:@Kenji priority:urgent thread:false", "Is it down?").await;
    story.lets_in(&kenji, "2026-03-04T21:00:00Z");
    story.heard(&kenji, &[("2026-03-04T21:00:00Z", "Urgent: @Ada needs a reply")]);
    story.it_is("2026-03-05T09:10:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "@Ada needs a reply")]);
    for ask in 1..=2 {
        story.runs(&kenji, "#backend", &format!("/done ask:{ask}")).await;
    }

    story.it_is("2026-03-05T21:00:00Z").await;
    story.runs(&kenji, "#backend", "/away set until:friday").await;
    story.is_away(&kenji, "2026-03-05T21:00:00Z", "2026-03-07T00:00:00Z");
    story.it_is("2026-03-05T21:10:00Z").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji priority:urgent thread:false", "Is it down?").await;
    story.it_is("2026-03-06T12:00:00Z").await;
    story.heard_nothing(&kenji);
    story.runs(&ada, "#backend", "/done ask:3").await;
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// By command as by button: per server, until one resumes.
#[tokio::test]
async fn reminders_are_stopped_and_resumed_by_command() {
    let (mut story, acme, ada, kenji, _ben) = on_wednesday().await;
    let told = story.runs(&kenji, "#backend", "/stop").await;
    assert_eq!(
        told,
        "Stopped: no more reminders from this server. What you owe stays owed, and who asks you reads that my reminders are \
         off. `/resume` switches them on again."
    );
    let made = story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    assert!(made.text().contains("@Kenji has switched my reminders off"), "{}", made.text());
    // She read that when she asked.
    story.heard_nothing(&ada);
    story.it_is("2026-03-04T16:00:00Z").await;
    story.heard_nothing(&kenji);
    let told = story.runs(&kenji, "#backend", "/resume").await;
    assert!(told.starts_with("On again"), "{told}");
    story.heard(&kenji, &[("2026-03-04T16:00:00Z", "is due soon")]);
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// Both are on their way before five, and do not arrive: at six only what may come at any time goes.
#[tokio::test]
async fn after_an_outage_only_what_is_urgent_comes_in_the_evening() {
    let (mut story, _acme, ada, kenji, ben) = on_wednesday().await;
    story.runs(&kenji, "#backend", "/hours urgent allow:true").await;
    story.it_is("2026-03-04T14:55:00Z").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji priority:urgent thread:false", "Is it down?").await;
    story.it_is("2026-03-04T16:10:00Z").await;
    story.runs(&kenji, "#backend", "/focus until time:16:50").await;
    marks(&story, &ada, &ben).await;
    story.expects_warning("not known whether it arrived");
    let down = story.discord().fail(local_discord::Fault::Status(503)).on("POST", "/channels/*/messages").always();
    story.it_is("2026-03-04T18:00:00Z").await;
    story.heard_nothing(&kenji);
    down.end();
    story.lets_in(&kenji, "2026-03-04T18:06:13Z");
    story.it_is("2026-03-04T19:00:00Z").await;
    story.heard(&kenji, &[("2026-03-04T18:06:13Z", "Urgent: Your reply to @Ada in #backend was due.")]);
    assert!(!kenji.last_dm().text().contains("things wait"), "{}", kenji.last_dm().text());
    story.it_is("2026-03-05T09:10:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "wait for you")]);
    story.ends().await;
}
