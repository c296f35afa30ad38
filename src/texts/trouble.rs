//! What a person reads when something failed inside the bot: they cannot mend it, but can know what became of what they
//! wanted.

use super::say::say;
use super::{MESSAGE_LIMIT, Message};
use crate::domain::language::Language;

/// Something failed; by the reference whoever runs the bot finds it in the log.
pub fn inside(language: Language, reference: u64) -> Message {
    Message::text(say!(language, "trouble-inside", reference = reference.to_string()))
}

/// A panic: how far it came is not known.
pub fn broke_off(language: Language, reference: u64) -> Message {
    Message::text(say!(language, "trouble-broke-off", reference = reference.to_string()))
}

/// Above a page, while what takes its place is worked on.
pub fn working(language: Language, page: &str) -> String {
    let word = say!(language, "trouble-working");
    let both = format!("{word}\n\n{page}");
    if both.chars().count() <= MESSAGE_LIMIT { both } else { word }
}

/// A page without that word above it.
pub fn without_working(page: &str) -> &str {
    let words = Language::ALL.into_iter().map(|language| say!(language, "trouble-working"));
    let rest = |word: String| page.strip_prefix(word.as_str())?.strip_prefix("\n\n");
    words.into_iter().find_map(rest).unwrap_or(page)
}

/// Nothing can be stored at present.
pub fn cannot_store(language: Language) -> Message {
    Message::text(say!(language, "trouble-cannot-store"))
}
