//! `meantime check` as whoever runs the bot meets it: the real program against a local Discord and a real database.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use local_discord::{Channel, Fault, LocalDiscord, Permissions, Server};
use meantime::domain::calendar::Instant;
use meantime::domain::capture::Watch;
use meantime::domain::digest::{Scheduled, WhenEmpty};
use meantime::domain::ids::{ChannelId, Order, PersonId, ServerId};
use meantime::domain::recurrence::{Recurrence, parse_time};
use meantime::store::servers::{self, Watched};
use meantime::store::{Store, digests};
use sqlx::Executor;
use tempfile::TempDir;

async fn discord() -> LocalDiscord {
    let now: Instant = "2026-03-02T09:00:00Z".parse().expect("a time");
    LocalDiscord::start(Arc::new(move || now)).await
}

fn meantime(discord: &LocalDiscord, folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_meantime"));
    command.env_clear().current_dir(folder).args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    let proxy = format!("http://{}", discord.plain_rest_addr());
    command.env("DISCORD_TOKEN", discord.token()).env("DISCORD_HTTP_PROXY", proxy).env("LOG_LEVEL", "error");
    command
}

async fn ends(mut command: Command) -> Output {
    tokio::task::spawn_blocking(move || command.output()).await.expect("waiting").expect("output")
}

/// What `check` prints, and its exit code.
async fn checked(command: Command, discord: &LocalDiscord) -> (String, Option<i32>) {
    let output = ends(command).await;
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(!text.contains(discord.token().as_str()), "the token is shown");
    (text, output.status.code())
}

/// Rows of the outbox in every state, with words and names beside them that must not be told.
async fn left_over(path: &Path, server: u64) {
    let store = Store::open(path).await.expect("it opens");
    let mut tx = store.write().await.expect("a transaction");
    (&mut *tx)
        .execute(sqlx::AssertSqlSafe(
            "INSERT INTO bundles (id, recipient, to_person, state, created_at, attempted_at, next_attempt_at, error)
             VALUES (1, 20, 1, 'sending', unixepoch() - 10, unixepoch() - 10, unixepoch() + 60, 'cut');
             INSERT INTO outbox (kind, subject, recipient, slot, server, due_at, ready_at, state, reason, bundle, done_at)
             VALUES ('reminder', 1, 20, 'due', 1, 0, unixepoch() + 3600, 'pending', NULL, NULL, NULL),
                    ('reminder', 2, 20, 'due', 1, 0, unixepoch() - 3600, 'pending', NULL, NULL, NULL),
                    ('reminder', 3, 20, 'due', 1, 0, 0, 'claimed', NULL, 1, NULL),
                    ('reminder', 4, 21, 'due', 1, 0, 0, 'failed', 'closed DMs', NULL, unixepoch() - 60),
                    ('reminder', 5, 22, 'due', 1, 0, 0, 'failed', 'closed DMs', NULL, unixepoch() - 60),
                    ('reminder', 6, 22, 'due', 1, 0, 0, 'failed', 'long ago', NULL, unixepoch() - 700000);
             UPDATE outbox SET server = "
                .to_owned()
                + &server.to_string(),
        ))
        .await
        .expect("rows");
    tx.commit().await.expect("committed");
    store.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn all_is_well_beside_a_running_bot_and_before_its_first_start() {
    let (discord, folder) = (discord().await, TempDir::new().expect("a folder"));
    discord.server("Acme");
    let (text, code) = checked(meantime(&discord, folder.path(), &["check"]), &discord).await;
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("note  database: meantime.sqlite is not there yet"), "{text}");
    assert!(!folder.path().join("meantime.sqlite").exists(), "looking makes nothing");

    let mut bot = meantime(&discord, folder.path(), &["run"]).spawn().expect("it starts");
    discord.bot_is_connected().await;
    let (text, code) = checked(meantime(&discord, folder.path(), &["check"]), &discord).await;
    assert_eq!(code, Some(0), "{text}");
    for line in [
        "ok    database: meantime.sqlite can be read and is sound",
        "ok    bot: a bot runs on this database",
        "ok    delivery: 0 planned for later, 0 due now, 0 on their way",
        "ok    token: Discord accepts it",
        "ok    servers: the bot is in about 1",
        "ok    clock: it agrees with Discord's",
    ] {
        assert!(text.lines().any(|found| found == line), "{line}\n{text}");
    }
    assert!(!text.contains("WRONG"), "{text}");
    assert!(Command::new("kill").arg(bot.id().to_string()).status().expect("kill").success());
    tokio::task::spawn_blocking(move || bot.wait()).await.expect("waiting").expect("it ends");
    discord.assert_no_complaints();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_and_what_failed_is_told_without_names() {
    let (discord, folder) = (discord().await, TempDir::new().expect("a folder"));
    let acme = discord.server("Acme");
    left_over(&folder.path().join("meantime.sqlite"), acme.id()).await;
    let (text, code) = checked(meantime(&discord, folder.path(), &["check", "--json"]), &discord).await;
    assert_eq!(code, Some(0), "{text}");
    let report: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(report["fine"], true);
    let delivery: Vec<&str> = report["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .filter(|finding| finding["about"] == "delivery")
        .filter_map(|finding| finding["says"].as_str())
        .collect();
    assert_eq!(
        delivery,
        [
            "1 planned for later, 1 due now, 1 on their way",
            "2 of kind reminder failed for good in the last 7 days: closed DMs"
        ]
    );
}

/// Where the bot was removed nothing can go: that is told apart, and is no delay.
#[tokio::test(flavor = "multi_thread")]
async fn what_waits_for_a_server_that_removed_the_bot_is_told_apart() {
    let (discord, folder) = (discord().await, TempDir::new().expect("a folder"));
    let acme = discord.server("Acme");
    let path = folder.path().join("meantime.sqlite");
    let store = Store::open(&path).await.expect("it opens");
    let mut tx = store.write().await.expect("a transaction");
    for (server, subject) in [(acme.id(), 1), (99, 2), (99, 3)] {
        let row = format!(
            "INSERT INTO outbox (kind, subject, recipient, slot, server, due_at, ready_at, state)
             VALUES ('reminder', {subject}, 20, 'due', {server}, 0, unixepoch() - {subject}000, 'pending')"
        );
        (&mut *tx).execute(sqlx::AssertSqlSafe(row)).await.expect("a row");
    }
    let row = format!(
        "INSERT INTO unheard_channels (channel, server, watch, lack, since) VALUES (41, {}, 41, 'history', 0)",
        acme.id()
    );
    (&mut *tx).execute(sqlx::AssertSqlSafe(row)).await.expect("a row");
    // Of two posts and a DM it is not known whether they arrived; the DM is looked for as ever.
    (&mut *tx)
        .execute(
            "INSERT INTO bundles (id, recipient, to_person, way, state, created_at, attempted_at, next_attempt_at)
             VALUES (1, 30, 0, 'direct', 'sending', 0, 0, 0), (2, 31, 0, 'direct', 'sending', 0, 0, 0),
                    (3, 20, 1, 'direct', 'sending', unixepoch(), 0, 0);
             INSERT INTO unheard_channels (channel, server, watch, lack, since) VALUES (40, 99, 40, 'sight', 0);
             INSERT INTO outbox (kind, subject, recipient, slot, server, due_at, ready_at, state, bundle)
             VALUES ('digest', 4, 30, 'a', 99, 0, 0, 'claimed', 1), ('digest', 5, 31, 'a', 98, 0, 0, 'claimed', 2),
                    ('reminder', 6, 20, 'due', 99, 0, 0, 'claimed', 3);",
        )
        .await
        .expect("rows");
    tx.commit().await.expect("committed");
    store.close().await;
    drop(store);
    let (text, code) = checked(meantime(&discord, folder.path(), &["check"]), &discord).await;
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("delivery: 0 planned for later, 1 due now, 1 on their way"), "{text}");
    assert!(text.contains("note  watches: 1 watched channel is not heard, or not whole, for want"), "{text}");
    assert!(
        text.contains("note  delivery: 4 messages wait for 2 servers that removed the bot; they go when"),
        "{text}"
    );
}

/// A bot that was killed leaves its last writes beside the file: whoever copies the file must know.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_killed_bot_left_beside_the_file_is_told() {
    let (discord, folder) = (discord().await, TempDir::new().expect("a folder"));
    let acme = discord.server("Acme");
    acme.channel("#backend");
    let ada = acme.person("Ada");
    let mut bot = meantime(&discord, folder.path(), &["run"]).spawn().expect("it starts");
    discord.bot_is_connected().await;
    // Something is written after the start, which tidies up.
    let set = ada.runs("#backend", "/hours set zone:Berlin hours:Mon-Fri 9-17").await;
    let said = set.shown().await.text();
    assert!(said.contains("Your working hours are"), "{said}");
    let (text, _) = checked(meantime(&discord, folder.path(), &["check"]), &discord).await;
    assert!(!text.contains("-wal"), "beside a running bot it is as it should be: {text}");
    bot.kill().expect("it is killed");
    tokio::task::spawn_blocking(move || bot.wait()).await.expect("waiting").expect("it ends");
    let (text, code) = checked(meantime(&discord, folder.path(), &["check"]), &discord).await;
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("note  database: meantime.sqlite-wal holds what was written last"), "{text}");
}

/// One thing is wrong at a time; all the rest is looked at nevertheless.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_told_with_how_to_mend_it_and_exit_code_1() {
    let (discord, folder) = (discord().await, TempDir::new().expect("a folder"));
    let wrong = |command: Command| async {
        let (text, code) = checked(command, &discord).await;
        assert_eq!(code, Some(1), "{text}");
        let lines: Vec<String> = text.lines().filter(|line| line.starts_with("WRONG")).map(str::to_owned).collect();
        assert_eq!(lines.len(), 1, "{text}");
        assert!(text.lines().any(|line| line.contains("zones: zone data")), "{text}");
        lines[0].clone()
    };
    let told = wrong(meantime(&discord, folder.path(), &["check"])).await;
    assert!(told.contains("servers: the bot is in no server; invite it"), "{told}");
    discord.server("Acme");

    let mut command = meantime(&discord, folder.path(), &["check"]);
    command.env("DISCORD_TOKEN", "MTIz.abcdef.aaaaaaaaaaaaaaaaaaaaaaaaaaa");
    let told = wrong(command).await;
    assert!(told.contains("token: Discord does not accept the token"), "{told}");

    let mut command = meantime(&discord, folder.path(), &["check"]);
    command.env("DISCORD_TOKEN", "secret-secret");
    let told = wrong(command).await;
    assert!(told.contains("configuration: DISCORD_TOKEN") && !told.contains("secret-secret"), "{told}");

    let mut command = meantime(&discord, folder.path(), &["check"]);
    command.env("DATABASE_URL", "sqlite:nowhere/meantime.sqlite");
    let told = wrong(command).await;
    assert!(told.contains("the folder of nowhere/meantime.sqlite is not there"), "as the start says it: {told}");

    let mut command = meantime(&discord, folder.path(), &["check"]);
    command.env("DISCORD_HTTP_PROXY", "http://127.0.0.1:9");
    let told = wrong(command).await;
    assert!(told.contains("discord: Discord could not be reached: no connection to Discord"), "{told}");

    std::fs::write(folder.path().join("meantime.sqlite"), "Dear diary, ".repeat(500)).expect("written");
    let told = wrong(meantime(&discord, folder.path(), &["check"])).await;
    assert!(told.contains("no SQLite database"), "{told}");
}

/// A digest at nine on weekdays.
fn every_morning(server: &Server, channel: &Channel) -> Scheduled {
    let now: Instant = "2026-03-02T09:00:00Z".parse().expect("a time");
    let nine = parse_time("9:00").expect("a time");
    Scheduled {
        id: 0,
        server: ServerId(server.id()),
        channel: ChannelId(channel.id()),
        slots: Recurrence::parse_days("weekdays", nine, chrono_tz::UTC, now).expect("slots"),
        left_out: BTreeSet::new(),
        when_empty: WhenEmpty::default(),
        created_by: PersonId(1),
        next_at: None,
        last_at: now,
        failing_since: None,
        missed: None,
    }
}

/// What the bot may not do is told by server and channel, with what fails there, before it fails at night.
#[tokio::test(flavor = "multi_thread")]
async fn a_permission_that_is_missing_is_named_with_the_channel_and_what_fails() {
    let (discord, folder) = (discord().await, TempDir::new().expect("a folder"));
    let acme = discord.server("Acme");
    let (team, help) = (acme.channel("#team"), acme.channel("#help"));
    let path = folder.path().join("meantime.sqlite");
    let store = Store::open(&path).await.expect("it opens");
    let mut tx = store.write().await.expect("a transaction");
    let watch = Watched {
        place: ChannelId(help.id()),
        server: ServerId(acme.id()),
        watch: Watch { mentions: true, ..Watch::default() },
        since: Order(1),
        set_by: None,
    };
    servers::set_watch(&mut tx, &watch).await.expect("a watch");
    digests::insert(&mut tx, &every_morning(&acme, &team), discord.now()).await.expect("a digest");
    tx.commit().await.expect("committed");
    store.close().await;
    drop(store);
    let (text, code) = checked(meantime(&discord, folder.path(), &["check"]), &discord).await;
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("ok    permissions: nothing is missing in the channels that are used"), "{text}");
    assert!(text.contains("note  commands: not registered: "), "{text}");

    help.deny_bot(Permissions::VIEW_CHANNEL);
    team.deny_bot(Permissions::SEND_MESSAGES);
    let (text, code) = checked(meantime(&discord, folder.path(), &["check", "--json"]), &discord).await;
    assert_eq!(code, Some(1), "{text}");
    let report: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let all = report["findings"].as_array().expect("findings").iter();
    let found: Vec<_> =
        all.filter(|one| one["about"] == "permissions").map(|one| (&one["state"], &one["says"])).collect();
    let says = [
        "#help in Acme: the bot lacks \"View Channel\", so nothing that is asked there is noticed",
        "#team in Acme: the bot lacks \"Send Messages\", so no digest is posted there",
    ];
    assert_eq!(found.len(), says.len(), "{text}");
    for ((state, found), says) in found.into_iter().zip(says) {
        assert_eq!((state.as_str(), found.as_str()), (Some("wrong"), Some(says)));
    }
    discord.assert_no_complaints();
}

/// Where Discord does not tell in which servers the bot is, check does not say that all is well in them.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_looked_at_is_not_called_fine() {
    let (discord, folder) = (discord().await, TempDir::new().expect("a folder"));
    discord.server("Acme");
    let refused = discord.fail(Fault::Error { status: 403, code: 50001 }).on("GET", "/users/@me/guilds").always();
    let (text, code) = checked(meantime(&discord, folder.path(), &["check"]), &discord).await;
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("note  permissions: no server was looked at"), "{text}");
    assert!(text.contains("note  commands: not registered"), "they are looked at nevertheless: {text}");
    assert!(!text.contains("nothing is missing"), "{text}");
    refused.end();
}

/// A channel that is gone is wrong as long as the bot does not know it; from then on who manages the server is told.
#[tokio::test(flavor = "multi_thread")]
async fn norms_whose_channel_is_gone_are_told_until_the_bot_knows_it() {
    let (discord, folder) = (discord().await, TempDir::new().expect("a folder"));
    let acme = discord.server("Acme");
    let path = folder.path().join("meantime.sqlite");
    let write = async |sql: String| {
        let store = Store::open(&path).await.expect("it opens");
        let mut tx = store.write().await.expect("a transaction");
        (&mut *tx).execute(sqlx::AssertSqlSafe(sql)).await.expect("a row");
        tx.commit().await.expect("committed");
        store.close().await;
    };
    write(format!(
        "INSERT INTO norms_posts (server, channel, slot, bundle, changed_at) VALUES ({}, 77, '1', 1, 0)",
        acme.id()
    ))
    .await;
    let (text, code) = checked(meantime(&discord, folder.path(), &["check"]), &discord).await;
    assert_eq!(code, Some(1), "{text}");
    let says = "WRONG permissions: Acme: the channel 77, in which the norms were posted, is gone; `/norms post` there \
                posts them in another, `/norms remove` ends it";
    assert!(text.contains(says), "{text}");
    write("UPDATE norms_posts SET trouble = 'gone'".to_owned()).await;
    let (text, code) = checked(meantime(&discord, folder.path(), &["check"]), &discord).await;
    assert_eq!(code, Some(0), "{text}");
}

/// The first cells of a table in a page, where they are words in `…`.
fn first_cells(page: &str, heading: &str) -> BTreeSet<String> {
    let section = page.split("\n## ").find(|section| section.starts_with(heading)).expect("a section");
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    rows.map(|(cell, _)| cell.to_owned()).filter(|cell| cell != "about").collect()
}

/// The keys of an object and of what it holds, as the page writes them: `findings[].says`.
fn keys(prefix: &str, value: &serde_json::Value, into: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(entries) => {
            for (key, value) in entries {
                let path = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
                keys(&path, value, into);
                into.insert(path);
            }
        }
        serde_json::Value::Array(all) => all.iter().for_each(|one| keys(&format!("{prefix}[]"), one, into)),
        _ => {}
    }
}

/// What programs read is documented: each key and each word of `about`, and nothing that there is not.
#[tokio::test(flavor = "multi_thread")]
async fn what_programs_read_is_as_docs_say() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read_to_string(root.join("docs/check.md")).expect("docs/check.md");
    let (discord, folder) = (discord().await, TempDir::new().expect("a folder"));
    discord.server("Acme");
    let mut wrong = meantime(&discord, folder.path(), &["check", "--json"]);
    wrong.env("DISCORD_TOKEN", "too short");
    let (mut found, mut about) = (BTreeSet::new(), BTreeSet::new());
    for (command, fine) in [(meantime(&discord, folder.path(), &["check", "--json"]), true), (wrong, false)] {
        let (text, code) = checked(command, &discord).await;
        let report: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!((report["fine"].as_bool(), code), (Some(fine), Some(i32::from(!fine))), "{text}");
        keys("", &report, &mut found);
        let all = report["findings"].as_array().expect("findings").iter();
        about.extend(all.filter_map(|finding| finding["about"].as_str()).map(str::to_owned));
    }
    assert_eq!(found, first_cells(&page, "The JSON object"));
    let documented = first_cells(&page, "What it looks at");
    let unknown: Vec<_> = about.difference(&documented).collect();
    assert!(unknown.is_empty(), "not in docs/check.md: {unknown:?}");
    let sources: String = std::fs::read_dir(root.join("src/check"))
        .expect("sources")
        .map(|entry| std::fs::read_to_string(entry.expect("an entry").path()).expect("a source"))
        .collect();
    let gone: Vec<_> = documented.iter().filter(|word| !sources.contains(&format!("\"{word}\""))).collect();
    assert!(gone.is_empty(), "only in docs/check.md: {gone:?}");
    let (_, code) = checked(meantime(&discord, folder.path(), &["check", "--everything"]), &discord).await;
    assert_eq!(code, Some(2));
}
