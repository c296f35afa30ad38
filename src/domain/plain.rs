//! User text shown as text: the one place. No markdown, no mention, no masked link comes out of it.

/// What Discord reads as markup wherever it stands in a line.
const MARKUP: [char; 11] = ['\\', '*', '_', '~', '|', '`', '<', '[', ']', '(', ')'];
/// So much of what somebody typed is said back to them.
pub const ECHOED: usize = 50;
/// What it reads as markup where a line begins.
const AT_THE_START: [char; 4] = ['>', '#', '-', '+'];

/// Where a text will stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Perhaps where a line begins.
    Anywhere,
    /// After other words.
    InALine,
}

/// The text on one line, with nothing in it that Discord would read as markup. The outcome has at most `most` characters.
pub fn plain(text: &str, most: usize) -> String {
    fill(most, "", Place::Anywhere, std::iter::once(on_one_line(text).as_str()))
}

/// The same for what somebody typed and is told that it means nothing: in quotation marks, within a line.
pub fn echo(text: &str, most: usize) -> String {
    fill(most, "", Place::InALine, std::iter::once(on_one_line(text).as_str()))
}

/// The text on one line as it is, for where nothing reads markup; at most `most` characters.
pub fn one_line(text: &str, most: usize) -> String {
    let line = on_one_line(text);
    match line.char_indices().nth(most) {
        None => line,
        Some(_) => line.chars().take(most.saturating_sub(1)).chain(['\u{2026}']).collect(),
    }
}

fn on_one_line(text: &str) -> String {
    visible(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text as a quotation, line by line. The outcome has at most `most` characters.
pub fn quoted(text: &str, most: usize) -> String {
    let text = visible(text).replace("\r\n", "\n");
    fill(most, "> ", Place::Anywhere, text.trim().split(breaks_a_line).map(str::trim_end))
}

/// Without characters that nobody sees, and those that turn the reading direction: a text could seem to say something else.
fn visible(text: &str) -> String {
    let turns =
        |c| matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !turns(*c) && (!c.is_control() || breaks_a_line(*c) || *c == '\t')).collect()
}

/// All that a reader may see as the end of a line, and so of the quotation.
fn breaks_a_line(c: char) -> bool {
    matches!(c, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Writes escaped lines, each after a prefix, until `most` characters; what does not fit is replaced by an ellipsis.
fn fill<'a>(most: usize, prefix: &str, place: Place, lines: impl Iterator<Item = &'a str>) -> String {
    let mut safe = String::new();
    let mut left = most.saturating_sub(1);
    for (number, line) in lines.enumerate() {
        let start = if number == 0 { prefix.to_owned() } else { format!("\n{prefix}") };
        for piece in std::iter::once(start).chain(pieces(line, place)) {
            let length = piece.chars().count();
            if length > left {
                safe.push('\u{2026}');
                return safe;
            }
            left -= length;
            safe.push_str(&piece);
        }
    }
    safe
}

/// The characters of a line, each made harmless.
fn pieces(line: &str, place: Place) -> impl Iterator<Item = String> + '_ {
    let number = line.trim_start();
    let digits = number.chars().take_while(char::is_ascii_digit).count();
    let after_number = line.chars().count() - number.chars().count() + digits;
    let mut next = line.chars().skip(1);
    line.chars().enumerate().map(move |(at, c)| {
        let next = next.next();
        match c {
            // Discord knows no escape for a mention of everyone: a joiner that nobody sees parts it.
            '@' => "@\u{2060}".to_owned(),
            // `http://` would become a link; the reader still sees the address.
            ':' if place == Place::Anywhere || next == Some('/') => ":\u{2060}".to_owned(),
            // "1." at the start of a line makes a list.
            '.' if digits > 0 && at == after_number && place == Place::Anywhere => "\\.".to_owned(),
            c if MARKUP.contains(&c) => format!("\\{c}"),
            c if AT_THE_START.contains(&c) && place == Place::Anywhere => format!("\\{c}"),
            c => c.to_string(),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_text_is_shown_as_text() {
        let table = [
            ("plain words", "plain words"),
            ("**bold** _it_ ~~no~~ ||spoiler||", "\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\|\\|spoiler\\|\\|"),
            ("@everyone", "@\u{2060}everyone"),
            (
                "<@123> <@&5> <#7> <t:0:F>",
                "\\<@\u{2060}123\\> \\<@\u{2060}&5\\> \\<\\#7\\> \\<t:\u{2060}0:\u{2060}F\\>",
            ),
            ("[free](https://evil.example)", "\\[free\\]\\(https:\u{2060}//evil.example\\)"),
            ("# head", "\\# head"),
            ("1. list, not 2.5", "1\\. list, not 2.5"),
            ("- list", "\\- list"),
            ("`code`", "\\`code\\`"),
            ("\u{202e}txet", "txet"),
            ("two\nlines", "two lines"),
            ("\u{0}\u{1}  1. list", "1\\. list"),
        ];
        for (text, expect) in table {
            assert_eq!(plain(text, 200), expect, "{text:?}");
        }
    }

    #[test]
    fn a_quotation_keeps_its_lines_and_cannot_be_left() {
        assert_eq!(quoted("one\n# two\n\nthree", 100), "> one\n> \\# two\n> \n> three");
        for end in ["\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{b}"] {
            assert_eq!(quoted(&format!("one{end}I promise"), 100), "> one\n> I promise", "{end:?}");
        }
        assert_eq!(quoted("list:\n  1. one", 100), "> list:\u{2060}\n>   1\\. one");
    }

    #[test]
    fn what_is_said_back_keeps_its_times_and_ranges() {
        let table = [
            ("9-9", "9-9"),
            ("25:00", "25:00"),
            ("https://evil.example", "https:\u{2060}//evil.example"),
            ("[x](y) <@1> **b**", "\\[x\\]\\(y\\) \\<@\u{2060}1> \\*\\*b\\*\\*"),
            ("two\nlines\u{0}", "two lines"),
        ];
        for (text, expect) in table {
            assert_eq!(echo(text, 200), expect, "{text:?}");
        }
    }

    #[test]
    fn what_comes_out_is_never_longer_than_allowed() {
        for text in ["*".repeat(900), "\n".repeat(400) + "x", "a\n".repeat(450), "\u{1f600}".repeat(900), "@".repeat(3)]
        {
            for most in [1, 2, 5, 60, 1000] {
                assert!(quoted(&text, most).chars().count() <= most, "{most}");
                assert!(plain(&text, most).chars().count() <= most, "{most}");
            }
        }
        assert_eq!(plain("abcdef", 4), "abc\u{2026}");
        // An escape is not cut in two.
        assert_eq!(plain("ab*", 4), "ab\u{2026}");
        assert_eq!(plain("ab*", 5), "ab\\*");
    }
}
