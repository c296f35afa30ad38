//! The word to an asker: no answer came, nobody is left who owes one, somebody else may have answered.

use super::lines::{Last, ask_url, channel, message_url, owners, person, sentences, time};
use super::permissions::named;
use super::reminder::{Instead, Item};
use super::say::say;
use super::{Button, Message};
use crate::domain::ask::{Obligation, ObligationState, Owner};
use crate::domain::custom_id::Action;
use crate::domain::ids::{ChannelId, MessageId, PersonId};
use crate::domain::language::Language;
use crate::domain::plan::Slot;

/// The permission without which the bot cannot look whether a message of its own arrived.
pub(crate) const LOOK: &str = "Read Message History";

/// What is true of the ask for its asker: owners may have declined, or taken that back, since it was first said.
pub(super) fn lead(language: Language, item: &Item) -> String {
    let place = channel(item.ask.channel);
    match item.slot {
        Slot::NotPosted if item.lacks == [LOOK] => say!(language, "for-asker-not-known", place = place),
        Slot::NotPosted => say!(language, "for-asker-not-posted", place = place, why = lacking(language, &item.lacks)),
        Slot::ClosedDms(who) if item.state.part_of(who).is_some_and(Obligation::is_owed) => {
            closed_dms(language, item, who)
        }
        Slot::ClosedDms(_) => say!(language, "for-asker-still-wait", place = place),
        Slot::OutOfReach => say!(language, "for-asker-out-of-reach", place = place),
        Slot::OthersWord(message) => others_word(language, item, message),
        Slot::PromisedLater(who, _) => promised_later(language, item, who),
        Slot::OwnerAway(who) if !item.state.nobody_is_left() => super::away::owner_away(language, item, who),
        _ if item.state.nobody_is_left() => {
            say!(language, "for-asker-nobody-left", place = place, why = gone(language, item))
        }
        Slot::NobodyHears(_) if nobody_hears(item) => {
            say!(language, "for-asker-nobody-hears", place = place, people = owing(language, item))
        }
        Slot::NobodyHears(_) => say!(language, "for-asker-heard-again", place = place, people = owing(language, item)),
        Slot::NobodyLeft(_) => say!(language, "for-asker-taken-back", place = place, people = owing(language, item)),
        _ => {
            let first = say!(language, "for-asker-no-answer", place = place, people = owing(language, item));
            sentences(language, [first, next(language, item)])
        }
    }
}

fn owing(language: Language, item: &Item) -> String {
    owners(language, &item.state.owed().map(|part| part.owner).collect::<Vec<_>>(), Last::And)
}

/// Whether nobody who owes it can be reminded.
fn nobody_hears(item: &Item) -> bool {
    item.state.owed().all(|part| part.owner.person().is_some_and(|person| item.stopped.contains(&person)))
}

fn gone(language: Language, item: &Item) -> String {
    let who = |state: ObligationState| {
        let parts = item.state.obligations.iter().filter(|part| part.state == state);
        let all = parts.map(|part| part.owner).collect::<Vec<Owner>>();
        (!all.is_empty()).then(|| owners(language, &all, Last::And))
    };
    match (who(ObligationState::Declined), who(ObligationState::Left)) {
        (Some(declined), None) => say!(language, "for-asker-gone-declined", declined = declined),
        (None, Some(left)) => say!(language, "for-asker-gone-left", left = left),
        (Some(declined), Some(left)) => say!(language, "for-asker-gone-both", declined = declined, left = left),
        (None, None) => say!(language, "for-asker-gone"),
    }
}

fn others_word(language: Language, item: &Item, message: MessageId) -> String {
    let place = channel(item.ask.channel);
    let word = item.state.others.iter().find(|word| word.message == message);
    let Some(word) = word else { return say!(language, "for-asker-others-word-gone", place = place) };
    // A thread opened from a message has the message's id.
    let thread = item.ask.message.filter(|_| word.in_thread && !item.ask.in_thread).map(|message| ChannelId(message.0));
    let url = message_url(item.ask.server, thread.unwrap_or(item.ask.channel), word.message);
    say!(
        language,
        "for-asker-others-word",
        person = person(word.by),
        place = place,
        url = url,
        people = owing(language, item)
    )
}

/// What keeps the bot from writing, as far as it knows.
fn lacking(language: Language, permissions: &[&str]) -> String {
    if permissions.is_empty() {
        return say!(language, "for-asker-refused");
    }
    let count = permissions.len();
    say!(language, "for-asker-lacks", permissions = named(language, permissions), count = count)
}

fn closed_dms(language: Language, item: &Item, who: PersonId) -> String {
    let (person, place) = (person(who), channel(item.ask.channel));
    match item.instead {
        None => say!(language, "for-asker-dms-open", person = person, place = place),
        Some(Instead::Mention) => say!(language, "for-asker-dms-mention", person = person, place = place),
        Some(Instead::PrivateThread) => say!(language, "for-asker-dms-thread", person = person, place = place),
        Some(Instead::Nothing) if item.lacks.is_empty() => {
            say!(language, "for-asker-dms-nothing", person = person, place = place)
        }
        Some(Instead::Nothing) => {
            let why = lacking(language, &item.lacks);
            say!(language, "for-asker-dms-lacks", person = person, place = place, why = why)
        }
    }
}

fn promised_later(language: Language, item: &Item, who: PersonId) -> String {
    let place = channel(item.ask.channel);
    match item.state.part_of(who).and_then(Obligation::promise) {
        Some(until) => {
            say!(language, "for-asker-promised-later", person = person(who), place = place, time = time(until))
        }
        None => say!(language, "for-asker-still-wait", place = place),
    }
}

/// What comes if they choose nothing: announced, so that they can stop it.
fn next(language: Language, item: &Item) -> String {
    match item.lead.filter(|_| !item.state.kept_between_us) {
        Some(lead) => say!(language, "for-asker-lead-next", lead = person(lead)),
        None => String::new(),
    }
}

/// What the asker can do, the likely things first.
pub(super) fn with_buttons(language: Language, message: Message, item: &Item) -> Message {
    let id = item.ask.id;
    let open = Button::link(say!(language, "button-open"), ask_url(&item.ask));
    let hand_over = Button::secondary(say!(language, "button-hand-over"), Action::HandOver(id));
    let withdraw = Button::secondary(say!(language, "button-withdraw"), Action::Withdraw(id));
    let why = Button::secondary(say!(language, "button-why"), Action::Why(id));
    let answered = Button::secondary(say!(language, "button-its-answered"), Action::Done(id));
    match item.slot {
        Slot::NotPosted | Slot::OutOfReach => message.buttons(vec![super::ask::my_asks(language)]),
        Slot::OthersWord(_) => {
            let that = Button::primary(say!(language, "for-asker-answers-it-button"), Action::Done(id));
            message.buttons(vec![open, that, why])
        }
        Slot::OwnerAway(_) | Slot::ClosedDms(_) | Slot::PromisedLater(..) => {
            let delegate = super::away::to_delegate(language, id, item.away.as_ref());
            message.buttons([open].into_iter().chain(delegate).chain([hand_over, withdraw, why]).collect())
        }
        _ if item.state.nobody_is_left() => message.buttons(vec![open, hand_over, answered, withdraw]),
        _ => {
            let wait = Button::secondary(say!(language, "for-asker-wait-button"), Action::Wait(id));
            let message = message.buttons(vec![open, wait, hand_over, answered, withdraw]);
            if item.lead.filter(|_| !item.state.kept_between_us).is_none() {
                return message;
            }
            let between_us = say!(language, "for-asker-between-us-button");
            message.buttons(vec![Button::secondary(between_us, Action::KeepBetweenUs(id)), why])
        }
    }
}
