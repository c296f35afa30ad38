//! The ask itself: its post, its form, and what the asker hears at once.

use chrono::DateTime;
use chrono_tz::Tz;

use super::lines::{Last, ago, clock, list, owner, owners, person, sentences, target, time};
use super::say::say;
use super::{Button, Choice, Field, Message, Row, in_choice, quoted};
use crate::app::{Consequence, Made, Pressed};
use crate::domain::absence::{ByWhen, Presence};
use crate::domain::ask::{Ask, Closure, Need, ObligationState, Owner, Priority, Source, State, Status, What};
use crate::domain::calendar::Instant;
use crate::domain::custom_id::Action;
use crate::domain::ids::{AskId, ChannelId, MessageId, PersonId};
use crate::domain::language::Language;
use crate::domain::snooze::Snooze;

/// The form takes so many characters of a question.
pub const QUESTION_MOST: usize = 900;
/// The same for the context.
pub const CONTEXT_MOST: usize = 500;
/// What the post shows of the question, as it is written there: markup takes more room once it is made harmless.
const QUESTION_SHOWN: usize = 1000;
/// The same for the context.
const CONTEXT_SHOWN: usize = 550;

/// Who may not write somewhere cannot have it written by the bot.
pub fn may_not_write(language: Language) -> String {
    say!(language, "ask-may-not-write")
}

/// A time by which a reply is needed, in a list to choose from: as it is typed, and as the clock there reads then.
pub fn need_by_choice(language: Language, typed: &str, at: DateTime<Tz>) -> String {
    in_choice(&say!(
        language,
        "ask-need-by-choice",
        typed = typed,
        time = clock(language, &at),
        zone = at.timezone().name()
    ))
}

/// Common times by which a reply is needed, as one types them.
pub fn need_by_offers(language: Language) -> Vec<String> {
    say!(language, "ask-need-by-offers").split(';').map(|offer| offer.trim().to_owned()).collect()
}

/// So many people a message suggests as owners: more do not fit into a button.
const LIKELY_MOST: usize = 3;

/// How an ask was closed, and when: "Withdrawn two hours ago".
pub(super) fn closed(language: Language, reason: Closure, at: Instant) -> String {
    let ago = ago(at);
    match reason {
        Closure::Withdrawn => say!(language, "ask-closed-withdrawn", ago = ago),
        Closure::Deleted => say!(language, "ask-closed-deleted", ago = ago),
        Closure::Solved => say!(language, "ask-closed-solved", ago = ago),
        Closure::Locked => say!(language, "ask-closed-locked", ago = ago),
        Closure::NotPosted => say!(language, "ask-closed-not-posted", ago = ago),
        Closure::Edited => say!(language, "ask-closed-edited", ago = ago),
        Closure::OutOfReach => say!(language, "ask-closed-out-of-reach", ago = ago),
    }
}

/// The button that lists what somebody owes and waits for.
pub(super) fn my_asks(language: Language) -> Button {
    Button::secondary(say!(language, "button-my-asks"), Action::MyAsks)
}

/// The words of the form of `/ask`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskForm {
    /// Its title.
    pub title: String,
    /// What is asked.
    pub question: Field,
    /// What one must know to answer.
    pub context: Field,
}

/// The words of the form of `/ask`.
pub fn form(language: Language) -> AskForm {
    AskForm {
        title: say!(language, "ask-form-title"),
        question: Field {
            label: say!(language, "ask-form-question"),
            example: say!(language, "ask-form-question-example"),
        },
        context: Field {
            label: say!(language, "ask-form-context"),
            example: say!(language, "ask-form-context-example"),
        },
    }
}

/// The words of the form "I'll reply by".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseForm {
    /// Its title.
    pub title: String,
    /// By when.
    pub time: Field,
}

/// The words of the form "I'll reply by".
pub fn promise_form(language: Language) -> PromiseForm {
    let (label, example) = (say!(language, "ask-promise-form-time"), say!(language, "ask-promise-form-time-example"));
    PromiseForm { title: say!(language, "ask-promise-form-title"), time: Field { label, example } }
}

/// What stands in the place of a post whose ask is gone.
pub fn gone(language: Language) -> Message {
    Message::text(say!(language, "ask-post-gone"))
}

/// The name of the thread under an ask without words.
pub fn thread_name(language: Language, id: AskId) -> String {
    say!(language, "ask-thread-name", number = id.0)
}

/// The post of a form's ask. `pings` are the owners who are at work; the others are named and told in their hours.
/// `due` is the earliest due time of those who still owe a reply; `thread` says whether one is opened under the post.
pub fn post(
    language: Language,
    ask: &Ask,
    state: &State,
    due: impl Into<ByWhen>,
    pings: Vec<PersonId>,
    thread: bool,
) -> Message {
    let head = say!(language, "ask-post-head", asker = person(ask.asker), owners = whom(language, ask));
    let words = ask.words.as_ref();
    let question = words.map(|w| quoted(&w.question, QUESTION_SHOWN)).unwrap_or_default();
    let context = words.map(|w| w.context.trim()).filter(|c| !c.is_empty());
    let context = context.map(|c| format!("\n{}\n{}", say!(language, "ask-post-context"), quoted(c, CONTEXT_SHOWN)));
    let stands = stands(language, ask, state, due.into(), thread);
    let text = format!("{head}\n{question}{}\n{stands}", context.unwrap_or_default());
    let message = Message { silent: pings.is_empty(), pings, ..Message::text(text) };
    if !state.is_open() {
        return message.buttons(vec![my_asks(language)]);
    }
    let mut buttons = vec![Button::primary(say!(language, "button-its-answered"), Action::Done(ask.id))];
    if state.obligations.iter().any(|o| o.is_owed() && matches!(o.owner, Owner::Role(_))) {
        buttons.push(Button::secondary(say!(language, "button-take"), Action::Claim(ask.id)));
    }
    if !state.nobody_is_left() {
        buttons.push(Button::secondary(say!(language, "button-not-mine"), Action::NotMine(ask.id)));
    }
    buttons.push(Button::secondary(say!(language, "button-withdraw"), Action::Withdraw(ask.id)));
    message.buttons(buttons)
}

fn whom(language: Language, ask: &Ask) -> String {
    let names = |last| owners(language, &ask.owners, last);
    match (ask.need, ask.owners.len()) {
        (Need::Any, 2..) => say!(language, "ask-post-owners-any", owners = names(Last::Or)),
        (Need::All, 2..) => say!(language, "ask-post-owners-all", owners = names(Last::And)),
        _ => names(Last::And),
    }
}

fn stands(language: Language, ask: &Ask, state: &State, due: ByWhen, thread: bool) -> String {
    match state.status {
        Status::Answered(at) => match answered_by(language, state) {
            Some(names) => say!(language, "ask-post-answered-by", names = names, ago = ago(at)),
            None => say!(language, "ask-post-answered", ago = ago(at)),
        },
        Status::Closed(reason, at) => closed(language, reason, at),
        Status::Open if state.nobody_is_left() => say!(language, "ask-post-nobody-left"),
        Status::Open => {
            let place = match (ask.in_thread, thread) {
                (true, _) => say!(language, "ask-post-reply-in-thread"),
                (false, true) => say!(language, "ask-post-reply-or-thread"),
                (false, false) => say!(language, "ask-post-reply"),
            };
            let answered =
                answered_by(language, state).map(|names| say!(language, "ask-post-answered-so-far", names = names));
            let all = [haste(language, ask.priority), by_when(language, ask, due), answered.unwrap_or_default()];
            sentences(language, all.into_iter().chain(promises(language, state)).chain([place]))
        }
    }
}

fn by_when(language: Language, ask: &Ask, due: ByWhen) -> String {
    match (ask.need_by, due) {
        (Some(at), _) => say!(language, "ask-post-needed-by", time = time(at), ago = ago(at)),
        (None, ByWhen::At(due)) => say!(language, "ask-post-due-by", time = time(due), ago = ago(due)),
        (None, ByWhen::Within(within)) => say!(language, "ask-post-due-within", target = target(language, within)),
        (None, ByWhen::Never) => say!(language, "ask-post-no-due-time"),
    }
}

fn haste(language: Language, priority: Priority) -> String {
    match priority {
        Priority::Urgent => say!(language, "ask-post-urgent"),
        Priority::Normal => String::new(),
        Priority::Low => say!(language, "ask-post-low"),
    }
}

/// The owners who answered their parts; none where none did, as when the asker ends it.
fn answered_by(language: Language, state: &State) -> Option<String> {
    let done = state.obligations.iter().filter(|o| matches!(o.state, ObligationState::Answered(_)));
    let names: Vec<String> = done.map(|o| owner(language, o.owner)).collect();
    (!names.is_empty()).then(|| list(language, &names, Last::And))
}

fn promises(language: Language, state: &State) -> Vec<String> {
    let promised = state.owed().filter_map(|part| Some((part.owner, part.promise()?)));
    let told = |(by, until)| say!(language, "ask-post-promised", owner = owner(language, by), time = time(until));
    promised.map(told).collect()
}

/// What the asker hears when an ask was made, by form or by mark.
pub fn made(language: Language, source: Source, channel: ChannelId, made: &Made) -> Message {
    let first = match source {
        Source::Form => say!(language, "ask-made-posted", channel = super::lines::channel(channel)),
        _ => say!(language, "ask-made-marked"),
    };
    let mut text = first;
    for consequence in &made.consequences {
        text.push_str("\n- ");
        text.push_str(&consequence_line(language, consequence));
    }
    let away = made.consequences.iter().filter_map(|c| match &c.presence {
        Some(Presence::Away(away)) => Some(away),
        _ => None,
    });
    let mut delegates = away.filter_map(|away| super::away::to_delegate(language, made.ask?, Some(away)));
    let mut buttons: Vec<Button> = delegates.next().into_iter().collect();
    buttons.push(my_asks(language));
    Message::text(text).buttons(buttons)
}

fn consequence_line(language: Language, c: &Consequence) -> String {
    let name = owner(language, c.owner);
    let due = match c.due {
        ByWhen::At(at) => say!(language, "ask-made-due", time = time(at)),
        ByWhen::Within(within) => say!(language, "ask-made-due-within", target = target(language, within)),
        ByWhen::Never if c.owner.person().is_some() => return say!(language, "ask-made-never", owner = name),
        ByWhen::Never => return say!(language, "ask-made-no-due-time", owner = name),
    };
    match &c.presence {
        _ if c.stopped => say!(language, "ask-made-stopped", owner = name, due = due),
        Some(presence) => {
            let stands = stands_now(language, &name, presence, c.is_guess);
            say!(language, "ask-made-owner", stands = stands, due = due)
        }
        None if c.owner == Owner::Room => say!(language, "ask-made-room", due = due),
        None => say!(language, "ask-made-role", role = name, due = due),
    }
}

/// How somebody of this name stands, as the asker reads it.
pub(super) fn stands_now(language: Language, name: &str, presence: &Presence, is_guess: bool) -> String {
    let stands = match presence {
        Presence::AtWork => say!(language, "ask-stands-at-work", person = name),
        Presence::Closed { at_work: Some(at) } => say!(language, "ask-stands-next", person = name, time = time(*at)),
        Presence::Closed { at_work: None } => say!(language, "ask-stands-not-now", person = name),
        Presence::Away(away) => return super::away::is_away_with_delegate(language, name, away),
        Presence::Never => return say!(language, "ask-stands-never", person = name),
    };
    if is_guess { say!(language, "ask-stands-guess", stands = stands) } else { stands }
}

/// Asks whose reply a message needs. `likely` are those whom the message itself suggests; they are a button, since
/// Discord sends nothing when a choice that is made already is kept.
pub fn choose_owners(language: Language, channel: ChannelId, message: MessageId, mut likely: Vec<PersonId>) -> Message {
    likely.truncate(LIKELY_MOST);
    let choice = Row::Owners {
        action: Action::MarkOwners { channel, message },
        placeholder: say!(language, "ask-whose-placeholder"),
        most: 10,
    };
    let question = say!(language, "ask-whose");
    if likely.is_empty() {
        return Message::text(question).row(choice);
    }
    let names = owners(language, &likely.iter().map(|id| Owner::Person(*id)).collect::<Vec<_>>(), Last::Or);
    let label = match likely.len() {
        1 => say!(language, "button-theirs"),
        _ => say!(language, "button-one-of-these"),
    };
    Message::text(sentences(language, [question, say!(language, "ask-whose-perhaps", names = names)]))
        .buttons(vec![Button::primary(label, Action::MarkThem { channel, message, owners: likely })])
        .row(choice)
}

/// What a person hears after their choice.
pub fn pressed(language: Language, pressed: &Pressed, by: PersonId) -> Message {
    let Pressed { ask, state, what, .. } = pressed;
    let undo = || vec![Button::secondary(say!(language, "button-undo"), Action::Undo(ask.id))];
    let asker = || person(ask.asker);
    match what {
        What::Done | What::DoneForRole { .. } => {
            Message::text(sentences(language, [say!(language, "ask-done"), still_owed(language, state)]))
                .buttons(undo())
        }
        What::Said { .. } => {
            Message::text(sentences(language, [say!(language, "ask-said"), still_owed(language, state)]))
                .buttons(undo())
        }
        What::NotYet => Message::text(say!(language, "ask-not-yet", asker = asker())),
        What::Declined => {
            let told = state.nobody_is_left().then(|| say!(language, "ask-declined-told", asker = asker()));
            Message::text(sentences(language, [say!(language, "ask-declined"), told.unwrap_or_default()]))
                .buttons(undo())
        }
        What::Undone => Message::text(say!(language, "ask-undone")),
        What::HandedOver { to, .. } if *to != by => handed_over(language, *to, pressed.next_at_work),
        What::HandedOver { .. } | What::Claimed { .. } => Message::text(say!(language, "ask-taken", asker = asker())),
        What::Snoozed { until } => Message::text(say!(language, "ask-snoozed", time = time(*until), ago = ago(*until))),
        What::Promised { until } => promised(language, ask, state, *until),
        What::Waiting => Message::text(say!(language, "ask-waiting")),
        What::KeptBetweenUs => {
            let again = Button::secondary(say!(language, "button-tell-them"), Action::MayEscalate(ask.id));
            Message::text(say!(language, "ask-kept-between-us")).buttons(vec![again])
        }
        What::MayEscalate => Message::text(match pressed.lead {
            Some(lead) => say!(language, "ask-may-escalate", lead = person(lead)),
            None => say!(language, "ask-may-escalate-to-nobody"),
        }),
        What::Closed { .. } => Message::text(say!(language, "ask-withdrawn")).buttons(undo()),
        _ => Message::text(say!(language, "ask-noted")),
    }
}

fn still_owed(language: Language, state: &State) -> String {
    let left: Vec<Owner> = state.owed().map(|o| o.owner).collect();
    match state.is_open() && !left.is_empty() {
        true => say!(language, "ask-still-owed", count = left.len(), names = owners(language, &left, Last::And)),
        false => say!(language, "ask-no-more-reminders"),
    }
}

fn handed_over(language: Language, to: PersonId, next_at_work: Option<Instant>) -> Message {
    let told = match next_at_work {
        Some(at) => say!(language, "ask-handed-over-told-from", time = time(at)),
        None => say!(language, "ask-handed-over-told-later"),
    };
    let first = say!(language, "ask-handed-over", person = person(to));
    Message::text(sentences(language, [first, told, say!(language, "ask-handed-over-may-decline")]))
}

fn promised(language: Language, ask: &Ask, state: &State, until: Instant) -> Message {
    let others_wait = ask.need == Need::Any && state.owed().count() > 1;
    let hold = others_wait.then(|| say!(language, "ask-promised-others-wait"));
    let first = say!(language, "ask-promised", asker = person(ask.asker), time = time(until), ago = ago(until));
    Message::text(sentences(language, [first, hold.unwrap_or_default()]))
}

/// Offers until when a reminder can be put off.
pub fn snooze(language: Language, id: AskId, choices: &[(Snooze, Instant)], zone: chrono_tz::Tz) -> Message {
    if choices.is_empty() {
        return Message::text(say!(language, "ask-snooze-nothing"));
    }
    let options = choices
        .iter()
        .map(|(choice, at)| Choice {
            value: choice.word().to_owned(),
            label: snooze_label(language, *choice),
            description: Some(clock(language, &at.with_timezone(&zone))),
        })
        .collect();
    Message::text(say!(language, "ask-snooze-when")).row(Row::Choice {
        action: Action::SnoozePick(id),
        placeholder: say!(language, "ask-snooze-placeholder"),
        options,
    })
}

fn snooze_label(language: Language, choice: Snooze) -> String {
    match choice {
        Snooze::Hour => say!(language, "ask-snooze-hour"),
        Snooze::LaterToday => say!(language, "ask-snooze-later-today"),
        Snooze::NextMorning => say!(language, "ask-snooze-next-morning"),
        Snooze::Day => say!(language, "ask-snooze-day"),
    }
}
