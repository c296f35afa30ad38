//! `/setup`: a page for each step, in one message that changes in place; and what is said when something cannot be.

use super::hours;
use super::lines::target;
use super::lines::{Last, ago, channel, list, person};
use super::norms;
use super::permissions;
use super::policy;
use super::say::say;
use super::schedules::in_words;
use super::watch;
use super::{Button, Channels, Choice, Message, Row};
use crate::app::{CannotOpen, CannotPost, CannotWatch, DigestSet, SetupState, WatchedFor};
use crate::domain::calendar::{Instant, Schedule};
use crate::domain::closed_dms::ClosedDms;
use crate::domain::custom_id::Action;
use crate::domain::hours_text::parse;
use crate::domain::ids::{ChannelId, PersonId, ServerId};
use crate::domain::language::Language;
use crate::domain::policies::{Contradiction, Place};
use crate::domain::setup::{DAYS, How, Move, Pace, Proposal, Step, TIMES, WEEKS};
use crate::domain::zones::{self, ZoneChoice};

/// So many channels are named in one sentence.
const NAMED_MOST: usize = 5;
/// So many channels can be chosen at once: as many as Discord lets.
const WATCHED_AT_ONCE: u8 = 25;

/// What a page needs beside the server's state.
#[derive(Clone, Debug)]
pub struct View {
    /// Now, UTC.
    pub now: Instant,
    /// The hours that are proposed where nobody has chosen any.
    pub proposed: Proposal,
    /// The channel in which they are, if the bot can post there.
    pub here: Option<ChannelId>,
    /// What is looked for in the channels that are chosen next.
    pub how: How,
    /// Whether messages' content may be read.
    pub content: bool,
}

/// The page of a step. `said` is what just happened, if anything did.
pub fn page(language: Language, step: Step, state: &SetupState, view: &View, said: Option<&str>) -> Message {
    let message = match step {
        Step::Hours => hours(language, state, view),
        Step::Pace => pace(language, state),
        Step::Watches => watches(language, state, view),
        Step::Digest => digest(language, state, view),
        Step::Reach => reach(language, state),
        Step::Done => done(language, state),
    };
    let small_print = (step != Step::Done).then(|| say!(language, "setup-leave"));
    let parts = [said.map(str::to_owned), Some(message.text.clone()), small_print];
    Message { text: parts.into_iter().flatten().collect::<Vec<_>>().join("\n"), ..message }
}

fn titled(language: Language, step: Step, lines: &[String]) -> Message {
    let name = match step {
        Step::Hours => say!(language, "setup-step-hours"),
        Step::Pace => say!(language, "setup-step-pace"),
        Step::Watches => say!(language, "setup-step-watches"),
        Step::Digest => say!(language, "setup-step-digest"),
        Step::Reach | Step::Done => say!(language, "setup-step-reach"),
    };
    let title = say!(language, "setup-title", step = step.number(), steps = Step::COUNT, name = name);
    Message::text([&[title], lines].concat().join("\n"))
}

fn does(one: Move) -> Action {
    Action::Setup(one)
}

/// The last row of a step: on, with what is shown; past it; back.
fn ways(language: Language, step: Step, keep: Option<String>, skip: bool) -> Vec<Button> {
    let keep = keep.map(|label| Button::primary(label, does(Move::Keep(step))));
    let skip = skip.then(|| Button::secondary(say!(language, "setup-skip-button"), does(Move::Go(step.next()))));
    let back = step.back().map(|before| Button::secondary(say!(language, "setup-back-button"), does(Move::Go(before))));
    keep.into_iter().chain(skip).chain(back).collect()
}

/// The hours that hold, or that are proposed where nobody has chosen any.
fn shown_hours(state: &SetupState, view: &View) -> Schedule {
    match state.settings.schedule_is_set {
        true => state.settings.schedule.clone(),
        false => view.proposed.schedule.clone(),
    }
}

fn hours(language: Language, state: &SetupState, view: &View) -> Message {
    let (is_set, schedule) = (state.settings.schedule_is_set, shown_hours(state, view));
    let (hours, time) =
        (hours::named(language, &schedule), view.now.with_timezone(&schedule.zone()).format("%H:%M").to_string());
    let stands = match is_set {
        true => say!(language, "setup-hours-are", hours = hours, time = time),
        false if !view.proposed.knows_zone => {
            say!(language, "setup-hours-zone-unknown", hours = hours::weekly(language, schedule.weekly()))
        }
        false if view.proposed.is_own => say!(language, "setup-hours-proposed-own", hours = hours, time = time),
        false => say!(language, "setup-hours-proposed", hours = hours, time = time),
    };
    let popular = zones::search("", view.now, super::CHOICE_LIMIT).into_iter().map(|choice| choice.zone);
    let knows_zone = is_set || view.proposed.knows_zone;
    let first = knows_zone.then(|| zones::current(schedule.zone()));
    let offered = first.into_iter().chain(popular.filter(|zone| Some(*zone) != first));
    let zone = |zone: chrono_tz::Tz| Choice {
        value: zone.name().to_owned(),
        label: hours::choices::zone(language, &ZoneChoice::of(zone, view.now)),
        description: None,
    };
    let week = |text: &str| {
        let label = parse(text).map_or_else(|_| text.to_owned(), |hours| hours::weekly(language, &hours.weekly));
        Choice { value: text.to_owned(), label, description: None }
    };
    let keep = match is_set {
        true => Some(say!(language, "setup-go-on-button")),
        false => knows_zone.then(|| say!(language, "setup-keep-button")),
    };
    let mut buttons = ways(language, Step::Hours, keep, !is_set);
    buttons.push(Button::secondary(say!(language, "setup-type-button"), does(Move::TypeHours)));
    titled(language, Step::Hours, &[say!(language, "setup-hours-about"), stands])
        .row(Row::Choice {
            action: does(Move::Zone),
            placeholder: say!(language, "setup-zone-choice"),
            options: offered.take(super::CHOICE_LIMIT).map(zone).collect(),
        })
        .row(Row::Choice {
            action: does(Move::Week),
            placeholder: say!(language, "setup-week-choice"),
            options: WEEKS.into_iter().map(week).collect(),
        })
        .buttons(buttons)
}

fn pace(language: Language, state: &SetupState) -> Message {
    let policy = state.settings.policies.at(&Place::default());
    let [usual, urgent, low] = [policy.target, policy.urgent, policy.low].map(|one| target(language, one));
    let stands = say!(language, "setup-pace-is", target = usual, urgent = urgent, low = low);
    let choice = |pace: Pace| {
        let [usual, urgent, low] = pace.targets().map(|one| target(language, one));
        let label = match pace {
            Pace::Calm => say!(language, "setup-pace-calm", target = usual),
            Pace::Steady => say!(language, "setup-pace-steady", target = usual),
            Pace::Quick => say!(language, "setup-pace-quick", target = usual),
        };
        let description = Some(say!(language, "setup-pace-more", urgent = urgent, low = low));
        Choice { value: pace.as_str().to_owned(), label, description }
    };
    titled(language, Step::Pace, &[say!(language, "setup-pace-about"), stands])
        .row(Row::Choice {
            action: does(Move::Pace),
            placeholder: say!(language, "setup-pace-choice"),
            options: Pace::ALL.into_iter().map(choice).collect(),
        })
        .buttons(ways(language, Step::Pace, Some(say!(language, "setup-go-on-button")), false))
}

/// Channels by name, the first of them.
fn named(language: Language, all: &[ChannelId]) -> String {
    let mut names: Vec<String> = all.iter().take(NAMED_MOST).map(|id| channel(*id)).collect();
    let more = all.len().saturating_sub(NAMED_MOST);
    names.extend((more > 0).then(|| say!(language, "setup-watches-more", count = more)));
    list(language, &names, Last::And)
}

fn watched(state: &SetupState) -> Vec<ChannelId> {
    state.watches.iter().map(|(place, _)| *place).collect()
}

fn watches(language: Language, state: &SetupState, view: &View) -> Message {
    let stands = match watched(state).as_slice() {
        [] => say!(language, "setup-watches-none"),
        all => say!(language, "setup-watches-are", places = named(language, all)),
    };
    let choice = |how: How| {
        let (label, more) = match how {
            How::Mentions => (say!(language, "setup-how-mentions"), say!(language, "setup-how-mentions-more")),
            How::Threads => (say!(language, "setup-how-threads"), say!(language, "setup-how-threads-more")),
            How::Questions => (say!(language, "setup-how-questions"), say!(language, "setup-how-questions-more")),
        };
        Choice { value: how.as_str().to_owned(), label, description: Some(more) }
    };
    // What is a question only the words tell.
    let offered = How::ALL.into_iter().filter(|how| view.content || *how != How::Questions);
    let placeholder = match view.how {
        How::Mentions => say!(language, "setup-watch-mentions-choice"),
        How::Threads => say!(language, "setup-watch-threads-choice"),
        How::Questions => say!(language, "setup-watch-questions-choice"),
    };
    titled(language, Step::Watches, &[say!(language, "setup-watches-about"), stands])
        .row(Row::Choice {
            action: does(Move::How),
            placeholder: say!(language, "setup-how-choice"),
            options: offered.map(choice).collect(),
        })
        .row(Row::Channels {
            action: does(Move::Watch(view.how)),
            placeholder,
            kinds: Channels::ToWatch,
            most: WATCHED_AT_ONCE,
        })
        .buttons(ways(language, Step::Watches, Some(say!(language, "setup-go-on-button")), false))
}

fn digest(language: Language, state: &SetupState, view: &View) -> Message {
    let stands = match (&state.digest, view.here) {
        (Some(digest), _) => {
            say!(language, "setup-digest-is", place = channel(digest.channel), when = in_words(language, &digest.slots))
        }
        (None, Some(here)) => {
            let zone = shown_hours(state, view).zone().name();
            say!(language, "setup-digest-proposed", place = channel(here), zone = zone)
        }
        (None, None) => say!(language, "setup-digest-none"),
    };
    let others = (state.other_digests > 0).then(|| say!(language, "setup-digest-others", count = state.other_digests));
    let lines: Vec<String> = [say!(language, "setup-digest-about"), stands].into_iter().chain(others).collect();
    let page = titled(language, Step::Digest, &lines).row(Row::Channels {
        action: does(Move::DigestChannel),
        placeholder: say!(language, "setup-digest-channel-choice"),
        kinds: Channels::ToPostIn,
        most: 1,
    });
    let keep = match (&state.digest, view.here) {
        (Some(_), _) => Some(say!(language, "setup-go-on-button")),
        (None, here) => here.map(|_| say!(language, "setup-post-here-button")),
    };
    let page = if state.digest.is_some() { page.row(days(language)).row(times(language)) } else { page };
    page.buttons(ways(language, Step::Digest, keep, state.digest.is_none()))
}

fn days(language: Language) -> Row {
    let labels = [
        say!(language, "setup-days-weekdays"),
        say!(language, "setup-days-daily"),
        say!(language, "setup-days-mon-wed-fri"),
        say!(language, "setup-days-mon-thu"),
        say!(language, "setup-days-mon"),
    ];
    let choice = |(value, label): (&str, String)| Choice { value: value.to_owned(), label, description: None };
    Row::Choice {
        action: does(Move::DigestDays),
        placeholder: say!(language, "setup-digest-days-choice"),
        options: DAYS.into_iter().zip(labels).map(choice).collect(),
    }
}

fn times(language: Language) -> Row {
    let choice = |time: &str| Choice { value: time.to_owned(), label: time.to_owned(), description: None };
    Row::Choice {
        action: does(Move::DigestTime),
        placeholder: say!(language, "setup-digest-time-choice"),
        options: TIMES.into_iter().map(choice).collect(),
    }
}

/// How somebody is reached, and more about it.
fn way(language: Language, wanted: ClosedDms) -> (String, String) {
    match wanted {
        ClosedDms::Mention => (say!(language, "setup-reach-mention"), say!(language, "setup-reach-mention-more")),
        ClosedDms::PrivateThread => (say!(language, "setup-reach-thread"), say!(language, "setup-reach-thread-more")),
        ClosedDms::Nothing => (say!(language, "setup-reach-nothing"), say!(language, "setup-reach-nothing-more")),
    }
}

fn reach(language: Language, state: &SetupState) -> Message {
    let stands = say!(language, "setup-reach-is", how = way(language, state.settings.closed_dms).0);
    let choice = |wanted: ClosedDms| {
        let (label, more) = way(language, wanted);
        Choice { value: wanted.as_str().to_owned(), label, description: Some(more) }
    };
    let posts = state.language.own_name();
    let speaks = say!(language, "setup-language-is", language = posts);
    let tongue =
        |one: Language| Choice { value: one.tag().to_owned(), label: one.own_name().to_owned(), description: None };
    titled(language, Step::Reach, &[speaks, say!(language, "setup-reach-about"), stands])
        .row(Row::Choice {
            action: does(Move::Language),
            placeholder: say!(language, "setup-language-choice"),
            options: Language::ALL.map(tongue).to_vec(),
        })
        .row(Row::Choice {
            action: does(Move::Reach),
            placeholder: say!(language, "setup-reach-choice"),
            options: [ClosedDms::Mention, ClosedDms::PrivateThread, ClosedDms::Nothing].map(choice).to_vec(),
        })
        .buttons(ways(language, Step::Reach, Some(say!(language, "setup-finish-button")), false))
}

fn done(language: Language, state: &SetupState) -> Message {
    let settings = &state.settings;
    let hours = hours::named(language, &settings.schedule);
    let policy = settings.policies.at(&Place::default());
    let [usual, urgent, low] = [policy.target, policy.urgent, policy.low].map(|one| target(language, one));
    let trouble = state.norms.as_ref().and_then(|post| Some(norms::trouble(language, post.channel, post.trouble?)));
    let lines = [
        Some(say!(language, "setup-done")),
        Some(match settings.schedule_is_set {
            true => say!(language, "setup-done-hours", hours = hours),
            false => say!(language, "setup-done-hours-guess", hours = hours),
        }),
        Some(say!(language, "setup-done-pace", target = usual, urgent = urgent, low = low)),
        Some(match watched(state).as_slice() {
            [] => say!(language, "setup-done-no-watches"),
            all => say!(language, "setup-done-watches", places = named(language, all)),
        }),
        Some(match &state.digest {
            None => say!(language, "setup-done-no-digest"),
            Some(digest) => {
                say!(
                    language,
                    "setup-done-digest",
                    place = channel(digest.channel),
                    when = in_words(language, &digest.slots)
                )
            }
        }),
        Some(say!(language, "setup-done-reach", how = way(language, settings.closed_dms).0)),
        Some(say!(language, "setup-done-next")),
        trouble,
    ];
    Message::text(lines.into_iter().flatten().collect::<Vec<_>>().join("\n"))
        .row(Row::Channels {
            action: does(Move::PostNorms),
            placeholder: say!(language, "setup-norms-choice"),
            kinds: Channels::ToPostIn,
            most: 1,
        })
        .buttons(vec![
            Button::primary(say!(language, "setup-test-button"), does(Move::Test)),
            norms::button(language, state.server),
            Button::secondary(say!(language, "setup-begin-button"), does(Move::Go(Step::Hours))),
        ])
}

/// What just happened: the server's hours were set.
pub fn hours_set(language: Language, schedule: &Schedule) -> String {
    say!(language, "setup-hours-set", hours = hours::named(language, schedule))
}

/// The response times were.
pub fn pace_set(language: Language, pace: Pace) -> String {
    let [usual, urgent, low] = pace.targets().map(|one| target(language, one));
    say!(language, "setup-pace-set", target = usual, urgent = urgent, low = low)
}

/// Channels are watched, but for those that cannot be. `content` is whether what messages say may be read.
pub fn watching(language: Language, watched: &WatchedFor, content: bool) -> String {
    let any = !watched.can.is_empty();
    let done = any.then(|| say!(language, "setup-watching", places = named(language, &watched.can)));
    let lost = watch::is_lost(language, &watched.unheard);
    let hidden = (any && !content).then(|| watch::without_content(language));
    let not = watched.cannot.iter().take(NAMED_MOST).map(|(place, why)| match why {
        CannotWatch::Gone => say!(language, "setup-unwatched-gone", place = channel(*place)),
        CannotWatch::NoHistory => say!(language, "setup-unwatched-history", place = channel(*place)),
        CannotWatch::Forum => say!(language, "setup-unwatched-forum", place = channel(*place)),
    });
    done.into_iter().chain(not).chain(lost).chain(hidden).collect::<Vec<_>>().join("\n")
}

/// A digest is scheduled, or changed.
pub fn digest_set(language: Language, set: &DigestSet) -> String {
    let (place, when) = (channel(set.digest.channel), in_words(language, &set.digest.slots));
    match set.next.first() {
        Some(next) => say!(language, "setup-digest-set", place = place, when = when, next = ago(*next)),
        None => say!(language, "setup-digest-set-paused", place = place, when = when),
    }
}

/// The digest comes by another clock since the server has another.
pub fn digest_follows(language: Language, set: &DigestSet) -> String {
    let (place, when) = (channel(set.digest.channel), in_words(language, &set.digest.slots));
    say!(language, "setup-digest-follows", place = place, when = when)
}

/// Days or a time were chosen for a digest that there is no more.
pub fn digest_needs_channel(language: Language) -> String {
    say!(language, "setup-digest-first-channel")
}

/// How people are reached was set.
pub fn reach_set(language: Language, wanted: ClosedDms) -> String {
    say!(language, "setup-reach-set", how = way(language, wanted).0)
}

/// Where no private threads can be opened, which were just chosen.
pub fn cannot_open(language: Language, cannot: &CannotOpen) -> String {
    let permissions = permissions::named(language, &cannot.lacks);
    match cannot.everywhere {
        true => say!(language, "setup-reach-lacks", permissions = permissions),
        false => {
            let places = named(language, &cannot.places);
            say!(language, "setup-reach-lacks-in", places = places, permissions = permissions)
        }
    }
}

/// The language of posts was set.
pub fn language_set(language: Language, posts: Language) -> String {
    say!(language, "setup-language-set", language = posts.own_name())
}

/// A test message is posted.
pub fn test_on_its_way(language: Language, to: ChannelId) -> String {
    say!(language, "setup-test-on-its-way", place = channel(to))
}

/// The test message. It arrives without a sound, and names who wanted it, if that is known, without a ping.
pub fn test(language: Language, by: Option<PersonId>, server: ServerId) -> Message {
    let message = Message::text(match by {
        Some(by) => say!(language, "setup-test", person = person(by)),
        None => say!(language, "setup-test-by-nobody"),
    });
    Message { silent: true, ..message.buttons(vec![norms::button(language, server)]) }
}

/// What was chosen would contradict what is set elsewhere.
pub fn contradicts(language: Language, contradiction: Contradiction) -> String {
    say!(language, "setup-contradicts", why = policy::contradiction(language, contradiction))
}

/// Why nothing can be posted in a channel.
pub fn cannot_post(language: Language, place: ChannelId, why: &CannotPost) -> String {
    match why {
        CannotPost::Gone => say!(language, "setup-cannot-post-gone", place = channel(place)),
        CannotPost::Lacks(permissions) => {
            let names = permissions::named(language, permissions);
            say!(language, "setup-cannot-post-lacks", place = channel(place), permissions = names)
        }
    }
}

/// A choice could not be read.
pub fn not_chosen(language: Language) -> String {
    say!(language, "setup-not-chosen")
}

/// The words of the form for the server's hours: its title, and of its two fields the label and an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormWords {
    /// The title.
    pub title: String,
    /// The field for the zone.
    pub zone: [String; 2],
    /// The field for the hours.
    pub hours: [String; 2],
}

/// The words of the form for the server's hours.
pub fn form(language: Language) -> FormWords {
    FormWords {
        title: say!(language, "setup-form-title"),
        zone: [say!(language, "setup-form-zone"), say!(language, "setup-form-zone-example")],
        hours: [say!(language, "setup-form-hours"), say!(language, "setup-form-hours-example")],
    }
}
