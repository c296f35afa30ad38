//! User text shown as text: the one place. No markdown, no mention, no masked link comes out of it.

/// What Discord reads as markup wherever it stands in a line.
const MARKUP: [char; 15] = ['\\', '*', '_', '~', '|', '`', '>', '<', '[', ']', '(', ')', '#', '-', '+'];

/// The text on one line, with nothing in it that Discord would read as markup. The outcome has at most `most` characters.
pub fn plain(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    fill(most, "", std::iter::once(line.as_str()))
}

/// The text as a quotation, line by line. The outcome has at most `most` characters.
pub fn quoted(text: &str, most: usize) -> String {
    fill(most, "> ", text.trim().lines().map(str::trim_end))
}

/// Writes escaped lines, each after a prefix, until `most` characters; what does not fit is replaced by an ellipsis.
fn fill<'a>(most: usize, prefix: &str, lines: impl Iterator<Item = &'a str>) -> String {
    let mut safe = String::new();
    let mut left = most.saturating_sub(1);
    for (number, line) in lines.enumerate() {
        let start = if number == 0 { prefix.to_owned() } else { format!("\n{prefix}") };
        for piece in std::iter::once(start).chain(pieces(line)) {
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
fn pieces(line: &str) -> impl Iterator<Item = String> + '_ {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    line.chars().enumerate().filter_map(move |(place, c)| match c {
        // Characters that turn the reading direction could make a text seem to say something else.
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
        // Discord knows no escape for a mention of everyone: a joiner that nobody sees parts it.
        '@' => Some("@\u{2060}".to_owned()),
        // `http://` would become a link; the reader still sees the address.
        ':' => Some(":\u{2060}".to_owned()),
        // "1." at the start of a line makes a list.
        '.' if digits > 0 && place == digits => Some("\\.".to_owned()),
        c if MARKUP.contains(&c) => Some(format!("\\{c}")),
        c => Some(c.to_string()),
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
        ];
        for (text, expect) in table {
            assert_eq!(plain(text, 200), expect, "{text:?}");
        }
    }

    #[test]
    fn a_quotation_keeps_its_lines_and_cannot_be_left() {
        assert_eq!(quoted("one\n# two\n\nthree", 100), "> one\n> \\# two\n> \n> three");
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
