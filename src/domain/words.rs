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
    /// What somebody forwards: it asks nothing, and owes nothing.
    pub const FORWARDED: Self = Self { asks: false, owes_nothing: true };

    /// Judges a text.
    pub fn of(text: &str) -> Self {
        Self { asks: asks(text), owes_nothing: owes_nothing(text) }
    }
}

/// What asks without a question mark.
const REQUESTS: [&str; 14] = [
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
    "\u{3067}\u{3059}\u{304b}",                 // desu ka
    "\u{307e}\u{3059}\u{304b}",                 // masu ka
    "\u{307e}\u{305b}\u{3093}\u{304b}",         // masen ka
    "\u{3067}\u{3057}\u{3087}\u{3046}\u{304b}", // deshou ka
];

/// Whether this text asks something of its reader. Quotes, code, links and names are left out; an "FYI" asks nothing.
pub fn asks(text: &str) -> bool {
    let said = own_words(text);
    let lower = said.to_lowercase();
    if opens_with(&lower, &INFORMS) {
        return false;
    }
    // The last two are the Greek and the Armenian question mark.
    said.contains(['?', '\u{ff1f}', '\u{61f}', '\u{37e}', '\u{55e}'])
        || REQUESTS.iter().any(|request| lower.contains(request))
}

/// Openings of a text that tells something and asks nothing, whatever its punctuation.
const INFORMS: [&str; 8] = [
    "fyi",
    "zur info",
    "zur kenntnis",
    "pour info",
    "para info",
    "para tu info",
    "para sua info",
    "\u{3054}\u{53c2}\u{8003}",
];

/// Openings of a text that thanks, and owes nothing unless it asks as well.
const THANKS: [&str; 24] = [
    "thank",
    "thx",
    "tysm",
    "ty",
    "tks",
    "cheers",
    "perfect, thank",
    "great, thank",
    "awesome, thank",
    "ok thank",
    "ok, thank", // English
    "danke",
    "vielen dank",
    "besten dank",
    "perfekt, danke",
    "super, danke", // German
    "merci",
    "parfait, merci", // French
    "gracias",
    "muchas gracias", // Spanish
    "obrigad",
    "muito obrigad",                                    // Portuguese
    "\u{3042}\u{308a}\u{304c}\u{3068}\u{3046}",         // Japanese: arigatou
    "\u{52a9}\u{304b}\u{308a}\u{307e}\u{3057}\u{305f}", // tasukarimashita
];

/// Whether a text only thanks or informs.
pub fn owes_nothing(text: &str) -> bool {
    let lower = own_words(text).to_lowercase();
    (opens_with(&lower, &THANKS) || opens_with(&lower, &INFORMS)) && !asks(text)
}

/// Whether a text begins with one of these; a short one must be a word of its own.
fn opens_with(lower: &str, openings: &[&str]) -> bool {
    let start = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
    openings.iter().any(|opening| {
        let rest = start.strip_prefix(opening);
        rest.is_some_and(|rest| opening.len() > 4 || !rest.starts_with(|c: char| c.is_alphanumeric()))
    })
}

/// The text without quoted lines, code, links, and the names of people, channels and emojis.
fn own_words(text: &str) -> String {
    let without_blocks: String = text.split("```").step_by(2).collect::<Vec<_>>().join(" ");
    let lines = without_blocks.lines().take_while(|l| !l.starts_with(">>> ")).filter(|l| !l.starts_with("> "));
    let without_quotes = lines.collect::<Vec<_>>().join("\n");
    let without_code: String = without_quotes.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let without_names = without_names(&without_code);
    let words = without_names.split_whitespace().filter(|w| !w.contains("://"));
    words.collect::<Vec<_>>().join(" ")
}

/// Discord writes names, times and emojis as `<@1>`, `<#1>`, `<:name:1>`, `<t:1:R>`.
fn without_names(text: &str) -> String {
    let mut rest = text;
    let mut out = String::with_capacity(text.len());
    while let Some(start) = rest.find('<') {
        let (before, from) = rest.split_at(start);
        out.push_str(before);
        let named = from[1..].starts_with(['@', '#', ':', '/']) || from.starts_with("<a:") || from.starts_with("<t:");
        match from.find('>').filter(|_| named) {
            Some(end) => {
                out.push(' ');
                rest = &from[end + 1..];
            }
            None => {
                out.push('<');
                rest = &from[1..];
            }
        }
    }
    out + rest
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
            ("<@1> FYI: the build is green, ok?", false),
            ("zur Info: wer hat das gesehen? egal", false),
            ("<@1> \u{30d3}\u{30eb}\u{30c9}\u{306f}\u{3069}\u{3046}\u{3067}\u{3059}\u{304b}", true),
            ("\u{bf}est\u{e1} listo?", true),
            (">>> is it?\nis it?", false),
            ("a < b and b > c?", true),
            ("see <https://example.org/?q=1>", false),
            ("", false),
        ];
        for (text, expect) in table {
            assert_eq!(asks(text), expect, "{text:?}");
        }
    }

    #[test]
    fn what_thanks_or_informs_owes_nothing() {
        let table = [
            ("thanks!", true),
            ("<@1> thank you so much", true),
            ("<@!1>, ty", true),
            ("typo in the docs", false),
            ("thanks, and is it out?", false),
            ("Danke, das war's", true),
            ("Vielen Dank <@1>", true),
            ("merci beaucoup", true),
            ("\u{a1}Gracias!", true),
            ("muito obrigada", true),
            ("\u{3042}\u{308a}\u{304c}\u{3068}\u{3046}\u{3054}\u{3056}\u{3044}\u{307e}\u{3059}", true),
            ("gracias, \u{bf}y cu\u{e1}ndo?", false),
            ("FYI: the build is green, ok?", true),
            ("pour info, c'est en ligne", true),
            ("the build is red", false),
            ("", false),
        ];
        for (text, expect) in table {
            assert_eq!(owes_nothing(text), expect, "{text:?}");
        }
    }
}
