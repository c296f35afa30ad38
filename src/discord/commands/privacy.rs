//! `/privacy`: what is stored about somebody or a server, to be seen, taken along and deleted.

use serenity::all::{ComponentInteraction, Http};
use tracing::warn;

use super::{Ctx, Data, Done, answer, has_manage_server, language, may_manage, person, server};
use crate::app::{AppError, LastOfNorms};
use crate::discord::authority;
use crate::discord::port;
use crate::discord::reply::Answer;
use crate::domain::ids::{PersonId, ServerId};
use crate::domain::language::Language;
use crate::texts::{self, File, Message};

/// Discord takes so many files with a message.
const FILES_MOST: usize = 10;

/// What I store about you: see it, take it along, delete it
#[poise::command(slash_command, subcommands("show", "export", "delete", "of_server"), subcommand_required)]
#[allow(clippy::unused_async)]
pub async fn privacy(_: Ctx<'_>) -> Done {
    Ok(())
}

/// Show what I store about you, and for how long
#[poise::command(slash_command)]
async fn show(ctx: Ctx<'_>) -> Done {
    let kept = ctx.data().app.kept_of_person(person(ctx)).await?;
    answer(ctx, texts::privacy::show(language(ctx), &kept)).await
}

/// Get all that I store about you as a file
#[poise::command(slash_command)]
async fn export(ctx: Ctx<'_>) -> Done {
    let files = ctx.data().app.export_person(person(ctx)).await?;
    let message = texts::privacy::export(language(ctx), files.len());
    answer(ctx, with_files(message, "meantime-about-me", files, language(ctx))).await
}

/// Delete all that I store about you; I ask before I do it
#[poise::command(slash_command)]
async fn delete(ctx: Ctx<'_>) -> Done {
    answer(ctx, texts::privacy::delete(language(ctx))).await
}

/// What I store of this server (needs Manage Server)
#[poise::command(
    slash_command,
    rename = "server",
    subcommands("server_show", "server_export", "server_delete", "retention"),
    subcommand_required
)]
#[allow(clippy::unused_async)]
async fn of_server(_: Ctx<'_>) -> Done {
    Ok(())
}

/// Show what I store of this server, and for how long
#[poise::command(slash_command, rename = "show")]
async fn server_show(ctx: Ctx<'_>) -> Done {
    may_manage(ctx).await?;
    let (kept, days) = ctx.data().app.kept_of_server(server(ctx)?).await?;
    answer(ctx, texts::privacy::server_show(language(ctx), &kept, days)).await
}

/// Get this server's settings, and its asks without words and people, as a file
#[poise::command(slash_command, rename = "export")]
async fn server_export(ctx: Ctx<'_>) -> Done {
    may_manage(ctx).await?;
    let files = ctx.data().app.export_server(server(ctx)?).await?;
    let message = texts::privacy::server_export(language(ctx), files.len());
    answer(ctx, with_files(message, "meantime-server", files, language(ctx))).await
}

/// Delete all that I store of this server; I ask before I do it
#[poise::command(slash_command, rename = "delete")]
async fn server_delete(ctx: Ctx<'_>) -> Done {
    has_manage_server(ctx)?;
    let here = server(ctx)?;
    let (kept, _) = ctx.data().app.kept_of_server(here).await?;
    answer(ctx, texts::privacy::server_delete(language(ctx), here, &kept)).await
}

/// Set how long the words of an ask are kept after its end
#[poise::command(slash_command)]
async fn retention(
    ctx: Ctx<'_>,

    #[min = 1]
    #[max = 365]
    days: u32,
) -> Done {
    may_manage(ctx).await?;
    let days = days.clamp(1, 365);
    ctx.data().app.set_words_days(server(ctx)?, days).await?;
    answer(ctx, texts::privacy::retention(language(ctx), days)).await
}

fn with_files(message: Message, name: &str, files: Vec<Vec<u8>>, language: Language) -> Message {
    let all = files.len();
    if all > FILES_MOST {
        return texts::privacy::too_large(language);
    }
    let named = |n: usize| if all == 1 { format!("{name}.json") } else { format!("{name}-{n}-of-{all}.json") };
    let files = (1..).map(named).zip(files).map(|(name, bytes)| File { name, description: None, bytes });
    files.fold(message, Message::file)
}

/// The button of `/privacy delete`.
pub(in crate::discord) async fn forget_me(data: &Data, by: &ComponentInteraction) -> Result<Answer, AppError> {
    data.app.forget_person(PersonId(by.user.id.get())).await?;
    Ok(Answer::Instead(texts::privacy::deleted(Language::of_locale(&by.locale))))
}

/// The button of `/privacy server delete`: who presses it manages that server, and is there.
pub(in crate::discord) async fn forget_server(
    http: &Http,
    data: &Data,
    by: &ComponentInteraction,
    server: ServerId,
) -> Result<Answer, AppError> {
    let language = Language::of_locale(&by.locale);
    let here = by.guild_id.map(|id| ServerId(id.get()));
    if here != Some(server) || !authority::has_manage_server(by.member.as_ref()) {
        return Err(AppError::person(texts::refused::needs_manage_server_itself(language)));
    }
    let last = data.app.forget_server(server, false).await?;
    let stands = match last {
        Some(last) => !norms_are_ended(http, server, last).await,
        None => false,
    };
    let still = last.filter(|_| stands).map(|last| last.channel);
    Ok(Answer::Instead(texts::privacy::server_deleted(language, still)))
}

/// Nobody is to read settings that hold no more: the message says so from now on. Whether it does; if not, the log knows
/// why, and who deleted is told that it stands as it was.
async fn norms_are_ended(http: &Http, server: ServerId, last: LastOfNorms) -> bool {
    let ended = texts::norms::ended(last.language, server);
    let done = port::last_edit(http, last.channel, last.message, &ended).await;
    done.inspect_err(|failure| warn!(why = %failure, "the last message with a server's norms could not be edited"))
        .is_ok()
}
