//! `/watch`: places in which mentions, threads and questions become asks, and the reaction that marks a message.

use serenity::all::GuildChannel;

use super::{Ctx, Done, answer, guild_channel_is_here, language, may_manage, person, server};
use crate::app::{AppError, Unwatched};
use crate::discord::incoming;
use crate::domain::capture::{Trigger, Watch};
use crate::domain::emoji::Emoji;
use crate::domain::ids::ChannelId;
use crate::domain::needs::Use;
use crate::texts;
use crate::texts::watch::Place;

/// Channels in which I track what needs a reply
#[poise::command(
    slash_command,
    subcommands("add", "remove", "list", "reaction"),
    subcommand_required,
    guild_only,
    default_member_permissions = "MANAGE_GUILD"
)]
#[allow(clippy::unused_async)]
pub async fn watch(_: Ctx<'_>) -> Done {
    Ok(())
}

/// Which threads and posts need a first reply.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub enum ThreadChoice {
    /// None of them.
    None,
    /// Every one.
    Every,
    /// Those that ask.
    Questions,
}

/// Watch a channel, forum or category; what you leave out stays as it is
#[poise::command(slash_command)]
async fn add(
    ctx: Ctx<'_>,
    #[channel_types("Text", "News", "Forum", "Category")] channel: GuildChannel,
    mentions: Option<bool>,
    threads: Option<ThreadChoice>,
    questions: Option<bool>,
) -> Done {
    may_manage(ctx).await?;
    guild_channel_is_here(ctx, &channel)?;
    let place = place(&channel);
    check_access(ctx, &place)?;
    let change = |before: Watch| {
        let watch = Watch {
            mentions: mentions.unwrap_or(before.mentions),
            threads: match threads {
                None => before.threads,
                Some(ThreadChoice::None) => None,
                Some(ThreadChoice::Every) => Some(Trigger::EveryPost),
                Some(ThreadChoice::Questions) => Some(Trigger::QuestionsOnly),
            },
            questions: questions.unwrap_or(before.questions),
        };
        check(ctx, &watch, &place).map(|()| watch)
    };
    let set = ctx.data().app.watch(server(ctx)?, place.id, person(ctx), change).await??;
    // Of a channel that lacks something nothing is set at all.
    let unheard = if place.is_category { set.unheard } else { Vec::new() };
    answer(ctx, texts::watch::set(language(ctx), &place, &set.watch, &unheard, ctx.data().content)).await
}

fn place(channel: &GuildChannel) -> Place {
    let known = incoming::channel(channel);
    Place { id: ChannelId(channel.id.get()), is_category: known.is_category, is_forum: known.forum }
}

/// Whether that can be watched there at all.
fn check(ctx: Ctx<'_>, watch: &Watch, place: &Place) -> Done {
    let content = ctx.data().content;
    if watch.is_empty() {
        return Err(AppError::person(texts::watch::nothing_chosen(language(ctx))));
    }
    if watch.threads == Some(Trigger::QuestionsOnly) && !content {
        return Err(AppError::person(texts::watch::posts_need_content(language(ctx))));
    }
    if watch.questions && !content {
        return Err(AppError::person(texts::watch::questions_need_content(language(ctx))));
    }
    if watch.questions && place.is_forum {
        return Err(AppError::person(texts::watch::no_questions_in_forums(language(ctx))));
    }
    Ok(())
}

/// What is watched must be seen; said before it is too late.
fn check_access(ctx: Ctx<'_>, place: &Place) -> Done {
    let here = ctx.interaction.channel_id.get() == place.id.0;
    let may = match ctx.interaction.app_permissions.filter(|_| here) {
        Some(may) => Some(incoming::permissions(may)),
        None => ctx.data().app.index().bot_may(place.id),
    };
    let Some(may) = may.filter(|_| !place.is_category) else { return Ok(()) };
    match Use::Watched.lacks_named(may).as_slice() {
        [] => Ok(()),
        missing => Err(AppError::person(texts::watch::lacks(language(ctx), place.id, missing))),
    }
}

/// Watch a channel, forum or category no more
#[poise::command(slash_command)]
async fn remove(ctx: Ctx<'_>, #[channel_types("Text", "News", "Forum", "Category")] channel: GuildChannel) -> Done {
    may_manage(ctx).await?;
    guild_channel_is_here(ctx, &channel)?;
    let place = place(&channel);
    match ctx.data().app.unwatch(server(ctx)?, place.id).await? {
        Unwatched::WasNot => Err(AppError::person(texts::watch::was_not(language(ctx)))),
        Unwatched::Done => answer(ctx, texts::watch::removed(language(ctx), &place)).await,
        Unwatched::LeftOut => {
            let category = ctx.data().app.index().category_of(place.id);
            answer(ctx, texts::watch::left_out(language(ctx), place.id, category.unwrap_or(place.id))).await
        }
    }
}

/// Show what is watched
#[poise::command(slash_command)]
async fn list(ctx: Ctx<'_>) -> Done {
    let server = server(ctx)?;
    let (watches, reaction) = {
        let index = ctx.data().app.index();
        let place = |id: ChannelId| {
            let channel = index.channel(id);
            let is = |what: fn(&crate::app::Channel) -> bool| channel.is_some_and(what);
            Place { id, is_category: is(|channel| channel.is_category), is_forum: is(|channel| channel.forum) }
        };
        let lacks = index.lacks_of_watched(server);
        let lacks_of = |watch: ChannelId| {
            let under = lacks.iter().filter(move |(_, (by, _))| *by == watch);
            under.map(|(channel, (_, lack))| (*channel, *lack)).collect::<Vec<_>>()
        };
        let watches = index.watches_of(server).into_iter();
        let watches: Vec<_> = watches.map(|(id, watch)| (place(id), watch, lacks_of(id))).collect();
        (watches, index.reaction(server).cloned())
    };
    answer(ctx, texts::watch::list(language(ctx), &watches, reaction.as_ref(), ctx.data().content)).await
}

/// Choose a reaction by which anybody marks a message that needs a reply
#[poise::command(slash_command)]
async fn reaction(ctx: Ctx<'_>, emoji: String) -> Done {
    may_manage(ctx).await?;
    let server = server(ctx)?;
    if emoji.trim().eq_ignore_ascii_case("off") {
        let was = ctx.data().app.index().reaction(server).is_some();
        ctx.data().app.set_reaction(server, None).await?;
        return answer(ctx, texts::watch::no_reaction(language(ctx), was)).await;
    }
    let emoji: Emoji = emoji.parse().map_err(|_| AppError::person(texts::watch::no_emoji(language(ctx))))?;
    if incoming::mark(&serenity::all::ReactionType::Unicode(emoji.to_string())).is_some() {
        return Err(AppError::person(texts::watch::has_a_meaning(language(ctx))));
    }
    if let Emoji::Own { id, .. } = &emoji {
        let guild = serenity::all::GuildId::new(server.0.max(1)).to_partial_guild(ctx.http()).await;
        let guild = guild.map_err(|_| AppError::person(texts::watch::emoji_unknown(language(ctx))))?;
        if !guild.emojis.keys().any(|own| own.get() == *id) {
            return Err(AppError::person(texts::watch::emoji_of_another_server(language(ctx))));
        }
    }
    ctx.data().app.set_reaction(server, Some(emoji.clone())).await?;
    answer(ctx, texts::watch::reaction(language(ctx), &emoji)).await
}
