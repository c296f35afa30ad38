//! A message's text as Discord's client shows it: lines of words, each with its look.
//!
//! Both forms of a sample, text and picture, are made of this.

use local_discord::Tz;
use local_discord::notation::{Names, Piece, pieces};
use meantime::domain::calendar::Instant;

/// The address with which links to messages and channels begin.
const OWN_ADDRESS: &str = "https://discord.com/channels/";

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// As text.
    Plain,
    /// As text of less weight.
    Small,
    /// As a command or anything else in fixed width.
    Code,
    /// As words that open an address.
    Link,
    /// As a person, role, channel or message.
    Mention,
    /// As a timestamp.
    Time,
}

/// Words of one look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub words: String,
    /// How they look.
    pub look: Look,
    /// Whether they are bold.
    pub bold: bool,
}

/// What kind of line it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One like any other.
    Text,
    /// Of less weight.
    Small,
    /// Quoted.
    Quote,
    /// One of a list, so deep (from 0).
    Bullet(usize),
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its kind.
    pub kind: Kind,
    /// What stands on it.
    pub spans: Vec<Span>,
}

/// A sign that was written, or something whole.
#[derive(Clone, Debug)]
enum Sign {
    Written(char),
    Escaped(char),
    Whole(Look, String),
}

/// The lines of a text for somebody in that zone at that time.
pub fn lines(text: &str, names: &dyn Names, zone: Tz, now: Instant) -> Vec<Line> {
    let (mut all, mut current) = (Vec::new(), Vec::new());
    for piece in pieces(text, names, zone, now) {
        match piece {
            Piece::Text(text) => {
                for sign in text.chars().filter(|sign| !is_unseen(*sign)) {
                    match sign {
                        '\n' => all.push(std::mem::take(&mut current)),
                        sign => current.push(Sign::Written(sign)),
                    }
                }
            }
            Piece::Escaped(sign) => current.push(Sign::Escaped(sign)),
            Piece::Mention(words) => current.push(Sign::Whole(Look::Mention, words)),
            Piece::Time(words) => current.push(Sign::Whole(Look::Time, words)),
            Piece::Words(words) => current.push(Sign::Whole(Look::Plain, words)),
        }
    }
    all.push(current);
    all.iter().map(|signs| line(signs, names)).collect()
}

/// Joiners and variation selectors change what stands beside them, and are not seen themselves.
fn is_unseen(sign: char) -> bool {
    matches!(sign, '\u{2060}' | '\u{fe0f}')
}

fn line(signs: &[Sign], names: &dyn Names) -> Line {
    let kinds = [("-# ", Kind::Small), ("> ", Kind::Quote), ("- ", Kind::Bullet(0)), ("  - ", Kind::Bullet(1))];
    let kind = kinds.into_iter().find(|(mark, _)| starts_with(signs, mark));
    let (mark, kind) = kind.unwrap_or(("", Kind::Text));
    let mut reader = Reader { spans: Vec::new(), bold: false, names };
    reader.read(&signs[mark.chars().count()..]);
    if kind == Kind::Small {
        for span in reader.spans.iter_mut().filter(|span| span.look == Look::Plain) {
            span.look = Look::Small;
        }
    }
    Line { kind, spans: reader.spans }
}

fn starts_with(signs: &[Sign], text: &str) -> bool {
    let mut wanted = text.chars();
    signs.iter().zip(&mut wanted).all(|(sign, wanted)| matches!(sign, Sign::Written(sign) if *sign == wanted))
        && wanted.next().is_none()
}

struct Reader<'a> {
    spans: Vec<Span>,
    bold: bool,
    names: &'a dyn Names,
}

impl Reader<'_> {
    fn read(&mut self, signs: &[Sign]) {
        let mut at = 0;
        while let Some(sign) = signs.get(at) {
            let rest = &signs[at..];
            if starts_with(rest, "**") {
                self.bold = !self.bold;
                at += 2;
            } else if let Some(length) = within(rest, "`", "`") {
                self.say(&words(&rest[1..=length]), Look::Code);
                at += length + 2;
            } else if let Some((shown, length)) = masked_link(rest) {
                self.say(&words(shown), Look::Link);
                at += length;
            } else if starts_with(rest, "https://") {
                let length = rest.iter().take_while(|sign| is_of_address(sign)).count();
                self.address(&words(&rest[..length]));
                at += length;
            } else {
                match sign {
                    Sign::Written(sign) | Sign::Escaped(sign) => self.say(&sign.to_string(), Look::Plain),
                    Sign::Whole(look, words) => self.say(words, *look),
                }
                at += 1;
            }
        }
    }

    /// A client shows links to messages and channels by name.
    fn address(&mut self, address: &str) {
        let Some(path) = address.strip_prefix(OWN_ADDRESS) else { return self.say(address, Look::Link) };
        let ids: Vec<u64> = path.split('/').filter_map(|id| id.parse().ok()).collect();
        match ids.as_slice() {
            [_, channel] => self.say(&format!("#{}", self.names.channel(*channel)), Look::Mention),
            [_, channel, _] => {
                self.say(&format!("#{} \u{203a} \u{1f4ac}", self.names.channel(*channel)), Look::Mention)
            }
            _ => self.say(address, Look::Link),
        }
    }

    fn say(&mut self, words: &str, look: Look) {
        match self.spans.last_mut() {
            Some(last) if last.look == Look::Plain && look == Look::Plain && last.bold == self.bold => {
                last.words.push_str(words);
            }
            _ => self.spans.push(Span { words: words.to_owned(), look, bold: self.bold }),
        }
    }
}

fn words(signs: &[Sign]) -> String {
    let mut words = String::new();
    for sign in signs {
        match sign {
            Sign::Written(sign) | Sign::Escaped(sign) => words.push(*sign),
            Sign::Whole(_, whole) => words.push_str(whole),
        }
    }
    words
}

fn is_of_address(sign: &Sign) -> bool {
    matches!(sign, Sign::Written(sign) if sign.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'*+,;=%".contains(*sign))
}

/// How long what stands between two marks is, where the signs begin with the first.
fn within(signs: &[Sign], open: &str, close: &str) -> Option<usize> {
    let inside = starts_with(signs, open).then(|| &signs[open.len()..])?;
    (0..inside.len()).find(|at| starts_with(&inside[*at..], close)).filter(|length| *length > 0)
}

/// `[words](address)`: the words, and how long all of it is.
fn masked_link(signs: &[Sign]) -> Option<(&[Sign], usize)> {
    let shown = within(signs, "[", "](")?;
    let after = shown + 2;
    let address = within(&signs[after..], "(", ")")?;
    Some((&signs[1..=shown], after + address + 2))
}
