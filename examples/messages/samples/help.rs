//! `/help`: what comes next, and what a command does.

use meantime::domain::language::Language;
use meantime::domain::next_steps::Step;
use meantime::texts::Message;
use meantime::texts::help::{self, Command, CommandOption, Group as Kind, Menu, Subject};

use crate::messages::cast::KENJI;
use crate::messages::sample::{At, Group, Sample};

pub const GROUP: Group = Group {
    file: "help",
    title: "Help",
    about: "`/help`: made of how somebody stands and of the commands as they are registered; here with a few of them.",
    samples,
};

const READ: At = At(KENJI, "2026-03-03 09:10");

fn samples(language: Language) -> Vec<Sample> {
    let owed = Step::Answer { owes: 3, overdue: 1 };
    let new = [Step::SetHours, Step::SetUpServer, Step::Watch];
    let few = [Step::Resume, Step::OpenDms, Step::Answer { owes: 1, overdue: 0 }];
    let rest = [Step::Digest, Step::LookAfter { waits_for: 2 }];
    vec![
        Sample::private(
            "help",
            "What comes next",
            "Kenji, who owes replies.",
            READ,
            help::overview(language, &[owed, Step::Ask], &groups()),
        )
        .to("/help"),
        Sample::private(
            "help-new",
            "The first look",
            "Somebody who manages a server to which the bot was just added.",
            READ,
            help::overview(language, &new, &groups()),
        )
        .to("/help"),
        Sample::private(
            "help-nothing-arrives",
            "Nothing reaches them",
            "Somebody who switched off reminders and whose direct messages are closed.",
            READ,
            help::overview(language, &few, &[]),
        )
        .to("/help")
        .without_picture(),
        Sample::private(
            "help-rest",
            "Nothing urgent",
            "Somebody who manages the server and waits for replies.",
            READ,
            help::overview(language, &rest, &[]),
        )
        .to("/help")
        .without_picture(),
        Sample::private("help-command", "One command", "Kenji.", READ, help::command(language, &hours_set()))
            .to("/help topic:hours set"),
        Sample::private(
            "help-answers",
            "What counts as an answer",
            "Kenji.",
            READ,
            help::subject(language, Subject::Answers),
        )
        .to("/help topic:What counts as an answer"),
        Sample::private("help-reminders", "Reminders", "Kenji.", READ, help::subject(language, Subject::Reminders))
            .to("/help topic:When reminders come")
            .without_picture(),
        Sample::private("help-quiet", "Fewer messages", "Kenji.", READ, help::subject(language, Subject::Quiet))
            .to("/help topic:Fewer messages from me")
            .without_picture(),
        Sample::private(
            "help-unknown",
            "No such topic",
            "Kenji.",
            READ,
            Message::text(help::unknown(language, "elephants")),
        )
        .to("/help topic:elephants")
        .without_picture(),
    ]
}

fn named(path: &str, description: &str) -> Command {
    Command { path: path.to_owned(), description: description.to_owned(), ..Command::default() }
}

fn groups() -> Vec<(Kind, Vec<Command>)> {
    let menu = named("Needs a reply", "Mark a message that needs a reply, and choose whose");
    vec![
        (
            Kind::Asks,
            vec![
                named("ask", "Ask somebody for a reply; I keep track of it and remind them in their hours"),
                Command { menu: Some(Menu::Message), ..menu },
                Command { menu: Some(Menu::Message), ..named("Mark as answered", "") },
                Command { menu: Some(Menu::Person), ..named("Ask for a reply", "") },
                named("asks", "See what you owe and wait for, or what is open in a channel or with somebody"),
            ],
        ),
        (Kind::Time, vec![named("hours", "Your working hours: nothing reaches you outside of them")]),
        (Kind::Server, vec![named("policy", "What this server agreed on: response times, reminders, who is told")]),
        (Kind::Bot, vec![named("help", "See what you can do next, and what each of my commands does")]),
    ]
}

fn hours_set() -> Command {
    let option = |name: &str, description: &str, required| CommandOption {
        name: name.to_owned(),
        description: description.to_owned(),
        required,
        choices: Vec::new(),
    };
    Command {
        options: vec![
            option("zone", "Your city or time zone", true),
            option("hours", "Such as: Mon-Fri 9-17, or Mon-Thu 9-12, 13-17:30; Fri 9-13", false),
        ],
        ..named("hours set", "Set your time zone and working hours")
    }
}
