//! A server is set up: the greeting, where the set-up goes on, and what it sets. All that it sets are settings like any
//! other, so its state is read off them.

use chrono::Duration;
use chrono_tz::Tz;

use super::norms::subject_of;
use super::{App, AppError, DigestSet, PolicyChange, PolicyOutcome, Result, ScheduleDigest, Viewer};
use crate::domain::access::Permissions;
use crate::domain::calendar::Instant;
use crate::domain::capture::{Lack, Trigger, Watch};
use crate::domain::digest::{Change, Scheduled, WhenEmpty};
use crate::domain::ids::{ChannelId, Order, PersonId, ServerId};
use crate::domain::language::Language;
use crate::domain::needs::{Need, Use, named};
use crate::domain::policies::{Rules, Scope};
use crate::domain::recurrence::{DaysOff, Recurrence, parse_time};
use crate::domain::server::{HoursChange, Server};
use crate::domain::setup::{How, Pace, Step};
use crate::store::norms::NormsPost;
use crate::store::outbox::{self, Key, Kind};
use crate::store::{Connection, digests, norms, servers, setups};

/// A server that the bot has been in for longer is no newcomer, whatever is known of it here.
const JUST_ADDED: Duration = Duration::days(1);

/// The days and the time of a digest of which nothing was said.
const DIGEST: (&str, &str) = ("weekdays", "9:00");

/// Why the bot cannot post in a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotPost {
    /// It is gone, or the bot does not see it, or it is another server's.
    Gone,
    /// It lacks these permissions, as Discord names them.
    Lacks(Vec<&'static str>),
}

/// Where the bot cannot open private threads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CannotOpen {
    /// The permissions that it lacks there, as Discord names them.
    pub lacks: Vec<&'static str>,
    /// The channels.
    pub places: Vec<ChannelId>,
    /// Whether they are all that it sees.
    pub everywhere: bool,
}

/// Why a channel cannot be watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotWatch {
    /// It is gone, or the bot does not see it, or it is another server's.
    Gone,
    /// What was written while the bot is away cannot be read there.
    NoHistory,
    /// A forum holds posts: no questions to everybody.
    Forum,
}

/// What became of channels that were chosen to be watched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WatchedFor {
    /// Those that are.
    pub can: Vec<ChannelId>,
    /// Those that cannot be, with why.
    pub cannot: Vec<(ChannelId, CannotWatch)>,
    /// Channels of chosen categories that the bot does not hear, or not whole.
    pub unheard: Vec<(ChannelId, Lack)>,
}

/// How far a server is set up.
#[derive(Clone, Debug)]
pub struct SetupState {
    /// The server.
    pub server: ServerId,
    /// Where it goes on; none where it was not begun.
    pub step: Option<Step>,
    /// Its settings.
    pub settings: Server,
    /// What is watched.
    pub watches: Vec<(ChannelId, Watch)>,
    /// The digest of the set-up: the one that was scheduled in it, else the first.
    pub digest: Option<Scheduled>,
    /// How many digests there are besides.
    pub other_digests: usize,
    /// The language of what is posted there.
    pub language: Language,
    /// Where the norms are posted.
    pub norms: Option<NormsPost>,
}

/// What somebody chooses about the digest of the set-up.
#[derive(Clone, Debug, Default)]
pub struct DigestChoice {
    /// Its channel.
    pub channel: Option<ChannelId>,
    /// Its days, as they are typed.
    pub days: Option<String>,
    /// Its local time, as it is typed.
    pub time: Option<String>,
}

impl App {
    /// The bot is in a server since then, UTC. One to which it was just added is greeted, once: in the first of these places
    /// in which the bot may write. Where there is none it is greeted when the bot is next told of the server, if it is still
    /// new.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_added(&self, server: ServerId, since: Instant, places: &[ChannelId]) -> Result<()> {
        let now = self.now();
        if now - since > JUST_ADDED || setups::was_greeted(&mut *self.store.read().await?, server).await? {
            return Ok(());
        }
        let place = {
            let index = self.index();
            let may = |place: &&ChannelId| {
                index.channel(**place).is_some() && index.lacks_to_write_and_look(**place).is_empty()
            };
            places.iter().find(may).copied()
        };
        let Some(place) = place else { return Ok(()) };
        let mut tx = self.store.write().await?;
        if setups::was_greeted(&mut tx, server).await? {
            return Ok(());
        }
        setups::greeted(&mut tx, server, now).await?;
        let slot = since.timestamp().to_string();
        let key = Key { kind: Kind::Welcome, subject: subject_of(server), recipient: place.0, slot };
        outbox::want(&mut tx, &key, server, now).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(())
    }

    /// How far a server is set up.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn setup(&self, server: ServerId) -> Result<SetupState> {
        let mut conn = self.store.read().await?;
        let mut all = digests::of_server(&mut conn, server).await?;
        let own = setups::digest(&mut conn, server).await?;
        let digest = all.iter().position(|digest| Some(digest.id) == own).or((!all.is_empty()).then_some(0));
        let digest = digest.map(|at| all.remove(at).told_at(self.now()));
        let watches = self.index().watches_of(server).into_iter().filter(|(_, watch)| !watch.is_empty()).collect();
        Ok(SetupState {
            server,
            step: setups::step(&mut conn, server).await?,
            settings: servers::load(&mut conn, server).await?,
            watches,
            digest,
            other_digests: all.len(),
            language: self.language_in(&mut conn, server).await?,
            norms: norms::load(&mut conn, server).await?,
        })
    }

    /// The set-up goes on there, whoever takes it up.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn setup_goes_on_at(&self, server: ServerId, step: Step) -> Result<()> {
        let mut tx = self.store.write().await?;
        setups::goes_on_at(&mut tx, server, step).await?;
        Ok(tx.commit().await?)
    }

    /// Sets a server's hours: what is not said stays.
    ///
    /// # Errors
    /// When the server would have none, or the store fails.
    pub async fn set_server_hours(&self, server: ServerId, hours: HoursChange, by: &Viewer) -> Result<PolicyOutcome> {
        self.set_policy(server, Scope::Server, PolicyChange { rules: Rules::default(), hours }, by).await
    }

    /// The same in a set-up, and its digest follows: it comes by the server's clock from now on, where it came by the one that
    /// the server had before, or that was guessed for it. None where there is none, it comes by another, or cannot follow.
    ///
    /// # Errors
    /// When the server would have no hours, or the store fails; then nothing is changed.
    pub async fn choose_hours(
        &self,
        server: ServerId,
        hours: HoursChange,
        guess: Tz,
        by: &Viewer,
    ) -> Result<(PolicyOutcome, Option<DigestSet>)> {
        let mut tx = self.store.write().await?;
        let before = servers::load(&mut tx, server).await?;
        let change = PolicyChange { rules: Rules::default(), hours };
        let outcome = self.set_policy_in(&mut tx, server, Scope::Server, change, by).await?;
        let PolicyOutcome::Changed(changed) = &outcome else { return Ok((outcome, None)) };
        let was = [Some(before.schedule.zone()), Some(guess).filter(|_| !before.schedule_is_set)];
        let set = self.digest_follows(&mut tx, server, &was, &changed.holds.server).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok((outcome, set))
    }

    async fn digest_follows(
        &self,
        conn: &mut Connection,
        id: ServerId,
        was: &[Option<Tz>],
        server: &Server,
    ) -> Result<Option<DigestSet>> {
        let digest = match setups::digest(conn, id).await? {
            Some(own) => digests::load(conn, own).await?,
            None => None,
        };
        let zone = server.schedule.zone();
        let comes_by_it = |digest: &Scheduled| was.contains(&Some(digest.slots.zone())) && digest.slots.zone() != zone;
        let Some(digest) = digest.filter(comes_by_it) else { return Ok(None) };
        let change = Change { zone: Some(zone), ..Change::default() };
        let changed = |digest: Scheduled, off: &DaysOff, now| Ok(digest.changed(&change, off, now)?);
        match self.change_digest_in(conn, (id, digest.id), changed).await {
            Ok(set) => Ok(Some(set)),
            // It stays as it is, and what was wanted (the hours) is set: it is over, or there is one like that already.
            Err(AppError::Refused(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Sets the language of what is posted in a server.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_server_language(&self, server: ServerId, language: Language) -> Result<()> {
        let mut tx = self.store.write().await?;
        let settings = Server { language: Some(language), ..servers::load(&mut tx, server).await? };
        servers::save(&mut tx, server, &settings).await?;
        self.norms_changed(&mut tx, server).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(())
    }

    /// Sets a server's response times.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn set_pace(&self, server: ServerId, pace: Pace, by: &Viewer) -> Result<PolicyOutcome> {
        let change = PolicyChange { rules: pace.rules(), ..PolicyChange::default() };
        self.set_policy(server, Scope::Server, change, by).await
    }

    /// Watches channels for something more.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn watch_for(
        &self,
        server: ServerId,
        places: &[ChannelId],
        how: How,
        by: PersonId,
    ) -> Result<WatchedFor> {
        let mut done = WatchedFor::default();
        for place in places {
            match self.watch(server, *place, by, |before| self.with_more(server, *place, how, before)).await? {
                Ok(set) => {
                    done.can.push(*place);
                    done.unheard.extend(set.unheard);
                }
                Err(why) => done.cannot.push((*place, why)),
            }
        }
        Ok(done)
    }

    fn with_more(&self, server: ServerId, place: ChannelId, how: How, before: Watch) -> Result<Watch, CannotWatch> {
        let index = self.index();
        let channel = index.channel(place).filter(|channel| channel.server == server).ok_or(CannotWatch::Gone)?;
        if !channel.is_category {
            match index.bot_may(place).and_then(Lack::of) {
                None => {}
                Some(Lack::Sight) => return Err(CannotWatch::Gone),
                Some(Lack::History) => return Err(CannotWatch::NoHistory),
            }
        }
        match how {
            How::Questions if channel.forum => Err(CannotWatch::Forum),
            How::Questions => Ok(Watch { questions: true, ..before }),
            // In a forum everything is a post: what mentions somebody there does so in one.
            How::Mentions if !channel.forum => Ok(Watch { mentions: true, ..before }),
            How::Mentions | How::Threads => {
                Ok(Watch { threads: before.threads.or(Some(Trigger::EveryPost)), ..before })
            }
        }
    }

    /// Schedules the digest of the set-up, or changes it; where none is scheduled and no channel is chosen, nothing. `guess` is
    /// the zone of a server for which nobody has chosen one.
    ///
    /// # Errors
    /// When it cannot be like that, or the store fails; the inner error is for who chose the channel.
    pub async fn choose_digest(
        &self,
        server: ServerId,
        choice: DigestChoice,
        guess: Tz,
        by: PersonId,
    ) -> Result<Result<Option<DigestSet>, CannotPost>> {
        // Two who choose at once choose about the same one.
        let _turn = self.choosing.lock().await;
        if let Some(Err(why)) = choice.channel.map(|channel| self.may_post(server, channel)) {
            return Ok(Err(why));
        }
        let time = choice.time.as_deref().map(parse_time).transpose()?;
        let is = self.setup(server).await?;
        if let Some(digest) = is.digest {
            let change = Change { channel: choice.channel, days: choice.days, time, ..Change::default() };
            return Ok(Ok(Some(self.edit_digest(server, digest.id, &change).await?)));
        }
        let Some(channel) = choice.channel else { return Ok(Ok(None)) };
        let (days, default) = (choice.days.as_deref().unwrap_or(DIGEST.0), parse_time(DIGEST.1));
        let time = time.map_or(default, Ok)?;
        let zone = if is.settings.schedule_is_set { is.settings.schedule.zone() } else { guess };
        let slots = Recurrence::parse_days(days, time, zone, self.now())?;
        let (left_out, when_empty) = (std::collections::BTreeSet::new(), WhenEmpty::default());
        let new = ScheduleDigest { server, channel, slots, left_out, when_empty, by };
        let mut tx = self.store.write().await?;
        let set = self.schedule_digest_in(&mut tx, new).await?;
        setups::has_digest(&mut tx, server, set.digest.id).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(Ok(Some(set)))
    }

    /// Posts a message in a channel that shows that the bot can. `order` is that of who wants it.
    ///
    /// # Errors
    /// When the store fails; the inner error is for who wants it.
    pub async fn post_test(
        &self,
        server: ServerId,
        channel: ChannelId,
        by: PersonId,
        order: Order,
    ) -> Result<Result<(), CannotPost>> {
        if let Err(why) = self.may_post(server, channel) {
            return Ok(Err(why));
        }
        let subject = i64::try_from(by.0).unwrap_or(i64::MAX);
        let key = Key { kind: Kind::SetupTest, subject, recipient: channel.0, slot: order.0.to_string() };
        let mut tx = self.store.write().await?;
        outbox::want(&mut tx, &key, server, self.now()).await?;
        tx.commit().await?;
        self.activity().wake();
        Ok(Ok(()))
    }

    /// Where the bot cannot write to people in private threads, of the channels that it sees and that can have some; none
    /// where it can everywhere, or that is not known.
    pub fn cannot_open_private_threads(&self, server: ServerId) -> Option<CannotOpen> {
        let index = self.index();
        let holding = index.channels_with_messages(server);
        let needs = |id: ChannelId| Use::PrivateThreads.lacks(index.bot_may(id).unwrap_or(Permissions::ALL));
        let lacking = holding.iter().map(|id| (*id, needs(*id))).filter(|(_, lacks)| !lacks.is_empty());
        let (places, lacks): (Vec<ChannelId>, Vec<Vec<Need>>) = lacking.unzip();
        let all: Vec<Need> = lacks.into_iter().flatten().collect();
        let everywhere = places.len() == holding.len();
        (!places.is_empty()).then(|| CannotOpen { lacks: named(&all), places, everywhere })
    }

    /// Whether the bot can post in a channel of a server, and see there what became of it.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn may_post(&self, server: ServerId, channel: ChannelId) -> Result<(), CannotPost> {
        let index = self.index();
        if index.channel(index.parent_of(channel)).is_none_or(|known| known.server != server) {
            return Err(CannotPost::Gone);
        }
        match index.lacks_to_write_and_look(channel) {
            lacks if lacks.is_empty() => Ok(()),
            lacks => Err(CannotPost::Lacks(lacks)),
        }
    }
}
