//! What was asked of whom, and what answered it: from what people wrote alone, by the rules as they are told to people.

use std::collections::BTreeMap;

use crate::hours::Instant;
use crate::traffic::Place;

/// A message as it was posted into a thread; ids are Discord's.
#[derive(Clone, Debug)]
pub struct Posted {
    pub id: u64,
    pub thread: u64,
    pub place: Place,
    pub at: Instant,
    pub author: usize,
    pub mentioned: Vec<usize>,
    pub asks: bool,
}

/// By which way something is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By a message that mentions its owners.
    Mention,
    /// By `/ask`.
    Command,
    /// By a thread that waits for whoever knows.
    Thread,
}

/// Something that needs a reply.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The message that asks.
    pub id: u64,
    /// The thread in which it is answered.
    pub thread: u64,
    pub place: Place,
    pub at: Instant,
    pub asker: usize,
    /// Nobody in particular where a thread waits.
    pub owners: Vec<usize>,
    /// Each of them must answer.
    pub of_each: bool,
    pub way: Way,
    /// Who answered first, and when, of those whose answer counts.
    pub answers: BTreeMap<usize, Instant>,
    /// The first message of each who is neither asker nor owner, while it was asked of others.
    pub others: Vec<(usize, u64, Instant)>,
}

impl Ask {
    /// When nothing more was owed.
    pub fn over(&self) -> Option<Instant> {
        if self.of_each {
            let all = self.owners.iter().map(|owner| self.answers.get(owner).copied());
            return all.collect::<Option<Vec<_>>>()?.into_iter().max();
        }
        self.answers.values().min().copied()
    }

    pub fn is_open(&self, at: Instant) -> bool {
        self.at <= at && self.over().is_none_or(|over| over > at)
    }

    /// When that owner owed no more.
    pub fn over_for(&self, owner: usize) -> Option<Instant> {
        if self.of_each { self.answers.get(&owner).copied() } else { self.over() }
    }

    /// Who still owes it then.
    pub fn owed_by(&self, at: Instant) -> impl Iterator<Item = usize> {
        self.owners.iter().copied().filter(move |owner| self.over_for(*owner).is_none_or(|over| over > at))
    }

    fn hears(&mut self, post: &Posted) {
        if post.author == self.asker {
            return;
        }
        if self.way == Way::Thread || self.owners.contains(&post.author) {
            self.answers.entry(post.author).or_insert(post.at);
        } else if !self.others.iter().any(|(who, ..)| *who == post.author) {
            self.others.push((post.author, post.id, post.at));
        }
    }
}

/// All asks: those of the posts, which come in the order in which they were posted, and those by command. Owners answer by
/// what they write, or say that it is done.
pub fn asks(posts: &[Posted], by_command: Vec<Ask>, done: &[(u64, usize, Instant)]) -> Vec<Ask> {
    let mut here: BTreeMap<u64, Vec<Ask>> = BTreeMap::new();
    for ask in by_command {
        here.entry(ask.thread).or_default().push(ask);
    }
    let mut openers: BTreeMap<u64, usize> = BTreeMap::new();
    for post in posts {
        let asks = here.entry(post.thread).or_default();
        let opener = *openers.entry(post.thread).or_insert_with(|| asks.first().map_or(post.author, |ask| ask.asker));
        asks.iter_mut().for_each(|ask| ask.hears(post));
        if post.asks {
            let waits = asks.iter().any(|ask| ask.way == Way::Thread && ask.over().is_none());
            asks.extend(asked(post, post.author == opener && !waits));
        }
    }
    let mut all: Vec<Ask> = here.into_values().flatten().collect();
    for (message, owner, when) in done {
        let ask = all.iter_mut().find(|ask| ask.id == *message && ask.owners.contains(owner)).expect("it was asked");
        let first = ask.answers.entry(*owner).or_insert(*when);
        *first = (*first).min(*when);
    }
    all.sort_by_key(|ask| (ask.id, ask.way == Way::Thread));
    all
}

fn asked(post: &Posted, of_thread: bool) -> Vec<Ask> {
    let owners: Vec<usize> = post.mentioned.iter().copied().filter(|person| *person != post.author).collect();
    let ask = |way, owners| Ask {
        id: post.id,
        thread: post.thread,
        place: post.place,
        at: post.at,
        asker: post.author,
        owners,
        of_each: false,
        way,
        answers: BTreeMap::new(),
        others: Vec::new(),
    };
    let mention = (!owners.is_empty()).then(|| ask(Way::Mention, owners));
    mention.into_iter().chain(of_thread.then(|| ask(Way::Thread, Vec::new()))).collect()
}
