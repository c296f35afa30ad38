//! How the demo looks in a terminal: lines that are wrapped, messages with a bar, a little colour, pauses.

use std::io::Write;
use std::time::Duration;

use anyhow::Result;

/// So many columns are used.
const COLUMNS: usize = 92;
/// How long one reads a line, about.
const A_LINE: Duration = Duration::from_millis(110);
/// The pause before a scene.
const A_SCENE: Duration = Duration::from_millis(450);

/// How the demo is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pace {
    /// Pauses, so that one can read along.
    pub pauses: bool,
    /// Colour.
    pub colour: bool,
}

/// A look that a terminal gives a piece of text.
#[derive(Clone, Copy, Debug)]
enum Look {
    Bold,
    Dim,
    Accent,
}

/// Prints the demo.
pub(super) struct Teller<'a> {
    out: &'a mut (dyn Write + Send),
    pace: Pace,
    scenes: usize,
}

impl<'a> Teller<'a> {
    pub(super) fn new(out: &'a mut (dyn Write + Send), pace: Pace) -> Self {
        Self { out, pace, scenes: 0 }
    }

    /// A line as it is.
    pub(super) fn line(&mut self, text: &str) -> Result<()> {
        Ok(writeln!(self.out, "{text}")?)
    }

    /// The heading of it all.
    pub(super) fn title(&mut self, title: &str) -> Result<()> {
        let title = self.looks(title, Look::Bold);
        Ok(writeln!(self.out, "{title}\n")?)
    }

    /// Text at the margin.
    pub(super) async fn text(&mut self, text: &str) -> Result<()> {
        self.block(&wrap(text, COLUMNS)).await
    }

    /// The heading of a scene.
    pub(super) async fn scene(&mut self, title: &str, clocks: &str) -> Result<()> {
        self.scenes += 1;
        self.pause(A_SCENE).await?;
        let title = format!("{}. {title}", self.scenes);
        writeln!(self.out, "\n{}", self.looks(&title, Look::Bold))?;
        writeln!(self.out, "   {}", self.looks(clocks, Look::Accent))?;
        self.pause(A_LINE).await
    }

    /// Time goes on within a scene.
    pub(super) async fn later(&mut self, clocks: &str) -> Result<()> {
        writeln!(self.out, "   {}", self.looks(clocks, Look::Accent))?;
        self.pause(A_SCENE).await
    }

    /// What happens.
    pub(super) async fn tells(&mut self, text: &str) -> Result<()> {
        let lines: Vec<String> = wrap(text, COLUMNS - 3).iter().map(|line| format!("   {line}")).collect();
        self.block(&lines).await
    }

    /// What somebody sees, under a line that says who and where. `head` is a piece of the line before the bar.
    pub(super) async fn shows(&mut self, head: &str, text: &str) -> Result<()> {
        let bar = self.looks("\u{2502}", Look::Dim);
        let mut lines = vec![format!("     {}", self.looks(head, Look::Dim))];
        lines.extend(wrap(&readable(text), COLUMNS - 7).iter().map(|line| format!("     {bar} {line}")));
        self.block(&lines).await
    }

    async fn block(&mut self, lines: &[String]) -> Result<()> {
        for line in lines {
            writeln!(self.out, "{}", line.trim_end())?;
        }
        let lines = u32::try_from(lines.len()).unwrap_or(u32::MAX);
        self.pause(A_LINE.saturating_mul(lines)).await
    }

    /// The only place in the bot that waits in real time for somebody's eyes.
    async fn pause(&mut self, long: Duration) -> Result<()> {
        self.out.flush()?;
        if self.pace.pauses {
            tokio::time::sleep(long).await;
        }
        Ok(())
    }

    fn looks(&self, text: &str, look: Look) -> String {
        let code = match look {
            Look::Bold => "1",
            Look::Dim => "2",
            Look::Accent => "36",
        };
        if self.pace.colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// A message as one reads it in Discord's client: no marks of bold print, no addresses under linked words.
fn readable(text: &str) -> String {
    // Joiners that nobody sees.
    let mut rest = text.replace(['\u{2060}'], "").replace("**", "");
    let mut out = String::new();
    while let Some(at) = rest.find("https://discord.com/channels/") {
        let (before, address) = rest.split_at(at);
        let length = address.find(|c: char| !c.is_ascii_alphanumeric() && !":/.".contains(c)).unwrap_or(address.len());
        let after = &address[length..];
        // `[words](address)` is shown as the words.
        match (before.strip_suffix("]("), after.strip_prefix(')')) {
            (Some(linked), Some(after)) => {
                let open = linked.rfind('[').unwrap_or(0);
                out.push_str(&linked[..open]);
                out.push_str(linked[open..].trim_start_matches('['));
                rest = after.to_owned();
            }
            _ => {
                out.push_str(before);
                out.push_str("(link)");
                rest = after.to_owned();
            }
        }
    }
    out + &rest
}

/// Lines of at most so many characters, broken between words; what follows the first line of a quotation or a list is
/// set in like it.
fn wrap(text: &str, columns: usize) -> Vec<String> {
    text.lines().flat_map(|line| wrap_line(line, columns)).collect()
}

fn wrap_line(line: &str, columns: usize) -> Vec<String> {
    let (first, next) = match (line.starts_with("> "), line.starts_with("- ")) {
        (true, _) => ("> ", "> "),
        (_, true) => ("- ", "  "),
        _ => ("", ""),
    };
    let mut lines = Vec::new();
    let mut current = first.to_owned();
    let mut empty = true;
    for word in line[first.len()..].split(' ') {
        if !empty && current.chars().count() + 1 + word.chars().count() > columns {
            lines.push(std::mem::replace(&mut current, next.to_owned()));
            empty = true;
        }
        if !empty {
            current.push(' ');
        }
        current.push_str(word);
        empty = false;
    }
    lines.push(current);
    lines
}

/// Names and values, one pair a line, values at the right end of one column.
pub(super) fn table(rows: &[(&str, String)]) -> Vec<String> {
    let name = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0) + 1;
    rows.iter().map(|(label, value)| format!("{:<name$} {value}", format!("{label}:"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_shown_as_a_client_shows_them() {
        let table = [
            ("plain", "plain"),
            ("**bold** and `code`", "bold and `code`"),
            ("- [Which index?](https://discord.com/channels/1/2/3) of @Ada", "- Which index? of @Ada"),
            ("see https://discord.com/channels/1/2/3", "see (link)"),
            ("https://discord.com/channels/1/2 by @Ada, [x](https://discord.com/channels/1/2/3)", "(link) by @Ada, x"),
            ("a [bracket] and (https://discord.com/channels/1/2)", "a [bracket] and ((link))"),
            ("@\u{2060}everyone", "@everyone"),
        ];
        for (text, expect) in table {
            assert_eq!(readable(text), expect, "{text:?}");
        }
    }

    #[test]
    fn lines_are_broken_between_words() {
        let table: [(&str, &[&str]); 6] = [
            ("", &[]),
            ("one two three", &["one two", "three"]),
            ("> one two three", &["> one", "> two", "> three"]),
            ("- one two three", &["- one", "  two", "  three"]),
            ("averylongword x", &["averylongword", "x"]),
            ("a\nb", &["a", "b"]),
        ];
        for (text, expect) in table {
            assert_eq!(wrap(text, 7), expect, "{text:?}");
        }
    }

    #[test]
    fn a_table_has_one_column_of_values() {
        let rows = [("asks", "3".to_owned()), ("reminders", "12".to_owned())];
        assert_eq!(table(&rows), ["asks:      3", "reminders: 12"]);
    }
}
