//! Ten thousand open asks: what tells of them stays one message, and says how many it does not show.

use crate::support::{Story, at, last};
use meantime::domain::ask::{Ask, Need, Owner, Priority, Source, Words};
use meantime::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, ServerId};
use meantime::store::asks::{self, Standing};
use sqlx::Connection as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

const MANY: u64 = 10_000;
/// Discord's limit on a message.
const LIMIT: usize = 2_000;

/// They come into the database beside the bot, one a second in the hours before.
async fn are_asked(story: &Story, ask: &Ask) {
    let options = SqliteConnectOptions::new().filename(story.database());
    let mut conn = SqliteConnection::connect_with(&options).await.expect("a database");
    let mut tx = conn.begin().await.expect("a transaction");
    let standing = Standing { listed_under: ask.channel, parent: ask.channel, category: None };
    for n in 0..MANY {
        let order = Order(ask.order.0 + (n << 32));
        let question = format!("Question {n}, which is neither short nor easily answered by who reads it?");
        let words = Some(Words { question, context: String::new() });
        let ask = Ask { message: Some(MessageId(order.0)), order, words, ..ask.clone() };
        asks::insert(&mut tx, &ask, standing).await.expect("it is stored").expect("a new ask");
    }
    tx.commit().await.expect("they are stored");
}

#[tokio::test]
async fn ten_thousand_asks_are_one_digest() {
    let mut story = Story::begins("2026-03-04T12:00:00Z").await; // Wednesday
    let acme = story.discord().server("Acme");
    let general = acme.channel("#general");
    let (mia, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    for person in [&mia, &kenji] {
        story.works(person, "#general", "Europe/London", 9, 17).await;
    }
    story.runs(&mia, "#general", "/digest schedule channel:#general time:9:00").await;
    story.runs(&kenji, "#general", "/digest me on").await;
    let ask = Ask {
        id: AskId(0),
        server: ServerId(acme.id()),
        channel: ChannelId(general.id()),
        in_thread: false,
        message: None,
        asker: PersonId(mia.id()),
        owners: vec![Owner::Person(PersonId(kenji.id()))],
        need: Need::Any,
        source: Source::Mention,
        need_by: None,
        priority: Priority::Normal,
        order: Order::at(at("2026-02-20T09:00:00Z")),
        words: None,
    };
    are_asked(&story, &ask).await;

    story.runs(&mia, "#general", "/digest now digest:1").await;
    let post = last(&acme, "#general");
    let text = post.view().content;
    assert!(text.chars().count() <= LIMIT, "{}", text.chars().count());
    let shown = text.lines().filter(|line| line.starts_with("- [Question ")).count();
    assert!((4..=8).contains(&shown), "{text}");
    let rest = format!("\u{2026} and {} more: `/asks channel:` lists those of a channel", MANY as usize - shown);
    assert!(text.contains(&rest), "no {rest:?} in {text}");
    let told = story.runs(&kenji, "#general", "/asks").await;
    assert!(told.starts_with("**You owe 10000 replies**") && told.contains("Page 1 of "), "{told}");

    story.it_is("2026-03-05T09:00:05Z").await;
    let digest = kenji.last_dm();
    let text = digest.content.clone();
    assert!(text.chars().count() <= LIMIT, "{}", text.chars().count());
    assert!(text.contains("**You owe 10000 replies**") && text.contains(" more: `/asks` shows all"), "{text}");
    let options: usize = digest.selects().map(|select| select.options.len()).sum();
    assert_eq!(options, 8, "what is shown can be acted on");
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "**Your day**")]);
    // The asker is asked about those that the digest listed: their slots were planned with it.
    story.heard(&mia, &[("2026-03-05T09:00:00Z", "**6 things wait for you**")]);
    story.ends().await;
}
