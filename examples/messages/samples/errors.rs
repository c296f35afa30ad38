//! What somebody reads when a choice or command leads to nothing.

use meantime::app::Refused;
use meantime::domain::absence::absence;
use meantime::domain::ask::Refusal;
use meantime::domain::digest::DigestError;
use meantime::domain::focus;
use meantime::domain::holidays;
use meantime::domain::hours_text;
use meantime::domain::language::Language;
use meantime::domain::policies::{Contradiction, Scope};
use meantime::domain::policy::Target;
use meantime::domain::recurrence::{DaySet, Recurrence, parse_time};
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
        refused_by_a_use_case(language),
        gone(language),
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
            "trouble-working",
            "A moment",
            "Anybody whose page changes, where that takes longer than a second.",
            READ,
            Message::text(texts::trouble::working(language, "\u{2026}")),
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
fn line(file: &'static str, title: &'static str, when: &'static str, text: String) -> Sample {
    Sample::private(file, title, when, READ, Message::text(text)).without_picture()
}

fn typed(language: Language) -> Vec<Sample> {
    let said = |refused: Refused| refused::said(language, &refused);
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
                said(Refused::When(when::parse("soonish", KENJI.zone, now).expect_err("no time"))),
            )
            .to("/ask"),
        ),
        line(
            "error-past",
            "A time that is past",
            "Who typed yesterday's date.",
            said(Refused::When(when::parse("2026-03-02 09:00", KENJI.zone, now).expect_err("past"))),
        ),
        line(
            "error-away",
            "Time off that ends before it begins",
            "Who typed the dates the wrong way round.",
            said(Refused::Absence(absence(Some("2026-03-20"), "2026-03-18", KENJI.zone, now).expect_err("ends first"))),
        ),
        line(
            "error-focus",
            "A focus that is too long",
            "Who typed `3 days`.",
            said(Refused::Focus(focus::lasting("72h", now).expect_err("too long"))),
        ),
        line(
            "error-focus-closed",
            "Focus outside of one's hours",
            "Who focuses on a Sunday without saying until when.",
            said(Refused::Focus(
                focus::until(None, &hours(KENJI), tokyo("2026-03-08 12:00")).expect_err("not at work"),
            )),
        ),
        line(
            "error-target",
            "A response time that cannot be read",
            "Who typed `asap`.",
            said(Refused::Target(Target::parse("asap").expect_err("no target"))),
        ),
        line(
            "error-digest-days",
            "Days that never come",
            "Who typed `31 February`.",
            said(Refused::Schedule(digest("31 february"))),
        ),
        line(
            "error-digest-time",
            "A time of day that there is not",
            "Who typed `25:00`.",
            said(Refused::Slot(parse_time("25:00").expect_err("no time"))),
        ),
        line(
            "error-days",
            "Weekdays that cannot be read",
            "Who typed `someday` as the days of their own digest.",
            said(Refused::Slot("someday".parse::<DaySet>().expect_err("no days"))),
        ),
        line(
            "error-digest-nothing",
            "A digest of nothing",
            "Lena, who left all sections of asks out.",
            said(Refused::Digest(DigestError::TellsNothing)),
        ),
    ]
}

/// What takes the place of a message whose cause is gone.
fn gone(language: Language) -> Vec<Sample> {
    let digest = texts::digest::removed(language).text;
    vec![line("digest-is-gone", "A digest that was removed", "Everybody in #backend, while it was on its way.", digest)]
}

/// What a use case found to be in the way.
fn refused_by_a_use_case(language: Language) -> Vec<Sample> {
    let all = [
        (
            "error-hours-server",
            "Hours of the server that cannot be read",
            "Lena, who typed `9-5` for a policy.",
            Refused::Hours(hours_text::parse("9-5").expect_err("ambiguous")),
        ),
        (
            "error-zone-server",
            "A zone of the server that there is not",
            "Lena, who typed `Atlantis` for a policy.",
            Refused::Zone(zones::parse("Atlantis", tokyo("2026-03-03 09:10")).expect_err("no zone")),
        ),
        ("no-question", "A form without a question", "Who sent only spaces.", Refused::NoQuestion),
        ("marked-already", "Marked already", "Who marked a message twice.", Refused::MarkedAlready),
        ("own-reply-marked", "One's own reply", "Who marked a message for themselves.", Refused::OwnReply),
        ("promise-too-far", "A promise far ahead", "Who promised a reply in two months.", Refused::PromiseTooFar(30)),
        ("ask-not-open", "An ask that is over", "Who typed its number for a policy.", Refused::AskNotOpen),
        ("list-unseen", "A channel that one does not see", "Who forged a list of it.", Refused::ListUnseen),
        ("list-in-server-only", "A list in a direct message", "Who forged one.", Refused::ListInServerOnly),
        ("shown-gone", "A mention of what is gone", "Who pressed \"Show me\" a year later.", Refused::ShownGone),
        ("shown-to-another", "A mention of somebody else", "Who pressed \"Show me\" there.", Refused::ShownToAnother),
        ("away-already", "Time off that is set already", "Who set it twice.", Refused::AwayAlready),
        ("away-too-many", "Very much time off", "Who set a whole year.", Refused::TooManyAbsences(20)),
        ("away-over", "Time off that is over", "Who set it a moment too late.", Refused::AwayOver),
        ("away-none", "No such time off", "Who ended what had ended.", Refused::NoSuchAbsence),
        ("digest-no-change", "A change of nothing", "Lena, who ran `/digest edit` alone.", Refused::DigestUnchanged),
        ("digest-is-paused", "Nothing to skip", "Lena, whose digest is paused.", Refused::DigestPaused),
        ("digest-channel-gone", "Its channel is gone", "Lena, who wants it now.", Refused::DigestChannelGone),
        (
            "digest-cannot-post",
            "A channel where the bot may not write",
            "Lena, who chose it.",
            Refused::CannotPost(BACKEND, vec!["View Channel", "Send Messages"]),
        ),
        ("error-server-hours", "A server without hours", "Lena, who typed `off`.", Refused::ServerWithoutHours),
        ("digest-no-such", "No such digest", "Lena, who typed a number.", Refused::NoSuchDigest),
        ("digest-too-many", "Very many digests", "Lena, who wants one more.", Refused::TooManyDigests(25)),
        ("digest-is-there", "The same digest", "Lena, who scheduled it twice.", Refused::DigestIsThere),
        ("own-digest-no-change", "No section", "Who ran `/digest me sections` alone.", Refused::OwnDigestUnchanged),
        ("own-digest-empty", "Without any section", "Who left all of them out.", Refused::OwnDigestEmpty),
        ("own-digest-off", "It is off", "Who set the days of a digest that is off.", Refused::OwnDigestOff),
    ];
    all.into_iter().map(|(file, title, when, why)| line(file, title, when, refused::said(language, &why))).collect()
}

/// Of hours, zones and travel.
fn of_hours(language: Language) -> Vec<Sample> {
    let hours = |text: &str| refusals::unreadable(language, &hours_text::parse(text).expect_err("unreadable"));
    let zone = |text: &str| {
        refusals::unclear_zone(language, &zones::parse(text, tokyo("2026-03-03 09:10")).expect_err("unclear"))
    };
    let home = (KENJI.zone, LENA.zone);
    let now = tokyo("2026-03-03 09:10");
    let trip =
        |from, until| refusals::travel(language, &travel::travel(from, until, home, now).expect_err("cannot be"));
    let renamed = refusals::renamed(language, "Asia/Calcutta", "Asia/Kolkata");
    let guess_ends = refusals::holidays_end(language, &holidays::read("Germany", None).expect("a country"));
    let night = hours_text::parse("22-6").expect("hours").notes[0];
    let all = [
        ("error-hours", "Hours that cannot be read", "Who typed `9-5`.", hours("9-5")),
        ("error-hours-word", "A word among hours", "Who typed `whenever`.", hours("whenever")),
        ("error-hours-days", "Days without hours", "Who typed `Mon-Thu 9-17; Fri`.", hours("Mon-Thu 9-17; Fri")),
        ("error-hours-which", "Days between hours", "Who typed `9-17 Fri 9-13`.", hours("9-17 Fri 9-13")),
        ("error-zone", "A zone that there is not", "Who typed `Xyzzy`.", zone("Xyzzy")),
        ("error-zone-near", "A name that is nearly one", "Who typed `Atlantis`.", zone("Atlantis")),
        ("error-zone-abbreviation", "An abbreviation of a zone", "Who typed `CST`.", zone("CST")),
        ("error-zone-offset", "How far a clock is from UTC", "Who typed `UTC+2`.", zone("UTC+2")),
        ("hours-renamed", "A zone with another name", "Who typed `Asia/Calcutta`: a line of the answer.", renamed),
        ("hours-holidays-end", "A guess that is over", "Who set their first hours: a line of the answer.", guess_ends),
        ("hours-note", "A night shift", "Who typed `22-6`: a line of the answer.", refusals::note(language, &night)),
        ("error-travel", "Travel until when?", "Who typed `some day`.", trip(None, "some day")),
        ("error-travel-past", "Travel that is over", "Who typed yesterday's date.", trip(None, "2026-03-02")),
        ("error-travel-home", "Travel without hours at home", "Who has set none.", refusals::travel_no_hours(language)),
        ("error-travel-none", "No travel to end", "Who has none ahead.", refusals::travel_none(language)),
        ("error-copy-self", "One's own hours", "Who chose themselves.", refusals::copy_self(language)),
        ("error-time-gone", "A time of before", "Who forged a choice.", refusals::no_such_time(language)),
        ("error-zone-gone", "A zone of before", "Who forged a choice.", refusals::no_such_zone(language)),
        ("error-zone-first", "Hours without a zone", "Who forged a button.", refusals::zone_first(language)),
    ];
    all.into_iter().map(|(file, title, when, text)| line(file, title, when, text)).collect()
}

fn chosen(language: Language) -> Vec<Sample> {
    let all = [
        (
            "may-not-write",
            "A channel in which one may not write",
            "Who ran `/ask` there.",
            texts::ask::may_not_write(language),
        ),
        (
            "one-of-them",
            "Two lists at once",
            "Who named a channel and a person with `/asks`.",
            texts::overview::one_of_them(language),
        ),
        (
            "foreign-channel",
            "A channel of another server",
            "Who forged a choice.",
            texts::settings::foreign_channel(language),
        ),
        ("foreign-role", "A role of another server", "Who forged a choice.", texts::settings::foreign_role(language)),
        (
            "server-only",
            "Only in a server",
            "Who ran a server's command in a direct message.",
            refused::server_only(language),
        ),
        (
            "asks-live-in-servers",
            "A question in a direct message",
            "Who forged a form.",
            refused::asks_live_in_servers(language),
        ),
        (
            "needs-manage-server",
            "Settings are not for everybody",
            "Who may not manage the server.",
            refused::needs_manage_server(language),
        ),
        (
            "needs-manage-server-or-role",
            "Settings are not for everybody, but for a role",
            "Who neither may manage the server nor has that role.",
            refused::needs_manage_server_or(language, ON_CALL),
        ),
        (
            "needs-manage-server-itself",
            "What is not left to a role",
            "Who has only the role.",
            refused::needs_manage_server_itself(language),
        ),
        (
            "old-command",
            "A command of before",
            "Whose Discord shows one that there is no more.",
            refused::old_command(language),
        ),
        (
            "old-button",
            "A button of before",
            "Who pressed a button that an older version made.",
            refused::old_button(language),
        ),
        ("old-form", "A form of before", "Who sent a form that an older version opened.", refused::old_form(language)),
        ("form-is-over", "A form that is over", "Who forged a button.", refused::form_is_over(language)),
        ("whom", "Nobody was chosen", "Whose Discord sent an empty choice of people.", refused::whom(language)),
        ("which", "No ask was chosen", "Whose Discord sent an empty choice of asks.", refused::which(language)),
        (
            "time-not-on-offer",
            "A time of before",
            "Who chose a time to snooze to an hour later.",
            refused::time_not_on_offer(language),
        ),
        (
            "menu-of-another-channel",
            "A choice of another channel",
            "Who forged a choice.",
            refused::menu_of_another_channel(language),
        ),
        (
            "nothing-tracked",
            "A message that is no ask",
            "Who chose \"What is owed here\" in its menu.",
            refused::nothing_tracked(language),
        ),
        ("unseen-here", "A message that the bot does not see", "Who marked it.", refused::unseen_here(language)),
        (
            "unseen-channel",
            "A channel that the bot does not see",
            "Who chose it for a command.",
            refused::unseen_channel(language),
        ),
        ("channel-gone", "A channel that is gone", "Who chose it for a command.", refused::channel_gone(language)),
        (
            "channel-unknown",
            "Discord does not tell of a channel",
            "Who chose it for a command meanwhile.",
            refused::channel_unknown(language),
        ),
        (
            "membership-unknown",
            "Discord does not say who is here",
            "Who pressed a button meanwhile.",
            refused::membership_unknown(language),
        ),
        (
            "members-unknown",
            "Discord does not say who is there",
            "Who hands something over meanwhile.",
            refused::members_unknown(language),
        ),
        ("own-delegate", "One's own delegate", "Who named themselves.", refused::own_delegate(language)),
        (
            "zone-unknown",
            "Time off without a zone",
            "Who has set no hours and is in no server.",
            refused::zone_unknown(language),
        ),
    ];
    all.into_iter().map(|(file, title, when, text)| line(file, title, when, text)).collect()
}

/// Of who cannot owe a reply.
fn of_owners(language: Language) -> Vec<Sample> {
    let all = [
        ("own-reply", "A question to oneself", "Who asked themselves.", refused::own_reply(language)),
        ("owner-everyone", "A question to everybody", "Who chose @everyone.", refused::everyone(language)),
        ("owner-bot", "A question to a bot", "Who chose one.", refused::bot_owes_nothing(language, "Weather")),
        (
            "owner-absent",
            "A question to somebody who left",
            "Who typed their number.",
            refused::absent(language, "Omar"),
        ),
        (
            "owner-blind",
            "A question to somebody who does not see it",
            "Who chose Kenji.",
            refused::blind(language, KENJI.id),
        ),
        ("owner-managed", "A question to the role of a bot", "Who chose it.", refused::managed(language, "Weather")),
        (
            "owner-nobody",
            "A question to a role without anybody",
            "Who chose it.",
            refused::nobody_holds(language, ON_CALL),
        ),
        (
            "may-not-post",
            "A channel where the bot may not write",
            "Who asked there.",
            refused::may_not_post(language, &["Send Messages"]),
        ),
        (
            "may-not-read",
            "A channel where the bot may not read back",
            "Who asked there.",
            refused::may_not_read(language, &["Read Message History"]),
        ),
        (
            "may-not-open-thread",
            "A thread where the bot may open none",
            "Who asked there with `thread: True`.",
            refused::may_not_open_thread(language, &["Create Public Threads"]),
        ),
        ("not-in-thread", "A private thread without the bot", "Who asked there.", refused::not_in_thread(language)),
        ("hand-over-bot", "A hand-over to a bot", "Who chose one.", refused::to_a_bot(language)),
        ("hand-over-left", "A hand-over to somebody who left", "Who chose them.", refused::to_who_left(language)),
        (
            "hand-over-blind",
            "A hand-over to somebody who does not see it",
            "Who chose them.",
            refused::to_who_sees_nothing(language),
        ),
        ("delegate-bot", "A bot as a delegate", "Who chose one.", refused::bot_as_delegate(language, "Weather")),
        ("lead-bot", "A bot as a lead", "Who chose one.", refused::bot_as_lead(language, "Weather")),
        ("lead-absent", "A lead who is not here", "Who typed their number.", refused::absent_lead(language, "Omar")),
        ("lead-and-no-lead", "A lead and none", "Who set both.", refused::lead_and_no_lead(language)),
        (
            "unreadable-option",
            "An option that cannot be read",
            "Whose Discord sent what is no number.",
            refused::unreadable_option(language),
        ),
    ];
    all.into_iter().map(|(file, title, when, text)| line(file, title, when, text)).collect()
}

fn of_settings(language: Language) -> Vec<Sample> {
    use texts::{policy, watch};
    let all = [
        ("policy-nothing-to-set", "Nothing to set", "Who ran `/policy set` alone.", policy::nothing_to_set(language)),
        ("policy-one-scope", "More than one place", "Who named a channel and a role.", policy::one_scope(language)),
        (
            "policy-hours",
            "Hours of a channel",
            "Who set `hours` for a channel.",
            policy::hours_are_the_servers(language),
        ),
        (
            "policy-everyone",
            "The role of everybody",
            "Who chose @everyone as the role.",
            policy::everyone_is_the_server(language),
        ),
        (
            "policy-nothing-to-remove",
            "Nothing to remove",
            "Who ran `/policy remove` alone.",
            policy::nothing_to_remove(language),
        ),
        (
            "watch-nothing-chosen",
            "Nothing to watch for",
            "Who ran `/watch add` with a channel only.",
            watch::nothing_chosen(language),
        ),
        (
            "watch-posts-need-content",
            "Posts that ask something",
            "Who chose them where the bot may not read.",
            watch::posts_need_content(language),
        ),
        (
            "watch-questions-need-content",
            "Questions",
            "Who chose them where the bot may not read.",
            watch::questions_need_content(language),
        ),
        ("watch-forum", "Questions in a forum", "Who chose them for a forum.", watch::no_questions_in_forums(language)),
        ("watch-was-not", "It was not watched", "Who ended what was not there.", watch::was_not(language)),
        ("watch-no-emoji", "No emoji", "Who typed a word as the reaction.", watch::no_emoji(language)),
        (
            "watch-has-a-meaning",
            "A reaction that means something",
            "Who chose the check mark.",
            watch::has_a_meaning(language),
        ),
        (
            "watch-foreign-emoji",
            "An emoji of another server",
            "Who chose one.",
            watch::emoji_of_another_server(language),
        ),
        (
            "watch-emoji-unknown",
            "Emojis cannot be looked up",
            "Who chose one while Discord did not answer.",
            watch::emoji_unknown(language),
        ),
    ];
    let was_not_set = line(
        "policy-was-not-set",
        "Nothing was set there",
        "Who removed the policy of a channel that has none.",
        texts::policy::was_not_set(language, Scope::Channel(BACKEND)),
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
        texts::policy::set(language, &meantime::app::PolicyOutcome::Contradicts(place, one)).text
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
    all.into_iter()
        .map(|(file, title, when, refusal)| line(file, title, when, refused::said(language, &Refused::Press(refusal))))
        .collect()
}
