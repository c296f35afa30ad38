//! Reads logs of real chat in which people annotated who answered what, feeds them to the detection of answers, and
//! counts its reminders; see `docs/answer-detection.md`.
//!
//! Included by the example beside this folder and by `tests/answer_detection.rs`, so that the tool and the test judge
//! alike.

use std::collections::{BTreeSet, HashMap};
use std::iter::Sum;
use std::path::Path;

use chrono::TimeDelta;
use meantime::domain::ask::{Ask, MessageFact, Need, Obligation, Owner, Priority, Source, fold, is_busy, observe};
use meantime::domain::calendar::Instant;
use meantime::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, ServerId};
use meantime::domain::words::Judged;
use serde::Deserialize;

const SERVER: ServerId = ServerId(1);
const CHANNEL: ChannelId = ChannelId(2);
/// Logs tell minutes only. They are made to begin here: 2025-01-01, 00:00 UTC.
const BEGINNING: i64 = 1_735_689_600;
/// Some logs were written by a clock of twelve hours.
const HALF_A_DAY: i64 = 720;

/// A line of a log.
#[derive(Deserialize)]
struct Line {
    n: u64,
    minute: u16,
    author: String,
    mentions: Vec<String>,
    text: String,
    /// Annotated messages only: which messages this one answers.
    replies_to: Option<Vec<u64>>,
}

/// A message as the bot hears it, and what people judged about it.
pub struct Message {
    /// What the bot hears.
    pub fact: MessageFact,
    n: u64,
    question_mark: bool,
    replies_to: Option<Vec<u64>>,
}

/// A log, in its order.
pub struct Log {
    /// Its messages.
    pub messages: Vec<Message>,
}

/// What became of the asks of one log or of many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The asks.
    pub asks: u32,
    /// Asks that nobody answered, as people judged.
    pub unanswered: u32,
    /// Reminders at the end of the log.
    pub reminders: u32,
    /// Reminders for what was answered.
    pub wrong: u32,
    /// Asks for which the reminder would be a question: "Was this your answer?" Not among the reminders.
    pub unsure: u32,
    /// Those of them that nobody answered.
    pub unsure_unanswered: u32,
}

impl Tally {
    /// The share of the reminders that went to unanswered asks; 1 where there are none.
    pub fn precision(&self) -> f64 {
        share(self.reminders - self.wrong, self.reminders)
    }

    /// The share of the unanswered asks that got a reminder; 1 where there are none.
    pub fn recall(&self) -> f64 {
        share(self.reminders - self.wrong, self.unanswered)
    }
}

fn share(part: u32, of: u32) -> f64 {
    if of == 0 { 1.0 } else { f64::from(part) / f64::from(of) }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::default(), |a, b| Self {
            asks: a.asks + b.asks,
            unanswered: a.unanswered + b.unanswered,
            reminders: a.reminders + b.reminders,
            wrong: a.wrong + b.wrong,
            unsure: a.unsure + b.unsure,
            unsure_unanswered: a.unsure_unanswered + b.unsure_unanswered,
        })
    }
}

/// Reads every `.jsonl` file of a folder: the files' names and what they hold, by name.
///
/// # Errors
/// One line, where the folder or a file cannot be read, a line is malformed (it names file and line), or there is no log.
pub fn read_folder(folder: &Path) -> Result<Vec<(String, Log)>, String> {
    let cannot_read = |what: &Path, why: std::io::Error| format!("cannot read {}: {why}", what.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|why| cannot_read(folder, why))? {
        let path = entry.map_err(|why| cannot_read(folder, why))?.path();
        if path.extension().is_some_and(|extension| extension == "jsonl") {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(format!("no .jsonl file in {}", folder.display()));
    }
    let read = |path: &std::path::PathBuf| {
        let text = std::fs::read_to_string(path).map_err(|why| cannot_read(path, why))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Ok((name, read_log(&path.display().to_string(), &text)?))
    };
    files.iter().map(read).collect()
}

/// Reads a log.
///
/// # Errors
/// One line that names file and line, where a line is malformed or a number comes twice.
pub fn read_log(file: &str, text: &str) -> Result<Log, String> {
    let mut lines: Vec<Line> = Vec::new();
    let mut numbers = BTreeSet::new();
    for (index, line) in text.lines().enumerate() {
        let at = |why: String| format!("{file}, line {}: {why}", index + 1);
        let line: Line = serde_json::from_str(line).map_err(|why| at(without_place(&why)))?;
        if !numbers.insert(line.n) {
            return Err(at(format!("there is a message {} already", line.n)));
        }
        lines.push(line);
    }
    lines.sort_by_key(|line| line.n);
    Ok(Log::of(lines))
}

/// serde names a line as well: always the first, since each is read by itself.
fn without_place(why: &serde_json::Error) -> String {
    let text = why.to_string();
    text.rsplit_once(" at line ").map_or(text.clone(), |(what, _)| what.to_owned())
}

impl Log {
    fn of(lines: Vec<Line>) -> Self {
        let mut people = People::default();
        let mut minute = 0;
        let mut messages: Vec<Message> = Vec::with_capacity(lines.len());
        for (place, line) in (0_u64..).zip(lines) {
            minute = not_before(minute, i64::from(line.minute));
            let fact = heard(&mut people, &line, minute, place);
            let busy = is_busy(&fact, messages.iter().map(|message| &message.fact));
            messages.push(Message {
                fact: MessageFact { busy, ..fact },
                n: line.n,
                question_mark: line.text.contains('?'),
                replies_to: line.replies_to,
            });
        }
        Self { messages }
    }

    /// Feeds the log to the detection, and counts what would be reminded of at its end.
    pub fn judge(&self) -> Tally {
        let asks = (0..self.messages.len()).filter_map(|place| Some((place, self.asked_at(place)?)));
        asks.map(|(place, owner)| self.tally_of(place, owner)).sum()
    }

    /// Whom the message asks: it is annotated, has a question mark, and mentions exactly one other person.
    fn asked_at(&self, place: usize) -> Option<PersonId> {
        let Message { fact, question_mark, replies_to, .. } = &self.messages[place];
        let others: BTreeSet<PersonId> =
            fact.mentions.iter().copied().filter(|person| *person != fact.author).collect();
        let one = others.len() == 1 && *question_mark && replies_to.is_some();
        others.into_iter().next().filter(|_| one)
    }

    /// Whether people judged that the owner answered: a message of theirs is reached from the ask by following replies
    /// that these two wrote.
    fn was_answered(&self, place: usize, owner: PersonId) -> bool {
        let asker = self.messages[place].fact.author;
        let mut reached = BTreeSet::from([self.messages[place].n]);
        self.messages[place + 1..].iter().any(|later| {
            let of_these = later.fact.author == owner || later.fact.author == asker;
            let replies = later.replies_to.iter().flatten().any(|to| reached.contains(to));
            let follows = of_these && replies;
            if follows {
                reached.insert(later.n);
            }
            follows && later.fact.author == owner
        })
    }

    fn tally_of(&self, place: usize, owner: PersonId) -> Tally {
        let answered = self.was_answered(place, owner);
        let (reminder, unsure) = match self.owed_at_the_end(place, owner) {
            Some(part) => (part.unsure.is_none(), part.unsure.is_some()),
            None => (false, false),
        };
        Tally {
            asks: 1,
            unanswered: u32::from(!answered),
            reminders: u32::from(reminder),
            wrong: u32::from(reminder && answered),
            unsure: u32::from(unsure),
            unsure_unanswered: u32::from(unsure && !answered),
        }
    }

    /// What the bot takes the owner to owe after all that was written.
    fn owed_at_the_end(&self, place: usize, owner: PersonId) -> Option<Obligation> {
        let ask = ask_of(&self.messages[place].fact, owner);
        let mut events = Vec::new();
        let mut state = fold(&ask, &events);
        for later in &self.messages[place + 1..] {
            let meant = observe(&ask, &state, &meantime::domain::ask::Observation::Posted(later.fact.clone()));
            if !meant.is_empty() {
                events.extend(meant);
                state = fold(&ask, &events);
            }
        }
        state.part_of(owner).filter(|part| part.is_owed()).cloned()
    }
}

fn ask_of(message: &MessageFact, owner: PersonId) -> Ask {
    Ask {
        id: AskId(1),
        server: message.server,
        channel: message.channel,
        in_thread: false,
        message: Some(message.id),
        asker: message.author,
        owners: vec![Owner::Person(owner)],
        need: Need::Any,
        source: Source::Mention,
        need_by: None,
        priority: Priority::Normal,
        order: Order::from(message.id),
        words: None,
    }
}

fn heard(people: &mut People, line: &Line, minute: i64, place: u64) -> MessageFact {
    let at = Instant::from_timestamp(BEGINNING, 0).unwrap_or_default() + TimeDelta::minutes(minute);
    MessageFact {
        server: SERVER,
        channel: CHANNEL,
        // The place tells messages of the same minute apart.
        id: MessageId(Order::at(at).0 + place),
        author: people.number(&line.author),
        author_roles: Vec::new(),
        by_machine: false,
        mentions: line.mentions.iter().map(|name| people.number(name)).collect(),
        role_mentions: Vec::new(),
        // These logs know no replies but those that people found when annotating.
        reply_to: None,
        words: Some(Judged::of(&line.text)),
        busy: false,
    }
}

/// A log's clock starts again at midnight, some at noon as well.
fn not_before(last: i64, minute: i64) -> i64 {
    let missing = (last - minute).max(0);
    minute + (missing + HALF_A_DAY - 1) / HALF_A_DAY * HALF_A_DAY
}

/// A number for each name of a log.
#[derive(Default)]
struct People(HashMap<String, PersonId>);

impl People {
    fn number(&mut self, name: &str) -> PersonId {
        let next = PersonId(self.0.len() as u64 + 1);
        *self.0.entry(name.to_owned()).or_insert(next)
    }
}
