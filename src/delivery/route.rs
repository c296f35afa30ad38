//! By which way something goes to a person, and where: a direct message, or what their server wants where they take none.

use chrono::Duration;

use super::pace::{self, next_opening};
use super::port::Failure;
use super::worker::Worker;
use crate::app::AppError;
use crate::domain::access::Permissions;
use crate::domain::calendar::Instant;
use crate::domain::closed_dms::{Way, way};
use crate::domain::ids::{AskId, ChannelId, PersonId};
use crate::steps::Step;
use crate::store::bundles::{self, Bundle};
use crate::store::outbox::Row;
use crate::store::{Connection, asks, people, privacy, servers};

/// Who could be written to only later than this is reached another way.
const WAIT_MOST: Duration = Duration::hours(1);
/// The private thread in which somebody is reminded.
const PRIVATE_THREAD: &str = "Reminders";

/// What is decided about something that may go to a person now.
pub(super) enum Route {
    /// It goes this way.
    By(Way),
    /// Not before then, UTC.
    Later(Instant, &'static str),
    /// No way is left.
    None(&'static str),
}

impl Worker {
    /// How rows of one server go to a person. A conversation that this begins is noted.
    pub(super) async fn route(&self, conn: &mut Connection, person: PersonId, row: &Row) -> Result<Route, AppError> {
        let now = self.app.now();
        let stored = people::load(conn, person).await?;
        let known = stored.dm_channel.is_some();
        let waits = self.no_new_dms(now).filter(|_| !known);
        let may_open = waits.is_none_or(|until| until - now <= WAIT_MOST);
        let wanted = servers::load(conn, row.server).await?.closed_dms;
        match way(stored.dm_closed_at, may_open, wanted, now) {
            // Their DMs may be open: it waits until Discord lets the bot write to them.
            None if stored.dm_closed_at.is_none() => {
                Ok(Route::Later(waits.unwrap_or(now + WAIT_MOST), "Discord opens no new conversations for a while"))
            }
            None => Ok(Route::None("takes no direct messages, and the server wants nothing instead")),
            Some(Way::Direct) if known => Ok(Route::By(Way::Direct)),
            Some(Way::Direct) => {
                if let Some(until) = waits {
                    return Ok(Route::Later(until, "Discord opens no new conversations for a while"));
                }
                let opened = people::dms_opened_since(conn, now - pace::LOOK_BACK).await?;
                let next = next_opening(&opened, now);
                if next > now {
                    return Ok(Route::Later(next, "many new conversations were begun just now"));
                }
                people::opens_dm(conn, person, now).await?;
                Ok(Route::By(Way::Direct))
            }
            Some(other) => Ok(Route::By(other)),
        }
    }

    /// Where a bundle goes, remembered before anything is sent. A DM or private thread is opened when it is the first.
    pub(super) async fn channel_of(
        &self,
        bundle: &Bundle,
        rows: &[Row],
    ) -> Result<Result<ChannelId, Failure>, AppError> {
        if !bundle.to_person {
            return Ok(Ok(ChannelId(bundle.recipient)));
        }
        if let Some(channel) = bundle.channel {
            return Ok(Ok(channel));
        }
        let opened = match bundle.way {
            Way::Direct => self.dm_of(PersonId(bundle.recipient)).await?,
            Way::Mention => Ok(self.place_of(rows).await?),
            Way::PrivateThread => self.private_thread_of(PersonId(bundle.recipient), rows).await?,
        };
        let channel = match opened {
            Ok(channel) => channel,
            Err(failure) => return Ok(Err(failure)),
        };
        let mut tx = self.app.store().write().await?;
        bundles::goes_to(&mut tx, bundle.id, channel).await?;
        tx.commit().await?;
        Ok(Ok(channel))
    }

    async fn dm_of(&self, person: PersonId) -> Result<Result<ChannelId, Failure>, AppError> {
        let known = people::load(&mut *self.app.store().read().await?, person).await?.dm_channel;
        if let Some(channel) = known {
            return Ok(Ok(channel));
        }
        let channel = match self.discord.open_dm(person).await {
            Ok(channel) => channel,
            Err(failure) => return Ok(Err(failure)),
        };
        Step::DmOpened.reached();
        let mut tx = self.app.store().write().await?;
        // It was noted that it is begun; who had all deleted since is not noted again.
        if privacy::is_known(&mut tx, person).await? {
            people::set_dm_channel(&mut tx, person, channel).await?;
        }
        tx.commit().await?;
        Ok(Ok(channel))
    }

    /// Where the first of the asks stands: in its thread, if it has one.
    async fn place_of(&self, rows: &[Row]) -> Result<ChannelId, AppError> {
        let mut conn = self.app.store().read().await?;
        match rows.first() {
            Some(row) => self.place_of_row(&mut conn, row).await,
            None => Ok(ChannelId(0)),
        }
    }

    /// Where the ask stands that a row is about.
    pub(super) async fn place_of_row(&self, conn: &mut Connection, row: &Row) -> Result<ChannelId, AppError> {
        let Some(logged) = asks::load(conn, AskId(row.key.subject)).await? else { return Ok(ChannelId(0)) };
        // A thread opened from a message has the message's id.
        let thread = logged.state().message.map(|message| ChannelId(message.0));
        let index = self.app.index();
        Ok(thread.filter(|thread| index.thread(*thread).is_some()).unwrap_or(logged.ask.channel))
    }

    /// The person's own thread in that server; where none can be opened, the place of the ask.
    async fn private_thread_of(&self, person: PersonId, rows: &[Row]) -> Result<Result<ChannelId, Failure>, AppError> {
        let Some(row) = rows.first() else { return Ok(Ok(ChannelId(0))) };
        let known = people::private_thread(&mut *self.app.store().read().await?, person, row.server).await?;
        if let Some(thread) = known {
            return Ok(Ok(thread));
        }
        let place = self.place_of(rows).await?;
        let parent = self.app.index().parent_of(place);
        if !self.opens_private_threads(parent) {
            return Ok(Ok(place));
        }
        let thread = match self.discord.open_private_thread(parent, PRIVATE_THREAD).await {
            Ok(thread) => thread,
            Err(Failure::Never { .. }) => return Ok(Ok(place)),
            Err(failure) => return Ok(Err(failure)),
        };
        let mut tx = self.app.store().write().await?;
        people::set_private_thread(&mut tx, person, row.server, Some(thread)).await?;
        tx.commit().await?;
        Ok(Ok(thread))
    }

    fn opens_private_threads(&self, channel: ChannelId) -> bool {
        let needed = Permissions::CREATE_PRIVATE_THREADS.with(Permissions::SEND_MESSAGES_IN_THREADS);
        let index = self.app.index();
        let holds_messages = index.channel(channel).is_some_and(|channel| !channel.forum);
        holds_messages && index.bot_may(channel).is_some_and(|may| may.has(needed))
    }
}
