//! Entries in the menus of messages and people, beside "Needs a reply": what is owed here, that it is answered, when
//! somebody is at work, and a question to them.

use serenity::all::{Message, User};

use super::hours::show_colleague;
use super::{Ctx, Done, ask, language, overview, person, server};
use crate::app::AppError;
use crate::discord::owners::Chosen;
use crate::domain::ask::{Need, Press, Priority};
use crate::domain::custom_id::AskOptions;
use crate::domain::ids::{AskId, ChannelId, MessageId};
use crate::texts;

/// Tells what is owed about a message
#[poise::command(context_menu_command = "what_is_owed", guild_only)]
pub async fn what_is_owed(ctx: Ctx<'_>, message: Message) -> Done {
    let ask = of_message(ctx, &message).await?;
    // Who uses it reads the message; of a thread that is its parent's, where the ask is listed.
    let here = ctx.data().app.index().listed_under(ChannelId(message.channel_id.get()));
    overview::explained(ctx, ask, Some(here)).await
}

/// Says that the question of a message is answered
#[poise::command(context_menu_command = "answered", guild_only)]
pub async fn answered(ctx: Ctx<'_>, message: Message) -> Done {
    let ask = of_message(ctx, &message).await?;
    overview::pressed(ctx, ask, Press::Done).await
}

/// The ask in a message, or in whose thread the message stands. Where there are several, one that concerns who asks.
async fn of_message(ctx: Ctx<'_>, message: &Message) -> Result<AskId, AppError> {
    server(ctx)?;
    let (channel, id) = (ChannelId(message.channel_id.get()), MessageId(message.id.get()));
    let ask = ctx.data().app.ask_at(channel, id, person(ctx)).await?;
    ask.ok_or_else(|| AppError::person(texts::refused::nothing_tracked(language(ctx))))
}

/// Tells when somebody is at work
#[poise::command(context_menu_command = "at_work", guild_only)]
pub async fn at_work(ctx: Ctx<'_>, user: User) -> Done {
    show_colleague(ctx, &user).await
}

/// A question as most are.
fn usual() -> AskOptions {
    AskOptions { owners: Vec::new(), need: Need::Any, need_by: None, thread: true, priority: Priority::default() }
}

/// Opens the form of a question to somebody
#[poise::command(context_menu_command = "ask_them", guild_only)]
pub async fn ask_them(ctx: Ctx<'_>, user: User) -> Done {
    ask::may_ask_here(ctx, None)?;
    let chosen = Chosen::person(&user, ctx.interaction.data.resolved.members.get(&user.id));
    ask::open_form(ctx, vec![chosen], usual()).await
}
