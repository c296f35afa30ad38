//! `/asks`: what people owe and wait for, page by page.

use super::lines::{Last, ago, ask_url, channel, clock_utc, owners, person};
use super::reminder::Item;
use super::say::say;
use super::{Button, Choice, Message, Row, plain};
use crate::app::{Explanation, Listed};
use crate::domain::custom_id::Action;
use crate::domain::ids::{ChannelId, PersonId};
use crate::domain::language::Language;
use crate::domain::listing::{Line, Of, Part, Wanted, pages};
use crate::domain::plan::Slot;

/// Two lists at once were chosen.
pub fn one_of_them(language: Language) -> String {
    say!(language, "overview-one-of-them")
}

/// So many lines a page has at most,
const LINES_MOST: usize = 8;
/// and so many characters, so that its heads and the last line fit as well.
const LENGTH_MOST: usize = 1600;

/// A page of what `/asks` lists; the last one where there are fewer.
pub fn page(language: Language, wanted: &Wanted, lines: &[Line], page: u16) -> Message {
    if lines.is_empty() {
        return Message::text(nothing(language, wanted));
    }
    let texts: Vec<String> = lines.iter().map(|line| in_words(language, wanted, line)).collect();
    let lengths: Vec<usize> = texts.iter().map(|text| text.chars().count()).collect();
    let pages = pages(&lengths, LINES_MOST, LENGTH_MOST);
    let at = usize::from(page).min(pages.len().saturating_sub(1));
    let range = pages.get(at).cloned().unwrap_or_default();
    let shown = &lines[range.clone()];
    let mut told = Vec::new();
    for (nth, (line, text)) in shown.iter().zip(&texts[range]).enumerate() {
        if nth == 0 || shown[nth - 1].part != line.part {
            let all = lines.iter().filter(|other| other.part == line.part).count();
            told.push(head(language, wanted, line.part, all));
        }
        told.push(text.clone());
    }
    if wanted.of == Of::Mine && !wanted.overdue && at == 0 && lines.iter().all(|line| line.part != Part::Owed) {
        told.insert(0, say!(language, "overview-no-reply-owed"));
    }
    if pages.len() > 1 {
        told.push(say!(language, "overview-page", page = at + 1, pages = pages.len()));
    }
    if matches!(wanted.of, Of::Person(_)) {
        told.push(say!(language, "overview-of-a-person"));
    }
    let message = with_choice(language, Message::text(told.join("\n")), shown);
    turning(language, message, wanted, at, pages.len())
}

/// What one can act on.
fn with_choice(language: Language, message: Message, shown: &[Line]) -> Message {
    let own = shown.iter().filter(|line| line.is_readers).take(super::CHOICE_LIMIT);
    let options: Vec<Choice> = own.map(|line| choice(language, &line.waiting)).collect();
    match options.is_empty() {
        true => message,
        false => message.row(Row::Choice {
            action: Action::PickAsk,
            placeholder: say!(language, "overview-placeholder"),
            options,
        }),
    }
}

fn turning(language: Language, message: Message, wanted: &Wanted, at: usize, pages: usize) -> Message {
    let to = |label: String, page: usize| {
        let page = u16::try_from(page).unwrap_or(u16::MAX);
        Button::secondary(label, Action::Asks { wanted: *wanted, page })
    };
    let back = (at > 0).then(|| to(say!(language, "overview-previous"), at.saturating_sub(1)));
    let on = (at + 1 < pages).then(|| to(say!(language, "overview-next"), at + 1));
    let buttons: Vec<Button> = back.into_iter().chain(on).collect();
    if buttons.is_empty() { message } else { message.buttons(buttons) }
}

fn head(language: Language, wanted: &Wanted, part: Part, all: usize) -> String {
    match (part, wanted.of, wanted.overdue) {
        (Part::Owed, Of::Person(whose), false) => say!(language, "overview-owes", person = person(whose), count = all),
        (Part::Owed, Of::Person(whose), true) => {
            say!(language, "overview-owes-overdue", person = person(whose), count = all)
        }
        (Part::Asked, Of::Person(whose), false) => {
            say!(language, "overview-waits", person = person(whose), count = all)
        }
        (Part::Asked, Of::Person(whose), true) => {
            say!(language, "overview-waits-overdue", person = person(whose), count = all)
        }
        (Part::Open, Of::Channel(place), false) => {
            say!(language, "overview-open-in", channel = channel(place), count = all)
        }
        (Part::Open, Of::Channel(place), true) => {
            say!(language, "overview-open-in-overdue", channel = channel(place), count = all)
        }
        (Part::Owed, _, false) => say!(language, "overview-you-owe", count = all),
        (Part::Owed, _, true) => say!(language, "overview-you-owe-overdue", count = all),
        (Part::Asked | Part::Open, _, false) => say!(language, "overview-you-wait", count = all),
        (Part::Asked | Part::Open, _, true) => say!(language, "overview-you-wait-overdue", count = all),
    }
}

fn nothing(language: Language, wanted: &Wanted) -> String {
    match (wanted.of, wanted.overdue) {
        (Of::Mine, false) => say!(language, "overview-nothing"),
        (Of::Mine, true) => say!(language, "overview-nothing-overdue"),
        (Of::Owed, false) => say!(language, "overview-nothing-owed"),
        (Of::Owed, true) => say!(language, "overview-nothing-owed-overdue"),
        (Of::Asked, false) => say!(language, "overview-nothing-asked"),
        (Of::Asked, true) => say!(language, "overview-nothing-asked-overdue"),
        (Of::Channel(place), false) => say!(language, "overview-nothing-in", channel = channel(place)),
        (Of::Channel(place), true) => say!(language, "overview-nothing-in-overdue", channel = channel(place)),
        (Of::Person(whose), false) => say!(language, "overview-nothing-of", person = person(whose)),
        (Of::Person(whose), true) => say!(language, "overview-nothing-of-overdue", person = person(whose)),
    }
}

fn in_words(language: Language, wanted: &Wanted, line: &Line) -> String {
    let said = match (line.part, wanted.of) {
        (Part::Owed, _) => owed_line(language, &line.waiting),
        (Part::Open, Of::Channel(place)) => open_line(language, place, &line.waiting),
        (Part::Asked | Part::Open, _) => asked_line(language, &line.waiting),
    };
    format!("- {said}")
}

fn subject(language: Language, listed: &Listed) -> String {
    let words = listed.ask.words.as_ref().map(|w| say!(language, "words-quoted", words = plain(&w.question, 60)));
    words.into_iter().chain([ask_url(&listed.ask)]).collect::<Vec<_>>().join(" ")
}

fn owed_line(language: Language, listed: &Listed) -> String {
    let (number, what) = (listed.ask.id.0, subject(language, listed));
    let (person, channel) = (person(listed.ask.asker), channel(listed.ask.channel));
    match listed.due.map(ago) {
        Some(due) => {
            say!(language, "overview-owed", number = number, person = person, channel = channel, due = due, what = what)
        }
        None => {
            say!(
                language,
                "overview-owed-no-due-time",
                number = number,
                person = person,
                channel = channel,
                what = what
            )
        }
    }
}

fn asked_line(language: Language, listed: &Listed) -> String {
    let (number, what) = (listed.ask.id.0, subject(language, listed));
    let (people, channel) = (whom(language, listed), channel(listed.ask.channel));
    match listed.due.map(ago) {
        Some(due) => {
            say!(
                language,
                "overview-asked",
                number = number,
                people = people,
                channel = channel,
                due = due,
                what = what
            )
        }
        None => {
            say!(
                language,
                "overview-asked-no-due-time",
                number = number,
                people = people,
                channel = channel,
                what = what
            )
        }
    }
}

fn open_line(language: Language, place: ChannelId, listed: &Listed) -> String {
    let (number, what) = (listed.ask.id.0, subject(language, listed));
    let (asker, people) = (person(listed.ask.asker), whom(language, listed));
    let thread = (listed.ask.channel != place).then(|| channel(listed.ask.channel));
    match (thread, listed.due.map(ago)) {
        (None, Some(due)) => {
            say!(language, "overview-open", number = number, asker = asker, people = people, due = due, what = what)
        }
        (None, None) => {
            say!(language, "overview-open-no-due-time", number = number, asker = asker, people = people, what = what)
        }
        (Some(thread), Some(due)) => say!(
            language,
            "overview-open-in-thread",
            number = number,
            asker = asker,
            people = people,
            thread = thread,
            due = due,
            what = what
        ),
        (Some(thread), None) => say!(
            language,
            "overview-open-in-thread-no-due-time",
            number = number,
            asker = asker,
            people = people,
            thread = thread,
            what = what
        ),
    }
}

fn whom(language: Language, listed: &Listed) -> String {
    match listed.owed_by.is_empty() {
        true => say!(language, "overview-nobody-any-more"),
        false => owners(language, &listed.owed_by, Last::And),
    }
}

fn choice(language: Language, listed: &Listed) -> Choice {
    Choice { value: listed.ask.id.to_string(), label: label(language, listed), description: None }
}

/// One ask in a list to choose from. Discord shows it as it is: nothing to escape.
pub fn label(language: Language, listed: &Listed) -> String {
    let words = listed.ask.words.as_ref().map(|w| w.question.split_whitespace().collect::<Vec<_>>().join(" "));
    let label = match words {
        Some(words) => format!("#{} {words}", listed.ask.id),
        None => {
            let time = clock_utc(language, listed.ask.asked_at());
            say!(language, "overview-number-of", number = listed.ask.id.0, time = time)
        }
    };
    label.chars().take(90).collect()
}

/// One ask, chosen from several, with what one can do about it.
pub fn one(language: Language, to: PersonId, e: &Explanation) -> Message {
    let slot = if e.ask.asker == to { Slot::Unanswered(0) } else { Slot::Due };
    let item = Item {
        slot,
        ask: e.ask.clone(),
        state: e.state.clone(),
        due: e.clock.map(|clock| clock.due),
        lead: e.policy.lead,
        stopped: Vec::new(),
        away: None,
        instead: None,
        lacks: Vec::new(),
    };
    super::reminder::chosen(language, to, &item)
}
