//! `/privacy`: what is stored about somebody or a server, to be seen, taken along and deleted.

use serenity::all::{ComponentInteraction, Permissions};

use super::{Ctx, Data, Done, answer, language, may_manage, person, server};
use crate::app::AppError;
use crate::discord::reply::Answer;
use crate::domain::ids::{PersonId, ServerId};
use crate::domain::language::Language;
use crate::texts::{self, File, Message};

/// Discord takes files of ten megabytes.
const FILE_BYTES_MOST: usize = 10 << 20;

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
    let bytes = ctx.data().app.export_person(person(ctx)).await?;
    let message = texts::privacy::export(language(ctx));
    answer(ctx, with_file(message, "meantime-about-me.json", bytes, language(ctx))).await
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
    may_manage(ctx)?;
    let (kept, days) = ctx.data().app.kept_of_server(server(ctx)?).await?;
    answer(ctx, texts::privacy::server_show(language(ctx), &kept, days)).await
}

/// Get this server's settings, and its asks without words and people, as a file
#[poise::command(slash_command, rename = "export")]
async fn server_export(ctx: Ctx<'_>) -> Done {
    may_manage(ctx)?;
    let bytes = ctx.data().app.export_server(server(ctx)?).await?;
    let message = texts::privacy::server_export(language(ctx));
    answer(ctx, with_file(message, "meantime-server.json", bytes, language(ctx))).await
}

/// Delete all that I store of this server; I ask before I do it
#[poise::command(slash_command, rename = "delete")]
async fn server_delete(ctx: Ctx<'_>) -> Done {
    may_manage(ctx)?;
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
    may_manage(ctx)?;
    let days = days.clamp(1, 365);
    ctx.data().app.set_words_days(server(ctx)?, days).await?;
    answer(ctx, texts::privacy::retention(language(ctx), days)).await
}

fn with_file(message: Message, name: &str, bytes: Vec<u8>, language: Language) -> Message {
    if bytes.len() > FILE_BYTES_MOST {
        return texts::privacy::too_large(language);
    }
    message.file(File { name: name.to_owned(), description: None, bytes })
}

/// The button of `/privacy delete`.
pub(in crate::discord) async fn forget_me(data: &Data, by: &ComponentInteraction) -> Result<Answer, AppError> {
    data.app.forget_person(PersonId(by.user.id.get())).await?;
    Ok(Answer::Instead(texts::privacy::deleted(Language::of_locale(&by.locale))))
}

/// The button of `/privacy server delete`: who presses it manages that server, and is there.
pub(in crate::discord) async fn forget_server(
    data: &Data,
    by: &ComponentInteraction,
    server: ServerId,
) -> Result<Answer, AppError> {
    let language = Language::of_locale(&by.locale);
    let here = by.guild_id.map(|id| ServerId(id.get()));
    let may = by.member.as_ref().and_then(|member| member.permissions).unwrap_or_default();
    if here != Some(server) || !may.intersects(Permissions::MANAGE_GUILD | Permissions::ADMINISTRATOR) {
        return Err(AppError::person(texts::refused::needs_manage_server(language)));
    }
    data.app.forget_server(server, false).await?;
    Ok(Answer::Instead(texts::privacy::server_deleted(language)))
}
