//! The greeting of a server that the bot was added to.

use super::say::say;
use super::{Button, Message};
use crate::domain::custom_id::Action;
use crate::domain::language::Language;
use crate::domain::setup::Move;

/// The post. It pings nobody, and nobody in particular is addressed: Discord does not tell who added the bot.
pub fn post(language: Language) -> Message {
    let lines = [
        say!(language, "welcome-hello"),
        say!(language, "welcome-managers"),
        say!(language, "welcome-everybody"),
        say!(language, "welcome-never"),
    ];
    let message = Message::text(lines.join("\n")).buttons(vec![
        Button::primary(say!(language, "welcome-set-up"), Action::Setup(Move::Open)),
        Button::secondary(say!(language, "welcome-hours"), Action::SetHours(None)),
    ]);
    // For some who read there it is night.
    Message { silent: true, ..message }
}
