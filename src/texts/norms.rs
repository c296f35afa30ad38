//! A server's norms in plain words: the charter, from its real settings.

use super::holidays::place as holiday_place;
use super::hours;
use super::lines::{Last, channel, list, owner, person, target};
use super::say::say;
use super::schedules::in_words;
use super::{Button, MESSAGE_LIMIT, Message, fit_within};
use crate::domain::ask::Owner;
use crate::domain::capture::{Trigger, Watch};
use crate::domain::closed_dms::ClosedDms;
use crate::domain::custom_id::Action;
use crate::domain::digest::Scheduled;
use crate::domain::emoji::Emoji;
use crate::domain::ids::{ChannelId, ServerId};
use crate::domain::language::Language;
use crate::domain::norms::{Norms, Trouble, Watched};
use crate::domain::policies::Scope;
use crate::domain::policy::Policy;

/// The post in a channel. It arrives without a sound.
pub fn post(language: Language, norms: &Norms) -> Message {
    let message = Message::text(text(language, norms, &say!(language, "norms-small-print")));
    Message { silent: true, ..message.buttons(buttons(language)) }
}

/// The answer to `/norms show` and to the button "How we work here".
pub fn show(language: Language, norms: &Norms) -> Message {
    Message::text(text(language, norms, "")).buttons(buttons(language))
}

/// The same for who manages the server: with where the norms are posted, and whether that is kept up to date.
pub fn show_to_manager(language: Language, norms: &Norms, post: Option<(ChannelId, Option<Trouble>)>) -> Message {
    let note = match post {
        None => say!(language, "norms-posted-nowhere"),
        Some((place, None)) => say!(language, "norms-posted-at", place = channel(place)),
        Some((place, Some(trouble))) => self::trouble(language, place, trouble),
    };
    Message::text(text(language, norms, &note)).buttons(buttons(language))
}

/// What keeps the post of the norms from being kept up to date.
pub fn trouble(language: Language, place: ChannelId, trouble: Trouble) -> String {
    match trouble {
        Trouble::Gone => say!(language, "norms-post-gone", place = channel(place)),
        Trouble::Refused => say!(language, "norms-post-refused", place = channel(place)),
    }
}

/// What takes the place of a post when the norms were posted elsewhere.
pub fn moved(language: Language, to: ChannelId, server: ServerId) -> Message {
    Message::text(say!(language, "norms-moved", place = channel(to))).buttons(vec![button(language, server)])
}

/// What takes the place of a post that is kept up to date no more.
pub fn left(language: Language, server: ServerId) -> Message {
    Message::text(say!(language, "norms-left")).buttons(vec![button(language, server)])
}

/// What takes the place of a post when all of the server was deleted.
pub fn ended(language: Language, server: ServerId) -> Message {
    Message::text(say!(language, "norms-ended")).buttons(vec![button(language, server)])
}

/// The answer to `/norms post`.
pub fn on_its_way(language: Language, to: ChannelId) -> Message {
    Message::text(say!(language, "norms-on-its-way", place = channel(to)))
}

/// What became of a post that was ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removed {
    /// Its message is deleted.
    Deleted,
    /// Its message could not be deleted.
    Stands,
    /// It was not posted yet.
    Unposted,
}

/// The answer to `/norms remove`.
pub fn removed(language: Language, place: ChannelId, what: Removed) -> Message {
    let place = channel(place);
    Message::text(match what {
        Removed::Deleted => say!(language, "norms-removed", place = place),
        Removed::Stands => say!(language, "norms-removed-stands", place = place),
        Removed::Unposted => say!(language, "norms-removed-unposted", place = place),
    })
}

/// The same where there is none.
pub fn nothing_to_remove(language: Language) -> String {
    say!(language, "norms-removed-nothing")
}

/// What somebody reads who is not in the server whose norms they want to see.
pub fn not_there(language: Language) -> String {
    say!(language, "norms-not-there")
}

/// The button that shows the norms of a server.
pub fn button(language: Language, server: ServerId) -> Button {
    Button::secondary(say!(language, "norms-button"), Action::Norms(server))
}

fn buttons(language: Language) -> Vec<Button> {
    vec![
        Button::secondary(say!(language, "norms-hours-button"), Action::SetHours(None)),
        Button::secondary(say!(language, "norms-asks-button"), Action::MyAsks),
    ]
}

fn text(language: Language, norms: &Norms, small_print: &str) -> String {
    let everywhere = norms.policy();
    let first = [
        vec![targets(language, &everywhere), quiet(language, norms)],
        holidays(language, norms).into_iter().chain(quiet_hours(language, &everywhere)).collect(),
        vec![reminders(language, &everywhere), unanswered(language, &everywhere), ask(language, norms)],
        vec![closed_dms(language, norms.server.closed_dms)],
    ];
    let places = norms.elsewhere.iter().flat_map(|(scope, policy)| elsewhere(language, *scope, policy, &everywhere));
    let watched = norms.watched.iter().map(|one| listens(language, one, norms.reads_content));
    let digests = norms.digests.iter().map(|one| digest(language, one));
    let lines: Vec<String> = first.into_iter().flatten().chain(places).chain(watched).chain(digests).collect();
    let title = say!(language, "norms-title");
    let kept = if small_print.is_empty() { 0 } else { small_print.chars().count() + 1 };
    let text = fit_within(MESSAGE_LIMIT - kept, &title, &lines, |n| say!(language, "norms-more", count = n));
    if small_print.is_empty() { text } else { format!("{text}\n{small_print}") }
}

fn targets(language: Language, policy: &Policy) -> String {
    let [usual, urgent, low] = [policy.target, policy.urgent, policy.low].map(|one| target(language, one));
    say!(language, "norms-targets", target = usual, urgent = urgent, low = low)
}

fn quiet(language: Language, norms: &Norms) -> String {
    let hours = hours::named(language, &norms.server.schedule);
    match norms.server.schedule_is_set {
        true => say!(language, "norms-quiet", hours = hours),
        false => say!(language, "norms-quiet-guess", hours = hours),
    }
}

fn holidays(language: Language, norms: &Norms) -> Option<String> {
    let place = norms.server.holidays.as_ref()?;
    Some(say!(language, "norms-holidays", place = holiday_place(language, place)))
}

fn quiet_hours(language: Language, policy: &Policy) -> Option<String> {
    let quiet = policy.quiet.as_ref()?;
    Some(say!(language, "norms-quiet-hours", hours = hours::weekly(language, quiet)))
}

fn reminders(language: Language, policy: &Policy) -> String {
    match reminder_list(language, policy) {
        Some(all) => say!(language, "norms-reminders", reminders = all),
        None => say!(language, "norms-no-reminders"),
    }
}

/// Which reminders go out; none where none does.
fn reminder_list(language: Language, policy: &Policy) -> Option<String> {
    let all: Vec<String> = [
        policy.notice.then(|| say!(language, "norms-reminder-notice")),
        policy.nudge.then(|| say!(language, "norms-reminder-nudge")),
        policy.due.then(|| say!(language, "norms-reminder-due")),
        (policy.follow_ups > 0).then(|| say!(language, "norms-reminder-after", days = policy.follow_ups)),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!all.is_empty()).then(|| list(language, &all, Last::And))
}

fn unanswered(language: Language, policy: &Policy) -> String {
    match (policy.tell_asker, policy.lead) {
        (false, _) => say!(language, "norms-nobody-told"),
        (true, None) => say!(language, "norms-asker-told"),
        (true, Some(lead)) => say!(language, "norms-lead-told", lead = person(lead)),
    }
}

fn ask(language: Language, norms: &Norms) -> String {
    match &norms.reaction {
        None => say!(language, "norms-ask"),
        Some(Emoji::Plain(emoji)) => say!(language, "norms-ask-reaction", emoji = emoji.as_str()),
        Some(Emoji::Own { name, id }) => say!(language, "norms-ask-reaction", emoji = format!("<:{name}:{id}>")),
    }
}

fn closed_dms(language: Language, wanted: ClosedDms) -> String {
    match wanted {
        ClosedDms::Mention => say!(language, "norms-closed-mention"),
        ClosedDms::PrivateThread => say!(language, "norms-closed-thread"),
        ClosedDms::Nothing => say!(language, "norms-closed-nothing"),
    }
}

/// What is otherwise there than everywhere else, a line each.
fn elsewhere(language: Language, scope: Scope, policy: &Policy, everywhere: &Policy) -> Vec<String> {
    let (kind, named) = match scope {
        Scope::Role(role) => ("role", owner(language, Owner::Role(role))),
        Scope::Category(id) | Scope::Channel(id) => ("place", channel(id)),
        Scope::Server | Scope::Ask(_) => return Vec::new(),
    };
    let times = |policy: &Policy| [policy.target, policy.urgent, policy.low];
    let reminds = |policy: &Policy| (policy.notice, policy.nudge, policy.due, policy.follow_ups);
    let tells = |policy: &Policy| (policy.tell_asker, policy.lead);
    let place = || named.clone();
    let said = [
        (times(policy) != times(everywhere)).then(|| {
            let [usual, urgent, low] = times(policy).map(|one| target(language, one));
            say!(
                language,
                "norms-where-targets",
                kind = kind,
                place = place(),
                target = usual,
                urgent = urgent,
                low = low
            )
        }),
        (reminds(policy) != reminds(everywhere)).then(|| match reminder_list(language, policy) {
            Some(all) => say!(language, "norms-where-reminders", kind = kind, place = place(), reminders = all),
            None => say!(language, "norms-where-no-reminders", kind = kind, place = place()),
        }),
        (tells(policy) != tells(everywhere)).then(|| match tells(policy) {
            (false, _) => say!(language, "norms-where-nobody-told", kind = kind, place = place()),
            (true, None) => say!(language, "norms-where-asker-told", kind = kind, place = place()),
            (true, Some(lead)) => {
                say!(language, "norms-where-lead-told", kind = kind, place = place(), lead = person(lead))
            }
        }),
        (policy.quiet != everywhere.quiet).then(|| match &policy.quiet {
            Some(quiet) => say!(
                language,
                "norms-where-quiet",
                kind = kind,
                place = place(),
                hours = hours::weekly(language, quiet)
            ),
            None => say!(language, "norms-where-no-quiet", kind = kind, place = place()),
        }),
    ];
    said.into_iter().flatten().collect()
}

fn listens(language: Language, one: &Watched, reads_content: bool) -> String {
    let what = match reads_content {
        true => watched(language, &one.watch),
        false => watched_unread(language, &one.watch),
    };
    say!(language, "norms-watched", place = channel(one.place), what = what)
}

/// What is looked for in a watched place.
fn watched(language: Language, watch: &Watch) -> String {
    let all: Vec<String> = [
        watch.mentions.then(|| say!(language, "norms-watch-mentions")),
        watch.threads.map(|trigger| match trigger {
            Trigger::EveryPost => say!(language, "norms-watch-posts"),
            Trigger::QuestionsOnly => say!(language, "norms-watch-asking-posts"),
        }),
        watch.questions.then(|| say!(language, "norms-watch-questions")),
    ]
    .into_iter()
    .flatten()
    .collect();
    list(language, &all, Last::And)
}

/// The same where what messages say may not be read: every mention counts, and nothing is known to be a question.
fn watched_unread(language: Language, watch: &Watch) -> String {
    let all: Vec<String> = [
        watch.mentions.then(|| say!(language, "norms-watch-all-mentions")),
        (watch.threads == Some(Trigger::EveryPost)).then(|| say!(language, "norms-watch-posts")),
    ]
    .into_iter()
    .flatten()
    .collect();
    match all.is_empty() {
        true => say!(language, "norms-watch-nothing"),
        false => list(language, &all, Last::And),
    }
}

fn digest(language: Language, digest: &Scheduled) -> String {
    say!(language, "norms-digest", place = channel(digest.channel), when = in_words(language, &digest.slots))
}
