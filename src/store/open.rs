//! Before the bot takes a database file: what is wrong with it is said before anything is changed.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection as _};

use super::{Connection, MIGRATIONS, Obstacle, Result, StoreError};

/// How the bot opens it.
pub(super) fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        // A promise that was answered for must survive a power cut.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        // What was deleted is overwritten: nobody finds it in the file's free places.
        .pragma("secure_delete", "ON")
        .busy_timeout(Duration::from_secs(10))
}

/// A connection that only reads, beside a running bot or without one.
///
/// # Errors
/// When the file is not there or cannot be opened.
pub async fn beside(path: &Path) -> Result<Connection> {
    if !path.try_exists().is_ok_and(|there| there) {
        return Err(StoreError::Missing(path.to_owned()));
    }
    if path.is_dir() {
        return Err(StoreError::Folder(path.to_owned()));
    }
    let options = SqliteConnectOptions::new().filename(path).read_only(true).busy_timeout(Duration::from_secs(10));
    options.connect().await.map_err(at(path))
}

/// Takes the lock file beside the database. Backup and check read without it.
pub(super) fn take(database: &Path) -> Result<File> {
    if database.is_dir() {
        return Err(StoreError::Folder(database.to_owned()));
    }
    let path = lock_of(database);
    let failed = |source| StoreError::Lock { path: path.clone(), source };
    let lock = File::options().create(true).truncate(false).write(true).open(&path).map_err(failed)?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse(database.to_owned())),
        Err(TryLockError::Error(source)) => Err(failed(source)),
    }
}

/// Whether a bot runs on that database now. Nothing is made where there is no lock file.
///
/// # Errors
/// When the lock file cannot be opened.
pub fn is_taken(database: &Path) -> Result<bool> {
    let path = lock_of(database);
    let failed = |source| StoreError::Lock { path: path.clone(), source };
    match File::open(&path) {
        // Let go of at once: a bot that starts in this moment would be refused.
        Ok(lock) => match lock.try_lock_shared() {
            Ok(()) => Ok(false),
            Err(TryLockError::WouldBlock) => Ok(true),
            Err(TryLockError::Error(source)) => Err(failed(source)),
        },
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(source) => Err(failed(source)),
    }
}

/// The lock lies beside the file itself, whatever links lead to it: one database has one lock.
fn lock_of(database: &Path) -> PathBuf {
    let mut path = itself(database).into_os_string();
    path.push(".lock");
    PathBuf::from(path)
}

/// Where a file lies that may be a link, or may not be there yet.
fn itself(path: &Path) -> PathBuf {
    let beside = || {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Some(std::fs::canonicalize(folder).ok()?.join(path.file_name()?))
    };
    std::fs::canonicalize(path).ok().or_else(beside).unwrap_or_else(|| path.to_owned())
}

/// What lies in the write-ahead log beside a database, in bytes: what was written last, and is not in the file itself yet.
pub fn in_the_log(database: &Path) -> u64 {
    std::fs::metadata(log_of(&itself(database))).map_or(0, |log| log.len())
}

fn log_of(database: &Path) -> PathBuf {
    let mut log = database.as_os_str().to_owned();
    log.push("-wal");
    PathBuf::from(log)
}

/// Makes the file when it is not there, for its owner's eyes only: it holds what people typed. SQLite gives the files
/// beside it the same mode.
pub(super) fn make(path: &Path) -> Result<()> {
    match private().open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(source) => Err(StoreError::Lock { path: path.to_owned(), source }),
    }
}

/// A file that is new, and its owner's only.
pub(super) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Looks at a file before it is changed in any way: a sound database of ours, not newer than this version.
///
/// All of its pages are read, which took two seconds for a gigabyte that was in memory: a damage that is found at the
/// start can be mended from yesterday's backup, one that is found in a month cannot.
pub(super) async fn look_at(path: &Path) -> Result<()> {
    if std::fs::metadata(path).is_ok_and(|file| file.len() == 0) {
        return Ok(());
    }
    no_leftover(path)?;
    let mut conn = beside(path).await?;
    let looked = is_sound(&mut conn, path).await;
    let looked = match looked {
        Ok(()) => is_ours(&mut conn, path).await,
        failed => failed,
    };
    let closed = conn.close().await.map_err(at(path));
    looked.and(closed)
}

/// A copy that no bot has opened keeps no write-ahead log. One that lies beside it is of another database, and SQLite
/// would take it for its own.
fn no_leftover(path: &Path) -> Result<()> {
    let log = log_of(&itself(path));
    let mut header = [0; 20];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut header));
    // Byte 18 is how it is written: 1 without such a log, 2 with it. https://sqlite.org/fileformat.html
    let keeps_none = read.is_ok() && header.starts_with(b"SQLite format 3\0") && header[18] == 1;
    if keeps_none && std::fs::metadata(&log).is_ok_and(|log| log.len() > 0) {
        return Err(StoreError::Leftover(log));
    }
    Ok(())
}

/// Whether every page holds what it should.
///
/// # Errors
/// When it does not, or cannot be read.
pub async fn is_sound(conn: &mut Connection, path: &Path) -> Result<()> {
    let found: String = sqlx::query_scalar("PRAGMA quick_check(1)").fetch_one(&mut *conn).await.map_err(at(path))?;
    match found.as_str() {
        "ok" => Ok(()),
        _ => Err(StoreError::Obstacle { path: path.to_owned(), obstacle: Obstacle::Damaged }),
    }
}

/// Whether it is a database of this bot, not newer than this version.
///
/// # Errors
/// When it is of something else, or newer.
pub async fn is_ours(conn: &mut Connection, path: &Path) -> Result<()> {
    let tables: Vec<String> = sqlx::query_scalar("SELECT name FROM sqlite_master WHERE type = 'table'")
        .fetch_all(&mut *conn)
        .await
        .map_err(at(path))?;
    if tables.is_empty() {
        return Ok(());
    }
    if !tables.iter().any(|name| name == "_sqlx_migrations") {
        return Err(StoreError::Foreign(path.to_owned()));
    }
    match last_migration(conn).await.map_err(at(path))? {
        Some(last) if !MIGRATIONS.version_exists(last) => Err(StoreError::Newer(last)),
        _ => Ok(()),
    }
}

/// The last migration that a database has seen.
///
/// # Errors
/// When the database fails.
pub async fn last_migration(conn: &mut Connection) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT max(version) FROM _sqlx_migrations").fetch_one(conn).await
}

/// An error that names the file, where the file is the matter.
pub(super) fn at(path: &Path) -> impl Fn(sqlx::Error) -> StoreError {
    move |error| match Obstacle::of(&error) {
        Some(obstacle) => StoreError::Obstacle { path: path.to_owned(), obstacle },
        None => StoreError::Database(error),
    }
}
