//! The transaction that may write, and whether the file takes what is written.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use sqlx::{Sqlite, Transaction};
use tracing::{error, info};

use super::{Connection, Obstacle, StoreError};

/// Whether an obstacle is in the way of writing; told when it comes and when it is gone, not in between.
#[derive(Debug, Default)]
pub(super) struct Way(AtomicBool);

impl Way {
    /// Notes an obstacle.
    pub(super) fn is_blocked(&self, obstacle: Obstacle, error: &StoreError) {
        if !self.0.swap(true, Ordering::Relaxed) {
            error!(
                %error,
                "the database cannot be used: {}. Until then nothing new is taken on; what is owed is kept, and late",
                obstacle.advice()
            );
        }
    }

    fn is_free(&self) {
        if self.0.swap(false, Ordering::Relaxed) {
            info!("the database can be used again");
        }
    }

    /// Whether an obstacle was met and nothing was written since.
    pub(super) fn blocked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// The one transaction that may write. Undone when it is dropped without a commit.
#[derive(Debug)]
pub struct Writing {
    pub(super) transaction: Transaction<'static, Sqlite>,
    pub(super) way: Arc<Way>,
    /// While an obstacle is in the way: how many rows the connection had changed when it began.
    pub(super) changes: Option<i64>,
}

/// How many rows a connection has changed since it was opened.
pub(super) async fn changes(conn: &mut Connection) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar("SELECT total_changes()").fetch_one(conn).await
}

impl Writing {
    /// Makes what was written last.
    ///
    /// # Errors
    /// When the database fails; nothing was changed then.
    pub async fn commit(mut self) -> Result<(), sqlx::Error> {
        let wrote = match self.changes {
            // A commit of nothing shows nothing about the file.
            Some(before) => changes(&mut self.transaction).await? > before,
            None => true,
        };
        self.transaction.commit().await?;
        if wrote {
            self.way.is_free();
        }
        Ok(())
    }
}

impl Deref for Writing {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.transaction
    }
}

impl DerefMut for Writing {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.transaction
    }
}
