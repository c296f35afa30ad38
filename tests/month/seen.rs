//! What the bot sent, read from the local Discord's record: which words about which message reached whom, and what the
//! digests list.

use local_discord::{BotMessage, LocalDiscord, MessageView};

use crate::hours::Instant;
use crate::play::Played;

/// What a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// To an owner: the clock started.
    Notice,
    /// A quarter of the time is left.
    Nudge,
    /// It is due.
    Due,
    /// On the next working day.
    FollowUp,
    /// To the asker: no answer came.
    NoAnswer,
    /// To the asker: the owner is away.
    OwnerAway,
    /// To the asker: somebody else may have answered.
    OthersWord,
}

impl Kind {
    /// Whether the asker reads it, and not an owner.
    pub fn is_for_asker(self) -> bool {
        matches!(self, Self::NoAnswer | Self::OwnerAway | Self::OthersWord)
    }
}

/// Words by which a reader knows what a line is for.
const KINDS: [(&str, Kind); 8] = [
    ("needs a reply from you in", Kind::Notice),
    ("is due soon", Kind::Nudge),
    ("is due now", Kind::Due),
    (" was due", Kind::Due),
    ("is still waiting for your reply", Kind::FollowUp),
    ("No answer yet", Kind::NoAnswer),
    ("whose reply you wait for", Kind::OwnerAway),
    ("may have answered your question", Kind::OthersWord),
];

/// One thing that a DM tells.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    pub kind: Kind,
    /// The message that asks.
    pub ask: u64,
    /// Of a word of somebody else: that message.
    pub word: Option<u64>,
}

/// A DM of the bot as it arrived.
#[derive(Clone, Debug)]
pub struct Dm {
    pub person: usize,
    pub at: Instant,
    pub items: Vec<Item>,
    /// So many more that it has no room for.
    pub more: usize,
    /// Of a digest of one's own: what it lists besides.
    pub own: Option<OwnDigest>,
}

/// What a digest of one's own lists; reminders to askers among it are items of its DM.
#[derive(Clone, Debug, Default)]
pub struct OwnDigest {
    /// What they owe, what they wait for, and what changed while they were away.
    pub owed: Section,
    pub waiting: Section,
    pub changed: Section,
}

/// A section: the messages that ask, how many more are only counted, and how many there are by its title.
#[derive(Clone, Debug, Default)]
pub struct Section {
    pub listed: Vec<u64>,
    pub more: usize,
    pub title: Option<usize>,
}

impl Section {
    /// Of how much it tells.
    pub fn len(&self) -> usize {
        self.listed.len() + self.more
    }
}

/// A digest in a channel as it was posted.
#[derive(Clone, Debug)]
pub struct Digest {
    pub id: u64,
    pub channel: String,
    pub at: Instant,
    /// Messages that wait.
    pub waiting: Vec<u64>,
    /// Messages that were answered.
    pub answered: Vec<u64>,
    /// So many more of each are only counted.
    pub more: (usize, usize),
    /// Not even counted in full.
    pub cut: bool,
    /// How many before it were not posted, as it says.
    pub missed: usize,
}

/// Every DM, in the order in which they were sent.
pub fn dms(played: &Played) -> Vec<Dm> {
    let to = |message: &BotMessage| {
        let of = |person: &local_discord::Person| person.dm_channel_id() == Some(message.channel_id);
        played.people.iter().position(of)
    };
    let sent = by_itself(&played.stage.discord).filter_map(|message| Some((to(&message)?, message)));
    sent.map(|(person, message)| dm(person, &message)).collect()
}

/// What the bot wrote that is no answer to one who did something.
fn by_itself(discord: &LocalDiscord) -> impl Iterator<Item = BotMessage> {
    discord.messages_by_bot().into_iter().filter(|message| message.only_for.is_none())
}

fn dm(person: usize, message: &BotMessage) -> Dm {
    let view = message.message.first_view();
    if let Some((_, text)) = view.content.split_once("**Your day**") {
        return own_digest(person, message.at, text);
    }
    let listed: Vec<&str> = view.content.lines().filter(|line| line.starts_with("- ")).collect();
    let items = match listed.as_slice() {
        [] => single(&view).into_iter().collect(),
        lines => lines.iter().map(|line| item(line, links(line).pop())).collect(),
    };
    let more = view.content.lines().find_map(more).unwrap_or(0);
    Dm { person, at: message.at, items, more, own: None }
}

fn single(view: &MessageView) -> Option<Item> {
    Some(item(&view.content, Some(opens(view)?)))
}

fn own_digest(person: usize, at: Instant, text: &str) -> Dm {
    let (mut own, mut items): (OwnDigest, Vec<Item>) = (OwnDigest::default(), Vec::new());
    let mut title = "";
    for line in text.lines().skip(1).filter(|line| !line.is_empty()) {
        title = if line.starts_with("**") { line } else { title };
        let section = match title {
            _ if title.starts_with("**You owe") => &mut own.owed,
            _ if title.starts_with("**You wait") => &mut own.waiting,
            _ if title.starts_with("**While you were away") => &mut own.changed,
            _ => panic!("what does this belong to?\n{text}"),
        };
        section.title = title.split(' ').find_map(|word| word.parse().ok());
        section.more += more(line).unwrap_or(0);
        let links = links(line);
        let (Some(first), Some(last)) = (links.first(), links.last()) else { continue };
        match kind(line).filter(|_| title.starts_with("**You wait")) {
            Some(_) => {
                // An ask of which there are several reminders is still one.
                section.listed.extend(Some(*last).filter(|ask| items.iter().all(|item| item.ask != *ask)));
                items.push(item(line, Some(*last)));
            }
            None => section.listed.push(*first),
        }
    }
    Dm { person, at, items, more: 0, own: Some(own) }
}

/// The message that "Open" leads to.
pub fn opens(view: &MessageView) -> Option<u64> {
    view.buttons().find_map(|button| links(button.url.as_ref()?).pop())
}

fn item(text: &str, ask: Option<u64>) -> Item {
    let kind = kind(text).unwrap_or_else(|| panic!("what is this for?\n{text}"));
    let word = (kind == Kind::OthersWord).then(|| links(text)[0]);
    Item { kind, ask: ask.unwrap_or_else(|| panic!("about what?\n{text}")), word }
}

fn kind(text: &str) -> Option<Kind> {
    KINDS.iter().find(|(words, _)| text.contains(words)).map(|(_, kind)| *kind)
}

/// The messages whose addresses stand in a text, in its order. The address of a channel alone means the message from
/// which it was opened: both have the same id.
fn links(text: &str) -> Vec<u64> {
    let addresses = text.split("https://discord.com/channels/").skip(1);
    let path = |rest: &str| rest.split(|c: char| c != '/' && !c.is_ascii_digit()).next().map(str::to_owned);
    addresses.filter_map(path).filter_map(|path| path.rsplit('/').next()?.parse().ok()).collect()
}

/// How many digests were not posted, where a line says so.
fn missed(line: &str) -> Option<usize> {
    let said = line.strip_prefix("-# ").filter(|said| said.contains("could not be posted"))?;
    Some(said.split(' ').next()?.parse().unwrap_or(1))
}

/// How many more a line counts.
fn more(line: &str) -> Option<usize> {
    line.strip_prefix("\u{2026} and ")?.split(' ').next()?.parse().ok()
}

/// Every digest in a channel, in the order in which they were posted.
pub fn digests(played: &Played) -> Vec<Digest> {
    let is_digest = |message: &BotMessage| message.content.starts_with("**What waits for a reply**");
    by_itself(&played.stage.discord).filter(is_digest).map(|message| digest(&message)).collect()
}

fn digest(message: &BotMessage) -> Digest {
    let text = message.message.first_view().content;
    let mut digest = Digest {
        id: message.message.id(),
        channel: message.channel.clone(),
        at: message.at,
        waiting: Vec::new(),
        answered: Vec::new(),
        more: (0, 0),
        cut: text.contains("`/asks` shows yours"),
        missed: text.lines().find_map(missed).unwrap_or(0),
    };
    let mut title = "";
    for line in text.lines().skip(1) {
        title = if line.starts_with("**") { line } else { title };
        let (listed, counted) = match title {
            _ if title.starts_with("**Answered") => (&mut digest.answered, &mut digest.more.1),
            _ if title.starts_with("**Away") => continue,
            _ => (&mut digest.waiting, &mut digest.more.0),
        };
        listed.extend(links(line));
        *counted += more(line).unwrap_or(0);
    }
    digest
}
