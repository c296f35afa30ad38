//! The steps between a decision and its record, by name: a crash may come at any of them, and each is crossed with care.
//!
//! Reaching one is an event of tracing at the finest level, so a log at that level shows how far something came, and
//! `examples/chaos` kills the process at each of them in turn.

use tracing::trace;

/// The target of their events.
pub const TARGET: &str = "meantime::steps";

macro_rules! steps {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)*) => {
        /// A step. "Decided" is before a commit, "kept" after it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Step {
            $($(#[$doc])* $name,)*
        }

        impl Step {
            /// All of them, in the order in which they are usually crossed.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The word in the event.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)*
                }
            }
        }
    };
}

steps! {
    /// A question came in by its form.
    FormCame = "form came",
    /// What it means is decided.
    AskDecided = "ask decided",
    /// The ask and its post are committed; the asker does not know yet.
    AskKept = "ask kept",
    /// The asker has been told.
    FormAnswered = "form answered",
    /// What somebody chose is decided.
    PressDecided = "press decided",
    /// It is committed; they do not know yet.
    PressKept = "press kept",
    /// What a message means for asks is decided.
    MessageDecided = "message decided",
    /// It is committed.
    MessageKept = "message kept",
    /// A digest's slot has come: its row is written.
    SlotDecided = "slot decided",
    /// Its row and its next slot are committed.
    SlotKept = "slot kept",
    /// Rows are claimed for one message.
    ClaimDecided = "claim decided",
    /// The claim is committed.
    ClaimKept = "claim kept",
    /// A DM is open; it is not noted yet.
    DmOpened = "DM opened",
    /// The message is about to be sent.
    Sending = "sending",
    /// Discord has answered that it is there; nothing is noted yet.
    Sent = "sent",
    /// What was sent and what comes next is written down.
    RecordDecided = "record decided",
    /// It is committed.
    RecordKept = "record kept",
    /// A message that may have arrived is about to be looked for.
    LookingFor = "looking for it",
    /// It is not there, and about to be sent again.
    NotFound = "not found",
    /// An errand is noted as begun.
    ErrandBegun = "errand begun",
    /// An errand is done; that is not noted yet.
    ErrandDone = "errand done",
}

impl Step {
    /// Notes that it is reached.
    pub fn reached(self) {
        trace!(target: TARGET, step = self.word());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_steps_have_the_same_word() {
        let words: std::collections::BTreeSet<&str> = Step::ALL.iter().map(|step| step.word()).collect();
        assert_eq!(words.len(), Step::ALL.len());
    }
}
