//! `/watch`: channels in which mentions and threads become asks.

use serenity::all::GuildChannel;

use super::{Ctx, Done, answer, may_manage, server};
use crate::app::AppError;
use crate::domain::capture::{Trigger, Watch};
use crate::domain::ids::ChannelId;
use crate::texts;

/// Channels in which I track what needs a reply
#[poise::command(
    slash_command,
    subcommands("add", "remove", "list"),
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
    #[name = "none"]
    None,
    /// Every one.
    #[name = "every new thread or post"]
    Every,
    /// Those that ask.
    #[name = "those that ask something"]
    Questions,
}

/// Watch a channel or forum; what you leave out stays as it is
#[poise::command(slash_command)]
async fn add(
    ctx: Ctx<'_>,
    #[description = "The channel or forum"]
    #[channel_types("Text", "News", "Forum")]
    channel: GuildChannel,
    #[description = "Messages there that mention people and ask something need their reply"] mentions: Option<bool>,
    #[description = "New threads or posts there need a first reply by somebody else"] threads: Option<ThreadChoice>,
) -> Done {
    may_manage(ctx)?;
    let id = ChannelId(channel.id.get());
    let before = ctx.data().app.index().watch_over(id);
    let watch = Watch {
        questions: before.questions,
        mentions: mentions.unwrap_or(before.mentions),
        threads: match threads {
            None => before.threads,
            Some(ThreadChoice::None) => None,
            Some(ThreadChoice::Every) => Some(Trigger::EveryPost),
            Some(ThreadChoice::Questions) => Some(Trigger::QuestionsOnly),
        },
    };
    if watch == Watch::default() {
        return Err(AppError::person("Say what to watch for: set `mentions` to True, or choose which `threads`."));
    }
    if watch.threads == Some(Trigger::QuestionsOnly) && !ctx.data().content {
        return Err(AppError::person(
            "I may not read what messages say here, so I cannot tell which posts ask something. Choose every new thread or \
             post, or have the Message Content intent switched on.",
        ));
    }
    ctx.data().app.set_watch(server(ctx)?, id, watch).await?;
    answer(ctx, texts::settings::watch_set(id, &watch, ctx.data().content)).await
}

/// Watch a channel no more
#[poise::command(slash_command)]
async fn remove(
    ctx: Ctx<'_>,
    #[description = "The channel or forum"]
    #[channel_types("Text", "News", "Forum")]
    channel: GuildChannel,
) -> Done {
    may_manage(ctx)?;
    let id = ChannelId(channel.id.get());
    if ctx.data().app.index().watch_over(id) == Watch::default() {
        return Err(AppError::person("I do not watch that channel. `/watch list` shows which I do."));
    }
    ctx.data().app.set_watch(server(ctx)?, id, Watch::default()).await?;
    answer(ctx, texts::settings::watch_set(id, &Watch::default(), ctx.data().content)).await
}

/// Show what is watched
#[poise::command(slash_command)]
async fn list(ctx: Ctx<'_>) -> Done {
    let watches = ctx.data().app.index().watches_of(server(ctx)?);
    answer(ctx, texts::settings::watches(&watches)).await
}
