//! Which messages of a trace ask, who owes the reply, and which message answers: by the rules as they are told to
//! people, from the trace's facts alone. The bot is compared with this.

use std::collections::{BTreeMap, BTreeSet};

use super::judge::{Dm, WorkingDay};
use crate::domain::calendar::Instant;

/// A message as it was posted. Ids are Discord's, and ascend in the order of posting.
#[derive(Clone, Debug)]
pub(super) struct Posted {
    pub(super) id: u64,
    pub(super) thread: usize,
    pub(super) at: Instant,
    pub(super) author: u64,
    pub(super) mentioned: Vec<u64>,
    pub(super) asks: bool,
}

/// Something that needs a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ask {
    /// The message that asks.
    pub(super) message: u64,
    pub(super) at: Instant,
    pub(super) asker: u64,
    /// Who owes the reply: one of them is enough. Nobody in particular where a thread waits for its first reply.
    pub(super) owners: Vec<u64>,
    pub(super) answer: Option<Answer>,
}

/// The message that answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) message: u64,
    pub(super) at: Instant,
    pub(super) by: u64,
}

impl Ask {
    /// Whether it waits for whoever knows.
    pub(super) fn of_thread(&self) -> bool {
        self.owners.is_empty()
    }

    fn is_answered_by(&self, post: &Posted) -> bool {
        self.answer.is_none() && self.asker != post.author && (self.of_thread() || self.owners.contains(&post.author))
    }

    /// Whether the answer came within so many seconds of the answerer's work; a thread's within the server's.
    pub(super) fn in_time(&self, seconds: i64, server: &WorkingDay, people: &BTreeMap<u64, WorkingDay>) -> bool {
        self.answer.is_some_and(|answer| {
            let own = people.get(&answer.by).filter(|_| !self.of_thread());
            own.unwrap_or(server).seconds_between(self.at, answer.at) <= seconds
        })
    }
}

/// All asks of the messages, which come in the order in which they were posted.
pub(super) fn asks(posts: &[Posted]) -> Vec<Ask> {
    let mut asks: Vec<Ask> = Vec::new();
    let mut openers: BTreeMap<usize, u64> = BTreeMap::new();
    let mut open: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for post in posts {
        let opener = *openers.entry(post.thread).or_insert(post.author);
        let here = open.entry(post.thread).or_default();
        here.retain(|ask| {
            if asks[*ask].is_answered_by(post) {
                asks[*ask].answer = Some(Answer { message: post.id, at: post.at, by: post.author });
            }
            asks[*ask].answer.is_none()
        });
        if !post.asks {
            continue;
        }
        let owners: Vec<u64> = post.mentioned.iter().copied().filter(|person| *person != post.author).collect();
        let thread_waits = here.iter().any(|ask| asks[*ask].of_thread());
        let of_thread = (post.author == opener && !thread_waits).then(Vec::new);
        for owners in Some(owners).filter(|owners| !owners.is_empty()).into_iter().chain(of_thread) {
            here.push(asks.len());
            asks.push(Ask { message: post.id, at: post.at, asker: post.author, owners, answer: None });
        }
    }
    asks
}

/// What the bot's DMs told, held against the asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    /// Reminders to owners, counted by what they remind of.
    pub(super) reminders: usize,
    /// Words to askers that no answer came.
    pub(super) to_askers: usize,
    /// Who was reminded.
    pub(super) people: BTreeSet<u64>,
    /// Of all these, what was told after the answer.
    pub(super) after_the_answer: usize,
    /// Told to somebody whom no ask concerns.
    pub(super) of_nothing: usize,
}

/// Holds the DMs against the asks.
pub(super) fn told(dms: &[Dm], asks: &[Ask]) -> Told {
    let mut by_message: BTreeMap<u64, Vec<&Ask>> = BTreeMap::new();
    for ask in asks.iter().filter(|ask| !ask.of_thread()) {
        by_message.entry(ask.message).or_default().push(ask);
    }
    let mut told = Told::default();
    for dm in dms {
        let concerns = |ask: &&Ask| ask.owners.contains(&dm.person) || ask.asker == dm.person;
        let about = dm.links.iter().filter_map(|message| by_message.get(message)?.iter().copied().find(concerns));
        let about: Vec<&Ask> = about.collect();
        // Beside the ask it may link to what perhaps answers it.
        told.of_nothing += usize::from(about.is_empty());
        told.count(dm, &about);
    }
    told
}

impl Told {
    fn count(&mut self, dm: &Dm, about: &[&Ask]) {
        for ask in about {
            if ask.asker == dm.person {
                self.to_askers += 1;
            } else {
                self.reminders += 1;
                self.people.insert(dm.person);
            }
            // Ids ascend, also within one second.
            if ask.answer.is_some_and(|answer| answer.message < dm.id) {
                self.after_the_answer += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use chrono_tz::Tz;

    use super::*;

    const ADA: u64 = 1;
    const KENJI: u64 = 2;
    const MARIA: u64 = 3;

    fn at(second: i64) -> Instant {
        DateTime::from_timestamp(1_540_200_000 + second, 0).unwrap_or_default()
    }

    /// Author, whom they mention, whether it asks; each a second after the one before, all in one thread.
    fn posts(all: &[(u64, &[u64], bool)]) -> Vec<Posted> {
        let post = |(id, (author, mentioned, asks)): (u64, &(u64, &[u64], bool))| Posted {
            id,
            thread: 0,
            at: at(i64::try_from(id).unwrap_or_default()),
            author: *author,
            mentioned: mentioned.to_vec(),
            asks: *asks,
        };
        (10..).zip(all).map(post).collect()
    }

    #[test]
    fn what_asks_and_what_answers() {
        type Expect<'a> = &'a [(u64, &'a [u64], Option<u64>)];
        let table: [(&str, &[(u64, &[u64], bool)], Expect); 10] = [
            ("nothing is asked", &[(ADA, &[], false), (KENJI, &[ADA], false)], &[]),
            ("a thread waits for anybody", &[(ADA, &[], true), (KENJI, &[], false)], &[(10, &[], Some(11))]),
            ("but not for its opener", &[(ADA, &[], true), (ADA, &[], false)], &[(10, &[], None)]),
            ("nor twice at a time", &[(ADA, &[], true), (ADA, &[], true)], &[(10, &[], None)]),
            (
                "again after an answer",
                &[(ADA, &[], true), (KENJI, &[], false), (ADA, &[], true)],
                &[(10, &[], Some(11)), (12, &[], None)],
            ),
            ("others ask nobody", &[(ADA, &[], false), (KENJI, &[], true)], &[]),
            (
                "a mention waits for its owners",
                &[(ADA, &[], false), (KENJI, &[ADA, MARIA], true), (KENJI, &[], false), (MARIA, &[], false)],
                &[(11, &[ADA, MARIA], Some(13))],
            ),
            ("oneself is nobody", &[(ADA, &[], false), (KENJI, &[KENJI], true)], &[]),
            (
                "both at once",
                &[(ADA, &[KENJI], true), (MARIA, &[], false), (KENJI, &[], false)],
                &[(10, &[KENJI], Some(12)), (10, &[], Some(11))],
            ),
            (
                "an answer that asks back",
                &[(ADA, &[KENJI], true), (KENJI, &[ADA], true)],
                &[(10, &[KENJI], Some(11)), (10, &[], Some(11)), (11, &[ADA], None)],
            ),
        ];
        for (case, all, expect) in table {
            let found = asks(&posts(all));
            let found: Vec<_> =
                found.iter().map(|a| (a.message, a.owners.as_slice(), a.answer.map(|b| b.message))).collect();
            assert_eq!(found, expect, "{case}");
        }
    }

    #[test]
    fn what_was_told_to_whom() {
        let asks = asks(&posts(&[(ADA, &[KENJI], true), (KENJI, &[], false)]));
        let dm = |id, person, links: &[u64]| Dm { id, person, at: at(0), links: links.to_vec() };
        let one = Told { reminders: 1, people: BTreeSet::from([KENJI]), ..Told::default() };
        let table = [
            ("nothing", vec![], Told::default()),
            ("before the answer", vec![dm(5, KENJI, &[10])], one.clone()),
            ("after it", vec![dm(12, KENJI, &[10])], Told { after_the_answer: 1, ..one }),
            ("to the asker", vec![dm(5, ADA, &[10])], Told { to_askers: 1, ..Told::default() }),
            ("to somebody else", vec![dm(5, MARIA, &[10])], Told { of_nothing: 1, ..Told::default() }),
            ("of what was not asked", vec![dm(5, KENJI, &[11])], Told { of_nothing: 1, ..Told::default() }),
        ];
        for (case, dms, expect) in table {
            assert_eq!(told(&dms, &asks), expect, "{case}");
        }
    }

    #[test]
    fn in_time_is_by_the_answerers_clock() {
        let server = WorkingDay::new(Tz::UTC, 9, 17);
        let people = BTreeMap::from([(KENJI, WorkingDay::new(Tz::Asia__Tokyo, 9, 17))]);
        let ask = |owners: &[u64]| Ask {
            message: 1,
            // A Monday, 9:20 in UTC, 18:20 in Tokyo.
            at: at(0),
            asker: ADA,
            owners: owners.to_vec(),
            answer: Some(Answer { message: 2, at: at(3 * 3600), by: KENJI }),
        };
        assert!(ask(&[KENJI]).in_time(3600, &server, &people), "for Kenji it is night");
        assert!(!ask(&[]).in_time(3600, &server, &people), "for the server it is day");
        assert!(ask(&[]).in_time(3 * 3600, &server, &people));
        assert!(!Ask { answer: None, ..ask(&[]) }.in_time(i64::MAX, &server, &people));
    }
}
