//! How an interaction is answered, and what a person reads when something fails.
//!
//! Everything that a person uses is answered here, in one way: at once, or, where that takes longer than people like to
//! wait, with word that it is worked on, and the answer in its place. Whoever makes an answer need not know which.

use std::sync::Arc;
use std::time::Duration;

use serenity::all::{
    Builder, Context, CreateAllowedMentions, CreateInteractionResponse, CreateInteractionResponseFollowup,
    CreateInteractionResponseMessage, EditAttachments, EditInteractionResponse, Interaction, InteractionId,
    MessageFlags,
};
use serenity::http::Http;
use tokio::sync::Mutex;
use tracing::{error, warn};

use super::{components, failure, outgoing, pictures};
use crate::app::{App, AppError};
use crate::delivery::Failure;
use crate::domain::language::Language;
use crate::panics::Panicked;
use crate::texts::{self, Message};

/// Discord's code for an interaction that has its first response already.
const ALREADY: isize = 40_060;

/// The same for one that has waited too long for it.
const TOO_LATE: isize = 10_062;

/// What something that a person used leads to.
pub(super) enum Answer {
    /// Only the person sees it.
    Private(Message),
    /// It takes the place of the message that was acted on, where only the person sees that.
    Instead(Message),
    /// A form opens. Word that it is worked on cannot come before it.
    Form(serenity::all::CreateModal),
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

/// How far the answer to an interaction is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Nothing was said yet.
    Silent,
    /// It was said that it is worked on.
    Working,
    /// It has its answer.
    Answered,
}

/// One interaction, to be answered.
pub(super) struct Answering {
    http: Arc<Http>,
    interaction: InteractionId,
    token: String,
    language: Language,
    /// Whether it came from a message that only the person sees.
    on_private: bool,
    /// What that message says, where the answer takes its place: then the word that it is worked on stands above it.
    page: Option<String>,
    /// Whether words can answer it: suggestions while somebody types are no words.
    by_words: bool,
    /// One at a time tells Discord something.
    stage: Mutex<Stage>,
}

impl std::fmt::Debug for Answering {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The token lets anybody answer.
        f.debug_struct("Answering").field("interaction", &self.interaction).finish_non_exhaustive()
    }
}

impl Answering {
    /// None for what is not of a person.
    pub(super) fn of(ctx: &Context, interaction: &Interaction) -> Option<Self> {
        let (id, token, message) = match interaction {
            Interaction::Command(it) | Interaction::Autocomplete(it) => (it.id, &it.token, None),
            Interaction::Component(it) => (it.id, &it.token, Some(&*it.message)),
            Interaction::Modal(it) => (it.id, &it.token, it.message.as_deref()),
            _ => return None,
        };
        let is_private = |flags: MessageFlags| flags.contains(MessageFlags::EPHEMERAL);
        let on_private = message.and_then(|message| message.flags).is_some_and(is_private);
        Some(Self {
            http: Arc::clone(&ctx.http),
            interaction: id,
            token: token.clone(),
            language: language(interaction),
            on_private,
            page: message
                .filter(|_| on_private && components::takes_place(interaction))
                .map(|message| texts::trouble::without_working(&message.content).to_owned()),
            by_words: !matches!(interaction, Interaction::Autocomplete(_)),
            stage: Mutex::new(Stage::Silent),
        })
    }

    /// Does the work that leads to the answer, and says after a while that it is worked on; never where a form is to open.
    pub(super) async fn accompanies<T>(&self, says_after: Option<Duration>, work: impl Future<Output = T>) -> T {
        let Some(says_after) = says_after.filter(|_| self.by_words) else { return work.await };
        let says_so = async {
            tokio::time::sleep(says_after).await;
            self.is_worked_on().await;
            std::future::pending().await
        };
        tokio::select! {
            biased;
            done = work => done,
            never = says_so => never,
        }
    }

    /// Says that the answer, which only the person will see, takes a moment; above the page that it will replace, where there is
    /// one.
    async fn is_worked_on(&self) {
        let mut stage = self.stage.lock().await;
        if *stage != Stage::Silent {
            return;
        }
        let later = match &self.page {
            Some(page) => {
                let above = texts::trouble::working(self.language, page);
                // What can be used on the page stays as it is.
                let above = CreateInteractionResponseMessage::new().content(above).allowed_mentions(nobody());
                CreateInteractionResponse::UpdateMessage(above)
            }
            None => CreateInteractionResponse::Defer(CreateInteractionResponseMessage::new().ephemeral(true)),
        };
        if told(self.respond(later).await) {
            *stage = Stage::Working;
        }
    }

    /// Gives the answer; what is said after the first one is one more message. Only the person sees it. Who is still typing
    /// is told nothing: Discord takes no words in place of suggestions.
    pub(super) async fn give(&self, answer: Answer) {
        if !self.by_words {
            return;
        }
        let (message, instead) = match answer {
            Answer::Form(form) => return self.opens(form).await,
            Answer::Private(message) => (message, false),
            Answer::Instead(message) => (message, self.on_private),
        };
        let message = pictures::drawn(message).await;
        let mut stage = self.stage.lock().await;
        if let (Stage::Working, Some(page), false) = (*stage, &self.page, instead) {
            let _ = self.puts_back(page).await;
            *stage = Stage::Answered;
        }
        let mut given = self.says(*stage, &message, instead).await;
        if let (Err(error), true) = (&given, *stage != Stage::Answered) {
            given = self.says_once_more(*stage, error, message, instead).await;
        }
        told(given);
        *stage = Stage::Answered;
    }

    /// What is said beside a page leaves it as it was. Whether the word that it is worked on stood there: another press may
    /// have put something newer in its place.
    async fn puts_back(&self, page: &str) -> bool {
        let stands = self.http.get_original_interaction_response(&self.token).await;
        if !stands.is_ok_and(|message| message.content == texts::trouble::working(self.language, page)) {
            return false;
        }
        let edit = EditInteractionResponse::new().content(page).allowed_mentions(nobody());
        told(edit.execute(&self.http, &self.token).await.map(|_| ()));
        true
    }

    async fn says(&self, stage: Stage, message: &Message, instead: bool) -> serenity::Result<()> {
        match stage {
            Stage::Silent => self.first(message, instead).await,
            Stage::Working => self.fill(message).await,
            Stage::Answered => self.follow_up(message).await,
        }
    }

    /// After a failure that passes the same is said; in place of what Discord never takes, that something went wrong. Nobody
    /// is left looking at a word that it is worked on.
    async fn says_once_more(
        &self,
        stage: Stage,
        error: &serenity::Error,
        message: Message,
        instead: bool,
    ) -> serenity::Result<()> {
        let (reference, why) = (self.interaction.get(), failure::words(error));
        if failure::code(error) == Some(TOO_LATE) {
            warn!(reference, why, "an answer came too late");
            return Ok(());
        }
        let message = match failure::failure(error) {
            Failure::Never { .. } => {
                error!(reference, why, "Discord does not take an answer");
                texts::trouble::broke_off(self.language, reference)
            }
            _ => {
                warn!(reference, why, "an answer did not arrive; it is given once more");
                message
            }
        };
        self.says(stage, &message, instead).await
    }

    async fn opens(&self, form: serenity::all::CreateModal) {
        let mut stage = self.stage.lock().await;
        let done = self.respond(CreateInteractionResponse::Modal(form.clone())).await;
        let done = match done {
            Err(error) if matches!(failure::failure(&error), Failure::Again { .. }) => {
                self.respond(CreateInteractionResponse::Modal(form)).await
            }
            done => done,
        };
        told(done);
        *stage = Stage::Answered;
    }

    async fn first(&self, message: &Message, instead: bool) -> serenity::Result<()> {
        let answer = match instead {
            true => CreateInteractionResponse::UpdateMessage(outgoing::public(message)),
            false => CreateInteractionResponse::Message(outgoing::private(message)),
        };
        match self.respond(answer).await {
            // The word that it is worked on arrived after all, though Discord's answer to it did not.
            Err(error) if failure::code(&error) == Some(ALREADY) => match &self.page {
                Some(page) if !instead && self.puts_back(page).await => self.follow_up(message).await,
                // Or it is this answer that arrived.
                _ => self.fill(message).await,
            },
            done => done,
        }
    }

    async fn respond(&self, answer: CreateInteractionResponse) -> serenity::Result<()> {
        answer.execute(&self.http, (self.interaction, &self.token)).await
    }

    async fn fill(&self, message: &Message) -> serenity::Result<()> {
        let edit = EditInteractionResponse::new()
            .content(outgoing::content(message))
            .components(outgoing::rows(message, None))
            .allowed_mentions(outgoing::pings(message))
            // All of them: a picture of the page that was there before goes.
            .attachments(outgoing::files(message).fold(EditAttachments::new(), EditAttachments::add));
        edit.execute(&self.http, &self.token).await.map(|_| ())
    }

    async fn follow_up(&self, message: &Message) -> serenity::Result<()> {
        let more = CreateInteractionResponseFollowup::new()
            .content(outgoing::content(message))
            .components(outgoing::rows(message, None))
            .allowed_mentions(outgoing::pings(message))
            .files(outgoing::files(message))
            .ephemeral(true);
        more.execute(&self.http, (None, &self.token)).await.map(|_| ())
    }

    /// Tells the person that it broke off, and the log by the same reference.
    pub(super) async fn broke_off(&self, panic: &Panicked) {
        let reference = self.interaction.get();
        if !self.by_words {
            return error!(at = %panic, "autocomplete panicked");
        }
        error!(reference, at = %panic, "an interaction panicked");
        self.give(Answer::Private(texts::trouble::broke_off(self.language, reference))).await;
    }

    /// Nobody is left without an answer: what nothing else has answered is of another version.
    pub(super) async fn is_never_silent(&self) {
        let is_silent = self.by_words && *self.stage.lock().await != Stage::Answered;
        if is_silent {
            warn!(reference = self.interaction.get(), "nothing in this version answers an interaction");
            self.give(Answer::Private(Message::text(texts::refused::old_command(self.language)))).await;
        }
    }
}

/// An edit of what was said already pings nobody.
fn nobody() -> CreateAllowedMentions {
    CreateAllowedMentions::new()
}

/// Whether Discord took it. Where not, what was decided stands; the person sees Discord's own notice.
fn told(done: serenity::Result<()>) -> bool {
    done.inspect_err(|error| warn!(why = failure::words(error), "an interaction could not be answered")).is_ok()
}
