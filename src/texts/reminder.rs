//! Reminders: the DM to an owner, and the word to an asker.

use super::ask::my_asks;
use super::for_asker;
use super::lines::{Last, ago, ask_url, channel, clock_utc, message_url, owners, person, time};
use super::say::say;
use super::{Button, Choice, Message, Row, fit, hours, norms, plain, quoted};
use crate::domain::absence::Away;
use crate::domain::ask::{Ask, Came, Closure, Obligation, ObligationState, Owner, Priority, State, Status};
use crate::domain::calendar::{Instant, Schedule, Trip};
use crate::domain::custom_id::Action;
use crate::domain::ids::{MessageId, PersonId, ServerId};
use crate::domain::language::Language;
use crate::domain::plan::Slot;

/// So many characters of a question are shown in a reminder.
const WORDS_SHOWN: usize = 300;

/// So many notes are shown in full.
const NOTES_SHOWN: usize = 2;

/// One thing that a bundle tells.
#[derive(Clone, Debug)]
pub struct Item {
    /// Why now.
    pub slot: Slot,
    /// The ask.
    pub ask: Ask,
    /// What became of it.
    pub state: State,
    /// When the recipient's reply is due, UTC; for the asker and the lead, when the first one is.
    pub due: Option<Instant>,
    /// Whom the policy names to turn to when no answer comes.
    pub lead: Option<PersonId>,
    /// Who owes it and has switched reminders off.
    pub stopped: Vec<PersonId>,
    /// Of [`Slot::OwnerAway`]: how that owner is away; none where they are back.
    pub away: Option<Away>,
    /// Of [`Slot::ClosedDms`]: how that owner is reached instead; none where DMs reach them again.
    pub instead: Option<Instead>,
    /// Of what the bot needs where the ask stands, the permissions that it lacks, as Discord names them.
    pub lacks: Vec<&'static str>,
}

/// How an owner is reached who takes no direct messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instead {
    /// By a mention where the ask stands.
    Mention,
    /// In a private thread of theirs.
    PrivateThread,
    /// Not at all.
    Nothing,
}

impl Item {
    fn is_for_asker(&self) -> bool {
        self.slot.is_for_asker()
    }

    /// What the recipient wrote later, of which it is not sure whether it was the answer.
    fn unsure(&self, to: PersonId) -> Option<MessageId> {
        let asks_owner = !self.is_for_asker() && !matches!(self.slot, Slot::RoleCall | Slot::Escalated);
        self.state.part_of(to).filter(|_| asks_owner).and_then(|part| part.unsure)
    }
}

/// What the first DM says about the hours it assumes.
#[derive(Clone, Copy, Debug)]
pub struct Introduction<'a> {
    /// The hours that count for the person.
    pub schedule: &'a Schedule,
    /// Where they are abroad: the trip whose hours count now.
    pub abroad: Option<&'a Trip>,
    /// Whether they are the server's.
    pub is_guess: bool,
    /// The server whose reminders can be stopped.
    pub server: ServerId,
}

/// A bundle for one person, with what else there is to say. `now` decides between "is due" and "was due".
pub fn bundle(
    language: Language,
    to: PersonId,
    items: &[Item],
    notes: &[String],
    introduction: Option<&Introduction<'_>>,
    now: Instant,
) -> Message {
    let head = introduction.map(|introduction| introduce(language, introduction));
    let head = head.into_iter().chain(first_notes(language, notes)).collect::<Vec<_>>().join("\n");
    let message = match items {
        [item] => single(language, to, item, &head, now),
        [] if !notes.is_empty() => Message::text(head).buttons(vec![my_asks(language)]),
        items => several(language, to, items, &head, now),
    };
    with_first_steps(language, message, introduction)
}

/// The notes that are shown in full, and how many more there are.
pub(super) fn first_notes(language: Language, notes: &[String]) -> impl Iterator<Item = String> {
    let more = notes.len().saturating_sub(NOTES_SHOWN);
    let more = (more > 0).then(|| say!(language, "reminder-more-notes", count = more));
    notes.iter().take(NOTES_SHOWN).cloned().chain(more)
}

/// With what who hears of the bot for the first time may want to do.
pub(super) fn with_first_steps(
    language: Language,
    message: Message,
    introduction: Option<&Introduction<'_>>,
) -> Message {
    let Some(introduction) = introduction else { return message };
    message.buttons(vec![
        Button::secondary(say!(language, "reminder-set-hours-button"), Action::SetHours(None)),
        Button::secondary(say!(language, "reminder-stop-button"), Action::Stop(introduction.server)),
        norms::button(language, introduction.server),
    ])
}

/// Who speaks, and by which hours.
pub(super) fn introduce(language: Language, introduction: &Introduction<'_>) -> String {
    let hours = match introduction.abroad {
        Some(trip) => hours::in_zone(language, &trip.weekly, trip.zone),
        None => hours::named(language, introduction.schedule),
    };
    let counts = match introduction.is_guess {
        true => say!(language, "reminder-hello-guess", hours = hours),
        false => say!(language, "reminder-hello-hours", hours = hours),
    };
    format!("{}\n{counts}\n", say!(language, "reminder-hello"))
}

fn single(language: Language, to: PersonId, item: &Item, head: &str, now: Instant) -> Message {
    if let Some(over) = over(language, to, item) {
        return Message::text(join(head, &over)).buttons(after(language, item));
    }
    let lead = lead(language, to, item, now);
    let text = match item.slot {
        Slot::NotPosted | Slot::OutOfReach => [lead, words(&item.ask)].join("\n"),
        _ => told(language, &lead, item),
    };
    with_buttons(language, Message::text(join(head, &text)), to, item)
}

/// How many of these still wait for somebody.
pub fn waiting(to: PersonId, items: &[Item]) -> usize {
    items.iter().filter(|item| !is_over(to, item)).count()
}

/// One item by itself, at whatever time: what stands behind a line of a list.
pub fn chosen(language: Language, to: PersonId, item: &Item) -> Message {
    if let Some(over) = over(language, to, item) {
        return Message::text(over).buttons(after(language, item));
    }
    let place = channel(item.ask.channel);
    let lead = match item.is_for_asker() {
        false => was_it_this(language, to, item)
            .unwrap_or_else(|| say!(language, "reminder-waits-for-you", asker = person(item.ask.asker), place = place)),
        true if item.state.nobody_is_left() => for_asker::lead(language, item),
        true => say!(language, "reminder-you-wait", people = still_owing(language, item), place = place),
    };
    with_buttons(language, Message::text(told(language, &lead, item)), to, item)
}

/// A lead with the words of the ask and its times.
fn told(language: Language, lead: &str, item: &Item) -> String {
    let lines = [lead.to_owned(), words(&item.ask), when(language, item)];
    lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn join(head: &str, text: &str) -> String {
    if head.is_empty() { text.to_owned() } else { format!("{head}\n{text}") }
}

/// What is left to do about an item that is over. One button is always ours, so that the message can be found again.
fn after(language: Language, item: &Item) -> Vec<Button> {
    vec![Button::link(say!(language, "button-open"), ask_url(&item.ask)), my_asks(language)]
}

/// What one can do about one item: the likely things first.
fn with_buttons(language: Language, message: Message, to: PersonId, item: &Item) -> Message {
    if item.is_for_asker() {
        return for_asker::with_buttons(language, message, item);
    }
    let id = item.ask.id;
    let open = Button::link(say!(language, "button-open"), ask_url(&item.ask));
    let why = Button::secondary(say!(language, "button-why"), Action::Why(id));
    let over = Button::secondary(say!(language, "button-hand-over"), Action::HandOver(id));
    if matches!(item.slot, Slot::RoleCall | Slot::Escalated) {
        let take = Button::primary(say!(language, "button-take"), Action::Claim(id));
        return message.buttons(vec![open, take, over, why]);
    }
    let message = match item.unsure(to) {
        Some(_) => message.buttons(vec![
            Button::primary(say!(language, "reminder-was-it-button"), Action::WasAnswer(id)),
            Button::secondary(say!(language, "reminder-not-yet-button"), Action::NotYet(id)),
        ]),
        None => message,
    };
    let done = say!(language, "button-done");
    let done = match item.unsure(to) {
        Some(_) => Button::secondary(done, Action::Done(id)),
        None => Button::primary(done, Action::Done(id)),
    };
    let promise = Button::secondary(say!(language, "button-promise"), Action::Promise(id));
    let snooze = Button::secondary(say!(language, "button-snooze"), Action::Snooze(id));
    let not_mine = Button::secondary(say!(language, "button-not-mine"), Action::NotMine(id));
    message.buttons(vec![open, done, promise, snooze]).buttons(vec![over, not_mine, why])
}

/// The question that takes the place of a reminder where it is not sure whether the owner has answered.
fn was_it_this(language: Language, to: PersonId, item: &Item) -> Option<String> {
    let message = item.unsure(to)?;
    let (asker, place) = (person(item.ask.asker), channel(item.ask.channel));
    let url = message_url(item.ask.server, item.ask.channel, message);
    Some(say!(language, "reminder-was-it-this", asker = asker, place = place, url = url))
}

fn lead(language: Language, to: PersonId, item: &Item, now: Instant) -> String {
    if let Some(question) = was_it_this(language, to, item) {
        return question;
    }
    let lead = reason(language, to, item, now);
    let may_be_urgent =
        matches!(item.slot, Slot::Notice | Slot::Nudge | Slot::Due | Slot::FollowUp(_) | Slot::RoleCall);
    match may_be_urgent && item.ask.priority == Priority::Urgent {
        true => say!(language, "reminder-urgent", what = lead),
        false => lead,
    }
}

/// Why it is told now.
fn reason(language: Language, to: PersonId, item: &Item, now: Instant) -> String {
    let (asker, place) = (person(item.ask.asker), channel(item.ask.channel));
    let late = item.due.is_some_and(|due| due < now - chrono::Duration::minutes(15));
    match item.slot {
        Slot::Notice => match item.state.part_of(to).map(|part| part.came) {
            Some(Came::HandedOver { by: Some(by), .. }) if by != to => {
                say!(language, "reminder-notice-handed-over", by = person(by), asker = asker, place = place)
            }
            _ => say!(language, "reminder-notice", asker = asker, place = place),
        },
        Slot::Nudge => say!(language, "reminder-nudge", asker = asker, place = place),
        Slot::Due if late => say!(language, "reminder-was-due", asker = asker, place = place),
        Slot::Due => say!(language, "reminder-due", asker = asker, place = place),
        Slot::FollowUp(_) => say!(language, "reminder-follow-up", asker = asker, place = place),
        Slot::Snooze(_) => say!(language, "reminder-snooze", asker = asker, place = place),
        Slot::Promise(_) => say!(language, "reminder-promise", asker = asker, place = place),
        Slot::RoleCall => say!(language, "reminder-role-call", asker = asker, place = place),
        Slot::Escalated => {
            let people = still_owing(language, item);
            say!(language, "reminder-escalated", asker = asker, people = people, place = place)
        }
        Slot::Unanswered(_)
        | Slot::NobodyLeft(_)
        | Slot::OwnerAway(_)
        | Slot::ClosedDms(_)
        | Slot::PromisedLater(..)
        | Slot::NobodyHears(_)
        | Slot::OthersWord(_)
        | Slot::OutOfReach
        | Slot::NotPosted => for_asker::lead(language, item),
    }
}

fn still_owing(language: Language, item: &Item) -> String {
    owners(language, &item.state.owed().map(|part| part.owner).collect::<Vec<_>>(), Last::And)
}

fn words(ask: &Ask) -> String {
    ask.words.as_ref().map(|words| quoted(&words.question, WORDS_SHOWN)).unwrap_or_default()
}

fn when(language: Language, item: &Item) -> String {
    let asked = ago(item.ask.asked_at());
    let promised = matches!(item.slot, Slot::Promise(_));
    match item.due.filter(|_| !item.is_for_asker() && !promised) {
        Some(due) => say!(language, "reminder-asked-due", asked = asked, due = time(due), ago = ago(due)),
        None => say!(language, "reminder-asked", asked = asked),
    }
}

fn several(language: Language, to: PersonId, items: &[Item], head: &str, now: Instant) -> Message {
    let title = match waiting(to, items) {
        0 => say!(language, "reminder-nothing-waits"),
        n => say!(language, "reminder-waiting", count = n),
    };
    // What is counted below is what `/asks` shows, too.
    let (first, rest): (Vec<&Item>, Vec<&Item>) = items.iter().partition(|item| item.slot.must_be_told());
    let items: Vec<&Item> = first.into_iter().chain(rest).collect();
    let lines: Vec<String> = items.iter().map(|item| format!("- {}", line(language, to, item, now))).collect();
    let text = fit(&join(head, &title), &lines, |n| say!(language, "reminder-more", count = n));
    with_choice(language, Message::text(text), to, &items)
}

/// What one can do about several: one is chosen first. Of a single one, all that can be done.
pub(super) fn with_choice(language: Language, message: Message, to: PersonId, items: &[&Item]) -> Message {
    let open: Vec<&Item> = items.iter().copied().filter(|item| !is_over(to, item)).collect();
    match (open.as_slice(), items) {
        ([], _) => return message.buttons(vec![my_asks(language)]),
        ([only], [_]) => return with_buttons(language, message, to, only),
        _ => {}
    }
    let options = open.into_iter().take(super::CHOICE_LIMIT).map(|item| choice(language, item)).collect();
    message.row(Row::Choice {
        action: Action::PickAsk,
        placeholder: say!(language, "reminder-placeholder"),
        options: distinct(options),
    })
}

/// Two slots of one ask in a bundle make one choice.
fn distinct(mut options: Vec<Choice>) -> Vec<Choice> {
    let mut seen = std::collections::HashSet::new();
    options.retain(|option| seen.insert(option.value.clone()));
    options
}

/// One line of a bundle.
pub(super) fn line(language: Language, to: PersonId, item: &Item, now: Instant) -> String {
    if let Some(over) = over(language, to, item) {
        return over;
    }
    // On one line, whatever it says.
    let lead = lead(language, to, item, now).replace('\n', " ");
    let bare = lead.strip_suffix(['.', '\u{3002}']).map(str::to_owned);
    let quoted = item.ask.words.as_ref().map(|w| say!(language, "words-quoted", words = plain(&w.question, 60)));
    let first = match (bare, quoted) {
        (Some(lead), Some(words)) => say!(language, "reminder-line-words", lead = lead, words = words),
        // A question keeps its mark.
        (None, Some(words)) => format!("{lead} {words}"),
        (bare, None) => bare.unwrap_or(lead),
    };
    let due = item.due.filter(|_| !item.is_for_asker());
    let due = due.map(|due| say!(language, "reminder-line-due", ago = ago(due)));
    [first].into_iter().chain(due).chain([ask_url(&item.ask)]).collect::<Vec<_>>().join(" \u{b7} ")
}

fn choice(language: Language, item: &Item) -> Choice {
    let label = match &item.ask.words {
        // Selects show text as it is: nothing to escape.
        Some(words) => words.question.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(90).collect(),
        None => {
            let time = clock_utc(language, item.ask.asked_at());
            say!(language, "reminder-number-of", number = item.ask.id.0, time = time)
        }
    };
    Choice { value: item.ask.id.to_string(), label, description: None }
}

/// Whether nothing is owed any more, whatever the language in which that is said.
pub(super) fn is_over(to: PersonId, item: &Item) -> bool {
    over(Language::default(), to, item).is_some()
}

/// What is said when nothing is owed any more.
pub(super) fn over(language: Language, to: PersonId, item: &Item) -> Option<String> {
    let what = match item.state.status {
        Status::Closed(Closure::NotPosted, _) if item.slot == Slot::NotPosted => return None,
        Status::Closed(Closure::OutOfReach, _) if item.slot == Slot::OutOfReach => return None,
        Status::Answered(at) => say!(language, "reminder-over-answered", ago = ago(at)),
        Status::Closed(reason, at) => super::ask::closed(language, reason, at),
        Status::Open if item.is_for_asker() => return None,
        Status::Open if item.slot == Slot::RoleCall && !role_is_owed(item) => {
            say!(language, "reminder-over-role-taken")
        }
        Status::Open if item.slot == Slot::Escalated && item.state.kept_between_us => {
            return Some(say!(language, "reminder-over-between-them", asker = person(item.ask.asker)));
        }
        Status::Open if item.slot == Slot::Escalated && item.state.part_of(to).is_some() => {
            let what = item.state.part_of(to).and_then(|part| own_part_over(language, part));
            return what.map(|what| say!(language, "reminder-over-lead", what = what));
        }
        Status::Open if item.slot == Slot::RoleCall || item.slot == Slot::Escalated => return None,
        Status::Open => own_part_over(language, item.state.part_of(to)?)?,
    };
    let place = channel(item.ask.channel);
    Some(match item.is_for_asker() {
        true => say!(language, "reminder-over-asker", what = what, place = place),
        false => say!(language, "reminder-over", what = what, asker = person(item.ask.asker), place = place),
    })
}

fn role_is_owed(item: &Item) -> bool {
    item.state.owed().any(|part| matches!(part.owner, Owner::Role(_)))
}

fn own_part_over(language: Language, part: &Obligation) -> Option<String> {
    match part.state {
        ObligationState::Owed | ObligationState::Acknowledged => None,
        ObligationState::Answered(at) => Some(say!(language, "reminder-over-answered", ago = ago(at))),
        ObligationState::Excused => Some(say!(language, "reminder-over-others-answered")),
        ObligationState::Declined => Some(say!(language, "reminder-over-declined")),
        ObligationState::Left => Some(say!(language, "reminder-over-left")),
        ObligationState::HandedOver => Some(say!(language, "reminder-over-taken")),
    }
}
