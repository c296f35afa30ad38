//! Messages of several sections: what does not fit is counted in its section, and the longest sections give way first.

use super::{MESSAGE_LIMIT, fit};
use crate::domain::language::Language;

/// So many lines a section shows at most.
pub const LINES_MOST: usize = 8;

/// A part of a message: a title and lines, of which the first are shown.
pub struct Section<'a> {
    /// Its title.
    pub title: String,
    /// How many lines there are; more may be counted than can be made.
    pub all: usize,
    /// How many can be shown.
    pub can_show: usize,
    /// How many of the first are to be shown, whatever else has to give way.
    pub must_show: usize,
    /// The first so many, as they read.
    pub lines: Box<dyn Fn(usize) -> Vec<String> + 'a>,
    /// What is said of the others, by their number: how many there are, and where they are found.
    pub rest: fn(Language, usize) -> String,
}

impl Section<'_> {
    /// A section of lines that stand one below the other.
    pub fn of_lines(title: String, lines: Vec<String>, rest: fn(Language, usize) -> String) -> Self {
        let n = lines.len();
        Self { title, all: n, can_show: n, must_show: 0, lines: Box::new(move |shown| lines[..shown].to_vec()), rest }
    }

    fn text(&self, language: Language, shown: usize) -> Vec<String> {
        let mut text = vec![self.title.clone()];
        text.extend((self.lines)(shown));
        if shown < self.all {
            text.push((self.rest)(language, self.all - shown));
        }
        text
    }
}

/// One message of a head and sections with a line between them, within Discord's limit; sections without a line are left out.
pub fn compose(language: Language, head: &str, sections: &[Section<'_>]) -> String {
    let sections: Vec<&Section<'_>> = sections.iter().filter(|section| section.all > 0).collect();
    let mut shown: Vec<usize> = sections.iter().map(|section| section.can_show.min(LINES_MOST)).collect();
    loop {
        let texts = sections.iter().zip(&shown).map(|(section, shown)| section.text(language, *shown).join("\n"));
        let parts: Vec<String> = [head.to_owned()].into_iter().chain(texts).collect();
        let whole = parts.join("\n\n");
        if whole.chars().count() <= MESSAGE_LIMIT {
            return whole;
        }
        let gives_way = |(section, shown): &(&Section<'_>, &mut usize)| (**shown > section.must_show, **shown);
        let longest = sections.iter().copied().zip(&mut shown).rev().max_by_key(gives_way);
        match longest.map(|(_, shown)| shown).filter(|shown| **shown > 0) {
            Some(longest) => *longest -= 1,
            None => return fit(head, &parts[1..], |_| "\u{2026}".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(title: &str, lines: usize, length: usize) -> Section<'static> {
        let lines = (1..=lines).map(|n| format!("{n:0length$}")).collect();
        Section::of_lines(title.to_owned(), lines, |_, n| format!("\u{2026} and {n} more"))
    }

    #[test]
    fn the_longest_section_gives_way_and_says_so() {
        // How many lines of what length the sections have, and how many of each are shown.
        let table = [
            ([(2, 10), (3, 10)], [2, 3]),
            ([(0, 10), (9, 10)], [0, 8]),
            ([(8, 300), (1, 300)], [5, 1]),
            ([(8, 300), (8, 300)], [3, 3]),
            ([(2, 900), (2, 900)], [1, 1]),
            ([(1, 3000), (1, 10)], [0, 1]),
        ];
        for (sections, expect) in table {
            let [one, other] = sections.map(|(lines, length)| section("T", lines, length));
            let text = compose(Language::English, "head", &[one, other]);
            assert!(text.chars().count() <= MESSAGE_LIMIT && text.starts_with("head"), "{sections:?}");
            let shown = text.lines().filter(|line| line.starts_with('0')).count();
            assert_eq!(shown, expect.iter().sum::<usize>(), "{sections:?} of {expect:?}:\n{text}");
            let all: usize = sections.iter().map(|(lines, _)| lines).sum();
            let counted = text.lines().filter_map(|line| line.strip_prefix("\u{2026} and ")?.split(' ').next());
            let counted: usize = counted.map(|n| n.parse::<usize>().expect("a number")).sum();
            assert_eq!(shown + counted, all, "all are shown or counted: {text}");
        }
    }
}
