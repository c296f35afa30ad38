//! The ask itself: its post, its form, and what the asker hears at once.

use super::lines::{ago, count, list, owner, owners, person, time};
use super::{Button, Choice, Message, Row, quoted};
use crate::app::{Consequence, Made, Pressed};
use crate::domain::absence::{ByWhen, Presence};
use crate::domain::ask::{Ask, Closure, Need, ObligationState, Owner, Priority, Source, State, Status, What};
use crate::domain::calendar::Instant;
use crate::domain::custom_id::Action;
use crate::domain::ids::{AskId, ChannelId, MessageId, PersonId};
use crate::domain::language::Language;
use crate::domain::snooze::Snooze;
use crate::texts::lines::Last;

/// The form takes so many characters of a question.
pub const QUESTION_MOST: usize = 900;
/// The same for the context.
pub const CONTEXT_MOST: usize = 500;
/// What the post shows of the question, as it is written there: markup takes more room once it is made harmless.
const QUESTION_SHOWN: usize = 1000;
/// The same for the context.
const CONTEXT_SHOWN: usize = 550;

/// Who may not write somewhere cannot have it written by the bot.
pub const MAY_NOT_WRITE: &str =
    "You can't write in this channel, so I can't post a question for you here. Ask in one where you can.";

/// So many people a message suggests as owners: more do not fit into a button.
const LIKELY_MOST: usize = 3;

/// How an ask was closed, in words.
pub fn closure(reason: Closure) -> &'static str {
    match reason {
        Closure::Withdrawn => "Withdrawn",
        Closure::Deleted => "The message was deleted",
        Closure::Solved => "Marked as solved",
        Closure::Locked => "The thread was closed",
        Closure::NotPosted => "It could not be posted",
        Closure::Edited => "Its message was edited and asks nothing any more",
        Closure::OutOfReach => "I no longer see where it stands",
    }
}

/// The post of a form's ask. `pings` are the owners who are at work; the others are named and told in their hours.
/// `due` is the earliest due time of those who still owe a reply; `thread` says whether one is opened under the post.
pub fn post(ask: &Ask, state: &State, due: impl Into<ByWhen>, pings: Vec<PersonId>, thread: bool) -> Message {
    let asked = person(ask.asker);
    let whom = whom(ask);
    let words = ask.words.as_ref();
    let question = words.map(|w| quoted(&w.question, QUESTION_SHOWN)).unwrap_or_default();
    let context = words.map(|w| w.context.trim()).filter(|c| !c.is_empty());
    let context = context.map(|c| format!("\n**Context**\n{}", quoted(c, CONTEXT_SHOWN))).unwrap_or_default();
    let text = format!("{asked} asks {whom}:\n{question}{context}\n{}", stands(ask, state, due.into(), thread));
    let message = Message { silent: pings.is_empty(), pings, ..Message::text(text) };
    if !state.is_open() {
        return message.buttons(vec![Button::secondary("My asks", Action::MyAsks)]);
    }
    let mut buttons = vec![Button::primary("It's answered", Action::Done(ask.id))];
    if state.obligations.iter().any(|o| o.is_owed() && matches!(o.owner, Owner::Role(_))) {
        buttons.push(Button::secondary("I'll take it", Action::Claim(ask.id)));
    }
    if !state.nobody_is_left() {
        buttons.push(Button::secondary("Not mine", Action::NotMine(ask.id)));
    }
    buttons.push(Button::secondary("Withdraw", Action::Withdraw(ask.id)));
    message.buttons(buttons)
}

fn whom(ask: &Ask) -> String {
    match (ask.need, ask.owners.len()) {
        (Need::Any, 2..) => format!("{} (one answer is enough)", owners(Language::English, &ask.owners, Last::Or)),
        (Need::All, 2..) => format!("{} (each of them)", owners(Language::English, &ask.owners, Last::And)),
        _ => owners(Language::English, &ask.owners, Last::And),
    }
}

fn stands(ask: &Ask, state: &State, due: ByWhen, thread: bool) -> String {
    match state.status {
        Status::Answered(at) => match answered_by(state) {
            Some(names) => format!("\u{2705} Answered by {names} {}", ago(at)),
            None => format!("\u{2705} Answered {}", ago(at)),
        },
        Status::Closed(reason, at) => format!("{} {}", closure(reason), ago(at)),
        Status::Open if state.nobody_is_left() => {
            "Nobody owes a reply any more. Whoever knows the answer can still give it here.".to_owned()
        }
        Status::Open => {
            let by = match (ask.need_by, due) {
                (Some(at), _) => format!("Needed by {} ({})", time(at), ago(at)),
                (None, ByWhen::At(due)) => format!("Reply due by {} ({})", time(due), ago(due)),
                (None, ByWhen::Within(target)) => {
                    format!("Reply due within {target}, counted on the owner's own clock")
                }
                (None, ByWhen::Never) => "No due time: nobody who was asked has working hours".to_owned(),
            };
            let place = match (ask.in_thread, thread) {
                (true, _) => "Reply in this thread.",
                (false, true) => "Reply to this message or in its thread.",
                (false, false) => "Reply to this message.",
            };
            format!("{}{by}.{}{} {place}", haste(ask.priority), answered_so_far(state), promises(state))
        }
    }
}

fn haste(priority: Priority) -> &'static str {
    match priority {
        Priority::Urgent => "**Urgent.** ",
        Priority::Normal => "",
        Priority::Low => "This can wait. ",
    }
}

fn answered_so_far(state: &State) -> String {
    answered_by(state).map(|names| format!(" Answered by {names}.")).unwrap_or_default()
}

/// The owners who answered their parts; none where none did, as when the asker ends it.
fn answered_by(state: &State) -> Option<String> {
    let done = state.obligations.iter().filter(|o| matches!(o.state, ObligationState::Answered(_)));
    let names: Vec<String> = done.map(|o| owner(Language::English, o.owner)).collect();
    (!names.is_empty()).then(|| list(Language::English, &names, Last::And))
}

fn promises(state: &State) -> String {
    let promised = state.owed().filter_map(|part| Some((part.owner, part.promise()?)));
    promised.map(|(by, until)| format!(" {} replies by {}.", owner(Language::English, by), time(until))).collect()
}

/// What the asker hears when an ask was made, by form or by mark.
pub fn made(source: Source, channel: ChannelId, made: &Made) -> Message {
    let first = match source {
        Source::Form => format!("Asked. Your question stands in {}.", super::lines::channel(channel)),
        _ => "Noted: that message needs a reply.".to_owned(),
    };
    let mut text = first;
    for consequence in &made.consequences {
        text.push_str("\n- ");
        text.push_str(&consequence_line(consequence));
    }
    let away = made.consequences.iter().filter_map(|c| match &c.presence {
        Some(Presence::Away(away)) => Some(away),
        _ => None,
    });
    let delegate = made.ask.and_then(|id| away.filter_map(|away| super::away::to_delegate(id, Some(away))).next());
    let mut buttons: Vec<Button> = delegate.into_iter().collect();
    buttons.push(Button::secondary("My asks", Action::MyAsks));
    Message::text(text).buttons(buttons)
}

fn consequence_line(c: &Consequence) -> String {
    let name = owner(Language::English, c.owner);
    let due = match c.due {
        ByWhen::At(at) => format!("due {}", time(at)),
        ByWhen::Within(target) => format!("due within {target}"),
        ByWhen::Never if c.owner.person().is_some() => {
            return format!("{name} has no working hours, so I can't remind them.");
        }
        ByWhen::Never => return format!("{name}: no due time, since there are no working hours."),
    };
    match &c.presence {
        _ if c.stopped => {
            format!("{name} has switched my reminders off, so nothing but your message reaches them; {due}.")
        }
        Some(presence) => format!("{name} {}; {due}.", stands_now(presence, c.is_guess)),
        None if c.owner == Owner::Room => format!("Anybody here can answer; {due}."),
        None => format!("Anybody with {name} can take it or answer; nobody is reminded before; {due}."),
    }
}

/// How an owner stands, as the asker reads it.
pub(super) fn stands_now(presence: &Presence, is_guess: bool) -> String {
    let guess = if is_guess { " (by the server's hours: they have set none)" } else { "" };
    match presence {
        Presence::AtWork => format!("is at work now{guess}"),
        Presence::Closed { at_work: Some(at) } => format!("is next at work {}{guess}", time(*at)),
        Presence::Closed { at_work: None } => format!("is not at work now{guess}"),
        Presence::Away(away) => super::away::is_away_with_delegate(away),
        Presence::Never => "has no working hours, so I can't remind them".to_owned(),
    }
}

/// Asks whose reply a message needs. `likely` are those whom the message itself suggests; they are a button, since
/// Discord sends nothing when a choice that is made already is kept.
pub fn choose_owners(channel: ChannelId, message: MessageId, mut likely: Vec<PersonId>) -> Message {
    likely.truncate(LIKELY_MOST);
    let choice = Row::Owners {
        action: Action::MarkOwners { channel, message },
        placeholder: "Choose people or roles".to_owned(),
        most: 10,
    };
    let question = "Whose reply does this message need? One of those you choose is enough.";
    if likely.is_empty() {
        return Message::text(question).row(choice);
    }
    let names = owners(Language::English, &likely.iter().map(|id| Owner::Person(*id)).collect::<Vec<_>>(), Last::Or);
    let label = if likely.len() == 1 { "Yes, theirs" } else { "Yes, one of these" };
    Message::text(format!("{question} Perhaps that of {names}?"))
        .buttons(vec![Button::primary(label, Action::MarkThem { channel, message, owners: likely })])
        .row(choice)
}

/// What a person hears after their choice.
pub fn pressed(pressed: &Pressed, by: PersonId) -> Message {
    let Pressed { ask, state, what, .. } = pressed;
    let undo = || vec![Button::secondary("Undo", Action::Undo(ask.id))];
    let asker = person(ask.asker);
    match what {
        What::Done | What::DoneForRole { .. } => Message::text(format!("Done.{}", still_owed(state))).buttons(undo()),
        What::Said { .. } => Message::text(format!("Good: noted as your answer.{}", still_owed(state))).buttons(undo()),
        What::NotYet => Message::text(format!("All right, you still owe {asker} the reply. I'll go on reminding you.")),
        What::Declined => {
            let told = match state.nobody_is_left() {
                true => format!(" I'll tell {asker}, since nobody else owes the reply."),
                false => String::new(),
            };
            Message::text(format!("Noted: it's not yours, and I won't remind you of it.{told}")).buttons(undo())
        }
        What::Undone => Message::text("Undone: the ask is as it was before."),
        What::HandedOver { to, .. } if *to == by => {
            Message::text(format!("It's yours: you owe {asker} the reply. I'll remind you in your own hours."))
        }
        What::Claimed { .. } => {
            Message::text(format!("It's yours: you owe {asker} the reply. I'll remind you in your own hours."))
        }
        What::HandedOver { to, .. } => handed_over(*to, pressed.next_at_work),
        What::Snoozed { until } => {
            Message::text(format!("Snoozed. I'll bring it back {} ({}).", time(*until), ago(*until)))
        }
        What::Promised { until } => promised(ask, state, *until),
        What::Waiting => Message::text("All right, we keep waiting. I'll tell you again if no answer comes."),
        What::KeptBetweenUs => {
            let again = vec![Button::secondary("Tell them after all", Action::MayEscalate(ask.id))];
            Message::text("All right: I tell nobody else about this ask.").buttons(again)
        }
        What::MayEscalate => {
            let whom = pressed.lead.map(|lead| format!(" {}", person(lead))).unwrap_or_default();
            Message::text(format!("All right: if no answer comes, I tell{whom} about it."))
        }
        What::Closed { .. } => Message::text("Withdrawn. Nobody will be reminded of it.").buttons(undo()),
        _ => Message::text("Noted."),
    }
}

fn still_owed(state: &State) -> String {
    let left: Vec<Owner> = state.owed().map(|o| o.owner).collect();
    match state.is_open() && !left.is_empty() {
        true => format!(
            " {} still owed: {}.",
            count(left.len(), "reply is", "replies are"),
            owners(Language::English, &left, Last::And)
        ),
        false => " No more reminders about it.".to_owned(),
    }
}

fn handed_over(to: PersonId, next_at_work: Option<Instant>) -> Message {
    let to = person(to);
    let told = match next_at_work {
        Some(at) => format!("I tell them when they are at work, from {}.", time(at)),
        None => "I tell them when they are back at work.".to_owned(),
    };
    Message::text(format!("Handed over: {to} owes the reply now. {told} They can say that it is not theirs."))
}

fn promised(ask: &Ask, state: &State, until: Instant) -> Message {
    let others = ask.need == Need::Any && state.owed().count() > 1;
    let hold = if others { " Nor are the others reminded before." } else { "" };
    Message::text(format!(
        "Promised: {} sees that you reply by {} ({}). I remind you then, and not before.{hold}",
        person(ask.asker),
        time(until),
        ago(until)
    ))
}

/// Offers until when a reminder can be put off.
pub fn snooze(id: AskId, choices: &[(Snooze, Instant)], zone: chrono_tz::Tz) -> Message {
    if choices.is_empty() {
        return Message::text("There is nothing to put off: you have no working hours ahead. `/hours set` sets them.");
    }
    let options = choices
        .iter()
        .map(|(choice, at)| Choice {
            value: choice.word().to_owned(),
            label: snooze_label(*choice).to_owned(),
            description: Some(at.with_timezone(&zone).format("%A %-d %B, %H:%M").to_string()),
        })
        .collect();
    Message::text("When shall I bring it back?").row(Row::Choice {
        action: Action::SnoozePick(id),
        placeholder: "Choose a time".to_owned(),
        options,
    })
}

fn snooze_label(choice: Snooze) -> &'static str {
    match choice {
        Snooze::Hour => "In 1 hour of working time",
        Snooze::LaterToday => "Later today",
        Snooze::NextMorning => "Next working morning",
        Snooze::Day => "In a working day, at this time",
    }
}
