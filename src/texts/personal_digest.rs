//! The personal digest, a DM at the start of somebody's day: what they owe, what others owe them, what changed while they
//! were away. And the answers to its settings.

use std::collections::{BTreeMap, BTreeSet};

use super::ask::{closed, stands_now};
use super::lines::{ago, channel, count, date, list, message_url, owners, person, subject, time};
use super::reminder::{self, Introduction, Item};
use super::sections::{Section as Part, compose};
use super::{Message, hours};
use crate::app::PersonalDigestSet;
use crate::domain::absence::Presence;
use crate::domain::ask::{Came, Closure, Owner, Priority};
use crate::domain::calendar::Instant;
use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use crate::domain::personal_digest::{News, Section};
use crate::domain::plan::Slot;
use crate::domain::recurrence::DaySet;
use crate::texts::lines::Last;

/// Where what is not shown is found.
const LISTED: &str = ": `/asks` shows all";

/// One ask in a personal digest.
#[derive(Clone, Debug)]
pub struct Line {
    /// The ask, as a reminder would tell it.
    pub item: Item,
    /// How those stand who owe it, for its asker.
    pub standing: Vec<(PersonId, Presence)>,
    /// Whether it came while the person was away.
    pub is_new: bool,
    /// Whether this takes the place of a reminder.
    pub is_reminder: bool,
}

/// What became of an ask.
#[derive(Clone, Debug)]
pub struct Changed {
    /// The ask.
    pub item: Item,
    /// What became of it.
    pub news: News,
}

/// What a personal digest tells.
#[derive(Clone, Debug, Default)]
pub struct Digest {
    /// The start of the day, UTC.
    pub at: Instant,
    /// What the person owes.
    pub owed: Vec<Line>,
    /// What they wait for.
    pub waiting: Vec<Line>,
    /// What else is asked of them: for a role of theirs, or as a lead.
    pub others: Vec<Line>,
    /// What changed while they were away.
    pub changed: Vec<Changed>,
    /// How many more there are in each section.
    pub more: BTreeMap<Section, usize>,
    /// Of so many servers nothing is told, since the bot does not hear them now.
    pub silent_servers: usize,
}

impl Digest {
    /// Puts first what no list tells, then what is owed in the order of the due times, what is waited for and what changed in that of their times.
    pub fn sort(&mut self) {
        let must = |line: &Line| line.is_reminder && line.item.slot.must_be_told();
        self.owed.sort_by_key(|line| (!must(line), line.item.due.is_none(), line.item.due, line.item.ask.id));
        self.waiting.sort_by_key(|line| (!must(line), line.item.ask.order, line.item.ask.id));
        self.changed.sort_by_key(|one| (std::cmp::Reverse(one.news.at()), one.item.ask.id));
    }

    fn more(&self, section: Section) -> usize {
        self.more.get(&section).copied().unwrap_or(0)
    }
}

/// The DM, with what else there is to say. `now` decides between "is due" and "was due".
pub fn message(
    to: PersonId,
    digest: &Digest,
    notes: &[String],
    introduction: Option<&Introduction<'_>>,
    now: Instant,
) -> Message {
    let silent = (digest.silent_servers > 0).then(|| {
        let servers = count(digest.silent_servers, "of your servers", "of your servers");
        format!("-# I can't hear {servers} just now: what is asked there is not in here.")
    });
    let title = format!("**Your day** \u{b7} {}", date(digest.at));
    let head = introduction
        .map(|introduction| reminder::introduce(Language::English, introduction))
        .into_iter()
        .chain([title]);
    let head = head.chain(reminder::first_notes(Language::English, notes)).chain(silent).collect::<Vec<_>>().join("\n");
    // Of one ask there may be several reminders.
    let still = |lines: &[Line]| {
        let open = lines.iter().filter(|line| !reminder::is_over(to, &line.item));
        open.map(|line| line.item.ask.id).collect::<BTreeSet<_>>().len()
    };
    let owed = still(&digest.owed) + digest.more(Section::Owed);
    let waiting = still(&digest.waiting) + digest.more(Section::Waiting);
    let lines = |lines: &[Line], line: &dyn Fn(&Line) -> String| lines.iter().map(line).collect::<Vec<_>>();
    let parts = [
        Part {
            must_show: must_show(&digest.owed),
            ..part(
                owing("You owe", owed),
                lines(&digest.owed, &|line| owed_line(to, line, now)),
                digest.more(Section::Owed),
            )
        },
        Part {
            must_show: must_show(&digest.others),
            ..part("**Asked of your team**".to_owned(), lines(&digest.others, &|line| reminder_line(to, line, now)), 0)
        },
        Part {
            must_show: must_show(&digest.waiting),
            ..part(
                owing("You wait for", waiting),
                lines(&digest.waiting, &|line| waiting_line(to, line, now)),
                digest.more(Section::Waiting),
            )
        },
        part(
            "**While you were away**".to_owned(),
            digest.changed.iter().map(changed_line).collect(),
            digest.more(Section::Changed),
        ),
    ];
    let message = Message::text(compose(&head, &parts));
    let items: Vec<&Item> =
        [&digest.owed, &digest.others, &digest.waiting].into_iter().flatten().map(|l| &l.item).collect();
    reminder::with_first_steps(
        Language::English,
        reminder::with_choice(Language::English, message, to, &items),
        introduction,
    )
}

fn owing(what: &str, replies: usize) -> String {
    match replies {
        0 => format!("**{what} no reply any more**"),
        n => format!("**{what} {}**", count(n, "reply", "replies")),
    }
}

fn must_show(lines: &[Line]) -> usize {
    lines.iter().filter(|line| line.is_reminder && line.item.slot.must_be_told()).count()
}

fn part(title: String, lines: Vec<String>, more: usize) -> Part<'static> {
    Part { all: lines.len() + more, ..Part::of_lines(title, lines, LISTED) }
}

fn reminder_line(to: PersonId, line: &Line, now: Instant) -> String {
    format!("- {}", reminder::line(Language::English, to, &line.item, now))
}

fn owed_line(to: PersonId, line: &Line, now: Instant) -> String {
    let Line { item, is_new, .. } = line;
    if let Some(over) = reminder::over(Language::English, to, item) {
        return format!("- {over}");
    }
    let part = item.state.part_of(to);
    let due = item.due.map_or_else(|| "no due time".to_owned(), |due| format!("due {}", ago(due)));
    let handed_over = part.and_then(|part| match part.came {
        Came::HandedOver { by: Some(by), .. } if by != to => Some(format!("handed over by {}", person(by))),
        _ => None,
    });
    let put_off = part.and_then(|part| part.put_offs.last()).filter(|last| last.promised || last.until > now);
    let put_off = put_off.map(|last| match last.promised {
        true => format!("you promised a reply by {}", time(last.until)),
        false => format!("snoozed until {}", time(last.until)),
    });
    let unsure = part
        .and_then(|part| part.unsure)
        .map(|message| format!("was [this]({}) your answer?", message_url(item.ask.server, item.ask.channel, message)));
    let back = matches!(item.slot, Slot::Snooze(_)).then(|| "back from snooze".to_owned());
    let new = is_new.then(|| "new".to_owned());
    let told =
        [Some(due), new, back, handed_over, put_off, unsure].into_iter().flatten().collect::<Vec<_>>().join(" \u{b7} ");
    let urgent = if item.ask.priority == Priority::Urgent { "Urgent: " } else { "" };
    format!(
        "- {urgent}{} from {} in {}: {told}",
        subject(Language::English, &item.ask),
        person(item.ask.asker),
        channel(item.ask.channel)
    )
}

fn waiting_line(to: PersonId, line: &Line, now: Instant) -> String {
    let Line { item, standing, is_reminder, .. } = line;
    if *is_reminder || reminder::is_over(to, item) {
        return reminder_line(to, line, now);
    }
    let owed: Vec<Owner> = item.state.owed().map(|part| part.owner).collect();
    let whom = if owed.is_empty() { "nobody any more".to_owned() } else { owners(Language::English, &owed, Last::And) };
    let due = item.due.map(|due| format!("due {}", ago(due)));
    let stand =
        standing.iter().map(|(owner, presence)| stands_now(Language::English, &person(*owner), presence, false));
    let told: Vec<String> = due.into_iter().chain(stand).collect();
    let told = if told.is_empty() { String::new() } else { format!(": {}", told.join(" \u{b7} ")) };
    format!("- {} to {whom} in {}{told}", subject(Language::English, &item.ask), channel(item.ask.channel))
}

fn changed_line(changed: &Changed) -> String {
    let Changed { item, news } = changed;
    let (what, place) = (subject(Language::English, &item.ask), channel(item.ask.channel));
    match news {
        News::Answered(at) => format!("- \u{2705} {what} in {place}: answered {}", ago(*at)),
        News::Closed(Closure::Deleted, at) => format!("- Your message in {place} was deleted {}", ago(*at)),
        News::Closed(why, at) => {
            format!("- {what} in {place}: {}", within_a_sentence(&closed(Language::English, *why, *at)))
        }
        News::Settled(at) => {
            format!("- {what} from {} in {place} needs nothing more from you ({})", person(item.ask.asker), ago(*at))
        }
    }
}

/// Words that begin a sentence elsewhere.
fn within_a_sentence(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) if !words.starts_with("I ") => first.to_lowercase().chain(letters).collect(),
        _ => words.to_owned(),
    }
}

/// The answer to `/digest me on`.
pub fn on(set: &PersonalDigestSet) -> Message {
    let hours = hours::in_words(&set.schedule);
    let guess = match set.is_guess {
        true => format!("\nYour hours here are a guess: {hours}. `/hours set` says when you really work."),
        false => String::new(),
    };
    Message::text(format!(
        "On: at the start of your working day I send you one message with what you owe, what you wait for, and what changed \
         while you were away; nothing when there is nothing to tell. `/digest me off` ends it.\n{}{guess}{}",
        comes(set),
        hindrance(set)
    ))
}

/// Why it would not reach them, if so.
fn hindrance(set: &PersonalDigestSet) -> &'static str {
    match (set.dms_closed, set.stopped) {
        (true, _) => {
            "\nBut the last direct message from me to you was refused: allow them in this server's privacy settings, or it \
             can't reach you."
        }
        (false, true) => {
            "\nBut you stopped this server's reminders, so it tells nothing of it. `/resume` switches them on again."
        }
        (false, false) => "",
    }
}

/// The answer to `/digest me off`.
pub fn off(was_on: bool) -> Message {
    Message::text(match was_on {
        true => {
            "Off: you get no digest of your own any more. Reminders come as before. `/digest me on` switches it on again."
        }
        false => "It was off already. `/digest me on` switches it on.",
    })
}

/// The answer to `/digest me days`.
pub fn days(set: &PersonalDigestSet) -> Message {
    let days = match set.digest.days {
        DaySet::DAILY => "on each day on which you work".to_owned(),
        days => format!("on {days}, if you work then"),
    };
    Message::text(format!("Set: it comes {days}.\n{}", comes(set)))
}

/// The answer to `/digest me sections`.
pub fn sections(set: &PersonalDigestSet) -> Message {
    let name = |section: &Section| match section {
        Section::Owed => "what you owe",
        Section::Waiting => "what you wait for",
        Section::Changed => "what changed while you were away",
    };
    let told = Section::ALL.iter().filter(|section| set.digest.tells(**section));
    let told: Vec<String> = told.map(|section| name(section).to_owned()).collect();
    Message::text(format!("Set: it tells {}.\n{}", list(Language::English, &told, Last::And), comes(set)))
}

fn comes(set: &PersonalDigestSet) -> String {
    match set.digest.next_at {
        Some(at) => format!("The next one comes {} ({}).", time(at), ago(at)),
        None => "By your hours you work on none of these days, so none will come. `/digest me days` or `/hours set` changes \
                 that."
            .to_owned(),
    }
}
