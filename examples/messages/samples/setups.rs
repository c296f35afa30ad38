//! A server is set up: the greeting, the five steps, and the norms that come of them.

use local_discord::Tz;
use meantime::app::{CannotOpen, CannotPost, CannotWatch, DigestSet, SetupState, WatchedFor};
use meantime::domain::calendar::{Instant, Schedule, Weekly};
use meantime::domain::capture::{Trigger, Watch};
use meantime::domain::closed_dms::ClosedDms;
use meantime::domain::digest::{Scheduled, WhenEmpty};
use meantime::domain::emoji::Emoji;
use meantime::domain::holidays::Place;
use meantime::domain::ids::ChannelId;
use meantime::domain::language::Language;
use meantime::domain::norms::{Norms, Trouble, Watched, elsewhere};
use meantime::domain::policies::{Choice, Contradiction, Policies, Rules, Scope};
use meantime::domain::policy::Target;
use meantime::domain::recurrence::{DaysOff, Recurrence, parse_time};
use meantime::domain::server::Server;
use meantime::domain::setup::{How, Pace, Proposal, Step};
use meantime::texts::setup::{self, View};
use meantime::texts::{Message, norms, welcome};

use crate::messages::cast::{ACME, ADA, BACKEND, DESIGN, HELP, LENA, MAYA, ON_CALL, OPERATIONS, QUESTIONS, instant};
use crate::messages::sample::{At, Group, Sample};

pub const GROUP: Group = Group {
    file: "setup",
    title: "A server is set up",
    about: "The greeting of a server, `/setup` in five steps, and `/norms`: what was agreed on, in words.",
    samples,
};

const MORNING: &str = "2026-03-02 09:00";
const READ: At = At(LENA, MORNING);

fn samples(language: Language) -> Vec<Sample> {
    [steps(language), last_step(language), refused(language), of_norms(language)].concat()
}

fn now() -> Instant {
    instant(MORNING, LENA.zone)
}

fn digest() -> Scheduled {
    let nine = parse_time("9:00").expect("a time");
    let slots = Recurrence::parse_days("weekdays", nine, Tz::Europe__Lisbon, now()).expect("weekdays");
    Scheduled {
        id: 1,
        server: ACME,
        channel: BACKEND,
        next_at: slots.next_after(now(), &DaysOff::default()),
        slots,
        left_out: std::collections::BTreeSet::new(),
        when_empty: WhenEmpty::Skip,
        created_by: LENA.id,
        last_at: now(),
        failing_since: None,
        missed: None,
    }
}

fn fresh() -> SetupState {
    SetupState {
        server: ACME,
        step: None,
        settings: Server::default(),
        watches: Vec::new(),
        digest: None,
        other_digests: 0,
        language: Language::English,
        norms: None,
    }
}

fn lisbon() -> Schedule {
    Schedule::new(Tz::Europe__Lisbon, Weekly::standard())
}

fn set_up() -> SetupState {
    let mentions = Watch { mentions: true, ..Watch::default() };
    let settings = Server { schedule: lisbon(), schedule_is_set: true, ..Server::default() };
    let watches =
        [BACKEND, DESIGN, HELP, OPERATIONS, QUESTIONS, ChannelId(BACKEND.0)].map(|id| (id, mentions)).to_vec();
    SetupState { settings, watches, digest: Some(digest()), other_digests: 1, ..fresh() }
}

fn by_threads() -> SetupState {
    let settings = Server { closed_dms: ClosedDms::PrivateThread, ..set_up().settings };
    SetupState { settings, ..set_up() }
}

fn in_german() -> SetupState {
    SetupState { language: Language::German, ..set_up() }
}

fn four_days() -> Weekly {
    meantime::domain::hours_text::parse("Mon-Thu 10-18").expect("hours").weekly
}

fn proposal(schedule: Schedule, is_own: bool) -> Proposal {
    Proposal { schedule, is_own, knows_zone: true }
}

fn view() -> View {
    View { now: now(), proposed: proposal(lisbon(), false), here: Some(BACKEND), how: How::Mentions, content: true }
}

fn page(language: Language, step: Step, state: &SetupState, said: Option<&str>) -> Message {
    setup::page(language, step, state, &view(), said)
}

fn steps(language: Language) -> Vec<Sample> {
    let own = |file, title, when, message| Sample::private(file, title, when, READ, message);
    let (fresh, done) = (fresh(), set_up());
    let hours = setup::hours_set(language, &lisbon());
    let pace = setup::pace_set(language, Pace::Steady);
    let watched = WatchedFor { can: vec![BACKEND], cannot: vec![(HELP, CannotWatch::NoHistory)], unheard: Vec::new() };
    let watching = setup::watching(language, &watched, true);
    let set =
        setup::digest_set(language, &DigestSet { next: vec![digest().next_at.expect("a slot")], digest: digest() });
    let own_week = View { proposed: proposal(Schedule::new(Tz::Europe__Lisbon, four_days()), true), ..view() };
    let unknown = Proposal { knows_zone: false, ..proposal(Schedule::new(Tz::UTC, Weekly::standard()), false) };
    let unknown = View { proposed: unknown, ..view() };
    let follows = setup::digest_follows(language, &DigestSet { next: Vec::new(), digest: digest() });
    let moved = format!("{hours}\n{follows}");
    let test = setup::test_on_its_way(language, BACKEND);
    vec![
        Sample::in_channel(
            "welcome",
            "The greeting",
            "Everybody in the first channel, when the bot was just added to their server.",
            At(ADA, MORNING),
            (HELP, welcome::post(language)),
        ),
        own(
            "setup-hours",
            "The first step",
            "Lena, who has set nothing yet.",
            page(language, Step::Hours, &fresh, None),
        )
        .to("/setup"),
        own(
            "setup-hours-own",
            "The first step, of who has hours",
            "Lena, who has set hours of her own.",
            setup::page(language, Step::Hours, &fresh, &own_week, None),
        )
        .without_picture(),
        own(
            "setup-hours-unknown",
            "The first step, where nothing tells the time zone",
            "Lena, whose Discord speaks English of the United States.",
            setup::page(language, Step::Hours, &fresh, &unknown, None),
        )
        .without_picture(),
        own(
            "setup-hours-moved",
            "The first step, after a later choice",
            "Lena, who came back to it when the digest was set up.",
            page(language, Step::Hours, &done, Some(&moved)),
        )
        .without_picture(),
        own(
            "setup-pace",
            "The second",
            "Lena, who took the hours that were proposed.",
            page(language, Step::Pace, &fresh, Some(&hours)),
        ),
        own(
            "setup-watches",
            "The third",
            "Lena, who chose response times.",
            page(language, Step::Watches, &fresh, Some(&pace)),
        ),
        own(
            "setup-watches-set",
            "The third, after a choice",
            "Lena, who chose two channels, of which one cannot be read back.",
            page(language, Step::Watches, &done, Some(&watching)),
        )
        .without_picture(),
        own("setup-digest", "The fourth", "Lena, in #backend.", page(language, Step::Digest, &fresh, None)),
        own(
            "setup-digest-set",
            "The fourth, after a choice",
            "Lena, who pressed that it shall be posted here, and came back to the step.",
            page(language, Step::Digest, &done, Some(&set)),
        )
        .without_picture(),
        own(
            "setup-done",
            "The end",
            "Lena, who pressed that a test message be sent.",
            page(language, Step::Done, &done, Some(&test)),
        ),
        Sample::in_channel(
            "setup-test",
            "The test message",
            "Everybody in #backend; it arrives without a sound.",
            At(ADA, MORNING),
            (BACKEND, setup::test(language, Some(LENA.id), ACME)),
        ),
        Sample::in_channel(
            "setup-test-by-nobody",
            "The test message of somebody who had all about them deleted",
            "Everybody in #backend.",
            At(ADA, MORNING),
            (BACKEND, setup::test(language, None, ACME)),
        )
        .without_picture(),
    ]
}

fn last_step(language: Language) -> Vec<Sample> {
    let own = |file, title, when, message| Sample::private(file, title, when, READ, message);
    let threads = setup::reach_set(language, ClosedDms::PrivateThread);
    let lacks = |places: &[ChannelId], everywhere| CannotOpen {
        lacks: vec!["Create Private Threads"],
        places: places.to_vec(),
        everywhere,
    };
    let somewhere = setup::cannot_open(language, &lacks(&[HELP, OPERATIONS], false));
    let nowhere = setup::cannot_open(language, &lacks(&[HELP], true));
    let reached = |lacks: &str| page(language, Step::Reach, &by_threads(), Some(&format!("{threads}\n{lacks}")));
    let tongue = setup::language_set(language, Language::German);
    vec![
        own(
            "setup-reach",
            "The fifth",
            "Lena, who chose how people are reached.",
            page(language, Step::Reach, &by_threads(), Some(&threads)),
        ),
        own(
            "setup-reach-lacks",
            "The fifth, where a permission is missing",
            "Lena, in a server in which I may open private threads in some channels only.",
            reached(&somewhere),
        )
        .without_picture(),
        own(
            "setup-reach-lacks-everywhere",
            "The fifth, where a permission is missing everywhere",
            "Lena, in a server of which my role may not open private threads.",
            reached(&nowhere),
        )
        .without_picture(),
        own(
            "setup-language",
            "The fifth, after another choice",
            "Lena, whose team writes German.",
            page(language, Step::Reach, &in_german(), Some(&tongue)),
        )
        .without_picture(),
    ]
}

fn refused(language: Language) -> Vec<Sample> {
    let own = |file, title, when, message| Sample::private(file, title, when, READ, message).without_picture();
    let fresh = fresh();
    let cannot = vec![(BACKEND, CannotWatch::Gone), (QUESTIONS, CannotWatch::Forum)];
    let unwatched = setup::watching(language, &WatchedFor { cannot, ..WatchedFor::default() }, true);
    let lacks = CannotPost::Lacks(vec!["Send Messages", "Read Message History"]);
    let lacks = setup::cannot_post(language, HELP, &lacks);
    let gone = setup::cannot_post(language, HELP, &CannotPost::Gone);
    let contradicts = setup::contradicts(language, Contradiction::UrgentIsSlower);
    let no_digest = setup::digest_needs_channel(language);
    vec![
        own(
            "setup-unwatched",
            "Channels that cannot be watched",
            "Lena, in the third step.",
            page(language, Step::Watches, &fresh, Some(&unwatched)),
        ),
        own(
            "setup-cannot-post",
            "A channel in which I may not write",
            "Lena, in the fourth step.",
            page(language, Step::Digest, &fresh, Some(&lacks)),
        ),
        own(
            "setup-channel-gone",
            "A channel that is gone",
            "Lena, at the end.",
            page(language, Step::Done, &fresh, Some(&gone)),
        ),
        own(
            "setup-no-digest",
            "A digest that somebody removed meanwhile",
            "Lena, in the fourth step.",
            page(language, Step::Digest, &fresh, Some(&no_digest)),
        ),
        own(
            "setup-contradicts",
            "Response times that do not fit",
            "Lena, where a channel has slower urgent replies.",
            page(language, Step::Pace, &fresh, Some(&contradicts)),
        ),
        own("setup-not-chosen", "A choice that could not be read", "Lena.", Message::text(setup::not_chosen(language))),
    ]
}

/// #help is faster, who is on call faster still, and there is a lead.
fn agreed() -> Norms {
    let hours = |n: u32| Some(Target::WorkingSeconds(n * 3600));
    let of_server = Rules { lead: Some(Choice::Some(MAYA.id)), ..Rules::default() };
    let help = Rules { target: hours(4), urgent: hours(1), ..Rules::default() };
    let on_call = Rules { urgent: Some(Target::WorkingSeconds(1800)), follow_ups: Some(2), ..Rules::default() };
    let policies =
        Policies::new(vec![(Scope::Server, of_server), (Scope::Channel(HELP), help), (Scope::Role(ON_CALL), on_call)]);
    let posts = Watch { threads: Some(Trigger::EveryPost), ..Watch::default() };
    let both = Watch { mentions: true, questions: true, ..Watch::default() };
    Norms {
        elsewhere: elsewhere(&policies, |_| None, |_| true),
        server: Server {
            schedule: lisbon(),
            schedule_is_set: true,
            holidays: Some(Place { country: "PT".to_owned(), region: None }),
            policies,
            ..Server::default()
        },
        reads_content: true,
        watched: vec![Watched { place: QUESTIONS, watch: posts }, Watched { place: HELP, watch: both }],
        reaction: Some(Emoji::Plain("\u{1f4ac}".to_owned())),
        digests: vec![digest()],
    }
}

fn of_norms(language: Language) -> Vec<Sample> {
    let own = |file, title, when, message| Sample::private(file, title, when, READ, message);
    let default = Norms {
        server: Server::default(),
        elsewhere: Vec::new(),
        watched: Vec::new(),
        reads_content: true,
        reaction: None,
        digests: Vec::new(),
    };
    let agreed = agreed();
    let unread = Norms { reads_content: false, ..agreed.clone() };
    let to_manager = |trouble| norms::show_to_manager(language, &default, Some((HELP, trouble)));
    vec![
        Sample::in_channel(
            "norms",
            "What a server agreed on",
            "Everybody in #help, where it was posted once; it changes with the settings.",
            At(ADA, MORNING),
            (HELP, norms::post(language, &agreed)),
        ),
        Sample::in_channel(
            "norms-unread",
            "The same where I may not read what messages say",
            "Everybody in #help.",
            At(ADA, MORNING),
            (HELP, norms::post(language, &unread)),
        )
        .without_picture(),
        Sample::in_channel(
            "norms-ended",
            "All of the server was deleted",
            "Everybody in #help, where the norms stood before.",
            At(ADA, MORNING),
            (HELP, norms::ended(language, ACME)),
        )
        .without_picture(),
        own("norms-show", "The same where nothing was set", "Ada, who is new here.", norms::show(language, &default))
            .to("/norms show"),
        own(
            "norms-to-manager",
            "The same for who manages the server",
            "Lena.",
            norms::show_to_manager(language, &default, None),
        )
        .to("/norms show")
        .without_picture(),
        own("norms-gone", "Its post is gone", "Lena.", to_manager(Some(Trouble::Gone)))
            .to("/norms show")
            .without_picture(),
        own(
            "norms-refused",
            "Its post cannot be edited",
            "Lena.",
            Message::text(norms::trouble(language, HELP, Trouble::Refused)),
        )
        .to("/norms show")
        .without_picture(),
        own("norms-on-its-way", "It is posted", "Lena.", norms::on_its_way(language, HELP))
            .to("/norms post")
            .without_picture(),
        own("norms-removed", "It is ended", "Lena.", norms::removed(language, HELP, norms::Removed::Deleted))
            .to("/norms remove")
            .without_picture(),
        own(
            "norms-removed-stands",
            "It is ended, and Discord does not delete it",
            "Lena.",
            norms::removed(language, HELP, norms::Removed::Stands),
        )
        .to("/norms remove")
        .without_picture(),
        own(
            "norms-removed-unposted",
            "It is ended before it stands",
            "Lena.",
            norms::removed(language, HELP, norms::Removed::Unposted),
        )
        .to("/norms remove")
        .without_picture(),
        own(
            "norms-removed-nothing",
            "Nothing is there to end",
            "Lena.",
            Message::text(norms::nothing_to_remove(language)),
        )
        .to("/norms remove")
        .without_picture(),
        Sample::in_channel(
            "norms-left",
            "It was ended while it was on its way",
            "Everybody in #help, where it stands.",
            At(ADA, MORNING),
            (HELP, norms::left(language, ACME)),
        )
        .without_picture(),
        Sample::in_channel(
            "norms-moved",
            "It was posted elsewhere",
            "Everybody in #backend, where it stood before.",
            At(ADA, MORNING),
            (BACKEND, norms::moved(language, HELP, ACME)),
        )
        .without_picture(),
        own(
            "norms-not-there",
            "Of a server that one has left",
            "Lena, who pressed a button in an old direct message.",
            Message::text(norms::not_there(language)),
        )
        .without_picture(),
    ]
}
