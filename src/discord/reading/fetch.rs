//! What Discord is asked when something is read back, and what its refusals mean then.

use std::time::Duration;

use serenity::all::{Channel, GetMessages, GuildChannel, GuildId, Message, ReactionType};
use serenity::http::Http;
use tracing::warn;

use super::super::failure::{code, status, words};
use super::super::incoming;
use crate::domain::ids::{ChannelId, MessageId, Order, PersonId, ServerId};

/// One request gives at most so many messages, threads or people.
const PAGE: u8 = 100;
/// So many messages of one place are read back at most, the newest.
const MOST: usize = 2_000;
/// A request may wait so long for its turn: nothing is sent meanwhile that could be late.
const CALL_MOST: Duration = Duration::from_secs(60);
/// After these a request that failed is made again, before the whole reading is put off.
const PAUSES: [Duration; 3] = [Duration::ZERO, Duration::from_millis(100), Duration::from_millis(300)];
/// Discord's codes for a channel and a message that are gone.
const GONE: [isize; 2] = [10_003, 10_008];

/// Trouble that passes: the reading is tried again later.
#[derive(Debug)]
pub(super) struct Later(pub(super) String);

/// Discord's answer.
#[derive(Debug)]
pub(super) enum Answer<T> {
    /// It is there.
    Is(T),
    /// It is gone.
    Gone,
    /// The bot may not read it.
    Refused(String),
}

/// Asks Discord, and at once again where that failed by trouble that passes: one reading takes many requests.
async fn ask<T, F: Future<Output = serenity::Result<T>>>(call: impl Fn() -> F) -> Result<Answer<T>, Later> {
    for pause in PAUSES {
        match once(call()).await {
            Err(Later(_)) => tokio::time::sleep(pause).await,
            answer => return answer,
        }
    }
    once(call()).await
}

async fn once<T>(call: impl Future<Output = serenity::Result<T>>) -> Result<Answer<T>, Later> {
    let error = match tokio::time::timeout(CALL_MOST, call).await {
        Ok(Ok(found)) => return Ok(Answer::Is(found)),
        Ok(Err(error)) => error,
        Err(_) => return Err(Later("Discord made us wait too long".to_owned())),
    };
    match (status(&error), code(&error)) {
        (Some(404), Some(code)) if GONE.contains(&code) => Ok(Answer::Gone),
        // Not Discord's own refusal, but one of something in front of it; or one that passes.
        (Some(401 | 408 | 429 | 500..), _) | (None, _) => Err(Later(words(&error))),
        (Some(_), Some(code)) if code <= 0 => Err(Later(words(&error))),
        (Some(_), _) => Ok(Answer::Refused(words(&error))),
    }
}

/// What is asked of Discord on behalf of one server.
pub(super) struct Fetch<'a> {
    pub(super) http: &'a Http,
    pub(super) server: ServerId,
    /// It was tried often: what still fails is left out, so that it cannot hold up the rest for ever.
    pub(super) patient: bool,
}

impl Fetch<'_> {
    fn guild(&self) -> GuildId {
        GuildId::new(self.server.0.max(1))
    }

    /// The server's channels and its threads that are not archived. Always asked first: when this fails, all does.
    pub(super) async fn places(&self) -> Result<Vec<GuildChannel>, Later> {
        let channels = ask(|| self.http.get_channels(self.guild())).await?;
        let threads = ask(|| self.http.get_guild_active_threads(self.guild())).await?;
        match (channels, threads) {
            (Answer::Is(mut channels), Answer::Is(threads)) => {
                channels.extend(threads.threads);
                Ok(channels)
            }
            (Answer::Refused(why), _) | (_, Answer::Refused(why)) => Err(Later(why)),
            (Answer::Gone, _) | (_, Answer::Gone) => Err(Later("the server is not there".to_owned())),
        }
    }

    /// The threads of a channel that were archived since then.
    pub(super) async fn archived(&self, channel: ChannelId, since: Order) -> Result<Vec<GuildChannel>, Later> {
        let (id, page) = (incoming::channel_id(channel), Some(u64::from(PAGE)));
        let answer = ask(|| self.http.get_channel_archived_public_threads(id, None, page)).await;
        let Some(listed) = self.there(channel, answer)? else { return Ok(Vec::new()) };
        let lately = |thread: &GuildChannel| {
            let at = thread.thread_metadata.and_then(|meta| meta.archive_timestamp);
            at.is_none_or(|at| at.to_utc() >= since.instant())
        };
        let threads: Vec<GuildChannel> = listed.threads.into_iter().filter(lately).collect();
        if listed.has_more && threads.len() >= usize::from(PAGE) {
            warn!(%channel, "more threads were archived there than can be read back");
        }
        Ok(threads)
    }

    /// A thread that is not listed, or that it is gone.
    pub(super) async fn thread(&self, thread: ChannelId) -> Result<Answer<GuildChannel>, Later> {
        match ask(|| self.http.get_channel(incoming::channel_id(thread))).await {
            Ok(Answer::Is(Channel::Guild(found))) => Ok(Answer::Is(found)),
            Ok(Answer::Is(_)) => Ok(Answer::Refused("it is no thread".to_owned())),
            Ok(Answer::Gone) => Ok(Answer::Gone),
            Ok(Answer::Refused(why)) => Ok(Answer::Refused(why)),
            Err(later) => self.unless_patient(later),
        }
    }

    /// A message, or that it is gone.
    pub(super) async fn message(&self, channel: ChannelId, message: MessageId) -> Result<Answer<Message>, Later> {
        let id = serenity::all::MessageId::new(message.0.max(1));
        match ask(|| self.http.get_message(incoming::channel_id(channel), id)).await {
            Err(later) => self.unless_patient(later),
            answer => answer,
        }
    }

    /// What was written in a place since then: all of it, or the newest.
    pub(super) async fn messages(&self, channel: ChannelId, since: Order) -> Result<Vec<Message>, Later> {
        let (mut all, mut before) = (Vec::new(), None);
        loop {
            let page = GetMessages::new().limit(PAGE);
            let page = before.map_or(page, |before| page.before(before));
            let answer = ask(|| incoming::channel_id(channel).messages(self.http, page)).await;
            let Some(messages) = self.there(channel, answer)? else { return Ok(all) };
            let (count, oldest) = (messages.len(), messages.iter().map(|message| message.id).min());
            all.extend(messages.into_iter().filter(|message| message.id.get() > since.0));
            let Some(oldest) = oldest.filter(|id| count == usize::from(PAGE) && id.get() > since.0) else {
                return Ok(all);
            };
            if all.len() >= MOST {
                warn!(%channel, read = all.len(), "more was written there than is read back: the oldest is left out");
                return Ok(all);
            }
            before = Some(oldest);
        }
    }

    /// Who has a reaction on a message; bots left out.
    pub(super) async fn who_reacted(
        &self,
        channel: ChannelId,
        message: MessageId,
        emoji: &ReactionType,
    ) -> Result<Option<Vec<PersonId>>, Later> {
        let (place, id) = (incoming::channel_id(channel), serenity::all::MessageId::new(message.0.max(1)));
        let (mut people, mut after) = (Vec::new(), None);
        loop {
            let answer = ask(|| self.http.get_reaction_users(place, id, emoji, PAGE, after)).await;
            let Some(page) = self.there(channel, answer)? else { return Ok(None) };
            people.extend(page.iter().filter(|user| !user.bot).map(|user| PersonId(user.id.get())));
            after = page.iter().map(|user| user.id.get()).max();
            if page.len() < usize::from(PAGE) || people.len() >= MOST {
                return Ok(Some(people));
            }
        }
    }

    /// What was found; none where it cannot be read, with a word about it.
    fn there<T>(&self, channel: ChannelId, answer: Result<Answer<T>, Later>) -> Result<Option<T>, Later> {
        let answer = match answer {
            Err(later) => self.unless_patient(later)?,
            Ok(answer) => answer,
        };
        match answer {
            Answer::Is(found) => Ok(Some(found)),
            Answer::Gone => Ok(None),
            Answer::Refused(why) => {
                warn!(%channel, %why, "what was missed there cannot be read back");
                Ok(None)
            }
        }
    }

    fn unless_patient<T>(&self, later: Later) -> Result<Answer<T>, Later> {
        if self.patient { Ok(Answer::Refused(later.0)) } else { Err(later) }
    }
}
