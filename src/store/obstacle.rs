//! What keeps the database from being read or written, as far as whoever runs the bot can mend it.

use super::StoreError;

/// An obstacle, and what to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// The disk is full.
    Full,
    /// The disk, or the file system, does not do what it is asked.
    Disk,
    /// The file may not be written.
    ReadOnly,
    /// The file cannot be opened.
    Closed,
    /// The file is damaged.
    Damaged,
    /// The file is no SQLite database.
    NoDatabase,
}

impl Obstacle {
    /// What an error says about the database's file; none where something else is wrong.
    pub fn of(error: &sqlx::Error) -> Option<Self> {
        let sqlx::Error::Database(error) = error else { return None };
        let code: u32 = error.code()?.parse().ok()?;
        // The upper bits only say where in SQLite it was noticed. https://sqlite.org/rescode.html
        match code & 0xff {
            8 => Some(Self::ReadOnly),
            10 => Some(Self::Disk),
            11 => Some(Self::Damaged),
            13 => Some(Self::Full),
            14 => Some(Self::Closed),
            26 => Some(Self::NoDatabase),
            _ => None,
        }
    }

    /// What is wrong, and how to mend it.
    pub fn advice(self) -> &'static str {
        match self {
            Self::Full => "the disk is full; make room on it",
            Self::Disk => {
                "the disk or file system fails; look into the system's log, and whether it is full or over a limit"
            }
            Self::ReadOnly => "it may not be written; see that the file and its folder belong to the bot's user",
            Self::Closed => "it cannot be opened; see that the path is right and belongs to the bot's user",
            Self::Damaged => "it is damaged; keep a copy of it and restore a backup (docs/backup.md)",
            Self::NoDatabase => "it is no SQLite database; mend DATABASE_URL, or restore a backup (docs/backup.md)",
        }
    }
}

impl StoreError {
    /// What keeps the database from being read or written; none where that is not the matter.
    pub fn obstacle(&self) -> Option<Obstacle> {
        match self {
            Self::Obstacle { obstacle, .. } => Some(*obstacle),
            Self::Database(error) => Obstacle::of(error),
            Self::Migration(sqlx::migrate::MigrateError::Execute(error)) => Obstacle::of(error),
            Self::Migration(sqlx::migrate::MigrateError::ExecuteMigration(error, _)) => Obstacle::of(error),
            _ => None,
        }
    }
}
