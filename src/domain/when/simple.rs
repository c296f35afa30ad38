//! One spelling for what is typed in many: months by their names, and the joined words of Japanese.

use crate::domain::calendar_words::{self, month_name, of_the_clock};

/// Words of Japanese, which stand side by side, and what they are read as; the longer first.
const PHRASES: [(&str, &str); 12] = [
    ("明後日", " day after tomorrow "),
    ("あさって", " day after tomorrow "),
    ("明日", " tomorrow "),
    ("あした", " tomorrow "),
    ("今日", " today "),
    ("本日", " today "),
    ("来週", " next "),
    ("今週", " "),
    ("今月末", " end of month "),
    ("月末", " end of month "),
    ("曜日", " "),
    ("曜", " "),
];

/// The text, which is in lower case and has plain digits, with single spaces.
pub(super) fn simplified(text: &str) -> String {
    let text = PHRASES.iter().fold(with_months(text), |text, (phrase, word)| text.replace(phrase, word));
    let (text, half) = match text.split_once("午後") {
        Some((before, after)) => (format!("{before} {after}"), "pm"),
        None => (text.replace("午前", " "), ""),
    };
    let text = of_the_clock(&calendar_words::simplified(&text.replace('の', " ")));
    let mut text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.push_str(half);
    text
}

/// "2026年3月30日" as "2026 march 30", "4月末" as "end of april". A day alone ("20日") stays as it is: without its sign it
/// would read as an hour.
fn with_months(text: &str) -> String {
    let mut said = String::new();
    let mut number = String::new();
    let mut after_month = false;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let month = number.parse().ok().and_then(month_name).filter(|_| c == '月');
        match (c, month) {
            ('0'..='9', _) => {
                number.push(c);
                continue;
            }
            (_, Some(name)) if rest.next_if_eq(&'末').is_some() => said.extend([" end of ", name, " "]),
            (_, Some(name)) => {
                after_month = true;
                said.extend([" ", name, " "]);
            }
            ('年', _) if !number.is_empty() => said.extend([number.as_str(), " "]),
            ('日', _) if !number.is_empty() && after_month => {
                after_month = false;
                said.extend([number.as_str(), " "]);
            }
            _ => {
                said.push_str(&number);
                said.push(c);
            }
        }
        number.clear();
    }
    said + &number
}
