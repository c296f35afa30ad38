//! The word to an asker: no answer came, nobody is left who owes one, somebody else may have answered.

use super::lines::{ask_url, channel, list, message_url, owners, person, time};
use super::reminder::{Instead, Item};
use super::{Button, Message};
use crate::domain::ask::{Obligation, ObligationState, Owner};
use crate::domain::custom_id::Action;
use crate::domain::ids::{ChannelId, MessageId, PersonId};
use crate::domain::language::Language;
use crate::domain::plan::Slot;
use crate::texts::lines::Last;

/// The permission without which the bot cannot look whether a message of its own arrived.
pub(crate) const LOOK: &str = "Read Message History";

/// What is true of the ask for its asker: owners may have declined, or taken that back, since it was first said.
pub(super) fn lead(item: &Item) -> String {
    let place = channel(item.ask.channel);
    let owing = || owners(Language::English, &item.state.owed().map(|part| part.owner).collect::<Vec<_>>(), Last::And);
    match item.slot {
        Slot::NotPosted if item.lacks == [LOOK] => format!(
            "I don't know whether your question stands in {place}: Discord did not say, and I lack the permission \"{LOOK}\" \
             there to look. If it does, ask for the reply there yourself; if not, `/ask` again. I remind nobody of it."
        ),
        Slot::NotPosted => format!(
            "I could not post your question in {place}: {}. Nobody was asked; `/ask` again where I can write.",
            lacking(&item.lacks)
        ),
        Slot::ClosedDms(who) if item.state.part_of(who).is_some_and(Obligation::is_owed) => closed_dms(item, who),
        Slot::ClosedDms(_) => format!("You still wait for a reply in {place}."),
        Slot::OutOfReach => format!(
            "I no longer see {place}, where you wait for a reply, so I would never hear the answer: I remind nobody of it \
             any more. Whoever manages the server can give me \"View Channel\" there; then I go on by myself."
        ),
        Slot::OthersWord(message) => others_word(item, message),
        Slot::PromisedLater(who, _) => promised_later(item, who),
        Slot::OwnerAway(who) if !item.state.nobody_is_left() => super::away::owner_away(item, who),
        _ if item.state.nobody_is_left() => format!(
            "Nobody owes you a reply in {place} any more: {}. Hand it over to somebody else, or withdraw it.",
            gone(item)
        ),
        Slot::NobodyHears(_) if nobody_hears(item) => format!(
            "Nobody hears my reminders about your question in {place} any more: {} switched them off. Ask them yourself, hand \
             it over to somebody else, or withdraw it.",
            owing()
        ),
        Slot::NobodyHears(_) => {
            format!("You still wait for a reply from {} in {place}. They hear my reminders again.", owing())
        }
        Slot::NobodyLeft(_) => {
            format!("Taken back: the reply in {place} is owed to you after all, by {}. You need do nothing.", owing())
        }
        _ => format!(
            "No answer yet: you still wait for a reply from {} in {place}. What shall I do?{}",
            owing(),
            next(item)
        ),
    }
}

/// Whether nobody who owes it can be reminded.
fn nobody_hears(item: &Item) -> bool {
    item.state.owed().all(|part| part.owner.person().is_some_and(|person| item.stopped.contains(&person)))
}

fn gone(item: &Item) -> String {
    let who = |state: ObligationState| {
        let parts = item.state.obligations.iter().filter(|part| part.state == state);
        parts.map(|part| part.owner).collect::<Vec<Owner>>()
    };
    let (declined, left) = (who(ObligationState::Declined), who(ObligationState::Left));
    let mut reasons = Vec::new();
    if !declined.is_empty() {
        reasons.push(format!("{} said that it is not theirs", owners(Language::English, &declined, Last::And)));
    }
    if !left.is_empty() {
        reasons.push(format!("{} left the server", owners(Language::English, &left, Last::And)));
    }
    if reasons.is_empty() {
        "who was asked is asked no longer".to_owned()
    } else {
        list(Language::English, &reasons, Last::And)
    }
}

fn others_word(item: &Item, message: MessageId) -> String {
    let place = channel(item.ask.channel);
    let word = item.state.others.iter().find(|word| word.message == message);
    let Some(word) = word else { return format!("Somebody may have answered your question in {place}.") };
    // A thread opened from a message has the message's id.
    let thread = item.ask.message.filter(|_| word.in_thread && !item.ask.in_thread).map(|message| ChannelId(message.0));
    let url = message_url(item.ask.server, thread.unwrap_or(item.ask.channel), word.message);
    let owing = owners(Language::English, &item.state.owed().map(|part| part.owner).collect::<Vec<_>>(), Last::And);
    format!(
        "{} may have answered your question in {place}: {url}\nIf that answers it, say so; else the reply is still \
         owed by {owing}.",
        person(word.by)
    )
}

/// What keeps the bot from writing, as far as it knows.
fn lacking(permissions: &[&str]) -> String {
    match permissions {
        [] => "Discord refused it; the channel may be gone, or I lack a permission there".to_owned(),
        some => format!("I lack the permission \"{}\" there", some.join("\" and \"")),
    }
}

fn closed_dms(item: &Item, who: PersonId) -> String {
    let (owner, place) = (person(who), channel(item.ask.channel));
    match item.instead {
        None => format!("{owner} takes direct messages again: I go on reminding them of your question in {place}."),
        Some(Instead::Mention) => format!(
            "{owner} takes no direct messages from me, so I mentioned them in {place} instead, without your words. You need \
             do nothing."
        ),
        Some(Instead::PrivateThread) => format!(
            "{owner} takes no direct messages from me, so I remind them of your question in {place} in a private thread \
             instead. You need do nothing."
        ),
        Some(Instead::Nothing) if item.lacks.is_empty() => format!(
            "I can't remind {owner} of your question in {place}: they take no direct messages from me, and I have no other \
             way to them. Ask them yourself, hand it over to somebody else, or withdraw it."
        ),
        Some(Instead::Nothing) => format!(
            "I can't remind {owner} of your question in {place}: they take no direct messages from me, and {}. Ask them \
             yourself, hand it over to somebody else, or withdraw it.",
            lacking(&item.lacks)
        ),
    }
}

fn promised_later(item: &Item, who: PersonId) -> String {
    let place = channel(item.ask.channel);
    match item.state.part_of(who).and_then(Obligation::promise) {
        Some(until) => {
            format!(
                "{} replies to your question in {place} by {}, later than it was due. If that is too late for you, hand it \
                 over to somebody else.",
                person(who),
                time(until)
            )
        }
        None => format!("You still wait for a reply in {place}."),
    }
}

/// What comes if they choose nothing: announced, so that they can stop it.
fn next(item: &Item) -> String {
    match item.lead.filter(|_| !item.state.kept_between_us) {
        Some(lead) => format!(" If you choose nothing, I tell {} in a working day.", person(lead)),
        None => String::new(),
    }
}

/// What the asker can do, the likely things first.
pub(super) fn with_buttons(message: Message, item: &Item) -> Message {
    let id = item.ask.id;
    let open = Button::link("Open", ask_url(&item.ask));
    let hand_over = Button::secondary("Hand over", Action::HandOver(id));
    let withdraw = Button::secondary("Withdraw", Action::Withdraw(id));
    let why = Button::secondary("Why?", Action::Why(id));
    match item.slot {
        Slot::NotPosted | Slot::OutOfReach => message.buttons(vec![Button::secondary("My asks", Action::MyAsks)]),
        Slot::OthersWord(_) => message.buttons(vec![open, Button::primary("That answers it", Action::Done(id)), why]),
        Slot::OwnerAway(_) | Slot::ClosedDms(_) | Slot::PromisedLater(..) => {
            let delegate = super::away::to_delegate(id, item.away.as_ref());
            message.buttons([open].into_iter().chain(delegate).chain([hand_over, withdraw, why]).collect())
        }
        _ if item.state.nobody_is_left() => {
            let answered = Button::secondary("It's answered", Action::Done(id));
            message.buttons(vec![open, hand_over, answered, withdraw])
        }
        _ => {
            let wait = Button::secondary("Keep waiting", Action::Wait(id));
            let answered = Button::secondary("It's answered", Action::Done(id));
            let message = message.buttons(vec![open, wait, hand_over, answered, withdraw]);
            match item.lead.filter(|_| !item.state.kept_between_us) {
                Some(_) => {
                    message.buttons(vec![Button::secondary("Keep it between us", Action::KeepBetweenUs(id)), why])
                }
                None => message,
            }
        }
    }
}
