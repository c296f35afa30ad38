//! Trouble with the database's file: what is wrong is said in one line before anything is changed, and when a disk is
//! full the bot says so, loses nothing that it took, and goes on when there is room.

use std::path::{Path, PathBuf};

use meantime::store::{Obstacle, Store, StoreError};
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};
use sqlx::{AssertSqlSafe, Executor};
use tempfile::TempDir;

fn database(folder: &TempDir) -> PathBuf {
    folder.path().join("meantime.sqlite")
}

async fn connect(path: &Path) -> SqlitePool {
    let options = SqliteConnectOptions::new().filename(path).create_if_missing(true);
    SqlitePool::connect_with(options).await.expect("a database")
}

/// A database of this version with some pages of people in it.
async fn filled(path: &Path) {
    Store::open(path).await.expect("it opens").close().await;
    let pool = connect(path).await;
    let rows = "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
                INSERT INTO people (id, schedule) SELECT i, hex(randomblob(60)) FROM n";
    pool.execute(rows).await.expect("rows");
    pool.execute("PRAGMA wal_checkpoint(TRUNCATE)").await.expect("a checkpoint");
    pool.close().await;
}

/// Something that happens to a file.
type Mishap = fn(&Path);

fn damage(path: &Path, from: usize, length: usize) {
    let mut bytes = std::fs::read(path).expect("the file");
    // No pattern that SQLite could take for a page.
    for (i, byte) in bytes.iter_mut().skip(from).take(length).enumerate() {
        *byte = u8::try_from((i * 31 + 7) % 251).expect("a byte");
    }
    std::fs::write(path, bytes).expect("written");
}

#[tokio::test]
async fn a_damaged_file_is_refused_and_stays_as_it_is() {
    let table: [(&str, Mishap, Obstacle); 6] = [
        ("random bytes", |path| damage(path, 0, usize::MAX), Obstacle::NoDatabase),
        ("a text", |path| std::fs::write(path, "Dear diary, ".repeat(500)).expect("written"), Obstacle::NoDatabase),
        ("the header gone", |path| damage(path, 0, 100), Obstacle::NoDatabase),
        ("the header fine, pages damaged", |path| damage(path, 40_960, 16_384), Obstacle::Damaged),
        ("one page damaged", |path| damage(path, 4096 * 20, 64), Obstacle::Damaged),
        (
            "truncated",
            |path| {
                let bytes = std::fs::read(path).expect("the file");
                std::fs::write(path, &bytes[..bytes.len() / 2]).expect("written");
            },
            Obstacle::Damaged,
        ),
    ];
    for (what, mishap, expected) in table {
        let folder = TempDir::new().expect("a folder");
        filled(&database(&folder)).await;
        mishap(&database(&folder));
        let before = std::fs::read(database(&folder)).expect("the file");
        let refused = Store::open(&database(&folder)).await.expect_err(what);
        assert_eq!(refused.obstacle(), Some(expected), "{what}: {refused}");
        let text = refused.to_string();
        assert!(text.starts_with("DATABASE_URL: ") && text.contains("docs/backup.md"), "{what}: {text}");
        assert!(text.contains("meantime.sqlite") && !text.contains('\n'), "{what}: {text}");
        assert!(std::fs::read(database(&folder)).expect("the file") == before, "{what}: the file was changed");
    }
}

#[tokio::test]
async fn a_folder_and_a_database_of_something_else_are_refused() {
    let folder = TempDir::new().expect("a folder");
    let refused = Store::open(folder.path()).await.expect_err("a folder");
    assert!(matches!(refused, StoreError::Folder(_)), "{refused}");

    let pool = connect(&database(&folder)).await;
    pool.execute("CREATE TABLE recipes (id INTEGER)").await.expect("a table");
    pool.close().await;
    let before = std::fs::read(database(&folder)).expect("the file");
    let refused = Store::open(&database(&folder)).await.expect_err("of another program");
    assert!(matches!(refused, StoreError::Foreign(_)), "{refused}");
    assert!(std::fs::read(database(&folder)).expect("the file") == before, "the file was changed");
}

/// A kill leaves the write-ahead log: what was committed is in there.
#[tokio::test]
async fn what_was_committed_before_a_kill_is_read_from_the_log_that_is_left() {
    let folder = TempDir::new().expect("a folder");
    let store = Store::open(&database(&folder)).await.expect("it opens");
    let mut tx = store.write().await.expect("a transaction");
    (&mut *tx).execute("INSERT INTO people (id) VALUES (42)").await.expect("a row");
    tx.commit().await.expect("committed");
    // As a kill leaves them: the files are copied while the bot has them open.
    let after = TempDir::new().expect("a folder");
    for name in ["meantime.sqlite", "meantime.sqlite-wal"] {
        std::fs::copy(folder.path().join(name), after.path().join(name)).expect("a copy");
    }
    assert!(std::fs::metadata(after.path().join("meantime.sqlite-wal")).expect("a log").len() > 0);
    let store = Store::open(&database(&after)).await.expect("it opens");
    let people: i64 = sqlx::query_scalar("SELECT count(*) FROM people")
        .fetch_one(&mut *store.read().await.expect("a connection"))
        .await
        .expect("readable");
    assert_eq!(people, 1);
}

async fn writes(store: &Store, pages: usize) -> Result<(), StoreError> {
    let mut tx = store.write().await?;
    // A row alone: for several SQLite would undo the statement only.
    let insert = format!("INSERT INTO people (id, schedule) VALUES (abs(random()), hex(zeroblob({})))", pages * 2048);
    (&mut *tx).execute(AssertSqlSafe(insert)).await?;
    tx.commit().await?;
    Ok(())
}

/// The disk is full in the middle of a transaction: SQLite undoes it by itself. The next one is none the worse.
#[tokio::test]
async fn after_a_full_disk_the_store_writes_again() {
    let folder = TempDir::new().expect("a folder");
    let store = Store::open(&database(&folder)).await.expect("it opens");
    for _ in 0..3 {
        let mut tx = store.write().await.expect("a transaction");
        (&mut *tx).execute("PRAGMA max_page_count = 1").await.expect("no room");
        tx.commit().await.expect("nothing to commit");
        let full = writes(&store, 50).await.expect_err("no room");
        assert_eq!(full.obstacle(), Some(Obstacle::Full), "{full}");
        assert!(store.is_in_the_way(&full) && store.is_blocked());

        let mut tx = store.write().await.expect("a transaction");
        (&mut *tx).execute("PRAGMA max_page_count = 1000000").await.expect("room");
        tx.commit().await.expect("nothing to commit");
        writes(&store, 50).await.expect("there is room");
        assert!(!store.is_blocked());
    }
}

#[cfg(unix)]
#[tokio::test]
async fn the_files_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let folder = TempDir::new().expect("a folder");
    let store = Store::open(&database(&folder)).await.expect("it opens");
    writes(&store, 1).await.expect("written");
    for name in ["meantime.sqlite", "meantime.sqlite-wal", "meantime.sqlite-shm"] {
        let mode = std::fs::metadata(folder.path().join(name)).expect(name).permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}
