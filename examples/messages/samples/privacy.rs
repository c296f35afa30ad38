//! What is stored, and what becomes of it.

use meantime::app::Kept;
use meantime::domain::ids::ServerId;
use meantime::domain::language::Language;
use meantime::texts;

use crate::messages::cast::{HELP, KENJI};
use crate::messages::sample::{At, Group, Sample};

pub const GROUP: Group = Group {
    file: "privacy",
    title: "What is stored",
    about: "`/privacy`: what is stored about a person or a server, seen, taken along and deleted.",
    samples,
};

const READ: At = At(KENJI, "2026-03-03 09:10");

fn samples(language: Language) -> Vec<Sample> {
    [of_a_person(language), of_a_server(language)].concat()
}

fn of_a_person(language: Language) -> Vec<Sample> {
    let kept = Kept::of([
        ("you", 1),
        ("hours", 1),
        ("travel", 1),
        ("holidays", 1),
        ("own days", 1),
        ("language", 1),
        ("time off", 2),
        ("personal digest", 1),
        ("asks you made", 14),
        ("asks you were asked", 31),
        ("what you did about asks", 58),
        ("messages to you", 40),
        ("roles you were seen with", 1),
        ("private threads with you", 1),
        ("digests you scheduled", 1),
        ("stops", 1),
    ]);
    let said = |name, title, command, message| {
        Sample::private(name, title, "Kenji, who wants to know.", READ, message).to(command)
    };
    vec![
        said("privacy-show", "What is stored about me", "/privacy show", texts::privacy::show(language, &kept)),
        said("privacy-nothing", "Nothing is stored", "/privacy show", texts::privacy::show(language, &Kept::default()))
            .without_picture(),
        said("privacy-export", "All of it as a file", "/privacy export", texts::privacy::export(language, 1))
            .without_picture(),
        said("privacy-too-large", "A file that is too large", "/privacy export", texts::privacy::too_large(language))
            .without_picture(),
        said("privacy-delete", "Before all is deleted", "/privacy delete", texts::privacy::delete(language)),
        said("privacy-deleted", "All is deleted", "/privacy delete", texts::privacy::deleted(language))
            .without_picture(),
    ]
}

fn of_a_server(language: Language) -> Vec<Sample> {
    let kept = Kept::of([("policies", 3), ("watched channels", 2), ("digests", 1), ("asks", 212)]);
    let said = |name, title, command, message| {
        Sample::private(name, title, "Kenji, who manages the server.", READ, message).to(command)
    };
    vec![
        said(
            "privacy-server-show",
            "What is stored of the server",
            "/privacy server show",
            texts::privacy::server_show(language, &kept, 90),
        ),
        said(
            "privacy-server-export",
            "The server's as a file",
            "/privacy server export",
            texts::privacy::server_export(language, 2),
        )
        .without_picture(),
        said(
            "privacy-server-delete",
            "Before all of the server is deleted",
            "/privacy server delete",
            texts::privacy::server_delete(language, ServerId(10), &kept),
        ),
        said(
            "privacy-server-deleted",
            "All of the server is deleted",
            "/privacy server delete",
            texts::privacy::server_deleted(language, None),
        )
        .without_picture(),
        said(
            "privacy-server-deleted-norms-stand",
            "All of the server is deleted, and the post of its norms could not be changed",
            "/privacy server delete",
            texts::privacy::server_deleted(language, Some(HELP)),
        )
        .without_picture(),
        said(
            "privacy-retention",
            "How long words are kept",
            "/privacy server retention",
            texts::privacy::retention(language, 30),
        )
        .without_picture(),
    ]
}
