//! Migrations: each is applied to rows of the version before it, and what was promised is still there. A database that
//! this version must not touch is refused.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use meantime::domain::ask::ObligationState;
use meantime::domain::calendar::Instant;
use meantime::domain::ids::{AskId, PersonId, ServerId};
use meantime::domain::language::Language;
use meantime::domain::policies::Place;
use meantime::domain::policy::Target;
use meantime::store::{MIGRATIONS, Store, StoreError, absences, asks, calendars, digests, outbox, people, servers};
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};
use sqlx::{AssertSqlSafe, Executor};
use tempfile::TempDir;

fn database(folder: &TempDir) -> PathBuf {
    folder.path().join("meantime.sqlite")
}

/// Rows as the version of a migration wrote them.
fn rows_of(migration: &sqlx::migrate::Migration) -> String {
    let name = format!("{:04}_{}.sql", migration.version, migration.description.replace(' ', "_"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/migrations").join(name);
    std::fs::read_to_string(&path)
        .unwrap_or_else(|e| panic!("{}: every migration comes with rows: {e}", path.display()))
}

async fn connect(path: &Path) -> SqlitePool {
    let options = SqliteConnectOptions::new().filename(path).create_if_missing(true).foreign_keys(true);
    SqlitePool::connect_with(options).await.expect("a database")
}

/// A database as the first `versions` migrations left it, with rows of each.
async fn older(path: &Path, versions: usize) {
    let pool = connect(path).await;
    for count in 1..=versions {
        let migrations = MIGRATIONS.migrations[..count].to_vec();
        let last = migrations[count - 1].clone();
        let migrator = Migrator { migrations: Cow::Owned(migrations), ..Migrator::DEFAULT };
        migrator.run(&pool).await.expect("it migrates");
        pool.execute(AssertSqlSafe(rows_of(&last))).await.expect("its rows fit");
    }
    pool.close().await;
}

#[tokio::test]
async fn a_database_of_every_older_version_is_brought_up_to_date_and_keeps_its_promises() {
    for versions in 1..=MIGRATIONS.migrations.len() {
        let folder = TempDir::new().expect("a folder");
        older(&database(&folder), versions).await;
        let store = Store::open(&database(&folder)).await.expect("it opens");
        let mut conn = store.read().await.expect("a connection");

        let ask = asks::load(&mut conn, AskId(1)).await.expect("readable").expect("there");
        let part = ask.state().part_of(PersonId(20)).cloned().expect("a part");
        assert_eq!((part.state, part.put_offs.len()), (ObligationState::Owed, 1), "after {versions}");
        assert_eq!(outbox::pending_of_ask(&mut conn, AskId(1)).await.expect("readable").len(), 1);
        assert!(people::load(&mut conn, PersonId(20)).await.expect("readable").schedule.is_some());
        assert!(people::stopped_at(&mut conn, PersonId(21), ServerId(10)).await.expect("readable").is_some());
        assert!(servers::load(&mut conn, ServerId(10)).await.expect("readable").schedule_is_set);
        let policy = servers::load(&mut conn, ServerId(10)).await.expect("readable").policies.at(&Place::default());
        assert_eq!((policy.target, policy.follow_ups), (Target::WorkingSeconds(14_400), 1), "after {versions}");
        drop(conn);
        what_was_noted_means_the_same(&store).await;
        let mut conn = store.read().await.expect("a connection");
        let scheduled = digests::of_server(&mut conn, ServerId(10)).await.expect("readable").len();
        assert_eq!(scheduled, usize::from(versions >= 2), "after {versions}");
        // A language that this version does not speak counts as none.
        let language = people::language(&mut conn, PersonId(20)).await.expect("readable");
        assert_eq!(people::language(&mut conn, PersonId(23)).await.expect("readable"), None);
        let spoken = (language, servers::language(&mut conn, ServerId(10)).await.expect("readable"));
        assert!(
            [(None, None), (Some(Language::German), Some(Language::Japanese))].contains(&spoken),
            "after {versions}"
        );
        assert_eq!(people::load(&mut conn, PersonId(20)).await.expect("readable").language, language);
        assert_eq!(servers::load(&mut conn, ServerId(10)).await.expect("readable").language, spoken.1);
        // Time off that was said is of no calendar; each calendar has its own.
        let absences = absences::of(&mut conn, PersonId(20), Instant::UNIX_EPOCH).await.expect("readable");
        let calendars = calendars::of(&mut conn, PersonId(20)).await.expect("readable");
        let of_calendars = absences.iter().filter(|one| one.calendar.is_some()).count();
        let expected = if versions >= 13 { (2, 2) } else { (0, 0) };
        assert_eq!((calendars.len(), of_calendars), expected, "after {versions}");
        assert_eq!(absences.len() - of_calendars, usize::from(versions >= 3), "after {versions}");
    }
}

/// An answer and 👀 for a role, as the first version noted them, are what this version would have noted: they mean the
/// same, and are not noted twice.
async fn what_was_noted_means_the_same(store: &Store) {
    let mut conn = store.write().await.expect("a transaction");
    let conn = &mut *conn;
    let answered = asks::load(conn, AskId(9)).await.expect("readable").expect("there");
    let by_role = answered.state().obligations[0].state;
    assert!(matches!(by_role, ObligationState::Answered(_)), "{by_role:?}");
    for event in &answered.events {
        asks::append(conn, AskId(9), event, Instant::UNIX_EPOCH).await.expect("noted");
    }
    let again = asks::load(conn, AskId(9)).await.expect("readable").expect("there");
    assert_eq!(again.events.len(), answered.events.len(), "nothing is noted twice");
}

#[tokio::test]
async fn a_database_of_a_newer_version_is_refused_and_stays_as_it_is() {
    let folder = TempDir::new().expect("a folder");
    Store::open(&database(&folder)).await.expect("it opens").close().await;
    let pool = connect(&database(&folder)).await;
    pool.execute("INSERT INTO _sqlx_migrations VALUES (9999, 'later', '2030-01-01', 1, x'00', 0)")
        .await
        .expect("a row");
    pool.close().await;
    let before = std::fs::read(database(&folder)).expect("the file");

    let refused = Store::open(&database(&folder)).await.expect_err("refused");
    assert!(matches!(refused, StoreError::Newer(9999)), "{refused}");
    assert_eq!(std::fs::read(database(&folder)).expect("the file"), before);
}

#[tokio::test]
async fn a_second_bot_on_the_same_file_is_refused_until_the_first_is_gone() {
    let folder = TempDir::new().expect("a folder");
    let first = Store::open(&database(&folder)).await.expect("it opens");
    let refused = Store::open(&database(&folder)).await.expect_err("refused");
    assert!(matches!(refused, StoreError::InUse(_)), "{refused}");
    drop(first);
    Store::open(&database(&folder)).await.expect("it opens again");
}

#[tokio::test]
async fn reading_beside_the_bot_is_possible() {
    let folder = TempDir::new().expect("a folder");
    let _bot = Store::open(&database(&folder)).await.expect("it opens");
    let beside = connect(&database(&folder)).await;
    let asks: i64 = sqlx::query_scalar("SELECT count(*) FROM asks").fetch_one(&beside).await.expect("readable");
    assert_eq!(asks, 0);
}

/// The third makes `servers` anew, after its policies moved to a table of their own; the seventh makes a column of digests
/// anew, which may be empty.
const MOVED: [(i64, &str); 4] = [(3, "DROP TABLE"), (3, "RENAME"), (7, "DROP COLUMN"), (7, "RENAME")];

#[test]
fn no_migration_throws_anything_away() {
    for migration in MIGRATIONS.iter() {
        let sql = migration.sql.as_str().to_uppercase();
        for dangerous in ["DROP TABLE", "DROP COLUMN", "DELETE FROM", "RENAME", "PRAGMA"] {
            if MOVED.contains(&(migration.version, dangerous)) {
                continue;
            }
            assert!(!sql.contains(dangerous), "{} has {dangerous}: move the rows, and say why here", migration.version);
        }
    }
}
