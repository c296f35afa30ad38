//! Who is spoken to in which language.

use super::{App, Result};
use crate::domain::ids::{PersonId, ServerId};
use crate::domain::language::Language;
use crate::store::{Connection, people, servers};

impl App {
    /// The language of what is sent to a person: their own, as they last used the bot; else that of the server which it
    /// is about.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn language_of(&self, conn: &mut Connection, person: PersonId, server: ServerId) -> Result<Language> {
        match people::language(conn, person).await? {
            Some(own) => Ok(own),
            None => self.language_in(conn, server).await,
        }
    }

    /// The language of what is posted in a server's channels: as it was set, else that of the server in Discord.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn language_in(&self, conn: &mut Connection, server: ServerId) -> Result<Language> {
        let set = servers::language(conn, server).await?;
        Ok(set.or_else(|| self.index().language_of(server)).unwrap_or_default())
    }

    /// Somebody uses the bot in this language: kept, so that what reaches them later is said in it. Costs a write only
    /// where it is news.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn speaks(&self, person: PersonId, language: Language) -> Result<()> {
        let known = people::language(&mut *self.store.read().await?, person).await?;
        if known == Some(language) {
            return Ok(());
        }
        let mut tx = self.store.write().await?;
        people::set_language(&mut tx, person, language).await?;
        Ok(tx.commit().await?)
    }
}
