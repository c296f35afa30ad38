//! What somebody reads when a choice or command leads to nothing.

use meantime::domain::absence::absence;
use meantime::domain::ask::Refusal;
use meantime::domain::focus;
use meantime::domain::hours_text;
use meantime::domain::language::Language;
use meantime::domain::policies::{Contradiction, Scope};
use meantime::domain::policy::Target;
use meantime::domain::recurrence::{Recurrence, parse_time};
use meantime::domain::{travel, when, zones};
use meantime::texts::hours::refusals;
use meantime::texts::{self, Message, refused};

use crate::messages::cast::{BACKEND, KENJI, LENA, ON_CALL, hours, tokyo};
use crate::messages::sample::{At, Group, Sample};

pub const GROUP: Group = Group {
    file: "errors",
    title: "What did not work",
    about: "Answers that say what is wrong and what one can do; only that person sees them.",
    samples,
};

const READ: At = At(KENJI, "2026-03-03 09:10");

fn samples(language: Language) -> Vec<Sample> {
    [
        trouble(language),
        typed(language),
        of_hours(language),
        chosen(language),
        of_owners(language),
        of_settings(language),
        pressed(language),
    ]
    .concat()
}

fn trouble(language: Language) -> Vec<Sample> {
    let reference = 1_478_000_000_000_000_000;
    vec![
        Sample::private(
            "trouble-inside",
            "A failure inside the bot",
            "Anybody, when a choice could not be carried out.",
            READ,
            texts::trouble::inside(language, reference),
        ),
        Sample::private(
            "trouble-broke-off",
            "It broke off in the middle",
            "Anybody, when it is not known how far a choice was carried out.",
            READ,
            texts::trouble::broke_off(language, reference),
        )
        .without_picture(),
        Sample::private(
            "trouble-cannot-store",
            "Nothing can be stored",
            "Anybody, while the bot's disk is full.",
            READ,
            texts::trouble::cannot_store(language),
        )
        .without_picture(),
    ]
}

/// A sentence, as text.
fn line(file: &'static str, title: &'static str, when: &'static str, text: impl ToString) -> Sample {
    Sample::private(file, title, when, READ, Message::text(text.to_string())).without_picture()
}

fn typed(language: Language) -> Vec<Sample> {
    let now = tokyo("2026-03-03 09:10");
    let digest = |days: &str| {
        let nine = parse_time("9:00").expect("a time");
        Recurrence::parse_days(days, nine, KENJI.zone, now).expect_err("no schedule")
    };
    let pictured = |sample: Sample| Sample { pictured: true, ..sample };
    vec![
        pictured(
            line(
                "error-when",
                "A time that cannot be read",
                "Who typed `soonish` as the time by which a reply is needed.",
                when::parse("soonish", KENJI.zone, now).expect_err("no time"),
            )
            .to("/ask"),
        ),
        line(
            "error-past",
            "A time that is past",
            "Who typed yesterday's date.",
            when::parse("2026-03-02 09:00", KENJI.zone, now).expect_err("past"),
        ),
        line(
            "error-away",
            "Time off that ends before it begins",
            "Who typed the dates the wrong way round.",
            absence(Some("2026-03-20"), "2026-03-18", KENJI.zone, now).expect_err("ends first"),
        ),
        line(
            "error-focus",
            "A focus that is too long",
            "Who typed `3 days`.",
            focus::lasting("72h", now).expect_err("too long"),
        ),
        line(
            "error-focus-closed",
            "Focus outside of one's hours",
            "Who focuses on a Sunday without saying until when.",
            focus::until(None, &hours(KENJI), tokyo("2026-03-08 12:00")).expect_err("not at work"),
        ),
        line(
            "error-target",
            "A response time that cannot be read",
            "Who typed `asap`.",
            Target::parse("asap").expect_err("no target"),
        ),
        line("error-digest-days", "Days that never come", "Who typed `31 February`.", digest("31 february")),
        line(
            "error-digest-time",
            "A time of day that there is not",
            "Who typed `25:00`.",
            parse_time("25:00").expect_err("no time"),
        ),
    ]
}

/// Of hours, zones and travel.
fn of_hours(language: Language) -> Vec<Sample> {
    let hours = |text: &str| refusals::unreadable(language, &hours_text::parse(text).expect_err("unreadable"));
    let zone = |text: &str| refusals::unclear_zone(language, &zones::parse(text).expect_err("unclear"));
    let home = (KENJI.zone, LENA.zone);
    let now = tokyo("2026-03-03 09:10");
    let trip =
        |from, until| refusals::travel(language, &travel::travel(from, until, home, now).expect_err("cannot be"));
    let renamed = refusals::renamed(language, "Asia/Calcutta", "Asia/Kolkata");
    let night = hours_text::parse("22-6").expect("hours").notes[0];
    let all = [
        ("error-hours", "Hours that cannot be read", "Who typed `9-5`.", hours("9-5")),
        ("error-hours-word", "A word among hours", "Who typed `whenever`.", hours("whenever")),
        ("error-hours-days", "Days without hours", "Who typed `Mon-Thu 9-17; Fri`.", hours("Mon-Thu 9-17; Fri")),
        ("error-zone", "A zone that there is not", "Who typed `Atlantis`.", zone("Atlantis")),
        ("error-zone-abbreviation", "An abbreviation of a zone", "Who typed `CST`.", zone("CST")),
        ("hours-renamed", "A zone with another name", "Who typed `Asia/Calcutta`: a line of the answer.", renamed),
        ("hours-note", "A night shift", "Who typed `22-6`: a line of the answer.", refusals::note(language, &night)),
        ("error-travel", "Travel until when?", "Who typed `some day`.", trip(None, "some day")),
        ("error-travel-past", "Travel that is over", "Who typed yesterday's date.", trip(None, "2026-03-02")),
        ("error-travel-home", "Travel without hours at home", "Who has set none.", refusals::travel_no_hours(language)),
        ("error-travel-none", "No travel to end", "Who has none ahead.", refusals::travel_none(language)),
        ("error-copy-self", "One's own hours", "Who chose themselves.", refusals::copy_self(language)),
        ("error-server-hours", "A server without hours", "Who typed `off`.", refusals::server_none(language)),
        ("error-time-gone", "A time of before", "Who forged a choice.", refusals::no_such_time(language)),
        ("error-zone-gone", "A zone of before", "Who forged a choice.", refusals::no_such_zone(language)),
        ("error-zone-first", "Hours without a zone", "Who forged a button.", refusals::zone_first(language)),
    ];
    all.into_iter().map(|(file, title, when, text)| line(file, title, when, &text)).collect()
}

fn chosen(language: Language) -> Vec<Sample> {
    let (may_not_write, one_of_them) = (texts::ask::may_not_write(language), texts::overview::one_of_them(language));
    let all = [
        ("may-not-write", "A channel in which one may not write", "Who ran `/ask` there.", may_not_write.as_str()),
        ("one-of-them", "Two lists at once", "Who named a channel and a person with `/asks`.", one_of_them.as_str()),
        ("foreign-channel", "A channel of another server", "Who forged a choice.", texts::settings::FOREIGN_CHANNEL),
        ("foreign-role", "A role of another server", "Who forged a choice.", texts::settings::FOREIGN_ROLE),
        (
            "server-only",
            "Only in a server",
            "Who ran a server's command in a direct message.",
            &refused::server_only(language),
        ),
        ("asks-live-in-servers", "A question in a direct message", "Who forged a form.", refused::ASKS_LIVE_IN_SERVERS),
        (
            "needs-manage-server",
            "Settings are not for everybody",
            "Who may not manage the server.",
            &refused::needs_manage_server(language),
        ),
        ("old-command", "A command of before", "Whose Discord shows one that there is no more.", refused::OLD_COMMAND),
        ("old-button", "A button of before", "Who pressed a button that an older version made.", refused::OLD_BUTTON),
        ("old-form", "A form of before", "Who sent a form that an older version opened.", refused::OLD_FORM),
        ("form-is-over", "A form that is over", "Who forged a button.", refused::FORM_IS_OVER),
        ("whom", "Nobody was chosen", "Whose Discord sent an empty choice of people.", refused::WHOM),
        ("which", "No ask was chosen", "Whose Discord sent an empty choice of asks.", refused::WHICH),
        (
            "time-not-on-offer",
            "A time of before",
            "Who chose a time to snooze to an hour later.",
            refused::TIME_NOT_ON_OFFER,
        ),
        (
            "menu-of-another-channel",
            "A choice of another channel",
            "Who forged a choice.",
            refused::MENU_OF_ANOTHER_CHANNEL,
        ),
        ("unseen-here", "A message that the bot does not see", "Who marked it.", refused::UNSEEN_HERE),
        (
            "unseen-channel",
            "A channel that the bot does not see",
            "Who chose it for a command.",
            refused::UNSEEN_CHANNEL,
        ),
        (
            "membership-unknown",
            "Discord does not say who is here",
            "Who pressed a button meanwhile.",
            refused::MEMBERSHIP_UNKNOWN,
        ),
        (
            "members-unknown",
            "Discord does not say who is there",
            "Who hands something over meanwhile.",
            refused::MEMBERS_UNKNOWN,
        ),
        ("own-delegate", "One's own delegate", "Who named themselves.", refused::OWN_DELEGATE),
        ("zone-unknown", "Time off without a zone", "Who has set no hours and is in no server.", refused::ZONE_UNKNOWN),
    ];
    all.into_iter().map(|(file, title, when, text)| line(file, title, when, text)).collect()
}

/// Of who cannot owe a reply.
fn of_owners(language: Language) -> Vec<Sample> {
    let all = [
        ("own-reply", "A question to oneself", "Who asked themselves.", refused::OWN_REPLY.to_owned()),
        ("owner-everyone", "A question to everybody", "Who chose @everyone.", refused::EVERYONE.to_owned()),
        ("owner-bot", "A question to a bot", "Who chose one.", refused::bot_owes_nothing("Weather")),
        ("owner-absent", "A question to somebody who left", "Who typed their number.", refused::absent("Omar")),
        ("owner-blind", "A question to somebody who does not see it", "Who chose Kenji.", refused::blind(KENJI.id)),
        ("owner-managed", "A question to the role of a bot", "Who chose it.", refused::managed("Weather")),
        ("owner-nobody", "A question to a role without anybody", "Who chose it.", refused::nobody_holds(ON_CALL)),
        (
            "may-not-post",
            "A channel where the bot may not write",
            "Who asked there.",
            refused::may_not_post(&["Send Messages"]),
        ),
        ("hand-over-bot", "A hand-over to a bot", "Who chose one.", refused::TO_A_BOT.to_owned()),
        ("hand-over-left", "A hand-over to somebody who left", "Who chose them.", refused::TO_WHO_LEFT.to_owned()),
        (
            "hand-over-blind",
            "A hand-over to somebody who does not see it",
            "Who chose them.",
            refused::TO_WHO_SEES_NOTHING.to_owned(),
        ),
        ("delegate-bot", "A bot as a delegate", "Who chose one.", refused::bot_as_delegate("Weather")),
        ("lead-bot", "A bot as a lead", "Who chose one.", refused::bot_as_lead("Weather")),
        ("lead-absent", "A lead who is not here", "Who typed their number.", refused::absent_lead("Omar")),
        ("lead-and-no-lead", "A lead and none", "Who set both.", refused::LEAD_AND_NO_LEAD.to_owned()),
        (
            "unreadable-option",
            "An option that cannot be read",
            "Whose Discord sent what is no number.",
            refused::unreadable_option("invalid digit found in string"),
        ),
    ];
    all.into_iter().map(|(file, title, when, text)| line(file, title, when, text)).collect()
}

fn of_settings(language: Language) -> Vec<Sample> {
    use texts::{policy, watch};
    let all = [
        ("policy-nothing-to-set", "Nothing to set", "Who ran `/policy set` alone.", policy::NOTHING_TO_SET),
        ("policy-one-scope", "More than one place", "Who named a channel and a role.", policy::ONE_SCOPE),
        ("policy-hours", "Hours of a channel", "Who set `hours` for a channel.", policy::HOURS_ARE_THE_SERVERS),
        (
            "policy-everyone",
            "The role of everybody",
            "Who chose @everyone as the role.",
            policy::EVERYONE_IS_THE_SERVER,
        ),
        ("policy-nothing-to-remove", "Nothing to remove", "Who ran `/policy remove` alone.", policy::NOTHING_TO_REMOVE),
        (
            "watch-nothing-chosen",
            "Nothing to watch for",
            "Who ran `/watch add` with a channel only.",
            watch::NOTHING_CHOSEN,
        ),
        (
            "watch-posts-need-content",
            "Posts that ask something",
            "Who chose them where the bot may not read.",
            watch::POSTS_NEED_CONTENT,
        ),
        (
            "watch-questions-need-content",
            "Questions",
            "Who chose them where the bot may not read.",
            watch::QUESTIONS_NEED_CONTENT,
        ),
        ("watch-forum", "Questions in a forum", "Who chose them for a forum.", watch::NO_QUESTIONS_IN_FORUMS),
        ("watch-was-not", "It was not watched", "Who ended what was not there.", watch::WAS_NOT),
        ("watch-no-emoji", "No emoji", "Who typed a word as the reaction.", watch::NO_EMOJI),
        ("watch-has-a-meaning", "A reaction that means something", "Who chose the check mark.", watch::HAS_A_MEANING),
        ("watch-foreign-emoji", "An emoji of another server", "Who chose one.", watch::EMOJI_OF_ANOTHER_SERVER),
        (
            "watch-emoji-unknown",
            "Emojis cannot be looked up",
            "Who chose one while Discord did not answer.",
            watch::EMOJI_UNKNOWN,
        ),
    ];
    let was_not_set = line(
        "policy-was-not-set",
        "Nothing was set there",
        "Who removed the policy of a channel that has none.",
        texts::policy::was_not_set(Scope::Channel(BACKEND)),
    );
    let contradictions = [
        ("contradiction-reminders", "Reminders", Contradiction::TellsWithoutReminding),
        ("contradiction-lead", "The lead", Contradiction::LeadWithoutAsker),
        ("contradiction-quiet", "Quiet hours", Contradiction::AlwaysQuiet),
        ("contradiction-urgent", "Urgent", Contradiction::UrgentIsSlower),
        ("contradiction-low", "What can wait", Contradiction::LowIsFaster),
    ];
    let contradicts = |one| {
        let place = meantime::domain::policies::Place::default();
        texts::policy::set(&meantime::app::PolicyOutcome::Contradicts(place, one)).text
    };
    all.into_iter()
        .map(|(file, title, when, text)| line(file, title, when, text))
        .chain([was_not_set])
        .chain(
            contradictions.map(|(file, what, one)| {
                line(file, what, "Lena, whose policy would contradict itself.", contradicts(one))
            }),
        )
        .map(|sample| Sample { reader: LENA, ..sample })
        .collect()
}

fn pressed(language: Language) -> Vec<Sample> {
    let all = [
        (
            "refused-not-to-see",
            "An ask that is not to be seen",
            "Who pressed a button of an ask of another server.",
            Refusal::NotToSee,
        ),
        (
            "refused-not-yours",
            "An ask of others",
            "Who pressed a button under somebody else's question.",
            Refusal::NotYours,
        ),
        (
            "refused-askers-choice",
            "The asker's choice",
            "Who pressed \"Withdraw\" under somebody else's question.",
            Refusal::AskersChoice,
        ),
        ("refused-answered", "It was answered", "Who pressed a button too late.", Refusal::AlreadyAnswered),
        ("refused-closed", "It was closed", "Who pressed a button too late.", Refusal::AlreadyClosed),
        ("refused-nothing-open", "Their part is over", "Who said already that it is not theirs.", Refusal::NothingOpen),
        ("refused-nothing-to-undo", "Nothing to undo", "Who pressed \"Undo\" twice.", Refusal::NothingToUndo),
        (
            "refused-not-in-role",
            "Not in the role",
            "Who pressed \"I'll take it\" without holding the role.",
            Refusal::NotInRole,
        ),
        ("refused-own-ask", "One's own question", "Ada, who pressed \"I'll take it\" under hers.", Refusal::OwnAsk),
        ("refused-taken", "Somebody took it", "Who pressed \"I'll take it\" a moment too late.", Refusal::Taken),
        ("refused-to-asker", "To the asker", "Who hands it over to who asked.", Refusal::ToAsker),
        ("refused-owes-already", "Owes it already", "Who hands it over to another owner.", Refusal::OwesAlready),
        (
            "refused-nothing-unsure",
            "No message to tell about",
            "Who pressed \"Yes, that was it\" after the message was deleted.",
            Refusal::NothingUnsure,
        ),
    ];
    all.into_iter().map(|(file, title, when, refusal)| line(file, title, when, refusal)).collect()
}
