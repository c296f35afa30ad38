//! What is stored about people and servers: they see it, take it along and delete it, and what is old goes by itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{Story, last};
use local_discord::{Person, Server};
use serde_json::Value;
use sqlx::AssertSqlSafe;

/// Every value in the database as text, by table.
async fn everything(story: &Story) -> BTreeMap<String, String> {
    let app = story.stage.app().expect("a bot");
    let mut conn = app.store().read().await.expect("a connection");
    let columns: Vec<(String, String)> = sqlx::query_as(
        "SELECT tables.name, group_concat('coalesce(' || columns.name || ', '''')', ' || '' '' || ')
         FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns
         WHERE tables.type = 'table' AND tables.name NOT LIKE '\\_sqlx%' ESCAPE '\\' GROUP BY tables.name",
    )
    .fetch_all(&mut *conn)
    .await
    .expect("the schema");
    let mut all = BTreeMap::new();
    for (table, values) in columns {
        let rows: Vec<String> = sqlx::query_scalar(AssertSqlSafe(format!("SELECT {values} FROM {table}")))
            .fetch_all(&mut *conn)
            .await
            .expect("rows");
        all.insert(table, rows.join("\n"));
    }
    all
}

/// The tables in which something stands.
async fn found(story: &Story, text: &str) -> BTreeSet<String> {
    let all = everything(story).await.into_iter();
    all.filter(|(_, rows)| rows.contains(text)).map(|(table, _)| table).collect()
}

/// What a story cannot bring about quickly: rows as the bot writes them.
async fn write(story: &Story, sql: String) {
    let app = story.stage.app().expect("a bot");
    let mut tx = app.store().write().await.expect("a transaction");
    sqlx::query(AssertSqlSafe(sql)).execute(&mut *tx).await.expect("written");
    tx.commit().await.expect("committed");
}

/// The tables that `docs/privacy.md` says to hold something about a person.
fn about_people() -> BTreeSet<String> {
    let page = include_str!("../../docs/privacy.md").lines();
    let rows = page.filter(|line| line.starts_with("| `") && line.contains("| a person |"));
    rows.filter_map(|row| Some(row.strip_prefix("| `")?.split('.').next()?.to_owned())).collect()
}

/// The words in the database's files, whatever SQLite says is in them.
fn on_disk(story: &Story, words: &str) -> bool {
    let path = story.database().into_os_string().into_string().expect("a path");
    let files = [path.clone(), format!("{path}-wal")];
    let read = files.iter().filter_map(|file| std::fs::read(file).ok());
    read.into_iter().any(|bytes| bytes.windows(words.len()).any(|window| window == words.as_bytes()))
}

async fn acme() -> (Story, Server, Person, Person, Person) {
    let mut story = Story::begins("2026-03-04T08:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.manager(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/London", 8, 17).await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    (story, acme, mia, ada, kenji)
}

/// A person is in every table that can hold one; they delete everything; then they are in none, and their words in no file.
#[tokio::test]
async fn who_deletes_everything_is_found_nowhere() {
    let (mut story, acme, mia, ada, kenji) = acme().await;
    let ops = acme.mentionable_role("Ops");
    kenji.has(&ops);
    let (server, id) = (acme.id(), kenji.id());
    story.asks(&ada, "#backend", "/ask owner:@Kenji", &format!("Which index, <@{id}>?")).await;
    story.asks(&ada, "#backend", "/ask owner:@Ops", "Who restarts it?").await;
    story.asks(&kenji, "#backend", "/ask owner:@Ada thread:false", "Where is the marzipan?").await;
    let post = last(&acme, "#backend");
    assert!(post.text().contains("marzipan"));
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which shard?").await;
    let answered = last(&acme, "#backend");
    kenji.replies(&answered, "the third");
    story.settles().await;
    story.runs(&ada, "#backend", "/away set until:2026-04-03 from:2026-04-01 delegate:@Kenji").await;
    kenji.has_file(
        "absences.ics",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260701\nEND:VEVENT\nEND:VCALENDAR\n",
    );
    story.runs(&kenji, "#backend", "/calendar import file:absences.ics").await;
    story.runs(&kenji, "#backend", "/away set until:2026-04-03 from:2026-04-02").await;
    story.runs(&kenji, "#backend", "/digest me on").await;
    story.runs(&kenji, "#backend", "/digest schedule channel:#backend time:12:00 zone:UTC").await;
    story.runs(&kenji, "#backend", "/watch add channel:#backend mentions:true").await;
    story.runs(&mia, "#backend", "/policy set lead:@Kenji").await;
    story.it_is("2026-03-04T09:05:00Z").await;
    story.is_over_for(&[&ada, &kenji]);
    write(&story, format!("INSERT INTO private_threads VALUES ({server}, {id}, 90)")).await;
    write(&story, format!("INSERT INTO leavings VALUES ({server}, {id}, 1772442000)")).await;
    write(&story, format!("INSERT INTO stops VALUES ({id}, 77, 1772442000)")).await;
    write(&story, format!("INSERT OR IGNORE INTO role_holders VALUES ({server}, {}, {id}, 1772442000)", ops.id()))
        .await;
    let before = found(&story, &id.to_string()).await;
    assert_eq!(
        before,
        about_people(),
        "this story puts somebody into every table that can hold a person: add yours here"
    );
    assert!(on_disk(&story, "marzipan"));

    let told = kenji.runs("#backend", "/privacy show").await;
    assert!(told.is_ephemeral() && told.text().contains("One ask that you made."), "{}", told.text());
    let asked = kenji.runs("#backend", "/privacy delete").await;
    assert!(asked.is_ephemeral() && asked.text().starts_with("I have not deleted anything yet."), "{}", asked.text());
    let gone = story.presses(&kenji, &asked.view(), "Delete everything about me").await;
    assert!(gone.text().starts_with("Deleted: I store nothing about you any more"), "{}", gone.text());
    assert_eq!(found(&story, &id.to_string()).await, BTreeSet::from(["stops".to_owned()]));
    assert_eq!(found(&story, "marzipan").await, BTreeSet::new());
    assert!(!on_disk(&story, "marzipan"), "the words are still in the file");
    // The post of their question holds it no more; who was asked is told that nobody waits.
    assert!(!post.text().contains("marzipan") && post.text().contains("Withdrawn"), "{}", post.text());
    assert_eq!(story.owes(&ada, "#backend").await, 0);
    assert!(answered.text().contains("Answered"), "what was answered stays so: {}", answered.text());

    // Nothing reaches them any more, and the asker hears that nobody is left.
    story.it_is("2026-03-06T09:05:00Z").await;
    story.heard_nothing(&kenji);
    story.is_over_for(&[&ada]);
    assert_eq!(found(&story, &id.to_string()).await, BTreeSet::from(["stops".to_owned()]));
    assert!(story.runs(&kenji, "#backend", "/asks").await.contains("Nothing waits for you"));
    kenji.says("#backend", "hello again");
    story.settles().await;
    story.is_over_for(&[&mia, &ada]);
    story.ends().await;
}

/// The export is theirs: their words and doings, nobody else's.
#[tokio::test]
async fn an_export_holds_ones_own_and_nothing_of_others() {
    let (mut story, _acme, mia, ada, kenji) = acme().await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Is it secret?").await;
    story.asks(&kenji, "#backend", "/ask owner:@Ada", "Where is the marzipan?").await;
    story.runs(&ada, "#backend", "/away set until:2026-04-03 from:2026-04-01").await;
    let export = |reply: &local_discord::Reply| -> (String, Value) {
        let files = reply.view().files;
        let text = String::from_utf8(files[0].bytes.to_vec()).expect("text");
        assert!(reply.is_ephemeral() && files[0].name.ends_with(".json"));
        (text.clone(), serde_json::from_str(&text).expect("JSON"))
    };
    let (text, read) = export(&kenji.runs("#backend", "/privacy export").await);
    assert_eq!(read["asks you made"][0]["your words"]["question"], "Where is the marzipan?");
    assert_eq!(read["asks you were asked"][0]["asked at"], "2026-03-04T08:00:00Z");
    assert_eq!(read["you"][0]["working hours"]["zone"], "Europe/London");
    assert!(!text.contains("secret") && !text.contains("2026-04-01"), "{text}");

    let (text, read) = export(&mia.runs("#backend", "/privacy server export").await);
    assert_eq!(read["asks"].as_array().map(Vec::len), Some(2));
    assert!(!text.contains("marzipan") && !text.contains(&kenji.id().to_string()), "{text}");
    story.is_over_for(&[&ada, &kenji]);
    story.ends().await;
}

/// Words go so long after the end as the server says, and at once with their message; the ask itself much later.
#[tokio::test]
async fn what_is_old_goes_by_itself() {
    let (mut story, acme, mia, ada, kenji) = acme().await;
    let told = story.runs(&mia, "#backend", "/privacy server retention days:10").await;
    assert!(told.starts_with("Set: the words of an ask are kept for 10 days"), "{told}");
    for (question, deleted) in [("Where is the marzipan?", false), ("Where is the nougat?", true)] {
        story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", question).await;
        let post = last(&acme, "#backend");
        match deleted {
            true => acme.bulk_delete(&[&post]),
            false => {
                kenji.replies(&post, "in the kitchen");
            }
        }
        story.settles().await;
    }
    assert_eq!(found(&story, "nougat").await, BTreeSet::new(), "deleted with its message");
    story.it_is("2026-03-13T08:00:00Z").await;
    assert!(found(&story, "marzipan").await.contains("asks"));
    story.it_is("2026-03-16T08:00:00Z").await;
    assert_eq!(found(&story, "marzipan").await, BTreeSet::new());
    let asks = |all: BTreeMap<String, String>| all["asks"].lines().count();
    assert_eq!(asks(everything(&story).await), 2);
    story.it_is("2027-04-20T08:00:00Z").await;
    let all = everything(&story).await;
    assert_eq!([&all["asks"], &all["ask_events"], &all["outbox"], &all["bundles"]], ["", "", "", ""]);
    story.is_over_for(&[&ada, &kenji]);
    story.ends().await;
}

/// Who left is forgotten after thirty days; who came back is not. A server that removed the bot as well.
#[tokio::test]
async fn who_left_is_forgotten_after_thirty_days() {
    let (mut story, acme, mia, ada, kenji) = acme().await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    story.asks(&ada, "#backend", "/ask owner:@Mia thread:false", "Which shard?").await;
    kenji.leaves();
    mia.leaves();
    story.settles().await;
    story.it_is("2026-03-20T08:00:00Z").await;
    assert!(found(&story, &kenji.id().to_string()).await.contains("people"));
    story.known(mia.joins(&acme));
    story.it_is("2026-04-10T08:00:00Z").await;
    assert_eq!(found(&story, &kenji.id().to_string()).await, BTreeSet::new());
    assert!(found(&story, &mia.id().to_string()).await.contains("ask_events"));

    acme.bot_leaves();
    story.settles().await;
    story.it_is("2026-05-01T08:00:00Z").await;
    assert!(found(&story, &acme.id().to_string()).await.contains("asks"));
    story.it_is("2026-05-15T08:00:00Z").await;
    assert_eq!(found(&story, &acme.id().to_string()).await, BTreeSet::new());
    story.is_over_for(&[&ada, &kenji, &mia]);
    story.ends().await;
}

/// A server's data go by a button that only who manages it may press.
#[tokio::test]
async fn a_server_is_deleted_and_starts_anew() {
    let (mut story, acme, mia, ada, kenji) = acme().await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Where is the marzipan?").await;
    story.runs(&mia, "#backend", "/watch add channel:#backend mentions:true").await;
    story.runs(&mia, "#backend", "/policy set target:2h").await;
    let refused = story.runs(&ada, "#backend", "/privacy server show").await;
    assert!(refused.contains("Manage Server"), "{refused}");
    let asked = mia.runs("#backend", "/privacy server delete").await;
    let gone = story.presses(&mia, &asked.view(), "Delete everything of this server").await;
    assert!(gone.text().starts_with("Deleted: nothing of this server is stored any more"), "{}", gone.text());
    let left = found(&story, &acme.id().to_string()).await;
    assert_eq!(left, BTreeSet::from(["hearing".to_owned()]));
    assert!(!on_disk(&story, "marzipan"));
    assert!(story.runs(&mia, "#backend", "/watch list").await.contains("watch"));
    ada.says("#backend", "@Kenji what now?");
    story.it_is("2026-03-06T12:00:00Z").await;
    story.heard_nothing(&kenji);
    story.heard_nothing(&ada);
    story.ends().await;
}
