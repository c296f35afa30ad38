//! Emojis as people type them into a command, and as reactions carry them.

use std::fmt;
use std::str::FromStr;

/// An emoji.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Emoji {
    /// One of everybody's.
    Plain(String),
    /// One of a server's own.
    Own {
        /// What it is called; it may be called otherwise later.
        name: String,
        /// Discord's number for it.
        id: u64,
    },
}

/// Not an emoji.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an emoji")]
pub struct NoEmoji;

/// The longest plain emojis are families and flags of regions.
const LONGEST: usize = 14;
/// Says only how the sign before is drawn; clients differ in whether they send it.
const DRAWN_AS: char = '\u{fe0f}';

impl Emoji {
    /// Whether both are the same, however they are drawn or called.
    pub fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Plain(a), Self::Plain(b)) => a.replace(DRAWN_AS, "") == b.replace(DRAWN_AS, ""),
            (Self::Own { id: a, .. }, Self::Own { id: b, .. }) => a == b,
            _ => false,
        }
    }
}

impl FromStr for Emoji {
    type Err = NoEmoji;

    /// Reads `📌`, `<:name:id>`, `<a:name:id>` and the stored `name:id`.
    fn from_str(text: &str) -> Result<Self, NoEmoji> {
        let text = text.trim();
        let inner = text.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(text);
        let inner = inner.strip_prefix("a:").or_else(|| inner.strip_prefix(':')).unwrap_or(inner);
        if let Some((name, id)) = inner.split_once(':') {
            let named = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            let id = id.parse().ok().filter(|id| *id > 0 && named).ok_or(NoEmoji)?;
            return Ok(Self::Own { name: name.to_owned(), id });
        }
        let fits = !text.is_empty() && text.chars().count() <= LONGEST;
        let drawn = text.chars().any(is_drawn) && text.chars().all(|c| is_drawn(c) || is_part(c));
        let with_key = text.chars().any(|c| c.is_ascii());
        (fits && drawn && (!with_key || is_keycap(text))).then(|| Self::Plain(text.to_owned())).ok_or(NoEmoji)
    }
}

impl fmt::Display for Emoji {
    /// As it is stored.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(text) => f.write_str(text),
            Self::Own { name, id } => write!(f, "{name}:{id}"),
        }
    }
}

/// Signs that are drawn as emojis, by Unicode's blocks.
fn is_drawn(c: char) -> bool {
    matches!(c, '\u{a9}' | '\u{ae}' | '\u{203c}' | '\u{2049}' | '\u{20e3}' | '\u{2122}' | '\u{2139}')
        || matches!(c, '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{27bf}' | '\u{2900}'..='\u{297f}' | '\u{2b00}'..='\u{2bff}')
        || matches!(c, '\u{3030}' | '\u{303d}' | '\u{3297}' | '\u{3299}' | '\u{1f000}'..='\u{1faff}')
}

/// A key in its cap: alone a key is text, and `*` is markup.
fn is_keycap(text: &str) -> bool {
    let signs: Vec<char> = text.chars().filter(|c| *c != DRAWN_AS).collect();
    matches!(signs[..], ['#' | '*' | '0'..='9', '\u{20e3}'])
}

/// What may stand in an emoji beside that: joiners, how it is drawn, the key of a keycap, letters of a region's flag.
fn is_part(c: char) -> bool {
    matches!(c, '\u{200d}' | DRAWN_AS | '#' | '*' | '0'..='9' | '\u{e0020}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emojis_are_read_however_they_are_written() {
        let table = [
            ("\u{1f4cc}", Some("\u{1f4cc}")),
            (" \u{2753}\u{fe0f} ", Some("\u{2753}\u{fe0f}")),
            ("1\u{fe0f}\u{20e3}", Some("1\u{fe0f}\u{20e3}")),
            ("\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}", Some("\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}")),
            ("<:needs_reply:123>", Some("needs_reply:123")),
            ("<a:party:7>", Some("party:7")),
            ("needs_reply:123", Some("needs_reply:123")),
            ("", None),
            ("pin", None),
            (":pushpin:", None),
            ("17", None),
            ("\u{1f300}*", None),
            ("1\u{1f300}", None),
            ("*\u{fe0f}\u{20e3}", Some("*\u{fe0f}\u{20e3}")),
            ("<@123>", None),
            ("<:x:0>", None),
            ("\u{1f4cc} later", None),
        ];
        for (text, expect) in table {
            let read = text.parse::<Emoji>().ok().map(|emoji| emoji.to_string());
            assert_eq!(read.as_deref(), expect, "{text:?}");
        }
    }

    #[test]
    fn the_same_emoji_may_be_sent_otherwise() {
        let emoji = |text: &str| text.parse::<Emoji>().unwrap();
        assert!(emoji("\u{2753}").is(&emoji("\u{2753}\u{fe0f}")));
        assert!(emoji("<:old_name:5>").is(&emoji("new_name:5")));
        assert!(!emoji("<:same:5>").is(&emoji("same:6")));
    }
}
