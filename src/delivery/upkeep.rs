//! Once a day: what is too old goes, and what is about who left long ago. In slices, so that nobody waits long to write; a
//! crash loses nothing, since what is to go is still there.

use chrono::Duration;
use tracing::{error, info, warn};

use super::port::Failure;
use super::worker::Worker;
use crate::app::AppError;
use crate::domain::calendar::Instant;
use crate::domain::ids::{PersonId, ServerId};
use crate::store::privacy::{self, Age};

/// How often it is looked what is to go.
const EVERY: Duration = Duration::days(1);
/// So long after somebody left, or the bot was removed, what is about them goes.
pub const AFTER_LEAVING: Duration = Duration::days(30);
/// So many who left are looked at in one step: Discord is asked about each.
const LEAVERS_A_STEP: u32 = 5;
/// In so many servers it is looked whether somebody is still in one. Beyond that, what is theirs stays until they delete it.
const SERVERS_MOST: usize = 100;

/// Whether somebody is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum There {
    Yes,
    No,
    Unknown,
}

impl Worker {
    /// Does a slice of it if it is time; when to look next, UTC.
    pub(super) async fn upkeep(&self) -> Result<Instant, AppError> {
        let now = self.app.now();
        if let Some(at) = self.next_upkeep().filter(|at| *at > now) {
            return Ok(at);
        }
        // Should it fail, it is tried again, and holds nothing up meanwhile.
        self.set_next_upkeep(now + Duration::hours(1));
        let mut more = false;
        for age in Age::ALL {
            let mut tx = self.app.store().write().await?;
            more |= privacy::slice(&mut tx, age, now).await?;
            tx.commit().await?;
        }
        more |= self.leavers(now).await?;
        if !more {
            self.app.store().empties_log().await?;
        }
        let next = if more { now } else { now + EVERY };
        self.set_next_upkeep(next);
        Ok(next)
    }

    /// Those who left long ago. Whether there are more. One at whom it fails is looked at again tomorrow, and holds up no other.
    async fn leavers(&self, now: Instant) -> Result<bool, AppError> {
        let mut conn = self.app.store().read().await?;
        let left = privacy::left_before(&mut conn, now - AFTER_LEAVING, LEAVERS_A_STEP).await?;
        drop(conn);
        let more = left.len() >= usize::try_from(LEAVERS_A_STEP).unwrap_or(usize::MAX);
        for (server, person) in left {
            let done = match person {
                Some(person) => self.person_left(server, person, now).await,
                None => self.bot_left(server).await,
            };
            let Err(error) = done else { continue };
            if self.app.is_news(&error) {
                error!(%error, "what is about somebody who left could not be deleted; trying again tomorrow");
            }
            self.tomorrow(server, person, now).await?;
        }
        Ok(more)
    }

    async fn bot_left(&self, server: ServerId) -> Result<(), AppError> {
        if self.app.is_removed(server) {
            info!(%server, "all of a server is deleted: the bot was removed long ago");
            return self.app.forget_server(server, true).await.map(|_| ());
        }
        self.is_back(server, None).await
    }

    async fn person_left(&self, server: ServerId, person: PersonId, now: Instant) -> Result<(), AppError> {
        if server == privacy::NOWHERE {
            return self.of_a_server_that_is_gone(person, now).await;
        }
        let here = self.is_there(server, person).await;
        let elsewhere = match here {
            There::No => self.is_anywhere_but(server, person).await?,
            _ => There::Unknown,
        };
        match (here, elsewhere) {
            (There::Yes, _) => self.is_back(server, Some(person)).await,
            (There::No, There::Yes) => self.app.forget_person_in(server, person).await,
            (There::No, There::No) => {
                // That they left is noted until nothing is left of them, so that a crash in between changes nothing.
                self.app.forget_person(person).await?;
                self.app.forget_person_in(server, person).await
            }
            _ => self.tomorrow(server, Some(person), now).await,
        }
    }

    /// They were in a server of which nothing is stored any more.
    async fn of_a_server_that_is_gone(&self, person: PersonId, now: Instant) -> Result<(), AppError> {
        match self.is_anywhere_but(privacy::NOWHERE, person).await? {
            There::No => self.app.forget_person(person).await,
            There::Yes => self.is_back(privacy::NOWHERE, Some(person)).await,
            There::Unknown => self.tomorrow(privacy::NOWHERE, Some(person), now).await,
        }
    }

    async fn tomorrow(&self, server: ServerId, person: Option<PersonId>, now: Instant) -> Result<(), AppError> {
        let mut tx = self.app.store().write().await?;
        privacy::look_again(&mut tx, server, person, now - AFTER_LEAVING + EVERY / 2).await?;
        Ok(tx.commit().await?)
    }

    async fn is_back(&self, server: ServerId, person: Option<PersonId>) -> Result<(), AppError> {
        let mut tx = self.app.store().write().await?;
        privacy::is_back(&mut tx, server, person).await?;
        Ok(tx.commit().await?)
    }

    async fn is_there(&self, server: ServerId, person: PersonId) -> There {
        if self.app.is_removed(server) {
            return There::No;
        }
        match self.discord.is_member(server, person).await {
            Ok(true) => There::Yes,
            Ok(false) => There::No,
            Err(failure) => {
                self.count(&failure);
                if !matches!(failure, Failure::Limited { .. }) {
                    warn!(why = %failure, "not known whether somebody is still in a server; looking again tomorrow");
                }
                There::Unknown
            }
        }
    }

    async fn is_anywhere_but(&self, left: ServerId, person: PersonId) -> Result<There, AppError> {
        let servers = privacy::servers(&mut *self.app.store().read().await?).await?;
        if servers.len() > SERVERS_MOST {
            return Ok(There::Yes);
        }
        let mut there = There::No;
        for server in servers.into_iter().filter(|server| *server != left) {
            match self.is_there(server, person).await {
                There::Yes => return Ok(There::Yes),
                There::Unknown => there = There::Unknown,
                There::No => {}
            }
        }
        Ok(there)
    }
}
