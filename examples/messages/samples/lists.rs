//! Lists of asks, and why something comes.

use meantime::app::{Explanation, Hours};
use meantime::domain::absence::{ByWhen, Presence};
use meantime::domain::account::account;
use meantime::domain::ask::{Ask, Manner, Owner, Source, State, What, fold};
use meantime::domain::calendar::{Period, Schedule, Trip, Weekly};
use meantime::domain::clock::owner_clock;
use meantime::domain::digest::Waiting;
use meantime::domain::holidays::{self, Counted, Listing};
use meantime::domain::ids::MessageId;
use meantime::domain::language::Language;
use meantime::domain::listing::{Line, Of, Part, Wanted};
use meantime::domain::plan::Slot;
use meantime::domain::policies::{Choice, Place, Policies, Rules, Scope};
use meantime::domain::policy::Target;
use meantime::domain::server::Server;
use meantime::store::people::Person;
use meantime::texts;

use crate::messages::cast::{
    ADA, BACKEND, BRUNO, DESIGN, HELP, KENJI, LENA, MAYA, ask, berlin, event, hours, index_question, tokyo,
};
use crate::messages::sample::{At, Group, Sample};

pub const GROUP: Group = Group {
    file: "lists",
    title: "Lists and explanations",
    about: "`/asks` and `/why`; only who runs them sees the answer.",
    samples,
};

/// Kenji, the morning after.
const READ: At = At(KENJI, "2026-03-04 09:10");

fn samples(language: Language) -> Vec<Sample> {
    [pages(language), empty(language), one(language), explained(language)].concat()
}

fn line(part: Part, ask: Ask, hours_waited: i64) -> Line {
    let state = fold(&ask, &[]);
    let owed_by = state.owed().map(|part| part.owner).collect();
    let due = Some(tokyo("2026-03-03 17:00") + chrono::TimeDelta::hours(8 * ask.id.0 % 72));
    let waiting = Waiting { listed_under: ask.channel, owed_by, age: hours_waited * 3600, due, ask };
    Line { part, waiting, is_readers: part != Part::Open }
}

fn owed() -> Vec<Line> {
    let review = Ask { channel: DESIGN, asker: LENA.id, ..ask(42, "Is the new empty state fine for you?") };
    let in_help = Ask { channel: HELP, words: None, source: Source::Mention, ..ask(43, "") };
    [index_question(), review, in_help].into_iter().map(|ask| line(Part::Owed, ask, 8)).collect()
}

fn asked() -> Vec<Line> {
    let of_bruno =
        Ask { asker: KENJI.id, owners: vec![Owner::Person(BRUNO.id)], ..ask(40, "May I merge the retry queue?") };
    let of_both = Ask {
        asker: KENJI.id,
        channel: DESIGN,
        owners: vec![Owner::Person(LENA.id), Owner::Person(ADA.id)],
        ..ask(38, "Who has the latest icons?")
    };
    [of_bruno, of_both].into_iter().map(|ask| line(Part::Asked, ask, 12)).collect()
}

fn pages(language: Language) -> Vec<Sample> {
    let mine = Wanted { of: Of::Mine, overdue: false };
    let all = [owed(), asked()].concat();
    let many: Vec<Line> = (50..73)
        .map(|number| line(Part::Owed, ask(number, &format!("Question {number}: may this go out?")), 3))
        .collect();
    let here = Wanted { of: Of::Channel(BACKEND), overdue: false };
    let open: Vec<Line> = [index_question(), ask(45, "Can the staging database be reset on Friday?")]
        .into_iter()
        .map(|ask| line(Part::Open, ask, 8))
        .collect();
    let of_lena = Wanted { of: Of::Person(LENA.id), overdue: false };
    let her = Ask { owners: vec![Owner::Person(LENA.id)], ..ask(46, "Is the contract with the printer signed?") };
    let her = Line { is_readers: false, ..line(Part::Owed, her, 5) };
    vec![
        Sample::private(
            "asks",
            "Your asks",
            "Kenji, in his morning: what he owes, then what he waits for.",
            READ,
            texts::overview::page(language, &mine, &all, 0),
        )
        .to("/asks"),
        Sample::private(
            "asks-page",
            "The second of three pages",
            "Kenji, when he pressed \"Next\".",
            READ,
            texts::overview::page(language, &mine, &many, 1),
        )
        .without_picture(),
        Sample::private(
            "asks-channel",
            "What is open in a channel",
            "Maya, who looks at #backend.",
            At(MAYA, "2026-03-03 09:10"),
            texts::overview::page(language, &here, &open, 0),
        )
        .to("/asks channel")
        .without_picture(),
        Sample::private(
            "asks-person",
            "What somebody else owes",
            "Maya, who looks at what Lena has open.",
            At(MAYA, "2026-03-03 09:10"),
            texts::overview::page(language, &of_lena, &[her], 0),
        )
        .to("/asks person")
        .without_picture(),
    ]
}

fn empty(language: Language) -> Vec<Sample> {
    let of = |of| texts::overview::page(language, &Wanted { of, overdue: false }, &[], 0);
    vec![
        Sample::private("asks-none", "Nothing is open", "Kenji, on a good day.", READ, of(Of::Mine)).to("/asks"),
        Sample::private(
            "asks-channel-none",
            "Nothing is open in a channel",
            "Kenji, who looks at #design.",
            READ,
            of(Of::Channel(DESIGN)),
        )
        .to("/asks channel")
        .without_picture(),
        Sample::private(
            "asks-person-none",
            "Somebody owes nothing",
            "Kenji, who looks at what Lena has open.",
            READ,
            of(Of::Person(LENA.id)),
        )
        .to("/asks person")
        .without_picture(),
    ]
}

fn one(language: Language) -> Vec<Sample> {
    let chosen = Explanation { now: tokyo("2026-03-04 09:10"), ..of_owner(&[]) };
    vec![
        Sample::private(
            "asks-one",
            "One chosen from a list",
            "Kenji, when he chose a line of `/asks`.",
            READ,
            texts::overview::one(language, KENJI.id, &chosen),
        )
        .without_picture(),
    ]
}

/// A server where #backend has a target of its own and Maya is the lead.
fn server() -> Server {
    let rules = Rules { lead: Some(Choice::Some(MAYA.id)), ..Rules::default() };
    let backend = Rules { target: Some(Target::WorkingSeconds(8 * 3600)), ..Rules::default() };
    let policies = Policies::new(vec![(Scope::Server, rules), (Scope::Channel(BACKEND), backend)]);
    Server { schedule: hours(ADA), schedule_is_set: true, policies, ..Server::default() }
}

/// What Kenji may know of the ask that he owes.
fn of_owner(log: &[meantime::domain::ask::Event]) -> Explanation {
    of_owner_at(hours(KENJI), log)
}

/// The same, if those were his hours.
fn of_owner_at(schedule: Schedule, log: &[meantime::domain::ask::Event]) -> Explanation {
    let (ask, server, now) = (index_question(), server(), tokyo("2026-03-03 15:10"));
    let place = Place::of(&ask, BACKEND, None);
    let policy = server.policies.at(&place);
    let clock = owner_clock(&schedule, ask.asked_at(), policy.target, None);
    let due = clock.expect("Kenji works").due;
    Explanation {
        state: fold(&ask, log),
        policy,
        place,
        hours: Some(Hours {
            schedule: schedule.clone(),
            base: schedule.clone(),
            absences: vec![],
            is_guess: false,
            stopped: false,
            stopped_at: None,
            person: Person::default(),
        }),
        clock,
        first_due: ByWhen::At(due),
        account: Some(account(&schedule, ask.asked_at(), due, 100)),
        days_off: None,
        now,
        sent: vec![(Slot::Notice, tokyo("2026-03-03 09:00")), (Slot::Nudge, tokyo("2026-03-03 15:00"))],
        next: Some((Slot::Due, due)),
        next_is_kept: false,
        standing: vec![],
        server,
        ask,
    }
}

/// The same on a journey, with a day off ahead.
fn travelling() -> Explanation {
    let period = Period::new(tokyo("2026-03-02 09:00"), tokyo("2026-03-07 00:00")).expect("a time");
    let trip = Trip { period, zone: LENA.zone, weekly: Weekly::standard() };
    let off = holidays::Choice { added: ["2026-03-03".parse().expect("a date")].into(), ..holidays::Choice::default() };
    let schedule = off.on(hours(KENJI).with_trips(vec![trip]), None, false);
    let listing = Listing::of(&off, Counted::Unset(None), *off.added.first().expect("a day"));
    Explanation { days_off: Some(listing), ..of_owner_at(schedule, &[]) }
}

/// The same where the server's hours and holidays are a guess.
fn guessed() -> Explanation {
    let ghana = holidays::read("Ghana", None).expect("a country");
    let choice = holidays::Choice::default();
    let schedule = choice.on(hours(KENJI), Some(&ghana), true);
    let mut listing = Listing::of(&choice, Counted::Guess(ghana), "2026-03-03".parse().expect("a date"));
    listing.days.truncate(1);
    let e = of_owner_at(schedule, &[]);
    Explanation { days_off: Some(listing), hours: e.hours.map(|hours| Hours { is_guess: true, ..hours }), ..e }
}

fn explained(language: Language) -> Vec<Sample> {
    let said = What::Said { message: MessageId(7), manner: Manner::Direct, roles: vec![] };
    let answered: State = fold(&index_question(), &[event(KENJI, tokyo("2026-03-03 15:05"), said)]);
    let asker = Explanation {
        hours: None,
        clock: None,
        account: None,
        now: berlin("2026-03-04 10:00"),
        sent: vec![(Slot::Unanswered(0), berlin("2026-03-04 09:00"))],
        next: None,
        standing: vec![(KENJI.id, Presence::Closed { at_work: Some(tokyo("2026-03-05 09:00")) })],
        ..of_owner(&[])
    };
    vec![
        Sample::private(
            "why-owner",
            "Why? (who owes it)",
            "Kenji, when he pressed \"Why?\" under the nudge.",
            At(KENJI, "2026-03-03 15:10"),
            texts::why::why(language, KENJI.id, &of_owner(&[])),
        ),
        Sample::private(
            "why-guess",
            "Why? (who has set no hours)",
            "Kenji, if the hours and holidays of his server were a guess.",
            At(KENJI, "2026-03-03 15:10"),
            texts::why::why(language, KENJI.id, &guessed()),
        )
        .without_picture(),
        Sample::private(
            "why-travelling",
            "Why? (on a journey)",
            "Kenji in Lisbon, who took Tuesday off.",
            At(KENJI, "2026-03-03 15:10"),
            texts::why::why(language, KENJI.id, &travelling()),
        )
        .without_picture(),
        Sample::private(
            "why-asker",
            "Why? (who asked)",
            "Ada, on Wednesday morning: Kenji's pauses show only as \"not at work until\".",
            At(ADA, "2026-03-04 10:00"),
            texts::why::why(language, ADA.id, &asker),
        ),
        Sample::private(
            "why-answered",
            "Why? (after the answer)",
            "Kenji, who wonders whether more comes.",
            At(KENJI, "2026-03-03 15:10"),
            texts::why::why(language, KENJI.id, &Explanation { state: answered, next: None, ..of_owner(&[]) }),
        )
        .to("/why")
        .without_picture(),
    ]
}
