//! For who takes no direct messages.

use meantime::domain::language::Language;
use meantime::domain::plan::Slot;
use meantime::texts::{instead, reminder};

use crate::messages::cast::{BACKEND, KENJI, index_question, item, tokyo};
use crate::messages::sample::{At, Group, Sample};

pub const GROUP: Group = Group {
    file: "closed-direct-messages",
    title: "To somebody who takes no direct messages",
    about: "Mentions where the question stands, without its words; what they stand for only their recipient can open.",
    samples,
};

fn samples(language: Language) -> Vec<Sample> {
    let at = At(KENJI, "2026-03-03 09:00");
    let bundle = reminder::bundle(
        language,
        KENJI.id,
        &[item(Slot::Notice, &index_question(), &[])],
        &[],
        None,
        tokyo("2026-03-03 09:00"),
    );
    vec![
        Sample::in_channel(
            "mention-first",
            "The first mention",
            "Kenji, at the start of his day, where everybody in #backend reads along: it says why it comes here.",
            at,
            (BACKEND, instead::mention(language, KENJI.id, 1, true)),
        ),
        Sample::in_channel(
            "mention",
            "A later mention",
            "Kenji, when two more reminders are ready.",
            at,
            (BACKEND, instead::mention(language, KENJI.id, 2, false)),
        )
        .without_picture(),
        Sample::in_channel(
            "mention-over",
            "A mention, after the answer",
            "Kenji and whoever else looks at the mention again.",
            at,
            (BACKEND, instead::mention(language, KENJI.id, 0, false)),
        ),
        Sample::private(
            "mention-shown",
            "What the mention stands for",
            "Kenji, when he pressed \"Show me\".",
            at,
            instead::shown(language, bundle),
        ),
        Sample::private(
            "mention-opened",
            "Back to direct messages",
            "Kenji, when he pressed \"Write to me directly\".",
            at,
            instead::opened(language),
        )
        .without_picture(),
    ]
}
