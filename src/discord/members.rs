//! Who is in a server, with which roles: asked of Discord when it is needed, and held for a few minutes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use chrono::Duration;
use serenity::all::{GuildId, Member as DiscordMember, UserId};
use serenity::http::Http;

use super::failure::code;
use super::incoming;
use super::limits::Limits;
use crate::clock::Clock;
use crate::delivery::Failure;
use crate::domain::calendar::Instant;
use crate::domain::ids::{PersonId, RoleId, ServerId};

/// One request may take so long: nothing may be sent much later than it was judged.
const CALL_MOST: std::time::Duration = std::time::Duration::from_secs(15);
/// What was asked is held so long.
const HELD_FOR: Duration = Duration::minutes(5);
/// And of so many people at most.
const HELD_MOST: usize = 5_000;
/// One request gives so many members.
const PAGE: u64 = 1_000;
/// A server's members are read up to so many pages.
const PAGES: usize = 20;
/// Discord's codes for "no such member" and "no such user".
const NOBODY: [isize; 2] = [10_007, 10_013];

/// Somebody in a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// What they are called there.
    pub name: String,
    /// Their roles.
    pub roles: Vec<RoleId>,
    /// Whether they are a bot.
    pub bot: bool,
}

type Held<K, V> = Mutex<HashMap<K, (Instant, V)>>;

/// The members of all servers, as far as they were asked for.
pub struct Members {
    clock: Arc<dyn Clock>,
    /// Whether Discord lists members: it does with the Server Members intent.
    listed: bool,
    limits: Arc<Limits>,
    people: Held<(ServerId, PersonId), Option<Member>>,
    holders: Held<(ServerId, RoleId), Vec<PersonId>>,
}

impl std::fmt::Debug for Members {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Members").field("listed", &self.listed).finish_non_exhaustive()
    }
}

impl Members {
    pub(super) fn new(clock: Arc<dyn Clock>, listed: bool, limits: Arc<Limits>) -> Self {
        Self { clock, listed, limits, people: Mutex::default(), holders: Mutex::default() }
    }

    /// Somebody in a server; none where they are not in it.
    ///
    /// # Errors
    /// When Discord cannot be asked.
    pub(super) async fn member(
        &self,
        http: &Http,
        server: ServerId,
        person: PersonId,
    ) -> Result<Option<Member>, Failure> {
        if let Some(held) = self.held(&self.people, &(server, person)) {
            return Ok(held);
        }
        let (guild, user) = (GuildId::new(server.0.max(1)), UserId::new(person.0.max(1)));
        let asked = async {
            match http.get_member(guild, user).await {
                Ok(member) => Ok(Some(of(&member))),
                Err(error) if code(&error).is_some_and(|code| NOBODY.contains(&code)) => Ok(None),
                Err(error) => Err(error),
            }
        };
        let found = self.limits.within(CALL_MOST, asked).await?;
        self.hold(&self.people, (server, person), found.clone());
        Ok(found)
    }

    /// Who holds a role; none where Discord does not tell.
    ///
    /// # Errors
    /// When Discord cannot be asked.
    pub(super) async fn holders(
        &self,
        http: &Http,
        server: ServerId,
        role: RoleId,
    ) -> Result<Option<Vec<PersonId>>, Failure> {
        if !self.listed {
            return Ok(None);
        }
        if let Some(held) = self.held(&self.holders, &(server, role)) {
            return Ok(Some(held));
        }
        let mut all = Vec::new();
        let mut after = None;
        for _ in 0..PAGES {
            let guild = GuildId::new(server.0.max(1));
            let page = self.limits.within(CALL_MOST, http.get_guild_members(guild, Some(PAGE), after)).await?;
            after = page.iter().map(|member| member.user.id.get()).max();
            let full = page.len() as u64 == PAGE;
            let holds = |member: &&DiscordMember| !member.user.bot && of(member).roles.contains(&role);
            all.extend(page.iter().filter(holds).map(|member| PersonId(member.user.id.get())));
            if !full {
                break;
            }
        }
        self.hold(&self.holders, (server, role), all.clone());
        Ok(Some(all))
    }

    /// Forgets what is held of somebody: it has changed.
    pub(super) fn forget(&self, server: ServerId, person: PersonId) {
        lock(&self.people).remove(&(server, person));
        lock(&self.holders).retain(|(of, _), _| *of != server);
    }

    fn held<K: std::hash::Hash + Eq, V: Clone>(&self, held: &Held<K, V>, key: &K) -> Option<V> {
        let oldest = self.clock.now() - HELD_FOR;
        lock(held).get(key).filter(|(at, _)| *at > oldest).map(|(_, value)| value.clone())
    }

    fn hold<K: std::hash::Hash + Eq, V>(&self, held: &Held<K, V>, key: K, value: V) {
        let now = self.clock.now();
        let mut held = lock(held);
        if held.len() >= HELD_MOST {
            held.retain(|_, (at, _)| *at > now - HELD_FOR);
        }
        if held.len() < HELD_MOST {
            held.insert(key, (now, value));
        }
    }
}

fn of(member: &DiscordMember) -> Member {
    Member { name: member.display_name().to_owned(), roles: incoming::roles(&member.roles), bot: member.user.bot }
}

fn lock<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
