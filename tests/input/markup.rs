//! What Discord reads in a text besides words: mentions, links, times, code, quotes, headings, lists, emphasis. Written
//! without a line of the bot's own.

/// Everything in a text that Discord would not show as it is typed, in order.
pub fn scan(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let chars: Vec<char> = text.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        if at == 0 || chars[at - 1] == '\n' {
            found.extend(block(&chars[at..]));
        }
        let (length, construct) = inline(&chars, at);
        found.extend(construct);
        at += length;
    }
    found
}

/// What begins a line: a heading, small print, a quote, a list.
fn block(rest: &[char]) -> Option<String> {
    let line: String = rest.iter().take_while(|c| **c != '\n').collect();
    let line = line.trim_start();
    for start in ["# ", "## ", "### ", "-# ", "> ", ">>> ", "- ", "* ", "+ "] {
        if line.starts_with(start) {
            return Some(format!("line: {start}"));
        }
    }
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    (digits > 0 && line[digits..].starts_with(". ")).then(|| "line: 1. ".to_owned())
}

/// What stands at a place, and how many characters it takes.
fn inline(chars: &[char], at: usize) -> (usize, Option<String>) {
    let rest: String = chars[at..].iter().take(400).collect();
    let next = chars.get(at + 1).copied().unwrap_or(' ');
    match chars[at] {
        '\\' if next.is_ascii_punctuation() => (2, None),
        '`' => {
            let code: String = chars[at + 1..].iter().take_while(|c| **c != '`').collect();
            (code.chars().count() + 2, Some(format!("code: {code}")))
        }
        '<' => match rest[1..].split_once('>').filter(|(inside, _)| is_notation(inside)) {
            Some((inside, _)) => (inside.chars().count() + 2, Some(format!("<{inside}>"))),
            None => (1, None),
        },
        '[' => (1, masked_link(&chars[at..])),
        '*' => (1, Some("mark: *".to_owned())),
        '~' if next == '~' => (2, Some("mark: ~~".to_owned())),
        '|' if next == '|' => (2, Some("mark: ||".to_owned())),
        '_' if next == '_' || at == 0 || !chars[at - 1].is_alphanumeric() || !next.is_alphanumeric() => {
            (1, Some("mark: _".to_owned()))
        }
        '@' if rest.starts_with("@everyone") || rest.starts_with("@here") => (5, Some("everyone".to_owned())),
        'h' | 'd' | 's' if ["http://", "https://", "discord://", "steam://"].iter().any(|s| rest.starts_with(s)) => {
            let url: String = rest.chars().take_while(|c| !c.is_whitespace()).collect();
            (url.chars().count(), Some(format!("link: {}", url.trim_end_matches(')'))))
        }
        _ => (1, None),
    }
}

/// `@1`, `@&1`, `#1`, `t:1:F`, `:name:1`, `/command:1`, `id:guide`, an address.
fn is_notation(inside: &str) -> bool {
    let number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    let of = |prefix: &str| inside.strip_prefix(prefix);
    of("@&").is_some_and(number)
        || of("@!").is_some_and(number)
        || of("@").is_some_and(number)
        || of("#").is_some_and(number)
        || of("t:").is_some_and(|stamp| number(stamp.split(':').next().unwrap_or_default().trim_start_matches('-')))
        || of("/").is_some_and(|command| command.rsplit_once(':').is_some_and(|(_, id)| number(id)))
        || of("id:").is_some()
        || of("http://").is_some()
        || of("https://").is_some()
        || (inside.starts_with(':') || inside.starts_with("a:"))
            && inside.rsplit_once(':').is_some_and(|(_, id)| number(id))
}

/// `[label](address)`; in the label brackets that are escaped do not count.
fn masked_link(rest: &[char]) -> Option<String> {
    let mut at = 1;
    while at < rest.len() && rest[at] != ']' {
        at += if rest[at] == '\\' { 2 } else { 1 };
    }
    (rest.get(at) == Some(&']') && rest.get(at + 1) == Some(&'(')).then(|| {
        let url: String = rest[at + 2..].iter().take_while(|c| **c != ')').collect();
        format!("masked: {url}")
    })
}

#[test]
fn what_is_markup_is_found() {
    let table: [(&str, &[&str]); 14] = [
        ("plain words", &[]),
        ("**b**", &["mark: *", "mark: *", "mark: *", "mark: *"]),
        ("\\*\\*b\\*\\*", &[]),
        ("<@1> <@&2> <#3> <t:4:F>", &["<@1>", "<@&2>", "<#3>", "<t:4:F>"]),
        ("\\<@1>", &[]),
        ("[a\\]](https://x.example)", &["masked: https://x.example", "link: https://x.example"]),
        ("a\n# b", &["line: # "]),
        ("  1. b", &["line: 1. "]),
        ("-# small", &["line: -# "]),
        ("`code <@1>` x", &["code: code <@1>"]),
        ("@everyone", &["everyone"]),
        ("snake_case_name", &[]),
        ("_it_", &["mark: _", "mark: _"]),
        ("||x||", &["mark: ||", "mark: ||"]),
    ];
    for (text, expect) in table {
        assert_eq!(scan(text), expect, "{text:?}");
    }
}
