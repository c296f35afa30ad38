//! A server's norms: what is told of them to whom, where they are posted, and that the post follows the settings.

use chrono::Duration;

use super::privacy::LastOfNorms;
use super::setup::CannotPost;
use super::{App, Reader, Result};
use crate::domain::calendar::Instant;
use crate::domain::capture::Watch;
use crate::domain::ids::{ChannelId, Order, ServerId};
use crate::domain::norms::{Norms, Trouble, Watched, as_norm, elsewhere};
use crate::store::norms::{self, NormsPost};
use crate::store::outbox::{self, Key, Kind};
use crate::store::{Connection, digests, servers};

/// The post follows a change so much later: who changes one setting often changes the next one, too.
const FOLLOWS_AFTER: Duration = Duration::seconds(20);

/// Who reads norms: they are told of the channels that they can know of.
#[derive(Clone, Copy, Debug)]
pub enum Audience<'a> {
    /// Everybody who reads a channel.
    ReadersOf(ChannelId),
    /// One person.
    One(&'a Reader),
}

/// A post of norms that is kept up to date no more.
#[derive(Clone, Copy, Debug)]
pub struct NormsRemoved {
    /// Where it was to stand.
    pub channel: ChannelId,
    /// Its message; none where it was not posted yet.
    pub last: Option<LastOfNorms>,
}

/// Whether a post is known to be gone: nothing is tried with it any more.
fn is_gone(post: Option<&NormsPost>) -> bool {
    post.is_some_and(|post| post.trouble == Some(Trouble::Gone))
}

impl App {
    /// The norms of a server, for one who reads them there.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn norms(&self, server: ServerId, reader: &Reader) -> Result<Norms> {
        let mut conn = self.store.read().await?;
        self.norms_for(&mut conn, server, Audience::One(reader)).await
    }

    /// The same, for any audience.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn norms_for(&self, conn: &mut Connection, id: ServerId, audience: Audience<'_>) -> Result<Norms> {
        let server = servers::load(conn, id).await?;
        let mut digests = digests::of_server(conn, id).await?;
        let knows = |channel: ChannelId| match audience {
            Audience::ReadersOf(place) => self.index().all_readers_see(place, channel),
            Audience::One(reader) => self.sees(reader, channel),
        };
        digests.retain(|digest| knows(digest.channel));
        let digests = digests.into_iter().map(|digest| as_norm(digest, self.now())).collect();
        let elsewhere = elsewhere(&server.policies, |channel| self.index().category_of(channel), knows);
        let watches =
            self.index().watches_of(id).into_iter().filter(|(place, watch)| !watch.is_empty() && knows(*place));
        let watches: Vec<(ChannelId, Watch)> = watches.collect();
        let watched = watches.into_iter().map(|(place, watch)| Watched { place, watch }).collect();
        let index = self.index();
        let (reaction, reads_content) = (index.reaction(id).cloned(), index.reads_content());
        Ok(Norms { elsewhere, watched, reads_content, reaction, digests, server })
    }

    /// Where a server's norms are posted.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn norms_post(&self, server: ServerId) -> Result<Option<NormsPost>> {
        Ok(norms::load(&mut *self.store.read().await?, server).await?)
    }

    /// Posts a server's norms in a channel. Where they stood before it is said that they moved. `order` is that of who
    /// wants it.
    ///
    /// # Errors
    /// When the store fails; the inner error is for who chose the channel.
    pub async fn post_norms(
        &self,
        server: ServerId,
        channel: ChannelId,
        order: Order,
    ) -> Result<std::result::Result<(), CannotPost>> {
        if let Err(why) = self.may_post(server, channel) {
            return Ok(Err(why));
        }
        let (now, slot) = (self.now(), order.0.to_string());
        let mut tx = self.store.write().await?;
        let before = norms::load(&mut tx, server).await?;
        norms::is_wanted(&mut tx, server, channel, &slot).await?;
        let subject = subject_of(server);
        outbox::drop_unwanted(&mut tx, Kind::Norms, subject, &[], "they are posted elsewhere", now).await?;
        let key = Key { kind: Kind::Norms, subject, recipient: channel.0, slot };
        outbox::want(&mut tx, &key, server, now).await?;
        if let Some((post, bundle)) = before.and_then(|post| post.bundle.map(|bundle| (post, bundle))) {
            wants_refresh(&mut tx, server, post.channel, bundle, now).await?;
        }
        tx.commit().await?;
        self.activity().wake();
        Ok(Ok(()))
    }

    /// Ends the post of a server's norms: nothing is kept up to date any more. None where there is none.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn remove_norms(&self, server: ServerId) -> Result<Option<NormsRemoved>> {
        let mut tx = self.store.write().await?;
        let Some(post) = norms::load(&mut tx, server).await? else { return Ok(None) };
        let last = self.last_of_norms(&mut tx, server).await?;
        norms::forget(&mut tx, server).await?;
        let (now, why) = (self.now(), "they are not posted any more");
        outbox::drop_unwanted(&mut tx, Kind::Norms, subject_of(server), &[], why, now).await?;
        if let Some(bundle) = post.bundle {
            outbox::drop_unwanted(&mut tx, Kind::Refresh, bundle, &[], why, now).await?;
        }
        tx.commit().await?;
        Ok(Some(NormsRemoved { channel: post.channel, last }))
    }

    /// Who manages the server has read that the post of its norms is gone: it is forgotten.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn knows_that_norms_are_gone(&self, server: ServerId) -> Result<()> {
        let mut tx = self.store.write().await?;
        if is_gone(norms::load(&mut tx, server).await?.as_ref()) {
            norms::forget(&mut tx, server).await?;
        }
        Ok(tx.commit().await?)
    }

    /// A server has no such channels any more: a post of its norms there is gone.
    pub(super) async fn norms_go_with(&self, server: ServerId, is_gone: impl Fn(ChannelId) -> bool) -> Result<()> {
        let post = norms::load(&mut *self.store.read().await?, server).await?;
        let Some(post) = post.filter(|post| post.bundle.is_some() && is_gone(post.channel)) else { return Ok(()) };
        let mut tx = self.store.write().await?;
        norms::set_trouble(&mut tx, server, &post.slot, Some(Trouble::Gone)).await?;
        Ok(tx.commit().await?)
    }

    /// Something changed that a server's norms may say: their post follows.
    ///
    /// # Errors
    /// When the store fails.
    pub(super) async fn norms_changed(&self, conn: &mut Connection, server: ServerId) -> Result<()> {
        let Some(post) = norms::load(conn, server).await?.filter(|post| !is_gone(Some(post))) else { return Ok(()) };
        let now = self.now();
        norms::changed(conn, server, now).await?;
        match post.bundle {
            Some(bundle) => wants_refresh(conn, server, post.channel, bundle, now + FOLLOWS_AFTER).await,
            // It is not posted yet, or was not noted: then it is looked at what changed meanwhile.
            None => Ok(()),
        }
    }

    /// What the bot may do in a server is otherwise: a post that was refused may be taken now.
    ///
    /// # Errors
    /// When the store fails.
    pub(super) async fn look_at_norms(&self, server: ServerId) -> Result<()> {
        let post = norms::load(&mut *self.store.read().await?, server).await?;
        let refused = post.filter(|post| post.trouble == Some(Trouble::Refused));
        let Some((post, bundle)) = refused.and_then(|post| post.bundle.map(|bundle| (post, bundle))) else {
            return Ok(());
        };
        if self.index().bot_sees(post.channel) != Some(true) {
            return Ok(());
        }
        let mut tx = self.store.write().await?;
        wants_refresh(&mut tx, server, post.channel, bundle, self.now()).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(())
    }
}

/// The norms were posted as that bundle, as they were at that time, UTC.
///
/// # Errors
/// When the store fails.
pub async fn norms_posted(
    conn: &mut Connection,
    server: ServerId,
    slot: &str,
    (bundle, channel): (i64, ChannelId),
    as_of: Instant,
) -> Result<()> {
    norms::is_posted(conn, server, slot, bundle).await?;
    norms_follow_pauses(conn, server, (bundle, channel), as_of).await?;
    // They may have changed, moved on or been ended while they were on their way.
    let post = norms::load(conn, server).await?;
    if post.is_none_or(|post| post.slot != slot || post.changed_at >= as_of) {
        wants_refresh(conn, server, channel, bundle, as_of + FOLLOWS_AFTER).await?;
    }
    Ok(())
}

/// What norms say of digests changes by itself when a pause of one is over: the post, which is that bundle, follows then.
///
/// # Errors
/// When the store fails.
pub async fn norms_follow_pauses(
    conn: &mut Connection,
    server: ServerId,
    (bundle, channel): (i64, ChannelId),
    now: Instant,
) -> Result<()> {
    let all = digests::of_server(conn, server).await?;
    let next = all.iter().filter_map(|digest| digest.slots.pause_ends()).filter(|at| *at > now).min();
    let Some(at) = next else { return Ok(()) };
    let key = Key { kind: Kind::Refresh, subject: bundle, recipient: channel.0, slot: "pause".to_owned() };
    Ok(outbox::want_again(conn, &key, server, at).await?)
}

/// The subject of rows of the outbox that are about a server.
pub fn subject_of(server: ServerId) -> i64 {
    i64::try_from(server.0).unwrap_or(i64::MAX)
}

async fn wants_refresh(
    conn: &mut Connection,
    server: ServerId,
    channel: ChannelId,
    bundle: i64,
    at: Instant,
) -> Result<()> {
    let key = Key { kind: Kind::Refresh, subject: bundle, recipient: channel.0, slot: "state".to_owned() };
    Ok(outbox::want_again(conn, &key, server, at).await?)
}
