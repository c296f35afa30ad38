//! `/ask` and the message menu "Needs a reply".

use serenity::all::{
    AutocompleteChoice, ChannelType, CommandInteraction, CommandOptionType, CreateAutocompleteResponse,
    CreateCommandOption, Permissions, ResolvedValue,
};

use super::{Ctx, Done, answer, found, language, offer, person, role_is_here, server};
use crate::app::AppError;
use crate::discord::owners::{Chosen, somebody_holds};
use crate::discord::reply::Answer;
use crate::discord::{forms, handler};
use crate::domain::ask::{Need, Owner, Priority};
use crate::domain::custom_id::AskOptions;
use crate::domain::ids::{ChannelId, MessageId, PersonId};
use crate::domain::when;
use crate::texts;

#[async_trait::async_trait]
impl poise::SlashArgument for Chosen {
    async fn extract(
        _: &serenity::all::Context,
        _: &CommandInteraction,
        value: &ResolvedValue<'_>,
    ) -> Result<Self, poise::SlashArgError> {
        match value {
            ResolvedValue::User(user, member) => Ok(Self::person(user, *member)),
            ResolvedValue::Role(role) => Ok(Self::role(role)),
            _ => Err(poise::SlashArgError::new_command_structure_mismatch("expected a person or a role")),
        }
    }

    fn create(builder: CreateCommandOption) -> CreateCommandOption {
        builder.kind(CommandOptionType::Mentionable)
    }
}

/// How much haste there is.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub enum PriorityChoice {
    /// It cannot wait.
    Urgent,
    /// The usual.
    Normal,
    /// It can.
    CanWait,
}

impl PriorityChoice {
    fn priority(self) -> Priority {
        match self {
            Self::Urgent => Priority::Urgent,
            Self::Normal => Priority::Normal,
            Self::CanWait => Priority::Low,
        }
    }
}

/// Ask people or a role something that needs a reply
#[poise::command(slash_command, guild_only)]
#[allow(clippy::too_many_arguments)]
pub async fn ask(
    ctx: Ctx<'_>,
    owner: Chosen,
    owner2: Option<Chosen>,
    owner3: Option<Chosen>,
    owner4: Option<Chosen>,
    #[rename = "need-by"]
    #[autocomplete = "need_by_choices"]
    need_by: Option<String>,
    priority: Option<PriorityChoice>,
    #[rename = "from-each"] from_each: Option<bool>,
    thread: Option<bool>,
) -> Done {
    may_ask_here(ctx, thread)?;
    let zone = asker_zone(ctx).await?;
    let need_by = need_by.map(|text| when::parse(&text, zone, ctx.data().app.now())).transpose()?;
    let need = if from_each == Some(true) { Need::All } else { Need::Any };
    let priority = priority.map(PriorityChoice::priority).unwrap_or_default();
    let options = AskOptions { owners: Vec::new(), need, need_by, thread: thread != Some(false), priority };
    let chosen = [Some(owner), owner2, owner3, owner4].into_iter().flatten().collect();
    open_form(ctx, chosen, options).await
}

/// Refuses where somebody may not ask, or the bot could not keep track of it.
pub(super) fn may_ask_here(ctx: Ctx<'_>, thread: Option<bool>) -> Done {
    server(ctx)?;
    let in_thread = handler::in_thread(ctx.interaction.channel.as_ref());
    forms::may_write(ctx.interaction.member.as_deref(), in_thread, language(ctx))?;
    may_post(ctx, thread)
}

/// Opens the form of a question to whom was chosen. A thread is opened with it where the bot may.
pub(super) async fn open_form(ctx: Ctx<'_>, chosen: Vec<Chosen>, options: AskOptions) -> Done {
    let owners = chosen.into_iter().map(|chosen| chosen.owner(language(ctx)));
    let mut owners = owners.collect::<Result<Vec<_>, _>>()?;
    owners.sort_unstable();
    owners.dedup();
    if owners.contains(&Owner::Person(person(ctx))) {
        return Err(AppError::person(texts::refused::own_reply(language(ctx))));
    }
    owners.iter().filter_map(|owner| owner.role()).try_for_each(|role| role_is_here(ctx, role))?;
    let held = somebody_holds(language(ctx), ctx.serenity_context(), ctx.data(), server(ctx)?, &owners);
    // Of whom Discord does not tell in time it is taken that they are there.
    tokio::time::timeout(ctx.data().form_within, held).await.unwrap_or(Ok(()))?;
    let thread = options.thread && lacks(ctx, Permissions::CREATE_PUBLIC_THREADS).is_empty();
    let form = forms::ask(language(ctx), AskOptions { owners, thread, ..options });
    ctx.data().answering.give(Answer::Form(form)).await;
    Ok(())
}

/// The bot has to post the question, hear of its answers, and open the thread that is wanted: whether it can is said before
/// somebody writes it.
fn may_post(ctx: Ctx<'_>, thread: Option<bool>) -> Done {
    let language = language(ctx);
    let in_thread = handler::in_thread(ctx.interaction.channel.as_ref());
    let write = if in_thread { Permissions::SEND_MESSAGES_IN_THREADS } else { Permissions::SEND_MESSAGES };
    is_here(ctx)?;
    may(ctx, Permissions::VIEW_CHANNEL | write, |lacks| texts::refused::may_not_post(language, lacks))?;
    hears(ctx)?;
    match thread {
        Some(true) if !in_thread => {
            may(ctx, Permissions::CREATE_PUBLIC_THREADS, |lacks| texts::refused::may_not_open_thread(language, lacks))
        }
        _ => Ok(()),
    }
}

/// A private thread is of those alone who were taken into it.
fn is_here(ctx: Ctx<'_>) -> Done {
    let is_private = ctx.interaction.channel.as_ref().is_some_and(|here| here.kind == ChannelType::PrivateThread);
    let thread = ChannelId(ctx.interaction.channel_id.get());
    let reads_all = lacks(ctx, Permissions::MANAGE_THREADS).is_empty();
    if is_private && !reads_all && !ctx.data().app.index().is_in_thread(thread) {
        return Err(AppError::person(texts::refused::not_in_thread(language(ctx))));
    }
    Ok(())
}

/// The bot has to hear of what is written there, also of what came while it was away.
fn hears(ctx: Ctx<'_>) -> Done {
    may(ctx, Permissions::READ_MESSAGE_HISTORY, |lacks| texts::refused::may_not_read(language(ctx), lacks))
}

/// Refuses where the bot lacks one of these, by a text of their names.
fn may(ctx: Ctx<'_>, needed: Permissions, text: impl FnOnce(&[&str]) -> String) -> Done {
    let missing = lacks(ctx, needed);
    if missing.is_empty() { Ok(()) } else { Err(AppError::person(text(&missing.get_permission_names()))) }
}

/// Which of these permissions the bot lacks where the command was run.
fn lacks(ctx: Ctx<'_>, needed: Permissions) -> Permissions {
    ctx.interaction.app_permissions.map_or(Permissions::empty(), |has| needed - has)
}

/// The zone in which a person's "tomorrow 15:00" is read: their own, else the server's.
async fn asker_zone(ctx: Ctx<'_>) -> Result<chrono_tz::Tz, AppError> {
    let own = ctx.data().app.own_hours(person(ctx)).await?;
    match own {
        Some(own) => Ok(own.zone_at(ctx.data().app.now())),
        None => Ok(ctx.data().app.server(server(ctx)?).await?.schedule.zone()),
    }
}

/// What is understood of the text so far, and some common times.
async fn need_by_choices(ctx: Ctx<'_>, partial: &str) -> CreateAutocompleteResponse {
    let Some(zone) = found(ctx, asker_zone(ctx).await) else { return CreateAutocompleteResponse::new() };
    let now = ctx.data().app.now();
    let partial: String = partial.chars().take(60).collect();
    let common = texts::ask::need_by_offers(language(ctx));
    let offers = std::iter::once(partial.as_str()).chain(common.iter().map(String::as_str));
    let read = offers.filter(|text| !text.trim().is_empty()).filter_map(|text| {
        let at = when::parse(text, zone, now).ok()?;
        let name = texts::ask::need_by_choice(language(ctx), text.trim(), at.with_timezone(&zone));
        Some(AutocompleteChoice::new(name, text.to_owned()))
    });
    offer(read)
}

/// Marks a message that needs a reply
#[poise::command(context_menu_command = "needs_a_reply", guild_only)]
pub async fn needs_a_reply(ctx: Ctx<'_>, message: serenity::all::Message) -> Done {
    server(ctx)?;
    is_here(ctx)?;
    if !lacks(ctx, Permissions::VIEW_CHANNEL).is_empty() {
        return Err(AppError::person(texts::refused::unseen_here(language(ctx))));
    }
    hears(ctx)?;
    let here = person(ctx);
    let mentioned = message.mentions.iter().filter(|user| !user.bot && user.id.get() != here.0);
    let mut likely: Vec<PersonId> = mentioned.map(|user| PersonId(user.id.get())).collect();
    // A message of somebody else that mentions nobody: its author may be who owes something.
    if likely.is_empty() && !message.author.bot && message.author.id.get() != here.0 {
        likely.push(PersonId(message.author.id.get()));
    }
    let (channel, id) = (ChannelId(message.channel_id.get()), MessageId(message.id.get()));
    answer(ctx, texts::ask::choose_owners(language(ctx), channel, id, likely)).await
}
