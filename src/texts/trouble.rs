//! What a person reads when something failed inside the bot: they cannot mend it, but can know what became of what they
//! wanted.

use super::Message;

/// Something failed; by the reference whoever runs the bot finds it in the log.
pub fn inside(reference: u64) -> Message {
    Message::text(format!(
        "Something went wrong on my side, and nothing was changed. Please try again; if it stays so, tell whoever runs \
         this bot: reference {reference}."
    ))
}

/// A panic: how far it came is not known.
pub fn broke_off(reference: u64) -> Message {
    Message::text(format!(
        "Something broke on my side while I was at it, and I can't say how far I got. `/asks` shows what is true now. \
         Please try again; if it stays so, tell whoever runs this bot: reference {reference}."
    ))
}

/// Nothing can be stored at present.
pub fn cannot_store() -> Message {
    Message::text(
        "I can't store anything just now, so I did not take this on: nothing was changed, and nobody will be reminded \
         of it. Please keep your words and try again later. Whoever runs this bot finds the cause in its log.",
    )
}
