//! `/asks`: what people owe and wait for, page by page.

use super::lines::{ago, ask_url, channel, count, owners, person};
use super::reminder::Item;
use super::{Button, Choice, Message, Row, plain};
use crate::app::{Explanation, Listed};
use crate::domain::custom_id::Action;
use crate::domain::ids::{ChannelId, PersonId};
use crate::domain::language::Language;
use crate::domain::listing::{Line, Of, Part, Wanted, pages};
use crate::domain::plan::Slot;
use crate::texts::lines::Last;

/// Two lists at once were chosen.
pub const ONE_OF_THEM: &str =
    "Choose one of `show`, `channel` and `person`: each is a list of its own. `overdue` goes with any of them.";

/// So many lines a page has at most,
const LINES_MOST: usize = 8;
/// and so many characters, so that its heads and the last line fit as well.
const LENGTH_MOST: usize = 1600;

/// A page of what `/asks` lists; the last one where there are fewer.
pub fn page(wanted: &Wanted, lines: &[Line], page: u16) -> Message {
    if lines.is_empty() {
        return Message::text(nothing(wanted));
    }
    let texts: Vec<String> = lines.iter().map(|line| in_words(wanted, line)).collect();
    let lengths: Vec<usize> = texts.iter().map(|text| text.chars().count()).collect();
    let pages = pages(&lengths, LINES_MOST, LENGTH_MOST);
    let at = usize::from(page).min(pages.len().saturating_sub(1));
    let range = pages.get(at).cloned().unwrap_or_default();
    let shown = &lines[range.clone()];
    let mut told = Vec::new();
    for (nth, (line, text)) in shown.iter().zip(&texts[range]).enumerate() {
        if nth == 0 || shown[nth - 1].part != line.part {
            let all = lines.iter().filter(|other| other.part == line.part).count();
            told.push(format!("**{}**", head(wanted, line.part, all)));
        }
        told.push(text.clone());
    }
    if wanted.of == Of::Mine && !wanted.overdue && at == 0 && lines.iter().all(|line| line.part != Part::Owed) {
        told.insert(0, "**You owe no reply.**".to_owned());
    }
    if pages.len() > 1 {
        told.push(format!("Page {} of {}", at + 1, pages.len()));
    }
    if matches!(wanted.of, Of::Person(_)) {
        told.push("Only what is in channels that you see, or concerns you.".to_owned());
    }
    let message = with_choice(Message::text(told.join("\n")), shown);
    turning(message, wanted, at, pages.len())
}

/// What one can act on.
fn with_choice(message: Message, shown: &[Line]) -> Message {
    let own = shown.iter().filter(|line| line.is_readers).take(super::CHOICE_LIMIT);
    let options: Vec<Choice> = own.map(|line| choice(&line.waiting)).collect();
    match options.is_empty() {
        true => message,
        false => message.row(Row::Choice {
            action: Action::PickAsk,
            placeholder: "Choose one to act on".to_owned(),
            options,
        }),
    }
}

fn turning(message: Message, wanted: &Wanted, at: usize, pages: usize) -> Message {
    let to = |label: &str, page: usize| {
        let page = u16::try_from(page).unwrap_or(u16::MAX);
        Button::secondary(label, Action::Asks { wanted: *wanted, page })
    };
    let back = (at > 0).then(|| to("\u{25c0} Previous", at.saturating_sub(1)));
    let on = (at + 1 < pages).then(|| to("Next \u{25b6}", at + 1));
    let buttons: Vec<Button> = back.into_iter().chain(on).collect();
    if buttons.is_empty() { message } else { message.buttons(buttons) }
}

fn head(wanted: &Wanted, part: Part, all: usize) -> String {
    let what = if wanted.overdue { "overdue " } else { "" };
    let replies = count(all, &format!("{what}reply"), &format!("{what}replies"));
    let answers = count(all, &format!("{what}answer"), &format!("{what}answers"));
    match (part, wanted.of) {
        (Part::Owed, Of::Person(whose)) => format!("{} owes {replies}", person(whose)),
        (Part::Asked, Of::Person(whose)) => format!("{} waits for {answers}", person(whose)),
        (Part::Owed, _) => format!("You owe {replies}"),
        (Part::Asked, _) => format!("You wait for {answers}"),
        (Part::Open, Of::Channel(place)) => {
            format!("{} in {}", count(all, &format!("{what}open ask"), &format!("{what}open asks")), channel(place))
        }
        (Part::Open, _) => count(all, "open ask", "open asks"),
    }
}

fn nothing(wanted: &Wanted) -> String {
    let overdue = wanted.overdue;
    match wanted.of {
        Of::Mine if overdue => "Nothing of yours is overdue: neither what you owe, nor what you wait for.".to_owned(),
        Of::Mine => "Nothing waits for you, and you wait for nobody. `/ask` asks somebody something.".to_owned(),
        Of::Owed if overdue => "You owe nothing that is overdue.".to_owned(),
        Of::Owed => "You owe no reply.".to_owned(),
        Of::Asked if overdue => "Nothing that you wait for is overdue.".to_owned(),
        Of::Asked => "You wait for nobody. `/ask` asks somebody something.".to_owned(),
        Of::Channel(place) if overdue => format!("Nothing is overdue in {}.", channel(place)),
        Of::Channel(place) => format!("Nothing waits for a reply in {}.", channel(place)),
        Of::Person(whose) if overdue => format!("Nothing of {} is overdue in channels that you see.", person(whose)),
        Of::Person(whose) => {
            format!("In channels that you see, {} owes no reply and waits for none.", person(whose))
        }
    }
}

fn in_words(wanted: &Wanted, line: &Line) -> String {
    match (line.part, wanted.of) {
        (Part::Owed, _) => owed_line(&line.waiting),
        (Part::Asked, _) => asked_line(&line.waiting),
        (Part::Open, Of::Channel(place)) => open_line(place, &line.waiting),
        (Part::Open, _) => asked_line(&line.waiting),
    }
}

fn subject(listed: &Listed) -> String {
    let words = listed.ask.words.as_ref().map(|w| format!("\u{201c}{}\u{201d} ", plain(&w.question, 60)));
    format!("{}{}", words.unwrap_or_default(), ask_url(&listed.ask))
}

fn owed_line(listed: &Listed) -> String {
    let due = listed.due.map_or_else(|| "no due time".to_owned(), |due| format!("due {}", ago(due)));
    format!(
        "- #{} to {} in {}, {due}: {}",
        listed.ask.id,
        person(listed.ask.asker),
        channel(listed.ask.channel),
        subject(listed)
    )
}

fn asked_line(listed: &Listed) -> String {
    let whom = whom(listed);
    let due = by(listed);
    format!("- #{} from {whom} in {}{due}: {}", listed.ask.id, channel(listed.ask.channel), subject(listed))
}

fn open_line(place: ChannelId, listed: &Listed) -> String {
    let asker = person(listed.ask.asker);
    let thread =
        if listed.ask.channel == place { String::new() } else { format!(" in {}", channel(listed.ask.channel)) };
    format!("- #{} {asker} waits for {}{thread}{}: {}", listed.ask.id, whom(listed), by(listed), subject(listed))
}

fn whom(listed: &Listed) -> String {
    if listed.owed_by.is_empty() {
        "nobody any more".to_owned()
    } else {
        owners(Language::English, &listed.owed_by, Last::And)
    }
}

fn by(listed: &Listed) -> String {
    listed.due.map(|due| format!(", due {}", ago(due))).unwrap_or_default()
}

fn choice(listed: &Listed) -> Choice {
    Choice { value: listed.ask.id.to_string(), label: label(listed), description: None }
}

/// One ask in a list to choose from. Discord shows it as it is: nothing to escape.
pub fn label(listed: &Listed) -> String {
    let words = listed.ask.words.as_ref().map(|w| w.question.split_whitespace().collect::<Vec<_>>().join(" "));
    let words = words.unwrap_or_else(|| format!("of {}", listed.ask.asked_at().format("%-d %b, %H:%M UTC")));
    format!("#{} {words}", listed.ask.id).chars().take(90).collect()
}

/// One ask, chosen from several, with what one can do about it.
pub fn one(to: PersonId, e: &Explanation) -> Message {
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
    super::reminder::chosen(to, &item)
}
