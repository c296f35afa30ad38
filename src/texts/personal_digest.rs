//! The personal digest, a DM at the start of somebody's day: what they owe, what others owe them, what changed while they
//! were away. And the answers to its settings.

use std::collections::{BTreeMap, BTreeSet};

use super::ask::stands_now;
use super::lines::{Last, ago, channel, date, list, message_url, owners, person, subject, time};
use super::reminder::{self, Introduction, Item};
use super::say::say;
use super::schedules;
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
    language: Language,
    to: PersonId,
    digest: &Digest,
    notes: &[String],
    introduction: Option<&Introduction<'_>>,
    now: Instant,
) -> Message {
    let silent = (digest.silent_servers > 0)
        .then(|| say!(language, "personal-digest-silent-servers", count = digest.silent_servers));
    let title = say!(language, "personal-digest-title", date = date(digest.at));
    let head = introduction.map(|introduction| reminder::introduce(language, introduction)).into_iter().chain([title]);
    let head = head.chain(reminder::first_notes(language, notes)).chain(silent).collect::<Vec<_>>().join("\n");
    let lines = |lines: &[Line], line: &dyn Fn(&Line) -> String| lines.iter().map(line).collect::<Vec<_>>();
    let parts = [
        Part {
            must_show: must_show(&digest.owed),
            ..part(
                owing(language, still(to, &digest.owed) + digest.more(Section::Owed)),
                lines(&digest.owed, &|line| owed_line(language, to, line, now)),
                digest.more(Section::Owed),
            )
        },
        Part {
            must_show: must_show(&digest.others),
            ..part(
                say!(language, "personal-digest-others"),
                lines(&digest.others, &|line| reminder_line(language, to, line, now)),
                0,
            )
        },
        Part {
            must_show: must_show(&digest.waiting),
            ..part(
                waiting_for(language, still(to, &digest.waiting) + digest.more(Section::Waiting)),
                lines(&digest.waiting, &|line| waiting_line(language, to, line, now)),
                digest.more(Section::Waiting),
            )
        },
        part(
            say!(language, "personal-digest-changed"),
            digest.changed.iter().map(|changed| changed_line(language, changed)).collect(),
            digest.more(Section::Changed),
        ),
    ];
    let message = Message::text(compose(language, &head, &parts));
    let items: Vec<&Item> =
        [&digest.owed, &digest.others, &digest.waiting].into_iter().flatten().map(|l| &l.item).collect();
    reminder::with_first_steps(language, reminder::with_choice(language, message, to, &items), introduction)
}

/// How many asks of these are open: of one ask there may be several reminders.
fn still(to: PersonId, lines: &[Line]) -> usize {
    let open = lines.iter().filter(|line| !reminder::is_over(to, &line.item));
    open.map(|line| line.item.ask.id).collect::<BTreeSet<_>>().len()
}

fn owing(language: Language, replies: usize) -> String {
    match replies {
        0 => say!(language, "personal-digest-owe-nothing"),
        n => say!(language, "personal-digest-owe", count = n),
    }
}

fn waiting_for(language: Language, replies: usize) -> String {
    match replies {
        0 => say!(language, "personal-digest-wait-for-nothing"),
        n => say!(language, "personal-digest-wait-for", count = n),
    }
}

fn must_show(lines: &[Line]) -> usize {
    lines.iter().filter(|line| line.is_reminder && line.item.slot.must_be_told()).count()
}

fn part(title: String, lines: Vec<String>, more: usize) -> Part<'static> {
    let rest = |language: Language, count: usize| say!(language, "personal-digest-rest", count = count);
    Part { all: lines.len() + more, ..Part::of_lines(title, lines, rest) }
}

fn reminder_line(language: Language, to: PersonId, line: &Line, now: Instant) -> String {
    say!(language, "personal-digest-line", said = reminder::line(language, to, &line.item, now))
}

fn owed_line(language: Language, to: PersonId, line: &Line, now: Instant) -> String {
    let item = &line.item;
    if let Some(over) = reminder::over(language, to, item) {
        return say!(language, "personal-digest-line", said = over);
    }
    let told = pieces(told_of_owed(language, to, line, now));
    let (subject, asker) = (subject(language, &item.ask), person(item.ask.asker));
    let place = channel(item.ask.channel);
    match item.ask.priority {
        Priority::Urgent => {
            say!(
                language,
                "personal-digest-owed-urgent",
                subject = subject,
                asker = asker,
                channel = place,
                told = told
            )
        }
        Priority::Normal | Priority::Low => {
            say!(language, "personal-digest-owed", subject = subject, asker = asker, channel = place, told = told)
        }
    }
}

fn told_of_owed(language: Language, to: PersonId, line: &Line, now: Instant) -> [Option<String>; 6] {
    let Line { item, is_new, .. } = line;
    let part = item.state.part_of(to);
    let due = item.due.map_or_else(
        || say!(language, "personal-digest-no-due-time"),
        |due| say!(language, "personal-digest-due", ago = ago(due)),
    );
    let handed_over = part.and_then(|part| match part.came {
        Came::HandedOver { by: Some(by), .. } if by != to => {
            Some(say!(language, "personal-digest-handed-over", person = person(by)))
        }
        _ => None,
    });
    let put_off = part.and_then(|part| part.put_offs.last()).filter(|last| last.promised || last.until > now);
    let put_off = put_off.map(|last| match last.promised {
        true => say!(language, "personal-digest-promised", time = time(last.until)),
        false => say!(language, "personal-digest-snoozed", time = time(last.until)),
    });
    let unsure = part.and_then(|part| part.unsure).map(|message| {
        say!(language, "personal-digest-unsure", url = message_url(item.ask.server, item.ask.channel, message))
    });
    let back = matches!(item.slot, Slot::Snooze(_)).then(|| say!(language, "personal-digest-back"));
    let new = is_new.then(|| say!(language, "personal-digest-new"));
    [Some(due), new, back, handed_over, put_off, unsure]
}

fn pieces(all: impl IntoIterator<Item = Option<String>>) -> String {
    all.into_iter().flatten().collect::<Vec<_>>().join(" \u{b7} ")
}

fn waiting_line(language: Language, to: PersonId, line: &Line, now: Instant) -> String {
    let Line { item, standing, is_reminder, .. } = line;
    if *is_reminder || reminder::is_over(to, item) {
        return reminder_line(language, to, line, now);
    }
    let owed: Vec<Owner> = item.state.owed().map(|part| part.owner).collect();
    let due = item.due.map(|due| say!(language, "personal-digest-due", ago = ago(due)));
    let stand = standing.iter().map(|(owner, presence)| Some(stands_now(language, &person(*owner), presence, false)));
    let told = pieces([due].into_iter().chain(stand));
    let (subject, place) = (subject(language, &item.ask), channel(item.ask.channel));
    match (owed.is_empty(), told.is_empty()) {
        (true, true) => say!(language, "personal-digest-waits-for-nobody", subject = subject, channel = place),
        (true, false) => {
            say!(language, "personal-digest-waits-for-nobody-told", subject = subject, channel = place, told = told)
        }
        (false, true) => {
            let owners = owners(language, &owed, Last::And);
            say!(language, "personal-digest-waits", subject = subject, owners = owners, channel = place)
        }
        (false, false) => {
            let owners = owners(language, &owed, Last::And);
            say!(
                language,
                "personal-digest-waits-told",
                subject = subject,
                owners = owners,
                channel = place,
                told = told
            )
        }
    }
}

fn changed_line(language: Language, changed: &Changed) -> String {
    let Changed { item, news } = changed;
    let (what, place, ago) = (subject(language, &item.ask), channel(item.ask.channel), ago(news.at()));
    match news {
        News::Answered(_) => say!(language, "personal-digest-answered", subject = what, channel = place, ago = ago),
        News::Settled(_) => {
            let asker = person(item.ask.asker);
            say!(language, "personal-digest-settled", subject = what, asker = asker, channel = place, ago = ago)
        }
        News::Closed(why, _) => closed_line(language, *why, what, place, ago),
    }
}

fn closed_line(language: Language, why: Closure, subject: String, channel: String, ago: String) -> String {
    match why {
        Closure::Deleted => say!(language, "personal-digest-deleted", channel = channel, ago = ago),
        Closure::Withdrawn => {
            say!(language, "personal-digest-withdrawn", subject = subject, channel = channel, ago = ago)
        }
        Closure::Solved => say!(language, "personal-digest-solved", subject = subject, channel = channel, ago = ago),
        Closure::Locked => say!(language, "personal-digest-locked", subject = subject, channel = channel, ago = ago),
        Closure::NotPosted => {
            say!(language, "personal-digest-not-posted", subject = subject, channel = channel, ago = ago)
        }
        Closure::Edited => say!(language, "personal-digest-edited", subject = subject, channel = channel, ago = ago),
        Closure::OutOfReach => {
            say!(language, "personal-digest-out-of-reach", subject = subject, channel = channel, ago = ago)
        }
    }
}

/// The answer to `/digest me on`.
pub fn on(language: Language, set: &PersonalDigestSet) -> Message {
    let hours = hours::named(language, &set.schedule);
    let guess = set.is_guess.then(|| say!(language, "personal-digest-guess", hours = hours));
    let lines =
        [Some(say!(language, "personal-digest-on")), Some(comes(language, set)), guess, hindrance(language, set)];
    Message::text(lines.into_iter().flatten().collect::<Vec<_>>().join("\n"))
}

/// Why it would not reach them, if so.
fn hindrance(language: Language, set: &PersonalDigestSet) -> Option<String> {
    match (set.dms_closed, set.stopped) {
        (true, _) => Some(say!(language, "personal-digest-dms-closed")),
        (false, true) => Some(say!(language, "personal-digest-stopped")),
        (false, false) => None,
    }
}

/// The answer to `/digest me off`.
pub fn off(language: Language, was_on: bool) -> Message {
    Message::text(match was_on {
        true => say!(language, "personal-digest-off"),
        false => say!(language, "personal-digest-was-off"),
    })
}

/// The answer to `/digest me days`.
pub fn days(language: Language, set: &PersonalDigestSet) -> Message {
    let days = match set.digest.days {
        DaySet::DAILY => say!(language, "personal-digest-every-day"),
        days => say!(language, "personal-digest-days", days = schedules::days(language, days)),
    };
    Message::text(format!("{days}\n{}", comes(language, set)))
}

/// The answer to `/digest me sections`.
pub fn sections(language: Language, set: &PersonalDigestSet) -> Message {
    let name = |section: &Section| match section {
        Section::Owed => say!(language, "personal-digest-section-owed"),
        Section::Waiting => say!(language, "personal-digest-section-waiting"),
        Section::Changed => say!(language, "personal-digest-section-changed"),
    };
    let told: Vec<String> = Section::ALL.iter().filter(|section| set.digest.tells(**section)).map(name).collect();
    let set_to = say!(language, "personal-digest-sections", sections = list(language, &told, Last::And));
    Message::text(format!("{set_to}\n{}", comes(language, set)))
}

fn comes(language: Language, set: &PersonalDigestSet) -> String {
    match set.digest.next_at {
        Some(at) => say!(language, "personal-digest-comes", time = time(at), ago = ago(at)),
        None => say!(language, "personal-digest-never-comes"),
    }
}
