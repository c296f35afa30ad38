//! A copy of the database while the bot writes to it, and what a bot does that is started on such a copy.
//!
//! `VACUUM INTO` reads in one transaction, so the copy is one moment's state, and the bot goes on writing meanwhile. (The
//! other way, SQLite's backup interface, begins anew with every write of another process, and sqlx does not have it.)

use std::fs::File;
use std::path::{Path, PathBuf};

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection as _};

use super::{Connection, Obstacle, StoreError, open};
use crate::domain::calendar::Instant;

/// Why there is no backup. Nothing is left behind.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// Something is there already.
    #[error("{0} is there already: a backup overwrites nothing; name another file")]
    Exists(PathBuf),
    /// The copy cannot be written.
    #[error("{path} cannot be written: {source}")]
    Write {
        /// The copy, or its folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The copy cannot be written to its end.
    #[error("the copy {path} cannot be written: {}; the database is as it was", obstacle.advice())]
    Target {
        /// The copy.
        path: PathBuf,
        /// What is the matter.
        obstacle: Obstacle,
    },
    /// SQLite takes no such path.
    #[error("{0} is no path that SQLite can write to: name it in UTF-8")]
    Path(PathBuf),
    /// The database cannot be read.
    #[error(transparent)]
    Source(#[from] StoreError),
    /// The copy failed on the way.
    #[error("the copy failed: {0}")]
    Copy(sqlx::Error),
    /// The copy is not sound, so the database may not be.
    #[error("the copy is damaged, and perhaps the database itself: `meantime check` tells")]
    Unsound,
}

/// Copies a database to a new file, as it is at one moment. The copy is read once, is on the disk when this returns, and
/// is for its owner only. `now` is written into it: a bot that is started on it knows since when it has heard nothing.
///
/// # Errors
/// When the target exists or cannot be written, or the database cannot be read.
pub async fn backup(database: &Path, target: &Path, now: Instant) -> Result<u64, BackupError> {
    if target.symlink_metadata().is_ok() {
        return Err(BackupError::Exists(target.to_owned()));
    }
    let mut source = open::beside(database).await?;
    open::is_ours(&mut source, database).await?;
    let part = Part::beside(target)?;
    let path = part.0.to_str().ok_or_else(|| BackupError::Path(target.to_owned()))?;
    let copied = sqlx::query("VACUUM INTO ?").bind(path).execute(&mut source).await;
    copied.map_err(|error| match Obstacle::of(&error) {
        // The database is only read.
        Some(obstacle) if !of_reading(&error, obstacle) => BackupError::Target { path: target.to_owned(), obstacle },
        Some(obstacle) => BackupError::Source(StoreError::Obstacle { path: database.to_owned(), obstacle }),
        None => BackupError::Copy(error),
    })?;
    let _ = source.close().await;
    mark(&part.0, now).await.map_err(|error| match error {
        BackupError::Copy(error) => match Obstacle::of(&error) {
            Some(obstacle) => BackupError::Target { path: target.to_owned(), obstacle },
            None => BackupError::Copy(error),
        },
        error => error,
    })?;
    part.becomes(target)
}

/// Whether something is the matter with what is read; else it is with what is written.
fn of_reading(error: &sqlx::Error, obstacle: Obstacle) -> bool {
    let code = error.as_database_error().and_then(|error| error.code()?.parse::<u32>().ok());
    match obstacle {
        Obstacle::Damaged | Obstacle::NoDatabase => true,
        // SQLITE_IOERR_READ and SQLITE_IOERR_SHORT_READ. https://sqlite.org/rescode.html
        Obstacle::Disk => matches!(code, Some(266 | 522)),
        Obstacle::Full | Obstacle::ReadOnly | Obstacle::Closed => false,
    }
}

/// Notes in the copy that it is one, and reads all of it.
async fn mark(copy: &Path, now: Instant) -> Result<(), BackupError> {
    let mut conn = SqliteConnectOptions::new().filename(copy).connect().await.map_err(BackupError::Copy)?;
    if copied_at(&mut conn).await.map_err(BackupError::Copy)?.is_none() {
        let pragma = format!("PRAGMA user_version = {}", now.timestamp() / 60);
        sqlx::query(AssertSqlSafe(pragma)).execute(&mut conn).await.map_err(BackupError::Copy)?;
    }
    let found: String =
        sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(&mut conn).await.map_err(BackupError::Copy)?;
    conn.close().await.map_err(BackupError::Copy)?;
    if found == "ok" { Ok(()) } else { Err(BackupError::Unsound) }
}

/// When the copy was taken that this database is, UTC, rounded down to the minute; none in a database that is no copy,
/// or no longer. SQLite keeps one number for the application, which is in every version of the database.
pub(super) async fn copied_at(conn: &mut Connection) -> Result<Option<Instant>, sqlx::Error> {
    let minutes: i64 = sqlx::query_scalar("PRAGMA user_version").fetch_one(conn).await?;
    Ok(if minutes == 0 { None } else { Instant::from_timestamp(minutes * 60, 0) })
}

/// So many numbers are passed over for each second since 2026: Discord lets a bot send fewer messages than that, so no
/// number comes twice that was given to something after the copy was taken.
const NUMBERS_A_SECOND: i64 = 64;
/// First second of 2026.
const NUMBERED_SINCE: i64 = 1_767_225_600;

/// On a copy, numbers that may have been used since it was taken are not used again: they stand in the ids of buttons
/// and in nonces. Is the same as often as it is done.
pub(super) async fn pass_over_numbers(conn: &mut Connection, now: Instant) -> Result<(), sqlx::Error> {
    let next = (now.timestamp() - NUMBERED_SINCE).max(0) * NUMBERS_A_SECOND;
    let tables: Vec<String> =
        sqlx::query_scalar("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'")
            .fetch_all(&mut *conn)
            .await?;
    for table in tables {
        let moved = sqlx::query("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?")
            .bind(next)
            .bind(&table)
            .execute(&mut *conn)
            .await?;
        if moved.rows_affected() == 0 {
            sqlx::query("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)")
                .bind(&table)
                .bind(next)
                .execute(&mut *conn)
                .await?;
        }
    }
    Ok(())
}

/// Notes that the database is no copy any more: what had to be found out is.
pub(super) async fn is_settled(conn: &mut Connection) -> Result<(), sqlx::Error> {
    sqlx::query("PRAGMA user_version = 0").execute(conn).await.map(|_| ())
}

/// A copy that is not complete: gone when it is dropped.
struct Part(PathBuf);

impl Part {
    /// Beside the target, so that it can take its name.
    fn beside(target: &Path) -> Result<Self, BackupError> {
        let mut name = target.as_os_str().to_owned();
        name.push(format!(".{}.part", std::process::id()));
        let path = PathBuf::from(name);
        open::private().open(&path).map_err(written(target))?;
        Ok(Self(path))
    }

    /// Takes the target's name, once it is on the disk. Its size in bytes.
    fn becomes(self, target: &Path) -> Result<u64, BackupError> {
        let file = File::open(&self.0).map_err(written(target))?;
        file.sync_all().map_err(written(target))?;
        let bytes = file.metadata().map_err(written(target))?.len();
        // A second name is only given where nothing has it; where the file system knows no second names, the target was
        // looked for before.
        match std::fs::hard_link(&self.0, target) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                return Err(BackupError::Exists(target.to_owned()));
            }
            Err(_) => std::fs::rename(&self.0, target).map_err(written(target))?,
        }
        sync_folder(target)?;
        Ok(bytes)
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // It may have taken the target's name.
        let _ = std::fs::remove_file(&self.0);
    }
}

/// A name is on the disk when its folder is.
fn sync_folder(of: &Path) -> Result<(), BackupError> {
    let folder = of.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let synced = if cfg!(unix) { File::open(folder).and_then(|folder| folder.sync_all()) } else { Ok(()) };
    synced.map_err(written(folder))
}

fn written(path: &Path) -> impl Fn(std::io::Error) -> BackupError {
    move |source| BackupError::Write { path: path.to_owned(), source }
}
