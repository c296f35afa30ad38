//! SQLite through sqlx: one file for each group of tables.
//!
//! Must not know: Discord, decisions. Every function takes a connection, so that a use case reads and writes within one
//! transaction: [`Store::write`] is exclusive, hence what was read in it is still true when it commits.

pub mod absences;
pub mod asks;
pub mod backup;
pub mod bundles;
pub mod calendars;
mod convert;
pub mod digests;
pub mod hearing;
pub mod holders;
pub mod norms;
mod obstacle;
pub mod open;
pub mod outbox;
pub mod people;
pub mod personal_digests;
pub mod policies;
pub mod privacy;
pub mod servers;
pub mod setups;
pub mod standing;
pub mod unheard;
mod writing;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sqlx::pool::PoolConnection;
use sqlx::sqlite::{SqlitePool, SqlitePoolOptions};
use sqlx::{Connection as _, Sqlite};

use crate::domain::calendar::Instant;

pub use obstacle::Obstacle;
pub use writing::Writing;

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
    /// There is no such file.
    #[error("DATABASE_URL: there is no database {0}")]
    Missing(PathBuf),
    /// The path is that of a folder.
    #[error("DATABASE_URL: {0} is a folder; name a file in it, such as {0}/meantime.sqlite")]
    Folder(PathBuf),
    /// It is the database of something else.
    #[error("DATABASE_URL: {0} is a database of another program; name a file of the bot's own")]
    Foreign(PathBuf),
    /// A write-ahead log lies beside a restored database: it belongs to the one that was there before.
    #[error(
        "{0} belongs to the database that was there before: move it and the -shm file beside it away, then start again"
    )]
    Leftover(PathBuf),
    /// Something is the matter with the file.
    #[error("DATABASE_URL: {path}: {}", obstacle.advice())]
    Obstacle {
        /// The file.
        path: PathBuf,
        /// What is the matter.
        obstacle: Obstacle,
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
    way: Arc<writing::Way>,
    /// Held while the bot runs; the system lets go of it when the process ends, however it ends.
    _lock: File,
}

impl Store {
    /// Opens the database file, made when it is not there, takes it for this bot, and brings it up to date.
    ///
    /// # Errors
    /// When another bot has it, when it was written by a newer version or something else, when it is damaged, or when it
    /// cannot be read or written. The file is as it was then.
    pub async fn open(path: &Path) -> Result<Self> {
        let lock = open::take(path)?;
        open::make(path)?;
        open::look_at(path).await?;
        let options = open::options(path);
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            // A full disk makes SQLite undo a transaction by itself, of which sqlx does not know: such a connection would
            // never write again, so another one takes its place.
            .before_acquire(|conn, _| Box::pin(async move { Ok(!conn.is_in_transaction()) }))
            .connect_with(options.clone())
            .await
            .map_err(open::at(path))?;
        MIGRATIONS.run(&writer).await.map_err(|error| match error {
            sqlx::migrate::MigrateError::VersionMissing(version) => StoreError::Newer(version),
            error => {
                let error = StoreError::Migration(error);
                match error.obstacle() {
                    Some(obstacle) => StoreError::Obstacle { path: path.to_owned(), obstacle },
                    None => error,
                }
            }
        })?;
        let readers = SqlitePoolOptions::new().max_connections(4).connect_with(options.read_only(true)).await;
        let readers = readers.map_err(open::at(path))?;
        Ok(Self { writer, readers, way: Arc::default(), _lock: lock })
    }

    /// When the backup was taken that this database was restored from (UTC, rounded down), until
    /// [`Store::is_settled`] says that what happened since is found out.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn copied_at(&self) -> Result<Option<Instant>> {
        Ok(backup::copied_at(&mut *self.read().await?).await?)
    }

    /// On a database that was restored: numbers that may have been used since are passed over.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn pass_over_numbers(&self, now: Instant) -> Result<()> {
        let mut tx = self.write().await?;
        backup::pass_over_numbers(&mut tx, now).await?;
        Ok(tx.commit().await?)
    }

    /// Notes that nothing is left to find out about the time since the backup.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn is_settled(&self) -> Result<()> {
        let mut tx = self.write().await?;
        backup::is_settled(&mut tx).await?;
        Ok(tx.commit().await?)
    }

    /// The one transaction that may write. Others wait.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn write(&self) -> Result<Writing> {
        let mut transaction = self.writer.begin_with("BEGIN IMMEDIATE").await?;
        let changes = if self.way.blocked() { Some(writing::changes(&mut transaction).await?) } else { None };
        Ok(Writing { transaction, way: Arc::clone(&self.way), changes })
    }

    /// Notes a failure, and whether it is one of the file itself: that is logged here, once until something was written
    /// again.
    pub fn is_in_the_way(&self, error: &StoreError) -> bool {
        let obstacle = error.obstacle();
        if let Some(obstacle) = obstacle {
            self.way.is_blocked(obstacle, error);
        }
        obstacle.is_some()
    }

    /// Whether the file could not be used, and nothing was written since.
    pub fn is_blocked(&self) -> bool {
        self.way.blocked()
    }

    /// A connection that reads what is committed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn read(&self) -> Result<PoolConnection<Sqlite>> {
        Ok(self.readers.acquire().await?)
    }

    /// Returns when the database answered.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn answers(&self) -> Result<()> {
        let mut conn = self.read().await?;
        let _: i64 = sqlx::query_scalar("SELECT count(*) FROM sqlite_master").fetch_one(&mut *conn).await?;
        Ok(())
    }

    /// Takes what was written into the file and empties the write-ahead log, which holds what was deleted a moment ago.
    /// While somebody reads, that is left for the next time.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn empties_log(&self) -> Result<()> {
        let mut conn = self.writer.acquire().await?;
        sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut *conn).await?;
        Ok(())
    }

    /// Closes all connections; waits for a transaction under way.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}
