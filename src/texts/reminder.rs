//! Reminders: the DM to an owner, and the word to an asker.

use super::for_asker;
use super::lines::{ago, ask_url, channel, count, message_url, owners, person, time};
use super::{Button, Choice, Message, Row, fit, hours, plain, quoted};
use crate::domain::absence::Away;
use crate::domain::ask::{Ask, Came, Closure, Obligation, ObligationState, Owner, Priority, State, Status};
use crate::domain::calendar::{Instant, Schedule};
use crate::domain::custom_id::Action;
use crate::domain::ids::{MessageId, PersonId, ServerId};
use crate::domain::language::Language;
use crate::domain::plan::Slot;
use crate::texts::lines::Last;

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
    /// Whether they are the server's.
    pub is_guess: bool,
    /// The server whose reminders can be stopped.
    pub server: ServerId,
}

/// A bundle for one person, with what else there is to say. `now` decides between "is due" and "was due".
pub fn bundle(
    to: PersonId,
    items: &[Item],
    notes: &[String],
    introduction: Option<&Introduction<'_>>,
    now: Instant,
) -> Message {
    let head = introduction.map(introduce).into_iter().chain(first_notes(notes)).collect::<Vec<_>>().join("\n");
    let message = match items {
        [item] => single(to, item, &head, now),
        [] if !notes.is_empty() => Message::text(head).buttons(vec![Button::secondary("My asks", Action::MyAsks)]),
        items => several(to, items, &head, now),
    };
    with_first_steps(message, introduction)
}

/// The notes that are shown in full, and how many more there are.
pub(super) fn first_notes(notes: &[String]) -> impl Iterator<Item = String> {
    let more = notes.len().saturating_sub(NOTES_SHOWN);
    let more = (more > 0).then(|| format!("\u{2026} and {more} more: `/digest list` and `/watch list` show all."));
    notes.iter().take(NOTES_SHOWN).cloned().chain(more)
}

/// With what who hears of the bot for the first time may want to do.
pub(super) fn with_first_steps(message: Message, introduction: Option<&Introduction<'_>>) -> Message {
    let Some(introduction) = introduction else { return message };
    message.buttons(vec![
        Button::secondary("Set my hours", Action::SetHours),
        Button::secondary("Stop these reminders", Action::Stop(introduction.server)),
    ])
}

/// Who speaks, and by which hours.
pub(super) fn introduce(introduction: &Introduction<'_>) -> String {
    let hours = hours::in_words(introduction.schedule);
    let source =
        if introduction.is_guess { "your server's hours: a guess, until you set yours" } else { "as you set them" };
    format!(
        "Hello, I'm Meantime. I tell you which replies people are waiting for, and only while you are at work.\n\
         For you that is {hours}, {source}.\n"
    )
}

fn single(to: PersonId, item: &Item, head: &str, now: Instant) -> Message {
    if let Some(over) = over(to, item) {
        return Message::text(join(head, &over)).buttons(after(item));
    }
    let text = match item.slot {
        Slot::NotPosted | Slot::OutOfReach => [lead(to, item, now), words(&item.ask)].join("\n"),
        _ => told(&lead(to, item, now), item),
    };
    with_buttons(Message::text(join(head, &text)), to, item)
}

/// How many of these still wait for somebody.
pub fn waiting(to: PersonId, items: &[Item]) -> usize {
    items.iter().filter(|item| over(to, item).is_none()).count()
}

/// One item by itself, at whatever time: what stands behind a line of a list.
pub fn chosen(to: PersonId, item: &Item) -> Message {
    if let Some(over) = over(to, item) {
        return Message::text(over).buttons(after(item));
    }
    let (asker, place) = (person(item.ask.asker), channel(item.ask.channel));
    let lead = match item.is_for_asker() {
        false => was_it_this(to, item).unwrap_or_else(|| format!("{asker} waits for your reply in {place}.")),
        true if item.state.nobody_is_left() => for_asker::lead(item),
        true => format!(
            "You wait for a reply from {} in {place}.",
            owners(Language::English, &still_owing(item), Last::And)
        ),
    };
    with_buttons(Message::text(told(&lead, item)), to, item)
}

/// A lead with the words of the ask and its times.
fn told(lead: &str, item: &Item) -> String {
    let lines = [lead.to_owned(), words(&item.ask), when(item)];
    lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn join(head: &str, text: &str) -> String {
    if head.is_empty() { text.to_owned() } else { format!("{head}\n{text}") }
}

/// What is left to do about an item that is over. One button is always ours, so that the message can be found again.
fn after(item: &Item) -> Vec<Button> {
    vec![Button::link("Open", ask_url(&item.ask)), Button::secondary("My asks", Action::MyAsks)]
}

/// What one can do about one item: the likely things first.
fn with_buttons(message: Message, to: PersonId, item: &Item) -> Message {
    let id = item.ask.id;
    let open = Button::link("Open", ask_url(&item.ask));
    let why = Button::secondary("Why?", Action::Why(id));
    if item.is_for_asker() {
        return for_asker::with_buttons(message, item);
    }
    if matches!(item.slot, Slot::RoleCall | Slot::Escalated) {
        let take = Button::primary("I'll take it", Action::Claim(id));
        let over = Button::secondary("Hand over", Action::HandOver(id));
        return message.buttons(vec![open, take, over, why]);
    }
    let message = match item.unsure(to) {
        Some(_) => message.buttons(vec![
            Button::primary("Yes, that was it", Action::WasAnswer(id)),
            Button::secondary("Not yet", Action::NotYet(id)),
        ]),
        None => message,
    };
    let done = match item.unsure(to) {
        Some(_) => Button::secondary("Done", Action::Done(id)),
        None => Button::primary("Done", Action::Done(id)),
    };
    message
        .buttons(vec![
            open,
            done,
            Button::secondary("I'll reply by\u{2026}", Action::Promise(id)),
            Button::secondary("Snooze", Action::Snooze(id)),
        ])
        .buttons(vec![
            Button::secondary("Hand over", Action::HandOver(id)),
            Button::secondary("Not mine", Action::NotMine(id)),
            why,
        ])
}

/// The question that takes the place of a reminder where it is not sure whether the owner has answered.
fn was_it_this(to: PersonId, item: &Item) -> Option<String> {
    let message = item.unsure(to)?;
    let (asker, place) = (person(item.ask.asker), channel(item.ask.channel));
    let url = message_url(item.ask.server, item.ask.channel, message);
    Some(format!("Was this your answer to {asker} in {place}? {url}\nIf not, they still wait for your reply."))
}

fn lead(to: PersonId, item: &Item, now: Instant) -> String {
    if let Some(question) = was_it_this(to, item) {
        return question;
    }
    let (asker, place) = (person(item.ask.asker), channel(item.ask.channel));
    let late = item.due.is_some_and(|due| due < now - chrono::Duration::minutes(15));
    let urgent = if item.ask.priority == Priority::Urgent { "Urgent: " } else { "" };
    match item.slot {
        Slot::Notice => match item.state.part_of(to).map(|part| part.came) {
            Some(Came::HandedOver { by: Some(by), .. }) if by != to => {
                format!("{urgent}{} handed an ask over to you: {asker} needs a reply in {place}.", person(by))
            }
            _ => format!("{urgent}{asker} needs a reply from you in {place}."),
        },
        Slot::Nudge => format!("{urgent}Your reply to {asker} in {place} is due soon."),
        Slot::Due if late => format!("{urgent}Your reply to {asker} in {place} was due."),
        Slot::Due => format!("{urgent}Your reply to {asker} in {place} is due now."),
        Slot::FollowUp(_) => format!("{urgent}{asker} is still waiting for your reply in {place}."),
        Slot::Snooze(_) => format!("Back from snooze: {asker} waits for your reply in {place}."),
        Slot::Promise(_) => format!("You promised {asker} a reply in {place} by now."),
        Slot::RoleCall => {
            format!("{urgent}{asker} needs a reply in {place} from your team, and nobody has taken it yet. Will you?")
        }
        Slot::Escalated => format!(
            "{asker} has got no reply from {} in {place}, and this server names you for such a case: take it, hand it \
             over, or ask what holds it up.",
            owners(Language::English, &still_owing(item), Last::And)
        ),
        Slot::Unanswered(_)
        | Slot::NobodyLeft(_)
        | Slot::OwnerAway(_)
        | Slot::ClosedDms(_)
        | Slot::PromisedLater(..)
        | Slot::NobodyHears(_)
        | Slot::OthersWord(_)
        | Slot::OutOfReach
        | Slot::NotPosted => for_asker::lead(item),
    }
}

fn still_owing(item: &Item) -> Vec<Owner> {
    item.state.owed().map(|o| o.owner).collect()
}

fn words(ask: &Ask) -> String {
    ask.words.as_ref().map(|words| quoted(&words.question, WORDS_SHOWN)).unwrap_or_default()
}

fn when(item: &Item) -> String {
    let asked = item.ask.asked_at();
    let promised = matches!(item.slot, Slot::Promise(_));
    match item.due.filter(|_| !item.is_for_asker() && !promised) {
        Some(due) => format!("Asked {} \u{b7} due {} ({})", ago(asked), time(due), ago(due)),
        None => format!("Asked {}", ago(asked)),
    }
}

fn several(to: PersonId, items: &[Item], head: &str, now: Instant) -> Message {
    let title = match waiting(to, items) {
        0 => "**Nothing is waiting for you any more**".to_owned(),
        n => format!("**{} for you**", count(n, "thing waits", "things wait")),
    };
    // What is counted below is what `/asks` shows, too.
    let (first, rest): (Vec<&Item>, Vec<&Item>) = items.iter().partition(|item| item.slot.must_be_told());
    let items: Vec<&Item> = first.into_iter().chain(rest).collect();
    let lines: Vec<String> = items.iter().map(|item| format!("- {}", line(to, item, now))).collect();
    let text = fit(&join(head, &title), &lines, |n| format!("\u{2026} and {} more: `/asks` shows all.", n));
    with_choice(Message::text(text), to, &items)
}

/// What one can do about several: one is chosen first. Of a single one, all that can be done.
pub(super) fn with_choice(message: Message, to: PersonId, items: &[&Item]) -> Message {
    let open: Vec<&Item> = items.iter().copied().filter(|item| over(to, item).is_none()).collect();
    match (open.as_slice(), items) {
        ([], _) => return message.buttons(vec![Button::secondary("My asks", Action::MyAsks)]),
        ([only], [_]) => return with_buttons(message, to, only),
        _ => {}
    }
    let options = open.into_iter().take(super::CHOICE_LIMIT).map(choice).collect();
    message.row(Row::Choice {
        action: Action::PickAsk,
        placeholder: "Choose one to act on".to_owned(),
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
pub(super) fn line(to: PersonId, item: &Item, now: Instant) -> String {
    if let Some(over) = over(to, item) {
        return over;
    }
    let due =
        item.due.filter(|_| !item.is_for_asker()).map(|due| format!(" \u{b7} due {}", ago(due))).unwrap_or_default();
    let words =
        item.ask.words.as_ref().map(|w| format!(" \u{201c}{}\u{201d}", plain(&w.question, 60))).unwrap_or_default();
    // On one line, whatever it says.
    let lead = lead(to, item, now).replace('\n', " ");
    let lead = match lead.strip_suffix('.') {
        Some(lead) if words.is_empty() => lead.to_owned(),
        Some(lead) => format!("{lead}:"),
        None => lead,
    };
    format!("{lead}{words}{due} \u{b7} {}", ask_url(&item.ask))
}

fn choice(item: &Item) -> Choice {
    let label = match &item.ask.words {
        // Selects show text as it is: nothing to escape.
        Some(words) => words.question.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(90).collect(),
        None => format!("Ask #{} of {}", item.ask.id, item.ask.asked_at().format("%-d %b, %H:%M UTC")),
    };
    Choice { value: item.ask.id.to_string(), label, description: None }
}

/// What is said when nothing is owed any more.
pub(super) fn over(to: PersonId, item: &Item) -> Option<String> {
    let what = match item.state.status {
        Status::Closed(Closure::NotPosted, _) if item.slot == Slot::NotPosted => return None,
        Status::Closed(Closure::OutOfReach, _) if item.slot == Slot::OutOfReach => return None,
        Status::Answered(at) => format!("\u{2705} Answered {}", ago(at)),
        Status::Closed(reason, at) => format!("\u{2705} {} {}", super::ask::closure(reason), ago(at)),
        Status::Open if item.is_for_asker() => return None,
        Status::Open if item.slot == Slot::RoleCall && !role_is_owed(item) => "\u{2705} Somebody took it".to_owned(),
        Status::Open if item.slot == Slot::Escalated && item.state.kept_between_us => {
            return Some(format!("{} keeps this between them and who owes it.", person(item.ask.asker)));
        }
        Status::Open if item.slot == Slot::Escalated && item.state.part_of(to).is_some() => {
            return item.state.part_of(to).and_then(own_part_over).map(|what| format!("{what}."));
        }
        Status::Open if item.slot == Slot::RoleCall || item.slot == Slot::Escalated => return None,
        Status::Open => own_part_over(item.state.part_of(to)?)?,
    };
    let place = channel(item.ask.channel);
    Some(match item.is_for_asker() {
        true => format!("{what}. Your question in {place} needs nothing more."),
        false => format!("{what}. You owe {} nothing more in {place}.", person(item.ask.asker)),
    })
}

fn role_is_owed(item: &Item) -> bool {
    item.state.owed().any(|part| matches!(part.owner, Owner::Role(_)))
}

fn own_part_over(part: &Obligation) -> Option<String> {
    match part.state {
        ObligationState::Owed | ObligationState::Acknowledged => None,
        ObligationState::Answered(at) => Some(format!("\u{2705} Answered {}", ago(at))),
        ObligationState::Excused => Some("\u{2705} Somebody else answered".to_owned()),
        ObligationState::Declined => Some("\u{2705} You said that it is not yours".to_owned()),
        ObligationState::Left => Some("\u{2705} You left the server".to_owned()),
        ObligationState::HandedOver => Some("\u{2705} Somebody else took it".to_owned()),
    }
}
