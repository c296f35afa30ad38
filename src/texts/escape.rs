//! User text shown as text: the one place. No markdown, no mention, no masked link comes out of it.

/// What Discord reads as markup wherever it stands in a line.
const MARKUP: [char; 16] = ['\\', '*', '_', '~', '|', '`', '>', '<', '[', ']', '(', ')', '#', '-', ':', '@'];

/// The text on one line, cut to `most` characters, with nothing in it that Discord would read as markup.
pub fn plain(text: &str, most: usize) -> String {
    escape(&cut(&one_line(text), most))
}

/// The text as a quotation, line by line, cut to `most` characters in all.
pub fn quoted(text: &str, most: usize) -> String {
    let cut = cut(text.trim(), most);
    let lines: Vec<String> = cut.lines().map(|line| format!("> {}", escape(line.trim_end()))).collect();
    lines.join("\n")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}\u{2026}", kept.trim_end())
}

fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut numbered = true;
    for c in text.chars() {
        match c {
            // Characters that turn the reading direction or hide could make a text seem to say something else.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => continue,
            // Discord knows no escape for a mention of everyone: a joiner that nobody sees parts it.
            '@' => safe.push_str("@\u{2060}"),
            // `http://` would become a link with a preview; the reader still sees the address.
            ':' => safe.push_str(":\u{2060}"),
            // "1." at the start of a line makes a list.
            '.' if numbered => safe.push_str("\\."),
            c if MARKUP.contains(&c) => {
                safe.push('\\');
                safe.push(c);
            }
            c => safe.push(c),
        }
        numbered = numbered && c.is_ascii_digit();
    }
    safe
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
            ("1. list", "1\\. list"),
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
        assert_eq!(quoted("abcdef", 4), "> abc\u{2026}");
    }
}
