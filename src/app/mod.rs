//! Use cases: load, decide, commit the state and what is to be sent together.
//!
//! Must not know: Discord's types, SQL. Decisions are the domain's; here they meet the store.

mod ask;
mod away;
mod calendar;
mod calendars;
mod digests;
mod export;
mod hand_over;
mod hear;
mod hearing;
mod help;
mod holidays;
mod hours;
mod index;
mod judge;
mod keep;
mod languages;
mod listing;
mod marks;
mod norms;
mod others;
mod overlap;
mod own_hours;
mod personal;
mod places;
mod policies;
mod privacy;
mod reach;
mod reading;
mod recent;
mod refused;
mod roles;
mod settings;
mod setup;
mod shard;
mod sight;
mod tell;
mod trouble;
mod under_way;
mod watches;
mod watching;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, RwLock, RwLockReadGuard, RwLockWriteGuard};

use tracing::warn;

use crate::activity::Activity;
use crate::clock::Clock;
use crate::counters::Counters;
use crate::domain::ask::Owner;
use crate::domain::calendar::Instant;
use crate::domain::ids::PersonId;
use crate::store::{Store, StoreError, asks, hearing as heard, holders, servers, unheard};

pub use crate::store::calendars::{Calendar, Failing as CalendarFailing};
pub use ask::{Asked, Consequence, Made, POST_AND_THREAD, Pressed};
pub use away::{AwayEnded, AwaySet, TimeOff};
pub use calendar::CalendarExport;
pub use calendars::{CalendarNow, CalendarRead, MOST_CALENDARS, NewCalendar, is_stale};
pub use digests::{DigestSet, ScheduleDigest, trouble_is_over};
pub use hand_over::Candidate;
pub use hearing::{Doubt, HeldBack, ToRead};
pub use holidays::{DayChanged, PersonHolidays};
pub use hours::{Hours, Team};
pub use index::{Channel, Index, Thread};
pub use keep::keep;
pub use listing::Reader;
pub use norms::{Audience, NormsRemoved, norms_follow_pauses, norms_posted, subject_of};
pub use others::{SeenHours, Told, away_from};
pub use overlap::Compared;
pub use own_hours::{Copied, TravelPlan, Travelling};
pub use personal::{PersonalAsks, PersonalDigestSet};
pub use policies::{Holds, PolicyChange, PolicyChanged, PolicyOutcome, Viewer};
pub use privacy::{Kept, LastOfNorms};
pub use reading::{Marks, Standing};
pub use refused::Refused;
pub use settings::HoursSet;
pub use setup::{CannotOpen, CannotPost, CannotWatch, DigestChoice, SetupState, WatchedFor};
pub use shard::Shard;
pub use sight::Realm;
pub use tell::{Explanation, Listed, Overview};
pub use under_way::TakingIn;
pub use watching::{Unwatched, WatchSet};

/// Why a use case did not happen.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// Something the person can mend.
    #[error("refused: {0:?}")]
    Refused(Refused),
    /// The same, noticed on Discord's side: said there already, in the language of who reads it.
    #[error("{0}")]
    Person(String),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl AppError {
    /// What the person can mend, as they read it. For Discord's side alone: a use case says [`Refused`].
    pub fn person(text: impl Into<String>) -> Self {
        Self::Person(text.into())
    }
}

impl From<sqlx::Error> for AppError {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(StoreError::Database(error))
    }
}

/// Result of a use case.
pub type Result<T, E = AppError> = std::result::Result<T, E>;

/// The bot without Discord.
#[derive(Debug)]
pub struct App {
    store: Store,
    clock: Arc<dyn Clock>,
    activity: Arc<Activity>,
    counters: Counters,
    index: RwLock<Index>,
    recent: Mutex<recent::Recent>,
    seen_roles: Mutex<roles::SeenRoles>,
    /// What happened before was not heard.
    hears_since: Instant,
    hearing: Mutex<hearing::Hearing>,
    under_way: under_way::UnderWay,
    turn: tokio::sync::Mutex<()>,
    /// Held while somebody chooses in a set-up what exists once.
    choosing: tokio::sync::Mutex<()>,
    /// When people had calendars asked for by hand.
    by_hand: Mutex<HashMap<PersonId, Vec<Instant>>>,
}

impl App {
    /// Opens the use cases on a store: reads what is watched and which asks are open.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn new(store: Store, clock: Arc<dyn Clock>, activity: Arc<Activity>) -> Result<Self> {
        let mut index = Index::default();
        if let Some(taken) = store.copied_at().await? {
            warn!(%taken, "started on a backup: what happened since is not in it");
            store.pass_over_numbers(clock.now()).await?;
            store.is_settled().await?;
        }
        let mut conn = store.read().await?;
        for watched in servers::all_watches(&mut conn).await? {
            index.watches.set(watched.server, watched.place, Some(watched.watch), watched.since);
        }
        let unheard = unheard::all(&mut conn).await?;
        index.unheard = unheard.into_iter().map(|unheard| (unheard.channel, unheard)).collect();
        for (server, reaction) in servers::all_reactions(&mut conn).await? {
            index.set_reaction(server, reaction.parse().ok());
        }
        for logged in asks::out_of_reach(&mut conn).await? {
            index.set_parent(logged.ask.channel, logged.standing.parent);
            index.set_ask(&logged.ask, &logged.state());
        }
        let mut seen_roles = roles::SeenRoles::default();
        for role in holders::roles_asked(&mut conn).await? {
            seen_roles.is_asked(role);
        }
        for logged in asks::all_open(&mut conn).await? {
            let state = logged.state();
            index.set_parent(logged.ask.channel, logged.standing.parent);
            index.set_ask(&logged.ask, &state);
            for part in &state.obligations {
                if let Owner::Role(role) = part.owner {
                    seen_roles.is_asked(role);
                }
            }
        }
        let hearing = hearing::Hearing::left_at(heard::all(&mut conn).await?);
        drop(conn);
        index.let_go(clock.now());
        let hears_since = clock.now();
        Ok(Self {
            store,
            clock,
            activity,
            counters: Counters::default(),
            index: RwLock::new(index),
            recent: Mutex::default(),
            seen_roles: Mutex::new(seen_roles),
            hears_since,
            hearing: Mutex::new(hearing),
            under_way: under_way::UnderWay::default(),
            turn: tokio::sync::Mutex::default(),
            choosing: tokio::sync::Mutex::default(),
            by_hand: Mutex::default(),
        })
    }

    /// The store, for `delivery`.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The clock.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// What the bot is doing.
    pub fn activity(&self) -> &Arc<Activity> {
        &self.activity
    }

    /// How often what happened.
    pub fn counters(&self) -> &Counters {
        &self.counters
    }

    /// Now, UTC.
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// Held from before a transaction that changes asks until the index knows of it: so the index changes in the order of
    /// the commits.
    pub async fn turn(&self) -> tokio::sync::MutexGuard<'_, ()> {
        self.turn.lock().await
    }

    fn recent(&self) -> MutexGuard<'_, recent::Recent> {
        self.recent.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn seen_roles(&self) -> MutexGuard<'_, roles::SeenRoles> {
        self.seen_roles.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn hears_since(&self) -> Instant {
        self.hears_since
    }

    /// The index, to read.
    pub fn index(&self) -> RwLockReadGuard<'_, Index> {
        // A panic while the lock was held cannot leave it half-changed in a way that matters: go on with it.
        self.index.read().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// The index, to change.
    pub fn index_mut(&self) -> RwLockWriteGuard<'_, Index> {
        self.index.write().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
