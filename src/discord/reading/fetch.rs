//! What Discord is asked when something is read back, and what its refusals mean then.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use serde::Deserialize;
use serenity::all::{GuildChannel, GuildId, Message, ReactionType};
use serenity::http::{Http, LightMethod, Request, Route};
use serenity::json::Value;
use tracing::warn;

use super::super::failure::{code, status, words};
use super::super::incoming;
use super::super::limits::Limits;
use super::super::members::Members;
use super::super::messages::{self, Part};
use super::super::servers;
use crate::counters::Counters;
use crate::delivery::Failure;
use crate::domain::ids::{ChannelId, MessageId, Order, PersonId, RoleId, ServerId};

/// One request gives at most so many messages, threads or people.
const PAGE: u8 = 100;
/// So many messages of one place are read back at most, the newest.
const MOST: usize = 2_000;
/// A request may wait so long for its turn: nothing is sent meanwhile that could be late.
const CALL_MOST: Duration = Duration::from_secs(60);
/// After these a request that failed is made again, before the whole reading is put off.
const PAUSES: [Duration; 3] = [Duration::ZERO, Duration::from_millis(100), Duration::from_millis(300)];
/// A person's roles are asked for so often before the reading is put off.
const TRIES_OF_A_MEMBER: usize = 4;
/// The kind under which messages are counted that were read back and cannot be read.
const MESSAGE: &str = "MESSAGE";
/// The same of channels and threads.
const CHANNEL: &str = "CHANNEL";
/// Discord's codes for a channel and a message that are gone.
const GONE: [isize; 2] = [10_003, 10_008];

/// Trouble that passes: the reading is tried again later.
#[derive(Debug)]
pub(super) struct Later {
    /// What it is.
    pub(super) why: String,
    /// Discord wants no requests for a while: that says nothing about the place that was to be read.
    limited: bool,
}

impl Later {
    pub(super) fn failed(why: impl Into<String>) -> Self {
        Self { why: why.into(), limited: false }
    }

    pub(super) fn limited(why: impl Into<String>) -> Self {
        Self { why: why.into(), limited: true }
    }
}

/// Discord's answer.
#[derive(Debug)]
pub(super) enum Answer<T> {
    /// It is there.
    Is(T),
    /// It is gone.
    Gone,
    /// The bot may not read it, or cannot.
    Refused(String),
}

/// What is listed of a server.
pub(super) struct Listed {
    /// Its channels, and its threads that are not archived.
    pub(super) all: Vec<GuildChannel>,
    /// Whether both lists could be read.
    pub(super) whole: bool,
}

/// Threads, as Discord lists them.
#[derive(Debug, Deserialize)]
struct Threads {
    threads: Vec<Value>,
    #[serde(default)]
    has_more: bool,
}

async fn once<T>(call: impl Future<Output = serenity::Result<T>>) -> Result<Answer<T>, Later> {
    let error = match tokio::time::timeout(CALL_MOST, call).await {
        Ok(Ok(found)) => return Ok(Answer::Is(found)),
        Ok(Err(error)) => error,
        Err(_) => return Err(Later::failed("Discord made us wait too long")),
    };
    match (status(&error), code(&error)) {
        (Some(404), Some(code)) if GONE.contains(&code) => Ok(Answer::Gone),
        // serenity waits where the answer says for how long; this one did not.
        (Some(429), _) => Err(Later::limited(words(&error))),
        // Not Discord's own refusal, but one of something in front of it; or one that passes.
        (Some(401 | 408 | 500..), _) | (None, _) => Err(Later::failed(words(&error))),
        (Some(_), Some(code)) if code <= 0 => Err(Later::failed(words(&error))),
        (Some(_), _) => Ok(Answer::Refused(words(&error))),
    }
}

/// What is asked of Discord on behalf of one server.
pub(super) struct Fetch<'a> {
    http: &'a Http,
    /// Which.
    pub(super) server: ServerId,
    limits: &'a Limits,
    counters: &'a Counters,
    /// It was tried often: what still fails is left out, so that it cannot hold up the rest for ever.
    patient: bool,
    incomplete: AtomicBool,
}

impl<'a> Fetch<'a> {
    pub(super) fn new(
        http: &'a Http,
        server: ServerId,
        limits: &'a Limits,
        counters: &'a Counters,
        patient: bool,
    ) -> Self {
        Self { http, server, limits, counters, patient, incomplete: AtomicBool::new(false) }
    }

    /// Whether something was left out.
    pub(super) fn is_incomplete(&self) -> bool {
        self.incomplete.load(Ordering::Relaxed)
    }

    /// Asks Discord, and at once again where that failed by trouble that passes: one reading takes many requests.
    async fn ask<T, F: Future<Output = serenity::Result<T>>>(&self, call: impl Fn() -> F) -> Result<Answer<T>, Later> {
        for pause in PAUSES {
            self.may_ask().await?;
            match once(call()).await {
                Err(later) if !later.limited => tokio::time::sleep(pause).await,
                answer => return answer,
            }
        }
        self.may_ask().await?;
        once(call()).await
    }

    /// Waits while Discord wants no request of the bot at all. Where that lasts long, the reading is put off.
    async fn may_ask(&self) -> Result<(), Later> {
        while let Some(left) = self.limits.left() {
            if left > CALL_MOST {
                return Err(Later::limited("Discord wants no requests for a while"));
            }
            tokio::time::sleep(left).await;
        }
        Ok(())
    }

    fn guild(&self) -> GuildId {
        GuildId::new(self.server.0.max(1))
    }

    /// The server's channels and its threads that are not archived. Always asked first: when this fails, all does, unless
    /// it was tried often.
    pub(super) async fn places(&self) -> Result<Listed, Later> {
        let guild_id = self.guild();
        let get = |route| Request::new(route, LightMethod::Get);
        let channels = self.ask(|| self.http.fire::<Vec<Value>>(get(Route::GuildChannels { guild_id }))).await;
        let channels = self.listed(channels)?;
        let threads = self.ask(|| self.http.fire::<Threads>(get(Route::GuildThreadsActive { guild_id }))).await;
        let threads = self.listed(threads)?.map(|listed| listed.threads);
        let whole = channels.is_some() && threads.is_some();
        let told = channels.into_iter().chain(threads).flatten();
        Ok(Listed { all: self.channels(told), whole })
    }

    /// A list of the server's; none where it cannot be read though it was tried often.
    fn listed<T>(&self, answer: Result<Answer<T>, Later>) -> Result<Option<T>, Later> {
        let later = match answer {
            Ok(Answer::Is(listed)) => return Ok(Some(listed)),
            Ok(Answer::Gone) => Later::failed("the server is not there"),
            Ok(Answer::Refused(why)) => Later::failed(why),
            Err(later) => later,
        };
        if !self.patient || later.limited {
            return Err(later);
        }
        warn!(server = %self.server, why = %later.why, "what is in this server cannot be listed: it goes on with what is known, and is tried again every hour");
        self.incomplete.store(true, Ordering::Relaxed);
        Ok(None)
    }

    /// Those that can be read.
    fn channels(&self, told: impl Iterator<Item = Value>) -> Vec<GuildChannel> {
        let read = told.map(|one| servers::channel(&one));
        read.filter_map(|read| {
            self.cannot_be_read(CHANNEL, usize::from(read.is_none()));
            read
        })
        .collect()
    }

    /// The threads of a channel that were archived since then.
    pub(super) async fn archived(&self, channel: ChannelId, since: Order) -> Result<Vec<GuildChannel>, Later> {
        let channel_id = incoming::channel_id(channel);
        let page = || {
            let request = Request::new(Route::ChannelArchivedPublicThreads { channel_id }, LightMethod::Get);
            self.http.fire::<Threads>(request.params(Some(vec![("limit", PAGE.to_string())])))
        };
        let answer = self.ask(page).await;
        let Some(listed) = self.there(channel, answer)? else { return Ok(Vec::new()) };
        let lately = |thread: &GuildChannel| {
            let at = thread.thread_metadata.and_then(|meta| meta.archive_timestamp);
            at.is_none_or(|at| at.to_utc() >= since.instant())
        };
        let threads: Vec<GuildChannel> = self.channels(listed.threads.into_iter()).into_iter().filter(lately).collect();
        if listed.has_more && threads.len() >= usize::from(PAGE) {
            warn!(%channel, "more threads were archived there than can be read back");
        }
        Ok(threads)
    }

    /// A channel or thread that is not listed, or that it is gone.
    pub(super) async fn place(&self, place: ChannelId) -> Result<Answer<GuildChannel>, Later> {
        let channel_id = incoming::channel_id(place);
        let request = || Request::new(Route::Channel { channel_id }, LightMethod::Get);
        match self.ask(|| self.http.fire::<Value>(request())).await {
            Ok(Answer::Is(told)) => Ok(match servers::channel(&told) {
                Some(found) => Answer::Is(found),
                None => {
                    self.cannot_be_read(CHANNEL, 1);
                    Answer::Refused("it has an unknown form".to_owned())
                }
            }),
            Ok(Answer::Gone) => Ok(Answer::Gone),
            Ok(Answer::Refused(why)) => Ok(Answer::Refused(why)),
            Err(later) => self.leave_out(place, later).map(Answer::Refused),
        }
    }

    /// A message, or that it is gone.
    pub(super) async fn message(&self, channel: ChannelId, message: MessageId) -> Result<Answer<Message>, Later> {
        match self.ask(|| messages::one(self.http, channel, message)).await {
            Ok(Answer::Is(Some(found))) => Ok(Answer::Is(found)),
            Ok(Answer::Is(None)) => {
                self.cannot_be_read(MESSAGE, 1);
                Ok(Answer::Refused("the message has an unknown form".to_owned()))
            }
            Ok(Answer::Gone) => Ok(Answer::Gone),
            Ok(Answer::Refused(why)) => Ok(Answer::Refused(why)),
            Err(later) => self.leave_out(channel, later).map(Answer::Refused),
        }
    }

    /// What was written in a place since then: all of it, or the newest.
    pub(super) async fn messages(&self, channel: ChannelId, since: Order) -> Result<Vec<Message>, Later> {
        let (mut all, mut part) = (Vec::new(), Part::Newest);
        loop {
            let answer = self.ask(|| messages::page(self.http, channel, part, PAGE)).await;
            let Some(page) = self.there(channel, answer)? else { return Ok(all) };
            self.cannot_be_read(MESSAGE, page.unreadable);
            all.extend(page.messages.into_iter().filter(|message| message.id.get() > since.0));
            let full = page.ids.len() == usize::from(PAGE);
            let Some(oldest) = page.ids.into_iter().min().filter(|id| full && id.0 > since.0) else {
                return Ok(all);
            };
            if all.len() >= MOST {
                warn!(%channel, read = all.len(), "more was written there than is read back: the oldest is left out");
                return Ok(all);
            }
            part = Part::Before(oldest);
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
            let answer = self.ask(|| self.http.get_reaction_users(place, id, emoji, PAGE, after)).await;
            let Some(page) = self.there(channel, answer)? else { return Ok(None) };
            people.extend(page.iter().filter(|user| !user.bot).map(|user| PersonId(user.id.get())));
            after = page.iter().map(|user| user.id.get()).max();
            if page.len() < usize::from(PAGE) || people.len() >= MOST {
                return Ok(Some(people));
            }
        }
    }

    /// Somebody's roles in the server; none of who is not in it.
    pub(super) async fn roles_of(&self, members: &Members, person: PersonId) -> Result<Vec<RoleId>, Later> {
        let mut why = String::new();
        for _ in 0..TRIES_OF_A_MEMBER {
            self.may_ask().await?;
            match members.member(self.http, self.server, person).await {
                Ok(member) => return Ok(member.map(|member| member.roles).unwrap_or_default()),
                Err(Failure::Limited { why, .. }) => return Err(Later::limited(why)),
                Err(failure) => why = failure.to_string(),
            }
        }
        self.without_roles(Later::failed(why))
    }

    fn without_roles(&self, later: Later) -> Result<Vec<RoleId>, Later> {
        if !self.patient {
            return Err(later);
        }
        warn!(server = %self.server, why = %later.why, "somebody's roles cannot be read: what they wrote counts without");
        self.incomplete.store(true, Ordering::Relaxed);
        Ok(Vec::new())
    }

    /// What was found; none where it cannot be read, with a word about it.
    fn there<T>(&self, channel: ChannelId, answer: Result<Answer<T>, Later>) -> Result<Option<T>, Later> {
        match answer {
            Ok(Answer::Is(found)) => Ok(Some(found)),
            Ok(Answer::Gone) => Ok(None),
            Ok(Answer::Refused(why)) => {
                warn!(%channel, %why, "what was missed there cannot be read back");
                Ok(None)
            }
            Err(later) => self.leave_out(channel, later).map(|_| None),
        }
    }

    /// Leaves a place out that failed often, so that its server goes on; why it failed.
    fn leave_out(&self, channel: ChannelId, later: Later) -> Result<String, Later> {
        if !self.patient || later.limited {
            return Err(later);
        }
        let why = later.why;
        warn!(%channel, %why, "this place cannot be read back: its server goes on, and it is tried again every hour");
        self.incomplete.store(true, Ordering::Relaxed);
        Ok(why)
    }

    /// Counts what has a form that is not known; it holds up nothing.
    fn cannot_be_read(&self, kind: &str, count: usize) {
        for _ in 0..count {
            if self.counters.unreadable(kind) == 1 {
                warn!(kind, "something that was read back has an unknown form; more of this kind is only counted");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn nothing_is_asked_while_discord_wants_no_requests() {
        let (http, limits, counters) = (Http::new("token"), Limits::default(), Counters::default());
        let fetch = Fetch::new(&http, ServerId(1), &limits, &counters, true);
        limits.pause(Duration::from_millis(20));
        let asked = fetch.ask(|| async { Ok(limits.left()) }).await;
        assert!(matches!(asked, Ok(Answer::Is(None))), "it waits: {asked:?}");
        limits.pause(Duration::from_secs(3600));
        let asked = fetch.ask::<(), _>(|| async { panic!("it is asked") }).await;
        let later = asked.expect_err("it is put off");
        assert!(fetch.leave_out(ChannelId(2), later).is_err(), "that says nothing about the place");
        assert!(!fetch.is_incomplete());
    }

    #[test]
    fn what_still_fails_is_left_out_where_it_was_tried_often() {
        let (http, limits, counters) = (Http::new("token"), Limits::default(), Counters::default());
        for patient in [false, true] {
            let fetch = Fetch::new(&http, ServerId(1), &limits, &counters, patient);
            assert_eq!(fetch.leave_out(ChannelId(2), Later::failed("it is down")).is_ok(), patient);
            assert_eq!(fetch.is_incomplete(), patient);
        }
    }
}
