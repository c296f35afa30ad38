//! `/watch`: which channels are watched, and what keeps the bot from it.

use meantime::domain::capture::{Lack, Trigger, Watch};
use meantime::domain::emoji::Emoji;
use meantime::domain::language::Language;
use meantime::texts::reminder;
use meantime::texts::watch::{self, Place};

use crate::messages::cast::{BACKEND, DESIGN, HELP, LENA, OPERATIONS, PRODUCT, QUESTIONS, instant};
use crate::messages::sample::{At, Group, Sample};

pub const GROUP: Group = Group {
    file: "watches",
    title: "Watched channels",
    about: "`/watch`: what makes a reply owed in a channel, and the word to who set it when something is in the way.",
    samples,
};

const READ: At = At(LENA, "2026-03-02 11:00");

fn samples(language: Language) -> Vec<Sample> {
    [set(language), listed(language), unheard(language), reaction(language)].concat()
}

fn place(id: meantime::domain::ids::ChannelId) -> Place {
    Place { id, is_category: id == PRODUCT, is_forum: id == QUESTIONS }
}

fn mentions() -> Watch {
    Watch { mentions: true, threads: None, questions: false }
}

fn threads() -> Watch {
    Watch { mentions: false, threads: Some(Trigger::EveryPost), questions: false }
}

fn set(language: Language) -> Vec<Sample> {
    let all = Watch { mentions: true, threads: Some(Trigger::QuestionsOnly), questions: true };
    vec![
        Sample::private(
            "watch-set",
            "A channel is watched",
            "Lena, in a server where the bot may not read what messages say.",
            READ,
            watch::set(language, &place(BACKEND), &mentions(), &[], false),
        )
        .to("/watch add"),
        Sample::private(
            "watch-set-category",
            "A category is watched",
            "Lena, in a server where the bot may read; in some of its channels something is missing.",
            READ,
            watch::set(language, &place(PRODUCT), &all, &[(DESIGN, Lack::Sight), (HELP, Lack::History)], true),
        )
        .to("/watch add")
        .without_picture(),
        Sample::private(
            "watch-lacks",
            "A channel that cannot be watched",
            "Lena, when she chose a channel that the bot does not see.",
            READ,
            meantime::texts::Message::text(watch::lacks(language, BACKEND, &["View Channel"])),
        )
        .to("/watch add")
        .without_picture(),
        Sample::private(
            "watch-removed",
            "No longer watched",
            "Lena, who ended it.",
            READ,
            watch::removed(language, &place(PRODUCT)),
        )
        .to("/watch remove")
        .without_picture(),
        Sample::private(
            "watch-left-out",
            "A channel is left out of its category",
            "Lena, who ended it for one of several channels.",
            READ,
            watch::left_out(language, DESIGN, PRODUCT),
        )
        .to("/watch remove")
        .without_picture(),
    ]
}

fn listed(language: Language) -> Vec<Sample> {
    let nothing = Watch { mentions: false, threads: None, questions: false };
    let all = [
        (place(BACKEND), mentions(), vec![]),
        (place(QUESTIONS), threads(), vec![]),
        (place(OPERATIONS), mentions(), vec![(OPERATIONS, Lack::Sight)]),
        (place(PRODUCT), threads(), vec![(HELP, Lack::History)]),
        (place(DESIGN), nothing, vec![]),
    ];
    let questions = Watch { questions: true, ..nothing };
    let unread = [(place(BACKEND), mentions(), vec![]), (place(HELP), questions, vec![])];
    let emoji = Emoji::Plain("\u{1f4ac}".to_owned());
    vec![
        Sample::private(
            "watch-list",
            "What is watched",
            "Lena, who looks at all of it; some of it is out of the bot's sight.",
            READ,
            watch::list(language, &all, Some(&emoji), true),
        )
        .to("/watch list"),
        Sample::private(
            "watch-list-unread",
            "What is watched where messages cannot be read",
            "Lena, after the Message Content intent was switched off.",
            READ,
            watch::list(language, &unread, None, false),
        )
        .to("/watch list")
        .without_picture(),
        Sample::private(
            "watch-list-none",
            "Nothing is watched",
            "Lena, in a new server.",
            READ,
            watch::list(language, &[], None, true),
        )
        .to("/watch list")
        .without_picture(),
    ]
}

fn unheard(language: Language) -> Vec<Sample> {
    let at = At(LENA, "2026-03-03 09:00");
    let told = |note| reminder::bundle(language, LENA.id, &[], &[note], None, instant("2026-03-03 09:00", LENA.zone));
    let several = [(HELP, Lack::Sight), (DESIGN, Lack::Sight), (OPERATIONS, Lack::History)];
    vec![
        Sample::direct(
            "watch-trouble",
            "A watched channel is out of sight",
            "Lena, who had it watched, at the start of her day.",
            at,
            told(watch::unheard(language, BACKEND, &[(BACKEND, Lack::Sight)])),
        ),
        Sample::direct(
            "watch-trouble-category",
            "Some channels of a category are out of sight",
            "Lena, who had the category watched.",
            at,
            told(watch::unheard(language, PRODUCT, &several)),
        )
        .without_picture(),
        Sample::direct(
            "watch-trouble-over",
            "All is heard again",
            "Lena, who looks at that message again.",
            at,
            told(watch::unheard(language, BACKEND, &[])),
        )
        .without_picture(),
    ]
}

fn reaction(language: Language) -> Vec<Sample> {
    let emoji = Emoji::Own { name: "needs_reply".to_owned(), id: 77 };
    vec![
        Sample::private(
            "watch-reaction",
            "A reaction marks messages",
            "Lena, who chose it.",
            READ,
            watch::reaction(language, &emoji),
        )
        .to("/watch reaction")
        .without_picture(),
        Sample::private(
            "watch-no-reaction",
            "No reaction marks messages",
            "Lena, who ended it.",
            READ,
            watch::no_reaction(language, true),
        )
        .to("/watch reaction")
        .without_picture(),
        Sample::private(
            "watch-no-reaction-before",
            "None did before",
            "Lena, where none was set.",
            READ,
            watch::no_reaction(language, false),
        )
        .to("/watch reaction")
        .without_picture(),
    ]
}
