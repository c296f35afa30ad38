//! Discord fails on the way: everything arrives once, in order, without anybody waiting longer than need be.

use crate::support::{Story, last, posted};
use local_discord::Fault;

fn limited(global: bool, headers: bool) -> Fault {
    Fault::RateLimited { retry_after: 0.05, global, headers }
}

/// What may go wrong, whether the bot warns of it, and how many seconds later the message comes; where it is looked at
/// again a row's number spreads that by some seconds.
fn faults() -> Vec<(Fault, bool, i64)> {
    vec![
        // serenity waits as long as Discord says, and tries again.
        (limited(false, true), false, 0),
        (limited(true, true), false, 0),
        // Nobody says how long in a header: nothing is asked of Discord for half a minute.
        (limited(true, false), true, 30),
        (Fault::Status(500), true, 20),
        (Fault::Status(502), true, 20),
        (Fault::Status(503), true, 20),
        (Fault::CutBefore, true, 20),
        (Fault::CutAfter, true, 0),
    ]
}

fn comes(minute: &str, later: i64, spread: i64) -> String {
    format!("{minute}:{:02}Z", if later == 20 { later + spread } else { later })
}

#[tokio::test]
async fn a_reminder_arrives_once_whatever_happens_on_the_way() {
    for (fault, warns, later) in faults() {
        let mut story = Story::begins("2026-03-04T09:00:00Z").await;
        let acme = story.discord().server("Acme");
        acme.channel("#backend");
        let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
        story.bot_starts().await;
        story.works(&ada, "#backend", "Europe/London", 9, 17).await;
        story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
        story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
        let armed = story.discord().fail(fault.clone()).on("POST", "/channels/*/messages").once();
        if warns {
            story.expects_warning("not known whether it arrived");
        }
        story.it_is("2026-03-04T16:00:00Z").await;
        assert_eq!(armed.hits(), 1, "{fault:?}");
        let global = matches!(fault, Fault::RateLimited { global: true, .. });
        let limits = story.stage.app().expect("a bot").counters().counts().rate_limits;
        assert_eq!(limits, u64::from(global), "everything waits for a global limit, so it is heard of: {fault:?}");
        let when = comes("2026-03-04T15:00", later, 2);
        story.heard(&kenji, &[(when.as_str(), "is due soon")]);
        kenji.replies(&last(&acme, "#backend"), "created_at");
        story.settles().await;
        assert!(kenji.last_dm().text().contains("\u{2705} Answered"), "{fault:?}: {}", kenji.last_dm().text());
        story.it_is("2026-03-12T09:00:00Z").await;
        story.ends().await;
    }
}

#[tokio::test]
async fn a_digest_is_posted_once_whatever_happens_on_the_way() {
    for (fault, warns, later) in faults() {
        let mut story = Story::begins("2026-03-04T07:00:00Z").await;
        let acme = story.discord().server("Acme");
        acme.channel("#general");
        acme.forum("#help", &[]);
        let (mia, ada) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"));
        story.bot_starts().await;
        story.runs(&mia, "#general", "/watch add channel:#help threads:every new thread or post").await;
        story.runs(&mia, "#general", "/digest schedule channel:#general time:8:00 zone:UTC").await;
        ada.posts("#help", "The build is red", "Since noon.", &[]);
        story.settles().await;
        let armed = story.discord().fail(fault.clone()).on("POST", "/channels/*/messages").once();
        if warns {
            story.expects_warning("not known whether it arrived");
        }
        story.it_is("2026-03-05T09:00:00Z").await;
        assert_eq!(armed.hits(), 1, "{fault:?}");
        let when = comes("2026-03-04T08:00", later, 1);
        assert_eq!(posted(&story, "#general"), [when.as_str(), "2026-03-05T08:00:00Z"], "{fault:?}");
        story.ends().await;
    }
}

/// Discord is away for an hour, for everything: what came due meanwhile comes once, bundled, and in order.
#[tokio::test]
async fn after_an_outage_everything_comes_once() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/London", 9, 17).await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    let down = story.discord().fail(Fault::Status(503)).always();
    story.it_is("2026-03-04T16:00:00Z").await;
    story.heard_nothing(&kenji);
    down.end();
    story.it_is("2026-03-04T16:12:00Z").await;
    story.heard(&kenji, &[("2026-03-04T16:01:00Z", "is due soon")]);
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// Nothing is sent that is moot when the way is free again.
#[tokio::test]
async fn what_was_answered_during_an_outage_is_not_sent() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/London", 9, 17).await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.expects_warning("not known whether it arrived");
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    let down = story.discord().fail(Fault::Status(503)).on("POST", "/channels/*/messages").always();
    story.it_is("2026-03-04T15:00:05Z").await;
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.settles().await;
    down.end();
    story.it_is("2026-03-12T09:00:00Z").await;
    story.heard_nothing(&kenji);
    story.ends().await;
}

/// While it builds its client serenity asks once more where the gateway is; where that fails it would go to the real one.
#[tokio::test]
async fn it_listens_where_discord_said_whichever_request_fails() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let ada = story.person(&acme, "Ada");
    let armed = story.discord().fail(Fault::Status(503)).on("GET", "/gateway").after(1).once();
    story.bot_starts().await;
    assert_eq!(armed.hits(), 1);
    let told = story.runs(&ada, "#backend", "/asks").await;
    assert!(told.contains("Nothing waits for you"), "{told}");
    story.ends().await;
}
