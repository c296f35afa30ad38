//! Which open asks somebody wants to see: what `/asks` lists, page by page.

use super::digest::Waiting;
use super::ids::{ChannelId, PersonId};

/// Whose or where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// What the reader owes, and what they wait for.
    Mine,
    /// What the reader owes.
    Owed,
    /// What the reader waits for.
    Asked,
    /// What is open in a channel.
    Channel(ChannelId),
    /// What somebody owes and waits for.
    Person(PersonId),
}

/// What is to be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Whose or where.
    pub of: Of,
    /// Only what is past its due time.
    pub overdue: bool,
}

/// Why an ask is in a list. In this order they are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The person of the list owes it.
    Owed,
    /// The person of the list waits for it.
    Asked,
    /// It stands in the channel of the list.
    Open,
}

/// One open ask in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Why it is there.
    pub part: Part,
    /// The ask, who owes it and by when.
    pub waiting: Waiting,
    /// Whether the reader asked or owes it, and so may act on it wherever they are.
    pub is_readers: bool,
}

/// Puts lines in the order in which they are read: what is owed soonest due first, what is waited for longest waiting first.
pub fn sort(lines: &mut [Line]) {
    lines.sort_by_key(|line| {
        let Waiting { due, age, ask, .. } = &line.waiting;
        let soonest = (line.part == Part::Owed).then_some((due.is_none(), *due));
        (line.part, soonest, std::cmp::Reverse(*age), ask.id)
    });
}

/// Cuts a list into pages of at most `lines_most` lines and `length_most` characters (a longer line has a page of its own),
/// given the length of each line; the first line of each page and the one after its last.
pub fn pages(lengths: &[usize], lines_most: usize, length_most: usize) -> Vec<std::ops::Range<usize>> {
    let mut pages: Vec<std::ops::Range<usize>> = Vec::new();
    let mut length = 0;
    for (at, more) in lengths.iter().enumerate() {
        match pages.last_mut().filter(|page| page.len() < lines_most && length + more <= length_most) {
            Some(page) => (page.end, length) = (at + 1, length + more),
            None => {
                pages.push(at..at + 1);
                length = *more;
            }
        }
    }
    pages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_cut_by_lines_and_by_length() {
        // How long the lines are, and how many each page has.
        let table: [(&[usize], &[usize]); 6] = [
            (&[], &[]),
            (&[10, 10], &[2]),
            (&[10, 10, 10, 10], &[3, 1]),
            (&[60, 50, 50], &[1, 2]),
            (&[400, 10, 300], &[1, 1, 1]),
            (&[50, 50, 1], &[2, 1]),
        ];
        for (lengths, expected) in table {
            let found = pages(lengths, 3, 100);
            assert_eq!(found.iter().map(ExactSizeIterator::len).collect::<Vec<_>>(), expected, "{lengths:?}");
            assert!(found.iter().flat_map(Clone::clone).eq(0..lengths.len()), "{found:?}");
        }
    }
}
