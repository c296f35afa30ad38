//! What is stored about people and servers: they see it, take it along and delete it, and what is old goes by itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{Story, last};
use local_discord::{Person, Server};
use meantime::domain::ids::{ChannelId, Order, PersonId, ServerId};
use serde_json::Value;
use sqlx::AssertSqlSafe;

/// Every value in the database as text, by column.
async fn everything(story: &Story) -> BTreeMap<String, String> {
    let app = story.stage.app().expect("a bot");
    let mut conn = app.store().read().await.expect("a connection");
    let columns: Vec<(String, String)> = sqlx::query_as(
        "SELECT tables.name, columns.name FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns
         WHERE tables.type = 'table' AND tables.name NOT LIKE '\\_sqlx%' ESCAPE '\\'",
    )
    .fetch_all(&mut *conn)
    .await
    .expect("the schema");
    let mut all = BTreeMap::new();
    for (table, column) in columns {
        let values = format!("SELECT CAST({column} AS TEXT) FROM {table} WHERE {column} IS NOT NULL");
        let values: Vec<String> = sqlx::query_scalar(AssertSqlSafe(values)).fetch_all(&mut *conn).await.expect("rows");
        all.insert(format!("{table}.{column}"), values.join("\n"));
    }
    all
}

/// The columns in which something stands.
async fn found(story: &Story, text: &str) -> BTreeSet<String> {
    let all = everything(story).await.into_iter();
    all.filter(|(_, values)| values.contains(text)).map(|(column, _)| column).collect()
}

/// What is left of a person who has all deleted: that they stopped a server's reminders.
fn stops() -> BTreeSet<String> {
    BTreeSet::from(["stops.person".to_owned()])
}

/// What a story cannot bring about quickly: rows as the bot writes them.
pub(crate) async fn write(story: &Story, sql: String) {
    let app = story.stage.app().expect("a bot");
    let mut tx = app.store().write().await.expect("a transaction");
    sqlx::query(AssertSqlSafe(sql)).execute(&mut *tx).await.expect("written");
    tx.commit().await.expect("committed");
}

/// The columns that `docs/privacy.md` says to hold the number of a person.
fn naming_people() -> BTreeSet<String> {
    let page = include_str!("../../docs/privacy.md").lines();
    let rows = page.filter(|line| line.contains("| a person, by their number |"));
    rows.filter_map(|row| Some(row.strip_prefix("| `")?.split('`').next()?.to_owned())).collect()
}

/// Whether some bytes are in the database's files, whatever SQLite says is in them.
fn on_disk(story: &Story, sought: &[u8]) -> bool {
    let path = story.database().into_os_string().into_string().expect("a path");
    let files = [path.clone(), format!("{path}-wal")];
    let read = files.iter().filter_map(|file| std::fs::read(file).ok());
    read.into_iter().any(|bytes| bytes.windows(sought.len()).any(|window| window == sought))
}

/// Whether a number is in the database's files, in digits or as SQLite writes an integer.
fn number_on_disk(story: &Story, id: u64) -> bool {
    on_disk(story, id.to_string().as_bytes()) || on_disk(story, &id.to_be_bytes())
}

/// The last button of the set-up.
async fn wants_a_test_message(story: &Story, server: &Server, person: &Person) {
    let app = story.stage.app().expect("a bot");
    let (here, channel) = (ServerId(server.id()), ChannelId(server.find_channel("#backend").id()));
    let wanted = app.post_test(here, channel, PersonId(person.id()), Order::at(story.stage.now())).await;
    assert_eq!(wanted.expect("stored"), Ok(()));
    story.settles().await;
}

async fn acme() -> (Story, Server, Person, Person, Person) {
    acme_where(false).await
}

/// `members` says whether Discord tells who leaves.
async fn acme_where(members: bool) -> (Story, Server, Person, Person, Person) {
    let mut story = Story::begins("2026-03-04T08:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    if members {
        story.discord().application().enable_members();
    }
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
    story.runs(&kenji, "#backend", "/policy set channel:#backend target:6h").await;
    wants_a_test_message(&story, &acme, &kenji).await;
    story.it_is("2026-03-04T09:05:00Z").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which replica?").await;
    story.is_over_for(&[&ada, &kenji]);
    write(&story, format!("INSERT INTO private_threads VALUES ({server}, {id}, 90)")).await;
    write(&story, format!("INSERT INTO leavings VALUES ({server}, {id}, 1772442000)")).await;
    write(&story, format!("INSERT INTO stops VALUES ({id}, 77, 1772442000)")).await;
    write(&story, format!("INSERT OR IGNORE INTO role_holders VALUES ({server}, {}, {id}, 1772442000)", ops.id()))
        .await;
    let before = found(&story, &id.to_string()).await;
    assert_eq!(
        before,
        naming_people(),
        "this story puts somebody into every column that can hold a person's number, and the page says which those are: \
         add yours to both"
    );
    assert!(on_disk(&story, b"marzipan") && number_on_disk(&story, id));

    let told = kenji.runs("#backend", "/privacy show").await;
    assert!(told.is_ephemeral() && told.text().contains("One ask that you made."), "{}", told.text());
    let asked = kenji.runs("#backend", "/privacy delete").await;
    assert!(asked.is_ephemeral() && asked.text().starts_with("I have not deleted anything yet."), "{}", asked.text());
    let gone = story.presses(&kenji, &asked.view(), "Delete everything about me").await;
    assert!(gone.text().starts_with("Deleted: I store nothing about you any more"), "{}", gone.text());
    assert_eq!(found(&story, &id.to_string()).await, stops());
    assert_eq!(found(&story, "marzipan").await, BTreeSet::new());
    assert!(!on_disk(&story, b"marzipan"), "the words are still in the file");
    write(&story, format!("DELETE FROM stops WHERE person = {id}")).await;
    story.stage.app().expect("a bot").store().empties_log().await.expect("emptied");
    assert!(!number_on_disk(&story, id), "their number is still in the file");
    write(&story, format!("INSERT INTO stops VALUES ({id}, 77, 1772442000)")).await;
    // The post of their question holds it no more; who was asked is told that nobody waits.
    assert!(!post.text().contains("marzipan") && post.text().contains("Withdrawn"), "{}", post.text());
    assert_eq!(story.owes(&ada, "#backend").await, 0);
    assert!(answered.text().contains("Answered"), "what was answered stays so: {}", answered.text());

    // Nothing reaches them any more, and the asker hears that nobody is left.
    story.it_is("2026-03-06T09:05:00Z").await;
    story.heard_nothing(&kenji);
    story.is_over_for(&[&ada]);
    assert_eq!(found(&story, &id.to_string()).await, stops());
    assert!(story.runs(&kenji, "#backend", "/asks").await.contains("Nothing waits for you"));
    kenji.says("#backend", "hello again");
    story.settles().await;
    story.is_over_for(&[&mia, &ada]);
    story.ends().await;
}

/// Of who stands in many asks a part is gone when the disk fails. They are told that it is not done, do it again, and then it is.
#[tokio::test]
async fn a_deletion_that_breaks_off_is_done_again() {
    let (mut story, acme, mia, ada, kenji) = acme().await;
    story.it_is("2026-03-04T10:00:00Z").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    kenji.replies(&last(&acme, "#backend"), "the third");
    story.settles().await;
    copies_of_the_first_ask(&story, 250).await;
    write(&story, breaks("UPDATE ON asks WHEN OLD.id > 150")).await;
    let asked = kenji.runs("#backend", "/privacy delete").await;
    let said = story.presses(&kenji, &asked.view(), "Delete everything about me").await.text();
    assert!(said.starts_with("Something went wrong"), "{said}");
    story.expects_warning("an interaction failed inside the bot");
    let left = named_in(&story, "ask_owners", &kenji).await;
    assert!((1..251).contains(&left), "a part of it is done: {left} of 251 are left");
    write(&story, "DROP TRIGGER breaks".to_owned()).await;
    let asked = kenji.runs("#backend", "/privacy delete").await;
    let said = story.presses(&kenji, &asked.view(), "Delete everything about me").await.text();
    assert!(said.starts_with("Deleted"), "{said}");
    assert_eq!(found(&story, &kenji.id().to_string()).await, BTreeSet::new());
    story.is_over_for(&[&mia, &ada, &kenji]);
    story.ends().await;
}

/// It breaks off while all of somebody is deleted who left long ago: it is done again, also the stop that outlasts the rest.
#[tokio::test]
async fn who_left_is_forgotten_though_it_breaks_off() {
    for (stops, breaks_at) in [(false, "people"), (true, "people"), (true, "stops")] {
        let (mut story, acme, mia, ada, kenji) = acme().await;
        if stops {
            write(&story, format!("INSERT INTO stops VALUES ({}, {}, 1772442000)", kenji.id(), acme.id())).await;
        }
        story.asks(&ada, "#backend", "/ask owner:@Mia thread:false", "Which index?").await;
        let nia = story.person(&acme, "Nia");
        story.runs(&nia, "#backend", "/focus for length:2h").await;
        for (person, left_at) in [(&kenji, 1_772_442_000), (&nia, 1_772_442_001)] {
            person.leaves();
            let row = format!("INSERT OR IGNORE INTO leavings VALUES ({}, {}, {left_at})", acme.id(), person.id());
            write(&story, row).await;
        }
        let column = if breaks_at == "people" { "id" } else { "person" };
        write(&story, breaks(&format!("DELETE ON {breaks_at} WHEN OLD.{column} = {}", kenji.id()))).await;
        story.it_is("2026-04-10T08:00:00Z").await;
        story.expects_warning("what is about somebody who left could not be deleted; trying again tomorrow");
        assert_eq!(found(&story, &nia.id().to_string()).await, BTreeSet::new(), "it holds up nobody else");
        assert_ne!(found(&story, &kenji.id().to_string()).await, BTreeSet::new(), "it broke off");
        write(&story, "DROP TRIGGER breaks".to_owned()).await;
        story.it_is("2026-04-12T08:00:00Z").await;
        assert_eq!(found(&story, &kenji.id().to_string()).await, BTreeSet::new(), "{stops} {breaks_at}");
        story.is_over_for(&[&mia, &ada, &kenji]);
        story.ends().await;
    }
}

/// The database takes nothing of that kind.
fn breaks(what: &str) -> String {
    format!("CREATE TRIGGER breaks BEFORE {what} BEGIN SELECT RAISE(ABORT, 'the disk breaks'); END")
}

/// In how many rows of a table somebody is.
async fn named_in(story: &Story, table: &str, person: &Person) -> i64 {
    let mut conn = story.stage.app().expect("a bot").store().read().await.expect("a connection");
    let id = i64::try_from(person.id()).expect("a number");
    let count = sqlx::query_scalar(AssertSqlSafe(format!("SELECT count(*) FROM {table} WHERE person = ?")));
    count.bind(id).fetch_one(&mut *conn).await.expect("a count")
}

/// So many asks like the first one.
async fn copies_of_the_first_ask(story: &Story, many: usize) {
    let n = format!("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {many})");
    for copy in [
        "INSERT INTO asks SELECT id + i, server, channel, listed_under, in_thread, message + i, asker, owners, need, source,
             need_by, order_key + i, words, ended_at, priority, parent, category FROM asks, n WHERE id = 1",
        "INSERT INTO ask_events SELECT ask + i, order_key, by, what, recorded_at FROM ask_events, n WHERE ask = 1",
        "INSERT INTO ask_owners SELECT person, ask + i FROM ask_owners, n WHERE ask = 1",
    ] {
        write(story, format!("{n} {copy}")).await;
    }
}

/// Others write and are reminded while somebody is forgotten who stands in many asks. Ignored, since it measures:
/// `cargo test --release --test stories ten_thousand -- --ignored --nocapture`.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "it measures, which takes long"]
async fn who_is_in_ten_thousand_asks_holds_nobody_up() {
    let (mut story, acme, mia, ada, kenji) = acme().await;
    story.it_is("2026-03-04T10:00:00Z").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    kenji.replies(&last(&acme, "#backend"), "the third");
    story.settles().await;
    copies_of_the_first_ask(&story, 10_000).await;
    let app = std::sync::Arc::clone(story.stage.app().expect("a bot"));
    let begun = std::time::Instant::now();
    let id = PersonId(kenji.id());
    let forgetting = tokio::spawn(async move { app.forget_person(id).await });
    let mut longest = std::time::Duration::ZERO;
    while !forgetting.is_finished() {
        let waits = std::time::Instant::now();
        write(&story, format!("UPDATE people SET urgent_any_time = 0 WHERE id = {}", ada.id())).await;
        longest = longest.max(waits.elapsed());
    }
    forgetting.await.expect("no panic").expect("forgotten");
    println!("forgotten in {:?}; nobody else waited longer than {longest:?}", begun.elapsed());
    assert!(longest < std::time::Duration::from_secs(1), "somebody waited for {longest:?}");
    assert_eq!(found(&story, &kenji.id().to_string()).await, BTreeSet::new());
    story.is_over_for(&[&mia, &ada, &kenji]);
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
    // Nor when they will be told of her time off, which she does not share.
    assert!(!text.contains("owner-away") && !text.contains("2026-03-31"), "{text}");

    let (text, read) = export(&mia.runs("#backend", "/privacy server export").await);
    assert_eq!(read["asks"].as_array().map(Vec::len), Some(2));
    assert!(!text.contains("marzipan") && !text.contains(&kenji.id().to_string()), "{text}");
    story.is_over_for(&[&ada, &kenji]);
    story.ends().await;
}

/// What does not fit into a file goes on in the next; Discord's numbers are text, which no program rounds.
#[tokio::test]
async fn an_export_of_any_size_comes_in_as_many_files_as_it_takes() {
    let (mut story, acme, mia, ada, kenji) = acme().await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    let many = format!(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
         INSERT INTO absences (person, starts, ends, shared, server) SELECT {0}, i * 7200, i * 7200 + 3600, 0, {1} FROM n",
        kenji.id(),
        acme.id()
    );
    write(&story, many).await;
    story.runs(&mia, "#backend", "/policy set lead:@Kenji").await;
    let reply = kenji.runs("#backend", "/privacy export").await;
    let files = reply.view().files;
    assert_eq!(
        files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(),
        ["meantime-about-me-1-of-2.json", "meantime-about-me-2-of-2.json"]
    );
    assert!(reply.text().starts_with("Here is all that I store about you, in 2 files"), "{}", reply.text());
    let read: Vec<Value> = files.iter().map(|file| serde_json::from_slice(&file.bytes).expect("JSON")).collect();
    let times_off = |file: &Value| file["time off"].as_array().map_or(0, Vec::len);
    assert_eq!(read.iter().map(times_off).sum::<usize>(), 60_000);
    assert_eq!(read[0]["file"], "1 of 2");
    let led = &read[1]["policies you set or are the lead of"][0];
    assert_eq!(led["rules"]["lead"]["some"], kenji.id().to_string(), "{led}");
    write(&story, "DELETE FROM absences".to_owned()).await;
    story.is_over_for(&[&ada, &kenji]);
    story.ends().await;
}

/// What is told of what is stored names the settings that were made, and only those.
#[tokio::test]
async fn what_is_stored_is_named_one_by_one() {
    let (mut story, _acme, mia, ada, kenji) = acme().await;
    let before = story.runs(&kenji, "#backend", "/privacy show").await;
    for (command, named) in [
        ("/hours travel zone:Tokyo until:2026-03-20", "When you travel"),
        ("/hours sharing share:true", "may see and copy your working hours"),
        ("/holidays set country:germany", "whose public holidays you have"),
        ("/holidays add day:2026-12-24", "Days off that you added"),
    ] {
        assert!(!before.contains(named), "{before}");
        story.runs(&kenji, "#backend", command).await;
        let told = story.runs(&kenji, "#backend", "/privacy show").await;
        assert!(told.contains(named), "{command}: no {named:?} in {told}");
    }
    assert!(before.contains("Your time zone and working hours.") && before.contains("The language of your Discord."));
    story.is_over_for(&[&mia, &ada, &kenji]);
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
    assert!(found(&story, "marzipan").await.contains("asks.words"));
    story.it_is("2026-03-16T08:00:00Z").await;
    assert_eq!(found(&story, "marzipan").await, BTreeSet::new());
    let asks = |all: BTreeMap<String, String>| all["asks.id"].lines().count();
    assert_eq!(asks(everything(&story).await), 2);
    story.it_is("2027-04-20T08:00:00Z").await;
    let all = everything(&story).await;
    assert_eq!([&all["asks.id"], &all["ask_events.ask"], &all["outbox.id"], &all["bundles.id"]], ["", "", "", ""]);
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
    assert!(found(&story, &kenji.id().to_string()).await.contains("people.id"));
    story.known(mia.joins(&acme));
    story.it_is("2026-04-10T08:00:00Z").await;
    assert_eq!(found(&story, &kenji.id().to_string()).await, BTreeSet::new());
    assert!(found(&story, &mia.id().to_string()).await.contains("ask_events.by"));

    acme.bot_leaves();
    story.settles().await;
    story.it_is("2026-05-01T08:00:00Z").await;
    assert!(found(&story, &acme.id().to_string()).await.contains("asks.server"));
    story.it_is("2026-05-15T08:00:00Z").await;
    assert_eq!(found(&story, &acme.id().to_string()).await, BTreeSet::new());
    // Its people are in no server of the bot any more.
    for person in [&ada, &mia] {
        assert_eq!(found(&story, &person.id().to_string()).await, BTreeSet::new(), "{}", person.name());
    }
    story.is_over_for(&[&ada, &kenji, &mia]);
    story.ends().await;
}

/// Also of who never used the bot, and is only named by others, nothing stays.
#[tokio::test]
async fn who_was_only_named_is_forgotten_as_well() {
    let (mut story, acme, mia, ada, kenji) = acme_where(true).await;
    let (lead, delegate) = (story.person(&acme, "Noa"), story.person(&acme, "Ben"));
    story.runs(&mia, "#backend", "/policy set lead:@Noa").await;
    story.runs(&ada, "#backend", "/away set until:2026-06-03 from:2026-06-01 delegate:@Ben").await;
    let ids = [lead.id().to_string(), delegate.id().to_string()];
    assert_eq!(found(&story, &ids[0]).await, BTreeSet::from(["policies.rules".to_owned()]));
    assert_eq!(found(&story, &ids[1]).await, BTreeSet::from(["absences.delegate".to_owned()]));
    lead.leaves();
    delegate.leaves();
    story.settles().await;
    story.it_is("2026-04-10T08:00:00Z").await;
    for id in ids {
        assert_eq!(found(&story, &id).await, BTreeSet::new());
    }
    story.is_over_for(&[&mia, &ada, &kenji]);
    story.ends().await;
}

/// A server's data go by a button that only who manages it may press.
#[tokio::test]
async fn a_server_is_deleted_and_starts_anew() {
    let (mut story, acme, mia, ada, kenji) = acme().await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Where is the marzipan?").await;
    story.runs(&mia, "#backend", "/watch add channel:#backend mentions:true").await;
    story.runs(&mia, "#backend", "/policy set target:2h").await;
    story.runs(&mia, "#backend", "/norms post channel:#backend").await;
    story.runs(&ada, "#backend", "/digest me on").await;
    let norms = last(&acme, "#backend");
    let server = acme.id();
    write(&story, format!("INSERT OR REPLACE INTO setups (server, greeted_at, step) VALUES ({server}, 5, 'done')"))
        .await;
    write(&story, format!("INSERT INTO stops VALUES ({}, {server}, 1772442000)", ada.id())).await;
    write(&story, format!("INSERT INTO leavings VALUES ({server}, 99, 1772442000)")).await;
    let refused = story.runs(&ada, "#backend", "/privacy server show").await;
    assert!(refused.contains("Manage Server"), "{refused}");
    let asked = mia.runs("#backend", "/privacy server delete").await;
    let gone = story.presses(&mia, &asked.view(), "Delete everything of this server").await;
    // What stays is what the answer names.
    let said = gone.text();
    assert!(
        said.starts_with(
            "Deleted: of this server I store only who ran `/stop` here, who left, whose own digest was switched on here, up to"
        ),
        "{said}"
    );
    let left = found(&story, &server.to_string()).await;
    let stay = ["stops", "leavings", "hearing", "setups", "personal_digests"];
    assert_eq!(left, BTreeSet::from(stay.map(|table| format!("{table}.server"))));
    assert!(norms.text().starts_with("What stood here no longer holds"), "{}", norms.text());
    assert!(!on_disk(&story, b"marzipan"));
    assert!(story.runs(&mia, "#backend", "/watch list").await.contains("watch"));
    ada.says("#backend", "@Kenji what now?");
    story.it_is("2026-03-06T12:00:00Z").await;
    story.heard_nothing(&kenji);
    story.heard_nothing(&ada);
    story.ends().await;
}
