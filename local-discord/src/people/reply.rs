//! What the bot answers to a person.

use serde_json::Value;

use super::form::Form;
use super::message::Message;
use super::{MessageView, Person};
use crate::world::{Id, Response, flags};

/// Why an act did not lead to an answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ActError {
    /// The client does not offer it to this person.
    #[error("not allowed: {0}")]
    NotAllowed(String),
    /// The client does not send it: a form or a menu is not filled in as it has to be.
    #[error("the client refuses: {0}")]
    Refused(String),
    /// The bot did not answer: "The application did not respond".
    #[error("the bot did not respond to {0}")]
    DidNotRespond(String),
}

/// An interaction that is on its way.
#[derive(Debug, Clone)]
pub struct Pending {
    pub(super) person: Person,
    pub(super) interaction: Id,
}

impl Pending {
    /// Whether the bot has answered.
    pub fn is_answered(&self) -> bool {
        self.person.shared.look(|world| world.interactions[&self.interaction].response.is_some())
    }

    /// Waits for the first response.
    ///
    /// # Errors
    /// If there is none within ten seconds of real time.
    pub async fn reply(&self) -> Result<Reply, ActError> {
        let shared = &self.person.shared;
        let answered = shared
            .until(|world| world.interactions[&self.interaction].response.is_some(), |there| there.then_some(()))
            .await;
        let reply = Reply { person: self.person.clone(), interaction: self.interaction };
        answered.map(|()| reply).ok_or_else(|| {
            let what = shared.look(|world| {
                let interaction = &world.interactions[&self.interaction];
                format!("{:?} {}", interaction.kind, interaction.name.as_deref().unwrap_or_default())
            });
            ActError::DidNotRespond(what.trim().to_owned())
        })
    }

    /// The interaction's id.
    pub fn id(&self) -> u64 {
        self.interaction
    }
}

/// The kinds of first response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyKind {
    /// A message.
    Message,
    /// "is thinking…", until it is filled: see [`Reply::shown`].
    Deferred,
    /// The message of the button was changed.
    Update,
    /// The click was taken; a change may follow.
    DeferredUpdate,
    /// A form was opened.
    Form,
    /// Suggestions while typing.
    Choices,
}

/// A suggestion while typing.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What is shown.
    pub name: String,
    /// What the bot gets when it is taken.
    pub value: Value,
}

/// The first response to an interaction, and what followed.
#[derive(Debug, Clone)]
pub struct Reply {
    pub(super) person: Person,
    pub(super) interaction: Id,
}

impl Reply {
    fn response(&self) -> Response {
        let response = self.person.shared.look(|world| world.interactions[&self.interaction].response.clone());
        response.unwrap_or_else(|| unreachable!("a reply is made of a response"))
    }

    /// What kind it is.
    pub fn kind(&self) -> ReplyKind {
        match self.response() {
            Response::Message(_) => ReplyKind::Message,
            Response::Deferred(_) => ReplyKind::Deferred,
            Response::Update(_) => ReplyKind::Update,
            Response::DeferredUpdate => ReplyKind::DeferredUpdate,
            Response::Form(_) => ReplyKind::Form,
            Response::Choices(_) => ReplyKind::Choices,
        }
    }

    /// The message that it shows, or changed.
    ///
    /// # Panics
    /// If it is a form or suggestions.
    pub fn message(&self) -> Message {
        let id = self.person.shared.look(|world| world.interactions[&self.interaction].original());
        Message::new(
            &self.person.shared,
            id.unwrap_or_else(|| panic!("the reply is no message: {:?}", self.response())),
        )
    }

    /// What that message shows now.
    ///
    /// # Panics
    /// If it is a form or suggestions, or the message is gone.
    pub fn view(&self) -> MessageView {
        self.message().view()
    }

    /// The same as text, in the person's zone.
    pub fn text(&self) -> String {
        self.view().text_for(&self.person)
    }

    /// Whether only this person sees it.
    pub fn is_ephemeral(&self) -> bool {
        self.view().ephemeral
    }

    /// Whether its message has been deleted.
    pub fn is_deleted(&self) -> bool {
        self.message().is_deleted()
    }

    /// Waits until what was put off is there: a thinking message is filled or deleted, a click that was taken
    /// has changed its message or was followed up. Other replies are there at once.
    ///
    /// # Panics
    /// If it does not happen within ten seconds of real time, or the message was deleted.
    pub async fn shown(&self) -> MessageView {
        let interaction = self.interaction;
        let there = self.person.shared.until(
            |world| {
                let found = &world.interactions[&interaction];
                let original = found.original().and_then(|id| world.messages.get(&id));
                match found.response {
                    Some(Response::Deferred(_)) => original.is_none_or(|m| m.deleted || m.flags & flags::LOADING == 0),
                    Some(Response::DeferredUpdate) => {
                        !found.followups.is_empty()
                            || original.is_none_or(|message| message.edits > found.source_edits || message.deleted)
                    }
                    _ => true,
                }
            },
            |there| there.then_some(()),
        );
        assert!(there.await.is_some(), "the bot put its answer off and never gave it");
        self.view()
    }

    /// What the bot sent after its first response, in order.
    pub fn followups(&self) -> Vec<Message> {
        let ids = self.person.shared.look(|world| world.interactions[&self.interaction].followups.clone());
        ids.into_iter().map(|id| Message::new(&self.person.shared, id)).collect()
    }

    /// Waits for the `n`th follow-up, counted from one.
    ///
    /// # Panics
    /// If it does not come within ten seconds of real time.
    pub async fn followup(&self, n: usize) -> Message {
        let interaction = self.interaction;
        let id = self
            .person
            .shared
            .until(|world| world.interactions[&interaction].followups.get(n - 1).copied(), |id| id)
            .await;
        Message::new(&self.person.shared, id.unwrap_or_else(|| panic!("there is no follow-up number {n}")))
    }

    /// The form that was opened.
    ///
    /// # Panics
    /// If it is something else, saying what.
    pub fn form(&self) -> Form {
        match self.response() {
            Response::Form(data) => Form { person: self.person.clone(), interaction: self.interaction, data },
            Response::Message(_) | Response::Update(_) => panic!("the reply is no form, but: {}", self.text()),
            other => panic!("the reply is no form, but {other:?}"),
        }
    }

    /// The suggestions.
    ///
    /// # Panics
    /// If it is something else.
    pub fn choices(&self) -> Vec<Choice> {
        match self.response() {
            Response::Choices(choices) => choices
                .into_iter()
                .map(|choice| Choice {
                    name: choice["name"].as_str().unwrap_or_default().to_owned(),
                    value: choice["value"].clone(),
                })
                .collect(),
            other => panic!("the reply is no list of suggestions, but {other:?}"),
        }
    }

    /// Who got it.
    pub fn person(&self) -> &Person {
        &self.person
    }
}
