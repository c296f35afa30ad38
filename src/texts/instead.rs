//! For who takes no direct messages: the mention in their place. What it is about only they can open.

use super::lines::person;
use super::say::say;
use super::{Button, Message};
use crate::domain::custom_id::Action;
use crate::domain::ids::PersonId;
use crate::domain::language::Language;

/// The mention. `waiting` is how many things there still are to tell; the first one says why it comes here.
pub fn mention(language: Language, to: PersonId, waiting: usize, first: bool) -> Message {
    let show = say!(language, "instead-show-button");
    if waiting == 0 {
        let over = say!(language, "instead-nothing-waits", person = person(to));
        return Message::text(over).buttons(vec![Button::secondary(show, Action::Show)]);
    }
    let mut text = say!(language, "instead-waiting", person = person(to), count = waiting);
    if first {
        text = format!("{text}\n{}", say!(language, "instead-how-to-open"));
    }
    Message { pings: vec![to], ..Message::text(text).buttons(vec![Button::primary(show, Action::Show)]) }
}

/// What the mention stands for, for their eyes only, with a way back to direct messages.
pub fn shown(language: Language, message: Message) -> Message {
    if message.rows.len() >= super::ROW_LIMIT {
        return message;
    }
    message.buttons(vec![Button::secondary(say!(language, "instead-write-button"), Action::OpenDms)])
}

/// The answer to "Write to me directly".
pub fn opened(language: Language) -> Message {
    Message::text(say!(language, "instead-opened"))
}
