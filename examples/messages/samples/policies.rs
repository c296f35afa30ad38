//! `/policy`: what holds, and where it comes from.

use meantime::app::{Holds, PolicyChanged, PolicyOutcome};
use meantime::domain::closed_dms::ClosedDms;
use meantime::domain::hours_text;
use meantime::domain::ids::AskId;
use meantime::domain::language::Language;
use meantime::domain::policies::{Choice, Contradiction, Place, Policies, Rules, Scope};
use meantime::domain::policy::Target;
use meantime::domain::server::Server;
use meantime::texts;

use crate::messages::cast::{ADA, BACKEND, KENJI, LENA, MAYA, ON_CALL, hours, index_question};
use crate::messages::sample::{At, Group, Sample};

pub const GROUP: Group = Group {
    file: "policies",
    title: "Policies",
    about: "`/policy`: what a server agreed on, in words; only who runs it sees the answer.",
    samples,
};

const READ: At = At(LENA, "2026-03-02 11:00");

fn samples(language: Language) -> Vec<Sample> {
    [shown(language), changed(language), listed(language)].concat()
}

/// The server has a lead and quiet hours, #backend and the people on call are faster.
fn server() -> Server {
    let quiet = hours_text::parse("daily 12:00-13:00").expect("hours").weekly;
    let of_server = Rules { lead: Some(Choice::Some(MAYA.id)), quiet: Some(Choice::Some(quiet)), ..Rules::default() };
    let backend = Rules { target: Some(Target::WorkingSeconds(4 * 3600)), nudge: Some(false), ..Rules::default() };
    let on_call = Rules { urgent: Some(Target::WorkingSeconds(1800)), follow_ups: Some(2), ..Rules::default() };
    let one = Rules { tell_asker: Some(false), lead: Some(Choice::Nothing), ..Rules::default() };
    let policies = Policies::new(vec![
        (Scope::Server, of_server),
        (Scope::Channel(BACKEND), backend),
        (Scope::Role(ON_CALL), on_call),
        (Scope::Ask(AskId(41)), one),
    ]);
    Server { schedule: hours(ADA), schedule_is_set: true, policies, ..Server::default() }
}

fn backend() -> Place {
    Place { channel: Some(BACKEND), ..Place::default() }
}

fn holds(server: Server, place: Place) -> Holds {
    let ask = place.ask.map(|_| index_question());
    Holds { server, place, ask }
}

fn shown(language: Language) -> Vec<Sample> {
    let of_ask = Place { ask: Some(AskId(41)), ..backend() };
    vec![
        Sample::private(
            "policy-default",
            "What holds where nothing is set",
            "Kenji, in a server that is new to the bot.",
            At(KENJI, "2026-03-03 09:10"),
            texts::policy::show(language, &holds(Server::default(), Place::default())),
        )
        .to("/policy show"),
        Sample::private(
            "policy-show",
            "What holds in a channel",
            "Kenji, in #backend.",
            At(KENJI, "2026-03-03 09:10"),
            texts::policy::show(language, &holds(server(), backend())),
        )
        .to("/policy show")
        .without_picture(),
        Sample::private(
            "policy-show-ask",
            "What holds for one ask",
            "Lena, who set something for it.",
            READ,
            texts::policy::show(language, &holds(server(), of_ask)),
        )
        .to("/policy show")
        .without_picture(),
    ]
}

fn changed(language: Language) -> Vec<Sample> {
    let changed = |anything, due_otherwise| {
        PolicyOutcome::Changed(Box::new(PolicyChanged { anything, holds: holds(server(), backend()), due_otherwise }))
    };
    let contradicts = PolicyOutcome::Contradicts(backend(), Contradiction::FollowsNothing);
    vec![
        Sample::private(
            "policy-set",
            "A policy was set",
            "Lena, who set it.",
            READ,
            texts::policy::set(language, &changed(true, 3)),
        )
        .without_picture()
        .to("/policy set"),
        Sample::private(
            "policy-set-nothing",
            "It was so already",
            "Lena, who set what held already.",
            READ,
            texts::policy::set(language, &changed(false, 0)),
        )
        .to("/policy set")
        .without_picture(),
        Sample::private(
            "policy-contradicts",
            "It would contradict itself",
            "Lena, who switched the reminder at the due time off, but not what comes after it.",
            READ,
            texts::policy::set(language, &contradicts),
        )
        .to("/policy set"),
        Sample::private(
            "policy-removed",
            "A policy was removed",
            "Lena, who removed that of #backend.",
            READ,
            texts::policy::removed(language, &changed(true, 1)),
        )
        .to("/policy remove")
        .without_picture(),
    ]
}

fn listed(language: Language) -> Vec<Sample> {
    let set = |wanted| texts::policy::closed_dms_set(language, wanted);
    vec![
        Sample::private(
            "policy-list",
            "All that is set",
            "Lena, who looks at the whole server.",
            READ,
            texts::policy::all(language, &server(), &[index_question()]),
        )
        .to("/policy list"),
        Sample::private(
            "policy-list-none",
            "Nothing is set",
            "Lena, in a server that is new to the bot.",
            READ,
            texts::policy::all(language, &Server::default(), &[]),
        )
        .to("/policy list")
        .without_picture(),
        Sample::private(
            "policy-closed-dms",
            "How people are reached who take no direct messages",
            "Lena, who chose a private thread.",
            READ,
            set(ClosedDms::PrivateThread),
        )
        .to("/policy closed-dms")
        .without_picture(),
        Sample::private(
            "policy-closed-dms-nothing",
            "They are not reminded",
            "Lena, who chose no other way.",
            READ,
            set(ClosedDms::Nothing),
        )
        .to("/policy closed-dms")
        .without_picture(),
        Sample::private(
            "policy-managers",
            "A role may change settings, too",
            "Lena, who chose one.",
            READ,
            texts::policy::managers_set(language, Some(ON_CALL)),
        )
        .to("/policy managers")
        .without_picture(),
        Sample::private(
            "policy-managers-none",
            "No role may",
            "Lena, who chose none.",
            READ,
            texts::policy::managers_set(language, None),
        )
        .to("/policy managers")
        .without_picture(),
        Sample::private(
            "policy-managers-everyone",
            "Not everybody",
            "Lena, who chose the role of everybody.",
            READ,
            texts::Message::text(texts::policy::not_everyone(language)),
        )
        .to("/policy managers")
        .without_picture(),
    ]
}
