//! `/setup`: a server in five short steps. `/norms`: what was agreed on there.

use serenity::all::GuildChannel;
use tracing::warn;

use super::{
    Ctx, Done, answer, guild_channel_is_here, hours::manager, is_manager, language, may_manage, reader, server,
};
use crate::app::AppError;
use crate::discord::{port, setup};
use crate::domain::ids::{ChannelId, Order};
use crate::domain::norms::Trouble;
use crate::texts;
use crate::texts::norms::Removed;

/// Set this server up in five short steps, or go on where you left
#[poise::command(slash_command, rename = "setup", guild_only, default_member_permissions = "MANAGE_GUILD")]
pub async fn set_up(ctx: Ctx<'_>) -> Done {
    let manager = manager(ctx).await?;
    answer(ctx, setup::opened(ctx.data(), &manager).await?).await
}

/// How people work together in this server
#[poise::command(slash_command, subcommands("show", "post", "remove"), subcommand_required, guild_only)]
#[allow(clippy::unused_async)]
pub async fn norms(_: Ctx<'_>) -> Done {
    Ok(())
}

/// Show what was agreed on here: response times, quiet hours, how to ask
#[poise::command(slash_command)]
async fn show(ctx: Ctx<'_>) -> Done {
    let (app, server, language) = (&ctx.data().app, server(ctx)?, language(ctx));
    let norms = app.norms(server, &reader(ctx)).await?;
    let message = match is_manager(ctx).await? {
        false => texts::norms::show(language, &norms),
        true => {
            let post = app.norms_post(server).await?.map(|post| (post.channel, post.trouble));
            if post.is_some_and(|(_, trouble)| trouble == Some(Trouble::Gone)) {
                app.knows_that_norms_are_gone(server).await?;
            }
            texts::norms::show_to_manager(language, &norms, post)
        }
    };
    answer(ctx, message).await
}

/// Post it in a channel as one message that is kept up to date
#[poise::command(slash_command)]
async fn post(ctx: Ctx<'_>, #[channel_types("Text", "News")] channel: GuildChannel) -> Done {
    may_manage(ctx).await?;
    guild_channel_is_here(ctx, &channel)?;
    let (channel, language) = (ChannelId(channel.id.get()), language(ctx));
    let posted = ctx.data().app.post_norms(server(ctx)?, channel, Order(ctx.interaction.id.get())).await?;
    posted.map_err(|why| AppError::person(texts::setup::cannot_post(language, channel, &why)))?;
    answer(ctx, texts::norms::on_its_way(language, channel)).await
}

/// End the message that is kept up to date
#[poise::command(slash_command)]
async fn remove(ctx: Ctx<'_>) -> Done {
    may_manage(ctx).await?;
    let language = language(ctx);
    let removed = ctx.data().app.remove_norms(server(ctx)?).await?;
    let removed = removed.ok_or_else(|| AppError::person(texts::norms::nothing_to_remove(language)))?;
    let what = match removed.last {
        None => Removed::Unposted,
        Some(last) => match port::delete(ctx.http(), last.channel, last.message).await {
            Ok(()) => Removed::Deleted,
            Err(failure) => {
                warn!(why = %failure, "a message with a server's norms could not be deleted");
                // Nobody is to read settings there that hold no more.
                let ended = texts::norms::ended(last.language, server(ctx)?);
                if let Err(failure) = port::last_edit(ctx.http(), last.channel, last.message, &ended).await {
                    warn!(why = %failure, "the last message with a server's norms could not be edited");
                }
                Removed::Stands
            }
        },
    };
    answer(ctx, texts::norms::removed(language, removed.channel, what)).await
}
