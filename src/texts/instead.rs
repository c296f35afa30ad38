//! For who takes no direct messages: the mention in their place. What it is about only they can open.

use super::lines::{count, person};
use super::{Button, Message};
use crate::domain::custom_id::Action;
use crate::domain::ids::PersonId;

/// The mention. `waiting` is how many things there still are to tell; the first one says why it comes here.
pub fn mention(to: PersonId, waiting: usize, first: bool) -> Message {
    let show = Button::primary("Show me", Action::Show);
    if waiting == 0 {
        let over = format!("\u{2705} Nothing waits for {} here any more.", person(to));
        return Message::text(over).buttons(vec![Button::secondary("Show me", Action::Show)]);
    }
    let what = count(waiting, "reminder waits", "reminders wait");
    let mut text = format!("{}, {what} for you. Press **Show me**: only you will see it.", person(to));
    if first {
        text.push_str(
            "\nI remind people by direct message, and yours are closed to me. To get them there, allow direct messages from \
             members of this server (Privacy Settings of the server), then press **Show me** and **Write to me directly**.",
        );
    }
    Message { pings: vec![to], ..Message::text(text).buttons(vec![show]) }
}

/// What the mention stands for, for their eyes only, with a way back to direct messages.
pub fn shown(message: Message) -> Message {
    if message.rows.len() >= super::ROW_LIMIT {
        return message;
    }
    message.buttons(vec![Button::secondary("Write to me directly", Action::OpenDms)])
}

/// The answer to "Write to me directly".
pub fn opened() -> Message {
    Message::text(
        "I'll write to you directly from the next reminder on. Should your direct messages still be closed to me then, I \
         mention you as before.",
    )
}
