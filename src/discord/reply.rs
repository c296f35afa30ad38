//! How an interaction is answered, and what a person reads when something fails.

use serenity::all::{
    CommandInteraction, ComponentInteraction, Context, CreateInteractionResponse, CreateInteractionResponseFollowup,
    CreateInteractionResponseMessage, Interaction, InteractionId, MessageFlags, ModalInteraction,
};
use tracing::{error, warn};

use super::{failure, outgoing};
use crate::app::{App, AppError};
use crate::domain::language::Language;
use crate::panics::Panicked;
use crate::texts::{self, Message};

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
pub(super) fn trouble(app: &App, error: &AppError, language: Language, interaction: u64) -> Message {
    match error {
        AppError::Refused(refused) => return Message::text(texts::refused::said(language, refused)),
        AppError::Person(text) => return Message::text(text.clone()),
        AppError::Store(_) => {}
    }
    if app.is_news(error) {
        error!(reference = interaction, %error, "an interaction failed inside the bot");
        return texts::trouble::inside(language, interaction);
    }
    texts::trouble::cannot_store(language)
}

/// The language of who acts, as their Discord tells it.
pub(super) fn language(interaction: &Interaction) -> Language {
    Language::of_locale(match interaction {
        Interaction::Command(it) | Interaction::Autocomplete(it) => &it.locale,
        Interaction::Component(it) => &it.locale,
        Interaction::Modal(it) => &it.locale,
        _ => "",
    })
}

/// What answering an interaction needs of it.
pub(super) struct Answered {
    interaction: InteractionId,
    token: String,
    language: Language,
}

impl Answered {
    /// None for what cannot be answered with words.
    pub(super) fn of(interaction: &Interaction) -> Option<Self> {
        let language = language(interaction);
        let (interaction, token) = match interaction {
            Interaction::Command(it) => (it.id, &it.token),
            Interaction::Component(it) => (it.id, &it.token),
            Interaction::Modal(it) => (it.id, &it.token),
            _ => return None,
        };
        Some(Self { interaction, token: token.clone(), language })
    }

    /// Tells the person that it broke off, and the log by the same reference.
    pub(super) async fn broke_off(self, ctx: &Context, panic: &Panicked) {
        let reference = self.interaction.get();
        error!(reference, at = %panic, "an interaction panicked");
        let message = texts::trouble::broke_off(self.language, reference);
        let answer = CreateInteractionResponse::Message(outgoing::private(&message));
        let answered = ctx.http.create_interaction_response(self.interaction, &self.token, &answer, Vec::new()).await;
        // It may have been answered before it broke: then by one more message.
        if answered.is_err() {
            let more = CreateInteractionResponseFollowup::new()
                .content(outgoing::content(&message))
                .allowed_mentions(outgoing::pings(&message))
                .ephemeral(true);
            said(ctx.http.create_followup_message(&self.token, &more, Vec::new()).await.map(|_| ()));
        }
    }
}

/// Answers a component. What only one person may read takes the place of what only they read.
pub(super) async fn component(ctx: &Context, interaction: &ComponentInteraction, answer: Answer) {
    let is_private = interaction.message.flags.is_some_and(|flags| flags.contains(MessageFlags::EPHEMERAL));
    let answer = match answer {
        Answer::Instead(message) if !is_private => Answer::Private(message),
        answer => answer,
    };
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
