//! Events in. serenity gives each its own task; a fair lock makes them go one after the other again, so that a burst
//! cannot pile up work. Interactions do not wait in that line: people expect an answer within a second.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use async_trait::async_trait;
use poise::serenity_prelude::FullEvent;
use serenity::all::{
    Channel, Context, Event, Guild, GuildChannel, GuildId, Interaction, Message, RawEventHandler, ShardManager, UserId,
};
use tokio::sync::Mutex;
use tracing::{error, warn};

use super::attachments::Files;
use super::authority::Actor;
use super::commands::{self, Data};
use super::connect::{Access, ConnectError};
use super::members::Members;
use super::newest::Newest;
use super::reply::{self, Answer, Answering};
use super::reread::Reread;
use super::sessions::{Came, server_of};
use super::{components, forms, incoming, messages, places, port, registration, servers};
use crate::app::{App, AppError};
use crate::domain::ask::Observation;
use crate::domain::calendar::Instant;
use crate::domain::ids::{ChannelId, MessageId, PersonId, RoleId, ServerId};
use crate::domain::language::Language;
use crate::fetch::Fetch;
use crate::panics::caught;

/// A thread whose first message is older than this was not opened just now: THREAD_CREATE also comes when the bot is
/// added to one, and serenity leaves `newly_created` out.
const JUST_OPENED: chrono::Duration = chrono::Duration::minutes(10);

/// A channel of which nothing could be learnt is asked for again after this.
const LOOK_UP_AGAIN: chrono::Duration = chrono::Duration::minutes(1);

/// Takes every event of the gateway.
pub(super) struct Handler {
    pub(super) app: Arc<App>,
    pub(super) bot: UserId,
    /// Whether messages' content may be read.
    pub(super) content: bool,
    pub(super) members: Arc<Members>,
    /// Where calendars lie, and where attached files do.
    calendars: Arc<dyn Fetch>,
    files: Files,
    /// An answer that takes longer begins with word that it is worked on.
    says_after: Duration,
    options: poise::FrameworkOptions<Data, AppError>,
    shards: OnceLock<Arc<ShardManager>>,
    /// Where the commands are registered, if not everywhere.
    test_server: Option<u64>,
    pub(super) line: Mutex<()>,
    pub(super) came: Came,
    newest: Newest,
    /// Which unknown channels were asked for lately, and when.
    looked_up: std::sync::Mutex<HashMap<ChannelId, Instant>>,
}

impl Handler {
    /// For these use cases, by that access.
    ///
    /// # Errors
    /// When no client for files can be made.
    pub(super) fn new(
        app: Arc<App>,
        (bot, content): (UserId, bool),
        members: Arc<Members>,
        access: &Access,
    ) -> Result<Self, ConnectError> {
        Ok(Self {
            app,
            bot,
            content,
            members,
            calendars: Arc::clone(&access.network.calendars),
            files: Files::by(&access.network)?,
            says_after: access.network.says_after,
            options: commands::options(),
            shards: OnceLock::new(),
            test_server: access.test_server,
            line: Mutex::new(()),
            came: Came::default(),
            newest: Newest::default(),
            looked_up: std::sync::Mutex::default(),
        })
    }

    /// The commands, to be registered.
    pub(super) fn commands(&self) -> &[poise::Command<Data, AppError>] {
        &self.options.commands
    }

    /// Gives the handler what poise wants to know; called once, before the gateway opens.
    pub(super) fn set_shards(&self, shards: Arc<ShardManager>) {
        let _ = self.shards.set(shards);
    }

    /// Answers an interaction; also when that panics.
    async fn interaction(&self, ctx: &Context, interaction: Interaction) {
        let (Some(answering), language) = (Answering::of(ctx, &interaction), reply::language(&interaction)) else {
            return;
        };
        let data = Data {
            app: Arc::clone(&self.app),
            content: self.content,
            members: Arc::clone(&self.members),
            calendars: Arc::clone(&self.calendars),
            files: self.files.clone(),
            answering,
            form_within: self.says_after,
        };
        // Who has all deleted is not noted again by that.
        let actor = Actor::of(&interaction).filter(|_| !components::forgets(&interaction));
        let says_after = (!self.opens_form(&interaction).await).then_some(self.says_after);
        // All that any command, button or form does in one future: too much for a stack.
        let work = caught(Box::pin(self.act(ctx, interaction, &data)));
        let acted = data.answering.accompanies(says_after, work).await;
        match &acted {
            Ok(()) => data.answering.is_never_silent().await,
            Err(panic) => {
                self.app.counters().panicked();
                data.answering.broke_off(panic).await;
            }
        }
        if let Err(panic) = caught(self.saw(actor, language)).await {
            self.app.counters().panicked();
            error!(at = %panic, "somebody's language and roles could not be noted");
        }
    }

    /// Whether an interaction leads to a form.
    async fn opens_form(&self, interaction: &Interaction) -> bool {
        match interaction {
            Interaction::Command(told) => commands::opens_form(self.commands(), &told.data),
            Interaction::Component(component) => components::opens_form(&self.app, component).await,
            _ => false,
        }
    }

    /// Who acted was seen with their language, and with their roles, as who writes is. They have their answer by then.
    async fn saw(&self, actor: Option<Actor>, language: Language) {
        let Some(actor) = actor else { return };
        let spoken = self.app.speaks(actor.person, language).await;
        let seen = match actor.seen_with() {
            Some((person, server, roles)) => self.app.see_roles(server, person, &roles).await,
            None => Ok(()),
        };
        if let Err(error) = spoken.and(seen)
            && self.app.is_news(&error)
        {
            error!(%error, "somebody's language and roles could not be noted");
        }
    }

    async fn act(&self, ctx: &Context, interaction: Interaction, data: &Data) {
        match interaction {
            Interaction::Command(told) if !commands::knows(self.commands(), &told.data) => {
                warn!(command = told.data.name, "a command that this version does not know");
                let language = Language::of_locale(&told.locale);
                data.answering.give(Answer::Private(commands::of_another_version(language))).await;
            }
            // There is no list to choose from: Discord says so by itself.
            Interaction::Autocomplete(told) if !commands::knows(self.commands(), &told.data) => {}
            Interaction::Command(_) | Interaction::Autocomplete(_) => self.command(ctx, interaction, data).await,
            Interaction::Component(component) => components::answer(ctx, data, &component).await,
            Interaction::Modal(modal) => forms::answer(ctx, data, &modal).await,
            _ => {}
        }
    }

    async fn command(&self, ctx: &Context, interaction: Interaction, data: &Data) {
        let Some(shard_manager) = self.shards.get() else { return };
        let left_over = self.left_over(&interaction);
        let framework = poise::FrameworkContext {
            serenity_context: ctx,
            bot_id: self.bot,
            options: &self.options,
            user_data: data,
            shard_manager,
        };
        poise::dispatch_event(framework, FullEvent::InteractionCreate { interaction }).await;
        if let Some(server) = left_over {
            registration::remove_left_over(&ctx.http, server).await;
        }
    }

    /// The server for which alone a command is registered that somebody used, though ours are for everybody: an earlier
    /// start left it there. Discord tells with each command where it is registered, so nobody has to look.
    fn left_over(&self, interaction: &Interaction) -> Option<GuildId> {
        let used = interaction.as_command().filter(|_| self.test_server.is_none())?;
        used.data.guild_id
    }

    /// Takes an event in, and notes that its server was heard up to then.
    async fn take_in(
        &self,
        ctx: &Context,
        event: Event,
        reread: Reread,
        server: Option<ServerId>,
        at: Instant,
    ) -> Result<(), AppError> {
        self.take(ctx, event, reread).await?;
        match server {
            Some(server) => self.app.heard_until(server, at).await,
            None => Ok(()),
        }
    }

    /// Takes an event in, in its place in the line.
    async fn hear(&self, ctx: &Context, event: Event) {
        if let Event::Resumed(_) = event {
            return self.resumed(ctx.shard_id.0).await;
        }
        if let Event::Ready(_) = event {
            self.newest.listens(ctx, self.bot);
        }
        let _taking_in = self.app.takes_in();
        // What Discord has to be asked holds nothing up.
        let (server, at) = (server_of(&event), self.app.now());
        self.get_to_know_place(ctx, &event).await;
        let reread = self.reread(ctx, &event).await;
        let _turn = self.line.lock().await;
        let event = self.newest.instead_of(event, self.bot);
        if let Err(error) = self.take_in(ctx, event, reread, server, at).await {
            if self.app.is_news(&error) {
                error!(%error, "an event could not be taken in; it is read back");
            }
            self.not_taken_in(server);
        }
    }

    /// What was not taken in is read back, as what was missed.
    fn not_taken_in(&self, server: Option<ServerId>) {
        if let Some(server) = server {
            self.app.read_again(server);
        }
    }

    /// Gets to know a server. Where not all of it could be read, what is not there counts not as gone.
    pub(super) async fn know_server(&self, guild: &Guild, whole: bool, now: Instant) -> Result<(), AppError> {
        self.server_came(guild, whole, now).await?;
        if !whole {
            return Ok(());
        }
        places::server(&self.app, guild).await?;
        // Nobody told of what changed while it was not heard, nor of what may be read of messages since this start.
        self.app.hear_sight_changed(ServerId(guild.id.get())).await
    }

    async fn take(&self, ctx: &Context, event: Event, reread: Reread) -> Result<(), AppError> {
        let now = self.app.now();
        match event {
            Event::Ready(event) => self.session_began(&event.ready).await?,
            Event::GuildCreate(event) => {
                let known = self.know_server(&event.guild, true, now).await;
                // Heard again in any case: what could not be taken in is read back.
                let server = ServerId(event.guild.id.get());
                self.came(server).await?;
                known?;
                let since = event.guild.joined_at.to_utc();
                self.app.hear_added(server, since, &incoming::places_to_greet(&event.guild)).await?;
            }
            Event::GuildUpdate(event) => {
                let (server, language) =
                    (ServerId(event.guild.id.get()), Language::of_locale(&event.guild.preferred_locale));
                let is_news = self.app.index().language_of(server) != Some(language);
                self.app.index_mut().set_language(server, language);
                if is_news {
                    self.app.hear_sight_changed(server).await?;
                }
            }
            Event::GuildDelete(event) => self.went(&event.guild).await?,
            Event::GuildRoleCreate(event) => self.role_changed(&event.role).await?,
            Event::GuildRoleUpdate(event) => self.role_changed(&event.role).await?,
            Event::GuildRoleDelete(event) => {
                self.role_gone(event.guild_id, event.role_id).await?;
                self.app.hear_role_gone(ServerId(event.guild_id.get()), RoleId(event.role_id.get())).await?;
            }
            Event::GuildMemberUpdate(event) => {
                let (server, person) = (ServerId(event.guild_id.get()), PersonId(event.user.id.get()));
                self.members.forget(server, person);
                if event.user.id == self.bot {
                    self.own_roles_changed(server, incoming::roles(&event.roles)).await?;
                }
                if !event.user.bot {
                    self.app.holds_now(server, person, &incoming::roles(&event.roles)).await?;
                }
            }
            Event::GuildMemberRemove(event) => {
                let (server, person) = (ServerId(event.guild_id.get()), PersonId(event.user.id.get()));
                self.members.forget(server, person);
                self.app.hear_left(server, person).await?;
            }
            Event::ChannelCreate(event) => self.channel_changed(&event.channel).await?,
            Event::ChannelUpdate(event) => {
                self.channel_changed(&event.channel).await?;
                places::changed(&self.app, &event.channel).await?;
            }
            Event::ChannelDelete(event) => {
                self.app.hear_channel_deleted(ChannelId(event.channel.id.get())).await?;
                places::gone(&self.app, &event.channel).await?;
            }
            Event::ThreadListSync(event) => self.threads_came(event.guild_id, &event.threads, now).await?,
            Event::ThreadCreate(event) => self.thread_created(&event.thread, now).await?,
            Event::ThreadUpdate(event) => {
                self.thread_stands(reread.channel.as_deref().unwrap_or(&event.thread), reread.at).await?;
            }
            Event::ThreadMembersUpdate(event) if event.removed_member_ids.contains(&self.bot) => {
                self.taken_out(event.guild_id, event.id).await?;
            }
            Event::ThreadDelete(event) => self.app.hear_channel_deleted(ChannelId(event.thread.id.get())).await?,
            Event::MessageCreate(event) => self.message(&event.message).await?,
            Event::MessageDelete(event) => self.deleted(vec![event.message_id], now).await?,
            Event::MessageDeleteBulk(event) => self.deleted(event.ids, now).await?,
            Event::MessageUpdate(event) => self.edited(ctx, &event).await?,
            Event::ReactionAdd(event) => self.reaction(&event.reaction, true, reread).await?,
            Event::ReactionRemove(event) => self.reaction(&event.reaction, false, reread).await?,
            Event::ReactionRemoveAll(event) => {
                self.reactions_gone(event.channel_id, event.message_id, None, now).await?
            }
            Event::ReactionRemoveEmoji(event) => {
                let gone = &event.reaction;
                let only = Some((gone.guild_id, &gone.emoji));
                self.reactions_gone(gone.channel_id, gone.message_id, only, now).await?;
            }
            Event::Unknown(event) => self.unreadable(event, now).await?,
            _ => {}
        }
        Ok(())
    }

    pub(super) fn learn_channel(&self, channel: &GuildChannel) {
        let id = ChannelId(channel.id.get());
        let mut index = self.app.index_mut();
        let parent = channel.parent_id.map(|parent| ChannelId(parent.get()));
        let solved_tags = parent.and_then(|parent| index.channel(parent)).map(|parent| parent.solved_tags.clone());
        match incoming::thread(channel, &solved_tags.unwrap_or_default()) {
            Some(thread) => index.set_thread(id, thread),
            None => index.set_channel(id, incoming::channel(channel)),
        }
    }

    async fn thread_created(&self, thread: &GuildChannel, now: Instant) -> Result<(), AppError> {
        let id = ChannelId(thread.id.get());
        self.learn_channel(thread);
        self.app.index_mut().set_taken_out(id, false);
        self.app.look_around(ServerId(thread.guild_id.get())).await?;
        let opened = thread.thread_metadata.and_then(|meta| meta.create_timestamp).map(|at| at.to_utc());
        let just_now = opened.is_some_and(|at| now - at < JUST_OPENED);
        // A forum post's first message makes the ask: it comes right after, and may be judged by its words.
        let of_forum = {
            let index = self.app.index();
            index.channel(index.parent_of(id)).is_some_and(|parent| parent.forum)
        };
        match thread.owner_id {
            Some(opener) if just_now && !of_forum && opener != self.bot => {
                let (server, opener) = (ServerId(thread.guild_id.get()), PersonId(opener.get()));
                self.app.hear_thread_opened(server, id, opener).await
            }
            _ => Ok(()),
        }
    }

    /// How a thread stands now.
    pub(super) async fn thread_stands(&self, thread: &GuildChannel, at: Instant) -> Result<(), AppError> {
        self.learn_channel(thread);
        let id = ChannelId(thread.id.get());
        let tags = {
            let index = self.app.index();
            index.channel(index.parent_of(id)).map(|parent| parent.solved_tags.clone()).unwrap_or_default()
        };
        self.app.hear(incoming::thread_stands(thread, &tags, at)).await
    }

    async fn message(&self, message: &Message) -> Result<(), AppError> {
        let Some(fact) = incoming::message(message, self.content) else { return Ok(()) };
        self.app.hear_message(fact).await
    }

    /// A channel of which no event told: asked for once, and only where something is watched.
    async fn get_to_know_place(&self, ctx: &Context, event: &Event) {
        match event {
            Event::MessageCreate(event) => {
                self.get_to_know(ctx, event.message.guild_id, event.message.channel_id).await
            }
            Event::MessageUpdate(event) => self.get_to_know(ctx, event.guild_id, event.channel_id).await,
            _ => {}
        }
    }

    async fn get_to_know(
        &self,
        ctx: &Context,
        server: Option<serenity::all::GuildId>,
        channel: serenity::all::ChannelId,
    ) {
        let (Some(server), channel) = (server.map(|id| ServerId(id.get())), ChannelId(channel.get())) else { return };
        let unknown = {
            let index = self.app.index();
            index.watches_anything(server) && !index.knows(channel)
        };
        if !unknown || !self.may_ask_again(channel) {
            return;
        }
        match port::look_up(&ctx.http, channel).await {
            Ok(Channel::Guild(found)) => self.learn_channel(&found),
            Ok(_) => {}
            Err(failure) => warn!(why = %failure, "a channel could not be looked up"),
        }
    }

    /// A channel that could not be looked up is asked for again after a while, not at every message.
    fn may_ask_again(&self, channel: ChannelId) -> bool {
        let now = self.app.now();
        let mut asked = self.looked_up.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        asked.retain(|_, at| now - *at < LOOK_UP_AGAIN);
        match asked.contains_key(&channel) {
            true => false,
            false => asked.insert(channel, now).is_none(),
        }
    }

    async fn deleted(&self, messages: Vec<serenity::all::MessageId>, at: Instant) -> Result<(), AppError> {
        for message in messages {
            self.app.hear(Observation::MessageDeleted { message: MessageId(message.get()), at }).await?;
        }
        Ok(())
    }
}

/// The handler as serenity wants it: owned.
pub(super) struct Events(pub(super) Arc<Handler>);

#[async_trait]
impl RawEventHandler for Events {
    async fn raw_event(&self, ctx: Context, event: Event) {
        let handler = Arc::clone(&self.0);
        // Counted before anything else: a stop waits for it.
        let _handling = handler.app.activity().event();
        if let Event::InteractionCreate(event) = event {
            return handler.interaction(&ctx, event.interaction).await;
        }
        let event = servers::read_again(messages::read_again(event));
        let server = server_of(&event);
        if let Err(panic) = caught(handler.hear(&ctx, event)).await {
            handler.app.counters().panicked();
            error!(at = %panic, "an event panicked; it is read back");
            handler.not_taken_in(server);
        }
    }
}

/// Whether an interaction's channel is a thread.
pub(super) fn in_thread(channel: Option<&serenity::all::PartialChannel>) -> bool {
    channel.is_some_and(|channel| incoming::is_thread(channel.kind))
}
