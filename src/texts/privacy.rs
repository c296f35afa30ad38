//! What is stored about somebody or a server, and what becomes of it.

use super::lines::channel;
use super::say::say;
use super::{Button, Message};
use crate::app::Kept;
use crate::domain::custom_id::Action;
use crate::domain::ids::{ChannelId, ServerId};
use crate::domain::language::Language;

/// What is stored about who asks, in counts, and for how long.
pub fn show(language: Language, kept: &Kept) -> Message {
    let count = |parts: &[&str]| kept.count(parts);
    let mut lines = Vec::new();
    if count(&["you"]) > 0 {
        lines.push(say!(language, "privacy-you"));
        lines.extend(settings(language, kept));
    }
    let mut tell = |number: u64, said: &dyn Fn(u64) -> String| {
        if number > 0 {
            lines.push(said(number));
        }
    };
    tell(count(&["time off"]), &|n| say!(language, "privacy-time-off", count = n));
    tell(count(&["personal digest"]), &|_| say!(language, "privacy-personal-digest"));
    tell(count(&["asks you made"]), &|n| say!(language, "privacy-asked", count = n));
    tell(count(&["asks you were asked"]), &|n| say!(language, "privacy-owed", count = n));
    tell(count(&["what you did about asks"]), &|n| say!(language, "privacy-did", count = n));
    tell(count(&["messages to you"]), &|n| say!(language, "privacy-messages", count = n));
    tell(count(&["test messages you wanted"]), &|n| say!(language, "privacy-tests", count = n));
    tell(count(&["roles you were seen with"]), &|n| say!(language, "privacy-roles", count = n));
    tell(count(&["private threads with you"]), &|n| say!(language, "privacy-threads", count = n));
    let of_servers = ["channels whose watch you set", "digests you scheduled", "policies you set or are the lead of"];
    tell(count(&of_servers), &|n| say!(language, "privacy-settings", count = n));
    tell(count(&["stops"]), &|n| say!(language, "privacy-stops", count = n));
    if lines.is_empty() {
        return Message::text(say!(language, "privacy-nothing"));
    }
    let head = say!(language, "privacy-show");
    let foot = say!(language, "privacy-show-next");
    Message::text(format!("{head}\n{}\n{foot}", lines.join("\n")))
}

/// What of their own settings somebody made, a line each.
fn settings(language: Language, kept: &Kept) -> Vec<String> {
    let made = |part: &str| kept.count(&[part]) > 0;
    [
        made("hours").then(|| say!(language, "privacy-hours")),
        made("travel").then(|| say!(language, "privacy-travel")),
        made("sharing").then(|| say!(language, "privacy-sharing")),
        made("holidays").then(|| say!(language, "privacy-holidays")),
        made("own days").then(|| say!(language, "privacy-own-days")),
        made("language").then(|| say!(language, "privacy-language")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The files with all that is stored about who asks.
pub fn export(language: Language, files: usize) -> Message {
    Message::text(say!(language, "privacy-export", files = files))
}

/// More than Discord takes with one message.
pub fn too_large(language: Language) -> Message {
    Message::text(say!(language, "privacy-too-large"))
}

/// Before all is deleted: what goes, what stays and why.
pub fn delete(language: Language) -> Message {
    let button = Button::danger(say!(language, "privacy-delete-button"), Action::ForgetMe);
    Message::text(say!(language, "privacy-delete")).buttons(vec![button])
}

/// After it.
pub fn deleted(language: Language) -> Message {
    Message::text(say!(language, "privacy-deleted"))
}

/// What is stored of a server. `days` is how long words are kept after an ask's end.
pub fn server_show(language: Language, kept: &Kept, days: u32) -> Message {
    let count = |part: &str| kept.count(&[part]);
    Message::text(say!(
        language,
        "privacy-server-show",
        policies = count("policies"),
        watches = count("watched channels"),
        digests = count("digests"),
        asks = count("asks"),
        days = days,
    ))
}

/// The files with what is a server's.
pub fn server_export(language: Language, files: usize) -> Message {
    Message::text(say!(language, "privacy-server-export", files = files))
}

/// Before all of a server is deleted.
pub fn server_delete(language: Language, server: ServerId, kept: &Kept) -> Message {
    let button = Button::danger(say!(language, "privacy-server-delete-button"), Action::ForgetServer(server));
    Message::text(say!(language, "privacy-server-delete", asks = kept.count(&["asks"]))).buttons(vec![button])
}

/// After it. `norms` is where a message with the server's norms still stands as it was.
pub fn server_deleted(language: Language, norms: Option<ChannelId>) -> Message {
    let still = norms.map(|place| say!(language, "privacy-server-norms-stand", place = channel(place)));
    let lines = std::iter::once(say!(language, "privacy-server-deleted")).chain(still);
    Message::text(lines.collect::<Vec<_>>().join("\n"))
}

/// How long words are kept from now on.
pub fn retention(language: Language, days: u32) -> Message {
    Message::text(say!(language, "privacy-retention", days = days))
}
