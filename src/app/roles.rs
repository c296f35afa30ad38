//! Who holds which role: seen in what people write and press, kept where the role was asked something.
//!
//! Discord lists holders only with the Server Members intent; without it these are the ones who can be called.

use std::collections::{HashMap, HashSet};

use chrono::Duration;

use super::{App, Result};
use crate::domain::ask::{Ask, Owner};
use crate::domain::calendar::Instant;
use crate::domain::ids::{PersonId, RoleId, ServerId};
use crate::store::{Connection, holders};

/// So many people's roles are remembered before anything was asked of them.
const REMEMBERED_MOST: usize = 10_000;
/// That somebody still holds a role is written down so often at most.
const NOTED_EVERY: Duration = Duration::hours(24);

/// The roles with which people were seen, and which roles were ever asked.
#[derive(Debug, Default)]
pub(super) struct SeenRoles {
    asked: HashSet<RoleId>,
    people: HashMap<(ServerId, PersonId), Vec<RoleId>>,
    noted: HashMap<(RoleId, PersonId), Instant>,
}

impl SeenRoles {
    /// Notes that a role was asked something.
    pub(super) fn is_asked(&mut self, role: RoleId) {
        self.asked.insert(role);
    }

    /// Whether a role was ever asked something.
    pub(super) fn was_asked(&self, role: RoleId) -> bool {
        self.asked.contains(&role)
    }

    /// Remembers somebody's roles; those to write down now.
    fn see(&mut self, server: ServerId, person: PersonId, roles: &[RoleId], now: Instant) -> Vec<RoleId> {
        if roles.is_empty() {
            return Vec::new();
        }
        if self.people.len() < REMEMBERED_MOST || self.people.contains_key(&(server, person)) {
            self.people.insert((server, person), roles.to_vec());
        }
        let asked: Vec<RoleId> = roles.iter().filter(|role| self.asked.contains(role)).copied().collect();
        asked.into_iter().filter(|role| self.is_news(*role, person, now)).collect()
    }

    fn is_news(&mut self, role: RoleId, person: PersonId, now: Instant) -> bool {
        let noted = self.noted.get(&(role, person)).is_some_and(|at| now - *at < NOTED_EVERY);
        if !noted {
            self.noted.insert((role, person), now);
        }
        !noted
    }

    fn forget(&mut self, role: RoleId, person: PersonId) {
        self.noted.remove(&(role, person));
    }

    fn seen_with(&self, server: ServerId, role: RoleId) -> Vec<PersonId> {
        let holds = |(of, _): &(&(ServerId, PersonId), &Vec<RoleId>)| of.0 == server;
        self.people.iter().filter(holds).filter(|(_, roles)| roles.contains(&role)).map(|(of, _)| of.1).collect()
    }
}

impl App {
    /// Somebody was seen with these roles.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn see_roles(&self, server: ServerId, person: PersonId, roles: &[RoleId]) -> Result<()> {
        let now = self.now();
        let news = self.seen_roles().see(server, person, roles, now);
        if news.is_empty() {
            return Ok(());
        }
        let noted = self.write_holder(server, person, &news).await;
        if noted.is_err() {
            // The next time they are seen it is tried again.
            let mut seen = self.seen_roles();
            news.iter().for_each(|role| seen.forget(*role, person));
        }
        noted
    }

    async fn write_holder(&self, server: ServerId, person: PersonId, roles: &[RoleId]) -> Result<()> {
        let mut tx = self.store.write().await?;
        for role in roles {
            holders::seen(&mut tx, server, *role, person, self.now()).await?;
        }
        Ok(tx.commit().await?)
    }

    /// Somebody holds exactly these roles now.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn holds_now(&self, server: ServerId, person: PersonId, roles: &[RoleId]) -> Result<()> {
        self.see_roles(server, person, roles).await?;
        let noted = holders::roles_of(&mut *self.store.read().await?, server, person).await?;
        let lost: Vec<RoleId> = noted.into_iter().filter(|role| !roles.contains(role)).collect();
        if lost.is_empty() {
            return Ok(());
        }
        let mut tx = self.store.write().await?;
        for role in lost {
            holders::gone(&mut tx, server, role, person).await?;
            self.seen_roles().forget(role, person);
        }
        Ok(tx.commit().await?)
    }

    /// A role is asked: who was seen with it is written down.
    pub(super) async fn note_holders(&self, conn: &mut Connection, ask: &Ask) -> Result<()> {
        for owner in &ask.owners {
            let Owner::Role(role) = owner else { continue };
            let seen = {
                let mut roles = self.seen_roles();
                roles.is_asked(*role);
                roles.seen_with(ask.server, *role)
            };
            for person in seen {
                holders::seen(conn, ask.server, *role, person, self.now()).await?;
            }
        }
        Ok(())
    }
}
