//! Calendar files as RFC 5545 wants them: what somebody owes and when they are off, for their own calendar.

use chrono::NaiveDate;

use crate::domain::calendar::Instant;

/// RFC 5545, 3.1: a line has at most so many octets, without its end.
const LINE_MOST: usize = 75;

/// When something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// From one instant to another, UTC.
    At(Instant, Instant),
    /// A local day, wherever it is read.
    Day(NaiveDate),
}

/// One entry of a calendar file. Its words are whole; they are escaped and folded here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The same in each file, so that a calendar updates what it has.
    pub uid: String,
    /// When.
    pub when: When,
    /// What stands in the calendar.
    pub summary: String,
    /// Where it leads.
    pub url: Option<String>,
    /// Whether the person is not free then.
    pub busy: bool,
}

/// A calendar file of these entries, made at `now`.
#[must_use]
pub fn write(name: &str, entries: &[Entry], now: Instant) -> String {
    let mut file = String::new();
    let mut line = |text: &str| file.push_str(&folded(text));
    for fixed in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Meantime//Meantime//EN", "CALSCALE:GREGORIAN"] {
        line(fixed);
    }
    line("METHOD:PUBLISH");
    line(&format!("X-WR-CALNAME:{}", escaped(name)));
    for entry in entries {
        line("BEGIN:VEVENT");
        line(&format!("UID:{}", escaped(&entry.uid)));
        line(&format!("DTSTAMP:{}", utc(now)));
        match entry.when {
            When::At(start, end) => {
                line(&format!("DTSTART:{}", utc(start)));
                line(&format!("DTEND:{}", utc(end)));
            }
            When::Day(date) => {
                line(&format!("DTSTART;VALUE=DATE:{}", date.format("%Y%m%d")));
                let next = date.succ_opt().unwrap_or(date);
                line(&format!("DTEND;VALUE=DATE:{}", next.format("%Y%m%d")));
            }
        }
        line(&format!("SUMMARY:{}", escaped(&entry.summary)));
        if let Some(url) = &entry.url {
            // A URI is not escaped (RFC 5545, 3.3.13); ours have no sign that would end the line.
            line(&format!("URL:{url}"));
        }
        line(if entry.busy { "TRANSP:OPAQUE" } else { "TRANSP:TRANSPARENT" });
        line("CLASS:PRIVATE");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    file
}

fn utc(at: Instant) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// Text as a value (RFC 5545, 3.3.11). Other control characters must not stand in a file at all.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => safe.extend(['\\', c]),
            '\n' => safe.push_str("\\n"),
            c if c.is_control() => {}
            c => safe.push(c),
        }
    }
    safe
}

/// A line with its end, broken within the limit and never within a letter; what goes on begins with a space.
fn folded(line: &str) -> String {
    let mut whole = String::with_capacity(line.len() + 8);
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LINE_MOST {
            whole.push_str("\r\n ");
            length = 1;
        }
        whole.push(c);
        length += c.len_utf8();
    }
    whole.push_str("\r\n");
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        text.parse().expect("a time")
    }

    /// A reader of its own: unfolds and takes the escapes away, by the words of RFC 5545.
    fn read(file: &str) -> Vec<(String, String)> {
        assert!(file.ends_with("\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']), "lines end with CRLF");
        assert!(file.split("\r\n").all(|line| line.len() <= 75), "lines are short enough");
        let unfolded = file.replace("\r\n ", "");
        let lines = unfolded.split_terminator("\r\n");
        let pair = |line: &str| line.split_once(':').map(|(key, value)| (key.to_owned(), value.to_owned()));
        lines.map(|line| pair(line).expect("a name and a value")).collect()
    }

    fn values<'a>(lines: &'a [(String, String)], key: &str) -> Vec<&'a str> {
        lines.iter().filter(|(name, _)| name == key).map(|(_, value)| value.as_str()).collect()
    }

    #[test]
    fn a_file_says_what_was_meant() {
        let words = "Which index; a, b or c\\d?\nSecond line \u{7}\u{1f600}".to_owned() + &" äöü 日本語".repeat(20);
        let entries = [
            Entry {
                uid: "ask-1@meantime".to_owned(),
                when: When::At(at("2026-03-05T16:00:00Z"), at("2026-03-05T16:15:00Z")),
                summary: words.clone(),
                url: Some("https://discord.com/channels/1/2/3".to_owned()),
                busy: false,
            },
            Entry {
                uid: "day-2026-12-31@meantime".to_owned(),
                when: When::Day("2026-12-31".parse().expect("a date")),
                summary: "Off".to_owned(),
                url: None,
                busy: true,
            },
        ];
        let lines = read(&write("Meantime", &entries, at("2026-03-04T09:00:00Z")));
        assert_eq!(values(&lines, "BEGIN"), ["VCALENDAR", "VEVENT", "VEVENT"]);
        assert_eq!(values(&lines, "END"), ["VEVENT", "VEVENT", "VCALENDAR"]);
        assert_eq!(values(&lines, "DTSTAMP"), ["20260304T090000Z"; 2]);
        assert_eq!(values(&lines, "DTSTART"), ["20260305T160000Z"]);
        assert_eq!(values(&lines, "DTEND"), ["20260305T161500Z"]);
        assert_eq!(values(&lines, "DTSTART;VALUE=DATE"), ["20261231"]);
        assert_eq!(values(&lines, "DTEND;VALUE=DATE"), ["20270101"]);
        assert_eq!(values(&lines, "TRANSP"), ["TRANSPARENT", "OPAQUE"]);
        assert_eq!(values(&lines, "URL"), ["https://discord.com/channels/1/2/3"]);
        let summary = values(&lines, "SUMMARY")[0];
        let meant = summary.replace("\\n", "\n").replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\");
        assert_eq!(meant, words.replace('\u{7}', ""));
    }

    #[test]
    fn words_cannot_become_lines() {
        let entry = Entry {
            uid: "x".to_owned(),
            when: When::Day("2026-12-31".parse().expect("a date")),
            summary: "a\r\nEND:VCALENDAR\r\nBEGIN:VEVENT".to_owned(),
            url: None,
            busy: true,
        };
        let lines = read(&write("a\r\nb", &[entry], at("2026-03-04T09:00:00Z")));
        assert_eq!(values(&lines, "END"), ["VEVENT", "VCALENDAR"]);
        assert_eq!(values(&lines, "SUMMARY"), ["a\\nEND:VCALENDAR\\nBEGIN:VEVENT"]);
    }
}
