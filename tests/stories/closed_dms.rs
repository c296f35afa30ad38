//! Who takes no direct messages: reached as their server wants, without a word of the question where others read.

use crate::support::{Story, dms_to, last};
use local_discord::{BotMessage, Fault, MessageView, Permissions, Person, Server};

/// What the bot wrote in a place, for everybody there.
fn written(story: &Story, place: &str) -> Vec<BotMessage> {
    let all = story.discord().messages_by_bot().into_iter();
    all.filter(|m| m.channel == place && m.only_for.is_none() && !m.deleted).collect()
}

/// The mentions of somebody in a place, apart from the post of the question itself.
fn mentions(story: &Story, place: &str) -> Vec<(String, MessageView)> {
    let all = written(story, place)
        .into_iter()
        .filter(|m| m.content.contains("Show me") || m.content.contains("Nothing waits"));
    all.map(|m| (m.at.format("%d %H:%M").to_string(), m.message.view())).collect()
}

async fn ada_and_kenji() -> (Story, Server, Person, Person) {
    let mut story = Story::begins("2026-03-04T08:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    kenji.closes_dms();
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/London", 8, 17).await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    (story, acme, ada, kenji)
}

/// He is mentioned in the question's thread, in his hours; what it is about only he can open; the asker is told once.
#[tokio::test]
async fn closed_dms_lead_to_a_mention_without_the_words() {
    let (mut story, acme, ada, kenji) = ada_and_kenji().await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index is secret?").await;
    story.it_is("2026-03-04T09:05:00Z").await;
    let thread = last(&acme, "#backend").thread().expect("a thread");
    let [(when, mention)] = &mentions(&story, thread.name().as_str())[..] else { panic!("one mention") };
    assert_eq!(when, "04 09:00");
    assert_eq!(mention.pinged, ["@Kenji"]);
    assert!(mention.text().starts_with("@Kenji, 1 reminder waits for you. Press **Show me**"), "{}", mention.text());
    assert!(mention.text().contains("yours are closed to me"), "{}", mention.text());
    assert!(!mention.text().contains("index"), "no word of it: {}", mention.text());
    story.heard(&ada, &[("2026-03-04T09:00:00Z", "@Kenji takes no direct messages from me, so I mentioned them")]);

    // Another who presses learns nothing.
    let nosy = story.presses(&ada, mention, "Show me").await;
    assert!(
        nosy.is_ephemeral() && nosy.text() == "This is for somebody else: only they can open it. `/asks` shows yours."
    );
    let shown = story.presses(&kenji, mention, "Show me").await;
    assert!(shown.is_ephemeral(), "{}", shown.text());
    assert!(shown.text().contains("Hello, I'm Meantime.") && shown.text().contains("Which index is secret?"));

    // The next one says less, and one request tells that they are still closed, not one for each reminder.
    story.it_is("2026-03-04T15:10:00Z").await;
    let all = mentions(&story, thread.name().as_str());
    assert_eq!(
        all.last().map(|(_, view)| view.text()),
        Some("@Kenji, 1 reminder waits for you. Press **Show me**: only you will see it.\n[Show me]".to_owned())
    );
    let tried = story.discord().requests().into_iter().filter(|r| r.status == Some(403)).count();
    assert_eq!(tried, 1);

    // Done from what only he sees; the mentions say so.
    let shown = story.presses(&kenji, &all[1].1, "Show me").await;
    story.presses(&kenji, &shown.view(), "Done").await;
    for (_, view) in mentions(&story, thread.name().as_str()) {
        assert_eq!(view.text(), "\u{2705} Nothing waits for @Kenji here any more.\n[Show me]");
    }
    story.it_is("2026-03-13T09:00:00Z").await;
    story.heard_nothing(&kenji);
    story.ends().await;
}

/// A day later a DM is tried again; or at once, when he says so.
#[tokio::test]
async fn who_opens_their_dms_again_gets_them() {
    for says_so in [false, true] {
        let (mut story, acme, ada, kenji) = ada_and_kenji().await;
        story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
        story.it_is("2026-03-04T09:05:00Z").await;
        story.heard(&ada, &[("2026-03-04T09:00:00Z", "takes no direct messages")]);
        kenji.opens_dms();
        if says_so {
            let shown = story.presses(&kenji, &mentions(&story, "#backend")[0].1, "Show me").await;
            let told = story.presses(&kenji, &shown.view(), "Write to me directly").await;
            assert!(told.text().starts_with("I'll write to you directly"), "{}", told.text());
        }
        story.it_is("2026-03-05T09:30:00Z").await;
        let due_soon: &[(&str, &str)] = &[("2026-03-04T15:00:00Z", "is due soon"), ("2026-03-05T09:00:00Z", "was due")];
        let late: &[(&str, &str)] = &[("2026-03-05T09:00:00Z", "was due")];
        story.heard(&kenji, if says_so { due_soon } else { late });
        assert_eq!(mentions(&story, "#backend").len(), if says_so { 1 } else { 2 });
        kenji.replies(&written_post(&story), "created_at");
        story.it_is("2026-03-13T09:00:00Z").await;
        story.ends().await;
        drop(acme);
    }
}

fn written_post(story: &Story) -> MessageView {
    written(story, "#backend")[0].message.view()
}

/// The server wants a private thread: it is opened once, and only those two are in it.
#[tokio::test]
async fn a_private_thread_where_the_server_wants_one() {
    let (mut story, acme, ada, kenji) = ada_and_kenji().await;
    let mia = story.manager(&acme, "Mia");
    acme.find_channel("#backend")
        .allow_bot(Permissions::CREATE_PRIVATE_THREADS | Permissions::SEND_MESSAGES_IN_THREADS);
    let told = story.runs(&mia, "#backend", "/policy closed-dms how:write to them in a private thread").await;
    assert!(told.contains("is reminded in a private thread"), "{told}");
    assert!(story.runs(&kenji, "#backend", "/policy show").await.contains("is reminded in a private thread"));
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    story.it_is("2026-03-04T15:10:00Z").await;
    let threads = acme.find_channel("#backend").threads();
    let [thread] = &threads[..] else { panic!("{} threads", threads.len()) };
    assert!(thread.is_private() && thread.participants().contains(&"Kenji".to_owned()), "{:?}", thread.participants());
    let all = mentions(&story, &thread.name());
    assert_eq!(all.iter().map(|(when, _)| when.as_str()).collect::<Vec<_>>(), ["04 09:00", "04 15:00"]);
    story.heard(&ada, &[("2026-03-04T09:00:00Z", "I remind them of your question in #backend in a private thread")]);

    // Somebody deletes it: another is opened for the next reminder.
    thread.delete();
    story.it_is("2026-03-05T09:30:00Z").await;
    assert_eq!(acme.find_channel("#backend").threads().iter().filter(|thread| thread.exists()).count(), 1);
    kenji.replies(&written_post(&story), "created_at");
    story.it_is("2026-03-13T09:00:00Z").await;
    story.ends().await;
}

/// Where no other way is wanted, or none is left, the asker hears what to do instead.
#[tokio::test]
async fn the_asker_hears_that_nobody_can_be_reached() {
    for wanted in [true, false] {
        let (mut story, acme, ada, _) = ada_and_kenji().await;
        let mia = story.manager(&acme, "Mia");
        story.expects_failure("reminder");
        story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
        if wanted {
            acme.find_channel("#backend").deny_bot(Permissions::SEND_MESSAGES);
            story.expects_warning("cannot be delivered");
        } else {
            story.runs(&mia, "#backend", "/policy closed-dms how:do not remind them").await;
        }
        story.it_is("2026-03-04T09:05:00Z").await;
        let because = if wanted {
            "and I lack the permission \"Send Messages\" there"
        } else {
            "and I have no other way to them"
        };
        story.heard(&ada, &[("2026-03-04T09:00:00Z", because)]);
        story.presses(&ada, &dms_to(&ada)[0], "Withdraw").await;
        story.it_is("2026-03-13T09:00:00Z").await;
        story.ends().await;
    }
}

/// An asker whose DMs are closed is reached the same way, and sees what to choose.
#[tokio::test]
async fn an_asker_without_dms_is_mentioned_too() {
    let (mut story, _, ada, kenji) = ada_and_kenji().await;
    kenji.opens_dms();
    ada.closes_dms();
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false need-by:today 12:00", "Which index?").await;
    story.it_is("2026-03-06T09:00:00Z").await;
    let told = dms_to(&kenji).len();
    assert_eq!(told, 4, "notice, nudge, due, and the morning after");
    let [(when, mention)] = &mentions(&story, "#backend")[..] else { panic!("one mention") };
    assert_eq!(when, "06 08:00");
    let shown = story.presses(&ada, mention, "Show me").await;
    assert!(shown.text().contains("No answer yet"), "{}", shown.text());
    story.heard(
        &kenji,
        &[
            ("2026-03-04T09:00:00Z", "needs a reply"),
            ("2026-03-04T11:15:00Z", "due soon"),
            ("2026-03-04T12:00:00Z", "is due"),
            ("2026-03-05T09:00:00Z", "still waiting"),
        ],
    );
    story.presses(&ada, &shown.view(), "It's answered").await;
    story.it_is("2026-03-13T09:00:00Z").await;
    story.ends().await;
}

/// Quarantine: conversations that are open go on, the others are mentions until Discord lifts it.
#[tokio::test]
async fn under_quarantine_open_conversations_go_on() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji, lea) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"), story.person(&acme, "Lea"));
    story.bot_starts().await;
    for person in [&ada, &kenji, &lea] {
        story.works(person, "#backend", "Europe/London", 9, 17).await;
    }
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "One?").await;
    story.it_is("2026-03-04T15:10:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:00:00Z", "is due soon")]);
    story.discord().application().quarantine();
    story.expects_warning("Discord opens no new conversations");
    story.asks(&ada, "#backend", "/ask owner:@Lea thread:false need-by:today 16:30", "Two?").await;
    story.it_is("2026-03-05T09:40:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "was due")]);
    let mentioned: Vec<_> = mentions(&story, "#backend").into_iter().map(|(when, view)| (when, view.pinged)).collect();
    assert!(!mentioned.is_empty() && mentioned.iter().all(|(_, pinged)| pinged == &["@Lea"]), "{mentioned:?}");
    story.heard_nothing(&lea);
    story.discord().application().end_quarantine();
    story.it_is("2026-03-06T09:00:00Z").await;
    story.asks(&ada, "#backend", "/ask owner:@Lea thread:false", "Three?").await;
    story.it_is("2026-03-06T15:30:00Z").await;
    story.heard(&lea, &[("2026-03-06T15:00:00Z", "is due soon")]);
    story.heard(&kenji, &[("2026-03-06T09:00:00Z", "still waiting")]);
    story.heard(&ada, &[("2026-03-06T09:00:00Z", "No answer yet: you still wait for a reply from @Lea")]);
    for post in written(&story, "#backend").iter().filter(|m| m.message.view().text().contains("asks")) {
        let who = if post.message.view().text().contains("Lea") { &lea } else { &kenji };
        who.replies(&post.message.view(), "created_at");
    }
    story.ends().await;
}

/// Many people whom the bot has never written to are greeted one after the other, not all in the same second.
#[tokio::test]
async fn first_conversations_are_paced() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let ada = story.person(&acme, "Ada");
    let team: Vec<Person> = (0..24).map(|n| story.person(&acme, &format!("P{n}"))).collect();
    story.bot_starts().await;
    story.others_work("UTC", 9, 17);
    for person in &team {
        story.asks(&ada, "#backend", &format!("/ask owner:@{} thread:false", person.name()), "Ready?").await;
    }
    story.it_is("2026-03-04T16:00:00Z").await;
    let opened = story.discord().requests().into_iter().filter(|r| r.path.ends_with("/users/@me/channels"));
    let mut by_time = std::collections::BTreeMap::<String, usize>::new();
    for request in opened {
        *by_time.entry(request.at.format("%H:%M").to_string()).or_default() += 1;
    }
    let by_time: Vec<_> = by_time.iter().map(|(at, n)| (at.as_str(), *n)).collect();
    assert_eq!(by_time, [("15:00", 10), ("15:02", 10), ("15:04", 4)]);
    for (n, person) in team.iter().enumerate() {
        let at = ["2026-03-04T15:00:00Z", "2026-03-04T15:02:00Z", "2026-03-04T15:04:00Z"];
        let dm = dms_to(person);
        assert_eq!(dm.len(), 1, "P{n}");
        let when = dm[0].created_at.format("%Y-%m-%dT%H:%M:00Z").to_string();
        assert!(at.contains(&when.as_str()), "{when}");
        story.heard(person, &[(when.as_str(), "is due soon")]);
        person.replies(&post_for(&story, person), "yes");
    }
    story.ends().await;
}

fn post_for(story: &Story, person: &Person) -> MessageView {
    let named = format!("@{} ", person.name());
    let all = written(story, "#backend").into_iter().map(|m| m.message.view());
    all.into_iter()
        .find(|view| format!("{} ", view.text().replace([',', ':', '.', '\n'], " ")).contains(&named))
        .expect("a post")
}

/// Discord says that the DM channel is gone: it is opened anew.
#[tokio::test]
async fn a_dm_channel_that_is_gone_is_opened_anew() {
    let (mut story, _, ada, kenji) = ada_and_kenji().await;
    kenji.opens_dms();
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    story.it_is("2026-03-04T09:30:00Z").await;
    story.heard(&kenji, &[("2026-03-04T09:00:00Z", "needs a reply")]);
    let channel = kenji.dm_channel_id().expect("a DM");
    let gone = Fault::Error { status: 404, code: 10003 };
    story.discord().fail(gone).on("POST", &format!("/channels/{channel}/messages")).once();
    story.it_is("2026-03-04T15:30:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:01:00Z", "is due soon")]);
    let opened = story.discord().requests().into_iter().filter(|r| r.path.ends_with("/users/@me/channels")).count();
    assert_eq!(opened, 2);
    kenji.replies(&written_post(&story), "created_at");
    story.ends().await;
}
