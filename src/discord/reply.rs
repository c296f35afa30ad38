//! How an interaction is answered, and what a person reads when something fails.

use serenity::all::{
    CommandInteraction, ComponentInteraction, Context, CreateInteractionResponse, CreateInteractionResponseMessage,
    ModalInteraction,
};
use tracing::{error, warn};

use super::{failure, outgoing};
use crate::app::AppError;
use crate::texts::Message;

/// What a component or form leads to.
pub(super) enum Answer {
    /// Only the person sees it.
    Private(Message),
    /// It takes the place of the message that was acted on.
    Instead(Message),
    /// A form opens.
    Form(serenity::all::CreateModal),
}

impl Answer {
    pub(super) fn into_response(self) -> CreateInteractionResponse {
        match self {
            Self::Private(message) => CreateInteractionResponse::Message(outgoing::private(&message)),
            Self::Instead(message) => CreateInteractionResponse::UpdateMessage(outgoing::public(&message)),
            Self::Form(form) => CreateInteractionResponse::Modal(form),
        }
    }
}

/// What the person reads when a use case did not happen. What they cannot mend gets a reference, by which whoever runs
/// the bot finds it in the log.
pub(super) fn trouble(error: &AppError, interaction: u64) -> Message {
    match error {
        AppError::Person(text) => Message::text(text.clone()),
        AppError::Store(_) => {
            error!(reference = interaction, %error, "an interaction failed inside the bot");
            Message::text(format!(
                "Something went wrong on my side, and nothing was changed. Please try again; if it stays so, tell whoever runs \
                 this bot: reference {interaction}."
            ))
        }
    }
}

/// Answers a component.
pub(super) async fn component(ctx: &Context, interaction: &ComponentInteraction, answer: Answer) {
    said(interaction.create_response(&ctx.http, answer.into_response()).await);
}

/// Says that an answer, which only the person will see, takes a moment. Whether Discord took that.
pub(super) async fn thinks(ctx: &Context, interaction: &ComponentInteraction) -> bool {
    let later = CreateInteractionResponseMessage::new().ephemeral(true);
    let said = interaction.create_response(&ctx.http, CreateInteractionResponse::Defer(later)).await;
    said.inspect_err(|error| warn!(why = failure::words(error), "an interaction could not be answered")).is_ok()
}

/// Answers a form.
pub(super) async fn form(ctx: &Context, interaction: &ModalInteraction, answer: Answer) {
    said(interaction.create_response(&ctx.http, answer.into_response()).await);
}

/// Answers a command outside of poise: with a form.
pub(super) async fn command(ctx: &Context, interaction: &CommandInteraction, answer: Answer) {
    said(interaction.create_response(&ctx.http, answer.into_response()).await);
}

fn said(done: Result<(), serenity::Error>) {
    if let Err(error) = done {
        // What was decided stands; the person sees Discord's own notice.
        warn!(why = failure::words(&error), "an interaction could not be answered");
    }
}
