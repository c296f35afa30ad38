//! `meantime backup`: a copy of one moment, taken while the bot writes; and a bot that is started on it.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use meantime::activity::Activity;
use meantime::app::{App, Asked};
use meantime::clock::{Clock, ManualClock, SystemClock};
use meantime::domain::ask::{Need, Owner, Priority, Words};
use meantime::domain::custom_id::AskOptions;
use meantime::domain::ids::{AskId, ChannelId, Order, PersonId, ServerId};
use meantime::store::backup::{BackupError, backup};
use meantime::store::{Store, StoreError};
use tempfile::TempDir;

fn folder() -> TempDir {
    TempDir::new().expect("a folder")
}

fn database(folder: &TempDir) -> PathBuf {
    folder.path().join("meantime.sqlite")
}

async fn app_on(path: &Path) -> App {
    app_at(path, Arc::new(SystemClock)).await
}

async fn app_at(path: &Path, clock: Arc<dyn Clock>) -> App {
    let store = Store::open(path).await.expect("it opens");
    App::new(store, clock, Arc::new(Activity::default())).await.expect("an app")
}

/// Ada asks Kenji something: an ask, its log and the post that is owed, in one transaction.
async fn asks(app: &App, number: u64) -> Option<AskId> {
    let order = Order(Order::at(app.now()).0 + number);
    let from = Asked { server: ServerId(1), channel: ChannelId(5), in_thread: false, asker: PersonId(10), order };
    let options = AskOptions {
        owners: vec![Owner::Person(PersonId(11))],
        need: Need::Any,
        need_by: None,
        thread: false,
        priority: Priority::Normal,
    };
    let words = Words { question: "Which index?".repeat(20), context: String::new() };
    app.ask(from, &options, words).await.expect("it is taken").ask
}

async fn count(store: &Store, query: &'static str) -> i64 {
    let mut conn = store.read().await.expect("a connection");
    sqlx::query_scalar(query).fetch_one(&mut *conn).await.expect("readable")
}

/// Each copy opens, is sound, and holds whole transactions only, while the bot goes on writing.
#[tokio::test(flavor = "multi_thread")]
async fn copies_taken_while_the_bot_writes_are_each_of_one_moment() {
    let folder = folder();
    let (app, stop) = (Arc::new(app_on(&database(&folder)).await), Arc::new(AtomicBool::new(false)));
    let (writer, stopped) = (Arc::clone(&app), Arc::clone(&stop));
    let writing = tokio::spawn(async move {
        let mut written = 0;
        while !stopped.load(Ordering::Relaxed) {
            asks(&writer, written).await;
            written += 1;
        }
        written
    });
    let mut seen = Vec::new();
    for number in 0..20 {
        let copy = folder.path().join(format!("copy-{number}.sqlite"));
        backup(&database(&folder), &copy, app.now()).await.expect("a copy");
        let store = Store::open(&copy).await.expect("the copy opens");
        let sound: String = sqlx::query_scalar("PRAGMA integrity_check")
            .fetch_one(&mut *store.read().await.expect("a connection"))
            .await
            .expect("readable");
        assert_eq!(sound, "ok");
        let asks = count(&store, "SELECT count(*) FROM asks").await;
        assert_eq!(count(&store, "SELECT count(*) FROM outbox WHERE kind = 'ask-post'").await, asks);
        assert_eq!(count(&store, "SELECT count(DISTINCT ask) FROM ask_owners").await, asks);
        seen.push(asks);
        store.close().await;
    }
    stop.store(true, Ordering::Relaxed);
    let written = writing.await.expect("it writes");
    assert!(seen.is_sorted() && seen.first() < seen.last(), "nothing was written meanwhile: {seen:?}");
    assert_eq!(count(app.store(), "SELECT count(*) FROM asks").await, written.cast_signed());
    let left: Vec<_> = std::fs::read_dir(folder.path()).expect("a folder").flatten().map(|e| e.file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().contains(".part")), "{left:?}");
}

/// What a bot that is started on a copy numbers has no number that was given away after the copy was taken: old buttons
/// and nonces never mean something new. However often the same copy is restored.
#[tokio::test]
async fn numbers_are_not_used_again_after_a_restore() {
    let folder = folder();
    let app = app_on(&database(&folder)).await;
    let mut given: Vec<AskId> = Vec::new();
    given.extend(asks(&app, 1).await);
    let copy = folder.path().join("copy.sqlite");
    backup(&database(&folder), &copy, app.now()).await.expect("a copy");
    for number in 2..10 {
        given.extend(asks(&app, number).await);
    }
    for (hours, name) in [(1, "once.sqlite"), (2, "again.sqlite")] {
        let restored = folder.path().join(name);
        std::fs::copy(&copy, &restored).expect("restored");
        let later = ManualClock::new(app.now() + chrono::Duration::hours(hours));
        let app = app_at(&restored, Arc::new(later)).await;
        let new = asks(&app, 20).await.expect("an ask");
        assert!(!given.contains(&new), "{new} was given to another ask: {given:?}");
        given.push(new);
        let outbox = count(app.store(), "SELECT max(id) FROM outbox").await;
        assert!(outbox > 1_000_000, "{outbox}");
        // And it is no copy any more.
        app.store().close().await;
        drop(app);
        assert_eq!(Store::open(&restored).await.expect("it opens").copied_at().await.expect("readable"), None);
    }
}

#[tokio::test]
async fn nothing_is_written_over_and_nothing_is_left_of_a_copy_that_failed() {
    let folder = folder();
    let store = Store::open(&database(&folder)).await.expect("it opens");
    let now = SystemClock.now();
    let taken = folder.path().join("taken");
    std::fs::write(&taken, "mine").expect("written");
    let refused = backup(&database(&folder), &taken, now).await.expect_err("it is there");
    assert!(matches!(refused, BackupError::Exists(_)), "{refused}");
    assert_eq!(std::fs::read_to_string(&taken).expect("mine"), "mine");

    let refused = backup(&database(&folder), &database(&folder), now).await.expect_err("it is there");
    assert!(matches!(refused, BackupError::Exists(_)), "{refused}");
    let refused = backup(&folder.path().join("none.sqlite"), &folder.path().join("copy"), now).await;
    assert!(matches!(refused, Err(BackupError::Source(StoreError::Missing(_)))), "{refused:?}");
    let refused = backup(&taken, &folder.path().join("copy"), now).await;
    assert!(matches!(refused, Err(BackupError::Source(StoreError::Obstacle { .. }))), "{refused:?}");
    let refused = backup(&database(&folder), &folder.path().join("nowhere/copy"), now).await;
    let named = folder.path().join("nowhere/copy");
    assert!(matches!(&refused, Err(BackupError::Write { path, .. }) if *path == named), "{refused:?}");
    store.close().await;
    let left: Vec<_> = std::fs::read_dir(folder.path()).expect("a folder").flatten().map(|e| e.file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().contains("copy")), "{left:?}");
}

/// SQLite would take the write-ahead log of the database that was there before for that of the restored one.
#[tokio::test]
async fn a_restore_beside_a_left_write_ahead_log_is_refused_and_harms_nothing() {
    let (folder, other) = (folder(), folder());
    let app = app_on(&database(&folder)).await;
    let copy = other.path().join("copy.sqlite");
    backup(&database(&folder), &copy, app.now()).await.expect("a copy");
    asks(&app, 1).await;
    let log = folder.path().join("meantime.sqlite-wal");
    let restored = database(&other);
    std::fs::copy(&copy, &restored).expect("restored");
    std::fs::copy(&log, other.path().join("meantime.sqlite-wal")).expect("left");
    let before = std::fs::read(&restored).expect("the file");
    let refused = Store::open(&restored).await.expect_err("a log of another database");
    assert!(matches!(refused, StoreError::Leftover(_)), "{refused}");
    assert!(std::fs::read(&restored).expect("the file") == before);
    std::fs::remove_file(other.path().join("meantime.sqlite-wal")).expect("moved away");
    Store::open(&restored).await.expect("it opens");
}

fn meantime(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_meantime"));
    command.env_clear().current_dir(folder).args(arguments).output().expect("it runs")
}

#[tokio::test]
async fn the_command_needs_no_token_says_what_it_did_and_how_to_restore() {
    let folder = folder();
    let _bot = app_on(&database(&folder)).await;
    let done = meantime(folder.path(), &["backup", "copy.sqlite"]);
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert_eq!(done.status.code(), Some(0), "{said}{}", String::from_utf8_lossy(&done.stderr));
    assert!(said.starts_with("Copied meantime.sqlite to copy.sqlite ("), "{said}");
    assert!(said.contains("To restore it: stop the bot"), "{said}");
    let mode = std::fs::metadata(folder.path().join("copy.sqlite")).expect("a copy").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);

    let again = meantime(folder.path(), &["backup", "copy.sqlite"]);
    let said = String::from_utf8_lossy(&again.stderr).into_owned();
    assert_eq!((again.status.code(), said.lines().count()), (Some(1), 1), "{said}");
    assert!(said.contains("copy.sqlite is there already"), "{said}");
}
