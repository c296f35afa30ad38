//! The gateway breaks in every way that it knows: the bot resumes or begins anew, and what was missed is found.

use std::sync::Arc;
use std::time::Duration;

use crate::support::{Story, last};
use local_discord::{Door, Fault, Message, Person, Server};
use meantime::discord::{ConnectError, Patience};
use meantime::store::hearing::Held;

/// Ada waits for Kenji's answer in #backend.
async fn begins(heartbeat: Option<u64>) -> (Story, Server, Person, Person, Message) {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    if let Some(milliseconds) = heartbeat {
        story.discord().heartbeat_every(milliseconds);
    }
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/London", 9, 17).await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    let post = last(&acme, "#backend");
    (story, acme, ada, kenji, post)
}

async fn is_answered_and_silent(mut story: Story, kenji: &Person, post: &Message) {
    assert!(post.text().contains("\u{2705} Answered"), "{}", post.text());
    story.it_is("2026-03-12T09:00:00Z").await;
    story.heard_nothing(kenji);
    story.ends().await;
}

/// Discord asks it to connect again, or says that the session may go on: it resumes, and nothing is read back.
#[tokio::test]
async fn a_session_that_is_resumed_has_missed_nothing() {
    let (story, _, _, kenji, post) = begins(None).await;
    story.discord().ask_to_reconnect();
    story.discord().until("it resumes", || (story.discord().resumed() == 1).then_some(())).await;
    story.discord().cut_gateway();
    kenji.replies(&post, "created_at");
    story.discord().until("it resumes again", || (story.discord().resumed() == 2).then_some(())).await;
    story.discord().invalidate_session(true);
    story.discord().until("it resumes once more", || (story.discord().resumed() == 3).then_some(())).await;
    story.settles().await;
    assert_eq!(story.discord().identified(), 1);
    let read = story.discord().requests().into_iter().filter(|request| request.path.ends_with("/threads/active"));
    assert_eq!(read.count(), 0, "nothing is read back");
    is_answered_and_silent(story, &kenji, &post).await;
}

/// What Discord repeats after a break is asked about again, which takes a while: nothing is sent before that is taken in.
#[tokio::test]
async fn nothing_is_said_before_what_came_in_a_resumed_session_is_read() {
    let (story, _, ada, kenji, post) = begins(None).await;
    let hangs = story.discord().fail(Fault::TimeoutAfter).on("GET", "/channels/*/messages/*/reactions/*").once();
    story.discord().cut_gateway();
    ada.reacts(&post, "\u{2705}");
    story.discord().until("it resumes", || (story.discord().resumed() == 1).then_some(())).await;
    story.discord().until("it asks who reacted", || (hangs.hits() == 1).then_some(())).await;
    let app = Arc::clone(story.stage.app().expect("a bot"));
    while app.counters().counts().resumed == 0 {
        tokio::task::yield_now().await;
    }
    // It is known that the session goes on, but not yet what the reaction means.
    let doubt_ends = tokio::time::timeout(Duration::from_millis(500), async {
        while app.held() != Held::of([]) {
            tokio::task::yield_now().await;
        }
    });
    assert!(doubt_ends.await.is_err(), "reminders go out while it is asked");
    hangs.end();
    story.settles().await;
    assert_eq!(app.held(), Held::of([]), "it goes on");
    is_answered_and_silent(story, &kenji, &post).await;
}

/// Nobody answers its heartbeats: it begins anew, and finds what it has not heard since.
#[tokio::test]
async fn a_heartbeat_that_nobody_answers_ends_the_session() {
    let (mut story, _, _, kenji, post) = begins(Some(1000)).await;
    let answers = kenji.clone();
    story
        .session_is_lost(|discord| {
            discord.stop_acks();
            // Lost on the connection that is dead already.
            discord.drop_events(1);
            answers.replies(&post, "created_at");
        })
        .await;
    story.discord().resume_acks();
    is_answered_and_silent(story, &kenji, &post).await;
}

/// Nobody is reminded while the bot may be deaf, also when Discord takes its messages; later what is still true is said.
#[tokio::test]
async fn nothing_is_said_while_the_gateway_is_away() {
    let (mut story, acme, ada, kenji, post) = begins(None).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which host?").await;
    let host = last(&acme, "#backend");
    story.stage.patience.look_every = Duration::from_millis(10);
    story.bot_stops().await;
    story.bot_starts().await;
    story.discord().gateway_door(Door::Shut);
    let answers = kenji.clone();
    story
        .session_is_lost_until(
            |discord| {
                discord.invalidate_session(false);
                answers.replies(&post, "created_at");
            },
            "2026-03-04T16:00:00Z",
            |discord| discord.gateway_door(Door::Open),
        )
        .await;
    story.heard(&kenji, &[("2026-03-04T16:00:00Z", "Which host?")]);
    assert!(!kenji.last_dm().text().contains("Which index?"), "{}", kenji.last_dm().text());
    kenji.replies(&host, "db1");
    story.settles().await;
    is_answered_and_silent(story, &kenji, &post).await;
}

/// A code with which Discord closes for good ends the bot, and it says what is to be mended.
#[tokio::test]
async fn what_ends_for_good_says_how_to_mend_it() {
    for (code, words) in [(4004, "DISCORD_TOKEN"), (4014, "Privileged Gateway Intents")] {
        let (mut story, ..) = begins(None).await;
        story.discord().close_gateway(code);
        let ended = story.stage.bot_ends().await.expect("it ends").expect_err("with an error");
        assert!(ended.to_string().contains(words), "{code}: {ended}");
    }
}

/// Sessions that are refused again and again, and a port that says nothing, are given up: the bot is begun anew with a
/// back-off instead of asking Discord for ever.
#[tokio::test]
async fn what_does_not_mend_by_itself_is_given_up() {
    let impatient = Patience {
        look_every: Duration::from_millis(10),
        give_up_after: Duration::from_secs(3),
        most_sessions: 0,
        ..Patience::default()
    };
    let table: [(&str, fn(&local_discord::LocalDiscord)); 2] = [
        ("sessions are lost as soon as they begin", |discord| discord.refuse_sessions(true)),
        ("no session could be begun", |discord| discord.gateway_door(Door::Silent)),
    ];
    for (why, trouble) in table {
        let mut story = Story::begins("2026-03-04T09:00:00Z").await;
        story.discord().server("Acme");
        trouble(story.discord());
        story.stage.patience = impatient;
        let ended = story.stage.tries_to_listen().await.expect("it connects").expect_err("it gives up");
        assert!(matches!(ended, ConnectError::Deaf(words) if words == why), "{why}: {ended}");
        assert!(story.discord().identified() <= 1, "{why}");
    }
}

/// Where Discord allows no more sessions today, none is tried.
#[tokio::test]
async fn no_session_is_begun_where_none_is_left() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    story.discord().server("Acme");
    story.discord().application().limit_identifies(0);
    let ended = story.stage.tries_to_listen().await.expect("it connects").expect_err("it waits");
    assert!(matches!(ended, ConnectError::NoSessions(wait) if wait == Duration::from_secs(86_400)), "{ended}");
    assert_eq!(story.discord().identified(), 0);
}
