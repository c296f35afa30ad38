//! Whether a text asks for something. Judged only where message content may be read.

/// What the words of a message amount to: all of them that a decision needs, so that the text itself goes no further.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Judged {
    /// It asks something of its reader.
    pub asks: bool,
    /// It only thanks or informs.
    pub owes_nothing: bool,
}

impl Judged {
    /// Judges a text.
    pub fn of(text: &str) -> Self {
        Self { asks: asks(text), owes_nothing: owes_nothing(text) }
    }
}

/// Openings that ask without a question mark.
const REQUESTS: [&str; 10] = [
    "can you",
    "could you",
    "would you",
    "will you",
    "can we",
    "please let",
    "let me know",
    "any update",
    "any news",
    "please review",
];

/// Whether this text asks something of its reader. Quotes, code and links are left out; an "FYI" asks nothing.
pub fn asks(text: &str) -> bool {
    let said = own_words(text);
    let lower = said.to_lowercase();
    let start = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
    if start.starts_with("fyi") {
        return false;
    }
    said.contains(['?', '\u{ff1f}', '\u{61f}', '\u{37e}']) || REQUESTS.iter().any(|request| lower.contains(request))
}

/// Openings of a text that owes nothing, unless it asks as well.
const NO_ASK: [&str; 8] = ["thank", "thx", "ty ", "ty!", "cheers", "fyi", "perfect, thank", "great, thank"];

/// Whether a text only thanks or informs.
pub fn owes_nothing(text: &str) -> bool {
    let lower = own_words(text).to_lowercase();
    let start = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
    NO_ASK.iter().any(|opening| start.starts_with(opening)) && !asks(text)
}

/// The text without quoted lines, code and links.
fn own_words(text: &str) -> String {
    let without_blocks: String = text.split("```").step_by(2).collect::<Vec<_>>().join(" ");
    let lines = without_blocks.lines().take_while(|l| !l.starts_with(">>> ")).filter(|l| !l.starts_with("> "));
    let without_quotes = lines.collect::<Vec<_>>().join("\n");
    let without_code: String = without_quotes.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let words = without_code.split_whitespace().filter(|w| !w.contains("://"));
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_asks_and_what_does_not() {
        let table = [
            ("<@1> could you look at the build", true),
            ("<@1> is the release out?", true),
            ("\u{4eca}\u{65e5}\u{ff1f}", true),
            ("<@1> thanks!", false),
            ("FYI <@1>: the build is green, ok?", false),
            ("> is it out?\nyes it is <@1>", false),
            ("see `what?` <@1>", false),
            ("```\nlet a = b?;\n``` looks good <@1>", false),
            ("https://example.org/?q=1 <@1>", false),
            ("", false),
        ];
        for (text, expect) in table {
            assert_eq!(asks(text), expect, "{text:?}");
        }
    }
}
