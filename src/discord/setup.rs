//! `/setup`: what its buttons, menus and form do, and the page that follows. Who uses one manages the server, each time.

use serenity::all::{ComponentInteraction, ComponentInteractionDataKind, GuildId, Member, ModalInteraction};

use super::commands::Data;
use super::reply::Answer;
use super::{authority, forms, hours};
use crate::app::{AppError, CannotOpen, DigestChoice, PolicyOutcome, Viewer};
use crate::domain::closed_dms::ClosedDms;
use crate::domain::hours_text;
use crate::domain::ids::{ChannelId, Order, PersonId, ServerId};
use crate::domain::language::Language;
use crate::domain::server::HoursChange;
use crate::domain::setup::{How, Move, Pace, Proposal, Step, likely_hours};
use crate::texts::setup::{self as words, View};
use crate::texts::{self, Message};

/// Somebody who manages a server, as they act there.
#[derive(Clone, Debug)]
pub(super) struct Manager {
    pub(super) server: ServerId,
    pub(super) person: PersonId,
    /// Where they are.
    pub(super) channel: ChannelId,
    pub(super) order: Order,
    /// Discord's name of their language.
    pub(super) locale: String,
}

/// Where and when an interaction happens: channel, number, and Discord's name of the person's language.
pub(super) type Setting<'a> = (serenity::all::ChannelId, u64, &'a str);

impl Manager {
    /// Who acts, if they may change the settings of the server in which they are.
    pub(super) async fn new(
        data: &Data,
        server: Option<GuildId>,
        member: Option<&Member>,
        (channel, order, locale): Setting<'_>,
    ) -> Result<Self, AppError> {
        let language = Language::of_locale(locale);
        let here = server.zip(member).ok_or_else(|| AppError::person(texts::refused::server_only(language)));
        let (server, member) = here?;
        if !authority::manages(data, Some(server), Some(member)).await? {
            return Err(authority::needs_to_manage(data, Some(server), language).await);
        }
        Ok(Self {
            server: ServerId(server.get()),
            person: PersonId(member.user.id.get()),
            channel: ChannelId(channel.get()),
            order: Order(order),
            locale: locale.to_owned(),
        })
    }

    pub(super) fn language(&self) -> Language {
        Language::of_locale(&self.locale)
    }

    /// Sets the server's hours; what is not said stays.
    pub(super) async fn sets_hours(&self, data: &Data, hours: HoursChange) -> Result<PolicyOutcome, AppError> {
        let hours = self.with_guess(data, hours).await?;
        data.app.set_server_hours(self.server, hours, &self.viewer()).await
    }

    /// With the zone of a server for which nobody has chosen one: as far as this one's tells.
    pub(super) async fn with_guess(&self, data: &Data, hours: HoursChange) -> Result<HoursChange, AppError> {
        Ok(HoursChange { guess: Some(proposed(data, self).await?.schedule.zone()), ..hours })
    }

    /// Settings hide nothing from who manages the server.
    fn viewer(&self) -> Viewer {
        Viewer { person: self.person, channel: self.channel, sees_all: true }
    }

    /// The channel in which they are, where the bot can post there; of a thread, its parent.
    fn here(&self, data: &Data) -> Option<ChannelId> {
        let (here, is_forum) = {
            let index = data.app.index();
            let here = index.parent_of(self.channel);
            (here, index.channel(here).is_some_and(|channel| channel.forum))
        };
        Some(here).filter(|here| !is_forum && data.app.may_post(self.server, *here).is_ok())
    }
}

/// What a move leads to: the step that is shown, and what is said of what was done.
struct Turn {
    step: Step,
    said: Option<String>,
    how: How,
}

impl Turn {
    fn to(step: Step) -> Self {
        Self { step, said: None, how: How::Mentions }
    }

    fn saying(self, said: String) -> Self {
        Self { said: Some(said), ..self }
    }

    /// With what is worth telling besides.
    fn noting(self, notes: &[String]) -> Self {
        let said = self.said.iter().chain(notes).map(String::as_str).collect::<Vec<_>>().join("\n");
        Self { said: Some(said).filter(|said| !said.is_empty()), ..self }
    }
}

/// What was chosen in a menu.
#[derive(Clone, Debug, Default)]
struct Chosen {
    word: Option<String>,
    channels: Vec<ChannelId>,
}

impl Chosen {
    fn of(interaction: &ComponentInteraction) -> Self {
        match &interaction.data.kind {
            ComponentInteractionDataKind::StringSelect { values } => {
                Self { word: values.first().cloned(), ..Self::default() }
            }
            ComponentInteractionDataKind::ChannelSelect { values } => {
                Self { channels: values.iter().map(|id| ChannelId(id.get())).collect(), ..Self::default() }
            }
            _ => Self::default(),
        }
    }

    fn word<T>(&self, manager: &Manager, read: impl Fn(&str) -> Option<T>) -> Result<T, AppError> {
        self.word.as_deref().and_then(read).ok_or_else(|| not_chosen(manager))
    }

    fn channel(&self, manager: &Manager) -> Result<ChannelId, AppError> {
        self.channels.first().copied().ok_or_else(|| not_chosen(manager))
    }
}

fn not_chosen(manager: &Manager) -> AppError {
    AppError::person(words::not_chosen(manager.language()))
}

/// A button or menu was used.
pub(super) async fn moved(data: &Data, interaction: &ComponentInteraction, one: Move) -> Result<Answer, AppError> {
    let setting = (interaction.channel_id, interaction.id.get(), interaction.locale.as_str());
    let manager = Manager::new(data, interaction.guild_id, interaction.member.as_ref(), setting).await?;
    if one == Move::TypeHours {
        let hours = data.app.server(manager.server).await?;
        let typed = hours.schedule_is_set.then_some(&hours.schedule);
        return Ok(Answer::Form(forms::server_hours(manager.language(), typed)));
    }
    if one == Move::Open {
        return opened(data, &manager).await.map(Answer::Instead);
    }
    let turn = turn(data, &manager, one, &Chosen::of(interaction)).await?;
    shown(data, &manager, turn).await.map(Answer::Instead)
}

/// The form for the server's hours was sent.
pub(super) async fn typed(
    data: &Data,
    interaction: &ModalInteraction,
    zone: &str,
    hours: &str,
) -> Result<Answer, AppError> {
    let setting = (interaction.channel_id, interaction.id.get(), interaction.locale.as_str());
    let manager = Manager::new(data, interaction.guild_id, interaction.member.as_ref(), setting).await?;
    let (change, notes) = hours::read_both(manager.language(), Some(zone), Some(hours), data.app.now())?;
    let turn = hours_chosen(data, &manager, change).await?.noting(&notes);
    let page = shown(data, &manager, turn).await?;
    // It takes the place of the page on which the form was opened.
    Ok(if interaction.message.is_some() { Answer::Instead(page) } else { Answer::Private(page) })
}

/// The page on which the set-up goes on.
pub(super) async fn opened(data: &Data, manager: &Manager) -> Result<Message, AppError> {
    let step = data.app.setup(manager.server).await?.step.unwrap_or(Step::Hours);
    page(data, manager, Turn::to(step)).await
}

async fn shown(data: &Data, manager: &Manager, turn: Turn) -> Result<Message, AppError> {
    if data.app.setup(manager.server).await?.step != Some(turn.step) {
        data.app.setup_goes_on_at(manager.server, turn.step).await?;
    }
    page(data, manager, turn).await
}

async fn page(data: &Data, manager: &Manager, turn: Turn) -> Result<Message, AppError> {
    let state = data.app.setup(manager.server).await?;
    let own = data.app.own_hours(manager.person).await?;
    let proposed = likely_hours(own.as_ref(), &manager.locale);
    let here = manager.here(data);
    let view = View { now: data.app.now(), proposed, here, how: turn.how, content: data.content };
    Ok(words::page(manager.language(), turn.step, &state, &view, turn.said.as_deref()))
}

/// The hours that are proposed where nobody has chosen any.
async fn proposed(data: &Data, manager: &Manager) -> Result<Proposal, AppError> {
    let own = data.app.own_hours(manager.person).await?;
    Ok(likely_hours(own.as_ref(), &manager.locale))
}

async fn turn(data: &Data, manager: &Manager, one: Move, chosen: &Chosen) -> Result<Turn, AppError> {
    let (app, language) = (&data.app, manager.language());
    match one {
        Move::Go(step) => Ok(Turn::to(step)),
        Move::Keep(step) => kept(data, manager, step).await,
        Move::Zone => {
            let zone = chosen.word(manager, |word| word.parse().ok())?;
            hours_chosen(data, manager, HoursChange { zone: Some(zone), ..HoursChange::default() }).await
        }
        Move::Week => {
            let weekly = chosen.word(manager, |word| Some(hours_text::parse(word).ok()?.weekly))?;
            hours_chosen(data, manager, HoursChange { weekly: Some(weekly), ..HoursChange::default() }).await
        }
        Move::Pace => {
            let pace = chosen.word(manager, Pace::parse)?;
            let said = match app.set_pace(manager.server, pace, &manager.viewer()).await? {
                PolicyOutcome::Changed(_) => words::pace_set(language, pace),
                PolicyOutcome::Contradicts(_, why) => words::contradicts(language, why),
            };
            Ok(Turn::to(Step::Pace).saying(said))
        }
        Move::How => Ok(Turn { how: chosen.word(manager, How::parse)?, ..Turn::to(Step::Watches) }),
        Move::Watch(how) => watched(data, manager, how, &chosen.channels).await,
        Move::DigestChannel => {
            let choice = DigestChoice { channel: Some(chosen.channel(manager)?), ..DigestChoice::default() };
            digest_chosen(data, manager, choice, Step::Digest).await
        }
        Move::DigestDays => {
            let choice = DigestChoice { days: Some(chosen.word(manager, owned)?), ..DigestChoice::default() };
            digest_chosen(data, manager, choice, Step::Digest).await
        }
        Move::DigestTime => {
            let choice = DigestChoice { time: Some(chosen.word(manager, owned)?), ..DigestChoice::default() };
            digest_chosen(data, manager, choice, Step::Digest).await
        }
        Move::Reach => {
            let wanted = chosen.word(manager, ClosedDms::parse)?;
            app.set_closed_dms(manager.server, wanted).await?;
            let lacks = lacks_for(data, manager, wanted);
            let lacks: Vec<String> = lacks.iter().map(|lacks| words::cannot_open(language, lacks)).collect();
            Ok(Turn::to(Step::Reach).saying(words::reach_set(language, wanted)).noting(&lacks))
        }
        Move::Language => {
            let posts = chosen.word(manager, Language::from_tag)?;
            app.set_server_language(manager.server, posts).await?;
            Ok(Turn::to(Step::Reach).saying(words::language_set(language, posts)))
        }
        Move::Test => tested(data, manager).await,
        Move::PostNorms => {
            let channel = chosen.channel(manager)?;
            let said = match app.post_norms(manager.server, channel, manager.order).await? {
                Ok(()) => texts::norms::on_its_way(language, channel).text,
                Err(why) => words::cannot_post(language, channel, &why),
            };
            Ok(Turn::to(Step::Done).saying(said))
        }
        Move::Open | Move::TypeHours | Move::HoursForm => {
            Err(AppError::person(texts::refused::form_is_over(manager.language())))
        }
    }
}

/// What is missing for how people are to be reached.
fn lacks_for(data: &Data, manager: &Manager, wanted: ClosedDms) -> Option<CannotOpen> {
    Some(wanted).filter(|wanted| *wanted == ClosedDms::PrivateThread)?;
    data.app.cannot_open_private_threads(manager.server)
}

// What is read of a menu is owned by nobody else.
#[allow(clippy::unnecessary_wraps)]
fn owned(word: &str) -> Option<String> {
    Some(word.to_owned())
}

/// What is proposed in a step is taken, where nothing was chosen.
async fn kept(data: &Data, manager: &Manager, step: Step) -> Result<Turn, AppError> {
    let state = data.app.setup(manager.server).await?;
    match step {
        Step::Hours if !state.settings.schedule_is_set => {
            let proposed = proposed(data, manager).await?;
            if !proposed.knows_zone {
                // Its page, which offers no such button, says what to choose.
                return Ok(Turn::to(step));
            }
            let all = proposed.schedule;
            let hours = HoursChange { zone: Some(all.zone()), weekly: Some(all.weekly().clone()), guess: None };
            Ok(Turn { step: step.next(), ..hours_chosen(data, manager, hours).await? })
        }
        Step::Digest if state.digest.is_none() => match manager.here(data) {
            Some(here) => {
                let choice = DigestChoice { channel: Some(here), ..DigestChoice::default() };
                digest_chosen(data, manager, choice, step.next()).await
            }
            // It could be posted here a moment ago.
            None => {
                let why = data.app.may_post(manager.server, manager.channel).err();
                let said = why.map(|why| words::cannot_post(manager.language(), manager.channel, &why));
                Ok(Turn { said, ..Turn::to(step) })
            }
        },
        step => Ok(Turn::to(step.next())),
    }
}

async fn hours_chosen(data: &Data, manager: &Manager, hours: HoursChange) -> Result<Turn, AppError> {
    let (language, guess) = (manager.language(), proposed(data, manager).await?.schedule.zone());
    let turn = Turn::to(Step::Hours);
    let hours = HoursChange { guess: Some(guess), ..hours };
    match data.app.choose_hours(manager.server, hours, guess, &manager.viewer()).await? {
        (PolicyOutcome::Changed(changed), follows) => {
            let follows: Vec<String> = follows.iter().map(|set| words::digest_follows(language, set)).collect();
            Ok(turn.saying(words::hours_set(language, &changed.holds.server.schedule)).noting(&follows))
        }
        (PolicyOutcome::Contradicts(_, why), _) => Ok(turn.saying(words::contradicts(language, why))),
    }
}

async fn watched(data: &Data, manager: &Manager, how: How, places: &[ChannelId]) -> Result<Turn, AppError> {
    if how == How::Questions && !data.content {
        return Err(AppError::person(texts::watch::questions_need_content(manager.language())));
    }
    let done = data.app.watch_for(manager.server, places, how, manager.person).await?;
    let said = words::watching(manager.language(), &done, data.content);
    Ok(Turn { how, ..Turn::to(Step::Watches).saying(said) })
}

async fn digest_chosen(data: &Data, manager: &Manager, choice: DigestChoice, then: Step) -> Result<Turn, AppError> {
    let (channel, language) = (choice.channel, manager.language());
    let guess = proposed(data, manager).await?.schedule.zone();
    match (data.app.choose_digest(manager.server, choice, guess, manager.person).await?, channel) {
        (Ok(Some(set)), _) => Ok(Turn::to(then).saying(words::digest_set(language, &set))),
        (Err(why), Some(channel)) => Ok(Turn::to(Step::Digest).saying(words::cannot_post(language, channel, &why))),
        // Somebody removed it meanwhile.
        _ => Ok(Turn::to(Step::Digest).saying(words::digest_needs_channel(language))),
    }
}

/// A test message goes where the digest goes, else where the manager is.
async fn tested(data: &Data, manager: &Manager) -> Result<Turn, AppError> {
    let digest = data.app.setup(manager.server).await?.digest.map(|digest| digest.channel);
    let channel = digest.or_else(|| manager.here(data)).unwrap_or(manager.channel);
    let said = match data.app.post_test(manager.server, channel, manager.person, manager.order).await? {
        Ok(()) => words::test_on_its_way(manager.language(), channel),
        Err(why) => words::cannot_post(manager.language(), channel, &why),
    };
    Ok(Turn::to(Step::Done).saying(said))
}
