//! SQLite through sqlx: one file for each group of tables.
//!
//! Must not know: Discord, decisions. Every function takes a connection, so that a use case reads and writes within one
//! transaction: [`Store::write`] is exclusive, hence what was read in it is still true when it commits.

pub mod absences;
pub mod asks;
pub mod bundles;
mod convert;
pub mod digests;
pub mod hearing;
pub mod holders;
pub mod outbox;
pub mod people;
pub mod policies;
pub mod servers;

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::pool::PoolConnection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Sqlite, Transaction};

/// The migrations, embedded in the binary.
pub static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("./migrations");

/// A connection that reads or, within [`Store::write`], also writes.
pub type Connection = sqlx::SqliteConnection;

/// What can go wrong with the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another process has the database open as its bot.
    #[error("another bot is running on {0}: stop it first, or set DATABASE_URL to a different file")]
    InUse(PathBuf),
    /// The lock file beside the database cannot be made.
    #[error("DATABASE_URL: cannot write {path}: {source}; check that the folder exists and belongs to the bot's user")]
    Lock {
        /// The lock file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The database was written by a newer version of the bot.
    #[error("the database was written by a newer Meantime (migration {0}): run that version, or restore a backup")]
    Newer(i64),
    /// The migrations failed.
    #[error("the database could not be brought up to date: {0}")]
    Migration(sqlx::migrate::MigrateError),
    /// The database failed.
    #[error("the database failed: {0}")]
    Database(#[from] sqlx::Error),
    /// A stored value is not what this version writes.
    #[error("the database holds an unreadable {what}: {why}")]
    Unreadable {
        /// Which value.
        what: &'static str,
        /// Why.
        why: String,
    },
}

/// Result of the store.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// The database of one bot.
#[derive(Debug)]
pub struct Store {
    writer: SqlitePool,
    readers: SqlitePool,
    /// Held while the bot runs; the system lets go of it when the process ends, however it ends.
    _lock: File,
}

impl Store {
    /// Opens the database file, made when it is not there, takes it for this bot, and brings it up to date.
    ///
    /// # Errors
    /// When another bot has it, when it was written by a newer version, or when it cannot be read or written.
    pub async fn open(path: &Path) -> Result<Self> {
        let lock = take(path)?;
        let options = options(path);
        let writer =
            SqlitePoolOptions::new().max_connections(1).connect_with(options.clone().create_if_missing(true)).await?;
        MIGRATIONS.run(&writer).await.map_err(|error| match error {
            sqlx::migrate::MigrateError::VersionMissing(version) => StoreError::Newer(version),
            error => StoreError::Migration(error),
        })?;
        let readers = SqlitePoolOptions::new().max_connections(4).connect_with(options.read_only(true)).await?;
        Ok(Self { writer, readers, _lock: lock })
    }

    /// The one transaction that may write. Others wait.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn write(&self) -> Result<Transaction<'static, Sqlite>> {
        Ok(self.writer.begin_with("BEGIN IMMEDIATE").await?)
    }

    /// A connection that reads what is committed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn read(&self) -> Result<PoolConnection<Sqlite>> {
        Ok(self.readers.acquire().await?)
    }

    /// Closes all connections; waits for a transaction under way.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        // A promise that was answered for must survive a power cut.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10))
}

/// Takes the lock file beside the database. Backup and check read without it.
fn take(database: &Path) -> Result<File> {
    let mut path = database.as_os_str().to_owned();
    path.push(".lock");
    let path = PathBuf::from(path);
    let failed = |source| StoreError::Lock { path: path.clone(), source };
    let lock = File::options().create(true).truncate(false).write(true).open(&path).map_err(failed)?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse(database.to_owned())),
        Err(TryLockError::Error(source)) => Err(failed(source)),
    }
}
