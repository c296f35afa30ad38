//! Who is in a server no more is told nothing of it: Discord is asked before a message, since it tells of those who leave
//! only with the Server Members intent, and only while the bot listens.

use std::collections::BTreeSet;

use tracing::info;

use super::person::judge_rows;
use super::port::Failure;
use super::worker::Worker;
use crate::app::AppError;
use crate::domain::gate::Verdict;
use crate::domain::ids::{PersonId, ServerId};
use crate::store::outbox::{self, Kind, Row};
use crate::store::personal_digests;

/// Why nothing is said to somebody.
const LEFT: &str = "not in that server any more";

/// What is known about somebody before they are written to.
pub(super) enum Membership {
    /// Those rows are gone that are of servers in which they are not.
    Known {
        /// Those servers.
        left: BTreeSet<ServerId>,
    },
    /// Discord did not tell.
    Unknown(Failure),
}

impl Worker {
    /// Looks whether a person is in the servers of what would go to them now. What they owe elsewhere ends, and what was to
    /// be said to them of it is dropped.
    pub(super) async fn looks_who_left(&self, person: PersonId) -> Result<Membership, AppError> {
        let now = self.app.now();
        let mut conn = self.app.store().read().await?;
        let ready = outbox::ready_for_person(&mut conn, person, now, &self.app.held()).await?;
        let verdicts = judge_rows(&mut conn, person, &ready, None, now).await?;
        let goes: Vec<Row> =
            ready.into_iter().zip(verdicts).filter(|(_, v)| *v == Verdict::Open).map(|(r, _)| r).collect();
        let mut servers: BTreeSet<ServerId> = goes.iter().map(|row| row.server).collect();
        if goes.iter().any(|row| row.key.kind == Kind::PersonalDigest) {
            // It tells of all of them.
            servers.extend(personal_digests::servers_of(&mut conn, person).await?);
        }
        drop(conn);
        let left = match self.left_servers(person, servers).await {
            Ok(left) => left,
            Err(failure) => return Ok(Membership::Unknown(failure)),
        };
        self.say_nothing_of(person, &left, &goes).await?;
        Ok(Membership::Known { left })
    }

    async fn left_servers(&self, person: PersonId, servers: BTreeSet<ServerId>) -> Result<BTreeSet<ServerId>, Failure> {
        let mut left = BTreeSet::new();
        for server in servers.into_iter().filter(|server| !self.app.is_held(*server)) {
            match self.discord.is_member(server, person).await {
                Ok(true) => {}
                Ok(false) => {
                    left.insert(server);
                }
                // Perhaps the bot is not in it just now; that is no refusal of the message.
                Err(Failure::Never { why, .. }) => return Err(Failure::Again { why, after: None }),
                Err(failure) => return Err(failure),
            }
        }
        Ok(left)
    }

    async fn say_nothing_of(&self, person: PersonId, left: &BTreeSet<ServerId>, rows: &[Row]) -> Result<(), AppError> {
        for server in left {
            info!(%server, "somebody is written to no more: they have left");
            self.app.hear_left(*server, person).await?;
        }
        let mut tx = self.app.store().write().await?;
        for row in rows.iter().filter(|row| left.contains(&row.server)) {
            let digest = personal_digests::of(&mut tx, person).await?;
            if let Some(digest) = digest.filter(|digest| row.key.kind == Kind::PersonalDigest && digest.is_on) {
                // It belongs to another server of theirs by now.
                outbox::set_server(&mut tx, row.id, digest.server).await?;
                continue;
            }
            outbox::end(&mut tx, row.id, false, LEFT, self.app.now()).await?;
        }
        Ok(tx.commit().await?)
    }
}
