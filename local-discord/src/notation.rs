//! Discord's notation in texts, put into words as a client does: mentions by name, timestamps in the reader's zone.
//! Emphasis, lists and quotations are left as they are written.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

/// How a reader knows what a notation names.
pub trait Names {
    /// A person, without the @.
    fn person(&self, id: u64) -> String;
    /// A role, without the @.
    fn role(&self, id: u64) -> String;
    /// A channel or thread, without the #.
    fn channel(&self, id: u64) -> String;
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// As it was written, emphasis and all.
    Text(String),
    /// A sign that was escaped: it means nothing but itself.
    Escaped(char),
    /// A person, role or channel: "@Ada", "#backend".
    Mention(String),
    /// A timestamp: "in 2 hours".
    Time(String),
    /// Anything else, such as a command or an emoji of a server's own.
    Words(String),
}

impl Piece {
    /// What the reader reads.
    pub fn words(&self) -> String {
        match self {
            Self::Text(words) | Self::Mention(words) | Self::Time(words) | Self::Words(words) => words.clone(),
            Self::Escaped(sign) => sign.to_string(),
        }
    }
}

/// A text's pieces for somebody in that zone at that time.
pub fn pieces(text: &str, names: &dyn Names, zone: Tz, now: DateTime<Utc>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut written = String::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let (piece, after) = if next == '\\'
            && let Some(escaped) = rest[1..].chars().next().filter(char::is_ascii_punctuation)
        {
            (Piece::Escaped(escaped), &rest[1 + escaped.len_utf8()..])
        } else if next == '<'
            && let Some((inside, after)) = rest[1..].split_once('>')
            && let Some(piece) = notation(inside, names, zone, now)
        {
            (piece, after)
        } else {
            written.push(next);
            rest = &rest[next.len_utf8()..];
            continue;
        };
        if !written.is_empty() {
            pieces.push(Piece::Text(std::mem::take(&mut written)));
        }
        pieces.push(piece);
        rest = after;
    }
    if !written.is_empty() {
        pieces.push(Piece::Text(written));
    }
    pieces
}

fn notation(inside: &str, names: &dyn Names, zone: Tz, now: DateTime<Utc>) -> Option<Piece> {
    if let Some(role) = inside.strip_prefix("@&") {
        return Some(Piece::Mention(format!("@{}", names.role(role.parse().ok()?))));
    }
    if let Some(user) = inside.strip_prefix('@') {
        return Some(Piece::Mention(format!("@{}", names.person(user.trim_start_matches('!').parse().ok()?))));
    }
    if let Some(channel) = inside.strip_prefix('#') {
        return Some(Piece::Mention(format!("#{}", names.channel(channel.parse().ok()?))));
    }
    if let Some(stamp) = inside.strip_prefix("t:") {
        let (seconds, style) = stamp.split_once(':').unwrap_or((stamp, "f"));
        return timestamp(DateTime::from_timestamp(seconds.parse().ok()?, 0)?, style, zone, now).map(Piece::Time);
    }
    if let Some(command) = inside.strip_prefix('/') {
        return Some(Piece::Words(format!("/{}", command.rsplit_once(':')?.0)));
    }
    if inside.starts_with(':') || inside.starts_with("a:") {
        return Some(Piece::Words(format!(":{}:", inside.split(':').nth(1)?)));
    }
    inside.starts_with("http").then(|| Piece::Words(inside.to_owned()))
}

/// A timestamp as a client shows it, with a 24-hour clock; none for a style that there is not.
fn timestamp(at: DateTime<Utc>, style: &str, zone: Tz, now: DateTime<Utc>) -> Option<String> {
    let local = at.with_timezone(&zone);
    let format = match style {
        "t" => "%H:%M",
        "T" => "%H:%M:%S",
        "d" => "%d/%m/%Y",
        "D" => "%-d %B %Y",
        "f" => "%-d %B %Y %H:%M",
        "F" => "%A, %-d %B %Y %H:%M",
        "s" => "%d/%m/%Y, %H:%M",
        "S" => "%d/%m/%Y, %H:%M:%S",
        "R" => return Some(relative(at, now)),
        _ => return None,
    };
    Some(local.format(format).to_string())
}

fn relative(at: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let seconds = (at - now).num_seconds();
    let (size, one) = match seconds.unsigned_abs() {
        s if s < 60 => (s, "second"),
        s if s < 3600 => (s / 60, "minute"),
        s if s < 86_400 => (s / 3600, "hour"),
        s if s < 30 * 86_400 => (s / 86_400, "day"),
        s if s < 365 * 86_400 => (s / (30 * 86_400), "month"),
        s => (s / (365 * 86_400), "year"),
    };
    let amount = if size == 1 { format!("1 {one}") } else { format!("{size} {one}s") };
    if seconds < 0 { format!("{amount} ago") } else { format!("in {amount}") }
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone as _;

    use super::*;

    struct Numbers;

    impl Names for Numbers {
        fn person(&self, id: u64) -> String {
            format!("person-{id}")
        }

        fn role(&self, id: u64) -> String {
            format!("role-{id}")
        }

        fn channel(&self, id: u64) -> String {
            format!("channel-{id}")
        }
    }

    #[test]
    fn timestamps_are_shown_in_the_readers_zone() {
        let at = Utc.with_ymd_and_hms(2026, 3, 2, 8, 5, 0).unwrap();
        let now = at - chrono::Duration::minutes(90);
        for (style, zone, shown) in [
            ("F", Tz::Europe__Berlin, "Monday, 2 March 2026 09:05"),
            ("t", Tz::Asia__Tokyo, "17:05"),
            ("d", Tz::UTC, "02/03/2026"),
            ("R", Tz::UTC, "in 1 hour"),
        ] {
            assert_eq!(timestamp(at, style, zone, now).as_deref(), Some(shown), "{style}");
        }
        assert_eq!(timestamp(at, "x", Tz::UTC, now), None);
    }

    #[test]
    fn a_text_falls_into_what_was_written_and_what_it_names() {
        let now = Utc.with_ymd_and_hms(2026, 3, 2, 8, 5, 0).unwrap();
        let text = |piece: &str| Piece::Text(piece.to_owned());
        let read = pieces(
            "**Hi** <@!7>, see <#8> \\*<@&9> <t:0:d> </asks:9> <:ok:10> <nothing> a < b",
            &Numbers,
            Tz::UTC,
            now,
        );
        let expected = [
            text("**Hi** "),
            Piece::Mention("@person-7".to_owned()),
            text(", see "),
            Piece::Mention("#channel-8".to_owned()),
            text(" "),
            Piece::Escaped('*'),
            Piece::Mention("@role-9".to_owned()),
            text(" "),
            Piece::Time("01/01/1970".to_owned()),
            text(" "),
            Piece::Words("/asks".to_owned()),
            text(" "),
            Piece::Words(":ok:".to_owned()),
            text(" <nothing> a < b"),
        ];
        assert_eq!(read, expected);
    }
}
