//! What is stored about a person or a server: shown, handed out, deleted.

use std::collections::BTreeSet;

use tracing::warn;

use super::keep::refresh;
use super::{App, AppError, Result, keep};
use crate::domain::ask::{Ask, Closure, Event, Observation, State, What, forget};
use crate::domain::calendar::Instant;
use crate::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, ServerId};
use crate::domain::language::Language;
use crate::store::privacy::{self, Gone, Holding, OF_A_PERSON, OF_A_SERVER, SETTINGS_OF_A_PERSON};
use crate::store::{Connection, asks, bundles, calendars, norms, personal_digests, servers};

/// In so many asks a person is forgotten at once: nobody else can write meanwhile.
const FORGOTTEN_AT_ONCE: usize = 100;

/// A message with a server's norms of which nothing is stored any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastOfNorms {
    /// Where it stands.
    pub channel: ChannelId,
    /// Its number.
    pub message: MessageId,
    /// The language in which the bot posted there.
    pub language: Language,
}

/// How many rows of each part are stored, by the name of the part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept(Vec<(&'static str, u64)>);

impl Kept {
    /// These parts.
    pub fn of(parts: impl IntoIterator<Item = (&'static str, u64)>) -> Self {
        Self(parts.into_iter().collect())
    }

    /// How many rows these parts have together.
    pub fn count(&self, parts: &[&str]) -> u64 {
        self.0.iter().filter(|(name, _)| parts.contains(name)).map(|(_, count)| count).sum()
    }
}

impl App {
    /// How much is stored about a person.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn kept_of_person(&self, person: PersonId) -> Result<Kept> {
        self.kept(OF_A_PERSON.iter().chain(SETTINGS_OF_A_PERSON), person.0).await
    }

    /// How much is stored of a server, and for how many days after an ask's end its words are.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn kept_of_server(&self, server: ServerId) -> Result<(Kept, u32)> {
        let kept = self.kept(OF_A_SERVER.iter(), server.0).await?;
        Ok((kept, privacy::words_days(&mut *self.store.read().await?, server).await?))
    }

    async fn kept(&self, parts: impl Iterator<Item = &'static Holding>, id: u64) -> Result<Kept> {
        let mut conn = self.store.read().await?;
        let mut counts = Vec::new();
        for part in parts {
            counts.push((part.name, privacy::count(&mut conn, part, id).await?));
        }
        Ok(Kept(counts))
    }

    /// Deletes all that is stored about a person, in all servers. What they owe is owed no more, what they asked is taken
    /// back; in the logs of others' asks they are nobody in particular. Their stops stay.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn forget_person(&self, person: PersonId) -> Result<()> {
        self.forget_everywhere_or_in(person, None).await
    }

    /// The same in one server, which they left long ago; their stop there goes as well.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn forget_person_in(&self, server: ServerId, person: PersonId) -> Result<()> {
        self.forget_everywhere_or_in(person, Some(server)).await
    }

    async fn forget_everywhere_or_in(&self, person: PersonId, server: Option<ServerId>) -> Result<()> {
        // Of who stands in many asks most are gone through first, a slice at a time. Should that break off, nothing says that
        // it is done, and it is done again.
        let concerned = privacy::asks_with(&mut *self.store.read().await?, person, server).await?;
        for slice in concerned.chunks_exact(FORGOTTEN_AT_ONCE) {
            let _turn = self.turn().await;
            let mut tx = self.store.write().await?;
            self.owes_and_asks_no_more(&mut tx, person, server).await?;
            let changed = self.forget_in(&mut tx, slice, person).await?;
            tx.commit().await?;
            self.note_all(changed);
        }
        let _turn = self.turn().await;
        let mut tx = self.store.write().await?;
        self.owes_and_asks_no_more(&mut tx, person, server).await?;
        let rest = privacy::asks_with(&mut tx, person, server).await?;
        let changed = self.forget_in(&mut tx, &rest, person).await?;
        let led = privacy::led_by(&mut tx, person, server).await?;
        privacy::remove_person(&mut tx, person, server).await?;
        for server in led {
            self.norms_changed(&mut tx, server).await?;
        }
        tx.commit().await?;
        self.recent().forget(person);
        self.note_all(changed);
        self.activity().wake();
        self.empties_log().await;
        Ok(())
    }

    /// What was deleted goes from the write-ahead log too. Should that fail, it is deleted all the same, and the log is
    /// emptied with the next one, or by the daily upkeep.
    async fn empties_log(&self) {
        if let Err(error) = self.store.empties_log().await.map_err(AppError::from) {
            let is_news = self.is_news(&error);
            if is_news {
                warn!(%error, "what was deleted stays in the write-ahead log until the next upkeep");
            }
        }
    }

    /// Takes a person out of these asks; how they are now.
    async fn forget_in(&self, conn: &mut Connection, asks: &[AskId], person: PersonId) -> Result<Vec<(Ask, State)>> {
        let mut changed = Vec::with_capacity(asks.len());
        for id in asks {
            let Some(before) = asks::load_if_readable(conn, *id).await? else { continue };
            let mut after = before.clone();
            let nobody = forget(&mut after.ask, &mut after.events, person);
            privacy::forget_in(conn, &before, &after, [person, nobody]).await?;
            if before.ask.asker == person {
                // Its post holds their words no more.
                refresh(conn, &after, self.now()).await?;
            }
            changed.push((after.ask.clone(), after.state()));
        }
        Ok(changed)
    }

    /// Ends what is open between a person and others.
    async fn owes_and_asks_no_more(
        &self,
        conn: &mut Connection,
        person: PersonId,
        server: Option<ServerId>,
    ) -> Result<()> {
        let now = self.now();
        let here = |ask: &Ask| server.is_none_or(|server| ask.server == server);
        let owed = asks::open_of_owner(conn, person).await?;
        let servers: BTreeSet<ServerId> = owed.iter().map(|logged| logged.ask.server).collect();
        for of in servers.into_iter().filter(|of| server.is_none_or(|server| *of == server)) {
            let seen = Observation::LeftServer { server: of, person, at: now };
            let ids = owed.iter().filter(|logged| logged.ask.server == of).map(|logged| logged.ask.id).collect();
            self.hear_for_all(conn, ids, &seen).await?;
        }
        for mut logged in asks::open_of_asker(conn, person).await?.into_iter().filter(|logged| here(&logged.ask)) {
            let before = logged.state();
            let what = What::Closed { reason: Closure::Withdrawn };
            let withdrawn = Event { order: Order::at(now), by: Some(person), what };
            asks::append(conn, logged.ask.id, &withdrawn, now).await?;
            logged.events.push(withdrawn);
            keep(conn, &logged, Some(&before), now).await?;
        }
        Ok(())
    }

    /// Deletes all that is stored of a server but what the bot needs while it is there: people's stops, how far the server
    /// was heard, and that it was greeted. `left` says that it is there no more, then these as well. The message with the
    /// server's norms that is kept up to date no more, where there is one.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn forget_server(&self, server: ServerId, left: bool) -> Result<Option<LastOfNorms>> {
        let _turn = self.turn().await;
        let mut tx = self.store.write().await?;
        let last = self.last_of_norms(&mut tx, server).await?;
        let all = asks::open_or_ended_since(&mut tx, server, Instant::UNIX_EPOCH).await?;
        let gone: Vec<AskId> = all.iter().map(|logged| logged.ask.id).collect();
        if left {
            for digest in personal_digests::of_server(&mut tx, server).await? {
                self.move_personal_digest(&mut tx, digest.person, server).await?;
            }
        }
        let by_its_clock = calendars::people_by_the_clock_of(&mut tx, server).await?;
        privacy::remove_server(&mut tx, server, left).await?;
        // Whose hours are the server's have other ones from now on.
        self.plan_personal_digests_of(&mut tx, server).await?;
        for person in by_its_clock {
            self.hours_changed(&mut tx, person).await?;
        }
        tx.commit().await?;
        {
            let mut index = self.index_mut();
            index.forget_settings(server, Order::at(self.now()));
            gone.into_iter().for_each(|id| index.forget_ask(id));
        }
        self.activity().wake();
        self.empties_log().await;
        Ok(last)
    }

    pub(super) async fn last_of_norms(&self, conn: &mut Connection, server: ServerId) -> Result<Option<LastOfNorms>> {
        let Some(bundle) = norms::load(conn, server).await?.and_then(|post| post.bundle) else { return Ok(None) };
        let language = self.language_in(conn, server).await?;
        let sent = bundles::bundle(conn, bundle).await?;
        let place = sent.and_then(|sent| sent.channel.zip(sent.message));
        Ok(place.map(|(channel, message)| LastOfNorms { channel, message, language }))
    }

    /// Sets for how many days after an ask's end a server keeps its words.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_words_days(&self, server: ServerId, days: u32) -> Result<()> {
        let mut tx = self.store.write().await?;
        let settings = servers::load(&mut tx, server).await?;
        servers::save(&mut tx, server, &settings).await?;
        privacy::set_words_days(&mut tx, server, days).await?;
        Ok(tx.commit().await?)
    }

    /// A channel or thread is deleted: so are the words of what was asked there.
    pub(super) async fn words_go_with(&self, channel: ChannelId) -> Result<()> {
        let mut tx = self.store.write().await?;
        privacy::forget_words(&mut tx, Gone::Channel(channel)).await?;
        Ok(tx.commit().await?)
    }

    /// The message of an ask is deleted: so are its words.
    pub(super) async fn words_go(&self, conn: &mut Connection, ask: AskId, events: &[Event]) -> Result<()> {
        let deleted = What::Closed { reason: Closure::Deleted };
        if events.iter().any(|event| event.what == deleted) {
            privacy::forget_words(conn, Gone::Ask(ask)).await?;
        }
        Ok(())
    }
}
