//! What failed inside the bot: counted, and whether it is still to be logged.

use super::{App, AppError};

impl App {
    /// Notes that something failed inside the bot. Whether it is to be logged where it was noticed: a full disk and its
    /// like fail everything, and are logged once until they are mended.
    pub fn is_news(&self, error: &AppError) -> bool {
        self.counters.troubled();
        match error {
            AppError::Store(error) => !self.store.is_in_the_way(error),
            AppError::Refused(_) | AppError::Person(_) => true,
        }
    }
}
